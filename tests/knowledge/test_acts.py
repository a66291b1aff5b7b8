"""The table of acts: forms, classes, senses."""

import pytest

from headwater.knowledge import acts
from headwater.knowledge.acts import Part


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("plan", "plan plans planned planned planning"),
        ("permit", "permit permits permitted permitted permitting"),
        ("visit", "visit visits visited visited visiting"),
        ("deny", "deny denies denied denied denying"),
        ("pay", "pay pays paid paid paying"),
        ("free", "free frees freed freed freeing"),
        ("die", "die dies died died dying"),
        ("hit", "hit hits hit hit hitting"),
        ("launch", "launch launches launched launched launching"),
        ("arm", "arm arms armed armed arming"),
        ("withdraw", "withdraw withdraws withdrew withdrawn withdrawing"),
    ],
)
def test_forms(verb: str, forms: str) -> None:
    assert [form for form, _ in acts.verb_forms(verb)] == forms.split()


def test_a_phrasal_verb_bends_in_its_first_word() -> None:
    assert ("backed down", Part.PAST) in acts.verb_forms("back down")


def test_british_and_american_spellings() -> None:
    forms = {form for form, _ in acts.verb_forms("cancel")}
    assert {"canceled", "cancelled", "canceling", "cancelling"} <= forms


@pytest.mark.parametrize(
    "words",
    [
        ["supply", "armed", "delivering", "shipment", "transferred", "provides", "sending"],
        ["recruited", "enlistment", "conscripted"],
        ["attacked", "struck", "shelling", "airstrike", "bombed"],
        ["killed", "dead", "fatalities", "murdered", "died"],
        ["injured", "wounded", "hurt"],
        ["arrested", "detention", "custody"],
        ["withdrew", "pullout", "retreating"],
        ["permission", "allowed", "authorised", "approval", "green light"],
        ["backed down", "abandoned", "cancelled", "called off"],
        ["renewing", "resumed", "revival"],
        ["tricked", "duped", "deceived"],
        ["met", "talks", "summit"],
        ["freed", "let go", "released", "walked free", "liberated"],
        ["lost their lives", "killed", "died", "drowned", "shot dead"],
        ["seized", "took control of", "captured", "impounded"],
        ["picked up", "rescued", "pulled out of", "brought to safety"],
        ["evacuated", "moved out of", "left their homes", "evacuees"],
        ["burst", "gave way", "collapsed", "caved in"],
        ["extinguished", "put out", "brought under control"],
        ["vaccinated", "jabs", "inoculation"],
        ["belonged to", "owned"],
        ["protesters", "demonstrators", "sit-in", "rallied"],
        ["leak", "seeped", "spillage"],
        ["tariffs", "taxes"],
    ],
)
def test_words_of_one_act_share_a_class(words: list[str]) -> None:
    shared = [frozenset(s.act for s in acts.senses_of(word)) for word in words]
    assert frozenset.intersection(*shared)


def test_the_recipient_may_be_the_subject() -> None:
    assert [s.receives for s in acts.senses_of("received") if s.act == "supply"] == [True, True]


def test_the_longest_phrase_is_found_first() -> None:
    words = ["russia", "backed", "down", "from", "delivering", "a", "shipment"]
    found = [(f.start, f.end, f.acts) for f in acts.find_acts(words)]
    assert found[0] == (1, 3, {"back-down"})
    assert [f[2] for f in found[1:]] == [{"supply"}, {"supply"}]


@pytest.mark.parametrize(
    ("words", "verb", "act"),
    [
        ("lund let 110 prisoners go", "let", "release"),
        ("they took 41 people to hospital", "took", "hospitalise"),
        ("a trawler picked the two men up", "picked", "rescue"),
    ],
)
def test_a_phrasal_verb_around_its_object(words: str, verb: str, act: str) -> None:
    first = next(acts.find_acts(words.split()))
    assert words.split()[first.start : first.end] == [verb]
    assert act in first.acts


def test_a_phrasal_verb_does_not_reach_into_the_next_clause() -> None:
    words = ["they", "picked", "osk", "and", "the", "price", "went", "up"]
    assert all("rescue" not in found.acts for found in acts.find_acts(words))


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("the roof close to the lower gate", []),
        ("osk will close the gate", ["close-off", "end"]),
        ("osk may own it", ["own"]),
    ],
)
def test_what_is_seldom_a_verb_is_one_only_after_to_or_a_modal(
    words: str, names: list[str]
) -> None:
    assert sorted(act for found in acts.find_acts(words.split()) for act in found.acts) == names


def test_who_heads_a_team_does_not_travel() -> None:
    assert list(acts.find_acts(["the", "team", "that", "osk", "heads"])) == []
    (found,) = acts.find_acts(["osk", "headed", "home"])
    assert found.acts == {"travel"}


def test_the_passive_of_a_phrase_with_be() -> None:
    assert {s.act for s in acts.senses_of("were voted in")} == {"elect"}


def test_what_may_tell_of_an_act_is_found_apart() -> None:
    words = ["a", "slip", "of", "the", "operator"]
    assert "own" in {act for _, _, names in acts.find_loose(words) for act in names}
    assert not list(acts.find_acts(words[4:]))


def test_nothing_is_found_in_nothing() -> None:
    assert list(acts.find_acts([])) == []
    assert list(acts.find_things([])) == []
    assert acts.senses_of("") == ()
    assert acts.senses_of("zxqy") == ()


def test_a_thing_has_its_wider_classes() -> None:
    assert list(acts.find_things(["missiles"])) == [(0, 1, ("missile", "weapon"))]
    assert list(acts.find_things(["military", "equipment"])) == [(0, 2, ("weapon",))]


def test_opposition_holds_both_ways() -> None:
    for act in acts.act_names():
        for pairs in (acts.opposites, acts.excluded):
            for other in pairs(act):
                assert act in pairs(other)
                assert other in acts.act_names()


def test_undoing_is_not_ruling_out() -> None:
    assert "release" in acts.opposites("detain")
    assert "release" not in acts.excluded("detain")
    assert "survive" in acts.excluded("kill")


def test_the_table_has_no_class_twice_and_enough_of_them() -> None:
    names = acts.act_names()
    assert len(names) == len(set(names)) >= 120
