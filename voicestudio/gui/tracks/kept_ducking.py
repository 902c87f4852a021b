"""How music makes way for speech, as it was set last."""

from voicestudio.document.timeline.duck_settings import DuckSettings
from voicestudio.gui.model.settings import Settings


def kept_ducking(settings: Settings) -> DuckSettings:
    """Return the settings that were kept last."""
    times = settings.duck_attack, settings.duck_release, settings.duck_hold
    return DuckSettings(settings.duck_depth / 10, *(ms / 1000 for ms in times))


def keep_ducking(settings: Settings, ducking: DuckSettings) -> None:
    """Keep `ducking` for the next time."""
    settings.duck_depth = round(ducking.depth_db * 10)
    settings.duck_attack = round(ducking.attack * 1000)
    settings.duck_release = round(ducking.release * 1000)
    settings.duck_hold = round(ducking.hold * 1000)
