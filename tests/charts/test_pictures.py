"""What holds for every chart: equal bytes, words equal to data, hostile text as letters."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

import pytest

from imvo_desktop.charts import chain_picture, drawing, ranked_bars, risk_matrix
from imvo_desktop.charts.shapes import Anchor, Box, Label, Picture
from imvo_desktop.charts.svg import svg
from imvo_desktop.domain.network import Network
from imvo_desktop.domain.words import Words
from imvo_desktop.labels.labels import Labels
from imvo_desktop.progress import Cancelled
from imvo_desktop.tokens import DARK, LIGHT, Palette
from imvo_desktop.usecases.assess import assess_network
from tests.charts import chains
from tests.naughty import IN_SCRIPT, MARKUP

pytestmark = pytest.mark.full

DUTCH = Labels("nl")


def pictures(
    network: Network, words: Words = DUTCH, palette: Palette = LIGHT
) -> dict[str, Picture]:
    """Every picture of `network`, by name."""
    assessment = assess_network(network)
    places = {one: (at * 200.0, at % 3 * 90.0) for at, one in enumerate(network.organisations)}
    bars = ranked_bars.data(network, assessment, words)
    matrix = risk_matrix.data(assessment)
    return {
        "chain": chain_picture.picture(network, assessment, places, words, palette),
        "bars": ranked_bars.picture(bars, words, palette),
        "matrix": risk_matrix.picture(matrix, words, palette),
    }


def said(picture: Picture) -> list[str]:
    """The texts in the picture."""
    return [shape.text for shape in picture.shapes if isinstance(shape, Label)]


@pytest.mark.parametrize(
    "palette", [LIGHT, pytest.param(DARK, marks=pytest.mark.full)], ids=["light", "dark"]
)
@pytest.mark.parametrize("network", [chains.textile(), chains.hostile(), Network()])
def test_that_every_picture_can_be_drawn_and_keeps_its_text_inside(
    network: Network, palette: Palette
) -> None:
    for name, picture in pictures(network, palette=palette).items():
        drawn = drawing.render(picture, 0.5)
        assert len(drawn.rgba) == 4 * drawn.width * drawn.height, name
        assert picture.title, name
        assert all(0 <= box.x <= drawn.width for box in drawn.boxes), name


@pytest.mark.full
def test_that_equal_pictures_give_equal_files(tmp_path: Path) -> None:
    for name, picture in pictures(chains.textile()).items():
        for number in (1, 2):
            drawing.to_png(picture, tmp_path / f"{name}{number}.png")
            drawing.to_svg(picture, tmp_path / f"{name}{number}.svg")
        for suffix in (".png", ".svg"):
            first, second = (tmp_path / f"{name}{number}{suffix}" for number in (1, 2))
            assert first.read_bytes() == second.read_bytes()


def test_that_hostile_names_stay_letters_in_the_svg() -> None:
    for picture in pictures(chains.hostile()).values():
        text = svg(picture)
        ElementTree.fromstring(text)
        assert "<img" not in text
        assert "\u202e" not in text


@pytest.mark.parametrize("names", [MARKUP, tuple(IN_SCRIPT.values())], ids=["markup", "scripts"])
def test_that_every_name_is_letter_for_letter_in_the_svg(names: tuple[str, ...]) -> None:
    labels = tuple(Label(x=9, y=9, text=one, size=9, colour="#000000") for one in names)
    root = ElementTree.fromstring(svg(Picture(99, 99, "#ffffff", labels, "", "")))
    shown = [one for one in root if one.tag.endswith(("text", "path"))]
    assert ["".join(one.itertext()) for one in shown] == [
        one.replace("\ufe0f", "") for one in names
    ]


def test_that_every_script_is_drawn_without_a_missing_letter(tmp_path: Path) -> None:
    labels = [
        Label(x=9, y=20 + 20 * row, text=name, size=12, colour="#000000", anchor=anchor)
        for row, name in enumerate(IN_SCRIPT.values())
        for anchor in Anchor
    ]
    turned = Label(x=200, y=300, text="مصنع 12", size=9, colour="#000000", is_turned=True)
    picture = Picture(400, 700, "#ffffff", (*labels, turned), "", "")
    drawing.to_png(picture, tmp_path / "a.png")
    assert (tmp_path / "a.png").stat().st_size > 10_000


def test_that_a_large_drawing_can_be_stopped_while_it_is_drawn(tmp_path: Path) -> None:
    class Stop:
        def __init__(self) -> None:
            self.steps = 0

        def step(self, done: int, total: int) -> None:
            self.steps += 1
            if self.steps > 5:
                raise Cancelled

    labels = [Label(x=9, y=9, text=f"{one}", size=9, colour="#000000") for one in range(400)]
    stop = Stop()
    with pytest.raises(Cancelled):
        drawing.to_png(Picture(99, 99, "#ffffff", tuple(labels), "", ""), tmp_path / "a", 1, stop)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("hatch", ["", "#123456"])
def test_that_a_box_without_a_colour_is_not_black_in_a_file(hatch: str) -> None:
    box = Box(x=1, y=1, width=8, height=8, fill="", outline="#123456", hatch=hatch)
    text = svg(Picture(10, 10, "#ffffff", (box,), "", ""))
    ground, *fills = [
        fill for one in ElementTree.fromstring(text) if (fill := one.get("fill")) is not None
    ]
    assert ground == "#ffffff"
    assert set(fills) == {"none"}


def test_that_a_figure_takes_dollars_and_backslashes_as_letters() -> None:
    drawing.render(pictures(chains.hostile())["chain"], 0.3)


def test_that_dark_and_light_show_the_same_words() -> None:
    light, dark = pictures(chains.textile()), pictures(chains.textile(), palette=DARK)
    for name in light:
        assert said(light[name]) == said(dark[name])
        assert light[name].ground != dark[name].ground


def test_that_threads_can_draw_at_once() -> None:
    picture = pictures(chains.hostile())["bars"]
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(lambda _: drawing.render(picture, 0.4), range(2))
    assert first == second


def test_that_a_long_list_of_harms_is_drawn_up_to_the_limit() -> None:
    picture = pictures(chains.large(200))["bars"]
    assert len(picture.hits) == ranked_bars.SHOWN
