#!/usr/bin/env bash
# One command from a fresh Debian 12 to the result of all tests: installs what is needed, builds twice (with warnings as
# errors, and with the sanitizers), checks the format, runs everything. Ends with ctest's summary; status 0 means all passed.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

packaging/install-deps.sh build test
tests/support/servers/install.sh

step() { echo; echo "== $*"; }

step "Format"
git ls-files '*.cpp' '*.h' | xargs clang-format-14 --dry-run -Werror

step "Build and run the unit tests with the address and undefined-behaviour sanitizers"
cmake --preset asan >/dev/null
cmake --build --preset asan
ctest --preset asan -LE 'servers|desktop|long' -j2 --quiet || { ctest --preset asan --rerun-failed --output-on-failure; exit 1; }

step "Build with warnings as errors"
cmake --preset dev >/dev/null
cmake --build --preset dev

step "clang-tidy on what is short and on the way of a ticket"
packaging/tidy.sh build/dev

step "All tests, with real ticket servers and a real desktop"
ctest --preset dev -j2
