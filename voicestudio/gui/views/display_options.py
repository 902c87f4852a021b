"""Display options of the views, as menu entries."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from voicestudio.gui.views.spectrogram_view import COLOUR_MAPS, SpectrogramView
from voicestudio.gui.views.waveform import WaveformView
from voicestudio.texts import tr

_AXES = ((tr("Amplitude"), "amplitude"), (tr("Decibels"), "decibel"))
_SCALES = ((tr("Linear"), "linear"), (tr("Logarithmic"), "log"), (tr("Mel"), "mel"))
_FLOORS = tuple((tr("−{db} dB", db=db), float(-db)) for db in (60, 75, 90, 105, 120, 140))
_CEILINGS = tuple(
    (tr("−{db} dB", db=db) if db else tr("0 dB"), float(-db)) for db in (0, 10, 20, 30, 40, 50)
)
_WINDOWS = tuple((f"{frames}", frames) for frames in (256 << step for step in range(7)))
_RANGES = {
    "Everything": (0.0, None),
    "Up to 1 kHz": (0.0, 1000.0),
    "Up to 4 kHz": (0.0, 4000.0),
    "Up to 8 kHz": (0.0, 8000.0),
    "Up to 12 kHz": (0.0, 12_000.0),
    "Voice: 80 Hz to 8 kHz": (80.0, 8000.0),
}
"""Lowest and highest frequency in hertz; None for all there is. Settings keep the names."""
_RANGE_LABELS = {
    "Everything": tr("Everything"),
    "Up to 1 kHz": tr("Up to 1 kHz"),
    "Up to 4 kHz": tr("Up to 4 kHz"),
    "Up to 8 kHz": tr("Up to 8 kHz"),
    "Up to 12 kHz": tr("Up to 12 kHz"),
    "Voice: 80 Hz to 8 kHz": tr("Voice: 80 Hz to 8 kHz"),
}
_COLOUR_LABELS = {"Grey": tr("Grey")}


class Choice(QObject):
    """Actions of which exactly one is checked.

    Attributes:
        title: the chosen entry, for a sub-menu.
        actions: in the order of the menu; each action's data is the value it stands for.
    """

    def __init__(
        self,
        title: str,
        options: Iterable[tuple[str, Any]],
        value: Any,
        choose: Callable[[Any], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self._choose = choose
        self._group = QActionGroup(self)
        for label, data in options:
            action = self._group.addAction(label)
            action.setData(data)
            action.setCheckable(True)
            action.setChecked(data == value)
        self._group.triggered.connect(self._triggered)

    @property
    def actions(self) -> list[QAction]:
        return self._group.actions()

    @property
    def value(self) -> Any:
        return self._group.checkedAction().data()

    def set_value(self, value: Any) -> None:
        """Choose `value`; anything that is not offered is ignored."""
        for action in self.actions:
            if action.data() == value:
                action.setChecked(True)
                self._choose(action.data())

    def _triggered(self, action: QAction) -> None:
        self._choose(action.data())


class DisplayOptions(QObject):
    """The display options of the views, for menus and for the settings.

    Attributes:
        visibility: checkable actions, by the name of the view they show or hide.
        choices: `Choice` by name: waveform_axis, spectrogram_scale, spectrogram_colours,
            spectrogram_window, spectrogram_range, spectrogram_ceiling, spectrogram_floor.
    """

    def __init__(
        self,
        views: dict[str, tuple[str, QWidget]],
        waveform: WaveformView,
        spectrogram: SpectrogramView,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._spectrogram = spectrogram
        self.visibility = {
            name: self._visibility_action(name, label, view)
            for name, (label, view) in views.items()
        }
        settings = spectrogram.settings
        self.choices = {
            "waveform_axis": Choice(
                tr("Waveform Axis"), _AXES, waveform.axis, waveform.set_axis, self
            ),
            "spectrogram_scale": Choice(
                tr("Frequency Scale"), _SCALES, settings.scale, self._set_scale, self
            ),
            "spectrogram_range": Choice(
                tr("Frequency Range"),
                _labelled(_RANGES, _RANGE_LABELS),
                "Everything",
                self._set_range,
                self,
            ),
            "spectrogram_window": Choice(
                tr("Window Size"), _WINDOWS, settings.window, self._set_window, self
            ),
            "spectrogram_colours": Choice(
                tr("Colours"),
                _labelled(COLOUR_MAPS, _COLOUR_LABELS),
                spectrogram.colour_map,
                spectrogram.set_colour_map,
                self,
            ),
            "spectrogram_ceiling": Choice(
                tr("Brightest Level"), _CEILINGS, settings.ceiling_db, self._set_ceiling, self
            ),
            "spectrogram_floor": Choice(
                tr("Darkest Level"), _FLOORS, settings.floor_db, self._set_floor, self
            ),
        }

    def fill_menu(self, menu: QMenu) -> None:
        """Append every option to `menu`, those of the spectrogram in a menu of their own."""
        menu.addActions(list(self.visibility.values()))
        menu.addSeparator()
        inner = QMenu(tr("Spectrogram Settings"), menu)
        inner.setObjectName("spectrogram_menu")
        for name, choice in self.choices.items():
            parent = inner if name.startswith("spectrogram_") else menu
            choice_menu = parent.addMenu(choice.title)
            choice_menu.setObjectName(f"{name}_menu")
            choice_menu.addActions(choice.actions)
        menu.addMenu(inner)

    def state(self) -> dict[str, Any]:
        """Plain values for `restore`, to be kept in the settings."""
        shown = {name: action.isChecked() for name, action in self.visibility.items()}
        return {"shown": shown, **{name: choice.value for name, choice in self.choices.items()}}

    def restore(self, state: dict[str, Any]) -> None:
        """Choose what `state` returned earlier; unknown entries are ignored."""
        shown = state.get("shown")
        for name, action in self.visibility.items():
            if isinstance(shown, dict) and isinstance(shown.get(name), bool):
                action.setChecked(shown[name])
        for name, choice in self.choices.items():
            if name in state:
                choice.set_value(state[name])

    def _visibility_action(self, name: str, label: str, view: QWidget) -> QAction:
        action = QAction(label, self)
        action.setObjectName(f"show_{name}")
        action.setCheckable(True)
        action.setChecked(True)
        action.toggled.connect(view.setVisible)
        return action

    def _set_scale(self, scale: str) -> None:
        self._spectrogram.set_settings(scale=scale)

    def _set_floor(self, floor_db: float) -> None:
        self._spectrogram.set_settings(floor_db=floor_db)

    def _set_ceiling(self, ceiling_db: float) -> None:
        self._spectrogram.set_settings(ceiling_db=ceiling_db)

    def _set_window(self, frames: int) -> None:
        self._spectrogram.set_settings(window=frames)

    def _set_range(self, label: str) -> None:
        low_hz, high_hz = _RANGES[label]
        self._spectrogram.set_settings(low_hz=low_hz, high_hz=high_hz)


def _labelled(names: Iterable[str], labels: Mapping[str, str]) -> list[tuple[str, str]]:
    """Options whose values are their names, with other labels where there are any."""
    return [(labels.get(name, name), name) for name in names]
