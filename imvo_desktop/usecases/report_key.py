"""Makes the key from which names come that stand for organisations: once in the life of a project.

With the key a name in a report can be traced back to its organisation; without it nobody can.
"""

from __future__ import annotations

import dataclasses
import random
import secrets
from collections.abc import Callable

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.company import report_settings_of
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.report_settings import REPORT_ID, Profile
from imvo_desktop.reporting.profiles import NAMELESS

type KeySource = Callable[[], str]

_BYTES = 32


def random_keys(dice: random.Random | None = None) -> KeySource:
    """A source of keys nobody can guess; give seeded `dice` for repeatable ones in tests."""
    if dice is None:
        return lambda: secrets.token_hex(_BYTES)
    return lambda: dice.randbytes(_BYTES).hex()


def needs_key(network: Network, profile: Profile) -> bool:
    """Whether a document for `profile` cannot be made before the project has a key."""
    return profile in NAMELESS and not report_settings_of(network).pseudonym_key


def make_key(network: Network, new_key: KeySource) -> Edit:
    """Give the project its key; nothing where it has one, as another would change all names."""
    before = network.get(Kind.REPORT, REPORT_ID)
    settings = report_settings_of(network)
    if settings.pseudonym_key:
        return edit("make_report_key", ())
    after = dataclasses.replace(settings, pseudonym_key=new_key())
    return edit("make_report_key", (Change(before, after),))
