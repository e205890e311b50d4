# What goes in: graphs as JSON, ours and of other versions. What comes out: what is read of them without the compiled part. Why it exists: who
# only reads saved graphs should need nothing but Python, and learn it where a graph is too new to be understood.
import json
import os
import pickle
import subprocess
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = Path(os.environ.get("MANNAM_BUILD", ROOT / "build")) / "mannam"
sys.path.insert(0, str(ROOT / "examples/python"))  # the sources: no compiled part lies there

from mannam import Graph

ARTICLES = [ROOT / "examples/articles" / name for name in ("hotel-talks.txt", "hotel-talks-page.txt", "three-way-talks.txt")]


class Reader(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        command = [PROGRAM, "extract", "--names", ROOT / "examples/articles/cast.rec", "--with-text", "--format", "json", *ARTICLES]
        cls.written = subprocess.run(command, capture_output=True, check=True).stdout.decode()

    def changed(self, schema, **more):
        return json.dumps({**json.loads(self.written), "schema": schema, **more}, ensure_ascii=False)

    def test_the_compiled_part_is_not_there_and_not_needed(self):
        code = "import sys; sys.path.insert(0, sys.argv[1]); import mannam; mannam.Graph; print('_native' in ' '.join(sys.modules))\n"
        code += "try: mannam.Extractor\nexcept ImportError as why: print(why)"
        out = subprocess.run([sys.executable, "-S", "-c", code, ROOT / "examples/python"], capture_output=True, text=True, check=True).stdout.splitlines()
        self.assertEqual(out[0], "False")
        self.assertIn("pip install ./examples/python", out[1])

    def test_every_field_is_read(self):
        graph, data = Graph.from_json(self.written), json.loads(self.written)
        for name, others in (("documents", {}), ("entities", {"in": "within"}), ("positions", {}), ("times", {}), ("events", {})):
            objects = getattr(graph, name)
            self.assertEqual(len(objects), len(data[name]))
            self.assertTrue(objects)
            for made, told in zip(objects, data[name]):
                for key, value in told.items():
                    self.assertTrue(hasattr(made, others.get(key, key)), f"{name}: {key}")
                    if isinstance(value, (str, bool, float)) and key != "name":
                        self.assertEqual(getattr(made, others.get(key, key)), value)

    def test_places_around_order_and_text_are_read(self):
        graph = Graph.from_json(self.written)
        self.assertIn("place/seoul", [around for entity in graph.entities for around in entity.within])
        links = [link for event in graph.events for link in event.links]
        self.assertTrue(links)
        self.assertLessEqual({link.event for link in links}, {event.id for event in graph.events})
        accounts = [account for event in graph.events for account in event.accounts]
        self.assertLessEqual({link.account for account in accounts for link in account.links}, {account.id for account in accounts})
        self.assertEqual([d.text for d in graph.documents], [p.read_text(encoding="utf8") for p in sorted(ARTICLES, key=lambda path: path.stem)])

    def test_a_newer_minor_version_is_read(self):
        entity = {"id": "person/x", "type": "Person", "name": {"ko": "x"}, "known": True, "mentions": [], "shoe_size": 43}
        graph = Graph.from_json(self.changed("mannam/graph/1.7", entities=[entity], weather=[]))
        self.assertEqual([str(each) for each in graph.entities], ["x"])

    def test_a_newer_major_version_is_refused(self):
        with self.assertRaisesRegex(ValueError, "mannam/graph/2.0.*use a newer mannam"):
            Graph.from_json(self.changed("mannam/graph/2.0"))
        with self.assertRaisesRegex(ValueError, "extract the articles again"):
            Graph(self.changed("mannam/graph/0.9"))

    def test_the_schema_may_stand_anywhere(self):
        data = json.loads(self.written)
        turned = json.dumps(dict(reversed(list(data.items()))))
        self.assertEqual(Graph.from_json(turned).events, Graph.from_json(self.written).events)
        with self.assertRaises(ValueError):
            Graph.from_json(json.dumps({"events": [], "schema": "mannam/graph/2.0"}))

    def test_what_is_no_graph_is_refused(self):
        for other in ("{}", "[]", "7", "", "{", '{"schema": "mannam/chain/1.0"}', '{"schema": "mannam/graph/1"}', '{"schema": "mannam/graph/x.0"}'):
            with self.assertRaises(ValueError, msg=other):
                Graph.from_json(other)

    def test_namesakes_are_read_where_there_are_some(self):
        self.assertEqual(Graph.from_json(self.written).namesakes, [])
        told = [{"name": "김가온", "people": ["person/?a", "person/?b"], "why": ["organizations"]}]
        read = Graph.from_json(self.changed("mannam/graph/1.0", namesakes=told)).namesakes
        self.assertEqual([(each.name, each.people, each.why) for each in read], [tuple(told[0].values())])

    def test_a_graph_read_is_pickled(self):
        graph = Graph.from_json(self.written)
        self.assertEqual(pickle.loads(pickle.dumps(graph)), graph)


if __name__ == "__main__":
    unittest.main()
