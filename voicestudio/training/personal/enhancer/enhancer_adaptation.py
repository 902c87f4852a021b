"""Fine-tuning the shipped enhancer to the user's voice and room, from the job to the profile."""

import os
import time
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import torch

from voicestudio.networks.checkpoint import Network, default_enhancer_path, load_enhancer
from voicestudio.texts import tr
from voicestudio.training.common.fast_gru.layers import use_kernels
from voicestudio.training.common.optimisation import blend
from voicestudio.training.common.supervision import Supervision
from voicestudio.training.common.training_run import TrainingRun
from voicestudio.training.personal.basis import Basis, basis_of
from voicestudio.training.personal.damage import DamagedFilesError, as_damage
from voicestudio.training.personal.enhancer.enhancer_candidate import save_candidate
from voicestudio.training.personal.enhancer.enhancer_clips import EnhancerClips
from voicestudio.training.personal.enhancer.enhancer_verdict import verdict
from voicestudio.training.personal.enhancer.judgement import Judge
from voicestudio.training.personal.enhancer.own_pack import check_own_pack, pack_own_sound
from voicestudio.training.personal.enhancer.personal_mixtures import (
    Packs,
    comparison_mixtures,
    general_mixtures,
)
from voicestudio.training.personal.enhancer.personal_recipe import PersonalRecipe
from voicestudio.training.personal.enhancer.personal_task import PersonalEnhancerTask
from voicestudio.training.personal.enhancer.plan import (
    Plan,
    affordable_steps,
    quickest_threads,
    read_plan,
)
from voicestudio.training.personal.enhancer.replay_pack import replay_pack
from voicestudio.training.personal.enhancer.survey import survey
from voicestudio.training.personal.personal_session import Session
from voicestudio.training.personal.supervised_run import train_supervised
from voicestudio.training.personal.training_events import (
    MORE_TIME,
    Advice,
    Progress,
    Result,
    Score,
    Stage,
    more_time_sentence,
)
from voicestudio.training.personal.verdict import Verdict

_COMPARING_STEPS = 14  # what comparing at the end takes, in steps; measured
_LEAST_STEPS = 8  # that are taken however little time there is
_SAVE_EVERY_SECONDS = 60.0
_TOLD_SHARE = 0.02  # least increase of the prepared share that is reported
_PLANNED_WEIGHT = 10  # steps


class EnhancerAdaptation:
    """One training; stages whose result exists already are skipped.

    Attributes:
        step: the number of steps done.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._deadline = time.monotonic() + 60 * session.job.minutes
        self._base_path = default_enhancer_path()
        self._base = load_enhancer(self._base_path, session.device)
        recipe = session.recipe if isinstance(session.recipe, PersonalRecipe) else PersonalRecipe()
        self._recipe = replace(recipe, generator=self._base.config)
        self._told_share = -1.0
        self.step = 0

    def run(self) -> Result:
        """Begin or resume the training, and judge its result.

        Raises StopRequested where the session is to stop, DamagedFilesError, UserError and OSError.
        """
        basis = basis_of(self._session.job, self._base_path)
        plan = self._known_plan(basis)
        done = self._session.place.result()
        if plan and done:
            return done
        plan, packs = self._prepared(plan, basis)
        plan = plan if plan.steps else self._timed(plan, packs)
        self._use_threads(plan.threads)
        self._train(plan, packs)
        return self._compared(plan, packs)

    def _known_plan(self, basis: Basis) -> Plan | None:
        """The plan that was begun, if it still holds; otherwise its results are deleted."""
        place = self._session.place
        plan = read_plan(place.plan)
        if plan is None:
            if place.can_go_on:
                raise DamagedFilesError
            return None
        if change := plan.basis.change(basis):
            place.begin_anew()
            self._session.tell(change)
            return None
        return plan

    def _prepared(self, plan: Plan | None, basis: Basis) -> tuple[Plan, Packs]:
        """Decode the training material."""
        place = self._session.place
        self._preparing(0.0)
        if plan is None:
            plan = self._own_sound(basis)
        else:
            with as_damage():
                check_own_pack(place.pack)
        replay = replay_pack(lambda share: self._preparing(0.5 + 0.4 * share))
        return plan, Packs(place.pack, replay)

    def _own_sound(self, basis: Basis) -> Plan:
        session, recipe = self._session, self._recipe
        found = survey(session, recipe.least_speech, recipe.most_speech, self._surveyed)
        cleaned = found.snr_db < recipe.noisy_db
        if cleaned:
            session.tell(Advice("cleaned", _CLEANED))
        if found.room_found:
            session.tell(Advice("room_found", _ROOM_FOUND))
        clean = self._clean if cleaned else None
        pack_own_sound(
            found, session.place.pack, clean, lambda share: self._preparing(0.3 + 0.2 * share)
        )
        plan = Plan(
            basis,
            cleaned,
            round(found.speech_seconds, 1),
            round(found.room_seconds, 1),
            round(found.snr_db, 1),
        )
        plan.save(session.place.plan)
        return plan

    def _surveyed(self, share: float) -> None:
        self._preparing(0.3 * share)

    @torch.inference_mode()
    def _clean(self, speech: np.ndarray) -> np.ndarray:
        """Speech (n,) at the input level of the base model."""
        self._session.go_on()
        gain = 0.1 / (float(np.sqrt(np.mean(speech**2))) + 1e-6)
        noisy = torch.from_numpy(speech * np.float32(gain))[None].to(self._session.device)
        room = torch.zeros(1, device=self._session.device)
        return self._base(noisy, room)[0].cpu().numpy() / np.float32(gain)

    def _preparing(self, share: float) -> None:
        self._session.go_on()
        if share == 0 or share - self._told_share > _TOLD_SHARE:
            self._told_share = share
            self._session.tell(Stage("preparing", share))

    def _timed(self, plan: Plan, packs: Packs) -> Plan:
        """The plan with as many steps as there is time for."""
        self._preparing(0.9)
        task = self._task(packs, self._recipe)
        if self._session.device == "cpu":
            use_kernels(task.network)  # as the run will
        choices = (1,) if self._session.device != "cpu" else _thread_choices()
        threads, seconds = quickest_threads(task, choices, self._session.go_on)
        task.close()
        left = self._deadline - time.monotonic() - _COMPARING_STEPS * seconds
        steps = affordable_steps(left, seconds, self._recipe)
        if steps < self._recipe.steps:
            sentence = more_time_sentence(steps, self._recipe.steps)
            self._session.tell(Advice(MORE_TIME, sentence))
        plan = replace(plan, steps=steps, threads=threads, seconds_per_step=seconds)
        plan.save(self._session.place.plan)
        return plan

    def _task(self, packs: Packs, recipe: PersonalRecipe) -> PersonalEnhancerTask:
        session = self._session
        return PersonalEnhancerTask(
            packs, recipe, self._base_path, session.device, session.workers, session.go_on
        )

    def _train(self, plan: Plan, packs: Packs) -> None:
        session = self._session
        task = self._task(packs, replace(self._recipe, steps=plan.steps))
        with as_damage():
            run = TrainingRun(task, session.place.path, compiled=True)
        if run.step:
            self._best()  # now, not at the end
        self.step = run.step
        watch = _Watch(self, plan, task, session, self._deadline)
        supervision = Supervision(
            validate_every=self._recipe.validate_every,
            patience=self._recipe.patience,
            stop_asked=lambda: watch.time_is_up or session.stop_asked(),
            stepped=watch.stepped,
            validated=watch.validated,
        )
        train_supervised(
            run,
            session,
            supervision,
            steps=plan.steps,
            seconds=float("inf"),
            save_every=_SAVE_EVERY_SECONDS,
            time_is_up=lambda: watch.time_is_up,
        )

    def _compared(self, plan: Plan, packs: Packs) -> Result:
        session = self._session
        personal = self._best()
        blend(personal, self._base, self._recipe.learnt_share)
        shares = iter(np.linspace(0, 1, 5)[:-1].tolist())
        judges = [
            Judge(mixtures(packs, self._recipe), session.device, session.go_on)
            for mixtures in (comparison_mixtures, general_mixtures)
        ]
        pairs = []
        for judge in judges:
            judged = []
            for network in (self._base, personal):
                session.tell(Stage("comparing", next(shares)))
                judged.append(judge.judged(network))
            pairs.append((judged[0], judged[1]))
        own, general = pairs
        EnhancerClips(session.place.clips, judges[0], session.tell).write(own[1], own[0])
        found = verdict(own, general, plan)
        return self._kept(found, personal, plan)

    def _best(self) -> Network:
        with as_damage():
            best = load_enhancer(self._session.place.best, self._session.device)
        if best.config != self._base.config:
            raise DamagedFilesError
        return best

    def _kept(self, found: Verdict, personal: Network, plan: Plan) -> Result:
        """Write the candidate, better or not."""
        place, job = self._session.place, self._session.job
        save_candidate(personal, place.profile, job.name, plan, found, self.step)
        return Result(found.accepted, found.sentence, str(place.profile), dict(found.gain))

    def _use_threads(self, threads: int) -> None:
        if self._session.device == "cpu":
            torch.set_num_threads(threads)


class _Watch:
    """Reports the events of a run."""

    def __init__(
        self,
        adaptation: EnhancerAdaptation,
        plan: Plan,
        task: PersonalEnhancerTask,
        session: Session,
        deadline: float,
    ) -> None:
        self._adaptation, self._plan, self._task = adaptation, plan, task
        self._tell = session.tell
        self._clips = EnhancerClips(session.place.clips, task.judged_mixtures, session.tell)
        self._first = adaptation.step
        self._begun, self._deadline = time.monotonic(), deadline

    @property
    def time_is_up(self) -> bool:
        """Whether one step more would leave too little time for the comparison at the end."""
        return self._adaptation.step - self._first >= _LEAST_STEPS and self._time_left <= 0

    @property
    def _time_left(self) -> float:
        """Seconds for further steps, as quick as this computer is now."""
        left = self._deadline - time.monotonic()
        return left - (1 + _COMPARING_STEPS) * self._pace

    @property
    def _pace(self) -> float:
        """Seconds a step; the first are slow: what was planned counts as much as some."""
        taken = self._adaptation.step - self._first
        elapsed = time.monotonic() - self._begun
        planned = self._plan.seconds_per_step
        return (elapsed + _PLANNED_WEIGHT * planned) / (taken + _PLANNED_WEIGHT)

    def stepped(self, step: int, loss: float) -> None:
        self._adaptation.step = step
        spent = time.monotonic() - self._begun + self._first * self._plan.seconds_per_step
        steps = self._plan.steps
        left = min(self._pace * (steps - step), max(self._time_left, 0.0))
        self._tell(Progress(step, steps, loss, spent, left))

    def validated(self, step: int, figures: Mapping[str, float], is_best: bool) -> None:
        judgement = self._task.judgement
        if judgement is None or "val_score" not in figures:
            return
        self._tell(Score(step, judgement.figures))
        if step == 0:
            self._clips.write(judgement, judgement)
        elif is_best:
            self._clips.write(judgement)


_CLEANED = tr(
    "There is noise in the recordings of your voice. The standard "
    "model takes it out of what your model learns from; cleaner "
    "recordings would let it learn more."
)
_ROOM_FOUND = tr("The sound of your room was taken from the pauses in your speech.")


def _thread_choices() -> tuple[int, ...]:
    """The candidates: one thread, all cores, and the number set by `prepare_torch`."""
    if os.environ.get("VOICESTUDIO_THREADS"):
        return (torch.get_num_threads(),)
    affinity = getattr(os, "sched_getaffinity", None)
    cores = len(affinity(0)) if affinity else os.cpu_count() or 1
    return (1, cores) if cores > 1 else (1,)
