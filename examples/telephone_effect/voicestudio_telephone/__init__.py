"""An effect for VoiceStudio: speech as through a telephone."""
