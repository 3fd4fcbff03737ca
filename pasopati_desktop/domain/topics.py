"""What a change is about. Services' writes announce topics; panels refresh by them."""

from enum import StrEnum


class Topic(StrEnum):
    SOURCES = "sources"
    NEWS = "news"
    ISSUES = "issues"
    INCIDENTS = "incidents"
    STATEMENTS = "statements"
    WORKS = "works"
    PEOPLE = "people"
    GUIDELINE = "guideline"
    OPERATIONS = "operations"
    """Backups, prints, publications: what the program did for the office."""
