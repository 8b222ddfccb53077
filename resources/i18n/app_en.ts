<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>not finished</source>
   <translation>not finished</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>finished</translation>
  </message>
  <message>
   <source>at once</source>
   <translation>at once</translation>
  </message>
  <message>
   <source>done {date}</source>
   <translation>done {date}</translation>
  </message>
  <message>
   <source>done late, {date}</source>
   <translation>done late, {date}</translation>
  </message>
  <message>
   <source>no longer needed</source>
   <translation>no longer needed</translation>
  </message>
  <message>
   <source>version {number}</source>
   <translation>version {number}</translation>
  </message>
  <message numerus="yes">
   <source>%n gap(s) with a reason</source>
   <translation>
    <numerusform>%n gap with a reason</numerusform>
    <numerusform>%n gaps with a reason</numerusform>
   </translation>
  </message>
  <message>
   <source>written down later</source>
   <translation>written down later</translation>
  </message>
  <message>
   <source>conflict of interest declared</source>
   <translation>conflict of interest declared</translation>
  </message>
  <message>
   <source>Show names</source>
   <translation>Show names</translation>
  </message>
 </context>
 <context>
  <name>AlertInput</name>
  <message>
   <source>What was seen or said</source>
   <translation>What was seen or said</translation>
  </message>
 </context>
 <context>
  <name>ApartPanel</name>
  <message>
   <source>Contacts log</source>
   <translation>Contacts log</translation>
  </message>
  <message>
   <source>Must not meet</source>
   <translation>Must not meet</translation>
  </message>
  <message>
   <source>The program warns before a group or a meeting brings them together. Codes only, in both files.</source>
   <translation>The program warns before a group or a meeting brings them together. Codes only, in both files.</translation>
  </message>
  <message>
   <source>Add a case</source>
   <translation>Add a case</translation>
  </message>
  <message>
   <source>They may meet again</source>
   <translation>They may meet again</translation>
  </message>
  <message>
   <source>Nobody is kept apart</source>
   <translation>Nobody is kept apart</translation>
  </message>
  <message>
   <source>Where two clients must not meet, write down the code of the other case.</source>
   <translation>Where two clients must not meet, write down the code of the other case.</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Case</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Since</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Why</translation>
  </message>
  <message>
   <source>By</source>
   <translation>By</translation>
  </message>
  <message>
   <source>Whom must this client not meet?</source>
   <translation>Whom must this client not meet?</translation>
  </message>
  <message>
   <source>Keep apart</source>
   <translation>Keep apart</translation>
  </message>
  <message>
   <source>Code of the other case</source>
   <translation>Code of the other case</translation>
  </message>
  <message>
   <source>Why; no names of the other family</source>
   <translation>Why; no names of the other family</translation>
  </message>
  <message>
   <source>May they meet again? {code}</source>
   <translation>May they meet again? {code}</translation>
  </message>
  <message>
   <source>Why they may</source>
   <translation>Why they may</translation>
  </message>
  <message>
   <source>Both files keep it with the day and your name.</source>
   <translation>Both files keep it with the day and your name.</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Leave it as it is</translation>
  </message>
 </context>
 <context>
  <name>Archive</name>
  <message>
   <source>period ended</source>
   <translation>period ended</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>kept</translation>
  </message>
  <message>
   <source>held</source>
   <translation>held</translation>
  </message>
  <message>
   <source>kept for ever</source>
   <translation>kept for ever</translation>
  </message>
  <message>
   <source>handed over</source>
   <translation>handed over</translation>
  </message>
  <message>
   <source>no period entered</source>
   <translation>no period entered</translation>
  </message>
  <message>
   <source>not finished: open the office with the names</source>
   <translation>not finished: open the office with the names</translation>
  </message>
  <message>
   <source>open</source>
   <translation>open</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>closed</translation>
  </message>
  <message>
   <source>backup</source>
   <translation>backup</translation>
  </message>
  <message>
   <source>second copy of the names</source>
   <translation>second copy of the names</translation>
  </message>
  <message>
   <source>restored office</source>
   <translation>restored office</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Go back</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Reason</translation>
  </message>
  <message>
   <source>destroyed</source>
   <translation>destroyed</translation>
  </message>
  <message>
   <source>Hold {code}?</source>
   <translation>Hold {code}?</translation>
  </message>
  <message>
   <source>For a court, a complaint or an inquiry: while it is held nobody can destroy it.</source>
   <translation>For a court, a complaint or an inquiry: while it is held nobody can destroy it.</translation>
  </message>
  <message>
   <source>Hold it</source>
   <translation>Hold it</translation>
  </message>
  <message>
   <source>End the hold on {code}?</source>
   <translation>End the hold on {code}?</translation>
  </message>
  <message>
   <source>Then the file may be destroyed when its period has ended.</source>
   <translation>Then the file may be destroyed when its period has ended.</translation>
  </message>
  <message>
   <source>End the hold</source>
   <translation>End the hold</translation>
  </message>
  <message>
   <source>Hand {code} over to an archive?</source>
   <translation>Hand {code} over to an archive?</translation>
  </message>
  <message>
   <source>The list is saved as PDF for both sides to sign.</source>
   <translation>The list is saved as PDF for both sides to sign.</translation>
  </message>
  <message>
   <source>Save the list and hand over</source>
   <translation>Save the list and hand over</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archive</translation>
  </message>
  <message>
   <source>What the archive advised</source>
   <translation>What the archive advised</translation>
  </message>
  <message>
   <source>Was this copy physically destroyed?</source>
   <translation>Was this copy physically destroyed?</translation>
  </message>
  <message>
   <source>Only say so of what was broken or burnt before witnesses. A lost stick is not destroyed.</source>
   <translation>Only say so of what was broken or burnt before witnesses. A lost stick is not destroyed.</translation>
  </message>
  <message>
   <source>It was destroyed</source>
   <translation>It was destroyed</translation>
  </message>
  <message>
   <source>How, when and before whom</source>
   <translation>How, when and before whom</translation>
  </message>
  <message>
   <source>years: {years}</source>
   <translation>years: {years}</translation>
  </message>
  <message>
   <source>Where does the paper file of {code} stand?</source>
   <translation>Where does the paper file of {code} stand?</translation>
  </message>
  <message>
   <source>Room, cupboard, shelf mark</source>
   <translation>Room, cupboard, shelf mark</translation>
  </message>
  <message>
   <source>Note it</source>
   <translation>Note it</translation>
  </message>
 </context>
 <context>
  <name>ArchiveFrame</name>
  <message>
   <source>Archive</source>
   <translation>Archive</translation>
  </message>
  <message>
   <source>Closed files</source>
   <translation>Closed files</translation>
  </message>
  <message>
   <source>Periods of keeping</source>
   <translation>Periods of keeping</translation>
  </message>
  <message>
   <source>Acts of destruction</source>
   <translation>Acts of destruction</translation>
  </message>
  <message>
   <source>Copies of the office</source>
   <translation>Copies of the office</translation>
  </message>
  <message>
   <source>Those whose period has ended come first. The program only proposes; two people decide.</source>
   <translation>Those whose period has ended come first. The program only proposes; two people decide.</translation>
  </message>
  <message>
   <source>A period counts from 1 January after the closing. Without a period nothing is ever destroyed.</source>
   <translation>A period counts from 1 January after the closing. Without a period nothing is ever destroyed.</translation>
  </message>
  <message>
   <source>An act stays open until every copy of the office is written anew without the case.</source>
   <translation>An act stays open until every copy of the office is written anew without the case.</translation>
  </message>
  <message>
   <source>Put a stick in and press “Write it anew”. A backup onto it does the same.</source>
   <translation>Put a stick in and press “Write it anew”. A backup onto it does the same.</translation>
  </message>
  <message>
   <source>Save the list as PDF …</source>
   <translation>Save the list as PDF …</translation>
  </message>
  <message>
   <source>Hand over to an archive …</source>
   <translation>Hand over to an archive …</translation>
  </message>
  <message>
   <source>Another class …</source>
   <translation>Another class …</translation>
  </message>
  <message>
   <source>Destroy …</source>
   <translation>Destroy …</translation>
  </message>
  <message>
   <source>Another period …</source>
   <translation>Another period …</translation>
  </message>
  <message>
   <source>Save the act as PDF …</source>
   <translation>Save the act as PDF …</translation>
  </message>
  <message>
   <source>Write it anew</source>
   <translation>Write it anew</translation>
  </message>
  <message>
   <source>Physically destroyed …</source>
   <translation>Physically destroyed …</translation>
  </message>
  <message>
   <source>Shelf …</source>
   <translation>Shelf …</translation>
  </message>
 </context>
 <context>
  <name>ArchiveScreen</name>
  <message>
   <source>End the hold …</source>
   <translation>End the hold …</translation>
  </message>
  <message>
   <source>Hold …</source>
   <translation>Hold …</translation>
  </message>
  <message>
   <source>Case {code} is destroyed. Act No. {number} is drawn up.</source>
   <translation>Case {code} is destroyed. Act No. {number} is drawn up.</translation>
  </message>
  <message numerus="yes">
   <source>Print the act and sign it. %n copy(ies) of the office still wait.</source>
   <translation>
    <numerusform>Print the act and sign it. %n copy of the office still waits.</numerusform>
    <numerusform>Print the act and sign it. %n copies of the office still wait.</numerusform>
   </translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Class</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Closed</translation>
  </message>
  <message>
   <source>Kept until</source>
   <translation>Kept until</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Period</translation>
  </message>
  <message>
   <source>In force from</source>
   <translation>In force from</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Rule</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>No.</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Day</translation>
  </message>
  <message>
   <source>Copies that wait</source>
   <translation>Copies that wait</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copy</translation>
  </message>
  <message>
   <source>Where last seen</source>
   <translation>Where last seen</translation>
  </message>
  <message>
   <source>Acts that wait</source>
   <translation>Acts that wait</translation>
  </message>
  <message>
   <source>Shelf</source>
   <translation>Shelf</translation>
  </message>
 </context>
 <context>
  <name>ArchiveWork</name>
  <message>
   <source>Writing the copies anew …</source>
   <translation>Writing the copies anew …</translation>
  </message>
  <message>
   <source>No act waits for what lies there.</source>
   <translation>No act waits for what lies there.</translation>
  </message>
  <message>
   <source>Backups written anew and read back: {backups}. Other copies: {copies}.</source>
   <translation>Backups written anew and read back: {backups}. Other copies: {copies}.</translation>
  </message>
  <message>
   <source>This copy holds none of the destroyed cases any more.</source>
   <translation>This copy holds none of the destroyed cases any more.</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Save as PDF</translation>
  </message>
  <message>
   <source>Saved as {path}.</source>
   <translation>Saved as {path}.</translation>
  </message>
 </context>
 <context>
  <name>AssignPanel</name>
  <message>
   <source>Cases of {name}</source>
   <translation>Cases of {name}</translation>
  </message>
  <message>
   <source>The history of each case keeps who gave it to whom, when and why.</source>
   <translation>The history of each case keeps who gave it to whom, when and why.</translation>
  </message>
  <message>
   <source>All of them</source>
   <translation>All of them</translation>
  </message>
  <message>
   <source>To whom</source>
   <translation>To whom</translation>
  </message>
  <message>
   <source>Change nothing</source>
   <translation>Change nothing</translation>
  </message>
  <message numerus="yes">
   <source>Hand over %n case(s)</source>
   <translation>
    <numerusform>Hand over %n case</numerusform>
    <numerusform>Hand over %n cases</numerusform>
   </translation>
  </message>
  <message>
   <source>Why; needed past the norm of a year or where something speaks against it</source>
   <translation>Why; needed past the norm of a year or where something speaks against it</translation>
  </message>
  <message numerus="yes">
   <source>{name} · %n open case(s)</source>
   <translation>
    <numerusform>{name} · %n open case</numerusform>
    <numerusform>{name} · %n open cases</numerusform>
   </translation>
  </message>
  <message>
   <source>Proposed: {who}</source>
   <translation>Proposed: {who}</translation>
  </message>
  <message>
   <source>Nobody can be proposed: everyone has declared a conflict of interest.</source>
   <translation>Nobody can be proposed: everyone has declared a conflict of interest.</translation>
  </message>
  <message>
   <source>Something speaks against {name}</source>
   <translation>Something speaks against {name}</translation>
  </message>
 </context>
 <context>
  <name>AttachmentInput</name>
  <message>
   <source>Add a document</source>
   <translation>Add a document</translation>
  </message>
 </context>
 <context>
  <name>AutomaticInput</name>
  <message>
   <source>The program fills this in.</source>
   <translation>The program fills this in.</translation>
  </message>
 </context>
 <context>
  <name>BackupFrame</name>
  <message>
   <source>Backup</source>
   <translation>Backup</translation>
  </message>
  <message>
   <source>Make a backup</source>
   <translation>Make a backup</translation>
  </message>
  <message>
   <source>Backups there</source>
   <translation>Backups there</translation>
  </message>
  <message>
   <source>Register of names</source>
   <translation>Register of names</translation>
  </message>
  <message>
   <source>Two sticks in turn are best: one today, the other next week. Cases and names never on one stick.</source>
   <translation>Two sticks in turn are best: one today, the other next week. Cases and names never on one stick.</translation>
  </message>
  <message>
   <source>Kept are one of each of 7 days, 4 weeks and 12 months; the last proven one always stays.</source>
   <translation>Kept are one of each of 7 days, 4 weeks and 12 months; the last proven one always stays.</translation>
  </message>
  <message>
   <source>Names are not in the backup above. Copy their register to a stick of its own.</source>
   <translation>Names are not in the backup above. Copy their register to a stick of its own.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Back up now</translation>
  </message>
  <message>
   <source>Read it again</source>
   <translation>Read it again</translation>
  </message>
  <message>
   <source>Try a restore – changes nothing</source>
   <translation>Try a restore – changes nothing</translation>
  </message>
  <message>
   <source>Restore …</source>
   <translation>Restore …</translation>
  </message>
  <message>
   <source>A restore never writes over anything. Choose a new, empty folder for the restored office.</source>
   <translation>A restore never writes over anything. Choose a new, empty folder for the restored office.</translation>
  </message>
  <message>
   <source>Restore into this folder</source>
   <translation>Restore into this folder</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Not now</translation>
  </message>
  <message>
   <source>Copy the register</source>
   <translation>Copy the register</translation>
  </message>
  <message>
   <source>Where the names are …</source>
   <translation>Where the names are …</translation>
  </message>
  <message>
   <source>Cases destroyed elsewhere</source>
   <translation>Cases destroyed elsewhere</translation>
  </message>
  <message>
   <source>Codes from acts of destruction that this office does not know, with spaces between.</source>
   <translation>Codes from acts of destruction that this office does not know, with spaces between.</translation>
  </message>
 </context>
 <context>
  <name>BackupNote</name>
  <message>
   <source>There is no backup of this office yet.</source>
   <translation>There is no backup of this office yet.</translation>
  </message>
  <message numerus="yes">
   <source>The last backup is %n day(s) old.</source>
   <translation>
    <numerusform>The last backup is %n day old.</numerusform>
    <numerusform>The last backup is %n days old.</numerusform>
   </translation>
  </message>
  <message>
   <source>A backup keeps the cases when this computer breaks or is stolen.</source>
   <translation>A backup keeps the cases when this computer breaks or is stolen.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Back up now</translation>
  </message>
 </context>
 <context>
  <name>BackupScreen</name>
  <message>
   <source>Choose a stick or a folder on another disk, and press “Back up now”.</source>
   <translation>Choose a stick or a folder on another disk, and press “Back up now”.</translation>
  </message>
  <message>
   <source>There is no backup of this office yet</source>
   <translation>There is no backup of this office yet</translation>
  </message>
  <message>
   <source>Last good backup: {when}</source>
   <translation>Last good backup: {when}</translation>
  </message>
  <message>
   <source>In {folder}. Read back and opened: {cases} cases, {size}.</source>
   <translation>In {folder}. Read back and opened: {cases} cases, {size}.</translation>
  </message>
  <message>
   <source>A restore was last tried on {day}.</source>
   <translation>A restore was last tried on {day}.</translation>
  </message>
  <message>
   <source>{name}: {free} free</source>
   <translation>{name}: {free} free</translation>
  </message>
  <message>
   <source>stick without a name</source>
   <translation>stick without a name</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Made</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Cases</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Size</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>read again, good</source>
   <translation>read again, good</translation>
  </message>
  <message>
   <source>read back, good</source>
   <translation>read back, good</translation>
  </message>
  <message>
   <source>not read back</source>
   <translation>not read back</translation>
  </message>
  <message>
   <source>of another office</source>
   <translation>of another office</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>damaged</translation>
  </message>
  <message>
   <source>Backing up …</source>
   <translation>Backing up …</translation>
  </message>
  <message>
   <source>Written, read back and opened: {cases} cases, {size}.</source>
   <translation>Written, read back and opened: {cases} cases, {size}.</translation>
  </message>
  <message>
   <source>You may now take out the stick.</source>
   <translation>You may now take out the stick.</translation>
  </message>
  <message>
   <source>Reading it again …</source>
   <translation>Reading it again …</translation>
  </message>
  <message>
   <source>Every byte was read and compared.</source>
   <translation>Every byte was read and compared.</translation>
  </message>
  <message>
   <source>Backup {number} is good.</source>
   <translation>Backup {number} is good.</translation>
  </message>
  <message>
   <source>Trying a restore …</source>
   <translation>Trying a restore …</translation>
  </message>
  <message>
   <source>Restore tried on {day}: backup {number} of {made} opens.</source>
   <translation>Restore tried on {day}: backup {number} of {made} opens.</translation>
  </message>
  <message>
   <source>It holds {cases} cases (the office has {now} today), {rows} rows and {files} attached files. Nothing was changed.</source>
   <translation>It holds {cases} cases (the office has {now} today), {rows} rows and {files} attached files. Nothing was changed.</translation>
  </message>
  <message>
   <source>Restoring …</source>
   <translation>Restoring …</translation>
  </message>
  <message>
   <source>Backup {number} is now the office in {folder}.</source>
   <translation>Backup {number} is now the office in {folder}.</translation>
  </message>
  <message>
   <source>This office was not changed. To work in the restored one, open its folder when you sign in.</source>
   <translation>This office was not changed. To work in the restored one, open its folder when you sign in.</translation>
  </message>
  <message>
   <source>Keep this stick apart from the one with the cases.</source>
   <translation>Keep this stick apart from the one with the cases.</translation>
  </message>
  <message>
   <source>The register of names was copied and read back.</source>
   <translation>The register of names was copied and read back.</translation>
  </message>
 </context>
 <context>
  <name>CaretakerScreen</name>
  <message>
   <source>Looking after this computer</source>
   <translation>Looking after this computer</translation>
  </message>
  <message>
   <source>You have no key to cases and names. You see files by their size and backups by day.</source>
   <translation>You have no key to cases and names. You see files by their size and backups by day.</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Files</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Backups</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>On this computer</translation>
  </message>
  <message>
   <source>My password</source>
   <translation>My password</translation>
  </message>
  <message>
   <source>Stick or folder with backups</source>
   <translation>Stick or folder with backups</translation>
  </message>
  <message>
   <source>Look what is there</source>
   <translation>Look what is there</translation>
  </message>
  <message>
   <source>Read the newest one through</source>
   <translation>Read the newest one through</translation>
  </message>
  <message>
   <source>Password of today</source>
   <translation>Password of today</translation>
  </message>
  <message>
   <source>Change my password</source>
   <translation>Change my password</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Lock</translation>
  </message>
  <message>
   <source>{number} MB</source>
   <translation>{number} MB</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Cases</translation>
  </message>
  <message>
   <source>Record of work</source>
   <translation>Record of work</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Documents</translation>
  </message>
  <message>
   <source>Free space</source>
   <translation>Free space</translation>
  </message>
  <message>
   <source>Key file</source>
   <translation>Key file</translation>
  </message>
  <message>
   <source>both copies are sound</source>
   <translation>both copies are sound</translation>
  </message>
  <message>
   <source>one copy is damaged ({file}); the next change of a password mends it</source>
   <translation>one copy is damaged ({file}); the next change of a password mends it</translation>
  </message>
  <message>
   <source>Backup {number} of {day}, {size} MB</source>
   <translation>Backup {number} of {day}, {size} MB</translation>
  </message>
  <message>
   <source>There is no backup of this office.</source>
   <translation>There is no backup of this office.</translation>
  </message>
  <message>
   <source>Every byte of backup {number} reads as it was written.</source>
   <translation>Every byte of backup {number} reads as it was written.</translation>
  </message>
  <message>
   <source>Only somebody with a key can prove what is in it.</source>
   <translation>Only somebody with a key can prove what is in it.</translation>
  </message>
  <message>
   <source>Your new password is set.</source>
   <translation>Your new password is set.</translation>
  </message>
 </context>
 <context>
  <name>CaseHeader</name>
  <message>
   <source>Cases</source>
   <translation>Cases</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Print</translation>
  </message>
  <message>
   <source>Show the name for half a minute (F9)</source>
   <translation>Show the name for half a minute (F9)</translation>
  </message>
  <message>
   <source>No code yet</source>
   <translation>No code yet</translation>
  </message>
  <message>
   <source>Episode {number} of {count}</source>
   <translation>Episode {number} of {count}</translation>
  </message>
  <message>
   <source>Add note</source>
   <translation>Add note</translation>
  </message>
  <message>
   <source>Write a review</source>
   <translation>Write a review</translation>
  </message>
  <message>
   <source>Alert: {threats}</source>
   <translation>Alert: {threats}</translation>
  </message>
  <message numerus="yes">
   <source>%n year(s) old</source>
   <translation>
    <numerusform>%n year old</numerusform>
    <numerusform>%n years old</numerusform>
   </translation>
  </message>
  <message>
   <source>worker: {name}</source>
   <translation>worker: {name}</translation>
  </message>
  <message>
   <source>case closed</source>
   <translation>case closed</translation>
  </message>
  <message>
   <source>Same family: {code}</source>
   <translation>Same family: {code}</translation>
  </message>
  <message>
   <source>Episode {number}</source>
   <translation>Episode {number}</translation>
  </message>
  <message>
   <source>{episode}, closed: read only</source>
   <translation>{episode}, closed: read only</translation>
  </message>
  <message>
   <source>transfer under way: responsibility stays here</source>
   <translation>transfer under way: responsibility stays here</translation>
  </message>
  <message>
   <source>Parts of the case</source>
   <translation>Parts of the case</translation>
  </message>
  <message>
   <source>Package for another office</source>
   <translation>Package for another office</translation>
  </message>
  <message>
   <source>came from {office}, its code there: {code}</source>
   <translation>came from {office}, its code there: {code}</translation>
  </message>
 </context>
 <context>
  <name>CaseScreen</name>
  <message>
   <source>Stages</source>
   <translation>Stages</translation>
  </message>
  <message>
   <source>Contacts log</source>
   <translation>Contacts log</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Documents</translation>
  </message>
  <message>
   <source>Deadlines</source>
   <translation>Deadlines</translation>
  </message>
  <message>
   <source>History</source>
   <translation>History</translation>
  </message>
  <message>
   <source>Strictly confidential</source>
   <translation>Strictly confidential</translation>
  </message>
  <message>
   <source>No code yet</source>
   <translation>No code yet</translation>
  </message>
 </context>
 <context>
  <name>CaseSection</name>
  <message>
   <source>Open the section</source>
   <translation>Open the section</translation>
  </message>
 </context>
 <context>
  <name>CaseTable</name>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Age</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Stage</translation>
  </message>
  <message>
   <source>Deadline</source>
   <translation>Deadline</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>Risk</translation>
  </message>
  <message>
   <source>Worker</source>
   <translation>Worker</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Changed</translation>
  </message>
 </context>
 <context>
  <name>CaseWords</name>
  <message>
   <source>High risk</source>
   <translation>High risk</translation>
  </message>
  <message>
   <source>Medium risk</source>
   <translation>Medium risk</translation>
  </message>
  <message>
   <source>Low risk</source>
   <translation>Low risk</translation>
  </message>
  <message>
   <source>No risk</source>
   <translation>No risk</translation>
  </message>
  <message>
   <source>Risk not assessed</source>
   <translation>Risk not assessed</translation>
  </message>
 </context>
 <context>
  <name>Cases</name>
  <message>
   <source>first contact</source>
   <translation>first contact</translation>
  </message>
  <message>
   <source>open</source>
   <translation>open</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>stopped</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>closed</translation>
  </message>
  <message>
   <source>high</source>
   <translation>high</translation>
  </message>
  <message>
   <source>medium</source>
   <translation>medium</translation>
  </message>
  <message>
   <source>low</source>
   <translation>low</translation>
  </message>
  <message>
   <source>none</source>
   <translation>none</translation>
  </message>
  <message>
   <source>not assessed</source>
   <translation>not assessed</translation>
  </message>
  <message>
   <source>transferred</source>
   <translation>transferred</translation>
  </message>
  <message>
   <source>ended without a file</source>
   <translation>ended without a file</translation>
  </message>
  <message>
   <source>Earlier report on this child, not confirmed: {day}</source>
   <translation>Earlier report on this child, not confirmed: {day}</translation>
  </message>
  <message>
   <source>Earlier one-time help: {day}</source>
   <translation>Earlier one-time help: {day}</translation>
  </message>
 </context>
 <context>
  <name>CasesScreen</name>
  <message>
   <source>Cases</source>
   <translation>Cases</translation>
  </message>
  <message>
   <source>Register a request</source>
   <translation>Register a request</translation>
  </message>
  <message>
   <source>Name, code or a word from a text</source>
   <translation>Name, code or a word from a text</translation>
  </message>
  <message>
   <source>all</source>
   <translation>all</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Worker</source>
   <translation>Worker</translation>
  </message>
  <message>
   <source>only mine</source>
   <translation>only mine</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Stage</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>Risk</translation>
  </message>
  <message>
   <source>late</source>
   <translation>late</translation>
  </message>
  <message>
   <source>today</source>
   <translation>today</translation>
  </message>
  <message>
   <source>within 3 days</source>
   <translation>within 3 days</translation>
  </message>
  <message>
   <source>later</source>
   <translation>later</translation>
  </message>
  <message>
   <source>Risk:</source>
   <translation>Risk:</translation>
  </message>
  <message>
   <source>Deadline:</source>
   <translation>Deadline:</translation>
  </message>
  <message numerus="yes">
   <source>{shown} of %n case(s)</source>
   <translation>
    <numerusform>{shown} of %n case</numerusform>
    <numerusform>{shown} of %n cases</numerusform>
   </translation>
  </message>
  <message>
   <source>Every case of the office will be in this list. There is none yet.</source>
   <translation>Every case of the office will be in this list. There is none yet.</translation>
  </message>
  <message>
   <source>No cases yet</source>
   <translation>No cases yet</translation>
  </message>
  <message>
   <source>Similar: {names}</source>
   <translation>Similar: {names}</translation>
  </message>
  <message>
   <source>Try fewer letters or filters.</source>
   <translation>Try fewer letters or filters.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nothing found</translation>
  </message>
  <message>
   <source>Nothing found for “{typed}”</source>
   <translation>Nothing found for “{typed}”</translation>
  </message>
  <message>
   <source>Show the similar ones</source>
   <translation>Show the similar ones</translation>
  </message>
  <message>
   <source>Show all cases</source>
   <translation>Show all cases</translation>
  </message>
  <message>
   <source>Case from another office</source>
   <translation>Case from another office</translation>
  </message>
 </context>
 <context>
  <name>ChecklistInput</name>
  <message>
   <source>None of these</source>
   <translation>None of these</translation>
  </message>
 </context>
 <context>
  <name>ClassPanel</name>
  <message>
   <source>Keep {code} in another class</source>
   <translation>Keep {code} in another class</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Class</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Reason</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Go back</translation>
  </message>
  <message>
   <source>Keep it so</source>
   <translation>Keep it so</translation>
  </message>
 </context>
 <context>
  <name>ClosedSection</name>
  <message>
   <source>The section is closed</source>
   <translation>The section is closed</translation>
  </message>
  <message>
   <source>Why do you open it now?</source>
   <translation>Why do you open it now?</translation>
  </message>
  <message>
   <source>Open the section</source>
   <translation>Open the section</translation>
  </message>
  <message>
   <source>Print the sealed volume</source>
   <translation>Print the sealed volume</translation>
  </message>
  <message>
   <source>This section is not in search, reports or the index. It has its own envelope.</source>
   <translation>This section is not in search, reports or the index. It has its own envelope.</translation>
  </message>
  <message>
   <source>Who may open it</source>
   <translation>Who may open it</translation>
  </message>
  <message>
   <source>Nobody is named yet.</source>
   <translation>Nobody is named yet.</translation>
  </message>
  <message>
   <source>Opened last</source>
   <translation>Opened last</translation>
  </message>
  <message>
   <source>Every opening and every printing is written down.</source>
   <translation>Every opening and every printing is written down.</translation>
  </message>
  <message>
   <source>Open it in need, with the recovery sheet</source>
   <translation>Open it in need, with the recovery sheet</translation>
  </message>
  <message numerus="yes">
   <source>%n form(s)</source>
   <translation>
    <numerusform>%n form</numerusform>
    <numerusform>%n forms</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s)</source>
   <translation>
    <numerusform>%n document</numerusform>
    <numerusform>%n documents</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n note(s)</source>
   <translation>
    <numerusform>%n note</numerusform>
    <numerusform>%n notes</numerusform>
   </translation>
  </message>
  <message>
   <source>{parts}. Their titles are not shown.</source>
   <translation>{parts}. Their titles are not shown.</translation>
  </message>
  <message>
   <source>Nothing is kept apart in this case.</source>
   <translation>Nothing is kept apart in this case.</translation>
  </message>
  <message>
   <source>must be named again: new password</source>
   <translation>must be named again: new password</translation>
  </message>
  <message>
   <source>You are not named here: ask somebody who is.</source>
   <translation>You are not named here: ask somebody who is.</translation>
  </message>
 </context>
 <context>
  <name>ContactsTab</name>
  <message>
   <source>New note</source>
   <translation>New note</translation>
  </message>
  <message>
   <source>New visit</source>
   <translation>New visit</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>New message</translation>
  </message>
  <message>
   <source>Write the first note</source>
   <translation>Write the first note</translation>
  </message>
  <message>
   <source>Every talk, visit, call and message stands here with its day and its first words.</source>
   <translation>Every talk, visit, call and message stands here with its day and its first words.</translation>
  </message>
  <message>
   <source>No contacts yet</source>
   <translation>No contacts yet</translation>
  </message>
  <message>
   <source>Day and time</source>
   <translation>Day and time</translation>
  </message>
  <message>
   <source>What</source>
   <translation>What</translation>
  </message>
  <message>
   <source>First words</source>
   <translation>First words</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Must not meet</source>
   <translation>Must not meet</translation>
  </message>
 </context>
 <context>
  <name>CopyPart</name>
  <message>
   <source>Without a key you can copy the locked files; somebody with a key makes and proves a backup.</source>
   <translation>Without a key you can copy the locked files; somebody with a key makes and proves a backup.</translation>
  </message>
  <message>
   <source>Copy the locked files there</source>
   <translation>Copy the locked files there</translation>
  </message>
  <message>
   <source>Copying …</source>
   <translation>Copying …</translation>
  </message>
  <message>
   <source>Copied and read back: {files} files, {size} MB.</source>
   <translation>Copied and read back: {files} files, {size} MB.</translation>
  </message>
  <message>
   <source>The copy lies in {folder}. To use it, put that folder on a computer and open it as an office.</source>
   <translation>The copy lies in {folder}. To use it, put that folder on a computer and open it as an office.</translation>
  </message>
 </context>
 <context>
  <name>Countries</name>
  <message>
   <source>Mongolia</source>
   <translation>Mongolia</translation>
  </message>
  <message>
   <source>Kyrgyzstan</source>
   <translation>Kyrgyzstan</translation>
  </message>
  <message>
   <source>Kazakhstan – health care</source>
   <translation>Kazakhstan – health care</translation>
  </message>
  <message>
   <source>Kazakhstan – education and child protection</source>
   <translation>Kazakhstan – education and child protection</translation>
  </message>
 </context>
 <context>
  <name>DateEdit</name>
  <message>
   <source>dd.mm.yyyy</source>
   <translation>dd.mm.yyyy</translation>
  </message>
  <message>
   <source>{pattern} or yyyy</source>
   <translation>{pattern} or yyyy</translation>
  </message>
  <message>
   <source>Calendar (F4)</source>
   <translation>Calendar (F4)</translation>
  </message>
  <message>
   <source>hh:mm</source>
   <translation>hh:mm</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Time</translation>
  </message>
 </context>
 <context>
  <name>DeadlinesTab</name>
  <message>
   <source>What the standard asks for by a certain day stands here as soon as it begins to count.</source>
   <translation>What the standard asks for by a certain day stands here as soon as it begins to count.</translation>
  </message>
  <message>
   <source>Nothing is due yet</source>
   <translation>Nothing is due yet</translation>
  </message>
  <message>
   <source>Show them</source>
   <translation>Show them</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Late</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>Open now</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Later</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Done</translation>
  </message>
  <message>
   <source>No longer needed</source>
   <translation>No longer needed</translation>
  </message>
  <message>
   <source>until {time}</source>
   <translation>until {time}</translation>
  </message>
  <message>
   <source>good practice</source>
   <translation>good practice</translation>
  </message>
  <message>
   <source>reason: {reason}</source>
   <translation>reason: {reason}</translation>
  </message>
  <message>
   <source>Could not be done because…</source>
   <translation>Could not be done because…</translation>
  </message>
  <message>
   <source>Say why it was late</source>
   <translation>Say why it was late</translation>
  </message>
  <message>
   <source>Open the form</source>
   <translation>Open the form</translation>
  </message>
  <message>
   <source>Why could it not be done?</source>
   <translation>Why could it not be done?</translation>
  </message>
  <message>
   <source>The mark stays in the file; the reason stands beside it and is printed in the reports.</source>
   <translation>The mark stays in the file; the reason stands beside it and is printed in the reports.</translation>
  </message>
  <message>
   <source>Why was it late?</source>
   <translation>Why was it late?</translation>
  </message>
  <message>
   <source>The reason is kept beside the deadline.</source>
   <translation>The reason is kept beside the deadline.</translation>
  </message>
  <message>
   <source>Keep the reason</source>
   <translation>Keep the reason</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Back</translation>
  </message>
 </context>
 <context>
  <name>DestroyPanel</name>
  <message>
   <source>Destroy case {code} for good?</source>
   <translation>Destroy case {code} for good?</translation>
  </message>
  <message>
   <source>Everything written, the names, and every attached file go. Nothing brings them back. Copies on sticks are written anew when they are met.</source>
   <translation>Everything written, the names, and every attached file go. Nothing brings them back. Copies on sticks are written anew when they are met.</translation>
  </message>
  <message>
   <source>Reason, as it will stand on the act</source>
   <translation>Reason, as it will stand on the act</translation>
  </message>
  <message>
   <source>Password of the second person</source>
   <translation>Password of the second person</translation>
  </message>
  <message>
   <source>The second person</source>
   <translation>The second person</translation>
  </message>
  <message>
   <source>Nobody else may do this here: the head and a social worker are needed.</source>
   <translation>Nobody else may do this here: the head and a social worker are needed.</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Go back</translation>
  </message>
  <message>
   <source>Destroy for good</source>
   <translation>Destroy for good</translation>
  </message>
 </context>
 <context>
  <name>DocumentFile</name>
  <message>
   <source>Look at it</source>
   <translation>Look at it</translation>
  </message>
  <message>
   <source>Small picture</source>
   <translation>Small picture</translation>
  </message>
  <message>
   <source>Save a copy outside …</source>
   <translation>Save a copy outside …</translation>
  </message>
  <message>
   <source>{number} GB</source>
   <translation>{number} GB</translation>
  </message>
  <message>
   <source>{number} MB</source>
   <translation>{number} MB</translation>
  </message>
  <message>
   <source>{number} KB</source>
   <translation>{number} KB</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>Page before</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Next page</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Smaller</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Larger</translation>
  </message>
  <message>
   <source>Fit the window</source>
   <translation>Fit the window</translation>
  </message>
  <message>
   <source>This file is damaged and cannot be shown.</source>
   <translation>This file is damaged and cannot be shown.</translation>
  </message>
  <message>
   <source>This file is too large to be shown. Save a copy outside to open it.</source>
   <translation>This file is too large to be shown. Save a copy outside to open it.</translation>
  </message>
  <message>
   <source>This file is locked with a password of its own and cannot be shown here.</source>
   <translation>This file is locked with a password of its own and cannot be shown here.</translation>
  </message>
  <message>
   <source>Whoever finds the copy can read it. That you saved it is written down. Delete it when done.</source>
   <translation>Whoever finds the copy can read it. That you saved it is written down. Delete it when done.</translation>
  </message>
  <message>
   <source>A copy outside the program is not locked.</source>
   <translation>A copy outside the program is not locked.</translation>
  </message>
  <message>
   <source>Choose where</source>
   <translation>Choose where</translation>
  </message>
  <message>
   <source>The copy is being saved …</source>
   <translation>The copy is being saved …</translation>
  </message>
  <message>
   <source>It is not locked: whoever has it can see it. Delete it when it is no longer needed.</source>
   <translation>It is not locked: whoever has it can see it. Delete it when it is no longer needed.</translation>
  </message>
  <message>
   <source>The copy is saved.</source>
   <translation>The copy is saved.</translation>
  </message>
  <message>
   <source>This file cannot be shown.</source>
   <translation>This file cannot be shown.</translation>
  </message>
  <message>
   <source>Stopped, as you asked. No copy was left.</source>
   <translation>Stopped, as you asked. No copy was left.</translation>
  </message>
 </context>
 <context>
  <name>DocumentPanel</name>
  <message>
   <source>Register a document</source>
   <translation>Register a document</translation>
  </message>
  <message>
   <source>Do not register</source>
   <translation>Do not register</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Register</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Choose a file</translation>
  </message>
  <message numerus="yes">
   <source>and %n more, one after the other</source>
   <translation>
    <numerusform>and %n more, one after the other</numerusform>
    <numerusform>and %n more, one after the other</numerusform>
   </translation>
  </message>
  <message>
   <source>The file is being locked into the case …</source>
   <translation>The file is being locked into the case …</translation>
  </message>
  <message>
   <source>Stopped, as you asked. Nothing was registered.</source>
   <translation>Stopped, as you asked. Nothing was registered.</translation>
  </message>
 </context>
 <context>
  <name>DocumentsTab</name>
  <message>
   <source>Register a document</source>
   <translation>Register a document</translation>
  </message>
  <message>
   <source>Papers, photos and recordings get a number here and count in the printed file.</source>
   <translation>Papers, photos and recordings get a number here and count in the printed file.</translation>
  </message>
  <message>
   <source>No documents yet</source>
   <translation>No documents yet</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Document</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>How it is kept</source>
   <translation>How it is kept</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>strictly confidential</source>
   <translation>strictly confidential</translation>
  </message>
 </context>
 <context>
  <name>DoneStep</name>
  <message>
   <source>Everything is ready</source>
   <translation>Everything is ready</translation>
  </message>
  <message>
   <source>You can begin with real work, or try everything out with invented people first.</source>
   <translation>You can begin with real work, or try everything out with invented people first.</translation>
  </message>
  <message>
   <source>Open the first case</source>
   <translation>Open the first case</translation>
  </message>
  <message>
   <source>Look around in the practice office</source>
   <translation>Look around in the practice office</translation>
  </message>
 </context>
 <context>
  <name>DrawingInput</name>
  <message>
   <source>Add a drawing</source>
   <translation>Add a drawing</translation>
  </message>
 </context>
 <context>
  <name>Due</name>
  <message>
   <source>late, reason given</source>
   <translation>late, reason given</translation>
  </message>
  <message>
   <source>tomorrow</source>
   <translation>tomorrow</translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) late</source>
   <translation>
    <numerusform>%n hour late</numerusform>
    <numerusform>%n hours late</numerusform>
   </translation>
  </message>
  <message>
   <source>{hours} h {minutes} min left</source>
   <translation>{hours} h {minutes} min left</translation>
  </message>
  <message>
   <source>today</source>
   <translation>today</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>yesterday</translation>
  </message>
  <message>
   <source>%n day(s)</source>
   <translation>%n day</translation>
  </message>
  <message>
   <source>until {time}</source>
   <translation>until {time}</translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) late</source>
   <translation>
    <numerusform>%n day late</numerusform>
    <numerusform>%n days late</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) left</source>
   <translation>
    <numerusform>%n day left</numerusform>
    <numerusform>%n days left</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>EntrySheet</name>
  <message>
   <source>All forms of this stage</source>
   <translation>All forms of this stage</translation>
  </message>
  <message>
   <source>Correct an error</source>
   <translation>Correct an error</translation>
  </message>
  <message>
   <source>Record signatures</source>
   <translation>Record signatures</translation>
  </message>
  <message>
   <source>{state} · corrected because: {reason}</source>
   <translation>{state} · corrected because: {reason}</translation>
  </message>
 </context>
 <context>
  <name>EntryWork</name>
  <message>
   <source>All forms of this stage</source>
   <translation>All forms of this stage</translation>
  </message>
  <message>
   <source>What you typed is still here. Nothing was lost.</source>
   <translation>What you typed is still here. Nothing was lost.</translation>
  </message>
 </context>
 <context>
  <name>FaultDialog</name>
  <message>
   <source>Report</source>
   <translation>Report</translation>
  </message>
  <message>
   <source>Everything that was saved is safe. What was typed in the last two seconds may be missing: look at the form again. You can go on working.</source>
   <translation>Everything that was saved is safe. What was typed in the last two seconds may be missing: look at the form again. You can go on working.</translation>
  </message>
  <message>
   <source>A report was written to {place}. It holds no names and no answers. Nothing was sent.</source>
   <translation>A report was written to {place}. It holds no names and no answers. Nothing was sent.</translation>
  </message>
  <message>
   <source>Show the report</source>
   <translation>Show the report</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Go on</translation>
  </message>
  <message>
   <source>Something went wrong in the program</source>
   <translation>Something went wrong in the program</translation>
  </message>
 </context>
 <context>
  <name>FieldFrame</name>
  <message>
   <source>needed</source>
   <translation>needed</translation>
  </message>
  <message>
   <source>Help: {question}</source>
   <translation>Help: {question}</translation>
  </message>
  <message>
   <source>You can fill this later.</source>
   <translation>You can fill this later.</translation>
  </message>
 </context>
 <context>
  <name>FieldVisit</name>
  <message>
   <source>{file}. After {tries} wrong tries it is destroyed.</source>
   <translation>{file}. After {tries} wrong tries it is destroyed.</translation>
  </message>
  <message>
   <source>For {worker}, until {until}. Bring it back to the office: there it is deleted.</source>
   <translation>For {worker}, until {until}. Bring it back to the office: there it is deleted.</translation>
  </message>
  <message>
   <source>Words that open the pack</source>
   <translation>Words that open the pack</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>What happened on the visit</source>
   <translation>What happened on the visit</translation>
  </message>
  <message>
   <source>Save the note</source>
   <translation>Save the note</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Lock</translation>
  </message>
  <message>
   <source>Saved in the pack at {time}.</source>
   <translation>Saved in the pack at {time}.</translation>
  </message>
  <message>
   <source>The note is not in the pack yet.</source>
   <translation>The note is not in the pack yet.</translation>
  </message>
  <message>
   <source>The time of this pack is over. Bring it back to the office.</source>
   <translation>The time of this pack is over. Bring it back to the office.</translation>
  </message>
  <message>
   <source>Field pack</source>
   <translation>Field pack</translation>
  </message>
 </context>
 <context>
  <name>FirstRun</name>
  <message>
   <source>Back</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>Step {number} of {all}</source>
   <translation>Step {number} of {all}</translation>
  </message>
  <message>
   <source>Set up a new office</source>
   <translation>Set up a new office</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Next</translation>
  </message>
  <message>
   <source>Make the office</source>
   <translation>Make the office</translation>
  </message>
  <message>
   <source>The office is being made …</source>
   <translation>The office is being made …</translation>
  </message>
 </context>
 <context>
  <name>FolderField</name>
  <message>
   <source>Choose …</source>
   <translation>Choose …</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>Choose a folder</translation>
  </message>
 </context>
 <context>
  <name>Forgotten</name>
  <message>
   <source>New password for {name}</source>
   <translation>New password for {name}</translation>
  </message>
  <message>
   <source>Take the recovery sheet from its envelope and type its eight groups. Its use is recorded.</source>
   <translation>Take the recovery sheet from its envelope and type its eight groups. Its use is recorded.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>Set the new password</source>
   <translation>Set the new password</translation>
  </message>
  <message>
   <source>There are two sheets, A and B</source>
   <translation>There are two sheets, A and B</translation>
  </message>
 </context>
 <context>
  <name>FormPage</name>
  <message>
   <source>This question comes from good practice, not from a clause.</source>
   <translation>This question comes from good practice, not from a clause.</translation>
  </message>
  <message>
   <source>Clause: {clause}</source>
   <translation>Clause: {clause}</translation>
  </message>
 </context>
 <context>
  <name>FormWizard</name>
  <message>
   <source>Section {number} of {count}</source>
   <translation>Section {number} of {count}</translation>
  </message>
  <message>
   <source>Print blank form</source>
   <translation>Print blank form</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Next</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Finish</translation>
  </message>
 </context>
 <context>
  <name>GlassNote</name>
  <message>
   <source>{person} opened the strictly confidential section of {code} in need, {day}.</source>
   <translation>{person} opened the strictly confidential section of {code} in need, {day}.</translation>
  </message>
  <message>
   <source>a case without a code</source>
   <translation>a case without a code</translation>
  </message>
  <message>
   <source>I have read it</source>
   <translation>I have read it</translation>
  </message>
 </context>
 <context>
  <name>GlassPanel</name>
  <message>
   <source>Open the section in need</source>
   <translation>Open the section in need</translation>
  </message>
  <message>
   <source>You are not named for this section. The recovery sheet opens it once. The worker of the case reads your reason, and a new recovery sheet has to be printed afterwards.</source>
   <translation>You are not named for this section. The recovery sheet opens it once. The worker of the case reads your reason, and a new recovery sheet has to be printed afterwards.</translation>
  </message>
  <message>
   <source>Why it cannot wait for somebody who is named</source>
   <translation>Why it cannot wait for somebody who is named</translation>
  </message>
  <message>
   <source>The eight groups of the recovery sheet</source>
   <translation>The eight groups of the recovery sheet</translation>
  </message>
  <message>
   <source>Leave it closed</source>
   <translation>Leave it closed</translation>
  </message>
  <message>
   <source>Open the section</source>
   <translation>Open the section</translation>
  </message>
 </context>
 <context>
  <name>GroupsField</name>
  <message>
   <source>Group {number}</source>
   <translation>Group {number}</translation>
  </message>
  <message>
   <source>Group {numbers} is not as on the sheet. Compare it digit by digit.</source>
   <translation>Group {numbers} is not as on the sheet. Compare it digit by digit.</translation>
  </message>
 </context>
 <context>
  <name>Health</name>
  <message>
   <source>good</source>
   <translation>good</translation>
  </message>
  <message>
   <source>not good</source>
   <translation>not good</translation>
  </message>
  <message>
   <source>cannot be known</source>
   <translation>cannot be known</translation>
  </message>
  <message>
   <source>The disk is encrypted</source>
   <translation>The disk is encrypted</translation>
  </message>
  <message>
   <source>Hibernation is off</source>
   <translation>Hibernation is off</translation>
  </message>
  <message>
   <source>Printers keep no printed pages</source>
   <translation>Printers keep no printed pages</translation>
  </message>
  <message>
   <source>A crash writes no memory to the disk</source>
   <translation>A crash writes no memory to the disk</translation>
  </message>
  <message>
   <source>Other programs cannot read this program's memory</source>
   <translation>Other programs cannot read this program's memory</translation>
  </message>
  <message>
   <source>Other programs cannot take pictures of the window</source>
   <translation>Other programs cannot take pictures of the window</translation>
  </message>
  <message>
   <source>There is room on the disk</source>
   <translation>There is room on the disk</translation>
  </message>
  <message>
   <source>A proven backup is not older than a week</source>
   <translation>A proven backup is not older than a week</translation>
  </message>
  <message>
   <source>The clock is not before the newest record</source>
   <translation>The clock is not before the newest record</translation>
  </message>
  <message>
   <source>No file of the office is older than the others</source>
   <translation>No file of the office is older than the others</translation>
  </message>
  <message>
   <source>The trail is whole</source>
   <translation>The trail is whole</translation>
  </message>
  <message>
   <source>Names and cases lie on different disks</source>
   <translation>Names and cases lie on different disks</translation>
  </message>
  <message>
   <source>Have BitLocker or LUKS switched on: else the page file may hold what was on the screen.</source>
   <translation>Have BitLocker or LUKS switched on: else the page file may hold what was on the screen.</translation>
  </message>
  <message>
   <source>It writes the whole memory to the disk. Have it switched off.</source>
   <translation>It writes the whole memory to the disk. Have it switched off.</translation>
  </message>
  <message>
   <source>Have “keep printed documents” switched off for every printer.</source>
   <translation>Have “keep printed documents” switched off for every printer.</translation>
  </message>
  <message>
   <source>Have the keeping of crash dumps switched off on this computer.</source>
   <translation>Have the keeping of crash dumps switched off on this computer.</translation>
  </message>
  <message>
   <source>The system refused. Use this computer for nothing else meanwhile.</source>
   <translation>The system refused. Use this computer for nothing else meanwhile.</translation>
  </message>
  <message>
   <source>This system offers no such guard. Close other programs before names are on the screen.</source>
   <translation>This system offers no such guard. Close other programs before names are on the screen.</translation>
  </message>
  <message>
   <source>Less than 1 GB is left. Make room before the next backup.</source>
   <translation>Less than 1 GB is left. Make room before the next backup.</translation>
  </message>
  <message>
   <source>Put in the stick and back up, or have the last backup read again.</source>
   <translation>Put in the stick and back up, or have the last backup read again.</translation>
  </message>
  <message>
   <source>Set date and time of this computer right.</source>
   <translation>Set date and time of this computer right.</translation>
  </message>
  <message>
   <source>Lines were changed from outside. Leave everything as it is, call for help.</source>
   <translation>Lines were changed from outside. Leave everything as it is, call for help.</translation>
  </message>
  <message>
   <source>This system does not tell. Ask who looks after this computer.</source>
   <translation>This system does not tell. Ask who looks after this computer.</translation>
  </message>
  <message>
   <source>Somebody put an older copy back, or a disk lost what it had taken. Restore the newest backup.</source>
   <translation>Somebody put an older copy back, or a disk lost what it had taken. Restore the newest backup.</translation>
  </message>
  <message>
   <source>Keep the register on a stick: a thief then finds no names.</source>
   <translation>Keep the register on a stick: a thief then finds no names.</translation>
  </message>
 </context>
 <context>
  <name>HealthScreen</name>
  <message>
   <source>Self-test</source>
   <translation>Self-test</translation>
  </message>
  <message>
   <source>Self-test of this computer</source>
   <translation>Self-test of this computer</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>Test again</source>
   <translation>Test again</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Save the report</translation>
  </message>
  <message>
   <source>Print the report</source>
   <translation>Print the report</translation>
  </message>
  <message>
   <source>The report is saved.</source>
   <translation>The report is saved.</translation>
  </message>
  <message numerus="yes">
   <source>%n point(s) are not good.</source>
   <translation>
    <numerusform>%n point is not good.</numerusform>
    <numerusform>%n points are not good.</numerusform>
   </translation>
  </message>
  <message>
   <source>Below each stands what to do.</source>
   <translation>Below each stands what to do.</translation>
  </message>
  <message>
   <source>Nothing that can be tested is wrong.</source>
   <translation>Nothing that can be tested is wrong.</translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) old</source>
   <translation>
    <numerusform>%n day old</numerusform>
    <numerusform>%n days old</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HelpScreen</name>
  <message>
   <source>Help</source>
   <translation>Help</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Keys</translation>
  </message>
  <message>
   <source>Pages of the manual</source>
   <translation>Pages of the manual</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>Form begun: {form}</source>
   <translation>Form begun: {form}</translation>
  </message>
  <message>
   <source>Form finished: {form}</source>
   <translation>Form finished: {form}</translation>
  </message>
  <message>
   <source>Earlier version, replaced: {form}</source>
   <translation>Earlier version, replaced: {form}</translation>
  </message>
  <message>
   <source>Case opened</source>
   <translation>Case opened</translation>
  </message>
  <message>
   <source>Code given: {code}</source>
   <translation>Code given: {code}</translation>
  </message>
  <message>
   <source>Linked with a case of the same family</source>
   <translation>Linked with a case of the same family</translation>
  </message>
  <message>
   <source>Stage finished: {stage}</source>
   <translation>Stage finished: {stage}</translation>
  </message>
  <message>
   <source>Case closed</source>
   <translation>Case closed</translation>
  </message>
  <message>
   <source>Case reopened</source>
   <translation>Case reopened</translation>
  </message>
  <message>
   <source>Service stopped for a time</source>
   <translation>Service stopped for a time</translation>
  </message>
  <message>
   <source>Service taken up again</source>
   <translation>Service taken up again</translation>
  </message>
  <message>
   <source>Alert raised</source>
   <translation>Alert raised</translation>
  </message>
  <message>
   <source>Alert lifted</source>
   <translation>Alert lifted</translation>
  </message>
  <message>
   <source>Read by the supervisor</source>
   <translation>Read by the supervisor</translation>
  </message>
  <message>
   <source>Plan approved</source>
   <translation>Plan approved</translation>
  </message>
  <message>
   <source>Remark of the supervisor answered</source>
   <translation>Remark of the supervisor answered</translation>
  </message>
  <message>
   <source>Not done, with a reason: {task}</source>
   <translation>Not done, with a reason: {task}</translation>
  </message>
  <message>
   <source>Reason for a delay: {task}</source>
   <translation>Reason for a delay: {task}</translation>
  </message>
  <message>
   <source>Gone on without the consent, with a reason</source>
   <translation>Gone on without the consent, with a reason</translation>
  </message>
  <message>
   <source>Risk: {risk}</source>
   <translation>Risk: {risk}</translation>
  </message>
  <message>
   <source>Printed, {pages} pages</source>
   <translation>Printed, {pages} pages</translation>
  </message>
  <message>
   <source>began the case</source>
   <translation>began the case</translation>
  </message>
  <message>
   <source>began a form</source>
   <translation>began a form</translation>
  </message>
  <message>
   <source>saved a page</source>
   <translation>saved a page</translation>
  </message>
  <message>
   <source>finished a form</source>
   <translation>finished a form</translation>
  </message>
  <message>
   <source>began a correction</source>
   <translation>began a correction</translation>
  </message>
  <message>
   <source>finished a stage</source>
   <translation>finished a stage</translation>
  </message>
  <message>
   <source>registered a document</source>
   <translation>registered a document</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>printed</translation>
  </message>
  <message>
   <source>went on without the consent</source>
   <translation>went on without the consent</translation>
  </message>
  <message>
   <source>gave a reason for what was not done</source>
   <translation>gave a reason for what was not done</translation>
  </message>
  <message>
   <source>gave a reason for a delay</source>
   <translation>gave a reason for a delay</translation>
  </message>
  <message>
   <source>answered a remark</source>
   <translation>answered a remark</translation>
  </message>
  <message>
   <source>linked two cases</source>
   <translation>linked two cases</translation>
  </message>
  <message>
   <source>gave a code</source>
   <translation>gave a code</translation>
  </message>
  <message>
   <source>read the case</source>
   <translation>read the case</translation>
  </message>
  <message>
   <source>Signature recorded</source>
   <translation>Signature recorded</translation>
  </message>
  <message>
   <source>recorded a signature</source>
   <translation>recorded a signature</translation>
  </message>
  <message>
   <source>looked at the sealed volume</source>
   <translation>looked at the sealed volume</translation>
  </message>
  <message>
   <source>Contact ended without a service</source>
   <translation>Contact ended without a service</translation>
  </message>
  <message>
   <source>File handed over, not yet received</source>
   <translation>File handed over, not yet received</translation>
  </message>
  <message>
   <source>Receipt of the transferred file</source>
   <translation>Receipt of the transferred file</translation>
  </message>
  <message>
   <source>took note of a number reached</source>
   <translation>took note of a number reached</translation>
  </message>
  <message>
   <source>took note of a hint</source>
   <translation>took note of a hint</translation>
  </message>
  <message>
   <source>added a person</source>
   <translation>added a person</translation>
  </message>
  <message>
   <source>allowed other programs to see the window</source>
   <translation>allowed other programs to see the window</translation>
  </message>
  <message>
   <source>bound the password to this computer</source>
   <translation>bound the password to this computer</translation>
  </message>
  <message>
   <source>opened the confidential section in need</source>
   <translation>opened the confidential section in need</translation>
  </message>
  <message>
   <source>changed the own password</source>
   <translation>changed the own password</translation>
  </message>
  <message>
   <source>changed how long files are kept</source>
   <translation>changed how long files are kept</translation>
  </message>
  <message>
   <source>changed a person's role</source>
   <translation>changed a person's role</translation>
  </message>
  <message>
   <source>changed a rule of the office</source>
   <translation>changed a rule of the office</translation>
  </message>
  <message>
   <source>chose how long the file is kept</source>
   <translation>chose how long the file is kept</translation>
  </message>
  <message>
   <source>rewrote the copies on a stick or in a folder</source>
   <translation>rewrote the copies on a stick or in a folder</translation>
  </message>
  <message>
   <source>copied the register of names</source>
   <translation>copied the register of names</translation>
  </message>
  <message>
   <source>changed the holidays</source>
   <translation>changed the holidays</translation>
  </message>
  <message>
   <source>made the office</source>
   <translation>made the office</translation>
  </message>
  <message>
   <source>declared a stick or folder destroyed</source>
   <translation>declared a stick or folder destroyed</translation>
  </message>
  <message>
   <source>destroyed a case with a second person</source>
   <translation>destroyed a case with a second person</translation>
  </message>
  <message>
   <source>ended a contact without a file</source>
   <translation>ended a contact without a file</translation>
  </message>
  <message>
   <source>finished an act of destruction</source>
   <translation>finished an act of destruction</translation>
  </message>
  <message>
   <source>finished a paper of the office</source>
   <translation>finished a paper of the office</translation>
  </message>
  <message>
   <source>gave a person a new password</source>
   <translation>gave a person a new password</translation>
  </message>
  <message>
   <source>handed a case over to an archive</source>
   <translation>handed a case over to an archive</translation>
  </message>
  <message>
   <source>handed cases over to a colleague</source>
   <translation>handed cases over to a colleague</translation>
  </message>
  <message>
   <source>stopped the destruction of a case</source>
   <translation>stopped the destruction of a case</translation>
  </message>
  <message>
   <source>noted a stick or folder with copies</source>
   <translation>noted a stick or folder with copies</translation>
  </message>
  <message>
   <source>made a backup</source>
   <translation>made a backup</translation>
  </message>
  <message>
   <source>noted who belongs to the office</source>
   <translation>noted who belongs to the office</translation>
  </message>
  <message>
   <source>named a colleague for the confidential section</source>
   <translation>named a colleague for the confidential section</translation>
  </message>
  <message>
   <source>made a new recovery sheet</source>
   <translation>made a new recovery sheet</translation>
  </message>
  <message>
   <source>noted that the norm was reviewed</source>
   <translation>noted that the norm was reviewed</translation>
  </message>
  <message>
   <source>the cases were older than the key file</source>
   <translation>the cases were older than the key file</translation>
  </message>
  <message>
   <source>the clock stood before the newest record</source>
   <translation>the clock stood before the newest record</translation>
  </message>
  <message>
   <source>the key file was older than the cases</source>
   <translation>the key file was older than the cases</translation>
  </message>
  <message>
   <source>the register of names was older than the cases</source>
   <translation>the register of names was older than the cases</translation>
  </message>
  <message>
   <source>opened the confidential section</source>
   <translation>opened the confidential section</translation>
  </message>
  <message>
   <source>read a backup again</source>
   <translation>read a backup again</translation>
  </message>
  <message>
   <source>noted where the paper file stands</source>
   <translation>noted where the paper file stands</translation>
  </message>
  <message>
   <source>printed a register</source>
   <translation>printed a register</translation>
  </message>
  <message>
   <source>saved a register as a spreadsheet</source>
   <translation>saved a register as a spreadsheet</translation>
  </message>
  <message>
   <source>tried a restore</source>
   <translation>tried a restore</translation>
  </message>
  <message>
   <source>allowed the destruction of a case again</source>
   <translation>allowed the destruction of a case again</translation>
  </message>
  <message>
   <source>removed a person</source>
   <translation>removed a person</translation>
  </message>
  <message>
   <source>changed the keys of confidential sections</source>
   <translation>changed the keys of confidential sections</translation>
  </message>
  <message>
   <source>printed a report</source>
   <translation>printed a report</translation>
  </message>
  <message>
   <source>saved a report as a spreadsheet</source>
   <translation>saved a report as a spreadsheet</translation>
  </message>
  <message>
   <source>restored a backup beside the office</source>
   <translation>restored a backup beside the office</translation>
  </message>
  <message>
   <source>wrote a draft</source>
   <translation>wrote a draft</translation>
  </message>
  <message>
   <source>saved a paper of the office</source>
   <translation>saved a paper of the office</translation>
  </message>
  <message>
   <source>set the clock of the practice office</source>
   <translation>set the clock of the practice office</translation>
  </message>
  <message>
   <source>began a paper of the office</source>
   <translation>began a paper of the office</translation>
  </message>
  <message>
   <source>struck out a paper of the office</source>
   <translation>struck out a paper of the office</translation>
  </message>
  <message>
   <source>freed the password from this computer</source>
   <translation>freed the password from this computer</translation>
  </message>
  <message>
   <source>took a colleague's access to the confidential section away</source>
   <translation>took a colleague's access to the confidential section away</translation>
  </message>
  <message>
   <source>used the recovery sheet</source>
   <translation>used the recovery sheet</translation>
  </message>
  <message>
   <source>wrote a confidential note</source>
   <translation>wrote a confidential note</translation>
  </message>
  <message>
   <source>typed a wrong password at an open office</source>
   <translation>typed a wrong password at an open office</translation>
  </message>
  <message>
   <source>Strictly confidential section opened in need, with a reason</source>
   <translation>Strictly confidential section opened in need, with a reason</translation>
  </message>
  <message>
   <source>Opening in need read by the worker</source>
   <translation>Opening in need read by the worker</translation>
  </message>
  <message>
   <source>saved a copy of a document outside the program</source>
   <translation>saved a copy of a document outside the program</translation>
  </message>
  <message>
   <source>looked at a document</source>
   <translation>looked at a document</translation>
  </message>
  <message>
   <source>brought the register of names back from a copy</source>
   <translation>brought the register of names back from a copy</translation>
  </message>
  <message>
   <source>decided to keep names beside the cases</source>
   <translation>decided to keep names beside the cases</translation>
  </message>
  <message>
   <source>took drafts away that were saved</source>
   <translation>took drafts away that were saved</translation>
  </message>
  <message>
   <source>erased an older copy of the register of names</source>
   <translation>erased an older copy of the register of names</translation>
  </message>
  <message>
   <source>found the register of names</source>
   <translation>found the register of names</translation>
  </message>
  <message>
   <source>moved the register of names</source>
   <translation>moved the register of names</translation>
  </message>
  <message>
   <source>put the register of names away</source>
   <translation>put the register of names away</translation>
  </message>
  <message>
   <source>said that the register of names is lost</source>
   <translation>said that the register of names is lost</translation>
  </message>
  <message>
   <source>Given by {uid} to {to}</source>
   <translation>Given by {uid} to {to}</translation>
  </message>
  <message>
   <source>gave cases to a worker</source>
   <translation>gave cases to a worker</translation>
  </message>
  <message>
   <source>hid a spelling of a name</source>
   <translation>hid a spelling of a name</translation>
  </message>
  <message>
   <source>left a word in a text as it is</source>
   <translation>left a word in a text as it is</translation>
  </message>
  <message>
   <source>The supervisor asked whose case it is: {reason}</source>
   <translation>The supervisor asked whose case it is: {reason}</translation>
  </message>
  <message>
   <source>The worker answered who asked for the name</source>
   <translation>The worker answered who asked for the name</translation>
  </message>
  <message>
   <source>answered a request for a name</source>
   <translation>answered a request for a name</translation>
  </message>
  <message>
   <source>asked for a name</source>
   <translation>asked for a name</translation>
  </message>
  <message>
   <source>ended that two cases must not meet</source>
   <translation>ended that two cases must not meet</translation>
  </message>
  <message>
   <source>noted that two cases must not meet</source>
   <translation>noted that two cases must not meet</translation>
  </message>
  <message>
   <source>Must not meet {code}</source>
   <translation>Must not meet {code}</translation>
  </message>
  <message>
   <source>May meet {code} again</source>
   <translation>May meet {code} again</translation>
  </message>
  <message>
   <source>Came together with {code} all the same, with a reason</source>
   <translation>Came together with {code} all the same, with a reason</translation>
  </message>
  <message>
   <source>attached a file to a paper of the office</source>
   <translation>attached a file to a paper of the office</translation>
  </message>
  <message>
   <source>saved a copy of an office paper's file outside the program</source>
   <translation>saved a copy of an office paper's file outside the program</translation>
  </message>
  <message>
   <source>saved a paper of the office as PDF</source>
   <translation>saved a paper of the office as PDF</translation>
  </message>
  <message>
   <source>looked at a file of an office paper</source>
   <translation>looked at a file of an office paper</translation>
  </message>
  <message>
   <source>sealed a case for another office</source>
   <translation>sealed a case for another office</translation>
  </message>
  <message>
   <source>took in a case from another office</source>
   <translation>took in a case from another office</translation>
  </message>
  <message>
   <source>Came from {office}, its code there: {former}</source>
   <translation>Came from {office}, its code there: {former}</translation>
  </message>
  <message>
   <source>took a method off the list</source>
   <translation>took a method off the list</translation>
  </message>
  <message>
   <source>put a method back on the list</source>
   <translation>put a method back on the list</translation>
  </message>
  <message>
   <source>Handed out to {to}</source>
   <translation>Handed out to {to}</translation>
  </message>
  <message>
   <source>changed the letterhead or the words of letters</source>
   <translation>changed the letterhead or the words of letters</translation>
  </message>
  <message>
   <source>handed out something of a case</source>
   <translation>handed out something of a case</translation>
  </message>
  <message>
   <source>gave records to another office</source>
   <translation>gave records to another office</translation>
  </message>
  <message>
   <source>took in records from another office</source>
   <translation>took in records from another office</translation>
  </message>
  <message>
   <source>made a pack for a visit</source>
   <translation>made a pack for a visit</translation>
  </message>
  <message>
   <source>brought a pack back from a visit</source>
   <translation>brought a pack back from a visit</translation>
  </message>
  <message>
   <source>deleted a pack after a visit</source>
   <translation>deleted a pack after a visit</translation>
  </message>
 </context>
 <context>
  <name>HistoryTab</name>
  <message>
   <source>What happened</source>
   <translation>What happened</translation>
  </message>
  <message>
   <source>Who worked with it</source>
   <translation>Who worked with it</translation>
  </message>
  <message>
   <source>When it happened</source>
   <translation>When it happened</translation>
  </message>
  <message>
   <source>What</source>
   <translation>What</translation>
  </message>
  <message>
   <source>By</source>
   <translation>By</translation>
  </message>
  <message>
   <source>Written down</source>
   <translation>Written down</translation>
  </message>
  <message>
   <source>Day and time</source>
   <translation>Day and time</translation>
  </message>
  <message>
   <source>version {number}</source>
   <translation>version {number}</translation>
  </message>
 </context>
 <context>
  <name>ImportPanel</name>
  <message>
   <source>Rows of a spreadsheet</source>
   <translation>Rows of a spreadsheet</translation>
  </message>
  <message>
   <source>Take nothing</source>
   <translation>Take nothing</translation>
  </message>
  <message>
   <source>Rows that cannot be taken</source>
   <translation>Rows that cannot be taken</translation>
  </message>
  <message numerus="yes">
   <source>Take %n row(s)</source>
   <translation>
    <numerusform>Take %n row</numerusform>
    <numerusform>Take %n rows</numerusform>
   </translation>
  </message>
  <message>
   <source>{good} of {all} rows can be taken. Nothing is written before you say so.</source>
   <translation>{good} of {all} rows can be taken. Nothing is written before you say so.</translation>
  </message>
  <message>
   <source>Columns nobody asks about: {names}</source>
   <translation>Columns nobody asks about: {names}</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Row</translation>
  </message>
  <message>
   <source>Why not</source>
   <translation>Why not</translation>
  </message>
  <message>
   <source>{question}: nothing is written</source>
   <translation>{question}: nothing is written</translation>
  </message>
 </context>
 <context>
  <name>JournalExchange</name>
  <message>
   <source>Give to another office …</source>
   <translation>Give to another office …</translation>
  </message>
  <message>
   <source>Take from another office …</source>
   <translation>Take from another office …</translation>
  </message>
  <message>
   <source>Names, people and codes of cases stay here. Look through the texts before you pass it on.</source>
   <translation>Names, people and codes of cases stay here. Look through the texts before you pass it on.</translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) saved for another office.</source>
   <translation>
    <numerusform>%n record saved for another office.</numerusform>
    <numerusform>%n records saved for another office.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new record(s) from {office}.</source>
   <translation>
    <numerusform>%n new record from {office}.</numerusform>
    <numerusform>%n new records from {office}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Here already: {known}. Do not fit the form and stay out: {bad}.</source>
   <translation>Here already: {known}. Do not fit the form and stay out: {bad}.</translation>
  </message>
  <message>
   <source>Take them in</source>
   <translation>Take them in</translation>
  </message>
 </context>
 <context>
  <name>JournalsScreen</name>
  <message>
   <source>Journals</source>
   <translation>Journals</translation>
  </message>
  <message>
   <source>Lines are numbered and never deleted; a wrong one is struck out with a reason.</source>
   <translation>Lines are numbered and never deleted; a wrong one is struck out with a reason.</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>New line</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>Save as Excel</source>
   <translation>Save as Excel</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Save as PDF</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Lines</translation>
  </message>
  <message>
   <source>Journal</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>The program fills it from the cases.</source>
   <translation>The program fills it from the cases.</translation>
  </message>
  <message>
   <source>Nothing is written here yet.</source>
   <translation>Nothing is written here yet.</translation>
  </message>
  <message>
   <source>No lines</source>
   <translation>No lines</translation>
  </message>
  <message>
   <source>Save the journal</source>
   <translation>Save the journal</translation>
  </message>
  <message>
   <source>The file is not locked: whoever has it can read it. Keep it safe.</source>
   <translation>The file is not locked: whoever has it can read it. Keep it safe.</translation>
  </message>
  <message>
   <source>The journal is saved.</source>
   <translation>The journal is saved.</translation>
  </message>
  <message>
   <source>Bring rows from Excel</source>
   <translation>Bring rows from Excel</translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) taken.</source>
   <translation>
    <numerusform>%n row taken.</numerusform>
    <numerusform>%n rows taken.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Keys</source>
   <translation>Keys</translation>
  </message>
  <message>
   <source>Register a request</source>
   <translation>Register a request</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Search</translation>
  </message>
  <message>
   <source>Show names for 30 seconds</source>
   <translation>Show names for 30 seconds</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>Open the row</source>
   <translation>Open the row</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Lock</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Help with the question, or the manual</source>
   <translation>Help with the question, or the manual</translation>
  </message>
  <message>
   <source>This card</source>
   <translation>This card</translation>
  </message>
 </context>
 <context>
  <name>LackNote</name>
  <message>
   <source>{what}: the staff card does not say so</source>
   <translation>{what}: the staff card does not say so</translation>
  </message>
  <message>
   <source>{what}: expired by the staff card</source>
   <translation>{what}: expired by the staff card</translation>
  </message>
  <message>
   <source>{what}: there is no staff card</source>
   <translation>{what}: there is no staff card</translation>
  </message>
  <message>
   <source>declared kinship or closeness with this case</source>
   <translation>declared kinship or closeness with this case</translation>
  </message>
  <message>
   <source>Why all the same; the reason is kept</source>
   <translation>Why all the same; the reason is kept</translation>
  </message>
  <message>
   <source>Something is asked that is not there</source>
   <translation>Something is asked that is not there</translation>
  </message>
 </context>
 <context>
  <name>LanguageBox</name>
  <message>
   <source>Language</source>
   <translation>Language</translation>
  </message>
 </context>
 <context>
  <name>LeavingPart</name>
  <message>
   <source>{name} signs in no more. The office gets new keys, and everybody signs in again.</source>
   <translation>{name} signs in no more. The office gets new keys, and everybody signs in again.</translation>
  </message>
  <message>
   <source>Older backups still open with the passwords of their time. Make a new backup afterwards, and a new copy of the register.</source>
   <translation>Older backups still open with the passwords of their time. Make a new backup afterwards, and a new copy of the register.</translation>
  </message>
  <message>
   <source>The register of names has to be here. Connect its stick or folder and sign in again.</source>
   <translation>The register of names has to be here. Connect its stick or folder and sign in again.</translation>
  </message>
  <message>
   <source>Only {name} opens the strictly confidential part of {codes}. Have a colleague named there first, or only the recovery sheet will open it.</source>
   <translation>Only {name} opens the strictly confidential part of {codes}. Have a colleague named there first, or only the recovery sheet will open it.</translation>
  </message>
  <message>
   <source>{name} still works on {count} cases: {codes}. They have to be handed over first.</source>
   <translation>{name} still works on {count} cases: {codes}. They have to be handed over first.</translation>
  </message>
  <message>
   <source>Who takes the cases over</source>
   <translation>Who takes the cases over</translation>
  </message>
  <message>
   <source>Hand all of them over</source>
   <translation>Hand all of them over</translation>
  </message>
  <message>
   <source>What {name} copied earlier stays readable: nobody can take that back.</source>
   <translation>What {name} copied earlier stays readable: nobody can take that back.</translation>
  </message>
  <message numerus="yes">
   <source>{name} · %n open case(s)</source>
   <translation>
    <numerusform>{name} · %n open case</numerusform>
    <numerusform>{name} · %n open cases</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LettersPanel</name>
  <message>
   <source>Put in when it is printed: {names}. Never write a client's name here.</source>
   <translation>Put in when it is printed: {names}. Never write a client's name here.</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translation>Letterhead</translation>
  </message>
  <message>
   <source>Name, address and telephone of the office, a line each.</source>
   <translation>Name, address and telephone of the office, a line each.</translation>
  </message>
  <message>
   <source>Words for</source>
   <translation>Words for</translation>
  </message>
  <message>
   <source>Before what the letter says</source>
   <translation>Before what the letter says</translation>
  </message>
  <message>
   <source>After it</source>
   <translation>After it</translation>
  </message>
  <message>
   <source>Keep the letterhead and the words</source>
   <translation>Keep the letterhead and the words</translation>
  </message>
  <message>
   <source>every letter without its own</source>
   <translation>every letter without its own</translation>
  </message>
  <message>
   <source>Letters carry them from the next printing on.</source>
   <translation>Letters carry them from the next printing on.</translation>
  </message>
  <message>
   <source>Letterhead and words are kept.</source>
   <translation>Letterhead and words are kept.</translation>
  </message>
 </context>
 <context>
  <name>LongTask</name>
  <message>
   <source>Stop</source>
   <translation>Stop</translation>
  </message>
 </context>
 <context>
  <name>LongTextInput</name>
  <message>
   <source>{count} characters; about {most} are advised.</source>
   <translation>{count} characters; about {most} are advised.</translation>
  </message>
  <message>
   <source>{count} of about {most} characters</source>
   <translation>{count} of about {most} characters</translation>
  </message>
 </context>
 <context>
  <name>LookPanel</name>
  <message>
   <source>Language</source>
   <translation>Language</translation>
  </message>
  <message>
   <source>Size of text</source>
   <translation>Size of text</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Colours</translation>
  </message>
  <message>
   <source>{size} points</source>
   <translation>{size} points</translation>
  </message>
  <message>
   <source>as the computer</source>
   <translation>as the computer</translation>
  </message>
  <message>
   <source>light</source>
   <translation>light</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>dark</translation>
  </message>
  <message>
   <source>This is how a line of text looks: 16.01.2026, 22:40, Ө Ү Ң Қ Ғ Ә І Һ.</source>
   <translation>This is how a line of text looks: 16.01.2026, 22:40, Ө Ү Ң Қ Ғ Ә І Һ.</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>PRACTICE OFFICE · everyone here is invented</source>
   <translation>PRACTICE OFFICE · everyone here is invented</translation>
  </message>
 </context>
 <context>
  <name>MeetingsScreen</name>
  <message>
   <source>Next meetings</source>
   <translation>Next meetings</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Decisions</translation>
  </message>
  <message>
   <source>All minutes</source>
   <translation>All minutes</translation>
  </message>
  <message>
   <source>Case conferences and meetings of the joint team, of all cases.</source>
   <translation>Case conferences and meetings of the joint team, of all cases.</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>Meetings</translation>
  </message>
  <message>
   <source>Open the minutes</source>
   <translation>Open the minutes</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Day</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Case</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>Meeting</translation>
  </message>
  <message>
   <source>Place of the last one</source>
   <translation>Place of the last one</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Until</translation>
  </message>
  <message>
   <source>What</source>
   <translation>What</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Who</translation>
  </message>
  <message>
   <source>Day and time</source>
   <translation>Day and time</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Nothing of this kind</source>
   <translation>Nothing of this kind</translation>
  </message>
  <message>
   <source>There are minutes of meetings.</source>
   <translation>There are minutes of meetings.</translation>
  </message>
  <message>
   <source>Show the minutes</source>
   <translation>Show the minutes</translation>
  </message>
  <message>
   <source>Minutes are written in a case; days to meet again and decisions appear here.</source>
   <translation>Minutes are written in a case; days to meet again and decisions appear here.</translation>
  </message>
  <message>
   <source>No meetings yet</source>
   <translation>No meetings yet</translation>
  </message>
  <message>
   <source>no day set</source>
   <translation>no day set</translation>
  </message>
  <message>
   <source>today</source>
   <translation>today</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>no code yet</translation>
  </message>
 </context>
 <context>
  <name>MissingView</name>
  <message numerus="yes">
   <source>%n thing(s) are missing to finish this form.</source>
   <translation>
    <numerusform>%n thing is missing to finish this form.</numerusform>
    <numerusform>%n things are missing to finish this form.</numerusform>
   </translation>
  </message>
  <message>
   <source>Fill them in, or write why they stay empty. The reason is printed in the file.</source>
   <translation>Fill them in, or write why they stay empty. The reason is printed in the file.</translation>
  </message>
  <message>
   <source>Why it stays empty</source>
   <translation>Why it stays empty</translation>
  </message>
 </context>
 <context>
  <name>NameOffer</name>
  <message>
   <source>Does “{word}” name a person: {name}?</source>
   <translation>Does “{word}” name a person: {name}?</translation>
  </message>
  <message>
   <source>Then codes show “{role}” instead. Words that may be names: {count}.</source>
   <translation>Then codes show “{role}” instead. Words that may be names: {count}.</translation>
  </message>
  <message>
   <source>Yes, hide it in codes</source>
   <translation>Yes, hide it in codes</translation>
  </message>
  <message>
   <source>No, it is no name</source>
   <translation>No, it is no name</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Later</translation>
  </message>
 </context>
 <context>
  <name>NamesAway</name>
  <message>
   <source>Working with codes only</source>
   <translation>Working with codes only</translation>
  </message>
  <message>
   <source>Find it</source>
   <translation>Find it</translation>
  </message>
  <message>
   <source>One theft would take both. Move the names to a stick, or let the head write why not.</source>
   <translation>One theft would take both. Move the names to a stick, or let the head write why not.</translation>
  </message>
  <message>
   <source>Names and cases lie on one disk</source>
   <translation>Names and cases lie on one disk</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Open</translation>
  </message>
 </context>
 <context>
  <name>NamesLeft</name>
  <message numerus="yes">
   <source>%n word(s) may name somebody.</source>
   <translation>
    <numerusform>%n word may name somebody.</numerusform>
    <numerusform>%n words may name somebody.</numerusform>
   </translation>
  </message>
  <message>
   <source>{words}. Put a code or a role there first, or save it as it is.</source>
   <translation>{words}. Put a code or a role there first, or save it as it is.</translation>
  </message>
  <message>
   <source>Save all the same</source>
   <translation>Save all the same</translation>
  </message>
 </context>
 <context>
  <name>NavRail</name>
  <message>
   <source>Help</source>
   <translation>Help</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Lock</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Places</translation>
  </message>
 </context>
 <context>
  <name>NewColleague</name>
  <message>
   <source>As it stands on the card at the start, for example initials.</source>
   <translation>As it stands on the card at the start, for example initials.</translation>
  </message>
  <message>
   <source>Sign-in name</source>
   <translation>Sign-in name</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Role</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Add the person</source>
   <translation>Add the person</translation>
  </message>
 </context>
 <context>
  <name>NewContactScreen</name>
  <message>
   <source>Without the names nobody can be compared. Check for the same person when they are here.</source>
   <translation>Without the names nobody can be compared. Check for the same person when they are here.</translation>
  </message>
  <message>
   <source>Working with codes only</source>
   <translation>Working with codes only</translation>
  </message>
  <message>
   <source>New request</source>
   <translation>New request</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>Urgent call</source>
   <translation>Urgent call</translation>
  </message>
  <message>
   <source>Surname and name of the client</source>
   <translation>Surname and name of the client</translation>
  </message>
  <message>
   <source>As far as it is known.</source>
   <translation>As far as it is known.</translation>
  </message>
  <message>
   <source>Year of birth</source>
   <translation>Year of birth</translation>
  </message>
  <message>
   <source>Four digits, or empty.</source>
   <translation>Four digits, or empty.</translation>
  </message>
  <message>
   <source>New person: begin the case</source>
   <translation>New person: begin the case</translation>
  </message>
  <message>
   <source>Nobody of this name is known yet.</source>
   <translation>Nobody of this name is known yet.</translation>
  </message>
  <message>
   <source>Perhaps the same person</source>
   <translation>Perhaps the same person</translation>
  </message>
  <message>
   <source>born {year}</source>
   <translation>born {year}</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>no code yet</translation>
  </message>
  <message>
   <source>It is the same person</source>
   <translation>It is the same person</translation>
  </message>
 </context>
 <context>
  <name>NewPassword</name>
  <message>
   <source>New password</source>
   <translation>New password</translation>
  </message>
  <message>
   <source>The same password again</source>
   <translation>The same password again</translation>
  </message>
  <message>
   <source>The two are not the same.</source>
   <translation>The two are not the same.</translation>
  </message>
  <message>
   <source>Good: write it down nowhere but in your memory.</source>
   <translation>Good: write it down nowhere but in your memory.</translation>
  </message>
  <message>
   <source>At least {count} letters. Several words are easy to remember and hard to guess.</source>
   <translation>At least {count} letters. Several words are easy to remember and hard to guess.</translation>
  </message>
  <message>
   <source>Suggest words</source>
   <translation>Suggest words</translation>
  </message>
  <message>
   <source>{count} words out of {listed}, thrown by dice: {bits} bit. A guesser needs 2^{half} tries.</source>
   <translation>{count} words out of {listed}, thrown by dice: {bits} bit. A guesser needs 2^{half} tries.</translation>
  </message>
 </context>
 <context>
  <name>NumbersInput</name>
  <message>
   <source>Take off the list: {title}</source>
   <translation>Take off the list: {title}</translation>
  </message>
 </context>
 <context>
  <name>OfficePanel</name>
  <message>
   <source>Office</source>
   <translation>Office</translation>
  </message>
  <message>
   <source>Mark in the codes</source>
   <translation>Mark in the codes</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Folder</translation>
  </message>
  <message>
   <source>Deadlines, norms, free days, methods</source>
   <translation>Deadlines, norms, free days, methods</translation>
  </message>
 </context>
 <context>
  <name>OfficeStep</name>
  <message>
   <source>Choose two folders that do not lie in each other: whoever takes one must not have both.</source>
   <translation>Choose two folders that do not lie in each other: whoever takes one must not have both.</translation>
  </message>
  <message>
   <source>The office</source>
   <translation>The office</translation>
  </message>
  <message>
   <source>Name and mark are printed on every file. The two folders are never kept together.</source>
   <translation>Name and mark are printed on every file. The two folders are never kept together.</translation>
  </message>
  <message>
   <source>Name of the office</source>
   <translation>Name of the office</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Mark</translation>
  </message>
  <message>
   <source>2 to 8 Latin letters or digits; every code begins with it, for example SUM0.</source>
   <translation>2 to 8 Latin letters or digits; every code begins with it, for example SUM0.</translation>
  </message>
  <message>
   <source>Folder for the case files</source>
   <translation>Folder for the case files</translation>
  </message>
  <message>
   <source>Only codes are in it.</source>
   <translation>Only codes are in it.</translation>
  </message>
  <message>
   <source>Folder for the names</source>
   <translation>Folder for the names</translation>
  </message>
  <message>
   <source>Best on a stick that is locked away. Without it the program works with codes only.</source>
   <translation>Best on a stick that is locked away. Without it the program works with codes only.</translation>
  </message>
 </context>
 <context>
  <name>Older</name>
  <message>
   <source>The cases are older than the other files of this office. If no backup was restored, what was written since is missing: tell the head of the office.</source>
   <translation>The cases are older than the other files of this office. If no backup was restored, what was written since is missing: tell the head of the office.</translation>
  </message>
  <message>
   <source>The list of who may sign in is older than the cases. Somebody put an old copy back: tell the head of the office.</source>
   <translation>The list of who may sign in is older than the cases. Somebody put an old copy back: tell the head of the office.</translation>
  </message>
  <message>
   <source>The register of names is older than the cases, so some names may be missing. Look for the stick with the newer one, or use its second copy.</source>
   <translation>The register of names is older than the cases, so some names may be missing. Look for the stick with the newer one, or use its second copy.</translation>
  </message>
  <message>
   <source>The clock of this computer is behind the last day of work. Set it right.</source>
   <translation>The clock of this computer is behind the last day of work. Set it right.</translation>
  </message>
  <message>
   <source>Not everything here is of the same day</source>
   <translation>Not everything here is of the same day</translation>
  </message>
 </context>
 <context>
  <name>OpenList</name>
  <message>
   <source>Nothing answers for this yet</source>
   <translation>Nothing answers for this yet</translation>
  </message>
  <message>
   <source>Declined by the client</source>
   <translation>Declined by the client</translation>
  </message>
  <message>
   <source>declined on {date}</source>
   <translation>declined on {date}</translation>
  </message>
  <message>
   <source>open since {date}</source>
   <translation>open since {date}</translation>
  </message>
  <message>
   <source>good practice</source>
   <translation>good practice</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Where it stands</translation>
  </message>
 </context>
 <context>
  <name>OpenSection</name>
  <message>
   <source>The section is open</source>
   <translation>The section is open</translation>
  </message>
  <message>
   <source>Print the sealed volume</source>
   <translation>Print the sealed volume</translation>
  </message>
  <message>
   <source>Strictly confidential answers and notes</source>
   <translation>Strictly confidential answers and notes</translation>
  </message>
  <message>
   <source>Strictly confidential papers</source>
   <translation>Strictly confidential papers</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Document</translation>
  </message>
  <message>
   <source>None yet.</source>
   <translation>None yet.</translation>
  </message>
  <message>
   <source>Add a paper or file</source>
   <translation>Add a paper or file</translation>
  </message>
  <message>
   <source>closes by itself in {time}</source>
   <translation>closes by itself in {time}</translation>
  </message>
  <message>
   <source>Close it now</source>
   <translation>Close it now</translation>
  </message>
 </context>
 <context>
  <name>OwnPanel</name>
  <message>
   <source>My password</source>
   <translation>My password</translation>
  </message>
  <message>
   <source>Asked again, because a computer may stand open.</source>
   <translation>Asked again, because a computer may stand open.</translation>
  </message>
  <message>
   <source>Password of today</source>
   <translation>Password of today</translation>
  </message>
  <message>
   <source>Change my password</source>
   <translation>Change my password</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>This computer</translation>
  </message>
  <message>
   <source>The key store of this computer can hold a second secret. Then your password opens the office here only; the recovery sheet still opens it anywhere.</source>
   <translation>The key store of this computer can hold a second secret. Then your password opens the office here only; the recovery sheet still opens it anywhere.</translation>
  </message>
  <message>
   <source>Open on any computer again</source>
   <translation>Open on any computer again</translation>
  </message>
  <message>
   <source>Open on this computer only</source>
   <translation>Open on this computer only</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Your new password is set.</source>
   <translation>Your new password is set.</translation>
  </message>
  <message>
   <source>Your password opens the office on any computer again.</source>
   <translation>Your password opens the office on any computer again.</translation>
  </message>
  <message>
   <source>Your password now opens the office on this computer only.</source>
   <translation>Your password now opens the office on this computer only.</translation>
  </message>
 </context>
 <context>
  <name>PackTools</name>
  <message>
   <source>Take a pack back …</source>
   <translation>Take a pack back …</translation>
  </message>
  <message>
   <source>Code of the case</source>
   <translation>Code of the case</translation>
  </message>
  <message>
   <source>For example: stick No. 2, the laptop of the office.</source>
   <translation>For example: stick No. 2, the laptop of the office.</translation>
  </message>
  <message>
   <source>Stick or device</source>
   <translation>Stick or device</translation>
  </message>
  <message>
   <source>Words that open the pack</source>
   <translation>Words that open the pack</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>What would go along?</source>
   <translation>What would go along?</translation>
  </message>
  <message>
   <source>Make the pack …</source>
   <translation>Make the pack …</translation>
  </message>
  <message>
   <source>Take the note in and delete the pack</source>
   <translation>Take the note in and delete the pack</translation>
  </message>
  <message>
   <source>These words open the pack until {until}. They are shown only now.</source>
   <translation>These words open the pack until {until}. They are shown only now.</translation>
  </message>
  <message>
   <source>Goes along, for {hours} hours:</source>
   <translation>Goes along, for {hours} hours:</translation>
  </message>
  <message>
   <source>Its note begins a new visit record in {code}: finish it there.</source>
   <translation>Its note begins a new visit record in {code}: finish it there.</translation>
  </message>
  <message>
   <source>Nothing was noted in it.</source>
   <translation>Nothing was noted in it.</translation>
  </message>
  <message>
   <source>The pack was written over and deleted: {day}</source>
   <translation>The pack was written over and deleted: {day}</translation>
  </message>
  <message>
   <source>Field pack …</source>
   <translation>Field pack …</translation>
  </message>
  <message>
   <source>{file} opens with “kerege field”, or with “Open a field pack” before signing in.</source>
   <translation>{file} opens with “kerege field”, or with “Open a field pack” before signing in.</translation>
  </message>
 </context>
 <context>
  <name>PackageFrame</name>
  <message>
   <source>Back</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>The PDF is saved. Print it.</source>
   <translation>The PDF is saved. Print it.</translation>
  </message>
  <message>
   <source>Stopped, as you asked. Nothing was left and nothing was taken.</source>
   <translation>Stopped, as you asked. Nothing was left and nothing was taken.</translation>
  </message>
 </context>
 <context>
  <name>PaperFiles</name>
  <message>
   <source>Back to the paper</source>
   <translation>Back to the paper</translation>
  </message>
  <message>
   <source>Attach a file…</source>
   <translation>Attach a file…</translation>
  </message>
  <message>
   <source>A scan of a licence or the text of an act is locked in here and belongs to this line.</source>
   <translation>A scan of a licence or the text of an act is locked in here and belongs to this line.</translation>
  </message>
  <message>
   <source>No files yet</source>
   <translation>No files yet</translation>
  </message>
  <message>
   <source>name not shown</source>
   <translation>name not shown</translation>
  </message>
  <message>
   <source>File</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Attached on</source>
   <translation>Attached on</translation>
  </message>
  <message>
   <source>By</source>
   <translation>By</translation>
  </message>
  <message>
   <source>The file is being locked in …</source>
   <translation>The file is being locked in …</translation>
  </message>
  <message>
   <source>Stopped, as you asked. Nothing was attached.</source>
   <translation>Stopped, as you asked. Nothing was attached.</translation>
  </message>
 </context>
 <context>
  <name>PaperForm</name>
  <message>
   <source>What it is</source>
   <translation>What it is</translation>
  </message>
  <message>
   <source>For example: certificate of the hospital.</source>
   <translation>For example: certificate of the hospital.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>How it is kept</source>
   <translation>How it is kept</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>A paper keeps its place in the numbering of the file.</source>
   <translation>A paper keeps its place in the numbering of the file.</translation>
  </message>
  <message>
   <source>Date of the document</source>
   <translation>Date of the document</translation>
  </message>
  <message>
   <source>Strictly confidential: kept and printed apart</source>
   <translation>Strictly confidential: kept and printed apart</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Choose a file…</translation>
  </message>
  <message>
   <source>Without a file: it lies in the paper folder. Files can be dropped here.</source>
   <translation>Without a file: it lies in the paper folder. Files can be dropped here.</translation>
  </message>
 </context>
 <context>
  <name>PaperHead</name>
  <message>
   <source>All lines of this journal</source>
   <translation>All lines of this journal</translation>
  </message>
  <message>
   <source>Strike this line out</source>
   <translation>Strike this line out</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Save as PDF</translation>
  </message>
  <message>
   <source>Files: {count}</source>
   <translation>Files: {count}</translation>
  </message>
  <message>
   <source>No. {number} of {year}, written by {who}</source>
   <translation>No. {number} of {year}, written by {who}</translation>
  </message>
  <message>
   <source>{line} · struck out: {reason}</source>
   <translation>{line} · struck out: {reason}</translation>
  </message>
 </context>
 <context>
  <name>PaperWork</name>
  <message>
   <source>Strike this line out</source>
   <translation>Strike this line out</translation>
  </message>
  <message>
   <source>The line stays readable with its number; the reason and your name stand beside it.</source>
   <translation>The line stays readable with its number; the reason and your name stand beside it.</translation>
  </message>
  <message>
   <source>Strike it out</source>
   <translation>Strike it out</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Leave it as it is</translation>
  </message>
  <message>
   <source>Why it is struck out</source>
   <translation>Why it is struck out</translation>
  </message>
  <message>
   <source>What you typed is still here. Nothing was lost.</source>
   <translation>What you typed is still here. Nothing was lost.</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Save as PDF</translation>
  </message>
  <message>
   <source>The file is not locked: whoever has it can read it. Keep it safe.</source>
   <translation>The file is not locked: whoever has it can read it. Keep it safe.</translation>
  </message>
  <message>
   <source>The paper is saved, in codes and without names.</source>
   <translation>The paper is saved, in codes and without names.</translation>
  </message>
 </context>
 <context>
  <name>Papers</name>
  <message>
   <source>Document</source>
   <translation>Document</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Photo</translation>
  </message>
  <message>
   <source>Sound recording</source>
   <translation>Sound recording</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Video</translation>
  </message>
  <message>
   <source>Object</source>
   <translation>Object</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Other</translation>
  </message>
  <message>
   <source>On paper, original</source>
   <translation>On paper, original</translation>
  </message>
  <message>
   <source>On paper, copy</source>
   <translation>On paper, copy</translation>
  </message>
  <message>
   <source>Scan</source>
   <translation>Scan</translation>
  </message>
  <message>
   <source>Scan with signature</source>
   <translation>Scan with signature</translation>
  </message>
  <message>
   <source>Electronic file</source>
   <translation>Electronic file</translation>
  </message>
 </context>
 <context>
  <name>PasswordAgain</name>
  <message>
   <source>What you save outside the program is no longer locked.</source>
   <translation>What you save outside the program is no longer locked.</translation>
  </message>
  <message>
   <source>The pages will carry names.</source>
   <translation>The pages will carry names.</translation>
  </message>
  <message>
   <source>Every opening of this section is written down.</source>
   <translation>Every opening of this section is written down.</translation>
  </message>
  <message>
   <source>You are about to see names of many people at once.</source>
   <translation>You are about to see names of many people at once.</translation>
  </message>
  <message>
   <source>You are about to change who may sign in.</source>
   <translation>You are about to change who may sign in.</translation>
  </message>
  <message>
   <source>You are about to change what opens this office.</source>
   <translation>You are about to change what opens this office.</translation>
  </message>
  <message>
   <source>What is destroyed cannot be brought back.</source>
   <translation>What is destroyed cannot be brought back.</translation>
  </message>
  <message>
   <source>You are about to change where backups go.</source>
   <translation>You are about to change where backups go.</translation>
  </message>
  <message>
   <source>Other programs will be able to see this window.</source>
   <translation>Other programs will be able to see this window.</translation>
  </message>
 </context>
 <context>
  <name>PasswordAsk</name>
  <message>
   <source>Your password, please</source>
   <translation>Your password, please</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Password</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Go back</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Go on</translation>
  </message>
  <message>
   <source>This is not your password. Check the keyboard and Caps Lock.</source>
   <translation>This is not your password. Check the keyboard and Caps Lock.</translation>
  </message>
 </context>
 <context>
  <name>PasswordField</name>
  <message>
   <source>Show the password</source>
   <translation>Show the password</translation>
  </message>
  <message>
   <source>Hide the password</source>
   <translation>Hide the password</translation>
  </message>
  <message>
   <source>Keyboard: {layout}</source>
   <translation>Keyboard: {layout}</translation>
  </message>
  <message>
   <source>Caps Lock is on</source>
   <translation>Caps Lock is on</translation>
  </message>
 </context>
 <context>
  <name>PdfView</name>
  <message>
   <source>Page before</source>
   <translation>Page before</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Next page</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Smaller</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Larger</translation>
  </message>
  <message>
   <source>Preview of the pages</source>
   <translation>Preview of the pages</translation>
  </message>
 </context>
 <context>
  <name>PeopleInput</name>
  <message>
   <source>Add a person</source>
   <translation>Add a person</translation>
  </message>
  <message>
   <source>Remove this person</source>
   <translation>Remove this person</translation>
  </message>
  <message>
   <source>The person was removed.</source>
   <translation>The person was removed.</translation>
  </message>
 </context>
 <context>
  <name>PeoplePanel</name>
  <message>
   <source>Add a person</source>
   <translation>Add a person</translation>
  </message>
  <message>
   <source>New recovery sheet</source>
   <translation>New recovery sheet</translation>
  </message>
  <message>
   <source>My password</source>
   <translation>My password</translation>
  </message>
  <message>
   <source>The recovery sheet was used. Print a new one now: the old one is known.</source>
   <translation>The recovery sheet was used. Print a new one now: the old one is known.</translation>
  </message>
  <message>
   <source>since {day}</source>
   <translation>since {day}</translation>
  </message>
  <message>
   <source>Change …</source>
   <translation>Change …</translation>
  </message>
  <message>
   <source>Change {name}</source>
   <translation>Change {name}</translation>
  </message>
  <message>
   <source>never let in by this office</source>
   <translation>never let in by this office</translation>
  </message>
  <message>
   <source>on one computer only</source>
   <translation>on one computer only</translation>
  </message>
  <message numerus="yes">
   <source>%n open case(s)</source>
   <translation>
    <numerusform>%n open case</numerusform>
    <numerusform>%n open cases</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} can sign in now.</source>
   <translation>{name} can sign in now.</translation>
  </message>
  <message>
   <source>Hand the password over in person, never on paper with the name.</source>
   <translation>Hand the password over in person, never on paper with the name.</translation>
  </message>
 </context>
 <context>
  <name>PeriodPanel</name>
  <message>
   <source>Another period for: {kind}</source>
   <translation>Another period for: {kind}</translation>
  </message>
  <message>
   <source>Years after the closing</source>
   <translation>Years after the closing</translation>
  </message>
  <message>
   <source>In force from</source>
   <translation>In force from</translation>
  </message>
  <message>
   <source>The rule it comes from, for example an item of the nomenclature</source>
   <translation>The rule it comes from, for example an item of the nomenclature</translation>
  </message>
  <message>
   <source>for ever: goes to the archive and is never destroyed</source>
   <translation>for ever: goes to the archive and is never destroyed</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Go back</translation>
  </message>
  <message>
   <source>Put in force</source>
   <translation>Put in force</translation>
  </message>
 </context>
 <context>
  <name>PersonInput</name>
  <message>
   <source>Role</source>
   <translation>Role</translation>
  </message>
 </context>
 <context>
  <name>PersonPanel</name>
  <message>
   <source>another role</source>
   <translation>another role</translation>
  </message>
  <message>
   <source>a new password</source>
   <translation>a new password</translation>
  </message>
  <message>
   <source>leaves the office</source>
   <translation>leaves the office</translation>
  </message>
  <message>
   <source>Who may see less than before makes new keys necessary: everybody then signs in again.</source>
   <translation>Who may see less than before makes new keys necessary: everybody then signs in again.</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Role</translation>
  </message>
  <message>
   <source>Typed by {name}. If {name} is not here, give a new password first.</source>
   <translation>Typed by {name}. If {name} is not here, give a new password first.</translation>
  </message>
  <message>
   <source>Password of {name}</source>
   <translation>Password of {name}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Change the role</source>
   <translation>Change the role</translation>
  </message>
  <message>
   <source>Set the new password</source>
   <translation>Set the new password</translation>
  </message>
  <message>
   <source>Remove from the office</source>
   <translation>Remove from the office</translation>
  </message>
  <message>
   <source>The strictly confidential part of {codes} stays closed until a colleague is named there.</source>
   <translation>The strictly confidential part of {codes} stays closed until a colleague is named there.</translation>
  </message>
  <message>
   <source>{name} has another role now.</source>
   <translation>{name} has another role now.</translation>
  </message>
  <message>
   <source>{name} belongs to the office no more.</source>
   <translation>{name} belongs to the office no more.</translation>
  </message>
  <message>
   <source>{name} can sign in with the new password now.</source>
   <translation>{name} can sign in with the new password now.</translation>
  </message>
  <message>
   <source>The strictly confidential part of {codes} stays closed until a colleague names {name} again.</source>
   <translation>The strictly confidential part of {codes} stays closed until a colleague names {name} again.</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>Today</source>
   <translation>Today</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Cases</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Settings</translation>
  </message>
  <message>
   <source>Referrals</source>
   <translation>Referrals</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>Meetings</translation>
  </message>
  <message>
   <source>Supervision</source>
   <translation>Supervision</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Backup</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>Reports</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archive</translation>
  </message>
  <message>
   <source>Journals</source>
   <translation>Journals</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>Staff</translation>
  </message>
 </context>
 <context>
  <name>PrintScreen</name>
  <message>
   <source>Print</source>
   <translation>Print</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>What is printed</source>
   <translation>What is printed</translation>
  </message>
  <message>
   <source>Print the sealed volume</source>
   <translation>Print the sealed volume</translation>
  </message>
  <message>
   <source>All pages</source>
   <translation>All pages</translation>
  </message>
  <message>
   <source>Cover</source>
   <translation>Cover</translation>
  </message>
  <message>
   <source>Index</source>
   <translation>Index</translation>
  </message>
  <message>
   <source>Kept apart</source>
   <translation>Kept apart</translation>
  </message>
  <message>
   <source>Closing sheets</source>
   <translation>Closing sheets</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Save as PDF</translation>
  </message>
  <message>
   <source>The file is not locked: whoever has it can read it. Keep it safe.</source>
   <translation>The file is not locked: whoever has it can read it. Keep it safe.</translation>
  </message>
  <message>
   <source>The PDF is saved.</source>
   <translation>The PDF is saved.</translation>
  </message>
  <message>
   <source>The pages were given to the printer.</source>
   <translation>The pages were given to the printer.</translation>
  </message>
  <message>
   <source>The section was closed.</source>
   <translation>The section was closed.</translation>
  </message>
  <message>
   <source>Open it again</source>
   <translation>Open it again</translation>
  </message>
  <message>
   <source>case file</source>
   <translation>case file</translation>
  </message>
 </context>
 <context>
  <name>PrintSettings</name>
  <message>
   <source>Settings</source>
   <translation>Settings</translation>
  </message>
  <message>
   <source>Language of the document</source>
   <translation>Language of the document</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Names</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copy</translation>
  </message>
  <message>
   <source>With names</source>
   <translation>With names</translation>
  </message>
  <message>
   <source>Codes only</source>
   <translation>Codes only</translation>
  </message>
  <message numerus="yes">
   <source>%n sheet(s) on both sides</source>
   <translation>
    <numerusform>%n sheet on both sides</numerusform>
    <numerusform>%n sheets on both sides</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n page</numerusform>
    <numerusform>%n pages</numerusform>
   </translation>
  </message>
  <message>
   <source>Stand beside the printer. Every printing is written in the history.</source>
   <translation>Stand beside the printer. Every printing is written in the history.</translation>
  </message>
  <message numerus="yes">
   <source>Print %n page(s)</source>
   <translation>
    <numerusform>Print %n page</numerusform>
    <numerusform>Print %n pages</numerusform>
   </translation>
  </message>
  <message>
   <source>Making the pages…</source>
   <translation>Making the pages…</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Save as PDF</translation>
  </message>
  <message numerus="yes">
   <source>%n word(s) may still be names.</source>
   <translation>
    <numerusform>%n word may still be a name.</numerusform>
    <numerusform>%n words may still be names.</numerusform>
   </translation>
  </message>
  <message>
   <source>They stand in {places} forms or papers. Open a form to be asked about them.</source>
   <translation>They stand in {places} forms or papers. Open a form to be asked about them.</translation>
  </message>
 </context>
 <context>
  <name>Problems</name>
  <message>
   <source>This cannot be read as text.</source>
   <translation>This cannot be read as text.</translation>
  </message>
  <message>
   <source>Write a number, for example 12 or 12,5.</source>
   <translation>Write a number, for example 12 or 12,5.</translation>
  </message>
  <message>
   <source>Write a whole number, without a part after the comma.</source>
   <translation>Write a whole number, without a part after the comma.</translation>
  </message>
  <message>
   <source>The smallest possible number is {low}.</source>
   <translation>The smallest possible number is {low}.</translation>
  </message>
  <message>
   <source>The largest possible number is {high}.</source>
   <translation>The largest possible number is {high}.</translation>
  </message>
  <message>
   <source>Write the date as 19.01.2026. It is kept as you typed it.</source>
   <translation>Write the date as 19.01.2026. It is kept as you typed it.</translation>
  </message>
  <message>
   <source>This day is not in the calendar. It is kept as you typed it.</source>
   <translation>This day is not in the calendar. It is kept as you typed it.</translation>
  </message>
  <message>
   <source>Write the year with four digits.</source>
   <translation>Write the year with four digits.</translation>
  </message>
  <message>
   <source>The year must be between {low} and {high}.</source>
   <translation>The year must be between {low} and {high}.</translation>
  </message>
  <message>
   <source>The day and the month are needed here too.</source>
   <translation>The day and the month are needed here too.</translation>
  </message>
  <message>
   <source>Write the time as 22:40.</source>
   <translation>Write the time as 22:40.</translation>
  </message>
  <message>
   <source>Both are needed: the date and the time.</source>
   <translation>Both are needed: the date and the time.</translation>
  </message>
  <message>
   <source>The end lies before the beginning.</source>
   <translation>The end lies before the beginning.</translation>
  </message>
  <message>
   <source>This answer is not among those offered. Choose again.</source>
   <translation>This answer is not among those offered. Choose again.</translation>
  </message>
  <message>
   <source>A phone number needs digits.</source>
   <translation>A phone number needs digits.</translation>
  </message>
  <message>
   <source>This answer cannot be read. Enter it again.</source>
   <translation>This answer cannot be read. Enter it again.</translation>
  </message>
  <message>
   <source>This person cannot be read. Enter them again.</source>
   <translation>This person cannot be read. Enter them again.</translation>
  </message>
  <message>
   <source>This address cannot be read. Enter it again.</source>
   <translation>This address cannot be read. Enter it again.</translation>
  </message>
  <message>
   <source>This row cannot be read. Enter it again.</source>
   <translation>This row cannot be read. Enter it again.</translation>
  </message>
  <message>
   <source>This signature cannot be read. Enter it again.</source>
   <translation>This signature cannot be read. Enter it again.</translation>
  </message>
  <message>
   <source>Row {row}: {sentence}</source>
   <translation>Row {row}: {sentence}</translation>
  </message>
  <message>
   <source>This cannot be done now. Nothing was lost. (Code for support: {code})</source>
   <translation>This cannot be done now. Nothing was lost. (Code for support: {code})</translation>
  </message>
  <message>
   <source>This case is already closed.</source>
   <translation>This case is already closed.</translation>
  </message>
  <message>
   <source>There is no such case in this office.</source>
   <translation>There is no such case in this office.</translation>
  </message>
  <message>
   <source>This case code is already in use. Choose another.</source>
   <translation>This case code is already in use. Choose another.</translation>
  </message>
  <message>
   <source>A case code must not hold a name, a date of birth or a personal number.</source>
   <translation>A case code must not hold a name, a date of birth or a personal number.</translation>
  </message>
  <message>
   <source>The pattern for case codes has parts the program does not know.</source>
   <translation>The pattern for case codes has parts the program does not know.</translation>
  </message>
  <message>
   <source>The consent comes first. Fill it in, then open this form.</source>
   <translation>The consent comes first. Fill it in, then open this form.</translation>
  </message>
  <message>
   <source>Write why you correct it. The old text stays in the history.</source>
   <translation>Write why you correct it. The old text stays in the history.</translation>
  </message>
  <message>
   <source>This form is finished. Use “Correct an error” to change it.</source>
   <translation>This form is finished. Use “Correct an error” to change it.</translation>
  </message>
  <message>
   <source>This form is no longer in the file.</source>
   <translation>This form is no longer in the file.</translation>
  </message>
  <message>
   <source>This part of the case is closed. Reopen the case to write in it.</source>
   <translation>This part of the case is closed. Reopen the case to write in it.</translation>
  </message>
  <message>
   <source>This form is filled in only once and is already in the file.</source>
   <translation>This form is filled in only once and is already in the file.</translation>
  </message>
  <message>
   <source>This edition of the standard has no such form.</source>
   <translation>This edition of the standard has no such form.</translation>
  </message>
  <message>
   <source>Another form must be finished first.</source>
   <translation>Another form must be finished first.</translation>
  </message>
  <message>
   <source>Something needed is still missing. Fill it in, or write why it stays empty.</source>
   <translation>Something needed is still missing. Fill it in, or write why it stays empty.</translation>
  </message>
  <message>
   <source>This stage needs other forms first. You can go on with a reason.</source>
   <translation>This stage needs other forms first. You can go on with a reason.</translation>
  </message>
  <message>
   <source>Your role does not allow this. Ask the head of the office.</source>
   <translation>Your role does not allow this. Ask the head of the office.</translation>
  </message>
  <message>
   <source>This case is still open.</source>
   <translation>This case is still open.</translation>
  </message>
  <message>
   <source>The clock of this computer stands before the last record. Set date and time, then try again.</source>
   <translation>The clock of this computer stands before the last record. Set date and time, then try again.</translation>
  </message>
  <message>
   <source>Write the reason.</source>
   <translation>Write the reason.</translation>
  </message>
  <message>
   <source>The register of names is not here. Connect the stick or folder where it is kept.</source>
   <translation>The register of names is not here. Connect the stick or folder where it is kept.</translation>
  </message>
  <message>
   <source>This is the same case.</source>
   <translation>This is the same case.</translation>
  </message>
  <message>
   <source>This edition of the standard has no such stage.</source>
   <translation>This edition of the standard has no such stage.</translation>
  </message>
  <message>
   <source>Some answers cannot be read. Look at the fields marked in red.</source>
   <translation>Some answers cannot be read. Look at the fields marked in red.</translation>
  </message>
  <message>
   <source>Document № {number} is not in the register of this case.</source>
   <translation>Document № {number} is not in the register of this case.</translation>
  </message>
  <message>
   <source>This deadline is no longer open.</source>
   <translation>This deadline is no longer open.</translation>
  </message>
  <message>
   <source>The practice case does not come out as its scenario says.</source>
   <translation>The practice case does not come out as its scenario says.</translation>
  </message>
  <message>
   <source>The scenario file has a fault: {what}</source>
   <translation>The scenario file has a fault: {what}</translation>
  </message>
  <message>
   <source>This document is damaged. Restore it from the last backup.</source>
   <translation>This document is damaged. Restore it from the last backup.</translation>
  </message>
  <message>
   <source>This document is not in the office. Restore it from the last backup.</source>
   <translation>This document is not in the office. Restore it from the last backup.</translation>
  </message>
  <message>
   <source>The last lines of the record of work are missing. Tell the head of the office.</source>
   <translation>The last lines of the record of work are missing. Tell the head of the office.</translation>
  </message>
  <message>
   <source>The record of work was damaged or changed. Tell the head of the office.</source>
   <translation>The record of work was damaged or changed. Tell the head of the office.</translation>
  </message>
  <message>
   <source>The office could not be opened. Nothing was changed.</source>
   <translation>The office could not be opened. Nothing was changed.</translation>
  </message>
  <message>
   <source>The file {file} could not be read. Check the disk or the stick.</source>
   <translation>The file {file} could not be read. Check the disk or the stick.</translation>
  </message>
  <message>
   <source>The file {file} could not be written. What was saved before is safe.</source>
   <translation>The file {file} could not be written. What was saved before is safe.</translation>
  </message>
  <message>
   <source>A key card of this office does not fit it. Ask for help before going on.</source>
   <translation>A key card of this office does not fit it. Ask for help before going on.</translation>
  </message>
  <message>
   <source>The two copies of a file differ. The newer one is used.</source>
   <translation>The two copies of a file differ. The newer one is used.</translation>
  </message>
  <message>
   <source>The file {file} is damaged. Restore it from the last backup.</source>
   <translation>The file {file} is damaged. Restore it from the last backup.</translation>
  </message>
  <message>
   <source>The disk is full. Make room, then try again. Nothing was lost.</source>
   <translation>The disk is full. Make room, then try again. Nothing was lost.</translation>
  </message>
  <message>
   <source>A part of the program is too old ({version}). Install it again.</source>
   <translation>A part of the program is too old ({version}). Install it again.</translation>
  </message>
  <message>
   <source>The file {file} is already there and was not replaced.</source>
   <translation>The file {file} is already there and was not replaced.</translation>
  </message>
  <message>
   <source>This folder is not empty. Choose an empty one.</source>
   <translation>This folder is not empty. Choose an empty one.</translation>
  </message>
  <message>
   <source>The office is open in another window. Close that one first.</source>
   <translation>The office is open in another window. Close that one first.</translation>
  </message>
  <message>
   <source>The lock of this office asks for more than is safe. It was not opened.</source>
   <translation>The lock of this office asks for more than is safe. It was not opened.</translation>
  </message>
  <message>
   <source>This sign-in name is already in use. Choose another.</source>
   <translation>This sign-in name is already in use. Choose another.</translation>
  </message>
  <message>
   <source>The file {file} is not there.</source>
   <translation>The file {file} is not there.</translation>
  </message>
  <message>
   <source>A newer version of the program wrote this office. Update the program.</source>
   <translation>A newer version of the program wrote this office. Update the program.</translation>
  </message>
  <message>
   <source>Your role has no key for this part.</source>
   <translation>Your role has no key for this part.</translation>
  </message>
  <message>
   <source>There is no office in this folder.</source>
   <translation>There is no office in this folder.</translation>
  </message>
  <message>
   <source>Nobody with this name signs in here.</source>
   <translation>Nobody with this name signs in here.</translation>
  </message>
  <message>
   <source>The file {file} is not locked as it must be. It was not used.</source>
   <translation>The file {file} is not locked as it must be. It was not used.</translation>
  </message>
  <message>
   <source>This file belongs to another office.</source>
   <translation>This file belongs to another office.</translation>
  </message>
  <message>
   <source>The password needs at least {least} letters, or four words.</source>
   <translation>The password needs at least {least} letters, or four words.</translation>
  </message>
  <message>
   <source>Nothing can be written there. Choose another folder or stick.</source>
   <translation>Nothing can be written there. Choose another folder or stick.</translation>
  </message>
  <message>
   <source>Group {group} of the recovery sheet has a typing mistake.</source>
   <translation>Group {group} of the recovery sheet has a typing mistake.</translation>
  </message>
  <message>
   <source>The recovery sheet has {groups} groups. Type all of them.</source>
   <translation>The recovery sheet has {groups} groups. Type all of them.</translation>
  </message>
  <message>
   <source>The register of names is damaged. Restore it from the last backup.</source>
   <translation>The register of names is damaged. Restore it from the last backup.</translation>
  </message>
  <message>
   <source>Keep the register of names in another folder than the cases.</source>
   <translation>Keep the register of names in another folder than the cases.</translation>
  </message>
  <message>
   <source>The lock of this office is damaged. Restore it from the last backup.</source>
   <translation>The lock of this office is damaged. Restore it from the last backup.</translation>
  </message>
  <message>
   <source>The lock of this office was changed from outside. It was not opened.</source>
   <translation>The lock of this office was changed from outside. It was not opened.</translation>
  </message>
  <message>
   <source>The program does not know this role.</source>
   <translation>The program does not know this role.</translation>
  </message>
  <message>
   <source>The key does not fit this file.</source>
   <translation>The key does not fit this file.</translation>
  </message>
  <message>
   <source>That did not open the office. Check the keyboard and Caps Lock.</source>
   <translation>That did not open the office. Check the keyboard and Caps Lock.</translation>
  </message>
  <message>
   <source>This recovery sheet does not belong to this office.</source>
   <translation>This recovery sheet does not belong to this office.</translation>
  </message>
  <message>
   <source>Write at most {decimals} digits after the comma.</source>
   <translation>Write at most {decimals} digits after the comma.</translation>
  </message>
  <message>
   <source>This is not written as this form asks for it.</source>
   <translation>This is not written as this form asks for it.</translation>
  </message>
  <message>
   <source>This day has not come yet.</source>
   <translation>This day has not come yet.</translation>
  </message>
  <message>
   <source>The earliest possible day is {low}.</source>
   <translation>The earliest possible day is {low}.</translation>
  </message>
  <message>
   <source>The latest possible day is {high}.</source>
   <translation>The latest possible day is {high}.</translation>
  </message>
  <message>
   <source>The names may not lie on the medium that holds the cases. Choose another one.</source>
   <translation>The names may not lie on the medium that holds the cases. Choose another one.</translation>
  </message>
  <message>
   <source>This is the folder it lies in already. Choose another one.</source>
   <translation>This is the folder it lies in already. Choose another one.</translation>
  </message>
  <message>
   <source>Copies of several offices lie here. Choose the folder of one office.</source>
   <translation>Copies of several offices lie here. Choose the folder of one office.</translation>
  </message>
  <message>
   <source>It was stopped. The earlier copies are as they were.</source>
   <translation>It was stopped. The earlier copies are as they were.</translation>
  </message>
  <message>
   <source>This backup copy is damaged. Choose an older one; the damaged one is kept.</source>
   <translation>This backup copy is damaged. Choose an older one; the damaged one is kept.</translation>
  </message>
  <message>
   <source>The stick or folder is not there. Put it in and try again.</source>
   <translation>The stick or folder is not there. Put it in and try again.</translation>
  </message>
  <message>
   <source>There is not enough room on this medium. Nothing was written.</source>
   <translation>There is not enough room on this medium. Nothing was written.</translation>
  </message>
  <message>
   <source>There is no backup copy of this office here.</source>
   <translation>There is no backup copy of this office here.</translation>
  </message>
  <message>
   <source>A backup inside the office folder is lost with it. Choose a stick or another folder.</source>
   <translation>A backup inside the office folder is lost with it. Choose a stick or another folder.</translation>
  </message>
  <message>
   <source>Stopped, as you asked. What was there before is untouched.</source>
   <translation>Stopped, as you asked. What was there before is untouched.</translation>
  </message>
  <message>
   <source>The cases on this computer are damaged. The file was kept. Restore backup {generation} of {at} from {folder}.</source>
   <translation>The cases on this computer are damaged. The file was kept. Restore backup {generation} of {at} from {folder}.</translation>
  </message>
  <message>
   <source>Backup {sequence} is damaged ({file}). Use another backup, and make a new one today.</source>
   <translation>Backup {sequence} is damaged ({file}). Use another backup, and make a new one today.</translation>
  </message>
  <message>
   <source>The folder or stick is not there. Put the stick in and try again.</source>
   <translation>The folder or stick is not there. Put the stick in and try again.</translation>
  </message>
  <message>
   <source>There is not enough room: {needed} bytes are needed, {free} are free. Nothing was written.</source>
   <translation>There is not enough room: {needed} bytes are needed, {free} are free. Nothing was written.</translation>
  </message>
  <message>
   <source>There is no backup of an office here.</source>
   <translation>There is no backup of an office here.</translation>
  </message>
  <message>
   <source>Names and cases must not lie on one stick. Choose another stick.</source>
   <translation>Names and cases must not lie on one stick. Choose another stick.</translation>
  </message>
  <message>
   <source>This is the folder in use. Choose another one.</source>
   <translation>This is the folder in use. Choose another one.</translation>
  </message>
  <message>
   <source>Backups of several offices are here. Choose the folder of one of them.</source>
   <translation>Backups of several offices are here. Choose the folder of one of them.</translation>
  </message>
  <message>
   <source>The office was not upgraded: the new file would not hold everything ({tables}). Nothing was changed.</source>
   <translation>The office was not upgraded: the new file would not hold everything ({tables}). Nothing was changed.</translation>
  </message>
  <message>
   <source>Type your password first. Nothing was done yet.</source>
   <translation>Type your password first. Nothing was done yet.</translation>
  </message>
  <message>
   <source>Too many wrong passwords. Wait {seconds} seconds, then try again.</source>
   <translation>Too many wrong passwords. Wait {seconds} seconds, then try again.</translation>
  </message>
  <message>
   <source>At least one person must stay named. Name somebody else first.</source>
   <translation>At least one person must stay named. Name somebody else first.</translation>
  </message>
  <message>
   <source>This note is kept and no longer changes. Write a new one.</source>
   <translation>This note is kept and no longer changes. Write a new one.</translation>
  </message>
  <message>
   <source>You are not named for the strictly confidential section. Ask a colleague who is.</source>
   <translation>You are not named for the strictly confidential section. Ask a colleague who is.</translation>
  </message>
  <message>
   <source>The strictly confidential section is closed. Open it with your password first.</source>
   <translation>The strictly confidential section is closed. Open it with your password first.</translation>
  </message>
  <message>
   <source>Nothing is kept apart in this case yet.</source>
   <translation>Nothing is kept apart in this case yet.</translation>
  </message>
  <message>
   <source>There is no such act in this office.</source>
   <translation>There is no such act in this office.</translation>
  </message>
  <message>
   <source>Write which archive takes the files and what it advised.</source>
   <translation>Write which archive takes the files and what it advised.</translation>
  </message>
  <message>
   <source>This edition of the standard has no such class of files.</source>
   <translation>This edition of the standard has no such class of files.</translation>
  </message>
  <message>
   <source>This stick or folder is not on the list.</source>
   <translation>This stick or folder is not on the list.</translation>
  </message>
  <message>
   <source>This case may not be destroyed: its period has not ended, is not decided, or it is held.</source>
   <translation>This case may not be destroyed: its period has not ended, is not decided, or it is held.</translation>
  </message>
  <message>
   <source>Old backups lie there that the present keys do not open. Make a new backup there first.</source>
   <translation>Old backups lie there that the present keys do not open. Make a new backup there first.</translation>
  </message>
  <message>
   <source>Write a number of years from 1 to {most}, or choose “for ever”.</source>
   <translation>Write a number of years from 1 to {most}, or choose “for ever”.</translation>
  </message>
  <message>
   <source>Two different people sign in for this, and one of them is the head.</source>
   <translation>Two different people sign in for this, and one of them is the head.</translation>
  </message>
  <message>
   <source>This edition has no such report. It has: {known}.</source>
   <translation>This edition has no such report. It has: {known}.</translation>
  </message>
  <message>
   <source>This is no period. Write 2026-02, 2026-Q1 or 2026.</source>
   <translation>This is no period. Write 2026-02, 2026-Q1 or 2026.</translation>
  </message>
  <message>
   <source>A change can begin today or later: what was due stays as it was.</source>
   <translation>A change can begin today or later: what was due stays as it was.</translation>
  </message>
  <message>
   <source>This rule is not counted in that way. Change its number only.</source>
   <translation>This rule is not counted in that way. Change its number only.</translation>
  </message>
  <message>
   <source>The norm itself says this number. It cannot be changed.</source>
   <translation>The norm itself says this number. It cannot be changed.</translation>
  </message>
  <message>
   <source>This colleague still works on {count} cases: {codes}. Hand them over to somebody first.</source>
   <translation>This colleague still works on {count} cases: {codes}. Hand them over to somebody first.</translation>
  </message>
  <message>
   <source>{name} is in the key file, but this office never let that person in. Remove {name} first, then try again.</source>
   <translation>{name} is in the key file, but this office never let that person in. Remove {name} first, then try again.</translation>
  </message>
  <message>
   <source>This password opens the office only on the computer it is bound to. Sign in there or use the recovery sheet.</source>
   <translation>This password opens the office only on the computer it is bound to. Sign in there or use the recovery sheet.</translation>
  </message>
  <message>
   <source>This computer has no key store that could keep a secret. Nothing was changed.</source>
   <translation>This computer has no key store that could keep a secret. Nothing was changed.</translation>
  </message>
  <message>
   <source>The key store of this computer keeps secrets in a file anyone can read. Nothing was changed.</source>
   <translation>The key store of this computer keeps secrets in a file anyone can read. Nothing was changed.</translation>
  </message>
  <message>
   <source>The key store of this computer did not answer. Unlock it and try again. Nothing was changed.</source>
   <translation>The key store of this computer did not answer. Unlock it and try again. Nothing was changed.</translation>
  </message>
  <message>
   <source>Nobody changes or removes herself. Another head has to do that.</source>
   <translation>Nobody changes or removes herself. Another head has to do that.</translation>
  </message>
  <message>
   <source>This copy of the register was made before the keys of the office were changed. Use the register itself.</source>
   <translation>This copy of the register was made before the keys of the office were changed. Use the register itself.</translation>
  </message>
  <message>
   <source>The program cannot show this kind of file. Save a copy outside to open it with another program.</source>
   <translation>The program cannot show this kind of file. Save a copy outside to open it with another program.</translation>
  </message>
  <message>
   <source>There is no row in this sheet under its heads. Nothing was taken.</source>
   <translation>There is no row in this sheet under its heads. Nothing was taken.</translation>
  </message>
  <message>
   <source>No column has the name of a question of this form. Name the columns as the form does.</source>
   <translation>No column has the name of a question of this form. Name the columns as the form does.</translation>
  </message>
  <message>
   <source>This sheet is too big. Bring at most 20,000 rows at a time.</source>
   <translation>This sheet is too big. Bring at most 20,000 rows at a time.</translation>
  </message>
  <message>
   <source>This is no spreadsheet that can be read, or it has a password. Nothing was taken.</source>
   <translation>This is no spreadsheet that can be read, or it has a password. Nothing was taken.</translation>
  </message>
  <message>
   <source>Names and cases would lie on one disk. Choose a stick, or let the head write why it must be so.</source>
   <translation>Names and cases would lie on one disk. Choose a stick, or let the head write why it must be so.</translation>
  </message>
  <message>
   <source>{login} would have {count} cases this year; the norm is {most}. Write why it is so.</source>
   <translation>{login} would have {count} cases this year; the norm is {most}. Write why it is so.</translation>
  </message>
  <message>
   <source>This stick does not give back what is written to it. It holds less than it says. Use another one.</source>
   <translation>This stick does not give back what is written to it. It holds less than it says. Use another one.</translation>
  </message>
  <message>
   <source>These cases must not meet: {codes}. Change the group, the place or the day, or write why.</source>
   <translation>These cases must not meet: {codes}. Change the group, the place or the day, or write why.</translation>
  </message>
  <message>
   <source>Something speaks against giving {codes} to {login}. Write why it is done all the same.</source>
   <translation>Something speaks against giving {codes} to {login}. Write why it is done all the same.</translation>
  </message>
  <message>
   <source>{login} lacks something that is asked for this role. Write why it is given all the same.</source>
   <translation>{login} lacks something that is asked for this role. Write why it is given all the same.</translation>
  </message>
  <message>
   <source>This case was kept by the standard {ref}, which is not installed here. Nothing was taken.</source>
   <translation>This case was kept by the standard {ref}, which is not installed here. Nothing was taken.</translation>
  </message>
  <message>
   <source>The package is damaged or incomplete. Nothing was taken. Ask the sender for a new one.</source>
   <translation>The package is damaged or incomplete. Nothing was taken. Ask the sender for a new one.</translation>
  </message>
  <message>
   <source>This does not agree with the package. Compare with the sheet once more. Nothing was taken.</source>
   <translation>This does not agree with the package. Compare with the sheet once more. Nothing was taken.</translation>
  </message>
  <message>
   <source>This file is no package of this kind. Nothing was taken.</source>
   <translation>This file is no package of this kind. Nothing was taken.</translation>
  </message>
  <message>
   <source>A newer version of the program made this package. Update the program here. Nothing was taken.</source>
   <translation>A newer version of the program made this package. Update the program here. Nothing was taken.</translation>
  </message>
  <message>
   <source>These words do not open the package. Check every word and the spaces. Nothing was taken.</source>
   <translation>These words do not open the package. Check every word and the spaces. Nothing was taken.</translation>
  </message>
  <message>
   <source>This is too much for one package. Nothing was written.</source>
   <translation>This is too much for one package. Nothing was written.</translation>
  </message>
  <message>
   <source>Fill in and finish the transfer sheet first. A package is made while the transfer is under way.</source>
   <translation>Fill in and finish the transfer sheet first. A package is made while the transfer is under way.</translation>
  </message>
  <message>
   <source>This office does not permit this method. Choose another.</source>
   <translation>This office does not permit this method. Choose another.</translation>
  </message>
  <message>
   <source>Only people and organisations of this case can be named here. Choose one from the list.</source>
   <translation>Only people and organisations of this case can be named here. Choose one from the list.</translation>
  </message>
  <message>
   <source>This option cannot be taken off the list.</source>
   <translation>This option cannot be taken off the list.</translation>
  </message>
  <message>
   <source>This package was taken in already. Nothing was taken again.</source>
   <translation>This package was taken in already. Nothing was taken again.</translation>
  </message>
  <message>
   <source>This is too long for a letter: at most {most} characters.</source>
   <translation>This is too long for a letter: at most {most} characters.</translation>
  </message>
  <message>
   <source>This backup knows no case {codes}. Compare it with the act of destruction, and leave out newer ones.</source>
   <translation>This backup knows no case {codes}. Compare with the act of destruction; leave out codes newer than the backup.</translation>
  </message>
  <message>
   <source>A newer version of the program made this file. Update the program here. Nothing was taken.</source>
   <translation>A newer version of the program made this file. Update the program here. Nothing was taken.</translation>
  </message>
  <message>
   <source>These records belong to another journal, or follow the standard {ref}. Nothing was taken.</source>
   <translation>These records belong to another journal, or follow the standard {ref}. Nothing was taken.</translation>
  </message>
  <message>
   <source>This is no file of records from another office. Nothing was taken.</source>
   <translation>This is no file of records from another office. Nothing was taken.</translation>
  </message>
  <message>
   <source>Wrong words were typed {tries} times, so the pack was destroyed. Tell your office today.</source>
   <translation>Wrong words were typed {tries} times, so the pack was destroyed. Tell your office today.</translation>
  </message>
  <message>
   <source>The time of this pack is over since {until}. Bring it back: the office can still take the note in.</source>
   <translation>The time of this pack is over since {until}. Bring it back: the office can still take the note in.</translation>
  </message>
  <message>
   <source>This office made no such pack, or its case is no longer here. Nothing was taken.</source>
   <translation>This office made no such pack, or its case is no longer here. Nothing was taken.</translation>
  </message>
  <message>
   <source>These words do not open the pack. Tries left: {left}. With the last one it is destroyed.</source>
   <translation>These words do not open the pack. Tries left: {left}. With the last one it is destroyed.</translation>
  </message>
  <message>
   <source>This edition of the standard knows no pack for a visit.</source>
   <translation>This edition of the standard knows no pack for a visit.</translation>
  </message>
 </context>
 <context>
  <name>ReasonLine</name>
  <message>
   <source>Why could it not be done in time? The mark stays, the reason is printed.</source>
   <translation>Why could it not be done in time? The mark stays, the reason is printed.</translation>
  </message>
  <message>
   <source>Reason for delay</source>
   <translation>Reason for delay</translation>
  </message>
  <message>
   <source>Save the reason</source>
   <translation>Save the reason</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
 </context>
 <context>
  <name>ReferenceInput</name>
  <message>
   <source>Choose an entry …</source>
   <translation>Choose an entry …</translation>
  </message>
 </context>
 <context>
  <name>ReferralsScreen</name>
  <message>
   <source>Answer awaited</source>
   <translation>Answer awaited</translation>
  </message>
  <message>
   <source>Answer late</source>
   <translation>Answer late</translation>
  </message>
  <message>
   <source>Answer here</source>
   <translation>Answer here</translation>
  </message>
  <message>
   <source>All</source>
   <translation>All</translation>
  </message>
  <message>
   <source>Where clients were sent on to, and what came back.</source>
   <translation>Where clients were sent on to, and what came back.</translation>
  </message>
  <message>
   <source>Referrals</source>
   <translation>Referrals</translation>
  </message>
  <message>
   <source>Open the referral</source>
   <translation>Open the referral</translation>
  </message>
  <message>
   <source>Write down the answer</source>
   <translation>Write down the answer</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Case</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Phone and person</source>
   <translation>Phone and person</translation>
  </message>
  <message>
   <source>For what</source>
   <translation>For what</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Sent</translation>
  </message>
  <message>
   <source>There are other referrals.</source>
   <translation>There are other referrals.</translation>
  </message>
  <message>
   <source>Nothing of this kind</source>
   <translation>Nothing of this kind</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Show all</translation>
  </message>
  <message>
   <source>Referrals are written in a case; they and their answers appear here.</source>
   <translation>Referrals are written in a case; they and their answers appear here.</translation>
  </message>
  <message>
   <source>No referrals yet</source>
   <translation>No referrals yet</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>no code yet</translation>
  </message>
  <message>
   <source>no day set</source>
   <translation>no day set</translation>
  </message>
  <message>
   <source>today</source>
   <translation>today</translation>
  </message>
 </context>
 <context>
  <name>Register</name>
  <message>
   <source>The folder with the names is not here. Put the stick in and press “Find it”.</source>
   <translation>The folder with the names is not here. Put the stick in and press “Find it”.</translation>
  </message>
  <message>
   <source>The register of names is damaged. Take the names from the second copy.</source>
   <translation>The register of names is damaged. Take the names from the second copy.</translation>
  </message>
  <message>
   <source>The register there is a copy from before the keys were changed. Look for the newer one.</source>
   <translation>The register there is a copy from before the keys were changed. Look for the newer one.</translation>
  </message>
  <message>
   <source>The register there belongs to another office.</source>
   <translation>The register there belongs to another office.</translation>
  </message>
  <message>
   <source>You put the names away. Press “Find it” to see them again.</source>
   <translation>You put the names away. Press “Find it” to see them again.</translation>
  </message>
  <message>
   <source>The stick with the names was reported lost. Take the names from the second copy.</source>
   <translation>The stick with the names was reported lost. Take the names from the second copy.</translation>
  </message>
  <message>
   <source>as the register is now</source>
   <translation>as the register is now</translation>
  </message>
  <message>
   <source>older than the register</source>
   <translation>older than the register</translation>
  </message>
  <message>
   <source>newer than the register</source>
   <translation>newer than the register</translation>
  </message>
  <message>
   <source>not plugged in</source>
   <translation>not plugged in</translation>
  </message>
  <message>
   <source>damaged or from before the keys were changed</source>
   <translation>damaged or from before the keys were changed</translation>
  </message>
 </context>
 <context>
  <name>RegisterFrame</name>
  <message>
   <source>Register of names</source>
   <translation>Register of names</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>Find the names</source>
   <translation>Find the names</translation>
  </message>
  <message>
   <source>Keep them elsewhere</source>
   <translation>Keep them elsewhere</translation>
  </message>
  <message>
   <source>Second copy</source>
   <translation>Second copy</translation>
  </message>
  <message>
   <source>When the stick is lost or broken</source>
   <translation>When the stick is lost or broken</translation>
  </message>
  <message>
   <source>Put the stick in. The program looks where the register was last and on every stick.</source>
   <translation>Put the stick in. The program looks where the register was last and on every stick.</translation>
  </message>
  <message>
   <source>Names and cases never lie on one stick. Best is a stick that you take with you.</source>
   <translation>Names and cases never lie on one stick. Best is a stick that you take with you.</translation>
  </message>
  <message>
   <source>On a stick of its own, kept in another room. Copy again whenever new people came.</source>
   <translation>On a stick of its own, kept in another room. Copy again whenever new people came.</translation>
  </message>
  <message>
   <source>Say that it is lost, then take the names from the second copy into a new, empty folder.</source>
   <translation>Say that it is lost, then take the names from the second copy into a new, empty folder.</translation>
  </message>
  <message>
   <source>Find it</source>
   <translation>Find it</translation>
  </message>
  <message>
   <source>Take it from this folder</source>
   <translation>Take it from this folder</translation>
  </message>
  <message>
   <source>Put the names away</source>
   <translation>Put the names away</translation>
  </message>
  <message>
   <source>Move the register there</source>
   <translation>Move the register there</translation>
  </message>
  <message>
   <source>It must lie beside the cases …</source>
   <translation>It must lie beside the cases …</translation>
  </message>
  <message>
   <source>Copy the register</source>
   <translation>Copy the register</translation>
  </message>
  <message>
   <source>The stick is lost …</source>
   <translation>The stick is lost …</translation>
  </message>
  <message>
   <source>Take the names from the copy</source>
   <translation>Take the names from the copy</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>New folder</translation>
  </message>
 </context>
 <context>
  <name>RegisterScreen</name>
  <message>
   <source>The names are here: {folder}</source>
   <translation>The names are here: {folder}</translation>
  </message>
  <message>
   <source>Working with codes only</source>
   <translation>Working with codes only</translation>
  </message>
  <message>
   <source>Where last seen</source>
   <translation>Where last seen</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copied</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>They lie apart from the cases.</source>
   <translation>They lie apart from the cases.</translation>
  </message>
  <message>
   <source>They lie on the disk of the cases, because: {why}</source>
   <translation>They lie on the disk of the cases, because: {why}</translation>
  </message>
  <message>
   <source>They lie on the same disk as the cases: one theft would take both. Move them to a stick.</source>
   <translation>They lie on the same disk as the cases: one theft would take both. Move them to a stick.</translation>
  </message>
  <message>
   <source>This register is older than the cases. Look for the newer one before you go on.</source>
   <translation>This register is older than the cases. Look for the newer one before you go on.</translation>
  </message>
  <message>
   <source>One of its two files was damaged, the other was used. The next save mends it.</source>
   <translation>One of its two files was damaged, the other was used. The next save mends it.</translation>
  </message>
  <message numerus="yes">
   <source>%n case(s) have people who are not in this register:</source>
   <translation>
    <numerusform>%n case has people who are not in this register:</numerusform>
    <numerusform>%n cases have people who are not in this register:</numerusform>
   </translation>
  </message>
  <message>
   <source>Register and cases do not fit</source>
   <translation>Register and cases do not fit</translation>
  </message>
  <message>
   <source>Put the stick in and press again, or choose the folder below.</source>
   <translation>Put the stick in and press again, or choose the folder below.</translation>
  </message>
  <message>
   <source>The register was not found.</source>
   <translation>The register was not found.</translation>
  </message>
  <message>
   <source>The names are there again.</source>
   <translation>The names are there again.</translation>
  </message>
  <message>
   <source>The register is in its new place. Erase the old one?</source>
   <translation>The register is in its new place. Erase the old one?</translation>
  </message>
  <message>
   <source>Copied, read back and in use. The old one in {folder} is a copy now.</source>
   <translation>Copied, read back and in use. The old one in {folder} is a copy now.</translation>
  </message>
  <message>
   <source>Erase the old one</source>
   <translation>Erase the old one</translation>
  </message>
  <message>
   <source>Keep it as a second copy</source>
   <translation>Keep it as a second copy</translation>
  </message>
  <message>
   <source>Names and cases on one disk?</source>
   <translation>Names and cases on one disk?</translation>
  </message>
  <message>
   <source>Whoever takes this disk has both. The reason is kept and everyone of the office can read it.</source>
   <translation>Whoever takes this disk has both. The reason is kept and everyone of the office can read it.</translation>
  </message>
  <message>
   <source>Keep them together</source>
   <translation>Keep them together</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Go back</translation>
  </message>
  <message>
   <source>Why it must be so</source>
   <translation>Why it must be so</translation>
  </message>
  <message>
   <source>Is the stick with the names lost?</source>
   <translation>Is the stick with the names lost?</translation>
  </message>
  <message>
   <source>What is on it is locked and opens only with this office's key file and a password. From now on there are codes only, until the second copy is here.</source>
   <translation>What is on it is locked and opens only with this office's key file and a password. From now on there are codes only, until the second copy is here.</translation>
  </message>
  <message>
   <source>It is lost</source>
   <translation>It is lost</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>What happened</translation>
  </message>
  <message>
   <source>Keep this stick apart from the one with the cases.</source>
   <translation>Keep this stick apart from the one with the cases.</translation>
  </message>
  <message>
   <source>The register was copied and read back.</source>
   <translation>The register was copied and read back.</translation>
  </message>
 </context>
 <context>
  <name>ReportHead</name>
  <message>
   <source>Which report</source>
   <translation>Which report</translation>
  </message>
  <message>
   <source>Period before</source>
   <translation>Period before</translation>
  </message>
  <message>
   <source>Period after</source>
   <translation>Period after</translation>
  </message>
  <message>
   <source>Leaves the office: withhold small numbers</source>
   <translation>Leaves the office: withhold small numbers</translation>
  </message>
  <message>
   <source>Save as Excel</source>
   <translation>Save as Excel</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Save as PDF</translation>
  </message>
 </context>
 <context>
  <name>ReportsScreen</name>
  <message>
   <source>Reports</source>
   <translation>Reports</translation>
  </message>
  <message>
   <source>Counted from the cases. Enter on a number shows which cases it stands for.</source>
   <translation>Counted from the cases. Enter on a number shows which cases it stands for.</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>What is counted</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Numbers</translation>
  </message>
  <message>
   <source>The cases behind the number</source>
   <translation>The cases behind the number</translation>
  </message>
  <message numerus="yes">
   <source>%n case(s)</source>
   <translation>
    <numerusform>%n case</numerusform>
    <numerusform>%n cases</numerusform>
   </translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Case</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Stage</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Worker</source>
   <translation>Worker</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Save the report</translation>
  </message>
  <message>
   <source>The report is saved.</source>
   <translation>The report is saved.</translation>
  </message>
  <message>
   <source>It has codes and numbers, no names.</source>
   <translation>It has codes and numbers, no names.</translation>
  </message>
 </context>
 <context>
  <name>RestoreScreen</name>
  <message>
   <source>Back</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>Look what is there</source>
   <translation>Look what is there</translation>
  </message>
  <message>
   <source>Restore into this folder</source>
   <translation>Restore into this folder</translation>
  </message>
  <message>
   <source>Sign in to it</source>
   <translation>Sign in to it</translation>
  </message>
  <message>
   <source>Opening …</source>
   <translation>Opening …</translation>
  </message>
  <message>
   <source>Restoring …</source>
   <translation>Restoring …</translation>
  </message>
  <message>
   <source>Backup {number} is now the office in {folder}.</source>
   <translation>Backup {number} is now the office in {folder}.</translation>
  </message>
  <message>
   <source>{cases} cases, {files} attached files. Names are not in a backup: their register is apart.</source>
   <translation>{cases} cases, {files} attached files. Names are not in a backup: their register is apart.</translation>
  </message>
 </context>
 <context>
  <name>Roles</name>
  <message>
   <source>social worker</source>
   <translation>social worker</translation>
  </message>
  <message>
   <source>supervisor</source>
   <translation>supervisor</translation>
  </message>
  <message>
   <source>head of the organisation</source>
   <translation>head of the organisation</translation>
  </message>
  <message>
   <source>information-management team</source>
   <translation>information-management team</translation>
  </message>
  <message>
   <source>technical administrator</source>
   <translation>technical administrator</translation>
  </message>
  <message>
   <source>The recovery sheet was used.</source>
   <translation>The recovery sheet was used.</translation>
  </message>
  <message>
   <source>Print a new one under Settings, People of the office: the old one is known.</source>
   <translation>Print a new one under Settings, People of the office: the old one is known.</translation>
  </message>
 </context>
 <context>
  <name>RulePanel</name>
  <message>
   <source>What has begun before that day keeps the old number.</source>
   <translation>What has begun before that day keeps the old number.</translation>
  </message>
  <message>
   <source>From which day</source>
   <translation>From which day</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Why</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Change it</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Leave it as it is</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>At most</translation>
  </message>
  <message>
   <source>Warn from</source>
   <translation>Warn from</translation>
  </message>
  <message>
   <source>now {span}</source>
   <translation>now {span}</translation>
  </message>
 </context>
 <context>
  <name>RulesScreen</name>
  <message>
   <source>All rules</source>
   <translation>All rules</translation>
  </message>
  <message>
   <source>Proposals that may be changed</source>
   <translation>Proposals that may be changed</translation>
  </message>
  <message>
   <source>Changed here</source>
   <translation>Changed here</translation>
  </message>
  <message>
   <source>Free days</source>
   <translation>Free days</translation>
  </message>
  <message>
   <source>A number marked P is a proposal of the program; the others are the standard's own.</source>
   <translation>A number marked P is a proposal of the program; the others are the standard's own.</translation>
  </message>
  <message>
   <source>Deadlines and free days</source>
   <translation>Deadlines and free days</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>Change the number</source>
   <translation>Change the number</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Day</translation>
  </message>
  <message>
   <source>What it counts as</source>
   <translation>What it counts as</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>Decided by</translation>
  </message>
  <message>
   <source>Nothing was changed here</source>
   <translation>Nothing was changed here</translation>
  </message>
  <message>
   <source>Every number is as the program brought it.</source>
   <translation>Every number is as the program brought it.</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Rule</translation>
  </message>
  <message>
   <source>What</source>
   <translation>What</translation>
  </message>
  <message>
   <source>How long</source>
   <translation>How long</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Since</translation>
  </message>
  <message>
   <source>Clause</source>
   <translation>Clause</translation>
  </message>
  <message>
   <source>at most {number}</source>
   <translation>at most {number}</translation>
  </message>
  <message>
   <source>free day</source>
   <translation>free day</translation>
  </message>
  <message>
   <source>working day</source>
   <translation>working day</translation>
  </message>
  <message>
   <source>this office</source>
   <translation>this office</translation>
  </message>
  <message>
   <source>the calendar of the country</source>
   <translation>the calendar of the country</translation>
  </message>
  <message>
   <source>The change is kept with its reason.</source>
   <translation>The change is kept with its reason.</translation>
  </message>
  <message>
   <source>Free day or working day</source>
   <translation>Free day or working day</translation>
  </message>
  <message>
   <source>This day is free too</source>
   <translation>This day is free too</translation>
  </message>
  <message>
   <source>Another free day</source>
   <translation>Another free day</translation>
  </message>
  <message>
   <source>Methods</source>
   <translation>Methods</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Form</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Method</translation>
  </message>
  <message>
   <source>In new entries</source>
   <translation>In new entries</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Why</translation>
  </message>
  <message>
   <source>not permitted</source>
   <translation>not permitted</translation>
  </message>
  <message>
   <source>permitted</source>
   <translation>permitted</translation>
  </message>
  <message>
   <source>Permit it again</source>
   <translation>Permit it again</translation>
  </message>
  <message>
   <source>Do not permit it any more</source>
   <translation>Do not permit it any more</translation>
  </message>
  <message>
   <source>Nobody can choose it in a new entry any more. Earlier entries keep it.</source>
   <translation>Nobody can choose it in a new entry any more. Earlier entries keep it.</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Leave it as it is</translation>
  </message>
 </context>
 <context>
  <name>SafetyPanel</name>
  <message>
   <source>Other programs can see the window until the program is started again.</source>
   <translation>Other programs can see the window until the program is started again.</translation>
  </message>
  <message>
   <source>Lock when nobody is here</source>
   <translation>Lock when nobody is here</translation>
  </message>
  <message>
   <source>Pictures of the screen</source>
   <translation>Pictures of the screen</translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>after %n minute</numerusform>
    <numerusform>after %n minutes</numerusform>
   </translation>
  </message>
  <message>
   <source>Lock also when the window is put away</source>
   <translation>Lock also when the window is put away</translation>
  </message>
  <message>
   <source>Let others see the screen (remote help)</source>
   <translation>Let others see the screen (remote help)</translation>
  </message>
  <message>
   <source>Who saw what</source>
   <translation>Who saw what</translation>
  </message>
  <message>
   <source>Self-test of this computer</source>
   <translation>Self-test of this computer</translation>
  </message>
  <message>
   <source>This system offers no way to keep other programs from taking pictures.</source>
   <translation>This system offers no way to keep other programs from taking pictures.</translation>
  </message>
  <message>
   <source>Windows keeps other programs from taking pictures of this window.</source>
   <translation>Windows keeps other programs from taking pictures of this window.</translation>
  </message>
 </context>
 <context>
  <name>SavedNote</name>
  <message>
   <source>Not saved yet …</source>
   <translation>Not saved yet …</translation>
  </message>
  <message>
   <source>Saved {time}</source>
   <translation>Saved {time}</translation>
  </message>
 </context>
 <context>
  <name>SealedInput</name>
  <message>
   <source>Answered. Strictly confidential: kept apart.</source>
   <translation>Answered. Strictly confidential: kept apart.</translation>
  </message>
  <message>
   <source>Strictly confidential: kept apart. Nothing is written yet.</source>
   <translation>Strictly confidential: kept apart. Nothing is written yet.</translation>
  </message>
  <message>
   <source>Open with your password</source>
   <translation>Open with your password</translation>
  </message>
 </context>
 <context>
  <name>SectionNote</name>
  <message>
   <source>Write a note</source>
   <translation>Write a note</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Title</translation>
  </message>
  <message>
   <source>Title of the note</source>
   <translation>Title of the note</translation>
  </message>
  <message>
   <source>Text of the note</source>
   <translation>Text of the note</translation>
  </message>
  <message>
   <source>Keep the note</source>
   <translation>Keep the note</translation>
  </message>
 </context>
 <context>
  <name>SectionPeople</name>
  <message>
   <source>Who may open it</source>
   <translation>Who may open it</translation>
  </message>
  <message>
   <source>Choose a colleague</source>
   <translation>Choose a colleague</translation>
  </message>
  <message>
   <source>Name her or him</source>
   <translation>Name her or him</translation>
  </message>
  <message>
   <source>Take the name off? Everything here is sealed anew. What this person has read or copied is not undone.</source>
   <translation>Take the name off? Everything here is sealed anew. What this person has read or copied is not undone.</translation>
  </message>
  <message>
   <source>Take the name off</source>
   <translation>Take the name off</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Leave it</translation>
  </message>
  <message>
   <source>Take the name of {login} off</source>
   <translation>Take the name of {login} off</translation>
  </message>
  <message>
   <source>must be named again</source>
   <translation>must be named again</translation>
  </message>
 </context>
 <context>
  <name>SendPackage</name>
  <message>
   <source>Everything in the file goes into one locked file. You stay responsible until it is received.</source>
   <translation>Everything in the file goes into one locked file. You stay responsible until it is received.</translation>
  </message>
  <message>
   <source>Package for another office</source>
   <translation>Package for another office</translation>
  </message>
  <message>
   <source>Make the package …</source>
   <translation>Make the package …</translation>
  </message>
  <message>
   <source>Save the sheet of the package</source>
   <translation>Save the sheet of the package</translation>
  </message>
  <message>
   <source>Save the slip with the words</source>
   <translation>Save the slip with the words</translation>
  </message>
  <message>
   <source>{code}: filled forms: {entries}, documents: {documents} (files: {files}), pages: {pages}.</source>
   <translation>{code}: filled forms: {entries}, documents: {documents} (files: {files}), pages: {pages}.</translation>
  </message>
  <message>
   <source>No code yet</source>
   <translation>No code yet</translation>
  </message>
  <message numerus="yes">
   <source>%n form(s) not finished stay here. Finish them first.</source>
   <translation>
    <numerusform>%n form not finished stays here. Finish it first.</numerusform>
    <numerusform>%n forms not finished stay here. Finish them first.</numerusform>
   </translation>
  </message>
  <message>
   <source>The strictly confidential section stays here: you are not named for it.</source>
   <translation>The strictly confidential section stays here: you are not named for it.</translation>
  </message>
  <message numerus="yes">
   <source>Take the strictly confidential section along (%n item(s))</source>
   <translation>
    <numerusform>Take the strictly confidential section along (%n item)</numerusform>
    <numerusform>Take the strictly confidential section along (%n items)</numerusform>
   </translation>
  </message>
  <message>
   <source>These words open the package. They are shown only now:</source>
   <translation>These words open the package. They are shown only now:</translation>
  </message>
  <message>
   <source>Give the words another way than the file: another person, another day, never on the same stick.</source>
   <translation>Give the words another way than the file: another person, another day, never on the same stick.</translation>
  </message>
  <message>
   <source>The receiver types from the sheet: {pages} pages, check figures {figures}.</source>
   <translation>The receiver types from the sheet: {pages} pages, check figures {figures}.</translation>
  </message>
  <message>
   <source>Where the package goes</source>
   <translation>Where the package goes</translation>
  </message>
  <message>
   <source>The package is being made …</source>
   <translation>The package is being made …</translation>
  </message>
  <message>
   <source>The package is made and was read back: {file}</source>
   <translation>The package is made and was read back: {file}</translation>
  </message>
 </context>
 <context>
  <name>SettingsScreen</name>
  <message>
   <source>Settings</source>
   <translation>Settings</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>On this computer</translation>
  </message>
  <message>
   <source>People of the office</source>
   <translation>People of the office</translation>
  </message>
  <message>
   <source>The office</source>
   <translation>The office</translation>
  </message>
  <message>
   <source>Safety</source>
   <translation>Safety</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Letters</translation>
  </message>
 </context>
 <context>
  <name>SheetPanel</name>
  <message>
   <source>A new recovery sheet</source>
   <translation>A new recovery sheet</translation>
  </message>
  <message>
   <source>The old sheet opens nothing from then on: destroy it. The new one is shown this once.</source>
   <translation>The old sheet opens nothing from then on: destroy it. The new one is shown this once.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Make a new sheet</source>
   <translation>Make a new sheet</translation>
  </message>
  <message>
   <source>The paper is right</source>
   <translation>The paper is right</translation>
  </message>
  <message>
   <source>The strictly confidential part of {count} cases opens with it once a colleague named there signed in.</source>
   <translation>The strictly confidential part of {count} cases opens with it once a colleague named there signed in.</translation>
  </message>
  <message>
   <source>The new recovery sheet is in force. Destroy the old one.</source>
   <translation>The new recovery sheet is in force. Destroy the old one.</translation>
  </message>
 </context>
 <context>
  <name>SheetStep</name>
  <message>
   <source>The recovery sheet</source>
   <translation>The recovery sheet</translation>
  </message>
  <message>
   <source>If every password is forgotten, only this sheet opens the files. Nobody else can help: not the maker of the program, not the ministry. Put it on paper and lock it away.</source>
   <translation>If every password is forgotten, only this sheet opens the files. Nobody else can help: not the maker of the program, not the ministry. Put it on paper and lock it away.</translation>
  </message>
  <message>
   <source>Save the sheet as PDF and print it …</source>
   <translation>Save the sheet as PDF and print it …</translation>
  </message>
  <message>
   <source>I have it on paper: hide it and type it back</source>
   <translation>I have it on paper: hide it and type it back</translation>
  </message>
  <message>
   <source>All eight groups, from the paper. It shows that the paper is right.</source>
   <translation>All eight groups, from the paper. It shows that the paper is right.</translation>
  </message>
  <message>
   <source>The groups from the sheet</source>
   <translation>The groups from the sheet</translation>
  </message>
  <message>
   <source>Recovery sheet</source>
   <translation>Recovery sheet</translation>
  </message>
  <message>
   <source>Save the recovery sheet</source>
   <translation>Save the recovery sheet</translation>
  </message>
  <message>
   <source>In two envelopes, kept by two people: neither opens anything alone</source>
   <translation>In two envelopes, kept by two people: neither opens anything alone</translation>
  </message>
  <message>
   <source>The groups from sheet B</source>
   <translation>The groups from sheet B</translation>
  </message>
  <message>
   <source>The groups from sheet A</source>
   <translation>The groups from sheet A</translation>
  </message>
 </context>
 <context>
  <name>ShownInput</name>
  <message>
   <source>Nothing was written about this earlier.</source>
   <translation>Nothing was written about this earlier.</translation>
  </message>
  <message>
   <source>This follows from other answers.</source>
   <translation>This follows from other answers.</translation>
  </message>
  <message>
   <source>Nothing is missing and nothing is out of date.</source>
   <translation>Nothing is missing and nothing is out of date.</translation>
  </message>
 </context>
 <context>
  <name>Side</name>
  <message>
   <source>Finish stage</source>
   <translation>Finish stage</translation>
  </message>
  <message>
   <source>{done} of {total} forms</source>
   <translation>{done} of {total} forms</translation>
  </message>
  <message>
   <source>shown here</source>
   <translation>shown here</translation>
  </message>
 </context>
 <context>
  <name>SideColumn</name>
  <message>
   <source>{task} · until {time}</source>
   <translation>{task} · until {time}</translation>
  </message>
  <message>
   <source>Missing in this form</source>
   <translation>Missing in this form</translation>
  </message>
  <message>
   <source>Missing in this stage</source>
   <translation>Missing in this stage</translation>
  </message>
  <message>
   <source>Stages of the case</source>
   <translation>Stages of the case</translation>
  </message>
 </context>
 <context>
  <name>SideStrip</name>
  <message>
   <source>Missing: {count}</source>
   <translation>Missing: {count}</translation>
  </message>
  <message>
   <source>All forms</source>
   <translation>All forms</translation>
  </message>
 </context>
 <context>
  <name>SignPanel</name>
  <message>
   <source>Record signatures</source>
   <translation>Record signatures</translation>
  </message>
  <message>
   <source>The form stays as it is; only who signed and when is added.</source>
   <translation>The form stays as it is; only who signed and when is added.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Record</translation>
  </message>
 </context>
 <context>
  <name>SignatureInput</name>
  <message>
   <source>{signer}: signed on</source>
   <translation>{signer}: signed on</translation>
  </message>
  <message>
   <source>{signer}: number of the scan</source>
   <translation>{signer}: number of the scan</translation>
  </message>
 </context>
 <context>
  <name>SourceStep</name>
  <message>
   <source>Restore from a backup</source>
   <translation>Restore from a backup</translation>
  </message>
  <message>
   <source>For a new computer, or where the office no longer opens. The backup itself is not changed.</source>
   <translation>For a new computer, or where the office no longer opens. The backup itself is not changed.</translation>
  </message>
  <message>
   <source>Stick or folder with backups</source>
   <translation>Stick or folder with backups</translation>
  </message>
  <message>
   <source>What opens it</source>
   <translation>What opens it</translation>
  </message>
  <message>
   <source>Sign-in name</source>
   <translation>Sign-in name</translation>
  </message>
  <message>
   <source>Password of the day of the backup</source>
   <translation>Password of the day of the backup</translation>
  </message>
  <message>
   <source>a password</source>
   <translation>a password</translation>
  </message>
  <message>
   <source>the recovery sheet</source>
   <translation>the recovery sheet</translation>
  </message>
  <message>
   <source>There are two sheets, A and B</source>
   <translation>There are two sheets, A and B</translation>
  </message>
 </context>
 <context>
  <name>Spans</name>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n minute</numerusform>
    <numerusform>%n minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s)</source>
   <translation>
    <numerusform>%n hour</numerusform>
    <numerusform>%n hours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n day</numerusform>
    <numerusform>%n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n working day(s)</source>
   <translation>
    <numerusform>%n working day</numerusform>
    <numerusform>%n working days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n week(s)</source>
   <translation>
    <numerusform>%n week</numerusform>
    <numerusform>%n weeks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n month(s)</source>
   <translation>
    <numerusform>%n month</numerusform>
    <numerusform>%n months</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StaffScreen</name>
  <message>
   <source>What each colleague carries now and this year, beside the norm of the standard.</source>
   <translation>What each colleague carries now and this year, beside the norm of the standard.</translation>
  </message>
  <message>
   <source>Staff and load</source>
   <translation>Staff and load</translation>
  </message>
  <message>
   <source>All</source>
   <translation>All</translation>
  </message>
  <message>
   <source>Hand cases over</source>
   <translation>Hand cases over</translation>
  </message>
  <message>
   <source>Save the protocol</source>
   <translation>Save the protocol</translation>
  </message>
  <message>
   <source>Colleague</source>
   <translation>Colleague</translation>
  </message>
  <message>
   <source>Norm</source>
   <translation>Norm</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Role</translation>
  </message>
  <message>
   <source>Led by</source>
   <translation>Led by</translation>
  </message>
  <message>
   <source>This year</source>
   <translation>This year</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Overdue</translation>
  </message>
  <message>
   <source>within the norm</source>
   <translation>within the norm</translation>
  </message>
  <message>
   <source>{what}: {count} of {most}</source>
   <translation>{what}: {count} of {most}</translation>
  </message>
  <message>
   <source>The strictly confidential part stays closed to {name} until {name} is named there: {codes}.</source>
   <translation>The strictly confidential part stays closed to {name} until {name} is named there: {codes}.</translation>
  </message>
  <message numerus="yes">
   <source>%n case(s) handed over to {name}.</source>
   <translation>
    <numerusform>%n case handed over to {name}.</numerusform>
    <numerusform>%n cases handed over to {name}.</numerusform>
   </translation>
  </message>
  <message>
   <source>The protocol is saved.</source>
   <translation>The protocol is saved.</translation>
  </message>
  <message>
   <source>Both sign it; it has codes only.</source>
   <translation>Both sign it; it has codes only.</translation>
  </message>
  <message>
   <source>Something asked is not there</source>
   <translation>Something asked is not there</translation>
  </message>
  <message>
   <source>Nothing is missing</source>
   <translation>Nothing is missing</translation>
  </message>
  <message>
   <source>Everybody has what her role and her cases ask for.</source>
   <translation>Everybody has what her role and her cases ask for.</translation>
  </message>
  <message>
   <source>Case or role</source>
   <translation>Case or role</translation>
  </message>
  <message>
   <source>What is in the way</source>
   <translation>What is in the way</translation>
  </message>
  <message>
   <source>Would suit better</source>
   <translation>Would suit better</translation>
  </message>
  <message>
   <source>Noted reason</source>
   <translation>Noted reason</translation>
  </message>
 </context>
 <context>
  <name>StageGuide</name>
  <message>
   <source>{done} of {total} forms finished</source>
   <translation>{done} of {total} forms finished</translation>
  </message>
  <message>
   <source>Other form…</source>
   <translation>Other form…</translation>
  </message>
  <message>
   <source>Also in the file</source>
   <translation>Also in the file</translation>
  </message>
  <message numerus="yes">
   <source>Show all %n</source>
   <translation>
    <numerusform>Show all %n</numerusform>
    <numerusform>Show all %n</numerusform>
   </translation>
  </message>
  <message>
   <source>needed to finish this stage</source>
   <translation>needed to finish this stage</translation>
  </message>
  <message>
   <source>if it applies</source>
   <translation>if it applies</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continue</translation>
  </message>
  <message>
   <source>New</source>
   <translation>New</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Read</translation>
  </message>
 </context>
 <context>
  <name>StagesTab</name>
  <message>
   <source>The stage is finished.</source>
   <translation>The stage is finished.</translation>
  </message>
  <message>
   <source>Finished: {form}</source>
   <translation>Finished: {form}</translation>
  </message>
 </context>
 <context>
  <name>SupervisionScreen</name>
  <message>
   <source>Cases</source>
   <translation>Cases</translation>
  </message>
  <message>
   <source>Remarks to answer</source>
   <translation>Remarks to answer</translation>
  </message>
  <message>
   <source>Names are hidden here: the file is read by its code.</source>
   <translation>Names are hidden here: the file is read by its code.</translation>
  </message>
  <message>
   <source>What the supervisor asked about your cases.</source>
   <translation>What the supervisor asked about your cases.</translation>
  </message>
  <message>
   <source>Supervision</source>
   <translation>Supervision</translation>
  </message>
  <message>
   <source>Read the file</source>
   <translation>Read the file</translation>
  </message>
  <message>
   <source>Write a review</source>
   <translation>Write a review</translation>
  </message>
  <message>
   <source>No cases yet</source>
   <translation>No cases yet</translation>
  </message>
  <message>
   <source>Every case of the office will be in this list.</source>
   <translation>Every case of the office will be in this list.</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>no code yet</translation>
  </message>
  <message>
   <source>answer until {date}</source>
   <translation>answer until {date}</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>Remarks of the supervisor on your cases appear here until they are answered.</source>
   <translation>Remarks of the supervisor on your cases appear here until they are answered.</translation>
  </message>
  <message>
   <source>Nothing to answer</source>
   <translation>Nothing to answer</translation>
  </message>
  <message>
   <source>The answer is in the file.</source>
   <translation>The answer is in the file.</translation>
  </message>
  <message>
   <source>Names asked for</source>
   <translation>Names asked for</translation>
  </message>
  <message>
   <source>Ask for the name</source>
   <translation>Ask for the name</translation>
  </message>
  <message>
   <source>{who} asks whose case this is: {reason}</source>
   <translation>{who} asks whose case this is: {reason}</translation>
  </message>
  <message>
   <source>I told the name</source>
   <translation>I told the name</translation>
  </message>
  <message>
   <source>I do not tell it</source>
   <translation>I do not tell it</translation>
  </message>
  <message>
   <source>What you add; needed where you do not tell it</source>
   <translation>What you add; needed where you do not tell it</translation>
  </message>
  <message>
   <source>Nobody was asked</source>
   <translation>Nobody was asked</translation>
  </message>
  <message>
   <source>Here stands whom you asked for a name and what came of it.</source>
   <translation>Here stands whom you asked for a name and what came of it.</translation>
  </message>
  <message>
   <source>Ask the worker for the name</source>
   <translation>Ask the worker for the name</translation>
  </message>
  <message>
   <source>The program shows you no name. The worker reads your reason and tells you or not.</source>
   <translation>The program shows you no name. The worker reads your reason and tells you or not.</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Ask</translation>
  </message>
  <message>
   <source>Do not ask</source>
   <translation>Do not ask</translation>
  </message>
  <message>
   <source>Why you need to know</source>
   <translation>Why you need to know</translation>
  </message>
  <message>
   <source>The worker was asked.</source>
   <translation>The worker was asked.</translation>
  </message>
  <message>
   <source>Left open</source>
   <translation>Left open</translation>
  </message>
  <message>
   <source>A problem without a measure, a measure not begun, a need without a referral would stand here.</source>
   <translation>A problem without a measure, a measure not begun, a need without a referral would stand here.</translation>
  </message>
  <message>
   <source>Nothing is left open</source>
   <translation>Nothing is left open</translation>
  </message>
  <message numerus="yes">
   <source>%n late</source>
   <translation>
    <numerusform>%n late</numerusform>
    <numerusform>%n late</numerusform>
   </translation>
  </message>
  <message>
   <source>Last read</source>
   <translation>Last read</translation>
  </message>
  <message>
   <source>Remarks open</source>
   <translation>Remarks open</translation>
  </message>
  <message>
   <source>Asked on</source>
   <translation>Asked on</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>told</source>
   <translation>told</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>not told</translation>
  </message>
  <message>
   <source>not answered yet</source>
   <translation>not answered yet</translation>
  </message>
  <message>
   <source>never</source>
   <translation>never</translation>
  </message>
  <message>
   <source>Open since</source>
   <translation>Open since</translation>
  </message>
  <message>
   <source>What is open</source>
   <translation>What is open</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Declined</translation>
  </message>
 </context>
 <context>
  <name>TableInput</name>
  <message>
   <source>Add a row</source>
   <translation>Add a row</translation>
  </message>
  <message>
   <source>Remove the row</source>
   <translation>Remove the row</translation>
  </message>
  <message>
   <source>The row was removed.</source>
   <translation>The row was removed.</translation>
  </message>
  <message>
   <source>Row {number} of {count}</source>
   <translation>Row {number} of {count}</translation>
  </message>
 </context>
 <context>
  <name>TakePackage</name>
  <message>
   <source>Nothing is taken before you have compared it with the sheet. It gets a code of this office.</source>
   <translation>Nothing is taken before you have compared it with the sheet. It gets a code of this office.</translation>
  </message>
  <message>
   <source>Case from another office</source>
   <translation>Case from another office</translation>
  </message>
  <message>
   <source>Choose the file …</source>
   <translation>Choose the file …</translation>
  </message>
  <message>
   <source>They stand on a slip that came another way than the file.</source>
   <translation>They stand on a slip that came another way than the file.</translation>
  </message>
  <message>
   <source>Words that open the package</source>
   <translation>Words that open the package</translation>
  </message>
  <message>
   <source>Open and look through</source>
   <translation>Open and look through</translation>
  </message>
  <message>
   <source>Pages, as on the sheet</source>
   <translation>Pages, as on the sheet</translation>
  </message>
  <message>
   <source>Four groups of four, for example 3F9A 02C4 …</source>
   <translation>Four groups of four, for example 3F9A 02C4 …</translation>
  </message>
  <message>
   <source>Check figures, as on the sheet</source>
   <translation>Check figures, as on the sheet</translation>
  </message>
  <message>
   <source>Compare and take in</source>
   <translation>Compare and take in</translation>
  </message>
  <message>
   <source>Save the receipt</source>
   <translation>Save the receipt</translation>
  </message>
  <message>
   <source>Open the case</source>
   <translation>Open the case</translation>
  </message>
  <message>
   <source>{code} from {office}</source>
   <translation>{code} from {office}</translation>
  </message>
  <message>
   <source>Handed over by {sender}, {day}</source>
   <translation>Handed over by {sender}, {day}</translation>
  </message>
  <message numerus="yes">
   <source>%n filled form(s)</source>
   <translation>
    <numerusform>%n filled form</numerusform>
    <numerusform>%n filled forms</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s)</source>
   <translation>
    <numerusform>%n document</numerusform>
    <numerusform>%n documents</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Strictly confidential: %n item(s). You will be named for them.</source>
   <translation>
    <numerusform>Strictly confidential: %n item. You will be named for it.</numerusform>
    <numerusform>Strictly confidential: %n items. You will be named for them.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Strictly confidential: %n item(s) stayed with the sender.</source>
   <translation>
    <numerusform>Strictly confidential: %n item stayed with the sender.</numerusform>
    <numerusform>Strictly confidential: %n items stayed with the sender.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n form(s) were not finished and stayed with the sender.</source>
   <translation>
    <numerusform>%n form was not finished and stayed with the sender.</numerusform>
    <numerusform>%n forms were not finished and stayed with the sender.</numerusform>
   </translation>
  </message>
  <message>
   <source>The package is being read …</source>
   <translation>The package is being read …</translation>
  </message>
  <message>
   <source>The case is being taken in …</source>
   <translation>The case is being taken in …</translation>
  </message>
  <message>
   <source>Print the receipt and send it back. Then begin your own transfer sheet: incoming.</source>
   <translation>Print the receipt and send it back. Then begin your own transfer sheet: incoming.</translation>
  </message>
  <message>
   <source>Taken in as {code}; its former code was {former}.</source>
   <translation>Taken in as {code}; its former code was {former}.</translation>
  </message>
 </context>
 <context>
  <name>TargetStep</name>
  <message>
   <source>Which backup, and where to</source>
   <translation>Which backup, and where to</translation>
  </message>
  <message>
   <source>A restore never writes over anything: it becomes a new folder.</source>
   <translation>A restore never writes over anything: it becomes a new folder.</translation>
  </message>
  <message>
   <source>Cases destroyed since then</source>
   <translation>Cases destroyed since then</translation>
  </message>
  <message>
   <source>Codes from the acts of destruction, with spaces between; they will not come back.</source>
   <translation>Codes from the acts of destruction, with spaces between; they will not come back.</translation>
  </message>
  <message>
   <source>A new, empty folder for the office</source>
   <translation>A new, empty folder for the office</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Made</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Cases</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Size</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>damaged</translation>
  </message>
  <message>
   <source>read again, good</source>
   <translation>read again, good</translation>
  </message>
  <message>
   <source>read back, good</source>
   <translation>read back, good</translation>
  </message>
  <message>
   <source>not read back</source>
   <translation>not read back</translation>
  </message>
 </context>
 <context>
  <name>TodayScreen</name>
  <message>
   <source>Today</source>
   <translation>Today</translation>
  </message>
  <message>
   <source>Search all cases</source>
   <translation>Search all cases</translation>
  </message>
  <message>
   <source>Register a request</source>
   <translation>Register a request</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Late</translation>
  </message>
  <message>
   <source>Due today</source>
   <translation>Due today</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Next</translation>
  </message>
  <message>
   <source>Unfinished forms</source>
   <translation>Unfinished forms</translation>
  </message>
  <message>
   <source>Next 7 days</source>
   <translation>Next 7 days</translation>
  </message>
  <message numerus="yes">
   <source>%n case(s) are open.</source>
   <translation>
    <numerusform>%n case is open.</numerusform>
    <numerusform>%n cases are open.</numerusform>
   </translation>
  </message>
  <message>
   <source>What is due in your cases will be here. There is no case yet: register the first request.</source>
   <translation>What is due in your cases will be here. There is no case yet: register the first request.</translation>
  </message>
  <message>
   <source>Nothing is due</source>
   <translation>Nothing is due</translation>
  </message>
  <message>
   <source>Give reason…</source>
   <translation>Give reason…</translation>
  </message>
  <message>
   <source>part {number} of {all}</source>
   <translation>part {number} of {all}</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continue</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>no code yet</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TraceScreen</name>
  <message>
   <source>Every reading, change and printing leaves a line here that nobody can take back.</source>
   <translation>Every reading, change and printing leaves a line here that nobody can take back.</translation>
  </message>
  <message>
   <source>Who looked</source>
   <translation>Who looked</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Everything</translation>
  </message>
  <message>
   <source>Who saw what</source>
   <translation>Who saw what</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>Case code</source>
   <translation>Case code</translation>
  </message>
  <message>
   <source>Write the day as 19.01.2026.</source>
   <translation>Write the day as 19.01.2026.</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Person</translation>
  </message>
  <message>
   <source>all</source>
   <translation>all</translation>
  </message>
  <message>
   <source>Nothing of this kind</source>
   <translation>Nothing of this kind</translation>
  </message>
  <message>
   <source>There are other lines.</source>
   <translation>There are other lines.</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Show all</translation>
  </message>
  <message>
   <source>Day and time</source>
   <translation>Day and time</translation>
  </message>
  <message>
   <source>By</source>
   <translation>By</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Case</translation>
  </message>
  <message>
   <source>What</source>
   <translation>What</translation>
  </message>
  <message>
   <source>Lines were changed, taken away or added from outside. Leave it as it is and call for help.</source>
   <translation>Lines were changed, taken away or added from outside. Leave it as it is and call for help.</translation>
  </message>
  <message>
   <source>The trail is broken</source>
   <translation>The trail is broken</translation>
  </message>
  <message>
   <source>Every line was proven. It ends with {head}, as printed on reports and acts.</source>
   <translation>Every line was proven. It ends with {head}, as printed on reports and acts.</translation>
  </message>
  <message>
   <source>Its numbers and its end are right ({head}). The head of the office can prove every line.</source>
   <translation>Its numbers and its end are right ({head}). The head of the office can prove every line.</translation>
  </message>
  <message>
   <source>The newest {most} of {found} lines are shown.</source>
   <translation>The newest {most} of {found} lines are shown.</translation>
  </message>
  <message>
   <source>The trail is whole: {count} lines</source>
   <translation>The trail is whole: {count} lines</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>First day</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Last day</translation>
  </message>
 </context>
 <context>
  <name>UndoNote</name>
  <message>
   <source>Undo  Ctrl+Z</source>
   <translation>Undo  Ctrl+Z</translation>
  </message>
 </context>
 <context>
  <name>UnlockNote</name>
  <message>
   <source>This password did not open the files.</source>
   <translation>This password did not open the files.</translation>
  </message>
  <message>
   <source>There were wrong passwords before.</source>
   <translation>There were wrong passwords before.</translation>
  </message>
  <message numerus="yes">
   <source>Try again in %n second(s).</source>
   <translation>
    <numerusform>Try again in %n second.</numerusform>
    <numerusform>Try again in %n seconds.</numerusform>
   </translation>
  </message>
  <message>
   <source>The pause holds at this computer; a stolen copy is held by the password alone.</source>
   <translation>The pause holds at this computer; a stolen copy is held by the password alone.</translation>
  </message>
  <message>
   <source>The keyboard is set to {now}. Last time the password was typed in {before}.</source>
   <translation>The keyboard is set to {now}. Last time the password was typed in {before}.</translation>
  </message>
 </context>
 <context>
  <name>UnlockScreen</name>
  <message>
   <source>Opening …</source>
   <translation>Opening …</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>PRACTICE OFFICE · everyone here is invented</source>
   <translation>PRACTICE OFFICE · everyone here is invented</translation>
  </message>
  <message>
   <source>Open the case files</source>
   <translation>Open the case files</translation>
  </message>
  <message>
   <source>Who are you?</source>
   <translation>Who are you?</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Password</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Works without internet</source>
   <translation>Works without internet</translation>
  </message>
  <message>
   <source>Forgotten password?</source>
   <translation>Forgotten password?</translation>
  </message>
  <message>
   <source>Another office</source>
   <translation>Another office</translation>
  </message>
  <message>
   <source>Practice office</source>
   <translation>Practice office</translation>
  </message>
  <message>
   <source>Locked. What you typed is saved.</source>
   <translation>Locked. What you typed is saved.</translation>
  </message>
  <message>
   <source>Complaints and suggestions</source>
   <translation>Complaints and suggestions</translation>
  </message>
  <message>
   <source>Restore from a backup</source>
   <translation>Restore from a backup</translation>
  </message>
  <message>
   <source>Open a field pack</source>
   <translation>Open a field pack</translation>
  </message>
 </context>
 <context>
  <name>WelcomeStep</name>
  <message>
   <source>Welcome</source>
   <translation>Welcome</translation>
  </message>
  <message>
   <source>The case files stay on this computer. The program never uses the internet.</source>
   <translation>The case files stay on this computer. The program never uses the internet.</translation>
  </message>
  <message>
   <source>The office in {folder} is not here now. Put the stick in, or open another one.</source>
   <translation>The office in {folder} is not here now. Put the stick in, or open another one.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Language</translation>
  </message>
  <message>
   <source>Country and edition of its standard</source>
   <translation>Country and edition of its standard</translation>
  </message>
  <message>
   <source>Open an office that exists</source>
   <translation>Open an office that exists</translation>
  </message>
  <message>
   <source>Practice office</source>
   <translation>Practice office</translation>
  </message>
  <message>
   <source>Restore from a backup</source>
   <translation>Restore from a backup</translation>
  </message>
  <message>
   <source>Open a field pack</source>
   <translation>Open a field pack</translation>
  </message>
 </context>
 <context>
  <name>WelcomeWall</name>
  <message>
   <source>Case files of the social worker</source>
   <translation>Case files of the social worker</translation>
  </message>
 </context>
 <context>
  <name>WhyOpened</name>
  <message>
   <source>For work with the client today</source>
   <translation>For work with the client today</translation>
  </message>
  <message>
   <source>A court or the police asks</source>
   <translation>A court or the police asks</translation>
  </message>
  <message>
   <source>Supervision or review</source>
   <translation>Supervision or review</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>Another reason</translation>
  </message>
 </context>
 <context>
  <name>YouStep</name>
  <message>
   <source>You</source>
   <translation>You</translation>
  </message>
  <message>
   <source>You are the first person of the office. You can add the others later.</source>
   <translation>You are the first person of the office. You can add the others later.</translation>
  </message>
  <message>
   <source>As it stands on the card at the start, for example initials.</source>
   <translation>As it stands on the card at the start, for example initials.</translation>
  </message>
  <message>
   <source>Sign-in name</source>
   <translation>Sign-in name</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Role</translation>
  </message>
 </context>
 <context>
  <name>BookPage</name>
  <message>
   <source>Anybody may write here; a name is not needed.</source>
   <translation>Anybody may write here; a name is not needed.</translation>
  </message>
  <message>
   <source>The page is saved.</source>
   <translation>The page is saved.</translation>
  </message>
 </context>
 <context>
  <name>CaseQuestions</name>
  <message>
   <source>Some forms are still missing. Write for each why the case goes on without it.</source>
   <translation>Some forms are still missing. Write for each why the case goes on without it.</translation>
  </message>
  <message>
   <source>The consent is not in the file yet</source>
   <translation>The consent is not in the file yet</translation>
  </message>
  <message>
   <source>It comes before the other forms. In an emergency go on with a reason; it is printed.</source>
   <translation>It comes before the other forms. In an emergency go on with a reason; it is printed.</translation>
  </message>
  <message>
   <source>Go on with this reason</source>
   <translation>Go on with this reason</translation>
  </message>
  <message>
   <source>A new version is begun. The old text stays in the history and in the file.</source>
   <translation>A new version is begun. The old text stays in the history and in the file.</translation>
  </message>
  <message>
   <source>Begin the correction</source>
   <translation>Begin the correction</translation>
  </message>
  <message>
   <source>Do not correct</source>
   <translation>Do not correct</translation>
  </message>
  <message>
   <source>Do not finish</source>
   <translation>Do not finish</translation>
  </message>
  <message>
   <source>Fill in the consent</source>
   <translation>Fill in the consent</translation>
  </message>
  <message>
   <source>Next stage: {stage}.</source>
   <translation>Next stage: {stage}.</translation>
  </message>
  <message>
   <source>Finish with these reasons</source>
   <translation>Finish with these reasons</translation>
  </message>
  <message>
   <source>Why it cannot be asked for now</source>
   <translation>Why it cannot be asked for now</translation>
  </message>
  <message>
   <source>What was wrong, and why it is corrected</source>
   <translation>What was wrong, and why it is corrected</translation>
  </message>
  <message>
   <source>Finish the stage “{stage}”?</source>
   <translation>Finish the stage “{stage}”?</translation>
  </message>
 </context>
 <context>
  <name>FinishQuestions</name>
  <message>
   <source>This is left open</source>
   <translation>This is left open</translation>
  </message>
 </context>
 <context>
  <name>MeetingAnyway</name>
  <message>
   <source>Finish all the same</source>
   <translation>Finish all the same</translation>
  </message>
  <message>
   <source>Back to the form</source>
   <translation>Back to the form</translation>
  </message>
  <message>
   <source>Two who must not meet</source>
   <translation>Two who must not meet</translation>
  </message>
  <message>
   <source>Why it is safe all the same; both files keep it</source>
   <translation>Why it is safe all the same; both files keep it</translation>
  </message>
 </context>
</TS>
