"""Files of voice profiles, made here and by strangers.

Modules: profiles.profile, profiles.weights_file.
"""

import json
import os
import struct
from pathlib import Path

import numpy as np
import pytest
from shipped_profiles import profile_for, with_changed_header, with_changed_profile, write_voice

from voicestudio.errors import UserError
from voicestudio.profiles.profile_file import (
    ProfileError,
    check_profile,
    copy_profile,
    read_profile,
    save_profile,
)


@pytest.fixture
def voice(tmp_path: Path) -> Path:
    return write_voice(tmp_path / "ada.vsvoice")


def refusal(path: Path) -> str:
    with pytest.raises(ProfileError) as caught:
        check_profile(path)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_what_is_written_is_read(voice: Path) -> None:
    assert read_profile(voice) == check_profile(voice) == profile_for()
    assert sorted(path.name for path in voice.parent.iterdir()) == ["ada.vsvoice"]


def test_networks_open_a_profile_as_any_file_of_weights(voice: Path, tmp_path: Path) -> None:
    import torch

    from voicestudio.networks.checkpoint import default_enhancer_path, load_enhancer, save_enhancer
    from voicestudio.networks.emotion_checkpoint import load_converter

    network, shipped = load_enhancer(voice), load_enhancer(default_enhancer_path())
    for ours, theirs in zip(network.parameters(), shipped.parameters(), strict=True):
        assert torch.equal(ours, theirs)
    load_converter(write_voice(tmp_path / "moods.vsvoice", "Moods", "emotion"))
    # As the engine writes one.
    again = tmp_path / "again.vsvoice"
    save_profile(lambda path: save_enhancer(network, path, {"step": 1}), again, profile_for())
    assert check_profile(again) == profile_for()
    load_enhancer(again)


def test_a_copy_has_another_name_and_the_same_weights(voice: Path, tmp_path: Path) -> None:
    copy_profile(voice, tmp_path / "b.vsvoice", "Grace")
    assert read_profile(tmp_path / "b.vsvoice").name == "Grace"
    copy_profile(tmp_path / "b.vsvoice", tmp_path / "c.vsvoice", "Ada")
    assert (tmp_path / "c.vsvoice").read_bytes() == voice.read_bytes()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"RIFF",
        b"not a profile at all, but a text",
        struct.pack("<Q", 1 << 62) + b"{}",
        struct.pack("<Q", 3 << 30) + b"{}",
        struct.pack("<Q", 2) + b"[]",
        struct.pack("<Q", 2) + b"{}",
        struct.pack("<Q", 2000) + b"[" * 2000,
        struct.pack("<Q", 20) + b'{"__metadata__": 12} ',
    ],
)
def test_what_is_no_profile_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.vsvoice"
    path.write_bytes(content)
    assert "is not a voice file, or is damaged" in refusal(path)


@pytest.mark.parametrize("keep", [0.02, 0.5, 0.999])
def test_a_file_that_was_cut_off_is_refused(voice: Path, keep: float) -> None:
    content = voice.read_bytes()
    voice.write_bytes(content[: int(len(content) * keep)])
    assert "damaged" in refusal(voice)


def test_headers_that_claim_what_is_not_there_are_refused(voice: Path) -> None:
    good = voice.read_bytes()

    def damaged(field: str, value: object) -> None:
        voice.write_bytes(good)

        def change(header: dict) -> None:
            next(entry for name, entry in header.items() if name[0] != "_")[field] = value

        with_changed_header(voice, change)
        assert "damaged" in refusal(voice)

    for shape in ([1 << 40], [-1], [2.5], "x", [1] * 100, [10**400]):
        damaged("shape", shape)
    for offsets in ([0, 1 << 40], [-8, 0], [8, 0], [0], None, [0, True]):
        damaged("data_offsets", offsets)
    for dtype in ("F1", "", None, ["F32"], {"F32": 1}):
        damaged("dtype", dtype)
    voice.write_bytes(good)
    with_changed_header(voice, lambda header: None, length=7 << 30)
    assert "damaged" in refusal(voice)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf, 3e38, -1e6])
def test_a_weight_of_no_use_is_refused(voice: Path, tmp_path: Path, bad: float) -> None:
    content = bytearray(voice.read_bytes())
    content[-4:] = np.float32(bad).tobytes()
    voice.write_bytes(content)
    read_profile(voice)  # lists do not look at weights
    assert "weights are not finite" in refusal(voice)
    with pytest.raises(ProfileError):
        copy_profile(voice, tmp_path / "copy.vsvoice")
    assert not (tmp_path / "copy.vsvoice").exists()
    with pytest.raises(ProfileError):
        save_profile(
            lambda path: path.write_bytes(content), tmp_path / "new.vsvoice", profile_for()
        )
    assert [path.name for path in tmp_path.iterdir()] == ["ada.vsvoice"]


def test_a_newer_version_is_told_as_such(voice: Path) -> None:
    assert "newer version" in refusal(with_changed_profile(voice, version=2, shape="unheard of"))


def test_fields_of_later_versions_of_the_same_format_are_left_out(voice: Path) -> None:
    assert check_profile(with_changed_profile(voice, mood="sunny")) == profile_for()


@pytest.mark.parametrize(
    "values",
    [
        {"name": ""},
        {"name": "x" * 10_000},
        {"name": "x" * 61},
        {"name": "a\nb"},
        {"name": "a\x1b[31m"},
        {"name": "evil\u202egnp"},
        {"name": "\ud800"},
        {"name": None},
        {"name": ["Ada"]},
        {"goal": "world peace"},
        {"goal": None},
        {"goal": ["enhancer"]},
        {"goal": "emotion"},
        {"made": "yesterday"},
        {"made": 12},
        {"made": "0001-01-01T00:00:00+23:59"},
        {"made": "9999-12-31T23:59:59-23:59"},
        {"made": "9999-12-31"},
        {"speech_seconds": -1},
        {"speech_seconds": "long"},
        {"speech_seconds": 1e300},
        {"room_seconds": None},
        {"gain": []},
        {"gain": {"pesq": "much"}},
        {"gain": {"pesq": 1e300}},
        {"gain": {"a\nb": 1.0}},
        {"gain": {str(number): 1.0 for number in range(1000)}},
        {"accepted": "yes"},
        {"base": "../../etc/passwd"},
        {"base": 5},
        {"licence": "x" * 10_000},
        {"card": "x" * 50_000},
        {"card": "red: \x1b[31m"},
        {"version": 0},
        {"version": "1"},
    ],
)
def test_a_profile_with_impossible_values_is_refused(voice: Path, values: dict) -> None:
    assert "damaged" in refusal(with_changed_profile(voice, **values))


def test_weights_for_another_network_or_without_a_profile_are_refused(voice: Path) -> None:
    good = voice.read_bytes()
    other = {"format": "voicestudio-emotion-recogniser-1"}
    with_changed_header(voice, lambda header: header["__metadata__"].update(other))
    assert "another network" in refusal(voice)
    voice.write_bytes(good)
    with_changed_header(voice, lambda header: header["__metadata__"].pop("profile"))
    assert "without a profile" in refusal(voice)
    voice.write_bytes(good)
    with_changed_header(voice, lambda header: header["__metadata__"].update(profile="{not json"))
    assert "damaged" in refusal(voice)


def test_a_file_over_twenty_megabytes_is_not_read(voice: Path, tmp_path: Path) -> None:
    with voice.open("r+b") as stream:
        stream.truncate(20_000_001)
    assert "larger than 20 MB" in refusal(voice)

    def save_large(path: Path) -> None:
        shape, size = [6_000_000], 24_000_000
        header = {"w": {"dtype": "F32", "shape": shape, "data_offsets": [0, size]}}
        text = json.dumps(header).encode()
        path.write_bytes(struct.pack("<Q", len(text)) + text + bytes(size))

    with pytest.raises(ProfileError):
        save_profile(save_large, tmp_path / "large.vsvoice", profile_for())
    assert not (tmp_path / "large.vsvoice").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes")
def test_a_pipe_or_a_folder_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.vsvoice")
    assert "cannot be read (it is a device or pipe, not a file)" in refusal(
        tmp_path / "pipe.vsvoice"
    )
    (tmp_path / "folder.vsvoice").mkdir()
    assert refusal(tmp_path / "folder.vsvoice")
    assert "cannot be read" in refusal(tmp_path / "missing.vsvoice")
    assert "cannot be read" in refusal(tmp_path / "a\0b.vsvoice")
    with pytest.raises(UserError):
        read_profile(tmp_path / ("x" * 5000))
