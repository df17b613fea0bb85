"""What a person should know about a judgement as it stands; a remark never changes it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from imvo_desktop.domain.codes import Involvement, Judged
from imvo_desktop.domain.judgement_rules import is_grave_by_number_alone
from imvo_desktop.domain.records import Risk


@dataclass(frozen=True, slots=True)
class Remark:
    """The code of a sentence, and the answer it speaks of where it speaks of one."""

    code: str
    answer: int = 0


def remarks(risk: Risk) -> Iterator[Remark]:
    """Of the answers (practice.md): one dimension alone, looked without saying so, and remedy."""
    is_looked = risk.judged is Judged.LOOKED_NOTHING_FOUND
    if risk.scope is not None and is_grave_by_number_alone(risk):
        yield Remark("remark.only_scope", risk.scope)
    if is_looked and not risk.is_looked:
        yield Remark("remark.looked")
    if risk.involvement is Involvement.LINKED and not is_looked:
        yield Remark("remark.directly_linked")
