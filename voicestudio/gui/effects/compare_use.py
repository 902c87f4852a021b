"""Use This in Compare Settings: applies a compared result to the document."""

from PySide6.QtCore import QObject, Signal

from voicestudio.document.editing.edits import Edit
from voicestudio.gui.effects.effect_controller import EffectController
from voicestudio.gui.effects.effect_result import EffectResult
from voicestudio.gui.model.session import EditorSession
from voicestudio.texts import tr

_USED = tr("{} is in the recording now. Use another one to put it in its place; Undo takes it out.")
_USED_ON_THE_REST = tr("{} is in the recording now, where you did not edit it; Undo takes it out.")


class CompareUse(QObject):
    """Applies results in one edit each, exactly as if the effect had been run on the document.

    A result replaces the one that was applied just before.

    Signals: told(str), warned(str): a sentence for the user, at once, or later if edits were made
    meanwhile.
    """

    told = Signal(str)
    warned = Signal(str)

    def __init__(
        self, session: EditorSession, effects: EffectController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._effects = session, effects
        self._edit: Edit | None = None
        self._range = (0, 0)
        self._name = ""
        effects.applied.connect(self._applied_on_the_rest)
        effects.conflicted.connect(self._not_applied)
        effects.failed.connect(self._not_applied)

    @property
    def possible(self) -> bool:
        """Whether there is a document and no effect is running on it."""
        return self._session.document is not None and not self._effects.busy

    @property
    def is_latest(self) -> bool:
        """Whether the document is in the state after the result was applied."""
        document = self._session.document
        return document is not None and document.history.current is self._edit

    @property
    def is_selected(self) -> bool:
        """Whether the selection is still that of the applied result."""
        return self._session.selection_or_all == self._range

    def apply(self, result: EffectResult, name: str, device: str) -> None:
        """Apply `result`, called `name` in messages; `device`: "auto", "cpu" or "cuda"."""
        document = self._session.document
        assert document is not None  # `possible`
        self._name = name
        if self.is_latest:
            self._session.undo()
        before = document.history.current
        self._effects.apply_result(result, device)
        if document.history.current is not before and not self._effects.busy:
            self._edit = document.history.current
            self._range = self._session.selection_or_all
            self.told.emit(_USED.format(name))

    def forget(self) -> None:
        """Treat the applied result like any other edit from now on."""
        self._edit = None

    def _applied_on_the_rest(self, _label: str) -> None:
        if self._name:
            self.told.emit(_USED_ON_THE_REST.format(self._name))
            self._name = ""

    def _not_applied(self, message: str) -> None:
        if self._name:
            self.warned.emit(message)
            self._name = ""
