"""A personal enhancer is trained from a job, stops and goes on to the bit, and ends honestly.

Modules: training.personal.clip_file, training.personal.enhancer.enhancer_candidate,
training.personal.enhancer.enhancer_clips, training.personal.enhancer.own_pack.
"""

import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch

from voicestudio.errors import UserError
from voicestudio.networks.checkpoint import load_enhancer
from voicestudio.profiles.profile_file import read_profile
from voicestudio.training.common.fast_gru.layers import BY_TORCH
from voicestudio.training.personal.enhancer.enhancer_adaptation import EnhancerAdaptation
from voicestudio.training.personal.enhancer.personal_recipe import PersonalRecipe
from voicestudio.training.personal.personal_session import Session
from voicestudio.training.personal.personal_training import train_personal
from voicestudio.training.personal.training_events import (
    TIME_UP,
    Advice,
    Clip,
    Event,
    Failed,
    Paused,
    Progress,
    Result,
    Score,
    Stage,
    event_of,
)
from voicestudio.training.personal.training_folder import TrainingFolder, only_training
from voicestudio.training.personal.training_job import Excerpt, read_job, write_job

pytestmark = pytest.mark.long

RATE = 48_000


class StoppingListener:
    """Hears the events of a training and asks it to stop once one has come."""

    def __init__(self, stop_at: type[Event] | None = None, number: int = 1) -> None:
        self.told: list[Event] = []
        self._stop_at, self._number = stop_at, number

    def stop_asked(self) -> bool:
        return self._stop_at is not None and len(self.of(self._stop_at)) >= self._number

    def of(self, kind: type[Event]) -> list:
        return [event for event in self.told if isinstance(event, kind)]


def _train(
    folder: Path, recipe: PersonalRecipe, listener: StoppingListener | None = None
) -> Result | Paused:
    listener = listener or StoppingListener()
    return train_personal(
        folder, listener.told.append, listener.stop_asked, recipe=recipe, workers=0
    )


def _state(folder: Path) -> dict:
    return torch.load(folder / "state.pt", weights_only=True)


def _assert_same_weights(one: Path, other: Path) -> None:
    ours, theirs = _state(one), _state(other)
    assert ours["step"] == theirs["step"]
    for part in ("network", "average"):
        for name, value in ours[part].items():
            assert torch.equal(value, theirs[part][name]), name


def test_from_a_job_to_a_candidate_that_the_program_can_load(whole, quick: PersonalRecipe) -> None:
    folder, result, listener = whole.folder, whole.result, StoppingListener()
    listener.told = whole.told
    assert {stage.stage for stage in listener.of(Stage)} == {"preparing", "training", "comparing"}
    shares = [stage.fraction for stage in listener.of(Stage) if stage.stage == "preparing"]
    assert shares == sorted(shares)
    assert [p.step for p in listener.of(Progress)] == [1, 2, 3, 4, 5, 6]
    assert listener.of(Progress)[-1].seconds_left == 0
    assert [score.step for score in listener.of(Score)] == [0, 2, 4, 6]
    assert set(listener.of(Score)[0].figures) == {"pesq", "si_sdr"}
    assert {clip.number for clip in listener.of(Clip)} == {1, 2, 3}
    for path in (clip.personal for clip in listener.of(Clip)):
        assert soundfile.info(path).duration == pytest.approx(1.5)
    profile = read_profile(Path(result.profile))
    assert (profile.name, profile.goal, profile.accepted) == ("Mine", "enhancer", result.accepted)
    assert profile.speech_seconds > 5
    assert profile.room_seconds == pytest.approx(12, abs=0.1)
    assert profile.gain == result.gain
    made, best, base = (
        load_enhancer(path).state_dict()["head.weight"]
        for path in (Path(result.profile), folder / "best.safetensors", None)
    )
    assert torch.allclose(made, base + quick.learnt_share * (best - base), atol=1e-6)
    if shutil.which("cc"):
        assert _state(folder)["kernels"] != BY_TORCH
    # A window that was opened later sees what was told, and the same end again.
    place = TrainingFolder(folder)
    assert place.events() == [e for e in listener.told if not isinstance(e, Progress)]
    assert place.result() == result
    again = StoppingListener()
    assert _train(folder, quick, again) == result
    assert again.told[-1] == result


def test_the_user_and_the_replay_set_share_a_batch_and_the_held_out_part_is_apart(whole) -> None:
    rows = json.loads((whole.folder / "pack" / "index.json").read_text())
    spoken = {(row["split"], row["path"]) for row in rows if row["kind"] == "speech"}
    trained, held_out = ({p for s, p in spoken if s == split} for split in ("train", "validation"))
    assert trained
    assert held_out
    assert not trained & held_out
    assert {row["split"] for row in rows if row["kind"] == "noise"} == {"train", "validation"}


def test_however_it_is_stopped_it_goes_on_to_the_same_weights(
    folder: Path, quick: PersonalRecipe, whole
) -> None:
    steps = 0
    for event, number in ((Stage, 2), (Progress, 3), (Score, 1)):
        listener = StoppingListener(event, number)
        paused = _train(folder, quick, listener)
        assert isinstance(paused, Paused)
        assert TrainingFolder(folder).result() is None
        taken = [progress.step for progress in listener.of(Progress)]
        assert taken == list(range(steps + 1, steps + 1 + len(taken)))
        steps = paused.step
    assert isinstance(_train(folder, quick), Result)
    _assert_same_weights(folder, whole.folder)
    best, other = (
        load_enhancer(each / "best.safetensors").state_dict() for each in (folder, whole.folder)
    )
    assert all(torch.equal(value, other[name]) for name, value in best.items())


PROCESS = """
import resource, sys
from dataclasses import replace
from pathlib import Path
from voicestudio.errors import UserError
from voicestudio.training.common.mixing_recipe import MixingRecipe
from voicestudio.training.personal.personal_training import train_personal
from voicestudio.training.personal.enhancer.personal_recipe import PersonalRecipe
from voicestudio.training.personal.training_events import line_of
few = MixingRecipe(room_count=4)
recipe = PersonalRecipe(seconds=1.0, steps=6, validate_every=2, watched=3, judged=3,
                        judged_seconds=1.5, least_speech=5.0, general_mixing=few,
                        mixing=replace(PersonalRecipe().mixing, room_count=4))
tell = lambda event: print(line_of(event), flush=True)
for limit in (1_000_000, resource.RLIM_INFINITY):
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    try:
        train_personal(Path(sys.argv[1]), tell, lambda: False, recipe=recipe, workers=0)
    except UserError as error:
        print(error, file=sys.stderr)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")
def test_after_a_full_disk_and_after_a_kill_it_goes_on_to_the_same_weights(
    folder: Path, quick: PersonalRecipe, whole
) -> None:
    command, pipes = [sys.executable, "-c", PROCESS, str(folder)], subprocess.PIPE
    failed: list[Failed] = []
    with subprocess.Popen(command, stdout=pipes, stderr=pipes, text=True) as process:
        assert process.stdout
        assert process.stderr
        for line in process.stdout:
            event = event_of(line)
            if isinstance(event, Failed):
                failed.append(event)
            if isinstance(event, Progress) and event.step == 3:
                process.send_signal(signal.SIGKILL)
        said = process.stderr.read()
    assert [one.sentence for one in failed] == [said.splitlines()[0]]
    assert "disk" in said
    assert isinstance(_train(folder, quick), Result)
    _assert_same_weights(folder, whole.folder)


def test_recordings_may_go_once_they_are_decoded_but_not_before(
    folder: Path, quick: PersonalRecipe, own_seconds: Path
) -> None:
    voice = own_seconds
    moved = voice.with_name("moved.wav")
    _train(folder, quick, StoppingListener(Stage, 1))
    voice.rename(moved)
    listener = StoppingListener()
    with pytest.raises(UserError, match="few seconds"):
        _train(folder, quick, listener)
    assert isinstance(listener.told[-1], Failed)
    moved.rename(voice)
    assert isinstance(_train(folder, quick, StoppingListener(Progress, 2)), Paused)
    voice.unlink()
    assert isinstance(_train(folder, quick), Result)


def test_a_recording_that_became_shorter_is_named(
    folder: Path, quick: PersonalRecipe, own_seconds: Path
) -> None:
    job = read_job(folder)
    excerpt = replace(job.voice[0], start=10 * RATE, stop=20 * RATE)
    write_job(replace(job, voice=(excerpt,)), folder)
    soundfile.write(own_seconds, np.zeros(15 * RATE, np.float32), RATE)
    with pytest.raises(UserError, match="has changed"):
        _train(folder, quick)


def test_whatever_it_began_with_is_another_one_now_it_begins_anew_and_says_so(
    folder: Path,
    quick: PersonalRecipe,
    own_seconds: Path,
    models_with: Callable[[int], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def altered() -> None:
        content = bytearray(own_seconds.read_bytes())
        content[-1000:] = bytes(1000)
        own_seconds.write_bytes(content)

    def without_room() -> None:
        write_job(replace(read_job(folder), room=()), folder)

    def newer_base() -> None:
        monkeypatch.setenv("VOICESTUDIO_MODELS", str(models_with(5)))

    assert _train(folder, quick, StoppingListener(Progress, 1)) == Paused(1)
    for change, kind in (
        (altered, "material_changed"),
        (without_room, "material_changed"),
        (newer_base, "base_changed"),
    ):
        change()
        listener = StoppingListener(Progress, 1)
        assert _train(folder, quick, listener) == Paused(1)
        told = {advice.kind for advice in listener.of(Advice)}
        assert told & {"material_changed", "base_changed"} == {kind}
    assert _train(folder, quick, StoppingListener(Progress, 1)) == Paused(2)


def test_two_trainings_at_once_are_refused(folder: Path, quick: PersonalRecipe) -> None:
    listener = StoppingListener()
    with only_training(), pytest.raises(UserError, match="Another training"):
        _train(folder, quick, listener)
    assert isinstance(listener.told[-1], Failed)
    assert isinstance(_train(folder, quick, StoppingListener(Progress, 1)), Paused)


def test_a_loss_that_is_no_number_ends_it_with_advice(folder: Path, quick: PersonalRecipe) -> None:
    recipe = replace(
        quick, learning_rate=float("inf"), steps=200, validate_every=50, batch=2, watched=1
    )
    listener = StoppingListener()
    with pytest.raises(UserError, match="without bounds"):
        _train(folder, recipe, listener)
    assert isinstance(listener.told[-1], Failed)


def _silence(speech: np.ndarray) -> np.ndarray:
    return np.zeros_like(speech)


def _ruined(speech: np.ndarray) -> np.ndarray:
    return np.clip(40 * speech, -1, 1)


def _telephone(speech: np.ndarray) -> np.ndarray:
    return speech[::6]  # 8 kHz, see below


def _tune(speech: np.ndarray) -> np.ndarray:
    time = np.arange(len(speech)) / RATE
    notes = np.array([262, 330, 392, 523])[(time * 2).astype(int) % 4]
    phase = 2 * np.pi * np.cumsum(notes) / RATE
    return (0.2 * sum(np.sin(k * phase) / k for k in range(1, 8))).astype(np.float32)


@pytest.mark.parametrize("made", [_silence, _ruined, _telephone, _tune])
def test_unsuitable_sound_is_refused(
    folder: Path, quick: PersonalRecipe, clean_speech: np.ndarray, tmp_path: Path, made
) -> None:
    path = tmp_path / "unsuitable.wav"
    rate = RATE // 6 if made is _telephone else RATE
    soundfile.write(path, made(np.tile(clean_speech, 3)), rate)
    write_job(replace(read_job(folder), voice=(Excerpt(path=path),)), folder)
    listener = StoppingListener(Progress)
    with pytest.raises(UserError) as refused:
        _train(folder, quick, listener)
    assert "\n" not in str(refused.value)
    assert listener.told[-1] == Failed(str(refused.value))


def test_training_ends_in_time_however_much_was_planned(
    folder: Path, quick: PersonalRecipe
) -> None:
    recipe = replace(quick, steps=400, validate_every=4)
    assert isinstance(_train(folder, recipe, StoppingListener(Progress, 2)), Paused)
    hurried = replace(read_job(folder), minutes=0.01)  # as if the computer had got busy
    listener = StoppingListener()
    place = TrainingFolder(folder)
    session = Session(hurried, place, listener.told.append, lambda: False, "cpu", recipe, 0)
    assert isinstance(EnhancerAdaptation(session).run(), Result)
    assert [p.step for p in listener.of(Progress)] == list(range(3, 11))
    assert [advice.kind for advice in listener.of(Advice)][-1] == TIME_UP


def test_too_little_speech_is_refused(folder: Path) -> None:
    with pytest.raises(UserError, match="at least 60 s"):
        _train(folder, PersonalRecipe())


def test_noisy_speech_is_cleaned_first_and_the_user_is_told(
    folder: Path, quick: PersonalRecipe, clean_speech: np.ndarray, room_noise, tmp_path: Path
) -> None:
    speech = np.tile(clean_speech, 3)
    noise = room_noise(len(speech) / RATE)[:, 0]
    level = 10 ** (-17 / 20) * np.std(speech) / np.std(noise)
    path = tmp_path / "noisy.wav"
    soundfile.write(path, speech + level * noise, RATE)
    job = read_job(folder)
    write_job(replace(job, voice=(Excerpt(path=path),), room=()), folder)
    listener = StoppingListener(Progress)
    _train(folder, quick, listener)
    kinds = {advice.kind for advice in listener.of(Advice)}
    assert "cleaned" in kinds
    assert {"room_found", "no_room"} & kinds
