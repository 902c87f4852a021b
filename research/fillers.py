"""Measures the finder of fillers: `python -m research.fillers CORPUS [--fit] [--read FOLDER]`.

CORPUS is a checkout of github.com/wake-up-word/wuw-corpus-ii (CC BY-SA 4.0): telephone calls with
sentences that people make up, transcribed by hand with every "uh", "um" and "ah". pocketsphinx
finds where in a call these are; a held voice counts as a filler where it overlaps one of them. Of
five parts of the callers each is judged by a model that was fitted on the others. FOLDER holds read
speech in folders by corpus, which has no fillers: what is found there is wrong. `--fit` writes the
model of all callers.
"""

import argparse
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
from scipy.optimize import minimize

from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.resample import resample
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.shortening.filler_features import FRAME_SECONDS, NAMES, held_voices, traced
from voicestudio.shortening.filler_finding import find_fillers
from voicestudio.shortening.filler_model import FillerModel, filler_model_path, terms

FILLERS = {"uh", "um", "ah", "uhm", "umm", "hm", "er"}
_TRANSCRIPTS = "archive/WUWII_Transcriptions.txt"
_SPOKEN = {
    "thinkengine": "TH IH NG K EH N JH AH N",
    "onword": "AA N W ER D",
    "veton": "V EH T AH N",
}
_FIRST_SENTENCE = 6
"""TranscribedCalls before are single words."""
_RATE, _ALIGNER_RATE = 8_000, 16_000
_OVERLAP = 0.4
_PARTS = 5
_THRESHOLD, _THRESHOLDS = -1.0, (-2.0, -1.5, -1.0, -0.5, 0.0, 0.5)
_RIDGE = 10.0
_READ_FILES = 120
_PROVENANCE = (
    "Fitted by `python -m research.fillers --fit` on {calls} callers of the WUW Corpus II"
    " (V. Kepuska, CC BY-SA 4.0), with {fillers} fillers located by pocketsphinx."
)


@dataclass(frozen=True, eq=False)
class TranscribedCall:
    """The held voices of one utterance, and which of its fillers each is (-1 for none)."""

    caller: str
    seconds: float
    fillers: int
    features: np.ndarray
    filler: np.ndarray


def main() -> None:
    """Measure, and fit if asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--fit", action="store_true", help="write the model of all callers")
    parser.add_argument("--read", type=Path, help="read speech, in folders by corpus")
    options = parser.parse_args()
    utterances = list(_utterances(options.corpus))
    _tell(utterances)
    if options.fit:
        _write(utterances)
    if options.read is not None:
        _measure_read(options.read)


def _utterances(corpus: Path) -> Iterator[TranscribedCall]:
    for path, words in _transcripts(corpus):
        samples = soundfile.read(
            path, samplerate=_RATE, channels=1, format="RAW", subtype="ULAW", dtype="float32"
        )[0]
        places = _places(samples, words) if FILLERS & set(words) else []
        wide = resample(samples[:, np.newaxis], _RATE, SAMPLE_RATE)[:, 0]
        voices = held_voices(traced(wide))
        yield TranscribedCall(
            path.parent.name,
            len(samples) / _RATE,
            len(places),
            np.array([voice.features for voice in voices]).reshape(len(voices), len(NAMES)),
            np.array([_filler_at(v.start, v.stop, places) for v in voices], int),
        )


def _transcripts(corpus: Path) -> Iterator[tuple[Path, list[str]]]:
    """Yield the files of made-up sentences with their words."""
    for line in (corpus / _TRANSCRIPTS).read_text("latin-1").splitlines():
        fields = line.split("|")
        name = re.search(r"WUWII(\d+)_(\d+)\w*\.ulaw", line)
        if name is None or int(name[2]) < _FIRST_SENTENCE:
            continue
        path = corpus / "calls" / name[1] / name[0]
        if path.is_file():
            text = re.sub(r"\{[^}]*\}|\[[^]]*\]|\(\([^)]*\)\)", " ", fields[-1]).lower()
            yield path, re.findall(r"[a-z']+", text)


def _places(samples: np.ndarray, words: list[str]) -> list[tuple[float, float]]:
    """Return where the fillers are, in seconds; none where the words cannot be aligned."""
    from pocketsphinx import Config, Decoder  # pyright: ignore[reportMissingImports]

    decoder = Decoder(Config(samprate=_ALIGNER_RATE, loglevel="FATAL", lm=None))
    for word, phones in _SPOKEN.items():
        decoder.add_word(word, phones, True)
    known = [word for word in words if decoder.lookup_word(word) is not None]
    sound = resample(samples[:, np.newaxis], _RATE, _ALIGNER_RATE)[:, 0]
    try:
        decoder.set_align_text(" ".join(known))
        decoder.start_utt()
        decoder.process_raw((sound.clip(-1, 1) * 32767).astype(np.int16).tobytes(), full_utt=True)
        decoder.end_utt()
        segments = list(decoder.seg() or ())
    except RuntimeError:
        return []
    spoken = ((re.sub(r"\(\d+\)", "", s.word), s.start_frame, s.end_frame + 1) for s in segments)
    return [(start / 100, stop / 100) for word, start, stop in spoken if word in FILLERS]


def _filler_at(start: int, stop: int, places: list[tuple[float, float]]) -> int:
    first, last = start * FRAME_SECONDS, stop * FRAME_SECONDS
    for number, (low, high) in enumerate(places):
        common = min(last, high) - max(first, low)
        if common > _OVERLAP * min(last - first, high - low):
            return number
    return -1


def fitted(features: np.ndarray, filler: np.ndarray) -> FillerModel:
    """Fit a logistic model with a ridge to features (n, 17) and labels (n,) bool."""
    values = terms(features)
    mean, deviation = values.mean(axis=0), values.std(axis=0) + 1e-9
    columns = np.c_[(values - mean) / deviation, np.ones(len(values))]

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        odds = columns @ weights
        likely = 1.0 / (1.0 + np.exp(-odds))
        cost = np.logaddexp(0.0, np.where(filler, -odds, odds)).sum()
        slope = columns.T @ (likely - filler)
        slope[:-1] += _RIDGE * weights[:-1]
        return cost + 0.5 * _RIDGE * np.square(weights[:-1]).sum(), slope

    best = minimize(loss, np.zeros(columns.shape[1]), jac=True, method="L-BFGS-B").x
    return FillerModel(mean, deviation, best[:-1], float(best[-1]), _THRESHOLD)


def _tell(utterances: list[TranscribedCall]) -> None:
    """Print how many fillers are found in callers that the model was not fitted on."""
    used = [one for one in utterances if len(one.features)]
    callers = sorted({one.caller for one in used})
    np.random.default_rng(0).shuffle(callers)
    part = {caller: number % _PARTS for number, caller in enumerate(callers)}
    scores = dict[int, np.ndarray]()
    for left in range(_PARTS):
        others = [one for one in used if part[one.caller] != left]
        model = fitted(*_joined(others))
        scores |= {id(one): model.scores(one.features) for one in used if part[one.caller] == left}
    minutes = sum(one.seconds for one in utterances) / 60
    fillers = sum(one.fillers for one in utterances)
    print(f"{minutes:.0f} minutes, {len(callers)} callers, {fillers} fillers")
    for threshold in _THRESHOLDS:
        listed = [(one, scores[id(one)] > threshold) for one in used]
        right = sum(int((one.filler[on] >= 0).sum()) for one, on in listed)
        found = sum(len({*one.filler[on].tolist()} - {-1}) for one, on in listed)
        count = sum(int(on.sum()) for _, on in listed)
        print(
            f"threshold {threshold:+.1f}: {count} listed, {right / max(count, 1):.0%} of them"
            f" fillers; {found / fillers:.0%} of the fillers found;"
            f" {(count - right) / minutes:.2f} wrong a minute"
        )


def _joined(utterances: list[TranscribedCall]) -> tuple[np.ndarray, np.ndarray]:
    features = np.concatenate([one.features for one in utterances])
    return features, np.concatenate([one.filler >= 0 for one in utterances])


def _write(utterances: list[TranscribedCall]) -> None:
    used = [one for one in utterances if len(one.features)]
    model = fitted(*_joined(used))
    fillers = sum(one.fillers for one in utterances)
    calls = len({one.caller for one in utterances})
    data = {"provenance": _PROVENANCE.format(calls=calls, fillers=fillers)}
    columns = {"mean": model.mean, "deviation": model.deviation, "weights": model.weights}
    data |= {name: [round(float(v), 5) for v in values] for name, values in columns.items()}
    data |= {"bias": round(model.bias, 5), "threshold": model.threshold}
    filler_model_path().parent.mkdir(exist_ok=True)
    filler_model_path().write_text(json.dumps(data, indent=1) + "\n", "utf-8")


def _measure_read(folder: Path) -> None:
    """Print what is found in read speech, where nothing should be."""
    for corpus in sorted(path for path in folder.iterdir() if path.is_dir()):
        files = sorted(corpus.rglob("*.opus"))
        np.random.default_rng(0).shuffle(files)  # pyright: ignore[reportArgumentType]
        found, minutes = 0, 0.0
        for path in files[:_READ_FILES]:
            samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
            medium = ArrayMedium(samples, rate)
            found += len(find_fillers(medium, 0, len(samples), lambda _: None, lambda: False))
            minutes += len(samples) / rate / 60
        print(f"{corpus.name}: {found / minutes:.2f} wrong a minute in {minutes:.0f} minutes")


if __name__ == "__main__":
    main()
