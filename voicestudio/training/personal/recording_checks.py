"""Checks whether recordings are suitable for training a personal model, with advice.

Everything is read in blocks of 30 s; some hundred bytes are kept for each second. May be called in
any thread. Needs neither Qt nor torch.
"""

from collections.abc import Callable, Sequence

import numpy as np

from voicestudio.audio.medium import Medium
from voicestudio.training.personal import recording_advice as advice
from voicestudio.training.personal.measured_sound import MeasuredSound, measured
from voicestudio.training.personal.recording_report import (
    Finding,
    MaterialReport,
    RecordingReport,
    RoomReport,
)
from voicestudio.training.personal.sound_blocks import FLOOR_DB, FRAME_SECONDS, mean_db
from voicestudio.training.personal.speakers import one_speaker, other_speakers

Cancelled = Callable[[], bool]


def check_recording(
    medium: Medium, start: int = 0, stop: int | None = None, cancelled: Cancelled | None = None
) -> RecordingReport:
    """Check frames [start, stop) of a medium as a recording of the voice to be trained.

    Raises errors.Cancelled once `cancelled` returns True, ValueError for a range outside the
    medium, and what reading it raises.
    """
    return report_of(measured(medium, start, stop, cancelled))


def report_of(sound: MeasuredSound) -> RecordingReport:
    """What `check_recording` says about a recording that has been measured."""
    return RecordingReport(
        seconds=sound.seconds,
        speech_seconds=_speech_seconds(sound),
        level_db=sound.speech_db if sound.speech.any() else sound.sound_db,
        peak=sound.peak,
        clipped_share=sound.clipped_share,
        noise_floor_db=sound.noise_db,
        snr_db=sound.snr_db,
        reverb_seconds=sound.reverb_seconds,
        bandwidth_hz=sound.bandwidth_hz,
        findings=_findings(sound),
        voices=sound.voices,
    )


def check_material(
    reports: Sequence[RecordingReport], names: Sequence[str] | None = None
) -> MaterialReport:
    """Check all recordings of a voice together, by their reports.

    `names` are their names for the user, used in messages about takes of another person.
    """
    called = [""] * len(reports) if names is None else names
    usable = [(report, name) for report, name in zip(reports, called, strict=True) if report.usable]
    seconds = sum(report.speech_seconds for report, _ in usable)
    others = other_speakers([report.voices for report, _ in usable])
    one = not others
    return MaterialReport(
        speech_seconds=seconds,
        enough=seconds >= advice.ENOUGH_SECONDS and one,
        sentence=advice.amount(seconds),
        one_speaker=one,
        findings=() if one else (advice.different_people([usable[place][1] for place in others]),),
    )


def check_room(
    medium: Medium, start: int = 0, stop: int | None = None, cancelled: Cancelled | None = None
) -> RoomReport:
    """Check frames [start, stop) of a medium as sound of the room without speech.

    Raises like `check_recording`.
    """
    sound = measured(medium, start, stop, cancelled)
    quiet = ~sound.speech & (sound.level_db > FLOOR_DB + 1)
    quiet_seconds = float(quiet.sum()) * FRAME_SECONDS
    share = _speech_seconds(sound) / max(sound.seconds, FRAME_SECONDS)
    findings = advice.room_findings(
        sound.seconds, quiet_seconds, share, sound.loudest_db, _clipped_frames(sound)
    )
    return RoomReport(sound.seconds, quiet_seconds, mean_db(sound.level_db[quiet]), findings)


def _findings(sound: MeasuredSound) -> tuple[Finding, ...]:
    silence = advice.silence(sound.loudest_db)
    if silence:
        return (silence,)
    speech = advice.little_speech(_speech_seconds(sound))
    music = advice.music(sound.music_share)
    if speech and speech.unusable:
        return (speech, music) if music and music.unusable else (speech,)
    found = [
        advice.clipping(sound.clipped_share),
        advice.noise(sound.snr_db),
        music,
        None if one_speaker(sound.voices) else advice.two_speakers(),
        None if music else advice.echo(sound.reverb_seconds),
        advice.band_limit(sound.bandwidth_hz),
        advice.level(sound.speech_db),
        speech,
    ]
    return tuple(sorted(filter(None, found), key=lambda finding: not finding.unusable))


def _speech_seconds(sound: MeasuredSound) -> float:
    return float(np.count_nonzero(sound.speech)) * FRAME_SECONDS


def _clipped_frames(sound: MeasuredSound) -> float:
    """The share of frames with cut-off peaks."""
    return float(sound.clipped.mean()) if len(sound.clipped) else 0.0
