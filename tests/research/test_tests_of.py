"""Every module has a test file that is found by its name, its docstring or its imports."""

import pytest

from research.tests_of import ROOT, files_testing, main, modules, named_modules


def test_every_module_has_a_test_file() -> None:
    """Add a module that fails here to the "Modules:" of the docstring of the file that tests it."""
    assert not [module for module in modules() if not files_testing(module)]


def test_named_modules_exist() -> None:
    known = set(modules())
    assert not {
        path.name: named - known for path, named in named_modules().items() if named - known
    }


def test_the_file_of_the_same_name_comes_first(capsys: pytest.CaptureFixture[str]) -> None:
    main([str(ROOT / "voicestudio/audio/ogg.py"), str(ROOT / "voicestudio/audio/ogg_flac.py")])
    found = capsys.readouterr().out.splitlines()
    assert found[0] == "tests/audio/test_ogg.py"
    assert "tests/audio/test_flac.py" in found  # its docstring names ogg_flac
    assert len(found) == len(set(found))
