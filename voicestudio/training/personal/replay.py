"""The replay set: speech and noises that personal training mixes in, so that nothing is forgotten.

`resources/replay/CREDITS.md` lists them; `research/replay_set.py` makes them.
"""

from voicestudio.paths import resource_path
from voicestudio.training.common.manifest import Entry, read_manifest


def replay_entries() -> list[Entry]:
    """The recordings of the replay set, with the split and the weight that each has in it.

    About a tenth of the speech and some noises are for validation. Raises UserError where the set
    is not there.
    """
    return read_manifest(resource_path("replay"))
