# Headwater. The two commands: `make demo` and `make test`.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin

.PHONY: demo install test lint soak clean help

help:            ## what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

install: $(VENV)/.installed-dev  ## the environment with what the tests need

demo: $(VENV)/.installed         ## install, read the example story, say what to do next
	@$(BIN)/headwater read examples/*/*.txt examples/*/*.html

test: install lint               ## lint, types, layers and all tests
	@$(BIN)/pytest -n 2

lint: install
	@$(BIN)/ruff check src tests benchmarks
	@$(BIN)/ruff format --check src tests benchmarks
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

clean:           ## remove the environment
	rm -rf $(VENV)
