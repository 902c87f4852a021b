"""Colours of the window, light and dark, and how they reach Qt.

Painted views ask `current_theme()` in every paint event and connect `theme_notifier().changed` to
`update`; standard widgets get theirs through the palette and `resources/style.qss`.
"""

from dataclasses import dataclass, fields
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from voicestudio.gui.model.settings import THEME_CHOICES
from voicestudio.paths import resource_path


@dataclass(frozen=True)
class Theme:
    """Every colour the application paints with.

    Chrome: window, panel, raised, border, text, muted, accent, accent_hover, on_accent.
    Views: canvas (background), canvas_border, grid, axis_text, waveform (peaks), waveform_rms,
    selection (translucent fill), selection_edge, cursor (edit cursor), playhead, take (translucent
    tint where an effect was applied), take_edge, marker (lines and flags), region (translucent),
    shade (translucent veil over what is not in view).
    States: info, warning, error. Meter: meter_low, meter_mid, meter_high, meter_track.
    """

    name: str
    dark: bool
    window: QColor
    panel: QColor
    raised: QColor
    border: QColor
    text: QColor
    muted: QColor
    accent: QColor
    accent_hover: QColor
    on_accent: QColor
    canvas: QColor
    canvas_border: QColor
    grid: QColor
    axis_text: QColor
    waveform: QColor
    waveform_rms: QColor
    selection: QColor
    selection_edge: QColor
    cursor: QColor
    playhead: QColor
    take: QColor
    take_edge: QColor
    marker: QColor
    region: QColor
    shade: QColor
    info: QColor
    warning: QColor
    error: QColor
    meter_low: QColor
    meter_mid: QColor
    meter_high: QColor
    meter_track: QColor

    @property
    def link(self) -> QColor:
        """Text in the colour of the accent, which can be read on every background."""
        return self.info

    @property
    def on_error(self) -> QColor:
        """Text and icons on the colour of errors."""
        return self.canvas if self.dark else self.on_accent

    @property
    def faded(self) -> QColor:
        """Text and icons of what cannot be used now: muted text sinking into the panel."""
        mixed = (
            (muted * 55 + panel * 45) // 100
            for muted, panel in zip(_rgb(self.muted), _rgb(self.panel), strict=True)
        )
        return QColor(*mixed)


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def _clear(colour: str, alpha: int) -> QColor:
    made = QColor(colour)
    made.setAlpha(alpha)
    return made


DARK = Theme(
    name="dark",
    dark=True,
    window=QColor("#181a20"),
    panel=QColor("#1f222a"),
    raised=QColor("#2a2e38"),
    border=QColor("#393e4a"),
    text=QColor("#e8eaef"),
    muted=QColor("#9aa2b1"),
    accent=QColor("#3c71de"),
    accent_hover=QColor("#5588f2"),
    on_accent=QColor("#ffffff"),
    canvas=QColor("#101217"),
    canvas_border=QColor("#2b2f39"),
    grid=QColor("#252932"),
    axis_text=QColor("#8f97a6"),
    waveform=QColor("#3c93a8"),
    waveform_rms=QColor("#85d6e0"),
    selection=_clear("#6f9dff", 62),
    selection_edge=QColor("#8db2ff"),
    cursor=QColor("#dfe4ee"),
    playhead=QColor("#ffb14a"),
    take=_clear("#58c98b", 30),
    take_edge=QColor("#58c98b"),
    marker=QColor("#c9a2f5"),
    region=_clear("#c9a2f5", 70),
    shade=_clear("#101217", 150),
    info=QColor("#5d9bff"),
    warning=QColor("#f2b04b"),
    error=QColor("#ff6f6b"),
    meter_low=QColor("#46b98a"),
    meter_mid=QColor("#e8b64c"),
    meter_high=QColor("#f0625d"),
    meter_track=QColor("#101217"),
)

LIGHT = Theme(
    name="light",
    dark=False,
    window=QColor("#eff1f5"),
    panel=QColor("#f8f9fb"),
    raised=QColor("#ffffff"),
    border=QColor("#cbd0da"),
    text=QColor("#1c2129"),
    muted=QColor("#5b6473"),
    accent=QColor("#2b62d3"),
    accent_hover=QColor("#3a73e8"),
    on_accent=QColor("#ffffff"),
    canvas=QColor("#ffffff"),
    canvas_border=QColor("#cbd0da"),
    grid=QColor("#e8ebf0"),
    axis_text=QColor("#626b7a"),
    waveform=QColor("#569bad"),
    waveform_rms=QColor("#1f7388"),
    selection=_clear("#3a73e8", 52),
    selection_edge=QColor("#2b62d3"),
    cursor=QColor("#2a303b"),
    playhead=QColor("#d9590f"),
    take=_clear("#1f9d5c", 26),
    take_edge=QColor("#1f9d5c"),
    marker=QColor("#7c3fc4"),
    region=_clear("#7c3fc4", 46),
    shade=_clear("#dfe3ea", 165),
    info=QColor("#2b62d3"),
    warning=QColor("#9a6200"),
    error=QColor("#c22f2b"),
    meter_low=QColor("#22865a"),
    meter_mid=QColor("#a87008"),
    meter_high=QColor("#d63c36"),
    meter_track=QColor("#dfe3ea"),
)


class ThemeNotifier(QObject):
    """Tells painted widgets that the colours are different now.

    Signals: changed(Theme).
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.theme = LIGHT
        self.choice = "system"
        self._following = False

    def follow_system(self, app: QApplication) -> None:
        """React, once per application, to the desktop switching between light and dark."""
        if not self._following:
            app.styleHints().colorSchemeChanged.connect(self._system_changed)
            self._following = True

    def _system_changed(self, _scheme: Qt.ColorScheme) -> None:
        app = QApplication.instance()
        if self.choice == "system" and isinstance(app, QApplication):
            apply_theme(app, "system")


_notifier = ThemeNotifier()


def theme_notifier() -> ThemeNotifier:
    """The one object whose `changed` signal follows the theme."""
    return _notifier


def current_theme() -> Theme:
    """The colours to paint with now."""
    return _notifier.theme


def apply_theme(app: QApplication, choice: str) -> Theme:
    """Dress `app` in 'light', 'dark' or what the 'system' asks for; return its colours."""
    _notifier.choice = choice if choice in THEME_CHOICES else "system"
    _notifier.follow_system(app)
    theme = _resolve(app, _notifier.choice)
    sheet = _style_sheet(theme)
    if app.styleSheet() != sheet:  # every widget is styled anew, which takes long
        _notifier.theme = theme
        if app.style().objectName() != "fusion":
            app.setStyle("Fusion")
        app.setPalette(_palette(theme))
        app.setStyleSheet(sheet)
        _notifier.changed.emit(theme)
    return theme


def _resolve(app: QApplication, choice: str) -> Theme:
    if choice == "system":
        dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if choice == "dark" else LIGHT


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(theme.raised, theme.window)
    active = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.raised,
        role.AlternateBase: theme.panel,
        role.Text: theme.text,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.error,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Link: theme.link,
        role.Light: theme.raised,
        role.Midlight: theme.panel,
        role.Mid: theme.border,
        role.Dark: theme.border,
        role.Accent: theme.accent,
    }
    for key, colour in active.items():
        palette.setColor(key, colour)
    for key in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, theme.faded)
    return palette


def _style_sheet(theme: Theme) -> str:
    colours = {
        field.name: value.name()
        for field in fields(theme)
        if isinstance(value := getattr(theme, field.name), QColor)
    }
    colours["faded"] = theme.faded.name()
    colours["link"] = theme.link.name()
    for way in ("up", "down"):
        path = resource_path(f"icons/{way}_{theme.name}.svg")
        colours[f"{way}_arrow"] = path.as_posix()
    colours["tick"] = resource_path("icons/tick.svg").as_posix()
    return Template(resource_path("style.qss").read_text("utf-8")).substitute(colours)
