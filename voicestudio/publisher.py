"""Where the publisher is found: told in the window, and by the packages (`packaging/identity.py`).

The program itself never goes there.
"""

HOMEPAGE = ""
"""Where the project is at home, https://…; nothing is told of it while it is empty."""
ADDRESS = "maintainers@voicestudio.invalid"
"""Where the publisher can be written to; no mail goes to addresses in `.invalid`."""


def contact() -> str:
    """Return where to ask and to send reports: the address, and the home page if there is one."""
    return f"{ADDRESS}, {HOMEPAGE}" if HOMEPAGE else ADDRESS
