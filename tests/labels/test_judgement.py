"""Questions and anchors fit the theme that is judged."""

from __future__ import annotations

from imvo_desktop.domain.codes import Theme
from imvo_desktop.labels.judgement import fitting_anchor, fitting_question
from imvo_desktop.labels.labels import Labels


def test_that_business_practices_and_animals_have_anchors_of_their_own() -> None:
    words = Labels("en")
    assert fitting_anchor(words, "scale", Theme("lab.ohs"), 5) == "Death, lasting injury, slavery"
    of_animals, of_land = (
        fitting_anchor(words, "scale", Theme(one), 5) for one in ("hr.animal", "hr.land")
    )
    assert of_animals != of_land
    assert fitting_anchor(words, "scope", Theme("fair.tax"), 1) == "One case"
    assert fitting_question(words, "scope", Theme("hr.animal")) == "How many animals?"
