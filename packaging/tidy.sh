#!/usr/bin/env bash
# Runs clang-tidy with the list of checks in .clang-tidy over the modules on the way of a ticket, on all cores.
#   tidy.sh BUILD_DIR [FILE...]    BUILD_DIR must have been built: the files include what moc has made there
# A file that passed is not looked at again until it, a header it includes, the checks or its compile command change.
set -euo pipefail
[ $# -ge 1 ] || { echo "tidy.sh: called as: packaging/tidy.sh BUILD_DIR [FILE...]" >&2; exit 1; }
build=$(readlink -f "$1") && shift
cd "$(dirname "$(readlink -f "$0")")/.."
root=$PWD
# Where a ticket passes. app/core only puts these together, and would make a first run longer than a coffee.
folders=(app/base app/storage app/net app/source app/poll app/notify app/channel)

command -v clang-tidy-14 >/dev/null || { echo "tidy.sh: clang-tidy-14 is missing; packaging/install-deps.sh test installs it" >&2; exit 1; }
[ -f "$build/compile_commands.json" ] || { echo "tidy.sh: $build has no compile_commands.json; configure it first" >&2; exit 1; }

# clang reads g++'s commands once what only g++ knows is gone: its precompiled header (the same headers are included as
# text instead) and its warnings, which are g++'s business.
work=$build/tidy
mkdir -p "$work/passed"
{ echo '#pragma once'; grep '^#include' "$build/app/CMakeFiles/deskbell_pch.dir/cmake_pch.hxx"; } >"$work/prelude.h"
sed -E -e 's/ -fpch-preprocess//; s/ -Winvalid-pch//; s/ -include [^ ]*cmake_pch\.hxx//; s/ -W[a-z][^ ]*//g; s/ -fsanitize=[^ ]*//; s/ -fno-sanitize[^ ]*//' \
       -e "s#( -o [^ ]+ -c )# -include $work/prelude.h\\1#" "$build/compile_commands.json" >"$work/compile_commands.json"

if [ $# -gt 0 ]; then files=("$@"); else mapfile -t files < <(find "${folders[@]}" -name '*.cpp' | sort); fi

# What each file is made of: its own text and, over all steps, the headers of ours that it includes.
declare -A includes sums commands
while IFS=: read -r file line; do
    header=${line#*\"}; includes[$file]+=" app/${header%%\"*}"
done < <(grep -rH '^#include "' app --include='*.cpp' --include='*.h')
while read -r sum file; do sums[$file]=$sum; done < <(find app -name '*.cpp' -o -name '*.h' | xargs sha256sum)
while read -r sum file; do commands[$file]=$sum; done < <(
    sed -nE 's/^ *"command": "(.*)",?$/\1/p' "$work/compile_commands.json" |
    awk -v root="$root/" '{ file = $NF; sub(root, "", file); print file "\t" $0 }' |
    while IFS=$'\t' read -r file command; do [[ $file == app/* ]] && echo "$(sha256sum <<<"$command" | cut -c1-64) $file"; done)
checks=$(cat .clang-tidy <(clang-tidy-14 --version) "$work/prelude.h" | sha256sum)

key_of() {
    local -A reached=([$1]=1); local -a open=("$1"); local all="$checks ${commands[$1]:-}" file next
    while [ ${#open[@]} -gt 0 ]; do
        file=${open[0]}; open=("${open[@]:1}"); all+=" $file ${sums[$file]:-}"
        for next in ${includes[$file]:-}; do
            [ -n "${reached[$next]:-}" ] || { reached[$next]=1; open+=("$next"); }
        done
    done
    sha256sum <<<"$all" | cut -c1-40
}

# Twenty files of one folder are looked at as one: what they include costs more than what they say.
mkdir -p "$work/batches"
rm -f "$work/batches"/*
declare -A count=()
todo=0
for file in "${files[@]}"; do
    passed=$work/passed/$(key_of "$file")
    [ ! -e "$passed" ] || continue
    folder=$(dirname "$file")
    n=${count[$folder]:-0}
    count[$folder]=$((n + 1))
    batch=$work/batches/${folder//\//_}_$((n / 20))
    echo "#include \"$root/$file\"" >>"$batch.cpp"
    echo "$passed" >>"$batch.passed"
    echo "$file" >"$batch.one"
    todo=$((todo + 1))
done
echo "clang-tidy: ${#files[@]} files, $todo of them to be looked at"
[ $todo -gt 0 ] || exit 0
python3 - "$work" "$root" <<'END'
import glob, json, sys
work, root = sys.argv[1:]
known = {}
for entry in json.load(open(work + "/compile_commands.json")):
    known[entry["file"]] = entry
    if "/Unity/" in entry["file"]: # a build that compiles several at once
        known.update((line.split('"')[1], entry) for line in open(entry["file"]) if line.startswith("#include"))
commands = []
for one in glob.glob(work + "/batches/*.one"):
    entry, batch = dict(known[root + "/" + open(one).read().strip()]), one[:-4] + ".cpp"
    entry["command"] = entry["command"].replace(entry["file"], batch)
    entry["file"] = batch
    commands.append(entry)
json.dump(commands, open(work + "/batches/compile_commands.json", "w"))
END

check_batch() {
    local batch=$1 output
    if output=$(clang-tidy-14 -p "$WORK/batches" --quiet "$batch" 2>&1); then
        xargs touch <"${batch%.cpp}.passed"
    else
        grep -vE '^[0-9]+ warnings?( and [0-9]+ errors?)? generated' <<<"$output"; return 1
    fi
}
export -f check_batch
export WORK=$work
started=$SECONDS
printf '%s\0' "$work/batches"/*.cpp | xargs -0 -n 1 -P "$(nproc)" bash -c 'check_batch "$@"' check_batch ||
    { echo "clang-tidy: findings above, $((SECONDS - started)) s" >&2; exit 1; }
echo "clang-tidy: no findings, $((SECONDS - started)) s"
