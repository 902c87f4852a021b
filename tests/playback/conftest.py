"""A player on a real sound server whose output is recorded."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from scipy.signal import fftconvolve
from sound_server import RATE, RecordedServer, used_by_this_process, wait_for

from voicestudio.playback.devices import output_devices
from voicestudio.playback.player import Player

_SHORTEST_GAP = RATE // 200


def _longest_gap(recorded: np.ndarray) -> int:
    """Frames of silence in the midst of sound."""
    return int(np.diff(np.flatnonzero(recorded.any(axis=1))).max(initial=0))


@pytest.fixture(scope="session")
def sound_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RecordedServer]:
    """The server on which this process plays."""
    server = RecordedServer(tmp_path_factory.mktemp("pulse") / "run")
    with used_by_this_process(server, output_devices):
        yield server


@pytest.fixture
def doomed_server(tmp_path: Path) -> Iterator[RecordedServer]:
    """A server for programs of the test's own, which the test may close at any time."""
    server = RecordedServer(tmp_path / "run")
    yield server
    server.close()


@pytest.fixture
def player(sound_server: RecordedServer) -> Iterator[Player]:
    player = Player()
    yield player
    player.close()


@pytest.fixture
def record(player: Player, sound_server: RecordedServer) -> Callable[..., np.ndarray]:
    """Records what a function plays, again where the machine was too busy to play without a gap.

    Sound servers do not tell of every gap. One that is there in each of five attempts stays in.
    """

    def recorded_whole(play: Callable[[], None]) -> np.ndarray:
        heard: list[np.ndarray] = []
        for _attempt in range(5):
            with sound_server.recording() as recorded:
                play()
            if player.dropouts.total == 0:
                heard.append(recorded[0])
                if _longest_gap(recorded[0]) < _SHORTEST_GAP:
                    break
        if not heard:
            pytest.skip("this machine is too busy to play without gaps")
        return heard[-1]

    return recorded_whole


@pytest.fixture(name="wait_for")
def wait_for_fixture() -> Callable[..., None]:
    return wait_for


@pytest.fixture
def align() -> Callable[[np.ndarray, np.ndarray], int]:
    """Where in its first argument the second one begins, by correlating their left channels."""

    def aligned(recorded: np.ndarray, played: np.ndarray) -> int:
        likeness = fftconvolve(recorded[:, 0], played[::-1, 0])
        return int(np.argmax(likeness)) - len(played) + 1

    return aligned
