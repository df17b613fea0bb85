"""Answers to what customers of small firms ask, each from the content of the report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from imvo_desktop.charts.harms import rank_text
from imvo_desktop.domain.codes import Theme
from imvo_desktop.domain.company import policy_of
from imvo_desktop.domain.report_settings import Paper
from imvo_desktop.reporting.basis import Basis, rich
from imvo_desktop.reporting.blocks import (
    Block,
    Bullets,
    Heading,
    Note,
    Paragraph,
    Report,
    Rich,
    Section,
)
from imvo_desktop.reporting.front import acts, findings, unknown
from imvo_desktop.reporting.harm_facts import measure_lines
from imvo_desktop.reporting.heard_section import complaints, counted
from imvo_desktop.reporting.labour_answers import Answer, labour_answers
from imvo_desktop.reporting.law_words import law_line
from imvo_desktop.reporting.paper_head import part, short_document
from imvo_desktop.reporting.sources_asked import SourcesAsked

_TOP, _MEASURES = 5, 12
_MINERALS, _REGIONS = "eu-minerals-2017", "eu-cahra-2026"
_FOREST_GOODS = "eu-deforestation-goods-2026"
_OF_CSRD = ("csrd", "voluntary-standard")

type _Answered = Sequence[Block]


def answer_pack(basis: Basis, asked: SourcesAsked) -> Report:
    """The questions and their answers; what is not known is said to be so."""
    ourselves = (
        ("policy", _policy(basis)),
        ("responsible", _responsible(basis)),
        ("chain", _chain(basis)),
    )
    risks = (
        ("risks", _risks(basis)),
        ("acts", _acts(basis)),
        ("heard", _heard(basis)),
        ("complaints", (_text(*complaints(basis)),)),
        ("unknown", _unknown(basis)),
    )
    subjects = (
        ("child_labour", _labour(basis, Theme.CHILD_LABOUR, asked)),
        ("forced_labour", _labour(basis, Theme.FORCED_LABOUR, asked)),
        ("minerals", _minerals(basis, asked)),
        ("deforestation", _deforestation(basis, asked)),
    )
    parts = (("ourselves", ourselves), ("chain", risks), ("subjects", subjects))
    sections = [_part(basis, at, code, asked_of) for at, (code, asked_of) in enumerate(parts, 1)]
    return short_document(basis, Paper.ANSWER_PACK, (*sections, _beyond(basis, len(parts) + 1)))


def _part(
    basis: Basis, number: int, code: str, answered: Iterable[tuple[str, _Answered]]
) -> Section:
    blocks: list[Block] = []
    for question, answer in answered:
        blocks += [Heading(basis.words.text(f"answers.ask.{question}")), *answer]
    return part(basis, number, f"answers.part.{code}", blocks)


def _text(*sentences: str) -> Paragraph:
    return Paragraph(rich(" ".join(filter(None, sentences))))


def _policy(basis: Basis) -> _Answered:
    policy = policy_of(basis.network)
    lines = [line.strip() for line in policy.text.splitlines() if line.strip()]
    if not lines:
        return (_text(basis.words.text("answers.no_policy")),)
    when = basis.words.date(policy.adopted) if policy.adopted else basis.say("not_known")
    where = policy.address or basis.say("not_known")
    facts = (("adopted", when), ("address", where))
    told = "; ".join(f"{basis.say(f'policy.{code}')}: {value}" for code, value in facts)
    return (*(Paragraph(rich(line)) for line in lines), Paragraph(rich(f"{told}."), is_quiet=True))


def _responsible(basis: Basis) -> _Answered:
    policy = policy_of(basis.network)
    who = ", ".join(one for one in (policy.responsible, policy.responsible_role) if one)
    return (_text(who or basis.words.text("answers.not_known")),)


def _chain(basis: Basis) -> _Answered:
    _, _, _, tiers, making = findings(basis)
    return (_text(tiers, making),)


def _risks(basis: Basis) -> _Answered:
    """The first priorities, and how many harms happen now."""
    top, now, judged, _, _ = findings(basis)
    lines: list[Rich] = [
        (f"{rank_text(basis.words, one.rank, is_shared=one.is_shared)}: {one.where}, {one.theme} ",
         basis.mark_of(one.risk), basis.taken_over(basis.network.risks[one.risk]))
        for one in basis.harms[:_TOP]
    ]  # fmt: skip
    listed = (Bullets(tuple(lines)),) if lines else ()
    return (_text(top, now, judged), *listed)


def _heard(basis: Basis) -> _Answered:
    return (_text(counted(basis) if basis.network.risks else basis.say("heard.none")),)


def _unknown(basis: Basis) -> _Answered:
    return (_text(*unknown(basis)),)


def _acts(basis: Basis) -> _Answered:
    lines, rest = measure_lines(basis, _MEASURES)
    shown = tuple(map(rich, lines))
    more = (Paragraph(rich(basis.say("rest_rows", count=rest)), is_quiet=True),) if rest else ()
    return (_text(*acts(basis)), *((Bullets(shown),) if shown else ()), *more)


def _labour(basis: Basis, theme: Theme, asked: SourcesAsked) -> _Answered:
    """How often each answer of the document on this theme was given."""
    words, found = basis.words, labour_answers(basis, theme, asked)
    total = len(found.deliveries)
    if not total:
        return (_text(words.text("answers.not_known")),)
    lines = (
        words.text(
            "answers.labour_line",
            answer=words.text(f"labour.answer.{one}"),
            count=found.count(one),
            total=total,
        )
        for one in Answer
    )
    return (Bullets(tuple(map(rich, lines))),)


def _minerals(basis: Basis, asked: SourcesAsked) -> _Answered:
    """Where tin, tantalum, tungsten or gold may be in it, and where conflict regions are."""
    counts = (
        ("minerals", asked.named_by(_MINERALS, Theme.CONFLICT)),
        ("regions", asked.made_in_named_by(_REGIONS, Theme.CONFLICT)),
        ("product_unknown", asked.product_unknown),
    )
    return _counted(basis, counts, ("smelters",), "conflict-minerals")


def _deforestation(basis: Basis, asked: SourcesAsked) -> _Answered:
    """Where a listed product may be in it; role and plots are not recorded."""
    counts = (
        ("forest", asked.named_by(_FOREST_GOODS, Theme.BIODIVERSITY)),
        ("product_unknown", asked.product_unknown),
    )
    return _counted(basis, counts, ("plots", "role"), "eudr")


def _counted(
    basis: Basis,
    counts: Iterable[tuple[str, Iterable[str]]],
    unrecorded: Iterable[str],
    law: str,
) -> _Answered:
    """Deliveries of our chain that a source names, what is not known, and the law."""
    words, ours = basis.words, {one.id for one in basis.deliveries}
    if not ours:
        return (_text(words.text("answers.not_known")), _law(basis, law))
    lines = [
        words.text(f"answers.{code}", count=len(ours & set(found)), total=len(ours))
        for code, found in counts
    ]
    lines += [words.text(f"answers.{code}") for code in unrecorded]
    return (Bullets(tuple(map(rich, lines))), _law(basis, law))


def _law(basis: Basis, law_id: str) -> Paragraph:
    return Paragraph(rich(law_line(law_id, basis.words, basis.edition.date)), is_quiet=True)


def _beyond(basis: Basis, number: int) -> Section:
    """The text for questions that go beyond the voluntary standard, and how far that is."""
    text = rich(basis.words.text("answers.beyond.text"))
    day = basis.edition.date
    laws = tuple(rich(law_line(one, basis.words, day)) for one in _OF_CSRD)
    blocks = (Note(basis.words.text("answers.beyond.title"), (text,)), Bullets(laws))
    return part(basis, number, "answers.part.beyond", blocks)
