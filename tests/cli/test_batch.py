"""`voicestudio batch`: many recordings through a chain and an export, from the command line.

Modules: commands.tag_options, episodes.batch_inputs, episodes.batch_run.
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import soundfile
from pictures import cover
from sounds import noise, tone
from timeouts import TIMEOUT_SECONDS

from voicestudio.audio.chapters import Chapter
from voicestudio.audio.export_presets import BUILT_IN
from voicestudio.audio.medium import ArrayMedium
from voicestudio.audio.tags import Tags, read_tags
from voicestudio.audio.write import write_medium
from voicestudio.cli import main
from voicestudio.episodes.batch_folder import OWN_FOLDER, opened_batch_folder

RATE = 16_000
POSIX = pytest.mark.skipif(os.name != "posix", reason="names of bytes and signals")


def write(path: Path, seed: int = 0) -> Path:
    """A second of rumble and noise, with a title and a chapter."""
    path.parent.mkdir(parents=True, exist_ok=True)
    sound = tone(50.0, 1.0, rate=RATE, level=0.2) + noise(RATE, level=0.1, seed=seed)
    tags = Tags.of({"title": path.stem}).with_chapters([Chapter(0.5, "Guest")])
    write_medium(ArrayMedium(sound, RATE), path, tags=tags, overwrite=True)
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, dict[str, dict], str]:
    """Run a batch on one process; returns status, outcomes by path, and what stderr says."""
    status = main(["batch", *map(str, arguments), "--json", "--jobs", "1"])
    told = capsys.readouterr()
    outcomes = [json.loads(line) for line in told.out.splitlines()]
    return status, {one["source"]: one for one in outcomes}, told.err


def left_over(folder: Path) -> list[Path]:
    return list((folder / OWN_FOLDER / "unfinished").iterdir())


@POSIX
def test_folders_and_files_and_what_was_done_before(tmp_path: Path, capsys) -> None:
    given = tmp_path / "in"
    first = write(given / "a.flac")
    second = write(given / "guests" / "a.flac", 1)
    odd = write(tmp_path / "other" / "a.flac", 2)
    odd = odd.rename(odd.with_name(os.fsdecode(b"a\xff\n.flac")))
    same = write(tmp_path / "other" / "a.flac", 3)
    (given / "bad.flac").write_bytes(b"fLaC and nothing else")
    (given / "._a.flac").write_bytes(b"of macOS")
    write(given / "mine.vstudio" / "media" / "a.flac")
    out = given / "out"
    taken = out / "guests" / "a.mp3"
    taken.parent.mkdir(parents=True)
    taken.write_text("mine")
    arguments = ["high-pass", given, odd, same, first, "--out-dir", out]
    arguments += ["--export", "podcast (apple, spotify)", "--set", "frequency=300"]

    status, made, told = run(capsys, *arguments)
    assert status == 2
    assert told.splitlines()[-1] == "voicestudio: 2 of 5 files could not be made."
    assert {source: one["result"] for source, one in made.items()} == {
        str(first): "done",
        str(given / "bad.flac"): "failed",
        str(second): "failed",
        str(odd): "done",
        str(same): "done",
    }
    assert taken.read_text() == "mine"
    assert "--overwrite" in made[str(second)]["message"]
    # Two of one name from different folders; the second is numbered.
    assert made[str(same)]["target"] == str(out / "a (2).mp3")
    episode = out / "a.mp3"
    assert made[str(first)]["target"] == str(episode)
    info = soundfile.info(episode)
    assert (info.samplerate, info.channels) == (44_100, 1)
    assert made[str(first)]["after"] == pytest.approx(-16.0, abs=0.2)
    assert made[str(first)]["before"] < -17.0
    assert dict(read_tags(episode).texts) == {"title": "a"}
    assert [chapter.title for chapter in read_tags(episode).chapters] == ["Guest"]
    assert left_over(out) == []

    # Another order, and one recording was replaced: only that is made again, and names stay.
    (given / "bad.flac").unlink()
    before = episode.stat().st_mtime_ns
    write(same, 4)
    arguments[1:5] = [same, odd, given]
    status, again, _ = run(capsys, *arguments)
    assert {source: one["result"] for source, one in again.items()} == {
        str(same): "done",
        str(odd): "done before",
        str(first): "done before",
        str(second): "failed",
    }
    assert again[str(same)]["target"] == made[str(same)]["target"]
    assert again[str(first)]["after"] == made[str(first)]["after"]
    assert episode.stat().st_mtime_ns == before

    # A file that was changed is not the batch's any more; what another chain makes is.
    (out / "a (2).mp3").write_text("edited by hand")
    status, changed, _ = run(capsys, *arguments, "--set", "frequency=301")
    results = {source: one["result"] for source, one in changed.items()}
    assert results == {**results, str(first): "done", str(same): "failed", str(second): "failed"}
    assert (out / "a (2).mp3").read_text() == "edited by hand"
    assert episode.stat().st_mtime_ns > before


def test_the_format_of_the_source_and_a_table(tmp_path: Path, capsys) -> None:
    source = write(tmp_path / "talk.flac")
    out = tmp_path / "out"
    arguments = ["batch", "high-pass", str(source), "--preset", "none", "--out-dir", str(out)]
    assert main(arguments) == 2
    assert "no preset called" in capsys.readouterr().err
    assert not out.exists()
    del arguments[3:5]
    assert main([*arguments, "--set", "frequency=300"]) == 0
    head, row = capsys.readouterr().out.splitlines()
    assert head.split() == ["file", "result", "seconds", "LUFS", "message"]
    assert "talk.flac  done " in row
    assert " → " in row
    made = soundfile.info(out / "talk.flac")
    assert (made.format, made.frames, made.samplerate) == ("FLAC", RATE, RATE)
    tags = read_tags(out / "talk.flac")
    assert [chapter.title for chapter in tags.chapters] == ["Guest"]
    assert dict(tags.texts) == {"title": "talk"}


def test_recordings_are_never_replaced(tmp_path: Path, capsys) -> None:
    source = write(tmp_path / "talk.flac")
    sound = source.read_bytes()
    out = tmp_path / "out"
    out.mkdir()
    (out / "talk.flac").hardlink_to(source)
    for folder in (tmp_path, out):
        arguments = ["high-pass", source, "--out-dir", folder, "--overwrite"]
        status, outcomes, _ = run(capsys, *arguments)
        assert status == 2
        assert "itself a recording" in outcomes[str(source)]["message"]
        assert source.read_bytes() == sound
        assert (out / "talk.flac").samefile(source)


@POSIX
def test_what_cannot_be_written_is_told_before_the_work(tmp_path: Path, capsys) -> None:
    long = tmp_path / "in" / f"{'x' * 251}.wav"
    inside = tmp_path / "in" / "folder" / "a.wav"
    inside.parent.mkdir(parents=True)
    for path in (long, inside):
        path.write_bytes(b"never opened")
    out = tmp_path / "out"
    out.mkdir()
    (out / "folder").write_text("a file")
    export = ("--export", "Archive (FLAC)")
    status, outcomes, _ = run(capsys, "high-pass", tmp_path / "in", "--out-dir", out, *export)
    assert status == 2
    assert "too long" in outcomes[str(long)]["message"]
    assert "folder" in outcomes[str(inside)]["message"]
    assert "sound file" not in outcomes[str(inside)]["message"]


def test_one_batch_at_a_time_writes_to_a_folder(tmp_path: Path, capsys) -> None:
    arguments = ["batch", "high-pass", str(tmp_path / "none.wav"), "--out-dir", str(tmp_path)]
    with opened_batch_folder(tmp_path):
        assert main(arguments) == 2
        assert "Another batch" in capsys.readouterr().err
    assert main([*arguments, "--jobs", "0"]) == 2
    assert "--jobs cannot be 0" in capsys.readouterr().err
    (tmp_path / "mine.vstudio").mkdir()
    arguments.insert(2, str(tmp_path / "mine.vstudio"))
    assert main(arguments) == 2
    told = capsys.readouterr().err
    assert "It is a project" in told
    assert "no such file" in told


@POSIX
def test_a_stopped_batch_goes_on(own_folders: Path, tmp_path: Path, capsys) -> None:
    first, second = write(tmp_path / "in" / "a.wav"), tmp_path / "in" / "b.wav"
    soundfile.write(second, np.tile(noise(RATE), (1200, 1)), RATE)
    out = tmp_path / "out"
    arguments = ("high-pass", tmp_path / "in", "--out-dir", out)
    with subprocess.Popen(
        [sys.executable, "-m", "voicestudio", "batch", *map(str, arguments), "--jobs", "1"],
        # A run of the tests in the background ignores it, and so would what it starts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        wait(lambda: (out / "a.wav").exists() and half_made(own_folders))
        running.send_signal(signal.SIGINT)
        told = running.communicate(timeout=TIMEOUT_SECONDS)[1]
    assert running.returncode == 130
    assert "1 of 2 files" in told
    assert half_made(own_folders) == left_over(out) == []
    assert not (out / "b.wav").exists()
    write(second)
    status, outcomes, _ = run(capsys, *arguments)
    assert status == 0
    assert outcomes[str(first)]["result"] == "done before"
    assert outcomes[str(second)]["result"] == "done"


@POSIX
@pytest.mark.parametrize("link", [".", "unfinished", "record.jsonl", "lock"])
def test_links_in_the_output_folder_are_refused(tmp_path: Path, capsys, link: str) -> None:
    source = write(tmp_path / "talk.wav")
    elsewhere = tmp_path / "thesis"
    (elsewhere / "unfinished").mkdir(parents=True)
    notes = [elsewhere / "notes", elsewhere / "unfinished" / "0123456789ab.wav"]
    for path in notes:
        path.write_text("mine")
    own = tmp_path / "out" / OWN_FOLDER
    own.parent.mkdir()
    if link != ".":
        own.mkdir()
    target = notes[0] if link in ("record.jsonl", "lock") else elsewhere
    (own / link).symlink_to(target)
    status, _, told = run(capsys, "dc-offset", source, "--out-dir", own.parent)
    assert status == 2
    assert told.count("\n") == 1
    assert "it is a link" in told
    assert str(own / link) in told
    assert [path.read_text() for path in notes] == ["mine", "mine"]
    assert sorted(elsewhere.rglob("*")) == sorted([*notes, elsewhere / "unfinished"])


@POSIX
@pytest.mark.parametrize("name", ["record.jsonl", "lock", "unfinished"])
def test_pipes_and_devices_in_the_output_folder_are_refused(tmp_path: Path, capsys, name) -> None:
    source = write(tmp_path / "talk.wav")
    own = tmp_path / "out" / OWN_FOLDER
    own.mkdir(parents=True)
    os.mkfifo(own / name)
    status, _, told = run(capsys, "dc-offset", source, "--out-dir", own.parent)
    assert status == 2
    assert told.count("\n") == 1
    assert str(own / name) in told


def test_only_half_made_files_are_removed(tmp_path: Path, capsys) -> None:
    source = write(tmp_path / "talk.wav")
    kept = tmp_path / "out" / OWN_FOLDER / "unfinished" / "interview.wav"
    kept.parent.mkdir(parents=True)
    kept.write_text("mine")
    for name in ("0123456789ab.wav", ".0123456789ab.wav.0123456789ab.part"):
        (kept.parent / name).write_text("half")
    assert run(capsys, "dc-offset", source, "--out-dir", tmp_path / "out")[0] == 0
    assert left_over(tmp_path / "out") == [kept]


@POSIX
def test_folders_and_devices_among_the_inputs_are_named(tmp_path: Path, capsys) -> None:
    os.mkfifo(tmp_path / "pipe.wav")
    given = [tmp_path / "pipe.wav", Path("/dev/null"), tmp_path / "none.wav"]
    status, outcomes, _ = run(capsys, "dc-offset", *given, "--out-dir", tmp_path / "out")
    assert status == 2
    assert [outcomes[str(path)]["message"] for path in given] == [
        "It is a device or pipe, not a sound file.",
        "It is a device or pipe, not a sound file.",
        "There is no such file.",
    ]


def test_no_empty_folders_are_left_where_all_failed(tmp_path: Path, capsys) -> None:
    given, out = tmp_path / "in", tmp_path / "out"
    write(given / "good" / "a.wav")
    for path in (given / "bad" / "b.wav", given / "bad" / "deep" / "c.wav"):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"RIFF and nothing else")
    (out / "kept").mkdir(parents=True)
    status, _, _ = run(capsys, "dc-offset", given, "--out-dir", out)
    assert status == 2
    assert sorted(path.name for path in out.iterdir()) == [OWN_FOLDER, "good", "kept"]


def half_made(folder: Path) -> list[Path]:
    return list((folder / "cache").glob("takes/*/.*.part"))


def wait(condition) -> None:
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_all_episodes_get_the_given_tags_and_a_title(tmp_path: Path, capsys) -> None:
    plain = tmp_path / "Episode 7.wav"
    write_medium(ArrayMedium(noise(RATE, level=0.1), RATE), plain)
    titled = write(tmp_path / "a.flac")
    (tmp_path / "cover.png").write_bytes(cover().data)
    arguments = ["high-pass", plain, titled, "--out-dir", tmp_path / "out"]
    arguments += ["--export", "podcast (apple, spotify)"]
    given = ["--show", "Our show", "--author", "Me", "--cover", tmp_path / "cover.png"]
    assert run(capsys, *arguments, *given)[0] == 0
    for name in ("Episode 7", "a"):
        tags = read_tags(tmp_path / "out" / f"{name}.mp3")
        assert [tags.text(n) for n in ("title", "album", "artist")] == [name, "Our show", "Me"]
        assert tags.cover == cover()
    outcomes = run(capsys, *arguments, *given)[1]
    assert {one["result"] for one in outcomes.values()} == {"done before"}
    outcomes = run(capsys, *arguments, "--show", "Another")[1]
    assert {one["result"] for one in outcomes.values()} == {"done"}
    status, _, told = run(capsys, *arguments, "--date", "soon")
    assert status == 2
    assert "is not a date" in told


def test_chapters_move_with_the_sound_where_pauses_are_shortened(tmp_path: Path, capsys) -> None:
    sound = noise(6 * RATE, level=0.3)
    sound[: RATE // 2] = sound[2 * RATE : 4 * RATE] = sound[5 * RATE :] = 0.0
    sound += noise(6 * RATE, level=0.001, seed=1)
    chapters = [Chapter(0.0, "One"), Chapter(3.0, "Two"), Chapter(4.5, "Three")]
    source = tmp_path / "talk.flac"
    write_medium(ArrayMedium(sound, RATE), source, tags=Tags().with_chapters(chapters))
    steps = [{"effect": "shorten-pauses"}, {"effect": "trim-silence", "values": {"keep": 0.1}}]
    chain = tmp_path / "podcast.vschain"
    chain.write_text(json.dumps({"kind": "VoiceStudio chain", "name": "Mine", "steps": steps}))
    arguments = (chain, source, "--out-dir", tmp_path / "out", "--export", BUILT_IN[0].name)
    status, made, _ = run(capsys, *arguments)
    assert status == 0
    target = Path(made[str(source)]["target"])
    assert soundfile.info(target).duration == pytest.approx(2.5 + 0.1 + 0.5 + 0.1, abs=0.15)
    times = [chapter.start for chapter in read_tags(target).chapters]
    assert times == pytest.approx([0.0, 1.85, 2.6], abs=0.1)


def test_many_files_are_exported_without_any_effect(tmp_path: Path, capsys) -> None:
    source, out = write(tmp_path / "talk.flac"), tmp_path / "out"
    given = ("--export", "Archive (FLAC)", "--show", "Our show")
    status, made, _ = run(capsys, "export only", source, "--out-dir", out, *given)
    assert status == 0
    target = Path(made[str(source)]["target"])
    assert np.array_equal(soundfile.read(target)[0], soundfile.read(source)[0])
    tags = read_tags(target)
    assert (tags.text("title"), tags.text("album")) == ("talk", "Our show")
    assert [chapter.title for chapter in tags.chapters][-1] == "Guest"
    again = run(capsys, "Export only", source, "--out-dir", out, *given)[1]
    assert again[str(source)]["result"] == "done before"

    arguments = ["batch", "Export only", str(source), "--out-dir", str(tmp_path / "none")]
    for refused in ((), ("--export", "Archive (FLAC)", "--set", "frequency=1")):
        assert main([*arguments, *refused]) == 2
        assert "“Export only”" in capsys.readouterr().err
    assert main(["apply", "Export only", str(source), "-o", str(tmp_path / "no.wav")]) == 2
    assert "no effect called" in capsys.readouterr().err
    assert not (tmp_path / "none").exists()
