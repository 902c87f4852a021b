"""What the window remembers from one day to the next, in a plain ini file."""

import json
from pathlib import Path
from typing import Any, get_args

from PySide6.QtCore import QByteArray, QSettings

from voicestudio.document.curves import RampShape
from voicestudio.paths import config_dir

RECENT_FILES = 10


class Settings:
    """Typed access to `voicestudio.ini` in the configuration folder."""

    def __init__(self) -> None:
        path = config_dir() / "voicestudio.ini"
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def theme(self) -> str:
        """'system', 'light' or 'dark'."""
        return self._text("window/theme", "system")

    @theme.setter
    def theme(self, choice: str) -> None:
        self._store.setValue("window/theme", choice)

    @property
    def output_device(self) -> str:
        """Name of the chosen output; empty for the system's default."""
        return self._text("audio/output", "")

    @output_device.setter
    def output_device(self, name: str) -> None:
        self._store.setValue("audio/output", name)

    @property
    def effect_device(self) -> str:
        """'auto', 'cpu' or 'cuda'."""
        return self._text("effect/device", "auto")

    @effect_device.setter
    def effect_device(self, choice: str) -> None:
        self._store.setValue("effect/device", choice)

    @property
    def views(self) -> dict[str, Any]:
        """What `TrackView.state` returned last; empty when that cannot be read."""
        return self._state("window/views")

    @views.setter
    def views(self, state: dict[str, Any]) -> None:
        self._store.setValue("window/views", json.dumps(state))

    @property
    def effect_panel(self) -> dict[str, Any]:
        """What `EffectPanel.state` returned last; empty when that cannot be read."""
        return self._state("effect/panel")

    @effect_panel.setter
    def effect_panel(self, state: dict[str, Any]) -> None:
        self._store.setValue("effect/panel", json.dumps(state))

    @property
    def loop(self) -> bool:
        """Whether playing repeats."""
        return self._text("audio/loop", "false") == "true"

    @loop.setter
    def loop(self, on: bool) -> None:
        self._store.setValue("audio/loop", "true" if on else "false")

    @property
    def input_device(self) -> str:
        """Name of the chosen input; empty for the system's default."""
        return self._text("record/input", "")

    @input_device.setter
    def input_device(self, name: str) -> None:
        self._store.setValue("record/input", name)

    @property
    def input_channels(self) -> int:
        """1 to record mono, 2 for stereo."""
        return 2 if self._text("record/channels", "1") == "2" else 1

    @input_channels.setter
    def input_channels(self, channels: int) -> None:
        self._store.setValue("record/channels", str(channels))

    @property
    def lead_in(self) -> bool:
        """Whether what comes before the place of a recording is played first."""
        return self._text("record/lead_in", "true") == "true"

    @lead_in.setter
    def lead_in(self, on: bool) -> None:
        self._store.setValue("record/lead_in", "true" if on else "false")

    @property
    def snap_to_zero(self) -> bool:
        """Whether ends of the selection made with the mouse go to zero crossings."""
        return self._text("edit/snap_to_zero", "false") == "true"

    @snap_to_zero.setter
    def snap_to_zero(self, on: bool) -> None:
        self._store.setValue("edit/snap_to_zero", "true" if on else "false")

    @property
    def fade_shape(self) -> RampShape:
        """The curve of fades."""
        return next((s for s in get_args(RampShape) if s == self._text("edit/fade", "")), "linear")

    @fade_shape.setter
    def fade_shape(self, shape: RampShape) -> None:
        self._store.setValue("edit/fade", shape)

    @property
    def open_folder(self) -> str:
        """Where the last recording was opened."""
        return self._text("files/open_folder", str(Path.home()))

    @property
    def export_folder(self) -> str:
        """Where the last export went; empty before the first one."""
        return self._text("files/export_folder", "")

    @export_folder.setter
    def export_folder(self, folder: str) -> None:
        self._store.setValue("files/export_folder", folder)

    @property
    def recent_files(self) -> list[Path]:
        """Recordings opened lately, newest first."""
        count = int(self._text("files/recent_count", "0"))
        names = (self._text(f"files/recent_{index}", "") for index in range(count))
        return [Path(name) for name in names if name]

    def add_recent(self, path: Path) -> None:
        """Put `path` at the head of the recent files and remember its folder."""
        path = path.absolute()
        self._store.setValue("files/open_folder", str(path.parent))
        others = [known for known in self.recent_files if known != path]
        self._set_recent([path, *others][:RECENT_FILES])

    def forget_recent(self, path: Path) -> None:
        """Drop one file, for instance because it is gone."""
        self._set_recent([known for known in self.recent_files if known != path.absolute()])

    def load_bytes(self, key: str) -> QByteArray:
        """Saved geometry or state; empty when there is none."""
        value = self._store.value(f"window/{key}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def save_bytes(self, key: str, value: QByteArray) -> None:
        self._store.setValue(f"window/{key}", value)

    def sync(self) -> None:
        """Write to disk now."""
        self._store.sync()

    def _set_recent(self, paths: list[Path]) -> None:
        self._store.setValue("files/recent_count", str(len(paths)))
        for index, path in enumerate(paths):
            self._store.setValue(f"files/recent_{index}", str(path))

    def _state(self, key: str) -> dict[str, Any]:
        """A JSON object; empty when there is none."""
        try:
            state = json.loads(self._text(key, "{}"))
        except ValueError:
            return {}
        return state if isinstance(state, dict) else {}

    def _text(self, key: str, default: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) else default
