"""Protocols between the window and its features; a feature implements those that it needs.

A feature is an object that adds something to the window: files, playing, effects. The window loops
over its features: it asks each for commands, strips and messages when it is built, for the needs it
meets whenever commands are enabled, and tells each when it closes.
"""

from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from voicestudio.gui.model.actions import Actions, Need
from voicestudio.gui.widgets.message_bar import MessageBar


@runtime_checkable
class HasCommands(Protocol):
    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id in `actions.COMMANDS`."""
        ...


@runtime_checkable
class MeetingNeeds(Protocol):
    def met_needs(self) -> set[Need]:
        """The needs of commands (`actions.Command.needs`) that it meets now."""
        ...


@runtime_checkable
class ChangingCommands(Protocol):
    @property
    def commands_changed(self) -> Sequence[SignalInstance]:
        """Signals after which other commands may be usable."""
        ...


@runtime_checkable
class HasStrips(Protocol):
    @property
    def strips(self) -> Sequence[QWidget]:
        """Widgets above the views of the sound, which hide themselves when they are not needed."""
        ...


@runtime_checkable
class HasMessages(Protocol):
    def show_messages(self, bar: MessageBar) -> None:
        """Show its messages in `bar` from now on."""
        ...


@runtime_checkable
class HasWork(Protocol):
    """Work that takes some time and that the command Cancel ends."""

    busy_changed: SignalInstance

    @property
    def busy(self) -> bool: ...

    def cancel(self) -> None: ...


@runtime_checkable
class Restricting(Protocol):
    def restrict(self, actions: Actions) -> None:
        """Disable or enable single commands by its state, after all were set by their needs."""
        ...


@runtime_checkable
class Starting(Protocol):
    def start(self) -> None:
        """Called once the window is built: look for devices and files, in the background."""
        ...


@runtime_checkable
class DelayingClose(Protocol):
    def delays_close(self, retry: Callable[[], object], leave: Callable[[], object]) -> bool:
        """Whether the window cannot close yet.

        If so it later calls `retry` to try again, or `leave` to close without asking anything,
        once the user has agreed to lose unsaved work.
        """
        ...


@runtime_checkable
class Closing(Protocol):
    def shutdown(self) -> None:
        """Called when the window closes: stop, and wait some seconds at most for own threads."""
        ...


@runtime_checkable
class ClearingUp(Protocol):
    def clear_up(self, *, keep: bool) -> None:
        """Called after all features have shut down: remove files that are not needed any more.

        With `keep`, unsaved work is kept on disk and offered at the next start.
        """
        ...
