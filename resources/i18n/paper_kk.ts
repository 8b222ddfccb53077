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
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>ОҚУ</translation>
    </message>
    <message id="paper.flag.draft">
        <source>DRAFT</source>
        <translation>ЖОБА</translation>
    </message>
    <message id="paper.flag.coded">
        <source>CODED</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>КОДТАЛҒАН</translation>
    </message>
    <message id="paper.page">
        <source>page {n} / {total}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>бет {n} / {total}</translation>
    </message>
    <message id="paper.not_counted">
        <source>not counted</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>санаққа кірмейді</translation>
    </message>
    <message id="paper.unnumbered">
        <source>no number</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>нөмірсіз</translation>
    </message>
    <message id="paper.printed">
        <source>printed {date}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>басылған {date}</translation>
    </message>
    <message id="paper.copy">
        <source>copy {copy}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>{copy}-дана</translation>
    </message>
    <message id="paper.no_code">
        <source>no code yet</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>коды әлі жоқ</translation>
    </message>
    <message id="paper.code_above">
        <source>code: in the box above</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>коды: жоғарыдағы ұяшықта</translation>
    </message>
    <message id="paper.continued">
        <source>(continued)</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>(жалғасы)</translation>
    </message>
    <message id="paper.running">
        <source>{title} – continued</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>{title} – жалғасы</translation>
    </message>
    <message id="paper.head.code">
        <source>Case code</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кейс коды</translation>
    </message>
    <message id="paper.head.event_on">
        <source>Date of event</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Болған күні</translation>
    </message>
    <message id="paper.head.entered_on">
        <source>Date of entry</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жазылған күні</translation>
    </message>
    <message id="paper.head.worker">
        <source>Filled in by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Толтырған</translation>
    </message>
    <message id="paper.head.norm">
        <source>Norm</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Норма</translation>
    </message>
    <message id="paper.gap">
        <source>Not answered: {reason}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жауап жоқ: {reason}</translation>
    </message>
    <message id="paper.attached">
        <source>attached</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>тіркелген</translation>
    </message>
    <message id="paper.sheets">
        <source>Number of sheets</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Беттер саны</translation>
    </message>
    <message id="paper.sign.signature">
        <source>signature</source>
        <translation>қолы</translation>
    </message>
    <message id="paper.sign.name">
        <source>name in full</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
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
    <message id="paper.at_page">
        <source>p. {n}</source>
        <translation>{n}-бет</translation>
    </message>
    <message id="paper.sign.agreed">
        <source>AGREED</source>
        <translation>КЕЛІСІЛДІ</translation>
    </message>
    <message id="paper.sign.stamp">
        <source>stamp</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>мөр</translation>
    </message>
    <message id="paper.sign.on_paper">
        <source>signed on paper</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>қағазда қойылған</translation>
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
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Саны</translation>
    </message>
    <message id="paper.index.pages">
        <source>Pages</source>
        <translation>Бет</translation>
    </message>
    <message id="paper.index.medium">
        <source>Medium</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Түрі</translation>
    </message>
    <message id="paper.index.detail">
        <source>contents {index} + documents {documents}; cover and closing sheet not counted</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>мазмұны {index} + құжаттар {documents}; мұқаба мен жабу парағы саналмаған</translation>
    </message>
    <message id="paper.compiled_on">
        <source>Compiled on</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Құрастырылған күні</translation>
    </message>
    <message id="paper.compiled">
        <source>compiled by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>құрастырған</translation>
    </message>
    <message id="paper.compiled_by">
        <source>compiled by: {function}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>құрастырған: {function}</translation>
    </message>
    <message id="paper.checked">
        <source>checked by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>тексерген</translation>
    </message>
    <message id="paper.checked_by">
        <source>Checked by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Тексерген</translation>
    </message>
    <message id="paper.checked_by_function">
        <source>checked by: {function}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>тексерген: {function}</translation>
    </message>
    <message id="paper.checked_on">
        <source>Checked on</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Тексерілген күні</translation>
    </message>
    <message id="paper.total_pages">
        <source>Total pages</source>
        <translation>Беттердің жалпы саны</translation>
    </message>
    <message id="paper.in_words.one">
        <source>({words} page)</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>({words} бет)</translation>
    </message>
    <message id="paper.in_words.few">
        <source>({words} pages)</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>({words} бет)</translation>
    </message>
    <message id="paper.in_words.many">
        <source>({words} pages)</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>({words} бет)</translation>
    </message>
    <message id="paper.medium.electronic">
        <source>electronic</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>электрондық</translation>
    </message>
    <message id="paper.medium.signed">
        <source>signed</source>
        <translation>қол қойылған</translation>
    </message>
    <message id="paper.medium.signed_scan">
        <source>signed, scan</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>қол қойылған, скан</translation>
    </message>
    <message id="paper.medium.paper">
        <source>paper copy</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>қағаз көшірме</translation>
    </message>
    <message id="paper.medium.approved">
        <source>approved</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>бекітілген</translation>
    </message>
    <message id="paper.medium.sealed">
        <source>kept apart</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>бөлек</translation>
    </message>
    <message id="paper.slip.many">
        <source>Pages {pages} are in the folder.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>{pages}-беттер папкада.</translation>
    </message>
    <message id="paper.slip.one">
        <source>Page {pages} is in the folder.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>{pages}-бет папкада.</translation>
    </message>
    <message id="paper.slip.number_by_hand">
        <source>Number these sheets by hand in the upper corner. This slip is not counted.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бұл беттерді жоғарғы бұрышына қолмен нөмірлеңіз. Бұл парақ саналмайды.</translation>
    </message>
    <message id="paper.recording">
        <source>Recording, inventory number {inventory}. It has no pages; this page stands for it.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жазба, түгендеу нөмірі {inventory}. Беттері жоқ, бұл бет оның орнында тұр.</translation>
    </message>
    <message id="paper.nothing_to_print">
        <source>Nothing of this document can be printed; this page stands for it.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бұл құжаттан басылатын ештеңе жоқ, бұл бет оның орнында тұр.</translation>
    </message>
    <message id="paper.scan.unreadable">
        <source>The scan cannot be opened. The paper is in the folder.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Скан ашылмайды. Қағазы папкада.</translation>
    </message>
    <message id="paper.sealed.note">
        <source>Note</source>
        <translation>Жазба</translation>
    </message>
    <message id="paper.sealed.word">
        <source>strictly confidential part</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>аса құпия бөлім</translation>
    </message>
    <message id="paper.sealed.apart">
        <source>Strictly confidential part: kept apart</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Аса құпия бөлім: бөлек</translation>
    </message>
    <message id="paper.sealed.placeholder">
        <source>Strictly confidential part, placeholder</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Аса құпия бөлім, орнына қойылған бет</translation>
    </message>
    <message id="paper.sealed.title">
        <source>Strictly confidential part</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Аса құпия бөлім</translation>
    </message>
    <message id="paper.sealed.stands_for">
        <source>This page stands for material that is kept apart.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бұл бет бөлек сақталған материалдың орнында тұр.</translation>
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
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Атауы мен мазмұны басылмайды. Бөлек сақталған беттер осы файлдың жалпы санына кірмейді. Оларды тек жауапты қызметкер мен кейсте аталған адамдар екінші кілтпен ашады.</translation>
    </message>
    <message id="paper.completeness">
        <source>Completeness sheet</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Толықтық парағы</translation>
    </message>
    <message id="paper.complete.items">
        <source>{n} items</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>{n} тармақ</translation>
    </message>
    <message id="paper.complete.counts">
        <source>Present / not applicable / missing</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бар / қолданылмайды / жоқ</translation>
    </message>
    <message id="paper.complete.item">
        <source>Item</source>
        <translation>Тармақ</translation>
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
        <translation>Қолданылмайды</translation>
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
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бет, ескертпе</translation>
    </message>
    <message id="paper.closing">
        <source>Closing sheet</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жабу парағы</translation>
    </message>
    <message id="paper.closing.before">
        <source>This case file has</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бұл кейс файлында</translation>
    </message>
    <message id="paper.closing.after.one">
        <source>page</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>бет бар</translation>
    </message>
    <message id="paper.closing.after.few">
        <source>pages</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>бет бар</translation>
    </message>
    <message id="paper.closing.after.many">
        <source>pages</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>бет бар</translation>
    </message>
    <message id="paper.closing.numbered">
        <source>Numbered pages</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Нөмірленген беттер</translation>
    </message>
    <message id="paper.closing.first">
        <source>First</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бірінші</translation>
    </message>
    <message id="paper.closing.last">
        <source>Last</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Соңғы</translation>
    </message>
    <message id="paper.closing.left_out">
        <source>Left out</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Қалдырылған</translation>
    </message>
    <message id="paper.closing.lettered">
        <source>Lettered (as 12a)</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Әріпті (12а сияқты)</translation>
    </message>
    <message id="paper.closing.of_these">
        <source>Of these</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Олардың ішінде</translation>
    </message>
    <message id="paper.closing.printed">
        <source>Printed</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Басылған</translation>
    </message>
    <message id="paper.closing.paper">
        <source>Paper copies</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Қағаз көшірме</translation>
    </message>
    <message id="paper.closing.damaged">
        <source>Damaged</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бүлінген</translation>
    </message>
    <message id="paper.closing.placeholders">
        <source>Placeholders of the strictly confidential part</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Аса құпия бөлімнің орнындағы бет</translation>
    </message>
    <message id="paper.closing.outside">
        <source>Not counted</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Санаққа кірмейді</translation>
    </message>
    <message id="paper.closing.outside.complete">
        <source>Cover, completeness sheet and closing sheet.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Мұқаба, толықтық парағы, жабу парағы.</translation>
    </message>
    <message id="paper.closing.outside.plain">
        <source>Cover and closing sheet.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Мұқаба, жабу парағы.</translation>
    </message>
    <message id="paper.closing.outside.sealed">
        <source>Strictly confidential part kept apart: items {items}, pages {pages}.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бөлек сақталған аса құпия бөлім: {items} зат, {pages} бет.</translation>
    </message>
    <message id="paper.closing.later">
        <source>Pages added later</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кейін қосылған беттер</translation>
    </message>
    <message id="paper.closing.later.date">
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message id="paper.closing.later.pages">
        <source>Pages … – …</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Беттер … – …</translation>
    </message>
    <message id="paper.closing.later.total">
        <source>Total now</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Барлығы</translation>
    </message>
    <message id="paper.closing.later.signature">
        <source>Signature</source>
        <translation>Қолы</translation>
    </message>
    <message id="paper.closing.signatures">
        <source>Signatures</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Қолдар</translation>
    </message>
    <message id="paper.closing.archive">
        <source>received by the archive</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
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
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бұл тізім бос.</translation>
    </message>
    <message id="paper.recovery.title">
        <source>Recovery sheet</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Қалпына келтіру парағы</translation>
    </message>
    <message id="paper.recovery.office">
        <source>Office</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кеңсе</translation>
    </message>
    <message id="paper.recovery.vault">
        <source>Number of the office files</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Қойманың нөмірі</translation>
    </message>
    <message id="paper.recovery.fingerprint">
        <source>Fingerprint of the head's key</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Басшы кілтінің ізі</translation>
    </message>
    <message id="paper.recovery.made_on">
        <source>Made on</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жасалған күні</translation>
    </message>
    <message id="paper.recovery.code">
        <source>Recovery code</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Қалпына келтіру коды</translation>
    </message>
    <message id="paper.recovery.part">
        <source>Sheet {part} of two: keep A and B with two people. Neither opens anything alone.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Екі парақтың {part} парағы: A мен B парақтарын екі бөлек адам сақтасын. Біреуі ғана ештеңе ашпайды.</translation>
    </message>
    <message id="paper.recovery.what">
        <source>What it is for</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Не үшін керек</translation>
    </message>
    <message id="paper.recovery.what.text">
        <source>With these eight groups of figures the files of the office can be opened when every password is lost. Whoever holds this sheet and a copy of the files can read everything.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Барлық құпиясөз жоғалғанда, осы сегіз топ санмен кеңсенің файлдары ашылады. Осы парақ пен файлдардың көшірмесін алған адам бәрін оқи алады.</translation>
    </message>
    <message id="paper.recovery.keep">
        <source>How to keep it</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Қалай сақтау керек</translation>
    </message>
    <message id="paper.recovery.keep.text">
        <source>Put it into an envelope, close and sign the envelope.
Keep it in a locked cabinet, away from the computer and the backup stick. The head of the office is responsible.
Do not photograph it, do not copy it, do not send it.
If it is lost or was seen by somebody, make a new one at once: the old one then opens nothing.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Конвертке салып, жауып, қол қойыңыз.
Компьютер мен сақтық флешкадан бөлек, құлыпталатын шкафта сақтаңыз. Кеңсе басшысы жауапты.
Суретке түсірмеңіз, көшірмеңіз, жібермеңіз.
Жоғалса немесе біреу көріп қойса, бірден жаңасын жасаңыз: ескісі ештеңені ашпайтын болады.</translation>
    </message>
    <message id="paper.recovery.use">
        <source>How to use it</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Қалай пайдалану керек</translation>
    </message>
    <message id="paper.recovery.use.text">
        <source>On the sign-in screen choose “Forgotten password”, then “Recovery sheet”.
Type the eight groups in their order. A wrong group is shown at once.
Choose a new password. Then print a new recovery sheet and destroy this one.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кіру терезесінен «Құпиясөзді ұмыттым», содан кейін «Қалпына келтіру парағы» дегенді таңдаңыз.
Сегіз топты ретімен жазыңыз. Қате топ бірден көрсетіледі.
Жаңа құпиясөз таңдаңыз. Содан кейін жаңа парақ басып шығарып, мынаны жойыңыз.</translation>
    </message>
    <message id="paper.recovery.qr">
        <source>The same code, for a scanner</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Дәл сол код, оқу құралына</translation>
    </message>
    <message id="paper.act.title">
        <source>Destruction act No. {number}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>№ {number} жою актісі</translation>
    </message>
    <message id="paper.act.code">
        <source>Code of the case</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кейс коды</translation>
    </message>
    <message id="paper.act.at">
        <source>Date</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Күні</translation>
    </message>
    <message id="paper.act.class">
        <source>Class of files</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Істер санаты</translation>
    </message>
    <message id="paper.act.case_closed">
        <source>Case closed on</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кейс жабылған күн</translation>
    </message>
    <message id="paper.act.period">
        <source>Period of keeping</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Сақтау мерзімі</translation>
    </message>
    <message id="paper.act.period.text">
        <source>years: {years}, ended on {day}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>жыл: {years}, аяқталған күні: {day}</translation>
    </message>
    <message id="paper.act.reason">
        <source>Reason</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Негізі</translation>
    </message>
    <message id="paper.act.content">
        <source>What was destroyed</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Не жойылды</translation>
    </message>
    <message id="paper.act.content.text">
        <source>forms: {entries}; documents: {documents}; attached files: {files}; records in all: {rows}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>бланкілер: {entries}; құжаттар: {documents}; тіркелген файлдар: {files}; барлық жазбалар: {rows}</translation>
    </message>
    <message id="paper.act.method">
        <source>How</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Қалай жойылды</translation>
    </message>
    <message id="paper.act.method.text">
        <source>The records, the names in the register and the keys of the attached files were deleted; the files of the office were written anew without them. Worn cells of a stick may keep old blocks; these are encrypted and have no key.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жазбалар, тізілімдегі аты-жөндер және тіркелген файлдардың кілттері өшіріліп, кеңсе файлдары оларсыз қайта жазылды. Флешканың тозған ұяшықтарында ескі блоктар қалуы мүмкін; олар шифрланған және кілті жоқ.</translation>
    </message>
    <message id="paper.act.head">
        <source>Record of work ends with</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Әрекеттер журналының соңы</translation>
    </message>
    <message id="paper.act.media">
        <source>Copies of the office</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кеңсенің көшірмелері</translation>
    </message>
    <message id="paper.act.media.kind">
        <source>Copy</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Көшірме</translation>
    </message>
    <message id="paper.act.media.place">
        <source>Where last seen</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Соңғы көрінген жері</translation>
    </message>
    <message id="paper.act.media.state">
        <source>State</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Күйі</translation>
    </message>
    <message id="paper.act.media.day">
        <source>Day</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Күн</translation>
    </message>
    <message id="paper.act.media.none">
        <source>There were no copies.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Көшірмелер болған жоқ.</translation>
    </message>
    <message id="paper.act.kind.backup">
        <source>backup of the cases</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>кейстердің сақтық көшірмесі</translation>
    </message>
    <message id="paper.act.kind.register">
        <source>second copy of the register of names</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>есімдер тізілімінің екінші көшірмесі</translation>
    </message>
    <message id="paper.act.kind.office">
        <source>restored office</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>қалпына келтірілген кеңсе</translation>
    </message>
    <message id="paper.act.medium.waiting">
        <source>not yet written anew</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>әлі қайта жазылмаған</translation>
    </message>
    <message id="paper.act.medium.rewritten">
        <source>written anew and checked</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>қайта жазылып, тексерілді</translation>
    </message>
    <message id="paper.act.medium.gone">
        <source>physically destroyed</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>физикалық түрде жойылды</translation>
    </message>
    <message id="paper.act.open">
        <source>This act stays open until every copy above is written anew or physically destroyed.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жоғарыдағы әрбір көшірме қайта жазылғанша немесе физикалық түрде жойылғанша бұл акт ашық болып қалады.</translation>
    </message>
    <message id="paper.act.closed">
        <source>No copy waits any more. The act was closed on {day}.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Күтіп тұрған көшірме қалмады. Акт {day} жабылды.</translation>
    </message>
    <message id="paper.act.head_of_unit">
        <source>Head of the unit</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бөлім басшысы</translation>
    </message>
    <message id="paper.act.member">
        <source>Member of the commission</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Комиссия мүшесі</translation>
    </message>
    <message id="paper.files.due">
        <source>Files whose period of keeping has ended</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Сақтау мерзімі өткен істер тізімі</translation>
    </message>
    <message id="paper.files.handed">
        <source>Files handed over to the archive</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Мұрағатқа тапсырылатын істер тізімі</translation>
    </message>
    <message id="paper.files.archive">
        <source>Archive</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Мұрағат</translation>
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
        <translation>Түрі</translation>
    </message>
    <message id="paper.files.until">
        <source>Kept until</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Сақталатын соңғы күн</translation>
    </message>
    <message id="paper.files.for_ever">
        <source>for ever</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>тұрақты</translation>
    </message>
    <message id="paper.files.held">
        <source>held ({day})</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>тоқтатылған ({day})</translation>
    </message>
    <message id="paper.files.receiver">
        <source>Received for the archive</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Мұрағат үшін қабылдаған</translation>
    </message>
    <message id="paper.files.advice">
        <source>Advice of the archive: {advice}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Мұрағат ұсынымы: {advice}</translation>
    </message>
    <message id="paper.files.medium.electronic">
        <source>electronic</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>электрондық</translation>
    </message>
    <message id="paper.files.medium.paper">
        <source>paper</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>қағаз</translation>
    </message>
    <message id="paper.files.medium.scan">
        <source>scan</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>сканерленген</translation>
    </message>
    <message id="paper.files.medium.signed_scan">
        <source>signed, scan</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>қол қойылған скан</translation>
    </message>
    <message id="paper.files.medium.paper_copy">
        <source>paper copy</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>қағаз көшірме</translation>
    </message>
    <message id="paper.attached">
        <source>Attached files</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Тіркелген файлдар</translation>
    </message>
    <message id="paper.package.sheet">
        <source>Sheet of a transfer package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Тапсыру топтамасының парағы</translation>
    </message>
    <message id="paper.package.slip">
        <source>Password of the package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Топтаманың құпиясөзі</translation>
    </message>
    <message id="paper.package.receipt">
        <source>Receipt of a transfer package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Тапсыру топтамасын алғаны туралы қолхат</translation>
    </message>
    <message id="paper.package.from">
        <source>Sending office</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жіберген ұйым</translation>
    </message>
    <message id="paper.package.to">
        <source>Receiving office</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Қабылдаған ұйым</translation>
    </message>
    <message id="paper.package.sender">
        <source>Handed over by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Тапсырған</translation>
    </message>
    <message id="paper.package.receiver">
        <source>Received by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Қабылдаған</translation>
    </message>
    <message id="paper.package.file">
        <source>Name of the file</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Файлдың атауы</translation>
    </message>
    <message id="paper.package.entries">
        <source>Filled forms</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Толтырылған нысандар</translation>
    </message>
    <message id="paper.package.documents">
        <source>Documents</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Құжаттар</translation>
    </message>
    <message id="paper.package.documents.text">
        <source>{documents} documents, {pages} pages</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>{documents} құжат, {pages} бет</translation>
    </message>
    <message id="paper.package.sealed">
        <source>Strictly confidential section</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Аса құпия бөлім</translation>
    </message>
    <message id="paper.package.sealed.none">
        <source>not in the package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>топтамаға кірмеді</translation>
    </message>
    <message id="paper.package.sealed.some">
        <source>in the package: {number}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>топтамада: {number}</translation>
    </message>
    <message id="paper.package.check">
        <source>Check figures</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Салыстыру белгілері</translation>
    </message>
    <message id="paper.package.sha256">
        <source>SHA-256 of the package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Топтаманың SHA-256</translation>
    </message>
    <message id="paper.package.how">
        <source>How to take it in</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Қалай қабылдау керек</translation>
    </message>
    <message id="paper.package.how.text">
        <source>Open the program, choose “Case from another office” in the list of cases, choose the file and type the words of the slip. Type the number of pages and the check figures of this sheet.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бағдарламаны ашып, істер тізімінен «Басқа ұйымнан келген іс» дегенді таңдаңыз. Файлды таңдап, бөлек парақтағы сөздерді жазыңыз. Осы парақтағы бет санын және салыстыру белгілерін жазыңыз.</translation>
    </message>
    <message id="paper.package.until">
        <source>Responsibility</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жауапкершілік</translation>
    </message>
    <message id="paper.package.until.text">
        <source>The sending office answers for the case until the receipt is entered there.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Қолхат тіркелгенге дейін іс үшін жіберген ұйым жауап береді.</translation>
    </message>
    <message id="paper.package.password">
        <source>Words that open the package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Топтаманы ашатын сөздер</translation>
    </message>
    <message id="paper.package.apart">
        <source>Important</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Маңызды</translation>
    </message>
    <message id="paper.package.apart.text">
        <source>Hand this slip over another way than the package and its sheet. Destroy it after the receipt has come back. Nobody can find these words again.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бұл парақты топтамадан және оның парағынан бөлек, басқа жолмен тапсырыңыз. Қолхат қайтып келген соң жойыңыз. Бұл сөздерді қайта табу мүмкін емес.</translation>
    </message>
    <message id="paper.package.former_code">
        <source>Former code</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бұрынғы код</translation>
    </message>
    <message id="paper.package.new_code">
        <source>New code</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Жаңа код</translation>
    </message>
    <message id="paper.package.received_at">
        <source>Received on</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Қабылданған күні</translation>
    </message>
    <message id="paper.package.compared">
        <source>Compared</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Салыстыру</translation>
    </message>
    <message id="paper.package.compared.text">
        <source>The number of pages and the check figures agree with the sheet of the package. Everything in it was read and taken in whole.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бет саны мен салыстыру белгілері топтама парағына сәйкес келді. Ондағының бәрі оқылып, толығымен қабылданды.</translation>
    </message>
    <message id="paper.compared">
        <source>Then and now</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бұрын және қазір</translation>
    </message>
</context>
</TS>
