from __future__ import annotations

import pytest

from headwater.intake import outlet
from headwater.records import Basis, Given, OutletName
from tests.intake.pages import BODY, decoded


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Jane Roe, CNN", "CNN"),
        ("Jane Roe | BBC News", "BBC News"),
        ("JANE ROE for MailOnline", "Daily Mail"),
        ("Yemen Monitor/Newsroom", "Yemen Monitor"),
        ("By Jane Roe, Coastal Courier", "Coastal Courier"),
        ("By Jane Roe", None),
    ],
)
def test_a_byline_names_the_outlet(line: str, name: str | None) -> None:
    report = decoded(f"Torvania stops missile plan\n\n{line}\n\n" + "\n\n".join(BODY)).report
    if name is None:
        assert report.outlet is None
    else:
        assert report.outlet is not None and report.outlet.basis is Basis.BYLINE
        assert report.outlet.name in (name, f"The {name}", name.removesuffix(" News"))


@pytest.mark.parametrize(
    ("head", "foot", "source", "shown"),
    [
        ("ADEN (Reuters) - ", "", "a.txt", ("Reuters", "byline", None)),
        ("ADEN (Reuters) - ", "www.presstv.ir", "a.txt", ("Press TV", "furniture", "Reuters")),
        ("ADEN (Reuters) - ", "", "cnn-2024-11-25.txt", ("CNN", "file-name", "Reuters")),
        ("ADEN (Meridian) - ", "", "a.txt", ("Meridian", "byline", None)),
        ("ADEN (Meridian) - ", "", "cnn.txt", ("CNN", "file-name", "Meridian")),
        ("ADEN (CNN) - ", "", "a.txt", ("CNN", "byline", None)),
        ("", "Source: Xinhua", "presstv.ir_2.txt", ("Press TV", "file-name", "Xinhua")),
    ],
)
def test_a_wire_is_a_credit_where_another_outlet_is_shown(
    head: str, foot: str, source: str, shown: tuple[str, str, str | None]
) -> None:
    text = f"Torvania stops missile plan\n\n{head}" + "\n\n".join([*BODY, foot])
    report = decoded(text, source).report
    assert report.outlet is not None
    credit = report.credit.removesuffix(" News Agency") if report.credit else None
    assert (report.outlet.name, report.outlet.basis.value, credit) == shown


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        ("Brenna Echo\n\nAFP\n\n23 March 2026", ("Brenna Echo", "Agence France-Presse")),
        ("Brenna Echo\n\nAFP - 23 March 2026", ("Brenna Echo", "Agence France-Presse")),
        ("Brenna Echo\n\nBy Reuters", ("Brenna Echo", "Reuters")),
        ("Brenna Echo\n\nReuters\n\n(Photo: Ann Oak)", ("Brenna Echo", None)),
        ("Echo of Brenna\n\nSource: ANA | 23 March 2026", ("Echo of Brenna", None)),
        ("Brenna & Velda Review | 23 March 2026", ("Brenna & Velda Review", None)),
    ],
)
def test_lines_under_the_title(lines: str, shown: tuple[str, str | None]) -> None:
    report = decoded(f"Torvania stops missile plan\n\n{lines}\n\n" + "\n\n".join(BODY)).report
    assert report.outlet is not None
    assert (report.outlet.name, report.credit) == shown


@pytest.mark.parametrize(
    ("head", "foot", "source", "shown"),
    [
        ("", "Copyright 2016 The Associated Press.", "a.txt", ("Associated Press", None)),
        ("", "Copyright 2016 The Associated Press.", "cnn.txt", ("CNN", "Associated Press")),
        ("LESSA (KPIX 5) - ", "", "a.txt", ("KPIX", None)),
        ("LESSA (CBS 8/CNS) - ", "www.presstv.ir", "a.txt", ("Press TV", "CNS")),
        ("LESSA (KMOV.com) - ", "Copyright 2016 KMOV", "a.txt", ("KMOV", None)),
    ],
)
def test_stations_and_agencies_that_a_report_names(
    head: str, foot: str, source: str, shown: tuple[str, str | None]
) -> None:
    text = f"Torvania stops missile plan\n\n{head}" + "\n\n".join([*BODY, foot])
    report = decoded(text, source).report
    assert report.outlet is not None
    assert (report.outlet.name, report.credit) == shown


def test_when_it_was_updated_is_no_part_of_a_byline() -> None:
    line = "by: Ana Lund, Velda Action News Updated: Nov 14, 2016 - 3:01 PM"
    report = decoded(f"Torvania stops missile plan\n\n{line}\n\n" + "\n\n".join(BODY)).report
    assert report.outlet is not None and report.outlet.name == "Velda Action News"
    assert report.bylines == ("Ana Lund",)


def test_the_masthead_comes_before_a_byline_from_elsewhere() -> None:
    text = "Boston Globe\n\nTorvania stops missile plan\n\nBy Jane Roe, CNN\n\n" + "\n\n".join(BODY)
    outlet = decoded(text).report.outlet
    assert outlet is not None and (outlet.name, outlet.basis) == ("The Boston Globe", "furniture")


@pytest.mark.parametrize(
    ("head", "foot", "own", "credit"),
    [
        ("", "The Associated Press contributed to this report.", "Lake Courier", None),
        ("", "With reporting by Reuters", "Lake Courier", None),
        ("", "Source: Reuters", "Lake Courier", "Reuters"),
        ("OSK, Ky. (WAVE) - ", "", "WAVE 3 News", None),
        ("OSK, Tenn. (WKRN) - ", "", "WATE", "WKRN"),
        ("OSK, Tenn. (WKRN) - ", "", "WKRN News 2", None),
        ("OSK, Tenn. (WKRN) - ", "", "News 2", None),
        ("OSK, Tenn. (CNN) - ", "", "News 2", "CNN"),
        ("OSK, Tenn. (AP) - ", "", "WATE", "Associated Press"),
        (
            "",
            "Copyright 2016 The Associated Press. All rights reserved.",
            "WATE",
            "Associated Press",
        ),
        ("", "Copyright Associated Press / NBC Osk", "NBC Osk", "Associated Press"),
        ("", "Copyright 2017 WKRN. All rights reserved.", "WATE", "WKRN"),
        ("", "Copyright 2017 WKRN. All rights reserved.", "WKRN News 2", None),
        ("", "Copyright 2017 WKRN. All rights reserved.", "News 2", None),
        ("", "© 2017 The New York Times Company. All rights reserved.", "Lake Courier", None),
        ("", "Material from the AP is Copyright © 2016, Associated Press.", "Lake Courier", None),
    ],
)
def test_a_credit_is_whose_text_is_run(head: str, foot: str, own: str, credit: str | None) -> None:
    text = f"Torvania stops missile plan\n\n{head}" + "\n\n".join([*BODY, foot])
    assert decoded(text, given=Given(outlet=own)).report.credit == credit


def test_a_file_name_comes_before_words_of_the_text() -> None:
    text = "\n\n".join(
        ["Torvania stops missile plan", *BODY, "Envoy Roe told POLITICO so at noon."]
    )
    shown = [decoded(text, source).report.outlet for source in ("huff-post_x.txt", "a.txt")]
    assert shown == [OutletName("HuffPost", Basis.FILE_NAME), OutletName("Politico", Basis.TEXT)]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("cnn_2024-11-25.txt", "CNN"),
        ("news/2024-11-25-the-guardian.html", "The Guardian"),
        ("www.presstv.ir_2024.txt", "Press TV"),
        ("C:\\news\\reuters.txt", "Reuters"),
        ("4-The Guardian.txt", "The Guardian"),
        ("4-The Northern Guardian.txt", None),
        ("guardian-echo.txt", None),
        ("000_3adbbccffc0beb58.txt", None),
        ("the-time-has-come.txt", None),
        ("-", None),
        ("", None),
    ],
)
def test_a_file_name_shows_the_outlet(source: str, name: str | None) -> None:
    found = outlet.from_file_name(source)
    assert found == (OutletName(name, Basis.FILE_NAME) if name else None)


@pytest.mark.parametrize(
    ("name", "canonical"),
    [("the WSJ", "The Wall Street Journal"), ("The  Hill Gazette", "The Hill Gazette")],
)
def test_a_known_name_is_made_canonical(name: str, canonical: str) -> None:
    assert outlet.named(name, Basis.GIVEN) == OutletName(canonical, Basis.GIVEN)
