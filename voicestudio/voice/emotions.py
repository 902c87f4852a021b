"""The emotions that are recognised and converted to."""

from voicestudio.texts import tr

# The order is part of every feature pack and every network's file: never reorder.
EMOTIONS = ("neutral", "happy", "angry", "sad", "calm", "fearful", "surprised", "disgust")

_ADJECTIVES = {
    "neutral": tr("neutral", sense="of a voice"),
    "happy": tr("happy", sense="of a voice"),
    "angry": tr("angry", sense="of a voice"),
    "sad": tr("sad", sense="of a voice"),
    "calm": tr("calm", sense="of a voice"),
    "fearful": tr("fearful", sense="of a voice"),
    "surprised": tr("surprised", sense="of a voice"),
    "disgust": tr("disgusted", sense="of a voice"),
}


def adjective(emotion: str) -> str:
    """Return the word for a voice with `emotion`, one of EMOTIONS: it sounds "disgusted"."""
    return _ADJECTIVES.get(emotion, emotion)
