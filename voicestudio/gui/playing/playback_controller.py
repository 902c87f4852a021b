"""Playback: connects the player with playhead, meter, commands and the A/B switch."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from voicestudio.audio.medium import Medium
from voicestudio.document.editing import edits
from voicestudio.document.editing.strengths import StrengthChange
from voicestudio.document.timeline.crossfade import SECONDS
from voicestudio.document.timeline.takes import has_takes, monitored
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.document.timeline.tracks import Tracks
from voicestudio.gui.model.actions import Need
from voicestudio.gui.model.background import Background, Latest
from voicestudio.gui.model.session import EditorSession, Monitor
from voicestudio.gui.widgets.meter import LevelMeter
from voicestudio.playback.output_timing import Dropouts
from voicestudio.playback.player import Player
from voicestudio.texts import tr

_POLL_MS = 20
_CUT_PREVIEW_SECONDS = 2
NO_DEVICE = tr(
    "No audio output was found, so nothing can be played. Connect "
    "one and choose it at the bottom right; everything else works "
    "without."
)


class PlaybackController(QObject):
    """Plays what the session holds, in the version its monitor asks for.

    The versions 'original' (at matched loudness) and 'removed' are prepared in the background after
    every edit, so that switching while playing is instant.

    A pause keeps the playhead; a new selection or cursor ends it.

    With `stop_stays`, the command to stop leaves the cursor at what was heard last, unless
    something is selected or it plays as if a range were cut out.

    While `held`, requests to play or scrub are ignored, because a recording would pick them up.

    Signals: state_changed(str) with the player's state or 'paused'; failed(str) with a message for
    the user; speed_changed(float); dropouts_changed(object) with the dropouts of the playback;
    heard(LiveLoudness) while it plays.
    """

    state_changed = Signal(str)
    failed = Signal(str)
    speed_changed = Signal(float)
    dropouts_changed = Signal(object)
    heard = Signal(object)

    def __init__(
        self,
        session: EditorSession,
        player: Player,
        background: Background,
        meter: LevelMeter,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._player = session, player
        self._background, self._meter = background, meter
        self._trying = Latest(background, _try, self._tried, self)
        self._original: Timeline | None = None
        self._base: Timeline | None = None
        self._heard: Medium | None = None
        self._live: Callable[[Medium], Medium] | None = None
        self._through: tuple[Timeline, Medium] | None = None
        self._state = "stopped"
        self._start = self._stop = 0
        self._cut: tuple[int, int] | None = None
        self._dragging = self._resuming = False
        self._dropouts = player.dropouts
        self._prepared: Tracks | None = None
        self.loop = self.held = self.stop_stays = False
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._poll)
        session.document_changed.connect(self._another_document)
        session.timeline_changed.connect(self._timeline_changed)
        session.monitor_changed.connect(self._switch)
        session.selection_changed.connect(self._end_pause)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        names = "pause play_selection play_on preview_cut play_before play_after"
        return {name: getattr(self, name) for name in names.split()}

    @property
    def commands_changed(self) -> Sequence[SignalInstance]:
        return (self.state_changed,)

    def met_needs(self) -> set[Need]:
        """Meets "playing" while something plays or is paused."""
        return {"playing"} if self.playing or self.paused else set()

    @property
    def playing(self) -> bool:
        return self._state == "playing"

    @property
    def paused(self) -> bool:
        return self._state == "paused"

    @property
    def scrubbing(self) -> bool:
        return self._state == "scrubbing"

    @property
    def speed(self) -> float:
        """How fast it is played, as a multiple of the recording's own speed."""
        return self._player.speed

    def set_speed(self, speed: float) -> None:
        """Play at `speed`, now and from now on; the pitch stays."""
        if speed != self._player.speed:
            self._player.speed = speed
            self.speed_changed.emit(speed)

    def toggle(self) -> None:
        """Stop, go on from a pause, or play the selection; without one, from the cursor on."""
        if self.playing:
            at = self._position() if self.stop_stays and self._cut is None else None
            self.stop()
            if at is not None and not self._session.has_selection:
                self._session.select(at, at)
        elif self.paused:
            self.pause()
        elif self._session.has_selection:
            self.play_selection()
        else:
            self.play_on()

    def pause(self) -> None:
        """Pause or resume."""
        if self.playing:
            self._player.stop()
            self._enter("paused")
        elif self.paused:
            source = self._source() if self._cut is None else self._base
            loop = self.loop and self._cut is None
            if source is not None and self._player.position < self._stop:
                begin = self._player.position
                self._begin(source, self._start, self._stop, self._cut, loop, begin)
            else:
                self.stop()

    def play_selection(self) -> None:
        self._play(*self._session.selection)

    def seek(self, frame: int) -> None:
        """While playing, go on from `frame` to the end; otherwise do nothing."""
        if self.playing:
            self._play(frame, self._session.frames)

    def play_on(self) -> None:
        """Play from the cursor (the selection's start) to the end."""
        start = self._session.selection[0]
        if start >= self._session.frames:
            start = 0
        self._play(start, self._session.frames)

    def preview_cut(self) -> None:
        """Play two seconds before and after the selection as if it had been deleted."""
        self.preview_without(*self._session.selection, crossfade=self._session.crossfade)

    def preview_without(self, start: int, stop: int, *, crossfade: float = SECONDS) -> None:
        """Play two seconds before and after frames [start, stop) as if they had been deleted.

        The cross-fade at the cut takes `crossfade` seconds.
        """
        source = self._source()
        if source is None or start == stop or stop - start == source.frames:
            return
        around = _CUT_PREVIEW_SECONDS * source.sample_rate
        without = edits.delete(source, start, stop, crossfade=crossfade).timeline
        self._play_once(without, start - around, start + around, (start, stop))

    def audition(self, source: Timeline, start: int, stop: int) -> None:
        """Play [start, stop) of sound that is not the session's but may become so."""
        self._play_once(source, start, stop, (stop, stop))

    def play_before(self) -> None:
        """Play the second that leads up to the selection (or the cursor)."""
        start = self._session.selection[0]
        self._play_once(self._source(), start - self._session.sample_rate, start)

    def play_after(self) -> None:
        """Play the second that follows the selection (or the cursor)."""
        stop = self._session.selection[1]
        self._play_once(self._source(), stop, stop + self._session.sample_rate)

    def scrub(self, frame: float) -> None:
        """Play the sound around `frame` while the user drags, until `end_scrub`."""
        if self.held:
            return
        if not self._dragging:
            self._dragging, self._resuming = True, self.playing
            self._heard, self._cut = self._source(), None
        elif not self.scrubbing:
            return  # there is no device, or the user asked for something else in mid-drag
        if self._heard is not None:
            frame = min(max(frame, 0), self._session.frames)
            self._player.scrub(self._heard, frame)
            self._session.set_playhead(round(frame))
            if not self.scrubbing:
                self._enter(self._player.state)

    def end_scrub(self) -> None:
        """End scrubbing; play on from the cursor if something was playing before."""
        self._dragging = False
        if self.scrubbing and self._resuming:
            self.play_on()
        elif self.scrubbing:
            self.stop()

    def stop(self) -> None:
        if self.playing or self.scrubbing or self.paused:
            self._player.stop()
            self._enter("stopped")

    def restart(self) -> None:
        """While playing, restart at the present position, for instance on another device."""
        if self._cut is not None:
            self.stop()
        elif self.playing and self._session.playhead is not None:
            self._play(self._start, self._stop, self._session.playhead)

    def set_loop(self, on: bool) -> None:
        """Set whether playing repeats; applies at once while playing."""
        self.loop = on
        if self.playing and self._cut is None:
            self._play(self._start, self._stop)

    def preview(self, change: StrengthChange) -> None:
        """While playing, soon play takes at a strength that the user is dragging."""
        if self._hears_result:
            self._trying.request(self._session.tracks, self._session.selected_tracks, change)

    def hear_through(self, live: Callable[[Medium], Medium] | None) -> None:
        """Play the result, not the original, through `live` from now on; None for none.

        Scrubbing is not affected, because it does not read in order.
        """
        self._live, self._through = live, None
        self._switch()

    def shutdown(self) -> None:
        """Stop and release the device."""
        self._timer.stop()
        self._player.close()

    def _play(self, start: int, stop: int, begin: int | None = None) -> None:
        source = self._source()
        if source is None or start >= stop:
            return
        self._begin(source, start, stop, None, self.loop, begin)

    def _play_once(
        self,
        source: Timeline | None,
        start: int,
        stop: int,
        cut: tuple[int, int] | None = None,
    ) -> None:
        """Play [start, stop) within `source`, from which the range `cut` may have been removed."""
        if source is not None:
            start, stop = max(start, 0), min(stop, source.frames)
            if start < stop:
                self._begin(source, start, stop, cut, False)

    def _begin(
        self,
        source: Timeline,
        start: int,
        stop: int,
        cut: tuple[int, int] | None,
        loop: bool,
        begin: int | None = None,
    ) -> None:
        if self.held:
            return
        self._base, self._heard = source, self._audible(source)
        self._start, self._stop, self._cut = start, stop, cut
        self._player.play(self._heard, start, stop, loop, begin)
        self._enter(self._player.state)

    def _position(self) -> int:
        """The frame being heard, counted in the session's timeline."""
        position = self._player.position
        if self._cut is not None and position >= self._cut[0]:
            position += self._cut[1] - self._cut[0]
        return min(position, self._session.frames)

    def _source(self) -> Timeline | None:
        """The version to play now; never computed here if that would take long."""
        tracks, monitor = self._session.tracks, self._session.monitor
        if tracks is None or monitor == "result":
            return self._session.sound
        if monitor == "original" and self._original is not None:
            return self._original
        return tracks.with_each(self._session.version).sound

    def _switch(self) -> None:
        source = self._source()
        if self._cut is not None:
            self.stop()
        elif self.playing and source is not None:
            self._hear(source)
        elif self.scrubbing:
            self._heard = source

    def _hear(self, source: Timeline) -> None:
        audible = self._audible(source)
        if audible is not self._heard:
            self._heard = audible
            self._player.set_source(audible)

    def _audible(self, source: Timeline) -> Medium:
        """The medium to play for `source`: through the live preview if it is on."""
        if self._live is None or self._session.monitor != "result":
            return source
        if self._through is None or self._through[0] is not source:
            self._through = (source, self._live(source))
        return self._through[1]

    def _timeline_changed(self) -> None:
        tracks, before = self._session.tracks, self._prepared
        if tracks is before:
            return
        self._prepared, self._original = tracks, None
        if tracks is None:
            return
        if any(map(has_takes, tracks.timelines)):
            self._background.run(_match, tracks, done=self._matched, key="loudness", waiting=False)
        active = self.playing or self.paused
        if active and before is not None and _shape(before.sound) != _shape(tracks.sound):
            self.stop()
        else:
            self._switch()

    @property
    def _hears_result(self) -> bool:
        return self.playing and self._session.monitor == "result" and self._cut is None

    def _tried(self, result: tuple[Tracks, Timeline]) -> None:
        tracks, tried = result
        if self._hears_result and tracks is self._session.tracks:
            self._hear(tried)

    def _matched(self, result: tuple[Tracks, Timeline]) -> None:
        tracks, original = result
        if tracks is self._session.tracks:
            self._original = original
            if self._session.monitor == "original":  # else what is being tried out would be cut off
                self._switch()

    def _another_document(self) -> None:
        self.stop()
        self._meter.reset()
        self._dropouts = self._player.dropouts  # of the sound before: not told again
        self.dropouts_changed.emit(Dropouts())

    def _end_pause(self) -> None:
        if self.paused:
            self.stop()

    def _enter(self, state: str) -> None:
        self._state = state
        if state in ("playing", "scrubbing"):
            self._timer.start()
        elif state != "paused":
            self._cut = None
            self._session.set_playhead(None)
        if state == "no_device":
            self.failed.emit(self._player.error or NO_DEVICE)
        elif state == "failed":
            self.failed.emit(self._player.error or tr("Playback stopped: the audio device failed."))
        self.state_changed.emit(state)

    def _poll(self) -> None:
        if self._dropouts != self._player.dropouts:
            self._dropouts = self._player.dropouts
            self.dropouts_changed.emit(self._dropouts)
        if (self.playing or self.scrubbing) and self._player.state != self._state:
            self._enter(self._player.state)
        if self.playing or self.paused:
            self._session.set_playhead(self._position())
        if self.playing or self.scrubbing:
            self._meter.set_levels(*self._player.levels())
            self.heard.emit(self._player.loudness.values)
        else:
            self._meter.set_levels((), ())
            if self._meter.at_rest:
                self._timer.stop()


def _shape(timeline: Timeline) -> tuple[int, int]:
    return timeline.frames, timeline.channels


def _try(tracks: Tracks, numbers: Sequence[int], change: StrengthChange) -> tuple[Tracks, Timeline]:
    tried = tracks
    for number in numbers:
        tried = tried.with_timeline(number, change.done_to(tracks[number].timeline))
    return tracks, tried.sound


def _match(tracks: Tracks) -> tuple[Tracks, Timeline]:
    matched = tracks.with_each(partial(monitored, monitor="original", match_loudness=True))
    return tracks, matched.sound


MONITOR_LABELS: dict[Monitor, str] = {
    "result": tr("Enhanced"),
    "original": tr("Original"),
    "removed": tr("Removed"),
}
"""The labels of the versions on the screen."""
