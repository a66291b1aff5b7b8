"""Which clauses are one claim: the same event in other words meets, another event does not."""

from dataclasses import replace

import pytest

from headwater.comparing import compare
from headwater.reading.statements.quantities import find_quantities
from headwater.records import Clause, Polarity
from tests.builders import report, say, when
from tests.comparing.world import Story, claim_of, names_in, read, together

SAME = [
    (
        "Russia might arm the Houthis in Yemen with advanced anti-ship missiles",
        "Moscow could supply missiles to the Houthis in retaliation for US support for Ukraine",
    ),
    (
        "US officials were making efforts to stop Russia from sending arms to Yemen",
        "The US is working behind the scenes to stop Moscow from providing weapons to the Houthis",
    ),
    (
        "The Saudi kingdom, Saudi Arabia, warned Russia against arming the Houthis with missiles",
        "Riyadh persuaded Moscow not to provide missiles to the Houthis",
    ),
    (
        "The Asker Front has attacked more than 40 merchant ships in the strait since November",
        "The Asker rebels have attacked dozens of merchant vessels since November",
    ),
    (
        "Two people are dead after a shooting at a tavern in Kesh",
        "Two people died in the shooting in Kesh",
    ),
    (
        "The missiles can hit ships 300 kilometres away",
        "The missiles could strike vessels at a distance of 300 kilometres",
    ),
    (
        "Missiles were delivered to the Houthis by Russia",
        "Russia delivered missiles to the Houthis",
    ),
    (
        "The shipping list names a company founded by Lena Osk",
        "They were hired with help from a Lena Osk-linked company",
    ),
]

APART = [
    # the doer and the other side swapped
    ("Russia attacked Ukraine with drones", "Ukraine attacked Russia with drones"),
    # modality and degree
    ("Russia may deliver missiles to the Houthis", "Russia delivered missiles to the Houthis"),
    ("Russia delivered missiles to the Houthis", "Russia renewed deliveries to the Houthis"),
    ("Torvania is considering sending missiles to Kesh", "Torvania is sending missiles to Kesh"),
    # who prevents whom
    (
        "Russia delivered missiles to the Houthis",
        "The US tried to stop Russia from delivering missiles to the Houthis",
    ),
    (
        "The US tried to stop Russia from delivering missiles to the Houthis",
        "Riyadh tried to stop Russia from delivering missiles to the Houthis",
    ),
    # outcomes that rule each other out
    ("A man is in custody over a theft", "Police are looking for a man over a theft"),
    ("Ukraine approved the plan for Kesh", "Ukraine rejected the plan for Kesh"),
    # other people, other places
    ("A 13-year-old boy was shot dead in Kesh", "A 50-year-old man was shot dead in Orlo"),
    # only a state in common
    ("Russia exported grain to Yemen", "Russia attacked Kesh with missiles"),
    # one of several
    ("The fifth officer died in hospital in Kesh", "An officer died in hospital in Kesh"),
    ("A third man was shot in Kesh", "A man was shot in Kesh by police"),
    # a plan and a fact
    ("to kill more officers in Kesh", "More officers were killed in Kesh"),
    # other persons of whom the same is said
    ("Lena Osk is a staff writer for the newspaper", "John Smith is a staff writer for the paper"),
    # what only describes the persons is not what is told of them
    (
        "Three men charged in the shooting of a girl in Kesh were in court on a hearing",
        "The prosecutor charged three men in the shooting of a girl in Kesh",
    ),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_one_proposition_in_other_words(a: str, b: str) -> None:
    story = Story()
    (one,) = story.add("A", a)
    (two,) = story.add("B", b)
    assert together(story.compare(), one, two)


@pytest.mark.parametrize(("a", "b"), APART)
def test_another_proposition(a: str, b: str) -> None:
    story = Story()
    (one,) = story.add("A", a)
    (two,) = story.add("B", b)
    assert not together(story.compare(), one, two)


def test_a_claim_takes_its_smallest_clause_id() -> None:
    story = Story()
    made = [story.add(f"A{n}", "Russia delivered missiles to the Houthis")[0] for n in range(5)]
    claim = claim_of(story.compare(), made[0])
    assert claim.id == min(one.id for one in made)
    assert [m.statement for m in claim.members] == sorted(one.id for one in made)


def test_the_label_is_asserted_and_readable_by_itself() -> None:
    story = Story()
    story.add("A", "it delivered missiles to the Houthis in Kesh and Orlo")
    (good,) = story.add("B", "that Russia delivered missiles to the Houthis in Kesh and Orlo")
    story.add("C", "Russia never delivered missiles to the Houthis in Kesh and Orlo", stances="CT-")
    claim = claim_of(story.compare(), good)
    assert claim.label.quote == "Russia delivered missiles to the Houthis in Kesh and Orlo"


def test_clauses_of_one_statement_are_not_one_claim() -> None:
    of = report("Russia attacked Kesh. Russia attacked Kesh.")
    text = "Russia attacked Kesh. Russia attacked Kesh"
    statement = say(of, text, clauses=["Russia attacked Kesh"] * 2)
    second = replace(statement.clauses[1], content=(say(of, "Russia attacked Kesh", nth=1).content))
    statement = replace(statement, clauses=(statement.clauses[0], second))
    found = compare((of,), (read(of, statement),))
    assert len(found.claims) == 2


def test_the_same_words_in_reports_of_two_matters_stay_apart() -> None:
    story = Story()
    words = "He is expected to recover"
    first = report("John Smith was shot in Kesh.", words + ".", outlet="A")
    second = report("Odd Brekke was stabbed in Orlo.", words + ".", outlet="B")
    (a,) = story.put(first, say(first, words))
    (b,) = story.put(second, say(second, words))
    assert not together(story.compare(), a, b)
    third = report("John Smith of Kesh left.", words + ".", outlet="C")
    (c,) = story.put(third, say(third, words))
    assert together(story.compare(), a, c)


@pytest.mark.parametrize(("second", "joined"), [((1.0, 0.1), True), ((-1.0, 1.0), False)])
def test_vectors_count_where_a_reader_gives_them(second: tuple[float, float], joined: bool) -> None:
    story = Story()
    a = report("The envoy praised the harvest in Kesh warmly.", outlet="A")
    b = report("An envoy lauded the crops of Kesh at noon.", outlet="B")
    made = []
    for of, words, vector in (
        (a, "The envoy praised the harvest in Kesh warmly", (1.0, 0.0)),
        (b, "An envoy lauded the crops of Kesh at noon", second),
    ):
        bare = say(of, words)
        clause = Clause(bare.clauses[0].id, bare.clauses[0].content, vector)
        made += story.put(of, replace(bare, clauses=(clause,)))
    assert together(story.compare(), *made) is joined


def test_a_reader_without_names_still_gives_claims() -> None:
    one = report("Russia delivered missiles to the Houthis.", outlet="A")
    two = report("Russia has delivered missiles to the Houthis.", outlet="B")
    statements = [say(one, "Russia delivered missiles to the Houthis")]
    statements.append(say(two, "Russia has delivered missiles to the Houthis"))
    readings = [replace(read(r, s), names=()) for r, s in zip((one, two), statements, strict=True)]
    assert names_in(one)
    found = compare((one, two), readings)
    assert found.actors == ()
    assert len(found.claims) == 1


def test_many_copies_make_one_claim_quickly() -> None:
    story = Story()
    for number in range(150):
        story.add(f"A{number}", "Russia delivered missiles to the Houthis in Kesh")
    found = story.compare()
    assert [len(claim.members) for claim in found.claims] == [150]


def _polarity(*told: tuple[str, str, str, str]) -> list[str]:
    """The polarities in one claim of statements (sentence, content, cue, stance), one a report."""
    story = Story()
    for sentence, content, cue, stance in told:
        of = report(sentence, outlet=f"Outlet {len(story.reports)}")
        hedges = [content] if stance == "Uu" else []
        made = say(of, content, "person:Lena Osk", cue=cue or (), stance=stance, hedges=hedges)
        story.put(of, made)
    (claim,) = story.compare().claims
    of_statement = {member.statement: member.polarity.value for member in claim.members}
    return [of_statement[statement.id] for statement in story.statements]


def test_who_says_the_words_of_the_label_asserts_them() -> None:
    said = ("Lena Osk said Russia has not delivered missiles to the Houthis",)
    never = (*said, "Russia has not delivered missiles to the Houthis", "said", "CT-")
    assert _polarity(never) == ["+"]
    assert _polarity(never, never) == ["+", "+"]


def test_a_denial_by_the_cue_alone_stays_one() -> None:
    denied = "Lena Osk denied that Russia delivered missiles to the Houthis"
    assert _polarity((denied, "Russia delivered missiles to the Houthis", "denied", "CT-")) == ["-"]


def test_words_of_denial_deny_where_somebody_asserts_the_plain_sentence() -> None:
    plain = "Russia delivered missiles to the Houthis"
    never = "Russia has not delivered missiles to the Houthis"
    told = [
        (f"Lena Osk said {plain}", plain, "said", "CT+"),
        (f"Lena Osk said {never}", never, "said", "CT-"),
    ]
    assert _polarity(*told) == ["+", "-"]


def test_who_denies_it_beside_something_else_denies_it() -> None:
    plain = "Russia delivered missiles to the Houthis in Kesh"
    beside = "Russia trained men and has not delivered missiles to the Houthis in Kesh"
    told = [(f"Lena Osk said {words}", words, "said", "CT+") for words in (plain, beside)]
    assert _polarity(*told) == ["+", "-"]


def test_who_says_that_it_is_undecided_asserts_that() -> None:
    open_ = "Russia was yet to decide whether to send missiles to the Houthis"
    assert _polarity((f"Lena Osk said {open_}", open_, "said", "Uu")) == ["+"]


def test_who_orders_something_asserts_that_he_ordered_it() -> None:
    words = "that the crews leave the port of Kesh"
    for cue, value in (("ordered", "+"), ("asked", "+"), ("doubted", "u")):
        of = report(f"Lena Osk {cue} {words}.", outlet="A")
        said = say(of, words, "person:Lena Osk", cue=cue, stance="Uu", hedges=cue)
        (claim,) = compare([of], [read(of, said)]).claims
        assert [member.polarity.value for member in claim.members] == [value]


def test_who_leaves_open_what_another_calls_considered_asserts_that() -> None:
    considers = "Torvania is considering sending missiles to the Asker rebels"
    weighs = "Torvania is weighing whether to supply missiles to the Asker rebels"
    told = [
        (f"Lena Osk said {considers}", considers, "said", "CT+"),
        (f"Lena Osk said {weighs}", weighs, "said", "Uu"),
    ]
    assert _polarity(*told) == ["+", "+"]


def test_a_month_between_them_makes_two_events() -> None:
    story = Story()
    words = "Two people were shot at the bar in Kesh"
    made = []
    for outlet, phrase, date in (
        ("A", "in August 2015", ("2015-08-01", "2015-08-31")),
        ("B", "on March 4", ("2016-03-04", "2016-03-04")),
    ):
        of = report(f"{words} {phrase}.", outlet=outlet)
        made += story.put(of, say(of, f"{words} {phrase}", times=[when(of, phrase, *date)]))
    assert not together(story.compare(), *made)


def test_a_third_clause_brings_no_two_events_together() -> None:
    story = Story()
    words = "Two people were shot at the bar in Kesh"
    made = []
    for outlet, phrase, date in (
        ("A", "in August 2015", ("2015-08-01", "2015-08-31")),
        ("B", "on March 4", ("2016-03-04", "2016-03-04")),
    ):
        of = report(f"{words} {phrase}.", outlet=outlet)
        made += story.put(of, say(of, f"{words} {phrase}", times=[when(of, phrase, *date)]))
    for outlet in ("C", "D", "E", "F"):
        made += story.add(outlet, f"{words}.")
    assert not together(story.compare(), *made[:2])


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        (
            "to be arraigned in Kesh in the shooting of John Smith",
            "Lena Osk was arraigned in Kesh in the shooting of John Smith",
        ),
        (
            "Torvania of renewing a plan to arm the Asker Front",
            "Torvania has renewed its plan to send missiles to the Asker Front",
        ),
    ],
)
def test_a_label_is_a_sentence_where_there_is_one(part: str, whole: str) -> None:
    story = Story()
    of = report(f"They said {part}.", outlet="A")
    story.put(of, say(of, part))
    (good,) = story.add("B", whole)
    claims = story.compare().claims
    assert whole in {claim.label.quote for claim in claims}
    assert part not in {c.label.quote for c in claims if len(c.members) > 1}
    assert good.id in {m.statement for c in claims for m in c.members}


@pytest.mark.parametrize(
    ("text", "cue", "content", "stance", "label"),
    [
        ("Osk blamed Al-Qaeda.", "blamed", "Al-Qaeda", "CT+", "blamed Al-Qaeda"),
        ("Osk put the toll at seven.", "put", "the toll at seven", "CT+", "put the toll at seven"),
        ("The plan was confirmed by Osk.", "was confirmed", "The plan", "CT+",
         "The plan was confirmed"),
        ("Osk said no.", "said", "no", "CT+", "no"),
        ("No deal, Osk said.", "said", "No deal", "CT+", "No deal"),
        ("Six died in Velda, according to Osk.", "according to", "Six died in Velda", "CT+",
         "Six died in Velda"),
        ("Osk denied the plan.", "denied", "the plan", "CT-", "the plan"),
        ("Osk blamed rebels who had fled.", "blamed", "rebels who had fled", "CT+",
         "blamed rebels who had fled"),
        ("Osk urged the guard to step back.", "urged", "the guard to step back", "Uu",
         "urged the guard to step back"),
        ("Osk ordered Lund held.", "ordered", "Lund held", "Uu", "ordered Lund held"),
        ("Osk asked that Lund go.", "asked", "that Lund go", "Uu", "asked that Lund go"),
        ("Osk showed how ill it was.", "showed", "how ill it was", "CT+", "showed how ill it was"),
    ],
)  # fmt: skip
def test_a_label_has_the_verb_it_is_nothing_without(
    text: str, cue: str, content: str, stance: str, label: str
) -> None:
    of = report(text, outlet="A")
    said = say(of, content, "A < Osk", source="Osk", cue=cue, stance=stance)
    (claim,) = compare([of], [read(of, said)]).claims
    assert claim.label.quote == label


TOLLS = [
    ("Five people were killed in a bombing in Kesh", None, True),
    (
        "Five people were killed in a bombing in Kesh",
        "Some 300 men were killed in Orlo in 1998",
        False,
    ),
    ("The bridge at Kesh fell", None, False),
    ("Five people had been killed", None, True),
    ("Three of the dead had been counted twice", None, False),
]


@pytest.mark.parametrize(("first", "second", "joined"), TOLLS)
def test_a_toll_that_stands_alone_is_of_the_one_event_with_a_toll(
    first: str, second: str | None, joined: bool
) -> None:
    of = report(first, *([second] if second else []), "the number of dead at seven", outlet="B")
    made = [
        say(of, block, quantities=find_quantities(of.text, at.start, at.end))
        for at, block in ((b, of.text[b.start : b.end]) for b in of.blocks)
    ]
    found = compare([of], [read(of, *made)])
    assert together(found, made[0], made[-1]) is joined
    assert not second or not together(found, made[1], made[-1])


def test_an_age_is_no_toll() -> None:
    of = report("Seventeen people died when a bridge fell", "Her father died when she was nine")
    first, last = [
        say(of, block, quantities=find_quantities(of.text, at.start, at.end))
        for at, block in ((b, of.text[b.start : b.end]) for b in of.blocks)
    ]
    assert not together(compare([of], [read(of, first, last)]), first, last)


def test_words_of_denial_in_the_label_are_asserted_by_who_says_them_too() -> None:
    words = "The name of John Smith has not yet been released in Kesh"
    both = (f"Lena Osk said {words}", words, "said")
    assert _polarity((*both, "CT+"), (*both, "CT-")) == ["+", "+"]


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("However, Russia sent missiles to the Houthis", "Russia sent missiles to the Houthis"),
        ("But Russia sent missiles to the Houthis", "Russia sent missiles to the Houthis"),
        ("that Russia sent missiles to the Houthis", "Russia sent missiles to the Houthis"),
        ("Butler sent missiles to the Houthis", "Butler sent missiles to the Houthis"),
        ("Still life sold to the Houthis", "Still life sold to the Houthis"),
    ],
)
def test_a_label_is_without_what_joins_it_to_others(words: str, label: str) -> None:
    story = Story()
    (made,) = story.add("A", words)
    claim = claim_of(story.compare(), made)
    assert claim.label.quote == label


def test_who_does_not_know_says_so_beside_another_who_does_not() -> None:
    story = Story()
    (no,) = story.add("A", "She did not know the outcome of the Kesh inquiry", stances="CT-")
    (open_,) = story.add(
        "B", "She did not know the outcome or the cost of the Kesh inquiry", stances="CTu"
    )
    (claim,) = story.compare().claims
    assert {one.statement: one.polarity for one in claim.members} == {
        no.id: Polarity.ASSERTS,
        open_.id: Polarity.ASSERTS,
    }
