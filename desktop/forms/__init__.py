"""Filling in a form of a standard, from typed text to the sheet a reader sees."""
