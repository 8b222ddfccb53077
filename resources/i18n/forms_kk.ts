<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>forms</name>
    <message id="role.client">
        <source>client</source>
        <translation>көрсетілетін қызметті алушы</translation>
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
        <translation>ана</translation>
    </message>
    <message id="role.father">
        <source>father</source>
        <translation>әке</translation>
    </message>
    <message id="role.husband">
        <source>husband</source>
        <translation>күйеуі</translation>
    </message>
    <message id="role.wife">
        <source>wife</source>
        <translation>әйелі</translation>
    </message>
    <message id="role.partner">
        <source>partner</source>
        <translation>бірге тұратын адам</translation>
    </message>
    <message id="role.son">
        <source>son</source>
        <translation>ұлы</translation>
    </message>
    <message id="role.daughter">
        <source>daughter</source>
        <translation>қызы</translation>
    </message>
    <message id="role.brother">
        <source>brother</source>
        <translation>аға, іні</translation>
    </message>
    <message id="role.sister">
        <source>sister</source>
        <translation>әпке, сіңлі, қарындас</translation>
    </message>
    <message id="role.grandmother">
        <source>grandmother</source>
        <translation>әже</translation>
    </message>
    <message id="role.grandfather">
        <source>grandfather</source>
        <translation>ата</translation>
    </message>
    <message id="role.relative">
        <source>relative</source>
        <translation>туыс</translation>
    </message>
    <message id="role.guardian">
        <source>guardian</source>
        <translation>қорғаншы</translation>
    </message>
    <message id="role.neighbour">
        <source>neighbour</source>
        <translation>көрші</translation>
    </message>
    <message id="role.friend">
        <source>friend</source>
        <translation>дос</translation>
    </message>
    <message id="role.teacher">
        <source>teacher</source>
        <translation>мұғалім</translation>
    </message>
    <message id="role.informant">
        <source>source of information</source>
        <translation>ақпарат көзі</translation>
    </message>
    <message id="role.perpetrator">
        <source>alleged perpetrator</source>
        <translation>зорлық көрсетті деп болжанған адам</translation>
    </message>
    <message id="role.specialist">
        <source>specialist</source>
        <translation>маман</translation>
    </message>
    <message id="role.worker">
        <source>social worker</source>
        <translation>әлеуметтік қызметкер</translation>
    </message>
    <message id="role.supervisor">
        <source>supervisor</source>
        <translation>супервизор</translation>
    </message>
    <message id="role.other">
        <source>other person</source>
        <translation>басқа адам</translation>
    </message>
    <message id="answer.yes">
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message id="answer.no">
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message id="answer.unknown">
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message id="word.about">
        <source>about</source>
        <translation>шамамен</translation>
    </message>
    <message id="word.from">
        <source>from</source>
        <translation>басталуы</translation>
    </message>
    <message id="word.until">
        <source>until</source>
        <translation>аяқталуы</translation>
    </message>
    <message id="word.date">
        <source>date</source>
        <translation>күні</translation>
    </message>
    <message id="word.in_register">
        <source>in the register</source>
        <translation>аттар тізілімінде</translation>
    </message>
    <message id="word.n_of_m">
        <source>{n} of {m}</source>
        <translation>{m} ішінен {n}</translation>
    </message>
    <message id="word.not_signed">
        <source>not signed</source>
        <translation>қол қойылмаған</translation>
    </message>
    <message id="word.signed_on_paper">
        <source>signed on paper</source>
        <translation>қағазда қол қойылған</translation>
    </message>
    <message id="word.signed_scan">
        <source>signed, scan attached</source>
        <translation>қол қойылған, скан тіркелген</translation>
    </message>
    <message id="word.scan_no">
        <source>scan, № {n} in the register</source>
        <translation>скан, тізілімдегі № {n}</translation>
    </message>
    <message id="word.document_no">
        <source>document № {n}</source>
        <translation>құжат № {n}</translation>
    </message>
    <message id="word.pages">
        <source>pages</source>
        <translation>бет</translation>
    </message>
    <message id="word.original">
        <source>original</source>
        <translation>түпнұсқа</translation>
    </message>
    <message id="word.copy">
        <source>copy</source>
        <translation>көшірме</translation>
    </message>
    <message id="word.sealed">
        <source>Strictly confidential part: kept apart</source>
        <translation>Аса құпия бөлім: бөлек</translation>
    </message>
    <message id="word.gap_reason">
        <source>not filled in because</source>
        <translation>толтырылмау себебі</translation>
    </message>
    <message id="word.person_name">
        <source>name</source>
        <translation>аты-жөні</translation>
    </message>
    <message id="word.person_role">
        <source>role</source>
        <translation>рөлі</translation>
    </message>
    <message id="word.person_function">
        <source>function</source>
        <translation>лауазымы</translation>
    </message>
    <message id="word.person_contact">
        <source>contact</source>
        <translation>байланыс</translation>
    </message>
    <message id="word.address_region">
        <source>aimag or city</source>
        <translation>аймақ немесе қала</translation>
    </message>
    <message id="word.address_district">
        <source>soum or district</source>
        <translation>сұм немесе аудан</translation>
    </message>
    <message id="word.address_ward">
        <source>bag or khoroo</source>
        <translation>баг немесе хороо</translation>
    </message>
    <message id="word.address_line">
        <source>street, building, description</source>
        <translation>көше, үй, сипаттама</translation>
    </message>
    <message id="word.address_camp">
        <source>seasonal camp</source>
        <translation>маусымдық қоныс</translation>
    </message>
    <message id="word.total">
        <source>Total: {column}</source>
        <translation>Барлығы: {column}</translation>
    </message>
    <message id="word.total_line">
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
    <message id="count.status.contact">
        <source>first contact</source>
        <translation>алғашқы байланыс</translation>
    </message>
    <message id="count.status.open">
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message id="count.status.suspended">
        <source>stopped</source>
        <translation>тоқтатылған</translation>
    </message>
    <message id="count.status.closed">
        <source>closed</source>
        <translation>жабық</translation>
    </message>
    <message id="count.risk.high">
        <source>high</source>
        <translation>жоғары</translation>
    </message>
    <message id="count.risk.medium">
        <source>medium</source>
        <translation>орташа</translation>
    </message>
    <message id="count.risk.low">
        <source>low</source>
        <translation>төмен</translation>
    </message>
    <message id="count.risk.none">
        <source>no risk</source>
        <translation>тәуекел жоқ</translation>
    </message>
    <message id="count.due.done">
        <source>done in time</source>
        <translation>мерзімінде орындалды</translation>
    </message>
    <message id="count.due.done_late">
        <source>done late</source>
        <translation>кешігіп орындалды</translation>
    </message>
    <message id="count.due.overdue">
        <source>overdue</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message id="count.due.open">
        <source>to be done</source>
        <translation>орындалуға тиіс</translation>
    </message>
    <message id="count.due.soon">
        <source>to be done soon</source>
        <translation>жақында орындалады</translation>
    </message>
    <message id="count.due.waiting">
        <source>not open yet</source>
        <translation>уақыты келмеген</translation>
    </message>
    <message id="count.due.excused">
        <source>late, reason given</source>
        <translation>кешікті, себебі жазылған</translation>
    </message>
    <message id="count.unknown">
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message id="count.total">
        <source>in all</source>
        <translation>барлығы</translation>
    </message>
    <message id="count.number">
        <source>number</source>
        <translation>саны</translation>
    </message>
    <message id="count.withheld">
        <source>fewer than five or covering such a number: not shown</source>
        <translation>бестен аз немесе оны жауып тұрған сан: көрсетілмеген</translation>
    </message>
    <message id="count.period">
        <source>period</source>
        <translation>кезең</translation>
    </message>
    <message id="count.made_on">
        <source>counted on</source>
        <translation>есептелді</translation>
    </message>
    <message id="count.in_work">
        <source>cases in work in this time</source>
        <translation>осы кезеңде жұмыста болған кейстер</translation>
    </message>
    <message id="count.no_cases">
        <source>There was no case in this time.</source>
        <translation>Бұл кезеңде бірде-бір кейс болған жоқ.</translation>
    </message>
    <message id="count.audit_head">
        <source>head of the log</source>
        <translation>журналдың бас нөмірі</translation>
    </message>
    <message id="count.closing_line">
        <source>Lines in all: {lines}. Pages in all: {pages}.</source>
        <translation>Барлығы: {lines} жол. Барлығы: {pages} бет.</translation>
    </message>
    <message id="count.struck">
        <source>struck out</source>
        <translation>сызылды</translation>
    </message>
    <message id="count.yes">
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message id="count.no">
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message id="count.quarter">
        <source>quarter {n} of {year}</source>
        <translation>{year} жылғы {n}-тоқсан</translation>
    </message>
    <message id="count.year">
        <source>{year}</source>
        <translation>{year} жыл</translation>
    </message>
    <message id="count.case_code">
        <source>case</source>
        <translation>кейс</translation>
    </message>
    <message id="count.sealed_closed">
        <source>strictly confidential part still closed to the new worker</source>
        <translation>аса құпия бөлігі жаңа қызметкерге жабық</translation>
    </message>
    <message id="count.protocol">
        <source>Protocol of a hand-over of cases</source>
        <translation>Кейстерді беру хаттамасы</translation>
    </message>
    <message id="count.giver">
        <source>Handed over by</source>
        <translation>Берген</translation>
    </message>
    <message id="count.taker">
        <source>Taken over by</source>
        <translation>Қабылдаған</translation>
    </message>
    <message id="count.decided_by">
        <source>Decided by</source>
        <translation>Шешкен</translation>
    </message>
</context>
</TS>
