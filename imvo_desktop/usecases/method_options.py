"""The options of the hotspot method as a person writes them in a file."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Mapping

from imvo_desktop.analysis.method import Method
from imvo_desktop.domain.codes import SeverityRule
from imvo_desktop.errors import InputError


def chosen_method(method: Method, options: Mapping[str, object], file: str) -> Method:
    """`method` with `severity` (highest, mean), `alpha` (over 0, at most 1) and `weights` (five
    numbers from 0 to 1, not falling) as given.

    Another name or an unfit value raises `InputError("option_invalid")`.
    """
    for name, value in options.items():
        fill = _FILL.get(name)
        try:
            method = fill(method, value) if fill is not None else _refused()
        except (TypeError, ValueError) as error:
            raise InputError("option_invalid", option=name[:80], file=file) from error
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
}
