#!/usr/bin/env bash
# Installs what Deskbell needs on Debian 12, as root or with sudo; says what it does, and does nothing when all is there.
#   install-deps.sh build          compiler and libraries
#   install-deps.sh build test     also what the tests use: a virtual desktop and three real ticket servers
set -euo pipefail

build=(g++ cmake ninja-build ccache pkg-config ca-certificates
    qt6-base-dev qt6-declarative-dev qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools libgl1-mesa-dev
    libxml2-dev qtkeychain-qt6-dev libkainjow-mustache-dev
    libqt6sql6-sqlite libqt6svg6 qt6-wayland libsecret-1-0)
test=(xvfb openbox xfce4-panel dunst xfce4-notifyd trayer xdotool x11-utils x11-xserver-utils xclip imagemagick
    dbus dbus-daemon at-spi2-core python3 python3-dbus python3-gi python3-pyatspi gnome-keyring
    fonts-dejavu-core fonts-wqy-microhei openssl strace curl
    redmine redmine-sqlite puma sqlite3 fossil clang-format-14 clang-tidy-14)

wanted=()
for group in "$@"; do
    case $group in
        build) wanted+=("${build[@]}") ;;
        test) wanted+=("${test[@]}") ;;
        *) echo "install-deps.sh: unknown group '$group' (build, test)" >&2; exit 1 ;;
    esac
done

missing=()
for package in "${wanted[@]}"; do
    dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then
    echo "== All packages are there."
    exit 0
fi

as_root=()
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { echo "install-deps.sh: these packages are missing and there is no sudo: ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
fi
echo "== Installing ${#missing[@]} packages: ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
echo "== Packages installed."
