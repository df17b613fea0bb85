"""One answer on its way from a cell to what it would do."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from imvo_desktop.usecases.questionnaire_wishes import Proposal, State, Wish

_PLACE = re.compile(r"\{(\w+)\}")


class NotUsableError(Exception):
    """An answer that is kept aside: the code of the reason, and the text it is about."""

    def __init__(self, code: str, value: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.value = value


@dataclass(frozen=True, slots=True)
class Said:
    """An answer with its cells on one line each; `supplier` is who says it."""

    sheet: str
    row: int
    question: str
    link: str
    supplier: str
    cells: tuple[str, ...]

    @property
    def text(self) -> str:
        """All that was written, in one sentence."""
        return ". ".join(one.rstrip(".") for one in self.cells if one)

    def proposal(self, state: State, wishes: tuple[Wish, ...], now: str = "") -> Proposal:
        """What it would do."""
        return Proposal(
            self.sheet, self.row, self.question, self.text, state, wishes, self.link, now
        )


def stored(template: str, **values: str) -> str:
    """`template` with `values` in their places, as it is kept: without signs for the screen."""
    return _PLACE.sub(lambda found: values.get(found.group(1), found.group(0)), template)


def on_one_line(text: str) -> str:
    """`text` letter for letter on one line, without signs that no project can hold."""
    whole = text.encode("utf-8", "replace").decode()
    kept = (" " if one in "\r\n\t" else one for one in whole if one in "\r\n\t" or _is_kept(one))
    return " ".join("".join(kept).split())


def _is_kept(sign: str) -> bool:
    return unicodedata.category(sign) != "Cc" and sign not in "\u2028\u2029"
