#!/usr/bin/env bash
# Configures and builds one preset, with ccache where it is there.
set -euo pipefail

[ $# -eq 1 ] || { echo "Usage: build.sh PRESET" >&2; exit 2; }
cd "$(dirname "${BASH_SOURCE[0]}")/.."
launcher=()
if command -v ccache >/dev/null; then
    launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
fi
cmake --preset "$1" ${launcher[@]+"${launcher[@]}"}
cmake --build --preset "$1"
