"""The export dialog: it remembers, has presets, writes several files, and says where they are.

Modules: document.export_work, gui.files.export_options, gui.files.export_preset_row,
gui.files.exporting, gui.widgets.labels.
"""

import json
import os
from pathlib import Path

import pytest
import soundfile
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from sounds import noise
from timeouts import TIMEOUT_MS
from window_driver import child, click, open_file

from voicestudio.audio.chapters import Chapter
from voicestudio.audio.export_presets import ExportPresets
from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.tags import Tags, read_tags
from voicestudio.document.document import Document
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import Marker, Markers
from voicestudio.document.export_request import ExportRequest
from voicestudio.gui.files.export_dialog import ExportDialog
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.paths import config_dir

RATE = 48_000
PODCAST = "Podcast (Apple, Spotify)"


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """Three seconds in stereo with markers at 0, 1 and 2 s."""
    path = tmp_path / "talk.wav"
    soundfile.write(path, noise(3 * RATE, 2, level=0.2), RATE)
    open_file(window, path, qtbot)
    labels = [Marker(n * RATE, n * RATE, name) for n, name in enumerate(("One", "Two/2", "<b>"))]
    timeline = window.session.timeline
    window.session.apply(Edit("Add markers", timeline, markers=Markers().added(*labels)))
    window.settings.export_settings = ExportSettings().to_json()  # not the first export
    return window


def _asked(window: MainWindow) -> ExportDialog:
    window.files.exporter.ask()
    return window.findChild(ExportDialog)


def _export(window: MainWindow, dialog: ExportDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.files.exporter.exported, timeout=TIMEOUT_MS):
        click(qtbot, dialog, "exportButton")


def _choose(dialog: ExportDialog, name: str) -> None:
    index = dialog.presets.box.findText(name)
    dialog.presets.box.setCurrentIndex(index)
    dialog.presets.box.activated.emit(index)


def test_a_preset_sets_everything_and_is_remembered(opened: MainWindow, tmp_path, qtbot) -> None:
    opened.settings.export_settings = {}
    dialog = _asked(opened)
    assert dialog.presets.box.currentText() == "Podcast in stereo"
    assert dialog.options.chapters.isChecked()
    _choose(dialog, PODCAST)
    assert Path(dialog.path.text()).suffix == ".mp3"
    assert dialog.options.settings == ExportPresets().find(PODCAST).settings
    target = tmp_path / "talk.mp3"
    dialog.path.setText(str(target))
    dialog.report.click()
    dialog.json_chapters.click()
    _export(opened, dialog, qtbot)
    info = soundfile.info(target)
    assert (info.samplerate, info.channels) == (44_100, 1)
    wanted = [Chapter(float(n), name) for n, name in enumerate(("One", "Two/2", "<b>"))]
    assert list(read_tags(target).chapters) == wanted
    assert len(json.loads((tmp_path / "talk.chapters.json").read_text())["chapters"]) == 3
    assert "LUFS" in (tmp_path / "talk.report.html").read_text("utf-8")
    assert child(opened, "messageAction", QPushButton).text() == "Show in Folder"
    assert "with talk.chapters.json, talk.report.html beside it" in opened.messages.text
    again = _asked(opened)
    assert again.presets.box.currentText() == PODCAST
    again.options.channels.setCurrentIndex(0)
    assert again.presets.box.currentText() == "Custom"
    again.reject()


def test_of_a_selection_only_its_own_markers_become_chapters(opened: MainWindow) -> None:
    rate = opened.session.sample_rate
    opened.session.select(rate // 2, 2 * rate)
    dialog = _asked(opened)
    assert dialog.options.chapters.text() == "Chapters (3 markers)"
    dialog.only_selection.click()
    assert dialog.options.chapters.text() == "Chapters (1 marker)"
    dialog.reject()
    opened.session.select(rate // 4, rate // 2)
    opened.actions_["export_selection"].trigger()
    dialog = opened.findChildren(ExportDialog)[-1]
    assert dialog.options.chapters.text() == "Chapters (0 markers)"
    assert not dialog.options.chapters.isEnabled()
    assert not dialog.json_chapters.isEnabled()
    dialog.whole.click()
    assert dialog.options.chapters.isEnabled()
    dialog.reject()


def test_presets_are_saved_renamed_and_deleted(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = _asked(opened)
    _choose(dialog, PODCAST)
    dialog.options.loudness.setValue(-18.0)
    box = dialog.presets.box
    dialog.presets.save("Mine & yours")
    # The first list may still come, and be told by the same signal.
    qtbot.waitUntil(lambda: box.currentText() == "Mine & yours", timeout=TIMEOUT_MS)
    with qtbot.waitSignal(dialog.presets.listed, timeout=TIMEOUT_MS):
        dialog.presets.rename("Ours")
    assert [one.name for one in ExportPresets().own()] == ["Ours"]
    with qtbot.waitSignal(dialog.presets.listed, timeout=TIMEOUT_MS):
        dialog.presets.save(PODCAST)
    assert "comes with VoiceStudio" in child(dialog, "exportPresetNote", QLabel).text()
    _choose(dialog, "Ours")
    with qtbot.waitSignal(dialog.presets.listed, timeout=TIMEOUT_MS):
        dialog.presets.delete()
    assert ExportPresets().own() == ()
    assert dialog.options.settings.loudness == -18.0
    _choose(dialog, PODCAST)
    _choose(dialog, "Custom")
    assert dialog.presets.box.currentText() == "Custom"
    assert dialog.options.settings.loudness == -16.0
    assert dialog.options.chapters.isEnabled()
    dialog.reject()
    opened.session.undo()
    _asked(opened)
    assert not opened.findChildren(ExportDialog)[-1].options.chapters.isEnabled()


def test_presets_that_cannot_be_read_are_told(opened: MainWindow, qtbot: QtBot) -> None:
    (config_dir() / "export-presets.json").write_text("{")
    dialog = _asked(opened)
    note = child(dialog, "exportPresetNote", QLabel)
    qtbot.waitUntil(lambda: "cannot be read" in note.text(), timeout=TIMEOUT_MS)
    assert not note.isHidden()
    with qtbot.waitSignal(dialog.presets.listed, timeout=TIMEOUT_MS):
        dialog.presets.save("Mine")
    assert note.isHidden()
    assert dialog.presets.box.currentText() == "Mine"
    assert (config_dir() / "export-presets-damaged.json").read_text() == "{"
    dialog.reject()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_in_place_of_the_presets_file_holds_up_nothing(opened: MainWindow) -> None:
    """A pipe would keep its reader waiting until something is written into it."""
    os.mkfifo(config_dir() / "export-presets.json")
    dialog = _asked(opened)
    _choose(dialog, PODCAST)
    assert dialog.presets.box.currentText() == PODCAST
    assert dialog.presets.box.findText("Mine") < 0
    dialog.reject()


def test_names_that_cannot_be_are_told_while_typing(opened: MainWindow, tmp_path: Path) -> None:
    dialog = _asked(opened)
    dialog.report.click()
    note = child(dialog, "exportNote", QLabel)
    posix = (
        (f"{tmp_path}/{'x' * 300}.wav", "the name is too long"),
        (f"{tmp_path}/{'a/' * 3000}b.wav", "the name is too long"),
        (f"{tmp_path}/{'x' * 249}.wav", "the name is too long"),  # of the report beside it
        ("~nobody-of-that-name/a.wav", "Type the whole path"),
    )
    for name, told in (
        *(posix if os.name == "posix" else ()),  # Windows has other words and limits
        (f"{tmp_path}/a\0b.wav", "the system allows no such name"),
        (f"{tmp_path}/a\0b/c.wav", "the system allows no such name"),
        (f"{tmp_path}/gone/a.wav", "gone is missing"),
        (f"{tmp_path}/talk.wav/a.wav", "talk.wav is missing"),
        (str(tmp_path), "is a folder"),
        ("/", "Type a file name"),
    ):
        dialog.path.setText(name)
        assert told in note.text()
        assert "\0" not in note.text()
        assert not dialog.export_button.isEnabled()
        dialog.path.setText(f"{tmp_path}/fine.wav")
        assert dialog.export_button.isEnabled()
    dialog.path.setText("/")
    _choose(dialog, PODCAST)
    assert not dialog.export_button.isEnabled()
    dialog.reject()


def test_a_name_gets_the_ending_of_its_format(opened: MainWindow, tmp_path: Path, qtbot) -> None:
    (tmp_path / "is.there.wav").write_bytes(b"precious")
    dialog = _asked(opened)
    note = child(dialog, "exportNote", QLabel)
    dialog.path.setText(str(tmp_path / "ep 12.mp3"))
    assert "must end in .wav" in note.text()
    assert not dialog.export_button.isEnabled()
    dialog.path.setText(str(tmp_path / "is.there"))
    assert "is.there.wav exists already" in note.text()
    dialog.path.setText(str(tmp_path / "ep 1.2"))
    assert "will be called ep 1.2.wav" in note.text()
    _export(opened, dialog, qtbot)
    assert soundfile.info(tmp_path / "ep 1.2.wav").frames == 3 * RATE


def test_chapters_too_short_for_youtube_are_told(opened: MainWindow) -> None:
    dialog = _asked(opened)
    caution = child(dialog, "exportLevel", QLabel)
    assert not caution.isVisibleTo(dialog)
    dialog.text_chapters.click()
    assert "there are 3 from 0:00 on, the shortest of 1 s" in caution.text()
    dialog.text_chapters.click()
    assert not caution.isVisibleTo(dialog)
    dialog.reject()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_a_folder_that_is_not_yours_is_told(opened: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir(mode=0o500)
    dialog = _asked(opened)
    dialog.path.setText(str(tmp_path / "theirs" / "a.wav"))
    assert "you may not write" in child(dialog, "exportNote", QLabel).text()
    assert not dialog.export_button.isEnabled()
    dialog.reject()


def test_markers_part_it_into_files(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = _asked(opened)
    dialog.path.setText(str(tmp_path / "part.wav"))
    dialog.separate.click()
    (tmp_path / "part 02 Two 2.wav").write_bytes(b"precious")
    dialog._check()
    assert not dialog.export_button.isEnabled()
    dialog.replace.click()
    _export(opened, dialog, qtbot)
    names = ["part 01 One.wav", "part 02 Two 2.wav", "part 03 b.wav"]
    assert sorted(path.name for path in tmp_path.glob("part*")) == names
    for number, name in enumerate(names):
        written = soundfile.read(tmp_path / name, dtype="float32", always_2d=True)[0]
        wanted = opened.session.timeline.read(number * RATE, RATE)
        assert abs(written - wanted).max() < 2.0**-22
    assert opened.session.document.modified, "parts are not all of it"


def test_a_level_that_is_set_needs_no_caution(opened: MainWindow, qtbot: QtBot) -> None:
    opened.processing.gain(20.0)
    dialog = _asked(opened)
    caution = child(dialog, "exportLevel", QLabel)
    qtbot.waitUntil(lambda: "too loud" in caution.text(), timeout=TIMEOUT_MS)
    dialog.options.level.click()
    assert caution.isHidden()
    dialog.options.level.click()
    assert not caution.isHidden()
    dialog.reject()


@pytest.mark.parametrize("kept", ['{"format": "exe"}', '{"loudness": "x"}', "[]", "{"])
def test_what_a_broken_settings_file_says_is_left_out(opened: MainWindow, kept: str) -> None:
    opened.files.exporter._settings.store.set("files/export_settings", kept)
    assert opened.files.exporter._settings.export_settings is not None
    dialog = _asked(opened)
    assert dialog.presets.box.currentText() == "Podcast in stereo"
    dialog.reject()
    assert Settings().export_folder == ""


def test_a_folder_that_is_gone_is_told(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    request = ExportRequest(tmp_path / "gone" / "a.wav", ExportSettings(), 0, RATE, False)
    with qtbot.waitSignal(opened.files.exporter.failed, timeout=TIMEOUT_MS):
        opened.files.exporter.export(request)
    assert opened.messages.kind == "error"
    assert "does not exist" in opened.messages.text


@pytest.mark.parametrize("suffix", [".chapters.json", ".chapters.txt"])
def test_files_of_chapters_are_markers_again(suffix, opened, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = _asked(opened)
    dialog.path.setText(str(tmp_path / "out.wav"))
    dialog.json_chapters.click()
    dialog.text_chapters.click()
    _export(opened, dialog, qtbot)
    before = opened.session.markers
    opened.session.undo()
    assert not opened.session.markers.labels
    opened.markers.import_labels(tmp_path / f"out{suffix}")
    assert opened.session.markers == before


def test_a_changed_level_and_clipped_peaks_do_not_count_as_saved(
    opened: MainWindow, tmp_path, qtbot
) -> None:
    dialog = _asked(opened)
    dialog.path.setText(str(tmp_path / "out.wav"))
    dialog.options.level.click()
    _export(opened, dialog, qtbot)
    assert opened.session.document.modified
    dialog = _asked(opened)
    dialog.path.setText(str(tmp_path / "out2.wav"))
    dialog.options.level.setChecked(False)
    _export(opened, dialog, qtbot)
    assert not opened.session.document.modified
    opened.processing.gain(60.0)
    dialog = _asked(opened)
    dialog.path.setText(str(tmp_path / "clipped.wav"))
    _export(opened, dialog, qtbot)
    assert opened.session.document.modified
    assert "were clipped" in opened.messages.text


def test_files_that_a_clip_came_from_are_never_replaced(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """Also a clip that was only copied, and one whose pasting was undone."""
    pasted, copied = (tmp_path / name for name in ("pasted.wav", "copied.wav"))
    for path in (pasted, copied):
        soundfile.write(path, noise(RATE, 2, level=0.2), RATE)
    clips = [Document.open(path).timeline for path in (pasted, copied)]
    opened.clipboard.put(clips[0])
    opened.actions_["paste"].trigger()
    opened.actions_["undo"].trigger()
    opened.clipboard.put(clips[1])
    dialog = _asked(opened)
    note = child(dialog, "exportNote", QLabel)
    for path in (pasted, copied):
        dialog.path.setText(str(path))
        qtbot.waitUntil(lambda: "holds sound of this recording" in note.text(), timeout=TIMEOUT_MS)
        assert not dialog.export_button.isEnabled()
        assert dialog.replace.isHidden()
        before = path.read_bytes()
        request = ExportRequest(path, ExportSettings(), 0, RATE, replace=True)
        with qtbot.waitSignal(opened.files.exporter.failed, timeout=TIMEOUT_MS) as failed:
            opened.files.exporter.export(request)
        assert "holds sound of this recording" in failed.args[0]
        assert path.read_bytes() == before
    dialog.reject()


def test_the_file_is_called_as_the_title(opened: MainWindow, tmp_path: Path) -> None:
    tags = Tags.of({"title": "One: a/b"})
    opened.session.apply(Edit("Edit episode details", opened.session.timeline, tags=tags))
    dialog = _asked(opened)
    assert dialog.path.text() == str(tmp_path / "One a b.wav")
    dialog.reject()
    (tmp_path / "One a b.wav").touch()
    opened.files.exporter.ask()
    assert opened.findChildren(ExportDialog)[-1].path.text() == str(tmp_path / "One a b edited.wav")


def test_the_first_export_of_one_channel_is_a_podcast(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    soundfile.write(tmp_path / "talk.wav", noise(RATE, level=0.2), RATE)
    open_file(window, tmp_path / "talk.wav", qtbot)
    assert _asked(window).presets.box.currentText() == PODCAST
