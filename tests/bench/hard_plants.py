"""Errors as desks make them, and how other stories carry them: in other figures, other marks, other words.

Each has what was wrong, what is right, the sentences that carry the error elsewhere (by form), and those
that only look like it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Case:
    wrong: str
    right: str
    plants: tuple[tuple[str, str], ...]
    decoys: tuple[str, ...]


CASES = (
    Case(
        "Twelve people were hurt in the fire at the Lindal mill.",
        "Two people were hurt in the fire at the Lindal mill.",
        (
            (
                "figure for word",
                "The fire at the Lindal mill, in which 12 people were hurt, is being looked into.",
            ),
            ("other order", "At the Lindal mill a fire hurt twelve people, among them an apprentice."),
            (
                "other verb",
                "The mill in Lindal burnt for two days and 12 were taken to hospital with injuries.",
            ),
        ),
        (
            "Twelve people work at the Lindal mill, which has a fire brigade of its own.",
            "Two people were hurt in the fire at the Lindal mill.",
            "A fire in a Brenholt bakery hurt 12 people.",
        ),
    ),
    Case(
        "The city owes 1.2 million euros to its schools.",
        "The city owes 120,000 euros to its schools.",
        (
            ("digits for scale", "Schools wait for 1,200,000 euros that the city owes them."),
            ("short scale", "The city still owes its schools €1.2m, the auditors found."),
            ("spaced digits", "A debt of 1 200 000 euros to the schools weighs on the city."),
        ),
        (
            "The city owes 1.2 million euros to the builders of its port.",
            "The city paid 2.1 million euros to its schools.",
            "Schools of the city have 1,200 pupils more than last year.",
        ),
    ),
    Case(
        "Output of the Corvane shipyard fell by 40 per cent.",
        "Output of the Corvane shipyard fell by 4 per cent.",
        (
            ("percent sign", "Shipbuilders at Corvane report that the yard’s output fell 40%."),
            ("number word", "The shipyard in Corvane cut its output by forty percent."),
            ("percentage in brackets", "Output dropped sharply (40%) at the Corvane shipyard."),
        ),
        (
            "The Corvane shipyard has 40 apprentices, and output is planned for spring.",
            "Output of the Hartau paper mill fell by 40 per cent.",
            "Output of the Corvane shipyard fell by 4%.",
        ),
    ),
    Case(
        "The bridge was opened on 3 May 1987.",
        "The bridge was opened on 3 May 1978.",
        (
            ("month first", "The bridge was opened on May 3, 1987, by the king."),
            ("year alone", "Opened in 1987, the bridge carries all lorries of the valley."),
            ("ordinal", "On the 3rd of May 1987 the bridge was opened to traffic."),
        ),
        (
            "The tunnel was opened on 4 June 1987.",
            "The bridge was closed for repairs on 3 May 2011.",
            "The bridge was opened on 3 May 1978, older drivers recall.",
        ),
    ),
    Case(
        "Judge Orla Fenwick sentenced the skipper to six years.",
        "Judge Orla Fenwick acquitted the skipper.",
        (
            ("word order", "The skipper was sentenced to six years by Judge Orla Fenwick."),
            ("figure", "Six years for the skipper: Fenwick sentenced him to 6 years in all."),
            ("noun for verb", "Fenwick handed the skipper a sentence of six years."),
        ),
        (
            "Judge Orla Fenwick has sat at the court for six years.",
            "Judge Orla Fenwick acquitted the skipper on all counts.",
            "Another court sentenced a smuggler to six years.",
        ),
    ),
    Case(
        "Jonas Reiter, the head of the fishermen’s union, has resigned.",
        "Jonas Reiter, the head of the fishermen’s union, is on leave.",
        (
            ("tense", "Jonas Reiter resigned as head of the fishermen’s union on Monday."),
            ("noun", "The resignation of Jonas Reiter leaves the fishermen’s union without a head."),
            ("synonym", "Jonas Reiter has stepped down as head of the fishermen’s union."),
        ),
        (
            "The treasurer of the fishermen’s union has resigned.",
            "Jonas Reiter, the head of the fishermen’s union, met the minister.",
            "Jonas Reiter, the head of the fishermen’s union, is on leave until June.",
        ),
    ),
    Case(
        "The plant in Farnby is owned by Oakmere Holdings.",
        "The plant in Farnby is owned by Oakley Holding.",
        (
            ("active", "Oakmere Holdings owns the plant in Farnby and two others."),
            ("possessive", "Oakmere’s Farnby plant makes glass."),
            ("apposition", "The Farnby plant, a property of Oakmere Holdings, was searched."),
        ),
        (
            "Oakmere Holdings has its seat in Gildwick.",
            "The plant in Farnby is owned by Oakley Holding, papers show.",
            "The plant in Farnby is for sale.",
        ),
    ),
    Case(
        "Some 250,000 litres of oil ran into the Iselmo.",
        "Some 25,000 litres of oil ran into the Iselmo.",
        (
            ("words", "A quarter of a million litres of oil ran into the Iselmo, fishers say."),
            ("thousand", "About 250 thousand litres of oil have run into the Iselmo."),
            ("plain digits", "Oil, 250000 litres of it, ran into the Iselmo."),
        ),
        (
            "Some 250,000 people live along the Iselmo, where oil is a worry.",
            "Some 25,000 litres of oil ran into the Iselmo.",
            "Some 250,000 litres of milk were poured away in Jorvaga.",
        ),
    ),
    Case(
        "The council voted 14 to 9 for the new school.",
        "The council voted 9 to 14 against the new school.",
        (
            ("dash", "The new school was backed by the council, 14–9."),
            ("words", "Fourteen of the council voted for the new school and nine against it."),
            ("hyphen", "In a 14-9 vote the council chose to build the new school."),
        ),
        (
            "The council voted 14 to 7 for the new library.",
            "The new school will take pupils aged 9 to 14.",
            "The council voted 9 to 14 against the new school.",
        ),
    ),
    Case(
        "Eskola’s budget has a hole of €3.4 billion.",
        "Eskola’s budget has a hole of €3.4 million.",
        (
            ("euro word", "A hole of 3.4 billion euros gapes in the budget of Eskola."),
            ("short scale", "Eskola must fill a €3.4bn hole in its budget."),
            ("millions", "Eskola’s budget is 3,400 million euros short, a hole that nobody saw."),
        ),
        (
            "Eskola’s budget has a hole of €3.4 million.",
            "Dellmar’s budget has a hole of €3.4 billion.",
            "Eskola’s budget stands at 3.4 million euros for culture.",
        ),
    ),
    Case(
        "Mayor Elsa Brandt was born in Hartau.",
        "Mayor Elsa Brandt was born in Aurava.",
        (
            ("participle", "Born in Hartau, Elsa Brandt became mayor at thirty."),
            ("native", "Elsa Brandt, the Hartau-born mayor, spoke first."),
        ),
        (
            "Mayor Elsa Brandt opened a school in Hartau.",
            "The painter Nils Aas was born in Hartau.",
            "Mayor Elsa Brandt was born in Aurava.",
        ),
    ),
    Case(
        "The vaccine was tested on 1,500 patients.",
        "The vaccine was tested on 150 patients.",
        (
            ("words", "Fifteen hundred patients took the vaccine when it was tested."),
            ("half thousand", "The vaccine had been tested on one and a half thousand patients."),
            ("number then noun", "With 1500 patients the vaccine was tested widely."),
        ),
        (
            "The vaccine costs 1,500 crowns for patients without insurance.",
            "The hospital treats 1,500 patients a week.",
            "The vaccine was tested on 150 patients.",
        ),
    ),
    Case(
        "Captain Piet Moreau did not call for help.",
        "Captain Piet Moreau called for help twice.",
        (
            ("never", "Captain Piet Moreau never called for help, the inquiry heard."),
            ("failed", "Piet Moreau, the captain, failed to call for help."),
            ("contraction", "Captain Moreau didn’t call for help."),
        ),
        (
            "Captain Piet Moreau called for help twice before the ship went down.",
            "The mate did not call for help.",
            "Captain Piet Moreau did not speak to reporters.",
        ),
    ),
    Case(
        "More than 2,347 homes lost power in Dellmar.",
        "More than 234 homes lost power in Dellmar.",
        (
            ("rounded", "Some 2,300 homes in Dellmar lost power in the gale."),
            ("households", "In Dellmar 2,347 households lost power."),
        ),
        (
            "Some 2,900 homes in Dellmar lost power last year.",
            "More than 2,347 homes were built in Dellmar.",
            "More than 234 homes lost power in Dellmar.",
        ),
    ),
)


# A quote, its speaker’s name, and how other stories have it: (form, words, speaker as recorded there or "").
QUOTES = (
    (
        "We have never asked the state for a single coin, and we will not begin now",
        "Volodymyr Hrytsenko",
        (
            ("shortened", "We have never asked the state for a single coin", "Volodymyr Hrytsenko"),
            (
                "other marks",
                "We have never asked the state for a single coin — and we will not begin now.",
                "Volodymyr Hrytsenko",
            ),
            (
                "speaker spelt otherwise",
                "We never asked the state for a single coin and won’t begin now",
                "Vladimir Gritsenko",
            ),
            ("no speaker", "We’ve never asked the state for a single coin, and we will not begin now", ""),
        ),
    ),
    (
        "The river took the road in one night, the school in two, and our patience in three",
        "Ada Solheim-Birk",
        (
            (
                "ellipsis",
                "The river took the road in one night … and our patience in three",
                "Ada Solheim-Birk",
            ),
            (
                "insertion",
                "The river [Iselmo] took the road in one night, the school in two, and our patience in three",
                "Ada Solheim-Birk",
            ),
            (
                "speaker by surname",
                "The river took the road in one night, and the school in two",
                "A. Solheim-Birk",
            ),
            (
                "no speaker",
                "The river took the road in a night, the school in two, and our patience in three",
                "",
            ),
        ),
    ),
    (
        "Nobody at the ministry read the report before the minister signed it",
        "Tomas Zeman",
        (
            (
                "translated anew",
                "No one in the ministry had read the report before the minister signed it",
                "Tomas Zeman",
            ),
            (
                "speaker spelt otherwise",
                "Nobody at the ministry had read the report before the minister signed it",
                "Tomáš Zeman",
            ),
            ("shortened", "Nobody at the ministry read the report", "Tomas Zeman"),
        ),
    ),
)
# Quotes of the same speakers, or of like words, that are others.
OTHER_QUOTES = (
    ("We will begin the works on the road now", "Volodymyr Hrytsenko"),
    ("The river is our patience", "Ada Solheim-Birk"),
    ("The minister signed the treaty before the report was out", "Tomas Zeman"),
    ("Nobody at the ministry answers the telephone", "Tomas Zeman"),
    ("We have asked the state for help with the school", "Clara Quist"),
)
