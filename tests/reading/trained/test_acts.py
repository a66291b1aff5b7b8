"""Acts that look like saying."""

from __future__ import annotations

import pytest

from headwater.reading.trained.aims import is_none, says
from tests.builders import report
from tests.reading.trained.test_finding import spanned


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "none"),
    [
        ("Osk police responded to a call about a fire.", "Osk police", "responded to",
         "a call about a fire", True),
        ("The army responded with artillery.", "The army", "responded", "with artillery", True),
        ("Its guns responded “in a limited manner” to it.", "Its guns", "responded",
         "“in a limited manner” to it", True),
        ("The records answered one question.", "The records", "answered", "one question", True),
        ("Osk responded in a letter that it fell.", "Osk", "responded", "in a letter that it fell",
         False),
        ("Osk responded to a call that it resign.", "Osk", "responded to",
         "a call that it resign", False),
        ("Osk had warned the managers.", "Osk", "had warned", "the managers", True),
        ("Osk had warned of a flood.", "Osk", "had warned of", "a flood", False),
        ("Osk called 911 after the fire.", "Osk", "called", "911 after the fire", True),
        ("She was calling for help.", "She", "calling", "for help", True),
        ("Osk called police cowards.", "Osk", "called", "police cowards", False),
        ("The bureau assumed control of the case.", "The bureau", "assumed",
         "control of the case", True),
        ("Osk assumed it fell.", "Osk", "assumed", "it fell", False),
        ("They heard some lesser related charges.", "some lesser", "related", "charges", True),
        ("Osk related that it fell.", "Osk", "related", "that it fell", False),
        ("The emergency call for help came late.", "The emergency", "call for",
         "help came late", True),
        ("Officials call for a vote.", "Officials", "call for", "a vote", False),
        ("Please note it fell.", "Please", "note", "it fell", True),
        ("Osk called the Lund County Sheriff's Office to report it.", "Osk", "called",
         "the Lund County Sheriff's Office to report it", True),
        ("Osk police were alerted to the fire.", "Osk police", "were alerted to", "the fire", True),
        ("Osk police were notified that it fell.", "Osk police", "were notified", "that it fell",
         False),
        ("Osk earlier this year left.", "Osk", "earlier this year", "left", True),
        ("Osk charged Lund with finding out who fell.", "Osk", "charged",
         "Lund with finding out who fell", True),
        ("Osk charged Lund with killing a clerk.", "Osk", "charged",
         "Lund with killing a clerk", False),
        ("Osk lifted a warning against travel.", "Osk", "lifted a warning against", "travel",
         True),
        ("Osk issued a warning against travel.", "Osk", "issued a warning against", "travel",
         False),
        ("Osk failed to explain why it fell.", "Osk", "failed to explain", "why it fell", True),
        ("Osk told Lund about the plan.", "Osk", "told", "about the plan", True),
        ("Osk told Lund about how it fell.", "Osk", "told", "about how it fell", False),
        ("Osk wrote to Lund regarding the mill.", "Osk", "wrote", "regarding the mill", True),
        ("Osk wrote to Lund that it fell.", "Osk", "wrote", "that it fell", False),
        ("Osk told Lund of a plan.", "Osk", "told", "of a plan", False),
        ("Osk, commenting on the toll, left.", "Osk", "commenting on", "the toll", True),
        ("Osk commented on why it fell.", "Osk", "commented on", "why it fell", False),
        ("Osk remembers no war.", "Osk", "remembers", "no war", False),
        ("Osk remembers Lund as a liar.", "Osk", "remembers", "Lund as a liar", False),
        ("Friends are remembering the dead.", "Friends", "are remembering", "the dead", True),
        ("Friends are remembering Osk as a liar.", "Friends", "are remembering", "Osk as a liar",
         False),
        ("Osk is furious about it.", "Osk", "is furious", "about it", True),
        ("Osk complained about it.", "Osk", "complained", "about it", False),
        ("Osk had been referring to his clerk.", "Osk", "had been", "referring to his clerk", True),
        ("Osk had been referring to it as a lie.", "Osk", "had been", "referring to it as a lie",
         False),
        ("The war claimed his brother.", "The war", "claimed", "his brother", True),
        ("The storm claimed that it fell.", "The storm", "claimed", "that it fell", False),
        ("The rebels claimed the raid.", "The rebels", "claimed", "the raid", False),
        ("Osk reportedly left.", "", "reportedly", "Osk", False),
    ],
)  # fmt: skip
def test_an_act_is_no_attribution(
    text: str, source: str, cue: str, content: str, none: bool
) -> None:
    assert is_none(text, spanned(report(text), source, cue, content)) is none


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "is_said"),
    [
        ("A man was charged with theft from a shop that fell.", "", "was charged with",
         "theft from a shop that fell", False),
        ("Anyone who saw it is asked to call.", "", "is asked", "Anyone who saw it", False),
        ("He was asked whether it fell.", "", "was asked", "whether it fell", True),
        ("They are described as set on revenge.", "", "are described as", "set on revenge", False),
        ("He is accused of killing a guard who fell.", "", "is accused of",
         "killing a guard who fell", True),
        ("Osk declined treatment.", "Osk", "declined", "treatment", False),
        ("A man who wishes to remain anonymous fell.", "A man", "wishes", "to remain anonymous",
         False),
        ("Osk did not want to be identified.", "Osk", "did not want", "to be identified", False),
        ("Osk asked to see the gun.", "Osk", "asked", "to see the gun", False),
        ("Osk didn't ask to be sent.", "Osk", "didn't ask", "to be sent", False),
        ("Osk did not ask that it fall.", "Osk", "did not ask", "that it fall", True),
        ("Everybody there understood that it fell.", "Everybody there", "understood",
         "that it fell", False),
        ("Osk understood that it fell.", "Osk", "understood", "that it fell", True),
        ("Osk advises Holm on debates.", "Osk", "advises", "Holm on debates", False),
        ("Osk advised Holm that it fell.", "Osk", "advised", "Holm that it fell", True),
        ("Holm was recommended by Osk.", "Osk", "was recommended", "Holm", False),
        ("Osk recommended that it fall.", "Osk", "recommended", "that it fall", True),
        ("Men are determined to see it fall.", "Men", "are determined", "to see it fall", False),
        ("Osk started calling him Bertie.", "Osk", "started calling", "him Bertie", False),
        ("The girl they called “Sunny.”", "they", "called", "“Sunny.”", False),
        ("Osk called the strike “Illegal.”", "Osk", "called", "the strike “Illegal.”", True),
        ("Osk called him a liar.", "Osk", "called", "him a liar", True),
        ("The teams show how lost they are.", "The teams", "show", "how lost they are", False),
        ("Figures show how many fell.", "Figures", "show", "how many fell", True),
        ("“No,” said Osk, referring to a wall that fell.", "Osk", "referring to",
         "a wall that fell", False),
        ("Osk spoke, referring to it as a wall that fell.", "Osk", "referring to",
         "it as a wall that fell", True),
        ("A judge will decide whether it fell.", "A judge", "will decide", "whether it fell",
         False),
        ("Osk could not determine whether it fell.", "Osk", "could not determine",
         "whether it fell", True),
        ("A judge found that it fell.", "A judge", "found", "that it fell", True),
        ("Osk asked to be told why it fell.", "Osk", "asked", "to be told why it fell", True),
        ("Osk spoke with her to see if it fell.", "Osk", "spoke", "to see if it fell", False),
        ("Osk declined to comment.", "Osk", "declined", "to comment", True),
        ("Osk glorped a man who was seen there.", "Osk", "glorped", "a man who was seen there",
         False),
        ("Osk glorped it was lost.", "Osk", "glorped", "it was lost", True),
        ("Osk is unsure if that was so.", "Osk", "is", "unsure if that was so", True),
    ],
)  # fmt: skip
def test_nobody_is_told_to_put_it_forward(
    text: str, source: str, cue: str, content: str, is_said: bool
) -> None:
    assert says(text, spanned(report(text), source, cue, content)) is is_said
