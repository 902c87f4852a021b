"""About: the networks as their cards and files say, and the terms of every component.

Modules: gui.help.model_cards, gui.help.third_party, gui.help.long_text.
"""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from safetensors import safe_open
from timeouts import TIMEOUT_MS
from window_driver import child

from voicestudio import __version__
from voicestudio.gui.help.about_dialog import AboutDialog
from voicestudio.gui.help.long_text import LongText
from voicestudio.gui.help.model_cards import model_cards
from voicestudio.gui.help.third_party import components, text_of
from voicestudio.gui.shell.main_window import MainWindow
from voicestudio.networks.checkpoint import default_enhancer_path
from voicestudio.publisher import contact


def test_cards_tell_steps_data_and_licences() -> None:
    cards = {card.title: card.text for card in model_cards()}
    enhancer, emotion = cards["Enhancer"], cards["Emotion converter"]
    path = default_enhancer_path("studio")
    with safe_open(path, "np") as weights:
        step = json.loads(weights.metadata()["facts"])["step"]
    size = round(path.stat().st_size / 1000)
    assert f"**enhancer.safetensors**: {size} kB, step {step:,} of its last training" in enhancer
    assert "LibriSpeech" in enhancer
    assert "## Scores" not in enhancer
    assert "## Licence" in emotion
    assert all("](" not in text for text in cards.values())
    assert any("fillers.json" in text and "CC BY-SA 4.0" in text for text in cards.values())


def test_a_damaged_or_missing_file_of_weights_is_only_less_to_say(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VOICESTUDIO_MODELS", str(tmp_path))
    assert model_cards() == []
    (tmp_path / "enhancer").mkdir()
    (tmp_path / "enhancer" / "README.md").write_text(
        "# Model card: it\n\n`a.safetensors`\n", "utf-8"
    )
    (tmp_path / "enhancer" / "a.safetensors").write_bytes(b"\xff" * 40)
    (card,) = model_cards()
    assert card.title == "It"
    assert "- **a.safetensors**: 0 kB\n" in card.text


def test_components_are_what_the_program_needs() -> None:
    found = {component.name.lower(): component for component in components()}
    assert {"numpy", "torch", "soxr", "python", "cffi"} <= found.keys()
    assert not {"pytest", "ruff", "voicestudio"} & found.keys()
    assert found["soxr"].licence == "LGPL-2.1-or-later"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text_of(found["soxr"])
    assert all(component.version for component in found.values())


def test_a_long_text_is_filled_in_whole(qtbot: QtBot) -> None:
    widget = LongText("text", "A text")
    qtbot.addWidget(widget)
    text = "\n".join(f"line {number}" for number in range(20_000))
    widget.show_text(text)
    qtbot.waitUntil(lambda: widget.complete, timeout=TIMEOUT_MS)
    assert widget.toPlainText() == text
    widget.show_text(text)
    widget.show_text("short")
    qtbot.waitUntil(lambda: widget.complete, timeout=TIMEOUT_MS)
    assert widget.toPlainText() == "short"


def test_the_dialog_shows_them(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["about"].trigger()
    (about,) = window.findChildren(AboutDialog)
    qtbot.waitUntil(lambda: window.background.idle and about.terms.toPlainText() != "")
    assert about.version.text() == f"VoiceStudio {__version__}"
    assert contact() in child(about, "aboutAsk").text()
    assert "MIT License" in about.licence.toPlainText()
    assert about.card.toPlainText().startswith("Enhancer")
    about.models.setCurrentRow(1)
    assert about.card.toPlainText().startswith("Emotion converter")
    names = [about.parts.item(n).text().split()[0] for n in range(about.parts.count())]
    about.parts.setCurrentRow(names.index("soxr"))
    qtbot.waitUntil(lambda: "Licence: LGPL-2.1" in about.terms.toPlainText(), timeout=TIMEOUT_MS)
