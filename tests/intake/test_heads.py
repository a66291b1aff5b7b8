from __future__ import annotations

import pytest

from headwater.intake import heads


@pytest.mark.parametrize(
    ("look", "is_byline"),
    [
        ("By Jane Smith", True),
        ("By JANE SMITH and John Doe, Associated Press", True),
        ("By Jane Smith | Staff writer", True),
        ("Yemen Monitor/Newsroom", True),
        ("Staff writer", True),
        ("JANE SMITH for MailOnline", True),
        ("(Reporting by Jane Smith; Editing by John Doe)", True),
        ("The Associated Press contributed to this report.", True),
        ("Source: ANI", True),
        ("By Monday, the group had left the town.", False),
        ("By the time help came, the port was closed", False),
        ("From Aden to Sanaa the roads are closed", False),
        ("Reporters were held at the gate for hours.", False),
        ("Editors of two papers were arrested on Monday, their lawyers said", False),
    ],
)
def test_bylines(look: str, is_byline: bool) -> None:
    assert heads.byline(look) is is_byline


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Smith", ("Jane Smith",)),
        ("By JANE SMITH and John Doe, Associated Press", ("JANE SMITH", "John Doe")),
        ("By Jane Smith | Staff writer", ("Jane Smith",)),
        ("Jane Smith", ("Jane Smith",)),
        ("JANE SMITH for MailOnline", ("JANE SMITH",)),
        ("By Jane McGurk and Coastal 7 STAFF", ("Jane McGurk",)),
        ("Coastal Courier", ()),
        ("The Associated Press contributed to this report.", ()),
    ],
)
def test_names_of_bylines(line: str, names: tuple[str, ...]) -> None:
    found = heads.names(line)
    assert found[: len(names)] == names
    assert bool(found) == bool(names)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("ADEN (Reuters) - The port is open.", "ADEN (Reuters) -"),
        ("SANAA, Nov 22 – The port is open.", "SANAA, Nov 22 –"),
        ("GAINESVILLE, Fla. - One person", "GAINESVILLE, Fla. -"),
        ("COLUMBUS (WCMH ) — A girl", "COLUMBUS (WCMH ) —"),
        ("London (CNN)Russia has", "London (CNN)"),
        ("ADEN/SANAA, Nov 25, 2024 (Reuters) - The", "ADEN/SANAA, Nov 25, 2024 (Reuters) -"),
        ("Beirut, Lebanon (AFP) — The army", "Beirut, Lebanon (AFP) —"),
        ("(Reuters) - The port", "(Reuters) -"),
        ("MOSCOW, November 22. /TASS/. The ministry", "MOSCOW, November 22. /TASS/."),
        ("TASS. MOSCOW, February 11. The ministry", "TASS. MOSCOW, February 11."),
        ("MOSCOW. Feb 11 (Interfax) - The ministry", "MOSCOW. Feb 11 (Interfax) -"),
        ("NATO. The alliance met on February 11.", ""),
        ("ISLAMABAD: The prime minister", "ISLAMABAD:"),
        ("US - Iran talks go on", ""),
        ("Trump – who was in Paris – said", ""),
        ("UPDATE: The victim has been named", ""),
        ("UPDATE: VELM COUNTY, WA. -- Last Thursday", "UPDATE: VELM COUNTY, WA. --"),
        ("FORT OSK, Ind. (WOSK) The father", "FORT OSK, Ind. (WOSK)"),
        ("VELM (KOSK) said on Tuesday", ""),
        ("Rep. Ann Roe, Mo. - a clerk - said no", ""),
        ("In Velm, Fla. - where he lives - he", ""),
        ("(AP) NATO - the alliance - said", ""),
        ("(AP) VELM, N.C. - A man", "(AP) VELM, N.C. -"),
        ("Velm, Va. - Four men", "Velm, Va. -"),
        ("Osk, Sen. - Four men", ""),
        ("TRUMP: We will see.", ""),
        ("The port (in Aden) - is open", ""),
        ("ADEN (Reuters) -", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_datelines(text: str, line: str) -> None:
    assert text[: heads.dateline(text)] == line


@pytest.mark.parametrize(
    ("look", "dated"),
    [
        ("Published November 25, 2024", True),
        ("Mon 25 Nov 2024 13.05 GMT", True),
        ("Updated: 6:42 PM EDT, July 7, 2014", True),
        (
            "Posted: Sunday, May 12, 2013 5:16 AM EST Updated: Saturday, June 1, 2013 4:16 PM EST",
            True,
        ),
        ("2 hours ago", True),
        ("25/11/2024", True),
        ("The port opened on November 25, 2024", False),
        ("Monday", False),
        ("Published by the ministry", False),
    ],
)
def test_lines_of_dates(look: str, dated: bool) -> None:
    assert heads.dated(look) is dated


@pytest.mark.parametrize(
    ("look", "corrects"),
    [
        ("Correction: An earlier version misspelled the name of the port.", True),
        ("This article was amended on 26 November 2024 to correct the number of ships.", True),
        ("Editor's note: This story misstated the age of the captain.", True),
        ("Corrections officers were called to the prison.", False),
        ("The story was told in the port.", False),
    ],
)
def test_corrections(look: str, corrects: bool) -> None:
    assert heads.correction(look) is corrects


@pytest.mark.parametrize(
    ("look", "updates"),
    [
        ("This is a developing story and will be updated.", True),
        ("UPDATE @ 4:02 p.m.:", True),
        ("This story was updated at 10:00 GMT.", True),
        ("The story of the port goes on.", False),
        ("(Updates with comment from Velm, paragraphs 3-5)", True),
        ("(Corrects name of mine)", True),
        ("(Corrections officers walked out.)", False),
    ],
)
def test_update_lines(look: str, updates: bool) -> None:
    assert heads.update(look) is updates


@pytest.mark.parametrize(
    ("look", "plate"),
    [
        ("The Sundhaven Gazette", True),
        ("NORTHERN VOICE", True),
        ("Channel Nine News", True),
        ("Quay & Harbour Review", True),
        ("News", False),
        ("Talks on the radio fail", False),
        ("Jane Smith", False),
    ],
)
def test_nameplates(look: str, plate: bool) -> None:
    assert heads.nameplate(look) is plate


@pytest.mark.parametrize(
    ("look", "name"),
    [
        ("Jane Smith", True),
        ("Port reopens", False),
        ("Jane M. van Smith", True),
        ("Jane", False),
        ("Google Plus", False),
    ],
)
def test_persons(look: str, name: bool) -> None:
    assert heads.person(look) is name


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ada Osk and Otto Lund in London", ("Ada Osk", "Otto Lund")),
        ("Ada Osk in Velda and agencies", ("Ada Osk",)),
        ("By ADA OSK and OTTO LUND Associated Press", ("ADA OSK", "OTTO LUND")),
        ("By Ada Osk, Staff Writer", ("Ada Osk",)),
        ("Interview conducted by Ada Osk", ("Ada Osk",)),
        ("Staff Writer", ()),
        ("By Reuters Staff", ()),
        ("AFP - 23 March 2026", ()),
        ("[Editor: Osk, ANA]", ()),
        ("Additional reporting by Ada Osk", ()),
    ],
)
def test_writers(line: str, names: tuple[str, ...]) -> None:
    assert heads.names(line) == names


@pytest.mark.parametrize(
    ("look", "byline"),
    [
        ("Ada Osk in Velda and agencies", True),
        ("Ada Osk in Velda and Otto Lund in London", True),
        ("Interview conducted by Ada Osk", True),
        ("Reporting by Ada Osk; writing by Otto Lund", True),
        ("Ada Osk reported from Velda.", True),
        ("Fighting in Velda and Lund", False),
        ("Ada Osk in Velda", False),
    ],
)
def test_lines_of_writers(look: str, byline: bool) -> None:
    assert heads.byline(look) is byline


@pytest.mark.parametrize(
    ("look", "expected"),
    [
        ("Editor’s note: Ana Lund regularly says that ships cannot sink.", True),
        ("Editor's note: An earlier version of this article misnamed the port.", False),
        ("Editor's note: This article has been corrected.", False),
        ("Editor's notes were printed on Monday.", False),
    ],
)
def test_a_note_of_the_editor_that_sets_nothing_right(look: str, expected: bool) -> None:
    assert heads.note(look) is expected
