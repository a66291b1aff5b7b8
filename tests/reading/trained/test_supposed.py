"""Words of saying in what is not said, or not yet."""

import pytest

from headwater.reading.finding.spanned import word_of_saying
from headwater.reading.trained.supposed import is_purpose, is_supposed
from tests.builders import report
from tests.reading.trained.test_finding import spanned


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "supposed"),
    [
        ("Velm will not pay until Osk confirms that it fell.", "Osk", "confirms", "that it fell",
         True),
        ("Velm pays no one until the court rules that it fell.", "court", "rules", "that it fell",
         True),
        ("The port opens once the navy confirms that it fell.", "the navy", "confirms",
         "that it fell", True),
        ("It stays shut before the court announces that it fell.", "the court", "announces",
         "that it fell", True),
        ("Stay out until police say it is safe.", "police", "say", "it is safe", False),
        ("All must stay out until police say it is safe.", "police", "say", "it is safe", True),
        ("He drove off before police say he fell.", "police", "say", "he fell", False),
        ("Lund loses if the court ruled that he lied.", "the court", "ruled", "that he lied", True),
        ("They waited until Osk announced that it fell.", "Osk", "announced", "that it fell",
         False),
        ("They would wait until Osk announced that it fell.", "Osk", "announced", "that it fell",
         True),
        ("He would sell it before Osk announced that it fell.", "Osk", "announced",
         "that it fell", False),
        ("He will go. He left before Osk said that it fell.", "Osk", "said", "that it fell",
         False),
        ("They asked him if Osk said that it fell.", "Osk", "said", "that it fell", False),
        ("The mill was cold, so the water, which suggests that it fell, rose.", "which", "suggests",
         "that it fell", True),
        ("It is in the report, which suggests that it fell.", "which", "suggests", "that it fell",
         False),
        ("He left the water, which says that it fell.", "which", "says", "that it fell", False),
        ("Osk once said that it fell.", "Osk", "said", "that it fell", False),
        ("He left after police said he fell.", "police", "said", "he fell", False),
        ("The rebels might well conclude that it fell.", "The rebels", "might well conclude",
         "that it fell", True),
        ("Lund could argue that it fell.", "Lund", "could argue", "that it fell", True),
        ("They could hear that it fell.", "They", "could hear", "that it fell", False),
        ("He may only say that it fell.", "He", "may only say", "that it fell", False),
        ("I may add that it fell.", "I", "may add", "that it fell", False),
        ("Data may show that it fell.", "Data", "may show", "that it fell", False),
        ("The army seemed to confirm the raid.", "The army", "seemed to confirm", "the raid", True),
        ("Osk seemed to confirm that it fell.", "Osk", "seemed to confirm", "that it fell", False),
        ("Osk appeared to deny the raid.", "Osk", "appeared to deny", "the raid", False),
        ("A map appears to show the raid.", "A map", "appears to show", "the raid", False),
        ("Osk left in hopes that it fell.", "", "hopes", "that it fell", True),
        ("It is best to sit tight and hope it fell.", "", "hope", "it fell", True),
        ("Osk let them go in the hope that it fell.", "Osk", "let them go in the hope",
         "that it fell", True),
        ("It was the lack of bread that Osk stressed.", "Osk", "stressed",
         "It was the lack of bread", True),
        ("It was bread that Osk blamed for the fall.", "Osk", "blamed", "that", True),
        ("It was bread that Osk blamed for the fall.", "Osk", "blamed", "for the fall", True),
        ("It was in Velm that Osk called for peace.", "Osk", "called", "for peace", False),
        ("It was Osk that Velm offered the port.", "Velm", "offered", "the port", False),
        ("It was on Monday that Osk said it fell.", "Osk", "said", "it fell", False),
        ("It was clear that Osk said so, and it was \u201cbread\u201d.", "Osk", "said",
         "\u201cbread\u201d", False),
        ("Osk hopes that it fell.", "Osk", "hopes", "that it fell", False),
        ("Osk wants to go on and say it fell.", "", "say", "it fell", False),
        ("It held 842 crates, fewer than Osk had said.", "fewer than Osk", "had said",
         "It held 842 crates", True),
        ("It cost far more than the ministry claimed.", "the ministry", "claimed", "far more",
         True),
        ("It held twice as many people as Osk had reported.", "Osk", "had reported",
         "It held twice as many people", True),
        ("It fell, more than a dozen residents said.", "more than a dozen residents", "said",
         "It fell", False),
        ("It fell, fewer than 20 people said.", "fewer than 20 people", "said", "It fell", False),
        ("More than 20 fell, Osk said.", "Osk", "said", "More than 20 fell", False),
        ("It held no more than the ship did, Osk said.", "Osk", "said",
         "It held no more than the ship did", False),
        ("It fell, as Osk had said.", "Osk", "had said", "It fell", False),
        ("It left an hour before the time at which Osk says it fell.", "Osk", "says", "it fell",
         True),
        ("It left the day on which the crew says it fell.", "crew", "says", "it fell", True),
        ("The claim that it fell is untrue.", "", "claim", "that it fell", True),
        ("Reports that it fell were pure fiction.", "", "Reports", "that it fell", True),
        ("Reports that it fell on Monday are false.", "", "Reports", "that it fell", True),
        ("Rumours that it fell were a lie.", "", "Rumours", "that it fell were a lie", True),
        ("There are reports that the photo is fake.", "", "reports", "that the photo is fake",
         False),
        ("The claim that it fell is new.", "", "claim", "that it fell", False),
        ("Osk's claim that it fell is untrue.", "Osk", "claim", "that it fell", False),
        ("No evidence supports the claim that it fell.", "", "claim", "that it fell", True),
        ("It left the night in which he said, “It fell.”", "he", "said", "“It fell.”", False),
        ("It left the day Osk says it fell.", "Osk", "says", "it fell", False),
    ],
)  # fmt: skip
def test_what_is_not_said_is_told_from_what_is(
    text: str, source: str, cue: str, content: str, supposed: bool
) -> None:
    one = spanned(report(text), source, cue, content)
    assert is_supposed(text, one, word_of_saying(one)) is supposed


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "purpose"),
    [
        ("Osk's main goal with Roe was to win it.", "Osk's", "main goal", "Roe was to win it",
         True),
        ("Lund's chief objective is to win it.", "Lund's chief", "objective", "to win it", True),
        ("Lund's goal was that it fell.", "Lund's", "goal", "that it fell", False),
        ("Lund's claim is to be tested.", "Lund's", "claim", "is to be tested", False),
    ],
)  # fmt: skip
def test_what_somebody_is_out_for_is_not_said(
    text: str, source: str, cue: str, content: str, purpose: bool
) -> None:
    assert is_purpose(spanned(report(text), source, cue, content)) is purpose
