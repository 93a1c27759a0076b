"""Roles in their whole length, which of several is told, and what beside a name is no role."""

import pytest

from articles.extraction.chosen_role import main_role, proves_person
from articles.extraction.findings import Block, SourceKind
from articles.extraction.name_table import NameTable
from articles.extraction.names import find_names


def names_in(text: str) -> NameTable:
    return find_names(text, [Block(text, 0, len(text))])


@pytest.mark.parametrize(
    ("roles", "told"),
    [
        pytest.param(["boy", "actor"], "actor", id="age-yields"),
        pytest.param(["Dutch", "tram driver"], "tram driver", id="people-yields"),
        pytest.param(["socialist", "former mayor of Brno"], "former mayor of Brno", id="creed-yields"),
        pytest.param(["last contender", "former judge"], "former judge", id="contest-yields"),
        pytest.param(["mother of a councillor", "ward nurse"], "ward nurse", id="family-yields-whatever-hangs-on-it"),
        pytest.param(["former envoy", "head of the guild"], "head of the guild", id="past-yields"),
        pytest.param(["former envoy", "critic of the plan"], "former envoy", id="past-before-a-relation"),
        pytest.param(["Prince", "younger brother of the king"], "Prince, younger brother of the king", id="royal"),
        pytest.param(["Ambassador", "keenest witness of all four"], "Ambassador", id="negative-witness-added"),
        pytest.param(["member of the Brno Board", "sister"], "member of the Brno Board", id="member-of-a-body"),
        pytest.param(["former envoy", "then mayor"], "then mayor", id="office-of-the-time-before-an-older"),
        pytest.param(["neighbour"], "neighbour", id="relation-alone-stays"),
        pytest.param(["executive chair", "executive at Vrbo Ports"], "executive chair", id="negative-other-last-noun"),
        pytest.param(["chief executive", "CEO of Vrbo Ports"], "CEO of Vrbo Ports", id="same-office-in-short"),
        pytest.param(["Republican"], "Republican", id="creed-alone-stays"),
        pytest.param(["Vrbo executive", "Vrbo’s chair of trade"], "Vrbo’s chair of trade", id="general-yields"),
        pytest.param(["businessman", "President"], "President", id="general-yields-to-a-rank"),
        pytest.param(["businessman"], "businessman", id="general-alone-stays"),
        pytest.param([], "", id="none"),
    ],
)  # fmt: skip
def test_weightiest_role_is_told(roles, told):
    assert main_role(roles) == told


@pytest.mark.parametrize(
    ("role", "proves"),
    [
        ("nurse", True),
        ("resident of the old harbour", True),
        ("online retailer", False),
        ("leader in harbour tools", False),
        ("guided missile destroyer", False),
        ("lovely service", False),
    ],
)
def test_role_that_a_firm_can_have_proves_no_person(role, proves):
    assert proves_person(role) is proves


@pytest.mark.parametrize(
    ("text", "role"),
    [
        pytest.param("Ada Holm’s sister, Olena Vrba, left.", "Ada Holm’s sister", id="owner-in-an-apposition"),
        pytest.param(
            "Gen. Olena Vrba, who served as trade director under Holm, left.",
            "Gen., trade director under Holm",
            id="served-as",
        ),
        pytest.param(
            "Rep. Olena Vrba, R-Mich., chair of the guild, left.", "Rep., R-Mich., chair of the guild", id="party-and-chair"
        ),
        pytest.param("Rep. Olena Vrba, R-Mich., and the mayor left.", "Rep., R-Mich.", id="negative-party-and-another"),
        pytest.param(
            "Rep. Olena Vrba of Ohio, a member of the guild, left.", "Rep. of Ohio, member of the guild", id="home-and-guild"
        ),
        pytest.param(
            "Olena Vrba, who was an aide to Ada Holm and is now a professor at Brno University, left.",
            "professor at Brno University",
            id="what-she-is-now",
        ),
        pytest.param(
            "Olena Vrba, a former trade executive who is now CEO of Vrbo Ports, left.",
            "CEO of Vrbo Ports",
            id="what-she-is-now-behind-what-she-was",
        ),
        pytest.param(
            "Olena Vrba, who was education secretary until May, left.", "education secretary until May", id="until"
        ),
        pytest.param("Olena Vrba, who was mayor, left.", "", id="negative-anybodys-office"),
        pytest.param(
            "Olena Vrba, MD, who runs a ward for gulls, left.", "runs a ward for gulls", id="lead-behind-a-degree"
        ),
        pytest.param(
            "Olena Vrba, who represents some of the guilds, left.", "represents some of the guilds", id="some-of"
        ),
        pytest.param("“So,” said Olena Vrba, PhD, of Brno University.", "Brno University", id="body-behind-a-degree"),
        pytest.param("“So,” said Olena Vrba of the Log Cabin Bakers.", "Log Cabin Bakers", id="of-a-group"),
        pytest.param("“So,” said Olena Vrba of the Bronx.", "", id="negative-of-a-quarter"),
        pytest.param("Brno’s Senior Content Director Olena Vrba left.", "Brno’s Senior Content Director", id="owner-far"),
        pytest.param("They met school board President Olena Vrba.", "school board President", id="of-a-board"),
        pytest.param("They met L.A. County Sheriff Olena Vrba.", "L.A. County Sheriff", id="place-in-initials"),
        pytest.param("Singer-guitarists Olena Vrba and Ada Holm left.", "Singer-guitarist", id="plural-of-two-words"),
        pytest.param("Olena Vrba, an exuberantly bearded, tall figure, left.", "", id="negative-looks"),
        pytest.param(
            "It fell to Guild Accountants of Brno’s chief economist, Olena Vrba, to say.",
            "Guild Accountants of Brno’s chief economist",
            id="owner-of-several-words",
        ),
        pytest.param("Monday’s winner, Olena Vrba, left.", "winner", id="negative-day-owns-nobody"),
        pytest.param("While Holm’s lawyer, Olena Vrba, left.", "Holm’s lawyer", id="negative-opener-before-owner"),
        pytest.param(
            "The Bank of Brno’s director for Dutch rates and trade analyst, Olena Vrba, left.",
            "Bank of Brno’s director for Dutch rates and trade analyst",
            id="of-within-an-apposition",
        ),
        pytest.param("One of Holm’s victims, Olena Vrba, left.", "one of Holm’s victims", id="one-of-before"),
        pytest.param("She met one of the three judges, Olena Vrba.", "one of the three judges", id="one-of-three"),
        pytest.param(
            "Olena Vrba, one of the lead authors of the study, left.",
            "one of the lead authors of the study",
            id="one-of-behind",
        ),
        pytest.param("It came to their town, Mayor of Brno, Olena Vrba said.", "Mayor of Brno", id="after-a-clause"),
        pytest.param("They met Ada Holm, Mayor of Brno, Olena Vrba and others.", "", id="negative-of-the-one-before"),
        pytest.param(
            "Olena Vrba, Group Manager, East Asia, Vrbo Hotels Corporation. “So,” she said.",
            "Group Manager, East Asia, Vrbo Hotels Corporation",
            id="region-and-firm-behind-a-title",
        ),
        pytest.param(
            "“So,” said Olena Vrba, General Manager, Nam Vrbo Quoc.",
            "General Manager, Nam Vrbo Quoc",
            id="firm-that-no-table-knows",
        ),
        pytest.param("They saw Olena Vrba, Mayor, Ada Holm, Clerk, and all.", "Mayor", id="negative-next-person"),
        pytest.param("Olena Vrba, Mayor of Brno, Monday said no.", "Mayor of Brno", id="negative-day-behind-a-title"),
        pytest.param(
            "Olena Vrba, head of fleet, finance and trade at Vrbo, left.",
            "head of fleet, finance and trade at Vrbo",
            id="fields-parted-by-commas",
        ),
        pytest.param(
            "Olena Vrba, Minister of Trade, Ports and Fisheries, left.",
            "Minister of Trade, Ports and Fisheries",
            id="ministry-of-several-fields",
        ),
        pytest.param(
            "Later state councillor for youth, sports and trade Olena Vrba left.",
            "state councillor for youth, sports and trade",
            id="fields-before-the-name",
        ),
        pytest.param("Olena Vrba, head of the film, left and wept.", "head of the film", id="negative-verbs-behind"),
        pytest.param(
            "Olena Vrba, the Reel & Rod Fund’s executive director, left.",
            "Reel & Rod Fund’s executive director",
            id="ampersand-in-the-body",
        ),
        pytest.param(
            "Olena Vrba, a fellow at Vrbo specialising in tides, left.",
            "fellow at Vrbo specialising in tides",
            id="participle-behind-a-body",
        ),
        pytest.param("Olena Vrba, a baker Holm tapped for it, left.", "baker", id="negative-whom-another-chose"),
        pytest.param(
            "Olena Vrba, a critic and author of “The Gull,” left.", "critic and author of “The Gull”", id="work"
        ),
        pytest.param(
            "Olena Vrba, a speaker for the “beetle” party, left.", "speaker for the “beetle” party", id="marks-inside"
        ),
        pytest.param("Olena Vrba, a baker and, some say, thief, left.", "baker", id="negative-loose-end"),
        pytest.param(
            "Olena Vrba, a former mayor of Brno who’s been away, left.", "former mayor of Brno", id="contracted-who"
        ),
        pytest.param(
            "Olena Vrba, now Lady Vrba of Brno, as trade secretary, left.", "trade secretary", id="peerage-between"
        ),
        pytest.param("Olena Vrba, who chaired an urgent meeting, left.", "", id="negative-one-occasion"),
        pytest.param("Olena Vrba was a happy child.", "", id="negative-age-long-past"),
        pytest.param("As a boy, Vrba danced. Olena Vrba left.", "", id="negative-as-a-boy"),
        pytest.param("As a farmer, Vrba danced. Olena Vrba left.", "farmer", id="as-a-farmer"),
        pytest.param("It was the day president Olena Vrba left.", "president", id="negative-time-before"),
        pytest.param("If one analyst sees Brno coach Olena Vrba cry, sell.", "Brno coach", id="negative-verb-before"),
        pytest.param("Later sports editor Olena Vrba left.", "sports editor", id="plural-before"),
        pytest.param("Next door neighbour Olena Vrba left.", "Next door neighbour", id="next-door"),
        pytest.param("Later agroclimatologist Olena Vrba left.", "agroclimatologist", id="calling-by-its-ending"),
        pytest.param("Olena Vrba, SVP of trade at Vrbo, left.", "SVP of trade at Vrbo", id="initials-of-a-title"),
        pytest.param("Hawks head Maj-Gen Olena Vrba left.", "Hawks head Maj-Gen", id="joined-ranks"),
        pytest.param(
            "“So,” said Olena Vrba of the liberal Brno Committee for an Open Town.",
            "Brno Committee for an Open Town",
            id="adjective-before-the-body",
        ),
        pytest.param("Olena Vrba from the Vrbo Senka party left.", "Vrbo Senka party", id="kind-behind-the-body"),
        pytest.param(
            "Olena Vrba of Third Weir, a small trade and research firm, left.",
            "Third Weir, a small trade and research firm",
            id="body-told-to-be-a-firm",
        ),
        pytest.param("Olena Vrba of East Weir, a fine day for it, left.", "", id="negative-no-firm"),
        pytest.param("Olena Vrba, climate expert at the Brno Red Cross, left.", "climate expert at the Brno Red Cross", id="body-like-a-participle"),
        pytest.param("Olena Vrba, who until recently was the mayor of Brno, left.", "mayor of Brno", id="until-recently"),
        pytest.param("Olena Vrba, managing director, Vrbo East, a small firm, left.", "managing director, Vrbo East", id="firm-behind-a-title-in-small-letters"),
        pytest.param("Olena Vrba, managing director, London, left.", "managing director", id="negative-place-behind-a-title"),
        pytest.param("It was Tuesday (2 May), Mayor of Brno, Olena Vrba, said.", "Mayor of Brno", id="behind-brackets"),
        pytest.param("She told BNT, Head of the Department of Tides, Dr Olena Vrba, said.", "Head of the Department of Tides", id="behind-an-agency"),
        pytest.param("District Magistrate (Ports and Fish) Olena Vrba left.", "District Magistrate (Ports and Fish)", id="field-in-brackets"),
        pytest.param("They met the director (left) Olena Vrba.", "", id="negative-place-in-a-picture"),
        pytest.param("The film may feature Dutch dictator Olena Vrba.", "Dutch dictator", id="verb-behind-may"),
        pytest.param("It doesn’t surprise Dutch pollster Olena Vrba.", "Dutch pollster", id="verb-behind-doesnt"),
        pytest.param("This year’s speaker, Olena Vrba, left.", "speaker", id="negative-a-year-owns-nobody"),
        pytest.param(
            "Olena Vrba, a fellow at the Board of Ports and Trade Priorities, left.",
            "fellow at the Board of Ports and Trade Priorities",
            id="and-in-the-name-of-a-body",
        ),
        pytest.param("Olena Vrba, coach of Leeds and Ada Holm left.", "coach of Leeds", id="negative-next-name"),
        pytest.param(
            "Olena Vrba, a strategist for old causes whose agency, Vrba, grew, left.",
            "strategist for old causes",
            id="negative-whose",
        ),
        pytest.param(
            "Olena Vrba, senior vp trade and tourism at Vrbo, left.",
            "senior vp trade and tourism at Vrbo",
            id="fields-without-of",
        ),
        pytest.param(
            "Vrba quit as a rival. Olena Vrba left with all the noise that marked the career of this former "
            "judge and mayor of Brno.",
            "former judge and mayor of Brno",
            id="this-former",
        ),
        pytest.param("Olena Vrba left. This former mill is a hall.", "", id="negative-this-former-thing"),
        pytest.param("UK Home Secretary Olena Vrba left.", "UK Home Secretary", id="home-secretary"),
        pytest.param("Home secretary Olena Vrba left.", "Home secretary", id="home-secretary-in-small-letters"),
        pytest.param("Home. Olena Vrba left.", "", id="negative-home-alone"),
        pytest.param(
            "Olena Vrba, senior consultant (heart) at Brno Hospital, left.",
            "senior consultant (heart) at Brno Hospital",
            id="field-in-brackets-behind",
        ),
        pytest.param(
            "Olena Vrba, a Heat Health and Tides Expert based in Brno, left.",
            "Heat Health and Tides Expert based in Brno",
            id="fields-before-the-noun",
        ),
        pytest.param("Dr Olena Vrba , University of Brno, said: “So.”", "University of Brno", id="body-before-said"),
        pytest.param("Professor Olena Vrba, University of Brno, said so.", "Professor, University of Brno", id="title-and-body"),
        pytest.param("They met Olena Vrba, Brno University said.", "", id="negative-body-that-says-it"),
        pytest.param("Brno’s newly elected mayor Olena Vrba left.", "Brno’s newly elected mayor", id="newly"),
        pytest.param("Olena Vrba, who works with another firm, left.", "", id="negative-works-with"),
        pytest.param("So said chairman, CEO and president Olena Vrba.", "chairman, CEO and president", id="three-offices"),
        pytest.param("They told the mayor, and minister Olena Vrba left.", "minister", id="negative-and-of-a-clause"),
        pytest.param("So said Brno founder and co-CEO Olena Vrba.", "Brno founder and co-CEO", id="co-before-capitals"),
        pytest.param(
            "Olena Vrba, President Vrbo North America, says so.", "President Vrbo North America", id="firm-without-of"
        ),
        pytest.param("A file picture THE CANADIAN PRESS Prime Minister Olena Vrba left.", "Prime Minister", id="agency-of-a-picture"),
        pytest.param("So said Reuters Editor Olena Vrba.", "Reuters Editor", id="negative-editor-of-an-agency"),
        pytest.param(
            "Olena Vrba feared it. In what she wrote, the then prime minister said so.", "then prime minister", id="then"
        ),
        pytest.param("Olena Vrba feared it. By then the weir was lost.", "", id="negative-then"),
        pytest.param(
            "Olena Vrba, founder of “Weirs Now.” Vrba also left.", "founder of “Weirs Now”", id="work-that-ends-the-sentence"
        ),
        pytest.param("Olena Vrba, co-author of ''Those Weirs'', left.", "co-author", id="marks-of-two-strokes"),
        pytest.param("As Brno Radio Institute’s Olena Vrba says.", "Brno Radio Institute", id="employer-behind-as"),
        pytest.param("Olena Vrba, who leads in the polls, left.", "", id="negative-leads-in"),
        pytest.param("Sen. Olena Vrba of Texas and Gov. Ada Holm left.", "Sen. of Texas", id="negative-next-office"),
        pytest.param("It is meant to offend Dutch mayor Olena Vrba.", "Dutch mayor", id="verb-behind-to"),
        pytest.param("It went to former Dutch mayor Olena Vrba.", "former Dutch mayor", id="negative-no-verb-behind-to"),
        pytest.param("She is hopeful Olena Vrba might come.", "", id="negative-adjective"),
        pytest.param("Photo by the Canadian Press Olena Vrba left.", "", id="negative-press"),
        pytest.param("Says the Brno Institute’s Olena Vrba.", "Brno Institute", id="employer-before"),
        pytest.param("Olena Vrba, professor from the Department of Weirs and Rivers at Brno College, left.", "professor from the Department of Weirs and Rivers at Brno College", id="two-fields-of-a-department"),
        pytest.param("Olena Vrba, Professor of Human and Applied Lore at Brno College suggests it.", "Professor of Human and Applied Lore at Brno College", id="role-ends-before-suggests"),
        pytest.param("Unlike his teammates Vrba stays. Olena Vrba left.", "", id="negative-plural-before-one"),
        pytest.param("So said the child Vrba. Olena Vrba left.", "", id="negative-child"),
        pytest.param("Olena Vrba, weir justice cluster lead for the Brno Centre, left.", "weir justice cluster lead for the Brno Centre", id="lead-for"),
        pytest.param("Olena Vrba, in the lead for the cup, left.", "", id="negative-in-the-lead"),
        pytest.param("They met two weir scientists, Olena Vrba and Ada Holm.", "weir scientist", id="office-of-two-behind-a-comma"),
        pytest.param("So said the two scientists Olena Vrba and Ada Holm.", "scientist", id="number-of-who-share-it"),
        pytest.param("They met two old boats, Olena Vrba and Ada Holm.", "", id="negative-two-things-behind-a-comma"),
        pytest.param("Olena Vrba, who replaced Ada Holm as mayor shortly afterwards, left.", "mayor", id="replaced-as"),
        pytest.param("Olena Vrba, who worked at Acme in its early days and is now head of Brno Weirs, left.", "head of Brno Weirs", id="worked-and-is-now"),
        pytest.param("Olena Vrba, who replaced Ada Holm as soon as she could, left.", "", id="negative-as-soon-as"),
        pytest.param("Says Brno Weir Organization (BWO) Director Olena Vrba.", "Brno Weir Organization (BWO) Director", id="short-name-before-an-office"),
        pytest.param("So said Major General Olena Vrba.", "Major General", id="rank-of-two-words"),
        pytest.param("It is up to Federal Energy and Climate Change Minister Olena Vrba.", "Federal Energy and Climate Change Minister", id="fields-of-a-minister"),
        pytest.param("It would need a President Vrba to do that. Olena Vrba left.", "", id="negative-an-office-that-nobody-holds"),
        pytest.param("Olena Vrba left early. She was a secretary for the Brno Weir Board.", "secretary for the Brno Weir Board", id="what-she-was"),
        pytest.param("After years at sea, Olena Vrba left early. She was a secretary for the Brno Weir Board.", "secretary for the Brno Weir Board", id="what-she-was-behind-what-is-fronted"),
        pytest.param("Olena Vrba, R.D., is co-owner of Vrbo Meals; she left.", "co-owner of Vrbo Meals", id="behind-a-degree-with-stops"),
        pytest.param("Olena Vrba has been team president of the Brno Lions for 18 months now.", "team president of the Brno Lions", id="what-she-has-been-for-months"),
        pytest.param("Olena Vrba has served as mayor of Brno for two years.", "mayor of Brno", id="what-she-has-served-as"),
        pytest.param("Jan Holm and Olena Vrba, both teachers at Brno School, left.", "teacher at Brno School", id="both-of-two"),
        pytest.param("Olena Vrba and Australian Jan Holm, the co-owners of Brno Inn, left.", "co-owner of Brno Inn", id="the-two-of-two"),
        pytest.param("Professors Olena Vrba and Jan Holm left.", "Professor", id="plural-title-in-capitals"),
        pytest.param("Roe’s prime minister elect Olena Vrba left.", "Roe’s prime minister elect", id="elect-apart"),
        pytest.param("So said former state Treasurer Olena Vrba.", "former state Treasurer", id="former-office-of-a-state"),
        pytest.param("The agent, Special Agent in Charge Olena Vrba, left.", "Special Agent in Charge", id="agent-in-charge"),
        pytest.param("Olena Vrba of The Wrap says, “No.”", "The Wrap", id="of-an-outlet"),
        pytest.param("Olena Vrba of GossipBrno.com loves it.", "GossipBrno.com", id="of-a-site"),
        pytest.param("“No,” said Col. Olena Vrba of the U.S. Army Corps of Engineers.", "Col. of the U.S. Army Corps of Engineers", id="of-a-body-with-initials"),
        pytest.param("“No,” said Olena Vrba, a friend who recently moved to Brno.", "friend who recently moved to Brno", id="what-she-recently-did"),
        pytest.param("“No,” said Olena Vrba, who teaches law at Brno University.", "teaches law at Brno University", id="what-she-teaches"),
        pytest.param("Roe’s newly confirmed Weir Agency administrator, Olena Vrba, said no.", "Roe’s newly confirmed Weir Agency administrator", id="newly-confirmed"),
        pytest.param("“No,” storm chaser Olena Vrba told CNN.", "storm chaser", id="chaser"),
        pytest.param("“No,” said Olena Vrba, who hosts the podcast Low Tide.", "hosts the podcast Low Tide", id="what-she-hosts"),
        pytest.param("A spokeswoman for Lakeland President Tom Lee has denied it. “No,” spokeswoman Olena Vrba said.", "spokeswoman for Lakeland President Tom Lee", id="spokeswoman-told-before-who-has-denied"),
        pytest.param("Says Holm’s Olena Vrba.", "", id="negative-a-person-employs-nobody"),
        pytest.param("“No,” said Olena Vrba, head of trading at Orr, Bruyette & Woods in York.", "head of trading at Orr, Bruyette & Woods in York", id="firm-of-partners"),
        pytest.param("“No,” said Olena Vrba, a partner at Orr, Jones and Brown LLP.", "partner at Orr, Jones and Brown LLP", id="firm-of-partners-with-its-form"),
        pytest.param("“No,” said Olena Vrba, head of trading at Orr, and Jan Holm.", "head of trading at Orr", id="negative-firm-and-another"),
        pytest.param("He took a pass from fellow Weir State sophomore Olena Vrba and scored.", "fellow Weir State sophomore", id="sophomore"),
        pytest.param("First Lady Olena Vrba said no.", "First Lady", id="first-lady"),
        pytest.param("Senate President Pro Tem Olena Vrba (D-Brno) said no.", "Senate President Pro Tem, D-Brno", id="pro-tem"),
        pytest.param("Former Lakeland Open champion Olena Vrba said no.", "Former Lakeland Open champion", id="open-champion"),
        pytest.param("A prominent Weir sheik, Olena Vrba, said no.", "prominent Weir sheik", id="sheik-in-small-letters"),
        pytest.param("Olena Vrba of the Brno police told a news conference no.", "Brno police", id="police-of-a-town"),
        pytest.param("Olena Vrba of Sweden's national police said no.", "Sweden's national police", id="police-of-a-land"),
        pytest.param("BRNO - Olena Vrba resigned as head coach of the Weir Gulls on Monday.", "head coach of the Weir Gulls", id="who-resigned"),
        pytest.param("Olena Vrba was named chief of the harbour police on Friday.", "chief of the harbour police", id="who-was-named"),
        pytest.param("Olena Vrba was appointed as head of trading at Orr Mills.", "head of trading at Orr Mills", id="who-was-appointed"),
        pytest.param("Olena Vrba stepped down as mayor of Brno in May.", "mayor of Brno", id="who-stepped-down"),
        pytest.param("Olena Vrba was named in a lawsuit on Friday.", "", id="negative-named-in-a-lawsuit"),
        pytest.param("“No,” said Olena Vrba a member of the Brno Farmers Union.", "member of the Brno Farmers Union", id="forgotten-comma"),
        pytest.param("The board gave Olena Vrba a member of the crew.", "", id="negative-no-comma-where-nobody-speaks"),
        pytest.param("“No,” says Olena Vrba, president, chief operating officer and co-founder of Gull Mills, which runs it.", "president, chief operating officer and co-founder of Gull Mills", id="three-offices-of-one-firm"),
        pytest.param("“No,” said Olena Vrba, head of Gull Mills, Orr and Poe.", "head of Gull Mills", id="negative-names-behind-an-office"),
        pytest.param("“No,” said Olena Vrba, an associate professor in the Department of Civil, Marine and Lake Engineering at Brno Tech, who led it.", "associate professor in the Department of Civil, Marine and Lake Engineering at Brno Tech", id="fields-of-a-department"),
        pytest.param("“No,” said Olena Vrba, a professor in the Department of Health, and Tom Poe left.", "professor in the Department of Health", id="negative-another-person-behind-a-department"),
        pytest.param("“No,” said Olena Vrba, a 60-year-old from Brno whose boat was lost.", "60-year-old from Brno", id="age-and-town-before-whose"),
    ],
)  # fmt: skip
def test_role_is_read_whole(text, role):
    named = names_in(text).named_for("Olena Vrba")

    assert named is not None
    assert named.role == role


@pytest.mark.parametrize(
    ("text", "people"),
    [
        pytest.param("A plea by spokesman Bill Line failed.", ["Bill Line"], id="word-as-surname"),
        pytest.param("Flowers went to Randy Cable there.", ["Randy Cable"], id="word-as-surname-without-a-role"),
        pytest.param("So said Paul Expert, a nurse in Brno.", ["Paul Expert"], id="calling-as-surname"),
        pytest.param("So said Shanna Challenger, head of the guild.", ["Shanna Challenger"], id="first-name-in-no-list"),
        pytest.param("Brno coach Urban Vrba left. Vrba wept.", ["Urban Vrba"], id="word-as-first-name"),
        pytest.param("The Line and Bill Road reopened.", [], id="negative-words-without-a-role"),
        pytest.param("Work began on Edmond Street.", [], id="negative-street"),
        pytest.param("Talks with Edmond Street, a baker, began.", ["Edmond Street"], id="street-as-surname"),
        pytest.param("They wrote of Birthright Citizenship.", [], id="negative-abstract-noun"),
        pytest.param("They wrote of Ewa Blankenship.", ["Ewa Blankenship"], id="surname-like-an-abstract-noun"),
        pytest.param("Pope Benedict XVI left.", ["Pope Benedict XVI"], id="number-of-a-pope"),
        pytest.param("King Charles III left.", ["King Charles III"], id="number-of-a-king"),
        pytest.param("Later Ranger Supervisor Robert Vrba left.", ["Robert Vrba"], id="two-ranks"),
        pytest.param("Anna des Halles, a baker, left.", ["Anna des Halles"], id="particle"),
        pytest.param("Vrbistyo, head of the agency, spoke.", ["Vrbistyo"], id="one-name-with-a-role-behind"),
        pytest.param("Another nurse, Vrbla, said so.", ["Vrbla"], id="one-name-with-a-role-before"),
        pytest.param("Aboard the Vrbo Higgla, the Brno chief said so.", [], id="negative-role-is-the-subject"),
        pytest.param("A nurse from Olmec’s Vrblava said so.", [], id="negative-owned-place"),
        pytest.param("The city’s climate service, Vrbla, said so.", [], id="negative-service"),
        pytest.param("The 2025 Vrbla Vrblik found so.", [], id="negative-year-before"),
        pytest.param("Mayor Oh Se-vrba left.", ["Oh Se-vrba"], id="surname-like-a-cry"),
        pytest.param("Gerd Müller left. Mueller wept.", ["Gerd Müller"], id="umlaut-in-two-letters"),
        pytest.param("Olena Vrba, President Zundo North America, says so.", ["Olena Vrba"], id="negative-firm-in-a-role"),
        pytest.param("We saw it in J.C. Vrba’s film.", ["J.C. Vrba"], id="initials-in-a-phrase"),
        pytest.param("Oscar Vrba had a year. He left.", ["Oscar Vrba"], id="prize-as-a-first-name"),
        pytest.param("Its climate programme, Vrbla, said so.", [], id="negative-programme"),
        pytest.param("It fell, the SSG Vrblas said. SSG Vrblas said no.", [], id="negative-behind-an-acronym"),
        pytest.param("They cut Compressed Vrbogas there.", [], id="negative-participle-and-a-thing"),
        pytest.param("HOW OLMEC’S VRBO FARES", [], id="negative-owner-in-capitals"),
        pytest.param("Online retailer Vrbla said so.", [], id="negative-firm-with-a-role"),
        pytest.param("Drivers of the Vrbla union left. Vrbla said no.", [], id="negative-called-a-union"),
        pytest.param("The Vrblas won. Later, the Vrblas said so.", [], id="negative-with-an-article"),
        pytest.param("Olena Vrba, head of trade at Vrbla, said so.", ["Olena Vrba"], id="negative-in-a-role"),
    ],
)  # fmt: skip
def test_false_names_are_told_from_people(text, people):
    assert [one.name for one in names_in(text).named if one.kind is SourceKind.PERSON] == people


def test_captain_named_right_behind_is_not_whoever_spoke_before():
    table = names_in("Olena Vrba spoke. Vrba flew to Brno. The captain, Iriyan, a baker, was late.")

    assert {one.name: one.role for one in table.named}["Olena Vrba"] == ""


def test_first_lady_is_no_man_whom_everybody_knows():
    table = names_in("Obama spoke in May. Then the first lady asked the guests to come, and they came.")

    assert {one.name: one.role for one in table.named}["Obama"] != "first lady"
