"""The fields of the export dialog that a preset sets: format, encoding, loudness, tags."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QWidget,
)

from voicestudio.audio.export_settings import RATES, ExportSettings
from voicestudio.audio.ffmpeg import is_installed
from voicestudio.audio.loudness_targets import CEILING_RANGE, TARGET_RANGE
from voicestudio.audio.output_formats import FFMPEG_FORMATS, OUTPUT_FORMATS, OutputFormat
from voicestudio.gui.widgets.decimal_field import DecimalField
from voicestudio.gui.widgets.plain_text import tip
from voicestudio.gui.widgets.spoken import name_list
from voicestudio.texts import tr

_USUAL_LOUDNESS = -16.0
_TARGETS = tr("Apple and Spotify -16, YouTube -14, broadcast (EBU R 128) -23.")
_BIT_RATE_LETTERS = 16
_NARROWEST_NUMBER = 96  # pixels, for -16.0 LUFS
_CHANNELS = {1: tr("Mono"), 2: tr("Stereo")}


class ExportOptions(QWidget):
    """Fields for `ExportSettings`; the dialog places them in the rows of its form.

    Signals: changed() when a setting changes, by the user or by `set_settings`; format_changed()
    after it if the format is another one.
    """

    changed = Signal()
    format_changed = Signal()

    def __init__(
        self, rate: int | None, channels: int | None, markers: int | None, parent: QWidget
    ) -> None:
        """`rate` in hertz, `channels` and number of `markers` are those of the recording.

        They are None for several recordings, which differ.
        """
        super().__init__(parent)
        self._rate, self._channels = rate, channels
        installed = FFMPEG_FORMATS if is_installed() else ()
        self.available = (*OUTPUT_FORMATS, *installed)
        self._setting = False
        self._make_encoding()
        self._make_loudness()
        self._make_tags(markers)
        self._fill_bit_rates()
        self.encoding_row = _row(self.formats, self.bit_rate)
        self.sound_row = _row(self.rates, self.channels, self.dither)
        self.loudness_row = _row(self.level, self.loudness, QLabel(tr("peaks below")), self.ceiling)
        self.tags_row = _row(self.tags, self.chapters)
        self._enable()

    @property
    def format(self) -> OutputFormat:
        return self.available[self.formats.currentIndex()]

    @property
    def settings(self) -> ExportSettings:
        """The settings that the fields describe."""
        bit_rate, constant = self.bit_rate.currentData()
        return ExportSettings(
            self.format.name,
            bit_rate,
            constant,
            self.rates.currentData(),
            self.channels.currentData(),
            self.dither.isChecked(),
            self.loudness.value() if self.level.isChecked() else None,
            self.ceiling.value(),
            self.tags.isChecked(),
            self.chapters.isChecked(),
        )

    def set_settings(self, settings: ExportSettings) -> None:
        """Show `settings`; the format is unchanged if that of `settings` is not available."""
        before, self._setting = self.format, True
        names = [fmt.name for fmt in self.available]
        if settings.format in names:
            self.formats.setCurrentIndex(names.index(settings.format))
        self._fill_bit_rates()
        _choose(self.bit_rate, (settings.bit_rate, settings.constant or not settings.bit_rate))
        _choose(self.rates, settings.rate)
        _choose(self.channels, settings.channels)
        self.dither.setChecked(settings.dither)
        self.level.setChecked(settings.loudness is not None)
        if settings.loudness is not None:
            self.loudness.setValue(settings.loudness)
        self.ceiling.setValue(settings.ceiling)
        self.tags.setChecked(settings.tags)
        self.chapters.setChecked(settings.chapters)
        self._setting = False
        self._change()
        if self.format is not before:
            self.format_changed.emit()

    def show_markers(self, count: int) -> None:
        """Say how many markers become chapters; with none there can be no chapters."""
        self.chapters.setText(tr("Chapters ({n} marker)", "Chapters ({n} markers)", n=count))
        self.chapters.setEnabled(count > 0)

    def choose_format(self, fmt: OutputFormat) -> None:
        self.formats.setCurrentIndex(self.available.index(fmt))

    def shown(self, settings: ExportSettings) -> ExportSettings:
        """Return `settings` rounded to values of the fields, for comparing with them."""
        name = settings.format if settings.format in {f.name for f in self.available} else ""
        loud = settings.loudness
        return replace(
            settings,
            format=name,
            constant=settings.constant or not settings.bit_rate,
            loudness=None if loud is None else round(loud, 1),
            ceiling=round(settings.ceiling, 1),
        )

    def _make_encoding(self) -> None:
        self.formats = QComboBox(objectName="exportFormat")
        name_list(self.formats, tr("Format"))
        self.formats.addItems([fmt.label for fmt in self.available])
        self.formats.setCurrentIndex([fmt.name for fmt in self.available].index("wav24"))
        self.formats.currentIndexChanged.connect(self._change_format)
        self.bit_rate = QComboBox(objectName="exportBitRate")
        name_list(self.bit_rate, tr("Bit rate"))
        self.bit_rate.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        # Wide enough for the rates of another format, which would be cut off in a laid out row.
        self.bit_rate.setMinimumContentsLength(_BIT_RATE_LETTERS)
        self.rates = QComboBox(objectName="exportRate")
        name_list(self.rates, tr("Sample rate"))
        self.rates.addItem(_as_recorded(f"{self._rate} Hz" if self._rate else ""), 0)
        for rate in RATES:
            self.rates.addItem(f"{rate} Hz", rate)
        self.channels = QComboBox(objectName="exportChannels")
        name_list(self.channels, tr("Channels"))
        known = self._channels or 0
        many = tr("{n} channel", "{n} channels", n=known)
        own = {0: "", 1: tr("mono"), 2: tr("stereo")}.get(known, many)
        self.channels.addItem(_as_recorded(own), 0)
        for channels, label in _CHANNELS.items():
            self.channels.addItem(label, channels)
        self.dither = QCheckBox(tr("Dither"), objectName="exportDither")
        self.dither.setToolTip(tip(tr("Inaudible noise that keeps quiet endings clean at 16 bit")))
        self.dither.setChecked(True)
        for field in (self.bit_rate, self.rates, self.channels):
            field.currentIndexChanged.connect(self._change)
        self.dither.toggled.connect(self._change)

    def _make_loudness(self) -> None:
        self.level = QCheckBox(tr("Normalise to"), objectName="exportLoudnessOn")
        self.level.setAccessibleName(tr("Normalise to a loudness"))
        self.level.setToolTip(tip(_TARGETS))
        self.loudness = _number("exportLoudness", tr("Loudness"), TARGET_RANGE, " LUFS")
        self.loudness.setValue(_USUAL_LOUDNESS)
        self.loudness.setToolTip(tip(_TARGETS))
        self.ceiling = _number("exportCeiling", tr("Highest true peak"), CEILING_RANGE, " dBTP")
        self.ceiling.setValue(ExportSettings().ceiling)
        self.level.toggled.connect(self._change)
        self.loudness.valueChanged.connect(self._change)
        self.ceiling.valueChanged.connect(self._change)

    def _make_tags(self, markers: int | None) -> None:
        self.tags = QCheckBox(tr("Title, cover and other tags"), objectName="exportTags")
        self.tags.setChecked(True)
        self.chapters = QCheckBox(tr("Chapters"), objectName="exportChapters")
        if markers is not None:
            self.show_markers(markers)
        self.tags.toggled.connect(self._change)
        self.chapters.toggled.connect(self._change)

    def _change_format(self, _index: int) -> None:
        if not self._setting:
            self._fill_bit_rates()
            self._change()
            self.format_changed.emit()

    def _change(self, _value: object = None) -> None:
        if not self._setting:
            self._enable()
            self.changed.emit()

    def _enable(self) -> None:
        self.bit_rate.setEnabled(bool(self.format.bit_rates))
        self.dither.setEnabled(self.format.bits == 16)
        self.loudness.setEnabled(self.level.isChecked())
        self.ceiling.setEnabled(self.level.isChecked())

    def _fill_bit_rates(self) -> None:
        """List the bit rates of the format; the chosen one stays selected if it is among them."""
        chosen, self._setting, setting = self.bit_rate.currentData(), True, self._setting
        self.bit_rate.clear()
        self.bit_rate.addItem(
            tr("Default quality") if self.format.bit_rates else tr("Lossless"), (0, True)
        )
        for rate in self.format.bit_rates:
            self.bit_rate.addItem(tr("{rate} kbit/s", rate=rate), (rate, True))
        if self.format.name == "mp3":
            for rate in self.format.bit_rates:
                self.bit_rate.addItem(
                    tr("{rate} kbit/s on average (VBR)", rate=rate), (rate, False)
                )
        _choose(self.bit_rate, chosen)
        self._setting = setting


def _as_recorded(how: str) -> str:
    return tr("As recorded ({how})", how=how) if how else tr("As recorded")


def _row(*widgets: QWidget) -> QLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row


def _number(name: str, label: str, ends: tuple[float, float], unit: str) -> DecimalField:
    field = DecimalField(objectName=name)
    field.setAccessibleName(label)
    field.setDecimals(1)
    field.setSingleStep(0.5)
    field.setRange(*ends)
    field.setSuffix(unit)
    field.setAlignment(Qt.AlignmentFlag.AlignRight)
    # Qt would make it wide enough for a number with a much longer unit.
    field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    field.setMinimumWidth(_NARROWEST_NUMBER)
    return field


def _choose(box: QComboBox, value: object) -> None:
    """Select the entry with the data `value`, else the first one."""
    values = [box.itemData(index) for index in range(box.count())]
    found = [index for index, one in enumerate(values) if _same(one, value)]
    box.setCurrentIndex(found[0] if found else 0)


def _same(one: object, other: object) -> bool:
    # Qt may return item data that was a tuple as a list.
    both = isinstance(one, list | tuple) and isinstance(other, list | tuple)
    return tuple(one) == tuple(other) if both else one == other  # type: ignore[arg-type]
