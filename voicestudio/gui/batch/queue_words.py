"""Texts for the state of the queue."""

from voicestudio.gui.batch.batch_queue import BatchQueue, QueueSummary
from voicestudio.timecode import format_time_left


def files_text(count: int) -> str:
    return f"{count} file{'' if count == 1 else 's'}"


def result_text(summary: QueueSummary) -> str:
    """The outcome of the run in words: “7 of 9 files are done, 2 failed.”"""
    failed = f", {summary.failed} failed" if summary.failed else ""
    are = "is" if summary.files == 1 else "are"
    return f"{summary.done} of {files_text(summary.files)} {are} done{failed}."


def state_line(queue: BatchQueue) -> str:
    """Describe state and progress in one line; "" for an empty list."""
    summary = queue.summary
    if not summary.files:
        return ""
    result = result_text(summary)
    if queue.state == "stopping":
        return "Stopping…"
    if queue.state == "paused":
        return f"Paused. {result}"
    if queue.state == "running" and summary.left and summary.seconds_left is not None:
        return f"{result} {format_time_left(summary.seconds_left).capitalize()}."
    return result


def short_line(queue: BatchQueue) -> str:
    """Describe a run briefly, for the status bar."""
    summary = queue.summary
    failed = f", {summary.failed} failed" if summary.failed else ""
    seconds = summary.seconds_left if summary.left else None
    left = "" if seconds is None else f", {format_time_left(seconds)}"
    paused = " (paused)" if queue.state == "paused" else ""
    return f"{summary.done} of {files_text(summary.files)}{failed}{left}{paused}"
