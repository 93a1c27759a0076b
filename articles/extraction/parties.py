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
