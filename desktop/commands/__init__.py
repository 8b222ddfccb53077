"""What each task of the command line does: the same casework as the window, without Qt."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

from desktop.commands.asking import check_office_files, list_standards, show_due
from desktop.commands.backing_up import back_up_office, restore_from_backup
from desktop.commands.demo import make_demo
from desktop.commands.printing import print_blank_form, print_file
from desktop.commands.reporting import write_report

COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "demo": make_demo,
    "print": print_file,
    "blank": print_blank_form,
    "due": show_due,
    "check": check_office_files,
    "report": write_report,
    "backup": back_up_office,
    "restore": restore_from_backup,
    "standards": list_standards,
}
