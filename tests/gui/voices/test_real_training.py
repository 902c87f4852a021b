"""A real training, with a small network: from the wizard to a kept voice or the honest refusal."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from gap_meter import LARGEST_GAP_SECONDS, GapMeter, described
from PySide6.QtWidgets import QCheckBox, QLabel, QWizard
from pytestqt.qtbot import QtBot
from quick_training import quick
from timeouts import TIMEOUT_MS, least
from window_driver import child, click

from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.voices.training_process import training_command
from voicestudio.gui.voices.voice_wizard import VoiceWizard
from voicestudio.paths import cache_dir, model_dir
from voicestudio.profiles.library import Library
from voicestudio.training.personal.training_job import Excerpt

pytestmark = pytest.mark.long

RATE = 48_000
CLEAN_FROM = round(14.3 * RATE)
TRAINING_MS = 2 * TIMEOUT_MS
WATCHED_SECONDS = 2.0
STEPS = 40  # several times as long as it is watched


@pytest.fixture
def small_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The shipped weights, but for an enhancer that takes milliseconds."""
    from voicestudio.networks.checkpoint import build_enhancer, save_enhancer
    from voicestudio.networks.enhancer import EnhancerConfig

    folder = tmp_path / "models"
    shutil.copytree(model_dir(), folder)
    tiny = EnhancerConfig(
        low_bins=64, bands=16, channels=8, frequency_units=4, time_units=4, blocks=1
    )
    save_enhancer(build_enhancer(tiny), folder / "enhancer" / "enhancer.safetensors", {})
    monkeypatch.setenv("VOICESTUDIO_MODELS", str(folder))


@pytest.fixture
def voice(tmp_path: Path, sample_recording: Path) -> Path:
    """Seconds of one voice: the clean end of the bundled recording, over and over."""
    path = tmp_path / "voice.wav"
    samples, _ = soundfile.read(sample_recording, dtype="float32", always_2d=True)
    soundfile.write(path, np.tile(samples[CLEAN_FROM:, 0], 3), RATE)
    return path


@pytest.fixture
def training(
    window: MainWindow,
    on_train_page: Callable[[MainWindow], VoiceWizard],
    voice: Path,
    with_replay_set: Callable[[Path], None],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> VoiceWizard:
    """The wizard, where a real process trains with a small recipe."""
    with_replay_set(cache_dir())
    monkeypatch.setenv("QUICK_STEPS", str(STEPS))
    wizard = on_train_page(window)
    running = window.trainings.running
    running.command = lambda folder: quick(training_command(folder))
    wizard.state.change(
        replace(wizard.state.job, minutes=1.0, device="cpu", voice=(Excerpt(path=voice),))
    )
    wizard.train_page.entered()
    click(qtbot, wizard, "trainStart")
    qtbot.waitUntil(lambda: running.state == "running")
    qtbot.waitUntil(lambda: running.record.training or not running.busy, timeout=TRAINING_MS)
    assert running.state == "running", running.sentence
    return wizard


@pytest.mark.alone
@pytest.mark.usefixtures("small_models")
def test_a_voice_is_trained_while_the_window_responds_and_kept_or_refused(
    window: MainWindow,
    training: VoiceWizard,
    qtbot: QtBot,
    record_property: Callable[[str, object], None],
) -> None:
    running = window.trainings.running
    reports: list[str] = []
    meter = GapMeter()

    def largest_gap() -> float:
        if not running.busy:
            return float("inf")  # it has ended: nothing is left to measure
        turns = meter.measure(qtbot, WATCHED_SECONDS, lambda: not running.busy)
        reports.append(described(turns))
        return float((turns[:, 0] - turns[:, 1]).max())

    gap = least(largest_gap, LARGEST_GAP_SECONDS)
    record_property("gaps", reports)
    assert gap < LARGEST_GAP_SECONDS, reports
    qtbot.waitUntil(lambda: not running.busy, timeout=TRAINING_MS)
    assert running.state == "finished", running.sentence
    assert running.record.scores
    assert running.record.losses
    decide(window, training, qtbot)


def decide(window: MainWindow, wizard: VoiceWizard, qtbot: QtBot) -> None:
    """Keep the model if that is offered; otherwise see that the refusal is honest."""
    result = wizard.state.result
    assert result is not None
    forward = wizard.button(QWizard.WizardButton.NextButton)
    qtbot.waitUntil(forward.isEnabled)
    wizard.next()
    qtbot.waitUntil(child(wizard, "listenClip_personal").isEnabled)
    assert result.sentence in child(wizard, "listenVerdictText", QLabel).accessibleName()
    assert forward.isEnabled() == result.accepted
    anyway = child(wizard, "listenAnyway", QCheckBox)
    if not result.accepted:
        assert child(wizard, "listenMore").isVisible()
        anyway.setChecked(True)
    if not forward.isEnabled():
        assert min(result.gain.values()) < 0
        return
    wizard.next()
    button = child(wizard, "keepButton")
    qtbot.waitUntil(button.isEnabled)
    click(qtbot, wizard, "keepButton")
    qtbot.waitUntil(wizard.keep_page.isComplete)
    assert Library().find("Ada").profile.accepted == result.accepted
    qtbot.waitUntil(lambda: window.effect_panel.voice_of("enhance") == "Ada")
