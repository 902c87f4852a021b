"""Locks on open files that the operating system releases when the process ends."""

import sys

if sys.platform == "win32":
    import msvcrt

    def lock(handle: int) -> None:
        """Lock an open file for this process. Raises OSError when another process has locked it."""
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def unlock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def lock(handle: int) -> None:
        """Lock an open file for this process. Raises OSError when another process has locked it."""
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
