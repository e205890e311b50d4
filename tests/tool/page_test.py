# What goes in: pages that extract and merge write. What comes out: what a reader sees and does in Chromium. Why it exists: a page is right when it
# works in a browser: without errors, without a network, with nothing of an article running.
import base64
import contextlib
import hashlib
import json
import re
import shutil
import time
import unittest

from program import ROOT, ProgramTest

try:
    from selenium.common.exceptions import StaleElementReferenceException
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service
    from selenium.webdriver.common.by import By
    from selenium.webdriver.common.keys import Keys
except ImportError:
    webdriver = None
CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
CAST = ("--names", ROOT / "examples/articles/cast.rec")
ARTICLES = sorted((ROOT / "examples/articles").glob("*.txt"))
HOSTILE = "한도윤 가람그룹 회장은 4일 에이다 리 누리AI CEO와 만났다. </script><img src=x onerror=\"window.ran=1\"><script>window.ran=1</script>\n"


class Written(ProgramTest):
    def test_the_policy_names_the_script_and_the_style_of_the_page(self):
        page = self.run_program("extract", *CAST, "--format", "html", *ARTICLES).out
        hashed = lambda text: base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        policy = re.search(r'content="([^"]*)"', page)[1]
        self.assertIn(f"script-src 'sha256-{hashed(re.findall(r'<script>(.*?)</script>', page, re.S)[-1])}'", policy)
        self.assertIn(f"style-src 'sha256-{hashed(re.search(r'<style>(.*?)</style>', page, re.S)[1])}'", policy)

    def test_every_word_of_the_page_is_there_in_both_languages(self):
        words = json.loads((ROOT / "dictionaries/messages/page.json").read_text(encoding="utf8"))
        self.assertEqual(set(words["ko"]), set(words["en"]))

    def test_saved_graphs_are_shown_if_they_keep_their_texts(self):
        self.file("a.txt", HOSTILE)
        for name, words in (("with.json", ["--with-text"]), ("without.json", [])):
            (self.folder / name).write_text(self.run_program("extract", *CAST, *words, "--format", "json", "a.txt").out, encoding="utf8")
        self.assertIn("<html", self.run_program("merge", "--format", "html", "with.json").out)
        for words in (["merge"], ["query"]):
            done = self.run_program(*words, "--format", "html", "without.json", code=1)
            self.assertOneMessage(done, "--with-text")
            self.assertEqual(done.out, "")
        self.assertIn("<html", self.run_program("query", "--format", "html", "with.json").out)


@unittest.skipUnless(webdriver and CHROMIUM and DRIVER, "needs selenium, chromium and chromedriver")
class InBrowser(ProgramTest):
    def open(self, *words, language="en", width=1280):
        page = self.folder / "page.html"
        page.write_text(self.run_program("extract", *CAST, "--format", "html", "--lang", language, *words).out, encoding="utf8")
        options = webdriver.ChromeOptions()
        options.binary_location = CHROMIUM
        for word in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--disable-dev-shm-usage",
                     f"--window-size={width},800"):
            options.add_argument(word)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.browser = webdriver.Chrome(options=options, service=Service(DRIVER))
        self.addCleanup(self.browser.quit)
        self.browser.get(page.as_uri())
        return self.browser

    def all(self, selector):
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def lines(self):
        return len(self.all("#timeline .item"))

    def until(self, told, seconds=5):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with contextlib.suppress(StaleElementReferenceException):  # the page drew it anew meanwhile: ask again
                if told(): return
            time.sleep(0.05)
        self.fail("it did not come about")

    def quiet(self):
        self.assertEqual([entry for entry in self.browser.get_log("browser")], [])
        self.assertEqual(self.browser.execute_script("return performance.getEntriesByType('resource').length"), 0)

    def test_it_opens_with_the_meetings_and_without_a_sound(self):
        self.open(*ARTICLES)
        self.assertEqual(self.lines(), 17)
        self.assertGreater(len(self.all(".dot.solid")), 5)
        self.assertGreater(len(self.all("#timeline .badge")), 1)
        self.quiet()

    def test_filters_choose(self):
        browser = self.open(*ARTICLES)
        every = self.lines()
        browser.find_element(By.ID, "person").send_keys("Okafor")
        self.until(lambda: 0 < self.lines() < every)
        self.assertTrue(all("Okafor" in line.text for line in self.all("#timeline .item")))
        browser.find_element(By.ID, "reset").click()
        browser.find_element(By.ID, "search").send_keys("no such word anywhere")
        self.until(lambda: self.all("#timeline .nothing"))
        self.quiet()

    def test_an_event_leads_to_its_sentence_and_back(self):
        self.open(*ARTICLES)
        self.all("#timeline .item")[1].click()
        self.until(lambda: self.all("#detail blockquote"))
        self.all("#detail blockquote .link")[0].click()
        self.until(lambda: self.all("#detail .mark.lit"))
        self.all("#detail .text .mark.trigger")[0].click()
        self.until(lambda: self.all("#detail blockquote"))
        self.quiet()

    def test_a_name_leads_to_its_meetings(self):
        self.open(*ARTICLES)
        self.all("#tab-articles")[0].click()
        self.all("#articles .item")[1].click()
        self.until(lambda: self.all("#detail .text .mark.Person"))
        name = self.all("#detail .text .mark.Person")[0].text
        self.all("#detail .text .mark.Person")[0].click()
        self.until(lambda: self.all("#detail ul li .link"))
        self.assertTrue(name)
        self.quiet()

    def test_the_network_can_be_drawn_dragged_and_opened(self):
        browser = self.open(*ARTICLES)
        self.all("#tab-network")[0].click()
        self.until(lambda: len(self.all("#network .node")) > 4)
        node = self.all("#network .node")[0]
        before = node.get_attribute("transform")
        webdriver.ActionChains(browser).drag_and_drop_by_offset(node.find_element(By.TAG_NAME, "circle"), 40, 25).perform()
        self.until(lambda: node.get_attribute("transform") != before)
        self.quiet()

    def test_keys_languages_and_themes(self):
        browser = self.open(*ARTICLES)
        body = browser.find_element(By.TAG_NAME, "body")
        body.send_keys("j")
        self.until(lambda: self.all("#timeline .item[aria-current='true']"))
        body.send_keys("l")
        self.until(lambda: "연대표" in browser.find_element(By.ID, "tab-timeline").text)
        theme = lambda: browser.execute_script("return document.documentElement.dataset.theme")
        before = theme()
        body.send_keys("t")
        self.assertNotEqual(theme(), before)
        body.send_keys("/")
        self.assertEqual(browser.switch_to.active_element.get_attribute("id"), "search")
        self.quiet()

    def test_nothing_of_an_article_runs(self):
        browser = self.open(self.file("hostile.txt", HOSTILE))
        self.all("#tab-articles")[0].click()
        self.all("#articles .item")[0].click()
        self.until(lambda: self.all("#detail .text"))
        self.assertIn("<img src=x", self.all("#detail .text")[0].text)
        self.assertEqual(self.all("img"), [])
        self.assertIsNone(browser.execute_script("return window.ran ?? null"))
        self.quiet()

    def test_a_phone_shows_one_thing_at_a_time(self):
        browser = self.open(*ARTICLES, width=500)
        self.assertLessEqual(browser.execute_script("return document.documentElement.scrollWidth"), browser.execute_script("return innerWidth"))
        self.all("#timeline .item")[0].click()
        self.until(lambda: browser.find_element(By.ID, "back").is_displayed())
        browser.find_element(By.ID, "back").click()
        self.until(lambda: not browser.find_element(By.ID, "detail").is_displayed())

    def test_five_hundred_documents_do_not_stall(self):
        text = ARTICLES[3].read_text(encoding="utf8")
        lines = "".join(json.dumps({"id": f"d{number}", "text": f"{text}\n{number}", "date": f"2025-{1 + number % 12:02}-{1 + number % 28:02}"}, ensure_ascii=False) + "\n"
                        for number in range(500))
        browser = self.open("--input", "jsonl", "--merge", self.file("many.jsonl", lines))
        ready = browser.execute_script("const [page] = performance.getEntriesByType('navigation'); return page.domComplete - page.startTime")
        self.assertLess(ready, 5000)
        click = browser.execute_async_script("const told = arguments[0], start = performance.now(); document.querySelector('#timeline .item').click();"
                                             "requestAnimationFrame(() => setTimeout(() => told(performance.now() - start), 0))")
        self.assertTrue(browser.find_element(By.ID, "detail").text)
        self.assertLess(click, 1000)
        self.quiet()


if __name__ == "__main__":
    unittest.main()
