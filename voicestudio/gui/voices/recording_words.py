"""Texts for the outcome of a recording's check: brief for a table row, and in full."""

from collections.abc import Iterable
from typing import Literal

from voicestudio.gui.voices.material_checks import Checked
from voicestudio.training.personal.recording_report import Finding

Verdict = Literal["checking", "good", "doubtful", "bad"]

_SHORT = {
    "little_speech": "little speech",
    "quiet": "very quiet",
    "clipped": "cut off (clipping)",
    "noise": "background noise",
    "echo": "echo",
    "two_speakers": "two voices",
    "band_limit": "no high tones",
    "music": "music",
    "silence": "nothing heard",
    "short": "short",
    "long": "long",
    "speech": "somebody speaks",
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
        return "Checking…"
    if checked.report is None:
        return "Not readable"
    if not checked.report.findings:
        return "Good"
    words = findings_in_short(checked.report.findings)
    return words if checked.usable else f"Not usable: {words[:1].lower()}{words[1:]}"


def findings_in_short(findings: Iterable[Finding]) -> str:
    """Return the kinds of `findings`, separated by commas, with an initial capital."""
    words = ", ".join(_in_short(finding) for finding in findings)
    return words[:1].upper() + words[1:]


def _in_short(finding: Finding) -> str:
    if finding.kind == "little_speech" and finding.unusable:
        return "no speech"
    return _SHORT.get(finding.kind, finding.kind)


def check_at_length(checked: Checked | None) -> str:
    """Return each finding with advice, one per line; "" for a recording without findings."""
    if checked is None:
        return ""
    if checked.report is None:
        return checked.problem
    return "\n".join(finding.sentence for finding in checked.report.findings)
