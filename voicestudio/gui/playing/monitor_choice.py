"""The A/B switch: three buttons for the version to hear, or a menu if space is short."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from voicestudio.gui.model.actions import Actions
from voicestudio.gui.model.session import EditorSession, Monitor
from voicestudio.gui.playing.playback_controller import MONITOR_LABELS
from voicestudio.gui.widgets.key_tip import KeyTip
from voicestudio.texts import tr

_TIPS = {
    "result": tr("The recording as it is now (1)"),
    "original": tr("Before any effect, at the same loudness (2)"),
    "removed": tr("Only the sound that the effect removed (3)"),
}
_NONE = tr("Nothing is enhanced here yet, so there is nothing to compare")


class MonitorChoice(QWidget):
    """Shows and sets the session's monitor; disabled while the document holds no take."""

    def __init__(self, session: EditorSession, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("monitorChoice")
        self._session = session
        self._actions = {name: actions[f"monitor_{name}"] for name in MONITOR_LABELS}
        self._row = QWidget(self)
        self._buttons = {name: self._button(name) for name in MONITOR_LABELS}
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for button in self._buttons.values():
            row.addWidget(button)
        self._list = QToolButton(self, objectName="monitorList")
        self._list.setProperty("role", "plain")
        self._list.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self._list)
        menu.addActions(list(self._actions.values()))
        self._list.setMenu(menu)
        session.monitor_changed.connect(self._show)
        self._actions["result"].enabledChanged.connect(self._show)
        self._show()

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        widest = max((f"{label} " for label in MONITOR_LABELS.values()), key=len)
        width = self._list.fontMetrics().horizontalAdvance(widest) + _ARROW
        return QSize(width, self._row.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        short = event.size().width() < self._row.sizeHint().width()
        self._row.setVisible(not short)
        self._list.setVisible(short)
        for widget in (self._row, self._list):
            widget.setGeometry(self.rect())
        self._name_list()

    def _button(self, name: Monitor) -> QToolButton:
        button = QToolButton(text=MONITOR_LABELS[name], objectName=f"monitor_{name}")
        button.setCheckable(True)
        button.setAccessibleName(tr("Listen to: {sound}", sound=MONITOR_LABELS[name]))
        button.setProperty("role", "plain")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._actions[name].trigger)
        button.clicked.connect(self._show)
        KeyTip(button, self._actions[name])
        return button

    def _show(self, _change: bool = False) -> None:
        there, heard = self._actions["result"].isEnabled(), self._session.monitor
        for name, button in self._buttons.items():
            button.setEnabled(there)
            button.setChecked(there and name == heard)
            button.setToolTip(_TIPS[name] if there else _NONE)
        self._list.setEnabled(there)
        self._name_list()
        self._list.setAccessibleName(tr("Listen to: {sound}", sound=MONITOR_LABELS[heard]))
        tip = tr(
            "What you listen to: {sound}. {tip}",
            sound=MONITOR_LABELS[heard],
            tip=_TIPS[heard],
        )
        self._list.setToolTip(tip if there else _NONE)

    def _name_list(self) -> None:
        """Name the menu so that it does not look like a switch of an effect, if there is room."""
        label = MONITOR_LABELS[self._session.monitor]
        whole = tr("Listen: {label}", label=label)
        room = self._list.width() - _ARROW
        fits = self._list.fontMetrics().horizontalAdvance(whole) <= room
        self._list.setText(whole if fits else label)


_ARROW = 34
"""Pixels of a button beside its text: padding, border and the arrow of its menu."""
