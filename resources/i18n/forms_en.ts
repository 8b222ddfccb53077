<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>forms</name>
    <message id="role.client">
        <source>client</source>
        <translation>client</translation>
    </message>
    <message id="role.child">
        <source>child</source>
        <translation>child</translation>
    </message>
    <message id="role.child_n">
        <source>child {n}</source>
        <translation>child {n}</translation>
    </message>
    <message id="role.mother">
        <source>mother</source>
        <translation>mother</translation>
    </message>
    <message id="role.father">
        <source>father</source>
        <translation>father</translation>
    </message>
    <message id="role.husband">
        <source>husband</source>
        <translation>husband</translation>
    </message>
    <message id="role.wife">
        <source>wife</source>
        <translation>wife</translation>
    </message>
    <message id="role.partner">
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message id="role.son">
        <source>son</source>
        <translation>son</translation>
    </message>
    <message id="role.daughter">
        <source>daughter</source>
        <translation>daughter</translation>
    </message>
    <message id="role.brother">
        <source>brother</source>
        <translation>brother</translation>
    </message>
    <message id="role.sister">
        <source>sister</source>
        <translation>sister</translation>
    </message>
    <message id="role.grandmother">
        <source>grandmother</source>
        <translation>grandmother</translation>
    </message>
    <message id="role.grandfather">
        <source>grandfather</source>
        <translation>grandfather</translation>
    </message>
    <message id="role.relative">
        <source>relative</source>
        <translation>relative</translation>
    </message>
    <message id="role.guardian">
        <source>guardian</source>
        <translation>guardian</translation>
    </message>
    <message id="role.neighbour">
        <source>neighbour</source>
        <translation>neighbour</translation>
    </message>
    <message id="role.friend">
        <source>friend</source>
        <translation>friend</translation>
    </message>
    <message id="role.teacher">
        <source>teacher</source>
        <translation>teacher</translation>
    </message>
    <message id="role.informant">
        <source>source of information</source>
        <translation>source of information</translation>
    </message>
    <message id="role.perpetrator">
        <source>alleged perpetrator</source>
        <translation>alleged perpetrator</translation>
    </message>
    <message id="role.specialist">
        <source>specialist</source>
        <translation>specialist</translation>
    </message>
    <message id="role.worker">
        <source>social worker</source>
        <translation>social worker</translation>
    </message>
    <message id="role.supervisor">
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message id="role.other">
        <source>other person</source>
        <translation>other person</translation>
    </message>
    <message id="answer.yes">
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message id="answer.no">
        <source>no</source>
        <translation>no</translation>
    </message>
    <message id="answer.unknown">
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message id="word.about">
        <source>about</source>
        <translation>about</translation>
    </message>
    <message id="word.from">
        <source>from</source>
        <translation>from</translation>
    </message>
    <message id="word.until">
        <source>until</source>
        <translation>until</translation>
    </message>
    <message id="word.date">
        <source>date</source>
        <translation>date</translation>
    </message>
    <message id="word.in_register">
        <source>in the register</source>
        <translation>in the register</translation>
    </message>
    <message id="word.n_of_m">
        <source>{n} of {m}</source>
        <translation>{n} of {m}</translation>
    </message>
    <message id="word.not_signed">
        <source>not signed</source>
        <translation>not signed</translation>
    </message>
    <message id="word.signed_on_paper">
        <source>signed on paper</source>
        <translation>signed on paper</translation>
    </message>
    <message id="word.signed_scan">
        <source>signed, scan attached</source>
        <translation>signed, scan attached</translation>
    </message>
    <message id="word.scan_no">
        <source>scan, № {n} in the register</source>
        <translation>scan, № {n} in the register</translation>
    </message>
    <message id="word.document_no">
        <source>document № {n}</source>
        <translation>document № {n}</translation>
    </message>
    <message id="word.pages">
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message id="word.original">
        <source>original</source>
        <translation>original</translation>
    </message>
    <message id="word.copy">
        <source>copy</source>
        <translation>copy</translation>
    </message>
    <message id="word.sealed">
        <source>Strictly confidential part: kept apart</source>
        <translation>Strictly confidential part: kept apart</translation>
    </message>
    <message id="word.gap_reason">
        <source>not filled in because</source>
        <translation>not filled in because</translation>
    </message>
    <message id="word.person_name">
        <source>name</source>
        <translation>name</translation>
    </message>
    <message id="word.person_role">
        <source>role</source>
        <translation>role</translation>
    </message>
    <message id="word.person_function">
        <source>function</source>
        <translation>function</translation>
    </message>
    <message id="word.person_contact">
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message id="word.address_region">
        <source>aimag or city</source>
        <translation>aimag or city</translation>
    </message>
    <message id="word.address_district">
        <source>soum or district</source>
        <translation>soum or district</translation>
    </message>
    <message id="word.address_ward">
        <source>bag or khoroo</source>
        <translation>bag or khoroo</translation>
    </message>
    <message id="word.address_line">
        <source>street, building, description</source>
        <translation>street, building, description</translation>
    </message>
    <message id="word.address_camp">
        <source>seasonal camp</source>
        <translation>seasonal camp</translation>
    </message>
    <message id="word.total">
        <source>Total: {column}</source>
        <translation>Total: {column}</translation>
    </message>
    <message id="word.total_line">
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message id="count.status.contact">
        <source>first contact</source>
        <translation>first contact</translation>
    </message>
    <message id="count.status.open">
        <source>open</source>
        <translation>open</translation>
    </message>
    <message id="count.status.suspended">
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message id="count.status.closed">
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message id="count.risk.high">
        <source>high</source>
        <translation>high</translation>
    </message>
    <message id="count.risk.medium">
        <source>medium</source>
        <translation>medium</translation>
    </message>
    <message id="count.risk.low">
        <source>low</source>
        <translation>low</translation>
    </message>
    <message id="count.risk.none">
        <source>no risk</source>
        <translation>no risk</translation>
    </message>
    <message id="count.due.done">
        <source>done in time</source>
        <translation>done in time</translation>
    </message>
    <message id="count.due.done_late">
        <source>done late</source>
        <translation>done late</translation>
    </message>
    <message id="count.due.overdue">
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message id="count.due.open">
        <source>to be done</source>
        <translation>to be done</translation>
    </message>
    <message id="count.due.soon">
        <source>to be done soon</source>
        <translation>to be done soon</translation>
    </message>
    <message id="count.due.waiting">
        <source>not open yet</source>
        <translation>not open yet</translation>
    </message>
    <message id="count.due.excused">
        <source>late, reason given</source>
        <translation>late, reason given</translation>
    </message>
    <message id="count.unknown">
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message id="count.total">
        <source>in all</source>
        <translation>in all</translation>
    </message>
    <message id="count.number">
        <source>number</source>
        <translation>number</translation>
    </message>
    <message id="count.withheld">
        <source>fewer than five or covering such a number: not shown</source>
        <translation>fewer than five or covering such a number: not shown</translation>
    </message>
    <message id="count.period">
        <source>period</source>
        <translation>period</translation>
    </message>
    <message id="count.made_on">
        <source>counted on</source>
        <translation>counted on</translation>
    </message>
    <message id="count.in_work">
        <source>cases in work in this time</source>
        <translation>cases in work in this time</translation>
    </message>
    <message id="count.no_cases">
        <source>There was no case in this time.</source>
        <translation>There was no case in this time.</translation>
    </message>
    <message id="count.audit_head">
        <source>head of the log</source>
        <translation>head of the log</translation>
    </message>
    <message id="count.closing_line">
        <source>Lines in all: {lines}. Pages in all: {pages}.</source>
        <translation>Lines in all: {lines}. Pages in all: {pages}.</translation>
    </message>
    <message id="count.struck">
        <source>struck out</source>
        <translation>struck out</translation>
    </message>
    <message id="count.yes">
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message id="count.no">
        <source>no</source>
        <translation>no</translation>
    </message>
    <message id="count.quarter">
        <source>quarter {n} of {year}</source>
        <translation>quarter {n} of {year}</translation>
    </message>
    <message id="count.year">
        <source>{year}</source>
        <translation>{year}</translation>
    </message>
    <message id="count.case_code">
        <source>case</source>
        <translation>case</translation>
    </message>
    <message id="count.sealed_closed">
        <source>strictly confidential part still closed to the new worker</source>
        <translation>strictly confidential part still closed to the new worker</translation>
    </message>
    <message id="count.protocol">
        <source>Protocol of a hand-over of cases</source>
        <translation>Protocol of a hand-over of cases</translation>
    </message>
    <message id="count.giver">
        <source>Handed over by</source>
        <translation>Handed over by</translation>
    </message>
    <message id="count.taker">
        <source>Taken over by</source>
        <translation>Taken over by</translation>
    </message>
    <message id="count.decided_by">
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
</context>
</TS>
