"""The status bar button with the progress of the training; pressing it opens the wizard."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton

from voicestudio.gui.voices.running_training import RunningTraining
from voicestudio.gui.voices.training_words import short_text, state_text
from voicestudio.gui.widgets.plain_text import caption, tip
from voicestudio.texts import tr

_LONGEST_NAME = 24


class TrainingStatus(QToolButton):
    """Hidden without a current training; its menu has Pause, Continue and Cancel.

    Signals: open_wanted(); cancel_wanted().
    """

    open_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, training: RunningTraining) -> None:
        super().__init__()
        self.setObjectName("trainingStatus")
        self.setProperty("role", "flat")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self._training = training
        menu = QMenu(self)
        menu.setObjectName("trainingMenu")
        self._pause = menu.addAction(tr("&Pause Training"), training.pause)
        self._go_on = menu.addAction(tr("&Continue Training"), training.go_on)
        menu.addSeparator()
        self._cancel = menu.addAction(tr("Cancel &Training…"), self.cancel_wanted.emit)
        self.setMenu(menu)
        self.clicked.connect(self.open_wanted)
        training.state_changed.connect(self._refresh)
        training.told.connect(self._refresh)
        self._refresh()

    def _refresh(self, _what: object = None) -> None:
        training = self._training
        name = training.name
        words = f"{caption(name, _LONGEST_NAME)}: {short_text(training)}"
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(
                tr("Training of {name}: {state}", name=name, state=state_text(training))
            )
            self.setToolTip(tip(tr("Open the training of “{name}”", name=name)))
        self._pause.setEnabled(training.state == "running")
        self._go_on.setEnabled(training.state in ("paused", "failed"))
        self._cancel.setEnabled(training.state in ("running", "paused", "failed"))
        self.setVisible(training.state != "none")
