# shellcheck shell=bash
# Sourced by check.sh and test.sh: runs named steps, times them, keeps count, and answers for the whole.
#
#   step NAME COMMAND...   0 when the command passed; a command that exits with 77 counts as skipped
#   not_run NAME REASON    a step whose precondition failed: counts as failed
#   finish                 prints the summary; fails when any step failed or none passed

readonly EXIT_SKIPPED=77
passed=0 failed=0 skipped=0
summary=()

step() {
    local name=$1 begin=$SECONDS status=0
    shift
    printf '\n==> %s\n' "$name"
    "$@" </dev/null || status=$?
    record "$name" "$status" "$((SECONDS - begin)) s"
    [[ $status -eq 0 || $status -eq $EXIT_SKIPPED ]]
}

not_run() {
    printf '\n==> %s: not run, %s\n' "$1" "$2"
    record "$1" 1 "not run: $2"
}

record() {
    local name=$1 status=$2 note=$3 word
    case $status in
    0) word=passed passed=$((passed + 1)) ;;
    "$EXIT_SKIPPED") word=SKIPPED skipped=$((skipped + 1)) ;;
    *) word=FAILED failed=$((failed + 1)) ;;
    esac
    summary+=("$(printf '%-8s %-44s %s' "$word" "$name" "$note")")
    printf -- '--- %s: %s (%s)\n' "$name" "$word" "$note"
}

finish() {
    printf '\n%s\n' 'Steps'
    printf '  %s\n' "${summary[@]}"
    if ((skipped > 0)); then
        printf '\n%s\n' '*** SKIPPED steps were not tested on this machine; see above for what they need. ***'
    fi
    printf '\n'
    if ((skipped > 0)); then
        printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
    else
        printf '%d passed, %d failed\n' "$passed" "$failed"
    fi
    ((failed == 0 && passed > 0))
}
