"""The first start: the sample, three hints, and the check of speakers and microphone.

Modules: gui.help.hint_strip, gui.help.device_check, gui.playing.check_tone.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from sound_server import SoundServer
from timeouts import TIMEOUT_MS
from window_driver import child, click, open_file

from voicestudio.gui.help.device_check import DeviceCheck
from voicestudio.gui.model.settings import HINTS
from voicestudio.gui.playing.check_tone import check_tone
from voicestudio.gui.shell.app import open_first
from voicestudio.gui.shell.main_window import MainWindow


def test_the_first_start_opens_the_sample_and_gives_hints(
    new_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = new_window()
    hints = child(window, "hints")
    with qtbot.waitSignal(window.files.opener.opened, timeout=TIMEOUT_MS):
        open_first(window, [])
    assert window.session.document.path.name == "sample.flac"
    assert hints.isVisible()
    assert "Ctrl+H" in hints.text.text()
    assert "a sample recording to try things on: Ctrl+O opens" in hints.text.text()
    for seen in range(1, HINTS + 1):
        click(qtbot, window, "hintNext")
        assert window.settings.hints_seen == seen
    assert not hints.isVisible()
    window.leave()
    second = new_window()
    open_first(second, [])
    assert second.session.document is None
    assert second.welcome.isVisible()


def test_in_a_narrow_window_the_text_has_the_room(
    window: MainWindow, qtbot: QtBot, short_file: Path
) -> None:
    with qtbot.waitSignal(window.files.opener.opened, timeout=TIMEOUT_MS):
        open_first(window, [short_file])
    hints, check = child(window, "hints"), child(window, "hintCheck")
    for width, there in ((1400, True), (911, False)):
        window.resize(width, 512)
        qtbot.waitUntil(lambda there=there: check.isVisible() == there, timeout=TIMEOUT_MS)
    text = hints.text
    qtbot.waitUntil(
        lambda: text.visibleRegion().boundingRect().height() >= text.heightForWidth(text.width()),
        timeout=TIMEOUT_MS,
    )


def test_all_hints_are_dismissed_at_once_and_stay_away(
    window: MainWindow, qtbot: QtBot, short_file: Path
) -> None:
    with qtbot.waitSignal(window.files.opener.opened, timeout=TIMEOUT_MS):
        open_first(window, [short_file])
    assert window.session.document.path == short_file
    click(qtbot, window, "hintClose")
    hints = child(window, "hints")
    assert not hints.isVisible()
    open_file(window, short_file, qtbot)
    assert not hints.isVisible()


def test_a_hint_goes_when_it_was_followed(
    window: MainWindow, qtbot: QtBot, short_file: Path
) -> None:
    with qtbot.waitSignal(window.files.opener.opened, timeout=TIMEOUT_MS):
        open_first(window, [short_file])
    hints = child(window, "hints")
    window.effects.applied.emit("Enhance speech")
    assert "(2 of 3)" in hints.text.text()
    window.effects.applied.emit("Enhance speech")
    assert "(2 of 3)" in hints.text.text()
    window.actions_["monitor_original"].setEnabled(True)
    window.actions_["monitor_original"].trigger()
    assert "(3 of 3)" in hints.text.text()
    hints.take_exported()
    assert not hints.isVisible()
    assert window.settings.hints_seen == HINTS


def test_hints_name_the_keys_as_they_are(
    window: MainWindow, qtbot: QtBot, short_file: Path
) -> None:
    window.actions_["enhance_now"].setShortcut("Ctrl+9")
    window.actions_["play"].setShortcuts([])
    with qtbot.waitSignal(window.files.opener.opened, timeout=TIMEOUT_MS):
        open_first(window, [short_file])
    text = child(window, "hints").text.text()
    assert "sample" not in text
    assert "Ctrl+9" in text
    assert "Play / Stop plays" in text


def test_the_tone_is_quiet_and_faded() -> None:
    tone = check_tone()
    samples = tone.read(0, tone.frames)
    assert samples.shape == (48_000, 2)
    assert 0.09 < np.abs(samples).max() <= 0.1
    assert not samples[[0, -1]].round(4).any()


def test_without_devices_it_is_clear(window: MainWindow, qtbot: QtBot) -> None:
    click(qtbot, window, "welcomeCheck")
    check = window.help.check
    assert check is not None
    qtbot.waitUntil(lambda: window.background.idle, timeout=TIMEOUT_MS)
    if check.output.channels or check.input.channels:
        pytest.skip("this machine has devices")
    assert child(check, "noCheckedOutput").isVisible()
    assert "No speakers or headphones" in check.heard.text()
    assert "No microphone was found" in check.level.text()
    assert not child(check, "checkTone").isEnabled()


def test_a_tone_is_played_and_the_microphone_is_heard(
    studio: SoundServer, window: MainWindow, qtbot: QtBot
) -> None:
    window.actions_["check_devices"].trigger()
    check = window.help.check
    assert isinstance(check, DeviceCheck)
    qtbot.waitUntil(lambda: "hardly" in check.level.text(), timeout=TIMEOUT_MS)
    click(qtbot, check, "checkTone")  # the input hears what is played
    assert "A tone sounds" in check.heard.text()
    qtbot.waitUntil(lambda: "is heard (up to -2" in check.level.text(), timeout=TIMEOUT_MS)
    qtbot.waitUntil(lambda: check.heard.text() == "", timeout=TIMEOUT_MS)
    check.close()
    qtbot.waitUntil(lambda: window.help._takes.state == "closed", timeout=TIMEOUT_MS)
    check.show()
    qtbot.waitUntil(lambda: "hardly" in check.level.text(), timeout=TIMEOUT_MS)
