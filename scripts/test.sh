#!/usr/bin/env bash
# Everything that a change has to pass. Installs what it needs; the last line counts the tests.
#
#   scripts/test.sh            all of it
#   scripts/test.sh native     formatting, lints, tests of the library and the command line
#   scripts/test.sh browser    builds the app, drives it in a browser
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

part=${1:-all}
case "$part" in
  all|native|browser) ;;
  *) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//p;}' scripts/test.sh; exit 2 ;;
esac

passed=0 failed=0 last='' broken=() times=()
output=$(mktemp)
trap 'rm -f "$output"' EXIT

# step NAME COMMAND...: shows its output, keeps it in $output and its time for the summary. A step
# that fails doesn't keep the others from running: one run shows all there is to mend.
step() {
  local name=$1 started=$SECONDS status=0
  shift
  title "$name"
  "$@" 2>&1 | tee "$output" || status=$?
  times+=("$(printf '%5d s  %s%s' $((SECONDS - started)) "$name" "$([ "$status" -eq 0 ] || echo '  FAILED')")")
  [ "$status" -eq 0 ] && last=passed || { last=failed; broken+=("$name"); }
  return "$status"
}

# A step that is no test runner: failing, it counts as one test failed.
check() { step "$@" || failed=$((failed + 1)); }

# A step that is a test runner; COUNT reads from its output 'PASSED FAILED'. A runner that ran
# nothing, or failed without saying which test, counts as one failed.
tests() { # tests COUNT NAME COMMAND...
  local count=$1 status=0 good bad
  shift
  step "$@" || status=$?
  read -r good bad < <("$count" <"$output")
  if [ "$bad" -eq 0 ] && { [ "$status" -ne 0 ] || [ "$good" -eq 0 ]; }; then
    [ "$status" -ne 0 ] || broken+=("$1 (ran no test)")
    bad=1
  fi
  passed=$((passed + good)) failed=$((failed + bad))
}

# cargo: 'test result: ok. 12 passed; 0 failed; …', a line for each program of tests.
count_cargo() {
  awk '/^test result:/ { for (i = 2; i <= NF; i++) { if ($i ~ /^passed/) p += $(i-1); if ($i ~ /^failed/) f += $(i-1) } }
       END { print p + 0, f + 0 }'
}
# node: 'ℹ pass 12', 'ℹ fail 0', 'ℹ cancelled 0'.
count_node() {
  awk 'NF == 3 && $2 == "pass" { p += $3 } NF == 3 && ($2 == "fail" || $2 == "cancelled") { f += $3 } END { print p + 0, f + 0 }'
}

native() {
  if cargo fmt --version >/dev/null 2>&1; then
    check "Formatting" cargo fmt --check
  else
    say "No rustfmt here: the formatting is not checked."
  fi
  if cargo clippy --version >/dev/null 2>&1; then
    # Nothing in the library asks for the app's feature: this sees all that there is without it, too.
    check "Lints: library, command line, app, tests" cargo clippy --all-targets --features app -- -D warnings
  else
    say "No clippy here: lints are not checked."
  fi
  # With the app's feature, so that the parts of the app that know no browser are tested as well.
  tests count_cargo "Tests: library, command line, app" cargo test --no-fail-fast --features app
}

# In milliseconds, for a test and for a file of them: what hangs fails, rather than keeping all others waiting.
LONGEST=600000

browser() {
  # Code that is there only in the browser is seen by nothing but this. (Debian's Rust has no clippy.)
  if [ "$(cat "$TOOLS/wasm")" = rustup ] && cargo clippy --version >/dev/null 2>&1; then
    check "Lints: as built for the browser" \
      cargo clippy --target "$WASM_TARGET" --no-default-features --features browser -- -D warnings
  fi
  check "Building the app" bash scripts/serve.sh --build-only
  # Tests of an older build would only confuse.
  [ "$last" = passed ] || return 0
  check "Budget: what the first map takes" node scripts/budget.mjs dist
  rm -rf tests/browser/screenshots
  tests count_node "Tests: how the app is built" node --test --test-timeout="$LONGEST" --test-reporter=spec tests/build/*.test.mjs
  tests count_node "Tests: in the browser" node --test --test-timeout="$LONGEST" --test-reporter=spec tests/browser/*.test.mjs
}

title "Setting up"
case "$part" in
  native)  bash scripts/setup.sh native ;;
  *)       bash scripts/setup.sh test ;;
esac || fail "setting up failed; nothing was tested."
use_tools

[ "$part" = browser ] || native
[ "$part" = native ] || browser

title "Summary"
printf '%s\n' "${times[@]}"
if [ "${#broken[@]}" -gt 0 ]; then
  say ""
  printf 'Failed: %s\n' "${broken[@]}"
fi
say ""
say "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
