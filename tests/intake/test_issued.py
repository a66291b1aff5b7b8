"""Releases, reports of bodies, notes of research and transcripts: whose they are."""

from __future__ import annotations

import pytest

from tests.intake.pages import BODY, decoded, kinds

TEXT = "\n\n".join(BODY)
RELEASE = "FOR IMMEDIATE RELEASE\n\nOsk Cargo rejects findings of a panel\n\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{RELEASE}{TEXT}\n\nAbout Osk Cargo\n\nOsk Cargo runs six ships.", "Osk Cargo"),
        (f"{RELEASE}{TEXT}\n\nAbout us\n\nOsk Cargo runs six ships of its own.", None),
        (f"Osk Cargo rejects findings\n\n{TEXT}\n\nAbout Osk Cargo\n\n{BODY[0]}", None),
        (
            f"Osk Cargo rejects findings\n\n{TEXT}\n\nAbout Osk Cargo\n\n{BODY[0]} It runs ships."
            "\n\nMedia contact: Ana Lund, press@osk.example",
            "Osk Cargo",
        ),
        (f"{RELEASE}LESSA, 3 May 2025 – Osk Cargo Inc. today denied it. {TEXT}", "Osk Cargo Inc."),
        (f'{RELEASE}Osk Cargo ("Osk") today denied it in a letter to all. {TEXT}', "Osk Cargo"),
        (f"Fatal shot in Velda\n\nVelda Police Department\n\nPRESS RELEASE\n\n{TEXT}",
         "Velda Police Department"),
        (f"Press summary\n\nLund v. The State of Osk\n\nHigh Court of Osk, First Chamber\n\n{TEXT}",
         "High Court of Osk"),
        (f"Fatal shot in Velda\n\nVelda Police Department\n\n{TEXT}", None),
        (f"Final report of the Panel of Experts on Osk established in 2024\n\n{TEXT}",
         "Panel of Experts on Osk"),
        (f"Report of the Death of an Admiral\n\n{TEXT}", None),
        (f"They cut the rope\n\nShore Watch, June 2025\n\nSix men told Shore Watch. {TEXT}",
         "Shore Watch"),
        (f"They cut the rope\n\nAna Lund, June 2025\n\nSix men spoke of Ana Lund. {TEXT}", None),
        (f"They cut the rope\n\nInstitute for Ships\n\n{TEXT}\n\n"
         "Ana Lund is a fellow at the Institute for Ships.", "Institute for Ships"),
        (f"They cut the rope\n\nSupreme Court\n\nLund told the Supreme Court of it. {TEXT}", None),
        (f"A storm in a cup\n\n{TEXT}\n\nAna Lund is a columnist for the Velda Ledger. The views"
         " expressed are her own.", "Velda Ledger"),
    ],
)  # fmt: skip
def test_who_issues_a_text(text: str, name: str | None) -> None:
    outlet = decoded(text).report.outlet
    assert (outlet.name if outlet else None) == name


def test_the_line_over_a_transcript_names_the_station_and_the_day() -> None:
    line = 'Osk State Television (OTV-1), "Osk Today" evening programme, 13 September 2025, 20.00'
    report = decoded(f"{line}\n\n[Announcer] Good evening. {TEXT}").report
    assert kinds(report)[0] == ("byline", line)
    assert report.outlet is not None and report.outlet.name == "Osk State Television"
    assert report.published is not None and report.published.earliest == "2025-09-13T20:00"
    assert report.bylines == ()


def test_a_label_of_a_release_is_nobody_s_name_and_its_day_is_the_text_s() -> None:
    text = f"FOR IMMEDIATE RELEASE: May 12, 2025\n\nOsk Cargo rejects findings of a panel\n\n{TEXT}"
    report = decoded(text).report
    assert report.bylines == ()
    assert report.published is not None and report.published.earliest == "2025-05-12"
