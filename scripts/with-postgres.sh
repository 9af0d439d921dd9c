#!/usr/bin/env bash
# Runs a command with CONSENTRY_TEST_POSTGRES naming a PostgreSQL server.
#   with-postgres.sh [--durable] COMMAND...
# With --durable a commit waits for the disk, as it does for real: for measuring.
# The variable is passed on when it is set. Otherwise a throwaway cluster is started in a temporary folder on a free
# loopback port, and afterwards its log has to show that the command created tables there: a test that quietly left
# PostgreSQL out fails. Exits with 77 where PostgreSQL can be neither found nor installed.
set -euo pipefail
source "$(dirname "$0")/env.sh"

speed='-c fsync=off -c synchronous_commit=off -c full_page_writes=off'
if [[ ${1:-} == --durable ]]; then
    speed=
    shift
fi

if [[ -n ${CONSENTRY_TEST_POSTGRES:-} ]]; then
    exec "$@"
fi

find_programs() {
    local folder
    for folder in "$(pg_config --bindir 2>/dev/null || true)" \
        "$(printf '%s\n' /usr/lib/postgresql/*/bin | sort --version-sort | tail -n 1)" \
        "$(dirname "$(command -v initdb || true)")"; do
        if [[ -x $folder/initdb && -x $folder/pg_ctl && -x $folder/postgres ]]; then
            printf '%s' "$folder"
            return
        fi
    done
    return 1
}

if ! programs=$(find_programs); then
    if [[ $EUID -eq 0 ]] && command -v apt-get >/dev/null; then
        say 'PostgreSQL is missing: installing the package postgresql'
        { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql; } >&2 ||
            say 'the installation failed'
    fi
    if ! programs=$(find_programs); then
        say '*********************************************************************************'
        say '*** SKIPPED: nothing was tested on PostgreSQL.                                ***'
        say '*** Install the package postgresql, or name a server: CONSENTRY_TEST_POSTGRES ***'
        say '*********************************************************************************'
        exit 77
    fi
fi

# PostgreSQL refuses to run as root.
as_owner=()
folder=$(mktemp -d "${TMPDIR:-/tmp}/consentry-postgres.XXXXXX")
if [[ $EUID -eq 0 ]]; then
    owner=postgres
    id "$owner" >/dev/null 2>&1 || owner=nobody
    chown "$owner" "$folder"
    as_owner=(runuser -u "$owner" --)
fi

in_cluster() { (cd / && "${as_owner[@]}" "$programs/$1" "${@:2}"); }

cleanup() {
    in_cluster pg_ctl stop --pgdata="$folder/data" --mode=immediate --silent >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

in_cluster initdb --pgdata="$folder/data" --username=consentry --auth=trust --encoding=UTF8 --locale=C --no-sync >"$folder/initdb.log" ||
    die "initdb failed: $(cat "$folder/initdb.log")"

free_port() {
    node -e 'const s = require("net").createServer(); s.listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

# Another program may take the port between the question and the start.
for attempt in 1 2 3; do
    port=$(free_port)
    options="-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories= -c max_connections=200"
    options+=" $speed -c log_statement=ddl"
    if in_cluster pg_ctl start --pgdata="$folder/data" --log="$folder/data/server.log" --wait --silent --options="$options"; then
        break
    fi
    ((attempt < 3)) || die "PostgreSQL did not start: $(cat "$folder/data/server.log")"
done

export CONSENTRY_TEST_POSTGRES="postgres://consentry@127.0.0.1:$port/postgres"
say "PostgreSQL from $programs listens on 127.0.0.1:$port"
"$@"

grep --quiet --ignore-case 'create table' "$folder/data/server.log" ||
    die 'no table was created on PostgreSQL: the tests did not use the server they were given'
