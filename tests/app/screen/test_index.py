"""What a report says of itself is made safe for the screen."""

from dataclasses import replace

from headwater.records import Basis, OutletName, Published
from tests.app.screen.drawing import index
from tests.stories import OBSERVER, STORY


def test_outlet_and_date_obey_nothing() -> None:
    report = replace(
        OBSERVER,
        outlet=OutletName("Red\x1b[31m News", Basis.GIVEN),
        published=Published("soon\x07", "soon\x07", Basis.GIVEN),
    )
    shown = index(replace(STORY, reports=(report, *STORY.reports[1:])))
    assert shown.outlet(report.id) == "Red\\x1b[31m News"
    assert shown.date(report.id) == "soon\\x07"
