"""What is told of the publisher, and that no release goes out with a placeholder."""

import identity
import pytest


def test_placeholders_are_named_until_all_are_decided(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(identity, "ADDRESS", "someone@studio.invalid")
    monkeypatch.setattr(identity, "HOMEPAGE", "")
    assert [line.split()[0] for line in identity.unset()] == ["ADDRESS", "HOMEPAGE"]
    monkeypatch.setattr(identity, "ADDRESS", "someone@studio.org")
    monkeypatch.setattr(identity, "HOMEPAGE", "https://github.com/Studio/voicestudio")
    monkeypatch.setattr(identity, "APPLICATION", "io.github.other.voicestudio")
    assert "io.github.studio.voicestudio" in identity.unset()[0]
    assert identity.main() == 1
    for home, name in (
        ("https://github.com/Studio/voicestudio", "io.github.studio.voicestudio"),
        ("https://voicestudio.org/", "org.voicestudio.voicestudio"),
    ):
        monkeypatch.setattr(identity, "HOMEPAGE", home)
        monkeypatch.setattr(identity, "APPLICATION", name)
        assert identity.unset() == []
    assert identity.main() == 0
