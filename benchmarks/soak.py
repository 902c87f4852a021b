"""Runs thousands of random operations in the real program; finds failures, leaks and lost data.

    python -m benchmarks.soak [--operations 10000] [--seed 1] [--short] [--json]

The operations (`monkey`) are commands, keys, mouse, wheel, selections, history, dialogs accepted
and rejected, enhancing short stretches, short recordings from a null sink, and resizing the window.
After each local edit every sample outside the selection must be unchanged.

After each round the document is undone and redone, exported, saved as a project, and the window is
quit and started again, where the project is opened: the sound must be the same, sample for sample,
each time (`soak_rounds`). Then everything is closed and the resident memory is
measured. The growth per operation is the median slope between any two rounds after the first
quarter, so that buffers that are made once do not count as leaks; the growth from the first round
to the highest may not exceed the size of the caches.

Exits with 1 if any check fails. `--planted` plants faults in the program
(`soak_faults`), all of which must be found.
"""

import argparse
import ctypes
import itertools
import logging
import random
import shutil
import statistics
import sys
import threading
import time
from types import TracebackType

from PySide6.QtCore import QEvent, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from benchmarks import common, recordings, soak_faults, soak_rounds
from benchmarks.common import FOLDER, MeasuredValue, Times
from benchmarks.monkey import Monkey
from benchmarks.null_sink import null_sink
from benchmarks.window import opened_window
from voicestudio.audio.files import open_medium
from voicestudio.errors import Cancelled, UserError

_ROUND = 500
_SLOW_MS = 200.0
_GROWTH_BYTES, _ONCE_BYTES = 4_000, 40_000_000
"""Memory that an operation may leave, and that is allocated once in a run, such as a recorder's
buffers.
"""

_M_MMAP_THRESHOLD = -3
_CACHES_MB = 200.0
"""Tiles and bands 48 MB each, and the memory of a window that has shown everything once."""


class Failures(logging.Handler):
    """Collects exceptions in slots, errors that are logged, and complaints of Qt."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []
        sys.excepthook = self._excepted
        threading.excepthook = lambda args: self.found.append(f"in a thread: {args.exc_value!r}")
        logging.getLogger().addHandler(self)
        qInstallMessageHandler(self._qt)

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        if not isinstance(error, UserError | Cancelled):
            self.found.append(self.format(record))

    def _excepted(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self.found.append(f"{kind.__name__}: {error}")
        sys.__excepthook__(kind, error, trace)

    def _qt(self, kind: QtMsgType, _context: object, message: str) -> None:
        if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            self.found.append(f"Qt: {message}")


class _Findings:
    """The findings of the rounds, in samples and megabytes."""

    def __init__(self) -> None:
        self.edits = self.spoilt = self.undone = self.exported = self.reopened = 0
        self.resident: list[float] = []


def measure(options: argparse.Namespace) -> list[MeasuredValue]:
    """Run operations in rounds, with the checks after each."""
    operations = min(options.operations, 1000) if options.short else options.operations
    _give_back_large_blocks()
    failures, times, found = Failures(), Times(), _Findings()
    chance = random.Random(options.seed)
    before, done = _thread_count(), 0
    if options.planted:
        soak_faults.plant()
    with null_sink() as audible:
        if not audible:
            print("PulseAudio is not installed: nothing is recorded", file=sys.stderr)
        while done < operations:
            count = min(options.round, operations - done)
            _round(done, count, chance, audible, failures, times, found)
            done += count
        left = _threads_left(before)
    return [
        MeasuredValue("operations", done, ""),
        MeasuredValue("edits, in the document at the end of a round", found.edits, ""),
        MeasuredValue("exceptions and errors", len(failures.found), "", 0),
        MeasuredValue("samples an edit changed outside of its selection", found.spoilt, "", 0),
        MeasuredValue("samples that differ after undoing and redoing", found.undone, "", 0),
        MeasuredValue("samples that differ in an export", found.exported, "", 0),
        MeasuredValue("samples that differ after saving and starting again", found.reopened, "", 0),
        MeasuredValue("threads left at the end", left, "", 0),
        *times.figures("an operation"),
        *_memory(found.resident, done, options.round),
    ]


def _round(
    first: int,
    count: int,
    chance: random.Random,
    audible: bool,
    failures: Failures,
    times: Times,
    found: _Findings,
) -> None:
    """Run `count` operations on a newly opened recording, and the checks."""
    path, project = recordings.recording(1), FOLDER / "soak.vstudio"
    target = FOLDER / "soak.wav"
    shutil.rmtree(project, ignore_errors=True)
    target.unlink(missing_ok=True)
    with opened_window() as window:
        soak_rounds.open_recording(window, path)
        monkey = Monkey(window, chance, records=audible)
        for number in range(first, first + count):
            _operate(monkey, number, failures, times)
        found.spoilt += monkey.spoilt
        soak_rounds.come_to_rest(window)
        document = window.session.document
        found.edits += document.history.index if document else 0
        medium = open_medium(path)
        found.undone += soak_rounds.undone_and_redone(window, medium.read(0, medium.frames))
        found.exported += soak_rounds.exported(window, target)
        soak_rounds.saved(window, project)
        expected = soak_rounds.sound(window)
        soak_rounds.quit_window(window)
    _delete_later()
    with opened_window() as window:
        found.reopened += soak_rounds.reopened(window, project, expected)
        soak_rounds.quit_window(window)
    del window, monkey, expected
    _delete_later()
    found.resident.append(common.resident_megabytes())


def _operate(monkey: Monkey, number: int, failures: Failures, times: Times) -> None:
    known = len(failures.found)
    with times.measured():
        monkey.act()
    if times.own[-1] > _SLOW_MS and monkey.last != "_record":
        print(f"operation {number}, {monkey.last}: {times.own[-1]:.0f} ms", file=sys.stderr)
    for text in failures.found[known:]:
        print(f"operation {number}, {monkey.last}: {text}", file=sys.stderr)


def _delete_later() -> None:
    """Process deleteLater, which Qt does not do outside QApplication.exec()."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _memory(resident: list[float], operations: int, a_round: int) -> list[MeasuredValue]:
    """The growth of the memory per operation, and in all."""
    detail = "MB after each round: " + " ".join(f"{megabytes:.0f}" for megabytes in resident)
    most = max(resident) - resident[0]
    figures = [
        MeasuredValue("resident memory above the first round", most, "MB", _CACHES_MB, detail)
    ]
    kept = resident[len(resident) // 4 :]
    if len(kept) > 1:
        pairs = itertools.combinations(enumerate(kept), 2)
        slopes = [(after - before) / (late - early) for (early, before), (late, after) in pairs]
        slope = statistics.median(slopes) / a_round * 1e6
        allowed = _GROWTH_BYTES + _ONCE_BYTES / (a_round * (len(kept) - 1))
        figures.append(MeasuredValue("memory growth per operation", slope, "B", round(allowed)))
    return figures


def _threads_left(before: int) -> int:
    """The number of threads that do not end within ten seconds of closing the last window."""
    deadline = time.monotonic() + 10
    while _thread_count() > before and time.monotonic() < deadline:
        time.sleep(0.05)
    return _thread_count() - before


def _thread_count() -> int:
    """The number of Python's threads.

    Python lists Qt's threads as well, once they have started one of its own, even when they have
    ended.
    """
    return sum(not thread.name.startswith("Dummy-") for thread in threading.enumerate())


def _give_back_large_blocks() -> None:
    """Make the C library return freed large blocks to the system at once.

    By default it does so only until the first large block is freed; then the samples read for
    comparisons would count as used memory.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, 1 << 20)


def main() -> int:
    parser = common.parser("soak", __doc__)
    parser.add_argument("--operations", type=int, default=10_000)
    parser.add_argument("--round", type=int, default=_ROUND, help="operations in a round")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--planted", action="store_true", help="plant faults, all of which must be found"
    )
    began = time.monotonic()
    code = common.run(parser, measure, strict=True)
    print(f"{time.monotonic() - began:.0f} s", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
