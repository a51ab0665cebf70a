#!/usr/bin/env bash
# Longer than the tests have time for: 5,000 kills, an hour of polling every second, 10,000 simulated lives and one of a
# month, a simulated day of 20 sources and 10 channels. Prints what the tests print.
#   tests/bench/long-runs.sh [BUILD_DIR]
set -euo pipefail
build=${1:-build/dev}
export QTEST_FUNCTION_TIMEOUT=7200000 # ms
DESKBELL_KILLS=${DESKBELL_KILLS:-5000} "$build/tests/tst_flow_kill"
"$(dirname "$0")/lives.sh" 1 "${DESKBELL_SEEDS:-10000}" "$build"
DESKBELL_SEED=${DESKBELL_SEED:-1} DESKBELL_HOURS=720 "$build/tests/tst_flow_simulation" | tail -n 5
DESKBELL_HOURS=24 "$build/tests/tst_flow_day"
DESKBELL_SOAK_SECONDS=${DESKBELL_SOAK_SECONDS:-3600} "$build/tests/tst_flow_soak"
