#!/usr/bin/env bash
# What Deskbell costs, beside a Python script, a shell script and the least Qt programs: one command, one table.
#   tests/bench/table.sh [PART...]     PART: polls seen sources latency burst stall desktop; without: all, about half an hour on an idle machine
# Prints the rows of these parts and puts them in the place of their earlier ones in tests/bench/table.md; what is said about them: notes.md.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
packaging/install-deps.sh build test bench
mkdir -p build
cmake --preset bench >build/configure-bench.log
cmake --build build/bench --target deskbell deskbellctl peer_tray peer_core bench_stall bench_windows
exec tests/bench/table.py build/bench "$@"
