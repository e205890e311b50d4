# What goes in: the installed package. What comes out: that its objects say what the program says, with offsets of Python strings. Why it exists:
# emoji, decomposed Hangul and Hanja are where counting goes wrong.
import concurrent.futures
import datetime
import pickle
import unicodedata
import unittest

try:
    import mannam
except ImportError:
    mannam = None

TEXT = "이재용 삼성전자 회장은 4일 서울 서초구에서 샘 올트먼 오픈AI CEO와 만났다."
OTHER = "Samsung Electronics Executive Chairman Lee Jae-yong met OpenAI CEO Sam Altman in Seoul on Tuesday."


@unittest.skipIf(mannam is None, "the package is not installed: pip install ./examples/python")
class Wrapper(unittest.TestCase):
    def spans(self, graph):
        for entity in graph.entities:
            yield from entity.mentions
        for time in graph.times:
            yield from time.mentions
        for event in graph.events:
            yield event.trigger
            yield from event.mentions

    def assertSpansFit(self, text):
        graph = mannam.extract(text, "2025-02-04")
        spans = list(self.spans(graph))
        self.assertTrue(spans)
        for span in spans:
            self.assertEqual(text[span.start:span.end], span.text)

    def test_names_are_found(self):
        self.assertIn("이재용", [str(entity) for entity in mannam.extract(TEXT).entities])

    def test_a_meeting_is_found_with_its_people(self):
        graph = mannam.extract(TEXT, "2025-02-04")
        meeting = next(event for event in graph.events if event.type == "Meeting")
        self.assertEqual({graph.text(argument) for argument in meeting.of("participant")}, {"이재용", "샘 올트먼"})

    def test_a_day_is_resolved_against_the_date(self):
        self.assertIn("2025-02-04", [time.value for time in mannam.extract(TEXT, "2025-02-04").times])

    def test_spans_of_plain_text(self):
        self.assertSpansFit(TEXT)

    def test_spans_behind_emoji(self):
        self.assertSpansFit("👨‍👩‍👧 속보 🙂 " + TEXT)

    def test_spans_of_decomposed_hangul(self):
        decomposed = unicodedata.normalize("NFD", TEXT)
        self.assertGreater(len(decomposed), len(TEXT))
        self.assertSpansFit(decomposed)

    def test_spans_behind_hanja(self):
        self.assertSpansFit("이재용(李在鎔) 회장. " + TEXT)

    def test_spans_behind_characters_that_are_dropped(self):
        self.assertSpansFit("\ufeff가\u200b나 " + TEXT)

    def test_spans_of_full_width_letters(self):
        self.assertSpansFit("ＡＩ　시대. " + TEXT)

    def test_dates_of_datetime(self):
        for date in (datetime.date(2025, 2, 4), datetime.datetime(2025, 2, 4, 9, 30)):
            self.assertTrue(mannam.extract(TEXT, date).documents[0].date.startswith("2025-02-04"))

    def test_a_datetime_keeps_its_distance_from_utc(self):
        zone = datetime.timezone(datetime.timedelta(hours=9))
        self.assertEqual(mannam.extract(TEXT, datetime.datetime(2025, 2, 4, 9, 30, tzinfo=zone)).documents[0].date, "2025-02-04T09:30+09:00")

    def test_a_bad_date_is_a_value_error(self):
        with self.assertRaisesRegex(ValueError, "4 February"):
            mannam.extract(TEXT, "4 February")

    def test_a_lone_surrogate_is_a_unicode_error(self):
        with self.assertRaises(UnicodeEncodeError):
            mannam.extract("\ud800")

    def test_nothing_is_an_empty_graph(self):
        graph = mannam.extract("")
        self.assertEqual((len(graph.documents), graph.entities, graph.events), (1, [], []))

    def test_nul_and_control_characters_do_no_harm(self):
        self.assertSpansFit("\0\x01\x7f " + TEXT)

    def test_a_missing_folder_is_told(self):
        with self.assertRaisesRegex(RuntimeError, "gone"):
            mannam.Extractor("gone")

    def test_graphs_are_merged(self):
        a, b = mannam.extract(TEXT, "2025-02-04", id="a"), mannam.extract(OTHER, "2025-02-04", id="b")
        self.assertEqual([document.id for document in mannam.merge(a, b).documents], ["a", "b"])
        self.assertEqual(mannam.merge(a, b), mannam.merge(b, a))

    def test_a_graph_travels_between_processes(self):
        graph = mannam.extract(TEXT)
        self.assertEqual(pickle.loads(pickle.dumps(graph)), graph)

    def test_an_extractor_travels_between_processes(self):
        extractor = mannam.Extractor()
        self.assertEqual(pickle.loads(pickle.dumps(extractor)).extract(TEXT), extractor.extract(TEXT))

    def test_threads_share_an_extractor(self):
        extractor = mannam.Extractor()
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            graphs = list(pool.map(lambda _: extractor.extract(TEXT).json, range(32)))
        self.assertEqual(len(set(graphs)), 1)

    def test_the_dictionaries_came_with_the_package(self):
        self.assertEqual(mannam.extract(TEXT).dictionaries, mannam.Extractor().dictionaries)
        self.assertEqual(len(mannam.Extractor().dictionaries), 16)


if __name__ == "__main__":
    unittest.main()
