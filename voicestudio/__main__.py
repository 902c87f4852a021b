"""`python -m voicestudio`."""

import multiprocessing
import sys

from voicestudio.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # the inference process of the packaged application
    sys.exit(main())
