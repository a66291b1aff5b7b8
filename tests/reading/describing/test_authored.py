"""Who made a document, where its own words say it."""

from __future__ import annotations

import pytest

from headwater.reading.describing.describe import describe
from headwater.records import cut

# (words for a source, the name, the kind)
CASES = [
    ("a report by the coroner", "the coroner", "person"),
    ("the inspectors' report", "the inspectors", "group"),
    ("a statement from the company", "the company", "organization"),
    ("Equasis records", "Equasis", "organization"),
    ("data from MarineTrack", "MarineTrack", "organization"),
    ("ministry figures", "ministry", "state-body"),
    ("a letter signed by 40 professors", "40 professors", "anonymous"),
    ("a letter to parents from the school", "the school", "organization"),
    ("court papers filed by the administrators", "the administrators", "group"),
    ("the latest report by the UN Panel of Experts", "UN Panel of Experts", "organization"),
    ("a post on the ministry's Telegram channel", "the ministry", "state-body"),
    ("the union's website", "the union", "organization"),
    ("an audit carried out by Hale & Moss", "Hale & Moss", "organization"),
    (
        "interviews with more than 30 current and former clerks",
        "more than 30 current and former clerks",
        "anonymous",
    ),
    ("bank records", "bank records", "document"),
    ("Eleven records", "eleven records", "document"),
    ("the police's version", "the police", "state-body"),
    ("a ministry read-out", "ministry", "state-body"),
    ("an earlier version", "an earlier version", "document"),
    ("a line on the union's website", "the union", "organization"),
    ("a note from his secretary read to the court", "secretary", "person"),
    (
        "a note by a group of officers calling themselves the March Council",
        "March Council",
        "group",
    ),
    ("court papers", "court papers", "document"),
    ("board papers", "board papers", "document"),
    (
        "a statement issued on behalf of the Osk port authority",
        "the Osk port authority",
        "state-body",
    ),
    ("a lawsuit filed on behalf of the family", "the family", "group"),
    ("the ship's log", "the ship's log", "document"),
    ("exit polls", "exit polls", "document"),
    ("a letter read out by the clerk", "a letter read out by the clerk", "document"),
    ("a memo described by a reader", "a memo", "document"),
    ("a since-deleted Reddit thread", "a since-deleted Reddit thread", "document"),
    ("a study", "a study", "document"),
    ("data released on Friday by the Velm Institute", "Velm Institute", "organization"),
    ("records released by the court", "records", "document"),
    ("telemetry posted by the company", "the company", "organization"),
    ("a reconstruction by two students", "two students", "anonymous"),
    ("information from the ministry", "the ministry", "state-body"),
    ("a notice on the website of the port authority", "the port authority", "state-body"),
    ("VLM ship-tracking data", "VLM", "organization"),
    ("a paper by the Panel of Experts on Velmark", "Panel of Experts on Velmark", "organization"),
    # participles behind the noun, known to a list or not
    (
        "an application moved before the court by the tenants' union",
        "the tenants' union",
        "organization",
    ),
    ("a timeline drawn up by the harbour police", "the harbour police", "state-body"),
    ("a tender notice put out by the port authority", "the port authority", "state-body"),
    ("statements given to police by two neighbours", "two neighbours", "anonymous"),
    ("figures tabled in state parliament", "figures tabled in state parliament", "document"),
    ("a note left on the car seat", "a note left on the car seat", "document"),
    # who hands a document over has not made it
    ("an analysis shared with the paper by an aide", "an analysis", "document"),
    # where a body sits
    ("a warning issued by the embassy in Lagos", "the embassy in Lagos", "state-body"),
    (
        "a complaint lodged by the nurses' union with the ministry",
        "the nurses' union",
        "organization",
    ),
    # whose device a message came from
    ("a text message sent from Drummond's phone", "Drummond", "person"),
    ("emails from Olga Brandt's work account", "Olga Brandt", "person"),
    # a nationality is nobody who writes
    ("the Danish investigation", "the Danish investigation", "document"),
    ("a European study", "a European study", "document"),
    ("a sheriff's office report", "a sheriff's office", "state-body"),
    ("paperwork filed last May", "paperwork filed last May", "document"),
    # what others write about somebody
    ("Osk's autopsy", "Osk's autopsy", "document"),
    ("the general's indictment", "the general's indictment", "document"),
    ("the minister's biography", "the minister's biography", "document"),
    ("Colonel Osk's military file", "Colonel Osk's military file", "document"),
    ("Ana Osk's medical records", "Ana Osk's medical records", "document"),
    ("the victim's toxicology report", "the victim's toxicology report", "document"),
    ("the sheriff's obituary", "the sheriff's obituary", "document"),
    ("the detective's criminal complaint", "the detective", "anonymous"),
    ("the coroner's autopsy", "the coroner", "person"),
    ("the grand jury's indictment", "the grand jury", "group"),
    ("Ivo Lund's biography of the minister", "Ivo Lund", "person"),
    ("the hospital's medical records", "the hospital", "organization"),
    # who signs a contract writes nothing in it
    ("the contract signed by the director", "the contract", "document"),
    ("a letter signed by the director", "the director", "person"),
    ("the Osk Courier's information", "Osk Courier", "outlet"),
    ("the analyst's information", "the analyst's information", "document"),
    # one of many
    ("the email, one of 340 that leaked", "the email", "document"),
]


@pytest.mark.parametrize(("words", "name", "kind"), CASES, ids=[c[0] for c in CASES])
def test_who_made_it(words: str, name: str, kind: str) -> None:
    text = f"It rained, {words} said."
    start = text.index(words)
    found = describe(text, cut(text, start, start + len(words)))
    assert (found.name, found.kind.value) == (name, kind)
    assert (found.document is not None) == (kind != "document")
