"""The sentences for the user about a recording: limits, and a plain sentence for each finding.

The limits were measured by `python -m research.recording_checks`; `docs/quality.md` has the table.
"""

from collections.abc import Sequence

from voicestudio.training.personal.recording_report import Finding

REPEATED = "Some of the sound was given more than once: it is used once."
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
        "Nothing can be heard in this recording. Check that the right microphone is chosen and "
        "switched on, and record it again.",
    )


def little_speech(speech_seconds: float) -> Finding | None:
    if speech_seconds >= _SHORT_SPEECH_SECONDS:
        return None
    if speech_seconds < _LEAST_SPEECH_SECONDS:
        sentence = "No speech was found in this recording. Read the sentence aloud and close by."
        return Finding("little_speech", True, sentence)
    sentence = (
        f"There is only {speech_seconds:.1f} s of speech in this recording. Read whole sentences."
    )
    return Finding("little_speech", False, sentence)


def level(level_db: float) -> Finding | None:
    if level_db >= _QUIET_DB:
        return None
    return Finding(
        "quiet",
        level_db < _LOST_DB,
        "The speech is very quiet. Move closer to the microphone or turn the input up, and "
        "record it again.",
    )


def clipping(share: float) -> Finding | None:
    if share < _CLIPPED_SHARE:
        return None
    return Finding(
        "clipped",
        share >= _RUINED_SHARE,
        "The loudest parts are cut off (clipping). Move further from the microphone or turn the "
        "input down, and record it again.",
    )


def noise(snr_db: float) -> Finding | None:
    if snr_db >= _LOW_SNR_DB:
        return None
    return Finding(
        "noise",
        snr_db < _LEAST_SNR_DB,
        f"The background noise is loud: the speech is only {max(0.0, snr_db):.0f} dB above it. "
        "Switch off fans and other machines, close the window, and speak closer to the microphone.",
    )


def echo(seconds: float | None) -> Finding | None:
    if seconds is None or seconds < _ECHO_SECONDS:
        return None
    return Finding(
        "echo",
        seconds >= _HALL_SECONDS,
        f"The room echoes (sound takes about {seconds:.1f} s to die away). Record closer to the "
        "microphone, or in a room with curtains, carpets or full bookshelves.",
    )


def band_limit(bandwidth_hz: int) -> Finding | None:
    if bandwidth_hz >= _NARROW_HZ:
        return None
    telephone = bandwidth_hz < _TELEPHONE_HZ
    cause = "as over a telephone" if telephone else "as in a video call or a file at a low rate"
    return Finding(
        "band_limit",
        telephone,
        f"The sound ends at {bandwidth_hz / 1000:.1f} kHz, {cause}. Record with the microphone "
        "directly at 44.1 or 48 kHz; a headset connected by Bluetooth is often the reason.",
    )


def music(share: float) -> Finding | None:
    if share < _MUSIC_SHARE:
        return None
    return Finding(
        "music",
        share >= _MUCH_MUSIC,
        "There is music in this recording. Use a part without music, or the recording from before "
        "the music was added.",
    )


def two_speakers() -> Finding:
    return Finding(
        "two_speakers",
        True,
        "More than one person seems to speak in this recording. Use only parts in which the one "
        "voice speaks alone.",
    )


def different_people(others: Sequence[str]) -> Finding:
    """`others` are the names of recordings that differ from most, as far as they have any."""
    names = [f"“{name}”" for name in others if name]
    if len(names) > _MOST_NAMES:
        names = [*names[:_MOST_NAMES], f"{len(names) - _MOST_NAMES} more"]
    unlike = f" (unlike the others: {', '.join(names)})" if names else ""
    return Finding(
        "two_speakers",
        True,
        f"The recordings seem to be of different people{unlike}: training needs one voice alone. "
        "Listen to them, and keep only those of the one voice.",
    )


def amount(speech_seconds: float) -> str:
    """A sentence on the total amount of speech, and the benefit of more."""
    heard = f"{_duration(speech_seconds)} of speech"
    if speech_seconds < ENOUGH_SECONDS:
        missing = _duration(ENOUGH_SECONDS - speech_seconds)
        return f"{heard} so far: {missing} more, and training can begin."
    if speech_seconds < PLENTY_SECONDS:
        return (
            f"{heard}: enough to begin. Three minutes or more, with varied sentences, usually "
            "give a better result."
        )
    return f"{heard}: plenty. More brings little now."


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
        "Nothing can be heard in this recording, not even the room. Check that the microphone is "
        "switched on and that no noise gate is at work, and record it again.",
    )


def _speech_in_room() -> Finding:
    return Finding(
        "speech",
        True,
        "There is speech in the recording of the room. Record it again without speaking.",
    )


def _clipped_room() -> Finding:
    return Finding(
        "clipped",
        False,
        "The loudest noises of the room are cut off (clipping). Turn the input down, and record "
        "it again.",
    )


def _short_room(quiet_seconds: float) -> Finding:
    return Finding(
        "short",
        quiet_seconds < 1.0,
        f"There is only {quiet_seconds:.0f} s of the room to be heard. Record 10 to 30 s.",
    )


def _long_room() -> Finding:
    return Finding(
        "long", False, "The recording of the room is longer than needed: 10 to 30 s are enough."
    )


def _duration(seconds: float) -> str:
    whole = round(seconds)
    return f"{whole} s" if whole < 60 else f"{whole // 60} min {whole % 60:02d} s"
