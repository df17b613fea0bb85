"""What is said of a what-if: its steps, what came of them in counts, and what it does not solve."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from imvo_desktop.analysis.compared import Compared
from imvo_desktop.domain.codes import Kind, Level
from imvo_desktop.domain.directions import isolated
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.judgement import standing_text
from imvo_desktop.labels.names import record_name
from imvo_desktop.usecases.scenario_figures import Figures
from imvo_desktop.usecases.scenario_groups import Group
from imvo_desktop.usecases.scenario_run import ScenarioOutcome
from imvo_desktop.usecases.scenario_steps import Act, Answer, Leave, Proof, Replace, Split, Step
from imvo_desktop.usecases.scenario_trial import Remark, Tried

_APART = (Group.SAME, Group.LEFT, Group.LEFT_UNSOLVED)


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One number at both sides; `note` says what a lower one does not mean."""

    name: str
    before: str
    after: str
    note: str = ""


def step_text(words: Words, network: Network, step: Step) -> str:
    """What a step does, with the names of `network`; what is gone from it has its id."""
    match step:
        case Leave():
            name = _named(words, network, step.kind, step.id)
            return words.text(f"scenario.step.leave.{step.kind}", name=name)
        case Replace():
            name = _named(words, network, Kind.ORGANISATION, step.organisation)
            return words.text("scenario.step.replace", name=name, by=_by(words, network, step))
        case Split():
            name = _named(words, network, Kind.LINK, step.link)
            by = _by(words, network, step)
            return words.text("scenario.step.split", name=name, part=step.part, by=by)
        case Answer():
            name = _named(words, network, Kind.RISK, step.risk)
            asked = words.text(f"scenario.question.{step.question}")
            return words.text("scenario.step.answer", name=name, asked=asked, value=step.value)
        case Act():
            return _act_text(words, network, step)


def remark_text(words: Words, remark: Remark) -> str:
    """What is to be kept in mind with a step, or why it was not done."""
    return words.text(f"scenario.remark.{remark}")


def finding(words: Words, found: ScenarioOutcome, kind: Kind) -> str:
    """How many become more or less serious; what leaves is counted apart, as no improvement."""
    groups = found.groups[kind]
    parts = [
        words.text(f"scenario.part.{group}", count=len(rows))
        for group, rows in groups.items()
        if rows and group not in _APART
    ]
    said = [words.text(f"scenario.finding.{kind}", parts=", ".join(parts))] if parts else []
    unsolved, left = len(groups[Group.LEFT_UNSOLVED]), len(groups[Group.LEFT])
    if unsolved:
        said.append(words.text(f"scenario.unsolved.{kind}", count=unsolved))
    if left:
        said.append(words.text(f"scenario.left.{kind}", count=left))
    return " ".join(said) or words.text(f"scenario.finding.{kind}.same")


def advice(words: Words, found: ScenarioOutcome) -> str:
    """What to try before leaving, and how to leave well; empty where nobody leaves."""
    return words.text("scenario.advice") if found.is_leaving else ""


def figure_rows(words: Words, found: ScenarioOutcome) -> Iterator[FigureRow]:
    """The numbers of both sides; a lower one says what that is worth."""
    first, second = found.figures
    counts = (
        ("links", first.count, second.count),
        ("hotspots", first.hotspots, second.hotspots),
        ("happening", first.happening, second.happening),
        ("unknown", len(first.links[Level.UNKNOWN]), len(second.links[Level.UNKNOWN])),
        ("needed", first.needed, second.needed),
    )
    parts = (
        ("unknown_reach", first.unknown_reach, second.unknown_reach),
        ("largest_loss", first.largest_loss, second.largest_loss),
    )
    for name, before, after in counts:
        note = _note(words, found, name) if after < before else ""
        yield _row(words, name, (words.number(before), words.number(after)), note)
    for name, part, part_after in parts:
        note = _note(words, found, name) if part_after < part else ""
        yield _row(words, name, (_percent(words, part), _percent(words, part_after)), note)
    yield from _exposure_row(words, found, (first, second))


def _row(words: Words, name: str, texts: tuple[str, str], note: str) -> FigureRow:
    return FigureRow(words.text(f"scenario.figure.{name}"), *texts, note)


def levels_note(words: Words, found: ScenarioOutcome) -> str:
    """What fewer high levels are worth; empty where no step lowers them by less than is shown."""
    return _note(words, found, "hotspots")


_HARM, _UNKNOWN = ("hotspots", "happening", "exposure"), ("unknown", "unknown_reach")


def _note(words: Words, found: ScenarioOutcome, name: str) -> str:
    """What a lower number does not mean: who leaves solves nothing, what is expected may fail."""
    codes = []
    if name in _HARM:
        if found.is_leaving:
            codes.append("scenario.walking")
        elif found.is_elsewhere and name == "exposure":
            codes.append("scenario.elsewhere")
        if found.is_expecting:
            codes.append("scenario.not_shown")
    elif name in _UNKNOWN and found.is_leaving:
        codes.append("scenario.still_unknown")
    return " ".join(words.text(one) for one in codes)


def row_name(words: Words, found: ScenarioOutcome, row: Compared) -> str:
    """What a link or risk is called, where it is there."""
    there = found.after if found.after.network.get(row.kind, row.id) is not None else found.before
    return _named(words, there.network, row.kind, row.id)


def level_texts(words: Words, row: Compared) -> tuple[str, str]:
    """The level now and what if, in words."""
    then, now = (standing_text(words, one, "scenario.not_in_chain") for one in (row.then, row.now))
    return then, now


def as_lines(
    words: Words, found: ScenarioOutcome, kind: Kind, heads: tuple[str, str, str, str]
) -> str:
    """The numbers, then every row of every group, as a block that a sheet can paste."""
    rows: list[Iterable[str]] = [("", *heads[1:])]
    rows += [(one.note, one.name, one.before, one.after) for one in figure_rows(words, found)]
    rows += [(), heads]
    for group, members in found.groups[kind].items():
        name = words.text(f"scenario.group.{group}")
        for row in members:
            rows.append((name, row_name(words, found, row), *level_texts(words, row)))
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows)


def proposed_name(words: Words, network: Network, step: Step) -> str:
    """A name for a what-if that begins with `step`."""
    match step:
        case Leave():
            name = _named(words, network, step.kind, step.id)
            return words.text("scenario.name.leave", name=name)
        case Replace():
            name = _named(words, network, Kind.ORGANISATION, step.organisation)
            return words.text("scenario.name.replace", name=name)
        case Split():
            name = _named(words, network, Kind.LINK, step.link)
            return words.text("scenario.name.split", name=name)
        case Answer() | Act():
            return words.text(
                "scenario.name.act", name=_named(words, network, Kind.RISK, step.risk)
            )


def tried_texts(words: Words, tried: Tried) -> tuple[str, ...]:
    """Everything to be said of a step that was tried."""
    return tuple(remark_text(words, one) for one in tried.remarks)


def _exposure_row(
    words: Words, found: ScenarioOutcome, figures: tuple[Figures, Figures]
) -> Iterator[FigureRow]:
    """The exposure as a part of that of now: the number itself means nothing to a person."""
    first, second = (one.exposure for one in figures)
    if first <= 0:
        return
    note = words.text("scenario.no_measure")
    if second < first:
        note = f"{note} {_note(words, found, 'exposure')}".strip()
    before, after = (_percent(words, one / first) for one in (first, second))
    yield _row(words, "exposure", (before, after), note)


def _percent(words: Words, part: float) -> str:
    number = words.number(100 * part, 0 if abs(part - round(part, 2)) < 1e-9 else 1)
    return words.text("scenario.percent", part=number)


def _act_text(words: Words, network: Network, step: Act) -> str:
    said = words.text(
        "scenario.step.act",
        name=_named(words, network, Kind.RISK, step.risk),
        measure=words.text(f"measure_kind.{step.measure}"),
        proof=words.text(f"scenario.proof.{step.proof}"),
    )
    parts = [f"{said} {step.text}".strip()]
    if step.proof is not Proof.CERTIFICATE:
        for field in ("likelihood", "severity"):
            value = getattr(step, field)
            if value is not None:
                parts.append(words.text(f"scenario.step.act.{field}", value=value))
    return " ".join(parts)


def _by(words: Words, network: Network, step: Replace | Split) -> str:
    if step.by is not None:
        return _named(words, network, Kind.ORGANISATION, step.by)
    return step.name or words.text("scenario.new_supplier")


def _named(words: Words, network: Network, kind: Kind, record_id: str) -> str:
    """The name of a record; who is new and has none is said to be so."""
    record = network.get(kind, record_id)
    if record is None:
        return words.text("scenario.not_there")
    if isinstance(record, Link):
        names = (network.organisations[one].name for one in (record.supplier, record.buyer))
        ends = " → ".join(isolated(one) or words.text("scenario.new_supplier") for one in names)
        return f"{record.product}: {ends}" if record.product else ends
    return record_name(network, kind, record_id, words) or words.text("scenario.new_supplier")
