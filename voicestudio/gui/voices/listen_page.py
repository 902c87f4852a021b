"""The wizard's page “Listen and decide”."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from voicestudio.gui.voices.blind_panel import BlindPanel
from voicestudio.gui.voices.clip_sound import IN_THE_OPEN
from voicestudio.gui.voices.clip_versions import ClipVersions
from voicestudio.gui.voices.gain_texts import gain_names, gain_text, is_worse
from voicestudio.gui.voices.wizard_context import WizardContext
from voicestudio.gui.voices.wizard_page import PageId, WizardPage
from voicestudio.gui.widgets.notice import Notice
from voicestudio.gui.widgets.spoken import name_list
from voicestudio.texts import tr
from voicestudio.training.personal.training_events import Clip, Result
from voicestudio.voice.emotions import EMOTIONS, adjective

_CHOICES = (
    ("original", tr("Original"), tr("As you recorded it")),
    ("base", tr("Standard Model"), tr("By the model that everybody has")),
    ("personal", tr("Your Model"), tr("By the model that learnt your voice")),
)
_ANYWAY = tr("&Keep it anyway: it stays marked as not better")
_NEVER = tr("A model that measures worse than the standard one is not kept.")


class ListenPage(WizardPage):
    """Plays held-out clips through both models and shows the measured differences.

    A model that is not better than the standard one is shown as such, with the reason.

    Signals: page_wanted(int) to go to that `PageId`; longer_wanted() to train again for longer.
    """

    page_wanted = Signal(int)
    longer_wanted = Signal()

    def __init__(self, context: WizardContext) -> None:
        super().__init__(
            context,
            "listenPage",
            tr("Listen and decide"),
            tr("Sentences of yours that the model was not trained on, all equally loud."),
        )
        self._clips: list[Clip] = []
        self._verdict, self._problem = Notice("listenVerdict"), Notice("listenProblem")
        self._measured = QLabel(objectName="listenMeasured")
        self._measured.setWordWrap(True)
        self._sentences = QComboBox(objectName="listenSentence")
        self._sentences.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        name_list(self._sentences, tr("Sentence to listen to"))
        self._sentences.currentIndexChanged.connect(self._show_clip)
        self._blind = QCheckBox(tr("Compare &blind"), objectName="listenBlind")
        self._blind.setToolTip(tr("Hear both models without knowing which is which"))
        self._blind.toggled.connect(self._show_mode)
        self.versions = ClipVersions("listenClip", _CHOICES, context.clips, context.background)
        self.blind = BlindPanel(context.clips, context.background)
        for failed in (self.versions.failed, self.blind.failed):
            failed.connect(self._problem.show_warning)
        self._make_refusal()
        for widget in (self._verdict, self._measured, self._row(), self.versions, self.blind):
            self.column.addWidget(widget)
        for widget in (self._problem, self._refusal):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        context.state.changed.connect(self._show_result)
        self._show_mode()
        self._show_result()

    def entered(self) -> None:
        """Show the result of the training, scrolled to its first sentence."""
        clips = self.context.training.record.clips
        self._clips = [clips[number] for number in sorted(clips)]
        self._problem.clear()
        self._sentences.blockSignals(True)
        self._sentences.clear()
        for number, clip in enumerate(self._clips, start=1):
            told = tr("Sentence {number} of {count}", number=number, count=len(self._clips))
            if clip.mood in EMOTIONS:
                told = tr("{sentence}: {mood}", sentence=told, mood=adjective(clip.mood))
            self._sentences.addItem(told)
        self._sentences.blockSignals(False)
        self._show_mode()
        self._show_result()
        if not self._clips:
            self._problem.show_warning(tr("There are no sentences to listen to in this training."))

    def left(self) -> None:
        """Stop playback."""
        self.versions.stop()
        self.blind.versions.stop()

    def isComplete(self) -> bool:
        """Whether the training ended with a model that may be kept."""
        result = self.context.state.result
        if result is None:
            return False
        return result.accepted or (self._anyway.isChecked() and not is_worse(result.gain))

    def _make_refusal(self) -> None:
        self._refusal = QWidget(objectName="listenRefusal")
        self._longer = QPushButton(
            tr("Train Longer…"), objectName="listenLonger", autoDefault=False
        )
        self._longer.setToolTip(
            tr("Choose more time and train again; the present model is replaced")
        )
        self._longer.clicked.connect(self.longer_wanted)
        self._more = QPushButton(tr("Record More"), objectName="listenMore", autoDefault=False)
        self._more.clicked.connect(self._record_more)
        self._anyway = QCheckBox(_ANYWAY, objectName="listenAnyway")
        self._anyway.toggled.connect(self.completeChanged)
        row = QHBoxLayout(self._refusal)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._longer, self._more, self._anyway):
            row.addWidget(widget)
        row.addStretch(1)

    def _row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._sentences)
        line.addWidget(self._blind)
        line.addStretch(1)
        return row

    def _record_more(self) -> None:
        self.page_wanted.emit(int(PageId.VOICE))

    def _show_mode(self, _blind: bool = False) -> None:
        blind = self._blind.isChecked()
        self.left()
        self.versions.setVisible(not blind)
        self.blind.setVisible(blind)
        self._sentences.setEnabled(not blind)
        if blind:
            self.blind.show_clips(self._clips)
        else:
            self._show_clip(self._sentences.currentIndex())

    def _show_clip(self, index: int) -> None:
        clip = self._clips[index] if 0 <= index < len(self._clips) else None
        self.versions.show_clip(clip, IN_THE_OPEN)

    def _show_result(self) -> None:
        result = self.context.state.result
        refused = result is not None and not result.accepted
        wants_time = result is not None and self.context.training.record.wants_time
        self._longer.setVisible(wants_time)
        self._more.setVisible(refused)
        self._anyway.setVisible(refused)
        self._refusal.setVisible(refused or wants_time)
        self._measured.setVisible(result is not None and bool(result.gain))
        if result is None:
            self._verdict.clear()
        elif result.accepted:
            self._blind.setVisible(True)
            self._verdict.show_info(result.sentence)
        else:
            self._show_refusal(result)
        if result is not None:
            text = gain_text(result.gain)
            self._measured.setText(tr("Measured against the standard model: {text}.", text=text))
            self._measured.setToolTip(gain_names(result.gain))
        self.completeChanged.emit()

    def _show_refusal(self, result: Result) -> None:
        """Show why the model is not better than the standard one, and what might improve it."""
        advice = [one.sentence for one in self.context.training.record.advice]
        worse = is_worse(result.gain)
        self._anyway.setVisible(not worse)
        self._blind.setVisible(not worse)  # the measurement already rejects the model
        if worse:
            self._blind.setChecked(False)
        never = [_NEVER] if worse else []
        self._verdict.show_warning("\n".join([result.sentence, *advice, *never]))
