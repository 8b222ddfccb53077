"""The tables of `cases.db`: coded data only, never a name, a phone or an address."""
