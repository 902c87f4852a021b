"""Rules every test lives under: its own folders, a display, nothing left running.

The fixtures come from `plugins/`: `leak_check` fails a test that leaves a thread, timer or child
process behind; `material` makes sound and finds the shared corpora, `corpora` makes small ones;
`emotion_model` makes a small converter of emotions, `replay_cache` decodes the replay set once;
`standard_input` stands in for what a program reads;
`timeouts` makes waits long, `priority` has inference not wait for other programs and
`forked_inference` has it begin without importing torch each time. Where tests
run in several processes, `own_display` gives each a display and `alone` keeps others away from
tests that measure time; `long_first` has files that take long begun first, and `busy_machine` tries
sound again where cores are taken.
"""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = [
    "alone",
    "busy_machine",
    "corpora",
    "emotion_model",
    "forked_inference",
    "leak_check",
    "long_first",
    "material",
    "own_display",
    "priority",
    "pytester",
    "replay_cache",
    "standard_input",
    "timeouts",
]

_FOLDERS = {
    "VOICESTUDIO_CACHE": "cache",
    "VOICESTUDIO_CONFIG": "config",
    "VOICESTUDIO_DATA": "data",
    "VOICESTUDIO_LOGS": "logs",
}

# The same examples every time, however long they take: what passed once passes everywhere.
settings.register_profile(
    "repeatable", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("repeatable")

# Tests start hundreds of programs; each would compile all of the package again.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# Threads of torch wait for one another at every step: beside other work two are slower than one.
os.environ.setdefault("OMP_NUM_THREADS", "1")

# Without a display server Qt would abort the whole run; `make test` brings Xvfb.
if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys():
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def session_folders(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep fixtures of a wider scope than one test away from the user's folders."""
    root = tmp_path_factory.mktemp("session")
    for variable, name in _FOLDERS.items():
        os.environ[variable] = str(root / name)


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test a cache and settings of its own, outside its `tmp_path`."""
    root = tmp_path_factory.mktemp("voicestudio")
    for variable, name in _FOLDERS.items():
        monkeypatch.setenv(variable, str(root / name))
    return root


@pytest.fixture(autouse=True)
def exact_arithmetic() -> None:
    """Undo, for this test, that loading a network makes the processor round denormals to zero."""
    if "torch" in sys.modules:
        sys.modules["torch"].set_flush_denormal(False)
