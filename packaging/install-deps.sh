#!/usr/bin/env bash
# Installs what Deskbell needs on Debian 12, as root or with sudo; says what it does, and does nothing when all is there.
#   install-deps.sh build          compiler and libraries
#   install-deps.sh build test     also what the tests use: a virtual desktop and three real ticket servers
#   install-deps.sh build fuzz     also what tests/fuzz/run.sh uses: clang with libFuzzer
#   install-deps.sh build test bench   also what tests/bench compares with
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")

build=(g++ cmake ninja-build ccache pkg-config ca-certificates dpkg-dev file
    qt6-base-dev qt6-declarative-dev qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools libgl1-mesa-dev libxcb1-dev
    libxml2-dev libsqlite3-dev libcurl4-openssl-dev libssl-dev zlib1g-dev libmd4c-dev qtkeychain-qt6-dev libkainjow-mustache-dev
    qt6-webengine-dev
    libqt6svg6 qt6-translations-l10n qt6-wayland libsecret-1-0)
test=(xvfb weston openbox xfce4-panel dunst xfce4-notifyd trayer xdotool x11-utils x11-xserver-utils xclip imagemagick
    dbus dbus-daemon at-spi2-core python3 python3-dbus python3-gi python3-pyatspi gnome-keyring
    fonts-dejavu-core fonts-wqy-microhei openssl strace curl procps
    clang-format-14 clang-tidy-14)
fuzz=(clang-14 libclang-rt-14-dev)
bench=(python3-requests apprise jq sqlite3 libqt6sql6-sqlite apache2-utils dbus-bin)
servers=(fossil redmine rt mail)

die() { echo "install-deps.sh: $*" >&2; exit 1; }

[ $# -gt 0 ] || die "say which group to install: build, test, fuzz, bench"
wanted=()
for group in "$@"; do
    case $group in
        build) wanted+=("${build[@]}") ;;
        test) wanted+=("${test[@]}") ;;
        fuzz) wanted+=("${fuzz[@]}") ;;
        bench) wanted+=("${bench[@]}") ;;
        *) die "unknown group '$group' (build, test, fuzz, bench)" ;;
    esac
done

command -v apt-get >/dev/null && command -v dpkg-query >/dev/null ||
    die "this is not Debian. Install the counterparts of: ${wanted[*]}"
system=$(. /etc/os-release && echo "${ID:-} ${VERSION_ID:-}")
[ "$system" = "debian 12" ] || echo "install-deps.sh: made for Debian 12, this is ${system:-unknown}: going on all the same" >&2

as_root=()
[ "$(id -u)" = 0 ] || as_root=(sudo)
need_root() { # what for
    [ ${#as_root[@]} -gt 0 ] || return 0
    command -v sudo >/dev/null || die "there is no sudo here; run as root: $*"
    sudo true || die "sudo refuses; run as root: $*"
}

missing=()
for package in "${wanted[@]}"; do
    dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
    need_root "apt-get install --no-install-recommends ${missing[*]}"
    echo "== Installing ${#missing[@]} packages and what they need; this takes some minutes: ${missing[*]}"
    started=$SECONDS
    apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -qq)
    "${apt[@]}" update || die "the list of packages cannot be fetched: is there a network, and a mirror in /etc/apt?"
    # dpkg's story goes to a file, as it hides the one line that matters when something fails.
    log=$(mktemp)
    "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >"$log" 2>&1 ||
        { tail -n 20 "$log" >&2; die "the packages could not be installed; all of apt's words: $log"; }
    rm -f "$log"
    echo "== Packages installed, $((SECONDS - started)) s"
fi

# Each server's own script knows how to install it without a service being started or a question being asked.
for group in "$@"; do
    [ "$group" = test ] || continue
    for server in "${servers[@]}"; do
        script=$here/../tests/support/servers/$server.sh
        log=$(mktemp)
        "$script" install >"$log" 2>&1 || {
            need_root "$script install"
            echo "== Installing the test server $server"
            "${as_root[@]}" "$script" install >"$log" 2>&1 ||
                { tail -n 20 "$log" >&2; die "the test server $server could not be installed; all of apt's words: $log"; }
        }
        rm -f "$log"
    done
done
echo "== All packages are there"
