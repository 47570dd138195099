#!/usr/bin/env bash
# Installs what packages.txt lists for the groups given, if it is missing. Ends with 3 where it cannot.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
[ $# -gt 0 ] || { echo "Usage: install-packages.sh GROUP…" >&2; exit 2; }

listed() { # the lines of packages.txt that belong to one of the groups
    awk -v wanted="$*" '
        /^[a-z]/ {
            split($1, groups, ",")
            for (i in groups)
                if (index(" " wanted " ", " " groups[i] " ")) { print; next }
        }' "$here/packages.txt"
}

nodeIsThere() {
    local version
    version=$(node --version 2>/dev/null) || return 1
    version=${version#v}
    [ "${version%%.*}" -ge 18 ]
}

giveUp() {
    printf '%s\nNeeded, by the names of Debian 12:\n' "$1" >&2
    listed "${groups[@]}" | awk '{ why = $3; for (i = 4; i <= NF; ++i) why = why " " $i; printf "  %-20s %s\n", $2, why }' >&2
    exit 3
}

groups=("$@")
if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    giveUp "Nothing was installed: this is neither Debian nor Ubuntu."
fi

missing=()
for package in $(listed "${groups[@]}" | awk '{ print $2 }'); do
    if [ "$package" = nodejs ] && nodeIsThere; then
        continue
    fi
    if [ "$package" = npm ] && command -v npm >/dev/null; then
        continue
    fi
    status=$(dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null) || status=none
    [ "$status" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

asRoot=(env)
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || giveUp "Nothing was installed: that takes root or sudo."
    asRoot=(sudo env)
fi
asRoot+=(DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)

echo "Installing ${missing[*]}"
"${asRoot[@]}" update || giveUp "The lists of packages could not be read."
"${asRoot[@]}" install -y --no-install-recommends "${missing[@]}" || giveUp "The packages could not be installed."
