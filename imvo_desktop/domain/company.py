"""What a project says once of the company itself."""

from __future__ import annotations

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.policy import POLICY_ID, Policy
from imvo_desktop.domain.report_settings import REPORT_ID, ReportSettings


def policy_of(network: Network) -> Policy:
    """What the company laid down; empty where nothing was written yet."""
    found = network.get(Kind.POLICY, POLICY_ID)
    return found if isinstance(found, Policy) else Policy()


def report_settings_of(network: Network) -> ReportSettings:
    """What stays the same between reports; the defaults where nothing was chosen."""
    found = network.get(Kind.REPORT, REPORT_ID)
    return found if isinstance(found, ReportSettings) else ReportSettings()
