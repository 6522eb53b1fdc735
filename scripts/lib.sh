# shellcheck shell=bash
# What setup.sh, serve.sh and test.sh share: where things are and how work is shown.
# To be sourced; changes into the repository's root.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit

TOOLS="$PWD/.tools"                     # our own cargo tools; nothing global is changed
LOGS="$TOOLS/log"
WASM_TARGET=wasm32-unknown-unknown

if [ -t 1 ]; then BOLD=$'\e[1m' DIM=$'\e[2m' PLAIN=$'\e[0m'; else BOLD='' DIM='' PLAIN=''; fi

say()   { printf '%s\n' "$*"; }
title() { printf '\n%s== %s ==%s\n' "$BOLD" "$*" "$PLAIN"; }
fail()  { printf '\n%sStopped:%s %s\n' "$BOLD" "$PLAIN" "$*" >&2; exit 1; }
have()  { command -v "$1" >/dev/null 2>&1; }

# Whether version $1 is at least version $2.
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$2" ]; }

# patiently LABEL COMMAND...: runs something long with its output in a log, and shows every ten
# seconds how long it has taken and what it is doing. If it fails, shows the end of the log.
patiently() {
  local label=$1 log beat started=$SECONDS status=0
  shift
  mkdir -p "$LOGS"
  log="$LOGS/$(printf '%s' "$label" | tr -cs 'A-Za-z0-9.' '-').log"
  say "-> $label"
  : >"$log"
  # The command stays in the foreground, so that Ctrl-C reaches it; the clock is what runs beside it.
  ( exec </dev/null
    while sleep 10 >/dev/null 2>&1 && kill -0 $$ 2>/dev/null; do
      printf '%s   %4d s  %s%s\n' "$DIM" $((SECONDS - started)) \
        "$(tail -c 400 "$log" | tr '\r' '\n' | sed '/^[[:space:]]*$/d' | tail -n 1 | cut -c1-90)" "$PLAIN"
    done ) &
  beat=$!
  "$@" </dev/null >"$log" 2>&1 || status=$?
  kill "$beat" 2>/dev/null || true
  wait "$beat" 2>/dev/null || true
  if [ "$status" -ne 0 ]; then
    say "   failed after $((SECONDS - started)) s; the end of ${log#"$PWD"/}:"
    tail -n 40 "$log" | sed 's/^/   | /'
  else
    say "   done in $((SECONDS - started)) s"
  fi
  return "$status"
}

# Our pinned tools come before whatever else is installed under the same name.
use_tools() { export PATH="$TOOLS/bin:$PWD/node_modules/.bin:$PATH"; }

# in_wasm COMMAND...: runs cargo or trunk so that it can build for the browser. Which way works
# on this machine was found out by setup.sh: rustup's own target, or (where rustup can't download
# it) Debian's compiler, which has the standard library's sources and builds it for wasm.
in_wasm() {
  if [ "$(cat "$TOOLS/wasm" 2>/dev/null)" = debian ]; then
    RUSTUP_TOOLCHAIN=debian RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std,panic_abort "$@"
  else
    "$@"
  fi
}
