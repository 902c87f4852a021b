"""Makes the picture of the window in the README from the real application.

    python -m research.readme_picture

The sample's noisy stretch is enhanced as `python -m voicestudio.demo` does, which works in
`build/demo`; where PulseAudio is installed there is an output device. The picture goes to
`docs/window.png`, with 96 colours, so that it is small.
"""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtGui import QImage

from benchmarks.null_sink import null_sink
from research.packed_pictures import packed
from voicestudio import demo

TARGET = Path("docs/window.png")


def main() -> int:
    with null_sink():
        if status := demo.main():
            return status
    if not packed(QImage(str(demo.FOLDER / "window.png"))).save(str(TARGET), quality=0):
        print(f"{TARGET} could not be written", file=sys.stderr)
        return 1
    print(f"{TARGET}: {TARGET.stat().st_size / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
