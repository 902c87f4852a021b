"""The output folder of a batch: what it made itself may be replaced, everything else may not."""

import contextlib
import shutil
from collections.abc import Callable, Generator, Sequence
from pathlib import Path

import pytest
import soundfile
from sounds import noise

from voicestudio.effects.chain import Chain
from voicestudio.effects.step import Step
from voicestudio.episodes.batch_folder import BatchFolder, opened_batch_folder
from voicestudio.episodes.batch_inputs import BatchInput
from voicestudio.episodes.batch_record import FileState, MadeFile
from voicestudio.episodes.batch_run import BatchRecipe, BatchRun
from voicestudio.episodes.episode_making import Episode, make_episode
from voicestudio.episodes.episode_worker import Result
from voicestudio.errors import UserError

NEW = MadeFile("/in/a.wav", FileState(1, 2), "x", "sub/a.wav", FileState(0, 0))


def unfinished(folder: BatchFolder, text: str) -> Path:
    path = folder.unfinished_path(".wav")
    path.write_text(text)
    return path


def test_files_of_a_batch_may_be_replaced_and_those_of_the_user_on_request(tmp_path: Path) -> None:
    target = tmp_path / NEW.target
    with opened_batch_folder(tmp_path) as folder:
        folder.prepare(NEW.target)
        folder.finish(unfinished(folder, "first"), NEW, overwrite=False)
        folder.finish(unfinished(folder, "second"), NEW, overwrite=False)
        assert target.read_text() == "second"
        target.write_text("of the user")
        mine = unfinished(folder, "third")
        with pytest.raises(UserError, match="--overwrite"):
            folder.finish(mine, NEW, overwrite=False)
        assert target.read_text() == "of the user"
        folder.finish(mine, NEW, overwrite=True)
        assert target.read_text() == "third"
        target.unlink()
        target.mkdir()
        assert not folder.is_free(NEW.target, overwrite=True)
        left = unfinished(folder, "left")
    assert not left.exists()


def test_a_batch_that_was_killed_before_it_moved_a_file_knows_its_own(tmp_path: Path) -> None:
    with opened_batch_folder(tmp_path) as folder:
        folder.prepare(NEW.target)
        folder.finish(unfinished(folder, "first"), NEW, overwrite=False)
        folder.record.add(NEW)  # and then the power failed
    with opened_batch_folder(tmp_path) as folder:
        assert folder.is_free(NEW.target, overwrite=False)
        latest = folder.record.latest(NEW.target)
        assert latest is not None
        assert latest.target_state != FileState.of(tmp_path / NEW.target)


def test_a_removed_folder_is_made_and_kept_again(tmp_path: Path) -> None:
    path = tmp_path / "out"
    with opened_batch_folder(path) as folder:
        folder.keep()
        folder.prepare(NEW.target)
        folder.finish(unfinished(folder, "first"), NEW, overwrite=False)
        shutil.rmtree(path)
        folder.keep()
        assert folder.record.latest(NEW.target) is None, "it is gone, too"
        with pytest.raises(UserError, match="Another batch"), opened_batch_folder(path):
            pass
        folder.finish(unfinished(folder, "second"), NEW, overwrite=False)
    with opened_batch_folder(path) as folder:
        assert folder.record.latest(NEW.target) is not None


def test_a_folder_that_another_batch_has_taken_is_left_to_it(tmp_path: Path) -> None:
    path = tmp_path / "out"
    with contextlib.ExitStack() as first:
        lost = first.enter_context(opened_batch_folder(path))
        path.rename(tmp_path / "moved")
        with opened_batch_folder(path) as folder:
            theirs = unfinished(folder, "of the second")
            with pytest.raises(UserError, match=r"while the batch ran\. Another batch"):
                lost.keep()
            first.close()
            assert theirs.exists()
            folder.keep()
    assert not theirs.exists()


def test_a_batch_ends_when_another_one_has_its_folder(tmp_path: Path) -> None:
    path, sources = tmp_path / "out", [tmp_path / name for name in ("a.wav", "b.wav")]
    for source in sources:
        soundfile.write(source, noise(1000, level=0.1), 8000)
    begun: list[Path] = []

    def make(
        episodes: Sequence[Episode], progress: Callable[[float], None], _again: object
    ) -> Generator[tuple[Episode, Result], None, None]:
        for episode in episodes:
            begun.append(episode.source)
            shutil.rmtree(path)
            with opened_batch_folder(path):
                yield episode, make_episode(episode, progress, lambda: False)

    recipe = BatchRecipe(Chain("Mine", (Step("gain"),)))
    with opened_batch_folder(path) as folder:
        run = BatchRun(folder, recipe, overwrite=False)
        inputs = [BatchInput(source, Path(source.name)) for source in sources]
        with pytest.raises(UserError, match=r"while the batch ran\. Another batch"):
            list(run.outcomes(inputs, make, lambda _: None))
    assert begun == sources[:1]
    assert not list(path.glob("*.wav"))
