"""A compressed recording is drawn, played, selected and edited while it is still being decoded.

Modules: document.editing.late_flaws, document.project.source_opener, gui.files.decoding_progress.
"""

import resource
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from compressed import lasting, needs_ffmpeg
from gap_meter import LARGEST_GAP_SECONDS, GapMeter, described
from pytestqt.qtbot import QtBot
from sound_server import RecordedServer, used_by_this_process
from timeouts import TIMEOUT_MS, least
from window_driver import child, click, labels, open_file, press

from voicestudio.audio.decoding import Decoding
from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.files import FileMedium, open_medium
from voicestudio.document.document import Document
from voicestudio.document.editing import edits
from voicestudio.document.export_request import ExportRequest
from voicestudio.document.project.journal import line_of, read_journal
from voicestudio.document.project.project import JOURNAL, Project
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.paths import cache_dir
from voicestudio.playback.devices import output_devices

pytestmark = needs_ffmpeg

MINUTES = 60


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return lasting(tmp_path_factory.mktemp("long"), "mp3", MINUTES)


def opened(window: MainWindow, path: Path, qtbot: QtBot) -> Decoding:
    """Open `path`; returns what still decodes it."""
    open_file(window, path, qtbot)
    decoding = window.session.document.decoding
    assert decoding is not None
    assert not decoding.ended
    return decoding


def drawn_share(window: MainWindow) -> float:
    """How much of the recording's waveform is there."""
    session = window.session
    return float(window.tracks.store.peaks(session.heard, 0, session.frames, 500).known.mean())


def test_it_is_drawn_and_edited_meanwhile_and_exported_whole(
    window: MainWindow, recording: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    decoding = opened(window, recording, qtbot)
    shares: list[float] = []
    qtbot.waitUntil(lambda: shares.append(drawn_share(window)) or shares[-1] > 0)
    assert shares[-1] < 1
    window.session.select(24_000, 48_000)
    press(qtbot, window, "Delete")
    press(qtbot, window, "Ctrl+Z")
    press(qtbot, window, "Ctrl+Shift+Z")
    window.session.select(48_000, 48_000)
    press(qtbot, window, "Ctrl+B")
    assert labels(window) == ("Open", "Delete", "Add marker “Marker 1”")
    assert not decoding.ended
    end = window.session.frames
    exact = ExportSettings("wavfloat")
    request = ExportRequest(tmp_path / "end.wav", exact, end - 240_000, end, replace=False)
    with qtbot.waitSignal(window.files.exporter.exported):
        window.files.exporter.export(request)
    assert decoding.ended
    assert decoding.error is None
    expected = open_medium(recording)
    found = FileMedium(tmp_path / "end.wav")
    last = expected.read(expected.frames - 240_000, 240_000)
    assert np.array_equal(found.read(0, found.frames), last)
    qtbot.waitUntil(lambda: drawn_share(window) == 1)


def test_a_file_for_ffmpeg_is_used_meanwhile(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = lasting(tmp_path, "m4a", 40)  # decoded in a second or two
    decoding = opened(window, path, qtbot)
    length = window.session.frames
    qtbot.waitUntil(lambda: drawn_share(window) > 0)
    window.session.select(24_000, 48_000)
    press(qtbot, window, "Delete")
    assert labels(window) == ("Open", "Delete")
    qtbot.waitUntil(lambda: decoding.ended and not child(window, "decodingStrip").isVisible())
    assert decoding.error is None
    expected = open_medium(path)
    assert expected.frames == length
    end = window.session.timeline.read(window.session.frames - 1000, 1000)
    assert np.array_equal(end, expected.read(length - 1000, 1000))


def test_what_turns_out_to_be_shorter_is_opened_again_with_its_marks(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    data = bytearray(lasting(tmp_path, "aac", 5).read_bytes())
    data[len(data) // 2 + 1 : len(data) // 2 + 4000] = b"\x55" * 3999
    path = tmp_path / "spoilt.aac"
    path.write_bytes(data)
    opened(window, path, qtbot)
    told = window.session.frames
    qtbot.waitUntil(lambda: window.session.document.decoding is None)
    expected = open_medium(path)
    assert window.session.frames == expected.frames < told
    assert window.session.document.condition == expected.condition
    assert labels(window) == ("Open",)


def test_edits_stay_as_they_are_when_damage_is_found_and_it_turns_out_to_be_shorter(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    data = bytearray(lasting(tmp_path, "m4a", 10).read_bytes())
    data[len(data) // 2 : len(data) // 2 + 2000] = b"\x55" * 2000
    path, folder = tmp_path / "spoilt.m4a", tmp_path / "episode.vstudio"
    path.write_bytes(data)
    opened(window, path, qtbot)
    told = window.session.frames
    for start in (24_000, 72_000):
        window.session.select(start, start + 24_000)
        press(qtbot, window, "Delete")
    press(qtbot, window, "Ctrl+Z")
    document = window.session.document
    with qtbot.waitSignal(window.files.journal.saved):
        window.files.journal.save(folder)
    exact = ExportSettings("wavfloat")
    request = ExportRequest(tmp_path / "end.wav", exact, told - 48_000, told - 24_000, False)
    with qtbot.waitSignal(window.files.exporter.exported):
        window.files.exporter.export(request)
    qtbot.waitUntil(lambda: bool(document.condition.flaws))
    assert (labels(window), document.history.index) == (("Open", "Delete", "Delete"), 1)
    assert not document.modified
    assert "It is marked" in window.messages.text
    found = document.condition.flaws
    assert found[-1].stop == told
    assert not document.timeline.read(told - 24_000 - 1000, 1000).any()
    marks = document.history.markers.labels
    assert [mark.start for mark in marks] == [flaw.start - 24_000 for flaw in found]
    window.session.set_document(None)
    qtbot.waitUntil(lambda: window.files.journal.idle)
    opened_again = Document.of_project(Project.open(folder))
    assert opened_again.history.markers.labels == marks
    assert opened_again.condition == document.condition
    assert not opened_again.timeline.read(told - 24_000 - 1000, 1000).any()
    opened_again.autosave.close(discard=False)


def damaged(recording: Path, path: Path) -> Path:
    data = bytearray(recording.read_bytes()[: 12 << 20])
    data[300_000:309_000] = bytes(9000)
    path.write_bytes(data)
    return path


def save_project(folder: Path, first: Path, second: Path) -> None:
    """Save a project of two recordings, one behind the other, which are not decoded."""
    document, other = Document.open(first), Document.open(second)
    end = document.timeline.frames
    document.history.push(edits.paste(document.timeline, end, end, other.timeline))
    document.autosave.save(document.history.states, document.history.index, folder)
    document.autosave.close(discard=False)
    for decoding in (*document.decodings, *other.decodings):
        decoding.stop()
        decoding.join(TIMEOUT_MS / 1000)
    for path in cache_dir().glob("decoded/*"):
        path.unlink()


def test_a_project_is_used_while_its_recordings_are_decoded(
    window: MainWindow, recording: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second = damaged(recording, tmp_path / "damaged.mp3"), tmp_path / "other.mp3"
    second.write_bytes(recording.read_bytes()[: 1 << 20])
    folder = tmp_path / "episode.vstudio"
    save_project(folder, first, second)
    open_file(window, folder, qtbot)
    document, strip = window.session.document, window.files.decoding_strip
    assert len(document.decodings) == 2
    qtbot.waitUntil(lambda: drawn_share(window) > 0)
    press(qtbot, window, "Ctrl+Z")
    press(qtbot, window, "Ctrl+Shift+Z")
    assert labels(window) == ("Open", "Paste")
    qtbot.waitUntil(lambda: all(work.ended for work in document.decodings))
    qtbot.waitUntil(lambda: not strip.isVisible())
    assert [decoding.error for decoding in document.decodings] == [None, None]
    before, behind = open_medium(first), open_medium(second)
    start, cut = before.frames - 9000, before.frames
    assert np.array_equal(document.timeline.read(start, 8000), before.read(start, 8000))
    assert np.array_equal(document.timeline.read(cut + 500, 9000), behind.read(500, 9000))
    assert [mark.name for mark in document.history.markers.labels] == ["Damaged"]
    assert not document.modified


def test_a_recording_of_another_length_is_decoded_before_its_project_opens(
    recording: Path, tmp_path: Path
) -> None:
    path, folder = damaged(recording, tmp_path / "damaged.mp3"), tmp_path / "episode.vstudio"
    save_project(folder, path, path)
    events = read_journal(folder / JOURNAL).events
    for event in events:
        if event.get("kind") == "file":
            event["frames"] += 100  # as another version had decoded it
    (folder / JOURNAL).write_bytes(b"".join(map(line_of, events)))
    found = Project.open(folder)
    assert found.decodings == ()
    timeline = found.states[found.index].timeline
    medium = open_medium(path)
    assert np.array_equal(timeline.read(0, 9000), medium.read(0, 9000))
    assert timeline.frames == 2 * medium.frames
    found.project.close()


@pytest.mark.alone
def test_no_gap_over_50_ms_while_it_is_decoded(
    new_window: Callable[[], MainWindow], recording: Path, qtbot: QtBot
) -> None:
    def largest_gap() -> float:
        window, meter = new_window(), GapMeter()
        qtbot.waitUntil(lambda: window.background.idle)
        for path in cache_dir().glob("decoded/*"):
            path.unlink()
        opened(window, recording, qtbot)
        decoding = window.session.document.decoding
        turns = meter.measure(
            qtbot, TIMEOUT_MS / 1000, lambda: decoding.ended and window.tracks.store.complete
        )
        assert decoding.ended
        window.leave()
        print(described(turns))
        return float((turns[:, 0] - turns[:, 1]).max())

    assert least(largest_gap, LARGEST_GAP_SECONDS) < LARGEST_GAP_SECONDS


def test_giving_it_up_closes_it_and_leaves_nothing(
    window: MainWindow, recording: Path, qtbot: QtBot
) -> None:
    decoding = opened(window, recording, qtbot)
    qtbot.waitUntil(window.files.decoding_strip.isVisible)
    click(qtbot, window, "decodingStripCancel")
    qtbot.waitUntil(lambda: window.session.document is None)
    qtbot.waitUntil(lambda: decoding.ended)
    assert decoding.error is not None
    assert not list(cache_dir().glob("decoded/.*"))
    assert not window.files.decoding_strip.isVisible()


@contextmanager
def small_files(most_bytes: int) -> Iterator[None]:
    """No file may become larger."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of the size of files")
def test_a_full_disk_is_told_and_what_was_decoded_can_be_used(
    window: MainWindow, recording: Path, qtbot: QtBot
) -> None:
    decoding = opened(window, recording, qtbot)
    with small_files(4 * (decoding.frames + 100_000)):
        qtbot.waitUntil(lambda: decoding.ended)
    qtbot.waitUntil(window.messages.isVisible)
    text = window.messages.text
    assert "make room on the disk" in text
    assert recording.name in text
    assert window.messages.kind == "error"
    assert len(window.session.timeline.read(0, 1000)) == 1000
    assert not list(cache_dir().glob("decoded/.*"))


def test_it_plays_from_its_start_at_once(
    new_window: Callable[[], MainWindow], recording: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    server = RecordedServer(tmp_path / "run")
    with used_by_this_process(server, output_devices):
        window = new_window()
        decoding = opened(window, recording, qtbot)
        press(qtbot, window, "Space")
        qtbot.waitUntil(lambda: window.player.position > 0)
        assert not decoding.ended
        window.playback.stop()
        # Where nothing is decoded yet, playing waits, and stopping does not wait for that.
        window.session.select(window.session.frames - 1000, window.session.frames - 1000)
        press(qtbot, window, "Space")
        press(qtbot, window, "Space")
        qtbot.waitUntil(lambda: window.player.state == "stopped")
        assert not decoding.ended
        window.leave()
