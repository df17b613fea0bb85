"""New ids for all records, in the order of the old ones: ids from outside may hold names."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping

from imvo_desktop.analysis.assessment import Assessment
from imvo_desktop.analysis.core_subjects import CORE_SUBJECTS
from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.issues import Issue
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.passport import PASSPORT_ID
from imvo_desktop.domain.policy import POLICY_ID
from imvo_desktop.domain.records import PROJECT_ID
from imvo_desktop.domain.report_settings import REPORT_ID
from imvo_desktop.knowledge import sources

_FIXED = {
    Kind.PROJECT: (PROJECT_ID,),
    Kind.POLICY: (POLICY_ID,),
    Kind.REPORT: (REPORT_ID,),
    Kind.PASSPORT: (PASSPORT_ID,),
    Kind.CORE_SUBJECT: CORE_SUBJECTS,
}
_COPY = "source."

type Renamed = Mapping[str, str]


class RenamedIds:
    """What each record is called instead, by kind.

    Sorted, new ids stand in the order of the old ones: whatever is ordered by id, shared places
    among them, stays in its order. What is one of its kind, the core subjects of ISO 26000 and
    the sources of the knowledge base keep their id.
    """

    def __init__(self, network: Network) -> None:
        self._new: dict[Kind, Renamed] = {
            kind: _renamed(kind, network.records(kind)) for kind in Kind
        }
        self._new[Kind.PLACEMENT] = self._new[Kind.ORGANISATION]

    def of(self, kind: Kind, record_id: str) -> str:
        """The new id of a record; of one that is not there, as a damaged file may have, none."""
        return self._new[kind].get(record_id, f"{kind}-none")

    def all_of(self, kind: Kind, ids: Iterable[str]) -> tuple[str, ...]:
        """The new ids, in the same order."""
        return tuple(self.of(kind, one) for one in ids)

    def number(self, kind: Kind, record_id: str) -> int:
        """Which of its kind a record is, from 1, by id."""
        return int(self.of(kind, record_id).rpartition("-")[2])

    def in_assessment(self, found: Assessment) -> Assessment:
        """The same numbers and order, under the new ids."""
        organisations, links, risks = found.organisations, found.links, found.risks
        return dataclasses.replace(
            found,
            own=found.own and self.of(Kind.ORGANISATION, found.own),
            organisations=dataclasses.replace(
                organisations, ids=self.all_of(Kind.ORGANISATION, organisations.ids)
            ),
            links=dataclasses.replace(links, ids=self.all_of(Kind.LINK, links.ids)),
            risks=dataclasses.replace(risks, ids=self.all_of(Kind.RISK, risks.ids)),
            ranking=self.all_of(Kind.LINK, found.ranking),
            happening_now=self.all_of(Kind.RISK, found.happening_now),
            after_us=self.all_of(Kind.LINK, found.after_us),
            issues=tuple(map(self._in_issue, found.issues)),
        )

    def _in_issue(self, found: Issue) -> Issue:
        """The issue with its numbers; texts in it may hold names."""
        kept = tuple(pair for pair in found.values if not isinstance(pair[1], str))
        new_id = self.of(found.kind, found.id) if found.kind and found.id else found.id
        return dataclasses.replace(found, id=new_id, values=kept)


def known_source(source_id: str) -> str | None:
    """The id in the knowledge base of a source of a project; None for a source of one's own."""
    name = source_id.removeprefix(_COPY)
    return name if name in sources.all_sources() else None


def _is_kept(kind: Kind, record_id: str) -> bool:
    if kind is Kind.SOURCE:
        return known_source(record_id) is not None
    return record_id in _FIXED.get(kind, ())


def _renamed(kind: Kind, ids: Iterable[str]) -> Renamed:
    kept = {one for one in ids if _is_kept(kind, one)}
    own = sorted(set(ids) - kept)
    width = len(str(len(own)))
    return {one: one for one in kept} | {
        one: f"{kind}-{number:0{width}}" for number, one in enumerate(own, start=1)
    }
