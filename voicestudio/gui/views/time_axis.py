"""The base class of views whose horizontal axis is time: maps frames to positions.

Helpers of views (handles, snapping, marks) use this class and the views derive from it, so that
neither imports the other's module.
"""

from typing import overload

import numpy as np
from PySide6.QtWidgets import QWidget

from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.views.layered import AXIS_WIDTH, LayeredView
from voicestudio.gui.widgets.theme import Theme, current_theme


class TimeAxis(LayeredView):
    """A layered view of the session's visible range, or of a range that a subclass says.

    Attributes: session; background, for slow work.
    """

    def __init__(
        self, session: EditorSession, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.background = background

    @property
    def visible(self) -> tuple[float, float]:
        """The frames between the left and the right edge of the content."""
        return self.session.view

    @property
    def splits(self) -> tuple[int, ...]:
        """The frames before which the sound that is drawn is split."""
        return self.session.splits_of(self.session.focus)

    @property
    def frames_per_pixel(self) -> float:
        start, stop = self.visible
        return (stop - start) / max(self.width() - AXIS_WIDTH, 1)

    @overload
    def x_of(self, frame: float) -> float: ...

    @overload
    def x_of(self, frame: np.ndarray) -> np.ndarray: ...

    def x_of(self, frame: float | np.ndarray) -> float | np.ndarray:
        """Where `frame` begins, in widget coordinates."""
        # Called hundreds of times a picture, so without making rectangles.
        start, stop = self.visible
        return AXIS_WIDTH + (frame - start) / ((stop - start) / max(self.width() - AXIS_WIDTH, 1))

    def frame_at(self, x: float) -> float:
        """The frame at `x` in widget coordinates; may lie outside the document."""
        return self.visible[0] + (x - self.content.left()) * self.frames_per_pixel

    def visible_frames(self) -> tuple[int, int]:
        """The visible range in whole frames, cut at the end of the document."""
        start, stop = self.visible
        return int(start), min(int(-(-stop // 1)), self.session.frames)

    def overlay_theme(self) -> Theme:
        """The colours of selection, cursor and playhead, which must stand out from the layer."""
        return current_theme()
