"""The emotions a voice can be read as and turned into."""

# The order is part of every pack of features and of every network's file: never reorder.
EMOTIONS = ("neutral", "happy", "angry", "sad", "calm", "fearful", "surprised", "disgust")
