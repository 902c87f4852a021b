"""Starting the application."""

import contextlib
import logging
import multiprocessing
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from voicestudio import __version__
from voicestudio.gui.model.language import install_texts_of_qt
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.shell.crash_reports import CrashReporter
from voicestudio.gui.shell.main_window import SAMPLE, MainWindow
from voicestudio.gui.shell.signal_handling import InterruptHandler
from voicestudio.gui.widgets.accessible_roles import tell_roles
from voicestudio.gui.widgets.icons import app_icon
from voicestudio.gui.widgets.theme import apply_theme
from voicestudio.paths import is_there, resource_path

_log = logging.getLogger(__name__)
_MOST_FILES = 8192
_SWITCH_SECONDS = 0.0005
"""Painting calls Qt, and each call may give the interpreter to a thread that computes. That thread
then keeps it for this long; Python's 5 ms are a third of a frame."""


class _Starter(QObject):
    """Opens the files once the window has been painted."""

    def __init__(self, window: MainWindow, paths: Sequence[Path]) -> None:
        super().__init__(window)
        self._window, self._paths = window, list(paths)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._open)
        return super().eventFilter(watched, event)

    def _open(self) -> None:
        open_first(self._window, self._paths)


def open_first(window: MainWindow, paths: list[Path]) -> None:
    """Open `paths`, or at the very first start without any the sample, and give the first hints."""
    sample = resource_path(SAMPLE)
    first = window.help.begin()
    window.files.open_paths([sample] if first and not paths and is_there(sample) else paths)


def run(paths: Sequence[Path | str] = ()) -> int:
    """Open the window, on the first of `paths` if any; return the exit code when it is closed."""
    multiprocessing.freeze_support()
    _allow_open_files()
    app = make_application()
    window = MainWindow(Settings())
    crashes = CrashReporter(window.messages.subject(), window.help.open_report)
    interrupts = InterruptHandler(window.leave, window)
    _Starter(window, [Path(path) for path in paths])
    window.show()
    try:
        code = app.exec()
    finally:
        interrupts.restore()
        crashes.restore()
    if window.stuck:
        _log.error("the program ends although a file that it reads does not answer")
        logging.shutdown()
        os._exit(code)  # Qt would wait for its threads
    return code


def _scale(percent: str) -> None:
    """Make everything larger or smaller in this process, unless its environment says how large."""
    if percent != "100":
        os.environ.setdefault("QT_SCALE_FACTOR", str(int(percent) / 100))


def _allow_open_files() -> None:
    """Raise the limit of open files, by default 256 or 1024, for hundreds of takes."""
    if sys.platform == "win32":
        return
    import resource

    low, high = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = _MOST_FILES if high == resource.RLIM_INFINITY else min(high, _MOST_FILES)
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(low, most), high))


def make_application() -> QApplication:
    """The one QApplication, named, with its icon and in the remembered theme."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        _scale(Settings().percent)
        app = QApplication(sys.argv[:1])
    tell_roles()
    sys.setswitchinterval(_SWITCH_SECONDS)
    app.setApplicationName("VoiceStudio")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("voicestudio")
    install_texts_of_qt(app)
    app.setWindowIcon(app_icon())
    apply_theme(app, Settings().theme)
    return app
