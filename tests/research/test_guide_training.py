"""The training in pictures of the user guide tells what the window can read."""

from pathlib import Path

import pytest

from research.guide_training import CLIP, UNDER_WAY, events
from voicestudio.gui.voices.training_record import TrainingRecord
from voicestudio.training.personal.training_events import event_of, line_of


@pytest.mark.parametrize("whole", [False, True])
def test_the_training_that_was_recorded_for_the_guide_is_told(whole: bool) -> None:
    record = TrainingRecord()
    for event in events(Path("folder"), whole=whole):
        record.add(event_of(line_of(event)))
    assert record.progress is not None
    assert whole or record.progress.step == UNDER_WAY
    assert {Path(clip.personal) for clip in record.clips.values()} == {Path("folder", CLIP)}
    assert (record.result is not None and record.result.accepted) == whole
