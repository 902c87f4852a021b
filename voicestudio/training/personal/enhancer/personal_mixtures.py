"""Mixtures of the user's speech in the user's room, and general ones from the replay set."""

import functools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from voicestudio.training.common.corpus import Pack, Recording
from voicestudio.training.common.mixer import Mixer, Mixture
from voicestudio.training.personal.enhancer.personal_recipe import (
    PersonalRecipe,
    judging,
    judging_others,
)

VOICE, ROOM = "own voice", "own room"
"""The corpora of the user's own pack."""
_EARLY_STOPPING, _COMPARING, _GENERAL = 7, 11, 13


@dataclass(frozen=True)
class Packs:
    """Folders of packs: of the user's own sound, and of the replay set."""

    own: Path
    replay: Path


class PersonalMixtures:
    """Training mixtures by number: of each batch the first few are general, the rest the user's."""

    def __init__(self, packs: Packs, recipe: PersonalRecipe) -> None:
        own, replay = Pack(packs.own), Pack(packs.replay)
        self._batch, self._general_count = recipe.batch, recipe.general_count
        voice = own_sound(own, replay, recipe.room_share)
        self._own = Mixer(voice, "train", recipe.seconds, recipe.seed, recipe.mixing)
        general = recipe.general_mixing
        self._general = Mixer(replay, "train", recipe.seconds, recipe.seed, general)

    def mixture(self, index: int) -> Mixture:
        """The mixture with this number, always the same."""
        is_general = index % self._batch < self._general_count
        return (self._general if is_general else self._own).mixture(index)


@functools.lru_cache(1)
def training_mixtures(packs: Packs, recipe: PersonalRecipe) -> PersonalMixtures:
    """Cached, because simulating rooms takes a second."""
    return PersonalMixtures(packs, recipe)


def early_stopping_mixtures(packs: Packs, recipe: PersonalRecipe) -> list[Mixture]:
    """Held-out mixtures of the user's that decide when training ends."""
    return _own_held_out(packs, recipe, _EARLY_STOPPING, recipe.watched)


def comparison_mixtures(packs: Packs, recipe: PersonalRecipe) -> list[Mixture]:
    """Other held-out mixtures of the user's, which nothing was chosen by."""
    return _own_held_out(packs, recipe, _COMPARING, recipe.judged)


def general_mixtures(packs: Packs, recipe: PersonalRecipe) -> list[Mixture]:
    """Held-out mixtures of other speakers."""
    mixing = judging_others(recipe.general_mixing)
    mixer = Mixer(Pack(packs.replay), "validation", recipe.judged_seconds, _GENERAL, mixing)
    return _first(mixer, recipe.judged)


def own_sound(own: Pack, replay: Pack, room_share: float) -> "ChosenSound":
    """The user's speech; as noise the user's room in `room_share` of cases, else the replay set's.

    Where there is no sound of the user's room all noise is the replay set's.
    """
    noise = [r for r in replay.recordings if r.kind == "noise"]
    room = [r for r in own.recordings if r.corpus == ROOM]
    others = sum({r.corpus: r.weight for r in noise}.values())
    weight = others * room_share / (1 - room_share)
    speech = [r for r in own.recordings if r.corpus == VOICE]
    rooms = [(replace(r, weight=weight), own) for r in room]
    return ChosenSound([*((r, own) for r in speech), *rooms, *((r, replay) for r in noise)])


class ChosenSound:
    """Recordings of several packs, as one source of sound."""

    def __init__(self, recordings: Iterable[tuple[Recording, Pack]]) -> None:
        self._packs = dict(recordings)

    def select(self, kind: str, split: str) -> list[Recording]:
        """Recordings of a kind ("speech" or "noise") in a split."""
        return [r for r in self._packs if r.kind == kind and r.split == split]

    def read(self, recording: Recording, start: int, count: int) -> np.ndarray:
        """Frames of a recording, float32 of shape (count,), full scale [-1, 1]."""
        return self._packs[recording].read(recording, start, count)


def _own_held_out(packs: Packs, recipe: PersonalRecipe, seed: int, count: int) -> list[Mixture]:
    sound = own_sound(Pack(packs.own), Pack(packs.replay), recipe.judged_room_share)
    mixing = judging(recipe.mixing)
    mixer = Mixer(sound, "validation", recipe.judged_seconds, seed, mixing)
    return _first(mixer, count)


def _first(mixer: Mixer, count: int) -> list[Mixture]:
    """The first `count` mixtures with both speech and noise."""
    drawn: Sequence[Mixture] = [mixer.mixture(index) for index in range(2 * count)]
    return [m for m in drawn if min(np.std(m.clean), np.std(m.noisy - m.clean)) > 1e-4][:count]
