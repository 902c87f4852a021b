"""The effects that can be applied to a selection: one module an effect, and their registry."""
