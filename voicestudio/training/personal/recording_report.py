"""The results of the checks of recordings: values that the wizard shows and the training reads."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

# The window needs the findings at its start; what measures voices needs scipy.
if TYPE_CHECKING:
    from voicestudio.training.personal.speakers import VoicePrints

FindingKind = Literal[
    "little_speech",
    "quiet",
    "clipped",
    "noise",
    "echo",
    "two_speakers",
    "band_limit",
    "music",
    "silence",
]
RoomFindingKind = Literal["short", "long", "speech", "silence", "clipped"]


@dataclass(frozen=True)
class Finding:
    """Something that is wrong with a recording, or with several together.

    Attributes:
        kind: what, one of `FindingKind`, or of `RoomFindingKind` for sound of a room.
        unusable: whether nothing can be learnt from the recording because of it.
        sentence: the problem and its remedy, for the user.
    """

    kind: str
    unusable: bool
    sentence: str


@dataclass(frozen=True, eq=False)
class RecordingReport:
    """The result of the checks of a recording or a part of one.

    Attributes:
        seconds: its length.
        speech_seconds: the length of speech, including pauses between words of up to 0.2 s.
        level_db: RMS of the speech in dBFS, of all sound where there is no speech; at least -120.
        peak: the largest sample, 1 is full scale.
        clipped_share: share of the samples within speech that lie in cut-off peaks, 0 to 1.
        noise_floor_db: RMS of the pauses in dBFS above 80 Hz; at least -120.
        snr_db: `level_db` above `noise_floor_db`, both above 80 Hz, 0 where there is no speech.
        reverb_seconds: reverberation time (60 dB), None where too few sounds die away freely.
        bandwidth_hz: the highest frequency at which the speech stands out.
        findings: the problems, the worst first.
        voices: statistics by which recordings of different people are told apart.
    """

    seconds: float
    speech_seconds: float
    level_db: float
    peak: float
    clipped_share: float
    noise_floor_db: float
    snr_db: float
    reverb_seconds: float | None
    bandwidth_hz: int
    findings: tuple[Finding, ...]
    voices: "VoicePrints"

    @property
    def usable(self) -> bool:
        """Whether something can be learnt from it."""
        return not any(finding.unusable for finding in self.findings)


@dataclass(frozen=True)
class MaterialReport:
    """What several recordings come to as material for one personal model.

    Attributes:
        speech_seconds: speech in all usable recordings.
        enough: whether that is enough to train on, and of one person.
        sentence: the total amount and the benefit of more, for the user.
        one_speaker: whether all recordings seem to be of one person.
        findings: problems of the recordings together.
    """

    speech_seconds: float
    enough: bool
    sentence: str
    one_speaker: bool
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class RoomReport:
    """The result of the checks of a recording of a room without speech.

    Attributes:
        seconds: its length.
        quiet_seconds: the length of room sound, without speech and digital silence.
        level_db: RMS of that in dBFS above 80 Hz; at least -120.
        findings: the problems, the worst first.
    """

    seconds: float
    quiet_seconds: float
    level_db: float
    findings: tuple[Finding, ...]

    @property
    def usable(self) -> bool:
        """Whether it can be trained with."""
        return not any(finding.unusable for finding in self.findings)


@dataclass(frozen=True)
class Stretch:
    """Frames [start, stop) of a medium with speech, and its level above the noise, in dB."""

    start: int
    stop: int
    snr_db: float
