"""American stations by their call signs."""

import pytest

from headwater.knowledge import outlets, stations


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
        ("told KPD and WCSO", []),
        ("told CNN affiliate KQX on Sunday", ["CNN", "KQX"]),
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


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("told KQXZ-Channel 31 so", ["KQXZ-Channel 31"]),
        ("KQXZ News 12 reported", ["KQXZ News 12"]),
        ("WQXZ 12 News reported", ["WQXZ 12 News"]),
        ("told 1010 WINS so", ["1010 WINS"]),
        ("told News4 and 14NEWS", ["News4", "14NEWS"]),
        ("told News 5 so", ["News 5"]),
        ("Breaking News 5 dead in Osk", []),
        ("told Fox 9 and NBC10", ["Fox 9", "NBC10"]),
        ("told 10 On Your Side so", ["10 On Your Side"]),
        ("CBS 60 Minutes", []),
        ("told WCPD and KCSO so, in WWII", []),
        ("KQXZ 2016", ["KQXZ"]),
    ],
)
def test_channels(text: str, names: list[str]) -> None:
    assert [text[start:end] for start, end in stations.channels(text, 0, len(text))] == names


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("KQXZ", "KQXZ News 12", True),
        ("WQXY", "WQXY News", True),
        ("FOX 10 Osk", "FOX 10", True),
        ("NBC 10", "NBC10", True),
        ("FOX 10", "FOX 5", False),
        ("The Osk Gazette", "The Osk Gazette", False),
    ],
)
def test_same(one: str, other: str, same: bool) -> None:
    assert stations.same(one, other) is same


@pytest.mark.parametrize(
    ("name", "publisher", "own"),
    [
        ("News4", "NBC Washington", True),
        ("10 On Your Side", "KQXZ", True),
        ("Channel 2", "FOX 2 Osk", True),
        ("Eyewitness News", "WQXZ-TV", True),
        ("News 5", "CNN", False),
        ("News 5", "The Osk Gazette", False),
        ("Channel 2", "NBC News", False),
        ("KQXZ", "WQXY", False),
        ("ABC-7", "KQXZ", True),
        ("ABC 7", "FOX 10 Osk", False),
        ("ABC 7", "The Osk Gazette", False),
    ],
)
def test_own_brands(name: str, publisher: str, own: bool) -> None:
    assert stations.is_own_brand(name, publisher) is own
