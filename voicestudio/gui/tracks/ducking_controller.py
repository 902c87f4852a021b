"""Duck Music Under Speech: finds speech in the background and makes the curve of the music."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from voicestudio.document.document import Document
from voicestudio.document.editing.ducking import duck, find_speech
from voicestudio.document.timeline.duck_settings import DuckSettings
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Track
from voicestudio.errors import UserError
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.tracks.duck_dialog import DuckDialog, DuckWish
from voicestudio.gui.tracks.kept_ducking import keep_ducking, kept_ducking
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.gui.widgets.shown_task import ShownTask
from voicestudio.texts import tr

_EDITED = tr("The recording was edited while speech was looked for: duck the music again.")


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

    Attributes: task, the search for speech.
    """

    def __init__(
        self,
        session: EditorSession,
        settings: Settings,
        background: Background,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._settings, self._window = session, settings, window
        self.task = ShownTask("duckStrip", background, self)
        session.document_changed.connect(self.task.cancel)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {"duck": self.ask}

    def show_messages(self, bar: MessageBar) -> None:
        """Tell in `bar` what went wrong, until there is another edit."""
        self.task.failed.connect(bar.subject(self._session.timeline_changed).warning)

    def ask(self) -> None:
        """Let the user choose the tracks that speak, and the settings."""
        document, music = self._session.document, self._session.focus
        if document is None or self.task.busy or len(document.tracks) < 2:
            return
        tracks = document.tracks
        others = [(t.number, tracks.title(t.number), _speaks(t)) for t in tracks]
        dialog = DuckDialog(
            tracks.title(music),
            [other for other in others if other[0] != music],
            kept_ducking(self._settings),
            self._window,
        )
        dialog.chosen.connect(lambda wish: self.duck(document, music, wish))
        dialog.open()

    def duck(self, document: Document, music: int, wish: DuckWish) -> None:
        """Look for speech on the chosen tracks, then give the track `music` its curve."""
        keep_ducking(self._settings, wish.settings)
        tracks = document.tracks
        if document is not self._session.document:
            return
        speaking = {n: tracks[n].timeline for n in wish.speaking if n in tracks}
        asked = _Asked(document, music, speaking, wish.settings)
        self.task.run(
            tr("Looking for speech"),
            find_speech,
            tuple(speaking.values()),
            done=lambda speech: self._found(asked, speech),
        )

    def _found(self, asked: _Asked, speech: tuple[tuple[int, int], ...]) -> None:
        if asked.document is not self._session.document:
            return
        if not asked.up_to_date:
            raise UserError(_EDITED)
        tracks = asked.document.tracks
        self._session.apply(duck(tracks, asked.music, speech, asked.settings, asked.speaking))


def _speaks(track: Track) -> bool:
    """Whether a track is proposed as speech: it is heard, and makes way for none itself."""
    return not track.muted and track.ducking is None
