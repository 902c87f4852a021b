"""The list of recordings that are processed together, when many of its rows change at once."""

from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from voicestudio.episodes.batch_inputs import BatchInput
from voicestudio.episodes.batch_run import BatchOutcome, BatchResult
from voicestudio.gui.batch.queue_rows import MOST_FILES, QueueModel, QueueState


@pytest.fixture
def model(qapp: QApplication) -> QueueModel:
    """Three hundred rows, which Qt watches for changes that were not announced."""
    model = QueueModel(qapp)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    assert model.add(inputs(300)) == 300
    assert model.add(inputs(5)) == 0
    return model


def inputs(count: int) -> list[BatchInput]:
    return [BatchInput(Path(f"/in/{n}.wav"), Path(f"{n}.wav")) for n in range(count)]


def numbers(model: QueueModel) -> list[int]:
    return [int(row.input.path.stem) for row in model.rows]


def test_rows_are_moved_together(model: QueueModel) -> None:
    model.remove(range(6, 300))
    model.move([1, 2, 4], -1)
    assert numbers(model) == [1, 2, 0, 4, 3, 5]
    model.move([0, 1, 3], 1)
    assert numbers(model) == [0, 1, 2, 3, 4, 5]
    model.move([0, 3], -1)
    model.move([5], 1)
    model.move([], 1)
    assert numbers(model) == [0, 1, 2, 3, 4, 5]
    model.progress(Path("/in/4.wav"), 0.5)
    assert model.rows[4].state == QueueState.WORKING


def test_many_are_removed_and_put_back_at_once(model: QueueModel) -> None:
    failed = BatchOutcome(Path(), None, BatchResult.FAILED, message="no")
    for number in range(0, 300, 100):
        model.end(Path(f"/in/{number}.wav"), failed)
    model.remove(range(1, 300, 2))
    assert numbers(model) == list(range(0, 300, 2))
    model.put_back(lambda row: row.failed)
    assert len(model.inputs(QueueState.WAITING)) == 150
    model.remove(range(150))
    assert model.rows == ()
    assert model.at(Path("/in/2.wav")) is None


def test_the_list_has_an_end(qapp: QApplication) -> None:
    model = QueueModel(qapp)
    assert model.add(inputs(MOST_FILES + 1)) == MOST_FILES
