"""What a person does through the views of a document, at random: tables, lists, sources, pages."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping

from imvo_desktop.domain.codes import Kind, ScopeDecision, Theme
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.ids import random_ids
from imvo_desktop.domain.measure import Evidence
from imvo_desktop.domain.source_records import Source
from imvo_desktop.labels.labels import Labels
from imvo_desktop.storage.audit_reading import Span
from imvo_desktop.ui.document import Document
from imvo_desktop.ui.tables.record_model import RecordModel
from imvo_desktop.usecases import (
    after_us,
    kept_rows,
    own_operations,
    own_source_list,
    scope,
    scope_lines,
    take_suggestions,
    upstream_steps,
)
from imvo_desktop.usecases.add_rows import ADDED, new_rows
from imvo_desktop.usecases.earlier_version import earlier_version
from imvo_desktop.usecases.evidence import add_evidence
from imvo_desktop.usecases.fill_cells import Filling, filling
from imvo_desktop.usecases.own_list_columns import recognised
from imvo_desktop.usecases.place_block import (
    Area,
    Shown,
    filled_down,
    filled_right,
    landed,
    landing_area,
    one_for_all,
)
from imvo_desktop.usecases.quality_fixes import FIXES
from imvo_desktop.usecases.suggest_risks import suggest_for
from tests.importing.lists import table, table_of
from tests.usecases.full_networks import text
from tests.usecases.kept_lists import LIST, planned
from tests.wishes import DAY, NAMES, NothingToDoError, Wisher

_WORDS = Labels("nl")
_ROWS_OF_OWN_LIST = 600
_MOST_BACK = 30


class Seat(Wisher):
    """Someone at a document with its tables."""

    def __init__(
        self, document: Document, tables: Mapping[Kind, RecordModel], dice: random.Random
    ) -> None:
        super().__init__(document.network, dice, random_ids(dice))
        self.document = document
        self.tables = tables

    def table(self) -> RecordModel:
        """A table with rows."""
        found = [one for one in self.tables.values() if one.ids]
        if not found:
            raise NothingToDoError
        return self.one_of(*found)


type ViewWish = Callable[[Seat], Edit]


def type_in_cells(seat: Seat) -> Edit:
    """One text in several cells of a table, editable or not, fitting or not."""
    model = seat.table()
    shown = Shown(model.ids, model.columns)
    places = {_cell(seat, model) for _ in range(seat.dice.randint(1, 6))}
    typed = seat.one_of("", "NL", "3", "12,5", "Weverij", "ja", DAY, text(seat.dice))
    return _edit(filling(model.cells, model.kind, one_for_all(typed, places, shown), "fill_cells"))


def fill_cells(seat: Seat) -> Edit:
    """Down or to the right, as Ctrl+D and Ctrl+R."""
    model, fill = seat.table(), seat.one_of(filled_down, filled_right)
    top, left = _cell(seat, model)
    rows = range(top, min(top + 4, len(model.ids)))
    columns = range(left, min(left + 3, len(model.columns)))
    places = [(row, column) for row in rows for column in columns]
    wishes = fill(model.cells, model.kind, places, Shown(model.ids, model.columns))
    return _edit(filling(model.cells, model.kind, wishes, "fill_cells"))


def paste_block(seat: Seat) -> Edit:
    """A block from the clipboard; what finds no row is added instead."""
    model = seat.table()
    texts = ("Weverij", "NL", "India", "", "5", "12.500,00", "textiel", "木")
    block = tuple(
        tuple(seat.dice.choices(texts, k=seat.dice.randint(1, 4)))
        for _ in range(seat.dice.randint(1, 4))
    )
    top, left = _cell(seat, model)
    area = landing_area(block, Area(top, left))
    landing = landed(block, area, Shown(model.ids, model.columns))
    if landing.rest and model.kind in ADDED and seat.dice.random() < 0.5:
        return new_rows(model.cells, model.kind, landing.columns, landing.rest, seat.new_id).edit
    return _edit(filling(model.cells, model.kind, landing.wishes, "paste_cells"))


def import_list(seat: Seat) -> Edit:
    """A small list of suppliers, of which some rows cannot be used."""
    lines = [f"{seat.one_of(*NAMES)};{seat.one_of('NL', 'BD', 'x')};tassen;12,50" for _ in range(3)]
    made = table("\n".join([LIST.splitlines()[0], *lines, ";IN;garen;99,00"]))
    return planned(seat.network, made, f"lijst {seat.dice.randint(1, 9)}.csv").edit


def mend_kept_rows(seat: Seat) -> Edit:
    """Rows that were kept aside are named and taken in, or only mended."""
    rows = {one: seat.network.kept_rows[one] for one in sorted(seat.network.kept_rows)}
    if not rows:
        raise NothingToDoError
    chosen = seat.dice.sample(sorted(rows), min(len(rows), 2))
    name = seat.one_of("", *NAMES)
    typed = {one: (name, *rows[one].cells[1:]) for one in chosen}
    if seat.dice.random() < 0.3:
        return kept_rows.mend(seat.network, typed)
    return kept_rows.take_in(seat.network, typed).edit


def let_go_of_rows(seat: Seat) -> Edit:
    """Rows that were kept aside are let go."""
    rows = sorted(seat.network.kept_rows)
    if not rows:
        raise NothingToDoError
    return kept_rows.remove(seat.network, rows[:2])


def answer_suggestions(seat: Seat) -> Edit:
    """What sources say is accepted, set aside, or brought back."""
    found = suggest_for(seat.network, seat.some(Kind.LINK))
    if not found:
        raise NothingToDoError
    some = seat.dice.sample(found, min(len(found), 4))
    who = {"who": "An", "when": f"{DAY}T10:00:00Z"}
    way = seat.dice.randrange(3)
    if way == 0:
        return take_suggestions.accept(seat.network, some, seat.new_id, **who)
    if way == 1:
        return take_suggestions.set_aside(seat.network, some, "Niet hier", seat.new_id, **who)
    return take_suggestions.bring_back(seat.network, found)


def choose_scope(seat: Seat) -> Edit:
    """Products first, later or not; with a reason, in another order, by sources, or typed in."""
    network, stamp = seat.network, scope.Stamp("An", f"{DAY}T10:00:00Z")
    lines = scope_lines.lines_of(network, seat.document.suggesting.last, _WORDS)
    way = seat.dice.randrange(6)
    if way == 0 or not lines:
        return scope.add_product(network, lines, seat.one_of("Thee", "Zout", "Rubber"), stamp)
    some = seat.dice.sample(lines, min(len(lines), 2))
    if way == 1:
        return scope.clear(some)
    if way == 2:
        return scope.give_reason(some[0], seat.one_of("Groot", ""), stamp)
    if way == 3:
        return scope.moved(lines, some[0].key, seat.one_of(-2, 1))
    if way == 4:
        return scope.by_sources(network, lines, stamp, _WORDS)
    return scope.choose(network, some, seat.one_of(*ScopeDecision), stamp)


def add_around_us(seat: Seat) -> Edit:
    """After us, services, sites and purchasing practices of the own company."""
    network, new_id = seat.network, seat.new_id
    if network.own is None:
        raise NothingToDoError
    way = seat.dice.randrange(4)
    if way == 0:
        return after_us.add(network, seat.one_of(*after_us.After), _WORDS, new_id)
    if way == 1:
        service = seat.one_of(*own_operations.ASKED)
        return own_operations.add_provider(network, service, _WORDS, new_id)
    if way == 2:
        return own_operations.add_site(network, seat.one_of(*NAMES), new_id)
    links = [one.id for one in own_operations.links_to_us(network)][:5]
    answer = seat.one_of(True, False, None)
    return own_operations.answer_practice(network, links, {"payment": answer})


def add_steps(seat: Seat) -> Edit:
    """The steps that probably lie behind some deliveries."""
    links = seat.some(Kind.LINK)
    steps = upstream_steps.offered_behind(seat.network, links)
    if not steps:
        raise NothingToDoError
    return upstream_steps.plan(seat.network, links, steps[:3], _WORDS, seat.new_id)


def keep_file(seat: Seat) -> Edit:
    """A file as evidence for a risk."""
    assert seat.document.session is not None
    risk = seat.any(Kind.RISK)
    sha256 = seat.document.session.attach(text(seat.dice).encode(), "text/plain")
    made = Evidence(id=seat.new_id(), subject=risk, name="brief.txt", sha256=sha256)
    return add_evidence(seat.network, made)


def own_list(seat: Seat) -> Edit:
    """A list of one's own as a source, longer than a small edit; or one goes."""
    there = own_source_list.own_lists(seat.network)
    if there:
        return own_source_list.removal(seat.network, there[0][0].id)
    rows = [("Bangladesh", f"{1000 + at}") for at in range(_ROWS_OF_OWN_LIST)]
    made = table_of(("Land", "HS code"), rows)
    source = Source(id=seat.new_id(), publisher="Wij", title="Eigen lijst")
    reading = own_source_list.Reading(recognised(made), Theme.WAGE, None, (_WORDS,))
    return own_source_list.edit_of(own_source_list.plan(made, reading, source.id), source)


def put_right(seat: Seat) -> Edit:
    """What the page on quality puts right for many at once."""
    code = seat.one_of(*sorted(FIXES))
    kinds = {"measure": Kind.MEASURE, "relevance": Kind.LINK, "out": Kind.SCOPE}
    kind = kinds.get(code.split("_")[0], Kind.SOURCE)
    ids = seat.some(kind)
    return seat.one_of(*FIXES[code]).make(seat.network, ids, DAY)


def go_back(seat: Seat) -> Edit:
    """Back to an earlier moment of the history, as one edit.

    Not behind the first edit, which made the chain: of an empty one there is little to wish.
    """
    session = seat.document.session
    assert session is not None
    end = session.history.end
    to = max(1, end - seat.dice.randint(1, _MOST_BACK))
    return earlier_version(session.path, seat.network.snapshot(), Span(to, end + 1)).edit


def _cell(seat: Seat, model: RecordModel) -> tuple[int, int]:
    return seat.dice.randrange(len(model.ids)), seat.dice.randrange(len(model.columns))


def _edit(found: Filling) -> Edit:
    return found.edit


VIEW_WISHES: Mapping[str, ViewWish] = {
    one.__name__: one
    for one in (
        type_in_cells, fill_cells, paste_block, import_list, mend_kept_rows, let_go_of_rows,
        answer_suggestions, choose_scope, add_around_us, add_steps, keep_file, own_list, put_right,
        go_back,
    )
}  # fmt: skip
