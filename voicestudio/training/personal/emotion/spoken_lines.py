"""The recordings of a job as lines: checked, analysed, and grouped by emotion and text."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from voicestudio.effects.emotion_reading import frames_of
from voicestudio.errors import Cancelled, UserError
from voicestudio.texts import tr
from voicestudio.training.common.supervision import StopRequested
from voicestudio.training.personal.excerpt_file import open_excerpt
from voicestudio.training.personal.personal_session import Session
from voicestudio.training.personal.recording_advice import REPEATED
from voicestudio.training.personal.recording_checks import check_material, check_recording
from voicestudio.training.personal.recording_report import RecordingReport
from voicestudio.training.personal.repeated_sound import without_repeats
from voicestudio.training.personal.training_events import Advice, Stage
from voicestudio.training.personal.training_job import Excerpt
from voicestudio.voice.emotions import EMOTIONS
from voicestudio.voice.frames import FRAME_RATE, VoiceFrames
from voicestudio.voice.prosody import active

NEUTRAL = "neutral"
NO_PITCH = tr(
    "Nobody speaks aloud in the recordings: a whisper has no pitch "
    "to learn from. Read them again in your usual voice."
)
_LEAST_SPEECH = 10.0  # seconds of neutral speech
_LEAST_VOICED = 3.0  # seconds of it with a pitch


@dataclass(frozen=True)
class Line:
    """A recording of the voice.

    Attributes:
        excerpt: where it lies.
        frames: its analysis.
        bandwidth_hz: the highest frequency that it carries.
        emotion: as which it was spoken; speech as it comes is neutral.
        text: its words in a form that tells lines apart; "" if it is not one of several readings.
    """

    excerpt: Excerpt
    frames: VoiceFrames
    bandwidth_hz: int
    emotion: str
    text: str


def read_lines(session: Session) -> list[Line]:
    """Check and analyse every recording of a job; unsuitable recordings are reported and left out.

    Raises UserError if there is too little neutral speech, no voiced speech, more than one speaker,
    a file is missing or an emotion is not known; StopRequested where it is to stop.
    """
    _refuse_unknown_emotions(session.job.voice)
    voice = without_repeats(session.job.voice)
    if voice != list(session.job.voice):
        session.tell(Advice("repeated", REPEATED))
    lines, reports = [], []
    for number, excerpt in enumerate(voice):
        session.go_on()
        session.tell(Stage("preparing", 0.9 * number / len(voice)))
        report, line = _read(excerpt, session)
        reports.append(report)
        lines += [line] if line else []
    _refuse_unsuitable(lines, reports, [excerpt.path.name for excerpt in voice])
    return lines


def speech_seconds(lines: Iterable[Line]) -> float:
    """Seconds of speech in lines."""
    return sum(float(active(line.frames).sum()) for line in lines) / FRAME_RATE


def _read(excerpt: Excerpt, session: Session) -> tuple[RecordingReport, Line | None]:
    medium, stop = open_excerpt(excerpt)
    try:
        report = check_recording(medium, excerpt.start, stop, session.stop_asked)
    except Cancelled as cancelled:
        raise StopRequested from cancelled
    for finding in report.findings:
        if finding.unusable:
            sentence = tr(
                "{name} is left out: {sentence}", name=excerpt.path.name, sentence=finding.sentence
            )
            session.tell(Advice(finding.kind, sentence))
    if not report.usable:
        return report, None
    frames = frames_of(medium, excerpt.start, stop, lambda _: session.go_on())
    emotion, text = excerpt.emotion or NEUTRAL, _plain(excerpt.text)
    return report, Line(excerpt, frames, report.bandwidth_hz, emotion, text)


def _plain(text: str) -> str:
    """Words without case, punctuation and spacing, so that two readings are found to be of one."""
    letters = unicodedata.normalize("NFKC", text).casefold()
    kept = "".join(c if c.isalnum() or unicodedata.category(c)[0] == "M" else " " for c in letters)
    return " ".join(kept.split())


def _refuse_unknown_emotions(voice: Sequence[Excerpt]) -> None:
    for excerpt in voice:
        if excerpt.emotion and excerpt.emotion not in EMOTIONS:
            raise UserError(
                tr(
                    "{name}: there is no emotion “{emotion}”; there are {names}.",
                    name=excerpt.path.name,
                    emotion=excerpt.emotion,
                    names=", ".join(EMOTIONS),
                )
            )


def _refuse_unsuitable(
    lines: Sequence[Line], reports: Sequence[RecordingReport], names: Sequence[str]
) -> None:
    material = check_material(reports, names)
    if not material.one_speaker:
        raise UserError(material.findings[0].sentence)
    neutral = [line for line in lines if line.emotion == NEUTRAL]
    seconds = speech_seconds(neutral)
    if seconds < _LEAST_SPEECH:
        reasons = [f.sentence for report in reports for f in report.findings if f.unusable]
        little = tr(
            "There are only {seconds:.0f} s of usable neutral speech in the recordings; at least "
            "{least:.0f} s are needed.",
            seconds=seconds,
            least=_LEAST_SPEECH,
        )
        if reasons:
            little = tr("{problem} {reason}", problem=little, reason=reasons[0])
        raise UserError(little)
    if sum(float(line.frames.voiced.sum()) for line in neutral) < _LEAST_VOICED * FRAME_RATE:
        raise UserError(NO_PITCH)
