"""The order of the stages and what happens to a report that fails, with parts made for the test."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater import pipeline
from headwater.pipeline import (
    MAX_TEXT,
    Engines,
    decode,
    decode_all,
    default_engines,
    read_all,
    read_story,
    reader_called,
    told,
)
from headwater.reading.rules import RuleReader
from headwater.records import (
    Capture,
    Chain,
    Clause,
    Decoded,
    DecodeError,
    Given,
    HeadwaterError,
    Likeness,
    Likens,
    Note,
    NoteCode,
    ReaderError,
    Reading,
    Report,
    Span,
    SpanError,
    Statement,
    UsageError,
    accepted,
    check_reading,
    sha256,
    spans_of,
)
from tests.builders import reading, report, say


def capture(text: str, source: str = "a.txt") -> Capture:
    return Capture(sha256(text.encode()), text.encode(), source)


def quiet(stage: str, done: int, of: int) -> None:
    """No progress."""


@dataclass
class Words:
    """A decoder for bytes that begin with its word; other words make it fail."""

    word: str = ""
    name: str = "words"
    version: str = "1"

    def handles(self, capture: Capture) -> bool:
        return capture.data.startswith(self.word.encode())

    def decode(self, capture: Capture, given: Given) -> Decoded:
        text = capture.data.decode()
        if text == "refuse":
            raise DecodeError(NoteCode.NOT_TEXT, "no text in it")
        if text == "crash":
            raise KeyError("a fault\nof the decoder")
        made = replace(report(text, outlet=given.outlet), source=capture.source)
        return Decoded(made, (Note(NoteCode.DATE_UNKNOWN, "no date", made.id),))


@dataclass
class Voice:
    """A reader that takes each report as one statement; some texts make it fail."""

    name: str = "voice"
    version: str = "1"

    def read(self, of: Report) -> Reading:
        match of.text:
            case "crash the reader":
                raise ZeroDivisionError("a fault of the reader")
            case "break a span":
                statement = say(of, of.text)
                wrong = Span(0, 3, "xyz")
                return Reading(of.id, "voice/1", (replace(statement, content=(wrong,)),))
            case "another report":
                return Reading("r-other", "voice/1", ())
        return reading(of, say(of, of.text))


@dataclass
class Voices(Voice):
    """The same, for several threads at a time."""

    at_once: int = 3


PARTS = Engines((Words(),), Voice())


def test_the_empty_case() -> None:
    story = read_story((), engines=PARTS)
    assert story.reports == story.readings == story.all_notes() == ()


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("refuse", NoteCode.NOT_TEXT, "bad.txt: no text in it"),
        ("crash", NoteCode.DECODE_FAILED, "bad.txt: the decoder failed: KeyError"),
        ("x" * (MAX_TEXT + 1), NoteCode.TOO_LARGE, "bad.txt: 500,001 characters are no article"),
        ("", NoteCode.EMPTY, "bad.txt: the file is empty"),
        (" \n\t ", NoteCode.EMPTY, "bad.txt: the file is empty"),
    ],
)
def test_what_cannot_be_decoded_is_a_note_and_the_rest_goes_on(
    text: str, code: NoteCode, words: str
) -> None:
    captures = (capture("one"), capture(text, "bad.txt"), capture("two", "b.txt"))
    reports, notes = decode_all(captures, {}, PARTS.decoders, quiet)
    assert [r.text for r in reports] == ["one", "two"]
    (fault,) = (note for note in notes if note.report is None)
    assert fault.code is code
    assert fault.why.startswith(words)
    assert "\n" not in fault.why


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("crash the reader", "a.txt: the reader failed: ZeroDivisionError: a fault of the reader"),
        ("break a span", "a.txt: the reader failed: span 0..3 does not hold 'xyz'"),
        ("another report", "a.txt: the reader failed: the reading is of r-other"),
    ],
)
@pytest.mark.parametrize("reader", [Voice(), Voices()], ids=["one", "several"])
def test_what_cannot_be_read_is_a_note_and_the_rest_goes_on(
    reader: Voice, text: str, words: str
) -> None:
    captures = (capture(text), capture("good", "b.txt"))
    reports, _ = decode_all(captures, {}, PARTS.decoders, quiet)
    kept, readings, notes = read_all(reports, reader, quiet)
    assert [r.text for r in kept] == ["good"]
    assert [r.report for r in readings] == [kept[0].id]
    (fault,) = notes
    assert fault.code is NoteCode.READER_FAILED
    assert fault.report is None
    assert fault.why.startswith(words)


def test_several_at_a_time_come_in_their_order() -> None:
    captures = [capture(f"text {n}", f"{n}.txt") for n in range(40)]
    reports, _ = decode_all(captures, {}, PARTS.decoders, quiet)
    told_of: list[tuple[str, int, int]] = []
    one = read_all(reports, Voice(), quiet)
    several = read_all(reports, Voices(), lambda *step: told_of.append(step))
    assert several == one
    assert told_of == [("read", n, 40) for n in range(1, 41)]


@pytest.mark.parametrize("kind", [Voice, Voices])
def test_the_interpreter_hurries_while_it_reads_and_then_no_more(kind: type[Voice]) -> None:
    class Watching(kind):  # type: ignore[misc, valid-type]
        def read(self, of: Report) -> Reading:
            seen.append((gc.get_threshold()[0], sys.getswitchinterval()))
            return super().read(of)  # type: ignore[no-any-return]

    seen: list[tuple[int, float]] = []
    usual = gc.get_threshold()[0], sys.getswitchinterval()
    read_all([report("one"), report("crash the reader")], Watching(), quiet)
    assert len(seen) == 2
    assert all(objects > usual[0] and turn < usual[1] for objects, turn in seen)
    assert (gc.get_threshold()[0], sys.getswitchinterval()) == usual


def test_reading_puts_back_what_stood_before_it_also_where_two_read_at_once() -> None:
    class Nested(Voice):
        def read(self, of: Report) -> Reading:
            if of.text == "one":
                read_all([report("two")], Nested(), quiet)
            seen.append((gc.get_threshold(), sys.getswitchinterval()))
            return super().read(of)

    seen: list[tuple[tuple[int, int, int], float]] = []
    usual = gc.get_threshold(), sys.getswitchinterval()
    try:
        gc.set_threshold(20_000, 20, 1_000)
        sys.setswitchinterval(0.002)
        read_all([report("one"), report("three")], Nested(), quiet)
        assert (gc.get_threshold(), sys.getswitchinterval()) == ((20_000, 20, 1_000), 0.002)
    finally:
        gc.set_threshold(*usual[0])
        sys.setswitchinterval(usual[1])
    assert len(seen) == 3
    assert {objects[0] > 20_000 and turn < 0.002 for objects, turn in seen} == {True}


def test_no_note_is_about_a_report_that_is_not_there() -> None:
    captures = (capture("crash the reader"), capture("good", "b.txt"))
    story = read_story(captures, engines=PARTS)
    assert [(note.code, note.report) for note in story.notes] == [
        (NoteCode.DATE_UNKNOWN, story.reports[0].id),
        (NoteCode.READER_FAILED, None),
    ]


def test_the_same_bytes_count_once() -> None:
    reports, notes = decode_all(
        (capture("one", "a.txt"), capture("one", "b.txt")), {}, PARTS.decoders, quiet
    )
    assert len(reports) == 1
    assert [n.why for n in notes if n.code is NoteCode.DUPLICATE] == [
        "b.txt: the same bytes as a.txt"
    ]


def test_what_a_person_states_reaches_its_source_alone() -> None:
    reports, _ = decode_all(
        (capture("one", "a.txt"), capture("two", "b.txt")),
        {"b.txt": Given(outlet="CNN")},
        PARTS.decoders,
        quiet,
    )
    assert [r.outlet.name if r.outlet else None for r in reports] == [None, "CNN"]


def test_the_first_decoder_that_handles_it_decodes() -> None:
    first, second = Words("one"), Words("")
    assert decode(capture("two"), Given(), (first, second)).report.text == "two"
    with pytest.raises(DecodeError, match="no decoder"):
        decode(capture("two"), Given(), (first,))


def test_progress_is_told_for_every_step() -> None:
    told_of: list[tuple[str, int, int]] = []
    captures = (capture("one"), capture("refuse", "b.txt"))
    reports, _ = decode_all(captures, {}, PARTS.decoders, lambda *step: told_of.append(step))
    read_all(reports, Voice(), lambda *step: told_of.append(step))
    assert told_of == [("decode", 1, 2), ("decode", 2, 2), ("read", 1, 1)]


def test_a_statement_within_one_that_is_not_there_is_refused() -> None:
    of = report("one")
    lost = replace(say(of, "one"), within="s-lost")
    with pytest.raises(ReaderError, match="s-lost"):
        check_reading(of, reading(of, lost))


MALFORMED: list[tuple[str, Callable[[Statement], Statement]]] = [
    ("not of", lambda one: replace(one, report="r-other")),
    ("no content", lambda one: replace(one, content=())),
    ("no chain", lambda one: replace(one, chains=())),
    ("without a hop", lambda one: replace(one, chains=(*one.chains, Chain(())))),
    ("clause without", lambda one: replace(one, clauses=(Clause(one.id, ()),))),
    ("clause of another", lambda one: replace(one, clauses=(Clause("s-other", one.content),))),
    ("of two", lambda one: replace(one, clauses=one.clauses * 2)),
    ("0 to 1", lambda one: replace(one, score=float("nan"))),
]


@pytest.mark.parametrize(("why", "spoilt"), MALFORMED, ids=[each[0] for each in MALFORMED])
def test_a_malformed_reading_costs_only_its_own_report(
    why: str, spoilt: Callable[[Statement], Statement]
) -> None:
    class Spoiling(Voice):
        def read(self, of: Report) -> Reading:
            one = say(of, of.text)
            return Reading(of.id, "voice/1", (spoilt(one) if of.text == "one" else one,))

    parts = Engines(PARTS.decoders, Spoiling())
    captures = (capture("one", "a.txt"), capture("two", "b.txt"))
    story = read_story(captures, {}, parts)
    assert [each.source for each in story.reports] == ["b.txt"]
    (note,) = [each for each in story.notes if each.code is NoteCode.READER_FAILED]
    assert why in note.why and note.why.startswith("a.txt: the reader failed")


def test_one_statement_twice_is_refused() -> None:
    of = report("one")
    with pytest.raises(ReaderError, match="is the id of two"):
        check_reading(of, reading(of, say(of, "one"), say(of, "one")))


@given(st.integers(-2, 6), st.integers(-2, 6), st.text(max_size=4))
def test_no_span_that_is_not_in_the_text_passes(start: int, end: int, quote: str) -> None:
    of = report("abcd")
    found = Reading(of.id, "voice/1", (replace(say(of, "abcd"), cue=(Span(start, end, quote),)),))
    holds = 0 <= start < end <= 4 and "abcd"[start:end] == quote
    if holds:
        check_reading(of, found)
    else:
        with pytest.raises(SpanError):
            check_reading(of, found)


def with_vectors(of: Report, *vectors: tuple[float, ...]) -> Reading:
    """A reading of one statement with a clause for each vector."""
    one = say(of, "abcd")
    clauses = tuple(
        replace(one.clauses[0], id=f"{one.id}.{n}", vector=vector)
        for n, vector in enumerate(vectors, start=1)
    )
    return reading(of, replace(one, clauses=clauses))


def test_the_vectors_of_a_reader_are_rounded_and_all_else_is_kept() -> None:
    of = report("abcd")
    given_ = with_vectors(of, (0.6001, -0.7999), (), (1.0, 0.0))
    taken = accepted(of, given_)
    vectors = [c.vector for c in taken.statements[0].clauses]
    assert vectors == [(77 / 128, -102 / 128), (), (127 / 128, 0.0)]
    assert accepted(of, taken) == taken
    assert with_vectors(of, *vectors) == taken
    plain = reading(of, say(of, "abcd"))
    assert accepted(of, plain) is plain


@pytest.mark.parametrize(
    ("vectors", "words"),
    [
        (((1.0, 0.0), (1.0,)), "not of one length"),
        (((0.5, 0.5),), "not of unit length"),
        (((0.0, 0.0),), "not of unit length"),
        (((float("nan"), 1.0),), "not of unit length"),
        (((float("inf"), 1.0),), "not of unit length"),
    ],
)
def test_vectors_that_are_none_are_refused(
    vectors: tuple[tuple[float, ...], ...], words: str
) -> None:
    of = report("abcd")
    with pytest.raises(ReaderError, match=words):
        accepted(of, with_vectors(of, *vectors))


def test_spans_of_a_reading_are_all_its_spans() -> None:
    of = report("Ann Lee said it was so.", outlet="CNN")
    one = say(of, "it was so", "CNN <said< Ann Lee", source="Ann Lee", cue="said", hedges="so")
    quotes = sorted({span.quote for span in spans_of(reading(of, one))})
    assert quotes == ["Ann Lee", "it was so", "said", "so"]


@pytest.mark.parametrize(
    ("error", "words"),
    [(KeyError("x"), "KeyError: 'x'"), (HeadwaterError("a\nb"), "a b")],
)
def test_a_fault_is_told_in_one_line(error: Exception, words: str) -> None:
    assert told(error) == words


class Failing(RuleReader):
    """Reads, and cannot liken."""

    def liken(self, pairs: Sequence[tuple[str, str]]) -> tuple[Likeness, ...]:
        raise OSError("no such weights")


def test_where_likening_fails_words_decide_and_a_note_says_so() -> None:
    texts = (
        "Police closed the old bridge over the Osk on Tuesday night.",
        "The bridge over the Osk was closed by officers on Tuesday.",
    )
    captures = [capture(text, f"{n}.txt") for n, text in enumerate(texts)]
    engines = default_engines("rules")
    plain = read_story(captures, engines=engines)
    failed = read_story(captures, engines=replace(engines, reader=Failing()))
    assert failed.comparison.claims == plain.comparison.claims
    (note,) = (n for n in failed.comparison.notes if n.code is NoteCode.READER_FAILED)
    assert "compared by words alone" in note.why and "no such weights" in note.why


def test_any_version_of_the_reader_that_a_reading_names_may_liken() -> None:
    story = read_story([capture("The bridge was closed.")], engines=default_engines("rules"))
    old = [replace(one, reader="model/1") for one in story.readings]
    (found,) = list(
        pipeline._readers_of([*old, *story.readings, replace(old[0], reader="gone/1")])
    )[:1]
    assert isinstance(found, Likens)


@pytest.mark.parametrize("called", ["nobody/1", "nobody", "rules/0", "rules", ""])
def test_a_reader_that_is_not_here_in_that_version(called: str) -> None:
    assert reader_called(called) is None


def test_the_reader_that_gave_a_reading_is_found_by_what_it_is_marked_with() -> None:
    built_in = default_engines().reader
    found = reader_called(f"{built_in.name}/{built_in.version}")
    assert type(found) is type(built_in)


def test_a_reader_that_is_not_installed_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match=r"no reader is called 'nobody'; there are: .*rules"):
        default_engines("nobody")


def test_the_built_in_parts_are_there() -> None:
    parts = default_engines()
    assert parts.reader.name == "model"
    assert default_engines("rules").reader.name == "rules"
    assert {decoder.name for decoder in parts.decoders} >= {"html", "text"}
