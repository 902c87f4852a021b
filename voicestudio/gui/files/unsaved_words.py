"""The texts of the question before a document is closed without saving."""

from dataclasses import dataclass

from voicestudio.document.document import Document
from voicestudio.document.editing.recorded import LABEL
from voicestudio.gui.widgets.plain_text import breakable, shortened
from voicestudio.printable import shown
from voicestudio.texts import tr
from voicestudio.timecode import format_duration


@dataclass(frozen=True)
class UnsavedQuestion:
    """Attributes: title and text of a box, its explanation, and its two answers.

    `save` keeps everything; `discard` loses what `explanation` says.
    """

    title: str
    text: str
    explanation: str
    save: str
    discard: str


def loses_something(document: Document) -> bool:
    """Whether closing it loses edits, or a recording that was undone and is nowhere else."""
    return document.modified or _recorded(document)


def question(document: Document) -> UnsavedQuestion:
    """What to ask before `document` is closed."""
    name = breakable(shortened(shown(document.name)))
    if document.folder is not None:
        return _about_project(name, _recorded(document), _export_words(document))
    if document.path is not None:
        return _about_file(name, _recorded(document), _export_words(document))
    return _about_recording(document)


def _about_recording(document: Document) -> UnsavedQuestion:
    """One that was made here."""
    frames = max(state.timeline.frames for state in document.history.states)
    length = format_duration(frames / document.timeline.sample_rate)
    kept = document.kept_once or document.exported is not None
    lost = tr(
        "It was never saved: its sound ({length}) is nowhere else. “Delete Recording” deletes "
        "that sound and all edits permanently.",
        length=length,
    )
    return UnsavedQuestion(
        tr("Recording was not saved"),
        tr("Save this recording?"),
        f"{lost} {tr('Files that you exported stay.')}" if kept else lost,
        tr("Save…"),
        tr("Delete Recording"),
    )


def _export_words(document: Document) -> str:
    """Return what is to be said of a file that all was exported to; "" without one."""
    if document.exported is None:
        return ""
    path, current = document.exported
    name = breakable(shortened(shown(path.name)))
    if current:
        return tr("The exported file “{name}” stays.", name=name)
    return tr("The exported file “{name}” stays, without what you did since.", name=name)


def _about_file(name: str, recorded: bool, exported: str) -> UnsavedQuestion:
    stays = f"{exported} {tr('The file “{name}” itself stays as it is.', name=name)}".strip()
    if recorded:
        return UnsavedQuestion(
            tr("Edits and recordings were not saved"),
            tr("Save your edits of “{name}” and your recordings in it as a project?", name=name),
            tr(
                "{stays} “Delete Recordings and Edits” deletes your recordings "
                "permanently: they are stored nowhere else. It also drops all "
                "your edits.",
                stays=stays,
            ),
            tr("Save…"),
            tr("Delete Recordings and Edits"),
        )
    discard = tr("Discard Edits Only") if exported else tr("Discard Edits")
    lost = (
        tr(
            "“{discard}” drops your edits since it was opened or saved: they cannot be changed "
            "or undone later.",
            discard=discard,
        )
        if exported
        else tr("“{discard}” drops your edits since it was opened or saved.", discard=discard)
    )
    return UnsavedQuestion(
        tr("Edits were not saved"),
        tr("Save your edits of “{name}” as a project?", name=name),
        f"{stays} {lost}",
        tr("Save…"),
        discard,
    )


def _about_project(name: str, recorded: bool, exported: str) -> UnsavedQuestion:
    stays = (
        f"{exported} {tr('The project “{name}” stays as you saved it last.', name=name)}".strip()
    )
    if recorded:
        return UnsavedQuestion(
            tr("Edits and recordings were not saved"),
            tr("Save your recordings and edits in “{name}”?", name=name),
            tr(
                "{stays} “Delete Recordings and Edits” permanently deletes "
                "recordings and drops edits made since then.",
                stays=stays,
            ),
            tr("Save"),
            tr("Delete Recordings and Edits"),
        )
    return UnsavedQuestion(
        tr("Edits were not saved"),
        tr("Save your edits of the project “{name}”?", name=name),
        tr("{stays} “Discard Edits” drops the edits made since then.", stays=stays),
        tr("Save"),
        tr("Discard Edits"),
    )


def _recorded(document: Document) -> bool:
    """Whether something was recorded since it was opened or saved, even if it was undone."""
    return any(state.label == LABEL for state in document.unsaved_states)
