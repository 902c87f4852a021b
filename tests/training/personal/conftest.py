"""Commands run here in the tests' own process, which has to keep its priority."""

import os

import pytest


@pytest.fixture(autouse=True)
def own_priority(monkeypatch: pytest.MonkeyPatch) -> None:
    """`finetune` lowers its priority; a test with a process of its own proves that it does."""
    if hasattr(os, "nice"):
        monkeypatch.setattr(os, "nice", lambda _: 0)
