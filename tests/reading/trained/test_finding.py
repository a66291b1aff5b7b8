"""What the network found, joined with what the rules are sure of."""

import re

import pytest

from headwater.reading.finding.attribution import find_attributions
from headwater.reading.finding.mended import Spanned
from headwater.reading.trained.finding import attributions, found_spans, joined
from headwater.reading.trained.network import Found, Seen
from headwater.reading.trained.windows import Window
from headwater.records import BlockKind, Report, Span, cut
from tests.builders import report


def spanned(of: Report, source: str, cue: str, content: str) -> Spanned:
    def span(words: str) -> tuple[Span, ...]:
        start = of.text.index(words)
        return (cut(of.text, start, start + len(words)),) if words else ()

    return Spanned(span(source), span(cue), span(content))


def test_what_the_network_missed_comes_from_the_rules_where_they_are_sure() -> None:
    of = report("Anna Holm said the ship had left.", "The crew was reportedly held in Kesh.")
    found = joined(of.text, [], find_attributions(of))
    assert [one.cue[0].quote for one in found] == ["said", "reportedly"]


def test_what_somebody_saw_as_another_tells_comes_from_the_rules() -> None:
    of = report("Two sources said that officials had observed ships stopping at the port.")
    outer = spanned(of, "Two sources", "said", "that officials had observed ships stopping")
    found = joined(of.text, [outer], find_attributions(of))
    assert [one.cue[0].quote for one in found] == ["said", "had observed"]


@pytest.mark.parametrize(("what", "cues"), [("the claims", 2), ("every offer", 1)])
def test_what_somebody_says_he_denies_comes_from_the_rules(what: str, cues: int) -> None:
    of = report(f"Orle said that it \u201crejects\u201d {what} and will sue.")
    outer = spanned(of, "Orle", "said", f"that it \u201crejects\u201d {what} and will sue")
    assert len(joined(of.text, [outer], find_attributions(of))) == cues


def test_a_missing_source_comes_from_the_rules_and_none_is_given_to_hearsay() -> None:
    of = report("Anna Holm said the ship had left.", "The crew reportedly fled to Kesh.")
    ruled = find_attributions(of)
    one = spanned(of, "", "said", "the ship had left")
    other = spanned(of, "The crew", "reportedly", "fled to Kesh")
    mended = joined(of.text, [one, other], ruled)
    assert [[s.quote for s in each.source] for each in mended] == [["Anna Holm"], []]


def test_who_cites_somebody_is_named_with_him_by_the_rules() -> None:
    of = report("A report citing two officials suggested Orle has sold the mine.")
    ruled = find_attributions(of)
    citing = spanned(of, "A report", "citing", "two officials suggested Orle has sold the mine")
    inner = spanned(of, "two officials", "suggested", "Orle has sold the mine")
    found = joined(of.text, [citing, inner], ruled)
    assert [one.cue[0].quote for one in found] == ["suggested"]


def test_paragraphs_that_a_speaker_announces_are_all_his_speech() -> None:
    of = report("In a statement, the army said:", "We reject it. No ship left.", "It rained.")
    window = Window((), (), (), tuple((m.start(), m.end()) for m in re.finditer(r"\w+", of.text)))
    found = Found(cue=(5, 6), source=((3, 5),), content=((0, 3),), score=0.9)
    ruled = find_attributions(of)
    made = attributions(of, [Seen(window, (found,), (), None)], ruled)  # type: ignore[arg-type]
    assert [(one.sources[0].quote, one.content[0].quote) for one in made] == [
        ("the army", "We reject it. No ship left.")
    ]


def test_a_source_stands_in_the_paragraph_of_its_cue() -> None:
    of = report("A port.", "Holm said it fell.")
    places = [(m.start(), m.end()) for m in re.finditer(r"\w+", of.text)]
    window = Window((), (), (), tuple(places))
    found = Found(cue=(3, 4), source=((0, 2), (2, 3)), content=((4, 6),), score=0.9)
    (one,) = found_spans(of, [Seen(window, (found,), (), None)])  # type: ignore[arg-type]
    assert [span.quote for span in one.source] == ["Holm"]


def test_what_reaches_into_a_caption_or_another_paragraph_is_cut() -> None:
    of = report("It rained.", (BlockKind.CAPTION, "A port."), "Holm said it fell.")
    places = [(m.start(), m.end()) for m in re.finditer(r"\w+", of.text)]
    window = Window((), (), (), tuple(places))
    found = Found(cue=(5, 6), source=((4, 5),), content=((0, 4), (6, 8)), score=0.9)
    seen = Seen(window, (found,), (), None)  # type: ignore[arg-type]
    (one,) = found_spans(of, [seen])
    assert [span.quote for span in one.content] == ["it fell"]
    (made,) = attributions(of, [seen], ())
    assert made.sources[0].quote == "Holm"


def test_speech_that_goes_on_in_the_next_paragraph_is_kept() -> None:
    of = report("Holm said it fell.", "\u201cWe saw it.\u201d")
    places = [(m.start(), m.end()) for m in re.finditer(r"\w+|[^\w\s]", of.text)]
    found = Found(cue=(1, 2), source=((0, 1),), content=((2, 4), (5, 11)), score=0.9)
    seen = Seen(Window((), (), (), tuple(places)), (found,), (), None)  # type: ignore[arg-type]
    (one,) = found_spans(of, [seen])
    assert [span.quote for span in one.content] == ["it fell", "\u201cWe saw it.\u201d"]


@pytest.mark.parametrize(
    ("kind", "before"),
    [
        (BlockKind.TITLE, "\u2018We saw it\u2019: Kesh asks why"),
        (BlockKind.TITLE, "\u2018We saw it fall\u2019"),
        (BlockKind.PARAGRAPH, "\u201cWe saw it\u201d: that was all."),
    ],
)
def test_no_speech_goes_on_from_a_title_or_from_more_than_a_quotation(
    kind: BlockKind, before: str
) -> None:
    of = report((kind, before), "It fell, Holm said.")
    places = [(m.start(), m.end()) for m in re.finditer(r"\w+|[^\w\s]", of.text)]
    words = [of.text[a:b] for a, b in places]
    at, cue = words.index("It"), words.index("said")
    found = Found(
        cue=(cue, cue + 1), source=((cue - 1, cue),), content=((0, at), (at, at + 2)), score=0.9
    )
    seen = Seen(Window((), (), (), tuple(places)), (found,), (), None)  # type: ignore[arg-type]
    (one,) = found_spans(of, [seen])
    assert [span.quote for span in one.content] == ["It fell"]


def test_speech_goes_on_around_what_is_asked_in_it() -> None:
    of = report("Holm said it fell.", "\u201cIt was sad. I ask that all men leave.\u201d")
    asked = spanned(of, "I", "ask", "that all men leave")
    told = spanned(of, "Holm", "said", "it fell")
    found = joined(of.text, [told, asked], find_attributions(of))
    assert [(each.source[0].quote, len(each.cue)) for each in found] == [
        ("Holm", 1), ("I", 1), ("Holm", 0)
    ]  # fmt: skip


def test_speech_left_open_goes_on_whoever_is_told_of_in_it() -> None:
    of = report("Holm told us: \u201cIt was sad.", "\u201cShe asked that all men leave.\u201d")
    asked = spanned(of, "She", "asked", "that all men leave")
    told = spanned(of, "Holm", "told", "\u201cIt was sad.")
    found = joined(of.text, [told, asked], find_attributions(of))
    assert [(each.source[0].quote, each.content[0].quote) for each in found] == [
        ("Holm", "\u201cIt was sad."),
        ("She", "that all men leave"),
        ("Holm", "\u201cShe asked that all men leave.\u201d"),
    ]


@pytest.mark.parametrize("source", [((0, 8),), ((0, 2), (2, 8))])
def test_a_label_before_a_source_is_none_of_it(source: tuple[tuple[int, int], ...]) -> None:
    of = report("Correction: An earlier version of this story said it fell.")
    places = [(m.start(), m.end()) for m in re.finditer(r"\w+|[^\w\s]", of.text)]
    found = Found(cue=(8, 9), source=source, content=((9, 11),), score=0.9)
    seen = Seen(Window((), (), (), tuple(places)), (found,), (), None)  # type: ignore[arg-type]
    (one,) = found_spans(of, [seen])
    assert [span.quote for span in one.source] == ["An earlier version of this story"]


def test_an_adverb_in_what_somebody_says_is_his_own() -> None:
    of = report("Holm said it was reportedly asleep.")
    places = [(m.start(), m.end()) for m in re.finditer(r"\w+|[^\w\s]", of.text)]
    holm = Found(cue=(1, 2), source=((0, 1),), content=((2, 6),), score=0.9)
    nobody = Found(cue=(4, 5), source=(), content=((0, 4), (5, 6)), score=0.9)
    seen = Seen(Window((), (), (), tuple(places)), (holm, nobody), (), None)  # type: ignore[arg-type]
    made = attributions(of, [seen], ())
    assert [one.outer for one in made] == [None, 0]
    assert [span.quote for span in made[1].content] == ["it was", "asleep"]


@pytest.mark.parametrize(
    ("cue", "content", "statements"),
    [
        ("persuaded", "Kesh not to send it", 0),
        ("renewed its push", "to send it", 0),
        ("wants", "to send it", 1),
    ],
)
def test_what_somebody_did_is_no_aim_of_his(cue: str, content: str, statements: int) -> None:
    of = report(f"Holm {cue} {content}.")
    places = [(m.start(), m.end()) for m in re.finditer(r"\w+", of.text)]
    words = len(cue.split())
    found = Found(
        cue=(1, 1 + words), source=((0, 1),), content=((1 + words, len(places)),), score=0.9
    )
    seen = Seen(Window((), (), (), tuple(places)), (found,), (), None)  # type: ignore[arg-type]
    assert len(attributions(of, [seen], ())) == statements


def test_words_of_another_paragraph_stay_with_whom_they_are_said_by() -> None:
    of = report("\u201cWe heard it,\u201d Brun said.", "Many died, a doctor said.")
    places = [(m.start(), m.end()) for m in re.finditer(r"\w+|[^\w\s]", of.text)]
    words = [of.text[a:b] for a, b in places]
    brun = Found(cue=(7, 8), source=((6, 7),), content=((0, 6),), score=0.9)
    at = words.index("Many")
    doctor = Found(
        cue=(at + 5, at + 6), source=((at + 3, at + 5),), content=((0, 5), (at, at + 2)), score=0.9
    )
    seen = Seen(Window((), (), (), tuple(places)), (brun, doctor), (), None)  # type: ignore[arg-type]
    said = {one.source[0].quote: [s.quote for s in one.content] for one in found_spans(of, [seen])}
    assert said["a doctor"] == ["Many died"]
    assert said["Brun"] == ["\u201cWe heard it,\u201d"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Holm said after the vote that it was dead.", "that it was dead"),
        ("Holm said, before the dam that held burst, that it held.", "that it held"),
        ("Holm said that the ship that left was old.", "that the ship that left was old"),
        ("Holm said the ship that left was old.", "the ship that left was old"),
    ],
)
def test_when_something_was_said_is_no_part_of_it(words: str, said: str) -> None:
    of = report(words)
    places = [(m.start(), m.end()) for m in re.finditer(r"\w+", of.text)]
    window = Window((), (), (), tuple(places))
    first = 3 if of.text[slice(*places[2])] in ("after", "before") else 2
    found = Found(cue=(1, 2), source=((0, 1),), content=((first, len(places)),), score=0.9)
    (one,) = found_spans(of, [Seen(window, (found,), (), None)])  # type: ignore[arg-type]
    assert one.content[0].quote == said


@pytest.mark.parametrize(
    ("words", "source", "said"),
    [
        ("According to the mayor, Samir Osk, 40 fled.", "the mayor, Samir Osk", "40 fled"),
        ("According to the mayor, Samir Osk and 40 fled.", "the mayor", "Samir Osk and 40 fled"),
    ],
)
def test_a_name_beside_the_source_is_no_part_of_what_is_said(
    words: str, source: str, said: str
) -> None:
    of = report(words)
    places = [(m.start(), m.end()) for m in re.finditer(r"\w+|[^\w\s]", of.text)]
    found = Found(cue=(0, 2), source=((2, 4),), content=((5, len(places) - 1),), score=0.9)
    seen = Seen(Window((), (), (), tuple(places)), (found,), (), None)  # type: ignore[arg-type]
    (one,) = found_spans(of, [seen])
    assert (one.source[0].quote, one.content[0].quote) == (source, said)


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("They rejected a report, which ", "which"),
        ("They rejected a report which also ", "which"),
        ("They met a clerk who has ", "who"),
        ("They met a clerk who left and ", None),
        ("They asked which ship ", None),
    ],
)
def test_a_relative_clause_tells_who_says_it(before: str, who: str | None) -> None:
    text = f"{before}put the toll at 40."
    cue, content = (len(before), len(before) + 3), (len(before) + 4, len(text) - 1)
    window = Window((), (), (), (cue, content))
    seen = Seen(window, (Found((0, 1), (), ((1, 2),), 0.9),), (), None)  # type: ignore[arg-type]
    (one,) = found_spans(report(text), [seen])
    assert [span.quote for span in one.source] == ([who] if who else [])
