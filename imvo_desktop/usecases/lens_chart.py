"""Draws the report of a lens as bars with its whole table beside it."""

from __future__ import annotations

from imvo_desktop.analysis.lens import Lens
from imvo_desktop.charts import lens_bars
from imvo_desktop.charts.lens_bars import LensBar, LensBarData
from imvo_desktop.charts.scene import Drawing, Scene
from imvo_desktop.charts.table_twin import TableTwin
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.words import Words
from imvo_desktop.usecases.lens_cells import cell_text, heading
from imvo_desktop.usecases.lens_report import LensReport, LensRow

MEASURES: dict[Lens, str] = {
    Lens.PEOPLE: "level",
    Lens.EXPOSURE: "part",
    Lens.UNKNOWN: "not_known",
    Lens.SHARED: "behind",
    Lens.SINGLE_POINTS: "reach_part",
    Lens.SYSTEMIC: "stops",
    Lens.INFLUENCE: "band",
    Lens.CONTINUITY: "lost",
    Lens.FIGURES: "betweenness",
}
"""The column of each lens that its bars show; its value is written after the bar."""

_NAMES = ("organisation", "where", "supplier")
_DETAILS = ("buyer", "product", "theme", "tier")


def draw(scene: Scene) -> Drawing:
    """The bars of `scene.more["report"]`, a `LensReport`, and its table."""
    report = scene.more["report"]
    if not isinstance(report, LensReport):
        raise TypeError(report)
    found = data(scene, report)
    made = lens_bars.picture(found, scene.words, scene.palette, scene.width)
    return Drawing(made, found.twin)


def data(scene: Scene, report: LensReport) -> LensBarData:
    """A report in words; its rows about risks only as far as these are kept in view."""
    words, currency = scene.words, scene.network.project.currency
    rows = _in_view(report, scene)
    cells = [
        tuple(
            cell_text(words, column.form, value, currency)
            for column, value in zip(report.columns, row.cells, strict=True)
        )
        for row in rows
    ]
    code, values = report.finding
    kind = rows[0].kind if rows else Kind.ORGANISATION
    headers = tuple(heading(words, one.code) for one in report.columns)
    name, is_main = words.text(f"lens.{report.lens}.title"), report.lens is Lens.PEOPLE
    twin = TableTwin(headers, tuple(cells), tuple(row.ids for row in rows), kind)
    return LensBarData(
        name=name,
        finding=words.text(code, **values),
        measure=heading(words, MEASURES[report.lens]),
        hint=words.text(f"lens.{report.lens}.empty"),
        bars=tuple(
            _bar(row, said, report, words)
            for row, said in zip(rows, cells, strict=True)
            if row.bar is not None
        ),
        twin=twin,
        note=words.text("chart.bars.note" if is_main else "chart.lens.note", name=name),
        is_narrowed=scene.kept is not None and kind is not Kind.RISK,
    )


def _in_view(report: LensReport, scene: Scene) -> list[LensRow]:
    kept = scene.kept
    return [
        row
        for row in report.rows
        if kept is None or row.kind is not Kind.RISK or any(one in kept for one in row.ids)
    ]


def _bar(row: LensRow, said: tuple[str, ...], report: LensReport, words: Words) -> LensBar:
    cells = dict(zip((one.code for one in report.columns), said, strict=True))
    names = [heading(words, one.code) for one in report.columns]
    told = " · ".join(f"{name}: {cell}" for name, cell in zip(names, said, strict=True))
    return LensBar(
        ids=row.ids,
        name=next(cells[one] for one in _NAMES if one in cells),
        detail=_detail(row, cells, report, words),
        value=cells[MEASURES[report.lens]],
        length=min(max(row.bar or 0.0, 0.0), 1.0),
        told=told,
    )


def _detail(row: LensRow, cells: dict[str, str], report: LensReport, words: Words) -> str:
    """To whom and what, about which theme, or in which tier: what the lens has and is known."""
    known = {
        column.code: cells[column.code]
        for column, value in zip(report.columns, row.cells, strict=True)
        if value is not None and column.code in _DETAILS
    }
    if "tier" in known:
        known["tier"] = f"{heading(words, 'tier')} {known['tier']}"
    if "buyer" in known:
        known["buyer"] = f"→ {known['buyer']}"
    return " · ".join(known[one] for one in _DETAILS if one in known)
