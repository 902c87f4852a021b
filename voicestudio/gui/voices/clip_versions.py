"""A row of buttons that play the versions of a clip and switch between them without a gap."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from voicestudio.gui.model.background import Background
from voicestudio.gui.playing.clip_player import ClipPlayer
from voicestudio.gui.voices.clip_sound import ClipSound, Version, load_clip
from voicestudio.gui.widgets.icons import themed_icon
from voicestudio.gui.widgets.theme import current_theme, theme_notifier
from voicestudio.training.personal.training_events import Clip

_ICON = 14


class ClipVersions(QWidget):
    """One button for each of `choices`, a triple of key, label and tool tip.

    All versions have the same loudness. Pressing a button while another version plays continues in
    the new version at the same position; pressing the button of the playing version stops it.

    Signals: failed(str) when the clip cannot be read or played; heard(str key) when a version
    starts to play.
    """

    failed = Signal(str)
    heard = Signal(str)

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[str, str, str]],
        clips: ClipPlayer,
        background: Background,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._clips, self._background = clips, background
        self._sound: ClipSound = {}
        self._versions: Mapping[str, Version] = {}
        self._buttons = {
            key: self._button(f"{name}_{key}", key, words, tip) for key, words, tip in choices
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        clips.changed.connect(self._refresh)
        clips.failed.connect(self._not_played)
        theme_notifier().changed.connect(self._dress)
        self._dress()

    @property
    def playing(self) -> str:
        """The key of the version that plays; "" when none of these does."""
        key = self._clips.key
        if isinstance(key, tuple) and key[0] == self.objectName():
            return str(key[1])
        return ""

    @property
    def ready(self) -> bool:
        """Whether the clip has been read."""
        return bool(self._sound)

    def show_clip(self, clip: Clip | None, versions: Mapping[str, Version]) -> None:
        """Read `clip` in the background; `versions` maps each button's key to a version of it.

        The buttons are enabled once it has been read; None disables them.
        """
        self.stop()
        self._versions, self._sound = versions, {}
        self._refresh()
        if clip is not None:
            self._background.run(
                load_clip,
                clip,
                done=self._loaded,
                failed=self._not_loaded,
                key=(self.objectName(), "clip"),
            )

    def stop(self) -> None:
        """Stop playback if one of these versions plays."""
        if self.playing:
            self._clips.stop()

    def toggle(self, key: str) -> None:
        """Play the version of `key`, or stop it if it is playing; does nothing until `ready`."""
        if key == self.playing:
            self.stop()
        elif self._sound:
            play = self._clips.switch if self.playing else self._clips.play
            play((self.objectName(), key), self._sound[self._versions[key]])
            self.heard.emit(key)

    def _button(self, name: str, key: str, words: str, tip: str) -> QPushButton:
        button = QPushButton(words, objectName=name, checkable=True, autoDefault=False)
        button.setToolTip(tip)
        button.setProperty("version", key)
        button.clicked.connect(self._clicked)
        return button

    def _clicked(self) -> None:
        self.toggle(self.sender().property("version"))
        self._refresh()

    def _loaded(self, sound: ClipSound) -> None:
        self._sound = sound
        self._refresh()

    def _not_loaded(self, error: Exception) -> None:
        self.failed.emit(str(error))

    def _not_played(self, message: str) -> None:
        if self.playing:
            self.failed.emit(message)

    def _dress(self, _theme: object = None) -> None:
        text = current_theme().text  # checked buttons keep the plain background, not the accent
        self._play = themed_icon("play", _ICON, checked=text)
        self._stop = themed_icon("stop", _ICON, checked=text)
        self._refresh()

    def _refresh(self) -> None:
        playing = self.playing
        for key, button in self._buttons.items():
            button.setEnabled(self.ready)
            button.setChecked(key == playing)
            button.setIcon(self._stop if key == playing else self._play)
