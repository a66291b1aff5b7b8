"""Who made a document that is only taken up."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the last terminal, its kind)
CASES = [
    ("{s1|The ministry} {c1|said in a statement} {t1|no}. {s|The statement} {c|added} {t|yes}.",
     "the ministry", "state-body"),
    ("{s1|The mining company} {c1|said} {t1|no}. {s|The statement} {c|added} {t|yes}.",
     "the mining company", "organization"),
    ("{s1|The ministry} {c1|complained} {t1|that it leaked}. {s|The letter} {c|says} {t|no}.",
     "the ministry", "state-body"),
    ("The commission's report came late. {c|According to} {s|page six}, {t|no}.",
     "the commission", "state-body"),
    ("The commission published a report on Monday. {s|The report} {c|says} {t|no}.",
     "the commission", "state-body"),
    ("Halder AG made a filing to the exchange. {s|The filing} {c|says} {t|no}.",
     "Halder AG", "organization"),
    ("Jane Roe explained a post she had put up. {s|The post} {c|says} {t|no}.",
     "Jane Roe", "person"),
    # several are not the one that was brought up
    ("In a letter to the board, Jane Roe resigned. {s|The letters} {c|say} {t|no}.",
     "the letters", "document"),
    ("The mayor sent an email. {s|The emails} {c|say} {t|no}.", "the emails", "document"),
    ("The report of the World Bank is long. {s|The report} {c|says} {t|no}.",
     "World Bank", "organization"),
    ("{s1|The highways team} {c1|posted} {t1|so}. {s|A second message} {c|said} {t|no}.",
     "the highways team", "state-body"),
    ("{s1|The ministry} {c1|said in a press release} {t1|no}; {s2|two men} {c2|said} {t2|so}. "
     "{s|The release} {c|added} {t|yes}.", "the ministry", "state-body"),
    ("The Court of Audit's report is long. {c|According to} {s|a footnote}, {t|no}.",
     "Court of Audit", "state-body"),
    ("{s1|The ministry} {c1|said} {t1|no}. We read forty rulings. {s|The documents} {c|say} "
     "{t|so}.", "forty rulings", "document"),
    # the dead have written no obituary
    ("{t1|Ana Osk, 2, was loved}, {c1|according to} {s1|her obituary}. {t|She sang}, {s|the "
     "obituary} {c|read}.", "Ana Osk's obituary", "document"),
    # a statement is the body's that has just spoken, and nobody's who is only named
    ("{s1|The ministry} {c1|said} {t1|no}. {t|“We knew,”} {s|a statement} {c|read}.",
     "the ministry", "state-body"),
    ("{s1|Ada Osk} {c1|said} {t1|no}. {t|“We knew,”} {s|a statement} {c|read}.",
     "a statement", "document"),
    ("{s1|The ministry} {c1|said} {t1|no}. It rained. It snowed. {t|“We knew,”} {s|a statement} "
     "{c|read}.", "a statement", "document"),
    ("It rained. {s|The letter} {c|says} {t|no}.", "the letter", "document"),
    ("{s1|Two officials} {c1|said} {t1|no}. {s|The statement} {c|says} {t|yes}.",
     "the statement", "document"),
    ("The harbour watchdog closed its inquiry. {s|The 80-page report} {c|says} {t|no}.",
     "the harbour watchdog", "organization"),
    ("{s1|Vessel Capital} {c1|accused} {t1|a brewer}. {s|The 40-page report} {c|says} {t|no}.",
     "Vessel Capital", "organization"),
    ("{s1|Prosecutors} {c1|asked} {t1|to jail him}. {s|The application} {c|says} {t|so}.",
     "prosecutors", "state-body"),
    ("{s1|A city engineer} {c1|concluded} {t1|so}. {s|The finding} {c|contradicts} {t|them}.",
     "a city engineer", "anonymous"),
    ("{t1|It sank}, {c1|says} {s1|a complaint filed in Oslo}. {s|The 12-page document} {c|adds} "
     "{t|no}.", "complaint", "document"),
    ("{s1|Residents} {c1|asked} the council {t1|for a pump}. {s|The reply} {c|was} {t|no}.",
     "the council", "state-body"),
    ("She wrote to a broker in Lagos. {s|The answer} {c|said} {t|no}.",
     "a broker in Lagos", "anonymous"),
    ("{s1|A letter left at the hall} {c1|said} {t1|so}. {s2|Jane Roe} {c2|laughed} {t2|at it}. "
     "{s|The letter} {c|adds} {t|no}.", "a letter left at the hall", "document"),
    ("{s|A memo that leaked} {c|warned} {t|so}. It rained, wrote its author, the depot's deputy "
     "head.", "the depot's deputy head", "person"),
    ("{s1|The ministry} {c1|said} {t1|no}. {s|The contract} {c|says} {t|yes}.",
     "the contract", "document"),
    ("{s1|Osk Data Ltd} {c1|found} {t1|so}. {t|It fell}, {c|according to} {s|the study}.",
     "Osk Data Ltd", "organization"),
    ("{s1|Osk Data Ltd} {c1|said} {t1|so}. {t|It fell}, {c|according to} {s|the study}.",
     "the study", "document"),
    ("{s1|Ann Osk} {c1|found} {t1|so}. {t|It fell}, {c|according to} {s|the study}.",
     "the study", "document"),
    ("A study came out. {s1|Osk Data Ltd} {c1|found} {t1|so}. {t|It fell}, {c|according to} "
     "{s|the study}.", "the study", "document"),
    ("{s1|The ministry} {c1|said} {t1|so} in its latest update. {s|The assessment} {c|says} "
     "{t|no}.", "the ministry", "state-body"),
    ("{s1|A study by Velda University} {c1|blamed} {t1|silt}. {s|The study} {c|says} {t|no}.",
     "Velda University", "organization"),
    ("An audit by the Transit Authority came out. {s|The auditors} {c|blame} {t|rust}.",
     "Transit Authority", "state-body"),
    ("Auditors wept. An audit by the Transit Authority came out. {s|The auditors} {c|blame} "
     "{t|rust}.", "the auditors", "group"),
    ("The audit, carried out by Merrow & Pike, is long. {s|The audit} {c|blames} {t|rust}.",
     "Merrow & Pike", "organization"),
    ("A former clerk, Jane Roe, sued the bank. {s|The suit} {c|says} {t|so}.",
     "Jane Roe", "person"),
    ("{t|It fell}, {c|per} {s|a letter seen by the Ledger}. In the letter, dated May 3, Ines "
     "Vahl writes that it rained.", "Ines Vahl", "person"),
    ("The ministry opened an inquiry into a mill named in a report. {s|The report's authors} "
     "{c|blame} {t|it}.", "the report's authors", "group"),
    ("The Treasury's report is long. {s|An annex to the report} {c|blames} {t|rust}.",
     "Treasury", "state-body"),
    # papers to a court are nobody's who only spoke
    ("{s1|Inspector Jan Lund} {c1|said} {t1|so}. {s|The complaint} {c|states} {t|no}.",
     "the complaint", "document"),
    ("{s1|Osk Data Ltd} {c1|said} {t1|so}. {s|The complaint} {c|states} {t|no}.",
     "the complaint", "document"),
    ("Osk Data Ltd sued the port. {s|The complaint} {c|states} {t|no}.",
     "Osk Data Ltd", "organization"),
    ("{s1|Jan Lund} {c1|told} us {t1|so}. {t|It broke}, {s|the filing} {c|states}.",
     "the filing", "document"),
    ("{s1|Osk Data Ltd} {c1|told} us {t1|so}. {t|It broke}, {s|the filing} {c|states}.",
     "Osk Data Ltd", "organization"),
    ("{s1|Two inspectors} {c1|concluded} {t1|so}, according to {s1|a confidential report}. "
     "{c|According to} {s|the report}, {t|no}.", "two inspectors", "anonymous"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name", "kind"), CASES, ids=[c[0][-50:] for c in CASES])
def test_made_by(passage: str, name: str, kind: str) -> None:
    (chain,) = built(passage, "World Ledger")[-1].chains
    assert (chain.terminal.name, chain.terminal.kind.value) == (name, kind)
