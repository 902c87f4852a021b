"""Progress on a terminal."""

from tqdm import tqdm

from voicestudio.ending_signals import ending_signals_held
from voicestudio.printable import shown


class ProgressBar:
    """Called with fractions from 0 to 1; silent unless stderr is a terminal."""

    def __init__(self, label: str) -> None:
        # Importing it here: it starts a thread, which would receive signals that the main thread
        # blocks.
        with ending_signals_held():
            self._bar = tqdm(total=100, desc=shown(label), unit="%", leave=False, disable=None)

    def __enter__(self) -> "ProgressBar":
        return self

    def __call__(self, fraction: float) -> None:
        self._bar.update(fraction * 100 - self._bar.n)

    def __exit__(self, *_: object) -> None:
        self._bar.close()
