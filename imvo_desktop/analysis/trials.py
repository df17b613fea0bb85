"""Trial judgements: the answers of each risk, moved as far as their confidence lets them.

Each judged severity question and each judged likelihood moves by -1, 0 or +1 on its own: never
where somebody is sure, a quarter each way where fairly sure, a third each way for a guess
(hotspots.md, section 6). An answer that would leave 1 to 5 stays at that end. What is not judged
stays not known, and harm that happens stays at likelihood 5: that is a finding, not an estimate.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from imvo_desktop.analysis.assessment import Ints
from imvo_desktop.analysis.link_scores import order_of
from imvo_desktop.analysis.method import Method
from imvo_desktop.analysis.scoring import ANSWERS, Answers, score
from imvo_desktop.domain.codes import Confidence
from imvo_desktop.progress import Progress

type Moves = NDArray[np.uint8]
type Codes = NDArray[np.uint16]

SEED = 20_260_101
_QUESTIONS = 4
_STATES = ANSWERS + 1
_MOVES = 3**_QUESTIONS
_STILL = _MOVES // 2
# Both thirds and quarters are whole numbers of twelfths.
_TWELFTHS = 12
_DRAWS = _TWELFTHS**_QUESTIONS
_EACH_WAY = {Confidence.SURE: 0, Confidence.FAIRLY: 3, Confidence.GUESS: 4}
_AT_ONCE = 256

CONFIDENCES = tuple(_EACH_WAY)


@dataclass(frozen=True, slots=True, eq=False)
class Outcomes:
    """What the order of a risk becomes, by its answers (row) and how they moved (column).

    `order` counts the orders that can occur, low to high; 0 is a risk without a level.
    """

    order: Codes

    @classmethod
    def of(cls, method: Method) -> Outcomes:
        """By scoring every set of answers there is with `method`."""
        answers = _every_answer()
        found = order_of(score(answers, method), answers.is_actual)
        order = np.unique(found, return_inverse=True)[1]
        moved = np.stack([order[_moved(answers, move)] for move in range(_MOVES)], axis=1)
        return cls(moved.astype(np.uint16))

    @property
    def kinds(self) -> int:
        """How many orders can occur, that of a risk without a level among them."""
        return int(self.order.max()) + 1

    def orders(self, states: Ints, moves: Moves) -> Codes:
        """The orders of some risks in every run, shape (risks, runs)."""
        found: Codes = self.order.ravel()[(states * _MOVES)[:, None] + moves]
        return found


def states_of(answers: Answers, at: Ints) -> Ints:
    """The answers of the risks at `at` as one whole number each."""
    questions = (answers.scale, answers.scope, answers.irremediability, answers.likelihood)
    columns = [one[at] for one in questions]
    return _state(columns, answers.is_actual[at].astype(np.int64))


def drawn(confidence: Ints, runs: int, progress: Progress) -> Moves:
    """How the answers of each risk move in each run, shape (risks, runs).

    `confidence` indexes `CONFIDENCES`. The dice are seeded: equal chains give equal moves.
    """
    dice = np.random.default_rng(SEED)
    table = _moves_by_draw()
    moves = np.full((len(confidence), runs), _STILL, dtype=np.uint8)
    for start in range(0, len(confidence), _AT_ONCE):
        progress.step(start, len(confidence))
        rows = confidence[start : start + _AT_ONCE]
        draws = dice.integers(_DRAWS, size=(len(rows), runs), dtype=np.uint16)
        moves[start : start + _AT_ONCE] = table[(rows * _DRAWS)[:, None] + draws]
    return moves


def _moves_by_draw() -> Moves:
    """The move for each confidence and draw: a draw is four numbers of twelfths."""
    twelfths = np.arange(_TWELFTHS)
    tables = []
    for each_way in _EACH_WAY.values():
        steps = np.where(twelfths < each_way, 0, np.where(twelfths < 2 * each_way, 2, 1))
        digits = np.indices((_TWELFTHS,) * _QUESTIONS).reshape(_QUESTIONS, -1)
        tables.append(_number(list(steps[digits]), 3))
    return np.concatenate(tables).astype(np.uint8)


def _every_answer() -> Answers:
    """All answers four questions and the status can have, in the order of their state."""
    shape = (*(_STATES,) * _QUESTIONS, 2)
    scale, scope, irremediability, likelihood, actual = np.indices(shape).reshape(len(shape), -1)
    is_actual = actual == 1
    return Answers(
        scale, scope, irremediability, likelihood, is_actual, np.zeros(len(scale), dtype=bool)
    )


def _moved(answers: Answers, move: int) -> Ints:
    """The state that each set of answers moves to."""
    questions = (answers.scale, answers.scope, answers.irremediability, answers.likelihood)
    steps = [move // 3**place % 3 - 1 for place in reversed(range(_QUESTIONS))]
    columns = [
        np.where(one == 0, 0, np.clip(one + step, 1, ANSWERS))
        for one, step in zip(questions, steps, strict=True)
    ]
    return _state(columns, answers.is_actual.astype(np.int64))


def _state(columns: list[Ints], actual: Ints) -> Ints:
    return _number(columns, _STATES) * 2 + actual


def _number(digits: list[Ints], base: int) -> Ints:
    """Digits as one number, the first the highest."""
    number = np.zeros_like(digits[0])
    for digit in digits:
        number = number * base + digit
    return number
