# Everything lives in .venv; nothing is installed by hand. `make help` lists the targets.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
SYSTEM := $(VENV)/.system
export QT_QPA_PLATFORM ?=
TEST_ENV := QT_QPA_PLATFORM=offscreen

.DEFAULT_GOAL := help

help: ## this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: $(READY) ## set up .venv and the system libraries that Qt needs

$(READY): requirements.lock pyproject.toml installer/system_libraries.sh
	sh installer/system_libraries.sh $(PYTHON)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $(READY)

demo: setup ## make the practice office, print its files and open the window on it
	$(BIN)/kerege demo ./practice-office

test: setup ## lint, types, import contracts and all tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(TEST_ENV) $(BIN)/python -m pytest -n 2

check: setup ## the quick part: lint, types, contracts
	$(BIN)/ruff check . && $(BIN)/mypy && $(BIN)/lint-imports

fix: setup ## put the layout of the code right
	$(BIN)/ruff check --fix . ; $(BIN)/ruff format .

shots: setup ## a picture of every screen in every language, into docs/shots
	$(TEST_ENV) $(BIN)/python -m tests.ui.shots docs/shots

words: setup ## collect new words of the program into resources/i18n
	$(BIN)/python -m installer.words

bench: setup ## measure against floors, into benchmarks/results.json and .md
	$(TEST_ENV) $(BIN)/python -m benchmarks

faults: setup ## the catalogue of faults at its nightly size, into tests/faults/results.json and .md
	$(TEST_ENV) $(BIN)/python -m tests.faults --nightly

build: setup ## the wheel
	$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

.PHONY: help setup demo test check fix shots words bench faults build
