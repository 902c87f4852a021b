"""Rule-based base line of emotion conversion: prosody shifted by mean differences."""

from dataclasses import dataclass

import numpy as np

from voicestudio.training.emotion.emotion_data import EmotionPack, EmotionRecording, parallel_pairs
from voicestudio.training.emotion.functionals import semitones
from voicestudio.voice.analysis import analyse
from voicestudio.voice.change import PITCH_LIMIT, Change
from voicestudio.voice.emotion_features import is_speech, speech_level_db
from voicestudio.voice.frames import BANDS, VoiceFrames
from voicestudio.voice.modify import modify


@dataclass(frozen=True)
class ProsodyShift:
    """Mean difference of an emotion from neutral.

    Attributes:
        pitch: of the median pitch, in semitones.
        span: factor of the pitch's distance from its median.
        gain_db: of the level of speech.
        rate: factor of the speaking rate.
    """

    pitch: float
    span: float
    gain_db: float
    rate: float


class ProsodyRule:
    """Shifts pitch, its range, level and rate as training speakers do on average.

    Corpora count alike, whatever their size; `by_language` has a rule for each language.

    Attributes:
        shifts: of each (language, emotion) known; the language is "" for all together.
    """

    def __init__(self, pack: EmotionPack, by_language: bool = False) -> None:
        self._by_language = by_language
        pairs: dict[tuple[str, str], list[tuple[EmotionRecording, EmotionRecording]]] = {}
        for plain, emotional in parallel_pairs(pack.select("train")):
            language = plain.language if by_language else ""
            pairs.setdefault((language, emotional.emotion), []).append((plain, emotional))
        self.shifts = {key: _mean_shift(pack, several) for key, several in pairs.items()}

    def __call__(
        self, samples: np.ndarray, emotion: str, intensity: float, language: str
    ) -> np.ndarray:
        """Convert (n,) float32 at 48 kHz to (m,); at `intensity` 0 to a copy."""
        if intensity == 0:
            return samples.copy()
        shift = self.shifts[language if self._by_language else "", emotion]
        frames = analyse(samples)
        return modify(samples, frames, _change(frames, shift, intensity))


def _change(frames: VoiceFrames, shift: ProsodyShift, intensity: float) -> Change:
    count = len(frames)
    pitch = np.zeros(count)
    voiced = np.nonzero(frames.voiced)[0]
    if len(voiced):
        contour = semitones(frames.f0_hz[voiced])
        wanted = shift.pitch + (shift.span - 1) * (contour - np.median(contour))
        pitch = np.interp(np.arange(count), voiced, wanted) * intensity
    return Change(
        np.clip(pitch, -PITCH_LIMIT, PITCH_LIMIT),
        np.full((count, BANDS), shift.gain_db * intensity),
        np.full(count, shift.rate**intensity),
    )


def _mean_shift(
    pack: EmotionPack, pairs: list[tuple[EmotionRecording, EmotionRecording]]
) -> ProsodyShift:
    known: dict[str, tuple[float, float, float, float] | None] = {}

    def facts(recording: EmotionRecording) -> tuple[float, float, float, float] | None:
        if recording.path not in known:
            known[recording.path] = _prosody(pack.frames(recording))
        return known[recording.path]

    by_corpus: dict[str, list[np.ndarray]] = {}
    for plain, emotional in pairs:
        before, after = facts(plain), facts(emotional)
        if before is not None and after is not None:
            by_corpus.setdefault(plain.corpus, []).append(np.subtract(after, before))
    means = np.mean([np.mean(rows, axis=0) for rows in by_corpus.values()], axis=0)
    pitch, log_span, gain_db, log_length = (float(value) for value in means)
    return ProsodyShift(pitch, float(np.exp(log_span)), gain_db, float(np.exp(-log_length)))


def _prosody(frames: VoiceFrames) -> tuple[float, float, float, float] | None:
    """Median pitch, log of its deviation, level in dB, log of the length; None if too short."""
    heard = is_speech(frames)
    pitch = semitones(frames.f0_hz[frames.voiced & heard])
    if len(pitch) < 10:
        return None
    first, last = np.nonzero(heard)[0][[0, -1]]
    spread = max(float(pitch.std()), 0.1)
    length = float(np.log(last - first + 1))
    return float(np.median(pitch)), float(np.log(spread)), speech_level_db(frames), length
