#!/usr/bin/env bash
# Configures and builds one preset, with ccache and the linker mold where they are there.
set -euo pipefail

[ $# -eq 1 ] || { echo "Usage: build.sh PRESET" >&2; exit 2; }
cd "$(dirname "${BASH_SOURCE[0]}")/.."
faster=()
if command -v ccache >/dev/null; then
    faster+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
fi
if command -v mold >/dev/null; then
    faster+=(-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=mold)
fi
cmake --preset "$1" ${faster[@]+"${faster[@]}"}
cmake --build --preset "$1"
