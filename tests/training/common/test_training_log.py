"""Means of the figures between two lines of the log."""

from voicestudio.training.common.training_log import LogInterval


def test_means_of_an_interval_leave_out_what_is_not_a_number():
    interval = LogInterval()
    interval.add({"loss": 1.0}, waited=0.0)
    interval.add({"loss": float("nan")}, waited=0.0)
    interval.add({"loss": 3.0, "late": 5.0}, waited=0.0)
    entry = interval.entry()
    assert (entry["loss"], entry["late"]) == (2.0, 5.0)
    assert entry["wait_share"] == 0
