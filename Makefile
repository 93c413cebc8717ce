# Two commands: `make demo` shows a whole purchase, `make check` proves the code. `make help` lists all.
.DEFAULT_GOAL := build
.PHONY: build demo check format-check words tidy test bench goldens format clean help packages-demo packages-check
.PHONY: web web-check browser pictures

# The program is build/pobing. DEMO_FLAGS=--no-serve stops the demo after the statement;
# CTEST_FLAGS="-L unit" runs some of the tests.
DEMO_FLAGS ?=
CTEST_FLAGS ?=
MAKEFLAGS += --no-print-directory
.NOTPARALLEL:

demo: packages-demo web ## play a year of purchase and serve it on http://127.0.0.1:8080
	@cmake --preset release --log-level=WARNING >/dev/null
	@cmake --build build --target pobing
	@build/pobing demo $(DEMO_FLAGS)

build: packages-demo web ## build/pobing
	@cmake --preset release --log-level=WARNING >/dev/null
	@cmake --build build --target pobing

# The quick checks first; the tests last, so that what ends the output is ctest's own summary.
# clang-tidy takes some twenty minutes of two cores the first time, and seconds from then on.
check: packages-check format-check words web-check all-programs tidy browser test ## what must hold before a change lands

packages-demo:
	@tools/packages.sh demo

packages-check:
	@tools/packages.sh demo check

format-check: packages-check
	@tools/check_format.sh

words: packages-check
	@tools/check_words.py

# Warnings are errors (CMakeLists.txt), so that building is a check as well.
.PHONY: all-programs
all-programs: packages-check web
	@cmake --preset release --log-level=WARNING >/dev/null
	@cmake --build build

tidy: all-programs ## clang-tidy; a file that has not changed costs nothing
	@tools/clang_tidy_cached.py

test: all-programs ## the tests, on SQLite and on a PostgreSQL of their own
	@tools/with_postgres.sh ctest --test-dir build --output-on-failure --no-tests=error -j2 $(CTEST_FLAGS)

# The app is made before the program, which takes it in (CMakeLists.txt).
web:
	@tools/build_web.sh

web-check: packages-check ## the web app's types and units
	@tools/build_web.sh check

browser: all-programs ## the pages played in Chromium, as people use them
	@tools/browser.sh

pictures: all-programs ## the pictures of the README, taken anew
	@tools/pictures.sh

bench: packages-check web ## `name value unit` lines
	@cmake --preset release --log-level=WARNING >/dev/null
	@cmake --build build --target pobing pobing_bench >&2
	@tools/with_postgres.sh build/pobing_bench
	@tools/page_bench.sh

goldens: all-programs ## write the goldens anew; review the difference before committing it
	@POBING_UPDATE_GOLDENS=1 tools/with_postgres.sh ctest --test-dir build --output-on-failure --no-tests=error -L goldens
	@git --no-pager diff --stat -- tests/goldens docs

format: packages-check ## lay the code out
	@tools/check_format.sh --fix

clean: ## remove what was built; the caches of ccache and clang-tidy stay
	@rm -rf build

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 10
