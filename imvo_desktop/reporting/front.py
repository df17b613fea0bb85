"""The cover and the one-page summary of the report."""

from __future__ import annotations

from imvo_desktop.analysis.structure import chain_summary
from imvo_desktop.charts import fonts
from imvo_desktop.charts.harms import Harm, finding, rank_text
from imvo_desktop.domain.codes import Judged, MeasureKind, MeasureStatus, OrganisationKind
from imvo_desktop.domain.measure import Measure
from imvo_desktop.domain.records import Risk
from imvo_desktop.domain.report_settings import Profile
from imvo_desktop.reporting.basis import Basis, limited, rich
from imvo_desktop.reporting.blocks import (
    Block,
    Bullets,
    Columns,
    Cover,
    Heading,
    LineEnd,
    Note,
    Paragraph,
    Rich,
    Section,
    Table,
)
from imvo_desktop.reporting.grids import counted_grid

_TOP = 5
_NOW = 3
_NAME_LENGTH, _PLACE_LENGTH, _MEASURE_LENGTH = 72, 56, 84
_NO_BREAK = "\u00a0"
_ENDING = (MeasureKind.STOP, MeasureKind.REMEDY, MeasureKind.RESPONSIBLE_EXIT)


def cover(basis: Basis) -> Cover:
    """Who, about what, when, how far, and the checksum that ties the report to the project."""
    edition, project = basis.edition, basis.network.project
    status, why = standing(basis)
    facts = [
        ("period", project.period or basis.say("not_given")),
        ("audience", basis.say(f"profile.{edition.profile}")),
        ("left_out", _left_out(basis)),
        ("date", basis.words.date(edition.date)),
        ("version", edition.version.strip()),
        ("prepared_by", edition.prepared_by.strip()),
        ("made_by", program_text(basis)),
        ("checksum", edition.checksum),
    ]
    return Cover(
        kicker=basis.say("kicker"),
        company=company(basis),
        title=basis.say("title"),
        edition=edition_text(basis),
        status=status,
        status_why=why,
        facts=tuple((basis.say(name), rich(value)) for name, value in facts if value),
        contents=basis.say("contents"),
        colophon=basis.say("colophon"),
        logo=tuple(edition.logo),
        logo_alt=basis.say("logo", name=company(basis)) if edition.logo else "",
    )


def _left_out(basis: Basis) -> str:
    """What its reader does not see; nothing where that is nothing."""
    profile = basis.edition.profile
    return "" if profile is Profile.INTERNAL else basis.say(f"left_out.{profile}")


def edition_text(basis: Basis) -> str:
    """Draft or final: what the maker says of it."""
    return basis.say("edition.draft" if basis.edition.is_draft else "edition.final")


def footer(basis: Basis, status: str = "") -> str:
    """What stands at the foot of every page: draft or final, the version, and how far it is.

    `status` says how far; without it stands how far the judging of the chain has come.
    """
    version = basis.edition.version.strip()
    said = basis.say("edition.version", version=version) if version else ""
    return " · ".join(
        one for one in (edition_text(basis), said, status or standing(basis)[0]) if one
    )


def company(basis: Basis) -> str:
    """The name of the own company, else of the project."""
    own = basis.network.own
    return (own.name if own else basis.network.project.name) or basis.say("nameless")


def program_text(basis: Basis) -> str:
    """The versions of program and method."""
    version, method = basis.edition.program, basis.assessment.method.version
    return basis.say("program", version=version, method=method)


def summary(basis: Basis, number: str, priorities_number: str) -> Section:
    """One page: what stands out, what happens now, what comes first, what is not known."""
    left: list[Block] = [Heading(basis.say("top.title")), *_top(basis)]
    right: list[Block] = [
        Heading(basis.say("matrix.title")),
        counted_grid(basis),
        Note(basis.say("acts.title"), (rich(" ".join(acts(basis))),)),
        Note(basis.say("unknown.title"), (rich(" ".join(unknown(basis))),)),
    ]
    blocks: list[Block] = [
        Heading(basis.say("summary.findings")),
        Bullets(tuple(rich(text) for text in findings(basis) if text)),
        Heading(basis.say("now.title")),
        *_now(basis, priorities_number),
        Columns(tuple(left), tuple(right), is_wide_left=True),
    ]
    return Section(number, basis.words.text("part.summary"), tuple(blocks))


def findings(basis: Basis) -> list[str]:
    """Five findings, counted in words; blank where there is nothing to count."""
    network, assessment = basis.network, basis.assessment
    now = len(assessment.happening_now)
    chain = chain_summary(network, assessment)
    tiers = max((one.tier for one in chain.tiers), default=0)
    lands = sum(1 for code, _ in chain.countries if code)
    making = sum(one.country_of_making is None for one in network.links.values())
    is_open = network.risks and not basis.harms
    top = basis.say("top.none") if is_open else finding(network, assessment, basis.words)
    found = [
        sentence(top),
        basis.say("finding.now", count=now) if now else basis.say("finding.now_none"),
        _judged(basis) if network.risks else "",
    ]
    if not network.links:
        return [*found, basis.words.text("answers.no_chain"), ""]
    return [
        *found,
        basis.say("finding.tiers", tiers=tiers, organisations=chain.organisations, count=lands),
        basis.say("finding.making", count=making, total=len(network.links)),
    ]


def _judged(basis: Basis) -> str:
    return basis.say(
        "finding.judged",
        count=len(basis.network.risks),
        total=len(basis.network.risks),
        own=basis.count_judged(Judged.OWN),
        verified=basis.count_judged(Judged.VERIFIED),
        accepted=basis.count_judged(Judged.ACCEPTED),
        looked=basis.count_judged(Judged.LOOKED_NOTHING_FOUND),
    )


def sentence(text: str) -> str:
    """`text` with one full stop at its end."""
    return text if text.endswith(".") else f"{text}."


def unknown(basis: Basis) -> list[str]:
    """What is not known, by number first."""
    if not basis.network.links:
        return [basis.words.text("answers.no_chain")]
    assessment = basis.assessment
    reach = basis.words.number(round(assessment.unknown_reach * 100))
    texts = [basis.say("unknown.links", count=assessment.unknown_links, total=basis.ours)]
    if basis.may_tell_share(assessment.unknown_links):
        texts.append(basis.say("unknown.reach", percent=reach, step=basis.step_percent()))
    if basis.matrix.unknown:
        texts.append(basis.say("unknown.risks", count=len(basis.matrix.unknown)))
    return [*texts, *unknown_steps(basis)]


def unknown_steps(basis: Basis) -> list[str]:
    """How many steps have an organisation that is not known; nothing where that is none."""
    organisations = basis.network.organisations.values()
    steps = sum(one.kind is OrganisationKind.UNKNOWN for one in organisations)
    return [basis.say("unknown.steps", count=steps)] if steps else []


def happening_table(basis: Basis, risk_ids: tuple[str, ...], *, is_short: bool) -> Table:
    """Harm that happens now: where, what, status, what is done; long texts shortened."""
    names = ("harm", "status", "measure")
    headers = tuple(basis.say(f"column.{name}") for name in names)
    risks = [basis.network.risks[one] for one in risk_ids]
    rows = tuple(_happening_row(basis, risk, is_short=is_short) for risk in risks)
    return Table(headers, rows, (5, 2, 5))


def standing(basis: Basis) -> tuple[str, str]:
    """How far the judging has come, and why the order is provisional; no reason when it is not.

    Counted are deliveries; once each has a judgement of one's own, the risks that were taken over.
    """
    accepted, total = basis.count_judged(Judged.ACCEPTED), len(basis.network.risks)
    if not total:
        return basis.say("status.empty"), ""
    if basis.unjudged:
        counts = {"count": basis.unjudged, "total": len(basis.deliveries)}
        return basis.say("status.provisional", **counts), basis.say(
            "status.provisional_why", **counts
        )
    if accepted:
        counts = {"count": accepted, "total": total}
        return basis.say("status.taken_over", **counts), basis.say("status.taken_over_why")
    return basis.say("status.judged"), ""


def _now(basis: Basis, priorities_number: str) -> list[Block]:
    found = basis.assessment.happening_now
    if not found:
        return [Paragraph(rich(basis.say("now.none")))]
    shown, rest = limited(list(found), _NOW)
    blocks: list[Block] = [happening_table(basis, tuple(shown), is_short=True)]
    if rest and priorities_number:
        text = basis.say("now.rest", count=rest, section=priorities_number)
        blocks.append(Paragraph(rich(text), is_quiet=True))
    return blocks


def _happening_row(basis: Basis, risk: Risk, *, is_short: bool) -> tuple[Rich, ...]:
    theme, status = basis.theme_of(risk), basis.words.text(f"risk_status.{risk.status}")
    cut = shortened if is_short else str
    return (
        rich(f"{cut(basis.place_of(risk))}: {theme}{basis.taken_over(risk)}"),
        (status, " ", basis.mark_of(risk.id)),
        rich(" ".join(_measures(basis, basis.measures_for(risk), is_short=is_short))),
    )


def _measures(basis: Basis, measures: list[Measure], *, is_short: bool) -> list[str]:
    """The measures, stopping and remedy first; said to be missing where there is neither."""
    if not measures:
        return [basis.say("now.no_measure")]
    texts = []
    for one in sorted(measures, key=lambda one: one.kind not in _ENDING):
        kind, told = basis.words.text(f"measure_kind.{one.kind}"), basis.told(one.text)
        shown = shortened(told, _MEASURE_LENGTH) if is_short else told
        texts.append(_closed(f"{kind}: {shown}" if shown else kind))
    if not any(one.kind in _ENDING for one in measures):
        texts.append(basis.say("now.no_ending"))
    return texts


def _closed(text: str) -> str:
    return text if text.endswith(fonts.ELLIPSIS) else sentence(text)


def _top(basis: Basis) -> list[Block]:
    if not basis.harms:
        return [Paragraph(rich(basis.say("top.none")))]
    headers = tuple(basis.words.text(f"chart.column.{one}") for one in ("rank", "where", "level"))
    rows = tuple(
        (
            rich(rank_text(basis.words, one.rank, is_shared=one.is_shared)),
            rich(f"{shortened(one.where, _PLACE_LENGTH)}: {one.theme}"),
            (
                basis.mark_of(one.risk),
                LineEnd(),
                f"{unbroken(one.answers_text)}{_taken_over(basis, one)}",
            ),
        )
        for one in basis.harms[:_TOP]
    )
    return [Table(headers, rows, (0, 5, 4))]


def _taken_over(basis: Basis, one: Harm) -> str:
    return basis.taken_over(basis.network.risks[one.risk])


def unbroken(answers: str) -> str:
    """Severity and likelihood, each kept on one line with its number."""
    return " · ".join(part.replace(" ", _NO_BREAK) for part in answers.split(" · "))


def acts(basis: Basis) -> list[str]:
    """How many measures there are by how far they are, and how many harms have none."""
    counts = dict.fromkeys(MeasureStatus, 0)
    for measure in basis.measures:
        counts[measure.status] += 1
    risks = [basis.network.risks[one] for one in basis.assessment.happening_now]
    bare = sum(not basis.measures_for(risk) for risk in risks)
    texts = [basis.say("acts.none")]
    if basis.measures:
        done, busy = counts[MeasureStatus.DONE], counts[MeasureStatus.BUSY]
        planned = counts[MeasureStatus.PLANNED]
        texts = [basis.say("acts.count", done=done, busy=busy, planned=planned)]
    if bare:
        texts.append(basis.say("acts.missing", count=bare))
    return texts


def shortened(text: str, most: int = _NAME_LENGTH) -> str:
    """At most `most` characters, cut between words; within one only where there is no other way."""
    if len(text) <= most:
        return text
    whole, _, _ = text[:most].rpartition(" ")
    return f"{(whole or text[: most - 1]).rstrip(' ,;:→')}…"
