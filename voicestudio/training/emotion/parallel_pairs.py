"""Training pairs of the emotion converter: aligned renderings of one sentence by one speaker.

Every frame of the source gets its difference from the other rendering, to which it is aligned by
dynamic time warping. The other rendering itself, on its own time axis, is the real example for the
discriminators.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from scipy.ndimage import gaussian_filter1d
from tqdm import tqdm

from voicestudio.training.emotion.emotion_data import EmotionPack, EmotionRecording, parallel_pairs
from voicestudio.training.emotion.time_warping import match, rate_of
from voicestudio.voice.frames import BAND_EDGES_HZ, BANDS, VoiceFrames
from voicestudio.voice.prosody import Reference, describe, reference_of, semitones, speech_span

_SMOOTHING = 3.0  # frames: about the time resolution of the converter's output
_FLOOR_DB = 45.0  # bands this far below a recording's loud frames count as noise
LONGEST = 500  # frames of one rendering


@dataclass(frozen=True)
class Rendering:
    """One recording without the silence around it.

    Attributes:
        own: (T, FEATURES) relative to its own means, the input of the converter.
        usual: (T, FEATURES) relative to the speaker's neutral speech, for the discriminators.
        pitch: median pitch in semitones above 150 Hz.
        bands: the number of bands, from the lowest, that the recording contains.
        speaker: empty where it does not matter.
    """

    frames: VoiceFrames
    own: np.ndarray
    usual: np.ndarray
    pitch: float
    bands: int
    emotion: str
    style: str
    strong: bool | None
    speaker: str = ""


@dataclass(frozen=True)
class Pair:
    """A source, another rendering of the same words by the same speaker, and their difference.

    Attributes:
        change: (T, 1 + BANDS + 1) of the source's frames: semitones, dB, log of the rate.
        voiced: (T,) where the difference in pitch is known.
    """

    source: Rendering
    target: Rendering
    change: np.ndarray
    voiced: np.ndarray


def neutral_references(
    pack: EmotionPack, recordings: Iterable[EmotionRecording]
) -> dict[str, Reference]:
    """Mean prosody of each speaker who has neutral recordings, over those."""
    several: dict[str, list[VoiceFrames]] = {}
    for r in recordings:
        if r.emotion == "neutral":
            several.setdefault(r.speaker, []).append(pack.frames(r))
    return {speaker: reference_of(frames) for speaker, frames in several.items()}


def rendering(frames: VoiceFrames, usual: Reference, recording: EmotionRecording) -> Rendering:
    """Trim a recording to its speech and compute its features; `usual` is of its speaker."""
    known = recording.strengths and recording.emotion != "neutral"
    strong = {"normal": False, "strong": True}.get(recording.intensity) if known else None
    return rendering_of(
        frames,
        usual,
        recording.bandwidth_hz,
        recording.emotion,
        recording.language,
        strong,
        recording.speaker,
    )


def rendering_of(
    frames: VoiceFrames,
    usual: Reference,
    bandwidth_hz: int,
    emotion: str,
    style: str,
    strong: bool | None = None,
    speaker: str = "",
) -> Rendering:
    """The same of frames that carry frequencies up to `bandwidth_hz`."""
    frames = frames.at(speech_span(frames)).at(slice(0, LONGEST))
    reference = reference_of([frames])
    bands = max(8, int(np.searchsorted(BAND_EDGES_HZ, bandwidth_hz, side="right")) - 1)
    return Rendering(
        frames,
        describe(frames, reference),
        describe(frames, usual),
        reference.pitch,
        min(bands, BANDS),
        emotion,
        style,
        strong,
        speaker,
    )


def pair_up(source: Rendering, target: Rendering) -> Pair | None:
    """Align two renderings; None when they cannot be (`time_warping.match`)."""
    path = match(source.frames, target.frames, min(source.bands, target.bands))
    return None if path is None else pair_along(source, target, path)


def pair_along(source: Rendering, target: Rendering, path: np.ndarray) -> Pair:
    """A pair of renderings where frame t of the source matches frame path[t] of the target."""
    pitch = semitones(target.frames.f0_hz)[path] - semitones(source.frames.f0_hz)
    bands = _above_noise(target.frames)[path] - _above_noise(source.frames)
    change = np.column_stack([pitch, bands])
    smooth = gaussian_filter1d(change, _SMOOTHING, axis=0, mode="nearest")
    voiced = source.frames.voiced & target.frames.voiced[path]
    known = np.column_stack([smooth, rate_of(path)]).astype(np.float32)
    return Pair(source, target, known, voiced)


def load_pairs(
    pack: EmotionPack,
    recordings: list[EmotionRecording],
    emotions: tuple[str, ...],
    cache: Path | None = None,
    *,
    from_moods: bool = False,
) -> list[Pair]:
    """Every aligned pair, from neutral to an emotion or to another neutral take.

    With `from_moods` also pairs from each rendering in an emotion to one in every other, and to a
    neutral one. Aligning takes a minute; `cache` is a file to keep it in for the next time.
    """
    references = neutral_references(pack, pack.recordings)
    made: dict[str, Rendering] = {}
    for r in recordings:
        if r.speaker in references and r.emotion in emotions:
            made[r.path] = rendering(pack.frames(r), references[r.speaker], r)
    wanted = [(a, b) for a, b in parallel_pairs(recordings) if a.path in made and b.path in made]
    wanted += _other_takes(r for r in recordings if r.path in made)
    if from_moods:
        wanted += _out_of_moods(r for r in recordings if r.path in made)
    both = [(made[a.path], made[b.path]) for a, b in wanted]
    return [
        pair_along(source, target, path)
        for (source, target), path in zip(both, _paths(both, cache), strict=True)
        if path is not None
    ]


def _paths(
    both: list[tuple[Rendering, Rendering]], cache: Path | None
) -> Iterator[np.ndarray | None]:
    """The alignment of each two renderings, out of the cache where it is of the same ones."""
    sizes = [(len(a.own), len(b.own), float(a.own.sum()), float(b.own.sum())) for a, b in both]
    digest = hashlib.sha256(np.array(sizes).tobytes()).hexdigest()
    if cache is None or not _holds(cache, digest):
        found = [
            match(a.frames, b.frames, min(a.bands, b.bands))
            for a, b in tqdm(both, desc="aligning", unit="pair", disable=None)
        ]
        if cache is None:
            yield from found
            return
        known = [np.zeros(0, np.int16) if path is None else path for path in found]
        lengths = np.array([len(path) for path in known], np.int64)
        paths = np.concatenate([*known, np.zeros(0, np.int16)]).astype(np.int16)
        np.savez(cache, digest=digest, lengths=lengths, paths=paths)
    with np.load(cache) as kept:
        paths, ends = kept["paths"].astype(np.int64), np.cumsum(kept["lengths"])
    for length, end in zip(np.diff(ends, prepend=0), ends, strict=True):
        yield paths[end - length : end] if length else None


def _holds(cache: Path, digest: str) -> bool:
    try:
        with np.load(cache) as kept:
            return str(kept["digest"]) == digest
    except (OSError, ValueError, KeyError, BadZipFile):
        return False


def _other_takes(
    recordings: Iterable[EmotionRecording],
) -> list[tuple[EmotionRecording, EmotionRecording]]:
    """Pairs of consecutive neutral takes of a sentence: differences without a change of emotion."""
    last: dict[tuple[str, str], EmotionRecording] = {}
    pairs = []
    for r in recordings:
        if r.emotion == "neutral":
            key = (r.speaker, r.text_id)
            if key in last:
                pairs.append((last[key], r))
            last[key] = r
    return pairs


def _out_of_moods(
    recordings: Iterable[EmotionRecording],
) -> list[tuple[EmotionRecording, EmotionRecording]]:
    """Each rendering in an emotion, with one in every other that its speaker said the text in.

    Of several it is the one most alike: of the same strength, then of the same take.
    """
    said: dict[tuple[str, str], dict[str, list[EmotionRecording]]] = {}
    for r in recordings:
        said.setdefault((r.speaker, r.text_id), {}).setdefault(r.emotion, []).append(r)
    return [
        (own, max(takes, key=lambda r: (r.intensity == own.intensity, r.take == own.take)))
        for by_emotion in said.values()
        for emotion, several in by_emotion.items()
        if emotion != "neutral"
        for own in several
        for other, takes in by_emotion.items()
        if other != emotion
    ]


def _above_noise(frames: VoiceFrames) -> np.ndarray:
    """Band levels, clamped at the recording's noise floor from below."""
    loud = np.percentile(frames.bands_db, 95, axis=0)
    return np.maximum(frames.bands_db, loud - _FLOOR_DB)
