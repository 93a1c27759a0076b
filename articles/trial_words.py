"""The words that made-up stories are made of."""


def _words(table: str) -> list[str]:
    return [line.strip() for line in table.strip().splitlines()]


DESKS = "Politics World Business Science Sport Culture Weather Local".split()
TOPICS = (
    "budget harbour housing schools rail energy health farming courts elections floods trade research "
    "football cycling theatre museums roads taxes unions fishing police parks airports water bridges forests "
    "libraries hospitals tourism"
).split()
FIRST = (
    "Ada Bror Clara Dafydd Elin Farid Greta Hanna Ivo Jana Karim Lena Mato Nadia Oskar Petra Rosa Sami"
).split()
LAST = (
    "Holm Varga Quist Brandt Novak Haddad Lind Moreau Keller Osei Santos Tanaka Weber Yilmaz Zeman Abara "
    "Birk Castell Dorn Eriksen"
).split()
OFFICES = _words("""
    harbour master
    mayor
    head of planning
    finance minister
    union chair
    chief engineer
    hospital director
    head coach
""")
AGENCIES = _words("""
    Harbour Wire
    North Coast Press
    Inland News Service
    Delta Bulletin
    Ridge Agency
    Lowland Post
""")
SUBJECTS = _words("""
    The new ferry terminal
    The school budget
    A plan for cheaper rail tickets
    The flood barrier
    The museum roof
    The wage round at the shipyard
    A ban on night flights
    The hospital merger
    The water price
    The cycling bridge
""")
VERBS = _words("""
    is delayed
    wins approval
    divides the town
    costs more than planned
    goes to court
    opens early
""")
SENTENCES = _words("""
    The work began in spring and was to be finished before winter.
    Neighbours had asked for it for ten years.
    The costs rose by a fifth after the first tender failed.
    Nobody expected the vote to be so close.
    A second hearing is set for the end of the month.
    The opposition wants the figures to be published.
    Engineers found cracks in two of the nine pillars.
    Most of the money comes from the regional fund.
    The last such project ended in a dispute over land.
    Traders fear for the summer season.
    An inspection last week brought no new faults to light.
    The files run to four hundred pages.
""")
SAYINGS = _words("""
    We will not sign anything that the town cannot pay for
    This is the best offer that has been on the table
    The people here have waited long enough for an answer
    I would rather be late than wrong about the concrete
    Nobody in this room wants another winter without heating
    It is a good day for everybody who takes the train
""")
