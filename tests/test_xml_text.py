"""Text in XML: what is read back is what was written."""

from __future__ import annotations

from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.xml_text import escaped, quoted

TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")
    | st.sampled_from("\n\t\r<>&\"'")
)


@given(TEXTS)
def test_that_text_between_tags_and_in_a_value_is_read_back_as_it_was(text: str) -> None:
    read = ElementTree.fromstring(f"<a b={quoted(text)}>{escaped(text)}</a>")

    assert read.get("b") == text
    assert (read.text or "") == text
