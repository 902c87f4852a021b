"""Memory that was freed stays with the process: the next step finds it without page faults."""

import subprocess
import sys

import pytest

_STEPS = """
import ctypes, resource, sys
from voicestudio.training.common.kept_memory import keep_freed_memory
if sys.argv[1] == "kept":
    keep_freed_memory()
library, size = ctypes.CDLL(None), 40 << 20
library.malloc.restype = ctypes.c_void_p
library.malloc.argtypes = [ctypes.c_size_t]
library.memset.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_size_t]
library.free.argtypes = [ctypes.c_void_p]
for step in range(6):
    if step == 1:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    block = library.malloc(size)
    library.memset(block, 1, size)
    library.free(block)
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="of glibc")
def test_a_block_that_is_freed_costs_no_page_faults_when_it_is_needed_again():
    faults = {
        name: int(
            subprocess.run(
                [sys.executable, "-c", _STEPS, name], check=True, capture_output=True, text=True
            ).stdout
        )
        for name in ("kept", "given back")
    }
    assert faults["kept"] < 100
    # Else the system does so by itself, and there is nothing to gain.
    assert faults["given back"] > 1000 or faults["given back"] >= faults["kept"]
