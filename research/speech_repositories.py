"""Public repositories with training speech for the enhancer, and the layout of their clones.

Nothing is downloaded here: the repositories must be cloned first.
"""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from voicestudio.errors import UserError

_ADULT = 18


@dataclass(frozen=True)
class Speaker:
    """A speaker: `sex` is "f", "m" or "" if unknown; `language` is an ISO 639 code."""

    name: str
    sex: str
    language: str


@dataclass(frozen=True)
class Source:
    """A repository with recordings of speech.

    Attributes:
        folder: The folder name of its clone.
        corpus: Its name in manifests.
        repository: Its address.
        licence: SPDX identifier of the recordings' licence.
        pattern: The glob pattern of the recordings in the clone.
        quiet_db: The level in dB that pauses must be below speech.
        judged_singly: Whether each recording must be quiet enough before it is joined to others,
            because they differ much; joined passages must always be.
        joined_seconds: Shorter recordings of a speaker are joined until they last as long.
        band_hz: The bandwidth of the recordings, from their original sampling rate.
        speakers: Returns, for a clone, a function from a recording to its speaker, or None for
            recordings that are not used. Raises UserError if the clone lacks its tables.
    """

    folder: str
    corpus: str
    repository: str
    licence: str
    pattern: str
    quiet_db: float
    judged_singly: bool
    joined_seconds: float
    band_hz: int
    speakers: Callable[[Path], Callable[[Path], Speaker | None]]

    def recordings(self, clone: Path) -> list[tuple[Speaker, Path]]:
        """The usable recordings in a clone, sorted by speaker."""
        speaker_of = self.speakers(clone)
        told = ((speaker_of(path), path) for path in sorted(clone.glob(self.pattern)))
        return [(speaker, path) for speaker, path in told if speaker is not None]


def _one_voice(name: str, sex: str, language: str) -> Callable[[Path], Callable[[Path], Speaker]]:
    speaker = Speaker(name, sex, language)
    return lambda _clone: lambda _path: speaker


_OHF_WOMEN = frozenset({"anna", "berta", "gosia", "lili", "paola"})
_OHF_MEN = frozenset(
    {
        *("cadu", "darkman", "dave", "denis", "dimitar", "dmitri", "faber", "flemishguy", "imre"),
        *("jeff", "joe", "mihai", "pim", "ronnie", "tugao"),
    }
)
# These voices are used in full from another corpus.
_OHF_KNOWN = frozenset({"kathleen", "kerstin", "nathalie"})


def _ohf_voices(_clone: Path) -> Callable[[Path], Speaker | None]:
    """Folders are called after language and voice: pt_PT/tugão."""

    def speaker_of(path: Path) -> Speaker | None:
        plain = unicodedata.normalize("NFKD", path.parent.name).encode("ascii", "ignore").decode()
        if plain in _OHF_KNOWN:
            return None
        sex = "f" if plain in _OHF_WOMEN else "m" if plain in _OHF_MEN else ""
        return Speaker(f"ohf_{plain}", sex, path.parent.parent.name.partition("_")[0])

    return speaker_of


def _speechocean_adults(clone: Path) -> Callable[[Path], Speaker | None]:
    """Folders are called after the speaker's number, whose sex and age stand in tables."""
    ages, sexes = _table(clone, "spk2age"), _table(clone, "spk2gender")

    def speaker_of(path: Path) -> Speaker | None:
        number = path.parent.name.removeprefix("SPEAKER")
        age = ages.get(number, "")
        if not age.isdecimal() or int(age) < _ADULT:
            return None
        return Speaker(f"so{number}", sexes.get(number, ""), "en")

    return speaker_of


def _table(clone: Path, name: str) -> Mapping[str, str]:
    """A table of two columns that lies in two halves."""
    rows: dict[str, str] = {}
    for half in ("train", "test"):
        path = clone / half / name
        try:
            for line in path.read_text(encoding="utf-8").splitlines():
                key, value = line.split()
                rows[key] = value
        except (OSError, ValueError) as error:
            raise UserError(
                f"{path} is missing or damaged: clone the repository again, whole."
            ) from error
    return rows


SOURCES = (
    Source(
        folder="dataset-voice-nathalie",
        corpus="nathalie",
        repository="https://github.com/rhasspy/dataset-voice-nathalie",
        licence="CC0-1.0",
        pattern="verified/*.flac",
        quiet_db=35,
        judged_singly=False,
        joined_seconds=3,
        band_hz=24_000,
        speakers=_one_voice("nathalie", "f", "nl"),
    ),
    Source(
        folder="voice-datasets",
        corpus="ohf_voices",
        repository="https://github.com/OHF-Voice/voice-datasets",
        licence="CC0-1.0",
        pattern="*/*/*.mp3",
        quiet_db=35,
        judged_singly=False,
        joined_seconds=3,
        band_hz=24_000,
        speakers=_ohf_voices,
    ),
    Source(
        folder="speechocean762",
        corpus="speechocean762",
        repository="https://github.com/jimbozhang/speechocean762",
        licence="Apache-2.0",
        pattern="WAVE/SPEAKER*/*.WAV",
        quiet_db=38,
        judged_singly=True,
        joined_seconds=10,
        band_hz=7_800,
        speakers=_speechocean_adults,
    ),
    Source(
        folder="non-binary-voice-files",
        corpus="sam_melmurphy",
        repository="https://github.com/Sam-Accenture-Non-Binary-Voice/non-binary-voice-files",
        licence="Apache-2.0",
        pattern="voice_over_recordings/*.wav",
        quiet_db=38,
        judged_singly=False,
        joined_seconds=10,
        band_hz=7_800,
        speakers=_one_voice("melmurphy", "f", "en"),
    ),
)
