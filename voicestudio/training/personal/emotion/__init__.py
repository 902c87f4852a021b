"""The personal emotion model: the shipped converter adapted to one voice."""
