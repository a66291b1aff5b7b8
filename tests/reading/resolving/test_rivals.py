"""Who stands for an office or holds a seat, by what such people are called."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

_RACE = "Marta Osk won the primary. Osk and Tom Reyd spoke. Reyd left. Reyd had lost. "
# (passage, the name of the last terminal)
CASES = [
    # of whom a report speaks often it need not tell the post
    (_RACE + "Osk danced. Osk sang. {s1|Osk} {c1|said} {t1|so}. Rain fell. Snow fell. "
     "{s|The presumptive nominee} {c|said} {t|no}.", "Marta Osk"),
    ("Marta Osk came. Osk’s campaign danced. Osk sang. Rain fell. By it {s|the candidate} "
     "{c|said} {t|no}.",
     "Marta Osk"),
    # who is named but once is nobody of whom all know
    ("They met Marta Osk. Rain fell. {s|The senator} {c|said} {t|no}.", "the senator"),
    # another post, another party, other words beside the name
    ("Police Chief Marta Osk came. Osk danced. Osk sang. {s|The nominee} {c|said} {t|no}.",
     "the nominee"),
    ("Rep. Marta Osk (D-Utah) came. Osk danced. Osk sang. Rain fell. {s|The Republican nominee} "
     "{c|said} {t|no}.", "the Republican nominee"),
    ("Marta Osk, who sells tea, came. Osk danced. Osk sang. Rain fell. {s|The governor} {c|said} "
     "{t|no}.", "the governor"),
    ("Gov. Marta Osk came. Osk danced. Osk sang. Rain fell. {s|The senator} {c|said} {t|no}.",
     "the senator"),
    # a town has one mayor, named or not
    ("Marta Osk came. Osk danced. Osk sang. {s|The mayor} {c|said} {t|no}.", "the mayor"),
    # somebody brought in by the noun
    ("Marta Osk came. Osk danced. Osk sang. A senator left. {s|The senator} {c|said} {t|no}.",
     "the senator"),
    # whose a thing is that stands close behind
    ("Marta Osk came. Tom Reyd came. Osk danced. Osk ran for mayor. Reyd danced. Reyd sang. Rain "
     "fell. Snow fell. {s|The candidate} and her staff {c|said} {t|no}.", "Marta Osk"),
    # who is named farther on in the sentence is another
    ("Marta Osk came. They endorsed Osk. Tom Reyd sang. Reyd and Osk danced. {s|The nominee} "
     "{c|said} {t|Reyd had lost}.", "Marta Osk"),
    # for whom somebody speaks
    ("Marta Osk came. Tom Reyd came. {s1|Osk’s campaign} {c1|said} {t1|{s|the candidate} {c|felt} "
     "{t|ill}}.", "Marta Osk"),
    ("Marta Osk came. Tom Reyd came. {s1|A spokesman for Reyd} {c1|said} {t1|{s|the candidate} "
     "{c|felt} {t|ill}}.", "Tom Reyd"),
    # whoever is below a post
    ("Mayor Marta Osk came. Osk danced. {s|The vice mayor} {c|said} {t|no}.", "the vice mayor"),
    # who is named already is announced by nobody named next
    ("A clerk wants Marta Osk banned after {s|the candidate} {c|said} {t|no}. Tom Reyd spoke. Osk "
     "left. Osk’s campaign wept.", "Marta Osk"),
    # who tells of a seat may hold it
    (_RACE + "{s1|Reyd} {c1|said} {t1|Osk lost, and {s|the senator} {c|felt} {t|ill}}.",
     "the senator"),
    # who is not shown to be in politics, however often he is named
    ("Karl Osk drowned. Osk was 14. Divers found Osk. {s|The senator} {c|said} {t|no}.",
     "the senator"),
    ("{s1|Karl Osk} {c1|said} {t1|so}. Osk sued the city. Osk wants money. {s|The Republican} "
     "{c|said} {t|the suit was a stunt}.", "the Republican"),
    ("Karl Osk shot two men. Police held Osk. Osk had no licence. {s|The Vermont senator} {c|said} "
     "{t|she would seek laws}.", "the Vermont senator"),
    # who is of the other sex than the pronoun right behind
    ("Sen. Karl Osk voted. Osk left. Osk sang. Rain fell. {s|The Vermont senator} {c|said} {t|she "
     "would vote}.", "the Vermont senator"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), CASES, ids=[c[0][-60:] for c in CASES])
def test_rivals(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name
