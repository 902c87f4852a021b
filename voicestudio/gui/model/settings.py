"""The user's preferences and the state of the window, in an ini file."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, get_args

from PySide6.QtCore import QByteArray, QObject, Signal

from voicestudio.audio.curves import LINEAR, RampShape
from voicestudio.document.editing.recorded import InsertMode
from voicestudio.document.timeline.crossfade import LONGEST_SECONDS, SECONDS
from voicestudio.gui.model.language import LANGUAGES
from voicestudio.gui.model.setting import Setting, choice, flag, state, text, whole
from voicestudio.gui.model.settings_store import SettingsStore
from voicestudio.gui.model.time_display import TIME_FORMATS
from voicestudio.paths import config_dir, resource_path

THEME_CHOICES = ("system", "light", "dark")
HINTS = 3
"""How many hints the first start has."""

RECENT_FILES = 10
EFFECT_DEVICES = ("auto", "cpu", "cuda")
GUIDE_PERCENT = 70, 250
CROSSFADE_MS = 0, round(LONGEST_SECONDS * 1000)
"""The shortest and the longest cross-fade at cuts, in milliseconds."""

_ANY_TEXT = "what somebody may have typed"
MOST_THREADS = 256
PERCENTS = ("80", "90", "100", "110", "125", "150", "175", "200")
CACHE_LIMITS = ("2", "4", "8", "16", "32", "64", "128", "256")


class Settings(QObject):
    """Typed access to `voicestudio.ini` in the configuration folder.

    The file is untrusted: an invalid value is treated as not set. Whoever has an effect to give a
    setting follows `changed`, so that it does not matter who changes it.

    Signals: changed(str) with the name of the attribute that has another value.
    """

    changed = Signal(str)

    theme = choice("window/theme", THEME_CHOICES, "system")
    time_format = choice("window/time_format", tuple(TIME_FORMATS), "time")
    """How places in a recording are written."""
    percent = choice("window/percent", PERCENTS, "100")
    """How large texts and controls are from the next start on, beside the system's own scale."""
    language = choice("window/language", LANGUAGES, "")
    """What the window speaks from its next start on; empty for the system's language."""
    cache_limit = choice("cache/most_gb", CACHE_LIMITS, "16")
    """How many gigabytes of decoded sound are kept for the next time."""
    log_level = choice("log/level", ("info", "warning"), "info")
    """The least severe of what this process writes to the log."""
    output_device = text("audio/output")
    """Name of the chosen output; empty for the system's default."""
    stop_stays = flag("audio/stop_stays", False)
    """Whether the cursor goes to where playing was stopped."""
    effect_device = choice("effect/device", EFFECT_DEVICES, "auto")
    effect_threads = whole("effect/threads", 0, MOST_THREADS, 0)
    """How many cores networks use; 0 for the usual number."""
    views = state("window/views")
    """What `TrackView.state` returned last; empty when that cannot be read."""
    effect_panel = state("effect/panel")
    """What `EffectPanel.state` returned last; empty when that cannot be read."""
    volume_db = whole("audio/volume_db", -60, 0, 0)
    """How loud recordings are heard, in decibels from -60, which is silence, to 0."""
    loop = flag("audio/loop", False)
    """Whether playing repeats."""
    input_device = text("record/input")
    """Name of the chosen input; empty for the system's default."""
    input_channels = whole("record/channels", 1, 8, 1)
    """How many channels are recorded: 1 for mono, 2 for stereo, or for as many tracks."""
    first_input = whole("record/first_input", 0, 64, 0)
    """The number of the input that is the first of those channels, from 1 on; 0 for any."""
    inputs_apart = flag("record/apart", False)
    """Whether each of those channels becomes a track of its own."""
    pre_roll = flag("record/lead_in", True)
    """Whether what comes before the place of a recording is played first."""
    count_in = whole("record/count_in", 0, 5, 0)
    """How many seconds are counted before a recording begins."""
    count_aloud = flag("record/count_aloud", True)
    """Whether each of those seconds is heard, too."""
    record_at_cursor: Setting[InsertMode] = choice(
        "record/at_cursor", ("insert", "end", "track"), "insert"
    )
    """Where a recording goes when the cursor is between sound; never over it."""
    record_at_end: Setting[InsertMode] = choice("record/at_end", ("end", "track"), "end")
    """Where a recording goes when the cursor is behind all sound."""
    record_over_selection: Setting[InsertMode] = choice(
        "record/over_selection", ("insert", "replace", "end", "track"), "replace"
    )
    """Where a recording goes when something is selected."""
    shortcuts = state("keys/own")
    """The user's own keys: lists of keys by the ids of commands; see `Shortcuts`."""
    snap = flag("edit/snap", True)
    """Whether ends of the selection, and clips, go to places near them while they are dragged."""
    snap_to_markers = flag("edit/snap_to_markers", True)
    snap_to_splits = flag("edit/snap_to_splits", True)
    snap_to_playhead = flag("edit/snap_to_playhead", True)
    """Whether these places are markers and regions, splits, and the playhead, beside the ends."""
    snap_to_zero = flag("edit/snap_to_zero", False)
    """Whether ends of the selection made with the mouse go to zero crossings."""
    all_in_time = flag("edit/all_in_time", True)
    """Whether an edit that moves the sound after it moves that of all tracks."""
    volume_curves = flag("edit/volume_curves", False)
    """Whether volume curves are drawn for tracks that have none, too."""
    fade_shape: Setting[RampShape] = choice("edit/fade", get_args(RampShape), LINEAR)
    """The curve of fades."""
    crossfade_ms = whole("edit/crossfade_ms", *CROSSFADE_MS, round(SECONDS * 1000))
    """How long cross-fades are that the user's edits put at cuts, in milliseconds; 0 for none."""
    duck_depth = whole("duck/depth", 60, 300, 150)
    """How much quieter music is made under speech, in tenths of dB."""
    duck_attack = whole("duck/attack_ms", 50, 5_000, 300)
    duck_release = whole("duck/release_ms", 50, 10_000, 1_000)
    duck_hold = whole("duck/hold_ms", 0, 10_000, 500)
    """How fast it goes down and comes back, and how long it stays down, in milliseconds."""
    bed_intro = whole("bed/intro_ms", 0, 60_000, 5_000)
    bed_under = whole("bed/under_ms", 0, 600_000, 15_000)
    bed_outro = whole("bed/outro_ms", 1_000, 120_000, 8_000)
    """How long a music bed is heard before, under and after the speech, in milliseconds."""
    bed_has_outro = flag("bed/has_outro", False)
    started = flag("help/started", False)
    """Whether the window was opened before."""
    hints_seen = whole("help/hints_seen", 0, HINTS, 0)
    """How many of the first hints were dismissed."""
    loudness_target = whole("loudness/target", -400, -50, -160)
    """The loudness that measurements are compared with, in tenths of LUFS."""
    loudness_ceiling = whole("loudness/ceiling", -120, 0, -10)
    """What true peaks are limited to, in tenths of dBTP."""
    shorten_longer_than = whole("shorten/longer_than_ms", 200, 60_000, 1_000)
    """Pauses longer than this are shortened, in milliseconds."""
    shorten_to = whole("shorten/to_ms", 100, 30_000, 500)
    """What is left of them, in milliseconds."""
    shorten_fixed = flag("shorten/fixed", False)
    """Whether silence is what lies below a fixed level."""
    shorten_threshold = whole("shorten/threshold_db", -80, -10, -40)
    """That level, in dBFS."""
    shorten_fillers = flag("shorten/fillers", False)
    """Whether fillers are looked for, too."""

    guide_percent = whole("help/guide_percent", *GUIDE_PERCENT, 100)
    """How large the letters of the user guide are."""

    export_preset = text("files/export_preset")
    """The preset that exports begin with; empty for the settings of the last export."""
    export_home = text("files/export_home")
    """The folder that exports are offered in; empty for that of the last one."""
    export_settings = state("files/export_settings")
    """How the last export was made, as `ExportSettings.to_json` has it; empty before the first."""

    queue_form = state("files/queue_form")
    """What `QueueForm.state` returned last; empty before the first time."""

    def __init__(self) -> None:
        super().__init__()
        self.store = SettingsStore(config_dir() / "voicestudio.ini")

    @property
    def open_folder(self) -> str:
        """Where the last recording was opened."""
        return str(self.store.path("files/open_folder") or Path.home())

    @property
    def export_folder(self) -> str:
        """Where the last export went; empty before the first one."""
        return str(self.store.path("files/export_folder") or "")

    @export_folder.setter
    def export_folder(self, folder: str) -> None:
        self.store.set_path("files/export_folder", Path(folder))

    @property
    def recent_files(self) -> list[Path]:
        """Recordings opened lately, newest first."""
        count = self.store.whole("files/recent_count", 0, RECENT_FILES, 0)
        paths = (self.store.path(f"files/recent_{index}") for index in range(count))
        return [path for path in paths if path is not None]

    def add_recent(self, path: Path) -> None:
        """Put `path` at the head of the recent files and remember its folder.

        That of the sample, which is the program's own, is not one to look for recordings in.
        """
        path = path.absolute()
        if not path.is_relative_to(resource_path("").absolute()):
            self.store.set_path("files/open_folder", path.parent)
        others = [known for known in self.recent_files if known != path]
        self._set_recent([path, *others][:RECENT_FILES])

    def forget_recent(self, path: Path) -> None:
        """Drop one file, for instance because it is gone."""
        self._set_recent([known for known in self.recent_files if known != path.absolute()])

    def tell_changed(self, name: str) -> None:
        """Emit `changed` for the setting of this attribute."""
        self.changed.emit(name)

    def reset(self, names: Iterable[str]) -> None:
        """Set the settings of these attributes back to their defaults."""
        for name in names:
            vars(type(self))[name].reset(self)

    def load_bytes(self, key: str) -> QByteArray:
        """Saved geometry or state; empty when there is none."""
        return self.store.bytes(f"window/{key}")

    def save_bytes(self, key: str, value: QByteArray) -> None:
        self.store.set_bytes(f"window/{key}", value)

    def plain_values(self) -> dict[str, Any]:
        """The values that cannot hold a text of the user's: numbers, switches and choices."""
        settings = {n: made for n, made in vars(type(self)).items() if isinstance(made, Setting)}
        values = {name: getattr(self, name) for name in settings}
        return {
            name: value
            for name, value in values.items()
            if isinstance(value, (int, str)) and not settings[name].fits(_ANY_TEXT)
        }

    def sync(self) -> None:
        """Write to disk now."""
        self.store.sync()

    def _set_recent(self, paths: list[Path]) -> None:
        self.store.set("files/recent_count", str(len(paths)))
        for index, path in enumerate(paths):
            self.store.set_path(f"files/recent_{index}", path)
