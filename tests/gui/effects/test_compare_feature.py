"""Comparing settings in their window: rendered, heard at one loudness, one of them kept.

Modules: gui.effects.applied_effect_text, gui.effects.compare_player, gui.effects.compare_use,
gui.effects.compared_range, gui.effects.compared_table, gui.effects.compared_version,
gui.effects.comparison, gui.effects.effect_request, gui.effects.setting_rows,
gui.playing.clip_player.
"""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from emotion_model import spoken
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from sound_server import SoundServer, used_by_this_process
from timeouts import TIMEOUT_MS
from window_driver import child, click, labels, open_file, press, samples

from voicestudio.document.editing import edits
from voicestudio.document.editing.unconverted import without_effect
from voicestudio.document.timeline.takes import take_at
from voicestudio.gui.effects.compare_window import CompareWindow
from voicestudio.gui.effects.compared_settings import ComparedSetting, usual_settings
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.playback.devices import output_devices

RATE = 48_000
START, STOP = RATE // 2, 3 * RATE // 2


@pytest.fixture
def opened(window: MainWindow, short_file: Path, qtbot: QtBot) -> MainWindow:
    """A window with two seconds of a voice, one of them selected, and Compressor in sight."""
    open_file(window, short_file, qtbot)
    window.session.select(START, STOP)
    window.effect_panel.choose_effect("compressor")
    return window


@pytest.fixture
def speaker(tmp_path: Path) -> Iterator[SoundServer]:
    server = SoundServer(tmp_path / "pulse")
    with used_by_this_process(server, output_devices):
        yield server


def compare(window: MainWindow, qtbot: QtBot, rows: int = 3) -> CompareWindow:
    """Open the window as its command does, with so many of its rows."""
    press(qtbot, window, "Ctrl+Shift+C")
    comparing = window.compare.window
    assert comparing is not None
    while len(settings(window)) > rows:
        comparing.table.choose(rows)
        click(qtbot, comparing, "compareRemove")
    comparing.table.choose(1)
    return comparing


def settings(window: MainWindow) -> list[ComparedSetting]:
    comparing = window.compare.window
    assert comparing is not None
    return [setting for row in range(1, 10) if (setting := window.compare.setting(row))]


def render(window: MainWindow, qtbot: QtBot) -> None:
    comparing, comparison = window.compare.window, window.compare.comparison
    click(qtbot, comparing, "compareRender")

    def ended() -> bool:
        phases = {comparison.progress(setting).phase for setting in settings(window)}
        hearable = child(comparing, "comparedHear0", QPushButton).isEnabled()
        return phases <= {"ready", "failed"} and hearable

    qtbot.waitUntil(ended, timeout=TIMEOUT_MS)


def notice(window: MainWindow) -> str:
    return window.compare.window.notice.text


def test_what_is_used_is_in_the_recording_as_if_the_effect_had_been_done(
    opened: MainWindow, qtbot: QtBot
) -> None:
    before, timeline = samples(opened), opened.session.timeline
    comparing = compare(opened, qtbot)
    comparing.table.choose(3)
    child(comparing, "parameter_compared_strength").setValue(40)
    assert not comparing.use_button.isEnabled()
    render(opened, qtbot)
    assert opened.session.timeline is timeline
    comparison, (first, _, chosen) = opened.compare.comparison, settings(opened)
    present = comparison.present("compressor")
    for setting in settings(opened):
        version = comparison.version(setting)
        heard = version.level.lufs + 20 * np.log10(comparison.gain(version))
        target = present.level.lufs + 20 * np.log10(comparison.gain(present))
        assert heard == pytest.approx(target, abs=0.1)

    click(qtbot, comparing, "compareUse")
    assert labels(opened) == ("Open", "Compressor, 40 %")
    take = take_at(opened.session.timeline, RATE)
    assert (take.strength, take.applied_effect) == (0.4, chosen.applied)
    used = samples(opened)
    assert np.array_equal(used[:START], before[:START])
    assert np.array_equal(used[STOP:], before[STOP:])
    assert not np.array_equal(used, before)

    # Another one takes its place; nothing piles up.
    comparing.table.choose(1)
    click(qtbot, comparing, "compareUse")
    assert labels(opened) == ("Open", "Compressor")
    assert "is in the recording now" in notice(opened)
    compared = samples(opened)
    comparing.reject()
    opened.session.select(START, RATE)
    assert "starts from that result" in compare(opened, qtbot).notice.text
    opened.session.undo()
    assert not notice(opened)
    assert np.array_equal(samples(opened), before)
    with qtbot.waitSignal(opened.effects.applied, timeout=TIMEOUT_MS):
        opened.session.select(START, STOP)
        opened.effects.run("compressor", dict(first.applied.parameters), "auto")
    assert np.array_equal(samples(opened), compared)


def test_an_edit_meanwhile_is_told_and_kept(opened: MainWindow, qtbot: QtBot) -> None:
    comparing = compare(opened, qtbot, 1)
    render(opened, qtbot)
    assert not comparing.anew_button.isVisible()
    opened.session.apply(edits.silence(opened.session.timeline, RATE, STOP))
    assert "edited since" in notice(opened)
    silenced = samples(opened)
    click(qtbot, comparing, "compareUse")
    qtbot.waitUntil(lambda: "where you did not edit" in notice(opened), timeout=TIMEOUT_MS)
    assert len(labels(opened)) == 3
    assert np.array_equal(samples(opened)[RATE:], silenced[RATE:])
    assert not np.array_equal(samples(opened)[:RATE], silenced[:RATE])
    # The edit is not taken for what was used before, and is not undone for the next one.
    click(qtbot, comparing, "compareUse")
    qtbot.waitUntil(lambda: not opened.effects.busy, timeout=TIMEOUT_MS)
    assert np.array_equal(samples(opened)[RATE:], silenced[RATE:])
    click(qtbot, comparing, "compareAnew")
    assert opened.compare.comparison.place is None
    assert not notice(opened)


def test_versions_are_switched_where_they_are_and_blind_until_one_is_used(
    speaker: SoundServer, opened: MainWindow, qtbot: QtBot
) -> None:
    comparing, clips = compare(opened, qtbot), opened.clips
    comparing.activateWindow()
    qtbot.waitUntil(comparing.isActiveWindow)
    click(qtbot, comparing, "comparedHear0")
    assert clips.key == ("compare", 0), "the recording can be heard before anything is rendered"
    opened.session.select(START, STOP - 1)
    assert clips.key is None
    render(opened, qtbot)
    click(qtbot, comparing, "comparedHear1")
    qtbot.keyClick(comparing.focusWidget(), Qt.Key.Key_3)
    assert clips.key == ("compare", 3)
    qtbot.keyClick(comparing.focusWidget(), Qt.Key.Key_Space)
    assert clips.key is None, "Space is for the row that was chosen last"
    qtbot.keyClick(comparing.table, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: clips.position > 2_000)
    before = clips.position
    qtbot.keyClick(comparing.table, Qt.Key.Key_0)
    assert clips.key == ("compare", 0)
    assert clips.position >= before
    button = child(comparing, "comparedHear0", QPushButton)
    assert button.accessibleName() == "Stop 0: As it is now"
    qtbot.keyClick(comparing.table, Qt.Key.Key_0)
    assert clips.key is None

    blind = child(comparing, "compareBlind")
    blind.click()
    shown = comparing.table.topLevelItem(2).text(1)
    assert child(comparing, "comparedHear2", QPushButton).text() == "B"
    assert not any(setting.text(opened.compare.spec) in shown for setting in settings(opened))
    assert not comparing.form.isVisible()
    qtbot.keyClick(comparing.table, Qt.Key.Key_2)
    assert clips.key == ("compare", 2)
    hidden = opened.compare.setting(2)
    opened.playback.play_on()
    assert clips.key is None, "two things are never heard at once"
    click(qtbot, comparing, "compareUse")
    assert not blind.isChecked()
    assert notice(opened).startswith(f"B ({hidden.text(opened.compare.spec)})")
    assert take_at(opened.session.timeline, RATE).applied_effect == hidden.applied


def test_what_cannot_be_rendered_is_told_and_cancelling_keeps_what_is_ready(
    opened: MainWindow, qtbot: QtBot
) -> None:
    comparing = compare(opened, qtbot, 2)
    render(opened, qtbot)
    comparing.table.choose(1)
    click(qtbot, comparing, "compareAdd")
    child(comparing, "parameter_threshold").setValue(-50)
    click(qtbot, comparing, "compareRender")
    assert opened.actions_["cancel"].isEnabled()
    qtbot.keyClick(comparing, Qt.Key.Key_Escape)
    assert comparing.isVisible()
    qtbot.waitUntil(lambda: not opened.compare.busy, timeout=TIMEOUT_MS)
    phases = [opened.compare.comparison.progress(one).phase for one in settings(opened)]
    assert phases == ["ready", "not rendered", "ready"]
    opened.session.set_band(300, 3_000)
    opened.effect_panel.choose_effect("emotion")
    comparing.reject()
    opened.effect_panel.compare_link.click()
    click(qtbot, comparing, "compareRender")
    assert "select all of them first" in notice(opened)
    opened.session.document.mark_saved()
    opened.actions_["close"].trigger()
    qtbot.waitUntil(lambda: not comparing.isVisible(), timeout=TIMEOUT_MS)
    assert opened.compare.comparison.place is None


def test_a_part_of_a_conversion_gets_another_mood_from_the_unconverted_voice(
    emotion_weights: Path, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "talk.wav"
    soundfile.write(path, spoken(4.0, RATE), RATE, "FLOAT")
    open_file(window, path, qtbot)
    before = samples(window)
    window.session.select(0, 4 * RATE)
    with qtbot.waitSignal(window.effects.applied, timeout=TIMEOUT_MS):
        window.effects.run("emotion", {}, "auto")
    converted = samples(window)
    window.session.select(RATE, 3 * RATE)
    window.effect_panel.choose_effect("emotion")
    comparing = compare(window, qtbot, 2)
    comparing.table.choose(1)
    child(comparing, "parameter_emotion").setCurrentText("Sad")
    comparing.table.choose(2)
    child(comparing, "parameter_emotion").setCurrentText("Sad")
    child(comparing, "parameter_lock_timing").setChecked(False)
    render(window, qtbot)
    locked, free = map(window.compare.comparison.version, settings(window))
    assert free.sound.frames > locked.sound.frames == 2 * RATE
    assert locked.frame_in(free, locked.sound.frames) == free.sound.frames
    assert RATE < locked.frame_in(free, RATE) < free.sound.frames

    comparing.table.choose(1)
    click(qtbot, comparing, "compareUse")
    now = samples(window)
    assert np.array_equal(now[:RATE], converted[:RATE])
    assert np.array_equal(now[3 * RATE :], converted[3 * RATE :])
    assert take_at(window.session.timeline, 2 * RATE).applied_effect == settings(window)[0].applied
    assert take_at(window.session.timeline, RATE // 2).applied_effect != settings(window)[0].applied
    unconverted = without_effect(window.session.timeline, 0, 4 * RATE, "emotion").timeline
    assert np.array_equal(unconverted.read(0, 4 * RATE), before)
    comparing.table.choose(2)
    click(qtbot, comparing, "compareUse")
    assert len(labels(window)) == 3
    assert window.session.frames == 4 * RATE + free.sound.frames - locked.sound.frames
    unconverted = without_effect(
        window.session.timeline, 0, window.session.frames, "emotion"
    ).timeline
    assert np.array_equal(unconverted.read(0, unconverted.frames), before)


def test_what_is_worth_comparing(opened: MainWindow) -> None:
    told = {
        spec.name: [one.text(spec) for one in usual_settings(spec, {}, "", ["Ada"])]
        for spec in opened.effect_panel.specs
    }
    assert told["enhance"] == [
        "Model: Studio · Strength: 100 %",
        "Model: Studio · Strength: 70 %",
        "Model: Studio · Strength: 40 %",
        "Model: Fast · Strength: 100 %",
        "Model: Ada · Strength: 100 %",
    ]
    assert [line.split(" · Lock")[0] for line in told["emotion"][:4]] == [
        "Emotion: Happy · Intensity: 100 %",
        "Emotion: Happy · Intensity: 70 %",
        "Emotion: Happy · Intensity: 40 %",
        "Emotion: Angry · Intensity: 100 %",
    ]
    assert "Radio voice · Strength: 100 %" in told["compressor"]
    assert [line.split(" · ")[0] for line in told["equaliser"]] == [
        "Clearer speech",
        "Less boomy",
        "Warmer",
        "More air",
        "Less nasal",
    ], "usual settings change nothing, as row 0 does"


def test_digits_hear_rows_after_render_and_the_panel_shows_what_was_used(
    opened: MainWindow, qtbot: QtBot
) -> None:
    comparing, clips = compare(opened, qtbot, 2), opened.clips
    comparing.activateWindow()
    qtbot.waitUntil(comparing.isActiveWindow)
    button, field = comparing.render_button, child(comparing, "parameter_threshold")
    button.setFocus()
    render(opened, qtbot)
    assert comparing.focusWidget() is comparing.table
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "-31\r")
    qtbot.waitUntil(lambda: not opened.compare.busy, timeout=TIMEOUT_MS)
    assert field.value() == -31
    assert comparing.focusWidget() is comparing.table, "Enter in a field renders"
    threshold = dict(opened.compare.setting(2).applied.parameters)["threshold"]
    with qtbot.waitSignal(clips.changed, timeout=TIMEOUT_MS):
        qtbot.keyClick(comparing.focusWidget(), Qt.Key.Key_2)
    assert field.value() == threshold, "row 2 is shown, with nothing typed into it"
    comparing.remove_button.setFocus()
    click(qtbot, comparing, "compareRemove")
    assert comparing.focusWidget() is comparing.table, "the last row cannot be removed"

    opened.effect_panel.choose_effect("limiter")
    qtbot.waitUntil(comparing.use_button.isEnabled, timeout=TIMEOUT_MS)
    click(qtbot, comparing, "compareUse")
    assert opened.effect_panel.effect_name == "compressor"
    assert opened.effect_panel.form.values()["threshold"] == -31
