"""Sound that is given twice is used once, and counted once."""

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile

from voicestudio.audio.files import open_medium
from voicestudio.training.personal.recording_checks import check_recording
from voicestudio.training.personal.repeated_sound import counted_once, without_repeats
from voicestudio.training.personal.training_job import Excerpt

RATE = 8_000


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    """20 s."""
    path = tmp_path / "sound.wav"
    noise = np.random.default_rng(1).standard_normal(20 * RATE)
    soundfile.write(path, 0.1 * noise, RATE)
    return path


def _seconds(start: float, stop: float) -> dict[str, int]:
    return {"start": round(start * RATE), "stop": round(stop * RATE)}


def _link(path: Path) -> Path:
    link = path.with_name("link.wav")
    link.symlink_to(path)
    return link


def _copy(path: Path) -> Path:
    return Path(shutil.copy(path, path.with_name("copy.wav")))


def _detour(path: Path) -> Path:
    return path.parent / ".." / path.parent.name / path.name


@pytest.mark.parametrize("other", [Path, _link, _copy, _detour])
def test_the_same_sound_again(sound: Path, other: Callable[[Path], Path]) -> None:
    again = other(sound)
    whole, second = Excerpt(path=sound), Excerpt(path=again, **_seconds(0, 20))
    assert without_repeats([whole, second]) == [whole]
    assert without_repeats([whole, whole]) == [whole]
    first, part = Excerpt(path=sound, **_seconds(0, 12)), Excerpt(path=again, **_seconds(4, 16))
    rest = Excerpt(path=again, **_seconds(12, 16))
    assert without_repeats([first, part]) == [first, rest]
    within = Excerpt(path=again, **_seconds(5, 10))
    assert without_repeats([within, whole]) == [
        within,
        Excerpt(path=sound, **_seconds(0, 5)),
        Excerpt(path=sound, **_seconds(10, 20)),
    ]


def test_other_sound_and_other_parts_stay(sound: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.wav"
    samples, _ = soundfile.read(sound)
    soundfile.write(other, -samples, RATE)  # as many bytes
    voice = [Excerpt(path=sound, **_seconds(0, 5)), Excerpt(path=sound, **_seconds(5, 9))]
    voice += [Excerpt(path=other), Excerpt(path=tmp_path / "gone.wav")]
    assert without_repeats(voice) == voice


def test_a_line_that_was_read_is_whole_or_not_used(sound: Path) -> None:
    talk = Excerpt(path=sound)
    line = Excerpt(path=sound, emotion="happy", text="one", **_seconds(4, 8))
    overlapping = Excerpt(path=sound, emotion="sad", text="two", **_seconds(6, 10))
    before, after = (Excerpt(path=sound, **_seconds(*part)) for part in ((0, 4), (8, 20)))
    assert without_repeats([talk, line, overlapping]) == [before, after, line]


def test_speech_is_counted_once(sample_recording: Path, tmp_path: Path) -> None:
    samples, _ = soundfile.read(sample_recording, dtype="float32", always_2d=True)
    clean_speech, path = samples[round(14.3 * 48_000) :, 0], tmp_path / "voice.wav"
    soundfile.write(path, clean_speech, 48_000)
    copy = _copy(path)
    report = check_recording(open_medium(path))
    reports = {Excerpt(path=path): report, Excerpt(path=copy): report}
    assert [one.speech_seconds for one in counted_once(reports).values()] == [report.speech_seconds]
    half = Excerpt(path=path, stop=len(clean_speech) // 2)
    once = counted_once({half: report, Excerpt(path=copy): report})
    assert once[Excerpt(path=copy)].speech_seconds == pytest.approx(
        report.speech_seconds / 2, rel=0.01
    )
