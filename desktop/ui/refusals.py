"""The sentences for what the office and the vault refuse: what happened, that nothing was lost, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

OFFICE: Final[Mapping[str, object]] = {
    "already_closed": QT_TRANSLATE_NOOP("Problems", "This case is already closed."),
    "cannot_be_shown": QT_TRANSLATE_NOOP(
        "Problems", "The program cannot show this kind of file. Save a copy outside to open it with another program."
    ),
    "case_missing": QT_TRANSLATE_NOOP("Problems", "There is no such case in this office."),
    "code_taken": QT_TRANSLATE_NOOP("Problems", "This case code is already in use. Choose another."),
    "code_holds_personal_data": QT_TRANSLATE_NOOP(
        "Problems", "A case code must not hold a name, a date of birth or a personal number."
    ),
    "code_pattern_bad": QT_TRANSLATE_NOOP(
        "Problems", "The pattern for case codes has parts the program does not know."
    ),
    "consent_missing": QT_TRANSLATE_NOOP("Problems", "The consent comes first. Fill it in, then open this form."),
    "correction_needs_reason": QT_TRANSLATE_NOOP(
        "Problems", "Write why you correct it. The old text stays in the history."
    ),
    "disk_full": QT_TRANSLATE_NOOP("Problems", "The disk is full. Make room, then try again. Nothing was lost."),
    "entry_closed": QT_TRANSLATE_NOOP("Problems", "This form is finished. Use “Correct an error” to change it."),
    "entry_missing": QT_TRANSLATE_NOOP("Problems", "This form is no longer in the file."),
    "episode_closed": QT_TRANSLATE_NOOP("Problems", "This part of the case is closed. Reopen the case to write in it."),
    "form_once_only": QT_TRANSLATE_NOOP("Problems", "This form is filled in only once and is already in the file."),
    "form_missing": QT_TRANSLATE_NOOP("Problems", "This edition of the standard has no such form."),
    "sheet_empty": QT_TRANSLATE_NOOP("Problems", "There is no row in this sheet under its heads. Nothing was taken."),
    "sheet_heads": QT_TRANSLATE_NOOP(
        "Problems", "No column has the name of a question of this form. Name the columns as the form does."
    ),
    "sheet_too_big": QT_TRANSLATE_NOOP("Problems", "This sheet is too big. Bring at most 20,000 rows at a time."),
    "sheet_unreadable": QT_TRANSLATE_NOOP(
        "Problems", "This is no spreadsheet that can be read, or it has a password. Nothing was taken."
    ),
    "over_limit": QT_TRANSLATE_NOOP(
        "Problems", "{login} would have {count} cases this year; the norm is {most}. Write why it is so."
    ),
    "option_fixed": QT_TRANSLATE_NOOP("Problems", "This option cannot be taken off the list."),
    "unsuited": QT_TRANSLATE_NOOP(
        "Problems", "Something speaks against giving {codes} to {login}. Write why it is done all the same."
    ),
    "role_unsuited": QT_TRANSLATE_NOOP(
        "Problems", "{login} lacks something that is asked for this role. Write why it is given all the same."
    ),
    "letter_long": QT_TRANSLATE_NOOP("Problems", "This is too long for a letter: at most {most} characters."),
    "must_not_meet": QT_TRANSLATE_NOOP(
        "Problems", "These cases must not meet: {codes}. Change the group, the place or the day, or write why."
    ),
    "report_missing": QT_TRANSLATE_NOOP("Problems", "This edition has no such report. It has: {known}."),
    "period_unknown": QT_TRANSLATE_NOOP("Problems", "This is no period. Write 2026-02, 2026-Q1 or 2026."),
    "form_needed": QT_TRANSLATE_NOOP("Problems", "Another form must be finished first."),
    "gaps": QT_TRANSLATE_NOOP(
        "Problems", "Something needed is still missing. Fill it in, or write why it stays empty."
    ),
    "gates_open": QT_TRANSLATE_NOOP("Problems", "This stage needs other forms first. You can go on with a reason."),
    "holds_cases": QT_TRANSLATE_NOOP(
        "Problems", "This colleague still works on {count} cases: {codes}. Hand them over to somebody first."
    ),
    "stranger": QT_TRANSLATE_NOOP(
        "Problems",
        "{name} is in the key file, but this office never let that person in. Remove {name} first, then try again.",
    ),
    "not_allowed": QT_TRANSLATE_NOOP("Problems", "Your role does not allow this. Ask the head of the office."),
    "last_named": QT_TRANSLATE_NOOP("Problems", "At least one person must stay named. Name somebody else first."),
    "note_kept": QT_TRANSLATE_NOOP("Problems", "This note is kept and no longer changes. Write a new one."),
    "not_named": QT_TRANSLATE_NOOP(
        "Problems", "You are not named for the strictly confidential section. Ask a colleague who is."
    ),
    "not_closed": QT_TRANSLATE_NOOP("Problems", "This case is still open."),
    "no_clock_back": QT_TRANSLATE_NOOP(
        "Problems", "The clock of this computer stands before the last record. Set date and time, then try again."
    ),
    "password_needed": QT_TRANSLATE_NOOP("Problems", "Type your password first. Nothing was done yet."),
    "password_pause": QT_TRANSLATE_NOOP(
        "Problems", "Too many wrong passwords. Wait {seconds} seconds, then try again."
    ),
    "reason_missing": QT_TRANSLATE_NOOP("Problems", "Write the reason."),
    "register_missing": QT_TRANSLATE_NOOP(
        "Problems", "The register of names is not here. Connect the stick or folder where it is kept."
    ),
    "same_case": QT_TRANSLATE_NOOP("Problems", "This is the same case."),
    "section_closed": QT_TRANSLATE_NOOP(
        "Problems", "The strictly confidential section is closed. Open it with your password first."
    ),
    "section_empty": QT_TRANSLATE_NOOP("Problems", "Nothing is kept apart in this case yet."),
    "stage_missing": QT_TRANSLATE_NOOP("Problems", "This edition of the standard has no such stage."),
    "unreadable_answer": QT_TRANSLATE_NOOP(
        "Problems", "Some answers cannot be read. Look at the fields marked in red."
    ),
    "document_missing": QT_TRANSLATE_NOOP("Problems", "Document № {number} is not in the register of this case."),
    "change_backdated": QT_TRANSLATE_NOOP(
        "Problems", "A change can begin today or later: what was due stays as it was."
    ),
    "change_unfit": QT_TRANSLATE_NOOP("Problems", "This rule is not counted in that way. Change its number only."),
    "rule_fixed": QT_TRANSLATE_NOOP("Problems", "The norm itself says this number. It cannot be changed."),
    "deadline_missing": QT_TRANSLATE_NOOP("Problems", "This deadline is no longer open."),
    "expectation_failed": QT_TRANSLATE_NOOP("Problems", "The practice case does not come out as its scenario says."),
    "scenario_fault": QT_TRANSLATE_NOOP("Problems", "The scenario file has a fault: {what}"),
}

ARCHIVE: Final[Mapping[str, object]] = {
    "act_missing": QT_TRANSLATE_NOOP("Problems", "There is no such act in this office."),
    "archive_missing": QT_TRANSLATE_NOOP("Problems", "Write which archive takes the files and what it advised."),
    "class_missing": QT_TRANSLATE_NOOP("Problems", "This edition of the standard has no such class of files."),
    "medium_unknown": QT_TRANSLATE_NOOP("Problems", "This stick or folder is not on the list."),
    "not_due": QT_TRANSLATE_NOOP(
        "Problems", "This case may not be destroyed: its period has not ended, is not decided, or it is held."
    ),
    "older_series": QT_TRANSLATE_NOOP(
        "Problems", "Old backups lie there that the present keys do not open. Make a new backup there first."
    ),
    "period_bad": QT_TRANSLATE_NOOP("Problems", "Write a number of years from 1 to {most}, or choose “for ever”."),
    "register_beside": QT_TRANSLATE_NOOP(
        "Problems", "Names and cases would lie on one disk. Choose a stick, or let the head write why it must be so."
    ),
    "two_people_needed": QT_TRANSLATE_NOOP(
        "Problems", "Two different people sign in for this, and one of them is the head."
    ),
}

BACKUP: Final[Mapping[str, object]] = {
    "backup_in_office": QT_TRANSLATE_NOOP(
        "Problems", "A backup inside the office folder is lost with it. Choose a stick or another folder."
    ),
    "cancelled": QT_TRANSLATE_NOOP("Problems", "Stopped, as you asked. What was there before is untouched."),
    "cases_damaged": QT_TRANSLATE_NOOP(
        "Problems",
        "The cases on this computer are damaged. The file was kept. Restore backup {generation} of {at} from {folder}.",
    ),
    "generation_damaged": QT_TRANSLATE_NOOP(
        "Problems", "Backup {sequence} is damaged ({file}). Use another backup, and make a new one today."
    ),
    "medium_false": QT_TRANSLATE_NOOP(
        "Problems", "This stick does not give back what is written to it. It holds less than it says. Use another one."
    ),
    "medium_missing": QT_TRANSLATE_NOOP(
        "Problems", "The folder or stick is not there. Put the stick in and try again."
    ),
    "medium_too_small": QT_TRANSLATE_NOOP(
        "Problems", "There is not enough room: {needed} bytes are needed, {free} are free. Nothing was written."
    ),
    "codes_unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "This backup knows no case {codes}. Compare it with the act of destruction, and leave out newer ones.",
    ),
    "no_backup": QT_TRANSLATE_NOOP("Problems", "There is no backup of an office here."),
    "register_beside_cases": QT_TRANSLATE_NOOP(
        "Problems", "Names and cases must not lie on one stick. Choose another stick."
    ),
    "same_folder": QT_TRANSLATE_NOOP("Problems", "This is the folder in use. Choose another one."),
    "several_offices": QT_TRANSLATE_NOOP(
        "Problems", "Backups of several offices are here. Choose the folder of one of them."
    ),
    "upgrade_differs": QT_TRANSLATE_NOOP(
        "Problems",
        "The office was not upgraded: the new file would not hold everything ({tables}). Nothing was changed.",
    ),
}

VAULT: Final[Mapping[str, object]] = {
    "register_beside_cases": QT_TRANSLATE_NOOP(
        "Problems", "The names may not lie on the medium that holds the cases. Choose another one."
    ),
    "same_folder": QT_TRANSLATE_NOOP("Problems", "This is the folder it lies in already. Choose another one."),
    "several_offices": QT_TRANSLATE_NOOP(
        "Problems", "Copies of several offices lie here. Choose the folder of one office."
    ),
    "cancelled": QT_TRANSLATE_NOOP("Problems", "It was stopped. The earlier copies are as they were."),
    "generation_damaged": QT_TRANSLATE_NOOP(
        "Problems", "This backup copy is damaged. Choose an older one; the damaged one is kept."
    ),
    "medium_missing": QT_TRANSLATE_NOOP("Problems", "The stick or folder is not there. Put it in and try again."),
    "medium_too_small": QT_TRANSLATE_NOOP("Problems", "There is not enough room on this medium. Nothing was written."),
    "no_backup": QT_TRANSLATE_NOOP("Problems", "There is no backup copy of this office here."),
    "attachment_damaged": QT_TRANSLATE_NOOP("Problems", "This document is damaged. Restore it from the last backup."),
    "attachment_missing": QT_TRANSLATE_NOOP(
        "Problems", "This document is not in the office. Restore it from the last backup."
    ),
    "audit_cut": QT_TRANSLATE_NOOP(
        "Problems", "The last lines of the record of work are missing. Tell the head of the office."
    ),
    "audit_damaged": QT_TRANSLATE_NOOP(
        "Problems", "The record of work was damaged or changed. Tell the head of the office."
    ),
    "cannot_open": QT_TRANSLATE_NOOP("Problems", "The office could not be opened. Nothing was changed."),
    "cannot_read": QT_TRANSLATE_NOOP("Problems", "The file {file} could not be read. Check the disk or the stick."),
    "cannot_write": QT_TRANSLATE_NOOP(
        "Problems", "The file {file} could not be written. What was saved before is safe."
    ),
    "card_forged": QT_TRANSLATE_NOOP(
        "Problems", "A key card of this office does not fit it. Ask for help before going on."
    ),
    "copies_differ": QT_TRANSLATE_NOOP("Problems", "The two copies of a file differ. The newer one is used."),
    "damaged": QT_TRANSLATE_NOOP("Problems", "The file {file} is damaged. Restore it from the last backup."),
    "device_secret_missing": QT_TRANSLATE_NOOP(
        "Problems",
        "This password opens the office only on the computer it is bound to. Sign in there or use the recovery sheet.",
    ),
    "device_none": QT_TRANSLATE_NOOP(
        "Problems", "This computer has no key store that could keep a secret. Nothing was changed."
    ),
    "device_open": QT_TRANSLATE_NOOP(
        "Problems", "The key store of this computer keeps secrets in a file anyone can read. Nothing was changed."
    ),
    "device_failed": QT_TRANSLATE_NOOP(
        "Problems", "The key store of this computer did not answer. Unlock it and try again. Nothing was changed."
    ),
    "own_place": QT_TRANSLATE_NOOP("Problems", "Nobody changes or removes herself. Another head has to do that."),
    "register_outdated": QT_TRANSLATE_NOOP(
        "Problems",
        "This copy of the register was made before the keys of the office were changed. Use the register itself.",
    ),
    "disk_full": QT_TRANSLATE_NOOP("Problems", "The disk is full. Make room, then try again. Nothing was lost."),
    "driver_too_old": QT_TRANSLATE_NOOP("Problems", "A part of the program is too old ({version}). Install it again."),
    "exists": QT_TRANSLATE_NOOP("Problems", "The file {file} is already there and was not replaced."),
    "folder_not_empty": QT_TRANSLATE_NOOP("Problems", "This folder is not empty. Choose an empty one."),
    "in_use": QT_TRANSLATE_NOOP("Problems", "The office is open in another window. Close that one first."),
    "kdf_refused": QT_TRANSLATE_NOOP(
        "Problems", "The lock of this office asks for more than is safe. It was not opened."
    ),
    "login_taken": QT_TRANSLATE_NOOP("Problems", "This sign-in name is already in use. Choose another."),
    "missing": QT_TRANSLATE_NOOP("Problems", "The file {file} is not there."),
    "newer_schema": QT_TRANSLATE_NOOP(
        "Problems", "A newer version of the program wrote this office. Update the program."
    ),
    "no_key": QT_TRANSLATE_NOOP("Problems", "Your role has no key for this part."),
    "no_office": QT_TRANSLATE_NOOP("Problems", "There is no office in this folder."),
    "no_such_user": QT_TRANSLATE_NOOP("Problems", "Nobody with this name signs in here."),
    "not_encrypted": QT_TRANSLATE_NOOP("Problems", "The file {file} is not locked as it must be. It was not used."),
    "other_office": QT_TRANSLATE_NOOP("Problems", "This file belongs to another office."),
    "password_short": QT_TRANSLATE_NOOP("Problems", "The password needs at least {least} letters, or four words."),
    "read_only": QT_TRANSLATE_NOOP("Problems", "Nothing can be written there. Choose another folder or stick."),
    "recovery_group": QT_TRANSLATE_NOOP("Problems", "Group {group} of the recovery sheet has a typing mistake."),
    "recovery_incomplete": QT_TRANSLATE_NOOP("Problems", "The recovery sheet has {groups} groups. Type all of them."),
    "register_damaged": QT_TRANSLATE_NOOP(
        "Problems", "The register of names is damaged. Restore it from the last backup."
    ),
    "register_in_office": QT_TRANSLATE_NOOP("Problems", "Keep the register of names in another folder than the cases."),
    "slots_damaged": QT_TRANSLATE_NOOP(
        "Problems", "The lock of this office is damaged. Restore it from the last backup."
    ),
    "slots_forged": QT_TRANSLATE_NOOP(
        "Problems", "The lock of this office was changed from outside. It was not opened."
    ),
    "unknown_role": QT_TRANSLATE_NOOP("Problems", "The program does not know this role."),
    "wrong_key": QT_TRANSLATE_NOOP("Problems", "The key does not fit this file."),
    "wrong_password": QT_TRANSLATE_NOOP("Problems", "That did not open the office. Check the keyboard and Caps Lock."),
    "wrong_sheet": QT_TRANSLATE_NOOP("Problems", "This recovery sheet does not belong to this office."),
}

PACKAGE: Final[Mapping[str, object]] = {
    "edition_missing": QT_TRANSLATE_NOOP(
        "Problems", "This case was kept by the standard {ref}, which is not installed here. Nothing was taken."
    ),
    "exchange_newer": QT_TRANSLATE_NOOP(
        "Problems", "A newer version of the program made this file. Update the program here. Nothing was taken."
    ),
    "exchange_other": QT_TRANSLATE_NOOP(
        "Problems", "These records belong to another journal, or follow the standard {ref}. Nothing was taken."
    ),
    "exchange_unreadable": QT_TRANSLATE_NOOP(
        "Problems", "This is no file of records from another office. Nothing was taken."
    ),
    "pack_destroyed": QT_TRANSLATE_NOOP(
        "Problems",
        "Wrong words were typed {tries} times, so the pack was destroyed. Tell your office today.",
    ),
    "pack_over": QT_TRANSLATE_NOOP(
        "Problems", "The time of this pack is over since {until}. Bring it back: the office can still take the note in."
    ),
    "pack_unknown": QT_TRANSLATE_NOOP(
        "Problems", "This office made no such pack, or its case is no longer here. Nothing was taken."
    ),
    "pack_words": QT_TRANSLATE_NOOP(
        "Problems", "These words do not open the pack. Tries left: {left}. With the last one it is destroyed."
    ),
    "visit_unknown": QT_TRANSLATE_NOOP("Problems", "This edition of the standard knows no pack for a visit."),
    "package_damaged": QT_TRANSLATE_NOOP(
        "Problems", "The package is damaged or incomplete. Nothing was taken. Ask the sender for a new one."
    ),
    "package_differs": QT_TRANSLATE_NOOP(
        "Problems", "This does not agree with the package. Compare with the sheet once more. Nothing was taken."
    ),
    "package_foreign": QT_TRANSLATE_NOOP("Problems", "This file is no package of this kind. Nothing was taken."),
    "package_known": QT_TRANSLATE_NOOP("Problems", "This package was taken in already. Nothing was taken again."),
    "package_newer": QT_TRANSLATE_NOOP(
        "Problems", "A newer version of the program made this package. Update the program here. Nothing was taken."
    ),
    "package_password": QT_TRANSLATE_NOOP(
        "Problems", "These words do not open the package. Check every word and the spaces. Nothing was taken."
    ),
    "package_too_big": QT_TRANSLATE_NOOP("Problems", "This is too much for one package. Nothing was written."),
    "transfer_missing": QT_TRANSLATE_NOOP(
        "Problems", "Fill in and finish the transfer sheet first. A package is made while the transfer is under way."
    ),
}
