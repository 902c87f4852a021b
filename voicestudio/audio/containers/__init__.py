"""Reading and checking the headers of uncompressed sound files and FLAC."""
