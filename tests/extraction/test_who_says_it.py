"""Whole sentences of agency copy: who is told to say it, and as what."""

from __future__ import annotations

import pytest

from tests.extraction.reading import quotes_in


@pytest.mark.parametrize(
    ("copy", "speaker", "role"),
    [
        pytest.param("Divers searched the house of Jane Roe and Tom Holm on Monday. Both said the weir was late.", "Jane Roe and Tom Holm", "", id="both-who-were-named-together"),
        pytest.param("Divers searched the house of Jane Roe and Tom Holm. The pair said the weir was late.", "Jane Roe and Tom Holm", "", id="the-pair"),
        pytest.param("Divers searched the house of Jane Roe, and Tom Holm swam. Both men said the weir was late.", "Both men", "", id="negative-both-not-named-together"),
        pytest.param("“We heard the ropes go,” Jane Roe and Tom Holm said.", "Jane Roe and Tom Holm", "", id="two-behind-their-words"),
        pytest.param("Jane Roe and Tom Holm came. Both said it was late. The company said that “all boats will stay”.", "The company", "", id="negative-company-is-not-both"),
        pytest.param("Ann Roe has gone. The 38-year-old star slammed Tom Holm and his wife, Meg Holm, and she has now explained the weir was late.", "Ann Roe", "", id="pronoun-for-whom-a-description-means"),
        pytest.param("Kate Weir swam, per body language expert Judi Holm. “It was late,” she said.", "Judi Holm", "body language expert", id="she-is-whom-per-names"),
        pytest.param("The lake is dry, per Weir Institute.", "Weir Institute", "", id="per-a-body"),
        pytest.param("Mr Tom Holm told divers the inquiry only asked for notes in May, “just a matter of weeks ago”.", "Tom Holm", "", id="what-was-asked-for-in-what-one-says"),
        pytest.param("Tom Holm said a reporter asked for “just a matter of a week or two”.", "a reporter", "", id="negative-somebody-who-asked"),
        pytest.param("Boats sank.\nIn a note of July 7 signed by Cliff Holm, deputy director of the office of weirs, the Lake Department said it was late.", "Lake Department", "", id="body-behind-the-role-of-who-signed"),
        pytest.param("Boats sank.\nIn a post after a talk with Weir Secretary General Mark Holm, the mayor said: “It is late.”", "the mayor", "", id="office-behind-whom-one-talked-with"),
        pytest.param("“It is rare,” Chad Holm, vice president of WKM, a paper grading company in Ayr told Weir News.", "Chad Holm", "vice president of WKM", id="body-beside-the-body-of-a-role"),
        pytest.param("Jane Roe called the noise — not naming Ann, but again fans assumed — “just vile and old”.", "Jane Roe", "", id="clause-between-dashes"),
        pytest.param("Chris Holm believes it would be right for Tom Weir to see out the season – but admitted the club could let him go.", "Chris Holm", "", id="but-admitted-is-the-subjects-own"),
        pytest.param("“It is late,” James Roe said. “All about Kate” suggested an eagerness to “start over again at last,” James Roe said.", "James Roe", "", id="eagerness-says-nothing"),
        pytest.param("“No duty exists,” Ann Roe said. The United Board’s “right to do so in all of these old lands” was clear.", "Ann Roe", "", id="owner-of-words-in-marks"),
        pytest.param("Dean Holm sank. When asked about Holm, Ann Roe said it was late. Holm told her it was dry.", "Dean Holm", "", id="first-name-that-is-an-office"),
        pytest.param("The dean of Lock College rose. “It is late,” said Dean Holm.", "Holm", "Dean", id="negative-dean-of-a-college"),
        pytest.param("A snub is old, an expert has claimed.\nWeir commentator Lee Holm rowed.", "Lee Holm", "Weir commentator", id="expert-who-is-a-commentator"),
        pytest.param("The weir is old, according to a body language expert.\nKate Weir and Tom Lock swam, while body language expert Judi Holm sat.", "Judi Holm", "body language expert", id="expert-named-behind-others"),
        pytest.param("The Lake’s top weir expert says it is late.\nDr Anthony Holm, a physician, left.", "Anthony Holm", "physician", id="the-top-expert"),
        pytest.param("Minister P.Chidambar said it was dry. “It is late,” Mr. Chidambar added.", "P. Chidambar", "Minister", id="initial-glued-to-the-surname"),
        pytest.param("Judge Mr T.Clayson sat. He added that Roe left.", "T. Clayson", "Judge", id="judge-with-an-initial"),
        pytest.param("Captain Jackson said it was late.", "Jackson", "Captain", id="surname-that-is-a-town"),
        pytest.param("Tom Holm spoke. Al Roe came. Al Roe sat down in the rain. He said Roe had left.", "Tom Holm", "", id="nobody-is-he-before-his-name"),
        pytest.param("Jane Roe, a member, came. She and other Democrats disputed the claim, noting that money would come from a tax.", "Jane Roe", "member", id="she-and-others"),
        pytest.param("Jane Roe rowed. Roe and others say they want to work with the lake.", "Jane Roe", "", id="somebody-named-and-others"),
        pytest.param("“It is late now,” Jane Roe said. Plus, “there were no big walls to them moving north.”", "Jane Roe", "", id="plus-says-nothing"),
        pytest.param("Tom Holm rowed. Jack Roe sat. Said Holm: “It is late.”\nRoe’s response? “It is dry for now! The weir is old.”", "Jack Roe", "", id="asked-for-ones-response"),
        pytest.param("Report by Jack Roe says Ann Holm made it.\nIt “became obsessed with it,” the report says.", "the report", "", id="report-says-what-its-writer-may-not"),
        pytest.param("Jamal Sanad Al Holm, director of the Weir Board, rowed. “It is late,” Al Holm said.", "Jamal Sanad Al Holm", "director of the Weir Board", id="surname-with-its-article"),
        pytest.param("“It is late,” says veteran lake analyst Ken Doctor. Others row. Doctor asserts that it was late.", "Ken Doctor", "veteran lake analyst", id="surname-that-is-a-title-behind-a-first-name"),
        pytest.param("“I won,” Jason Roe told me. He's a longtime veteran of the lake. “It is late,” Roe said.", "Jason Roe", "longtime veteran of the lake", id="what-he-s-said-to-be"),
        pytest.param("Health Minister Datuk Seri Dr S. Subramaniam left. “It is late,” Dr Subramaniam said.", "S. Subramaniam", "Health Minister", id="titles-of-malaya"),
        pytest.param("Jesse James Hollywood fled.\nBut Hollywood, a former dealer in the valley, said it was late.", "Jesse James Hollywood", "former dealer in the valley", id="surname-that-is-a-place-has-its-role"),
        pytest.param("Hollywood was a fugitive. Jesse James Hollywood, a former dealer, fled. Hollywood said it was late.", "Jesse James Hollywood", "former dealer", id="fugitive-yields"),
        pytest.param("Tariq Al Shaikh, director of the Weir Board, rowed. “It is late,” Al Shaikh said.", "Tariq Al Shaikh", "director of the Weir Board", id="surname-that-is-a-title"),
        pytest.param("Report author Jane Roe rowed. Roe, a senior fellow at the Weir Board, said it was late.", "Jane Roe", "senior fellow at the Weir Board", id="author-who-is-somewhere"),
        pytest.param("Mark Meadows rowed. “It is late,” Meadows said.", "Mark Meadows", "", id="surname-of-a-place"),
        pytest.param("“It is like that,” said head coach of the men’s team, Dwayne Holm.", "Dwayne Holm", "head coach of the men’s team", id="office-behind-said"),
        pytest.param("He is fine. Mrs Roe told “Meet the Weirs” on Sunday that the panel has begun to see it.", "Roe", "", id="told-a-show-on-a-day"),
        pytest.param("Acme co-founder and CEO Jane Roe said it was late.", "Jane Roe", "Acme co-founder and CEO", id="office-joined-to-one-in-capitals"),
        pytest.param("Rep. Tom Holm and his wife, Ann Holm, came. Holm said it was late.", "Tom Holm", "Rep.", id="surname-is-not-the-wifes"),
        pytest.param("Ann Roe spoke. Roe is a strong defender of boats. A former governor of Lakes, Roe said it was late.", "Ann Roe", "former governor of Lakes", id="defender-is-no-office"),
        pytest.param("Ann Roe rowed. Roe told the political newcomer that it was late.", "Ann Roe", "", id="whom-one-tells-is-another"),
        pytest.param("Jane Roe, a critic, spoke. The security contractor said in a statement it was late.", "The security contractor", "", id="contractor-is-no-person"),
        pytest.param("Former U.N. Ambassador Nikki Holm said it was late.", "Nikki Holm", "Former U.N. Ambassador", id="body-in-dotted-initials"),
        pytest.param("Former U.N. Ambassador Nikki Holm left. Ambassador Holm said it was late.", "Nikki Holm", "Former U.N. Ambassador", id="title-of-who-held-the-office-once"),
        pytest.param("Rates may fall, economists at Goldman Sachs said.\nThe brokerage said it was late.", "Goldman Sachs", "", id="house-of-the-staff-that-spoke"),
        pytest.param("Cameron’s family issued a tribute via the Lake Police.\nThey said: “It is a bad time for us.”", "Cameron’s family", "", id="they-are-a-family"),
        pytest.param("Weirs were shut, said a statement issued by the Weir Board on Monday.", "Weir Board", "", id="said-a-statement-issued-by"),
        pytest.param("Van Jackson, a former Pentagon official, sat down. “It is late,” Van Jackson said.", "Van Jackson", "former Pentagon official", id="first-name-that-is-a-particle"),
        pytest.param("Lake President Moon Jae-in said it was late. He left.", "Moon Jae-in", "Lake President", id="korean-surname-that-is-a-word"),
        pytest.param("Park Soo-hyun, the spokesman for the weir, said it was late.", "Park Soo-hyun", "spokesman for the weir", id="korean-surname-that-is-a-place"),
        pytest.param("Costa Rican President Ana Roe left. Costa Rican divers said Monday that the weir was shut.", "Costa Rican divers", "", id="people-of-two-words"),
        pytest.param("Holders such as Jana Weirs LLC sent a letter. Lamps may fail, they said.", "Jana Weirs LLC", "", id="how-a-firm-ends"),
        pytest.param("T.J. Watt rowed. “I wish it rained,” T.J. said.", "T.J. Watt", "", id="first-name-in-two-initials"),
        pytest.param("Reps. Robert Weir (Ca.) and Jasmine Lock (Texas) came. “It is good,” Weir said.", "Robert Weir", "Rep.", id="rank-of-two-in-short"),
        pytest.param("Donald Roe spoke. BEATING Donald Roe said it was late.", "Donald Roe", "", id="slogan-before-a-name"),
        pytest.param("Early reports, which are often mended later, indicated that the weir had gone.", "Early reports", "", id="kind-of-reports-at-the-start"),
        pytest.param("Roe has also begun a series of increasingly personal attacks against clerk Al Holm, calling him “a danger to boats”.", "Roe", "", id="attacks-that-are-a-noun"),
        pytest.param("The Weir Institute aims to “end the leaks for good”.", "Weir Institute", "", id="what-a-body-aims-to"),
        pytest.param("Weirgram’s founder and CEO said Acme took it off. Pavel Holm is the founder of Weirgram.", "Pavel Holm", "founder of Weirgram", id="two-offices-of-one"),
        pytest.param("“Hannah was a great friend,” Shuly R. Weir, the dean of Lock College, said.", "Shuly R. Weir", "dean of Lock College", id="first-name-like-an-adverb"),
        pytest.param("'He was asleep,' team physician Dr James Holm told the board, 'all day.'", "James Holm", "team physician", id="role-behind-words-in-single-marks"),
        pytest.param("In an interview with Deadline Lakes, the director said he heard it. Ada Holm left.", "the director", "", id="director-is-not-whom-the-talk-was-with"),
        pytest.param("“We spoke of it,” said Horace Mayor Kory Peterson.", "Kory Peterson", "Horace Mayor", id="town-that-is-a-first-name"),
        pytest.param("More than 2,000 people signed a note on Lake.org that “the zoo is to blame”.", "More than 2,000 people", "", id="more-than-so-many"),
        pytest.param("Rabbi Jon Holm of the Weir Temple in Scarsdale said in a note posted on the temple’s page and emailed to the board that it was late.", "Jon Holm", "Rabbi of the Weir Temple", id="that-behind-two-ways-of-saying-it"),
        pytest.param("Crews can move to other stores, which serve as a platform to ship orders to towns, the spokesperson said.", "the spokesperson", "", id="orders-that-are-shipped"),
        pytest.param("Seven of the divers had died, according to British rail investigators and others.", "British rail investigators", "", id="rail-is-no-verb"),
        pytest.param("Sen. Lisa Holm (R-Alaska) left. Sen. Ada Lock, D-W.Va., stayed. The Alaska Republican said it was late.", "Lisa Holm", "Sen., R-Alaska", id="party-and-state-stand-for-a-senator"),
        pytest.param("Sen. Lisa Holm (R-Alaska) left. Sen. Ada Lock, D-W.Va., stayed. The West Virginia senator said it was late.", "Ada Lock", "Sen., D-W.Va.", id="state-stands-for-a-senator"),
        pytest.param("The quay was praised by The Weir Tribune as an “elegant boon to the town”.", "Weir Tribune", "", id="praised-by-as-an"),
        pytest.param("A leading lake economist called it “a bubble and a folly”.\nThe new head of the Lake Bank, Agnes Holm, said so.", "Agnes Holm", "new head of the Lake Bank", id="expert-whom-the-next-line-names"),
        pytest.param("A leading lake economist called it “a bubble and a folly”.\nThe mayor of Ayr, Agnes Holm, said so.", "A leading lake economist", "", id="negative-mayor-is-no-economist"),
        pytest.param("Most of the land is dry, according to an update by the Lake Board on Thursday.", "Lake Board", "", id="update-with-its-maker"),
        pytest.param("Acme’s new CEO Laxman Holm said it was late. The former Pierco executive has left.", "Laxman Holm", "Acme’s new CEO", id="whose-office-in-capitals"),
        pytest.param("He was hired in 2013, making him a first-time head coach at age 60. From there, Ann Roe said, it went well.", "Ann Roe", "", id="role-does-not-cross-a-stop"),
        pytest.param("“Rain is due,” Maya Lund, Vice President (Lakes and Climate Change), Weirmet, said.", "Maya Lund", "Vice President (Lakes and Climate Change), Weirmet", id="field-in-brackets-and-firm"),
        pytest.param("Parm Lund, Chief Dietitian at AKMS reiterated the need, warning that children face a risk.", "Parm Lund", "Chief Dietitian at AKMS", id="role-ends-at-a-verb-of-saying"),
        pytest.param("“It goes on,” said Ada Holm, a victim of Roe’s alleged ring.", "Ada Holm", "victim of Roe’s alleged ring", id="negative-participle-within-a-role"),
        pytest.param("“It is hot,” said Ada Holm, a salt worker wearing boots -- to keep her feet dry.", "Ada Holm", "salt worker", id="what-is-worn-is-no-role"),
        pytest.param("“It is shut,” Deepak Holm, the officer-in-charge of Weir Police Station, said.", "Deepak Holm", "officer-in-charge of Weir Police Station", id="officer-in-charge"),
        pytest.param("Weir Police Station officer in-charge Gautam Holm said the road was shut.", "Gautam Holm", "Weir Police Station officer in-charge", id="officer-in-charge-before"),
        pytest.param("“It is shut,” Weirmet DG Mrunal Holm said.", "Mrunal Holm", "Weirmet DG", id="office-in-initials"),
        pytest.param("Ann Roe, joint chief nurse at NHS Dorset and Sussex, said it had rained.", "Ann Roe", "joint chief nurse at NHS Dorset and Sussex", id="body-of-two-counties"),
        pytest.param("Sirajul Islam, Additional Director of the Lake Board (LB) for the Weir region, confirmed that the crop is in.", "Sirajul Islam", "Additional Director of the Lake Board (LB) for the Weir region", id="office-with-a-short-name-in-brackets"),
        pytest.param("“I thought of it,” Oslo-based developer Ammar Askar said.", "Ammar Askar", "Oslo-based developer", id="where-somebody-is-based"),
        pytest.param("“Stay cool,” Commissioner Jon Holm, liaison to the Weir Department, said.", "Jon Holm", "Commissioner, liaison to the Weir Department", id="liaison"),
        pytest.param("Samira Holm works as a cook in a home by the weir. “It heats up,” Holm said.", "Samira Holm", "cook in a home by the weir", id="works-as"),
        pytest.param("Claude Roe sat down. He is a member of Les Gulls, a club. “We ask for shade,” Roe said.", "Claude Roe", "member of Les Gulls", id="he-is-a"),
        pytest.param("Mr Claude Roe sat down. She is a nurse. “We ask for shade,” Roe said.", "Claude Roe", "", id="negative-she-is-another"),
        pytest.param("“It shows,” Dr Vinit Holm, Senior Consultant-Eyes, Indra Weir Hospital, said.", "Vinit Holm", "Senior Consultant-Eyes, Indra Weir Hospital", id="office-and-field-by-a-hyphen"),
        pytest.param("Weirmet Scientist Rajasree VPM said the heat would reach most of the towns.", "Rajasree VPM", "Weirmet Scientist", id="initials-behind-a-name"),
        pytest.param("The report cited Mahesh Holm, a miner, stating, “The winds are now from the north.”", "Mahesh Holm", "miner", id="who-is-cited-stating"),
        pytest.param("Clerk Greg Holm spoke. June had the “marks of it all over,” a leading lake scientist told the Acme Times.", "a leading lake scientist", "", id="words-in-marks-are-not-the-work-of-who-follows"),
        pytest.param("Weather experts laid the rain to the trough. They said rain would fall until it moves.", "Weather experts", "", id="they-are-the-experts"),
        pytest.param("NHS Dorset warned of rain. The health body said it would be a long day.", "NHS Dorset", "", id="the-health-body"),
        pytest.param("Pulmonologist Randeep Gular spoke. Nobody else came that day. The pulmonologist said that water helps most people.", "Randeep Gular", "Pulmonologist", id="calling-takes-up-its-holder"),
        pytest.param("Dr Shila Rao said it was late. Another doctor, who gave no name, said it had rained. The doctor said it would go on.", "Another doctor", "", id="another-doctor"),
        pytest.param("Trade and Lakes Minister Ashwin Holm, speaking to the press after it, confirmed that it had rained.", "Ashwin Holm", "Trade and Lakes Minister", id="office-of-two-fields-before-an-aside"),
        pytest.param("Dr Naval K Holm said it had rained on most of the days.", "Naval K Holm", "", id="first-name-that-is-a-word"),
        pytest.param("It will be wet for days, the WKB said on Sunday (June 28, 2026), even as the town was dry.", "WKB", "", id="date-in-brackets-behind-the-day"),
        pytest.param("According to Heatwatch, a club that tracks heat and storms, the month was the hottest of all.", "Heatwatch", "", id="what-a-source-is"),
        pytest.param("“It is a step back,” said Ada Holm, head of the Organization for Security and Cooperation in Oslo.", "Ada Holm", "head of the Organization for Security and Cooperation in Oslo", id="body-of-two-fields"),
        pytest.param("Joe Holm is a good player. Holm said it had rained on most of the days.", "Joe Holm", "player", id="praise-is-no-role"),
        pytest.param("It had rained for days, according to a report by Weir Securities. The report noted that it would go on.", "Weir Securities", "", id="report-with-its-author"),
        pytest.param("It had rained, said officials at the\u00a0Weir Board in Ayr. Officials at the Weir Board said it would go on.", "Officials at the Weir Board", "", id="officials-of-a-body"),
        pytest.param("NHS Dorset and Sussex has warned that heat could pose a risk.", "NHS Dorset and Sussex", "", id="body-of-two-counties-speaks"),
        pytest.param("Director MeT, Mukhtar Ahmed, said the range would see rain.", "Mukhtar Ahmed", "Director MeT", id="office-and-body-lead-the-sentence"),
        pytest.param("Director General of Lakes, WKB, Mukhtar Ahmed, said the range would see rain.", "Mukhtar Ahmed", "Director General of Lakes, WKB", id="office-and-body-with-a-comma"),
        pytest.param("Director Ada Holm, Tom Lee and Ann Roe said it had rained.", "Ann Roe", "", id="negative-list-of-names"),
        pytest.param("It was hot, according to climatologist and weather historian Max Herrero, who keeps records.", "Max Herrero", "climatologist and weather historian", id="two-offices-behind-according-to"),
        pytest.param("Forecaster Matt Winter spoke. Mr Winter said it would rain.", "Matt Winter", "Forecaster", id="surname-that-is-a-season"),
        pytest.param("The Medicines and Health products Control Agency (MHCA) says that heat can spoil pills.", "Medicines and Health products Control Agency", "", id="initials-tell-where-a-name-begins"),
        pytest.param("According to the Lakes, Rivers and Weirs Administration (LRWA), rain is due on most of the days.", "Lakes, Rivers and Weirs Administration", "", id="initials-over-a-comma"),
        pytest.param("The trainees had died, the Philippine Army Training Command said.", "Philippine Army Training Command", "", id="body-within-a-body"),
        pytest.param("The Shimla Met office said it had rained.", "The Shimla Met office", "", id="met-is-no-verb"),
        pytest.param("It was 40.8°C. The Acme Times said it had been hotter.", "Acme Times", "", id="degrees-are-no-initial"),
        pytest.param("A report brought out by nobody and published last year by Games for Tomorrow warned that most of the pitches burn.", "A report", "", id="paper-over-who-published-it"),
        pytest.param("A study published in the journal Frontiers in Weir Health says that heat makes many people ill.", "A study", "", id="paper-over-its-journal"),
        pytest.param("According to WKB’s weekly forecast, rain is due in most of the towns.", "WKB", "", id="weekly-is-no-adverb"),
        pytest.param("According to forecasts, rain is due in most of the towns.", "forecasts", "", id="forecasts-are-papers"),
        pytest.param("The prosecutor Vik Holm submitted that the firm had known of it.", "Vik Holm", "prosecutor", id="submitted-that"),
        pytest.param("Earlier the Weir Board had forecast that rain would fall.", "Weir Board", "", id="had-forecast-that"),
        pytest.param("Sahni said mayor Bhag Mann and his deputy Arvind Kejri had promised to end it. Asked again, he said it weakened all.", "Sahni", "", id="negative-who-is-told-to-have-promised"),
        pytest.param("The Lake Board said that two notes — some of which mention Roe — were “forged” in May.", "Lake Board", "", id="of-which-is-no-subject"),
        pytest.param("“It is dear,” Ann Poe, the mayor of Ayr when the weir burst in 2005, told The Post today.", "Ann Poe", "mayor of Ayr", id="clause-within-an-apposition"),
        pytest.param("District forest officer Ann Poe came. “It is shut,” the DFO said.", "Ann Poe", "District forest officer", id="office-in-its-initials"),
        pytest.param("US Secretary Ann Poe came. “It is shut,” the US said.", "the US", "", id="country-in-initials"),
        pytest.param("The CEO of Acme Mills, Tom Lee, came. “It is shut,” the CEO said.", "Tom Lee", "CEO of Acme Mills", id="office-in-initials-as-stated"),
        pytest.param("MEC for Lakes and Rivers, Ann Poe, came. The MEC said it was late in the day.", "Ann Poe", "MEC for Lakes and Rivers", id="office-of-a-province"),
        pytest.param("The Lakes Organisation for Applied Harbour Research (TNO) met. TNO said it was late.", "Lakes Organisation for Applied Harbour Research", "", id="initials-of-another-language"),
        pytest.param("Olena saw Big Lakes Harbour Days (TNO) there. TNO said it was late in the day.", "TNO", "", id="negative-no-body-before-initials"),
        pytest.param("Rep. Ann H. Poe, Md., the second ranking member in the House, said it was late.", "Ann H. Poe", "Rep., second ranking member in the House", id="state-before-the-role"),
        pytest.param("It was paid for by Ann Poe, prior to the vote on May 4 and following it. Poe said it was late.", "Ann Poe", "", id="negative-prior-to"),
        pytest.param("Board spokesman Omar Della spoke. Della said it was late in the day.", "Omar Della", "Board spokesman", id="particle-as-a-surname"),
        pytest.param("Embattled Chief of Staff Reince Holm, however, did note that the board had passed it.", "Reince Holm", "Embattled Chief of Staff", id="past-form-before-an-office"),
        pytest.param("The 37-year-old Marina Holm left. The 37-year-old said the weir had been shut for long.", "Marina Holm", "", id="age-speaks"),
        pytest.param("Ann Poe, 37, met Tom Holm. The 37-year-old told Holm it was late.", "Ann Poe", "", id="age-before-whom-it-told"),
        pytest.param("The widow of slain County Police Officer Blake Holm grieves. Liz Holm is at home. Officer Holm had a son. Liz said it was late.", "Liz Holm", "", id="officer-is-who-is-called-so-in-full"),
        pytest.param("Michelle Holm spoke. Holm is the calm dad of the house. She said it was late.", "Michelle Holm", "", id="dad-is-another-of-the-name"),
        pytest.param("Lakes, Rivers and Harbours Canada (LRHC) has moved. The LRHC said it was late.", "Lakes, Rivers and Harbours Canada", "", id="initials-over-a-list"),
        pytest.param("President-elect Tom Lee spoke. His aides met Ms Pam Roe. While her spokesman admitted it, Lee spokesman Hope Poe left. Her spokesman said it was late.", "Her spokesman", "", id="her-spokesman-is-not-his"),
        pytest.param("Acme Ltd was fined. The South Korea-based technology giant said it was late.", "Acme Ltd", "", id="where-a-firm-is-based"),
        pytest.param("WKB gave notice. WKB’s latest bulletin said rain is due on most of the days.", "WKB", "", id="bulletin-of-a-body"),
        pytest.param("Rajan Holm, manager at an inn, spoke. “It is full,” Holm said.\nThe hotelier added that it was late.", "Rajan Holm", "manager at an inn", id="whoever-spoke-last"),
        pytest.param("Rajan Holm, manager at an inn, spoke. “It is full,” Holm said.\nMr Tom Lee came. The hotelier added that it was late.", "Tom Lee", "hotelier", id="negative-somebody-was-named-since"),
        pytest.param("Jane Roe came late to the talks. The real estate agent said it was late.", "Jane Roe", "real estate agent", id="office-that-only-a-description-tells"),
        pytest.param("Jane Roe came late to the talks. “I won,” Roe said. The former secretary of state under President Tom Lee said it was late.", "Jane Roe", "former secretary of state under President Tom Lee", id="office-and-what-hangs-on-it"),
        pytest.param("Prime Minister Tom Lee spoke. “We won,” Mr Lee said.\nJane Roe is a keeper.\n“We go,” he said.\nDescribing Tim Roe as a hero, he said it was late.", "Tom Lee", "Prime Minister", id="negative-whom-the-opening-describes"),
        pytest.param("Tom Roe was held for a year. Aid worker Tom Roe fell.\nThe meeting was long.\n“We go,” Tom Lee said.\nPraising Mr Roe as a hero, he said they were monsters.\n“We cannot walk on by,” he said.\nHe said it was late.", "Tom Lee", "", id="whoever-spoke-last-and-not-whom-they-praised"),
        pytest.param("Labour Party President Tom Lee left. Prime Minister Tom Lee spoke. Lee said it was late.", "Tom Lee", "Prime Minister", id="who-leads-a-government"),
        pytest.param("Lea’s Department of Works (DoW) director-general, Tom Lee, spoke. Lee said it was late.", "Tom Lee", "Works (DoW) director-general", id="short-name-within-an-apposition"),
        pytest.param("Police 'hunt down' killers of 'British hero' Tom Lee. Lee said it was late.", "Tom Lee", "", id="negative-role-up-to-a-mark"),
        pytest.param("Tom Lee, 40, spoke. Lee said no. Labour won it all. Lee said it was late.", "Tom Lee", "", id="no-and-a-full-stop"),
        pytest.param("Ann Poe spoke. Eels are rare, according to the paper published by Poe and her colleagues. The paper states that eels are late.", "The paper", "", id="negative-paper-of-several"),
        pytest.param("Linda Ellett, a head of retail, spoke. Elliott said it was late in the day.", "Linda Ellett", "head of retail", id="surname-misspelt"),
        pytest.param("Linda Ellett and Ian Elliot spoke. Elliott said it was late in the day.", "Elliott", "", id="negative-two-of-nearly-that-name"),
        pytest.param("Revelations by newspaper Dagens Tider shook it. In a report over the weekend, the paper claimed that the notes were old.", "Dagens Tider", "", id="the-paper"),
        pytest.param("The Lake Board met in the rain. The paper said it was late.", "The paper", "", id="negative-no-paper-before"),
        pytest.param("Jane Roe re-uploaded the drawing with a caption that said it was late in the day.", "Jane Roe", "", id="caption-of-who-posted-it"),
        pytest.param("Jane Roe saw the drawing with a caption that said it was late in the day.", "a caption", "", id="negative-caption-of-others"),
        pytest.param('Acme CEO Stockton Rush says it was late.', 'Stockton Rush', 'Acme CEO', id='place-and-word-behind-an-office'),
        pytest.param('Lawyer Cliff Holm, who rowed, said it was late.', 'Cliff Holm', 'Lawyer', id='first-name-that-is-a-rock'),
        pytest.param('House Majority Whip Stan Holm, R-York, said it was late.', 'Stan Holm', 'House Majority Whip, R-York', id='whip-of-a-house'),
        pytest.param('Ann Roe swam. Her 24-year-old daughter Kate Holm said it was late.', 'Kate Holm', '24-year-old daughter', id='daughter-with-her-age'),
        pytest.param('Zhanna Holm, a 30-year-old from Lakeland, said it was late.', 'Zhanna Holm', '30-year-old from Lakeland', id='age-and-whence'),
        pytest.param('Ross Holm, who is representing the mill in the hearing, said it was late.', 'Ross Holm', 'representing the mill in the hearing', id='who-is-representing'),
        pytest.param('Weir & Co. analyst Ann Roe said it was late.', 'Ann Roe', 'Weir & Co. analyst', id='analyst-of-a-house-and-company'),
        pytest.param('A retired pilot named Tom Holm rowed. Holm said it was late.', 'Tom Holm', 'retired pilot', id='pilot-named-so'),
        pytest.param('The board named Tom Holm chief. Holm said it was late.', 'Tom Holm', '', id='negative-board-that-named-him'),
        pytest.param("The committee's chairman, Sen. Tom Holm, said it was late.", 'Tom Holm', "committee's chairman, Sen.", id='chairman-who-is-a-member'),
        pytest.param('Lake County District Attorney David Holm rowed. Tom Roe swam. The prosecutor said it was late.', 'David Holm', 'Lake County District Attorney', id='prosecutor-is-the-district-attorney'),
        pytest.param('Holm’s lawyer denied it.\n“It is late,” Ann Roe told divers. Roe said it was dry.', 'Ann Roe', 'Holm’s lawyer', id='lawyer-named-in-the-next-paragraph'),
        pytest.param('Acme’s vice president of sales has blamed the rain, saying it was dry.\nBoats rowed by, and Kamala Weir swam.\nBut at a talk in May, David Holm told divers that it was late.', 'David Holm', 'Acme’s vice president of sales', id='vice-president-named-below-others'),
        pytest.param("“It is late,” Amy Holm of the John Weir College, one of the study's authors, said. Holm said it was dry.", 'Amy Holm', "John Weir College, one of the study's authors", id='body-and-what-she-is-besides'),
        pytest.param('Samantha Holm, now 45, a married mother of three, said it was late.', 'Samantha Holm', 'married mother of three', id='how-old-now-and-what'),
        pytest.param('“It is late,” says Ann Roe at the Weir Institute. Roe said it was dry.', 'Ann Roe', 'Weir Institute', id='institute-she-is-at'),
        pytest.param("Lakeland's leftist President Hugo Holm said it was late.", 'Hugo Holm', "Lakeland's leftist President", id='adjective-between-land-and-office'),
        pytest.param('“It is big,” said centre Tom Holm amid the noise. Holm said it was late.', 'Tom Holm', 'centre', id='place-in-a-team-behind-said'),
        pytest.param('Julie Willems Van Dijk, a nurse, rowed. Willems Van Dijk said it was late.', 'Julie Willems Van Dijk', 'nurse', id='surname-of-three-words'),
        pytest.param('Police Chief Tom Holm swam. One receptionist was hurt, and the other hid in the mill, he said.', 'Tom Holm', 'Police Chief', id='negative-receptionist-of-whom-he-tells'),
        pytest.param('One actor says it is dry. “It rained,” one actor tells Weir News. Kate Holm left the ship.\n“I row,” he says. He said it was late.', 'one actor', '', id='nobody-with-a-name-has-spoken'),
        pytest.param('The board met. Weir Center (search) director May Holm said it was late.', 'May Holm', 'Weir Center (search) director', id='link-inside-an-office'),
        pytest.param('Ann Roe, a leader, swam.\nAnn Roe rowed on. The outspoken lawyer said it was late.', 'Ann Roe', 'leader', id='outspoken-lawyer-is-who-was-named'),
        pytest.param('The pier of old is shut. Sen. Jeff Holm of Lakes, ranking member of the board, and other senators said it was late.', 'Jeff Holm', 'Sen. of Lakes, ranking member of the board', id='who-speaks-with-others'),
        pytest.param('A U.S. lake intelligence official, Chief Warrant Officer Larry Holm, said it was late.', 'Larry Holm', 'U.S. lake intelligence official', id='warrant-officer-behind-an-office'),
        pytest.param('A spokesman for the Weir Court said it was dry. “It is late,” Allan Holm told reporters. Holm said it was late.', 'Allan Holm', 'spokesman for the Weir Court', id='spokesman-named-behind-his-words'),
        pytest.param('The psychoanalyst Carl Holm said it was late.', 'Carl Holm', 'psychoanalyst', id='calling-of-the-mind'),
        pytest.param('“It is late,” said Ann Roe of MIT and Pascual Holm of Weir University. Roe said it was dry.', 'Ann Roe', 'MIT', id='body-of-the-first-of-two'),
        pytest.param("“It is late,” said another of Tom Weir's lawyers, Kate Holm. Holm said it was dry.", 'Kate Holm', "another of Tom Weir's lawyers", id='another-of-his-lawyers'),
        pytest.param("“It is late,” al-Weir's brother, Tom Holm, said. Holm said it was dry.", 'Tom Holm', "al-Weir's brother", id='owner-with-an-article'),
        pytest.param('Now president of the Lake Hospitals, Holm swam. “It is late,” said Chip Holm. Holm said it was dry.', 'Chip Holm', 'president of the Lake Hospitals', id='now-president'),
        pytest.param('Kate Holm, of Kate Holm Wines, rowed, but she said it was late.', 'Kate Holm', 'Kate Holm Wines', id='body-with-her-own-name'),
        pytest.param('“It is late,” said Ken Vander May. May said it was dry.', 'Ken Vander May', '', id='surname-that-is-a-month'),
        pytest.param('Todd Holm said the captain was calm. Holm said it was late.', 'Todd Holm', '', id='negative-captain-of-whom-he-tells'),
        pytest.param('“It is late,” Allan Holm told reporters. Holm clarified that the singer was ill. Holm said it was dry.', 'Allan Holm', '', id='negative-singer-of-whom-he-tells'),
        pytest.param('Kate Holm rowed. One actor from the show says it was dry. The actor rowed on, and Holm said it was late.', 'Kate Holm', '', id='negative-actor-who-has-no-name'),
        pytest.param('New boss Roy Holm insists his chairman Mohamed Al Weir will spend.\n“The chairman is very supportive,” Holm said.\nAl Weir convinced Holm to take the job and the 60-year-old former Inter Milan coach hopes he will be equally successful in luring the players he wants.\n“Mr Al Weir is a kind man. He is not easy to turn down,” he said.', 'Roy Holm', 'New boss', id='nobody-names-himself'),
        pytest.param('The 520-page report said it was late.', 'The 520-page report', '', id='report-of-so-many-pages'),
        pytest.param("“He is deeply unsure of himself,” Tom Holm, author of “WeirNation”, told Weir News.", "Tom Holm", "author of “WeirNation”", id="behind-a-work-in-marks"),
        pytest.param("Tom Holm suffered a “crushing” defeat, Weir News reported.", "Weir News", "", id="negative-words-in-marks-that-are-no-title"),
        pytest.param("“He is rude,” Tom Holm said. Lake insiders quoted her as saying the vote was late.", "", "", id="quoted-her-as-saying"),
        pytest.param("Tom Holm swam on Monday.\nThe former Weir United and Lakes striker said it was late.", "Tom Holm", "former Weir United and Lakes striker", id="striker-of-two-clubs"),
        pytest.param("Some feared the worst. One witness, named only as Holm, said it was late.", "Holm", "witness", id="named-only-as"),
        pytest.param("The gull's father, also called Carl, said it was late.", "Carl", "gull's father", id="also-called"),
        pytest.param("Rep. Ed Holm, the chairman of the weir board, R-Ohio, swam on Monday. The Ohio Republican said it was late.", "Ed Holm", "Rep., chairman of the weir board", id="lawmaker-of-a-state"),
        pytest.param("Rep. Ed Holm, R-Ohio, the chairman of the weir board, swam on Monday. The Utah Republican said it was late.", "The Utah Republican", "", id="negative-lawmaker-of-another-state"),
        pytest.param("Weir News's Ann Holm in York says the weir is dry.\nThe boats left, and our correspondent adds that it was late.", "Ann Holm", "Weir News", id="our-correspondent"),
        pytest.param("The boy’s mother said the lake would never be the same. “It was for giving,” Mary Holm said. Holm said it was late.", "Mary Holm", "boy’s mother", id="mother-named-next"),
        pytest.param("The weir group Low Tide outlawed by the board of Lakeland in May, and Jane Roe said it was late.", "Jane Roe", "", id="outlawed-by"),
        pytest.param("Weir organizer John Holm, a member of Low Tide, the club outlawed by the Lake Board in May, said it was late.", "John Holm", "Weir organizer, member of Low Tide", id="club-outlawed-in-an-apposition"),
        pytest.param("The Society for Better Weirs in the U.S. said it was late.", "Society for Better Weirs", "", id="society-in-a-land"),
        pytest.param("The board met with Tom Holm, the head of Lakeside Savings Bank, or LSB, in May. LSB said it was late.", "Lakeside Savings Bank", "", id="called-for-short-behind-or"),
        pytest.param("It is late, according to divers such as Jane Roe of Weir University.", "Jane Roe", "Weir University", id="such-as"),
        pytest.param("The mayor's remarks came after Weir Mayor Ray Holm rose in anger, telling a radio station that it was late.", "Ray Holm", "Weir Mayor", id="occasion-of-what-one-told"),
        pytest.param("The band is small, Tom Holm said. Plus, everyone can see it and “you want this as a sign of your goal.”", "Tom Holm", "", id="everyone-says-nothing"),
        pytest.param("Many sites are now hiding mines, warn security firms.", "security firms", "", id="bodies-behind-a-bare-verb"),
        pytest.param("Others, said Mr Holm, are written by hand and nobody reads them.", "Holm", "", id="between-subject-and-verb"),
        pytest.param("Divers said the weir was hit by rebels and state media reported that the lake was dry.", "state media", "", id="media-behind-and"),
        pytest.param("YORK - Kent Orlando resigned as head coach of the Weir Gulls on Monday. Orlando said it was late.", "Kent Orlando", "head coach of the Weir Gulls", id="first-name-and-surname-are-places"),
        pytest.param("Sheik Abdel Moneim el-Holm, a cleric, swam on Monday. Sheik Holm said it was late.", "Abdel Moneim el-Holm", "cleric", id="sheik-without-the-article-of-his-surname"),
        pytest.param("“It is late,” Abdel Halim Nur el-Holm, a cleric, said. Mr. Nur el-Holm said it was dry.", "Abdel Halim Nur el-Holm", "cleric", id="surname-of-two-words-with-an-article"),
        pytest.param("Jane Ann Roe Ejected From Weir\nOn Monday, Jane Ann Roe — a diver — swam. Roe said it was late.", "Jane Ann Roe", "diver", id="heading-that-runs-on-behind-three-names"),
        pytest.param("Ahmad Khan Holm Is Held in York\nOn Monday, Ahmad Khan Holm, a diver, swam. Holm said it was late.", "Ahmad Khan Holm", "diver", id="heading-that-tells-two-of-three-names"),
    ],
)  # fmt: skip
def test_last_statement_is_theirs(copy, speaker, role):
    last = quotes_in(copy)[-1]

    assert (last.speaker, last.role) == (speaker, role)


@pytest.mark.parametrize(
    ("copy", "speaker"),
    [
        pytest.param("Curator Prat Patan told the Acme Times that ice was given. “They play with it.”\nThe zoo administration mixes salts into the water. “We add what people drink.”", "Prat Patan", id="body-told-of-by-who-speaks"),
        pytest.param("“It is hard,” Gus Tognar says. They last, but “give off much more heat”.", "Gus Tognar", id="things-do-not-speak"),
        pytest.param("Rafi Naik, 42, rakes. Deme Despas, 65, bakes. “It is hot,” the 65-year-old said. Rafi Naik left. “I am glad,” the 65-year-old added.", "Deme Despas", id="age-tells-who"),
        pytest.param("Former mayor Jane Roe spoke. Tourism mayor Ada Holm replied. Roe left. “It is late,” the mayor said.", "Ada Holm", id="holder-before-who-held-the-office"),
        pytest.param("Mody urged care. “Keep cool,” Mody said. Nobody came. “It is late,” the Prime Minister said.", "Mody", id="office-of-state-of-the-only-one"),
        pytest.param("President Jane Roe met Tom Lee. The president’s statement: “It is late in the day for all.”", "Jane Roe", id="statement-of-the-office"),
        pytest.param("One woman bemoaned the lack of lamps in the town under Mayor Quilo Roe. “It is late for all of us,” she said.", "One woman", id="woman-without-a-name"),
        pytest.param("Lord Holm said it was late. It was set out in a letter to the board from clerks.\nThe letter said: “The sums were paid to the very last one.”", "The letter", id="letter-of-others"),
        pytest.param("After Lily Roe had won on Monday, it was Katie Holm who beat Diane Poe.\n“I hope it goes on,” she told the press.", "Katie Holm", id="it-was-she-who"),
        pytest.param("Meteo France warned the towns. “It will be hot,” the weather service said.", "Meteo France", id="weather-service"),
        pytest.param("This is another picture Liz Holm posted to the web on Sunday. It says, “I miss him.”", "Liz Holm", id="it-says"),
        pytest.param("“It creaks,” admits Ralf Roe. “I think we had wanted it sooner.” Acme wanted to sell the weir in May.", "Ralf Roe", id="deed-behind-a-full-stop"),
        pytest.param("Jane Roe said it was late. “He would use me.” Epp Lee would later ask to see the weir.", "Jane Roe", id="deed-to-come-behind-a-full-stop"),
        pytest.param("Jane Roe named a show. “Sometimes we need our fix!” Poe said to People.", "Poe", id="said-to-is-no-deed"),
        pytest.param("In Assam’s Dima Hasao district, farmer Priya Roe has seen floods. “They can call it that,” she says.", "Priya Roe", id="district-is-nobody"),
        pytest.param("Dylan Roe said it was planned. The hall of Emanuel African Methodist Episcopal Church was shut.\nHe also said: “It was me.”", "Dylan Roe", id="church-is-nobody"),
        pytest.param("Kaja Roe, the head of the board, said top envoys from EU states will meet soon to “dial it up”.", "Kaja Roe", id="states-of-a-union"),
    ],
)  # fmt: skip
def test_last_quotation_is_theirs(copy, speaker):
    assert [one.speaker for one in quotes_in(copy) if one.kind != "indirect"][-1] == speaker


def test_office_of_state_is_told_as_the_role():
    said = quotes_in("Mody urged care. “Keep cool,” Mody said. The Prime Minister said it was late.")

    assert {one.role for one in said} == {"Prime Minister"}


def test_nobody_speaks_of_himself_as_the_president():
    (said,) = quotes_in("Thierry Saux said the president liked it.")

    assert (said.speaker, said.role) == ("Thierry Saux", "")


@pytest.mark.parametrize(
    "copy",
    [
        "The forecast indicates that the rains will grow from Monday on.",
        "Data shows that the bears are coming back to the lake.",
        "Pollsters saw her win in Kent, Essex and Surrey -- states that the mayor had won before.",
        "Whilst a step ahead, it is also worth noting that the lamps fail.",
        "Using a mixture of drawing and writing software, the work can take up most of a day.",
        "The lamp was lit in 2011 and described as a “symbol of light” in the town.",
    ],
)
def test_what_figures_show_nobody_says(copy):
    assert not quotes_in(copy)


@pytest.mark.parametrize("grade", ["orange alert", "Amber warning".lower()])
def test_grade_of_a_weather_service_is_no_quotation(grade):
    assert not [
        one
        for one in quotes_in(f"The board has also forecast rain under an ‘{grade}’ today.")
        if one.is_marked
    ]


@pytest.mark.parametrize(
    ("copy", "said"),
    [
        pytest.param("The board said: “It was hot in the town. “We had the best day. “More is due.” It rains by four.", ["It was hot in the town.", "We had the best day.", "More is due."], id="paragraphs-run-together"),
        pytest.param("Asked of it, Jane Roe said, \"I think it was late. Frankly, I would have left", ["I think it was late. Frankly, I would have left"], id="never-closed-behind-said"),
        pytest.param("“I had two,” Jane Roe said. “I sent them down the line to another woman.\nBut she kept thinking of it.", ["I had two,", "I sent them down the line to another woman."], id="never-closed-behind-a-stop"),
        pytest.param("Jane Roe, a miner, says,\nMost of the lamps in the pit are old and dim.", ["Most of the lamps in the pit are old and dim."], id="says-above-the-words"),
        pytest.param("Jane Roe added: ‘I'm not the type of person who's late. I have a life.\n“I love it here.”", ["I'm not the type of person who's late. I have a life.", "I love it here."], id="single-mark-never-closed"),
        pytest.param("He spoke of the “weir. “Lake is better.", [], id="negative-word-left-open"),
    ],
)  # fmt: skip
def test_words_are_found_without_their_marks(copy, said):
    assert [one.text for one in quotes_in(copy) if one.kind == "direct"] == said


@pytest.mark.parametrize(
    ("copy", "speakers"),
    [
        pytest.param("Jane Roe and Tom Lee said it was late.", ["Jane Roe and Tom Lee"], id="two-persons"),
        pytest.param(
            "Both the Weir Board and NASA said it was late.", ["Weir Board and NASA"], id="two-bodies"
        ),
        pytest.param(
            "“It is late,” said Jane Roe and Tom Lee.", ["Jane Roe and Tom Lee"], id="two-behind-the-verb"
        ),
        pytest.param(
            "Jane Roe met Ann Poe and Tom Lee said it was late.", ["Tom Lee"], id="negative-another-clause"
        ),
        pytest.param(
            "“It is late,” said Jane Roe and Tom Lee left.", ["Jane Roe"], id="negative-another-verb"
        ),
        pytest.param(
            "In May Jane Roe met Ann Poe. “It is late,” Roe said.", ["Jane Roe"], id="month-before-a-name"
        ),
        pytest.param(
            "The firm AirDock grew. The company said it was late.", ["AirDock"], id="firm-run-together"
        ),
        pytest.param(
            "Lakes Rovers and Leeds Bears coach Tom Lee, who won twice, said it was late.",
            ["Tom Lee"],
            id="coach-of-two-clubs",
        ),
        pytest.param(
            "Mohammad regards himself as a cook. He says it was late.", ["Mohammad"], id="who-regards-himself"
        ),
        pytest.param(
            "The Lakeland President said it was dry.\nIn a note, President Ann Roe said it was late.",
            ["Ann Roe", "Ann Roe"],
            id="president-named-below",
        ),
        pytest.param(
            "It is in a paper by the economists, Daron Holm of MIT and Pascual Roe of Weir University. The researchers said it was late.",
            ["Daron Holm and Pascual Roe"],
            id="researchers-who-are-two",
        ),
    ],
)
def test_who_speaks_is_told_whole(copy: str, speakers: list[str]) -> None:
    assert [quote.speaker for quote in quotes_in(copy)] == speakers
