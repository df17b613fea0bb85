"""Where one stands in the edits of a project, and how many steps lead where."""

from __future__ import annotations

from imvo_desktop.domain.edit import Edit, edit
from imvo_desktop.storage.audit_reading import Entry
from imvo_desktop.storage.journal import Action
from imvo_desktop.usecases.history import History
from imvo_desktop.usecases.history_rows import RowState, rows_before, rows_of_opening

AT = "2026-11-22T13:05:00Z"


def history(done: int, undone: int) -> History:
    """So many edits that stand, and so many taken back."""
    found = History(began_after=3)
    for number in range(done + undone):
        found.record(Action.EDIT, named(number), found.end + 1, AT)
    for number in reversed(range(done, done + undone)):
        found.record(Action.UNDO, named(number), found.end + 1, AT)
    return found


def named(number: int) -> Edit:
    """An edit that is known by its number."""
    return edit(f"e{number}", ())


def test_that_the_rows_lead_from_what_was_taken_back_to_the_opening() -> None:
    rows = rows_of_opening(history(2, 2), "An")
    assert [row.label.code if row.label else "" for row in rows] == ["e3", "e2", "e1", "e0", ""]
    assert [row.steps for row in rows] == [2, 1, 0, -1, -2]
    undone, now = RowState.UNDONE, RowState.NOW
    assert [row.state for row in rows] == [undone, undone, now, RowState.DONE, RowState.OPENED]


def test_that_an_opening_without_edits_is_where_one_stands() -> None:
    (row,) = rows_of_opening(History(), "An")
    assert (row.state, row.steps) == (RowState.NOW, 0)


def test_that_a_new_edit_forgets_what_was_taken_back() -> None:
    found = history(1, 1)
    found.record(Action.EDIT, named(9), found.end + 1, AT)
    assert [row.steps for row in rows_of_opening(found, "An")] == [0, -1, -2]


def test_that_what_was_before_is_gone_back_to_by_its_number() -> None:
    (row,) = rows_before([Entry(3, AT, Action.UNDO, "0", who="An")])
    assert (row.sequence, row.is_of_opening, row.action) == (3, False, Action.UNDO)
