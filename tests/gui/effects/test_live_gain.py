"""While an effect is heard live, a meter shows how far it turns the sound down.

Modules: gui.widgets.gain_meter.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
import soundfile
from pytestqt.qtbot import QtBot
from sound_server import SoundServer, used_by_this_process
from sounds import RATE, tone
from window_driver import child, open_file

from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.gui.widgets.gain_meter import GainMeter
from voicestudio.playback.devices import output_devices


@pytest.fixture
def speaker(tmp_path: Path) -> Iterator[SoundServer]:
    server = SoundServer(tmp_path / "pulse")
    with used_by_this_process(server, output_devices):
        yield server


@pytest.fixture
def opened(speaker: SoundServer, window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    soundfile.write(tmp_path / "loud.wav", 1.8 * tone(440.0, 20.0), RATE, "FLOAT")
    open_file(window, tmp_path / "loud.wav", qtbot)
    return window


def test_the_reduction_is_shown_while_it_plays(opened: MainWindow, qtbot: QtBot) -> None:
    meter = child(opened, "gainMeter", GainMeter)
    opened.effect_panel.choose_effect("compressor")
    opened.effect_panel.form.set_values({"threshold": -24.0, "ratio": 4.0})
    opened.effect_panel.wanted.emit()
    assert not meter.isVisible()
    opened.actions_["live"].trigger()
    qtbot.waitUntil(meter.isVisible)
    assert meter.text == "0.0 dB"
    opened.playback.play_on()
    qtbot.waitUntil(lambda: meter.gain_db < -10)
    opened.playback.stop()
    assert meter.text == "0.0 dB"

    opened.shorten.panel.wanted.emit()
    qtbot.waitUntil(lambda: meter.visibleRegion().isEmpty())
    opened.playback.play_on()
    sound = opened.live.metered
    assert sound is not None
    qtbot.waitUntil(lambda: not sound.measuring)

    opened.effect_panel.wanted.emit()
    qtbot.waitUntil(lambda: sound.measuring)
    opened.effect_panel.choose_effect("high-pass")
    qtbot.waitUntil(lambda: opened.live.metered is None and not meter.isVisible())
    opened.playback.stop()


def test_a_lower_gain_is_shown_at_once_and_a_higher_one_slowly(qtbot: QtBot) -> None:
    meter = GainMeter()
    qtbot.addWidget(meter)
    meter.set_gain(0.0)
    meter.set_gain(-12.0)
    assert meter.text == "\N{MINUS SIGN}12.0 dB"
    meter.set_gain(0.0)
    assert meter.gain_db < -6
    meter.reset()
    meter.set_gain(4.0)
    qtbot.waitUntil(lambda: meter.set_gain(4.0) or meter.text == "+4.0 dB")
    meter.resize(200, 18)
    assert not meter.grab().isNull()
