"""`python -m desktop` is `kerege`."""

from __future__ import annotations

import sys

from desktop.viewer.frame import VIEW


def main() -> int:
    """The viewer, which must not load anything that could hold a key; or any other task."""
    if sys.argv[1:] == [VIEW]:
        # Qt is only for the window.
        from desktop.viewer.run import run

        return run()
    # Everything else of the program, which the viewer has no use for.
    from desktop.cli import main as task

    return task()


if __name__ == "__main__":
    sys.exit(main())
