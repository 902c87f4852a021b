"""VoiceStudio: a desktop audio editor for podcasters, with networks that clean up speech."""

import os

__version__ = "0.1.0"

# torch's threads would spin while they wait for one another. Where anything else uses the cores,
# two of them take ten times as long as one; asleep they cost next to nothing. OpenMP reads this
# once, when torch is imported, and child processes inherit it.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
