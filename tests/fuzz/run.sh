#!/usr/bin/env bash
# Builds the fuzzers with clang and runs each for so many seconds, all at once; new inputs that reach new code, and what
# crashes, hangs or needs too much memory, stay in build/fuzz/found. Ends with status 1 when one of them found a defect.
#   tests/fuzz/run.sh SECONDS [NAME...]      html json csv feed preset headers paste smtp messenger config markdown recognise token inflater certificate control
# A found input belongs into tests/data/fuzz/NAME/ together with the mending.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
command -v clang++-14 >/dev/null || { echo "run.sh: needs clang-14 with libFuzzer: packaging/install-deps.sh fuzz" >&2; exit 2; }
[ $# -gt 0 ] || { sed -n '2,5s/^# //p' tests/fuzz/run.sh >&2; exit 2; }
seconds=$1
shift
names=("$@")
[ ${#names[@]} -gt 0 ] || names=(html json csv feed preset headers paste smtp messenger config markdown recognise token inflater certificate control)
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8

mkdir -p build
cmake --preset fuzz >build/configure-fuzz.log 2>&1 || { tail -n 20 build/configure-fuzz.log >&2; exit 2; }
cmake --build --preset fuzz --target "${names[@]/#/fuzz_}" >build/build-fuzz.log 2>&1 || { tail -n 30 build/build-fuzz.log >&2; exit 2; }

# Qt's own libraries are not instrumented and keep what they allocate for good.
export ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1 UBSAN_OPTIONS=print_stacktrace=1
declare -A running
for name in "${names[@]}"; do
    found=build/fuzz/found/$name
    mkdir -p "$found/corpus"
    seeds=("$found/corpus" "tests/data/fuzz/$name")
    [ "$name" != preset ] || seeds+=(resources/sources resources/channels tests/data/preset)
    nice build/fuzz/tests/fuzz/fuzz_"$name" -max_total_time="$seconds" -max_len=$([ "$name" = preset ] && echo 16384 || echo 4096) -timeout=10 -rss_limit_mb=1500 \
        -artifact_prefix="$found/" -print_final_stats=1 "${seeds[@]}" \
        >"$found/log" 2>&1 &
    running[$name]=$!
done
status=0
for name in "${names[@]}"; do
    if wait "${running[$name]}"; then result=clean; else result="DEFECT, see build/fuzz/found/$name"; status=1; fi
    inputs=$(sed -n 's/^stat::number_of_executed_units: *//p' "build/fuzz/found/$name/log")
    echo "fuzz_$name: ${inputs:-?} inputs in $seconds s: $result"
done
exit $status
