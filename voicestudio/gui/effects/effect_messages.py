"""Messages about effects: done, failed, or in conflict with an edit."""

from PySide6.QtCore import QObject

from voicestudio.document.document import Document
from voicestudio.effects.registry import effects
from voicestudio.gui.effects.effect_controller import EffectController
from voicestudio.gui.effects.effect_sections import EffectSections
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.playing.playback_controller import MONITOR_LABELS
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.texts import tr


class EffectMessages(QObject):
    """Shows results and errors of effects and of their sections in the message bar."""

    def __init__(
        self,
        session: EditorSession,
        effects: EffectController,
        sections: EffectSections,
        bar: MessageBar,
    ) -> None:
        super().__init__(bar)
        self._effects, self._session = effects, session
        self._of: Document | None = None
        # A result is compared until something else is done; nothing else is known to mend a failure
        # than trying again.
        self._result = bar.subject(session.timeline_changed)
        self._trouble = bar.subject(session.document_changed)
        self._waiting = bar.subject(session.document_changed, effects.applied)
        preview = bar.subject(
            session.document_changed, session.selection_changed, sections.busy_changed
        )
        effects.busy_changed.connect(self._busy_changed)
        effects.applied.connect(self._applied)
        effects.reflowed.connect(self._reflowed)
        effects.partly_applied.connect(self._result.info)
        effects.cancelled.connect(self._cancelled)
        effects.failed.connect(self._trouble.error)
        effects.conflicted.connect(self._conflicted)
        sections.failed.connect(preview.error)

    def _busy_changed(self, busy: bool) -> None:
        if busy:
            self._of = self._session.document
            for subject in (self._result, self._trouble, self._waiting):
                subject.over()

    def _cancelled(self) -> None:
        """Tell it, unless the recording was closed, which cancels too."""
        document, self._of = self._of, None
        if document is not None and document is self._session.document:
            self._result.info(tr("Cancelled: the recording is as it was."))

    def _applied(self, label: str) -> None:
        # Only of what removes something there is something removed to hear.
        removes = any(spec.mixable and spec.label in label for spec in effects())
        keys = (
            tr("1 ({result}), 2 ({original}) and 3 ({removed})", **MONITOR_LABELS)
            if removes
            else tr("1 ({result}) and 2 ({original})", **MONITOR_LABELS)
        )
        self._result.info(
            tr("{label}: done. Compare with {keys} while playing.", label=label, keys=keys)
        )

    def _reflowed(self, label: str) -> None:
        self._result.info(
            tr(
                "{label}: done. What follows has moved, and so have markers. "
                "Compare by Undo and Redo.",
                label=label,
            )
        )

    def _conflicted(self, message: str) -> None:
        self._waiting.warning(message, tr("Use Result"), self._effects.apply_waiting)
