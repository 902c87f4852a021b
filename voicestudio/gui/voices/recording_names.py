"""Display names of voice recordings in the wizard."""

from voicestudio.gui.voices.drafts import is_own
from voicestudio.gui.voices.wizard_state import WizardState
from voicestudio.printable import shown
from voicestudio.texts import quoted, tr
from voicestudio.training.personal.training_job import Excerpt
from voicestudio.voice.emotions import adjective


def recording_name(excerpt: Excerpt, number: int, state: WizardState) -> str:
    """Return the display name of a recording; `number` is its position in the list, from 1."""
    name = _name(excerpt, number, state)
    if not excerpt.emotion:
        return name
    return tr("{mood}: {name}", mood=adjective(excerpt.emotion).capitalize(), name=name)


def _name(excerpt: Excerpt, number: int, state: WizardState) -> str:
    if excerpt.text:
        return quoted(excerpt.text)
    if not is_own(state.folder, excerpt.path):
        name = shown(excerpt.path.name)
        whole = excerpt.start == 0 and excerpt.stop is None
        return name if whole else tr("{name} (a part)", name=name)
    if excerpt.path.suffix == ".wav":
        return tr("Selection {number}", number=number)
    return tr("Recording {number}", number=number)
