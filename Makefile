# Every target is a script of its own under scripts/, so each also runs without make.
.NOTPARALLEL:
.PHONY: help demo test check fmt dev e2e release tools

help: ## List the targets
	@grep -E '^[a-z0-9]+:.*## ' Makefile | sed -E 's/:.*## /\t/' | expand -t 10

demo: ## Build in release and start the portal with a simulated Microsoft on loopback
	@scripts/demo.sh

test: ## Run everything that has to pass before a change is merged
	@scripts/test.sh

check: ## The quick part of test, for every save
	@scripts/check.sh

fmt: ## Format the Rust sources
	@cargo fmt --all

dev: ## Rebuild and restart on every change
	@scripts/dev.sh

e2e: ## Browser tests alone, against a release build
	@scripts/build-site.sh && scripts/e2e.sh

release: ## Build the portal as it is run for real, without the simulator
	@scripts/build-site.sh --without-demo

tools: ## Install the build tools into .tools
	@scripts/tools.sh
