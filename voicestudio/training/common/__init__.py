"""The training run that all networks share, corpora, and mixtures."""
