# Everything a developer types. `make run` and `make test` set up all they need, every time.

PYTHON ?= python3
BIN := .venv/bin
WORKERS ?= 2
PYTEST := $(BIN)/pytest
# A display to open a window on, or nothing.
DISPLAY_FOUND := $(DISPLAY)$(WAYLAND_DISPLAY)

.DEFAULT_GOAL := help
.PHONY: help setup run test lint format bench bundle endurance forms translations lock

help:
	@echo "make run           set up and open the program (without a display: the tour)"
	@echo "make test          set up and run every check and test"
	@echo "make setup         only prepare .venv/"
	@echo "make lint          ruff, mypy, import-linter"
	@echo "make format        format the code"
	@echo "make forms         compile ui/*.ui"
	@echo "make translations  update and compile resources/translations"
	@echo "make bench         measure against the peers (ONLY=\"bench_paper bench_save\": these)"
	@echo "make endurance     long-running fault tests"
	@echo "make bundle        build and check dist/pasopati-desktop/"
	@echo "make lock          renew requirements.lock"

setup:
	@$(PYTHON) tools/setup_environment.py

run:
	@$(PYTHON) tools/system_packages.py run
	@$(MAKE) --no-print-directory setup
ifneq ($(DISPLAY_FOUND),)
	@$(BIN)/python -m pasopati_desktop
else
	@echo "No display: running the tour instead."
	@$(BIN)/python -m pasopati_desktop tour --out tour
	@echo "Results: $(CURDIR)/tour (summary.json, documents, site, screens/)"
endif

test:
	@$(PYTHON) tools/system_packages.py test
	@$(MAKE) --no-print-directory setup
	@$(MAKE) --no-print-directory lint
	@# What fails beside another worker is tried once more alone: a real fault fails there too.
	$(PYTEST) -n $(WORKERS) --dist worksteal || $(PYTEST) --last-failed --last-failed-no-failures none

lint: setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup
	$(BIN)/ruff check --fix-only
	$(BIN)/ruff format

bench:
	@$(PYTHON) tools/system_packages.py bench
	@$(MAKE) --no-print-directory setup
	$(BIN)/python benchmarks/run.py $(ONLY)

endurance: setup
	$(PYTEST) tests/endurance --timeout 0

forms: setup
	$(BIN)/python ui/compile.py

translations: setup
	$(BIN)/python ui/translate.py

bundle:
	@$(PYTHON) tools/system_packages.py bundle
	@$(MAKE) --no-print-directory setup
	$(BIN)/pyinstaller --noconfirm --log-level WARN build.spec
	$(BIN)/python tools/check_bundle.py --tour build/tour

# uv itself is not in the lock: it is needed only here.
lock:
	uv pip compile pyproject.toml --group dev --generate-hashes --universal \
	  --no-emit-index-url --no-header --python-version 3.11 -o requirements.lock -q
