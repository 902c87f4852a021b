"""Tools for making the networks: gathering speech, training studies, measuring and fitting.

Every command is `python -m research.NAME --help`, run in a checkout. Nothing here is installed with
the application, which imports none of it. `benchmarks/` measures speed, memory and endurance.
"""
