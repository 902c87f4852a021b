"""Runs first in the packaged application: programs of the system do not get its libraries.

The start program of PyInstaller points LD_LIBRARY_PATH at the folder of the application, which its
own process has read by now. Others that are started from here, such as ffmpeg and the browser that
opens a page, would take these libraries for theirs, and fail where they need newer ones.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if _before is not None:
    os.environ["LD_LIBRARY_PATH"] = _before
