"""Effects that tests can run, brought in as another package would bring them."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

_PACKAGE = str(Path(__file__).parent / "effect_package")


@pytest.fixture(scope="module", autouse=True)
def effect_package() -> Iterator[None]:
    """Install the package of test effects; the inference process inherits the path."""
    sys.path.insert(0, _PACKAGE)
    yield
    sys.path.remove(_PACKAGE)


@pytest.fixture(scope="session", autouse=True)
def inference_at_usual_priority(usual_priority: tuple[int, ...]) -> None:
    """See the plugin `priority`."""
