"""American stations by their call signs."""

import pytest

from headwater.knowledge import outlets


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Smith told KQXZ that", ["KQXZ"]),
        ("according to WXQB-TV", ["WXQB"]),
        ("KQX reported", ["KQX"]),
        ("the WHO said; the KKK said; WHAT said", []),
        ("a KQXZ umbrella", []),
        ("THE WORLD said it WOULD", []),
        ("told WKRN and WSB-TV", ["WKRN", "WSB-TV"]),
        ("told @KQXZ", []),
        ("told KQXZY and told kqxz", []),
    ],
)
def test_find(text: str, names: list[str]) -> None:
    assert [one.entry.name for one in outlets.find(text)] == names


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("www.kqxz.com", "KQXZ"),
        ("wxqbtv.com", "WXQB"),
        ("www.wsbtv.com", "WSB-TV"),
        ("wish.com", None),
        ("west.com", None),
        ("kqxz.co.uk", None),
        ("kqxzabc.com", None),
    ],
)
def test_by_host(host: str, name: str | None) -> None:
    outlet = outlets.by_domain(host)
    assert (outlet.name if outlet else None) == name


def test_a_row_comes_before_the_form() -> None:
    outlet = outlets.by_name("KTVU")
    assert outlet is not None and outlet in outlets.every()
    station = outlets.by_name("KQXZ-TV")
    assert station is not None and (station.kind, station.country) == ("broadcaster", "US")
