"""Which chapter of the guide is about which part of the window."""

from PySide6.QtCore import QObject

from voicestudio.gui.effects.effect_panel import EffectPanel

_CHAPTERS = {
    "aboutBox": "getting-help",
    "bedDialog": "example-music-at-the-beginning",
    "chainEditor": "filters-dynamics-and-mouth-noise",
    "compareWindow": "comparing-settings",
    "deviceCheck": "getting-help",
    "duckDialog": "several-tracks",
    "episodeDialog": "publishing-an-episode",
    "exportDialog": "publishing-an-episode",
    "historyChain": "the-same-to-other-recordings",
    "historyDock": "saving",
    "loudnessDialog": "loudness",
    "loudnessDock": "loudness",
    "manageVoices": "voices-of-your-own",
    "markerDock": "markers-and-regions",
    "preferences": "preferences",
    "queueWindow": "many-episodes",
    "recordStrip": "recording",
    "reportDialog": "getting-help",
    "shortcutsDialog": "getting-help",
    "shortenDock": "shortening-pauses",
    "takesDock": "recording",
    "voiceWizard": "train-on-your-voice",
}
_EFFECTS = {"enhance": "enhancing", "emotion": "another-emotion"}


def chapter_about(widget: QObject | None) -> str:
    """The slug of the chapter about the dialog or panel that `widget` lies in; "" for others."""
    while widget is not None:
        if isinstance(widget, EffectPanel):
            return _EFFECTS.get(widget.effect_name, "filters-dynamics-and-mouth-noise")
        if widget.objectName() in _CHAPTERS:
            return _CHAPTERS[widget.objectName()]
        widget = widget.parent()
    return ""
