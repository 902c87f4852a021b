"""PortAudio output without Qt."""
