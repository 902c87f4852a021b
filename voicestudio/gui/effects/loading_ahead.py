"""Loads the network of the shown effect when it looks as if it will be used soon."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from voicestudio.gui.effects.effect_panel import EffectPanel
from voicestudio.inference.engine import Engine

_PASSING_MS = 150
"""A pointer that leaves the panel sooner was on its way to something else."""


class LoadingAhead(QObject):
    """Warms up the engine while something is open and the user comes to the panel or its `menu`.

    The process takes three seconds to load and holds some 300 MB, which most edits do not need; so
    neither opening a file nor selecting asks for it. Signs are: the pointer stays in the panel, the
    keyboard focus goes there, a command shows it, another effect is chosen, or the menu opens.
    """

    def __init__(self, engine: Engine, panel: EffectPanel, menu: QMenu, parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self._panel = engine, panel
        self._staying = QTimer(self, singleShot=True, interval=_PASSING_MS)
        self._staying.timeout.connect(self._load)
        panel.installEventFilter(self)
        panel.wanted.connect(self._load)
        panel.effect_chosen.connect(self._load)
        menu.aboutToShow.connect(self._load)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # there are widgets
        application.focusChanged.connect(self._follow_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Enter:
            self._staying.start()
        elif event.type() == QEvent.Type.Leave:
            self._staying.stop()
        return super().eventFilter(watched, event)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._panel.isAncestorOf(now):
            self._load()

    def _load(self) -> None:
        if self._panel.apply_button.isEnabled():  # something is open, and nothing is recorded
            self._engine.warm_up(self._panel.effect_name, self._panel.device)
