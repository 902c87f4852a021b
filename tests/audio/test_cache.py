"""The cache: clearing and pruning leave what a running program has used.

Modules: audio.cache_use.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from voicestudio.audio.cache import (
    USUAL_LIMIT,
    cache_sizes,
    clear_cache,
    mark_used,
    prune,
    set_size_limit,
    size_limit,
)
from voicestudio.audio.cache_use import files_in_use
from voicestudio.paths import cache_dir

OLD = time.time() - 3600
HOLDER = """
import sys
from pathlib import Path
from voicestudio.audio.cache import mark_used
mark_used(Path(sys.argv[1]))
print("marked", flush=True)
sys.stdin.read()
"""


def kept(folder: str, name: str, size: int = 1000) -> Path:
    path = cache_dir() / folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"x" * size)
    os.utime(path, (OLD, OLD))
    return path


def test_clearing_leaves_what_this_program_has_used_and_what_is_no_cache() -> None:
    used, other = kept("decoded", "used.w64"), kept("decoded", "other.w64")
    peaks, take = kept("peaks", "a.peaks"), kept("takes", "a.w64")
    growing = kept("decoded", ".b.w64.0123.part")
    new = kept("rates", "new.w64")
    os.utime(new)
    mark_used(used)
    assert cache_sizes()["decoded"] == 3000
    assert clear_cache() == 2000
    assert not other.exists()
    assert not peaks.exists()
    assert all(path.exists() for path in (used, take, growing, new))


def test_clearing_leaves_what_another_program_has_used_until_it_ends() -> None:
    path = kept("decoded", "theirs.w64")
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"marked\n"
        os.utime(path, (OLD, OLD))
        assert clear_cache() == 0
        holder.communicate()
    for held in (cache_dir() / "used").glob("*.lock"):
        os.utime(held, (OLD, OLD))
    assert path not in files_in_use()
    assert clear_cache() == 1000


def test_pruning_takes_the_least_recently_used_that_is_not_in_use() -> None:
    paths = [kept("decoded", f"{n}.w64") for n in range(4)]
    for number, path in enumerate(paths):
        os.utime(path, (OLD + number, OLD))
    mark_used(paths[0])
    prune(cache_dir() / "decoded", 2000)
    assert [path.exists() for path in paths] == [True, False, False, True]


@pytest.mark.parametrize("text", ["", "-5", "1e9", "12", "9" * 40, "١٢٣٤٥٦٧٨٩٠٠٠", "\xff"])
def test_a_damaged_limit_is_the_usual_one(text: str) -> None:
    set_size_limit(4 << 30)
    assert size_limit() == 4 << 30
    (cache_dir() / "limit").write_bytes(text.encode("latin-1", "replace"))
    assert size_limit() == USUAL_LIMIT
