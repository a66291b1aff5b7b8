"""Copied passages, agencies' texts that several outlets run, and rewrites."""

from __future__ import annotations

from headwater.records import ReasonCode as R
from tests.origins.building import Line, article
from tests.origins.short import a_copy, s
from tests.origins.situations_reports import BILL, RUNNING

SAW = ("saw", "saw")
SEEN = ("saw", "view")

COPIES = [
    s(
        "a copy without a credit",
        1,
        1,
        a_copy("Northline"),
        a_copy("Radio Selva"),
        why=[R.COPIED_PASSAGE],
        copies=1,
    ),
    s(
        "a copy with the agency's credit line",
        1,
        1,
        a_copy("Reuters"),
        a_copy("Radio Selva", credit="Reuters"),
        why=[R.CITED_REPORT],
        copies=1,
    ),
    s(
        "two outlets that run one agency's text, which is not there",
        1,
        1,
        article("Northline", Line("The pumps were rusty."), credit="Reuters"),
        article("Radio Selva", Line("Rust was on the pumps."), credit="Reuters"),
        why=[R.SAME_ACTOR],
        labels=("Reuters",),
    ),
    s(
        "officials in one agency's text, run by two outlets",
        1,
        1,
        article(
            "Northline",
            Line("Officials told Reuters so.", "< anonymous:Officials"),
            credit="Reuters",
        ),
        article(
            "Radio Selva",
            Line("US officials told so.", "< anonymous:US officials"),
            credit="Reuters",
        ),
        why=[R.SAME_RELAY],
    ),
    s(
        "an uncredited rewrite may be one origin more",
        1,
        2,
        a_copy("Northline"),
        article(
            "Radio Selva", Line("Rust on the valves had been pointed out by lock workers twice.")
        ),
        why=[R.UNCREDITED_REWRITE],
        copies=0,
    ),
    s(
        "a quotation of a third party that two reports share is no copy",
        1,
        1,
        article(
            "Northline",
            Line(
                f"Marta Amsel said: “{BILL}”",
                "< Marta Amsel",
            ),
        ),
        article(
            "Radio Selva",
            Line(
                f"“{BILL}” is what Marta Amsel had to say.",
                "< Marta Amsel",
            ),
        ),
        copies=0,
        never=[R.COPIED_PASSAGE],
    ),
    s(
        "a copy credits an agency: more words in the outlet's voice are the agency's, too",
        1,
        1,
        article("Northline", Line(RUNNING), Line("So rust was on them.")),
        article("Northline", Line(RUNNING), credit="Reuters"),
        why=[R.COPIED_PASSAGE, R.SAME_RELAY],
        labels=("Reuters",),
    ),
    s(
        "more words of an outlet that runs a passage with another one, which credits an agency",
        1,
        1,
        article("Northline", Line(RUNNING)),
        article("Radio Selva", Line(RUNNING), credit="Reuters"),
        article("Northline", Line("So rust was on them.")),
        why=[R.COPIED_PASSAGE, R.SAME_RELAY],
        labels=("Reuters",),
    ),
    s(
        "more words in the voice of an outlet that copied words which run in a ring",
        0,
        0,
        article("Northline", Line(RUNNING), Line("So rust was on them.")),
        article("Reuters", Line(RUNNING, "<cited< outlet:Radio Selva < anonymous:officials")),
        article("Radio Selva", Line(RUNNING, "< anonymous:officials"), credit="Reuters"),
        why=[R.CYCLE_WITHOUT_EXIT],
        cycles=1,
    ),
    s(
        "an agency's readout rewritten without the agency shows no second access",
        1,
        2,
        article(
            "TASS",
            Line("The ministry saw it.", "< state-body:Russian Defense Ministry", access=SAW),
        ),
        article(
            "Radio Selva",
            Line(
                "Theirs was the view of it.", "< state-body:Russian Defense Ministry", access=SEEN
            ),
        ),
        article("Northline", Line("They saw it stop.", "< anonymous:US officials*2", access=SAW)),
        why=[R.ACCESS_NOT_STATED],
        never=[R.OWN_ACCESS],
    ),
    s(
        "an agency's readout that another outlet copied, rewritten without the agency",
        1,
        2,
        article("TASS", Line(RUNNING, "< state-body:Russian Foreign Ministry")),
        article("The Courier", Line(RUNNING, "< state-body:Russian Foreign Ministry")),
        article(
            "Radio Selva",
            Line(
                "Theirs was the view of it.", "< state-body:Russian Foreign Ministry", access=SEEN
            ),
        ),
        article("Northline", Line("They saw it stop.", "< anonymous:US officials*2", access=SAW)),
        why=[R.ACCESS_NOT_STATED],
        never=[R.OWN_ACCESS],
    ),
    s(
        "an agency's readout, and a ministry that told an outlet itself",
        2,
        2,
        article(
            "TASS",
            Line("The ministry saw it.", "< state-body:Russian Defense Ministry", access=SAW),
        ),
        article(
            "Radio Selva",
            Line(
                "The ministry told this radio what it had seen.",
                "<told< state-body:Russian Defense Ministry",
                access=("saw", "seen"),
                direct="told this radio",
            ),
        ),
        article("Northline", Line("They saw it stop.", "< anonymous:US officials*2", access=SAW)),
        why=[R.OWN_ACCESS],
    ),
    s(
        "a retelling rewritten without its credit is not separate from where it leads",
        1,
        2,
        article(
            "Northline",
            Line(
                "They saw it, Reuters has.", "<cited< outlet:Reuters < group:recruits", access=SAW
            ),
            Line("Officials saw it stop.", "< anonymous:officials", access=SAW),
        ),
        article(
            "Reuters", Line("It was told there.", "<cited< outlet:Northline < anonymous:sources")
        ),
        article("Radio Selva", Line("Recruits saw it.", "< group:recruits", access=SAW)),
        why=[R.MAY_BE_SAME],
        never=[R.OWN_ACCESS],
        cycles=1,
    ),
    s(
        "words that run in a ring, rewritten without the credit",
        1,
        2,
        article(
            "Northline",
            Line("They saw it there.", "<cited< outlet:Reuters < group:recruits", access=SAW),
        ),
        article("Reuters", Line("They told so.", "<cited< outlet:Northline < group:recruits")),
        article("Radio Selva", Line("Recruits saw it.", "< group:recruits", access=SAW)),
        article("The Courier", Line("Officials saw it.", "< anonymous:officials", access=SAW)),
        why=[R.ACCESS_NOT_STATED, R.CYCLE_WITHOUT_EXIT],
        never=[R.OWN_ACCESS],
        cycles=1,
    ),
]
