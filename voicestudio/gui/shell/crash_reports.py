"""Unexpected errors: written to the log and shown in the message bar."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from voicestudio.gui.widgets.message_bar import Subject
from voicestudio.log_file import log_path
from voicestudio.texts import tr

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashReporter(QObject):
    """Handles uncaught exceptions of all threads and Qt's error messages, until `restore`.

    Qt continues after an exception in a Python slot; so does the window.
    """

    _failed = Signal(str)

    def __init__(self, trouble: Subject, report: Callable[[], object]) -> None:
        """`report` is called when the user wants to report an exception that `trouble` told."""
        super().__init__()
        self._trouble, self._report = trouble, report
        self._last = ""
        # Exceptions come in any thread; widgets belong to this one.
        self._failed.connect(self._tell, Qt.ConnectionType.AutoConnection)
        self._threads_before, threading.excepthook = threading.excepthook, self._thread_failed
        sys.excepthook = self._failed_in_qt
        qInstallMessageHandler(_qt_said)

    def restore(self) -> None:
        """Restore the previous handlers."""
        qInstallMessageHandler(None)
        sys.excepthook = sys.__excepthook__
        threading.excepthook = self._threads_before

    def _failed_in_qt(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        place = f"{kind} {_innermost(trace)}"
        if place != self._last:  # what fails at every repaint would push all else out of the log
            self._last = place
            _log.error("unexpected error", exc_info=(kind, error, trace))
        if isinstance(error, Exception):
            self._failed.emit(f"{kind.__name__}: {error}")

    def _thread_failed(self, failure: threading.ExceptHookArgs) -> None:
        self._threads_before(failure)
        if isinstance(failure.exc_value, Exception):
            self._failed.emit(f"{failure.exc_type.__name__}: {failure.exc_value}")

    def _tell(self, what: str) -> None:
        text = tr(
            "Something went wrong in the program ({what}). Your recording "
            "is unharmed; the details are in {log_path}.",
            what=what,
            log_path=log_path(),
        )
        try:
            self._trouble.error(text, tr("Report…"), self._report)
        except Exception:  # it would come back here, without an end
            _log.exception("an unexpected error could not be told")


def _innermost(trace: TracebackType | None) -> str:
    """The file and line where an exception was raised."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return "" if trace is None else f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"


def _qt_said(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    _qt_log.log(_LEVELS[kind], "%s: %s", context.category, text)
