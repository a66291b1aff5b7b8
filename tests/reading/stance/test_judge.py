import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.stances import judged, marked, pairs
from headwater.reading.stance.judge import judge_stance, with_hedges
from headwater.records import Stance, StanceValue, check_spans, cut


def value_of(sentence: str) -> str:
    stance = judged(sentence)
    check_spans(marked(sentence)[0], stance.hedges)
    return stance.value.value


def cases(table: str, held_out: bool | None = None) -> list[tuple[str, str, str]]:
    kept = [one for one in pairs(table) if held_out is None or one.held_out is held_out]
    return [(one.group, one.value, one.sentence) for one in kept]


ALL = cases("stance_pairs")


@pytest.mark.parametrize(("group", "value", "sentence"), cases("stance_pairs", False))
def test_pair(group, value, sentence):
    assert value_of(sentence) == value


def test_there_are_enough_pairs():
    assert len(ALL) >= 150
    assert len({sentence for _, _, sentence in ALL}) == len(ALL)


def test_held_out_fifth():
    kept = cases("stance_pairs", True)
    right = sum(value_of(sentence) == value for _, value, sentence in kept)
    assert len(kept) >= 30
    assert right >= 0.9 * len(kept)


def test_longer_sentences():
    rows = cases("stance_blind")
    right = sum(value_of(sentence) == value for _, value, sentence in rows)
    assert right >= 0.9 * len(rows)


@pytest.mark.parametrize(("group", "value", "sentence"), cases("stance_sense"))
def test_sense_is_not_turned_round(group, value, sentence):
    assert value_of(sentence) == value


def test_sense_of_further_sentences():
    rows = cases("stance_sense_blind")
    wrong = [row for row in rows if value_of(row[2]) != row[1]]
    assert len(rows) == 60
    assert len(wrong) <= 3, wrong


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        # what was done because it could be, and what may come
        ("CT+", "{We could see two holes in the door}."),
        ("PS+", "{We could see more rain next week}."),
        # a clause that holds either way
        ("CT+", "{Regardless of whether Osk wins, the tax goes up}."),
        ("CT+", "{Whether they like it or not, the road is open}."),
        ("Uu", "{Whether he knew or not is unclear}."),
        ("Uu", "{It remained unclear on Monday how the dam broke}."),
        ("CT+", "{The dam remained closed on Monday}."),
        ("CT+", "{It is hard, if not impossible, to reach the mill}."),
        ("Uu", "{If not, the deal will die}."),
        # an "if" that asks, or stands in another clause, is no condition
        ("CT+", "{Both fires are linked, they are working to see if a third is}."),
        ("CT+", "{The mill is shut, but if it pays it may open}."),
        ("Uu", "{The mill will open if it pays}."),
        ("CT+", "{The firm holds the stock and stands to gain if it falls}."),
        ("CT+", "Osk [said] {they would sell it, if only to be rid of it}."),
        # a count of as many is no clause of its own
        ("PS+", "{As many as ten men may have drowned}."),
        ("CT+", "{As many men as may fit are on it}."),
        # things and people in plain senses
        ("CT+", "{Her note remains written on the table}."),
        ("PS+", "{A deal is on the table}."),
        ("CT+", "{The town is struggling to pay its debts}."),
        ("CT+", "{The town arranged a parade}."),
        ("PS+", "{They arranged to meet in May}."),
        ("PR-", "{There is little to suggest that he was there}."),
        ("PR+", "{They have reason to believe he fled}."),
        ("Uu", "{Do not believe the rumours}."),
        # what the words of saying do
        ("CT-", "Osk [said no to] {the war}."),
        ("CT+", "The senator [dismissed] {Osk as an idle leader}."),
        ("CT-", "He [dismissed] {the claims as lies}."),
        ("CT+", "Police [are investigating] {the shooting of a man}."),
        ("Uu", "Police [are investigating] {how the fire started}."),
        ("PR+", "They [consider] {the bill weak}."),
        ("Uu", "The firm [once considered] {closing the mill}."),
        ("CT-", "The firm [denied] {that she would leave if it was sold}."),
        ("Uu", "The firm [said] {that she would leave if it was sold}."),
        ("PS+", "She [had threatened] {to leave if it was sold}."),
    ],
)
def test_words_in_plain_senses(value, sentence):
    assert value_of(sentence) == value


@pytest.mark.parametrize(
    ("sentence", "hedges"),
    [
        ("{The group may release them}.", ["may"]),
        ("{The fire appears to have started there}.", ["appears"]),
        ("Officials did not [rule out] that {it was hit}.", ["rule out"]),
        ("{It was reportedly sold}.", ["reportedly"]),
        ("{The navy did not sink it}.", []),
        ("Papers filed in May [say] {it sank}.", []),
        ("{It is unclear whether it sank}.", ["unclear", "whether"]),
    ],
)
def test_hedges(sentence, hedges):
    text, content, cue = marked(sentence)
    assert [span.quote for span in judge_stance(text, content, cue).hedges] == hedges


@pytest.mark.parametrize("quote", ["'", '"', "\u201c", "\u2018"])
def test_quotation_marks_change_nothing(quote):
    plain = value_of("The envoy [said] {the talks may not resume}.")
    close = {"\u201c": "\u201d", "\u2018": "\u2019"}.get(quote, quote)
    scared = value_of(f"The envoy [said] {{the talks {quote}may not resume{close}}}.")
    assert scared == plain == "PS-"


def test_capital_words_of_names_are_no_hedges():
    assert value_of("{The Counter Extremism Project published the list}.") == "CT+"


def test_empty_content_is_certain():
    assert judge_stance("", (), ()).value is StanceValue.CERTAIN


@given(st.text(alphabet="may not deny plan to if , . ? that was sent'\u2019", max_size=120))
def test_any_text_gets_a_value(text):
    content = (cut(text, 0, len(text)),) if text else ()
    stance = judge_stance(text, content, ())
    check_spans(text, stance.hedges)
    assert isinstance(stance.value, StanceValue)


def test_a_long_line_is_quick():
    text = "not to plan that may " * 200_000
    content = (cut(text, 0, len(text)),)
    assert judge_stance(text, content, ()).value in set(StanceValue)


def test_braces_are_in_every_pair():
    assert all(re.search(r"\{.+\}", sentence) for _, _, sentence in ALL)


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("{Police would not identify the boy}.", "CT-"),
        ("{The ministry wouldn't immediately discuss the list}.", "CT-"),
        ("{The army would not leave the town}.", "PR-"),
        ("{The plant would not release gas}.", "PR-"),
        ("{Under the bill, police would not identify suspects}.", "PR-"),
    ],
)
def test_who_would_not_tell_has_not_told(sentence, value):
    assert value_of(sentence) == value


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        # seeming after any word, and where a clause or a phrase stands in the subject
        ("{This appears to be an accident}.", "PR+"),
        ("{That seems to be a mistake}.", "PR+"),
        ("{A guard who was hurt after being hit at a mill appears to have pulled it}.", "PR+"),
        ("{Papers gathered during a search of the mill appear to show a plan}.", "PR+"),
        ("{THEY'RE EXPECTED TO RECOVER}.", "PR+"),
        ("{HE DID NOT FALL}.", "CT-"),
        ("She [said] {“I guess he hit the wall”}.", "PR+"),
        ("{Her guess was a surprise}.", "CT+"),
        # what attempts come to
        ("{Attempts to reach the mill were unsuccessful}.", "CT-"),
        ("{Efforts to save the dam failed}.", "CT-"),
        ("{Efforts to save the dam proved fruitless}.", "CT-"),
        ("{Efforts to save the dam succeeded}.", "CT+"),
        ("{Efforts to save the dam go on}.", "PS+"),
        # what who speaks was doing, and what was thought to be so
        ("The police [initially said] {they were looking for several men}.", "CT+"),
        ("The police [initially said] {two men had died}.", "PR+"),
        # things and people in plain senses
        ("{A robbery suspect surrenders after a chase}.", "CT+"),
        ("{Second suspect officially named in Lund theft}.", "CT+"),
        ("{The first was a dispute that left one man hurt}.", "CT+"),
        ("{They dispute that he fell}.", "CT-"),
        ("{The halls were open to students}.", "CT+"),
        ("{The firm is open to selling the mill}.", "PS+"),
        ("{He walked away from the crash}.", "CT+"),
        ("{The firm walked away from the deal}.", "CT-"),
        ("{I just can't believe it}.", "CT+"),
        ("{I can't believe}.", "PR-"),
        ("{The police would not address a motive}.", "CT-"),
        # what is looked into has happened, what is suspected need not
        ("{The county is still investigating}.", "CT+"),
        ("{The county is looking into three cases on the same street}.", "CT+"),
        ("{The county is looking into a series of fires}.", "CT+"),
        ("{The county is looking into what fell}.", "Uu"),
        ("{The county is investigating a fire where two were hurt}.", "CT+"),
        ("{The county is investigating fire reports}.", "Uu"),
        ("{The county is investigating reports of a fire}.", "Uu"),
        ("The county [is investigating] {how it fell}.", "Uu"),
        ("{The county wasn't saying anything}.", "CT-"),
        ("{There was no warning before the wall opened}.", "CT-"),
        ("{There was no warning that it would fall}.", "Uu"),
        ("{The club is not known for its guests}.", "CT-"),
        # orders, also such as are only thought
        ("I just [thought] {'Keep running'}.", "Uu"),
        ("I [thought] {it fell}.", "PR+"),
        ("The mayor [called upon] {the state to help}.", "Uu"),
        ("Osk [pleaded not guilty to] {murder}.", "CT-"),
        # plans and calls that are spoken of, and what was planned and is known
        ("{The plan took three months}.", "CT+"),
        ("{The talks collapsed}.", "CT+"),
        ("{The union's call for a strike drew a crowd}.", "CT+"),
        ("{Osk planned the raids in a flat in Velm}.", "CT+"),
        ("{The ministry planned a sale}.", "PS+"),
        ("{The sale is planned for May}.", "PS+"),
        # a subject and its verb in one word
        ("{She's planning to sell the mill}.", "PS+"),
        ("{It's not true}.", "CT-"),
        # who bids to doubt nothing, what only shades a word, and what could only be so
        ("{No one should doubt our resolve}.", "CT+"),
        ("{Nobody doubts our resolve}.", "PR+"),
        ("{Perhaps more important, the army has left Velm}.", "CT+"),
        ("{Perhaps more people died}.", "PS+"),
        ("{The hall could only be reached by boat}.", "CT+"),
        ("{It could only be a bomb}.", "PS+"),
        ("{The right to work is equal to the right to live}.", "CT+"),
        ("{Crews are working hard to free the boat}.", "PS+"),
        ("Osk [denied] {murder}.", "CT-"),
        ("She [said in a prepared statement] {that it fell}.", "CT+"),
        ("She [is prepared to say] {that it fell}.", "PS+"),
    ],
)
def test_what_hedges_and_what_does_not(sentence, value):
    assert value_of(sentence) == value


@pytest.mark.parametrize(
    ("clauses", "stance", "hedges"),
    [
        (["Two were hurt", "all are expected to live"], "CT+", ["expected"]),
        (["Two were not hurt", "one may leave"], "CT-", ["may"]),
        (["Two may leave", "all are expected to live"], "PS+", ["may", "expected"]),
        (["It is unclear who fell", "all may live"], "Uu", []),
        (["all are expected to live"], "CT+", []),
        (["Two were hurt", "all lived"], "CT+", []),
    ],
)
def test_a_stance_keeps_the_hedges_of_other_clauses(clauses, stance, hedges):
    text = "; ".join(clauses)
    parts = [(cut(text, text.index(one), text.index(one) + len(one)),) for one in clauses]
    made = with_hedges(text, Stance(StanceValue(stance)), parts, ())
    assert [span.quote for span in made.hedges] == hedges
