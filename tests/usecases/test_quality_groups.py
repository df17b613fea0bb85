"""Issues by kind of issue."""

from __future__ import annotations

import ast
from pathlib import Path

from imvo_desktop.analysis import structure
from imvo_desktop.domain import judgement_rules, rules, source_rules
from imvo_desktop.domain.codes import Kind
from imvo_desktop.labels import quality
from imvo_desktop.usecases.kept_issues import KeptIssues
from imvo_desktop.usecases.quality_groups import counts, narrowed
from tests.benchmarks.synthetic import synthetic_chain

RULES = (rules, judgement_rules, source_rules, structure)


def test_that_the_groups_hold_every_issue_once() -> None:
    network = synthetic_chain(60, 180)
    found = KeptIssues(network).found(network, 10_000)
    in_groups = [
        (group.code, group.kind, issue.id)
        for group in found.groups
        for row in range(group.count)
        if (issue := group.issue(network, row)) is not None
    ]
    assert sorted(in_groups, key=str) == sorted(
        ((one.code, one.kind, one.id) for one in found.first), key=str
    )
    assert counts(found.groups) == found.counts


def test_that_a_filter_leaves_out_what_is_not_in_view() -> None:
    network = synthetic_chain(60, 180)
    groups = KeptIssues(network).found(network, 0).groups
    kept = sorted(network.links)[:3]
    links = narrowed(groups, lambda kind, one: kind is not Kind.LINK or one in kept)
    assert {one for group in links if group.kind is Kind.LINK for one in group.ids} <= set(kept)


def is_issue(name: ast.Name) -> bool:
    """Whether a call of this name makes an issue."""
    return name.id == "issue"


def test_that_every_kind_of_issue_has_a_title() -> None:
    trees = (ast.parse(Path(one.__file__ or "").read_text(encoding="utf-8")) for one in RULES)
    calls = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call))
    named = (one.args[0] for one in calls if isinstance(one.func, ast.Name) and is_issue(one.func))
    said = {str(one.value) for one in named if isinstance(one, ast.Constant)}
    assert said
    assert {f"quality.{one}" for one in said} <= set(quality.TEXTS)
