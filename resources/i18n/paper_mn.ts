<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mn" sourcelanguage="en">
<context>
    <name>paper</name>
    <message id="paper.confidential">
        <source>CONFIDENTIAL</source>
        <translation>НУУЦЛАЛТАЙ</translation>
    </message>
    <message id="paper.strictly">
        <source>STRICTLY CONFIDENTIAL</source>
        <translation>МАШ НУУЦ</translation>
    </message>
    <message id="paper.flag.practice">
        <source>PRACTICE</source>
        <translation>СУРГАЛТ</translation>
    </message>
    <message id="paper.flag.draft">
        <source>DRAFT</source>
        <translation>НООРОГ</translation>
    </message>
    <message id="paper.flag.coded">
        <source>CODED</source>
        <translation>КОДОЛСОН</translation>
    </message>
    <message id="paper.page">
        <source>page {n} / {total}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>хуудас {n} / {total}</translation>
    </message>
    <message id="paper.not_counted">
        <source>not counted</source>
        <translation>тоонд ороогүй</translation>
    </message>
    <message id="paper.unnumbered">
        <source>no number</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>дугааргүй</translation>
    </message>
    <message id="paper.printed">
        <source>printed {date}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>хэвлэсэн {date}</translation>
    </message>
    <message id="paper.copy">
        <source>copy {copy}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>{copy}-р хувь</translation>
    </message>
    <message id="paper.no_code">
        <source>no code yet</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>код олгоогүй</translation>
    </message>
    <message id="paper.code_above">
        <source>code: in the box above</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>код: дээрх нүдэнд</translation>
    </message>
    <message id="paper.continued">
        <source>(continued)</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>(үргэлжлэл)</translation>
    </message>
    <message id="paper.running">
        <source>{title} – continued</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>{title} – үргэлжлэл</translation>
    </message>
    <message id="paper.head.code">
        <source>Case code</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кейсийн код</translation>
    </message>
    <message id="paper.head.event_on">
        <source>Date of event</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Болсон огноо</translation>
    </message>
    <message id="paper.head.entered_on">
        <source>Date of entry</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бүртгэсэн огноо</translation>
    </message>
    <message id="paper.head.worker">
        <source>Filled in by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бөглөсөн</translation>
    </message>
    <message id="paper.head.norm">
        <source>Norm</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хэм хэмжээ</translation>
    </message>
    <message id="paper.gap">
        <source>Not answered: {reason}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хариулаагүй: {reason}</translation>
    </message>
    <message id="paper.attached">
        <source>attached</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>хавсаргасан</translation>
    </message>
    <message id="paper.sheets">
        <source>Number of sheets</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хуудасны тоо</translation>
    </message>
    <message id="paper.sign.signature">
        <source>signature</source>
        <translation>гарын үсэг</translation>
    </message>
    <message id="paper.sign.name">
        <source>name in full</source>
        <translation>тайлал</translation>
    </message>
    <message id="paper.sign.date">
        <source>date</source>
        <translation>огноо</translation>
    </message>
    <message id="paper.sign.approved">
        <source>APPROVED</source>
        <translation>БАТЛАВ</translation>
    </message>
    <message id="paper.at_page">
        <source>p. {n}</source>
        <translation>{n}-р хуудас</translation>
    </message>
    <message id="paper.sign.agreed">
        <source>AGREED</source>
        <translation>ЗӨВШӨӨРӨЛЦӨВ</translation>
    </message>
    <message id="paper.sign.stamp">
        <source>stamp</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>тамга, тэмдэг</translation>
    </message>
    <message id="paper.sign.on_paper">
        <source>signed on paper</source>
        <translation>цаасан дээр зурсан</translation>
    </message>
    <message id="paper.sign.scan">
        <source>scan, no. {document}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>скан, {document}</translation>
    </message>
    <message id="paper.volume">
        <source>Volume</source>
        <translation>Боть</translation>
    </message>
    <message id="paper.years">
        <source>Years</source>
        <translation>Он</translation>
    </message>
    <message id="paper.period">
        <source>Opened – closed</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Нээсэн – хаасан</translation>
    </message>
    <message id="paper.organisation">
        <source>Organisation</source>
        <translation>Байгууллага</translation>
    </message>
    <message id="paper.index">
        <source>Contents</source>
        <translation>Товьёог</translation>
    </message>
    <message id="paper.index.number">
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message id="paper.index.document">
        <source>Document</source>
        <translation>Баримт бичиг</translation>
    </message>
    <message id="paper.index.form">
        <source>Form</source>
        <translation>Маягт</translation>
    </message>
    <message id="paper.index.date">
        <source>Date</source>
        <translation>Огноо</translation>
    </message>
    <message id="paper.index.count">
        <source>No. of</source>
        <translation>Тоо</translation>
    </message>
    <message id="paper.index.pages">
        <source>Pages</source>
        <translation>Хуудас</translation>
    </message>
    <message id="paper.index.medium">
        <source>Medium</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хэлбэр</translation>
    </message>
    <message id="paper.index.detail">
        <source>contents {index} + documents {documents}; cover and closing sheet not counted</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>товьёог {index} + баримт {documents}; нүүр, хаалтын хуудсыг тоолоогүй</translation>
    </message>
    <message id="paper.compiled_on">
        <source>Compiled on</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бүрдүүлсэн огноо</translation>
    </message>
    <message id="paper.compiled">
        <source>compiled by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>бүрдүүлсэн</translation>
    </message>
    <message id="paper.compiled_by">
        <source>compiled by: {function}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>бүрдүүлсэн: {function}</translation>
    </message>
    <message id="paper.checked">
        <source>checked by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>шалгасан</translation>
    </message>
    <message id="paper.checked_by">
        <source>Checked by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Шалгасан</translation>
    </message>
    <message id="paper.checked_by_function">
        <source>checked by: {function}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>шалгасан: {function}</translation>
    </message>
    <message id="paper.checked_on">
        <source>Checked on</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Шалгасан огноо</translation>
    </message>
    <message id="paper.total_pages">
        <source>Total pages</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Нийт хуудас</translation>
    </message>
    <message id="paper.in_words.one">
        <source>({words} page)</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>({words} хуудас)</translation>
    </message>
    <message id="paper.in_words.few">
        <source>({words} pages)</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>({words} хуудас)</translation>
    </message>
    <message id="paper.in_words.many">
        <source>({words} pages)</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>({words} хуудас)</translation>
    </message>
    <message id="paper.medium.electronic">
        <source>electronic</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>цахим</translation>
    </message>
    <message id="paper.medium.signed">
        <source>signed</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>гарын үсэгтэй</translation>
    </message>
    <message id="paper.medium.signed_scan">
        <source>signed, scan</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>гарын үсэгтэй, скан</translation>
    </message>
    <message id="paper.medium.paper">
        <source>paper copy</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>цаасан хуулбар</translation>
    </message>
    <message id="paper.medium.approved">
        <source>approved</source>
        <translation>баталсан</translation>
    </message>
    <message id="paper.medium.sealed">
        <source>kept apart</source>
        <translation>тусад нь</translation>
    </message>
    <message id="paper.slip.many">
        <source>Pages {pages} are in the folder.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>{pages}-р хуудас хавтаст байгаа.</translation>
    </message>
    <message id="paper.slip.one">
        <source>Page {pages} is in the folder.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>{pages}-р хуудас хавтаст байгаа.</translation>
    </message>
    <message id="paper.slip.number_by_hand">
        <source>Number these sheets by hand in the upper corner. This slip is not counted.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Эдгээр хуудсыг дээд буланд гараар дугаарлана. Энэ хуудсыг тоолохгүй.</translation>
    </message>
    <message id="paper.recording">
        <source>Recording, inventory number {inventory}. It has no pages; this page stands for it.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бичлэг, бүртгэлийн дугаар {inventory}. Хуудасгүй тул энэ хуудас орлоно.</translation>
    </message>
    <message id="paper.nothing_to_print">
        <source>Nothing of this document can be printed; this page stands for it.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Энэ баримтаас хэвлэх зүйлгүй тул энэ хуудас орлоно.</translation>
    </message>
    <message id="paper.scan.unreadable">
        <source>The scan cannot be opened. The paper is in the folder.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Скан нээгдэхгүй байна. Цаасан эх нь хавтаст байгаа.</translation>
    </message>
    <message id="paper.sealed.note">
        <source>Note</source>
        <translation>Тэмдэглэл</translation>
    </message>
    <message id="paper.sealed.word">
        <source>strictly confidential part</source>
        <translation>маш нууц хэсэг</translation>
    </message>
    <message id="paper.sealed.apart">
        <source>Strictly confidential part: kept apart</source>
        <translation>Маш нууц хэсэг: тусад нь</translation>
    </message>
    <message id="paper.sealed.placeholder">
        <source>Strictly confidential part, placeholder</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Маш нууц хэсэг, орлох хуудас</translation>
    </message>
    <message id="paper.sealed.title">
        <source>Strictly confidential part</source>
        <translation>Маш нууц хэсэг</translation>
    </message>
    <message id="paper.sealed.stands_for">
        <source>This page stands for material that is kept apart.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Энэ хуудас тусад нь хадгалж буй материалыг орлоно.</translation>
    </message>
    <message id="paper.sealed.items.one">
        <source>item</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>зүйл</translation>
    </message>
    <message id="paper.sealed.items.few">
        <source>items</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>зүйл</translation>
    </message>
    <message id="paper.sealed.items.many">
        <source>items</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>зүйл</translation>
    </message>
    <message id="paper.sealed.pages.one">
        <source>page</source>
        <translation>хуудас</translation>
    </message>
    <message id="paper.sealed.pages.few">
        <source>pages</source>
        <translation>хуудас</translation>
    </message>
    <message id="paper.sealed.pages.many">
        <source>pages</source>
        <translation>хуудас</translation>
    </message>
    <message id="paper.sealed.rules">
        <source>Titles and content are not printed. The pages kept apart are not in the total of this file. Only the responsible worker and persons named for the case open them, with the second key.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Гарчиг, агуулгыг хэвлэхгүй. Тусад нь хадгалсан хуудас энэ файлын нийт хуудсанд ороогүй. Зөвхөн хариуцсан ажилтан, кейст нэрлэсэн хүн хоёр дахь түлхүүрээр нээнэ.</translation>
    </message>
    <message id="paper.completeness">
        <source>Completeness sheet</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бүрдлийн хуудас</translation>
    </message>
    <message id="paper.complete.items">
        <source>{n} items</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>{n} зүйл</translation>
    </message>
    <message id="paper.complete.counts">
        <source>Present / not applicable / missing</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бий / хамаарахгүй / дутуу</translation>
    </message>
    <message id="paper.complete.item">
        <source>Item</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Зүйл</translation>
    </message>
    <message id="paper.complete.material">
        <source>Material</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Материал</translation>
    </message>
    <message id="paper.complete.present">
        <source>There</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бий</translation>
    </message>
    <message id="paper.complete.none">
        <source>Not applicable</source>
        <translation>Хамаарахгүй</translation>
    </message>
    <message id="paper.complete.missing">
        <source>Missing</source>
        <translation>Дутуу</translation>
    </message>
    <message id="paper.complete.form">
        <source>Form</source>
        <translation>Маягт</translation>
    </message>
    <message id="paper.complete.pages">
        <source>Pages, note</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хуудас, тайлбар</translation>
    </message>
    <message id="paper.closing">
        <source>Closing sheet</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хаалтын хуудас</translation>
    </message>
    <message id="paper.closing.before">
        <source>This case file has</source>
        <translation>Энэ кейс файл</translation>
    </message>
    <message id="paper.closing.after.one">
        <source>page</source>
        <translation>хуудастай</translation>
    </message>
    <message id="paper.closing.after.few">
        <source>pages</source>
        <translation>хуудастай</translation>
    </message>
    <message id="paper.closing.after.many">
        <source>pages</source>
        <translation>хуудастай</translation>
    </message>
    <message id="paper.closing.numbered">
        <source>Numbered pages</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Дугаарласан хуудас</translation>
    </message>
    <message id="paper.closing.first">
        <source>First</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Эхний</translation>
    </message>
    <message id="paper.closing.last">
        <source>Last</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Сүүлийн</translation>
    </message>
    <message id="paper.closing.left_out">
        <source>Left out</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Орхисон дугаар</translation>
    </message>
    <message id="paper.closing.lettered">
        <source>Lettered (as 12a)</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Үсэгтэй нэмэлт (12а гэх мэт)</translation>
    </message>
    <message id="paper.closing.of_these">
        <source>Of these</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Үүнээс</translation>
    </message>
    <message id="paper.closing.printed">
        <source>Printed</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хэвлэсэн</translation>
    </message>
    <message id="paper.closing.paper">
        <source>Paper copies</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Цаасан хуулбар</translation>
    </message>
    <message id="paper.closing.damaged">
        <source>Damaged</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Гэмтсэн хуудас</translation>
    </message>
    <message id="paper.closing.placeholders">
        <source>Placeholders of the strictly confidential part</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Маш нууц хэсгийн орлох хуудас</translation>
    </message>
    <message id="paper.closing.outside">
        <source>Not counted</source>
        <translation>Тоонд ороогүй</translation>
    </message>
    <message id="paper.closing.outside.complete">
        <source>Cover, completeness sheet and closing sheet.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Нүүр, бүрдлийн хуудас, хаалтын хуудас.</translation>
    </message>
    <message id="paper.closing.outside.plain">
        <source>Cover and closing sheet.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Нүүр, хаалтын хуудас.</translation>
    </message>
    <message id="paper.closing.outside.sealed">
        <source>Strictly confidential part kept apart: items {items}, pages {pages}.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Тусад нь хадгалсан маш нууц хэсэг: {items} зүйл, {pages} хуудас.</translation>
    </message>
    <message id="paper.closing.later">
        <source>Pages added later</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Дараа нэмсэн хуудас</translation>
    </message>
    <message id="paper.closing.later.date">
        <source>Date</source>
        <translation>Огноо</translation>
    </message>
    <message id="paper.closing.later.pages">
        <source>Pages … – …</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хуудас … – …</translation>
    </message>
    <message id="paper.closing.later.total">
        <source>Total now</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Нийт болсон</translation>
    </message>
    <message id="paper.closing.later.signature">
        <source>Signature</source>
        <translation>Гарын үсэг</translation>
    </message>
    <message id="paper.closing.signatures">
        <source>Signatures</source>
        <translation>Гарын үсэг</translation>
    </message>
    <message id="paper.closing.archive">
        <source>received by the archive</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>архивт хүлээн авсан</translation>
    </message>
    <message id="paper.nothing">
        <source>none</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>байхгүй</translation>
    </message>
    <message id="paper.list.number">
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message id="paper.list.empty">
        <source>Nothing is on this list.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Энэ жагсаалт хоосон.</translation>
    </message>
    <message id="paper.recovery.title">
        <source>Recovery sheet</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Сэргээх хуудас</translation>
    </message>
    <message id="paper.recovery.office">
        <source>Office</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Газар</translation>
    </message>
    <message id="paper.recovery.vault">
        <source>Number of the office files</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Сангийн дугаар</translation>
    </message>
    <message id="paper.recovery.fingerprint">
        <source>Fingerprint of the head's key</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Удирдлагын түлхүүрийн ул мөр</translation>
    </message>
    <message id="paper.recovery.made_on">
        <source>Made on</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Үүсгэсэн огноо</translation>
    </message>
    <message id="paper.recovery.code">
        <source>Recovery code</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Сэргээх код</translation>
    </message>
    <message id="paper.recovery.part">
        <source>Sheet {part} of two: keep A and B with two people. Neither opens anything alone.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хоёр хуудасны {part}: A, B хуудсыг хоёр өөр хүн хадгална. Аль нэг нь дангаараа юу ч нээхгүй.</translation>
    </message>
    <message id="paper.recovery.what">
        <source>What it is for</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Юунд хэрэгтэй</translation>
    </message>
    <message id="paper.recovery.what.text">
        <source>With these eight groups of figures the files of the office can be opened when every password is lost. Whoever holds this sheet and a copy of the files can read everything.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бүх нууц үг мартагдсан үед энэ найман бүлэг тоогоор газрын файлуудыг нээнэ. Энэ хуудас болон файлын хуулбарыг гартаа авсан хүн бүгдийг уншиж чадна.</translation>
    </message>
    <message id="paper.recovery.keep">
        <source>How to keep it</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хэрхэн хадгалах</translation>
    </message>
    <message id="paper.recovery.keep.text">
        <source>Put it into an envelope, close and sign the envelope.
Keep it in a locked cabinet, away from the computer and the backup stick. The head of the office is responsible.
Do not photograph it, do not copy it, do not send it.
If it is lost or was seen by somebody, make a new one at once: the old one then opens nothing.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Дугтуйд хийж, битүүмжлээд гарын үсэг зурна.
Компьютер, нөөц санах ойгоос тусад нь, цоожтой шүүгээнд хадгална. Удирдлага хариуцна.
Зураг авахгүй, хуулахгүй, илгээхгүй.
Алдагдсан, эсвэл хэн нэгэн харсан бол шинийг нэн даруй үүсгэнэ: хуучин нь юу ч нээхгүй болно.</translation>
    </message>
    <message id="paper.recovery.use">
        <source>How to use it</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хэрхэн ашиглах</translation>
    </message>
    <message id="paper.recovery.use.text">
        <source>On the sign-in screen choose “Forgotten password”, then “Recovery sheet”.
Type the eight groups in their order. A wrong group is shown at once.
Choose a new password. Then print a new recovery sheet and destroy this one.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Нэвтрэх цонхноос «Нууц үг мартсан», дараа нь «Сэргээх хуудас»-ыг сонгоно.
Найман бүлгийг дарааллаар нь бичнэ. Буруу бүлгийг шууд зааж өгнө.
Шинэ нууц үг сонгоно. Дараа нь шинэ сэргээх хуудас хэвлэж, энийг устгана.</translation>
    </message>
    <message id="paper.recovery.qr">
        <source>The same code, for a scanner</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Ижил код, уншигчид зориулсан</translation>
    </message>
    <message id="paper.act.title">
        <source>Destruction act No. {number}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хэрэг устгах акт № {number}</translation>
    </message>
    <message id="paper.act.code">
        <source>Code of the case</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кейсийн код</translation>
    </message>
    <message id="paper.act.at">
        <source>Date</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Огноо</translation>
    </message>
    <message id="paper.act.class">
        <source>Class of files</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хэргийн ангилал</translation>
    </message>
    <message id="paper.act.case_closed">
        <source>Case closed on</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Кейс хаасан өдөр</translation>
    </message>
    <message id="paper.act.period">
        <source>Period of keeping</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хадгалах хугацаа</translation>
    </message>
    <message id="paper.act.period.text">
        <source>years: {years}, ended on {day}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>жил: {years}, дууссан өдөр: {day}</translation>
    </message>
    <message id="paper.act.reason">
        <source>Reason</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Үндэслэл</translation>
    </message>
    <message id="paper.act.content">
        <source>What was destroyed</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Юу устгасан</translation>
    </message>
    <message id="paper.act.content.text">
        <source>forms: {entries}; documents: {documents}; attached files: {files}; records in all: {rows}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>маягт: {entries}; баримт: {documents}; хавсаргасан файл: {files}; нийт бичлэг: {rows}</translation>
    </message>
    <message id="paper.act.method">
        <source>How</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хэрхэн устгасан</translation>
    </message>
    <message id="paper.act.method.text">
        <source>The records, the names in the register and the keys of the attached files were deleted; the files of the office were written anew without them. Worn cells of a stick may keep old blocks; these are encrypted and have no key.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бичлэг, бүртгэл дэх нэр, хавсаргасан файлын түлхүүрийг устгаж, албаны файлыг тэдгээргүйгээр шинээр бичсэн. Зөөврийн санах ойн хуучирсан хэсэгт хуучин блок үлдэж болох боловч шифрлэгдсэн, түлхүүргүй.</translation>
    </message>
    <message id="paper.act.head">
        <source>Record of work ends with</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Үйл ажиллагааны бүртгэлийн төгсгөл</translation>
    </message>
    <message id="paper.act.media">
        <source>Copies of the office</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Албаны хуулбарууд</translation>
    </message>
    <message id="paper.act.media.kind">
        <source>Copy</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хуулбар</translation>
    </message>
    <message id="paper.act.media.place">
        <source>Where last seen</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хаана байсан</translation>
    </message>
    <message id="paper.act.media.state">
        <source>State</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Төлөв</translation>
    </message>
    <message id="paper.act.media.day">
        <source>Day</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Өдөр</translation>
    </message>
    <message id="paper.act.media.none">
        <source>There were no copies.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хуулбар байгаагүй.</translation>
    </message>
    <message id="paper.act.kind.backup">
        <source>backup of the cases</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>кейсүүдийн нөөц хуулбар</translation>
    </message>
    <message id="paper.act.kind.register">
        <source>second copy of the register of names</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>нэрийн бүртгэлийн хоёр дахь хуулбар</translation>
    </message>
    <message id="paper.act.kind.office">
        <source>restored office</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>сэргээсэн алба</translation>
    </message>
    <message id="paper.act.medium.waiting">
        <source>not yet written anew</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>хараахан шинээр бичээгүй</translation>
    </message>
    <message id="paper.act.medium.rewritten">
        <source>written anew and checked</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>шинээр бичиж, шалгасан</translation>
    </message>
    <message id="paper.act.medium.gone">
        <source>physically destroyed</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>биетээр устгасан</translation>
    </message>
    <message id="paper.act.open">
        <source>This act stays open until every copy above is written anew or physically destroyed.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Дээрх бүх хуулбарыг шинээр бичих буюу биетээр устгах хүртэл энэ акт нээлттэй байна.</translation>
    </message>
    <message id="paper.act.closed">
        <source>No copy waits any more. The act was closed on {day}.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хүлээж буй хуулбар үлдээгүй. Актыг {day}-нд хаасан.</translation>
    </message>
    <message id="paper.act.head_of_unit">
        <source>Head of the unit</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Нэгжийн дарга</translation>
    </message>
    <message id="paper.act.member">
        <source>Member of the commission</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Комиссын гишүүн</translation>
    </message>
    <message id="paper.files.due">
        <source>Files whose period of keeping has ended</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хадгалах хугацаа нь дууссан хэргийн жагсаалт</translation>
    </message>
    <message id="paper.files.handed">
        <source>Files handed over to the archive</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Архивт шилжүүлэх хэргийн жагсаалт</translation>
    </message>
    <message id="paper.files.archive">
        <source>Archive</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Архив</translation>
    </message>
    <message id="paper.files.years">
        <source>Years</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Он</translation>
    </message>
    <message id="paper.files.pages">
        <source>Pages</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хуудас</translation>
    </message>
    <message id="paper.files.media">
        <source>Kept as</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хэлбэр</translation>
    </message>
    <message id="paper.files.until">
        <source>Kept until</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хадгалах эцсийн өдөр</translation>
    </message>
    <message id="paper.files.for_ever">
        <source>for ever</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>байнга</translation>
    </message>
    <message id="paper.files.held">
        <source>held ({day})</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>түдгэлзүүлсэн ({day})</translation>
    </message>
    <message id="paper.files.receiver">
        <source>Received for the archive</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Архивын хүлээн авсан ажилтан</translation>
    </message>
    <message id="paper.files.advice">
        <source>Advice of the archive: {advice}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Архивын зөвлөмж: {advice}</translation>
    </message>
    <message id="paper.files.medium.electronic">
        <source>electronic</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>цахим</translation>
    </message>
    <message id="paper.files.medium.paper">
        <source>paper</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>цаас</translation>
    </message>
    <message id="paper.files.medium.scan">
        <source>scan</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>сканердсэн</translation>
    </message>
    <message id="paper.files.medium.signed_scan">
        <source>signed, scan</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>гарын үсэгтэй скан</translation>
    </message>
    <message id="paper.files.medium.paper_copy">
        <source>paper copy</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>цаасан хуулбар</translation>
    </message>
    <message id="paper.attached">
        <source>Attached files</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хавсаргасан файл</translation>
    </message>
    <message id="paper.package.sheet">
        <source>Sheet of a transfer package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Шилжүүлгийн багцын хуудас</translation>
    </message>
    <message id="paper.package.slip">
        <source>Password of the package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Багцын нууц үг</translation>
    </message>
    <message id="paper.package.receipt">
        <source>Receipt of a transfer package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Шилжүүлгийн багц хүлээн авсан баримт</translation>
    </message>
    <message id="paper.package.from">
        <source>Sending office</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Илгээсэн байгууллага</translation>
    </message>
    <message id="paper.package.to">
        <source>Receiving office</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хүлээн авсан байгууллага</translation>
    </message>
    <message id="paper.package.sender">
        <source>Handed over by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хүлээлгэн өгсөн</translation>
    </message>
    <message id="paper.package.receiver">
        <source>Received by</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хүлээн авсан</translation>
    </message>
    <message id="paper.package.file">
        <source>Name of the file</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Файлын нэр</translation>
    </message>
    <message id="paper.package.entries">
        <source>Filled forms</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Бөглөсөн маягт</translation>
    </message>
    <message id="paper.package.documents">
        <source>Documents</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Баримт бичиг</translation>
    </message>
    <message id="paper.package.documents.text">
        <source>{documents} documents, {pages} pages</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>{documents} баримт, {pages} хуудас</translation>
    </message>
    <message id="paper.package.sealed">
        <source>Strictly confidential section</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Маш нууц хэсэг</translation>
    </message>
    <message id="paper.package.sealed.none">
        <source>not in the package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>багцад ороогүй</translation>
    </message>
    <message id="paper.package.sealed.some">
        <source>in the package: {number}</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>багцад орсон: {number}</translation>
    </message>
    <message id="paper.package.check">
        <source>Check figures</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Тулгах тэмдэгт</translation>
    </message>
    <message id="paper.package.sha256">
        <source>SHA-256 of the package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Багцын SHA-256</translation>
    </message>
    <message id="paper.package.how">
        <source>How to take it in</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хэрхэн хүлээн авах</translation>
    </message>
    <message id="paper.package.how.text">
        <source>Open the program, choose “Case from another office” in the list of cases, choose the file and type the words of the slip. Type the number of pages and the check figures of this sheet.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Программыг нээж, кейсийн жагсаалтаас «Өөр байгууллагаас ирсэн кейс»-ийг сонгоно. Файлаа сонгож, тусдаа хуудсан дээрх үгсийг бичнэ. Энэ хуудасны хуудасны тоо, тулгах тэмдэгтийг бичнэ.</translation>
    </message>
    <message id="paper.package.until">
        <source>Responsibility</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хариуцлага</translation>
    </message>
    <message id="paper.package.until.text">
        <source>The sending office answers for the case until the receipt is entered there.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хүлээн авсан баримтыг бүртгэх хүртэл кейсийг илгээсэн байгууллага хариуцна.</translation>
    </message>
    <message id="paper.package.password">
        <source>Words that open the package</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Багцыг нээх үгс</translation>
    </message>
    <message id="paper.package.apart">
        <source>Important</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Анхаар</translation>
    </message>
    <message id="paper.package.apart.text">
        <source>Hand this slip over another way than the package and its sheet. Destroy it after the receipt has come back. Nobody can find these words again.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Энэ хуудсыг багц, түүний хуудаснаас тусад нь, өөр замаар хүлээлгэн өгнө. Хүлээн авсан баримт буцаж ирсний дараа устгана. Эдгээр үгсийг дахин олох боломжгүй.</translation>
    </message>
    <message id="paper.package.former_code">
        <source>Former code</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Өмнөх код</translation>
    </message>
    <message id="paper.package.new_code">
        <source>New code</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Шинэ код</translation>
    </message>
    <message id="paper.package.received_at">
        <source>Received on</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хүлээн авсан огноо</translation>
    </message>
    <message id="paper.package.compared">
        <source>Compared</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Тулгалт</translation>
    </message>
    <message id="paper.package.compared.text">
        <source>The number of pages and the check figures agree with the sheet of the package. Everything in it was read and taken in whole.</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Хуудасны тоо, тулгах тэмдэгт багцын хуудастай таарч байна. Багцын бүх зүйлийг уншиж, бүтнээр нь хүлээн авлаа.</translation>
    </message>
    <message id="paper.compared">
        <source>Then and now</source>
        <translatorcomment>own wording, wants a native reader</translatorcomment>
        <translation>Өмнөх ба одоогийн түвшин</translation>
    </message>
</context>
</TS>
