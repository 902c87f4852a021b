"""Files of voice profiles: weights with the profile in their header."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from voicestudio.audio.partials import partial_file
from voicestudio.checked_json import FormatError, parse_json
from voicestudio.errors import UserError
from voicestudio.plain_file import open_plain
from voicestudio.profiles.profile import Goal, NewerVersionError, Profile, profile_of
from voicestudio.profiles.weights_file import (
    MOST_BYTES,
    Header,
    read_header,
    refuse_unusable_weights,
    with_metadata,
)
from voicestudio.texts import tr

SUFFIX = ".vsvoice"
_KEY = "profile"
_FORMATS: dict[Goal, str] = {
    "enhancer": "voicestudio-enhancer-2",
    "emotion": "voicestudio-emotion-converter-2",
}
"""What `networks` calls the weights of each goal."""
_MOST_PROFILE = 1 << 16


class ProfileError(UserError):
    """A file is no usable voice profile, or cannot be read or written."""


def read_profile(path: Path, *, follow_link: bool = True) -> Profile:
    """The profile of a file; its header is read and checked, its weights are not.

    Raises ProfileError, naming the file, when it is anything but a profile of this version.
    """
    with _opened(path, follow_link) as (_, _, profile):
        return profile


def check_profile(path: Path) -> Profile:
    """As `read_profile`; reads all weights, too, and refuses those that are no finite numbers."""
    with _opened(path, True) as (stream, header, profile):
        refuse_unusable_weights(stream, header)
        return profile


def save_profile(save_network: Callable[[Path], None], path: Path, profile: Profile) -> None:
    """Write a profile to `path`, replacing it whole.

    `save_network(path)` writes the weights as the networks' own functions do (`save_enhancer`,
    `save_converter`). Raises ProfileError when the disk does not take it or the weights are not
    finite, not for the goal, or too many.
    """
    bare = path.with_name(f".{path.name}.weights")
    try:
        save_network(bare)
        with os.fdopen(open_plain(bare), "rb") as stream:
            header = read_header(stream)
            refuse_unusable_weights(stream, header)
            _refuse_wrong_format(header, profile.goal)
            _write(path, with_metadata(stream, header, _metadata(header, profile)))
    except OSError as error:
        raise _not_written(path, error) from error
    except FormatError as error:
        raise ProfileError(
            tr("The voice “{name}” cannot be kept: {error}.", name=profile.name, error=error)
        ) from error
    finally:
        bare.unlink(missing_ok=True)


def copy_profile(source: Path, target: Path, name: str | None = None) -> Profile:
    """Write the profile of `source` to `target`, replacing it whole, under another `name` if given.

    All its weights are checked. Returns the profile as it is in `target`; raises ProfileError.
    """
    with _opened(source, True) as (stream, header, profile):
        refuse_unusable_weights(stream, header)
        profile = profile if name is None else replace(profile, name=name)
        content = with_metadata(stream, header, _metadata(header, profile))
    try:
        _write(target, content)
    except OSError as error:
        raise _not_written(target, error) from error
    return profile


@contextmanager
def _opened(path: Path, follow_link: bool) -> Iterator[tuple[BinaryIO, Header, Profile]]:
    """An open profile. Errors about its content in the `with` block become a ProfileError."""
    try:
        with os.fdopen(open_plain(path, follow_link=follow_link), "rb") as stream:
            if os.fstat(stream.fileno()).st_size > MOST_BYTES:
                limit = MOST_BYTES // 1_000_000
                raise ProfileError(
                    tr(
                        "{path} is larger than {limit} MB, so it is not a voice file.",
                        path=path,
                        limit=limit,
                    )
                )
            header = read_header(stream)
            yield stream, header, _profile(header)
    except NewerVersionError as error:
        raise ProfileError(
            tr(
                "{path} was made by a newer version of VoiceStudio: update VoiceStudio to use it.",
                path=path,
            )
        ) from error
    except FormatError as error:
        raise ProfileError(
            tr("{path} is not a voice file, or is damaged ({error}).", path=path, error=error)
        ) from error
    except (OSError, ValueError) as error:  # ValueError: the system refuses such a name
        reason = getattr(error, "strerror", None) or error
        raise ProfileError(
            tr("{path} cannot be read ({reason}).", path=path, reason=reason)
        ) from error


def _profile(header: Header) -> Profile:
    if _KEY not in header.metadata:
        raise FormatError("weights without a profile")
    profile = profile_of(parse_json(header.metadata[_KEY], _MOST_PROFILE))
    _refuse_wrong_format(header, profile.goal)
    return profile


def _refuse_wrong_format(header: Header, goal: Goal) -> None:
    if header.metadata.get("format") != _FORMATS[goal]:
        raise FormatError("its weights are for another network")


def _metadata(header: Header, profile: Profile) -> dict[str, str]:
    return {**header.metadata, _KEY: json.dumps(profile.values())}


def _write(path: Path, content: bytes) -> None:
    """Write a file that appears only when it is complete and on the disk. Raises OSError."""
    with partial_file(path) as partial:
        with partial.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        partial.replace(path)


def _not_written(path: Path, error: OSError) -> ProfileError:
    return ProfileError(
        tr("{path} cannot be written ({reason}).", path=path, reason=error.strerror or error)
    )
