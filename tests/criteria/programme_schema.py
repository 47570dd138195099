"""Holds the shipped programme files against their JSON Schema.

programme_schema.py SCHEMA PROGRAMMES
The schema of category files has to stand beside SCHEMA, which refers to it.
Ends with 77, which ctest takes for skipped, where the module jsonschema is missing.
"""

import json
import pathlib
import sys

sys.dont_write_bytecode = True

from category_schema import MISSING, Draft202012Validator, changed, is_refused_at  # noqa: E402

# What is wrong, where, and the value that makes it wrong. The schema has to refuse it at that very place.
BROKEN = [
    ("another format", ["format"], "shortlist-category/1"),
    ("no format", ["format"], MISSING),
    ("an id with a space", ["id"], "hsj awards"),
    ("a blank name", ["name"], " "),
    ("no programme", ["programme"], MISSING),
    ("a programme that is text", ["programme"], "HSJ Awards"),
    ("a prefix with a slash", ["idPrefix"], "hsj/"),
    ("a sign twice", ["signs"], ["HSJ", "HSJ"]),
    ("a year in quotes", ["years"], {"first": "2026"}),
    ("a flag in quotes", ["commonest"], "true"),
    ("no sections", ["sections"], MISSING),
    ("a section without title", ["sections"], [{"definition": "What changed."}]),
    ("a section that is text", ["sections"], ["Ambition"]),
    ("a limit in pages", ["sections"], [{"title": "A", "limit": {"unit": "pages", "most": 2}}]),
    ("a limit of zero", ["sections"], [{"title": "A", "limit": {"unit": "words", "most": 0}}]),
    ("a window of no month", ["evidence"], {"windowMonths": 0}),
    ("an unknown kind of detail", ["details"], [{"id": "a", "label": "A", "kind": "url"}]),
    ("an ending with its dot", ["files"], [{"role": "photo", "title": "Photo", "types": [".jpg"]}]),
    ("a declaration without text", ["declarations"], [{"id": "agreed"}]),
    ("a scale of texts", ["judging"], {"scale": ["Nothing there."]}),
    ("a blank note", ["notes"], [""]),
]


def bundled(schema_file):
    """The schema with the one it refers to inside it, so that no address has to be opened."""
    schema = json.loads(pathlib.Path(schema_file).read_text(encoding="utf-8"))
    category = json.loads(pathlib.Path(schema_file).with_name("category.schema.json").read_text(encoding="utf-8"))
    base = "https://shortlist.invalid/"
    schema["$id"] = base + "programme.schema.json"
    schema["$defs"]["category"] = {**category, "$id": base + "category.schema.json"}
    return schema


def main(schema_file, programmes):
    schema = bundled(schema_file)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)

    failures = []
    files = sorted(pathlib.Path(programmes).glob("*.programme.json"))
    if len(files) < 2:
        failures.append(f"{programmes}: holds {len(files)} programme files")
    for file in files:
        programme = json.loads(file.read_text(encoding="utf-8"))
        for error in validator.iter_errors(programme):
            failures.append(f"{file.name}: {error.json_path}: {error.message}")
        for name, path, value in BROKEN:
            if not is_refused_at(validator, changed(programme, path, value), path):
                failures.append(f"{file.name}: the schema takes {name}")

    for failure in failures:
        print(failure)
    print(f"{len(files)} programme files, {len(BROKEN)} defects in each, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
