# What goes in: the installed package. What comes out: that threads, pickles, tables, networks and notebooks say what the graph says. Why it exists:
# wrapper_test.py tests the objects, this what is built on them.
import importlib.util
import itertools
import pickle
import subprocess
import sys
import time
import unittest

try:
    import mannam
    from mannam import tables
except ImportError:
    mannam = None

TEXT = "한도윤 가람그룹 회장은 4일 서울에서 샘 올트먼 오픈AI CEO와 만났다."
ARTICLES = [f"{number}번째 기사. {TEXT}" for number in range(100)]


def needs(module):
    return unittest.skipUnless(importlib.util.find_spec(module), f"{module} is not installed")


def seconds_to_import():
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    empty = time.perf_counter()
    subprocess.run([sys.executable, "-c", "import mannam"], check=True)
    return time.perf_counter() - empty - (empty - start)


@unittest.skipIf(mannam is None, "the package is not installed: pip install ./examples/python")
class Package(unittest.TestCase):
    def setUp(self):
        self.graph = mannam.extract(TEXT, "2025-02-04")

    def test_many_are_what_each_is(self):
        articles = [mannam.Article(text, "2025-02-04", f"article{number}") for number, text in enumerate(ARTICLES, 1)]
        alone = [mannam.extract(article.text, article.date, id=article.id) for article in articles]
        for threads in (1, 2, 7):
            self.assertEqual(list(mannam.extract_many(articles, threads=threads)), alone)

    def test_many_strings_are_numbered(self):
        self.assertEqual([graph.documents[0].id for graph in mannam.extract_many(["a", "b"])], ["article1", "article2"])

    def test_many_are_read_as_they_come(self):
        endless = iter(lambda: TEXT, None)
        self.assertEqual(next(mannam.extract_many(endless, threads=1)).documents[0].id, "article1")

    def test_who_asks_for_no_more_is_not_kept_waiting(self):
        taken = []
        endless = (taken.append(number) or f"{number}" for number in itertools.count())
        graphs = mannam.extract_many(endless, threads=3)
        next(graphs)
        graphs.close()
        self.assertLess(len(taken), 1000)
        with self.assertRaisesRegex(KeyError, "gone"):  # and what the caller's iterator raises is the caller's
            list(mannam.extract_many(self.failing(), threads=3))

    @staticmethod
    def failing():
        yield from ARTICLES
        raise KeyError("gone")

    def test_other_code_runs_meanwhile(self):
        import threading
        ticks, done = [], threading.Event()

        def tick():
            while not done.is_set():
                ticks.append(time.perf_counter())
                time.sleep(0.001)

        thread = threading.Thread(target=tick)
        thread.start()
        start = time.perf_counter()
        extractor = mannam.Extractor()
        extractor._native.extract_many([(b"a", (TEXT * 20).encode(), b"", b"", b"", b"", b"")] * 60, 1, False, 0.0, False, "codepoint")
        spent = time.perf_counter() - start
        done.set()
        thread.join()
        self.assertGreater(len(ticks), 3, f"{spent:.3f} s without another thread")

    def test_a_bad_date_among_many_is_a_value_error(self):
        with self.assertRaisesRegex(ValueError, "yesterday"):
            list(mannam.extract_many([mannam.Article(TEXT, "yesterday")]))

    def test_a_pickle_knows_its_dictionaries(self):
        extractor = mannam.Extractor()
        reopen, (path, names, rules, dictionaries) = extractor.__reduce__()
        self.assertEqual(dictionaries, extractor.dictionaries)
        with self.assertRaisesRegex(RuntimeError, "0000000000000000"):
            reopen(path, names, rules, "0000000000000000")

    def test_own_names_are_read_and_travel(self):
        import tempfile
        with tempfile.NamedTemporaryFile("w", suffix=".rec", encoding="utf8") as file:
            file.write("id: org/velm-oru\nko: 벨모루\nen: Velmoru\n")
            file.flush()
            extractor = pickle.loads(pickle.dumps(mannam.Extractor(names=[file.name])))
            self.assertIn("org/velm-oru", [entity.id for entity in extractor.extract("벨모루가 발표했다.").entities])

    def test_units_of_offsets(self):
        text = "🙂 " + TEXT
        starts = {unit: mannam.extract(text, offsets=unit).entities[0].mentions[0] for unit in ("codepoint", "utf16", "utf8")}
        self.assertEqual(text[:starts["codepoint"].start].encode(), text.encode()[:starts["utf8"].start])
        self.assertEqual(text[:starts["codepoint"].start].encode("utf-16-le"), text.encode("utf-16-le")[:2 * starts["utf16"].start])
        with self.assertRaisesRegex(ValueError, "words"):
            mannam.extract(text, offsets="words")

    def test_keys_of_a_newer_minor_version_are_passed_over(self):
        from mannam.graph import Graph
        newer = self.graph.json.replace('"known":', '"new": 1, "known":').replace('{"known"', '{"known"')
        self.assertEqual(Graph.from_json(newer).entities, self.graph.entities)

    def test_the_page_needs_the_text(self):
        self.assertIn("<html", mannam.extract(TEXT, "2025-02-04", keep_text=True).to_html())
        with self.assertRaises(ValueError):
            self.graph.to_html()

    def test_the_timeline_is_the_programs(self):
        self.assertIn("●", self.graph.to_timeline(language="en"))

    def test_notebooks_show_what_happened_and_escape_it(self):
        shown = mannam.extract("<b>" + TEXT, "2025-02-04")._repr_html_()
        self.assertIn("Meeting", shown)
        self.assertNotIn("<b>", shown)
        self.assertIn("&lt;b&gt;", shown)

    def test_rows_have_the_columns_they_promise(self):
        for table, made in tables.rows(self.graph).items():
            for row in made:
                self.assertEqual(list(row), tables.columns(table))
        self.assertEqual(len(tables.rows(self.graph)["events"]), len(self.graph.events))

    def test_importing_takes_less_than_a_tenth_of_a_second(self):
        self.assertLess(min(seconds_to_import() for _ in range(5)), 0.1)

    @needs("pandas")
    def test_pandas(self):
        frames = self.graph.to_pandas()
        self.assertEqual(sorted(frames), sorted(tables.COLUMNS))
        for mention in frames["mentions"].itertuples():
            self.assertEqual(TEXT[mention.start:mention.end], mention.text)

    @needs("pandas")
    def test_pandas_of_nothing_has_all_columns(self):
        for table, frame in mannam.extract("").to_pandas().items():
            self.assertEqual(list(frame.columns), tables.columns(table))

    @needs("networkx")
    def test_networkx(self):
        network = self.graph.to_networkx()
        meeting = next(event for event in self.graph.events if event.type == "Meeting")
        self.assertEqual({entity for _, entity, role in network.out_edges(meeting.id, data="role") if role == "participant"},
                         {argument.entity for argument in meeting.of("participant")})


if __name__ == "__main__":
    unittest.main()
