"""The words by which a denial is shown: a noun or a negation with all that belongs to it.

"Injuries" against "none" tells nobody what parts the accounts; "life-threatening injuries" against
"none of the wounded" does.
"""

from __future__ import annotations

from collections.abc import Sequence

from headwater.comparing.views import View
from headwater.records import Span, cut
from headwater.text.phrases import Word, read_words

_MOST = 8
"""Words of a phrase; of a longer one the word alone is quoted."""
_NO = frozenset({"no", "none", "neither"})
_NOT = frozenset({"not", "never"})


def whole_phrase(view: View, span: Span) -> Span:
    """`span` with the rest of its noun phrase, or with the verb that it negates; else as it is.

    A verb that nothing negates tells by itself ("struck"). Nothing reaches beyond the clause.
    """
    content = view.clause.content
    held = next((c for c in content if c.start <= span.start and span.end <= c.end), None)
    if held is None:
        return span
    words = read_words(view.report.text, held.start, held.end)
    inside = [n for n, word in enumerate(words) if word.start < span.end and span.start < word.end]
    if len(inside) != 1:
        return span
    first, last = _around(words, inside[0])
    if last - first > _MOST:
        return span
    return cut(view.report.text, words[first].start, words[last - 1].end)


def _around(words: Sequence[Word], at: int) -> tuple[int, int]:
    """From which word to which (exclusive) the phrase of a word reaches."""
    word = words[at]
    if word.lower in _NO:
        of = at + 1 < len(words) and words[at + 1].lower == "of"
        return at, max(at + 1, _to_noun(words, at + 1 + of))
    if word.lower in _NOT or word.lower.endswith(("n't", "n\u2019t")):
        return _back(words, at, "XA"), _to_verb(words, at + 1)
    if word.tag in "NP":
        first = _back(words, at, "DMNPHG")
        return first, _on(words, at + 1, "NPH")
    return at, at + 1


def _back(words: Sequence[Word], at: int, tags: str) -> int:
    while at > 0 and words[at - 1].tag in tags:
        at -= 1
    return at


def _on(words: Sequence[Word], at: int, tags: str) -> int:
    while at < len(words) and words[at].tag in tags:
        at += 1
    return at


def _to_noun(words: Sequence[Word], at: int) -> int:
    """Behind the last noun of a phrase that begins here; where it begins if there is none."""
    end = _on(words, at, "DAMNPHGE")
    while end > at and words[end - 1].tag not in "NP":
        end -= 1
    return end


def _to_verb(words: Sequence[Word], at: int) -> int:
    """Behind the verb that follows auxiliaries and adverbs; where it begins if there is none."""
    end = _on(words, at, "XA")
    return end + 1 if end < len(words) and words[end].tag in "VBEG" else at
