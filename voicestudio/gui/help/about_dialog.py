"""The dialog About: version, networks, and the licences of all that the program is made of."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from voicestudio import __version__
from voicestudio.gui.help.long_text import LongText
from voicestudio.gui.help.markdown_page import MarkdownPage
from voicestudio.gui.help.model_cards import ModelCard, model_cards
from voicestudio.gui.help.third_party import Component, components, own_licence, text_of
from voicestudio.gui.model.background import Background
from voicestudio.gui.widgets.accessible_roles import GROUP
from voicestudio.gui.widgets.icons import app_icon
from voicestudio.gui.widgets.labels import copied_label, dialog_button, wrapped_label
from voicestudio.gui.widgets.theme import theme_notifier
from voicestudio.gui.widgets.wrapped_rows import wrap_rows
from voicestudio.printable import shown
from voicestudio.publisher import contact
from voicestudio.texts import tr

_SIZE, _LEAST = QSize(820, 560), QSize(480, 320)
_TITLE_BAR = 48
_LIST_WIDTH = 230
_ICON = 64
_WHAT = tr(
    "Cleans up speech recordings with a trained network. "
    "Everything is computed on this machine; nothing is sent "
    "anywhere."
)
_ASK = tr("Questions, faults and wishes: {contact}", contact=contact())
_QT = tr(
    "The window is made with Qt {qt} and PySide6, which are used "
    "under the GNU Lesser General Public License, version 3. They "
    "are libraries of their own beside the program: you may "
    "replace them by other versions. Their source code is at "
    "download.qt.io and code.qt.io/pyside. Licences has the terms "
    "of all components."
)


class _Tabs(QTabWidget):
    accessible_role = GROUP


class AboutDialog(QDialog):
    """Not modal; what has to be read from the disk comes from a thread."""

    def __init__(self, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("aboutBox")
        self.setWindowTitle(tr("About VoiceStudio"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._background = background
        self._cards: Sequence[ModelCard] = ()
        self._components: Sequence[Component] = ()
        self._make_widgets()
        self._lay_out()
        self.setMinimumSize(_LEAST)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - QSize(0, _TITLE_BAR)))
        theme_notifier().changed.connect(self._dress)
        background.run(own_licence, done=self.licence.show_text, key=(self, "own"))
        background.run(model_cards, done=self._show_cards, key=(self, "cards"))
        background.run(components, done=self._show_components, key=(self, "components"))

    def _make_widgets(self) -> None:
        self._icon = QLabel()
        self._icon.setPixmap(app_icon().pixmap(_ICON))
        self.version = QLabel(f"VoiceStudio {__version__}", objectName="aboutVersion")
        self.version.setProperty("role", "title")
        self.version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.licence = LongText("aboutLicence", tr("Licence of VoiceStudio"))
        self.models = _list("aboutModels", tr("Networks"))
        self.models.currentRowChanged.connect(self._show_card)
        self.card = MarkdownPage("aboutCard", tr("About the network"))
        self.parts = _list("aboutParts", tr("Components by others"))
        self.parts.currentRowChanged.connect(self._read_terms)
        self.terms = LongText("aboutTerms", tr("Licence of the component"))
        self.tabs = _Tabs(objectName="aboutTabs")
        self.tabs.setAccessibleName(tr("About VoiceStudio"))

    def _lay_out(self) -> None:
        self.tabs.addTab(self._first_page(), tr("&About"))
        self.tabs.addTab(_beside(self.models, self.card), tr("&Networks"))
        self.tabs.addTab(_beside(self.parts, self.terms), tr("&Licences"))
        self.tabs.setDocumentMode(True)
        close = dialog_button(tr("Close"), "aboutClose", self.close)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(self.tabs, 1)
        column.addLayout(end)

    def _first_page(self) -> QWidget:
        page = QWidget()
        head, words = QHBoxLayout(), QVBoxLayout()
        what = wrapped_label("aboutWhat", "")
        what.setText(_WHAT)
        words.addWidget(self.version)
        words.addWidget(what)
        words.addWidget(copied_label("aboutAsk", _ASK))
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addSpacing(12)
        head.addLayout(words, 1)
        qt = wrapped_label("aboutQt")
        qt.setText(_QT.format(qt=qVersion()))
        column = QVBoxLayout(page)
        column.setContentsMargins(14, 16, 14, 8)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(qt)
        column.addWidget(self.licence, 1)
        return page

    def _show_cards(self, cards: list[ModelCard]) -> None:
        self._cards = cards
        self.models.addItems([shown(card.title) for card in cards])
        self.models.setCurrentRow(0)

    def _show_card(self, row: int) -> None:
        if 0 <= row < len(self._cards):
            self.card.show_markdown(self._cards[row].text, {})

    def _show_components(self, found: list[Component]) -> None:
        self._components = found
        for component in found:
            text = " ".join(filter(None, (component.name, component.version)))
            item = QListWidgetItem(shown(text), self.parts)
            item.setToolTip(shown(component.licence))
        self.parts.setCurrentRow(0)

    def _read_terms(self, row: int) -> None:
        if 0 <= row < len(self._components):
            component = self._components[row]
            self._background.run(text_of, component, done=self.terms.show_text, key=(self, "terms"))

    def _dress(self, _theme: object = None) -> None:
        self.card.lay_out_again()


def _list(name: str, spoken: str) -> QListWidget:
    made = QListWidget(objectName=name)
    made.setAccessibleName(spoken)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    wrap_rows(made)
    return made


def _beside(left: QWidget, right: QWidget) -> QWidget:
    parts = QSplitter()
    parts.addWidget(left)
    parts.addWidget(right)
    parts.setStretchFactor(1, 1)
    parts.setChildrenCollapsible(False)
    parts.setSizes([_LIST_WIDTH, _SIZE.width() - _LIST_WIDTH])
    return parts
