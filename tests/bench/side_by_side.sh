#!/bin/bash
# SPDX-FileCopyrightText: The Branchbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# side_by_side.sh BUILD FOLDER [ROUNDS]: the figures of import, report and start beside their floors and peers, in one run.
#   BUILD   a Release build without sanitizers; what is missing in it is built
#   FOLDER  for rosters and books; what is there from the run before is used again
# A case whose program is not installed (orcus-xlsx, soffice, keepassxc, Xvfb) is left out and named. Wants a quiet machine.
set -euo pipefail
build=$(realpath "${1:?BUILD}")
mkdir -p "${2:?FOLDER}"
work=$(realpath "$2")
rounds=${3:-5}
here=$(dirname "$(realpath "$0")")
bin=$build/bin

ninja -C "$build" branchbook branchbook-cli bench_read_sheet bench_typeset bench_window bench_floor_xlsx \
    bench_floor_pages bench_floor_table bench_window_start
for rows in 1000 20000 100000; do
    [[ -f $work/r$rows.xlsx ]] || python3 "$here/floors/make_files.py" roster $rows "$work/r$rows.xlsx"
done
for pages in 10 200; do
    [[ -f $work/p$pages.fodt ]] || python3 "$here/floors/make_files.py" report $pages "$work/p$pages.fodt"
done
[[ -f $work/members.db ]] || "$bin/bench_floor_xlsx" sqlite "$work/r100000.xlsx" "$work/members.db"
if [[ ! -f $work/large.bbk ]]; then
    rm -f "$work"/making.bbk*
    "$bin/branchbook-cli" book new "$work/making.bbk" --branch 机关第一党支部
    "$bin/branchbook-cli" --book "$work/making.bbk" roster import "$work/r100000.xlsx" >/dev/null
    mv "$work/making.bbk" "$work/large.bbk"
fi

installed() {
    command -v "$1" >/dev/null && return
    echo "left out: $1 is not installed" >&2
    return 1
}
office="HOME=$work/home soffice --headless --norestore --outdir {tmp} --convert-to"
{
    for rows in 20000 100000; do
        roster=$work/r$rows.xlsx
        echo "read$rows | inflate + expat | $bin/bench_floor_xlsx expat $roster"
        installed orcus-xlsx && echo "read$rows | liborcus | orcus-xlsx -d -f none $roster"
        echo "read$rows | Branchbook | $bin/bench_read_sheet $roster"
        echo "import$rows | xlsx to SQLite | $bin/bench_floor_xlsx sqlite $roster {tmp}/a.db"
        installed soffice && echo "import$rows | LibreOffice to csv | $office csv $roster"
        echo "import$rows | Branchbook | $bin/branchbook-cli book new {tmp}/a.bbk --branch 甲 &&" \
            "$bin/branchbook-cli --book {tmp}/a.bbk roster import $roster"
    done
    for pages in 10 200; do
        echo "pages$pages | pango + cairo | $bin/bench_floor_pages $pages {tmp}/a.pdf"
        installed soffice && echo "pages$pages | LibreOffice | $office pdf $work/p$pages.fodt"
        echo "pages$pages | Branchbook | $bin/bench_typeset $pages {tmp}/a.pdf"
    done
} >"$work/cases"
python3 "$here/compare.py" "$rounds" "$work/cases"

# The window changes its book: it gets a copy.
cp "$work/large.bbk" "$work/copy.bbk"
QT_QPA_PLATFORM=offscreen "$bin/bench_window" "$work/copy.bbk" preview "$work/r1000.xlsx"
QT_QPA_PLATFORM=offscreen "$bin/bench_window" "$work/copy.bbk" "$work/r20000.xlsx"
rm -f "$work"/copy.bbk*

installed Xvfb || exit 0
exec 3< <(exec Xvfb -displayfd 1 -screen 0 1440x900x24 -nolisten tcp 2>/dev/null)
server=$!
trap 'kill "$server"' EXIT
read -r number <&3
start() {
    printf '%-22s' "$1"
    shift
    DISPLAY=:$number QT_QPA_PLATFORM=xcb HOME=$work/home XDG_CONFIG_HOME=$work/home/.config "$bin/bench_window_start" "$@" || true
}
mkdir -p "$work/home"
for ((round = 0; round <= rounds; ++round)); do # the first round only warms the cache
    start "Qt table" "$bin/bench_floor_table" "$work/members.db"
    # In the language of the system, and in Chinese: the glyphs of a Chinese window are memory for whoever shows one.
    if installed keepassxc; then
        start KeePassXC keepassxc
        LANG=zh_CN.UTF-8 LC_ALL='' start "KeePassXC in Chinese" keepassxc
    fi
    start Branchbook "$bin/branchbook" "$work/large.bbk"
done
