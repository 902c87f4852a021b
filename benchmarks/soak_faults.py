"""Faults that are planted in the program to test that the soak finds every one of them."""

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from PySide6.QtCore import QTimer

from voicestudio.audio.write_report import WriteReport
from voicestudio.document import export_work
from voicestudio.document.editing import fades
from voicestudio.document.editing.edits import Edit
from voicestudio.document.project.autosave import Autosave
from voicestudio.gui.model.session import EditorSession

_LEAK_BYTES = 4_000_000
_leaked: list[np.ndarray] = []
_ended = threading.Event()


def plant() -> None:
    """Plant all faults; each one takes effect at times."""
    _spoil_edits()
    _spoil_exports()
    _forget_on_saving()
    _leak()
    threading.Thread(target=_ended.wait, name="left behind", daemon=True).start()


def _spoil_edits() -> None:
    """Make every edit also change the first sample, and a slot raise an exception."""
    apply = EditorSession.apply

    def spoilt(self: EditorSession, edit: Edit) -> None:
        apply(self, edit)
        QTimer.singleShot(0, _fail)
        if self.document is not None and self.selection[0] > 10_000:
            louder = fades.gain(self.document.timeline, 0, 1, 3.0)
            self.amend(Edit(edit.label, louder.timeline, selection=edit.selection))

    EditorSession.apply = spoilt


def _spoil_exports() -> None:
    write = export_work.export_medium

    def spoilt(*args: Any, **options: Any) -> WriteReport:
        report = write(*args, **options)
        samples, rate = soundfile.read(report.path, dtype="float32", always_2d=True)
        samples[len(samples) // 2] += 0.001
        soundfile.write(report.path, samples, rate, "FLOAT")
        return report

    export_work.export_medium = spoilt


def _forget_on_saving() -> None:
    """Leave the last edit out of saved projects."""
    save: Callable[..., Any] = Autosave.save

    def forgetful(self: Autosave, states: Sequence[Edit], index: int, folder: Path) -> Any:
        return save(self, states[:1], 0, folder)

    Autosave.save = forgetful


def _leak() -> None:
    """Leak memory at every move of the view."""
    set_view = EditorSession.set_view

    def leaking(self: EditorSession, start: float, stop: float) -> None:
        _leaked.append(np.ones(_LEAK_BYTES, np.uint8))
        set_view(self, start, stop)

    EditorSession.set_view = leaking


def _fail() -> None:
    raise RuntimeError(f"planted at {time.monotonic():.0f} s")
