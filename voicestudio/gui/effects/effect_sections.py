"""Makes the sections of effects in the effect panel, also those of other packages."""

import logging
import pkgutil
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from voicestudio.effects.spec import EffectSpec
from voicestudio.gui.effects.effect_controller import EffectController
from voicestudio.gui.effects.effect_panel import EffectPanel
from voicestudio.gui.effects.effect_section import EffectSection
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.playing.playback_controller import PlaybackController
from voicestudio.inference.engine import Engine

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class SectionContext:
    """The parts of a window that a section may use.

    Attributes:
        session: the open document and the selection.
        engine: runs effects in the background, for instance for a preview.
        panel: `panel.form` holds the parameters, `panel.effect_chosen` signals their effect,
            `panel.device` is the device to compute on.
        effects: runs an effect on the selection and lays its result in.
        playback: `audition` plays sound that is not in the document.
        background: runs functions in another thread, with results in this one.
    """

    session: EditorSession
    engine: Engine
    panel: EffectPanel
    effects: EffectController
    playback: PlaybackController
    background: Background


class EffectSections(QObject):
    """Makes the section of each effect of the panel that names one, and puts it there.

    An effect whose section cannot be made has its parameters alone; the log says why.

    Signals: busy_changed(bool) when a section's own work begins and ends; failed(str).
    """

    busy_changed = Signal(bool)
    failed = Signal(str)

    def __init__(self, context: SectionContext, parent: QObject) -> None:
        super().__init__(parent)
        specs = (spec for spec in context.panel.specs if spec.panel)
        made = {spec.name: _section(spec, context, self) for spec in specs}
        self._sections = {name: section for name, section in made.items() if section is not None}
        for name, section in self._sections.items():
            section.busy_changed.connect(self._tell)
            section.failed.connect(self.failed)
            context.panel.add_section(name, section)

    @property
    def busy(self) -> bool:
        """Whether any section is busy."""
        return any(section.busy for section in self._sections.values())

    def cancel(self) -> None:
        """Cancel the work of all sections."""
        for section in self._sections.values():
            section.cancel()

    def _tell(self, _busy: bool) -> None:
        self.busy_changed.emit(self.busy)


def _section(spec: EffectSpec, context: SectionContext, parent: QObject) -> EffectSection | None:
    try:
        section = pkgutil.resolve_name(spec.panel)(context, parent)
        if not isinstance(section, EffectSection):
            raise TypeError(f"{spec.panel} is not an EffectSection")
    except Exception:  # a package's fault must not keep the window from opening
        _log.exception("the panel of the effect %s cannot be made", spec.name)
        return None
    return section
