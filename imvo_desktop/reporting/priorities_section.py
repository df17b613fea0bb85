"""Risks and priorities: what happens now, the order, each harm with its reasons and sources."""

from __future__ import annotations

from collections.abc import Iterable

from imvo_desktop.analysis.method import LEVELS
from imvo_desktop.domain.codes import Judged, Level
from imvo_desktop.domain.records import Risk
from imvo_desktop.labels.names import link_ends, product_name
from imvo_desktop.reporting.basis import Basis, limited, rich
from imvo_desktop.reporting.blocks import (
    Block,
    Bullets,
    Figure,
    Heading,
    Note,
    Paragraph,
    Rich,
    Section,
    Table,
    Tone,
)
from imvo_desktop.reporting.front import happening_table, sentence, standing
from imvo_desktop.reporting.harm_facts import answers_line, judged_line
from imvo_desktop.reporting.priorities_list import priorities_list

_ROWS = 150


def priorities_section(
    basis: Basis, number: str, hotspots_number: str, charts: Iterable[Figure]
) -> Section:
    """The section with the whole order; the hotspots are told in full in their own section."""
    blocks: list[Block] = [
        *_provisional(basis),
        _counted(basis),
        Heading(basis.say("now.title")),
        *_now(basis),
        *charts,
        Heading(basis.say("priorities.list")),
        *priorities_list(basis, hotspots_number),
        *_open(basis),
        *_looked(basis),
        Heading(basis.say("priorities.unknown")),
        *_unknown(basis),
        *_after_us(basis),
    ]
    return Section(number, basis.words.text("part.priorities"), tuple(blocks), flows=True)


def _provisional(basis: Basis) -> list[Block]:
    """That the order can change, and why; nothing once every delivery was judged."""
    title, why = standing(basis)
    if not why:
        return []
    count, total = basis.count_judged(Judged.ACCEPTED), len(basis.network.risks)
    accepted = basis.say("priorities.provisional_text", count=count, total=total) if count else ""
    lines = [text for text in (why, accepted, basis.say("priorities.can_change")) if text]
    return [Note(title, (rich(" ".join(lines)),), Tone.WARNING)]


def _counted(basis: Basis) -> Paragraph:
    """Where every recorded risk is to be found, so that the numbers add up."""
    if not basis.network.risks:
        return Paragraph(rich(basis.say("norms.none")))
    text = basis.say(
        "priorities.counted",
        total=len(basis.network.risks),
        ranked=len(basis.harms),
        after=len(basis.after_us),
        open=len(basis.matrix.unknown),
        looked=len(basis.matrix.looked),
    )
    return Paragraph(rich(text))


def _now(basis: Basis) -> list[Block]:
    found = basis.assessment.happening_now
    if not found:
        return [Paragraph(rich(basis.say("now.none")))]
    return [happening_table(basis, found, is_short=False)]


def _open(basis: Basis) -> list[Block]:
    """Risks that were written down but have no level yet."""
    found = [basis.network.risks[one] for one in basis.matrix.unknown]
    if not found:
        return []
    lines: list[Rich] = [
        (
            f"{basis.place_of(risk)}: {basis.theme_of(risk)}{basis.taken_over(risk)}. ",
            *basis.cites(risk.sources),
        )
        for risk in found[:_ROWS]
    ]
    return [Heading(basis.say("priorities.open")), Bullets(tuple(lines))]


def _unknown(basis: Basis) -> list[Block]:
    """The links without a known level, whatever the reason."""
    links = basis.assessment.links
    after = set(basis.assessment.after_us)
    unknown = [
        one
        for one, level in zip(links.ids, links.level.tolist(), strict=True)
        if LEVELS[level] is Level.UNKNOWN and one not in after
    ]
    if not links.ids:
        return [Paragraph(rich(basis.words.text("answers.no_chain")))]
    if not unknown:
        return [Paragraph(rich(basis.say("priorities.unknown_none")))]
    shown, rest = limited(unknown, _ROWS)
    blocks: list[Block] = [_link_table(basis, shown)]
    if rest:
        blocks.append(Paragraph(rich(basis.say("rest_rows", count=rest)), is_quiet=True))
    return blocks


def _link_table(basis: Basis, link_ids: list[str]) -> Table:
    not_known = basis.say("not_known")
    rows = []
    for link_id in link_ids:
        link = basis.network.links[link_id]
        making = basis.words.country(link.country_of_making) or not_known
        name = link_ends(basis.network, link_id)
        rows.append((rich(name), rich(product_name(link, basis.words) or not_known), rich(making)))
    headers = tuple(basis.say(f"column.{name}") for name in ("delivery", "product", "making"))
    return Table(headers, tuple(rows), (7, 3, 2))


def _looked(basis: Basis) -> list[Block]:
    """Where someone looked and found nothing, with the reason."""
    found = [basis.network.risks[one] for one in basis.matrix.looked]
    if not found:
        return []
    lines = tuple(
        (
            f"{basis.place_of(risk)}: {basis.theme_of(risk)}. {risk.reason or ''} ",
            *basis.cites(risk.sources),
        )
        for risk in found[:_ROWS]
    )
    return [Heading(basis.say("priorities.looked")), Bullets(lines)]


def _after_us(basis: Basis) -> list[Block]:
    found = list(basis.assessment.after_us)
    if not found:
        return []
    note = Paragraph(rich(basis.say("priorities.after_us_note")), is_quiet=True)
    title = Heading(basis.say("priorities.after_us"))
    blocks: list[Block] = [title, note, _link_table(basis, found[:_ROWS])]
    if basis.after_us:
        lines = tuple(_after_us_line(basis, one) for one in basis.after_us[:_ROWS])
        blocks += [Heading(basis.say("priorities.after_us_risks"), 3), Bullets(lines)]
    return blocks


def _after_us_line(basis: Basis, risk: Risk) -> Rich:
    """One risk at a customer, with its judgement and sources."""
    reason = risk.reason or basis.say("harm.no_reason")
    return (
        f"{basis.place_of(risk)}: {basis.theme_of(risk)} ",
        basis.mark_of(risk.id),
        f" {answers_line(basis, risk)}. {sentence(reason)} {judged_line(basis, risk)} ",
        *basis.cites(risk.sources),
    )
