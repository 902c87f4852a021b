"""The registry finds the built-in effects and those that other packages bring."""

from pathlib import Path

import pytest

from voicestudio.effects.enhance import ENHANCE
from voicestudio.effects.registry import BUILT_IN, EffectSpec, effect, effects
from voicestudio.errors import UserError

_MODULE = """
from voicestudio.effects.registry import EffectSpec

def spec(name):
    return EffectSpec(name, name, (), 48_000, 1.0, 0.0, lambda device: None)

GOOD = spec("visiting-good")
IMPOSTOR = spec("enhance")
NONSENSE = 42
"""
_ENTRIES = """[voicestudio.effects]
good = visiting_effects:GOOD
impostor = visiting_effects:IMPOSTOR
nonsense = visiting_effects:NONSENSE
absent = visiting_effects:ABSENT
broken = visiting_effects_that_do_not_exist:ANY
"""


@pytest.fixture
def visitors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Install a package of which some effects are broken."""
    facts = tmp_path / "visiting_effects-1.0.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: visiting-effects\nVersion: 1\n")
    (facts / "entry_points.txt").write_text(_ENTRIES)
    (tmp_path / "visiting_effects.py").write_text(_MODULE)
    monkeypatch.syspath_prepend(tmp_path)


def test_enhance_comes_first() -> None:
    assert effects()[0] is ENHANCE
    assert effect("enhance") is ENHANCE


def test_an_unknown_effect_names_the_known_ones() -> None:
    with pytest.raises(UserError, match="no effect called “reverb”; known are: enhance"):
        effect("reverb")


@pytest.mark.usefixtures("visitors")
def test_packages_bring_effects() -> None:
    assert isinstance(effect("visiting-good"), EffectSpec)


@pytest.mark.usefixtures("visitors")
def test_broken_packages_take_nothing_away(caplog: pytest.LogCaptureFixture) -> None:
    names = [spec.name for spec in effects()]
    assert names == [*(spec.name for spec in BUILT_IN), "visiting-good"]
    assert len([record for record in caplog.records if record.levelname == "ERROR"]) == 3


@pytest.mark.usefixtures("visitors")
def test_a_built_in_effect_cannot_be_replaced() -> None:
    assert effect("enhance") is ENHANCE


@pytest.mark.parametrize("spec", effects(), ids=lambda spec: spec.name)
def test_every_effect_describes_itself(spec: EffectSpec) -> None:
    assert spec.label
    assert spec.sample_rate is None or spec.sample_rate > 0
    assert spec.block_seconds > 0
    assert spec.context_seconds >= 0
    assert all(parameter.description for parameter in spec.parameters)
