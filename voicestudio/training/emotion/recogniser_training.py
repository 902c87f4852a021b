"""Training of the recogniser of emotions: resumable, like the enhancer's."""

import json
import time
from collections.abc import Collection
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from voicestudio.errors import UserError
from voicestudio.networks.emotion_recogniser import EmotionRecogniser, RecogniserConfig
from voicestudio.networks.recogniser_checkpoint import save_recogniser
from voicestudio.training.emotion.confusion_matrix import Confusion
from voicestudio.training.emotion.emotion_data import EmotionPack, EmotionRecording
from voicestudio.voice.emotion_features import (
    FEATURES,
    USED_BANDS,
    SpeakerReference,
    emotion_features,
)
from voicestudio.voice.emotions import EMOTIONS
from voicestudio.voice.frames import FRAME_RATE, VoiceFrames


@dataclass(frozen=True)
class RecogniserRecipe:
    """Everything that decides how a run goes, besides the data; `corpora` None takes all."""

    seed: int = 1
    batch: int = 24
    shortest: float = 1.0
    longest: float = 3.0
    learning_rate: float = 1e-3
    steps: int = 3000
    average_decay: float = 0.995
    unreferenced: float = 0.35
    corpora: tuple[str, ...] | None = None
    channels: int = 48


@dataclass(frozen=True)
class _Batch:
    """Features (B, T, FEATURES), known (B, T), target (B,), possible (B, emotions)."""

    features: Tensor
    known: Tensor
    target: Tensor
    possible: Tensor


class _Examples:
    """Draws batches: excerpts of recordings, now beside the speaker's usual voice, now without.

    Corpora count alike, and so do the emotions within each.
    """

    def __init__(self, pack: EmotionPack, recipe: RecogniserRecipe) -> None:
        self._recipe = recipe
        recordings = pack.select("train", recipe.corpora)
        if not recordings:
            raise UserError("there is nothing to learn from: the pack holds no such recordings.")
        self._frames = {r.path: pack.frames(r) for r in recordings}
        self._groups: dict[str, dict[str, list[EmotionRecording]]] = {}
        self._speakers: dict[str, list[EmotionRecording]] = {}
        for recording in recordings:
            of_corpus = self._groups.setdefault(recording.corpus, {})
            of_corpus.setdefault(recording.emotion, []).append(recording)
            self._speakers.setdefault(recording.speaker, []).append(recording)

    def batch(self, step: int) -> _Batch:
        """The batch of a step: the same for the same recipe and data."""
        random = np.random.default_rng((self._recipe.seed, step))
        drawn = [self._example(random) for _ in range(self._recipe.batch)]
        longest = max(len(features) for features, _ in drawn)
        features = np.zeros((len(drawn), longest, FEATURES), np.float32)
        known = np.zeros((len(drawn), longest), bool)
        possible = np.zeros((len(drawn), len(EMOTIONS)), bool)
        for row, (made, recording) in enumerate(drawn):
            features[row, : len(made)] = made
            known[row, : len(made)] = True
            possible[row] = [e in self._groups[recording.corpus] for e in EMOTIONS]
        target = np.array([EMOTIONS.index(recording.emotion) for _, recording in drawn])
        arrays = (features, known, target, possible)
        return _Batch(*(torch.from_numpy(array) for array in arrays))

    def _example(self, random: np.random.Generator) -> tuple[np.ndarray, EmotionRecording]:
        corpus = self._groups[str(random.choice(sorted(self._groups)))]
        among = corpus[str(random.choice(sorted(corpus)))]
        recording = among[random.integers(len(among))]
        frames = self._frames[recording.path]
        made = emotion_features(frames, self._reference(recording, random))
        wanted = random.uniform(self._recipe.shortest, self._recipe.longest) * FRAME_RATE
        spare = max(0, len(made) - int(wanted))
        first = int(random.integers(spare + 1))
        return _varied(made[first : first + int(wanted)], random), recording

    def _reference(
        self, recording: EmotionRecording, random: np.random.Generator
    ) -> SpeakerReference | None:
        """The speaker as heard in some other recordings: all moods, or neutral ones."""
        if random.random() < self._recipe.unreferenced:
            return None
        others = [r for r in self._speakers[recording.speaker] if r is not recording]
        if random.random() < 0.5:
            others = [r for r in others if r.emotion == "neutral"] or others
        if not others:
            return None
        chosen = random.choice(len(others), min(6, len(others)), replace=False)
        return SpeakerReference.of([self._frames[others[i].path] for i in chosen])


def _varied(features: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """The same voice a little higher or lower, through another microphone."""
    made = features.copy()
    voiced = made[:, 0] > 0
    made[voiced, 1] += random.normal(0.0, 0.15)
    made[voiced, 2] += random.normal(0.0, 0.04) * made[voiced, 4]
    place = np.linspace(0.0, np.pi, USED_BANDS)
    curves = np.stack([np.cos((k + 1) * place) for k in range(4)])
    made[:, 5 : 5 + USED_BANDS] += random.normal(0.0, 0.15, 4) @ curves
    made[:, 5 + USED_BANDS :] += (random.normal(0.0, 0.08, 4) @ curves) * made[:, 4:5]
    return made.astype(np.float32)


class RecogniserTrainer:
    """One training run in a folder: `state.pt` to go on, `recogniser.safetensors`, `log.jsonl`.

    Raises UserError when the folder holds a run of another size, or the pack nothing to learn from.
    """

    def __init__(
        self, pack: Path, run: Path, recipe: RecogniserRecipe, device: str = "cpu"
    ) -> None:
        torch.manual_seed(recipe.seed)
        self._pack, self._run, self.recipe, self._device = EmotionPack(pack), run, recipe, device
        self.step = 0
        config = RecogniserConfig(FEATURES, len(EMOTIONS), recipe.channels)
        self.network = EmotionRecogniser(config).to(device)
        self.average = EmotionRecogniser(config).to(device).eval().requires_grad_(False)
        self.average.load_state_dict(self.network.state_dict())
        self._examples = _Examples(self._pack, recipe)
        self._optimiser = torch.optim.AdamW(
            self.network.parameters(), recipe.learning_rate, weight_decay=0.02
        )
        run.mkdir(parents=True, exist_ok=True)
        if (run / "state.pt").is_file():
            self._resume()

    def train(self, steps: int, seconds: float, save_every: float = 120.0) -> None:
        """Train until `steps` in all or for `seconds`, saving every `save_every` seconds."""
        start = saved = time.monotonic()
        losses: list[float] = []
        while self.step < steps:
            losses.append(self._learn(self._examples.batch(self.step)))
            self.step += 1
            now = time.monotonic()
            finished = self.step >= steps or now - start > seconds
            if now - saved > save_every or finished:
                self._log(float(np.mean(losses)), now - start)
                self.save()
                saved, losses = now, []
            if finished:
                break

    def _learn(self, batch: _Batch) -> float:
        torch.manual_seed(self.recipe.seed + self.step)  # dropout, so that resuming is exact
        self.network.train()
        progress = min(1.0, self.step / self.recipe.steps)
        rate = min(1.0, (self.step + 1) / 200) * max(0.02, 0.5 + 0.5 * np.cos(np.pi * progress))
        for group in self._optimiser.param_groups:
            group["lr"] = self.recipe.learning_rate * float(rate)
        scores = self.network(batch.features.to(self._device), batch.known.to(self._device))
        # Emotions that a corpus does not have are not held against its voices.
        scores = scores.masked_fill(~batch.possible.to(self._device), -1e4)
        loss = torch.nn.functional.cross_entropy(scores, batch.target.to(self._device))
        self._optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 3.0)
        self._optimiser.step()
        self._update_average()
        return float(loss.detach())

    @torch.no_grad()
    def _update_average(self) -> None:
        decay = min(self.recipe.average_decay, (self.step + 1) / (self.step + 10))
        learned = self.network.state_dict()
        for name, value in self.average.state_dict().items():
            value.lerp_(learned[name], 1 - decay)

    def _log(self, loss: float, seconds: float) -> None:
        recalls = {
            f"{corpus}_{kind}": round(confusion.unweighted_recall, 4)
            for kind, known in (("alone", False), ("beside_neutral", True))
            for corpus, confusion in validate(self.average, self._pack, known).items()
        }
        entry = {"step": self.step, "seconds": round(seconds), "loss": round(loss, 4)}
        with (self._run / "log.jsonl").open("a") as stream:
            stream.write(json.dumps(entry | recalls) + "\n")

    def save(self) -> None:
        """Write what is needed to go on, and the averaged network as it would be shipped."""
        state: dict[str, Any] = {
            "step": self.step,
            "channels": self.recipe.channels,
            "network": self.network.state_dict(),
            "average": self.average.state_dict(),
            "optimiser": self._optimiser.state_dict(),
        }
        temporary = self._run / "state.partial"
        torch.save(state, temporary)
        temporary.replace(self._run / "state.pt")
        facts = {"step": self.step, "recipe": asdict(self.recipe), "emotions": EMOTIONS}
        save_recogniser(self.average, self._run / "recogniser.safetensors", facts)

    def _resume(self) -> None:
        path = self._run / "state.pt"
        state = torch.load(path, map_location=self._device, weights_only=True)
        if state["channels"] != self.recipe.channels:
            raise UserError(f"{path} belongs to a network of another size: choose another --run.")
        self.step = state["step"]
        self.network.load_state_dict(state["network"])
        self.average.load_state_dict(state["average"])
        self._optimiser.load_state_dict(state["optimiser"])


@torch.inference_mode()
def validate(
    network: EmotionRecogniser,
    pack: EmotionPack,
    beside_neutral: bool,
    corpora: Collection[str] | None = None,
) -> dict[str, Confusion]:
    """What the network makes of speakers it never heard, by corpus.

    It chooses among the emotions of the corpus. `beside_neutral` gives it the speaker's neutral
    recordings as a reference, other than the one that is judged.
    """
    made: dict[str, Confusion] = {}
    recordings = pack.select("validation", corpora)
    neutral: dict[str, list[tuple[str, VoiceFrames]]] = {}
    for r in recordings:
        if beside_neutral and r.emotion == "neutral":
            neutral.setdefault(r.speaker, []).append((r.path, pack.frames(r)))
    device = next(network.parameters()).device
    for corpus in sorted({r.corpus for r in recordings}):
        own = [r for r in recordings if r.corpus == corpus]
        classes = [e for e in EMOTIONS if any(r.emotion == e for r in own)]
        confusion = Confusion(classes)
        for r in own:
            others = [f for path, f in neutral.get(r.speaker, [])[:9] if path != r.path]
            reference = SpeakerReference.of(others) if others else None
            features = torch.from_numpy(emotion_features(pack.frames(r), reference)).to(device)
            scores = network(features[None])[0].cpu().numpy()
            best = max(classes, key=lambda e: scores[EMOTIONS.index(e)])
            confusion.add(r.emotion, best)
        made[corpus] = confusion
    return made
