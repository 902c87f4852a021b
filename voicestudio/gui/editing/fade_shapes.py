"""The menu of fade curves; the choice is kept in the settings."""

from PySide6.QtWidgets import QMenu, QWidget

from voicestudio.audio.curves import RampShape
from voicestudio.gui.editing.edit_controller import EditController
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.views.display_options import Choice
from voicestudio.gui.views.handle_drag import SHAPE_LABELS
from voicestudio.gui.views.handles import SelectionHandles
from voicestudio.texts import tr


class FadeShapes(Choice):
    """Sets the curve of the commands and of new fades made with the handles.

    Attributes:
        menu: The choice as a menu.
    """

    def __init__(
        self,
        settings: Settings,
        editing: EditController,
        handles: SelectionHandles,
        parent: QWidget,
    ) -> None:
        self._settings, self._editing, self._handles = settings, editing, handles
        options = [(label, shape) for shape, label in SHAPE_LABELS.items()]
        super().__init__(tr("Fade S&hape"), options, settings.fade_shape, self._use, parent)
        self.menu = QMenu(self.title, parent)
        self.menu.setObjectName("fadeShapeMenu")
        self.menu.addActions(self.actions)
        for action in self.actions:
            action.setObjectName(f"fade_shape_{action.data()}")
        handles.set_shapes(self.menu)
        self._use(settings.fade_shape)
        settings.changed.connect(self._follow)

    def _follow(self, setting: str) -> None:
        if setting == "fade_shape":
            self.set_value(self._settings.fade_shape)

    def _use(self, shape: RampShape) -> None:
        self._settings.fade_shape = shape
        self._editing.fade_shape = self._handles.shape = shape
