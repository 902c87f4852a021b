"""Preferences: what the mouse and the commands do to the sound."""

from voicestudio.gui.model.settings import CROSSFADE_MS, Settings
from voicestudio.gui.preferences.preference_page import INDENT, PreferencePage
from voicestudio.gui.preferences.setting_fields import ChoiceField, FlagField, WholeField
from voicestudio.gui.views.handle_drag import SHAPE_LABELS
from voicestudio.texts import tr

_TARGETS = (
    ("snap_to_markers", tr("&Markers and regions")),
    ("snap_to_splits", tr("&Splits")),
    ("snap_to_playhead", tr("The &playhead")),
)


class EditingPage(PreferencePage):
    """Snapping, fades, and edits of several tracks."""

    title = tr("Editing")
    setting_names = (
        "snap",
        *(setting for setting, _label in _TARGETS),
        "snap_to_zero",
        "fade_shape",
        "crossfade_ms",
        "all_in_time",
        "volume_curves",
    )

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._add_heading(tr("Snapping"))
        snap = FlagField(settings, "snap", tr("S&nap to places nearby while dragging"))
        self._add(snap)
        self._add_note(
            tr(
                "Ends of the selection and clips go to start and end of the "
                "recording, and to the places below. Hold Alt to drag freely."
            ),
            snap,
        )
        self._targets = [FlagField(settings, setting, label) for setting, label in _TARGETS]
        for target in self._targets:
            target.setEnabled(settings.snap)
            snap.toggled.connect(target.setEnabled)
            self._add(target, INDENT)
        zero = FlagField(settings, "snap_to_zero", tr("Then go to the nearest &zero crossing"))
        self._add(zero)
        self._add_note(tr("For ends of the selection that went to no other place."), zero)
        self._add_heading(tr("Fades"))
        shapes = [(label, shape) for shape, label in SHAPE_LABELS.items()]
        self._add_row(
            tr("&Fade shape"), ChoiceField(settings, "fade_shape", tr("Fade shape"), shapes)
        )
        length = WholeField(settings, "crossfade_ms", tr("Cross-fades at cuts"), CROSSFADE_MS, "ms")
        self._add_row(tr("&Cross-fades at cuts"), length)
        self._add_note(
            tr(
                "0 to 100 ms, for what you cut, paste, trim and record from now on; with 0 ms cuts "
                "may click. Effects, chains and Shorten Pauses keep their own lengths."
            ),
            length,
        )
        self._add_heading(tr("Several tracks"))
        in_time = FlagField(settings, "all_in_time", tr("&Keep all tracks in time"))
        self._add(in_time)
        self._add_note(tr("What moves the sound after it moves that of all tracks."), in_time)
        self._add(FlagField(settings, "volume_curves", tr("Show &volume curves")))
