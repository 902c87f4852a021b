"""A capture in progress: from the record command to the edit that inserts it."""

import statistics
from dataclasses import replace
from pathlib import Path

from voicestudio.document.document import Document
from voicestudio.document.project.captures import Capture, Place
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import UserError
from voicestudio.texts import tr


class RecordRun:
    """A capture in progress: what it is for, where its sound is, and how long the pre-roll is.

    Attributes:
        document: The document it is for; None for a new one.
        timeline: The sound of the track that is recorded to, when recording began; `place` refers
            to it.
        track: The number of that track.
        tracks: All tracks, when recording began; None for a new document.
        capture: Its sound on the disk, once there is any.
        lead: How many of its first frames are pre-roll; None while unknown.
        lead_from: The frame of the document where the pre-roll begins.
        cancelled: Whether it was stopped during the pre-roll.
        unwanted: Whether it is not to be inserted.
        marks: Markers set while recording, in frames of the document from the start of the capture.
        given_up: Whether waiting for the first sound has been cancelled.
    """

    def __init__(self, document: Document | None, place: Place, parent: Path) -> None:
        self.document, self.place, self._parent = document, place, parent
        self.timeline = document.timeline if document is not None else None
        self.track = document.history.focus if document is not None else 0
        self.tracks = document.tracks if document is not None else None
        self.capture: Capture | None = None
        self.lead: int | None = None
        self.cancelled = self.given_up = self.unwanted = False
        self.marks: list[int] = []
        self.lead_from = 0
        self._guesses: list[int] = []

    @classmethod
    def restored(cls, document: Document | None, capture: Capture) -> "RecordRun":
        """Return the run of a capture that a crash interrupted."""
        place = capture.place
        if place.apart:  # which tracks it was for is not known any more
            place = replace(place, mode="track")
        run = cls(document, place, capture.folder.parent)
        run.capture, run.lead = capture, capture.place.lead
        return run

    @property
    def punched(self) -> bool:
        """Whether it replaces a selection and ends by itself (punch-in)."""
        return self.place.mode == "replace" and self.place.stop > self.place.start

    @property
    def beside(self) -> bool:
        """Whether it is recorded to a track of its own, while the others are played."""
        return self.place.mode == "track"

    @property
    def wanted(self) -> int | None:
        """The wanted length in frames of the document; None for an open end."""
        return self.place.stop - self.place.start if self.punched else None

    def recorded(self, frames: int) -> int:
        """Return how many of `frames` captured frames come after the pre-roll."""
        return max(frames - self.lead, 0) if self.lead is not None else 0

    def frames_per_frame(self, rate: int) -> float:
        """Return the number of captured frames at `rate` per frame of the document."""
        return rate / self.place.sample_rate if rate and self.place.sample_rate else 1.0

    def reached(self, frames: int, rate: int) -> int:
        """Return the frame of the document that corresponds to `frames` captured at `rate`."""
        return self.place.start + round(self.recorded(frames) / self.frames_per_frame(rate))

    def make(self, _rate: int, _channels: int) -> Path:
        """Create the capture and return the path of its sound. Called on the recorder's thread.

        Raises OSError and UserError.
        """
        if self.given_up:
            raise UserError(tr("The input took too long to start: record again."))
        self.capture = Capture.create(self._parent, self.place)
        return self.capture.path

    def heard(self, position: int, number: int, rate: int) -> None:
        """Note that document frame `position` was heard when frame `number` was captured."""
        before = (self.place.start - position) * rate / (self.place.sample_rate or rate)
        self._guesses.append(number + round(before))

    def begin(self, frames: int) -> None:
        """End the pre-roll: where it was heard to end if known, else after `frames`."""
        self.lead = round(statistics.median(self._guesses)) if self._guesses else frames
        self.lead = max(self.lead, 0)

    def note_lead(self) -> None:
        """Save the length of the pre-roll with the capture, in case of a crash. Raises OSError."""
        if self.capture is not None and self.lead:
            self.capture.set_lead(self.lead)

    def clip(self) -> Timeline:
        """Return the sound to insert, in the document's format. Slow. Raises UserError, OSError."""
        assert self.capture is not None
        assert self.lead is not None
        self.capture.set_lead(self.lead)
        if self.document is None:
            return self.capture.clip()
        tracks = self.document.tracks
        timeline = tracks[self.track].timeline if self.track in tracks else self.document.timeline
        channels = 0 if self.beside or self.place.apart else timeline.channels
        clip = self.capture.clip(timeline.sample_rate, channels)
        return clip.slice(0, min(self.wanted or clip.frames, clip.frames))
