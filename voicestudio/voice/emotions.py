"""The emotions that are recognised and converted to."""

# The order is part of every feature pack and every network's file: never reorder.
EMOTIONS = ("neutral", "happy", "angry", "sad", "calm", "fearful", "surprised", "disgust")


def adjective(emotion: str) -> str:
    """Return the word for a voice with `emotion`, one of EMOTIONS: it sounds "disgusted"."""
    return "disgusted" if emotion == "disgust" else emotion
