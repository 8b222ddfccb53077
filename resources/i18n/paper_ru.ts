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
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>УЧЕБНЫЙ</translation>
    </message>
    <message id="paper.flag.draft">
        <source>DRAFT</source>
        <translation>ЧЕРНОВИК</translation>
    </message>
    <message id="paper.flag.coded">
        <source>CODED</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>КОДИРОВАННЫЙ</translation>
    </message>
    <message id="paper.page">
        <source>page {n} / {total}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>стр. {n} / {total}</translation>
    </message>
    <message id="paper.not_counted">
        <source>not counted</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>не входит в счет</translation>
    </message>
    <message id="paper.unnumbered">
        <source>no number</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>без номера</translation>
    </message>
    <message id="paper.printed">
        <source>printed {date}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>печать {date}</translation>
    </message>
    <message id="paper.copy">
        <source>copy {copy}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>экз. {copy}</translation>
    </message>
    <message id="paper.no_code">
        <source>no code yet</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>код еще не дан</translation>
    </message>
    <message id="paper.code_above">
        <source>code: in the box above</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>код: в ячейке выше</translation>
    </message>
    <message id="paper.continued">
        <source>(continued)</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>(продолжение)</translation>
    </message>
    <message id="paper.running">
        <source>{title} – continued</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>{title} – продолжение</translation>
    </message>
    <message id="paper.head.code">
        <source>Case code</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Код дела</translation>
    </message>
    <message id="paper.head.event_on">
        <source>Date of event</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Дата события</translation>
    </message>
    <message id="paper.head.entered_on">
        <source>Date of entry</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Дата записи</translation>
    </message>
    <message id="paper.head.worker">
        <source>Filled in by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Заполнил</translation>
    </message>
    <message id="paper.head.norm">
        <source>Norm</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Норма</translation>
    </message>
    <message id="paper.gap">
        <source>Not answered: {reason}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Нет ответа: {reason}</translation>
    </message>
    <message id="paper.attached">
        <source>attached</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>приложено</translation>
    </message>
    <message id="paper.sheets">
        <source>Number of sheets</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
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
    <message id="paper.at_page">
        <source>p. {n}</source>
        <translation>с. {n}</translation>
    </message>
    <message id="paper.sign.agreed">
        <source>AGREED</source>
        <translation>СОГЛАСОВАНО</translation>
    </message>
    <message id="paper.sign.stamp">
        <source>stamp</source>
        <translation>печать</translation>
    </message>
    <message id="paper.sign.on_paper">
        <source>signed on paper</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>на бумаге</translation>
    </message>
    <message id="paper.sign.scan">
        <source>scan, no. {document}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>скан, {document}</translation>
    </message>
    <message id="paper.volume">
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message id="paper.years">
        <source>Years</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Годы</translation>
    </message>
    <message id="paper.period">
        <source>Opened – closed</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
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
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кол.</translation>
    </message>
    <message id="paper.index.pages">
        <source>Pages</source>
        <translation>Стр.</translation>
    </message>
    <message id="paper.index.medium">
        <source>Medium</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Носитель</translation>
    </message>
    <message id="paper.index.detail">
        <source>contents {index} + documents {documents}; cover and closing sheet not counted</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>опись {index} + документы {documents}; обложка и лист-заверитель не учтены</translation>
    </message>
    <message id="paper.compiled_on">
        <source>Compiled on</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Дата составления</translation>
    </message>
    <message id="paper.compiled">
        <source>compiled by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>составил</translation>
    </message>
    <message id="paper.compiled_by">
        <source>compiled by: {function}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>составил: {function}</translation>
    </message>
    <message id="paper.checked">
        <source>checked by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>проверил</translation>
    </message>
    <message id="paper.checked_by">
        <source>Checked by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Проверил</translation>
    </message>
    <message id="paper.checked_by_function">
        <source>checked by: {function}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>проверил: {function}</translation>
    </message>
    <message id="paper.checked_on">
        <source>Checked on</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Дата проверки</translation>
    </message>
    <message id="paper.total_pages">
        <source>Total pages</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Всего страниц</translation>
    </message>
    <message id="paper.in_words.one">
        <source>({words} page)</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>({words} страница)</translation>
    </message>
    <message id="paper.in_words.few">
        <source>({words} pages)</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>({words} страницы)</translation>
    </message>
    <message id="paper.in_words.many">
        <source>({words} pages)</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>({words} страниц)</translation>
    </message>
    <message id="paper.medium.electronic">
        <source>electronic</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>электронный</translation>
    </message>
    <message id="paper.medium.signed">
        <source>signed</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>подписан</translation>
    </message>
    <message id="paper.medium.signed_scan">
        <source>signed, scan</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>подписан, скан</translation>
    </message>
    <message id="paper.medium.paper">
        <source>paper copy</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>бумажная копия</translation>
    </message>
    <message id="paper.medium.approved">
        <source>approved</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>утвержден</translation>
    </message>
    <message id="paper.medium.sealed">
        <source>kept apart</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>отдельно</translation>
    </message>
    <message id="paper.slip.many">
        <source>Pages {pages} are in the folder.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Страницы {pages} находятся в папке.</translation>
    </message>
    <message id="paper.slip.one">
        <source>Page {pages} is in the folder.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Страница {pages} находится в папке.</translation>
    </message>
    <message id="paper.slip.number_by_hand">
        <source>Number these sheets by hand in the upper corner. This slip is not counted.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Пронумеруйте эти листы вручную в верхнем углу. Этот лист не считается.</translation>
    </message>
    <message id="paper.recording">
        <source>Recording, inventory number {inventory}. It has no pages; this page stands for it.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Запись, инвентарный номер {inventory}. Страниц нет; этот лист ее заменяет.</translation>
    </message>
    <message id="paper.nothing_to_print">
        <source>Nothing of this document can be printed; this page stands for it.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Печатать в этом документе нечего; этот лист его заменяет.</translation>
    </message>
    <message id="paper.scan.unreadable">
        <source>The scan cannot be opened. The paper is in the folder.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Скан не открывается. Бумажный документ в папке.</translation>
    </message>
    <message id="paper.sealed.note">
        <source>Note</source>
        <translation>Запись</translation>
    </message>
    <message id="paper.sealed.word">
        <source>strictly confidential part</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>строго конфиденциальная часть</translation>
    </message>
    <message id="paper.sealed.apart">
        <source>Strictly confidential part: kept apart</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Строго конфиденциальная часть: отдельно</translation>
    </message>
    <message id="paper.sealed.placeholder">
        <source>Strictly confidential part, placeholder</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Строго конфиденциальная часть, лист-заместитель</translation>
    </message>
    <message id="paper.sealed.title">
        <source>Strictly confidential part</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Строго конфиденциальная часть</translation>
    </message>
    <message id="paper.sealed.stands_for">
        <source>This page stands for material that is kept apart.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Этот лист заменяет материалы, которые хранятся отдельно.</translation>
    </message>
    <message id="paper.sealed.items.one">
        <source>item</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>предмет</translation>
    </message>
    <message id="paper.sealed.items.few">
        <source>items</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>предмета</translation>
    </message>
    <message id="paper.sealed.items.many">
        <source>items</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>предметов</translation>
    </message>
    <message id="paper.sealed.pages.one">
        <source>page</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>страница</translation>
    </message>
    <message id="paper.sealed.pages.few">
        <source>pages</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>страницы</translation>
    </message>
    <message id="paper.sealed.pages.many">
        <source>pages</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>страниц</translation>
    </message>
    <message id="paper.sealed.rules">
        <source>Titles and content are not printed. The pages kept apart are not in the total of this file. Only the responsible worker and persons named for the case open them, with the second key.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Названия и содержание не печатаются. Страницы, хранящиеся отдельно, не входят в общее число. Их открывают вторым ключом только ответственный работник и названные в деле лица.</translation>
    </message>
    <message id="paper.completeness">
        <source>Completeness sheet</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Лист полноты дела</translation>
    </message>
    <message id="paper.complete.items">
        <source>{n} items</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>пунктов: {n}</translation>
    </message>
    <message id="paper.complete.counts">
        <source>Present / not applicable / missing</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Есть / не применимо / нет</translation>
    </message>
    <message id="paper.complete.item">
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message id="paper.complete.material">
        <source>Material</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Материал</translation>
    </message>
    <message id="paper.complete.present">
        <source>There</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
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
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Стр., примечание</translation>
    </message>
    <message id="paper.closing">
        <source>Closing sheet</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Лист-заверитель</translation>
    </message>
    <message id="paper.closing.before">
        <source>This case file has</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>В этом деле</translation>
    </message>
    <message id="paper.closing.after.one">
        <source>page</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>страница</translation>
    </message>
    <message id="paper.closing.after.few">
        <source>pages</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>страницы</translation>
    </message>
    <message id="paper.closing.after.many">
        <source>pages</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>страниц</translation>
    </message>
    <message id="paper.closing.numbered">
        <source>Numbered pages</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Пронумеровано</translation>
    </message>
    <message id="paper.closing.first">
        <source>First</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Первая</translation>
    </message>
    <message id="paper.closing.last">
        <source>Last</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Последняя</translation>
    </message>
    <message id="paper.closing.left_out">
        <source>Left out</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Пропущены</translation>
    </message>
    <message id="paper.closing.lettered">
        <source>Lettered (as 12a)</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Литерные (как 12а)</translation>
    </message>
    <message id="paper.closing.of_these">
        <source>Of these</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Из них</translation>
    </message>
    <message id="paper.closing.printed">
        <source>Printed</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Напечатано</translation>
    </message>
    <message id="paper.closing.paper">
        <source>Paper copies</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бумажные копии</translation>
    </message>
    <message id="paper.closing.damaged">
        <source>Damaged</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Повреждены</translation>
    </message>
    <message id="paper.closing.placeholders">
        <source>Placeholders of the strictly confidential part</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Заместители строго конфиденциальной части</translation>
    </message>
    <message id="paper.closing.outside">
        <source>Not counted</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Не вошло в счет</translation>
    </message>
    <message id="paper.closing.outside.complete">
        <source>Cover, completeness sheet and closing sheet.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Обложка, лист полноты дела, лист-заверитель.</translation>
    </message>
    <message id="paper.closing.outside.plain">
        <source>Cover and closing sheet.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Обложка и лист-заверитель.</translation>
    </message>
    <message id="paper.closing.outside.sealed">
        <source>Strictly confidential part kept apart: items {items}, pages {pages}.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Строго конфиденциальная часть, хранится отдельно: предметов {items}, страниц {pages}.</translation>
    </message>
    <message id="paper.closing.later">
        <source>Pages added later</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Добавлено позже</translation>
    </message>
    <message id="paper.closing.later.date">
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message id="paper.closing.later.pages">
        <source>Pages … – …</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Стр. … – …</translation>
    </message>
    <message id="paper.closing.later.total">
        <source>Total now</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Всего стало</translation>
    </message>
    <message id="paper.closing.later.signature">
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message id="paper.closing.signatures">
        <source>Signatures</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Подписи</translation>
    </message>
    <message id="paper.closing.archive">
        <source>received by the archive</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
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
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Список пуст.</translation>
    </message>
    <message id="paper.recovery.title">
        <source>Recovery sheet</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Лист восстановления</translation>
    </message>
    <message id="paper.recovery.office">
        <source>Office</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Отдел</translation>
    </message>
    <message id="paper.recovery.vault">
        <source>Number of the office files</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Номер хранилища</translation>
    </message>
    <message id="paper.recovery.fingerprint">
        <source>Fingerprint of the head's key</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Отпечаток ключа руководителя</translation>
    </message>
    <message id="paper.recovery.made_on">
        <source>Made on</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Дата создания</translation>
    </message>
    <message id="paper.recovery.code">
        <source>Recovery code</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Код восстановления</translation>
    </message>
    <message id="paper.recovery.part">
        <source>Sheet {part} of two: keep A and B with two people. Neither opens anything alone.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Лист {part} из двух: храните A и B у двух разных людей. Один лист ничего не открывает.</translation>
    </message>
    <message id="paper.recovery.what">
        <source>What it is for</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Для чего это</translation>
    </message>
    <message id="paper.recovery.what.text">
        <source>With these eight groups of figures the files of the office can be opened when every password is lost. Whoever holds this sheet and a copy of the files can read everything.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Если все пароли потеряны, эти восемь групп цифр открывают файлы отдела. Тот, у кого есть этот лист и копия файлов, может прочитать все.</translation>
    </message>
    <message id="paper.recovery.keep">
        <source>How to keep it</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Как хранить</translation>
    </message>
    <message id="paper.recovery.keep.text">
        <source>Put it into an envelope, close and sign the envelope.
Keep it in a locked cabinet, away from the computer and the backup stick. The head of the office is responsible.
Do not photograph it, do not copy it, do not send it.
If it is lost or was seen by somebody, make a new one at once: the old one then opens nothing.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Вложите в конверт, заклейте его и распишитесь.
Храните в запираемом шкафу, отдельно от компьютера и резервной флешки. Отвечает руководитель отдела.
Не фотографируйте, не копируйте, не отправляйте.
Если лист потерян или его кто-то видел, сразу создайте новый: старый больше ничего не откроет.</translation>
    </message>
    <message id="paper.recovery.use">
        <source>How to use it</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Как использовать</translation>
    </message>
    <message id="paper.recovery.use.text">
        <source>On the sign-in screen choose “Forgotten password”, then “Recovery sheet”.
Type the eight groups in their order. A wrong group is shown at once.
Choose a new password. Then print a new recovery sheet and destroy this one.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>В окне входа выберите «Забыт пароль», затем «Лист восстановления».
Введите восемь групп по порядку. Ошибочная группа показывается сразу.
Выберите новый пароль. Затем напечатайте новый лист, а этот уничтожьте.</translation>
    </message>
    <message id="paper.recovery.qr">
        <source>The same code, for a scanner</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Тот же код для сканера</translation>
    </message>
    <message id="paper.act.title">
        <source>Destruction act No. {number}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Акт об уничтожении № {number}</translation>
    </message>
    <message id="paper.act.code">
        <source>Code of the case</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Код случая</translation>
    </message>
    <message id="paper.act.at">
        <source>Date</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Дата</translation>
    </message>
    <message id="paper.act.class">
        <source>Class of files</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Категория дел</translation>
    </message>
    <message id="paper.act.case_closed">
        <source>Case closed on</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Случай закрыт</translation>
    </message>
    <message id="paper.act.period">
        <source>Period of keeping</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Срок хранения</translation>
    </message>
    <message id="paper.act.period.text">
        <source>years: {years}, ended on {day}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>лет: {years}, истек {day}</translation>
    </message>
    <message id="paper.act.reason">
        <source>Reason</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Основание</translation>
    </message>
    <message id="paper.act.content">
        <source>What was destroyed</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Что уничтожено</translation>
    </message>
    <message id="paper.act.content.text">
        <source>forms: {entries}; documents: {documents}; attached files: {files}; records in all: {rows}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>форм: {entries}; документов: {documents}; приложенных файлов: {files}; всего записей: {rows}</translation>
    </message>
    <message id="paper.act.method">
        <source>How</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Способ</translation>
    </message>
    <message id="paper.act.method.text">
        <source>The records, the names in the register and the keys of the attached files were deleted; the files of the office were written anew without them. Worn cells of a stick may keep old blocks; these are encrypted and have no key.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Записи, имена в реестре и ключи приложенных файлов удалены; файлы учреждения записаны заново без них. В изношенных ячейках флешки могут остаться старые блоки; они зашифрованы, ключа к ним нет.</translation>
    </message>
    <message id="paper.act.head">
        <source>Record of work ends with</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Журнал действий заканчивается на</translation>
    </message>
    <message id="paper.act.media">
        <source>Copies of the office</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Копии учреждения</translation>
    </message>
    <message id="paper.act.media.kind">
        <source>Copy</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Копия</translation>
    </message>
    <message id="paper.act.media.place">
        <source>Where last seen</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Где находилась</translation>
    </message>
    <message id="paper.act.media.state">
        <source>State</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Состояние</translation>
    </message>
    <message id="paper.act.media.day">
        <source>Day</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>День</translation>
    </message>
    <message id="paper.act.media.none">
        <source>There were no copies.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Копий не было.</translation>
    </message>
    <message id="paper.act.kind.backup">
        <source>backup of the cases</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>резервная копия случаев</translation>
    </message>
    <message id="paper.act.kind.register">
        <source>second copy of the register of names</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>вторая копия реестра имён</translation>
    </message>
    <message id="paper.act.kind.office">
        <source>restored office</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>восстановленное учреждение</translation>
    </message>
    <message id="paper.act.medium.waiting">
        <source>not yet written anew</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>еще не переписана</translation>
    </message>
    <message id="paper.act.medium.rewritten">
        <source>written anew and checked</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>переписана и проверена</translation>
    </message>
    <message id="paper.act.medium.gone">
        <source>physically destroyed</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>физически уничтожена</translation>
    </message>
    <message id="paper.act.open">
        <source>This act stays open until every copy above is written anew or physically destroyed.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Акт остается открытым, пока каждая из этих копий не переписана или не уничтожена физически.</translation>
    </message>
    <message id="paper.act.closed">
        <source>No copy waits any more. The act was closed on {day}.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Неучтенных копий не осталось. Акт закрыт {day}.</translation>
    </message>
    <message id="paper.act.head_of_unit">
        <source>Head of the unit</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Руководитель подразделения</translation>
    </message>
    <message id="paper.act.member">
        <source>Member of the commission</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Член комиссии</translation>
    </message>
    <message id="paper.files.due">
        <source>Files whose period of keeping has ended</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Дела с истекшим сроком хранения</translation>
    </message>
    <message id="paper.files.handed">
        <source>Files handed over to the archive</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Опись дел, передаваемых в архив</translation>
    </message>
    <message id="paper.files.archive">
        <source>Archive</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Архив</translation>
    </message>
    <message id="paper.files.years">
        <source>Years</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Годы</translation>
    </message>
    <message id="paper.files.pages">
        <source>Pages</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Страниц</translation>
    </message>
    <message id="paper.files.media">
        <source>Kept as</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Носитель</translation>
    </message>
    <message id="paper.files.until">
        <source>Kept until</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хранить до</translation>
    </message>
    <message id="paper.files.for_ever">
        <source>for ever</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>постоянно</translation>
    </message>
    <message id="paper.files.held">
        <source>held ({day})</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>приостановлено ({day})</translation>
    </message>
    <message id="paper.files.receiver">
        <source>Received for the archive</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Принял от архива</translation>
    </message>
    <message id="paper.files.advice">
        <source>Advice of the archive: {advice}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Заключение архива: {advice}</translation>
    </message>
    <message id="paper.files.medium.electronic">
        <source>electronic</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>электронное</translation>
    </message>
    <message id="paper.files.medium.paper">
        <source>paper</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>бумажное</translation>
    </message>
    <message id="paper.files.medium.scan">
        <source>scan</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>скан</translation>
    </message>
    <message id="paper.files.medium.signed_scan">
        <source>signed, scan</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>подписанный скан</translation>
    </message>
    <message id="paper.files.medium.paper_copy">
        <source>paper copy</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>бумажная копия</translation>
    </message>
    <message id="paper.attached">
        <source>Attached files</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Приложенные файлы</translation>
    </message>
    <message id="paper.package.sheet">
        <source>Sheet of a transfer package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Лист пакета передачи дела</translation>
    </message>
    <message id="paper.package.slip">
        <source>Password of the package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Пароль пакета</translation>
    </message>
    <message id="paper.package.receipt">
        <source>Receipt of a transfer package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Расписка о получении пакета передачи</translation>
    </message>
    <message id="paper.package.from">
        <source>Sending office</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Передающая организация</translation>
    </message>
    <message id="paper.package.to">
        <source>Receiving office</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Принимающая организация</translation>
    </message>
    <message id="paper.package.sender">
        <source>Handed over by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Передал(а)</translation>
    </message>
    <message id="paper.package.receiver">
        <source>Received by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Принял(а)</translation>
    </message>
    <message id="paper.package.file">
        <source>Name of the file</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Имя файла</translation>
    </message>
    <message id="paper.package.entries">
        <source>Filled forms</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Заполненных форм</translation>
    </message>
    <message id="paper.package.documents">
        <source>Documents</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Документы</translation>
    </message>
    <message id="paper.package.documents.text">
        <source>{documents} documents, {pages} pages</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>документов: {documents}, страниц: {pages}</translation>
    </message>
    <message id="paper.package.sealed">
        <source>Strictly confidential section</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Строго конфиденциальный раздел</translation>
    </message>
    <message id="paper.package.sealed.none">
        <source>not in the package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>в пакет не входит</translation>
    </message>
    <message id="paper.package.sealed.some">
        <source>in the package: {number}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>в пакете: {number}</translation>
    </message>
    <message id="paper.package.check">
        <source>Check figures</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Контрольные знаки</translation>
    </message>
    <message id="paper.package.sha256">
        <source>SHA-256 of the package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>SHA-256 пакета</translation>
    </message>
    <message id="paper.package.how">
        <source>How to take it in</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Как принять</translation>
    </message>
    <message id="paper.package.how.text">
        <source>Open the program, choose “Case from another office” in the list of cases, choose the file and type the words of the slip. Type the number of pages and the check figures of this sheet.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Откройте программу, в списке дел выберите «Дело из другой организации», укажите файл и введите слова с отдельного листка. Введите число страниц и контрольные знаки с этого листа.</translation>
    </message>
    <message id="paper.package.until">
        <source>Responsibility</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Ответственность</translation>
    </message>
    <message id="paper.package.until.text">
        <source>The sending office answers for the case until the receipt is entered there.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>До внесения расписки за дело отвечает передающая организация.</translation>
    </message>
    <message id="paper.package.password">
        <source>Words that open the package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Слова, открывающие пакет</translation>
    </message>
    <message id="paper.package.apart">
        <source>Important</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Важно</translation>
    </message>
    <message id="paper.package.apart.text">
        <source>Hand this slip over another way than the package and its sheet. Destroy it after the receipt has come back. Nobody can find these words again.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Передайте этот листок иным путём, чем пакет и его лист. Уничтожьте его, когда вернётся расписка. Восстановить эти слова нельзя.</translation>
    </message>
    <message id="paper.package.former_code">
        <source>Former code</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Прежний код</translation>
    </message>
    <message id="paper.package.new_code">
        <source>New code</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Новый код</translation>
    </message>
    <message id="paper.package.received_at">
        <source>Received on</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Дата приёма</translation>
    </message>
    <message id="paper.package.compared">
        <source>Compared</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Сверка</translation>
    </message>
    <message id="paper.package.compared.text">
        <source>The number of pages and the check figures agree with the sheet of the package. Everything in it was read and taken in whole.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Число страниц и контрольные знаки совпали с листом пакета. Всё содержимое прочитано и принято полностью.</translation>
    </message>
    <message id="paper.compared">
        <source>Then and now</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Было и стало</translation>
    </message>
</context>
</TS>
