"""The rule-based base line."""

from voicestudio.training.emotion.prosody_rule import ProsodyRule


def test_the_rule_keeps_the_input_at_nothing_and_is_recognised_more_the_stronger_it_is(
    pack, evaluation
):
    rule = ProsodyRule(pack, by_language=True)
    assert evaluation.keeps_the_input(rule)
    probabilities = evaluation.probabilities(rule, per_language=1)
    assert set(probabilities) == {"happy", "angry", "sad"}
    assert probabilities["happy"][-1] > probabilities["happy"][0]
