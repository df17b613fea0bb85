"""The names of the views of a year of due diligence."""

from __future__ import annotations

HOME = "home"
SELF_SCAN = "self_scan"
BUYING = "buying"
LABOUR = "labour"
PLAN = "plan"
AGREEMENTS = "agreements"
LEARNING = "learning"
PASSPORT = "passport"
GRIEVANCES = "grievances"
STAKEHOLDERS = "stakeholders"

YEAR_VIEWS = (
    HOME,
    SELF_SCAN,
    BUYING,
    LABOUR,
    PLAN,
    AGREEMENTS,
    LEARNING,
    PASSPORT,
    GRIEVANCES,
    STAKEHOLDERS,
)
"""All of them; each takes the place of the panels below too."""
