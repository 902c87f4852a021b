"""Recordings are judged as training material from what they sound like.

Modules: training.personal.bandwidth, training.personal.clipping, training.personal.measured_sound,
training.personal.music, training.personal.recording_advice, training.personal.reverberation,
training.personal.sound_blocks.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soxr
from safetensors.numpy import save_file
from scipy.signal import fftconvolve

from voicestudio.audio.files import open_medium
from voicestudio.audio.medium import ArrayMedium
from voicestudio.errors import Cancelled, UserError
from voicestudio.training.common.room_responses import DELAY, simulate_room
from voicestudio.training.personal.recording_checks import (
    check_material,
    check_recording,
    check_room,
)
from voicestudio.training.personal.recording_report import RecordingReport
from voicestudio.training.personal.speakers import VoicePrints, load_speaker_model, one_speaker
from voicestudio.training.personal.speech_activity import load_activity_model

RATE = 48_000
_CLEAN_SECONDS = (0.0, 5.7), (14.2, 19.4)


@pytest.fixture(scope="module")
def clean_speech(sample_recording: Path) -> np.ndarray:
    """The clean parts of the bundled recording, (n,)."""
    medium = open_medium(sample_recording)
    parts = [(round(a * RATE), round(b * RATE)) for a, b in _CLEAN_SECONDS]
    return np.concatenate([medium.read(a, b - a)[:, 0] for a, b in parts])


def _report(samples: np.ndarray, rate: int = RATE) -> RecordingReport:
    return check_recording(ArrayMedium(np.atleast_2d(samples.T).T.astype(np.float32), rate))


def _kinds(samples: np.ndarray, rate: int = RATE) -> set[str]:
    return {finding.kind for finding in _report(samples, rate).findings}


def _clipped(speech: np.ndarray, over_db: float) -> np.ndarray:
    return np.clip(speech / np.abs(speech).max() * 10 ** (over_db / 20), -1, 1)


def _noise(speech: np.ndarray, below_db: float) -> np.ndarray:
    loud = np.sqrt(np.mean(speech**2)) * 10 ** (-below_db / 20)
    return loud * np.random.default_rng(1).standard_normal(len(speech))


def _through(speech: np.ndarray, rate: int) -> np.ndarray:
    return soxr.resample(soxr.resample(speech, RATE, rate), rate, RATE)


def _in_room(speech: np.ndarray) -> np.ndarray:
    rng = np.random.default_rng(0)
    rooms = [simulate_room(rng).full for _ in range(40)]
    late = max(rooms, key=lambda room: np.square(room[2400:]).sum() / np.square(room).sum())
    return fftconvolve(speech, late)[DELAY : DELAY + len(speech)]


def _chords(count: int) -> np.ndarray:
    """Chords of half a second with overtones."""
    time = np.arange(count) / RATE
    roots = np.array([220.0, 174.6, 261.6, 196.0])[(time / 0.5).astype(int) % 4]
    phase = np.cumsum(roots) / RATE
    tones = [np.sin(2 * np.pi * phase * k * f) / k for f in (1, 1.25, 1.5) for k in range(1, 7)]
    return 0.05 * np.sum(tones, axis=0)


_FAULTS: dict[str, tuple[str, bool | None, Callable[[np.ndarray], np.ndarray]]] = {
    "cut off at full scale": ("clipped", None, lambda x: _clipped(x, 6)),
    "cut off far": ("clipped", True, lambda x: _clipped(x, 14)),
    "cut off, then quieter": ("clipped", None, lambda x: 0.3 * _clipped(x, 9)),
    "cut off softly": ("clipped", None, lambda x: np.tanh(4 * x / np.abs(x).max())),
    "whispered into a far microphone": ("quiet", None, lambda x: 0.02 * x),
    "noise": ("noise", False, lambda x: x + _noise(x, 10)),
    "more noise than speech": ("noise", True, lambda x: x + _noise(x, 1)),
    "hall": ("echo", None, _in_room),
    "telephone": ("band_limit", True, lambda x: _through(x, 8_000)),
    "converted from 16 kHz": ("band_limit", False, lambda x: _through(x, 16_000)),
    "music beneath": ("music", None, lambda x: x + 0.3 * _chords(len(x))),
    "music alone": ("little_speech", True, lambda x: _chords(len(x))),
    "noise alone": ("little_speech", True, lambda x: _noise(x, 10)),
    "hiss of an open input": ("silence", True, lambda x: 1e-2 * _noise(x, 20)),
}


@pytest.mark.parametrize("name", _FAULTS)
def test_faults_are_told(clean_speech: np.ndarray, name: str) -> None:
    kind, unusable, change = _FAULTS[name]
    report = _report(change(clean_speech))
    assert kind in {finding.kind for finding in report.findings}
    assert unusable is None or report.usable != unusable
    assert all(finding.sentence.endswith(".") for finding in report.findings)


@pytest.mark.parametrize(
    "change",
    [
        lambda x: x,
        lambda x: 0.2 * x,
        lambda x: x / np.abs(x).max(),
        lambda x: x + _noise(x, 35),
        lambda x: np.stack([x, 0.5 * x], axis=1),
        lambda x: x[: 3 * RATE],
        lambda x: np.tile(x, 4),
        lambda x: np.where(np.arange(len(x)) == 9_000, np.nan, x),
    ],
)
def test_good_recordings_have_no_findings(
    clean_speech: np.ndarray, change: Callable[[np.ndarray], np.ndarray]
) -> None:
    report = _report(change(clean_speech))
    assert report.findings == ()
    assert 0.5 * report.seconds < report.speech_seconds < report.seconds
    assert np.isfinite([report.level_db, report.noise_floor_db, report.snr_db, report.peak]).all()


@pytest.mark.parametrize(
    ("rate", "kinds"), [(44_100, set()), (96_000, set()), (8_000, {"band_limit"})]
)
def test_recordings_at_other_rates(clean_speech: np.ndarray, rate: int, kinds: set[str]) -> None:
    assert _kinds(soxr.resample(clean_speech, RATE, rate), rate) == kinds


def test_nothing_and_silence_are_told() -> None:
    for seconds in (0, 0.001, 0.5, 40):
        assert _kinds(np.zeros((round(seconds * RATE), 2))) == {"silence"}


def test_a_second_voice_is_told(clean_speech: np.ndarray) -> None:
    other = soxr.resample(clean_speech, RATE, round(RATE / 1.35))  # higher, and a shorter throat
    one, two = np.tile(clean_speech, 2), np.tile(other, 3)
    assert "two_speakers" not in _kinds(one)
    reports = [_report(one), _report(two)]
    mixed = _report(np.concatenate([one, two]))
    assert "two_speakers" in {finding.kind for finding in mixed.findings}
    assert not mixed.usable  # the others are, and are enough where there are enough of them
    assert check_material([mixed, reports[0]]).speech_seconds == reports[0].speech_seconds
    several = check_material(reports)
    assert not several.one_speaker
    assert not several.enough
    named = check_material([*reports, _report(one)], ["Ada 1", "Bob", "Ada 2"]).findings[0].sentence
    assert "“Bob”" in named
    assert "Ada" not in named
    assert check_material(reports[:1] * 3).one_speaker


@pytest.mark.parametrize(("stretches", "one"), [(5, True), (12, False)])
def test_a_short_take_in_two_moods_is_of_one_person(stretches: int, one: bool) -> None:
    model = load_speaker_model()
    across = np.linalg.pinv(model.directions)[0]  # (FEATURES,), one unit along one direction
    places = np.repeat([0.0, 3.0], [stretches - stretches // 2, stretches // 2])
    rows = model.mean + places[:, None] * across
    assert one_speaker(VoicePrints(rows.astype(np.float32))) is one


def test_a_machine_switched_on_is_no_second_voice(sample_recording: Path) -> None:
    whole = open_medium(sample_recording)  # with a fan in the middle
    samples = whole.read(0, whole.frames)[:, 0]
    assert "two_speakers" not in _kinds(np.tile(samples, 3))


def test_part_of_a_medium(clean_speech: np.ndarray) -> None:
    silent = np.zeros(2 * RATE, np.float32)
    medium = ArrayMedium(np.concatenate([silent, clean_speech, silent])[:, None], RATE)
    assert check_recording(medium, 2 * RATE, medium.frames - 2 * RATE).findings == ()
    assert check_recording(medium, 0, 2 * RATE).findings[0].kind == "silence"
    with pytest.raises(ValueError, match="outside"):
        check_recording(medium, 0, medium.frames + 1)


def test_long_recordings_are_read_in_blocks(clean_speech: np.ndarray) -> None:
    longest = 0

    class Watched(ArrayMedium):
        def read(self, start: int, count: int) -> np.ndarray:
            nonlocal longest
            longest = max(longest, count)
            return super().read(start, count)

    check_recording(Watched(np.tile(clean_speech, 8)[:, None], RATE))
    assert 0 < longest <= 31 * RATE


def test_checking_stops_when_asked(clean_speech: np.ndarray) -> None:
    with pytest.raises(Cancelled):
        check_recording(ArrayMedium(clean_speech[:, None], RATE), cancelled=lambda: True)


def test_sixty_seconds_of_speech_are_enough(clean_speech: np.ndarray) -> None:
    report = _report(clean_speech)
    count = int(60 / report.speech_seconds) + 1
    little, enough = check_material([report]), check_material([report] * count)
    assert (little.enough, enough.enough) == (False, True)
    assert "more" in little.sentence
    ruined = _report(_clipped(clean_speech, 20))
    assert check_material([ruined]).speech_seconds == 0
    assert not check_material([]).enough


def _room(samples: np.ndarray) -> set[str]:
    report = check_room(ArrayMedium(samples.astype(np.float32)[:, None], RATE))
    return {finding.kind for finding in report.findings}


def test_sound_of_a_room(clean_speech: np.ndarray) -> None:
    hiss = 3e-3 * np.random.default_rng(2).standard_normal(15 * RATE)
    assert _room(hiss) == set()
    assert _room(hiss[: 3 * RATE]) == {"short"}
    assert _room(np.tile(hiss, 6)) == {"long"}
    assert "speech" in _room(clean_speech)
    assert _room(np.zeros(15 * RATE)) == {"silence"}
    assert "clipped" in _room(np.clip(500 * hiss, -1, 1))


def test_missing_and_damaged_models_are_told(tmp_path: Path) -> None:
    (tmp_path / "damaged").write_bytes(b"no tensors")
    save_file({"mean": np.zeros(3, np.float32)}, tmp_path / "another")
    for name in ("missing", "damaged", "another"):
        for load in (load_activity_model, load_speaker_model):
            with pytest.raises(UserError, match=name):
                load(tmp_path / name)
