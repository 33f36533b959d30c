"""Analyses → a knowledge base in SQLite: tables (`schema`), rows (`rows`), the one writer, search, views."""
