"""Training, validation and evaluation of the networks."""
