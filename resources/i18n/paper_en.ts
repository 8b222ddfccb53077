<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>paper</name>
    <message id="paper.confidential">
        <source>CONFIDENTIAL</source>
        <translation>CONFIDENTIAL</translation>
    </message>
    <message id="paper.strictly">
        <source>STRICTLY CONFIDENTIAL</source>
        <translation>STRICTLY CONFIDENTIAL</translation>
    </message>
    <message id="paper.flag.practice">
        <source>PRACTICE</source>
        <translation>PRACTICE</translation>
    </message>
    <message id="paper.flag.draft">
        <source>DRAFT</source>
        <translation>DRAFT</translation>
    </message>
    <message id="paper.flag.coded">
        <source>CODED</source>
        <translation>CODED</translation>
    </message>
    <message id="paper.page">
        <source>page {n} / {total}</source>
        <translation>page {n} / {total}</translation>
    </message>
    <message id="paper.not_counted">
        <source>not counted</source>
        <translation>not counted</translation>
    </message>
    <message id="paper.unnumbered">
        <source>no number</source>
        <translation>no number</translation>
    </message>
    <message id="paper.printed">
        <source>printed {date}</source>
        <translation>printed {date}</translation>
    </message>
    <message id="paper.copy">
        <source>copy {copy}</source>
        <translation>copy {copy}</translation>
    </message>
    <message id="paper.no_code">
        <source>no code yet</source>
        <translation>no code yet</translation>
    </message>
    <message id="paper.code_above">
        <source>code: in the box above</source>
        <translation>code: in the box above</translation>
    </message>
    <message id="paper.continued">
        <source>(continued)</source>
        <translation>(continued)</translation>
    </message>
    <message id="paper.running">
        <source>{title} – continued</source>
        <translation>{title} – continued</translation>
    </message>
    <message id="paper.head.code">
        <source>Case code</source>
        <translation>Case code</translation>
    </message>
    <message id="paper.head.event_on">
        <source>Date of event</source>
        <translation>Date of event</translation>
    </message>
    <message id="paper.head.entered_on">
        <source>Date of entry</source>
        <translation>Date of entry</translation>
    </message>
    <message id="paper.head.worker">
        <source>Filled in by</source>
        <translation>Filled in by</translation>
    </message>
    <message id="paper.head.norm">
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message id="paper.gap">
        <source>Not answered: {reason}</source>
        <translation>Not answered: {reason}</translation>
    </message>
    <message id="paper.attached">
        <source>attached</source>
        <translation>attached</translation>
    </message>
    <message id="paper.sheets">
        <source>Number of sheets</source>
        <translation>Number of sheets</translation>
    </message>
    <message id="paper.sign.signature">
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message id="paper.sign.name">
        <source>name in full</source>
        <translation>name in full</translation>
    </message>
    <message id="paper.sign.date">
        <source>date</source>
        <translation>date</translation>
    </message>
    <message id="paper.sign.approved">
        <source>APPROVED</source>
        <translation>APPROVED</translation>
    </message>
    <message id="paper.at_page">
        <source>p. {n}</source>
        <translation>p. {n}</translation>
    </message>
    <message id="paper.sign.agreed">
        <source>AGREED</source>
        <translation>AGREED</translation>
    </message>
    <message id="paper.sign.stamp">
        <source>stamp</source>
        <translation>stamp</translation>
    </message>
    <message id="paper.sign.on_paper">
        <source>signed on paper</source>
        <translation>signed on paper</translation>
    </message>
    <message id="paper.sign.scan">
        <source>scan, no. {document}</source>
        <translation>scan, no. {document}</translation>
    </message>
    <message id="paper.volume">
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message id="paper.years">
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message id="paper.period">
        <source>Opened – closed</source>
        <translation>Opened – closed</translation>
    </message>
    <message id="paper.organisation">
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message id="paper.index">
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message id="paper.index.number">
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message id="paper.index.document">
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message id="paper.index.form">
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message id="paper.index.date">
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message id="paper.index.count">
        <source>No. of</source>
        <translation>No. of</translation>
    </message>
    <message id="paper.index.pages">
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message id="paper.index.medium">
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message id="paper.index.detail">
        <source>contents {index} + documents {documents}; cover and closing sheet not counted</source>
        <translation>contents {index} + documents {documents}; cover and closing sheet not counted</translation>
    </message>
    <message id="paper.compiled_on">
        <source>Compiled on</source>
        <translation>Compiled on</translation>
    </message>
    <message id="paper.compiled">
        <source>compiled by</source>
        <translation>compiled by</translation>
    </message>
    <message id="paper.compiled_by">
        <source>compiled by: {function}</source>
        <translation>compiled by: {function}</translation>
    </message>
    <message id="paper.checked">
        <source>checked by</source>
        <translation>checked by</translation>
    </message>
    <message id="paper.checked_by">
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message id="paper.checked_by_function">
        <source>checked by: {function}</source>
        <translation>checked by: {function}</translation>
    </message>
    <message id="paper.checked_on">
        <source>Checked on</source>
        <translation>Checked on</translation>
    </message>
    <message id="paper.total_pages">
        <source>Total pages</source>
        <translation>Total pages</translation>
    </message>
    <message id="paper.in_words.one">
        <source>({words} page)</source>
        <translation>({words} page)</translation>
    </message>
    <message id="paper.in_words.few">
        <source>({words} pages)</source>
        <translation>({words} pages)</translation>
    </message>
    <message id="paper.in_words.many">
        <source>({words} pages)</source>
        <translation>({words} pages)</translation>
    </message>
    <message id="paper.medium.electronic">
        <source>electronic</source>
        <translation>electronic</translation>
    </message>
    <message id="paper.medium.signed">
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message id="paper.medium.signed_scan">
        <source>signed, scan</source>
        <translation>signed, scan</translation>
    </message>
    <message id="paper.medium.paper">
        <source>paper copy</source>
        <translation>paper copy</translation>
    </message>
    <message id="paper.medium.approved">
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message id="paper.medium.sealed">
        <source>kept apart</source>
        <translation>kept apart</translation>
    </message>
    <message id="paper.slip.many">
        <source>Pages {pages} are in the folder.</source>
        <translation>Pages {pages} are in the folder.</translation>
    </message>
    <message id="paper.slip.one">
        <source>Page {pages} is in the folder.</source>
        <translation>Page {pages} is in the folder.</translation>
    </message>
    <message id="paper.slip.number_by_hand">
        <source>Number these sheets by hand in the upper corner. This slip is not counted.</source>
        <translation>Number these sheets by hand in the upper corner. This slip is not counted.</translation>
    </message>
    <message id="paper.recording">
        <source>Recording, inventory number {inventory}. It has no pages; this page stands for it.</source>
        <translation>Recording, inventory number {inventory}. It has no pages; this page stands for it.</translation>
    </message>
    <message id="paper.nothing_to_print">
        <source>Nothing of this document can be printed; this page stands for it.</source>
        <translation>Nothing of this document can be printed; this page stands for it.</translation>
    </message>
    <message id="paper.scan.unreadable">
        <source>The scan cannot be opened. The paper is in the folder.</source>
        <translation>The scan cannot be opened. The paper is in the folder.</translation>
    </message>
    <message id="paper.sealed.note">
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message id="paper.sealed.word">
        <source>strictly confidential part</source>
        <translation>strictly confidential part</translation>
    </message>
    <message id="paper.sealed.apart">
        <source>Strictly confidential part: kept apart</source>
        <translation>Strictly confidential part: kept apart</translation>
    </message>
    <message id="paper.sealed.placeholder">
        <source>Strictly confidential part, placeholder</source>
        <translation>Strictly confidential part, placeholder</translation>
    </message>
    <message id="paper.sealed.title">
        <source>Strictly confidential part</source>
        <translation>Strictly confidential part</translation>
    </message>
    <message id="paper.sealed.stands_for">
        <source>This page stands for material that is kept apart.</source>
        <translation>This page stands for material that is kept apart.</translation>
    </message>
    <message id="paper.sealed.items.one">
        <source>item</source>
        <translation>item</translation>
    </message>
    <message id="paper.sealed.items.few">
        <source>items</source>
        <translation>items</translation>
    </message>
    <message id="paper.sealed.items.many">
        <source>items</source>
        <translation>items</translation>
    </message>
    <message id="paper.sealed.pages.one">
        <source>page</source>
        <translation>page</translation>
    </message>
    <message id="paper.sealed.pages.few">
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message id="paper.sealed.pages.many">
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message id="paper.sealed.rules">
        <source>Titles and content are not printed. The pages kept apart are not in the total of this file. Only the responsible worker and persons named for the case open them, with the second key.</source>
        <translation>Titles and content are not printed. The pages kept apart are not in the total of this file. Only the responsible worker and persons named for the case open them, with the second key.</translation>
    </message>
    <message id="paper.completeness">
        <source>Completeness sheet</source>
        <translation>Completeness sheet</translation>
    </message>
    <message id="paper.complete.items">
        <source>{n} items</source>
        <translation>{n} items</translation>
    </message>
    <message id="paper.complete.counts">
        <source>Present / not applicable / missing</source>
        <translation>Present / not applicable / missing</translation>
    </message>
    <message id="paper.complete.item">
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message id="paper.complete.material">
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message id="paper.complete.present">
        <source>There</source>
        <translation>There</translation>
    </message>
    <message id="paper.complete.none">
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message id="paper.complete.missing">
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message id="paper.complete.form">
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message id="paper.complete.pages">
        <source>Pages, note</source>
        <translation>Pages, note</translation>
    </message>
    <message id="paper.closing">
        <source>Closing sheet</source>
        <translation>Closing sheet</translation>
    </message>
    <message id="paper.closing.before">
        <source>This case file has</source>
        <translation>This case file has</translation>
    </message>
    <message id="paper.closing.after.one">
        <source>page</source>
        <translation>page</translation>
    </message>
    <message id="paper.closing.after.few">
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message id="paper.closing.after.many">
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message id="paper.closing.numbered">
        <source>Numbered pages</source>
        <translation>Numbered pages</translation>
    </message>
    <message id="paper.closing.first">
        <source>First</source>
        <translation>First</translation>
    </message>
    <message id="paper.closing.last">
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message id="paper.closing.left_out">
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message id="paper.closing.lettered">
        <source>Lettered (as 12a)</source>
        <translation>Lettered (as 12a)</translation>
    </message>
    <message id="paper.closing.of_these">
        <source>Of these</source>
        <translation>Of these</translation>
    </message>
    <message id="paper.closing.printed">
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message id="paper.closing.paper">
        <source>Paper copies</source>
        <translation>Paper copies</translation>
    </message>
    <message id="paper.closing.damaged">
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message id="paper.closing.placeholders">
        <source>Placeholders of the strictly confidential part</source>
        <translation>Placeholders of the strictly confidential part</translation>
    </message>
    <message id="paper.closing.outside">
        <source>Not counted</source>
        <translation>Not counted</translation>
    </message>
    <message id="paper.closing.outside.complete">
        <source>Cover, completeness sheet and closing sheet.</source>
        <translation>Cover, completeness sheet and closing sheet.</translation>
    </message>
    <message id="paper.closing.outside.plain">
        <source>Cover and closing sheet.</source>
        <translation>Cover and closing sheet.</translation>
    </message>
    <message id="paper.closing.outside.sealed">
        <source>Strictly confidential part kept apart: items {items}, pages {pages}.</source>
        <translation>Strictly confidential part kept apart: items {items}, pages {pages}.</translation>
    </message>
    <message id="paper.closing.later">
        <source>Pages added later</source>
        <translation>Pages added later</translation>
    </message>
    <message id="paper.closing.later.date">
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message id="paper.closing.later.pages">
        <source>Pages … – …</source>
        <translation>Pages … – …</translation>
    </message>
    <message id="paper.closing.later.total">
        <source>Total now</source>
        <translation>Total now</translation>
    </message>
    <message id="paper.closing.later.signature">
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message id="paper.closing.signatures">
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message id="paper.closing.archive">
        <source>received by the archive</source>
        <translation>received by the archive</translation>
    </message>
    <message id="paper.nothing">
        <source>none</source>
        <translation>none</translation>
    </message>
    <message id="paper.list.number">
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message id="paper.list.empty">
        <source>Nothing is on this list.</source>
        <translation>Nothing is on this list.</translation>
    </message>
    <message id="paper.recovery.title">
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message id="paper.recovery.office">
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message id="paper.recovery.vault">
        <source>Number of the office files</source>
        <translation>Number of the office files</translation>
    </message>
    <message id="paper.recovery.fingerprint">
        <source>Fingerprint of the head's key</source>
        <translation>Fingerprint of the head's key</translation>
    </message>
    <message id="paper.recovery.made_on">
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message id="paper.recovery.code">
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message id="paper.recovery.part">
        <source>Sheet {part} of two: keep A and B with two people. Neither opens anything alone.</source>
        <translation>Sheet {part} of two: keep A and B with two people. Neither opens anything alone.</translation>
    </message>
    <message id="paper.recovery.what">
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message id="paper.recovery.what.text">
        <source>With these eight groups of figures the files of the office can be opened when every password is lost. Whoever holds this sheet and a copy of the files can read everything.</source>
        <translation>With these eight groups of figures the files of the office can be opened when every password is lost. Whoever holds this sheet and a copy of the files can read everything.</translation>
    </message>
    <message id="paper.recovery.keep">
        <source>How to keep it</source>
        <translation>How to keep it</translation>
    </message>
    <message id="paper.recovery.keep.text">
        <source>Put it into an envelope, close and sign the envelope.
Keep it in a locked cabinet, away from the computer and the backup stick. The head of the office is responsible.
Do not photograph it, do not copy it, do not send it.
If it is lost or was seen by somebody, make a new one at once: the old one then opens nothing.</source>
        <translation>Put it into an envelope, close and sign the envelope.
Keep it in a locked cabinet, away from the computer and the backup stick. The head of the office is responsible.
Do not photograph it, do not copy it, do not send it.
If it is lost or was seen by somebody, make a new one at once: the old one then opens nothing.</translation>
    </message>
    <message id="paper.recovery.use">
        <source>How to use it</source>
        <translation>How to use it</translation>
    </message>
    <message id="paper.recovery.use.text">
        <source>On the sign-in screen choose “Forgotten password”, then “Recovery sheet”.
Type the eight groups in their order. A wrong group is shown at once.
Choose a new password. Then print a new recovery sheet and destroy this one.</source>
        <translation>On the sign-in screen choose “Forgotten password”, then “Recovery sheet”.
Type the eight groups in their order. A wrong group is shown at once.
Choose a new password. Then print a new recovery sheet and destroy this one.</translation>
    </message>
    <message id="paper.recovery.qr">
        <source>The same code, for a scanner</source>
        <translation>The same code, for a scanner</translation>
    </message>
    <message id="paper.act.title">
        <source>Destruction act No. {number}</source>
        <translation>Destruction act No. {number}</translation>
    </message>
    <message id="paper.act.code">
        <source>Code of the case</source>
        <translation>Code of the case</translation>
    </message>
    <message id="paper.act.at">
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message id="paper.act.class">
        <source>Class of files</source>
        <translation>Class of files</translation>
    </message>
    <message id="paper.act.case_closed">
        <source>Case closed on</source>
        <translation>Case closed on</translation>
    </message>
    <message id="paper.act.period">
        <source>Period of keeping</source>
        <translation>Period of keeping</translation>
    </message>
    <message id="paper.act.period.text">
        <source>years: {years}, ended on {day}</source>
        <translation>years: {years}, ended on {day}</translation>
    </message>
    <message id="paper.act.reason">
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message id="paper.act.content">
        <source>What was destroyed</source>
        <translation>What was destroyed</translation>
    </message>
    <message id="paper.act.content.text">
        <source>forms: {entries}; documents: {documents}; attached files: {files}; records in all: {rows}</source>
        <translation>forms: {entries}; documents: {documents}; attached files: {files}; records in all: {rows}</translation>
    </message>
    <message id="paper.act.method">
        <source>How</source>
        <translation>How</translation>
    </message>
    <message id="paper.act.method.text">
        <source>The records, the names in the register and the keys of the attached files were deleted; the files of the office were written anew without them. Worn cells of a stick may keep old blocks; these are encrypted and have no key.</source>
        <translation>The records, the names in the register and the keys of the attached files were deleted; the files of the office were written anew without them. Worn cells of a stick may keep old blocks; these are encrypted and have no key.</translation>
    </message>
    <message id="paper.act.head">
        <source>Record of work ends with</source>
        <translation>Record of work ends with</translation>
    </message>
    <message id="paper.act.media">
        <source>Copies of the office</source>
        <translation>Copies of the office</translation>
    </message>
    <message id="paper.act.media.kind">
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message id="paper.act.media.place">
        <source>Where last seen</source>
        <translation>Where last seen</translation>
    </message>
    <message id="paper.act.media.state">
        <source>State</source>
        <translation>State</translation>
    </message>
    <message id="paper.act.media.day">
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message id="paper.act.media.none">
        <source>There were no copies.</source>
        <translation>There were no copies.</translation>
    </message>
    <message id="paper.act.kind.backup">
        <source>backup of the cases</source>
        <translation>backup of the cases</translation>
    </message>
    <message id="paper.act.kind.register">
        <source>second copy of the register of names</source>
        <translation>second copy of the register of names</translation>
    </message>
    <message id="paper.act.kind.office">
        <source>restored office</source>
        <translation>restored office</translation>
    </message>
    <message id="paper.act.medium.waiting">
        <source>not yet written anew</source>
        <translation>not yet written anew</translation>
    </message>
    <message id="paper.act.medium.rewritten">
        <source>written anew and checked</source>
        <translation>written anew and checked</translation>
    </message>
    <message id="paper.act.medium.gone">
        <source>physically destroyed</source>
        <translation>physically destroyed</translation>
    </message>
    <message id="paper.act.open">
        <source>This act stays open until every copy above is written anew or physically destroyed.</source>
        <translation>This act stays open until every copy above is written anew or physically destroyed.</translation>
    </message>
    <message id="paper.act.closed">
        <source>No copy waits any more. The act was closed on {day}.</source>
        <translation>No copy waits any more. The act was closed on {day}.</translation>
    </message>
    <message id="paper.act.head_of_unit">
        <source>Head of the unit</source>
        <translation>Head of the unit</translation>
    </message>
    <message id="paper.act.member">
        <source>Member of the commission</source>
        <translation>Member of the commission</translation>
    </message>
    <message id="paper.files.due">
        <source>Files whose period of keeping has ended</source>
        <translation>Files whose period of keeping has ended</translation>
    </message>
    <message id="paper.files.handed">
        <source>Files handed over to the archive</source>
        <translation>Files handed over to the archive</translation>
    </message>
    <message id="paper.files.archive">
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message id="paper.files.years">
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message id="paper.files.pages">
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message id="paper.files.media">
        <source>Kept as</source>
        <translation>Kept as</translation>
    </message>
    <message id="paper.files.until">
        <source>Kept until</source>
        <translation>Kept until</translation>
    </message>
    <message id="paper.files.for_ever">
        <source>for ever</source>
        <translation>for ever</translation>
    </message>
    <message id="paper.files.held">
        <source>held ({day})</source>
        <translation>held ({day})</translation>
    </message>
    <message id="paper.files.receiver">
        <source>Received for the archive</source>
        <translation>Received for the archive</translation>
    </message>
    <message id="paper.files.advice">
        <source>Advice of the archive: {advice}</source>
        <translation>Advice of the archive: {advice}</translation>
    </message>
    <message id="paper.files.medium.electronic">
        <source>electronic</source>
        <translation>electronic</translation>
    </message>
    <message id="paper.files.medium.paper">
        <source>paper</source>
        <translation>paper</translation>
    </message>
    <message id="paper.files.medium.scan">
        <source>scan</source>
        <translation>scan</translation>
    </message>
    <message id="paper.files.medium.signed_scan">
        <source>signed, scan</source>
        <translation>signed, scan</translation>
    </message>
    <message id="paper.files.medium.paper_copy">
        <source>paper copy</source>
        <translation>paper copy</translation>
    </message>
    <message id="paper.attached">
        <source>Attached files</source>
        <translation>Attached files</translation>
    </message>
    <message id="paper.package.sheet">
        <source>Sheet of a transfer package</source>
        <translation>Sheet of a transfer package</translation>
    </message>
    <message id="paper.package.slip">
        <source>Password of the package</source>
        <translation>Password of the package</translation>
    </message>
    <message id="paper.package.receipt">
        <source>Receipt of a transfer package</source>
        <translation>Receipt of a transfer package</translation>
    </message>
    <message id="paper.package.from">
        <source>Sending office</source>
        <translation>Sending office</translation>
    </message>
    <message id="paper.package.to">
        <source>Receiving office</source>
        <translation>Receiving office</translation>
    </message>
    <message id="paper.package.sender">
        <source>Handed over by</source>
        <translation>Handed over by</translation>
    </message>
    <message id="paper.package.receiver">
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message id="paper.package.file">
        <source>Name of the file</source>
        <translation>Name of the file</translation>
    </message>
    <message id="paper.package.entries">
        <source>Filled forms</source>
        <translation>Filled forms</translation>
    </message>
    <message id="paper.package.documents">
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message id="paper.package.documents.text">
        <source>{documents} documents, {pages} pages</source>
        <translation>{documents} documents, {pages} pages</translation>
    </message>
    <message id="paper.package.sealed">
        <source>Strictly confidential section</source>
        <translation>Strictly confidential section</translation>
    </message>
    <message id="paper.package.sealed.none">
        <source>not in the package</source>
        <translation>not in the package</translation>
    </message>
    <message id="paper.package.sealed.some">
        <source>in the package: {number}</source>
        <translation>in the package: {number}</translation>
    </message>
    <message id="paper.package.check">
        <source>Check figures</source>
        <translation>Check figures</translation>
    </message>
    <message id="paper.package.sha256">
        <source>SHA-256 of the package</source>
        <translation>SHA-256 of the package</translation>
    </message>
    <message id="paper.package.how">
        <source>How to take it in</source>
        <translation>How to take it in</translation>
    </message>
    <message id="paper.package.how.text">
        <source>Open the program, choose “Case from another office” in the list of cases, choose the file and type the words of the slip. Type the number of pages and the check figures of this sheet.</source>
        <translation>Open the program, choose “Case from another office” in the list of cases, choose the file and type the words of the slip. Type the number of pages and the check figures of this sheet.</translation>
    </message>
    <message id="paper.package.until">
        <source>Responsibility</source>
        <translation>Responsibility</translation>
    </message>
    <message id="paper.package.until.text">
        <source>The sending office answers for the case until the receipt is entered there.</source>
        <translation>The sending office answers for the case until the receipt is entered there.</translation>
    </message>
    <message id="paper.package.password">
        <source>Words that open the package</source>
        <translation>Words that open the package</translation>
    </message>
    <message id="paper.package.apart">
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message id="paper.package.apart.text">
        <source>Hand this slip over another way than the package and its sheet. Destroy it after the receipt has come back. Nobody can find these words again.</source>
        <translation>Hand this slip over another way than the package and its sheet. Destroy it after the receipt has come back. Nobody can find these words again.</translation>
    </message>
    <message id="paper.package.former_code">
        <source>Former code</source>
        <translation>Former code</translation>
    </message>
    <message id="paper.package.new_code">
        <source>New code</source>
        <translation>New code</translation>
    </message>
    <message id="paper.package.received_at">
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message id="paper.package.compared">
        <source>Compared</source>
        <translation>Compared</translation>
    </message>
    <message id="paper.package.compared.text">
        <source>The number of pages and the check figures agree with the sheet of the package. Everything in it was read and taken in whole.</source>
        <translation>The number of pages and the check figures agree with the sheet of the package. Everything in it was read and taken in whole.</translation>
    </message>
    <message id="paper.compared">
        <source>Then and now</source>
        <translation>Then and now</translation>
    </message>
</context>
</TS>
