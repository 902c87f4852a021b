"""Word errors."""

from voicestudio.training.emotion.perceptual_metrics import edit_distance


def test_words_are_counted():
    assert edit_distance(["a", "b", "c"], ["a", "c"]) == 1
    assert edit_distance(["a", "b"], ["x", "y", "z"]) == 3
