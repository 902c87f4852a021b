"""The classifier that converters are measured by, on voices whose emotions are known.

Modules: training.emotion.confusion_matrix.
"""

import pytest

from voicestudio.training.emotion.metric_classifier import KINDS, ClassifierPanel


@pytest.mark.parametrize("kind", KINDS)
def test_it_knows_real_emotions_of_unheard_speakers(pack, kind):
    recalls = ClassifierPanel(pack).recall(kind)
    assert set(recalls) == {"ravdess", "nemo"}
    assert all(confusion.unweighted_recall > 0.6 for confusion in recalls.values())


def test_who_has_no_other_neutral_recording_is_not_classified(pack):
    panel = ClassifierPanel(pack)
    recording = pack.select("validation")[0]
    alone = type(recording)(**(vars(recording) | {"speaker": "nobody", "path": "x"}))
    assert panel.posterior(pack.frames(recording), alone, KINDS[0]) is None
