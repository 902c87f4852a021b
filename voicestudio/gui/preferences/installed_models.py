"""The networks that come with the program: what each is for, and what it may be used for."""

from dataclasses import dataclass
from pathlib import Path

from voicestudio.paths import model_dir
from voicestudio.texts import numeral, tr

_ANY_USE = tr("Any use (MIT, as VoiceStudio)")
_NON_COMMERCIAL = tr("Not for commercial use, nor are its results (CC BY-NC-SA 4.0)")
_SHARE_ALIKE = tr("Any use (CC BY-SA 4.0: who passes it on names source and licence)")


@dataclass(frozen=True)
class InstalledModel:
    """A file of weights: its name for the user, its licence in clear words, and its size.

    `bytes` is None where the file is missing.
    """

    name: str
    licence: str
    bytes: int | None


_SHIPPED = (
    ("enhancer/enhancer.safetensors", tr("Enhancer: studio"), _ANY_USE),
    ("enhancer/fast.safetensors", tr("Enhancer: fast"), _ANY_USE),
    ("emotion/emotion-open.safetensors", tr("Emotion: any use"), _ANY_USE),
    ("emotion/emotion.safetensors", tr("Emotion: non-commercial"), _NON_COMMERCIAL),
    ("emotion/recogniser.safetensors", tr("Emotion: recogniser"), _NON_COMMERCIAL),
    ("recording_checks/speech_activity.safetensors", tr("Check: speech or pause"), _ANY_USE),
    ("recording_checks/speakers.safetensors", tr("Check: one voice"), _ANY_USE),
    ("speech_check/speech_check.json", tr("Check: lost speech"), _ANY_USE),
    ("fillers/fillers.json", tr("Fillers"), _SHARE_ALIKE),
)


def installed_models() -> tuple[InstalledModel, ...]:
    """Return the models with their sizes. Looks at the disk: not for the GUI thread."""
    return tuple(InstalledModel(name, licence, _size(file)) for file, name, licence in _SHIPPED)


def _size(file: str) -> int | None:
    try:
        return Path(model_dir(), file).stat().st_size
    except OSError:
        return None


def bytes_text(size: float) -> str:
    """A size in words: '350 kB', '1.2 GB'."""
    if size < 999.5:
        return tr("{n} byte", "{n} bytes", n=round(size))
    for unit in ("kB", "MB"):
        size /= 1000
        if size < 999.5:
            return f"{numeral(size, '.0f' if size >= 10 else '.1f')} {unit}"
    return f"{numeral(size / 1000, '.1f')} GB"
