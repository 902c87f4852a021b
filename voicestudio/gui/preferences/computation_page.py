"""Preferences: where networks compute, and with how many cores."""

from voicestudio.gui.model.compute_devices import compute_devices
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.preferences.preference_page import PreferencePage
from voicestudio.gui.preferences.setting_fields import ChoiceField
from voicestudio.inference.device import core_count


class ComputationPage(PreferencePage):
    """Device and cores."""

    title = "Computation"
    setting_names = ("effect_device", "effect_threads")

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._add_heading("Enhancing and other networks")
        devices = [(label, device) for device, label in compute_devices()]
        device = ChoiceField(settings, "effect_device", "Compute on", devices)
        self._add_row("Compute &on", device)
        cores = core_count()
        counts = [("Automatic", 0), *((str(count), count) for count in range(1, cores + 1))]
        threads = ChoiceField(settings, "effect_threads", "Processor cores", counts)
        self._add_row("Processor &cores", threads)
        self._add_note(
            f"This computer offers {cores}. Fewer leave more to other programs while something is "
            "enhanced. The next effect begins with the new number; a running one goes on.",
            threads,
        )
