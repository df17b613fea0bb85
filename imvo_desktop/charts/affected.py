"""Who is at risk: the risks of each group of people by level, and where nobody filled that in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from imvo_desktop.charts import frame
from imvo_desktop.charts.named_bars import Ground, NamedBar, Part, rows
from imvo_desktop.charts.risk_groups import (
    FALLING,
    RiskGroup,
    grouped,
    risk_levels,
    risks_in_chain,
)
from imvo_desktop.charts.scene import Drawing, Scene
from imvo_desktop.charts.shapes import Picture, Shape
from imvo_desktop.charts.table_twin import TableTwin
from imvo_desktop.domain.codes import Affected, Kind, Level, SpokenWith, Theme
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.words import Words
from imvo_desktop.tokens import Palette

SHOWN_LEVELS = (*FALLING, Level.UNKNOWN)
_GRAVE = (Level.VERY_HIGH, Level.HIGH)
_HEARD: tuple[SpokenWith | None, ...] = (*SpokenWith, None)
_ORDER = {who: at for at, who in enumerate((*Affected, None))}


@dataclass(frozen=True, slots=True)
class People:
    """One group of people, None for not filled in: their risks, and whether they were heard.

    `nature` counts the risks that are about the environment or animals.
    """

    who: Affected | None
    risks: RiskGroup
    spoken: Counter[SpokenWith | None]
    nature: int

    @property
    def count(self) -> int:
        """The risks that are drawn; where someone looked and found nothing is not one of them."""
        return self.risks.count(*SHOWN_LEVELS)


@dataclass(frozen=True, slots=True)
class AffectedData:
    """The groups, the gravest first, and last the risks of which it is not filled in."""

    groups: tuple[People, ...]
    total: int
    is_narrowed: bool

    @property
    def blank(self) -> int:
        """Of how many risks it is not filled in who is hit."""
        return sum(one.count for one in self.groups if one.who is None)


def draw(scene: Scene) -> Drawing:
    """The bars of a scene, and their table."""
    found = data(scene)
    made = picture(found, scene.words, scene.palette, scene.width)
    return Drawing(made, table(found, scene.words))


def data(scene: Scene) -> AffectedData:
    """Count the risks per group; a risk counts in each of its groups."""
    levels = risk_levels(scene.assessment)
    risks = [
        risk
        for risk, _ in risks_in_chain(scene.network, scene.assessment, scene.kept)
        if levels[risk.id] is not Level.NONE
    ]
    by_who: dict[Affected | None, list[Risk]] = {}
    for risk in risks:
        for who in dict.fromkeys(risk.affected) or (None,):
            by_who.setdefault(who, []).append(risk)
    pairs = ((who, risk.id) for who, found in by_who.items() for risk in found)
    groups = [
        People(who, one, Counter(risk.spoken_with for risk in by_who[who]), _nature(by_who[who]))
        for who, one in grouped(pairs, levels).items()
    ]
    groups.sort(key=lambda one: (one.who is None, one.risks.order, _ORDER[one.who]))
    return AffectedData(tuple(groups), len(risks), is_narrowed=scene.kept is not None)


def title(found: AffectedData, words: Words) -> str:
    """Which group has most grave risks, and of how many risks the group is not filled in."""
    if not found.total:
        return words.text("chart.narrowed.none" if found.is_narrowed else "chart.empty.title")
    first, values = found.groups[0], {"count": found.blank, "total": found.total}
    if first.who is None:
        return words.text("chart.affected.blank_only", **values)
    grave = first.risks.count(*_GRAVE)
    code = "chart.affected.title" if grave else "chart.affected.title_some"
    said = words.text(code, name=_name(first, words), count=grave or first.count)
    return f"{said}; {words.text('chart.affected.blank', **values)}" if found.blank else said


def table(found: AffectedData, words: Words) -> TableTwin:
    """Every group with its numbers per level, and how often they were heard."""
    headers = (
        words.text("chart.column.affected"),
        *(words.text(f"level.{level}") for level in SHOWN_LEVELS),
        words.text("chart.column.risks"),
        *(words.text(f"chart.affected.spoken.{_code(one)}") for one in _HEARD),
    )
    cells = tuple(
        (
            _name(one, words),
            *(words.number(one.risks.count(level)) for level in SHOWN_LEVELS),
            words.number(one.count),
            *(words.number(one.spoken[heard]) for heard in _HEARD),
        )
        for one in found.groups
    )
    return TableTwin(headers, cells, tuple(one.risks.ids(*SHOWN_LEVELS) for one in found.groups))


def alt(found: AffectedData, words: Words) -> str:
    """The chart in words: every group with its numbers."""
    said = [_told(one, words) for one in found.groups]
    return " ".join([words.text("chart.affected.alt", title=title(found, words)), *said])


def picture(found: AffectedData, words: Words, palette: Palette, width: float) -> Picture:
    """One bar a group in the colours of its levels; what is not filled in is hatched."""
    heading = title(found, words)
    if not found.groups:
        hint = "chart.narrowed.hint" if found.is_narrowed else "chart.affected.hint"
        return frame.empty(heading, words.text(hint), (width, 320.0), palette)
    shapes, top = frame.title(heading, width, palette)
    most = max(one.count for one in found.groups)
    bars = [_bar(one, most, words, palette) for one in found.groups]
    ground = Ground.under(bars, width, palette)
    made = rows(bars, top, ground, words.text("chart.affected.measure"))
    swatches = [frame.level_swatch(level, words, palette) for level in SHOWN_LEVELS]
    legend, end = frame.legend(swatches, made.end + 10, width, palette)
    note, end = frame.note(words.text("chart.affected.note"), end + 2, width, palette)
    all_shapes: tuple[Shape, ...] = (*shapes, *made.shapes, *legend, *note)
    described = alt(found, words)
    return Picture(width, end + 10, palette.surface, all_shapes, heading, described, made.hits)


def _bar(one: People, most: int, words: Words, palette: Palette) -> NamedBar:
    return NamedBar(
        name=_name(one, words),
        parts=tuple(_parts(one, most, words, palette)),
        value=_value(one, words),
        below=_heard(one, words) if one.who else _of_nature(one, words),
        kind=Kind.RISK,
        ids=one.risks.ids(*SHOWN_LEVELS),
        told=_told(one, words),
    )


def _value(one: People, words: Words) -> str:
    """The rated risks, and apart those of which the level is not known."""
    unknown = one.risks.count(Level.UNKNOWN)
    if not unknown or one.who is None:
        return words.number(one.count)
    return f"{words.number(one.risks.rated)} + {words.number(unknown)}"


def _parts(one: People, most: int, words: Words, palette: Palette) -> Iterable[Part]:
    if one.who is None:
        # Which group they hit is not known, so their levels say nothing of any group.
        yield Part(one.count / most, *frame.level_look(Level.UNKNOWN, palette))
        return
    for level in SHOWN_LEVELS:
        count = one.risks.count(level)
        if count:
            number, word = words.number(count), words.text(f"level.{level}")
            texts = () if level is Level.UNKNOWN else (f"{number} {word}", number)
            look = frame.level_look(level, palette)
            yield Part(count / most, *look, texts, frame.ink_on(level, palette))


def _told(one: People, words: Words) -> str:
    more = _heard(one, words) if one.who else _of_nature(one, words)
    return words.text(
        "chart.affected.row",
        name=_name(one, words),
        count=one.count,
        parts=one.risks.said(words),
        more=f" {more}." if more else "",
    )


def _code(heard: SpokenWith | None) -> str:
    return heard.value if heard else "blank"


def _heard(one: People, words: Words) -> str:
    parts = [
        f"{words.number(one.spoken[heard])} {words.text(f'chart.affected.heard.{_code(heard)}')}"
        for heard in _HEARD
        if one.spoken[heard]
    ]
    return words.text("chart.affected.heard", parts=", ".join(parts))


def _of_nature(one: People, words: Words) -> str:
    return words.text("chart.affected.nature", count=one.nature) if one.nature else ""


def _nature(risks: Iterable[Risk]) -> int:
    return sum(one.theme.group == "env" or one.theme is Theme.ANIMAL for one in risks)


def _name(one: People, words: Words) -> str:
    return words.text(f"affected.{one.who}" if one.who else "chart.affected.not_filled_in")
