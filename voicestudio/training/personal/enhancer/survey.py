"""Selection of the material of a job: speech, room sound, and the reasons for refusals."""

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial

from voicestudio.errors import Cancelled, UserError
from voicestudio.texts import tr
from voicestudio.training.common.supervision import StopRequested
from voicestudio.training.personal.excerpt_file import open_excerpt
from voicestudio.training.personal.measured_sound import measured
from voicestudio.training.personal.personal_session import Session
from voicestudio.training.personal.recording_advice import REPEATED
from voicestudio.training.personal.recording_checks import (
    check_material,
    check_room,
    report_of,
)
from voicestudio.training.personal.recording_report import Finding, RecordingReport
from voicestudio.training.personal.repeated_sound import without_repeats
from voicestudio.training.personal.sound_blocks import BLOCK_SECONDS
from voicestudio.training.personal.speech_stretches import (
    best_stretches_in,
    parts_without_speech,
    pauses_in,
)
from voicestudio.training.personal.training_events import Advice
from voicestudio.training.personal.training_job import Excerpt

_LEAST_ROOM_SECONDS = 2.0
_HELD_OUT_SHARE = 0.2
_MOST_HELD_OUT_SECONDS = 60.0
_ROOM_HELD_OUT_SHARE = 0.3
_IN_STRETCHES_SHARE = 0.5  # of the speech that is needed, in stretches of a second and more
_MOST_ROOM_SECONDS = 120.0


@dataclass(frozen=True)
class ExcerptSpan:
    """Frames [start, stop) of an excerpt's file, at its own sampling rate."""

    excerpt: Excerpt
    start: int
    stop: int
    rate: int

    @property
    def seconds(self) -> float:
        """Its length."""
        return (self.stop - self.start) / self.rate


@dataclass(frozen=True)
class Survey:
    """Where the material of a training lies; the held-out speech is the last part.

    Attributes:
        speech, held_out: stretches of speech to learn from and to judge by.
        room, held_out_room: sound of the room without speech, none where it is not known.
        snr_db: speech above its noise, weighted by length.
        room_found: whether the room was found in pauses, not given.
    """

    speech: Sequence[ExcerptSpan]
    held_out: Sequence[ExcerptSpan]
    room: Sequence[ExcerptSpan]
    held_out_room: Sequence[ExcerptSpan]
    snr_db: float
    room_found: bool

    @property
    def speech_seconds(self) -> float:
        """Of all speech, including the held-out part."""
        return seconds_of(self.speech) + seconds_of(self.held_out)

    @property
    def room_seconds(self) -> float:
        """Of all sound of the room."""
        return seconds_of(self.room) + seconds_of(self.held_out_room)


@dataclass
class _Found:
    reports: list[RecordingReport] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    speech: list[ExcerptSpan] = field(default_factory=list)
    pauses: list[ExcerptSpan] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    left_out: list[Advice] = field(default_factory=list)


def seconds_of(spans: Iterable[ExcerptSpan]) -> float:
    """Length of spans together."""
    return sum(span.seconds for span in spans)


def survey(
    session: Session, least_speech: float, most_speech: float, advance: Callable[[float], None]
) -> Survey:
    """Check all recordings of a job, report advice, and choose the spans to use.

    `advance` is called with the share of recordings that is done, 0 to 1. Raises UserError where
    there is too little that can be used, or more than one speaker.
    """
    found = _voice(session, most_speech, advance)
    _refuse_unsuitable(session, found, least_speech)
    cut = _held_out_from(found.speech)
    room = _room(session)
    room_found = not room
    if room_found:
        room = _bounded(found.pauses)
    if seconds_of(room) < _LEAST_ROOM_SECONDS:
        room = []
        session.tell(Advice("no_room", _NO_ROOM))
    room_cut = _first_after(room, seconds_of(room) * (1 - _ROOM_HELD_OUT_SHARE))
    weights = [(r.speech_seconds, r.snr_db) for r in found.reports if r.usable]
    spoken = sum(seconds for seconds, _ in weights)
    return Survey(
        found.speech[:cut],
        found.speech[cut:],
        room[:room_cut],
        room[room_cut:],
        sum(seconds * snr for seconds, snr in weights) / max(spoken, 1e-9),
        room_found and bool(room),
    )


_NO_ROOM = tr(
    "There is no sound of your room without speech: record 20 s of "
    "it, and the model learns to take just that away."
)


def _voice(session: Session, most_speech: float, advance: Callable[[float], None]) -> _Found:
    """Reports, speech and pauses of every recording of the voice, in order."""
    found, voice = _Found(), without_repeats(session.job.voice)
    if voice != list(session.job.voice):
        session.tell(Advice("repeated", REPEATED))
    with _stoppable():
        for number, excerpt in enumerate(voice):
            most = most_speech - seconds_of(found.speech)
            done = partial(_advance, advance, number, len(voice))
            _add(found, excerpt, session, most, done)
    return found


def _advance(advance: Callable[[float], None], number: int, count: int, share: float) -> None:
    """A share of the `number`-th of `count` recordings is done."""
    advance((number + share) / count)


def _add(
    found: _Found,
    excerpt: Excerpt,
    session: Session,
    most: float,
    advance: Callable[[float], None],
) -> None:
    medium, stop = open_excerpt(excerpt)
    blocks, length = itertools.count(), (stop - excerpt.start) / medium.sample_rate

    def cancelled() -> bool:
        """Asked before each block is read."""
        advance(min(next(blocks) * BLOCK_SECONDS / length, 1.0))
        return session.stop_asked()

    sound = measured(medium, excerpt.start, stop, cancelled)
    report = report_of(sound)
    found.reports.append(report)
    found.names.append(excerpt.path.name)
    found.findings += report.findings
    name = excerpt.path.name
    found.left_out += [
        Advice(
            finding.kind, tr("{name} is left out: {sentence}", name=name, sentence=finding.sentence)
        )
        for finding in report.findings
        if finding.unusable
    ]
    if not report.usable or most <= 0:
        return
    rate = medium.sample_rate
    stretches = best_stretches_in(sound, medium, excerpt.start, most)
    pauses = pauses_in(sound, medium, excerpt.start)
    found.speech += [ExcerptSpan(excerpt, s.start, s.stop, rate) for s in stretches]
    found.pauses += [ExcerptSpan(excerpt, first, last, rate) for first, last in pauses]


def _refuse_unsuitable(session: Session, found: _Found, least_speech: float) -> None:
    material = check_material(found.reports, found.names)
    told = {(f.kind, f.unusable): f for f in (*found.findings, *material.findings)}
    if not material.one_speaker:
        raise UserError(material.findings[0].sentence)
    # By the checks' own count, so that it agrees with the wizard.
    seconds, in_stretches = material.speech_seconds, seconds_of(found.speech)
    few = in_stretches < _IN_STRETCHES_SHARE * least_speech or len(found.speech) < 2
    if few or seconds < least_speech:
        reasons = [f.sentence for f in told.values() if f.unusable]
        told_seconds = in_stretches if few else seconds
        raise UserError(reasons[0] if reasons else _too_little(told_seconds, least_speech))
    for advice in found.left_out:
        session.tell(advice)
    for finding in told.values():
        if not finding.unusable:
            session.tell(Advice(finding.kind, finding.sentence))


def _too_little(seconds: float, least: float) -> str:
    return tr(
        "There are only {seconds:.0f} s of usable speech in the "
        "recordings: at least {least:.0f} s are needed.",
        seconds=seconds,
        least=least,
    )


def _room(session: Session) -> list[ExcerptSpan]:
    """The sound of the room that was given, as far as it can be used."""
    spans = []
    with _stoppable():
        for excerpt in without_repeats(session.job.room):
            medium, stop = open_excerpt(excerpt)
            report = check_room(medium, excerpt.start, stop, session.stop_asked)
            for finding in report.findings:
                session.tell(Advice(f"room_{finding.kind}", finding.sentence))
            if report.usable:
                spans += _split(ExcerptSpan(excerpt, excerpt.start, stop, medium.sample_rate))
            elif {f.kind for f in report.findings if f.unusable} == {"speech"}:
                parts = parts_without_speech(medium, excerpt.start, stop, session.stop_asked)
                rate = medium.sample_rate
                spans += [ExcerptSpan(excerpt, start, stop, rate) for start, stop in parts]
    return _bounded(spans)


def _split(span: ExcerptSpan) -> Iterator[ExcerptSpan]:
    """In tenths, so that a part can be held out."""
    edges = [span.start + (span.stop - span.start) * part // 10 for part in range(11)]
    for start, stop in itertools.pairwise(edges):
        yield ExcerptSpan(span.excerpt, start, stop, span.rate)


def _bounded(spans: Sequence[ExcerptSpan]) -> list[ExcerptSpan]:
    return list(spans[: _first_after(spans, _MOST_ROOM_SECONDS)])


def _held_out_from(speech: Sequence[ExcerptSpan]) -> int:
    """Where the part that is held out begins: the last fifth, a minute at most."""
    whole = seconds_of(speech)
    held_out = min(_HELD_OUT_SHARE * whole, _MOST_HELD_OUT_SECONDS)
    return min(max(1, _first_after(speech, whole - held_out)), len(speech) - 1)


def _first_after(spans: Sequence[ExcerptSpan], seconds: float) -> int:
    """How many spans begin before so many seconds of them have gone by."""
    gone = 0.0
    for number, span in enumerate(spans):
        if gone >= seconds:
            return number
        gone += span.seconds
    return len(spans)


@contextmanager
def _stoppable() -> Iterator[None]:
    """Checks that were cancelled mean that the training was to stop."""
    try:
        yield
    except Cancelled as cancelled:
        raise StopRequested from cancelled
