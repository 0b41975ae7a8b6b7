# SPDX-FileCopyrightText: The Branchbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Named steps with their time and a summary; the last line says whether all went well. Sourced, not run.

step_summary=()
step_failed=()
steps_name=

begin_steps() {
    steps_name=$1
    trap 'echo "$steps_name: FAILED (interrupted)" >&2; trap - EXIT; exit 130' INT TERM
}

# step NAME COMMAND…: a failure is kept for the summary; what cannot go on without it says so through `|| end_steps`.
step() {
    local name=$1 start=$SECONDS status=0
    shift
    echo
    echo "== $name"
    # A subshell with its own -e: inside `if` or `||` bash would ignore failing commands of a function.
    set +e
    (
        set -e
        "$@"
    )
    status=$?
    set -e
    if ((status == 0)); then
        step_summary+=("ok      $((SECONDS - start)) s  $name")
        return 0
    fi
    step_summary+=("FAILED  $((SECONDS - start)) s  $name")
    step_failed+=("$name")
    case $name in
        packages | configure | build*) end_steps ;;
    esac
    return 0
}

end_steps() {
    echo
    echo "== summary"
    printf '  %s\n' "${step_summary[@]}"
    if ((${#step_failed[@]} > 0)); then
        local IFS=';'
        echo "$steps_name: FAILED: ${step_failed[*]}"
        exit 1
    fi
    echo "$steps_name: all passed in $SECONDS s"
}
