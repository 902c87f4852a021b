"""Playing and recording through PortAudio, without Qt."""
