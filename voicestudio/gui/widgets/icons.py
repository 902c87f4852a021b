"""Line icons from `resources/icons`, drawn in the colours of the theme and sharp at any scale."""

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QToolButton

from voicestudio.gui.widgets.keys import clicks_by_enter
from voicestudio.gui.widgets.theme import current_theme, theme_notifier
from voicestudio.paths import resource_path

_SCALES = (1, 2, 3)


def icon_pixmap(name: str, colour: QColor, size: int) -> QPixmap:
    """The icon `name` in one colour, `size` device pixels square."""
    key = f"icon {name} {colour.name()} {size}"
    pixmap = QPixmap()
    if not QPixmapCache.find(key, pixmap):
        pixmap = _drawn(name, colour, size)
        QPixmapCache.insert(key, pixmap)
    return pixmap


def _drawn(name: str, colour: QColor, size: int) -> QPixmap:
    source = resource_path(f"icons/{name}.svg").read_text("utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour.name()).encode()))
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap


def show_pixmap(label: QLabel, name: str, colour: QColor, size: int) -> None:
    """Show the icon `name` in `label`, `size` pixels square and sharp on its screen."""
    ratio = label.devicePixelRatioF()
    pixmap = icon_pixmap(name, colour, round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    label.setPixmap(pixmap)


def themed_icon(
    name: str, size: int = 18, colour: QColor | None = None, checked: QColor | None = None
) -> QIcon:
    """The icon `name` in the theme's text colour (or `colour`), dimmed where disabled.

    On a button that is `checked` it has that colour, or the colour on the accent.
    """
    theme = current_theme()
    icon = QIcon()
    looks = (
        (QIcon.Mode.Normal, QIcon.State.Off, colour or theme.text),
        (QIcon.Mode.Normal, QIcon.State.On, checked or theme.on_accent),
        (QIcon.Mode.Disabled, QIcon.State.Off, theme.faded),
        (QIcon.Mode.Disabled, QIcon.State.On, theme.faded),
    )
    for mode, state, look in looks:
        for scale in _SCALES:
            icon.addPixmap(icon_pixmap(name, look, size * scale), mode, state)
    return icon


def app_icon() -> QIcon:
    """The application's own icon for window lists and task bars."""
    icon = QIcon()
    for size in (16, 32, 48, 128, 256):
        icon.addPixmap(icon_pixmap("app", QColor("white"), size))
    return icon


class IconButton(QToolButton):
    """A square button with an icon that follows the theme.

    `label` is the accessible name; `tip` the tool tip; `colour` is the name of one in the theme.
    """

    def __init__(self, name: str, icon: str, label: str, tip: str, colour: str = "text"):
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setToolTip(tip)
        self.setProperty("role", "plain")
        self.setIconSize(QSize(18, 18))
        self._icon_name, self._colour = icon, colour
        self._refresh()
        theme_notifier().changed.connect(self._refresh)

    def show_icon(self, icon: str, colour: str = "text") -> None:
        """Change the icon (play becomes stop)."""
        if (icon, colour) != (self._icon_name, self._colour):
            self._icon_name, self._colour = icon, colour
            self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not clicks_by_enter(self, event):
            super().keyPressEvent(event)

    def _refresh(self, _theme: object = None) -> None:
        colour = getattr(current_theme(), self._colour)
        self.setIcon(themed_icon(self._icon_name, colour=colour))
