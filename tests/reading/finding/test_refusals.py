"""Turning down and shutting out, told from denying."""

import pytest

from headwater.reading.finding.refusals import shuts_out, turns_down, will_not
from tests.builders import report
from tests.reading.trained.test_finding import spanned

TURNED = [
    ("The board", "rejected", "a $3 billion offer", True),
    ("The board", "brushed aside", "calls for an inquiry", True),
    ("The court", "dismissed", "the charges against Osk", True),
    ("A judge", "were dismissed", "The allegations", True),
    ("Prosecutors", "were later dismissed", "Those accusations", True),
    ("The minister", "were dismissed", "The allegations", False),
    ("Prosecutors", "rejected", "the accusations of bias", False),
    ("The bank", "refused", "the request", True),
    ("The firm", "contested", "the ruling", True),
    ("The ministry", "dismissed", "the charges against it", False),
    ("The ministry", "rejected", "the accusation", False),
    ("The ministry", "rejected", "the offer as a lie", False),
    ("The ministry", "rejected", "the claim that it made an offer", False),
    ("The ministry", "dismissed", "the idea of a truce", False),
    ("The firm", "disputed", "the figures", False),
    ("Osk", "denied", "the charges", False),
    ("Osk", "refused", "to pay", False),
    ("Osk", "said", "the offer", False),
]
SHUT = [
    ("The president", "dismissed", "the army chief", True),
    ("The president", "dismissed", "his cabinet", True),
    ("The board", "dismissed", "Otto Lund", True),
    ("The army", "denied", "inspectors entry to the plant", True),
    ("The court", "denied", "him bail", True),
    ("The judge", "denied", "the motion", True),
    ("Osk was", "denied", "bail", True),
    ("The board", "dismissed", "its critics as fools", False),
    ("The ministry", "dismissed", "the report", False),
    ("The ministry", "denied", "involvement", False),
    ("The ministry", "denied", "any role in the raid", False),
    ("Osk", "denied", "murder", False),
]


@pytest.mark.parametrize(("source", "cue", "content", "is_deed"), TURNED)
def test_what_is_offered_is_turned_down(source: str, cue: str, content: str, is_deed: bool) -> None:
    text = f"{source} {cue} {content}."
    assert turns_down(spanned(report(text), source, cue, content)) is is_deed


@pytest.mark.parametrize(("source", "cue", "content", "is_deed"), SHUT)
def test_somebody_is_sacked_or_shut_out(source: str, cue: str, content: str, is_deed: bool) -> None:
    text = f"{source} {cue} {content}."
    assert shuts_out(text, spanned(report(text), source, cue, content)) is is_deed


@pytest.mark.parametrize(
    ("cue", "content", "is_deed"),
    [
        ("refused", "to drop the gun", True),
        ("has declined", "to go on with it", True),
        ("refused", "to publicly back it", True),
        ("declined", "to comment", False),
        ("refused", "to accept that it fell", False),
        ("refused", "the request", False),
        ("agreed", "to drop it", False),
    ],
)
def test_who_would_not_do_a_thing(cue: str, content: str, is_deed: bool) -> None:
    text = f"Osk {cue} {content}."
    assert will_not(spanned(report(text), "Osk", cue, content)) is is_deed
