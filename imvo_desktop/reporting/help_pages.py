"""The pages of the help as lines, with every key and menu filled in, and the search in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from imvo_desktop.knowledge import help_texts
from imvo_desktop.knowledge.library import Topic, words_in
from imvo_desktop.reporting.library_pages import Line, LineKind, Page, PageGroup
from imvo_desktop.reporting.library_search import PageHit

type Filled = Callable[[str], str]

_QUESTION, _ITEM, _EXPLAINED = "### ", "- ", ": "
_STEP = re.compile(r"\d+\. ")
_PICTURE = re.compile(r"!\[([^\]]+)\]\(picture:([a-z_]+)\)")
_BOLD = re.compile(r"\*\*([^*]+)\*\*")
_TERMS = "words"
_EXCERPT_LENGTH, _MOST = 160, 30
_LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")


@dataclass(frozen=True, slots=True)
class HelpBook:
    """The help in one language; `filled` puts keys and menus in the places of a text."""

    language: str
    filled: Filled

    def groups(self) -> tuple[PageGroup, ...]:
        """The names and titles of all pages, by group."""
        heads = help_texts.headings(self.language)
        return tuple(
            PageGroup(heads[f"group.{group}"], tuple((name, self.title(name)) for name in names))
            for group, names in help_texts.GROUPS.items()
        )

    def title(self, name: str) -> str:
        """The title of a page."""
        return help_texts.topic(name, self.language).title

    def beside(self, name: str) -> tuple[tuple[str, str], tuple[str, str]]:
        """The name and title of the page before `name` and of the one after it; empty at an end."""
        names = ("", *help_texts.NAMES, "")
        at = names.index(name)
        before, after = names[at - 1], names[at + 1]
        return (before, self._title_of(before)), (after, self._title_of(after))

    def page(self, name: str) -> Page:
        """The page called `name`; a name that is no page raises `KeyError`."""
        topic = help_texts.topic(name, self.language)
        return Page(name, topic.title, self.filled(topic.summary), tuple(self._lines(topic)))

    def find(self, text: str) -> tuple[PageHit, ...]:
        """Where every word of `text`, or a word that begins with it, stands; titles first."""
        starts = words_in(text)
        if not starts:
            return ()
        pages = [self.page(name) for name in help_texts.NAMES]
        named = [_whole(page) for page in pages if _has(starts, page.title)]
        parts = [hit for page in pages for hit in _parts(page) if _has(starts, hit.excerpt)]
        return tuple(named + [_cut(hit) for hit in parts])[:_MOST]

    def _title_of(self, name: str) -> str:
        return self.title(name) if name else ""

    def _lines(self, topic: Topic) -> Iterator[Line]:
        heads = help_texts.headings(self.language)
        for section, text in topic.sections.items():
            code, _, own = section.partition(" ")
            yield Line(LineKind.HEADING, own or heads[code], part=code)
            lines = (line.strip() for line in self.filled(text).splitlines())
            yield from (_line(line, code) for line in lines if line)


def _line(text: str, section: str) -> Line:
    if text.startswith(_QUESTION):
        return Line(LineKind.SUBHEADING, text.removeprefix(_QUESTION))
    if picture := _PICTURE.fullmatch(text):
        return Line(LineKind.PICTURE, picture[1], address=picture[2])
    if step := _STEP.match(text):
        return Line(LineKind.STEP, text[step.end() :])
    if not text.startswith(_ITEM):
        return Line(LineKind.PARAGRAPH, text)
    said = text.removeprefix(_ITEM)
    if section.startswith(_TERMS):
        word, _, explained = said.partition(_EXPLAINED)
        return Line(LineKind.FACT, explained, label=word)
    return Line(LineKind.ITEM, said)


def _whole(page: Page) -> PageHit:
    return PageHit(page.name, "", page.title, "", plain(page.summary))


def _parts(page: Page) -> Iterator[PageHit]:
    """Each section of a page, with all of its text."""
    part, heading, said = "", "", [page.summary]
    for line in page.lines:
        if line.kind is LineKind.HEADING:
            yield PageHit(page.name, part, page.title, heading, plain(" ".join(said)))
            part, heading, said = line.part, line.text, []
        else:
            said.append(f"{line.label}: {line.text}" if line.label else line.text)
    yield PageHit(page.name, part, page.title, heading, plain(" ".join(said)))


def plain(text: str) -> str:
    """`text` with the words of its links and names alone."""
    return _BOLD.sub(r"\1", _LINK.sub(r"\1", text))


def _has(starts: list[str], text: str) -> bool:
    there = words_in(text)
    return all(any(word.startswith(start) for word in there) for start in starts)


def _cut(hit: PageHit) -> PageHit:
    text = hit.excerpt
    if len(text) > _EXCERPT_LENGTH:
        text = f"{text[: text.rfind(' ', 0, _EXCERPT_LENGTH)]} …"
    return PageHit(hit.page, hit.part, hit.title, hit.heading, text)
