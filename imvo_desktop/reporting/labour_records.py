"""The answers of people to the check on child and forced labour, as documents need them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from imvo_desktop.domain.codes import Kind, Theme
from imvo_desktop.domain.labour_check import Ground, LabourCheck, LabourSubject
from imvo_desktop.domain.network import Network

THEME_OF: Mapping[LabourSubject, Theme] = {
    LabourSubject.CHILD: Theme.CHILD_LABOUR,
    LabourSubject.FORCED: Theme.FORCED_LABOUR,
}
"""The theme that a check is about."""


def checks_of(network: Network, subject: LabourSubject) -> dict[str, LabourCheck]:
    """The answer on each delivery that has one: of several the latest."""
    found = cast(Iterable[LabourCheck], network.records(Kind.LABOUR_CHECK).values())
    of_subject = (one for one in found if one.subject is subject)
    return {one.link: one for one in sorted(of_subject, key=lambda one: (one.when or "", one.id))}


def answers_on(network: Network, theme: Theme) -> dict[str, LabourCheck]:
    """What people answered on a theme, by delivery; "not looked at" is no answer."""
    subjects = (subject for subject, one in THEME_OF.items() if one is theme)
    return {
        link: check
        for subject in subjects
        for link, check in checks_of(network, subject).items()
        if check.ground is not Ground.NOT_LOOKED
    }
