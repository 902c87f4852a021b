"""Fillers are held voices: found in made-up speech, never in noise, and kept apart from pauses.

Modules: shortening.cut_finding, shortening.filler_cuts, shortening.filler_features,
shortening.filler_model
"""

import json
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from material import SpeechMaker
from sounds import RATE, noise

from voicestudio.audio.medium import ArrayMedium
from voicestudio.errors import Cancelled, UserError
from voicestudio.shortening.cut_finding import find_cuts
from voicestudio.shortening.filler_features import NAMES, held_voices, traced
from voicestudio.shortening.filler_finding import find_fillers
from voicestudio.shortening.filler_model import (
    filler_model_path,
    load_filler_model,
    terms,
)
from voicestudio.shortening.proposed_cuts import ProposedCut, ShortenSettings

HELD = 4.0, 4.5
"""Seconds of `hesitant_speech` in which a voice is held."""


@pytest.fixture
def talk(hesitant_speech: np.ndarray) -> np.ndarray:
    return hesitant_speech


def test_a_held_voice_is_a_candidate_with_its_ends(talk: np.ndarray) -> None:
    voices = held_voices(traced(talk[:, 0]))
    held = [voice for voice in voices if 400 <= voice.start <= 430]
    assert len(held) == 1
    assert (held[0].low, held[0].high) == (pytest.approx(400, abs=6), pytest.approx(450, abs=6))
    assert held[0].features.shape == (len(NAMES),)
    features = dict(zip(NAMES, held[0].features, strict=True))
    assert features["pitch"] < 0
    assert features["quiet_before"] > 0.5


def found(sound: np.ndarray, settings: ShortenSettings) -> tuple[ProposedCut, ...]:
    medium = ArrayMedium(sound, RATE)
    return find_cuts(medium, 0, len(sound), settings, lambda _: None, lambda: False)


def test_it_is_listed_beside_the_pauses_once(talk: np.ndarray) -> None:
    pauses = found(talk, ShortenSettings(0.3, 0.2))
    both = found(talk, ShortenSettings(0.3, 0.2, fillers=True))
    fillers = [cut for cut in both if cut.kind == "filler"]
    assert [cut for cut in both if cut.kind == "pause"] == list(pauses)
    assert [round(cut.found_start / RATE, 1) for cut in fillers] == [HELD[0]]
    assert fillers[0].length_after == 0
    for before, after in pairwise(both):
        assert before.stop < after.start


@pytest.mark.parametrize("pauses", [(0.7, 0.6), (1.6, 1.3), (1.6, 0.3), (0.2, 0.3)])
def test_all_of_it_goes_and_the_pauses_beside_it_are_one(
    talk: np.ndarray, pauses: tuple[float, float]
) -> None:
    quiet = [0.001 * noise(round(seconds * RATE)) for seconds in pauses]
    held = talk[round(HELD[0] * RATE) : round(HELD[1] * RATE)]
    sound = np.concatenate([talk[: 3 * RATE], quiet[0], held, quiet[1], talk[5 * RATE : 9 * RATE]])
    start = 3 * RATE + len(quiet[0])
    cuts = found(sound, ShortenSettings(1.0, 0.5, fillers=True))
    (filler,) = (cut for cut in cuts if cut.kind == "filler")
    assert filler.start <= filler.found_start <= start
    assert filler.stop >= filler.found_stop >= start + len(held)
    for before, after in pairwise(cuts):
        assert before.stop < after.start
    left = sum(pauses) + len(held) / RATE - sum(cut.frames for cut in cuts) / RATE
    assert left == pytest.approx(min(0.5, sum(pauses)), abs=0.1)


def test_it_is_found_in_the_block_that_holds_it(talk: np.ndarray) -> None:
    """Blocks are 30 s long: a filler at a seam counts once, and its place is right."""
    for first in (24.9, 26.0, 27.3):
        sound = np.concatenate([np.zeros((round(first * RATE), 1), np.float32), talk])
        cuts = [cut for cut in found(sound, ShortenSettings(fillers=True)) if cut.kind == "filler"]
        assert [round(cut.found_start / RATE - first, 1) for cut in cuts] == [HELD[0]]


def test_nothing_is_found_without_a_voice(room_noise: SpeechMaker) -> None:
    for sound in (room_noise(5.0), np.zeros((5 * RATE, 2), np.float32), noise(100), noise(0)):
        cuts = found(sound, ShortenSettings(fillers=True))
        assert not [cut for cut in cuts if cut.kind == "filler"]


def test_searching_can_be_given_up(talk: np.ndarray) -> None:
    with pytest.raises(Cancelled):
        find_fillers(ArrayMedium(talk, RATE), 0, len(talk), lambda _: None, lambda: True)


def test_read_speech_has_few(shared_data: Path) -> None:
    """`python -m research.fillers` measures 0.2 a minute in more of it."""
    soundfile = pytest.importorskip("soundfile")
    paths = sorted((shared_data / "speech" / "librispeech").glob("*.opus"))[:5]
    parts = [soundfile.read(path, dtype="float32", always_2d=True)[0] for path in paths]
    cuts = found(np.concatenate(parts), ShortenSettings(fillers=True))
    assert len([cut for cut in cuts if cut.kind == "filler"]) <= 2


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data.pop("bias"),
        lambda data: data.update(mean=[1.0]),
        lambda data: data.update(deviation=[0.0] * len(data["mean"])),
        lambda data: data.update(weights="x"),
    ],
)
def test_a_damaged_model_is_told(tmp_path: Path, change) -> None:
    data = json.loads(filler_model_path().read_text("utf-8"))
    change(data)
    path = tmp_path / "model.json"
    path.write_text(json.dumps(data), "utf-8")
    with pytest.raises(UserError, match="missing or damaged"):
        load_filler_model(path)
    with pytest.raises(UserError, match="missing or damaged"):
        load_filler_model(tmp_path / "none.json")


def test_the_model_weighs_what_the_terms_are() -> None:
    model = load_filler_model()
    assert model.weights.shape == terms(np.zeros((1, len(NAMES)))).shape[1:]
    assert np.isfinite(model.scores(np.zeros((3, len(NAMES))))).all()
