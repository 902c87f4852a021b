"""Texts for the state of the queue."""

from voicestudio.gui.batch.batch_queue import BatchQueue, QueueSummary
from voicestudio.texts import details, tr
from voicestudio.timecode import format_time_left


def result_text(summary: QueueSummary) -> str:
    """The outcome of the run in words: “7 of 9 files are done, 2 failed.”"""
    done = tr(
        "{done} of {n} file is done.",
        "{done} of {n} files are done.",
        n=summary.files,
        done=summary.done,
    )
    if not summary.failed:
        return done
    return tr(
        "{done} of {n} file is done, {failed} failed.",
        "{done} of {n} files are done, {failed} failed.",
        n=summary.files,
        done=summary.done,
        failed=summary.failed,
    )


def state_line(queue: BatchQueue) -> str:
    """Describe state and progress in one line; "" for an empty list."""
    summary = queue.summary
    if not summary.files:
        return ""
    result = result_text(summary)
    if queue.state == "stopping":
        return tr("Stopping…")
    if queue.state == "paused":
        return tr("Paused. {result}", result=result)
    if queue.state == "running" and summary.left and summary.seconds_left is not None:
        left = format_time_left(summary.seconds_left)
        left = left[:1].upper() + left[1:]  # nouns within keep their capitals
        return tr("{result} {left}.", result=result, left=left)
    return result


def short_line(queue: BatchQueue) -> str:
    """Describe a run briefly, for the status bar."""
    summary = queue.summary
    told: list[str] = [
        tr("{done} of {n} file", "{done} of {n} files", n=summary.files, done=summary.done)
    ]
    if summary.failed:
        told.append(tr("{n} failed", "{n} failed", n=summary.failed))
    if summary.left and summary.seconds_left is not None:
        told.append(format_time_left(summary.seconds_left))
    line = details(told)
    return tr("{line} (paused)", line=line) if queue.state == "paused" else line
