"""Attributions from bare spans: form, word of saying, who was told, what lies in what."""

import pytest

from headwater.reading.finding.attributed import Attribution
from headwater.reading.finding.mended import Spanned
from headwater.reading.finding.spanned import attributions_of
from headwater.records import Form, cut
from tests.reading.attributed import attributed


def made(passage: str) -> tuple[Attribution, ...]:
    report, marked = attributed(passage)
    bare = [Spanned(one.sources, one.cue, one.content) for one in marked]
    return attributions_of(report, bare[::-1])


@pytest.mark.parametrize(
    ("passage", "form", "lemma", "recipient"),
    [
        ("{s|Lee} {c|said} {t|that it fell}.", Form.INDIRECT, "say", None),
        ("{t|“It fell,”} {s|Lee} {c|said}.", Form.DIRECT, "say", None),
        ("{s|Lee} {c|called} it {t|a “disaster” for all}.", Form.MIXED, "call", None),
        ("{t|It fell}, {c|according to} {s|Lee}.", Form.INDIRECT, "according to", None),
        ("{c|Reports} {t|that it fell} spread.", Form.UNSOURCED, "report", None),
        ("{s|Lee} {c|told} two friends {t|that it fell}.", Form.INDIRECT, "tell", "two friends"),
        ("{s|Lee} {c|asked} the clerk {t|whether it fell}.", Form.INDIRECT, "ask", "the clerk"),
        ("{s|Lee} {c|promised} voters {t|that it falls}.", Form.INDIRECT, "promise", "voters"),
        ("{s|Lee} {c|warned} on Monday {t|that it fell}.", Form.INDIRECT, "warn", None),
        ("{s|Lee} {c|warned} last week {t|that it fell}.", Form.INDIRECT, "warn", None),
        ("{s|Lee} {c|warned} again {t|that it fell}.", Form.INDIRECT, "warn", None),
        ("{s|Lee} {c|was warned} on Monday {t|that it fell}.", Form.UNSOURCED, "warn", "Lee"),
        ("{s|Lee} {c|would not say} {t|who did it}.", Form.INDIRECT, "say", None),
    ],
)
def test_what_the_words_tell(passage: str, form: Form, lemma: str, recipient: str | None) -> None:
    (one,) = made(passage)
    assert one.form is form
    assert one.saying is not None
    assert one.saying.lemma == lemma
    assert (one.recipient.quote if one.recipient else None) == recipient


def test_inner_ones_follow_the_smallest_that_holds_them() -> None:
    passage = "{s|A} {c|said} {t|{s1|B} {c1|claimed} {t1|{s2|C} {c2|denied} {t2|it}}}."
    assert [one.outer for one in made(passage)] == [None, 0, 1]


def test_who_is_cited_for_the_same_content_lies_in_what_cites() -> None:
    report, (one,) = attributed("{s|The Echo} {c|reported} {t|a fire}, citing police.")
    start = report.text.index("citing")
    who, by = cut(report.text, start + 7, start + 13), cut(report.text, start, start + 6)
    cited = Spanned((who,), (by,), one.content)
    first, second = attributions_of(report, [cited, Spanned(one.sources, one.cue, one.content)])
    assert (first.outer, second.outer) == (None, 0)


def test_who_quotes_a_document_tells_what_another_says_in_it() -> None:
    outer, inner = made(
        "{s|Lee} {c|quoted} from a letter in which {s1|Roe} {c1|wrote} {t|{t1|that it fell}}."
    )
    assert (outer.sources[0].quote, inner.sources[0].quote) == ("Lee", "Roe")
    assert inner.outer == 0
    assert outer.content[0].quote == "from a letter in which Roe wrote that it fell"


def test_who_is_cited_before_the_teller_is_named_says_what_is_told() -> None:
    told = "{c|Citing} {s|police}, {t|{s1|the Echo} {c1|reported} {t1|that it fell}}."
    first, second = made(told)
    assert [(one.sources[0].quote, one.outer) for one in (first, second)] == [
        ("the Echo", None),
        ("police", 0),
    ]
    assert first.content == second.content


def test_a_reason_that_is_cited_is_nobodys_speech() -> None:
    assert made("{c|Citing} {t|a lack of evidence}, the judge left.") == ()


def test_nothing_without_a_content() -> None:
    report, _ = attributed("{s|Lee} {c|said} {t|so}.")
    assert attributions_of(report, []) == ()
    assert attributions_of(report, [Spanned((), (), ())]) == ()


def in_source(passage: str) -> list[tuple[str, ...]]:
    """What is said in a passage whose inner content seems to run on to the end."""
    report, (inner, outer) = attributed(passage)
    runs_on = (cut(report.text, inner.content[0].start, outer.content[0].end),)
    bare = [Spanned(outer.sources, outer.cue, outer.content)]
    bare.append(Spanned(inner.sources, inner.cue, runs_on))
    return [tuple(span.quote for span in one.content) for one in attributions_of(report, bare)]


def test_what_describes_a_source_ends_with_it() -> None:
    passage = "{s|A man {s1|who} {c1|says} {t1|it leaks}} {c|told us} {t|it fell}."
    assert in_source(passage) == [("it fell",), ("it leaks",)]


def test_who_reported_a_deed_only_says_who_he_is() -> None:
    passage = "{s|A man {s1|who} {c1|reported} {t1|the raid}} {c|told us} {t|it fell}."
    assert in_source(passage) == [("it fell",)]


@pytest.mark.parametrize(
    ("passage", "content"),
    [
        ("“It fell.” {s|Lee} {c|said}, {t|“I ran.”}", ["“It fell.”", "“I ran.”"]),
        ("“It fell.” {s|Lee} {c|said} {t|he ran}.", ["he ran"]),
        ("“It fell.” Then {s|Lee} {c|said}, {t|“I ran.”}", ["“I ran.”"]),
    ],
)
def test_a_quotation_of_nobodys_is_of_who_is_named_next(passage: str, content: list[str]) -> None:
    report, marked = attributed(passage)
    bare = Spanned((), (), (cut(report.text, 0, len("“It fell.”")),))
    (one,) = attributions_of(
        report, [bare, *(Spanned(m.sources, m.cue, m.content) for m in marked)]
    )
    assert [span.quote for span in one.content] == content
