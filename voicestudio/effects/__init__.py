"""What can be done to a selection: one module an effect, and their registry."""
