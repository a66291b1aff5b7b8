"""What must always hold of the count, whatever the case: the "Always" rules of the design."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.records import NameKind, Origins
from headwater.tracing import trace
from tests.origins.building import Article, Built, Line, build_articles
from tests.soaking import examples

OUTLETS = ["Northline", "Radio Selva", "The Harbour Courier", "Reuters", "TASS"]
FRESH = "The Unheard Gazette"
WORDS = (
    "river valve night crew lock flood meter pump gate rust siren dam bell wire rope tide mud "
    "plank crane motor fuse lamp quay barge oil mast sail deck hull bolt nut gear chain"
)
TERMINALS = [
    "",
    "< unstated:?",
    "< anonymous:officials",
    "< anonymous:US officials*2",
    "< anonymous:Yemeni officials",
    "< anonymous:sources",
    "< anonymous:nurse*1",
    "< group:recruits",
    "< Marta Amsel",
    "< Paul Ostrow",
    "< Ida Lorn",
    "< state-body:Russian Defense Ministry",
    "< state-body:Russian Foreign Ministry",
    "< state-body:Moscow",
    "< document:memo",
    "< Paul Ostrow <said< Marta Amsel",
]
VAGUER = {
    "< anonymous:US officials*2": ["< anonymous:US officials", "< anonymous:officials"],
    "< anonymous:Yemeni officials": ["< anonymous:officials", "< anonymous:sources"],
    "< anonymous:officials": ["< anonymous:sources"],
    "< anonymous:nurse*1": ["< anonymous:sources"],
    "< group:recruits": ["< anonymous:sources"],
}
ACTORS = [(name, NameKind.PERSON, (name,)) for name in ("Marta Amsel", "Paul Ostrow", "Ida Lorn")]


def sentence(seed: int) -> str:
    """A sentence of 24 words that no other seed gives."""
    chosen = random.Random(seed)
    words = " ".join(chosen.choice(WORDS.split()) for _ in range(24))
    return f"They saw {words} {seed}."


@st.composite
def lines(draw: st.DrawFn, polarity: str = "+") -> Line:
    relay = draw(st.sampled_from(["", "", *OUTLETS]))
    terminal = draw(st.sampled_from(TERMINALS))
    chains = f"<cited< outlet:{relay} {terminal}".strip() if relay else terminal
    access = ("saw", "saw") if chains and draw(st.booleans()) else None
    text = sentence(draw(st.integers(0, 10**9)))
    roles = [None, None, None, None, "author", "describer", "holder", "recipient"]
    role = draw(st.sampled_from(roles)) if terminal and "?" not in terminal else None
    return Line(
        text,
        chains,
        access=access,
        document=(role, "They") if role else None,
        direct="They saw" if terminal and draw(st.integers(0, 5)) == 0 else None,
        polarity=polarity,
    )


@st.composite
def articles(draw: st.DrawFn, least: int = 1, most: int = 4) -> list[Article]:
    number = draw(st.integers(least, most))
    return [
        Article(
            draw(st.sampled_from(OUTLETS)),
            tuple(draw(st.lists(lines(), min_size=1, max_size=3, unique_by=lambda x: x.text))),
            credit=draw(st.sampled_from([None, None, None, "Reuters"])),
            published=draw(st.sampled_from([None, None, "2024-11-20", "2024-11-24"])),
        )
        for _ in range(number)
    ]


def origins(given_: list[Article]) -> Origins:
    return build_articles(given_, ACTORS).count().origins


def picked(given_: list[Article], number: int) -> tuple[Article, Line]:
    each = given_[number % len(given_)]
    return each, each.lines[number // 7 % len(each.lines)]


def uncredited(line: Line, of: Article) -> str:
    """The chain without a credit to the report's own outlet, which a rewrite would show."""
    return str(line.chains).replace(f"<cited< outlet:{of.outlet}", "").strip()


def no_more(before: Origins, after: Origins) -> None:
    assert after.min <= before.min
    assert after.max <= before.max


numbers = st.integers(0, 10**6)
seeds = st.integers(2 * 10**9, 3 * 10**9)


@examples(500)
@given(articles())
def test_min_is_at_most_max(given_: list[Article]) -> None:
    found = origins(given_)
    assert 0 <= found.min <= found.max == len(found.roots)


@examples(500)
@given(st.lists(lines(), min_size=1, max_size=6, unique_by=lambda line: line.text))
def test_one_article_alone_never_exceeds_one(several: list[Line]) -> None:
    assert origins([Article("Northline", tuple(several))]).min <= 1


@examples(500)
@given(articles(), st.randoms())
def test_order_changes_nothing(given_: list[Article], chance: random.Random) -> None:
    built: Built = build_articles(given_, ACTORS)
    pairs = list(zip(built.reports, built.readings, strict=True))
    chance.shuffle(pairs)
    shuffled = trace([r for r, _ in pairs], [r for _, r in pairs], built.comparison)
    assert shuffled == built.trace()


@examples(500)
@given(articles(), numbers, st.booleans())
def test_a_copy_raises_neither(given_: list[Article], number: int, credited: bool) -> None:
    each, _ = picked(given_, number)
    copy = replace(each, outlet=FRESH, credit=each.outlet if credited else None)
    no_more(origins(given_), origins([*given_, copy]))


@examples(500)
@given(articles(), numbers, seeds)
def test_a_credited_retelling_raises_neither(given_: list[Article], number: int, seed: int) -> None:
    each, line = picked(given_, number)
    forms = [line.chains, *VAGUER.get(str(line.chains), ())]
    words = forms[number % len(forms)] if number % 5 else ""
    told = f"<cited< outlet:{each.outlet} {words}".strip()
    access = line.access if words else None
    retelling = Article(FRESH, (Line(sentence(seed), told, access=access),))
    no_more(origins(given_), origins([*given_, retelling]))


def with_more_words(given_: list[Article], number: int, seed: int) -> list[Article]:
    """The same articles, one of them with one more line by a chain that it has."""
    each, line = picked(given_, number)
    more = replace(each, lines=(*each.lines, replace(line, text=sentence(seed))))
    return [*(other for other in given_ if other is not each), more]


SAW = ("saw", "saw")

MORE_WORDS: list[tuple[list[Article], int]] = [
    # a credit to an agency in one copy alone
    (
        [
            Article("Northline", (Line(sentence(0)),)),
            Article("Northline", (Line(sentence(0)),), credit="Reuters"),
        ],
        0,
    ),
    # a ring with an exit, and a way back into the words that are added
    (
        [
            Article(
                "Radio Selva",
                (Line(sentence(0), "<cited< outlet:Northline < anonymous:officials"),),
            ),
            Article(
                "Reuters",
                (
                    Line(sentence(1), "< anonymous:officials"),
                    Line(sentence(0), "<cited< outlet:Radio Selva < anonymous:officials"),
                ),
            ),
            Article(
                "Radio Selva",
                (Line(sentence(0), "<cited< outlet:Northline < anonymous:officials"),),
                credit="Reuters",
            ),
        ],
        0,
    ),
    # a copy of words that run in a ring
    (
        [
            Article("Northline", (Line(sentence(0)),)),
            Article(
                "Reuters",
                (
                    Line(sentence(1), "< unstated:?"),
                    Line(sentence(0), "<cited< outlet:Radio Selva < anonymous:officials"),
                ),
            ),
            Article("Radio Selva", (Line(sentence(0), "< anonymous:officials"),), credit="Reuters"),
        ],
        0,
    ),
    # copied sentences in another order, which all begin alike
    (
        [
            Article(
                "TASS",
                (
                    Line(sentence(3), "< unstated:?", direct="They saw"),
                    Line(
                        sentence(1),
                        "<cited< outlet:TASS < Marta Amsel",
                        access=("saw", "saw"),
                        document=("describer", "They"),
                        direct="They saw",
                    ),
                    Line(
                        sentence(0),
                        "< anonymous:nurse*1",
                        document=("author", "They"),
                        direct="They saw",
                    ),
                ),
                credit="Reuters",
            ),
            Article("Northline", (Line(sentence(0)),)),
            Article("Northline", (Line(sentence(0)),)),
            Article(
                "Reuters",
                (
                    Line(sentence(0), "< Marta Amsel", direct="They saw"),
                    Line(
                        sentence(1),
                        "<cited< outlet:TASS < Marta Amsel",
                        access=("saw", "saw"),
                        document=("describer", "They"),
                        direct="They saw",
                    ),
                ),
            ),
        ],
        0,
    ),
    # outlets of which one has all from an agency that cites the other one
    (
        [
            Article(
                "Radio Selva",
                (Line(sentence(0), "< anonymous:US officials*2"),),
                credit="Reuters",
            ),
            Article("TASS", (Line(sentence(0), "< anonymous:US officials*2"),)),
            Article("Reuters", (Line(sentence(1), "<cited< outlet:TASS < anonymous:sources"),)),
        ],
        1,
    ),
    # a ministry that is known through an agency by a copy alone
    (
        [
            Article(
                "The Harbour Courier",
                (
                    Line(sentence(1), "< state-body:Russian Defense Ministry"),
                    Line(sentence(0), "< outlet:Reuters < state-body:Russian Foreign Ministry"),
                ),
            ),
            Article("TASS", (Line(sentence(1), "< state-body:Russian Defense Ministry"),)),
        ],
        0,
    ),
    # a state as a whole, whose access is that of either of two bodies
    (
        [
            Article(
                "Northline",
                (
                    Line(sentence(14151901), "< state-body:Russian Foreign Ministry"),
                    Line(sentence(0), "< state-body:Russian Defense Ministry", access=SAW),
                    Line(sentence(35573), "< state-body:Moscow", access=SAW),
                ),
            ),
            Article("Radio Selva", (Line(sentence(1), "< anonymous:US officials*2", access=SAW),)),
        ],
        0,
    ),
    # a document that may be one of two authors
    (
        [
            Article(
                "Northline",
                (
                    Line(sentence(245), "< document:memo", document=("holder", "They")),
                    Line(sentence(147), "<cited< outlet:Reuters < anonymous:sources"),
                ),
            ),
            Article(
                "Northline",
                (
                    Line(
                        sentence(677156885),
                        "<cited< outlet:Reuters < anonymous:Yemeni officials",
                        document=("describer", "They"),
                    ),
                ),
            ),
            Article(
                "Northline",
                (
                    Line(
                        sentence(1590619),
                        "<cited< outlet:Reuters < Ida Lorn",
                        document=("author", "They"),
                    ),
                ),
            ),
            Article(
                "Northline", (Line(sentence(500), "< group:recruits", document=("author", "They")),)
            ),
        ],
        3,
    ),
]
"""What the search has found: articles, and which of them has more words by the chain of a line."""


@pytest.mark.parametrize(("given_", "number"), MORE_WORDS)
@pytest.mark.parametrize("seed", [2 * 10**9, 3 * 10**9 - 1])
def test_more_words_in_cases_found_by_search(given_: list[Article], number: int, seed: int) -> None:
    no_more(origins(given_), origins(with_more_words(given_, number, seed)))


@examples(500)
@given(articles(), numbers, seeds)
def test_more_words_of_the_same_speakers_raise_neither(
    given_: list[Article], number: int, seed: int
) -> None:
    no_more(origins(given_), origins(with_more_words(given_, number, seed)))


@examples(500)
@given(articles(), numbers, seeds)
def test_an_uncredited_rewrite_never_raises_min(
    given_: list[Article], number: int, seed: int
) -> None:
    each, _ = picked(given_, number)
    rewritten = tuple(
        replace(line, text=sentence(seed + at), chains=uncredited(line, each))
        for at, line in enumerate(each.lines)
        if (number >> at) & 1 or at == 0
    )
    before, after = (
        origins(given_),
        origins([*given_, replace(each, outlet=FRESH, lines=rewritten)]),
    )
    assert after.min <= before.min


@examples(500)
@given(articles(), seeds)
def test_a_cycle_without_an_exit_adds_nothing(given_: list[Article], seed: int) -> None:
    ring = [
        Article(FRESH, (Line(sentence(seed), "<cited< outlet:The Empty Herald"),)),
        Article("The Empty Herald", (Line(sentence(seed + 1), f"<cited< outlet:{FRESH}"),)),
    ]
    before, after = origins(given_), origins([*given_, *ring])
    assert (after.min, after.max) == (before.min, before.max)


@examples(500)
@given(articles(), st.lists(lines("-"), min_size=1, max_size=3, unique_by=lambda x: x.text))
def test_denials_never_alter_the_origins(given_: list[Article], denying: list[Line]) -> None:
    built = build_articles([*given_, Article(FRESH, tuple(denying))], ACTORS)
    before, after = origins(given_), built.count()
    assert (after.origins.min, after.origins.max) == (before.min, before.max)
    assert after.denials is not None
    alone = [Article(FRESH, tuple(replace(line, polarity="+") for line in denying))]
    assert (after.denials.min, after.denials.max) == (origins(alone).min, origins(alone).max)


@examples(500)
@given(articles())
def test_a_cycle_is_no_reason_to_lose_a_stated_speaker(given_: list[Article]) -> None:
    extra = Article("The Far Post", (Line("They saw one more thing.", "< Zora Quill"),))
    assert origins([*given_, extra]).min >= 1
