"""Cover pictures: read from files that anybody may have made, and shown small."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from voicestudio.audio.tags import MOST_COVER_BYTES, Cover
from voicestudio.errors import UserError
from voicestudio.plain_file import read_plain
from voicestudio.texts import tr

_MOST_PIXELS = 10_000
PODCAST_PIXELS = (1400, 3000)
"""Smallest and largest side of covers that podcast directories take."""


def read_cover(path: Path) -> Cover:
    """Return the picture in a file. Raises UserError unless it is a PNG or JPEG of bounded size."""
    try:
        data = read_plain(path, MOST_COVER_BYTES)
    except OSError as error:
        raise UserError(
            tr("{path} cannot be read: {reason}.", path=path, reason=error.strerror)
        ) from error
    if len(data) > MOST_COVER_BYTES:
        raise UserError(tr("{path} is too large for a cover: use one of at most 10 MB.", path=path))
    cover = Cover.of(data)
    if cover is None or thumbnail(cover, QSize(8, 8)).isNull():
        raise UserError(
            tr("{path} is no PNG or JPEG picture that can be shown: choose another one.", path=path)
        )
    return cover


def thumbnail(cover: Cover, room: QSize) -> QImage:
    """Return the picture as large as fits in `room`; a null image if it cannot be decoded."""
    held = QBuffer()
    held.setData(cover.data)
    held.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(held, cover.kind.removeprefix("image/").encode())
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _MOST_PIXELS:
        return QImage()
    reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def pixel_size(cover: Cover) -> QSize:
    """Return the picture's size in pixels; invalid if it has none."""
    held = QBuffer()
    held.setData(cover.data)
    held.open(QBuffer.OpenModeFlag.ReadOnly)
    return QImageReader(held, cover.kind.removeprefix("image/").encode()).size()
