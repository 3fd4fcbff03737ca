"""One Chromium for every test of the page that needs one: it takes seconds to start."""

from collections.abc import Generator

import pytest

from tests.servers import chromium
from tests.servers.chromium import Browser


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Generator[Browser]:
    with chromium.running(tmp_path_factory.mktemp("chromium")) as made:
        yield made
