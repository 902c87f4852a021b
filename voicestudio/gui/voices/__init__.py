"""Personal models in the window: the wizard, its training, and what was trained."""
