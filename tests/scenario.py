"""What a scenario is: how one writing service is called by an officer who may call it."""

from collections.abc import Callable

from pasopati_desktop.domain.news import make_item_id
from pasopati_desktop.services.workspace import Workspace
from pasopati_desktop.storage.audit import Actor
from pasopati_desktop.storage.tables import NewsItem
from tests.data import NOW, Desk

Steps = tuple[Workspace, Callable[[Workspace], object]]
Scenario = Callable[[Desk], Steps]


def a_news_item(desk: Desk, sequence: int = 0) -> int:
    """Put one news item into the desk's database and return its id."""
    item = NewsItem(
        id=make_item_id(NOW, sequence),
        source_id=None,
        outlet="Warta Jakarta",
        guid_hash=f"{sequence:032x}",
        url="https://warta.invalid/1",
        title="Belasan warga binaan dirawat usai makan malam",
        summary="Keluarga minta penjelasan.",
        stem="belas warga bina rawat usai makan malam keluarga minta jelas",
        published_at=NOW,
        fetched_at=NOW,
    )
    actor = Actor(None, "uji", "MEJA-1", "test.write", NOW)
    with desk.nobody.database.writing(actor) as session:
        session.add(item)
    return make_item_id(NOW, sequence)
