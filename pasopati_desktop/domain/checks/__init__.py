"""What the card *Pemeriksaan* looks for. `statement_checks` puts the findings together."""
