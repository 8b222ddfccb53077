<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>forms</name>
    <message id="role.client">
        <source>client</source>
        <translation>клиент</translation>
    </message>
    <message id="role.child">
        <source>child</source>
        <translation>ребенок</translation>
    </message>
    <message id="role.child_n">
        <source>child {n}</source>
        <translation>ребенок {n}</translation>
    </message>
    <message id="role.mother">
        <source>mother</source>
        <translation>мать</translation>
    </message>
    <message id="role.father">
        <source>father</source>
        <translation>отец</translation>
    </message>
    <message id="role.husband">
        <source>husband</source>
        <translation>муж</translation>
    </message>
    <message id="role.wife">
        <source>wife</source>
        <translation>жена</translation>
    </message>
    <message id="role.partner">
        <source>partner</source>
        <translation>партнер, сожитель</translation>
    </message>
    <message id="role.son">
        <source>son</source>
        <translation>сын</translation>
    </message>
    <message id="role.daughter">
        <source>daughter</source>
        <translation>дочь</translation>
    </message>
    <message id="role.brother">
        <source>brother</source>
        <translation>брат</translation>
    </message>
    <message id="role.sister">
        <source>sister</source>
        <translation>сестра</translation>
    </message>
    <message id="role.grandmother">
        <source>grandmother</source>
        <translation>бабушка</translation>
    </message>
    <message id="role.grandfather">
        <source>grandfather</source>
        <translation>дедушка</translation>
    </message>
    <message id="role.relative">
        <source>relative</source>
        <translation>родственник</translation>
    </message>
    <message id="role.guardian">
        <source>guardian</source>
        <translation>опекун</translation>
    </message>
    <message id="role.neighbour">
        <source>neighbour</source>
        <translation>сосед</translation>
    </message>
    <message id="role.friend">
        <source>friend</source>
        <translation>друг</translation>
    </message>
    <message id="role.teacher">
        <source>teacher</source>
        <translation>учитель</translation>
    </message>
    <message id="role.informant">
        <source>source of information</source>
        <translation>источник информации</translation>
    </message>
    <message id="role.perpetrator">
        <source>alleged perpetrator</source>
        <translation>предполагаемый обидчик</translation>
    </message>
    <message id="role.specialist">
        <source>specialist</source>
        <translation>специалист</translation>
    </message>
    <message id="role.worker">
        <source>social worker</source>
        <translation>социальный работник</translation>
    </message>
    <message id="role.supervisor">
        <source>supervisor</source>
        <translation>супервизор</translation>
    </message>
    <message id="role.other">
        <source>other person</source>
        <translation>другое лицо</translation>
    </message>
    <message id="answer.yes">
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message id="answer.no">
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message id="answer.unknown">
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message id="word.about">
        <source>about</source>
        <translation>около</translation>
    </message>
    <message id="word.from">
        <source>from</source>
        <translation>с</translation>
    </message>
    <message id="word.until">
        <source>until</source>
        <translation>до</translation>
    </message>
    <message id="word.date">
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message id="word.in_register">
        <source>in the register</source>
        <translation>в реестре имен</translation>
    </message>
    <message id="word.n_of_m">
        <source>{n} of {m}</source>
        <translation>{n} из {m}</translation>
    </message>
    <message id="word.not_signed">
        <source>not signed</source>
        <translation>не подписано</translation>
    </message>
    <message id="word.signed_on_paper">
        <source>signed on paper</source>
        <translation>подписано на бумаге</translation>
    </message>
    <message id="word.signed_scan">
        <source>signed, scan attached</source>
        <translation>подписано, скан приложен</translation>
    </message>
    <message id="word.scan_no">
        <source>scan, № {n} in the register</source>
        <translation>скан, № {n} в реестре</translation>
    </message>
    <message id="word.document_no">
        <source>document № {n}</source>
        <translation>документ № {n}</translation>
    </message>
    <message id="word.pages">
        <source>pages</source>
        <translation>листов</translation>
    </message>
    <message id="word.original">
        <source>original</source>
        <translation>оригинал</translation>
    </message>
    <message id="word.copy">
        <source>copy</source>
        <translation>копия</translation>
    </message>
    <message id="word.sealed">
        <source>Strictly confidential part: kept apart</source>
        <translation>Строго конфиденциальная часть: хранится отдельно</translation>
    </message>
    <message id="word.gap_reason">
        <source>not filled in because</source>
        <translation>не заполнено, потому что</translation>
    </message>
    <message id="word.person_name">
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message id="word.person_role">
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message id="word.person_function">
        <source>function</source>
        <translation>должность</translation>
    </message>
    <message id="word.person_contact">
        <source>contact</source>
        <translation>контакт</translation>
    </message>
    <message id="word.address_region">
        <source>aimag or city</source>
        <translation>аймак или город</translation>
    </message>
    <message id="word.address_district">
        <source>soum or district</source>
        <translation>сомон или район</translation>
    </message>
    <message id="word.address_ward">
        <source>bag or khoroo</source>
        <translation>баг или хороо</translation>
    </message>
    <message id="word.address_line">
        <source>street, building, description</source>
        <translation>улица, дом, описание</translation>
    </message>
    <message id="word.address_camp">
        <source>seasonal camp</source>
        <translation>сезонное стойбище</translation>
    </message>
    <message id="word.total">
        <source>Total: {column}</source>
        <translation>Всего: {column}</translation>
    </message>
    <message id="word.total_line">
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message id="count.status.contact">
        <source>first contact</source>
        <translation>первый контакт</translation>
    </message>
    <message id="count.status.open">
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message id="count.status.suspended">
        <source>stopped</source>
        <translation>приостановлен</translation>
    </message>
    <message id="count.status.closed">
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message id="count.risk.high">
        <source>high</source>
        <translation>высокий</translation>
    </message>
    <message id="count.risk.medium">
        <source>medium</source>
        <translation>средний</translation>
    </message>
    <message id="count.risk.low">
        <source>low</source>
        <translation>низкий</translation>
    </message>
    <message id="count.risk.none">
        <source>no risk</source>
        <translation>риска нет</translation>
    </message>
    <message id="count.due.done">
        <source>done in time</source>
        <translation>выполнено в срок</translation>
    </message>
    <message id="count.due.done_late">
        <source>done late</source>
        <translation>выполнено с опозданием</translation>
    </message>
    <message id="count.due.overdue">
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message id="count.due.open">
        <source>to be done</source>
        <translation>предстоит</translation>
    </message>
    <message id="count.due.soon">
        <source>to be done soon</source>
        <translation>скоро срок</translation>
    </message>
    <message id="count.due.waiting">
        <source>not open yet</source>
        <translation>срок ещё не начался</translation>
    </message>
    <message id="count.due.excused">
        <source>late, reason given</source>
        <translation>просрочено, причина указана</translation>
    </message>
    <message id="count.unknown">
        <source>not known</source>
        <translation>не указано</translation>
    </message>
    <message id="count.total">
        <source>in all</source>
        <translation>всего</translation>
    </message>
    <message id="count.number">
        <source>number</source>
        <translation>количество</translation>
    </message>
    <message id="count.withheld">
        <source>fewer than five or covering such a number: not shown</source>
        <translation>меньше пяти или прикрывающее такое число: не показано</translation>
    </message>
    <message id="count.period">
        <source>period</source>
        <translation>период</translation>
    </message>
    <message id="count.made_on">
        <source>counted on</source>
        <translation>подсчитано</translation>
    </message>
    <message id="count.in_work">
        <source>cases in work in this time</source>
        <translation>случаев в работе за это время</translation>
    </message>
    <message id="count.no_cases">
        <source>There was no case in this time.</source>
        <translation>За это время не было ни одного случая.</translation>
    </message>
    <message id="count.audit_head">
        <source>head of the log</source>
        <translation>контрольный номер журнала</translation>
    </message>
    <message id="count.closing_line">
        <source>Lines in all: {lines}. Pages in all: {pages}.</source>
        <translation>Всего строк: {lines}. Всего страниц: {pages}.</translation>
    </message>
    <message id="count.struck">
        <source>struck out</source>
        <translation>зачёркнуто</translation>
    </message>
    <message id="count.yes">
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message id="count.no">
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message id="count.quarter">
        <source>quarter {n} of {year}</source>
        <translation>{n} квартал {year} года</translation>
    </message>
    <message id="count.year">
        <source>{year}</source>
        <translation>{year} год</translation>
    </message>
    <message id="count.case_code">
        <source>case</source>
        <translation>случай</translation>
    </message>
    <message id="count.sealed_closed">
        <source>strictly confidential part still closed to the new worker</source>
        <translation>строго конфиденциальная часть новому работнику ещё закрыта</translation>
    </message>
    <message id="count.protocol">
        <source>Protocol of a hand-over of cases</source>
        <translation>Протокол передачи случаев</translation>
    </message>
    <message id="count.giver">
        <source>Handed over by</source>
        <translation>Передал</translation>
    </message>
    <message id="count.taker">
        <source>Taken over by</source>
        <translation>Принял</translation>
    </message>
    <message id="count.decided_by">
        <source>Decided by</source>
        <translation>Решение принял</translation>
    </message>
</context>
</TS>
