from __future__ import annotations

import pytest

from headwater.intake.metadata import parse_when
from headwater.records import Basis, Published
from tests.intake.pages import BODY, decoded

TEXT = "\n\n".join(BODY)


@pytest.mark.parametrize(
    ("lines", "source", "published"),
    [
        (["Published November 25, 2024"], "a.txt", ("2024-11-25", "2024-11-25", "byline")),
        (
            ["Mon 25 Nov 2024 13.05 GMT"],
            "a.txt",
            ("2024-11-25T13:05+00:00", "2024-11-25T13:05+00:00", "byline"),
        ),
        (["Updated: 25 Nov 2024"], "a.txt", (None, "2024-11-25", "byline")),
        (
            ["Published 24 Nov 2024", "Updated 25 Nov 2024"],
            "a.txt",
            ("2024-11-24", "2024-11-24", "byline"),
        ),
        (["Published Monday"], "a.txt", None),
        (["A rally in Kesh, November 22, 2024"], "a.txt", ("2024-11-22", None, "caption")),
        (
            ["A rally in Kesh, November 22, 2024", "A ship off Kesh, October 1, 2024"],
            "2024-11-30.txt",
            ("2024-11-22", None, "caption"),
        ),
        (
            ["A parade in Lessa in October 2023. (Photo by Ann Oak)"],
            "a.txt",
            ("2023-10-01", None, "caption"),
        ),
        (["A rally in Kesh, November 22"], "a.txt", None),
        ([], "cnn_2024-11-25.txt", ("2024-11-25", "2024-11-25", "file-name")),
        ([], "x-20241125.html.txt", ("2024-11-25", "2024-11-25", "file-name")),
        ([], "3adb20241125cc.txt", None),
        ([], "2024-11-25_2024-11-26.txt", None),
        ([], "a.txt", None),
    ],
)
def test_the_date_and_what_it_rests_on(
    lines: list[str], source: str, published: tuple[str | None, str | None, str] | None
) -> None:
    text = "\n\n".join(["Torvania stops missile plan", *lines, TEXT])
    expected = Published(published[0], published[1], Basis(published[2])) if published else None
    assert decoded(text, source).report.published == expected


def test_a_dateline_with_its_year_dates_a_report() -> None:
    report = decoded("ADEN, Nov 25, 2024 (Reuters) - " + TEXT).report
    assert report.published == Published("2024-11-25", "2024-11-25", Basis.BYLINE)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Roe and John Doe, CNN", ("Jane Roe", "John Doe")),
        ("Yemen Monitor/Newsroom", ("Yemen Monitor/Newsroom",)),
        ("5 min read", ()),
    ],
)
def test_bylines(line: str, names: tuple[str, ...]) -> None:
    report = decoded(f"Torvania stops missile plan\n\n{line}\n\n{TEXT}").report
    assert report.bylines[: len(names)] == names


def test_times_of_options_are_read_here_too() -> None:
    assert parse_when("2024-11-25") == ("2024-11-25", "2024-11-25")


def test_a_place_before_the_outlet_is_no_writer() -> None:
    head = "Torvania stops missile plan\n\nVelda Lund | Osk Today"
    text = f"{head}\n\nTwo ships sank in Velda Lund on Monday. {TEXT}"
    assert decoded(text).report.bylines == ()
    assert decoded(text.replace("in Velda Lund", "off Osk")).report.bylines == ("Velda Lund",)
