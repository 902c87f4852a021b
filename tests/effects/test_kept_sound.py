"""What stays of the sound that a network takes away: shares, levels and bounds that are known."""

import numpy as np
import pytest
import torch
from sounds import gaussian_noise

from voicestudio.effects.kept_sound import REACH_SECONDS, limiting_share, with_kept_sound

RATE = 48_000


def _noise(seconds: float, level_db: float, seed: int = 0) -> torch.Tensor:
    return torch.from_numpy(gaussian_noise(seconds, level_db, seed=seed).T)


def _level(sound: torch.Tensor) -> float:
    return float(10 * torch.log10(sound.double().square().mean() + 1e-20))


def test_the_limiting_share_leaves_of_each_point_what_the_limit_allows():
    before = torch.full((4,), 2.0 + 0j)
    removed = torch.tensor([0j, 0.5 + 0j, 2.0 + 0j, -4.0j])
    share = limiting_share(before, removed, 20.0)
    torch.testing.assert_close(share, torch.tensor([0.0, 0.0, 0.1, 0.55]), atol=1e-6, rtol=0)
    moved = (removed * (1 - share)).abs()
    assert float(moved.max()) == pytest.approx(0.9 * 2)


@pytest.mark.parametrize("limit", [1.0, 6.0, 40.0])
def test_a_sound_that_is_taken_away_whole_stays_at_the_limit(limit):
    dry = _noise(1.0, -30)
    kept = with_kept_sound(dry, torch.zeros_like(dry), limit, room_tone=False)
    torch.testing.assert_close(kept, dry * 10 ** (-limit / 20), atol=1e-5, rtol=0)


def test_nothing_stays_without_a_control_and_nothing_is_added_to_what_was_kept():
    dry = _noise(1.0, -30)
    silent = torch.zeros_like(dry)
    assert not with_kept_sound(dry, silent, None, room_tone=False).any()
    for limit, tone in ((6.0, False), (None, True)):
        unchanged = with_kept_sound(dry, dry, limit, tone)
        torch.testing.assert_close(unchanged, dry, atol=1e-6, rtol=0)


def test_of_both_controls_the_one_that_keeps_more_decides_everywhere():
    dry = _noise(4.0, -60)
    dry[:, 2 * RATE : 3 * RATE] += _noise(1.0, -30, seed=1)
    silent = torch.zeros_like(dry)
    both, limited, tone = (
        with_kept_sound(dry, silent, limit, room_tone)
        for limit, room_tone in ((12.0, True), (12.0, False), (None, True))
    )
    quiet, loud = slice(RATE // 2, RATE), slice(2 * RATE + RATE // 4, 3 * RATE - RATE // 4)
    assert _level(both[:, quiet]) == pytest.approx(_level(tone[:, quiet]), abs=0.3)
    assert _level(both[:, loud]) == pytest.approx(_level(limited[:, loud]), abs=0.3)


def test_steady_noise_stays_as_it_is_and_what_is_louder_comes_down_to_it():
    sound = _noise(8.0, -60)
    event = slice(4 * RATE, 4 * RATE + RATE // 2)
    sound[:, event] += _noise(0.5, -30, seed=1)
    kept = with_kept_sound(sound, torch.zeros_like(sound), None, room_tone=True)
    before, during = slice(RATE, 3 * RATE), slice(event.start + 4800, event.stop - 4800)
    assert _level(kept[:, before]) == pytest.approx(-60.1, abs=0.25)
    # A steady noise wavers, so that 1.25 times its mean power may pass.
    assert _level(kept[:, during]) == pytest.approx(-60 + 10 * np.log10(1.25), abs=0.4)


def test_a_loud_background_is_turned_down_to_50_db_below_full_scale():
    sound = _noise(6.0, -35)
    kept = with_kept_sound(sound, torch.zeros_like(sound), None, room_tone=True)
    assert _level(kept[:, RATE:-RATE]) == pytest.approx(-50, abs=0.5)


def test_nothing_further_away_than_the_reach_has_a_say():
    sound = _noise(10.0, -60)
    other = sound.clone()
    reach = round(REACH_SECONDS * RATE)
    other[:, : 5 * RATE - reach] += _noise(5.0 - REACH_SECONDS, -40, seed=2)
    kept, changed = (
        with_kept_sound(s, torch.zeros_like(s), None, room_tone=True) for s in (sound, other)
    )
    after, before = slice(5 * RATE, None), slice(RATE, 2 * RATE)
    torch.testing.assert_close(kept[:, after], changed[:, after], atol=1e-7, rtol=0)
    assert _level((kept - changed)[:, before]) > -60
