"""Imports torchaudio, even where its compiled extension does not load.

The only module that imports torchaudio. Its wheels bring an extension that needs the libraries of
CUDA: beside a torch for CPUs, as set-up installs it on Linux, `import torchaudio` raises OSError.
Everything used here (spectral features, resampling, convolution, noise, masks) is plain Python over
torch and needs no extension. So where the extension does not load, the sub-module that loads it,
`torchaudio._extension`, is replaced before the import by one without an extension.

Do not use `lfilter` or functions built on it, which without the extension take 2 to 3 s for each
second of sound, nor `load` and `save`, which need torchcodec (soundfile reads and writes).

Importing this costs a tenth of a second after torch. Only processes that compute do it, never the
window's.
"""

import importlib
import sys
from types import ModuleType
from typing import TYPE_CHECKING

import torch  # noqa: F401  (torchaudio needs it loaded; what is missing then is said of torch)

_EXTENSION = "torchaudio._extension"


def _import_torchaudio() -> None:
    """Import the package; raises ImportError where it is not installed."""
    try:
        importlib.import_module("torchaudio")
    except (OSError, RuntimeError):  # no CUDA libraries; those of another CUDA than torch's
        for name in [name for name in sys.modules if name.partition(".")[0] == "torchaudio"]:
            del sys.modules[name]
        sys.modules[_EXTENSION] = _without_extension()
        importlib.import_module("torchaudio")


def _without_extension() -> ModuleType:
    """A substitute for `torchaudio._extension` without a compiled library."""
    module = ModuleType(_EXTENSION, "Stands in for the extension, which does not load here.")
    vars(module).update(
        _IS_TORCHAUDIO_EXT_AVAILABLE=False, fail_if_no_align=lambda function: function
    )
    return module


_import_torchaudio()

if TYPE_CHECKING:
    from torchaudio import functional, transforms
else:
    functional = importlib.import_module("torchaudio.functional")
    transforms = importlib.import_module("torchaudio.transforms")

__all__ = ["functional", "transforms"]
