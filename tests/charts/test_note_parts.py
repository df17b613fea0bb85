"""How notes look in pictures, and that they are in the picture of the chain."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.charts import chain_picture
from imvo_desktop.charts.note_parts import NOTE_PADDING, note_shape
from imvo_desktop.charts.shapes import Label
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.note import Note
from imvo_desktop.labels.labels import Labels
from imvo_desktop.tokens import LIGHT
from imvo_desktop.usecases.arrange_chain import arrange
from imvo_desktop.usecases.assess import assess_network
from tests.ui.chains import bicycle_bags


def test_that_the_picture_of_the_chain_has_its_notes() -> None:
    network = Network([*bicycle_bags(), Note(id="n", text="Bellen in mei", x=-4000, y=-3000)])
    places = arrange(network)
    found = chain_picture.picture(network, assess_network(network), places, Labels("nl"), LIGHT)
    (note,) = [
        one for one in found.shapes if isinstance(one, Label) and one.text == "Bellen in mei"
    ]
    assert 0 < note.x < found.width
    assert 0 < note.y < found.height


@given(st.text(max_size=80), st.floats(40, 400))
def test_that_every_line_fits_and_no_letter_is_lost(text: str, width: float) -> None:
    note = Note(id="n", text=text, x=0, y=0, width=width)
    shape = note_shape(note, lambda line: 6.0 * len(line))
    room = width - 2 * NOTE_PADDING
    assert all(6.0 * len(line) <= room or len(line) == 1 for line in shape.lines)
    assert "".join("".join(shape.lines).split()) == "".join(text.split())
