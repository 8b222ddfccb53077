"""What differs between Windows and Linux, behind the same few functions.

The Windows twins were written from Microsoft's documentation and have not been run by us.
"""

import sys

if sys.platform == "win32":
    from desktop.platform.windows import (
        FileLock,
        flush_folder,
        free_space,
        lock_file,
        protect_process,
        read_uncached,
        replace_file,
        screen_guard,
    )
else:
    from desktop.platform.posix import (
        FileLock,
        flush_folder,
        free_space,
        lock_file,
        protect_process,
        read_uncached,
        replace_file,
        screen_guard,
    )

__all__ = [
    "FileLock",
    "flush_folder",
    "free_space",
    "lock_file",
    "protect_process",
    "read_uncached",
    "replace_file",
    "screen_guard",
]
