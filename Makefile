# Headwater. The two commands: `make demo` and `make test`.
BIN := .venv/bin
TRAIN ?= $(BIN)/python

.PHONY: demo install test lint soak schema readme screenshots bench quality train clean help
.DEFAULT_GOAL := help
export PYTHON PIP_INDEX_URL

help:      ## what can be made
	@sed -n 's/^\([a-z]*\): *[^#]*## */\1\t/p' Makefile | expand -t 12

demo:      ## install, read the example story, write its dossier, say what to do next
	@sh scripts/environment
	@$(BIN)/headwater read --meta examples/story/meta.csv examples/story/[0-9]*
	@sh scripts/example
	@sh scripts/next

install:   ## the environment with what the tests need
	@sh scripts/environment dev
	@echo "Ready: $(BIN)/headwater read FILE..."

test: lint ## lint, types, layers, all tests; pytest's counts are the last line
	@$(BIN)/pytest -n 2

lint:      ## style, types and the layers of the house
	@sh scripts/environment dev
	@$(BIN)/ruff check --quiet src tests benchmarks training
	@$(BIN)/ruff format --check --quiet src tests benchmarks training
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache --no-logo

soak:      ## property tests with many more examples, 200 kills, a minute of eight programs: hours
	@sh scripts/environment dev
	@$(BIN)/pytest -n 2 --hypothesis-profile=soak

schema:    ## write docs/schema from the types of the contract
	@sh scripts/environment dev
	@$(BIN)/python -m headwater.publishing.schema

readme:    ## put what the program prints now into README.md
	@sh scripts/environment dev
	@$(BIN)/python scripts/readme

screenshots: ## take the pictures of README.md anew, in Chromium
	@sh scripts/environment dev
	@$(BIN)/python scripts/screenshots

bench:     ## measure speed, write benchmarks/results/
	@sh scripts/environment dev
	@$(BIN)/python -m benchmarks.speed
	@$(BIN)/python -m benchmarks.throughput

quality:   ## measure quality beside what is asked: engines by measures, from ../shared (some minutes)
	@sh scripts/environment dev
	@$(BIN)/python -m benchmarks.quality

train:     ## make the reading model anew from ../shared/data (two hours; needs torch, see docs/model-card.md)
	@PYTHONPATH=.:src $(TRAIN) -m training.adapt --data ../shared/data --work build/model
	@PYTHONPATH=.:src $(TRAIN) -m training.train --data ../shared/data --work build/model \
	    --adapted build/model/adapted.pt --measure 1
	@PYTHONPATH=.:src $(TRAIN) -m training.naming --data ../shared/data
	@PYTHONPATH=.:src $(TRAIN) -m training.export --model build/model/named.pt
	@PYTHONPATH=.:src $(TRAIN) -m training.kinds --data ../shared/data
	@PYTHONPATH=.:src $(TRAIN) -m training.whom --data ../shared/data
	@PYTHONPATH=.:src $(TRAIN) -m training.joints --data ../shared/data
	@PYTHONPATH=.:src $(TRAIN) -m training.likening

clean:     ## remove the environment and what tools left behind
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache dist build
