"""A profile told in plain words, the same in the window and on the command line."""

from voicestudio.profiles.figures import named_gains, told_gains
from voicestudio.profiles.profile import Goal, Profile
from voicestudio.texts import tr
from voicestudio.timecode import format_duration

GOAL_NAMES: dict[Goal, str] = {"enhancer": tr("Cleaner sound"), "emotion": tr("Emotions")}
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
    speech = tr("{length} of speech", length=format_duration(profile.speech_seconds))
    if not profile.room_seconds:
        return speech
    return tr(
        "{speech} and {length} of the room",
        speech=speech,
        length=format_duration(profile.room_seconds),
    )


def made_text(profile: Profile) -> str:
    """When it was trained, on the user's clock: "29 November 2026, 14:05"."""
    time = f"{profile.made.astimezone():%H:%M}"
    return tr("{date}, {time}", date=date_text(profile), time=time)


def date_text(profile: Profile) -> str:
    """The day on which it was trained: "29 November 2026"."""
    made = profile.made.astimezone()
    month = _MONTHS[made.month - 1]
    return tr("{day} {month} {year}", day=made.day, month=month, year=str(made.year))


def summary_lines(profile: Profile) -> list[str]:
    """In a few lines: when it was trained, from how much, and with which gain."""
    lines: list[str] = [
        tr("Trained on {date}", date=made_text(profile)),
        tr("From {sources}", sources=sources_text(profile)),
    ]
    if gain := gain_text(profile):
        lines.append(tr("Measured gain: {gain}", gain=gain))
    general = told_gains((n, gain) for n, gain in profile.gain.items() if _is_general(n))
    if general:
        lines.append(tr("Besides: {general}", general=general))
    if not profile.accepted:
        lines.append(tr("Not measured to be better than the standard model."))
    return lines


def _is_general(name: str) -> bool:
    """Whether a figure is on voices other than the user's."""
    return name.startswith(_GENERAL)


# Not strftime's, which follow the locale while all other texts follow the chosen language.
_MONTHS = (
    *(tr("January"), tr("February"), tr("March"), tr("April"), tr("May"), tr("June")),
    *(tr("July"), tr("August"), tr("September"), tr("October"), tr("November"), tr("December")),
)
