"""The emotions that are recognised and converted to."""

# The order is part of every feature pack and every network's file: never reorder.
EMOTIONS = ("neutral", "happy", "angry", "sad", "calm", "fearful", "surprised", "disgust")
