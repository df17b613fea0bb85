"""Do few deliveries cause most? What each carries to us, and how that adds up."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from itertools import pairwise

from imvo_desktop.analysis.contributions import contributions
from imvo_desktop.analysis.ranks import CARRIED_PART
from imvo_desktop.charts import fonts, frame
from imvo_desktop.charts.frame import Swatch
from imvo_desktop.charts.named_bars import (
    DETAIL_SIZE,
    NAME_SIZE,
    Ground,
    NamedBar,
    Part,
    Rows,
    rows,
)
from imvo_desktop.charts.scene import Drawing, Scene
from imvo_desktop.charts.shapes import Anchor, Box, Curve, Label, Picture, Shape
from imvo_desktop.charts.table_twin import TableTwin
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import Palette

SHOWN = 20
_DOT = 3.0
_AXIS_ROOM = 20.0
_WIDEST, _TOGETHER = "100 % 100 % ", "100 %  "


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """What one delivery carries: its part (0 to 1) of all that reaches us, and the running sum."""

    link: str
    supplier: str
    buyer: str
    product: str
    rank: int
    part: float
    cumulative: float
    carries: bool


@dataclass(frozen=True, slots=True)
class ParetoData:
    """The deliveries that carry anything, the largest first.

    `of_all` counts those of the whole chain where only some are in view; `unknown` the deliveries
    of which it is not known what they carry. `step` is what each step takes off, in percent.
    """

    deliveries: tuple[Carried, ...]
    of_all: int
    unknown: int
    step: int
    is_narrowed: bool

    @property
    def carriers(self) -> int:
        """How many are of the smallest set that carries 80 %."""
        return sum(one.carries for one in self.deliveries)


def draw(scene: Scene) -> Drawing:
    """The bars of a scene, and their table."""
    found = data(scene)
    made = picture(found, scene.words, scene.palette, scene.width)
    return Drawing(made, table(found, scene.words))


def data(scene: Scene) -> ParetoData:
    """Every delivery that carries anything to us, or those with a risk that is kept in view."""
    network, links = scene.network, scene.assessment.links
    found = contributions(scene.assessment)
    kept = None if scene.kept is None else _links_of(network, scene.kept)
    deliveries, together = list[Carried](), 0.0
    columns = (found.at.tolist(), found.rank.tolist(), found.part.tolist())
    for at, rank, part in zip(*columns, strict=True):
        if kept is None or links.ids[at] in kept:
            together += part
            deliveries.append(_carried(scene, at, rank, (part, min(together, 1.0))))
    step = round((1 - scene.assessment.method.attenuation) * 100)
    unknown = scene.assessment.unknown_links
    return ParetoData(tuple(deliveries), len(found.at), unknown, step, kept is not None)


def title(found: ParetoData, words: Words) -> str:
    """How few carry 80 % or more of what reaches us; how much those in view carry."""
    if not found.deliveries:
        return words.text("chart.narrowed.none" if found.is_narrowed else "chart.pareto.none")
    if found.is_narrowed:
        percent = percent_text(found.deliveries[-1].cumulative, words)
        values = {"count": len(found.deliveries), "all": found.of_all, "percent": percent}
        return words.text("chart.pareto.title_in_view", **values)
    carried = max((one.cumulative for one in found.deliveries if one.carries), default=0.0)
    percent = words.number(carried * 100)
    values = {"count": found.carriers, "all": found.of_all, "percent": percent}
    return words.text("chart.pareto.title", **values)


def table(found: ParetoData, words: Words) -> TableTwin:
    """Every delivery with its part, the running sum, and whether it carries."""
    columns = ("supplier", "buyer", "product", "part", "cumulative", "carries")
    headers = tuple(words.text(f"chart.pareto.column.{name}") for name in columns)
    cells = tuple(
        (
            one.supplier,
            one.buyer,
            one.product,
            percent_text(one.part, words),
            percent_text(one.cumulative, words),
            words.text("chart.pareto.carries") if one.carries else "",
        )
        for one in found.deliveries
    )
    rank = words.text("chart.column.rank")
    ranked = tuple((str(one.rank), *row) for one, row in zip(found.deliveries, cells, strict=True))
    ids = tuple((one.link,) for one in found.deliveries)
    return TableTwin((rank, *headers), ranked, ids, Kind.LINK)


def alt(found: ParetoData, words: Words) -> str:
    """The chart in words: every bar that is drawn."""
    drawn = [_told(one, words) for one in found.deliveries[:SHOWN]]
    heading = words.text("chart.pareto.alt", title=title(found, words))
    return " ".join([heading, *drawn, *_rest(found, words)])


def picture(found: ParetoData, words: Words, palette: Palette, width: float) -> Picture:
    """The largest 20 and the rest as bars, with the line of the running sum and the 80 % mark."""
    heading = title(found, words)
    if not found.deliveries:
        hint = "chart.narrowed.hint" if found.is_narrowed else "chart.pareto.hint"
        return frame.empty(heading, words.text(hint), (width, 320.0), palette)
    shapes, top = frame.title(heading, width, palette)
    bars = _bars(found, words, palette)
    sums = [one.cumulative for one in (*found.deliveries[:SHOWN], found.deliveries[-1])]
    columns = [(one.value, percent_text(sums[at], words)) for at, one in enumerate(bars)]
    ground = Ground.under([replace(bars[0], value=_WIDEST)], width, palette)
    made = rows([replace(one, value="") for one in bars], top + _AXIS_ROOM, ground)
    shapes += made.shapes
    shapes += _running_sum(sums[: len(bars)], ground, made)
    shapes += _mark(ground, made)
    shapes += _columns(columns, ground, made, words)
    legend, end = frame.legend(_swatches(words, palette), made.end + 10, width, palette)
    note, end = frame.note(" ".join(_notes(found, words)), end + 2, width, palette)
    all_shapes = (*shapes, *legend, *note)
    described = alt(found, words)
    return Picture(width, end + 10, palette.surface, all_shapes, heading, described, made.hits)


def percent_text(part: float, words: Words) -> str:
    """A part (0 to 1) of what reaches us as a percentage: whole, below 1 % with a decimal."""
    percent = part * 100
    if 0 < percent < 0.05:
        return f"< {words.number(0.1, 1)} %"
    return f"{words.number(percent, 0 if percent >= 0.95 or not percent else 1)} %"


def _carried(scene: Scene, at: int, rank: int, parts: tuple[float, float]) -> Carried:
    network, links = scene.network, scene.assessment.links
    link = network.links[links.ids[at]]
    return Carried(
        link=link.id,
        supplier=network.organisations[link.supplier].name,
        buyer=network.organisations[link.buyer].name,
        product=link.product or "",
        rank=rank,
        part=parts[0],
        cumulative=parts[1],
        carries=bool(links.carries[at]),
    )


def _links_of(network: Network, risks: Collection[str]) -> set[str]:
    """The deliveries some risks count on."""
    found: set[str] = set()
    for one in risks:
        risk = network.risks[one]
        if risk.link is not None:
            found.add(risk.link)
        elif risk.organisation is not None:
            found.update(link.id for link in network.links_out(risk.organisation))
    return found


def _bars(found: ParetoData, words: Words, palette: Palette) -> list[NamedBar]:
    """The largest 20, and one bar for all others."""
    bars = [
        NamedBar(
            name=one.supplier,
            detail=" · ".join(text for text in (f"→ {one.buyer}", one.product) if text),
            parts=(Part(one.part, palette.accent if one.carries else palette.surface),),
            value=percent_text(one.part, words),
            kind=Kind.LINK,
            ids=(one.link,),
            told=_told(one, words),
        )
        for one in found.deliveries[:SHOWN]
    ]
    others = found.deliveries[SHOWN:]
    if others:
        part = sum(one.part for one in others)
        name = words.text("chart.pareto.others", count=len(others))
        value = percent_text(part, words)
        bars.append(
            NamedBar(
                name=name, parts=(Part(part, palette.surface),), value=value, kind=Kind.LINK,
                ids=tuple(one.link for one in others), told=f"{name}: {value}",
            )
        )  # fmt: skip
    return bars


def _running_sum(sums: list[float], ground: Ground, made: Rows) -> list[Shape]:
    """The line through the running sum of each row, with a dot on each."""
    points = [
        (ground.start + one * ground.full, made.top + (at + 0.5) * ground.height)
        for at, one in enumerate(sums)
    ]
    ink = ground.palette.text
    lines: list[Shape] = [
        Curve(points=(a, a, b, b), colour=ink, width=1.5) for a, b in pairwise(points)
    ]
    dots = [
        Box(x=x - _DOT, y=y - _DOT, width=2 * _DOT, height=2 * _DOT, fill=ink, radius=_DOT)
        for x, y in points
    ]
    return [*lines, *dots]


def _mark(ground: Ground, made: Rows) -> list[Shape]:
    """Where 80 % is."""
    x = ground.start + CARRIED_PART * ground.full
    top, low = (x, made.top - 4), (x, made.end)
    line = Curve(points=(top, top, low, low), colour=ground.palette.line, width=1.5, is_dashed=True)
    text = f"{CARRIED_PART * 100:.0f} %"
    label = Label(x=x, y=made.top - 8, text=text, size=DETAIL_SIZE, colour=ground.palette.quiet,
                  anchor=Anchor.MIDDLE)  # fmt: skip
    return [line, label]


def _columns(cells: list[tuple[str, str]], ground: Ground, made: Rows, words: Words) -> list[Shape]:
    """The part of each row, and what the rows so far carry together."""
    palette, right = ground.palette, ground.width - frame.MARGIN
    ends = (right - fonts.width(_TOGETHER, NAME_SIZE) - 4, right)
    heads = (words.text("chart.pareto.part"), words.text("chart.pareto.together"))
    found: list[Shape] = [
        Label(x=x, y=made.top - 8, text=head, size=DETAIL_SIZE, colour=palette.quiet,
              anchor=Anchor.END)
        for x, head in zip(ends, heads, strict=True)
    ]  # fmt: skip
    for at, row in enumerate(cells):
        y = made.top + (at + 0.5) * ground.height + 4.5
        found += [
            Label(x=x, y=y, text=text, size=NAME_SIZE, colour=palette.text, is_bold=x < right,
                  anchor=Anchor.END)
            for x, text in zip(ends, row, strict=True)
        ]  # fmt: skip
    return found


def _swatches(words: Words, palette: Palette) -> list[Swatch]:
    carries, others = words.text("chart.pareto.of_80"), words.text("chart.pareto.not_of_80")
    together = words.text("chart.pareto.line")
    return [
        Swatch(carries, palette.accent, palette.line),
        Swatch(others, palette.surface, palette.line),
        Swatch(together, palette.text, palette.text, is_line=True),
    ]


def _told(one: Carried, words: Words) -> str:
    name = f"{one.supplier} → {one.buyer}"
    return words.text(
        "chart.pareto.row",
        name=f"{name} ({one.product})" if one.product else name,
        part=percent_text(one.part, words),
        together=percent_text(one.cumulative, words),
        carries=f" {words.text('chart.pareto.is_carrier')}" if one.carries else "",
    )


def _notes(found: ParetoData, words: Words) -> list[str]:
    """What the measure is and is not; what is not known; what is only in the table."""
    texts = [words.text("chart.pareto.note", step=found.step)]
    if found.unknown:
        texts.append(words.text("chart.pareto.unknown", count=found.unknown))
    return [*texts, *_rest(found, words)]


def _rest(found: ParetoData, words: Words) -> list[str]:
    rest = len(found.deliveries) - SHOWN
    return [words.text("chart.bars.rest", count=rest)] if rest > 0 else []
