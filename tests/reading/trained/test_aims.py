"""What puts something forward, and what only tells what a source is up to."""

import pytest

from headwater.knowledge.saying import SayingKind
from headwater.reading.finding.spanned import word_of_saying
from headwater.reading.trained.aims import is_none, says
from tests.builders import report
from tests.reading.trained.test_finding import spanned


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "is_said"),
    [
        ("Holm said it fell.", "Holm", "said", "it fell", True),
        ("Holm wants it to fall.", "Holm", "wants", "it to fall", False),
        ("Holm persuaded Kesh not to send it.", "Holm", "persuaded", "Kesh not to send it", False),
        ("Holm told Kesh that it was sent.", "Holm", "told", "that it was sent", True),
        ("Holm glorped that it was lost.", "Holm", "glorped", "that it was lost", True),
        (
            "“Not one in the whole town,” glorped Holm.",
            "Holm",
            "glorped",
            "“Not one in the whole town,”",
            True,
        ),
        ("The song “Not one” glorped Holm.", "Holm", "glorped", "“Not one”", False),
        ("Holm identified him as Lund.", "Holm", "identified", "him as Lund", True),
        ("Holm named him as Lund.", "Holm", "named", "him as Lund", True),
        ("Holm named Lund as its chief.", "Holm", "named", "Lund as its chief", False),
        ("A list names a firm that fell.", "A list", "names", "a firm that fell", True),
        ("Holm names a man who fell.", "Holm", "names", "a man who fell", False),
        ("Holm has identified him.", "Holm", "has identified", "him", False),
        ("It was identified as a mine.", "", "was identified", "as a mine", False),
        ("Holm glorped a new chief.", "Holm", "glorped", "a new chief", False),
        ("Holm reportedly fell.", "", "reportedly", "Holm", True),
        ('"It fell."', "", "", '"It fell."', True),
        ("OSK: By the army.", "OSK", ":", "By the army.", True),
        ("Two dead in Osk — police", "police", "—", "Two dead in Osk", True),
        ("Managers had known about the leak.", "Managers", "had known", "the leak", False),
        ("Holm knew that it leaked.", "Holm", "knew", "that it leaked", False),
        ("No group has claimed the raid.", "No group", "has claimed", "the raid", False),
        ("Men expecting high pay left.", "Men", "expecting", "high pay", False),
        ("Holm expects it to fall.", "Holm", "expects", "it to fall", True),
        ("Holm left the plan, first reported by CNN.", "", "first reported", "the plan", False),
        ("A clip said to show it is old.", "", "said", "to show it is old", False),
        ("Neither would say when.", "Neither", "would say", "when", False),
        ("Holm looks to be chosen.", "Holm", "looks", "to be chosen", False),
        ("Holm discussed the toll.", "Holm", "discussed", "the toll", False),
        ("Crews were ordered to leave.", "", "were ordered", "to leave", False),
        ("Holm was charged with murder.", "", "was charged with", "murder", False),
        ("Holm's demand for a pay rise fell.", "Holm's", "demand", "for a pay rise", False),
        ("Holm's own argument for war fell.", "Holm's own", "argument for", "war", False),
        ("Holm's call for “war” fell.", "Holm's", "call", "for “war”", True),
        ("Idiots' fears blamed for fire.", "Idiots'", "blamed for", "fire", True),
        ("Holm's claim that it fell.", "Holm's", "claim", "that it fell", True),
        ("It is believed to have fallen.", "", "is believed", "to have fallen", True),
        ("Holm put the toll at seven.", "Holm", "put", "the toll at seven", True),
        ("Holm put the map away.", "Holm", "put", "the map away", False),
        ("“It fell,” echoed Holm.", "Holm", "echoed", "“It fell,”", True),
        ("Holm echoed fears that it fell.", "Holm", "echoed", "fears that it fell", False),
        ("Holm seethed that it fell.", "Holm", "seethed", "that it fell", True),
        ("Holm went on to explain how it fell.", "Holm", "went on to explain", "how it fell", True),
        ("Almost nobody believes Holm.", "Almost nobody", "believes", "Holm", False),
        ("Holm believes him.", "Holm", "believes", "him", False),
        ("Holm could not say for sure.", "Holm", "could not say", "for sure", False),
        ("It emerged that Holm fled.", "", "It emerged", "that Holm fled", True),
        ("Holm rejected the offer.", "Holm", "rejected", "the offer", False),
        ("Holm rejected the charge.", "Holm", "rejected", "the charge", True),
        ("Holm accepted the offer.", "Holm", "accepted", "the offer", False),
        ("Holm accepted that it fell.", "Holm", "accepted", "that it fell", True),
        ("Holm refused the request.", "Holm", "refused", "the request", False),
        ("Holm refused to drop what fell.", "Holm", "refused", "to drop what fell", False),
        ("Holm refused to say who fell.", "Holm", "refused", "to say who fell", True),
        ("It is expected to be shut.", "", "is expected", "to be shut", False),
        ("“I lost it all,” sobbed Holm.", "Holm", "sobbed", "“I lost it all,”", True),
        ("“Men flee,” reads Holm's post.", "Holm's post", "reads", "“Men flee,”", True),
        ("“Men FLEE. Nobody KNOWS,” reads it.", "it", "reads", "“Men FLEE. Nobody KNOWS,”", True),
        ("A “Velm,” reads a sign.", "a sign", "reads", "A “Velm,”", False),
        ("A list names Lund as a spy.", "A list", "names", "Lund as a spy", True),
        ("Police named a clerk as a spy.", "Police", "named", "a clerk as a spy", True),
        ("Holm named a clerk as a spy.", "Holm", "named", "a clerk as a spy", False),
        ("It holds Lund responsible for it.", "It", "holds", "Lund responsible for it", True),
        ("Holm will hold Lund liable.", "Holm", "will hold", "Lund liable", False),
        ("Holm gave the toll as nine.", "Holm", "gave", "the toll as nine", True),
        ("Holm gave Lund his post as clerk.", "Holm", "gave", "Lund his post as clerk", False),
        ("The mission recorded 23 raids.", "The mission", "recorded", "23 raids", True),
        ("The mission recorded a song.", "The mission", "recorded", "a song", False),
        ("Ann Lund recorded five songs.", "Ann Lund", "recorded", "five songs", False),
        ("The log records that it halted.", "The log", "records", "that it halted", True),
        ("Holm put the loss at “nearly half”.", "Holm", "put", "the loss at “nearly half”", True),
        ("Spies pointed the finger at Velm.", "Spies", "pointed the finger at", "Velm", True),
        ("Lund learned of the raid late.", "Lund", "learned of", "the raid", False),
        ("CNN has learned of a raid.", "CNN", "has learned of", "a raid", True),
        ("CNN had Osk replying that it fell.", "CNN", "had", "Osk replying that it fell", True),
        ("CNN had men singing in it.", "CNN", "had", "men singing in it", False),
        ("Holm said when backing Lund: “No.”", "Holm", "said when backing Lund", "“No.”", True),
    ],
)
def test_saying_is_told_from_being_up_to_something(
    text: str, source: str, cue: str, content: str, is_said: bool
) -> None:
    assert says(text, spanned(report(text), source, cue, content)) is is_said


def test_will_is_a_kind_of_its_own() -> None:
    known = word_of_saying(spanned(report("Holm wants it."), "Holm", "wants", "it"))
    assert known is not None
    assert known.kind is SayingKind.WILL


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "none"),
    [
        ("Osk posted a video of the raid.", "Osk", "posted", "a video of the raid", True),
        ("Osk posted what it called proof.", "Osk", "posted", "what it called proof", True),
        ("Holm published an article on tolls.", "Holm", "published", "an article on tolls", True),
        ("It fell.\nRecall that it stood.", "", "Recall", "that it stood", True),
        ("Recall that it stood, Holm said.", "Holm", "said", "Recall that it stood", False),
        ("Osk posted that it fell.", "Osk", "posted", "that it fell", False),
        ("Osk published its toll of nine.", "Osk", "published", "its toll of nine", False),
        ("Osk released a \u201clist\u201d.", "Osk", "released", "a \u201clist\u201d", False),
        ("No group has claimed the raid.", "No group", "has claimed", "the raid", True),
        ("Nobody would say who it was.", "Nobody", "would say", "who it was", False),
        ("No group has claimed that it fell.", "No group", "claimed", "that it fell", False),
        ("His fate remains unknown.", "", "remains unknown", "His fate", True),
        ("Osk reportedly fled.", "", "reportedly", "Osk", False),
        ("Holm was charged with murder.", "", "was charged with", "murder", False),
        ("Holm wants a bridge.", "Holm", "wants", "a bridge", False),
        ("OSK: The map.", "OSK", ":", "The map.", False),
        ("It fell. #OSK — Lund", "#OSK", "—", "It fell.", True),
        ("Quote: “It fell.”", "", "Quote:", "“It fell.”", True),
        ("An entry in the state register.", "An entry in the", "state", "register", True),
        (
            "“It fell,” he said in a film posted on it.",
            "he said in a film",
            "posted",
            "“It fell,”",
            True,
        ),
        ("It was said by her that it fell.", "her", "said", "that it fell", False),
        ("He handed Kesh a note about a raid.", "Kesh", "a note about", "a raid", True),
        ("Kesh wrote a note about a raid.", "Kesh", "wrote", "a note about a raid", False),
        ("I saw a flash.", "I", "saw", "a flash", True),
        ("I saw that it fell.", "I", "saw", "that it fell", False),
        ("Osk saw a flash.", "Osk", "saw", "a flash", False),
        ("He sees only what he wants to see.", "He", "sees", "what he wants to see", True),
        ("Some say it fell, others disagree.", "", "disagree", "it fell", True),
        ("Osk disagreed that it fell.", "Osk", "disagreed", "that it fell", False),
        ("He saw what he took for a drone.", "He", "saw", "what he took for a drone", False),
        ("It seems to have fallen.", "", "seems", "to have fallen", True),
        ("It can appear to be “lost”.", "", "can appear", "to be “lost”", True),
        ("Maps appear to show it fell.", "Maps", "appear to show", "it fell", False),
        ("It is said to have fallen.", "", "is said", "to have fallen", False),
        ("The tax apparently fell.", "", "apparently", "The tax", True),
        ("One might think it fell.", "One", "might think", "it fell", True),
        ("Osk might think it fell.", "Osk", "might think", "it fell", True),
        ("Some think it fell.", "Some", "think", "it fell", False),
        ("A hut where he was believed to be.", "", "was believed", "to be", True),
        ("He was believed to be ill.", "", "was believed", "to be ill", False),
        ("Per Holm, basically.", "Holm", "Per", "basically", True),
        ("Holm found it deadly.", "Holm", "found", "deadly", False),
        ("There was no word of the raid.", "", "was no word", "of the raid", True),
        ("There was a claim of a raid.", "", "claim", "of a raid", False),
    ],
)
def test_what_is_put_out_or_done_by_nobody_is_no_attribution(
    text: str, source: str, cue: str, content: str, none: bool
) -> None:
    assert is_none(text, spanned(report(text), source, cue, content)) is none
