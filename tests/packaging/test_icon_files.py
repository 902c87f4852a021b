"""Icons of desktops are read by what reads such icons."""

from pathlib import Path

import icon_files
import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]
DRAWING = ROOT / "resources/icons/app.svg"


def is_the_drawing(image: QImage) -> bool:
    """Its corners are transparent, its middle is not."""
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    return image.pixelColor(0, 0).alpha() < 32 and middle.alpha() == 255


@pytest.mark.parametrize("size", icon_files.PNG_SIZES)
def test_png_has_the_size_asked_for(size: int, qapp) -> None:
    image = QImage.fromData(icon_files.png(DRAWING, size), "PNG")
    assert (image.width(), image.height()) == (size, size)
    assert is_the_drawing(image)


@pytest.mark.parametrize(("kind", "make"), [("ICO", icon_files.ico), ("ICNS", icon_files.icns)])
def test_icons_of_windows_and_macos_are_read(kind: str, make, qapp) -> None:
    image = QImage.fromData(make(DRAWING), kind)
    assert not image.isNull()
    assert is_the_drawing(image)


@pytest.mark.qt_log_ignore("Cannot read file")
def test_what_is_no_drawing_is_refused(tmp_path: Path, qapp) -> None:
    wrong = tmp_path / "no.svg"
    wrong.write_text("no drawing")
    with pytest.raises(ValueError, match=r"no\.svg"):
        icon_files.png(wrong, 16)
