#!/usr/bin/env python3
"""What goes in: schema_test.py MANNAM_TOOL SCHEMA ARTICLE…
What comes out: exit 0 if the tool's JSON for each article, for all of them merged, and each example of docs/output.md is valid.
Why it exists: the schema is a promise to other programs, and a promise nobody checks is soon broken."""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema


def extract(tool, articles):
    done = subprocess.run([tool, "extract", "--format", "json", *articles], capture_output=True, check=False)
    if done.returncode:
        sys.exit(f"{tool} failed on {articles} ({done.returncode}): {done.stderr.decode(errors='replace')}")
    return json.loads(done.stdout)


def examples(schema_file):
    """The blocks marked json in output.md beside the schema."""
    page = pathlib.Path(schema_file).with_name("output.md")
    blocks = re.findall(r"```json\n(.*?)```", page.read_text(encoding="utf8"), re.DOTALL)
    return {f"{page.name}, example {i + 1}": json.loads(block) for i, block in enumerate(blocks)}


def check(validator, name, graph):
    errors = list(validator.iter_errors(graph))
    for error in errors[:20]:
        print(f"{name}: {error.json_path}: {error.message[:300]}")
    return len(errors)


def namesakes(tool):
    """A graph of two people of one name."""
    with tempfile.TemporaryDirectory() as folder:
        files = [pathlib.Path(folder) / name for name in ("one.txt", "two.txt")]
        files[0].write_text("김가온 다온전자 사장은 4일 이재용 삼성전자 회장과 만났다.\n", encoding="utf8")
        files[1].write_text("김가온 해솔은행 행장은 5일 이재용 삼성전자 회장과 만났다.\n", encoding="utf8")
        graph = extract(tool, files)
    if [each["name"] for each in graph.get("namesakes", [])] != ["김가온"]:
        sys.exit(f"no namesakes are told: {graph.get('namesakes')}")
    return graph


def refuses_what_is_wrong(validator, graph):
    """A schema that accepts everything would pass every other check here."""
    wrong = 0
    for spoil in (lambda g: g.pop("offsets"), lambda g: g.update(mood="fine"), lambda g: g.update(schema="mannam/graph/2.0"),
                  lambda g: g["documents"].append({"id": "x"})):
        spoilt = json.loads(json.dumps(graph))
        spoil(spoilt)
        if validator.is_valid(spoilt):
            print("the schema accepts a spoilt graph")
            wrong += 1
    return wrong


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    tool, schema_file, articles = sys.argv[1], sys.argv[2], sys.argv[3:]
    schema = json.loads(pathlib.Path(schema_file).read_text(encoding="utf8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    graphs = {article: extract(tool, [article]) for article in articles}
    graphs["all articles merged"] = extract(tool, articles)
    graphs["namesakes"] = namesakes(tool)
    graphs |= examples(schema_file)
    errors = sum(check(validator, name, graph) for name, graph in graphs.items())
    errors += refuses_what_is_wrong(validator, graphs["all articles merged"])
    print(f"{len(graphs)} graphs checked, {errors} errors")
    sys.exit(1 if errors else 0)


if __name__ == "__main__":
    main()
