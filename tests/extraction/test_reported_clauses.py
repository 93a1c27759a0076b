"""What a verb of saying reports without marks, and what stands behind such a verb without being said."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.reading import seen


def reported(copy: str) -> list[tuple[str, str]]:
    """Speaker and words of each piece of indirect speech."""
    return [(speaker, words) for kind, speaker, words in seen(copy, with_indirect=True) if kind == "indirect"]


@pytest.mark.parametrize(
    ("copy", "speaker", "words"),
    [
        pytest.param("A spokesman for the lake said he could not confirm, deny or comment on the case.", "A spokesman for the lake", "he could not confirm, deny or comment on the case", id="verbs-of-a-list"),
        pytest.param("Ann Poe said the mayor might want to think before tweeting and commenting on it.", "Ann Poe", "the mayor might want to think before tweeting and commenting on it", id="two-participles-joined"),
        pytest.param("Lake police say the man denies any part in it, and urged divers to be alert.", "Lake police", "the man denies any part in it", id="what-one-urges-besides"),
        pytest.param("Ann Poe said she did not want to judge it, and thinks it could still be good.", "Ann Poe", "she did not want to judge it", id="what-one-thinks-besides"),
        pytest.param("Ann Poe vowed there will be no blank check, but she also made clear it was late.", "Ann Poe", "there will be no blank check", id="what-one-made-clear-besides"),
        pytest.param("The Lake House says it takes the threat as real, but has also noted a long past.", "The Lake House", "it takes the threat as real", id="what-one-has-noted-besides"),
        pytest.param("Ann Poe said she did not know Tom Lee at all but “I read the papers, I see him there.”", "Ann Poe", "she did not know Tom Lee at all", id="but-in-her-own-words"),
        pytest.param("Ann Poe said that the gulls were not in it for the bread but, “they were always hungry.”", "Ann Poe", "the gulls were not in it for the bread", id="but-behind-a-comma"),
        pytest.param("The weir would be watched in the future but at the moment, “we will not roll the dice,” Ann Poe said.", "Ann Poe", "The weir would be watched in the future", id="but-at-the-moment"),
        pytest.param("Efforts were made to find the owner, “but we have not found a clue,” Ann Poe said.", "Ann Poe", "Efforts were made to find the owner", id="but-between-the-marks"),
        pytest.param("Ann Poe said that until the weir of the old mill is safe again, “it would be too early to go ahead.”", "Ann Poe", "until the weir of the old mill is safe again, “it would be too early to go ahead.”", id="negative-own-words-end-the-clause"),
        pytest.param("Ann Poe said the gulls were glad of it, even as the town vowed revenge.", "Ann Poe", "the gulls were glad of it", id="even-as"),
        pytest.param("Divers say they would rather talk, but instead, they have been trading insults.", "Divers", "they would rather talk", id="but-instead"),
        pytest.param("Ann Poe said it was no proof of it, as the lawyer asserts.", "Ann Poe", "it was no proof of it", id="as-another-asserts"),
        pytest.param("One who said the weir was late told Ann Poe to leave.", "One", "the weir was late", id="deed-of-one-who-says"),
        pytest.param("The group claimed that the mill has shut the weir, citing an odd reading of the rules.", "The group", "the mill has shut the weir", id="citing"),
        pytest.param("Ann Poe insisted she was not comparing Tom Lee to a gull, calling him “my friend”.", "Ann Poe", "she was not comparing Tom Lee to a gull", id="calling-him"),
        pytest.param("Ann Poe said she was in the town, calling", "Ann Poe", "she was in the town, calling", id="negative-copy-cut-behind-calling"),
        pytest.param("Acme said those who dive will see a rise in pay but did not specify how much.", "Acme", "those who dive will see a rise in pay", id="but-did-not-specify"),
        pytest.param("Ann Poe said the weir is old but did not collapse.", "Ann Poe", "the weir is old but did not collapse", id="negative-but-did-not-collapse"),
        pytest.param("But Ann Poe said she disapproves of the weir.", "Ann Poe", "she disapproves of the weir", id="verb-in-no-list-of-a-pronoun"),
        pytest.param("Ann Poe said the weir had burst, records show.", "Ann Poe", "the weir had burst", id="records-show"),
        pytest.param("Ann Poe said the weir is old, but that could change soon.", "Ann Poe", "the weir is old, but that could change soon", id="negative-but-that"),
        pytest.param("But it was late in the day, Ann Poe said.", "Ann Poe", "it was late in the day", id="word-that-ties-a-sentence"),
        pytest.param("However, the weir of old had held, Ann Poe said.", "Ann Poe", "the weir of old had held", id="word-that-ties-and-its-comma"),
        pytest.param("Ann Poe said it should stay shut for now but nodded to the divers of old.", "Ann Poe", "it should stay shut for now", id="deed-behind-what-should-be"),
        pytest.param("Ann Poe said it would be mended and moved.", "Ann Poe", "it would be mended and moved", id="negative-two-participles"),
        pytest.param("Divers said they would take a hard line on it, though they did not say where it was.", "Divers", "they would take a hard line on it", id="though-they-did-not"),
        pytest.param("Ann Poe stressed Friday that the weir had held.", "Ann Poe", "the weir had held", id="weekday-before-that"),
        pytest.param("Ann Poe noted several times that the weir had held.", "Ann Poe", "the weir had held", id="how-often-before-that"),
        pytest.param("They found cracks that engineers said had been there for years.", "engineers", "had been there for years", id="subject-before-a-relative-clause"),
        pytest.param("Divers familiar with the weir said it would hold.", "Divers familiar with the weir", "it would hold", id="what-hangs-on-the-speaker-is-an-adjective"),
        pytest.param("Ann Poe said keeping the weir open would cost more.", "Ann Poe", "keeping the weir open would cost more", id="subject-that-is-a-deed"),
        pytest.param("The timing of it, Ann Poe said, is rather odd.", "Ann Poe", "is rather odd", id="clause-between-subject-and-verb"),
        pytest.param("In the spring, Ann Poe continued, the town had cut the dues.", "Ann Poe", "the town had cut the dues", id="clause-behind-a-circumstance"),
        pytest.param("The peak in May, according to Ann Poe, reached nine feet.", "Ann Poe", "reached nine feet", id="according-to-between-subject-and-verb"),
        pytest.param("Ann Poe said the town will join the scheme and add two weirs to it.", "Ann Poe", "the town will join the scheme and add two weirs to it", id="deed-that-looks-like-a-report"),
        pytest.param("Ann Poe said she was scared for them and advised them not to go.", "Ann Poe", "she was scared for them and advised them not to go", id="advice-inside-what-is-told"),
        pytest.param("“It rained,” Ann Poe said, adding if it went on the weir would go.", "Ann Poe", "if it went on the weir would go", id="condition-that-is-said"),
        pytest.param("The town will widen the weir, minister of state for ports Ann Poe said on Monday.", "Ann Poe", "The town will widen the weir", id="office-of-several-words-behind-what-is-said"),
        pytest.param("The river will rise again, Lake Board said on Monday as it shut the weir.", "Lake Board", "The river will rise again", id="what-tells-when-it-was-said"),
        pytest.param("The board closed the weir, saying Friday would be the worst day.", "The board", "Friday would be the worst day", id="day-that-is-a-subject"),
        pytest.param("The board closed the weir, warning leaks were likely.", "The board", "leaks were likely", id="subject-behind-a-verb-of-telling"),
        pytest.param("Ann Poe said in a note to divers, pilots and crews that, while it holds, the weir is old.", "Ann Poe", "while it holds, the weir is old", id="that-behind-several-hearers"),
        pytest.param("Ann Poe said in a note marking the jubilee that the weir is old.", "Ann Poe", "the weir is old", id="that-behind-a-participle"),
        pytest.param("Divers said sunken boats and drifting logs had harmed the weir.", "Divers", "sunken boats and drifting logs had harmed the weir", id="two-subjects-each-with-a-participle"),
        pytest.param("Guests are being warned by lock keepers to stay away, saying boats are late.", "lock keepers", "boats are late", id="who-warned-them-says-so"),
        pytest.param("The rain went on, with divers at the weir saying it would not hold.", "divers at the weir", "it would not hold", id="with-somebody-saying"),
        pytest.param("Critics warn that such weirs harm trout.", "Critics", "such weirs harm trout", id="that-before-a-verb-in-no-list"),
        pytest.param("Most weirs in the county leak, according to the Lake Board and divers quoted by the Post.", "Lake Board", "Most weirs in the county leak", id="two-that-it-is-according-to"),
        pytest.param("An aide has warned it will get worse.", "An aide", "it will get worse", id="it-is-no-hearer"),
        pytest.param("A ruling that said the weir was unsafe came on Monday.", "A ruling", "the weir was unsafe came on Monday", id="that-for-which"),
        pytest.param("Tests suggest the weir is sinking, Ann Poe said.", "Ann Poe", "Tests suggest the weir is sinking", id="who-tells-what-others-suggest"),
        pytest.param("Acme Ltd earlier this month said it would sell the weir.", "Acme Ltd", "it would sell the weir", id="adverb-and-time-behind-the-subject"),
        pytest.param("Divers have warned the worn weir York is using could break.", "Divers", "the worn weir York is using could break", id="thing-that-nobody-warns"),
        pytest.param("According to Ann the best time to fish is May.", "Ann", "the best time to fish is May", id="according-to-without-a-comma"),
        pytest.param("According to Ann Poe, Deputy Lock Keeper at York, the weir is shut.", "Ann Poe", "the weir is shut", id="according-to-somebody-with-an-office"),
        pytest.param("The river will rise, the Lake Board said on Monday, even as York baked.", "Lake Board", "The river will rise", id="what-else-went-on"),
        pytest.param("It was cheaper to build, the companies said.", "the companies", "It was cheaper to build", id="plural-in-ies"),
        pytest.param("It was cheaper to build, the campaigners said.", "the campaigners", "It was cheaper to build", id="plural-of-who-do-something"),
        pytest.param("It will get wet, the Lake Board and its diver have said.", "Lake Board", "It will get wet", id="two-who-close-the-sentence"),
        pytest.param("Ann Poe, Director of Public Affairs at York Board of Weirs told the Post the weir was shut.", "Ann Poe", "the weir was shut", id="office-without-its-second-comma"),
        pytest.param("The mother of three says she is fond of weirs.", "The mother of three", "she is fond of weirs", id="number-before-the-verb"),
        pytest.param("Ann Poe said around 15 boats had sunk.", "Ann Poe", "around 15 boats had sunk", id="about-so-many"),
        pytest.param("Ann Poe said May 2025 was a wet month.", "Ann Poe", "May 2025 was a wet month", id="month-that-is-a-subject"),
        pytest.param("Divers in York said the weir was shut, but pilots and anglers warned of leaks.", "Divers in York", "the weir was shut", id="two-who-go-on"),
        pytest.param("Ann Poe told the Post’s “Weir Hour” on Monday that it was late.", "Ann Poe", "it was late", id="programme-that-is-told"),
        pytest.param("A major report last year warned that the weir was old.", "A major report", "the weir was old", id="time-at-the-end-of-the-subject"),
        pytest.param("The river rose again, York’s weather service, Acme, said last month.", "Acme", "The river rose again", id="description-before-who-closes"),
        pytest.param("The toll had risen to 21, city officials said late Saturday.", "city officials", "The toll had risen to 21", id="late-on-a-day"),
        pytest.param("The weir broke at dawn, Ann Poe said Sunday, marking the third time in a year.", "Ann Poe", "The weir broke at dawn", id="participle-behind-the-day"),
        pytest.param("Ann Poe said not all the boats were lost.", "Ann Poe", "not all the boats were lost", id="not-all"),
        pytest.param("Ann Poe says the man kept the boats and even asked to see the weir.", "Ann Poe", "the man kept the boats and even asked to see the weir", id="adverb-before-a-deed-inside"),
        pytest.param("A flood can strike at any time, even when it is dry, say the town’s own guidelines on floods.", "the town’s own guidelines", "A flood can strike at any time, even when it is dry", id="inverted-with-what-hangs-on-it"),
        pytest.param("The board said, the weir was old.", "The board", "the weir was old", id="pause-behind-said"),
        pytest.param("When a member of the board announced that Tom Lee would sing, his aides denied it all.", "a member of the board", "Tom Lee would sing", id="clause-at-the-head"),
        pytest.param("A vet at York Clinic says heat stroke cases spike this time of year.", "A vet at York Clinic", "heat stroke cases spike this time of year", id="verb-in-no-list-behind-says"),
        pytest.param("According to Ann Poe, 34, the boats were late.", "Ann Poe", "the boats were late", id="age-of-whom-it-is-according-to"),
        pytest.param("Ann Poe also noted on Jan. 27 that the weir could break.", "Ann Poe", "the weir could break", id="date-before-that"),
        pytest.param("The minister said 133 boats are here.", "The minister", "133 boats are here", id="number-that-begins-it"),
        pytest.param("The board added that help for partly wrecked mills, as well as aid for losses suffered by anglers, would come.", "The board", "help for partly wrecked mills, as well as aid for losses suffered by anglers, would come", id="participles-before-the-verb"),
        pytest.param("The river is low, making it hard to fish, say oceanographers, but it may rise.", "oceanographers", "The river is low, making it hard to fish", id="many-who-say-so-behind-it"),
        pytest.param("Around 30 boats and 21 divers from York and Ayr would search the river, officials said.", "officials", "Around 30 boats and 21 divers from York and Ayr would search the river", id="about-so-many-at-the-head"),
        pytest.param("The board met, but papers later quoted the head of the mill, Tom Lee, as saying the weir had held.", "Tom Lee", "the weir had held", id="whom-others-quote"),
        pytest.param("Floods have killed hundreds of trout, the team reported in a paper published this month in York.", "the team", "Floods have killed hundreds of trout", id="paper-in-which-it-is-reported"),
        pytest.param("As Tom Lee explained it to me, the weir is older than the mill.", "Tom Lee", "the weir is older than the mill", id="object-of-an-aside"),
        pytest.param("Recent reports suggest that the weir is sinking.", "Recent reports", "the weir is sinking", id="plural-before-its-verb"),
        pytest.param("The census office indicates that the town has grown.", "The census office", "the town has grown", id="singular-before-its-verb"),
        pytest.param("Two trout died, the zoo said in a release.", "the zoo", "Two trout died", id="house-that-says-so"),
        pytest.param("The group that stands for more than 155 anglers across the county said in a note that trout are rare.", "The group", "trout are rare", id="that-for-which-over-a-place"),
        pytest.param("According to Tom Lee, these drugs mainly impact three areas of the body.", "Tom Lee", "these drugs mainly impact three areas of the body", id="verb-in-no-list-behind-according-to"),
        pytest.param("Because they speed up work, they generate more heat, Tom Lee said.", "Tom Lee", "Because they speed up work, they generate more heat", id="reason-at-the-head"),
        pytest.param("On Monday, Tom Lee said shortly after the flood came, the mayor had left the hall.", "Tom Lee", "shortly after the flood came, the mayor had left the hall", id="time-at-the-head-of-what-is-said"),
        pytest.param("Tom Lee, who said the weir was old, got the post.", "Tom Lee", "the weir was old", id="relative-clause-between-commas"),
        pytest.param("Tom Lee, MD & CEO, Acme said the weir is old.", "Tom Lee", "the weir is old", id="firm-behind-an-office"),
        pytest.param("Tom Lee, head of the Lake Trust (LT), said the weir is old.", "Tom Lee", "the weir is old", id="initials-behind-an-office"),
        pytest.param("According to local reports, 10 boats were lost.", "local reports", "10 boats were lost", id="reports-that-are-no-verb"),
        pytest.param("The inspector said in a June report that the weir was old.", "The inspector", "the weir was old", id="report-of-a-month"),
        pytest.param("Sitting far from the weir, the baker says he misses the rain a bit.", "the baker", "he misses the rain a bit", id="posture-before-the-speaker"),
        pytest.param("Acme announced on May 10 it has bought the weir.", "Acme", "it has bought the weir", id="date-before-what-is-announced"),
        pytest.param("Tom Lee said it would be paid next year, but he gave no date for it.", "Tom Lee", "it would be paid next year", id="what-he-withheld"),
        pytest.param("Tom Lee said it was dear, but he did fear that it would rain.", "Tom Lee", "it was dear, but he did fear that it would rain", id="what-he-did-fear"),
        pytest.param("The writers of the note published in the journal Lake Review argued that weirs are old.", "The writers of the note", "weirs are old", id="journal-it-was-published-in"),
        pytest.param("Many left. The group, Lake Friends, met.\nThe group said that the weir was old.", "Lake Friends", "the weir was old", id="name-beside-the-group"),
        pytest.param("Tom Lee said in a posting to anglers and agents that, while it held, the weir is old.", "Tom Lee", "while it held, the weir is old", id="posting-that-is-a-thing"),
        pytest.param("Tom Lee has over the past few months repeatedly warned that boats are rotting.", "Tom Lee", "boats are rotting", id="months-inside-the-verb"),
        pytest.param("The news has sparked concern with some analysts suggesting that the weir is old.", "some analysts", "the weir is old", id="with-some-suggesting"),
        pytest.param("The jump in May was the second in a year, Tom Lee said, which left the count down.", "Tom Lee", "The jump in May was the second in a year", id="which-behind-the-verb"),
        pytest.param("The town opened a new weir, according to daily The Lake Times.", "Lake Times", "The town opened a new weir", id="kind-of-paper-before-its-name"),
        pytest.param("According to a daily, the town has twenty boats.", "a daily", "the town has twenty boats", id="kind-of-paper-alone"),
        pytest.param("Legislators in one of the 12 towns due to host matches at the 2014 Lake Cup said they would sue.", "Legislators", "they would sue", id="people-before-places"),
        pytest.param("Lawyers for those hurt in the fire at Weir Hall said they would sue.", "Lawyers for those hurt in the fire at Weir Hall", "they would sue", id="people-for-whom-they-speak-unnamed"),
        pytest.param("The weir is old, according to a 2014 report.", "a 2014 report", "The weir is old", id="year-before-a-paper"),
        pytest.param("A fight broke out near a hut and a patron warned that the weir was old.", "a patron", "the weir was old", id="person-of-a-second-clause"),
        pytest.param("Ann Poe on Tuesday clarified that no boats were sold to the Lake Trust, a group led by Tom Lee, as reported by a section of the press.", "Ann Poe", "no boats were sold to the Lake Trust, a group led by Tom Lee, as reported by a section of the press", id="what-others-reported"),
        pytest.param("The weir has burst, the Local Coordination Committees told NBC.", "Local Coordination Committees", "The weir has burst", id="local-in-a-bodys-name"),
        pytest.param("For all the woes of being tall, Ann Poe said, being in York had bred grit.", "Ann Poe", "being in York had bred grit", id="being-is-no-verb-of-its-own"),
        pytest.param("Tom Lee, a former mayor, told “The Post” that the weir was old.", "Tom Lee", "the weir was old", id="paper-in-marks-that-is-told"),
        pytest.param("Lake Minister Ann Poe came on Monday. Shri Poe said that the weir was old.", "Ann Poe", "the weir was old", id="title-of-south-asia"),
        pytest.param("As per the Lake Board, the storm lies about 90 km south of York.", "Lake Board", "the storm lies about 90 km south of York", id="as-per-a-body"),
        pytest.param("The storm lies about 90 km south of York, as per data of the Lake Board.", "data of the Lake Board", "The storm lies about 90 km south of York", id="as-per-a-paper-at-the-end"),
        pytest.param("As per the Lake Board’s notice, boats must stay ashore.", "the Lake Board’s notice", "boats must stay ashore", id="as-per-somebodys-paper"),
        pytest.param("Ferries in the county, Ann Poe said, bring most of the trade to the old town.", "Ann Poe", "bring most of the trade to the old town", id="clause-before-a-verb-in-no-list"),
        pytest.param("According to Ann Poe, divers from Ayr, York and Largs, along with crews, home-based clerks, pilots and elderly people, have been drawing weirs since May.", "Ann Poe", "divers from Ayr, York and Largs, along with crews, home-based clerks, pilots and elderly people, have been drawing weirs since May", id="list-that-is-the-subject"),
        pytest.param("Ann Poe said heat, noise and worn ropes often aggravate the leaks.", "Ann Poe", "heat, noise and worn ropes often aggravate the leaks", id="list-before-its-only-verb"),
        pytest.param('Some evacuees said they could not bear to watch the weir.', 'Some evacuees', 'they could not bear to watch the weir', id='evacuees'),
        pytest.param('Lakeland said it would pay for the weir on Monday, while Gulland doubled its dues.', 'Lakeland', 'it would pay for the weir on Monday', id='while-another-land'),
        pytest.param('Lakeland has said it is only mending the weir, but Gulland accused Ayr of a plot.', 'Lakeland', 'it is only mending the weir', id='but-another-accused'),
        pytest.param('Lake divers have warned that the weir is old and have asked the town for help in May.', 'Lake divers', 'the weir is old', id='what-they-have-asked-besides'),
        pytest.param('Ann Poe said she was sad about the flood, which she called a “senseless mess” of a day.', 'Ann Poe', 'she was sad about the flood', id='which-she-called'),
        pytest.param('Ann Poe said she was the sister of Tom Lee but would not give her age.', 'Ann Poe', 'she was the sister of Tom Lee', id='but-would-not-give'),
        pytest.param('Ann Poe said Tom Lee was an old hand of hers, but declined to say more.', 'Ann Poe', 'Tom Lee was an old hand of hers', id='but-declined-to-say'),
        pytest.param('A spokesman for the mill told ABC News Tom Lee was no longer its chief.', 'A spokesman for the mill', 'Tom Lee was no longer its chief', id='outlet-that-is-told-before-a-name'),
        pytest.param('One retailer told ICv2 that increased dues had sunk the boats.', 'One retailer', 'increased dues had sunk the boats', id='told-a-house-that'),
        pytest.param('The owner noted, however, that other weirs will leak in years to come.', 'The owner', 'other weirs will leak in years to come', id='however-before-that'),
        pytest.param('The town shut the way to the weir and residents have said it was dry of late.', 'residents', 'it was dry of late', id='who-stands-right-before-the-verb'),
        pytest.param('The scheme fell apart when some clans said they had been left out of it.', 'some clans', 'they had been left out of it', id='clans'),
        pytest.param('Some powers have told of rain, repeatedly noting that the weir would burst.', 'Some powers', 'the weir would burst', id='powers-that-note'),
        pytest.param('Ann Poe rowed, but she hinted they are set to come back soon.', 'Ann Poe', 'they are set to come back soon', id='hinted'),
        pytest.param('While acknowledging that the weir was too old for the flood, Fed Chairman Tom Lee rowed on Friday.', 'Tom Lee', 'the weir was too old for the flood', id='while-acknowledging'),
        pytest.param('After the trip, the mother of Ann Poe told her enough was enough for now.', 'the mother of Ann Poe', 'enough was enough for now', id='told-her-and-no-more'),
        pytest.param('According to the paper of the mill, which Ann Poe owns, it was late in May.', 'the paper of the mill', 'it was late in May', id='according-to-what-is-told-of'),
        pytest.param('Ann Poe opened the talk by warning state officials that the weir would burst.', 'Ann Poe', 'the weir would burst', id='state-officials'),
        pytest.param('The prosecutor alleges that in a May voice message, Tom Lee told divers to leave.', 'The prosecutor', 'in a May voice message, Tom Lee told divers to leave', id='voice-message'),
        pytest.param('Ann Poe said so far nobody had come to mend the weir.', 'Ann Poe', 'so far nobody had come to mend the weir', id='so-far'),
        pytest.param('It may close, according to two divers, adding to a run of problems that have turned the mill from a boon into a bane.', 'two divers', 'It may close', id='problems-that-are-added-to'),
        pytest.param('The 520-page report said the weir was too old for it.', 'The 520-page report', 'the weir was too old for it', id='report-of-such-a-length'),
        pytest.param('The 36-year-old claims that the weir was too old for it.', 'The 36-year-old', 'the weir was too old for it', id='claims-of-somebody-of-an-age'),
        pytest.param("Divers in York said the pier was hit by boats and state media reported nothing new.", "Divers in York", "the pier was hit by boats", id="two-who-report"),
        pytest.param("State media said boats had fled the weir but gave no details.", "State media", "boats had fled the weir", id="but-gave-no-details"),
        pytest.param("Some of the weirs, said Ann Poe, are made of clay and their walls leak.", "Ann Poe", "are made of clay and their walls leak", id="parted-subject"),
        pytest.param("Efforts are under way to learn who mines the weir, warn security firms.", "security firms", "Efforts are under way to learn who mines the weir", id="bare-verb-of-several"),
        pytest.param("Ann Poe said the weir was sold to a man who claimed that he was an heir.", "Ann Poe", "the weir was sold to a man who claimed that he was an heir", id="a-man-who-claimed"),
        pytest.param("Ann Poe said the weir was held by the guild, a group that kept it shut until it declared a truce in May.", "Ann Poe", "the weir was held by the guild, a group that kept it shut until it declared a truce in May", id="a-group-that-declared"),
        pytest.param("Ann Poe said the mill could burn and the board might warn that it would.", "Ann Poe", "the mill could burn and the board might warn that it would", id="what-may-yet-be-said"),
        pytest.param("The board reported two of its boats were lost.", "The board", "two of its boats were lost", id="number"),
    ],
)  # fmt: skip
def test_what_is_reported_is_found(copy: str, speaker: str, words: str) -> None:
    assert reported(copy) == [(speaker, words)]


@pytest.mark.parametrize(
    ("copy", "words"),
    [
        pytest.param("The work began in May, Ann Poe said, and a hut was set up in June.", ["The work began in May", "a hut was set up in June"], id="two-joined-by-and"),
        pytest.param("Before the boat sank, Ann Poe said, he swam ashore.", ["Before the boat sank", "he swam ashore"], id="behind-a-fronted-one"),
        pytest.param("Each of the weirs holds a lot of water, Ann Poe said, adding that all of them are old.", ["Each of the weirs holds a lot of water", "all of them are old"], id="what-she-adds"),
        pytest.param("There are weirs that leak a lot, Ann Poe said, though she did not name the weirs.", ["There are weirs that leak a lot"], id="what-she-left-unsaid"),
        pytest.param("Even so, Ann Poe said, the weirs are old.", ["the weirs are old"], id="behind-words-without-a-verb"),
    ],
)  # fmt: skip
def test_what_a_reporting_clause_parts_is_told_around_it(copy: str, words: list[str]) -> None:
    assert reported(copy) == [("Ann Poe", one) for one in words]


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param("Ann Poe admitted making rude remarks over the years.", id="deed-without-a-clause"),
        pytest.param("Ann Poe announced a sale in May and then persuaded the board to cut it.", id="deed-and-another-deed"),
        pytest.param("Ann Poe left when asked if the town had paid for it.", id="condition-that-is-asked"),
        pytest.param("Ann Poe asked to get the files well ahead of the meeting so that she could read them.", id="infinitive"),
        pytest.param("The weir confirmed in a statement sent to both papers it was shut.", id="speaker-that-is-a-thing"),
        pytest.param("The rise in water announced in York on Friday was the third this year.", id="participle-behind-a-thing"),
        pytest.param("Ann Poe repeated her regret that she had let the weir rot.", id="noun-that-a-clause-hangs-on"),
        pytest.param("Acme claims “a clean record” for its weirs, thanks to years of hard work on them.", id="marked-words-without-a-clause"),
        pytest.param("It catches whispers from stars such as the dense ones, known as pulsars, in the north.", id="known-as-a-kind-of-thing"),
        pytest.param("It was a wet Monday, with a flood of four feet forecast and predicted in York.", id="thing-that-is-predicted"),
        pytest.param("They fear anything they say will be held against them.", id="anything-they-say"),
        pytest.param("Acme announced a deal with York on Monday on weirs built through the firm.", id="deal-that-is-announced"),
        pytest.param("Ann Poe wrote notes on each of the weirs she saw, and the board kept them.", id="notes-on-what-she-saw"),
        pytest.param("The board held that view at a meeting in York, which ended late.", id="that-points-at-a-noun"),
        pytest.param("Explaining Acme’s changed plan, divers left the hall.", id="participle-behind-an-owner"),
        pytest.param("Ann Poe, who warned Lee about the need to ready the town for a flood, called for sandbags.", id="what-stands-behind-to"),
        pytest.param("Ann Poe recommends the old weir, a must for anglers, as well as the mill.", id="a-must-is-a-thing"),
        pytest.param("York issued its first flood warning across half the county on Monday, and the roads were shut.", id="warning-that-is-issued"),
        pytest.param("The mayor urged “all anglers big and small” to leave the banks of the river.", id="hearers-in-marks"),
        pytest.param("Ann Poe shows off a boat that takes people over the weir.", id="verb-with-a-particle"),
        pytest.param("A siren, repeated six times, woke the whole of the old town.", id="how-often-is-no-speaker"),
        pytest.param("Ann Poe told a crowd that filled the hall.", id="crowd-that-does-something"),
        pytest.param("It was no case of anglers online saying rude things; the weir was old.", id="words-before-a-semicolon"),
        pytest.param("In May, a year after the weir was built, Ann Poe decided to step back.", id="circumstance-before-a-decision"),
        pytest.param("In the cases when it has not, Ann Poe has responded with a lawsuit.", id="circumstance-with-a-verb-in-it"),
        pytest.param("Lake states too are waiting for the rain, and local reports have been mixed.", id="noun-before-an-auxiliary"),
        pytest.param("It was cheaper to build, the computers showed.", id="plural-of-things-in-ers"),
        pytest.param("Ann Poe estimated the price to be a million.", id="price-that-is-to-be"),
        pytest.param("The board has reported a total of 19 suspected leaks and 7 floods.", id="adjective-behind-a-number"),
        pytest.param("Early in the new year, lawyers will ask the court in York to send them.", id="what-is-still-to-be-asked"),
        pytest.param("Ann Poe spoke of the river that flows north to York.", id="river-that-is-spoken-of"),
        pytest.param("One of the most promising parts of the plan is its low price.", id="promising-is-an-adjective"),
        pytest.param("Ann Poe said goodbye to the men on the old boat.", id="goodbye-that-is-said"),
        pytest.param("A heat stress note on the town was sent out.", id="stress-is-no-plural"),
        pytest.param("The board urged people to avoid long walks by the river and to stay in.", id="people-urged-to-avoid-it"),
        pytest.param("Ann Poe asked divers to work with pilots to speed up checks on boats harmed by the flood.", id="divers-asked-to-work"),
        pytest.param("The board reported 15 leaks in the north of the old town.", id="number-of-things"),
        pytest.param("The Post reported the timing of the leaks, with the worst of the weirs named Bella.", id="thing-that-is-named"),
        pytest.param("Following this, the board has instructed all mills to stay shut.", id="mills-that-are-instructed"),
        pytest.param("The plan for countering floods is old and may be taking a turn.", id="participle-that-is-governed"),
        pytest.param("The Lake posts mention weirs that look like those of the old mill.", id="posts-that-mention-things"),
        pytest.param("Tom Lee warned the board not to mess with the anglers.", id="board-warned-not-to"),
        pytest.param("Ann Poe added lamps to the pier, grilled fish to the menu and two cooks to the staff.", id="things-that-are-added"),
        pytest.param("Ann Poe stood and answered questions until Tom Lee swooped in and took her away.", id="questions-answered-until"),
        pytest.param("The board has been stressing the need for careful mending of weirs that leak.", id="need-that-is-stressed"),
        pytest.param("As per the schedule, boats leave for York in the morning.", id="as-per-no-speaker"),
        pytest.param("Mill giant Acme announced a settlement with York on Monday on fees for boats ordered through the firm.", id="thing-announced-with-a-participle"),
        pytest.param("Given his previously stated views, Ann Poe, head of the club, is hopeful.", id="stated-views"),
        pytest.param("The board told people to limit sugars, those added to foods and those that occur in syrup.", id="those-added"),
        pytest.param("Ann Poe acknowledges the gains made solely by virtue of luck.", id="gains-that-are-made"),
        pytest.param("Ann Poe said so this morning as she came to the weir.", id="said-so"),
        pytest.param("The mayor is yet to confirm reports that the weir had burst.", id="reports-yet-to-be-confirmed"),
        pytest.param("The number of weak states where such weirs get a foothold has grown.", id="weak-states-where"),
        pytest.param("Ann Poe insisted on new boats - but it will be late.", id="insisted-on-things"),
    ],
)  # fmt: skip
def test_what_is_not_said_is_left_alone(copy: str) -> None:
    assert reported(copy) == []


def test_bullet_of_a_list_is_no_word_of_its_sentence() -> None:
    copy = (
        "• The weir has held for a hundred years, said Ann Poe.\n• “It has to hold for more,” she told them."
    )

    assert seen(copy, with_indirect=True) == [
        ("indirect", "Ann Poe", "The weir has held for a hundred years"),
        ("direct", "Ann Poe", "It has to hold for more,"),
    ]


def test_person_who_is_heard_saying_it_is_the_speaker() -> None:
    copy = "“I only want to have a look,” the man could be heard saying."

    assert seen(copy) == [("direct", "the man", "I only want to have a look,")]


def test_somebody_set_beside_the_story_speaks() -> None:
    copy = (
        "Bidding for the weir goes on despite owners like Lake Board chair Ann Poe calling it a “wreck” "
        "and saying that the people who buy it are “fools”."
    )

    assert {speaker for _, speaker, _ in seen(copy, with_indirect=True)} == {"Ann Poe"}


def test_a_legend_says_nothing() -> None:
    assert (
        reported("The weir was built by hand by one man who, according to local legend, sold his boat.") == []
    )


@pytest.mark.parametrize("asked", ["Did Ann Poe say", "But could Ann Poe have foreseen"])
def test_what_somebody_may_have_said_is_not_said(asked: str) -> None:
    assert reported(f"{asked} that the weir was old and leaked?") == []


def test_what_is_confirmed_is_no_statement() -> None:
    assert (
        reported("However, with three confirmed leaks, the town is beginning to panic over the weir.") == []
    )


def test_what_the_story_grants_is_not_said_though_more_is_told_behind_it() -> None:
    copy = (
        "Ann Poe said the weir was old, though a photograph appears to show it new, and a diver testified "
        "about seeing it in Leeds."
    )

    assert ("Ann Poe", "the weir was old") in reported(copy)


def test_those_whom_with_ties_on_speak_for_themselves() -> None:
    copy = (
        "Ann Poe said the pier would be shut on Friday, with residents saying they had heard nothing of it."
    )

    assert reported(copy) == [
        ("Ann Poe", "the pier would be shut on Friday"),
        ("residents", "they had heard nothing of it"),
    ]


def test_second_verb_of_the_same_speaker_parts_two_statements() -> None:
    copy = "Ann Poe said the town would pass a law but also stressed that firms would have to be on guard."

    assert reported(copy) == [
        ("Ann Poe", "the town would pass a law"),
        ("Ann Poe", "firms would have to be on guard"),
    ]


@pytest.mark.parametrize(
    "copy",
    [
        "Lake Union member states promise to give the town sandbags.",
        "The Gulf states vow to open the weir.",
    ],
)
def test_states_of_a_kind_say_nothing_by_being_states(copy: str) -> None:
    assert not any(speaker.endswith(("member", "Gulf")) for speaker, _ in reported(copy))


def test_what_the_agency_that_filed_the_copy_reports_is_nobodys_statement() -> None:
    story = "Mayor Jane Roe opened the weir at Ayr on Monday, Ukrinform reports."
    told = "She said that the weir had held."

    quotes = extract(
        f"The river rose in Ayr on Monday and the gates were opened.\n\n{story}\n\n{told}"
    ).quotes

    assert [(quote.speaker, quote.text) for quote in quotes] == [("Jane Roe", "the weir had held")]
