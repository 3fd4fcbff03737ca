"""Expected failures. Each carries a code and parameters; `ui/messages.py` has the sentence."""

from collections.abc import Mapping


class PasopatiError(Exception):
    """Something an officer can be told plainly, because the program foresaw it."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        return " ".join([self.code, *(f"{name}={value}" for name, value in self.params.items())])


class InvalidInput(PasopatiError):
    """Fields that break a rule: `problems` maps a field name to the code of the rule."""

    def __init__(self, problems: Mapping[str, str], **params: object) -> None:
        super().__init__("input.invalid", **params)
        self.problems = dict(problems)

    def __str__(self) -> str:
        return " ".join([self.code, *(f"{field}={rule}" for field, rule in self.problems.items())])


class RuleViolation(PasopatiError):
    """A rule of the guideline or the office forbids this act now."""


class PermissionDenied(PasopatiError):
    """The signed-in officer lacks the permission; nothing was done."""


class RecordMissing(PasopatiError):
    """The record is not there (any more)."""


class Conflict(PasopatiError):
    """Somebody else saved first, or another instance holds the data."""


class EnvironmentFailure(PasopatiError):
    """Disk, network, printer, database or file is not as it must be; not the officer's fault."""


class Refused(PasopatiError):
    """Something from outside (feed, page, image, document) is refused for a stated reason."""
