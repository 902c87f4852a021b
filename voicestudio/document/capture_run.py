"""One recording from the key that starts it to the edit that puts it in."""

import statistics
from pathlib import Path

from voicestudio.document.document import Document
from voicestudio.document.project.captures import Capture, Place
from voicestudio.document.timeline.timeline import Timeline
from voicestudio.errors import UserError


class RecordRun:
    """What a recording is made for, where its sound is, and how much of it is the pre-roll.

    Attributes:
        document: The one it is made for; None for a new one.
        timeline: Its sound when the recording began, which `place` speaks of.
        capture: Its sound on the disk, once there is any.
        lead: How many of its first frames come before its place; None while that is not known.
        lead_from: The frame of the document where the pre-roll begins.
        cancelled: Whether it was stopped before its place was reached.
        unwanted: Whether it is not to be put in.
        marks: Where markers were set, in frames of the document from where it begins.
        given_up: Whether nobody waits for its sound to begin any more.
    """

    def __init__(self, document: Document | None, place: Place, parent: Path) -> None:
        self.document, self.place, self._parent = document, place, parent
        self.timeline = document.timeline if document is not None else None
        self.capture: Capture | None = None
        self.lead: int | None = None
        self.cancelled = self.given_up = self.unwanted = False
        self.marks: list[int] = []
        self.lead_from = 0
        self._guesses: list[int] = []

    @classmethod
    def restored(cls, document: Document | None, capture: Capture) -> "RecordRun":
        """One that the death of the program interrupted."""
        run = cls(document, capture.place, capture.folder.parent)
        run.capture, run.lead = capture, capture.place.lead
        return run

    @property
    def punched(self) -> bool:
        """Whether it replaces a stretch and ends by itself."""
        return self.place.mode == "replace" and self.place.stop > self.place.start

    @property
    def wanted(self) -> int | None:
        """How long it is to be, in frames of the document; None for an open end."""
        return self.place.stop - self.place.start if self.punched else None

    def recorded(self, frames: int) -> int:
        """How many of `frames` that came in belong to its place."""
        return max(frames - self.lead, 0) if self.lead is not None else 0

    def frames_per_frame(self, rate: int) -> float:
        """How many frames come in at `rate` for each frame of the document."""
        return rate / self.place.sample_rate if rate and self.place.sample_rate else 1.0

    def reached(self, frames: int, rate: int) -> int:
        """The frame of the document it has come to when `frames` came in at `rate`."""
        return self.place.start + round(self.recorded(frames) / self.frames_per_frame(rate))

    def make(self, _rate: int, _channels: int) -> Path:
        """The place for its sound. Called on the recorder's thread. Raises OSError, UserError."""
        if self.given_up:
            raise UserError("The input took too long to start: record again.")
        self.capture = Capture.create(self._parent, self.place)
        return self.capture.path

    def heard(self, position: int, number: int, rate: int) -> None:
        """Note that frame `position` of the document was heard when frame `number` was spoken."""
        before = (self.place.start - position) * rate / (self.place.sample_rate or rate)
        self._guesses.append(number + round(before))

    def begin(self, frames: int) -> None:
        """Its place is reached: where the pre-roll was heard to end, else after `frames`."""
        self.lead = round(statistics.median(self._guesses)) if self._guesses else frames
        self.lead = max(self.lead, 0)

    def note_lead(self) -> None:
        """Write down how long the pre-roll is, in case the program dies. Raises OSError."""
        if self.capture is not None and self.lead:
            self.capture.set_lead(self.lead)

    def clip(self) -> Timeline:
        """What is to be put in, fit for the document. Takes a while. Raises UserError, OSError."""
        assert self.capture is not None
        assert self.lead is not None
        self.capture.set_lead(self.lead)
        if self.document is None:
            return self.capture.clip()
        timeline = self.document.timeline
        clip = self.capture.clip(timeline.sample_rate, timeline.channels)
        return clip.slice(0, min(self.wanted or clip.frames, clip.frames))
