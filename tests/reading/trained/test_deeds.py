"""Deeds and states that look like saying."""

from __future__ import annotations

import pytest

from headwater.reading.trained.aims import is_none, says
from tests.builders import report
from tests.reading.trained.test_finding import spanned


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "none"),
    [
        ("Police found a man suffering from burns.", "Police", "found",
         "a man suffering from burns", True),
        ("They found one of the victims, Ada Osk, 23, unresponsive.", "They", "found",
         "one of the victims, Ada Osk, 23, unresponsive", True),
        ("They found Osk shot dead in the hall.", "They", "found",
         "Osk shot dead in the hall", True),
        ("They found 31-year-old Hugo Lund and his son asleep.", "They", "found",
         "31-year-old Hugo Lund and his son asleep", True),
        ("A search of the yard discovered Lund unresponsive.", "A search of the yard",
         "discovered", "Lund unresponsive", True),
        ("A clerk discovered the bodies of Hugo Lund, 59, and his son.", "A clerk", "discovered",
         "the bodies of Hugo Lund, 59, and his son", True),
        ("Crews later discovered a 78-year-old local man's body.", "Crews", "later discovered",
         "a 78-year-old local man's body", True),
        ("Officers found a loaded gun in the car.", "Officers", "found", "a loaded gun in the car",
         True),
        ("Two boys were found dead.", "", "were found", "dead", True),
        ("Osk was found to have a knife.", "", "was found", "to have a knife", False),
        ("Police found that the door was locked.", "Police", "found", "that the door was locked",
         False),
        ("Police found three men, aged 21, had been shot.", "Police", "found",
         "three men, aged 21, had been shot", False),
        ("THEY DISCOVERED OSK HAD BEEN SHOT.", "THEY", "DISCOVERED", "OSK HAD BEEN SHOT", False),
        ("The study found women at greater risk.", "The study", "found", "women at greater risk",
         False),
        ("The jury found Osk guilty.", "The jury", "found", "Osk guilty", False),
        ("The court found the minister in contempt.", "The court", "found",
         "the minister in contempt", False),
        ("The coroner found the death of the man to be natural.", "The coroner", "found",
         "the death of the man to be natural", False),
        ("Inspectors found no weapons.", "Inspectors", "found", "no weapons", False),
        ("Police found no weapons.", "Police", "found", "no weapons", False),
        ("Inspectors found weapons.", "Inspectors", "found", "weapons", False),
        ("Critics found the man dull.", "Critics", "found", "the man dull", False),
        ("Officers responded to call about shots fired.", "Officers", "responded to call about",
         "shots fired", True),
        ("Dispatch received a call regarding a fire.", "Dispatch", "received a call regarding",
         "a fire", True),
        ("Police received reports that it fell.", "Police", "received reports", "that it fell",
         False),
        ("Crews were sent to Orle after reports of a fire.", "", "reports", "of a fire", True),
        ("The crew received several reports of a fire.", "The crew", "reports of", "a fire", True),
        ("The crew reports of a fire.", "The crew", "reports of", "a fire", False),
        ("It received a report from the master of a fire.", "the master", "report", "of a fire",
         False),
        ("There were reports of looting.", "", "reports", "of looting", False),
        ("Osk responded to reports of a fall at 3 a.m. Crews said that it fell.", "Osk",
         "responded to", "reports of a fall at 3 a.m. Crews said that it fell", True),
        ("Osk, 15, was arrested and charged with theft.", "Osk", "charged with", "theft", True),
        ("Osk was charged Tuesday with theft.", "Osk", "was charged Tuesday", "with theft", True),
        ("Osk has yet to be formally charged with theft.", "Osk",
         "has yet to be formally charged with", "theft", True),
        ("Man found guilty of theft", "Man", "found", "guilty of theft", True),
        ("Lund was charged by Orle police with theft.", "Orle police", "was charged", "with theft",
         False),
        ("Police charged Osk with theft.", "Police", "charged", "Osk with theft", False),
        ("A lawyer waived his appearance.", "A lawyer", "waived", "his appearance", True),
        ("Officers formed a line to block anyone.", "Officers", "formed a line to block", "anyone",
         True),
        ("Osk posted a $20,000 bond and left.", "Osk", "posted", "a $20,000 bond and left", True),
        ("Osk posted that it fell.", "Osk", "posted", "that it fell", False),
        ("Police conclude a major drug investigation.", "Police", "conclude",
         "a major drug investigation", True),
        ("Police conclude that an investigation is due.", "Police", "conclude",
         "that an investigation is due", False),
        ("It fell, which made it seem that it was hit.", "which", "made it seem", "that it was hit",
         True),
        ("Osk made it clear that it was hit.", "Osk", "made it clear", "that it was hit", False),
        ("It is unclear if it fell.", "", "It is unclear", "if it fell", True),
        ("It remained unclear right now who fell.", "", "remained unclear right now", "who fell",
         True),
        ("It was not immediately known who fell.", "", "was not immediately known", "who fell",
         True),
        ("It is known that it fell.", "", "It is known", "that it fell", False),
        ("Osk said it was not clear who fell.", "it", "was not clear", "who fell", True),
        ("Osk is not sure who fell.", "Osk", "is not sure", "who fell", False),
        ("The fire, reported about 6 p.m., was small.", "", "reported", "The fire", True),
        ("The fire was reported by two people.", "", "was reported", "The fire", False),
        ("An explosion was reported in Orle.", "", "was reported", "An explosion", False),
        ("Heavy losses were reported in Orle.", "", "were reported", "Heavy losses", False),
        ("A car that was reported stolen is back.", "", "was reported", "stolen", True),
        ("The two men shot in Orle have been identified.", "", "have been identified",
         "The two men shot in Orle", True),
        ("Osk asks whether she fell is believed to matter.", "whether she fell", "is believed",
         "to matter", True),
    ],
)  # fmt: skip
def test_a_deed_is_no_attribution(
    text: str, source: str, cue: str, content: str, none: bool
) -> None:
    assert is_none(text, spanned(report(text), source, cue, content)) is none


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "is_said"),
    [
        ("Deputies spent hours trying to figure out what fell.", "Deputies",
         "trying to figure out", "what fell", False),
        ("Deputies are working to determine exactly what fell.", "Deputies",
         "are working to determine", "exactly what fell", False),
        ("Deputies were trying to determine a motive.", "Deputies", "were trying to determine",
         "a motive", False),
        ("Deputies determined what fell.", "Deputies", "determined", "what fell", True),
        ("Police are investigating whether it was hit.", "Police", "are investigating",
         "whether it was hit", False),
        ("Prosecutors would make the final determination about whether it was theft.",
         "Prosecutors", "would make the final determination about", "whether it was theft", False),
        ("His mother had hoped to speak to us.", "His mother", "had hoped", "to speak to us",
         False),
        ("His mother hopes that it was lost.", "His mother", "hopes", "that it was lost", True),
        ("The Gazette requested records of what was lost.", "The Gazette", "requested",
         "records of what was lost", False),
        ("Osk requested them not to believe that it was lost.", "Osk", "requested",
         "them not to believe that it was lost", True),
        ("The Gazette requested that it was opened.", "The Gazette", "requested",
         "that it was opened", True),
        ("Osk found out on Sunday that it was lost.", "Osk", "found out", "that it was lost",
         False),
        ("Police found out that it was lost.", "Police", "found out", "that it was lost", True),
    ],
)  # fmt: skip
def test_what_is_yet_to_be_found_out_puts_nothing_forward(
    text: str, source: str, cue: str, content: str, is_said: bool
) -> None:
    assert says(text, spanned(report(text), source, cue, content)) is is_said
