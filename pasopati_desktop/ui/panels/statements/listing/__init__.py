"""The list of statements: rows, cards, board, views and filters."""
