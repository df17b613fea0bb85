"""All that is shown of an import before it is done, made away from the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.edit import Edit
from imvo_desktop.domain.kept_row import KeptRow
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.importing.answers import Question
from imvo_desktop.importing.table import Table
from imvo_desktop.progress import SILENT, Progress
from imvo_desktop.usecases.grouped_findings import FoundIn, grouped
from imvo_desktop.usecases.import_batch import BatchPlan, ListToImport, plan_batch
from imvo_desktop.usecases.import_plan import Counted, ImportCounts, ImportPlan
from imvo_desktop.usecases.import_products import ReadProduct, products_of
from imvo_desktop.usecases.import_summary import Summary, summarise
from imvo_desktop.usecases.likely_pairs import LikelyPair, pairs_of
from imvo_desktop.usecases.listed_changes import listed
from imvo_desktop.usecases.listed_line import Line

_CERTAIN = ("sure", "chosen")


@dataclass(frozen=True, slots=True)
class AsideList:
    """The rows that are kept aside of the list in that place."""

    place: int
    name: str
    rows: tuple[KeptRow, ...]


@dataclass(frozen=True, slots=True)
class ListQuestion:
    """A question, and which of the lists asks it."""

    place: int
    question: Question


@dataclass(frozen=True, slots=True)
class ListProduct:
    """A product text of the list in that place, and the code of goods it leads to."""

    place: int
    product: ReadProduct


@dataclass(frozen=True, slots=True)
class ImportCheck:
    """One edit, and what there is to say of it.

    Of several lists together `counts` says nothing of what stays the same: what one list brings the
    next one finds again.
    """

    edit: Edit
    plans: tuple[tuple[str, ImportPlan], ...]
    summary: Summary
    counts: ImportCounts
    questions: tuple[ListQuestion, ...]
    found: tuple[Line, ...]
    found_count: int
    changes: tuple[Line, ...]
    aside: tuple[AsideList, ...]
    pairs: tuple[LikelyPair, ...]

    @property
    def change_count(self) -> int:
        """How many records are new or changed; rows kept aside do not count."""
        return sum(one.kind is not Kind.KEPT_ROW for one in self.edit.changes)


def check(
    items: Sequence[ListToImport], network: Network, words: Words, progress: Progress = SILENT
) -> ImportCheck:
    """What importing `items` together would do to `network`, ready to be shown.

    Raises as `plan_batch`.
    """
    batch = plan_batch(items, network, progress)
    found = list(_found(items, batch))
    plans = [plan for _, plan in batch.plans]
    duplicates = [one for plan in plans for one in plan.duplicates]
    changes = [change for plan in plans for change in plan.edit.changes]
    return ImportCheck(
        edit=batch.edit,
        plans=batch.plans,
        summary=_summed(batch),
        counts=_counts(batch),
        questions=tuple(
            ListQuestion(place, one) for place, plan in enumerate(plans) for one in plan.questions
        ),
        found=grouped(found, words),
        found_count=len(found),
        changes=listed(batch.edit.changes, network, words),
        aside=tuple(
            AsideList(place, name, plan.kept)
            for place, (name, plan) in enumerate(batch.plans)
            if plan.kept
        ),
        pairs=pairs_of(duplicates, changes, network, words),
    )


def products(items: Sequence[ListToImport], progress: Progress = SILENT) -> tuple[ListProduct, ...]:
    """The products of each list, those that are not certain first."""
    found = [
        ListProduct(place, one)
        for place, item in enumerate(items)
        if isinstance(item.table, Table)
        for one in products_of(item.table, item.mapping, item.choices.answers, progress)
    ]
    return tuple(sorted(found, key=lambda one: one.product.reason in _CERTAIN))


def _found(items: Sequence[ListToImport], batch: BatchPlan) -> Iterator[FoundIn]:
    """What reading found, then what planning found, each with the list where there are several."""
    has_several = len(items) > 1
    for item, (name, plan) in zip(items, batch.plans, strict=True):
        of_reading = item.table.findings if isinstance(item.table, Table) else ()
        for one in (*of_reading, *plan.findings):
            yield (name if has_several else "", one)


def _summed(batch: BatchPlan) -> Summary:
    """Rows of all lists; deliveries as they are in the one edit."""
    plans = [plan for _, plan in batch.plans]
    whole = ImportPlan(
        edit=batch.edit,
        findings=(),
        counts=ImportCounts(),
        rows_in=sum(plan.rows_in for plan in plans),
        rows_used=sum(plan.rows_used for plan in plans),
        rows_aside=sum(plan.rows_aside for plan in plans),
    )
    return summarise(whole)


def _counts(batch: BatchPlan) -> ImportCounts:
    if len(batch.plans) == 1:
        return batch.plans[0][1].counts
    found = Counter((one.kind, one.before is None) for one in batch.edit.changes)
    return ImportCounts(
        *(
            Counted(new=found[kind, True], changed=found[kind, False])
            for kind in (Kind.ORGANISATION, Kind.LINK, Kind.RISK)
        )
    )
