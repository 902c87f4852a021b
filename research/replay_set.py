"""The replay set of personal training: `resources/replay`, made from the public training data.

    python -m research.replay_set --data ../shared/data

Speech of many people and noises that personal training mixes in, so that a model that adapts to one
voice and one room does not forget others (experience replay). Only CC0, CC BY, public domain and
MIT, and only recordings that the shipped weights were trained on: none that is held out or measured
on. Recordings are copied without encoding them again; noises that no such recording has are
synthesised. The same data give the same set; only the serial numbers of the computed Ogg streams
differ from run to run.
"""

import argparse
import csv
import hashlib
import shutil
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from research.household_noises import household_noises
from voicestudio.errors import UserError
from voicestudio.paths import resource_path
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.training.common.corpus import enhancer_splits, is_learnt_from
from voicestudio.training.common.manifest import Entry, read_manifest
from voicestudio.training.common.preprocessing import measured_bandwidth

COLUMNS = (
    *("path", "set", "corpus", "speaker", "sex", "language", "bandwidth_hz"),
    *("licence", "source", "split", "weight", "noise_floor", "events"),
)
_COMPUTED = "household"
_OPUS_EFFORT = 0.768  # libsndfile's scale: 64 kbit/s for one channel
_CLIPPED_LEVEL, _CLIPPED_SHARE = 0.95, 1e-5
_HELD_OUT_SHARE = 0.1
_WIDE_HZ = 10_000
_MEASURED_ON = ("emodb_13", "emodb_14")
"""Speakers of `benchmarks.finetune`, which are excluded from the corpora."""


@dataclass(frozen=True)
class CorpusChoice:
    """The selection from a corpus.

    Attributes:
        corpus: its name in the manifest.
        licence: of the recordings, if the manifest has none for each recording.
        weight: relative frequency with which it is drawn among the corpora of its kind.
        speakers: how many people at most.
        files: how many recordings of each at most.
        longest: seconds of a recording at most.
        whole_speakers: whether speakers, not recordings, are held out for validation.
        wide_band: whether recordings that end below 10 kHz are left out.
        credit: for CREDITS.md.
    """

    corpus: str
    licence: str
    weight: float
    speakers: int
    files: int
    longest: float = 16.0
    whole_speakers: bool = False
    wide_band: bool = False
    credit: str = ""


SPEECH = (
    CorpusChoice(
        "kathleen", "CC0-1.0", 0.16, 1, 56,
        credit="rhasspy/dataset-voice-kathleen: one woman, English, CC0 1.0.",
    ),
    CorpusChoice(
        "kerstin", "CC0-1.0", 0.07, 1, 28,
        credit="rhasspy/dataset-voice-kerstin: one woman, German, CC0 1.0.",
    ),
    CorpusChoice(
        "librispeech", "CC-BY-4.0", 0.32, 56, 1, whole_speakers=True,
        credit="V. Panayotov, G. Chen, D. Povey, S. Khudanpur, “LibriSpeech: an ASR corpus based "
        "on public domain audio books”, ICASSP 2015: English, CC BY 4.0; the selection of "
        "resemble-ai/Resemblyzer.",
    ),
    CorpusChoice(
        "banglaser", "CC-BY-4.0", 0.14, 24, 5, wide_band=True, whole_speakers=True,
        credit="R. K. Das et al., “BanglaSER: A speech emotion recognition dataset for the Bangla "
        "language”, Data in Brief 2022: CC BY 4.0.",
    ),
    CorpusChoice(
        "emodb", "CC0-1.0", 0.07, 6, 8, whole_speakers=True,
        credit="F. Burkhardt et al., “A database of German emotional speech”, Interspeech 2005: "
        "CC0 1.0, as audeering/emodb lists it.",
    ),
    CorpusChoice(
        "fleursdumal", "public domain", 0.06, 1, 6, longest=22.0,
        credit="LibriVox recordings of Baudelaire's poems: French, public domain; through "
        "heitorchang/fleursdumal_librivox.",
    ),
)  # fmt: skip

NOISES = {
    "noise/blanket/boat.opus": ("CC0-1.0", "Falcet, https://freesound.org/s/439365/"),
    "noise/blanket/wind.opus": ("CC0-1.0", "felix.blume, https://freesound.org/s/217506/"),
    "noise/blanket/rain.opus": ("CC-BY", "alex36917, https://freesound.org/s/524605/"),
    "noise/blanket/storm.opus": ("CC-BY", "digifishmusic, https://freesound.org/s/41739/"),
    "noise/blanket/waves.opus": ("CC-BY", "Luftrum, https://freesound.org/s/48412/"),
    "noise/blanket/coffee-shop.opus": (
        "public domain", "stephan, https://soundbible.com/1664-Restaurant-Ambiance.html",
    ),
    "noise/blanket/fireplace.opus": (
        "public domain", "ezwa, https://soundbible.com/1543-Fireplace.html",
    ),
    "noise/blanket/summer-night.opus": (
        "public domain",
        "Lisa Redfern, https://soundbible.com/2083-Crickets-Chirping-At-Night.html",
    ),
}  # fmt: skip
"""Licence and author of each recording of rafaelmardojai/blanket, by its own list."""
_KEYBOARDS = ("cherrymx-brown-abs_sound", "eg-oreo_oreo", "eg-crystal-purple_purple")
_KEYS = 16
_WEIGHTS = {"blanket": 0.3, "mechvibes": 0.12, _COMPUTED: 0.5}
_NOISES_HELD_OUT = ("storm", "eg-oreo_oreo", "computer_fan", "dishes")

Row = dict[str, object]


def make(data: Path, folder: Path) -> str:
    """Make the set in `folder`, replacing its contents. Returns a summary in one sentence.

    Raises UserError where `data` lacks a recording.
    """
    learnt_from = _learnt_from(read_manifest(data))
    shutil.rmtree(folder, ignore_errors=True)
    rows: list[Row] = [
        _speech_row(choice, entry) | {"path": _copied(entry, folder, "speech")}
        for choice in SPEECH
        for entry in _chosen(choice, learnt_from)
    ]
    rows += [
        _noise_row(entry) | {"path": _copied(entry, folder, "noise")}
        for entry in _noises(learnt_from)
    ]
    rows += [_computed_row(name, sound, folder) for name, sound in household_noises().items()]
    _write_manifest(folder, rows)
    (folder / "CREDITS.md").write_text(_credits(), encoding="utf-8")
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    return f"{len(rows)} recordings, {size / 1e6:.1f} MB"


def _learnt_from(entries: Sequence[Entry]) -> list[Entry]:
    """The recordings that the enhancer was trained on, without those used for measuring."""
    usable = [entry for entry in entries if is_learnt_from(entry)]
    return [
        entry
        for entry, split in zip(usable, enhancer_splits(usable), strict=True)
        if split == "train"
        and entry.emotion_split != "validation"
        and entry.speaker not in _MEASURED_ON
    ]


def _chosen(choice: CorpusChoice, entries: Iterable[Entry]) -> list[Entry]:
    """Unclipped recordings of a number of speakers, spread over the corpus."""
    by_speaker: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.corpus == choice.corpus:
            by_speaker[entry.speaker].append(entry)
    speakers = _spread(sorted(by_speaker), choice.speakers)
    return [entry for speaker in speakers for entry in _usable_ones(choice, by_speaker[speaker])]


def _usable_ones(choice: CorpusChoice, entries: Sequence[Entry]) -> list[Entry]:
    drawn = sorted(entries, key=lambda entry: _share(entry.path))
    found: list[Entry] = []
    for entry in drawn:
        if len(found) == choice.files:
            break
        if _is_usable(choice, entry):
            found.append(entry)
    return sorted(found, key=lambda entry: entry.path)


def _is_usable(choice: CorpusChoice, entry: Entry) -> bool:
    samples, rate = soundfile.read(entry.file, dtype="float32", always_2d=True)
    voice = samples[:, 0]
    clipped = (abs(voice) > _CLIPPED_LEVEL).mean() > _CLIPPED_SHARE
    wide = not choice.wide_band or measured_bandwidth(voice) >= _WIDE_HZ
    return bool(wide and not clipped and len(voice) <= choice.longest * rate)


def _noises(entries: Iterable[Entry]) -> list[Entry]:
    noises = {entry.path: entry for entry in entries if entry.set == "noise"}
    keys = sorted(p for p in noises if "/nk-cream_" in p and Path(p).stem[-2:] != "_[")
    wanted = [*NOISES, *(f"noise/mechvibes/{name}.opus" for name in _KEYBOARDS)]
    wanted += _spread(keys, _KEYS)
    if missing := sorted(set(wanted) - noises.keys()):
        raise UserError(f"the data lack {missing[0]}, or it is held out from training.")
    return [noises[path] for path in wanted]


def _speech_row(choice: CorpusChoice, entry: Entry) -> Row:
    key = entry.speaker if choice.whole_speakers else entry.path
    return {
        "set": "speech",
        "corpus": entry.corpus,
        "speaker": entry.speaker,
        "sex": entry.sex,
        "language": entry.language,
        "bandwidth_hz": entry.bandwidth_hz or "",
        "licence": choice.licence,
        "source": f"{entry.corpus}, {Path(entry.path).name}",
        "split": "validation" if _share(f"split {key}") < _HELD_OUT_SHARE else "train",
        "weight": choice.weight,
        "noise_floor": entry.noise_floor,
    }


def _noise_row(entry: Entry) -> Row:
    licence, source = NOISES.get(entry.path, ("MIT", "Hai Nguyen, hainguyents13/mechvibes"))
    return {
        "set": "noise",
        "corpus": entry.corpus,
        "bandwidth_hz": entry.bandwidth_hz,
        "licence": licence,
        "source": source,
        "split": _noise_split(Path(entry.path).stem),
        "weight": _WEIGHTS[entry.corpus],
        "events": "yes" if entry.events else "no",
    }


def _computed_row(name: str, sound: np.ndarray, folder: Path) -> Row:
    path = folder / "noise" / _COMPUTED / f"{name}.opus"
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(
        path, sound, SAMPLE_RATE, format="OGG", subtype="OPUS", compression_level=_OPUS_EFFORT
    )
    return {
        "path": path.relative_to(folder).as_posix(),
        "set": "noise",
        "corpus": _COMPUTED,
        "licence": "MIT",
        "source": "VoiceStudio, computed by research/household_noises.py",
        "split": _noise_split(name),
        "weight": _WEIGHTS[_COMPUTED],
        "events": "no",
    }


def _noise_split(name: str) -> str:
    return "validation" if name in _NOISES_HELD_OUT else "train"


def _copied(entry: Entry, folder: Path, kind: str) -> str:
    path = Path(kind, entry.corpus, _plain_name(Path(entry.path).name))
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(entry.file, folder / path)
    return path.as_posix()


def _plain_name(name: str) -> str:
    """The name without characters that some file systems or build tools do not accept."""
    return name.replace("]", "bracket")


def _write_manifest(folder: Path, rows: Sequence[Row]) -> None:
    with (folder / "manifest.csv").open("w", newline="", encoding="utf-8") as stream:
        writer = csv.DictWriter(stream, COLUMNS, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _credits() -> str:
    speech = "\n".join(f"- {choice.corpus}: {choice.credit}" for choice in SPEECH)
    noises = "\n".join(
        f"- {Path(path).stem}: {source}, {licence}." for path, (licence, source) in NOISES.items()
    )
    licence = (Path(__file__).parent / "mechvibes_licence.txt").read_text(encoding="utf-8")
    return _CREDITS.format(speech=speech, noises=noises, licence=licence)


_CREDITS = """# Credits of the replay set

`manifest.csv` names source and licence of each file. Licences: CC0 1.0
(https://creativecommons.org/publicdomain/zero/1.0/), CC BY 4.0
(https://creativecommons.org/licenses/by/4.0/), CC BY of the version that the page of a sound names,
public domain, MIT. All recordings were converted to
48 kHz mono Opus, those of BanglaSER trimmed of silence at both ends; longer noises were cut.
`python -m research.replay_set --data ../shared/data` makes this folder.

## Speech

{speech}

## Noises of rafaelmardojai/blanket (edited there by Porrumentzio)

{noises}

## Noises computed by VoiceStudio

Everything in `noise/household` is computed by `research/household_noises.py`, under VoiceStudio's
own licence (MIT). They are no recordings.

## Keyboards of hainguyents13/mechvibes

{licence}"""


def _spread(names: Sequence[str], count: int) -> list[str]:
    """A pseudo-random selection of `count` names, always the same."""
    return sorted(sorted(names, key=_share)[:count])


def _share(name: str) -> float:
    """A pseudo-random number from 0 to 1, always the same for a name (from its hash)."""
    return int.from_bytes(hashlib.sha256(f"replay {name}".encode()).digest()[:4], "big") / 2**32


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m research.replay_set",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--data", type=Path, required=True, metavar="DIR")
    parser.add_argument("-o", dest="out", type=Path, default=resource_path("replay"), metavar="DIR")
    options = parser.parse_args(arguments)
    try:
        print(make(options.data, options.out))
    except UserError as error:
        print(f"replay_set: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
