# What goes in: articles, dictionaries and rules. What comes out: the names with their evidence, and what is wrong with entries and rules. Why it
# exists: these are the tools of those who write entries, and their messages are the interface.
import json
import shutil
import unittest

from program import KOREAN, ROOT, ProgramTest, lines

SHIPPED = ROOT / "dictionaries"


class Find(ProgramTest):
    def names(self, *words, **options):
        return [json.loads(line) for line in self.run_program("find", "--format", "jsonl", *words, **options).out.splitlines()]

    def test_a_name_is_told_with_its_entry_and_particle(self):
        names = {name["text"]: name for name in self.names(self.file("a.txt"))}
        self.assertEqual(names["이재용"]["id"], "person/lee-jae-yong")
        self.assertEqual(names["이재용"]["type"], "Person")
        self.assertEqual(names["이재용"]["document"], "a")

    def test_offsets_index_the_given_bytes(self):
        given = ("🙂" + KOREAN).encode()
        names = self.names(self.file("a.txt", given))
        self.assertTrue(names)
        for name in names:
            self.assertEqual(given[name["start"]:name["end"]].decode(), name["text"])

    def test_names_stand_in_the_order_of_the_text(self):
        starts = [name["start"] for name in self.names(self.file("a.txt"))]
        self.assertEqual(starts, sorted(starts))

    def test_all_readings_hold_the_chosen_ones(self):
        name = self.file("a.txt")
        chosen = {(n["start"], n["end"], n["id"]) for n in self.names(name)}
        everything = {(n["start"], n["end"], n["id"]) for n in self.names("--all", name)}
        self.assertLessEqual(chosen, everything)
        self.assertGreater(len(everything), len(chosen))

    def test_lines_of_json_are_read(self):
        self.assertEqual({name["document"] for name in self.names("--input", "jsonl", stdin=lines({"id": "x", "text": KOREAN}))}, {"x"})

    def test_a_table_shows_the_names_to_people(self):
        out = self.run_program("find", "--format", "text", self.file("a.txt")).out
        self.assertIn("이재용", out)
        self.assertIn("person/lee-jae-yong", out)

    def test_columns_of_the_table_stand_below_each_other(self):
        out = self.run_program("find", "--format", "text", self.file("a.txt")).out
        wide = lambda text: sum(2 if ord(c) > 0x1100 else 1 for c in text)
        columns = {wide(line[:line.index(word)]) for line in out.splitlines() for word in ("Person ", "Organization ", "Place ") if word in line}
        self.assertEqual(len(columns), 1)

    def test_a_missing_file_is_named_and_the_others_are_done(self):
        done = self.run_program("find", "gone.txt", self.file("a.txt"), code=3)
        self.assertOneMessage(done, "gone.txt")
        self.assertIn("이재용", done.out)


class Check(ProgramTest):
    def copy(self):
        shutil.copytree(SHIPPED, self.folder / "mine", ignore=shutil.ignore_patterns("import"))
        return "mine"

    def add(self, path, text):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        with open(file, "a", encoding="utf8") as out:
            out.write(text)

    def test_what_is_shipped_is_right(self):
        done = self.run_program("check")
        self.assertEqual(done.err, "")
        self.assertRegex(done.out, r"\d+ entries, \d+ rules with \d+ examples, \d+ time examples \(\d+ right values, \d+ none\): no problems")

    def test_a_folder_may_be_named(self):
        self.assertIn("no problems", self.run_program("check", SHIPPED).out)

    def test_a_missing_folder_is_named(self):
        self.assertIn("gone", self.run_program("check", "gone", code=4).err)

    def test_every_mistake_is_told_with_file_and_line(self):
        self.copy()
        self.add("mine/names/mine.rec", "id: person/one\nko: 한도윤\nnickname: 도윤\n\nid: person/two\nko: 한도운\nrole: org/nobody-knows | 회장 | Chairman | ..\n")
        done = self.run_program("check", "mine", code=4)
        self.assertIn("mine.rec:3", done.err)
        self.assertIn("mine.rec:7", done.err)
        self.assertIn("2 problems", done.err)

    def test_an_example_that_does_not_come_out_is_told(self):
        self.copy()
        pack = self.folder / "mine/rules/meeting/ko.rules"
        text = pack.read_text(encoding="utf8")
        self.assertIn("=> happened", text)
        line = text[:text.index("=> happened")].count("\n") + 1
        pack.write_text(text.replace("=> happened", "=> cancelled", 1), encoding="utf8")
        done = self.run_program("check", "mine", code=4)
        self.assertRegex(done.err, rf"{pack.name}:({line}|{line - 1})\b")

    def test_a_rule_that_cannot_be_read_is_told(self):
        self.copy()
        pack = self.folder / "mine/rules/meeting/ko.rules"
        pack.write_text(pack.read_text(encoding="utf8") + "\nrulle nothing\n", encoding="utf8")
        self.assertIn(pack.name, self.run_program("check", "mine", code=4).err)

    def test_a_broken_rule_keeps_extract_from_running(self):
        self.copy()
        pack = self.folder / "mine/rules/meeting/ko.rules"
        pack.write_text(pack.read_text(encoding="utf8") + "\nrulle nothing\n", encoding="utf8")
        done = self.run_program("extract", "--dictionaries", "mine", self.file("a.txt"), code=4)
        self.assertIn(pack.name, done.err)
        self.assertEqual(done.out, "")


class OwnEntries(ProgramTest):
    """--names and --rules read a user's own files beside what came with the program."""

    PERSON = "id: person/han-do-yun\nko: 한도윤\nen: Han Do-yun\n"

    def test_an_own_name_is_found_beside_the_shipped_ones(self):
        self.file("own/people.rec", self.PERSON)
        graph = self.graph("--names", "own", self.file("a.txt", "한도윤 삼성전자 사장은 이재용 회장과 만났다.\n"))
        self.assertLessEqual({"person/han-do-yun", "person/lee-jae-yong"}, {entity["id"] for entity in graph["entities"]})

    def test_own_entries_change_the_hash(self):
        self.file("own/people.rec", self.PERSON)
        article = self.file("a.txt")
        self.assertNotEqual(self.graph("--names", "own", article)["engine"], self.graph(article)["engine"])

    def test_own_entries_are_checked_together_with_the_shipped_ones(self):
        self.file("own/people.rec", self.PERSON + "role: org/samsung-electronics | 사장 | President | ..\n")
        self.run_program("check", "--names", "own")
        self.file("own/people.rec", self.PERSON + "role: org/nobody-knows | 사장 | President | ..\n")
        self.assertIn("people.rec:4", self.run_program("check", "--names", "own", code=4).err)

    def test_a_missing_own_folder_is_a_bad_dictionary(self):
        self.assertIn("gone", self.run_program("extract", "--names", "gone", self.file("a.txt"), code=4).err)

    def test_an_own_rule_fires(self):
        pack = (SHIPPED / "rules/meeting/ko.rules").read_text(encoding="utf8")
        self.assertIn("만나다", pack)
        shutil.copytree(SHIPPED, self.folder / "mine", ignore=shutil.ignore_patterns("import", "rules"))
        (self.folder / "mine/rules").mkdir()
        article = self.file("a.txt")
        self.assertEqual(self.graph("--dictionaries", "mine", "--date", "2025-02-04", article)["events"], [])
        self.assertTrue(self.graph("--dictionaries", "mine", "--rules", SHIPPED / "rules", "--date", "2025-02-04", article)["events"])


if __name__ == "__main__":
    unittest.main()
