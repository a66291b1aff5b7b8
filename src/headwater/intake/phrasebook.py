"""Phrases by which a site speaks of itself, one regular expression a line; case is ignored.

Written by hand from the furniture of English-language news sites; each line stands for a family
of wordings and is bounded, so that hostile text costs no more than other text.
"""

from __future__ import annotations

import re

from headwater.intake.words import phrases

RIGHTS = phrases(
    r"""
    all rights reserved
    ^\W{0,3}(?:copyright|©|\(c\))\s
    ©\s*(?:19|20)\d\d
    copyright\s+(?:©\s*)?(?:19|20)
    may not be (?:published|reproduced|broadcast|redistributed)
    """
)
RIGHTS_HINT = re.compile(r"[Rr]ight|RIGHT|©|\([Cc]\)|not be")
LEADIN = phrases(
    r"""
    (?:see|read|watch|find|view) (?:more|also|next|on|it|full story|the full .{1,30})
    (?:see|read|find|view|learn) more (?:on|from|about) [^:]{2,90}(?=:\W*$)
    read
    also read
    more (?:on|from|about|stories|news|coverage|in|like this)
    more (?:on|from|about) [\w.'’& ]{2,30}(?=:)
    more (?:on|from|about) (?:this|the|our) (?:story|stories|topic|subject|issue|site|partners)
    (?:more|top|latest|other) (?:stories|news|headlines|coverage)(?: on this| like this)?
    more
    related(?: \w+)?
    watch|listen|gallery|in pictures|live updates|tags|topics|filed under
    photos?|videos?
    (?:click|tap)(?: here)?(?: (?:to|for) .{1,60})?
    don[’']t miss
    recommended(?: for you)?
    trending(?: now)?
    most (?:read|popular|viewed|shared|watched)
    editor[’']?s[’']? (?:picks?|choice)
    you (?:may|might) (?:also )?(?:like|be interested in)
    up next|next (?:up|article|story)|previous (?:article|story)|what to read next
    must[- ]reads?|explore more|keep reading|in this article|on this story
    (?:story|article) continues.{0,30}
    continue reading.{0,60}
    continues? below.{0,40}
    (?:skip|jump|back) to .{1,30}
    share this.{0,30}
    follow .{1,40} on .{1,60}
    """,
    before=r"^\W{0,3}",
    after=r"\s*(?P<mark>[:>»|›→…-]|\.\.\.|$)",
)
PLEA = phrases(
    r"""
    sign (?:up|in) (?:for|to|using|with)
    sign (?:up|in)(?: now)?\W*$
    subscribe (?:to|now|today|here)
    log ?in (?:to|with)
    (?:click|tap) (?:here|on|the)
    follow (?:us|me|him|her|@\w+)
    (?:like|join) us on
    (?:read|see|consult) (?:more on )?our (?:guide|method|standards|polic|principles|faq)
    download (?:our|the) .{0,20}app
    send (?:us|your)
    get (?:the latest|our|email|breaking|unlimited|full)
    uses? cookies
    enable javascript|javascript (?:is|must)
    try again later|page (?:not|you)|not be found
    create an? .{0,10}account
    already (?:have )?an? .{0,10}(?:subscriber|member|account|subscription)
    required fields|(?:will|won't) not be published
    ad ?blocker
    browser does not support
    our (?:newsletter|free)
    for a limited time|cancel any ?time
    your (?:inbox|subscription)
    support (?:our|independent) (?:work|journalism|reporting)
    make a (?:donation|contribution)
    (?:thank you|thanks) for (?:reading|visiting|signing|subscribing|registering)
    (?:has|have) been (?:saved|sent|posted)\.?$
    a problem (?:saving|with)
    delivered (?:to your?|straight)\b
    share (?:this|via|on (?:facebook|twitter|x|whatsapp|telegram|linkedin|social))\b
    on your (?:phone|mobile|device)
    turn on|add (?:us|your)
    be accessed (?:at|via)|can also be accessed
    comments? (?:are|is) (?:closed|moderated|disabled)
    newsletters? (?:here|below)
    e-?mail address
    only sent once
    terms (?:of use|of service|and conditions)|(?:privacy|cookies?) policy
    leave a (?:reply|comment)
    """,
    before=r"\b",
)
GATE = phrases(
    r"""
    subscribe (?:now )?to (?:read|continue|keep)
    to (?:continue|keep) reading
    register (?:now )?to (?:read|continue)
    (?:exclusive|available) (?:to|for) (?:our )?(?:subscribers|members)
    this (?:content|article|story) is (?:for|only|reserved)
    you(?:[’']ve| have) (?:reached|read) .{0,40}(?:articles?|limit)
    free articles?
    (?:access|permission) denied
    404 (?:error|not found|page)|page not found|error (?:403|404|500|503)
    are you a robot|unusual traffic|verify you are
    """,
    before=r"\b",
)
_OWN = (
    r"We|(?:Channel|FOX|NBC|ABC|CBS|News) ?\d{1,2}|[A-Z]{2,5}\d{1,2}|[KW][A-Z]{2,3}(?:-TV)?"
    r"|(?:The )?(?:[A-Z][\w-]* ){1,3}(?:News|Times|Post)"
)
_FOLLOW = (
    r"(?:follow|updat|monitor|track|post|report|bring|provid)\w*\b.{0,60}"
    r"\b(?:story|stories|updates?|coverage|the latest)\b"
)
PROMISE = phrases(
    rf"""
    will (?:have |be )?(?:more )?updat(?:es?|ed?) .{{0,40}}(?:when|as (?:soon|more|it|they)|once)
    ^(?:please )?(?:stay|stick) (?:with|tuned)\b
    ^(?:please )?check back\b
    ^(?-i:{_OWN})(?: now| news)? will (?:continue|keep) (?:to |on )?{_FOLLOW}
    """
)
LABEL = phrases(
    r"""
    summary|companies|key points|key takeaways|highlights|at a glance|quick read|in brief
    tags|topics|sections|keywords|filed under|explore more topics|topics in this article
    our standards|related topics|abstract|full text|body|lead paragraph|load[- ]date
    (?:policy|research|issue|white|briefing) (?:brief|note|paper)(?: (?:no\.?|#)\s?\w{1,8})?
    (?:situation|field|special) (?:report|update|bulletin)(?: (?:no\.?|#)\s?\w{1,8})?
    (?:working|discussion) paper(?: (?:no\.?|#)\s?\w{1,8})?
    """,
    before=r"^\W{0,3}",
    after=r"\W{0,3}$",
)
"""Labels of boxes, alone on a line."""
PLAYER = phrases(
    r"""
    ^this video (?:can ?not|can[’']t) be played
    ^media playback is (?:un|not )supported
    ^(?:to play|to view|to watch) this video\b
    ^video (?:player|unavailable|caption)\b
    ^(?:the )?video player is\b
    ^(?:now|currently) playing\b
    ^(?:play|pause|replay|restart|skip|mute|unmute) video\b
    ^(?:current|remaining|elapsed) time\b
    ^(?:loaded|progress|buffered)\s?:\s?\d
    ^(?:seek to live|stream type|playback rate|picture-in-picture|fullscreen)\b
    ^(?:captions|subtitles|descriptions) (?:off|settings)\b
    ^\d+ seconds? of \d+ (?:seconds?|minutes?)\b
    ^(?:last video|next video)
    ^\d{1,2}:\d\d\s?/\s?\d{1,2}:\d\d$
    """
)
"""What a video player says of itself."""
SENT_ON = phrases(
    r"""
    ^(?:read|see|learn|find|view|watch|listen|click)\b.{0,40}\bhere\W*$
    ^for (?:more|the latest|all the)\b.{0,100}\b(?:here|visit|go to|click|listen|follow)\b
    ^for (?:more|the latest|all the)\b.{0,100}:$
    ^our standards\s?:
    ^(?:\w+ ){0,3}standards and (?:ethics|practices|policies)\W*$
    ^purchase licensing rights
    """
)
NOTICE = phrases(
    r"""
    ^(?:if you )?(?:do|did)(?: not|n[’']t) receive .{0,30}(?:e-?mail|message|link|code)\b
    ^(?:just one more (?:thing|step)|one last step|almost (?:done|there))\W*$
    ^(?:please )?(?:check|look in) your (?:spam|junk)\b
    ^(?:please |you must )?(?:enter|type) the (?:characters|letters|digits|code|words) .{0,80}
    ^this (?:slideshow|video|gallery|page) requires javascript\W*$
    ^like this:|^like loading|^loading\W*$
    ^scroll down (?:for|to)\b
    ^(?:also|more|elsewhere|earlier|previously) on [A-Z][\w.& ]{1,30}:$
    ^(?:watch|see|hear) (?:the|our|his|her) (?:story|video|clip|footage|interview|report)\W*$
    ^(?:latest |last )?updated?\s?(?:@|at\b|:|-|#)?\s?\d.{0,25}$
    ^(?:original|earlier|previous) (?:story|report|article|post)\s?:?$
    ^from wikipedia, the free encyclopedia$
    ^[-–—#* ]+(?:ends?|30)[-–—#* ]+$|^ends?$
    ^(?:report|submit|spotted|see|found) (?:an? )?(?:error|typo|correction|mistake|tip)\b
    ^(?:font|text) size\b.{0,30}$
    ^do you (?:know|have) (?:any )?(?:more|information|details|an? (?:story|tip))\b[^.!?]{0,60}\?
    ^contact (?:us|our (?:team|reporters?|newsroom)) (?:securely|confidentially|anonymously)\b
    ^(?:have|got) an? (?:tip|story|news tip|confidential tip)\b.{0,80}
    ^(?:message: \W*)?a friend (?:wanted|thought|has sent|sent)\b
    ^(?:this|it) is an? (?:developing|breaking)(?: news)? (?:story|situation|news event)\W*$
    ^(?:this|the) (?:story|article|post|page|report) (?:will be|is being) updated\b.{0,80}
    """
)
"""Whole lines in which a site speaks of its forms and of what it has yet to write."""
CONTACT = phrases(
    r"""
    ^(?:contact|reach|e-?mail|follow|staff writer|tips?|write to)\b.{0,120}(?:@|\bat \(?\d{3})
    ^(?:media|press|news|public relations) (?:contacts?|office|enquiry|inquiry|(?:en|in)quiries)\b
    ^(?:contacts?|tel|phone|telephone)\s?:
    ^for (?:media|press|interviews?)\b.{0,80}\b(?:contact|call|e-?mail)\b
    ^for (?:more|further|additional) (?:information|details)\b.{0,80}\b(?:contact|call|e-?mail)\b
    \bcan be reached (?:at|by|on|via)\b
    \be-?mail:\s?\S+@
    ^[—–-]{1,2}\s?[A-Z].{2,60}@[\w-]+\.
    @[\w-]+\.\w{2,4}\b.{0,40}\b(?:twitter|or \d{3})
    ^twitter:\s?@
    """
)
RELEASE = phrases(
    r"""
    for (?:immediate|general|public) (?:release|distribution|use)
    (?:press|news|media) (?:release|statement|notice|advisory|note|communiqu[eé]|summary)
    (?:strictly |under )?embargo(?:ed)?(?: (?:until|till|to|for)\b.{0,40})?
    """,
    before=r"^\W{0,3}",
    after=r"(?:\s(?:no|nr|number|#)\W{0,3}[\w/-]{1,16})?(?=\W*$|\s*[-–—:|,]|\s\d|\scontact)",
)
"""What stands over a release that a firm or an office sends out; what follows may be its date."""
DISCLAIMER = phrases(
    r"""
    ^\W{0,3}(?:cautionary (?:note|statement|language)[\w ]{0,20} )?forward[- ]looking statements?
    ^\W{0,3}safe harbou?r statement
    ^this (?:\w+ )?(?:release|announcement|document|communication)\b.{0,80}\bforward[- ]looking
    ^(?:certain|some|all)\b.{0,40}\bstatements?\b.{0,60}\bforward[- ]looking
    (?:^|\. )(?:\w+ )?(?:views?|opinions?)(?: and \w+)? expressed (?:here\w*|in this|above|are)\b
    (?:^|\. )(?:\w+ )?(?:views?|opinions?)(?: and \w+)? expressed by the (?:author|columnist)s?\b
    """
)
"""What lawyers have a text say of itself."""
OWN_STAFF = phrases(
    r"""
    ^also on [A-Z][\w.& ]{1,30}:$
    \bstaff (?:writer|reporter|photographer)\b
    \bis (?:an?|the) (?:[\w-]+ ){0,6}(?:reporter|columnist|correspondent) (?:for|at)\b
    \b(?:reporters?|editors?|writers?) .{2,40}\bat \(?\d{3}\b
    \bcan be reached (?:at|by|on|via)\b
    """
)
"""Lines in which a site names its own staff, or itself."""
