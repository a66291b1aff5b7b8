"""How outlets in the frame of an attribution have the matter from its source."""

from __future__ import annotations

import pytest

from headwater.reading.chains.relays import find_relays
from headwater.reading.chains.unanswered import unanswered
from headwater.reading.describing.papers import Papers
from headwater.records import cut
from tests.builders import report

# (what is shown, the frame, each outlet with how it has the matter)
CASES: list[tuple[str, str, list[str]]] = [
    ("told by name", "A guard told Reuters.", ["told Reuters"]),
    ("told by a noun", "A guard told the network.", ["told the network"]),
    ("assured in the present", "A guard assures Reuters that it fell.", ["told Reuters"]),
    ("its listeners", "A guard assured listeners to Osk FM that it fell.", ["told Osk FM"]),
    ("a land's radio", "A guard told Velmish radio, LBC, that it fell.", ["told LBC"]),
    ("a body called an agency", "A guard told the Marsh Protection Agency so.", []),
    ("an agency", "A guard told the Velm News Agency so.", ["told Velm News Agency"]),
    ("told a reporter of it", "A guard told a reporter from Reuters.", ["told Reuters"]),
    ("told behind what it is", "A guard told the French daily Le Monde.", ["told Le Monde"]),
    ("of a land", "A guard told Moldova's TV8 so.", ["told TV8"]),
    ("carried by", "He spoke in comments carried by Reuters.", ["published Reuters"]),
    ("read by", "A letter, read by a herald on state radio, said so.", ["published state radio"]),
    ("aired by", "She said so in remarks aired by the broadcaster RTV.", ["published RTV"]),
    ("seen by", "A memo seen by the paper shows it.", ["seen the paper"]),
    ("that it has read", "Records that Le Monde has read show it.", ["seen Le Monde"]),
    ("asked by", "Experts consulted by Reuters said so.", ["told Reuters"]),
    ("its source", "Reuters's source said so.", ["told Reuters"]),
    (
        "in an interview on",
        "She dismissed it in an interview on state radio.",
        ["told state radio"],
    ),
    ("two in a row", "He told AFP, and his words were carried by Reuters.", []),
    ("about an article", "He spoke about an article in Le Monde.", []),
    ("about its report", "Asked to comment on an AFP report, a guard wept.", []),
    ("about what it has", "Reacting to e-mails obtained by Le Monde, a guard wept.", []),
    ("after what it told", "After the sale was published by Le Monde, a guard left.", []),
    ("asked by it about something", "Asked about the sale by AFP, a guard left.", ["told AFP"]),
    ("revealed by", "In an email revealed by Le Monde, a guard wept.", ["published Le Monde"]),
    ("unearthed by", "In letters unearthed by AFP, a guard wept.", ["published AFP"]),
    ("revealed before", "In papers first revealed by AFP, a guard wept.", ["published AFP"]),
    ("what is no paper", "The guard, whose theft was exposed by Le Monde, wept.", []),
    ("a body's own website", "The army said so in a statement on its website.", []),
    ("another's website", "The head said on the school's website that it was shut.", []),
    (
        "a paper's website",
        "He said on the newspaper's website so.",
        ["told the newspaper's website"],
    ),
    ("an affiliate", "A guard told CNN affiliate KQXZ so.", ["told KQXZ"]),
    ("told its host", "He left CNN. A guard told anchor Kay Lomax so.", ["told Kay Lomax"]),
    ("pressed on its show", "Pressed on the station's show, a guard left.", ["told the station"]),
    ("no outlet", "A guard told the king.", []),
    ("reiterated to", "A guard reiterated to AFP that it fell.", ["told AFP"]),
    ("suffers it", "A guard emphasised the threat to AFP.", []),
    ("a blog post", "Writing in a blog post, a guard wept.", []),
    ("a blog", "Writing in a blog, a guard wept.", ["published a blog"]),
    ("a scholar's paper", "Results published in a paper by two chemists show it.", []),
    ("a paper", "Results published in a paper show it.", ["published a paper"]),
    ("alleged to", "A nun alleged to Le Monde that he knew.", ["told Le Monde"]),
    ("in a conversation with", "He called it a lie in a conversation with AFP.", ["told AFP"]),
    ("a document it has, in short", "A draft the website obtained shows it.", ["seen the website"]),
    ("a letters page", "He wrote in the letters page of Le Monde so.", ["published Le Monde"]),
    ("its correspondents", "He told its correspondents so.", ["told its correspondents"]),
    ("in a profile", "In a profile in Vanity Fair, she wept.", ["published Vanity Fair"]),
    ("of a house", "He told the papers of the Funke media group so.", ["told Funke media group"]),
    ("in quotation marks", 'He told the "Rheinische Bote" so.', ["told Rheinische Bote"]),
    ("asked in vain", "The mill ignored a request for comment from Le Monde.", ["told Le Monde"]),
    ("its questions", "The mill answered the agency's written questions.", ["told the agency"]),
    ("only asks", "A guard, answering a question by Le Monde's man, wept.", []),
    ("asks by its reporter", "In reply to an AFP reporter's question, a guard wept.", []),
    ("the paper asks", "Replying to a question from the newspaper, a guard wept.", []),
    ("asks in writing", "In an email answering a question from AFP, he wept.", ["told AFP"]),
    ("denied news", "He denied what was published by Le Monde, adding that he left.", []),
    ("denied reports", "He denied on Friday reports carried by Le Monde.", []),
    ("a daily of no table", "A guard told the Daily Osk last night so.", ["told the Daily Osk"]),
    ("a daily briefing", "A guard told reporters at the daily briefing so.", []),
    (
        "told its host",
        "On Sky News, host Kay Lomax smiled. A guard told Lomax so.",
        ["told Lomax"],
    ),
]


@pytest.mark.parametrize(("shows", "words", "expected"), CASES, ids=[c[0] for c in CASES])
def test_relays(shows: str, words: str, expected: list[str]) -> None:
    papers = Papers(report(words, outlet="Meridian"))
    found = find_relays(papers, words, [(0, len(words))], ())
    had = [f"{relay.relation.value} {relay.span.quote}" for relay in found]
    if shows == "two in a row":
        # who was told is nearest to the source
        expected = ["published Reuters", "told AFP"]
    assert had == expected


def test_behind_a_content_that_is_confirmed() -> None:
    words = "An official confirmed the report to the site."
    start = words.index(" to the site")
    papers = Papers(report(words, outlet="Meridian"))
    found = find_relays(papers, words, [(start, len(words))], ())
    assert [relay.span.quote for relay in found] == ["the site"]


# (what is shown, cue, content, whether the content is only what was not answered)
UNANSWERED: list[tuple[str, str, str, bool]] = [
    ("questions", "did not respond to", "the Guardian's questions", True),
    ("a request", "ignored", "a request for comment from AFP", True),
    ("a claim that is denied", "rejected", "the claim", False),
    ("no refusal", "sent", "a letter to AFP", False),
    ("who would not comment", "declined", "to comment to the newspaper", True),
    ("who would not leave", "refused", "to write to the newspaper", False),
]


@pytest.mark.parametrize(
    ("shows", "cue", "content", "expected"), UNANSWERED, ids=[c[0] for c in UNANSWERED]
)
def test_unanswered(shows: str, cue: str, content: str, expected: bool) -> None:
    text = f"{cue} {content}"
    spans = (cut(text, 0, len(cue)),), (cut(text, len(cue) + 1, len(text)),)
    assert bool(unanswered(*spans)) is expected


# (what is shown, sentence, its cue, its source, each outlet with how it has the matter)
SPOKEN: list[tuple[str, str, str, str, list[str]]] = [
    ("on air", "A guard joked on LBC that it fell.", "joked", "A guard", ["told LBC"]),
    ("in print", "Osk swore in Le Monde that it fell.", "swore", "Osk", ["published Le Monde"]),
    (
        "in print, with an article",
        "Osk swore in The New York Times that it fell.",
        "swore",
        "Osk",
        ["published New York Times"],
    ),
    ("opened later", "In Le Monde a year later, Osk swore so.", "swore", "Osk", ["told Le Monde"]),
    ("of whom", "Osk thanked her live on CNN for it.", "thanked", "Osk", ["told CNN"]),
    ("to it", "A guard muttered to Reuters that it fell.", "muttered", "A guard", ["told Reuters"]),
    ("what it is about", "Osk joked on BBC funding.", "joked", "Osk", []),
    ("whom it is done to", "Osk objected to CNN on Monday.", "objected", "Osk", []),
    ("opens", "On CNN, Osk swore it fell.", "swore", "Osk", ["told CNN"]),
    ("opens later", "Later, on CNN, Osk swore it fell.", "swore", "Osk", ["told CNN"]),
    ("its show", "On the BBC's Newsnight programme Osk wept.", "wept", "Osk", ["told BBC"]),
    ("its place", "In Reuters offices, Osk wept.", "wept", "Osk", []),
]


@pytest.mark.parametrize(
    ("shows", "words", "cue", "source", "expected"), SPOKEN, ids=[c[0] for c in SPOKEN]
)
def test_where_a_source_spoke(
    shows: str, words: str, cue: str, source: str, expected: list[str]
) -> None:
    said, who = (cut(words, words.index(w), words.index(w) + len(w)) for w in (cue, source))
    papers = Papers(report(words, outlet="Meridian"))
    found = find_relays(papers, words, [(0, len(words))], [who], [said])
    assert [f"{relay.relation.value} {relay.span.quote}" for relay in found] == expected
