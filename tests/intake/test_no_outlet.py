"""Names that are no outlet's."""

from __future__ import annotations

import pytest

from headwater.intake.no_outlet import impossible
from tests.intake.pages import BODY, decoded

TITLE = "Torvania stops missiles for rebels"


@pytest.mark.parametrize(
    "name",
    [
        *("Twitter", "X", "x.com", "Facebook", "X (formerly Twitter)", "Special", "News Releases"),
        *("With News Wire Services", "Breaking News Staff", "HIM TO WALK AND EVEN"),
    ],
)
def test_impossible(name: str) -> None:
    assert impossible(name)


@pytest.mark.parametrize(
    "name",
    [
        *("The Coastal Courier", "THE WORLD LEDGER", "CBS News", "World Radio", "USA Today"),
        *("VOICE OF THE NORTH", "Local 12", "Press TV", "KSAT"),
    ],
)
def test_possible(name: str) -> None:
    assert not impossible(name)


@pytest.mark.parametrize(
    ("line", "outlet", "bylines"),
    [
        ("By JANE ROEAssociated Press", "Associated Press", ("JANE ROE",)),
        ("By Jane RoeReuters", "Reuters", ("Jane Roe",)),
        ("By Jane McDonald", None, ("Jane McDonald",)),
        ("By Breaking News Staff", None, None),
        ("Coastal Courier Staff Writer", "Coastal Courier", None),
        ("AND HIS DOCTORS HAVE SET GOALS FOR HIM TO WALK AND EVEN", None, ()),
    ],
)
def test_bylines(line: str, outlet: str | None, bylines: tuple[str, ...] | None) -> None:
    report = decoded("\n\n".join([TITLE, line, *BODY])).report
    assert (report.outlet.name if report.outlet else None) == outlet
    if bylines is not None:
        assert report.bylines == bylines


@pytest.mark.parametrize(
    "line",
    [
        "Follow Jane Roe at twitter.com/janeroe.",
        "Jane Roe can be reached at 555-0100. You should follow her on Twitter at twitter.com/jr.",
        "© Jane Roe, 24, was killed in Orlo. Three others were hurt.",
        "ORLO (Jane Roe) -- " + BODY[0],
        "ORLO (Special) -- " + BODY[0],
    ],
)
def test_lines_that_show_no_outlet(line: str) -> None:
    assert decoded("\n\n".join([TITLE, *BODY, line])).report.outlet is None


def test_a_platform_s_page_has_no_outlet() -> None:
    page = (
        "<html><head><meta property='og:site_name' content='X (formerly Twitter)'></head><body>"
        + "".join(f"<p>{words}</p>" for words in BODY)
        + "</body></html>"
    )
    assert decoded(page, "page.html").report.outlet is None
