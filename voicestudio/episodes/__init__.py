"""Finished files made from recordings: a chain of effects and an export, for one or for many."""
