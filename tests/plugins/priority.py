"""Inference processes of tests have the priority of the tests that wait for them.

Users' have a lower one: the window and the sound come first. Beside busy programs they get a
hundredth of a core then, and would take minutes to import torch.
"""

from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session")
def usual_priority() -> Iterator[tuple[int, ...]]:
    """For all inference processes that begin from now on; gives what users have."""
    from voicestudio.inference.host import InferenceHost

    shipped = InferenceHost.__init__.__defaults__
    assert shipped is not None
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(InferenceHost.__init__, "__defaults__", (0,))
        yield shipped


@pytest.fixture
def users_priority(usual_priority: tuple[int, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    """For processes that begin in this test."""
    from voicestudio.inference.host import InferenceHost

    monkeypatch.setattr(InferenceHost.__init__, "__defaults__", usual_priority)
