"""What the networks were made with: gathering speech, comparing, measuring and fitting them.

Every command is `python -m research.NAME --help`, run in a checkout. Nothing here is installed with
the application, which imports none of it. `benchmarks/` measures speed, memory and endurance.
"""
