"""Title, show, author, description and cover: shown from the file, edited, undone, exported.

Modules: gui.files.cover_field, gui.files.covers, gui.files.episode.
"""

from pathlib import Path

import pytest
from pictures import cover, picture
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sounds import noise_medium
from timeouts import TIMEOUT_MS
from tinytag import TinyTag
from window_driver import child, click, open_file, press

from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.tags import Tags
from voicestudio.audio.write import write_medium
from voicestudio.document.export_request import ExportRequest
from voicestudio.gui.files.episode_dialog import EpisodeDialog
from voicestudio.gui.shell.main_window import MainWindow


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    path = tmp_path / "talk.mp3"
    tags = Tags.of({"title": "<b>One</b>", "genre": "Podcast", "comment": "a\nb"}, cover=cover())
    write_medium(noise_medium(1.0), path, tags=tags)
    open_file(window, path, qtbot)
    return window


def _asked(window: MainWindow) -> EpisodeDialog:
    window.actions_["episode"].trigger()
    return window.findChild(EpisodeDialog)


def test_it_shows_the_file_and_keeps_what_is_edited(opened: MainWindow, tmp_path, qtbot) -> None:
    window, before = opened, opened.session.document.tags
    dialog = _asked(window)
    assert dialog.fields["title"].text() == "<b>One</b>"
    assert dialog.description.toPlainText() == "a\nb"
    shown = child(dialog, "episodeCover", QLabel)
    qtbot.waitUntil(lambda: not shown.pixmap().isNull(), timeout=TIMEOUT_MS)
    dialog.fields["album"].setText("Show")
    dialog.fields["discnumber"].setText("2")
    (tmp_path / "new.jpg").write_bytes(picture("jpeg", 32))
    with qtbot.waitSignal(dialog.cover.changed, timeout=TIMEOUT_MS):
        dialog.cover.use_file(str(tmp_path / "new.jpg"))
    click(qtbot, dialog, "episodeDone")
    tags = window.session.document.tags
    assert dict(tags.texts) == {
        **dict(before.texts),
        "album": "Show",
        "discnumber": "2",
    }
    assert window.isWindowModified()
    request = ExportRequest(tmp_path / "out.mp3", ExportSettings("mp3"), 0, 48_000, False)
    with qtbot.waitSignal(window.files.exporter.exported, timeout=TIMEOUT_MS):
        window.files.exporter.export(request)
    found = TinyTag.get(tmp_path / "out.mp3", image=True)
    assert (found.album, found.disc, found.genre) == ("Show", 2, "Podcast")
    assert found.images.front_cover.data == picture("jpeg", 32)
    press(qtbot, window, "Ctrl+Z")
    assert window.session.document.tags == before


def test_season_and_episode_take_numbers_only(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = _asked(opened)
    for name in ("discnumber", "tracknumber"):
        field = dialog.fields[name]
        field.clear()
        qtbot.keyClicks(field, "two 3x/12")
        assert field.text() == "3/12"
    dialog.reject()


def test_nothing_edited_is_no_edit(opened: MainWindow, qtbot: QtBot) -> None:
    click(qtbot, _asked(opened), "episodeDone")
    assert len(opened.session.document.history.labels) == 1
    assert not opened.isWindowModified()


@pytest.mark.qt_log_ignore("(?i)jpeg", extend=True)
@pytest.mark.parametrize("data", [b"GIF89a", picture()[:40], b"\xff\xd8\xff" + bytes(100)])
def test_what_is_no_picture_is_told_and_not_taken(opened, data, tmp_path, qtbot) -> None:
    (tmp_path / "bad.png").write_bytes(data)
    dialog = _asked(opened)
    before = dialog.cover.cover
    dialog.cover.use_file(str(tmp_path / "bad.png"))
    note = child(dialog, "episodeCoverNote", QLabel)
    qtbot.waitUntil(lambda: "no PNG or JPEG" in note.text(), timeout=TIMEOUT_MS)
    assert dialog.cover.cover is before
    click(qtbot, dialog, "episodeCoverRemove")
    assert dialog.cover.cover is None
    dialog.reject()


def test_a_date_is_converted_or_refused_with_a_hint(opened: MainWindow, qtbot: QtBot) -> None:
    dialog = _asked(opened)
    dialog.fields["date"].setText("twelve")
    click(qtbot, dialog, "episodeDone")
    assert dialog.isVisible()
    assert "is not a date: type it as 2026-11-29" in child(dialog, "episodeProblem", QLabel).text()
    dialog.fields["date"].setText("29.11.2026")
    click(qtbot, dialog, "episodeDone")
    assert not dialog.isVisible()
    assert opened.session.document.tags.text("date") == "2026-11-29"
