"""How a statement is begun."""
