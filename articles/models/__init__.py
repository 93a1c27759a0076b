from articles.models.articles import Article, Author
from articles.models.citations import Citation
from articles.models.corrections import (
    Cause,
    ChangeKind,
    Correction,
    CorrectionDraft,
    FoundBy,
    Part,
    Severity,
)
from articles.models.desks import Desk, Topic
from articles.models.error_reports import ErrorReport, ReportAttempt, ReportState
from articles.models.filed_copy import FiledCopy, ImportRun
from articles.models.follow_ups import FollowUp, FollowUpState, Likeness
from articles.models.merging import SourceMerge
from articles.models.moves import LogHead, Move
from articles.models.moving import StaleVersion
from articles.models.notes import Note
from articles.models.notices import Notice, NoticeChoice, NoticeKind, Way
from articles.models.pictures import Picture, RevisionPicture, Rights
from articles.models.policies import Policy
from articles.models.presence import Presence
from articles.models.quotes import CheckState, Quote
from articles.models.revisions import Revision, RevisionQuote, RevisionSource, Withdrawal
from articles.models.saved_filters import SavedFilter
from articles.models.sources import MatchState, Source, SourceAlias, SourceMatch, Terms
from articles.models.unsaved import UnsavedWords
from articles.models.waivers import Waiver

__all__ = [
    "Article",
    "Author",
    "Cause",
    "ChangeKind",
    "CheckState",
    "Citation",
    "Correction",
    "CorrectionDraft",
    "Desk",
    "ErrorReport",
    "FiledCopy",
    "FollowUp",
    "FollowUpState",
    "FoundBy",
    "ImportRun",
    "Likeness",
    "LogHead",
    "MatchState",
    "Move",
    "Note",
    "Notice",
    "NoticeChoice",
    "NoticeKind",
    "Part",
    "Picture",
    "Policy",
    "Presence",
    "Quote",
    "ReportAttempt",
    "ReportState",
    "Revision",
    "RevisionPicture",
    "RevisionQuote",
    "RevisionSource",
    "Rights",
    "SavedFilter",
    "Severity",
    "Source",
    "SourceAlias",
    "SourceMatch",
    "SourceMerge",
    "StaleVersion",
    "Terms",
    "Topic",
    "UnsavedWords",
    "Waiver",
    "Way",
    "Withdrawal",
]
