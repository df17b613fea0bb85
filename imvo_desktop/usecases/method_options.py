"""The options of the hotspot method as a person writes them in a file."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Mapping
from itertools import chain

from imvo_desktop.analysis.method import LEVEL_NUMBER, Method
from imvo_desktop.analysis.scoring import ANSWERS, RATED_LEVELS
from imvo_desktop.domain.codes import Level, SeverityRule
from imvo_desktop.errors import InputError


def chosen_method(method: Method, options: Mapping[str, object], file: str) -> Method:
    """`method` with `severity` (highest, mean), `alpha` (over 0, at most 1), `weights` (five
    numbers from 0 to 1, not falling) and `grid` (levels by severity, then likelihood) as given.

    Another name or an unfit value raises `InputError("option_invalid")`, or "grid_invalid" for a
    grid that is not five by five levels, or in which a level falls where an answer rises.
    """
    for name, value in options.items():
        fill = _FILL.get(name)
        try:
            method = fill(method, value) if fill is not None else _refused()
        except (TypeError, ValueError) as error:
            code = "grid_invalid" if name == "grid" else "option_invalid"
            raise InputError(code, option=name[:80], file=file) from error
    return method


def _with_severity(method: Method, value: object) -> Method:
    return dataclasses.replace(method, severity=SeverityRule(str(value)))


def _with_alpha(method: Method, value: object) -> Method:
    alpha = _number(value)
    return dataclasses.replace(method, attenuation=alpha) if 0 < alpha <= 1 else _refused()


def _with_weights(method: Method, value: object) -> Method:
    given = [_number(one) for one in value] if isinstance(value, list) else []
    if len(given) != 5 or sorted(given) != given or not 0 <= given[0] <= given[-1] <= 1:
        return _refused()
    first, second, third, fourth, fifth = given
    return dataclasses.replace(method, likelihood_weights=(first, second, third, fourth, fifth))


def _with_grid(method: Method, value: object) -> Method:
    rows = value if isinstance(value, list) else []
    grid = tuple(tuple(map(Level, row)) if isinstance(row, list) else () for row in rows)
    sizes = [len(row) for row in grid]
    if sizes != [ANSWERS] * ANSWERS or not set(chain(*grid)) <= set(RATED_LEVELS):
        return _refused()
    numbers = [[LEVEL_NUMBER[level] for level in row] for row in grid]
    rises = all(sorted(line) == list(line) for line in (*numbers, *zip(*numbers, strict=True)))
    return dataclasses.replace(method, grid=grid) if rises else _refused()


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise ValueError(value)
    return float(value)


def _refused() -> Method:
    raise ValueError


_FILL: Mapping[str, Callable[[Method, object], Method]] = {
    "severity": _with_severity,
    "alpha": _with_alpha,
    "weights": _with_weights,
    "grid": _with_grid,
}
