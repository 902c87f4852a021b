"""Distances between converted lines and the same lines acted by the user."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import astuple, dataclass, fields

import numpy as np

from voicestudio.effects.emotion import Converter
from voicestudio.effects.emotion_reading import EmotionReader
from voicestudio.networks.emotion_converter import EmotionConverter
from voicestudio.training.emotion.conversion_metrics import distance
from voicestudio.training.emotion.converter_validation import applied
from voicestudio.training.emotion.parallel_pairs import Pair
from voicestudio.voice.emotion_features import is_speech
from voicestudio.voice.frames import BAND_EDGES_HZ, VoiceFrames
from voicestudio.voice.prosody import semitones

_USUAL = (4.0, 0.35, 0.2, 6.0)  # the distances of the base with unseen speakers
_HEARD_WEIGHT = 0.5
_LEAST_SPREAD = 0.3


@dataclass(frozen=True)
class Apart:
    """Mean absolute differences of converted lines from the user's own acting of them.

    Attributes:
        pitch: of the median, in semitones.
        span: of the log of the pitch's standard deviation.
        length: of the log of the time spoken.
        spectrum: mel-cepstral distortion in dB.
    """

    pitch: float
    span: float
    length: float
    spectrum: float

    @property
    def overall(self) -> float:
        """All four together; about 1 for the base, 0 for the user's own acting."""
        return float(np.mean([v / u for v, u in zip(astuple(self), _USUAL, strict=True)]))

    @property
    def melody(self) -> float:
        """Pitch and span together."""
        return (self.pitch / _USUAL[0] + self.span / _USUAL[1]) / 2

    def nearer_than(self, other: "Apart") -> dict[str, float]:
        """The decrease of each figure from `other`, by name."""
        names = [field.name for field in fields(self)]
        gains = np.subtract(astuple(other), astuple(self))
        return {name: round(float(gain), 4) for name, gain in zip(names, gains, strict=True)}


@dataclass(frozen=True)
class Nearness:
    """How a converter does on pairs.

    Attributes:
        apart: from the user's acting.
        heard: mean probability that the recogniser gives the moods in the converted lines, counted
            up to that in the user's own acting; beyond is exaggeration.
    """

    apart: Apart
    heard: float

    @property
    def score(self) -> float:
        """The higher the better."""
        return _HEARD_WEIGHT * self.heard - self.apart.overall

    @property
    def figures(self) -> dict[str, float]:
        """For people: `nearness` in percent, about 0 for the base, 100 for the user's acting."""
        return {"nearness": 100 * (1 - self.apart.overall), "heard": self.heard}


class NearnessTest:
    """Converts the neutral lines of pairs, and compares with the acted ones.

    `go_on` is called before each; its exceptions end the test.
    """

    def __init__(
        self, pairs: Sequence[Pair], reader: EmotionReader, go_on: Callable[[], None]
    ) -> None:
        self._pairs, self._reader, self._go_on = pairs, reader, go_on
        self._real = [_belief(reader, p.target.frames, p.target.emotion) for p in pairs]

    def by_mood(self, network: EmotionConverter) -> dict[str, Nearness]:
        """The nearness of a network's results to acted lines by mood, at full intensity."""
        converter = Converter(network)
        rows: dict[str, list[tuple[float, ...]]] = {}
        for pair, real in zip(self._pairs, self._real, strict=True):
            self._go_on()
            mood = pair.target.emotion
            made = converted_frames(converter, pair.source.frames, mood)
            heard = min(real, _belief(self._reader, made, mood))
            rows.setdefault(mood, []).append((*astuple(apart(made, pair)), heard))
        return {mood: _mean(several) for mood, several in rows.items()}


def overall(several: Iterable[Nearness]) -> Nearness:
    """The mean of some, each counting alike."""
    return _mean([(*astuple(one.apart), one.heard) for one in several])


def _mean(rows: Sequence[tuple[float, ...]]) -> Nearness:
    pitch, span, length, spectrum, heard = np.mean(rows, axis=0).tolist()
    return Nearness(Apart(pitch, span, length, spectrum), heard)


def converted_frames(converter: Converter, frames: VoiceFrames, emotion: str) -> VoiceFrames:
    """What analysing the converted sound would show."""
    change = converter.change(frames, emotion)
    columns = [change.pitch_semitones, change.gain_db, np.log(change.rate)]
    return applied(frames, np.column_stack(columns))


def apart(made: VoiceFrames, pair: Pair) -> Apart:
    """Differences of a conversion of a pair's source from its target."""
    target = pair.target.frames
    carried = min(pair.source.bands, pair.target.bands)
    spectrum = distance(made, target, float(BAND_EDGES_HZ[carried]))
    pitch, span, length = np.abs(np.subtract(_statistics(made), _statistics(target))).tolist()
    return Apart(pitch, span, length, spectrum.mcd_db if spectrum else 0.0)


def _statistics(frames: VoiceFrames) -> tuple[float, float, float]:
    """Median pitch in semitones, log of its spread, log of the frames from first to last speech."""
    heard = is_speech(frames)
    place = np.flatnonzero(heard)
    pitch = semitones(frames.f0_hz)[frames.voiced & heard]
    if not len(pitch):
        return 0.0, float(np.log(_LEAST_SPREAD)), float(np.log(max(len(frames), 1)))
    spread = max(float(pitch.std()), _LEAST_SPREAD)
    length = int(place[-1] - place[0]) + 1
    return float(np.median(pitch)), float(np.log(spread)), float(np.log(length))


def _belief(reader: EmotionReader, frames: VoiceFrames, emotion: str) -> float:
    overall = reader.read(frames).overall
    return overall[emotion] if overall else 0.0
