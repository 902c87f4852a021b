"""The marker `long`: files that take long are begun first, so that none is left over at the end.

Workers get whole files. Handed out last, a file of some minutes would keep one of them busy while
the others have nothing left to do. After the long files come those with the most tests.
"""

from collections import Counter
from pathlib import Path

import pytest


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "long: its file takes long and is begun early")
    if hasattr(config.option, "loadscopereorder"):
        config.option.loadscopereorder = False  # by the number of tests, not by how long they take


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    counts = Counter(item.path for item in items)
    long = {item.path for item in items if item.get_closest_marker("long")}

    def turn(item: pytest.Item) -> tuple[bool, int, Path]:
        return item.path not in long, -counts[item.path], item.path

    items.sort(key=turn)
