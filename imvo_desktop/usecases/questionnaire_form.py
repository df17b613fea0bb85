"""What a supplier is asked, row by row: one form for the workbook and for reading it back.

A row has a number of its own (`C2.5`), which stands in sight and by which an answer is known.
Nothing in a form tells of other suppliers, of levels, or of what sources say.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import count
from pathlib import Path

from imvo_desktop.domain.codes import Judged, OrganisationKind, Relevance, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation
from imvo_desktop.domain.words import Words
from imvo_desktop.errors import InputError
from imvo_desktop.usecases.judge_risk import PRACTICE_NAMES
from imvo_desktop.usecases.suggest_risks import suggest_for

ABOUT, COMPANY, DELIVERIES, US = "about", "company", "deliveries", "us"
SHEETS = (ABOUT, COMPANY, DELIVERIES, US)
_LETTERS = dict(zip(SHEETS, "ABCD", strict=True))
_SITES, _CERTIFICATES, _MATERIALS, _MOST_THEMES = 6, 5, 5, 8
_OFTEN_ASKED = (
    Theme.FREEDOM_OF_ASSOCIATION,
    Theme.FORCED_LABOUR,
    Theme.CHILD_LABOUR,
    Theme.DISCRIMINATION,
    Theme.HEALTH_AND_SAFETY,
    Theme.WAGE,
    Theme.CONDITIONS,
)
"""What the fundamental conventions of the ILO are about, wages and hours: work is everywhere."""

_NOT_ASKED = frozenset((OrganisationKind.OWN, OrganisationKind.CUSTOMER, OrganisationKind.UNKNOWN))


class Cell(StrEnum):
    """What an answer cell takes."""

    TEXT = "text"
    DATE = "date"
    COUNT = "count"
    COUNTRY = "country"
    YES_NO = "yes_no"
    MAKER = "maker"


@dataclass(frozen=True, slots=True)
class Ask:
    """A row to answer: `question` is its code, `cells` what its answer cells take."""

    number: str
    question: str
    text: str
    cells: tuple[Cell, ...]
    link: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """A row that says what follows; `columns` are the headings over the answer cells."""

    text: str
    columns: tuple[str, ...] = ()
    is_large: bool = False


type Row = Ask | Head


@dataclass(frozen=True, slots=True)
class Form:
    """The pages of one supplier, by the name of the sheet; `lines` explain it.

    `own` is the id of the own company, `day` when it was made (ISO).
    """

    supplier: str
    own: str
    day: str
    language: str
    title: str
    lines: tuple[str, ...]
    pages: tuple[tuple[str, tuple[Row, ...]], ...]

    @property
    def asked(self) -> tuple[Ask, ...]:
        """Every row to answer."""
        return tuple(one for _, rows in self.pages for one in rows if isinstance(one, Ask))


@dataclass(frozen=True, slots=True)
class Asked:
    """Who is asked (ids), in which language, and the folder the files go to."""

    suppliers: tuple[str, ...]
    language: str
    folder: Path


def suppliers_to_ask(network: Network) -> tuple[Organisation, ...]:
    """Who delivers to the own company and can be asked something, by name."""
    own = network.own
    if own is None:
        return ()
    found = {one.supplier for one in network.links_in(own.id) if one.relevance is Relevance.YES}
    known = (network.organisations[one] for one in found)
    asked = (one for one in known if one.kind not in _NOT_ASKED)
    return tuple(sorted(asked, key=lambda one: (one.name.casefold(), one.id)))


def form_of(network: Network, supplier_id: str, words: Words, day: str) -> Form:
    """What `supplier_id` is asked, in the language of `words`.

    Raises `InputError("questionnaire_no_delivery")` where it delivers nothing to the own company.
    """
    supplier, own = network.organisations.get(supplier_id), network.own
    links = _links(network, supplier_id)
    if supplier is None or own is None or not links or supplier.kind in _NOT_ASKED:
        name = supplier.name if supplier is not None else supplier_id
        raise InputError("questionnaire_no_delivery", name=name)
    rows = {
        ABOUT: _about(words),
        COMPANY: _company(words),
        DELIVERIES: _deliveries(network, links, words),
        US: _us(words),
    }
    title = words.text("form.title", name=supplier.name)
    pages = tuple((name, tuple(_numbered(name, rows[name]))) for name in SHEETS)
    lines = tuple(_lines(own.name, words))
    return Form(supplier_id, own.id, day, words.language, title, lines, pages)


def question_text(question: str, words: Words, number: int | None = None) -> str:
    """The words of a question by its code; with its `number` where there are several alike."""
    kind, _, about = question.partition(".")
    if kind in ("does", "harm"):
        return words.text(f"ask.{about}.{kind}")
    which = "" if number is None else str(number)
    return words.text(f"form.{question}").replace("{number}", which).strip()


def theme_of(question: str) -> Theme | None:
    """The theme a question is about; None where it is about none."""
    kind, _, about = question.partition(".")
    is_known = kind in ("does", "harm") and about in set(Theme)
    return Theme(about) if is_known else None


def _lines(company: str, words: Words) -> Iterator[str]:
    yield words.text("form.who" if company else "form.who_unnamed", company=company)
    for one in ("why", "no_punishment", "not_shared", "no_names", "how"):
        yield words.text(f"form.{one}")


def _numbered(page: str, rows: Iterator[Row]) -> Iterator[Row]:
    """`rows` with their numbers: by delivery where there are several."""
    numbers, deliveries, link = count(1), count(1), ""
    part = _LETTERS[page]
    for one in rows:
        if isinstance(one, Ask):
            if one.link != link:
                link, numbers = one.link, count(1)
                part = f"{_LETTERS[page]}{next(deliveries)}."
            yield Ask(f"{part}{next(numbers)}", one.question, one.text, one.cells, one.link)
        else:
            yield one


def _ask(
    words: Words, question: str, *cells: Cell, link: str = "", number: int | None = None
) -> Ask:
    return Ask("", question, question_text(question, words, number), cells, link)


def _about(words: Words) -> Iterator[Row]:
    yield Head("", (words.text("form.answer"),))
    yield _ask(words, "answered_on", Cell.DATE)
    yield _ask(words, "answered_by", Cell.TEXT)


def _company(words: Words) -> Iterator[Row]:
    answered = _columns(words, "answer", "explanation")
    yield Head(words.text("form.sheet.company"), answered)
    yield _ask(words, "workers", Cell.COUNT, Cell.TEXT)
    yield _ask(words, "complaints", Cell.YES_NO, Cell.TEXT)
    yield Head(words.text("form.sites"), _columns(words, "name", "place", "country", "people"))
    for number in range(1, _SITES + 1):
        cells = (Cell.TEXT, Cell.TEXT, Cell.COUNTRY, Cell.COUNT)
        yield _ask(words, "site", *cells, number=number)
    certified = _columns(words, "name", "certificate_number", "valid_until")
    yield Head(words.text("form.certificates"), certified)
    for number in range(1, _CERTIFICATES + 1):
        yield _ask(words, "certificate", Cell.TEXT, Cell.TEXT, Cell.DATE, number=number)


def _deliveries(network: Network, links: list[Link], words: Words) -> Iterator[Row]:
    for number, link in enumerate(links, 1):
        code = "form.delivery" if link.product else "form.delivery_unnamed"
        text = words.text(code, number=number, product=link.product or "")
        yield Head(text, is_large=True)
        yield Head("", _columns(words, "country", "place"))
        yield _ask(words, "made_where", Cell.COUNTRY, Cell.TEXT, link=link.id)
        yield Head("", _columns(words, "answer", "explanation"))
        yield _ask(words, "made_by", Cell.MAKER, Cell.TEXT, link=link.id)
        heads = _columns(words, "material_name", "from_whom", "from_where")
        yield Head(words.text("form.materials"), heads)
        for at in range(1, _MATERIALS + 1):
            cells = (Cell.TEXT, Cell.TEXT, Cell.COUNTRY)
            yield _ask(words, "material", *cells, link=link.id, number=at)
        for theme in themes_asked(network, link):
            name = words.text("form.theme", name=words.text(f"theme.{theme}"))
            yield Head(name, _columns(words, "answer", "explanation"))
            for kind in ("does", "harm"):
                yield _ask(words, f"{kind}.{theme}", Cell.YES_NO, Cell.TEXT, link=link.id)


def _us(words: Words) -> Iterator[Row]:
    yield Head(words.text("form.us"), _columns(words, "answer", "explanation"))
    for name in PRACTICE_NAMES:
        yield _ask(words, f"practice.{name}", Cell.YES_NO, Cell.TEXT)
    yield _ask(words, "practice.wish", Cell.TEXT)


def themes_asked(network: Network, link: Link) -> tuple[Theme, ...]:
    """The themes that matter most on a delivery, in their usual order: it tells no level.

    Those with a risk first, then what sources report of it, then those of work itself.
    """
    risks = (*network.risks_on_link(link.id), *network.risks_on_organisation(link.supplier))
    told = [one.theme for one in risks if one.judged is not Judged.LOOKED_NOTHING_FOUND]
    told += [one.theme for one in suggest_for(network, [link.id]) if not one.is_attention]
    chosen = list(dict.fromkeys((*told, *_OFTEN_ASKED)))[:_MOST_THEMES]
    return tuple(one for one in Theme if one in chosen)


def _links(network: Network, supplier_id: str) -> list[Link]:
    own = network.own
    found = [
        one
        for one in network.links_out(supplier_id)
        if own is not None and one.buyer == own.id and one.relevance is Relevance.YES
    ]
    return sorted(found, key=lambda one: ((one.product or "").casefold(), one.id))


def _columns(words: Words, *names: str) -> tuple[str, ...]:
    return tuple(words.text(f"form.{one}") for one in names)
