"""The fields for the processing of each file: chain, export, folder, number at a time."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from voicestudio.audio.export_presets import BUILT_IN
from voicestudio.audio.export_settings import ExportSettings
from voicestudio.audio.tags import NO_TAGS, Tags
from voicestudio.checked_json import FormatError
from voicestudio.effects.chain import BUILT_IN_CHAINS, EXPORT_ONLY, PODCAST, Chain
from voicestudio.episodes.batch_run import BatchRecipe
from voicestudio.episodes.queue_run import QueueOptions
from voicestudio.episodes.worker_pool import MOST_JOBS, usual_jobs
from voicestudio.errors import UserError
from voicestudio.gui.files.episode_dialog import EpisodeDialog
from voicestudio.gui.files.export_options import ExportOptions
from voicestudio.gui.files.export_preset_row import ExportPresetRow
from voicestudio.gui.model.background import Background
from voicestudio.gui.widgets.labels import CentredForm, dialog_button
from voicestudio.gui.widgets.parameter_form import may_be_narrow
from voicestudio.gui.widgets.plain_text import tip
from voicestudio.gui.widgets.spoken import name_list
from voicestudio.inference.device import core_count
from voicestudio.printable import shown, typed
from voicestudio.profiles.names import name_key
from voicestudio.texts import english, listed, tr

_LONGEST_PATH = 4096
_CHAIN_LETTERS = 15
_NO_EFFECTS = tr("Only what the export does: format, loudness and tags.")


class QueueForm(QWidget):
    """Two columns of fields.

    Signals: changed() when the user changes something; chains_wanted(str name) to edit
    the chosen chain.
    """

    changed = Signal()
    chains_wanted = Signal(str)

    def __init__(self, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._own: tuple[Chain, ...] = ()
        self._wanted = ""
        self._background, self._tags = background, NO_TAGS
        self.export = ExportOptions(None, None, None, self)
        self.export.hide()  # its fields are in the rows of this form
        self.export.set_settings(BUILT_IN[0].settings)
        self.presets = ExportPresetRow(self.export, background, self)
        self.presets.show_matching()
        may_be_narrow(self.presets.box)
        self._make_fields()
        self._lay_out()
        self.export.changed.connect(self.changed)
        self.show_chains(())

    @property
    def folder(self) -> Path | None:
        """The output folder; None unless it is typed as a whole path."""
        text = self.path.text().strip()
        try:
            folder = Path(text).expanduser()
        except RuntimeError:  # "~name" with an unknown user
            return None
        return folder if text and folder.is_absolute() else None

    def options(self, device: str) -> QueueOptions:
        """Return the values of the fields; networks run on `device`. Raises UserError."""
        folder = self.folder
        if folder is None:
            raise UserError(tr("Choose the folder that the finished files go to."))
        chain = self._chain
        if chain is not None:
            chain.used()
        settings = self.export.settings
        recipe = BatchRecipe(chain, settings, device, self._tags if settings.tags else NO_TAGS)
        return QueueOptions(recipe, folder, self.jobs.value(), self.overwrite.isChecked())

    def state(self) -> dict[str, Any]:
        """Return the values of the fields as a JSON object, for `restore`."""
        return {
            "chain": english(self._chain.name if self._chain is not None else EXPORT_ONLY),
            "export": self.export.settings.to_json(),
            "folder": self.path.text().strip()[:_LONGEST_PATH],
            "jobs": self.jobs.value(),
            "tags": dict(self._tags.texts),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show what `state` returned; invalid values are left out."""
        chain, folder, jobs = state.get("chain"), state.get("folder"), state.get("jobs")
        if isinstance(chain, str):
            self._choose(chain)
        if isinstance(folder, str) and len(folder) <= _LONGEST_PATH:
            self.path.setText(shown(folder))
        if isinstance(jobs, int) and 1 <= jobs <= MOST_JOBS:
            self.jobs.setValue(jobs)
        texts = state.get("tags")
        if isinstance(texts, dict):
            plain = {name: text for name, text in texts.items() if isinstance(text, str)}
            self._show_tags(Tags.of(plain, cover=self._tags.cover))
        try:
            self.export.set_settings(ExportSettings.from_json(state["export"]))
        except (FormatError, KeyError, TypeError):
            return
        self.presets.show_matching()

    def show_chains(self, own: Sequence[Chain]) -> None:
        """List the chains that come with the program, and the user's `own`."""
        name = self._wanted or self.chain.currentData() or PODCAST.name
        self._own = tuple(own)
        self.chain.clear()
        for chain in (*BUILT_IN_CHAINS, *self._own):
            self.chain.addItem(shown(chain.name), chain.name)
        self.chain.insertSeparator(self.chain.count())
        self.chain.addItem(tr("{export_only}, no effects", export_only=EXPORT_ONLY), EXPORT_ONLY)
        if self.chain.findData(self._wanted) >= 0:
            self._wanted = ""
        self._choose(name)

    def use_chain(self, name: str) -> None:
        """Choose a chain, which may be one that is still being saved."""
        known = self.chain.findData(name) >= 0
        self._wanted = "" if known else name
        if known:
            self._choose(name)
        self.changed.emit()

    def suggest_folder(self, folder: Path) -> None:
        """Fill in the output folder where none is typed."""
        if not self.path.text().strip() and typed(str(folder)) == str(folder):
            self.path.setText(str(folder))

    def set_enabled(self, on: bool) -> None:
        """Let the user change something; not during a run, which uses the shown values."""
        for field in (self._left, self._right):
            field.setEnabled(on)

    @property
    def _chain(self) -> Chain | None:
        """The chosen chain; None to export only."""
        known = (*BUILT_IN_CHAINS, *self._own)
        return next((one for one in known if one.name == self.chain.currentData()), None)

    def _choose(self, name: str) -> None:
        translated = {english(one.name): one.name for one in BUILT_IN_CHAINS}
        name = translated.get(name, EXPORT_ONLY if name == english(EXPORT_ONLY) else name)
        names = [self.chain.itemData(index) or "" for index in range(self.chain.count())]
        known = [name_key(one) for one in names]
        self.chain.setCurrentIndex(known.index(name_key(name)) if name_key(name) in known else 0)
        self._describe_chain()

    def _edit_chain(self) -> None:
        self.chains_wanted.emit(self.chain.currentData())

    def _describe_chain(self, _index: int = 0) -> None:
        chain = self._chain
        self.edit_chains.setEnabled(chain is not None)
        self.chain.setToolTip(tip(chain.summary() if chain is not None else _NO_EFFECTS))

    def ask_for_tags(self) -> None:
        """Let the user change the tags that all files get."""
        dialog = EpisodeDialog(self._tags, None, self._background, self)
        dialog.changed.connect(self._change_tags)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _change_tags(self, tags: Tags) -> None:
        self._show_tags(tags)
        self.export.tags.setChecked(True)
        self.changed.emit()

    def _show_tags(self, tags: Tags) -> None:
        """Keep the tags of all files, and tell them where the mouse rests."""
        self._tags = tags
        known = [*(text for _, text in tags.texts), *((tr("with a cover"),) if tags.cover else ())]
        self.tags_button.setToolTip(
            tip(listed(known) or tr("Show, author, cover and others, the same for all files"))
        )

    def _make_fields(self) -> None:
        self.chain = QComboBox(objectName="queueChain")
        name_list(self.chain, tr("The chain or effect for each file"))
        may_be_narrow(self.chain)
        self.chain.setMinimumContentsLength(_CHAIN_LETTERS)
        self.chain.activated.connect(self._describe_chain)
        self.chain.activated.connect(self.changed)
        self.edit_chains = dialog_button(tr("Edit…"), "queueEditChains", self._edit_chain)
        self.edit_chains.setAccessibleName(tr("Edit the chosen chain of effects"))
        self.path = QLineEdit(objectName="queueFolder")
        self.path.setAccessibleName(tr("Output folder"))
        self.path.textChanged.connect(self.changed)
        self.browse = dialog_button(tr("Browse…"), "queueBrowse", self._browse)
        self.browse.setAccessibleName(tr("Choose the output folder"))
        self.jobs = QSpinBox(objectName="queueJobs")
        self.jobs.setAccessibleName(tr("Number of files processed at a time"))
        self.jobs.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.jobs.setRange(1, max(core_count(), usual_jobs()))
        self.jobs.setValue(usual_jobs())
        self.jobs.setToolTip(tr("Each needs up to 0.8 GB of memory where speech is enhanced."))
        self.jobs.valueChanged.connect(self.changed)
        self.overwrite = QCheckBox(tr("Replace files there"), objectName="queueOverwrite")
        self.overwrite.setToolTip(
            tr("Also those that were not made here. The recordings themselves are never replaced.")
        )
        self.overwrite.toggled.connect(self.changed)

    def _lay_out(self) -> None:
        self.tags_button = dialog_button(tr("Tags…"), "queueTags", self.ask_for_tags)
        self.tags_button.setAccessibleName(tr("Tags of all files"))
        self._show_tags(NO_TAGS)
        self.export.tags_row.addWidget(self.tags_button)
        self._left, left = _column()
        left.addRow(tr("Effects"), _fields(self.chain, self.edit_chains))
        left.addRow(tr("Preset"), self.presets)
        left.addRow(tr("Folder"), _fields(self.path, self.browse))
        beside = QHBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self.jobs)
        beside.addWidget(QLabel(tr("at a time")))
        beside.addStretch(1)
        beside.addWidget(self.overwrite)
        left.addRow(tr("Files"), beside)
        self._right, right = _column()
        right.addRow(tr("Format"), self.export.encoding_row)
        right.addRow(tr("Sound"), self.export.sound_row)
        right.addRow(tr("Loudness"), self.export.loudness_row)
        right.addRow(tr("Tags"), self.export.tags_row)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._left, 1)
        row.addWidget(self._right)

    def _browse(self) -> None:
        dialog = QFileDialog(self, tr("Folder for the finished files"), self.path.text())
        dialog.setObjectName("queueFolderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.path.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _column() -> tuple[QWidget, CentredForm]:
    column = QWidget()
    form = CentredForm(column)
    form.setContentsMargins(0, 0, 0, 0)
    form.setVerticalSpacing(8)
    form.setHorizontalSpacing(9)
    return column, form


def _fields(wide: QWidget, *others: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(wide, 1)
    for one in others:
        row.addWidget(one)
    return row
