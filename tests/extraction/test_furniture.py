import pytest

from articles.extraction.findings import FurnitureKind as Kind
from articles.extraction.furniture import find_form

LINES = [
    ("age of the page in two figures", "This was published 18 years ago", Kind.DATE_LINE),
    ("note on an interview", "This interview has been lightly edited for length.", Kind.OTHER),
    ("note of an agency", "(This story has been refiled to mend a name in the lead)", Kind.OTHER),
    ("share button", "Share", Kind.SHARE),
    ("networks run together", "FacebookTwitterWhatsAppEmail", Kind.SHARE),
    ("share on a network", "Click to share on Facebook (Opens in new window)", Kind.SHARE),
    ("like button of a blog", "Like this: Like Loading...", Kind.SHARE),
    ("views counter", "213 total views today", Kind.OTHER),
    ("reading time", "4 min read", Kind.OTHER),
    ("age of the page", "2 hours ago", Kind.DATE_LINE),
    ("old article warning", "This article is more than 3 years old", Kind.DATE_LINE),
    ("advert between dashes", "- Advertisement -", Kind.ADVERT),
    ("continuation below an advert", "Story continues below advertisement", Kind.ADVERT),
    ("consent", "We use cookies so that the site works for you", Kind.CONSENT),
    ("consent button", "Accept all", Kind.CONSENT),
    ("newsletter form", "Sign up for our newsletter", Kind.NEWSLETTER),
    ("newsletter pitch", "The week's best reads, delivered to your inbox.", Kind.NEWSLETTER),
    ("appeal for money", "Support us or become a patron!", Kind.NEWSLETTER),
    ("app", "Download our app for live scores", Kind.NEWSLETTER),
    ("label of links", "Related content", Kind.RELATED_LABEL),
    ("see-also line", "Read also: Harbour reopens after the storm", Kind.RELATED_LINK),
    ("see-also line with a bar", "ALSO READ | Why the bridge fell", Kind.RELATED_LINK),
    ("video line", "Watch: Goa 5-0 Mumbai highlights", Kind.RELATED_LINK),
    ("comment form", "Your email address will not be published.", Kind.NEWSLETTER),
    ("comment counter", "12 Comments", Kind.COMMENTS),
    ("tweet's signature", "— Example Club (@exampleclub) March 18, 2023", Kind.SOCIAL_POST),
    ("embedded post", "View this post on Instagram", Kind.SOCIAL_POST),
    ("label of a caption", "Image caption, The house after the fire", Kind.CAPTION),
    ("picture file", "harbour-storm-2.jpg", Kind.CAPTION),
    ("tags", "Tags: shipping, Baltic", Kind.TAGS),
    ("hashtags", "#storm #baltic #ferries", Kind.TAGS),
    ("table of a league", "1 Arsenal 21 49", Kind.SCOREBOARD),
    ("innings", "Lions 318 & 204/6d", Kind.SCOREBOARD),
    ("lone dot", "·", Kind.BULLET),
    ("lone number", "2", Kind.OTHER),
    ("web address", "https://www.example.com/story", Kind.OTHER),
    ("another script", "Закрыть окно", Kind.OTHER),
    ("navigation", "Skip to main content", Kind.NAVIGATION),
    ("desk codes", "abc/def", Kind.OTHER),
    ("error notice", "If you have found a spelling error, select it and press Ctrl+Enter.", Kind.OTHER),
    ("age without a noun", "This was published 6 months ago", Kind.DATE_LINE),
    ("excuse", "We’re sorry, this feature is currently unavailable.", Kind.OTHER),
    ("missing caption", "No caption", Kind.NAVIGATION),
    ("menu run together", "HomeNewsWorld SportsVideos", Kind.NAVIGATION),
    ("a clip's length", "The mayor explains what the ferry deal means. 12:03", Kind.PLAYER),
    ("a clip's teaser", "The strike goes on, Lake News' Jane Doe reports", Kind.PLAYER),
    ("stores", "Get it in the App Store and on Google Play, and take our pages with you", Kind.NEWSLETTER),
    ("warning", "Warning: This story contains distressing details.", Kind.OTHER),
    (
        "liability",
        "The site gives this information without warranty of any kind and accepts no liability for the accuracy"
        " of the content.",
        Kind.OTHER,
    ),
    ("kind of piece and a bar", "Explained | Why the ferry sank", Kind.RELATED_LINK),
    ("arrows before a title", ">>> Ferry firm fined after crash", Kind.RELATED_LINK),
    ("button to a search engine", "Add as preferred source on Google", Kind.OTHER),
    ("button to correct", "Report a correction or typo", Kind.OTHER),
    ("stock picture", "Image used for representation only", Kind.CAPTION),
    ("place in a gallery", "Image 1 of / 23", Kind.OTHER),
    ("place in a gallery and a bar", "2 of 12\xa0|", Kind.OTHER),
    ("label of a caption in a gallery", "Caption", Kind.CAPTION),
    ("caption that folds", "The mayor speaks on the quay, Tuesday, Nov. 19, 2019. less", Kind.CAPTION),
    ("arrow at the end", "Need a plumber? The paper's own list names some near you »", Kind.RELATED_LINK),
    ("the site's other stories", "Also on lakeside.com Ferry firm fined after crash", Kind.RELATED_LINK),
    ("the site's list", "Most read in Football", Kind.RELATED_LINK),
    ("terms in a pop-up", "By choosing I Accept, you agree to the tracking of your visit.", Kind.NEWSLETTER),
    (
        "cookies of a publisher",
        "We and our partners use information collected through cookies.",
        Kind.CONSENT,
    ),
    ("blanks that do not break", "Click\xa0here\xa0to read the verdict", Kind.OTHER),
    (
        "address of a house",
        "The Lake 12 K Street, NW Suite 90 | 202-555-0100 tel | 202-555-0101 fax",
        Kind.OTHER,
    ),
    ("tags run together", "Tags Jane Doe Lakeside", Kind.TAGS),
    ("those in a picture", "Pictured from left, are Jane Doe, John Roe and the gull.", Kind.CAPTION),
    ("comments' engine", "blog comments powered by Disqus", Kind.COMMENTS),
    (
        "sold beside the story",
        "Get access to the Lake's fastest growing subscription. Use the code “LAKE”.",
        Kind.NEWSLETTER,
    ),
    ("loudspeaker", "Have a talking lamp? Now you can hear the Lake each morning.", Kind.NEWSLETTER),
    ("how to reach the desk", "Get in touch with our news team by writing to the desk.", Kind.NEWSLETTER),
    ("question of a pop-up", "Would you like to receive news notifications from the Lake?", Kind.NEWSLETTER),
    ("label with a colon", "Follow Lakeside Mirror:", Kind.NEWSLETTER),
    ("browser", "Your web browser is no longer supported.", Kind.PLAYER),
    ("age of the last change", "Last updated 6 hours ago", Kind.DATE_LINE),
    (
        "bought copy",
        "Content created by members of the Lake Council, an invitation-only network.",
        Kind.OTHER,
    ),
    ("disclaimer", "The views expressed here are those of the writer alone.", Kind.OTHER),
]


@pytest.mark.parametrize(("line", "kind"), [row[1:] for row in LINES], ids=[row[0] for row in LINES])
def test_furniture_is_told_by_its_form(line, kind):
    found = find_form(line)

    assert found is not None
    assert found[0] is kind


STORY = [
    ("what a folded line ends with, in the story", "They wanted more"),
    ("an access in the news", "Get access to the sea back, the fishermen say to the council."),
    ("a wish in the story", "Would you like to live there? Few say yes."),
    ("a picture in the story", "Pictured or not, the gull is a thief."),
    ("quotation marks of another print", "«The port is shut»"),
    ("a sentence with share", "Share prices fell on Monday."),
    ("a sentence with more", "More than 70,000 people were told to leave."),
    ("a subhead with support", "Support for the bill grows"),
    ("a sentence with next", "Next of kin were told: he is dead"),
    ("a sentence with watch", "Watch out for floods, the mayor said."),
    ("a sentence with follow", "Follow the money: how it went"),
    ("a sentence with get", "Get ready, he said."),
    ("a sentence with read", "Read the report, said Mr Smith, before you judge."),
    ("a newsletter in the news", "The club said its newsletter had named the wrong player."),
    ("cookies in the news", 'The court ruled that sites that "use cookies" must ask first.'),
    ("a privacy policy in the news", "The firm was sued over its privacy policy, the paper said."),
    ("a report's first words", "This article of the treaty binds all members, the judge said."),
    ("a sentence with to get", "To get there, visitors must cross the river."),
    (
        "a foreign name in the story",
        "The group calls itself Пересвіт and was founded in 2014 by three friends.",
    ),
    ("excuse in the story", "We’re sorry it came to this and we mean it."),
    ("work in the story", "We are working hard so that every ferry sails."),
    ("a store in the news", "The maker closed off the way round its app store and its tighter rules."),
    ("an approach, which begins like an app", "That is why our approach to the harbour must change."),
    ("what moderated", "Inflation moderated in May."),
    ("names in camel case", "YouTube pulls clips of ferry crash"),
    ("a time in a sentence", "The ferry leaves at 12:03"),
    ("a liability in the news", "The firm said it accepts no liability for the content of the page."),
    ("a word before a bar in a sentence", "The vote | the count was slow, the mayor said."),
    ("thanks in the story", "Thanks for nothing, he said to the board."),
    ("a short quotation", "“We won.”"),
    ("a date line, read elsewhere", "04 December 2024 15:10"),
    ("a count in a sentence", "12 people were hurt."),
    ("a figure that opens a sentence", "1,200 homes lost power overnight."),
    ("video as a noun", "Video of the crash spread within hours."),
]


@pytest.mark.parametrize("line", [row[1] for row in STORY], ids=[row[0] for row in STORY])
def test_story_is_not_taken_for_furniture(line):
    assert find_form(line) is None
