"""What the headers of each kind of sound file say, and where they are not to be believed."""
