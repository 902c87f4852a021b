"""Where to ask and to send reports."""

import pytest

from voicestudio import publisher


def test_the_home_page_is_told_once_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publisher, "ADDRESS", "someone@studio.org")
    monkeypatch.setattr(publisher, "HOMEPAGE", "")
    assert publisher.contact() == "someone@studio.org"
    monkeypatch.setattr(publisher, "HOMEPAGE", "https://studio.org/voicestudio")
    assert publisher.contact() == "someone@studio.org, https://studio.org/voicestudio"
