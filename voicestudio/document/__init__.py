"""What the user edits: timelines over immutable media, edits as values, history."""
