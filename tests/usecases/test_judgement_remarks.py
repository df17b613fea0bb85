"""What is remarked about a judgement, and what is not."""

from __future__ import annotations

import pytest

from imvo_desktop.domain.codes import Involvement, Judged, Theme
from imvo_desktop.domain.fields import replaced
from imvo_desktop.domain.records import Risk
from imvo_desktop.usecases.judgement_remarks import Remark, remarks

BARE = Risk(id="r", theme=Theme.WAGE)


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"scope": 5, "scale": 2, "irremediability": 3}, [Remark("remark.only_scope", 5)]),
        ({"scope": 4}, [Remark("remark.only_scope", 4)]),
        ({"scope": 4, "scale": 4}, []),
        ({"scope": 5, "irremediability": 5}, []),
        ({"scope": 3, "scale": 1}, []),
        ({"involvement": Involvement.LINKED}, [Remark("remark.directly_linked")]),
        ({"judged": Judged.LOOKED_NOTHING_FOUND, "scope": 5}, [Remark("remark.looked")]),
        ({"judged": Judged.LOOKED_NOTHING_FOUND, "reason": "Visit", "sources": ["s"]}, []),
    ],
)
def test_that_a_remark_comes_only_where_it_holds(
    answers: dict[str, object], expected: list[Remark]
) -> None:
    risk = replaced(BARE, answers)
    assert isinstance(risk, Risk)
    assert list(remarks(risk)) == expected
