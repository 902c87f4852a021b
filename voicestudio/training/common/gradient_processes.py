"""Processes that compute the gradients of parts of each batch (data parallelism)."""

from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

import torch
from torch import Tensor, multiprocessing, nn

from voicestudio.errors import UserError
from voicestudio.training.common.stopping_signals import ignore_stopping, stopping_held_back
from voicestudio.training.common.training_task import TrainingTask

Batch = dict[str, Tensor]
MakeTask = Callable[[], TrainingTask[Any, Any, Batch]]
_PATIENCE = 10.0  # seconds, longer than a step takes


class GradientProcesses:
    """`count` processes, each of which computes a part of every batch beside this one.

    They share the weights of `network`, which only this process changes. Each makes a task of its
    own by `make_task`, which must be picklable. The gradient of a step is the mean of the parts';
    it is that of the whole batch but for normalisation over a batch and terms that are no means
    over it. The statistics for inference are those of this process's parts.

    For a CPU, and for tasks that train no second network.
    """

    def __init__(
        self, count: int, network: nn.Module, make_task: MakeTask, *, compiled: bool = False
    ) -> None:
        self._weights = list(network.share_memory().parameters())
        size = sum(weights.numel() for weights in self._weights)
        self._gradients = torch.zeros(count, size).share_memory_()
        self._pipes: list[Connection] = []
        self._processes: list[BaseProcess] = []
        shared = [weights.data for weights in self._weights]
        context = multiprocessing.get_context("spawn")
        with stopping_held_back():
            for gradient in self._gradients:
                own, others = context.Pipe()
                given = others, make_task, shared, gradient, compiled
                process = context.Process(target=_serve, args=given, daemon=True)
                process.start()
                others.close()
                self._pipes.append(own)
                self._processes.append(process)

    def begin(self, batch: Batch, step: int) -> Batch:
        """Have the processes compute their parts of a batch; returns this process's part.

        The batch must be divisible by the number of processes, this one included.
        """
        count = len(self._pipes) + 1
        parts = zip(*(values.chunk(count) for values in batch.values()), strict=True)
        own, *others = (dict(zip(batch, part, strict=True)) for part in parts)
        for pipe, part in zip(self._pipes, others, strict=True):
            # As arrays: sending tensors would start a thread that serves their memory.
            sent = {name: values.numpy() for name, values in part.items()}
            _spoken(lambda pipe=pipe, sent=sent: pipe.send((sent, step)))
        return own

    def average(self) -> None:
        """Replace this process's gradients by the means of all parts', waiting for the others.

        Raises UserError when a process has ended.
        """
        for pipe in self._pipes:
            _spoken(pipe.recv)
        sums = self._gradients.sum(dim=0).split([weights.numel() for weights in self._weights])
        for weights, others in zip(self._weights, sums, strict=True):
            if weights.grad is not None:
                weights.grad.add_(others.view_as(weights)).div_(len(self._pipes) + 1)

    def close(self) -> None:
        """End the processes; one that does not by itself within some seconds is killed."""
        for pipe in self._pipes:
            pipe.close()
        for process in self._processes:
            process.join(_PATIENCE)
            process.kill()
            process.join()


def _spoken(talk: Callable[[], Any]) -> None:
    try:
        talk()
    except (EOFError, OSError) as error:
        raise UserError(
            "a process that computed a part of every batch has ended: run the command again to go "
            "on from the state saved last."
        ) from error


def _serve(
    pipe: Connection, make_task: MakeTask, shared: list[Tensor], gradient: Tensor, compiled: bool
) -> None:
    """Compute gradients of the parts that are sent, until the other end is closed."""
    ignore_stopping()
    task = make_task()
    weights = list(task.network.parameters())
    for own, values in zip(weights, shared, strict=True):
        own.data = values
    if compiled:
        task.compile_recurrences()
    try:
        while True:
            received, step = pipe.recv()
            part = {name: torch.from_numpy(values) for name, values in received.items()}
            terms = task.losses(part, step, measure_shares=False).terms.values()
            found = torch.autograd.grad(torch.stack(list(terms)).sum(), weights, allow_unused=True)
            pieces = zip(gradient.split([w.numel() for w in weights]), found, strict=True)
            for piece, values in pieces:
                piece.copy_(torch.zeros_like(piece) if values is None else values.flatten())
            pipe.send(step)
    except (EOFError, ConnectionError):
        pass
    finally:
        task.close()
