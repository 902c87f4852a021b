"""The application's icon in the formats of desktops, made from one SVG when it is packaged.

PNG of the usual sizes for Linux, ICO for Windows and ICNS for macOS; both hold PNG pictures.
"""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
_ICNS_KINDS = {
    **{b"icp4": 16, b"icp5": 32, b"ic11": 32, b"ic12": 64, b"ic07": 128},
    **{b"ic08": 256, b"ic13": 256, b"ic09": 512, b"ic14": 512, b"ic10": 1024},
}
"""Kinds of pictures in an ICNS file with their sizes in pixels; some are for screens of 2x."""


def png(svg: Path, size: int) -> bytes:
    """Return the drawing as a PNG file of `size` by `size` pixels. Raises ValueError."""
    drawing = QSvgRenderer(str(svg))
    if not drawing.isValid():
        raise ValueError(f"{svg} is no SVG drawing")
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    with QPainter(image) as painter:
        drawing.render(painter)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def ico(svg: Path) -> bytes:
    """Return the drawing as an icon file of Windows."""
    pictures = [png(svg, size) for size in _ICO_SIZES]
    place = 6 + 16 * len(pictures)
    entries = b""
    for size, picture in zip(_ICO_SIZES, pictures, strict=True):
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures)


def icns(svg: Path) -> bytes:
    """Return the drawing as an icon file of macOS."""
    body = b""
    for kind, size in _ICNS_KINDS.items():
        picture = png(svg, size)
        body += kind + struct.pack(">I", 8 + len(picture)) + picture
    return b"icns" + struct.pack(">I", 8 + len(body)) + body
