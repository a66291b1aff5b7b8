"""Words of doubt in phrases that doubt nothing."""

import pytest

from benchmarks.stances import judged
from headwater.reading.stance.idioms import is_idiom, is_no_wish
from tests.reading.stance.test_nouns import place


@pytest.mark.parametrize(
    ("sentence", "word", "idiom"),
    [
        ("the court ended up setting it", "ended", True),
        ("the court ended the strike", "ended", False),
        ("osk was dropped off at a clinic", "dropped", True),
        ("the charge was dropped", "dropped", False),
        ("a road was blocked off", "blocked", True),
        ("the court blocked the sale", "blocked", False),
        ("the county assumed control of the mill", "assumed", True),
        ("they assumed that it fell", "assumed", False),
        ("he did not know how to swim", "know", True),
        ("he did not know how it fell", "know", False),
        ("he is known for his songs", "known", True),
        ("it is not known for its fish", "not", True),
        ("it is not known who fell", "not", False),
        ("they will investigate", "investigate", True),
        ("they will investigate what fell", "investigate", False),
        ("there was no warning before it", "warning", True),
        ("there was a warning that it fell", "warning", False),
        ("the court decided in her favor", "decided", True),
        ("the court decided to wait", "decided", False),
        ("it looked very good to her", "looked", True),
        ("it does not seem right", "seem", True),
        ("it looked right through them", "looked", False),
        ("it seems that it fell", "seems", False),
        ("he felt the blow", "felt", True),
        ("he felt the mill was lost", "felt", False),
        ("another suspected thief was held", "suspected", True),
        ("she was suspected of theft", "suspected", False),
        ("he is a prohibited person", "prohibited", True),
        ("a man wanted for theft fled", "wanted", True),
        ("a driver sought by the county fled", "sought", True),
        ("a raid planned from abroad fell", "planned", True),
        ("a raid was planned from abroad", "planned", False),
        ("a raid planned for may fell", "planned", False),
        ("they wanted for nothing", "wanted", False),
        ("the town wanted the mill", "wanted", False),
        ("she is committed to the town", "committed", True),
        ("she committed to paying", "committed", False),
        ("May 2016", "may", True),
        ("they would sign if only to be rid of it", "if", True),
        ("they would sign if only the mill were sold", "if", False),
        ("the firm stood to gain if it fell", "if", True),
        ("the firm planned to gain if it fell", "if", False),
        ("they act without fear or favour", "fear", True),
        ("they act out of fear", "fear", False),
        ("they fear that it fell", "fear", False),
        ("osk wishes her well", "wishes", True),
        ("osk wishes her gone", "wishes", False),
        ("the regulator was looking in all directions", "looking", True),
        ("the regulator was looking in trouble", "looking", False),
        ("May I see it", "may", False),
    ],
)
def test_idioms(sentence, word, idiom):
    assert is_idiom(*place(sentence, word)) is idiom


@pytest.mark.parametrize(
    ("sentence", "word", "done"),
    [
        ("they would smile whenever she came", "would", True),
        ("he would often swim", "would", True),
        ("every morning he would swim", "would", True),
        ("she would sit under the counter on clinic nights", "would", True),
        ("she would sit there on the night it fell", "would", False),
        ("she would work on clinic nights if asked", "would", False),
        ("she would later die in the clinic", "would", True),
        ("he would go on to win", "would", True),
        ("the deal would later grow", "would", False),
        ("if it fell, she would later sell it", "would", False),
        ("the plan would save a tenth every year", "would", False),
        ("the town would like to thank them", "would", True),
        ("the town would like to own it", "would", False),
        ("i just want to thank them", "want", True),
        ("we want you to know that it is safe", "want", True),
        ("we want to own it", "want", False),
        ("they want to tell him", "want", False),
    ],
)
def test_what_is_no_wish(sentence, word, done):
    assert is_no_wish(*place(sentence, word)) is done


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("CT+", "{The judge ended up setting a fine}."),
        ("CT-", "{He did not end up in the river}."),
        ("CT-", "{She does not know how to swim}."),
        ("CT+", "{The mills in question were shut}."),
        ("Uu", "{The sale is in question}."),
        ("PR+", "{We are optimistic that it will open}."),
        ("Uu", "{She does not know how the fire began}."),
        ("CT-", "{It just doesn't seem right}."),
        ("CT-", "{“We want them to know that we do not blame her,”} Osk [said]."),
        # who decides for himself is not who tells another what he wants
        ("Uu", "{It is under review whether or not the firm knew}."),
        ("CT+", "{It was raining, whether they liked it or not}."),
    ],
)
def test_stance_of_idioms(value, sentence):
    assert judged(sentence).value.value == value
