"""Draws results of the emotion converter for its model card: spectrograms and pitch contours.

    python -m research.emotion_pictures PACK OUT.png [MODEL]

One row each for the neutral source, the converted voice and the same words acted by the same
speaker; one column each for happy, angry and sad. Pitch is drawn over the spectrogram.
"""

import argparse
import os
import sys
from pathlib import Path

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen, QPolygonF

from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.spectrogram import SpectrogramSettings, spectrogram
from voicestudio.effects.emotion import load_converter
from voicestudio.errors import UserError
from voicestudio.training.emotion.converter_evaluation import choose_trials
from voicestudio.training.emotion.emotion_data import EmotionPack
from voicestudio.voice.analysis import analyse

WIDTH, HEIGHT, TOP, GAP = 380, 190, 18, 8
LONGEST = 2.0  # seconds in a picture
LOW_HZ, HIGH_HZ = 80.0, 640.0  # what the height stands for in contours


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m research.emotion_pictures",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("pack", type=Path, metavar="PACK", help="of emotional recordings")
    parser.add_argument("picture", type=Path, metavar="OUT.png")
    parser.add_argument("model", type=Path, nargs="?", metavar="MODEL", help="else the shipped one")
    options = parser.parse_args()
    try:
        draw(EmotionPack(options.pack), options.picture, options.model)
    except UserError as error:
        print(f"emotion_pictures: {error}", file=sys.stderr)
        return 2
    return 0


def draw(pack: EmotionPack, picture: Path, model: Path | None) -> None:
    """Draw the first English trials of a pack, converted by `model`, into a new picture."""
    converter = load_converter(model)
    application = QGuiApplication(["pictures"])
    trials = [t for t in choose_trials(pack, 2) if t.source.language == "en"][:3]
    size = (3 * (WIDTH + GAP), 3 * (HEIGHT + TOP + GAP))
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    for column, trial in enumerate(trials):
        source = pack.samples(trial.source)
        made = converter.convert(source, trial.emotion).samples
        rows = {
            "neutral source": source,
            f"converted to {trial.emotion}": made,
            f"the speaker's own {trial.emotion}": pack.samples(trial.real[0]),
        }
        for row, (label, samples) in enumerate(rows.items()):
            _draw(painter, column * (WIDTH + GAP), row * (HEIGHT + TOP + GAP), label, samples)
    painter.end()
    image.save(str(picture))
    del application


def _draw(painter: QPainter, left: int, top: int, label: str, samples: np.ndarray) -> None:
    samples = samples * (0.1 / max(float(np.sqrt(np.mean(samples**2))), 1e-4))
    samples = np.pad(samples, (0, max(0, int(LONGEST * 48_000) - len(samples))))
    medium = ArrayMedium(samples[: int(LONGEST * 48_000), None].astype(np.float32), 48_000)
    settings = SpectrogramSettings(window=1024, scale="mel", floor_db=-100, high_hz=12_000)
    grey = 255 - spectrogram(medium, 0, medium.frames, WIDTH, HEIGHT, settings)
    grey = np.ascontiguousarray(grey)
    picture = QImage(grey.data, WIDTH, HEIGHT, WIDTH, QImage.Format.Format_Grayscale8)
    painter.setPen(QColor("black"))
    painter.drawText(left + 2, top + 13, label)
    painter.drawImage(left, top + TOP, picture)
    f0 = analyse(samples[: int(LONGEST * 48_000)].astype(np.float32)).f0_hz
    painter.setPen(QPen(QColor("#d6336c"), 2, Qt.PenStyle.SolidLine))
    voiced = np.flatnonzero(f0 > 0)
    for run in np.split(voiced, np.flatnonzero(np.diff(voiced) > 1) + 1):
        height = np.log(f0[run] / LOW_HZ) / np.log(HIGH_HZ / LOW_HZ)
        x = left + run / (LONGEST * 100) * WIDTH
        y = top + TOP + HEIGHT * (1 - height)
        painter.drawPolyline(QPolygonF([QPointF(*p) for p in zip(x, y, strict=True)]))


if __name__ == "__main__":
    sys.exit(main())
