"""Recurrences that train faster on a CPU, compiled for it where there is a compiler."""
