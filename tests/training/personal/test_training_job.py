"""The folder of a training: what is written is read back, what is damaged is refused.

Modules: training.common.whole_file.
"""

import json
from pathlib import Path

import pytest

from voicestudio.errors import UserError
from voicestudio.training.personal.training_job import Excerpt, TrainingJob, read_job, write_job

JOB = TrainingJob(
    goal="emotion",
    name="Ada – Küche",
    voice=(
        Excerpt(path=Path("/sound/a.wav"), start=48_000, stop=96_000),
        Excerpt(path=Path("/sound/b.flac"), emotion="happy", text="The kettle is on."),
    ),
    room=(Excerpt(path=Path("/sound/room.wav")),),
    minutes=5,
    device="cpu",
)


def test_a_job_is_read_as_it_was_written(tmp_path: Path) -> None:
    write_job(JOB, tmp_path)
    assert read_job(tmp_path) == JOB


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"version": 99}, "newer version"),
        ({"goal": "reverb"}, "none of enhancer, emotion"),
        ({"minutes": 1e9}, "not a number"),
        ({"name": 7}, "not a text"),
        ({"voice": "a.wav"}, "not a list"),
        ({"voice": [{"path": "/a"}]}, "damaged"),
    ],
)
def test_a_damaged_job_is_refused_with_its_path(
    tmp_path: Path, change: dict[str, object], reason: str
) -> None:
    write_job(JOB, tmp_path)
    path = tmp_path / "job.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    with pytest.raises(UserError, match=reason) as caught:
        read_job(tmp_path)
    assert str(path) in str(caught.value)


@pytest.mark.parametrize("text", ["", "[1, 2]", "{", '{"version": 1}', "\x00"])
def test_what_is_no_job_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "job.json").write_text(text)
    with pytest.raises(UserError, match="damaged"):
        read_job(tmp_path)


def test_a_folder_without_a_job_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        read_job(tmp_path)
