"""The network that the package carries: it loads, it is small, and it gives the same each time."""

import numpy as np
import pytest

from headwater.reading.trained.network import WEIGHTS, Network, Seen

TEXT = """Two officials told Reuters on Monday that the convoy had crossed the border near Kesh.

"We saw nothing," said Anna Holm, a spokeswoman for the port of Orlo. She added that the ships
had left before dawn.

The council of Marden denied that it had bought the drones."""


def paragraphs(text: str) -> list[tuple[int, int]]:
    found, at = [], 0
    for piece in text.split("\n\n"):
        found.append((at, at + len(piece)))
        at += len(piece) + 2
    return found


def seen(network: Network, text: str) -> list[Seen]:
    return network.look(network.cutter.cut(text, paragraphs(text)))


@pytest.fixture(scope="module")
def network() -> Network:
    return Network(threads=1)


def test_the_files_are_small() -> None:
    assert sum(path.stat().st_size for path in WEIGHTS.iterdir()) <= 30_000_000


def test_sources_cues_and_contents_are_found(network: Network) -> None:
    (one,) = seen(network, TEXT)

    def words(ranges: tuple[tuple[int, int], ...]) -> list[str]:
        places = one.window.places
        return [TEXT[places[a][0] : places[b - 1][1]] for a, b in ranges]

    found = {
        words((each.cue,))[0]: (words(each.source), " ".join(words(each.content)))
        for each in one.found
    }
    assert found["told"][0] == ["Two officials"]
    assert found["told"][1].startswith("that the convoy had crossed")
    assert found["said"][1] == '"We saw nothing,"'
    assert found["denied"][0] == ["The council of Marden"]
    assert all(0 <= each.score <= 1 for each in one.found)
    names = {TEXT[one.window.places[a][0] : one.window.places[b - 1][1]] for a, b, _ in one.names}
    assert {"Reuters", "Anna Holm"} <= names


def test_one_thread_or_two_give_the_same(network: Network) -> None:
    text = "\n\n".join([TEXT] * 6)
    for one, other in zip(seen(network, text), seen(Network(threads=2), text), strict=True):
        assert one.found == other.found
        assert one.names == other.names
        assert np.array_equal(one.vectors, other.vectors)


def test_what_a_window_gives_does_not_depend_on_the_others(network: Network) -> None:
    windows = network.cutter.cut(TEXT, paragraphs(TEXT))
    (alone,) = network.look(windows)
    for one in network.look(windows * 20):
        assert one.found == alone.found
        assert one.names == alone.names
        assert np.array_equal(one.vectors, alone.vectors)


def test_what_a_cue_is_given_does_not_depend_on_those_beside_it(network: Network) -> None:
    chance = np.random.default_rng(1)
    lengths = [30, 1, 12, 199]
    units = chance.normal(size=(sum(lengths), 128)).astype(np.float32)
    asked = chance.normal(size=(len(lengths), 256)).astype(np.float32)
    near = [np.arange(length) for length in lengths]
    cue = np.repeat(np.arange(len(lengths)), lengths)
    places = np.arange(len(cue))
    together = network.answer(units, asked, places, cue, np.concatenate(near))
    for number, each in enumerate(near):
        here = places[cue == number]
        alone = network.answer(
            units[here], asked[number : number + 1], each, np.zeros_like(each), each
        )
        assert np.array_equal(alone, together[here])


def test_no_windows_give_nothing(network: Network) -> None:
    assert network.look([]) == []
