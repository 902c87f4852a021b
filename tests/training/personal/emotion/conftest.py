"""Lines that one voice read neutrally and acted, made from the bundled recording."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
import soundfile

from voicestudio.audio.files import open_medium
from voicestudio.training.common.recipe import Recipe
from voicestudio.training.personal.personal_training import train_personal
from voicestudio.training.personal.training_events import Event, Paused, Result
from voicestudio.training.personal.training_job import Excerpt, TrainingJob, write_job
from voicestudio.voice.analysis import analyse
from voicestudio.voice.change import Change
from voicestudio.voice.frames import BANDS, HOP, VoiceFrames
from voicestudio.voice.modify import modify

RATE = 48_000
TEXTS = ("One, two.", "Three, four!", "five — six", "Seven eight?", "Nine ten.")
_MOODS = {"neutral": 0.0, "happy": 5.0}


class Own:
    """A training's folder, and what is told while it is trained."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.events = folder, list[Event]()

    def job(self, voice: Sequence[Excerpt], **options: object) -> None:
        self.folder.mkdir(exist_ok=True)
        write_job(
            TrainingJob(goal="emotion", name="Me", voice=tuple(voice), **options), self.folder
        )

    def train(
        self, recipe: Recipe | None = None, stop_asked: Callable[[], bool] = lambda: False
    ) -> Result | Paused:
        """Begin or go on; `events` are those of this call."""
        self.events.clear()
        return train_personal(self.folder, self.events.append, stop_asked, recipe=recipe)

    def told(self, kind: type) -> list:
        return [event for event in self.events if isinstance(event, kind)]


@pytest.fixture
def own(tmp_path: Path) -> Own:
    return Own(tmp_path / "training")


@pytest.fixture(scope="session")
def voice(sample_recording: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of WAV files called by mood and number of the text; some 30 s are neutral."""
    medium = open_medium(sample_recording)
    clean = medium.read(round(14.3 * RATE), medium.frames - round(14.3 * RATE))[:, 0]
    folder = tmp_path_factory.mktemp("voice")
    random = np.random.default_rng(2)
    frames = analyse(clean)
    for mood, semitones in _MOODS.items():
        for number in range(len(TEXTS)):
            part = slice(number * 40, number * 40 + 290)
            changed = _changed(clean, frames, part, semitones + random.normal(0, 0.7))
            soundfile.write(folder / f"{mood}{number}.wav", changed, RATE, "PCM_16")
    whole = slice(0, len(frames))
    shifts = (0.8, -0.9, 0.3, 1.4, -1.2, 2.0, -1.6)
    takes = [_changed(clean, frames, whole, shift) for shift in shifts]
    soundfile.write(folder / "talk.wav", np.concatenate(takes), RATE, "PCM_16")
    return folder


@pytest.fixture
def read_as(voice: Path) -> Callable[[str], list[Excerpt]]:
    """The lines of a mood."""

    def lines(mood: str) -> list[Excerpt]:
        return [
            Excerpt(path=voice / f"{mood}{number}.wav", emotion=mood, text=text)
            for number, text in enumerate(TEXTS)
        ]

    return lines


@pytest.fixture(scope="session")
def talk(voice: Path) -> Excerpt:
    """Neutral speech that nobody acted."""
    return Excerpt(path=voice / "talk.wav")


@pytest.fixture(scope="session")
def taught(talk: Excerpt, tmp_path_factory: pytest.TempPathFactory) -> tuple[Own, Result]:
    """A training from neutral speech alone that has ended, to look at."""
    own = Own(tmp_path_factory.mktemp("taught") / "training")
    own.job([talk])
    result = train_personal(own.folder, own.events.append, lambda: False, alone=True)
    assert isinstance(result, Result)
    return own, result


def _changed(samples: np.ndarray, frames: VoiceFrames, part: slice, semitones: float) -> np.ndarray:
    """A part, in frames, of a sound at another pitch."""
    own = frames.at(part)
    change = Change(np.full(len(own), semitones), np.zeros((len(own), BANDS)), np.ones(len(own)))
    return modify(samples[part.start * HOP : part.stop * HOP], own, change)
