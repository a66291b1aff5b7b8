"""Formats that are no text as they came."""

from __future__ import annotations

import pytest

from headwater.intake.formats import refuse_bytes, refuse_text
from headwater.intake.plain import TextDecoder
from headwater.records import Capture, DecodeError, Given, NoteCode, sha256

MAIL = "From: Ada Osk <a@desk.example>\nSubject: toll\nMIME-Version: 1.0\n\nNine died, she said.\n"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("WARC/1.0\nWARC-Type: warcinfo\n", "WARC"),
        ("From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/\n", "MHTML"),
        ("Subject: toll\nContent-Type: multipart/related;\n type=x\n", "MHTML"),
        (MAIL, "e-mail"),
        ('<?xml version="1.0"?><rss version="2.0"><channel>', "feed"),
        ('<feed xmlns="http://www.w3.org/2005/Atom">', "feed"),
        ('{\n "name": "Northern Press",\n "messages": []}', "JSON"),
        ('[{"text": "We did not fire."}]', "JSON"),
    ],
)
def test_text_behind_another_layer_is_told_what_it_is(text: str, what: str) -> None:
    with pytest.raises(DecodeError, match=what) as caught:
        refuse_text(text)
    assert caught.value.code is NoteCode.NOT_TEXT


@pytest.mark.parametrize(
    "text",
    [
        "From: Ada Osk\nSubject: toll\n\nNine died, she said.\n",
        "Nine died.\n\nMIME-Version: 1.0 is what it says.\n",
        "[Update] Nine died, the mayor said.\n",
        '"It fell": so the mayor said.\n',
        "{unverified} Nine died.\n",
        "WARC is a format.\n",
    ],
)
def test_articles_are_not_refused(text: str) -> None:
    refuse_text(text)


def test_a_table_is_refused_by_its_name() -> None:
    with pytest.raises(DecodeError, match="a table"):
        refuse_text("date,text\n", "text/csv")
    refuse_text("date,text\n", "text/plain")


def test_pictures_and_documents_are_named() -> None:
    with pytest.raises(DecodeError, match="PDF"):
        refuse_bytes(b"%PDF-1.7")
    refuse_bytes(b"Nine died.")


def test_the_decoder_of_text_refuses_them() -> None:
    data = MAIL.encode()
    with pytest.raises(DecodeError, match="e-mail"):
        TextDecoder().decode(Capture(sha256(data), data, "a.eml"), Given())
