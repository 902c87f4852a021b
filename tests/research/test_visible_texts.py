"""Nothing that can be seen in the window stands in the code untranslated.

Looked at are the literals of the rooms that the window shows texts of. Those in calls that are not
about texts for people are left out, and so are a few others, which are listed here.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from research.translations import ROOT

ROOMS = (
    *("audio", "document", "effects", "episodes", "gui", "inference", "networks", "playback"),
    *("profiles", "shortening", "training/personal", "voice"),
)
_CALLS = frozenset(
    {
        *(
            "setObjectName",
            "setProperty",
            "property",
            "QColor",
            "getattr",
            "hasattr",
            "resource_path",
        ),
        *("QKeySequence", "setStyle", "TypeVar", "Literal", "compile", "fullmatch", "getLogger"),
        *("startswith", "endswith", "removeprefix", "encode", "decode", "strftime", "setdefault"),
        *(
            "setApplicationName",
            "exception",
            "cast",
            "_left_out",
            "run",
            "dataclass",
            "split",
            "pack",
        ),
        # What programmers and strangers' files do wrong is told in English, with its place.
        *("ValueError", "TypeError", "RuntimeError", "KeyError", "AssertionError", "OSError"),
        *("FileExistsError", "FileNotFoundError", "NotADirectoryError", "FormatError"),
        *("NewerVersionError", "NotImplementedError", "EOFError"),
    }
)
_KEYWORDS = frozenset({"objectName", "key", "errors", "format", "subtype", "name"})
_NO_TEXTS = frozenset(
    {
        # Written to files: reports on an export and for those who mend faults, what containers say.
        "audio/export_report.py",
        "audio/ffmpeg_length.py",
        "audio/vorbis_comments.py",
        "audio/containers/wav.py",
        "gui/help/problem_report.py",
        # What people type, in all languages.
        "gui/help/guide_synonyms.py",
        "gui/model/settings_store.py",
        "gui/widgets/theme.py",
        "inference/device.py",
        "networks/torch_audio.py",
        # Kept in the file of a voice, for whoever gets it.
        "training/personal/emotion/converter_candidate.py",
        "training/personal/enhancer/enhancer_candidate.py",
        # Seen only where there is a fault in the program.
        "training/personal/enhancer/own_pack.py",
        "training/personal/enhancer/personal_mixtures.py",
    }
)
_EXCEPTIONS = frozenset(
    {
        # The menus' names in the table of commands.
        *("File", "Edit", "View", "View/The&me", "Markers", "Tracks", "Transport", "Effect"),
        *("Voice", "Help"),
        # Names of products, colour maps and formats.
        *("VoiceStudio", "Magma", "Inferno", "Viridis", "Cividis", "Turbo", "Grey", "Opus"),
        *("Ogg Vorbis", "VoiceStudio chain", "CET-L1", "English", "Deutsch", "Python"),
        # Keys of tables, whose texts stand beside them.
        *("Everything", "Up to 1 kHz", "Up to 4 kHz", "Up to 8 kHz", "Up to 12 kHz"),
        *("Voice: 80 Hz to 8 kHz", "All", "None", "Before", "Take 1", "not rendered"),
        # Lists of commands.
        "pause play_selection play_on preview_cut play_before play_after",
        "cut copy delete delete_leaving_gap duplicate split join trim trim_start trim_end silence "
        "fade_in fade_out select_all select_none all_frequencies edge_start edge_end zero_crossing",
        # Compared with what others say, or written to files.
        *("out of memory", "not enough memory", "allocate memory", "there is no end of it"),
        *(
            "done before",
            "batch worker",
            "unknown reason",
            "a network is loaded",
            "Start",
            "Take {}",
            ".in use",
        ),
        *("VoiceStudio {}", "Hz", "icon {} {} {}", "there is no state {} among {}"),
        # Types of settings, parts of pages and of other packages' descriptions.
        *(
            "what somebody may have typed",
            '<h4>{}</h4><table width="100%">',
            "License",
            "Classifier",
        ),
        '<tr><td width="60%">{}</td><td>{}</td></tr>',
        # Keyboard and mouse.
        *("Left Right Up Down Home End PgUp PgDown", "Tab Shift+Tab Backtab Shift+Backtab"),
        *("Return Enter", "Menu Shift+F10"),
    }
)
_WORDS = re.compile(r"[a-z]{2,}[,:;]? [a-z{&]|^&?[A-Z][a-z&]+( |$|…|\.$)")
_KEYS = re.compile(r"^((Ctrl|Alt|Shift)\+.*|Esc|Del|Backspace|Space|Home|F\d+)$")


def test_every_visible_text_is_translated() -> None:
    found = [text for room in ROOMS for text in _untranslated(ROOT / "voicestudio" / room)]
    assert found == []


def _untranslated(room: Path) -> Iterator[str]:
    for path in sorted(room.rglob("*.py")):
        place = path.relative_to(ROOT / "voicestudio").as_posix()
        if place not in _NO_TEXTS:
            for line, text in _texts(ast.parse(path.read_text("utf-8"))):
                if _is_for_people(text) and text not in _EXCEPTIONS:
                    yield f"{place}:{line}: {text}"


def _is_for_people(text: str) -> bool:
    """Whether it has words and is no shortcut."""
    return bool(_WORDS.search(text)) and not _KEYS.match(text)


def _texts(node: ast.AST) -> Iterator[tuple[int, str]]:
    """The literals below a node that may be shown, with their lines."""
    if isinstance(node, ast.Call) and _name(node.func) in {"tr", *_CALLS}:
        return
    if isinstance(node, ast.Call) and _name(getattr(node.func, "value", None)) == "_log":
        return
    if isinstance(node, ast.keyword) and node.arg in _KEYWORDS:
        return
    if isinstance(node, ast.Assign) and _name(node.targets[0]) == "__all__":
        return
    if isinstance(node, ast.JoinedStr):
        parts = (
            str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
        )
        yield node.lineno, "".join(parts)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.lineno, node.value
    for child in ast.iter_child_nodes(node):
        if not _is_left_out(node, child):
            yield from _texts(child)


def _is_left_out(node: ast.AST, child: ast.AST) -> bool:
    """Whether a part is compared, says a type, is a docstring or has been told as a whole."""
    if isinstance(node, ast.Compare | ast.Subscript | ast.MatchValue | ast.JoinedStr):
        return isinstance(child, ast.Constant)
    if isinstance(node, ast.Dict):
        return child in node.keys
    if isinstance(node, ast.AnnAssign | ast.arg):
        return child is node.annotation
    if isinstance(node, ast.FunctionDef) and child is node.returns:
        return True
    return isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and (
        isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)
    )


def _name(function: object) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
