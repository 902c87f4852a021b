"""What plays sound is tried again on a busy machine, and only there."""

from pathlib import Path

import pytest

FAILING_ONCE = """
import pytest

tries = []

@pytest.fixture
def sound_server():
    return None

def test_sound(sound_server):
    tries.append("sound")
    assert len(tries) > 1

def test_other():
    assert tries.count("other")
"""


@pytest.mark.parametrize(("load", "passed"), [(999.0, 1), (0.0, 0)])
def test_only_sound_on_a_busy_machine_is_tried_again(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, load: float, passed: int
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent / "plugins"))
    pytester.makeconftest(f"import os\nos.getloadavg = lambda: ({load}, 0.0, 0.0)\n")
    pytester.makepyfile(FAILING_ONCE)
    outcome = pytester.runpytest_subprocess("-p", "busy_machine")
    outcome.assert_outcomes(passed=passed, failed=2 - passed)
