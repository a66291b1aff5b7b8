from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.intake.encoding import declared_charset, decode_bytes, tidy
from headwater.records import DecodeError, NoteCode

ENGLISH = "The minister said the “talks” would go on – for €20 million – in Sana’a. " * 4
RUSSIAN = (
    "Министр сообщил в четверг, что переговоры продолжатся в Москве. Он не назвал даты встречи, "
    "но сказал, что обе стороны готовы к новому соглашению о поставках оборудования. "
) * 3
ARABIC = (
    "قال الوزير يوم الخميس إن المحادثات ستستمر في العاصمة. ولم يذكر موعد الاجتماع لكنه قال إن "
    "الجانبين مستعدان لاتفاق جديد بشأن توريد المعدات العسكرية. "
) * 3
CHINESE = (
    "部长星期四表示，会谈将在首都继续进行。他没有透露会议日期，但表示双方都准备达成新的协议。" * 3
)


def codes(data: bytes, declared: str | None = None) -> list[str]:
    return [note.code.value for note in decode_bytes(data, declared).notes]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "utf-32-le"]
)
@pytest.mark.parametrize("text", [ENGLISH, RUSSIAN, ARABIC])
def test_unicode_is_read_with_and_without_a_mark(encoding: str, text: str) -> None:
    read = decode_bytes(text.encode(encoding))
    assert read.text == text
    assert read.notes == ()


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", ENGLISH),
        ("cp1251", RUSSIAN),
        ("koi8-r", RUSSIAN),
        ("cp1256", ARABIC),
        ("gb18030", CHINESE),
    ],
)
def test_a_code_page_is_guessed_with_a_note(encoding: str, text: str) -> None:
    read = decode_bytes(text.encode(encoding))
    assert read.text == text
    assert [note.code for note in read.notes] == [NoteCode.ENCODING_GUESSED]
    assert "read as" in read.notes[0].why


@pytest.mark.parametrize(
    ("declared", "encoding", "text"),
    [
        ("iso-8859-1", "cp1252", ENGLISH),
        ("windows-1251", "cp1251", RUSSIAN),
        ("gb2312", "gb18030", CHINESE),
        ("shift_jis", "cp932", "会談は首都で続くと大臣が述べた。" * 3),
        ("iso-2022-jp", "iso2022_jp", "会談は首都で続くと大臣が述べた。" * 3),
    ],
)
def test_a_declared_encoding_is_believed(declared: str, encoding: str, text: str) -> None:
    read = decode_bytes(text.encode(encoding), declared)
    assert (read.text, read.notes) == (text, ())


@pytest.mark.parametrize("declared", ["no-such-thing", "base64", "rot13", "idna", "\x00", "utf-16"])
def test_a_declaration_that_cannot_be_is_ignored(declared: str) -> None:
    assert decode_bytes(ENGLISH.encode(), declared).text == ENGLISH


def test_valid_utf8_is_stronger_than_a_declaration() -> None:
    assert decode_bytes(RUSSIAN.encode(), "windows-1251").text == RUSSIAN


def test_broken_bytes_are_replaced_with_a_note() -> None:
    read = decode_bytes("The “port” is “open” \xff".encode("latin-1", "ignore") + ENGLISH.encode())
    assert "�" in read.text
    assert [note.code for note in read.notes] == [NoteCode.BYTES_REPLACED]


def test_a_file_cut_inside_a_character_keeps_the_rest() -> None:
    read = decode_bytes(ARABIC.encode()[:-3])
    assert read.text[:-1] == ARABIC[: len(read.text) - 1]


def test_nuls_are_removed_with_a_note() -> None:
    read = decode_bytes(b"The port\x00 is open.\n" * 5)
    assert read.text == "The port is open.\n" * 5
    assert [note.code for note in read.notes] == [NoteCode.NUL_REMOVED]


def test_wrongly_coded_letters_stay_as_they_are() -> None:
    assert decode_bytes("The portâ€™s gate".encode()).text == "The portâ€™s gate"


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(50),
        b"PK\x03\x04" + b"content" * 20,
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
        b"\x7fELF\x02\x01\x01" + bytes(100),
        b"\xff\xd8\xff\xe0" + bytes(20),
        b"SQLite format 3\x00" + bytes(80),
        bytes(4000),
        random.Random(7).randbytes(4000),
        random.Random(8).randbytes(300),
    ],
)
def test_what_is_not_text_is_refused(data: bytes) -> None:
    with pytest.raises(DecodeError) as error:
        decode_bytes(data)
    assert error.value.code == "not-text"


@pytest.mark.parametrize(
    ("raw", "tidied"),
    [
        ("a\r\nb\rc\u2028d\u2029e\x85f", "a\nb\nc\nd\ne\nf"),
        ("5\u00a0million\u202ftons", "5 million tons"),
        ("infor\u00adma\u200btion\ufeff", "information"),
        ("na\u200cme 👨\u200d👩", "na\u200cme 👨\u200d👩"),
        ("a" + 200 * "\u00a0" + "b\n" + 200 * " " + "c", "a b\n c"),
        ("column" + 40 * " " + "column", "column" + 40 * " " + "column"),
        ("", ""),
    ],
)
def test_tidying_leaves_one_kind_of_line_end_and_space(raw: str, tidied: str) -> None:
    assert tidy(raw) == tidied


@pytest.mark.parametrize(
    ("page", "charset"),
    [
        (b'<html><head><meta charset="windows-1256">', "windows-1256"),
        (b"<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>", "koi8-r"),
        (b"<html><head><title>charset=x</title>", None),
        (b"", None),
    ],
)
def test_a_page_names_its_encoding(page: bytes, charset: str | None) -> None:
    assert declared_charset(page) == charset


@given(st.binary(max_size=400), st.sampled_from([None, "utf-8", "cp1251", "utf-16", "x"]))
def test_any_bytes_become_text_or_not_text(data: bytes, declared: str | None) -> None:
    try:
        text = decode_bytes(data, declared).text
    except DecodeError as error:
        assert error.code == "not-text"
    else:
        text.encode("utf-8")
        assert "\r" not in text and "\x00" not in text
