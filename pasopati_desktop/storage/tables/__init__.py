"""All tables. Importing this package fills `Base.metadata`."""

from pasopati_desktop.storage.tables.audit import AuditRow
from pasopati_desktop.storage.tables.guideline import Counter, GuidelineVersion, NumberEntry
from pasopati_desktop.storage.tables.incident import (
    Incident,
    IncidentItem,
    LevelChange,
    TimelineEntry,
)
from pasopati_desktop.storage.tables.news import Issue, IssueItem, NewsItem, Source, SourceState
from pasopati_desktop.storage.tables.people import Assignment, Officer
from pasopati_desktop.storage.tables.side import Draft, Meta, StoredFile
from pasopati_desktop.storage.tables.statement import (
    PrintEntry,
    Statement,
    StatementStep,
    StatementVersion,
)
from pasopati_desktop.storage.tables.statement_desk import (
    DeskLock,
    Distribution,
    LockTakeover,
    OffSystemApproval,
    Remark,
    Reminder,
    SavedView,
    StatementFile,
    TemplateVersion,
    UnitKey,
    VersionName,
)
from pasopati_desktop.storage.tables.work import (
    ChannelRemoval,
    Consent,
    SitePublication,
    Work,
    WorkPhoto,
)

__all__ = [
    "Assignment",
    "AuditRow",
    "ChannelRemoval",
    "Consent",
    "Counter",
    "DeskLock",
    "Distribution",
    "Draft",
    "GuidelineVersion",
    "Incident",
    "IncidentItem",
    "Issue",
    "IssueItem",
    "LevelChange",
    "LockTakeover",
    "Meta",
    "NewsItem",
    "NumberEntry",
    "OffSystemApproval",
    "Officer",
    "PrintEntry",
    "Remark",
    "Reminder",
    "SavedView",
    "SitePublication",
    "Source",
    "SourceState",
    "Statement",
    "StatementFile",
    "StatementStep",
    "StatementVersion",
    "StoredFile",
    "TemplateVersion",
    "TimelineEntry",
    "UnitKey",
    "VersionName",
    "Work",
    "WorkPhoto",
]
