"""What every training run uses: corpora, mixing, run folders, schedules."""
