"""What goes in: entries as dicts of lists. What comes out: a .rec file with its source in the head. Also reads the .rec files that are there,
so that an import never says twice what a reviewed file already says. Why it exists: every import script writes and reads the same format."""
import pathlib
import re
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
NAMES = HERE.parent / "names"
WORDS = HERE.parent / "words"
FORM_KEYS = ("ko", "en", "short", "hanja", "typo")
ORDER = ("id", "ko", "en", "hanja", "short", "weak", "kind", "country", "in", "parent", "demonym", "stands_for", "same_as", "source")


def read_records(path):
    """Each record as a list of (key, value), in file order."""
    records = []
    for block in re.split(r"\n\s*\n", path.read_text(encoding="utf-8")):
        lines = [line for line in block.splitlines() if line.strip() and not line.startswith("#")]
        if lines:
            records.append([tuple(part.strip() for part in line.split(":", 1)) for line in lines])
    return records


def values(record, *keys):
    return [value for key, value in record if key in keys]


def slug(name):
    plain = unicodedata.normalize("NFKD", name.replace("ı", "i").replace("ł", "l").replace("ø", "o").replace("đ", "d")).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def write_records(path, head, records):
    """Records sorted by id, keys in one order: the same entries give the same bytes."""
    lines = ["".join(f"# {line}\n" for line in head)]
    for record in sorted(records, key=lambda entry: entry["id"]):
        block = []
        for key in ORDER:
            value = record.get(key, [])
            block += [f"{key + ':':8} {unicodedata.normalize('NFC', item)}\n" for item in ([value] if isinstance(value, str) else value)]
        lines.append("".join(block))
    path.write_text("\n".join(lines), encoding="utf-8")


def read_counts(name):
    """word → its counts, from a file that count_words.py made."""
    rows = (line.split("\t") for line in (HERE / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return {row[0]: [int(count) for count in row[1:]] for row in rows}
