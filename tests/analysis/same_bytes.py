"""An assessment as bytes, to compare two of them to the last bit."""

from __future__ import annotations

import dataclasses

import numpy as np

from imvo_desktop.analysis.assessment import Assessment


def bytes_of(assessment: Assessment) -> bytes:
    """Everything in the assessment but the revisions, which tell how it came about."""
    still = dataclasses.replace(assessment, revision=0, chain_revision=0)
    return b"\n".join(_parts(still))


def _parts(value: object) -> list[bytes]:
    if isinstance(value, np.ndarray):
        return [str(value.dtype).encode(), value.tobytes()]
    if dataclasses.is_dataclass(value):
        fields = dataclasses.fields(value)
        return [part for one in fields for part in _parts(getattr(value, one.name))]
    return [repr(value).encode()]
