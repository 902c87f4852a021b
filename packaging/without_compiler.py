"""Runs first in the packaged application: optimisers do without torch's compiler.

At every step they ask `torch._dynamo` to let them alone, which imports it, and with it sympy and
most of torch: thousands of modules for an answer that is the same here, where nothing is compiled.
So a module that gives just this answer stands in, and the rest is not packaged.
"""

import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any


def _uncompiled(function: Callable[..., Any], *_: object, **__: object) -> Callable[..., Any]:
    return function


def _nothing(*_: object, **__: object) -> None:
    return None


_stand_in = ModuleType("torch._dynamo", "Stands in for torch's compiler, which is not packaged.")
_stand_in.__dict__.update(disable=_uncompiled, graph_break=_nothing)
sys.modules.setdefault("torch._dynamo", _stand_in)
