"""Adversarial training, validation and evaluation of the speech enhancer."""
