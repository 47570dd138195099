#!/usr/bin/env bash
# Builds Shortlist and runs its tests; with --all also the linters, and the tests under the sanitizers.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
all=no
case "${1-}" in
    --all) all=yes ;;
    '') ;;
    *) echo "Usage: test.sh [--all]" >&2; exit 2 ;;
esac

packaging/install-packages.sh build test || [ $? -eq 3 ]
packaging/install-node-packages.sh || [ $? -eq 3 ]
packaging/build.sh ci
cores=$(getconf _NPROCESSORS_ONLN)
if [ $all = yes ]; then
    ctest --preset ci --parallel "$cores"
    packaging/install-packages.sh lint || [ $? -eq 3 ]
    packaging/build.sh lint
    packaging/build.sh asan
    ctest --preset asan --parallel "$cores"
else
    exec ctest --preset ci --parallel "$cores"
fi
