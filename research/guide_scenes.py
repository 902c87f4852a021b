"""What the pictures of the user guide show: each scene is played in the real window.

To be imported once the language of the process is chosen, as the window's modules are.
"""

import os
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
import soundfile
from PySide6.QtCore import QObject, QPoint, QRect, QSignalBlocker, Qt
from PySide6.QtGui import QAction, QColor, QImage, QPainter
from PySide6.QtWidgets import QDockWidget, QPushButton, QWidget

from benchmarks.window import settle, wait_until
from research.packed_pictures import packed
from voicestudio.audio.tags import Cover, Tags
from voicestudio.document.document import Document
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.markers import Marker, Markers
from voicestudio.document.editing.music_bed import BedSettings
from voicestudio.document.timeline.applied_effect import AppliedEffect
from voicestudio.gui.effects.compare_window import CompareWindow
from voicestudio.gui.effects.history_chain_dialog import HistoryChainDialog
from voicestudio.gui.files.episode_dialog import EpisodeDialog
from voicestudio.gui.files.export_dialog import ExportDialog
from voicestudio.gui.shell.app import make_application
from voicestudio.gui.shell.main_window import SAMPLE, MainWindow
from voicestudio.gui.tracks.bed_dialog import BedDialog
from voicestudio.gui.widgets.theme import apply_theme
from voicestudio.paths import resource_path

_RATE = 48_000
_CHORDS = (220, 277, 330), (196, 247, 294), (174, 220, 262), (196, 247, 294)
_CHORD_SECONDS, _CHORDS_PLAYED = 2, 12
_BED = BedSettings(intro=4.0, under=8.0)
_SIZE, _HIGH, _HIGHER = (1160, 640), (1160, 900), (1160, 1000)
_COVER_PIXELS = 1400
_MARKERS = (0.0, 0.3, 0.7)
_HEARD_SECONDS = 4.0
_QUIET_TURNS = 20
_EPISODES = {
    "en": ("How bees sleep", "Field Notes", "We visit a hive at night.\nWith Dr. Bo."),
    "zh_CN": ("蜜蜂怎样睡觉", "田野笔记", "夜访蜂巢。\n嘉宾：博博士。"),
    "de": ("Wie Bienen schlafen", "Feldnotizen", "Nachts an einem Bienenstock.\nMit Dr. Bo."),
}
"""Title, show and description of the episode in each language."""
_CHAINS = {"en": "My microphone", "zh_CN": "我的麦克风", "de": "Mein Mikrofon"}
_EQUALISER = {"low_frequency": 110, "low_gain": -4, "bell1_frequency": 260, "bell1_gain": -3}
_EQUALISER |= {"bell2_frequency": 1200, "bell2_gain": 2, "bell3_frequency": 4200, "bell3_gain": 4}
_EQUALISER |= {"high_frequency": 8000, "high_gain": -2}
_QUEUE = (
    *("february/broken.wav", "february/guest.wav", "february/intro.wav", "february/news.wav"),
    *("january/interview.wav", "january/intro.wav", "january/outro.wav"),
)
_REPEATED = (0, 1, 1, 4, 4, 1, 1)
"""How often each of the queue's files repeats the sample; the first is no sound."""
Widget = TypeVar("Widget", bound=QWidget)
Found = TypeVar("Found", bound=QObject)


@dataclass
class PictureStage:
    """The window with the sample, in which scenes are played, and where their pictures go.

    Attributes: folder, an empty one for material; target, that of the pictures; language; window,
    which is there while it is `opened`.
    """

    folder: Path
    target: Path
    language: str

    def __post_init__(self) -> None:
        self.application = make_application()
        self.window: MainWindow

    @contextmanager
    def opened(self) -> Iterator[None]:
        """Open the sample in a new light window, which knows of no scene before."""
        os.environ["VOICESTUDIO_DATA"] = tempfile.mkdtemp(dir=self.folder)
        apply_theme(self.application, "light")
        self.window = MainWindow()
        self.window.resize(*_SIZE)
        self.window.show()
        self.window.files.open_path(resource_path(SAMPLE))
        wait_until(lambda: self.window.session.document is not None)
        settle(self.window)
        try:
            yield
        finally:
            self.window.leave()
            self.application.processEvents()

    @property
    def document(self) -> Document:
        document = self.window.session.document
        assert document is not None  # the sample was opened
        return document

    def dialog(self, kind: type[Widget]) -> Widget:
        """Return the dialog of that class, once it is visible."""
        wait_until(lambda: any(found.isVisible() for found in self.window.findChildren(kind)))
        return next(found for found in self.window.findChildren(kind) if found.isVisible())

    def save(self, widget: QWidget, name: str) -> None:
        """Write a picture of a widget once it is drawn."""
        self.settle()
        self.keep(widget.grab().toImage(), name)

    def keep(self, picture: QImage, name: str) -> None:
        """Write a picture, with few colours."""
        path = self.target / f"{name}.png"
        packed(picture).save(str(path), quality=0)
        print(f"{path}: {path.stat().st_size / 1000:.0f} kB")

    def settle(self) -> None:
        """Let the window come to rest; marks of sound that was changed are drawn a little later."""
        for _ in range(_QUIET_TURNS):
            settle(self.window)
            self.application.processEvents()
            time.sleep(0.02)

    def make_episode(self) -> None:
        """Give the sample three markers, and tags with a cover."""
        title, show, description = _EPISODES[self.language]
        texts = {"title": title, "album": show, "tracknumber": "12", "discnumber": "2"}
        texts |= {"artist": "Ann Example", "date": "2026-11-29", "comment": description}
        frames, timeline = self.window.session.frames, self.document.timeline
        places = (int(share * frames) for share in _MARKERS)
        markers = Markers(tuple(Marker(at, at, f"{n}") for n, at in enumerate(places)))
        tags = Tags.of(texts, cover=_cover(self.folder / "cover.png"))
        self.window.session.apply(Edit("Episode", timeline, markers=markers, tags=tags))


def _export(stage: PictureStage) -> None:
    stage.make_episode()
    stage.window.actions_["export"].trigger()
    dialog = stage.dialog(ExportDialog)
    stage.settle()
    dialog.resize(dialog.sizeHint().expandedTo(dialog.size()))
    with QSignalBlocker(dialog.path):  # this folder is not on every computer
        dialog.path.setText(f"/home/ann/Podcasts/{_EPISODES[stage.language][0]}.mp3")
    stage.save(dialog, "export")


def _episode(stage: PictureStage) -> None:
    stage.make_episode()
    stage.window.actions_["episode"].trigger()
    stage.save(stage.dialog(EpisodeDialog), "episode")


def _loudness(stage: PictureStage) -> None:
    window = stage.window
    window.resize(*_HIGH)
    stage.settle()
    window.actions_["measure_loudness"].trigger()
    stage.settle()
    window.playback.toggle()
    end = time.monotonic() + _HEARD_SECONDS
    wait_until(lambda: time.monotonic() > end)
    window.playback.pause()
    wait_until(lambda: window.transport.meter.at_rest)
    window.loudness.panel.wanted.emit()  # its last line was added by the measurement
    stage.settle()
    dock = child(window, "loudnessDock", QDockWidget).geometry()
    picture = window.grab(QRect(dock.topLeft(), QPoint(window.width(), window.height())))
    status = window.status.height()
    picture = picture.copy(0, 0, picture.width(), picture.height() - status)
    meter = window.transport.meter.mapTo(window, QPoint()) - dock.topLeft()
    with QPainter(picture) as painter:  # a wide panel reaches over parts of buttons
        colour = window.transport.palette().window()
        painter.fillRect(QRect(0, meter.y(), meter.x(), picture.height()), colour)
    stage.keep(picture.toImage(), "loudness")


def _music_bed(stage: PictureStage) -> None:
    window = stage.window
    apply_theme(stage.application, "dark")
    music = stage.folder / "theme.wav"
    soundfile.write(music, _music(), _RATE)
    window.bed.ask_where(music)
    dialog = stage.dialog(BedDialog)
    dialog.intro.setValue(_BED.intro)
    dialog.under.setValue(_BED.under)
    stage.save(dialog, "music-bed-dialog")
    dialog.accept()
    wait_until(lambda: window.session.tracks is not None and not window.bed.task.busy)
    window.session.set_focus(1)
    child(window.colouring.menu, "action_colour_orange", QAction).trigger()
    for name in ("effectDock", "markerDock"):
        child(window, name, QDockWidget).hide()
    window.session.set_focus(0)
    stage.save(window.tracks, "music-bed")


def _history_chain(stage: PictureStage) -> None:
    window, edits = stage.window, stage.window.editing.handlers()
    rate = window.session.sample_rate
    window.session.select(0, rate // 2)
    edits["delete"]()
    window.session.select(0, 0)
    for effect, strength in (("high-pass", 1.0), ("enhance", 0.8)):
        window.effects.run(effect, {}, "cpu", strength=strength)
        wait_until(lambda: not window.effects.busy)
    window.session.select(4 * rate, 6 * rate)
    window.processing.gain(-4.0)
    window.session.select(0, rate)
    edits["fade_in"]()
    window.session.select(0, 0)
    window.processing.normalise(-1.0)
    wait_until(lambda: not window.processing.busy)
    window.chains.save_history()
    dialog = stage.dialog(HistoryChainDialog)
    dialog.name.setText(_CHAINS[stage.language])
    stage.save(dialog, "history-chain")


def _equaliser(stage: PictureStage) -> None:
    window, rate = stage.window, stage.window.session.sample_rate
    window.resize(*_HIGHER)
    for name in ("markerDock", "historyDock", "loudnessDock", "takesDock"):
        child(window, name, QDockWidget).hide()
    window.session.select(2 * rate, 6 * rate)
    window.effect_panel.choose_setting(AppliedEffect.of("equaliser", _EQUALISER))
    stage.save(child(window, "effectDock", QDockWidget), "equaliser")


def _compare(stage: PictureStage) -> None:
    window, rate = stage.window, stage.window.session.sample_rate
    window.session.select(6 * rate, 13 * rate)
    window.effect_panel.choose_effect("enhance")
    window.compare.open()
    comparing = stage.dialog(CompareWindow)
    comparing.render_button.click()
    hear = child(comparing, "comparedHear2", QPushButton)
    wait_until(lambda: not window.compare.busy and hear.isEnabled())
    comparing.table.choose(2)
    hear.click()
    stage.save(comparing, "compare")
    comparing.close()


def _process(stage: PictureStage) -> None:
    sound, rate = soundfile.read(resource_path(SAMPLE), dtype="float32")
    folder = stage.folder / "in"
    for name, times in zip(_QUEUE, _REPEATED, strict=True):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if times:
            soundfile.write(path, np.tile(0.2 * sound, times), rate)
        else:
            path.write_bytes(b"RIFF and nothing else")
    batch = stage.window.batch
    batch.open()
    window = batch.window
    assert window is not None
    window.form.path.setText(str(stage.folder / "out"))
    window.form.jobs.setValue(2)
    window.add([folder])
    wait_until(lambda: len(batch.queue.model.rows) == len(_QUEUE))
    window.start_button.click()
    with QSignalBlocker(window.form.path):  # this folder is not on every computer
        window.form.path.setText("/home/ann/Podcasts")
    wait_until(lambda: [row.fraction > 0.2 for row in batch.queue.model.rows[3:5]] == [True, True])
    stage.keep(window.grab().toImage(), "process")
    batch.queue.stop()
    wait_until(lambda: not batch.queue.busy)


def child(parent: QObject, name: str, kind: type[Found]) -> Found:
    """Return the object of that name. Raises RuntimeError if there is none."""
    found = parent.findChild(kind, name)
    if found is None:
        raise RuntimeError(f"there is no {name}")
    return found


def _music() -> np.ndarray:
    """Chords that are struck and die away, float32 (frames, 2)."""
    times = np.arange(_CHORD_SECONDS * _RATE)[:, np.newaxis] / _RATE
    dying = np.exp(-1.2 * times)
    chords = [np.sin(2 * np.pi * np.array(chord) * times) * dying for chord in _CHORDS]
    mono = np.concatenate([chords[n % len(chords)].sum(axis=1) for n in range(_CHORDS_PLAYED)])
    return (0.2 * mono[:, np.newaxis] * [1.0, 0.9]).astype(np.float32)


def _cover(path: Path) -> Cover | None:
    """A yellow disc on blue, kept in the PNG file `path`."""
    image = QImage(_COVER_PIXELS, _COVER_PIXELS, QImage.Format.Format_RGB32)
    image.fill(QColor("#1f4e79"))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#f5b841"))
        painter.drawEllipse(image.rect().center(), 300, 300)
    image.save(str(path))
    return Cover.of(path.read_bytes())


SCENES: Mapping[str, Callable[[PictureStage], None]] = {
    "export": _export,
    "episode": _episode,
    "loudness": _loudness,
    "music-bed": _music_bed,
    "history-chain": _history_chain,
    "equaliser": _equaliser,
    "compare": _compare,
    "process": _process,
}
"""What plays each scene, in a window of its own."""
