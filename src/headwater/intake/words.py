"""Words by which the parts of a news page are known.

Written by hand from how English-language news sites label their controls, how agencies write
captions (Associated Press and Reuters style: a scene in the present tense, place, date, credit)
and how reports name their writers. Nothing here is taken from one article.
"""

from __future__ import annotations

import re

from headwater.knowledge.dates import DAY_FORM, MONTH_FORM
from headwater.knowledge.inflection import inflect
from headwater.text.nameplates import TITLE_WORDS
from headwater.text.wordlists import words


def phrases(table: str, before: str = "", after: str = "") -> re.Pattern[str]:
    """A pattern for any of the lines of a table, each a regular expression; case is ignored."""
    lines = [line.strip() for line in table.strip().splitlines()]
    return re.compile(f"{before}(?:{'|'.join(lines)}){after}", re.IGNORECASE)


CONTROLS = words(
    """share shares sharing tweet tweets retweet email e-mail mail print printer save saved
    comment comments reply replies subscribe subscribed subscription subscriptions newsletter
    newsletters login logout signup register advertisement advertisements advertising advert
    sponsored promoted facebook twitter whatsapp telegram linkedin reddit pinterest instagram
    youtube tiktok flipboard messenger viber vk threads bluesky mastodon snapchat tumblr pocket
    rss feed podcast podcasts app apps android ios iphone ipad roku copy link links url
    related article articles story stories read reading more most popular trending recommended
    latest headlines menu search home homepage skip navigation content main top back next previous
    prev button page pages website site sitemap webpage contact privacy policy cookies cookie terms
    conditions copyright photos photo gallery galleries slideshow slideshows video videos view views
    watch listen play pause mute close open expand enlarge zoom caption hide show toggle loading
    load click tap here tags tag topics topic filed category categories archive archives section
    sections editor's picks pick minutes minute min mins ago leave like likes live follow
    following join
    accessibility help feedback faq jobs careers about us hide bookmark notifications notification
    alerts alert sign up now free donate donation support explore discover continue post posts
    published file files fullscreen embed download downloads image images credit credits author
    authors bio profile disclaimer report""",
)
"""Words of buttons, menus and bars. A short line of nothing else is furniture."""

GLUE = words(
    "a an the to this that of on in by via for with and or our your from at all & | + / no"
)
"""Small words that stand between control words."""

STRONG_CONTROLS = CONTROLS - words(
    """main top back next here ago now free support content report home section like up about
    us close open image file published post posts play leave view views story stories help terms
    conditions following jobs join alert alerts continue show hide explore discover minute minutes
    search author policy contact most latest previous more pick picks credit saved reading"""
)
"""Control words that seldom stand in a headline; a line needs one of them."""

WEB_NOUNS = words(
    """email e-mail inbox newsletter newsletters notification notifications account subscription
    subscriber subscribers subscribe browser javascript cookie cookies website site page pages link
    links app apps password username login log-in sign-up comment comments moderation moderated
    fields privacy advertising adblock ad ads trial unlimited digital access articles article
    membership paywall content podcast facebook twitter instagram whatsapp youtube telegram device
    alerts settings preferences feed web addresses url posts posted post published profile
    subscribing register registered""",
)
"""Nouns of the machinery of a site; with a word to the reader they make a line furniture."""

IMPERATIVES = words(
    """join stay keep follow never like find get sign subscribe download text send watch listen read
    click check visit share connect call email e-mail stick see tell log enter support donate become
    discover explore tap view receive register contact tweet add try submit buy want""",
)
"""First words of a call on the reader."""

READER = words("you your you'll you've you're yours yourself please")

SECTIONS = words(
    """news world politics business economy opinion opinions sport sports culture arts technology
    tech science health education travel lifestyle entertainment local national international
    regional region middle east africa asia europe americas america us usa uk mideast gulf analysis
    features feature exclusive exclusives breaking latest top live investigations investigation
    interviews interview reports report society media war conflict security defense defence military
    diplomacy environment climate energy markets finance crime courts law weather obituaries
    editorial commentary blog blogs video home front page headlines general policy global arab
    special""",
)
"""Words of section labels: a line of these alone before a title is a label."""

SCENE_VERBS = words(
    """address adjust aim answer appear applaud approach arrest arrive ascend attend await bathe
    bear belch billow blaze board bow brandish break burn burst carry celebrate chant chat check
    cheer clap clash clean clear climb clutch collapse collect comfort commemorate conduct
    confer congregate console cook cover crawl cross crouch crowd cry dance deliver demonstrate
    depart direct disembark display distribute dock douse drag drape draw drift drive drop eat
    embrace emerge engulf enter erupt escort evacuate examine exercise exit explode extinguish fall
    feature file fill fire fight flank flash flee float flow fly form gather gaze gesture
    gesticulate grab greet grieve grin guard guide hang haul head hide hoist hold hug huddle hurl
    inspect
    investigate join jump keep kick kiss kneel land launch lay lead lean leave lie lift light line
    listen load loom look lower man march mark meet mill mourn move navigate occupy open
    operate oversee pack parade park participate pass patrol pay peer perform pick pictured pile
    play plunge point pose pour practice pray prepare preside protest pull push queue race raise
    rally reach react read receive recover remove rest review ride rise roll run rush sail salute
    scale scream search secure sell serve shake shelter shop shoot shout show shovel sift sign sing
    sit sleep smile smoke smoulder smolder speak spray spread sprint stack stage stand stare
    step stop stretch stroll struggle study surround survey sweep swim take talk tear tend test
    throw tie touch tour train transport travel try unload unveil use view visit wade wait walk
    watch wave
    wear weep welcome wield wipe work wreath""",
)
"""Verbs of scenes that a camera can see."""

CAMERA_VERBS = words(
    """applaud billow board bow brandish burst carry chant cheer clap climb clutch comfort crawl
    crouch
    cry dance douse embrace evacuate flee float gather gaze gesture gesticulate greet hoist hug
    huddle
    inspect kiss kneel march mourn patrol pose pray queue ride rush salute scream shout sift sing
    sit
    smile stand stare stroll walk wave weep"""
)
"""Verbs of what is seen in one moment; news texts tell of the rest in the past tense."""
CAMERA = CAMERA_VERBS | frozenset(inflect(verb).present[0] for verb in CAMERA_VERBS)

NAMEPLATE = TITLE_WORDS | words("agency channel insider media monthly network quarterly today tv")
"""Words of which one stands in most names of outlets. "Leader", "citizen" and "tablet", which
reading adds to the same words, are left out: a line with one of these may as well be a person's."""

BODY_WORDS = words(
    """agency alliance assembly association authority board bureau center centre coalition
    commission committee consortium council court department directorate federation foundation fund
    initiative institute institution laboratory ministry mission observatory office organisation
    organization panel parliament police programme project secretariat service society tribunal
    trust union university watch"""
)
"""Words of which one stands in most names of bodies that issue reports and statements."""

SCENE_S = frozenset(inflect(verb).present[0] for verb in SCENE_VERBS)

SAID = words(
    """said says say saying told tells according reported reports added adds claimed claims
    reportedly argued
    warned stated announced noted confirmed denied insisted alleged allegedly believed thought
    suggested explained stressed emphasized emphasised""",
)
"""Words of saying; captions seldom hold one."""

PAST = words(
    """was were had did went came took made gave became began said told saw got found knew left
    held brought met ran led fell spoke sent paid lost won kept wrote stood heard let meant set
    cut drew drove ate chose fought rose sought sat shot struck threw woke wore broke built caught
    fled felt hung hit hurt hid laid lay sold shook swept taught thought could would should might
    must has have will can may""",
)
"""Finite forms that tell of the past or of what may be: a text of these is no scene."""

PRONOUN_START = words(
    """he she it they his her their this that these those but and however meanwhile yet still so
    also although while when if after before in as according then there i we you what how why""",
)

HOST = re.compile(
    r"(?:https?://|www\.|@)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24})(?![\w@-])", re.IGNORECASE
)
"""An address of a site in running text; its host is the first group."""
MONTH = rf"{MONTH_FORM}\b\.?"
WEEKDAY = rf"{DAY_FORM}\b\.?"
DATE = (
    rf"(?:(?:{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+(?:19|20)\d\d)?\b)"
    rf"|(?:\b\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+{MONTH}(?:,?\s+(?:19|20)\d\d)?)"
    rf"|(?:\b(?:19|20)\d\d-\d\d?-\d\d?\b)|(?:\b\d{{1,2}}[/.]\d{{1,2}}[/.](?:19|20)?\d\d\b)"
    rf"|(?:\b\d{{1,2}}-\d{{1,2}}-(?:19|20)\d\d\b))"
)
"""An absolute date, the year being optional where the month is a word."""
DATE_RE = re.compile(DATE, re.IGNORECASE)
AGO = re.compile(
    r"^\W{0,3}(?:(?:published|updated|posted)\s)?\d{1,3}\s(?:seconds?|minutes?|mins?|hours?|hrs?"
    r"|days?|weeks?|months?)\sago\W*$",
    re.I,
)
CLOCK = re.compile(
    r"\b\d{1,2}[:.h]\d\d(?::\d\d)?\b|\b\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?(?!\w)|\b(?:GMT|UTC|BST"
    r"|EST|EDT|CST|CDT|MST|MDT|PST|PDT"
    r"|ET|PT|CT|IST|CET|CEST|EET|MSK|AST)\b(?:[+-]\d{1,2})?|[+-]\d\d:?\d\d\b",
    re.IGNORECASE,
)
WEEKDAYS = re.compile(WEEKDAY, re.IGNORECASE)
TIME_WORDS = re.compile(
    r"\b(?:published|updated|posted|last|first|on|at|date|modified|local time|time)\b", re.I
)
