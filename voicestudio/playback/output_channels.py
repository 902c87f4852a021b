"""Converting sound to a device's number of channels."""

import numpy as np


def to_outputs(samples: np.ndarray, outputs: int) -> np.ndarray:
    """Convert (frames, channels) to (frames, `outputs`).

    Mono is copied to every output. More channels than outputs are mixed to mono first: channel
    layouts differ between files, and no channel may be lost or be heard on one side only.
    """
    if samples.shape[1] == outputs:
        return samples
    mono = samples if samples.shape[1] == 1 else samples.mean(axis=1, keepdims=True)
    return np.repeat(mono, outputs, axis=1)
