"""What the window asks of its features, in loops. A feature has those of these parts it needs.

A feature is an object that brings something to the window: files, playing, effects. The window
knows none of their inner parts: it asks each for its commands, strips and messages when it is
built, and tells each when it closes.
"""

from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from voicestudio.gui.model.actions import Actions
from voicestudio.gui.widgets.message_bar import MessageBar


@runtime_checkable
class HasCommands(Protocol):
    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id in `actions.COMMANDS`."""
        ...


@runtime_checkable
class HasStrips(Protocol):
    @property
    def strips(self) -> Sequence[QWidget]:
        """What it shows above the recording while there is something to show."""
        ...


@runtime_checkable
class HasMessages(Protocol):
    def show_messages(self, bar: MessageBar) -> None:
        """From now on tell in `bar` what the user must know."""
        ...


@runtime_checkable
class HasWork(Protocol):
    """Work that takes a while and that the command Cancel gives up."""

    busy_changed: SignalInstance

    @property
    def busy(self) -> bool: ...

    def cancel(self) -> None: ...


@runtime_checkable
class Restricting(Protocol):
    def restrict(self, actions: Actions) -> None:
        """Disable commands, or enable own ones, as its state demands; after all were set."""
        ...


@runtime_checkable
class Starting(Protocol):
    def start(self) -> None:
        """The window is built: look for devices and files, in the background."""
        ...


@runtime_checkable
class DelayingClose(Protocol):
    def delays_close(self, retry: Callable[[], object], leave: Callable[[], object]) -> bool:
        """Whether the window cannot close yet.

        Then it calls `retry` once closing may be tried again, or `leave` when the user has agreed
        to lose what would be lost.
        """
        ...


@runtime_checkable
class Closing(Protocol):
    def shutdown(self) -> None:
        """The window closes: stop; wait for own threads, some seconds at most."""
        ...


@runtime_checkable
class ClearingUp(Protocol):
    def clear_up(self, *, keep: bool) -> None:
        """All work has stopped: leave the disk in order.

        With `keep`, what was not saved is offered back at the next start.
        """
        ...
