# What goes in: the Python blocks of the pages. What comes out: that they run; those of spaCy where it is installed. Why it exists: a page nobody
# runs is soon wrong.
import contextlib
import importlib.util
import io
import re
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PAGES = ("README.md", "docs/python.md", "examples/python/README.md")


@unittest.skipUnless(importlib.util.find_spec("mannam"), "the package is not installed: pip install ./examples/python")
class Pages(unittest.TestCase):
    def test_blocks_run_and_print(self):
        for page in PAGES:
            blocks = re.findall(r"^```python\n(.*?)^```$", (ROOT / page).read_text(encoding="utf8"), re.M | re.S)
            self.assertTrue(blocks, page)
            for block in blocks:
                if "import spacy" in block and not importlib.util.find_spec("spacy"):
                    continue
                printed = io.StringIO()
                with contextlib.redirect_stdout(printed):
                    exec(compile(block, page, "exec"), {})
                self.assertRegex(printed.getvalue(), "샘 올트먼|이재용", page)


if __name__ == "__main__":
    unittest.main()
