"""The base class for widgets that an effect adds to the effect panel."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class EffectSection(QObject):
    """The widgets of one effect in the panel, beside its parameters.

    `EffectSpec.panel` names a subclass. Every window makes one object of it, as
    `Subclass(context, parent)` with a `SectionContext`. Its widgets are in sight only while the
    effect is chosen. See docs/effects.md.

    Attributes:
        above, below: widgets over and under the parameters.
        beside: widgets to the right of the button that starts the effect.
        after: widgets under that button.

    Signals: busy_changed(bool) when its own work begins and ends; failed(str) with a sentence for
    the user.
    """

    busy_changed = Signal(bool)
    failed = Signal(str)

    above: Sequence[QWidget] = ()
    below: Sequence[QWidget] = ()
    beside: Sequence[QWidget] = ()
    after: Sequence[QWidget] = ()

    @property
    def busy(self) -> bool:
        """Whether its own work, such as a preview, is running."""
        return False

    def cancel(self) -> None:
        """Cancel its own work; called for Escape while no effect runs."""

    def set_shown(self, shown: bool) -> None:
        """Show or hide its widgets, as the effect or another one is chosen."""
        for widget in (*self.above, *self.below, *self.beside, *self.after):
            widget.setVisible(shown)
