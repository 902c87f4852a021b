"""Sound as arrays and files. No Qt, no torch."""
