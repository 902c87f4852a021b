"""Threads that compute for nobody who waits."""

import contextlib
import os
import sys
import threading

_NICENESS = 10


def yield_to_others() -> None:
    """Let every other thread go before this one, as far as the system can.

    There is no way back for a user without privileges, so it is for threads that end soon.
    """
    if sys.platform == "linux":  # elsewhere priorities belong to whole processes
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
