from __future__ import annotations

import pytest

from headwater.intake.furniture import (
    Furniture,
    crumbs,
    judge,
    of_itself,
    opens_comments,
    opens_links,
)

STRONG = [
    "S/2025/33",
    "25-14522 17/94",
    "A/HRC/54/CRP.3 (2014)",
    "Share", "Facebook Twitter WhatsApp Email", "SHARE THIS STORY", "Print", "Advertisement",
    "- ADVERTISEMENT -", "Sponsored content", "Skip to main content", "Menu", "12 Comments",
    "5 min read", "Related stories", "Most read", "READ MORE: Rebels seize a third ship",
    "Read also: Rebels seize a third ship", "See also", "MORE: View from above the harbour",
    "RELATED: Two ships leave the harbour", "Related Coverage Rebels seize a third ship",
    "Advertisement Related Content Two ships leave the harbour",
    "This slideshow requires JavaScript.", "Continue reading below", "Back to top",
    "Your email address will not be published. Required fields are marked *", "Leave a comment",
    "Sign up for our daily newsletter", "Subscribe now to keep reading this article",
    "We use cookies to improve your experience on our site.", "All rights reserved.",
    "© 2024 Coastal Courier Ltd", "Copyright 2019 by Channel Four. All rights reserved.",
    "This material may not be published, broadcast, rewritten or redistributed.",
    "www.coastal-courier.example.com", "https://courier.example.org/news/1", "desk@courier.org",
    "Follow us on Telegram and Facebook", "Please enable JavaScript to watch this video",
    "Font size: A A A", "Do you know more?", "Contact us securely on Signal.",
    "Get breaking news and analysis delivered to your inbox.", "___", "* * *", "{C}{C} {C}{C}",
    "You have reached your limit of free articles.", "404 page not found",
    "Read or share this story: http://cour.ier/1aB2", "1:24 Captain returns to the port",
    "Jane Roe can be reached at 555-0199 or jroe@courier.org.",
    "Join the talk on our Facebook page",
    "Stay tuned for more on this story.", "Keep up with our reporters on Facebook.",
    "If you do not receive the verification email, check your spam folder.",
    "Like this: Loading...", "Read our guide to how we work.",
    "Please enter the characters that you see in the picture", "Scroll down for video",
    "Also on the Courier:", "Watch the video.", "UPDATE @ 5:30 p.m.", "Original story:",
    "Report a typo or submit a tip to News 7", "Message: * A friend sent you this item",
    "This is a developing story.", "This story will be updated.",
    "FOR IMMEDIATE RELEASE", "Press release No. 12/2025", "PRESS RELEASE - For immediate release",
    "EMBARGOED UNTIL 00:01 GMT", "- ENDS -", "Policy Brief No. 7", "MORE FROM THE POST: A storm",
    "Media contact: Ana Lund, Head of Communications", "Media inquiries: 555-0199",
    "Media office: 555-0199", "Tel : 555 0199", "FORWARD-LOOKING STATEMENTS",
    "For more information, contact the Velda press office at 555-0199.",
    "Forward-looking statements: This release speaks of hopes. " + "Much may change. " * 30,
    "This release contains forward-looking statements within the meaning of the law.",
    "Ana Lund is a chemist and a columnist for the Post. The opinions expressed here are hers.",
    "From Wikipedia, the free encyclopedia",
    "width:100%;", "-webkit-border-radius: 50px;", "font-family:Arial, sans-serif; font-size:9px;",
    ".embed { position: relative; height: 0; }", ".bio-text, .twitter-bio {", "}.", "X.",
    "@media screen and (max-width: 600px) {", "height: 275px !important;", "ABSTRACT.",
    "(function(d, s, id) {", '<tweet tweet-id="7449"><tweet/>.', "var x = 3;",
    "We will continue to follow this story.", "NEWS7 will continue to bring updates to you.",
    "WVLM will continue to post new updates on the flood.",
]  # fmt: skip

BODY = [
    "9/11",
    "AFC/M23",
    "12-12-2025",
    "The council will continue to bring updates on the storm to the villages.",
    "We will continue to bring aid to the valley as more roads open.",
    "The FBI will continue to follow the story of the missing boy, she said.",
    "The width: 40 metres; the height: 12 metres;",
    "@media reported that the port was closed.",
    "The body: a man of 40, was found.",
    "Function (of the valve) was not tested.",
    "Three islands will share one plane from January; they share on email and by account.",
    "Drones delivered to the army in Kesh left no account, no link and no post on the site.",
    "MNI EXCLUSIVE: Bank of Osk weighs a pause",
    "BANK OF OSK WEIGHS SUMMER Pause",
    "A link to 404 accounts was posted on the site of the school.",
    "The minister made a forward-looking statement on the port.",
    "The views expressed by the general do not reflect those of the army, a spokesman said.",
    "For more than a day nobody at the office could contact the crew.",
    "Press releases of the army were false, the mayor said.",
    "The embargo on arms ends in May, officials say.",
    "More of the ships were lost: four of them off Osk, he said in an interview on Monday night.",
    "The minister said the website had been attacked and that e-mail was down for two days.",
    "Facebook removed the account on Friday.",
    "“You can read more in our report,” the group said in an email.",
    "He shared the story with reporters.",
    "Read said the talks would go on.",
    "More than 40 ships have been attacked since November.",
    "Watch officers saw the boat at dawn.",
    "Related charges were dropped in May, a court official said.",
    "Video shows the ship in flames.",
    "Officials would not comment.",
    "She wrote on Twitter that the port was closed.",
    "The cookies were sold at the market.",
    "The rebels follow orders from the capital, analysts say.",
    "The page of the treaty that deals with access to the harbour was missing.",
    "Subscribers to the fund lost $20 million, the newspaper reported.",
    "At 10:30 the first boat arrived.",
    "If you do not receive the money, go to court, the judge said.",
    "Watch the story of the harbour unfold, he told them.",
    "Update: two of the crew have died.",
    "This is a developing country with one port.",
    "This report will be published in May, the ministry said.",
    "Loading went on through the night at the port.",
    "The company's privacy rules were criticised by the parliament.",
]


@pytest.mark.parametrize("look", STRONG)
def test_furniture_is_told_by_its_words(look: str) -> None:
    assert judge(look) is Furniture.STRONG


@pytest.mark.parametrize("look", ["Already have an account?", "The page could not be found"])
def test_a_short_word_to_the_reader_is_weak(look: str) -> None:
    assert judge(look) is Furniture.WEAK


@pytest.mark.parametrize("look", BODY)
def test_sentences_about_sites_and_mail_are_no_furniture(look: str) -> None:
    assert judge(look) is not Furniture.STRONG


@pytest.mark.parametrize(
    ("look", "is_label"),
    [
        ("News", True),
        ("News / Yemen", True),
        ("Home > World > Middle East", True),
        ("World | Africa", True),
        ("Middle East", True),
        ("Port reopens after storm", False),
        ("Talks / 25 November 2024", False),
        ("The war goes on.", False),
    ],
)
def test_section_labels(look: str, is_label: bool) -> None:
    assert crumbs(look) is is_label


@pytest.mark.parametrize(
    ("look", "opens"),
    [
        ("Leave a Reply", True),
        ("Comments (3)", True),
        ("12 comments", True),
        ("Comments were made", False),
    ],
)
def test_comment_forms(look: str, opens: bool) -> None:
    assert opens_comments(look) is opens


@pytest.mark.parametrize(
    ("look", "opens"),
    [
        ("Related Articles", True),
        ("Read more:", True),
        ("Read more about the strike and the victims from Osk:", True),
        ("Trending now", True),
        ("READ MORE: Ship seized", False),
        ("Related charges were dropped", False),
    ],
)
def test_heads_of_link_lists(look: str, opens: bool) -> None:
    assert opens_links(look) is opens


@pytest.mark.parametrize(
    ("look", "own"),
    [
        ("Download the WVDA news app", True),
        ("Subscribe to the Brenna Echo", True),
        ("Follow him on Twitter at @otto", True),
        ("Call Brenna Echo reporter Ada Osk at (317) 555-0110", True),
        ("As seen on the Brenna Echo", False),
        ("Echo editor quits after row", False),
    ],
)
def test_a_site_speaks_of_itself(look: str, own: bool) -> None:
    assert of_itself(look) == own
