"""Plans the import of lists whose columns are not mapped: each has its own way in."""

from __future__ import annotations

from imvo_desktop.domain.network import Network
from imvo_desktop.importing import templates
from imvo_desktop.importing.table import Table
from imvo_desktop.usecases import import_bom, import_own_table, import_risk_check
from imvo_desktop.usecases.import_plan import ImportPlan


def plan(table: Table, network: Network) -> ImportPlan:
    """What importing a table of `templates.COMES_IN_BY_ITSELF` would do to `network`."""
    plans = {
        templates.SUPPLIERSHIELD_BOM: import_bom.plan,
        templates.CSR_RISK_CHECK: import_risk_check.plan,
    }
    return plans.get(table.how.template or "", import_own_table.plan)(table, network)
