#!/usr/bin/env bash
# Measures the explorer against its peers in a browser, in one run, and prints a table.
#
#   scripts/bench.sh layouts              the Free layout, d3-force, fcose, ForceAtlas2, WebCola
#   scripts/bench.sh layouts --sizes 100  on maps of those sizes only (100,300,1000)
#   scripts/bench.sh start                from navigation to the first map drawn, and what was transferred
#   scripts/bench.sh drag                 what a frame costs while one of 300 actors is dragged
#   scripts/bench.sh large                how a map of 2,000 actors and 6,000 ties opens and moves
#
# PROFILE=release   for layouts: another profile of Cargo.toml than the browser app's
# Not part of test.sh: it says how fast things are here and now, which no test should hang on.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() { sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//p;}' scripts/bench.sh; exit "$1"; }

# The peers, of the versions that bench/package-lock.json names.
peers() {
  cmp -s bench/package-lock.json bench/node_modules/.installed-lock.json && return
  (cd bench && patiently "installing the peers by npm" npm ci --no-audit --no-fund) ||
    fail "npm could not install the packages of bench/package-lock.json."
  cp bench/package-lock.json bench/node_modules/.installed-lock.json
}

# The library's layout as the app has it: same profile, same wasm-opt.
layouts_wasm() { # layouts_wasm FOLDER
  local target level params
  patiently "building the layout for the browser" in_wasm cargo build --profile "$PROFILE" \
    --target "$WASM_TARGET" --no-default-features --features bench --bin bench-layouts ||
    fail "the layout could not be built."
  target=${CARGO_TARGET_DIR:-target}/$WASM_TARGET/$PROFILE
  wasm-bindgen --target web --no-typescript --out-dir "$1" --out-name layouts "$target/bench-layouts.wasm"
  level=$(sed -n 's/.*data-wasm-opt="\([^"]*\)".*/\1/p' index.html)
  [ "$PROFILE" = web ] || level=3
  params=$(sed -n 's/.*data-wasm-opt-params="\([^"]*\)".*/\1/p' index.html)
  # shellcheck disable=SC2086 # the parameters are several words
  wasm-opt -O"$level" $params "$1/layouts_bg.wasm" -o "$1/layouts_bg.wasm"
}

# The app itself, unless it is built already.
app() {
  [ -n "$(find dist -maxdepth 1 -name '*_bg.wasm' 2>/dev/null)" ] || bash scripts/serve.sh --build-only
}

[ $# -ge 1 ] || usage 2
what=$1
shift
PROFILE=${PROFILE:-web}
case "$what" in
  layouts | start | drag | large) ;;
  -h | --help) usage 0 ;;
  *) say "Unknown bench: $what"; usage 2 ;;
esac

bash scripts/setup.sh test >&2
use_tools
peers >&2
case "$what" in
  layouts)
    folder=$PWD/target/bench/$what
    mkdir -p "$folder"
    layouts_wasm "$folder"
    exec node "bench/$what/run.mjs" "$folder" "$@" ;;
  *)
    app >&2
    exec node "bench/$what.mjs" "$@" ;;
esac
