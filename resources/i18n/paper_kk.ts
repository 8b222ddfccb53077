<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>paper</name>
    <message id="paper.confidential">
        <source>CONFIDENTIAL</source>
        <translation>ҚҰПИЯ</translation>
    </message>
    <message id="paper.strictly">
        <source>STRICTLY CONFIDENTIAL</source>
        <translation>АСА ҚҰПИЯ</translation>
    </message>
    <message id="paper.flag.practice">
        <source>PRACTICE</source>
        <translation>ОҚУ</translation>
    </message>
    <message id="paper.flag.draft">
        <source>DRAFT</source>
        <translation>ЖОБА</translation>
    </message>
    <message id="paper.flag.coded">
        <source>CODED</source>
        <translation>КОДТАЛҒАН</translation>
    </message>
    <message id="paper.page">
        <source>page {n} / {total}</source>
        <translation>бет {n} / {total}</translation>
    </message>
    <message id="paper.not_counted">
        <source>not counted</source>
        <translation>санаққа кірмейді</translation>
    </message>
    <message id="paper.unnumbered">
        <source>no number</source>
        <translation>нөмірсіз</translation>
    </message>
    <message id="paper.printed">
        <source>printed {date}</source>
        <translation>басылған {date}</translation>
    </message>
    <message id="paper.copy">
        <source>copy {copy}</source>
        <translation>{copy}-дана</translation>
    </message>
    <message id="paper.code_above">
        <source>code: in the box above</source>
        <translation>коды: жоғарыдағы ұяшықта</translation>
    </message>
    <message id="paper.continued">
        <source>(continued)</source>
        <translation>(жалғасы)</translation>
    </message>
    <message id="paper.running">
        <source>{title} – continued</source>
        <translation>{title} – жалғасы</translation>
    </message>
    <message id="paper.head.code">
        <source>Case code</source>
        <translation>Кейс коды</translation>
    </message>
    <message id="paper.head.event_on">
        <source>Date of event</source>
        <translation>Болған күні</translation>
    </message>
    <message id="paper.head.entered_on">
        <source>Date of entry</source>
        <translation>Жазылған күні</translation>
    </message>
    <message id="paper.head.worker">
        <source>Filled in by</source>
        <translation>Толтырған</translation>
    </message>
    <message id="paper.head.norm">
        <source>Norm</source>
        <translation>Норма</translation>
    </message>
    <message id="paper.gap">
        <source>Not answered: {reason}</source>
        <translation>Жауап жоқ: {reason}</translation>
    </message>
    <message id="paper.attached">
        <source>attached</source>
        <translation>тіркелген</translation>
    </message>
    <message id="paper.sheets">
        <source>Number of sheets</source>
        <translation>Беттер саны</translation>
    </message>
    <message id="paper.sign.signature">
        <source>signature</source>
        <translation>қолы</translation>
    </message>
    <message id="paper.sign.name">
        <source>name in full</source>
        <translation>толық жазылуы</translation>
    </message>
    <message id="paper.sign.date">
        <source>date</source>
        <translation>күні</translation>
    </message>
    <message id="paper.sign.approved">
        <source>APPROVED</source>
        <translation>БЕКІТЕМІН</translation>
    </message>
    <message id="paper.sign.stamp">
        <source>stamp</source>
        <translation>мөр</translation>
    </message>
    <message id="paper.sign.on_paper">
        <source>signed on paper</source>
        <translation>қағазда қойылған</translation>
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
        <translation>Жылдар</translation>
    </message>
    <message id="paper.period">
        <source>Opened – closed</source>
        <translation>Ашылған – жабылған</translation>
    </message>
    <message id="paper.organisation">
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message id="paper.index">
        <source>Contents</source>
        <translation>Мазмұны</translation>
    </message>
    <message id="paper.index.number">
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message id="paper.index.document">
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message id="paper.index.form">
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message id="paper.index.date">
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message id="paper.index.count">
        <source>No. of</source>
        <translation>Саны</translation>
    </message>
    <message id="paper.index.pages">
        <source>Pages</source>
        <translation>Бет</translation>
    </message>
    <message id="paper.index.medium">
        <source>Medium</source>
        <translation>Түрі</translation>
    </message>
    <message id="paper.index.detail">
        <source>contents {index} + documents {documents}; cover and closing sheet not counted</source>
        <translation>мазмұны {index} + құжаттар {documents}; мұқаба мен жабу парағы саналмаған</translation>
    </message>
    <message id="paper.compiled_on">
        <source>Compiled on</source>
        <translation>Құрастырылған күні</translation>
    </message>
    <message id="paper.compiled">
        <source>compiled by</source>
        <translation>құрастырған</translation>
    </message>
    <message id="paper.compiled_by">
        <source>compiled by: {function}</source>
        <translation>құрастырған: {function}</translation>
    </message>
    <message id="paper.checked">
        <source>checked by</source>
        <translation>тексерген</translation>
    </message>
    <message id="paper.checked_by">
        <source>Checked by</source>
        <translation>Тексерген</translation>
    </message>
    <message id="paper.checked_by_function">
        <source>checked by: {function}</source>
        <translation>тексерген: {function}</translation>
    </message>
    <message id="paper.checked_on">
        <source>Checked on</source>
        <translation>Тексерілген күні</translation>
    </message>
    <message id="paper.total_pages">
        <source>Total pages</source>
        <translation>Беттердің жалпы саны</translation>
    </message>
    <message id="paper.in_words.one">
        <source>({words} page)</source>
        <translation>({words} бет)</translation>
    </message>
    <message id="paper.in_words.few">
        <source>({words} pages)</source>
        <translation>({words} бет)</translation>
    </message>
    <message id="paper.in_words.many">
        <source>({words} pages)</source>
        <translation>({words} бет)</translation>
    </message>
    <message id="paper.medium.electronic">
        <source>electronic</source>
        <translation>электрондық</translation>
    </message>
    <message id="paper.medium.signed">
        <source>signed</source>
        <translation>қол қойылған</translation>
    </message>
    <message id="paper.medium.signed_scan">
        <source>signed, scan</source>
        <translation>қол қойылған, скан</translation>
    </message>
    <message id="paper.medium.paper">
        <source>paper copy</source>
        <translation>қағаз көшірме</translation>
    </message>
    <message id="paper.medium.approved">
        <source>approved</source>
        <translation>бекітілген</translation>
    </message>
    <message id="paper.medium.sealed">
        <source>kept apart</source>
        <translation>бөлек</translation>
    </message>
    <message id="paper.slip.many">
        <source>Pages {pages} are in the folder.</source>
        <translation>{pages}-беттер папкада.</translation>
    </message>
    <message id="paper.slip.one">
        <source>Page {pages} is in the folder.</source>
        <translation>{pages}-бет папкада.</translation>
    </message>
    <message id="paper.slip.number_by_hand">
        <source>Number these sheets by hand in the upper corner. This slip is not counted.</source>
        <translation>Бұл беттерді жоғарғы бұрышына қолмен нөмірлеңіз. Бұл парақ саналмайды.</translation>
    </message>
    <message id="paper.recording">
        <source>Recording, inventory number {inventory}. It has no pages; this page stands for it.</source>
        <translation>Жазба, түгендеу нөмірі {inventory}. Беттері жоқ, бұл бет оның орнында тұр.</translation>
    </message>
    <message id="paper.nothing_to_print">
        <source>Nothing of this document can be printed; this page stands for it.</source>
        <translation>Бұл құжаттан басылатын ештеңе жоқ, бұл бет оның орнында тұр.</translation>
    </message>
    <message id="paper.scan.unreadable">
        <source>The scan cannot be opened. The paper is in the folder.</source>
        <translation>Скан ашылмайды. Қағазы папкада.</translation>
    </message>
    <message id="paper.sealed.word">
        <source>strictly confidential part</source>
        <translation>аса құпия бөлім</translation>
    </message>
    <message id="paper.sealed.apart">
        <source>Strictly confidential part: kept apart</source>
        <translation>Аса құпия бөлім: бөлек</translation>
    </message>
    <message id="paper.sealed.placeholder">
        <source>Strictly confidential part, placeholder</source>
        <translation>Аса құпия бөлім, орнына қойылған бет</translation>
    </message>
    <message id="paper.sealed.title">
        <source>Strictly confidential part</source>
        <translation>Аса құпия бөлім</translation>
    </message>
    <message id="paper.sealed.stands_for">
        <source>This page stands for material that is kept apart.</source>
        <translation>Бұл бет бөлек сақталған материалдың орнында тұр.</translation>
    </message>
    <message id="paper.sealed.items.one">
        <source>item</source>
        <translation>зат</translation>
    </message>
    <message id="paper.sealed.items.few">
        <source>items</source>
        <translation>зат</translation>
    </message>
    <message id="paper.sealed.items.many">
        <source>items</source>
        <translation>зат</translation>
    </message>
    <message id="paper.sealed.pages.one">
        <source>page</source>
        <translation>бет</translation>
    </message>
    <message id="paper.sealed.pages.few">
        <source>pages</source>
        <translation>бет</translation>
    </message>
    <message id="paper.sealed.pages.many">
        <source>pages</source>
        <translation>бет</translation>
    </message>
    <message id="paper.sealed.rules">
        <source>Titles and content are not printed. The pages kept apart are not in the total of this file. Only the responsible worker and persons named for the case open them, with the second key.</source>
        <translation>Атауы мен мазмұны басылмайды. Бөлек сақталған беттер осы файлдың жалпы санына кірмейді. Оларды тек жауапты қызметкер мен кейсте аталған адамдар екінші кілтпен ашады.</translation>
    </message>
    <message id="paper.completeness">
        <source>Completeness sheet</source>
        <translation>Толықтық парағы</translation>
    </message>
    <message id="paper.complete.items">
        <source>{n} items</source>
        <translation>{n} тармақ</translation>
    </message>
    <message id="paper.complete.counts">
        <source>Present / not applicable / missing</source>
        <translation>Бар / қолданылмайды / жоқ</translation>
    </message>
    <message id="paper.complete.item">
        <source>Item</source>
        <translation>Тармақ</translation>
    </message>
    <message id="paper.complete.material">
        <source>Material</source>
        <translation>Материал</translation>
    </message>
    <message id="paper.complete.present">
        <source>There</source>
        <translation>Бар</translation>
    </message>
    <message id="paper.complete.none">
        <source>Not applicable</source>
        <translation>Қолданыл-майды</translation>
    </message>
    <message id="paper.complete.missing">
        <source>Missing</source>
        <translation>Жоқ</translation>
    </message>
    <message id="paper.complete.form">
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message id="paper.complete.pages">
        <source>Pages, note</source>
        <translation>Бет, ескертпе</translation>
    </message>
    <message id="paper.closing">
        <source>Closing sheet</source>
        <translation>Жабу парағы</translation>
    </message>
    <message id="paper.closing.before">
        <source>This case file has</source>
        <translation>Бұл кейс файлында</translation>
    </message>
    <message id="paper.closing.after.one">
        <source>page</source>
        <translation>бет бар</translation>
    </message>
    <message id="paper.closing.after.few">
        <source>pages</source>
        <translation>бет бар</translation>
    </message>
    <message id="paper.closing.after.many">
        <source>pages</source>
        <translation>бет бар</translation>
    </message>
    <message id="paper.closing.numbered">
        <source>Numbered pages</source>
        <translation>Нөмірленген беттер</translation>
    </message>
    <message id="paper.closing.first">
        <source>First</source>
        <translation>Бірінші</translation>
    </message>
    <message id="paper.closing.last">
        <source>Last</source>
        <translation>Соңғы</translation>
    </message>
    <message id="paper.closing.left_out">
        <source>Left out</source>
        <translation>Қалдырылған</translation>
    </message>
    <message id="paper.closing.lettered">
        <source>Lettered (as 12a)</source>
        <translation>Әріпті (12а сияқты)</translation>
    </message>
    <message id="paper.closing.of_these">
        <source>Of these</source>
        <translation>Олардың ішінде</translation>
    </message>
    <message id="paper.closing.printed">
        <source>Printed</source>
        <translation>Басылған</translation>
    </message>
    <message id="paper.closing.paper">
        <source>Paper copies</source>
        <translation>Қағаз көшірме</translation>
    </message>
    <message id="paper.closing.damaged">
        <source>Damaged</source>
        <translation>Бүлінген</translation>
    </message>
    <message id="paper.closing.placeholders">
        <source>Placeholders of the strictly confidential part</source>
        <translation>Аса құпия бөлімнің орнындағы бет</translation>
    </message>
    <message id="paper.closing.outside">
        <source>Not counted</source>
        <translation>Санаққа кірмейді</translation>
    </message>
    <message id="paper.closing.outside.complete">
        <source>Cover, completeness sheet and closing sheet.</source>
        <translation>Мұқаба, толықтық парағы, жабу парағы.</translation>
    </message>
    <message id="paper.closing.outside.plain">
        <source>Cover and closing sheet.</source>
        <translation>Мұқаба, жабу парағы.</translation>
    </message>
    <message id="paper.closing.outside.sealed">
        <source>Strictly confidential part kept apart: items {items}, pages {pages}.</source>
        <translation>Бөлек сақталған аса құпия бөлім: {items} зат, {pages} бет.</translation>
    </message>
    <message id="paper.closing.later">
        <source>Pages added later</source>
        <translation>Кейін қосылған беттер</translation>
    </message>
    <message id="paper.closing.later.date">
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message id="paper.closing.later.pages">
        <source>Pages … – …</source>
        <translation>Беттер … – …</translation>
    </message>
    <message id="paper.closing.later.total">
        <source>Total now</source>
        <translation>Барлығы</translation>
    </message>
    <message id="paper.closing.later.signature">
        <source>Signature</source>
        <translation>Қолы</translation>
    </message>
    <message id="paper.closing.signatures">
        <source>Signatures</source>
        <translation>Қолдар</translation>
    </message>
    <message id="paper.closing.archive">
        <source>received by the archive</source>
        <translation>мұрағатқа қабылдаған</translation>
    </message>
    <message id="paper.nothing">
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message id="paper.list.number">
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message id="paper.list.empty">
        <source>Nothing is on this list.</source>
        <translation>Бұл тізім бос.</translation>
    </message>
    <message id="paper.recovery.title">
        <source>Recovery sheet</source>
        <translation>Қалпына келтіру парағы</translation>
    </message>
    <message id="paper.recovery.office">
        <source>Office</source>
        <translation>Кеңсе</translation>
    </message>
    <message id="paper.recovery.vault">
        <source>Number of the office files</source>
        <translation>Қойманың нөмірі</translation>
    </message>
    <message id="paper.recovery.fingerprint">
        <source>Fingerprint of the head's key</source>
        <translation>Басшы кілтінің ізі</translation>
    </message>
    <message id="paper.recovery.made_on">
        <source>Made on</source>
        <translation>Жасалған күні</translation>
    </message>
    <message id="paper.recovery.code">
        <source>Recovery code</source>
        <translation>Қалпына келтіру коды</translation>
    </message>
    <message id="paper.recovery.what">
        <source>What it is for</source>
        <translation>Не үшін керек</translation>
    </message>
    <message id="paper.recovery.what.text">
        <source>With these eight groups of figures the files of the office can be opened when every password is lost. Whoever holds this sheet and a copy of the files can read everything.</source>
        <translation>Барлық құпиясөз жоғалғанда, осы сегіз топ санмен кеңсенің файлдары ашылады. Осы парақ пен файлдардың көшірмесін алған адам бәрін оқи алады.</translation>
    </message>
    <message id="paper.recovery.keep">
        <source>How to keep it</source>
        <translation>Қалай сақтау керек</translation>
    </message>
    <message id="paper.recovery.keep.text">
        <source>Put it into an envelope, close and sign the envelope.
Keep it in a locked cabinet, away from the computer and the backup stick. The head of the office is responsible.
Do not photograph it, do not copy it, do not send it.
If it is lost or was seen by somebody, make a new one at once: the old one then opens nothing.</source>
        <translation>Конвертке салып, жауып, қол қойыңыз.
Компьютер мен сақтық флешкадан бөлек, құлыпталатын шкафта сақтаңыз. Кеңсе басшысы жауапты.
Суретке түсірмеңіз, көшірмеңіз, жібермеңіз.
Жоғалса немесе біреу көріп қойса, бірден жаңасын жасаңыз: ескісі ештеңені ашпайтын болады.</translation>
    </message>
    <message id="paper.recovery.use">
        <source>How to use it</source>
        <translation>Қалай пайдалану керек</translation>
    </message>
    <message id="paper.recovery.use.text">
        <source>On the sign-in screen choose “Forgotten password”, then “Recovery sheet”.
Type the eight groups in their order. A wrong group is shown at once.
Choose a new password. Then print a new recovery sheet and destroy this one.</source>
        <translation>Кіру терезесінен «Құпиясөзді ұмыттым», содан кейін «Қалпына келтіру парағы» дегенді таңдаңыз.
Сегіз топты ретімен жазыңыз. Қате топ бірден көрсетіледі.
Жаңа құпиясөз таңдаңыз. Содан кейін жаңа парақ басып шығарып, мынаны жойыңыз.</translation>
    </message>
    <message id="paper.recovery.qr">
        <source>The same code, for a scanner</source>
        <translation>Дәл сол код, оқу құралына</translation>
    </message>
</context>
</TS>
