"""Draws learning curves of training runs from their logs.

    python -m research.learning_curves RUN... [-o docs/learning-curves.png]

A RUN is the folder of a training run, named in the picture as the folder is, or NAME=FOLDER. Each
figure of the log that --figures names gets a panel; held-out PESQ and SI-SDR and two losses are the
default. Steps that a run discarded after a divergence are left out.
"""

import argparse
import json
import math
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from voicestudio.errors import UserError

_LABELS = {
    "val_pesq": "PESQ-WB of held-out mixtures",
    "val_si_sdr": "SI-SDR of held-out mixtures, dB",
    "magnitude": "loss: compressed magnitude",
    "complex": "loss: compressed complex spectrum",
    "resolutions": "loss: other resolutions",
    "snr": "loss: waveform",
    "metric_error": "error of the PESQ predictor",
    "judge_accuracy": "accuracy of the patch discriminator",
}
FIGURES = ("val_pesq", "val_si_sdr", "magnitude", "complex")
# The palette of Okabe and Ito, distinguishable with colour blindness.
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#000000")
_PANEL, _MARGINS = (620, 340), (64, 34, 36, 40)  # width, height; left, top, right, bottom
_LEGEND_HEIGHT = 30

Point = tuple[float, float]


@dataclass(frozen=True)
class Run:
    """The name of a run and the lines of its log, by ascending step."""

    name: str
    entries: tuple[dict, ...]

    def curve(self, figure: str) -> list[Point]:
        """Steps and values of a figure, where the log contains it."""
        return [(e["step"], e[figure]) for e in self.entries if _is_number(e.get(figure))]


def read_run(given: str) -> Run:
    """The run in FOLDER or NAME=FOLDER; raises UserError when there is no log in it."""
    name, _, folder = given.rpartition("=")
    path = Path(folder) / "log.jsonl"
    try:
        lines = [json.loads(line) for line in path.read_text().splitlines()]
    except (OSError, ValueError) as error:
        raise UserError(f"{path} is not the log of a training run ({error}).") from error
    entries: list[dict] = []
    for entry in lines:
        if "event" in entry:
            continue
        while entries and entries[-1]["step"] >= entry["step"]:
            entries.pop()
        entries.append(entry)
    return Run(name or Path(folder).resolve().name, tuple(entries))


def draw(runs: Sequence[Run], figures: Sequence[str], target: Path) -> None:
    """Write the picture. Raises UserError if the logs hold none of the figures or writing fails."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QImage, QPainter

    shown = [figure for figure in figures if any(run.curve(figure) for run in runs)]
    if not shown:
        raise UserError(f"none of the logs has any of {', '.join(figures)}.")
    # Drawing text needs an application object.
    application = QGuiApplication.instance() or QGuiApplication([])
    columns = min(2, len(shown))
    rows = math.ceil(len(shown) / columns)
    size = columns * _PANEL[0], rows * _PANEL[1] + _LEGEND_HEIGHT
    image = QImage(2 * size[0], 2 * size[1], QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2)
    image.fill("white")
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, figure in enumerate(shown):
        row, column = divmod(number, columns)
        painter.save()
        painter.translate(column * _PANEL[0], row * _PANEL[1])
        _draw_panel(painter, _LABELS.get(figure, figure), [run.curve(figure) for run in runs])
        painter.restore()
    painter.translate(0, rows * _PANEL[1])
    _draw_legend(painter, [run.name for run in runs])
    painter.end()
    if not image.save(str(target)):
        raise UserError(f"{target} cannot be written: does its folder exist?")
    del application


def _draw_panel(painter, label: str, curves: list[list[Point]]) -> None:
    from PySide6.QtCore import QPointF, QRectF, Qt
    from PySide6.QtGui import QColor, QPen, QPolygonF

    left, top, right, bottom = _MARGINS
    frame = QRectF(left, top, _PANEL[0] - left - right, _PANEL[1] - top - bottom)
    across = _span(step for curve in curves for step, _ in curve)
    upward = _span(value for curve in curves for _, value in curve)

    def place(step: float, value: float) -> QPointF:
        x = (step - across[0]) / (across[1] - across[0])
        y = (value - upward[0]) / (upward[1] - upward[0])
        return QPointF(frame.left() + x * frame.width(), frame.bottom() - y * frame.height())

    painter.setPen(QColor("#222222"))
    painter.drawText(QRectF(left, 4, frame.width(), top - 6), Qt.AlignmentFlag.AlignLeft, label)
    for step in ticks(*across):
        at = place(step, upward[0])
        box = QRectF(at.x() - 50, at.y() + 4, 100, 18)
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, f"{step:,.0f}")
    for value in ticks(*upward):
        at = place(across[0], value)
        painter.setPen(QColor("#dddddd"))
        painter.drawLine(at, QPointF(frame.right(), at.y()))
        painter.setPen(QColor("#222222"))
        box = QRectF(0, at.y() - 9, left - 6, 18)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, f"{value:g}")
    caption = QRectF(left, frame.bottom() + 20, frame.width(), 18)
    painter.drawText(caption, Qt.AlignmentFlag.AlignRight, "steps")
    for number, curve in enumerate(curves):
        painter.setPen(QPen(QColor(_COLOURS[number % len(_COLOURS)]), 1.6))
        painter.drawPolyline(QPolygonF([place(*point) for point in curve]))


def _draw_legend(painter, names: Iterable[str]) -> None:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QColor, QPen

    x = float(_MARGINS[0])
    for number, name in enumerate(names):
        painter.setPen(QPen(QColor(_COLOURS[number % len(_COLOURS)]), 3))
        painter.drawLine(QPointF(x, 10), QPointF(x + 22, 10))
        painter.setPen(QColor("#222222"))
        painter.drawText(QPointF(x + 28, 15), name)
        x += 28 + painter.fontMetrics().horizontalAdvance(name) + 24


def ticks(low: float, high: float, most: int = 6) -> list[float]:
    """At most `most` round numbers between `low` and `high`."""
    rough = (high - low) / (most - 1)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * times for times in (1, 2, 5, 10) if power * times >= rough * 0.999)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [round(number * step, 12) for number in range(first, last + 1)]


def _span(values: Iterable[float]) -> tuple[float, float]:
    known = list(values)
    low, high = min(known), max(known)
    return (low, high) if high > low else (low - 0.5, high + 0.5)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and math.isfinite(value)


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m research.learning_curves",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("runs", nargs="+", metavar="RUN")
    parser.add_argument("-o", "--output", type=Path, default=Path("docs/learning-curves.png"))
    parser.add_argument("--figures", nargs="+", default=FIGURES, metavar="NAME")
    options = parser.parse_args()
    try:
        draw([read_run(given) for given in options.runs], options.figures, options.output)
    except UserError as error:
        print(f"learning_curves: {error}", file=sys.stderr)
        return 2
    print(options.output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
