"""Every service says what it needs; every one that writes refuses strangers and leaves a trace."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from types import ModuleType

import pytest

import pasopati_desktop.services
import tests.scenarios
from pasopati_desktop.domain.errors import PermissionDenied
from pasopati_desktop.domain.people import Identity
from pasopati_desktop.domain.roles import Permission
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage import audit
from tests.data import Desk
from tests.scenario import Scenario


def modules(package: ModuleType) -> Iterator[ModuleType]:
    for found in pkgutil.iter_modules(package.__path__):
        yield importlib.import_module(f"{package.__name__}.{found.name}")


def services() -> dict[str, Callable[..., object]]:
    """Return every public function of a workspace, by `module.name`."""
    found: dict[str, Callable[..., object]] = {}
    for module in modules(pasopati_desktop.services):
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if name.startswith("_") or function.__module__ != module.__name__:
                continue
            parameters = list(inspect.signature(function).parameters)
            takes_session = "session" in parameters  # a part of another service's transaction
            if parameters[:1] == ["workspace"] and not takes_session:
                found[f"{module.__name__.rsplit('.', 1)[-1]}.{name}"] = function
    return found


BEFORE_SIGN_IN = {"set_up.is_needed"}
ORCHESTRATION = {f"sample.{name}" for name in ("as_officer", "begin", "cast", "claim", "live")}
"""The sample office: signs its officers in and lets them call the services that check."""


def scenarios() -> tuple[dict[str, Scenario], set[str]]:
    found: dict[str, Scenario] = {}
    untraced: set[str] = set()
    for module in modules(tests.scenarios):
        found |= module.SCENARIOS
        untraced |= getattr(module, "UNTRACED", set())
    return found, untraced


SERVICES = services()
SCENARIOS, UNTRACED = scenarios()
WRITING = sorted(name for name, function in SERVICES.items() if getattr(function, "writes", False))


def test_every_service_declares_whether_it_writes() -> None:
    undeclared = {name for name, function in SERVICES.items() if not hasattr(function, "writes")}
    assert undeclared == BEFORE_SIGN_IN | ORCHESTRATION


def test_every_writing_service_has_a_scenario_and_no_scenario_is_left_over() -> None:
    assert set(WRITING) == set(SCENARIOS) | UNTRACED


@pytest.mark.parametrize("name", sorted(SCENARIOS))
def test_a_stranger_is_refused_and_leaves_no_trace_an_officer_leaves_one(
    desk: Desk, name: str
) -> None:
    allowed, call = SCENARIOS[name](desk)
    permission = getattr(SERVICES[name], "permission")  # noqa: B009 - set by the decorator
    stranger = Identity(allowed.officer_id, "Orang lain", frozenset(Permission) - {permission})
    before = head(allowed)
    with pytest.raises(PermissionDenied):
        call(allowed.as_officer(stranger))
    assert head(allowed) == before
    call(allowed)
    assert head(allowed) > before


def head(workspace: Workspace) -> int:
    with workspace.database.reading() as session:
        return audit.head(session)[0]
