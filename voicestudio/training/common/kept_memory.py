"""Memory that a training step frees is kept for the next one."""

import ctypes
import sys

_TRIM_THRESHOLD, _TOP_PAD, _MMAP_MAX = -1, -2, -4  # of mallopt(3)
_NEVER = 2**31 - 1
_GROWTH = 64 << 20  # bytes


def keep_freed_memory() -> None:
    """Make this process keep freed memory for reuse, from now on; does nothing but with glibc.

    A step allocates the same large blocks as the one before. By default the C library gives each
    back to the system, which clears its pages again for the next step: 70,000 page faults a step.
    """
    if not sys.platform.startswith("linux"):
        return
    options = getattr(ctypes.CDLL(None), "mallopt", None)
    if options is not None:
        for name, value in ((_MMAP_MAX, 0), (_TRIM_THRESHOLD, _NEVER), (_TOP_PAD, _GROWTH)):
            options(name, value)
