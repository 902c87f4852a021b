"""Adapting the shipped emotion converter to the user's voice, from the job to the profile."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from voicestudio.checked_json import FormatError, parse_json
from voicestudio.effects.emotion import Converter
from voicestudio.effects.emotion_reading import load_reader
from voicestudio.errors import UserError
from voicestudio.networks.emotion_checkpoint import default_converter_path, load_converter
from voicestudio.networks.emotion_converter import EmotionConverter
from voicestudio.networks.recogniser_checkpoint import load_recogniser
from voicestudio.training.common.supervision import Supervision
from voicestudio.training.common.training_run import TrainingRun
from voicestudio.training.emotion.parallel_pairs import Rendering
from voicestudio.training.personal.basis import Basis, basis_of, checked_basis
from voicestudio.training.personal.damage import DamagedFilesError, as_damage
from voicestudio.training.personal.emotion.acted_lines import (
    ActedLines,
    acted_lines,
    neutral_phrases,
)
from voicestudio.training.personal.emotion.converter_candidate import save_candidate
from voicestudio.training.personal.emotion.converter_clips import ConverterClips, Example
from voicestudio.training.personal.emotion.converter_verdict import (
    verdict_on_acting,
    verdict_on_usual_pitch,
)
from voicestudio.training.personal.emotion.nearness import NearnessTest, overall
from voicestudio.training.personal.emotion.personal_converter import (
    PersonalConverterRecipe,
    PersonalConverterTask,
)
from voicestudio.training.personal.emotion.personal_speaker import with_speaker
from voicestudio.training.personal.emotion.spoken_lines import (
    NEUTRAL,
    NO_PITCH,
    Line,
    read_lines,
    speech_seconds,
)
from voicestudio.training.personal.emotion.usual_pitch import usual_pitch
from voicestudio.training.personal.personal_session import Session
from voicestudio.training.personal.supervised_run import train_supervised
from voicestudio.training.personal.training_events import (
    Advice,
    Progress,
    Result,
    Score,
    Stage,
)
from voicestudio.training.personal.training_folder import write_json
from voicestudio.training.personal.verdict import Verdict
from voicestudio.voice.prosody import phrases
from voicestudio.voice.usual_voice import usual_voice_of

_SAVE_EVERY_SECONDS = 30.0
_LEAST_SECONDS = 60.0  # of training, however long preparing took
_EXAMPLE_MOODS = ("happy", "angry", "sad")
_LONG_PHRASE = 150  # frames of an example to listen to


class ConverterAdaptation:
    """One training, on the CPU.

    From neutral speech it learns the voice's usual pitch; where lines were acted it is trained on
    them as well.

    Attributes:
        step: the number of steps done.
    """

    def __init__(self, session: Session) -> None:
        self._session, self._begun = session, time.monotonic()
        base_path = default_converter_path(session.job.base)
        self._base, self._basis = load_converter(base_path), basis_of(session.job, base_path)
        recipe = session.recipe or PersonalConverterRecipe(generator=self._base.config)
        assert isinstance(recipe, PersonalConverterRecipe)
        self._recipe = recipe
        self.step = 0

    def run(self) -> Result:
        """Begin or resume the training, and judge its result.

        Raises StopRequested where the session is to stop, DamagedFilesError, UserError and OSError.
        """
        done = self._done_before()
        if done:
            return done
        lines = read_lines(self._session)
        neutral = [line for line in lines if line.emotion == NEUTRAL]
        usual = usual_voice_of([line.frames for line in neutral])
        if usual is None:
            raise UserError(NO_PITCH)
        personal = with_speaker(self._base, usual)
        acted, advice = acted_lines(lines, self._base.config.emotions)
        for one in advice:
            self._session.tell(one)
        spoken = neutral_phrases(lines)
        clips = self._clips(lines, acted)
        if acted.moods:
            found, trained = self._from_acting(personal, acted, spoken, clips)
            if found.accepted:
                return self._kept(found, trained, lines)
            self._session.tell(Advice("acting_not_used", found.sentence))
        self._comparing(0.0)
        clips.write(Converter(personal), Converter(self._base))
        test = usual_pitch(self._base, spoken, self._session.go_on)
        return self._kept(verdict_on_usual_pitch(test, usual), personal, lines)

    def _done_before(self) -> Result | None:
        """The result if this very training has ended; what another one left is deleted."""
        place = self._session.place
        known = _read(place.plan)
        if known is None and place.can_go_on:
            raise DamagedFilesError
        change = known.change(self._basis) if known else None
        if known and not change:
            return place.result()
        if change:
            place.begin_anew()
            self._session.tell(change)
        write_json(place.plan, asdict(self._basis))
        return None

    def _clips(self, lines: Sequence[Line], acted: ActedLines) -> ConverterClips:
        """Of acted lines that are held out, or else of the last phrases in some moods."""
        examples = [Example(line, slice(0, len(line.frames)), m) for line, m in _varied(acted)]
        moods = [mood for mood in _EXAMPLE_MOODS if mood in self._base.config.emotions]
        if not examples:
            parts = [(ln, p) for ln in lines if ln.emotion == NEUTRAL for p in phrases(ln.frames)]
            long = [one for one in parts if one[1].stop - one[1].start >= _LONG_PHRASE] or parts
            chosen = zip(long[-len(moods) :], moods, strict=False)
            examples = [Example(line, part, mood) for (line, part), mood in chosen]
        return ConverterClips(self._session.place.clips, examples, self._session.tell)

    def _from_acting(
        self,
        personal: EmotionConverter,
        acted: ActedLines,
        spoken: Sequence[Rendering],
        clips: ConverterClips,
    ) -> tuple[Verdict, EmotionConverter]:
        """Train on acted lines, and judge the best weights on those that are held out."""
        test = NearnessTest(acted.held_out, load_reader(), self._session.go_on)
        base = test.by_mood(self._base)
        clips.write(Converter(personal), Converter(self._base))

        def figures(network: EmotionConverter) -> dict[str, float]:
            found = overall(test.by_mood(network).values())
            return found.figures | {"val_score": found.score}

        task = PersonalConverterTask(
            personal, acted.learnt, spoken, load_recogniser(), self._recipe, figures
        )
        self._train(task, clips)
        self._comparing(0.0)
        trained = self._best()
        self._comparing(0.5)
        found = verdict_on_acting(base, test.by_mood(trained))
        if found.moods != acted.moods:
            trained.acted = found.moods
            clips.write(Converter(trained))
        return found, trained

    def _train(self, task: PersonalConverterTask, clips: ConverterClips) -> None:
        session, steps = self._session, self._recipe.steps
        with as_damage():
            run = TrainingRun(task, session.place.path)
        if run.step:
            self._best()  # now, not at the end
        self.step, first, begun = run.step, run.step, time.monotonic()
        limit = max(session.job.minutes * 60 - (begun - self._begun), _LEAST_SECONDS)

        def stepped(step: int, loss: float) -> None:
            self.step, elapsed = step, time.monotonic() - begun
            left = min(elapsed / (step - first) * (steps - step), limit - elapsed)
            session.tell(Progress(step, steps, loss, elapsed, max(left, 0.0)))

        def validated(step: int, figures: Mapping[str, float], is_best: bool) -> None:
            shown = {name: figures[name] for name in ("nearness", "heard") if name in figures}
            session.tell(Score(step, shown))
            if is_best and step:
                clips.write(Converter(load_converter(session.place.best)))

        supervision = Supervision(
            validate_every=self._recipe.validate_every,
            patience=self._recipe.patience,
            stop_asked=session.stop_asked,
            stepped=stepped,
            validated=validated,
        )
        train_supervised(
            run,
            session,
            supervision,
            steps=steps,
            seconds=limit,
            save_every=_SAVE_EVERY_SECONDS,
            time_is_up=lambda: time.monotonic() - begun >= limit,
        )

    def _best(self) -> EmotionConverter:
        with as_damage():
            best = load_converter(self._session.place.best)
        if best.config != self._base.config:
            raise DamagedFilesError
        return best

    def _comparing(self, share: float) -> None:
        self._session.go_on()
        self._session.tell(Stage("comparing", share))

    def _kept(
        self,
        found: Verdict,
        network: EmotionConverter,
        lines: Sequence[Line],
    ) -> Result:
        """Write the candidate, better or not."""
        place, job = self._session.place, self._session.job
        save_candidate(
            network,
            place.profile,
            job,
            found,
            base=self._basis.base,
            seconds=speech_seconds(lines),
        )
        return Result(found.accepted, found.sentence, str(place.profile), dict(found.gain))


def _varied(acted: ActedLines) -> list[tuple[Line, str]]:
    """Held-out lines, one of each mood first."""
    order: dict[str, list[tuple[Line, str]]] = {mood: [] for mood in acted.moods}
    for line, mood in acted.examples:
        order[mood].append((line, mood))
    longest = max(map(len, order.values()), default=0)
    return [several[n] for n in range(longest) for several in order.values() if n < len(several)]


def _read(path: Path) -> Basis | None:
    try:
        return checked_basis(parse_json(path.read_bytes()))
    except (OSError, FormatError):
        return None
