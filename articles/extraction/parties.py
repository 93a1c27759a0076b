"""Parties as they stand in brackets behind a politician's name, in short and in full."""

from __future__ import annotations


def _listed(names: str) -> tuple[str, ...]:
    return tuple(" ".join(name.split()) for name in names.split(","))


PARTIES = _listed(
    """
    Dem, Rep, Ind, Independent, Lib, Con, Lab, Lab-Co-op, Labour Co-op, SNP, DUP, NDP, Green, Greens,
    Plaid, Plaid Cymru, PC, Labour, Labor, Conservative, Liberal, Republican, Democrat, Liberal
    Democrat, Lib Dem, LD, Reform, Reform UK, UKIP, Alba, SDLP, UUP, TUV, Alliance, Fine Gael, Fianna
    Fáil, Sinn Féin, Aontú, PBP, People Before Profit, Social Democrats, FG, FF, SF, GOP, DFL,
    Libertarian, CPC, LPC, BQ, Bloc Québécois, PQ, CAQ, QS, UCP, PPC, ALP, LNP, Nationals, Coalition,
    One Nation, Teal, National, ACT, NZ First, Te Pāti Māori, CDU, CSU, CDU/CSU, SPD, FDP, AfD, Linke,
    Die Linke, Left, BSW, Grüne, FPÖ, ÖVP, SPÖ, NEOS, SVP, VVD, PVV, D66, CDA, GroenLinks, PvdA,
    GL-PvdA, BBB, NSC, N-VA, Vooruit, CD&V, Vlaams Belang, RN, LFI, LR, MoDem, Renaissance, PCF, EELV,
    FdI, Lega, PD, M5S, FI, Forza Italia, PSOE, PP, Vox, Sumar, Podemos, ERC, Junts, PNV, Bildu, PSD,
    Chega, IL, PS, Syriza, ND, New Democracy, PASOK, KKE, PiS, KO, PO, PSL, Polska 2050, Lewica,
    Konfederacja, Fidesz, Tisza, Smer, ANO, ODS, STAN, TOP 09, GERB, PNL, USR, AUR, HDZ, SDP, SNS, SDS,
    Moderates, KD, SD, Centre, Venstre, DF, AP, Ap, FrP, Høyre, SV, NCP, Sami, Kok, PAS, Servant of the
    People, European Solidarity, Batkivshchyna, Holos, LDPR, KPRF, United Russia, Yabloko, AKP, AK
    Party, CHP, MHP, HDP, DEM, IYI, Likud, Yesh Atid, Shas, UTJ, Ra'am, Hadash, Meretz, Fatah, Hamas,
    BJP, INC, Congress, AAP, TMC, DMK, AIADMK, CPI, CPI(M), CPM, SP, BSP, RJD, JDU, JD(U), JD(S), BRS,
    TRS, YSRCP, TDP, BJD, Shiv Sena, NCP(SP), MNS, SAD, PDP, JKNC, AIMIM, PTI, PML-N, PML-Q, PPP, MQM,
    MQM-P, JUI-F, ANP, AL, Awami League, BNP, Jamaat, SLPP, UNP, SJB, NPP, JVP, UML, Maoist, LDP, CDP,
    Komeito, Ishin, DPP, KMT, TPP, DP, PAP, WP, PSP, UMNO, PKR, DAP, Amanah, Bersatu, MCA, MIC, GPS,
    PDI-P, Golkar, Gerindra, PKS, PKB, NasDem, Lakas, Lakas-CMD, PDP-Laban, ANC, DA, EFF, MK, IFP, ATM,
    GOOD, ActionSA, FF+, Zanu-PF, ZANU-PF, CCC, MDC, UPND, PF, MCP, UTM, Frelimo, Renamo, MPLA, UNITA,
    SWAPO, BDP, UDC, CCM, Chadema, ACT-Wazalendo, NUP, NRM, FDC, UDA, ODM, Jubilee, Wiper, KANU, APC,
    LP, NNPP, APGA, NDC, Morena, PRI, PAN, PRD, MC, PT, PL, PSDB, PSOL, MDB, UB, PRO, UCR, PJ, LLA,
    Tory, Whig, Crossbench, Bloc
    """
)

# The states of the US with their short forms, as they stand behind a party: "R-Ky.", "D-N.J.", "R-TX".
_STATES = """
    Alabama ala al; Alaska ak; Arizona ariz az; Arkansas ark ar; California calif cal ca; Colorado colo co;
    Connecticut conn ct; Delaware del de; Florida fla fl; Georgia ga; Hawaii hi; Idaho id; Illinois ill il;
    Indiana ind in; Iowa ia; Kansas kan kans ks; Kentucky ky; Louisiana la; Maine me; Maryland md;
    Massachusetts mass ma; Michigan mich mi; Minnesota minn mn; Mississippi miss ms; Missouri mo; Montana
    mont mt; Nebraska neb nebr ne; Nevada nev nv; New Hampshire nh; New Jersey nj; New Mexico nm; New York
    ny; North Carolina nc; North Dakota nd; Ohio oh; Oklahoma okla ok; Oregon ore or; Pennsylvania pa penn;
    Rhode Island ri; South Carolina sc; South Dakota sd; Tennessee tenn tn; Texas tex tx; Utah ut; Vermont vt;
    Virginia va; Washington wash wa; West Virginia wva wv; Wisconsin wis wisc wi; Wyoming wyo wy
"""


def _by_short_form() -> dict[str, str]:
    states: dict[str, str] = {}
    for line in _STATES.split(";"):
        words = line.split()
        name = " ".join(word for word in words if word[0].isupper())
        states |= dict.fromkeys([name.replace(" ", ""), *(w for w in words if w.islower())], name)
    return {short.lower(): name for short, name in states.items()}


STATES = _by_short_form()
