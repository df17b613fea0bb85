"""The statement on child labour and the check on forced labour: one form, two themes."""

from __future__ import annotations

from imvo_desktop.domain.codes import Relevance, Theme
from imvo_desktop.domain.company import report_settings_of
from imvo_desktop.domain.report_settings import Paper
from imvo_desktop.knowledge.laws import Law, law_called
from imvo_desktop.reporting.basis import Basis, limited, rich
from imvo_desktop.reporting.blocks import (
    Block,
    Bullets,
    Facts,
    Note,
    Paragraph,
    Report,
    Section,
    Table,
    Tone,
)
from imvo_desktop.reporting.front import unknown_steps
from imvo_desktop.reporting.labour_answers import (
    Answer,
    LabourAnswers,
    ends,
    has_no_origin,
    is_unseen,
    labour_answers,
)
from imvo_desktop.reporting.labour_rows import Told, looked_row, reason_row, unseen_row
from imvo_desktop.reporting.law_words import checked_on, law_status
from imvo_desktop.reporting.paper_head import (
    Citations,
    Statements,
    part,
    short_document,
    sources_part,
)
from imvo_desktop.reporting.sign_off import place_to_sign
from imvo_desktop.reporting.sources_asked import SourcesAsked

PAPER_OF = {
    Theme.CHILD_LABOUR: (Paper.CHILD_LABOUR, "child-labour-act"),
    Theme.FORCED_LABOUR: (Paper.FORCED_LABOUR, "forced-labour"),
}
"""The document of a theme, and the law its reader thinks of."""

_ROWS = 560


def labour_paper(basis: Basis, theme: Theme, asked: SourcesAsked) -> Report:
    """The document on `theme`, which is a key of `PAPER_OF`."""
    paper, law = PAPER_OF[theme]
    found, told = labour_answers(basis, theme, asked), Told(Citations(), Statements())
    sections = (
        _answer(basis, found, paper),
        _reasons(basis, found, told),
        _looked(basis, found, told),
        _said(basis, told),
        _unseen(basis, found),
        _law(basis, law),
        _sign(basis, found),
    )
    sources = sources_part(basis, 8, told.citations)
    return short_document(basis, paper, (*sections, sources), _standing(basis, found))


def _standing(basis: Basis, found: LabourAnswers) -> str:
    """How much was not looked at; that nothing is mapped where that is so."""
    total, words = len(found.deliveries), basis.words
    if not total:
        return words.text("answers.no_chain")
    return words.text("labour.standing", count=found.count(Answer.NOT_LOOKED), total=total)


def _law_facts(basis: Basis, law: Law) -> Facts:
    """A law with its status, the day it was checked, and where to read it."""
    words, language = basis.words, basis.words.language
    values = (
        ("labour.law.status", law_status(law, words, basis.edition.date)),
        ("labour.law.checked", checked_on(law.checked_on, words, is_confirmed=law.confirmed)),
        ("labour.law.whom", law.who(language)),
        ("labour.law.source", law.source),
    )
    return Facts(tuple((words.text(code), rich(value)) for code, value in values))


def _answer(basis: Basis, found: LabourAnswers, paper: Paper) -> Section:
    """How often each answer was given, over all deliveries of the chain."""
    words = basis.words
    rows = [
        (rich(words.text(f"labour.answer.{one}")), rich(words.number(found.count(one))))
        for one in Answer
    ]
    rows.append((rich(basis.say("total")), rich(words.number(len(found.deliveries)))))
    headers = (basis.say("column.answer"), basis.say("column.links"))
    blocks: list[Block] = [
        Paragraph(rich(words.text(f"labour.about.{paper}"))),
        Table(headers, tuple(rows), (4, 1), numbers=(1,), has_total=True),
    ]
    if found.own:
        said = words.text(f"labour.answer.{found.own.answer}")
        blocks.append(Paragraph(rich(words.text("labour.own", answer=said))))
    rule = words.text("labour.rule")
    if found.by_persons:
        blocks.append(Paragraph(rich(_by_persons(basis, found))))
        rule = f"{rule} {words.text('labour.person.rule')}"
    blocks.append(Paragraph(rich(rule), is_quiet=True))
    return part(basis, 1, "labour.section.answer", blocks)


def _by_persons(basis: Basis, found: LabourAnswers) -> str:
    """How many of the answers are those of a person."""
    count, total = found.by_persons, len(found.deliveries)
    return basis.words.text("labour.person.count", count=count, total=total)


def _reasons(basis: Basis, found: LabourAnswers, told: Told) -> Section:
    """Each place with reason to look further: on what ground, what is done, and an empty cell."""
    words = basis.words
    answers = found.with_answer(Answer.YES)
    if not answers:
        none = Paragraph(rich(words.text("labour.yes.none")))
        return part(basis, 2, "labour.section.yes", (none,))
    shown, rest = limited(list(answers), _ROWS)
    names = ("where", "rests", "plan", "suspicion")
    headers = tuple(words.text(f"labour.column.{one}") for one in names)
    rows = tuple(reason_row(basis, one, told) for one in shown)
    blocks: list[Block] = [
        Paragraph(rich(words.text(_suspicion_code(found))), is_quiet=True),
        Table(headers, rows, (7, 6, 5, 4)),
        *_rest(basis, rest),
    ]
    return part(basis, 2, "labour.section.yes", blocks)


def _suspicion_code(found: LabourAnswers) -> str:
    """What is said above the table, by whether a person said anything of a suspicion."""
    checks = [one.check for one in found.deliveries if one.check is not None]
    is_said = any(one.is_suspected is not None for one in checks)
    return "labour.suspicion.by_person" if is_said else "labour.suspicion"


def _looked(basis: Basis, found: LabourAnswers, told: Told) -> Section:
    """Where somebody looked and found nothing: who, when, why and by which source."""
    words = basis.words
    answers = found.with_answer(Answer.NONE_FOUND)
    if not answers:
        none = Paragraph(rich(words.text("labour.none_found.none")))
        return part(basis, 3, "labour.section.none_found", (none,))
    shown, rest = limited(list(answers), _ROWS)
    headers = tuple(words.text(f"labour.column.{one}") for one in ("where", "looked"))
    rows = tuple(looked_row(basis, one, told) for one in shown)
    blocks = (Table(headers, rows, (5, 9)), *_rest(basis, rest))
    return part(basis, 3, "labour.section.none_found", blocks)


def _said(basis: Basis, told: Told) -> Section:
    """What sources say of the deliveries, each thing once, under the letter that rows name."""
    lines = told.statements.lines(told.citations)
    none = Paragraph(rich(basis.words.text("labour.said.none")))
    return part(basis, 4, "labour.section.said", (Bullets(lines),) if lines else (none,))


def _unseen(basis: Basis, found: LabourAnswers) -> Section:
    """All that was not seen, counted and then listed to the last delivery."""
    words = basis.words
    own = (found.own,) if found.own else ()
    unseen = [one for one in (*own, *found.deliveries) if is_unseen(basis, one)]
    blocks: list[Block] = [
        Paragraph(rich(words.text("labour.unseen.intro"))),
        Bullets(tuple(map(rich, _counts(basis, found)))),
    ]
    if unseen:
        headers = tuple(words.text(f"labour.column.{one}") for one in ("where", "why"))
        blocks.append(Table(headers, tuple(unseen_row(basis, one) for one in unseen), (1, 1)))
    return part(basis, 5, "labour.section.unseen", blocks)


def _counts(basis: Basis, found: LabourAnswers) -> list[str]:
    words, total = basis.words, len(found.deliveries)
    if not total:
        return [words.text("answers.no_chain")]
    last, suppliers = ends(basis)
    no_origin = sum(one.link is not None and has_no_origin(one.link) for one in found.deliveries)
    out = sum(one.relevance is Relevance.NONE for one in basis.network.links.values())
    texts = [
        words.text("labour.unseen.count", count=found.count(Answer.NOT_LOOKED), total=total),
        words.text("labour.unseen.origin", count=no_origin, total=total),
        *unknown_steps(basis),
        words.text("labour.unseen.behind", count=last, total=suppliers),
    ]
    return [*texts, basis.say("chain.irrelevant", count=out)] if out else texts


def _law(basis: Basis, law_id: str) -> Section:
    law = law_called(law_id)
    blocks = (
        Paragraph(rich(f"{law.name(basis.words.language)}, {law.number}.")),
        Paragraph(rich(law.note(basis.words.language))),
        _law_facts(basis, law),
    )
    return part(basis, 6, "labour.section.law", blocks)


def _sign(basis: Basis, found: LabourAnswers) -> Section:
    """A place to sign, above it how much was not seen; none where nothing was looked at at all."""
    words, code = basis.words, "part.sign_off"
    if found.is_all_unseen:
        note = Note(words.text("labour.sign.nothing"), (), Tone.WARNING)
        return part(basis, 7, code, (note,))
    unseen, settings = found.count(Answer.NOT_LOOKED), report_settings_of(basis.network)
    said = words.text(
        "labour.sign.intro",
        date=basis.edition.date,
        count=unseen,
        total=len(found.deliveries),
    )
    draft = f" {basis.say('sign.draft')}" if basis.edition.is_draft else ""
    blocks: list[Block] = [Paragraph(rich(f"{said}{draft}"), is_quiet=True)]
    blocks.append(place_to_sign(basis, "signer", settings.signer, settings.signer_role))
    return part(basis, 7, code, blocks)


def _rest(basis: Basis, count: int) -> list[Block]:
    if not count:
        return []
    return [Paragraph(rich(basis.say("rest_rows", count=count)), is_quiet=True)]
