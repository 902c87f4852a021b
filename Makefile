# VoiceStudio from a clean checkout: `make run` and `make test` set up what they need themselves.
# PYTHON=/path/to/python3.12 chooses the interpreter; ARGS="..." is handed on.

SAMPLE := resources/sample/sample.flac
PROGRAMS := $(if $(filter Windows_NT,$(OS)),Scripts,bin)
BIN := .venv/$(PROGRAMS)

.DEFAULT_GOAL := help
.PHONY: help run test lint format bench sample package package-test clean distclean

help:
	@echo "make run    open the window on the sample recording, or ARGS=\"FILE...\""
	@echo "            (without a display: enhance the sample into build/demo)"
	@echo "make test   run the tests, or ARGS=\"tests/audio -k flac\""
	@echo "make lint   check style, the arrows between the rooms and types"
	@echo "make format put the code in order"
	@echo "make bench  measure opening, drawing, editing, memory and playback (some minutes)"
	@echo "make package build the application in dist/; make package-test tries it"
	@echo "make clean  remove what was built; make distclean removes .venv too"

run:
	@packaging/set-up run
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		$(BIN)/python -m voicestudio.demo; \
	else \
		$(BIN)/voicestudio $(or $(ARGS),$(SAMPLE)); \
	fi

# One process a core, each with its own display; ARGS="-n 0 ..." runs all in one, to debug it.
test:
	@packaging/set-up test
	@packaging/with-display $(BIN)/python -m pytest -n auto --dist loadfile $(ARGS)

lint:
	@packaging/set-up test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/pyright

format:
	@packaging/set-up test
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# The recordings it makes (3 GB) stay in build/bench; `make clean` removes them.
bench:
	@packaging/set-up test
	@packaging/with-display $(BIN)/python -m benchmarks

# The sample is in the repository; this makes it again (needs espeak-ng).
sample:
	@packaging/set-up run
	$(BIN)/python resources/make_sample.py

# The application for people without Python, in dist/: a folder, and on Linux an archive and a .deb.
package:
	@packaging/set-up package
	nice build/packaging/$(PROGRAMS)/pyinstaller --noconfirm --workpath build/pyinstaller \
		packaging/voicestudio.spec
	@if [ "$$(uname)" = Linux ]; then \
		PYTHONPATH=. QT_QPA_PLATFORM=offscreen nice build/packaging/$(PROGRAMS)/python \
			packaging/linux_artefacts.py dist; \
	fi

# Whether that folder works where there is no Python.
package-test:
	@packaging/set-up package
	PYTHONPATH=. packaging/with-display build/packaging/$(PROGRAMS)/python \
		packaging/package_test.py dist/voicestudio $(ARGS)

clean:
	rm -rf build dist .pytest_cache .ruff_cache .import_linter_cache .hypothesis *.egg-info
	find . -path ./.venv -prune -o -name __pycache__ -prune -exec rm -rf {} +

distclean: clean
	rm -rf .venv
