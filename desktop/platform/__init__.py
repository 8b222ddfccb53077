"""What differs between Windows and Linux, behind the same few functions.

The Windows twins were written from Microsoft's documentation and have not been run by us.
"""

import sys

if sys.platform == "win32":
    from desktop.platform.windows import (
        FileLock,
        end_within,
        flush_folder,
        free_space,
        has_screen_guard,
        lock_file,
        protect_process,
        read_uncached,
        replace_file,
        screen_guard,
        session_event,
        volume_of,
        watch_session,
    )
    from desktop.platform.windows_confine import confine_process
    from desktop.platform.windows_health import computer_state
else:
    from desktop.platform.posix import (
        FileLock,
        end_within,
        flush_folder,
        free_space,
        has_screen_guard,
        lock_file,
        protect_process,
        read_uncached,
        replace_file,
        screen_guard,
        session_event,
        volume_of,
        watch_session,
    )
    from desktop.platform.posix_confine import confine_process
    from desktop.platform.posix_health import computer_state

NAME = "Windows" if sys.platform == "win32" else "Linux"

__all__ = [
    "NAME",
    "FileLock",
    "computer_state",
    "confine_process",
    "end_within",
    "flush_folder",
    "free_space",
    "has_screen_guard",
    "lock_file",
    "protect_process",
    "read_uncached",
    "replace_file",
    "screen_guard",
    "session_event",
    "volume_of",
    "watch_session",
]
