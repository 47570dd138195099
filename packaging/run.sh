#!/usr/bin/env bash
# Builds Shortlist and starts it. Without a display it takes an entry the whole way from the command line.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

hasDisplay() {
    case "$(uname -s)" in
        Darwin | MINGW* | MSYS* | CYGWIN*) return 0 ;;
    esac
    [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ]
}

if hasDisplay; then
    "$root/packaging/install-packages.sh" build run || [ $? -eq 3 ]
    "$root/packaging/build.sh" release
    exec "$root/build/release/bin/shortlist" "$@"
fi

"$root/packaging/install-packages.sh" build run demo || [ $? -eq 3 ]
"$root/packaging/build.sh" release
echo
echo "There is no display, so the window stays closed: here is an entry's whole way, from the command line."
exec "$root/packaging/demo.sh" "$root/build/release/bin"
