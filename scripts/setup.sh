#!/usr/bin/env bash
# Installs what building and testing need, and says so; what is there already is left alone, so
# a second run takes a second. serve.sh and test.sh call it: there is no need to run it by hand.
#
#   scripts/setup.sh native    for the library and the command line: Rust, a C linker
#   scripts/setup.sh build     and for the app: the wasm target, Trunk, wasm-bindgen, wasm-opt
#   scripts/setup.sh test      and for the browser tests: Chromium (the default)
#
# CHROMIUM=/path/to/browser   the browser to test with, if it isn't found by itself
# PARTNERSHIP_WASM=debian     take Debian's compiler for wasm, even if rustup has the target
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

TRUNK=0.21.14                           # 0.22 asks for a newer Rust than ours

# ---------------------------------------------------------------- asking the system

# The system's packages by what they are for, on the families of systems that we know.
package_hint() {
  case "$1" in
    cc)       say "    Debian, Ubuntu: apt-get install build-essential    Fedora: dnf install gcc
    Arch: pacman -S base-devel    Alpine: apk add build-base    macOS: xcode-select --install" ;;
    git)      say "    your system's package 'git' (Debian, Ubuntu: apt-get install git)" ;;
    node)     say "    Debian, Ubuntu: apt-get install nodejs npm    Fedora: dnf install nodejs
    Arch: pacman -S nodejs npm    Alpine: apk add nodejs npm    macOS: brew install node" ;;
    rust)     say "    rustup, from https://rustup.rs (Debian, Ubuntu: apt-get install rustup, where it is packaged)" ;;
    chromium) say "    Debian: apt-get install chromium    Fedora: dnf install chromium
    Arch: pacman -S chromium    Alpine: apk add chromium    macOS: brew install --cask chromium
    or any Chrome or Edge you have: CHROMIUM=/path/to/it scripts/test.sh" ;;
  esac
}

need() { # need PROGRAM HINT WHAT-FOR
  have "$1" && return
  MISSING+=("$1, $3"$'\n'"$(package_hint "$2")")
}

# Debian's packages: as root, or by sudo; without either, says the command to run.
apt_install() { # apt_install WHAT PACKAGE...
  local what=$1 root=()
  shift
  have apt-get || return 1
  if [ "$(id -u)" -ne 0 ]; then
    # sudo may ask for a password only where there is somebody to answer.
    if have sudo && { sudo -n true 2>/dev/null || { [ -t 0 ] && [ -t 1 ] && sudo -v; }; }; then
      root=(sudo)
    else
      say "   $what is missing, and installing it needs an administrator. Please run:"
      say "     apt-get update && apt-get install -y --no-install-recommends $*"
      return 1
    fi
  fi
  if [ -z "${APT_UPDATED:-}" ]; then
    # A source that doesn't answer is no reason to stop: the package may come from another.
    patiently "reading the package lists" "${root[@]}" apt-get update || true
    APT_UPDATED=yes
  fi
  patiently "installing $what" "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y --no-install-recommends "$@"
}

# ---------------------------------------------------------------- the parts

basics() { # basics LEAST_NODE, the oldest Node.js that will do, or no
  MISSING=()
  have cc || apt_install "a C compiler" build-essential || true
  need git git "the sources"
  need cc cc "a C compiler, which links Rust programs"
  need cargo rust "Rust's build tool"
  need rustc rust "the Rust compiler"
  if [ "$1" != no ]; then
    need node node "runs wasm-opt, the server and the browser tests"
    need npm node "installs them"
  fi
  if [ ${#MISSING[@]} -gt 0 ]; then
    say "Missing on this machine:"
    printf '  - %s\n' "${MISSING[@]}"
    fail "install the above and start this again."
  fi

  local least rust
  least=$(sed -n 's/^rust-version *= *"\(.*\)"/\1/p' Cargo.toml)
  rust=$(rustc --version | cut -d' ' -f2)
  at_least "${rust%%-*}" "$least" ||
    fail "Rust $rust is too old, $least is needed: 'rustup update stable', or install rustup (https://rustup.rs)."
  [ "$1" = no ] || at_least "$(node --version | tr -d v)" "$1" ||
    fail "Node.js $(node --version) is too old, $1 is needed; from https://nodejs.org, or by nvm."

  if [ ! -f Cargo.lock ]; then
    say "-> Cargo.lock is missing; making one (it belongs in the repository)"
    cargo generate-lockfile
  fi
}

wasm_target_is_there() { [ -d "$(rustc --print sysroot)/lib/rustlib/$WASM_TARGET/lib" ]; }

wasm_target() {
  mkdir -p "$TOOLS"
  if [ "${PARTNERSHIP_WASM:-}" != debian ]; then
    # Where Debian's way was needed once, the other isn't tried again each time.
    if ! wasm_target_is_there && have rustup && [ "$(cat "$TOOLS/wasm" 2>/dev/null)" != debian ]; then
      patiently "adding the target $WASM_TARGET" rustup target add "$WASM_TARGET" ||
        say "   rustup can't download the target on this machine."
    fi
    if wasm_target_is_there; then
      echo rustup >"$TOOLS/wasm"
      return
    fi
  fi
  debian_wasm
  echo debian >"$TOOLS/wasm"
}

# Debian's compiler comes with its library's sources and builds them for wasm along with the app.
# It serves for wasm only: everything else is built by the toolchain you have.
debian_wasm() {
  local lld version
  say "-> taking Debian's Rust for wasm, which builds the standard library from its sources"
  have rustup || fail "the Rust target $WASM_TARGET is missing, and there is no rustup to add it.
$(package_hint rust)
    or your system's package with Rust's standard library for wasm."
  have apt-get || fail "the Rust target $WASM_TARGET is missing: 'rustup target add $WASM_TARGET' must be able to download it."
  if ! [ -x /usr/bin/rustc ] || ! [ -x /usr/bin/cargo ] || ! [ -d "$(debian_library)" ] || ! debian_lld >/dev/null; then
    apt_install "Debian's Rust" rustc-web cargo-web rust-web-src rust-web-llvm ||
      fail "Debian's Rust could not be installed, and rustup could not download $WASM_TARGET."
  fi
  version=$(/usr/bin/rustc --version | cut -d' ' -f2)
  at_least "${version%%-*}" "$(sed -n 's/^rust-version *= *"\(.*\)"/\1/p' Cargo.toml)" ||
    fail "Debian's Rust is $version here, too old for us; is Debian's security archive switched on?"
  # Its rust-lld is a link to the linker of the LLVM that it was built with, a package of its own.
  lld=$(debian_lld) || fail "Debian's Rust has no rust-lld here."
  [ -e "$lld" ] || apt_install "its linker" "lld-$(printf '%s' "$lld" | grep -oE '[0-9]+' | tail -n 1)" ||
    fail "the linker of Debian's Rust could not be installed."
  rustup toolchain list | grep -q '^debian' || rustup toolchain link debian /usr
}
debian_library() { printf '%s/lib/rustlib/src/rust/library' "$(/usr/bin/rustc --print sysroot 2>/dev/null)"; }
debian_lld() { [ -L /usr/bin/rust-lld ] && readlink -m /usr/bin/rust-lld; }

# A program of cargo's, of exactly one version, into .tools. An unoptimised build takes a third of
# the time; half-done work is kept in .tools/build, so that an interrupted set-up goes on from there.
cargo_tool() { # cargo_tool PROGRAM PACKAGE VERSION OPTION...
  local program=$1 package=$2 version=$3
  shift 3
  [ "$("$TOOLS/bin/$program" --version 2>/dev/null | cut -d' ' -f2)" = "$version" ] && return
  CARGO_TARGET_DIR="$TOOLS/build" CARGO_PROFILE_DEV_DEBUG=0 patiently \
    "building $package $version (once; some minutes)" \
    cargo install "$package" --version "$version" --root "$TOOLS" --debug --force "$@" ||
    fail "$package $version could not be built."
  rm -rf "$TOOLS/build"
}

tools() {
  local bindgen
  # wasm-bindgen's program and library must be of one version: Cargo.lock says which.
  bindgen=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, "", $3); print $3 }' Cargo.lock)
  # Not --locked: its own lock file names a version that isn't mirrored everywhere.
  cargo_tool wasm-bindgen wasm-bindgen-cli "$bindgen" --bin wasm-bindgen
  # Trunk is told to stay offline, so it is built without TLS.
  cargo_tool trunk trunk "$TRUNK" --locked --no-default-features
}

packages() {
  cmp -s package-lock.json node_modules/.installed-lock.json && return
  patiently "installing wasm-opt and the browser tests' packages by npm" npm ci --no-audit --no-fund ||
    fail "npm could not install the packages of package-lock.json."
  cp package-lock.json node_modules/.installed-lock.json
}

# Trunk builds offline, so that it takes our tools; so the crates must be there before, those of
# this machine's own platform too (macros run on it).
crates() {
  local fetch=(cargo fetch ${CI:+--locked} --target "$WASM_TARGET"
    --target "$(rustc -vV | sed -n 's/^host: //p')")
  in_wasm "${fetch[@]}" --offline --quiet 2>/dev/null ||
    in_wasm patiently "fetching the crates" "${fetch[@]}" ||
    fail "the crates of Cargo.lock could not be fetched."
}

browser() {
  node scripts/chromium.mjs >/dev/null && return
  apt_install Chromium chromium || true
  node scripts/chromium.mjs >/dev/null || fail "the browser tests need a Chromium or Chrome.
$(package_hint chromium)"
}

# ---------------------------------------------------------------- which parts

part=${1:-test}
case "$part" in
  native) basics no ;;
  build)  basics 18; wasm_target; tools; packages; crates ;;
  test)   basics 18; wasm_target; tools; packages; crates; browser ;;
  *)      sed -n '2,/^set/s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
say "Set-up is complete ($part)."
