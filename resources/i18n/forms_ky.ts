<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en">
<context>
    <name>forms</name>
    <message id="role.client">
        <source>client</source>
        <translation>клиент</translation>
    </message>
    <message id="role.child">
        <source>child</source>
        <translation>бала</translation>
    </message>
    <message id="role.child_n">
        <source>child {n}</source>
        <translation>{n}-бала</translation>
    </message>
    <message id="role.mother">
        <source>mother</source>
        <translation>эне</translation>
    </message>
    <message id="role.father">
        <source>father</source>
        <translation>ата</translation>
    </message>
    <message id="role.husband">
        <source>husband</source>
        <translation>күйөөсү</translation>
    </message>
    <message id="role.wife">
        <source>wife</source>
        <translation>аялы</translation>
    </message>
    <message id="role.partner">
        <source>partner</source>
        <translation>бирге жашаган адам</translation>
    </message>
    <message id="role.son">
        <source>son</source>
        <translation>уулу</translation>
    </message>
    <message id="role.daughter">
        <source>daughter</source>
        <translation>кызы</translation>
    </message>
    <message id="role.brother">
        <source>brother</source>
        <translation>ага-ини</translation>
    </message>
    <message id="role.sister">
        <source>sister</source>
        <translation>эже-сиңди</translation>
    </message>
    <message id="role.grandmother">
        <source>grandmother</source>
        <translation>чоң эне</translation>
    </message>
    <message id="role.grandfather">
        <source>grandfather</source>
        <translation>чоң ата</translation>
    </message>
    <message id="role.relative">
        <source>relative</source>
        <translation>тууган</translation>
    </message>
    <message id="role.guardian">
        <source>guardian</source>
        <translation>камкорчу</translation>
    </message>
    <message id="role.neighbour">
        <source>neighbour</source>
        <translation>кошуна</translation>
    </message>
    <message id="role.friend">
        <source>friend</source>
        <translation>дос</translation>
    </message>
    <message id="role.teacher">
        <source>teacher</source>
        <translation>мугалим</translation>
    </message>
    <message id="role.informant">
        <source>source of information</source>
        <translation>маалымат булагы</translation>
    </message>
    <message id="role.perpetrator">
        <source>alleged perpetrator</source>
        <translation>зомбулук көрсөттү деп болжолдонгон адам</translation>
    </message>
    <message id="role.specialist">
        <source>specialist</source>
        <translation>адис</translation>
    </message>
    <message id="role.worker">
        <source>social worker</source>
        <translation>социалдык кызматкер</translation>
    </message>
    <message id="role.supervisor">
        <source>supervisor</source>
        <translation>супервизор</translation>
    </message>
    <message id="role.other">
        <source>other person</source>
        <translation>башка адам</translation>
    </message>
    <message id="answer.yes">
        <source>yes</source>
        <translation>ооба</translation>
    </message>
    <message id="answer.no">
        <source>no</source>
        <translation>жок</translation>
    </message>
    <message id="answer.unknown">
        <source>unknown</source>
        <translation>белгисиз</translation>
    </message>
    <message id="word.about">
        <source>about</source>
        <translation>болжол менен</translation>
    </message>
    <message id="word.from">
        <source>from</source>
        <translation>башталышы</translation>
    </message>
    <message id="word.until">
        <source>until</source>
        <translation>аягы</translation>
    </message>
    <message id="word.date">
        <source>date</source>
        <translation>күнү</translation>
    </message>
    <message id="word.in_register">
        <source>in the register</source>
        <translation>аттардын реестринде</translation>
    </message>
    <message id="word.n_of_m">
        <source>{n} of {m}</source>
        <translation>{m} ичинен {n}</translation>
    </message>
    <message id="word.not_signed">
        <source>not signed</source>
        <translation>кол коюлган эмес</translation>
    </message>
    <message id="word.signed_on_paper">
        <source>signed on paper</source>
        <translation>кагазда кол коюлган</translation>
    </message>
    <message id="word.signed_scan">
        <source>signed, scan attached</source>
        <translation>кол коюлган, скан тиркелген</translation>
    </message>
    <message id="word.scan_no">
        <source>scan, № {n} in the register</source>
        <translation>скан, реестрдеги № {n}</translation>
    </message>
    <message id="word.document_no">
        <source>document № {n}</source>
        <translation>документ № {n}</translation>
    </message>
    <message id="word.pages">
        <source>pages</source>
        <translation>барак</translation>
    </message>
    <message id="word.original">
        <source>original</source>
        <translation>түп нуска</translation>
    </message>
    <message id="word.copy">
        <source>copy</source>
        <translation>көчүрмө</translation>
    </message>
    <message id="word.sealed">
        <source>Strictly confidential part: kept apart</source>
        <translation>Өтө купуя бөлүк: өзүнчө</translation>
    </message>
    <message id="word.gap_reason">
        <source>not filled in because</source>
        <translation>толтурулбаган себеби</translation>
    </message>
    <message id="word.person_name">
        <source>name</source>
        <translation>аты-жөнү</translation>
    </message>
    <message id="word.person_role">
        <source>role</source>
        <translation>ролу</translation>
    </message>
    <message id="word.person_function">
        <source>function</source>
        <translation>кызматы</translation>
    </message>
    <message id="word.person_contact">
        <source>contact</source>
        <translation>байланыш</translation>
    </message>
    <message id="word.address_region">
        <source>aimag or city</source>
        <translation>аймак же шаар</translation>
    </message>
    <message id="word.address_district">
        <source>soum or district</source>
        <translation>сум же район</translation>
    </message>
    <message id="word.address_ward">
        <source>bag or khoroo</source>
        <translation>баг же хороо</translation>
    </message>
    <message id="word.address_line">
        <source>street, building, description</source>
        <translation>көчө, үй, сыпаттама</translation>
    </message>
    <message id="word.address_camp">
        <source>seasonal camp</source>
        <translation>мезгилдик конуш</translation>
    </message>
    <message id="word.total">
        <source>Total: {column}</source>
        <translation>Жалпы: {column}</translation>
    </message>
    <message id="word.total_line">
        <source>Total</source>
        <translation>Жалпы</translation>
    </message>
    <message id="count.status.contact">
        <source>first contact</source>
        <translation>алгачкы байланыш</translation>
    </message>
    <message id="count.status.open">
        <source>open</source>
        <translation>ачык</translation>
    </message>
    <message id="count.status.suspended">
        <source>stopped</source>
        <translation>токтотулган</translation>
    </message>
    <message id="count.status.closed">
        <source>closed</source>
        <translation>жабылган</translation>
    </message>
    <message id="count.risk.high">
        <source>high</source>
        <translation>жогорку</translation>
    </message>
    <message id="count.risk.medium">
        <source>medium</source>
        <translation>орто</translation>
    </message>
    <message id="count.risk.low">
        <source>low</source>
        <translation>төмөн</translation>
    </message>
    <message id="count.risk.none">
        <source>no risk</source>
        <translation>тобокелдик жок</translation>
    </message>
    <message id="count.due.done">
        <source>done in time</source>
        <translation>мөөнөтүндө аткарылды</translation>
    </message>
    <message id="count.due.done_late">
        <source>done late</source>
        <translation>кечигип аткарылды</translation>
    </message>
    <message id="count.due.overdue">
        <source>overdue</source>
        <translation>мөөнөтү өттү</translation>
    </message>
    <message id="count.due.open">
        <source>to be done</source>
        <translation>аткарыла турган</translation>
    </message>
    <message id="count.due.soon">
        <source>to be done soon</source>
        <translation>жакында аткарылат</translation>
    </message>
    <message id="count.due.waiting">
        <source>not open yet</source>
        <translation>убактысы келе элек</translation>
    </message>
    <message id="count.due.excused">
        <source>late, reason given</source>
        <translation>кечикти, себеби жазылган</translation>
    </message>
    <message id="count.unknown">
        <source>not known</source>
        <translation>белгисиз</translation>
    </message>
    <message id="count.total">
        <source>in all</source>
        <translation>баары</translation>
    </message>
    <message id="count.number">
        <source>number</source>
        <translation>саны</translation>
    </message>
    <message id="count.withheld">
        <source>fewer than five or covering such a number: not shown</source>
        <translation>бештен аз же аны жаап турган сан: көрсөтүлгөн жок</translation>
    </message>
    <message id="count.period">
        <source>period</source>
        <translation>мезгил</translation>
    </message>
    <message id="count.made_on">
        <source>counted on</source>
        <translation>эсептелди</translation>
    </message>
    <message id="count.in_work">
        <source>cases in work in this time</source>
        <translation>ушул мезгилде иште болгон кейстер</translation>
    </message>
    <message id="count.no_cases">
        <source>There was no case in this time.</source>
        <translation>Бул мезгилде бир да кейс болгон эмес.</translation>
    </message>
    <message id="count.audit_head">
        <source>head of the log</source>
        <translation>журналдын баш номери</translation>
    </message>
    <message id="count.closing_line">
        <source>Lines in all: {lines}. Pages in all: {pages}.</source>
        <translation>Баары: {lines} сап. Баары: {pages} барак.</translation>
    </message>
    <message id="count.struck">
        <source>struck out</source>
        <translation>сызылды</translation>
    </message>
    <message id="count.yes">
        <source>yes</source>
        <translation>ооба</translation>
    </message>
    <message id="count.no">
        <source>no</source>
        <translation>жок</translation>
    </message>
    <message id="count.quarter">
        <source>quarter {n} of {year}</source>
        <translation>{year}-жылдын {n}-чейреги</translation>
    </message>
    <message id="count.year">
        <source>{year}</source>
        <translation>{year}-жыл</translation>
    </message>
    <message id="count.case_code">
        <source>case</source>
        <translation>кейс</translation>
    </message>
    <message id="count.sealed_closed">
        <source>strictly confidential part still closed to the new worker</source>
        <translation>өтө купуя бөлүгү жаңы кызматкерге жабык</translation>
    </message>
    <message id="count.protocol">
        <source>Protocol of a hand-over of cases</source>
        <translation>Кейстерди өткөрүп берүү протоколу</translation>
    </message>
    <message id="count.giver">
        <source>Handed over by</source>
        <translation>Өткөрүп берген</translation>
    </message>
    <message id="count.taker">
        <source>Taken over by</source>
        <translation>Кабыл алган</translation>
    </message>
    <message id="count.decided_by">
        <source>Decided by</source>
        <translation>Чечкен</translation>
    </message>
</context>
</TS>
