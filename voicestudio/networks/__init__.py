"""Torch modules: the enhancer, the emotion converter and recogniser, discriminators, losses."""
