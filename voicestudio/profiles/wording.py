"""A profile told in plain words, the same in the window and on the command line."""

from voicestudio.profiles.figures import named_gains, told_gains
from voicestudio.profiles.profile import Goal, Profile
from voicestudio.timecode import format_duration

GOAL_NAMES: dict[Goal, str] = {"enhancer": "Cleaner sound", "emotion": "Emotions"}
_GENERAL = "general_"


def gain_text(profile: Profile, most: int | None = None) -> str:
    """The measured gain of each figure, "clarity +0.15"; "" where none was measured.

    Figures are on speech of the user's own that was kept out of training; the first `most` of them.
    """
    own = [(name, gain) for name, gain in profile.gain.items() if not _is_general(name)]
    return told_gains(own[:most])


def figures_text(profile: Profile) -> str:
    """All that was measured, with the terms of the field: "SI-SDR: +1.2 dB; …"."""
    return "; ".join(named_gains(profile.gain.items()))


def sources_text(profile: Profile) -> str:
    """Its training material: "1 min 31 s of speech and 12 s of the room"."""
    speech = f"{format_duration(profile.speech_seconds)} of speech"
    if not profile.room_seconds:
        return speech
    return f"{speech} and {format_duration(profile.room_seconds)} of the room"


def made_text(profile: Profile) -> str:
    """When it was trained, on the user's clock: "29 November 2026, 14:05"."""
    return f"{date_text(profile)}, {profile.made.astimezone():%H:%M}"


def date_text(profile: Profile) -> str:
    """The day on which it was trained: "29 November 2026"."""
    made = profile.made.astimezone()
    return f"{made.day} {_MONTHS[made.month - 1]} {made.year}"


def summary_lines(profile: Profile) -> list[str]:
    """In a few lines: when it was trained, from how much, and with which gain."""
    lines = [f"Trained on {made_text(profile)}", f"From {sources_text(profile)}"]
    if gain := gain_text(profile):
        lines.append(f"Measured gain: {gain}")
    general = told_gains((n, gain) for n, gain in profile.gain.items() if _is_general(n))
    if general:
        lines.append(f"Besides: {general}")
    if not profile.accepted:
        lines.append("Not measured to be better than the standard model.")
    return lines


def _is_general(name: str) -> bool:
    """Whether a figure is on voices other than the user's."""
    return name.startswith(_GENERAL)


# Not strftime's, which follow the locale while all other texts are English.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
