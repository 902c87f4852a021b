"""Personal models in the window: the wizard, its training, and the list of voices."""
