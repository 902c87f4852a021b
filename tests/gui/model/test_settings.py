"""Settings are input: whatever the file holds, the window starts, with defaults for what is odd.

Modules: gui.model.setting, gui.model.settings_store.
"""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QSettings, QSize

from voicestudio.audio.curves import RampShape
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.paths import resource_path

KEYS = (
    *("window/theme", "window/views", "window/geometry", "window/state"),
    *("audio/output", "audio/loop", "effect/device", "effect/panel"),
    *("record/input", "record/channels", "record/lead_in"),
    *("edit/snap_to_zero", "edit/fade", "files/open_folder", "files/export_folder"),
    *("files/recent_count", "files/recent_0", "files/recent_1"),
)
ODD_TEXTS = (
    *("", "sepia", "-1", "0", "1e999", "nan", "99999999999", "9" * 5000, "٣", "a\0b", "\x1b[31m"),
    *("/" * 5000, "x" * 300, "/" + "y" * 300, "[" * 5000, "{" * 5000, "true", "null", "\ud800"),
    *('{"split": [1e999, 1]}', '{"split": ["a", 1]}', '{"split": [-5, 1e9, 3]}', '{"split": 3}'),
    *('{"shown": []}', '{"shown": {"waveform": 3}}', '{"spectrogram_ceiling": "x"}'),
    *('{"spectrogram_window": 0, "spectrogram_floor": NaN}', '{"spectrogram_range": [1]}'),
    *('{"parameters": []}', '{"parameters": {"enhance": null}}', '{"more": 3}'),
    *(f'{{"parameters": {{"enhance": {{"reduction": {n}}}}}}}' for n in ("1e999", "NaN", '"x"')),
    '{"parameters": {"enhance": {"reduction": 5000, "size": 0.5, "dereverb": -3}}}',
    f'{{"parameters": {{"enhance": {{"reduction": {"9" * 400}}}}}}}',
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ("split", "shown", "waveform", "spectrogram_ceiling", "parameters", "enhance", "x")
            ),
            inner,
            max_size=3,
        )
    ),
    max_leaves=8,
)
VALUES = (
    st.sampled_from(ODD_TEXTS)
    | st.text(max_size=20)
    | JSON.map(json.dumps)
    | st.binary(max_size=40).map(QByteArray)
    | st.lists(st.text(max_size=3), max_size=3)
    | st.sampled_from((QSize(3, 4), QByteArray(b"\x01\xd9\xd0\xcb" + b"\xff" * 62)))
)


@pytest.fixture
def stored() -> QSettings:
    """The settings file, to write odd values into."""
    folder = Path(os.environ["VOICESTUDIO_CONFIG"])
    folder.mkdir(parents=True, exist_ok=True)
    return QSettings(str(folder / "voicestudio.ini"), QSettings.Format.IniFormat)


@given(values=st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=6))
@settings(
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_any_value_of_any_key_is_read_as_what_it_should_be(stored, values) -> None:
    stored.clear()
    for key, value in values.items():
        stored.setValue(key, value)
    found = Settings()
    assert found.theme in ("system", "light", "dark")
    assert found.effect_device in ("auto", "cpu", "cuda")
    assert found.input_channels in (1, 2)
    assert found.fade_shape in RampShape.__args__
    assert {type(v) for v in (found.loop, found.pre_roll, found.snap_to_zero)} == {bool}
    assert {type(v) for v in (found.output_device, found.input_device)} == {str}
    assert isinstance(found.views, dict)
    assert isinstance(found.effect_panel, dict)
    assert len(found.recent_files) <= 10
    for path in (*found.recent_files, Path(found.open_folder), Path(found.export_folder)):
        os.path.lexists(path)
        path.is_dir()  # no error: the system takes the name


@pytest.mark.parametrize("key", ["window/views", "effect/panel", "window/geometry", "window/state"])
def test_a_window_takes_no_harm_from_any_state(stored, window: MainWindow, key: str) -> None:
    """The views and the panel keep what they have where the state makes no sense."""
    splits = sum(window.tracks.state()["split"])

    @given(value=VALUES)
    @settings(max_examples=60)
    def restored(value) -> None:
        stored.setValue(key, value)
        window.memory.restore()
        for effect in ("enhance", "emotion"):
            values = window.effect_panel.values_of(effect).values()
            assert all(type(number) is float and abs(number) < 1e6 for number in values)

    restored()
    assert sum(window.tracks.state()["split"]) == splits
    assert window.isVisible()


def test_a_damaged_state_of_the_window_never_reaches_qt(window: MainWindow, stored) -> None:
    """Its parser of bytes crashes on some."""
    window.memory.save()
    stored.sync()
    kept = stored.value("window/state")
    assert Settings().load_bytes("state") == window.saveState()
    for place in range(0, kept.size(), 7):
        spoilt = bytearray(kept.data())
        spoilt[place] ^= 0x7F
        stored.setValue("window/state", QByteArray(bytes(spoilt)))
        assert Settings().load_bytes("state").isEmpty()


def test_recent_files_survive_whatever_they_are_called(own_folders) -> None:
    paths = [Path("/tmp/plain, with = and ;.wav"), Path(os.fsdecode(b"/tmp/caf\xe9 \xff.wav"))]
    paths += [Path("/tmp/\N{STUDIO MICROPHONE} \x1b[31m\n.wav")]
    remembered = Settings()
    for path in reversed(paths):
        remembered.add_recent(path)
    remembered.sync()
    assert Settings().recent_files == paths
    reading = [sys.executable, "-c", "from voicestudio.gui.model.settings import Settings as S\n"]
    reading[-1] += "print(ascii([str(path) for path in S().recent_files]))"
    other = subprocess.run(reading, capture_output=True, text=True, check=True).stdout
    assert other.strip() == ascii([str(path) for path in paths])


def test_recordings_are_not_looked_for_beside_the_sample(tmp_path):
    settings = Settings()
    settings.add_recent(resource_path("sample/sample.flac"))
    assert settings.open_folder == str(Path.home())
    settings.add_recent(tmp_path / "interview.wav")
    settings.add_recent(resource_path("sample/sample.flac"))
    assert settings.open_folder == str(tmp_path)


@pytest.mark.parametrize(
    "kind", ["everything odd", "folder", "fifo", "noise", "long lists", "not utf-8", "unreadable"]
)
def test_the_program_starts_with_any_settings_file(kind: str, tmp_path: Path) -> None:
    """As the user starts it; what is wrong is told on the terminal, without a traceback."""
    ini = tmp_path / "voicestudio.ini"
    _make(ini, kind)
    folders = {"VOICESTUDIO_CONFIG": str(tmp_path), "VOICESTUDIO_CACHE": str(tmp_path / "k")}
    started = subprocess.Popen(
        [sys.executable, "-c", STARTED], env={**os.environ, **folders}, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    with started:
        assert started.stdout.readline() == "running\n"
        started.send_signal(signal.SIGTERM)
        complaints = started.communicate(timeout=60)[1]
        assert started.returncode == 0
    assert "Traceback" not in complaints
    if kind != "unreadable":  # whoever runs the tests may read everything
        assert "etting" in complaints


STARTED = """
import sys
from PySide6.QtCore import QTimer
from voicestudio import cli
from voicestudio.gui.shell.app import make_application
make_application()
QTimer.singleShot(0, lambda: print("running", flush=True))
sys.exit(cli.main([]))
"""


def _make(ini: Path, kind: str) -> None:
    if kind == "folder":
        ini.mkdir()
    elif kind == "fifo":
        os.mkfifo(ini)
    elif kind == "noise":
        ini.write_bytes(b"[window]\ntheme=sepia\n" + bytes(range(256)) * 400)
    elif kind == "long lists":
        ini.write_bytes(b"[window]\ntheme=" + b"a, " * 2_000_000 + b"\nviews=" + b"[" * 5_000_000)
    elif kind == "not utf-8":
        ini.write_bytes(b"[window]\ntheme=\xff\xfe\n[files]\nrecent_count=1\nrecent_0=/a\xff.wav\n")
    elif kind == "unreadable":
        ini.write_text("[window]\ntheme=dark\n")
        ini.chmod(0)
    else:
        odd = QSettings(str(ini), QSettings.Format.IniFormat)
        for number, key in enumerate(KEYS):
            odd.setValue(key, ODD_TEXTS[number % len(ODD_TEXTS)])
        odd.setValue("files/recent_count", "99999999999")
        odd.sync()


def test_every_setting_is_kept_under_the_key_it_has_always_had(stored) -> None:
    kept = {
        "theme": ("window/theme", "dark", "dark"),
        "views": ("window/views", {"split": [1, 2]}, '{"split": [1, 2]}'),
        "output_device": ("audio/output", "Headphones", "Headphones"),
        "volume_db": ("audio/volume_db", -12, "-12"),
        "loop": ("audio/loop", True, "true"),
        "effect_device": ("effect/device", "cpu", "cpu"),
        "effect_panel": ("effect/panel", {"more": True}, '{"more": true}'),
        "input_device": ("record/input", "Microphone", "Microphone"),
        "input_channels": ("record/channels", 2, "2"),
        "pre_roll": ("record/lead_in", False, "false"),
        "record_at_cursor": ("record/at_cursor", "end", "end"),
        "record_over_selection": ("record/over_selection", "insert", "insert"),
        "snap_to_zero": ("edit/snap_to_zero", True, "true"),
        "fade_shape": ("edit/fade", "cosine", "cosine"),
        "crossfade_ms": ("edit/crossfade_ms", 20, "20"),
    }
    one = Settings()
    for name, (_, value, _) in kept.items():
        assert getattr(one, name) != value, "not the default"
        setattr(one, name, value)
    one.sync()
    stored.sync()
    assert {key: stored.value(key) for key in stored.allKeys()} == {
        key: written for key, _, written in kept.values()
    }
    other = Settings()
    assert {name: getattr(other, name) for name in kept} == {
        name: value for name, (_, value, _) in kept.items()
    }
