#!/usr/bin/env bash
# Test rig: a real mail server (Exim, from Debian's own package) on 127.0.0.1, with STARTTLS, TLS and sign-in.
#
#   mail.sh install              apt-get the package (needs root); no service is started; safe to repeat
#   mail.sh start PORT DIR       fresh mailboxes under DIR/mail; waits for a greeting; prints smtp://127.0.0.1:PORT
#                                PORT 0 takes a free port. The port next to it speaks TLS from the first byte
#   mail.sh mails [NAME]         the files of NAME's mailbox (duty), oldest first
#   mail.sh status               address and pid; exit 3 if it is not running
#   mail.sh stop                 ends the one process that start began, by its pid
#
# mails, status and stop mean the rig started last; RIG_DIR=DIR names another one.
# start leaves DIR/mail.pid, DIR/mail.env (for a shell) and DIR/mail.json (user, password, ports, CA).
# Mailboxes: duty and boss at desk.test; full's is full, and later is to be tried again.
# A mail about XJUNKX is refused after its content.
# Settings, all optional:
#   start:  RIG_PASSWORD            the password of user "desk"            (Deskbell-rig-1)
# shellcheck disable=SC1090  # the .env file is made by start
set -euo pipefail

RIG=mail
POINTER=${TMPDIR:-/tmp}/deskbell-rigs-$(id -u)/$RIG.dir

die() { echo "$RIG rig: $*" >&2; exit 1; }
usage() { sed -n '2,/^# shellcheck/{/^# shellcheck/!s/^# \{0,1\}//p}' "$0" >&2; exit 2; }

rig_dir() {
    local d=${RIG_DIR:-}
    if [ -z "$d" ] && [ -r "$POINTER" ]; then d=$(cat "$POINTER"); fi
    [ -n "$d" ] && [ -d "$d" ] || die "no rig was started here (set RIG_DIR, or start one)"
    (cd "$d" && pwd -P)
}

# A pid is ours only while its start time is the one that start wrote down.
start_time() { sed 's/^.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20; }
running_pid() { # DIR
    local pid began
    [ -r "$1/$RIG.pid" ] || return 1
    { read -r pid; read -r began; } <"$1/$RIG.pid" || return 1
    [ -n "$began" ] && [ "$(start_time "$pid")" = "$began" ] || return 1
    [ "$(sed 's/^.*) //' "/proc/$pid/stat" | cut -c1)" != Z ] || return 1
    echo "$pid"
}

free_ports() { # two, next to each other
    perl -MIO::Socket::INET -e 'for (1..50) {
        my $a = IO::Socket::INET->new(LocalAddr=>"127.0.0.1",Listen=>1) or next;
        my $b = IO::Socket::INET->new(LocalAddr=>"127.0.0.1",LocalPort=>$a->sockport+1,Listen=>1) or next;
        print $a->sockport; exit }'
}

cmd_install() {
    local policy=/usr/sbin/policy-rc.d made='' rc=0
    if [ -x /usr/sbin/exim4 ] && command -v openssl >/dev/null; then
        echo "$RIG rig: already installed" >&2
        return 0
    fi
    [ "$(id -u)" = 0 ] || die "install needs root"
    # No package may start a service, whatever the machine.
    if [ ! -e $policy ]; then
        made=1
        printf '#!/bin/sh\nexit 101\n' >$policy
        chmod 755 $policy
    fi
    export DEBIAN_FRONTEND=noninteractive
    apt-get -o DPkg::Lock::Timeout=300 -q update >&2 || true
    apt-get -o DPkg::Lock::Timeout=300 -y -q install --no-install-recommends exim4-daemon-light openssl >&2 || rc=$?
    [ -z "$made" ] || rm -f $policy
    return $rc
}

# Exim delivers nothing as root, and a given configuration makes it give up its rights: as root, be nobody.
as_nobody=()
owner=$(id -un)
group=$(id -gn)
if [ "$(id -u)" = 0 ]; then
    owner=nobody
    group=nogroup
    as_nobody=(setpriv --reuid=nobody --regid=nogroup --clear-groups)
fi

configure() { # DATA PORT PASSWORD
    cat <<CONF
primary_hostname = mail.desk.test
keep_environment =
exim_user = $owner
exim_group = $group
spool_directory = $1/spool
log_file_path = $1/log/%slog
pid_file_path = $1/exim.pid
local_interfaces = 127.0.0.1
daemon_smtp_ports = $2 : $(($2 + 1))
tls_on_connect_ports = $(($2 + 1))
tls_advertise_hosts = *
tls_certificate = $1/server.pem
tls_privatekey = $1/server.key
auth_advertise_hosts = \${if eq{\$tls_in_cipher}{}{}{*}}
disable_ipv6
host_lookup =
rfc1413_query_timeout = 0s
message_size_limit = 300K
smtp_accept_max = 50
queue_only = false
acl_smtp_rcpt = to
acl_smtp_data = content
begin acl
to:
  deny    !authenticated = *
          message = 5.7.1 relay only after a sign-in
  defer   local_parts = later
          message = 4.2.1 try again later
  deny    local_parts = full
          message = 5.2.2 mailbox full
  accept  domains = desk.test
          local_parts = duty : boss
  deny    message = 5.1.1 no such user
content:
  deny    condition = \${if match{\$h_subject:}{XJUNKX}}
          message = 5.7.1 looks like junk
  accept
begin routers
mailboxes:
  driver = accept
  local_parts = duty : boss
  transport = maildir
begin transports
maildir:
  driver = appendfile
  directory = $1/boxes/\$local_part_data
  create_directory
  maildir_format
  user = $owner
  group = $group
  envelope_to_add
begin retry
* * F,1h,1m
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = \${if and{{eq{\$auth2}{desk}}{eq{\$auth3}{$3}}}}
  server_set_id = \$auth2
CONF
}

cmd_start() {
    local port=${1:-} dir=${2:-} data pid url i password=${RIG_PASSWORD:-Deskbell-rig-1}
    [ -n "$port" ] && [ -n "$dir" ] || usage
    [ -x /usr/sbin/exim4 ] || die "exim4 is not installed: run '$0 install'"
    mkdir -p "$dir"
    dir=$(cd "$dir" && pwd -P)
    data=$dir/$RIG
    if pid=$(running_pid "$dir"); then
        . "$dir/$RIG.env"
        if [ "$port" = 0 ] || [ "$RIG_URL" = "smtp://127.0.0.1:$port" ]; then
            echo "$RIG_URL"
            return 0
        fi
        die "a rig already runs from $dir at $RIG_URL (pid $pid): stop it first"
    fi
    [ "$port" != 0 ] || port=$(free_ports)
    url=smtp://127.0.0.1:$port
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then die "port $port is taken"; fi
    if [ -e "$data" ]; then
        [ -e "$data/.deskbell-rig" ] || die "$data is not a rig's folder: not touched"
        rm -rf "$data"
    fi
    rm -f "$dir/$RIG".{pid,env,json}
    mkdir -p "$data"/{spool,log,boxes}
    : >"$data/.deskbell-rig"
    openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=mail.desk.test \
        -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout "$data/server.key" -out "$data/server.pem" 2>/dev/null
    configure "$data" "$port" "$password" >"$data/exim.conf"
    if [ ${#as_nobody[@]} -gt 0 ]; then
        chown -R nobody:nogroup "$data"
        # The way there must be passable for nobody; nothing in it becomes readable.
        local way=$dir
        while [ "$way" != / ]; do
            chmod o+x "$way"
            way=$(dirname "$way")
        done
    fi
    (
        # Nothing of the caller's stays open: a test runner waits for its pipes to close.
        for i in /proc/self/fd/*; do
            i=${i##*/}
            [ "$i" -le 2 ] || eval "exec $i>&-" 2>/dev/null || true
        done
        cd "$data"
        exec setsid "${as_nobody[@]}" /usr/sbin/exim4 -C "$data/exim.conf" -bdf -q1m </dev/null >"$data/server.log" 2>&1
    ) &
    pid=$!
    printf '%s\n%s\n' "$pid" "$(start_time "$pid")" >"$dir/$RIG.pid"
    mkdir -p "${POINTER%/*}"
    echo "$dir" >"$POINTER"
    printf 'RIG_URL=%q\nRIG_PASSWORD=%q\n' "$url" "$password" >"$dir/$RIG.env"
    printf '{"kind":"mail","base_url":"%s","port":%s,"tls_port":%s,"user":"desk","password":"%s","ca":"%s","boxes":"%s"}\n' \
        "$url" "$port" "$((port + 1))" "$password" "$data/server.pem" "$data/boxes" >"$dir/$RIG.json"
    for ((i = 0; i < 100; i++)); do
        running_pid "$dir" >/dev/null || { tail -20 "$data/server.log" "$data/log/"* >&2; die "the server ended"; }
        if (exec 3<>"/dev/tcp/127.0.0.1/$port" && read -r -t 5 line <&3 && [ "${line:0:3}" = 220 ]) 2>/dev/null; then
            echo "$url"
            return 0
        fi
        sleep 0.1
    done
    cmd_stop
    die "no greeting from $url within 10 s"
}

cmd_mails() {
    local dir
    dir=$(rig_dir)
    [ -d "$dir/$RIG/boxes/${1:-duty}/new" ] || return 0
    ls -tr -d "$dir/$RIG/boxes/${1:-duty}/new/"* 2>/dev/null || true
}

cmd_status() {
    local dir pid
    dir=$(rig_dir)
    pid=$(running_pid "$dir") || { echo "stopped $dir"; return 3; }
    . "$dir/$RIG.env"
    echo "$RIG_URL pid $pid dir $dir"
}

cmd_stop() {
    local dir pid i
    dir=$(rig_dir)
    if pid=$(running_pid "$dir"); then
        kill -TERM "$pid" 2>/dev/null || true
        for ((i = 0; i < 50; i++)); do
            running_pid "$dir" >/dev/null || break
            sleep 0.1
        done
        if running_pid "$dir" >/dev/null; then kill -KILL "$pid" 2>/dev/null || true; fi
    fi
    rm -f "$dir/$RIG.pid"
}

cmd=${1:-}
[ $# -eq 0 ] || shift
case $cmd in
install | start | mails | status | stop) "cmd_$cmd" "$@" ;;
*) usage ;;
esac
