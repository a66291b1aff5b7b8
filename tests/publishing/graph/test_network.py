"""Who has it from whom: each one once, ends, copies, rings, and what others name behind them."""

from __future__ import annotations

import pytest

from headwater.publishing.graph import graph
from headwater.publishing.graph.model import LineKind, NodeKind
from tests.origins.building import Line as Said
from tests.origins.building import article, build_articles
from tests.publishing.graph.graphs import index_of, names, shown, situation, told

OWN, NOBODY = "< anonymous:Officials", "<cited< outlet:Meridian"

LINES: list[tuple[str, set[str]]] = [
    ("one interview in two outlets", {"Northline > Marta Amsel", "Radio Selva > Marta Amsel"}),
    # two nameless officials in two outlets are two nodes of one name
    (
        "officials of two outlets may be",
        {"Northline > Officials", "Radio Selva > Officials"},
    ),
    (
        "two outlets that run one agency's text, which",
        {"Northline > Reuters", "Radio Selva > Reuters", "Reuters > Reuters"},
    ),
    # a bare citation ends at the outlet, behind which another report names the speaker
    (
        "a credited retelling",
        {"Northline > Officials", "Radio Selva > Northline"},
    ),
    ("two citations of an outlet that is not", {"Northline > Meridian", "Radio Selva > Meridian"}),
    (
        "what she said is known through two tellers",
        {
            "Northline > Paul Ostrow",
            "Paul Ostrow > Marta Amsel",
            "Radio Selva > Ida Lorn",
            "Ida Lorn > Marta Amsel",
        },
    ),
    (
        "a carried relay",
        {"Northline > Meridian", "Meridian > Sources", "Meridian > Recruits", "Meridian > Some"},
    ),
]


@pytest.mark.parametrize(("name", "lines"), LINES, ids=[name for name, _ in LINES])
def test_lines(name: str, lines: set[str]) -> None:
    assert shown(situation(name)[1]) == lines


def test_the_same_words_in_two_outlets_are_two_nodes() -> None:
    _, graph = situation("officials of two outlets may be")
    assert [node.name for node in graph.nodes].count("Officials") == 2
    assert len(graph.origins) == 2


def test_an_outlet_is_one_node_whether_it_reports_or_is_cited() -> None:
    _, graph = situation("a credited retelling")
    (northline,) = [node for node in graph.nodes if node.name == "Northline"]
    assert northline.reports
    assert northline.origin is None


@pytest.mark.parametrize(
    ("reports", "kinds"),
    [
        ((("Northline", ""),), [NodeKind.OUTLET, NodeKind.OWN_VOICE]),
        (((None, ""),), [NodeKind.OUTLET, NodeKind.OWN_VOICE]),
        ((("Northline", "< unstated:?"),), [NodeKind.OUTLET, NodeKind.UNSTATED]),
        ((("Northline", NOBODY),), [NodeKind.OUTLET, NodeKind.OUTLET]),
        ((("Northline", "<told< anonymous:officials*2"),), [NodeKind.OUTLET, NodeKind.ANONYMOUS]),
    ],
)
def test_kinds_of_ends(reports: tuple[tuple[str, ...], ...], kinds: list[NodeKind]) -> None:
    _, graph = told(*reports)
    assert [node.kind for node in graph.nodes] == kinds
    assert [node.origin for node in graph.nodes] == [None, 1]


def test_an_outlets_bare_word_has_an_end_of_its_own_where_others_count_apart() -> None:
    # one cites Meridian for nobody, another names officials behind it who count for another side
    _, graph = situation("no relay is carried where")
    assert NodeKind.NAMES_NOBODY not in {node.kind for node in graph.nodes}
    _, graph = situation("two outlets whose own reporters were there")
    assert [node.kind for node in graph.nodes].count(NodeKind.NAMES_NOBODY) == 2


@pytest.mark.parametrize(
    ("days", "alone"),
    [
        (("2025-03-04", "2025-03-06"), True),
        (("2025-03-06", "2025-03-04"), False),
        (("2025-03-04", "2025-03-04"), False),
        (("2025-03-04", None), False),
    ],
)
def test_nobody_has_it_from_a_report_that_came_out_later(
    days: tuple[str, str | None], alone: bool
) -> None:
    chains = ("<cited< outlet:Meridian <told< anonymous:officials", "< anonymous:officials")
    articles = [
        article(outlet, Said(f"The pumps failed, {outlet} has it.", each), published=day)
        for outlet, each, day in zip(("Northline", "Meridian"), chains, days, strict=True)
    ]
    index = index_of(build_articles(articles))
    found = graph(index, index.case.claims[0].id)
    meridian = [node for node in found.nodes if node.name == "Meridian"]
    assert len(meridian) == (2 if alone else 1)
    assert sum(bool(node.reports) for node in meridian) == 1


def test_told_to_the_outlet_itself_is_no_hop() -> None:
    _, graph = told(("Northline", "<told< outlet:Northline <told< Marta Amsel"))
    assert shown(graph) == {"Northline > Marta Amsel"}


def test_a_path_leads_on_to_who_is_named_behind_its_end() -> None:
    _, graph = situation("a retelling of a retelling that names the outlet before only")
    on = {names(graph, path.nodes[0])[0]: names(graph, *path.on) for path in graph.paths}
    assert on["Northline"] == ()
    assert on["The Harbour Courier"] == ("Northline", "Officials")


@pytest.mark.parametrize(
    ("name", "rings", "back"),
    [
        ("a cycle without an exit", 2, 1),
        ("a cycle with an exit", 2, 1),
        ("a cycle of three with officials", 3, 1),
        ("a credited retelling", 0, 0),
    ],
)
def test_rings(name: str, rings: int, back: int) -> None:
    _, graph = situation(name)
    assert sum(line.ring for line in graph.lines) == rings
    assert sum(line.back for line in graph.lines) == back


def test_inferred_hops_are_marked() -> None:
    _, graph = situation("a carried relay")
    inferred = {line.target for line in graph.lines if line.inferred}
    assert set(names(graph, *inferred)) == {"Sources", "Some"}
    assert sum(path.inferred for path in graph.paths) == 2


def test_a_copy_with_credit_is_one_line_and_without_is_another() -> None:
    _, graph = situation("a copy without credit of words that run in a ring")
    kinds = {(line.kind, line.copied) for line in graph.lines}
    assert (LineKind.CREDIT, True) in kinds
    (copy,) = [line for line in graph.lines if line.kind is LineKind.COPY]
    assert not copy.shown
    assert names(graph, copy.source, copy.target) == ("The Unheard Gazette", "Reuters")


def test_denials_stand_apart() -> None:
    _, graph = situation("a denial by two parties on their own act")
    sides = {node.name: node.side and node.side.name for node in graph.nodes}
    assert sides["Officials"] == "ASSERTS"
    assert sides["Kremlin"] == sides["Iran"] == "DENIES"
    assert sides["Northline"] is None
