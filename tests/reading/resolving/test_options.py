"""All who may be meant: each once, the words themselves first, whom the rules take marked."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from headwater.reading.describing.describe import describe
from headwater.reading.describing.resolved import Sourced
from headwater.reading.resolving.background import Sight, background_of
from headwater.reading.resolving.options import Option
from headwater.reading.resolving.resolution import Resolver
from headwater.records import Block, BlockKind, HopKind, Report, Span, cut, sha256

TEXT = (
    "Governor Ada Osk met miners in Orle. Osk said the pit was safe.\n\n"
    "The clerk Jan Reyd disagreed. He said that the company had lied to the union. "
    "The governor said she was sure."
)
SOURCES = ("Osk said", "He said", "The governor said")


def report(text: str = TEXT) -> Report:
    blocks, at = [], 0
    for part in text.split("\n\n"):
        blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(part)))
        at += len(part) + 2
    data = sha256(text.encode())
    return Report("r-x", data, "x.txt", "text/1", text, data, tuple(blocks), language="en")


class Taking:
    """Takes the option of a name, else whom the rules take, and keeps what it was shown."""

    def __init__(self, name: str | None = None) -> None:
        self.shown: dict[str, Sequence[Option]] = {}
        self._name = name

    def __call__(self, place: Span, options: Sequence[Option]) -> int:
        self.shown[place.quote] = options
        named = [at for at, one in enumerate(options) if self._name and _name(one) == self._name]
        return next(iter(named), next(at for at, one in enumerate(options) if one.taken))


class _First(Taking):
    """Takes the option of a name once."""

    def __call__(self, place: Span, options: Sequence[Option]) -> int:
        chosen = super().__call__(place, options)
        self._name = None
        return chosen


def _name(one: Option) -> str | None:
    return one.meant.described.name if one.meant is not None else None


def resolved(taking: Taking, words: Sequence[str] = SOURCES, text: str = TEXT) -> list[str | None]:
    made = report(text)
    places = [
        cut(text, text.index(one), text.index(one) + len(one) - len(" said")) for one in words
    ]
    sources = [Sourced(describe(text, place)) for place in places]
    sight = Sight(lambda places, told: None, taking)
    found = Resolver(made, sources, background_of(made, sight=sight)).resolve_all()
    return [one.described.name for one in found]


def test_whom_the_rules_take_is_marked_and_stays() -> None:
    taking = Taking()
    assert resolved(taking) == ["Ada Osk", "Jan Reyd", "Ada Osk"]
    for options in taking.shown.values():
        assert [one.taken for one in options].count(True) == 1
        assert options[0].meant is None


def test_a_name_is_never_asked_about() -> None:
    taking = Taking()
    resolved(taking)
    assert set(taking.shown) == {"He", "The governor"}


def test_each_is_an_option_once_with_as_many_signs() -> None:
    taking = Taking()
    resolved(taking)
    options = taking.shown["The governor"]
    names = [_name(one) for one in options]
    assert {"Ada Osk", "Jan Reyd"} <= set(names)
    assert len(names) == len(set(names))
    assert len({len(one.signs) for one in options}) == 1


def test_only_who_agrees_is_an_option() -> None:
    taking = Taking()
    resolved(taking)
    bodies = {"miners", "the company", "the union"}
    assert not bodies & {_name(one) for one in taking.shown["The governor"]}
    resolved(taking, words=("They said",), text="The company fined the miners. They said no.")
    assert {"the company", "the miners"} <= {_name(one) for one in taking.shown["They"]}
    resolved(taking, words=("She said",), text="Ada Osk met Tom Lund. She said no.")
    assert {_name(one) for one in taking.shown["She"]} == {None, "Ada Osk"}
    resolved(taking, words=("The wife said",), text="Ada Osk met Paul Lund. The wife said no.")
    assert {_name(one) for one in taking.shown["The wife"]} == {None, "Ada Osk"}


def test_who_chooses_goes_before_the_rules_where_the_words_allow_it() -> None:
    assert resolved(Taking("Jan Reyd"))[2] == "Jan Reyd"
    # he is no union
    assert resolved(Taking("the union"))[1] == "Jan Reyd"


def test_where_the_words_alone_tell_nobody_is_asked() -> None:
    text = "Karl Osk came. Police said the man died. His family said so."
    assert resolved(Taking("Karl Osk"), ["His family said"], text) == ["man's family"]
    text = "Karl Osk came. Police said the man, Per Lund, died. His family said so."
    assert resolved(Taking("Karl Osk"), ["His family said"], text) == ["Karl Osk's family"]
    text = "Ada Osk spoke. According to her website, Mara Lund worked there."
    assert resolved(Taking("Ada Osk"), ["her website, Mar"], text) == ["Mara Lund"]


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("\u201cHe told me to go,\u201d said Paul Reyd, a waiter.", "He"),
        ("\u201cThe senator told me that it fell,\u201d Senator Paul Reyd said.", "The senator"),
    ],
)
def test_nobody_speaks_of_himself_as_another(words: str, source: str) -> None:
    at = words.index("Paul Reyd")
    told = cut(words, 0, words.index("\u201d") + 1)
    outer = Sourced(describe(words, cut(words, at, at + len("Paul Reyd"))), None, (told,))
    inner = Sourced(describe(words, cut(words, 1, 1 + len(source))), 1)
    made = report(words)
    sight = Sight(lambda places, told: None, Taking("Paul Reyd"))
    found, _ = Resolver(made, [inner, outer], background_of(made, sight=sight)).resolve_all()
    assert found.described.name != "Paul Reyd"


def test_of_which_gender_somebody_is_follows_the_choice() -> None:
    text = "Robin Osk met Kim Reyd in Orle. She said it fell. Robin Osk wept. He said it rose."
    found = resolved(Taking("Kim Reyd"), ["She said"], text)
    assert found == ["Kim Reyd"]
    names = resolved(_First("Kim Reyd"), ["She said", "He said"], text)
    assert names == ["Kim Reyd", "Robin Osk"]


def test_two_of_one_noun_stay_apart() -> None:
    text = "The old clerk in Orle wept. The new clerk in Reyd laughed. He said it fell."
    taking = Taking()
    resolved(taking, ["He said"], text)
    names = [_name(one) or "" for one in taking.shown["He"]]
    assert sum("old clerk" in name for name in names) == 1
    assert sum("new clerk" in name for name in names) == 1


def test_a_description_chosen_as_somebody_named_is_a_person() -> None:
    made = report()
    place = cut(TEXT, TEXT.index("The governor"), TEXT.index("The governor") + len("The governor"))
    sight = Sight(lambda places, told: None, Taking("Jan Reyd"))
    (found,) = Resolver(
        made, [Sourced(describe(TEXT, place))], background_of(made, sight=sight)
    ).resolve_all()
    assert found.described.kind is HopKind.PERSON
    assert found.antecedent is not None and "Jan Reyd" in found.antecedent.quote


@pytest.mark.parametrize("many", [1, 30])
def test_the_nearest_are_kept(many: int) -> None:
    people = " ".join(f"Ada Osk{chr(97 + n % 26)}{n // 26 * 'a'}n was there." for n in range(many))
    taking = Taking()
    resolved(taking, ["She said"], f"{people} She said it fell.")
    options = taking.shown["She"]
    assert len(options) <= 25
    assert many < 24 or f"Ada Osk{chr(97 + (many - 1) % 26)}an" in [_name(one) for one in options]
