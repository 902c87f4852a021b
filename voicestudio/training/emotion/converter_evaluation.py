"""Evaluation of emotion converters on held-out speakers.

Neutral recordings are converted and compared with real renderings of the same words by the same
speaker. The base lines are no change, a rule, and real speech.
"""

import hashlib
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from voicestudio.errors import UserError
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.emotion.conversion_metrics import distance, pitch_statistics
from voicestudio.training.emotion.emotion_data import EmotionPack, EmotionRecording, parallel_pairs
from voicestudio.training.emotion.metric_classifier import CLASSES, KINDS, ClassifierPanel
from voicestudio.training.emotion.perceptual_metrics import (
    TEXTS,
    naturalness,
    speaker_embedding,
    word_error_rate,
)
from voicestudio.voice.analysis import analyse
from voicestudio.voice.emotion_features import is_speech
from voicestudio.voice.frames import FRAME_RATE, VoiceFrames

# (n,) float32 at 48 kHz, an emotion, an intensity from 0 to 1, a language -> (m,)
Convert = Callable[[np.ndarray, str, float, str], np.ndarray]
TARGETS = ("happy", "angry", "sad")
INTENSITIES = (0.0, 0.25, 0.5, 0.75, 1.0)
REAL, ZERO_EFFORT = "real speech", "zero effort"
_UTTERANCES = 6  # of a speaker, for the mean embedding
Figures = dict[str, float | None]


@dataclass(frozen=True)
class Trial:
    """A neutral recording to convert, and real renderings of it in the target emotion."""

    source: EmotionRecording
    emotion: str
    real: tuple[EmotionRecording, ...]


@dataclass(frozen=True)
class ConversionRow:
    """Means over the trials of a converter, a language ("all" for all) and an emotion.

    `figures`: share of trials that a classifier of each kind (`metric_classifier`) takes for the
    target (`judged_...`) and its mean probability (`belief_...`); `mcd_db` and `f0_rmse`
    (semitones) to the real rendering; `pitch_shift` and `span_shift` (semitones) and `length`
    (ratio) against the source; `speaker`, the cosine to other utterances of the speaker;
    `word_errors`, `naturalness`; `real_time_factor`.
    None where something cannot be measured.
    """

    converter: str
    language: str
    emotion: str
    trials: int
    figures: Figures


@dataclass(frozen=True)
class TrialResult:
    """Figures, as in `ConversionRow`, of what one converter made of one trial."""

    converter: str
    trial: Trial
    figures: Figures


def choose_trials(
    pack: EmotionPack,
    per_language: int | None = 6,
    targets: Sequence[str] = TARGETS,
    languages: Collection[str] | None = None,
    per_speaker: int | None = None,
) -> list[Trial]:
    """Choose neutral recordings of each language by validation speakers, with every target.

    Always the same ones, speakers taking turns; of all languages if None are named. There are at
    most so many of a language and of a speaker; None is for all. Raises UserError when there are
    none.
    """
    held_out = pack.select("validation")
    pairs = parallel_pairs(r for r in held_out if not languages or r.language in languages)
    parallel: dict[EmotionRecording, dict[str, list[EmotionRecording]]] = {}
    for plain, emotional in pairs:
        parallel.setdefault(plain, {}).setdefault(emotional.emotion, []).append(emotional)
    usable = [plain for plain, found in parallel.items() if set(targets) <= set(found)]
    if not usable:
        said = f" in {' or '.join(sorted(languages))}" if languages else ""
        raise UserError(
            f"the data holds no unheard speaker{said} with neutral and emotional renderings."
        )
    return [
        Trial(source, emotion, _nearest_takes(source, parallel[source][emotion]))
        for language in sorted({r.language for r in usable})
        for source in _taking_turns([r for r in usable if r.language == language], per_speaker)[
            :per_language
        ]
        for emotion in targets
    ]


def _nearest_takes(
    source: EmotionRecording, real: list[EmotionRecording]
) -> tuple[EmotionRecording, ...]:
    """The renderings of the same take where there are some, and at most two."""
    return tuple([r for r in real if r.take == source.take][:2] or real[:2])


def _taking_turns(
    recordings: list[EmotionRecording], per_speaker: int | None
) -> list[EmotionRecording]:
    """In a fixed pseudo-random order that alternates between speakers; None is for all turns."""
    drawn = sorted(recordings, key=lambda r: hashlib.sha256(r.path.encode()).digest())
    seen: dict[str, int] = {}
    turns: list[tuple[int, EmotionRecording]] = []
    for recording in drawn:
        seen[recording.speaker] = seen.get(recording.speaker, 0) + 1
        turns.append((seen[recording.speaker], recording))
    return [
        recording
        for turn, recording in sorted(turns, key=lambda turn: turn[0])
        if per_speaker is None or turn <= per_speaker
    ]


class ConverterEvaluation:
    """Converters against the same trials.

    `perceived` False leaves out naturalness and words, which take ten times as long as all else;
    `languages` names those to convert, None for all. Of each language and of each speaker so many
    recordings are converted, None for all.

    Attributes:
        trials: the recording to convert.
        panel: the classifiers.
    """

    def __init__(
        self,
        pack: EmotionPack,
        per_language: int | None = 6,
        perceived: bool = True,
        languages: Collection[str] | None = None,
        per_speaker: int | None = None,
    ) -> None:
        self._pack, self._perceived = pack, perceived
        self.trials = choose_trials(
            pack, per_language, languages=languages, per_speaker=per_speaker
        )
        self.panel = ClassifierPanel(pack)
        self._voices: dict[str, np.ndarray | None] = {}
        self._known: dict[bytes, Figures] = {}
        self._full: dict[tuple[Convert, Trial], VoiceFrames] = {}

    def rows(
        self,
        converters: Mapping[str, Convert],
        progress: Callable[[float], None] | None = None,
    ) -> list[ConversionRow]:
        """Means of what `results` finds."""
        return _means([REAL, ZERO_EFFORT, *converters], self.results(converters, progress))

    def results(
        self,
        converters: Mapping[str, Convert],
        progress: Callable[[float], None] | None = None,
    ) -> list[TrialResult]:
        """Figures of real speech, of doing nothing and of each converter, at full intensity."""
        found: list[TrialResult] = []
        for number, trial in enumerate(self.trials):
            samples = self._pack.samples(trial.source)
            found += [
                TrialResult(name, trial, self._figures(name, converters, trial, samples))
                for name in (REAL, ZERO_EFFORT, *converters)
            ]
            if progress:
                progress((number + 1) / len(self.trials))
        return found

    def probabilities(
        self, convert: Convert, per_language: int = 2, kind: str = "other_speakers"
    ) -> dict[str, list[float]]:
        """Mean probability of each target at `INTENSITIES`, which should rise."""
        kept: dict[str, int] = {}
        rows: dict[str, list[list[float]]] = {}
        for trial in self.trials:
            key = f"{trial.source.language}/{trial.emotion}"
            kept[key] = kept.get(key, 0) + 1
            if kept[key] > per_language:
                continue
            found = [
                self._probability(self._rendered(convert, trial, intensity), trial, kind)
                for intensity in INTENSITIES
            ]
            rows.setdefault(trial.emotion, []).append(found)
        return {
            emotion: [float(value) for value in np.mean(several, axis=0)]
            for emotion, several in rows.items()
        }

    def _rendered(self, convert: Convert, trial: Trial, intensity: float) -> VoiceFrames:
        """Frames of a conversion; that at full intensity is known where `rows` made it."""
        if intensity == INTENSITIES[-1] and (convert, trial) in self._full:
            return self._full[convert, trial]
        samples = self._pack.samples(trial.source)
        return analyse(convert(samples, trial.emotion, intensity, trial.source.language))

    def keeps_the_input(self, convert: Convert) -> bool:
        """Whether intensity 0 gives the first trial's source back, bit for bit."""
        trial = self.trials[0]
        samples = self._pack.samples(trial.source)
        made = convert(samples, trial.emotion, 0.0, trial.source.language)
        return bool(np.array_equal(made, samples))

    def _probability(self, frames: VoiceFrames, trial: Trial, kind: str) -> float:
        posterior = self.panel.posterior(frames, trial.source, kind)
        return float("nan") if posterior is None else float(posterior[CLASSES.index(trial.emotion)])

    def _figures(
        self, name: str, converters: Mapping[str, Convert], trial: Trial, samples: np.ndarray
    ) -> Figures:
        if name == REAL:
            return _mean_figures([self._of_real(trial, real) for real in trial.real])
        begun = time.perf_counter()
        made = samples
        if name != ZERO_EFFORT:
            made = converters[name](samples, trial.emotion, 1.0, trial.source.language)
        spent = time.perf_counter() - begun
        frames = analyse(made)
        if name != ZERO_EFFORT:
            self._full[converters[name], trial] = frames
        figures = self._of_sound(trial, made, frames)
        apart = [
            distance(frames, self._pack.frames(r), min(r.bandwidth_hz, trial.source.bandwidth_hz))
            for r in trial.real
        ]
        figures["mcd_db"] = _mean([d.mcd_db for d in apart if d])
        figures["f0_rmse"] = _mean([d.f0_rmse for d in apart if d])
        figures["real_time_factor"] = spent / (len(samples) / SAMPLE_RATE)
        return figures

    def _of_real(self, trial: Trial, real: EmotionRecording) -> Figures:
        return self._of_sound(trial, self._pack.samples(real), self._pack.frames(real))

    def _of_sound(self, trial: Trial, samples: np.ndarray, frames: VoiceFrames) -> Figures:
        """Figures of a rendering that need no real rendering to compare with."""
        figures: Figures = {}
        for kind in KINDS:
            posterior = self.panel.posterior(frames, trial.source, kind)
            if posterior is not None:
                wanted = CLASSES.index(trial.emotion)
                figures[f"judged_{kind}"] = float(posterior.argmax() == wanted)
                figures[f"belief_{kind}"] = float(posterior[wanted])
        source = self._pack.frames(trial.source)
        before, after = pitch_statistics(source), pitch_statistics(frames)
        if before and after:
            figures["pitch_shift"] = after.middle - before.middle
            figures["span_shift"] = after.span - before.span
        figures["length"] = _spoken_seconds(frames) / max(_spoken_seconds(source), 0.01)
        figures["speaker"] = self._speaker_similarity(trial, samples)
        return figures | self._heard(trial, samples)

    def _heard(self, trial: Trial, samples: np.ndarray) -> Figures:
        """Naturalness and word errors, cached by sound."""
        key = hashlib.sha256(samples.tobytes()).digest()
        if self._perceived and key not in self._known:
            text = TEXTS.get(trial.source.text_id)
            self._known[key] = {
                "naturalness": naturalness(samples),
                "word_errors": word_error_rate(samples, text) if text else None,
            }
        return self._known.get(key, {})

    def _speaker_similarity(self, trial: Trial, samples: np.ndarray) -> float | None:
        """Cosine similarity to the mean embedding of other utterances of the speaker."""
        key = trial.source.speaker + trial.source.text_id
        if key not in self._voices:
            others = [
                r
                for r in self._pack.select("validation")
                if r.speaker == trial.source.speaker and r.text_id != trial.source.text_id
            ]
            known = [self._pack.samples(r) for r in _spread_out(others)]
            embedded = [e for sound in known if (e := speaker_embedding(sound)) is not None]
            self._voices[key] = np.mean(embedded, axis=0) if embedded else None
        usual, own = self._voices[key], speaker_embedding(samples)
        if usual is None or own is None:
            return None
        return float(usual @ own / (np.linalg.norm(usual) * np.linalg.norm(own) + 1e-9))


def _spread_out(recordings: list[EmotionRecording]) -> list[EmotionRecording]:
    ordered = sorted(recordings, key=lambda r: hashlib.sha256(r.path.encode()).digest())
    return ordered[:_UTTERANCES]


def _spoken_seconds(frames: VoiceFrames) -> float:
    heard = np.nonzero(is_speech(frames))[0]
    return float(heard[-1] - heard[0] + 1) / FRAME_RATE if len(heard) else 0.0


def _mean(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return float(np.mean(known)) if known else None


def _mean_figures(several: Sequence[Figures]) -> Figures:
    names = {name: None for figures in several for name in figures}
    return {name: _mean([figures.get(name) for figures in several]) for name in names}


def _means(columns: Sequence[str], results: Sequence[TrialResult]) -> list[ConversionRow]:
    languages = sorted({result.trial.source.language for result in results})
    emotions = list(dict.fromkeys(result.trial.emotion for result in results))
    rows: list[ConversionRow] = []
    for language in [*languages, "all"]:
        for emotion in emotions:
            for name in columns:
                own = [
                    result.figures
                    for result in results
                    if result.converter == name
                    and result.trial.emotion == emotion
                    and language in (result.trial.source.language, "all")
                ]
                rows.append(ConversionRow(name, language, emotion, len(own), _mean_figures(own)))
    return rows


def as_dict(rows: Sequence[ConversionRow]) -> list[dict[str, Any]]:
    """Rows for JSON, figures rounded to 4 decimals."""
    return [
        {
            "converter": row.converter,
            "language": row.language,
            "emotion": row.emotion,
            "trials": row.trials,
        }
        | {name: None if v is None else round(v, 4) for name, v in row.figures.items()}
        for row in rows
    ]
