#!/usr/bin/env bash
# Takes the sample entry the whole way: begun, answered, checked, exported, sent to a receiver, photographed.
# Its results go to build/demo, which is made anew.
set -euo pipefail
export LC_ALL=C.UTF-8

[ $# -eq 1 ] || { echo "Usage: demo.sh FOLDER-OF-THE-PROGRAMS" >&2; exit 2; }
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
programs=$(cd "$1" && pwd)
out=$root/build/demo
rm -rf "$out"
mkdir -p "$out"

receiver=
stopReceiver() {
    if [ -n "$receiver" ]; then
        kill "$receiver" 2>/dev/null || true
        wait "$receiver" 2>/dev/null || true
    fi
}
trap stopReceiver EXIT

step() { printf '\n%s\n' "$*"; }
shortlist() { "$programs/shortlist-cli" --workspace "$out/demo.shortlist" "$@"; }
valueIn() { # FILE KEY…
    node -p 'const [file, ...keys] = process.argv.slice(1);
             keys.reduce((value, key) => value[key], JSON.parse(require("fs").readFileSync(file)))' "$@"
}

startReceiver() { # sets address
    node "$root/tests/receiver/receiver.mjs" --store "$out/received" >"$out/receiver.log" 2>&1 &
    receiver=$!
    for _ in $(seq 100); do
        address=$(sed -n '1s/^listening on //p' "$out/receiver.log")
        [ -z "$address" ] || return 0
        kill -0 "$receiver" 2>/dev/null || break
        sleep 0.1
    done
    echo "The receiver did not start:" >&2
    cat "$out/receiver.log" >&2
    return 1
}

step "A new entry for the System Leadership Initiative of the Year"
entry=$(shortlist new --category hsj/system-leadership-initiative-of-the-year --title "Discharge Together")
for file in "$root"/packaging/sample-entry/*.txt; do
    shortlist set "$entry" "$(basename "$file" .txt)" --file "$file"
done
shortlist declare "$entry" accurate
shortlist declare "$entry" agreed

step "Checking it"
shortlist check "$entry"

step "Writing it out, to read and to keep"
shortlist export "$entry" --format text --output "$out/entry.txt"
shortlist export "$entry" --format json --output "$out/entry.json"

startReceiver
step "Sending it to a receiver at $address"
shortlist submit "$entry" --endpoint "$address/submissions" --profile multipart

step "Asking what became of it"
shortlist --json status "$entry" >"$out/receipt.json"

id=$(valueIn "$out/receipt.json" submissionId)
received=$out/received/$id/entry.json
# The program takes a receipt only if it names the digest of the bytes that were frozen for sending.
promised=$(valueIn "$out/receipt.json" receipt entrySha256)
arrived=$(sha256sum <"$received")
if [ "$promised" != "${arrived%% *}" ]; then
    echo "What was received is not what was sent: $received has another SHA-256 than $promised." >&2
    exit 1
fi
echo "Received byte for byte, SHA-256 $promised"

step "A picture of the window with it"
QT_QPA_PLATFORM=offscreen "$programs/shortlist" --workspace "$out/demo.shortlist" \
    --shot "$out/window.png" --entry "$entry" --question ambition-1 --size 1280x800 2>"$out/window.log" || {
    cat "$out/window.log" >&2
    exit 1
}

cat <<END

Done. What there is now:
  the entry, to read     $out/entry.txt
  the entry, as JSON     $out/entry.json
  what was received      $received
  the receipt            $out/receipt.json ($(valueIn "$out/receipt.json" receipt receipt))
  the window             $out/window.png
  the workspace          $out/demo.shortlist
END
