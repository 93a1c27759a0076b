"""How names from other scripts are spelt in English: the same sound under several letters."""

from __future__ import annotations

import re
from functools import lru_cache

# One line holds the spellings of one first name, in English and in transcriptions.
_GIVEN = """
    alexander aleksandr aleksander oleksandr alexandr alexandre alejandro iskander alyaksandr
    alexei aleksei alexey aleksey oleksii oleksiy alexiy
    andrew andrii andriy andrei andrey andrej andrzej andre
    anatoly anatoliy anatolii anatoli
    dmitry dmitri dmitriy dmytro dimitri dimitry dzmitry
    eugene yevgeny evgeny yevhen yevhenii evgeni evgenii yevgeni
    george heorhii georgy georgi georgiy yuriy yuri yury yurii jerzy
    gregory hryhorii grigory grigori hryhoriy
    hennadii gennady gennadiy hennadiy
    igor ihor
    ilya illia illya
    john ivan ioann johann jan
    joseph yosef iosif yusuf yousef youssef yousuf josef jozef
    cyril kyrylo kirill kiril
    michael mykhailo mikhail mykhaylo mikhael michal mihail
    nicholas mykola nikolai nikolay mikola nicolas nicolae
    oleg oleh
    paul pavlo pavel pawel pablo
    peter petro pyotr petr piotr
    roman
    sergei sergey serhii serhiy siarhei sergiy
    stephen stepan steven stefan
    vasily vasyl vasiliy vasili
    victor viktor wiktor
    vitaly vitalii vitali vitaliy
    vladimir volodymyr uladzimir wlodzimierz wladimir
    vladislav vladyslav wladyslaw
    vyacheslav viacheslav
    yaroslav jaroslav iaroslav jaroslaw
    catherine kateryna ekaterina yekaterina katherine katarzyna katerina
    helen olena elena yelena helena alena
    irene iryna irina iryne
    julia yulia yuliia yuliya iuliia
    natalia nataliia natalya nataliya natallia
    sofia sofiia sophia sofya zofia
    svetlana svitlana sviatlana
    tatiana tetiana tatyana tetyana tanya
    xenia ksenia kseniia kseniya oksana
    mohammed muhammad mohamed mohammad muhammed mohamad muhamad mohamud mehmet mohd muhammadu
    ahmed ahmad ahmet achmed
    hussein hussain husayn hossein husain huseyin hosein
    hassan hasan
    abdullah abdallah abdulla abdoullah
    khalid khaled
    omar umar omer
    osama usama
    ibrahim ebrahim ibraheem brahim
    mustafa mostafa mustapha moustafa
    ismail ismael esmail ismayil
    suleiman sulaiman soleiman suleyman sulayman
    mahmoud mahmud mehmood
    saeed said saied sayed
    rashid rasheed rachid
    jamal gamal djamal cemal
    faisal faysal feisal
    nasser nasir naser nasr
    aisha ayesha aicha aysha
    fatima fatimah fatma fatemeh
    zainab zeinab zaynab zeynep
    maryam mariam miriam meryem
    khadija khadijah hatice
"""
GIVEN_SPELLINGS = {
    name: line.split()[0] for line in _GIVEN.split("\n") if line.strip() for name in line.split()
}

# In this order: groups of letters that stand for one sound, each with the letters it is compared by.
_SOUNDS = [
    (re.compile(pattern), letters)
    for pattern, letters in (
        (r"[’'`-]", ""),
        (r"shch|sch|szcz|ch(?=[^aeiou]*$)", "sh"),
        (r"dzh|dj|dž", "j"),
        (r"kh|ḥ", "h"),
        (r"gh", "g"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"zh", "z"),
        (r"tz|ts", "c"),
        (r"ck|q|c(?=[aoulr])", "k"),
        (r"ks", "x"),
        (r"w", "v"),
        (r"iy|yi|yy|ii|ij|yj|ey$|y|j(?=[aeiou])", "i"),
        (r"ou|oo", "u"),
        (r"ee|ie|ei", "i"),
        (r"i(?=[aeou])", ""),
        (r"oe|ö", "o"),
        (r"ue|ü", "u"),
        (r"ae|ä", "a"),
        (r"h(?=[aeiou])", "g"),  # Ukrainian h is Russian g
        (r"(.)\1+", r"\1"),
        (r"(?<=[^aeiou]{2})[aeiou]$|(?<=g)[aiu]$", ""),  # case endings: Sybiha, Sybihy
    )
]


@lru_cache(maxsize=16384)
def sounded(word: str) -> str:
    """The word in lower case with one letter for each sound, so that transcriptions can be compared."""
    for pattern, letters in _SOUNDS:
        word = pattern.sub(letters, word)
    return word
