"""Widgets of the emotion effect: mood of the selection, preview and hints."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from voicestudio.effects.emotion_effect import ONLY_NON_COMMERCIAL
from voicestudio.gui.widgets.labels import wrapped_label
from voicestudio.texts import listed, sentences, tr
from voicestudio.voice.emotions import EMOTIONS, adjective

_LICENCE = tr("Not for commercial use (CC BY-NC-SA 4.0), nor are their results.")
_NOT_TAUGHT = tr(
    "The voices for any use were not taught “{}”: it takes those for non-commercial use."
)
_UNLOCKED = tr(
    "The stretch gets longer or shorter, and what follows moves. "
    "Compare by Undo and Redo: with another length there is no "
    "original to switch to. Converting again starts from the voice "
    "as it was."
)
_NOISY = tr("There is noise behind this voice. It converts better when it is enhanced first.")
_LEAST_SHARE = 0.1  # emotions of lower probability are not shown
_SURE = 0.5
_GAP = 6  # pixels


class EmotionSection(QWidget):
    """Shows the recognised emotion of the selection, and a hint if the selection is noisy.

    Attributes:
        preview_button, previewing: start a preview and show its state; placed by the panel.
        timing, licence: notes on the timing and the licence of the weights; placed by the panel.

    Signals: preview_wanted(); enhance_wanted().
    """

    preview_wanted = Signal()
    enhance_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emotionSection")
        self._mood: Mapping[str, float] = {}
        self._target, self._locked, self._shown = "", True, False
        self.sounds = wrapped_label("emotionReading")
        self._already = wrapped_label("emotionAlready", "alert")
        self.previewing = wrapped_label("emotionPreviewing")
        self.previewing.hide()
        self.timing = wrapped_label("emotionTiming")
        self.timing.setText(_UNLOCKED)
        self.licence = wrapped_label("emotionLicence", "alert")  # not to be taken for a footnote
        self._noisy = QWidget(objectName="emotionNoisy")
        hint = wrapped_label("emotionNoisyHint", "alert")
        hint.setText(_NOISY)
        self.enhance_button = _button(tr("Enhance First"), "emotionEnhance")
        self.enhance_button.clicked.connect(self.enhance_wanted)
        noisy = QVBoxLayout(self._noisy)
        noisy.setContentsMargins(0, 0, 0, 0)
        noisy.setSpacing(_GAP)
        noisy.addWidget(hint)
        noisy.addWidget(self.enhance_button)
        self.preview_button = _button(tr("Preview"), "emotionPreview")
        self.preview_button.setToolTip(tr("Hear the first 4 seconds; nothing is changed"))
        self.preview_button.clicked.connect(self.preview_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for widget in (self.sounds, self._already, self._noisy):
            column.addWidget(widget)
        self.tell("")
        self.show_noisy(False)
        self.show_choice("", locked=True, free=False)

    def set_shown(self, shown: bool) -> None:
        """Show or hide all its widgets, some of which the panel places elsewhere."""
        self._shown = shown
        self.setVisible(shown)
        self.preview_button.setVisible(shown)
        self._show_notes()

    def _show_notes(self) -> None:
        self.licence.setVisible(self._shown and bool(self.licence.text()))
        self.timing.setVisible(self._shown and not self._locked)
        self.previewing.setVisible(self._shown and bool(self.previewing.text()))

    def tell(self, text: str) -> None:
        """Show `text` in place of the recognised emotion."""
        self._mood = {}
        self._write(text)

    def show_mood(self, mood: Mapping[str, float]) -> None:
        """Show the probability (0 to 1) of each emotion; an empty mapping means no speech."""
        self._mood = mood
        likeliest = sorted(mood, key=mood.__getitem__, reverse=True)[:3]
        told = [name for name in likeliest if mood[name] >= _LEAST_SHARE]
        shares = listed(f"{adjective(name)} {mood[name]:.0%}" for name in told)
        guess = tr("Detected emotion: {shares} (a guess, often wrong).", shares=shares).replace(
            "%", "\u00a0%"
        )
        self._write(guess if mood else tr("There is no speech in the selection."))

    def show_choice(
        self, target: str, *, locked: bool, free: bool, voice: str = "", licence: str = ""
    ) -> None:
        """Show notes for the settings: target emotion, locked timing, and weights for any use.

        With the voice profile `voice`, its own `licence` is shown instead.
        """
        if voice:
            told = tr("“{voice}”: {licence}", voice=voice, licence=licence)
            self.licence.setText(told if licence else "")
        else:
            self._tell_licence(target, free)
        self._target = target
        self._locked = locked
        self._show_notes()
        self._compare()

    def _tell_licence(self, target: str, free: bool) -> None:
        """Show restrictions on the use of the result, or why these weights cannot do it."""
        missing = free and target in ONLY_NON_COMMERCIAL
        self.licence.setText(_NOT_TAUGHT.format(target) if missing else "" if free else _LICENCE)

    def show_noisy(self, noisy: bool) -> None:
        if not noisy and self.enhance_button.hasFocus():
            self.preview_button.setFocus()  # not what Qt takes next, to which the panel scrolls
        self._noisy.setVisible(noisy)

    def show_previewing(self, text: str) -> None:
        """Show the state of the preview; "" when none is running."""
        # Not in the button, which would push others out of the panel.
        self.previewing.setText(text)
        self.previewing.setVisible(bool(text))

    def set_possible(self, possible: bool) -> None:
        """Enable the preview if there is something to convert."""
        # Not disabled while one is made: the focus would leave the button, and the panel scroll.
        self.preview_button.setEnabled(possible)

    def _write(self, text: str) -> None:
        self.sounds.setText(text)
        self.sounds.setVisible(bool(text))
        self._compare()

    def _compare(self) -> None:
        already = self._mood.get(self._target, 0.0) >= _SURE
        self._already.setText(
            tr("It may already sound {adjective}.", adjective=adjective(self._target))
        )
        self._already.setVisible(already)
        # A screen reader says it with the button that has the focus.
        told = [self.sounds.text(), self._already.text() if already else ""]
        self.preview_button.setAccessibleDescription(sentences(told))


def target_of(values: Mapping[str, float]) -> str:
    """The target emotion of the effect's values."""
    return EMOTIONS[int(values["emotion"])]


def _button(text: str, name: str) -> QPushButton:
    button = QPushButton(text, objectName=name)
    button.setAccessibleName(text)
    button.setAutoDefault(True)  # Enter presses it; Space always plays
    return button
