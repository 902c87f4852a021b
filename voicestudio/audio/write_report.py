"""The result of writing a sound file, and warnings about its level."""

from dataclasses import dataclass
from pathlib import Path

from voicestudio.audio.levels import to_db
from voicestudio.audio.output_formats import OutputFormat
from voicestudio.audio.true_peak import PeakLevels
from voicestudio.texts import tr

_CLOSE_ENOUGH_LU = 0.2
_ADVICE = tr("lower the gain and export again.")
AUDIBLY_OVER = 10 ** (0.05 / 20)
# Lossy coding changes peaks by some tenths of a decibel, and by more if many are near full scale.
_LOSSY_HEADROOM = 10 ** (-1 / 20)


@dataclass(frozen=True)
class WriteReport:
    """The result of writing a file.

    Attributes:
        path: The finished file.
        clipped_samples: The number of samples beyond full scale that were clipped (integers only).
        frames: The length of the file, at its sample rate.
        peak: The largest absolute sample, 1 being full scale: for integers before clipping, for
            lossy formats as decoded.
        lossy: Whether the format is lossy.
        true_peak: The true peak, linear, for integers; 0 otherwise.
        asked_loudness: The requested integrated loudness in LUFS; None without a request.
        loudness: The resulting integrated loudness in LUFS, if one was requested; else None.
    """

    path: Path
    clipped_samples: int
    frames: int
    peak: float = 0.0
    lossy: bool = False
    true_peak: float = 0.0
    asked_loudness: float | None = None
    loudness: float | None = None

    @property
    def is_clipped(self) -> bool:
        """Whether peaks were clipped, or are when a lossy file is played."""
        return self.clipped_samples > 0 or (self.lossy and self.peak > AUDIBLY_OVER)

    @property
    def warning(self) -> str:
        """A warning about the level, a whole sentence; "" without one."""
        over = to_db(self.peak) if self.peak > 1.0 else 0.0
        if self.clipped_samples and self.peak > 1.0:
            return tr(
                "{n} sample was too loud (up to {over:.1f} dB over full scale) and was "
                "clipped: {advice}",
                "{n} samples were too loud (up to {over:.1f} dB over full scale) and were "
                "clipped: {advice}",
                n=self.clipped_samples,
                over=over,
                advice=_ADVICE,
            )
        if self.clipped_samples:
            return tr(
                "{n} sample was too loud and was clipped: {advice}",
                "{n} samples were too loud and were clipped: {advice}",
                n=self.clipped_samples,
                advice=_ADVICE,
            )
        if self.lossy and self.peak > AUDIBLY_OVER:
            return tr(
                "It reaches {over:.1f} dB over full scale when it is played, and players clip "
                "that: {advice}",
                over=over,
                advice=_ADVICE,
            )
        if self.true_peak > AUDIBLY_OVER:
            return tr(
                "Between its samples it reaches {level:.1f} dB over full scale "
                "(true peak), and players may clip that: {advice}",
                level=to_db(self.true_peak),
                advice=_ADVICE,
            )
        return self._loudness_warning

    @property
    def _loudness_warning(self) -> str:
        if self.asked_loudness is None:
            return ""
        if self.loudness is None:
            return tr(
                "There is too little sound in it to measure loudness: its level stays as it was."
            )
        if abs(self.loudness - self.asked_loudness) <= _CLOSE_ENOUGH_LU:
            return ""
        return tr(
            "It has {loudness:.1f} LUFS instead of {asked:g}: for "
            "more, its peaks would have to be limited more than sounds "
            "good.",
            loudness=self.loudness,
            asked=self.asked_loudness,
        )


def level_caution(fmt: OutputFormat, levels: PeakLevels) -> str:
    """Return one sentence on clipping when sound of these levels is written; empty if none."""
    if fmt.lossy:
        if levels.sample > AUDIBLY_OVER:
            return tr(
                "{too_loud}: players will clip it. Lower the gain first.",
                too_loud=_too_loud(levels.sample),
            )
        if levels.sample > _LOSSY_HEADROOM:
            return tr(
                "Its peaks reach {level:.1f} dB, and {label} changes peaks a "
                "little: some may end over full scale. Below -1 dB none do, "
                "usually.",
                level=to_db(levels.sample),
                label=fmt.label,
            )
        return ""
    if not fmt.bits:
        return ""
    if levels.sample > 1.0:
        return tr(
            "{too_loud} and would be clipped. Lower the gain first.",
            too_loud=_too_loud(levels.sample),
        )
    if levels.true > AUDIBLY_OVER:
        return tr(
            "Between its samples it reaches {level:.1f} dB over full scale "
            "(true peak), and players may clip that. Lower the gain first.",
            level=to_db(levels.true),
        )
    return ""


def _too_loud(peak: float) -> str:
    return tr("It is too loud by {level:.1f} dB", level=max(0.1, to_db(peak)))
