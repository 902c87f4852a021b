"""Finding pauses and fillers that can be cut from speech."""
