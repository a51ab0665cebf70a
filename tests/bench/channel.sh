#!/usr/bin/env bash
# How fast deliveries leave, beside what load tools reach on the same receiver with the same body in the same run.
#   tests/bench/channel.sh [BUILD FOLDER, optimised] [DELIVERIES]
# Two receivers: one in Python, as somebody writes it for himself, and a bare event loop that reads nothing. Two manners
# of the load tool: over one connection that is kept, as Deskbell sends, and with a new connection for each request, which
# is what ab does unless told otherwise. Fails when deliveries to the first receiver reach less than a third of the
# latter, or when the thread stood still for longer than 16 ms, or anonymous memory grew. Needs ab (apache2-utils) and
# python3, and takes wrk where it is installed.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
build=${1:-$here/build/release}
count=${2:-10000}
bench=$build/tests/bench_channel
[ -x "$bench" ] || { echo "channel.sh: no $bench; build the target bench_channel with CMAKE_BUILD_TYPE=RelWithDebInfo" >&2; exit 2; }

work=$(mktemp -d)
receiver=
stop() { [ -z "$receiver" ] || kill "$receiver" 2>/dev/null || true; receiver=; }
trap 'stop; rm -rf "$work"' EXIT
# start COMMAND...: sets url.
start() {
    : >"$work/port"
    "$@" >"$work/port" &
    receiver=$!
    for _ in $(seq 50); do [ -s "$work/port" ] && break; sleep 0.1; done
    url=http://127.0.0.1:$(cat "$work/port")/hook
}
# ab_rate [-k]
ab_rate() { ab -q "$@" -c 1 -n "$count" -p "$work/body.json" -T application/json "$url" | awk '/Requests per second/ {print int($4)}'; }
wrk_rate() { command -v wrk >/dev/null || { echo 0; return; }; wrk -t 1 -c 1 -d 5s -s "$work/post.lua" "$url" | awk '/Requests\/sec/ {print int($2)}'; }

# The body of a delivery, for the load tools.
start "$here/tests/bench/webhook_receiver.py" "$work/log"
"$bench" send "$url" 1 >"$work/said" || true # one alone says nothing about stalls
stop
head -n 1 "$work/log" | tr -d '\n' >"$work/body.json"
cat >"$work/post.lua" <<LUA
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = io.open("$work/body.json"):read("*a")
LUA
echo "each message: $(stat -c %s "$work/body.json") bytes"

percent_of() { awk -v rate="$1" 'NR == 1 {print int($1 * 100 / rate)}' "$work/said"; }
# compare NAME COMMAND...: one line for each sender; sets enough.
compare() {
    local name=$1 tool=ab
    shift
    start "$@"
    local fastest each rate
    fastest=$(ab_rate -k)
    each=$(ab_rate)
    rate=$(wrk_rate)
    echo "$name: ab -k -c 1: $fastest a second; ab -c 1, a connection each: $each a second; wrk -t 1 -c 1: $rate a second"
    [ "$rate" -le "$fastest" ] || { fastest=$rate; tool=wrk; }
    echo "$name: Qt's client alone: $("$bench" bare "$url" "$count")"
    echo "$name: deskbell's network layer alone: $("$bench" request "$url" "$count")"
    "$bench" send "$url" "$count" >"$work/said" || failed=1
    stop
    sed "s/^/$name: deskbell: /" "$work/said"
    enough=$(awk -v each="$each" 'NR == 1 {print ($1 * 3 >= each)}' "$work/said")
    echo "$name: deskbell reaches $(percent_of "$each") % of ab with a connection each, $(percent_of "$fastest") % of $tool over one connection"
}
failed=
compare "bare receiver" "$bench" receive
compare "Python receiver" "$here/tests/bench/webhook_receiver.py" "$work/log"
[ "$enough" = 1 ] || { echo "Fewer than a third." >&2; exit 1; }
# One message each, no digests.
[ "$(tail -n "$count" "$work/log" | grep -c '"type":"ticket.created"')" -eq "$count" ] || failed=1
[ -z "$failed" ] || { echo "The thread stood still, memory grew, or something was not delivered." >&2; exit 1; }
