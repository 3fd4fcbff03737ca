"""The guards of the suite itself: they must be able to fail."""

import os
import socket
from pathlib import Path

import psycopg
import pytest

from tests.servers.postgres import PostgresServer, start


def test_a_connection_beyond_loopback_is_refused() -> None:
    with socket.socket() as outward, pytest.raises(Exception, match="connection to 192"):
        outward.connect(("192.0.2.1", 80))


def test_a_name_outside_is_not_looked_up() -> None:
    with pytest.raises(Exception, match="name lookup"):
        socket.getaddrinfo("berita.example", 443)


def test_a_name_that_cannot_exist_fails_as_it_would_in_the_field() -> None:
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("tidak-ada.invalid", 443)


def test_home_is_not_the_developers() -> None:
    assert Path.home().is_relative_to(os.environ["PASOPATI_TEST_RUN"])


def test_postgres_gives_separate_databases(postgres_server: PostgresServer) -> None:
    first = postgres_server.create_database()
    address = f"host=127.0.0.1 port={postgres_server.port} user=postgres dbname={first}"
    with psycopg.connect(address) as connection:
        connection.execute("CREATE TABLE note (body text)")
    copy = postgres_server.create_database(template=first)
    with psycopg.connect(address.replace(first, copy)) as connection:
        assert connection.execute("SELECT count(*) FROM note").fetchone() == (0,)
    postgres_server.drop_database(copy)
    postgres_server.drop_database(first)
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(address).close()


def test_a_server_of_its_own_can_crash_and_leaves_nothing() -> None:
    server = start()
    server.restart("immediate")
    assert server.is_running()
    server.stop()
    assert not server.is_running()
    assert not Path(server.folder).exists()
