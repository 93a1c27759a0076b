"""Small words and verbs at which the words of a role end."""

from __future__ import annotations

from .words import word_set

DETERMINERS = word_set(
    "the a an his her its their our my your whose this that these those each every some one another"
)
PREPOSITIONS = word_set(
    """
    as of for at in on with from by to into under over about against among between behind beside during
    within without across around near off out through toward towards upon via since until outside inside
    alongside
    """
)
# Those which tie a body or a place to the role that stands before them.
LINKS = word_set("of for to from in at")
# Words that end a role, or that no role holds.
STOPS = PREPOSITIONS | word_set(
    """
    and or but nor so yet if then than though although as when while where who which whom that because
    after before he she it they we i you him them us me himself herself themselves itself myself is are
    was were be been being am has have had do does did will would can could shall should may might must
    not no never also just only even still already again now there here today yesterday tomorrow tonight
    later earlier said says say told tell tells added adds asked asks announced warned claimed stated
    declared insisted argued explained noted wrote tweeted called calls named met meet meets saw see sees
    beat beats defeated replaced succeeded joined quoted including like such both either neither according
    thanked accused urged praised criticised criticized this these what how why whether very more most
    much many few all any some sent gave took won lost left found held kept led brought bought paid chose
    hit shot fed hired wed got came went knew spoke drove flew grew threw beat beats backed blamed elected
    nominated reporters amid amidst per versus plus let make made makes
    """
)
VERBS = word_set(
    """
    said says told tells added adds asked asks announced warned claimed stated declared insisted argued
    explained noted wrote is was were are has had have will would could can does did thinks believes
    thought believed called calls tweeted testified acknowledged admitted agreed confirmed denied promised
    suggested urged vowed pledged predicted recalled remembered replied responded concluded continued
    estimated emphasized emphasised stressed hopes
    """
)
