"""The words around a verb of saying: who tends to speak, to whom, and when."""

from __future__ import annotations

from .words import word_set

OBJECT_VERBS = word_set(
    """told tell tells telling informed inform informs informing assured assure assures assuring
    reminded remind reminds reminding warned warn warns warning advised advise advises advising asked ask
    asks asking notified urged urge urges urging convinced persuaded promised"""
)
# With these a line reports somebody's words, and shows no picture.
SAID = word_set("said says told added")
# By whom somebody was told so is who says more: "were warned by the mill, saying …".
PASSED_ON = word_set("told informed assured reminded warned advised urged")
# People stand behind these words: "a lawyer for Smith said" is the lawyer, not Smith.
PERSON_NOUNS = word_set(
    """spokesman spokeswoman spokesperson spokespeople lawyer lawyers attorney attorneys aide aides
    adviser advisers advisor advisors friend friends mother father brother sister wife husband son daughter
    parents family colleague colleagues supporter supporters critic critics ally allies opponent opponents
    member members official officials source sources people person man woman head chief leader president
    director chair chairman chairwoman minister secretary professor analyst analysts expert experts
    executive founder owner general premier governor senator ministry police ceo boss deputy manager editor
    author representative ambassador commissioner coach captain mayor officer partner counsel campaign
    office team part report study survey statement letter email e-mail document documents group one some
    many most several none all number percent majority half dozens hundreds thousands another"""
)
# What copy quotes from as it quotes people: "a paper from the institute said".
PRINTED = word_set(
    """paper article book memo post tweet poll analysis ad advert video excerpt film column editorial
    investigation review lawsuit suit complaint filing transcript note message release blog website sign
    notice warning"""
)
# What is held up or worn speaks, not who does so: "held up a sign saying".
SIGNS = word_set("sign signs banner banners placard placards poster posters sticker stickers shirt t-shirt")
TIME_WORDS = word_set(
    """day days week weeks month months year years morning afternoon evening night hour hours minute
    minutes time times today yesterday monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december century decade decades
    jan. feb. aug. sep. sept. oct. nov. dec.
    season a.m p.m a.m. p.m."""
)
PASSING = word_set(
    "also again later earlier recently then too first separately privately publicly repeatedly"
)
# Between a speaker and a participle: "the man could be heard saying".
PERCEIVED = word_set("heard seen recorded filmed caught overheard")
# What stands behind these is said, whatever it is made of.
SAYS = word_set("said says say saying argued argues insisted insists")
CONDITIONS = word_set("if whether unless")
WITH_PARTICLE = word_set(
    """pointed points point pointing went sum summed sums spoke wrote hit fired shot called cried"""
)
PARTICLES = word_set("out on up back off")
# Nouns that report with a "that" behind them: "Roe’s claim that".
NOUNS = word_set(
    """claim accusation allegation assertion suggestion remark comment conclusion statement warning argument
    admission announcement insistence contention complaint charge belief view opinion observation aside joke
    quip finding promise pledge vow declaration reply response explanation confession prediction"""
)
# Beside these "to say" tells of something that nobody said, or somebody else.
UNFULFILLED = word_set(
    """warned advised instructed encouraged invited reminded
    refused refuses refuse refusing declined declines decline declining failed fails unable unwilling
    reluctant asked asks told tells urged urges want wants wanted need needs hope hopes hoped likely expected
    expects supposed forced ordered allowed going able ready plans planned never not if would could should"""
)
