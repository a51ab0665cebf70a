#!/usr/bin/env bash
# One command from a fresh Debian 12 to the first bell: installs what is needed, builds, and starts Deskbell on an
# embedded demo desk and demo messenger. With a display: the tray application; without: a line for each ring.
# Arguments are handed on, for example --profile DIR to use a profile of your own instead of the demo.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
case "${1:-}" in
    -h | --help) sed -n '2,4s/^# //p' packaging/run.sh; exit 0 ;;
esac
# Qt wants UTF-8, and a machine without a language has none.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then program=deskbell; else program=deskbellctl; fi

packaging/install-deps.sh build
echo "== Building $program (the first time takes some minutes)"
mkdir -p build
cmake --preset release >build/configure.log 2>&1 || { tail -n 20 build/configure.log >&2; exit 1; }
cmake --build --preset release --target $program

arguments=("$@")
[ ${#arguments[@]} -gt 0 ] || arguments=(--demo)
if [ $program = deskbell ]; then
    echo "== Starting the tray application: look for the bell in your tray"
    exec build/release/ui/deskbell "${arguments[@]}"
fi
echo "== No display here: starting without one. Each line below is a ring; stop with Ctrl+C"
exec build/release/app/deskbellctl run "${arguments[@]}"
