"""Preferences: devices, and what playing and recording begin and end with."""

from voicestudio.gui.model.settings import Settings
from voicestudio.gui.playing.check_tone import check_tone
from voicestudio.gui.playing.clip_player import ClipPlayer
from voicestudio.gui.playing.output_devices import OutputDevices
from voicestudio.gui.preferences.preference_page import PreferencePage
from voicestudio.gui.preferences.setting_fields import ChoiceField, FlagField
from voicestudio.gui.recording.count_in_choice import LONGEST
from voicestudio.gui.recording.recording_controller import RecordingController
from voicestudio.gui.widgets.device_choice import InputChoice, OutputChoice
from voicestudio.gui.widgets.labels import dialog_button
from voicestudio.gui.widgets.notice import Notice
from voicestudio.texts import tr

_STOPS = ((tr("Goes back to where playing began"), False), (tr("Stays where you stopped"), True))
_COUNTS = ((tr("None", sense="no count-in"), 0), *((f"{n} s", n) for n in range(1, LONGEST + 1)))
_TEST = tr("test sound")


class PreferredOutput(OutputChoice):
    """The choice of the output in the preferences."""

    kind, absent_name = "preferredOutput", "noPreferredOutput"


class PreferredInput(InputChoice):
    """The choice of the input in the preferences."""

    kind, absent_name = "preferredInput", "noPreferredInput"


class AudioPage(PreferencePage):
    """Output and input, the test sound, stopping, pre-roll and count-in."""

    title = tr("Audio")
    setting_names = (
        "output_device",
        "input_device",
        "stop_stays",
        "pre_roll",
        "count_in",
        "count_aloud",
    )

    def __init__(
        self,
        settings: Settings,
        outputs: OutputDevices,
        recording: RecordingController,
        clips: ClipPlayer,
    ) -> None:
        super().__init__(settings)
        self._recording, self._clips = recording, clips
        self._add_heading(tr("Playing"))
        output = PreferredOutput()
        outputs.add_choice(output)
        self._add_row(tr("Playback device"), output)
        test = dialog_button(tr("&Play Test Sound"), "playTestSound", self._test)
        test.setToolTip(tr("A quiet tone of one second"))
        self._add_buttons(test)
        self._trouble = Notice("testTrouble")
        self._add(self._trouble)
        clips.failed.connect(self._tell)
        stops = ChoiceField(settings, "stop_stays", tr("When you stop, the cursor"), _STOPS)
        self._add_row(tr("When you stop, the c&ursor"), stops)
        self._add_heading(tr("Recording"))
        self._input = PreferredInput()
        recording.inputs.add_choice(self._input)
        recording.state_changed.connect(self._follow_recording)
        recording.inputs.look()
        self._follow_recording()
        self._add_row(tr("Recording device"), self._input)
        self._add(FlagField(settings, "pre_roll", tr("Pre-ro&ll: first play what comes before")))
        self._add_row(tr("Cou&nt-in"), ChoiceField(settings, "count_in", tr("Count-in"), _COUNTS))
        self._add(FlagField(settings, "count_aloud", tr("Count with clic&ks")))

    def _test(self) -> None:
        self._trouble.clear()
        self._clips.play(_TEST, check_tone())

    def _tell(self, message: str) -> None:
        if self._clips.key == _TEST:
            self._trouble.show_warning(message)

    def _follow_recording(self, _state: str = "") -> None:
        self._input.setEnabled(not self._recording.busy)
