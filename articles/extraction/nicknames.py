"""First names and their short forms, a group a line."""

from __future__ import annotations

_GROUPS = """
    abe abraham
    al albert alfred alan alex alexander
    andy andrew
    angie angela
    art arthur
    barb barbara
    becky rebecca
    ben benjamin
    bernie bernard bernhard
    beth liz elizabeth betty
    bill william billy will
    bob robert bobby rob robbie
    cathy catherine
    charlie charles chuck
    chris christopher christine christina
    chuck charles
    cindy cynthia
    dan daniel danny
    dave david
    deb deborah debra debbie
    dick richard rick rich ricky
    don donald
    doug douglas
    ed edward eddie ted
    fred frederick
    gabe gabriel
    gene eugene
    gerry gerald jerry
    greg gregory
    hank henry harry
    jack john
    jake jacob
    jeff jeffrey
    jen jennifer jenny
    jerry jerome
    jim james jimmy jamie
    joe joseph joey
    jon jonathan
    josh joshua
    kate katherine kathryn catherine
    kathy kathleen katherine
    ken kenneth
    larry lawrence
    leo leonard
    lou louis
    maggie margaret peggy meg
    matt matthew
    max maxwell maximilian
    mel melvin
    mike michael mick
    mitch mitchell
    nancy ann
    nat nathaniel nathan
    nate nathan
    nick nicholas
    pam pamela
    pat patrick patricia
    pete peter
    phil philip
    ray raymond
    ron ronald
    russ russell
    sam samuel samantha
    sandy sandra
    steve steven stephen
    stan stanley
    sue susan
    terry terence teresa
    tim timothy
    tom thomas tommy
    tony anthony
    val valerie
    vic victor
    vince vincent
    walt walter
    wes wesley
    zach zachary
    volodymyr vladimir
    oleksandr alexander
    boris alexander
"""


def _together() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in _GROUPS.split("\n"):
        for name in line.split():
            found.setdefault(name, set()).update(line.split())
    return {name: frozenset(others) for name, others in found.items()}


# For each first name, folded, those that the same person may go by.
SAME_GIVEN = _together()
