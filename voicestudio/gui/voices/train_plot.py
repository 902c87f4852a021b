"""Plots of a training: a quality metric on held-out speech, and the loss."""

import pyqtgraph
from pyqtgraph import PlotDataItem, PlotWidget
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QStackedLayout, QWidget

from voicestudio.gui.voices.gain_texts import shown_key
from voicestudio.gui.voices.training_record import TrainingRecord
from voicestudio.gui.widgets.accessible_roles import PICTURE
from voicestudio.gui.widgets.labels import wrapped_label
from voicestudio.gui.widgets.theme import Theme, current_theme, theme_notifier
from voicestudio.profiles.figures import figure
from voicestudio.texts import numeral, tr

_REDRAW_MS = 250
_HEIGHT, _LEAST_HEIGHT = 240, 130
_SMOOTHED = 0.1
"""The weight of the newest loss in the exponential moving average; single steps are noisy."""
_LINE = 2
_LEAST_ROOM = 0.05  # margin above and below the values, in their unit
_FEWEST_STEPS = 10  # the shortest range of the step axis


class Curve(PlotWidget):
    """A plot of values over training steps with a reference line; not zoomable or movable."""

    accessible_role = PICTURE

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMenuEnabled(False)
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.setLabel("bottom", tr("Training steps"))
        if (plot := self.getPlotItem()) is not None:
            plot.setContentsMargins(0, 8, 8, 0)  # for tick labels that reach over the edge
        self._line = PlotDataItem(antialias=True)
        self._level = pyqtgraph.InfiniteLine(angle=0, movable=False)
        self.addItem(self._level, ignoreBounds=True)
        self.addItem(self._line)
        self._level.hide()
        self._points: list[tuple[int, float]] = []
        theme_notifier().changed.connect(self._dress)
        self._dress(current_theme())

    def show_values(self, points: list[tuple[int, float]], level: float | None = None) -> None:
        """Draw `points`, pairs (step, value), and a reference line at `level` unless None."""
        self._points = points
        self._line.setData([step for step, _ in points], [value for _, value in points])
        self._level.setVisible(level is not None)
        for side in ("left", "bottom"):
            self.getAxis(side).setStyle(showValues=bool(points))
        if level is not None:
            self._level.setValue(level)
        if points:
            values = [value for _, value in points] + ([level] if level is not None else [])
            room = max(0.1 * (max(values) - min(values)), _LEAST_ROOM)
            self.setYRange(min(values) - room, max(values) + room, padding=0)
            self.setXRange(0, max(points[-1][0], _FEWEST_STEPS), padding=0.02)

    @property
    def points(self) -> list[tuple[int, float]]:
        """The drawn pairs (step, value)."""
        return self._points

    def mark_points(self, marked: bool) -> None:
        """Draw a dot at each value, or only the line."""
        self._line.setSymbol("o" if marked else None)  # pyright: ignore[reportArgumentType]

    def wheelEvent(self, ev: QWheelEvent) -> None:
        ev.ignore()  # the wheel scrolls the page

    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, _LEAST_HEIGHT)

    def _dress(self, theme: Theme) -> None:
        self.setBackground(theme.canvas)
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(theme.grid)
            axis.setTextPen(theme.axis_text)
        self._line.setPen(pyqtgraph.mkPen(theme.accent_hover, width=_LINE))
        self._line.setSymbolBrush(theme.accent_hover)
        dashed = pyqtgraph.mkPen(theme.warning, width=_LINE, style=Qt.PenStyle.DashLine)
        self._level.setPen(dashed)


class TrainPlot(QWidget):
    """The plots of metric and loss, each with its latest value as text.

    It redraws at a limited rate, independent of the rate of `follow`.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("trainPlot")
        self._record: TrainingRecord | None = None
        self.quality, self.loss = Curve("qualityCurve"), Curve("lossCurve")
        self._quality_text = wrapped_label("qualityText")
        self._loss_text = wrapped_label("lossText")
        waiting = wrapped_label("trainPlotWaiting")
        waiting.setText(tr("Curves are drawn here once the training has begun."))
        waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        curves = QWidget()
        self._pages = QStackedLayout(self)
        self._pages.addWidget(waiting)
        self._pages.addWidget(curves)
        grid = QGridLayout(curves)
        grid.setContentsMargins(0, 0, 0, 0)
        for column, (text, curve) in enumerate(
            ((self._quality_text, self.quality), (self._loss_text, self.loss))
        ):
            grid.addWidget(text, 0, column, Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(curve, 1, column)
            grid.setColumnStretch(column, 1)
        self._timer = QTimer(self, singleShot=True, interval=_REDRAW_MS)
        self._timer.timeout.connect(self._draw)
        self._draw()

    def show_record(self, record: TrainingRecord) -> None:
        """Draw `record` now; `follow` is to be called when it has grown."""
        self._record = record
        self._draw()

    def follow(self) -> None:
        """Schedule redrawing of the record."""
        if not self._timer.isActive():
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _draw(self) -> None:
        record = self._record or TrainingRecord()
        self._draw_quality(record)
        losses = smoothed(record.losses)
        self.loss.show_values(losses)
        self._say(self._loss_text, self.loss, _error_text(losses))
        self._pages.setCurrentIndex(1 if record.losses or record.scores else 0)

    def _draw_quality(self, record: TrainingRecord) -> None:
        key = shown_key(record.scores)
        points = (
            [(s.step, s.figures[key]) for s in record.scores if key in s.figures] if key else []
        )
        self.quality.show_values(points, points[0][1] if points else None)
        self.quality.mark_points(len(points) < 40)
        self._say(self._quality_text, self.quality, _quality_text(key, points))
        if key is not None:
            self._quality_text.setToolTip(figure(key).name)

    def _say(self, label: QLabel, curve: Curve, text: str) -> None:
        if label.text() != text:
            label.setText(text)
            curve.setAccessibleName(text)


def smoothed(losses: list[tuple[int, float]]) -> list[tuple[int, float]]:
    """Return the exponential moving average of (step, loss) pairs."""
    means: list[tuple[int, float]] = []
    for number, (step, loss) in enumerate(losses, 1):
        weight = max(_SMOOTHED, 1 / number)
        means.append((step, means[-1][1] * (1 - weight) + loss * weight if means else loss))
    return means


def _error_text(losses: list[tuple[int, float]]) -> str:
    words = tr("Training error (loss)")
    return (
        tr("{words}: {loss:.3f}, the lower the better", words=words, loss=losses[-1][1])
        if losses
        else words
    )


def _quality_text(key: str | None, points: list[tuple[int, float]]) -> str:
    if key is None or not points:
        return tr("Quality of sentences that were kept aside")
    form, unit = f".{figure(key).digits}f", figure(key).unit
    base, now = points[0][1], points[-1][1]
    words = figure(key).words
    standard = tr("standard model {figure} (dashed)", figure=f"{numeral(base, form)}{unit}")
    if len(points) == 1:
        return tr("Sentences kept aside: {words}, {standard}", words=words, standard=standard)
    return tr(
        "Sentences kept aside: {words} {figure}, {standard}",
        words=words,
        figure=f"{numeral(now, form)}{unit}",
        standard=standard,
    )
