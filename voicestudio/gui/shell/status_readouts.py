"""The status bar: format and length of the open document, and dropouts."""

from PySide6.QtWidgets import QLabel, QStatusBar

from voicestudio.audio.probe import AudioInfo
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.time_display import time_display, time_text
from voicestudio.gui.widgets.spoken import ValueLabel
from voicestudio.playback.output_timing import Dropouts
from voicestudio.texts import tr

_CHANNELS = {1: tr("mono"), 2: tr("stereo")}
_SUBTYPES = {
    "PCM_U8": tr("8 bit"),
    "PCM_S8": tr("8 bit"),
    "PCM_16": tr("16 bit"),
    "PCM_24": tr("24 bit"),
    "PCM_32": tr("32 bit"),
    "FLOAT": tr("32 bit float"),
    "DOUBLE": tr("64 bit float"),
}


_STARVED = tr(
    "The recording could not be read in time. Close programs that "
    "keep the computer or the disk busy, or copy the recording to "
    "a faster disk."
)
_INTERRUPTED = tr(
    "The audio device stopped for a moment. It gets its sound "
    "earlier when you play again. If that does not help, close "
    "programs that keep the computer busy or choose another output."
)


class StatusReadouts(QStatusBar):
    """Shows format, sample rate, channels, length and the number of dropouts."""

    def __init__(self, session: EditorSession) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setSizeGripEnabled(False)
        self._session = session
        self._format = self._label("statusFormat", tr("File format"))
        self._rate = self._label("statusRate", tr("Sample rate"))
        self._channels = self._label("statusChannels", tr("Channels"))
        self._length = self._label("statusLength", tr("Length"))
        self._dropouts = QLabel(objectName="statusDropouts")
        self._dropouts.setProperty("role", "alert")
        self._dropouts.hide()
        self.addPermanentWidget(self._dropouts)
        session.timeline_changed.connect(self._refresh)
        time_display().changed.connect(self._refresh)
        self._refresh()

    def show_file(self, info: AudioInfo | None) -> None:
        """Show the format of the file, if that is known."""
        if info is None:
            self._format.clear()
            return
        detail = _SUBTYPES.get(info.subtype, "")
        self._format.setText(f"{info.container.upper()} {detail}".strip())

    def show_dropouts(self, dropouts: Dropouts) -> None:
        """Show how often playing was interrupted, with advice; nothing without dropouts."""
        count = dropouts.total
        self._dropouts.setText(tr("1 dropout", "{n} dropouts", n=count))
        reasons = (
            (_STARVED, dropouts.starved),
            (_INTERRUPTED, dropouts.reported + dropouts.stalled),
        )
        self._dropouts.setToolTip("\n".join(text for text, times in reasons if times))
        self._dropouts.setAccessibleName(
            tr(
                "Playing was interrupted {n} time",
                "Playing was interrupted {n} times",
                n=count,
            )
        )
        self._dropouts.setVisible(count > 0)

    def _label(self, name: str, label: str) -> ValueLabel:
        made = ValueLabel(name, label)
        made.setToolTip(label)
        self.addWidget(made)
        return made

    def _refresh(self) -> None:
        timeline = self._session.sound
        if timeline is None:
            for label in (self._format, self._rate, self._channels, self._length):
                label.clear()
            return
        self._rate.setText(tr("{rate:g} kHz", rate=timeline.sample_rate / 1000))
        count = timeline.channels
        self._channels.setText(_CHANNELS.get(count, tr("{n} channel", "{n} channels", n=count)))
        self._length.setText(time_text(timeline.frames, timeline.sample_rate))
