"""Make the bundled sample recording: `make sample` (needs espeak-ng; the result is in git).

A synthetic voice reads a few sentences in a simulated room. In the middle a fan and the mains hum
are on and somebody types. The same call writes `sample.json`, which says where that stretch is.
"""

import json
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import soundfile
import soxr
from scipy.signal import butter, fftconvolve, sosfilt

RATE = 48_000
FOLDER = Path(__file__).resolve().parent / "sample"
VOICE = "en-gb"
WORDS_PER_MINUTE = 165
PAUSE_SECONDS = 0.45
QUIET_START = ("Welcome to the show.", "This voice is a computer's, and so is the room around it.")
NOISY_MIDDLE = (
    "Now the fan is on, the mains hums, and somebody keeps typing.",
    "Select this noisy stretch, and press Enhance.",
)
QUIET_END = ("That is better.", "Compare, undo, and export what you like.")

SPEECH_RMS = 0.09
SNR_DB = 6.0
ROOM_METRES = np.array([4.4, 3.3, 2.6])
SPEAKER_METRES = np.array([1.3, 1.2, 1.25])
MICROPHONE_METRES = np.array([1.75, 1.5, 1.2])
WALL_REFLECTION = 0.85
SPEED_OF_SOUND = 343.0
IMPULSE_SECONDS = 0.5


def spoken(sentence: str) -> np.ndarray:
    """One sentence by espeak-ng, (frames,) at RATE, followed by a pause."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "spoken.wav"
        speed = str(WORDS_PER_MINUTE)
        command = ["espeak-ng", "-v", VOICE, "-s", speed, "-w", str(target), sentence]
        subprocess.run(command, check=True)
        samples, rate = soundfile.read(target)
    pause = np.zeros(round(PAUSE_SECONDS * RATE))
    return np.concatenate([soxr.resample(samples, rate, RATE), pause])


def room_response() -> np.ndarray:
    """Impulse response of a shoebox room by the image-source method (Allen and Berkley, 1979)."""
    length = round(IMPULSE_SECONDS * RATE)
    reach = int(np.ceil(IMPULSE_SECONDS * SPEED_OF_SOUND / (2 * ROOM_METRES.min())))
    cells = np.stack(np.meshgrid(*[np.arange(-reach, reach + 1)] * 3), axis=-1).reshape(-1, 3)
    response = np.zeros(length)
    for mirrored in np.ndindex(2, 2, 2):
        sides = np.array(mirrored)
        images = (1 - 2 * sides) * SPEAKER_METRES + 2 * cells * ROOM_METRES
        distances = np.linalg.norm(images - MICROPHONE_METRES, axis=1)
        bounces = np.abs(cells - sides).sum(axis=1) + np.abs(cells).sum(axis=1)
        arrivals = np.rint(distances / SPEED_OF_SOUND * RATE).astype(int)
        heard = arrivals < length
        gains = WALL_REFLECTION**bounces / distances
        np.add.at(response, arrivals[heard], gains[heard])
    # All images being in phase piles up energy that no real room has at the lowest frequencies.
    response = np.asarray(sosfilt(butter(2, 60, "highpass", fs=RATE, output="sos"), response))
    return response / np.abs(response).max()


def fan(count: int, rng: np.random.Generator) -> np.ndarray:
    """Rushing air that swells a little, and the tone of the blades; RMS 1."""
    seconds = np.arange(count) / RATE
    white = rng.standard_normal(count)
    air = np.asarray(sosfilt(butter(1, [100, 420], "bandpass", fs=RATE, output="sos"), white))
    hiss = np.asarray(sosfilt(butter(1, 4000, fs=RATE, output="sos"), white))
    air = unit(air) + 0.02 * hiss
    blades = np.sum([np.sin(2 * np.pi * 118 * k * seconds) / k**2 for k in (1, 2, 3)], axis=0)
    return unit((1 + 0.2 * np.sin(2 * np.pi * 0.6 * seconds)) * air + 0.25 * blades)


def hum(count: int) -> np.ndarray:
    """Mains hum at 50 Hz with the harmonics of a cheap supply; RMS 1."""
    seconds = np.arange(count) / RATE
    harmonics = {1: 1.0, 2: 0.6, 3: 0.45, 4: 0.2, 6: 0.12, 9: 0.06}
    waves = [gain * np.sin(2 * np.pi * 50 * k * seconds) for k, gain in harmonics.items()]
    return unit(np.sum(waves, axis=0))


def typing(count: int, rng: np.random.Generator) -> np.ndarray:
    """Keys struck at an uneven pace: a click, the thud of the desk, a softer release; peak 1."""
    track = np.zeros(count)
    moment = 0.2
    while moment < count / RATE - 0.3:
        for delay, level in ((0.0, 1.0), (rng.uniform(0.06, 0.11), 0.4)):
            stroke = level * rng.uniform(0.5, 1.0) * keystroke(rng)
            start = round((moment + delay) * RATE)
            track[start : start + stroke.size] += stroke
        moment += rng.choice([0.13, 0.17, 0.24, 0.6], p=[0.35, 0.35, 0.2, 0.1])
    return track / np.abs(track).max()


def keystroke(rng: np.random.Generator) -> np.ndarray:
    """One click of 60 ms."""
    seconds = np.arange(round(0.06 * RATE)) / RATE
    burst = rng.standard_normal(seconds.size) * np.exp(-seconds / 0.0025)
    click = np.asarray(sosfilt(butter(2, [1500, 9000], "bandpass", fs=RATE, output="sos"), burst))
    thud = np.sin(2 * np.pi * rng.uniform(170, 230) * seconds) * np.exp(-seconds / 0.012)
    return click / np.abs(click).max() + 0.3 * thud


def unit(sound: np.ndarray) -> np.ndarray:
    """`sound` at RMS 1."""
    return sound / np.sqrt(np.mean(sound**2))


def switched(count: int, start: int, stop: int) -> np.ndarray:
    """A gate over `count` frames, open in [start, stop) with ramps of 0.3 s inside it."""
    ramp = round(0.3 * RATE)
    gate = np.zeros(count)
    gate[start:stop] = 1.0
    gate[start : start + ramp] = np.linspace(0, 1, ramp)
    gate[stop - ramp : stop] = np.linspace(1, 0, ramp)
    return gate


def main() -> None:
    rng = np.random.default_rng(20261121)
    parts = [
        np.concatenate([spoken(sentence) for sentence in sentences])
        for sentences in (QUIET_START, NOISY_MIDDLE, QUIET_END)
    ]
    dry = np.concatenate([np.zeros(round(0.3 * RATE)), *parts])
    start = round(0.3 * RATE) + parts[0].size - round(0.35 * RATE)
    stop = start + parts[1].size
    speech = fftconvolve(dry, room_response())[: dry.size]
    speech *= SPEECH_RMS / np.sqrt(np.mean(speech[np.abs(speech) > 0.02 * speech.max()] ** 2))

    noise = fan(dry.size, rng) + 0.45 * hum(dry.size) + 5.0 * typing(dry.size, rng)
    level = SPEECH_RMS * 10 ** (-SNR_DB / 20) / noise[start:stop].std()
    floor = 0.0006 * fan(dry.size, rng)
    recording = speech + level * switched(dry.size, start, stop) * noise + floor

    FOLDER.mkdir(exist_ok=True)
    soundfile.write(FOLDER / "sample.flac", recording, RATE, subtype="PCM_16")
    stretches = {"noisy_from_s": round(start / RATE, 2), "noisy_to_s": round(stop / RATE, 2)}
    (FOLDER / "sample.json").write_text(json.dumps(stretches) + "\n")


if __name__ == "__main__":
    main()
