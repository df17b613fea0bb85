"""The chain as arrays, kept up edit by edit: what scoring reads, and nothing else."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.assessment import Floats, Ints
from imvo_desktop.analysis.scoring import Answers
from imvo_desktop.analysis.shape import ChainShape, shape_of
from imvo_desktop.analysis.sorted_table import Names, Row, SortedTable
from imvo_desktop.analysis.stages import Stages
from imvo_desktop.domain.codes import Kind, OrganisationKind, Theme
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation, Record, Risk

THEMES = tuple(Theme)
_THEME_NUMBER = {theme: number for number, theme in enumerate(THEMES)}
_NOWHERE = -1


@dataclass(frozen=True, slots=True, eq=False)
class ChainColumns:
    """The chain at one moment, all in the order of ids; `own` is -1 without an own company.

    `link_names` and `risk_names` are the ids of links and risks as arrays.
    `value` and `share` are NaN where not given; `risk_link` and `risk_organisation` are -1 where
    the risk does not sit there; `risk_is_own` is 1 where a person judged it.
    """

    organisation_ids: tuple[str, ...]
    link_ids: tuple[str, ...]
    risk_ids: tuple[str, ...]
    link_names: Names
    risk_names: Names
    own: int
    supplier: Ints
    buyer: Ints
    shape: ChainShape
    value: Floats
    share: Floats
    risk_link: Ints
    risk_organisation: Ints
    risk_theme: Ints
    risk_is_own: Ints
    answers: Answers
    revision: int
    chain_revision: int


class ChainArrays:
    """The organisations, links and risks of a network as columns sorted by id.

    The owner feeds it each edit with the revisions of the network after it. An edit costs the
    moving of the columns, never a conversion of the whole chain.
    """

    def __init__(self) -> None:
        self._organisations = SortedTable(("is_own", "is_customer"))
        self._links = SortedTable(("supplier", "buyer"), ("value", "share"))
        self._risks = SortedTable(("link", "organisation", "theme", "is_own", *_ANSWER_COLUMNS))
        self._shape: ChainShape | None = None
        self._stages = Stages()
        self.revision = 0
        self.chain_revision = 0

    @classmethod
    def from_network(cls, network: Network) -> ChainArrays:
        """The arrays of the network as it is now."""
        arrays = cls()
        for kind in _SCORED_KINDS:
            arrays._put(kind, network.records(kind).values())
        arrays.revision = network.revision
        arrays.chain_revision = network.chain_revision
        return arrays

    def apply(self, edit: Edit, revision: int, chain_revision: int) -> None:
        """Follow an edit the network has applied; the revisions are those after it.

        Raises ValueError when an edit between was missed: then start anew from the network.
        """
        if revision != self.revision + 1:
            raise ValueError(f"edit {revision} does not follow {self.revision}")
        after = {(change.kind, change.id): change.after for change in edit.changes}
        for kind in reversed(_SCORED_KINDS):
            self._remove(kind, [key[1] for key, one in after.items() if _is_gone(key, one, kind)])
        for kind in _SCORED_KINDS:
            self._put(kind, [one for key, one in after.items() if one and key[0] is kind])
        self.revision, self.chain_revision = revision, chain_revision

    def columns(self) -> ChainColumns:
        """The chain as it is now; later edits do not touch it."""
        organisations, links, risks = self._organisations, self._links, self._risks
        return ChainColumns(
            organisation_ids=organisations.id_texts,
            link_ids=links.id_texts,
            risk_ids=risks.id_texts,
            link_names=links.ids,
            risk_names=risks.ids,
            own=self._own(),
            supplier=links.ints["supplier"],
            buyer=links.ints["buyer"],
            shape=self._current_shape(),
            value=links.floats["value"],
            share=links.floats["share"],
            risk_link=risks.ints["link"],
            risk_organisation=risks.ints["organisation"],
            risk_theme=risks.ints["theme"],
            risk_is_own=risks.ints["is_own"],
            answers=self._current_answers(),
            revision=self.revision,
            chain_revision=self.chain_revision,
        )

    def _own(self) -> int:
        owns = np.flatnonzero(self._organisations.ints["is_own"])
        return int(owns[0]) if len(owns) else _NOWHERE

    def _current_shape(self) -> ChainShape:
        if self._shape is None:
            ends = self._links.ints
            is_customer = self._organisations.ints["is_customer"] == 1
            self._shape = shape_of(ends["supplier"], ends["buyer"], is_customer, self._own())
        return self._shape

    def _current_answers(self) -> Answers:
        """The same object for as long as nothing of it changes."""
        columns = self._risks.ints
        given = tuple(columns[name] for name in _ANSWER_COLUMNS)
        return self._stages.of("answers", given, lambda: _answers(columns))

    def _table(self, kind: Kind) -> SortedTable:
        if kind is Kind.ORGANISATION:
            return self._organisations
        return self._links if kind is Kind.LINK else self._risks

    def _remove(self, kind: Kind, ids: Iterable[str]) -> None:
        table = self._table(kind)
        gone = [one for one in ids if table.has(one)]
        if gone:
            self._follow(kind, table.remove(gone))

    def _put(self, kind: Kind, records: Iterable[Record]) -> None:
        table = self._table(kind)
        known, new = _split(records, table.has if len(table) else _never)
        if new:
            moved = table.insert(self._rows(new))
            self._follow(kind, moved)
        if known and table.update(self._rows(known)) and kind is not Kind.RISK:
            self._shape = None

    def _follow(self, kind: Kind, moved: Ints) -> None:
        """Keep references right after rows of `kind` moved."""
        if kind is not Kind.RISK:
            self._shape = None
        if kind is Kind.ORGANISATION:
            self._links.move_references("supplier", moved)
            self._links.move_references("buyer", moved)
            self._risks.move_references("organisation", moved)
        elif kind is Kind.LINK:
            self._risks.move_references("link", moved)

    def _rows(self, records: list[Record]) -> Mapping[str, Row]:
        first = records[0]
        if isinstance(first, Organisation):
            return {one.id: _organisation_row(one) for one in _only(Organisation, records)}
        if isinstance(first, Link):
            return self._link_rows(_only(Link, records))
        return self._risk_rows(_only(Risk, records))

    def _link_rows(self, links: list[Link]) -> Mapping[str, Row]:
        suppliers = self._organisations.positions(one.supplier for one in links).tolist()
        buyers = self._organisations.positions(one.buyer for one in links).tolist()
        return {
            one.id: (
                supplier,
                buyer,
                math.nan if one.value is None else one.value,
                math.nan if one.share is None else one.share,
            )
            for one, supplier, buyer in zip(links, suppliers, buyers, strict=True)
        }

    def _risk_rows(self, risks: list[Risk]) -> Mapping[str, Row]:
        on_link = [one.link for one in risks if one.link]
        on_organisation = [one.organisation for one in risks if one.organisation]
        link_at = iter(self._links.positions(on_link).tolist())
        organisation_at = iter(self._organisations.positions(on_organisation).tolist())
        rows: dict[str, Row] = {}
        for one in risks:
            link = next(link_at) if one.link else _NOWHERE
            organisation = next(organisation_at) if one.organisation else _NOWHERE
            # A risk with both (an error the rules report) counts where it is most precise.
            organisation = organisation if link == _NOWHERE else _NOWHERE
            theme, is_own = _THEME_NUMBER[one.theme], one.is_own_judgement
            rows[one.id] = (link, organisation, theme, is_own, *_answer_row(one))
        return rows


_SCORED_KINDS = (Kind.ORGANISATION, Kind.LINK, Kind.RISK)
_ANSWER_COLUMNS = ("scale", "scope", "irremediability", "likelihood", "is_actual", "is_looked")


def answers_of(risks: Iterable[Risk]) -> Answers:
    """The answers of some risks as columns, in the order given."""
    rows = np.array([_answer_row(one) for one in risks], dtype=np.int64)
    columns = rows.reshape(-1, len(_ANSWER_COLUMNS)).T
    return _answers(dict(zip(_ANSWER_COLUMNS, columns, strict=True)))


def _answer_row(risk: Risk) -> Row:
    return (
        risk.scale or 0,
        risk.scope or 0,
        risk.irremediability or 0,
        risk.likelihood or 0,
        risk.is_actual,
        risk.is_looked,
    )


def _answers(columns: Mapping[str, Ints]) -> Answers:
    return Answers(
        scale=columns["scale"],
        scope=columns["scope"],
        irremediability=columns["irremediability"],
        likelihood=columns["likelihood"],
        is_actual=columns["is_actual"] == 1,
        is_looked=columns["is_looked"] == 1,
    )


def _organisation_row(organisation: Organisation) -> Row:
    kind = organisation.kind
    return (kind is OrganisationKind.OWN, kind is OrganisationKind.CUSTOMER)


def _is_gone(key: tuple[Kind, str], after: Record | None, kind: Kind) -> bool:
    return after is None and key[0] is kind


def _never(_record_id: str) -> bool:
    return False


def _split(
    records: Iterable[Record], is_known: Callable[[str], bool]
) -> tuple[list[Record], list[Record]]:
    known: list[Record] = []
    new: list[Record] = []
    for record in records:
        (known if is_known(record.id) else new).append(record)
    return known, new


def _only[T: Record](record_type: type[T], records: list[Record]) -> list[T]:
    return [one for one in records if isinstance(one, record_type)]
