"""What stays the same from one report to the next: who signs, the logo, the parts left out."""

from __future__ import annotations

from imvo_desktop.domain.codes import Kind
from imvo_desktop.domain.company import report_settings_of
from imvo_desktop.domain.edit import Change, Edit, edit
from imvo_desktop.domain.fields import replaced
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.report_settings import ALWAYS, REPORT_ID, ReportPart, ReportSettings


def change_settings(network: Network, **fields: object) -> Edit:
    """Give the settings of the report these values; settings that say nothing any more go.

    An unfit value raises `InputError`.
    """
    before = network.get(Kind.REPORT, REPORT_ID)
    after = replaced(report_settings_of(network), fields)
    wanted = None if after == ReportSettings() else after
    if before == wanted:
        return edit("change_report", ())
    code = "add_report" if before is None else "change_report"
    return edit("remove_report" if wanted is None else code, (Change(before, wanted),), count=1)


def choose_part(network: Network, part: ReportPart, *, is_in: bool) -> Edit:
    """Leave a part out of the risk report, or take it in again; some cannot be left out."""
    out = set(report_settings_of(network).left_out) - {part}
    if not is_in and part not in ALWAYS:
        out.add(part)
    return change_settings(network, left_out=tuple(one for one in ReportPart if one in out))
