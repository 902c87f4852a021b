"""Tools for making the networks: gathering speech, training studies, measuring and fitting.

`trace_paths` and `tests_of` are about the code: the files on a path, the tests of a module.

Every command is `python -m research.NAME --help`, run in a checkout. Nothing here is installed with
the application, which imports none of it. `benchmarks/` measures speed, memory and endurance.
"""
