"""Texts for the outcome of a recording's check: brief for a table row, and in full."""

from typing import Literal

from voicestudio.gui.voices.material_checks import Checked
from voicestudio.texts import listed, tr
from voicestudio.training.personal.recording_report import Finding

Verdict = Literal["checking", "good", "doubtful", "bad"]

_SHORT = {
    "little_speech": tr("little speech"),
    "quiet": tr("very quiet"),
    "clipped": tr("cut off (clipping)"),
    "noise": tr("background noise"),
    "echo": tr("reverb"),
    "two_speakers": tr("two voices"),
    "band_limit": tr("no high tones"),
    "music": tr("music"),
    "silence": tr("nothing heard"),
    "short": tr("short"),
    "long": tr("long"),
    "speech": tr("somebody speaks"),
}


def verdict(checked: Checked | None) -> Verdict:
    """Return the category of a check's outcome; "checking" for None (pending)."""
    if checked is None:
        return "checking"
    if not checked.usable:
        return "bad"
    return "doubtful" if checked.report is not None and checked.report.findings else "good"


def check_in_short(checked: Checked | None) -> str:
    """Return the outcome of a check in a few words."""
    if checked is None:
        return tr("Checking…")
    if checked.report is None:
        return tr("Not readable")
    if not checked.report.findings:
        return tr("Good")
    words = listed(_in_short(finding) for finding in checked.report.findings)
    if not checked.usable:
        return tr("Not usable: {problems}", problems=words)
    return words[:1].upper() + words[1:]


def _in_short(finding: Finding) -> str:
    if finding.kind == "little_speech" and finding.unusable:
        return tr("no speech")
    return _SHORT.get(finding.kind, finding.kind)


def check_at_length(checked: Checked | None) -> str:
    """Return each finding with advice, one per line; "" for a recording without findings."""
    if checked is None:
        return ""
    if checked.report is None:
        return checked.problem
    return "\n".join(finding.sentence for finding in checked.report.findings)
