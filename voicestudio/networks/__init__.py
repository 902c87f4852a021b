"""Torch modules: enhancer, discriminators, losses, features."""
