"""Searching the whole library: the texts on themes and complaints, and the table of laws."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from imvo_desktop.domain.words import Words
from imvo_desktop.knowledge import library
from imvo_desktop.reporting.library_pages import LAWS, LineKind, page

_MOST = 40
_EXCERPT_LENGTH = 160
_JOINED = " · "


@dataclass(frozen=True, slots=True)
class PageHit:
    """Where the words were found: a page, or a part of it; `part` is empty for all of it."""

    page: str
    part: str
    title: str
    heading: str
    excerpt: str


def find(text: str, words: Words, day: str) -> tuple[PageHit, ...]:
    """Where every word of `text`, or a word that begins with it, stands.

    Best first as `library.search` orders the texts, but laws whose name has the words go before
    mere mentions; other rows of laws and agreements come last.
    """
    texts = [_hit(one, words) for one in library.search(text, words.language, _MOST)]
    named, other = _laws(text, words, day)
    mentions = next((at for at, one in enumerate(texts) if one.part), len(texts))
    found = [*texts[:mentions], *named, *texts[mentions:], *other]
    return tuple(found[:_MOST])


def _hit(one: library.LibraryHit, words: Words) -> PageHit:
    heading = library.headings(words.language)[one.section] if one.section else ""
    return PageHit(one.page, one.section, one.title, heading, one.excerpt)


def _laws(text: str, words: Words, day: str) -> tuple[list[PageHit], list[PageHit]]:
    """The rows of laws and agreements with all words: those by their name, and the others."""
    starts = library.words_in(text)
    named: list[PageHit] = []
    other: list[PageHit] = []
    if not starts:
        return named, other
    title = words.text("library.laws")
    for part, name, body in _rows(words, day):
        hit = PageHit(LAWS, part, title, name, _cut(body))
        if _has(starts, name):
            named.append(hit)
        elif _has(starts, f"{name} {body}"):
            other.append(hit)
    return named, other


def _rows(words: Words, day: str) -> Iterator[tuple[str, str, str]]:
    """Code, name and text of each row on the page on laws."""
    part, name, body = "", "", list[str]()
    for line in page(LAWS, words, day).lines:
        if line.kind in (LineKind.HEADING, LineKind.SUBHEADING):
            if name:
                yield part, name, _JOINED.join(body)
            is_row = line.kind is LineKind.SUBHEADING
            part, name, body = line.part, line.text if is_row else "", []
        elif line.text:
            body.append(f"{line.label}: {line.text}" if line.label else line.text)
    if name:
        yield part, name, _JOINED.join(body)


def _has(starts: list[str], text: str) -> bool:
    there = library.words_in(text)
    return all(any(word.startswith(start) for word in there) for start in starts)


def _cut(text: str) -> str:
    if len(text) <= _EXCERPT_LENGTH:
        return text
    return f"{text[: text.rfind(' ', 0, _EXCERPT_LENGTH)]} …"
