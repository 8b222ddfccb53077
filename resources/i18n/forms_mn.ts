<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mn" sourcelanguage="en">
<context>
    <name>forms</name>
    <message id="role.client">
        <source>client</source>
        <translation>үйлчлүүлэгч</translation>
    </message>
    <message id="role.child">
        <source>child</source>
        <translation>хүүхэд</translation>
    </message>
    <message id="role.child_n">
        <source>child {n}</source>
        <translation>хүүхэд {n}</translation>
    </message>
    <message id="role.mother">
        <source>mother</source>
        <translation>эх</translation>
    </message>
    <message id="role.father">
        <source>father</source>
        <translation>эцэг</translation>
    </message>
    <message id="role.husband">
        <source>husband</source>
        <translation>нөхөр</translation>
    </message>
    <message id="role.wife">
        <source>wife</source>
        <translation>эхнэр</translation>
    </message>
    <message id="role.partner">
        <source>partner</source>
        <translation>хамтран амьдрагч</translation>
    </message>
    <message id="role.son">
        <source>son</source>
        <translation>хүү</translation>
    </message>
    <message id="role.daughter">
        <source>daughter</source>
        <translation>охин</translation>
    </message>
    <message id="role.brother">
        <source>brother</source>
        <translation>ах, эрэгтэй дүү</translation>
    </message>
    <message id="role.sister">
        <source>sister</source>
        <translation>эгч, эмэгтэй дүү</translation>
    </message>
    <message id="role.grandmother">
        <source>grandmother</source>
        <translation>эмээ</translation>
    </message>
    <message id="role.grandfather">
        <source>grandfather</source>
        <translation>өвөө</translation>
    </message>
    <message id="role.relative">
        <source>relative</source>
        <translation>хамаатан садан</translation>
    </message>
    <message id="role.guardian">
        <source>guardian</source>
        <translation>асран хамгаалагч</translation>
    </message>
    <message id="role.neighbour">
        <source>neighbour</source>
        <translation>хөрш</translation>
    </message>
    <message id="role.friend">
        <source>friend</source>
        <translation>найз</translation>
    </message>
    <message id="role.teacher">
        <source>teacher</source>
        <translation>багш</translation>
    </message>
    <message id="role.informant">
        <source>source of information</source>
        <translation>мэдээллийн эх сурвалж</translation>
    </message>
    <message id="role.perpetrator">
        <source>alleged perpetrator</source>
        <translation>хүчирхийлэл үйлдсэн байж болзошгүй этгээд</translation>
    </message>
    <message id="role.specialist">
        <source>specialist</source>
        <translation>мэргэжилтэн</translation>
    </message>
    <message id="role.worker">
        <source>social worker</source>
        <translation>нийгмийн ажилтан</translation>
    </message>
    <message id="role.supervisor">
        <source>supervisor</source>
        <translation>мэргэжлийн удирдагч</translation>
    </message>
    <message id="role.other">
        <source>other person</source>
        <translation>бусад хүн</translation>
    </message>
    <message id="answer.yes">
        <source>yes</source>
        <translation>тийм</translation>
    </message>
    <message id="answer.no">
        <source>no</source>
        <translation>үгүй</translation>
    </message>
    <message id="answer.unknown">
        <source>unknown</source>
        <translation>тодорхойгүй</translation>
    </message>
    <message id="word.about">
        <source>about</source>
        <translation>ойролцоогоор</translation>
    </message>
    <message id="word.from">
        <source>from</source>
        <translation>эхлэх</translation>
    </message>
    <message id="word.until">
        <source>until</source>
        <translation>дуусах</translation>
    </message>
    <message id="word.date">
        <source>date</source>
        <translation>огноо</translation>
    </message>
    <message id="word.in_register">
        <source>in the register</source>
        <translation>нэрийн бүртгэлд байгаа</translation>
    </message>
    <message id="word.n_of_m">
        <source>{n} of {m}</source>
        <translation>{m}-аас {n}</translation>
    </message>
    <message id="word.not_signed">
        <source>not signed</source>
        <translation>гарын үсэг зураагүй</translation>
    </message>
    <message id="word.signed_on_paper">
        <source>signed on paper</source>
        <translation>цаасан дээр гарын үсэг зурсан</translation>
    </message>
    <message id="word.signed_scan">
        <source>signed, scan attached</source>
        <translation>гарын үсэг зурсан, скан хавсаргасан</translation>
    </message>
    <message id="word.scan_no">
        <source>scan, № {n} in the register</source>
        <translation>скан, бүртгэлийн № {n}</translation>
    </message>
    <message id="word.document_no">
        <source>document № {n}</source>
        <translation>баримт № {n}</translation>
    </message>
    <message id="word.pages">
        <source>pages</source>
        <translation>хуудас</translation>
    </message>
    <message id="word.original">
        <source>original</source>
        <translation>эх хувь</translation>
    </message>
    <message id="word.copy">
        <source>copy</source>
        <translation>хуулбар</translation>
    </message>
    <message id="word.sealed">
        <source>Strictly confidential part: kept apart</source>
        <translation>Маш нууц хэсэг: тусад нь</translation>
    </message>
    <message id="word.gap_reason">
        <source>not filled in because</source>
        <translation>бөглөөгүй шалтгаан</translation>
    </message>
    <message id="word.person_name">
        <source>name</source>
        <translation>нэр</translation>
    </message>
    <message id="word.person_role">
        <source>role</source>
        <translation>үүрэг</translation>
    </message>
    <message id="word.person_function">
        <source>function</source>
        <translation>албан тушаал</translation>
    </message>
    <message id="word.person_contact">
        <source>contact</source>
        <translation>холбоо барих</translation>
    </message>
    <message id="word.address_region">
        <source>aimag or city</source>
        <translation>аймаг, нийслэл</translation>
    </message>
    <message id="word.address_district">
        <source>soum or district</source>
        <translation>сум, дүүрэг</translation>
    </message>
    <message id="word.address_ward">
        <source>bag or khoroo</source>
        <translation>баг, хороо</translation>
    </message>
    <message id="word.address_line">
        <source>street, building, description</source>
        <translation>гудамж, байр, тайлбар</translation>
    </message>
    <message id="word.address_camp">
        <source>seasonal camp</source>
        <translation>улирлын нутаг</translation>
    </message>
    <message id="word.total">
        <source>Total: {column}</source>
        <translation>Нийт: {column}</translation>
    </message>
    <message id="word.total_line">
        <source>Total</source>
        <translation>Нийт</translation>
    </message>
    <message id="count.status.contact">
        <source>first contact</source>
        <translation>анхны холбоо</translation>
    </message>
    <message id="count.status.open">
        <source>open</source>
        <translation>нээлттэй</translation>
    </message>
    <message id="count.status.suspended">
        <source>stopped</source>
        <translation>зогсоосон</translation>
    </message>
    <message id="count.status.closed">
        <source>closed</source>
        <translation>хаагдсан</translation>
    </message>
    <message id="count.risk.high">
        <source>high</source>
        <translation>өндөр</translation>
    </message>
    <message id="count.risk.medium">
        <source>medium</source>
        <translation>дунд</translation>
    </message>
    <message id="count.risk.low">
        <source>low</source>
        <translation>бага</translation>
    </message>
    <message id="count.risk.none">
        <source>no risk</source>
        <translation>эрсдэлгүй</translation>
    </message>
    <message id="count.due.done">
        <source>done in time</source>
        <translation>хугацаандаа хийсэн</translation>
    </message>
    <message id="count.due.done_late">
        <source>done late</source>
        <translation>хоцроож хийсэн</translation>
    </message>
    <message id="count.due.overdue">
        <source>overdue</source>
        <translation>хугацаа хэтэрсэн</translation>
    </message>
    <message id="count.due.open">
        <source>to be done</source>
        <translation>хийх</translation>
    </message>
    <message id="count.due.soon">
        <source>to be done soon</source>
        <translation>удахгүй хийх</translation>
    </message>
    <message id="count.due.waiting">
        <source>not open yet</source>
        <translation>эхлэх хугацаа болоогүй</translation>
    </message>
    <message id="count.due.excused">
        <source>late, reason given</source>
        <translation>хоцорсон, шалтгаантай</translation>
    </message>
    <message id="count.unknown">
        <source>not known</source>
        <translation>тодорхойгүй</translation>
    </message>
    <message id="count.total">
        <source>in all</source>
        <translation>бүгд</translation>
    </message>
    <message id="count.number">
        <source>number</source>
        <translation>тоо</translation>
    </message>
    <message id="count.withheld">
        <source>fewer than five or covering such a number: not shown</source>
        <translation>таваас цөөн эсвэл түүнийг нөхөх тоо: харуулаагүй</translation>
    </message>
    <message id="count.period">
        <source>period</source>
        <translation>хугацаа</translation>
    </message>
    <message id="count.made_on">
        <source>counted on</source>
        <translation>тоолсон</translation>
    </message>
    <message id="count.in_work">
        <source>cases in work in this time</source>
        <translation>энэ хугацаанд ажилласан кейс</translation>
    </message>
    <message id="count.no_cases">
        <source>There was no case in this time.</source>
        <translation>Энэ хугацаанд кейс байгаагүй.</translation>
    </message>
    <message id="count.audit_head">
        <source>head of the log</source>
        <translation>тэмдэглэлийн төгсгөлийн дугаар</translation>
    </message>
    <message id="count.closing_line">
        <source>Lines in all: {lines}. Pages in all: {pages}.</source>
        <translation>Нийт мөр: {lines}. Нийт хуудас: {pages}.</translation>
    </message>
    <message id="count.struck">
        <source>struck out</source>
        <translation>хүчингүй болгосон</translation>
    </message>
    <message id="count.yes">
        <source>yes</source>
        <translation>тийм</translation>
    </message>
    <message id="count.no">
        <source>no</source>
        <translation>үгүй</translation>
    </message>
    <message id="count.quarter">
        <source>quarter {n} of {year}</source>
        <translation>{year} оны {n}-р улирал</translation>
    </message>
    <message id="count.year">
        <source>{year}</source>
        <translation>{year} он</translation>
    </message>
    <message id="count.case_code">
        <source>case</source>
        <translation>кейс</translation>
    </message>
    <message id="count.sealed_closed">
        <source>strictly confidential part still closed to the new worker</source>
        <translation>маш нууц хэсэг шинэ ажилтанд хаалттай</translation>
    </message>
    <message id="count.protocol">
        <source>Protocol of a hand-over of cases</source>
        <translation>Кейс хүлээлцсэн протокол</translation>
    </message>
    <message id="count.giver">
        <source>Handed over by</source>
        <translation>Хүлээлгэн өгсөн</translation>
    </message>
    <message id="count.taker">
        <source>Taken over by</source>
        <translation>Хүлээн авсан</translation>
    </message>
    <message id="count.decided_by">
        <source>Decided by</source>
        <translation>Шийдвэрлэсэн</translation>
    </message>
</context>
</TS>
