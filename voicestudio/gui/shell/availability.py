"""What there is to work on now, in the words the table of commands uses."""

from voicestudio.document.timeline.takes import has_takes
from voicestudio.document.timeline.timeline_checks import checks_of
from voicestudio.gui.editing.clipboard import Clipboard
from voicestudio.gui.effects.effect_controller import EffectController
from voicestudio.gui.model.actions import Need
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.playing.playback_controller import PlaybackController
from voicestudio.gui.shell.running_work import RunningWork


def available(
    session: EditorSession,
    clipboard: Clipboard,
    effects: EffectController,
    playback: PlaybackController,
    work: RunningWork,
    *,
    live: bool,
) -> set[Need]:
    """Every need that is met, for `Actions.enable`; `live` is what cleans up while playing."""
    document = session.document
    if document is None:
        return {"busy"} if work.busy else set()
    channels, history = document.timeline.channels, document.history
    met: dict[Need, bool] = {
        "document": True,
        "busy": work.busy,
        "idle": not effects.busy,
        "checks": bool(checks_of(document.timeline)),
        "markers": bool(history.markers.labels),
        "several_channels": channels > 1,
        "stereo": channels == 2,
        "selection": session.has_selection,
        "band": session.band is not None,
        "undo": history.can_undo,
        "redo": history.can_redo,
        "clipboard": clipboard.filled,
        "playing": playback.playing or playback.paused,
        "takes": live or has_takes(document.timeline),
    }
    return {need for need, holds in met.items() if holds}
