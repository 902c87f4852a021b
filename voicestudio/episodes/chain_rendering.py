"""Applying a chain of effects to a document in this process, without the inference process."""

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from voicestudio.audio.files import FileMedium
from voicestudio.audio.medium import Medium
from voicestudio.document.document import Document
from voicestudio.document.editing.track_edits import mix_down
from voicestudio.document.export_work import Work
from voicestudio.effects.chain import Chain, spec_of
from voicestudio.effects.chain_voices import find_voices
from voicestudio.effects.loading import load_effect
from voicestudio.effects.registry import effect
from voicestudio.effects.spec import LevelledProcessor, Processor
from voicestudio.effects.step import Step
from voicestudio.episodes.chain_edits import ChainWish, chained_range
from voicestudio.inference.blocks import Progress, render_effect
from voicestudio.inference.chains import Chained, render_chain
from voicestudio.inference.device import prepare_block_threads, prepare_thread, resolve_device
from voicestudio.inference.messages import VoiceFile
from voicestudio.inference.sequential_rendering import local_opener, render_sequential
from voicestudio.inference.take_folder import TakeFolder
from voicestudio.profiles.library import Kept


def apply_chain(
    document: Document, start: int, stop: int, chain: Chain, device: str, work: Work
) -> None:
    """Apply the chain to frames [start, stop) of what is heard of a document, as its next state.

    `device` is "auto", "cpu" or "cuda". Memory does not grow with the length. Raises UserError
    (empty range, a step that cannot be applied, full disk), EngineError and Cancelled; then the
    document stays as it was.
    """
    steps = chain.used()
    if len(document.tracks) > 1:
        document.history.push(mix_down(document.tracks))
    renderer = _Renderer(device, find_voices(steps), work.is_cancelled)
    wish = ChainWish(document.timeline, start, stop, steps, chain.name)
    made = chained_range(wish, renderer.render, work.report, work.is_cancelled)
    document.history.push(made.edit(document.timeline, start, stop, chain.name))


@dataclass(frozen=True)
class _Renderer:
    """Renders steps that keep the length, with the voice profiles that they name."""

    device: str
    voices: Mapping[str, Kept]
    cancelled: Callable[[], bool]

    def render(
        self, steps: tuple[Step, ...], sound: Medium, start: int, stop: int, progress: Progress
    ) -> Chained:
        def one(step: Step, medium: Medium, report: Progress) -> FileMedium:
            path, work = _results().new_path(), Work(report, self.cancelled)
            voice = self.voices.get(step.profile)
            made = _rendered(step, medium, (start, stop), self.device, path, work, voice)
            _results().keep_while_used(made)
            return made

        return render_chain(sound, start, steps, one, lambda _dry, _wet: (), progress)


def _rendered(
    step: Step,
    medium: Medium,
    span: tuple[int, int],
    device: str,
    path: Path,
    work: Work,
    voice: Kept | None,
) -> FileMedium:
    spec = spec_of(step)
    if spec.sequential:
        return render_sequential(
            medium,
            *span,
            spec,
            local_opener(spec),
            path,
            work.report,
            work.is_cancelled,
            parameters=step.values,
            strength=step.strength,
        )
    device = resolve_device(device)
    threads = prepare_block_threads(device)
    file = None if voice is None else VoiceFile(voice.path, voice.stamp)
    processor = _processor(spec.name, device, file)
    return render_effect(
        medium,
        *span,
        spec,
        processor,
        path,
        work.report,
        work.is_cancelled,
        parameters=step.values,
        strength=step.strength,
        threads=threads,
        prepare_thread=prepare_thread,
    )


# One at a time: a network on a GPU may fill it.
@functools.lru_cache(maxsize=1)
def _processor(name: str, device: str, voice: VoiceFile | None) -> Processor | LevelledProcessor:
    return load_effect(effect(name), device, None if voice is None else voice.path)


@functools.cache
def _results() -> TakeFolder:
    """The folder of this process for the results of the steps."""
    return TakeFolder()
