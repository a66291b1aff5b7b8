import pytest

from benchmarks.stances import judged, marked
from headwater.reading.stance.cues import is_order, is_shifted, ordering
from headwater.reading.stance.state import content_words, words_of


@pytest.mark.parametrize(
    ("sentence", "shifted"),
    [
        ("The mayor [said] {the pool would open}.", True),
        ("The mayor has [said] {the pool would open}.", True),
        ("A clerk, [adding] {that the pool would open}.", True),
        ("The mayor [would say only] {that the pool would open}.", True),
        ("The mayor [says] {the pool would open}.", False),
        ("Lawyers [deny] {the pool would open}.", False),
        ("[According to] the mayor {the pool would open}.", False),
        ("[In the view of] the mayor {the pool would open}.", False),
        ("{“The pool would open,”} the mayor [said].", False),
        ("The mayor [said] {the pool “would open”}.", False),
        ("{The pool would open}.", False),
    ],
)
def test_would_told_in_the_past(sentence, shifted):
    _, content, cue = marked(sentence)
    assert is_shifted(content, cue) is shifted


@pytest.mark.parametrize(
    ("sentence", "order"),
    [
        ("{“Do not film,”} he [said].", True),
        ("{“Send them a map,”} he [replied].", True),
        ("{“Sister, leave now,”} he [wrote].", True),
        ("A note [said] {keep the gate shut}.", True),
        ("She [shouted] {to come back}.", True),
        ("She [told] her {not to be late}.", True),
        ("She [told] {them to sit down}.", True),
        ("{“Work on the bridge went well,”} he [said].", False),
        ("{“Support for the bill fell,”} he [said].", False),
        ("{“Take the money. It is yours,”} he [said].", False),
        ("He [alluded] {to old debts}.", False),
        ("He [is said] {to own a mill}.", False),
        ("He [claimed] {to own a mill}.", False),
        ("{Send them a map}.", False),
    ],
)
def test_orders(sentence, order):
    text, content, cue = marked(sentence)
    assert is_order(text, content, cue, content_words(text, content)) is order


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("Do not go to the park", "Do"),
        ("Students on the campus to shelter", "to"),
        ("him to call", "to"),
        ("Leave it", "Leave"),
    ],
)
def test_the_word_that_shows_an_order(sentence, word):
    shown = ordering(words_of(sentence, 0, len(sentence)))
    assert sentence[shown.start : shown.end] == word


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Neighbours [could not believe] {the mill had burned}.", "CT+"),
        ("Ada Lund [can't believe] {that her brother is gone}.", "CT+"),
        ("Ada Lund [can't believe] {he would burn the mill}.", "Uu"),
        ("Ada Lund [never thought] {that he would burn the mill}.", "Uu"),
        ("Experts [couldn't estimate] {the size of the loss}.", "Uu"),
        ("The family [don't think] {she should have been shot}.", "Uu"),
        ("The police [do not believe] {the mill was burned}.", "PR-"),
        ("The doctors [didn't think] {she would live}.", "PR-"),
        ("Ada Lund [did not agree] {that the mill burned}.", "CT-"),
        ("Ada Lund did not [concur] {that the mill burned}.", "CT-"),
        ("Ada Lund [refused to accept] {that the mill burned}.", "CT-"),
        ("Ada Lund [does not share] {the view that the mill burned}.", "CT-"),
        ("Ada Lund [would not accept] {the offer of a mill}.", "Uu"),
        ("Ada Lund [cannot accept] {that the mill burned}.", "Uu"),
        ("The mill [did not share] {that the clerk left}.", "Uu"),
        ("Ada Lund [agreed] {that the mill burned}.", "CT+"),
        ("Ada Lund [withdrew] her [claim] {that the mill burned}.", "CT-"),
        ("Ada Lund [did not retract] her [claim] {that the mill burned}.", "CT+"),
        (
            "Ada Lund [rejected] {as “baseless” a clerk’s report that the mill burned}.",
            "CT-",
        ),
        ("Ada Lund [was not convinced] {that the mill burned}.", "PR-"),
        ("Ada Lund [was skeptical] {that the mill burned}.", "PR-"),
        ("Ada Lund [took issue with] {the finding that the mill burned}.", "CT-"),
    ],
)
def test_what_a_negated_word_of_believing_or_agreeing_leaves(sentence, value):
    assert judged(sentence).value.value == value


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The mayor [offered a statement of] {sympathy to the families}.", "CT+"),
        ("The mayor [offered] {sympathy to the families}.", "PS+"),
        ("The mayor [expressed deep concern] {over the reports from Velm}.", "CT+"),
        ("The mayor [expressed concern] {that it may fall}.", "PS+"),
        ("The mayor saw no way out, [considering] {that the mill was lost}.", "PR+"),
        ("The mayor is [considering] {selling the mill}.", "Uu"),
    ],
)
def test_what_only_tells_how_somebody_speaks_leaves_nothing_open(sentence, value):
    assert judged(sentence).value.value == value
