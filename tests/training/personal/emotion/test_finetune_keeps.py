"""What the command line does with a training that ended well."""

import shutil
from dataclasses import replace
from pathlib import Path

from voicestudio.cli import main
from voicestudio.gui.voices.left_trainings import left_trainings
from voicestudio.profiles.library import Library
from voicestudio.training.personal.training_folder import TrainingFolder, folder_for


def test_it_is_kept_though_its_name_was_taken_meanwhile_and_not_offered_again(
    taught, talk, capsys
) -> None:
    own, result = taught
    assert result.accepted
    folder = folder_for("Me")
    shutil.copytree(own.folder, folder)
    result = replace(result, profile=str(TrainingFolder(folder).profile))
    TrainingFolder(folder).note(result)
    assert [left.folder for left in left_trainings()] == [folder]
    Library().keep(Path(result.profile), "Me")
    given = ("--voice", str(talk.path), "--name", "Me", "--resume")
    assert main(["finetune", "emotion", *given]) == 0
    assert "Kept as “Me 2”" in capsys.readouterr().out
    assert sorted(kept.profile.name for kept in Library().profiles()) == ["Me", "Me 2"]
    assert not left_trainings()
    assert main(["finetune", "emotion", *given]) == 2  # kept already
    assert len(Library().profiles()) == 2
    assert Path(result.profile).exists()
