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

STEP_VIEWS = ("step_1", "step_2", "step_3", "step_4", "step_5", "step_6")
"""The pages of the six steps, in their order."""

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
