"""Scenes of the user guide that need more speech than the sample: pauses, an interview, a voice.

The speech is that of `resources/replay`, of which each scene makes its recording. As
`research.guide_scenes`, to be imported once the language of the process is chosen.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import soundfile
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QDockWidget, QPushButton, QWidget, QWizard

from benchmarks.window import wait_until
from research.guide_scenes import PictureStage, child
from research.guide_training import CLIP, UNDER_WAY
from research.interview import InterviewWords, User, edit_interview
from research.interview_material import make_material
from voicestudio.gui.shell.main_window import SAMPLE
from voicestudio.gui.voices.voice_wizard import VoiceWizard
from voicestudio.gui.voices.wizard_page import PageId
from voicestudio.paths import resource_path
from voicestudio.training.personal.training_job import Excerpt, TrainingJob

_RATE = 48_000
_SPEECH, _SPEAKERS, _ONE = Path("resources/replay/speech"), ("kathleen", "kerstin"), "kathleen"
_GAPS = (0.3, 1.6, 0.4, 0.2, 2.3, 0.3, 1.8, 0.2, 0.4, 1.5, 0.3, 1.7, 0.3, 3.6, 0.2, 0.4)
"""Seconds after each of the sentences: six are long."""
_FLOOR = 10 ** (-66 / 20)
_UNTICKED, _SHOWN = 2, 1
_INTERVIEW_MINUTES, _WIDE = 0.95, (1366, 768)
_FILES, _SENTENCES = 4, 7
_WORDS = {
    "en": InterviewWords("Host", "Guest", "The guest's question"),
    "zh_CN": InterviewWords("主持人", "嘉宾", "嘉宾的问题"),
    "de": InterviewWords("Gastgeber", "Gast", "Die Frage des Gastes"),
}
_VOICES = {
    "en": ("My Voice", "episode"),
    "zh_CN": ("我的声音", "单集"),
    "de": ("Meine Stimme", "Folge"),
}
"""The name of the model, and of the recordings that it learns from."""


def _pauses(stage: PictureStage) -> None:
    window = stage.window
    spoken = stage.folder / "spoken.wav"
    gaps = [np.zeros(round(seconds * _RATE), np.float32) for seconds in _GAPS]
    parts = [one for pair in zip(_sentences(0, len(_GAPS)), gaps, strict=True) for one in pair]
    _write(spoken, parts)
    window.files.open_path(spoken)
    wait_until(lambda: stage.document.name == spoken.name)
    window.actions_["shorten"].trigger()
    panel = window.shorten.panel
    wait_until(lambda: not window.shorten.busy and window.shorten.found is not None)
    panel.ticked.emit(np.array([_UNTICKED]), False)
    panel.table.selectRow(_SHOWN)
    with _without_spectrogram(stage):
        top = child(window, "shortenDock", QDockWidget).y()
        foot = window.transport.mapTo(window, QPoint()).y()
        picture = window.grab(QRect(0, top, window.width(), foot - top))
        stage.keep(picture.toImage(), "pauses")


def _interview(stage: PictureStage) -> None:
    window = stage.window
    window.resize(*_WIDE)
    folder = stage.folder / "interview"
    material = make_material(_SPEECH, folder, _INTERVIEW_MINUTES, _SPEAKERS)
    edit_interview(User(window, folder), material, _WORDS[stage.language])
    child(window, "effectDock", QDockWidget).raise_()
    window.messages.dismiss()
    with _without_spectrogram(stage):
        stage.save(window, "interview")


def _voice(stage: PictureStage) -> None:
    wizard = _wizard(stage)
    wizard.open_at(PageId.VOICE)
    page = wizard.voice_page
    wait_until(page.isComplete)
    stage.save(wizard, "voice")
    wizard.close()


def _train(stage: PictureStage) -> None:
    wizard = _trained(stage, whole=False)
    wait_until(child(wizard, "lossCurve", QWidget).isVisible)
    stage.save(wizard, "train")
    running = stage.window.trainings.running
    running.cancel()
    wait_until(lambda: not running.busy)
    wizard.close()


def _listen(stage: PictureStage) -> None:
    wizard = _trained(stage, whole=True)
    forward = wizard.button(QWizard.WizardButton.NextButton)
    wait_until(forward.isEnabled)
    wizard.next()
    stage.save(wizard, "listen")
    wizard.close()


@contextmanager
def _without_spectrogram(stage: PictureStage) -> Iterator[None]:
    """Hide what would make the file large; the next window shows it again."""
    shown = stage.window.tracks.options.visibility["spectrogram_view"]
    shown.trigger()
    stage.settle()
    try:
        yield
    finally:
        shown.trigger()


def _trained(stage: PictureStage, *, whole: bool) -> VoiceWizard:
    """The wizard on the page Train, after all that the stand-in tells."""
    wizard, running = _wizard(stage), stage.window.trainings.running

    def command(folder: Path) -> list[str]:
        # Not in the picture: it may be any sound.
        soundfile.write(folder / CLIP, *soundfile.read(resource_path(SAMPLE)))
        program = [sys.executable, "-m", "research.guide_training", str(folder)]
        return [*program, "--whole"] if whole else program

    running.command = command
    wizard.open_at(PageId.TRAIN)
    start = child(wizard, "trainStart", QPushButton)
    wait_until(start.isEnabled)
    start.click()

    def told() -> bool:
        progress, result = running.record.progress, running.record.result
        return result is not None if whole else bool(progress) and progress.step >= UNDER_WAY

    wait_until(told)
    stage.settle()
    return wizard


def _wizard(stage: PictureStage) -> VoiceWizard:
    """A wizard that has recordings of one voice."""
    name, file = _VOICES[stage.language]
    voice = []
    for number in range(_FILES):
        path = stage.folder / "recordings" / f"{file} {number + 1}.wav"
        path.parent.mkdir(exist_ok=True)
        _write(path, _sentences(number * _SENTENCES, (number + 1) * _SENTENCES))
        voice.append(Excerpt(path=path))
    stage.window.voices.train()
    wizard = stage.window.voices.wizard
    assert wizard is not None  # it was opened just now
    wizard.state.change(TrainingJob(goal="enhancer", name=name, voice=tuple(voice)))
    return wizard


def _sentences(first: int, last: int) -> Iterable[np.ndarray]:
    """Sentences of one speaker, float32 (frames,) at an RMS of -23 dBFS."""
    for path in sorted((_SPEECH / _ONE).glob("*.opus"))[first:last]:
        samples, _ = soundfile.read(path, dtype="float32")
        yield samples * np.float32(0.07 / np.sqrt(np.mean(samples**2)))


def _write(path: Path, parts: Iterable[np.ndarray]) -> None:
    """Write parts one behind the other, with the noise of a quiet room."""
    sound = np.concatenate(list(parts))
    noise = np.random.default_rng(5).standard_normal(len(sound), np.float32)
    soundfile.write(path, np.clip(sound + _FLOOR * noise, -1, 1), _RATE, "PCM_16")


SPEECH_SCENES: Mapping[str, Callable[[PictureStage], None]] = {
    "interview": _interview,
    "pauses": _pauses,
    "train": _train,  # behind the voice in one process, its curves do not come
    "voice": _voice,
    "listen": _listen,
}
"""What plays each scene, in a window of its own."""
