"""Messages for the user about projects that are damaged, refused, or cannot be written."""

from pathlib import Path

from voicestudio.document.project.fields import LimitError
from voicestudio.document.project.history_log import Replay
from voicestudio.document.project.journal import JournalContents
from voicestudio.errors import UserError
from voicestudio.texts import tr


def damaged(folder: Path, reason: str) -> UserError:
    return UserError(
        tr(
            "{folder} is damaged from its beginning ({reason}): none of it "
            "can be read, and it was left unchanged.",
            folder=folder,
            reason=reason,
        )
    )


def warning(reading: JournalContents, good: int, replay: Replay) -> str:
    if good == len(reading.events) and reading.rest == "torn":
        return tr(
            "The last edit was not written to its end when the program "
            "stopped: everything before it was read."
        )
    label = replay.states[-1].label
    return tr(
        "This project is damaged: everything up to “{label}” (state "
        "{count} of its history) was read, later edits cannot be; a "
        "copy was kept in the project.",
        label=label,
        count=len(replay.states),
    )


def not_kept(folder: Path, error: OSError | LimitError) -> UserError:
    if isinstance(error, LimitError):
        return UserError(
            tr(
                "The edits cannot be kept in {folder}: {error}. Nothing that "
                "was saved is lost, but export before you close.",
                folder=folder,
                error=error,
            )
        )
    reason = error.strerror or type(error).__name__
    return UserError(
        tr(
            "The edits cannot be written to {folder} ({reason}): nothing "
            "that was saved is lost, but make room or save elsewhere "
            "before you close.",
            folder=folder,
            reason=reason,
        )
    )


def not_opened(folder: Path, error: OSError | LimitError) -> UserError:
    if isinstance(error, LimitError):
        return UserError(tr("{folder} is refused: {error}.", folder=folder, error=error))
    return UserError(
        tr("{folder} cannot be opened: {reason}.", folder=folder, reason=error.strerror)
    )
