"""Choosing CPU or CUDA and setting torch up.

For computing processes, because it imports torch; `may_have_cuda`, `use_threads` and `core_count`
may be called anywhere.
"""

import functools
import importlib.util
import os
from pathlib import Path

from voicestudio.errors import UserError
from voicestudio.texts import tr

CHOICES = ("auto", "cpu", "cuda")
THREADS_VARIABLE = "VOICESTUDIO_THREADS"
_THREADS_AT_START = os.environ.get(THREADS_VARIABLE)
# Limits memory: a block of ten seconds takes some 300 MB while it is computed.
_MOST_BLOCKS = 4
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
        raise UserError(
            tr(
                "There is no device “{choice}”: choose one of {names}.",
                choice=choice,
                names=", ".join(CHOICES),
            )
        )
    if choice == "cpu":
        return "cpu"
    import torch

    if torch.cuda.is_available():
        return "cuda"
    if choice == "cuda":
        raise UserError(tr("No CUDA device was found on this computer: choose CPU or automatic."))
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

    prepare_thread()
    # Threads wait for one another after every step of a recurrence: where the window and the sound
    # card want a core too, two threads on two cores took five times as long as one.
    torch.set_num_threads(_asked_threads() or max(1, core_count() // 2))


def prepare_thread() -> None:
    """Set torch up for the calling thread; for other threads than that of `prepare_torch`."""
    import torch

    # Speech fades into numbers so small that a processor handles them ten times more slowly.
    torch.set_flush_denormal(True)


def prepare_block_threads(device: str) -> int:
    """Set torch up for computing blocks in several threads; return how many there should be.

    In all, it uses all cores, or `VOICESTUDIO_THREADS` of them. Blocks that are computed side by
    side do not wait for one another, as the threads within torch do.
    """
    import torch

    cores = _asked_threads() or core_count()
    blocks = min(cores, _MOST_BLOCKS) if device == "cpu" else 1
    prepare_torch()
    torch.set_num_threads(max(1, cores // blocks))
    return blocks


def use_threads(count: int) -> None:
    """Let processes started from now on use `count` cores; 0 for what was asked for at the start.

    To be called before torch is set up; it does not change a process that computes already.
    """
    if count > 0:
        os.environ[THREADS_VARIABLE] = str(count)
    elif _THREADS_AT_START is not None:
        os.environ[THREADS_VARIABLE] = _THREADS_AT_START
    else:
        os.environ.pop(THREADS_VARIABLE, None)


def core_count() -> int:
    """Return how many cores this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def _asked_threads() -> int | None:
    asked = os.environ.get(THREADS_VARIABLE, "")
    return int(asked) if asked.isdigit() and int(asked) > 0 else None
