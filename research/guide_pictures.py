"""Makes pictures of the user guide from the real application, in one of its languages.

    python -m research.translations compile
    python -m research.guide_pictures [--language zh_CN] [export loudness …]

What is shown is done with the sample (`research.guide_scenes`), or with speech of the
repository (`research.guide_speech_scenes`). The English pictures go to
`docs/pictures`, those of another language to its folder there.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")

from benchmarks.null_sink import null_sink
from voicestudio.gui.model.language import LANGUAGES, speak_chosen_language

FOLDER = Path("docs/pictures")
_ENGLISH = "en"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m research.guide_pictures")
    parser.add_argument("--language", choices=LANGUAGES[1:], default=_ENGLISH)
    parser.add_argument("scenes", nargs="*", help="all of them unless some are named")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="voicestudio-pictures-") as folder:
        names = ("CONFIG", "DATA", "CACHE", "LOGS")
        os.environ |= {f"VOICESTUDIO_{name}": folder for name in names}
        os.environ["VOICESTUDIO_LANGUAGE"] = asked.language
        speak_chosen_language()
        from research.guide_scenes import (  # its modules have texts as constants
            SCENES,
            PictureStage,
        )
        from research.guide_speech_scenes import SPEECH_SCENES

        scenes = {**SCENES, **SPEECH_SCENES}
        chosen = asked.scenes or list(scenes)
        if unknown := set(chosen) - set(scenes):
            parser.error(f"no such scene: {', '.join(sorted(unknown))}")
        target = FOLDER if asked.language == _ENGLISH else FOLDER / asked.language
        target.mkdir(exist_ok=True)
        stage = PictureStage(Path(folder), target, asked.language)
        with null_sink():
            for scene in chosen:
                with stage.opened():
                    scenes[scene](stage)
    return 0


if __name__ == "__main__":
    sys.exit(main())
