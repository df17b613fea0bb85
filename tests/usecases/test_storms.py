"""Of a thousand times the same error one is told."""

from __future__ import annotations

from imvo_desktop.usecases.storms import SECONDS_OF_REST, Storm, is_logged, kind_of


def test_that_the_same_error_is_told_once() -> None:
    storm = Storm()
    told = [storm.counted("a", number * 0.01)[1] for number in range(1000)]
    assert told == [True] + [False] * 999
    assert storm.counted("b", 1.0) == (1, True)


def test_that_it_is_told_again_once_it_has_stayed_away() -> None:
    storm = Storm()
    storm.counted("a", 0.0)
    assert storm.counted("a", SECONDS_OF_REST - 1) == (2, False)
    assert storm.counted("a", 2 * SECONDS_OF_REST - 1) == (3, True)


def test_that_few_of_many_are_logged() -> None:
    assert [one for one in range(1, 5001) if is_logged(one)] == [1, 10, 100, 1000]


def test_that_errors_are_the_same_by_type_and_place() -> None:
    errors: list[object] = []
    for value in (0, 0):
        try:
            errors.append(1 / value)
        except ZeroDivisionError as error:
            errors.append(kind_of(error, error.__traceback__))
    try:
        raise ZeroDivisionError
    except ZeroDivisionError as error:
        other = kind_of(error, error.__traceback__)
    assert errors[0] == errors[1] != other
    assert kind_of(ValueError(), None) == ("ValueError",)
