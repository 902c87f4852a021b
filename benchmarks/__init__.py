"""Reproducible measurements, each of them one command: `python -m benchmarks.NAME [--json]`."""
