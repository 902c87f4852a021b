"""VoiceStudio: a desktop audio editor for podcasters, with networks that clean up speech."""

__version__ = "0.1.0"
