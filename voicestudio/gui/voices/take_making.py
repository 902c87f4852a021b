"""Recording a prompt and adding the take to the voice recordings."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voicestudio.gui.voices.drafts import TAKE, is_own, new_file, remove_own
from voicestudio.gui.voices.reading import Prompt
from voicestudio.gui.voices.take_inputs import TakeInputs
from voicestudio.gui.voices.wizard_context import WizardContext
from voicestudio.playback.recording_file import Captured
from voicestudio.texts import tr
from voicestudio.training.personal.training_job import Excerpt

_NOTHING = tr("Nothing was recorded: try again.")


class TakeMaking(QObject):
    """Records takes into a `WizardState`, replaces and removes them.

    Signals: made(Excerpt) when a take has been added; failed(str) with a sentence for the user.
    """

    made = Signal(object)
    failed = Signal(str)

    def __init__(self, context: WizardContext, inputs: TakeInputs, parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._takes = context.state, context.takes
        self._writing, self._inputs = context.writing, inputs
        self._prompt = Prompt("")
        self._replaced: Excerpt | None = None
        self._path: Path | None = None
        context.takes.captured.connect(self._captured)

    def begin(self, prompt: Prompt, replaced: Excerpt | None = None) -> None:
        """Record `prompt`; the take is added, or takes the place of the recording `replaced`."""
        self._prompt, self._replaced = prompt, replaced
        self._state.keep(self._record)

    def remove(self, excerpts: tuple[Excerpt, ...]) -> None:
        """Remove recordings from the list, and delete the files of those made in the wizard."""
        job = self._state.job
        voice = tuple(one for one in job.voice if one not in excerpts)
        self._state.change(replace(job, voice=voice))
        self._delete(excerpts)

    def is_own(self, excerpt: Excerpt) -> bool:
        """Whether a recording was made in this wizard, so that this is the only copy."""
        return is_own(self._state.folder, excerpt.path)

    def _record(self, folder: Path) -> None:
        self._path = new_file(folder, TAKE, self._prompt.emotion)
        self._takes.record(self._inputs.setup(folder), self._path)

    def _captured(self, made: Captured) -> None:
        if made.path != self._path:
            return
        self._path = None
        excerpt = Excerpt(path=made.path, emotion=self._prompt.emotion, text=self._prompt.text)
        if made.frames == 0:
            self._delete((excerpt,))
            self.failed.emit(made.trouble or _NOTHING)
            return
        self._put_in(excerpt)
        if made.overflows and not made.trouble:
            self.failed.emit(tr("The computer was too slow, so a little sound is missing."))
        self.made.emit(excerpt)

    def _put_in(self, excerpt: Excerpt) -> None:
        job, replaced, self._replaced = self._state.job, self._replaced, None
        if replaced not in job.voice:
            self._state.add_voice([excerpt])
            return
        voice = tuple(excerpt if one == replaced else one for one in job.voice)
        self._state.change(replace(job, voice=voice))
        self._delete((replaced,))

    def _delete(self, excerpts: tuple[Excerpt, ...]) -> None:
        folder, used = self._state.folder, {one.path for one in self._state.job.voice}
        paths = [one.path for one in excerpts if one.path not in used]
        self._writing.run(remove_own, folder, paths, failed=self._not_deleted)

    def _not_deleted(self, error: Exception) -> None:
        self.failed.emit(tr("A recording could not be deleted ({error}).", error=error))
