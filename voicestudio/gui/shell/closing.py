"""Closing the window: asks features whether it may close, then shuts them down."""

from collections.abc import Callable, Sequence

from voicestudio.gui.shell.feature import ClearingUp, Closing, DelayingClose


class WindowClosing:
    """Asks and shuts down `features`, each listed after those that it uses.

    `close` closes the window, which asks `may_close` and then calls `shut_down`.
    """

    def __init__(self, features: Sequence[object], close: Callable[[], object]) -> None:
        self._features, self._close = features, close
        self._decided = self._keeping = False

    def may_close(self) -> bool:
        """Whether the window may close now; if not, it is closed as soon as that is possible."""
        if self._decided:
            return True
        return not any(
            feature.delays_close(self._close, self._discard_and_leave)
            for feature in reversed(self._features)
            if isinstance(feature, DelayingClose)
        )

    def leave(self) -> None:
        """Close without asking anything; unsaved work is offered at the next start."""
        self._decided = self._keeping = True
        self._close()

    def shut_down(self) -> None:
        """Shut down all features, then let them delete files that are not needed."""
        for feature in self._features:
            if isinstance(feature, Closing):
                feature.shutdown()
        for feature in self._features:
            if isinstance(feature, ClearingUp):
                feature.clear_up(keep=self._keeping)

    def _discard_and_leave(self) -> None:
        self._decided = True
        self._close()
