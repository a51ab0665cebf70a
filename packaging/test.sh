#!/usr/bin/env bash
# One command from a fresh Debian 12 to the result of all tests: installs what is needed, checks the format, builds twice
# with warnings as errors, and runs each test once: under the sanitizers, or as it is where real servers, a real desktop,
# measured memory or strace are part of it. Ends with ctest's summary; status 0 means all passed.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

# Qt wants UTF-8, and a machine without a language has none.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8

step() { echo; echo "== $* ($((SECONDS / 60)) min so far)"; }
# What a folder holds, not what git knows: a copy without .git, or one that belongs to another user, is tested all the same.
sources() { find app ui tests \( -name '*.cpp' -o -name '*.h' \) -print0; }
configure() { cmake --preset "$1" >"build/configure-$1.log" 2>&1 || { tail -n 20 "build/configure-$1.log" >&2; exit 1; }; }
mkdir -p build

packaging/install-deps.sh build
# The ticket servers and the desktop come while the sanitizers' build is at work, which does not need them.
packaging/install-deps.sh test >build/install-test.log 2>&1 &
installing=$!
trap wait EXIT # a build that fails leaves no half of an installation behind

step "Build with the address and undefined-behaviour sanitizers"
configure asan
cmake --build --preset asan

step "What the tests use"
wait $installing && rc=0 || rc=$?
cat build/install-test.log
[ $rc = 0 ] || exit $rc

step "Format"
sources | xargs -0 clang-format-14 --dry-run -Werror

step "Unit tests under the sanitizers"
ctest --preset asan -LE 'servers|desktop|long|architecture' -j3 --quiet || { ctest --preset asan --rerun-failed --output-on-failure; exit 1; }

step "Build as it is"
configure ci
cmake --build --preset ci --target ordinary_tests

step "Tests with real ticket servers, a real desktop, measured memory and strace; the simulated lives; clang-tidy beside them"
# Four at a time, as a server, a tray or a disk is mostly waited for; clang-tidy takes what they leave.
nice -n 19 packaging/tidy.sh build/ci >build/tidy.log 2>&1 &
tidying=$!
ctest --preset ci -L 'servers|desktop|long|architecture' -j4 && rc=0 || rc=$?
wait $tidying || { cat build/tidy.log >&2; rc=1; }
exit $rc
