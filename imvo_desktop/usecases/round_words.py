"""What is said of two rounds side by side: counts, and never a percentage of harm."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from imvo_desktop.analysis.compared import Compared, Movement
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.directions import isolated
from imvo_desktop.domain.records import Link, Risk
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.judgement import standing_text
from imvo_desktop.usecases.round_comparison import Group, RoundComparison

_UNSAID = (Group.SAME, Group.GONE, Group.GONE_UNSOLVED)
_OUT = (Movement.GONE, Movement.GONE_UNSOLVED)
_MOST_NAMES = 5


def finding(words: Words, found: RoundComparison, kind: Kind) -> str:
    """How many became more serious, less so, better known; what is no improvement by itself."""
    groups = found.groups[kind]
    parts = [
        words.text(f"rounds.part.{group}", count=len(rows))
        for group, rows in groups.items()
        if rows and group not in _UNSAID
    ]
    gone, unsolved = len(groups[Group.GONE]), len(groups[Group.GONE_UNSOLVED])
    parts += _out(words, gone + unsolved, unsolved)
    then, now = found.earlier.name, f"“{found.later.name}”" if found.later else ""
    said = words.text(
        f"rounds.finding.{kind}",
        then=then,
        now=now or words.text("rounds.now"),
        parts=", ".join(parts) or words.text("rounds.finding.same"),
    )
    return f"{said} {words.text('rounds.unsolved')}" if unsolved else said


def _out(words: Words, count: int, unsolved: int) -> Iterator[str]:
    """How many left, and of how many of these the harm is not remedied."""
    if unsolved and unsolved == count:
        yield words.text("rounds.part.gone_unsolved", count=count)
    elif unsolved:
        yield words.text("rounds.part.gone_partly", count=count, unsolved=unsolved)
    elif count:
        yield words.text("rounds.part.gone", count=count)


def remarks(words: Words, found: RoundComparison) -> Iterator[str]:
    """What to keep in mind: what is not known, which figures are compared, other names."""
    then, now = found.unknown_then, found.unknown_now
    yield words.text(
        "rounds.unknown",
        then=then.links,
        then_of=then.of,
        now=now.links,
        now_of=now.of,
        then_reach=_percent(then.reach),
        now_reach=_percent(now.reach),
    )
    if found.is_other_method:
        yield words.text("rounds.other_method", count=found.differs)
    else:
        yield words.text("rounds.same_method")
    if found.renamed:
        pairs = (words.text("rounds.name_pair", then=old, now=new) for old, new in found.renamed)
        names = list(islice(pairs, _MOST_NAMES))
        if len(found.renamed) > _MOST_NAMES:
            names.append(words.text("rounds.more", count=len(found.renamed) - _MOST_NAMES))
        yield words.text("rounds.names", names=", ".join(names))


def row_name(words: Words, found: RoundComparison, row: Compared) -> str:
    """What a link or risk is called, as it is now or else was; other names of then beside it."""
    if row.kind is Kind.LINK:
        return _link_name(words, found, row.id, was=row.movement in _OUT)
    risk = found.now.risks.get(row.id) or found.then.risks[row.id]
    return f"{words.text(f'theme.{risk.theme}')} · {_risk_place(words, found, risk)}"


def then_text(words: Words, row: Compared) -> str:
    """The level at the earlier moment, in words; what came in had none."""
    then = None if row.movement is Movement.NEW else row.then
    return standing_text(words, then, "rounds.not_there")


def now_text(words: Words, row: Compared) -> str:
    """The level at the later moment; what left has none, whoever delivers over the link now."""
    now = None if row.movement in _OUT else row.now
    return standing_text(words, now, "rounds.not_there")


def as_lines(words: Words, found: RoundComparison, kind: Kind, heads: Iterable[str]) -> str:
    """Every row of every group as a block that a sheet can paste, `heads` above it."""
    lines = ["\t".join(heads)]
    for group, rows in found.groups[kind].items():
        name = words.text(f"rounds.group.{group}")
        for row in rows:
            then, now = then_text(words, row), now_text(words, row)
            lines.append("\t".join((name, row_name(words, found, row), then, now)))
    return "\n".join(lines)


def _percent(part: float) -> int:
    """A whole number; 0 and 100 only where it is nothing or all."""
    if part in (0.0, 1.0):
        return round(100 * part)
    return min(99, max(1, round(100 * part)))


def _link_name(words: Words, found: RoundComparison, link_id: str, *, was: bool = False) -> str:
    first, second = (found.then, found.now) if was else (found.now, found.then)
    link: Link = first.links.get(link_id) or second.links[link_id]
    ends = (_organisation_name(words, found, one) for one in (link.supplier, link.buyer))
    name = " → ".join(map(isolated, ends))
    return f"{link.product}: {name}" if link.product else name


def _risk_place(words: Words, found: RoundComparison, risk: Risk) -> str:
    if risk.link is not None:
        return _link_name(words, found, risk.link)
    return _organisation_name(words, found, risk.organisation or "")


def _organisation_name(words: Words, found: RoundComparison, organisation_id: str) -> str:
    then = found.then.organisations.get(organisation_id)
    now = found.now.organisations.get(organisation_id)
    if then is not None and now is not None and then.name != now.name:
        return words.text("rounds.renamed", now=now.name, then=then.name)
    one = now or then
    return one.name if one is not None else organisation_id
