# What goes in: the installed package; spaCy, or all is skipped. What comes out: that a pipeline gets names, times and events of both languages.
# Why it exists: spaCy's tokens hold josa, and its documents are what other components read.
import importlib.util
import unittest

HERE = all(importlib.util.find_spec(module) for module in ("spacy", "mannam"))
KOREAN = "한도윤 가람그룹 회장은 4일 서울에서 샘 올트먼 오픈AI CEO와 만났다."
ENGLISH = "Garam Group Chairman Han Do-yun met OpenAI CEO Sam Altman in Seoul on Tuesday."


@unittest.skipUnless(HERE, "spacy or mannam is not installed")
class Component(unittest.TestCase):
    def pipeline(self, language):
        import spacy
        nlp = spacy.blank("xx" if language == "ko" else language)
        nlp.add_pipe("mannam", config={"date": "2025-02-04"})
        return nlp

    def test_korean_names_without_their_josa(self):
        doc = self.pipeline("ko")(KOREAN)
        found = {span._.mannam_text: span.label_ for span in doc.ents}
        self.assertEqual((found["한도윤"], found["샘 올트먼"], found["서울"]), ("PERSON", "PERSON", "GPE"))

    def test_korean_needs_no_mecab(self):
        from spacy.lang.ko import Korean
        nlp = Korean.from_config({"nlp": {"tokenizer": {"@tokenizers": "spacy.Tokenizer.v1"}}})
        nlp.add_pipe("mannam")
        self.assertIn("한도윤", [span._.mannam_text for span in nlp(KOREAN).ents])

    def test_english(self):
        doc = self.pipeline("en")(ENGLISH)
        self.assertIn(("Sam Altman", "PERSON"), [(span.text, span.label_) for span in doc.ents])
        self.assertTrue(next(span.kb_id_ for span in doc.ents if span.text == "Sam Altman").startswith("person/"))

    def test_spans_hold_times_and_events(self):
        doc = self.pipeline("en")(ENGLISH)
        labels = {span.label_: span for span in doc.spans["mannam"]}
        self.assertEqual(labels["Meeting"].text, "met")
        self.assertEqual(labels["Meeting"]._.mannam_event, doc._.mannam.events[0].id)
        self.assertEqual(labels["DATE"].kb_id_, "2025-02-04")

    def test_a_document_may_have_a_date_of_its_own(self):
        nlp = self.pipeline("en")
        doc = nlp.make_doc(ENGLISH)
        doc._.mannam_date = "2025-03-06"
        self.assertEqual(nlp(doc)._.mannam.times[0].value, "2025-03-04")

    def test_pipe_and_empty_documents(self):
        docs = list(self.pipeline("en").pipe(["", ENGLISH, "🙂"]))
        self.assertEqual([len(doc.ents) > 0 for doc in docs], [False, True, False])


if __name__ == "__main__":
    unittest.main()
