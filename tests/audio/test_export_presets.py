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


@pytest.mark.parametrize("text", ["", "[]", "{", '{"presets": 3}', '{"presets": [3, {}]}'])
def test_a_broken_file_holds_none(text: str, tmp_path: Path) -> None:
    path = tmp_path / "presets.json"
    path.write_text(text)
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
