"""What the window remembers from one day to the next, in a plain ini file."""

import json
from pathlib import Path
from typing import Any, cast, get_args

from PySide6.QtCore import QByteArray

from voicestudio.document.editing.recorded import InsertMode
from voicestudio.document.timeline.curves import LINEAR, RampShape
from voicestudio.gui.model.settings_store import SettingsStore
from voicestudio.paths import config_dir

THEME_CHOICES = ("system", "light", "dark")

RECENT_FILES = 10
EFFECT_DEVICES = ("auto", "cpu", "cuda")


class Settings:
    """Typed access to `voicestudio.ini` in the configuration folder.

    What it holds is input: a value that cannot be used counts as never set.
    """

    def __init__(self) -> None:
        self._store = SettingsStore(config_dir() / "voicestudio.ini")

    @property
    def theme(self) -> str:
        """'system', 'light' or 'dark'."""
        return self._store.choice("window/theme", THEME_CHOICES, "system")

    @theme.setter
    def theme(self, choice: str) -> None:
        self._store.set("window/theme", choice)

    @property
    def output_device(self) -> str:
        """Name of the chosen output; empty for the system's default."""
        return self._store.text("audio/output", "")

    @output_device.setter
    def output_device(self, name: str) -> None:
        self._store.set("audio/output", name)

    @property
    def effect_device(self) -> str:
        """'auto', 'cpu' or 'cuda'."""
        return self._store.choice("effect/device", EFFECT_DEVICES, "auto")

    @effect_device.setter
    def effect_device(self, choice: str) -> None:
        self._store.set("effect/device", choice)

    @property
    def views(self) -> dict[str, Any]:
        """What `TrackView.state` returned last; empty when that cannot be read."""
        return self._store.state("window/views")

    @views.setter
    def views(self, state: dict[str, Any]) -> None:
        self._store.set("window/views", json.dumps(state))

    @property
    def effect_panel(self) -> dict[str, Any]:
        """What `EffectPanel.state` returned last; empty when that cannot be read."""
        return self._store.state("effect/panel")

    @effect_panel.setter
    def effect_panel(self, state: dict[str, Any]) -> None:
        self._store.set("effect/panel", json.dumps(state))

    @property
    def volume_db(self) -> int:
        """How loud recordings are heard, in decibels from -60, which is silence, to 0."""
        return self._store.whole("audio/volume_db", -60, 0, 0)

    @volume_db.setter
    def volume_db(self, decibels: int) -> None:
        self._store.set("audio/volume_db", str(decibels))

    @property
    def loop(self) -> bool:
        """Whether playing repeats."""
        return self._store.flag("audio/loop", False)

    @loop.setter
    def loop(self, on: bool) -> None:
        self._store.set("audio/loop", "true" if on else "false")

    @property
    def input_device(self) -> str:
        """Name of the chosen input; empty for the system's default."""
        return self._store.text("record/input", "")

    @input_device.setter
    def input_device(self, name: str) -> None:
        self._store.set("record/input", name)

    @property
    def input_channels(self) -> int:
        """1 to record mono, 2 for stereo."""
        return self._store.whole("record/channels", 1, 2, 1)

    @input_channels.setter
    def input_channels(self, channels: int) -> None:
        self._store.set("record/channels", str(channels))

    @property
    def pre_roll(self) -> bool:
        """Whether what comes before the place of a recording is played first."""
        return self._store.flag("record/lead_in", True)

    @pre_roll.setter
    def pre_roll(self, on: bool) -> None:
        self._store.set("record/lead_in", "true" if on else "false")

    @property
    def record_at_cursor(self) -> InsertMode:
        """Where a recording goes when the cursor is between sound; never over it."""
        return cast(InsertMode, self._store.choice("record/at_cursor", ("insert", "end"), "insert"))

    @record_at_cursor.setter
    def record_at_cursor(self, mode: InsertMode) -> None:
        self._store.set("record/at_cursor", mode)

    @property
    def record_over_selection(self) -> InsertMode:
        """Where a recording goes when something is selected."""
        return cast(
            InsertMode, self._store.choice("record/over_selection", get_args(InsertMode), "replace")
        )

    @record_over_selection.setter
    def record_over_selection(self, mode: InsertMode) -> None:
        self._store.set("record/over_selection", mode)

    @property
    def snap_to_zero(self) -> bool:
        """Whether ends of the selection made with the mouse go to zero crossings."""
        return self._store.flag("edit/snap_to_zero", False)

    @snap_to_zero.setter
    def snap_to_zero(self, on: bool) -> None:
        self._store.set("edit/snap_to_zero", "true" if on else "false")

    @property
    def fade_shape(self) -> RampShape:
        """The curve of fades."""
        return cast(RampShape, self._store.choice("edit/fade", get_args(RampShape), LINEAR))

    @fade_shape.setter
    def fade_shape(self, shape: RampShape) -> None:
        self._store.set("edit/fade", shape)

    @property
    def open_folder(self) -> str:
        """Where the last recording was opened."""
        return str(self._store.path("files/open_folder") or Path.home())

    @property
    def export_folder(self) -> str:
        """Where the last export went; empty before the first one."""
        return str(self._store.path("files/export_folder") or "")

    @export_folder.setter
    def export_folder(self, folder: str) -> None:
        self._store.set_path("files/export_folder", Path(folder))

    @property
    def recent_files(self) -> list[Path]:
        """Recordings opened lately, newest first."""
        count = self._store.whole("files/recent_count", 0, RECENT_FILES, 0)
        paths = (self._store.path(f"files/recent_{index}") for index in range(count))
        return [path for path in paths if path is not None]

    def add_recent(self, path: Path) -> None:
        """Put `path` at the head of the recent files and remember its folder."""
        path = path.absolute()
        self._store.set_path("files/open_folder", path.parent)
        others = [known for known in self.recent_files if known != path]
        self._set_recent([path, *others][:RECENT_FILES])

    def forget_recent(self, path: Path) -> None:
        """Drop one file, for instance because it is gone."""
        self._set_recent([known for known in self.recent_files if known != path.absolute()])

    def load_bytes(self, key: str) -> QByteArray:
        """Saved geometry or state; empty when there is none."""
        return self._store.bytes(f"window/{key}")

    def save_bytes(self, key: str, value: QByteArray) -> None:
        self._store.set_bytes(f"window/{key}", value)

    def sync(self) -> None:
        """Write to disk now."""
        self._store.sync()

    def _set_recent(self, paths: list[Path]) -> None:
        self._store.set("files/recent_count", str(len(paths)))
        for index, path in enumerate(paths):
            self._store.set_path(f"files/recent_{index}", path)
