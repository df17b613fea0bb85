"""What a person is told after cells were filled: one or two sentences, the first three places."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.words import Words, cut_short
from imvo_desktop.usecases.add_rows import ADDED, NewRows
from imvo_desktop.usecases.fill_cells import Filling, Refusal
from imvo_desktop.usecases.place_block import Landing

_MOST_PLACES = 3
_MOST_SIGNS = 40

type RowNumber = Callable[[str], int]


def filling_text(found: Filling, row_number: RowNumber, words: Words) -> str:
    """What did not fit, and how much did; empty when everything went as asked."""
    if not found.refused:
        return ""
    told = [_refusal_text(one, row_number, words) for one in islice(found.refused, _MOST_PLACES)]
    places = "; ".join(told)
    if len(found.refused) > _MOST_PLACES:
        places = words.text("filled.more", places=places)
    refused = words.text("filled.refused", count=len(found.refused), places=places)
    changed = words.text("filled.all", count=found.count) if found.count else ""
    return _sentences(changed, refused)


def landing_text(landing: Landing, kind: Kind, rows: NewRows | None, words: Words) -> str:
    """What of a block found no row or no column, and what can be added of it."""
    told = []
    if landing.lost_columns > 0:
        told.append(words.text("pasted.beside", count=landing.lost_columns))
    if landing.rest:
        told.append(words.text("pasted.below", count=len(landing.rest)))
    if landing.rest and kind not in ADDED:
        told.append(words.text("pasted.cannot_add"))
    if rows is not None and rows.known:
        told.append(words.text("pasted.known", count=rows.known))
    if rows is not None and rows.unread:
        code = "pasted.no_name" if kind is Kind.ORGANISATION else "pasted.no_ends"
        told.append(words.text(code, count=rows.unread))
    return _sentences(*told)


def added_text(kind: Kind, rows: NewRows, words: Words) -> str:
    """How many rows were added, and how many of their cells do not fit."""
    unfit = words.text("added.unfit", count=rows.cells) if rows.cells else ""
    return _sentences(words.text(f"added.{kind}", count=rows.count), unfit)


def _refusal_text(refusal: Refusal, row_number: RowNumber, words: Words) -> str:
    wish = refusal.wish
    field = wish.column.heading or wish.column.field
    text = wish.wanted if isinstance(wish.wanted, str) else ""
    return words.text(
        f"refused.{refusal.why}",
        number=row_number(wish.record_id),
        field=field,
        text=cut_short(text, _MOST_SIGNS),
    )


def _sentences(*told: str) -> str:
    found: Sequence[str] = [one for one in told if one]
    return " ".join(found)
