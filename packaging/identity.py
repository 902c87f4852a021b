"""Who publishes the application, and the name by which systems tell it from others.

    python packaging/identity.py   # says what has to be set before a release; exit status 1 if any

Everything that is packaged has these from here; what the window tells, too, is in
`voicestudio/publisher.py`.
"""

import sys

from voicestudio.publisher import ADDRESS, HOMEPAGE

APPLICATION = "io.github.voicestudio.voicestudio"
"""Identifier for macOS, the types of files and software centres.

It is the project's address backwards, and never changes after the first release: systems would take
the application for another one.
"""
PUBLISHER = "The VoiceStudio maintainers"
COPYRIGHT = f"Copyright (c) 2026 {PUBLISHER}; MIT licence"


def unset() -> list[str]:
    """Return what still has to be set before a release, a sentence each."""
    found = []
    if ADDRESS.endswith(".invalid"):
        found.append("ADDRESS is a placeholder: name one that is read")
    if not HOMEPAGE.startswith("https://"):
        found.append("HOMEPAGE is empty: name the project's address")
    elif _backwards(HOMEPAGE) != APPLICATION:
        found.append(f"APPLICATION is not {_backwards(HOMEPAGE)}, which HOMEPAGE would make it")
    return found


def _backwards(address: str) -> str:
    """Return the identifier that belongs to an address; the owner's pages stand for GitHub's."""
    host, *path = address.removeprefix("https://").rstrip("/").lower().split("/")
    if host == "github.com":
        owner, *path = path
        host = f"{owner}.github.io"
    return ".".join([*reversed(host.split(".")), *(path or ["voicestudio"])])


def main() -> int:
    """Print what is not set; return the exit status."""
    for fault in unset():
        print(f"packaging/identity.py: {fault}", file=sys.stderr)
    return int(bool(unset()))


if __name__ == "__main__":
    sys.exit(main())
