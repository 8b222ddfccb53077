<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en">
<context>
    <name>paper</name>
    <message id="paper.confidential">
        <source>CONFIDENTIAL</source>
        <translation>КУПУЯ</translation>
    </message>
    <message id="paper.strictly">
        <source>STRICTLY CONFIDENTIAL</source>
        <translation>ӨТӨ КУПУЯ</translation>
    </message>
    <message id="paper.flag.practice">
        <source>PRACTICE</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>ОКУУ</translation>
    </message>
    <message id="paper.flag.draft">
        <source>DRAFT</source>
        <translation>ДОЛБООР</translation>
    </message>
    <message id="paper.flag.coded">
        <source>CODED</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>КОДДОЛГОН</translation>
    </message>
    <message id="paper.page">
        <source>page {n} / {total}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>барак {n} / {total}</translation>
    </message>
    <message id="paper.not_counted">
        <source>not counted</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>саналган эмес</translation>
    </message>
    <message id="paper.unnumbered">
        <source>no number</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>номерсиз</translation>
    </message>
    <message id="paper.printed">
        <source>printed {date}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>басылган {date}</translation>
    </message>
    <message id="paper.copy">
        <source>copy {copy}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>{copy}-нуска</translation>
    </message>
    <message id="paper.no_code">
        <source>no code yet</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>коду али жок</translation>
    </message>
    <message id="paper.code_above">
        <source>code: in the box above</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>коду: жогорудагы уячада</translation>
    </message>
    <message id="paper.continued">
        <source>(continued)</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>(уландысы)</translation>
    </message>
    <message id="paper.running">
        <source>{title} – continued</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>{title} – уландысы</translation>
    </message>
    <message id="paper.head.code">
        <source>Case code</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кейс коду</translation>
    </message>
    <message id="paper.head.event_on">
        <source>Date of event</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Болгон күнү</translation>
    </message>
    <message id="paper.head.entered_on">
        <source>Date of entry</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жазылган күнү</translation>
    </message>
    <message id="paper.head.worker">
        <source>Filled in by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Толтурган</translation>
    </message>
    <message id="paper.head.norm">
        <source>Norm</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Норма</translation>
    </message>
    <message id="paper.gap">
        <source>Not answered: {reason}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жооп жок: {reason}</translation>
    </message>
    <message id="paper.attached">
        <source>attached</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>тиркелген</translation>
    </message>
    <message id="paper.sheets">
        <source>Number of sheets</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Барактардын саны</translation>
    </message>
    <message id="paper.sign.signature">
        <source>signature</source>
        <translation>колу</translation>
    </message>
    <message id="paper.sign.name">
        <source>name in full</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>чечмелениши</translation>
    </message>
    <message id="paper.sign.date">
        <source>date</source>
        <translation>күнү</translation>
    </message>
    <message id="paper.sign.approved">
        <source>APPROVED</source>
        <translation>БЕКИТЕМИН</translation>
    </message>
    <message id="paper.at_page">
        <source>p. {n}</source>
        <translation>{n}-бет</translation>
    </message>
    <message id="paper.sign.agreed">
        <source>AGREED</source>
        <translation>МАКУЛДАШЫЛДЫ</translation>
    </message>
    <message id="paper.sign.stamp">
        <source>stamp</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>мөөр</translation>
    </message>
    <message id="paper.sign.on_paper">
        <source>signed on paper</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>кагазга коюлган</translation>
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
        <translation>Жылдар</translation>
    </message>
    <message id="paper.period">
        <source>Opened – closed</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Ачылган – жабылган</translation>
    </message>
    <message id="paper.organisation">
        <source>Organisation</source>
        <translation>Уюм</translation>
    </message>
    <message id="paper.index">
        <source>Contents</source>
        <translation>Мазмуну</translation>
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
        <translation>Күнү</translation>
    </message>
    <message id="paper.index.count">
        <source>No. of</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Саны</translation>
    </message>
    <message id="paper.index.pages">
        <source>Pages</source>
        <translation>Барак</translation>
    </message>
    <message id="paper.index.medium">
        <source>Medium</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Түрү</translation>
    </message>
    <message id="paper.index.detail">
        <source>contents {index} + documents {documents}; cover and closing sheet not counted</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>мазмуну {index} + документтер {documents}; мукаба жана жабуу барагы саналган эмес</translation>
    </message>
    <message id="paper.compiled_on">
        <source>Compiled on</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Түзүлгөн күнү</translation>
    </message>
    <message id="paper.compiled">
        <source>compiled by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>түзгөн</translation>
    </message>
    <message id="paper.compiled_by">
        <source>compiled by: {function}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>түзгөн: {function}</translation>
    </message>
    <message id="paper.checked">
        <source>checked by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>текшерген</translation>
    </message>
    <message id="paper.checked_by">
        <source>Checked by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Текшерген</translation>
    </message>
    <message id="paper.checked_by_function">
        <source>checked by: {function}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>текшерген: {function}</translation>
    </message>
    <message id="paper.checked_on">
        <source>Checked on</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Текшерилген күнү</translation>
    </message>
    <message id="paper.total_pages">
        <source>Total pages</source>
        <translation>Барактардын жалпы саны</translation>
    </message>
    <message id="paper.in_words.one">
        <source>({words} page)</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>({words} барак)</translation>
    </message>
    <message id="paper.in_words.few">
        <source>({words} pages)</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>({words} барак)</translation>
    </message>
    <message id="paper.in_words.many">
        <source>({words} pages)</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>({words} барак)</translation>
    </message>
    <message id="paper.medium.electronic">
        <source>electronic</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>электрондук</translation>
    </message>
    <message id="paper.medium.signed">
        <source>signed</source>
        <translation>кол коюлган</translation>
    </message>
    <message id="paper.medium.signed_scan">
        <source>signed, scan</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>кол коюлган, скан</translation>
    </message>
    <message id="paper.medium.paper">
        <source>paper copy</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>кагаз көчүрмө</translation>
    </message>
    <message id="paper.medium.approved">
        <source>approved</source>
        <translation>бекитилген</translation>
    </message>
    <message id="paper.medium.sealed">
        <source>kept apart</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>өзүнчө</translation>
    </message>
    <message id="paper.slip.many">
        <source>Pages {pages} are in the folder.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>{pages}-барактар папкада.</translation>
    </message>
    <message id="paper.slip.one">
        <source>Page {pages} is in the folder.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>{pages}-барак папкада.</translation>
    </message>
    <message id="paper.slip.number_by_hand">
        <source>Number these sheets by hand in the upper corner. This slip is not counted.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бул барактарды жогорку бурчуна кол менен номерлеңиз. Бул барак саналбайт.</translation>
    </message>
    <message id="paper.recording">
        <source>Recording, inventory number {inventory}. It has no pages; this page stands for it.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жазуу, инвентардык номери {inventory}. Барактары жок, бул барак анын ордуна турат.</translation>
    </message>
    <message id="paper.nothing_to_print">
        <source>Nothing of this document can be printed; this page stands for it.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бул документтен басыла турган нерсе жок, бул барак анын ордуна турат.</translation>
    </message>
    <message id="paper.scan.unreadable">
        <source>The scan cannot be opened. The paper is in the folder.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Скан ачылбай жатат. Кагазы папкада.</translation>
    </message>
    <message id="paper.sealed.note">
        <source>Note</source>
        <translation>Жазуу</translation>
    </message>
    <message id="paper.sealed.word">
        <source>strictly confidential part</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>өтө купуя бөлүк</translation>
    </message>
    <message id="paper.sealed.apart">
        <source>Strictly confidential part: kept apart</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Өтө купуя бөлүк: өзүнчө</translation>
    </message>
    <message id="paper.sealed.placeholder">
        <source>Strictly confidential part, placeholder</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Өтө купуя бөлүк, орунбасар барак</translation>
    </message>
    <message id="paper.sealed.title">
        <source>Strictly confidential part</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Өтө купуя бөлүк</translation>
    </message>
    <message id="paper.sealed.stands_for">
        <source>This page stands for material that is kept apart.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бул барак өзүнчө сакталган материалдын ордуна турат.</translation>
    </message>
    <message id="paper.sealed.items.one">
        <source>item</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>зат</translation>
    </message>
    <message id="paper.sealed.items.few">
        <source>items</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>зат</translation>
    </message>
    <message id="paper.sealed.items.many">
        <source>items</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>зат</translation>
    </message>
    <message id="paper.sealed.pages.one">
        <source>page</source>
        <translation>барак</translation>
    </message>
    <message id="paper.sealed.pages.few">
        <source>pages</source>
        <translation>барак</translation>
    </message>
    <message id="paper.sealed.pages.many">
        <source>pages</source>
        <translation>барак</translation>
    </message>
    <message id="paper.sealed.rules">
        <source>Titles and content are not printed. The pages kept apart are not in the total of this file. Only the responsible worker and persons named for the case open them, with the second key.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Аталышы жана мазмуну басылбайт. Өзүнчө сакталган барактар бул файлдын жалпы санына кирбейт. Аларды жооптуу кызматкер жана кейсте аталган адамдар гана экинчи ачкыч менен ачат.</translation>
    </message>
    <message id="paper.completeness">
        <source>Completeness sheet</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Толуктук барагы</translation>
    </message>
    <message id="paper.complete.items">
        <source>{n} items</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>{n} пункт</translation>
    </message>
    <message id="paper.complete.counts">
        <source>Present / not applicable / missing</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бар / тиешелүү эмес / жок</translation>
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
        <translation>Бар</translation>
    </message>
    <message id="paper.complete.none">
        <source>Not applicable</source>
        <translation>Тиешелүү эмес</translation>
    </message>
    <message id="paper.complete.missing">
        <source>Missing</source>
        <translation>Жок</translation>
    </message>
    <message id="paper.complete.form">
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message id="paper.complete.pages">
        <source>Pages, note</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Барак, эскертүү</translation>
    </message>
    <message id="paper.closing">
        <source>Closing sheet</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жабуу барагы</translation>
    </message>
    <message id="paper.closing.before">
        <source>This case file has</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бул кейс файлында</translation>
    </message>
    <message id="paper.closing.after.one">
        <source>page</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>барак бар</translation>
    </message>
    <message id="paper.closing.after.few">
        <source>pages</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>барак бар</translation>
    </message>
    <message id="paper.closing.after.many">
        <source>pages</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>барак бар</translation>
    </message>
    <message id="paper.closing.numbered">
        <source>Numbered pages</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Номерленген барактар</translation>
    </message>
    <message id="paper.closing.first">
        <source>First</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Биринчи</translation>
    </message>
    <message id="paper.closing.last">
        <source>Last</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Акыркы</translation>
    </message>
    <message id="paper.closing.left_out">
        <source>Left out</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Калтырылган</translation>
    </message>
    <message id="paper.closing.lettered">
        <source>Lettered (as 12a)</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Тамгалуу (12а сыяктуу)</translation>
    </message>
    <message id="paper.closing.of_these">
        <source>Of these</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Алардын ичинен</translation>
    </message>
    <message id="paper.closing.printed">
        <source>Printed</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Басылган</translation>
    </message>
    <message id="paper.closing.paper">
        <source>Paper copies</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кагаз көчүрмө</translation>
    </message>
    <message id="paper.closing.damaged">
        <source>Damaged</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бузулган</translation>
    </message>
    <message id="paper.closing.placeholders">
        <source>Placeholders of the strictly confidential part</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Өтө купуя бөлүктүн орунбасар барагы</translation>
    </message>
    <message id="paper.closing.outside">
        <source>Not counted</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Саналган эмес</translation>
    </message>
    <message id="paper.closing.outside.complete">
        <source>Cover, completeness sheet and closing sheet.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Мукаба, толуктук барагы, жабуу барагы.</translation>
    </message>
    <message id="paper.closing.outside.plain">
        <source>Cover and closing sheet.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Мукаба, жабуу барагы.</translation>
    </message>
    <message id="paper.closing.outside.sealed">
        <source>Strictly confidential part kept apart: items {items}, pages {pages}.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Өзүнчө сакталган өтө купуя бөлүк: {items} зат, {pages} барак.</translation>
    </message>
    <message id="paper.closing.later">
        <source>Pages added later</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кийин кошулган барактар</translation>
    </message>
    <message id="paper.closing.later.date">
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message id="paper.closing.later.pages">
        <source>Pages … – …</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Барактар … – …</translation>
    </message>
    <message id="paper.closing.later.total">
        <source>Total now</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жалпы саны</translation>
    </message>
    <message id="paper.closing.later.signature">
        <source>Signature</source>
        <translation>Колу</translation>
    </message>
    <message id="paper.closing.signatures">
        <source>Signatures</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Колдор</translation>
    </message>
    <message id="paper.closing.archive">
        <source>received by the archive</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>архивге кабыл алган</translation>
    </message>
    <message id="paper.nothing">
        <source>none</source>
        <translation>жок</translation>
    </message>
    <message id="paper.list.number">
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message id="paper.list.empty">
        <source>Nothing is on this list.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бул тизме бош.</translation>
    </message>
    <message id="paper.recovery.title">
        <source>Recovery sheet</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Калыбына келтирүү барагы</translation>
    </message>
    <message id="paper.recovery.office">
        <source>Office</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кеңсе</translation>
    </message>
    <message id="paper.recovery.vault">
        <source>Number of the office files</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Сактагычтын номери</translation>
    </message>
    <message id="paper.recovery.fingerprint">
        <source>Fingerprint of the head's key</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жетекчинин ачкычынын изи</translation>
    </message>
    <message id="paper.recovery.made_on">
        <source>Made on</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жасалган күнү</translation>
    </message>
    <message id="paper.recovery.code">
        <source>Recovery code</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Калыбына келтирүү коду</translation>
    </message>
    <message id="paper.recovery.part">
        <source>Sheet {part} of two: keep A and B with two people. Neither opens anything alone.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Эки барактын {part} барагы: A жана B барактарын эки башка адам сактасын. Бирөө эле эч нерсе ачпайт.</translation>
    </message>
    <message id="paper.recovery.what">
        <source>What it is for</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Эмне үчүн керек</translation>
    </message>
    <message id="paper.recovery.what.text">
        <source>With these eight groups of figures the files of the office can be opened when every password is lost. Whoever holds this sheet and a copy of the files can read everything.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бардык сырсөздөр жоголгондо, ушул сегиз топ сан менен кеңсенин файлдары ачылат. Бул баракты жана файлдардын көчүрмөсүн алган адам баарын окуй алат.</translation>
    </message>
    <message id="paper.recovery.keep">
        <source>How to keep it</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кантип сактоо керек</translation>
    </message>
    <message id="paper.recovery.keep.text">
        <source>Put it into an envelope, close and sign the envelope.
Keep it in a locked cabinet, away from the computer and the backup stick. The head of the office is responsible.
Do not photograph it, do not copy it, do not send it.
If it is lost or was seen by somebody, make a new one at once: the old one then opens nothing.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Конвертке салып, жаап, кол коюңуз.
Компьютерден жана камдык флешкадан өзүнчө, кулпуланган шкафта сактаңыз. Кеңсенин жетекчиси жооптуу.
Сүрөткө тартпаңыз, көчүрбөңүз, жөнөтпөңүз.
Жоголсо же бирөө көрүп калса, дароо жаңысын жасаңыз: эскиси эч нерсени ачпай калат.</translation>
    </message>
    <message id="paper.recovery.use">
        <source>How to use it</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кантип колдонуу керек</translation>
    </message>
    <message id="paper.recovery.use.text">
        <source>On the sign-in screen choose “Forgotten password”, then “Recovery sheet”.
Type the eight groups in their order. A wrong group is shown at once.
Choose a new password. Then print a new recovery sheet and destroy this one.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кирүү терезесинен «Сырсөздү унуттум», андан кийин «Калыбына келтирүү барагы» дегенди тандаңыз.
Сегиз топту ирети менен жазыңыз. Туура эмес топ дароо көрсөтүлөт.
Жаңы сырсөз тандаңыз. Андан кийин жаңы барак басып чыгарып, муну жок кылыңыз.</translation>
    </message>
    <message id="paper.recovery.qr">
        <source>The same code, for a scanner</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Ошол эле код, окугуч үчүн</translation>
    </message>
    <message id="paper.act.title">
        <source>Destruction act No. {number}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жок кылуу актысы № {number}</translation>
    </message>
    <message id="paper.act.code">
        <source>Code of the case</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кейстин коду</translation>
    </message>
    <message id="paper.act.at">
        <source>Date</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Датасы</translation>
    </message>
    <message id="paper.act.class">
        <source>Class of files</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Иштердин түрү</translation>
    </message>
    <message id="paper.act.case_closed">
        <source>Case closed on</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кейс жабылган күн</translation>
    </message>
    <message id="paper.act.period">
        <source>Period of keeping</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Сактоо мөөнөтү</translation>
    </message>
    <message id="paper.act.period.text">
        <source>years: {years}, ended on {day}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>жыл: {years}, аяктаган күнү: {day}</translation>
    </message>
    <message id="paper.act.reason">
        <source>Reason</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Негизи</translation>
    </message>
    <message id="paper.act.content">
        <source>What was destroyed</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Эмне жок кылынды</translation>
    </message>
    <message id="paper.act.content.text">
        <source>forms: {entries}; documents: {documents}; attached files: {files}; records in all: {rows}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>бланктар: {entries}; документтер: {documents}; тиркелген файлдар: {files}; бардык жазуулар: {rows}</translation>
    </message>
    <message id="paper.act.method">
        <source>How</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кандайча</translation>
    </message>
    <message id="paper.act.method.text">
        <source>The records, the names in the register and the keys of the attached files were deleted; the files of the office were written anew without them. Worn cells of a stick may keep old blocks; these are encrypted and have no key.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жазуулар, реестрдеги аттар жана тиркелген файлдардын ачкычтары өчүрүлүп, кеңсенин файлдары аларсыз кайра жазылды. Флешканын эскирген уячаларында эски блоктор калышы мүмкүн; алар шифрленген жана ачкычы жок.</translation>
    </message>
    <message id="paper.act.head">
        <source>Record of work ends with</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Иш-аракеттер журналынын акыры</translation>
    </message>
    <message id="paper.act.media">
        <source>Copies of the office</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кеңсенин көчүрмөлөрү</translation>
    </message>
    <message id="paper.act.media.kind">
        <source>Copy</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Көчүрмө</translation>
    </message>
    <message id="paper.act.media.place">
        <source>Where last seen</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Акыркы көрүлгөн жери</translation>
    </message>
    <message id="paper.act.media.state">
        <source>State</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Абалы</translation>
    </message>
    <message id="paper.act.media.day">
        <source>Day</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Күнү</translation>
    </message>
    <message id="paper.act.media.none">
        <source>There were no copies.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Көчүрмөлөр болгон эмес.</translation>
    </message>
    <message id="paper.act.kind.backup">
        <source>backup of the cases</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>кейстердин камдык көчүрмөсү</translation>
    </message>
    <message id="paper.act.kind.register">
        <source>second copy of the register of names</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>аттардын реестринин экинчи көчүрмөсү</translation>
    </message>
    <message id="paper.act.kind.office">
        <source>restored office</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>калыбына келтирилген кеңсе</translation>
    </message>
    <message id="paper.act.medium.waiting">
        <source>not yet written anew</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>азырынча кайра жазыла элек</translation>
    </message>
    <message id="paper.act.medium.rewritten">
        <source>written anew and checked</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>кайра жазылып, текшерилди</translation>
    </message>
    <message id="paper.act.medium.gone">
        <source>physically destroyed</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>физикалык жактан жок кылынды</translation>
    </message>
    <message id="paper.act.open">
        <source>This act stays open until every copy above is written anew or physically destroyed.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жогорудагы ар бир көчүрмө кайра жазылганга же физикалык жактан жок кылынганга чейин бул акты ачык бойдон калат.</translation>
    </message>
    <message id="paper.act.closed">
        <source>No copy waits any more. The act was closed on {day}.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Күтүп турган көчүрмө калган жок. Акты {day} жабылды.</translation>
    </message>
    <message id="paper.act.head_of_unit">
        <source>Head of the unit</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бөлүм башчысы</translation>
    </message>
    <message id="paper.act.member">
        <source>Member of the commission</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Комиссия мүчөсү</translation>
    </message>
    <message id="paper.files.due">
        <source>Files whose period of keeping has ended</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Сактоо мөөнөтү бүткөн иштердин тизмеси</translation>
    </message>
    <message id="paper.files.handed">
        <source>Files handed over to the archive</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Архивге өткөрүлүүчү иштердин тизмеси</translation>
    </message>
    <message id="paper.files.archive">
        <source>Archive</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Архив</translation>
    </message>
    <message id="paper.files.years">
        <source>Years</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жылдары</translation>
    </message>
    <message id="paper.files.pages">
        <source>Pages</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Беттер</translation>
    </message>
    <message id="paper.files.media">
        <source>Kept as</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Түрү</translation>
    </message>
    <message id="paper.files.until">
        <source>Kept until</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Сактоонун акыркы күнү</translation>
    </message>
    <message id="paper.files.for_ever">
        <source>for ever</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>туруктуу</translation>
    </message>
    <message id="paper.files.held">
        <source>held ({day})</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>токтотулган ({day})</translation>
    </message>
    <message id="paper.files.receiver">
        <source>Received for the archive</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Архив үчүн кабыл алган</translation>
    </message>
    <message id="paper.files.advice">
        <source>Advice of the archive: {advice}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Архивдин сунушу: {advice}</translation>
    </message>
    <message id="paper.files.medium.electronic">
        <source>electronic</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>электрондук</translation>
    </message>
    <message id="paper.files.medium.paper">
        <source>paper</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>кагаз</translation>
    </message>
    <message id="paper.files.medium.scan">
        <source>scan</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>скан</translation>
    </message>
    <message id="paper.files.medium.signed_scan">
        <source>signed, scan</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>кол коюлган скан</translation>
    </message>
    <message id="paper.files.medium.paper_copy">
        <source>paper copy</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>кагаз көчүрмө</translation>
    </message>
    <message id="paper.attached">
        <source>Attached files</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Тиркелген файлдар</translation>
    </message>
    <message id="paper.package.sheet">
        <source>Sheet of a transfer package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Өткөрүп берүү топтомунун барагы</translation>
    </message>
    <message id="paper.package.slip">
        <source>Password of the package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Топтомдун сырсөзү</translation>
    </message>
    <message id="paper.package.receipt">
        <source>Receipt of a transfer package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Өткөрүп берүү топтомун алгандыгы тууралуу тил кат</translation>
    </message>
    <message id="paper.package.from">
        <source>Sending office</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жөнөткөн уюм</translation>
    </message>
    <message id="paper.package.to">
        <source>Receiving office</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кабыл алган уюм</translation>
    </message>
    <message id="paper.package.sender">
        <source>Handed over by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Өткөрүп берген</translation>
    </message>
    <message id="paper.package.receiver">
        <source>Received by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кабыл алган</translation>
    </message>
    <message id="paper.package.file">
        <source>Name of the file</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Файлдын аты</translation>
    </message>
    <message id="paper.package.entries">
        <source>Filled forms</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Толтурулган формалар</translation>
    </message>
    <message id="paper.package.documents">
        <source>Documents</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Документтер</translation>
    </message>
    <message id="paper.package.documents.text">
        <source>{documents} documents, {pages} pages</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>{documents} документ, {pages} барак</translation>
    </message>
    <message id="paper.package.sealed">
        <source>Strictly confidential section</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Өтө купуя бөлүк</translation>
    </message>
    <message id="paper.package.sealed.none">
        <source>not in the package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>топтомго кирген жок</translation>
    </message>
    <message id="paper.package.sealed.some">
        <source>in the package: {number}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>топтомдо: {number}</translation>
    </message>
    <message id="paper.package.check">
        <source>Check figures</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Салыштыруу белгилери</translation>
    </message>
    <message id="paper.package.sha256">
        <source>SHA-256 of the package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Топтомдун SHA-256</translation>
    </message>
    <message id="paper.package.how">
        <source>How to take it in</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кантип кабыл алуу керек</translation>
    </message>
    <message id="paper.package.how.text">
        <source>Open the program, choose “Case from another office” in the list of cases, choose the file and type the words of the slip. Type the number of pages and the check figures of this sheet.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Программаны ачып, кейстердин тизмесинен «Башка уюмдан келген кейс» дегенди тандаңыз. Файлды тандап, өзүнчө барактагы сөздөрдү жазыңыз. Ушул барактагы барак санын жана салыштыруу белгилерин жазыңыз.</translation>
    </message>
    <message id="paper.package.until">
        <source>Responsibility</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жоопкерчилик</translation>
    </message>
    <message id="paper.package.until.text">
        <source>The sending office answers for the case until the receipt is entered there.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Тил кат катталганга чейин кейс үчүн жөнөткөн уюм жооп берет.</translation>
    </message>
    <message id="paper.package.password">
        <source>Words that open the package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Топтомду ачуучу сөздөр</translation>
    </message>
    <message id="paper.package.apart">
        <source>Important</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Маанилүү</translation>
    </message>
    <message id="paper.package.apart.text">
        <source>Hand this slip over another way than the package and its sheet. Destroy it after the receipt has come back. Nobody can find these words again.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бул баракты топтомдон жана анын барагынан бөлөк, башка жол менен тапшырыңыз. Тил кат кайтып келгенден кийин жок кылыңыз. Бул сөздөрдү кайра таба албайт.</translation>
    </message>
    <message id="paper.package.former_code">
        <source>Former code</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Мурдагы код</translation>
    </message>
    <message id="paper.package.new_code">
        <source>New code</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жаңы код</translation>
    </message>
    <message id="paper.package.received_at">
        <source>Received on</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кабыл алынган күн</translation>
    </message>
    <message id="paper.package.compared">
        <source>Compared</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Салыштыруу</translation>
    </message>
    <message id="paper.package.compared.text">
        <source>The number of pages and the check figures agree with the sheet of the package. Everything in it was read and taken in whole.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Барак саны жана салыштыруу белгилери топтомдун барагына дал келди. Анда болгондун баары окулуп, бүтүн бойдон кабыл алынды.</translation>
    </message>
    <message id="paper.compared">
        <source>Then and now</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Мурда жана азыр</translation>
    </message>
</context>
</TS>
