"""What must hold at a desk after any edit: file, network and every view say the same."""

from __future__ import annotations

import dataclasses
from collections import Counter

import numpy as np

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.ui.canvas.chain_model import ChainModel
from imvo_desktop.ui.canvas.chain_view import ChainView
from imvo_desktop.ui.tables.record_model import RecordModel
from imvo_desktop.usecases.assess import assess_network
from imvo_desktop.usecases.chain_filter import kept
from imvo_desktop.usecases.check_project import check
from imvo_desktop.usecases.fold_chain import fold
from imvo_desktop.usecases.found_levels import FoundLevels
from imvo_desktop.usecases.kept_issues import KeptIssues
from imvo_desktop.usecases.suggest_risks import suggest
from imvo_desktop.usecases.table_cells import Cells
from imvo_desktop.usecases.table_rows import TableRows
from tests.desk import Desk

_EVERY = 100_000


def check_content(desk: Desk) -> None:
    """The file says what the network holds, and that is what its records and references are."""
    network = desk.document.network
    assert desk.checksum == f"{network.checksum():064x}"
    fresh = Network(network)
    for kind in Kind:
        assert network.records(kind) == fresh.records(kind)
        for record_id in network.records(kind):
            ours, theirs = (_named(one, kind, record_id) for one in (network, fresh))
            assert ours == theirs


def check_tables(desk: Desk) -> None:
    """Each table shows the records there are, or those that its filters keep."""
    for kind, model in desk.tables.items():
        filtering = desk.document.filtering
        if filtering.kept is None:
            assert sorted(model.ids) == sorted(desk.document.network.records(kind))
        _check_rows(desk, model)
    for model in desk.narrowed.values():
        _check_rows(desk, model)


def check_filtering(desk: Desk) -> None:
    """What the views are narrowed to is what meets the criteria now."""
    document = desk.document
    if document.filtering.criteria:
        levels = FoundLevels(document.assessment)
        expected = kept(document.network, levels, document.filtering.criteria)
        assert document.filtering.kept == expected


def check_chains(desk: Desk) -> None:
    """Each drawing is that of a chain drawn from the beginning, folded or not."""
    for view in (desk.plain, desk.folded):
        document, folds = desk.document, view.folds
        shown = fold(document.network, folds.folding, document.labels)
        assert _parts(folds.shown.network) == _parts(shown.network)
        assert folds.shown.groups == shown.groups
        assert folds.shown.hidden == shown.hidden
        _check_drawing(view, shown.network)


def check_computed(desk: Desk) -> None:
    """Hotspots, suggestions and issues that were kept up are those of a look at everything."""
    network, document = desk.document.network, desk.document
    assert document.assessment is not None
    _check_same(document.assessment, assess_network(network))
    expected = suggest(network)
    assert document.suggesting.last is not None
    assert document.suggesting.last.items == expected.items
    found = desk.follow_issues().found(network, _EVERY)
    fresh = KeptIssues(network).found(network, _EVERY)
    assert found.first == fresh.first
    assert found.counts == fresh.counts
    assert found.groups == fresh.groups


def check_file(desk: Desk) -> None:
    """The file is whole, and its trail leads to what it holds."""
    assert check(desk.path).examination.is_sound


def check_quick(desk: Desk) -> None:
    """What can be looked at after every few edits."""
    check_content(desk)
    check_tables(desk)
    check_filtering(desk)
    check_chains(desk)


def check_all(desk: Desk) -> None:
    """Everything, once nothing runs any more."""
    desk.rest()
    check_quick(desk)
    check_computed(desk)
    check_file(desk)


def _named(network: Network, kind: Kind, record_id: str) -> Counter[tuple[type, str]]:
    return Counter((type(one), one.id) for one in network.referrers(kind, record_id))


def _check_rows(desk: Desk, model: RecordModel) -> None:
    """The rows are those of a table that is made now, whatever their order."""
    document = desk.document
    cells = Cells(document.network, FoundLevels(document.assessment), document.labels)
    keeps = document.filtering.keeps if document.filtering.kept is not None else None
    fresh = TableRows(model.kind, cells, keeps, filters=dict(model.filters))
    assert sorted(model.ids) == sorted(fresh.found())
    assert [model.rows_of([one]) for one in model.ids] == [[at] for at in range(len(model.ids))]


def _parts(network: Network) -> dict[Kind, object]:
    kinds = (Kind.ORGANISATION, Kind.LINK, Kind.PLACEMENT)
    return {kind: dict(network.records(kind)) for kind in kinds}


def _check_drawing(view: ChainView, network: Network) -> None:
    model, fresh = view.scene.model, ChainModel()
    fresh.load(network)
    at = np.array([model.nodes.rows.row_of[one] for one in fresh.nodes.rows.ids], dtype=np.intp)
    fresh.move_all(model.nodes.xy[at].reshape(-1, 2))
    fresh.links.set_lanes()
    fresh.links.route(np.arange(len(fresh.links.rows), dtype=np.intp), fresh.nodes.xy)
    assert _drawn(model) == _drawn(fresh)


def _drawn(model: ChainModel) -> set[tuple[object, ...]]:
    nodes, links = model.nodes, model.links
    found: set[tuple[object, ...]] = {
        (one, nodes.names[row], nodes.kind_of(row)) for one, row in nodes.rows.row_of.items()
    }
    for one, row in links.rows.row_of.items():
        ends = nodes.rows.ids[links.supplier[row]], nodes.rows.ids[links.buyer[row]]
        lines = tuple(round(float(at), 6) for at in links.lines[row])
        found.add((one, *ends, bool(links.is_assumed[row]), float(links.lane[row]), *lines))
    return found


def _check_same(ours: object, theirs: object) -> None:
    """Equal field by field, also where a field holds columns."""
    assert type(ours) is type(theirs)
    for one in dataclasses.fields(ours):  # type: ignore[arg-type]  # both are dataclasses
        if one.name in ("revision", "chain_revision"):
            continue
        mine, other = getattr(ours, one.name), getattr(theirs, one.name)
        if isinstance(mine, np.ndarray):
            assert np.array_equal(mine, other, equal_nan=mine.dtype.kind == "f"), one.name
        elif dataclasses.is_dataclass(mine):
            _check_same(mine, other)
        else:
            assert mine == other, one.name
