"""The commands of the menu Help."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from voicestudio.gui.help.about_dialog import AboutDialog
from voicestudio.gui.help.device_check import DeviceCheck
from voicestudio.gui.help.guide_topics import chapter_about
from voicestudio.gui.help.guide_window import GuideWindow
from voicestudio.gui.help.hint_strip import HintStrip
from voicestudio.gui.help.report_dialog import ReportDialog
from voicestudio.gui.help.shortcut_sheet import ShortcutSheet
from voicestudio.gui.model.actions import Actions
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.language import chosen_language
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.settings import Settings
from voicestudio.gui.playing.clip_player import ClipPlayer
from voicestudio.gui.playing.output_devices import OutputDevices
from voicestudio.gui.playing.playback_controller import PlaybackController
from voicestudio.gui.recording.recording_controller import RecordingController
from voicestudio.gui.voices.take_recorder import TakeRecorder
from voicestudio.gui.widgets.message_bar import MessageBar
from voicestudio.texts import tr

_KEYS = "guideKeys"


class HelpFeature(QObject):
    """Opens the guide at the chapter about what has the focus, in any window of the program.

    Attributes: guide, the guide's window, and check, the check of devices, both None until they
    are opened; hints, the strip of the first start.
    """

    def __init__(
        self,
        session: EditorSession,
        actions: Actions,
        settings: Settings,
        background: Background,
        outputs: OutputDevices,
        clips: ClipPlayer,
        recording: RecordingController,
        playback: PlaybackController,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._outputs, self._clips = outputs, clips
        self._takes = TakeRecorder(recording, playback, self)
        self._actions, self._settings, self._background = actions, settings, background
        self._window = window
        self.guide: GuideWindow | None = None
        self.check: DeviceCheck | None = None
        self.hints = HintStrip(session, actions, settings)
        self.hints.check_wanted.connect(self.check_devices)
        self._saved_to = Path()
        application = QApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._give_keys)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {
            "user_guide": self.open_guide,
            "shortcuts": self.open_shortcuts,
            "about": self.open_about,
            "check_devices": self.check_devices,
            "report": self.open_report,
        }

    @property
    def strips(self) -> Sequence[QWidget]:
        return (self.hints,)

    def begin(self) -> bool:
        """Give the first hints; returns whether the window is opened for the first time."""
        first = not self._settings.started and not self._settings.recent_files
        self._settings.started = True
        self.hints.begin()
        return first

    def show_messages(self, bar: MessageBar) -> None:
        """Tell in `bar` where a report was saved, or why not."""
        self._reports = bar.subject()

    def shutdown(self) -> None:
        """Close the input, and the guide, which belongs to no window that would close it."""
        self._takes.shutdown()
        if self.guide is not None:
            self.guide.close()
            self.guide.deleteLater()
            self.guide = None

    def open_guide(self) -> None:
        """Show the guide, at the chapter about the panel or dialog that has the focus."""
        about = chapter_about(QApplication.focusWidget() or QApplication.activeWindow())
        if self.guide is None:
            self.guide = GuideWindow(self._settings, self._background, chosen_language())
        self.guide.open_at(about)
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()

    def open_shortcuts(self) -> None:
        """Show the keys of all commands."""
        self._show(ShortcutSheet, self._make_sheet)

    def open_about(self) -> None:
        """Show the version, the networks and the licences."""
        self._show(AboutDialog, self._make_about)

    def open_report(self) -> None:
        """Show what a report of a problem holds, to be saved."""
        self._show(ReportDialog, self._make_report)

    def check_devices(self) -> None:
        """Show the check of speakers and microphone."""
        if self.check is None:
            self.check = DeviceCheck(
                self._outputs,
                self._clips,
                self._takes,
                self._settings,
                self._background,
                self._window,
            )
        self.check.show()
        self.check.raise_()
        self.check.activateWindow()

    def _make_sheet(self) -> ShortcutSheet:
        return ShortcutSheet(self._actions, self._settings, self._background, self._window)

    def _make_about(self) -> AboutDialog:
        return AboutDialog(self._background, self._window)

    def _make_report(self) -> ReportDialog:
        dialog = ReportDialog(self._settings, self._background, self._window)
        dialog.saved.connect(self._report_saved)
        dialog.failed.connect(self._report_failed)
        return dialog

    def _report_saved(self, path: Path) -> None:
        self._saved_to = path.parent
        self._reports.info(
            tr("The report was saved as {name}. Nothing was sent.", name=path.name),
            tr("Show in Folder"),
            self._show_folder,
            long=True,
        )

    def _report_failed(self, sentence: str) -> None:
        self._reports.error(sentence)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved_to)))

    def _show(self, kind: type[QDialog], make: Callable[[], QDialog]) -> None:
        """Bring the dialog of this kind to the front, or make it where there is none."""
        # One that was closed waits to be deleted.
        open_now = (d for d in self._window.findChildren(kind) if d.isVisible())
        dialog = next(open_now, None) or make()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _give_keys(self, _window: object) -> None:
        """Let the guide's keys, as they are now, work in the dialog that has become active.

        Keys of the main window do not reach the others, and not even ask while they are modal.
        """
        active = QApplication.activeWindow()
        if active is None or not _belongs_to(active, self._window):
            return
        keys = active.findChild(QShortcut, _KEYS)
        if keys is None:
            keys = QShortcut(active)
            keys.setObjectName(_KEYS)
            keys.activated.connect(self.open_guide)
        keys.setKeys(self._actions["user_guide"].shortcuts())


def _belongs_to(dialog: QWidget, window: QWidget) -> bool:
    """Whether `dialog` is another window, with `window` among its parents."""
    parent = dialog.parentWidget()
    while parent is not None and parent is not window:
        parent = parent.parentWidget()
    return parent is window
