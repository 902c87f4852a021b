"""A batch: many recordings through one chain and export, resumed where it was left."""

import hashlib
import json
import os
import unicodedata
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.output_formats import kept_extension
from voicestudio.audio.tags import NO_TAGS, Tags
from voicestudio.effects.chain import Chain
from voicestudio.effects.step import Step
from voicestudio.episodes.batch_folder import BatchFolder, taken
from voicestudio.episodes.batch_inputs import BatchInput
from voicestudio.episodes.batch_record import FileState, MadeFile
from voicestudio.episodes.episode_making import Episode, EpisodeReport
from voicestudio.episodes.episode_worker import Result
from voicestudio.error_messages import message_of
from voicestudio.errors import UserError
from voicestudio.paths import FileIdentity, file_identity
from voicestudio.plain_file import what_it_is
from voicestudio.printable import shown
from voicestudio.texts import tr

EpisodeMaker = Callable[
    [Sequence[Episode], Callable[[float], None], Callable[[Episode], None]],
    Generator[tuple[Episode, Result], None, None],
]
"""Makes episodes and yields their results, as `make_episodes` does with a number of processes."""
_UNKNOWN = FileState(0, 0)


class BatchResult(StrEnum):
    """The possible outcomes for a recording."""

    MADE = "done"
    MADE_BEFORE = "done before"
    FAILED = "failed"


@dataclass(frozen=True)
class BatchOutcome:
    """The outcome for one recording.

    Attributes:
        source: The recording.
        target: The file that was made of it; None if none was.
        result: What became of it.
        seconds: The duration of the work.
        before, after: Integrated loudness in LUFS, as in `EpisodeReport`.
        message: Why it failed, or notes; may be empty.
    """

    source: Path
    target: Path | None
    result: BatchResult
    seconds: float = 0.0
    before: float | None = None
    after: float | None = None
    message: str = ""


@dataclass(frozen=True)
class BatchRecipe:
    """The processing of each recording: as in `Episode`."""

    chain: Chain | None
    settings: ExportSettings | None = None
    device: str = "auto"
    tags: Tags = NO_TAGS

    @property
    def key(self) -> str:
        """A text that differs where the sound or the file would; of constant length."""
        steps = [_step_key(step) for step in self.chain.used()] if self.chain else []
        settings = None if self.settings is None else self.settings.to_json()
        # As earlier versions wrote it where no tags are given.
        tags = [_tags_key(self.tags)] if self.tags else []
        text = json.dumps([steps, settings, *tags], sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()

    def extension(self, source: Path) -> str:
        return kept_extension(source) if self.settings is None else self.settings.fmt.extension


def _tags_key(tags: Tags) -> list[object]:
    return [tags.texts, hashlib.sha256(tags.cover.data).hexdigest() if tags.cover else None]


def _step_key(step: Step) -> list[object]:
    """Return what tells a step from others; as earlier versions wrote it where they had it."""
    profile = [step.profile] if step.profile else []
    strength = [step.strength] if step.strength != 1.0 else []
    return [step.effect, dict(step.values), *profile, *strength]


class BatchRun:
    """One run of a batch into a folder; raises UserError for a recipe that cannot be used."""

    def __init__(self, folder: BatchFolder, recipe: BatchRecipe, *, overwrite: bool) -> None:
        self._folder, self._recipe, self._overwrite = folder, recipe, overwrite
        self._key = recipe.key
        self._taken: dict[str, Path] = {}
        self._sources: set[FileIdentity] = set()
        self._plans: dict[Path, MadeFile] = {}

    def outcomes(
        self, inputs: Sequence[BatchInput], make: EpisodeMaker, progress: Callable[[float], None]
    ) -> Generator[BatchOutcome, None, None]:
        """Yield an outcome for each input, those that need no work first, then as `make` has them.

        Closing the generator cancels the episodes in progress; the next run makes them and the
        rest.
        """
        self.know(inputs)
        episodes = []
        for one in inputs:
            planned = self.planned(one)
            if isinstance(planned, BatchOutcome):
                yield planned
            else:
                episodes.append(planned)

        def told(fraction: float) -> None:
            self.keep_folder()
            progress(fraction)

        with closing(make(episodes, told, self.clear_up)) as results:
            for episode, result in results:
                yield self.ended(episode, result)

    def know(self, inputs: Iterable[BatchInput]) -> None:
        """Know the recordings of the batch: none of them is ever replaced."""
        self._sources.update(filter(None, (file_identity(one.path) for one in inputs)))

    def keep_folder(self) -> None:
        """Keep the output folder, as `BatchFolder.keep`; to be called while files are made."""
        self._folder.keep()

    def planned(self, one: BatchInput) -> Episode | BatchOutcome:
        """Return the episode to make from an input, or its outcome if nothing has to be done.

        Raises UserError if the folder is lost, as do `ended` and `outcomes`.
        """
        self.keep_folder()
        state = FileState.of(one.path)
        problem = one.problem or _problem(one.path)
        if problem or state is None:
            return _failed(one.path, problem or tr("There is no such file."))
        source = os.path.realpath(one.path)
        target = self._target(one, source)
        path = self._folder.path / target
        done = self._folder.record.latest(target)
        if done is not None and self._is_done(done, source, state, path):
            return BatchOutcome(
                one.path, path, BatchResult.MADE_BEFORE, 0.0, done.before, done.after
            )
        if obstacle := self._obstacle(target):
            return _failed(one.path, obstacle)
        unfinished = self._folder.unfinished_path(path.suffix)
        self._plans[unfinished] = MadeFile(source, state, self._key, target, _UNKNOWN)
        how = self._recipe
        return Episode(one.path, unfinished, how.chain, how.settings, how.device, how.tags)

    def ended(self, episode: Episode, result: Result) -> BatchOutcome:
        """Return the outcome of an episode, whose file is at its place then if it was made."""
        self.keep_folder()
        if isinstance(result, EpisodeReport):
            return self._finished(episode, result)
        return self._failed(episode, result.message)

    def clear_up(self, episode: Episode) -> None:
        """Remove what a process that died has left of an episode."""
        _remove(episode.target)

    def _obstacle(self, target: str) -> str:
        """Return why no file may be put at a target, in one sentence; "" if it may."""
        path = self._folder.path / target
        if file_identity(path) in self._sources:
            return tr("{path} is itself a recording of this batch.", path=path)
        if not self._folder.is_free(target, overwrite=self._overwrite):
            return taken(path)
        try:
            self._folder.prepare(target)
        except UserError as error:
            return str(error)
        return ""

    def _is_done(self, done: MadeFile, source: str, state: FileState, target: Path) -> bool:
        same = (done.source, done.source_state, done.recipe) == (source, state, self._key)
        return same and FileState.of(target) == done.target_state

    def _target(self, one: BatchInput, source: str) -> str:
        """Return the path of the file below the output folder.

        It is numbered where that of another recording is called alike, in this batch or in one
        before; so a recording keeps its name from run to run.
        """
        extension = self._recipe.extension(one.path)
        number = 1
        while True:
            stem = one.relative.stem if number == 1 else f"{one.relative.stem} ({number})"
            target = one.relative.with_name(f"{stem}{extension}").as_posix()
            known = self._folder.record.latest(target)
            # Names that differ in case or in how an accent is written are one file on some systems.
            name = unicodedata.normalize("NFC", target).casefold()
            # One that failed may be planned once more, and is called as before.
            own = self._taken.get(name, one.path) == one.path
            if own and (known is None or known.source == source):
                self._taken[name] = one.path
                return target
            number += 1

    def _finished(self, episode: Episode, report: EpisodeReport) -> BatchOutcome:
        """Move a file to its place, if the recording is still the one it was made of."""
        plan = self._plans[episode.target]
        made = replace(plan, before=report.before, after=report.after)
        try:
            if FileState.of(episode.source) != plan.source_state:
                raise UserError(tr("It was changed meanwhile: start the batch again."))
            self._folder.finish(episode.target, made, overwrite=self._overwrite)
        except (UserError, OSError) as error:
            _remove(episode.target)
            return self._failed(episode, message_of(error))
        return BatchOutcome(
            episode.source,
            self._folder.path / plan.target,
            BatchResult.MADE,
            report.seconds,
            report.before,
            report.after,
            " ".join(report.notes),
        )

    def _failed(self, episode: Episode, message: str) -> BatchOutcome:
        """Return the outcome, with the file that was wanted in place of the unfinished one."""
        wanted = self._folder.path / self._plans[episode.target].target
        return _failed(episode.source, message.replace(str(episode.target), shown(wanted)))


def _failed(source: Path, message: str) -> BatchOutcome:
    return BatchOutcome(source, None, BatchResult.FAILED, message=message)


def _problem(path: Path) -> str:
    """Return why no recording can be at `path`, in one sentence; "" if it is a file."""
    try:
        other = what_it_is(path.stat())
    except (FileNotFoundError, ValueError):
        return tr("There is no such file.")
    except OSError as error:
        return tr("It cannot be read: {reason}.", reason=error.strerror)
    return other and tr("It is {other}, not a sound file.", other=other)


def _remove(path: Path) -> None:
    with suppress(OSError):  # the end of the batch tries again
        path.unlink(missing_ok=True)
