"""Estimates the remaining time of work, without its pauses."""

import time

_LEAST_SECONDS, _LEAST_WORK = 3.0, 0.1


class WorkClock:
    """Runs from its making on; work is counted in files, or parts of them."""

    def __init__(self) -> None:
        self._worked, self._before = 0.0, 0.0
        self._since: float | None = time.monotonic()

    def add(self, work: float) -> None:
        """Count work that was done, or (below 0) was lost."""
        self._worked += work

    def pause(self) -> None:
        self._before, self._since = self._seconds, None

    def go_on(self) -> None:
        self._since = time.monotonic()

    def seconds_left(self, work: float) -> float | None:
        """Return the estimated seconds for `work`; None while too little was done to tell."""
        if self._seconds < _LEAST_SECONDS or self._worked < _LEAST_WORK:
            return None
        return self._seconds * work / self._worked

    @property
    def _seconds(self) -> float:
        return self._before + (time.monotonic() - self._since if self._since is not None else 0.0)
