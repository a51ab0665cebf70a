#!/usr/bin/env bash
# Longer than the tests have time for: 5,000 kills and an hour of polling every second. Prints what the tests print.
#   tests/bench/long-runs.sh [BUILD_DIR]
set -euo pipefail
build=${1:-build/dev}
export QTEST_FUNCTION_TIMEOUT=7200000 # ms
DESKBELL_KILLS=${DESKBELL_KILLS:-5000} "$build/tests/tst_flow_kill"
DESKBELL_SOAK_SECONDS=${DESKBELL_SOAK_SECONDS:-3600} "$build/tests/tst_flow_soak"
