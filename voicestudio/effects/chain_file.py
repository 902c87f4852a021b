"""A chain in a file of its own, to be handed on. It may come from anybody, and is read as such."""

import json
from pathlib import Path

from voicestudio.audio.partials import partial_file
from voicestudio.checked_json import FormatError, parse_json
from voicestudio.effects.chain import Chain
from voicestudio.effects.chain_fields import read_chain, written_chain
from voicestudio.errors import UserError
from voicestudio.plain_file import read_plain
from voicestudio.printable import shown
from voicestudio.texts import tr

SUFFIX = ".vschain"
_KIND = "VoiceStudio chain"
_MOST_BYTES = 1 << 18


def read_chain_file(path: Path) -> Chain:
    """Return the chain in a file. Raises UserError, also for steps that cannot be done here."""
    try:
        content = read_plain(path, _MOST_BYTES)
    except OSError as error:
        raise UserError(
            tr("{path} cannot be read: {reason}.", path=path, reason=error.strerror)
        ) from error
    try:
        fields = parse_json(content, _MOST_BYTES)
        if not isinstance(fields, dict) or fields.get("kind") != _KIND:
            raise FormatError("it does not say that it is one")
        chain = read_chain(fields)
    except (FormatError, UserError) as error:
        raise UserError(
            tr("{path} is not a chain of VoiceStudio: {error}.", path=path, error=shown(str(error)))
        ) from error
    chain.used()
    return chain


def write_chain_file(chain: Chain, path: Path, *, replace: bool) -> None:
    """Write a chain to a file. Raises UserError, also if there is one and not `replace`."""
    text = json.dumps({"kind": _KIND, **written_chain(chain)}, indent=1)
    if not replace and path.exists():
        raise UserError(tr("{path} exists already.", path=path))
    try:
        with partial_file(path) as part:
            part.write_text(text, "ascii")
            part.replace(path)
    except OSError as error:
        raise UserError(
            tr("{path} cannot be written: {reason}.", path=path, reason=error.strerror)
        ) from error
