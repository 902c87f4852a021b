"""Speech analysis and modification: pitch, spectral envelope, energy, timing.

`analysis` measures a voice, `change` describes the wanted difference, and `modify` applies it, all
on one grid of frames (`frames`). Uses numpy and scipy only.
"""
