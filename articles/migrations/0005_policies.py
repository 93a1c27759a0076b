from django.db import migrations

from articles import groups

CORRECTIONS = """
<p>We get things wrong, and when we do we say so: where readers saw the error, as soon as we are sure of it, and for
good. This page says how.</p>
<h2>What we call a change</h2>
<ul>
<li><strong>Correction</strong>: something in a story was wrong. The note says what we had written and what is
right.</li>
<li><strong>Clarification</strong>: nothing was wrong, but readers could take it wrongly.</li>
<li><strong>Update</strong>: more is known than before, and the story now has it.</li>
<li><strong>Retraction</strong>: a story is wrong as a whole, or we can no longer stand by it.</li>
<li>Slips of spelling and typing that change no meaning are put right without a note. A headline, a quote, a name, a
number, a date or a “not” is never a slip.</li>
</ul>
<h2>Where you find it</h2>
<p>A note carries its label first and its date second. It stands at the top of the story when the headline, the
summary, a quote, a name or a number was wrong or when the error was serious, and at the foot otherwise. Every note has
an address of its own and is listed among all corrections, the newest first. It is never deleted; where a correction
was wrong itself, a further one says so.</p>
<p>Each version of a story that readers have seen can be read and compared with any other under “History”.</p>
<h2>Stories that we withdraw</h2>
<p>We withdraw a story only for a reason that we can name, such as a danger to somebody or an order of a court. Its
page stays with the headline, the reason and the date.</p>
<h2>Who decides</h2>
<p>No correction is approved by the person who wrote it. An editor decides on each report, and whoever reported an
error and left an address gets an answer.</p>
"""

SOURCING = """
<p>You should be able to tell from each story who says so.</p>
<h2>Quotes</h2>
<p>Words in quotation marks are the speaker’s own. Before a story appears, every quote is compared with the copy it came
from, by somebody who signs for it. Words that we add for understanding stand in square brackets. What was said in
another language is marked as translated.</p>
<h2>Sources</h2>
<p>A story lists what it relies on: the agency or outlet that filed it, those it refers to, and who is quoted. Copy that
reached us is kept unchanged, so that each quote and credit can be traced to its place.</p>
<h2>Sources without a name</h2>
<p>We name our sources. We leave out a name only if the source would be harmed by it, if what is said matters and
cannot be had on the record, and if an editor who knows the name and the reason has agreed. We then say as much about
the source as can be said safely, and we quote no anonymous source for opinions about others.</p>
<h2>Copy of others</h2>
<p>We keep to the terms on which agencies and outlets let their copy be used, and we credit them.</p>
"""

CONTACT = """
<p>Is something wrong in a story? Every story has a link “Report an error” at its foot, which needs no account. Mark the
passage before you follow it, if you can: it saves us time. If you leave an e-mail address we tell you what we found;
we use it for nothing else, and forget it once you have our answer.</p>
<p>If you are quoted in a story, or it speaks of you, and you think that we have you wrong, use the same link and say who
you are. An editor decides on it, not the author.</p>
<p>If you are not content with our answer, report the error again and say why. An editor will look at it again.</p>
"""

FIRST_TEXTS = (
    ("corrections", "How we correct", CORRECTIONS, 10),
    ("sourcing", "Sources and anonymity", SOURCING, 20),
    ("contact", "Tell us", CONTACT, 30),
)


def write(apps, schema_editor):
    policies = apps.get_model("articles", "Policy").objects.using(schema_editor.connection.alias)
    for slug, title, text, position in FIRST_TEXTS:
        policies.get_or_create(slug=slug, defaults={"title": title, "body": text.strip(), "position": position})


class Migration(migrations.Migration):
    dependencies = [("articles", "0004_corrections")]

    operations = [
        migrations.RunPython(write, migrations.RunPython.noop),
        migrations.RunPython(groups.grant, migrations.RunPython.noop),
    ]
