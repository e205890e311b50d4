# What goes in: tables of names, right and wrong. What comes out: dictionary records, and what is wrong with rows. Why it exists: who brings names
# of their own brings a table, and must be told of each row that was not taken, by its line.
import unittest

from program import ProgramTest, lines


class Import(ProgramTest):
    def imported(self, name, content, *words, code=0):
        return self.run_program("import", *words, self.file(name, content), code=code)

    def test_a_tsv_becomes_records(self):
        done = self.imported("a.tsv", "id\ttype\tko\ten\taliases\nperson/han-do-yun\tperson\t한도윤\tHan Do-yun\t韓道允|한도운|Do Yun Han\n")
        self.assertEqual(done.out, "id: person/han-do-yun\nko: 한도윤\nen: Han Do-yun\nhanja: 韓道允\nko: 한도운\nen: Do Yun Han\n\n")
        self.assertEqual(done.err, "")

    def test_what_was_imported_is_found(self):
        self.imported("a.csv", "type,ko,en\norganization,가람그룹,Garam Group\nperson,한도윤,Han Do-yun\n", "-o", "a.rec")
        done = self.run_program("find", "--format", "jsonl", "--names", "a.rec", self.file("a.txt", "한도윤 가람그룹 회장은 웃었다."))
        self.assertIn('"id":"person/han-do-yun"', done.out)
        self.assertIn('"id":"org/garam-group"', done.out)

    def test_ids_are_made_of_names(self):
        done = self.imported("a.tsv", "type\tko\ten\nperson\t한도윤\tHan Do-yun\nperson\t한도운\tHan Do-yun\nplace\t하늘호텔\t\nperson\t\tJosé D'Ávila\n")
        self.assertEqual([line for line in done.out.splitlines() if line.startswith("id:")],
                         ["id: person/han-do-yun", "id: person/han-do-yun-2", "id: place/haneulhotel", "id: person/jose-davila"])

    def test_csv_has_quotes_commas_and_line_breaks(self):
        done = self.imported("a.csv", '\ufefftype,en,ko\r\norg,"Garam, ""the"" Group",가람그룹\r\norg,"Haneul\r\nAir",하늘항공\r\n')
        self.assertIn('en: Garam, "the" Group\n', done.out)
        self.assertIn("en: Haneul Air\n", done.out)

    def test_lines_of_json_are_read(self):
        done = self.imported("a.jsonl", lines({"id": "haneul", "type": "Organization", "ko": "하늘항공", "aliases": ["하늘", "Haneul"]}))
        self.assertEqual(done.out, "id: org/haneul\nko: 하늘항공\nko: 하늘\nen: Haneul\n\n")

    def test_every_wrong_row_is_told_by_its_line_and_left_out(self):
        table = ("id,type,ko,en\n"
                 "org/a,org,가람,\n"
                 ",galaxy,나래,\n"
                 "org/a,org,다온,\n"
                 ",org,,\n"
                 "org/B,org,라온,\n"
                 ",org,마루,,x\n"
                 ",person,한도윤,\n"
                 ",person,한도윤,\n"
                 "place/b,org,바다,\n"
                 ',org,"사\n')
        done = self.imported("a.csv", table, code=3)
        self.assertEqual(done.out, "id: org/a\nko: 가람\n\nid: person/handoyun\nko: 한도윤\n\n")
        told = [line for line in done.err.splitlines() if line.startswith("mannam: ")]
        self.assertEqual(told, ["mannam: a.csv:3: unknown type `galaxy`",
                                "mannam: a.csv:4: the id `org/a` is that of line 2 too",
                                "mannam: a.csv:5: a row without a name",
                                "mannam: a.csv:6: `org/B` is no id",
                                "mannam: a.csv:7: 5 values for 4 columns",
                                "mannam: a.csv:9: the same entry as line 8",
                                "mannam: a.csv:10: the id `place/b` is none of a org",
                                "mannam: a.csv:11: a quote that is not closed"])

    def test_strict_writes_nothing_where_a_row_is_wrong(self):
        done = self.imported("a.csv", "type,ko\norg,가람\nrock,나래\n", "--strict", code=1)
        self.assertEqual(done.out, "")
        self.assertIn("1 of 2 rows are wrong", done.err)
        self.imported("a.csv", "type,ko\norg,가람\nrock,나래\n", "--strict", "-o", "a.rec", code=1)
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["a.csv"])
        self.assertEqual(self.imported("a.csv", "type,ko\norg,가람\n", "--strict").out, "id: org/galam\nko: 가람\n\n")

    def test_columns_that_no_entry_has_are_told_once(self):
        done = self.imported("a.tsv", "type\tko\tshoe\tkind\norg\t가람\t42\tgroup\norg\t나래\t43\tgroup\n")
        self.assertEqual(done.err.count("the column `shoe` is left out"), 1)
        self.assertIn("kind: group\n", done.out)

    def test_names_are_written_as_a_dictionary_has_them(self):
        done = self.imported("a.tsv", "type\tko\norg\t  \u1100\u1161\u1105\u1161\u11b7   그룹 \n")
        self.assertIn("\nko: 가람 그룹\n", done.out)

    def test_bytes_that_are_no_text_are_told(self):
        done = self.imported("a.tsv", b"type\tko\norg\t\xff\xfe\norg\tab\x01c\norg\t\xea\xb0\x80\xeb\x9e\x8c\n", code=3)
        self.assertIn("a.tsv:2: the file is not UTF-8 here", done.err)
        self.assertIn("a.tsv:3: a control character", done.err)
        self.assertIn("ko: 가람\n", done.out)

    def test_a_table_must_name_its_columns_and_its_kind(self):
        self.assertIn("the first line does not name the columns", self.imported("a.csv", "가람,나래\n", code=1).err)
        self.assertIn("is it tsv, csv or jsonl?", self.imported("a.txt", "type,ko\n", code=2).err)
        self.assertIn("cannot be read", self.run_program("import", "none.csv", code=1).err)

    def test_a_large_table_is_read_as_it_comes(self):
        table = "type\tko\ten\n" + "".join(f"person\t가{chr(0xAC00 + i % 11172)}나\tKa Person{i}\n" for i in range(50000))
        done = self.run_program("import", "--format", "tsv", "-", stdin=table)
        self.assertEqual(done.out.count("id: person/ka-person"), 50000)


if __name__ == "__main__":
    unittest.main()
