"""Data sets, mixing, adversarial training and evaluation."""
