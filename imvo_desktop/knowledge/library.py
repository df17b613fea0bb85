"""The offline library: a text per theme and the page on complaints, in Dutch and English.

`search` finds words in it by an index in memory, made when it is first asked.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from types import MappingProxyType

from imvo_desktop import resources
from imvo_desktop.domain.codes import Theme
from imvo_desktop.knowledge.letters import unaccented

LANGUAGES = ("nl", "en")
THEME_SECTIONS = ("what", "signs", "hides", "practices", "instruments", "ask")
COMPLAINTS = "complaints"
COMPLAINTS_SECTIONS = ("start", "listen", "netherlands", "belgium", "elsewhere")

_WORD = re.compile(r"[^\W_]+")
_EXCERPT_LENGTH = 160
_TITLE, _SUMMARY, _HEADING, _BODY = "title", "summary", "heading", "body"
# Where a word stands decides the order. A section is helped by the title of its page, but less
# than the page itself, so that a page comes before its parts and its parts before mere mentions.
_WEIGHT_OF_PAGE = {_TITLE: 100, _SUMMARY: 30}
_WEIGHT_OF_SECTION = {_HEADING: 10, _TITLE: 8, _SUMMARY: 4, _BODY: 1}


@dataclass(frozen=True, slots=True)
class Topic:
    """One page: `page` is the code of a theme or `complaints`; sections by code, in reading order.

    The text of a section is blocks with an empty line between them: see `blocks`.
    """

    page: str
    language: str
    title: str
    summary: str
    sections: Mapping[str, str]

    @property
    def theme(self) -> Theme | None:
        """The theme the page is about; None for the page on complaints."""
        return _theme(self.page)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or one item of a list."""

    text: str
    is_item: bool


@dataclass(frozen=True, slots=True)
class LibraryHit:
    """A place where all words of a query were found; `section` is empty for the page as a whole."""

    page: str
    section: str
    title: str
    excerpt: str
    score: int

    @property
    def theme(self) -> Theme | None:
        """The theme the page is about; None for the page on complaints."""
        return _theme(self.page)


@dataclass(frozen=True, slots=True)
class _Field:
    """One text that words stand in; `section` is empty for title and summary."""

    page: int
    section: str
    kind: str


@dataclass(frozen=True, slots=True)
class _Index:
    """The words of one language in sorted order, and for each the fields it stands in."""

    pages: tuple[Topic, ...]
    words: tuple[str, ...]
    places: tuple[frozenset[_Field], ...]

    def fields_of(self, start: str) -> set[_Field]:
        """The fields with a word that begins with `start`."""
        found: set[_Field] = set()
        for at in range(bisect_left(self.words, start), len(self.words)):
            if not self.words[at].startswith(start):
                break
            found |= self.places[at]
        return found


def topic(theme: Theme, language: str) -> Topic:
    """The page on `theme` in `language` (`nl`, else English)."""
    return _page(theme.value, _known(language))


def complaints(language: str) -> Topic:
    """The page "Where to take a complaint or question?" in `language` (`nl`, else English)."""
    return _page(COMPLAINTS, _known(language))


def all_topics(language: str) -> tuple[Topic, ...]:
    """The pages on all themes, in the order of the themes."""
    return tuple(topic(theme, language) for theme in Theme)


def all_pages(language: str) -> tuple[Topic, ...]:
    """All there is to read: the themes, then the page on complaints."""
    return (*all_topics(language), complaints(language))


@cache
def headings(language: str) -> Mapping[str, str]:
    """What stands above each section, by its code."""
    file_name = _folder(_known(language)) / "headings.csv"
    with file_name.open(encoding="utf-8", newline="") as file:
        return MappingProxyType({row["code"]: row["heading"] for row in csv.DictReader(file)})


def blocks(text: str) -> tuple[Block, ...]:
    """The paragraphs and list items of a section, in order."""
    lines = (line.strip() for line in text.splitlines())
    return tuple(Block(line.removeprefix("- "), line.startswith("- ")) for line in lines if line)


def search(text: str, language: str, limit: int = 30) -> tuple[LibraryHit, ...]:
    """Where every word of `text`, or a word that begins with it, stands; best first.

    Case and accents do not count. A title comes before a summary, a summary before a heading, a
    heading before the text; equal places keep the order of the themes.
    """
    starts = tuple(dict.fromkeys(words_in(text)))
    if not starts:
        return ()
    index = _index(_known(language))
    found = [index.fields_of(start) for start in starts]
    places = [
        (score, index.pages[number], section)
        for number in sorted(set.intersection(*({one.page for one in fields} for fields in found)))
        for section, score in _places_on(index.pages[number], _on_page(found, number))
    ]
    best = sorted(places, key=lambda place: -place[0])[:limit]
    return tuple(_hit(page, section, score, starts) for score, page, section in best)


@cache
def _page(page: str, language: str) -> Topic:
    return read_page(page, language, (_folder(language) / f"{page}.md").read_text(encoding="utf-8"))


def read_page(page: str, language: str, text: str) -> Topic:
    """The page written in `text`: front matter between two lines of `---`, then the sections."""
    _, front, body = text.split("---\n", 2)
    facts = dict(line.split(": ", 1) for line in front.splitlines())
    sections = {}
    for part in body.split("\n## ")[1:]:
        code, _, content = part.partition("\n")
        sections[code.strip()] = content.strip()
    return Topic(page, language, facts["title"], facts["summary"], MappingProxyType(sections))


def _folder(language: str) -> Path:
    return resources.path("library", language)


def _theme(page: str) -> Theme | None:
    return None if page == COMPLAINTS else Theme(page)


def _known(language: str) -> str:
    return language if language in LANGUAGES else "en"


def _on_page(found: Sequence[set[_Field]], number: int) -> list[set[_Field]]:
    return [{one for one in fields if one.page == number} for fields in found]


def _places_on(page: Topic, found: Sequence[set[_Field]]) -> Iterator[tuple[str, int]]:
    """The page itself, each section that holds all words, else the section with most of them."""
    whole = _score(found, "", _WEIGHT_OF_PAGE)
    if whole:
        yield "", whole
    own = {
        section: count
        for section in page.sections
        if (count := sum(any(one.section == section for one in fields) for fields in found))
    }
    scores = {section: _score(found, section, _WEIGHT_OF_SECTION) for section in own}
    if whole or any(scores.values()):
        yield from ((section, score) for section, score in scores.items() if score)
    else:
        yield max(own, key=lambda section: own[section]), 0


def _hit(page: Topic, section: str, score: int, starts: tuple[str, ...]) -> LibraryHit:
    excerpt = _excerpt(page.sections[section], starts) if section else page.summary
    return LibraryHit(page.page, section, page.title, excerpt, score)


def _score(found: Sequence[set[_Field]], section: str, weights: Mapping[str, int]) -> int:
    """The weights of the best places of the words together; 0 when one stands elsewhere only."""
    best = [
        max((weights.get(one.kind, 0) for one in fields if one.section in ("", section)), default=0)
        for fields in found
    ]
    return sum(best) if all(best) else 0


def _excerpt(text: str, starts: tuple[str, ...]) -> str:
    """The block with most of the words, cut at spaces around the first of them."""
    best = max(blocks(text), key=lambda block: len(set(_begun(block.text, starts)))).text
    if len(best) <= _EXCERPT_LENGTH:
        return best
    first = min((at for _, at in _found_in(best, starts)), default=0)
    begin = 0 if first < _EXCERPT_LENGTH // 2 else best.rfind(" ", 0, first - 40) + 1
    end = begin + _EXCERPT_LENGTH
    end = len(best) if end >= len(best) else best.rfind(" ", begin, end)
    return ("… " if begin else "") + best[begin:end] + (" …" if end < len(best) else "")


def _begun(text: str, starts: tuple[str, ...]) -> Iterator[str]:
    return (start for start, _ in _found_in(text, starts))


def _found_in(text: str, starts: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    """Each start that a word of `text` has, and where that word begins."""
    for match in _WORD.finditer(text):
        word = _folded(match[0])
        for start in starts:
            if word.startswith(start):
                yield start, match.start()


@cache
def _index(language: str) -> _Index:
    pages = all_pages(language)
    places: dict[str, set[_Field]] = {}
    for field, text in _fields(pages, headings(language)):
        for word in words_in(text):
            places.setdefault(word, set()).add(field)
    words = tuple(sorted(places))
    return _Index(pages, words, tuple(frozenset(places[word]) for word in words))


def _fields(pages: Sequence[Topic], names: Mapping[str, str]) -> Iterator[tuple[_Field, str]]:
    for number, page in enumerate(pages):
        yield _Field(number, "", _TITLE), page.title
        yield _Field(number, "", _SUMMARY), page.summary
        for section, text in page.sections.items():
            yield _Field(number, section, _HEADING), names[section]
            yield _Field(number, section, _BODY), text


def words_in(text: str) -> list[str]:
    """The words of `text` as they are compared: without case and accents."""
    return [_folded(word) for word in _WORD.findall(unicodedata.normalize("NFC", text))]


@lru_cache(maxsize=32768)
def _folded(word: str) -> str:
    return unaccented(word)
