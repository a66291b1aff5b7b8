"""Words that change how certain an event is, or turn it into its opposite.

The classes follow the implicative signatures of Nairn, Condoravdi and Karttunen (2006) and the
source-introducing predicates of FactBank (Saurí and Pustejovsky 2009), cut down to what news
English uses. Forms of a verb are made from its base by `knowledge.inflection`.
"""

from __future__ import annotations

from enum import Enum

from headwater.knowledge.inflection import forms
from headwater.text.wordlists import ordered, words


class Turn(Enum):
    """What an operator does to the event below it, and what it does under a negation."""

    FLIP = "flip"
    """fail, refuse, abandon, cancel: a negation itself; under a negation: certain"""
    KEEP = "keep"
    """manage, begin, happen: as it is; under a negation: not"""
    PROBABLE = "probable"
    """appear, likely, believe, suggest: probable; under a negation: probably not"""
    POSSIBLE = "possible"
    """may, possible: possible; under a negation before it: not"""
    PLAN = "plan"
    """plan, aim, try, threaten: possible; under a negation: not"""
    DECIDE = "decide"
    """decide, agree, persuade: as a plan, but certainly not before "not to"; negated: not"""
    IMMINENT = "imminent"
    """about to, set to, expected: probable; under a negation: probably not"""
    CONFIRM = "confirm"
    """confirm, prove, know: as it is; under a negation: unknown"""
    DENY = "deny"
    """deny, reject: not; under a negation: unknown"""
    RULE_OUT = "rule-out"
    """rule out: not; under a negation: possible"""
    DOUBT = "doubt"
    """doubt, unlikely: probably not; under a negation: probable"""
    UNKNOWN = "unknown"
    """unclear, decide whether, ask: unknown; so under a negation"""
    SAY = "say"
    """say, report: as it is, the event is what is said; under a negation: unknown"""
    MARK = "mark"
    """allegedly, reportedly: as it is, kept as a hedge"""


_VERBS: dict[Turn, str] = {
    Turn.FLIP: (
        "fail, refuse, abandon, cancel, halt, drop, prevent, back down, back away, back out, "
        "back off, stop short, stop, call off, scrap, shelve, suspend, freeze, block, forgo, "
        "refrain, abstain, avoid, neglect, forget, decline, ban, bar, forbid, prohibit, thwart, "
        "foil, avert, withhold, cease, end, discontinue, renounce, give up, pull out, step back, "
        "walk away, walk back, hold off, hold back, put off, postpone, delay, dissuade, deter, "
        "discourage, omit, veto, reverse, quit, pull back, desist, stave off, steer clear, "
        "shy away, rescind, revoke, scuttle, derail, intercept, disavow, decide against, "
        "opt against, vote against, resist, dash, spurn, rebuff, fall short, "
        "warn against, keep from, preclude, bottle up"
    ),
    Turn.KEEP: (
        "manage, begin, start, continue, succeed, proceed, happen, resume, bother, dare, help, "
        "go ahead, go on, come, get, force, order to, cause, lead, enable"
    ),
    Turn.PROBABLE: (
        "appear, seem, believe, think, suggest, suspect, assume, presume, estimate, assess, "
        "indicate, imply, hint, figure, reckon, feel, tend, look, look to be, guess"
    ),
    Turn.POSSIBLE: "speculate, fear, worry, suppose, wonder, theorize, moot",
    Turn.PLAN: (
        "plan, aim, seek, try, attempt, intend, want, hope, wish, threaten, consider, mull, "
        "weigh, look to, propose, offer, prepare, strive, push, urge, ask, "
        "discuss, contemplate, explore, envisage, mean, arrange, "
        "work, undertake, call for, demand, press, lobby"
    ),
    Turn.DECIDE: "decide, agree, persuade, convince, opt, choose, vow, pledge, promise, commit",
    Turn.IMMINENT: "expect, anticipate, foresee, forecast, predict, project, schedule, gear up",
    Turn.CONFIRM: (
        "confirm, verify, prove, establish, corroborate, know, acknowledge, admit, show, "
        "demonstrate, reveal, determine, ascertain, substantiate, find, realize, realise, "
        "recognize, recognise, concede, authenticate, comment"
    ),
    Turn.DENY: "deny, reject, dispute, refute, rebut, contradict, disprove, debunk, dismiss, "
    "brush aside, brush off, disown, disagree, pour cold water on, pour cold water, laugh off, "
    "take issue with, scoff at, rubbish",
    Turn.RULE_OUT: "rule out, exclude",
    Turn.DOUBT: "doubt, question whether, cast doubt, play down, shrug off",
    Turn.UNKNOWN: "decide whether, ask whether, ask if, investigate whether, examine whether, "
    "determine whether, say whether, debate whether, consider whether, wonder whether, "
    "decide if, know whether, know if, see whether, find out, figure out, work out, "
    "weigh whether, wonder if, "
    "check whether, discuss whether, specify whether, clarify whether, disclose whether, "
    "mull whether, study whether, assess whether, establish whether, confirm whether, "
    "verify whether, tell whether, reveal whether, investigate, "
    "argue over whether, rule on whether, vote on whether, look into",
    Turn.SAY: (
        "say, state, report, announce, tell, claim, allege, insist, maintain, add, note, argue, "
        "assert, declare, warn, stress, emphasize, emphasise, explain, write, contend, "
        "describe, agree that, accuse, caution, conclude"
    ),
}
_FIXED: dict[Turn, str] = {
    Turn.FLIP: "incapable of, unable to, unwilling to, impossible, false that, as false, untrue, "
    "no longer, reluctant to, far from, stopped short of, "
    "out of the question, yet to, a hoax, a fabrication, a lie, fake, fantasy, fiction, nonsense, "
    "baseless, unfounded, groundless, nothing but lies, an invention, a myth, "
    "a falsehood, a fairy tale, slander, a smear, unsuccessful, fruitless, futile, in vain",
    Turn.KEEP: "true that, true, the case that, accurate, able to, going to, willing to, ready to, "
    "capable of, forced to, reason to, reasons to",
    Turn.PROBABLE: "likely, probably, apparently, presumably, seemingly, should, ought to, "
    "in all likelihood, almost certainly, very likely, most likely, probable, would, evidently, "
    "supposedly, signs that, signs of, evidence that suggests, nearly certain, "
    "on course to, on track to, is thought to, in all probability, suspected of, suspected, "
    "tipped, rumoured, rumored, been whispered, optimistic that, hopeful that",
    Turn.POSSIBLE: "may, might, could, possibly, perhaps, possible, maybe, potentially, "
    "conceivably, potential, conceivable, a chance, the possibility, a possibility, "
    "at risk of, the risk of, risks, a risk, the option of, can",
    Turn.PLAN: "plans to, plan to, efforts to, effort to, an attempt to, attempts to, attempt to, "
    "intention to, intention of, plans for, a bid to, bid to, hopes to, the aim of, keen to, "
    "eager to, ready itself, talks to, talks on, in talks to, a proposal to, proposals to, "
    "a pledge to, a promise to, promises to, a threat to, threats to, a push to, push to, "
    "considering, under consideration, up to the, on the table, attempts at, a plan, plans, "
    "prepared to, interested in, open to",
    Turn.IMMINENT: "about to, set to, poised to, due to, on the verge of, on the brink of, "
    "close to, imminent, on the cusp of, expected, scheduled to, slated to, bound to, "
    "was to have, were to have, preparing to, getting ready to, within days of, near to, nearing",
    Turn.CONFIRM: "confirmation, proof, evidence, no doubt, certain that, sure that, sure, "
    "certain, clear that, clear, aware, indication, indications, little doubt, information that",
    Turn.RULE_OUT: "off the table",
    Turn.DOUBT: "unlikely, improbable, doubtful, hardly likely, questionable whether, implausible",
    Turn.UNKNOWN: "unclear, unknown, uncertain, yet to decide, whether, undecided, not clear, "
    "unsure, unconfirmed, unverified, remains to be seen, an open question, in question, "
    "not known, anyone's guess, no word on, if, unless, yet to be decided, no decision, "
    "up in the air, unproven, unsubstantiated, in doubt",
    Turn.MARK: "allegedly, reportedly, purportedly, ostensibly",
}

NEGATIONS = words(
    """
    not n't never no none nobody nothing neither nor cannot hardly scarcely nowhere few zero
    """
)
"""Words that negate what follows. "hardly" and its kind deny the event for all a reader learns;
who "barely" escapes has escaped, and what is done "without" something is done."""

NEVER = words(
    """
    way means point time stage account circumstances circumstance condition conditions case sense
    instance event
    """
)
"""After a preposition and "no" these deny the clause: "at no point", "in no way"."""

SPEECH_ACTS = frozenset(
    form
    for base in ordered(
        """
        urge ask threaten prepare offer propose demand press discuss push lobby campaign agree
        promise arrange
        pledge vow commit persuade convince order choose
        """
    )
    for form in forms(base)
)
"""With an infinitive these hold an event ("urged Seoul to sell"); with an object alone ("offered
help") they are the event."""

WHERE_SAID = frozenset(
    form
    for base in ["dismiss", "reject", "dispute", "contradict", "work", "exclude"]
    for form in forms(base)
)
"""These turn a statement only where one follows ("rejected claims that", "working to")."""

KNOWING = frozenset(
    form
    for base in words(
        """
        know show find reveal establish recognize recognise prove admit realize realise determine
        demonstrate acknowledge concede
        """
    )
    for form in forms(base)
)
"""These bear on an event only where a clause follows ("does not know that"); with an object they
are the event ("showed no interest")."""

AUXILIARIES = words(
    """
    is are was were be been being am has have had having do does did will shall 'll 've 're 'd
    wo ca sha get gets got
    """
)
FINITE = words(
    """
    is are was were am has have had do does did will would shall should can could may might must
    cannot ca wo 'll 've 're need ought
    """
)


def table() -> dict[str, tuple[tuple[tuple[str, ...], Turn], ...]]:
    """All operators by their first word, longest first, so that "rule out" goes before "rule"."""
    made: dict[str, dict[tuple[str, ...], Turn]] = {}
    for turn, verbs in _VERBS.items():
        for base in verbs.split(","):
            for form in forms(base.strip()):
                words = tuple(form.split())
                made.setdefault(words[0], {}).setdefault(words, turn)
    for turn, phrases in _FIXED.items():
        for phrase in phrases.split(","):
            words = tuple(phrase.split())
            made.setdefault(words[0], {})[words] = turn
    return {
        first: tuple(sorted(rows.items(), key=lambda row: (-len(row[0]), row[0])))
        for first, rows in made.items()
    }


OPERATORS = table()
