"""The sentences for the user about a recording: limits, and a plain sentence for each finding.

The limits were measured by `python -m research.recording_checks`; `docs/quality.md` has the table.
"""

from collections.abc import Sequence

from voicestudio.texts import listed, quoted, tr
from voicestudio.training.personal.recording_report import Finding

REPEATED = tr("Some of the sound was given more than once: it is used once.")
ENOUGH_SECONDS = 60.0
"""So much speech is enough to train on."""
PLENTY_SECONDS = 180.0

_LEAST_SPEECH_SECONDS, _SHORT_SPEECH_SECONDS = 0.5, 1.0
_SILENT_DB = -70.0
_QUIET_DB, _LOST_DB = -42.0, -55.0
_CLIPPED_SHARE, _RUINED_SHARE = 2e-4, 2e-2
_CLIPPED_FRAMES = 0.01
_LOW_SNR_DB, _LEAST_SNR_DB = 20.0, 8.0
_ECHO_SECONDS, _HALL_SECONDS = 0.3, 0.8
_NARROW_HZ, _TELEPHONE_HZ = 9_500, 4_300
_MUSIC_SHARE, _MUCH_MUSIC = 0.15, 0.5
SHORT_ROOM_SECONDS, LONG_ROOM_SECONDS = 8.0, 45.0
_ROOM_SPEECH_SHARE = 0.15
_MOST_NAMES = 3


def silence(loudest_db: float) -> Finding | None:
    """`loudest_db` is the level of the loudest 16 ms."""
    if loudest_db > _SILENT_DB:
        return None
    return Finding(
        "silence",
        True,
        tr(
            "Nothing can be heard in this recording. Check that the right "
            "microphone is chosen and switched on, and record it again."
        ),
    )


def little_speech(speech_seconds: float) -> Finding | None:
    if speech_seconds >= _SHORT_SPEECH_SECONDS:
        return None
    if speech_seconds < _LEAST_SPEECH_SECONDS:
        sentence = tr(
            "No speech was found in this recording. Read the sentence aloud and close by."
        )
        return Finding("little_speech", True, sentence)
    sentence = tr(
        "There is only {speech_seconds:.1f} s of speech in this recording. Read whole sentences.",
        speech_seconds=speech_seconds,
    )
    return Finding("little_speech", False, sentence)


def level(level_db: float) -> Finding | None:
    if level_db >= _QUIET_DB:
        return None
    return Finding(
        "quiet",
        level_db < _LOST_DB,
        tr(
            "The speech is very quiet. Move closer to the microphone or "
            "turn the input up, and record it again."
        ),
    )


def clipping(share: float) -> Finding | None:
    if share < _CLIPPED_SHARE:
        return None
    return Finding(
        "clipped",
        share >= _RUINED_SHARE,
        tr(
            "The loudest parts are cut off (clipping). Move further from "
            "the microphone or turn the input down, and record it again."
        ),
    )


def noise(snr_db: float) -> Finding | None:
    if snr_db >= _LOW_SNR_DB:
        return None
    return Finding(
        "noise",
        snr_db < _LEAST_SNR_DB,
        tr(
            "The background noise is loud: the speech is only {level:.0f} dB "
            "above it. Switch off fans and other machines, close the "
            "window, and speak closer to the microphone.",
            level=max(0.0, snr_db),
        ),
    )


def echo(seconds: float | None) -> Finding | None:
    if seconds is None or seconds < _ECHO_SECONDS:
        return None
    return Finding(
        "echo",
        seconds >= _HALL_SECONDS,
        tr(
            "There is much reverb in the room (sound takes about {seconds:.1f} s to die "
            "away). Record closer to the microphone, or in a room with "
            "curtains, carpets or full bookshelves.",
            seconds=seconds,
        ),
    )


def band_limit(bandwidth_hz: int) -> Finding | None:
    if bandwidth_hz >= _NARROW_HZ:
        return None
    telephone = bandwidth_hz < _TELEPHONE_HZ
    cause = (
        tr("as over a telephone") if telephone else tr("as in a video call or a file at a low rate")
    )
    return Finding(
        "band_limit",
        telephone,
        tr(
            "The sound ends at {top:.1f} kHz, {cause}. Record "
            "with the microphone directly at 44.1 or 48 kHz; a headset "
            "connected by Bluetooth is often the reason.",
            top=bandwidth_hz / 1000,
            cause=cause,
        ),
    )


def music(share: float) -> Finding | None:
    if share < _MUSIC_SHARE:
        return None
    return Finding(
        "music",
        share >= _MUCH_MUSIC,
        tr(
            "There is music in this recording. Use a part without music, "
            "or the recording from before the music was added."
        ),
    )


def two_speakers() -> Finding:
    return Finding(
        "two_speakers",
        True,
        tr(
            "More than one person seems to speak in this recording. Use "
            "only parts in which the one voice speaks alone."
        ),
    )


def different_people(others: Sequence[str]) -> Finding:
    """`others` are the names of recordings that differ from most, as far as they have any."""
    names = [quoted(name) for name in others if name]
    if len(names) > _MOST_NAMES:
        names = [*names[:_MOST_NAMES], tr("{count} more", count=len(names) - _MOST_NAMES)]
    if not names:
        sentence = tr(
            "The recordings seem to be of different people: training needs one voice alone. "
            "Listen to them, and keep only those of the one voice."
        )
    else:
        sentence = tr(
            "The recordings seem to be of different people (unlike the others: {names}): training "
            "needs one voice alone. Listen to them, and keep only those of the one voice.",
            names=listed(names),
        )
    return Finding("two_speakers", True, sentence)


def amount(speech_seconds: float) -> str:
    """A sentence on the total amount of speech, and the benefit of more."""
    heard = tr("{duration} of speech", duration=_duration(speech_seconds))
    if speech_seconds < ENOUGH_SECONDS:
        missing = _duration(ENOUGH_SECONDS - speech_seconds)
        return tr(
            "{heard} so far: {missing} more, and training can begin.", heard=heard, missing=missing
        )
    if speech_seconds < PLENTY_SECONDS:
        return tr(
            "{heard}: enough to begin. Three minutes or more, with varied "
            "sentences, usually give a better result.",
            heard=heard,
        )
    return tr("{heard}: plenty. More brings little now.", heard=heard)


def room_findings(
    seconds: float, quiet_seconds: float, speech_share: float, loudest_db: float, clipped: float
) -> tuple[Finding, ...]:
    """The findings of a recording of a room, the worst first."""
    if loudest_db <= _SILENT_DB:
        return (_silent_room(),)
    found: list[Finding] = []
    if speech_share > _ROOM_SPEECH_SHARE:
        found.append(_speech_in_room())
    if clipped >= _CLIPPED_FRAMES:
        found.append(_clipped_room())
    if quiet_seconds < SHORT_ROOM_SECONDS:
        found.append(_short_room(quiet_seconds))
    elif seconds > LONG_ROOM_SECONDS:
        found.append(_long_room())
    return tuple(sorted(found, key=lambda finding: not finding.unusable))


def _silent_room() -> Finding:
    return Finding(
        "silence",
        True,
        tr(
            "Nothing can be heard in this recording, not even the room. "
            "Check that the microphone is switched on and that no noise "
            "gate is at work, and record it again."
        ),
    )


def _speech_in_room() -> Finding:
    return Finding(
        "speech",
        True,
        tr("There is speech in the recording of the room. Record it again without speaking."),
    )


def _clipped_room() -> Finding:
    return Finding(
        "clipped",
        False,
        tr(
            "The loudest noises of the room are cut off (clipping). Turn "
            "the input down, and record it again."
        ),
    )


def _short_room(quiet_seconds: float) -> Finding:
    return Finding(
        "short",
        quiet_seconds < 1.0,
        tr(
            "There is only {quiet_seconds:.0f} s of the room to be heard. Record 10 to 30 s.",
            quiet_seconds=quiet_seconds,
        ),
    )


def _long_room() -> Finding:
    return Finding(
        "long", False, tr("The recording of the room is longer than needed: 10 to 30 s are enough.")
    )


def _duration(seconds: float) -> str:
    whole = round(seconds)
    return (
        tr("{seconds} s", seconds=whole)
        if whole < 60
        else tr("{minutes} min {seconds:02d} s", minutes=whole // 60, seconds=whole % 60)
    )
