"""Display names of voice recordings in the wizard."""

from voicestudio.gui.voices.drafts import is_own
from voicestudio.gui.voices.wizard_state import WizardState
from voicestudio.printable import shown
from voicestudio.training.personal.training_job import Excerpt
from voicestudio.voice.emotions import adjective


def recording_name(excerpt: Excerpt, number: int, state: WizardState) -> str:
    """Return the display name of a recording; `number` is its position in the list, from 1."""
    mood = f"{adjective(excerpt.emotion).capitalize()}: " if excerpt.emotion else ""
    if excerpt.text:
        return f"{mood}“{excerpt.text}”"
    if not is_own(state.folder, excerpt.path):
        part = "" if excerpt.start == 0 and excerpt.stop is None else " (a part)"
        return f"{mood}{shown(excerpt.path.name)}{part}"
    if excerpt.path.suffix == ".wav":
        return f"{mood}Selection {number}"
    return f"{mood}Recording {number}"
