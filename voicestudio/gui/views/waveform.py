"""The waveform of the track that is edited, with the handles and marks on it."""

from __future__ import annotations

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.views.check_marks import CheckMarks
from voicestudio.gui.views.cut_marks import CutMarks
from voicestudio.gui.views.gain_preview import GainPreview
from voicestudio.gui.views.handles import SelectionHandles
from voicestudio.gui.views.media_store import MediaStore
from voicestudio.gui.views.sound_lane import SoundLane
from voicestudio.gui.views.volume_curve import VolumeCurve
from voicestudio.texts import tr


class WaveformView(SoundLane):
    """The sound that edits apply to, its fades and gains by handles, and marks over it.

    Attributes:
        curve: The volume curve of the track.
        handles: The handles on the selection.
        checks: Marks where speech may have suffered.
        cuts: Proposed cuts, which are drawn over the sound.
    """

    def __init__(
        self,
        session: EditorSession,
        background: Background,
        store: MediaStore,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, background, store, parent)
        self.setObjectName("waveform_view")
        self.setAccessibleName(tr("Waveform"))
        self.curve = VolumeCurve(self)
        self.handles = SelectionHandles(self, store)  # asked first: it was the last to be made
        self.checks = CheckMarks(self)
        self.cuts = CutMarks(self)

    @property
    def preview(self) -> GainPreview | None:
        return self.handles.preview

    def paint_overlay(self, painter: QPainter) -> None:
        super().paint_overlay(painter)
        self.curve.paint(painter)
        self.handles.paint(painter)

    def paint_layer(self, painter: QPainter) -> None:
        super().paint_layer(painter)
        if self.lanes() and self.session.frames:
            self.checks.paint(painter)
            self.cuts.paint(painter)
