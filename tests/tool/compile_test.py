# What goes in: folders of dictionaries. What comes out: their compiled files, and readings with them. Why it exists: a reader must not notice
# whether names came from text or from a compiled file, whatever has become of the file.
import json
import shutil
import unittest

from program import BUILD, KOREAN, MEETING, ROOT, ProgramTest


class Compile(ProgramTest):
    def setUp(self):
        super().setUp()
        shutil.copytree(ROOT / "dictionaries", self.folder / "d")
        self.file("a.txt", KOREAN + MEETING)

    def names(self, *words, **options):
        return self.run_program("extract", "--dictionaries", "d", "--format", "json", *words, "a.txt", **options).out

    def test_the_file_says_what_the_text_says(self):
        text = self.names()
        self.assertIn("d.mannam: ", self.run_program("compile", "d").out)
        self.assertEqual(self.names(), text)
        self.assertEqual(self.run_program("extract", "--dictionaries", "d.mannam", "--format", "json", "a.txt").out, text)

    def test_the_same_sources_give_the_same_bytes(self):
        self.run_program("compile", "d")
        self.run_program("compile", "-o", "e.mannam", ROOT / "dictionaries")
        self.assertEqual((self.folder / "d.mannam").read_bytes(), (self.folder / "e.mannam").read_bytes())

    def test_a_changed_dictionary_is_read_as_text(self):
        self.run_program("compile", "d")
        (self.folder / "d/names/more.rec").write_text("id: person/han-do-yun\nko: 한도윤\n", encoding="utf8")
        done = self.run_program("extract", "--dictionaries", "d", "--format", "json", "a.txt", "a.txt")
        self.assertIn("person/han-do-yun", done.out)
        self.assertOneMessage(done, "d.mannam: is not what d holds now; the text in d is read", "hint: run `mannam compile d`")
        self.assertEqual(done.err.count("the text in d is read"), 1)
        self.run_program("compile", "d")
        self.assertEqual(self.run_program("find", "--dictionaries", "d", "a.txt").err, "")

    def test_nothing_is_said_where_there_is_no_compiled_file(self):
        self.assertEqual(self.run_program("find", "--dictionaries", "d", "a.txt").err, "")

    def test_own_names_are_read_besides(self):
        self.file("own.rec", "id: person/han-do-yun\nko: 한도윤\n")
        text = self.names("--names", "own.rec")
        self.run_program("compile", "d")
        self.assertEqual(self.names("--names", "own.rec"), text)
        self.assertIn("person/han-do-yun", text)

    def test_a_damaged_file_is_not_used(self):
        text = self.names()
        self.run_program("compile", "d")
        file = self.folder / "d.mannam"
        file.write_bytes(file.read_bytes()[:-1])
        self.assertEqual(self.names(), text)
        self.assertOneMessage(self.run_program("find", "--dictionaries", "d", "a.txt"), "d.mannam: is damaged", "run `mannam compile d`")
        done = self.run_program("find", "--dictionaries", "d.mannam", "a.txt", code=4)
        self.assertOneMessage(done, "d.mannam", "is damaged", "hint: compile it again")

    def test_wrong_dictionaries_are_told_and_nothing_is_written(self):
        self.file("d/names/more.rec", "id: person/han-do-yun\n")
        self.assertIn("an entry without a name", self.run_program("compile", "d", code=4).err)
        self.assertFalse((self.folder / "d.mannam").exists())
        self.assertIn("cannot be written", self.run_program("compile", "-o", "no/d.mannam", ROOT / "dictionaries", code=1).err)

    def test_own_names_can_be_compiled_in(self):
        self.file("own.rec", "id: person/han-do-yun\nko: 한도윤\n")
        self.run_program("compile", "--names", "own.rec", "-o", "mine.mannam", "d")
        shutil.copytree(ROOT / "dictionaries/rules", self.folder / "mine/rules")
        done = self.run_program("find", "--format", "jsonl", "--dictionaries", "mine.mannam", "a.txt")
        self.assertIn("person/han-do-yun", [json.loads(line)["id"] for line in done.out.splitlines()])

    def test_the_build_made_one(self):
        self.assertTrue((BUILD / "dictionaries.mannam").exists())


if __name__ == "__main__":
    unittest.main()
