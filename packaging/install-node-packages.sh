#!/usr/bin/env bash
# Installs the packages of tests/receiver beside it, if they are missing. Ends with 3 where it cannot: the tests that
# want them are then skipped.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../tests/receiver"
if [ node_modules/.package-lock.json -nt package-lock.json ]; then
    exit 0
fi

giveUp() {
    echo "$1 The receiver of the tests takes no uploads then." >&2
    exit 3
}

command -v npm >/dev/null || giveUp "The packages of tests/receiver were not installed: there is no npm."
echo "Installing the packages of tests/receiver"
npm ci --omit=optional --ignore-scripts --no-audit --no-fund --fetch-retries=1 --fetch-timeout=30000 ||
    giveUp "The packages of tests/receiver could not be installed."
