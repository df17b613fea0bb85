"""Which theme where: themes against suppliers or countries of making, by the gravest level."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from imvo_desktop.charts import frame
from imvo_desktop.charts.frame import Swatch
from imvo_desktop.charts.heat_cells import HeatCell, HeatGrid, shapes
from imvo_desktop.charts.level_marks import legend
from imvo_desktop.charts.risk_groups import (
    FALLING,
    RiskGroup,
    countries_of_making,
    grouped,
    joined,
    risk_levels,
    risks_in_chain,
)
from imvo_desktop.charts.scene import Drawing, Scene
from imvo_desktop.charts.shapes import Picture
from imvo_desktop.charts.table_twin import TableTwin
from imvo_desktop.domain.codes import Level, Theme
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import Palette

SUPPLIER, COUNTRY = "supplier", "country"
CHOICES = (SUPPLIER, COUNTRY)
MOST_COLUMNS = 25
_NAMED = 12
_LEVELS = (*FALLING, Level.NONE, Level.UNKNOWN)

type Key = tuple[Theme, str | None]


@dataclass(frozen=True, slots=True)
class HeatData:
    """The risks of each theme and column that has any, whatever became of them.

    `columns` are ids of organisations or codes of countries, the gravest first; None, not known,
    is the last. `names` says what they are called.
    """

    choice: str
    themes: tuple[Theme, ...]
    columns: tuple[str | None, ...]
    cells: Mapping[Key, RiskGroup]
    names: Mapping[str | None, str]
    is_narrowed: bool


def draw(scene: Scene) -> Drawing:
    """The table of a scene as colours, and as words."""
    found = data(scene)
    made = picture(found, scene.words, scene.palette, scene.width)
    return Drawing(made, table(found, scene.words))


def data(scene: Scene) -> HeatData:
    """Put every risk of our chain, or those kept in view, in its cells."""
    choice = scene.choice or SUPPLIER
    levels = risk_levels(scene.assessment)
    pairs = list(_pairs(scene, choice))
    cells = grouped((((theme, column), risk) for theme, column, risk in pairs), levels)
    by_column = grouped(((column, risk) for _, column, risk in pairs), levels)
    names = {one: _name(scene.network, scene.words, choice, one) for one in by_column}
    columns = sorted(
        by_column, key=lambda one: (one is None, by_column[one].order, names[one], one or "")
    )
    tagged = {theme for theme, _ in cells}
    themes = tuple(one for one in Theme if one in tagged)
    return HeatData(choice, themes, tuple(columns), cells, names, scene.kept is not None)


def title(found: HeatData, words: Words) -> str:
    """The theme that is gravest in most columns, counted."""
    if not found.cells:
        return words.text("chart.narrowed.none" if found.is_narrowed else "chart.heat.none")
    counts = {theme: _gravest_in(found, theme) for theme in found.themes}
    theme = min(counts, key=lambda one: (counts[one][0], -counts[one][1]))
    at, count = counts[theme]
    if at == len(FALLING):
        return words.text("chart.heat.title_unknown", count=len(found.cells))
    code = f"chart.heat.title_{found.choice}" if count else "chart.heat.title_nowhere"
    said = words.text(code, theme=theme.value, level=FALLING[at].value, count=count)
    equal = sum(one == (at, count) for one in counts.values()) - 1
    return words.text("chart.heat.title_equal", said=said, count=equal) if equal else said


def table(found: HeatData, words: Words) -> TableTwin:
    """Every cell that has risks: theme, column, level, and how many of each level."""
    columns = ("theme", found.choice, "level", "risks", "counted")
    headers = tuple(words.text(f"chart.column.{name}") for name in columns)
    cells = [
        (theme, column, found.cells[theme, column])
        for theme in found.themes
        for column in found.columns
        if (theme, column) in found.cells
    ]
    rows = tuple(
        (
            words.text(f"theme.{theme}"),
            found.names[column],
            words.text(f"level.{group.gravest}"),
            words.number(group.count()),
            group.said(words),
        )
        for theme, column, group in cells
    )
    return TableTwin(headers, rows, tuple(group.ids() for *_, group in cells))


def alt(found: HeatData, words: Words) -> str:
    """The table in words: each theme with the suppliers or countries where it is tagged.

    The gravest are named and the rest counted, as in the picture.
    """
    lines = []
    for theme in found.themes:
        tagged = [one for one in found.columns if (theme, one) in found.cells]
        parts = [
            words.text(
                "chart.heat.alt_cell",
                name=found.names[column],
                parts=found.cells[theme, column].said(words),
            )
            for column in tagged[:_NAMED]
        ]
        if len(tagged) > _NAMED:
            parts.append(words.text("chart.heat.rest", count=len(tagged) - _NAMED))
        lines.append(words.text("chart.heat.alt_row", theme=theme.value, parts="; ".join(parts)))
    heading = words.text(f"chart.heat.alt_{found.choice}", title=title(found, words))
    return " ".join([heading, *lines])


def picture(found: HeatData, words: Words, palette: Palette, width: float) -> Picture:
    """At most 25 columns, as many as fit; the others together in one. A click selects risks."""
    heading = title(found, words)
    if not found.cells:
        hint = "chart.narrowed.hint" if found.is_narrowed else "chart.heat.hint"
        return frame.empty(heading, words.text(hint), (width, 320.0), palette)
    drawn, top = frame.title(heading, width, palette)
    grid = _grid(found, words, width)
    made, hits, end = shapes(grid, top, width, palette)
    blank = Swatch(words.text("chart.heat.empty_cell"), palette.ground, palette.line)
    swatches, end = legend(_LEVELS, (end + 10, width), words, palette, [blank])
    note, end = frame.note(" ".join(_notes(found, grid, words)), end + 2, width, palette)
    everything = (*drawn, *made, *swatches, *note)
    described = alt(found, words)
    return Picture(width, end + 10, palette.surface, everything, heading, described, hits)


def _pairs(scene: Scene, choice: str) -> Iterable[tuple[Theme, str | None, str]]:
    """(theme, column, risk) of every risk: several columns where it is made in several."""
    network = scene.network
    for risk, seat in risks_in_chain(network, scene.assessment, scene.kept):
        if choice == SUPPLIER:
            yield risk.theme, seat, risk.id
        else:
            for country in countries_of_making(network, risk):
                yield risk.theme, country, risk.id


def _name(network: Network, words: Words, choice: str, column: str | None) -> str:
    if column is None:
        return words.text("chart.heat.country_unknown")
    return network.organisations[column].name if choice == SUPPLIER else words.country(column)


def _gravest_in(found: HeatData, theme: Theme) -> tuple[int, int]:
    """The place of the gravest level of a theme, and in how many known columns it has that."""
    groups = {one: found.cells.get((theme, one)) for one in found.columns}
    levels = [(key is not None, one.gravest) for key, one in groups.items() if one]
    at = min((FALLING.index(one) for _, one in levels if one in FALLING), default=len(FALLING))
    return at, levels.count((True, FALLING[at])) if at < len(FALLING) else 0


def _grid(found: HeatData, words: Words, width: float) -> HeatGrid:
    """What is drawn: the gravest columns that fit, the rest as one, not known as the last."""
    rows = tuple(words.text(f"theme.{one}") for one in found.themes)
    known = [one for one in found.columns if one is not None]
    unknown = [one for one in found.columns if one is None]
    fitting = min(HeatGrid.fitting(rows, width), MOST_COLUMNS)
    room = fitting - len(unknown)
    shown = known if len(known) <= room else known[: max(room - 1, 1)]
    rest = known[len(shown) :]
    heads = [found.names[one] for one in shown]
    keys: list[tuple[str | None, ...]] = [(one,) for one in shown]
    if rest:
        heads.append(words.text("chart.heat.rest", count=len(rest)))
        keys.append(tuple(rest))
    for one in unknown:
        heads.append(found.names[one])
        keys.append((one,))
    cells = {
        (row, column): _cell(found, theme, key, heads[column], words)
        for row, theme in enumerate(found.themes)
        for column, key in enumerate(keys)
    }
    present = {at: cell for at, cell in cells.items() if cell}
    return HeatGrid(rows, tuple(heads), present, rest=len(rest))


def _cell(
    found: HeatData, theme: Theme, keys: tuple[str | None, ...], head: str, words: Words
) -> HeatCell | None:
    groups = [group for one in keys if (group := found.cells.get((theme, one)))]
    if not groups:
        return None
    merged = joined(groups)
    count = merged.count()
    told = words.text(
        "chart.heat.cell", theme=theme.value, name=head, count=count, parts=merged.said(words)
    )
    return HeatCell(merged.gravest, words.number(count), merged.ids(), told)


def _notes(found: HeatData, grid: HeatGrid, words: Words) -> list[str]:
    """How to read it, and what is not in it."""
    texts = [words.text(f"chart.heat.note_{found.choice}")]
    blank = len(Theme) - len(found.themes)
    if blank:
        texts.append(words.text("chart.heat.blank", count=blank))
    if grid.rest:
        texts.append(words.text("chart.heat.rest_in_table"))
    return texts
