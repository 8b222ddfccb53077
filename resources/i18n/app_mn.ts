<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mn" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>not finished</source>
   <translation>дуусаагүй</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>дууссан</translation>
  </message>
  <message>
   <source>at once</source>
   <translation>даруй</translation>
  </message>
  <message>
   <source>done {date}</source>
   <translation>{date}-нд хийсэн</translation>
  </message>
  <message>
   <source>done late, {date}</source>
   <translation>{date}-нд хоцорч хийсэн</translation>
  </message>
  <message>
   <source>no longer needed</source>
   <translation>шаардлагагүй болсон</translation>
  </message>
  <message>
   <source>version {number}</source>
   <translation>{number}-р хувилбар</translation>
  </message>
  <message numerus="yes">
   <source>%n gap(s) with a reason</source>
   <translation>
    <numerusform>шалтгаан бичсэн %n дутуу зүйл</numerusform>
    <numerusform>шалтгаан бичсэн %n дутуу зүйл</numerusform>
   </translation>
  </message>
  <message>
   <source>written down later</source>
   <translation>дараа нь бичсэн</translation>
  </message>
  <message>
   <source>conflict of interest declared</source>
   <translation>ашиг сонирхлын зөрчил мэдэгдсэн</translation>
  </message>
  <message>
   <source>Show names</source>
   <translation>Нэр харуулах</translation>
  </message>
 </context>
 <context>
  <name>AlertInput</name>
  <message>
   <source>What was seen or said</source>
   <translation>Юу харсан, юу хэлсэн</translation>
  </message>
 </context>
 <context>
  <name>ApartPanel</name>
  <message>
   <source>Contacts log</source>
   <translation>Харилцааны бүртгэл</translation>
  </message>
  <message>
   <source>Must not meet</source>
   <translation>Уулзуулж болохгүй</translation>
  </message>
  <message>
   <source>The program warns before a group or a meeting brings them together. Codes only, in both files.</source>
   <translation>Бүлэг эсвэл уулзалт тэднийг хамт болгохоос өмнө програм сануулна. Хоёр хэрэгт хоёуланд нь зөвхөн код бичигдэнэ.</translation>
  </message>
  <message>
   <source>Add a case</source>
   <translation>Кейс нэмэх</translation>
  </message>
  <message>
   <source>They may meet again</source>
   <translation>Дахин уулзаж болно</translation>
  </message>
  <message>
   <source>Nobody is kept apart</source>
   <translation>Тусгаарласан хүн алга</translation>
  </message>
  <message>
   <source>Where two clients must not meet, write down the code of the other case.</source>
   <translation>Хоёр үйлчлүүлэгч уулзаж болохгүй бол нөгөө кейсийн кодыг бичнэ.</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Кейс</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Хэзээнээс</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Шалтгаан</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Хэн</translation>
  </message>
  <message>
   <source>Whom must this client not meet?</source>
   <translation>Энэ үйлчлүүлэгч хэнтэй уулзаж болохгүй вэ?</translation>
  </message>
  <message>
   <source>Keep apart</source>
   <translation>Тусад нь байлгах</translation>
  </message>
  <message>
   <source>Code of the other case</source>
   <translation>Нөгөө кейсийн код</translation>
  </message>
  <message>
   <source>Why; no names of the other family</source>
   <translation>Шалтгаан; нөгөө гэр бүлийн нэр бичихгүй</translation>
  </message>
  <message>
   <source>May they meet again? {code}</source>
   <translation>Дахин уулзаж болох уу? {code}</translation>
  </message>
  <message>
   <source>Why they may</source>
   <translation>Яагаад болох вэ</translation>
  </message>
  <message>
   <source>Both files keep it with the day and your name.</source>
   <translation>Хоёр хэрэгт хоёуланд нь өдөр, таны нэрийн хамт хадгалагдана.</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Хэвээр үлдээх</translation>
  </message>
 </context>
 <context>
  <name>Archive</name>
  <message>
   <source>period ended</source>
   <translation>хугацаа дууссан</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>хадгалж байна</translation>
  </message>
  <message>
   <source>held</source>
   <translation>түдгэлзүүлсэн</translation>
  </message>
  <message>
   <source>kept for ever</source>
   <translation>байнга хадгална</translation>
  </message>
  <message>
   <source>handed over</source>
   <translation>архивт шилжүүлсэн</translation>
  </message>
  <message>
   <source>no period entered</source>
   <translation>хугацаа оруулаагүй</translation>
  </message>
  <message>
   <source>not finished: open the office with the names</source>
   <translation>дуусаагүй: албыг нэрийн бүртгэлтэй нь нээнэ үү</translation>
  </message>
  <message>
   <source>open</source>
   <translation>нээлттэй</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>хаагдсан</translation>
  </message>
  <message>
   <source>backup</source>
   <translation>нөөц хуулбар</translation>
  </message>
  <message>
   <source>second copy of the names</source>
   <translation>нэрийн хоёр дахь хуулбар</translation>
  </message>
  <message>
   <source>restored office</source>
   <translation>сэргээсэн алба</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Буцах</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Шалтгаан</translation>
  </message>
  <message>
   <source>destroyed</source>
   <translation>устгасан</translation>
  </message>
  <message>
   <source>Hold {code}?</source>
   <translation>{code}-г түдгэлзүүлэх үү?</translation>
  </message>
  <message>
   <source>For a court, a complaint or an inquiry: while it is held nobody can destroy it.</source>
   <translation>Шүүх, гомдол, шалгалтын үед: түдгэлзүүлсэн байхад хэн ч устгаж чадахгүй.</translation>
  </message>
  <message>
   <source>Hold it</source>
   <translation>Түдгэлзүүлэх</translation>
  </message>
  <message>
   <source>End the hold on {code}?</source>
   <translation>{code}-ийн түдгэлзүүлэлтийг дуусгах уу?</translation>
  </message>
  <message>
   <source>Then the file may be destroyed when its period has ended.</source>
   <translation>Дараа нь хугацаа нь дуусахад хэргийг устгаж болно.</translation>
  </message>
  <message>
   <source>End the hold</source>
   <translation>Түдгэлзүүлэлтийг дуусгах</translation>
  </message>
  <message>
   <source>Hand {code} over to an archive?</source>
   <translation>{code}-г архивт шилжүүлэх үү?</translation>
  </message>
  <message>
   <source>The list is saved as PDF for both sides to sign.</source>
   <translation>Жагсаалтыг хоёр тал гарын үсэг зурахаар PDF болгон хадгална.</translation>
  </message>
  <message>
   <source>Save the list and hand over</source>
   <translation>Жагсаалтыг хадгалж, шилжүүлэх</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Архив</translation>
  </message>
  <message>
   <source>What the archive advised</source>
   <translation>Архивын зөвлөмж</translation>
  </message>
  <message>
   <source>Was this copy physically destroyed?</source>
   <translation>Энэ хуулбарыг биетээр нь устгасан уу?</translation>
  </message>
  <message>
   <source>Only say so of what was broken or burnt before witnesses. A lost stick is not destroyed.</source>
   <translation>Зөвхөн гэрчийн өмнө эвдэж, шатаасныг л ингэж тэмдэглэнэ. Гээсэн флаш устсанд тооцогдохгүй.</translation>
  </message>
  <message>
   <source>It was destroyed</source>
   <translation>Устгасан</translation>
  </message>
  <message>
   <source>How, when and before whom</source>
   <translation>Хэрхэн, хэзээ, хэний өмнө</translation>
  </message>
  <message>
   <source>years: {years}</source>
   <translation>жил: {years}</translation>
  </message>
  <message>
   <source>Where does the paper file of {code} stand?</source>
   <translation>{code}-ийн цаасан хэрэг хаана байгаа вэ?</translation>
  </message>
  <message>
   <source>Room, cupboard, shelf mark</source>
   <translation>Өрөө, шүүгээ, тавиурын дугаар</translation>
  </message>
  <message>
   <source>Note it</source>
   <translation>Тэмдэглэх</translation>
  </message>
 </context>
 <context>
  <name>ArchiveFrame</name>
  <message>
   <source>Archive</source>
   <translation>Архив</translation>
  </message>
  <message>
   <source>Closed files</source>
   <translation>Хаасан хэргүүд</translation>
  </message>
  <message>
   <source>Periods of keeping</source>
   <translation>Хадгалах хугацаа</translation>
  </message>
  <message>
   <source>Acts of destruction</source>
   <translation>Устгах актууд</translation>
  </message>
  <message>
   <source>Copies of the office</source>
   <translation>Албаны хуулбарууд</translation>
  </message>
  <message>
   <source>Those whose period has ended come first. The program only proposes; two people decide.</source>
   <translation>Хугацаа нь дууссан нь эхэнд байна. Программ зөвхөн санал болгоно, хоёр хүн шийднэ.</translation>
  </message>
  <message>
   <source>A period counts from 1 January after the closing. Without a period nothing is ever destroyed.</source>
   <translation>Хугацааг хаасны дараах 1 дүгээр сарын 1-нээс тоолно. Хугацаа оруулаагүй бол юуг ч устгахгүй.</translation>
  </message>
  <message>
   <source>An act stays open until every copy of the office is written anew without the case.</source>
   <translation>Албаны бүх хуулбарыг уг кейсгүйгээр шинээр бичтэл акт нээлттэй байна.</translation>
  </message>
  <message>
   <source>Put a stick in and press “Write it anew”. A backup onto it does the same.</source>
   <translation>Флашаа залгаад «Шинээр бичих» дарна уу. Түүн дээр нөөц хуулбар хийхэд мөн адил.</translation>
  </message>
  <message>
   <source>Save the list as PDF …</source>
   <translation>Жагсаалтыг PDF болгох …</translation>
  </message>
  <message>
   <source>Hand over to an archive …</source>
   <translation>Архивт шилжүүлэх …</translation>
  </message>
  <message>
   <source>Another class …</source>
   <translation>Өөр ангилал …</translation>
  </message>
  <message>
   <source>Destroy …</source>
   <translation>Устгах …</translation>
  </message>
  <message>
   <source>Another period …</source>
   <translation>Өөр хугацаа …</translation>
  </message>
  <message>
   <source>Save the act as PDF …</source>
   <translation>Актыг PDF болгох …</translation>
  </message>
  <message>
   <source>Write it anew</source>
   <translation>Шинээр бичих</translation>
  </message>
  <message>
   <source>Physically destroyed …</source>
   <translation>Биетээр устгасан …</translation>
  </message>
  <message>
   <source>Shelf …</source>
   <translation>Тавиур …</translation>
  </message>
 </context>
 <context>
  <name>ArchiveScreen</name>
  <message>
   <source>End the hold …</source>
   <translation>Түдгэлзүүлэлтийг дуусгах …</translation>
  </message>
  <message>
   <source>Hold …</source>
   <translation>Түдгэлзүүлэх …</translation>
  </message>
  <message>
   <source>Case {code} is destroyed. Act No. {number} is drawn up.</source>
   <translation>{code} кейсийг устгалаа. № {number} актыг үйлдсэн.</translation>
  </message>
  <message numerus="yes">
   <source>Print the act and sign it. %n copy(ies) of the office still wait.</source>
   <translation>
    <numerusform>Актыг хэвлэж, гарын үсэг зурна уу. Албаны %n хуулбар хүлээж байна.</numerusform>
    <numerusform>Актыг хэвлэж, гарын үсэг зурна уу. Албаны %n хуулбар хүлээж байна.</numerusform>
   </translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Код</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Ангилал</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Хаасан</translation>
  </message>
  <message>
   <source>Kept until</source>
   <translation>Хадгалах хугацаа</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Төлөв</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Хугацаа</translation>
  </message>
  <message>
   <source>In force from</source>
   <translation>Хүчинтэй болсон өдөр</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Үндэслэл</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>№</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Өдөр</translation>
  </message>
  <message>
   <source>Copies that wait</source>
   <translation>Хүлээж буй хуулбар</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Хуулбар</translation>
  </message>
  <message>
   <source>Where last seen</source>
   <translation>Сүүлд хаана байсан</translation>
  </message>
  <message>
   <source>Acts that wait</source>
   <translation>Хүлээж буй акт</translation>
  </message>
  <message>
   <source>Shelf</source>
   <translation>Тавиур</translation>
  </message>
 </context>
 <context>
  <name>ArchiveWork</name>
  <message>
   <source>Writing the copies anew …</source>
   <translation>Хуулбарыг шинээр бичиж байна …</translation>
  </message>
  <message>
   <source>No act waits for what lies there.</source>
   <translation>Тэнд байгаа хуулбарыг хүлээж буй акт алга.</translation>
  </message>
  <message>
   <source>Backups written anew and read back: {backups}. Other copies: {copies}.</source>
   <translation>Шинээр бичиж, уншиж шалгасан нөөц хуулбар: {backups}. Бусад хуулбар: {copies}.</translation>
  </message>
  <message>
   <source>This copy holds none of the destroyed cases any more.</source>
   <translation>Энэ хуулбарт устгасан кейс нэг ч үлдээгүй.</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF болгон хадгалах</translation>
  </message>
  <message>
   <source>Saved as {path}.</source>
   <translation>{path} болгож хадгалсан.</translation>
  </message>
 </context>
 <context>
  <name>AssignPanel</name>
  <message>
   <source>Cases of {name}</source>
   <translation>{name}: кейсүүд</translation>
  </message>
  <message>
   <source>The history of each case keeps who gave it to whom, when and why.</source>
   <translation>Хэн хэнд, хэзээ, яагаад өгснийг кейс бүрийн түүх хадгална.</translation>
  </message>
  <message>
   <source>All of them</source>
   <translation>Бүгдийг</translation>
  </message>
  <message>
   <source>To whom</source>
   <translation>Хэнд</translation>
  </message>
  <message>
   <source>Change nothing</source>
   <translation>Өөрчлөхгүй</translation>
  </message>
  <message numerus="yes">
   <source>Hand over %n case(s)</source>
   <translation>
    <numerusform>%n кейс хүлээлгэн өгөх</numerusform>
    <numerusform>%n кейс хүлээлгэн өгөх</numerusform>
   </translation>
  </message>
  <message>
   <source>Why; needed past the norm of a year or where something speaks against it</source>
   <translation>Яагаад; жилийн норм хэтэрсэн эсвэл саад байвал заавал</translation>
  </message>
  <message numerus="yes">
   <source>{name} · %n open case(s)</source>
   <translation>
    <numerusform>{name} · нээлттэй %n кейс</numerusform>
    <numerusform>{name} · нээлттэй %n кейс</numerusform>
   </translation>
  </message>
  <message>
   <source>Proposed: {who}</source>
   <translation>Санал болгох: {who}</translation>
  </message>
  <message>
   <source>Nobody can be proposed: everyone has declared a conflict of interest.</source>
   <translation>Санал болгох хүн алга: бүгд ашиг сонирхлын зөрчил мэдэгдсэн.</translation>
  </message>
  <message>
   <source>Something speaks against {name}</source>
   <translation>{name}: өгөхөд саад байна</translation>
  </message>
 </context>
 <context>
  <name>AttachmentInput</name>
  <message>
   <source>Add a document</source>
   <translation>Баримт бичиг нэмэх</translation>
  </message>
 </context>
 <context>
  <name>AutomaticInput</name>
  <message>
   <source>The program fills this in.</source>
   <translation>Үүнийг программ бөглөнө.</translation>
  </message>
 </context>
 <context>
  <name>BackupFrame</name>
  <message>
   <source>Backup</source>
   <translation>Нөөц хуулбар</translation>
  </message>
  <message>
   <source>Make a backup</source>
   <translation>Нөөц хуулбар хийх</translation>
  </message>
  <message>
   <source>Backups there</source>
   <translation>Тэнд байгаа хуулбарууд</translation>
  </message>
  <message>
   <source>Register of names</source>
   <translation>Нэрийн бүртгэл</translation>
  </message>
  <message>
   <source>Two sticks in turn are best: one today, the other next week. Cases and names never on one stick.</source>
   <translation>Хоёр флаш ээлжлэх нь хамгийн сайн: нэг нь өнөөдөр, нөгөө нь дараа долоо хоногт. Кейс, нэр хоёрыг нэг флаш дээр хэзээ ч хадгалахгүй.</translation>
  </message>
  <message>
   <source>Kept are one of each of 7 days, 4 weeks and 12 months; the last proven one always stays.</source>
   <translation>7 өдөр, 4 долоо хоног, 12 сар тус бүрээс нэгийг хадгална; сүүлд баталгаажсан нь үргэлж үлдэнэ.</translation>
  </message>
  <message>
   <source>Names are not in the backup above. Copy their register to a stick of its own.</source>
   <translation>Дээрх хуулбарт нэр байхгүй. Нэрийн бүртгэлийг тусдаа флаш дээр хуулна уу.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Одоо хуулбарлах</translation>
  </message>
  <message>
   <source>Read it again</source>
   <translation>Дахин унших</translation>
  </message>
  <message>
   <source>Try a restore – changes nothing</source>
   <translation>Сэргээж үзэх – юу ч өөрчлөхгүй</translation>
  </message>
  <message>
   <source>Restore …</source>
   <translation>Сэргээх …</translation>
  </message>
  <message>
   <source>A restore never writes over anything. Choose a new, empty folder for the restored office.</source>
   <translation>Сэргээхэд юуг ч дарж бичихгүй. Шинэ, хоосон хавтас сонгоно уу.</translation>
  </message>
  <message>
   <source>Restore into this folder</source>
   <translation>Энэ хавтсанд сэргээх</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Одоо биш</translation>
  </message>
  <message>
   <source>Copy the register</source>
   <translation>Бүртгэлийг хуулах</translation>
  </message>
  <message>
   <source>Where the names are …</source>
   <translation>Нэр хаана байна …</translation>
  </message>
  <message>
   <source>Cases destroyed elsewhere</source>
   <translation>Өөр газар устгасан кейсүүд</translation>
  </message>
  <message>
   <source>Codes from acts of destruction that this office does not know, with spaces between.</source>
   <translation>Энэ алба мэдэхгүй устгах актын кодуудыг зайгаар тусгаарлан бичнэ.</translation>
  </message>
 </context>
 <context>
  <name>BackupNote</name>
  <message>
   <source>There is no backup of this office yet.</source>
   <translation>Энэ албаны нөөц хуулбар хараахан алга.</translation>
  </message>
  <message numerus="yes">
   <source>The last backup is %n day(s) old.</source>
   <translation>
    <numerusform>Сүүлийн нөөц хуулбар %n хоногийн өмнөх.</numerusform>
    <numerusform>Сүүлийн нөөц хуулбар %n хоногийн өмнөх.</numerusform>
   </translation>
  </message>
  <message>
   <source>A backup keeps the cases when this computer breaks or is stolen.</source>
   <translation>Компьютер эвдэрч, алдагдсан ч нөөц хуулбар кейсийг хадгална.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Одоо хуулбарлах</translation>
  </message>
 </context>
 <context>
  <name>BackupScreen</name>
  <message>
   <source>Choose a stick or a folder on another disk, and press “Back up now”.</source>
   <translation>Флаш эсвэл өөр дискний хавтас сонгоод «Одоо хуулбарлах» дарна уу.</translation>
  </message>
  <message>
   <source>There is no backup of this office yet</source>
   <translation>Энэ албаны нөөц хуулбар хараахан алга</translation>
  </message>
  <message>
   <source>Last good backup: {when}</source>
   <translation>Сүүлийн сайн хуулбар: {when}</translation>
  </message>
  <message>
   <source>In {folder}. Read back and opened: {cases} cases, {size}.</source>
   <translation>{folder} дотор. Уншиж, нээж шалгасан: {cases} кейс, {size}.</translation>
  </message>
  <message>
   <source>A restore was last tried on {day}.</source>
   <translation>Сэргээлтийг сүүлд {day}-нд туршсан.</translation>
  </message>
  <message>
   <source>{name}: {free} free</source>
   <translation>{name}: {free} сул</translation>
  </message>
  <message>
   <source>stick without a name</source>
   <translation>нэргүй флаш</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Төлөв</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Хийсэн</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Кейсүүд</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Хэмжээ</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Дугаар</translation>
  </message>
  <message>
   <source>read again, good</source>
   <translation>дахин уншсан, сайн</translation>
  </message>
  <message>
   <source>read back, good</source>
   <translation>уншиж шалгасан, сайн</translation>
  </message>
  <message>
   <source>not read back</source>
   <translation>уншиж шалгаагүй</translation>
  </message>
  <message>
   <source>of another office</source>
   <translation>өөр албаных</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>гэмтсэн</translation>
  </message>
  <message>
   <source>Backing up …</source>
   <translation>Хуулбарлаж байна …</translation>
  </message>
  <message>
   <source>Written, read back and opened: {cases} cases, {size}.</source>
   <translation>Бичиж, уншиж, нээж шалгасан: {cases} кейс, {size}.</translation>
  </message>
  <message>
   <source>You may now take out the stick.</source>
   <translation>Одоо флашаа салгаж болно.</translation>
  </message>
  <message>
   <source>Reading it again …</source>
   <translation>Дахин уншиж байна …</translation>
  </message>
  <message>
   <source>Every byte was read and compared.</source>
   <translation>Байт бүрийг уншиж тулгасан.</translation>
  </message>
  <message>
   <source>Backup {number} is good.</source>
   <translation>{number}-р хуулбар сайн.</translation>
  </message>
  <message>
   <source>Trying a restore …</source>
   <translation>Сэргээж үзэж байна …</translation>
  </message>
  <message>
   <source>Restore tried on {day}: backup {number} of {made} opens.</source>
   <translation>Сэргээлтийг {day}-нд туршсан: {made}-ны {number}-р хуулбар нээгдэж байна.</translation>
  </message>
  <message>
   <source>It holds {cases} cases (the office has {now} today), {rows} rows and {files} attached files. Nothing was changed.</source>
   <translation>Дотор нь {cases} кейс (албанд өнөөдөр {now}), {rows} мөр, {files} хавсаргасан файл байна. Юу ч өөрчлөгдөөгүй.</translation>
  </message>
  <message>
   <source>Restoring …</source>
   <translation>Сэргээж байна …</translation>
  </message>
  <message>
   <source>Backup {number} is now the office in {folder}.</source>
   <translation>{number}-р хуулбар одоо {folder} доторх алба боллоо.</translation>
  </message>
  <message>
   <source>This office was not changed. To work in the restored one, open its folder when you sign in.</source>
   <translation>Энэ албыг өөрчлөөгүй. Сэргээсэн албанд ажиллахдаа нэвтрэхдээ хавтсыг нь нээнэ үү.</translation>
  </message>
  <message>
   <source>Keep this stick apart from the one with the cases.</source>
   <translation>Энэ флашийг кейстэй флашаас тусад нь хадгална уу.</translation>
  </message>
  <message>
   <source>The register of names was copied and read back.</source>
   <translation>Нэрийн бүртгэлийг хуулж, уншиж шалгасан.</translation>
  </message>
 </context>
 <context>
  <name>CaretakerScreen</name>
  <message>
   <source>Looking after this computer</source>
   <translation>Энэ компьютерыг арчлах</translation>
  </message>
  <message>
   <source>You have no key to cases and names. You see files by their size and backups by day.</source>
   <translation>Танд кейс, нэрсийн түлхүүр байхгүй: файлыг хэмжээгээр, нөөц хуулбарыг өдрөөр нь харна.</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Файлууд</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Нөөц хуулбарууд</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Энэ компьютерт</translation>
  </message>
  <message>
   <source>My password</source>
   <translation>Миний нууц үг</translation>
  </message>
  <message>
   <source>Stick or folder with backups</source>
   <translation>Нөөц хуулбартай флаш диск эсвэл хавтас</translation>
  </message>
  <message>
   <source>Look what is there</source>
   <translation>Юу байгааг харах</translation>
  </message>
  <message>
   <source>Read the newest one through</source>
   <translation>Хамгийн шинийг бүтэн уншиж шалгах</translation>
  </message>
  <message>
   <source>Password of today</source>
   <translation>Одоогийн нууц үг</translation>
  </message>
  <message>
   <source>Change my password</source>
   <translation>Нууц үгээ солих</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Түгжих</translation>
  </message>
  <message>
   <source>{number} MB</source>
   <translation>{number} МБ</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Кейсүүд</translation>
  </message>
  <message>
   <source>Record of work</source>
   <translation>Ажлын бүртгэл</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Баримт бичиг</translation>
  </message>
  <message>
   <source>Free space</source>
   <translation>Сул зай</translation>
  </message>
  <message>
   <source>Key file</source>
   <translation>Түлхүүрийн файл</translation>
  </message>
  <message>
   <source>both copies are sound</source>
   <translation>хоёр хуулбар хоёулаа бүтэн</translation>
  </message>
  <message>
   <source>one copy is damaged ({file}); the next change of a password mends it</source>
   <translation>нэг хуулбар гэмтсэн ({file}); нууц үгийг дараа солиход засагдана</translation>
  </message>
  <message>
   <source>Backup {number} of {day}, {size} MB</source>
   <translation>Нөөц хуулбар {number}, {day}, {size} МБ</translation>
  </message>
  <message>
   <source>There is no backup of this office.</source>
   <translation>Энэ албаны нөөц хуулбар алга.</translation>
  </message>
  <message>
   <source>Every byte of backup {number} reads as it was written.</source>
   <translation>{number} дугаартай нөөц хуулбарын байт бүр бичигдсэнээрээ уншигдаж байна.</translation>
  </message>
  <message>
   <source>Only somebody with a key can prove what is in it.</source>
   <translation>Дотор нь юу байгааг зөвхөн түлхүүртэй хүн нотолж чадна.</translation>
  </message>
  <message>
   <source>Your new password is set.</source>
   <translation>Таны шинэ нууц үг тохируулагдлаа.</translation>
  </message>
 </context>
 <context>
  <name>CaseHeader</name>
  <message>
   <source>Cases</source>
   <translation>Кейсүүд</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Хэвлэх</translation>
  </message>
  <message>
   <source>Show the name for half a minute (F9)</source>
   <translation>Нэрийг хагас минут харуулах (F9)</translation>
  </message>
  <message>
   <source>No code yet</source>
   <translation>Код олгоогүй</translation>
  </message>
  <message>
   <source>Episode {number} of {count}</source>
   <translation>{number}-р үе (нийт {count})</translation>
  </message>
  <message>
   <source>Add note</source>
   <translation>Тэмдэглэл нэмэх</translation>
  </message>
  <message>
   <source>Write a review</source>
   <translation>Дүгнэлт бичих</translation>
  </message>
  <message>
   <source>Alert: {threats}</source>
   <translation>Анхааруулга: {threats}</translation>
  </message>
  <message numerus="yes">
   <source>%n year(s) old</source>
   <translation>
    <numerusform>%n настай</numerusform>
    <numerusform>%n настай</numerusform>
   </translation>
  </message>
  <message>
   <source>worker: {name}</source>
   <translation>хариуцсан ажилтан: {name}</translation>
  </message>
  <message>
   <source>case closed</source>
   <translation>кейс хаагдсан</translation>
  </message>
  <message>
   <source>Same family: {code}</source>
   <translation>Нэг гэр бүл: {code}</translation>
  </message>
  <message>
   <source>Episode {number}</source>
   <translation>{number}-р үе</translation>
  </message>
  <message>
   <source>{episode}, closed: read only</source>
   <translation>{episode}, хаагдсан: зөвхөн унших</translation>
  </message>
  <message>
   <source>transfer under way: responsibility stays here</source>
   <translation>шилжүүлэлт явагдаж байна: хариуцлага энд хэвээр</translation>
  </message>
  <message>
   <source>Parts of the case</source>
   <translation>Кейсийн хэсгүүд</translation>
  </message>
  <message>
   <source>Package for another office</source>
   <translation>Өөр байгууллагад өгөх багц</translation>
  </message>
  <message>
   <source>came from {office}, its code there: {code}</source>
   <translation>{office}-аас ирсэн, тэндхийн код: {code}</translation>
  </message>
 </context>
 <context>
  <name>CaseScreen</name>
  <message>
   <source>Stages</source>
   <translation>Үе шат</translation>
  </message>
  <message>
   <source>Contacts log</source>
   <translation>Харилцааны бүртгэл</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Баримт бичиг</translation>
  </message>
  <message>
   <source>Deadlines</source>
   <translation>Хугацаа</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Түүх</translation>
  </message>
  <message>
   <source>Strictly confidential</source>
   <translation>Маш нууц</translation>
  </message>
  <message>
   <source>No code yet</source>
   <translation>Код олгоогүй</translation>
  </message>
 </context>
 <context>
  <name>CaseSection</name>
  <message>
   <source>Open the section</source>
   <translation>Хэсгийг нээх</translation>
  </message>
 </context>
 <context>
  <name>CaseTable</name>
  <message>
   <source>Code</source>
   <translation>Код</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Нэр</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Нас</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Үе шат</translation>
  </message>
  <message>
   <source>Deadline</source>
   <translation>Эцсийн хугацаа</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>Эрсдэл</translation>
  </message>
  <message>
   <source>Worker</source>
   <translation>Ажилтан</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Өөрчилсөн</translation>
  </message>
 </context>
 <context>
  <name>CaseWords</name>
  <message>
   <source>High risk</source>
   <translation>Өндөр эрсдэл</translation>
  </message>
  <message>
   <source>Medium risk</source>
   <translation>Дунд эрсдэл</translation>
  </message>
  <message>
   <source>Low risk</source>
   <translation>Бага эрсдэл</translation>
  </message>
  <message>
   <source>No risk</source>
   <translation>Эрсдэлгүй</translation>
  </message>
  <message>
   <source>Risk not assessed</source>
   <translation>Эрсдэлийг үнэлээгүй</translation>
  </message>
 </context>
 <context>
  <name>Cases</name>
  <message>
   <source>first contact</source>
   <translation>анхны холбоо</translation>
  </message>
  <message>
   <source>open</source>
   <translation>нээлттэй</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>зогсоосон</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>хаагдсан</translation>
  </message>
  <message>
   <source>high</source>
   <translation>өндөр</translation>
  </message>
  <message>
   <source>medium</source>
   <translation>дунд</translation>
  </message>
  <message>
   <source>low</source>
   <translation>бага</translation>
  </message>
  <message>
   <source>none</source>
   <translation>эрсдэлгүй</translation>
  </message>
  <message>
   <source>not assessed</source>
   <translation>үнэлээгүй</translation>
  </message>
  <message>
   <source>transferred</source>
   <translation>шилжүүлсэн</translation>
  </message>
  <message>
   <source>ended without a file</source>
   <translation>хэрэг нээлгүй дууссан</translation>
  </message>
  <message>
   <source>Earlier report on this child, not confirmed: {day}</source>
   <translation>Энэ хүүхдийн талаарх өмнөх мэдээлэл батлагдаагүй: {day}</translation>
  </message>
  <message>
   <source>Earlier one-time help: {day}</source>
   <translation>Өмнөх нэг удаагийн тусламж: {day}</translation>
  </message>
 </context>
 <context>
  <name>CasesScreen</name>
  <message>
   <source>Cases</source>
   <translation>Кейсүүд</translation>
  </message>
  <message>
   <source>Register a request</source>
   <translation>Хүсэлт бүртгэх</translation>
  </message>
  <message>
   <source>Name, code or a word from a text</source>
   <translation>Нэр, код эсвэл бичвэрийн үг</translation>
  </message>
  <message>
   <source>all</source>
   <translation>бүгд</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Төлөв</translation>
  </message>
  <message>
   <source>Worker</source>
   <translation>Ажилтан</translation>
  </message>
  <message>
   <source>only mine</source>
   <translation>зөвхөн минийх</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Үе шат</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>Эрсдэл</translation>
  </message>
  <message>
   <source>late</source>
   <translation>хэтэрсэн</translation>
  </message>
  <message>
   <source>today</source>
   <translation>өнөөдөр</translation>
  </message>
  <message>
   <source>within 3 days</source>
   <translation>3 хоногийн дотор</translation>
  </message>
  <message>
   <source>later</source>
   <translation>дараа</translation>
  </message>
  <message>
   <source>Risk:</source>
   <translation>Эрсдэл:</translation>
  </message>
  <message>
   <source>Deadline:</source>
   <translation>Хугацаа:</translation>
  </message>
  <message numerus="yes">
   <source>{shown} of %n case(s)</source>
   <translation>
    <numerusform>%n кейсээс {shown}</numerusform>
    <numerusform>%n кейсээс {shown}</numerusform>
   </translation>
  </message>
  <message>
   <source>Every case of the office will be in this list. There is none yet.</source>
   <translation>Албаны бүх кейс энэ жагсаалтад байна. Одоогоор нэг ч кейс алга.</translation>
  </message>
  <message>
   <source>No cases yet</source>
   <translation>Кейс алга</translation>
  </message>
  <message>
   <source>Similar: {names}</source>
   <translation>Төстэй: {names}</translation>
  </message>
  <message>
   <source>Try fewer letters or filters.</source>
   <translation>Цөөн үсэг бичих, эсвэл шүүлтүүрийг багасгаж үзнэ үү.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Юу ч олдсонгүй</translation>
  </message>
  <message>
   <source>Nothing found for “{typed}”</source>
   <translation>«{typed}» гэсэн хайлтад юу ч олдсонгүй</translation>
  </message>
  <message>
   <source>Show the similar ones</source>
   <translation>Төстэйг нь харуулах</translation>
  </message>
  <message>
   <source>Show all cases</source>
   <translation>Бүх кейсийг харуулах</translation>
  </message>
  <message>
   <source>Case from another office</source>
   <translation>Өөр байгууллагаас ирсэн кейс</translation>
  </message>
 </context>
 <context>
  <name>ChecklistInput</name>
  <message>
   <source>None of these</source>
   <translation>Эдгээрийн аль нь ч биш</translation>
  </message>
 </context>
 <context>
  <name>ClassPanel</name>
  <message>
   <source>Keep {code} in another class</source>
   <translation>{code}-г өөр ангилалд хадгалах</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Ангилал</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Шалтгаан</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Буцах</translation>
  </message>
  <message>
   <source>Keep it so</source>
   <translation>Ингэж хадгалах</translation>
  </message>
 </context>
 <context>
  <name>ClosedSection</name>
  <message>
   <source>The section is closed</source>
   <translation>Хэсэг хаалттай</translation>
  </message>
  <message>
   <source>Why do you open it now?</source>
   <translation>Одоо яагаад нээж байна вэ?</translation>
  </message>
  <message>
   <source>Open the section</source>
   <translation>Хэсгийг нээх</translation>
  </message>
  <message>
   <source>Print the sealed volume</source>
   <translation>Битүү хавтсыг хэвлэх</translation>
  </message>
  <message>
   <source>This section is not in search, reports or the index. It has its own envelope.</source>
   <translation>Энэ хэсэг хайлт, тайлан, жагсаалтад орохгүй. Тусдаа дугтуйтай.</translation>
  </message>
  <message>
   <source>Who may open it</source>
   <translation>Хэн нээж болох</translation>
  </message>
  <message>
   <source>Nobody is named yet.</source>
   <translation>Хэн ч нэрлэгдээгүй байна.</translation>
  </message>
  <message>
   <source>Opened last</source>
   <translation>Сүүлд нээсэн</translation>
  </message>
  <message>
   <source>Every opening and every printing is written down.</source>
   <translation>Нээсэн, хэвлэсэн бүрийг тэмдэглэнэ.</translation>
  </message>
  <message>
   <source>Open it in need, with the recovery sheet</source>
   <translation>Зайлшгүй үед сэргээх хуудсаар нээх</translation>
  </message>
  <message numerus="yes">
   <source>%n form(s)</source>
   <translation>
    <numerusform>%n маягт</numerusform>
    <numerusform>%n маягт</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s)</source>
   <translation>
    <numerusform>%n баримт бичиг</numerusform>
    <numerusform>%n баримт бичиг</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n note(s)</source>
   <translation>
    <numerusform>%n тэмдэглэл</numerusform>
    <numerusform>%n тэмдэглэл</numerusform>
   </translation>
  </message>
  <message>
   <source>{parts}. Their titles are not shown.</source>
   <translation>{parts}. Нэрийг нь харуулахгүй.</translation>
  </message>
  <message>
   <source>Nothing is kept apart in this case.</source>
   <translation>Энэ кейст тусад нь хадгалсан зүйл алга.</translation>
  </message>
  <message>
   <source>must be named again: new password</source>
   <translation>дахин нэрлэх шаардлагатай: шинэ нууц үгтэй болсон</translation>
  </message>
  <message>
   <source>You are not named here: ask somebody who is.</source>
   <translation>Та энд нэрлэгдээгүй байна: нэрлэгдсэн хүнээс асууна уу.</translation>
  </message>
 </context>
 <context>
  <name>ContactsTab</name>
  <message>
   <source>New note</source>
   <translation>Шинэ тэмдэглэл</translation>
  </message>
  <message>
   <source>New visit</source>
   <translation>Шинэ айлчлал</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Шинэ мэдээлэл</translation>
  </message>
  <message>
   <source>Write the first note</source>
   <translation>Эхний тэмдэглэлийг бичих</translation>
  </message>
  <message>
   <source>Every talk, visit, call and message stands here with its day and its first words.</source>
   <translation>Ярилцлага, айлчлал, дуудлага, мэдээлэл бүр өдөр, эхний үгтэйгээ энд байна.</translation>
  </message>
  <message>
   <source>No contacts yet</source>
   <translation>Харилцаа хараахан алга</translation>
  </message>
  <message>
   <source>Day and time</source>
   <translation>Өдөр, цаг</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Юу</translation>
  </message>
  <message>
   <source>First words</source>
   <translation>Эхний үгс</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Төлөв</translation>
  </message>
  <message>
   <source>Must not meet</source>
   <translation>Уулзуулж болохгүй</translation>
  </message>
 </context>
 <context>
  <name>CopyPart</name>
  <message>
   <source>Without a key you can copy the locked files; somebody with a key makes and proves a backup.</source>
   <translation>Түлхүүргүйгээр түгжээтэй файлуудыг хуулж болно; нөөц хуулбарыг түлхүүртэй хүн хийж, шалгана.</translation>
  </message>
  <message>
   <source>Copy the locked files there</source>
   <translation>Түгжээтэй файлуудыг тийш хуулах</translation>
  </message>
  <message>
   <source>Copying …</source>
   <translation>Хуулж байна …</translation>
  </message>
  <message>
   <source>Copied and read back: {files} files, {size} MB.</source>
   <translation>Хуулж, буцааж уншсан: {files} файл, {size} МБ.</translation>
  </message>
  <message>
   <source>The copy lies in {folder}. To use it, put that folder on a computer and open it as an office.</source>
   <translation>Хуулбар {folder} дотор байна. Ашиглахын тулд тэр хавтсыг компьютерт хуулж, алба болгон нээнэ.</translation>
  </message>
 </context>
 <context>
  <name>Countries</name>
  <message>
   <source>Mongolia</source>
   <translation>Монгол Улс</translation>
  </message>
  <message>
   <source>Kyrgyzstan</source>
   <translation>Киргиз Улс</translation>
  </message>
  <message>
   <source>Kazakhstan – health care</source>
   <translation>Казахстан – эрүүл мэнд</translation>
  </message>
  <message>
   <source>Kazakhstan – education and child protection</source>
   <translation>Казахстан – боловсрол, хүүхдийн эрхийн хамгаалал</translation>
  </message>
 </context>
 <context>
  <name>DateEdit</name>
  <message>
   <source>dd.mm.yyyy</source>
   <translation>өө.сс.жжжж</translation>
  </message>
  <message>
   <source>{pattern} or yyyy</source>
   <translation>{pattern} эсвэл жжжж</translation>
  </message>
  <message>
   <source>Calendar (F4)</source>
   <translation>Календарь (F4)</translation>
  </message>
  <message>
   <source>hh:mm</source>
   <translation>цц:мм</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Огноо</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Цаг</translation>
  </message>
 </context>
 <context>
  <name>DeadlinesTab</name>
  <message>
   <source>What the standard asks for by a certain day stands here as soon as it begins to count.</source>
   <translation>Стандартаар тогтоосон хугацаа эхэлмэгц энд гарна.</translation>
  </message>
  <message>
   <source>Nothing is due yet</source>
   <translation>Хугацаатай зүйл хараахан алга</translation>
  </message>
  <message>
   <source>Show them</source>
   <translation>Харуулах</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Хоцорсон</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>Одоо нээлттэй</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Дараа</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Хийсэн</translation>
  </message>
  <message>
   <source>No longer needed</source>
   <translation>Шаардлагагүй болсон</translation>
  </message>
  <message>
   <source>until {time}</source>
   <translation>{time} хүртэл</translation>
  </message>
  <message>
   <source>good practice</source>
   <translation>сайн туршлага</translation>
  </message>
  <message>
   <source>reason: {reason}</source>
   <translation>шалтгаан: {reason}</translation>
  </message>
  <message>
   <source>Could not be done because…</source>
   <translation>Хийж чадаагүй шалтгаан…</translation>
  </message>
  <message>
   <source>Say why it was late</source>
   <translation>Хоцорсон шалтгааныг бичих</translation>
  </message>
  <message>
   <source>Open the form</source>
   <translation>Маягтыг нээх</translation>
  </message>
  <message>
   <source>Why could it not be done?</source>
   <translation>Яагаад хийж чадаагүй вэ?</translation>
  </message>
  <message>
   <source>The mark stays in the file; the reason stands beside it and is printed in the reports.</source>
   <translation>Тэмдэг файлд үлдэнэ; шалтгаан хажууд нь бичигдэж, тайланд хэвлэгдэнэ.</translation>
  </message>
  <message>
   <source>Why was it late?</source>
   <translation>Яагаад хоцорсон бэ?</translation>
  </message>
  <message>
   <source>The reason is kept beside the deadline.</source>
   <translation>Шалтгаан хугацааны хажууд хадгалагдана.</translation>
  </message>
  <message>
   <source>Keep the reason</source>
   <translation>Шалтгааныг хадгалах</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Буцах</translation>
  </message>
 </context>
 <context>
  <name>DestroyPanel</name>
  <message>
   <source>Destroy case {code} for good?</source>
   <translation>{code} кейсийг бүрмөсөн устгах уу?</translation>
  </message>
  <message>
   <source>Everything written, the names, and every attached file go. Nothing brings them back. Copies on sticks are written anew when they are met.</source>
   <translation>Бичсэн бүхэн, нэр, хавсаргасан файл бүгд устана. Юу ч буцааж чадахгүй. Флаш дээрх хуулбарыг залгах үед нь шинээр бичнэ.</translation>
  </message>
  <message>
   <source>Reason, as it will stand on the act</source>
   <translation>Актад бичигдэх үндэслэл</translation>
  </message>
  <message>
   <source>Password of the second person</source>
   <translation>Хоёр дахь хүний нууц үг</translation>
  </message>
  <message>
   <source>The second person</source>
   <translation>Хоёр дахь хүн</translation>
  </message>
  <message>
   <source>Nobody else may do this here: the head and a social worker are needed.</source>
   <translation>Өөр эрх бүхий хүн алга: дарга, нийгмийн ажилтан хоёр хэрэгтэй.</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Буцах</translation>
  </message>
  <message>
   <source>Destroy for good</source>
   <translation>Бүрмөсөн устгах</translation>
  </message>
 </context>
 <context>
  <name>DocumentFile</name>
  <message>
   <source>Look at it</source>
   <translation>Харах</translation>
  </message>
  <message>
   <source>Small picture</source>
   <translation>Жижиг зураг</translation>
  </message>
  <message>
   <source>Save a copy outside …</source>
   <translation>Хуулбарыг гадна хадгалах …</translation>
  </message>
  <message>
   <source>{number} GB</source>
   <translation>{number} ГБ</translation>
  </message>
  <message>
   <source>{number} MB</source>
   <translation>{number} МБ</translation>
  </message>
  <message>
   <source>{number} KB</source>
   <translation>{number} КБ</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>Өмнөх хуудас</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Дараагийн хуудас</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Жижигрүүлэх</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Томруулах</translation>
  </message>
  <message>
   <source>Fit the window</source>
   <translation>Цонхонд багтаах</translation>
  </message>
  <message>
   <source>This file is damaged and cannot be shown.</source>
   <translation>Энэ файл гэмтсэн тул харуулах боломжгүй.</translation>
  </message>
  <message>
   <source>This file is too large to be shown. Save a copy outside to open it.</source>
   <translation>Энэ файл хэт том тул харуулах боломжгүй. Нээхийн тулд хуулбарыг гадна хадгална уу.</translation>
  </message>
  <message>
   <source>This file is locked with a password of its own and cannot be shown here.</source>
   <translation>Энэ файл өөрийн нууц үгтэй тул энд харуулах боломжгүй.</translation>
  </message>
  <message>
   <source>Whoever finds the copy can read it. That you saved it is written down. Delete it when done.</source>
   <translation>Хуулбарыг олсон хэн ч уншиж чадна. Хадгалсныг тэмдэглэнэ. Хэрэггүй болмогц устгана уу.</translation>
  </message>
  <message>
   <source>A copy outside the program is not locked.</source>
   <translation>Програмын гаднах хуулбар түгжээгүй.</translation>
  </message>
  <message>
   <source>Choose where</source>
   <translation>Хаана хадгалахыг сонгох</translation>
  </message>
  <message>
   <source>The copy is being saved …</source>
   <translation>Хуулбарыг хадгалж байна …</translation>
  </message>
  <message>
   <source>It is not locked: whoever has it can see it. Delete it when it is no longer needed.</source>
   <translation>Түгжээгүй: авсан хүн бүр харж чадна. Хэрэггүй болмогц устгана уу.</translation>
  </message>
  <message>
   <source>The copy is saved.</source>
   <translation>Хуулбарыг хадгаллаа.</translation>
  </message>
  <message>
   <source>This file cannot be shown.</source>
   <translation>Энэ файлыг харуулах боломжгүй.</translation>
  </message>
  <message>
   <source>Stopped, as you asked. No copy was left.</source>
   <translation>Таны хүсэлтээр зогсоосон. Хуулбар үлдээгүй.</translation>
  </message>
 </context>
 <context>
  <name>DocumentPanel</name>
  <message>
   <source>Register a document</source>
   <translation>Баримт бичиг бүртгэх</translation>
  </message>
  <message>
   <source>Do not register</source>
   <translation>Бүртгэхгүй</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Бүртгэх</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Файл сонгох</translation>
  </message>
  <message numerus="yes">
   <source>and %n more, one after the other</source>
   <translation>
    <numerusform>бас %n, дараалан</numerusform>
    <numerusform>бас %n, дараалан</numerusform>
   </translation>
  </message>
  <message>
   <source>The file is being locked into the case …</source>
   <translation>Файлыг кейст түгжиж байна …</translation>
  </message>
  <message>
   <source>Stopped, as you asked. Nothing was registered.</source>
   <translation>Таны хүсэлтээр зогсоосон. Юу ч бүртгээгүй.</translation>
  </message>
  <message>
   <source>Without a file: it lies in the paper folder.</source>
   <translation>Файлгүй: цаасан хавтаст байгаа.</translation>
  </message>
 </context>
 <context>
  <name>DocumentsTab</name>
  <message>
   <source>Register a document</source>
   <translation>Баримт бичиг бүртгэх</translation>
  </message>
  <message>
   <source>Papers, photos and recordings get a number here and count in the printed file.</source>
   <translation>Баримт, зураг, бичлэг энд дугаар авч, хэвлэсэн файлд тоологдоно.</translation>
  </message>
  <message>
   <source>No documents yet</source>
   <translation>Баримт бичиг хараахан алга</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Баримт бичиг</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Төрөл</translation>
  </message>
  <message>
   <source>How it is kept</source>
   <translation>Хэрхэн хадгалж байгаа</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Хуудас</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Огноо</translation>
  </message>
  <message>
   <source>strictly confidential</source>
   <translation>маш нууц</translation>
  </message>
 </context>
 <context>
  <name>DoneStep</name>
  <message>
   <source>Everything is ready</source>
   <translation>Бүх зүйл бэлэн</translation>
  </message>
  <message>
   <source>You can begin with real work, or try everything out with invented people first.</source>
   <translation>Жинхэнэ ажлаа эхэлж болно, эсвэл эхлээд зохиомол хүмүүс дээр туршиж үзнэ үү.</translation>
  </message>
  <message>
   <source>Open the first case</source>
   <translation>Эхний кейсийг нээх</translation>
  </message>
  <message>
   <source>Look around in the practice office</source>
   <translation>Дадлагын албаар танилцах</translation>
  </message>
 </context>
 <context>
  <name>DrawingInput</name>
  <message>
   <source>Add a drawing</source>
   <translation>Зураг нэмэх</translation>
  </message>
 </context>
 <context>
  <name>Due</name>
  <message>
   <source>late, reason given</source>
   <translation>хэтэрсэн, шалтгаантай</translation>
  </message>
  <message>
   <source>tomorrow</source>
   <translation>маргааш</translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) late</source>
   <translation>
    <numerusform>%n цаг хэтэрсэн</numerusform>
    <numerusform>%n цаг хэтэрсэн</numerusform>
   </translation>
  </message>
  <message>
   <source>{hours} h {minutes} min left</source>
   <translation>{hours} цаг {minutes} мин үлдсэн</translation>
  </message>
  <message>
   <source>today</source>
   <translation>өнөөдөр</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>өчигдөр</translation>
  </message>
  <message>
   <source>%n day(s)</source>
   <translation>%n хоног</translation>
  </message>
  <message>
   <source>until {time}</source>
   <translation>{time} хүртэл</translation>
  </message>
  <message>
   <source>%n day(s) late</source>
   <translation>%n хоног хэтэрсэн</translation>
  </message>
  <message>
   <source>%n day(s) left</source>
   <translation>%n хоног үлдсэн</translation>
  </message>
 </context>
 <context>
  <name>EntrySheet</name>
  <message>
   <source>All forms of this stage</source>
   <translation>Үе шатны бүх маягт</translation>
  </message>
  <message>
   <source>Correct an error</source>
   <translation>Алдаа засах</translation>
  </message>
  <message>
   <source>Record signatures</source>
   <translation>Гарын үсэг тэмдэглэх</translation>
  </message>
  <message>
   <source>{state} · corrected because: {reason}</source>
   <translation>{state} · зассан шалтгаан: {reason}</translation>
  </message>
 </context>
 <context>
  <name>EntryWork</name>
  <message>
   <source>All forms of this stage</source>
   <translation>Үе шатны бүх маягт</translation>
  </message>
  <message>
   <source>What you typed is still here. Nothing was lost.</source>
   <translation>Таны бичсэн зүйл хэвээрээ. Юу ч алдагдаагүй.</translation>
  </message>
 </context>
 <context>
  <name>FaultDialog</name>
  <message>
   <source>Report</source>
   <translation>Тэмдэглэл</translation>
  </message>
  <message>
   <source>Everything that was saved is safe. What was typed in the last two seconds may be missing: look at the form again. You can go on working.</source>
   <translation>Хадгалсан бүхэн бүрэн байна. Сүүлийн хоёр секундэд бичсэн зүйл дутуу байж болно: маягтаа дахин харна уу. Ажлаа үргэлжлүүлж болно.</translation>
  </message>
  <message>
   <source>A report was written to {place}. It holds no names and no answers. Nothing was sent.</source>
   <translation>Алдааны тэмдэглэлийг {place} файлд бичлээ. Дотор нь нэр, хариулт байхгүй. Юу ч илгээгээгүй.</translation>
  </message>
  <message>
   <source>Show the report</source>
   <translation>Тэмдэглэлийг харуулах</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Үргэлжлүүлэх</translation>
  </message>
  <message>
   <source>Something went wrong in the program</source>
   <translation>Програмд алдаа гарлаа</translation>
  </message>
 </context>
 <context>
  <name>FieldFrame</name>
  <message>
   <source>needed</source>
   <translation>заавал</translation>
  </message>
  <message>
   <source>Help: {question}</source>
   <translation>Тусламж: {question}</translation>
  </message>
  <message>
   <source>You can fill this later.</source>
   <translation>Дараа бөглөж болно.</translation>
  </message>
 </context>
 <context>
  <name>FieldVisit</name>
  <message>
   <source>{file}. After {tries} wrong tries it is destroyed.</source>
   <translation>{file}. {tries} удаа буруу оролдвол устгагдана.</translation>
  </message>
  <message>
   <source>For {worker}, until {until}. Bring it back to the office: there it is deleted.</source>
   <translation>{worker}, {until} хүртэл. Албандаа буцааж авчирна: тэнд устгана.</translation>
  </message>
  <message>
   <source>Words that open the pack</source>
   <translation>Багцыг нээх үгс</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Нээх</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Буцах</translation>
  </message>
  <message>
   <source>What happened on the visit</source>
   <translation>Айлчлалын үеэр юу болсон</translation>
  </message>
  <message>
   <source>Save the note</source>
   <translation>Тэмдэглэл хадгалах</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Түгжих</translation>
  </message>
  <message>
   <source>Saved in the pack at {time}.</source>
   <translation>{time}-д багцад хадгалсан.</translation>
  </message>
  <message>
   <source>The note is not in the pack yet.</source>
   <translation>Тэмдэглэл багцад хараахан ороогүй.</translation>
  </message>
  <message>
   <source>The time of this pack is over. Bring it back to the office.</source>
   <translation>Энэ багцын хугацаа дууссан. Албандаа буцааж авчирна уу.</translation>
  </message>
  <message>
   <source>Field pack</source>
   <translation>Талбарын багц</translation>
  </message>
 </context>
 <context>
  <name>FirstRun</name>
  <message>
   <source>Back</source>
   <translation>Буцах</translation>
  </message>
  <message>
   <source>Step {number} of {all}</source>
   <translation>{all} алхмын {number}</translation>
  </message>
  <message>
   <source>Set up a new office</source>
   <translation>Шинэ алба үүсгэх</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Дараах</translation>
  </message>
  <message>
   <source>Make the office</source>
   <translation>Алба үүсгэх</translation>
  </message>
  <message>
   <source>The office is being made …</source>
   <translation>Алба үүсгэж байна …</translation>
  </message>
 </context>
 <context>
  <name>FolderField</name>
  <message>
   <source>Choose …</source>
   <translation>Сонгох …</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>Хавтас сонгох</translation>
  </message>
 </context>
 <context>
  <name>Forgotten</name>
  <message>
   <source>New password for {name}</source>
   <translation>{name}: шинэ нууц үг</translation>
  </message>
  <message>
   <source>Take the recovery sheet from its envelope and type its eight groups. Its use is recorded.</source>
   <translation>Сэргээх хуудсыг дугтуйнаас нь гаргаж, найман бүлэг тоог бичнэ үү. Ашигласан нь бүртгэгдэнэ.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Буцах</translation>
  </message>
  <message>
   <source>Set the new password</source>
   <translation>Шинэ нууц үг тогтоох</translation>
  </message>
  <message>
   <source>There are two sheets, A and B</source>
   <translation>A, B хоёр хуудас байгаа</translation>
  </message>
 </context>
 <context>
  <name>FormPage</name>
  <message>
   <source>This question comes from good practice, not from a clause.</source>
   <translation>Энэ асуулт сайн туршлагаас гаралтай, заалтад байхгүй.</translation>
  </message>
  <message>
   <source>Clause: {clause}</source>
   <translation>Заалт: {clause}</translation>
  </message>
 </context>
 <context>
  <name>FormWizard</name>
  <message>
   <source>Section {number} of {count}</source>
   <translation>{number} / {count} хэсэг</translation>
  </message>
  <message>
   <source>Print blank form</source>
   <translation>Хоосон маягт хэвлэх</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Буцах</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Дараах</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Дуусгах</translation>
  </message>
 </context>
 <context>
  <name>GlassNote</name>
  <message>
   <source>{person} opened the strictly confidential section of {code} in need, {day}.</source>
   <translation>{person} {code} кейсийн маш нууц хэсгийг зайлшгүй шалтгаанаар нээсэн, {day}.</translation>
  </message>
  <message>
   <source>a case without a code</source>
   <translation>кодгүй кейс</translation>
  </message>
  <message>
   <source>I have read it</source>
   <translation>Уншсан</translation>
  </message>
 </context>
 <context>
  <name>GlassPanel</name>
  <message>
   <source>Open the section in need</source>
   <translation>Зайлшгүй үед хэсгийг нээх</translation>
  </message>
  <message>
   <source>You are not named for this section. The recovery sheet opens it once. The worker of the case reads your reason, and a new recovery sheet has to be printed afterwards.</source>
   <translation>Та энэ хэсэгт нэрлэгдээгүй байна. Сэргээх хуудас түүнийг нэг удаа нээнэ. Кейсийн ажилтан таны шалтгааныг уншина. Дараа нь шинэ сэргээх хуудас хэвлэх шаардлагатай.</translation>
  </message>
  <message>
   <source>Why it cannot wait for somebody who is named</source>
   <translation>Нэрлэгдсэн хүнийг яагаад хүлээж болохгүй вэ</translation>
  </message>
  <message>
   <source>The eight groups of the recovery sheet</source>
   <translation>Сэргээх хуудасны найман бүлэг тоо</translation>
  </message>
  <message>
   <source>Leave it closed</source>
   <translation>Хаалттай үлдээх</translation>
  </message>
  <message>
   <source>Open the section</source>
   <translation>Хэсгийг нээх</translation>
  </message>
 </context>
 <context>
  <name>GroupsField</name>
  <message>
   <source>Group {number}</source>
   <translation>{number}-р бүлэг</translation>
  </message>
  <message>
   <source>Group {numbers} is not as on the sheet. Compare it digit by digit.</source>
   <translation>{numbers}-р бүлэг хуудсан дээрхтэй адилгүй байна. Цифр цифрээр нь тулгана уу.</translation>
  </message>
 </context>
 <context>
  <name>Health</name>
  <message>
   <source>good</source>
   <translation>зөв</translation>
  </message>
  <message>
   <source>not good</source>
   <translation>зөв биш</translation>
  </message>
  <message>
   <source>cannot be known</source>
   <translation>мэдэх боломжгүй</translation>
  </message>
  <message>
   <source>The disk is encrypted</source>
   <translation>Диск шифрлэгдсэн</translation>
  </message>
  <message>
   <source>Hibernation is off</source>
   <translation>Ичээний горим унтраалттай</translation>
  </message>
  <message>
   <source>Printers keep no printed pages</source>
   <translation>Принтер хэвлэсэн хуудсыг хадгалдаггүй</translation>
  </message>
  <message>
   <source>A crash writes no memory to the disk</source>
   <translation>Гацахад санах ойг дискэнд бичдэггүй</translation>
  </message>
  <message>
   <source>Other programs cannot read this program's memory</source>
   <translation>Бусад программ энэ программын санах ойг уншиж чадахгүй</translation>
  </message>
  <message>
   <source>Other programs cannot take pictures of the window</source>
   <translation>Бусад программ цонхны зургийг авч чадахгүй</translation>
  </message>
  <message>
   <source>There is room on the disk</source>
   <translation>Дискэнд зай бий</translation>
  </message>
  <message>
   <source>A proven backup is not older than a week</source>
   <translation>Баталгаажсан нөөц хуулбар долоо хоногоос хуучин биш</translation>
  </message>
  <message>
   <source>The clock is not before the newest record</source>
   <translation>Цаг сүүлийн бичлэгээс өмнө биш</translation>
  </message>
  <message>
   <source>No file of the office is older than the others</source>
   <translation>Албаны аль ч файл бусдаас хуучин биш</translation>
  </message>
  <message>
   <source>The trail is whole</source>
   <translation>Мөрийн гинжин холбоос бүрэн</translation>
  </message>
  <message>
   <source>Names and cases lie on different disks</source>
   <translation>Нэр ба кейс өөр дискэнд байна</translation>
  </message>
  <message>
   <source>Have BitLocker or LUKS switched on: else the page file may hold what was on the screen.</source>
   <translation>Дискний шифрлэлтийг асаалгана уу: эс бөгөөс дэлгэц дээр байсан зүйл хуудасны файлд үлдэж болзошгүй.</translation>
  </message>
  <message>
   <source>It writes the whole memory to the disk. Have it switched off.</source>
   <translation>Энэ нь санах ойг бүхэлд нь дискэнд бичдэг. Унтраалгана уу.</translation>
  </message>
  <message>
   <source>Have “keep printed documents” switched off for every printer.</source>
   <translation>Бүх принтерт «хэвлэсэн баримтыг хадгалах» тохиргоог унтраалгана уу.</translation>
  </message>
  <message>
   <source>Have the keeping of crash dumps switched off on this computer.</source>
   <translation>Энэ компьютерт гацалтын санах ойн хуулбар хадгалахыг унтраалгана уу.</translation>
  </message>
  <message>
   <source>The system refused. Use this computer for nothing else meanwhile.</source>
   <translation>Систем зөвшөөрсөнгүй. Энэ үед компьютерыг өөр зүйлд бүү ашигла.</translation>
  </message>
  <message>
   <source>This system offers no such guard. Close other programs before names are on the screen.</source>
   <translation>Энэ системд ийм хамгаалалт алга. Нэр дэлгэцэд гарахаас өмнө бусад программыг хаана уу.</translation>
  </message>
  <message>
   <source>Less than 1 GB is left. Make room before the next backup.</source>
   <translation>1 гигабайтаас бага зай үлджээ. Дараагийн нөөцлөхөөс өмнө зай гаргана уу.</translation>
  </message>
  <message>
   <source>Put in the stick and back up, or have the last backup read again.</source>
   <translation>Зөөгчийг залгаж нөөцлөх, эсвэл сүүлийн хуулбарыг дахин уншуулна уу.</translation>
  </message>
  <message>
   <source>Set date and time of this computer right.</source>
   <translation>Энэ компьютерын огноо, цагийг тохируулна уу.</translation>
  </message>
  <message>
   <source>Lines were changed from outside. Leave everything as it is, call for help.</source>
   <translation>Мөрүүдийг гаднаас өөрчилсөн байна. Бүгдийг хэвээр нь үлдээж, тусламж дуудна уу.</translation>
  </message>
  <message>
   <source>This system does not tell. Ask who looks after this computer.</source>
   <translation>Энэ систем хэлдэггүй. Энэ компьютерыг хариуцдаг хүнээс асууна уу.</translation>
  </message>
  <message>
   <source>Somebody put an older copy back, or a disk lost what it had taken. Restore the newest backup.</source>
   <translation>Хэн нэгэн хуучин хуулбарыг буцааж тавьсан, эсвэл диск авсан зүйлээ алджээ. Хамгийн шинэ нөөц хуулбарыг сэргээнэ үү.</translation>
  </message>
  <message>
   <source>Keep the register on a stick: a thief then finds no names.</source>
   <translation>Нэрийн бүртгэлийг зөөгч дээр хадгална уу: тэгвэл хулгайч нэр олохгүй.</translation>
  </message>
 </context>
 <context>
  <name>HealthScreen</name>
  <message>
   <source>Self-test</source>
   <translation>Шалгалт</translation>
  </message>
  <message>
   <source>Self-test of this computer</source>
   <translation>Энэ компьютерыг шалгах</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Буцах</translation>
  </message>
  <message>
   <source>Test again</source>
   <translation>Дахин шалгах</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Тайланг хадгалах</translation>
  </message>
  <message>
   <source>Print the report</source>
   <translation>Тайланг хэвлэх</translation>
  </message>
  <message>
   <source>The report is saved.</source>
   <translation>Тайлан хадгалагдлаа.</translation>
  </message>
  <message numerus="yes">
   <source>%n point(s) are not good.</source>
   <translation>
    <numerusform>%n зүйл зөв биш байна.</numerusform>
    <numerusform>%n зүйл зөв биш байна.</numerusform>
   </translation>
  </message>
  <message>
   <source>Below each stands what to do.</source>
   <translation>Юу хийхийг доор нь бичсэн.</translation>
  </message>
  <message>
   <source>Nothing that can be tested is wrong.</source>
   <translation>Шалгаж болох бүхэн зөв байна.</translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) old</source>
   <translation>
    <numerusform>%n хоногийн өмнөх</numerusform>
    <numerusform>%n хоногийн өмнөх</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HelpScreen</name>
  <message>
   <source>Help</source>
   <translation>Тусламж</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Буцах</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Товчлуурууд</translation>
  </message>
  <message>
   <source>Pages of the manual</source>
   <translation>Гарын авлагын хуудас</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>Form begun: {form}</source>
   <translation>Маягт эхэлсэн: {form}</translation>
  </message>
  <message>
   <source>Form finished: {form}</source>
   <translation>Маягт дууссан: {form}</translation>
  </message>
  <message>
   <source>Earlier version, replaced: {form}</source>
   <translation>Өмнөх хувилбар, сольсон: {form}</translation>
  </message>
  <message>
   <source>Case opened</source>
   <translation>Кейс нээсэн</translation>
  </message>
  <message>
   <source>Code given: {code}</source>
   <translation>Код олгосон: {code}</translation>
  </message>
  <message>
   <source>Linked with a case of the same family</source>
   <translation>Нэг гэр бүлийн кейстэй холбосон</translation>
  </message>
  <message>
   <source>Stage finished: {stage}</source>
   <translation>Үе шат дууссан: {stage}</translation>
  </message>
  <message>
   <source>Case closed</source>
   <translation>Кейс хаасан</translation>
  </message>
  <message>
   <source>Case reopened</source>
   <translation>Кейс дахин нээсэн</translation>
  </message>
  <message>
   <source>Service stopped for a time</source>
   <translation>Үйлчилгээг түр зогсоосон</translation>
  </message>
  <message>
   <source>Service taken up again</source>
   <translation>Үйлчилгээг үргэлжлүүлсэн</translation>
  </message>
  <message>
   <source>Alert raised</source>
   <translation>Анхааруулга гаргасан</translation>
  </message>
  <message>
   <source>Alert lifted</source>
   <translation>Анхааруулгыг цуцалсан</translation>
  </message>
  <message>
   <source>Read by the supervisor</source>
   <translation>Мэргэжлийн удирдагч уншсан</translation>
  </message>
  <message>
   <source>Plan approved</source>
   <translation>Төлөвлөгөө баталсан</translation>
  </message>
  <message>
   <source>Remark of the supervisor answered</source>
   <translation>Мэргэжлийн удирдагчийн санамжид хариулсан</translation>
  </message>
  <message>
   <source>Not done, with a reason: {task}</source>
   <translation>Хийгээгүй, шалтгаантай: {task}</translation>
  </message>
  <message>
   <source>Reason for a delay: {task}</source>
   <translation>Хоцорсон шалтгаан: {task}</translation>
  </message>
  <message>
   <source>Gone on without the consent, with a reason</source>
   <translation>Зөвшөөрөлгүй үргэлжлүүлсэн, шалтгаантай</translation>
  </message>
  <message>
   <source>Risk: {risk}</source>
   <translation>Эрсдэл: {risk}</translation>
  </message>
  <message>
   <source>Printed, {pages} pages</source>
   <translation>Хэвлэсэн, {pages} хуудас</translation>
  </message>
  <message>
   <source>began the case</source>
   <translation>кейсийг эхлүүлсэн</translation>
  </message>
  <message>
   <source>began a form</source>
   <translation>маягт эхлүүлсэн</translation>
  </message>
  <message>
   <source>saved a page</source>
   <translation>хуудас хадгалсан</translation>
  </message>
  <message>
   <source>finished a form</source>
   <translation>маягт дуусгасан</translation>
  </message>
  <message>
   <source>began a correction</source>
   <translation>засвар эхлүүлсэн</translation>
  </message>
  <message>
   <source>finished a stage</source>
   <translation>үе шат дуусгасан</translation>
  </message>
  <message>
   <source>registered a document</source>
   <translation>баримт бүртгэсэн</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>хэвлэсэн</translation>
  </message>
  <message>
   <source>went on without the consent</source>
   <translation>зөвшөөрөлгүй үргэлжлүүлсэн</translation>
  </message>
  <message>
   <source>gave a reason for what was not done</source>
   <translation>хийгээгүй шалтгааныг бичсэн</translation>
  </message>
  <message>
   <source>gave a reason for a delay</source>
   <translation>хоцорсон шалтгааныг бичсэн</translation>
  </message>
  <message>
   <source>answered a remark</source>
   <translation>санамжид хариулсан</translation>
  </message>
  <message>
   <source>linked two cases</source>
   <translation>хоёр кейсийг холбосон</translation>
  </message>
  <message>
   <source>gave a code</source>
   <translation>код олгосон</translation>
  </message>
  <message>
   <source>read the case</source>
   <translation>кейсийг уншсан</translation>
  </message>
  <message>
   <source>Signature recorded</source>
   <translation>Гарын үсэг тэмдэглэсэн</translation>
  </message>
  <message>
   <source>recorded a signature</source>
   <translation>гарын үсэг тэмдэглэсэн</translation>
  </message>
  <message>
   <source>looked at the sealed volume</source>
   <translation>битүү хавтсыг үзсэн</translation>
  </message>
  <message>
   <source>Contact ended without a service</source>
   <translation>Анхны хүсэлт үйлчилгээгүйгээр дууссан</translation>
  </message>
  <message>
   <source>File handed over, not yet received</source>
   <translation>Файлыг шилжүүлсэн, хараахан хүлээж аваагүй</translation>
  </message>
  <message>
   <source>Receipt of the transferred file</source>
   <translation>Шилжүүлсэн файлыг хүлээн авсан</translation>
  </message>
  <message>
   <source>took note of a number reached</source>
   <translation>хүрсэн тоог мэдэж авсан</translation>
  </message>
  <message>
   <source>took note of a hint</source>
   <translation>сануулгыг мэдэж авсан</translation>
  </message>
  <message>
   <source>added a person</source>
   <translation>ажилтан нэмсэн</translation>
  </message>
  <message>
   <source>allowed other programs to see the window</source>
   <translation>цонхыг бусад программд харахыг зөвшөөрсөн</translation>
  </message>
  <message>
   <source>bound the password to this computer</source>
   <translation>нууц үгийг энэ компьютерт холбосон</translation>
  </message>
  <message>
   <source>opened the confidential section in need</source>
   <translation>нууц хэсгийг яаралтай нээсэн</translation>
  </message>
  <message>
   <source>changed the own password</source>
   <translation>өөрийн нууц үгийг сольсон</translation>
  </message>
  <message>
   <source>changed how long files are kept</source>
   <translation>хадгалах хугацааг өөрчилсөн</translation>
  </message>
  <message>
   <source>changed a person's role</source>
   <translation>ажилтны эрхийг өөрчилсөн</translation>
  </message>
  <message>
   <source>changed a rule of the office</source>
   <translation>албаны журмыг өөрчилсөн</translation>
  </message>
  <message>
   <source>chose how long the file is kept</source>
   <translation>кейсийн хадгалах ангиллыг сонгосон</translation>
  </message>
  <message>
   <source>rewrote the copies on a stick or in a folder</source>
   <translation>зөөгч дээрх хуулбаруудыг шинэчилсэн</translation>
  </message>
  <message>
   <source>copied the register of names</source>
   <translation>нэрийн бүртгэлийг хуулсан</translation>
  </message>
  <message>
   <source>changed the holidays</source>
   <translation>амралтын өдрүүдийг засварласан</translation>
  </message>
  <message>
   <source>made the office</source>
   <translation>албыг үүсгэсэн</translation>
  </message>
  <message>
   <source>declared a stick or folder destroyed</source>
   <translation>зөөгчийг устгасан гэж тэмдэглэсэн</translation>
  </message>
  <message>
   <source>destroyed a case with a second person</source>
   <translation>хоёр дахь хүнтэй хамт кейсийг устгасан</translation>
  </message>
  <message>
   <source>ended a contact without a file</source>
   <translation>хандалтыг кейс нээлгүй дуусгасан</translation>
  </message>
  <message>
   <source>finished an act of destruction</source>
   <translation>устгалын актыг дуусгасан</translation>
  </message>
  <message>
   <source>finished a paper of the office</source>
   <translation>албаны бичгийг дуусгасан</translation>
  </message>
  <message>
   <source>gave a person a new password</source>
   <translation>ажилтанд шинэ нууц үг өгсөн</translation>
  </message>
  <message>
   <source>handed a case over to an archive</source>
   <translation>кейсийг архивт шилжүүлсэн</translation>
  </message>
  <message>
   <source>handed cases over to a colleague</source>
   <translation>кейсүүдийг хамтран ажиллагчид шилжүүлсэн</translation>
  </message>
  <message>
   <source>stopped the destruction of a case</source>
   <translation>кейсийн устгалыг зогсоосон</translation>
  </message>
  <message>
   <source>noted a stick or folder with copies</source>
   <translation>хуулбартай зөөгчийг бүртгэсэн</translation>
  </message>
  <message>
   <source>made a backup</source>
   <translation>нөөц хуулбар хийсэн</translation>
  </message>
  <message>
   <source>noted who belongs to the office</source>
   <translation>албаны хүмүүсийг тэмдэглэсэн</translation>
  </message>
  <message>
   <source>named a colleague for the confidential section</source>
   <translation>нууц хэсэгт хамтран ажиллагчийг нэрлэсэн</translation>
  </message>
  <message>
   <source>made a new recovery sheet</source>
   <translation>сэргээх шинэ хуудас гаргасан</translation>
  </message>
  <message>
   <source>noted that the norm was reviewed</source>
   <translation>норм хянагдсаныг тэмдэглэсэн</translation>
  </message>
  <message>
   <source>the cases were older than the key file</source>
   <translation>кейсүүд түлхүүрийн файлаас хуучин байсан</translation>
  </message>
  <message>
   <source>the clock stood before the newest record</source>
   <translation>цаг хамгийн сүүлийн бичлэгээс өмнө байсан</translation>
  </message>
  <message>
   <source>the key file was older than the cases</source>
   <translation>түлхүүрийн файл кейсүүдээс хуучин байсан</translation>
  </message>
  <message>
   <source>the register of names was older than the cases</source>
   <translation>нэрийн бүртгэл кейсүүдээс хуучин байсан</translation>
  </message>
  <message>
   <source>opened the confidential section</source>
   <translation>нууц хэсгийг нээсэн</translation>
  </message>
  <message>
   <source>read a backup again</source>
   <translation>нөөц хуулбарыг дахин уншсан</translation>
  </message>
  <message>
   <source>noted where the paper file stands</source>
   <translation>цаасан кейсийн байрлалыг тэмдэглэсэн</translation>
  </message>
  <message>
   <source>printed a register</source>
   <translation>бүртгэл хэвлэсэн</translation>
  </message>
  <message>
   <source>saved a register as a spreadsheet</source>
   <translation>бүртгэлийг хүснэгтээр хадгалсан</translation>
  </message>
  <message>
   <source>tried a restore</source>
   <translation>сэргээлтийг туршсан</translation>
  </message>
  <message>
   <source>allowed the destruction of a case again</source>
   <translation>кейсийн устгалыг дахин зөвшөөрсөн</translation>
  </message>
  <message>
   <source>removed a person</source>
   <translation>ажилтныг хассан</translation>
  </message>
  <message>
   <source>changed the keys of confidential sections</source>
   <translation>нууц хэсгүүдийн түлхүүрийг сольсон</translation>
  </message>
  <message>
   <source>printed a report</source>
   <translation>тайлан хэвлэсэн</translation>
  </message>
  <message>
   <source>saved a report as a spreadsheet</source>
   <translation>тайланг хүснэгтээр хадгалсан</translation>
  </message>
  <message>
   <source>restored a backup beside the office</source>
   <translation>нөөц хуулбарыг албаны хажууд сэргээсэн</translation>
  </message>
  <message>
   <source>wrote a draft</source>
   <translation>ноорог бичсэн</translation>
  </message>
  <message>
   <source>saved a paper of the office</source>
   <translation>албаны бичгийг хадгалсан</translation>
  </message>
  <message>
   <source>set the clock of the practice office</source>
   <translation>дадлагын албаны цагийг тохируулсан</translation>
  </message>
  <message>
   <source>began a paper of the office</source>
   <translation>албаны бичгийг эхэлсэн</translation>
  </message>
  <message>
   <source>struck out a paper of the office</source>
   <translation>албаны бичгийг хүчингүй болгосон</translation>
  </message>
  <message>
   <source>freed the password from this computer</source>
   <translation>нууц үгийг энэ компьютераас чөлөөлсөн</translation>
  </message>
  <message>
   <source>took a colleague's access to the confidential section away</source>
   <translation>хамтран ажиллагчийг нууц хэсгээс хассан</translation>
  </message>
  <message>
   <source>used the recovery sheet</source>
   <translation>сэргээх хуудсыг ашигласан</translation>
  </message>
  <message>
   <source>wrote a confidential note</source>
   <translation>нууц тэмдэглэл бичсэн</translation>
  </message>
  <message>
   <source>typed a wrong password at an open office</source>
   <translation>нээлттэй байхад буруу нууц үг оруулсан</translation>
  </message>
  <message>
   <source>Strictly confidential section opened in need, with a reason</source>
   <translation>Маш нууц хэсгийг зайлшгүй шалтгаанаар нээсэн</translation>
  </message>
  <message>
   <source>Opening in need read by the worker</source>
   <translation>Зайлшгүй нээснийг ажилтан уншсан</translation>
  </message>
  <message>
   <source>saved a copy of a document outside the program</source>
   <translation>баримтын хуулбарыг програмын гадна хадгалсан</translation>
  </message>
  <message>
   <source>looked at a document</source>
   <translation>баримтыг харсан</translation>
  </message>
  <message>
   <source>brought the register of names back from a copy</source>
   <translation>нэрийн бүртгэлийг хуулбараас сэргээсэн</translation>
  </message>
  <message>
   <source>decided to keep names beside the cases</source>
   <translation>нэрийг кейсийн хажууд хадгалахаар шийдсэн</translation>
  </message>
  <message>
   <source>took drafts away that were saved</source>
   <translation>хадгалсан ноорогийг арилгасан</translation>
  </message>
  <message>
   <source>erased an older copy of the register of names</source>
   <translation>нэрийн бүртгэлийн хуучин хуулбарыг арилгасан</translation>
  </message>
  <message>
   <source>found the register of names</source>
   <translation>нэрийн бүртгэлийг олсон</translation>
  </message>
  <message>
   <source>moved the register of names</source>
   <translation>нэрийн бүртгэлийг зөөсөн</translation>
  </message>
  <message>
   <source>put the register of names away</source>
   <translation>нэрийн бүртгэлийг салгасан</translation>
  </message>
  <message>
   <source>said that the register of names is lost</source>
   <translation>нэрийн бүртгэл алдагдсаныг мэдэгдсэн</translation>
  </message>
  <message>
   <source>Given by {uid} to {to}</source>
   <translation>{uid} → {to} хүлээлгэн өгсөн</translation>
  </message>
  <message>
   <source>gave cases to a worker</source>
   <translation>кейсүүдийг ажилтанд хуваарилсан</translation>
  </message>
  <message>
   <source>hid a spelling of a name</source>
   <translation>нэрийн бичлэгийг нуусан</translation>
  </message>
  <message>
   <source>left a word in a text as it is</source>
   <translation>бичвэр дэх үгийг хэвээр үлдээсэн</translation>
  </message>
  <message>
   <source>The supervisor asked whose case it is: {reason}</source>
   <translation>Мэргэжлийн удирдагч хэний кейс болохыг асуусан: {reason}</translation>
  </message>
  <message>
   <source>The worker answered who asked for the name</source>
   <translation>Ажилтан нэр асуусан хүнд хариулсан</translation>
  </message>
  <message>
   <source>answered a request for a name</source>
   <translation>нэр хүссэн хүсэлтэд хариулсан</translation>
  </message>
  <message>
   <source>asked for a name</source>
   <translation>нэр мэдэхийг хүссэн</translation>
  </message>
  <message>
   <source>ended that two cases must not meet</source>
   <translation>хоёр кейсийг уулзуулахгүй байхыг дуусгасан</translation>
  </message>
  <message>
   <source>noted that two cases must not meet</source>
   <translation>хоёр кейсийг уулзуулж болохгүйг тэмдэглэсэн</translation>
  </message>
  <message>
   <source>Must not meet {code}</source>
   <translation>{code}-тэй уулзуулж болохгүй</translation>
  </message>
  <message>
   <source>May meet {code} again</source>
   <translation>{code}-тэй дахин уулзаж болно</translation>
  </message>
  <message>
   <source>Came together with {code} all the same, with a reason</source>
   <translation>Шалтгаантайгаар {code}-тэй хамт болсон</translation>
  </message>
  <message>
   <source>attached a file to a paper of the office</source>
   <translation>албаны бичигт файл хавсаргасан</translation>
  </message>
  <message>
   <source>saved a copy of an office paper's file outside the program</source>
   <translation>албаны бичгийн файлын хуулбарыг програмын гадна хадгалсан</translation>
  </message>
  <message>
   <source>saved a paper of the office as PDF</source>
   <translation>албаны бичгийг PDF болгон хадгалсан</translation>
  </message>
  <message>
   <source>looked at a file of an office paper</source>
   <translation>албаны бичгийн файлыг үзсэн</translation>
  </message>
  <message>
   <source>sealed a case for another office</source>
   <translation>кейсийг өөр байгууллагад өгөхөөр битүүмжилсэн</translation>
  </message>
  <message>
   <source>took in a case from another office</source>
   <translation>өөр байгууллагаас ирсэн кейсийг хүлээн авсан</translation>
  </message>
  <message>
   <source>Came from {office}, its code there: {former}</source>
   <translation>{office}-аас ирсэн, тэндхийн код: {former}</translation>
  </message>
  <message>
   <source>took a method off the list</source>
   <translation>аргыг жагсаалтаас хассан</translation>
  </message>
  <message>
   <source>put a method back on the list</source>
   <translation>аргыг жагсаалтад буцаан оруулсан</translation>
  </message>
  <message>
   <source>Handed out to {to}</source>
   <translation>Олгосон: {to}</translation>
  </message>
  <message>
   <source>changed the letterhead or the words of letters</source>
   <translation>албан бланк, бичвэрийг өөрчилсөн</translation>
  </message>
  <message>
   <source>handed out something of a case</source>
   <translation>кейсийн баримт олгосон</translation>
  </message>
  <message>
   <source>gave records to another office</source>
   <translation>бичлэгийг өөр байгууллагад өгсөн</translation>
  </message>
  <message>
   <source>took in records from another office</source>
   <translation>өөр байгууллагын бичлэгийг хүлээн авсан</translation>
  </message>
  <message>
   <source>made a pack for a visit</source>
   <translation>талбарын багц хийсэн</translation>
  </message>
  <message>
   <source>brought a pack back from a visit</source>
   <translation>айлчлалаас багц буцааж авчирсан</translation>
  </message>
  <message>
   <source>deleted a pack after a visit</source>
   <translation>айлчлалын дараа багцыг устгасан</translation>
  </message>
 </context>
 <context>
  <name>HistoryTab</name>
  <message>
   <source>What happened</source>
   <translation>Юу болсон</translation>
  </message>
  <message>
   <source>Who worked with it</source>
   <translation>Хэн ажилласан</translation>
  </message>
  <message>
   <source>When it happened</source>
   <translation>Хэзээ болсон</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Юу</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Хэн</translation>
  </message>
  <message>
   <source>Written down</source>
   <translation>Бичсэн</translation>
  </message>
  <message>
   <source>Day and time</source>
   <translation>Өдөр, цаг</translation>
  </message>
  <message>
   <source>version {number}</source>
   <translation>{number}-р хувилбар</translation>
  </message>
 </context>
 <context>
  <name>ImportPanel</name>
  <message>
   <source>Rows of a spreadsheet</source>
   <translation>Хүснэгтийн мөрүүд</translation>
  </message>
  <message>
   <source>Take nothing</source>
   <translation>Юу ч авахгүй</translation>
  </message>
  <message>
   <source>Rows that cannot be taken</source>
   <translation>Авах боломжгүй мөрүүд</translation>
  </message>
  <message numerus="yes">
   <source>Take %n row(s)</source>
   <translation>
    <numerusform>%n мөр авах</numerusform>
    <numerusform>%n мөр авах</numerusform>
   </translation>
  </message>
  <message>
   <source>{good} of {all} rows can be taken. Nothing is written before you say so.</source>
   <translation>{all} мөрөөс {good}-ыг авч болно. Та зөвшөөрөх хүртэл юу ч бичихгүй.</translation>
  </message>
  <message>
   <source>Columns nobody asks about: {names}</source>
   <translation>Асуултгүй багана: {names}</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Мөр</translation>
  </message>
  <message>
   <source>Why not</source>
   <translation>Яагаад болохгүй вэ</translation>
  </message>
  <message>
   <source>{question}: nothing is written</source>
   <translation>{question}: юу ч бичээгүй</translation>
  </message>
 </context>
 <context>
  <name>JournalExchange</name>
  <message>
   <source>Give to another office …</source>
   <translation>Өөр байгууллагад өгөх …</translation>
  </message>
  <message>
   <source>Take from another office …</source>
   <translation>Өөр байгууллагаас авах …</translation>
  </message>
  <message>
   <source>Names, people and codes of cases stay here. Look through the texts before you pass it on.</source>
   <translation>Нэр, хүмүүс, кейсийн код энд үлдэнэ. Цааш өгөхөөсөө өмнө бичвэрийг хянаж үзнэ үү.</translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) saved for another office.</source>
   <translation>
    <numerusform>Өөр байгууллагад өгөх %n бичлэг хадгалагдлаа.</numerusform>
    <numerusform>Өөр байгууллагад өгөх %n бичлэг хадгалагдлаа.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new record(s) from {office}.</source>
   <translation>
    <numerusform>{office}: %n шинэ бичлэг.</numerusform>
    <numerusform>{office}: %n шинэ бичлэг.</numerusform>
   </translation>
  </message>
  <message>
   <source>Here already: {known}. Do not fit the form and stay out: {bad}.</source>
   <translation>Энд аль хэдийн байгаа: {known}. Маягтад тохирохгүй тул авахгүй: {bad}.</translation>
  </message>
  <message>
   <source>Take them in</source>
   <translation>Хүлээн авах</translation>
  </message>
 </context>
 <context>
  <name>JournalsScreen</name>
  <message>
   <source>Journals</source>
   <translation>Бүртгэл, тэмдэглэлийн дэвтэр</translation>
  </message>
  <message>
   <source>Lines are numbered and never deleted; a wrong one is struck out with a reason.</source>
   <translation>Мөр дугаартай, устгагддаггүй; буруу мөрийг шалтгаантай нь хүчингүй болгоно.</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>Шинэ мөр</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Нээх</translation>
  </message>
  <message>
   <source>Save as Excel</source>
   <translation>Excel болгон хадгалах</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF болгон хадгалах</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Мөр</translation>
  </message>
  <message>
   <source>Journal</source>
   <translation>Дэвтэр</translation>
  </message>
  <message>
   <source>The program fills it from the cases.</source>
   <translation>Програм кейсүүдээс өөрөө бөглөнө.</translation>
  </message>
  <message>
   <source>Nothing is written here yet.</source>
   <translation>Энд одоохондоо юу ч бичээгүй.</translation>
  </message>
  <message>
   <source>No lines</source>
   <translation>Мөр алга</translation>
  </message>
  <message>
   <source>Save the journal</source>
   <translation>Дэвтрийг хадгалах</translation>
  </message>
  <message>
   <source>The file is not locked: whoever has it can read it. Keep it safe.</source>
   <translation>Файл түгжээгүй: хэнд байна, тэр уншина. Найдвартай хадгална уу.</translation>
  </message>
  <message>
   <source>The journal is saved.</source>
   <translation>Дэвтэр хадгалагдлаа.</translation>
  </message>
  <message>
   <source>Bring rows from Excel</source>
   <translation>Excel-ээс мөр оруулах</translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) taken.</source>
   <translation>
    <numerusform>%n мөр орууллаа.</numerusform>
    <numerusform>%n мөр орууллаа.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Keys</source>
   <translation>Товчлуурууд</translation>
  </message>
  <message>
   <source>Register a request</source>
   <translation>Хүсэлт бүртгэх</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Хайх</translation>
  </message>
  <message>
   <source>Show names for 30 seconds</source>
   <translation>Нэрийг 30 секунд харуулах</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Буцах</translation>
  </message>
  <message>
   <source>Open the row</source>
   <translation>Мөрийг нээх</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Түгжих</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Хаах</translation>
  </message>
  <message>
   <source>Help with the question, or the manual</source>
   <translation>Асуултын тайлбар эсвэл гарын авлага</translation>
  </message>
  <message>
   <source>This card</source>
   <translation>Энэ хуудас</translation>
  </message>
 </context>
 <context>
  <name>LackNote</name>
  <message>
   <source>{what}: the staff card does not say so</source>
   <translation>{what}: ажилтны картад ийм тэмдэглэгээ алга</translation>
  </message>
  <message>
   <source>{what}: expired by the staff card</source>
   <translation>{what}: ажилтны картаар хугацаа нь дууссан</translation>
  </message>
  <message>
   <source>{what}: there is no staff card</source>
   <translation>{what}: ажилтны карт алга</translation>
  </message>
  <message>
   <source>declared kinship or closeness with this case</source>
   <translation>энэ кейстэй төрөл садан, дотно холбоотой гэж мэдэгдсэн</translation>
  </message>
  <message>
   <source>Why all the same; the reason is kept</source>
   <translation>Яагаад ч гэсэн ингэж байна; шалтгааныг хадгална</translation>
  </message>
  <message>
   <source>Something is asked that is not there</source>
   <translation>Шаардсан зүйл дутуу байна</translation>
  </message>
 </context>
 <context>
  <name>LanguageBox</name>
  <message>
   <source>Language</source>
   <translation>Хэл</translation>
  </message>
 </context>
 <context>
  <name>LeavingPart</name>
  <message>
   <source>{name} signs in no more. The office gets new keys, and everybody signs in again.</source>
   <translation>{name} цаашид нэвтрэхгүй. Алба шинэ түлхүүртэй болж, бүгд дахин нэвтэрнэ.</translation>
  </message>
  <message>
   <source>Older backups still open with the passwords of their time. Make a new backup afterwards, and a new copy of the register.</source>
   <translation>Хуучин нөөц хуулбарууд тухайн үеийн нууц үгээр нээгдсээр байна. Дараа нь шинэ нөөц хуулбар, бүртгэлийн шинэ хуулбар хийнэ үү.</translation>
  </message>
  <message>
   <source>The register of names has to be here. Connect its stick or folder and sign in again.</source>
   <translation>Нэрсийн бүртгэл энд байх ёстой. Флаш диск эсвэл хавтсыг нь холбоод дахин нэвтэрнэ үү.</translation>
  </message>
  <message>
   <source>Only {name} opens the strictly confidential part of {codes}. Have a colleague named there first, or only the recovery sheet will open it.</source>
   <translation>{codes} кейсийн маш нууц хэсгийг зөвхөн {name} нээдэг. Эхлээд тэнд хамтрагч нэрлүүлнэ үү, эс бөгөөс зөвхөн сэргээх хуудсаар нээгдэнэ.</translation>
  </message>
  <message>
   <source>{name} still works on {count} cases: {codes}. They have to be handed over first.</source>
   <translation>{name} {count} кейс дээр ажилласаар байна: {codes}. Эхлээд тэднийг хүлээлгэн өгөх ёстой.</translation>
  </message>
  <message>
   <source>Who takes the cases over</source>
   <translation>Кейсүүдийг хэн хүлээн авах</translation>
  </message>
  <message>
   <source>Hand all of them over</source>
   <translation>Бүгдийг хүлээлгэн өгөх</translation>
  </message>
  <message>
   <source>What {name} copied earlier stays readable: nobody can take that back.</source>
   <translation>{name} өмнө нь хуулж авсныг уншсаар байх болно: үүнийг хэн ч буцааж чадахгүй.</translation>
  </message>
  <message numerus="yes">
   <source>{name} · %n open case(s)</source>
   <translation>
    <numerusform>{name} · нээлттэй %n кейс</numerusform>
    <numerusform>{name} · нээлттэй %n кейс</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LettersPanel</name>
  <message>
   <source>Put in when it is printed: {names}. Never write a client's name here.</source>
   <translation>Хэвлэхэд өөрөө орно: {names}. Үйлчлүүлэгчийн нэрийг энд хэзээ ч бүү бичээрэй.</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translation>Албан бланк</translation>
  </message>
  <message>
   <source>Name, address and telephone of the office, a line each.</source>
   <translation>Байгууллагын нэр, хаяг, утас, тус бүрийг нэг мөрөнд.</translation>
  </message>
  <message>
   <source>Words for</source>
   <translation>Аль албан бичигт</translation>
  </message>
  <message>
   <source>Before what the letter says</source>
   <translation>Албан бичгийн эхэнд</translation>
  </message>
  <message>
   <source>After it</source>
   <translation>Төгсгөлд</translation>
  </message>
  <message>
   <source>Keep the letterhead and the words</source>
   <translation>Бланк, бичвэрийг хадгалах</translation>
  </message>
  <message>
   <source>every letter without its own</source>
   <translation>өөрийн бичвэргүй бүх албан бичиг</translation>
  </message>
  <message>
   <source>Letters carry them from the next printing on.</source>
   <translation>Дараагийн хэвлэлтээс албан бичигт орно.</translation>
  </message>
  <message>
   <source>Letterhead and words are kept.</source>
   <translation>Бланк, бичвэрийг хадгаллаа.</translation>
  </message>
 </context>
 <context>
  <name>LongTask</name>
  <message>
   <source>Stop</source>
   <translation>Зогсоох</translation>
  </message>
 </context>
 <context>
  <name>LongTextInput</name>
  <message>
   <source>{count} characters; about {most} are advised.</source>
   <translation>{count} тэмдэгт; {most} орчим байвал зүгээр.</translation>
  </message>
  <message>
   <source>{count} of about {most} characters</source>
   <translation>{most} орчим тэмдэгтээс {count}</translation>
  </message>
 </context>
 <context>
  <name>LookPanel</name>
  <message>
   <source>Language</source>
   <translation>Хэл</translation>
  </message>
  <message>
   <source>Size of text</source>
   <translation>Үсгийн хэмжээ</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Өнгө</translation>
  </message>
  <message>
   <source>{size} points</source>
   <translation>{size} пункт</translation>
  </message>
  <message>
   <source>as the computer</source>
   <translation>компьютерынхаар</translation>
  </message>
  <message>
   <source>light</source>
   <translation>цайвар</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>бараан</translation>
  </message>
  <message>
   <source>This is how a line of text looks: 16.01.2026, 22:40, Ө Ү Ң Қ Ғ Ә І Һ.</source>
   <translation>Нэг мөр бичвэр ингэж харагдана: 16.01.2026, 22:40, Ө Ү Ң Қ Ғ Ә І Һ.</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>PRACTICE OFFICE · everyone here is invented</source>
   <translation>ДАДЛАГЫН АЛБА · энд байгаа бүх хүн зохиомол</translation>
  </message>
 </context>
 <context>
  <name>MeetingsScreen</name>
  <message>
   <source>Next meetings</source>
   <translation>Дараагийн уулзалтууд</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Шийдвэрүүд</translation>
  </message>
  <message>
   <source>All minutes</source>
   <translation>Бүх тэмдэглэл</translation>
  </message>
  <message>
   <source>Case conferences and meetings of the joint team, of all cases.</source>
   <translation>Бүх кейсийн кейс хэлэлцүүлэг, хамтарсан багийн уулзалт.</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>Уулзалт</translation>
  </message>
  <message>
   <source>Open the minutes</source>
   <translation>Тэмдэглэлийг нээх</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Өдөр</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Кейс</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>Уулзалт</translation>
  </message>
  <message>
   <source>Place of the last one</source>
   <translation>Өмнөх нь хаана болсон</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Хүртэл</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Юу</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Хэн</translation>
  </message>
  <message>
   <source>Day and time</source>
   <translation>Өдөр, цаг</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Төлөв</translation>
  </message>
  <message>
   <source>Nothing of this kind</source>
   <translation>Ийм зүйл алга</translation>
  </message>
  <message>
   <source>There are minutes of meetings.</source>
   <translation>Уулзалтын тэмдэглэл бий.</translation>
  </message>
  <message>
   <source>Show the minutes</source>
   <translation>Тэмдэглэлүүдийг харуулах</translation>
  </message>
  <message>
   <source>Minutes are written in a case; days to meet again and decisions appear here.</source>
   <translation>Тэмдэглэлийг кейст бичнэ; дахин уулзах өдөр, шийдвэр энд гарна.</translation>
  </message>
  <message>
   <source>No meetings yet</source>
   <translation>Уулзалт хараахан алга</translation>
  </message>
  <message>
   <source>no day set</source>
   <translation>өдөр товлоогүй</translation>
  </message>
  <message>
   <source>today</source>
   <translation>өнөөдөр</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>код олгоогүй</translation>
  </message>
 </context>
 <context>
  <name>MissingView</name>
  <message numerus="yes">
   <source>%n thing(s) are missing to finish this form.</source>
   <translation>
    <numerusform>Маягтыг дуусгахад %n зүйл дутуу байна.</numerusform>
    <numerusform>Маягтыг дуусгахад %n зүйл дутуу байна.</numerusform>
   </translation>
  </message>
  <message>
   <source>Fill them in, or write why they stay empty. The reason is printed in the file.</source>
   <translation>Бөглөх, эсвэл яагаад хоосон үлдээснийг бичнэ үү. Шалтгаан нь кейс файлд хэвлэгдэнэ.</translation>
  </message>
  <message>
   <source>Why it stays empty</source>
   <translation>Яагаад хоосон үлдэв</translation>
  </message>
 </context>
 <context>
  <name>NameOffer</name>
  <message>
   <source>Does “{word}” name a person: {name}?</source>
   <translation>«{word}» гэдэг нь хүний нэр үү: {name}?</translation>
  </message>
  <message>
   <source>Then codes show “{role}” instead. Words that may be names: {count}.</source>
   <translation>Тийм бол кодод «{role}» гэж харагдана. Нэр байж болох үг: {count}.</translation>
  </message>
  <message>
   <source>Yes, hide it in codes</source>
   <translation>Тийм, кодод нуух</translation>
  </message>
  <message>
   <source>No, it is no name</source>
   <translation>Үгүй, нэр биш</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Дараа</translation>
  </message>
 </context>
 <context>
  <name>NamesAway</name>
  <message>
   <source>Working with codes only</source>
   <translation>Зөвхөн кодоор ажиллаж байна</translation>
  </message>
  <message>
   <source>Find it</source>
   <translation>Олох</translation>
  </message>
  <message>
   <source>One theft would take both. Move the names to a stick, or let the head write why not.</source>
   <translation>Нэг хулгайгаар хоёулаа алдагдана. Нэрийг флаш руу зөөх, эсвэл дарга яагаад болохгүйг бичнэ.</translation>
  </message>
  <message>
   <source>Names and cases lie on one disk</source>
   <translation>Нэр, кейс нэг дискэн дээр байна</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Нээх</translation>
  </message>
 </context>
 <context>
  <name>NamesLeft</name>
  <message numerus="yes">
   <source>%n word(s) may name somebody.</source>
   <translation>
    <numerusform>%n үг хэн нэгний нэр байж болзошгүй.</numerusform>
    <numerusform>%n үг хэн нэгний нэр байж болзошгүй.</numerusform>
   </translation>
  </message>
  <message>
   <source>{words}. Put a code or a role there first, or save it as it is.</source>
   <translation>{words}. Эхлээд код эсвэл үүргээр нь соль, эсвэл энэ чигээр нь хадгал.</translation>
  </message>
  <message>
   <source>Save all the same</source>
   <translation>Гэсэн ч хадгалах</translation>
  </message>
 </context>
 <context>
  <name>NavRail</name>
  <message>
   <source>Help</source>
   <translation>Тусламж</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Түгжих</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Хэсгүүд</translation>
  </message>
 </context>
 <context>
  <name>NewColleague</name>
  <message>
   <source>As it stands on the card at the start, for example initials.</source>
   <translation>Эхлэх үед карт дээр ингэж харагдана, жишээ нь нэрийн товчлол.</translation>
  </message>
  <message>
   <source>Sign-in name</source>
   <translation>Нэвтрэх нэр</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Үүрэг</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Цуцлах</translation>
  </message>
  <message>
   <source>Add the person</source>
   <translation>Хүн нэмэх</translation>
  </message>
 </context>
 <context>
  <name>NewContactScreen</name>
  <message>
   <source>Without the names nobody can be compared. Check for the same person when they are here.</source>
   <translation>Нэргүйгээр харьцуулах боломжгүй. Нэрсийн хавтас ирэхэд давхардлыг шалгана уу.</translation>
  </message>
  <message>
   <source>Working with codes only</source>
   <translation>Зөвхөн кодоор ажиллаж байна</translation>
  </message>
  <message>
   <source>New request</source>
   <translation>Шинэ хүсэлт</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Буцах</translation>
  </message>
  <message>
   <source>Urgent call</source>
   <translation>Шуурхай дуудлага</translation>
  </message>
  <message>
   <source>Surname and name of the client</source>
   <translation>Үйлчлүүлэгчийн овог, нэр</translation>
  </message>
  <message>
   <source>As far as it is known.</source>
   <translation>Мэдэгдэж байгаа хэмжээгээр.</translation>
  </message>
  <message>
   <source>Year of birth</source>
   <translation>Төрсөн он</translation>
  </message>
  <message>
   <source>Four digits, or empty.</source>
   <translation>Дөрвөн цифр, эсвэл хоосон.</translation>
  </message>
  <message>
   <source>New person: begin the case</source>
   <translation>Шинэ хүн: кейс эхлүүлэх</translation>
  </message>
  <message>
   <source>Nobody of this name is known yet.</source>
   <translation>Ийм нэртэй хүн одоогоор бүртгэлгүй.</translation>
  </message>
  <message>
   <source>Perhaps the same person</source>
   <translation>Магадгүй ижил хүн</translation>
  </message>
  <message>
   <source>born {year}</source>
   <translation>{year} онд төрсөн</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>код аваагүй</translation>
  </message>
  <message>
   <source>It is the same person</source>
   <translation>Мөн хүн байна</translation>
  </message>
 </context>
 <context>
  <name>NewPassword</name>
  <message>
   <source>New password</source>
   <translation>Шинэ нууц үг</translation>
  </message>
  <message>
   <source>The same password again</source>
   <translation>Мөн нууц үгээ дахин</translation>
  </message>
  <message>
   <source>The two are not the same.</source>
   <translation>Хоёр нууц үг адилгүй байна.</translation>
  </message>
  <message>
   <source>Good: write it down nowhere but in your memory.</source>
   <translation>Сайн байна: хаана ч бичихгүй, зөвхөн санаарай.</translation>
  </message>
  <message>
   <source>At least {count} letters. Several words are easy to remember and hard to guess.</source>
   <translation>Дор хаяж {count} үсэг. Хэд хэдэн үг тогтооход амархан, таахад хэцүү.</translation>
  </message>
  <message>
   <source>Suggest words</source>
   <translation>Үгс санал болгох</translation>
  </message>
  <message>
   <source>{count} words out of {listed}, thrown by dice: {bits} bit. A guesser needs 2^{half} tries.</source>
   <translation>{listed} үгнээс шоогоор сонгосон {count} үг: {bits} бит. Таахад дунджаар 2^{half} оролдлого хэрэгтэй.</translation>
  </message>
 </context>
 <context>
  <name>NumbersInput</name>
  <message>
   <source>Take off the list: {title}</source>
   <translation>Жагсаалтаас хасах: {title}</translation>
  </message>
 </context>
 <context>
  <name>OfficePanel</name>
  <message>
   <source>Office</source>
   <translation>Алба</translation>
  </message>
  <message>
   <source>Mark in the codes</source>
   <translation>Кодын тэмдэг</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Стандарт</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Хавтас</translation>
  </message>
  <message>
   <source>Deadlines, norms, free days, methods</source>
   <translation>Хугацаа, норм, амралтын өдөр, арга</translation>
  </message>
 </context>
 <context>
  <name>OfficeStep</name>
  <message>
   <source>Choose two folders that do not lie in each other: whoever takes one must not have both.</source>
   <translation>Бие биедээ агуулагдаагүй хоёр хавтас сонгоно уу: нэгийг нь авсан хүнд хоёул очих ёсгүй.</translation>
  </message>
  <message>
   <source>The office</source>
   <translation>Алба</translation>
  </message>
  <message>
   <source>Name and mark are printed on every file. The two folders are never kept together.</source>
   <translation>Нэр, тэмдэг нь файл бүрд хэвлэгдэнэ. Хоёр хавтсыг хамт хадгалдаггүй.</translation>
  </message>
  <message>
   <source>Name of the office</source>
   <translation>Албаны нэр</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Тэмдэг</translation>
  </message>
  <message>
   <source>2 to 8 Latin letters or digits; every code begins with it, for example SUM0.</source>
   <translation>2–8 латин үсэг, цифр; код бүр үүгээр эхэлнэ, жишээ нь SUM0.</translation>
  </message>
  <message>
   <source>Folder for the case files</source>
   <translation>Кейсийн файлын хавтас</translation>
  </message>
  <message>
   <source>Only codes are in it.</source>
   <translation>Дотор нь зөвхөн код байна.</translation>
  </message>
  <message>
   <source>Folder for the names</source>
   <translation>Нэрсийн хавтас</translation>
  </message>
  <message>
   <source>Best on a stick that is locked away. Without it the program works with codes only.</source>
   <translation>Цоожтой газар хадгалдаг флэш дээр байвал сайн. Түүнгүйгээр програм зөвхөн кодоор ажиллана.</translation>
  </message>
 </context>
 <context>
  <name>Older</name>
  <message>
   <source>The cases are older than the other files of this office. If no backup was restored, what was written since is missing: tell the head of the office.</source>
   <translation>Хэргүүд энэ байгууллагын бусад файлаас хуучин байна. Нөөц хуулбар сэргээгээгүй бол түүнээс хойш бичсэн зүйл алга: даргад мэдэгдэнэ үү.</translation>
  </message>
  <message>
   <source>The list of who may sign in is older than the cases. Somebody put an old copy back: tell the head of the office.</source>
   <translation>Нэвтрэх эрхтэй хүмүүсийн жагсаалт хэргүүдээс хуучин байна. Хэн нэгэн хуучин хуулбарыг буцааж тавьсан байна: даргад мэдэгдэнэ үү.</translation>
  </message>
  <message>
   <source>The register of names is older than the cases, so some names may be missing. Look for the stick with the newer one, or use its second copy.</source>
   <translation>Нэрсийн бүртгэл хэргүүдээс хуучин тул зарим нэр дутуу байж болно. Шинэ бүртгэлтэй флаш дискийг олох эсвэл хоёр дахь хуулбарыг ашиглана уу.</translation>
  </message>
  <message>
   <source>The clock of this computer is behind the last day of work. Set it right.</source>
   <translation>Энэ компьютерын цаг ажлын сүүлийн өдрөөс хоцорсон байна. Цагийг зөв тохируулна уу.</translation>
  </message>
  <message>
   <source>Not everything here is of the same day</source>
   <translation>Энд бүх файл нэг өдрийнх биш байна</translation>
  </message>
 </context>
 <context>
  <name>OpenList</name>
  <message>
   <source>Nothing answers for this yet</source>
   <translation>Хараахан шийдэгдээгүй</translation>
  </message>
  <message>
   <source>Declined by the client</source>
   <translation>Үйлчлүүлэгч татгалзсан</translation>
  </message>
  <message>
   <source>declined on {date}</source>
   <translation>{date} өдөр татгалзсан</translation>
  </message>
  <message>
   <source>open since {date}</source>
   <translation>{date} өдрөөс нээлттэй</translation>
  </message>
  <message>
   <source>good practice</source>
   <translation>сайн туршлага</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Хаана бичсэнийг харах</translation>
  </message>
 </context>
 <context>
  <name>OpenSection</name>
  <message>
   <source>The section is open</source>
   <translation>Хэсэг нээлттэй</translation>
  </message>
  <message>
   <source>Print the sealed volume</source>
   <translation>Битүү хавтсыг хэвлэх</translation>
  </message>
  <message>
   <source>Strictly confidential answers and notes</source>
   <translation>Маш нууц хариулт, тэмдэглэл</translation>
  </message>
  <message>
   <source>Strictly confidential papers</source>
   <translation>Маш нууц баримт</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Баримт бичиг</translation>
  </message>
  <message>
   <source>None yet.</source>
   <translation>Одоогоор алга.</translation>
  </message>
  <message>
   <source>Add a paper or file</source>
   <translation>Баримт, файл нэмэх</translation>
  </message>
  <message>
   <source>closes by itself in {time}</source>
   <translation>{time} дараа өөрөө хаагдана</translation>
  </message>
  <message>
   <source>Close it now</source>
   <translation>Одоо хаах</translation>
  </message>
 </context>
 <context>
  <name>OwnPanel</name>
  <message>
   <source>My password</source>
   <translation>Миний нууц үг</translation>
  </message>
  <message>
   <source>Asked again, because a computer may stand open.</source>
   <translation>Компьютер нээлттэй орхигдсон байж болох тул дахин асууна.</translation>
  </message>
  <message>
   <source>Password of today</source>
   <translation>Одоогийн нууц үг</translation>
  </message>
  <message>
   <source>Change my password</source>
   <translation>Нууц үгээ солих</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Энэ компьютер</translation>
  </message>
  <message>
   <source>The key store of this computer can hold a second secret. Then your password opens the office here only; the recovery sheet still opens it anywhere.</source>
   <translation>Энэ компьютерын түлхүүрийн сан хоёр дахь нууцыг хадгалж чадна. Тэгвэл таны нууц үг албыг зөвхөн энд нээнэ; сэргээх хуудас хаана ч нээсээр байна.</translation>
  </message>
  <message>
   <source>Open on any computer again</source>
   <translation>Дахин аль ч компьютер дээр нээх</translation>
  </message>
  <message>
   <source>Open on this computer only</source>
   <translation>Зөвхөн энэ компьютер дээр нээх</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Хаах</translation>
  </message>
  <message>
   <source>Your new password is set.</source>
   <translation>Таны шинэ нууц үг тохируулагдлаа.</translation>
  </message>
  <message>
   <source>Your password opens the office on any computer again.</source>
   <translation>Таны нууц үг албыг дахин аль ч компьютер дээр нээнэ.</translation>
  </message>
  <message>
   <source>Your password now opens the office on this computer only.</source>
   <translation>Таны нууц үг одоо албыг зөвхөн энэ компьютер дээр нээнэ.</translation>
  </message>
 </context>
 <context>
  <name>PackTools</name>
  <message>
   <source>Take a pack back …</source>
   <translation>Багцыг буцааж авах …</translation>
  </message>
  <message>
   <source>Code of the case</source>
   <translation>Кейсийн код</translation>
  </message>
  <message>
   <source>For example: stick No. 2, the laptop of the office.</source>
   <translation>Жишээ нь: 2-р флаш, албаны зөөврийн компьютер.</translation>
  </message>
  <message>
   <source>Stick or device</source>
   <translation>Флаш эсвэл төхөөрөмж</translation>
  </message>
  <message>
   <source>Words that open the pack</source>
   <translation>Багцыг нээх үгс</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Хаах</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Цуцлах</translation>
  </message>
  <message>
   <source>What would go along?</source>
   <translation>Юу хамт явах вэ?</translation>
  </message>
  <message>
   <source>Make the pack …</source>
   <translation>Багц хийх …</translation>
  </message>
  <message>
   <source>Take the note in and delete the pack</source>
   <translation>Тэмдэглэлийг оруулж, багцыг устгах</translation>
  </message>
  <message>
   <source>These words open the pack until {until}. They are shown only now.</source>
   <translation>Эдгээр үгс багцыг {until} хүртэл нээнэ. Зөвхөн одоо л харагдана.</translation>
  </message>
  <message>
   <source>Goes along, for {hours} hours:</source>
   <translation>Хамт явна, {hours} цаг:</translation>
  </message>
  <message>
   <source>Its note begins a new visit record in {code}: finish it there.</source>
   <translation>Тэмдэглэлээр нь {code} кейст айлчлалын шинэ тэмдэглэл эхэлсэн: тэнд дуусгана уу.</translation>
  </message>
  <message>
   <source>Nothing was noted in it.</source>
   <translation>Дотор нь юу ч тэмдэглээгүй.</translation>
  </message>
  <message>
   <source>The pack was written over and deleted: {day}</source>
   <translation>Багцыг дарж бичээд устгалаа: {day}</translation>
  </message>
  <message>
   <source>Field pack …</source>
   <translation>Талбарын багц …</translation>
  </message>
  <message>
   <source>{file} opens with “kerege field”, or with “Open a field pack” before signing in.</source>
   <translation>{file}-г «kerege field» командаар эсвэл нэвтрэхийн өмнө «Талбарын багц нээх»-ээр нээнэ.</translation>
  </message>
 </context>
 <context>
  <name>PackageFrame</name>
  <message>
   <source>Back</source>
   <translation>Буцах</translation>
  </message>
  <message>
   <source>The PDF is saved. Print it.</source>
   <translation>PDF хадгалагдлаа. Хэвлэнэ үү.</translation>
  </message>
  <message>
   <source>Stopped, as you asked. Nothing was left and nothing was taken.</source>
   <translation>Таны хүссэнээр зогсоолоо. Юу ч үлдээгүй, юу ч хүлээн аваагүй.</translation>
  </message>
 </context>
 <context>
  <name>PaperFiles</name>
  <message>
   <source>Back to the paper</source>
   <translation>Бичиг рүү буцах</translation>
  </message>
  <message>
   <source>Attach a file…</source>
   <translation>Файл хавсаргах…</translation>
  </message>
  <message>
   <source>A scan of a licence or the text of an act is locked in here and belongs to this line.</source>
   <translation>Тусгай зөвшөөрлийн хуулбар, хууль тогтоомжийн эхийг энд түгжиж хадгална; энэ мөрөнд хамаарна.</translation>
  </message>
  <message>
   <source>No files yet</source>
   <translation>Файл алга</translation>
  </message>
  <message>
   <source>name not shown</source>
   <translation>нэр харагдахгүй</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Файл</translation>
  </message>
  <message>
   <source>Attached on</source>
   <translation>Хавсаргасан</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Хэн</translation>
  </message>
  <message>
   <source>The file is being locked in …</source>
   <translation>Файлыг түгжиж байна …</translation>
  </message>
  <message>
   <source>Stopped, as you asked. Nothing was attached.</source>
   <translation>Таны хүсэлтээр зогсоолоо. Юу ч хавсаргаагүй.</translation>
  </message>
 </context>
 <context>
  <name>PaperForm</name>
  <message>
   <source>What it is</source>
   <translation>Ямар баримт вэ</translation>
  </message>
  <message>
   <source>For example: certificate of the hospital.</source>
   <translation>Жишээ нь: эмнэлгийн тодорхойлолт.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Төрөл</translation>
  </message>
  <message>
   <source>How it is kept</source>
   <translation>Хэрхэн хадгалж байгаа</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Хуудас</translation>
  </message>
  <message>
   <source>A paper keeps its place in the numbering of the file.</source>
   <translation>Цаасан баримт файлын хуудасны дугаарт байраа эзэлнэ.</translation>
  </message>
  <message>
   <source>Date of the document</source>
   <translation>Баримтын огноо</translation>
  </message>
  <message>
   <source>Strictly confidential: kept and printed apart</source>
   <translation>Маш нууц: тусад нь хадгалж, хэвлэнэ</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Файл сонгох…</translation>
  </message>
  <message>
   <source>Without a file: it lies in the paper folder. Files can be dropped here.</source>
   <translation>Файлгүй: цаасан хавтаст байгаа. Файлыг энд чирж оруулж болно.</translation>
  </message>
 </context>
 <context>
  <name>PaperHead</name>
  <message>
   <source>All lines of this journal</source>
   <translation>Энэ дэвтрийн бүх мөр</translation>
  </message>
  <message>
   <source>Strike this line out</source>
   <translation>Энэ мөрийг хүчингүй болгох</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF болгон хадгалах</translation>
  </message>
  <message>
   <source>Files: {count}</source>
   <translation>Файл: {count}</translation>
  </message>
  <message>
   <source>No. {number} of {year}, written by {who}</source>
   <translation>{year} оны № {number}, бичсэн: {who}</translation>
  </message>
  <message>
   <source>{line} · struck out: {reason}</source>
   <translation>{line} · хүчингүй болгосон: {reason}</translation>
  </message>
 </context>
 <context>
  <name>PaperWork</name>
  <message>
   <source>Strike this line out</source>
   <translation>Энэ мөрийг хүчингүй болгох</translation>
  </message>
  <message>
   <source>The line stays readable with its number; the reason and your name stand beside it.</source>
   <translation>Мөр дугаартайгаа уншигдах хэвээр; хажууд нь шалтгаан, таны нэр бичигдэнэ.</translation>
  </message>
  <message>
   <source>Strike it out</source>
   <translation>Хүчингүй болгох</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Хэвээр үлдээх</translation>
  </message>
  <message>
   <source>Why it is struck out</source>
   <translation>Яагаад хүчингүй болгож байгаа вэ</translation>
  </message>
  <message>
   <source>What you typed is still here. Nothing was lost.</source>
   <translation>Таны бичсэн зүйл хэвээрээ. Юу ч алдагдаагүй.</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF болгон хадгалах</translation>
  </message>
  <message>
   <source>The file is not locked: whoever has it can read it. Keep it safe.</source>
   <translation>Файл түгжээгүй: хэнд байна, тэр уншина. Найдвартай хадгална уу.</translation>
  </message>
  <message>
   <source>The paper is saved, in codes and without names.</source>
   <translation>Бичгийг кодоор, нэргүй хадгаллаа.</translation>
  </message>
 </context>
 <context>
  <name>Papers</name>
  <message>
   <source>Document</source>
   <translation>Баримт бичиг</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Гэрэл зураг</translation>
  </message>
  <message>
   <source>Sound recording</source>
   <translation>Дуу хураагуурын бичлэг</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Видео бичлэг</translation>
  </message>
  <message>
   <source>Object</source>
   <translation>Эд зүйл</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Бусад</translation>
  </message>
  <message>
   <source>On paper, original</source>
   <translation>Цаасан, эх хувь</translation>
  </message>
  <message>
   <source>On paper, copy</source>
   <translation>Цаасан, хуулбар</translation>
  </message>
  <message>
   <source>Scan</source>
   <translation>Скан хуулбар</translation>
  </message>
  <message>
   <source>Scan with signature</source>
   <translation>Гарын үсэгтэй скан</translation>
  </message>
  <message>
   <source>Electronic file</source>
   <translation>Цахим файл</translation>
  </message>
 </context>
 <context>
  <name>PasswordAgain</name>
  <message>
   <source>What you save outside the program is no longer locked.</source>
   <translation>Програмын гадна хадгалсан зүйл түгжээгүй болно.</translation>
  </message>
  <message>
   <source>The pages will carry names.</source>
   <translation>Хуудсанд нэрс орно.</translation>
  </message>
  <message>
   <source>Every opening of this section is written down.</source>
   <translation>Энэ хэсгийг нээх бүрд тэмдэглэл үлдэнэ.</translation>
  </message>
  <message>
   <source>You are about to see names of many people at once.</source>
   <translation>Та олон хүний нэрийг нэг дор харах гэж байна.</translation>
  </message>
  <message>
   <source>You are about to change who may sign in.</source>
   <translation>Та хэн нэвтэрч болохыг өөрчлөх гэж байна.</translation>
  </message>
  <message>
   <source>You are about to change what opens this office.</source>
   <translation>Та энэ албыг юу нээхийг өөрчлөх гэж байна.</translation>
  </message>
  <message>
   <source>What is destroyed cannot be brought back.</source>
   <translation>Устгасан зүйлийг буцааж сэргээх боломжгүй.</translation>
  </message>
  <message>
   <source>You are about to change where backups go.</source>
   <translation>Та нөөц хуулбар хадгалах газрыг өөрчлөх гэж байна.</translation>
  </message>
  <message>
   <source>Other programs will be able to see this window.</source>
   <translation>Бусад програм энэ цонхыг харах боломжтой болно.</translation>
  </message>
 </context>
 <context>
  <name>PasswordAsk</name>
  <message>
   <source>Your password, please</source>
   <translation>Нууц үгээ оруулна уу</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Нууц үг</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Буцах</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Үргэлжлүүлэх</translation>
  </message>
  <message>
   <source>This is not your password. Check the keyboard and Caps Lock.</source>
   <translation>Энэ таны нууц үг биш байна. Гар болон Caps Lock-оо шалгана уу.</translation>
  </message>
 </context>
 <context>
  <name>PasswordField</name>
  <message>
   <source>Show the password</source>
   <translation>Нууц үгийг харуулах</translation>
  </message>
  <message>
   <source>Hide the password</source>
   <translation>Нууц үгийг нуух</translation>
  </message>
  <message>
   <source>Keyboard: {layout}</source>
   <translation>Гар: {layout}</translation>
  </message>
  <message>
   <source>Caps Lock is on</source>
   <translation>Caps Lock асаалттай</translation>
  </message>
 </context>
 <context>
  <name>PdfView</name>
  <message>
   <source>Page before</source>
   <translation>Өмнөх хуудас</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Дараагийн хуудас</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Жижигрүүлэх</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Томруулах</translation>
  </message>
  <message>
   <source>Preview of the pages</source>
   <translation>Хуудсыг урьдчилан харах</translation>
  </message>
 </context>
 <context>
  <name>PeopleInput</name>
  <message>
   <source>Add a person</source>
   <translation>Хүн нэмэх</translation>
  </message>
  <message>
   <source>Remove this person</source>
   <translation>Энэ хүнийг хасах</translation>
  </message>
  <message>
   <source>The person was removed.</source>
   <translation>Хүнийг хаслаа.</translation>
  </message>
 </context>
 <context>
  <name>PeoplePanel</name>
  <message>
   <source>Add a person</source>
   <translation>Хүн нэмэх</translation>
  </message>
  <message>
   <source>New recovery sheet</source>
   <translation>Шинэ сэргээх хуудас</translation>
  </message>
  <message>
   <source>My password</source>
   <translation>Миний нууц үг</translation>
  </message>
  <message>
   <source>The recovery sheet was used. Print a new one now: the old one is known.</source>
   <translation>Сэргээх хуудсыг ашигласан. Одоо шинийг хэвлэнэ үү: хуучин нь мэдэгдсэн.</translation>
  </message>
  <message>
   <source>since {day}</source>
   <translation>{day}-нөөс</translation>
  </message>
  <message>
   <source>Change …</source>
   <translation>Өөрчлөх …</translation>
  </message>
  <message>
   <source>Change {name}</source>
   <translation>{name}: өөрчлөх</translation>
  </message>
  <message>
   <source>never let in by this office</source>
   <translation>энэ алба хэзээ ч нэвтрүүлээгүй</translation>
  </message>
  <message>
   <source>on one computer only</source>
   <translation>зөвхөн нэг компьютер дээр</translation>
  </message>
  <message numerus="yes">
   <source>%n open case(s)</source>
   <translation>
    <numerusform>%n нээлттэй кейс</numerusform>
    <numerusform>%n нээлттэй кейс</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} can sign in now.</source>
   <translation>{name} одоо нэвтэрч болно.</translation>
  </message>
  <message>
   <source>Hand the password over in person, never on paper with the name.</source>
   <translation>Нууц үгийг биечлэн хэлж өгнө үү; нэртэй нь хамт цаасан дээр бүү бич.</translation>
  </message>
 </context>
 <context>
  <name>PeriodPanel</name>
  <message>
   <source>Another period for: {kind}</source>
   <translation>Өөр хугацаа: {kind}</translation>
  </message>
  <message>
   <source>Years after the closing</source>
   <translation>Хаасны дараах жил</translation>
  </message>
  <message>
   <source>In force from</source>
   <translation>Хүчинтэй болсон өдөр</translation>
  </message>
  <message>
   <source>The rule it comes from, for example an item of the nomenclature</source>
   <translation>Үндэслэх журам, жишээ нь хөтлөх хэргийн нэрийн жагсаалтын дугаар</translation>
  </message>
  <message>
   <source>for ever: goes to the archive and is never destroyed</source>
   <translation>байнга: архивт шилжинэ, хэзээ ч устгахгүй</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Буцах</translation>
  </message>
  <message>
   <source>Put in force</source>
   <translation>Хүчинтэй болгох</translation>
  </message>
 </context>
 <context>
  <name>PersonInput</name>
  <message>
   <source>Role</source>
   <translation>Үүрэг</translation>
  </message>
 </context>
 <context>
  <name>PersonPanel</name>
  <message>
   <source>another role</source>
   <translation>өөр үүрэг</translation>
  </message>
  <message>
   <source>a new password</source>
   <translation>шинэ нууц үг</translation>
  </message>
  <message>
   <source>leaves the office</source>
   <translation>албанаас явах</translation>
  </message>
  <message>
   <source>Who may see less than before makes new keys necessary: everybody then signs in again.</source>
   <translation>Өмнөхөөсөө бага харах эрхтэй болсон хүн шинэ түлхүүр шаарддаг: дараа нь бүгд дахин нэвтэрнэ.</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Үүрэг</translation>
  </message>
  <message>
   <source>Typed by {name}. If {name} is not here, give a new password first.</source>
   <translation>{name} өөрөө бичнэ. {name} энд байхгүй бол эхлээд шинэ нууц үг өгнө үү.</translation>
  </message>
  <message>
   <source>Password of {name}</source>
   <translation>Нууц үг: {name}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Цуцлах</translation>
  </message>
  <message>
   <source>Change the role</source>
   <translation>Үүргийг солих</translation>
  </message>
  <message>
   <source>Set the new password</source>
   <translation>Шинэ нууц үг тогтоох</translation>
  </message>
  <message>
   <source>Remove from the office</source>
   <translation>Албанаас хасах</translation>
  </message>
  <message>
   <source>The strictly confidential part of {codes} stays closed until a colleague is named there.</source>
   <translation>{codes} кейсийн маш нууц хэсэг тэнд хамтрагч нэрлэгдэх хүртэл хаалттай байна.</translation>
  </message>
  <message>
   <source>{name} has another role now.</source>
   <translation>{name} одоо өөр үүрэгтэй боллоо.</translation>
  </message>
  <message>
   <source>{name} belongs to the office no more.</source>
   <translation>{name} цаашид энэ албанд хамаарахгүй.</translation>
  </message>
  <message>
   <source>{name} can sign in with the new password now.</source>
   <translation>{name} одоо шинэ нууц үгээр нэвтэрч болно.</translation>
  </message>
  <message>
   <source>The strictly confidential part of {codes} stays closed until a colleague names {name} again.</source>
   <translation>{codes} кейсийн маш нууц хэсэг хамтрагч {name} гэж дахин нэрлэх хүртэл хаалттай байна.</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>Today</source>
   <translation>Өнөөдөр</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Кейсүүд</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Тохиргоо</translation>
  </message>
  <message>
   <source>Referrals</source>
   <translation>Холбон зуучлал</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>Уулзалт</translation>
  </message>
  <message>
   <source>Supervision</source>
   <translation>Мэргэжлийн удирдлага</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Нөөц хуулбар</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>Тайлан</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Архив</translation>
  </message>
  <message>
   <source>Journals</source>
   <translation>Бүртгэл</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>Ажилтнууд</translation>
  </message>
 </context>
 <context>
  <name>PrintScreen</name>
  <message>
   <source>Print</source>
   <translation>Хэвлэх</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Буцах</translation>
  </message>
  <message>
   <source>What is printed</source>
   <translation>Юу хэвлэх</translation>
  </message>
  <message>
   <source>Print the sealed volume</source>
   <translation>Битүү хавтсыг хэвлэх</translation>
  </message>
  <message>
   <source>All pages</source>
   <translation>Бүх хуудас</translation>
  </message>
  <message>
   <source>Cover</source>
   <translation>Нүүр хуудас</translation>
  </message>
  <message>
   <source>Index</source>
   <translation>Жагсаалт</translation>
  </message>
  <message>
   <source>Kept apart</source>
   <translation>Тусад нь хадгалсан</translation>
  </message>
  <message>
   <source>Closing sheets</source>
   <translation>Төгсгөлийн хуудас</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF болгон хадгалах</translation>
  </message>
  <message>
   <source>The file is not locked: whoever has it can read it. Keep it safe.</source>
   <translation>Файл түгжээгүй: хэнд байна, тэр уншина. Найдвартай хадгална уу.</translation>
  </message>
  <message>
   <source>The PDF is saved.</source>
   <translation>PDF хадгалагдлаа.</translation>
  </message>
  <message>
   <source>The pages were given to the printer.</source>
   <translation>Хуудсыг хэвлэгч рүү илгээлээ.</translation>
  </message>
  <message>
   <source>The section was closed.</source>
   <translation>Хэсэг хаагдлаа.</translation>
  </message>
  <message>
   <source>Open it again</source>
   <translation>Дахин нээх</translation>
  </message>
  <message>
   <source>case file</source>
   <translation>кейс файл</translation>
  </message>
 </context>
 <context>
  <name>PrintSettings</name>
  <message>
   <source>Settings</source>
   <translation>Тохиргоо</translation>
  </message>
  <message>
   <source>Language of the document</source>
   <translation>Баримтын хэл</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Нэр</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Хувь</translation>
  </message>
  <message>
   <source>With names</source>
   <translation>Нэртэй</translation>
  </message>
  <message>
   <source>Codes only</source>
   <translation>Зөвхөн код</translation>
  </message>
  <message numerus="yes">
   <source>%n sheet(s) on both sides</source>
   <translation>
    <numerusform>хоёр талдаа %n хуудас цаас</numerusform>
    <numerusform>хоёр талдаа %n хуудас цаас</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n нүүр</numerusform>
    <numerusform>%n нүүр</numerusform>
   </translation>
  </message>
  <message>
   <source>Stand beside the printer. Every printing is written in the history.</source>
   <translation>Хэвлэгчийн дэргэд байгаарай. Хэвлэсэн бүрийг түүхэнд тэмдэглэнэ.</translation>
  </message>
  <message numerus="yes">
   <source>Print %n page(s)</source>
   <translation>
    <numerusform>%n нүүр хэвлэх</numerusform>
    <numerusform>%n нүүр хэвлэх</numerusform>
   </translation>
  </message>
  <message>
   <source>Making the pages…</source>
   <translation>Хуудас бэлтгэж байна…</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF болгон хадгалах</translation>
  </message>
  <message numerus="yes">
   <source>%n word(s) may still be names.</source>
   <translation>
    <numerusform>%n үг нэр байж магадгүй.</numerusform>
    <numerusform>%n үг нэр байж магадгүй.</numerusform>
   </translation>
  </message>
  <message>
   <source>They stand in {places} forms or papers. Open a form to be asked about them.</source>
   <translation>Тэдгээр нь {places} маягт, баримтад байна. Маягтыг нээхэд асууна.</translation>
  </message>
 </context>
 <context>
  <name>Problems</name>
  <message>
   <source>This cannot be read as text.</source>
   <translation>Үүнийг текст гэж уншиж чадахгүй байна.</translation>
  </message>
  <message>
   <source>Write a number, for example 12 or 12,5.</source>
   <translation>Тоо бичнэ үү, жишээ нь 12 эсвэл 12.5.</translation>
  </message>
  <message>
   <source>Write a whole number, without a part after the comma.</source>
   <translation>Бүхэл тоо бичнэ үү.</translation>
  </message>
  <message>
   <source>The smallest possible number is {low}.</source>
   <translation>Хамгийн бага тоо нь {low}.</translation>
  </message>
  <message>
   <source>The largest possible number is {high}.</source>
   <translation>Хамгийн их тоо нь {high}.</translation>
  </message>
  <message>
   <source>Write the date as 19.01.2026. It is kept as you typed it.</source>
   <translation>Огноог 19.01.2026 гэж бичнэ үү. Таны бичсэн хэвээр хадгаллаа.</translation>
  </message>
  <message>
   <source>This day is not in the calendar. It is kept as you typed it.</source>
   <translation>Ийм өдөр байхгүй. Таны бичсэн хэвээр хадгаллаа.</translation>
  </message>
  <message>
   <source>Write the year with four digits.</source>
   <translation>Оныг дөрвөн оронтой бичнэ үү.</translation>
  </message>
  <message>
   <source>The year must be between {low} and {high}.</source>
   <translation>Он {low}–{high} хооронд байх ёстой.</translation>
  </message>
  <message>
   <source>The day and the month are needed here too.</source>
   <translation>Энд өдөр, сар ч хэрэгтэй.</translation>
  </message>
  <message>
   <source>Write the time as 22:40.</source>
   <translation>Цагийг 22:40 гэж бичнэ үү.</translation>
  </message>
  <message>
   <source>Both are needed: the date and the time.</source>
   <translation>Огноо, цаг хоёул хэрэгтэй.</translation>
  </message>
  <message>
   <source>The end lies before the beginning.</source>
   <translation>Төгсгөл нь эхлэлээсээ өмнө байна.</translation>
  </message>
  <message>
   <source>This answer is not among those offered. Choose again.</source>
   <translation>Энэ хариулт сонголтод байхгүй. Дахин сонгоно уу.</translation>
  </message>
  <message>
   <source>A phone number needs digits.</source>
   <translation>Утасны дугаарт тоо хэрэгтэй.</translation>
  </message>
  <message>
   <source>This answer cannot be read. Enter it again.</source>
   <translation>Энэ хариултыг уншиж чадахгүй байна. Дахин оруулна уу.</translation>
  </message>
  <message>
   <source>This person cannot be read. Enter them again.</source>
   <translation>Энэ хүний мэдээллийг уншиж чадахгүй байна. Дахин оруулна уу.</translation>
  </message>
  <message>
   <source>This address cannot be read. Enter it again.</source>
   <translation>Энэ хаягийг уншиж чадахгүй байна. Дахин оруулна уу.</translation>
  </message>
  <message>
   <source>This row cannot be read. Enter it again.</source>
   <translation>Энэ мөрийг уншиж чадахгүй байна. Дахин оруулна уу.</translation>
  </message>
  <message>
   <source>This signature cannot be read. Enter it again.</source>
   <translation>Энэ гарын үсгийн мэдээллийг уншиж чадахгүй байна. Дахин оруулна уу.</translation>
  </message>
  <message>
   <source>Row {row}: {sentence}</source>
   <translation>{row}-р мөр: {sentence}</translation>
  </message>
  <message>
   <source>This cannot be done now. Nothing was lost. (Code for support: {code})</source>
   <translation>Үүнийг одоо хийх боломжгүй. Юу ч алдагдаагүй. (Тусламжийн код: {code})</translation>
  </message>
  <message>
   <source>This case is already closed.</source>
   <translation>Энэ кейс аль хэдийн хаагдсан.</translation>
  </message>
  <message>
   <source>There is no such case in this office.</source>
   <translation>Энэ байгууллагад ийм кейс байхгүй.</translation>
  </message>
  <message>
   <source>This case code is already in use. Choose another.</source>
   <translation>Энэ кейсийн код ашиглагдаж байна. Өөрийг сонгоно уу.</translation>
  </message>
  <message>
   <source>A case code must not hold a name, a date of birth or a personal number.</source>
   <translation>Кейсийн кодонд нэр, төрсөн огноо, регистрийн дугаар байж болохгүй.</translation>
  </message>
  <message>
   <source>The pattern for case codes has parts the program does not know.</source>
   <translation>Кейсийн кодын загварт программ танихгүй хэсэг байна.</translation>
  </message>
  <message>
   <source>The consent comes first. Fill it in, then open this form.</source>
   <translation>Эхлээд зөвшөөрөл авна. Зөвшөөрлийг бөглөөд энэ маягтыг нээнэ үү.</translation>
  </message>
  <message>
   <source>Write why you correct it. The old text stays in the history.</source>
   <translation>Яагаад засаж байгаагаа бичнэ үү. Хуучин бичвэр түүхэнд үлдэнэ.</translation>
  </message>
  <message>
   <source>This form is finished. Use “Correct an error” to change it.</source>
   <translation>Энэ маягт дууссан. Өөрчлөх бол «Алдаа засах» товчийг ашиглана уу.</translation>
  </message>
  <message>
   <source>This form is no longer in the file.</source>
   <translation>Энэ маягт кейс файлд байхгүй болсон.</translation>
  </message>
  <message>
   <source>This part of the case is closed. Reopen the case to write in it.</source>
   <translation>Кейсийн энэ үе хаагдсан. Бичихийн тулд кейсийг дахин нээнэ үү.</translation>
  </message>
  <message>
   <source>This form is filled in only once and is already in the file.</source>
   <translation>Энэ маягтыг нэг л удаа бөглөдөг бөгөөд кейс файлд байна.</translation>
  </message>
  <message>
   <source>This edition of the standard has no such form.</source>
   <translation>Стандартын энэ хэвлэлд ийм маягт байхгүй.</translation>
  </message>
  <message>
   <source>Another form must be finished first.</source>
   <translation>Эхлээд өөр маягтыг дуусгах хэрэгтэй.</translation>
  </message>
  <message>
   <source>Something needed is still missing. Fill it in, or write why it stays empty.</source>
   <translation>Заавал бөглөх зүйл дутуу байна. Бөглөх, эсвэл яагаад хоосон үлдээснийг бичнэ үү.</translation>
  </message>
  <message>
   <source>This stage needs other forms first. You can go on with a reason.</source>
   <translation>Энэ үе шатанд эхлээд өөр маягт хэрэгтэй. Шалтгаанаа бичээд үргэлжлүүлж болно.</translation>
  </message>
  <message>
   <source>Your role does not allow this. Ask the head of the office.</source>
   <translation>Таны эрхээр үүнийг хийх боломжгүй. Байгууллагын удирдлагад хандана уу.</translation>
  </message>
  <message>
   <source>This case is still open.</source>
   <translation>Энэ кейс нээлттэй хэвээр байна.</translation>
  </message>
  <message>
   <source>The clock of this computer stands before the last record. Set date and time, then try again.</source>
   <translation>Компьютерийн цаг сүүлийн бүртгэлээс өмнөх хугацааг зааж байна. Огноо, цагийг тохируулаад дахин оролдоно уу.</translation>
  </message>
  <message>
   <source>Write the reason.</source>
   <translation>Шалтгааныг бичнэ үү.</translation>
  </message>
  <message>
   <source>The register of names is not here. Connect the stick or folder where it is kept.</source>
   <translation>Нэрсийн бүртгэл энд алга. Түүнийг хадгалдаг флаш диск эсвэл хавтсыг холбоно уу.</translation>
  </message>
  <message>
   <source>This is the same case.</source>
   <translation>Энэ бол яг тэр кейс.</translation>
  </message>
  <message>
   <source>This edition of the standard has no such stage.</source>
   <translation>Стандартын энэ хэвлэлд ийм үе шат байхгүй.</translation>
  </message>
  <message>
   <source>Some answers cannot be read. Look at the fields marked in red.</source>
   <translation>Зарим хариултыг уншиж чадахгүй байна. Улаанаар тэмдэглэсэн талбарыг харна уу.</translation>
  </message>
  <message>
   <source>Document № {number} is not in the register of this case.</source>
   <translation>№ {number} баримт бичиг энэ кейсийн бүртгэлд байхгүй.</translation>
  </message>
  <message>
   <source>This deadline is no longer open.</source>
   <translation>Энэ хугацаа нээлттэй биш болсон.</translation>
  </message>
  <message>
   <source>The practice case does not come out as its scenario says.</source>
   <translation>Дадлагын кейс хувилбарт бичсэнээс өөр гарлаа.</translation>
  </message>
  <message>
   <source>The scenario file has a fault: {what}</source>
   <translation>Хувилбарын файлд алдаа байна: {what}</translation>
  </message>
  <message>
   <source>This document is damaged. Restore it from the last backup.</source>
   <translation>Энэ баримт бичиг гэмтсэн. Сүүлийн нөөц хуулбараас сэргээнэ үү.</translation>
  </message>
  <message>
   <source>This document is not in the office. Restore it from the last backup.</source>
   <translation>Энэ баримт бичиг алга. Сүүлийн нөөц хуулбараас сэргээнэ үү.</translation>
  </message>
  <message>
   <source>The last lines of the record of work are missing. Tell the head of the office.</source>
   <translation>Хандалтын бүртгэлийн сүүлийн мөрүүд алга. Байгууллагын удирдлагад мэдэгдэнэ үү.</translation>
  </message>
  <message>
   <source>The record of work was damaged or changed. Tell the head of the office.</source>
   <translation>Хандалтын бүртгэл гэмтсэн эсвэл өөрчлөгдсөн. Байгууллагын удирдлагад мэдэгдэнэ үү.</translation>
  </message>
  <message>
   <source>The office could not be opened. Nothing was changed.</source>
   <translation>Нээж чадсангүй. Юу ч өөрчлөгдөөгүй.</translation>
  </message>
  <message>
   <source>The file {file} could not be read. Check the disk or the stick.</source>
   <translation>{file} файлыг уншиж чадсангүй. Диск эсвэл флаш дискээ шалгана уу.</translation>
  </message>
  <message>
   <source>The file {file} could not be written. What was saved before is safe.</source>
   <translation>{file} файлыг бичиж чадсангүй. Өмнө хадгалсан зүйл бүрэн байгаа.</translation>
  </message>
  <message>
   <source>A key card of this office does not fit it. Ask for help before going on.</source>
   <translation>Нэг түлхүүрийн карт энэ байгууллагад тохирохгүй байна. Үргэлжлүүлэхийн өмнө тусламж авна уу.</translation>
  </message>
  <message>
   <source>The two copies of a file differ. The newer one is used.</source>
   <translation>Файлын хоёр хувь зөрүүтэй байна. Шинийг нь ашиглаж байна.</translation>
  </message>
  <message>
   <source>The file {file} is damaged. Restore it from the last backup.</source>
   <translation>{file} файл гэмтсэн. Сүүлийн нөөц хуулбараас сэргээнэ үү.</translation>
  </message>
  <message>
   <source>The disk is full. Make room, then try again. Nothing was lost.</source>
   <translation>Диск дүүрсэн. Зай гаргаад дахин оролдоно уу. Юу ч алдагдаагүй.</translation>
  </message>
  <message>
   <source>A part of the program is too old ({version}). Install it again.</source>
   <translation>Программын нэг хэсэг хэт хуучин байна ({version}). Дахин суулгана уу.</translation>
  </message>
  <message>
   <source>The file {file} is already there and was not replaced.</source>
   <translation>{file} файл аль хэдийн байгаа тул солиогүй.</translation>
  </message>
  <message>
   <source>This folder is not empty. Choose an empty one.</source>
   <translation>Энэ хавтас хоосон биш байна. Хоосон хавтас сонгоно уу.</translation>
  </message>
  <message>
   <source>The office is open in another window. Close that one first.</source>
   <translation>Өөр цонхонд нээлттэй байна. Эхлээд тэрийг хаана уу.</translation>
  </message>
  <message>
   <source>The lock of this office asks for more than is safe. It was not opened.</source>
   <translation>Цоожны тохиргоо аюулгүй хэмжээнээс хэтэрсэн тул нээгээгүй.</translation>
  </message>
  <message>
   <source>This sign-in name is already in use. Choose another.</source>
   <translation>Энэ нэвтрэх нэр ашиглагдаж байна. Өөрийг сонгоно уу.</translation>
  </message>
  <message>
   <source>The file {file} is not there.</source>
   <translation>{file} файл алга.</translation>
  </message>
  <message>
   <source>A newer version of the program wrote this office. Update the program.</source>
   <translation>Үүнийг программын шинэ хувилбараар бичсэн байна. Программаа шинэчилнэ үү.</translation>
  </message>
  <message>
   <source>Your role has no key for this part.</source>
   <translation>Таны эрхэд энэ хэсгийн түлхүүр байхгүй.</translation>
  </message>
  <message>
   <source>There is no office in this folder.</source>
   <translation>Энэ хавтсанд кейсийн сан алга.</translation>
  </message>
  <message>
   <source>Nobody with this name signs in here.</source>
   <translation>Ийм нэртэй хэрэглэгч байхгүй.</translation>
  </message>
  <message>
   <source>The file {file} is not locked as it must be. It was not used.</source>
   <translation>{file} файл зохих ёсоор түгжигдээгүй тул ашиглаагүй.</translation>
  </message>
  <message>
   <source>This file belongs to another office.</source>
   <translation>Энэ файл өөр байгууллагынх.</translation>
  </message>
  <message>
   <source>The password needs at least {least} letters, or four words.</source>
   <translation>Нууц үг дор хаяж {least} тэмдэгт, эсвэл дөрвөн үгтэй байх ёстой.</translation>
  </message>
  <message>
   <source>Nothing can be written there. Choose another folder or stick.</source>
   <translation>Тэнд бичих боломжгүй. Өөр хавтас эсвэл флаш диск сонгоно уу.</translation>
  </message>
  <message>
   <source>Group {group} of the recovery sheet has a typing mistake.</source>
   <translation>Сэргээх хуудасны {group}-р бүлэгт бичилтийн алдаа байна.</translation>
  </message>
  <message>
   <source>The recovery sheet has {groups} groups. Type all of them.</source>
   <translation>Сэргээх хуудас {groups} бүлэгтэй. Бүгдийг бичнэ үү.</translation>
  </message>
  <message>
   <source>The register of names is damaged. Restore it from the last backup.</source>
   <translation>Нэрсийн бүртгэл гэмтсэн. Сүүлийн нөөц хуулбараас сэргээнэ үү.</translation>
  </message>
  <message>
   <source>Keep the register of names in another folder than the cases.</source>
   <translation>Нэрсийн бүртгэлийг кейсээс өөр хавтсанд хадгална уу.</translation>
  </message>
  <message>
   <source>The lock of this office is damaged. Restore it from the last backup.</source>
   <translation>Цоожны файл гэмтсэн. Сүүлийн нөөц хуулбараас сэргээнэ үү.</translation>
  </message>
  <message>
   <source>The lock of this office was changed from outside. It was not opened.</source>
   <translation>Цоожны файлыг гаднаас өөрчилсөн тул нээгээгүй.</translation>
  </message>
  <message>
   <source>The program does not know this role.</source>
   <translation>Программ ийм эрх танихгүй байна.</translation>
  </message>
  <message>
   <source>The key does not fit this file.</source>
   <translation>Түлхүүр энэ файлд тохирохгүй байна.</translation>
  </message>
  <message>
   <source>That did not open the office. Check the keyboard and Caps Lock.</source>
   <translation>Энэ нууц үгээр нээгдсэнгүй. Гар болон Caps Lock-оо шалгана уу.</translation>
  </message>
  <message>
   <source>This recovery sheet does not belong to this office.</source>
   <translation>Энэ сэргээх хуудас өөр байгууллагынх.</translation>
  </message>
  <message>
   <source>Write at most {decimals} digits after the comma.</source>
   <translation>Таслалын дараа хамгийн ихдээ {decimals} орон бичнэ үү.</translation>
  </message>
  <message>
   <source>This is not written as this form asks for it.</source>
   <translation>Энэ маягтад шаардсан хэлбэрээр бичээгүй байна.</translation>
  </message>
  <message>
   <source>This day has not come yet.</source>
   <translation>Энэ өдөр хараахан болоогүй байна.</translation>
  </message>
  <message>
   <source>The earliest possible day is {low}.</source>
   <translation>Хамгийн эрт нь {low}.</translation>
  </message>
  <message>
   <source>The latest possible day is {high}.</source>
   <translation>Хамгийн сүүлд нь {high}.</translation>
  </message>
  <message>
   <source>The names may not lie on the medium that holds the cases. Choose another one.</source>
   <translation>Нэрс кейстэй нэг зөөвөрлөгч дээр байж болохгүй. Өөрийг сонгоно уу.</translation>
  </message>
  <message>
   <source>This is the folder it lies in already. Choose another one.</source>
   <translation>Энэ нь одоо байгаа хавтас нь байна. Өөрийг сонгоно уу.</translation>
  </message>
  <message>
   <source>Copies of several offices lie here. Choose the folder of one office.</source>
   <translation>Энд хэд хэдэн албаны хуулбар байна. Нэг албаны хавтсыг сонгоно уу.</translation>
  </message>
  <message>
   <source>It was stopped. The earlier copies are as they were.</source>
   <translation>Зогсоолоо. Өмнөх хуулбарууд хэвээрээ.</translation>
  </message>
  <message>
   <source>This backup copy is damaged. Choose an older one; the damaged one is kept.</source>
   <translation>Энэ нөөц хуулбар гэмтсэн. Өмнөхийг сонгоно уу; гэмтсэнийг хадгалсан.</translation>
  </message>
  <message>
   <source>The stick or folder is not there. Put it in and try again.</source>
   <translation>Зөөвөрлөгч эсвэл хавтас алга. Залгаад дахин оролдоно уу.</translation>
  </message>
  <message>
   <source>There is not enough room on this medium. Nothing was written.</source>
   <translation>Энэ зөөвөрлөгчид зай хүрэхгүй байна. Юу ч бичээгүй.</translation>
  </message>
  <message>
   <source>There is no backup copy of this office here.</source>
   <translation>Энэ албаны нөөц хуулбар энд алга.</translation>
  </message>
  <message>
   <source>A backup inside the office folder is lost with it. Choose a stick or another folder.</source>
   <translation>Албаны хавтас доторх хуулбар хамт алдагдана. Флаш эсвэл өөр хавтас сонгоно уу.</translation>
  </message>
  <message>
   <source>Stopped, as you asked. What was there before is untouched.</source>
   <translation>Таны хүсэлтээр зогсоолоо. Өмнө байсан нь хэвээрээ.</translation>
  </message>
  <message>
   <source>The cases on this computer are damaged. The file was kept. Restore backup {generation} of {at} from {folder}.</source>
   <translation>Энэ компьютер дээрх кейс гэмтсэн. Файлыг хадгалсан. {folder} доторх {at}-ны {generation}-р хуулбарыг сэргээнэ үү.</translation>
  </message>
  <message>
   <source>Backup {sequence} is damaged ({file}). Use another backup, and make a new one today.</source>
   <translation>{sequence}-р хуулбар гэмтсэн ({file}). Өөр хуулбар ашиглаж, өнөөдөр шинийг хийнэ үү.</translation>
  </message>
  <message>
   <source>The folder or stick is not there. Put the stick in and try again.</source>
   <translation>Хавтас эсвэл флаш алга. Флашаа залгаад дахин оролдоно уу.</translation>
  </message>
  <message>
   <source>There is not enough room: {needed} bytes are needed, {free} are free. Nothing was written.</source>
   <translation>Зай хүрэлцэхгүй: {needed} байт хэрэгтэй, {free} сул байна. Юу ч бичээгүй.</translation>
  </message>
  <message>
   <source>There is no backup of an office here.</source>
   <translation>Энд албаны нөөц хуулбар алга.</translation>
  </message>
  <message>
   <source>Names and cases must not lie on one stick. Choose another stick.</source>
   <translation>Нэр, кейс хоёр нэг флаш дээр байж болохгүй. Өөрийг сонгоно уу.</translation>
  </message>
  <message>
   <source>This is the folder in use. Choose another one.</source>
   <translation>Энэ хавтсыг ашиглаж байна. Өөрийг сонгоно уу.</translation>
  </message>
  <message>
   <source>Backups of several offices are here. Choose the folder of one of them.</source>
   <translation>Энд хэд хэдэн албаны хуулбар байна. Аль нэгийн хавтсыг сонгоно уу.</translation>
  </message>
  <message>
   <source>The office was not upgraded: the new file would not hold everything ({tables}). Nothing was changed.</source>
   <translation>Албыг шинэчлээгүй: шинэ файл бүгдийг багтаахгүй байсан ({tables}). Юу ч өөрчлөгдөөгүй.</translation>
  </message>
  <message>
   <source>Type your password first. Nothing was done yet.</source>
   <translation>Эхлээд нууц үгээ оруулна уу. Одоогоор юу ч хийгээгүй.</translation>
  </message>
  <message>
   <source>Too many wrong passwords. Wait {seconds} seconds, then try again.</source>
   <translation>Нууц үгийг хэд хэдэн удаа буруу оруулсан. {seconds} секунд хүлээгээд дахин оролдоно уу.</translation>
  </message>
  <message>
   <source>At least one person must stay named. Name somebody else first.</source>
   <translation>Дор хаяж нэг хүн нэрлэгдсэн хэвээр үлдэх ёстой. Эхлээд өөр хүнийг нэрлэнэ үү.</translation>
  </message>
  <message>
   <source>This note is kept and no longer changes. Write a new one.</source>
   <translation>Энэ тэмдэглэл хадгалагдсан тул өөрчлөгдөхгүй. Шинийг бичнэ үү.</translation>
  </message>
  <message>
   <source>You are not named for the strictly confidential section. Ask a colleague who is.</source>
   <translation>Та маш нууц хэсэгт нэрлэгдээгүй байна. Нэрлэгдсэн хамтрагчаасаа асууна уу.</translation>
  </message>
  <message>
   <source>The strictly confidential section is closed. Open it with your password first.</source>
   <translation>Маш нууц хэсэг хаалттай. Эхлээд нууц үгээрээ нээнэ үү.</translation>
  </message>
  <message>
   <source>Nothing is kept apart in this case yet.</source>
   <translation>Энэ кейст тусад нь хадгалсан зүйл одоогоор алга.</translation>
  </message>
  <message>
   <source>There is no such act in this office.</source>
   <translation>Энэ албанд ийм акт алга.</translation>
  </message>
  <message>
   <source>Write which archive takes the files and what it advised.</source>
   <translation>Хэргийг ямар архив авах, юу зөвлөснийг бичнэ үү.</translation>
  </message>
  <message>
   <source>This edition of the standard has no such class of files.</source>
   <translation>Стандартын энэ хувилбарт ийм ангилал алга.</translation>
  </message>
  <message>
   <source>This stick or folder is not on the list.</source>
   <translation>Энэ флаш, хавтас жагсаалтад алга.</translation>
  </message>
  <message>
   <source>This case may not be destroyed: its period has not ended, is not decided, or it is held.</source>
   <translation>Энэ кейсийг устгаж болохгүй: хугацаа нь дуусаагүй, тогтоогоогүй, эсвэл түдгэлзүүлсэн.</translation>
  </message>
  <message>
   <source>Old backups lie there that the present keys do not open. Make a new backup there first.</source>
   <translation>Тэнд одоогийн түлхүүрээр нээгдэхгүй хуучин хуулбар байна. Эхлээд тэнд шинэ нөөц хуулбар хийнэ үү.</translation>
  </message>
  <message>
   <source>Write a number of years from 1 to {most}, or choose “for ever”.</source>
   <translation>1-ээс {most} хүртэл жил бичих, эсвэл «байнга» гэдгийг сонгоно уу.</translation>
  </message>
  <message>
   <source>Two different people sign in for this, and one of them is the head.</source>
   <translation>Үүнд хоёр өөр хүн нэвтэрнэ, нэг нь дарга байна.</translation>
  </message>
  <message>
   <source>This edition has no such report. It has: {known}.</source>
   <translation>Энэ стандартад ийм тайлан байхгүй. Байгаа нь: {known}.</translation>
  </message>
  <message>
   <source>This is no period. Write 2026-02, 2026-Q1 or 2026.</source>
   <translation>Ийм хугацаа байхгүй. 2026-02, 2026-Q1 эсвэл 2026 гэж бичнэ үү.</translation>
  </message>
  <message>
   <source>A change can begin today or later: what was due stays as it was.</source>
   <translation>Өөрчлөлт өнөөдрөөс эсвэл түүнээс хойш эхэлнэ: өмнөх хугацаа хэвээр үлдэнэ.</translation>
  </message>
  <message>
   <source>This rule is not counted in that way. Change its number only.</source>
   <translation>Энэ дүрмийг ингэж тоолдоггүй. Зөвхөн тоог нь өөрчилнө үү.</translation>
  </message>
  <message>
   <source>The norm itself says this number. It cannot be changed.</source>
   <translation>Энэ тоог стандарт өөрөө заасан. Өөрчлөх боломжгүй.</translation>
  </message>
  <message>
   <source>This colleague still works on {count} cases: {codes}. Hand them over to somebody first.</source>
   <translation>Энэ хамтрагч {count} кейс дээр ажилласаар байна: {codes}. Эхлээд тэднийг өөр хүнд хүлээлгэн өгнө үү.</translation>
  </message>
  <message>
   <source>{name} is in the key file, but this office never let that person in. Remove {name} first, then try again.</source>
   <translation>{name} түлхүүрийн файлд байгаа ч энэ алба тэр хүнийг хэзээ ч нэвтрүүлээгүй. Эхлээд {name}-г хасаад дахин оролдоно уу.</translation>
  </message>
  <message>
   <source>This password opens the office only on the computer it is bound to. Sign in there or use the recovery sheet.</source>
   <translation>Энэ нууц үг албыг зөвхөн холбосон компьютер дээр нь нээнэ. Тэнд нэвтрэх эсвэл сэргээх хуудсыг ашиглана уу.</translation>
  </message>
  <message>
   <source>This computer has no key store that could keep a secret. Nothing was changed.</source>
   <translation>Энэ компьютерт нууц хадгалах түлхүүрийн сан алга. Юу ч өөрчлөгдөөгүй.</translation>
  </message>
  <message>
   <source>The key store of this computer keeps secrets in a file anyone can read. Nothing was changed.</source>
   <translation>Энэ компьютерын түлхүүрийн сан нууцыг хэн ч уншиж болох файлд хадгалдаг. Юу ч өөрчлөгдөөгүй.</translation>
  </message>
  <message>
   <source>The key store of this computer did not answer. Unlock it and try again. Nothing was changed.</source>
   <translation>Энэ компьютерын түлхүүрийн сан хариу өгсөнгүй. Түгжээг нь тайлаад дахин оролдоно уу. Юу ч өөрчлөгдөөгүй.</translation>
  </message>
  <message>
   <source>Nobody changes or removes herself. Another head has to do that.</source>
   <translation>Хэн ч өөрийгөө өөрчлөх, хасах боломжгүй. Үүнийг өөр удирдлага хийх ёстой.</translation>
  </message>
  <message>
   <source>This copy of the register was made before the keys of the office were changed. Use the register itself.</source>
   <translation>Бүртгэлийн энэ хуулбарыг албаны түлхүүрийг солихоос өмнө хийсэн. Бүртгэлийг өөрийг нь ашиглана уу.</translation>
  </message>
  <message>
   <source>The program cannot show this kind of file. Save a copy outside to open it with another program.</source>
   <translation>Програм ийм төрлийн файлыг харуулж чадахгүй. Өөр програмаар нээхийн тулд хуулбарыг гадна хадгална уу.</translation>
  </message>
  <message>
   <source>Names and cases would lie on one disk. Choose a stick, or let the head write why it must be so.</source>
   <translation>Нэр, кейс нэг дискэн дээр байх болно. Флаш сонгох, эсвэл дарга шалтгааныг бичнэ.</translation>
  </message>
  <message>
   <source>There is no row in this sheet under its heads. Nothing was taken.</source>
   <translation>Энэ хүснэгтийн толгой доор мөр алга. Юу ч аваагүй.</translation>
  </message>
  <message>
   <source>No column has the name of a question of this form. Name the columns as the form does.</source>
   <translation>Нэг ч багана энэ маягтын асуултын нэртэй алга. Багануудыг маягт дээрхтэй адил нэрлэнэ үү.</translation>
  </message>
  <message>
   <source>This sheet is too big. Bring at most 20,000 rows at a time.</source>
   <translation>Энэ хүснэгт хэт том. Нэг удаад 20 000-аас илүүгүй мөр оруулна уу.</translation>
  </message>
  <message>
   <source>This is no spreadsheet that can be read, or it has a password. Nothing was taken.</source>
   <translation>Энэ нь унших боломжтой хүснэгт биш, эсвэл нууц үгтэй байна. Юу ч аваагүй.</translation>
  </message>
  <message>
   <source>{login} would have {count} cases this year; the norm is {most}. Write why it is so.</source>
   <translation>{login} энэ жил {count} кейстэй болно; норм нь {most}. Яагаад ингэж байгааг бичнэ үү.</translation>
  </message>
  <message>
   <source>This stick does not give back what is written to it. It holds less than it says. Use another one.</source>
   <translation>Энэ зөөгч бичсэн зүйлийг буцааж өгөхгүй байна. Хэлснээсээ бага багтаамжтай. Өөр зөөгч хэрэглэнэ үү.</translation>
  </message>
  <message>
   <source>These cases must not meet: {codes}. Change the group, the place or the day, or write why.</source>
   <translation>Эдгээр кейсийн хүмүүс уулзаж болохгүй: {codes}. Бүлэг, газар эсвэл өдрийг өөрчил, эсвэл шалтгааныг бич.</translation>
  </message>
  <message>
   <source>Something speaks against giving {codes} to {login}. Write why it is done all the same.</source>
   <translation>{codes} кейсийг {login}-д өгөхөд саад байна. Яагаад ч гэсэн өгч байгааг бичнэ үү.</translation>
  </message>
  <message>
   <source>{login} lacks something that is asked for this role. Write why it is given all the same.</source>
   <translation>{login}: энэ үүрэгт шаардсан зүйл дутуу. Яагаад ч гэсэн өгч байгааг бичнэ үү.</translation>
  </message>
  <message>
   <source>This case was kept by the standard {ref}, which is not installed here. Nothing was taken.</source>
   <translation>Энэ кейсийг {ref} стандартаар хөтөлсөн бөгөөд тэр стандарт энд алга. Юу ч хүлээн аваагүй.</translation>
  </message>
  <message>
   <source>The package is damaged or incomplete. Nothing was taken. Ask the sender for a new one.</source>
   <translation>Багц гэмтсэн эсвэл дутуу байна. Юу ч хүлээн аваагүй. Илгээгчээс шинийг хүснэ үү.</translation>
  </message>
  <message>
   <source>This does not agree with the package. Compare with the sheet once more. Nothing was taken.</source>
   <translation>Энэ нь багцтай таарахгүй байна. Хуудастай дахин тулгана уу. Юу ч хүлээн аваагүй.</translation>
  </message>
  <message>
   <source>This file is no package of this kind. Nothing was taken.</source>
   <translation>Энэ файл ийм төрлийн багц биш байна. Юу ч хүлээн аваагүй.</translation>
  </message>
  <message>
   <source>A newer version of the program made this package. Update the program here. Nothing was taken.</source>
   <translation>Энэ багцыг программын шинэ хувилбараар хийсэн байна. Эндхийн программыг шинэчилнэ үү. Юу ч хүлээн аваагүй.</translation>
  </message>
  <message>
   <source>These words do not open the package. Check every word and the spaces. Nothing was taken.</source>
   <translation>Эдгээр үгс багцыг нээхгүй байна. Үг бүр, зайг шалгана уу. Юу ч хүлээн аваагүй.</translation>
  </message>
  <message>
   <source>This is too much for one package. Nothing was written.</source>
   <translation>Нэг багцад хэтэрхий их байна. Юу ч бичээгүй.</translation>
  </message>
  <message>
   <source>Fill in and finish the transfer sheet first. A package is made while the transfer is under way.</source>
   <translation>Эхлээд шилжүүлэх хуудсыг бөглөж дуусгана уу. Багцыг шилжүүлэг явагдаж байх үед хийнэ.</translation>
  </message>
  <message>
   <source>This office does not permit this method. Choose another.</source>
   <translation>Энэ байгууллага уг аргыг зөвшөөрдөггүй. Өөрийг сонгоно уу.</translation>
  </message>
  <message>
   <source>Only people and organisations of this case can be named here. Choose one from the list.</source>
   <translation>Энд зөвхөн энэ кейсийн хүн, байгууллагыг нэрлэнэ. Жагсаалтаас сонгоно уу.</translation>
  </message>
  <message>
   <source>This option cannot be taken off the list.</source>
   <translation>Энэ сонголтыг жагсаалтаас хасах боломжгүй.</translation>
  </message>
  <message>
   <source>This package was taken in already. Nothing was taken again.</source>
   <translation>Энэ багцыг аль хэдийн хүлээн авсан. Дахин юу ч хүлээн аваагүй.</translation>
  </message>
  <message>
   <source>This is too long for a letter: at most {most} characters.</source>
   <translation>Албан бичигт хэт урт байна: ихдээ {most} тэмдэгт.</translation>
  </message>
  <message>
   <source>This backup knows no case {codes}. Compare it with the act of destruction, and leave out newer ones.</source>
   <translation>Энэ хуулбарт {codes} кодтой кейс алга. Устгах акттай тулгаж, хойшхийг нь бичихгүй.</translation>
  </message>
  <message>
   <source>A newer version of the program made this file. Update the program here. Nothing was taken.</source>
   <translation>Энэ файлыг программын шинэ хувилбараар хийсэн байна. Эндхийн программыг шинэчилнэ үү. Юу ч хүлээн аваагүй.</translation>
  </message>
  <message>
   <source>These records belong to another journal, or follow the standard {ref}. Nothing was taken.</source>
   <translation>Эдгээр бичлэг өөр бүртгэлийнх эсвэл {ref} стандартынх байна. Юу ч хүлээн аваагүй.</translation>
  </message>
  <message>
   <source>This is no file of records from another office. Nothing was taken.</source>
   <translation>Энэ нь өөр байгууллагын бичлэгийн файл биш байна. Юу ч хүлээн аваагүй.</translation>
  </message>
  <message>
   <source>Wrong words were typed {tries} times, so the pack was destroyed. Tell your office today.</source>
   <translation>Буруу үг {tries} удаа бичсэн тул багцыг устгалаа. Албандаа өнөөдөр мэдэгдэнэ үү.</translation>
  </message>
  <message>
   <source>The time of this pack is over since {until}. Bring it back: the office can still take the note in.</source>
   <translation>Энэ багцын хугацаа {until}-д дууссан. Буцааж авчирна уу: алба тэмдэглэлийг авах боломжтой хэвээр.</translation>
  </message>
  <message>
   <source>This office made no such pack, or its case is no longer here. Nothing was taken.</source>
   <translation>Энэ алба ийм багц хийгээгүй эсвэл кейс нь энд байхгүй. Юу ч хүлээн аваагүй.</translation>
  </message>
  <message>
   <source>These words do not open the pack. Tries left: {left}. With the last one it is destroyed.</source>
   <translation>Эдгээр үгс багцыг нээхгүй байна. Үлдсэн оролдлого: {left}. Сүүлийнхээр устгагдана.</translation>
  </message>
  <message>
   <source>This edition of the standard knows no pack for a visit.</source>
   <translation>Стандартын энэ хувилбарт талбарын багц алга.</translation>
  </message>
 </context>
 <context>
  <name>ReasonLine</name>
  <message>
   <source>Why could it not be done in time? The mark stays, the reason is printed.</source>
   <translation>Яагаад хугацаанд нь хийж чадаагүй вэ? Тэмдэг үлдэнэ, шалтгаан хэвлэгдэнэ.</translation>
  </message>
  <message>
   <source>Reason for delay</source>
   <translation>Хоцорсон шалтгаан</translation>
  </message>
  <message>
   <source>Save the reason</source>
   <translation>Шалтгааныг хадгалах</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Цуцлах</translation>
  </message>
 </context>
 <context>
  <name>ReferenceInput</name>
  <message>
   <source>Choose an entry …</source>
   <translation>Бүртгэл сонгох …</translation>
  </message>
 </context>
 <context>
  <name>ReferralsScreen</name>
  <message>
   <source>Answer awaited</source>
   <translation>Хариу хүлээж буй</translation>
  </message>
  <message>
   <source>Answer late</source>
   <translation>Хариу хоцорсон</translation>
  </message>
  <message>
   <source>Answer here</source>
   <translation>Хариу ирсэн</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Бүгд</translation>
  </message>
  <message>
   <source>Where clients were sent on to, and what came back.</source>
   <translation>Үйлчлүүлэгчийг хаашаа зуучилсан, ямар хариу ирсэн.</translation>
  </message>
  <message>
   <source>Referrals</source>
   <translation>Холбон зуучлал</translation>
  </message>
  <message>
   <source>Open the referral</source>
   <translation>Илгээх хуудсыг нээх</translation>
  </message>
  <message>
   <source>Write down the answer</source>
   <translation>Хариуг бичих</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Хариу</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Кейс</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Байгууллага</translation>
  </message>
  <message>
   <source>Phone and person</source>
   <translation>Утас, хүн</translation>
  </message>
  <message>
   <source>For what</source>
   <translation>Юунд</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Илгээсэн</translation>
  </message>
  <message>
   <source>There are other referrals.</source>
   <translation>Өөр холбон зуучлал бий.</translation>
  </message>
  <message>
   <source>Nothing of this kind</source>
   <translation>Ийм зүйл алга</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Бүгдийг харуулах</translation>
  </message>
  <message>
   <source>Referrals are written in a case; they and their answers appear here.</source>
   <translation>Холбон зуучлалыг кейст бичнэ; хариутайгаа энд гарна.</translation>
  </message>
  <message>
   <source>No referrals yet</source>
   <translation>Холбон зуучлал хараахан алга</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>код олгоогүй</translation>
  </message>
  <message>
   <source>no day set</source>
   <translation>өдөр товлоогүй</translation>
  </message>
  <message>
   <source>today</source>
   <translation>өнөөдөр</translation>
  </message>
 </context>
 <context>
  <name>Register</name>
  <message>
   <source>The folder with the names is not here. Put the stick in and press “Find it”.</source>
   <translation>Нэрийн хавтас алга. Флашаа залгаад «Олох» дарна уу.</translation>
  </message>
  <message>
   <source>The register of names is damaged. Take the names from the second copy.</source>
   <translation>Нэрийн бүртгэл гэмтсэн. Нэрийг хоёр дахь хуулбараас авна уу.</translation>
  </message>
  <message>
   <source>The register there is a copy from before the keys were changed. Look for the newer one.</source>
   <translation>Тэнд байгаа бүртгэл түлхүүр солихоос өмнөх хуулбар байна. Шинийг нь хайна уу.</translation>
  </message>
  <message>
   <source>The register there belongs to another office.</source>
   <translation>Тэнд байгаа бүртгэл өөр албаных.</translation>
  </message>
  <message>
   <source>You put the names away. Press “Find it” to see them again.</source>
   <translation>Та нэрийг хураасан. Дахин харахын тулд «Олох» дарна уу.</translation>
  </message>
  <message>
   <source>The stick with the names was reported lost. Take the names from the second copy.</source>
   <translation>Нэртэй флашийг гээсэн гэж тэмдэглэсэн. Нэрийг хоёр дахь хуулбараас авна уу.</translation>
  </message>
  <message>
   <source>as the register is now</source>
   <translation>одоогийн бүртгэлтэй адил</translation>
  </message>
  <message>
   <source>older than the register</source>
   <translation>бүртгэлээс хуучин</translation>
  </message>
  <message>
   <source>newer than the register</source>
   <translation>бүртгэлээс шинэ</translation>
  </message>
  <message>
   <source>not plugged in</source>
   <translation>залгаагүй</translation>
  </message>
  <message>
   <source>damaged or from before the keys were changed</source>
   <translation>гэмтсэн эсвэл түлхүүр солихоос өмнөх</translation>
  </message>
 </context>
 <context>
  <name>RegisterFrame</name>
  <message>
   <source>Register of names</source>
   <translation>Нэрийн бүртгэл</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Буцах</translation>
  </message>
  <message>
   <source>Find the names</source>
   <translation>Нэрийг олох</translation>
  </message>
  <message>
   <source>Keep them elsewhere</source>
   <translation>Өөр газар хадгалах</translation>
  </message>
  <message>
   <source>Second copy</source>
   <translation>Хоёр дахь хуулбар</translation>
  </message>
  <message>
   <source>When the stick is lost or broken</source>
   <translation>Флаш гээгдсэн, эвдэрсэн бол</translation>
  </message>
  <message>
   <source>Put the stick in. The program looks where the register was last and on every stick.</source>
   <translation>Флашаа залгана уу. Программ бүртгэл сүүлд байсан газар болон бүх флашаас хайна.</translation>
  </message>
  <message>
   <source>Names and cases never lie on one stick. Best is a stick that you take with you.</source>
   <translation>Нэр, кейс хоёр хэзээ ч нэг флаш дээр байхгүй. Биедээ авч явдаг флаш хамгийн сайн.</translation>
  </message>
  <message>
   <source>On a stick of its own, kept in another room. Copy again whenever new people came.</source>
   <translation>Тусдаа флаш дээр, өөр өрөөнд хадгална. Шинэ хүн нэмэгдэх бүрд дахин хуулна уу.</translation>
  </message>
  <message>
   <source>Say that it is lost, then take the names from the second copy into a new, empty folder.</source>
   <translation>Гээснээ тэмдэглээд, хоёр дахь хуулбараас нэрийг шинэ, хоосон хавтас руу авна уу.</translation>
  </message>
  <message>
   <source>Find it</source>
   <translation>Олох</translation>
  </message>
  <message>
   <source>Take it from this folder</source>
   <translation>Энэ хавтаснаас авах</translation>
  </message>
  <message>
   <source>Put the names away</source>
   <translation>Нэрийг хураах</translation>
  </message>
  <message>
   <source>Move the register there</source>
   <translation>Бүртгэлийг тийш зөөх</translation>
  </message>
  <message>
   <source>It must lie beside the cases …</source>
   <translation>Кейстэй хамт байх ёстой …</translation>
  </message>
  <message>
   <source>Copy the register</source>
   <translation>Бүртгэлийг хуулах</translation>
  </message>
  <message>
   <source>The stick is lost …</source>
   <translation>Флаш гээгдсэн …</translation>
  </message>
  <message>
   <source>Take the names from the copy</source>
   <translation>Нэрийг хуулбараас авах</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Шинэ хавтас</translation>
  </message>
 </context>
 <context>
  <name>RegisterScreen</name>
  <message>
   <source>The names are here: {folder}</source>
   <translation>Нэр энд байна: {folder}</translation>
  </message>
  <message>
   <source>Working with codes only</source>
   <translation>Зөвхөн кодоор ажиллаж байна</translation>
  </message>
  <message>
   <source>Where last seen</source>
   <translation>Сүүлд хаана байсан</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Хуулсан</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Төлөв</translation>
  </message>
  <message>
   <source>They lie apart from the cases.</source>
   <translation>Кейсээс тусдаа байна.</translation>
  </message>
  <message>
   <source>They lie on the disk of the cases, because: {why}</source>
   <translation>Кейсийн дискэн дээр байна, учир нь: {why}</translation>
  </message>
  <message>
   <source>They lie on the same disk as the cases: one theft would take both. Move them to a stick.</source>
   <translation>Кейстэй нэг дискэн дээр байна: нэг хулгайгаар хоёулаа алдагдана. Флаш руу зөөнө үү.</translation>
  </message>
  <message>
   <source>This register is older than the cases. Look for the newer one before you go on.</source>
   <translation>Энэ бүртгэл кейсээс хуучин байна. Үргэлжлүүлэхээсээ өмнө шинийг нь хайна уу.</translation>
  </message>
  <message>
   <source>One of its two files was damaged, the other was used. The next save mends it.</source>
   <translation>Хоёр файлын нэг нь гэмтсэн тул нөгөөг нь ашигласан. Дараагийн хадгалалтаар засагдана.</translation>
  </message>
  <message numerus="yes">
   <source>%n case(s) have people who are not in this register:</source>
   <translation>
    <numerusform>%n кейсийн хүмүүс энэ бүртгэлд алга:</numerusform>
    <numerusform>%n кейсийн хүмүүс энэ бүртгэлд алга:</numerusform>
   </translation>
  </message>
  <message>
   <source>Register and cases do not fit</source>
   <translation>Бүртгэл, кейс хоёр таарахгүй байна</translation>
  </message>
  <message>
   <source>Put the stick in and press again, or choose the folder below.</source>
   <translation>Флашаа залгаад дахин дарах, эсвэл доороос хавтсаа сонгоно уу.</translation>
  </message>
  <message>
   <source>The register was not found.</source>
   <translation>Бүртгэл олдсонгүй.</translation>
  </message>
  <message>
   <source>The names are there again.</source>
   <translation>Нэрс дахин гарч ирлээ.</translation>
  </message>
  <message>
   <source>The register is in its new place. Erase the old one?</source>
   <translation>Бүртгэл шинэ газраа байна. Хуучныг нь арилгах уу?</translation>
  </message>
  <message>
   <source>Copied, read back and in use. The old one in {folder} is a copy now.</source>
   <translation>Хуулж, уншиж шалгаад ашиглаж байна. {folder} дахь хуучин нь одоо хуулбар болсон.</translation>
  </message>
  <message>
   <source>Erase the old one</source>
   <translation>Хуучныг арилгах</translation>
  </message>
  <message>
   <source>Keep it as a second copy</source>
   <translation>Хоёр дахь хуулбар болгон үлдээх</translation>
  </message>
  <message>
   <source>Names and cases on one disk?</source>
   <translation>Нэр, кейс нэг дискэн дээр үү?</translation>
  </message>
  <message>
   <source>Whoever takes this disk has both. The reason is kept and everyone of the office can read it.</source>
   <translation>Энэ дискийг авсан хүн хоёуланг нь авна. Шалтгааныг хадгалж, албаны хүн бүр уншиж болно.</translation>
  </message>
  <message>
   <source>Keep them together</source>
   <translation>Хамт хадгалах</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Буцах</translation>
  </message>
  <message>
   <source>Why it must be so</source>
   <translation>Яагаад ийм байх ёстой вэ</translation>
  </message>
  <message>
   <source>Is the stick with the names lost?</source>
   <translation>Нэртэй флаш гээгдсэн үү?</translation>
  </message>
  <message>
   <source>What is on it is locked and opens only with this office's key file and a password. From now on there are codes only, until the second copy is here.</source>
   <translation>Түүн дээрх зүйл түгжээтэй бөгөөд зөвхөн энэ албаны түлхүүрийн файл, нууц үгээр нээгдэнэ. Хоёр дахь хуулбар ирэх хүртэл зөвхөн код харагдана.</translation>
  </message>
  <message>
   <source>It is lost</source>
   <translation>Гээгдсэн</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Юу болсон</translation>
  </message>
  <message>
   <source>Keep this stick apart from the one with the cases.</source>
   <translation>Энэ флашийг кейстэй флашаас тусад нь хадгална уу.</translation>
  </message>
  <message>
   <source>The register was copied and read back.</source>
   <translation>Бүртгэлийг хуулж, уншиж шалгасан.</translation>
  </message>
 </context>
 <context>
  <name>ReportHead</name>
  <message>
   <source>Which report</source>
   <translation>Аль тайлан</translation>
  </message>
  <message>
   <source>Period before</source>
   <translation>Өмнөх хугацаа</translation>
  </message>
  <message>
   <source>Period after</source>
   <translation>Дараагийн хугацаа</translation>
  </message>
  <message>
   <source>Leaves the office: withhold small numbers</source>
   <translation>Гадагш өгөх: цөөн тоог нуух</translation>
  </message>
  <message>
   <source>Save as Excel</source>
   <translation>Excel болгон хадгалах</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF болгон хадгалах</translation>
  </message>
 </context>
 <context>
  <name>ReportsScreen</name>
  <message>
   <source>Reports</source>
   <translation>Тайлан</translation>
  </message>
  <message>
   <source>Counted from the cases. Enter on a number shows which cases it stands for.</source>
   <translation>Кейсүүдээс тоолсон. Тоон дээр Enter дарвал аль кейсүүд болохыг харуулна.</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>Юуг тоолсон</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Тоо</translation>
  </message>
  <message>
   <source>The cases behind the number</source>
   <translation>Тоонд орсон кейсүүд</translation>
  </message>
  <message numerus="yes">
   <source>%n case(s)</source>
   <translation>
    <numerusform>%n кейс</numerusform>
    <numerusform>%n кейс</numerusform>
   </translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Кейс</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Үе шат</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Төлөв</translation>
  </message>
  <message>
   <source>Worker</source>
   <translation>Ажилтан</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Тайланг хадгалах</translation>
  </message>
  <message>
   <source>The report is saved.</source>
   <translation>Тайлан хадгалагдлаа.</translation>
  </message>
  <message>
   <source>It has codes and numbers, no names.</source>
   <translation>Дотор нь код, тоо бий, нэр байхгүй.</translation>
  </message>
 </context>
 <context>
  <name>RestoreScreen</name>
  <message>
   <source>Back</source>
   <translation>Буцах</translation>
  </message>
  <message>
   <source>Look what is there</source>
   <translation>Юу байгааг харах</translation>
  </message>
  <message>
   <source>Restore into this folder</source>
   <translation>Энэ хавтсанд сэргээх</translation>
  </message>
  <message>
   <source>Sign in to it</source>
   <translation>Түүнд нэвтрэх</translation>
  </message>
  <message>
   <source>Opening …</source>
   <translation>Нээж байна …</translation>
  </message>
  <message>
   <source>Restoring …</source>
   <translation>Сэргээж байна …</translation>
  </message>
  <message>
   <source>Backup {number} is now the office in {folder}.</source>
   <translation>{number}-р хуулбар одоо {folder} доторх алба боллоо.</translation>
  </message>
  <message>
   <source>{cases} cases, {files} attached files. Names are not in a backup: their register is apart.</source>
   <translation>{cases} кейс, {files} хавсаргасан файл. Нэрс нөөц хуулбарт байдаггүй: бүртгэл нь тусдаа.</translation>
  </message>
 </context>
 <context>
  <name>Roles</name>
  <message>
   <source>social worker</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message>
   <source>supervisor</source>
   <translation>мэргэжлийн удирдагч</translation>
  </message>
  <message>
   <source>head of the organisation</source>
   <translation>байгууллагын удирдлага</translation>
  </message>
  <message>
   <source>information-management team</source>
   <translation>мэдээллийн удирдлагын баг</translation>
  </message>
  <message>
   <source>technical administrator</source>
   <translation>техникийн администратор</translation>
  </message>
  <message>
   <source>The recovery sheet was used.</source>
   <translation>Сэргээх хуудсыг ашигласан.</translation>
  </message>
  <message>
   <source>Print a new one under Settings, People of the office: the old one is known.</source>
   <translation>Тохиргоо, Албаны ажилтнууд хэсэгт шинийг хэвлэнэ үү: хуучин нь мэдэгдсэн.</translation>
  </message>
 </context>
 <context>
  <name>RulePanel</name>
  <message>
   <source>What has begun before that day keeps the old number.</source>
   <translation>Тэр өдрөөс өмнө эхэлсэнд хуучин тоо хэвээр.</translation>
  </message>
  <message>
   <source>From which day</source>
   <translation>Аль өдрөөс</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Яагаад</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Өөрчлөх</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Хэвээр үлдээх</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>Дээд тал нь</translation>
  </message>
  <message>
   <source>Warn from</source>
   <translation>Анхааруулах нь</translation>
  </message>
  <message>
   <source>now {span}</source>
   <translation>одоо {span}</translation>
  </message>
 </context>
 <context>
  <name>RulesScreen</name>
  <message>
   <source>All rules</source>
   <translation>Бүх дүрэм</translation>
  </message>
  <message>
   <source>Proposals that may be changed</source>
   <translation>Өөрчилж болох санал</translation>
  </message>
  <message>
   <source>Changed here</source>
   <translation>Энд өөрчилсөн</translation>
  </message>
  <message>
   <source>Free days</source>
   <translation>Амралтын өдөр</translation>
  </message>
  <message>
   <source>A number marked P is a proposal of the program; the others are the standard's own.</source>
   <translation>P тэмдэгтэй тоо нь програмын санал; бусад нь стандартынх.</translation>
  </message>
  <message>
   <source>Deadlines and free days</source>
   <translation>Хугацаа, амралтын өдөр</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Буцах</translation>
  </message>
  <message>
   <source>Change the number</source>
   <translation>Тоог өөрчлөх</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Өдөр</translation>
  </message>
  <message>
   <source>What it counts as</source>
   <translation>Юу гэж тоолох</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>Шийдсэн</translation>
  </message>
  <message>
   <source>Nothing was changed here</source>
   <translation>Энд юу ч өөрчлөөгүй</translation>
  </message>
  <message>
   <source>Every number is as the program brought it.</source>
   <translation>Тоо бүр програмд байснаараа байна.</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Дүрэм</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Юу</translation>
  </message>
  <message>
   <source>How long</source>
   <translation>Хэр удаан</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Хэзээнээс</translation>
  </message>
  <message>
   <source>Clause</source>
   <translation>Заалт</translation>
  </message>
  <message>
   <source>at most {number}</source>
   <translation>{number}-аас ихгүй</translation>
  </message>
  <message>
   <source>free day</source>
   <translation>амралтын өдөр</translation>
  </message>
  <message>
   <source>working day</source>
   <translation>ажлын өдөр</translation>
  </message>
  <message>
   <source>this office</source>
   <translation>энэ байгууллага</translation>
  </message>
  <message>
   <source>the calendar of the country</source>
   <translation>улсын календарь</translation>
  </message>
  <message>
   <source>The change is kept with its reason.</source>
   <translation>Өөрчлөлтийг шалтгаантай нь хадгаллаа.</translation>
  </message>
  <message>
   <source>Free day or working day</source>
   <translation>Амралтын эсвэл ажлын өдөр болгох</translation>
  </message>
  <message>
   <source>This day is free too</source>
   <translation>Энэ өдөр ч амарна</translation>
  </message>
  <message>
   <source>Another free day</source>
   <translation>Өөр амралтын өдөр</translation>
  </message>
  <message>
   <source>Methods</source>
   <translation>Арга</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Маягт</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Арга</translation>
  </message>
  <message>
   <source>In new entries</source>
   <translation>Шинэ бичлэгт</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Яагаад</translation>
  </message>
  <message>
   <source>not permitted</source>
   <translation>зөвшөөрөхгүй</translation>
  </message>
  <message>
   <source>permitted</source>
   <translation>зөвшөөрсөн</translation>
  </message>
  <message>
   <source>Permit it again</source>
   <translation>Дахин зөвшөөрөх</translation>
  </message>
  <message>
   <source>Do not permit it any more</source>
   <translation>Цаашид зөвшөөрөхгүй</translation>
  </message>
  <message>
   <source>Nobody can choose it in a new entry any more. Earlier entries keep it.</source>
   <translation>Шинэ бичлэгт хэн ч сонгож чадахгүй болно. Өмнөх бичлэгт хэвээр үлдэнэ.</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Хэвээр үлдээх</translation>
  </message>
 </context>
 <context>
  <name>SafetyPanel</name>
  <message>
   <source>Other programs can see the window until the program is started again.</source>
   <translation>Программыг дахин эхлүүлэх хүртэл бусад программ цонхыг харж чадна.</translation>
  </message>
  <message>
   <source>Lock when nobody is here</source>
   <translation>Хүнгүй үед түгжих</translation>
  </message>
  <message>
   <source>Pictures of the screen</source>
   <translation>Дэлгэцийн зураг</translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n минутын дараа</numerusform>
    <numerusform>%n минутын дараа</numerusform>
   </translation>
  </message>
  <message>
   <source>Lock also when the window is put away</source>
   <translation>Цонхыг буулгахад ч түгжих</translation>
  </message>
  <message>
   <source>Let others see the screen (remote help)</source>
   <translation>Бусдад дэлгэцийг харуулах (алсын тусламж)</translation>
  </message>
  <message>
   <source>Who saw what</source>
   <translation>Хэн юуг үзсэн</translation>
  </message>
  <message>
   <source>Self-test of this computer</source>
   <translation>Энэ компьютерыг шалгах</translation>
  </message>
  <message>
   <source>This system offers no way to keep other programs from taking pictures.</source>
   <translation>Энэ систем бусад программд дэлгэцийн зураг авахыг хориглох боломжгүй.</translation>
  </message>
  <message>
   <source>Windows keeps other programs from taking pictures of this window.</source>
   <translation>Бусад программ энэ цонхны зургийг авахыг систем хориглоно.</translation>
  </message>
 </context>
 <context>
  <name>SavedNote</name>
  <message>
   <source>Not saved yet …</source>
   <translation>Хадгалаагүй байна …</translation>
  </message>
  <message>
   <source>Saved {time}</source>
   <translation>{time}-т хадгалсан</translation>
  </message>
 </context>
 <context>
  <name>SealedInput</name>
  <message>
   <source>Answered. Strictly confidential: kept apart.</source>
   <translation>Хариулсан. Маш нууц: тусад нь хадгалдаг.</translation>
  </message>
  <message>
   <source>Strictly confidential: kept apart. Nothing is written yet.</source>
   <translation>Маш нууц: тусад нь хадгалдаг. Одоогоор юу ч бичээгүй.</translation>
  </message>
  <message>
   <source>Open with your password</source>
   <translation>Нууц үгээрээ нээх</translation>
  </message>
 </context>
 <context>
  <name>SectionNote</name>
  <message>
   <source>Write a note</source>
   <translation>Тэмдэглэл бичих</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Гарчиг</translation>
  </message>
  <message>
   <source>Title of the note</source>
   <translation>Тэмдэглэлийн гарчиг</translation>
  </message>
  <message>
   <source>Text of the note</source>
   <translation>Тэмдэглэлийн бичвэр</translation>
  </message>
  <message>
   <source>Keep the note</source>
   <translation>Тэмдэглэлийг хадгалах</translation>
  </message>
 </context>
 <context>
  <name>SectionPeople</name>
  <message>
   <source>Who may open it</source>
   <translation>Хэн нээж болох</translation>
  </message>
  <message>
   <source>Choose a colleague</source>
   <translation>Хамтрагч сонгох</translation>
  </message>
  <message>
   <source>Name her or him</source>
   <translation>Нэрлэх</translation>
  </message>
  <message>
   <source>Take the name off? Everything here is sealed anew. What this person has read or copied is not undone.</source>
   <translation>Нэрийг хасах уу? Энд байгаа бүхнийг шинээр битүүмжилнэ. Энэ хүний уншсан, хуулсан зүйлийг буцаах боломжгүй.</translation>
  </message>
  <message>
   <source>Take the name off</source>
   <translation>Нэрийг хасах</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Хэвээр үлдээх</translation>
  </message>
  <message>
   <source>Take the name of {login} off</source>
   <translation>{login} нэрийг хасах</translation>
  </message>
  <message>
   <source>must be named again</source>
   <translation>дахин нэрлэх шаардлагатай</translation>
  </message>
 </context>
 <context>
  <name>SendPackage</name>
  <message>
   <source>Everything in the file goes into one locked file. You stay responsible until it is received.</source>
   <translation>Кейс файл дахь бүх зүйл нэг түгжээтэй файлд орно. Хүлээн авах хүртэл та хариуцна.</translation>
  </message>
  <message>
   <source>Package for another office</source>
   <translation>Өөр байгууллагад өгөх багц</translation>
  </message>
  <message>
   <source>Make the package …</source>
   <translation>Багц хийх …</translation>
  </message>
  <message>
   <source>Save the sheet of the package</source>
   <translation>Багцын хуудсыг хадгалах</translation>
  </message>
  <message>
   <source>Save the slip with the words</source>
   <translation>Үгтэй хуудсыг хадгалах</translation>
  </message>
  <message>
   <source>{code}: filled forms: {entries}, documents: {documents} (files: {files}), pages: {pages}.</source>
   <translation>{code}: бөглөсөн маягт: {entries}, баримт: {documents} (файл: {files}), хуудас: {pages}.</translation>
  </message>
  <message>
   <source>No code yet</source>
   <translation>Код олгоогүй</translation>
  </message>
  <message numerus="yes">
   <source>%n form(s) not finished stay here. Finish them first.</source>
   <translation>
    <numerusform>%n дуусаагүй маягт энд үлдэнэ. Эхлээд дуусгана уу.</numerusform>
    <numerusform>%n дуусаагүй маягт энд үлдэнэ. Эхлээд дуусгана уу.</numerusform>
   </translation>
  </message>
  <message>
   <source>The strictly confidential section stays here: you are not named for it.</source>
   <translation>Маш нууц хэсэг энд үлдэнэ: танд түүнийг нээх эрх олгоогүй.</translation>
  </message>
  <message numerus="yes">
   <source>Take the strictly confidential section along (%n item(s))</source>
   <translation>
    <numerusform>Маш нууц хэсгийг хамт өгөх (%n зүйл)</numerusform>
    <numerusform>Маш нууц хэсгийг хамт өгөх (%n зүйл)</numerusform>
   </translation>
  </message>
  <message>
   <source>These words open the package. They are shown only now:</source>
   <translation>Эдгээр үгс багцыг нээнэ. Зөвхөн одоо л харагдана:</translation>
  </message>
  <message>
   <source>Give the words another way than the file: another person, another day, never on the same stick.</source>
   <translation>Үгсийг файлаас өөр замаар өгнө: өөр хүнээр, өөр өдөр, хэзээ ч нэг флаш дээр биш.</translation>
  </message>
  <message>
   <source>The receiver types from the sheet: {pages} pages, check figures {figures}.</source>
   <translation>Хүлээн авагч хуудаснаас бичнэ: {pages} хуудас, тулгах тэмдэгт {figures}.</translation>
  </message>
  <message>
   <source>Where the package goes</source>
   <translation>Багцыг хаана хадгалах</translation>
  </message>
  <message>
   <source>The package is being made …</source>
   <translation>Багц хийгдэж байна …</translation>
  </message>
  <message>
   <source>The package is made and was read back: {file}</source>
   <translation>Багц бэлэн болж, буцааж уншиж шалгалаа: {file}</translation>
  </message>
 </context>
 <context>
  <name>SettingsScreen</name>
  <message>
   <source>Settings</source>
   <translation>Тохиргоо</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Энэ компьютерт</translation>
  </message>
  <message>
   <source>People of the office</source>
   <translation>Албаны ажилтнууд</translation>
  </message>
  <message>
   <source>The office</source>
   <translation>Алба</translation>
  </message>
  <message>
   <source>Safety</source>
   <translation>Аюулгүй байдал</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Албан бичиг</translation>
  </message>
 </context>
 <context>
  <name>SheetPanel</name>
  <message>
   <source>A new recovery sheet</source>
   <translation>Шинэ сэргээх хуудас</translation>
  </message>
  <message>
   <source>The old sheet opens nothing from then on: destroy it. The new one is shown this once.</source>
   <translation>Түүнээс хойш хуучин хуудас юу ч нээхгүй: устгана уу. Шинийг зөвхөн нэг удаа харуулна.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Цуцлах</translation>
  </message>
  <message>
   <source>Make a new sheet</source>
   <translation>Шинэ хуудас үүсгэх</translation>
  </message>
  <message>
   <source>The paper is right</source>
   <translation>Цаас зөв байна</translation>
  </message>
  <message>
   <source>The strictly confidential part of {count} cases opens with it once a colleague named there signed in.</source>
   <translation>{count} кейсийн маш нууц хэсэг тэнд нэрлэгдсэн хамтрагч нэвтэрсний дараа л үүгээр нээгдэнэ.</translation>
  </message>
  <message>
   <source>The new recovery sheet is in force. Destroy the old one.</source>
   <translation>Шинэ сэргээх хуудас хүчинтэй боллоо. Хуучныг устгана уу.</translation>
  </message>
 </context>
 <context>
  <name>SheetStep</name>
  <message>
   <source>The recovery sheet</source>
   <translation>Сэргээх хуудас</translation>
  </message>
  <message>
   <source>If every password is forgotten, only this sheet opens the files. Nobody else can help: not the maker of the program, not the ministry. Put it on paper and lock it away.</source>
   <translation>Бүх нууц үг мартагдвал файлыг зөвхөн энэ хуудсаар нээнэ. Өөр хэн ч тусалж чадахгүй: програм зохиогч ч, яам ч. Цаасан дээр хэвлэж, цоожтой газар хадгална уу.</translation>
  </message>
  <message>
   <source>Save the sheet as PDF and print it …</source>
   <translation>PDF болгон хадгалж хэвлэх …</translation>
  </message>
  <message>
   <source>I have it on paper: hide it and type it back</source>
   <translation>Цаасан дээр байна: нуугаад буцааж бичих</translation>
  </message>
  <message>
   <source>All eight groups, from the paper. It shows that the paper is right.</source>
   <translation>Найман бүлгийг бүгдийг цааснаас бичнэ. Цаас зөв болохыг харуулна.</translation>
  </message>
  <message>
   <source>The groups from the sheet</source>
   <translation>Хуудсан дээрх бүлгүүд</translation>
  </message>
  <message>
   <source>Recovery sheet</source>
   <translation>Сэргээх хуудас</translation>
  </message>
  <message>
   <source>Save the recovery sheet</source>
   <translation>Сэргээх хуудсыг хадгалах</translation>
  </message>
  <message>
   <source>In two envelopes, kept by two people: neither opens anything alone</source>
   <translation>Хоёр хүн хадгалах хоёр дугтуйд: аль нэг нь дангаараа юу ч нээхгүй</translation>
  </message>
  <message>
   <source>The groups from sheet B</source>
   <translation>B хуудасны бүлгүүд</translation>
  </message>
  <message>
   <source>The groups from sheet A</source>
   <translation>A хуудасны бүлгүүд</translation>
  </message>
 </context>
 <context>
  <name>ShownInput</name>
  <message>
   <source>Nothing was written about this earlier.</source>
   <translation>Үүний талаар өмнө нь бичээгүй байна.</translation>
  </message>
  <message>
   <source>This follows from other answers.</source>
   <translation>Энэ нь бусад хариултаас гарна.</translation>
  </message>
  <message>
   <source>Nothing is missing and nothing is out of date.</source>
   <translation>Дутуу, хугацаа дууссан юм алга.</translation>
  </message>
 </context>
 <context>
  <name>Side</name>
  <message>
   <source>Finish stage</source>
   <translation>Үе шатыг дуусгах</translation>
  </message>
  <message>
   <source>{done} of {total} forms</source>
   <translation>{total} маягтаас {done} нь бэлэн</translation>
  </message>
  <message>
   <source>shown here</source>
   <translation>энд харуулж байна</translation>
  </message>
 </context>
 <context>
  <name>SideColumn</name>
  <message>
   <source>{task} · until {time}</source>
   <translation>{task} · эцсийн хугацаа {time}</translation>
  </message>
  <message>
   <source>Missing in this form</source>
   <translation>Маягтад дутуу</translation>
  </message>
  <message>
   <source>Missing in this stage</source>
   <translation>Үе шатанд дутуу</translation>
  </message>
  <message>
   <source>Stages of the case</source>
   <translation>Кейсийн үе шатууд</translation>
  </message>
 </context>
 <context>
  <name>SideStrip</name>
  <message>
   <source>Missing: {count}</source>
   <translation>Дутуу: {count}</translation>
  </message>
  <message>
   <source>All forms</source>
   <translation>Бүх маягт</translation>
  </message>
 </context>
 <context>
  <name>SignPanel</name>
  <message>
   <source>Record signatures</source>
   <translation>Гарын үсэг тэмдэглэх</translation>
  </message>
  <message>
   <source>The form stays as it is; only who signed and when is added.</source>
   <translation>Маягт хэвээр үлдэнэ; хэн, хэзээ гарын үсэг зурсныг л нэмнэ.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Буцах</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Тэмдэглэх</translation>
  </message>
 </context>
 <context>
  <name>SignatureInput</name>
  <message>
   <source>{signer}: signed on</source>
   <translation>{signer}: гарын үсэг зурсан огноо</translation>
  </message>
  <message>
   <source>{signer}: number of the scan</source>
   <translation>{signer}: сканы дугаар</translation>
  </message>
 </context>
 <context>
  <name>SourceStep</name>
  <message>
   <source>Restore from a backup</source>
   <translation>Нөөц хуулбараас сэргээх</translation>
  </message>
  <message>
   <source>For a new computer, or where the office no longer opens. The backup itself is not changed.</source>
   <translation>Шинэ компьютерт, эсвэл алба нээгдэхээ больсон үед. Нөөц хуулбар өөрөө өөрчлөгдөхгүй.</translation>
  </message>
  <message>
   <source>Stick or folder with backups</source>
   <translation>Нөөц хуулбартай флаш диск эсвэл хавтас</translation>
  </message>
  <message>
   <source>What opens it</source>
   <translation>Юугаар нээх вэ</translation>
  </message>
  <message>
   <source>Sign-in name</source>
   <translation>Нэвтрэх нэр</translation>
  </message>
  <message>
   <source>Password of the day of the backup</source>
   <translation>Хуулбар хийсэн өдрийн нууц үг</translation>
  </message>
  <message>
   <source>a password</source>
   <translation>нууц үгээр</translation>
  </message>
  <message>
   <source>the recovery sheet</source>
   <translation>сэргээх хуудсаар</translation>
  </message>
  <message>
   <source>There are two sheets, A and B</source>
   <translation>A, B хоёр хуудас байгаа</translation>
  </message>
 </context>
 <context>
  <name>Spans</name>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n минут</numerusform>
    <numerusform>%n минут</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s)</source>
   <translation>
    <numerusform>%n цаг</numerusform>
    <numerusform>%n цаг</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n хоног</numerusform>
    <numerusform>%n хоног</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n working day(s)</source>
   <translation>
    <numerusform>ажлын %n өдөр</numerusform>
    <numerusform>ажлын %n өдөр</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n week(s)</source>
   <translation>
    <numerusform>%n долоо хоног</numerusform>
    <numerusform>%n долоо хоног</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n month(s)</source>
   <translation>
    <numerusform>%n сар</numerusform>
    <numerusform>%n сар</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StaffScreen</name>
  <message>
   <source>What each colleague carries now and this year, beside the norm of the standard.</source>
   <translation>Ажилтан бүрийн одоогийн болон энэ жилийн ачаалал, стандартын нормтой харьцуулсан нь.</translation>
  </message>
  <message>
   <source>Staff and load</source>
   <translation>Ажилтан, ажлын ачаалал</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Бүгд</translation>
  </message>
  <message>
   <source>Hand cases over</source>
   <translation>Кейс хүлээлгэн өгөх</translation>
  </message>
  <message>
   <source>Save the protocol</source>
   <translation>Протоколыг хадгалах</translation>
  </message>
  <message>
   <source>Colleague</source>
   <translation>Ажилтан</translation>
  </message>
  <message>
   <source>Norm</source>
   <translation>Норм</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Үүрэг</translation>
  </message>
  <message>
   <source>Led by</source>
   <translation>Удирдагч</translation>
  </message>
  <message>
   <source>This year</source>
   <translation>Энэ жил</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Нээлттэй</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Хугацаа хэтэрсэн</translation>
  </message>
  <message>
   <source>within the norm</source>
   <translation>нормдоо</translation>
  </message>
  <message>
   <source>{what}: {count} of {most}</source>
   <translation>{what}: {most}-аас {count}</translation>
  </message>
  <message>
   <source>The strictly confidential part stays closed to {name} until {name} is named there: {codes}.</source>
   <translation>Маш нууц хэсэг {name}-д хаалттай хэвээр, тэнд {name}-г нэрлэх хүртэл: {codes}.</translation>
  </message>
  <message numerus="yes">
   <source>%n case(s) handed over to {name}.</source>
   <translation>
    <numerusform>%n кейсийг {name}-д хүлээлгэн өглөө.</numerusform>
    <numerusform>%n кейсийг {name}-д хүлээлгэн өглөө.</numerusform>
   </translation>
  </message>
  <message>
   <source>The protocol is saved.</source>
   <translation>Протокол хадгалагдлаа.</translation>
  </message>
  <message>
   <source>Both sign it; it has codes only.</source>
   <translation>Хоёул гарын үсэг зурна; зөвхөн кодтой.</translation>
  </message>
  <message>
   <source>Something asked is not there</source>
   <translation>Шаардлага дутуу</translation>
  </message>
  <message>
   <source>Nothing is missing</source>
   <translation>Дутуу зүйл алга</translation>
  </message>
  <message>
   <source>Everybody has what her role and her cases ask for.</source>
   <translation>Үүрэг, кейсээс шаардсан бүхэн хүн бүрд бий.</translation>
  </message>
  <message>
   <source>Case or role</source>
   <translation>Кейс эсвэл үүрэг</translation>
  </message>
  <message>
   <source>What is in the way</source>
   <translation>Юу саад болж байна</translation>
  </message>
  <message>
   <source>Would suit better</source>
   <translation>Илүү тохирох</translation>
  </message>
  <message>
   <source>Noted reason</source>
   <translation>Тэмдэглэсэн шалтгаан</translation>
  </message>
 </context>
 <context>
  <name>StageGuide</name>
  <message>
   <source>{done} of {total} forms finished</source>
   <translation>{total} маягтаас {done} нь дууссан</translation>
  </message>
  <message>
   <source>Other form…</source>
   <translation>Өөр маягт…</translation>
  </message>
  <message>
   <source>Also in the file</source>
   <translation>Файлд бас байгаа</translation>
  </message>
  <message numerus="yes">
   <source>Show all %n</source>
   <translation>
    <numerusform>Бүгд %n-г харуулах</numerusform>
    <numerusform>Бүгд %n-г харуулах</numerusform>
   </translation>
  </message>
  <message>
   <source>needed to finish this stage</source>
   <translation>үе шатыг дуусгахад хэрэгтэй</translation>
  </message>
  <message>
   <source>if it applies</source>
   <translation>шаардлагатай бол</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Үргэлжлүүлэх</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Шинэ</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Эхлэх</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Унших</translation>
  </message>
 </context>
 <context>
  <name>StagesTab</name>
  <message>
   <source>The stage is finished.</source>
   <translation>Үе шат дууслаа.</translation>
  </message>
  <message>
   <source>Finished: {form}</source>
   <translation>Дууссан: {form}</translation>
  </message>
 </context>
 <context>
  <name>SupervisionScreen</name>
  <message>
   <source>Cases</source>
   <translation>Кейсүүд</translation>
  </message>
  <message>
   <source>Remarks to answer</source>
   <translation>Хариулах санамж</translation>
  </message>
  <message>
   <source>Names are hidden here: the file is read by its code.</source>
   <translation>Энд нэрийг нууна: файлыг кодоор нь уншина.</translation>
  </message>
  <message>
   <source>What the supervisor asked about your cases.</source>
   <translation>Мэргэжлийн удирдагч таны кейсийн талаар юу асуусан.</translation>
  </message>
  <message>
   <source>Supervision</source>
   <translation>Мэргэжлийн удирдлага</translation>
  </message>
  <message>
   <source>Read the file</source>
   <translation>Файлыг унших</translation>
  </message>
  <message>
   <source>Write a review</source>
   <translation>Дүгнэлт бичих</translation>
  </message>
  <message>
   <source>No cases yet</source>
   <translation>Кейс хараахан алга</translation>
  </message>
  <message>
   <source>Every case of the office will be in this list.</source>
   <translation>Байгууллагын бүх кейс энэ жагсаалтад байна.</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>код олгоогүй</translation>
  </message>
  <message>
   <source>answer until {date}</source>
   <translation>{date} хүртэл хариулах</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Хариу</translation>
  </message>
  <message>
   <source>Remarks of the supervisor on your cases appear here until they are answered.</source>
   <translation>Таны кейсийн талаарх санамж хариултал энд байна.</translation>
  </message>
  <message>
   <source>Nothing to answer</source>
   <translation>Хариулах зүйл алга</translation>
  </message>
  <message>
   <source>The answer is in the file.</source>
   <translation>Хариу файлд орлоо.</translation>
  </message>
  <message>
   <source>Names asked for</source>
   <translation>Асуусан нэр</translation>
  </message>
  <message>
   <source>Ask for the name</source>
   <translation>Нэр асуух</translation>
  </message>
  <message>
   <source>{who} asks whose case this is: {reason}</source>
   <translation>{who} энэ хэний кейс болохыг асууж байна: {reason}</translation>
  </message>
  <message>
   <source>I told the name</source>
   <translation>Би нэрийг хэлсэн</translation>
  </message>
  <message>
   <source>I do not tell it</source>
   <translation>Хэлэхгүй</translation>
  </message>
  <message>
   <source>What you add; needed where you do not tell it</source>
   <translation>Нэмэх тайлбар; хэлэхгүй бол заавал</translation>
  </message>
  <message>
   <source>Nobody was asked</source>
   <translation>Хэнээс ч асуугаагүй</translation>
  </message>
  <message>
   <source>Here stands whom you asked for a name and what came of it.</source>
   <translation>Хэнээс нэр асуусан, ямар хариу өгсөн нь энд байна.</translation>
  </message>
  <message>
   <source>Ask the worker for the name</source>
   <translation>Ажилтнаас нэр асуух</translation>
  </message>
  <message>
   <source>The program shows you no name. The worker reads your reason and tells you or not.</source>
   <translation>Програм танд нэр харуулахгүй. Ажилтан шалтгааныг тань уншаад хэлэх эсэхээ шийднэ.</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Асуух</translation>
  </message>
  <message>
   <source>Do not ask</source>
   <translation>Асуухгүй</translation>
  </message>
  <message>
   <source>Why you need to know</source>
   <translation>Яагаад мэдэх хэрэгтэй вэ</translation>
  </message>
  <message>
   <source>The worker was asked.</source>
   <translation>Ажилтнаас асуулаа.</translation>
  </message>
  <message>
   <source>Left open</source>
   <translation>Нээлттэй үлдсэн</translation>
  </message>
  <message>
   <source>A problem without a measure, a measure not begun, a need without a referral would stand here.</source>
   <translation>Арга хэмжээгүй асуудал, эхлээгүй арга хэмжээ, илгээх хуудасгүй хэрэгцээ энд гарна.</translation>
  </message>
  <message>
   <source>Nothing is left open</source>
   <translation>Нээлттэй үлдсэн зүйл алга</translation>
  </message>
  <message numerus="yes">
   <source>%n late</source>
   <translation>
    <numerusform>%n хоцорсон</numerusform>
    <numerusform>%n хоцорсон</numerusform>
   </translation>
  </message>
  <message>
   <source>Last read</source>
   <translation>Сүүлд уншсан</translation>
  </message>
  <message>
   <source>Remarks open</source>
   <translation>Хариугүй санамж</translation>
  </message>
  <message>
   <source>Asked on</source>
   <translation>Асуусан өдөр</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Тайлбар</translation>
  </message>
  <message>
   <source>told</source>
   <translation>хэлсэн</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>хэлээгүй</translation>
  </message>
  <message>
   <source>not answered yet</source>
   <translation>хариулаагүй</translation>
  </message>
  <message>
   <source>never</source>
   <translation>хэзээ ч</translation>
  </message>
  <message>
   <source>Open since</source>
   <translation>Нээлттэй болсон</translation>
  </message>
  <message>
   <source>What is open</source>
   <translation>Юу нээлттэй байна</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Татгалзсан</translation>
  </message>
 </context>
 <context>
  <name>TableInput</name>
  <message>
   <source>Add a row</source>
   <translation>Мөр нэмэх</translation>
  </message>
  <message>
   <source>Remove the row</source>
   <translation>Мөрийг хасах</translation>
  </message>
  <message>
   <source>The row was removed.</source>
   <translation>Мөрийг хаслаа.</translation>
  </message>
  <message>
   <source>Row {number} of {count}</source>
   <translation>{count} мөрийн {number}</translation>
  </message>
 </context>
 <context>
  <name>TakePackage</name>
  <message>
   <source>Nothing is taken before you have compared it with the sheet. It gets a code of this office.</source>
   <translation>Хуудастай тулгахаас өмнө юу ч хүлээн авахгүй. Кейс энэ байгууллагын кодыг авна.</translation>
  </message>
  <message>
   <source>Case from another office</source>
   <translation>Өөр байгууллагаас ирсэн кейс</translation>
  </message>
  <message>
   <source>Choose the file …</source>
   <translation>Файл сонгох …</translation>
  </message>
  <message>
   <source>They stand on a slip that came another way than the file.</source>
   <translation>Эдгээр нь файлаас өөр замаар ирсэн хуудсан дээр байгаа.</translation>
  </message>
  <message>
   <source>Words that open the package</source>
   <translation>Багцыг нээх үгс</translation>
  </message>
  <message>
   <source>Open and look through</source>
   <translation>Нээж үзэх</translation>
  </message>
  <message>
   <source>Pages, as on the sheet</source>
   <translation>Хуудасны тоо, хуудсанд бичсэнээр</translation>
  </message>
  <message>
   <source>Four groups of four, for example 3F9A 02C4 …</source>
   <translation>Дөрвөөр дөрвөн бүлэг, жишээ нь 3F9A 02C4 …</translation>
  </message>
  <message>
   <source>Check figures, as on the sheet</source>
   <translation>Тулгах тэмдэгт, хуудсанд бичсэнээр</translation>
  </message>
  <message>
   <source>Compare and take in</source>
   <translation>Тулгаж хүлээн авах</translation>
  </message>
  <message>
   <source>Save the receipt</source>
   <translation>Хүлээн авсан баримтыг хадгалах</translation>
  </message>
  <message>
   <source>Open the case</source>
   <translation>Кейсийг нээх</translation>
  </message>
  <message>
   <source>{code} from {office}</source>
   <translation>{office}: {code}</translation>
  </message>
  <message>
   <source>Handed over by {sender}, {day}</source>
   <translation>Хүлээлгэн өгсөн: {sender}, {day}</translation>
  </message>
  <message numerus="yes">
   <source>%n filled form(s)</source>
   <translation>
    <numerusform>%n бөглөсөн маягт</numerusform>
    <numerusform>%n бөглөсөн маягт</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s)</source>
   <translation>
    <numerusform>%n баримт</numerusform>
    <numerusform>%n баримт</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Strictly confidential: %n item(s). You will be named for them.</source>
   <translation>
    <numerusform>Маш нууц: %n зүйл. Танд нээх эрх олгогдоно.</numerusform>
    <numerusform>Маш нууц: %n зүйл. Танд нээх эрх олгогдоно.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Strictly confidential: %n item(s) stayed with the sender.</source>
   <translation>
    <numerusform>Маш нууц: %n зүйл илгээгчид үлдсэн.</numerusform>
    <numerusform>Маш нууц: %n зүйл илгээгчид үлдсэн.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n form(s) were not finished and stayed with the sender.</source>
   <translation>
    <numerusform>%n маягт дуусаагүй тул илгээгчид үлдсэн.</numerusform>
    <numerusform>%n маягт дуусаагүй тул илгээгчид үлдсэн.</numerusform>
   </translation>
  </message>
  <message>
   <source>The package is being read …</source>
   <translation>Багцыг уншиж байна …</translation>
  </message>
  <message>
   <source>The case is being taken in …</source>
   <translation>Кейсийг хүлээн авч байна …</translation>
  </message>
  <message>
   <source>Print the receipt and send it back. Then begin your own transfer sheet: incoming.</source>
   <translation>Хүлээн авсан баримтыг хэвлэж буцааж илгээнэ үү. Дараа нь өөрийн шилжүүлэх хуудсыг «ирсэн» гэж эхлүүлнэ.</translation>
  </message>
  <message>
   <source>Taken in as {code}; its former code was {former}.</source>
   <translation>{code} кодтойгоор хүлээн авлаа; өмнөх код нь {former}.</translation>
  </message>
 </context>
 <context>
  <name>TargetStep</name>
  <message>
   <source>Which backup, and where to</source>
   <translation>Аль хуулбарыг, хаана сэргээх</translation>
  </message>
  <message>
   <source>A restore never writes over anything: it becomes a new folder.</source>
   <translation>Сэргээхэд юуг ч дарж бичихгүй: шинэ хавтас үүснэ.</translation>
  </message>
  <message>
   <source>Cases destroyed since then</source>
   <translation>Түүнээс хойш устгасан кейсүүд</translation>
  </message>
  <message>
   <source>Codes from the acts of destruction, with spaces between; they will not come back.</source>
   <translation>Устгах актын кодуудыг зайгаар тусгаарлан бичнэ; эдгээр буцаж ирэхгүй.</translation>
  </message>
  <message>
   <source>A new, empty folder for the office</source>
   <translation>Албанд зориулсан шинэ, хоосон хавтас</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Хийсэн</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Төлөв</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Кейсүүд</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Хэмжээ</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Дугаар</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>гэмтсэн</translation>
  </message>
  <message>
   <source>read again, good</source>
   <translation>дахин уншсан, сайн</translation>
  </message>
  <message>
   <source>read back, good</source>
   <translation>уншиж шалгасан, сайн</translation>
  </message>
  <message>
   <source>not read back</source>
   <translation>уншиж шалгаагүй</translation>
  </message>
 </context>
 <context>
  <name>TodayScreen</name>
  <message>
   <source>Today</source>
   <translation>Өнөөдөр</translation>
  </message>
  <message>
   <source>Search all cases</source>
   <translation>Бүх кейсээс хайх</translation>
  </message>
  <message>
   <source>Register a request</source>
   <translation>Хүсэлт бүртгэх</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Хугацаа хэтэрсэн</translation>
  </message>
  <message>
   <source>Due today</source>
   <translation>Өнөөдөр дуусна</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Дараагийн</translation>
  </message>
  <message>
   <source>Unfinished forms</source>
   <translation>Дуусгаагүй маягт</translation>
  </message>
  <message>
   <source>Next 7 days</source>
   <translation>Дараагийн 7 хоног</translation>
  </message>
  <message numerus="yes">
   <source>%n case(s) are open.</source>
   <translation>
    <numerusform>%n кейс нээлттэй байна.</numerusform>
    <numerusform>%n кейс нээлттэй байна.</numerusform>
   </translation>
  </message>
  <message>
   <source>What is due in your cases will be here. There is no case yet: register the first request.</source>
   <translation>Таны кейсүүдийн хугацаатай ажил энд байна. Одоогоор кейс алга: эхний хүсэлтийг бүртгэнэ үү.</translation>
  </message>
  <message>
   <source>Nothing is due</source>
   <translation>Хугацаатай ажил алга</translation>
  </message>
  <message>
   <source>Give reason…</source>
   <translation>Шалтгаан бичих…</translation>
  </message>
  <message>
   <source>part {number} of {all}</source>
   <translation>{number} / {all} хэсэг</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Үргэлжлүүлэх</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>код аваагүй</translation>
  </message>
  <message>
   <source>and %n more</source>
   <translation>бас %n</translation>
  </message>
 </context>
 <context>
  <name>TraceScreen</name>
  <message>
   <source>Every reading, change and printing leaves a line here that nobody can take back.</source>
   <translation>Уншсан, өөрчилсөн, хэвлэсэн бүр энд хэн ч буцааж авч чадахгүй мөр үлдээдэг.</translation>
  </message>
  <message>
   <source>Who looked</source>
   <translation>Хэн үзсэн</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Бүгд</translation>
  </message>
  <message>
   <source>Who saw what</source>
   <translation>Хэн юуг үзсэн</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Буцах</translation>
  </message>
  <message>
   <source>Case code</source>
   <translation>Кейсийн код</translation>
  </message>
  <message>
   <source>Write the day as 19.01.2026.</source>
   <translation>Өдрийг 19.01.2026 гэж бичнэ үү.</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Хүн</translation>
  </message>
  <message>
   <source>all</source>
   <translation>бүгд</translation>
  </message>
  <message>
   <source>Nothing of this kind</source>
   <translation>Ийм зүйл алга</translation>
  </message>
  <message>
   <source>There are other lines.</source>
   <translation>Өөр мөрүүд бий.</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Бүгдийг харуулах</translation>
  </message>
  <message>
   <source>Day and time</source>
   <translation>Өдөр, цаг</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Хэн</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Кейс</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Юу</translation>
  </message>
  <message>
   <source>Lines were changed, taken away or added from outside. Leave it as it is and call for help.</source>
   <translation>Мөрүүдийг гаднаас өөрчилсөн, хассан эсвэл нэмсэн байна. Хэвээр нь үлдээж, тусламж дуудна уу.</translation>
  </message>
  <message>
   <source>The trail is broken</source>
   <translation>Мөрийн гинжин холбоос эвдэрсэн</translation>
  </message>
  <message>
   <source>Every line was proven. It ends with {head}, as printed on reports and acts.</source>
   <translation>Мөр бүр баталгаажсан. Төгсгөл нь {head}, тайлан, актад хэвлэгддэг тоо.</translation>
  </message>
  <message>
   <source>Its numbers and its end are right ({head}). The head of the office can prove every line.</source>
   <translation>Дугаар, төгсгөл нь зөв ({head}). Мөр бүрийг албаны дарга баталгаажуулж чадна.</translation>
  </message>
  <message>
   <source>The newest {most} of {found} lines are shown.</source>
   <translation>{found} мөрөөс хамгийн сүүлийн {most}-г харуулав.</translation>
  </message>
  <message>
   <source>The trail is whole: {count} lines</source>
   <translation>Мөрийн гинжин холбоос бүрэн: {count} мөр</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Эхлэх өдөр</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Дуусах өдөр</translation>
  </message>
 </context>
 <context>
  <name>UndoNote</name>
  <message>
   <source>Undo  Ctrl+Z</source>
   <translation>Буцаах  Ctrl+Z</translation>
  </message>
 </context>
 <context>
  <name>UnlockNote</name>
  <message>
   <source>This password did not open the files.</source>
   <translation>Энэ нууц үгээр нээгдсэнгүй.</translation>
  </message>
  <message>
   <source>There were wrong passwords before.</source>
   <translation>Өмнө нь буруу нууц үг оруулж байсан.</translation>
  </message>
  <message numerus="yes">
   <source>Try again in %n second(s).</source>
   <translation>
    <numerusform>%n секундийн дараа дахин оролдоно уу.</numerusform>
    <numerusform>%n секундийн дараа дахин оролдоно уу.</numerusform>
   </translation>
  </message>
  <message>
   <source>The pause holds at this computer; a stolen copy is held by the password alone.</source>
   <translation>Хүлээлт зөвхөн энэ компьютерт үйлчилнэ; хулгайлсан хуулбарыг зөвхөн нууц үг хамгаална.</translation>
  </message>
  <message>
   <source>The keyboard is set to {now}. Last time the password was typed in {before}.</source>
   <translation>Одоо гар {now} дээр байна. Сүүлд нууц үгийг {before}-ээр бичсэн.</translation>
  </message>
 </context>
 <context>
  <name>UnlockScreen</name>
  <message>
   <source>Opening …</source>
   <translation>Нээж байна …</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Нээх</translation>
  </message>
  <message>
   <source>PRACTICE OFFICE · everyone here is invented</source>
   <translation>ДАДЛАГЫН АЛБА · энд байгаа бүх хүн зохиомол</translation>
  </message>
  <message>
   <source>Open the case files</source>
   <translation>Кейсийн файлуудыг нээх</translation>
  </message>
  <message>
   <source>Who are you?</source>
   <translation>Та хэн бэ?</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Нууц үг</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Works without internet</source>
   <translation>Интернэтгүй ажиллана</translation>
  </message>
  <message>
   <source>Forgotten password?</source>
   <translation>Нууц үгээ мартсан уу?</translation>
  </message>
  <message>
   <source>Another office</source>
   <translation>Өөр алба</translation>
  </message>
  <message>
   <source>Practice office</source>
   <translation>Дадлагын алба</translation>
  </message>
  <message>
   <source>Locked. What you typed is saved.</source>
   <translation>Түгжсэн. Таны бичсэн зүйл хадгалагдсан.</translation>
  </message>
  <message>
   <source>Complaints and suggestions</source>
   <translation>Гомдол, санал</translation>
  </message>
  <message>
   <source>Restore from a backup</source>
   <translation>Нөөц хуулбараас сэргээх</translation>
  </message>
  <message>
   <source>Open a field pack</source>
   <translation>Талбарын багц нээх</translation>
  </message>
 </context>
 <context>
  <name>WelcomeStep</name>
  <message>
   <source>Welcome</source>
   <translation>Тавтай морил</translation>
  </message>
  <message>
   <source>The case files stay on this computer. The program never uses the internet.</source>
   <translation>Кейсийн файлууд энэ компьютерт үлдэнэ. Програм интернэт огт ашиглахгүй.</translation>
  </message>
  <message>
   <source>The office in {folder} is not here now. Put the stick in, or open another one.</source>
   <translation>{folder} дахь алба одоо энд алга. Флэшээ залгах, эсвэл өөр алба нээнэ үү.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Хэл</translation>
  </message>
  <message>
   <source>Country and edition of its standard</source>
   <translation>Улс, стандартын хувилбар</translation>
  </message>
  <message>
   <source>Open an office that exists</source>
   <translation>Байгаа албыг нээх</translation>
  </message>
  <message>
   <source>Practice office</source>
   <translation>Дадлагын алба</translation>
  </message>
  <message>
   <source>Restore from a backup</source>
   <translation>Нөөц хуулбараас сэргээх</translation>
  </message>
  <message>
   <source>Open a field pack</source>
   <translation>Талбарын багц нээх</translation>
  </message>
 </context>
 <context>
  <name>WelcomeWall</name>
  <message>
   <source>Case files of the social worker</source>
   <translation>Нийгмийн ажилтны кейсийн файлууд</translation>
  </message>
 </context>
 <context>
  <name>WhyOpened</name>
  <message>
   <source>For work with the client today</source>
   <translation>Өнөөдөр үйлчлүүлэгчтэй ажиллах</translation>
  </message>
  <message>
   <source>A court or the police asks</source>
   <translation>Шүүх эсвэл цагдаа хүссэн</translation>
  </message>
  <message>
   <source>Supervision or review</source>
   <translation>Мэргэжлийн удирдлага, хяналт</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>Өөр шалтгаан</translation>
  </message>
 </context>
 <context>
  <name>YouStep</name>
  <message>
   <source>You</source>
   <translation>Та</translation>
  </message>
  <message>
   <source>You are the first person of the office. You can add the others later.</source>
   <translation>Та албаны анхны хүн. Бусдыг дараа нэмж болно.</translation>
  </message>
  <message>
   <source>As it stands on the card at the start, for example initials.</source>
   <translation>Эхлэх үед карт дээр ингэж харагдана, жишээ нь нэрийн товчлол.</translation>
  </message>
  <message>
   <source>Sign-in name</source>
   <translation>Нэвтрэх нэр</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Үүрэг</translation>
  </message>
 </context>
 <context>
  <name>BookPage</name>
  <message>
   <source>Anybody may write here; a name is not needed.</source>
   <translation>Хэн ч энд бичиж болно; нэр шаардахгүй.</translation>
  </message>
  <message>
   <source>The page is saved.</source>
   <translation>Хуудас хадгалагдлаа.</translation>
  </message>
 </context>
 <context>
  <name>CaseQuestions</name>
  <message>
   <source>Some forms are still missing. Write for each why the case goes on without it.</source>
   <translation>Зарим маягт дутуу байна. Тус бүрд нь түүнгүйгээр үргэлжлэх шалтгааныг бичнэ үү.</translation>
  </message>
  <message>
   <source>The consent is not in the file yet</source>
   <translation>Зөвшөөрөл файлд хараахан алга</translation>
  </message>
  <message>
   <source>It comes before the other forms. In an emergency go on with a reason; it is printed.</source>
   <translation>Бусад маягтаас өмнө бөглөнө. Яаралтай үед шалтгаанаа бичээд үргэлжлүүлнэ; шалтгаан хэвлэгдэнэ.</translation>
  </message>
  <message>
   <source>Go on with this reason</source>
   <translation>Энэ шалтгаанаар үргэлжлүүлэх</translation>
  </message>
  <message>
   <source>A new version is begun. The old text stays in the history and in the file.</source>
   <translation>Шинэ хувилбар эхэлнэ. Хуучин бичвэр түүх, файлд үлдэнэ.</translation>
  </message>
  <message>
   <source>Begin the correction</source>
   <translation>Засварыг эхлэх</translation>
  </message>
  <message>
   <source>Do not correct</source>
   <translation>Засахгүй</translation>
  </message>
  <message>
   <source>Do not finish</source>
   <translation>Дуусгахгүй</translation>
  </message>
  <message>
   <source>Fill in the consent</source>
   <translation>Зөвшөөрлийг бөглөх</translation>
  </message>
  <message>
   <source>Next stage: {stage}.</source>
   <translation>Дараагийн үе шат: {stage}.</translation>
  </message>
  <message>
   <source>Finish with these reasons</source>
   <translation>Эдгээр шалтгаанаар дуусгах</translation>
  </message>
  <message>
   <source>Why it cannot be asked for now</source>
   <translation>Яагаад одоо авах боломжгүй вэ</translation>
  </message>
  <message>
   <source>What was wrong, and why it is corrected</source>
   <translation>Юу буруу байсан, яагаад засаж байгаа</translation>
  </message>
  <message>
   <source>Finish the stage “{stage}”?</source>
   <translation>«{stage}» үе шатыг дуусгах уу?</translation>
  </message>
 </context>
 <context>
  <name>FinishQuestions</name>
  <message>
   <source>This is left open</source>
   <translation>Энэ нээлттэй үлдэнэ</translation>
  </message>
 </context>
 <context>
  <name>MeetingAnyway</name>
  <message>
   <source>Finish all the same</source>
   <translation>Гэсэн ч дуусгах</translation>
  </message>
  <message>
   <source>Back to the form</source>
   <translation>Маягт руу буцах</translation>
  </message>
  <message>
   <source>Two who must not meet</source>
   <translation>Уулзаж болохгүй хоёр хүн</translation>
  </message>
  <message>
   <source>Why it is safe all the same; both files keep it</source>
   <translation>Яагаад аюулгүй вэ; хоёр хэрэгт хоёуланд нь хадгална</translation>
  </message>
 </context>
</TS>
