#!/usr/bin/env bash
# The explorer and its peers side by side, in one run on this machine; prints a table.
#
#   scripts/bench.sh start    from navigation to the first map drawn, and what was transferred
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

which=${1:-}
[ -n "$which" ] && [ -f "bench/$which.mjs" ] || { sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//p;}' scripts/bench.sh; exit 2; }
bash scripts/setup.sh test >&2
use_tools
if ! cmp -s bench/package-lock.json bench/node_modules/.installed-lock.json; then
  patiently "installing the peers by npm" npm ci --prefix bench --no-audit --no-fund >&2 ||
    fail "npm could not install the packages of bench/package-lock.json."
  cp bench/package-lock.json bench/node_modules/.installed-lock.json
fi
[ -n "$(find dist -maxdepth 1 -name '*_bg.wasm' 2>/dev/null)" ] || bash scripts/serve.sh --build-only >&2
shift
exec node "bench/$which.mjs" "$@"
