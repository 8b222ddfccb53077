"""Looks at one file in a process of its own that holds no key: bytes come through a pipe, nothing goes to a disk."""
