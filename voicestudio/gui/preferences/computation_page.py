"""Preferences: where networks compute, and with how many cores."""

from voicestudio.gui.model.compute_devices import compute_devices
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.preferences.preference_page import PreferencePage
from voicestudio.gui.preferences.setting_fields import ChoiceField
from voicestudio.inference.device import core_count
from voicestudio.texts import tr


class ComputationPage(PreferencePage):
    """Device and cores."""

    title = tr("Computation")
    setting_names = ("effect_device", "effect_threads")

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._add_heading(tr("Enhancing and other networks"))
        devices = [(label, device) for device, label in compute_devices()]
        device = ChoiceField(settings, "effect_device", tr("Compute on"), devices)
        self._add_row(tr("Compute &on"), device)
        cores = core_count()
        counts = [(tr("Automatic"), 0), *((str(count), count) for count in range(1, cores + 1))]
        threads = ChoiceField(settings, "effect_threads", tr("Processor cores"), counts)
        self._add_row(tr("Processor &cores"), threads)
        self._add_note(
            tr(
                "This computer offers {cores}. Fewer leave more to other "
                "programs while something is enhanced. The next effect begins "
                "with the new number; a running one goes on.",
                cores=cores,
            ),
            threads,
        )
