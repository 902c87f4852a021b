"""`voicestudio enhance --check` and `--labels`."""

import numpy as np
import pytest
import soundfile

from voicestudio.cli import main


@pytest.fixture
def recording(tmp_path, speech_like):
    path = tmp_path / "talk.wav"
    soundfile.write(path, speech_like(2.0, 48_000, 1) * np.float32(0.5), 48_000)
    return path


def test_places_are_listed_and_written_as_labels(recording, tmp_path, capsys):
    labels = tmp_path / "places.txt"
    out = ["-o", str(tmp_path / "clean.wav")]
    assert main(["enhance", str(recording), *out, "--check", "--labels", str(labels)]) == 0
    told = capsys.readouterr().out
    lines = labels.read_text().splitlines()
    assert "to check" in told
    assert told.count("speech may") == len(lines)
    for line in lines:
        start, stop, name = line.split("\t")
        assert 0 <= float(start) < float(stop) <= 2.0
        assert name.startswith("speech may")


def test_a_label_file_that_cannot_be_written_is_told_before_the_work(recording, tmp_path, capsys):
    labels = tmp_path / "there.txt"
    labels.write_text("mine")
    assert main(["enhance", str(recording), "--labels", str(labels)]) == 2
    assert "exists already" in capsys.readouterr().err
    assert labels.read_text() == "mine"
    assert main(["enhance", str(recording), "--labels", str(tmp_path / "no" / "a.txt")]) == 2
    assert main(["enhance", str(recording), str(recording), "--labels", str(labels)]) == 2
