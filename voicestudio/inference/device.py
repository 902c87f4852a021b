"""Choosing CPU or CUDA and setting torch up.

For computing processes only, because it imports torch; `may_have_cuda` alone may be called
anywhere.
"""

import functools
import importlib.util
import os
from pathlib import Path

from voicestudio.errors import UserError

CHOICES = ("auto", "cpu", "cuda")
THREADS_VARIABLE = "VOICESTUDIO_THREADS"
_CUDA_LIBRARIES = ("libtorch_cuda.so", "torch_cuda.dll")
_DRIVERS = (
    Path("/dev/nvidiactl"),
    Path("/dev/dxg"),  # Linux within Windows
    Path(os.environ.get("SYSTEMROOT", "/"), "System32", "nvcuda.dll"),
)


def resolve_device(choice: str) -> str:
    """Turn "auto", "cpu" or "cuda" into "cpu" or "cuda"; "auto" takes CUDA where it is available.

    Raises UserError for "cuda" on a machine without, and for any other word.
    """
    if choice not in CHOICES:
        raise UserError(f"There is no device “{choice}”: choose one of {', '.join(CHOICES)}.")
    if choice == "cpu":
        return "cpu"
    import torch

    if torch.cuda.is_available():
        return "cuda"
    if choice == "cuda":
        raise UserError("No CUDA device was found on this computer: choose CPU or automatic.")
    return "cpu"


@functools.cache
def may_have_cuda() -> bool:
    """Whether CUDA may be available (driver found, torch built for it), without importing torch."""
    found = importlib.util.find_spec("torch")
    places = (found.submodule_search_locations if found is not None else None) or ()
    return any(path.exists() for path in _DRIVERS) and any(
        (Path(place) / "lib" / name).exists() for place in places for name in _CUDA_LIBRARIES
    )


@functools.cache
def prepare_torch() -> None:
    """Set torch up for this process; to be called before anything is computed.

    It uses half of the cores, or `VOICESTUDIO_THREADS` of them.
    """
    import torch

    # Speech fades into numbers so small that a processor handles them ten times more slowly.
    torch.set_flush_denormal(True)
    torch.set_num_threads(_thread_count())


def _thread_count() -> int:
    asked = os.environ.get(THREADS_VARIABLE, "")
    if asked.isdigit() and int(asked) > 0:
        return int(asked)
    # Threads wait for one another after every step of a recurrence: where the window and the sound
    # card want a core too, two threads on two cores took five times as long as one.
    affinity = getattr(os, "sched_getaffinity", None)
    cores = len(affinity(0)) if affinity else os.cpu_count() or 1
    return max(1, cores // 2)
