"""Add Music Bed: a file, one dialog, and music lies around the first words of the recording."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from voicestudio.audio.probe import probe
from voicestudio.document.document import Document
from voicestudio.document.editing.ducking import find_speech
from voicestudio.document.editing.edits import Edit
from voicestudio.document.editing.music_bed import BedSettings, music_bed
from voicestudio.document.timeline.clips import clips
from voicestudio.document.timeline.duck_settings import DuckSettings
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import UserError
from voicestudio.gui.files.opening import FILE_FILTER
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.tracks.added_clips import (
    AddedClip,
    damage_of,
    opened_clips,
    with_first_named,
)
from voicestudio.gui.tracks.bed_dialog import BedDialog
from voicestudio.gui.tracks.kept_ducking import keep_ducking, kept_ducking
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.gui.widgets.shown_task import ShownTask
from voicestudio.texts import tr

_EDITED = tr("The recording was edited while speech was looked for: add the music again.")
_OPENING_SHARE = 0.3


@dataclass(frozen=True)
class _Asked:
    """The music that was asked for, and the tracks that speak."""

    document: Document
    path: Path
    bed: BedSettings
    ducking: DuckSettings
    speaking: dict[int, Timeline]

    @property
    def up_to_date(self) -> bool:
        """Whether the tracks are still those that were searched."""
        tracks = self.document.tracks
        return all(n in tracks and tracks[n].timeline is t for n, t in self.speaking.items())


@dataclass(frozen=True)
class _Found:
    music: AddedClip
    speech: tuple[tuple[int, int], ...]


class BedAdding(QObject):
    """Opens music in the background, finds the speech, and adds a music bed in one edit.

    Tracks speak unless they are left out of the mix, or make way for speech themselves.

    Signals: damaged(str) with what is wrong with the file that was added.

    Attributes: task, opening and searching.
    """

    damaged = Signal(str)

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
        self.task = ShownTask("bedStrip", background, self)
        session.document_changed.connect(self.task.cancel)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {"add_bed": self.ask}

    def show_messages(self, bar: MessageBar) -> None:
        """Tell in `bar` what went wrong, until there is another edit."""
        subject = bar.subject(self._session.timeline_changed)
        self.task.failed.connect(subject.warning)
        self.damaged.connect(subject.warning)

    def ask(self) -> None:
        """Let the user choose the music, then where it lies."""
        if self._session.document is None or self.task.busy:
            return
        dialog = QFileDialog(
            self._window, tr("Add Music Bed"), self._settings.open_folder, FILE_FILTER
        )
        dialog.setObjectName("bedFileDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.ask_where(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        self._session.document_changed.connect(dialog.reject)
        dialog.open()

    def ask_where(self, path: Path) -> None:
        """Let the user choose where the music of a file lies."""
        document = self._session.document
        if document is None:
            return
        bed, outro = self._kept_settings()
        depth_db = kept_ducking(self._settings).depth_db
        dialog = BedDialog(path.name, bed, outro, depth_db, self._window)
        dialog.chosen.connect(lambda bed, depth: self.add(document, path, bed, depth))
        self._session.document_changed.connect(dialog.reject)
        looking = self._background.run(
            probe,
            path,
            done=lambda info: dialog.set_music(info.duration),
            failed=lambda _: None,  # what is wrong is told when the music is added
        )
        dialog.finished.connect(looking.cancel)
        dialog.open()

    def add(self, document: Document, path: Path, bed: BedSettings, depth_db: float) -> None:
        """Add the music of a file to the recording."""
        self._keep_settings(bed)
        keep_ducking(self._settings, replace(kept_ducking(self._settings), depth_db=depth_db))
        if document is not self._session.document:
            return
        heard = document.tracks.heard
        speaking = {t.number: t.timeline for t in heard if t.ducking is None}
        asked = _Asked(document, path, bed, kept_ducking(self._settings), speaking)
        self.task.run(
            tr("Adding {name}", name=path.name),
            _found,
            path,
            tuple(speaking.values()),
            document.timeline.sample_rate,
            done=lambda found: self._add(asked, found),
        )

    def _add(self, asked: _Asked, found: _Found) -> None:
        document, music = asked.document, found.music
        if document is not self._session.document:
            return
        if not asked.up_to_date:
            raise UserError(_EDITED)
        edit = music_bed(
            with_first_named(document),
            document.history.markers,
            music.timeline,
            music.path.stem,
            found.speech,
            tuple(asked.speaking),
            asked.bed,
            asked.ducking,
        )
        assert edit.markers is not None  # those of the document, moved
        assert edit.selection is not None  # where the music begins
        heard = clips(edit.timeline)[0].stop
        flaws = [flaw for flaw in music.flaws(edit.selection[0]) if flaw.stop <= heard]
        edit = replace(edit, markers=edit.markers.added(*flaws))
        self._session.apply(self._with_focus_kept(edit))
        if damage := damage_of([music], document.timeline.sample_rate):
            self.damaged.emit(damage)

    def _with_focus_kept(self, edit: Edit) -> Edit:
        """Return `edit` with the track that has the focus, and what is selected of its sound.

        The next command is one for the speech. A cursor goes to where the music begins.
        """
        session, focus = self._session, self._session.focus
        before, timeline = session.timeline, edit.all_tracks[focus].timeline
        edit = replace(edit, timeline=timeline, track=focus)
        if not session.has_selection or before is None or not clips(before):
            return edit
        by = clips(timeline)[0].start - clips(before)[0].start
        start, stop = session.selection
        return replace(edit, selection=(start + by, stop + by))

    def _kept_settings(self) -> tuple[BedSettings, float]:
        """The settings of last time, and the outro where it is switched on."""
        kept = self._settings
        outro = kept.bed_outro / 1000
        wanted = outro if kept.bed_has_outro else None
        return BedSettings(kept.bed_intro / 1000, kept.bed_under / 1000, wanted), outro

    def _keep_settings(self, bed: BedSettings) -> None:
        kept = self._settings
        kept.bed_intro, kept.bed_under = round(bed.intro * 1000), round(bed.under * 1000)
        kept.bed_has_outro = bed.outro is not None
        if bed.outro is not None:
            kept.bed_outro = round(bed.outro * 1000)


def _found(
    path: Path,
    speaking: tuple[Timeline, ...],
    rate: int,
    report: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> _Found:
    """Open the music and find the speech. Raises UserError, OSError and Cancelled."""
    (music,) = opened_clips([path], rate, lambda part: report(part * _OPENING_SHARE), cancelled)

    def searching(part: float) -> None:
        report(_OPENING_SHARE + part * (1 - _OPENING_SHARE))

    return _Found(music, find_speech(speaking, searching, cancelled))
