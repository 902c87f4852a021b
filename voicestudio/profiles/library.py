"""The library of voice profiles: a folder with a file each.

The name of a profile is stored in its file, independent of the file name.
"""

import contextlib
import os
import stat
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from voicestudio.handle_lock import lock
from voicestudio.paths import data_dir, private_folder, voices_dir
from voicestudio.profiles.names import NAME_LENGTH, checked_name, file_stem, name_key
from voicestudio.profiles.profile import Goal, Profile
from voicestudio.profiles.profile_file import SUFFIX, ProfileError, copy_profile, read_profile
from voicestudio.texts import tr

_MOST_FILES = 1000
_LOCK = ".lock"
_LOCK_SECONDS, _LOCK_POLL_SECONDS = 3.0, 0.05


@dataclass(frozen=True)
class Kept:
    """A profile of the library: its file, the profile, and a digest of its content."""

    path: Path
    profile: Profile
    stamp: tuple[int, int]


@dataclass(frozen=True)
class Damaged:
    """A file of the library that cannot be used, and why, in a sentence."""

    path: Path
    problem: str


class ProfileMissingError(ProfileError):
    """There is no profile of a name."""


class Library:
    """The profiles in a folder, by default the user's own. Each call looks at the disk.

    Every change is made completely or not at all. Links in the folder are not followed, and nothing
    outside it is renamed or deleted. All methods raise ProfileError where the folder cannot be read
    or written; reading a folder that is not there finds nothing.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or voices_dir()

    def make_folder(self) -> None:
        """Make the folder, for the user only, if it is not there."""
        try:
            if self.folder == voices_dir():
                data_dir()
            private_folder(self.folder)
        except OSError as error:
            raise self._unusable(error) from error

    def entries(self) -> list[Kept | Damaged]:
        """Every profile by name, then every damaged file by file name."""
        found = [_entry(path) for path in self._files()]
        kept = sorted(
            (one for one in found if isinstance(one, Kept)),
            key=lambda one: (name_key(one.profile.name), one.path.name),
        )
        return [*kept, *(one for one in found if isinstance(one, Damaged))]

    def profiles(self, goal: Goal | None = None) -> list[Kept]:
        """The profiles for `goal`, or all, by name."""
        kept = (one for one in self.entries() if isinstance(one, Kept))
        return [one for one in kept if goal is None or one.profile.goal == goal]

    def find(self, name: str, goal: Goal | None = None) -> Kept:
        """The profile called `name`, whatever its case.

        Raises ProfileMissingError where there is none for `goal`, if given, and ProfileError where
        a damaged file may be the one.
        """
        entries = self.entries()
        for entry in entries:
            if isinstance(entry, Kept) and name_key(entry.profile.name) == name_key(name):
                if goal is not None and entry.profile.goal != goal:
                    raise ProfileMissingError(_WRONG_GOAL[goal].format(entry.profile.name))
                return entry
        for entry in entries:
            # A profile that was kept here has a file name made of its own.
            if isinstance(entry, Damaged) and entry.path.stem == file_stem(name):
                raise ProfileError(entry.problem)
        raise ProfileMissingError(
            tr(
                "There is no voice “{name}” on this computer: import its file, "
                "train it again, or choose another one.",
                name=name,
            )
        )

    def free_name(self, name: str) -> str:
        """`name`, or with a number behind it where there is one already. Raises UserError."""
        name = checked_name(name)
        taken = {name_key(kept.profile.name) for kept in self.profiles()}
        numbered = (name if n == 1 else _numbered(name, n) for n in range(1, _MOST_FILES + 2))
        return next(one for one in numbered if name_key(one) not in taken)

    def refuse_taken(self, name: str, but: Path | None = None) -> None:
        """Raise ProfileError where there is a profile called `name`, other than the file `but`."""
        for kept in self.profiles():
            if name_key(kept.profile.name) == name_key(name) and kept.path != but:
                raise ProfileError(
                    tr(
                        "There is a voice “{name}” already: choose another name.",
                        name=kept.profile.name,
                    )
                )

    def keep(self, path: Path, name: str | None = None) -> Kept:
        """Copy the profile in the file `path` into the library, called `name` if given.

        All of it is checked but whether the network takes its weights. Raises ProfileError, also
        when there is one of that name already, and UserError for a name that cannot be.
        """
        name = checked_name(name if name is not None else read_profile(path).name)
        with self._changing():
            self.refuse_taken(name)
            target = self._new_path(name)
            copy_profile(path, target, name)
        return _kept(target)

    def import_(self, path: Path, name: str | None = None) -> Kept:
        """Add a profile, possibly from another source; where its name is taken, numbered.

        A `name` that is given must be free. Raises as `keep`.
        """
        proposed = self.free_name(read_profile(path).name) if name is None else name
        return self.keep(path, proposed)

    def rename(self, entry: Kept, name: str) -> Kept:
        """Call a profile `name`. Raises ProfileError when there is one already, as `keep`."""
        name = checked_name(name)
        with self._changing():
            self.refuse_taken(name, but=entry.path)
            source = self._own(entry.path)
            target = source if file_stem(name) == source.stem else self._new_path(name)
            copy_profile(source, target, name)
            if target != source:
                _remove(source)
        return _kept(target)

    def delete(self, entry: Kept | Damaged) -> None:
        """Remove the file of a profile. Processes that have loaded it are not affected."""
        with self._changing():
            _remove(self._own(entry.path))

    def export(self, entry: Kept, target: Path, *, overwrite: bool = False) -> None:
        """Copy a profile to the file `target`, anywhere. Raises ProfileError."""
        if not overwrite and os.path.lexists(target):
            raise ProfileError(tr("{target} exists already: choose another name.", target=target))
        copy_profile(self._own(entry.path), target)

    def _files(self) -> list[Path]:
        try:
            found = [path for path in self.folder.iterdir() if path.suffix == SUFFIX]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise self._unusable(error) from error
        return sorted(found)[:_MOST_FILES]

    def _new_path(self, name: str) -> Path:
        """The path of a file that is not there yet."""
        stem = file_stem(name)
        numbered = (stem if n == 1 else f"{stem} {n}" for n in range(1, _MOST_FILES + 2))
        paths = (self.folder / f"{one}{SUFFIX}" for one in numbered)
        # Not `exists`: a link to nowhere is there as well.
        free = next((path for path in paths if not os.path.lexists(path)), None)
        if free is None or len(self._files()) >= _MOST_FILES:
            raise ProfileError(
                tr(
                    "There are more than {most} voices: delete some first.",
                    most=_MOST_FILES,
                )
            )
        return free

    def _own(self, path: Path) -> Path:
        """`path`, which must be that of a file directly in the folder."""
        if path.parent != self.folder or path.suffix != SUFFIX:
            raise ProfileError(tr("{path} is not in the folder of voices.", path=path))
        if not os.path.lexists(path):
            raise ProfileMissingError(tr("The voice in {path} is not there any more.", path=path))
        return path

    @contextlib.contextmanager
    def _changing(self) -> Iterator[None]:
        """A lock keeps other processes from changing the folder; it is made if it is not there."""
        self.make_folder()
        try:
            handle = os.open(self.folder / _LOCK, _LOCK_FLAGS, 0o600)
        except OSError as error:
            raise self._unusable(error) from error
        try:
            self._wait_for(handle)
            yield
        finally:
            os.close(handle)  # which unlocks it

    def _wait_for(self, handle: int) -> None:
        deadline = time.monotonic() + _LOCK_SECONDS
        while True:
            try:
                return lock(handle)
            except OSError as error:
                if time.monotonic() > deadline:
                    raise ProfileError(tr("Another VoiceStudio is changing the voices.")) from error
                time.sleep(_LOCK_POLL_SECONDS)

    def _unusable(self, error: OSError) -> ProfileError:
        return ProfileError(
            tr(
                "The folder of voices {folder} cannot be used ({reason}).",
                folder=self.folder,
                reason=error.strerror or error,
            )
        )


_LOCK_FLAGS = os.O_CREAT | os.O_RDWR | getattr(os, "O_NOFOLLOW", 0)
_WRONG_GOAL: dict[Goal, str] = {
    "enhancer": tr("“{}” is a voice with emotions: choose one that was trained for cleaner sound."),
    "emotion": tr("“{}” was trained for cleaner sound: choose a voice with emotions."),
}


def _entry(path: Path) -> Kept | Damaged:
    try:
        return _kept(path)
    except ProfileError as error:
        return Damaged(path, str(error))


def _kept(path: Path) -> Kept:
    profile = read_profile(path, follow_link=False)
    try:
        status = path.lstat()
    except OSError as error:  # deleted meanwhile
        raise ProfileError(
            tr("{path} cannot be read ({reason}).", path=path, reason=error.strerror)
        ) from error
    return Kept(path, profile, (status.st_mtime_ns, status.st_size))


def _remove(path: Path) -> None:
    """Remove a file or a link; a folder with the name of a profile stays."""
    try:
        if stat.S_ISDIR(path.lstat().st_mode):
            raise ProfileError(
                tr("{path} is a folder: delete it yourself if you don't need it.", path=path)
            )
        path.unlink()
    except OSError as error:
        raise ProfileError(
            tr("{path} cannot be deleted ({reason}).", path=path, reason=error.strerror)
        ) from error


def _numbered(name: str, number: int) -> str:
    """`name` with a number behind it, no longer than a name may be."""
    suffix = f" {number}"
    return name[: NAME_LENGTH - len(suffix)].rstrip() + suffix
