import pytest

from articles.extraction.copyright_marks import find_mark
from articles.extraction.findings import CreditRole as Role
from articles.extraction.findings import FurnitureKind, SourceKind
from articles.extraction.layout import find_layout
from articles.extraction.own_names import find_own_names
from articles.extraction.pieces import Piece

LEAD = "The harbour of the old town was closed on Monday after a storm tore two ferries from their moorings."


def credits_of(text):
    return {(c.source, c.role) for c in find_layout(text).credits}


SENTENCES = [
    (
        "a magazine whose name is a word, before a name",
        "Two friends told People magazine Roe had not been seen.",
        ("People magazine", Role.REPORTED_VIA),
    ),
    (
        "a government of a land",
        "According to the Lakelandish government, the weir is safe.",
        ("Lakelandish government", Role.REFERS_TO),
    ),
    (
        "an office of several",
        "It burnt twice, according to the state prosecutors’ office.",
        ("state prosecutors’ office", Role.REFERS_TO),
    ),
    (
        "research that is not new",
        "According to previous research by the Harbour Institute, half of the eels are gone.",
        ("Harbour Institute", Role.REFERS_TO),
    ),
    (
        "people of a department",
        "The pipes hold, according to Harbour Protection Department officials.",
        ("Harbour Protection Department", Role.REFERS_TO),
    ),
    (
        "who warns, past what it does",
        "The Dock Commission, which counts the boats, issued a statement warning that it was late.",
        ("Dock Commission", Role.REFERS_TO),
    ),
    (
        "a pollster of a land",
        "A Gallup Lakeland poll released on Friday showed it at 13%.",
        ("Gallup Lakeland", Role.REFERS_TO),
    ),
    (
        "an interview of a station",
        "Roe felt the same during a 2017 CNBC interview, saying it was late.",
        ("CNBC", Role.REPORTED_VIA),
    ),
    (
        "whom one confirms it to",
        "A spokesman confirms to Fox News that it was late.",
        ("Fox News", Role.REPORTED_VIA),
    ),
    (
        "whom papers were leaked to",
        "Papers leaked to Reuters show that it was late.",
        ("Reuters", Role.REPORTED_VIA),
    ),
    (
        "a programme of a day",
        'In an appearance Sunday on "Meet the Press," Roe said it was late.',
        ("Meet the Press", Role.REPORTED_VIA),
    ),
    (
        "a paper that ran a piece",
        "Today, the Boston Globe ran an editorial that calls it late.",
        ("Boston Globe", Role.REPORTED_VIA),
    ),
    ("whose reporter says so", "CNN's Ann Roe said it was late.", ("CNN", Role.REPORTED_VIA)),
    (
        "whose reporter asked in a clause",
        "When Fox News’ Joe Roe asked him about it, he left.",
        ("Fox News", Role.REPORTED_VIA),
    ),
    ("told at length", "He went so far as to tell CBS News that it rains.", ("CBS News", Role.REPORTED_VIA)),
    (
        "reported behind words in marks",
        "“It has rained all over the town,” reported the Washington Post.",
        ("Washington Post", Role.REPORTED_VIA),
    ),
    ("claimed behind words in marks", "“It rains,” claimed The Hill.", ("The Hill", Role.REPORTED_VIA)),
    (
        "a paper that explains",
        "By 1963, as the New York Times explains, it rained.",
        ("New York Times", Role.REPORTED_VIA),
    ),
    (
        "whose reporter noted",
        "As Joe Roe of the Washington Examiner noted, it rains.",
        ("the Washington Examiner", Role.REPORTED_VIA),
    ),
    (
        "a paper that published something",
        "The Chicago Tribune published a talk with him.",
        ("The Chicago Tribune", Role.REPORTED_VIA),
    ),
    (
        "whose reporter posted",
        "Joe Roe, political reporter at the Boston Globe, posted about it.",
        ("Boston Globe", Role.REPORTED_VIA),
    ),
    (
        "according to an outlet's editor",
        "According to Joe Roe, an editor at the Boston Globe, it rains.",
        ("Boston Globe", Role.REPORTED_VIA),
    ),
    (
        "in square brackets",
        "Why can’t it rain over the whole town? It’s complicated [Boston Globe]",
        ("Boston Globe", Role.REPORTED_VIA),
    ),
    ("whose reporter asked", "MSNBC's Joe Roe asked her about the boat.", ("MSNBC", Role.REPORTED_VIA)),
    ("whose reporter told first", "NBC News' Ann Roe first reported it.", ("NBC News", Role.REPORTED_VIA)),
    (
        "a report that an outlet covered",
        "In a report covered by MacRumors, Roe said it was late.",
        ("MacRumors", Role.REPORTED_VIA),
    ),
    (
        "remarks that appeared",
        "According to leaked comments first appearing in the Daily Record, it was late.",
        ("Daily Record", Role.REPORTED_VIA),
    ),
    (
        "somebody of a paper",
        "According to Jane Roe of the Dothan Eagle, the boat was late.",
        ("Dothan Eagle", Role.REPORTED_VIA),
    ),
    (
        "a long name that wrote a report",
        "The Rocky Lake High Intensity Gull Feeding Area wrote in a recent report that it was late.",
        ("Rocky Lake High Intensity Gull Feeding Area", Role.REFERS_TO),
    ),
    (
        "an office of somebody",
        "Roe will appear in court, Levy’s office said in a press release.",
        ("Levy’s office", Role.REFERS_TO),
    ),
    (
        "figures that a body tells",
        "The National Institute of Lakes says 2018 figures show that it was late.",
        ("National Institute of Lakes", Role.REFERS_TO),
    ),
    (
        "a paper that sought comment",
        "The Post has sought comment from the school and the yard.",
        ("The Post", Role.PUBLISHED_BY),
    ),
    (
        "filings of a day",
        "He is liable, according to court filings Friday.",
        ("court filings", Role.REFERS_TO),
    ),
    (
        "written in filings",
        "The Lake Department wrote in court filings that it was late.",
        ("court filings", Role.REFERS_TO),
    ),
    (
        "an update behind whose it is",
        "According to the state health department's update of the day, 749 people fell ill.",
        ("state health department's update", Role.REFERS_TO),
    ),
    ("a pool's report", "It was late, according to a pool report.", ("pool report", Role.REFERS_TO)),
    (
        "reports of an incident",
        "According to the incident’s reports, a ship had sunk.",
        ("incident’s reports", Role.REFERS_TO),
    ),
    (
        "officials of a body",
        "A row ensued, Lake Dock Board officials said in a statement.",
        ("Lake Dock Board", Role.REFERS_TO),
    ),
    (
        "a timeline with its maker",
        "But a timeline published by the Lake Government after 5pm shows that they were late.",
        ("Lake Government", Role.REFERS_TO),
    ),
    (
        "a complaint somebody filed",
        "According to a complaint Gullfax filed in May with the court, it was late.",
        ("complaint", Role.REFERS_TO),
    ),
    (
        "a statement that speaks",
        "The buoy is going round, said a statement issued by the Lake Buoy Administration (LBA).",
        ("Lake Buoy Administration", Role.REFERS_TO),
    ),
    (
        "a presidency",
        "In a statement, the Lakelandian presidency said the divers were freed.",
        ("Lakelandian presidency", Role.REFERS_TO),
    ),
    ("initials like a station's", "According to the WIPO, the firm never sued.", ("WIPO", Role.REFERS_TO)),
    ("as an outlet noted", "As noted by 9to5Mac, it rests upon the weir.", ("9to5Mac", Role.REPORTED_VIA)),
    (
        "a review for an outlet",
        "Jane Roe, reviewing the album for Pitchfork, called it late.",
        ("Pitchfork", Role.REPORTED_VIA),
    ),
    (
        "an account by an outlet",
        "He nearly died, according to a detailed account by The Athletic.",
        ("The Athletic", Role.REPORTED_VIA),
    ),
    ("a channel that says", "Lakeland’s NHK TV said the ship had sunk.", ("NHK TV", Role.REPORTED_VIA)),
    (
        "initials before reported",
        "It was launched, the Korean Central Television (KCTV) reported.",
        ("Korean Central Television", Role.REPORTED_VIA),
    ),
    ("a talk that airs", "The interview is set to air on CBS Monday.", ("CBS", Role.REPORTED_VIA)),
    (
        "a report that was compiled",
        "The U.S. Army Corps of Engineers compiled a detailed report on the weir.",
        ("U.S. Army Corps of Engineers", Role.REFERS_TO),
    ),
    (
        "data that came out",
        "This week, the Centers for Lake Control released new data on it.",
        ("Centers for Lake Control", Role.REFERS_TO),
    ),
    (
        "an office of initials",
        "Two are held in jail, according to the AG's office.",
        ("AG's office", Role.REFERS_TO),
    ),
    ("somebody's office", "Six thousand were killed, according to his office.", ("office", Role.REFERS_TO)),
    (
        "a prefecture",
        "Some 700 homes were lost, according to Kumamoto prefecture.",
        ("Kumamoto prefecture", Role.REFERS_TO),
    ),
    (
        "a government's report",
        "According to a government report accessed by divers, it was late.",
        ("government report", Role.REFERS_TO),
    ),
    (
        "figures that came out",
        "He took 20 tickets, according to figures released in July, and sat.",
        ("figures", Role.REFERS_TO),
    ),
    (
        "modelling",
        "It will be met, according to new modelling that the minister will use.",
        ("modelling", Role.REFERS_TO),
    ),
    (
        "a campaign's memo",
        "They have 300 boats, according to her campaign’s weekend memo.",
        ("campaign’s weekend memo", Role.REFERS_TO),
    ),
    (
        "a body by a word that names nobody",
        "It rose, according to Climate Central.",
        ("Climate Central", Role.REFERS_TO),
    ),
    (
        "a researcher of markets",
        "It rose, according to market researcher LKS Markit.",
        ("LKS Markit", Role.REFERS_TO),
    ),
    (
        "an update of this week",
        "Two died, according to an update this week from the Centers for Lake Control.",
        ("Centers for Lake Control", Role.REFERS_TO),
    ),
    (
        "a pollster by what it is",
        "It rose, according to a poll by Hispanic media group GullMedia.",
        ("GullMedia", Role.REFERS_TO),
    ),
    (
        "who did the analysis",
        "Analysis done by the Harbour Institute for Tides was shared with us.",
        ("Harbour Institute for Tides", Role.REFERS_TO),
    ),
    ("a day before reported", "ABC News on Thursday reported that it rose.", ("ABC News", Role.REPORTED_VIA)),
    (
        "an affiliate that reports",
        "It sank, CNN affiliate Lakevision reported, citing the police.",
        ("Lakevision", Role.REPORTED_VIA),
    ),
    (
        "a paper by its kind and its name",
        "One Lakelandian newspaper, the New Tide, reported that it rose.",
        ("New Tide", Role.REPORTED_VIA),
    ),
    (
        "comments by mail",
        "“It rose,” Roe said in comments emailed to The Associated Press.",
        ("The Associated Press", Role.REPORTED_VIA),
    ),
    (
        "who shared what is known",
        "The last information shared by the Harbour Space Engineering Office was old.",
        ("Harbour Space Engineering Office", Role.REFERS_TO),
    ),
    (
        "a writer and a paper above what they wrote",
        "No verdict has come. From Jane Doe and John Roe at The Wall Street Journal:",
        ("The Wall Street Journal", Role.REPORTED_VIA),
    ),
    (
        "a writer in a paper",
        "It was late, a lawyer told Perry Roe in the New York Review of Books on Monday.",
        ("New York Review of Books", Role.REPORTED_VIA),
    ),
    (
        "who made a release with a day",
        "According to a May 7 press release by the Harbour Logistics Agency, lamps were sent.",
        ("Harbour Logistics Agency", Role.REFERS_TO),
    ),
    (
        "who made a timeline",
        "Billing ends in May, according to a timeline from Gullphone.",
        ("Gullphone", Role.REFERS_TO),
    ),
    (
        "a body that is passed on",
        "More adults live here, as reported by the Harbour Reference Bureau.",
        ("Harbour Reference Bureau", Role.REFERS_TO),
    ),
    (
        "news that nobody is named for",
        "Local news reports said a firm won the contract.",
        ("Local news reports", Role.REPORTED_VIA),
    ),
    ("growth that is foreseen", "In May the HMF forecast economic growth of 2.5%.", ("HMF", Role.REFERS_TO)),
    (
        "a website of an office",
        "It has nine pools, according to the county clerk’s website.",
        ("county clerk’s website", Role.REFERS_TO),
    ),
    (
        "a reporter's outlet",
        "She slept there, according to Alex Hart of the Washington Post, for a week.",
        ("Washington Post", Role.REPORTED_VIA),
    ),
    (
        "by way of a reporter",
        "“It rained,” Doe said, via Jo Hart of the Pittsburgh Post-Gazette.",
        ("Pittsburgh Post-Gazette", Role.REPORTED_VIA),
    ),
    (
        "the first of two outlets",
        "As both NBC News and Bloomberg have reported, it rained.",
        ("NBC News", Role.REPORTED_VIA),
    ),
    (
        "an outlet's insider",
        "CBS Sports sailing insider Jane Hart has reported that it rained.",
        ("CBS Sports", Role.REPORTED_VIA),
    ),
    ("a state's media", "He told state television that it rained.", ("state television", Role.REPORTED_VIA)),
    (
        "a country's media",
        "“It rains,” he said, in footage shown on Georgian television.",
        ("Georgian television", Role.REPORTED_VIA),
    ),
    ("media that report", "The port is shut, state media said.", ("state media", Role.REPORTED_VIA)),
    (
        "figures of office",
        "Nine ferries sank, official statistics show.",
        ("official statistics", Role.REFERS_TO),
    ),
    ("a report of office", "“It rained,” the official report said.", ("official report", Role.REFERS_TO)),
    ("research", "It rains more, according to industry research.", ("industry research", Role.REFERS_TO)),
    (
        "a paper that came out",
        "A Lakeland Harbour Assessment published last month revealed that it rains.",
        ("Lakeland Harbour Assessment", Role.REFERS_TO),
    ),
    ("agency of itself", "The port is shut, Ukrinform reports.", ("Ukrinform", Role.FILED_BY)),
    ("outlet relayed", "The port is shut, Reuters reported on Monday.", ("Reuters", Role.REPORTED_VIA)),
    ("outlet in marks", "He told the ‘Sunday World’ that he paid.", ("Sunday World", Role.REPORTED_VIA)),
    (
        "a country's outlet",
        "She spoke in an interview on Germany’s Deutsche Welle.",
        ("Deutsche Welle", Role.REPORTED_VIA),
    ),
    (
        "reported last week",
        "Locals left, as reported last week by MailOnline.",
        ("MailOnline", Role.REPORTED_VIA),
    ),
    (
        "a paper that is told",
        "“It rained,” Doe told Lakeside Standard.",
        ("Lakeside Standard", Role.REPORTED_VIA),
    ),
    (
        "an agency's own copy",
        "It was said on Facebook, according to Ukrinform.",
        ("Ukrinform", Role.FILED_BY),
    ),
    ("a union's report", "The report by the Harbour Union claims so.", ("Harbour Union", Role.REFERS_TO)),
    (
        "a team's paper",
        "A research paper from a team at HU Lakeside found so.",
        ("HU Lakeside", Role.REFERS_TO),
    ),
    (
        "an outlook of its own",
        "The bank sees rain in its newly released Harbour Outlook.",
        ("Harbour Outlook", Role.REFERS_TO),
    ),
    (
        "new research from a bank",
        "Rents rose, according to new research from the Federal Reserve.",
        ("Federal Reserve", Role.REFERS_TO),
    ),
    ("figures of a city", "It rains more, according to city data.", ("city data", Role.REFERS_TO)),
    (
        "an operator's assessment",
        "It had been full, according to the lock operator’s 2019 traffic assessment.",
        ("lock operator’s 2019 traffic assessment", Role.REFERS_TO),
    ),
    (
        "in a post, a firm",
        "In a blog post, Knotwise on Thursday reiterated its plan.",
        ("Knotwise", Role.REFERS_TO),
    ),
    (
        "a firm behind a sentence's first word",
        "In a statement, Knotwise said no. Both Knotwise and others wait.",
        ("Knotwise", Role.REFERS_TO),
    ),
    ("a club's statement", "Rovers said in a statement that he would stay.", ("Rovers", Role.REFERS_TO)),
    (
        "a service's post",
        "Lakeland’s emergency service said in a Telegram post that the pier was shut.",
        ("Lakeland’s emergency service", Role.REFERS_TO),
    ),
    ("on a platform", "The mayor wrote on Facebook that the pier was shut.", ("Facebook", Role.REFERS_TO)),
    (
        "on a platform, by its kind",
        "She said in a video on the messaging app Telegram that it was late.",
        ("Telegram", Role.REFERS_TO),
    ),
    (
        "on a platform that had another name",
        "Roe posted a picture of the pier on X, formerly Twitter.",
        ("X", Role.REFERS_TO),
    ),
    (
        "from an account",
        "The club posted an image of him from its Twitter account on Monday.",
        ("Twitter", Role.REFERS_TO),
    ),
    (
        "to a group",
        "In need of a boat, she posted in a Facebook group for divers.",
        ("Facebook", Role.REFERS_TO),
    ),
    (
        "results published by a firm",
        "According to initial results published by Gullex, holders recover little.",
        ("Gullex", Role.REFERS_TO),
    ),
    (
        "researchers at a university",
        "In a trial by researchers at the University of Lakeside, divers lost weight.",
        ("University of Lakeside", Role.REFERS_TO),
    ),
    (
        "a university's researchers",
        "Lakeside University researchers have found that gulls dream.",
        ("Lakeside University", Role.REFERS_TO),
    ),
    (
        "the last of three bodies",
        "It rests on data from the Bureau of Tides, the LBI and the Department of Piers and Docks.",
        ("Department of Piers and Docks", Role.REFERS_TO),
    ),
    (
        "the second of three bodies",
        "It rests on data from the Bureau of Tides, the LBI and the Department of Piers and Docks.",
        ("LBI", Role.REFERS_TO),
    ),
    (
        "the nations' report",
        "A recent United Nations report said that six were hurt.",
        ("United Nations", Role.REFERS_TO),
    ),
    ("a suit", "The suit claims that many piers are unsafe.", ("suit", Role.REFERS_TO)),
    (
        "a year's federal survey",
        "It is so at most docks, according to a 2024 federal survey, though few know.",
        ("federal survey", Role.REFERS_TO),
    ),
    ("one year's study", "One 2012 study recorded a fall in gulls.", ("2012 study", Role.REFERS_TO)),
    ("online records", "Online records revealed who owns the pier.", ("Online records", Role.REFERS_TO)),
    (
        "a day's report",
        "Monday's report from the Lakeland Tides Commission lists six piers.",
        ("Lakeland Tides Commission", Role.REFERS_TO),
    ),
    (
        "statements by an agency",
        "Statements by the Harbour Authority that nobody will be moved are wrong.",
        ("Harbour Authority", Role.REFERS_TO),
    ),
    (
        "what an agency expects",
        "Even so, the Lakeland Energy Administration anticipates a rise.",
        ("Lakeland Energy Administration", Role.REFERS_TO),
    ),
    (
        "a body's biography",
        "According to her LRB biography, Doe first dived in 1978.",
        ("LRB", Role.REFERS_TO),
    ),
    (
        "a day's journal",
        "It is so, according to an analysis of teeth in Wednesday’s journal Lake Advances.",
        ("Lake Advances", Role.REFERS_TO),
    ),
    (
        "an influential journal",
        "They wrote a study, published in the influential journal Nature, of the damage.",
        ("Nature", Role.REFERS_TO),
    ),
    (
        "a sheriff's department",
        "She was visiting, according to the sheriff's department.",
        ("sheriff's department", Role.REFERS_TO),
    ),
    (
        "a report for those who buy",
        "“It is late,” wrote Doe in a Tuesday research report.",
        ("research report", Role.REFERS_TO),
    ),
    (
        "in a statement, a board",
        "In a statement on Friday, the Harbour Authority said the pier was shut.",
        ("Harbour Authority", Role.REFERS_TO),
    ),
    (
        "a country's force",
        "Six fell, according to Lakeland’s Air Force.",
        ("Lakeland’s Air Force", Role.REFERS_TO),
    ),
    (
        "a country's bureau",
        "Data from Lakeland’s statistics bureau shows a rise.",
        ("Lakeland’s statistics bureau", Role.REFERS_TO),
    ),
    (
        "an auditor's report",
        "A report from Lakeland’s auditor general says so.",
        ("Lakeland’s auditor general", Role.REFERS_TO),
    ),
    (
        "projections by a non-partisan office",
        "It will rise, according to projections from the nonpartisan Harbour Services Agency.",
        ("Harbour Services Agency", Role.REFERS_TO),
    ),
    (
        "a titled report of a body",
        "The HRB’s “Tides of 2023” report shows a rise.",
        ("HRB", Role.REFERS_TO),
    ),
    (
        "in its analysis",
        "In its analysis of the trade, HSB Data, a firm, says no.",
        ("HSB Data", Role.REFERS_TO),
    ),
    ("a blog", "According to the sailing blog Knotwise, it will rain.", ("Knotwise", Role.REFERS_TO)),
    ("a dated paper", "According to an August 2025 slideshow, it is over.", ("slideshow", Role.REFERS_TO)),
    ("a memo seen", "In a May 7 memo seen by the union, he said no.", ("memo", Role.REFERS_TO)),
    (
        "disclosures",
        "She gave nine, according to campaign finance disclosures.",
        ("campaign finance disclosures", Role.REFERS_TO),
    ),
    (
        "a people's figures",
        "Nine died, according to Lakelandian figures.",
        ("Lakelandian figures", Role.REFERS_TO),
    ),
    ("documents that show", "The budget documents show a gap.", ("budget documents", Role.REFERS_TO)),
    ("a body's analysis", "An internal HRB analysis found a gap.", ("HRB analysis", Role.REFERS_TO)),
    ("analysis from a firm", "It grew, according to analysis from Knotwise.", ("Knotwise", Role.REFERS_TO)),
    (
        "a survey from a firm",
        "A 2022 survey from Knotwise, a vendor, finds none.",
        ("Knotwise", Role.REFERS_TO),
    ),
    ("a firm that counts", "Of ferries, Knotwise estimates that nine sank.", ("Knotwise", Role.REFERS_TO)),
    (
        "a department's study",
        "But a Labour Department study found fewer.",
        ("Labour Department", Role.REFERS_TO),
    ),
    (
        "a count by an outlet of a town",
        "She leads, according to a count from the Lakeside-based Post and Courier.",
        ("Post and Courier", Role.REFERS_TO),
    ),
    (
        "data of a kind",
        "It began in 2020, according to Knotwise schedule data.",
        ("Knotwise schedule data", Role.REFERS_TO),
    ),
    ("an article in", "It is so, according to an article in Knotwise.", ("Knotwise", Role.REPORTED_VIA)),
    (
        "a house with its article at the end",
        "He denied it, according to The Tidewater.",
        ("The Tidewater", Role.REPORTED_VIA),
    ),
    (
        "a name that begins with a place",
        "She leads, according to Iowa Sailing Line.",
        ("Iowa Sailing Line", Role.REFERS_TO),
    ),
    (
        "a memoir with a colon",
        "She wrote in her memoir, The Tides We Hold: A Journey, that she knew.",
        ("The Tides We Hold: A Journey", Role.REFERS_TO),
    ),
    ("by newspaper", "It came out in a report by newspaper Lakebladet.", ("Lakebladet", Role.REPORTED_VIA)),
    ("told a magazine", "She told Knotwise magazine that it was over.", ("Knotwise", Role.REPORTED_VIA)),
    ("told Fox", "It is rare, the collector told Fox", ("Fox", Role.REPORTED_VIA)),
    (
        "has reported",
        "The New York Times has reported that she sails.",
        ("The New York Times", Role.REPORTED_VIA),
    ),
    (
        "a paper of a town",
        "It sank, according to a report in the Argus Leader of Lakeside.",
        ("Argus Leader", Role.REPORTED_VIA),
    ),
    (
        "a station's reporter",
        "He stood still, reported Ann Lea of North Carolina Public Radio.",
        ("North Carolina Public Radio", Role.REPORTED_VIA),
    ),
    ("a study of a year", "Floods will come, a 2014 study warned.", ("2014 study", Role.REFERS_TO)),
    (
        "a poll under a name of its own",
        "He leads, according to a CBS News Battleground Tracker poll.",
        ("CBS News Battleground Tracker poll", Role.REFERS_TO),
    ),
    ("data of a firm", "Data published by LakeAI shows a rise.", ("LakeAI", Role.REFERS_TO)),
    ("a journal as the subject", "The journal Hydraulics published it.", ("Hydraulics", Role.REFERS_TO)),
    ("a body's release", "Nine took part, the DOJ release states.", ("DOJ release", Role.REFERS_TO)),
    (
        "a newspaper nobody names",
        "It worried them, according to the college's student newspaper.",
        ("college's student newspaper", Role.REPORTED_VIA),
    ),
    (
        "a paper of two names",
        "She sails alone, according to the Mariner-Review.",
        ("Mariner-Review", Role.REPORTED_VIA),
    ),
    (
        "a database in a clause",
        "Citing the Global Flood Database, he said that floods fell.",
        ("Global Flood Database", Role.REFERS_TO),
    ),
    (
        "reports of nobody named",
        "The port was shut, according to local news reports.",
        ("local news reports", Role.REPORTED_VIA),
    ),
    (
        "reported behind a comma, and another sentence",
        "The port was shut over the storm, reported Lake News. Ferries wait.",
        ("Lake News", Role.REPORTED_VIA),
    ),
    (
        "first disclosed",
        "In the speech, first disclosed by the Lake Times, he said no.",
        ("Lake Times", Role.REPORTED_VIA),
    ),
    ("research in a journal", "Tests published in Zootaxa confirm the find.", ("Zootaxa", Role.REFERS_TO)),
    (
        "a programme of an outlet",
        "He said so in an interview with the BBC's Today programme.",
        ("BBC", Role.REPORTED_VIA),
    ),
    (
        "a report in a paper",
        "It sank, according to a report in the Lake Gazette.",
        ("Lake Gazette", Role.REPORTED_VIA),
    ),
    ("speaking at the start", "Speaking to Sky News, he said no.", ("Sky News", Role.REPORTED_VIA)),
    ("told", "“We saw it coming,” the pilot told CNN after the storm.", ("CNN", Role.REPORTED_VIA)),
    ("told a station", "Ashdale is safe, police told CBS Station KDKA.", ("KDKA", Role.REPORTED_VIA)),
    (
        "confirmed to",
        "The father, Sam Bowden, confirmed his daughter’s rescue to Nine News.",
        ("Nine News", Role.REPORTED_VIA),
    ),
    (
        "a name in marks",
        '"The Hollywood Reporter" quotes sources as saying the studio is in talks.',
        ("The Hollywood Reporter", Role.REPORTED_VIA),
    ),
    (
        "told the paper",
        "The pilot told the Wall Street Journal in May that he saw it.",
        ("Wall Street Journal", Role.REPORTED_VIA),
    ),
    ("citing", "The port is shut, the paper said, citing Bloomberg.", ("Bloomberg", Role.REPORTED_VIA)),
    ("a house at a sentence's end", "“It is,” Roe told The Quay. He left.", ("The Quay", Role.REPORTED_VIA)),
    ("according to an outlet", "The port is shut, according to the BBC.", ("BBC", Role.REPORTED_VIA)),
    ("interview", "He spoke of it in an interview with Al Jazeera.", ("Al Jazeera", Role.REPORTED_VIA)),
    (
        "station told by what it is",
        "She told local broadcaster Example Eins so.",
        ("Example Eins", Role.REPORTED_VIA),
    ),
    ("call sign", "The owner told KHOU he would stay.", ("KHOU", Role.REPORTED_VIA)),
    (
        "unknown paper made like one",
        "He told the Harbour Gazette that he would stay.",
        ("Harbour Gazette", Role.REPORTED_VIA),
    ),
    ("website", "According to NATO's website, the ministers met.", ("NATO's website", Role.REFERS_TO)),
    (
        "press service",
        "The port is shut, UNN says with reference to the Alliance's press service.",
        ("the Alliance's press service", Role.REFERS_TO),
    ),
    (
        "journal",
        "The study was published in the journal Marine Acoustics.",
        ("Marine Acoustics", Role.REFERS_TO),
    ),
    (
        "unknown outlet of itself",
        "The port is shut, Report informs, citing Ukrinform.",
        ("Ukrinform", Role.REPORTED_VIA),
    ),
    (
        "according to, at the start",
        "According to Bloomberg, the port is shut.",
        ("Bloomberg", Role.REPORTED_VIA),
    ),
    ("first reported", "The closure was first reported by Axios.", ("Axios", Role.REPORTED_VIA)),
    ("seen by", "The port will shut, say papers seen by Reuters.", ("Reuters", Role.REPORTED_VIA)),
    ("quoted the minister", "TASS quoted the minister as saying so.", ("TASS", Role.REPORTED_VIA)),
    ("an agency says", "The port is shut, Xinhua said on Friday.", ("Xinhua", Role.REPORTED_VIA)),
    ("a broadcaster says", "Public broadcaster NHK said the port was shut.", ("NHK", Role.REPORTED_VIA)),
    ("said on a station", "The port is shut, she said on CNN.", ("CNN", Role.REPORTED_VIA)),
    ("a magazine reports", "Lakeside magazine reported the closure.", ("Lakeside", Role.REPORTED_VIA)),
    ("an agency of the state", "He told the state-run IRNA news agency so.", ("IRNA", Role.REPORTED_VIA)),
    ("an outlet of a people", "He told Turkish NTV that he would stay.", ("NTV", Role.REPORTED_VIA)),
    (
        "two papers in one",
        "He told the Lakeside Post-Gazette so.",
        ("Lakeside Post-Gazette", Role.REPORTED_VIA),
    ),
    ("a broadcaster's town", "He told CBS Chicago so.", ("CBS Chicago", Role.REPORTED_VIA)),
    ("a call sign and its channel", "He told KTLA 5 so.", ("KTLA 5", Role.REPORTED_VIA)),
    ("an everyday word", "She told People that it was over.", ("People", Role.REPORTED_VIA)),
    ("wrote in", "It was time, she wrote in the Daily Telegraph.", ("Daily Telegraph", Role.REPORTED_VIA)),
    ("a house with its article", "“It rained,” Doe told The Beacon.", ("The Beacon", Role.REPORTED_VIA)),
    ("a media house", "Speaking with Beacon Media, he said no.", ("Beacon Media", Role.REPORTED_VIA)),
    (
        "a paper at the scene",
        "When the Cape Gazette visited the quay, it was empty.",
        ("Cape Gazette", Role.PUBLISHED_BY),
    ),
    ("what an agency could not check", "Reuters could not verify the report.", ("Reuters", Role.FILED_BY)),
    ("a request", "The firm did not respond to CNN's request for comment.", ("CNN", Role.PUBLISHED_BY)),
    ("an agency's clause", "The port is shut, AFP reports citing witnesses.", ("AFP", Role.FILED_BY)),
    (
        "an outlet behind where it sits",
        "Speaking to London-based The Sun, he said it was late.",
        ("The Sun", Role.REPORTED_VIA),
    ),
    ("one abroad", "He told Beirut-based Al Mayadeen it was late.", ("Al Mayadeen", Role.REPORTED_VIA)),
    (
        "a paper under its place and its name",
        "He was held, the Riverside Press-Enterprise reported.",
        ("Riverside Press-Enterprise", Role.REPORTED_VIA),
    ),
    (
        "a paper of a body's",
        "It costs much, according to a HRB budget document published in May.",
        ("HRB budget document", Role.REFERS_TO),
    ),
    (
        "a journal before its month",
        "A research review published in JAMA Internal Medicine in January 2014 found it.",
        ("JAMA Internal Medicine", Role.REFERS_TO),
    ),
    (
        "somebody's website and no statement",
        "It goes on, according to the statement on Roe's website.",
        ("Roe's website", Role.REFERS_TO),
    ),
    ("a memo by its year", "A 2002 memo said it would be legal.", ("2002 memo", Role.REFERS_TO)),
    (
        "a letter to many",
        "In a letter to Gull Party supporters, leader Jane Roe said no.",
        ("letter to Gull Party supporters", Role.REFERS_TO),
    ),
    (
        "recordings that came out",
        "Audio recordings released Tuesday indicate it was late.",
        ("Audio recordings", Role.REFERS_TO),
    ),
    ("logs", "Radio call logs indicated it was late.", ("Radio call logs", Role.REFERS_TO)),
    (
        "studies without a name",
        "It is late, according to previous studies.",
        ("previous studies", Role.REFERS_TO),
    ),
    (
        "those who saw it",
        "It was late, according to eyewitness accounts.",
        ("eyewitness accounts", Role.REFERS_TO),
    ),
    (
        "a journal that describes findings",
        "The findings, described in the Astronomical Journal, mark a step.",
        ("Astronomical Journal", Role.REFERS_TO),
    ),
    (
        "a journal whose authors wrote",
        "“It is,” the authors of the 2015 study in Nature wrote.",
        ("Nature", Role.REFERS_TO),
    ),
    (
        "records at a sentence's head",
        "Medical records indicated that he was ill.",
        ("Medical records", Role.REFERS_TO),
    ),
    (
        "somebody's page on a platform",
        "According to Roe’s LinkedIn page, he enrolled there.",
        ("LinkedIn", Role.REFERS_TO),
    ),
    ("a forum", "He spoke, according to posts on the online forum Reddit.", ("Reddit", Role.REFERS_TO)),
    (
        "a copy of a filing",
        "According to a copy of the filing obtained by the board, it was late.",
        ("filing", Role.REFERS_TO),
    ),
    ("a poll by a pollster", "A poll by YouGov found the port popular.", ("YouGov", Role.REFERS_TO)),
    ("an agency's poll", "Four in ten agreed in a Reuters poll.", ("Reuters poll", Role.REFERS_TO)),
    (
        "statistics",
        "According to the Lakeland Bureau of Statistics, rents rose.",
        ("Lakeland Bureau of Statistics", Role.REFERS_TO),
    ),
    (
        "data from a body",
        "It will rain, she said, citing data from the Weather Office.",
        ("Weather Office", Role.REFERS_TO),
    ),
    (
        "a report by a body",
        "According to a new report by the Harbour Trust, rents rose.",
        ("Harbour Trust", Role.REFERS_TO),
    ),
    (
        "a journal that is made like a paper",
        "The study, published in the Lakeland Medical Journal, is small.",
        ("Lakeland Medical Journal", Role.REFERS_TO),
    ),
    (
        "a paper in a journal",
        "So says a paper in the Journal of Tides.",
        ("Journal of Tides", Role.REFERS_TO),
    ),
    (
        "an institution",
        "It will rain, according to the Lakeland Weather Service.",
        ("Lakeland Weather Service", Role.REFERS_TO),
    ),
    ("nations", "Forty died, according to the United Nations.", ("United Nations", Role.REFERS_TO)),
    (
        "data without a body",
        "According to official data, nine pools are shut.",
        ("official data", Role.REFERS_TO),
    ),
    (
        "a body in four small words",
        "The pools are safe, according to the national water quality agency.",
        ("national water quality agency", Role.REFERS_TO),
    ),
    (
        "what a body provided",
        "Nine are shut, as per the information provided by the Harbour Board.",
        ("Harbour Board", Role.REFERS_TO),
    ),
    (
        "a body in its bulletin",
        "In its noon bulletin, the Tide Office forecast a surge.",
        ("Tide Office", Role.REFERS_TO),
    ),
    (
        "a paper at the head",
        "In a notification on May 3, it closed the quay.",
        ("notification", Role.REFERS_TO),
    ),
    (
        "a body's own paper",
        "The board in its weekly tide bulletin also saw a surge.",
        ("bulletin", Role.REFERS_TO),
    ),
    ("initials", "According to NOAA, it will rain.", ("NOAA", Role.REFERS_TO)),
    (
        "an institution in small letters",
        "Two died, it said, citing the regional health commission.",
        ("regional health commission", Role.REFERS_TO),
    ),
    (
        "a name of words run together",
        "Rents rose, according to RentTrack, which counts them.",
        ("RentTrack", Role.REFERS_TO),
    ),
    (
        "a firm by its address",
        "Rents rose, according to Rents.com, a firm that counts them.",
        ("Rents.com", Role.REFERS_TO),
    ),
    (
        "a report with a name",
        "Rents rose, according to the Lake Rents report.",
        ("Lake Rents report", Role.REFERS_TO),
    ),
    (
        "a paper of a court",
        "He hid the spade, according to court documents.",
        ("court documents", Role.REFERS_TO),
    ),
    (
        "said in a statement",
        "The Interior Ministry said in a statement that it was shut.",
        ("Interior Ministry", Role.REFERS_TO),
    ),
    (
        "said in a letter",
        "The Lakeland Water Office said in a May 4 letter that it was shut.",
        ("Lakeland Water Office", Role.REFERS_TO),
    ),
    (
        "what a body estimates",
        "The Lakeland Institute of Tides has also estimated the loss.",
        ("Lakeland Institute of Tides", Role.REFERS_TO),
    ),
    (
        "said behind the news",
        "It spreads by gulls, says the Lakeland Health Organization.",
        ("Lakeland Health Organization", Role.REFERS_TO),
    ),
    (
        "a year and a body",
        "They used data published in May 2018 by the Tide Administration.",
        ("Tide Administration", Role.REFERS_TO),
    ),
    (
        "said a report",
        "“It grows,” said a report from Lake Town Equities.",
        ("Lake Town Equities", Role.REFERS_TO),
    ),
    (
        "a journal's issue",
        "It is in the next issue of the journal Monthly Tides.",
        ("Monthly Tides", Role.REFERS_TO),
    ),
    ("one's own book", "In her book “The Last Gull,” she tells how.", ("The Last Gull", Role.REFERS_TO)),
    (
        "an outlet's reporter who saw it",
        "A Reuters reporter at the quay saw two ferries sink.",
        ("Reuters", Role.REPORTED_VIA),
    ),
    (
        "a paper says",
        "The San Francisco Chronicle says two ferries sank.",
        ("The San Francisco Chronicle", Role.REPORTED_VIA),
    ),
    ("not told", "The firm declined to tell the BBC why.", ("BBC", Role.PUBLISHED_BY)),
    ("not provided", "The firm did not provide FactLake with figures.", ("FactLake", Role.PUBLISHED_BY)),
    (
        "two papers' names in one",
        "It sank, according to the Lakeside Argus Leader.",
        ("Lakeside Argus Leader", Role.REPORTED_VIA),
    ),
    ("a mark in a name", "It is over, according to a report by E! News.", ("E! News", Role.REPORTED_VIA)),
    (
        "a report by an outlet",
        "As per a report by India Today, the lake is to rise.",
        ("India Today", Role.REPORTED_VIA),
    ),
    (
        "a paper that reported in a month",
        "The Straits Times reported in April that the port would be shut.",
        ("The Straits Times", Role.REPORTED_VIA),
    ),
    (
        "a new report of a body",
        "Jobs will go, according to a new World Bank report.",
        ("World Bank", Role.REFERS_TO),
    ),
    (
        "a province's authority",
        "Nine sank, according to Lakedong's maritime safety authority, in a week.",
        ("Lakedong's maritime safety authority", Role.REFERS_TO),
    ),
    (
        "a body with its initials that said so in a release",
        "The Lakeland Works Department (LWD) said in a release that it rained.",
        ("Lakeland Works Department", Role.REFERS_TO),
    ),
    (
        "a corporation with its initials",
        "According to the Brihanlake Municipal Corporation (BLC), the subway was shut.",
        ("Brihanlake Municipal Corporation", Role.REFERS_TO),
    ),
    (
        "initials that said so in a statement",
        "The LBO said in a statement that it rained.",
        ("LBO", Role.REFERS_TO),
    ),
    (
        "the latest data of a ministry",
        "Demand rose, according to the latest power ministry data.",
        ("power ministry data", Role.REFERS_TO),
    ),
    (
        "the weather's office",
        "According to the weather office, it will rain.",
        ("weather office", Role.REFERS_TO),
    ),
    (
        "a think tank's data",
        "Sales rose, according to new data released by global energy think tank Lakember.",
        ("Lakember", Role.REFERS_TO),
    ),
    (
        "a nation's paper",
        "According to National Gazette, some relief is expected.",
        ("National Gazette", Role.REPORTED_VIA),
    ),
    (
        "a company that confirmed it in a statement",
        "Lakesoft confirmed this in a statement.",
        ("Lakesoft", Role.REFERS_TO),
    ),
    (
        "a station that reports",
        "The dog died on the quay on July 2, WLAK reports.",
        ("WLAK", Role.REPORTED_VIA),
    ),
    (
        "an agency that has no news",
        "It rained, according to the Lakeland Weather Agency, for a week.",
        ("Lakeland Weather Agency", Role.REFERS_TO),
    ),
    (
        "a body that projected",
        "The Lake Foundation projected in May that rents would rise.",
        ("Lake Foundation", Role.REFERS_TO),
    ),
    (
        "figures of a possessor",
        "Rents rose, according to Statistics Lakeland’s labour force survey data released Friday.",
        ("Statistics Lakeland", Role.REFERS_TO),
    ),
    (
        "one of a house who studied it",
        "Gulls sleep, according to a study conducted by Teri Gull of North Lake State University in 2012.",
        ("North Lake State University", Role.REFERS_TO),
    ),
    (
        "a magazine that is told",
        "“It rained,” Doe told Lakeside Magazine, “all night.”",
        ("Lakeside Magazine", Role.REPORTED_VIA),
    ),
    (
        "a report of a year",
        "Rents rose, according to a 2025 Lake Bank report.",
        ("Lake Bank", Role.REFERS_TO),
    ),
    (
        "a body with commas in its name",
        "It rained, according to the Lakelandish Atmospheric, Harbour and Tidal Services Administration (LAHTSA).",
        ("Lakelandish Atmospheric, Harbour and Tidal Services Administration", Role.REFERS_TO),
    ),
    (
        "a group by its name",
        "Whales strand in May, according to whale rescue group Project Jona, with 140 in a day.",
        ("Project Jona", Role.REFERS_TO),
    ),
    (
        "a bank in small letters",
        "Prices fell, according to the Fairhaven bank.",
        ("Fairhaven bank", Role.REFERS_TO),
    ),
    (
        "a firm of one word",
        "We watch for five hours a day, according to Gullsen, and more at weekends.",
        ("Gullsen", Role.REFERS_TO),
    ),
    (
        "a person's research",
        "Half of the flats are hot, according to Gullberger’s research. More will be.",
        ("Gullberger’s research", Role.REFERS_TO),
    ),
    (
        "scientists of a network",
        "It was impossible then, according to scientists with the Lake Weather Attribution research group.",
        ("Lake Weather Attribution", Role.REFERS_TO),
    ),
    (
        "a warrant",
        "She used the card, according to his arrest warrant.",
        ("arrest warrant", Role.REFERS_TO),
    ),
    (
        "an invitation",
        "He will speak on Saturday, according to an invitation obtained by the paper.",
        ("invitation", Role.REFERS_TO),
    ),
    (
        "notes of a law",
        "There would be a code, according to the explanatory notes of the bill.",
        ("explanatory notes", Role.REFERS_TO),
    ),
    (
        "a state's website",
        "It paid a firm for the work, according to the state's finances website.",
        ("state's finances website", Role.REFERS_TO),
    ),
    (
        "information a centre gave",
        "Lakeside was hottest, as per the information provided by the HRB's Lakeside centre.",
        ("HRB's Lakeside centre", Role.REFERS_TO),
    ),
    (
        "a house's own post",
        "Fires are more common, according to a blog post for GullWatch.",
        ("GullWatch", Role.REFERS_TO),
    ),
    (
        "per a body",
        "Four more hot days will come, per the Harbour Weather Department.",
        ("Harbour Weather Department", Role.REFERS_TO),
    ),
    (
        "a body's branch",
        "The air is sinking, as per HRB Lakeside.",
        ("HRB Lakeside", Role.REFERS_TO),
    ),
    (
        "a body's forecast",
        "Rain will be above normal, the Harbour Weather Department (HWD) said in its monthly forecast on Tuesday.",
        ("Harbour Weather Department", Role.REFERS_TO),
    ),
    (
        "a body with initials and its statement",
        "In an advisory posted on its page, the Lakeside Information Office (LIO) said that it was hot.",
        ("Lakeside Information Office", Role.REFERS_TO),
    ),
    (
        "the second of two bodies",
        "It is getting hotter, said a new report from the Lake Farming Organization (LFO) and the World Rain Organization (WRO).",
        ("World Rain Organization", Role.REFERS_TO),
    ),
    (
        "the second of two bodies without initials",
        "It is getting hotter, citing a report produced by the World Rain Organization and Lake Tide Office.",
        ("Lake Tide Office", Role.REFERS_TO),
    ),
    (
        "figures of a body that show",
        "Lakeland Bureau of Statistics (LBS) data show that 85 of 100 work at home.",
        ("Lakeland Bureau of Statistics", Role.REFERS_TO),
    ),
    (
        "a group's figures",
        "Figures from independent monitoring group Deep Lake Watch show that 53 died.",
        ("Deep Lake Watch", Role.REFERS_TO),
    ),
    (
        "papers that an archive let out",
        "Her doubts are told in official papers from 1986 released by the Lake Archive.",
        ("Lake Archive", Role.REFERS_TO),
    ),
    (
        "an outlook that came out",
        "He spoke of the outlook for August released on Friday by the World Rain Organization.",
        ("World Rain Organization", Role.REFERS_TO),
    ),
    (
        "makers between commas",
        "One of these analyses, from the University of Lakeside, shows that the ice is thin.",
        ("University of Lakeside", Role.REFERS_TO),
    ),
    (
        "a report by its title",
        "In its report Struck by Sun: A Study of 2025, Sunwatch said that it is too dry.",
        ("Sunwatch", Role.REFERS_TO),
    ),
    (
        "a paper of a court that names",
        "The court papers also name the firm.",
        ("court papers", Role.REFERS_TO),
    ),
    (
        "a final paper of a council",
        "The Gull Council's final communique said that it would talk.",
        ("Gull Council's final communique", Role.REFERS_TO),
    ),
    (
        "a brochure",
        "The Lakelandish brochure says that nobody will give in.",
        ("Lakelandish brochure", Role.REFERS_TO),
    ),
    (
        "a paper in a journal in a month",
        "A paper in Nature in October argued that we should count.",
        ("Nature", Role.REFERS_TO),
    ),
    (
        "a journal that opens the sentence",
        "Published in The Gull Review of Health, the study followed forty sailors.",
        ("The Gull Review of Health", Role.REFERS_TO),
    ),
    (
        "a journal in marks",
        'The study was published in the journal "Boats and Harbours."',
        ("Boats and Harbours", Role.REFERS_TO),
    ),
    (
        "a statement of a body's own",
        "It is the first time, Gull said in a HRBA statement.",
        ("HRBA", Role.REFERS_TO),
    ),
    (
        "one who speaks for a body in its paper",
        "Fay Roe, chief of the Lakeside Dock Association, said in a Monday press release that it was red.",
        ("Lakeside Dock Association", Role.REFERS_TO),
    ),
    (
        "a body that put out two papers",
        "Doubts grew when the Lakeland Office of the Inspector General released two highly critical reports.",
        ("Lakeland Office of the Inspector General", Role.REFERS_TO),
    ),
    (
        "a letter",
        "“It is a risk,” the mayor said in a letter to the port last month.",
        ("letter", Role.REFERS_TO),
    ),
    (
        "a partner in a study",
        "It conducted the study jointly with the Lakeside-based Gull Help Program (GHP).",
        ("Gull Help Program", Role.REFERS_TO),
    ),
    (
        "an agency's estimates",
        "It was above 30 degrees for all, according to AFP estimates, on Monday.",
        ("AFP", Role.REPORTED_VIA),
    ),
    (
        "an agency that quotes",
        "The UNB news agency, quoting the coastguard, said that nine were lost.",
        ("The UNB", Role.REPORTED_VIA),
    ),
    (
        "media in which somebody is quoted",
        "He was quoted as saying in the Lakelandian media that it was over.",
        ("Lakelandian media", Role.REPORTED_VIA),
    ),
    (
        "a channel on which it surfaced",
        "The message surfaced on Al Jazeera on Thursday.",
        ("Al Jazeera", Role.REPORTED_VIA),
    ),
    (
        "a magazine with which it is shared",
        "“It was a choice,” she shares with InStyle.",
        ("InStyle", Role.REPORTED_VIA),
    ),
    (
        "an inspector general of a department",
        "It held no records, according to a report from the Harbour Department's inspector general to come.",
        ("Harbour Department's inspector general", Role.REFERS_TO),
    ),
    (
        "a book behind according",
        "One Sunday, according to “Perfect Gulls: Doe and the Sea” by Jane Roe, she sat on the quay.",
        ("Perfect Gulls: Doe and the Sea", Role.REFERS_TO),
    ),
    (
        "a day before the journal",
        "Gulls sleep, it says in a study published Tuesday in JAMA Network Open.",
        ("JAMA Network Open", Role.REFERS_TO),
    ),
    (
        "data of one word's firm",
        "Gullsen data shows that nine in ten watch.",
        ("Gullsen", Role.REFERS_TO),
    ),
    (
        "analysts in a note",
        "Analysts at Gull Brothers said in a note that oil would fall.",
        ("Gull Brothers", Role.REFERS_TO),
    ),
    (
        "a survey of many",
        "A survey of 1,000 adults by Ipsos found that nine in ten agree.",
        ("Ipsos", Role.REFERS_TO),
    ),
    (
        "a body in small letters behind initials",
        "The UN refugee agency said in a report that hunger rose.",
        ("UN refugee agency", Role.REFERS_TO),
    ),
    (
        "a tracker's website",
        "According to flight tracking website Gullradar24, the plane turned.",
        ("Gullradar24", Role.REFERS_TO),
    ),
    (
        "a post of an office",
        "In a post on X, the National Tide Service warned of floods.",
        ("National Tide Service", Role.REFERS_TO),
    ),
    (
        "a lawsuit",
        "The lawsuit alleges that he lied.",
        ("lawsuit", Role.REFERS_TO),
    ),
    (
        "papers of a court at a sentence's head",
        "Court documents show that he lied.",
        ("Court documents", Role.REFERS_TO),
    ),
    (
        "a poll for a paper",
        "A poll by YouGov for The Times found that nine in ten agree.",
        ("YouGov", Role.REFERS_TO),
    ),
    (
        "a research firm that says",
        "Sales fell, research firm Canalake said.",
        ("Canalake", Role.REFERS_TO),
    ),
    (
        "a paper from a body with its leaning",
        "It fell, says a paper from the left-leaning Harbour Institution this week.",
        ("Harbour Institution", Role.REFERS_TO),
    ),
    (
        "a body whose small letters come first",
        "It fell, according to recent data from comGull on Friday.",
        ("comGull", Role.REFERS_TO),
    ),
    (
        "a poll in capitals",
        "Nine in ten agree, according to a national Gallup Poll of last week.",
        ("Gallup", Role.REFERS_TO),
    ),
    (
        "a radio by its full name",
        "He said so in an interview with National Public Radio on Monday.",
        ("National Public Radio", Role.REPORTED_VIA),
    ),
    (
        "an unknown house that reported first",
        "The mayor was made aware, as reported by Lakeside Journalism, of the leak.",
        ("Lakeside Journalism", Role.REPORTED_VIA),
    ),
    (
        "a programme of a station",
        "He said Wednesday on ABC’s “Good Morning Lakeland” that it rained.",
        ("ABC", Role.REPORTED_VIA),
    ),
    (
        "per an outlet's reporter",
        "Per ESPN's Adam Gull, he will sign.",
        ("ESPN", Role.REPORTED_VIA),
    ),
    (
        "an outlet's reporter who reported",
        "ESPN's Adam Gull reported that he will sign.",
        ("ESPN", Role.REPORTED_VIA),
    ),
    (
        "a conversation",
        "In a conversation with Hindustan Times, she said yes.",
        ("Hindustan Times", Role.REPORTED_VIA),
    ),
    (
        "a report from a known outlet",
        "A previous report from Bloomberg has suggested it.",
        ("Bloomberg", Role.REPORTED_VIA),
    ),
    (
        "an order that a body issued",
        "According to an official order issued by the Directorate of Harbour Schools, they close.",
        ("Directorate of Harbour Schools", Role.REFERS_TO),
    ),
    (
        "warnings of a department",
        "It harms pets, according to warnings by the state Harbour Department.",
        ("Harbour Department", Role.REFERS_TO),
    ),
    (
        "a statement between a body and what it says",
        "The Lakelandian Weather Department in a statement said that it was hot.",
        ("Lakelandian Weather Department", Role.REFERS_TO),
    ),
    (
        "where it was gathered",
        "The Source: This information was gathered from the National Tide Service.",
        ("National Tide Service", Role.REFERS_TO),
    ),
    (
        "where a list is from",
        "(Sourcing: much of this list was obtained from the National Conference of Lake Boards).",
        ("National Conference of Lake Boards", Role.REFERS_TO),
    ),
    (
        "a known outlet of words run together",
        "It was hot, reported TheNewsMinute. It rained.",
        ("TheNewsMinute", Role.REPORTED_VIA),
    ),
    (
        "a weather service that forecasts",
        "The Lakeland Met Office (LMO) has forecast a storm for Monday.",
        ("Lakeland Met Office", Role.REFERS_TO),
    ),
    (
        "what a weather service predicted",
        "As predicted by the Lakes Meteorological Department, a storm rose.",
        ("Lakes Meteorological Department", Role.REFERS_TO),
    ),
    (
        "records of a jail",
        "According to jail records, he was held.",
        ("jail records", Role.REFERS_TO),
    ),
    (
        "records on a court's pages",
        "According to online court records, he was held.",
        ("online court records", Role.REFERS_TO),
    ),
    (
        "a club's statement",
        "Lakeside United said in a statement that he will go.",
        ("Lakeside United", Role.REFERS_TO),
    ),
    (
        "a survey between commas",
        "The survey, conducted by Kantar, showed it.",
        ("Kantar", Role.REFERS_TO),
    ),
    (
        "a poll for an outlet",
        "The poll, conducted for CNN by SSRS, showed it.",
        ("SSRS", Role.REFERS_TO),
    ),
    (
        "a report that came out on a day",
        "A report released Monday by the Lake Accountability Office said it.",
        ("Lake Accountability Office", Role.REFERS_TO),
    ),
    (
        "a preprint",
        "A paper posted on the preprint server arXiv shows it.",
        ("arXiv", Role.REFERS_TO),
    ),
    (
        "a firm of four letters",
        "According to Opgu, he scored nine.",
        ("Opgu", Role.REFERS_TO),
    ),
    (
        "an outlet's investigation",
        "A Reuters investigation found it.",
        ("Reuters", Role.REPORTED_VIA),
    ),
    (
        "an agency's analysis of data",
        "An Associated Press analysis of data found it.",
        ("Associated Press", Role.REPORTED_VIA),
    ),
    (
        "people in a body's name",
        "A new study by People’s Lake Alliance (PLA) warns of it.",
        ("People’s Lake Alliance", Role.REFERS_TO),
    ),
    (
        "foreign letters in a name",
        "The port is shut, the site wrote, citing СNN.",
        ("CNN", Role.REPORTED_VIA),
    ),
    (
        "a survey of somebody",
        "None of them added a boat, according to a survey of employers.",
        ("survey of employers", Role.REFERS_TO),
    ),
    (
        "a statement of a place",
        "The gull fell ill, according to a zoo statement.",
        ("zoo statement", Role.REFERS_TO),
    ),
    (
        "an opinion of a day",
        "According to Friday's legal opinion, which has nine pages, Roe stole it.",
        ("legal opinion", Role.REFERS_TO),
    ),
    ("a body's filings", "They met to talk of it, according to FCC filings.", ("FCC", Role.REFERS_TO)),
    (
        "an office of several words",
        "There were 60 deaths, according to the county medical examiner's office.",
        ("county medical examiner's office", Role.REFERS_TO),
    ),
    (
        "who estimates",
        "It has a quarter of the 165 boats estimated by the Weir Institute to be afloat.",
        ("Weir Institute", Role.REFERS_TO),
    ),
    (
        "who made a report that is out",
        "The weir is late, according to a report out Friday from Weir Institute.",
        ("Weir Institute", Role.REFERS_TO),
    ),
    (
        "an institute named after a person",
        "It passes, according to a statement from the Max Holm Institute for Tides, which swam along.",
        ("Max Holm Institute for Tides", Role.REFERS_TO),
    ),
    (
        "police who say it in a statement",
        "Lakeside police said in a statement that it was late.",
        ("Lakeside police", Role.REFERS_TO),
    ),
    (
        "a force that released a statement",
        "Late Tuesday, Lakelandish security released a statement saying two gunmen were hurt.",
        ("Lakelandish security", Role.REFERS_TO),
    ),
    (
        "a study in a review",
        "According to a recent study in The Harbour Business Review, eels are paid too little.",
        ("The Harbour Business Review", Role.REFERS_TO),
    ),
    (
        "a review's work behind published in",
        "Published in the June issue of the Annals of Tides, it's the first-ever large study of the pier.",
        ("Annals of Tides", Role.REFERS_TO),
    ),
    (
        "somebody's own blog",
        "Some of it came from loans, the sailor wrote on his blog a week ago.",
        ("his blog", Role.REFERS_TO),
    ),
    (
        "a journal of the sky",
        "The new work was detailed March 31 in The Astrophysical Journal.",
        ("The Astrophysical Journal", Role.REFERS_TO),
    ),
    ("an agency that says what it is", "He drowned, Kyodo news agency said.", ("Kyodo", Role.REPORTED_VIA)),
    (
        "an agency behind its article",
        "The Anadolu news agency said he drowned.",
        ("Anadolu", Role.REPORTED_VIA),
    ),
    ("a public broadcaster", "NHK public television said a man was missing.", ("NHK", Role.REPORTED_VIA)),
    (
        "a radio that nobody knows",
        "He said so in an interview with Hafenfunk radio.",
        ("Hafenfunk", Role.REPORTED_VIA),
    ),
    (
        "told a radio that nobody knows",
        "He told Hafenfunk radio it was late.",
        ("Hafenfunk", Role.REPORTED_VIA),
    ),
    (
        "told an agency at the end",
        "It is late, the sailor told the Mehr news agency.",
        ("Mehr", Role.REPORTED_VIA),
    ),
]


@pytest.mark.parametrize(
    ("sentence", "credit"), [row[1:] for row in SENTENCES], ids=[row[0] for row in SENTENCES]
)
def test_a_sentence_credits_its_source(sentence, credit):
    # A page that relays another medium as well is not the one's that was told.
    copy = f"{LEAD}\n\n{sentence}\n\nThe weir is shut, the Irish Times reported."
    found = {(s.translate(str.maketrans("С", "C")), r) for s, r in credits_of(copy)}

    assert credit in found


NO_CREDITS = [
    ("what a source says", "Source: Fighting so fierce that U.S. crews had to leave."),
    ("a row of figures", "Putts per Round"),
    ("a platform that nobody posts on", "The shares of Facebook fell by a tenth on Monday."),
    ("where a club is from", "Born from TikTok, it is a safe place for all who read."),
    ("somebody's brother who asked", "Ann Roe's brother Tom Roe asked her about the boat."),
    ("what a board ran", "The Lake Board ran a piece of the pier, and a long interview was late."),
    ("words that begin like an article", "In another letter she said that it was late."),
    ("an office of nobody named", "It lies west of here, according to the office of the mayor."),
    ("a writer called as an agency is", "Ana told them that the weir was late."),
    ("data from a land in short", "Data from the U.K. revealed that it was late."),
    ("a channel of itself", "NHK TV said it would close its weir."),
    ("a reporter of media", "He told local newspaper reporters that it rained."),
    ("a station", "He worked for state television and slept there."),
    ("media that are struck", "The state media tower fell."),
    ("an index that rises", "The Harbour Index rose."),
    ("a person's statement", "“It is over,” Adeyemi said in a statement. Olu Adeyemi runs the quay."),
    ("in a statement, a person", "In a statement, Adeyemi said no. Olu Adeyemi runs the quay."),
    ("her statement", "She said in a statement that it was over."),
    ("a letter that was sent", "He had put the key in a letter to his son."),
    ("a bulletin that was shut", "The board closed the bulletin, and its order was lost."),
    ("as per custom", "The quay was swept at noon, as per an old custom."),
    ("the same department", "It is so, according to the same old water department."),
    ("a place's figures", "Figures from Oslo were late."),
    ("a person's study", "The study by Jane Doe of Lakeside College was late."),
    ("an outlet's staff", "He told Fox’s staff that the film was done."),
    ("people without a name", "Officials estimate that nine were hurt."),
    ("a counting surname", "Adeyemi estimates that nine were hurt. Olu Adeyemi runs the quay."),
    ("a report of a day", "A report from Monday was late."),
    ("a body that acts", "He was sent off, pending a review by the National Ferry Board."),
    ("a colleague's story", "The pier is a ruin, Erica writes."),
    ("one told of who writes", "In it, Gullberger writes, the pier is a ruin. Olu Gullberger runs the quay."),
    ("a mode of travel", "They came by newspaper van."),
    ("a person told", "“We saw it coming,” the pilot told Anna Weber after the storm."),
    ("reporters", "“We saw it coming,” the pilot told reporters on the quay."),
    ("a body's report", "The council reported that the quay was safe."),
    ("police", "Police reported two arrests, according to the ministry."),
    ("a person's words", "According to Weber, the quay was safe."),
    ("a website nobody owns", "He found the picture on a website."),
    ("a journal of one's own", "She kept a journal on the crossing."),
    ("an adjective of a people", "According to a Lakelander captain, it rained."),
    ("a person with a role", "According to Harbour Council President Anna Weber, it rained."),
    ("the office of a body's head", "According to the Secretary General of the Lake League, it rained."),
    ("a person of an institution", "According to Anna Weber of the Lakeland Institute, it rained."),
    ("an honorific that is a broadcaster's name", "Weber rang and spoke to Dr. Anna Roe, a vet."),
    ("a council in small letters", "The council said that the quay was safe in a way."),
    ("a paper that says it of itself", "The San Francisco Chronicle says it will print on."),
    ("a number", "Investors were told 176 Lakeland dollars is the price."),
    ("a day before a ministry", "On Tuesday the ministry said in a statement that it was over."),
    ("figures of a land", "Lakelandian figures say that it rained."),
    ("the first estimates", "Initial estimates put the cost at nine crowns."),
    ("an article of a month", "He sent an article in May 2012 to the board."),
    ("a given name", "Sasha recommends that one moors at the pier."),
    ("a paper without a name", "It was in a vicious article in a Leeds-based newspaper on Monday."),
    ("results of a search", "Its posts appear in Gullgle search results and on maps."),
    (
        "a person's research behind But",
        "But Gullberg's research suggests that it is late. Olu Gullberg is a vet.",
    ),
    ("records of a place", "Records from Gullholm, a pier, were late."),
    ("a person of a university", "It is so, according to the University of Lakeside's Dr Jane Roe."),
    ("those who issue an alert", "The Harbour Weather Department has issued a red alert for today."),
    ("a surname", "It is hot, according to Gullberger. Olu Gullberger runs the quay."),
    ("a house of state", "He told The White House that he would come."),
    ("figures from a country", "Figures from China show that rents rose."),
    ("a party's poll", "A Labour poll found the port popular."),
    ("visitors", "Police visited the quay and were unable to enter."),
    ("the paper itself", "The newspaper reported it at the weekend."),
    ("an outlet's sources", "According to Politico sources, the port is shut."),
    ("said on a day", "The port is shut, she said on Friday."),
    ("a person's question", "He did not respond to Anna Weber's request for comment."),
    ("a person's report", "The report by Anna Weber fills nine pages."),
    ("a day's report", "A report from Paris says that it rained there."),
    ("reports of the news", "He had heard the news reports and stayed at home."),
    ("a body behind words in marks", "“It rains,” claimed the harbour council."),
    ("a writer of a paper who does nothing", "Joe Roe, a columnist for the Boston Globe, was hurt."),
    ("a council that explains", "The Harbour Council explained that it rains."),
    ("a programme's name", "A 2014 study programme brought him to the port."),
    ("a file by its name", "He keeps the figures in its own Harbour Index file."),
    ("other figures", "Other estimates are higher, the mayor said."),
    ("what was reported in a place", "A landslide was reported in the Harbour area of the town."),
    ("a report of nobody's", "The report by Monday was that it rained."),
    ("an official who informed", "Rai informed the house that it rained. Anna Rai sits for Lakeside."),
    ("people of a country", "A 2025 survey by Lakelandish authorities filled nine pages."),
    ("a government", "The figures released by the Union government were late."),
    ("no document", "His words were in reference to any report about Lakeside Polytechnic."),
    ("a body that foresees its own", "The Harbour Board has forecast a loss for this year."),
    ("a presenter of weather", "Anna Weather predicted that the pier would fall."),
    ("a press service that speaks", "The Harbour press service told sailors to wait."),
    ("somebody’s blog that nobody wrote on", "There is a picture of it on her blog."),
    ("police without a name", "The police said in a statement that it was late."),
    ("a radio of a kind", "She told TV and Radio that it was late."),
    ("people of a radio", "He told Hafenfunk radio presenters it was late."),
    ("a television without a name", "Lake television said it would sue."),
]


@pytest.mark.parametrize("sentence", [row[1] for row in NO_CREDITS], ids=[row[0] for row in NO_CREDITS])
def test_a_sentence_that_names_no_source_credits_none(sentence):
    assert credits_of(f"{LEAD}\n\n{sentence}") == set()


def test_a_body_that_says_something_in_its_paper_is_credited_and_not_the_paper():
    assert credits_of(f"{LEAD}\n\nThe Lake Police said in a news release that he was held.") == {
        ("Lake Police", Role.REFERS_TO)
    }


def test_two_outlets_that_something_is_according_to_are_each_credited():
    assert credits_of(f"{LEAD}\n\nAccording to Gizmodo and Wired, the pilot had left.") == {
        ("Gizmodo", Role.REPORTED_VIA),
        ("Wired", Role.REPORTED_VIA),
    }


def test_a_source_below_figures_may_be_a_body():
    found = credits_of(
        f"{LEAD}\n\n{LEAD.replace('Monday', 'Friday')}\n\n(Source: World Harbour Organization)"
    )

    assert found == {("World Harbour Organization", Role.REFERS_TO)}


def test_a_bodys_website_is_one_source():
    assert credits_of(f"{LEAD}\n\nAccording to NATO's website, the ministers met.") == {
        ("NATO's website", Role.REFERS_TO)
    }


def test_the_company_of_which_the_story_tells_is_no_source_of_what_it_says():
    paragraphs = [
        "Gullota builds a boat.",
        "Gullota says that it is fast.",
        "It does 39 knots, according to Gullota.",
    ]

    assert credits_of("\n\n".join([LEAD, *paragraphs])) == set()


def test_a_body_under_its_initials_is_credited_by_its_full_name():
    text = (
        f"{LEAD}\n\nThe Harbour Rescue Board (HRB) met.\n\nAccording to the HRB, it was the wind.\n\n"
        "It blew at 80 knots, HRB data showed."
    )

    assert credits_of(text) == {("Harbour Rescue Board", Role.REFERS_TO)}


def test_an_outlet_alone_below_the_date_publishes_the_page():
    found = find_layout(f"Storm tears ferries loose\n\nPublished August 14, 2010\n\n| Lakenews.com\n\n{LEAD}")

    assert found.outlet is not None
    assert found.outlet.text == "Lakenews.com"


def test_a_page_is_no_agencys_for_a_mark_that_stands_below_its_copy_everywhere():
    found = find_layout(
        f"Storm tears ferries loose\n\n{LEAD}\n\n© 2008 The Associated Press. All rights reserved."
    )

    assert found.outlet is None
    assert [(c.source, c.role) for c in found.credits] == [("The Associated Press", Role.FILED_BY)]


def test_a_paper_alone_below_the_writers_name_filed_the_story():
    found = find_layout(f"Storm tears ferries loose\n\nBy Jane Doe\nLakeside Tribune\n\n{LEAD}")

    assert found.outlet is not None
    assert found.outlet.text == "Lakeside Tribune"
    assert [(c.source, c.role) for c in found.credits] == [("Lakeside Tribune", Role.FILED_BY)]


def test_a_page_is_called_as_it_calls_itself_and_not_as_its_company_is_called():
    foot = "CNN Mobile | CNN Radio | CNN TV\n© 2008 Cable News Network. All Rights Reserved."
    found = find_layout(f"Storm tears ferries loose\n\n{LEAD}\n\n{foot}")

    assert found.outlet is not None
    assert found.outlet.text == "CNN"


def test_an_outlet_behind_the_city_of_a_dateline_publishes():
    found = find_layout(f"Storm tears ferries loose\n\nWashington CNN — {LEAD}")

    assert found.dateline is not None
    assert found.dateline.text == "Washington"
    assert {(c.source, c.role) for c in found.credits} == {("CNN", Role.PUBLISHED_BY)}


def test_a_line_of_an_agencys_picture_names_the_agency_and_who_took_it():
    found = find_layout(f"Storm tears ferries loose\n\nBy Jane Doe\n\nAP Photo/Lena Hofman, File\n\n{LEAD}")

    assert [(c.source, c.role) for c in found.credits] == [("AP", Role.PHOTO), ("Lena Hofman", Role.PHOTO)]


def test_for_whom_a_house_took_a_picture_is_not_credited_with_it():
    line = "(Photo by Jane Doe/Getty Images for Acme Holdings)"
    found = find_layout(f"Storm tears ferries loose\n\nBy John Roe\n\n{line}\n\n{LEAD}")

    assert [c.source for c in found.credits] == ["Jane Doe", "Getty Images"]


def test_who_took_the_picture_of_the_head_does_not_sign_the_story():
    line = "Photo by Jane Doe/Getty Images Photo by Jane Doe/Getty Images"
    found = find_layout(f"Storm tears ferries loose\n\n{line}\n\n{LEAD}")

    assert found.byline is None


def test_a_house_of_pictures_signs_no_story():
    found = find_layout(f"Storm tears ferries loose\n\nBy Jane Doe/WireImage.\n\n{LEAD}")

    assert found.byline is None
    assert [(c.source, c.role) for c in found.credits] == [
        ("Jane Doe", Role.PHOTO),
        ("WireImage", Role.PHOTO),
    ]


def test_an_item_of_a_digest_ends_in_where_it_is_from():
    item = "The yard of the old town will build a third ferry, its master wrote. (Wired)"
    found = find_layout(f"Storm tears ferries loose\n\n{LEAD}\n\n{item}\n\n{LEAD} It rained.")

    assert [(c.source, c.role) for c in found.credits] == [("Wired", Role.REPORTED_VIA)]


def test_an_agency_behind_the_first_sentence_below_the_byline_took_its_picture():
    shown = "The old pier near the ferry slip of Lakeside, Ohio. (AP)"
    text = "\n\n".join(["Storm tears ferries loose", "By Jane Doe", shown, *[LEAD] * 6])

    assert [(c.source, c.role) for c in find_layout(text).credits] == [("AP", Role.PHOTO)]


def test_a_house_whose_name_begins_like_a_section_stays_whole():
    found = find_layout(f"Storm tears ferries loose\n\nTechCrunch reports that it is late.\n\n{LEAD}")

    assert [c.source for c in found.credits] == ["TechCrunch"]
    assert "TechCrunch reports that it is late." in [block.text for block in found.blocks]


def test_a_letter_for_an_inbox_is_no_outlet():
    line = "[What you need to know to start the day: Get Lakeland Today in your inbox.]"
    found = find_layout(f"Storm tears ferries loose\n\n{LEAD}\n\n{line}\n\n{LEAD} It rained.")

    assert found.outlet is None


def test_agencies_without_a_name_filed_what_is_by_them():
    found = find_layout(f"Storm tears ferries loose\n\nBy Agencies\n\n{LEAD}")

    assert [(c.source, c.role) for c in found.credits] == [("Agencies", Role.FILED_BY)]


def test_a_paper_named_like_a_day_publishes_what_stands_below_its_name():
    found = find_layout(
        f"Storm tears ferries loose\n\nby: Jane Doe\nFrom: Herald Sun\nMarch 13, 2015 9:00PM\n\n{LEAD}"
    )

    assert found.outlet is not None
    assert found.outlet.text == "Herald Sun"


BYLINES = [
    ("a button with whom to follow", "Jane Doe Senior Writer Follow Jane on Twitter\n\n{lead}", "Jane Doe"),
    ("nobody but a rank", "Special Correspondent\n\n{lead}", "Special Correspondent"),
    (
        "the end of a deck",
        "The gulls that came back can only help this harbour's case to stay open, writes Jane Doe.\n\n{lead}",
        "Jane Doe",
    ),
    (
        "glued buttons of two",
        "John Roe and Jane A. DoeContact Reporters\n\n{lead}",
        "John Roe and Jane A. Doe",
    ),
    (
        "a note behind",
        "By Jane Doe This post has been corrected. See below.\n\nMay 3, 2021\n\n{lead}",
        "By Jane Doe",
    ),
    (
        "a name glued to its agency below a picture",
        "Gulls near the pier\n(Ann Lee / AP)\nJane DoeAssociated Press\n\n{lead}",
        "Jane Doe",
    ),
    ("a rank in front", "By political editor Jane Doe\n\n{lead}", "Jane Doe"),
    ("special to a paper", "By Jane Doe Special to the Lake Herald\n\n{lead}", "By Jane Doe"),
    (
        "with an agency",
        "By Jane Doe and the Associated Press\n\n{lead}",
        "By Jane Doe and the Associated Press",
    ),
    (
        "a house's own in its report",
        "{lead}\n\nAxios' Jane Doe reports: This new phase began in May.",
        "Jane Doe",
    ),
    (
        "a rank with fields and a house behind it",
        "by Jane Doe, Senior Director, Boats & Docks, Lakeworks and Gull Institute\n\n{lead}",
        "Jane Doe",
    ),
    (
        "a day, and whom the writer speaks for",
        "03/01/2017 by Jane Doe, Candidate Representative to the Candidate Liaison Committee\n\n{lead}",
        "Jane Doe",
    ),
    (
        "whose book the box presents",
        '{lead}\n\nJane Doe\'s book about the lake, "Out There" (Gull Publishing, 2018), is out now.'
        " Follow her on Twitter @janedoe.",
        "Jane Doe",
    ),
    (
        "who reported what an agency's name stands over",
        "REUTERS\n19 NOV 2019\n\n{lead}\n\n(Reporting by Jane Doe; Editing by John Roe)",
        "Jane Doe",
    ),
    (
        "beside other stories as well",
        "Jane Doe\n\n{lead}\n\nGulls are back\n\nJane Doe\n\nFerry is found\n\nJane Doe",
        "Jane Doe",
    ),
    ("with a name on a network", "{lead}\n\nJane Doe @janedoe\n\n{lead} It rained.", "Jane Doe"),
    ("a rank at an agency", "By JANE DOE, Associated Press Writer\n\n{lead}", "By JANE DOE"),
    ("a small by", "by Jane Doe\nMay 3, 2021\n\n{lead}", "by Jane Doe"),
    (
        "said twice with a house and a site",
        "Jane Doe, Lake Media Group  By  Jane Doe, Lake Media Group  LAKE.com\n\n{lead}",
        "Jane Doe",
    ),
    (
        "above a day with its clock",
        "Jane Doe, Lake Media Group  By  Jane Doe, Lake Media Group  LAKE.com\n"
        "on December 29, 2014 at 3:02 PM, updated December 29, 2014 at 4:16 PM\n\n{lead}",
        "Jane Doe",
    ),
    ("an agency's before a writer's", "By: CNN Wire\nBy Jane Doe\n\n{lead}", "By Jane Doe"),
    (
        "within a line below the story",
        "{lead}\n\nSource: Lake Trust (Reporting by Jane Doe; Editing by John Roe and Eric Gull)",
        "Jane Doe",
    ),
    ("a rank like a paper's name", "By Jane King, Senior News Reporter\n\n{lead}", "By Jane King"),
    (
        "where each of them writes",
        "{lead}\n\nReporting by Jane Doe in Ayr, John Roe in The Hague and Ann Lee in Oslo; Editing by Eric Gull",
        "Jane Doe in Ayr, John Roe in The Hague and Ann Lee in Oslo",
    ),
    (
        "who teaches",
        "{lead}\n\nJane Doe teaches at Lakeside School. The Gull is about her years there.",
        "Jane Doe",
    ),
    ("over several lines", "By\nJane Doe\nand\nJohn Roe\nMay 3, 2021\n\n{lead}", "Jane Doe\nand\nJohn Roe"),
    (
        "with a blank before a comma",
        "By Jane Doe , John Roe and Ann Lee, CNN\n\n{lead}",
        "By Jane Doe , John Roe and Ann Lee",
    ),
    ("with what is glued to it", "bySauli Doe\nMay 3, 2021\n\n{lead}", "Sauli Doe"),
    ("with a colon in front of the lead", "Menu\n\nBy Jane Doe:\n\n{lead}", "By Jane Doe"),
    (
        "above the desk that published",
        "Published by  LAKETEAM   at\nMay 3, 2021\nBy Jane Doe\n\n{lead}",
        "By Jane Doe",
    ),
    ("with the label of an author", "Author:  Jane Doe\nMay 3, 2021\n\n{lead}", "Author:  Jane Doe"),
    ("of a book", "{lead}\n\nJ.O. Doe is the author of “The Gull”. She founded a charity.", "J.O. Doe"),
    ("in small letters beside the day", "Tuesday, 24 Oct 2017\nby jane doe\n\n{lead}", "jane doe"),
    ("of one name between its label and the day", "By\nSaif\n-\nApr 9, 2017\n\n{lead}", "Saif"),
    ("above the link to a profile", "Jane Zimmerman\nView Profile\n\n{lead}", "Jane Zimmerman"),
    (
        "with a button, whom the story names",
        "Jane Doe Senior Writer Follow Jane on Twitter\n\nJane Doe has the key facts of the pier.\n\n{lead}",
        "Jane Doe",
    ),
    ("behind a clock", "6:30am PT by Jane Doe\n\n{lead}", "Jane Doe"),
    (
        "before a house in capitals and a station",
        "Jane Doe , USA TODAY , KSDK 8:14 AM. CDT March 26, 2017\n\n{lead}",
        "Jane Doe",
    ),
    ("behind a paper's name", "Business Times Jane Doe\nMay 3, 2021\n\n{lead}", "Jane Doe"),
    ("in a page's template", "{{{{article.author.name}}}}Voice Jane Doe ,\n\n{lead}", "Jane Doe"),
    ("with a wire in the head", "JANE DOE, Lakeland News Service; Gull News\n\n{lead}", "JANE DOE"),
    ("by twice", "By By Jane Doe\n\n{lead}", "By Jane Doe"),
    ("before her house and rank", "By JANE DOE Associated Press Writer\n\n{lead}", "By JANE DOE"),
    ("before a paper's rank", "By Jane Doe Herald Staff Writer\n\n{lead}", "By Jane Doe"),
    (
        "before a paper of a town and a rank",
        "By Jane Doe Lakeside Herald Staff Writer\n\n{lead}",
        "By Jane Doe",
    ),
    ("above a town alone on its line", "By JANE DOE\n\nLEXINGTON, Ky.\n\n{lead}", "By JANE DOE"),
    (
        "below a picture whose credit stands twice",
        "Ann Lee / AP\n\nGulls near the pier of the old town on Monday\n\n(Ann Lee / AP)\n\nJane DoeAssociated Press\n\n{lead}",
        "Jane Doe",
    ),
]


def test_a_column_with_its_day_above_the_headline_signs_nothing():
    found = find_layout(
        f"Code Red | 19 July 2012\n\nStorm tears two ferries loose\n\nJane Doe\n\n{LEAD}\n\n{LEAD}"
    )

    assert found.byline is not None
    assert found.byline.text == "Jane Doe"


def test_a_name_in_a_list_of_topics_signs_nothing():
    topics = "\n\n".join(["TRENDING", "Jane Doe", "John Roe", "Ann Lee", "World"])

    assert find_layout(f"{topics}\n\nStorm tears two ferries loose\n\n{LEAD}\n\n{LEAD}").byline is None


@pytest.mark.parametrize(("page", "byline"), [row[1:] for row in BYLINES], ids=[row[0] for row in BYLINES])
def test_a_page_is_signed(page, byline):
    found = find_layout(f"Storm tears two ferries loose\n\n{page.format(lead=LEAD)}")

    assert found.byline is not None
    assert found.byline.text == byline


def test_a_town_alone_between_byline_and_story_is_its_dateline():
    found = find_layout(f"Storm tears two ferries loose\n\nBy JANE DOE\n\nLEXINGTON, Ky.\n\n{LEAD}")

    assert found.dateline is not None
    assert found.dateline.text == "LEXINGTON, Ky."


def test_who_can_be_called_or_written_to_below_the_story_signs_it():
    contact = "Jane Doe: 206-555-0100 or jdoe@harbour.example"
    found = find_layout(f"Storm tears two ferries loose\n\n{LEAD}\n\nNobody was hurt, he said.\n\n{contact}")

    assert found.byline is not None
    assert found.byline.text == "Jane Doe"


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("01:40 - Source: CNN\n\n{lead}", id="the source of a film"),
        pytest.param("Published August 14, 2010\n\n| Lakenews.com\n\n{lead}", id="an outlet below the date"),
        pytest.param("THE ASSOCIATED PRESS\n\n{lead}", id="an agency alone"),
        pytest.param("Home\nNews\nLocal Sport\nRWC Stats\nWorld Sport\nBusiness\n\n{lead}", id="a menu"),
        pytest.param("By The Associated Press\n\n{lead}", id="an agency that says by"),
        pytest.param("MESSAGE BOARDS\n\nPHOTO GALLERY\n\n{lead}", id="sections in capitals"),
        pytest.param("SPORT\n\nJANE DOE\n\nWEATHER REPORT\n\n{lead}", id="a name among topics in capitals"),
    ],
)
def test_a_page_is_not_signed_by_what_is_no_writers(page):
    found = find_layout(f"Storm tears two ferries loose\n\n{page.format(lead=LEAD)}")

    assert found.byline is None


@pytest.mark.parametrize("mark", ["|", "-"])
def test_a_title_that_ends_in_an_outlets_name_names_it(mark):
    found = find_layout(f"Storm tears two ferries loose {mark} Lakeside Gazette\n\n{LEAD}")

    assert found.outlet is not None
    assert found.outlet.text == "Lakeside Gazette"


@pytest.mark.parametrize(
    "line",
    [
        "Get the latest news on Google News",
        "Get the latest updates on Lake Result 2026",
        "Get all the latest news from the Premier League",
        "Subscribe to E-paper",
        "Stay updated with the Breaking News Today and Latest News from the lakes.",
    ],
)
def test_what_a_page_has_news_of_is_not_its_name(line):
    assert find_layout(f"Storm tears two ferries loose\n\n{LEAD}\n\n{line}").outlet is None


def test_a_page_of_a_paper_is_not_its_networks():
    menu = " • About LakeHerald.com |\n • About the Lake Cities Network |\n • Jobs |"
    found = find_layout(f"Storm tears ferries loose\n\n{LEAD}\n\n{menu}")

    assert found.outlet is not None
    assert found.outlet.text == "LakeHerald.com"


def test_a_title_that_ends_in_its_outlet_without_blanks_names_it():
    found = find_layout(
        f"Storm tears ferries loose-Lakes-The Economic Times\nStorm tears ferries loose\n\n{LEAD}"
    )

    assert found.outlet is not None
    assert found.outlet.text == "The Economic Times"


def test_a_title_like_an_outlets_name_is_none():
    found = find_layout(f"September 13, 2011, 8:50 PM EDT\n\nHere Comes Gullo's Real TV\n\n{LEAD}")

    assert found.outlet is None


LINES = [
    ("an agency's share", "Additional reporting from PA", ("PA", Role.FILED_BY)),
    (
        "an unknown house that had it first",
        "This article was originally published by Gullurism. Read more.",
        ("Gullurism", Role.FILED_BY),
    ),
    (
        "an original under a licence",
        "This article was originally published on Lake Dialogue under a Creative Commons licence.",
        ("Lake Dialogue", Role.FILED_BY),
    ),
    (
        "a source below the story",
        "Source: The Lake Herald",
        ("Lake Herald", Role.FILED_BY),
    ),
    ("mark of the outlet", "© essanews.com", ("essanews.com", Role.PUBLISHED_BY)),
    ("picture", "Photo: nato.int", ("nato.int", Role.PHOTO)),
    ("firm with a comma", "Image credit: Lake Systems, Inc.", ("Lake Systems, Inc", Role.PHOTO)),
    ("pictures side by side", "Left Image: Harbour Museum, Right Image: Jane Doe", ("Jane Doe", Role.PHOTO)),
    (
        "a body with and in its name",
        "Image: National Lakes and Rivers Administration",
        ("National Lakes and Rivers Administration", Role.PHOTO),
    ),
    (
        "a credit with its licence",
        "Header image: A crew at the slip. Credit: Jane Doe/LAKEFOR (CC BY-NC-ND 2.0)",
        ("Jane Doe", Role.PHOTO),
    ),
    ("agency of a picture", "Images source: © EPA, PAP | LENA HOFMAN", ("PAP", Role.PHOTO)),
    ("photographer", "Images source: © EPA, PAP | LENA HOFMAN", ("Lena Hofman", Role.PHOTO)),
    ("inputs", "(With inputs from ANI)", ("ANI", Role.FILED_BY)),
    (
        "first post of a blog",
        "The post Ferries adrift appeared first on Harbour Gazette.",
        ("Harbour Gazette", Role.PUBLISHED_BY),
    ),
    ("last line", "- AFP", ("AFP", Role.FILED_BY)),
    ("last line with its staff", "WAM/Jane Doe/John Roe", ("WAM", Role.FILED_BY)),
    ("inputs behind the name", "(With PTI inputs)", ("PTI", Role.FILED_BY)),
    ("where a digest has it from", "[CNBC]", ("CNBC", Role.REPORTED_VIA)),
    (
        "an agency's writers who helped",
        "Associated Press writers Jane Doe in Oslo and John Roe contributed to this report.",
        ("Associated Press", Role.FILED_BY),
    ),
    ("agencies that are not named", "SOURCE: News agencies", ("News agencies", Role.FILED_BY)),
    ("agencies behind two blanks", "SOURCE:  agencies", ("agencies", Role.FILED_BY)),
    ("a paper's wires", "With Lakeside wires", ("Lakeside wires", Role.FILED_BY)),
    ("source by its initials", "Source: HPA", ("HPA", Role.REPORTED_VIA)),
    (
        "where it stood first",
        "This article first appeared in the Harbour Gazette.",
        ("Harbour Gazette", Role.FILED_BY),
    ),
    ("mark said twice", "© Copyright The Lakeside Times", ("The Lakeside Times", Role.PUBLISHED_BY)),
    ("courtesy", "Photo courtesy of Lakeside FC", ("Lakeside FC", Role.PHOTO)),
    (
        "courtesy behind what is seen",
        "Jane Doe courtesy of the Harbour Gazette",
        ("Harbour Gazette", Role.PHOTO),
    ),
    ("photographer's paper", "Jane Doe / Harbour Gazette", ("Harbour Gazette", Role.PHOTO)),
    ("picture's site", "Photo by Jane Doe on Unsplash", ("Unsplash", Role.PHOTO)),
    ("label of an old picture", "File photo: Reuters", ("Reuters", Role.PHOTO)),
    ("agency that is called images", "Getty Images", ("Getty Images", Role.PHOTO)),
    (
        "who provided a picture",
        "This undated photo provided by the Lakeland Police shows the old quay.",
        ("Lakeland Police", Role.PHOTO),
    ),
    ("a map's maker", "This graphic, provided by Lakestat, shows the ports.", ("Lakestat", Role.PHOTO)),
    ("photographer behind By", "Credit: By Karl Tate, Graphics Artist", ("Karl Tate", Role.PHOTO)),
    ("courtesy within a credit", "Credit: Courtesy of Lake Research", ("Lake Research", Role.PHOTO)),
    ("year of a picture", "Credit: Jane Doe/Lakes Television © 2014 Disney", ("Disney", Role.PHOTO)),
    ("photographer and a wire", "Jane North/PA Wire", ("Jane North", Role.PHOTO)),
    (
        "courtesy of a cover",
        "Cover Image Courtesy: Canva Pro/ Lakes (Representative Image)",
        ("Canva Pro", Role.PHOTO),
    ),
    ("a mark of a site", "© Jane Milestone on Unsplash", ("Jane Milestone", Role.PHOTO)),
    ("last line between slashes", "//Petra// AG", ("Petra", Role.FILED_BY)),
    ("featured image", "Featured image by Jane Doe/The Lake Guy.", ("Jane Doe", Role.PHOTO)),
    (
        "inputs and a mark",
        "With additional reporting from Jane Doe and AFP © AFP 2026",
        ("AFP", Role.FILED_BY),
    ),
    ("photograph", "The slip at noon. Photograph: Jane Doe/The Guardian", ("Jane Doe", Role.PHOTO)),
]


@pytest.mark.parametrize(("line", "credit"), [row[1:] for row in LINES], ids=[row[0] for row in LINES])
def test_a_line_of_the_page_credits_its_source(line, credit):
    text = f"{LEAD}\n\nNobody was hurt, the harbour master said on Tuesday.\n\n{line}"

    assert credit in credits_of(text)
    assert all(text[one.start : one.end] == one.text for one in find_layout(text).credits)


def test_a_name_added_to_a_caption_said_before_is_its_photographers():
    caption = "Sailors wait on the quay before the gates of the yard"

    found = find_layout(f"Storm tears ferries loose\n\n{caption}\n{caption}. Lena Hofman\n\n{LEAD}")

    assert [(c.source, c.role) for c in found.credits] == [("Lena Hofman", Role.PHOTO)]
    assert [b.text for b in found.blocks] == [LEAD]


def test_the_text_of_a_logo_names_the_outlet():
    found = find_layout(f"Logo of Harbour Gazette\n\nStorm tears two ferries loose\n\n{LEAD}")

    assert found.outlet is not None
    assert found.outlet.text == "Harbour Gazette"


def test_a_logo_that_tells_its_outlet_twice_names_it_once():
    found = find_layout(f"POLITICO Politico Logo\n\nStorm tears two ferries loose\n\n{LEAD}")

    assert found.outlet is not None
    assert found.outlet.text == "POLITICO"


def test_a_section_of_the_morning_is_no_outlet():
    found = find_layout(f"Home\n\nPeople\n\nMorning News\n\nStorm tears two ferries loose\n\n{LEAD}")

    assert found.outlet is None


OWN_NAMES = [
    ("whose terminal", "Before it's here, it's on the Lakeside Terminal.", "Lakeside"),
    (
        "its page at a network",
        "Just hit 'Like' on our Digital Weir Facebook page and follow us.",
        "Digital Weir",
    ),
    ("what else it has", "Elsewhere on WeirGate", "WeirGate"),
    ("where to find an address", "Find lake.com.au on Facebook", "lake.com.au"),
    (
        "what it answers for",
        "LAKE.com.au is not responsible for the content of external sites.",
        "LAKE.com.au",
    ),
    (
        "whose stories one cares about",
        "Get the Harbour Post stories you care about delivered",
        "Harbour Post",
    ),
    (
        "whose promotions",
        "Our newsletter has updates and promotions from The Lake Times.",
        "The Lake Times",
    ),
    ("whose screen", "Before it's here, it's on the Lakeberg Terminal", "Lakeberg"),
    ("whose back issues", "Browse the HarbourWeek Archive", "HarbourWeek"),
    ("on a platform", "Lakepost is now on Telegram. Click here to join our channel.", "Lakepost"),
    ("what kind of house it is", "Lakepost is a nonprofit newsroom that covers the lakes.", "Lakepost"),
    ("stay tuned", "Stay tuned to Lakepost for more updates.", "Lakepost"),
    (
        "news on its page",
        "Get the latest updates on weather, politics and sports on Lakeside Gazette.",
        "Lakeside Gazette",
    ),
    ("its letter behind its name", "Sign up for Lakepost's daily newsletter", "Lakepost"),
    ("to subscribe to", "Subscribe to Lakepost", "Lakepost"),
    ("whose reporter", "Jane Doe is Lakepost's harbour reporter.", "Lakepost"),
    ("followed on a messenger", "Follow LKA on WhatsApp.", "LKA"),
    ("other readers", "Join the talk and follow other Lakepost readers below.", "Lakepost"),
    ("a channel", "Subscribe to the Lakepost YouTube channel for more films.", "Lakepost"),
    (
        "no responsibility",
        "This report is auto-generated. LakePrint holds no responsibility for it.",
        "LakePrint",
    ),
    (
        "whose letters one gets",
        "Click this link or scan the QR code to receive breaking news and top stories from Lakeside Live. We also treat our community members to special offers, promotions, and adverts from us and our partners.",
        "Lakeside Live",
    ),
    (
        "whose homepage one visits",
        "For all the latest news, visit the Lakeside Live homepage here.",
        "Lakeside Live",
    ),
    (
        "what it is devoted to",
        "• Brainy Gull is a blog and podcast devoted to boats and the people who row them.",
        "Brainy Gull",
    ),
    (
        "a leading website",
        "Lakes.co.uk is the UK’s leading digital-only political website, providing coverage of lakes.",
        "Lakes.co.uk",
    ),
    ("a member in capitals", "BECOME A LAKENET MEMBER FOR FREE!", "LAKENET"),
    ("seen on a station", "Seen on LAKE 13 News", "LAKE 13 News"),
    ("a homepage", "Make LakeMag Your Home Page", "LakeMag"),
    ("back to its homepage", "Back To Lakenet.com's Homepage", "Lakenet.com"),
    ("a channel by its label", "WhatsApp Channel: Lake Jagran", "Lake Jagran"),
    ("a company of its own name", "© 2023 TIME USA, LLC. All Rights Reserved.", "TIME"),
    (
        "a mark with an agency beside",
        "All Content is Copyright © 2008 LakeSoccer.com and AFP. All rights reserved. It may not be published.",
        "LakeSoccer.com",
    ),
    ("for whom a writer covers", "Jane Doe covers the ferries for LAKEWORLD and has sailed.", "LAKEWORLD"),
    ("views", "The views expressed here do not necessarily reflect those of Lakeside.", "Lakeside"),
    ("privacy", "This website uses cookies. Read LT Privacy policy to find out more.", "LT"),
    ("a button to write to it", "Send LTN Feedback", "LTN"),
    ("an app in capitals", "CLICK HERE TO GET THE FOX NEWS APP", "FOX NEWS"),
    (
        "a network's page",
        "Follow The New York Times Opinion section on Facebook and Twitter.",
        "The New York Times",
    ),
    ("a newsletter by initials", "LT Newsletter Get top news in your inbox daily", "LT"),
    (
        "an address",
        "Join our Forums to keep talking. Have a tip? Let us know at: tips@space.com.",
        "space.com",
    ),
    (
        "a mark among links to its terms",
        "Copyright © 2020, Lakeside Times | Terms of Service | Our Privacy Policy",
        "Lakeside Times",
    ),
    ("a paper written for", "Special to the Lakeside Press", "Lakeside Press"),
    ("the page's app", "For breaking news download the Lakenews apps for iOS and Android.", "Lakenews"),
    ("a newsletter by name", "Subscribe to our newsletter, Lakepost Today!", "Lakepost"),
    (
        "its author's employer",
        "Jane Doe joined The Lakeside Guardian in 2010 as a reporter.",
        "The Lakeside Guardian",
    ),
    ("more of its stories", "More Great WIRED Stories", "WIRED"),
    (
        "a possessive before its letter",
        "Get The Times of Israel's Daily Edition by email and never miss our top stories",
        "The Times of Israel",
    ),
    ("a journal's own news", "Nature 612, 18-19 (2022)", "Nature"),
    (
        "the owner in a notice",
        "Copyright 2023 Lakeland Television Corp. All rights reserved. This material may not be published.",
        "Lakeland Television",
    ),
    ("whom to trust", "Why you can trust Lake Beacon", "Lake Beacon"),
    ("terms", "By signing up you agree to Lakebeat's Terms of Service.", "Lakebeat"),
    (
        "whom to let through",
        "Below are steps you can take in order to whitelist Lakebeat.com on your browser:",
        "Lakebeat.com",
    ),
    (
        "a player set in the page",
        '<iframe src="https://x.example/embed" title="LKR embedded audio player">',
        "LKR",
    ),
    (
        "since a writer joined",
        "Jane Doe covers the harbour. Since joining The Lakeside Guardian, she has covered ferries.",
        "The Lakeside Guardian",
    ),
    (
        "a letter of its own among others",
        "[ Stay up on boats with Lakebeat's Harbour Computing Report newsletter. ]",
        "Lakebeat",
    ),
    ("a team of its own", "Access the most recent journalism from Lakebeat's award-winning team", "Lakebeat"),
    ("its name before its mark", "Lakebeat © All rights reserved", "Lakebeat"),
    (
        "what it earns",
        "Lakebeat may earn an affiliate commission from purchases made through links.",
        "Lakebeat",
    ),
    ("a preferred source", "Choose Lakebeat as a 'Preferred Source' on Google News.", "Lakebeat"),
    ("a letter of its own name", "Sign up for Lakebeat newsletters", "Lakebeat"),
    ("a letter by mail", "Subscribe to Lakebeat by Email", "Lakebeat"),
    (
        "a letter that begins with its house",
        "Sign up to the Axios Lakeside Weekly Brief here.",
        "Axios Lakeside",
    ),
    ("a daily letter of a house", "Get the Axios Daily newsletter and miss nothing.", "Axios"),
    ("more from it", "More From the Lakeside Times", "Lakeside Times"),
    ("also on it", "(Also on LAKEBEAT: Gulls are back)", "LAKEBEAT"),
    ("a story on its site", "On LakeChronicle.com: Ferry sales plunge in May", "LakeChronicle.com"),
    ("what may send letters", 'I agree that Lakebeat can send me the "Gull" newsletter.', "Lakebeat"),
    ("letters by a house", "Sign up for Breaking News by Lakebeat to get our alerts.", "Lakebeat"),
    ("what is popular", "Popular on Lakebeat", "Lakebeat"),
    ("no liability", "Lakebeat is not responsible for the content of its readers.", "Lakebeat"),
    ("informed by", "Stay informed with The Lakesider – your source of news.", "The Lakesider"),
    (
        "reserves a right",
        "Keep your comments civil. Lakesport reserves the right to close them.",
        "Lakesport",
    ),
    ("heard live", "Listen to Lakebeat live at 12:45 and 17:45 on weekdays.", "Lakebeat"),
    ("followed by one word", "Follow Lakebeat on Instagram, Facebook, Twitter and YouTube.", "Lakebeat"),
    ("followed amid a line", "(For updates, follow Lakebeat on Facebook, Twitter and YouTube)", "Lakebeat"),
    ("on another platform", "Lakeland News on Facebook", "Lakeland News"),
    ("of this day", "Today in Lakeland News", "Lakeland News"),
    ("of editors", "Do you know more? Please click here to contact the editors of Lakebeat.", "Lakebeat"),
    ("followed behind a colon", "Follow Daily Mirror:", "Daily Mirror"),
    ("kept open", "Support from readers like you keeps The Lakeview open.", "The Lakeview"),
    ("an app by its name", "Download Lakeland Tribune app on Google Play", "Lakeland Tribune"),
    ("about itself", "About The Globe and Mail", "The Globe and Mail"),
    ("a paper that is called a digest", "Subscribe to Architectural Digest", "Architectural Digest"),
    ("a mark behind a bullet", "• © 2014 The Daily Beast Company LLC", "The Daily Beast"),
    (
        "whose staff did not edit",
        "(Except for the headline, this story has not been edited by Lakebeat English staff and is published from a syndicated feed.)",
        "Lakebeat",
    ),
    (
        "whose desk did not edit",
        "This report is from a wire feed. Apart from the headline, the LakeLive Desk has not edited the copy.",
        "LakeLive",
    ),
    ("a paper's company", "© Copyright 2022 The Lake Times Company", "The Lake Times"),
    ("a paper's firm", "Copyright © 2023 The Lake Times, LLC.", "The Lake Times"),
    ("a paper's newspaper", "Copyright © The Lake Times Newspaper Limited 2018.", "The Lake Times"),
    (
        "what to prefer",
        "Want to see more from us? Select Lakes.com as a\npreferred source on Google.",
        "Lakes.com",
    ),
    ("whose story to share", "Share this Story : The Lake Times", "The Lake Times"),
    ("what is popular on it", "Most Popular on Reuters", "Reuters"),
    ("where its reader is", "You are here: Lakelander > News >", "Lakelander"),
    ("what it does not share", "Disclaimer: Lakes.com does not share this information.", "Lakes.com"),
    ("about itself in capitals", "ABOUT LAKE POST | SUBSCRIBE | CAREER", "LAKE POST"),
    ("a mark in Roman numerals", "© MMVIII, Lakeland Herald. All Rights Reserved.", "Lakeland Herald"),
    ("a mark behind a dash", "© 2007 - 2008 - eLakeMedia", "eLakeMedia"),
    (
        "a licensed mark",
        "© owned by or licensed to Lake & County Newspapers Limited 2008.",
        "Lake & County Newspapers",
    ),
    (
        "a mark of two years",
        "Copyright © 2006-07 East Lake Media (P) Ltd. All rights reserved.",
        "East Lake Media",
    ),
    (
        "a mark before buttons",
        "©2007 Lakeland Newspapers Ltd · Terms & Conditions · Privacy",
        "Lakeland Newspapers",
    ),
    (
        "a mark behind the site's name",
        "Lakelander Unlimited © Lakelander News and Media Limited 2008",
        "Lakelander Unlimited",
    ),
    ("a year without a mark", "2025 The Lakelander. All Rights Reserved.", "The Lakelander"),
    (
        "whose notifications",
        "Would you like to receive news notifications from Lakelander?",
        "Lakelander",
    ),
    ("who writes there", "Jane Doe\n\nScience writer at Gizmodo and gull watcher elsewhere", "Gizmodo"),
    ("who edits it", "Jane D. Roe is Opinion Editor of the Straits Times.", "Straits Times"),
    (
        "an employer before an address",
        "Jane Doe is the Straits Times’s contributing editor. Contact her at doe@lakemail.example.",
        "Straits Times",
    ),
    ("a handle", "Follow us on Twitter @CNNOpinion.", "CNN"),
    (
        "whose letter",
        "Tide Notes is a daily newsletter from Lakeside Insider that delivers news.",
        "Lakeside Insider",
    ),
    ("a free letter", "Sign up for The Lakelander today to get the free daily newsletter.", "The Lakelander"),
    ("whose reporting", "This story is part of Gizmodo's reporting partnership with Lake Radio.", "Gizmodo"),
    ("where it was first", "CNNMoney (New York)  First published February 1, 2016: 1:28 AM ET", "CNNMoney"),
    ("who waits for answers", "Lakebeat is asking Acme for comment and will update this post.", "Lakebeat"),
    ("who has asked", "Gizmodo has contacted the port for comment.", "Gizmodo"),
    ("its founder's message", "A message from Jane Roe, co-founder of GullANGLE:", "GullANGLE"),
    ("its street", "Gullpost.com ~ 205 West 12th Street, Ayr, PA 16534 ~ Privacy Policy", "Gullpost.com"),
    ("a letter from a site", "Get the latest news from thelake.com.au in your inbox.", "thelake.com.au"),
    ("a mark above its owner", "© Copyright 2008\nLakebox.tv", "Lakebox.tv"),
    ("an agency's own mark", "© Reuters 2008 All rights reserved", "Reuters"),
    ("a parent's, where nothing else is", "© 2008 Lakewide Sports Ventures", "Lakewide Sports Ventures"),
    (
        "a year and an owner amid a line",
        "This material may not be published, broadcast, rewritten, or redistributed. 2009 CNN Network, LLC."
        " All rights reserved. All data delayed.",
        "CNN Network",
    ),
    (
        "the writer's rank in the box",
        "Jane Roe is a health editor. As Gullpost's senior writer, she's written about boats.",
        "Gullpost",
    ),
    (
        "a pitch in brackets",
        "[ Get expert advice about your boat with Gullworld's 29-page special report. ]",
        "Gullworld",
    ),
    ("to what a reader subscribes before a bar", "Subscribe to Weirgate | Donate", "Weirgate"),
    ("from whom news is delivered", "Get the latest news from Gullpost delivered to your inbox", "Gullpost"),
    ("in whose issue it appeared", "This article appeared in the May 3 issue of Lakelander.", "Lakelander"),
    ("where its site can be followed", "Follow lakenews.com sports on Twitter", "lakenews.com"),
    ("its address", "Lake Herald 12 Weir Street, Ayr", "Lake Herald"),
    (
        "where it is found behind a sentence",
        "Read the news. Follow The Lake Gazette on Facebook",
        "The Lake Gazette",
    ),
    ("its parts by its call sign", "KWLK News\n\nKWLK Weather\n\nKWLK Sports", "KWLK"),
    ("a mark of a firm of a land", "© M/s Lake Herald Pvt Ltd 2019", "Lake Herald"),
    (
        "a partner's mark above its own",
        "Lakecast name, logo and all associated elements © 2019 Lakecast. All rights reserved.\n\n© 2019 The Lake Herald",
        "The Lake Herald",
    ),
]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Lakeside Weekly Latest News", "Lakeside Weekly"),
        ("Write to jane.roe@thegazette.com", "thegazette.com"),
        (
            "GULL and other marks are registered or unregistered trademarks of Lake Press International, Inc. in the United States.",
            "Lake Press International",
        ),
        ("All boats are chosen by us. However, SoundGulls may receive a commission on orders.", "SoundGulls"),
        ("Related on Gullhugger.com:", "Gullhugger.com"),
        ("For the best Gullpost.com experience, please update to a modern browser.", "Gullpost.com"),
        ("Lake-Post Online Store", "Lake-Post"),
        ("Lakegizmo in Portuguese", "Lakegizmo"),
        ("Lakebeat contributors are independent and speak for themselves.", "Lakebeat"),
        ("Lakebeat Unlimited © Lakebeat News and Media Limited 2008", "Lakebeat Unlimited"),
        ("Lakebeat © Lakebeat News and Media Limited 2008", "Lakebeat"),
        ("lakenews.com Home • Sport • Weather", "lakenews.com"),
        ("Advertise on Lakebeat, the paper of the weir", "Lakebeat"),
        ("icLakes™ is a trade mark of Gull Mirror Southern Ltd.", "icLakes"),
        ("Reproduction or reuse prohibited without written consent from LakesLIVE.", "LakesLIVE"),
        ("LKH.com Home »", "LKH.com"),
        ("RELATED LBC SITES", "LBC"),
        ("Keep checking back with GullSpot for the latest.", "GullSpot"),
        ("Get unlimited access to lakeside.com and apps", "lakeside.com"),
        ("Experience the Lakesider like never before", "Lakesider"),
        ("Printer-friendly version Email this LKR article", "LKR"),
        ("Your gift pays for everything you find on LKU.org.", "LKU.org"),
        ("LKR Home Page", "LKR"),
        ("Trending Now on Lakesider", "Lakesider"),
        ("Read More on The Sun", "The Sun"),
        ("NEW STORIES ON THE SUN", "THE SUN"),
        ("Join the Daily Record WhatsApp community!", "Daily Record"),
        ("• Jane Roe can be reached at jroe@washingtontimes.com.", "washingtontimes.com"),
        ("Windy Lakes | Powered by excellent NodeBB", "Windy Lakes"),
    ],
)
def test_a_line_of_furniture_calls_the_page(line, name):
    piece = Piece(line, 7, 7 + len(line))
    piece.mark(FurnitureKind.OTHER, "below the story")

    assert [(c.source, c.role) for c in find_own_names(piece)] == [(name, Role.PUBLISHED_BY)]


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("© 2024, All Rights Reserved | Lake Standard Newspapers Limited", "Lake Standard"),
        (
            "TM and (c) 2008 Lake Television Stations, Inc., and its related entities.",
            "Lake Television Stations",
        ),
        ("Copyright © 2017 · Gull Theme on Lake Framework · WordPress", ""),
        ("© 2012 ¶ Thanks, WordPress.", ""),
        ("Copyright Information", ""),
        ("About us | Where are we | © Copyright swissinfo", "swissinfo"),
        ("Copyright 2012 News Limited. All times AEDT.", "News Limited"),
        ("Contents of this website are copyright © The News news@lake.example", "The News"),
        ("© 2006 • All Rights Reserved • St. Ayr Lake Times", "St. Ayr Lake Times"),
        (
            "Lake Digital Times is run by the Lab | 2011 Copyright © Lake Digital Times | Powered by",
            "Lake Digital Times",
        ),
        ("© Copyright © 2017. All times AEDT (GMT +11).", ""),
        ("Community platform © 2010-2024 XenForo Ltd.", ""),
    ],
)
def test_a_mark_tells_its_owner(line, owner):
    piece = Piece(line, 7, 7 + len(line))

    assert "".join(c.source for c in find_mark(piece)) == owner


@pytest.mark.parametrize(
    ("lines", "outlet"),
    [
        (["The Hollywood Reporter", "6:30am PT by Jane Roe"], "The Hollywood Reporter"),
        (["The A.V. Club", "Deadspin", "Gizmodo", "Jalopnik"], "Lake Vision"),
    ],
)
def test_a_first_line_that_is_an_outlet_is_the_masthead(lines, outlet):
    text = [*lines, "Storm tears two ferries loose", LEAD, LEAD, "Stay tuned to Lake Vision for the latest."]

    assert find_layout("\n\n".join(text)).outlet.text == outlet


@pytest.mark.parametrize(
    "line",
    [
        "Reprinted from Gizmodo with permission from Lake News.",
        "This article was originally published by Gizmodo. Read it there.",
        "- This article originally appeared on Gizmodo.",
        "Originally published on Gizmodo.",
    ],
)
def test_who_published_a_story_first_filed_it(line):
    text = f"Storm tears two ferries loose\n\n{LEAD}\n\nNobody was hurt, she said on Tuesday.\n\n{line}"
    found = find_layout(text)

    assert found.outlet is None
    assert [(c.source, c.role) for c in found.credits] == [("Gizmodo", Role.FILED_BY)]


@pytest.mark.parametrize(
    ("line", "outlet"), [row[1:] for row in OWN_NAMES], ids=[row[0] for row in OWN_NAMES]
)
def test_a_page_names_itself_where_it_turns_to_its_reader(line, outlet):
    head = ["Storm tears two ferries loose", *([line] if line.startswith("Special") else [])]
    text = "\n\n".join([*head, LEAD, "Nobody was hurt, the harbour master said on Tuesday.", line])

    found = find_layout(text)

    assert found.outlet is not None
    assert found.outlet.text == outlet


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe to the Morning Review newsletter",
        "Follow BBC Lakeland on Facebook and Twitter.",
        "Read our Privacy policy",
        "For more, get the WhatsApp app for your phone.",
        "Subscribe to the Morning Tide newsletter",
        "Sign up for our Email Newsletters here.",
        "© 2026 a Lakeland plc subsidiary",
        "© 2026 Condé Nast. All rights reserved.",
        "Copyright © 2019 Ziff Davis, LLC. All Rights Reserved.",
        "Copyright © Copyright. All rights reserved.",
        "You are here: Home > News > Article",
        "Email | Share | Print |",
        "Local Sport",
        "Lakeland Business News",
        "© All rights reserved. Reproduction without permission is prohibited.",
        "© 2008 Advertise | Privacy | Terms of Use",
        "© 2008 AAP",
        "Share this Story : Ferries torn loose by storm",
        "Download Our IOS App : https://lakes.example/app",
        "Send us Feedback",
        "Share on Facebook",
        "Most Popular Today",
    ],
)
def test_a_page_that_names_only_a_part_of_itself_is_not_named(line):
    assert (
        find_layout(f"{LEAD}\n\nNobody was hurt, the harbour master said on Tuesday.\n\n{line}").outlet
        is None
    )


@pytest.mark.parametrize(
    ("top", "outlet"),
    [
        ("Jan 18, 2019\n\nAxios Business\n\nJane Doe", "Axios"),
        ("Storm tears ferries loose | Culture | Arts and music from the lakes | DW | 10.06.2013", "DW"),
        ("Storm tears two ferries loose on the lake - The Guardian", "The Guardian"),
        ("Welcome to LAKENEWS.com", "LAKENEWS.com"),
        ("lakenews.com Only the good stuff", "lakenews.com"),
    ],
    ids=[
        "a letter of the outlet's",
        "a title of several parts",
        "the end of a title",
        "where one is welcome",
        "a site and what it is",
    ],
)
def test_the_first_lines_of_a_page_name_its_outlet(top, outlet):
    text = f"{top}\n\nStorm tears ferries loose\n\n{LEAD}\n\n{LEAD.replace('Monday', 'Friday')}"

    assert find_layout(text).outlet.text == outlet


def test_a_page_that_is_courtesy_of_another_names_the_other_without_the_courtesy():
    found = find_layout(f"Courtesy of Lakeside News\n\nStorm tears ferries loose\n\n{LEAD}")

    assert found.outlet is None
    assert ("Lakeside News", Role.FILED_BY) in {(c.source, c.role) for c in found.credits}


def test_who_is_asked_in_a_message_with_an_outlets_questions_is_asked_by_the_page():
    sentence = "She did not respond to a message containing POLITICO's questions."

    assert ("POLITICO", Role.PUBLISHED_BY) in credits_of(f"{LEAD}\n\n{sentence}")


@pytest.mark.parametrize(
    ("sentences", "outlet"),
    [
        pytest.param(
            ["Divers told Herald it was late.", "The mayor told Herald that it rained."], "Herald", id="told"
        ),
        pytest.param(["In response to a question from TIME, she left."], "TIME", id="question-from"),
    ],
)
def test_whom_people_tell_again_and_again_or_who_asks_them_is_the_pages_house(sentences, outlet):
    found = find_layout("\n\n".join(["Storm tears two ferries loose", LEAD, *sentences])).outlet

    assert found is not None
    assert found.text == outlet


def test_a_paper_told_once_by_half_its_name_is_no_outlet():
    assert (
        find_layout(f"Storm tears two ferries loose\n\n{LEAD}\n\nDivers told Herald it was late.").outlet
        is None
    )


def test_a_person_who_is_told_something_is_no_outlet():
    assert credits_of(f"{LEAD}\n\n“It rained,” the pilot told Erica.") == set()


def test_an_agency_publishes_and_files_what_stands_on_its_own_page():
    standards = "Our Standards: The Thomson Reuters Trust Principles."

    found = find_layout(f"OSLO (Reuters) - {LEAD}\n\n{LEAD.replace('Monday', 'Friday')}\n\n{standards}")

    assert found.outlet.text == "Reuters"
    assert {(c.source, c.role) for c in found.credits} == {
        ("Reuters", Role.FILED_BY),
        ("Reuters", Role.PUBLISHED_BY),
    }


def test_rules_for_comments_name_the_page():
    rules = "Lakemedia is committed to maintaining a lively but civil forum for discussion."
    told = "The master of the harbour said on Tuesday that nobody was hurt and that the pier would open soon."

    found = find_layout(f"{LEAD}\n\n{told}\n\nJoin the conversation\n\n{rules}")

    assert found.outlet.text == "Lakemedia"


BOXES = [
    ("at a house", "Jane Doe is the Harbour Editor at Lake Herald, which she joined in 2012.", "Lake Herald"),
    (
        "several duties",
        "Jane Doe is a sports editor, writer of the Pier letter and editor of all of the letters for the Lake Herald.",
        "Lake Herald",
    ),
    ("name twice", "Jane Doe Jane is a senior reporter at the Lake Herald. She sails.", "Lake Herald"),
    (
        "a career",
        f"Jane Doe is a producer at Lake Herald. {'She has told of boats for years. ' * 25}",
        "Lake Herald",
    ),
    ("hard blank", "Jane\u00a0Doe is a reporter at the Lake Herald. She sails.", "Lake Herald"),
    (
        "in a second sentence",
        "Jane Doe is a journalist based in Ayr. She is a Deputy Editor at Lakebeat, where she covers boats.",
        "Lakebeat",
    ),
    ("a house's contributor", "Jane Doe is a Lake Herald contributor who sails.", "Lake Herald"),
    ("who has been one", "Jane Doe has been a Lake Herald reporter since 2004.", "Lake Herald"),
    ("a paper's reporter", "Jane Doe is a Lake Herald fixed-income reporter based in Ayr.", "Lake Herald"),
    (
        "a team",
        "Jane Doe joined the Lake News Channel 3 and CBS Local 2 News Team in June 2018. She sails.",
        "Lake News Channel 3",
    ),
    (
        "a paper's of a saint",
        "Jane Doe is the boats writer for the St. Louis Post-Dispatch.",
        "St. Louis Post-Dispatch",
    ),
    ("nobody's", "Jane Doe is a freelance writer for the Lake Herald.", ""),
    ("a former one", "Jane Doe is a former reporter for the Lake Herald and a writer.", ""),
    ("an agency's", "Jane Doe covers boats for Reuters.", ""),
]


@pytest.mark.parametrize(("box", "outlet"), [row[1:] for row in BOXES], ids=[row[0] for row in BOXES])
def test_the_box_that_presents_the_writer_names_the_outlet(box, outlet):
    told = "The master of the harbour said on Tuesday that nobody was hurt and that the pier would open soon."

    found = find_layout(f"Storm tears two ferries loose\n\n{LEAD}\n\n{told}\n\n{box}")

    assert (found.outlet.text if found.outlet else "") == outlet
    assert found.byline.text.split() == ["Jane", "Doe"]


@pytest.mark.parametrize(
    "box",
    [
        "Jane is a Lake Herald reporter and sails a boat. Based in Ayr, she bakes.",
        "Senior Correspondent, Lake Herald. Reports on boats, piers and the harbour.",
    ],
)
def test_a_box_without_a_full_name_names_the_outlet(box):
    found = find_layout(f"{LEAD}\n\n{LEAD.replace('Monday', 'Friday')}\n\n{box}")

    assert found.outlet is not None
    assert found.outlet.text == "Lake Herald"


def test_a_title_said_again_with_its_site_names_the_outlet():
    title = "Storm tears two ferries loose in the harbour"

    found = find_layout(f"{title} - Lakeside Today\n\n{title}\n\n{LEAD}")

    assert found.outlet is not None
    assert found.outlet.text == "Lakeside Today"


def test_who_signs_a_part_of_a_story_names_its_outlet_and_is_not_its_byline():
    second = "The town council meets on Thursday to talk about stronger bollards and who is to pay for them."
    line = "Jane Roe, BBC diplomatic correspondent"

    found = find_layout("\n\n".join(["Storm tears two ferries loose", LEAD, second, line, second]))

    assert found.outlet is not None
    assert found.outlet.text == "BBC"
    assert found.byline is None
    assert line not in [block.text for block in found.blocks]


def test_a_part_of_a_story_signed_below_its_subhead_gives_the_story_no_byline():
    told = [f"{LEAD} {day} was worse." for day in ("Sunday", "Friday", "Tuesday", "Thursday", "Saturday")]

    found = find_layout(
        "\n\n".join(["Ferries adrift", *told, "A town upended", "By Jane Roe, BBC News, Oslo", LEAD])
    )

    assert found.outlet.text == "BBC News"
    assert (found.byline, found.dateline) == (None, None)


def test_an_outlet_and_its_address_are_one_source():
    text = f"Source: Moneycontrol.com\n\n{LEAD}\n\nThe views of experts on Moneycontrol.com are their own."

    assert len(credits_of(text)) == 1


def test_a_house_that_a_sentence_mentions_is_credited_but_not_taken_for_the_pages_name():
    found = find_layout(f"{LEAD}\n\nWhen the Cape Gazette visited the quay, nobody was there.")

    assert [c.role for c in found.credits] == [Role.PUBLISHED_BY]
    assert found.outlet is None


def test_an_agency_that_files_is_not_a_source_of_what_it_was_told():
    text = f"By Jane Doe, AP\n\nOSLO (AP) — {LEAD}\n\nThe pilot told The Associated Press that he was well."

    assert [c.role for c in find_layout(text).credits] == [Role.FILED_BY]


def test_one_source_under_two_names_is_credited_once_in_each_role():
    text = f"{LEAD}\n\nThe pilot told The Associated Press that he was well. He told AP more.\n\nWith inputs from AP"

    assert [c.role for c in find_layout(text).credits] == [Role.REPORTED_VIA, Role.FILED_BY]


def test_a_credit_says_what_kind_of_source_it_is():
    text = f"OSLO (AP) — {LEAD}\n\nThe pilot told the Harbour Gazette so.\n\nPhoto: Lena Hofman"

    assert {c.source: c.kind for c in find_layout(text).credits} == {
        "AP": SourceKind.AGENCY,
        "Harbour Gazette": SourceKind.OUTLET,
        "Lena Hofman": SourceKind.PERSON,
    }


def test_sections_of_a_menu_that_are_named_like_papers_publish_nothing():
    menu = "\n".join(["• Transfer News", "• Viral News", "• Lake Radio", "• Ferry Weekly"])

    assert find_layout(f"{menu}\n\nStorm tears ferries loose\n\n{LEAD}\n\n{LEAD}").outlet is None


def test_a_page_has_one_publisher_whom_its_mark_tells_from_its_menu():
    menu = "• Transfer News\n• Sky Sports"

    found = find_layout(f"{menu}\n\nStorm tears ferries loose\n\n{LEAD}\n\n{LEAD}\n\n© 2024 Lake Herald")

    assert [c.source for c in found.credits if c.role is Role.PUBLISHED_BY] == ["Lake Herald"]


def test_a_known_outlet_that_the_page_names_again_and_again_publishes_it():
    story = f"{LEAD}\n\n{LEAD.replace('Monday', 'Friday')}"

    found = find_layout(
        f"Storm tears ferries loose\n\n{story}\n\nComments\n\nSky News Live\n\nSky News Extra"
    )

    assert found.outlet is not None
    assert found.outlet.text == "Sky News"


def test_a_signature_that_is_the_publishers_files_nothing():
    end = "Stay informed with The Lakesider – your source of news.\n\nThe Lakesider\n© All rights reserved."

    found = find_layout(f"Storm tears ferries loose\n\n{LEAD}\n\n{LEAD.replace('Monday', 'Friday')}\n\n{end}")

    assert [(c.source, c.role) for c in found.credits] == [("The Lakesider", Role.PUBLISHED_BY)]


def test_a_page_is_its_marks_and_bylines_and_not_a_known_name_of_its_menu():
    text = f"• Harbour County Insider\n\nStorm tears ferries loose\n\nBy Jane Doe, Lakeside.com\n\n{LEAD}\n\n{LEAD}"

    assert find_layout(f"{text}\n\n© 2019 Lakeside.com. All rights reserved").outlet.text == "Lakeside.com"


def test_a_station_publishes_what_its_own_dateline_and_mark_name():
    text = f"Storm tears ferries loose\n\nTROY, Ohio (WLAK) - {LEAD}\n\n{LEAD.replace('Monday', 'Friday')}"

    found = find_layout(f"{text}\n\nCopyright 2026 WLAK. All rights reserved.")

    assert [(c.source, c.role) for c in found.credits] == [("WLAK", Role.PUBLISHED_BY)]
    assert found.outlet.text == "WLAK"


MENU_NAMES = [
    ("where it can be searched", "Search Lakebeat for:", "Lakebeat"),
    (
        "the paper in which it appears",
        "The full article has 283 words and appears in Lakelander newspaper.",
        "Lakelander",
    ),
    ("what it is welcome to", "Welcome to the Lake Herald.", "Lake Herald"),
    ("about itself in a menu", "About LakeHerald.com |", "LakeHerald.com"),
    ("its staff", "Lake Herald Staff Writer", "Lake Herald"),
    ("whose mark it is", "LAKE HERALD is a registered trademark of Gull Holdings, Inc.", "LAKE HERALD"),
    ("from whom the latest comes", "Get the latest from LBC4 anywhere, anytime", "LBC4"),
    ("what alone can be searched", "Sky News Only", "Sky News"),
    (
        "of what it has more",
        "Check out more of the Lake Star’s latest travel stories by signing up.",
        "Lake Star",
    ),
    ("whence its letter comes", "Original reporting, direct from the Lakebeat every morning", "Lakebeat"),
    ("by whom it is owned", "Lakeforums.com is owned and operated by Gull Limited.", "Lakeforums.com"),
    ("in what it takes part", "Gullpost is a participant in the Amazon Services program.", "Gullpost"),
    (
        "to what a reader is joined",
        "Looks like your connection to Gull Community was lost, please wait.",
        "Gull Community",
    ),
    ("its free letter", "Get the free Gullnews newsletter for more like this", "Gullnews"),
    ("where it can be added", "Add SoundGulls on Google", "SoundGulls"),
]


@pytest.mark.parametrize(
    ("line", "outlet"), [row[1:] for row in MENU_NAMES], ids=[row[0] for row in MENU_NAMES]
)
def test_a_page_names_itself_among_its_menus(line, outlet):
    menu = f"Home\n\nNews\n\nSport\n\n{line}\n\nContact us\n\nPrivacy policy"

    found = find_layout(f"{menu}\n\nStorm tears ferries loose\n\n{LEAD}\n\n{LEAD}")

    assert found.outlet is not None
    assert found.outlet.text == outlet


@pytest.mark.parametrize(
    ("marks", "outlet"),
    [
        ("© 2008 Lakewide Media Group\n\n© 2008 The Lake Herald", "The Lake Herald"),
        ("Copyright © 2008 AFP. All rights reserved.\n\n© 2008 The Lake Herald", "The Lake Herald"),
    ],
    ids=["parent", "agency"],
)
def test_the_mark_of_a_paper_goes_before_a_parents_and_an_agencys(marks, outlet):
    assert find_layout(f"Storm tears ferries loose\n\n{LEAD}\n\n{LEAD}\n\n{marks}").outlet.text == outlet


def test_the_mark_of_the_company_that_the_story_tells_of_publishes_nothing():
    story = "\n\n".join(f"{LEAD[:-1]}, {word} Ferrymaker said." for word in ("as", "which", "but", "that"))

    found = find_layout(f"Storm tears ferries loose\n\n{story}\n\n(C) 2008 Ferrymaker Boats, Inc.")

    assert found.outlet is None


def test_a_bodys_initials_are_no_station():
    text = f"{LEAD}\n\nThe Korea Dock Agency (KDCA) met.\n\nNine were hurt, according to the KDCA."

    assert Role.REPORTED_VIA not in {role for _, role in credits_of(text)}


def test_an_address_names_the_page_if_somebody_told_its_house_something():
    told = "“It rained all night,” Anna Weber told Metro, and went back to the quay."
    text = (
        f"Storm tears ferries loose\n\n{LEAD}\n\n{told}\n\nGet in touch with our news team: news@metro.co.uk."
    )

    assert find_layout(text).outlet.text == "Metro"
    assert find_layout(text.replace(told, LEAD)).outlet is None


def test_an_agency_behind_a_line_amid_the_story_took_the_picture():
    shown = "A vendor sets out herring at the market of the old town on Thursday, as prices go up. Yonhap"
    text = "\n\n".join(
        ["Storm tears ferries loose", LEAD, shown, *[LEAD.replace("Monday", d) for d in "ABCDE"]]
    )

    found = find_layout(text)

    assert [(c.source, c.role) for c in found.credits] == [("Yonhap", Role.PHOTO)]


FILED = [
    ("a writer with a time", "By JANE DOE, Associated Press Writer 59 minutes ago", "Associated Press"),
    ("a writer behind a dash", "By JANE B. DOE - Associated Press Writer --", "Associated Press"),
    ("a writer run on", "By JANE DOE AP Harbour Writer", "AP"),
    ("a writer for an agency", "By JANE DOE, For The Associated Press 2 hours ago", "Associated Press"),
    ("where an article is from", "Article from: Agence France-Presse", "Agence France-Presse"),
    ("a service behind a name", "Jane Doe, CanWest News Service", "CanWest News Service"),
    ("files of another", "CanWest News Service; with files from Reuters", "Reuters"),
    ("whose source is an agency", "Source: Press Association", "Press Association"),
]


@pytest.mark.parametrize(("line", "agency"), [row[1:] for row in FILED], ids=[row[0] for row in FILED])
def test_a_line_in_the_head_names_the_agency_that_filed(line, agency):
    text = f"Storm tears two ferries loose\n\n{line}\n\n{LEAD}\n\n{LEAD.replace('Monday', 'Friday')}"

    assert (agency, Role.FILED_BY) in credits_of(text)


FILED_BELOW = [
    (
        "a writer of a field who gave a part",
        "Associated Press Technology Writer Jane Doe contributed to this report.",
    ),
    ("writers who gave a part", "Associated Press writers Jane Doe and Jo Roe contributed to this report."),
    ("a mark that reserves", "Copyright 2008 The Associated Press. All rights reserved. Do not publish it."),
    ("a bracketed mark", "(© 2008 The Associated Press. All Rights Reserved. This may not be published.)"),
    ("news of an agency", "© All rights reserved, news from Associated Press"),
    ("who owns the text", "This article is copyrighted by Associated Press and shown here with consent."),
    ("who provided a part", "Some information for this report was provided by AFP and Associated Press."),
    ("names of agencies alone", "AFP, Associated Press"),
    ("a mark without a year", "© Associated Press"),
]


@pytest.mark.parametrize("line", [row[1] for row in FILED_BELOW], ids=[row[0] for row in FILED_BELOW])
def test_a_line_below_the_story_names_the_agency_that_filed(line):
    text = f"Storm tears two ferries loose\n\n{LEAD}\n\n{LEAD.replace('Monday', 'Friday')}\n\n{line}"

    found = {(source.removeprefix("The "), role) for source, role in credits_of(text)}

    assert ("Associated Press", Role.FILED_BY) in found
    assert ("Associated Press", Role.PHOTO) not in found


@pytest.mark.parametrize(
    "opening",
    [
        "LAKESIDE--(Business Wire)--",
        "LAKESIDE --(Business Wire)-- ",
        "( Business Wire )- ",
        "LAKESIDE (Business Wire)   ",
        "Jan. 7 (Business Wire) - ",
    ],
)
def test_an_agency_in_brackets_before_the_first_words_filed_them(opening):
    assert credits_of(f"Ferries adrift\n\n{opening}{LEAD}\n\n{LEAD}") == {("Business Wire", Role.FILED_BY)}


NOT_FILED = [
    (
        "a channel behind a programme",
        "The harbour race, 8 p.m. (CBS)\n\nThe quay was full on Friday, they said.",
    ),
    ("a report that a sentence cites", "The mayor read a report from Reuters."),
    ("a company of a like name", "© 2008 Reuters Harbour Works"),
    ("a body's short name", "The Palestinian Authority (PA) met the board of the harbour on Friday."),
    ("a link to more of an agency", "Most popular on Reuters"),
    ("a section in capitals", "FEATURES"),
    ("a writer who is spoken of", "He once met a Reuters man."),
]


@pytest.mark.parametrize("line", [row[1] for row in NOT_FILED], ids=[row[0] for row in NOT_FILED])
def test_a_line_that_only_mentions_an_agency_is_not_filed_by_it(line):
    found = credits_of(
        f"Storm tears two ferries loose\n\n{LEAD}\n\n{line}\n\n{LEAD.replace('Monday', 'Friday')}"
    )

    assert Role.FILED_BY not in {role for _, role in found}


def test_an_agency_below_a_caption_that_heads_the_page_took_the_picture():
    shown = f"{LEAD} (Reuters)"

    found = credits_of("\n\n".join([shown, *[LEAD.replace("Monday", day) for day in "ABCD"]]))

    assert found == {("Reuters", Role.PHOTO)}


def test_a_photographer_and_an_agency_that_no_mark_parts_are_two_sources():
    text = f"Ferries adrift\n\nBy Jane Doe\n\nELAINE HARTMAN Associated Press\n\n{LEAD}\n\n{LEAD}"

    assert {("Elaine Hartman", Role.PHOTO), ("Associated Press", Role.PHOTO)} <= credits_of(text)


def test_who_is_told_in_the_present_publishes_the_page():
    told = "The scene was cut in the end, director Jane Roe tells Us Weekly, because of the storm."

    assert ("Us Weekly", Role.PUBLISHED_BY) in credits_of(f"Ferries adrift\n\n{LEAD}\n\n{told}")
    by_agency = told.replace("Us Weekly", "Reuters")
    assert ("Reuters", Role.REPORTED_VIA) in credits_of(f"Ferries adrift\n\n{LEAD}\n\n{by_agency}")


def test_who_is_told_in_the_present_relays_on_a_page_of_another():
    told = "The scene was cut in the end, director Jane Roe tells Us Weekly, because of the storm."
    page = f"Ferries adrift\n\nBy Jane Doe, BBC News\n\n{LEAD}\n\n{told}\n\nCopyright © 2020 BBC. All rights reserved."

    assert ("Us Weekly", Role.REPORTED_VIA) in credits_of(page)


def test_an_agency_that_signs_alone_below_files_and_is_no_outlet():
    second = LEAD.replace("Monday", "Friday")
    found = find_layout(f"Ferries adrift\n\n{LEAD}\n\n{second}\n\n- REUTERS")

    assert found.outlet is None
    assert {(c.source, c.role) for c in found.credits} == {("REUTERS", Role.FILED_BY)}


def test_an_agency_that_is_told_again_and_again_publishes_the_page():
    told = "\n\n".join(f"Weir {name} is late, a spokesman told VOA on {day}." for name, day in TOLD_ON)

    assert find_layout(f"Ferries adrift\n\n{LEAD}\n\n{told}").outlet.text == "VOA"


TOLD_ON = [("A", "Monday"), ("B", "Tuesday"), ("C", "Friday"), ("D", "Sunday")]


def test_a_paper_among_the_names_of_a_menu_files_nothing():
    menu = ["More Local News", "Crime News", "Health News", "Science News", "Weir Picks"]
    second = LEAD.replace("Monday", "Friday")

    found = credits_of("\n".join(["Storm tears two ferries loose", LEAD, second, *menu]))

    assert "Science News" not in {source for source, _ in found}


def test_a_region_and_news_are_a_section():
    assert credits_of(f"Ferries adrift\n\n{LEAD}\n\nExplore Middle East News") == set()


@pytest.mark.parametrize(
    ("owner", "station"), [("CBS Interactive Inc.", "CBS News"), ("Postmedia Network Inc.", "CBS News")]
)
def test_a_station_that_signs_a_dateline_goes_before_its_owner(owner, station):
    page = f"Ferries adrift\n\n({station}) AURORA, Colo. - {LEAD}\n\n{LEAD}\n\n© 2012 {owner} All Rights Reserved."

    assert find_layout(page).outlet.text == station


def test_who_ran_it_first_filed_it_from_another_site():
    found = credits_of(f"Ferries adrift\n\n{LEAD}\n\n{LEAD}\n\nThis article originally ran on lakeside.com.")

    assert found == {("lakeside.com", Role.FILED_BY)}


def test_the_day_of_a_picture_took_none():
    shot = "Jane Roe testifies at a hearing on ferries. (Mark Wilson / Getty Images / January 30, 2013)"

    assert credits_of(f"Ferries adrift\n\n{shot}\n\n{LEAD}\n\n{LEAD}") == {
        ("Mark Wilson", Role.PHOTO),
        ("Getty Images", Role.PHOTO),
    }


def test_a_name_below_a_picture_for_sale_took_it():
    found = find_layout(f"Buy Now\nMatthew Doe\nWATERLOO • {LEAD}\n{LEAD}")

    assert found.byline is None
    assert ("Matthew Doe", "photo") in [(credit.source, str(credit.role)) for credit in found.credits]


def test_a_known_outlet_alone_in_brackets_above_the_story_publishes_it():
    found = find_layout(f"(CBS)\n\n{LEAD}\n\n{LEAD.replace('Monday', 'Friday')}")

    assert {(c.source, c.role) for c in found.credits} == {("CBS", Role.PUBLISHED_BY)}
    assert found.outlet is not None
    assert found.outlet.text == "CBS"


def test_an_agency_between_the_links_of_a_list_filed_nothing():
    told = "The master of the harbour said on Tuesday that nobody was hurt and that the pier would open soon."
    links = "• Lake sets up its first offer of new boats\n\nGlobeNewswire\n\n• Ferries rise slightly in the old town"

    assert credits_of(f"Storm tears two ferries loose\n\n{LEAD}\n\n{told}\n\nMore news\n\n{links}") == set()


def test_a_paper_whose_own_people_contributed_publishes_the_page():
    line = "CNN's Jane Doe and John Roe contributed to this report."
    found = find_layout(f"Storm tears ferries loose\n\n{LEAD}\n\nA clerk told CNN it was late.\n\n{line}")

    assert found.outlet is not None
    assert found.outlet.text == "CNN"


def test_an_agency_whose_writers_contributed_does_not_publish_the_page():
    line = "AP's Jane Doe contributed to this report."
    found = find_layout(f"Storm tears ferries loose\n\n{LEAD}\n\n{LEAD}\n\n{line}")

    assert Role.PUBLISHED_BY not in {c.role for c in found.credits}


def test_the_agency_of_a_dateline_files_and_is_no_outlet():
    found = find_layout(f"Storm tears ferries loose\n\nAYR (Reuters) - {LEAD}\n\n{LEAD}")

    assert found.outlet is None
    assert {(c.source, c.role) for c in found.credits} == {("Reuters", Role.FILED_BY)}


def test_a_station_that_files_by_a_dateline_to_a_page_of_no_name_publishes_it():
    assert credits_of(f"Storm tears ferries loose\n\nAYR (CNN) -- {LEAD}\n\n{LEAD}") == {
        ("CNN", Role.PUBLISHED_BY)
    }


def test_who_contributed_below_the_story_is_not_its_outlet():
    line = "The Associated Press contributed to this report."

    assert find_layout(f"Storm tears ferries loose\n\n{LEAD}\n\n{LEAD}\n\n{line}").outlet is None


def test_what_else_a_site_has_below_the_story_names_it():
    links = ["More on CNN.com", "Gulls Are Back in the Old Harbour", "Ferry Boss Quits Her Job for Good"]
    found = find_layout("\n\n".join(["Storm tears ferries loose", *[LEAD] * 4, "Read more", *links]))

    assert found.outlet is not None
    assert found.outlet.text == "CNN.com"


@pytest.mark.parametrize(
    ("lines", "outlet"),
    [
        (["“It broke,” Jane Doe told Mashable.", "Both owners spoke to Mashable on Monday."], "Mashable"),
        (["“It broke,” Jane Doe told Mashable.", "Both owners spoke to the harbour on Monday."], "Mashable"),
        (["“It broke,” Jane Doe told Mashable last year.", "Both owners spoke to the harbour."], None),
        (["“It broke,” Jane Doe told Mashable.", "“It did,” Ann Roe told CNET."], None),
        (["“It broke,” Jane Doe told Mashable.", "He told Mashable so. She told CNET and told CNET."], None),
        (["“It broke,” Jane Doe told Reuters.", "Both owners spoke to Reuters on Monday."], None),
        (["Mashable: How did the storm begin?", "Jane Doe: It came from the north."], "Mashable"),
        (["Analysis: Jane Doe, CNET, Oslo", "The ferries had been repaired in spring."], "CNET"),
        (["Jane Doe, CNET, Oslo", "The ferries had been repaired in spring."], None),
        (["Jane Doe     Senior Harbour Editor, CNET", "The ferries had been repaired."], "CNET"),
        (["A torn ferry. Credit: Jane Doe for CNET", "The ferries had been repaired."], "CNET"),
        (["A torn ferry. Credit: Jane Doe/Getty Images", "The ferries had been repaired."], None),
    ],
    ids=[
        "told again and again",
        "told once",
        "told once at another time",
        "told once, as another was",
        "two were told",
        "an agency was told",
        "it asks",
        "its analyst",
        "somebody's house",
        "its editor",
        "a picture taken for it",
        "an agency's picture",
    ],
)
def test_a_page_is_the_houses_that_asks_and_whose_people_sign(lines, outlet):
    text = "\n\n".join(["Storm tears two ferries loose", LEAD, *lines, "Nobody was hurt, the master said."])

    found = find_layout(text).outlet

    assert (found and found.text) == outlet


def test_a_picture_by_who_wrote_the_story_is_its_houses():
    text = f"Storm tears two ferries loose\n\nBy Jane Doe\n\n(Credit: Jane Doe/CNET)\n\n{LEAD}"

    assert find_layout(text).outlet.text == "CNET"
    assert find_layout(text.replace("CNET", "Getty Images")).outlet is None


def test_a_house_whose_photographers_alone_took_the_pictures_publishes_the_page():
    text = f"Storm tears two ferries loose\n\nBy Jane Doe\n\n(Credit: Ann Roe/Boston Herald)\n\n{LEAD}"

    assert find_layout(text).outlet.text == "Boston Herald"
    assert find_layout(f"{text}\n\nA torn ferry. (Credit: Tom Poe/CNET)").outlet is None


def test_a_house_with_a_sections_name_below_the_byline_publishes_the_page():
    text = f"Storm tears two ferries loose\n\nBy Jane Doe\nLakeMD Health News\nApril 17, 2015\n\n{LEAD}"

    assert find_layout(text).outlet.text == "LakeMD Health News"


def test_an_agency_that_the_lead_names_is_not_the_outlet():
    text = "Storm tears two ferries loose\n\nThe harbour is shut for a week, Reuters reports.\n\nNobody was hurt."

    found = find_layout(text)

    assert found.outlet is None
    assert [c.source for c in found.credits] == ["Reuters"]


@pytest.mark.parametrize(
    ("line", "sources"),
    [
        ("Image copyright Getty Images Image caption The pier after the storm", ["Getty Images"]),
        ("Image copyright Harbour Office", ["Harbour Office"]),
        (
            "Enlarge this image toggle caption Jane Doe/Bloomberg via Getty Images"
            " Jane Doe/Bloomberg via Getty Images",
            ["Jane Doe", "Bloomberg", "Getty Images"],
        ),
        ("Image The old pier in a storm in 1989. Credit via Jane D. Roe", ["Jane D. Roe"]),
        ("[Featured Image by Jane Doe/Getty Images]", ["Jane Doe", "Getty Images"]),
        ("Photo\n\nCredit Jane Doe", ["Jane Doe"]),
        (
            "Jane Doe speaks at the pier in Oslo, June 19, 2013. Tom Roe/CQ Roll Call via Getty Images, FILE",
            ["Tom Roe", "CQ Roll Call", "Getty Images"],
        ),
        ("Image Photo: STR/AFP", ["AFP"]),
        ("© Jane Doe The pier after the storm of last week, with two ferries on it.", ["Jane Doe"]),
    ],
    ids=[
        "a caption behind a mark",
        "a mark alone",
        "a button and a credit said twice",
        "behind the caption",
        "the featured picture",
        "a label above it",
        "a caption without brackets",
        "nobody's name",
        "behind its photographer",
    ],
)
def test_what_is_set_around_a_pictures_credit_is_told_from_it(line, sources):
    found = find_layout(f"Storm tears two ferries loose\n\n{line}\n\n{LEAD}\n\nNobody was hurt, she said.")

    assert [c.source for c in found.credits if c.role.value == "photo"] == sources
    assert found.byline is None


def test_a_byline_of_several_trades_credits_the_photographer():
    line = "Text by Jane Doe | Photography by Ann Roe | Produced by Tom Poe"

    found = find_layout(f"Storm tears two ferries loose\n\n{line}\n\n{LEAD}\n\nNobody was hurt, she said.")

    assert [(c.source, c.role.value) for c in found.credits] == [("Ann Roe", "photo")]


def test_a_house_in_no_table_that_is_told_again_and_again_asks_for_itself():
    said = [f"“It rained,” {name} told Lake Tides." for name in ("Doe", "Roe", "Poe", "Orr")]
    found = find_layout("\n\n".join(["Storm tears two ferries loose", LEAD, *said]))

    assert found.outlet is not None
    assert found.outlet.text == "Lake Tides"


def test_a_committee_that_is_told_again_and_again_publishes_nothing():
    said = [f"“It rained,” {name} told Senate Committee." for name in ("Doe", "Roe", "Poe", "Orr")]

    assert find_layout("\n\n".join(["Storm tears two ferries loose", LEAD, *said])).outlet is None


def test_the_staff_of_a_house_by_its_initials_files():
    found = find_layout(f"Storm tears two ferries loose\n\nHBN Staff Report\n\n{LEAD}")

    assert found.outlet is not None
    assert found.outlet.text == "HBN"


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        pytest.param(
            "This story is exclusively to Lakebeat subscribers.", "Lakebeat", id="whose subscribers"
        ),
        pytest.param("Lakebeat’s editors send you the best of the week.", "Lakebeat", id="whose editors"),
        pytest.param("About The Lake Tribune commenting", "The Lake Tribune", id="whose comments"),
        pytest.param("This week’s Lake Tribune front page", "Lake Tribune", id="whose front page"),
        pytest.param(
            "This article is a joint publication of Lakebeat and Gull Magazine.",
            "Lakebeat",
            id="joint publication",
        ),
        pytest.param("Lakebeat recommends", "Lakebeat", id="who recommends"),
        pytest.param("Add Lakebeat to your Google feed", "Lakebeat", id="whom one adds"),
        pytest.param(
            "Enjoy unlimited digital access to The Lake Tribune for a year.",
            "The Lake Tribune",
            id="unlimited access",
        ),
        pytest.param(
            "Lakebeat ePaper, an electronic replica of the print edition",
            "Lakebeat",
            id="an electronic replica",
        ),
        pytest.param("Your gift will help Lakebeat thrive.", "Lakebeat", id="whom readers help"),
        pytest.param("Lakebeat is funded by its readers.", "Lakebeat", id="by whom it is funded"),
        pytest.param("Our work at Lakebeat is free to all.", "Lakebeat", id="its work"),
        pytest.param("You can contact Lakebeat on Facebook.", "Lakebeat", id="where to reach it"),
        pytest.param("Thank you for supporting The Lake Tribune!", "The Lake Tribune", id="its thanks"),
        pytest.param(
            "Jane Doe is a Dutch writer and reporter, a contributor to Lake News since 2020.",
            "Lake News",
            id="a contributor since",
        ),
    ],
)
def test_a_line_that_turns_to_the_reader_names_its_outlet(line, outlet):
    assert [credit.source for credit in find_own_names(Piece(line, 0, len(line), line=1))] == [outlet]


def test_a_section_of_opinions_recommends_for_no_page():
    line = "The Daily Opinion recommends"

    assert list(find_own_names(Piece(line, 0, len(line), line=1))) == []


OWN_PAGES = [
    ("an owner's arm", ["© 2017 ABC News Internet Ventures. All rights reserved."], "ABC News"),
    (
        "a mark, whatever else is named",
        ["Follow Boston Globe", "© 2017, Los Angeles Times"],
        "Los Angeles Times",
    ),
    ("but for some of it", ["Copyright 2019 The Lake Republic unless otherwise noted"], "The Lake Republic"),
    (
        "the issue in which it appears",
        ["*This article appears in the May 5, 2016 issue of Harbour Life."],
        "Harbour Life",
    ),
    ("its letter", ["Stay in the Know with Lake Riot Newsletter"], "Lake Riot"),
    (
        "who produced it",
        ["This story was produced by The Lake Report, a nonprofit newsroom. Sign up for our newsletter."],
        "The Lake Report",
    ),
    (
        "who contributes to it",
        ["The author is a Forbes contributor. The opinions expressed are those of the writer."],
        "Forbes",
    ),
    (
        "its reporters",
        ["LAKE.com reporters Jane Doe, Ann Roe and Tom Poe contributed to this story."],
        "LAKE.com",
    ),
    ("an agency's parts", ["Menu", "Home", "Reuters Summits", "Reuters Investigates"], "Reuters"),
    ("parts that others' pages have", ["Menu", "Home", "AP Sports", "AP Business"], None),
    ("what it says on its page again", ["CNN is funded by its viewers"] * 2, "CNN"),
]


@pytest.mark.parametrize(("lines", "outlet"), [r[1:] for r in OWN_PAGES], ids=[r[0] for r in OWN_PAGES])
def test_a_page_says_below_its_story_whose_it_is(lines, outlet):
    second = (
        "Nobody was hurt, the harbour master said, but both ships will stay in the yard until the spring."
    )

    text = "\n\n".join(["Storm tears two ferries loose", LEAD, second, "Share this:", *lines])
    found = find_layout(text).outlet

    assert (found and found.text) == outlet


def test_a_page_is_the_papers_in_its_menu_whose_initials_its_owner_has():
    menu = "Sections\n\nPage Six\n\nOpinion\n\nPage Six\n\nNew York Post"
    copy = f"{menu}\n\nStorm tears two ferries loose\n\nBy Jane Doe\n\n{LEAD}\n\n© 2019 NYP Holdings, Inc."

    assert find_layout(copy).outlet.text == "New York Post"


def test_a_page_is_the_papers_that_was_shown_what_it_tells_of():
    copy = (
        f"Storm tears two ferries loose\n\n{LEAD}\n\nIt will be late, it says in a notice viewed by Newsweek."
    )

    assert find_layout(copy).outlet.text == "Newsweek"


RELIED_ON = [
    (
        "a podcast",
        "Roe spoke about it on the Got It From My Gull podcast.",
        ("Got It From My Gull", Role.REPORTED_VIA),
    ),
    (
        "a podcast of its own",
        "He said so during an episode of his Low Tide podcast.",
        ("Low Tide", Role.REPORTED_VIA),
    ),
    (
        "who works for a bank",
        "It is late, according to analysts at US banking giant Goldman Sachs.",
        ("Goldman Sachs", Role.REFERS_TO),
    ),
    (
        "who works for a board",
        "It is late, according to officials at the Harbour Board.",
        ("Harbour Board", Role.REFERS_TO),
    ),
    (
        "a journal named like somebody",
        "The study, published January 24 in Gull Research, found that it was late.",
        ("Gull Research", Role.REFERS_TO),
    ),
    ("papers in no table", "With reports from Faro and El Muelle", ("El Muelle", Role.REPORTED_VIA)),
    (
        "a release of theirs",
        "Jane Roe, Weirworks’ CEO, says in the news release that tides rose.",
        ("news release", Role.REFERS_TO),
    ),
    (
        "a firm's own release",
        "“It is late,” said CEO Jane Roe in the company’s news release.",
        ("news release", Role.REFERS_TO),
    ),
    (
        "a submission",
        "“It is late,” Jane Roe of the harbour team said in its submission.",
        ("submission", Role.REFERS_TO),
    ),
    (
        "a journal behind a day",
        "Tides rise, according to a study Monday in Nature Lakes.",
        ("Nature Lakes", Role.REFERS_TO),
    ),
    (
        "a journal in which researchers say it",
        "And, researchers say in Nature, the tide goes on.",
        ("Nature", Role.REFERS_TO),
    ),
    (
        "a journal of reports",
        "Tides rise everywhere, they write in Lake Reports journal.",
        ("Lake Reports", Role.REFERS_TO),
    ),
    (
        "a work by its title",
        "Tides rise, posit scientists in the paper titled “Of tides and their times.”",
        ("Of tides and their times", Role.REFERS_TO),
    ),
    (
        "a poll of two names",
        "An Associated Press-GfK poll found that 58 percent feel late.",
        ("Associated Press-GfK poll", Role.REFERS_TO),
    ),
    (
        "a report by its name",
        "Leith ranked last in the 2017 County Tides report released Wednesday.",
        ("County Tides report", Role.REFERS_TO),
    ),
    (
        "reports of nobody",
        "Nothing was told, but various reports said it was worth a million.",
        ("various reports", Role.REPORTED_VIA),
    ),
    (
        "whose spokeswoman states it",
        '"It is late," U.S. State Department spokeswoman Jane Roe said in a statement.',
        ("U.S. State Department", Role.REFERS_TO),
    ),
    (
        "where research is done",
        "Research at Leith Roe Business School tackled it in another way.",
        ("Leith Roe Business School", Role.REFERS_TO),
    ),
    (
        "a body of its land",
        "The report by UK think-tank Tidal House, Managing Tides, said it was late.",
        ("Tidal House", Role.REFERS_TO),
    ),
    (
        "an issue of a journal in marks",
        'He first published his findings in the November issue of "Tidal Behaviour," a monthly journal.',
        ("Tidal Behaviour", Role.REFERS_TO),
    ),
    (
        "a title behind who made the work",
        "According to a study by Jane Roe and her fellows titled ‘Tides and their times in harbours’, it is late.",
        ("Tides and their times in harbours", Role.REFERS_TO),
    ),
    (
        "a report under a long name",
        "It is late, according to the Top 500 Harbour Chain report by Tidenomic, a sister brand.",
        ("Tidenomic", Role.REFERS_TO),
    ),
    ("where something was posted", "She posted to Facebook that it was late.", ("Facebook", Role.REFERS_TO)),
    (
        "where something was announced",
        "In his first Instagram announcement Tom Poe said it was late.",
        ("Instagram", Role.REFERS_TO),
    ),
    (
        "a book by its title",
        "“It is late,” wrote sociologist Jane Roe in her book Adrift: Ferries and Storms in the Lakeland City.",
        ("Adrift: Ferries and Storms in the Lakeland City", Role.REFERS_TO),
    ),
    (
        "a programme",
        'It is late, Jane Roe said on "Fox News Sunday."',
        ("Fox News Sunday", Role.REPORTED_VIA),
    ),
    (
        "the second of two bodies",
        "Tides rise, according to a report by the University of Lakes Tide Lab and LDRC, a research body.",
        ("LDRC", Role.REFERS_TO),
    ),
    (
        "a pollster for a paper",
        "A poll of 1,500 voters conducted by Redfield and Wilton for Newsweek found that it was late.",
        ("Redfield and Wilton", Role.REFERS_TO),
    ),
]
# Nothing here is what a story relies on.
NOT_RELIED_ON = [
    ("a paper of another land", "Her father tells a South African newspaper that it was late."),
    ("a writer's own paper", "“I wrote for The Atlantic on it,” Jane Roe says."),
    ("members by their initials", "It is late, said MPs."),
    ("a poll's headline", "Roe widens lead over Poe, Reuters/Ipsos Poll Finds"),
]


@pytest.mark.parametrize("line", [r[1] for r in NOT_RELIED_ON], ids=[r[0] for r in NOT_RELIED_ON])
def test_nobody_is_relied_on(line):
    assert not credits_of(f"{LEAD}\n\n{LEAD}\n\n{line}")


def test_a_body_is_credited_once_under_its_name_and_its_short_name():
    more = "Tides rise, according to a report by the Lakes Organisation for Applied Tides (LNO).\n\n“It is late,” LNO's report said."

    assert credits_of(f"{LEAD}\n\n{LEAD}\n\n{more}") == {
        ("Lakes Organisation for Applied Tides", Role.REFERS_TO)
    }


def test_an_agency_beside_the_place_files_and_took_no_picture():
    found = find_layout(f"Storm tears two ferries loose\n\nAFP, MANILA\n\n{LEAD}\n\n{LEAD}")

    assert [(c.source, c.role) for c in found.credits] == [("AFP", Role.FILED_BY)]
    assert found.dateline.text == "MANILA"


def test_a_paper_is_credited_once_by_its_title_and_by_its_last_word():
    more = "Jane Roe told The Boston Globe that it was late.\n\n“It is late,” she told The Globe."

    assert {source for source, _ in credits_of(f"{LEAD}\n\n{LEAD}\n\n{more}")} == {"The Boston Globe"}


def test_whom_a_labelled_picture_shows_is_credited_with_nothing():
    line = "Image: Jane Roe, left, has replaced Tom Poe as head of the board"

    assert not credits_of(f"{LEAD}\n\n{line}\n\n{LEAD}")


def test_who_posted_a_picture_and_where_are_told_apart():
    line = "Picture: Jane Roe/TwitterSource:Twitter"

    assert credits_of(f"{LEAD}\n\n{line}\n\n{LEAD}") == {
        ("Jane Roe", Role.PHOTO),
        ("Twitter", Role.PHOTO),
    }


def test_a_state_among_states_is_no_agency():
    copy = f"Storm tears two ferries loose\n\n{LEAD}\n\n{LEAD}\n\nOK\n\nOR\n\nPA\n\nPR\n\nRI"

    assert not find_layout(copy).credits


@pytest.mark.parametrize(("line", "credit"), [r[1:] for r in RELIED_ON], ids=[r[0] for r in RELIED_ON])
def test_a_story_relies_on_whom_it_names_so(line, credit):
    assert credit in credits_of(f"{LEAD}\n\n{LEAD}\n\n{line}")


def test_whom_a_picture_shows_is_not_who_took_it():
    line = "Rep. Jane Doe. | Tom Poe/Getty Images"

    assert {
        source for source, _ in credits_of(f"Storm tears ferries loose\n\n{line}\n\nBy Ann Roe\n\n{LEAD}")
    } == {
        "Tom Poe",
        "Getty Images",
    }


def test_a_page_is_the_outlets_that_it_names_and_whose_initials_its_owner_has():
    copy = f"Storm tears two ferries loose\n\n{LEAD}\n\nThe New York Post has been told so.\n\n© 2009 NYP Holdings, Inc."

    assert find_layout(copy).outlet.text == "New York Post"


def test_who_took_a_picture_is_no_dateline():
    found = find_layout(
        f"Storm tears two ferries loose\n\n(JANE DOE-ROE/AFP/Getty Images)\n\n{LEAD}\n\n{LEAD}"
    )

    assert found.dateline is None
    assert "Getty Images" in {c.source for c in found.credits if c.role is Role.PHOTO}


def test_a_house_that_asked_for_comment_publishes_a_page_that_names_no_other():
    copy = f"Storm tears two ferries loose\n\n{LEAD}\n\nWIRED has contacted the other harbours listed in the report."

    assert find_layout(copy).outlet.text == "WIRED"


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        pytest.param("https://www.lakenews.com/news/article/ferry-adrift-14848382.php", "lakenews.com", id="bare"),
        pytest.param("http://news.lakesidequarterly.com/boats/2015/ferry-adrift.html", "Lakeside Quarterly", id="named"),
        pytest.param("| www.lakeview.cn 2008-01-08 09:07:17 | | |", "www.lakeview.cn", id="dated"),
    ],
)  # fmt: skip
def test_a_page_is_the_outlets_at_whose_address_it_stands(line, outlet):
    copy = f"{line}\n\nStorm tears two ferries loose\n\n{LEAD}\n\n{LEAD}\n\nMore in the Lakeside Quarterly."

    assert find_layout(copy).outlet.text == outlet


def test_an_address_in_the_story_is_nobodys_page():
    copy = (
        f"Storm tears two ferries loose\n\n{LEAD}\n\nhttps://www.lakenews.com/news/ferry-adrift.php\n\n{LEAD}"
    )

    assert find_layout(copy).outlet is None


def test_a_page_is_the_houses_to_whose_newsroom_it_writes():
    copy = f"Storm tears two ferries loose\n\n{LEAD}\n\nNewsdesk\n\nnews@harbourweekly.co.uk\n\nHarbour Weekly Late\n\nSubscribe"

    assert find_layout(copy).outlet.text == "Harbour Weekly"


def test_what_a_page_calls_itself_again_and_again_goes_before_its_mark():
    asks = "Lakeist is funded by sponsors and member donations\n\nDonate\n\n"
    copy = (
        f"Storm tears two ferries loose\n\n{LEAD}\n\n"
        "Make your contribution now and help Lakeist thrive in 2023. Donate today\n\n"
        f"{asks}Read more\n\n{asks}©2023 Lakeside Public Radio. All rights reserved."
    )

    assert find_layout(copy).outlet.text == "Lakeist"


def test_a_house_by_its_initials_has_no_article():
    copy = f"Storm tears two ferries loose\n\n{LEAD}\n\nThe BBC is not responsible for the content of external sites"

    assert find_layout(copy).outlet.text == "BBC"


@pytest.mark.parametrize(
    ("page", "outlet"),
    [
        pytest.param(
            "Gull Log\n\n« The pier | Main | The weir »\n\nMay 3, 2021\n\n{lead}",
            "Gull Log",
            id="a weblog above its bar",
        ),
        pytest.param(
            "{lead}\n\n- Permalink https://p.lakeside.com/p/18l3T", "lakeside.com", id="a permalink"
        ),
        pytest.param(
            "Comments Print\n\nThe Boston Globe Tweet Share\n\nBy Jane Doe New York Times May 3, 2021\n\n{lead}",
            "The Boston Globe",
            id="a name before buttons",
        ),
        pytest.param("By\n\nJane Doe | jdoe@lakeside.com\n\n{lead}", "lakeside.com", id="a writer's mailbox"),
        pytest.param("By\n\nJane Doe | jdoe@gmail.com\n\n{lead}", None, id="negative-anybody's mailbox"),
        pytest.param("{lead}\n\nRead more from Yahoo News:", "Yahoo News", id="more from a house"),
        pytest.param(
            "{lead}\n\nFollow @DailyMirror\n\nSubscribe to our newsletter", "DailyMirror", id="a handle"
        ),
        pytest.param(
            "“It is late,” Jane Roe told The Star-Ledger in a phone interview today. {lead}",
            "The Star-Ledger",
            id="a paper with a hyphen that is told",
        ),
        pytest.param(
            "{lead}\n\nAs a service to our readers, Lake Health provides access to its archive.",
            "Lake Health",
            id="a service to readers",
        ),
        pytest.param(
            "{lead}\n\nNeed advice? Chat with other Lake Health members.", "Lake Health", id="members"
        ),
        pytest.param(
            "{lead}\n\nAbout Crux\n\nContact Us\n\n© 2017 Crux Gull Media Inc.",
            "Crux",
            id="about an owner's short name",
        ),
        pytest.param(
            "{lead}\n\nReuters News Agency | Careers\n\nReuters is the news and media division of Thomson Reuters",
            "Reuters",
            id="a division of news",
        ),
        pytest.param(
            "{lead}\n\n{lead}\n\nYou should follow Gull Catalog on Twitter here.",
            "Gull Catalog",
            id="whom to follow",
        ),
        pytest.param(
            "{lead}\n\nNEW YORK POST is a registered trademark of NYP Holdings, Inc.",
            "NEW YORK POST",
            id="a trademark",
        ),
        pytest.param("Best Foot Forward\n\n{lead}", None, id="negative-a word that is a paper's name"),
    ],
)
def test_whose_page_it_is_stands_in_odd_places(page, outlet):
    top, _, rest = page.partition("\n\n") if page.startswith("Gull Log") else ("", "", page)
    head = f"{top}\n\n{rest}" if top else f"Storm tears two ferries loose\n\n{rest}"
    found = find_layout(head.format(lead=LEAD)).outlet

    assert (found.text if found else None) == outlet


def test_brands_in_a_list_below_the_story_file_nothing():
    brands = "\n\n".join(["News Corp", "HarperCollins", "Dow Jones", "The Sun", "Wall Street Journal"])
    found = find_layout(f"Storm tears two ferries loose\n\n{LEAD}\n\n{LEAD}\n\n{brands}")

    assert not [c for c in found.credits if c.role is Role.FILED_BY]


def test_a_company_behind_a_mark_takes_no_pictures():
    found = find_layout(f"Storm tears two ferries loose\n\n{LEAD}\n\n© Gull Conferences, LLC\n\n{LEAD}")

    assert not [c for c in found.credits if c.role is Role.PHOTO]


def test_two_agencies_of_a_dateline_each_filed():
    found = find_layout(f"Storm tears two ferries loose\n\nAYR, Scotland (CNN and AP) -- {LEAD}\n\n{LEAD}")

    assert found.dateline.text == "AYR, Scotland"
    assert {"CNN", "AP"} <= {c.source for c in found.credits}


def test_an_agency_in_a_place_signs_nothing():
    found = find_layout(
        f"Storm tears two ferries loose\n\nPTI, Washington,\n\nNov 20 2019, 10:18am ist\n\n{LEAD}\n\n{LEAD}"
    )

    assert found.byline is None
    assert found.dateline.text == "Washington"
    assert ("PTI", Role.FILED_BY) in {(c.source, c.role) for c in found.credits}


def test_whose_figures_a_chart_shows_is_credited_among_links():
    links = "33% of those hurt are gulls\n\n30% of ferries lost in Ayr were old\n\nSource: CDC, Ayr Department of Public Health"
    found = find_layout(f"Storm tears two ferries loose\n\n{LEAD}\n\n{LEAD}\n\n{links}")

    assert {"CDC", "Ayr Department of Public Health"} <= {c.source for c in found.credits}


def test_police_records_are_nobodys_but_the_records():
    found = find_layout(f"Storm tears two ferries loose\n\n{LEAD}\n\nPolice records show that it was late.")

    assert [c.source for c in found.credits if c.role is Role.REFERS_TO] == ["Police records"]


def test_pictures_that_were_sent_in_name_nobody():
    found = find_layout(
        f"Storm tears two ferries loose\n\nThe ferries in the harbour. Photo: Supplied\n\n{LEAD}\n\n{LEAD}"
    )

    assert not [c for c in found.credits if c.role is Role.PHOTO]


def page_of(*lines):
    return "\n\n".join(
        ["Storm tears two ferries loose", LEAD, "Nobody was hurt, she said on Tuesday.", *lines]
    )


@pytest.mark.parametrize(
    ("lines", "outlet"),
    [
        pytest.param(
            ["Hosted by", "Copyright © 2008 AFP. All rights reserved."],
            "AFP",
            id="agency that a portal hosts",
        ),
        pytest.param(
            ["A member of CNBC's council was there as well on Tuesday."],
            "CNBC",
            id="only outlet, and what is its own",
        ),
        pytest.param(
            ["The piers are old, CNBC's report said on Tuesday."],
            "",
            id="negative only outlet, and its report",
        ),
        pytest.param(
            ["She spoke in response to a question from Gizmodo about the pier."],
            "Gizmodo",
            id="who put a question",
        ),
        pytest.param(
            ["Photo: Ann Lee alee@lakebee.com", "Photo: Tom Roe troe@lakebee.com"],
            "lakebee.com",
            id="mailboxes of one house",
        ),
        pytest.param(["Photo: Ann Lee alee@lakebee.com"], "", id="negative one mailbox"),
        pytest.param(
            ["— POLITICO (@politico) March 21, 2017"], "", id="negative who posted what the page shows"
        ),
        pytest.param(
            ["Jobs at the TU", "Careers at the TU", "Times Union Plus", "© 2017 TUH"],
            "Times Union",
            id="initials of a known outlet",
        ),
    ],
)
def test_a_page_tells_whose_it_is(lines, outlet):
    found = find_layout(page_of(*lines))

    assert (found.outlet.text if found.outlet else "") == outlet


def test_readers_comments_name_no_page():
    found = find_layout(
        page_of("12 comments", "Jo: I saw it on the BBC.", "Al: The BBC had it.", "Leave a reply")
    )

    assert found.outlet is None


def test_a_stations_page_has_what_another_house_filed():
    found = find_layout(
        f"Storm tears two ferries loose\n\nJane Doe , USA TODAY , KSDK 8:14 AM. CDT March 26, 2017\n\n{LEAD}\n\n{LEAD}\n\n© 2017 USATODAY.COM"
    )

    assert found.outlet.text == "KSDK"
    assert {(c.source, c.role) for c in found.credits} >= {
        ("KSDK", Role.PUBLISHED_BY),
        ("USA TODAY", Role.FILED_BY),
    }


def test_a_weblogs_name_heads_its_page():
    assert (
        find_layout(
            f"The Gullwell Blog\n\nStorm tears two ferries loose\n\nMay 3, 2021\n\n{LEAD}\n\n{LEAD}"
        ).outlet.text
        == "The Gullwell Blog"
    )


def test_a_publication_stands_above_whose_it_is():
    below = "Local News Leader\n\nA publication by the\n\nPath Group."

    assert ("Local News Leader", Role.PUBLISHED_BY) in credits_of(
        f"Storm tears ferries loose\n\n{LEAD}\n\nNobody was hurt, the harbour master said.\n\n{below}"
    )


@pytest.mark.parametrize(
    ("lines", "sign", "role"),
    [
        pytest.param([], "Source: LTV/ab(cd)", Role.PUBLISHED_BY, id="house"),
        pytest.param(
            ["@janeroeCNA"], "Source: CNA/ab(cd)", Role.PUBLISHED_BY, id="house named like an agency"
        ),
        pytest.param([], "Source: AFP/ab", Role.FILED_BY, id="agency whose copy a desk edited"),
    ],
)
def test_the_desk_that_signs_off_a_story_is_its_publishers(lines, sign, role):
    page = "\n\n".join(["Storm closes the harbour", "Jane Roe", *lines, LEAD, sign])

    assert [(c.source, c.role) for c in find_layout(page).credits] == [(sign[8:11], role)]


def test_an_agencys_page_has_its_parts_where_bylines_stand():
    page = "\n\n".join(["Reuters Summits", "Reuters Investigates", "Storm closes the harbour", LEAD])

    assert ("Reuters", Role.PUBLISHED_BY) in credits_of(page)


def test_staff_of_an_agency_is_no_part_of_its_page():
    page = "\n\n".join(["Storm closes the harbour", "Reuters Staff", "Reuters Editor", LEAD])

    assert ("Reuters", Role.PUBLISHED_BY) not in credits_of(page)


def test_a_station_of_the_dateline_is_the_publisher_and_not_its_group():
    page = f"Storm closes the harbour\n\nALBANY, NY (NEWS10) — {LEAD}\n\nCopyright 2023 Nexstar Media Inc. All rights reserved."

    assert [(c.source, c.role) for c in find_layout(page).credits] == [("NEWS10", Role.PUBLISHED_BY)]
