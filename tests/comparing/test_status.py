"""How far an act has got, and what is asserted or denied, by the words of one clause."""

from dataclasses import replace

import pytest

from headwater.comparing.status import negation_of, polarity, status, status_span
from headwater.comparing.taking import Names, view
from headwater.comparing.views import View
from headwater.records import Polarity, StatusValue
from tests.builders import find, report, say
from tests.comparing.world import names_in


def view_of(words: str, stance: str = "CT+", cue: str = "") -> View:
    of = report(f"{words}{f' {cue}' if cue else ''}.")
    statement = say(of, words, stance=stance, cue=cue or ())
    return view(of, statement, statement.clauses[0], Names(names_in(of)))


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Russia may arm the Houthis", "possible"),
        ("The driver shot at the guards during a traffic stop", "done"),
        ("The plane will bypass the planned stop in Kesh and attack", "planned"),
        ("Russia could send missiles to the Houthis", "possible"),
        ("Torvania had ended payments to agents", "stopped"),
        ("The siege ended with police shooting the man", "done"),
        ("Russia is yet to decide whether to send missiles", "undecided"),
        ("Torvania is weighing whether to supply missiles to the rebels", "undecided"),
        ("Torvania has not yet decided whether to deliver the missiles", "undecided"),
        ("Russia plans to supply the Houthis with missiles", "planned"),
        ("Russia will deliver missiles to the Houthis", "planned"),
        ("Russia had aimed to provide arms to Yemen", "planned"),
        ("Russia threatened to supply missiles to the Houthis", "planned"),
        ("Torvania had offered to deliver the missiles", "planned"),
        ("The missiles should have been delivered to the rebels in May", "planned"),
        ("Russia was about to deliver missiles", "imminent"),
        ("Russia is supplying the Houthis with missiles", "under-way"),
        ("Russia has delivered missiles to the Houthis", "done"),
        ("Russia delivered missiles to the Houthis", "done"),
        ("Missiles were delivered to the Houthis", "done"),
        ("The Kremlin backed down from delivering missiles", "stopped"),
        ("Riyadh persuaded Moscow not to provide missiles to the Houthis", "stopped"),
        ("Torvania cancelled a shipment of missiles", "stopped"),
        ("The shipment to the Houthis was called off", "stopped"),
        ("Moscow renewed its push to arm the Houthis", "resumed"),
        ("Moscow has resumed deliveries to the Houthis", "resumed"),
        ("US efforts to stop Russia from sending missiles went on", "unclear"),
        ("The US is trying to stop Russia from sending missiles", "unclear"),
        ("At least 12 people may have died", "done"),
        ("The sky was grey", "unclear"),
        ("to kill more officers in Kesh", "planned"),
        ("Torvania saw arming the rebels as a way to hit back", "unclear"),
        ("Generals regarded openly supplying missiles as a mistake", "unclear"),
        ("Torvania floated the idea of sending missiles to the rebels", "possible"),
        ("It saw Torvania sending missiles to the rebels", "done"),
    ],
)
def test_status(words: str, value: str) -> None:
    assert status(view_of(words)) is StatusValue(value)


def test_a_denied_fact_is_not_done() -> None:
    assert status(view_of("Russia has not transferred missiles", "CT-")) is StatusValue.NOT_DONE


def test_may_as_a_month_is_no_modal() -> None:
    of = report("Russia delivered missiles in May.")
    from tests.builders import when

    statement = say(
        of, "Russia delivered missiles in May", times=[when(of, "in May", "2024-05-01")]
    )
    seen = view(of, statement, statement.clauses[0], Names(names_in(of)))
    assert status(seen) is StatusValue.DONE


@pytest.mark.parametrize(
    ("words", "stance", "value"),
    [
        ("Russia has delivered missiles", "CT+", "+"),
        ("Russia has not delivered missiles", "CT-", "-"),
        ("No missiles were delivered", "CT-", "-"),
        ("Russia probably has not delivered missiles", "PR-", "-"),
        ("Russia has delivered missiles or not", "Uu", "u"),
        ("whether Russia has delivered missiles", "CTu", "u"),
        # stopping is said, whatever it means for what was stopped
        ("The Kremlin backed down from delivering missiles", "CT-", "+"),
        ("Riyadh persuaded Moscow not to provide missiles", "CT-", "+"),
        ("The US is trying to stop Russia from sending missiles", "PS-", "+"),
        ("The Kremlin has not backed down from delivering missiles", "CT-", "-"),
        ("Reports of missile deliveries are an invention", "CT+", "-"),
        ("Reports of missile deliveries are false", "CT+", "-"),
        ("reports of a missile shipment as pure fabrications", "CT+", "-"),
        ("reports of false alarms in Kesh", "CT+", "+"),
        ("Reports of missile deliveries are fictitious", "CT+", "-"),
        ("claims of missile deliveries were bogus", "CT+", "-"),
        ("The missile deliveries were wrong", "CT+", "+"),
        ("A man dressed as fictional villain Count Grim hit five guests", "CT+", "+"),
        ("The alarm was a false alarm", "CT+", "+"),
        ("The report was a false claim", "CT+", "-"),
        # what another party does not do is no denial of the act
        ("A child was hit and shame on anybody who does not help", "PR-", "+"),
        ("The missiles were delivered to nobody", "CT-", "-"),
        # a plan that is not there is denied, a decision that is not taken is open
        ("Russia has no plans to send missiles", "CT+", "-"),
        ("Russia has not yet decided whether to send missiles", "CT-", "u"),
        ("It is not clear whether Russia sent missiles", "CT+", "u"),
        ("It remains unclear on Sunday who sent missiles", "CT+", "u"),
        ("It is clear who sent missiles", "CT+", "+"),
        ("He not only sold missiles", "CT+", "+"),
        ("Russia is not alone and the Houthis have received missiles", "CT-", "+"),
        ("Russia did not attack and destroy the ship", "CT-", "-"),
        ("The ship was not a target and was hit by a missile", "CT-", "+"),
        ("The ship was not overloaded and sank", "CT-", "+"),
        ("The sale was not called off", "CT+", "-"),
        ("The army could not be stopped from shelling the town", "CT+", "+"),
        ("The host regrets not calling police", "CT-", "+"),
        ("He had nothing to do with the attack", "CT-", "-"),
        ("That he lives is nothing short of a miracle", "CT-", "+"),
        ("Eleven children are left without a parent", "CT-", "+"),
        ("Osk was fined for failing to prevent a missile attack", "CT+", "+"),
        ("A court jailed the captain for refusing to stop", "CT+", "+"),
        # what a second verb denies
        ("The ship is at Osk and has not been hit by a missile", "CT+", "-"),
        ("Russia is neutral and did not deliver missiles", "CT+", "-"),
        ("Russia was not present but delivered missiles", "CT-", "+"),
        ("Russia delivered missiles and did not say when", "CT+", "+"),
    ],
)
def test_polarity(words: str, stance: str, value: str) -> None:
    assert polarity(view_of(words, stance)) is Polarity(value)


@pytest.mark.parametrize(
    ("words", "agents"),
    [
        ("Russia sent missiles to the Houthis", ["Russia"]),
        ("Missiles were sent to the Houthis by Russia", ["Russia"]),
        ("The Houthis received missiles from Russia", ["Russia"]),
        ("The Houthis received missiles", []),
    ],
)
def test_who_receives_is_the_other_side(words: str, agents: list[str]) -> None:
    assert [seat.name.span.quote for seat in view_of(words).agents] == agents


def test_a_cue_of_denying_denies() -> None:
    seen = view_of("Russia stopped delivering missiles", "CT-", cue="Moscow denied")
    assert polarity(seen) is Polarity.DENIES


@pytest.mark.parametrize(("cue", "value"), [("Moscow denied", "-"), ("Moscow never denied", "+")])
def test_who_denies_that_something_was_stopped_denies_it(cue: str, value: str) -> None:
    assert polarity(view_of("The sale was called off", "CT+", cue=cue)) is Polarity(value)


@pytest.mark.parametrize(
    ("verb", "words", "stance", "value"),
    [
        ("shot down", "Russia delivered missiles", "CT-", "-"),
        ("accepted", "the sale was called off", "CT-", "+"),
        ("did not accept", "the sale was called off", "CT+", "-"),
    ],
)
def test_a_cue_on_a_claim_denies_it_unless_it_grants_it(
    verb: str, words: str, stance: str, value: str
) -> None:
    of = report(f"Moscow {verb} claims that {words}.")
    statement = say(of, words, stance=stance, cue=(f"Moscow {verb}", "claims"))
    seen = view(of, statement, statement.clauses[0], Names(names_in(of)))
    assert polarity(seen) is Polarity(value)


@pytest.mark.parametrize(
    ("cue", "value"), [("officials did not believe", "-"), ("officials doubted", "-")]
)
def test_a_cue_that_holds_a_negation_denies(cue: str, value: str) -> None:
    assert polarity(view_of("Russia delivered missiles", "CT-", cue=cue)) is Polarity(value)


def test_a_denial_that_no_word_shows_is_of_something_else() -> None:
    seen = view_of("Russia fired at the ship, missing it", "CT-", cue="the envoy said")
    assert polarity(seen) is Polarity.ASSERTS


@pytest.mark.parametrize(
    ("words", "cue", "value"),
    [
        ("what led to the attack", "police have yet to find out", "u"),
        ("as to why Russia struck", "officials never said", "u"),
        ("Russia deliver missiles", "he did not see", "u"),
        ("Russia deliver missiles", "the notice, which did not name him, warned", "+"),
    ],
)
def test_what_is_not_answered_or_not_seen_is_not_denied(words: str, cue: str, value: str) -> None:
    of = report(f"{cue} {words}.")
    who, _, said = cue.rpartition(", ")
    statement = say(of, words, stance="PR-", cue=said, source=who or ())
    assert polarity(view(of, statement, statement.clauses[0], Names(()))) is Polarity(value)


def test_only_the_clause_with_the_negation_is_denied() -> None:
    of = report("Russia has not sent missiles, and envoys were present in Kesh.")
    statement = say(
        of,
        "Russia has not sent missiles, and envoys were present in Kesh",
        stance="CT-",
        clauses=["Russia has not sent missiles", "envoys were present in Kesh"],
    )
    names = Names(names_in(of))
    found = [polarity(view(of, statement, clause, names)) for clause in statement.clauses]
    assert found == [Polarity.DENIES, Polarity.ASSERTS]


def test_the_words_that_show_it() -> None:
    assert status_span(view_of("The Kremlin backed down from delivering arms")).quote.startswith(
        "backed down"
    )
    assert negation_of(view_of("Russia has never sent missiles", "CT-")).quote == "never"
    empty = view_of("Nothing of note")
    assert status_span(empty).quote == "Nothing of note"


def test_a_later_clause_denies_by_its_own_words() -> None:
    of = report("Drones hit the plant, and nobody was injured there.", outlet="A")
    both = ["Drones hit the plant", "nobody was injured there"]
    statement = say(of, "Drones hit the plant, and nobody was injured there", clauses=both)
    names = Names(())
    found = [polarity(view(of, statement, clause, names)) for clause in statement.clauses]
    assert found == [Polarity.ASSERTS, Polarity.DENIES]


def test_a_verdict_beside_the_clause_denies_it() -> None:
    of = report("The governor called claims that the dam burst “a lie”.")
    whole = say(of, "claims that the dam burst “a lie”", stance="CT-", cue="called")
    clause = replace(whole.clauses[0], content=(find(of, "that the dam burst"),))
    seen = view(of, replace(whole, clauses=(clause,)), clause, Names(names_in(of)))
    assert polarity(seen) is Polarity.DENIES
    assert negation_of(seen).quote == "lie"


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("The driver was in the Kesh jail", StatusValue.UNCLEAR),
        ("The driver began to shoot at them", StatusValue.UNCLEAR),
        ("They deliver missiles to the Houthis", StatusValue.UNDER_WAY),
        ("Russian firms still deliver missiles", StatusValue.UNDER_WAY),
        ("Moscow and Riyadh deliver missiles", StatusValue.UNDER_WAY),
    ],
)
def test_only_those_who_do_it_now_have_it_under_way(words: str, value: StatusValue) -> None:
    assert status(view_of(words)) is value


def test_a_verdict_beside_its_own_words_denies() -> None:
    of = report("Reports that missiles were sent are false.", outlet="A")
    whole = "Reports that missiles were sent are false"
    statement = say(of, whole, stance="CT-", clauses=["missiles were sent"])
    assert polarity(view(of, statement, statement.clauses[0], Names(()))) is Polarity.DENIES
