"""Pictures for tests."""

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage

from voicestudio.audio.tags import Cover


def picture(kind: str = "png", side: int = 8) -> bytes:
    """The bytes of a PNG or JPEG file: a square of one colour."""
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(0x3366CC)
    held = QBuffer()
    held.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(held, kind)
    return bytes(held.data().data())


def cover(kind: str = "png", side: int = 8) -> Cover:
    made = Cover.of(picture(kind, side))
    assert made is not None
    return made
