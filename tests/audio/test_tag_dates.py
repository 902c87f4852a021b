"""Dates of episodes: kept, converted, or refused with a hint.

Modules: audio.tag_dates.
"""

import pytest

from voicestudio.audio.tag_dates import iso_date
from voicestudio.errors import UserError


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("2026", "2026"),
        ("2026-11", "2026-11"),
        ("2026-3-5", "2026-03-05"),
        (" 2026-11-29 ", "2026-11-29"),
        ("2026/11/29", "2026-11-29"),
        ("29.11.2026", "2026-11-29"),
        ("5. 3. 2026", "2026-03-05"),
        ("29/11/2026", "2026-11-29"),
        ("11/29/2026", "2026-11-29"),
        ("5/5/2026", "2026-05-05"),
    ],
)
def test_usual_forms_become_those_of_the_formats(typed: str, kept: str) -> None:
    assert iso_date(typed) == kept


@pytest.mark.parametrize(
    "typed",
    ["twelve", "5/6/2026", "2026-02-30", "31.4.2026", "2026-13", "0000", "29.11.26", "2026-11-29T"],
)
def test_others_are_refused_with_the_form_to_type(typed: str) -> None:
    with pytest.raises(UserError, match="type it as 2026-11-29"):
        iso_date(typed)
