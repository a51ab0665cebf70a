#!/usr/bin/env bash
# Simulated lives by the thousand, in parts of 250 so that one may be stopped and gone on with; each part prints its
# figures, and each broken promise how to replay it. Ends with the time taken; status 1 when a life broke the promise.
#   tests/bench/lives.sh [FIRST [LAST [BUILD_DIR]]]      1 10000 build/bench
set -uo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
first=${1:-1}
last=${2:-10000}
build=${3:-build/bench}
export QTEST_FUNCTION_TIMEOUT=7200000 QT_QPA_PLATFORM=offscreen # ms
status=0
began=$SECONDS
echo "$(date -u '+%F %T') UTC, seeds $first to $last, $(git rev-parse --short HEAD 2>/dev/null)"
for ((from = first; from <= last; from += 250)); do
    count=$((last - from + 1 < 250 ? last - from + 1 : 250))
    out=$(DESKBELL_FIRST_SEED=$from DESKBELL_SEEDS=$count "$build/tests/tst_flow_simulation" 2>&1) || status=1
    echo "from $from: $(grep -E 'seeds of|To replay|FAIL|Loc:' <<<"$out" | sed 's/^[A-Z]* *: TestSimulation::promiseHolds() //')"
done
echo "$(date -u '+%F %T') UTC, $((last - first + 1)) lives in $((SECONDS - began)) s: $([ $status = 0 ] && echo clean || echo BROKEN)"
exit $status
