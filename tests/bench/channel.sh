#!/usr/bin/env bash
# How fast deliveries leave, beside what a load tool reaches on the same receiver in the same run.
#   tests/bench/channel.sh [BUILD FOLDER, optimised] [DELIVERIES]
# Fails when deliveries reach less than a third of the load tool's rate. Needs wrk or ab (apache2-utils).
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
build=${1:-$here/build/bench}
count=${2:-10000}
bench=$build/tests/bench_channel
[ -x "$bench" ] || { echo "channel.sh: no $bench; build the target bench_channel with CMAKE_BUILD_TYPE=RelWithDebInfo" >&2; exit 2; }

work=$(mktemp -d)
receiver=
trap '[ -z "$receiver" ] || kill "$receiver" 2>/dev/null; rm -rf "$work"' EXIT
"$bench" receive >"$work/port" &
receiver=$!
for _ in $(seq 50); do [ -s "$work/port" ] && break; sleep 0.1; done
url=http://127.0.0.1:$(cat "$work/port")/hook

# A body of the size that a delivery has.
printf '{"type":"ticket.created","data":{"text":"%s"}}' "$(printf 'x%.0s' $(seq 1400))" >"$work/body.json"
if command -v ab >/dev/null; then
    tool="ab, one connection"
    rate=$(ab -q -k -c 1 -n "$count" -p "$work/body.json" -T application/json "$url" | awk '/Requests per second/ {print int($4)}')
    echo "ab, eight connections: $(ab -q -k -c 8 -n "$count" -p "$work/body.json" -T application/json "$url" | awk '/Requests per second/ {print int($4)}') requests a second"
else
    tool="wrk, one connection"
    printf 'wrk.method = "POST"\nlocal f = io.open("%s"); wrk.body = f:read("*a")\nwrk.headers["Content-Type"] = "application/json"\n' \
        "$work/body.json" >"$work/post.lua"
    rate=$(wrk -t 1 -c 1 -d 5s -s "$work/post.lua" "$url" | awk '/Requests\/sec/ {print int($2)}')
fi
echo "$tool: $rate requests a second"
said=$("$bench" send "$url" "$count")
echo "deskbell: $said"
ours=$(echo "$said" | sed -n 's/.*: \([0-9]*\) a second.*/\1/p')
echo "deskbell reaches $((ours * 100 / rate)) % of $tool"
[ $((ours * 3)) -ge "$rate" ]
