"""The training in pictures of the user guide tells what the window can read."""

from pathlib import Path

import pytest

from research.guide_training import STEPS, UNDER_WAY, events
from voicestudio.gui.voices.training_record import TrainingRecord
from voicestudio.training.personal.training_events import event_of, line_of


@pytest.mark.parametrize(("whole", "last"), [(False, UNDER_WAY), (True, STEPS)])
def test_the_stand_in_for_the_guide_tells_a_training(whole: bool, last: int) -> None:
    record = TrainingRecord()
    for event in events(Path("folder"), whole=whole):
        record.add(event_of(line_of(event)))
    assert record.progress is not None
    assert record.progress.step == last
    assert len(record.clips) == 3
    assert (record.result is not None and record.result.accepted) == whole
