import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.reading.times.phrases import find_timed, find_times
from headwater.reading.times.words import HOLIDAYS
from headwater.records import Basis, Precision, Published, check_spans
from headwater.text.intervals import lower, upper

SATURDAY = Published("2024-11-30", "2024-11-30", Basis.GIVEN)


def read(text: str, anchor: Published | None = SATURDAY):
    times = find_times(text, 0, len(text), anchor)
    check_spans(text, [time.span for time in times])
    return [(t.span.quote, t.earliest, t.latest, t.precision.value) for t in times]


# every phrase is read as of Saturday 30 November 2024
ONE = [
    ("They held talks on Thursday.", "Thursday", "2024-11-28", "2024-11-28", "day"),
    ("They met Saturday.", "Saturday", "2024-11-30", "2024-11-30", "day"),
    ("They will meet on Thursday.", "Thursday", "2024-12-05", "2024-12-05", "day"),
    ("They met last Thursday.", "last Thursday", "2024-11-28", "2024-11-28", "day"),
    ("They will meet next Thursday.", "next Thursday", "2024-12-05", "2024-12-05", "day"),
    ("He left on Friday morning.", "Friday morning", "2024-11-29", "2024-11-29", "part-of-day"),
    ("It fell Monday night.", "Monday night", "2024-11-25", "2024-11-25", "part-of-day"),
    ("He left yesterday.", "yesterday", "2024-11-29", "2024-11-29", "day"),
    ("He left today.", "today", "2024-11-30", "2024-11-30", "day"),
    ("He will leave tomorrow.", "tomorrow", "2024-12-01", "2024-12-01", "day"),
    ("It was hit overnight.", "overnight", "2024-11-29", "2024-11-30", "part-of-day"),
    ("It fell last night.", "last night", "2024-11-29", "2024-11-29", "part-of-day"),
    ("It opened this morning.", "this morning", "2024-11-30", "2024-11-30", "part-of-day"),
    ("They said so last week.", "last week", "2024-11-18", "2024-11-24", "week"),
    ("It begins next week.", "next week", "2024-12-02", "2024-12-08", "week"),
    ("They said so last month.", "last month", "2024-10-01", "2024-10-31", "month"),
    ("It opened this month.", "this month", "2024-11-01", "2024-11-30", "month"),
    ("It opened earlier this month.", "earlier this month", "2024-11-01", "2024-11-30", "month"),
    ("It opens later this year.", "later this year", "2024-11-30", "2024-12-31", "year"),
    ("It opened earlier this year.", "earlier this year", "2024-01-01", "2024-11-30", "year"),
    ("It closed late last year.", "late last year", "2023-09-01", "2023-12-31", "year"),
    ("He goes next year.", "next year", "2025-01-01", "2025-12-31", "year"),
    ("They were sent in late July.", "late July", "2024-07-22", "2024-07-31", "month"),
    ("They were sent in early July.", "early July", "2024-07-01", "2024-07-10", "month"),
    ("They were sent in mid-July.", "mid-July", "2024-07-11", "2024-07-21", "month"),
    ("It was signed in July.", "July", "2024-07-01", "2024-07-31", "month"),
    ("It will be signed in March.", "March", "2025-03-01", "2025-03-31", "month"),
    ("It was signed last July.", "last July", "2024-07-01", "2024-07-31", "month"),
    ("It was signed in July last year.", "July last year", "2023-07-01", "2023-07-31", "month"),
    ("a parade held in October 2023", "October 2023", "2023-10-01", "2023-10-31", "month"),
    ("back in May 2019", "May 2019", "2019-05-01", "2019-05-31", "month"),
    ("on November 22", "November 22", "2024-11-22", "2024-11-22", "day"),
    ("on 22 November", "22 November", "2024-11-22", "2024-11-22", "day"),
    ("on Nov. 22, 2024", "Nov. 22, 2024", "2024-11-22", "2024-11-22", "day"),
    ("on the 4th of July 2019", "the 4th of July 2019", "2019-07-04", "2019-07-04", "day"),
    ("Thursday, Nov. 28, it fell", "Thursday, Nov. 28", "2024-11-28", "2024-11-28", "day"),
    ("on November 22-24", "November 22-24", "2024-11-22", "2024-11-24", "day"),
    ("signed 22/11/2024", "22/11/2024", "2024-11-22", "2024-11-22", "day"),
    ("signed 5/6/2024", "5/6/2024", "2024-05-06", "2024-06-05", "vague"),
    ("as of 2024-11-22", "2024-11-22", "2024-11-22", "2024-11-22", "day"),
    ("on Feb. 10", "Feb. 10", "2024-02-10", "2024-02-10", "day"),
    ("in 2019-2021", "2019-2021", "2019-01-01", "2021-12-31", "year"),
    ("in 1998", "1998", "1998-01-01", "1998-12-31", "year"),
    ("in the 1990s", "the 1990s", "1990-01-01", "1999-12-31", "decade"),
    ("in the late 1970s", "the late 1970s", "1977-01-01", "1979-12-31", "decade"),
    ("in the summer of 2023", "the summer of 2023", "2023-06-01", "2023-08-31", "season"),
    ("last summer", "last summer", "2024-06-01", "2024-08-31", "season"),
    ("in the third quarter", "the third quarter", "2024-07-01", "2024-09-30", "quarter"),
    (
        "the first quarter of 2023",
        "the first quarter of 2023",
        "2023-01-01",
        "2023-03-31",
        "quarter",
    ),
    ("two days ago", "two days ago", "2024-11-28", "2024-11-28", "day"),
    ("three months ago", "three months ago", "2024-08-01", "2024-08-31", "month"),
    ("ten years ago", "ten years ago", "2014-01-01", "2014-12-31", "year"),
    ("in recent weeks", "recent weeks", None, "2024-11-30", "vague"),
    ("in the past two months", "the past two months", "2024-09-30", "2024-11-30", "vague"),
    ("in the next ten days", "the next ten days", "2024-11-30", "2024-12-10", "vague"),
    (
        "at 10:30 GMT today",
        "10:30 GMT today",
        "2024-11-30T10:30+00:00",
        "2024-11-30T10:30+00:00",
        "minute",
    ),
    ("at 9 a.m. on Friday", "9 a.m. on Friday", "2024-11-29", "2024-11-29", "day"),
    (
        "at 2:30 a.m. Monday, Nov. 25",
        "2:30 a.m. Monday, Nov. 25",
        "2024-11-25",
        "2024-11-25",
        "day",
    ),
    ("just after noon Friday", "noon Friday", "2024-11-29", "2024-11-29", "day"),
    ("They met last weekend.", "last weekend", "2024-11-23", "2024-11-24", "day"),
    ("They met over the weekend.", "the weekend", "2024-11-30", "2024-12-01", "day"),
    ("It fell on Christmas Eve 2023.", "Christmas Eve 2023", "2023-12-24", "2023-12-24", "day"),
    ("It fell on Easter Sunday 2024.", "Easter Sunday 2024", "2024-03-31", "2024-03-31", "day"),
    # a holiday's weekend runs from or to it
    ("It fell on Thanksgiving weekend.", "Thanksgiving weekend", "2024-11-28", "2024-12-01", "day"),
    ("on Labor Day weekend 2023", "Labor Day weekend 2023", "2023-09-02", "2023-09-04", "day"),
    ("in Easter week 2024", "Easter week 2024", "2024-03-25", "2024-03-31", "week"),
    ("It is now closed.", "now", "2024-11-30", "2024-11-30", "vague"),
    ("in the 20th century", "the 20th century", "1900-01-01", "1999-12-31", "vague"),
    # prepositions bound the interval, not the span
    ("They have fired since September.", "September", "2024-09-01", "2024-11-30", "month"),
    ("They have fired since November.", "November", "2023-11-01", "2024-11-30", "month"),
    ("It must go by Friday.", "Friday", None, "2024-12-06", "day"),
    ("It is shut until Friday.", "Friday", None, "2024-12-06", "day"),
    ("It shut before 2020.", "2020", None, "2020-01-01", "year"),
    ("It shut after 2020.", "2020", "2020-01-01", None, "year"),
]


@pytest.mark.parametrize(("text", "quote", "earliest", "latest", "precision"), ONE)
def test_one_phrase(text, quote, earliest, latest, precision):
    assert read(text) == [(quote, earliest, latest, precision)]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("He said so at the time.", "the time"),
        ("It fell just after 2 a.m. there.", "2 a.m."),
        ("It fell at 10:30 GMT.", "10:30 GMT"),
        ("He left three weeks later.", "three weeks later"),
        ("It fell a year earlier.", "a year earlier"),
        ("It lasted for two weeks.", "two weeks"),
        ("a five-year plan", "five-year"),
        ("a daily count", "daily"),
        ("It meets every week.", "every week"),
        ("days after the summit", "days after"),
        ("It came two weeks before the vote.", "two weeks before"),
        ("at that time it was shut", "that time"),
    ],
)
def test_unresolved_even_with_an_anchor(text, quote):
    assert read(text) == [(quote, None, None, "unresolved")]


@pytest.mark.parametrize(
    "text",
    [
        "He may leave.",
        "May I come in?",
        "They march on the square.",
        "He came second.",
        "Prices fall.",
        "She sat down.",
        "The sun rose.",
        "Mr May said no.",
        "Spring is a noun and a verb.",
        "some 2000 troops",
        "It costs $1998.",
        "four flights a week",
        "a bar in the Quarter in Osk",
        "his 30s",
        "",
    ],
)
def test_no_time(text):
    assert read(text) == []


def test_may_as_a_month():
    assert read("It opened in May.")[0][0] == "May"
    assert read("It opened May 6.")[0][0] == "May 6"


@pytest.mark.parametrize("text", ["on Thursday", "last month", "yesterday", "in July", "now"])
def test_without_an_anchor_relative_phrases_stay_open(text):
    assert all(row[1:] == (None, None, "unresolved") for row in read(text, None))
    assert read(text, None)


def test_without_an_anchor_absolute_phrases_hold():
    assert read("on Nov. 22, 2024", None) == [("Nov. 22, 2024", "2024-11-22", "2024-11-22", "day")]


@pytest.mark.parametrize(
    ("anchor", "text", "earliest", "latest"),
    [
        (Published("2024-11-22", None, Basis.CAPTION), "met yesterday", "2024-11-21", None),
        (Published("2024-11-22", None, Basis.CAPTION), "said last month", "2024-10-01", None),
        (Published(None, "2024-11-22", Basis.TEXT), "said last month", None, "2024-10-31"),
        (
            Published("2024-11-22", "2024-12-02", Basis.TEXT),
            "said last month",
            "2024-10-01",
            "2024-11-30",
        ),
        (
            Published("2024-11-22", "2024-11-23", Basis.TEXT),
            "said last month",
            "2024-10-01",
            "2024-10-31",
        ),
        (Published("2024-11-22", None, Basis.CAPTION), "since September", "2024-09-01", None),
        (SATURDAY, "since next May", "2025-05-01", None),
        (
            Published("2024-11-22T08:00+00:00", "2024-11-22T09:00+00:00", Basis.METADATA),
            "met yesterday",
            "2024-11-21",
            "2024-11-21",
        ),
    ],
)
def test_an_anchor_passes_on_its_width(anchor, text, earliest, latest):
    assert [row[1:3] for row in read(text, anchor)] == [(earliest, latest)]


def test_several_in_one_sentence():
    text = "He fled on Monday, was seen in late July and came back two days ago."
    assert [row[0] for row in read(text)] == ["Monday", "late July", "two days ago"]


def test_a_year_earlier_after_a_quarter_is_that_quarter():
    text = "It earned $3 million in the third quarter, up from $2 million a year earlier."
    timed = find_timed(text, 0, len(text), SATURDAY)
    assert [one.value for one in timed] == ["2024-Q3", "2023-Q3"]


def test_only_the_range_asked_for():
    text = "It fell on Monday and rose on Tuesday."
    assert [t.span.quote for t in find_times(text, 20, len(text), SATURDAY)] == ["Tuesday"]


@given(
    st.lists(
        st.sampled_from(
            [
                "last",
                "next",
                "this",
                "the",
                "early",
                "mid",
                "late",
                "of",
                "in",
                "May",
                "March",
                "22",
                "1998",
                "31",
                "first",
                "second",
                "quarter",
                "week",
                "days",
                "ago",
                "a",
                "two",
                "Monday",
                "10:30",
                "a.m.",
                "Nov.",
                ",",
                "-",
                "/",
                "summer",
                "since",
                "until",
                "Christmas",
                "Eve",
                "99",
            ]
        ),
        max_size=12,
    ),
    st.sampled_from([None, SATURDAY, Published("0001-01-01", None, Basis.TEXT)]),
)
def test_any_words(words, anchor):
    text = " ".join(words)
    times = find_times(text, 0, len(text), anchor)
    check_spans(text, [time.span for time in times])
    for time in times:
        open_ = time.earliest is None and time.latest is None
        assert open_ == (time.precision is Precision.UNRESOLVED)
        if time.earliest is not None and time.latest is not None:
            assert lower(time.earliest) <= upper(time.latest)


@pytest.mark.parametrize(
    "words",
    [
        *("at 5 pm", "at 5\np.m.", "at 10:30 GMT", "at 7AM", "in 1999", "on 12.5.2004"),
        *("on 1 / 2 / 03", "in the '90s", "in the 90s", "in the 1990s", "on 2004-05-06"),
        *(name.title().replace("'S", "'s") for name in HOLIDAYS),
    ],
)  # fmt: skip
def test_figures_and_holidays_alone_are_not_passed_over(words):
    assert read(words)
