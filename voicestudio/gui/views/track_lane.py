"""The sound of a track that does not have the focus; pressing on it gives it the focus."""

from weakref import ref

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from voicestudio.document.timeline.timeline import Timeline
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.views.amplitude_scale import AmplitudeScale
from voicestudio.gui.views.curve_painting import paint_curve
from voicestudio.gui.views.gain_preview import GainPreview
from voicestudio.gui.views.media_store import MediaStore
from voicestudio.gui.views.sound_lane import SoundLane
from voicestudio.gui.widgets.theme import current_theme
from voicestudio.texts import tr


class TrackLane(SoundLane):
    """Draws one track, and the selection on it, fainter where an edit would not apply to it.

    Its `scale` is that of all tracks.

    Signals: released() when a press that began on it has ended.
    """

    released = Signal()

    def __init__(
        self,
        session: EditorSession,
        background: Background,
        store: MediaStore,
        number: int,
        scale: AmplitudeScale,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, background, store, parent)
        self.scale = scale
        self.number, self._curve_shown = number, False
        self._painted: tuple[object, ...] = ()
        self._final = False
        self._held = False
        self._preview: GainPreview | None = None
        self.setObjectName(f"track_lane_{number}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_title(self, title: str) -> None:
        """Tell screen readers whose sound it is; `title` is the track's name."""
        self.setAccessibleName(tr("Waveform of {title}", title=title))

    @property
    def timeline(self) -> Timeline | None:
        tracks = self.session.tracks
        if tracks is None or self.number not in tracks:
            return None  # it was removed, and so is this view in a moment
        return tracks[self.number].timeline

    @property
    def track(self) -> int:
        return self.number

    @property
    def preview(self) -> GainPreview | None:
        return self._preview

    def show_preview(self, preview: GainPreview | None) -> None:
        """Draw the sound with gains or fades that are dragged; None ends that."""
        if preview is not self._preview:
            self._preview = preview
            self.invalidate()

    def show_curve(self, on: bool) -> None:
        """Draw the volume curve where the track has none, too; it is a line at 0 dB."""
        self._curve_shown = on
        self.update()

    @property
    def dragging(self) -> bool:
        """Whether the mouse is held on it."""
        return self._held

    def paint_layer(self, painter: QPainter) -> None:
        super().paint_layer(painter)
        self._painted, self._final = self._subject(), self._store.complete

    def _peaks_changed(self) -> None:
        if not self._final:  # or those of other tracks are read
            super()._peaks_changed()

    def _timeline_changed(self) -> None:
        # Most edits change one track; the pictures of all others are kept.
        if self._subject() == self._painted:
            self.update()
        else:
            self.invalidate()

    def _subject(self) -> tuple[object, ...]:
        """What is drawn; its look also depends on the view, the size, the scale and the theme."""
        if self.timeline is None:
            return ()
        sound = ref(self._drawn_sound)
        colours = self.colour, self._colours
        return sound, self.splits, colours, self.has_clips, self.session.frames

    def paint_overlay(self, painter: QPainter) -> None:
        super().paint_overlay(painter)
        tracks = self.session.tracks
        if tracks is not None and self.number in tracks:
            envelope = tracks[self.number].envelope
            if envelope or self._curve_shown:
                paint_curve(painter, self, envelope)
        selected = self.session.selected_tracks
        if self.number not in selected and (len(selected) > 1 or not self.session.all_in_time):
            veil = current_theme().shade
            painter.fillRect(self.content, veil)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Before it gets the focus: until it is let go, the waveform must not take its place.
        self._held = event.button() == Qt.MouseButton.LeftButton
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._held = False
        self.released.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        self._held = False
        self.release()
        super().hideEvent(event)
