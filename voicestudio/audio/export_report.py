"""A report on an export: one self-contained HTML file with pictures, without scripts.

Names and texts come from untrusted files, so all of them are escaped.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from pathlib import Path

from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.partials import replace_text
from voicestudio.audio.sound_summary import COLUMNS, SoundSummary
from voicestudio.printable import shown
from voicestudio.timecode import format_time

_HEIGHT = 120
_MOST_STEPS = 500
_NAMES = {
    "album": "show",
    "albumartist": "network",
    "artist": "author",
    "comment": "description",
    "discnumber": "season",
    "tracknumber": "episode",
}
_STYLE = """
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 760px; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.5em; overflow-wrap: anywhere; } h2 { font-size: 1.1em; margin-top: 1.8em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .3em .8em .3em 0; border-bottom: 1px solid #8884; }
td { overflow-wrap: anywhere; white-space: pre-line; }
svg { display: block; width: 100%; height: auto; margin: .6em 0; }
figure { margin: 0; } figcaption { color: #888; }
"""


@dataclass(frozen=True)
class ExportReport:
    """The contents of a report.

    Attributes:
        source, file: The names of the recording and of the exported file.
        bytes: The size of the exported file.
        settings: The export settings.
        before, after: Summaries of the recording as opened, and of the decoded exported file.
        steps: The labels of the edits in between.
        texts: Pairs of a tag's name and its text.
    """

    source: str
    file: str
    bytes: int
    settings: ExportSettings
    before: SoundSummary
    after: SoundSummary
    steps: tuple[str, ...]
    texts: tuple[tuple[str, str], ...]


def write_report(path: Path, report: ExportReport) -> None:
    """Write the HTML file, replacing an existing one. Raises UserError if that fails."""
    replace_text(path, html_of(report))


def html_of(report: ExportReport) -> str:
    """Return the report as the text of an HTML page."""
    name = _plain(report.file)
    head = f'<meta charset="utf-8"><title>{name}</title><style>{_STYLE}</style>'
    sections = (
        f"<h1>{name}</h1>",
        _pictures(report),
        _section("Level", _levels(report.before, report.after)),
        _section("File", _table(_facts(report))),
        _section("Changes", _steps(report.steps)),
        _section("Tags", _table((_NAMES.get(n, n), text) for n, text in report.texts)),
    )
    body = "\n".join(section for section in sections if section)
    return f'<!DOCTYPE html>\n<html lang="en"><head>{head}</head>\n<body>\n{body}\n</body></html>\n'


def _pictures(report: ExportReport) -> str:
    """Return HTML with the waveforms before and after, drawn to the same scale."""
    pairs = (
        (report.before, "#888888", f"{_plain(report.source)}, as it was opened"),
        (report.after, "#3b82f6", f"{_plain(report.file)}, as it is played"),
    )
    return "\n".join(
        f"<figure>{_waveform(summary, colour)}<figcaption>{caption}</figcaption></figure>"
        for summary, colour, caption in pairs
    )


def _waveform(summary: SoundSummary, colour: str) -> str:
    """Return the outline of a waveform as SVG; the height of the picture is full scale."""
    middle = _HEIGHT / 2
    low, high = summary.outline.clip(-1, 1).tolist()
    scale = COLUMNS / max(1, len(low))
    above = [f"{n * scale:.1f},{middle - middle * one:.1f}" for n, one in enumerate(high)]
    below = [f"{n * scale:.1f},{middle - middle * one:.1f}" for n, one in enumerate(low)]
    return (
        f'<svg viewBox="0 0 {COLUMNS} {_HEIGHT}" role="img" aria-label="Waveform">'
        f'<line x1="0" y1="{middle:g}" x2="{COLUMNS}" y2="{middle:g}" stroke="#8886"/>'
        f'<polygon fill="{colour}" stroke="{colour}" stroke-width="0.6" '
        f'points="{" ".join([*above, *reversed(below)])}"/></svg>'
    )


def _levels(before: SoundSummary, after: SoundSummary) -> str:
    one, other = before.loudness, after.loudness
    rows = (
        ("Integrated loudness", one.integrated, other.integrated, "LUFS"),
        ("Loudness range", one.range, other.range, "LU"),
        ("Max short-term", one.max_short_term, other.max_short_term, "LUFS"),
        ("Max momentary", one.max_momentary, other.max_momentary, "LUFS"),
        ("True peak", one.true_peak, other.true_peak, "dBTP"),
    )
    cells = (
        f"<tr><th>{name}</th><td>{_number(a, unit)}</td><td>{_number(b, unit)}</td></tr>"
        for name, a, b, unit in rows
    )
    return f"<table><tr><th></th><th>Before</th><th>After</th></tr>{''.join(cells)}</table>"


def _facts(report: ExportReport) -> list[tuple[str, str]]:
    settings, after = report.settings, report.after
    facts = [
        ("Format", settings.fmt.label),
        ("Sample rate", f"{after.rate} Hz"),
        ("Channels", str(after.channels)),
        ("Length", format_time(after.frames / after.rate)),
        ("Size", f"{report.bytes / 1e6:.1f} MB"),
    ]
    if settings.fmt.lossy and after.frames:
        rate = report.bytes * 8 / 1000 / (after.frames / after.rate)
        facts.append(("Bit rate", f"{rate:.0f} kbit/s, tags and cover included"))
    if settings.loudness is not None:
        told = f"{settings.loudness:g} LUFS, true peak below {settings.ceiling:g} dBTP"
        facts.append(("Asked for", told))
    return facts


def _steps(steps: tuple[str, ...]) -> str:
    if not steps:
        return "<p>The recording was exported as it was opened.</p>"
    items = "".join(f"<li>{_plain(step)}</li>" for step in steps[:_MOST_STEPS])
    more = len(steps) - _MOST_STEPS
    return f"<ol>{items}</ol>" + (f"<p>… and {more} more.</p>" if more > 0 else "")


def _table(rows: Iterable[tuple[str, str]]) -> str:
    cells = [f"<tr><th>{escape(name)}</th><td>{escape(text)}</td></tr>" for name, text in rows]
    return f"<table>{''.join(cells)}</table>" if cells else ""


def _section(title: str, content: str) -> str:
    return f"<h2>{title}</h2>\n{content}" if content else ""


def _number(value: float, unit: str) -> str:
    return f"{value:.1f} {unit}" if math.isfinite(value) else "silence"


def _plain(text: str) -> str:
    return escape(shown(text))
