"""Posts that a text tells of beside a name."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the last terminal)
POSTS = [
    ("The mayor, Ada Osk, met the minister of finance, Jan Lund. {s|The minister} {c|said} {t|so}.",
     "Jan Lund"),
    ("The mayor, Ada Osk, met the minister of finance, Jan Lund. {s|The mayor} {c|said} {t|so}.",
     "Ada Osk"),
    ("The President of the Republic, Jan Osk, today received the Minister of Foreign Affairs, Ada "
     "Lund, who wept. {s|The Minister} {c|said} {t|so}.", "Ada Lund"),
    ("The President of the Republic, Jan Osk, today received the Minister of Foreign Affairs, Ada "
     "Lund, who wept. {s|The President} {c|said} {t|so}.", "Jan Osk"),
    ("Prime Minister Jan Osk met Finance Minister Ada Lund on Monday. {s|The minister} {c|said} "
     "{t|so}.", "Ada Lund"),
    ("Prime Minister Jan Osk met Finance Minister Ada Lund on Monday. {s|The prime minister} "
     "{c|said} {t|so}.", "Jan Osk"),
    # whose name goes on in a clause is somebody else
    ("After meeting the minister of finance, Ada Osk wept. {s|The minister} {c|said} {t|so}.",
     "minister of finance"),
    ("Ada Osk, the minister of finance, wept. {s|The minister} {c|said} {t|so}.", "Ada Osk"),
    ("Ada Osk, appointed minister in May, wept. {s|The minister} {c|said} {t|so}.", "Ada Osk"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), POSTS, ids=[c[0][:70] for c in POSTS])
def test_whoever_has_the_post_is_taken_up_by_it(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name
