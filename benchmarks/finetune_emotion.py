"""Personal emotion models of unseen speakers, compared with the shipped converter.

python -m benchmarks.finetune_emotion [--pack PACK] [--base open full] [--speakers ...] [--short]

Each speaker of the validation split read the same texts neutrally and acted. Cross-validated: the
models learn from some texts and are measured on the others. Changes are applied to analysis frames,
so that all of it takes minutes; `judged` is the share that a classifier names as the target
emotion; it was trained on other speakers and used in no training
(`training.emotion.metric_classifier`).
"""

import argparse
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path

import numpy as np
import torch

from voicestudio.effects.emotion import Converter
from voicestudio.networks.emotion_checkpoint import default_converter_path, load_converter
from voicestudio.networks.emotion_converter import ANY_STYLE, EmotionConverter
from voicestudio.networks.recogniser_checkpoint import load_recogniser
from voicestudio.paths import cache_dir
from voicestudio.training.common.training_run import TrainingRun
from voicestudio.training.emotion.emotion_data import (
    EmotionPack,
    EmotionRecording,
    build_emotion_pack,
)
from voicestudio.training.emotion.metric_classifier import CLASSES, ClassifierPanel
from voicestudio.training.emotion.parallel_pairs import Pair, Rendering, pair_up, rendering_of
from voicestudio.training.personal.emotion.nearness import Apart, apart, converted_frames
from voicestudio.training.personal.emotion.personal_converter import (
    PersonalConverterRecipe,
    PersonalConverterTask,
)
from voicestudio.training.personal.emotion.personal_speaker import with_acting, with_speaker
from voicestudio.voice.frames import VoiceFrames
from voicestudio.voice.prosody import Reference, reference_of
from voicestudio.voice.usual_voice import usual_voice_of

_SPEAKERS = (
    *("ravdess_17", "ravdess_18", "emodb_13", "emodb_14"),
    *("nemo_SM0", "bangla_27", "bangla_28"),
)
_MOODS = ("happy", "angry", "sad")
_MOST_TEXTS = 16  # of a speaker: about the amount that a user would read
_MOST_PAIRS = 40  # measured in each fold
_FOLDS = 4


@dataclass(frozen=True)
class _Spoken:
    recording: EmotionRecording
    rendering: Rendering


@dataclass(frozen=True)
class _Measured:
    """Means over pairs: `apart`, the distance to real acting; `judged`, the share of the target."""

    apart: Apart
    judged: float

    def row(self) -> list[float]:
        return [*astuple(self.apart), self.judged]


class _Speaker:
    """The recordings of one speaker, relative to the usual values of the voice."""

    def __init__(self, pack: EmotionPack, name: str) -> None:
        own = [r for r in pack.recordings if r.speaker == name]
        own = [r for r in own if r.emotion in ("neutral", *_MOODS)]
        self.texts = sorted({r.text_id for r in own})[:_MOST_TEXTS]
        frames = {r.path: pack.frames(r) for r in own}
        usual = reference_of([frames[r.path] for r in own if r.emotion == "neutral"])
        self.spoken = [
            _Spoken(r, _rendering(frames[r.path], usual, r)) for r in own if r.text_id in self.texts
        ]

    def neutral(self, texts: Iterable[str]) -> list[_Spoken]:
        """Neutral readings of some texts."""
        wanted = set(texts)
        return [
            s
            for s in self.spoken
            if s.recording.emotion == "neutral" and s.recording.text_id in wanted
        ]

    def pairs(self, texts: Iterable[str], source: str = "neutral") -> list[tuple[_Spoken, Pair]]:
        """Readings of a text in another way, with those in each mood; "acted" for any mood."""
        wanted = [s for s in self.spoken if s.recording.text_id in set(texts)]
        found = []
        for one in wanted:
            kind = one.recording.emotion
            if (kind == "neutral") != (source == "neutral"):
                continue
            for other in wanted:
                same = other.recording.text_id == one.recording.text_id
                if same and other.recording.emotion not in (kind, "neutral"):
                    pair = pair_up(one.rendering, other.rendering)
                    found += [(one, pair)] if pair and pair.voiced.any() else []
        return found

    def folds(self, count: int) -> Iterator[tuple[list[str], list[str]]]:
        """Pairs of texts to learn from and texts to measure on (cross-validation)."""
        count = min(count, len(self.texts))
        for fold in range(count):
            measured = self.texts[fold::count]
            yield [text for text in self.texts if text not in measured], measured


def main() -> int:
    options = _options()
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    if options.pack is None:
        options.pack = cache_dir() / "emotion_pack"
        build_emotion_pack([options.data], options.pack)
    pack = EmotionPack(options.pack)
    panel = ClassifierPanel(pack)
    for variant in options.base:
        base = load_converter(default_converter_path(variant))
        print(f"\n## {variant}\n\n{_HEADING}", flush=True)
        _measure(pack, panel, base, options.speakers, 6 if options.short else None)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--pack", type=Path, help="of `voicestudio train emotion`; made if missing")
    parser.add_argument("--base", nargs="+", choices=("open", "full"), default=["open", "full"])
    parser.add_argument("--speakers", nargs="+", default=list(_SPEAKERS))
    parser.add_argument("--short", action="store_true", help="train for six steps only, as a test")
    return parser.parse_args()


_HEADING = (
    "| speaker | converted | model | pitch, st | span | length | spectrum, dB | judged, % |\n"
    "| --- | --- | --- | --- | --- | --- | --- | --- |"
)


def _measure(
    pack: EmotionPack,
    panel: ClassifierPanel,
    base: EmotionConverter,
    speakers: Sequence[str],
    steps: int | None,
) -> None:
    """Print a row for each speaker and case, and the means over speakers."""
    rows: dict[tuple[str, str], list[list[float]]] = {}
    for name in speakers:
        for case, model, several in _cases(_Speaker(pack, name), panel, base, steps):
            mean = np.mean([one.row() for one in several], axis=0).tolist()
            rows.setdefault((case, model), []).append(mean)
            print(_line(name, case, model, mean), flush=True)
    for (case, model), several in rows.items():
        print(_line("**all**", case, model, np.mean(several, axis=0).tolist()))


def _cases(
    speaker: _Speaker, panel: ClassifierPanel, base: EmotionConverter, steps: int | None
) -> Iterator[tuple[str, str, list[_Measured]]]:
    """Yield the name of each case, its model, and its results in every fold."""
    for case in ("neutral", "acted"):
        shipped, known = [], []
        for learnt, measured in speaker.folds(_FOLDS):
            pairs = _some(speaker.pairs(measured, case))
            if pairs:
                usual = usual_voice_of([s.rendering.frames for s in speaker.neutral(learnt)])
                assert usual is not None
                shipped.append(_measured(panel, base, pairs))
                known.append(_measured(panel, with_speaker(base, usual), pairs))
        words = "neutral" if case == "neutral" else "another mood"
        yield words, "shipped", shipped
        yield words, "usual pitch known", known
    shipped, trained = [], []
    for learnt, measured in speaker.folds(2):
        pairs = _some(speaker.pairs(measured))
        shipped.append(_measured(panel, base, pairs))
        trained.append(_measured(panel, _trained(base, speaker, learnt, steps), pairs))
    yield "neutral, halves", "shipped", shipped
    yield "neutral, halves", "acted lines learnt", trained


def _trained(
    base: EmotionConverter, speaker: _Speaker, texts: Sequence[str], steps: int | None
) -> EmotionConverter:
    """Train a personal model on some texts, for a fixed number of steps."""
    neutral = [s.rendering for s in speaker.neutral(texts)]
    usual = usual_voice_of([one.frames for one in neutral])
    assert usual is not None
    pairs = [pair for _, pair in speaker.pairs(texts)]
    recipe = PersonalConverterRecipe(generator=base.config)
    personal = with_speaker(base, usual)
    task = PersonalConverterTask(personal, pairs, neutral, load_recogniser(), recipe, lambda _: {})
    with tempfile.TemporaryDirectory() as folder:
        run = TrainingRun(task, Path(folder))
        run.train(steps or recipe.steps, float("inf"))
        average = run.average
        assert isinstance(average, EmotionConverter)
        return with_acting(personal, average, _MOODS)


def _measured(
    panel: ClassifierPanel, network: EmotionConverter, pairs: Sequence[tuple[_Spoken, Pair]]
) -> _Measured:
    converter, off, judged = Converter(network), [], []
    for spoken, pair in pairs:
        mood = pair.target.emotion
        made = converted_frames(converter, pair.source.frames, mood)
        off.append(astuple(apart(made, pair)))
        posterior = panel.posterior(made, spoken.recording, "other_speakers")
        if posterior is not None:
            judged.append(CLASSES[int(posterior.argmax())] == mood)
    return _Measured(Apart(*np.mean(off, axis=0).tolist()), float(np.mean(judged)))


def _rendering(frames: VoiceFrames, usual: Reference, recording: EmotionRecording) -> Rendering:
    return rendering_of(frames, usual, recording.bandwidth_hz, recording.emotion, ANY_STYLE)


def _some(pairs: list[tuple[_Spoken, Pair]]) -> list[tuple[_Spoken, Pair]]:
    """Evenly chosen, `_MOST_PAIRS` at most."""
    return pairs[:: -(-len(pairs) // _MOST_PAIRS)] if pairs else []


def _line(name: str, case: str, model: str, figures: Sequence[float]) -> str:
    pitch, span, length, spectrum, judged = figures
    return (
        f"| {name} | {case} | {model} | {pitch:.2f} | {span:.2f} | {length:.2f} | {spectrum:.2f} "
        f"| {100 * judged:.0f} |"
    )


if __name__ == "__main__":
    sys.exit(main())
