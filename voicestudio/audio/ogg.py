"""Decoding Ogg Vorbis, Opus and FLAC files completely, including chained and damaged ones.

A file is a chain of links, each with its own headers. Where pages of a link are damaged or missing,
the pages after the gap are decoded separately and placed by their granule position.
"""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache, partial
from pathlib import Path
from typing import BinaryIO, Literal

import numpy as np
import soundfile

from voicestudio.audio.byte_window import ByteWindow
from voicestudio.audio.channel_order import from_vorbis_order
from voicestudio.audio.condition import Findings, Flaw, end_missing
from voicestudio.audio.extent import Extent
from voicestudio.audio.flac_joined import flac_blocks
from voicestudio.audio.joining import (
    Shape,
    joined_blocks,
    joined_findings,
    joined_shape,
    silent_blocks,
)
from voicestudio.audio.ogg_flac import MAGIC as FLAC_MAGIC
from voicestudio.audio.ogg_flac import ogg_flac
from voicestudio.audio.ogg_pages import (
    Page,
    closing_page,
    mended_page,
    page_body,
    pages,
    with_body,
)
from voicestudio.audio.sequential import PiecedFile, Repeated, SequentialSound
from voicestudio.texts import tr

NOT_FINISHED = tr("Its end is missing: it was cut off, or recording it was not finished.")

Coding = Literal["VORBIS", "OPUS", "FLAC"]
_HEADERS = {"VORBIS": 3, "OPUS": 2, "FLAC": 1}
_OPUS_RATE = 48000
_MOST_PACKET_FRAMES = 8192
_MOST_MISSING_SECONDS = 3600


@dataclass
class _Link:
    """One logical stream: its headers, and its pages in runs without gaps.

    Attributes:
        coding: The codec of the sound.
        serial: The stream's serial number.
        head: The complete first page.
        headers: The other header pages.
        runs: Consecutive pages of sound, at least one in each run.
        damaged: Pages that are truncated or damaged.
        headless_after: Whether pages of another link follow whose own headers are lost.
        whole: Whether the last page exists.
        promised: The length in frames that the header states; 0 if none.
    """

    coding: Coding
    serial: int
    head: bytes
    headers: list[Page] = field(default_factory=list[Page])
    runs: list[list[Page]] = field(default_factory=list[list[Page]])
    damaged: list[Page] = field(default_factory=list[Page])
    headless_after: bool = False
    whole: bool = False
    promised: int = 0

    @property
    def sound_pages(self) -> list[Page]:
        """Return all pages of sound in order, including damaged ones."""
        pages = [page for run in self.runs for page in run] + self.damaged
        return sorted(pages, key=lambda page: page.offset)


@dataclass(frozen=True)
class _Run:
    """Pages of a link that are decoded together, and the frames of the link they hold.

    Attributes:
        unheard: How many decoded frames before `start` must be dropped.
    """

    pages: tuple[Page, ...]
    start: int
    stop: int
    unheard: int = 0


@dataclass(frozen=True)
class _DecodablePart:
    """A link and how it is decoded."""

    link: _Link
    shape: Shape
    runs: tuple[_Run, ...]


@dataclass(frozen=True)
class OggSound:
    """The links and metadata of an Ogg file.

    Attributes:
        shape: The shape of the decoded sound; channels are in WAV order.
        coding: The codec of the first link.
        findings: What is wrong with it, as far as that is known before decoding.
        places_known: Whether they tell the places of all damaged pages; of FLAC they do not.
    """

    shape: Shape
    coding: Coding
    findings: Findings
    places_known: bool


def look_into_ogg(path: Path) -> OggSound | None:
    """Scan the file; None if it holds no Vorbis, Opus or FLAC that can be decoded.

    Opus is always decoded at 48 kHz; the original rate in its header is ignored. Raises OSError and
    LibsndfileError.
    """
    parts = _parts(path)
    if not parts:
        return None
    flaws = [[*_flaws(part), *_end_flaw(part, part is parts[-1])] for part in parts]
    findings = joined_findings([(part.shape, own) for part, own in zip(parts, flaws, strict=True)])
    findings.notes[:0] = _end_note(parts[-1])
    shape = joined_shape([part.shape for part in parts])
    places_known = not any(_is_damaged_flac(part.link) for part in parts)
    return OggSound(shape, parts[0].link.coding, findings, places_known)


def _end_note(last: _DecodablePart) -> tuple[str, ...]:
    if last.shape.frames < last.link.promised:
        return (end_missing(last.shape.frames, last.link.promised),)
    return () if last.link.whole else (NOT_FINISHED,)


def ogg_blocks(path: Path, findings: Findings) -> Iterator[np.ndarray]:
    """Yield all of the sound as float32 blocks of shape (frames, channels), in WAV order.

    Damaged and missing stretches become silence of the same length. `findings` gets what
    `look_into_ogg` does not tell. Raises OSError and LibsndfileError.
    """
    with path.open("rb") as file:
        parts = [(part.shape, partial(_decoded, file, part)) for part in _parts(path)]
        yield from joined_blocks(parts, findings)


def _is_damaged_flac(link: _Link) -> bool:
    return link.coding == "FLAC" and (bool(link.damaged) or len(link.runs) > 1)


def _flaws(part: _DecodablePart) -> Iterator[Flaw]:
    """Yield the gaps between the runs of a link, and the runs that have damaged pages."""
    done = 0
    for run in part.runs:
        if run.start > done:
            yield Flaw(done, run.start)
        if not all(page.good or page.cut for page in run.pages):
            yield Flaw(run.start, run.stop)
        done = run.stop


def _end_flaw(part: _DecodablePart, last: bool) -> Iterator[Flaw]:
    """Yield a flaw at the end of a link whose sound is missing without a note."""
    link, end = part.link, part.shape.frames
    cut_off = link.runs and link.damaged and link.sound_pages[-1] is link.damaged[-1]
    if link.headless_after or (cut_off and not link.whole and not last):
        yield Flaw(end, end, tr("Sound missing"))


def _parts(path: Path) -> tuple[_DecodablePart, ...]:
    status = path.stat()
    return _found_parts(path.absolute(), status.st_size, status.st_mtime_ns)


@lru_cache(maxsize=4)
def _found_parts(path: Path, _size: int, _mtime_ns: int) -> tuple[_DecodablePart, ...]:
    with path.open("rb") as file:
        found = (_part(file, link) for link in _links(file))
        return tuple(part for part in found if part is not None)


def _links(file: BinaryIO) -> list[_Link]:
    """Return the audio streams in order; of simultaneous streams, as in a film, only the first."""
    links: list[_Link] = []
    begun: set[int] = set()
    data = ByteWindow(file)
    last: Page | None = None
    for page in pages(data):
        if not page.good:
            if links and page.serial == links[-1].serial:
                links[-1].damaged.append(page)
                if links[-1].coding == "FLAC":
                    links[-1].whole = page.last and not page.cut
        elif page.first:
            begun.add(page.serial)
            raw = data.at(page.offset, page.length)
            coding = _coding(page_body(raw))
            if coding and not (links and _is_begun(links[-1])):
                links.append(_Link(coding, page.serial, raw))
                last = page
        elif links and page.serial == links[-1].serial and not links[-1].whole:
            _take(links[-1], page, last)
            last = page
        elif links and (page.serial not in begun or page.serial == links[-1].serial):
            links[-1].headless_after = True
    return links


def _is_begun(link: _Link) -> bool:
    """Whether only the first page was read: streams that begin now are simultaneous with it."""
    return not (link.whole or link.headers or link.runs)


def _coding(body: bytes) -> Coding | None:
    if body.startswith(b"\x01vorbis"):
        return "VORBIS"
    if body.startswith(FLAC_MAGIC):
        return "FLAC"
    return "OPUS" if body.startswith(b"OpusHead") else None


def _take(link: _Link, page: Page, last: Page | None) -> None:
    follows = last is not None and page.number == last.number + 1
    link.whole = page.last
    if 1 + sum(header.packets for header in link.headers) < _HEADERS[link.coding]:
        link.headers.append(page)
    elif follows and link.runs:
        link.runs[-1].append(page)
    else:
        link.runs.append([page])


def _part(file: BinaryIO, link: _Link) -> _DecodablePart | None:
    """Find out how the link is decoded; None if none of it can be."""
    if link.coding == "FLAC":
        return _part_of_flac(file, link)
    runs: list[_Run] = []
    shape = Shape(_OPUS_RATE, 1, 0)
    base = 0
    for number, found in enumerate(link.runs):
        end = max((page.granule for page in found), default=-1)
        try:
            with _opened(file, link, found, first=number == 0) as sound:
                shape = Shape(sound.samplerate, sound.channels, 0)
                frames = sound.frames
        except soundfile.LibsndfileError:
            continue
        if not runs:
            base = end - frames if number == 0 else _before(link)
        done = runs[-1].stop if runs else 0
        # libsndfile drops them only if the stream's time begins at 0.
        unheard = _before(link) if number == 0 and base > _before(link) else 0
        run = _Run(tuple(found), max(end - frames - base, done), end - base, unheard)
        if _is_possible(run, done, shape.sample_rate):
            runs.append(run)
    if not runs:
        return _part_of_damaged(file, link)
    return _DecodablePart(
        link, Shape(shape.sample_rate, shape.channels, runs[-1].stop), tuple(runs)
    )


def _part_of_flac(file: BinaryIO, link: _Link) -> _DecodablePart | None:
    reader = ogg_flac(file, link.head, link.sound_pages)
    if reader is None or not reader.frames:
        return None
    stream = reader.stream
    link.promised = stream.frames
    return _DecodablePart(link, Shape(stream.sample_rate, stream.channels, reader.frames), ())


def _part_of_damaged(file: BinaryIO, link: _Link) -> _DecodablePart | None:
    """Return the decodable part of a short link without an intact page of sound."""
    if not link.damaged:
        return None
    found = link.damaged[:1]
    try:
        with _opened(file, link, found, first=True) as sound:
            shape = Shape(sound.samplerate, sound.channels, 0)
            frames = sum(len(block) for block in sound.blocks_to_end())
    except soundfile.LibsndfileError:
        return None
    run = _Run(tuple(found), 0, frames)
    if not _is_possible(run, 0, shape.sample_rate):
        return None
    return _DecodablePart(link, Shape(shape.sample_rate, shape.channels, frames), (run,))


def _is_possible(run: _Run, done: int, rate: int) -> bool:
    """Whether the pages can hold that many frames, given the gap before them."""
    most = sum(page.packets for page in run.pages) * _MOST_PACKET_FRAMES
    return 0 < run.stop - run.start <= most and run.start - done < _MOST_MISSING_SECONDS * rate


def _before(link: _Link) -> int:
    """Return the number of frames to drop (pre-skip) if the first pages of a link are missing."""
    body = page_body(link.head)
    return int.from_bytes(body[10:12], "little") if link.coding == "OPUS" else 0


def _opened(
    file: BinaryIO, link: _Link, found: list[Page] | tuple[Page, ...], *, first: bool
) -> SequentialSound:
    """Open pages of a link as a file of their own.

    libsndfile never returns if the last page is missing, so an empty last page is appended.
    """
    head = _opus_head(link.head, keep_skip=first) if link.coding == "OPUS" else link.head
    parts = [_page_part(file, page) for page in (*link.headers, *found)]
    return SequentialSound(
        PiecedFile(file, [Repeated(head), *parts, Repeated(closing_page(found[-1]))])
    )


def _page_part(file: BinaryIO, page: Page) -> Extent | Repeated:
    if page.good:
        return Extent(page.offset, page.length)
    file.seek(page.offset)
    return Repeated(mended_page(file.read(page.length)))


def _opus_head(page: bytes, *, keep_skip: bool) -> bytes:
    """Return the Opus header page with 48 kHz as the rate, and the pre-skip kept or set to 0."""
    body = bytearray(page_body(page))
    body[12:16] = _OPUS_RATE.to_bytes(4, "little")
    if not keep_skip:
        body[10:12] = bytes(2)
    return with_body(page, bytes(body))


def _decoded(file: BinaryIO, part: _DecodablePart, findings: Findings) -> Iterator[np.ndarray]:
    if part.link.coding == "FLAC":
        reader = ogg_flac(file, part.link.head, part.link.sound_pages)
        assert reader is not None
        yield from flac_blocks(reader, findings)
        return
    done = 0
    for run in part.runs:
        if run.start > done:
            yield from silent_blocks(run.start - done, part.shape.channels)
        done = run.start
        for block in _run_blocks(file, part, run):
            yield (fitting := block[: run.stop - done])
            done += len(fitting)
        if done < run.stop:
            findings.flaws.append(Flaw(done, run.stop))
            yield from silent_blocks(run.stop - done, part.shape.channels)
        done = run.stop


def _run_blocks(file: BinaryIO, part: _DecodablePart, run: _Run) -> Iterator[np.ndarray]:
    first, unheard = run.start == 0 and not run.unheard, run.unheard
    ordered = _has_vorbis_order(part.link)
    with (
        contextlib.suppress(soundfile.LibsndfileError),  # the missing rest is filled with silence
        _opened(file, part.link, run.pages, first=first) as sound,
    ):
        for decoded in sound.blocks_to_end():
            block = decoded[unheard:]
            unheard -= len(decoded) - len(block)
            yield from_vorbis_order(block) if ordered else block


def _has_vorbis_order(link: _Link) -> bool:
    """Whether channels are in Vorbis order; other Opus mappings give channels no meaning."""
    body = page_body(link.head)
    return link.coding == "VORBIS" or (len(body) > 18 and body[18] <= 1)
