"""The output folder of a batch: what it made itself may be replaced, everything else may not."""

from pathlib import Path

import pytest

from voicestudio.episodes.batch_folder import BatchFolder, opened_batch_folder
from voicestudio.episodes.batch_record import FileState, MadeFile
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
