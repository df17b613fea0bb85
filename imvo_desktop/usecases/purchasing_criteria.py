"""What the company asks of its suppliers when it buys, and what each does about it.

Kept apart from risk: a score is what a supplier says or shows, never part of a level or an order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from imvo_desktop.domain import editing
from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.fields import replaced
from imvo_desktop.domain.ids import IdSource
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.purchasing import Criterion, CriterionScore, Score
from imvo_desktop.domain.records import Organisation
from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.own_operations import links_to_us

STARTERS: Mapping[Theme, bool] = {
    Theme.CHILD_LABOUR: True,
    Theme.FORCED_LABOUR: True,
    Theme.WAGE: False,
    Theme.FREEDOM_OF_ASSOCIATION: False,
    Theme.HEALTH_AND_SAFETY: True,
    Theme.WATER: True,
    Theme.CLIMATE: False,
    Theme.CORRUPTION: False,
}
"""The themes of the criteria that are offered to begin with, and whether each asks proof."""

type Cell = tuple[str, str]
"""A supplier and a criterion, by id."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How often a supplier scores each answer; `open` is not looked at."""

    yes: int
    partly: int
    no: int
    open: int


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who scores, None where nobody is named, and on which day (ISO)."""

    who: str | None
    day: str


def criteria(network: Network) -> tuple[Criterion, ...]:
    """The criteria by theme, as the themes come, and text; those without a theme last."""
    found = cast(Iterable[Criterion], network.records(Kind.CRITERION).values())
    order = {theme: at for at, theme in enumerate(Theme)}
    last = len(order)
    return tuple(
        sorted(
            found,
            key=lambda one: (order.get(one.theme, last) if one.theme else last, one.text, one.id),
        )
    )


def scored_suppliers(network: Network) -> tuple[Organisation, ...]:
    """Who delivers to us what matters for conduct, and who was scored before, by name."""
    ids = {one.supplier for one in links_to_us(network)}
    ids |= {one.organisation for one in scores(network).values()}
    found = (network.organisations[one] for one in ids)
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))


def scores(network: Network) -> dict[Cell, CriterionScore]:
    """The score in each cell that has one: of several the latest."""
    found = cast(Iterable[CriterionScore], network.records(Kind.CRITERION_SCORE).values())
    ordered = sorted(found, key=lambda one: (one.date or "", one.id))
    return {(one.organisation, one.criterion): one for one in ordered}


def tally(network: Network, organisation: str) -> Tally:
    """How a supplier scores on the criteria of now."""
    known, asked = scores(network), criteria(network)
    given = [known.get((organisation, one.id)) for one in asked]
    found = [one.score for one in given if one is not None]
    yes, partly, no = (found.count(one) for one in Score)
    return Tally(yes, partly, no, len(asked) - len(found))


def starter_texts(words: Words) -> tuple[str, ...]:
    """The criteria that are offered, in words."""
    return tuple(words.text(f"criterion.start.{theme}") for theme in STARTERS)


def add_starters(network: Network, words: Words, new_id: IdSource) -> Edit:
    """Add the criteria that are offered; one that is there already in the same words is not."""
    known = {one.text for one in criteria(network)}
    texts = dict(zip(STARTERS, starter_texts(words), strict=True))
    made = [
        Criterion(id=new_id(), text=texts[theme], theme=theme, asks_proof=asks_proof)
        for theme, asks_proof in STARTERS.items()
        if texts[theme] not in known
    ]
    return editing.add(network, *made) if made else edit("add_criterion", (), count=0)


def add_criterion(network: Network, text: str, new_id: IdSource) -> Edit:
    """Add a criterion; a blank text adds nothing."""
    said = " ".join(text.split())
    if not said:
        return edit("add_criterion", (), count=0)
    return editing.add(network, Criterion(id=new_id(), text=said))


def give_score(
    network: Network,
    cells: Sequence[Cell],
    score: Score | None,
    stamp: Stamp,
    new_id: IdSource,
) -> Edit:
    """Give every cell this score, as one edit; None takes it back: not looked at.

    A score that stays the same keeps its date; proof goes with a score that is taken back.
    """
    known = scores(network)
    given = [known[one] for one in cells if one in known]
    if score is None:
        ids = [one.id for one in given]
        if not ids:
            return edit("score_criterion", (), count=0)
        return editing.remove(network, Kind.CRITERION_SCORE, ids)
    changes = []
    for organisation, criterion in dict.fromkeys(cells):
        before = known.get((organisation, criterion))
        if before is not None and before.score is score:
            continue
        said: dict[str, object] = {"score": score, "date": stamp.day, "who": stamp.who}
        blank = CriterionScore(
            id=new_id(), criterion=criterion, organisation=organisation, score=score
        )
        changes.append(Change(before, replaced(before or blank, said)))
    return edit("score_criterion", changes, count=len(changes))


def fill_down(
    network: Network,
    columns: Mapping[str, Sequence[str]],
    stamp: Stamp,
    new_id: IdSource,
) -> Edit:
    """Give in each criterion of `columns` the suppliers below the first the score of the first.

    The keys are criteria, the values suppliers from top to bottom. A first cell without a score
    fills nothing: not looked at is no answer to copy.
    """
    known = scores(network)
    changes: list[Change] = []
    for criterion, (first, *below) in columns.items():
        source = known.get((first, criterion))
        if source is not None:
            cells = [(one, criterion) for one in below]
            changes += give_score(network, cells, source.score, stamp, new_id).changes
    return edit("score_criterion", changes, count=len(changes))


def as_table(network: Network, words: Words) -> list[tuple[str, ...]]:
    """Suppliers with their scores as rows below a header, in words; not looked at is said so."""
    asked, known = criteria(network), scores(network)
    head = (words.text("kind.organisation"), *(one.text for one in asked))
    rows = [
        (
            organisation.name,
            *(score_text(known.get((organisation.id, one.id)), words) for one in asked),
        )
        for organisation in scored_suppliers(network)
    ]
    return [head, *rows]


def score_text(score: CriterionScore | None, words: Words) -> str:
    """A score in a word."""
    return words.text(f"score.{score.score}") if score else words.text("criterion.open")
