"""Where networks can run, as lists offer it."""

from typing import Literal

from voicestudio.inference.device import may_have_cuda
from voicestudio.texts import tr

ComputeDevice = Literal["auto", "cpu", "cuda"]
_DEVICES: tuple[tuple[ComputeDevice, str], ...] = (
    ("auto", tr("Automatic")),
    ("cpu", tr("Processor (CPU)")),
    ("cuda", tr("Graphics card (CUDA)")),
)


def compute_devices() -> tuple[tuple[ComputeDevice, str], ...]:
    """The devices of this computer, with their labels; a graphics card where one may be."""
    return _DEVICES if may_have_cuda() else _DEVICES[:2]
