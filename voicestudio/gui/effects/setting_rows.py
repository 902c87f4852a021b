"""The rows of a comparison: settings in their own order or, for blind listening, shuffled."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from string import ascii_uppercase

from voicestudio.effects.spec import EffectSpec
from voicestudio.gui.effects.compared_settings import MOST_SETTINGS, ComparedSetting
from voicestudio.texts import tr

_PART = " · "


@dataclass
class SettingRows:
    """Settings of one effect, as rows from 1 on; row 0 is the unchanged sound.

    Attributes:
        settings: in the order of rendering.
        edited: whether the user has changed, added or removed any.
        shuffled: indices of the settings that are compared blind, in random order; None if the
            comparison is not blind.
    """

    settings: list[ComparedSetting]
    edited: bool = False
    shuffled: list[int] | None = None
    random: Random = field(default_factory=Random)

    @property
    def count(self) -> int:
        """The number of rows with a setting."""
        return len(self.settings if self.shuffled is None else self.shuffled)

    @property
    def blind(self) -> bool:
        """Whether the rows are shuffled."""
        return self.shuffled is not None

    def at(self, row: int) -> ComparedSetting | None:
        """Return the setting of a row; None for row 0 and rows that do not exist."""
        if not 0 < row <= self.count:
            return None
        return self.settings[row - 1 if self.shuffled is None else self.shuffled[row - 1]]

    def name(self, row: int) -> str:
        """Return the number of a row, or its letter while blind; row 0 is always "0"."""
        return ascii_uppercase[row - 1] if row and self.blind else str(row)

    def row_of(self, setting: ComparedSetting) -> int:
        """Return the first row with `setting` in their own order."""
        return self.settings.index(setting) + 1

    def texts(self, spec: EffectSpec) -> list[str]:
        """Return a description of each setting in their own order, without what all share."""
        parts = [setting.text(spec).split(_PART) for setting in self.settings]
        common = set(parts[0]).intersection(*parts) if parts else set()
        told = [[part for part in own if part not in common] for own in parts]
        return [
            _PART.join(some or whole) or tr("Default settings")
            for some, whole in zip(told, parts, strict=True)
        ]

    def set(self, row: int, setting: ComparedSetting) -> None:
        """Change the setting of a row; not while blind."""
        self.settings[row - 1] = setting
        self.edited = True

    def add(self, row: int) -> int:
        """Insert a copy below a row (of row 1 for row 0) and return its row; not while blind."""
        row = max(row, 1)
        self.settings.insert(row, self.settings[row - 1])
        self.edited = True
        return row + 1

    def remove(self, row: int) -> None:
        """Remove a row; not while blind."""
        del self.settings[row - 1]
        self.edited = True

    @property
    def full(self) -> bool:
        """Whether there is no room for another row."""
        return len(self.settings) >= MOST_SETTINGS

    def hide(self, ready: Sequence[int]) -> None:
        """Shuffle the settings with the indices `ready`, leaving out the others."""
        self.shuffled = self.random.sample(list(ready), len(ready))

    def reveal(self) -> None:
        """Show all settings in their own order again."""
        self.shuffled = None
