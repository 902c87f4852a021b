"""Shows in the effect panel the gain that the effect at the cursor applied."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from voicestudio.document.timeline.band import BandMix
from voicestudio.document.timeline.takes import Take
from voicestudio.effects.gain_change import GainChange, gain_change
from voicestudio.effects.registry import effect
from voicestudio.effects.spec import EffectSpec
from voicestudio.errors import UserError
from voicestudio.gui.effects.effect_panel import EffectPanel
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.texts import tr


class GainReadout(QObject):
    """Measures the take that the strength of `panel` is of, in the background, and shows it.

    Measurements are cached by the take's id, which does not change with its strength.
    """

    def __init__(
        self, session: EditorSession, panel: EffectPanel, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._panel, self._background = panel, background
        self._known: dict[str, str] = {}
        panel.strength.take_shown.connect(self._follow)
        session.document_changed.connect(self._known.clear)

    def _follow(self) -> None:
        take = self._panel.strength.take
        spec = _metered(take)
        if take is None or spec is None:
            self._panel.show_gain_change("")
        elif take.id in self._known:
            self._panel.show_gain_change(self._known[take.id])
        else:
            self._panel.show_gain_change(tr("Measuring the gain reduction…"))
            self._background.run(
                _measured,
                take,
                spec,
                done=self._take_measured,
                key="gain change",
                cancellable=True,
                urgent=False,
                waiting=False,
            )

    def _take_measured(self, found: tuple[str, GainChange]) -> None:
        name, change = found
        self._known[name] = change.text()
        self._follow()


def _metered(take: Take | None) -> EffectSpec | None:
    """Return the effect of `take` if its gains can be measured."""
    # Within a frequency selection the gains are those of a part of the sound.
    if take is None or take.applied_effect is None or isinstance(take.wet, BandMix):
        return None
    try:
        spec = effect(take.applied_effect.effect)
    except UserError:  # the package that brought it is not here
        return None
    return spec if spec.metering is not None else None


def _measured(
    take: Take, spec: EffectSpec, cancelled: Callable[[], bool]
) -> tuple[str, GainChange]:
    assert take.applied_effect is not None
    assert spec.metering is not None
    values = {parameter.name: parameter.default for parameter in spec.parameters}
    values |= dict(take.applied_effect.parameters)
    return take.id, gain_change(take.dry, take.wet, spec.metering, values, cancelled)
