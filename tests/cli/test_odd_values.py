"""Values that make no sense, wherever they come from: one line and exit status 2, no traceback."""

import json
import struct
from pathlib import Path

import numpy as np
import pytest
import soundfile

from voicestudio.cli import main
from voicestudio.log_file import log_path
from voicestudio.paths import model_dir, resource_path

ODD = ("9" * 500, "9" * 5000, "1e999", "-1", "nan", "inf", "-inf", "", " ", "٣", "1:2:3:4", "0x10")
OPTIONS = (
    *(("enhance", option) for option in ("--from", "--to", "--strength", "--reduction")),
    *(("enhance", option) for option in ("--dereverb", "--hum", "--model", "--device")),
    *(("convert", option) for option in ("--from", "--to", "--intensity", "--emotion", "--model")),
    *(("emotion", option) for option in ("--from", "--to", "--model", "--device")),
    *(("train", option) for option in ("--hours", "--steps", "--cool-down", "--workers", "--size")),
)
MODELS = {
    "evaluate": model_dir() / "enhancer" / "fast.safetensors",
    "convert": model_dir() / "emotion" / "emotion.safetensors",
    "emotion": model_dir() / "emotion" / "recogniser.safetensors",
}
SPOILT = (
    *("[]", "3", "null", '"x"', "[" * 5000, "{", "NaN", f'{{"bands": {"9" * 400}}}'),
    *(f'{{"features": {value}}}' for value in ("Infinity", "1e999", '"x"', "[]", "true", "-1")),
)


def _status(*arguments: object) -> int:
    try:
        return main([str(argument) for argument in arguments])
    except SystemExit as ended:  # how argparse ends
        return int(ended.code or 0)


def _one_line(capsys: pytest.CaptureFixture[str]) -> None:
    complaint = capsys.readouterr().err
    assert complaint.startswith("voicestudio")
    assert complaint.count("\n") == 1
    assert "unexpected" not in complaint


@pytest.fixture(scope="module")
def speech(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("speech") / "talk.wav"
    time = np.arange(16_000) / 16_000
    soundfile.write(path, 0.3 * np.sin(2 * np.pi * 150 * time)[:, None], 16_000, "PCM_16")
    return path


@pytest.mark.parametrize(("command", "option"), OPTIONS)
def test_every_option_refuses_what_it_cannot_mean(command, option, speech, tmp_path, capsys):
    rest = {
        "enhance": (speech, "-o", tmp_path / "out.wav"),
        "convert": (speech, "-o", tmp_path / "out.wav", "--emotion", "sad"),
        "emotion": (speech,),
        "train": ("enhancer", "--data", tmp_path / "none", "--run", tmp_path / "run"),
    }[command]
    for value in ODD:
        status = _status(command, *rest, f"{option}={value}")
        assert status in (0, 2)
        if status == 2:
            _one_line(capsys)
        capsys.readouterr()
        (tmp_path / "out.wav").unlink(missing_ok=True)


def _with_config(model: Path, path: Path, config: str) -> Path:
    """A copy of a model whose header says something else."""
    data = model.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    header["__metadata__"]["config"] = config
    changed = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(changed)) + changed + data[8 + length :])
    return path


def _using(command: str, model: Path, speech: Path, folder: Path) -> tuple[object, ...]:
    if command == "evaluate":
        for part in ("clean", "noisy"):
            (folder / "pairs" / part).mkdir(parents=True, exist_ok=True)
            (folder / "pairs" / part / "a.wav").write_bytes(speech.read_bytes())
        return ("evaluate", "enhancer", "--pairs", folder / "pairs", "--model", model)
    if command == "emotion":
        return ("emotion", speech, "--model", model)
    target = ("-o", folder / "out.wav", "--overwrite")
    return ("convert", speech, *target, "--emotion", "sad", "--model", model)


@pytest.mark.parametrize("command", MODELS)
def test_a_model_with_an_odd_header_is_refused(command, speech, tmp_path, capsys) -> None:
    original = MODELS[command].read_bytes()
    (length,) = struct.unpack("<Q", original[:8])
    config = json.loads(json.loads(original[8 : 8 + length])["__metadata__"]["config"])
    changed = [
        json.dumps({**config, name: value})
        for name in config
        for value in (0, 1, 3, -1, 2**70, float("inf"), float("nan"), "x", [], None, 1.5, {})
        if value != config[name] and (name, value) != ("dropout", 0)
    ]
    for text in (*SPOILT, *changed):
        model = _with_config(MODELS[command], tmp_path / "odd.safetensors", text)
        assert _status(*_using(command, model, speech, tmp_path)) == 2, text
        _one_line(capsys)


@pytest.mark.parametrize("command", MODELS)
def test_a_damaged_model_is_refused(command, speech, tmp_path, capsys) -> None:
    original = MODELS[command].read_bytes()
    model = tmp_path / "damaged.safetensors"
    huge = struct.pack("<Q", 1 << 60) + original[8:]
    for data in (b"", b"x" * 7, huge, original[:5000], original[:-1], b"{" * 100_000):
        model.write_bytes(data)
        assert _status(*_using(command, model, speech, tmp_path)) == 2
        _one_line(capsys)


@pytest.mark.parametrize("value", [1e20, 3e38, np.inf, -np.inf, np.nan])
@pytest.mark.parametrize("subtype", ["FLOAT", "DOUBLE"])
def test_floats_that_are_no_sound(value, subtype, tmp_path, capsys) -> None:
    """Analysing them is refused; elsewhere they are silence, and neither says more than a line."""
    path = tmp_path / "odd.wav"
    sound = np.full((48_000, 1), value)
    sound[::2] *= -1
    soundfile.write(path, sound, 48_000, subtype)
    assert _status("emotion", path) == 2
    _one_line(capsys)
    for command in (("enhance", "--model", "fast"), ("convert", "--emotion", "sad")):
        status = _status(*command, path, "-o", tmp_path / "out.wav", "--overwrite")
        assert status in (0, 2)
        complaint = capsys.readouterr().err
        assert complaint.count("\n") == (1 if status else 0)
        assert "unexpected" not in complaint


def test_the_last_resort_is_one_line_and_tells_where_the_details_are(monkeypatch, capsys) -> None:
    """A fault of the program is no page of text, and can still be reported."""
    monkeypatch.setattr("voicestudio.commands.info.probe", lambda path: 1 // 0)
    assert main(["info", str(resource_path("sample/sample.flac"))]) == 2
    complaint = capsys.readouterr().err
    assert complaint.count("\n") == 1
    assert "unexpected ZeroDivisionError" in complaint
    assert str(log_path()) in complaint
    assert "1 // 0" in log_path().read_text("utf-8")
