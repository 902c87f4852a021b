"""Where networks run. Asked only in the inference process, because it imports torch."""

from voicestudio.errors import UserError

CHOICES = ("auto", "cpu", "cuda")


def resolve_device(choice: str) -> str:
    """Turn "auto", "cpu" or "cuda" into "cpu" or "cuda"; "auto" takes CUDA where there is one.

    Raises UserError for "cuda" on a machine without, and for any other word.
    """
    if choice not in CHOICES:
        raise UserError(f"There is no device “{choice}”: choose one of {', '.join(CHOICES)}.")
    if choice == "cpu":
        return "cpu"
    import torch

    if torch.cuda.is_available():
        return "cuda"
    if choice == "cuda":
        raise UserError("No CUDA device was found on this computer: choose CPU or automatic.")
    return "cpu"
