#!/usr/bin/env bash
# Builds the app into dist/ and serves it on this machine. dist/ needs nothing but a web server
# and may be put under any path.
#
#   scripts/serve.sh               optimised build, at http://127.0.0.1:8080
#   scripts/serve.sh --debug       quicker build, slower app, with checks and names in panics
#   scripts/serve.sh --port 9000   another port (or PORT=9000); if it is taken, the next free one
#   scripts/serve.sh --build-only  only builds
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() { sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//p;}' scripts/serve.sh; exit "$1"; }

port=${PORT:-8080} release=yes serve=yes
while [ $# -gt 0 ]; do
  case "$1" in
    --debug)      release=no ;;
    --release)    release=yes ;;
    --build-only) serve=no ;;
    --port)       [ $# -ge 2 ] || usage 2; port=$2; shift ;;
    --port=*)     port=${1#--port=} ;;
    -h|--help)    usage 0 ;;
    *)            say "Unknown option: $1"; usage 2 ;;
  esac
  shift
done

title "Setting up"
bash scripts/setup.sh build
use_tools

options=(--offline --config Trunk.toml)
if [ "$release" = yes ]; then
  title "Building the app, optimised"
  options+=(--release)
  # The linker is to keep what says which function needs which data: by that the build is divided.
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="-Clink-arg=--emit-relocs"
else
  title "Building the app for debugging"
fi
started=$SECONDS
# Trunk takes NO_COLOR for a switch that must be true or false; and where it fails, cargo has
# said why above: its own backtrace would only push that out of sight.
unset NO_COLOR
RUST_BACKTRACE=0 in_wasm trunk build "${options[@]}" || fail "the app could not be built."
node scripts/cases.mjs dist || fail "the bundled maps could not be put beside the app."
if [ "$release" = yes ]; then
  linked=${CARGO_TARGET_DIR:-target}/$WASM_TARGET/web/partnership-explorer.wasm
  node scripts/divide.mjs dist --linked "$linked" || fail "the app could not be divided."
fi
[ -z "$(find dist -maxdepth 1 -name '*_bg.wasm' -size +0)" ] && fail "the build made no wasm file."
say "Built into dist/ in $((SECONDS - started)) s."
# How much is transferred counts for an optimised build alone; packing the other takes minutes.
[ "$release" = no ] || node scripts/budget.mjs dist || true

[ "$serve" = yes ] || exit 0
exec node scripts/server.mjs --port "$port"
