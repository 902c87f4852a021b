"""The effect "emotion": its parameters, and the processor that applies the converter.

The network works on phrases, so the effect gets pieces that are cut at pauses. Unless timing is
locked, the result of a piece has another length.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np

from voicestudio.effects.curve import smooth
from voicestudio.effects.loading import telling_damage
from voicestudio.effects.parameters import Parameter, complete
from voicestudio.effects.spec import EffectSpec, Reflowed, VoiceSpec
from voicestudio.errors import UserError
from voicestudio.sample_rate import SAMPLE_RATE
from voicestudio.texts import listed, tr
from voicestudio.voice.emotions import EMOTIONS, adjective
from voicestudio.voice.frames import FRAME_RATE

# Voice analysis takes a second to import, and the window needs only the tables of this module.
if TYPE_CHECKING:
    from voicestudio.effects.emotion import Converter

# In the order of the choices: weights for non-commercial use, and weights for any use.
_VOICES: tuple[Literal["full", "open"], ...] = ("full", "open")
NON_COMMERCIAL, ANY_USE = range(len(_VOICES))
LICENCE = tr("learnt from recordings that are not for commercial use (CC BY-NC-SA 4.0)")
# Emotions that the weights for any use do not know.
ONLY_NON_COMMERCIAL = frozenset({"calm"})

CURVE_POINTS = 7
_CURVE = tuple(f"curve{number}" for number in range(CURVE_POINTS))

PARAMETERS = (
    Parameter(
        "emotion",
        tr("Emotion"),
        "",
        default=EMOTIONS.index("happy"),
        minimum=0,
        maximum=len(EMOTIONS) - 1,
        scale="choice",
        choices=tuple(adjective(name).capitalize() for name in EMOTIONS),
        description=tr("How the voice is to sound, with the same words and the same speaker."),
    ),
    Parameter(
        "intensity",
        tr("Intensity"),
        "%",
        default=100,
        minimum=0,
        maximum=100,
        description=tr("How much of that emotion. 0 % leaves the voice unchanged."),
    ),
    Parameter(
        "lock_timing",
        tr("Lock timing"),
        "",
        default=1,
        minimum=0,
        maximum=1,
        scale="toggle",
        description=tr(
            "Keeps every word where it is. Otherwise the voice also gets "
            "faster or slower, the stretch gets shorter or longer, and "
            "markers move with it."
        ),
    ),
    *(
        Parameter(
            name,
            tr(
                "Intensity at {number:.0f} % of the selection",
                number=100 * number / (CURVE_POINTS - 1),
            ),
            "%",
            default=100,
            minimum=0,
            maximum=100,
            curve=tr("Intensity over time"),
            description=tr(
                "Makes the emotion come and go: the share of the intensity at this place."
            ),
        )
        for number, name in enumerate(_CURVE)
    ),
    Parameter(
        "voices",
        tr("Model"),
        "",
        default=ANY_USE,
        minimum=0,
        maximum=len(_VOICES) - 1,
        scale="choice",
        choices=(tr("Non-commercial use"), tr("Free for any use")),
        description=tr(
            "Some recordings of acted emotions may not be used "
            "commercially, and neither may models trained on them (CC "
            "BY-NC-SA 4.0). The models for any use were trained on fewer "
            "recordings, without calm voices."
        ),
    ),
    Parameter(
        "keep_level",
        tr("Keep the level"),
        "",
        default=1,
        minimum=0,
        maximum=1,
        scale="toggle",
        advanced=True,
        description=tr(
            "The voice stays as loud as it was. Otherwise anger gets "
            "louder and sadness much quieter."
        ),
    ),
)


class EmotionProcessor:
    """Applies a converter with parameters.

    `load` returns the converter for an index of the parameter "voices"; it is called once each.
    """

    def __init__(self, load: "Callable[[int], Converter]") -> None:
        self._load = load
        self._loaded: dict[int, Converter] = {}

    def of_voices(self, voices: int) -> "Converter":
        """Return the converter with this index. Raises ModelFileError without its weights."""
        if voices not in self._loaded:
            self._loaded[voices] = self._load(voices)
        return self._loaded[voices]

    def process(self, block: np.ndarray, parameters: Mapping[str, float], /) -> np.ndarray:
        """Convert float32 (frames, channels) at 48 kHz with locked timing; same shape."""
        return self.reflow(block, {**parameters, "lock_timing": 1.0}, (0.0, 1.0)).samples

    def reflow(
        self, stretch: np.ndarray, parameters: Mapping[str, float], place: tuple[float, float], /
    ) -> Reflowed:
        """Convert float32 (frames, channels) at 48 kHz; `place` as in `Reflower.reflow`.

        Sound without speech is returned as it is, with a `problem`. Raises
        UserError for a parameter out of its range or an emotion that the network does not know.
        """
        values = complete(PARAMETERS, parameters)
        intensity = intensity_curve(values, place, len(stretch))
        if not intensity.any():
            return _as_it_was(stretch)
        converter = self.of_voices(int(values["voices"]))
        emotion = EMOTIONS[int(values["emotion"])]
        if emotion not in converter.emotions:
            known = listed(map(adjective, converter.emotions))
            raise UserError(
                tr(
                    "These voices were not taught “{emotion}”; choose one of: "
                    "{known}, or the voices for non-commercial use.",
                    emotion=adjective(emotion),
                    known=known,
                )
            )
        try:
            made = converter.convert(
                stretch,
                emotion,
                intensity,
                lock_timing=bool(values["lock_timing"]),
                keep_level=bool(values["keep_level"]),
            )
        except UserError as error:
            return _as_it_was(stretch, str(error))
        old, new = made.time_map.old_edges.copy(), made.time_map.new_edges.copy()
        # The last analysis frame extends beyond the end.
        old[-1], new[-1] = len(stretch), len(made.samples)
        return Reflowed(made.samples, old, new)


def intensity_curve(
    values: Mapping[str, float], place: tuple[float, float], frames: int
) -> np.ndarray:
    """Return intensities (k,), 0 to 1, evenly spaced over a piece of `frames` frames at 48 kHz.

    `place` is the start and end of the piece as shares (0 to 1) of the selection.
    """
    points = 1 + max(1, round(frames / SAMPLE_RATE * FRAME_RATE))
    heights = [values[name] for name in _CURVE]
    shape = smooth(np.linspace(*place, points), heights)
    return (values["intensity"] * shape / 100.0**2).astype(np.float32)


def loader(path: Path | None = None) -> Callable[[str], EmotionProcessor]:
    """Return a function that loads the effect, with the shipped weights or those of a file.

    The function takes "cpu" or "cuda"; it raises ModelFileError (a UserError) when the weights are
    missing or damaged.
    """

    def load(device: str) -> EmotionProcessor:
        from voicestudio.effects.emotion import load_converter
        from voicestudio.networks.emotion_checkpoint import default_converter_path

        def load_voices(voices: int) -> "Converter":
            return load_converter(path or default_converter_path(_VOICES[voices]), device)

        processor = EmotionProcessor(load_voices)
        processor.of_voices(ANY_USE)
        return processor

    return load


def load_voice(device: str, path: Path) -> EmotionProcessor:
    """Load the effect with a voice profile's converter; raises UserError if it is damaged."""
    with telling_damage(path):
        return loader(path)(device)


def _title(values: Mapping[str, float]) -> str:
    """Return the effect's name in the history: “Convert to happy, 60 %”."""
    mood = adjective(EMOTIONS[int(values["emotion"])])
    if values["intensity"] < 100:
        return tr("Convert to {mood}, {percent:.0f} %", mood=mood, percent=values["intensity"])
    return tr("Convert to {mood}", mood=mood)


def _as_it_was(stretch: np.ndarray, problem: str = "") -> Reflowed:
    ends = np.array([0, len(stretch)])
    return Reflowed(stretch, ends, ends, problem)


EMOTION = EffectSpec(
    name="emotion",
    label=tr("Convert emotion"),
    parameters=PARAMETERS,
    sample_rate=SAMPLE_RATE,
    block_seconds=20.0,
    context_seconds=0.0,
    load=loader(),
    # Long enough to estimate a speaker's usual voice, short enough for smooth progress.
    piece_seconds=20.0,
    # A mix of the voice and its copy at another pitch sounds like two speakers.
    mixable=False,
    # Converting a converted voice again would accumulate artefacts and both emotions.
    starts_over=True,
    voices=VoiceSpec("emotion", "voices", load_voice),
    panel="voicestudio.gui.effects.emotion_controller:EmotionController",
    titled=_title,
)
