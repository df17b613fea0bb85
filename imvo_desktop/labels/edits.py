"""What each edit is called, in a form that undo, redo and the history share."""

from __future__ import annotations

from imvo_desktop.labels.marking import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "edit.new_project": QT_TRANSLATE_NOOP("edits", "New project “{name}”"),
    "edit.add_project": QT_TRANSLATE_NOOP("edits", "Set up the project"),
    "edit.change_project": QT_TRANSLATE_NOOP("edits", "Change the project settings"),
    "edit.remove_project": QT_TRANSLATE_NOOP("edits", "Clear the project settings"),
    "edit.add_organisation": QT_TRANSLATE_NOOP("edits", "Add {count} organisations"),
    "edit.add_organisation.one": QT_TRANSLATE_NOOP("edits", "Add “{name}”"),
    "edit.change_organisation": QT_TRANSLATE_NOOP("edits", "Change {count} organisations"),
    "edit.change_organisation.one": QT_TRANSLATE_NOOP("edits", "Change “{name}”"),
    "edit.remove_organisation": QT_TRANSLATE_NOOP("edits", "Remove {count} organisations"),
    "edit.remove_organisation.one": QT_TRANSLATE_NOOP("edits", "Remove “{name}”"),
    "edit.add_site": QT_TRANSLATE_NOOP("edits", "Add {count} sites"),
    "edit.add_site.one": QT_TRANSLATE_NOOP("edits", "Add site “{name}”"),
    "edit.change_site": QT_TRANSLATE_NOOP("edits", "Change {count} sites"),
    "edit.change_site.one": QT_TRANSLATE_NOOP("edits", "Change site “{name}”"),
    "edit.remove_site": QT_TRANSLATE_NOOP("edits", "Remove {count} sites"),
    "edit.remove_site.one": QT_TRANSLATE_NOOP("edits", "Remove site “{name}”"),
    "edit.add_link": QT_TRANSLATE_NOOP("edits", "Add {count} deliveries"),
    "edit.add_link.one": QT_TRANSLATE_NOOP("edits", "Add a delivery"),
    "edit.change_link": QT_TRANSLATE_NOOP("edits", "Change {count} deliveries"),
    "edit.change_link.one": QT_TRANSLATE_NOOP("edits", "Change a delivery"),
    "edit.remove_link": QT_TRANSLATE_NOOP("edits", "Remove {count} deliveries"),
    "edit.remove_link.one": QT_TRANSLATE_NOOP("edits", "Remove a delivery"),
    "edit.add_risk": QT_TRANSLATE_NOOP("edits", "Add {count} risks"),
    "edit.add_risk.one": QT_TRANSLATE_NOOP("edits", "Add a risk"),
    "edit.change_risk": QT_TRANSLATE_NOOP("edits", "Change {count} risks"),
    "edit.change_risk.one": QT_TRANSLATE_NOOP("edits", "Change a risk"),
    "edit.remove_risk": QT_TRANSLATE_NOOP("edits", "Remove {count} risks"),
    "edit.remove_risk.one": QT_TRANSLATE_NOOP("edits", "Remove a risk"),
    "edit.add_baseline": QT_TRANSLATE_NOOP("edits", "Add {count} findings from sources"),
    "edit.add_baseline.one": QT_TRANSLATE_NOOP("edits", "Add a finding from a source"),
    "edit.change_baseline": QT_TRANSLATE_NOOP("edits", "Change {count} findings from sources"),
    "edit.change_baseline.one": QT_TRANSLATE_NOOP("edits", "Change a finding from a source"),
    "edit.remove_baseline": QT_TRANSLATE_NOOP("edits", "Remove {count} findings from sources"),
    "edit.remove_baseline.one": QT_TRANSLATE_NOOP("edits", "Remove a finding from a source"),
    "edit.add_source": QT_TRANSLATE_NOOP("edits", "Add {count} sources"),
    "edit.add_source.one": QT_TRANSLATE_NOOP("edits", "Add a source"),
    "edit.change_source": QT_TRANSLATE_NOOP("edits", "Change {count} sources"),
    "edit.change_source.one": QT_TRANSLATE_NOOP("edits", "Change a source"),
    "edit.remove_source": QT_TRANSLATE_NOOP("edits", "Remove {count} sources"),
    "edit.remove_source.one": QT_TRANSLATE_NOOP("edits", "Remove a source"),
    "edit.add_source_finding": QT_TRANSLATE_NOOP("edits", "Add {count} findings of an own list"),
    "edit.add_source_finding.one": QT_TRANSLATE_NOOP("edits", "Add a finding of an own list"),
    "edit.change_source_finding": QT_TRANSLATE_NOOP(
        "edits", "Change {count} findings of an own list"
    ),
    "edit.change_source_finding.one": QT_TRANSLATE_NOOP("edits", "Change a finding of an own list"),
    "edit.remove_source_finding": QT_TRANSLATE_NOOP(
        "edits", "Remove {count} findings of an own list"
    ),
    "edit.remove_source_finding.one": QT_TRANSLATE_NOOP("edits", "Remove a finding of an own list"),
    "edit.add_evidence": QT_TRANSLATE_NOOP("edits", "Add {count} pieces of evidence"),
    "edit.add_evidence.one": QT_TRANSLATE_NOOP("edits", "Add evidence “{name}”"),
    "edit.change_evidence": QT_TRANSLATE_NOOP("edits", "Change {count} pieces of evidence"),
    "edit.change_evidence.one": QT_TRANSLATE_NOOP("edits", "Change evidence “{name}”"),
    "edit.remove_evidence": QT_TRANSLATE_NOOP("edits", "Remove {count} pieces of evidence"),
    "edit.remove_evidence.one": QT_TRANSLATE_NOOP("edits", "Remove evidence “{name}”"),
    "edit.add_measure": QT_TRANSLATE_NOOP("edits", "Add {count} measures"),
    "edit.add_measure.one": QT_TRANSLATE_NOOP("edits", "Add a measure"),
    "edit.change_measure": QT_TRANSLATE_NOOP("edits", "Change {count} measures"),
    "edit.change_measure.one": QT_TRANSLATE_NOOP("edits", "Change a measure"),
    "edit.remove_measure": QT_TRANSLATE_NOOP("edits", "Remove {count} measures"),
    "edit.remove_measure.one": QT_TRANSLATE_NOOP("edits", "Remove a measure"),
    "edit.add_placement": QT_TRANSLATE_NOOP("edits", "Move {count} organisations in the drawing"),
    "edit.add_placement.one": QT_TRANSLATE_NOOP("edits", "Move an organisation in the drawing"),
    "edit.change_placement": QT_TRANSLATE_NOOP(
        "edits", "Move {count} organisations in the drawing"
    ),
    "edit.change_placement.one": QT_TRANSLATE_NOOP("edits", "Move an organisation in the drawing"),
    "edit.remove_placement": QT_TRANSLATE_NOOP(
        "edits", "Put {count} organisations back in their column"
    ),
    "edit.remove_placement.one": QT_TRANSLATE_NOOP(
        "edits", "Put an organisation back in its column"
    ),
    "edit.add_supplier_of": QT_TRANSLATE_NOOP("edits", "Add supplier “{name}”"),
    "edit.add_steps": QT_TRANSLATE_NOOP("edits", "Add {count} unknown steps"),
    "edit.add_steps.one": QT_TRANSLATE_NOOP("edits", "Add unknown step “{name}”"),
    "edit.tag_risk": QT_TRANSLATE_NOOP("edits", "Tag {count} deliveries with “{theme}”"),
    "edit.tag_risk.one": QT_TRANSLATE_NOOP("edits", "Tag a delivery with “{theme}”"),
    "edit.accept_suggestions": QT_TRANSLATE_NOOP(
        "edits", "Take over {count} suggestions without research"
    ),
    "edit.accept_suggestions.one": QT_TRANSLATE_NOOP(
        "edits", "Take over a suggestion without research"
    ),
    "edit.aside_suggestions": QT_TRANSLATE_NOOP("edits", "Set {count} suggestions aside"),
    "edit.aside_suggestions.one": QT_TRANSLATE_NOOP("edits", "Set a suggestion aside"),
    "edit.back_suggestions": QT_TRANSLATE_NOOP("edits", "Bring {count} suggestions back"),
    "edit.back_suggestions.one": QT_TRANSLATE_NOOP("edits", "Bring a suggestion back"),
    "edit.add_own_list": QT_TRANSLATE_NOOP("edits", "Add the list “{name}” ({count} findings)"),
    "edit.add_own_list.one": QT_TRANSLATE_NOOP("edits", "Add the list “{name}” (1 finding)"),
    "edit.remove_own_list": QT_TRANSLATE_NOOP(
        "edits", "Remove the list “{name}” ({count} findings)"
    ),
    "edit.remove_own_list.one": QT_TRANSLATE_NOOP("edits", "Remove the list “{name}” (1 finding)"),
    "edit.place": QT_TRANSLATE_NOOP("edits", "Move {count} organisations in the drawing"),
    "edit.place.one": QT_TRANSLATE_NOOP("edits", "Move an organisation in the drawing"),
    "edit.set_own": QT_TRANSLATE_NOOP("edits", "Make “{name}” the own company"),
    "edit.back_to": QT_TRANSLATE_NOOP("edits", "Back to an earlier version ({count} changes)"),
    "edit.back_to.one": QT_TRANSLATE_NOOP("edits", "Back to an earlier version (one change)"),
    "edit.import_suppliers": QT_TRANSLATE_NOOP("edits", "Import of a list ({count} rows)"),
    "edit.import_case": QT_TRANSLATE_NOOP("edits", "Import of a JSON file ({count} changes)"),
    "edit.migration": QT_TRANSLATE_NOOP("edits", "File brought to the form of this version"),
}
