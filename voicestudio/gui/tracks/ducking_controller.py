"""Duck Music Under Speech: finds speech in the background and makes the curve of the music."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from voicestudio.document.document import Document
from voicestudio.document.editing.ducking import DuckSettings, duck, find_speech
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.error_messages import message_of
from voicestudio.errors import Cancelled, UserError
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.tracks.duck_dialog import DuckDialog, DuckWish
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.gui.widgets.progress_strip import ProgressStrip
from voicestudio.gui.widgets.work_progress import ShownWork

_log = logging.getLogger(__name__)

_EDITED = "The recording was edited while speech was looked for: duck the music again."


@dataclass(frozen=True)
class _Asked:
    """What is being searched for the music on track `music`."""

    document: Document
    music: int
    speaking: dict[int, Timeline]
    settings: DuckSettings

    @property
    def up_to_date(self) -> bool:
        """Whether the tracks are still those that were searched."""
        tracks = self.document.tracks
        return self.music in tracks and all(
            number in tracks and tracks[number].timeline is timeline
            for number, timeline in self.speaking.items()
        )


class DuckingController(QObject):
    """Makes the focused track quieter where others speak, in one edit.

    Signals: failed(str) with a message for the user; ended() when the search has, whether or not it
    led to an edit; busy_changed(bool).

    Attributes: strip, which shows the search.
    """

    failed = Signal(str)
    ended = Signal()
    busy_changed = Signal(bool)

    def __init__(
        self,
        session: EditorSession,
        settings: Settings,
        background: Background,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._settings, self._window = session, settings, window
        self._background = background
        self._asked: _Asked | None = None
        self.strip = ProgressStrip("duckStrip")
        self.strip.busy_changed.connect(self.busy_changed)
        self._work = ShownWork(self.strip, self)
        session.document_changed.connect(self.cancel)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {"duck": self.ask}

    @property
    def strips(self) -> tuple[ProgressStrip]:
        return (self.strip,)

    @property
    def busy(self) -> bool:
        """Whether speech is being looked for."""
        return self.strip.busy

    def show_messages(self, bar: MessageBar) -> None:
        """Tell in `bar` what went wrong, until there is another edit."""
        self.failed.connect(bar.subject(self._session.timeline_changed).warning)

    def shutdown(self) -> None:
        self.cancel()

    def cancel(self) -> None:
        """Cancel the search; nothing is changed."""
        self._work.cancel()

    def ask(self) -> None:
        """Let the user choose the tracks that speak, and the settings."""
        document, music = self._session.document, self._session.focus
        if document is None or self._asked is not None or len(document.tracks) < 2:
            return
        tracks = document.tracks
        others = [(t.number, tracks.title(t.number), not t.muted) for t in tracks]
        dialog = DuckDialog(
            tracks.title(music),
            [other for other in others if other[0] != music],
            self._kept_settings(),
            self._window,
        )
        dialog.chosen.connect(lambda wish: self.duck(document, music, wish))
        dialog.open()

    def duck(self, document: Document, music: int, wish: DuckWish) -> None:
        """Look for speech on the chosen tracks, then give the track `music` its curve."""
        self._keep_settings(wish.settings)
        tracks = document.tracks
        if document is not self._session.document or self._asked is not None:
            return
        speaking = {n: tracks[n].timeline for n in wish.speaking if n in tracks}
        self._asked = _Asked(document, music, speaking, wish.settings)
        progress = self._work.begin("Looking for speech")
        self._background.run(
            find_speech,
            tuple(speaking.values()),
            progress.report,
            progress.is_cancelled,
            done=self._found,
            failed=self._not_found,
            urgent=False,
        )

    def _found(self, speech: tuple[tuple[int, int], ...]) -> None:
        asked = self._end()
        if asked.document is self._session.document:
            try:
                if not asked.up_to_date:
                    raise UserError(_EDITED)
                tracks = asked.document.tracks
                self._session.apply(duck(tracks, asked.music, speech, asked.settings))
            except UserError as error:
                self.failed.emit(str(error))
        self.ended.emit()

    def _not_found(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, Cancelled):
            if not isinstance(error, UserError | OSError):
                _log.error("looking for speech failed", exc_info=error)
            self.failed.emit(message_of(error))
        self.ended.emit()

    def _end(self) -> _Asked:
        asked, self._asked = self._asked, None
        assert asked is not None
        self._work.end()
        return asked

    def _kept_settings(self) -> DuckSettings:
        kept = self._settings
        seconds = (ms / 1000 for ms in (kept.duck_attack, kept.duck_release, kept.duck_hold))
        return DuckSettings(kept.duck_depth / 10, *seconds)

    def _keep_settings(self, settings: DuckSettings) -> None:
        self._settings.duck_depth = round(settings.depth_db * 10)
        self._settings.duck_attack = round(settings.attack * 1000)
        self._settings.duck_release = round(settings.release * 1000)
        self._settings.duck_hold = round(settings.hold * 1000)
