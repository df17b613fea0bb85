"""The pages of the library as lines of plain text, the same for the window and for paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from imvo_desktop.domain.codes import THEME_GROUPS, Theme, themes_in
from imvo_desktop.domain.words import Words
from imvo_desktop.knowledge import laws, library
from imvo_desktop.knowledge.laws import Agreement, Body, Law, LawKind
from imvo_desktop.knowledge.library import COMPLAINTS, Topic
from imvo_desktop.knowledge.themes import Framework, Norm, ThemeFacts, facts_of
from imvo_desktop.reporting.law_words import agreement_status, checked_on, law_status

LAWS = "laws"
_MORE = "more"
_SEPARATOR = " — "
_ADDRESS = "https://"
_LEGAL = frozenset({LawKind.DIRECTIVE, LawKind.REGULATION, LawKind.ACT})


class LineKind(StrEnum):
    """How a line looks."""

    HEADING = "heading"
    SUBHEADING = "subheading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    STEP = "step"
    PICTURE = "picture"
    FACT = "fact"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Line:
    """One heading, paragraph, item or fact; parts that are empty are left out.

    It reads "label: text — address — after". `part` is the code by which a hit of a search finds
    a heading. Steps that follow each other are numbered. Of a picture `text` says what is on it and
    `address` is its name; text between two pairs of asterisks is what the window calls something.
    """

    kind: LineKind
    text: str
    label: str = ""
    address: str = ""
    after: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One page; `name` is the code of a theme, `complaints` or `laws`."""

    name: str
    title: str
    summary: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class PageGroup:
    """Pages that stand together in the list, under a title."""

    title: str
    pages: tuple[tuple[str, str], ...]


def page_groups(words: Words) -> tuple[PageGroup, ...]:
    """The names and titles of all pages: the four groups of themes, then asking and laws."""
    themes = tuple(
        PageGroup(
            words.text(f"theme.{group}"),
            tuple((one.value, words.text(f"theme.{one}")) for one in themes_in(group)),
        )
        for group in THEME_GROUPS
    )
    more = tuple((one, title_of(one, words)) for one in (COMPLAINTS, LAWS))
    return (*themes, PageGroup(words.text(f"library.group.{_MORE}"), more))


def page_names() -> tuple[str, ...]:
    """The names of all pages, in the order of the list."""
    themes = (one.value for group in THEME_GROUPS for one in themes_in(group))
    return (*themes, COMPLAINTS, LAWS)


def title_of(name: str, words: Words) -> str:
    """The title of a page; a name that is no page raises `ValueError`."""
    if name == LAWS:
        return words.text("library.laws")
    if name == COMPLAINTS:
        return library.complaints(words.language).title
    return words.text(f"theme.{Theme(name)}")


def page(name: str, words: Words, day: str) -> Page:
    """The page called `name`; `day` (ISO) decides which laws apply by then.

    A name that is no page raises `ValueError`.
    """
    if name == LAWS:
        lines = tuple(_laws_lines(words, day))
        return Page(name, title_of(name, words), words.text("library.laws.summary"), lines)
    language = words.language
    if name == COMPLAINTS:
        topic = library.complaints(language)
        return Page(name, topic.title, topic.summary, tuple(_topic_lines(topic, language)))
    theme = Theme(name)
    topic = library.topic(theme, language)
    lines = (*_topic_lines(topic, language), *_theme_lines(facts_of(theme), words))
    return Page(name, title_of(name, words), topic.summary, lines)


def _topic_lines(topic: Topic, language: str) -> Iterator[Line]:
    headings = library.headings(language)
    for code, text in topic.sections.items():
        yield Line(LineKind.HEADING, headings[code], part=code)
        for block in library.blocks(text):
            yield _item(block.text) if block.is_item else Line(LineKind.PARAGRAPH, block.text)


def _item(text: str) -> Line:
    """An item; "name — https://address — what for." has its address apart."""
    parts = text.split(_SEPARATOR, 2)
    if len(parts) == 3 and parts[1].startswith(_ADDRESS):
        return Line(LineKind.ITEM, parts[0], address=parts[1], after=parts[2])
    return Line(LineKind.ITEM, text)


def _theme_lines(facts: ThemeFacts, words: Words) -> Iterator[Line]:
    """What stands in the tables of themes and norms: the start value with its reason, the norms."""
    yield Line(LineKind.HEADING, words.text("library.scale"), part="scale")
    reason = facts.scale_reason(words.language)
    yield Line(LineKind.PARAGRAPH, words.text("library.scale.is", scale=facts.scale, reason=reason))
    yield Line(LineKind.QUIET, words.text("library.scale.own"))
    yield Line(LineKind.HEADING, words.text("library.norms"), part="norms")
    for framework in Framework:
        yield from _norms_lines(facts, framework, words)
    yield Line(LineKind.QUIET, words.text("library.norms.own"))


def _norms_lines(facts: ThemeFacts, framework: Framework, words: Words) -> Iterator[Line]:
    """A line for each framework; conventions that are not fundamental have one of their own."""
    found = facts.norms(framework)
    name = words.text(f"report.framework_long.{framework}")
    if not found:
        yield Line(LineKind.ITEM, words.text("library.norms.none", framework=name))
    for is_other in (False, True):
        some = [one for one in found if (one.is_core is False) is is_other]
        text = "; ".join(_norm_text(one, words) for one in some)
        if is_other:
            text = words.text("library.norms.not_core", names=text)
        if some:
            yield Line(LineKind.ITEM, text, label=name, address=some[0].source)


def _norm_text(norm: Norm, words: Words) -> str:
    name = f"{norm.number} {norm.name(words.language)}"
    return words.text("report.norms.edition", name=name, edition=norm.edition)


def _laws_lines(words: Words, day: str) -> Iterator[Line]:
    yield Line(LineKind.QUIET, words.text("library.laws.reading"))
    legal = [one for one in laws.all_laws() if one.kind in _LEGAL]
    norms = [one for one in laws.all_laws() if one.kind not in _LEGAL]
    for code, rows in (("table", legal), ("norms", norms)):
        yield Line(LineKind.HEADING, words.text(f"library.laws.{code}"), part=code)
        for law in rows:
            yield from _law_lines(law, words, day)
    yield Line(LineKind.HEADING, words.text("library.laws.agreements"), part="agreements")
    for agreement in laws.all_agreements():
        yield from _agreement_lines(agreement, words)
    yield Line(LineKind.HEADING, words.text("library.laws.bodies"), part="bodies")
    for body in laws.all_bodies():
        yield from _body_lines(body, words)


def _law_lines(law: Law, words: Words, day: str) -> Iterator[Line]:
    """A law or norm under its own heading, with its status on `day` (ISO) first."""
    language = words.language
    kind = words.text(f"report.law_kind.{law.kind}")
    facts = {
        "status": law_status(law, words, day),
        "kind": f"{kind}, {law.number}",
        "whom": law.who(language),
        "note": law.note(language),
    }
    yield Line(LineKind.SUBHEADING, law.name(language), part=law.id)
    yield from _facts(facts, words)
    yield from _closing(law, words)


def _agreement_lines(one: Agreement, words: Words) -> Iterator[Line]:
    """An agreement of a sector under its own heading."""
    language = words.language
    facts = {
        "status": agreement_status(one, words),
        "sector": one.sector(language),
        "parties": one.parties(language),
        "themes": ", ".join(words.text(f"theme.{theme}") for theme in one.themes),
    }
    yield Line(LineKind.SUBHEADING, one.name, part=one.id)
    yield from _facts(facts, words)
    yield from _closing(one, words)


def _body_lines(body: Body, words: Words) -> Iterator[Line]:
    """Somebody to ask, under an own heading."""
    yield Line(LineKind.SUBHEADING, body.name(words.language), part=body.id)
    yield from _facts({"role": body.role(words.language)}, words)
    yield from _closing(body, words)


def _facts(facts: dict[str, str], words: Words) -> Iterator[Line]:
    for code, text in facts.items():
        if text:
            yield Line(LineKind.FACT, text, label=words.text(f"library.fact.{code}"))


def _closing(row: Law | Agreement | Body, words: Words) -> Iterator[Line]:
    """The day a row was checked, whether a text confirms it, and the official address."""
    checked = checked_on(row.checked_on, words, is_confirmed=row.confirmed)
    yield Line(LineKind.FACT, checked, label=words.text("library.fact.checked"))
    address = row.address if isinstance(row, Body) else row.source
    yield Line(LineKind.FACT, "", label=words.text("library.fact.address"), address=address)
