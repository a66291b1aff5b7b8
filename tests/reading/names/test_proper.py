import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.reading.names.proper import find_names
from headwater.records import Block, BlockKind, NameKind, Report, check_spans, sha256


def report(*blocks: tuple[BlockKind, str]) -> Report:
    text, placed = "", []
    for kind, words in blocks:
        placed.append(Block(kind, len(text), len(text) + len(words)))
        text += words + "\n\n"
    return Report("r", "c", "test", "test/1", text, sha256(text.encode()), tuple(placed))


def found(text: str) -> list[tuple[str, str, str | None]]:
    one = report((BlockKind.PARAGRAPH, text))
    names = find_names(one)
    check_spans(one.text, [name.span for name in names])
    return [(name.span.quote, name.kind.value, name.canonical) for name in names]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # persons, without titles
        (
            "It names Colonel-General Alexander Vasilyevich Fomin.",
            [("Alexander Vasilyevich Fomin", "person", None)],
        ),
        ("“No.” Replied Hugo Osk: “Yes.”", [("Hugo Osk", "person", None)]),
        ("Mr Said Osk left.", [("Said Osk", "person", None)]),
        ("It was signed by Muhsen al-Daeri.", [("Muhsen al-Daeri", "person", None)]),
        (
            "It was founded by Abdulwali Abdo Hassan al-Jabri.",
            [("Abdulwali Abdo Hassan al-Jabri", "person", None)],
        ),
        ("Mr Fitton-Brown warned of it.", [("Fitton-Brown", "person", None)]),
        ("The singer Dame Ana Ruiz left.", [("Ana Ruiz", "person", None)]),
        # states, also by capital, seat and people
        ("Oman said so.", [("Oman", "state", "Oman")]),
        ("The Saudis said so.", [("Saudis", "state", "Saudi Arabia")]),
        ("The Saudi newspaper said so.", []),
        ("The Kremlin said so.", [("Kremlin", "state", "Russia")]),
        ("Moscow said so.", [("Moscow", "state", "Russia")]),
        ("They met in Moscow.", [("Moscow", "place", "Moscow")]),
        ("It was a Russian plan.", []),
        # forces; two sides go by the name of the Yemeni armed forces
        ("Houthi rebels fired.", [("Houthi rebels", "force", "Houthis")]),
        ("Ansurallah fighters fired.", [("Ansurallah fighters", "force", "Houthis")]),
        ("The Yemeni armed forces fired.", [("Yemeni armed forces", "force", None)]),
        ("Yemeni forces fired.", [("Yemeni forces", "force", None)]),
        # outlets
        ("CNN reported it.", [("CNN", "outlet", "CNN")]),
        (
            "It was in The Wall Street Journal.",
            [("Wall Street Journal", "outlet", "The Wall Street Journal")],
        ),
        # places
        ("It sank in the Red Sea.", [("Red Sea", "place", None)]),
        ("A village near Kurakhove was hit.", [("Kurakhove", "place", None)]),
        (
            "They fled to Roskilde, Denmark.",
            [("Roskilde", "place", None), ("Denmark", "state", "Denmark")],
        ),
        # bodies by their head words
        ("He joined the Harbour Workers Union.", [("Harbour Workers Union", "body", None)]),
        ("She left the Guild of Coastal Painters.", [("Guild of Coastal Painters", "body", None)]),
        # no names
        ("However, many people left.", []),
        ("On Thursday in November they met.", []),
        ("US-led strikes go on.", [("US", "state", "United States")]),
        ("The tanker Cordelia Moon burned.", []),
        ("", []),
    ],
)
def test_names(text, names):
    assert found(text) == names


def test_a_possessive_and_an_article_stay_outside():
    assert found("They read the Financial Times's view.") == [
        ("Financial Times", "outlet", "Financial Times")
    ]


def test_a_surname_alone_is_the_person_named_before():
    names = found("Ludmila Petrak spoke first. The crowd heard Petrak out.")
    assert [(quote, kind) for quote, kind, _ in names] == [
        ("Ludmila Petrak", "person"),
        ("Petrak", "person"),
    ]


def test_the_short_name_of_an_outlet_needs_its_full_name():
    names = found("The Wall Street Journal had it first. The Journal cited officials.")
    assert names[-1] == ("Journal", "outlet", "The Wall Street Journal")
    assert found("The Journal cited officials.") == []


def test_headlines_name_only_what_is_known():
    one = report((BlockKind.TITLE, "Russia May Arm Rebels Over Border Dispute Next Spring"))
    assert [name.span.quote for name in find_names(one)] == ["Russia"]


def test_furniture_is_not_read():
    one = report(
        (BlockKind.FURNITURE, "Follow Ana Ruiz on CNN."),
        (BlockKind.CAPTION, "Ana Ruiz speaks in Oman."),
    )
    names = find_names(one)
    assert [name.span.quote for name in names] == ["Ana Ruiz", "Oman"]
    assert all(name.span.start > one.blocks[0].end for name in names)


def test_two_names_joined_by_and_are_two():
    assert [quote for quote, _, _ in found("India and Nepal signed.")] == ["India", "Nepal"]


@given(
    st.lists(
        st.sampled_from(
            [
                "The",
                "Bank",
                "of",
                "Ana",
                "Ruiz",
                "al-Daeri",
                "and",
                "Moscow",
                "U.S.",
                "in",
                "said",
                "'s",
                "Mr.",
                "Red",
                "Sea",
                "Yemeni",
                "forces",
                "Journal",
                "CNN",
                ",",
                ".",
                "van",
                "I",
                "EU's",
                "Houthi-linked",
            ]
        ),
        max_size=14,
    )
)
def test_any_words(words):
    one = report((BlockKind.PARAGRAPH, " ".join(words)))
    names = find_names(one)
    check_spans(one.text, [name.span for name in names])
    ends = [(name.span.start, name.span.end) for name in names]
    assert all(a[1] <= b[0] for a, b in pairwise(ends))


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("Torvania sent Torvanian missiles to the rebels.", "Torvania", "state"),
        ("Envoys of Velmark met. Velmark's foreign ministry was silent.", "Velmark", "state"),
        ("Orelle sent a ship. The Orellese navy followed.", "Orelle", "state"),
    ],
)
def test_a_land_that_no_table_knows_is_shown_by_its_people_or_its_state(
    text: str, word: str, kind: str
) -> None:
    assert (word, kind) in {(quote, named) for quote, named, _ in found(text)}


def test_a_family_is_no_land() -> None:
    text = "Lena Martin spoke. Martin's office closed. The Martini bar is next to it."
    assert not [quote for quote, kind, _ in found(text) if kind == "state"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A man from Osk County on Oct. 3 was held.", {"Osk County"}),
        ("He read More About Man Fatally Shot By Police in the paper.", set()),
        ("The Osk Centre For Women And Girls is open.", {"Osk Centre For Women And Girls"}),
    ],
)
def test_a_date_or_a_piece_of_a_title_is_in_no_name(text: str, names: set[str]) -> None:
    found = {name.span.quote for name in find_names(report((BlockKind.PARAGRAPH, text)))}
    assert found == names


def told(text: str, *written: tuple[str, NameKind]) -> list[tuple[str, str]]:
    """The names of a text of which a model sees the first places of `written`."""
    one = report((BlockKind.PARAGRAPH, text))
    places = [(text.index(w), text.index(w) + len(w), kind) for w, kind in written]
    return [(name.span.quote, name.kind.value) for name in find_names(one, places)]


def test_a_site_is_called_by_its_whole_name() -> None:
    assert told("Velmark.com reports it.", ("Velmark.", NameKind.BODY)) == [("Velmark.com", "body")]
    assert told("Velmark.com reports it.", ("Velmark", NameKind.BODY)) == [("Velmark.com", "body")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Lena Osk left. Osk said so.", "person"), ("Lena Osk left. It hit Osk.", "place")],
)
def test_a_surname_is_a_place_only_where_places_stand(text: str, kind: str) -> None:
    one = report((BlockKind.PARAGRAPH, text))
    last = text.rindex("Osk")
    places = [(0, 8, NameKind.PERSON), (last, last + 3, NameKind.PLACE)]
    assert [name.kind.value for name in find_names(one, places)] == ["person", kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Mrs. Osk left. They saw Ann Osk.", "person"),
        ("Mrs. Osk left. They saw Velm Osk.", "body"),
        ("Mrs. Osk left. They saw Ann & Osk.", "body"),
    ],
)
def test_a_full_name_of_whom_a_report_calls_by_the_surname(text: str, kind: str) -> None:
    one = report((BlockKind.PARAGRAPH, text))
    last = text.index("saw") + 4
    places = [(5, 8, NameKind.PERSON), (last, len(text) - 1, NameKind.BODY)]
    assert [name.kind.value for name in find_names(one, places)][-1] == kind


def test_who_has_a_title_is_no_body() -> None:
    assert told("Then Secretary Osk left.", ("Osk", NameKind.BODY)) == [("Osk", "person")]
    assert told("Then the firm Osk left.", ("Osk", NameKind.BODY)) == [("Osk", "body")]


def test_a_surname_before_a_camp_is_no_place() -> None:
    text = "Lena Osk left. The Osk camp stayed."
    one = report((BlockKind.PARAGRAPH, text))
    places = [(0, 8, NameKind.PERSON), (19, 22, NameKind.PLACE)]
    assert [name.kind.value for name in find_names(one, places)] == ["person", "person"]


def test_the_state_names_nobody() -> None:
    assert told("In the state they left.", ("the state", NameKind.BODY)) == []
    assert told("In the state they left.", ("state", NameKind.PLACE)) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("2 U.S. Marshals left.", []),
        ("Two deputy U.S. Marshals left.", []),
        ("The U.S. Marshals left.", [("U.S. Marshals", "body")]),
        ("Two U.S. Marshals Service cars left.", [("U.S. Marshals Service", "body")]),
    ],
)
def test_counted_members_of_a_body_are_not_the_body(
    text: str, names: list[tuple[str, str]]
) -> None:
    assert [one for one in told(text) if one[1] == "body"] == names


def seen(marked: str, kinds: list[NameKind]) -> list[str]:
    """The kinds of the names that a model sees in brackets."""
    text, places = "", []
    for piece in re.split(r"([\[\]])", marked):
        if piece == "[":
            places.append(len(text))
        elif piece != "]":
            text += piece
        else:
            places.append(len(text))
    pairs = zip(places[::2], places[1::2], kinds, strict=True)
    names = find_names(report((BlockKind.PARAGRAPH, text)), pairs)
    return [name.kind.value for name in names]


P, B = NameKind.PERSON, NameKind.BODY


@pytest.mark.parametrize(
    ("marked", "kinds", "last"),
    [
        ("[Lena Velm] left. [Velm] said so. [Velm] has declined.", [P, B, B], "person"),
        ("[Lena Velm] left. [Velm] said so. She sold [Velm].", [P, B, B], "body"),
        ("[Lena Velm] left. The [Velm Group] fell. [Velm] said so.", [P, B, B], "body"),
        ("[Gentle] is far. It hit a home in [Gentle].", [P, P], "place"),
        ("[Gentle] is kind. It stands in [Gentle]'s hand.", [P, P], "person"),
        ("[Gentle] said so. They trust in [Gentle].", [P, P], "person"),
        ("[Lena Gentle] left. They trust in [Gentle].", [P, P], "person"),
        ("As shown in [Gentle] and Velm, it fell.", [P], "person"),
    ],
)
def test_a_single_word_is_what_it_does(marked: str, kinds: list[NameKind], last: str) -> None:
    assert seen(marked, kinds)[-1] == last
