"""Whole chains for passages of many styles; every passage is written for this test."""

from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.reading.chains.build import build_chains
from headwater.reading.finding.hearsay import lifted
from headwater.reading.finding.mended import Spanned
from headwater.reading.finding.spanned import attributions_of
from headwater.records import check_spans, cut
from tests.reading.attributed import attributed, chains_of

# (style, outlet of the report, passage, the chains of its last attribution)
CASES: list[tuple[str, str | None, str, list[str]]] = [
    # agency copy
    (
        "told an outlet",
        "Harbour Times",
        "{s|Two US officials} {c|told} {r|Reuters} {t|that the ship had left port}.",
        ["Harbour Times <cited< outlet:Reuters <told< anonymous:two US officials*2"],
    ),
    (
        "told an outlet, sources behind",
        "Harbour Times",
        "{t|The ship had left port}, {s|a source} {c|told} {r|Reuters} on Monday.",
        ["Harbour Times <cited< outlet:Reuters <told< anonymous:a source*1"],
    ),
    (
        "told somebody of the story",
        "Harbour Times",
        "Ada Osk was there. {s|A guard} {c|told} {r|the retired judge} {t|that the ship had left}.",
        ["Harbour Times <said< anonymous:a guard*1"],
    ),
    (
        "told reporters is no hop",
        "Harbour Times",
        "{s|Governor Lena Osk} {c|told} {r|reporters} {t|that the port was shut}.",
        ["Harbour Times <told< person:Lena Osk"],
    ),
    (
        "one of a paper's people",
        "Harbour Times",
        "{s|One of the Osk Courier's interlocutors} {c|said} {t|it fell}.",
        [
            "Harbour Times <published< outlet:Osk Courier <said< "
            "anonymous:one of the Osk Courier's interlocutors*1"
        ],
    ),
    (
        "an analyst of the paper that is retold",
        "Harbour Times",
        "{s1|The Osk Courier} {c1|said} {t1|so}. {s|The newspaper's military analyst, Ada Roe,} "
        "{c|wrote} {t|it fell}.",
        ["Harbour Times <published< outlet:Osk Courier(resolved) <said< person:Ada Roe"],
    ),
    (
        "an analyst of a bank",
        "Harbour Times",
        "{s|The bank's chief analyst, Ada Roe,} {c|wrote} {t|it fell}.",
        ["Harbour Times <said< person:Ada Roe"],
    ),
    (
        "a line ends with who was told",
        "Harbour Times",
        "{t|Two took bribes}, {s|fraud trial} {c|told}",
        ["Harbour Times <cited< unstated:?"],
    ),
    (
        "a court has told somebody",
        "Harbour Times",
        "{s|The tribunal} {c|told} the firm {t|that it fell}.",
        ["Harbour Times <told< state-body:the tribunal"],
    ),
    (
        "a line begins with a place",
        "Harbour Times",
        "{s|Velm - Police} {c|said} {t|it fell}.",
        ["Harbour Times <said< state-body:police"],
    ),
    (
        "an aside between dashes is no place",
        "Harbour Times",
        "{s|Osk - the mayor -} {c|said} {t|it fell}.",
        ["Harbour Times <said< person:Osk"],
    ),
    (
        "who has signed a contract says nothing in it",
        "Harbour Times",
        "{s|The contract, signed by Velda's director, Ana Osk, and a deputy,} {c|says} {t|so}.",
        ["Harbour Times <cited< document:the contract"],
    ),
    (
        "it is alleged by whoever charges",
        "Harbour Times",
        "{s1|The prosecutor's office} {c1|said} {t1|so}. It {c|is alleged} {t|that it fell}.",
        ["Harbour Times <said< state-body:the prosecutor's office(resolved)"],
    ),
    (
        "it is alleged by nobody who is told",
        "Harbour Times",
        "{s1|Ada Osk} {c1|said} {t1|so}. It {c|is alleged} {t|that it fell}.",
        ["Harbour Times <cited< unstated:?"],
    ),
    (
        "a deed is alleged by nobody who is told",
        "Harbour Times",
        "{s1|Prosecutors} {c1|said} {t1|so}. The deed {c|is alleged} {t|to be lost}.",
        ["Harbour Times <cited< unstated:?"],
    ),
    (
        "told somebody in the story",
        "Harbour Times",
        "{s|Governor Lena Osk} {c|told} {r|parliament} {t|that the port was shut}.",
        ["Harbour Times <said< person:Lena Osk"],
    ),
    (
        "a second predicate",
        "Harbour Times",
        "{s1|Lena Osk} {c1|left} {t1|the port} when the guards were gone, and {c|has denied} "
        "{t|that it was shut}.",
        ["Harbour Times <said< person:Lena Osk(resolved)"],
    ),
    (
        "a second predicate after a dash",
        "Harbour Times",
        "{s1|Lena Osk} {c1|praised} {t1|the port} - but {c|had said} {t|that it was shut}.",
        ["Harbour Times <said< person:Lena Osk(resolved)"],
    ),
    (
        "nobody's second predicate",
        "Harbour Times",
        "{s1|Lena Osk} {c1|praised} {t1|the port}, and {c|it emerged} {t|that it was shut}.",
        ["Harbour Times <cited< unstated:?"],
    ),
    (
        "told the publisher",
        "Reuters",
        "{s|Two diplomats} {c|told} {r|Reuters} {t|the talks had stalled}.",
        ["Reuters <told< anonymous:two diplomats*2"],
    ),
    (
        "told the publisher by the name of its house",
        "AFP Fact Check",
        "{s|The park's director, Lena Osk,} {c|told} {r|AFP} {t|they were hers}.",
        ["AFP Fact Check <told< person:Lena Osk"],
    ),
    (
        "an office of the publisher has seen it",
        "RFE/RL",
        "{s|Customs declarations obtained by RFE/RL's Kesh Service} {c|show} {t|that it fell}.",
        ["RFE/RL <seen< document:Customs declarations"],
    ),
    (
        "told and does not say by whom",
        "Harbour Times",
        "{t|“{s1|I} {c1|was told} {t1|it had fallen},”} {s|Lena Osk} {c|said}.",
        ["Harbour Times <said< person:Lena Osk <cited< unstated:?"],
    ),
    (
        "was not told, which is nobody else's word",
        "Harbour Times",
        "{t|“{s1|I} {c1|was never told} {t1|it had fallen},”} {s|Lena Osk} {c|said}.",
        ["Harbour Times <said< person:Lena Osk"],
    ),
    (
        "was led to believe",
        "Harbour Times",
        "{t|“{s1|We} {c1|were led to believe} {t1|it had fallen},”} {s|Lena Osk} {c|said}.",
        ["Harbour Times <said< person:Lena Osk <cited< unstated:?"],
    ),
    (
        "told us",
        "Harbour Times",
        "{s|A fisherman} {c|told} {r|us} {t|he had seen nothing}.",
        ["Harbour Times <told< anonymous:a fisherman*1"],
    ),
    (
        "reported, citing",
        "Harbour Times",
        "{s|Reuters} {c|reported}, citing two Western officials, {t|that the deal was close}.",
        ["Harbour Times <published< outlet:Reuters <cited< anonymous:two Western officials*2"],
    ),
    (
        "reported on a day, citing at the end",
        "World Ledger",
        (
            "{t|The deal is close}, {s|Reuters} {c|reported} on Monday, citing people "
            "familiar with the matter."
        ),
        [
            "World Ledger <published< outlet:Reuters <cited< anonymous:people familiar with "
            "the matter"
        ],
    ),
    (
        "citing in front",
        "World Ledger",
        "Citing {s|US officials}, CNN {c|reported} {t|that talks were under way}.",
        ["World Ledger <published< outlet:CNN <cited< anonymous:US officials"],
    ),
    (
        "citing in front, the outlet marked",
        "World Ledger",
        "Citing US officials, {s|CNN} {c|reported} {t|that talks were under way}.",
        ["World Ledger <published< outlet:CNN <cited< anonymous:US officials"],
    ),
    (
        "quoted as saying",
        "World Ledger",
        "CNN {c|quoted} {s|a defence official} {c|as saying} {t|the ship was empty}.",
        ["World Ledger <published< outlet:CNN <quoted< anonymous:a defence official*1"],
    ),
    (
        "cited as saying",
        "World Ledger",
        "CNN {c|cited} {s|informed sources} {c|as saying} {t|the ship was empty}.",
        ["World Ledger <published< outlet:CNN <cited< anonymous:informed sources"],
    ),
    (
        "quoted by, passive",
        "World Ledger",
        "{s|A police commander} quoted by Reuters {c|said} {t|the road was closed}.",
        ["World Ledger <cited< outlet:Reuters <quoted< anonymous:a police commander*1"],
    ),
    (
        "according to, who spoke to",
        "World Ledger",
        "{c|According to} {s|officials who spoke to CNN}, {t|the ship was empty}.",
        ["World Ledger <cited< outlet:CNN <told< anonymous:officials"],
    ),
    (
        "in an interview with",
        "World Ledger",
        (
            "{s|Minister Karin Dahl} {c|said} in an interview with the BBC {t|that the "
            "crates were moving}."
        ),
        ["World Ledger <cited< outlet:BBC <told< person:Karin Dahl"],
    ),
    (
        "speaking to",
        "World Ledger",
        "Speaking to the BBC, {s|Karin Dahl} {c|said} {t|the crates were moving}.",
        ["World Ledger <cited< outlet:BBC <told< person:Karin Dahl"],
    ),
    (
        "in a statement to",
        "World Ledger",
        "In a statement to Reuters, {s|the Torvan Shipping Company} {c|denied} {t|the report}.",
        ["World Ledger <cited< outlet:Reuters <told< organization:Torvan Shipping Company"],
    ),
    (
        "outlet alone",
        "World Ledger",
        "{s|The Guardian} {c|reported} {t|that the bridge had been mined}.",
        ["World Ledger <published< outlet:The Guardian"],
    ),
    (
        "according to an outlet",
        "World Ledger",
        "{t|The bridge had been mined}, {c|according to} {s|the Guardian}.",
        ["World Ledger <cited< outlet:The Guardian"],
    ),
    (
        "the report of an outlet",
        "World Ledger",
        "{s|A report by CNN} {c|found} {t|that the bridge had been mined}.",
        ["World Ledger <published< outlet:CNN"],
    ),
    (
        "an outlet's report",
        "World Ledger",
        "{s|A CNN report} {c|said} {t|the bridge had been mined}.",
        ["World Ledger <published< outlet:CNN"],
    ),
    (
        "an outlet's report citing",
        "World Ledger",
        "{s|CNN's report}, citing western officials, {c|said} {t|the bridge had been mined}.",
        ["World Ledger <published< outlet:CNN <cited< anonymous:western officials"],
    ),
    (
        "own outlet reported",
        "CNN",
        "{s|CNN} {c|reported} {t|that the bridge had been mined}.",
        ["CNN"],
    ),
    (
        "own outlet under another name",
        "The Wall Street Journal",
        "{s|The Journal} {c|reported} last month {t|that the bridge had been mined}.",
        ["The Wall Street Journal"],
    ),
    (
        "unknown publisher",
        None,
        "{s|Two officials} {c|told} {r|CNN} {t|the bridge was mined}.",
        ["? <cited< outlet:CNN <told< anonymous:two officials*2"],
    ),
    # several sources
    (
        "two people",
        "World Ledger",
        "{s|John Podesta and Robby Mook} {c|said} {t|the email was genuine}.",
        ["World Ledger <said< person:John Podesta", "World Ledger <said< person:Robby Mook"],
    ),
    (
        "three states",
        "World Ledger",
        "{s|Russia, China and Iran} {c|said} {t|the drill would go ahead}.",
        [
            "World Ledger <said< state-body:Russia",
            "World Ledger <said< state-body:China",
            "World Ledger <said< state-body:Iran",
        ],
    ),
    (
        "police and witnesses",
        "World Ledger",
        "{s|Police and witnesses} {c|said} {t|shots were fired}.",
        ["World Ledger <said< state-body:police", "World Ledger <said< group:witnesses"],
    ),
    (
        "two modifiers are one source",
        "World Ledger",
        "{s|US and Israeli officials} {c|said} {t|the site was hit}.",
        ["World Ledger <said< anonymous:US and Israeli officials"],
    ),
    (
        "two sources, one outlet",
        "World Ledger",
        "{s|Two US officials and a Western diplomat} {c|told} {r|Reuters} {t|the site was hit}.",
        [
            "World Ledger <cited< outlet:Reuters <told< anonymous:two US officials*2",
            "World Ledger <cited< outlet:Reuters <told< anonymous:a Western diplomat*1",
        ],
    ),
    # bodies, persons, groups
    (
        "ministry",
        "World Ledger",
        "{s|The health ministry} {c|said} {t|30 people had died}.",
        ["World Ledger <said< state-body:the health ministry"],
    ),
    (
        "ministry in a statement",
        "World Ledger",
        "{s|The health ministry} {c|said} in a statement {t|that 30 people had died}.",
        ["World Ledger <said< state-body:the health ministry"],
    ),
    (
        "who answers in a poll has not made it",
        "World Ledger",
        "{s1|One in four clerks} {c1|said in one poll} {t1|it fell}. {t|It rained}, "
        "{c|according to} {s|the poll}.",
        ["World Ledger <cited< document:one poll(resolved)"],
    ),
    (
        "several e-mails are not the one in which somebody wrote",
        "World Ledger",
        "{s1|Ann Roe} {c1|said in an email} {t1|it fell}. {s|The emails} {c|mention} {t|rain}.",
        ["World Ledger <cited< document:the emails"],
    ),
    (
        "the e-mail in which somebody wrote",
        "World Ledger",
        "{s1|Ann Roe} {c1|said in an email} {t1|it fell}. {s|The email} {c|mentions} {t|rain}.",
        ["World Ledger <cited< person:Ann Roe(resolved)"],
    ),
    (
        "the statement itself",
        "World Ledger",
        "{s|A statement from the health ministry} {c|said} {t|30 people had died}.",
        ["World Ledger <said< state-body:the health ministry"],
    ),
    (
        "spokeswoman by name",
        "World Ledger",
        "{s|Foreign Ministry spokeswoman Irina Sool} {c|said} {t|nothing was planned}.",
        ["World Ledger <said< person:Irina Sool"],
    ),
    (
        "a spokesman without a name",
        "World Ledger",
        "{s|A spokesman for the army} {c|said} {t|nothing was planned}.",
        ["World Ledger <said< state-body:army"],
    ),
    (
        "apposition before the name",
        "World Ledger",
        "{s|The ministry's spokesman, Omar Reyd,} {c|said} {t|nothing was planned}.",
        ["World Ledger <said< person:Omar Reyd"],
    ),
    (
        "apposition after the name",
        "World Ledger",
        (
            "{s|Omar Reyd, a former minister who now runs a charity,} {c|said} {t|nothing "
            "was planned}."
        ),
        ["World Ledger <said< person:Omar Reyd"],
    ),
    (
        "capital for a government",
        "World Ledger",
        "{s|Moscow} {c|said} {t|it had no such plans}.",
        ["World Ledger <said< state-body:Moscow"],
    ),
    (
        "residents",
        "World Ledger",
        "{s|Residents of the old town} {c|said} {t|shells fell at dawn}.",
        ["World Ledger <said< group:residents of the old town"],
    ),
    (
        "a dozen residents",
        "World Ledger",
        "{s|A dozen residents} {c|described} {t|shells falling at dawn}.",
        ["World Ledger <said< anonymous:a dozen residents*12"],
    ),
    (
        "one of several",
        "World Ledger",
        "{s|One of the officials} {c|said} {t|shells fell at dawn}.",
        ["World Ledger <said< anonymous:one of the officials*1"],
    ),
    (
        "several",
        "World Ledger",
        "{s|Several witnesses} {c|said} {t|shells fell at dawn}.",
        ["World Ledger <said< group:several witnesses"],
    ),
    (
        "familiar with the matter",
        "World Ledger",
        "{t|The deal is dead}, {c|according to} {s|three people familiar with the matter}.",
        ["World Ledger <said< anonymous:three people familiar with the matter*3"],
    ),
    (
        "on condition",
        "World Ledger",
        "{s|A senior official, who spoke on condition of anonymity because the talks are private,} "
        "{c|said} {t|the deal was dead}.",
        ["World Ledger <said< anonymous:a senior official*1"],
    ),
    (
        "nobody",
        "World Ledger",
        "{t|The crew has} {c|reportedly} {t|been released}.",
        ["World Ledger <cited< unstated:?"],
    ),
    (
        "media reports",
        "World Ledger",
        "{s|Earlier reports} {c|said} {t|the crew had been released}.",
        ["World Ledger <cited< unstated:earlier reports"],
    ),
    (
        "state media",
        "World Ledger",
        "{s|State media} {c|said} {t|the crew had been released}.",
        ["World Ledger <published< outlet:state media"],
    ),
    (
        "unknown agency by its noun",
        "World Ledger",
        "{s|The official Torvan News Agency} {c|reported} {t|that the ministers had met}.",
        ["World Ledger <published< outlet:Torvan News Agency"],
    ),
    # documents
    (
        "seen by",
        "Daily Lantern",
        "{s|Contracts seen by the FT} {c|name} {t|a company in Oman}.",
        ["Daily Lantern <cited< outlet:Financial Times <seen< document:contracts"],
    ),
    (
        "seen by the publisher",
        "Financial Times",
        "{s|Contracts seen by the FT} {c|name} {t|a company in Oman}.",
        ["Financial Times <seen< document:contracts"],
    ),
    (
        "obtained by, according to",
        "Daily Lantern",
        "{t|The engine had failed}, {c|according to} {s|a maintenance log obtained by Reuters}.",
        ["Daily Lantern <cited< outlet:Reuters <seen< document:a maintenance log"],
    ),
    (
        "indictment",
        "Daily Lantern",
        "{s|The indictment} {c|says} {t|he wired the money}.",
        ["Daily Lantern <cited< document:the indictment"],
    ),
    (
        "a report by a body",
        "Daily Lantern",
        "{s|A report by the World Health Organization} {c|found} {t|that the water was unsafe}.",
        ["Daily Lantern <said< organization:World Health Organization"],
    ),
    (
        "handed over by",
        "Daily Lantern",
        "{s|Documents leaked by activists} {c|show} {t|the dam was unsafe}.",
        ["Daily Lantern <published< group:activists <cited< document:documents"],
    ),
    (
        "a memo in a relay",
        "Daily Lantern",
        "{s1|The WSJ} {c1|said} {t1|{s|General Erik Brandt} {c|told} {r|Defence "
        "Secretary Lloyd Moor} in a "
        "classified memo {t|that more force was needed}}.",
        ["Daily Lantern <published< outlet:The Wall Street Journal <said< person:Erik Brandt"],
    ),
    (
        "a report citing",
        "Daily Lantern",
        "A report citing {s|western officials} {c|suggested} {t|the rebels were paid}.",
        ["Daily Lantern <cited< document:a report <cited< anonymous:western officials"],
    ),
    # nested
    (
        "outlet, then officials",
        "World Ledger",
        (
            "{s1|The New York Times} {c1|reported} {t1|that {s|intelligence officials} "
            "{c|had warned} {t|of an attack}}."
        ),
        [
            "World Ledger <published< outlet:The New York Times <said< "
            "anonymous:intelligence officials"
        ],
    ),
    (
        "person, then group",
        "World Ledger",
        "{s1|Mayor Ada Quill} {c1|said} {t1|{s|residents} {c|had complained} {t|of the smell}}.",
        ["World Ledger <said< person:Ada Quill <said< group:residents"],
    ),
    (
        "the speaker on his own words",
        "World Ledger",
        "{s1|Mayor Tom Quill} {c1|said} {t1|{s|he} {c|believed} {t|the dam would hold}}.",
        ["World Ledger <said< person:Tom Quill"],
    ),
    (
        "some of the speakers",
        "World Ledger",
        (
            "{t1|{s|Many of those at the camp} {c|claim} {t|they were beaten}}, "
            "{s1|detainees} {c1|told} {r1|Reuters}."
        ),
        ["World Ledger <cited< outlet:Reuters <told< group:many of those at the camp"],
    ),
    (
        "three deep",
        "World Ledger",
        (
            "{s1|CNN} {c1|reported} {t1|that {s2|two sources} {c2|said} {t2|{s|US officials} "
            "{c|had observed} {t|the ships}}}."
        ),
        [
            "World Ledger <published< outlet:CNN <said< anonymous:two sources*2 <said< "
            "anonymous:US officials"
        ],
    ),
    # taken up again
    (
        "the network",
        "World Ledger",
        (
            "{s1|CNN} {c1|reported} {t1|that the ship had left}.\n{c|According to} {s|the "
            "network}, {t|it was empty}."
        ),
        ["World Ledger <cited< outlet:CNN(resolved)"],
    ),
    (
        "told the newspaper",
        "World Ledger",
        (
            "{s1|The Guardian} {c1|said} {t1|the ship had left}.\n{s|An observer} {c|told} "
            "{r|the newspaper} {t|it was empty}."
        ),
        ["World Ledger <cited< outlet:The Guardian(resolved) <told< anonymous:an observer*1"],
    ),
    (
        "the agency",
        "World Ledger",
        "{s1|Reuters} {c1|said} {t1|the ship had left}.\n{s|The agency} {c|said} {t|it was empty}.",
        ["World Ledger <published< outlet:Reuters(resolved)"],
    ),
    (
        "a network is no newspaper",
        "World Ledger",
        (
            "{s1|The Guardian} {c1|said} {t1|the ship had left}.\n{s|The network} {c|said} "
            "{t|it was empty}."
        ),
        ["World Ledger <published< outlet:the network"],
    ),
    (
        "the Journal among those named",
        "World Ledger",
        (
            "{s1|The Wall Street Journal} {c1|said} {t1|the ship had left}.\n{s|The Journal} "
            "{c|said} {t|it was empty}."
        ),
        ["World Ledger <published< outlet:The Wall Street Journal(resolved)"],
    ),
    (
        "the Post among those named",
        "World Ledger",
        (
            "{s1|The New York Post} {c1|said} {t1|the ship had left}.\n{s|The Post} {c|said} "
            "{t|it was empty}."
        ),
        ["World Ledger <published< outlet:New York Post(resolved)"],
    ),
    (
        "the sources with their outlet",
        "World Ledger",
        "CNN {c1|cited} {s1|informed sources} {c1|as saying} {t1|the ship had left}.\n"
        "{s|The sources} {c|added} {t|that it was empty}.",
        [
            "World Ledger <published< outlet:CNN(resolved) <said< anonymous:informed "
            "sources(resolved)"
        ],
    ),
    (
        "the official with his outlet",
        "World Ledger",
        (
            "{s1|A US official} {c1|told} {r1|Reuters} {t1|the ship had left}.\n{s|The "
            "official} {c|said} {t|it was empty}."
        ),
        [
            "World Ledger <cited< outlet:Reuters(resolved) <said< anonymous:a US "
            "official*1(resolved)"
        ],
    ),
    (
        "surname",
        "World Ledger",
        (
            "{s1|Defence Minister Karin Dahl} {c1|said} {t1|the army was ready}.\n{s|Dahl} "
            "{c|said} {t|crates were moving}."
        ),
        ["World Ledger <said< person:Karin Dahl(resolved)"],
    ),
    (
        "Mr and surname",
        "World Ledger",
        (
            "{s1|Edmund Pike-Lowe, a former envoy,} {c1|said} {t1|it was bad}.\n{t|It was "
            "worse}, {s|Mr Pike-Lowe} {c|warned}."
        ),
        ["World Ledger <said< person:Edmund Pike-Lowe(resolved)"],
    ),
    (
        "he after a speaker",
        "World Ledger",
        (
            "{s1|Governor Tom Osk} {c1|said} {t1|the port was shut}.\n{t|“It will open "
            "soon,”} {s|he} {c|said}."
        ),
        ["World Ledger <said< person:Tom Osk(resolved)"],
    ),
    (
        "she skips him",
        "World Ledger",
        "{s2|Mrs Lena Osk} {c2|said} {t2|the port was shut}. {s1|Mr Tom Reyd} "
        "{c1|disagreed} {t1|with it}. "
        "{s|She} {c|said} {t|it was safer so}.",
        ["World Ledger <said< person:Lena Osk(resolved)"],
    ),
    (
        "he after a named subject",
        "World Ledger",
        (
            "Defence Minister Karl Dahl visited the front on Monday. {s|He} {c|said} {t|the "
            "army was ready}."
        ),
        ["World Ledger <said< person:Karl Dahl(resolved)"],
    ),
    (
        "the minister of that country",
        "World Ledger",
        "Yemeni Defence Minister Muhsen Saleh met with Russian Deputy Defence Minister "
        "Pavel Fomin.\n"
        "{s|The Yemeni minister} {c|praised} {t|the ties}.",
        ["World Ledger <said< person:Muhsen Saleh(resolved)"],
    ),
    (
        "the other minister, by his post",
        "World Ledger",
        "Yemeni Defence Minister Muhsen Saleh met with Russian Deputy Defence Minister "
        "Pavel Fomin.\n"
        "{s|The Russian deputy defence minister} {c|praised} {t|the ties}.",
        ["World Ledger <said< person:Pavel Fomin(resolved)"],
    ),
    (
        "two ministers, one description",
        "World Ledger",
        "Yemeni Defence Minister Muhsen Saleh met with Omani Defence Minister Pavel Fomin.\n"
        "{s|The minister} {c|praised} {t|the ties}.",
        ["World Ledger <said< person:the minister"],
    ),
    (
        "they, the recruits",
        "World Ledger",
        "{s1|Recruits} {c1|said} {t1|the pay never came}. {s|They} {c|said} {t|nobody helped}.",
        ["World Ledger <said< group:recruits(resolved)"],
    ),
    (
        "it, the ministry",
        "World Ledger",
        (
            "{s1|The health ministry} {c1|said} {t1|30 people had died}. {s|It} {c|said} "
            "{t|more were missing}."
        ),
        ["World Ledger <said< state-body:the health ministry(resolved)"],
    ),
    (
        "while, in the same sentence",
        "World Ledger",
        (
            "{c1|According to} {s1|CNN}, {t1|the ship left}, while {s|a US official} "
            "{c|said} {t|it was empty}."
        ),
        ["World Ledger <cited< outlet:CNN(resolved) <said< anonymous:a US official*1"],
    ),
    # outlets in no table
    (
        "a paper in no table",
        "World Ledger",
        "{s|Two officials} {c|told} {r|the Sundhaven Gazette} {t|the port was shut}.",
        ["World Ledger <cited< outlet:Sundhaven Gazette <told< anonymous:two officials*2"],
    ),
    (
        "the publisher by its last word",
        "The Brenna Examiner",
        "{s|Two officials} {c|told} {r|the Examiner} {t|the port was shut}.",
        ["The Brenna Examiner <told< anonymous:two officials*2"],
    ),
    (
        "the publisher understands",
        "World Ledger",
        "{s|The Ledger} {c|understands} {t|that insurers were warned}.",
        ["World Ledger"],
    ),
    (
        "an earlier version of this story",
        "World Ledger",
        "{s|An earlier version of this story} {c|said} {t|14 people had died}.",
        ["World Ledger"],
    ),
    (
        "a document described by a reader of it",
        "World Ledger",
        "{s|A memo described to the Ledger by a person who has read it} {c|says} {t|men died}.",
        ["World Ledger <told< anonymous:a person who has read it*1 <cited< document:a memo"],
    ),
    (
        "which cited another",
        "World Ledger",
        "{t|The rockets reach far}, {c|according to} {s|the Harbour Times, which cited CNN}.",
        ["World Ledger <published< outlet:Harbour Times <cited< outlet:CNN"],
    ),
    (
        "one of the officials",
        "World Ledger",
        "{s1|Two officials} {c1|told} {r1|CNN} {t1|the port was shut}.\n"
        "{t|“They fear us,”} {c|said} {s|one of the officials}.",
        [
            "World Ledger <cited< outlet:CNN(resolved) "
            "<said< anonymous:one of the two officials*1(resolved)"
        ],
    ),
    (
        "reportedly told",
        "World Ledger",
        "{t1|{s|General Erik Brandt} {c1|reportedly} {c|told} {r|the cabinet} {t|men would die}}.",
        ["World Ledger <said< person:Erik Brandt"],
    ),
    (
        "citing a reason and nobody",
        "World Ledger",
        "{s|CNN} {c|said}, citing bad weather, {t|that the port was shut}.",
        ["World Ledger <published< outlet:CNN"],
    ),
    # tabloid and translated styles
    (
        "outlet nickname",
        "World Ledger",
        "{s|A pal} {c|told} {r|The Sun}: {t|“He is gutted.”}",
        ["World Ledger <cited< outlet:The Sun <told< anonymous:a pal*1"],
    ),
    (
        "insider",
        "World Ledger",
        "{t|He is gutted}, {s|an insider} {c|revealed}.",
        ["World Ledger <said< anonymous:an insider*1"],
    ),
    (
        "relative",
        "World Ledger",
        "{s|The victim's mother} {c|said} {t|he never came home}.",
        ["World Ledger <said< person:the victim's mother"],
    ),
    (
        "expert by name and trade",
        "World Ledger",
        "{s|Security analyst Brent Sadd} {c|says} {t|the missiles are old}.",
        ["World Ledger <said< person:Brent Sadd"],
    ),
    (
        "armed group",
        "World Ledger",
        "{s|The Houthis} {c|said} {t|they had struck a tanker}.",
        ["World Ledger <said< group:Houthis"],
    ),
    # what a passage leaves out
    (
        "a verb joined to the one before",
        "Harbour Times",
        "{s1|Lena Osk} {c1|told} {r1|CNN} {t1|that the port was shut} and {c|denied} {t|a fire}.",
        ["Harbour Times <cited< outlet:CNN(resolved) <told< person:Lena Osk(resolved)"],
    ),
    (
        "a passive names nobody",
        "Harbour Times",
        "{s1|Lena Osk} {c1|spoke of} {t1|a fire} and {c|it was reported} {t|that one died}.",
        ["Harbour Times <cited< unstated:?"],
    ),
    (
        "two sources, the second cited by the first",
        "Harbour Times",
        "{t|The ship sank}, {s|Reuters} {c|reported}, citing {s|two diplomats}.",
        ["Harbour Times <published< outlet:Reuters <cited< anonymous:two diplomats*2"],
    ),
    (
        "an outlet's reporter by name",
        "Harbour Times",
        "{s|The Guardian's Sarah Vine} {c|reported} {t|that the ship sank}.",
        ["Harbour Times <published< outlet:The Guardian"],
    ),
    (
        "speaking about an outlet's article",
        "Harbour Times",
        "{t|The claim was false}, {s|Lena Osk} {c|said}, commenting on an article in Bild.",
        ["Harbour Times <said< person:Lena Osk"],
    ),
    (
        "two outlets citing one document",
        "Lantern",
        "{s|Reuters and AFP} {c|reported} {t|so}, citing {s|internal e-mails}.",
        [
            "Lantern <published< outlet:Reuters <cited< document:internal e-mails",
            "Lantern <published< outlet:Agence France-Presse <cited< document:internal e-mails",
        ],
    ),
    (
        "citing two, marked apart",
        "Lantern",
        "{s|Reuters} {c|reported} {t|so}, citing {s|a memo} and {s|two aides who have read it}.",
        [
            "Lantern <published< outlet:Reuters <cited< document:a memo",
            "Lantern <published< outlet:Reuters <cited< anonymous:two aides who have read it*2",
        ],
    ),
    (
        "an outlet that carries somebody's letter",
        "Lantern",
        "{s|The Guardian} {c|ran} {s|a letter by Jane Roe} {t|that the port was shut}.",
        ["Lantern <published< outlet:The Guardian <cited< person:Jane Roe"],
    ),
    (
        "an outlet credited in brackets",
        "Lantern",
        "{s|Jane Roe} {c|says} {t|she will leave}. ({s|Kurier} - in German)",
        ["Lantern <published< outlet:Kurier <cited< person:Jane Roe"],
    ),
    (
        "whom somebody heard it from",
        "Lantern",
        "{s|Staff} {c|had heard of} {t|the cuts} from {s|a client}.",
        ["Lantern <said< anonymous:a client*1"],
    ),
]


@pytest.mark.parametrize(
    ("style", "outlet", "passage", "expected"), CASES, ids=[c[0] for c in CASES]
)
def test_chain(style: str, outlet: str | None, passage: str, expected: list[str]) -> None:
    made, attributions = attributed(passage, outlet)
    last = max(range(len(attributions)), key=lambda i: (attributions[i].outer is not None, i))
    assert chains_of(passage, outlet)[last] == expected
    for one in build_chains(made, attributions):
        check_spans(made.text, one.sources)
        hops = [hop for chain in one.chains for hop in chain.hops]
        spans = [span for hop in hops for span in (hop.span, hop.antecedent) if span is not None]
        check_spans(made.text, spans)


# (the passage, its outlet, the chains of each attribution)
SIDE_BY_SIDE = [
    (
        "{s|RTV} {c|had reported} {t|that it fell}, {t1|which} {s1|a cook} {c1|denied} to Reuters.",
        [["RTV"], ["Reuters", "a cook"]],
    ),
    (
        "{s|RTV} {c|reported} {t|that it fell}; {s1|the daily Fakt} {c1|quoted}"
        " {t1|{s2|a guard} {c2|as fearing} {t2|a fire}}.",
        [["RTV"], ["Fakt"], ["Fakt", "a guard"]],
    ),
    (
        "{s|E-mails} {c|show} {t|that {s1|Lena Osk} {c1|asked} her lawyer {t1|to wait}}. {s2|The"
        " lawyer} {c2|replied} {t2|that she would}. {s3|The mayor} {c3|replied} {t3|that it fell}.",
        [["e-mails"], ["e-mails", "Lena Osk"], ["e-mails", "Lena Osk's lawyer"], ["the mayor"]],
    ),
    (
        "{s|The striker Lena Osk} {c|tells} friends {t|she may go}. ({s|Fakt})\nIt fell. (Den)",
        [["Fakt", "Lena Osk"]],
    ),
    (
        "In a video posted on Sunday by the rebels, {s|a captive} {c|says} {t|it fell}.",
        [["the rebels", "a captive"]],
    ),
    (
        "The ministry filed a chat in which {s|an aide} {c|asks} the cook {t|to wait}. {s1|The"
        " cook} {c1|replies} {t1|that it fell}.",
        [["the ministry", "an aide"], ["the ministry", "the cook"]],
    ),
    (
        "{s|Lena Osk} {c|told} the cook {t|to wait}. {s1|The cook} {c1|replied} {t1|that it fell}.",
        [["Lena Osk"], ["the cook"]],
    ),
    (
        "{s|A clerk} {c|said} {t|it fell}, and {s1|a guard} {c1|confirmed} {t1|it} to Reuters.",
        [["a clerk"], ["Reuters", "a guard"]],
    ),
    (
        "{s|{s1|RTV}} {c|conceded} {t|that it fell} and {c1|quoted} {t1|{s2|a guard}"
        " {c2|as fearing} {t2|a fire}}.",
        [["RTV"], ["RTV"], ["RTV", "a guard"]],
    ),
    (
        "{t|It fell}, {s|KCNA} {c|said} in a dispatch relayed by {s|Yonhap}.",
        [["Yonhap", "KCNA"]],
    ),
    (
        "{s|Lena Osk} {c|denied} {t|that it fell}, a day after {s1|a guard} {c1|was quoted by the"
        " BBC as saying} {t1|so}.",
        [["Lena Osk"], ["BBC", "a guard"]],
    ),
    (
        "{s|A memo, published by CNN,} {c|shows} {t|it fell}. {s1|A report published by CNN}"
        " {c1|said} {t1|so}.",
        [["CNN", "a memo"], ["CNN"]],
    ),
    (
        "CNN prints a letter in which {s|a cook} {c|begs} her {t|to wait}.",
        [["CNN", "a cook"]],
    ),
]


@pytest.mark.parametrize(("passage", "expected"), SIDE_BY_SIDE)
def test_each_speaks_through_his_own(passage: str, expected: list[list[str]]) -> None:
    made, attributions = attributed(passage, "Harbour Times")
    found = build_chains(made, attributions)
    assert [[hop.name for hop in one.chains[0].hops[1:]] for one in found] == expected
    assert all(len(one.chains) == 1 for one in found)


def test_who_rejects_what_another_claims_does_not_claim_it() -> None:
    made, marked = attributed(
        "{s|Chairman Les Osk} {c|rejected} {t|{s1|the player's} {c1|claim} {t1|that it fell}}.",
        "Harbour Times",
    )
    bare = [Spanned(one.sources, one.cue, one.content) for one in marked]
    found = build_chains(made, lifted(made.text, attributions_of(made, bare)))
    assert [one.chains[0].hops[-1].name for one in found] == ["Les Osk", "the player"]


def test_who_cites_for_the_same_has_it_from_there() -> None:
    made, _ = attributed("It fell, the Kesh Bank said, citing tests by a laboratory.")
    said, cited = (
        Spanned(
            (cut(made.text, *place(made.text, source)),),
            (cut(made.text, *place(made.text, cue)),),
            (cut(made.text, 0, 7),),
        )
        for source, cue in (("the Kesh Bank", "said"), ("tests by a laboratory", "citing"))
    )
    found = build_chains(made, attributions_of(made, [said, cited]))
    ways = [[hop.name for hop in one.chains[0].hops[1:]] for one in found]
    assert ways == [["Kesh Bank", "a laboratory"]] * 2


def place(text: str, words: str) -> tuple[int, int]:
    return text.index(words), text.index(words) + len(words)


def test_who_quotes_somebody_has_it_from_him() -> None:
    # whoever quotes is found as the one quoted as well, with all that is said
    made, (reported, quoting) = attributed(
        "{s1|{s2|The newspaper Al-Osk}} {c1|had reported}, {c2|quoting} diplomatic sources, "
        "{t1|{t2|that it fell}}.",
        "Harbour Times",
    )
    found = build_chains(made, (reported, replace(quoting, outer=0)))
    for each in found:
        assert [hop.name for hop in each.chains[0].hops[1:]] == ["Al-Osk", "diplomatic sources"]
