"""The welcome page, shown while no document is open."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from voicestudio.gui.widgets.compact_widgets import ScrollingPanel
from voicestudio.gui.widgets.eliding import elided
from voicestudio.gui.widgets.icons import show_pixmap
from voicestudio.gui.widgets.labels import link_button
from voicestudio.gui.widgets.plain_text import caption, tip
from voicestudio.gui.widgets.theme import current_theme, theme_notifier
from voicestudio.printable import shown
from voicestudio.texts import tr

_SHOWN_RECENT = 5
_ICON = 84
_LONGEST = 200  # characters of a name that is as wide as it may be already


class WelcomePage(QWidget):
    """Offers to open, drop or record a file, lists recent files and offers the sample.

    Signals: open_wanted(), record_wanted(), train_wanted(), check_wanted(), path_chosen(Path).
    """

    open_wanted = Signal()
    record_wanted = Signal()
    train_wanted = Signal()
    check_wanted = Signal()
    path_chosen = Signal(object)

    def __init__(self, sample: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self._sample = sample
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        title = QLabel(tr("Open a recording or drop it here"), objectName="welcomeTitle")
        title.setProperty("role", "title")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        formats = QLabel(tr("WAV, FLAC, MP3, Ogg, Opus, AIFF, M4A. Your file is never changed."))
        formats.setProperty("role", "caption")
        formats.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        content = QWidget(objectName="welcomeContent")
        column = QVBoxLayout(content)
        column.addStretch(3)
        column.addWidget(self._icon)
        column.addSpacing(10)
        column.addWidget(title)
        column.addWidget(formats)
        column.addSpacing(14)
        column.addLayout(self._buttons())
        column.addSpacing(6)
        column.addWidget(self._training_link(), 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._check_link(), 0, Qt.AlignmentFlag.AlignCenter)
        column.addSpacing(22)
        column.addLayout(self._recent)
        column.addStretch(4)
        self._scroll(content)
        theme_notifier().changed.connect(self._dress)
        self._dress()

    def show_recent(self, paths: list[Path]) -> None:
        """List the newest of `paths`."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if not paths:
            return
        heading = QLabel(tr("Recent recordings"), alignment=Qt.AlignmentFlag.AlignCenter)
        heading.setProperty("role", "caption")
        self._recent.addWidget(heading)
        for path in paths[:_SHOWN_RECENT]:
            self._recent.addWidget(_RecentButton(path, self), 0, Qt.AlignmentFlag.AlignCenter)

    def _scroll(self, content: QWidget) -> None:
        """Fill the page with `content`, scrolled where the window is small."""
        area = ScrollingPanel(content)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        opening = QPushButton(tr("Open a Recording…"), objectName="welcomeOpen")
        opening.setAccessibleName(tr("Open a recording"))
        opening.setProperty("role", "primary")
        opening.setAutoDefault(True)  # Enter presses it; Space always plays
        opening.clicked.connect(self.open_wanted)
        row.addWidget(opening)
        recording = QPushButton(tr("Record", sense="a command"), objectName="welcomeRecord")
        recording.setAccessibleName(tr("Record something new"))
        recording.setAutoDefault(True)
        recording.clicked.connect(self.record_wanted)
        row.addWidget(recording)
        if self._sample.is_file():
            sample = QPushButton(tr("Try the Sample"), objectName="welcomeSample")
            sample.setAccessibleName(tr("Open the sample recording"))
            sample.clicked.connect(self._open_sample)
            row.addWidget(sample)
        row.addStretch(1)
        return row

    def _training_link(self) -> QPushButton:
        return link_button(
            "welcomeTrain",
            tr("Train on My Voice…"),
            tr("Train a model on my voice"),
            tr("Cleaner sound for your voice and room, from a minute of recordings"),
            self.train_wanted,
        )

    def _check_link(self) -> QPushButton:
        return link_button(
            "welcomeCheck",
            tr("Check Speakers and Microphone…"),
            tr("Check speakers and microphone"),
            tr("A tone to hear, and a level to see"),
            self.check_wanted,
        )

    def _open_sample(self) -> None:
        self.path_chosen.emit(self._sample)

    def _dress(self, _theme: object = None) -> None:
        show_pixmap(self._icon, "wave", current_theme().waveform, _ICON)


class _RecentButton(QPushButton):
    """Opens one recent recording."""

    def __init__(self, path: Path, page: WelcomePage) -> None:
        super().__init__()
        self.setText(caption(elided(path.name, self), _LONGEST))
        self.setObjectName("recentButton")
        self.setAccessibleName(tr("Open {name}", name=shown(path.name)))
        self.setToolTip(tip(path))
        self.setProperty("role", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._path, self._page = path, page
        self.clicked.connect(self._open)

    def _open(self) -> None:
        self._page.path_chosen.emit(self._path)
