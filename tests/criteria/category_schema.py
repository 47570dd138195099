"""Holds the shipped category files against their JSON Schema.

category_schema.py SCHEMA CATEGORIES SOUND
SOUND is a category file with every key of the format: the reader takes it, so the schema has to.
Ends with 77, which ctest takes for skipped, where the module jsonschema is missing.
"""

import copy
import json
import pathlib
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("Skipped: Python's jsonschema 4 or newer is missing (Debian package python3-jsonschema).")
    sys.exit(77)

MISSING = object()

# What is wrong, where, and the value that makes it wrong. The schema has to refuse it at that very place.
BROKEN = [
    ("another format", ["format"], "shortlist-entry/1"),
    ("a newer format", ["format"], "shortlist-category/2"),
    ("no title", ["title"], MISSING),
    ("a blank title", ["title"], " "),
    ("no sections", ["sections"], []),
    ("an id with a capital", ["id"], "HSJ/system"),
    ("an id that ends with a slash", ["id"], "hsj/"),
    ("an edition that is a number", ["edition"], 2024),
    ("a prompt that is empty", ["sections", 2, "questions", 0, "prompt"], ""),
    ("a prompt that is a list", ["sections", 2, "questions", 0, "prompt"], ["Why?"]),
    ("a question without an id", ["sections", 0, "questions", 1, "id"], MISSING),
    ("an unknown origin", ["sections", 0, "titleFrom"], "guess"),
    ("a limit of zero", ["sections", 1, "limit", "most"], 0),
    ("a limit below zero", ["sections", 1, "limit", "fewest"], -1),
    ("a limit of half a word", ["sections", 1, "limit", "most"], 400.5),
    ("a limit in pages", ["sections", 1, "limit", "unit"], "pages"),
    ("an unknown kind of detail", ["details", 0, "kind"], "url"),
    ("choices of a line", ["details", 0, "choices"], ["a", "b"]),
    ("a choice without choices", ["details", 0], {"id": "a", "label": "A", "kind": "choice"}),
    ("a time without a date", ["deadline"], {"closes": "17:00", "timeZone": "Europe/London"}),
    ("a deadline without a zone", ["deadline"], {"closes": "2024-06-07T17:00"}),
    ("an unknown counting rule", ["counting", "rule"], "guess"),
    ("an ending with its dot", ["files", 0, "types", 0], ".pdf"),
    ("an unencrypted endpoint", ["endpoint"], {"discovery": "http://example.org/award"}),
]


def changed(category, path, value):
    """A copy of the category with another value, or none, at the path."""
    result = copy.deepcopy(category)
    target = result
    for step in path[:-1]:
        target = target[step]
    if value is MISSING:
        del target[path[-1]]
    else:
        target[path[-1]] = value
    return result


def is_refused_at(validator, category, path):
    """Whether there are errors, and all of them stand at the path, in it, or in what lacks its last key."""
    errors = list(validator.iter_errors(category))
    places = [list(error.absolute_path) for error in errors]
    return bool(errors) and all(place[: len(path)] == path or place == path[:-1] for place in places)


def main(schema_file, categories, sound):
    schema = json.loads(pathlib.Path(schema_file).read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)

    failures = []
    files = sorted(pathlib.Path(categories).glob("*.category.json"))
    if len(files) < 2:
        failures.append(f"{categories}: holds {len(files)} category files")
    for file in [pathlib.Path(sound), *files]:
        for error in validator.iter_errors(json.loads(file.read_text(encoding="utf-8"))):
            failures.append(f"{file.name}: {error.json_path}: {error.message}")
    for file in files:
        category = json.loads(file.read_text(encoding="utf-8"))
        for name, path, value in BROKEN:
            if not is_refused_at(validator, changed(category, path, value), path):
                failures.append(f"{file.name}: the schema takes {name}")

    for failure in failures:
        print(failure)
    print(f"{len(files)} category files, {len(BROKEN)} defects in each, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
