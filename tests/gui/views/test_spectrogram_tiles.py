"""The spectrogram's tiles: what is computed, what is kept, and what is shown meanwhile.

Modules: gui.views.spectrogram_standins.
"""

import json

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMenu

from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.spectrogram import SpectrogramSettings, spectrogram
from voicestudio.document.document import Document
from voicestudio.document.editing import edits
from voicestudio.document.timeline.timeline import SilenceMedium, Timeline
from voicestudio.document.timeline.unchanged import unchanged_ends
from voicestudio.gui.model.background import Background, Task
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.views.display_options import DisplayOptions
from voicestudio.gui.views.media_store import MediaStore
from voicestudio.gui.views.spectrogram_store import SpectrogramStore
from voicestudio.gui.views.spectrogram_tiles import Patch, Picture
from voicestudio.gui.views.spectrogram_view import SpectrogramView
from voicestudio.gui.views.waveform import WaveformView

RATE = 16_000
SECONDS = 60


def sound(seconds: float = SECONDS) -> ArrayMedium:
    """Noise whose level rises and falls twice a second."""
    count = round(seconds * RATE)
    noise = np.random.default_rng(0).standard_normal((count, 1)).astype(np.float32)
    level = 0.02 + 0.1 * np.sin(2 * np.pi * np.arange(count) / RATE)[:, np.newaxis] ** 2
    return ArrayMedium((noise * level).astype(np.float32), RATE)


class TiledView:
    def __init__(self, qtbot) -> None:
        self.qtbot = qtbot
        self.session = EditorSession()
        self.background = Background()
        self.session.set_document(Document(sound()))
        self.view = SpectrogramView(self.session, self.background)
        qtbot.addWidget(self.view)
        self.view.resize(654, 200)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.settle()

    @property
    def computed(self) -> int:
        return self.view.tiles.computed

    def settle(self) -> QImage:
        """Everything is computed; the picture, without the axis."""
        for _ in range(2):
            self.view.grab()
            self.qtbot.waitUntil(lambda: self.background.idle)
            QApplication.processEvents()
        return self.picture()

    def picture(self) -> QImage:
        return self.view.grab(self.view.content).toImage()

    def show(self, first: float, last: float) -> None:
        self.session.set_view(first * RATE, last * RATE)


@pytest.fixture
def tiled(qtbot):
    made = TiledView(qtbot)
    yield made
    made.background.shutdown()


def brightness(image: QImage) -> np.ndarray:
    """float (rows, columns)."""
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : image.width()].astype(float)


def test_tiles_show_what_one_picture_of_all_would(tiled) -> None:
    tiled.show(3.3, 11.7)
    tiled.session.select(0, 0)
    tiled.settle()
    assert tiled.view.sharp
    start, stop = tiled.session.view
    whole = spectrogram(tiled.session.timeline, start, stop, 600, 200, tiled.view.settings)
    seen = [
        tiled.view.tiles.picture_at(start + (column + 0.5) * (stop - start) / 600)
        for column in range(600)
    ]
    levels = np.array([[p.level_at(at, (y + 0.5) / 200) for p, at in seen] for y in range(200)])
    # The grid of the tiles lies up to half a column beside that of the picture.
    assert np.abs(levels.astype(float) - whole).mean() < 8
    assert np.corrcoef(levels.ravel(), whole.ravel())[0, 1] > 0.9


def test_going_away_and_back_computes_nothing_again(tiled) -> None:
    tiled.show(10, 14)
    first = tiled.settle()
    for second in range(11, 20):
        tiled.show(second, second + 4)
        tiled.settle()
    computed = tiled.computed
    for second in range(19, 9, -1):
        tiled.show(second, second + 4)
        tiled.settle()
        assert tiled.view.sharp
    assert tiled.computed == computed
    assert tiled.picture() == first


def test_zooming_there_and_back_computes_nothing_again(tiled) -> None:
    tiled.show(10, 14)
    tiled.settle()
    tiled.session.zoom(1.25, 12 * RATE)
    tiled.settle()
    computed = tiled.computed
    tiled.session.zoom(1 / 1.25, 12 * RATE)
    tiled.settle()
    tiled.session.zoom(1.25, 12 * RATE)
    tiled.settle()
    assert tiled.computed <= computed + 1  # perhaps a neighbour, ahead of time
    assert tiled.view.sharp


def test_memory_is_bounded(qtbot) -> None:
    background = Background()
    most = 4 << 20
    tiles = SpectrogramStore(background, background, most)
    timeline = Timeline.from_medium(sound())
    settings = SpectrogramSettings(window=512)
    for number in range(40):
        view = (number * RATE, (number + 1) * RATE)
        tiles.aim(timeline, view, 600, 200, settings, [0] * 256)
        qtbot.waitUntil(lambda: background.idle)
        assert tiles.complete
        assert tiles.held_bytes <= most
    background.shutdown()
    assert tiles.computed * 256 * 200 * 5 > 3 * most


def test_all_of_a_large_screen_is_kept(qtbot) -> None:
    background = Background()
    tiles = SpectrogramStore(background, background, 1 << 18)
    settings = SpectrogramSettings(window=512)
    timeline = Timeline.from_medium(sound())
    tiles.aim(timeline, (0, RATE), 1200, 200, settings, [0] * 256)
    qtbot.waitUntil(lambda: background.idle)
    assert tiles.complete
    background.shutdown()


def test_there_is_never_nothing_to_see(tiled) -> None:
    """Wherever one goes next, something rough stands there until the tiles are there."""
    for first, last in ((0, 60), (10, 12), (40, 41), (3, 50), (30, 30.2), (0, 60)):
        tiled.show(first, last)
        columns = brightness(tiled.picture()).max(axis=0)
        assert columns.min() > 20, (first, last)
        tiled.settle()


def test_an_edit_leaves_the_rest_on_the_screen(tiled) -> None:
    tiled.show(10, 20)
    before = brightness(tiled.settle())
    computed = tiled.computed
    middle = 15 * RATE
    tiled.session.apply(edits.silence(tiled.session.timeline, middle, middle + RATE // 4))
    tiled.session.select(0, 0)
    at_once = brightness(tiled.picture())
    left, right = (
        round(tiled.view.x_of(frame)) - tiled.view.content.left()
        for frame in (middle, middle + RATE // 4)
    )
    assert np.array_equal(at_once[:, : left - 1], before[:, : left - 1])
    assert np.array_equal(at_once[:, right + 1 :], before[:, right + 1 :])
    # What was there is no picture of what is there now.
    assert at_once[:, left + 1 : right - 1].mean() < 0.5 * before[:, left + 1 : right - 1].mean()
    after = brightness(tiled.settle())
    assert tiled.view.sharp
    # One or two tiles hold the silence; a rough picture of everything is made anew, too.
    assert tiled.computed - computed <= 4
    x = round(tiled.view.x_of(middle + RATE // 8)) - tiled.view.content.left()
    assert after[:, x].max() < 20
    assert np.array_equal(after[:, : x - 80], before[:, : x - 80])


def test_what_an_effect_changed_is_dimmed_until_it_is_known(tiled) -> None:
    tiled.show(10, 20)
    before = brightness(tiled.settle())
    timeline = tiled.session.timeline
    wet = ArrayMedium(0.1 * timeline.read(0, timeline.frames), RATE)
    tiled.session.apply(edits.take_result(timeline, 0, timeline.frames, wet, "Enhance"))
    tiled.session.select(0, 0)
    assert brightness(tiled.picture()).mean() < 0.5 * before.mean()
    assert " dB" not in tiled.view.readout(QPointF(tiled.view.x_of(15 * RATE), 50))
    after = brightness(tiled.settle())
    assert 0.5 * before.mean() < after.mean() < before.mean()
    assert " dB" in tiled.view.readout(QPointF(tiled.view.x_of(15 * RATE), 50))
    tiled.session.undo()
    assert np.array_equal(brightness(tiled.picture()), before)  # what is known is shown at once


@pytest.mark.parametrize("frames", [60 * RATE, 1 << 33])
def test_a_playhead_far_out_of_sight_is_no_trouble(tiled, frames: int) -> None:
    """Two days of sound are wider than whole numbers of pixels reach, looked at closely."""
    silence = SilenceMedium(RATE, 1, frames)
    tiled.session.set_document(Document(silence))
    tiled.session.set_view(frames - 50, frames - 1)
    for place in (0, frames - 20, None, frames // 2, 5):
        tiled.session.set_playhead(place)
        tiled.picture()


def test_an_edit_is_not_shown_beside_what_computes_the_state_before(tiled) -> None:
    tiled.show(0, 60)
    for second in range(5, 25, 5):
        tiled.session.apply(
            edits.silence(tiled.session.timeline, second * RATE, (second + 1) * RATE)
        )
        tiled.view.grab()
        tiled.qtbot.waitUntil(lambda: not tiled.background.idle)
        tiled.session.undo()
        assert tiled.background.idle or all(task.is_cancelled() for task in tasks(tiled))
        tiled.session.redo()
    tiled.session.select(0, 0)
    after = brightness(tiled.settle())
    assert tiled.view.sharp
    for second in range(5, 25, 5):
        x = round(tiled.view.x_of((second + 0.5) * RATE)) - tiled.view.content.left()
        assert after[:, x].max() < 20


def tasks(tiled: TiledView) -> list[Task]:
    return list(tiled.background._tasks)


def test_what_moves_up_is_shown_where_it_is_now(tiled) -> None:
    tiled.show(10, 20)
    before = brightness(tiled.settle())
    tiled.session.apply(edits.delete(tiled.session.timeline, 12 * RATE, 14 * RATE))
    tiled.session.select(0, 0)
    at_once = brightness(tiled.picture())
    assert np.array_equal(at_once[:, :100], before[:, :100])
    assert np.abs(at_once[:, 130:470] - before[:, 250:590]).mean() < 12
    assert at_once[:, :480].max(axis=0).min() > 20
    after = brightness(tiled.settle())
    assert np.abs(after[:, 130:470] - at_once[:, 130:470]).mean() < 12
    tiled.session.undo()
    computed = tiled.computed
    tiled.settle()
    assert tiled.computed == computed  # what was there before is kept


def test_settings_show_the_old_picture_until_the_new_one_is_there(tiled) -> None:
    tiled.show(10, 14)
    before = brightness(tiled.settle())
    tiled.view.set_settings(window=512)
    assert np.array_equal(brightness(tiled.picture()), before)
    assert not tiled.view.sharp
    after = brightness(tiled.settle())
    assert tiled.view.sharp
    assert not np.array_equal(after, before)
    computed = tiled.computed
    tiled.view.set_settings(window=2048)
    assert np.array_equal(brightness(tiled.settle()), before)
    assert tiled.computed <= computed + 1  # the rough picture of everything


def test_colours_change_without_computing(tiled) -> None:
    tiled.show(10, 14)
    before = tiled.settle()
    computed = tiled.computed
    tiled.view.set_colour_map("Viridis")
    assert tiled.picture() != before
    assert tiled.computed == computed


def test_the_level_under_the_mouse_is_told_from_tiles(tiled) -> None:
    tiled.show(10, 14)
    tiled.settle()
    text = tiled.view.readout(QPointF(300, 100))
    assert "Hz" in text
    assert "dB" in text


def test_what_is_chosen_in_the_menu_is_remembered(tiled) -> None:
    store = MediaStore(tiled.background)
    waveform = WaveformView(tiled.session, tiled.background, store)
    tiled.qtbot.addWidget(waveform)
    views = {"spectrogram_view": ("Spectrogram", tiled.view)}
    options = DisplayOptions(views, waveform, tiled.view, store)
    menu = QMenu()
    tiled.qtbot.addWidget(menu)
    options.fill_menu(menu)
    chosen = {
        "spectrogram_window_menu": "8192",
        "spectrogram_range_menu": "Up to 4 kHz",
        "spectrogram_scale_menu": "Linear",
        "spectrogram_ceiling_menu": "−10 dB",
        "spectrogram_floor_menu": "−120 dB",
        "spectrogram_colours_menu": "Viridis",
    }
    for name, label in chosen.items():
        actions = menu.findChild(QMenu, name).actions()
        next(action for action in actions if action.text() == label).trigger()
    wanted = SpectrogramSettings(8192, "linear", -120.0, -10.0, 0.0, 4000.0)
    assert tiled.view.settings == wanted
    assert tiled.view.frequency_at(0) == pytest.approx(4000, rel=0.01)
    state = options.state()
    for choice in options.choices.values():
        choice.set_value(choice.actions[0].data())
    assert tiled.view.settings != wanted
    options.restore(json.loads(json.dumps(state)))
    assert tiled.view.settings == wanted
    assert tiled.view.colour_map == "Viridis"


def test_another_document_starts_anew(tiled) -> None:
    tiled.settle()
    tiled.session.set_document(Document(ArrayMedium(np.zeros((RATE * 5, 1), np.float32), RATE)))
    assert brightness(tiled.picture())[:, 3:].max() < 20  # the cursor is at the start
    tiled.settle()
    assert tiled.view.sharp
    tiled.session.set_document(None)
    tiled.settle()


# -- what an edit leaves --------------------------------------------------------------------


def test_what_an_edit_left_is_found_from_both_ends() -> None:
    timeline = Timeline.from_medium(sound(10))
    frames = timeline.frames
    assert unchanged_ends(timeline, timeline) == (frames, 0)
    cut = timeline.delete(1000, 3000)
    assert unchanged_ends(timeline, cut) == (1000, frames - 3000)
    assert unchanged_ends(cut, timeline) == (1000, frames - 3000)
    quiet = timeline.silence(500, 700)
    assert unchanged_ends(timeline, quiet) == (500, frames - 700)
    assert unchanged_ends(timeline, timeline.with_gain(200, 900, 0.5)) == (200, frames - 900)
    other = Timeline.from_medium(sound(3))
    assert unchanged_ends(timeline, other) == (0, 0)


def test_ends_never_overlap() -> None:
    part = Timeline.from_medium(sound(1))
    twice = part.followed_by(part)
    start, end = unchanged_ends(part, twice)
    assert start + end <= part.frames


def test_a_patch_is_cut_and_moved() -> None:
    levels = np.zeros((2, 10), np.uint8)
    patch = Patch.whole(Picture(0.0, 100.0, SpectrogramSettings(), levels, [0] * 256))
    left, right = patch.after_edit(40, 60, -20)
    assert (left.start, left.stop, left.shift) == (0, 40, 0)
    assert (right.start, right.stop, right.shift) == (40, 80, -20)
    assert right.first == 60
    stretches = [(part.start, part.stop, part.stale) for part in patch.after_edit(40, 60, 0)]
    assert stretches == [(0, 40, False), (40, 60, True), (60, 100, False)]
    assert patch.after_edit(100, 120, 0) == [patch]
    assert [p.start for p in right.after_edit(10, 50, 100)] == [150]
