"""Takes the answers of a supplier over: all that is usual, or those a person chose; one edit."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from imvo_desktop.domain.edit import Edit, edit
from imvo_desktop.domain.issues import Seriousness
from imvo_desktop.domain.network import Network
from imvo_desktop.importing.supplier_table import AsideRow
from imvo_desktop.importing.table import Finding
from imvo_desktop.usecases import import_left_out, keep_aside, questionnaire_read
from imvo_desktop.usecases.import_choices import ImportChoices
from imvo_desktop.usecases.import_plan import ImportPlan, changes_of, counts_of
from imvo_desktop.usecases.questionnaire_in import Answers, answers_of
from imvo_desktop.usecases.questionnaire_wishes import Proposal, State, outcomes

_LABEL = "import_questionnaire"


def is_filled_in(document: Mapping[str, object]) -> bool:
    """Whether a document that comes in by itself is a questionnaire."""
    return questionnaire_read.KEY in document


def plan(document: Mapping[str, object], network: Network, choices: ImportChoices) -> ImportPlan:
    """What taking over all that is usual would do; what differs from what is known stays aside.

    The document must be a questionnaire.
    """
    filled = questionnaire_read.filled_in(document)
    if filled is None:
        raise ValueError("not a questionnaire")
    answers = answers_of(filled, network, choices.when)
    made = _plan(answers, network)
    made = import_left_out.from_plan(made, choices.left_out)
    kept = keep_aside.from_records(made.aside, choices)
    return keep_aside.with_kept(made, kept, network, choices)


def edit_of(
    answers: Answers, chosen: Iterable[Proposal], network: Network, choices: ImportChoices
) -> Edit:
    """The edit that takes `chosen` over and keeps what cannot be used aside."""
    wishes = [wish for one in chosen for wish in one.wishes]
    changes = changes_of(outcomes(network, wishes, answers.source))
    made = ImportPlan(
        edit=edit(_LABEL, changes, name=answers.name),
        findings=(),
        counts=counts_of(()),
        rows_in=answers.rows_in,
        rows_used=answers.rows_in - len(answers.aside),
        rows_aside=len(answers.aside),
        aside=tuple(answers.aside),
    )
    kept = keep_aside.from_records(made.aside, choices)
    return keep_aside.with_kept(made, kept, network, choices).edit


def _plan(answers: Answers, network: Network) -> ImportPlan:
    usual = [one for one in answers.proposals if one.state is not State.DIFFERS]
    found = outcomes(network, [wish for one in usual for wish in one.wishes], answers.source)
    differing = [one for one in answers.proposals if one.state is State.DIFFERS]
    aside = [*answers.aside, *_rows(differing)]
    return ImportPlan(
        edit=edit(_LABEL, changes_of(found), name=answers.name),
        findings=(*answers.findings, *map(_differs, differing)),
        counts=counts_of(found),
        rows_in=answers.rows_in,
        rows_used=answers.rows_in - len(aside),
        rows_aside=len(aside),
        aside=tuple(aside),
        countries_unresolved=tuple(answers.countries_unresolved),
    )


def _rows(differing: Collection[Proposal]) -> list[AsideRow]:
    """The rows of what differs, each once."""
    rows = {(one.sheet, one.row): one for one in differing}
    return [
        AsideRow(one.row, "answers_differ", (one.sheet, one.question, one.answer, one.now))
        for one in rows.values()
    ]


def _differs(one: Proposal) -> Finding:
    return Finding(
        "answers_differ", Seriousness.WARNING, one.row, one.sheet, one.answer[:200], one.now
    )
