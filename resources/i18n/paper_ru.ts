<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>paper</name>
    <message id="paper.confidential">
        <source>CONFIDENTIAL</source>
        <translation>КОНФИДЕНЦИАЛЬНО</translation>
    </message>
    <message id="paper.strictly">
        <source>STRICTLY CONFIDENTIAL</source>
        <translation>СТРОГО КОНФИДЕНЦИАЛЬНО</translation>
    </message>
    <message id="paper.flag.practice">
        <source>PRACTICE</source>
        <translation>УЧЕБНЫЙ</translation>
    </message>
    <message id="paper.flag.draft">
        <source>DRAFT</source>
        <translation>ЧЕРНОВИК</translation>
    </message>
    <message id="paper.flag.coded">
        <source>CODED</source>
        <translation>КОДИРОВАННЫЙ</translation>
    </message>
    <message id="paper.page">
        <source>page {n} / {total}</source>
        <translation>стр. {n} / {total}</translation>
    </message>
    <message id="paper.not_counted">
        <source>not counted</source>
        <translation>не входит в счет</translation>
    </message>
    <message id="paper.unnumbered">
        <source>no number</source>
        <translation>без номера</translation>
    </message>
    <message id="paper.printed">
        <source>printed {date}</source>
        <translation>печать {date}</translation>
    </message>
    <message id="paper.copy">
        <source>copy {copy}</source>
        <translation>экз. {copy}</translation>
    </message>
    <message id="paper.code_above">
        <source>code: in the box above</source>
        <translation>код: в ячейке выше</translation>
    </message>
    <message id="paper.continued">
        <source>(continued)</source>
        <translation>(продолжение)</translation>
    </message>
    <message id="paper.running">
        <source>{title} – continued</source>
        <translation>{title} – продолжение</translation>
    </message>
    <message id="paper.head.code">
        <source>Case code</source>
        <translation>Код дела</translation>
    </message>
    <message id="paper.head.event_on">
        <source>Date of event</source>
        <translation>Дата события</translation>
    </message>
    <message id="paper.head.entered_on">
        <source>Date of entry</source>
        <translation>Дата записи</translation>
    </message>
    <message id="paper.head.worker">
        <source>Filled in by</source>
        <translation>Заполнил</translation>
    </message>
    <message id="paper.head.norm">
        <source>Norm</source>
        <translation>Норма</translation>
    </message>
    <message id="paper.gap">
        <source>Not answered: {reason}</source>
        <translation>Нет ответа: {reason}</translation>
    </message>
    <message id="paper.attached">
        <source>attached</source>
        <translation>приложено</translation>
    </message>
    <message id="paper.sheets">
        <source>Number of sheets</source>
        <translation>Количество листов</translation>
    </message>
    <message id="paper.sign.signature">
        <source>signature</source>
        <translation>подпись</translation>
    </message>
    <message id="paper.sign.name">
        <source>name in full</source>
        <translation>расшифровка</translation>
    </message>
    <message id="paper.sign.date">
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message id="paper.sign.approved">
        <source>APPROVED</source>
        <translation>УТВЕРЖДАЮ</translation>
    </message>
    <message id="paper.sign.stamp">
        <source>stamp</source>
        <translation>печать</translation>
    </message>
    <message id="paper.sign.on_paper">
        <source>signed on paper</source>
        <translation>на бумаге</translation>
    </message>
    <message id="paper.sign.scan">
        <source>scan, no. {document}</source>
        <translation>скан, {document}</translation>
    </message>
    <message id="paper.volume">
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message id="paper.years">
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message id="paper.period">
        <source>Opened – closed</source>
        <translation>Открыто – закрыто</translation>
    </message>
    <message id="paper.organisation">
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message id="paper.index">
        <source>Contents</source>
        <translation>Опись документов</translation>
    </message>
    <message id="paper.index.number">
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message id="paper.index.document">
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message id="paper.index.form">
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message id="paper.index.date">
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message id="paper.index.count">
        <source>No. of</source>
        <translation>Кол.</translation>
    </message>
    <message id="paper.index.pages">
        <source>Pages</source>
        <translation>Стр.</translation>
    </message>
    <message id="paper.index.medium">
        <source>Medium</source>
        <translation>Носитель</translation>
    </message>
    <message id="paper.index.detail">
        <source>contents {index} + documents {documents}; cover and closing sheet not counted</source>
        <translation>опись {index} + документы {documents}; обложка и лист-заверитель не учтены</translation>
    </message>
    <message id="paper.compiled_on">
        <source>Compiled on</source>
        <translation>Дата составления</translation>
    </message>
    <message id="paper.compiled">
        <source>compiled by</source>
        <translation>составил</translation>
    </message>
    <message id="paper.compiled_by">
        <source>compiled by: {function}</source>
        <translation>составил: {function}</translation>
    </message>
    <message id="paper.checked">
        <source>checked by</source>
        <translation>проверил</translation>
    </message>
    <message id="paper.checked_by">
        <source>Checked by</source>
        <translation>Проверил</translation>
    </message>
    <message id="paper.checked_by_function">
        <source>checked by: {function}</source>
        <translation>проверил: {function}</translation>
    </message>
    <message id="paper.checked_on">
        <source>Checked on</source>
        <translation>Дата проверки</translation>
    </message>
    <message id="paper.total_pages">
        <source>Total pages</source>
        <translation>Всего страниц</translation>
    </message>
    <message id="paper.in_words.one">
        <source>({words} page)</source>
        <translation>({words} страница)</translation>
    </message>
    <message id="paper.in_words.few">
        <source>({words} pages)</source>
        <translation>({words} страницы)</translation>
    </message>
    <message id="paper.in_words.many">
        <source>({words} pages)</source>
        <translation>({words} страниц)</translation>
    </message>
    <message id="paper.medium.electronic">
        <source>electronic</source>
        <translation>электронный</translation>
    </message>
    <message id="paper.medium.signed">
        <source>signed</source>
        <translation>подписан</translation>
    </message>
    <message id="paper.medium.signed_scan">
        <source>signed, scan</source>
        <translation>подписан, скан</translation>
    </message>
    <message id="paper.medium.paper">
        <source>paper copy</source>
        <translation>бумажная копия</translation>
    </message>
    <message id="paper.medium.approved">
        <source>approved</source>
        <translation>утвержден</translation>
    </message>
    <message id="paper.medium.sealed">
        <source>kept apart</source>
        <translation>отдельно</translation>
    </message>
    <message id="paper.slip.many">
        <source>Pages {pages} are in the folder.</source>
        <translation>Страницы {pages} находятся в папке.</translation>
    </message>
    <message id="paper.slip.one">
        <source>Page {pages} is in the folder.</source>
        <translation>Страница {pages} находится в папке.</translation>
    </message>
    <message id="paper.slip.number_by_hand">
        <source>Number these sheets by hand in the upper corner. This slip is not counted.</source>
        <translation>Пронумеруйте эти листы вручную в верхнем углу. Этот лист не считается.</translation>
    </message>
    <message id="paper.recording">
        <source>Recording, inventory number {inventory}. It has no pages; this page stands for it.</source>
        <translation>Запись, инвентарный номер {inventory}. Страниц нет; этот лист ее заменяет.</translation>
    </message>
    <message id="paper.nothing_to_print">
        <source>Nothing of this document can be printed; this page stands for it.</source>
        <translation>Печатать в этом документе нечего; этот лист его заменяет.</translation>
    </message>
    <message id="paper.scan.unreadable">
        <source>The scan cannot be opened. The paper is in the folder.</source>
        <translation>Скан не открывается. Бумажный документ в папке.</translation>
    </message>
    <message id="paper.sealed.word">
        <source>strictly confidential part</source>
        <translation>строго конфиденциальная часть</translation>
    </message>
    <message id="paper.sealed.apart">
        <source>Strictly confidential part: kept apart</source>
        <translation>Строго конфиденциальная часть: отдельно</translation>
    </message>
    <message id="paper.sealed.placeholder">
        <source>Strictly confidential part, placeholder</source>
        <translation>Строго конфиденциальная часть, лист-заместитель</translation>
    </message>
    <message id="paper.sealed.title">
        <source>Strictly confidential part</source>
        <translation>Строго конфиденциальная часть</translation>
    </message>
    <message id="paper.sealed.stands_for">
        <source>This page stands for material that is kept apart.</source>
        <translation>Этот лист заменяет материалы, которые хранятся отдельно.</translation>
    </message>
    <message id="paper.sealed.items.one">
        <source>item</source>
        <translation>предмет</translation>
    </message>
    <message id="paper.sealed.items.few">
        <source>items</source>
        <translation>предмета</translation>
    </message>
    <message id="paper.sealed.items.many">
        <source>items</source>
        <translation>предметов</translation>
    </message>
    <message id="paper.sealed.pages.one">
        <source>page</source>
        <translation>страница</translation>
    </message>
    <message id="paper.sealed.pages.few">
        <source>pages</source>
        <translation>страницы</translation>
    </message>
    <message id="paper.sealed.pages.many">
        <source>pages</source>
        <translation>страниц</translation>
    </message>
    <message id="paper.sealed.rules">
        <source>Titles and content are not printed. The pages kept apart are not in the total of this file. Only the responsible worker and persons named for the case open them, with the second key.</source>
        <translation>Названия и содержание не печатаются. Страницы, хранящиеся отдельно, не входят в общее число. Их открывают вторым ключом только ответственный работник и названные в деле лица.</translation>
    </message>
    <message id="paper.completeness">
        <source>Completeness sheet</source>
        <translation>Лист полноты дела</translation>
    </message>
    <message id="paper.complete.items">
        <source>{n} items</source>
        <translation>пунктов: {n}</translation>
    </message>
    <message id="paper.complete.counts">
        <source>Present / not applicable / missing</source>
        <translation>Есть / не применимо / нет</translation>
    </message>
    <message id="paper.complete.item">
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message id="paper.complete.material">
        <source>Material</source>
        <translation>Материал</translation>
    </message>
    <message id="paper.complete.present">
        <source>There</source>
        <translation>Есть</translation>
    </message>
    <message id="paper.complete.none">
        <source>Not applicable</source>
        <translation>Не применимо</translation>
    </message>
    <message id="paper.complete.missing">
        <source>Missing</source>
        <translation>Нет</translation>
    </message>
    <message id="paper.complete.form">
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message id="paper.complete.pages">
        <source>Pages, note</source>
        <translation>Стр., примечание</translation>
    </message>
    <message id="paper.closing">
        <source>Closing sheet</source>
        <translation>Лист-заверитель</translation>
    </message>
    <message id="paper.closing.before">
        <source>This case file has</source>
        <translation>В этом деле</translation>
    </message>
    <message id="paper.closing.after.one">
        <source>page</source>
        <translation>страница</translation>
    </message>
    <message id="paper.closing.after.few">
        <source>pages</source>
        <translation>страницы</translation>
    </message>
    <message id="paper.closing.after.many">
        <source>pages</source>
        <translation>страниц</translation>
    </message>
    <message id="paper.closing.numbered">
        <source>Numbered pages</source>
        <translation>Пронумеровано</translation>
    </message>
    <message id="paper.closing.first">
        <source>First</source>
        <translation>Первая</translation>
    </message>
    <message id="paper.closing.last">
        <source>Last</source>
        <translation>Последняя</translation>
    </message>
    <message id="paper.closing.left_out">
        <source>Left out</source>
        <translation>Пропущены</translation>
    </message>
    <message id="paper.closing.lettered">
        <source>Lettered (as 12a)</source>
        <translation>Литерные (как 12а)</translation>
    </message>
    <message id="paper.closing.of_these">
        <source>Of these</source>
        <translation>Из них</translation>
    </message>
    <message id="paper.closing.printed">
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message id="paper.closing.paper">
        <source>Paper copies</source>
        <translation>Бумажные копии</translation>
    </message>
    <message id="paper.closing.damaged">
        <source>Damaged</source>
        <translation>Повреждены</translation>
    </message>
    <message id="paper.closing.placeholders">
        <source>Placeholders of the strictly confidential part</source>
        <translation>Заместители строго конфиденциальной части</translation>
    </message>
    <message id="paper.closing.outside">
        <source>Not counted</source>
        <translation>Не вошло в счет</translation>
    </message>
    <message id="paper.closing.outside.complete">
        <source>Cover, completeness sheet and closing sheet.</source>
        <translation>Обложка, лист полноты дела, лист-заверитель.</translation>
    </message>
    <message id="paper.closing.outside.plain">
        <source>Cover and closing sheet.</source>
        <translation>Обложка и лист-заверитель.</translation>
    </message>
    <message id="paper.closing.outside.sealed">
        <source>Strictly confidential part kept apart: items {items}, pages {pages}.</source>
        <translation>Строго конфиденциальная часть, хранится отдельно: предметов {items}, страниц {pages}.</translation>
    </message>
    <message id="paper.closing.later">
        <source>Pages added later</source>
        <translation>Добавлено позже</translation>
    </message>
    <message id="paper.closing.later.date">
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message id="paper.closing.later.pages">
        <source>Pages … – …</source>
        <translation>Стр. … – …</translation>
    </message>
    <message id="paper.closing.later.total">
        <source>Total now</source>
        <translation>Всего стало</translation>
    </message>
    <message id="paper.closing.later.signature">
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message id="paper.closing.signatures">
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message id="paper.closing.archive">
        <source>received by the archive</source>
        <translation>принял в архив</translation>
    </message>
    <message id="paper.nothing">
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message id="paper.list.number">
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message id="paper.list.empty">
        <source>Nothing is on this list.</source>
        <translation>Список пуст.</translation>
    </message>
    <message id="paper.recovery.title">
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message id="paper.recovery.office">
        <source>Office</source>
        <translation>Отдел</translation>
    </message>
    <message id="paper.recovery.vault">
        <source>Number of the office files</source>
        <translation>Номер хранилища</translation>
    </message>
    <message id="paper.recovery.fingerprint">
        <source>Fingerprint of the head's key</source>
        <translation>Отпечаток ключа руководителя</translation>
    </message>
    <message id="paper.recovery.made_on">
        <source>Made on</source>
        <translation>Дата создания</translation>
    </message>
    <message id="paper.recovery.code">
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message id="paper.recovery.what">
        <source>What it is for</source>
        <translation>Для чего это</translation>
    </message>
    <message id="paper.recovery.what.text">
        <source>With these eight groups of figures the files of the office can be opened when every password is lost. Whoever holds this sheet and a copy of the files can read everything.</source>
        <translation>Если все пароли потеряны, эти восемь групп цифр открывают файлы отдела. Тот, у кого есть этот лист и копия файлов, может прочитать все.</translation>
    </message>
    <message id="paper.recovery.keep">
        <source>How to keep it</source>
        <translation>Как хранить</translation>
    </message>
    <message id="paper.recovery.keep.text">
        <source>Put it into an envelope, close and sign the envelope.
Keep it in a locked cabinet, away from the computer and the backup stick. The head of the office is responsible.
Do not photograph it, do not copy it, do not send it.
If it is lost or was seen by somebody, make a new one at once: the old one then opens nothing.</source>
        <translation>Вложите в конверт, заклейте его и распишитесь.
Храните в запираемом шкафу, отдельно от компьютера и резервной флешки. Отвечает руководитель отдела.
Не фотографируйте, не копируйте, не отправляйте.
Если лист потерян или его кто-то видел, сразу создайте новый: старый больше ничего не откроет.</translation>
    </message>
    <message id="paper.recovery.use">
        <source>How to use it</source>
        <translation>Как использовать</translation>
    </message>
    <message id="paper.recovery.use.text">
        <source>On the sign-in screen choose “Forgotten password”, then “Recovery sheet”.
Type the eight groups in their order. A wrong group is shown at once.
Choose a new password. Then print a new recovery sheet and destroy this one.</source>
        <translation>В окне входа выберите «Забыт пароль», затем «Лист восстановления».
Введите восемь групп по порядку. Ошибочная группа показывается сразу.
Выберите новый пароль. Затем напечатайте новый лист, а этот уничтожьте.</translation>
    </message>
    <message id="paper.recovery.qr">
        <source>The same code, for a scanner</source>
        <translation>Тот же код для сканера</translation>
    </message>
</context>
</TS>
