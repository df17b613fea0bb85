"""What happens now: harm that is not remedied, gravest first, and whether it is being ended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.analysis.scoring import ANSWERS
from imvo_desktop.charts import frame
from imvo_desktop.charts.harms import where
from imvo_desktop.charts.named_bars import Ground, NamedBar, Part, rows
from imvo_desktop.charts.risk_groups import FALLING, risks_in_chain
from imvo_desktop.charts.scene import Drawing, Scene
from imvo_desktop.charts.shapes import HitBox, Label, Picture
from imvo_desktop.charts.table_twin import TableTwin
from imvo_desktop.domain.codes import (
    Kind,
    Level,
    MeasureKind,
    MeasureStatus,
    OrganisationKind,
    RiskStatus,
)
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.judgement import level_text
from imvo_desktop.tokens import Palette

SHOWN = 20
STATUSES = (RiskStatus.CONFIRMED, RiskStatus.PLAUSIBLE, RiskStatus.STOPPED, RiskStatus.SIGNAL)
"""The groups of the chart. A signal is not yet harm that happens: last, and counted apart."""

_ENDS = (MeasureKind.STOP, MeasureKind.REMEDY)
_FURTHEST = (MeasureStatus.DONE, MeasureStatus.BUSY, MeasureStatus.PLANNED, MeasureStatus.STOPPED)
_GROUP_ROOM = 26.0


@dataclass(frozen=True, slots=True, kw_only=True)
class NowHarm:
    """One harm; `severity` is None while every question is open. `ends` says per kind of measure
    (stop, remedy) how far it is, None where there is none.
    """

    risk: str
    status: RiskStatus
    where: str
    theme: str
    severity: float | None
    level: Level
    level_text: str
    ends: tuple[MeasureStatus | None, MeasureStatus | None]


@dataclass(frozen=True, slots=True)
class HappeningData:
    """Harm that happens or is not remedied, then the signals: each by its severity answers."""

    harms: tuple[NowHarm, ...]
    signals: tuple[NowHarm, ...]
    remedied: int
    is_narrowed: bool

    @property
    def untouched(self) -> int:
        """How many harms nobody is stopping or remedying, or plans to."""
        return sum(not any(one.ends) for one in self.harms)


def draw(scene: Scene) -> Drawing:
    """The list of a scene, and its table."""
    found = data(scene)
    made = picture(found, scene.words, scene.palette, scene.width)
    return Drawing(made, table(found, scene.words))


def data(scene: Scene) -> HappeningData:
    """What is actual and not remedied, whatever its level, at customers too; and the signals."""
    network, assessment, kept = scene.network, scene.assessment, scene.kept
    now = [one for one in assessment.happening_now if kept is None or one in kept]
    status = {risk.id: risk.status for risk, _ in risks_in_chain(network, assessment, kept)}
    signals = [one for one, its in status.items() if its is RiskStatus.SIGNAL]
    at = {one: number for number, one in enumerate(assessment.risks.ids)}
    signals.sort(key=lambda one: (-_severity(assessment, at[one]), one))
    return HappeningData(
        harms=tuple(_harm(scene, one, at[one]) for one in now),
        signals=tuple(_harm(scene, one, at[one]) for one in signals),
        remedied=sum(one is RiskStatus.REMEDIED for one in status.values()),
        is_narrowed=kept is not None,
    )


def title(found: HappeningData, words: Words) -> str:
    """How often harm happens, and how often nobody ends it."""
    if not found.harms:
        code = "chart.happening.none_in_view" if found.is_narrowed else "chart.happening.none"
        return words.text(code)
    said = words.text("chart.happening.title", count=len(found.harms))
    if not found.untouched:
        return words.text("chart.happening.title_ended", said=said)
    return words.text("chart.happening.title_untouched", said=said, count=found.untouched)


def table(found: HappeningData, words: Words) -> TableTwin:
    """Every harm and signal: how far it is, where, its severity, and what is done."""
    columns = ("status", "where", "theme", "severity", "level", "stop", "remedy")
    listed = (*found.harms, *found.signals)
    cells = tuple(
        (
            words.text(f"risk_status.{one.status}"),
            one.where,
            one.theme,
            _severity_text(one, words),
            one.level_text,
            *(_end_text(end, words) for end in one.ends),
        )
        for one in listed
    )
    headers = tuple(words.text(f"chart.column.{name}") for name in columns)
    return TableTwin(headers, cells, tuple((one.risk,) for one in listed))


def alt(found: HappeningData, words: Words) -> str:
    """The chart in words: every row that is drawn, and what is counted beside it."""
    drawn = [_told(one, words) for one in _drawn(found)]
    heading = words.text("chart.happening.alt", title=title(found, words))
    return " ".join([heading, *drawn, *_aside(found, words)])


def picture(found: HappeningData, words: Words, palette: Palette, width: float) -> Picture:
    """The gravest 20 by how far each is; the bar is the severity."""
    heading = title(found, words)
    drawn = _drawn(found)
    if not drawn:
        hint = "chart.narrowed.hint" if found.is_narrowed else "chart.happening.hint"
        return frame.empty(heading, words.text(hint), (width, 320.0), palette)
    shapes, end = frame.title(heading, width, palette)
    hits: list[HitBox] = []
    bars = {one.risk: _bar(one, words, palette) for one in drawn}
    ground = Ground.under(list(bars.values()), width, palette)
    for status in STATUSES:
        here = [bars[one.risk] for one in drawn if one.status is status]
        if here:
            shapes.append(_group_name(status, end, words, palette))
            made = rows(here, end + _GROUP_ROOM, ground)
            shapes += made.shapes
            hits += made.hits
            end = made.end + 4
    levels = [level for level in (*FALLING, Level.UNKNOWN) if any(o.level is level for o in drawn)]
    legend, end = frame.legend(
        [frame.level_swatch(level, words, palette) for level in levels], end + 8, width, palette
    )
    texts = [words.text("chart.happening.note"), *_aside(found, words)]
    note, end = frame.note(" ".join(texts), end + 2, width, palette)
    all_shapes = (*shapes, *legend, *note)
    described = alt(found, words)
    return Picture(width, end + 10, palette.surface, all_shapes, heading, described, tuple(hits))


def _drawn(found: HappeningData) -> list[NowHarm]:
    """The first 20, grouped by how far they are."""
    first = (*found.harms, *found.signals)[:SHOWN]
    return sorted(first, key=lambda one: STATUSES.index(one.status))


def _harm(scene: Scene, risk_id: str, at: int) -> NowHarm:
    risk, words = scene.network.risks[risk_id], scene.words
    risks = scene.assessment.risks
    level = LEVELS[int(risks.level[at])]
    severity = _severity(scene.assessment, at)
    return NowHarm(
        risk=risk_id,
        status=risk.status,
        where=where(scene.network, words, risk, _deliveries(scene.network, risk)),
        theme=words.text(f"theme.{risk.theme}"),
        severity=severity or None,
        level=level,
        level_text=level_text(words, level, is_at_least=bool(risks.at_least[at])),
        ends=_ends(scene.network, risk),
    )


def _severity(assessment: Assessment, at: int) -> float:
    """The severity of the risk at a position; 0 where it is not known."""
    return float(np.nan_to_num(assessment.risks.severity[at]))


def _deliveries(network: Network, risk: Risk) -> int:
    if risk.organisation is None:
        return 1
    customer, organisations = OrganisationKind.CUSTOMER, network.organisations
    leaving = network.links_out(risk.organisation)
    return sum(organisations[one.buyer].kind is not customer for one in leaving)


def _ends(network: Network, risk: Risk) -> tuple[MeasureStatus | None, MeasureStatus | None]:
    """How far stopping and remedy are: of the risk itself, its delivery or its organisation."""
    measures = list(_measures(network, risk))
    stop, remedy = (
        next(
            (
                status
                for status in _FURTHEST
                if any(one.kind is kind and one.status is status for one in measures)
            ),
            None,
        )
        for kind in _ENDS
    )
    return stop, remedy


def _measures(network: Network, risk: Risk) -> Iterator[Measure]:
    subjects = (
        (Kind.RISK, risk.id),
        (Kind.LINK, risk.link),
        (Kind.ORGANISATION, risk.organisation),
    )
    for kind, subject in subjects:
        if subject is not None:
            for one in network.referrers(kind, subject, Kind.MEASURE):
                if isinstance(one, Measure):
                    yield one


def _bar(one: NowHarm, words: Words, palette: Palette) -> NamedBar:
    fill, hatch = frame.level_look(one.level, palette)
    texts = () if hatch else (one.level_text, words.text(f"level.{one.level}"))
    length = (one.severity or ANSWERS) / ANSWERS
    return NamedBar(
        name=one.where,
        detail=one.theme,
        parts=(Part(length, fill, hatch, texts, frame.ink_on(one.level, palette)),),
        value=_severity_said(one, words),
        below=_ends_text(one, words),
        kind=Kind.RISK,
        ids=(one.risk,),
        told=_told(one, words),
    )


def _group_name(status: RiskStatus, top: float, words: Words, palette: Palette) -> Label:
    return Label(
        x=frame.MARGIN, y=top + 17, text=words.text(f"chart.happening.group.{status}"), size=13,
        colour=palette.accent, is_bold=True,
    )  # fmt: skip


def _severity_said(one: NowHarm, words: Words) -> str:
    if one.severity is None:
        return words.text("chart.happening.severity_open")
    return words.text("chart.happening.severity", severity=_severity_text(one, words))


def _severity_text(one: NowHarm, words: Words) -> str:
    if one.severity is None:
        return words.text("level.unknown")
    return words.number(one.severity, 0 if one.severity.is_integer() else 1)


def _ends_text(one: NowHarm, words: Words) -> str:
    stop, remedy = (_end_text(end, words) for end in one.ends)
    return words.text("chart.happening.ends", stop=stop, remedy=remedy)


def _end_text(end: MeasureStatus | None, words: Words) -> str:
    return words.text(f"measure_status.{end}").lower() if end else words.text("chart.happening.no")


def _told(one: NowHarm, words: Words) -> str:
    return words.text(
        "chart.happening.row",
        status=one.status.value,
        where=one.where,
        name=one.theme,
        severity=_severity_said(one, words),
        said=one.level_text,
        ends=_ends_text(one, words),
    )


def _aside(found: HappeningData, words: Words) -> list[str]:
    """What is not among the harm that happens: signals, what is remedied; and what is not drawn."""
    counts = {
        "chart.happening.signals": len(found.signals),
        "chart.happening.remedied": found.remedied,
        "chart.bars.rest": len(found.harms) + len(found.signals) - SHOWN,
    }
    return [words.text(code, count=count) for code, count in counts.items() if count > 0]
