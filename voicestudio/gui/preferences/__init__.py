"""Edit > Preferences: what stays set, on pages."""
