"""Public repositories with training noise for the enhancer, and their usable recordings.

Nothing is downloaded here: the repositories must be cloned first.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class NoiseSource:
    """A repository with recordings of noise.

    Attributes:
        folder: The folder name of its clone.
        corpus: Its name in manifests.
        repository: Its address.
        licence: SPDX identifier of the recordings' licence.
        recordings: Paths in the clone, without voices and music.
    """

    folder: str
    corpus: str
    repository: str
    licence: str
    recordings: tuple[str, ...]


NOISE_SOURCES = (
    NoiseSource(
        folder="noixer",
        corpus="noixer",
        repository="https://github.com/abetusk/noixer",
        licence="CC0-1.0",
        recordings=(
            "assets/133099__allh__steam-train-interior_e.mp3",
            "assets/155940__ali-k__small-waterfall-pentalofos-salonika-21-33-30-04.mp3",
            "assets/19283__ionizing__thunderstorm-5-28-06.mp3",
            "assets/197804__7778__indoor-fish-tank-without-bubble-strips-ambiance.mp3",
            "assets/234458__theonlycanvas__dryer.mp3",
            "assets/260105__joshs__train.mp3",
            "assets/324404__joedeshon__film-static-03.mp3",
            "assets/32655__greysound__frogsandcrickets-excerptb-jma-24bit-48k.mp3",
            "assets/394290__epicwizard__bar-crowd-in-belgrade.mp3",
            "assets/433783__cagancelik__campfire.mp3",
            "assets/450755__florianreichelt__waves-of-hawaii.mp3",
            "assets/517042__sonidosreales245__forestday-bw-66.mp3",
            "assets/551997__legnalegna55__eating-sound-asmr-crunchy-sound.mp3",
            "assets/564037__siteflight__drink-slurping-sound-from-a-cup.mp3",
            "assets/585463__guiller1220__20-crispetas.mp3",
            "assets/688692__digitalartsma__drawing-on-paper-with-coal.mp3",
            "assets/707733__lizelle__eating-chips.mp3",
        ),
    ),
)
