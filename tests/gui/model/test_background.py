"""Tasks in worker threads, and the order in which they run."""

from threading import Event

from pytestqt.qtbot import QtBot

from voicestudio.gui.model.background import Background


def test_a_single_thread_that_has_waited_runs_tasks_in_order(qtbot: QtBot) -> None:
    """Qt wakes the waiting thread for the first task and gives that no priority."""
    background, done = Background(threads=1), list[int]()
    for number in range(0, 600, 3):
        for task in range(number, number + 3):
            background.run(done.append, task)
        qtbot.waitUntil(lambda: background.idle)
    background.run(done.append, 600)
    background.run(done.append, 601)
    background.finish()
    assert done == list(range(602))


def test_tasks_that_are_not_urgent_wait_behind_those_that_are(qtbot: QtBot) -> None:
    background, opener, done = Background(threads=1), Background(), list[str]()
    gate = Event()
    background.run(gate.wait)
    for name in ("long", "longer"):
        background.run(done.append, name, urgent=False)
    for name in ("first", "second"):
        background.run(done.append, name)
    opener.run(gate.set)  # begins when all of those have been asked for
    qtbot.waitUntil(lambda: background.idle)
    background.finish()
    opener.finish()
    assert done == ["first", "second", "long", "longer"]
