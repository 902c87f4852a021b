"""The range that Compare Settings works on, and whether it is still the selection."""

from voicestudio.document.editing.unconverted import is_done
from voicestudio.effects.spec import EffectSpec
from voicestudio.gui.effects.compare_use import CompareUse
from voicestudio.gui.effects.comparison import Comparison
from voicestudio.gui.effects.effect_request import EffectRange
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.model.time_display import time_text
from voicestudio.gui.widgets.notice import Notice
from voicestudio.gui.widgets.plain_text import shortened
from voicestudio.texts import tr
from voicestudio.timecode import format_duration

_LONG_SECONDS = 300
_LONGEST_NAME = 40
_LONG = tr("This is long. One or two sentences are rendered faster.")
_EDITED = tr(
    "The recording was edited since: you compare the sound as it "
    "was before. Use This keeps your edits; Compare Again takes the "
    "sound as it is now."
)
_AGAIN = tr(
    "{} was done here before, and starts from that result. To "
    "compare settings on the recording itself, undo it first."
)


class ComparedRange:
    """The range of the rendered settings; before the first rendering the selection."""

    def __init__(self, session: EditorSession, comparison: Comparison, use: CompareUse) -> None:
        self._session, self._comparison, self._use = session, comparison, use

    @property
    def place(self) -> EffectRange | None:
        """The range; None without sound."""
        if self._comparison.place is None and self._session.frames:
            return EffectRange.selected(self._session)
        return self._comparison.place

    @property
    def is_unrendered(self) -> bool:
        """Whether there is a range and nothing has been rendered for it yet."""
        return self._comparison.place is None and self.place is not None

    @property
    def is_current(self) -> bool:
        """Whether the range is still the selection, edited by nothing but "Use This"."""
        compared = self._comparison.place
        if compared is None or self._session.document is None:
            return compared is None
        if self._use.is_latest:
            return self._use.is_selected
        present = (self._session.timeline, *self._session.selection_or_all, self._session.band)
        return present == (compared.timeline, compared.start, compared.stop, compared.band)

    @property
    def text(self) -> str:
        """The range in words, with its length, and its track of several; "" without sound."""
        place = self.place
        if place is None:
            return ""
        rate = place.timeline.sample_rate
        seconds = (place.stop - place.start) / rate
        span = tr(
            "{start} to {stop}",
            start=time_text(place.start, rate),
            stop=time_text(place.stop, rate),
        )
        everything = (place.start, place.stop) == (0, place.timeline.frames)
        where = tr("The whole recording") if everything else span
        tracks = place.document.tracks
        if len(tracks) > 1 and place.track in tracks:
            name = shortened(tracks.title(place.track), _LONGEST_NAME)
            where = tr("Only the track “{name}”: {where}", name=name, where=where)
        band = f", {place.band}" if place.band else ""
        long = f" {_LONG}" if seconds > _LONG_SECONDS else ""
        return f"{where} ({format_duration(seconds)}){band}{'.' if long else ''}{long}"

    def show_notice(self, notice: Notice, spec: EffectSpec) -> None:
        """Show in `notice` if the range was edited since, or holds an earlier result of `spec`."""
        place, document = self.place, self._session.document
        notice.clear()
        if document is None or place is None or self._use.is_latest:
            return
        again = is_done(place.timeline, place.start, place.stop, spec.name)
        if document.timeline is not place.timeline:
            notice.show_warning(_EDITED)
        elif again and not spec.starts_over:
            notice.show_info(_AGAIN.format(spec.label))
