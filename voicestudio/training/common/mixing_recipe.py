"""The recipe of mixtures: how often and how much speech is degraded."""

from dataclasses import dataclass

Range = tuple[float, float]


@dataclass(frozen=True, kw_only=True)
class MixingRecipe:
    """Probabilities (0 to 1) and ranges that `Mixer` draws from, uniformly unless stated.

    Attributes:
        rooms: whether voices are put into rooms at all; all else stays the same without.
        room: probability of a simulated room.
        dry_target, wet_target: probability that the target keeps none, or all, of the room's
            reverberation; otherwise it keeps a random share.
        room_count: simulated rooms to draw from.
        second_voice: probability of another speaker, who belongs to the target.
        second_voice_db: level of the first speaker above the second.
        second_voice_late: probability that the second begins later, in the first 70 %.
        pause, pause_seconds: probability of a long pause in the speech, and how long; it may begin
            before or end after the mixture. Not in mixtures that are held out.
        changed_speed, speed: probability and factor of a voice played faster or slower.
        silent, clean: probability of a mixture without speech, and of one without noise.
        snr_db: signal-to-noise ratio.
        loud_noise, loud_noise_snr_db: probability of another range of it, for speech at or under
            the noise; not in mixtures that are held out.
        second_noise, second_noise_db: probability and relative level of another noise.
        hum, hum_db: probability of mains hum, and its level relative to the noise.
        babble, babble_voices: probability of several voices as noise, and how many (exclusive end).
        generated: probability of generated noise; otherwise it is recorded.
        impacts, wind: probability of generated knocks and clatter, and of wind, in place of
            recorded noise; not in mixtures that are held out.
        impacts_in_room: probability that impacts are heard through a simulated room.
        noise_changed_speed, noise_octaves: probability and range of recorded noise resampled.
        noise_reversed: probability of recorded noise backwards.
        uncoloured: probability that speech, or noise, keeps its spectrum.
        speech_colour_db, noise_colour_db: standard deviation of a random frequency response.
        band_limit: probability of a low-pass, at `common_limit_hz` with probability
            `common_limit`, else in `limits_hz`.
        level_db, level_spread_db, levels_db: mean, standard deviation and limits of the level of a
            mixture, normally distributed, in dBFS.
        clipped, clipped_quantiles: probability of clipping, and at which quantile of amplitudes.
        codec: probability of a lossy codec.
        automatic_gain: probability of an automatic level control, which the target passes too.
        telephone, suppressed: probability of a telephone line and its codec, and of a noise
            suppressor before it. Neither in mixtures that are held out.
    """

    rooms: bool = True
    room: float = 0.35
    dry_target: float = 0.6
    wet_target: float = 0.15
    room_count: int = 256
    second_voice: float = 0.1
    second_voice_db: Range = (-6.0, 10.0)
    second_voice_late: float = 0.5
    pause: float = 0.0
    pause_seconds: Range = (0.5, 2.5)
    changed_speed: float = 0.6
    speed: Range = (0.83, 1.2)
    silent: float = 0.02
    clean: float = 0.04
    snr_db: Range = (-5.0, 30.0)
    loud_noise: float = 0.0
    loud_noise_snr_db: Range = (-5.0, 5.0)
    second_noise: float = 0.4
    second_noise_db: Range = (-12.0, 0.0)
    hum: float = 0.12
    hum_db: Range = (-10.0, 6.0)
    babble: float = 0.12
    babble_voices: tuple[int, int] = (4, 9)
    generated: float = 0.15
    impacts: float = 0.0
    wind: float = 0.0
    impacts_in_room: float = 0.5
    noise_changed_speed: float = 0.7
    noise_octaves: Range = (-0.5, 0.6)
    noise_reversed: float = 0.3
    uncoloured: float = 0.4
    speech_colour_db: float = 3.0
    noise_colour_db: float = 5.0
    band_limit: float = 0.3
    common_limit: float = 0.5
    common_limit_hz: float = 8000.0
    limits_hz: Range = (3500.0, 18000.0)
    level_db: float = -26.0
    level_spread_db: float = 8.0
    levels_db: Range = (-45.0, -6.0)
    clipped: float = 0.04
    clipped_quantiles: Range = (0.99, 0.9995)
    codec: float = 0.06
    automatic_gain: float = 0.0
    telephone: float = 0.0
    suppressed: float = 0.4
