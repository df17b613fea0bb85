"""Measures and progress: what is done, by whom, how far, and what changed since the last round."""

from __future__ import annotations

from collections.abc import Iterable

from imvo_desktop.analysis.measure_effect import Effect, effect_of, rating_after
from imvo_desktop.domain.codes import Kind, MeasureKind, MeasureStatus
from imvo_desktop.domain.measure import Evidence, Measure
from imvo_desktop.domain.round import Round
from imvo_desktop.labels.judgement import level_text
from imvo_desktop.labels.names import link_ends
from imvo_desktop.reporting.basis import Basis, limited, rich
from imvo_desktop.reporting.blocks import (
    Block,
    Figure,
    GoTo,
    Heading,
    LevelMark,
    Paragraph,
    Rich,
    Section,
    Table,
)
from imvo_desktop.reporting.front import acts
from imvo_desktop.reporting.lessons_told import lessons_blocks

_ROWS = 150
_OPEN = (MeasureStatus.PLANNED, MeasureStatus.BUSY)


def measures_section(basis: Basis, number: str, charts: Iterable[Figure]) -> Section:
    """The section on measures, and on what changed since the last round."""
    blocks: list[Block] = [
        Paragraph(rich(" ".join([*acts(basis), *_late(basis)]))),
        *_table(basis),
        Heading(basis.say("rounds.title")),
        *_change(basis),
        *charts,
        *lessons_blocks(basis),
    ]
    return Section(number, basis.words.text("part.measures"), tuple(blocks), flows=True)


def _late(basis: Basis) -> list[str]:
    """Of how many measures the date has passed."""
    day = basis.edition.date[:10]
    due = [one.due for one in basis.measures if one.status in _OPEN and one.due]
    late = sum(one < day for one in due)
    return [basis.say("measures.late", count=late)] if late else []


def _table(basis: Basis) -> list[Block]:
    """Every measure, those on the first priorities first."""
    if not basis.measures:
        return []
    places = {harm.risk: at for at, harm in enumerate(basis.harms, start=1)}
    last = len(places) + 1
    ordered = sorted(basis.measures, key=lambda one: (places.get(one.subject, last), one.id))
    shown, rest = limited(ordered, _ROWS)
    names = ("what", "about", "owner", "effect", "level")
    headers = tuple(basis.say(f"column.{name}") for name in names)
    rows = tuple(_row(basis, one, places.get(one.subject, 0)) for one in shown)
    blocks: list[Block] = [
        Heading(basis.say("measures.table")),
        Paragraph(rich(basis.say("measures.note")), is_quiet=True),
        Table(headers, rows, (6, 5, 4, 5, 3)),
    ]
    if rest:
        blocks.append(Paragraph(rich(basis.say("rest_rows", count=rest)), is_quiet=True))
    return blocks


def _row(basis: Basis, one: Measure, place: int) -> tuple[Rich, ...]:
    kind, text = basis.words.text(f"measure_kind.{one.kind}"), basis.told(one.text)
    return (
        rich(f"{kind}: {text}" if text else kind),
        (GoTo(place, _about(basis, one)),),
        rich(_owner(basis, one)),
        rich(_effect(basis, one)),
        _levels(basis, one),
    )


def _about(basis: Basis, one: Measure) -> str:
    """The risk, delivery, organisation or site it is about."""
    network = basis.network
    if one.subject_kind is Kind.RISK:
        risk = network.risks[one.subject]
        return f"{basis.place_of(risk)}: {basis.theme_of(risk)}"
    if one.subject_kind is Kind.LINK:
        return link_ends(network, one.subject)
    return str(getattr(network.get(one.subject_kind, one.subject), "name", ""))


def _owner(basis: Basis, one: Measure) -> str:
    """Who does it, by when, how far it is, and why it was put aside."""
    due = basis.say("harm.due", date=one.due) if one.due else ""
    status = basis.words.text(f"measure_status.{one.status}").lower()
    owner = one.owner or basis.say("measures.no_owner")
    said = ", ".join(part for part in (owner, status, due) if part)
    reason = basis.told(one.status_reason)
    return f"{said}: {reason}" if reason else said


def _effect(basis: Basis, one: Measure) -> str:
    """With whom it is done, what is expected, what was found, and the evidence of that."""
    leverage = basis.words.text(f"leverage.{one.leverage}") if one.leverage else ""
    expected, found = (one.effect or "").rstrip("."), _found(basis, one)
    effect = "" if expected or found else basis.say("measures.no_effect")
    proof = _proof(basis, one)
    proven = basis.say("measures.proven", name=proof.name) if proof else ""
    return "; ".join(part for part in (leverage, expected, found, effect, proven) if part)


def _found(basis: Basis, one: Measure) -> str:
    """What was found of the effect, and when."""
    found = basis.told(one.measured_effect).rstrip(".")
    if found and one.measured_on:
        return basis.say("measures.found_on", text=found, date=one.measured_on)
    return basis.say("measures.found", text=found) if found else ""


def _proof(basis: Basis, one: Measure) -> Evidence | None:
    found = basis.network.get(Kind.EVIDENCE, one.evidence) if one.evidence else None
    return found if isinstance(found, Evidence) else None


def _levels(basis: Basis, one: Measure) -> Rich:
    """The level now; before it that of then and behind it that after, where the effect is shown.

    Who leaves a supplier improves nothing there: then only the level of now stands.
    """
    if one.subject_kind is not Kind.RISK:
        return rich("–")
    now = basis.mark_of(one.subject)
    is_told = bool(one.effect or one.measured_effect) and _proof(basis, one) is not None
    if not is_told or one.kind is MeasureKind.RESPONSIBLE_EXIT:
        return (now,)
    before = _then(basis, one)
    then: Rich = (before, " → ") if before is not None else ()
    return (*then, now, *_after(basis, one))


def _then(basis: Basis, one: Measure) -> LevelMark | None:
    """The level in the last round, else the level when the measure began."""
    rounds = basis.edition.rounds
    then = rounds.levels.get(one.subject) if rounds else None
    if then is not None:
        said = level_text(basis.words, then.level, is_at_least=then.is_at_least)
        return LevelMark(then.level, said)
    if one.level_before is None:
        return None
    return LevelMark(one.level_before, level_text(basis.words, one.level_before, is_at_least=False))


def _after(basis: Basis, one: Measure) -> Rich:
    """The level to expect, where the judgement did not take the effect over yet."""
    after = rating_after(basis.network, one)
    if after is None or effect_of(basis.network, one) is not Effect.SHOWN:
        return ()
    said = level_text(basis.words, after.level, is_at_least=after.is_at_least)
    return ("; ", basis.say("measures.after"), " ", LevelMark(after.level, said))


def _change(basis: Basis) -> list[Block]:
    """What changed since the last round, or that there is nothing to compare with."""
    held = [one for one in basis.network.records(Kind.ROUND).values() if isinstance(one, Round)]
    if not held:
        return [Paragraph(rich(basis.say("rounds.none")))]
    rounds = basis.edition.rounds
    if rounds is None:
        last = max(one.date for one in held)
        return [Paragraph(rich(basis.say("rounds.apart", count=len(held), date=last)))]
    return [Paragraph(rich(" ".join(rounds.said)))]
