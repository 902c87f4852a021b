"""Presets are kept, renamed and deleted; what a file from elsewhere holds is checked."""

import json
from pathlib import Path

import pytest

from voicestudio.audio.export_presets import BUILT_IN, ExportPresets
from voicestudio.audio.export_settings import ExportSettings
from voicestudio.checked_json import FormatError
from voicestudio.errors import UserError

MINE = ExportSettings("mp3", 96, False, 24_000, 1, False, -18.5, -2.0, False, True)


@pytest.fixture
def presets(tmp_path: Path) -> ExportPresets:
    return ExportPresets(tmp_path / "folder" / "presets.json")


def test_they_are_kept_renamed_and_deleted(presets: ExportPresets) -> None:
    assert presets.own() == ()
    presets.save(" Radio & co ", MINE)
    presets.save("archive", ExportSettings("flac"))
    assert [one.name for one in presets.own()] == ["archive", "Radio & co"]
    assert presets.find("radio & CO").settings == MINE
    presets.save("radio & co", ExportSettings("ogg"))
    assert presets.find("Radio & co").settings == ExportSettings("ogg")
    presets.rename("archive", "Vault")
    presets.delete("radio & co")
    assert [one.name for one in presets.all()] == [*(one.name for one in BUILT_IN), "Vault"]


def test_names_are_checked(presets: ExportPresets) -> None:
    presets.save("one", MINE)
    presets.save("two", MINE)
    for name in ("", " ", "a\nb", "x" * 61, BUILT_IN[0].name.upper()):
        with pytest.raises(UserError):
            presets.save(name, MINE)
    with pytest.raises(UserError, match="already"):
        presets.rename("one", "Two")
    with pytest.raises(UserError, match="Podcast"):
        presets.find("nothing like it")


@pytest.mark.parametrize("text", ["", "[]", "{", '{"presets": 3}', "[" * 9_999, " " * 300_000])
def test_a_damaged_file_is_told_and_kept(text: str, tmp_path: Path) -> None:
    path = tmp_path / "presets.json"
    path.write_text(text)
    presets = ExportPresets(path)
    reads = (presets.own, lambda: presets.find("Mine"))
    for use in (*reads, lambda: presets.rename("Mine", "Yours"), lambda: presets.delete("Mine")):
        with pytest.raises(UserError, match="cannot be read"):
            use()
    assert presets.find(BUILT_IN[0].name) == BUILT_IN[0]
    assert path.read_text() == text
    presets.save("Mine", MINE)
    assert [one.name for one in presets.own()] == ["Mine"]
    assert path.with_name("presets-damaged.json").read_text() == text


def test_a_file_that_cannot_be_read_stays(tmp_path: Path) -> None:
    path = tmp_path / "presets.json"
    path.mkdir()
    with pytest.raises(UserError, match="cannot be read"):
        ExportPresets(path).save("Mine", MINE)
    assert [one.name for one in tmp_path.iterdir()] == ["presets.json"]


def test_what_a_newer_version_wrote_stays(tmp_path: Path) -> None:
    path = tmp_path / "presets.json"
    newer = [
        {"name": "Spatial", "format": "ac4", "objects": [1, {"x": 0.5}]},
        {"name": "Mine", **MINE.to_json(), "limiter": "new"},
        {"name": BUILT_IN[0].name, "format": "mp3"},
        7,
    ]
    path.write_text(json.dumps({"version": 3, "presets": newer}))
    presets = ExportPresets(path)
    presets.save("One", MINE)
    presets.rename("One", "Two")
    presets.delete("Two")
    assert json.loads(path.read_text()) == {"version": 3, "presets": newer}
    presets.rename("mine", "Ours")
    newer[1]["name"] = "Ours"
    kept = json.loads(path.read_text())["presets"]
    assert all(one in kept for one in newer)
    assert [one.name for one in presets.own()] == ["Ours"]


def test_a_file_never_gets_too_large_to_be_read_again(tmp_path: Path) -> None:
    path = tmp_path / "presets.json"
    path.write_text(json.dumps({"presets": ["x" * ((1 << 18) - 100)]}))
    with pytest.raises(UserError, match="too large"):
        ExportPresets(path).save("Mine", MINE)
    assert ExportPresets(path).own() == ()


@pytest.mark.parametrize(
    "change",
    [
        *({"format": "exe"}, {"format": 3}, {"bit_rate": -1}, {"bit_rate": 1e3}, {"rate": 10}),
        *({"channels": 3}, {"dither": 1}, {"loudness": "loud"}, {"loudness": 3}, {"ceiling": 1}),
    ],
)
def test_values_have_types_and_ranges(change: dict[str, object], tmp_path: Path) -> None:
    with pytest.raises(FormatError):
        ExportSettings.from_json(change)
    path = tmp_path / "presets.json"
    good = {"name": "good", **MINE.to_json()}
    path.write_text(json.dumps({"presets": [{"name": "bad", **change}, good]}))
    assert [one.name for one in ExportPresets(path).own()] == ["good"]


def test_settings_come_back_and_old_ones_have_defaults() -> None:
    assert ExportSettings.from_json(json.loads(json.dumps(MINE.to_json()))) == MINE
    assert ExportSettings.from_json({}) == ExportSettings()
    for preset in BUILT_IN:
        assert ExportSettings.from_json(preset.settings.to_json()) == preset.settings
