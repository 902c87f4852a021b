"""The edited document: timelines over immutable media, edits as values, history, projects."""
