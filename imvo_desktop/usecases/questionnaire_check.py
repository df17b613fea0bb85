"""The answers of a supplier as lines to look at: what each would change, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk, Site
from imvo_desktop.domain.source_records import Baseline
from imvo_desktop.domain.words import Words
from imvo_desktop.knowledge import countries
from imvo_desktop.usecases.questionnaire_form import question_text
from imvo_desktop.usecases.questionnaire_in import Answers
from imvo_desktop.usecases.questionnaire_wishes import (
    AddLine,
    Proposal,
    Put,
    SetField,
    State,
    Wish,
)


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One proposal in words; `place` is where it stands among the proposals."""

    place: int
    question: str
    answer: str
    now: str
    becomes: str
    state: str


@dataclass(frozen=True, slots=True)
class CheckGroup:
    """What is answered about one delivery, or on one sheet about all."""

    title: str
    lines: tuple[CheckLine, ...]


@dataclass(frozen=True, slots=True)
class AsideLine:
    """A row that is kept aside: where it stands, what it says, and why."""

    where: str
    said: str
    reason: str


def groups(answers: Answers, network: Network, words: Words) -> tuple[CheckGroup, ...]:
    """The proposals as they follow on each other in the workbook, by delivery."""
    placed = enumerate(answers.proposals)
    parts = groupby(placed, key=lambda pair: (pair[1].sheet, pair[1].link))
    return tuple(
        CheckGroup(
            _title(network, sheet, link),
            tuple(_line(place, one, network, words) for place, one in pairs),
        )
        for (sheet, link), pairs in parts
    )


def aside(answers: Answers, words: Words) -> tuple[AsideLine, ...]:
    """The rows kept aside with their reason."""
    return tuple(
        AsideLine(
            f"{one.cells[0]}: {one.row}",
            ". ".join(cell for cell in one.cells[1:] if cell),
            words.text(f"kept.{one.reason}"),
        )
        for one in answers.aside
    )


def _title(network: Network, sheet: str, link: str) -> str:
    there = network.links.get(link)
    product = there.product if there is not None else None
    return f"{sheet}: {product}" if product else sheet


def _line(place: int, one: Proposal, network: Network, words: Words) -> CheckLine:
    return CheckLine(
        place=place,
        question=question_text(one.question, words),
        answer=one.answer,
        now=_named(one.now, one.wishes, words),
        becomes="; ".join(_becomes(one, network, words)),
        state=words.text(f"answers.state.{one.state}"),
    )


def _becomes(one: Proposal, network: Network, words: Words) -> Iterator[str]:
    """What each wish comes to; a new organisation is told by its delivery."""
    made = {wish.record.id: wish.record for wish in one.wishes if isinstance(wish, Put)}
    for wish in one.wishes:
        if isinstance(wish, SetField):
            value = _value(wish, words)
            yield words.text("answers.becomes.field", field=wish.field, value=value)
        elif isinstance(wish, AddLine):
            name = _name(network.get(wish.kind, wish.id))
            yield words.text("answers.becomes.note", name=name)
        else:
            yield from _put(wish.record, made, network, words)
    if one.state is State.SIGNAL and not any(isinstance(each, Risk) for each in made.values()):
        yield words.text("answers.becomes.signal_judged")


def _put(record: Record, made: dict[str, Record], network: Network, words: Words) -> Iterator[str]:
    if isinstance(record, Site):
        yield words.text("answers.becomes.site", name=record.name)
    elif isinstance(record, Link):
        supplier = made.get(record.supplier) or network.get(Kind.ORGANISATION, record.supplier)
        product = record.product or words.text("level.unknown")
        name = _name(supplier)
        yield words.text("answers.becomes.supplier", name=name, product=product)
    elif isinstance(record, Risk):
        yield words.text("answers.becomes.signal")
    elif isinstance(record, Baseline):
        yield words.text("answers.becomes.said", theme=record.theme)


def _name(record: Record | None) -> str:
    if isinstance(record, Link):
        return record.product or record.id
    return record.name if isinstance(record, (Organisation, Site)) else ""


def _value(wish: SetField, words: Words) -> str:
    if isinstance(wish.value, int):
        return words.number(wish.value)
    return words.country(wish.value) if _is_country(wish) else wish.value


def _named(now: str, wishes: tuple[Wish, ...], words: Words) -> str:
    """What is known, as people call it."""
    is_country = any(isinstance(one, SetField) and _is_country(one) for one in wishes)
    return words.country(now) if is_country and countries.by_code(now) is not None else now


def _is_country(wish: SetField) -> bool:
    return wish.field in ("country", "country_of_making")
