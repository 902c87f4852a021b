"""Adversarial training of the emotion converter on aligned pairs, resumable.

From the first step it learns from pairs, by cycle and from a recogniser of emotions that only ever
learns from real speech. From `adversarial_from` on two judges tell real from converted: one hears
the result, the other what was changed about the pitch, level and rate of which source.
"""

import copy
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from voicestudio.errors import UserError
from voicestudio.networks.emotion import ANY_STYLE, EmotionConfig, EmotionConverter
from voicestudio.networks.emotion_checkpoint import save_converter
from voicestudio.networks.emotion_discriminators import (
    EmotionJudge,
    SequenceJudge,
    fooling_loss,
    judging_loss,
)
from voicestudio.training.emotion.converter_losses import (
    OUTLINE,
    cycle_inputs,
    outline,
    speaker_term,
    supervised_terms,
    undone_term,
)
from voicestudio.training.emotion.converter_validation import EmotionMonitor
from voicestudio.training.emotion.emotion_data import CORPORA, PERMISSIVE_CORPORA, EmotionPack
from voicestudio.training.emotion.pair_batches import Batch, Batches, converted
from voicestudio.training.emotion.parallel_pairs import Pair, load_pairs
from voicestudio.voice.emotions import EMOTIONS
from voicestudio.voice.prosody import FEATURES, INPUTS

Validate = Callable[[EmotionConverter], dict[str, float]]
_JUDGED = 48  # groups of frames
_CYCLE_EVERY = 3  # steps: the way back costs as much as the way there
_NETWORKS = ("generator", "average", "sequence", "changes", "recogniser")


@dataclass(frozen=True)
class EmotionRecipe:
    """Everything that decides how a run goes, besides the data.

    `adversarial_from` is the step at which the judges of real and converted join; None trains
    without them, as the base line to compare with.
    """

    generator: EmotionConfig
    seed: int = 1
    batch: int = 32
    learning_rate: float = 1.5e-3
    halving_steps: int = 1000
    average_decay: float = 0.995
    adversarial_from: int | None = 300
    sequence_weight: float = 0.1
    changes_weight: float = 0.08
    recogniser_weight: float = 0.2
    recogniser_from: int = 200
    cycle_weight: float = 0.3
    speaker_weight: float = 1.0


class EmotionTrainer:
    """One training run in a folder.

    The folder holds `state.pt` to go on, `emotion.safetensors` to use, `best.safetensors` with the
    highest `val_score` that `validate` gave so far, and `log.jsonl`. Raises UserError when
    the folder holds a run with another generator or there are no pairs.
    """

    def __init__(
        self,
        pairs: Sequence[Pair],
        run: Path,
        recipe: EmotionRecipe,
        validate: Validate | None = None,
    ) -> None:
        _check(pairs)
        torch.manual_seed(recipe.seed)
        self.recipe, self.step, self.best = recipe, 0, -np.inf
        self._run, self._validate = run, validate
        config = recipe.generator
        counts = (len(config.emotions), len(config.styles))
        self.generator = EmotionConverter(config)
        self.average = copy.deepcopy(self.generator).eval().requires_grad_(False)
        self.sequence = SequenceJudge(FEATURES, *counts)
        self.changes = SequenceJudge(FEATURES + OUTLINE, *counts)
        self.recogniser = EmotionJudge(FEATURES, counts[0])
        self._optimiser = torch.optim.AdamW(
            self.generator.parameters(), recipe.learning_rate, betas=(0.8, 0.98)
        )
        judges = [*self.sequence.parameters(), *self.changes.parameters()]
        self._judge_optimiser = torch.optim.Adam(judges, 4e-4, betas=(0.5, 0.9))
        self._recogniser_optimiser = torch.optim.AdamW(
            self.recogniser.parameters(), 1e-3, weight_decay=0.05
        )
        self._batches = Batches(pairs, config, recipe.batch, recipe.seed)
        run.mkdir(parents=True, exist_ok=True)
        if (run / "state.pt").is_file():
            self._resume()

    def train(self, steps: int, seconds: float, save_every: float = 180.0) -> None:
        """Train until `steps` in all or for `seconds`, saving every `save_every` seconds."""
        start = saved = time.monotonic()
        terms: list[dict[str, float]] = []
        while self.step < steps:
            terms.append(self._learn(self._batches(self.step)))
            self.step += 1
            now = time.monotonic()
            finished = self.step >= steps or now - start > seconds
            if now - saved > save_every or finished:
                self._log(terms, now - start)
                self.save()
                saved, terms = time.monotonic(), []
            if finished:
                break

    def _learn(self, batch: Batch) -> dict[str, float]:
        """One step of the generator and of those who teach it."""
        # Chance depends on the step alone, so that a resumed run goes on as an unbroken one.
        torch.manual_seed(self.recipe.seed * 1_000_003 + self.step)
        self._set_rate()
        change = self.generator.coarse_wish(batch.inputs, batch.emotion, batch.told)
        change = change * batch.intensity[:, None, None]
        fake = converted(batch.source, change) * batch.mask[..., None]
        terms = supervised_terms(change, batch)
        terms["speaker"] = self.recipe.speaker_weight * speaker_term(change, batch)
        if self.step % _CYCLE_EVERY == 0:
            terms["cycle"] = _CYCLE_EVERY * self.recipe.cycle_weight * self._cycle(change, batch)
        seen = self._teach_recogniser(batch)
        if self.step >= self.recipe.recogniser_from:
            terms["emotion"] = self.recipe.recogniser_weight * self._recognised(fake, batch)
        if self._adversarial:
            terms |= self._judge(change, fake, batch, seen)
        self._improve(torch.stack(list(terms.values())).sum())
        return {name: float(value.detach()) for name, value in terms.items()} | seen

    @property
    def _adversarial(self) -> bool:
        start = self.recipe.adversarial_from
        return start is not None and self.step >= start

    def _cycle(self, change: Tensor, batch: Batch) -> Tensor:
        back = self.generator.coarse_wish(cycle_inputs(batch, change), batch.origin, batch.told)
        return undone_term(change, back * batch.intensity[:, None, None], batch)

    def _teach_recogniser(self, batch: Batch) -> dict[str, float]:
        logits = self._logits(batch.target, batch.target_mask)
        loss = functional.cross_entropy(logits, batch.emotion, label_smoothing=0.05)
        _step(self._recogniser_optimiser, loss)
        right = (logits.argmax(dim=1) == batch.emotion).float().mean()
        return {"recognised": float(right)}

    def _recognised(self, fake: Tensor, batch: Batch) -> Tensor:
        self.recogniser.requires_grad_(False)
        logits = self._logits(fake, batch.mask)
        self.recogniser.requires_grad_(True)
        return functional.cross_entropy(logits, batch.emotion, label_smoothing=0.05)

    def _logits(self, sequence: Tensor, mask: Tensor) -> Tensor:
        """Noise blurs what only a network would notice."""
        return self.recogniser(sequence + 0.15 * torch.randn_like(sequence), mask)

    def _judge(
        self, change: Tensor, fake: Tensor, batch: Batch, seen: dict[str, float]
    ) -> dict[str, Tensor]:
        """Teach the judges, then return what they make of the generator's work."""
        claim = (batch.emotion, batch.style)
        place = torch.rand(len(fake))
        heard = _window(batch.target, batch.target_mask, place)
        result = _window(fake, batch.mask, place)
        origin = batch.inputs[..., :FEATURES]
        real_pair = _window(torch.cat([origin, outline(batch.change)], -1), batch.mask, place)
        fake_pair = _window(torch.cat([origin, outline(change)], -1), batch.mask, place)
        losses = [
            judging_loss(judge(real, *claim), judge(made.detach(), *claim))
            for judge, real, made in (
                (self.sequence, heard, result),
                (self.changes, real_pair, fake_pair),
            )
        ]
        _step(self._judge_optimiser, losses[0] + losses[1])
        seen |= {"sequence_judge": float(losses[0].detach())}
        seen |= {"changes_judge": float(losses[1].detach())}
        for judge in (self.sequence, self.changes):
            judge.requires_grad_(False)
        terms = {
            "sequence": self.recipe.sequence_weight * fooling_loss(self.sequence(result, *claim)),
            "changes": self.recipe.changes_weight * fooling_loss(self.changes(fake_pair, *claim)),
        }
        for judge in (self.sequence, self.changes):
            judge.requires_grad_(True)
        return terms

    def _improve(self, loss: Tensor) -> None:
        self._optimiser.zero_grad(set_to_none=True)
        loss.backward()
        norm = nn.utils.clip_grad_norm_(self.generator.parameters(), 2.0)
        if torch.isfinite(norm):  # a broken batch must not break the run
            self._optimiser.step()
            self._update_average()

    def _set_rate(self) -> None:
        """Warm-up over 100 steps, then halving every `halving_steps`, down to a twentieth."""
        recipe = self.recipe
        factor = min(1.0, (self.step + 1) / 100)
        factor *= max(0.05, 0.5 ** (self.step / recipe.halving_steps))
        for group in self._optimiser.param_groups:
            group["lr"] = recipe.learning_rate * factor

    @torch.no_grad()
    def _update_average(self) -> None:
        decay = min(self.recipe.average_decay, (self.step + 1) / (self.step + 10))
        learned = self.generator.state_dict()
        for name, value in self.average.state_dict().items():
            value.lerp_(learned[name], 1 - decay)

    def _log(self, terms: list[dict[str, float]], seconds: float) -> None:
        names = sorted({name for entry in terms for name in entry})
        means = {n: round(float(np.mean([t[n] for t in terms if n in t])), 4) for n in names}
        entry: dict[str, float] = {"step": self.step, "seconds": round(seconds), **means}
        if self._validate is not None:
            found = self._validate(self.average)
            entry |= found
            if found.get("val_score", -np.inf) > self.best:
                self.best = found["val_score"]
                self._export("best.safetensors")
        with (self._run / "log.jsonl").open("a") as stream:
            stream.write(json.dumps(entry) + "\n")

    def save(self) -> None:
        """Write what is needed to go on, and the averaged generator as it would be shipped."""
        state: dict[str, Any] = {
            "step": self.step,
            "best": float(self.best),
            "recipe": json.dumps(asdict(self.recipe)),
            "optimisers": [optimiser.state_dict() for optimiser in self._optimisers],
        }
        state |= {name: getattr(self, name).state_dict() for name in _NETWORKS}
        temporary = self._run / "state.partial"
        torch.save(state, temporary)
        temporary.replace(self._run / "state.pt")
        self._export("emotion.safetensors")

    @property
    def _optimisers(self) -> tuple[torch.optim.Optimizer, ...]:
        return (self._optimiser, self._judge_optimiser, self._recogniser_optimiser)

    def _export(self, name: str) -> None:
        facts = {"step": self.step, "recipe": asdict(self.recipe)}
        save_converter(self.average, self._run / name, facts)

    def _resume(self) -> None:
        path = self._run / "state.pt"
        state = torch.load(path, weights_only=True)
        known = json.loads(state["recipe"])["generator"]
        if known != json.loads(json.dumps(self.recipe.generator.as_dict())):
            raise UserError(f"{path} belongs to a generator of another size: choose another --run")
        self.step, self.best = state["step"], state["best"]
        for name in _NETWORKS:
            getattr(self, name).load_state_dict(state[name])
        for optimiser, known in zip(self._optimisers, state["optimisers"], strict=True):
            optimiser.load_state_dict(known)


def _check(pairs: Sequence[Pair]) -> None:
    if not pairs:
        raise UserError("there are no parallel recordings to learn emotions from.")


def _step(optimiser: torch.optim.Optimizer, loss: Tensor) -> None:
    optimiser.zero_grad(set_to_none=True)
    loss.backward()
    optimiser.step()


def _window(sequence: Tensor, mask: Tensor, place: Tensor) -> Tensor:
    """An excerpt (B, 48, D) of each sequence (B, T, D) at `place` (B,) 0..1 of what it has."""
    padded = functional.pad(sequence, (0, 0, 0, _JUDGED))
    spare = (mask.sum(dim=1) - _JUDGED).clamp(min=0)
    first = (place * spare).long()[:, None] + torch.arange(_JUDGED)
    noisy = padded.gather(1, first[..., None].expand(-1, -1, sequence.shape[-1]))
    return noisy + 0.05 * torch.randn_like(noisy)


def train_emotion(
    pack: EmotionPack,
    run: Path,
    *,
    permissive: bool,
    adversarial: bool,
    seed: int,
    steps: int,
    seconds: float,
) -> None:
    """Train the converter on a pack; `permissive` leaves out corpora not for commercial use."""
    corpora = PERMISSIVE_CORPORA if permissive else CORPORA
    recordings = pack.select("train", corpora)
    emotions = tuple(e for e in EMOTIONS if any(r.emotion == e for r in recordings))
    styles = (ANY_STYLE, *sorted({r.language for r in recordings}))
    config = EmotionConfig(emotions, styles, features=INPUTS)
    recipe = EmotionRecipe(config, seed=seed)
    if not adversarial:
        recipe = replace(recipe, adversarial_from=None)
    run.mkdir(parents=True, exist_ok=True)
    pairs = load_pairs(pack, recordings, emotions, run / "aligned.npz")
    _check(pairs)
    held_out = pack.select("validation")
    monitor = EmotionMonitor(pack, load_pairs(pack, held_out, emotions, run / "held_out.npz"))
    EmotionTrainer(pairs, run, recipe, monitor).train(steps, seconds)
