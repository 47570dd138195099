"""Holds category files that Shortlist has written against their JSON Schema.

written_schema.py SCHEMA FOLDER
Ends with 77, which ctest takes for skipped, where the module jsonschema is missing.
"""

import json
import pathlib
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("Skipped: Python's jsonschema 4 or newer is missing (Debian package python3-jsonschema).")
    sys.exit(77)


def main(schema_file, folder):
    validator = Draft202012Validator(json.loads(pathlib.Path(schema_file).read_text(encoding="utf-8")))
    files = sorted(pathlib.Path(folder).glob("*.category.json"))
    failures = [] if files else [f"{folder}: holds no category files"]
    for file in files:
        for error in validator.iter_errors(json.loads(file.read_text(encoding="utf-8"))):
            failures.append(f"{file.name}: {error.json_path}: {error.message}")
    for failure in failures:
        print(failure)
    print(f"{len(files)} written files, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
