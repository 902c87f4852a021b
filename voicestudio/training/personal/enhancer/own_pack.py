"""The user's own sound, decoded and cut, as a pack for making mixtures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import numpy as np

from voicestudio.audio.at_rate import at_rate
from voicestudio.errors import UserError
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.common.corpus import Pack
from voicestudio.training.common.manifest import DEFAULT_WEIGHT, Entry
from voicestudio.training.common.packing import Advance, Job, Prepared, SoundPacking
from voicestudio.training.common.preprocessing import measured_bandwidth, without_noise_floor
from voicestudio.training.common.recorded_sound import UnusableError
from voicestudio.training.personal.enhancer.personal_mixtures import ROOM, VOICE
from voicestudio.training.personal.enhancer.survey import ExcerptSpan, Survey
from voicestudio.training.personal.excerpt_file import open_excerpt

_PEAK = 0.7
_CARRIED_SHARE = 0.475  # of a sampling rate, what its low-pass leaves
_FADE = 240
Clean = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True)
class _SpanJob(Job):
    """Spans of one file that become one recording of the pack, and properties of the file."""

    spans: Sequence[ExcerptSpan]
    file_state: tuple[int, int]


def pack_own_sound(survey: Survey, folder: Path, clean: Clean | None, advance: Advance) -> None:
    """Decode the material of a survey into a pack at `folder`; resumes if interrupted before.

    `clean` takes the noise from speech (n,) at 48 kHz where that is needed; otherwise only its
    steady noise is attenuated. Raises UserError where a file is gone, and OSError.
    """
    jobs = [
        *_jobs(VOICE, "train", survey.speech, joined=False),
        *_jobs(VOICE, "validation", survey.held_out, joined=False),
        *_jobs(ROOM, "train", survey.room, joined=True),
        *_jobs(ROOM, "validation", survey.held_out_room, joined=True),
    ]
    packing = SoundPacking(folder, jobs)
    packing.run(lambda job: _prepared(job, clean), advance)
    packing.finish("index.json", packing.rows)


def check_own_pack(folder: Path) -> None:
    """Raise UserError unless there is a pack with speech to learn from and to judge by."""
    splits = {r.split for r in Pack(folder).recordings if r.corpus == VOICE}
    if not {"train", "validation"} <= splits:
        raise UserError(f"{folder} is not a pack of the user's own sound")


def _jobs(corpus: str, split: str, spans: Sequence[ExcerptSpan], joined: bool) -> list[_SpanJob]:
    """One for each span, or, `joined`, for each file."""
    groups = (
        [tuple(group) for _, group in groupby(spans, lambda span: span.excerpt.path)]
        if joined
        else [(span,) for span in spans]
    )
    return [_SpanJob(_entry(corpus, group), split, group, _state(group)) for group in groups]


def _state(spans: Sequence[ExcerptSpan]) -> tuple[int, int]:
    """Size and time of change of their file, so that another one is packed anew."""
    path = spans[0].excerpt.path
    open_excerpt(spans[0].excerpt)
    status = path.stat()
    return status.st_size, status.st_mtime_ns


def _entry(corpus: str, spans: Sequence[ExcerptSpan]) -> Entry:
    first = spans[0]
    return Entry(
        file=first.excerpt.path,
        path=f"{first.excerpt.path} {first.start}-{spans[-1].stop}",
        set="speech" if corpus == VOICE else "noise",
        corpus=corpus,
        speaker=VOICE if corpus == VOICE else "",
        sex="",
        language="",
        emotion="",
        intensity="",
        text_id="",
        take="",
        bandwidth_hz=0,
        licence="",
        use=None,
        weight=DEFAULT_WEIGHT,
        split="",
        emotion_split="",
        noise_floor="",
        events=False,
        strengths=False,
    )


def _prepared(job: Job, clean: Clean | None) -> Prepared:
    assert isinstance(job, _SpanJob)
    sound = _read(job.spans)
    is_voice = job.entry.set == "speech"
    carried = round(_CARRIED_SHARE * min(job.spans[0].rate, SAMPLE_RATE))
    bandwidth = min(measured_bandwidth(sound), max(carried, 1))
    if job.spans[0].rate >= SAMPLE_RATE:
        bandwidth = measured_bandwidth(sound)
    if is_voice:
        sound = clean(sound) if clean else without_noise_floor(sound)
    peak = float(np.max(np.abs(sound), initial=0))
    if peak <= 0:
        yield UnusableError("silent")
        return
    # Both are brought to other levels in mixtures; so room tone is more than a few steps of 16 bit.
    yield (
        sound * (_PEAK / peak),
        {
            "path": job.entry.path,
            "kind": job.entry.set,
            "corpus": job.entry.corpus,
            "speaker": job.entry.speaker,
            "split": job.split,
            "bandwidth_hz": bandwidth,
            "weight": DEFAULT_WEIGHT,
            "events": False,
            "licence": "",
        },
    )


def _read(spans: Sequence[ExcerptSpan]) -> np.ndarray:
    """The first channel of spans of a file at 48 kHz, (n,), cross-faded where they are joined."""
    medium, _stop = open_excerpt(spans[0].excerpt)
    converted = at_rate(medium, SAMPLE_RATE)
    sound = np.zeros(0, np.float32)
    for span in spans:
        start = round(span.start * SAMPLE_RATE / medium.sample_rate)
        stop = min(round(span.stop * SAMPLE_RATE / medium.sample_rate), converted.frames)
        sound = _joined(sound, converted.read(start, stop - start)[:, 0])
    return sound


def _joined(sound: np.ndarray, more: np.ndarray) -> np.ndarray:
    """Two sounds with a cross-fade of equal power between them."""
    length = min(_FADE, len(sound), len(more))
    rise = np.sin(np.linspace(0, np.pi / 2, length, dtype=np.float32))
    overlap = sound[len(sound) - length :] * rise[::-1] + more[:length] * rise
    return np.concatenate([sound[: len(sound) - length], overlap, more[length:]])
