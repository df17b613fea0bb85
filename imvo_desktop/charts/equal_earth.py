"""The Equal Earth projection of the world: areas keep their size, the outline its calm.

Source: B. Šavrič, T. Patterson and B. Jenny, "The Equal Earth map projection", International
Journal of Geographical Information Science 33 (2019), 454-465, doi:10.1080/13658816.2018.1504949;
formulas (9) and (10) and the constants A1 to A4 there.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

type Floats = NDArray[np.float64]

_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_M = math.sqrt(3) / 2
_STEPS = 12
_NEAR = 1e-12

HALF_WIDTH = 2.7066299836  # y = 0 and longitude 180 degrees
HALF_HEIGHT = 1.3173627592  # latitude 90 degrees


def project(lat: Floats, lon: Floats) -> Floats:
    """The places of points in degrees on a plane where the radius of the earth is 1.

    Gives an array (n, 2) of x eastwards and y northwards; NaN stays NaN.
    """
    theta = np.arcsin(_M * np.sin(np.radians(lat)))
    square = theta * theta
    sixth = square**3
    slope = _A1 + 3 * _A2 * square + sixth * (7 * _A3 + 9 * _A4 * square)
    x = np.radians(lon) * np.cos(theta) / (_M * slope)
    y = theta * (_A1 + _A2 * square + sixth * (_A3 + _A4 * square))
    return np.stack((x, y), axis=-1)


def unproject(x: float, y: float) -> tuple[float, float] | None:
    """Latitude and longitude in degrees of a place on the plane; None outside the world."""
    if abs(y) > HALF_HEIGHT:
        return None
    theta = _theta(y)
    square = theta * theta
    sixth = square**3
    slope = _A1 + 3 * _A2 * square + sixth * (7 * _A3 + 9 * _A4 * square)
    lat = math.degrees(math.asin(max(-1.0, min(1.0, math.sin(theta) / _M))))
    lon = math.degrees(_M * x * slope / math.cos(theta))
    return (lat, lon) if abs(lon) <= 180 else None


def border(steps: int = 90) -> Floats:
    """The outline of the world on the plane, from the south along the east (n, 2)."""
    north = np.linspace(-90.0, 90.0, steps)
    lat = np.concatenate((north, north[::-1]))
    lon = np.concatenate((np.full(steps, 180.0), np.full(steps, -180.0)))
    return project(lat, lon)


def _theta(y: float) -> float:
    """Newton's method on the formula of y."""
    theta = y
    for _ in range(_STEPS):
        square = theta * theta
        sixth = square**3
        value = theta * (_A1 + _A2 * square + sixth * (_A3 + _A4 * square)) - y
        slope = _A1 + 3 * _A2 * square + sixth * (7 * _A3 + 9 * _A4 * square)
        step = value / slope
        theta -= step
        if abs(step) < _NEAR:
            break
    return theta
