"""Everyone reads a product by its group, and only where it points at no supplier."""

from __future__ import annotations

from imvo_desktop.domain.codes import OrganisationKind
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.records import Link, Organisation
from imvo_desktop.reporting.shown_products import shown_product, shown_products

OWN = Organisation(id="o", name="Own", kind=OrganisationKind.OWN, country="NL")


def chain(*deliveries: tuple[str, str | None, str | None, str]) -> Network:
    """Deliveries to us: supplier, where it is established, where it is made, the product."""
    seats = {supplier: seat for supplier, seat, _, _ in deliveries}
    organisations = [Organisation(id=one, name=one, country=seat) for one, seat in seats.items()]
    links = [
        Link(id=f"{number}", supplier=one, buyer="o", country_of_making=made, product=product)
        for number, (one, _, made, product) in enumerate(deliveries)
    ]
    return Network([OWN, *organisations, *links])


def shown(network: Network) -> set[str]:
    """The links whose product is named."""
    return set(shown_products(network, "nl"))


def test_that_two_suppliers_out_of_one_country_hide_each_other() -> None:
    assert shown(chain(("a", "TR", "TR", "t-shirts"), ("b", "TR", "TR", "T-shirt"))) == {"0", "1"}


def test_that_the_only_supplier_of_a_product_out_of_a_country_is_not_given_away() -> None:
    assert not shown(chain(("a", "TR", "TR", "t-shirts"), ("b", "IN", "IN", "t-shirts")))
    assert not shown(chain(("a", "TR", "TR", "t-shirts"), ("a", "TR", "TR", "t-shirts")))


def test_that_the_country_of_the_supplier_counts_like_that_of_making() -> None:
    assert not shown(chain(("a", "NL", "TR", "t-shirts"), ("b", "DE", "TR", "t-shirts")))


def test_that_the_country_of_making_counts_where_suppliers_sit_together() -> None:
    assert not shown(chain(("a", "NL", "TR", "t-shirts"), ("b", "NL", "IN", "t-shirts")))


def test_that_what_is_left_after_hiding_is_looked_at_again() -> None:
    # Alone in Germany, c goes; then b is the only one left of what is made in Turkey.
    assert not shown(chain(("b", "TR", "TR", "t-shirts"), ("c", "DE", "TR", "t-shirts")))


def test_that_a_product_of_no_country_may_be_named() -> None:
    assert shown(chain(("a", None, None, "t-shirts"))) == {"0"}


def test_that_a_product_is_called_by_the_knowledge_base_only() -> None:
    found = shown_product("T-shirt Jansen model 5", None, "nl")
    assert found is None or "Jansen" not in found.name
    assert shown_product("wat alleen wij zo noemen", None, "nl") is None
    heading = shown_product(None, "5205", "en")
    assert heading is not None
    assert heading != shown_product(None, "5205", "nl")
