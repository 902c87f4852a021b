"""Speech taken apart and put together again: pitch, spectral envelope, energy, timing.

What a voice does (`analysis`), what is to become different (`change`), and the sound that results
(`modify`), everything on one grid of frames (`frames`). Knows numpy and scipy only.
"""
