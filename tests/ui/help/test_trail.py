"""Back and forward along the pages that were read."""

from __future__ import annotations

from imvo_desktop.ui.help.trail import Trail


def read(*names: str) -> Trail:
    trail = Trail()
    for name in names:
        trail.read(name)
    return trail


def test_that_one_goes_back_and_on_again() -> None:
    trail = read("a", "b", "c")
    assert [trail.step(-1), trail.step(-1), trail.step(1)] == ["b", "a", "b"]
    assert (trail.can_go_back, trail.can_go_on) == (True, True)


def test_that_a_new_page_takes_the_place_of_what_was_gone_back_from() -> None:
    trail = read("a", "b")
    trail.step(-1)
    trail.read("c")
    assert not trail.can_go_on
    assert trail.step(-1) == "a"


def test_that_the_ends_hold_and_the_same_page_is_kept_once() -> None:
    trail = read("a", "a")
    assert (trail.step(-1), trail.step(1), trail.can_go_back, trail.can_go_on) == (
        "a",
        "a",
        False,
        False,
    )
