"""Names that stand for organisations stay the same from year to year."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Organisation
from imvo_desktop.labels.labels import Labels
from imvo_desktop.reporting.pseudonyms import ALPHABET, SHORTEST, codes, pseudonyms

KEY = "key"
IDS = [f"organisation {number}" for number in range(3_000)]


def test_that_the_code_is_the_start_of_the_hmac_of_the_id() -> None:
    # Worked out apart: HMAC-SHA256 with the key "key" of "id", by its digits to the base 23.
    assert codes("key", ["id"]) == {"id": _by_hand("key", "id")[:4]}


def test_that_codes_are_short_and_unlike() -> None:
    found = codes(KEY, IDS)
    assert len(set(found.values())) == len(IDS)
    assert all(len(one) >= SHORTEST and set(one) <= set(ALPHABET) for one in found.values())
    assert not set(ALPHABET) & set("01258BISZOAEU")


def test_that_only_ids_that_begin_alike_get_longer_codes() -> None:
    found = codes(KEY, IDS)
    longer = {one: code for one, code in found.items() if len(code) > SHORTEST}
    assert 0 < len(longer) < 100
    for code in longer.values():
        alike = [one for one in found.values() if one[:SHORTEST] == code[:SHORTEST]]
        assert len(alike) > 1


@given(st.sets(st.sampled_from(IDS), min_size=1), st.sets(st.sampled_from(IDS)))
def test_that_who_comes_or_goes_changes_no_other_name(stay: set[str], come: set[str]) -> None:
    before, after = codes(KEY, stay), codes(KEY, stay | come)
    for one in stay:
        assert after[one].startswith(before[one])
    new = {after[one][:SHORTEST] for one in come - stay}
    assert all(after[one] == before[one] for one in stay if before[one][:SHORTEST] not in new)


def test_that_a_code_never_goes_to_another_organisation() -> None:
    found = codes(KEY, IDS)
    collided = [one for one, code in found.items() if len(code) > SHORTEST]
    for gone in collided[:4]:
        left = codes(KEY, [one for one in IDS if one != gone])
        assert found[gone] not in left.values()


def test_that_another_key_gives_other_codes() -> None:
    one, other = codes("one", IDS[:100]), codes("other", IDS[:100])
    assert not any(one[key] == other[key] for key in one)


def test_that_the_languages_share_the_code() -> None:
    network = Network(
        Organisation(id=kind, name=kind, kind=kind)
        for kind in OrganisationKind
        if kind is not OrganisationKind.OWN
    )
    dutch = pseudonyms(network, KEY, Labels("nl"))
    english = pseudonyms(network, KEY, Labels("en"))
    assert dutch["supplier"].startswith("Leverancier ")
    assert english["supplier"].startswith("Supplier ")
    for one in network.organisations:
        assert dutch[one].rpartition(" ")[2] == english[one].rpartition(" ")[2]
        assert re.fullmatch(rf"\D+ [{ALPHABET}]{{4,}}", english[one])


def test_that_a_name_that_is_corrected_keeps_its_other_name() -> None:
    before = Network([Organisation(id="a", name="Jansen")])
    after = Network([Organisation(id="a", name="Janssen BV")])
    assert pseudonyms(before, KEY, Labels("nl")) == pseudonyms(after, KEY, Labels("nl"))


def test_that_the_own_company_keeps_its_name() -> None:
    own = Organisation(id="o", name="Wever", kind=OrganisationKind.OWN)
    assert pseudonyms(Network([own]), KEY, Labels("nl")) == {"o": "Wever"}


def _by_hand(key: str, text: str) -> str:
    """The code by the definition of HMAC (RFC 2104), without the library for it."""
    import hashlib

    padded = key.encode().ljust(64, b"\0")
    inner = hashlib.sha256(bytes(one ^ 0x36 for one in padded) + text.encode()).digest()
    digest = hashlib.sha256(bytes(one ^ 0x5C for one in padded) + inner).digest()
    number, signs = int.from_bytes(digest, "big"), ""
    while number:
        number, at = divmod(number, len(ALPHABET))
        signs += ALPHABET[at]
    return signs
