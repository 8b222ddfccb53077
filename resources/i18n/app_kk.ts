<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>not finished</source>
   <translation>аяқталмаған</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>аяқталды</translation>
  </message>
  <message>
   <source>at once</source>
   <translation>дереу</translation>
  </message>
  <message>
   <source>done {date}</source>
   <translation>{date} орындалды</translation>
  </message>
  <message>
   <source>done late, {date}</source>
   <translation>{date} кешігіп орындалды</translation>
  </message>
  <message>
   <source>no longer needed</source>
   <translation>енді қажет емес</translation>
  </message>
  <message>
   <source>version {number}</source>
   <translation>{number}-нұсқа</translation>
  </message>
  <message numerus="yes">
   <source>%n gap(s) with a reason</source>
   <translation>
    <numerusform>себебі жазылған %n бос орын</numerusform>
    <numerusform>себебі жазылған %n бос орын</numerusform>
   </translation>
  </message>
  <message>
   <source>written down later</source>
   <translation>кейін жазылған</translation>
  </message>
  <message>
   <source>conflict of interest declared</source>
   <translation>мүдделер қақтығысы мәлімделген</translation>
  </message>
  <message>
   <source>Show names</source>
   <translation>Есімдерді көрсету</translation>
  </message>
 </context>
 <context>
  <name>AlertInput</name>
  <message>
   <source>What was seen or said</source>
   <translation>Не көрінді немесе айтылды</translation>
  </message>
 </context>
 <context>
  <name>ApartPanel</name>
  <message>
   <source>Contacts log</source>
   <translation>Байланыс журналы</translation>
  </message>
  <message>
   <source>Must not meet</source>
   <translation>Кездестіруге болмайды</translation>
  </message>
  <message>
   <source>The program warns before a group or a meeting brings them together. Codes only, in both files.</source>
   <translation>Топ немесе кездесу оларды бір жерге жинамас бұрын бағдарлама ескертеді. Екі істе де тек код жазылады.</translation>
  </message>
  <message>
   <source>Add a case</source>
   <translation>Кейс қосу</translation>
  </message>
  <message>
   <source>They may meet again</source>
   <translation>Қайта кездесуіне болады</translation>
  </message>
  <message>
   <source>Nobody is kept apart</source>
   <translation>Ешкім бөлек ұсталмайды</translation>
  </message>
  <message>
   <source>Where two clients must not meet, write down the code of the other case.</source>
   <translation>Екі клиент кездеспеуі керек болса, екінші кейстің кодын жазыңыз.</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Кейс</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Қашаннан бері</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Себебі</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Кім</translation>
  </message>
  <message>
   <source>Whom must this client not meet?</source>
   <translation>Бұл клиент кіммен кездеспеуі керек?</translation>
  </message>
  <message>
   <source>Keep apart</source>
   <translation>Бөлек ұстау</translation>
  </message>
  <message>
   <source>Code of the other case</source>
   <translation>Екінші кейстің коды</translation>
  </message>
  <message>
   <source>Why; no names of the other family</source>
   <translation>Себебі; екінші отбасының аты-жөні жазылмайды</translation>
  </message>
  <message>
   <source>May they meet again? {code}</source>
   <translation>Қайта кездесуіне бола ма? {code}</translation>
  </message>
  <message>
   <source>Why they may</source>
   <translation>Неліктен болады</translation>
  </message>
  <message>
   <source>Both files keep it with the day and your name.</source>
   <translation>Екі істе де күні және сіздің атыңызбен сақталады.</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Сол күйі қалдыру</translation>
  </message>
 </context>
 <context>
  <name>Archive</name>
  <message>
   <source>period ended</source>
   <translation>мерзімі біткен</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>сақталуда</translation>
  </message>
  <message>
   <source>held</source>
   <translation>тоқтатылған</translation>
  </message>
  <message>
   <source>kept for ever</source>
   <translation>тұрақты сақталады</translation>
  </message>
  <message>
   <source>handed over</source>
   <translation>мұрағатқа тапсырылған</translation>
  </message>
  <message>
   <source>no period entered</source>
   <translation>мерзімі енгізілмеген</translation>
  </message>
  <message>
   <source>not finished: open the office with the names</source>
   <translation>аяқталмаған: кеңсені есімдерімен бірге ашыңыз</translation>
  </message>
  <message>
   <source>open</source>
   <translation>ашық</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>жабық</translation>
  </message>
  <message>
   <source>backup</source>
   <translation>сақтық көшірме</translation>
  </message>
  <message>
   <source>second copy of the names</source>
   <translation>есімдердің екінші көшірмесі</translation>
  </message>
  <message>
   <source>restored office</source>
   <translation>қалпына келтірілген кеңсе</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Себебі</translation>
  </message>
  <message>
   <source>destroyed</source>
   <translation>жойылған</translation>
  </message>
  <message>
   <source>Hold {code}?</source>
   <translation>{code} тоқтатылсын ба?</translation>
  </message>
  <message>
   <source>For a court, a complaint or an inquiry: while it is held nobody can destroy it.</source>
   <translation>Сот, шағым немесе тексеру үшін: тоқтатылып тұрғанда ешкім жоя алмайды.</translation>
  </message>
  <message>
   <source>Hold it</source>
   <translation>Тоқтату</translation>
  </message>
  <message>
   <source>End the hold on {code}?</source>
   <translation>{code} бойынша тоқтату алынсын ба?</translation>
  </message>
  <message>
   <source>Then the file may be destroyed when its period has ended.</source>
   <translation>Содан кейін мерзімі біткенде істі жоюға болады.</translation>
  </message>
  <message>
   <source>End the hold</source>
   <translation>Тоқтатуды алу</translation>
  </message>
  <message>
   <source>Hand {code} over to an archive?</source>
   <translation>{code} мұрағатқа тапсырылсын ба?</translation>
  </message>
  <message>
   <source>The list is saved as PDF for both sides to sign.</source>
   <translation>Тізім екі жақ қол қоюы үшін PDF болып сақталады.</translation>
  </message>
  <message>
   <source>Save the list and hand over</source>
   <translation>Тізімді сақтап, тапсыру</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Мұрағат</translation>
  </message>
  <message>
   <source>What the archive advised</source>
   <translation>Мұрағаттың ұсынымы</translation>
  </message>
  <message>
   <source>Was this copy physically destroyed?</source>
   <translation>Бұл көшірме физикалық түрде жойылды ма?</translation>
  </message>
  <message>
   <source>Only say so of what was broken or burnt before witnesses. A lost stick is not destroyed.</source>
   <translation>Мұны тек куәгерлердің көзінше сындырылған немесе өртелген зат туралы айтыңыз. Жоғалған флешка жойылған болып саналмайды.</translation>
  </message>
  <message>
   <source>It was destroyed</source>
   <translation>Жойылды</translation>
  </message>
  <message>
   <source>How, when and before whom</source>
   <translation>Қалай, қашан және кімнің көзінше</translation>
  </message>
  <message>
   <source>years: {years}</source>
   <translation>жыл: {years}</translation>
  </message>
  <message>
   <source>Where does the paper file of {code} stand?</source>
   <translation>{code} қағаз ісі қайда тұр?</translation>
  </message>
  <message>
   <source>Room, cupboard, shelf mark</source>
   <translation>Бөлме, шкаф, сөре белгісі</translation>
  </message>
  <message>
   <source>Note it</source>
   <translation>Белгілеу</translation>
  </message>
 </context>
 <context>
  <name>ArchiveFrame</name>
  <message>
   <source>Archive</source>
   <translation>Мұрағат</translation>
  </message>
  <message>
   <source>Closed files</source>
   <translation>Жабылған істер</translation>
  </message>
  <message>
   <source>Periods of keeping</source>
   <translation>Сақтау мерзімдері</translation>
  </message>
  <message>
   <source>Acts of destruction</source>
   <translation>Жою актілері</translation>
  </message>
  <message>
   <source>Copies of the office</source>
   <translation>Кеңсенің көшірмелері</translation>
  </message>
  <message>
   <source>Those whose period has ended come first. The program only proposes; two people decide.</source>
   <translation>Мерзімі біткендер бірінші тұрады. Бағдарлама тек ұсынады, екі адам шешеді.</translation>
  </message>
  <message>
   <source>A period counts from 1 January after the closing. Without a period nothing is ever destroyed.</source>
   <translation>Мерзім жабылғаннан кейінгі 1 қаңтардан есептеледі. Мерзімсіз ештеңе жойылмайды.</translation>
  </message>
  <message>
   <source>An act stays open until every copy of the office is written anew without the case.</source>
   <translation>Кеңсенің әрбір көшірмесі сол кейссіз қайта жазылғанша акт ашық тұрады.</translation>
  </message>
  <message>
   <source>Put a stick in and press “Write it anew”. A backup onto it does the same.</source>
   <translation>Флешканы салып, «Қайта жазу» түймесін басыңыз. Оған сақтық көшірме жасағанда да солай болады.</translation>
  </message>
  <message>
   <source>Save the list as PDF …</source>
   <translation>Тізімді PDF етіп сақтау …</translation>
  </message>
  <message>
   <source>Hand over to an archive …</source>
   <translation>Мұрағатқа тапсыру …</translation>
  </message>
  <message>
   <source>Another class …</source>
   <translation>Басқа санат …</translation>
  </message>
  <message>
   <source>Destroy …</source>
   <translation>Жою …</translation>
  </message>
  <message>
   <source>Another period …</source>
   <translation>Басқа мерзім …</translation>
  </message>
  <message>
   <source>Save the act as PDF …</source>
   <translation>Актіні PDF етіп сақтау …</translation>
  </message>
  <message>
   <source>Write it anew</source>
   <translation>Қайта жазу</translation>
  </message>
  <message>
   <source>Physically destroyed …</source>
   <translation>Физикалық түрде жойылды …</translation>
  </message>
  <message>
   <source>Shelf …</source>
   <translation>Сөре …</translation>
  </message>
 </context>
 <context>
  <name>ArchiveScreen</name>
  <message>
   <source>End the hold …</source>
   <translation>Тоқтатуды алу …</translation>
  </message>
  <message>
   <source>Hold …</source>
   <translation>Тоқтату …</translation>
  </message>
  <message>
   <source>Case {code} is destroyed. Act No. {number} is drawn up.</source>
   <translation>{code} кейсі жойылды. № {number} акт жасалды.</translation>
  </message>
  <message numerus="yes">
   <source>Print the act and sign it. %n copy(ies) of the office still wait.</source>
   <translation>
    <numerusform>Актіні басып шығарып, қол қойыңыз. Кеңсенің %n көшірмесі күтіп тұр.</numerusform>
    <numerusform>Актіні басып шығарып, қол қойыңыз. Кеңсенің %n көшірмесі күтіп тұр.</numerusform>
   </translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Код</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Санаты</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Жабылған</translation>
  </message>
  <message>
   <source>Kept until</source>
   <translation>Сақталатын күні</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Күйі</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Мерзімі</translation>
  </message>
  <message>
   <source>In force from</source>
   <translation>Күшіне енген күн</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Негізі</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>№</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Күні</translation>
  </message>
  <message>
   <source>Copies that wait</source>
   <translation>Күтіп тұрған көшірмелер</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Көшірме</translation>
  </message>
  <message>
   <source>Where last seen</source>
   <translation>Соңғы көрінген жері</translation>
  </message>
  <message>
   <source>Acts that wait</source>
   <translation>Күтіп тұрған актілер</translation>
  </message>
  <message>
   <source>Shelf</source>
   <translation>Сөре</translation>
  </message>
 </context>
 <context>
  <name>ArchiveWork</name>
  <message>
   <source>Writing the copies anew …</source>
   <translation>Көшірмелер қайта жазылуда …</translation>
  </message>
  <message>
   <source>No act waits for what lies there.</source>
   <translation>Ондағыны күткен акт жоқ.</translation>
  </message>
  <message>
   <source>Backups written anew and read back: {backups}. Other copies: {copies}.</source>
   <translation>Қайта жазылып, оқып тексерілген сақтық көшірмелер: {backups}. Басқа көшірмелер: {copies}.</translation>
  </message>
  <message>
   <source>This copy holds none of the destroyed cases any more.</source>
   <translation>Бұл көшірмеде жойылған кейстердің бірі де қалмады.</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF ретінде сақтау</translation>
  </message>
  <message>
   <source>Saved as {path}.</source>
   <translation>{path} болып сақталды.</translation>
  </message>
 </context>
 <context>
  <name>AssignPanel</name>
  <message>
   <source>Cases of {name}</source>
   <translation>{name}: кейстер</translation>
  </message>
  <message>
   <source>The history of each case keeps who gave it to whom, when and why.</source>
   <translation>Кім кімге, қашан және неге бергенін әр кейстің тарихы сақтайды.</translation>
  </message>
  <message>
   <source>All of them</source>
   <translation>Барлығын</translation>
  </message>
  <message>
   <source>To whom</source>
   <translation>Кімге</translation>
  </message>
  <message>
   <source>Change nothing</source>
   <translation>Ештеңені өзгертпеу</translation>
  </message>
  <message numerus="yes">
   <source>Hand over %n case(s)</source>
   <translation>
    <numerusform>%n кейсті беру</numerusform>
    <numerusform>%n кейсті беру</numerusform>
   </translation>
  </message>
  <message>
   <source>Why; needed past the norm of a year or where something speaks against it</source>
   <translation>Неге; жылдық норма асса не кедергі болса міндетті</translation>
  </message>
  <message numerus="yes">
   <source>{name} · %n open case(s)</source>
   <translation>
    <numerusform>{name} · ашық %n кейс</numerusform>
    <numerusform>{name} · ашық %n кейс</numerusform>
   </translation>
  </message>
  <message>
   <source>Proposed: {who}</source>
   <translation>Ұсынылады: {who}</translation>
  </message>
  <message>
   <source>Nobody can be proposed: everyone has declared a conflict of interest.</source>
   <translation>Ұсынатын адам жоқ: бәрі мүдделер қақтығысын мәлімдеген.</translation>
  </message>
  <message>
   <source>Something speaks against {name}</source>
   <translation>{name}: беруге кедергі бар</translation>
  </message>
 </context>
 <context>
  <name>AttachmentInput</name>
  <message>
   <source>Add a document</source>
   <translation>Құжат қосу</translation>
  </message>
 </context>
 <context>
  <name>AutomaticInput</name>
  <message>
   <source>The program fills this in.</source>
   <translation>Мұны бағдарлама өзі толтырады.</translation>
  </message>
 </context>
 <context>
  <name>BackupFrame</name>
  <message>
   <source>Backup</source>
   <translation>Сақтық көшірме</translation>
  </message>
  <message>
   <source>Make a backup</source>
   <translation>Сақтық көшірме жасау</translation>
  </message>
  <message>
   <source>Backups there</source>
   <translation>Сондағы көшірмелер</translation>
  </message>
  <message>
   <source>Register of names</source>
   <translation>Есімдер тізілімі</translation>
  </message>
  <message>
   <source>Two sticks in turn are best: one today, the other next week. Cases and names never on one stick.</source>
   <translation>Екі флешканы кезектестірген дұрыс: бірі бүгін, екіншісі келесі аптада. Кейстер мен есімдер ешқашан бір флешкада болмасын.</translation>
  </message>
  <message>
   <source>Kept are one of each of 7 days, 4 weeks and 12 months; the last proven one always stays.</source>
   <translation>7 күннің, 4 аптаның, 12 айдың әрқайсысынан бір көшірме сақталады; соңғы тексерілгені әрдайым қалады.</translation>
  </message>
  <message>
   <source>Names are not in the backup above. Copy their register to a stick of its own.</source>
   <translation>Жоғарыдағы көшірмеде есімдер жоқ. Олардың тізілімін бөлек флешкаға көшіріңіз.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Қазір көшіру</translation>
  </message>
  <message>
   <source>Read it again</source>
   <translation>Қайта оқу</translation>
  </message>
  <message>
   <source>Try a restore – changes nothing</source>
   <translation>Қалпына келтіріп көру – ештеңе өзгермейді</translation>
  </message>
  <message>
   <source>Restore …</source>
   <translation>Қалпына келтіру …</translation>
  </message>
  <message>
   <source>A restore never writes over anything. Choose a new, empty folder for the restored office.</source>
   <translation>Қалпына келтіру ештеңенің үстінен жазбайды. Жаңа, бос қалта таңдаңыз.</translation>
  </message>
  <message>
   <source>Restore into this folder</source>
   <translation>Осы қалтаға қалпына келтіру</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Қазір емес</translation>
  </message>
  <message>
   <source>Copy the register</source>
   <translation>Тізілімді көшіру</translation>
  </message>
  <message>
   <source>Where the names are …</source>
   <translation>Есімдер қайда …</translation>
  </message>
  <message>
   <source>Cases destroyed elsewhere</source>
   <translation>Басқа жерде жойылған кейстер</translation>
  </message>
  <message>
   <source>Codes from acts of destruction that this office does not know, with spaces between.</source>
   <translation>Бұл кеңсе білмейтін жою актілерінің кодтары, арасында бос орын.</translation>
  </message>
 </context>
 <context>
  <name>BackupNote</name>
  <message>
   <source>There is no backup of this office yet.</source>
   <translation>Бұл мекеменің сақтық көшірмесі әлі жоқ.</translation>
  </message>
  <message numerus="yes">
   <source>The last backup is %n day(s) old.</source>
   <translation>
    <numerusform>Соңғы көшірмеге %n күн болды.</numerusform>
    <numerusform>Соңғы көшірмеге %n күн болды.</numerusform>
   </translation>
  </message>
  <message>
   <source>A backup keeps the cases when this computer breaks or is stolen.</source>
   <translation>Компьютер бұзылса не ұрланса да, сақтық көшірме кейстерді сақтайды.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Қазір көшіру</translation>
  </message>
 </context>
 <context>
  <name>BackupScreen</name>
  <message>
   <source>Choose a stick or a folder on another disk, and press “Back up now”.</source>
   <translation>Флешканы немесе басқа дискідегі қалтаны таңдап, «Қазір көшіру» түймесін басыңыз.</translation>
  </message>
  <message>
   <source>There is no backup of this office yet</source>
   <translation>Бұл мекеменің сақтық көшірмесі әлі жоқ</translation>
  </message>
  <message>
   <source>Last good backup: {when}</source>
   <translation>Соңғы жақсы көшірме: {when}</translation>
  </message>
  <message>
   <source>In {folder}. Read back and opened: {cases} cases, {size}.</source>
   <translation>{folder} ішінде. Оқылды және ашылды: {cases} кейс, {size}.</translation>
  </message>
  <message>
   <source>A restore was last tried on {day}.</source>
   <translation>Қалпына келтіру соңғы рет {day} сыналды.</translation>
  </message>
  <message>
   <source>{name}: {free} free</source>
   <translation>{name}: {free} бос</translation>
  </message>
  <message>
   <source>stick without a name</source>
   <translation>атауы жоқ флешка</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Күйі</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Жасалған</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Кейстер</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Көлемі</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Нөмірі</translation>
  </message>
  <message>
   <source>read again, good</source>
   <translation>қайта оқылды, жақсы</translation>
  </message>
  <message>
   <source>read back, good</source>
   <translation>оқып тексерілді, жақсы</translation>
  </message>
  <message>
   <source>not read back</source>
   <translation>оқып тексерілмеген</translation>
  </message>
  <message>
   <source>of another office</source>
   <translation>басқа мекеменікі</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>бүлінген</translation>
  </message>
  <message>
   <source>Backing up …</source>
   <translation>Көшірілуде …</translation>
  </message>
  <message>
   <source>Written, read back and opened: {cases} cases, {size}.</source>
   <translation>Жазылды, оқылды және ашылды: {cases} кейс, {size}.</translation>
  </message>
  <message>
   <source>You may now take out the stick.</source>
   <translation>Енді флешканы шығаруға болады.</translation>
  </message>
  <message>
   <source>Reading it again …</source>
   <translation>Қайта оқылуда …</translation>
  </message>
  <message>
   <source>Every byte was read and compared.</source>
   <translation>Әр байт оқылып, салыстырылды.</translation>
  </message>
  <message>
   <source>Backup {number} is good.</source>
   <translation>{number}-көшірме жақсы.</translation>
  </message>
  <message>
   <source>Trying a restore …</source>
   <translation>Қалпына келтіру сыналуда …</translation>
  </message>
  <message>
   <source>Restore tried on {day}: backup {number} of {made} opens.</source>
   <translation>Қалпына келтіру {day} сыналды: {made} жасалған {number}-көшірме ашылады.</translation>
  </message>
  <message>
   <source>It holds {cases} cases (the office has {now} today), {rows} rows and {files} attached files. Nothing was changed.</source>
   <translation>Онда {cases} кейс (мекемеде бүгін {now}), {rows} жол, {files} тіркелген файл бар. Ештеңе өзгерген жоқ.</translation>
  </message>
  <message>
   <source>Restoring …</source>
   <translation>Қалпына келтірілуде …</translation>
  </message>
  <message>
   <source>Backup {number} is now the office in {folder}.</source>
   <translation>{number}-көшірме енді {folder} ішіндегі мекеме болды.</translation>
  </message>
  <message>
   <source>This office was not changed. To work in the restored one, open its folder when you sign in.</source>
   <translation>Бұл мекеме өзгерген жоқ. Қалпына келтірілгенінде жұмыс істеу үшін кіргенде оның қалтасын ашыңыз.</translation>
  </message>
  <message>
   <source>Keep this stick apart from the one with the cases.</source>
   <translation>Бұл флешканы кейстер сақталған флешкадан бөлек сақтаңыз.</translation>
  </message>
  <message>
   <source>The register of names was copied and read back.</source>
   <translation>Есімдер тізілімі көшіріліп, оқып тексерілді.</translation>
  </message>
 </context>
 <context>
  <name>CaretakerScreen</name>
  <message>
   <source>Looking after this computer</source>
   <translation>Бұл компьютерді күту</translation>
  </message>
  <message>
   <source>You have no key to cases and names. You see files by their size and backups by day.</source>
   <translation>Сізде кейстер мен есімдердің кілті жоқ: файлдарды көлемі, сақтық көшірмелерді күні бойынша көресіз.</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Файлдар</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Сақтық көшірмелер</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Осы компьютерде</translation>
  </message>
  <message>
   <source>My password</source>
   <translation>Менің құпиясөзім</translation>
  </message>
  <message>
   <source>Stick or folder with backups</source>
   <translation>Сақтық көшірмелері бар флешка немесе қалта</translation>
  </message>
  <message>
   <source>Look what is there</source>
   <translation>Не бар екенін көру</translation>
  </message>
  <message>
   <source>Read the newest one through</source>
   <translation>Ең жаңасын толық оқып шығу</translation>
  </message>
  <message>
   <source>Password of today</source>
   <translation>Қазіргі құпиясөз</translation>
  </message>
  <message>
   <source>Change my password</source>
   <translation>Құпиясөзімді өзгерту</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Құлыптау</translation>
  </message>
  <message>
   <source>{number} MB</source>
   <translation>{number} МБ</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Кейстер</translation>
  </message>
  <message>
   <source>Record of work</source>
   <translation>Жұмыс жазбасы</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Құжаттар</translation>
  </message>
  <message>
   <source>Free space</source>
   <translation>Бос орын</translation>
  </message>
  <message>
   <source>Key file</source>
   <translation>Кілт файлы</translation>
  </message>
  <message>
   <source>both copies are sound</source>
   <translation>екі көшірме де бүтін</translation>
  </message>
  <message>
   <source>one copy is damaged ({file}); the next change of a password mends it</source>
   <translation>бір көшірме бүлінген ({file}); құпиясөз келесі өзгергенде түзеледі</translation>
  </message>
  <message>
   <source>Backup {number} of {day}, {size} MB</source>
   <translation>Сақтық көшірме {number}, {day}, {size} МБ</translation>
  </message>
  <message>
   <source>There is no backup of this office.</source>
   <translation>Бұл кеңсенің сақтық көшірмесі жоқ.</translation>
  </message>
  <message>
   <source>Every byte of backup {number} reads as it was written.</source>
   <translation>{number}-сақтық көшірменің әр байты жазылғандай оқылады.</translation>
  </message>
  <message>
   <source>Only somebody with a key can prove what is in it.</source>
   <translation>Оның ішінде не бар екенін кілті бар адам ғана дәлелдей алады.</translation>
  </message>
  <message>
   <source>Your new password is set.</source>
   <translation>Жаңа құпиясөзіңіз орнатылды.</translation>
  </message>
 </context>
 <context>
  <name>CaseHeader</name>
  <message>
   <source>Cases</source>
   <translation>Кейстер</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Басып шығару</translation>
  </message>
  <message>
   <source>Show the name for half a minute (F9)</source>
   <translation>Аты-жөнін жарты минутқа көрсету (F9)</translation>
  </message>
  <message>
   <source>No code yet</source>
   <translation>Коды әлі берілмеген</translation>
  </message>
  <message>
   <source>Episode {number} of {count}</source>
   <translation>{count} эпизодтың {number}-эпизоды</translation>
  </message>
  <message>
   <source>Add note</source>
   <translation>Жазба қосу</translation>
  </message>
  <message>
   <source>Write a review</source>
   <translation>Қорытынды жазу</translation>
  </message>
  <message>
   <source>Alert: {threats}</source>
   <translation>Ескерту: {threats}</translation>
  </message>
  <message numerus="yes">
   <source>%n year(s) old</source>
   <translation>
    <numerusform>%n жаста</numerusform>
    <numerusform>%n жаста</numerusform>
   </translation>
  </message>
  <message>
   <source>worker: {name}</source>
   <translation>жауапты қызметкер: {name}</translation>
  </message>
  <message>
   <source>case closed</source>
   <translation>кейс жабылған</translation>
  </message>
  <message>
   <source>Same family: {code}</source>
   <translation>Сол отбасы: {code}</translation>
  </message>
  <message>
   <source>Episode {number}</source>
   <translation>{number}-эпизод</translation>
  </message>
  <message>
   <source>{episode}, closed: read only</source>
   <translation>{episode}, жабылған: тек оқуға</translation>
  </message>
  <message>
   <source>transfer under way: responsibility stays here</source>
   <translation>тапсыру жүріп жатыр: жауапкершілік осында қалады</translation>
  </message>
  <message>
   <source>Parts of the case</source>
   <translation>Кейстің бөліктері</translation>
  </message>
  <message>
   <source>Package for another office</source>
   <translation>Басқа ұйымға топтама</translation>
  </message>
  <message>
   <source>came from {office}, its code there: {code}</source>
   <translation>{office} ұйымынан келген, ондағы коды: {code}</translation>
  </message>
 </context>
 <context>
  <name>CaseScreen</name>
  <message>
   <source>Stages</source>
   <translation>Кезеңдер</translation>
  </message>
  <message>
   <source>Contacts log</source>
   <translation>Байланыс журналы</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Құжаттар</translation>
  </message>
  <message>
   <source>Deadlines</source>
   <translation>Мерзімдер</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Тарих</translation>
  </message>
  <message>
   <source>Strictly confidential</source>
   <translation>Аса құпия</translation>
  </message>
  <message>
   <source>No code yet</source>
   <translation>Коды әлі берілмеген</translation>
  </message>
 </context>
 <context>
  <name>CaseSection</name>
  <message>
   <source>Open the section</source>
   <translation>Бөлімді ашу</translation>
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
   <translation>Аты-жөні</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Жасы</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Кезең</translation>
  </message>
  <message>
   <source>Deadline</source>
   <translation>Соңғы мерзім</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>Тәуекел</translation>
  </message>
  <message>
   <source>Worker</source>
   <translation>Қызметкер</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Өзгертілген</translation>
  </message>
 </context>
 <context>
  <name>CaseWords</name>
  <message>
   <source>High risk</source>
   <translation>Жоғары тәуекел</translation>
  </message>
  <message>
   <source>Medium risk</source>
   <translation>Орташа тәуекел</translation>
  </message>
  <message>
   <source>Low risk</source>
   <translation>Төмен тәуекел</translation>
  </message>
  <message>
   <source>No risk</source>
   <translation>Тәуекел жоқ</translation>
  </message>
  <message>
   <source>Risk not assessed</source>
   <translation>Тәуекел бағаланбаған</translation>
  </message>
 </context>
 <context>
  <name>Cases</name>
  <message>
   <source>first contact</source>
   <translation>алғашқы байланыс</translation>
  </message>
  <message>
   <source>open</source>
   <translation>ашық</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>тоқтатылған</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>жабық</translation>
  </message>
  <message>
   <source>high</source>
   <translation>жоғары</translation>
  </message>
  <message>
   <source>medium</source>
   <translation>орташа</translation>
  </message>
  <message>
   <source>low</source>
   <translation>төмен</translation>
  </message>
  <message>
   <source>none</source>
   <translation>жоқ</translation>
  </message>
  <message>
   <source>not assessed</source>
   <translation>анықталмаған</translation>
  </message>
  <message>
   <source>transferred</source>
   <translation>берілген</translation>
  </message>
  <message>
   <source>ended without a file</source>
   <translation>іс ашылмай аяқталған</translation>
  </message>
  <message>
   <source>Earlier report on this child, not confirmed: {day}</source>
   <translation>Осы бала бойынша бұрынғы өтініш расталмаған: {day}</translation>
  </message>
  <message>
   <source>Earlier one-time help: {day}</source>
   <translation>Бұрынғы бір реттік көмек: {day}</translation>
  </message>
 </context>
 <context>
  <name>CasesScreen</name>
  <message>
   <source>Cases</source>
   <translation>Кейстер</translation>
  </message>
  <message>
   <source>Register a request</source>
   <translation>Өтінішті тіркеу</translation>
  </message>
  <message>
   <source>Name, code or a word from a text</source>
   <translation>Аты, код немесе мәтіндегі сөз</translation>
  </message>
  <message>
   <source>all</source>
   <translation>барлығы</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Күйі</translation>
  </message>
  <message>
   <source>Worker</source>
   <translation>Қызметкер</translation>
  </message>
  <message>
   <source>only mine</source>
   <translation>тек менікі</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Кезең</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>Тәуекел</translation>
  </message>
  <message>
   <source>late</source>
   <translation>өтті</translation>
  </message>
  <message>
   <source>today</source>
   <translation>бүгін</translation>
  </message>
  <message>
   <source>within 3 days</source>
   <translation>3 күн ішінде</translation>
  </message>
  <message>
   <source>later</source>
   <translation>кейін</translation>
  </message>
  <message>
   <source>Risk:</source>
   <translation>Тәуекел:</translation>
  </message>
  <message>
   <source>Deadline:</source>
   <translation>Мерзім:</translation>
  </message>
  <message numerus="yes">
   <source>{shown} of %n case(s)</source>
   <translation>
    <numerusform>%n кейстің {shown}</numerusform>
    <numerusform>%n кейстің {shown}</numerusform>
   </translation>
  </message>
  <message>
   <source>Every case of the office will be in this list. There is none yet.</source>
   <translation>Кеңсенің барлық кейстері осы тізімде болады. Әзірге бірде-бір кейс жоқ.</translation>
  </message>
  <message>
   <source>No cases yet</source>
   <translation>Әзірге кейс жоқ</translation>
  </message>
  <message>
   <source>Similar: {names}</source>
   <translation>Ұқсас: {names}</translation>
  </message>
  <message>
   <source>Try fewer letters or filters.</source>
   <translation>Аздау әріп теріп немесе сүзгілерді азайтып көріңіз.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Ештеңе табылмады</translation>
  </message>
  <message>
   <source>Nothing found for “{typed}”</source>
   <translation>«{typed}» бойынша ештеңе табылмады</translation>
  </message>
  <message>
   <source>Show the similar ones</source>
   <translation>Ұқсастарын көрсету</translation>
  </message>
  <message>
   <source>Show all cases</source>
   <translation>Барлық кейстерді көрсету</translation>
  </message>
  <message>
   <source>Case from another office</source>
   <translation>Басқа ұйымнан келген іс</translation>
  </message>
 </context>
 <context>
  <name>ChecklistInput</name>
  <message>
   <source>None of these</source>
   <translation>Бұлардың ешқайсысы емес</translation>
  </message>
 </context>
 <context>
  <name>ClassPanel</name>
  <message>
   <source>Keep {code} in another class</source>
   <translation>{code} басқа санатта сақталсын</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Санаты</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Себебі</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <source>Keep it so</source>
   <translation>Осылай сақтау</translation>
  </message>
 </context>
 <context>
  <name>ClosedSection</name>
  <message>
   <source>The section is closed</source>
   <translation>Бөлім жабық</translation>
  </message>
  <message>
   <source>Why do you open it now?</source>
   <translation>Қазір не үшін ашып тұрсыз?</translation>
  </message>
  <message>
   <source>Open the section</source>
   <translation>Бөлімді ашу</translation>
  </message>
  <message>
   <source>Print the sealed volume</source>
   <translation>Мөрленген томды басу</translation>
  </message>
  <message>
   <source>This section is not in search, reports or the index. It has its own envelope.</source>
   <translation>Бұл бөлім іздеуге, есептерге және мазмұнға кірмейді. Оның өз конверті бар.</translation>
  </message>
  <message>
   <source>Who may open it</source>
   <translation>Кім аша алады</translation>
  </message>
  <message>
   <source>Nobody is named yet.</source>
   <translation>Әзірге ешкім көрсетілмеген.</translation>
  </message>
  <message>
   <source>Opened last</source>
   <translation>Соңғы ашылуы</translation>
  </message>
  <message>
   <source>Every opening and every printing is written down.</source>
   <translation>Әр ашу және басып шығару жазылады.</translation>
  </message>
  <message>
   <source>Open it in need, with the recovery sheet</source>
   <translation>Қажет жағдайда қалпына келтіру парағымен ашу</translation>
  </message>
  <message numerus="yes">
   <source>%n form(s)</source>
   <translation>
    <numerusform>%n нысан</numerusform>
    <numerusform>%n нысан</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s)</source>
   <translation>
    <numerusform>%n құжат</numerusform>
    <numerusform>%n құжат</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n note(s)</source>
   <translation>
    <numerusform>%n жазба</numerusform>
    <numerusform>%n жазба</numerusform>
   </translation>
  </message>
  <message>
   <source>{parts}. Their titles are not shown.</source>
   <translation>{parts}. Атаулары көрсетілмейді.</translation>
  </message>
  <message>
   <source>Nothing is kept apart in this case.</source>
   <translation>Бұл кейсте бөлек сақталған ештеңе жоқ.</translation>
  </message>
  <message>
   <source>must be named again: new password</source>
   <translation>қайта атау керек: құпиясөзі жаңарған</translation>
  </message>
  <message>
   <source>You are not named here: ask somebody who is.</source>
   <translation>Сіз мұнда аталмағансыз: аталған әріптесіңізден сұраңыз.</translation>
  </message>
 </context>
 <context>
  <name>ContactsTab</name>
  <message>
   <source>New note</source>
   <translation>Жаңа жазба</translation>
  </message>
  <message>
   <source>New visit</source>
   <translation>Жаңа үйге бару</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Жаңа хабарлама</translation>
  </message>
  <message>
   <source>Write the first note</source>
   <translation>Алғашқы жазбаны жазу</translation>
  </message>
  <message>
   <source>Every talk, visit, call and message stands here with its day and its first words.</source>
   <translation>Әр әңгіме, бару, қоңырау мен хабарлама күні және алғашқы сөздерімен осында тұрады.</translation>
  </message>
  <message>
   <source>No contacts yet</source>
   <translation>Байланыстар әзірге жоқ</translation>
  </message>
  <message>
   <source>Day and time</source>
   <translation>Күні, уақыты</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Не</translation>
  </message>
  <message>
   <source>First words</source>
   <translation>Алғашқы сөздері</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Күйі</translation>
  </message>
  <message>
   <source>Must not meet</source>
   <translation>Кездестіруге болмайды</translation>
  </message>
 </context>
 <context>
  <name>CopyPart</name>
  <message>
   <source>Without a key you can copy the locked files; somebody with a key makes and proves a backup.</source>
   <translation>Кілтсіз құлыпталған файлдарды көшіре аласыз; сақтық көшірмені кілті бар адам жасап, тексереді.</translation>
  </message>
  <message>
   <source>Copy the locked files there</source>
   <translation>Құлыпталған файлдарды сол жерге көшіру</translation>
  </message>
  <message>
   <source>Copying …</source>
   <translation>Көшірілуде …</translation>
  </message>
  <message>
   <source>Copied and read back: {files} files, {size} MB.</source>
   <translation>Көшірілді және қайта оқылды: {files} файл, {size} МБ.</translation>
  </message>
  <message>
   <source>The copy lies in {folder}. To use it, put that folder on a computer and open it as an office.</source>
   <translation>Көшірме {folder} ішінде. Пайдалану үшін ол қалтаны компьютерге қойып, кеңсе ретінде ашыңыз.</translation>
  </message>
 </context>
 <context>
  <name>Countries</name>
  <message>
   <source>Mongolia</source>
   <translation>Моңғолия</translation>
  </message>
  <message>
   <source>Kyrgyzstan</source>
   <translation>Қырғыз Республикасы</translation>
  </message>
  <message>
   <source>Kazakhstan – health care</source>
   <translation>Қазақстан – денсаулық сақтау</translation>
  </message>
  <message>
   <source>Kazakhstan – education and child protection</source>
   <translation>Қазақстан – білім беру және балалардың құқықтарын қорғау</translation>
  </message>
 </context>
 <context>
  <name>DateEdit</name>
  <message>
   <source>dd.mm.yyyy</source>
   <translation>кк.аа.жжжж</translation>
  </message>
  <message>
   <source>{pattern} or yyyy</source>
   <translation>{pattern} не жжжж</translation>
  </message>
  <message>
   <source>Calendar (F4)</source>
   <translation>Күнтізбе (F4)</translation>
  </message>
  <message>
   <source>hh:mm</source>
   <translation>сс:мм</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Күні</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Уақыты</translation>
  </message>
 </context>
 <context>
  <name>DeadlinesTab</name>
  <message>
   <source>What the standard asks for by a certain day stands here as soon as it begins to count.</source>
   <translation>Стандарт белгілеген мерзім басталғанда осында көрінеді.</translation>
  </message>
  <message>
   <source>Nothing is due yet</source>
   <translation>Мерзімі бар іс әзірге жоқ</translation>
  </message>
  <message>
   <source>Show them</source>
   <translation>Көрсету</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Кешіккен</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>Қазір ашық</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Кейін</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Орындалды</translation>
  </message>
  <message>
   <source>No longer needed</source>
   <translation>Енді қажет емес</translation>
  </message>
  <message>
   <source>until {time}</source>
   <translation>{time} дейін</translation>
  </message>
  <message>
   <source>good practice</source>
   <translation>үздік тәжірибе</translation>
  </message>
  <message>
   <source>reason: {reason}</source>
   <translation>себебі: {reason}</translation>
  </message>
  <message>
   <source>Could not be done because…</source>
   <translation>Орындалмау себебі…</translation>
  </message>
  <message>
   <source>Say why it was late</source>
   <translation>Неге кешіккенін жазу</translation>
  </message>
  <message>
   <source>Open the form</source>
   <translation>Нысанды ашу</translation>
  </message>
  <message>
   <source>Why could it not be done?</source>
   <translation>Неге орындалмады?</translation>
  </message>
  <message>
   <source>The mark stays in the file; the reason stands beside it and is printed in the reports.</source>
   <translation>Белгі файлда қалады; себебі қасында тұрады және есептерде басылады.</translation>
  </message>
  <message>
   <source>Why was it late?</source>
   <translation>Неге кешікті?</translation>
  </message>
  <message>
   <source>The reason is kept beside the deadline.</source>
   <translation>Себебі мерзімнің қасында сақталады.</translation>
  </message>
  <message>
   <source>Keep the reason</source>
   <translation>Себебін сақтау</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артқа</translation>
  </message>
 </context>
 <context>
  <name>DestroyPanel</name>
  <message>
   <source>Destroy case {code} for good?</source>
   <translation>{code} кейсі біржола жойылсын ба?</translation>
  </message>
  <message>
   <source>Everything written, the names, and every attached file go. Nothing brings them back. Copies on sticks are written anew when they are met.</source>
   <translation>Жазылғанның бәрі, есімдер және тіркелген файлдар жойылады. Оларды ештеңе қайтара алмайды. Флешкадағы көшірмелер салынғанда қайта жазылады.</translation>
  </message>
  <message>
   <source>Reason, as it will stand on the act</source>
   <translation>Актіде жазылатын негіз</translation>
  </message>
  <message>
   <source>Password of the second person</source>
   <translation>Екінші адамның құпиясөзі</translation>
  </message>
  <message>
   <source>The second person</source>
   <translation>Екінші адам</translation>
  </message>
  <message>
   <source>Nobody else may do this here: the head and a social worker are needed.</source>
   <translation>Мұны мұнда басқа ешкім жасай алмайды: басшы мен әлеуметтік қызметкер керек.</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <source>Destroy for good</source>
   <translation>Біржола жою</translation>
  </message>
 </context>
 <context>
  <name>DocumentFile</name>
  <message>
   <source>Look at it</source>
   <translation>Қарау</translation>
  </message>
  <message>
   <source>Small picture</source>
   <translation>Шағын сурет</translation>
  </message>
  <message>
   <source>Save a copy outside …</source>
   <translation>Көшірмесін сыртқа сақтау …</translation>
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
   <translation>Алдыңғы бет</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Келесі бет</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Кішірейту</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Үлкейту</translation>
  </message>
  <message>
   <source>Fit the window</source>
   <translation>Терезеге сыйдыру</translation>
  </message>
  <message>
   <source>This file is damaged and cannot be shown.</source>
   <translation>Бұл файл бүлінген, оны көрсету мүмкін емес.</translation>
  </message>
  <message>
   <source>This file is too large to be shown. Save a copy outside to open it.</source>
   <translation>Бұл файл тым үлкен, оны көрсету мүмкін емес. Ашу үшін көшірмесін сыртқа сақтаңыз.</translation>
  </message>
  <message>
   <source>This file is locked with a password of its own and cannot be shown here.</source>
   <translation>Бұл файл өз құпиясөзімен құлыпталған, оны мұнда көрсету мүмкін емес.</translation>
  </message>
  <message>
   <source>Whoever finds the copy can read it. That you saved it is written down. Delete it when done.</source>
   <translation>Көшірмені тапқан кез келген адам оқи алады. Сақтағаныңыз жазылады. Жұмыс біткенде жойыңыз.</translation>
  </message>
  <message>
   <source>A copy outside the program is not locked.</source>
   <translation>Бағдарламадан тыс көшірме құлыпталмаған.</translation>
  </message>
  <message>
   <source>Choose where</source>
   <translation>Қайда сақтауды таңдау</translation>
  </message>
  <message>
   <source>The copy is being saved …</source>
   <translation>Көшірме сақталып жатыр …</translation>
  </message>
  <message>
   <source>It is not locked: whoever has it can see it. Delete it when it is no longer needed.</source>
   <translation>Ол құлыпталмаған: қолында бар адам көре алады. Қажет болмағанда жойыңыз.</translation>
  </message>
  <message>
   <source>The copy is saved.</source>
   <translation>Көшірме сақталды.</translation>
  </message>
  <message>
   <source>This file cannot be shown.</source>
   <translation>Бұл файлды көрсету мүмкін емес.</translation>
  </message>
  <message>
   <source>Stopped, as you asked. No copy was left.</source>
   <translation>Сұрауыңыз бойынша тоқтатылды. Көшірме қалған жоқ.</translation>
  </message>
 </context>
 <context>
  <name>DocumentPanel</name>
  <message>
   <source>Register a document</source>
   <translation>Құжатты тіркеу</translation>
  </message>
  <message>
   <source>Do not register</source>
   <translation>Тіркемеу</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Тіркеу</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Файл таңдау</translation>
  </message>
  <message numerus="yes">
   <source>and %n more, one after the other</source>
   <translation>
    <numerusform>тағы %n, бірінен соң бірі</numerusform>
    <numerusform>тағы %n, бірінен соң бірі</numerusform>
   </translation>
  </message>
  <message>
   <source>The file is being locked into the case …</source>
   <translation>Файл кейске құлыпталып жатыр …</translation>
  </message>
  <message>
   <source>Stopped, as you asked. Nothing was registered.</source>
   <translation>Сұрауыңыз бойынша тоқтатылды. Ештеңе тіркелген жоқ.</translation>
  </message>
  <message>
   <source>Without a file: it lies in the paper folder.</source>
   <translation>Файлсыз: қағаз папкада жатыр.</translation>
  </message>
 </context>
 <context>
  <name>DocumentsTab</name>
  <message>
   <source>Register a document</source>
   <translation>Құжатты тіркеу</translation>
  </message>
  <message>
   <source>Papers, photos and recordings get a number here and count in the printed file.</source>
   <translation>Қағаздар, суреттер мен жазбалар осында нөмір алып, басылған файлда есептеледі.</translation>
  </message>
  <message>
   <source>No documents yet</source>
   <translation>Құжаттар әзірге жоқ</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Құжат</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Түрі</translation>
  </message>
  <message>
   <source>How it is kept</source>
   <translation>Қалай сақталады</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Беттер</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Күні</translation>
  </message>
  <message>
   <source>strictly confidential</source>
   <translation>аса құпия</translation>
  </message>
 </context>
 <context>
  <name>DoneStep</name>
  <message>
   <source>Everything is ready</source>
   <translation>Бәрі дайын</translation>
  </message>
  <message>
   <source>You can begin with real work, or try everything out with invented people first.</source>
   <translation>Нақты жұмысты бастауға болады немесе алдымен ойдан шығарылған адамдармен байқап көріңіз.</translation>
  </message>
  <message>
   <source>Open the first case</source>
   <translation>Алғашқы кейсті ашу</translation>
  </message>
  <message>
   <source>Look around in the practice office</source>
   <translation>Жаттығу кеңсесімен танысу</translation>
  </message>
 </context>
 <context>
  <name>DrawingInput</name>
  <message>
   <source>Add a drawing</source>
   <translation>Сызба қосу</translation>
  </message>
 </context>
 <context>
  <name>Due</name>
  <message>
   <source>late, reason given</source>
   <translation>өтті, себебі жазылған</translation>
  </message>
  <message>
   <source>tomorrow</source>
   <translation>ертең</translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) late</source>
   <translation>
    <numerusform>%n сағат өтті</numerusform>
    <numerusform>%n сағат өтті</numerusform>
   </translation>
  </message>
  <message>
   <source>{hours} h {minutes} min left</source>
   <translation>{hours} сағ {minutes} мин қалды</translation>
  </message>
  <message>
   <source>today</source>
   <translation>бүгін</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>кеше</translation>
  </message>
  <message>
   <source>%n day(s)</source>
   <translation>%n күн</translation>
  </message>
  <message>
   <source>until {time}</source>
   <translation>{time} дейін</translation>
  </message>
  <message>
   <source>%n day(s) late</source>
   <translation>%n күн өтті</translation>
  </message>
  <message>
   <source>%n day(s) left</source>
   <translation>%n күн қалды</translation>
  </message>
 </context>
 <context>
  <name>EntrySheet</name>
  <message>
   <source>All forms of this stage</source>
   <translation>Кезеңнің барлық нысандары</translation>
  </message>
  <message>
   <source>Correct an error</source>
   <translation>Қатені түзету</translation>
  </message>
  <message>
   <source>Record signatures</source>
   <translation>Қолтаңбаларды белгілеу</translation>
  </message>
  <message>
   <source>{state} · corrected because: {reason}</source>
   <translation>{state} · түзету себебі: {reason}</translation>
  </message>
 </context>
 <context>
  <name>EntryWork</name>
  <message>
   <source>All forms of this stage</source>
   <translation>Кезеңнің барлық нысандары</translation>
  </message>
  <message>
   <source>What you typed is still here. Nothing was lost.</source>
   <translation>Жазғаныңыз осында. Ештеңе жоғалған жоқ.</translation>
  </message>
 </context>
 <context>
  <name>FaultDialog</name>
  <message>
   <source>Report</source>
   <translation>Жазба</translation>
  </message>
  <message>
   <source>Everything that was saved is safe. What was typed in the last two seconds may be missing: look at the form again. You can go on working.</source>
   <translation>Сақталғанның бәрі аман. Соңғы екі секундта терілгені жоғалуы мүмкін: нысанды қайта қарап шығыңыз. Жұмысты жалғастыра беруге болады.</translation>
  </message>
  <message>
   <source>A report was written to {place}. It holds no names and no answers. Nothing was sent.</source>
   <translation>Қате туралы жазба {place} файлына сақталды. Онда аты-жөн де, жауаптар да жоқ. Ештеңе жіберілген жоқ.</translation>
  </message>
  <message>
   <source>Show the report</source>
   <translation>Жазбаны көрсету</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Жалғастыру</translation>
  </message>
  <message>
   <source>Something went wrong in the program</source>
   <translation>Бағдарламада қате болды</translation>
  </message>
 </context>
 <context>
  <name>FieldFrame</name>
  <message>
   <source>needed</source>
   <translation>міндетті</translation>
  </message>
  <message>
   <source>Help: {question}</source>
   <translation>Анықтама: {question}</translation>
  </message>
  <message>
   <source>You can fill this later.</source>
   <translation>Кейін толтыруға болады.</translation>
  </message>
 </context>
 <context>
  <name>FieldVisit</name>
  <message>
   <source>{file}. After {tries} wrong tries it is destroyed.</source>
   <translation>{file}. {tries} рет қате әрекеттен кейін жойылады.</translation>
  </message>
  <message>
   <source>For {worker}, until {until}. Bring it back to the office: there it is deleted.</source>
   <translation>{worker}, {until} дейін. Кеңсеге қайта әкеліңіз: сонда жойылады.</translation>
  </message>
  <message>
   <source>Words that open the pack</source>
   <translation>Пакетті ашатын сөздер</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ашу</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <source>What happened on the visit</source>
   <translation>Барған кезде не болды</translation>
  </message>
  <message>
   <source>Save the note</source>
   <translation>Жазбаны сақтау</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Құлыптау</translation>
  </message>
  <message>
   <source>Saved in the pack at {time}.</source>
   <translation>{time} пакетке сақталды.</translation>
  </message>
  <message>
   <source>The note is not in the pack yet.</source>
   <translation>Жазба пакетке әлі кірген жоқ.</translation>
  </message>
  <message>
   <source>The time of this pack is over. Bring it back to the office.</source>
   <translation>Бұл пакеттің мерзімі бітті. Кеңсеге қайта әкеліңіз.</translation>
  </message>
  <message>
   <source>Field pack</source>
   <translation>Далалық пакет</translation>
  </message>
 </context>
 <context>
  <name>FirstRun</name>
  <message>
   <source>Back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <source>Step {number} of {all}</source>
   <translation>{all} қадамның {number}</translation>
  </message>
  <message>
   <source>Set up a new office</source>
   <translation>Жаңа кеңсе құру</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Келесі</translation>
  </message>
  <message>
   <source>Make the office</source>
   <translation>Кеңсені құру</translation>
  </message>
  <message>
   <source>The office is being made …</source>
   <translation>Кеңсе құрылып жатыр …</translation>
  </message>
 </context>
 <context>
  <name>FolderField</name>
  <message>
   <source>Choose …</source>
   <translation>Таңдау …</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>Қалтаны таңдау</translation>
  </message>
 </context>
 <context>
  <name>Forgotten</name>
  <message>
   <source>New password for {name}</source>
   <translation>{name}: жаңа құпиясөз</translation>
  </message>
  <message>
   <source>Take the recovery sheet from its envelope and type its eight groups. Its use is recorded.</source>
   <translation>Қалпына келтіру парағын конверттен шығарып, сегіз топты теріңіз. Қолданылғаны тіркеледі.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <source>Set the new password</source>
   <translation>Жаңа құпиясөзді қою</translation>
  </message>
  <message>
   <source>There are two sheets, A and B</source>
   <translation>A және B екі парақ бар</translation>
  </message>
 </context>
 <context>
  <name>FormPage</name>
  <message>
   <source>This question comes from good practice, not from a clause.</source>
   <translation>Бұл сұрақ озық тәжірибеден алынған, тармақта жоқ.</translation>
  </message>
  <message>
   <source>Clause: {clause}</source>
   <translation>Тармақ: {clause}</translation>
  </message>
 </context>
 <context>
  <name>FormWizard</name>
  <message>
   <source>Section {number} of {count}</source>
   <translation>{number} / {count} бөлім</translation>
  </message>
  <message>
   <source>Print blank form</source>
   <translation>Бос нысанды басып шығару</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Келесі</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Аяқтау</translation>
  </message>
 </context>
 <context>
  <name>GlassNote</name>
  <message>
   <source>{person} opened the strictly confidential section of {code} in need, {day}.</source>
   <translation>{person} {code} кейсінің аса құпия бөлімін қажет жағдайда ашты, {day}.</translation>
  </message>
  <message>
   <source>a case without a code</source>
   <translation>коды жоқ кейс</translation>
  </message>
  <message>
   <source>I have read it</source>
   <translation>Оқыдым</translation>
  </message>
 </context>
 <context>
  <name>GlassPanel</name>
  <message>
   <source>Open the section in need</source>
   <translation>Қажет жағдайда бөлімді ашу</translation>
  </message>
  <message>
   <source>You are not named for this section. The recovery sheet opens it once. The worker of the case reads your reason, and a new recovery sheet has to be printed afterwards.</source>
   <translation>Сіз бұл бөлімге аталмағансыз. Қалпына келтіру парағы оны бір рет ашады. Кейс қызметкері себебіңізді оқиды. Содан кейін жаңа қалпына келтіру парағын басып шығару керек.</translation>
  </message>
  <message>
   <source>Why it cannot wait for somebody who is named</source>
   <translation>Неліктен аталған адамды күтуге болмайды</translation>
  </message>
  <message>
   <source>The eight groups of the recovery sheet</source>
   <translation>Қалпына келтіру парағындағы сегіз топ</translation>
  </message>
  <message>
   <source>Leave it closed</source>
   <translation>Жабық қалдыру</translation>
  </message>
  <message>
   <source>Open the section</source>
   <translation>Бөлімді ашу</translation>
  </message>
 </context>
 <context>
  <name>GroupsField</name>
  <message>
   <source>Group {number}</source>
   <translation>{number}-топ</translation>
  </message>
  <message>
   <source>Group {numbers} is not as on the sheet. Compare it digit by digit.</source>
   <translation>{numbers}-топ парақтағыдай емес. Цифрлап салыстырыңыз.</translation>
  </message>
 </context>
 <context>
  <name>Health</name>
  <message>
   <source>good</source>
   <translation>дұрыс</translation>
  </message>
  <message>
   <source>not good</source>
   <translation>дұрыс емес</translation>
  </message>
  <message>
   <source>cannot be known</source>
   <translation>білу мүмкін емес</translation>
  </message>
  <message>
   <source>The disk is encrypted</source>
   <translation>Диск шифрланған</translation>
  </message>
  <message>
   <source>Hibernation is off</source>
   <translation>Гибернация өшірілген</translation>
  </message>
  <message>
   <source>Printers keep no printed pages</source>
   <translation>Принтерлер басылған беттерді сақтамайды</translation>
  </message>
  <message>
   <source>A crash writes no memory to the disk</source>
   <translation>Ақау кезінде жад дискіге жазылмайды</translation>
  </message>
  <message>
   <source>Other programs cannot read this program's memory</source>
   <translation>Басқа бағдарламалар бұл бағдарламаның жадын оқи алмайды</translation>
  </message>
  <message>
   <source>Other programs cannot take pictures of the window</source>
   <translation>Басқа бағдарламалар терезені түсіре алмайды</translation>
  </message>
  <message>
   <source>There is room on the disk</source>
   <translation>Дискіде орын бар</translation>
  </message>
  <message>
   <source>A proven backup is not older than a week</source>
   <translation>Дәлелденген сақтық көшірме бір аптадан ескі емес</translation>
  </message>
  <message>
   <source>The clock is not before the newest record</source>
   <translation>Сағат соңғы жазбадан бұрын емес</translation>
  </message>
  <message>
   <source>No file of the office is older than the others</source>
   <translation>Кеңсенің ешбір файлы басқалардан ескі емес</translation>
  </message>
  <message>
   <source>The trail is whole</source>
   <translation>Іздер тізбегі бүтін</translation>
  </message>
  <message>
   <source>Names and cases lie on different disks</source>
   <translation>Есімдер мен кейстер бөлек дискілерде</translation>
  </message>
  <message>
   <source>Have BitLocker or LUKS switched on: else the page file may hold what was on the screen.</source>
   <translation>Диск шифрлауын қосыңыз: әйтпесе экранда болған нәрсе ауыстыру файлында қалуы мүмкін.</translation>
  </message>
  <message>
   <source>It writes the whole memory to the disk. Have it switched off.</source>
   <translation>Ол бүкіл жадты дискіге жазады. Өшіртіңіз.</translation>
  </message>
  <message>
   <source>Have “keep printed documents” switched off for every printer.</source>
   <translation>Әр принтерде «басылған құжаттарды сақтауды» өшіртіңіз.</translation>
  </message>
  <message>
   <source>Have the keeping of crash dumps switched off on this computer.</source>
   <translation>Осы компьютерде ақау дамптарын сақтауды өшіртіңіз.</translation>
  </message>
  <message>
   <source>The system refused. Use this computer for nothing else meanwhile.</source>
   <translation>Жүйе рұқсат бермеді. Бұл уақытта компьютерді басқа іске пайдаланбаңыз.</translation>
  </message>
  <message>
   <source>This system offers no such guard. Close other programs before names are on the screen.</source>
   <translation>Бұл жүйеде мұндай қорғаныс жоқ. Есімдер экранға шықпас бұрын басқа бағдарламаларды жабыңыз.</translation>
  </message>
  <message>
   <source>Less than 1 GB is left. Make room before the next backup.</source>
   <translation>1 гигабайттан аз орын қалды. Келесі көшірмеге дейін орын босатыңыз.</translation>
  </message>
  <message>
   <source>Put in the stick and back up, or have the last backup read again.</source>
   <translation>Флешканы салып көшірме жасаңыз немесе соңғысын қайта оқытыңыз.</translation>
  </message>
  <message>
   <source>Set date and time of this computer right.</source>
   <translation>Осы компьютердің күні мен уақытын дұрыстаңыз.</translation>
  </message>
  <message>
   <source>Lines were changed from outside. Leave everything as it is, call for help.</source>
   <translation>Жолдар сырттан өзгертілген. Бәрін сол күйінде қалдырып, көмек шақырыңыз.</translation>
  </message>
  <message>
   <source>This system does not tell. Ask who looks after this computer.</source>
   <translation>Бұл жүйе айтпайды. Осы компьютерді күтетін адамнан сұраңыз.</translation>
  </message>
  <message>
   <source>Somebody put an older copy back, or a disk lost what it had taken. Restore the newest backup.</source>
   <translation>Біреу ескі көшірмені қайта қойған немесе диск алғанын жоғалтқан. Ең жаңа сақтық көшірмені қалпына келтіріңіз.</translation>
  </message>
  <message>
   <source>Keep the register on a stick: a thief then finds no names.</source>
   <translation>Тізілімді флешкада сақтаңыз: сонда ұры есімдерді таппайды.</translation>
  </message>
 </context>
 <context>
  <name>HealthScreen</name>
  <message>
   <source>Self-test</source>
   <translation>Тексеру</translation>
  </message>
  <message>
   <source>Self-test of this computer</source>
   <translation>Осы компьютерді тексеру</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <source>Test again</source>
   <translation>Қайта тексеру</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Есепті сақтау</translation>
  </message>
  <message>
   <source>Print the report</source>
   <translation>Есепті басып шығару</translation>
  </message>
  <message>
   <source>The report is saved.</source>
   <translation>Есеп сақталды.</translation>
  </message>
  <message numerus="yes">
   <source>%n point(s) are not good.</source>
   <translation>
    <numerusform>%n тармақ дұрыс емес.</numerusform>
    <numerusform>%n тармақ дұрыс емес.</numerusform>
   </translation>
  </message>
  <message>
   <source>Below each stands what to do.</source>
   <translation>Не істеу керегі астында жазылған.</translation>
  </message>
  <message>
   <source>Nothing that can be tested is wrong.</source>
   <translation>Тексеруге болатынның бәрі дұрыс.</translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) old</source>
   <translation>
    <numerusform>%n күн бұрынғы</numerusform>
    <numerusform>%n күн бұрынғы</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HelpScreen</name>
  <message>
   <source>Help</source>
   <translation>Анықтама</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Пернелер</translation>
  </message>
  <message>
   <source>Pages of the manual</source>
   <translation>Нұсқаулықтың беттері</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>Form begun: {form}</source>
   <translation>Нысан басталды: {form}</translation>
  </message>
  <message>
   <source>Form finished: {form}</source>
   <translation>Нысан аяқталды: {form}</translation>
  </message>
  <message>
   <source>Earlier version, replaced: {form}</source>
   <translation>Бұрынғы нұсқа, ауыстырылды: {form}</translation>
  </message>
  <message>
   <source>Case opened</source>
   <translation>Кейс ашылды</translation>
  </message>
  <message>
   <source>Code given: {code}</source>
   <translation>Код берілді: {code}</translation>
  </message>
  <message>
   <source>Linked with a case of the same family</source>
   <translation>Сол отбасының кейсімен байланыстырылды</translation>
  </message>
  <message>
   <source>Stage finished: {stage}</source>
   <translation>Кезең аяқталды: {stage}</translation>
  </message>
  <message>
   <source>Case closed</source>
   <translation>Кейс жабылды</translation>
  </message>
  <message>
   <source>Case reopened</source>
   <translation>Кейс қайта ашылды</translation>
  </message>
  <message>
   <source>Service stopped for a time</source>
   <translation>Қызмет уақытша тоқтатылды</translation>
  </message>
  <message>
   <source>Service taken up again</source>
   <translation>Қызмет қайта басталды</translation>
  </message>
  <message>
   <source>Alert raised</source>
   <translation>Ескерту қойылды</translation>
  </message>
  <message>
   <source>Alert lifted</source>
   <translation>Ескерту алынды</translation>
  </message>
  <message>
   <source>Read by the supervisor</source>
   <translation>Супервизор оқыды</translation>
  </message>
  <message>
   <source>Plan approved</source>
   <translation>Жоспар бекітілді</translation>
  </message>
  <message>
   <source>Remark of the supervisor answered</source>
   <translation>Супервизордың ескертпесіне жауап берілді</translation>
  </message>
  <message>
   <source>Not done, with a reason: {task}</source>
   <translation>Орындалмады, себебі бар: {task}</translation>
  </message>
  <message>
   <source>Reason for a delay: {task}</source>
   <translation>Кешігу себебі: {task}</translation>
  </message>
  <message>
   <source>Gone on without the consent, with a reason</source>
   <translation>Келісімсіз жалғастырылды, себебі бар</translation>
  </message>
  <message>
   <source>Risk: {risk}</source>
   <translation>Тәуекел: {risk}</translation>
  </message>
  <message>
   <source>Printed, {pages} pages</source>
   <translation>Басылды, {pages} бет</translation>
  </message>
  <message>
   <source>began the case</source>
   <translation>кейсті бастады</translation>
  </message>
  <message>
   <source>began a form</source>
   <translation>нысанды бастады</translation>
  </message>
  <message>
   <source>saved a page</source>
   <translation>бетті сақтады</translation>
  </message>
  <message>
   <source>finished a form</source>
   <translation>нысанды аяқтады</translation>
  </message>
  <message>
   <source>began a correction</source>
   <translation>түзетуді бастады</translation>
  </message>
  <message>
   <source>finished a stage</source>
   <translation>кезеңді аяқтады</translation>
  </message>
  <message>
   <source>registered a document</source>
   <translation>құжатты тіркеді</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>басып шығарды</translation>
  </message>
  <message>
   <source>went on without the consent</source>
   <translation>келісімсіз жалғастырды</translation>
  </message>
  <message>
   <source>gave a reason for what was not done</source>
   <translation>орындалмағанның себебін жазды</translation>
  </message>
  <message>
   <source>gave a reason for a delay</source>
   <translation>кешігу себебін жазды</translation>
  </message>
  <message>
   <source>answered a remark</source>
   <translation>ескертпеге жауап берді</translation>
  </message>
  <message>
   <source>linked two cases</source>
   <translation>екі кейсті байланыстырды</translation>
  </message>
  <message>
   <source>gave a code</source>
   <translation>код берді</translation>
  </message>
  <message>
   <source>read the case</source>
   <translation>кейсті оқыды</translation>
  </message>
  <message>
   <source>Signature recorded</source>
   <translation>Қол қойылғаны белгіленді</translation>
  </message>
  <message>
   <source>recorded a signature</source>
   <translation>қол қойылғанын белгіледі</translation>
  </message>
  <message>
   <source>looked at the sealed volume</source>
   <translation>мөрленген томды қарады</translation>
  </message>
  <message>
   <source>Contact ended without a service</source>
   <translation>Өтініш қызмет көрсетілмей аяқталды</translation>
  </message>
  <message>
   <source>File handed over, not yet received</source>
   <translation>Іс берілді, әзірге қабылданған жоқ</translation>
  </message>
  <message>
   <source>Receipt of the transferred file</source>
   <translation>Берілген іс қабылданды</translation>
  </message>
  <message>
   <source>took note of a number reached</source>
   <translation>жеткен санды ескерді</translation>
  </message>
  <message>
   <source>took note of a hint</source>
   <translation>ескертпені қабылдады</translation>
  </message>
  <message>
   <source>added a person</source>
   <translation>қызметкер қосты</translation>
  </message>
  <message>
   <source>allowed other programs to see the window</source>
   <translation>басқа бағдарламаларға терезені көруге рұқсат берді</translation>
  </message>
  <message>
   <source>bound the password to this computer</source>
   <translation>құпиясөзді осы компьютерге байлады</translation>
  </message>
  <message>
   <source>opened the confidential section in need</source>
   <translation>құпия бөлімді қажеттіліктен ашты</translation>
  </message>
  <message>
   <source>changed the own password</source>
   <translation>өз құпиясөзін ауыстырды</translation>
  </message>
  <message>
   <source>changed how long files are kept</source>
   <translation>сақтау мерзімін өзгертті</translation>
  </message>
  <message>
   <source>changed a person's role</source>
   <translation>қызметкердің рөлін өзгертті</translation>
  </message>
  <message>
   <source>changed a rule of the office</source>
   <translation>кеңсенің ережесін өзгертті</translation>
  </message>
  <message>
   <source>chose how long the file is kept</source>
   <translation>кейсті сақтау санатын таңдады</translation>
  </message>
  <message>
   <source>rewrote the copies on a stick or in a folder</source>
   <translation>тасығыштағы көшірмелерді қайта жазды</translation>
  </message>
  <message>
   <source>copied the register of names</source>
   <translation>есімдер тізілімін көшірді</translation>
  </message>
  <message>
   <source>changed the holidays</source>
   <translation>мереке күндерін түзетті</translation>
  </message>
  <message>
   <source>made the office</source>
   <translation>кеңсені құрды</translation>
  </message>
  <message>
   <source>declared a stick or folder destroyed</source>
   <translation>тасығышты жойылды деп белгіледі</translation>
  </message>
  <message>
   <source>destroyed a case with a second person</source>
   <translation>екінші адаммен бірге кейсті жойды</translation>
  </message>
  <message>
   <source>ended a contact without a file</source>
   <translation>өтінішті кейс ашпай аяқтады</translation>
  </message>
  <message>
   <source>finished an act of destruction</source>
   <translation>жою актісін аяқтады</translation>
  </message>
  <message>
   <source>finished a paper of the office</source>
   <translation>кеңсе құжатын аяқтады</translation>
  </message>
  <message>
   <source>gave a person a new password</source>
   <translation>қызметкерге жаңа құпиясөз берді</translation>
  </message>
  <message>
   <source>handed a case over to an archive</source>
   <translation>кейсті мұрағатқа тапсырды</translation>
  </message>
  <message>
   <source>handed cases over to a colleague</source>
   <translation>кейстерді әріптесіне тапсырды</translation>
  </message>
  <message>
   <source>stopped the destruction of a case</source>
   <translation>кейсті жоюды тоқтатты</translation>
  </message>
  <message>
   <source>noted a stick or folder with copies</source>
   <translation>көшірмелері бар тасығышты тіркеді</translation>
  </message>
  <message>
   <source>made a backup</source>
   <translation>сақтық көшірме жасады</translation>
  </message>
  <message>
   <source>noted who belongs to the office</source>
   <translation>кеңсе адамдарын белгіледі</translation>
  </message>
  <message>
   <source>named a colleague for the confidential section</source>
   <translation>құпия бөлімге әріптесін атады</translation>
  </message>
  <message>
   <source>made a new recovery sheet</source>
   <translation>жаңа қалпына келтіру парағын жасады</translation>
  </message>
  <message>
   <source>noted that the norm was reviewed</source>
   <translation>норма қаралғанын белгіледі</translation>
  </message>
  <message>
   <source>the cases were older than the key file</source>
   <translation>кейстер кілт файлынан ескі болды</translation>
  </message>
  <message>
   <source>the clock stood before the newest record</source>
   <translation>сағат соңғы жазбадан бұрын тұрды</translation>
  </message>
  <message>
   <source>the key file was older than the cases</source>
   <translation>кілт файлы кейстерден ескі болды</translation>
  </message>
  <message>
   <source>the register of names was older than the cases</source>
   <translation>есімдер тізілімі кейстерден ескі болды</translation>
  </message>
  <message>
   <source>opened the confidential section</source>
   <translation>құпия бөлімді ашты</translation>
  </message>
  <message>
   <source>read a backup again</source>
   <translation>сақтық көшірмені қайта оқыды</translation>
  </message>
  <message>
   <source>noted where the paper file stands</source>
   <translation>қағаз кейстің орнын белгіледі</translation>
  </message>
  <message>
   <source>printed a register</source>
   <translation>тізілімді басып шығарды</translation>
  </message>
  <message>
   <source>saved a register as a spreadsheet</source>
   <translation>тізілімді кесте түрінде сақтады</translation>
  </message>
  <message>
   <source>tried a restore</source>
   <translation>қалпына келтіруді сынап көрді</translation>
  </message>
  <message>
   <source>allowed the destruction of a case again</source>
   <translation>кейсті жоюға қайта рұқсат берді</translation>
  </message>
  <message>
   <source>removed a person</source>
   <translation>қызметкерді шығарды</translation>
  </message>
  <message>
   <source>changed the keys of confidential sections</source>
   <translation>құпия бөлімдердің кілттерін ауыстырды</translation>
  </message>
  <message>
   <source>printed a report</source>
   <translation>есепті басып шығарды</translation>
  </message>
  <message>
   <source>saved a report as a spreadsheet</source>
   <translation>есепті кесте түрінде сақтады</translation>
  </message>
  <message>
   <source>restored a backup beside the office</source>
   <translation>сақтық көшірмені кеңсенің жанына қалпына келтірді</translation>
  </message>
  <message>
   <source>wrote a draft</source>
   <translation>жоба жазды</translation>
  </message>
  <message>
   <source>saved a paper of the office</source>
   <translation>кеңсе құжатын сақтады</translation>
  </message>
  <message>
   <source>set the clock of the practice office</source>
   <translation>жаттығу кеңсесінің сағатын қойды</translation>
  </message>
  <message>
   <source>began a paper of the office</source>
   <translation>кеңсе құжатын бастады</translation>
  </message>
  <message>
   <source>struck out a paper of the office</source>
   <translation>кеңсе құжатын жарамсыз етті</translation>
  </message>
  <message>
   <source>freed the password from this computer</source>
   <translation>құпиясөзді осы компьютерден босатты</translation>
  </message>
  <message>
   <source>took a colleague's access to the confidential section away</source>
   <translation>әріптесін құпия бөлімнен шығарды</translation>
  </message>
  <message>
   <source>used the recovery sheet</source>
   <translation>қалпына келтіру парағын пайдаланды</translation>
  </message>
  <message>
   <source>wrote a confidential note</source>
   <translation>құпия жазба жазды</translation>
  </message>
  <message>
   <source>typed a wrong password at an open office</source>
   <translation>ашық тұрғанда қате құпиясөз терді</translation>
  </message>
  <message>
   <source>Strictly confidential section opened in need, with a reason</source>
   <translation>Аса құпия бөлім қажет жағдайда себебімен ашылды</translation>
  </message>
  <message>
   <source>Opening in need read by the worker</source>
   <translation>Қажет жағдайда ашылғанын қызметкер оқыды</translation>
  </message>
  <message>
   <source>saved a copy of a document outside the program</source>
   <translation>құжаттың көшірмесін бағдарламадан тыс сақтады</translation>
  </message>
  <message>
   <source>looked at a document</source>
   <translation>құжатты қарады</translation>
  </message>
  <message>
   <source>brought the register of names back from a copy</source>
   <translation>есімдер тізілімін көшірмеден қалпына келтірді</translation>
  </message>
  <message>
   <source>decided to keep names beside the cases</source>
   <translation>есімдерді кейстердің жанында сақтауды шешті</translation>
  </message>
  <message>
   <source>took drafts away that were saved</source>
   <translation>сақталған жобаларды алып тастады</translation>
  </message>
  <message>
   <source>erased an older copy of the register of names</source>
   <translation>есімдер тізілімінің ескі көшірмесін өшірді</translation>
  </message>
  <message>
   <source>found the register of names</source>
   <translation>есімдер тізілімін тапты</translation>
  </message>
  <message>
   <source>moved the register of names</source>
   <translation>есімдер тізілімін көшірді</translation>
  </message>
  <message>
   <source>put the register of names away</source>
   <translation>есімдер тізілімін алып қойды</translation>
  </message>
  <message>
   <source>said that the register of names is lost</source>
   <translation>есімдер тізілімі жоғалғанын хабарлады</translation>
  </message>
  <message>
   <source>Given by {uid} to {to}</source>
   <translation>Берілді: {uid} → {to}</translation>
  </message>
  <message>
   <source>gave cases to a worker</source>
   <translation>кейстерді қызметкерге берді</translation>
  </message>
  <message>
   <source>hid a spelling of a name</source>
   <translation>есімнің жазылуын жасырды</translation>
  </message>
  <message>
   <source>left a word in a text as it is</source>
   <translation>мәтіндегі сөзді сол күйінде қалдырды</translation>
  </message>
  <message>
   <source>The supervisor asked whose case it is: {reason}</source>
   <translation>Супервизор бұл кімнің кейсі екенін сұрады: {reason}</translation>
  </message>
  <message>
   <source>The worker answered who asked for the name</source>
   <translation>Қызметкер есімін сұрағанға жауап берді</translation>
  </message>
  <message>
   <source>answered a request for a name</source>
   <translation>есім сұрауына жауап берді</translation>
  </message>
  <message>
   <source>asked for a name</source>
   <translation>есімді сұрады</translation>
  </message>
  <message>
   <source>ended that two cases must not meet</source>
   <translation>екі кейсті кездестірмеуді аяқтады</translation>
  </message>
  <message>
   <source>noted that two cases must not meet</source>
   <translation>екі кейсті кездестіруге болмайтынын белгіледі</translation>
  </message>
  <message>
   <source>Must not meet {code}</source>
   <translation>{code} кейсімен кездестіруге болмайды</translation>
  </message>
  <message>
   <source>May meet {code} again</source>
   <translation>{code} кейсімен қайта кездесуіне болады</translation>
  </message>
  <message>
   <source>Came together with {code} all the same, with a reason</source>
   <translation>Себебімен {code} кейсімен бірге болды</translation>
  </message>
  <message>
   <source>attached a file to a paper of the office</source>
   <translation>кеңсе құжатына файл тіркеді</translation>
  </message>
  <message>
   <source>saved a copy of an office paper's file outside the program</source>
   <translation>кеңсе құжаты файлының көшірмесін бағдарламадан тыс сақтады</translation>
  </message>
  <message>
   <source>saved a paper of the office as PDF</source>
   <translation>кеңсе құжатын PDF түрінде сақтады</translation>
  </message>
  <message>
   <source>looked at a file of an office paper</source>
   <translation>кеңсе құжатының файлын қарады</translation>
  </message>
  <message>
   <source>sealed a case for another office</source>
   <translation>істі басқа ұйымға беру үшін құлыптады</translation>
  </message>
  <message>
   <source>took in a case from another office</source>
   <translation>басқа ұйымнан келген істі қабылдады</translation>
  </message>
  <message>
   <source>Came from {office}, its code there: {former}</source>
   <translation>{office} ұйымынан келген, ондағы коды: {former}</translation>
  </message>
  <message>
   <source>took a method off the list</source>
   <translation>әдісті тізімнен алып тастады</translation>
  </message>
  <message>
   <source>put a method back on the list</source>
   <translation>әдісті тізімге қайтарды</translation>
  </message>
  <message>
   <source>Handed out to {to}</source>
   <translation>Берілді: {to}</translation>
  </message>
  <message>
   <source>changed the letterhead or the words of letters</source>
   <translation>бланкты немесе хат сөздерін өзгертті</translation>
  </message>
  <message>
   <source>handed out something of a case</source>
   <translation>кейс құжатын берді</translation>
  </message>
  <message>
   <source>gave records to another office</source>
   <translation>жазбаларды басқа ұйымға берді</translation>
  </message>
  <message>
   <source>took in records from another office</source>
   <translation>басқа ұйымның жазбаларын қабылдады</translation>
  </message>
  <message>
   <source>made a pack for a visit</source>
   <translation>далалық пакет жасады</translation>
  </message>
  <message>
   <source>brought a pack back from a visit</source>
   <translation>барудан пакетті қайта әкелді</translation>
  </message>
  <message>
   <source>deleted a pack after a visit</source>
   <translation>барғаннан кейін пакетті жойды</translation>
  </message>
 </context>
 <context>
  <name>HistoryTab</name>
  <message>
   <source>What happened</source>
   <translation>Не болды</translation>
  </message>
  <message>
   <source>Who worked with it</source>
   <translation>Кім жұмыс істеді</translation>
  </message>
  <message>
   <source>When it happened</source>
   <translation>Қашан болды</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Не</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Кім</translation>
  </message>
  <message>
   <source>Written down</source>
   <translation>Жазылды</translation>
  </message>
  <message>
   <source>Day and time</source>
   <translation>Күні, уақыты</translation>
  </message>
  <message>
   <source>version {number}</source>
   <translation>{number}-нұсқа</translation>
  </message>
 </context>
 <context>
  <name>ImportPanel</name>
  <message>
   <source>Rows of a spreadsheet</source>
   <translation>Кестенің жолдары</translation>
  </message>
  <message>
   <source>Take nothing</source>
   <translation>Ештеңе алмау</translation>
  </message>
  <message>
   <source>Rows that cannot be taken</source>
   <translation>Алуға болмайтын жолдар</translation>
  </message>
  <message numerus="yes">
   <source>Take %n row(s)</source>
   <translation>
    <numerusform>%n жол алу</numerusform>
    <numerusform>%n жол алу</numerusform>
   </translation>
  </message>
  <message>
   <source>{good} of {all} rows can be taken. Nothing is written before you say so.</source>
   <translation>{all} жолдың {good} алуға болады. Сіз айтпайынша ештеңе жазылмайды.</translation>
  </message>
  <message>
   <source>Columns nobody asks about: {names}</source>
   <translation>Сұрағы жоқ бағандар: {names}</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Жол</translation>
  </message>
  <message>
   <source>Why not</source>
   <translation>Неге болмайды</translation>
  </message>
  <message>
   <source>{question}: nothing is written</source>
   <translation>{question}: ештеңе жазылмаған</translation>
  </message>
 </context>
 <context>
  <name>JournalExchange</name>
  <message>
   <source>Give to another office …</source>
   <translation>Басқа ұйымға беру …</translation>
  </message>
  <message>
   <source>Take from another office …</source>
   <translation>Басқа ұйымнан алу …</translation>
  </message>
  <message>
   <source>Names, people and codes of cases stay here. Look through the texts before you pass it on.</source>
   <translation>Есімдер, адамдар және істердің кодтары осында қалады. Бермес бұрын мәтіндерді қарап шығыңыз.</translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) saved for another office.</source>
   <translation>
    <numerusform>Басқа ұйым үшін %n жазба сақталды.</numerusform>
    <numerusform>Басқа ұйым үшін %n жазба сақталды.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new record(s) from {office}.</source>
   <translation>
    <numerusform>{office}: %n жаңа жазба.</numerusform>
    <numerusform>{office}: %n жаңа жазба.</numerusform>
   </translation>
  </message>
  <message>
   <source>Here already: {known}. Do not fit the form and stay out: {bad}.</source>
   <translation>Мұнда бар: {known}. Нысанға сай келмегендіктен алынбайды: {bad}.</translation>
  </message>
  <message>
   <source>Take them in</source>
   <translation>Қабылдау</translation>
  </message>
 </context>
 <context>
  <name>JournalsScreen</name>
  <message>
   <source>Journals</source>
   <translation>Журналдар</translation>
  </message>
  <message>
   <source>Lines are numbered and never deleted; a wrong one is struck out with a reason.</source>
   <translation>Жолдар нөмірленеді және жойылмайды; қате жол себебімен сызылады.</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>Жаңа жол</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ашу</translation>
  </message>
  <message>
   <source>Save as Excel</source>
   <translation>Excel ретінде сақтау</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF ретінде сақтау</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Жолдар</translation>
  </message>
  <message>
   <source>Journal</source>
   <translation>Журнал</translation>
  </message>
  <message>
   <source>The program fills it from the cases.</source>
   <translation>Бағдарлама оны кейстерден өзі толтырады.</translation>
  </message>
  <message>
   <source>Nothing is written here yet.</source>
   <translation>Мұнда әзірге ештеңе жазылмаған.</translation>
  </message>
  <message>
   <source>No lines</source>
   <translation>Жол жоқ</translation>
  </message>
  <message>
   <source>Save the journal</source>
   <translation>Журналды сақтау</translation>
  </message>
  <message>
   <source>The file is not locked: whoever has it can read it. Keep it safe.</source>
   <translation>Файл құлыпталмаған: кімде болса, сол оқи алады. Қауіпсіз сақтаңыз.</translation>
  </message>
  <message>
   <source>The journal is saved.</source>
   <translation>Журнал сақталды.</translation>
  </message>
  <message>
   <source>Bring rows from Excel</source>
   <translation>Excel-ден жол әкелу</translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) taken.</source>
   <translation>
    <numerusform>%n жол алынды.</numerusform>
    <numerusform>%n жол алынды.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Keys</source>
   <translation>Пернелер</translation>
  </message>
  <message>
   <source>Register a request</source>
   <translation>Өтінішті тіркеу</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Іздеу</translation>
  </message>
  <message>
   <source>Show names for 30 seconds</source>
   <translation>Есімдерді 30 секунд көрсету</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <source>Open the row</source>
   <translation>Жолды ашу</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Құлыптау</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Жабу</translation>
  </message>
  <message>
   <source>Help with the question, or the manual</source>
   <translation>Сұрақ бойынша көмек немесе нұсқаулық</translation>
  </message>
  <message>
   <source>This card</source>
   <translation>Осы парақ</translation>
  </message>
 </context>
 <context>
  <name>LackNote</name>
  <message>
   <source>{what}: the staff card does not say so</source>
   <translation>{what}: қызметкер карточкасында мұндай жазба жоқ</translation>
  </message>
  <message>
   <source>{what}: expired by the staff card</source>
   <translation>{what}: қызметкер карточкасы бойынша мерзімі біткен</translation>
  </message>
  <message>
   <source>{what}: there is no staff card</source>
   <translation>{what}: қызметкер карточкасы жоқ</translation>
  </message>
  <message>
   <source>declared kinship or closeness with this case</source>
   <translation>бұл кейспен туыстығын не жақындығын мәлімдеген</translation>
  </message>
  <message>
   <source>Why all the same; the reason is kept</source>
   <translation>Сонда да неге; себебі сақталады</translation>
  </message>
  <message>
   <source>Something is asked that is not there</source>
   <translation>Талап етілген нәрсе жетіспейді</translation>
  </message>
 </context>
 <context>
  <name>LanguageBox</name>
  <message>
   <source>Language</source>
   <translation>Тіл</translation>
  </message>
 </context>
 <context>
  <name>LeavingPart</name>
  <message>
   <source>{name} signs in no more. The office gets new keys, and everybody signs in again.</source>
   <translation>{name} енді кіре алмайды. Кеңсе жаңа кілттер алады, бәрі қайта кіреді.</translation>
  </message>
  <message>
   <source>Older backups still open with the passwords of their time. Make a new backup afterwards, and a new copy of the register.</source>
   <translation>Ескі сақтық көшірмелер сол кездегі құпиясөздермен ашыла береді. Содан кейін жаңа сақтық көшірме мен тізілімнің жаңа көшірмесін жасаңыз.</translation>
  </message>
  <message>
   <source>The register of names has to be here. Connect its stick or folder and sign in again.</source>
   <translation>Есімдер тізілімі осы жерде болуы керек. Оның флешкасын немесе қалтасын қосып, қайта кіріңіз.</translation>
  </message>
  <message>
   <source>Only {name} opens the strictly confidential part of {codes}. Have a colleague named there first, or only the recovery sheet will open it.</source>
   <translation>{codes} аса құпия бөлігін тек {name} ашады. Алдымен сол жерге әріптесті ататыңыз, әйтпесе оны тек қалпына келтіру парағы ашады.</translation>
  </message>
  <message>
   <source>{name} still works on {count} cases: {codes}. They have to be handed over first.</source>
   <translation>{name} әлі де {count} кейспен жұмыс істейді: {codes}. Алдымен оларды тапсыру керек.</translation>
  </message>
  <message>
   <source>Who takes the cases over</source>
   <translation>Кейстерді кім қабылдайды</translation>
  </message>
  <message>
   <source>Hand all of them over</source>
   <translation>Бәрін тапсыру</translation>
  </message>
  <message>
   <source>What {name} copied earlier stays readable: nobody can take that back.</source>
   <translation>{name} бұрын көшіріп алғанын оқи береді: мұны ешкім қайтара алмайды.</translation>
  </message>
  <message numerus="yes">
   <source>{name} · %n open case(s)</source>
   <translation>
    <numerusform>{name} · ашық %n кейс</numerusform>
    <numerusform>{name} · ашық %n кейс</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LettersPanel</name>
  <message>
   <source>Put in when it is printed: {names}. Never write a client's name here.</source>
   <translation>Басып шығарғанда өзі қойылады: {names}. Бұл жерге клиенттің атын ешқашан жазбаңыз.</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translation>Бланк басы</translation>
  </message>
  <message>
   <source>Name, address and telephone of the office, a line each.</source>
   <translation>Кеңсенің атауы, мекенжайы, телефоны, әрқайсысы бөлек жолда.</translation>
  </message>
  <message>
   <source>Words for</source>
   <translation>Қай хатқа</translation>
  </message>
  <message>
   <source>Before what the letter says</source>
   <translation>Хаттың басында</translation>
  </message>
  <message>
   <source>After it</source>
   <translation>Соңында</translation>
  </message>
  <message>
   <source>Keep the letterhead and the words</source>
   <translation>Бланк пен сөздерді сақтау</translation>
  </message>
  <message>
   <source>every letter without its own</source>
   <translation>өз сөзі жоқ барлық хаттар</translation>
  </message>
  <message>
   <source>Letters carry them from the next printing on.</source>
   <translation>Келесі басып шығарудан бастап хаттарда болады.</translation>
  </message>
  <message>
   <source>Letterhead and words are kept.</source>
   <translation>Бланк пен сөздер сақталды.</translation>
  </message>
 </context>
 <context>
  <name>LongTask</name>
  <message>
   <source>Stop</source>
   <translation>Тоқтату</translation>
  </message>
 </context>
 <context>
  <name>LongTextInput</name>
  <message>
   <source>{count} characters; about {most} are advised.</source>
   <translation>{count} таңба; шамамен {most} ұсынылады.</translation>
  </message>
  <message>
   <source>{count} of about {most} characters</source>
   <translation>шамамен {most} таңбадан {count}</translation>
  </message>
 </context>
 <context>
  <name>LookPanel</name>
  <message>
   <source>Language</source>
   <translation>Тіл</translation>
  </message>
  <message>
   <source>Size of text</source>
   <translation>Әріп өлшемі</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Түстер</translation>
  </message>
  <message>
   <source>{size} points</source>
   <translation>{size} пункт</translation>
  </message>
  <message>
   <source>as the computer</source>
   <translation>компьютердегідей</translation>
  </message>
  <message>
   <source>light</source>
   <translation>ашық</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>қараңғы</translation>
  </message>
  <message>
   <source>This is how a line of text looks: 16.01.2026, 22:40, Ө Ү Ң Қ Ғ Ә І Һ.</source>
   <translation>Мәтіннің бір жолы осылай көрінеді: 16.01.2026, 22:40, Ө Ү Ң Қ Ғ Ә І Һ.</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>PRACTICE OFFICE · everyone here is invented</source>
   <translation>ЖАТТЫҒУ КЕҢСЕСІ · мұндағы адамдардың бәрі ойдан шығарылған</translation>
  </message>
 </context>
 <context>
  <name>MeetingsScreen</name>
  <message>
   <source>Next meetings</source>
   <translation>Келесі кездесулер</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Шешімдер</translation>
  </message>
  <message>
   <source>All minutes</source>
   <translation>Барлық хаттамалар</translation>
  </message>
  <message>
   <source>Case conferences and meetings of the joint team, of all cases.</source>
   <translation>Барлық кейстер бойынша талқылаулар мен бірлескен топ кездесулері.</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>Кездесулер</translation>
  </message>
  <message>
   <source>Open the minutes</source>
   <translation>Хаттаманы ашу</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Күні</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Кейс</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>Кездесу</translation>
  </message>
  <message>
   <source>Place of the last one</source>
   <translation>Алдыңғысы қайда болды</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Дейін</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Не</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Кім</translation>
  </message>
  <message>
   <source>Day and time</source>
   <translation>Күні, уақыты</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Күйі</translation>
  </message>
  <message>
   <source>Nothing of this kind</source>
   <translation>Мұндайы жоқ</translation>
  </message>
  <message>
   <source>There are minutes of meetings.</source>
   <translation>Кездесулердің хаттамалары бар.</translation>
  </message>
  <message>
   <source>Show the minutes</source>
   <translation>Хаттамаларды көрсету</translation>
  </message>
  <message>
   <source>Minutes are written in a case; days to meet again and decisions appear here.</source>
   <translation>Хаттама кейсте жазылады; келесі кездесу күні мен шешімдер осында көрінеді.</translation>
  </message>
  <message>
   <source>No meetings yet</source>
   <translation>Кездесулер әзірге жоқ</translation>
  </message>
  <message>
   <source>no day set</source>
   <translation>күні қойылмаған</translation>
  </message>
  <message>
   <source>today</source>
   <translation>бүгін</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>коды жоқ</translation>
  </message>
 </context>
 <context>
  <name>MissingView</name>
  <message numerus="yes">
   <source>%n thing(s) are missing to finish this form.</source>
   <translation>
    <numerusform>Нысанды аяқтау үшін %n нәрсе жетіспейді.</numerusform>
    <numerusform>Нысанды аяқтау үшін %n нәрсе жетіспейді.</numerusform>
   </translation>
  </message>
  <message>
   <source>Fill them in, or write why they stay empty. The reason is printed in the file.</source>
   <translation>Толтырыңыз немесе неге бос қалғанын жазыңыз. Себебі кейс файлында басылады.</translation>
  </message>
  <message>
   <source>Why it stays empty</source>
   <translation>Неге бос қалды</translation>
  </message>
 </context>
 <context>
  <name>NameOffer</name>
  <message>
   <source>Does “{word}” name a person: {name}?</source>
   <translation>«{word}» адамның аты ма: {name}?</translation>
  </message>
  <message>
   <source>Then codes show “{role}” instead. Words that may be names: {count}.</source>
   <translation>Онда кодтарда «{role}» деп көрінеді. Есім болуы мүмкін сөздер: {count}.</translation>
  </message>
  <message>
   <source>Yes, hide it in codes</source>
   <translation>Иә, кодтарда жасыру</translation>
  </message>
  <message>
   <source>No, it is no name</source>
   <translation>Жоқ, бұл есім емес</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Кейін</translation>
  </message>
 </context>
 <context>
  <name>NamesAway</name>
  <message>
   <source>Working with codes only</source>
   <translation>Тек кодтармен жұмыс істелуде</translation>
  </message>
  <message>
   <source>Find it</source>
   <translation>Табу</translation>
  </message>
  <message>
   <source>One theft would take both. Move the names to a stick, or let the head write why not.</source>
   <translation>Бір ұрлық екеуін де алып кетеді. Есімдерді флешкаға көшіріңіз немесе басшы себебін жазсын.</translation>
  </message>
  <message>
   <source>Names and cases lie on one disk</source>
   <translation>Есімдер мен кейстер бір дискіде тұр</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ашу</translation>
  </message>
 </context>
 <context>
  <name>NamesLeft</name>
  <message numerus="yes">
   <source>%n word(s) may name somebody.</source>
   <translation>
    <numerusform>%n сөз біреудің аты болуы мүмкін.</numerusform>
    <numerusform>%n сөз біреудің аты болуы мүмкін.</numerusform>
   </translation>
  </message>
  <message>
   <source>{words}. Put a code or a role there first, or save it as it is.</source>
   <translation>{words}. Алдымен код немесе рөлмен ауыстырыңыз не осы күйінде сақтаңыз.</translation>
  </message>
  <message>
   <source>Save all the same</source>
   <translation>Сонда да сақтау</translation>
  </message>
 </context>
 <context>
  <name>NavRail</name>
  <message>
   <source>Help</source>
   <translation>Анықтама</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Құлыптау</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Бөлімдер</translation>
  </message>
 </context>
 <context>
  <name>NewColleague</name>
  <message>
   <source>As it stands on the card at the start, for example initials.</source>
   <translation>Басталғанда картада осылай көрінеді, мысалы аты-жөнінің бас әріптері.</translation>
  </message>
  <message>
   <source>Sign-in name</source>
   <translation>Кіру аты</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Рөлі</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Болдырмау</translation>
  </message>
  <message>
   <source>Add the person</source>
   <translation>Адамды қосу</translation>
  </message>
 </context>
 <context>
  <name>NewContactScreen</name>
  <message>
   <source>Without the names nobody can be compared. Check for the same person when they are here.</source>
   <translation>Есімдерсіз салыстыру мүмкін емес. Олар болғанда қайталанбағанын тексеріңіз.</translation>
  </message>
  <message>
   <source>Working with codes only</source>
   <translation>Тек кодтармен жұмыс істелуде</translation>
  </message>
  <message>
   <source>New request</source>
   <translation>Жаңа өтініш</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <source>Urgent call</source>
   <translation>Шұғыл қоңырау</translation>
  </message>
  <message>
   <source>Surname and name of the client</source>
   <translation>Қызмет алушының тегі, аты</translation>
  </message>
  <message>
   <source>As far as it is known.</source>
   <translation>Белгілі болғанынша.</translation>
  </message>
  <message>
   <source>Year of birth</source>
   <translation>Туған жылы</translation>
  </message>
  <message>
   <source>Four digits, or empty.</source>
   <translation>Төрт цифр немесе бос.</translation>
  </message>
  <message>
   <source>New person: begin the case</source>
   <translation>Жаңа адам: кейсті бастау</translation>
  </message>
  <message>
   <source>Nobody of this name is known yet.</source>
   <translation>Мұндай есімді адам әзірге тіркелмеген.</translation>
  </message>
  <message>
   <source>Perhaps the same person</source>
   <translation>Бәлкім, сол адам</translation>
  </message>
  <message>
   <source>born {year}</source>
   <translation>{year} жылы туған</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>код алмаған</translation>
  </message>
  <message>
   <source>It is the same person</source>
   <translation>Сол адамның өзі</translation>
  </message>
 </context>
 <context>
  <name>NewPassword</name>
  <message>
   <source>New password</source>
   <translation>Жаңа құпиясөз</translation>
  </message>
  <message>
   <source>The same password again</source>
   <translation>Сол құпиясөз тағы бір рет</translation>
  </message>
  <message>
   <source>The two are not the same.</source>
   <translation>Екеуі бірдей емес.</translation>
  </message>
  <message>
   <source>Good: write it down nowhere but in your memory.</source>
   <translation>Жақсы: ешқайда жазбай, тек есте сақтаңыз.</translation>
  </message>
  <message>
   <source>At least {count} letters. Several words are easy to remember and hard to guess.</source>
   <translation>Кемінде {count} әріп. Бірнеше сөзді есте сақтау оңай, табу қиын.</translation>
  </message>
  <message>
   <source>Suggest words</source>
   <translation>Сөздер ұсыну</translation>
  </message>
  <message>
   <source>{count} words out of {listed}, thrown by dice: {bits} bit. A guesser needs 2^{half} tries.</source>
   <translation>{listed} сөзден кездейсоқ таңдалған {count} сөз: {bits} бит. Табу үшін орта есеппен 2^{half} әрекет керек.</translation>
  </message>
 </context>
 <context>
  <name>NumbersInput</name>
  <message>
   <source>Take off the list: {title}</source>
   <translation>Тізімнен алып тастау: {title}</translation>
  </message>
 </context>
 <context>
  <name>OfficePanel</name>
  <message>
   <source>Office</source>
   <translation>Кеңсе</translation>
  </message>
  <message>
   <source>Mark in the codes</source>
   <translation>Кодтардағы белгі</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Стандарт</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Қалта</translation>
  </message>
  <message>
   <source>Deadlines, norms, free days, methods</source>
   <translation>Мерзімдер, нормалар, демалыс күндері, әдістер</translation>
  </message>
 </context>
 <context>
  <name>OfficeStep</name>
  <message>
   <source>Choose two folders that do not lie in each other: whoever takes one must not have both.</source>
   <translation>Бірінің ішінде бірі жатпайтын екі қалтаны таңдаңыз: біреуін алған адамда екеуі де болмауы керек.</translation>
  </message>
  <message>
   <source>The office</source>
   <translation>Кеңсе</translation>
  </message>
  <message>
   <source>Name and mark are printed on every file. The two folders are never kept together.</source>
   <translation>Атауы мен белгісі әр файлға басылады. Екі қалта ешқашан бірге сақталмайды.</translation>
  </message>
  <message>
   <source>Name of the office</source>
   <translation>Кеңсенің атауы</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Белгі</translation>
  </message>
  <message>
   <source>2 to 8 Latin letters or digits; every code begins with it, for example SUM0.</source>
   <translation>2–8 латын әрпі немесе цифр; әр код осымен басталады, мысалы SUM0.</translation>
  </message>
  <message>
   <source>Folder for the case files</source>
   <translation>Кейс файлдарының қалтасы</translation>
  </message>
  <message>
   <source>Only codes are in it.</source>
   <translation>Онда тек кодтар бар.</translation>
  </message>
  <message>
   <source>Folder for the names</source>
   <translation>Есімдер қалтасы</translation>
  </message>
  <message>
   <source>Best on a stick that is locked away. Without it the program works with codes only.</source>
   <translation>Құлыптаулы сақталатын флешкада болғаны дұрыс. Онсыз бағдарлама тек кодтармен жұмыс істейді.</translation>
  </message>
 </context>
 <context>
  <name>Older</name>
  <message>
   <source>The cases are older than the other files of this office. If no backup was restored, what was written since is missing: tell the head of the office.</source>
   <translation>Істер осы мекеменің басқа файлдарынан ескі. Егер сақтық көшірме қалпына келтірілмесе, содан кейін жазылғандар жоқ: басшыға айтыңыз.</translation>
  </message>
  <message>
   <source>The list of who may sign in is older than the cases. Somebody put an old copy back: tell the head of the office.</source>
   <translation>Кіре алатындардың тізімі істерден ескі. Біреу ескі көшірмені қайта қойған: басшыға айтыңыз.</translation>
  </message>
  <message>
   <source>The register of names is older than the cases, so some names may be missing. Look for the stick with the newer one, or use its second copy.</source>
   <translation>Есімдер тізілімі істерден ескі, сондықтан кейбір есімдер болмауы мүмкін. Жаңарақ тізілімі бар флешканы табыңыз немесе оның екінші көшірмесін пайдаланыңыз.</translation>
  </message>
  <message>
   <source>The clock of this computer is behind the last day of work. Set it right.</source>
   <translation>Бұл компьютердің сағаты соңғы жұмыс күнінен артта қалған. Оны дұрыстаңыз.</translation>
  </message>
  <message>
   <source>Not everything here is of the same day</source>
   <translation>Мұнда барлық файл бір күндікі емес</translation>
  </message>
 </context>
 <context>
  <name>OpenList</name>
  <message>
   <source>Nothing answers for this yet</source>
   <translation>Әзірге жауапсыз қалғандар</translation>
  </message>
  <message>
   <source>Declined by the client</source>
   <translation>Қызмет алушы бас тартты</translation>
  </message>
  <message>
   <source>declined on {date}</source>
   <translation>{date} күні бас тартты</translation>
  </message>
  <message>
   <source>open since {date}</source>
   <translation>{date} күнінен бері ашық</translation>
  </message>
  <message>
   <source>good practice</source>
   <translation>үздік тәжірибе</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Қайда жазылғанын көру</translation>
  </message>
 </context>
 <context>
  <name>OpenSection</name>
  <message>
   <source>The section is open</source>
   <translation>Бөлім ашық</translation>
  </message>
  <message>
   <source>Print the sealed volume</source>
   <translation>Мөрленген томды басу</translation>
  </message>
  <message>
   <source>Strictly confidential answers and notes</source>
   <translation>Аса құпия жауаптар мен жазбалар</translation>
  </message>
  <message>
   <source>Strictly confidential papers</source>
   <translation>Аса құпия құжаттар</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Құжат</translation>
  </message>
  <message>
   <source>None yet.</source>
   <translation>Әзірге жоқ.</translation>
  </message>
  <message>
   <source>Add a paper or file</source>
   <translation>Құжат не файл қосу</translation>
  </message>
  <message>
   <source>closes by itself in {time}</source>
   <translation>{time} кейін өзі жабылады</translation>
  </message>
  <message>
   <source>Close it now</source>
   <translation>Қазір жабу</translation>
  </message>
 </context>
 <context>
  <name>OwnPanel</name>
  <message>
   <source>My password</source>
   <translation>Менің құпиясөзім</translation>
  </message>
  <message>
   <source>Asked again, because a computer may stand open.</source>
   <translation>Компьютер ашық қалуы мүмкін, сондықтан қайта сұралады.</translation>
  </message>
  <message>
   <source>Password of today</source>
   <translation>Қазіргі құпиясөз</translation>
  </message>
  <message>
   <source>Change my password</source>
   <translation>Құпиясөзімді өзгерту</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Бұл компьютер</translation>
  </message>
  <message>
   <source>The key store of this computer can hold a second secret. Then your password opens the office here only; the recovery sheet still opens it anywhere.</source>
   <translation>Бұл компьютердің кілт қоймасы екінші құпияны сақтай алады. Сонда құпиясөзіңіз кеңсені тек осы жерде ашады; қалпына келтіру парағы оны кез келген жерде аша береді.</translation>
  </message>
  <message>
   <source>Open on any computer again</source>
   <translation>Қайтадан кез келген компьютерде ашу</translation>
  </message>
  <message>
   <source>Open on this computer only</source>
   <translation>Тек осы компьютерде ашу</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Жабу</translation>
  </message>
  <message>
   <source>Your new password is set.</source>
   <translation>Жаңа құпиясөзіңіз орнатылды.</translation>
  </message>
  <message>
   <source>Your password opens the office on any computer again.</source>
   <translation>Құпиясөзіңіз кеңсені қайтадан кез келген компьютерде ашады.</translation>
  </message>
  <message>
   <source>Your password now opens the office on this computer only.</source>
   <translation>Құпиясөзіңіз енді кеңсені тек осы компьютерде ашады.</translation>
  </message>
 </context>
 <context>
  <name>PackTools</name>
  <message>
   <source>Take a pack back …</source>
   <translation>Пакетті қайта алу …</translation>
  </message>
  <message>
   <source>Code of the case</source>
   <translation>Істің коды</translation>
  </message>
  <message>
   <source>For example: stick No. 2, the laptop of the office.</source>
   <translation>Мысалы: № 2 флешка, кеңсенің ноутбугі.</translation>
  </message>
  <message>
   <source>Stick or device</source>
   <translation>Флешка немесе құрылғы</translation>
  </message>
  <message>
   <source>Words that open the pack</source>
   <translation>Пакетті ашатын сөздер</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Жабу</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Болдырмау</translation>
  </message>
  <message>
   <source>What would go along?</source>
   <translation>Не бірге кетеді?</translation>
  </message>
  <message>
   <source>Make the pack …</source>
   <translation>Пакет жасау …</translation>
  </message>
  <message>
   <source>Take the note in and delete the pack</source>
   <translation>Жазбаны енгізіп, пакетті жою</translation>
  </message>
  <message>
   <source>These words open the pack until {until}. They are shown only now.</source>
   <translation>Бұл сөздер пакетті {until} дейін ашады. Олар тек қазір көрсетіледі.</translation>
  </message>
  <message>
   <source>Goes along, for {hours} hours:</source>
   <translation>Бірге кетеді, {hours} сағатқа:</translation>
  </message>
  <message>
   <source>Its note begins a new visit record in {code}: finish it there.</source>
   <translation>Оның жазбасымен {code} ісінде жаңа бару жазбасы басталды: сонда аяқтаңыз.</translation>
  </message>
  <message>
   <source>Nothing was noted in it.</source>
   <translation>Ішінде ештеңе жазылмаған.</translation>
  </message>
  <message>
   <source>The pack was written over and deleted: {day}</source>
   <translation>Пакеттің үстінен жазылып, жойылды: {day}</translation>
  </message>
  <message>
   <source>Field pack …</source>
   <translation>Далалық пакет …</translation>
  </message>
  <message>
   <source>{file} opens with “kerege field”, or with “Open a field pack” before signing in.</source>
   <translation>{file} «kerege field» бұйрығымен немесе кірмес бұрын «Далалық пакетті ашу» арқылы ашылады.</translation>
  </message>
 </context>
 <context>
  <name>PackageFrame</name>
  <message>
   <source>Back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <source>The PDF is saved. Print it.</source>
   <translation>PDF сақталды. Басып шығарыңыз.</translation>
  </message>
  <message>
   <source>Stopped, as you asked. Nothing was left and nothing was taken.</source>
   <translation>Сіз сұрағандай тоқтатылды. Ештеңе қалған жоқ, ештеңе қабылданған жоқ.</translation>
  </message>
 </context>
 <context>
  <name>PaperFiles</name>
  <message>
   <source>Back to the paper</source>
   <translation>Құжатқа оралу</translation>
  </message>
  <message>
   <source>Attach a file…</source>
   <translation>Файл тіркеу…</translation>
  </message>
  <message>
   <source>A scan of a licence or the text of an act is locked in here and belongs to this line.</source>
   <translation>Арнайы рұқсаттың сканы немесе актінің мәтіні осында құлыпталып сақталады және осы жолға тиесілі.</translation>
  </message>
  <message>
   <source>No files yet</source>
   <translation>Файл жоқ</translation>
  </message>
  <message>
   <source>name not shown</source>
   <translation>атауы көрсетілмейді</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Файл</translation>
  </message>
  <message>
   <source>Attached on</source>
   <translation>Тіркелген</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Кім</translation>
  </message>
  <message>
   <source>The file is being locked in …</source>
   <translation>Файл құлыпталуда …</translation>
  </message>
  <message>
   <source>Stopped, as you asked. Nothing was attached.</source>
   <translation>Өтінішіңіз бойынша тоқтатылды. Ештеңе тіркелмеді.</translation>
  </message>
 </context>
 <context>
  <name>PaperForm</name>
  <message>
   <source>What it is</source>
   <translation>Бұл не</translation>
  </message>
  <message>
   <source>For example: certificate of the hospital.</source>
   <translation>Мысалы: аурухана анықтамасы.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Түрі</translation>
  </message>
  <message>
   <source>How it is kept</source>
   <translation>Қалай сақталады</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Беттер</translation>
  </message>
  <message>
   <source>A paper keeps its place in the numbering of the file.</source>
   <translation>Қағаз файл нөмірлеуінде өз орнын алады.</translation>
  </message>
  <message>
   <source>Date of the document</source>
   <translation>Құжаттың күні</translation>
  </message>
  <message>
   <source>Strictly confidential: kept and printed apart</source>
   <translation>Аса құпия: бөлек сақталады және басылады</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Файл таңдау…</translation>
  </message>
  <message>
   <source>Without a file: it lies in the paper folder. Files can be dropped here.</source>
   <translation>Файлсыз: ол қағаз папкада жатыр. Файлдарды осы жерге сүйреп әкелуге болады.</translation>
  </message>
 </context>
 <context>
  <name>PaperHead</name>
  <message>
   <source>All lines of this journal</source>
   <translation>Осы журналдың барлық жолдары</translation>
  </message>
  <message>
   <source>Strike this line out</source>
   <translation>Осы жолды сызу</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF ретінде сақтау</translation>
  </message>
  <message>
   <source>Files: {count}</source>
   <translation>Файлдар: {count}</translation>
  </message>
  <message>
   <source>No. {number} of {year}, written by {who}</source>
   <translation>{year} жыл, № {number}, жазған: {who}</translation>
  </message>
  <message>
   <source>{line} · struck out: {reason}</source>
   <translation>{line} · сызылды: {reason}</translation>
  </message>
 </context>
 <context>
  <name>PaperWork</name>
  <message>
   <source>Strike this line out</source>
   <translation>Осы жолды сызу</translation>
  </message>
  <message>
   <source>The line stays readable with its number; the reason and your name stand beside it.</source>
   <translation>Жол нөмірімен оқыла береді; жанында себебі мен сіздің атыңыз тұрады.</translation>
  </message>
  <message>
   <source>Strike it out</source>
   <translation>Сызу</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Сол күйінде қалдыру</translation>
  </message>
  <message>
   <source>Why it is struck out</source>
   <translation>Неге сызылады</translation>
  </message>
  <message>
   <source>What you typed is still here. Nothing was lost.</source>
   <translation>Жазғаныңыз осында. Ештеңе жоғалған жоқ.</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF ретінде сақтау</translation>
  </message>
  <message>
   <source>The file is not locked: whoever has it can read it. Keep it safe.</source>
   <translation>Файл құлыпталмаған: кімде болса, сол оқи алады. Қауіпсіз сақтаңыз.</translation>
  </message>
  <message>
   <source>The paper is saved, in codes and without names.</source>
   <translation>Құжат кодтармен, аттарсыз сақталды.</translation>
  </message>
 </context>
 <context>
  <name>Papers</name>
  <message>
   <source>Document</source>
   <translation>Құжат</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Фотосурет</translation>
  </message>
  <message>
   <source>Sound recording</source>
   <translation>Аудиожазба</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Бейнежазба</translation>
  </message>
  <message>
   <source>Object</source>
   <translation>Зат</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Басқа</translation>
  </message>
  <message>
   <source>On paper, original</source>
   <translation>Қағазда, түпнұсқа</translation>
  </message>
  <message>
   <source>On paper, copy</source>
   <translation>Қағазда, көшірме</translation>
  </message>
  <message>
   <source>Scan</source>
   <translation>Скан</translation>
  </message>
  <message>
   <source>Scan with signature</source>
   <translation>Қол қойылған скан</translation>
  </message>
  <message>
   <source>Electronic file</source>
   <translation>Электрондық файл</translation>
  </message>
 </context>
 <context>
  <name>PasswordAgain</name>
  <message>
   <source>What you save outside the program is no longer locked.</source>
   <translation>Бағдарламадан тыс сақталған нәрсе құлыпсыз қалады.</translation>
  </message>
  <message>
   <source>The pages will carry names.</source>
   <translation>Беттерде есімдер болады.</translation>
  </message>
  <message>
   <source>Every opening of this section is written down.</source>
   <translation>Бұл бөлімді әр ашу жазылып қалады.</translation>
  </message>
  <message>
   <source>You are about to see names of many people at once.</source>
   <translation>Сіз бірден көп адамның есімін көресіз.</translation>
  </message>
  <message>
   <source>You are about to change who may sign in.</source>
   <translation>Сіз кім кіре алатынын өзгерткелі тұрсыз.</translation>
  </message>
  <message>
   <source>You are about to change what opens this office.</source>
   <translation>Сіз бұл кеңсені не ашатынын өзгерткелі тұрсыз.</translation>
  </message>
  <message>
   <source>What is destroyed cannot be brought back.</source>
   <translation>Жойылған нәрсені қайтару мүмкін емес.</translation>
  </message>
  <message>
   <source>You are about to change where backups go.</source>
   <translation>Сіз сақтық көшірмелердің қайда сақталатынын өзгерткелі тұрсыз.</translation>
  </message>
  <message>
   <source>Other programs will be able to see this window.</source>
   <translation>Басқа бағдарламалар бұл терезені көре алады.</translation>
  </message>
 </context>
 <context>
  <name>PasswordAsk</name>
  <message>
   <source>Your password, please</source>
   <translation>Құпиясөзіңізді енгізіңіз</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Құпиясөз</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Жалғастыру</translation>
  </message>
  <message>
   <source>This is not your password. Check the keyboard and Caps Lock.</source>
   <translation>Бұл сіздің құпиясөзіңіз емес. Пернетақта тілі мен Caps Lock күйін тексеріңіз.</translation>
  </message>
 </context>
 <context>
  <name>PasswordField</name>
  <message>
   <source>Show the password</source>
   <translation>Құпиясөзді көрсету</translation>
  </message>
  <message>
   <source>Hide the password</source>
   <translation>Құпиясөзді жасыру</translation>
  </message>
  <message>
   <source>Keyboard: {layout}</source>
   <translation>Пернетақта: {layout}</translation>
  </message>
  <message>
   <source>Caps Lock is on</source>
   <translation>Caps Lock қосулы</translation>
  </message>
 </context>
 <context>
  <name>PdfView</name>
  <message>
   <source>Page before</source>
   <translation>Алдыңғы бет</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Келесі бет</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Кішірейту</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Үлкейту</translation>
  </message>
  <message>
   <source>Preview of the pages</source>
   <translation>Беттерді алдын ала қарау</translation>
  </message>
 </context>
 <context>
  <name>PeopleInput</name>
  <message>
   <source>Add a person</source>
   <translation>Адам қосу</translation>
  </message>
  <message>
   <source>Remove this person</source>
   <translation>Бұл адамды алып тастау</translation>
  </message>
  <message>
   <source>The person was removed.</source>
   <translation>Адам алынып тасталды.</translation>
  </message>
 </context>
 <context>
  <name>PeoplePanel</name>
  <message>
   <source>Add a person</source>
   <translation>Адам қосу</translation>
  </message>
  <message>
   <source>New recovery sheet</source>
   <translation>Жаңа қалпына келтіру парағы</translation>
  </message>
  <message>
   <source>My password</source>
   <translation>Менің құпиясөзім</translation>
  </message>
  <message>
   <source>The recovery sheet was used. Print a new one now: the old one is known.</source>
   <translation>Қалпына келтіру парағы қолданылды. Қазір жаңасын басып шығарыңыз: ескісі белгілі болып қалды.</translation>
  </message>
  <message>
   <source>since {day}</source>
   <translation>{day} бастап</translation>
  </message>
  <message>
   <source>Change …</source>
   <translation>Өзгерту …</translation>
  </message>
  <message>
   <source>Change {name}</source>
   <translation>{name}: өзгерту</translation>
  </message>
  <message>
   <source>never let in by this office</source>
   <translation>бұл кеңсе ешқашан қоспаған</translation>
  </message>
  <message>
   <source>on one computer only</source>
   <translation>тек бір компьютерде</translation>
  </message>
  <message numerus="yes">
   <source>%n open case(s)</source>
   <translation>
    <numerusform>%n ашық кейс</numerusform>
    <numerusform>%n ашық кейс</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} can sign in now.</source>
   <translation>{name} енді кіре алады.</translation>
  </message>
  <message>
   <source>Hand the password over in person, never on paper with the name.</source>
   <translation>Құпиясөзді өзіне айтыңыз, атымен бірге қағазға ешқашан жазбаңыз.</translation>
  </message>
 </context>
 <context>
  <name>PeriodPanel</name>
  <message>
   <source>Another period for: {kind}</source>
   <translation>Басқа мерзім: {kind}</translation>
  </message>
  <message>
   <source>Years after the closing</source>
   <translation>Жабылғаннан кейінгі жылдар</translation>
  </message>
  <message>
   <source>In force from</source>
   <translation>Күшіне енген күн</translation>
  </message>
  <message>
   <source>The rule it comes from, for example an item of the nomenclature</source>
   <translation>Негіз болатын ереже, мысалы номенклатураның тармағы</translation>
  </message>
  <message>
   <source>for ever: goes to the archive and is never destroyed</source>
   <translation>тұрақты: мұрағатқа өтеді, ешқашан жойылмайды</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <source>Put in force</source>
   <translation>Күшіне енгізу</translation>
  </message>
 </context>
 <context>
  <name>PersonInput</name>
  <message>
   <source>Role</source>
   <translation>Рөлі</translation>
  </message>
 </context>
 <context>
  <name>PersonPanel</name>
  <message>
   <source>another role</source>
   <translation>басқа рөл</translation>
  </message>
  <message>
   <source>a new password</source>
   <translation>жаңа құпиясөз</translation>
  </message>
  <message>
   <source>leaves the office</source>
   <translation>кеңседен кетеді</translation>
  </message>
  <message>
   <source>Who may see less than before makes new keys necessary: everybody then signs in again.</source>
   <translation>Біреу бұрынғыдан аз көретін болса, жаңа кілттер керек: сонда бәрі қайта кіреді.</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Рөлі</translation>
  </message>
  <message>
   <source>Typed by {name}. If {name} is not here, give a new password first.</source>
   <translation>{name} өзі тереді. {name} бұл жерде болмаса, алдымен жаңа құпиясөз беріңіз.</translation>
  </message>
  <message>
   <source>Password of {name}</source>
   <translation>Құпиясөз: {name}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Болдырмау</translation>
  </message>
  <message>
   <source>Change the role</source>
   <translation>Рөлді өзгерту</translation>
  </message>
  <message>
   <source>Set the new password</source>
   <translation>Жаңа құпиясөзді қою</translation>
  </message>
  <message>
   <source>Remove from the office</source>
   <translation>Кеңседен шығару</translation>
  </message>
  <message>
   <source>The strictly confidential part of {codes} stays closed until a colleague is named there.</source>
   <translation>{codes} аса құпия бөлігі сол жерде әріптес аталғанша жабық қалады.</translation>
  </message>
  <message>
   <source>{name} has another role now.</source>
   <translation>{name} енді басқа рөлде.</translation>
  </message>
  <message>
   <source>{name} belongs to the office no more.</source>
   <translation>{name} енді бұл кеңсеге тиесілі емес.</translation>
  </message>
  <message>
   <source>{name} can sign in with the new password now.</source>
   <translation>{name} енді жаңа құпиясөзбен кіре алады.</translation>
  </message>
  <message>
   <source>The strictly confidential part of {codes} stays closed until a colleague names {name} again.</source>
   <translation>{codes} аса құпия бөлігі әріптес {name} дегенді қайта атағанша жабық қалады.</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>Today</source>
   <translation>Бүгін</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Кейстер</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Баптаулар</translation>
  </message>
  <message>
   <source>Referrals</source>
   <translation>Қайта бағыттау</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>Кездесулер</translation>
  </message>
  <message>
   <source>Supervision</source>
   <translation>Супервизия</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Сақтық көшірме</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>Есептер</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Мұрағат</translation>
  </message>
  <message>
   <source>Journals</source>
   <translation>Журналдар</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>Қызметкерлер</translation>
  </message>
 </context>
 <context>
  <name>PrintScreen</name>
  <message>
   <source>Print</source>
   <translation>Басып шығару</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <source>What is printed</source>
   <translation>Не басылады</translation>
  </message>
  <message>
   <source>Print the sealed volume</source>
   <translation>Мөрленген томды басу</translation>
  </message>
  <message>
   <source>All pages</source>
   <translation>Барлық беттер</translation>
  </message>
  <message>
   <source>Cover</source>
   <translation>Мұқаба</translation>
  </message>
  <message>
   <source>Index</source>
   <translation>Мазмұны</translation>
  </message>
  <message>
   <source>Kept apart</source>
   <translation>Бөлек сақталған</translation>
  </message>
  <message>
   <source>Closing sheets</source>
   <translation>Қорытынды парақтар</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF ретінде сақтау</translation>
  </message>
  <message>
   <source>The file is not locked: whoever has it can read it. Keep it safe.</source>
   <translation>Файл құлыпталмаған: кімде болса, сол оқи алады. Қауіпсіз сақтаңыз.</translation>
  </message>
  <message>
   <source>The PDF is saved.</source>
   <translation>PDF сақталды.</translation>
  </message>
  <message>
   <source>The pages were given to the printer.</source>
   <translation>Беттер принтерге берілді.</translation>
  </message>
  <message>
   <source>The section was closed.</source>
   <translation>Бөлім жабылды.</translation>
  </message>
  <message>
   <source>Open it again</source>
   <translation>Қайта ашу</translation>
  </message>
  <message>
   <source>case file</source>
   <translation>кейс файлы</translation>
  </message>
 </context>
 <context>
  <name>PrintSettings</name>
  <message>
   <source>Settings</source>
   <translation>Параметрлер</translation>
  </message>
  <message>
   <source>Language of the document</source>
   <translation>Құжат тілі</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Аттар</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Дана</translation>
  </message>
  <message>
   <source>With names</source>
   <translation>Аттарымен</translation>
  </message>
  <message>
   <source>Codes only</source>
   <translation>Тек кодтар</translation>
  </message>
  <message numerus="yes">
   <source>%n sheet(s) on both sides</source>
   <translation>
    <numerusform>екі жағына %n парақ</numerusform>
    <numerusform>екі жағына %n парақ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n бет</numerusform>
    <numerusform>%n бет</numerusform>
   </translation>
  </message>
  <message>
   <source>Stand beside the printer. Every printing is written in the history.</source>
   <translation>Принтердің жанында тұрыңыз. Әр басып шығару тарихқа жазылады.</translation>
  </message>
  <message numerus="yes">
   <source>Print %n page(s)</source>
   <translation>
    <numerusform>%n бет басып шығару</numerusform>
    <numerusform>%n бет басып шығару</numerusform>
   </translation>
  </message>
  <message>
   <source>Making the pages…</source>
   <translation>Беттер дайындалуда…</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF ретінде сақтау</translation>
  </message>
  <message numerus="yes">
   <source>%n word(s) may still be names.</source>
   <translation>
    <numerusform>%n сөз әлі де есім болуы мүмкін.</numerusform>
    <numerusform>%n сөз әлі де есім болуы мүмкін.</numerusform>
   </translation>
  </message>
  <message>
   <source>They stand in {places} forms or papers. Open a form to be asked about them.</source>
   <translation>Олар {places} бланкіде немесе құжатта тұр. Бланкіні ашсаңыз, олар туралы сұралады.</translation>
  </message>
 </context>
 <context>
  <name>Problems</name>
  <message>
   <source>This cannot be read as text.</source>
   <translation>Мұны мәтін ретінде оқу мүмкін емес.</translation>
  </message>
  <message>
   <source>Write a number, for example 12 or 12,5.</source>
   <translation>Сан жазыңыз, мысалы 12 немесе 12,5.</translation>
  </message>
  <message>
   <source>Write a whole number, without a part after the comma.</source>
   <translation>Бүтін сан жазыңыз, үтірсіз.</translation>
  </message>
  <message>
   <source>The smallest possible number is {low}.</source>
   <translation>Ең кіші сан – {low}.</translation>
  </message>
  <message>
   <source>The largest possible number is {high}.</source>
   <translation>Ең үлкен сан – {high}.</translation>
  </message>
  <message>
   <source>Write the date as 19.01.2026. It is kept as you typed it.</source>
   <translation>Күнді 19.01.2026 деп жазыңыз. Жазғаныңыз сақталды.</translation>
  </message>
  <message>
   <source>This day is not in the calendar. It is kept as you typed it.</source>
   <translation>Мұндай күн жоқ. Жазғаныңыз сақталды.</translation>
  </message>
  <message>
   <source>Write the year with four digits.</source>
   <translation>Жылды төрт цифрмен жазыңыз.</translation>
  </message>
  <message>
   <source>The year must be between {low} and {high}.</source>
   <translation>Жыл {low}–{high} аралығында болуы керек.</translation>
  </message>
  <message>
   <source>The day and the month are needed here too.</source>
   <translation>Мұнда күні мен айы да керек.</translation>
  </message>
  <message>
   <source>Write the time as 22:40.</source>
   <translation>Уақытты 22:40 деп жазыңыз.</translation>
  </message>
  <message>
   <source>Both are needed: the date and the time.</source>
   <translation>Екеуі де керек: күні мен уақыты.</translation>
  </message>
  <message>
   <source>The end lies before the beginning.</source>
   <translation>Соңы басынан бұрын тұр.</translation>
  </message>
  <message>
   <source>This answer is not among those offered. Choose again.</source>
   <translation>Бұл жауап ұсынылғандардың арасында жоқ. Қайта таңдаңыз.</translation>
  </message>
  <message>
   <source>A phone number needs digits.</source>
   <translation>Телефон нөмірінде цифрлар болуы керек.</translation>
  </message>
  <message>
   <source>This answer cannot be read. Enter it again.</source>
   <translation>Бұл жауапты оқу мүмкін емес. Қайта енгізіңіз.</translation>
  </message>
  <message>
   <source>This person cannot be read. Enter them again.</source>
   <translation>Бұл адамның деректерін оқу мүмкін емес. Қайта енгізіңіз.</translation>
  </message>
  <message>
   <source>This address cannot be read. Enter it again.</source>
   <translation>Бұл мекенжайды оқу мүмкін емес. Қайта енгізіңіз.</translation>
  </message>
  <message>
   <source>This row cannot be read. Enter it again.</source>
   <translation>Бұл жолды оқу мүмкін емес. Қайта енгізіңіз.</translation>
  </message>
  <message>
   <source>This signature cannot be read. Enter it again.</source>
   <translation>Бұл қол туралы деректі оқу мүмкін емес. Қайта енгізіңіз.</translation>
  </message>
  <message>
   <source>Row {row}: {sentence}</source>
   <translation>{row}-жол: {sentence}</translation>
  </message>
  <message>
   <source>This cannot be done now. Nothing was lost. (Code for support: {code})</source>
   <translation>Мұны қазір жасау мүмкін емес. Ештеңе жоғалған жоқ. (Көмек үшін код: {code})</translation>
  </message>
  <message>
   <source>This case is already closed.</source>
   <translation>Бұл кейс бұрын жабылған.</translation>
  </message>
  <message>
   <source>There is no such case in this office.</source>
   <translation>Бұл кеңседе мұндай кейс жоқ.</translation>
  </message>
  <message>
   <source>This case code is already in use. Choose another.</source>
   <translation>Бұл кейс коды қолданыста. Басқасын таңдаңыз.</translation>
  </message>
  <message>
   <source>A case code must not hold a name, a date of birth or a personal number.</source>
   <translation>Кейс кодында есім, туған күн немесе жеке нөмір болмауы керек.</translation>
  </message>
  <message>
   <source>The pattern for case codes has parts the program does not know.</source>
   <translation>Кейс кодының үлгісінде бағдарлама танымайтын бөлік бар.</translation>
  </message>
  <message>
   <source>The consent comes first. Fill it in, then open this form.</source>
   <translation>Алдымен келісім керек. Оны толтырып, содан кейін осы нысанды ашыңыз.</translation>
  </message>
  <message>
   <source>Write why you correct it. The old text stays in the history.</source>
   <translation>Неге түзетіп жатқаныңызды жазыңыз. Ескі мәтін тарихта қалады.</translation>
  </message>
  <message>
   <source>This form is finished. Use “Correct an error” to change it.</source>
   <translation>Бұл нысан аяқталған. Өзгерту үшін «Қатені түзету» дегенді қолданыңыз.</translation>
  </message>
  <message>
   <source>This form is no longer in the file.</source>
   <translation>Бұл нысан кейс файлында жоқ.</translation>
  </message>
  <message>
   <source>This part of the case is closed. Reopen the case to write in it.</source>
   <translation>Кейстің бұл бөлігі жабылған. Жазу үшін кейсті қайта ашыңыз.</translation>
  </message>
  <message>
   <source>This form is filled in only once and is already in the file.</source>
   <translation>Бұл нысан бір-ақ рет толтырылады және кейс файлында бар.</translation>
  </message>
  <message>
   <source>This edition of the standard has no such form.</source>
   <translation>Стандарттың бұл редакциясында мұндай нысан жоқ.</translation>
  </message>
  <message>
   <source>Another form must be finished first.</source>
   <translation>Алдымен басқа нысанды аяқтау керек.</translation>
  </message>
  <message>
   <source>Something needed is still missing. Fill it in, or write why it stays empty.</source>
   <translation>Міндетті нәрсе жетіспейді. Толтырыңыз немесе неге бос қалғанын жазыңыз.</translation>
  </message>
  <message>
   <source>This stage needs other forms first. You can go on with a reason.</source>
   <translation>Бұл кезеңде алдымен басқа нысандар керек. Себебін жазып жалғастыруға болады.</translation>
  </message>
  <message>
   <source>Your role does not allow this. Ask the head of the office.</source>
   <translation>Сіздің рөліңіз бұған рұқсат бермейді. Ұйым басшысына жүгініңіз.</translation>
  </message>
  <message>
   <source>This case is still open.</source>
   <translation>Бұл кейс әлі ашық.</translation>
  </message>
  <message>
   <source>The clock of this computer stands before the last record. Set date and time, then try again.</source>
   <translation>Компьютердің сағаты соңғы жазбадан бұрынғы уақытты көрсетіп тұр. Күні мен уақытын түзетіп, қайталап көріңіз.</translation>
  </message>
  <message>
   <source>Write the reason.</source>
   <translation>Себебін жазыңыз.</translation>
  </message>
  <message>
   <source>The register of names is not here. Connect the stick or folder where it is kept.</source>
   <translation>Есімдер тізілімі бұл жерде жоқ. Ол сақталған флешканы немесе қалтаны қосыңыз.</translation>
  </message>
  <message>
   <source>This is the same case.</source>
   <translation>Бұл сол кейстің өзі.</translation>
  </message>
  <message>
   <source>This edition of the standard has no such stage.</source>
   <translation>Стандарттың бұл редакциясында мұндай кезең жоқ.</translation>
  </message>
  <message>
   <source>Some answers cannot be read. Look at the fields marked in red.</source>
   <translation>Кейбір жауаптарды оқу мүмкін емес. Қызылмен белгіленген өрістерді қараңыз.</translation>
  </message>
  <message>
   <source>Document № {number} is not in the register of this case.</source>
   <translation>№ {number} құжат бұл кейстің тізілімінде жоқ.</translation>
  </message>
  <message>
   <source>This deadline is no longer open.</source>
   <translation>Бұл мерзім енді ашық емес.</translation>
  </message>
  <message>
   <source>The practice case does not come out as its scenario says.</source>
   <translation>Жаттығу кейсі сценарийде айтылғандай шықпады.</translation>
  </message>
  <message>
   <source>The scenario file has a fault: {what}</source>
   <translation>Сценарий файлында қате бар: {what}</translation>
  </message>
  <message>
   <source>This document is damaged. Restore it from the last backup.</source>
   <translation>Бұл құжат бүлінген. Соңғы сақтық көшірмеден қалпына келтіріңіз.</translation>
  </message>
  <message>
   <source>This document is not in the office. Restore it from the last backup.</source>
   <translation>Бұл құжат кеңседе жоқ. Соңғы сақтық көшірмеден қалпына келтіріңіз.</translation>
  </message>
  <message>
   <source>The last lines of the record of work are missing. Tell the head of the office.</source>
   <translation>Қол жеткізу журналының соңғы жолдары жоқ. Ұйым басшысына хабарлаңыз.</translation>
  </message>
  <message>
   <source>The record of work was damaged or changed. Tell the head of the office.</source>
   <translation>Қол жеткізу журналы бүлінген немесе өзгертілген. Ұйым басшысына хабарлаңыз.</translation>
  </message>
  <message>
   <source>The office could not be opened. Nothing was changed.</source>
   <translation>Кеңсе ашылмады. Ештеңе өзгерген жоқ.</translation>
  </message>
  <message>
   <source>The file {file} could not be read. Check the disk or the stick.</source>
   <translation>{file} файлын оқу мүмкін болмады. Дискіні немесе флешканы тексеріңіз.</translation>
  </message>
  <message>
   <source>The file {file} could not be written. What was saved before is safe.</source>
   <translation>{file} файлын жазу мүмкін болмады. Бұрын сақталғандар аман.</translation>
  </message>
  <message>
   <source>A key card of this office does not fit it. Ask for help before going on.</source>
   <translation>Бұл кеңсенің бір кілт картасы оған сай емес. Жалғастырмас бұрын көмек сұраңыз.</translation>
  </message>
  <message>
   <source>The two copies of a file differ. The newer one is used.</source>
   <translation>Файлдың екі көшірмесі әртүрлі. Жаңасы қолданылды.</translation>
  </message>
  <message>
   <source>The file {file} is damaged. Restore it from the last backup.</source>
   <translation>{file} файлы бүлінген. Соңғы сақтық көшірмеден қалпына келтіріңіз.</translation>
  </message>
  <message>
   <source>The disk is full. Make room, then try again. Nothing was lost.</source>
   <translation>Диск толды. Орын босатып, қайталап көріңіз. Ештеңе жоғалған жоқ.</translation>
  </message>
  <message>
   <source>A part of the program is too old ({version}). Install it again.</source>
   <translation>Бағдарламаның бір бөлігі тым ескі ({version}). Қайта орнатыңыз.</translation>
  </message>
  <message>
   <source>The file {file} is already there and was not replaced.</source>
   <translation>{file} файлы бұрыннан бар, ол ауыстырылған жоқ.</translation>
  </message>
  <message>
   <source>This folder is not empty. Choose an empty one.</source>
   <translation>Бұл қалта бос емес. Бос қалта таңдаңыз.</translation>
  </message>
  <message>
   <source>The office is open in another window. Close that one first.</source>
   <translation>Кеңсе басқа терезеде ашық. Алдымен соны жабыңыз.</translation>
  </message>
  <message>
   <source>The lock of this office asks for more than is safe. It was not opened.</source>
   <translation>Бұл кеңсенің құлпы қауіпсіз шектен асады. Ол ашылмады.</translation>
  </message>
  <message>
   <source>This sign-in name is already in use. Choose another.</source>
   <translation>Бұл кіру аты қолданыста. Басқасын таңдаңыз.</translation>
  </message>
  <message>
   <source>The file {file} is not there.</source>
   <translation>{file} файлы жоқ.</translation>
  </message>
  <message>
   <source>A newer version of the program wrote this office. Update the program.</source>
   <translation>Бұл кеңсені бағдарламаның жаңарақ нұсқасы жазған. Бағдарламаны жаңартыңыз.</translation>
  </message>
  <message>
   <source>Your role has no key for this part.</source>
   <translation>Сіздің рөліңізде бұл бөліктің кілті жоқ.</translation>
  </message>
  <message>
   <source>There is no office in this folder.</source>
   <translation>Бұл қалтада кеңсе жоқ.</translation>
  </message>
  <message>
   <source>Nobody with this name signs in here.</source>
   <translation>Мұндай атпен ешкім кірмейді.</translation>
  </message>
  <message>
   <source>The file {file} is not locked as it must be. It was not used.</source>
   <translation>{file} файлы тиісінше құлыпталмаған. Ол қолданылмады.</translation>
  </message>
  <message>
   <source>This file belongs to another office.</source>
   <translation>Бұл файл басқа кеңсеге тиесілі.</translation>
  </message>
  <message>
   <source>The password needs at least {least} letters, or four words.</source>
   <translation>Құпиясөзде кемінде {least} әріп немесе төрт сөз болуы керек.</translation>
  </message>
  <message>
   <source>Nothing can be written there. Choose another folder or stick.</source>
   <translation>Ол жерге жазу мүмкін емес. Басқа қалта немесе флешка таңдаңыз.</translation>
  </message>
  <message>
   <source>Group {group} of the recovery sheet has a typing mistake.</source>
   <translation>Қалпына келтіру парағының {group}-тобында теру қатесі бар.</translation>
  </message>
  <message>
   <source>The recovery sheet has {groups} groups. Type all of them.</source>
   <translation>Қалпына келтіру парағында {groups} топ бар. Бәрін теріңіз.</translation>
  </message>
  <message>
   <source>The register of names is damaged. Restore it from the last backup.</source>
   <translation>Есімдер тізілімі бүлінген. Соңғы сақтық көшірмеден қалпына келтіріңіз.</translation>
  </message>
  <message>
   <source>Keep the register of names in another folder than the cases.</source>
   <translation>Есімдер тізілімін кейстерден басқа қалтада сақтаңыз.</translation>
  </message>
  <message>
   <source>The lock of this office is damaged. Restore it from the last backup.</source>
   <translation>Бұл кеңсенің құлпы бүлінген. Соңғы сақтық көшірмеден қалпына келтіріңіз.</translation>
  </message>
  <message>
   <source>The lock of this office was changed from outside. It was not opened.</source>
   <translation>Бұл кеңсенің құлпы сырттан өзгертілген. Ол ашылмады.</translation>
  </message>
  <message>
   <source>The program does not know this role.</source>
   <translation>Бағдарлама мұндай рөлді танымайды.</translation>
  </message>
  <message>
   <source>The key does not fit this file.</source>
   <translation>Кілт бұл файлға сай емес.</translation>
  </message>
  <message>
   <source>That did not open the office. Check the keyboard and Caps Lock.</source>
   <translation>Бұл құпиясөзбен ашылмады. Пернетақтаны және Caps Lock-ты тексеріңіз.</translation>
  </message>
  <message>
   <source>This recovery sheet does not belong to this office.</source>
   <translation>Бұл қалпына келтіру парағы басқа кеңсенікі.</translation>
  </message>
  <message>
   <source>Write at most {decimals} digits after the comma.</source>
   <translation>Үтірден кейін ең көбі {decimals} таңба жазыңыз.</translation>
  </message>
  <message>
   <source>This is not written as this form asks for it.</source>
   <translation>Бұл нысанда сұралғандай жазылмаған.</translation>
  </message>
  <message>
   <source>This day has not come yet.</source>
   <translation>Бұл күн әлі келген жоқ.</translation>
  </message>
  <message>
   <source>The earliest possible day is {low}.</source>
   <translation>Ең ерте күн: {low}.</translation>
  </message>
  <message>
   <source>The latest possible day is {high}.</source>
   <translation>Ең кеш күн: {high}.</translation>
  </message>
  <message>
   <source>The names may not lie on the medium that holds the cases. Choose another one.</source>
   <translation>Есімдер істермен бір тасымалдағышта жатпауы керек. Басқасын таңдаңыз.</translation>
  </message>
  <message>
   <source>This is the folder it lies in already. Choose another one.</source>
   <translation>Бұл қазіргі қалтаның өзі. Басқасын таңдаңыз.</translation>
  </message>
  <message>
   <source>Copies of several offices lie here. Choose the folder of one office.</source>
   <translation>Мұнда бірнеше ұйымның көшірмесі бар. Бір ұйымның қалтасын таңдаңыз.</translation>
  </message>
  <message>
   <source>It was stopped. The earlier copies are as they were.</source>
   <translation>Тоқтатылды. Бұрынғы көшірмелер сол күйінде.</translation>
  </message>
  <message>
   <source>This backup copy is damaged. Choose an older one; the damaged one is kept.</source>
   <translation>Бұл сақтық көшірме бүлінген. Ертерегін таңдаңыз; бүлінгені сақталды.</translation>
  </message>
  <message>
   <source>The stick or folder is not there. Put it in and try again.</source>
   <translation>Тасымалдағыш немесе қалта жоқ. Салып, қайта көріңіз.</translation>
  </message>
  <message>
   <source>There is not enough room on this medium. Nothing was written.</source>
   <translation>Бұл тасымалдағышта орын жетпейді. Ештеңе жазылған жоқ.</translation>
  </message>
  <message>
   <source>There is no backup copy of this office here.</source>
   <translation>Мұнда бұл ұйымның сақтық көшірмесі жоқ.</translation>
  </message>
  <message>
   <source>A backup inside the office folder is lost with it. Choose a stick or another folder.</source>
   <translation>Мекеме қалтасының ішіндегі көшірме онымен бірге жоғалады. Флешканы не басқа қалтаны таңдаңыз.</translation>
  </message>
  <message>
   <source>Stopped, as you asked. What was there before is untouched.</source>
   <translation>Сіздің өтінішіңізбен тоқтатылды. Бұрынғысы сол күйінде.</translation>
  </message>
  <message>
   <source>The cases on this computer are damaged. The file was kept. Restore backup {generation} of {at} from {folder}.</source>
   <translation>Бұл компьютердегі кейстер бүлінген. Файл сақталды. {folder} ішінен {at} жасалған {generation}-көшірмені қалпына келтіріңіз.</translation>
  </message>
  <message>
   <source>Backup {sequence} is damaged ({file}). Use another backup, and make a new one today.</source>
   <translation>{sequence}-көшірме бүлінген ({file}). Басқа көшірмені қолданып, бүгін жаңасын жасаңыз.</translation>
  </message>
  <message>
   <source>The folder or stick is not there. Put the stick in and try again.</source>
   <translation>Қалта немесе флешка жоқ. Флешканы салып, қайта көріңіз.</translation>
  </message>
  <message>
   <source>There is not enough room: {needed} bytes are needed, {free} are free. Nothing was written.</source>
   <translation>Орын жетпейді: {needed} байт керек, {free} бос. Ештеңе жазылған жоқ.</translation>
  </message>
  <message>
   <source>There is no backup of an office here.</source>
   <translation>Мұнда мекеменің сақтық көшірмесі жоқ.</translation>
  </message>
  <message>
   <source>Names and cases must not lie on one stick. Choose another stick.</source>
   <translation>Есімдер мен кейстер бір флешкада болмауы керек. Басқасын таңдаңыз.</translation>
  </message>
  <message>
   <source>This is the folder in use. Choose another one.</source>
   <translation>Бұл қалта қолданылуда. Басқасын таңдаңыз.</translation>
  </message>
  <message>
   <source>Backups of several offices are here. Choose the folder of one of them.</source>
   <translation>Мұнда бірнеше мекеменің көшірмесі бар. Бірінің қалтасын таңдаңыз.</translation>
  </message>
  <message>
   <source>The office was not upgraded: the new file would not hold everything ({tables}). Nothing was changed.</source>
   <translation>Мекеме жаңартылмады: жаңа файлға бәрі сыймас еді ({tables}). Ештеңе өзгерген жоқ.</translation>
  </message>
  <message>
   <source>Type your password first. Nothing was done yet.</source>
   <translation>Алдымен құпиясөзіңізді енгізіңіз. Әзірге ештеңе жасалған жоқ.</translation>
  </message>
  <message>
   <source>Too many wrong passwords. Wait {seconds} seconds, then try again.</source>
   <translation>Құпиясөз бірнеше рет қате енгізілді. {seconds} секунд күтіп, қайта көріңіз.</translation>
  </message>
  <message>
   <source>At least one person must stay named. Name somebody else first.</source>
   <translation>Кемінде бір адам аталған күйінде қалуы керек. Алдымен басқаны атаңыз.</translation>
  </message>
  <message>
   <source>This note is kept and no longer changes. Write a new one.</source>
   <translation>Бұл жазба сақталған және өзгермейді. Жаңасын жазыңыз.</translation>
  </message>
  <message>
   <source>You are not named for the strictly confidential section. Ask a colleague who is.</source>
   <translation>Сіз аса құпия бөлімге аталмағансыз. Аталған әріптесіңізден сұраңыз.</translation>
  </message>
  <message>
   <source>The strictly confidential section is closed. Open it with your password first.</source>
   <translation>Аса құпия бөлім жабық. Алдымен оны құпиясөзіңізбен ашыңыз.</translation>
  </message>
  <message>
   <source>Nothing is kept apart in this case yet.</source>
   <translation>Бұл кейсте бөлек сақталған ештеңе жоқ.</translation>
  </message>
  <message>
   <source>There is no such act in this office.</source>
   <translation>Бұл кеңседе мұндай акт жоқ.</translation>
  </message>
  <message>
   <source>Write which archive takes the files and what it advised.</source>
   <translation>Істерді қай мұрағат алатынын және не ұсынғанын жазыңыз.</translation>
  </message>
  <message>
   <source>This edition of the standard has no such class of files.</source>
   <translation>Стандарттың бұл редакциясында мұндай санат жоқ.</translation>
  </message>
  <message>
   <source>This stick or folder is not on the list.</source>
   <translation>Бұл флешка немесе қалта тізімде жоқ.</translation>
  </message>
  <message>
   <source>This case may not be destroyed: its period has not ended, is not decided, or it is held.</source>
   <translation>Бұл кейсті жоюға болмайды: мерзімі бітпеген, белгіленбеген немесе тоқтатылған.</translation>
  </message>
  <message>
   <source>Old backups lie there that the present keys do not open. Make a new backup there first.</source>
   <translation>Онда қазіргі кілттер ашпайтын ескі көшірмелер бар. Алдымен сол жерге жаңа сақтық көшірме жасаңыз.</translation>
  </message>
  <message>
   <source>Write a number of years from 1 to {most}, or choose “for ever”.</source>
   <translation>1-ден {most} дейін жыл жазыңыз немесе «тұрақты» дегенді таңдаңыз.</translation>
  </message>
  <message>
   <source>Two different people sign in for this, and one of them is the head.</source>
   <translation>Ол үшін екі бөлек адам кіреді, бірі – басшы.</translation>
  </message>
  <message>
   <source>This edition has no such report. It has: {known}.</source>
   <translation>Бұл стандартта мұндай есеп жоқ. Барлары: {known}.</translation>
  </message>
  <message>
   <source>This is no period. Write 2026-02, 2026-Q1 or 2026.</source>
   <translation>Мұндай кезең жоқ. 2026-02, 2026-Q1 немесе 2026 деп жазыңыз.</translation>
  </message>
  <message>
   <source>A change can begin today or later: what was due stays as it was.</source>
   <translation>Өзгеріс бүгіннен немесе одан кейін басталады: бұрынғы мерзімдер сол қалпында қалады.</translation>
  </message>
  <message>
   <source>This rule is not counted in that way. Change its number only.</source>
   <translation>Бұл ереже олай есептелмейді. Тек санын өзгертіңіз.</translation>
  </message>
  <message>
   <source>The norm itself says this number. It cannot be changed.</source>
   <translation>Бұл санды норманың өзі белгілеген. Оны өзгертуге болмайды.</translation>
  </message>
  <message>
   <source>This colleague still works on {count} cases: {codes}. Hand them over to somebody first.</source>
   <translation>Бұл әріптес әлі де {count} кейспен жұмыс істейді: {codes}. Алдымен оларды басқа біреуге тапсырыңыз.</translation>
  </message>
  <message>
   <source>{name} is in the key file, but this office never let that person in. Remove {name} first, then try again.</source>
   <translation>{name} кілт файлында бар, бірақ бұл кеңсе оны ешқашан қоспаған. Алдымен {name} дегенді шығарып, қайта байқап көріңіз.</translation>
  </message>
  <message>
   <source>This password opens the office only on the computer it is bound to. Sign in there or use the recovery sheet.</source>
   <translation>Бұл құпиясөз кеңсені ол байланған компьютерде ғана ашады. Сол жерде кіріңіз немесе қалпына келтіру парағын қолданыңыз.</translation>
  </message>
  <message>
   <source>This computer has no key store that could keep a secret. Nothing was changed.</source>
   <translation>Бұл компьютерде құпияны сақтай алатын кілт қоймасы жоқ. Ештеңе өзгерген жоқ.</translation>
  </message>
  <message>
   <source>The key store of this computer keeps secrets in a file anyone can read. Nothing was changed.</source>
   <translation>Бұл компьютердің кілт қоймасы құпияларды кез келген адам оқи алатын файлда сақтайды. Ештеңе өзгерген жоқ.</translation>
  </message>
  <message>
   <source>The key store of this computer did not answer. Unlock it and try again. Nothing was changed.</source>
   <translation>Бұл компьютердің кілт қоймасы жауап бермеді. Құлпын ашып, қайта байқап көріңіз. Ештеңе өзгерген жоқ.</translation>
  </message>
  <message>
   <source>Nobody changes or removes herself. Another head has to do that.</source>
   <translation>Ешкім өзін өзі өзгерте не шығара алмайды. Мұны басқа басшы жасауы керек.</translation>
  </message>
  <message>
   <source>This copy of the register was made before the keys of the office were changed. Use the register itself.</source>
   <translation>Тізілімнің бұл көшірмесі кеңсенің кілттері өзгергенге дейін жасалған. Тізілімнің өзін қолданыңыз.</translation>
  </message>
  <message>
   <source>The program cannot show this kind of file. Save a copy outside to open it with another program.</source>
   <translation>Бағдарлама мұндай файлды көрсете алмайды. Басқа бағдарламамен ашу үшін көшірмесін сыртқа сақтаңыз.</translation>
  </message>
  <message>
   <source>There is no row in this sheet under its heads. Nothing was taken.</source>
   <translation>Бұл кестеде тақырып астында жол жоқ. Ештеңе алынған жоқ.</translation>
  </message>
  <message>
   <source>No column has the name of a question of this form. Name the columns as the form does.</source>
   <translation>Бірде-бір бағанның аты осы нысанның сұрағына сәйкес емес. Бағандарды нысандағыдай атаңыз.</translation>
  </message>
  <message>
   <source>This sheet is too big. Bring at most 20,000 rows at a time.</source>
   <translation>Бұл кесте тым үлкен. Бір жолы 20 000-нан аспайтын жол әкеліңіз.</translation>
  </message>
  <message>
   <source>This is no spreadsheet that can be read, or it has a password. Nothing was taken.</source>
   <translation>Бұл оқылатын кесте емес немесе құпиясөзі бар. Ештеңе алынған жоқ.</translation>
  </message>
  <message>
   <source>Names and cases would lie on one disk. Choose a stick, or let the head write why it must be so.</source>
   <translation>Есімдер мен кейстер бір дискіде қалады. Флешка таңдаңыз немесе басшы себебін жазсын.</translation>
  </message>
  <message>
   <source>{login} would have {count} cases this year; the norm is {most}. Write why it is so.</source>
   <translation>{login} биыл {count} кейсті болады; норма {most}. Неге екенін жазыңыз.</translation>
  </message>
  <message>
   <source>This stick does not give back what is written to it. It holds less than it says. Use another one.</source>
   <translation>Бұл флешка жазылғанды қайтармайды. Ол айтқанынан аз сыйдырады. Басқасын пайдаланыңыз.</translation>
  </message>
  <message>
   <source>These cases must not meet: {codes}. Change the group, the place or the day, or write why.</source>
   <translation>Бұл кейстердегі адамдар кездеспеуі керек: {codes}. Топты, орынды немесе күнді өзгертіңіз не себебін жазыңыз.</translation>
  </message>
  <message>
   <source>Something speaks against giving {codes} to {login}. Write why it is done all the same.</source>
   <translation>{codes} кейсін {login} алуына кедергі бар. Сонда да неге берілетінін жазыңыз.</translation>
  </message>
  <message>
   <source>{login} lacks something that is asked for this role. Write why it is given all the same.</source>
   <translation>{login}: бұл рөлге талап етілген нәрсе жетіспейді. Сонда да неге берілетінін жазыңыз.</translation>
  </message>
  <message>
   <source>This case was kept by the standard {ref}, which is not installed here. Nothing was taken.</source>
   <translation>Бұл іс {ref} стандарты бойынша жүргізілген, ол мұнда жоқ. Ештеңе қабылданған жоқ.</translation>
  </message>
  <message>
   <source>The package is damaged or incomplete. Nothing was taken. Ask the sender for a new one.</source>
   <translation>Топтама бүлінген немесе толық емес. Ештеңе қабылданған жоқ. Жіберушіден жаңасын сұраңыз.</translation>
  </message>
  <message>
   <source>This does not agree with the package. Compare with the sheet once more. Nothing was taken.</source>
   <translation>Бұл топтамаға сәйкес емес. Парақпен тағы бір рет салыстырыңыз. Ештеңе қабылданған жоқ.</translation>
  </message>
  <message>
   <source>This file is no package of this kind. Nothing was taken.</source>
   <translation>Бұл файл мұндай топтама емес. Ештеңе қабылданған жоқ.</translation>
  </message>
  <message>
   <source>A newer version of the program made this package. Update the program here. Nothing was taken.</source>
   <translation>Бұл топтама бағдарламаның жаңарақ нұсқасында жасалған. Мұндағы бағдарламаны жаңартыңыз. Ештеңе қабылданған жоқ.</translation>
  </message>
  <message>
   <source>These words do not open the package. Check every word and the spaces. Nothing was taken.</source>
   <translation>Бұл сөздер топтаманы ашпайды. Әр сөзді және бос орындарды тексеріңіз. Ештеңе қабылданған жоқ.</translation>
  </message>
  <message>
   <source>This is too much for one package. Nothing was written.</source>
   <translation>Бір топтамаға тым көп. Ештеңе жазылған жоқ.</translation>
  </message>
  <message>
   <source>Fill in and finish the transfer sheet first. A package is made while the transfer is under way.</source>
   <translation>Алдымен тапсыру парағын толтырып аяқтаңыз. Топтама тапсыру жүріп жатқанда жасалады.</translation>
  </message>
  <message>
   <source>This office does not permit this method. Choose another.</source>
   <translation>Бұл мекеме мұндай әдіске рұқсат етпейді. Басқасын таңдаңыз.</translation>
  </message>
  <message>
   <source>Only people and organisations of this case can be named here. Choose one from the list.</source>
   <translation>Мұнда тек осы кейстің адамдары мен ұйымдары аталады. Тізімнен таңдаңыз.</translation>
  </message>
  <message>
   <source>This option cannot be taken off the list.</source>
   <translation>Бұл таңдауды тізімнен алып тастауға болмайды.</translation>
  </message>
  <message>
   <source>This package was taken in already. Nothing was taken again.</source>
   <translation>Бұл топтама бұрын қабылданған. Қайта ештеңе қабылданған жоқ.</translation>
  </message>
  <message>
   <source>This is too long for a letter: at most {most} characters.</source>
   <translation>Хат үшін тым ұзын: ең көбі {most} таңба.</translation>
  </message>
  <message>
   <source>This backup knows no case {codes}. Compare it with the act of destruction, and leave out newer ones.</source>
   <translation>Бұл көшірмеде {codes} кодты кейс жоқ. Жою актісімен салыстырыңыз; кейінгілерін енгізбеңіз.</translation>
  </message>
  <message>
   <source>A newer version of the program made this file. Update the program here. Nothing was taken.</source>
   <translation>Бұл файл бағдарламаның жаңарақ нұсқасында жасалған. Мұндағы бағдарламаны жаңартыңыз. Ештеңе қабылданған жоқ.</translation>
  </message>
  <message>
   <source>These records belong to another journal, or follow the standard {ref}. Nothing was taken.</source>
   <translation>Бұл жазбалар басқа журналға тиесілі немесе {ref} стандарты бойынша жазылған. Ештеңе қабылданған жоқ.</translation>
  </message>
  <message>
   <source>This is no file of records from another office. Nothing was taken.</source>
   <translation>Бұл басқа ұйымның жазбалар файлы емес. Ештеңе қабылданған жоқ.</translation>
  </message>
  <message>
   <source>Wrong words were typed {tries} times, so the pack was destroyed. Tell your office today.</source>
   <translation>Қате сөздер {tries} рет жазылғандықтан пакет жойылды. Кеңсеге бүгін хабарлаңыз.</translation>
  </message>
  <message>
   <source>The time of this pack is over since {until}. Bring it back: the office can still take the note in.</source>
   <translation>Бұл пакеттің мерзімі {until} бітті. Қайта әкеліңіз: кеңсе жазбаны әлі де ала алады.</translation>
  </message>
  <message>
   <source>This office made no such pack, or its case is no longer here. Nothing was taken.</source>
   <translation>Бұл кеңсе мұндай пакет жасамаған немесе оның ісі мұнда жоқ. Ештеңе қабылданған жоқ.</translation>
  </message>
  <message>
   <source>These words do not open the pack. Tries left: {left}. With the last one it is destroyed.</source>
   <translation>Бұл сөздер пакетті ашпайды. Қалған әрекет: {left}. Соңғысында жойылады.</translation>
  </message>
  <message>
   <source>This edition of the standard knows no pack for a visit.</source>
   <translation>Стандарттың бұл басылымында далалық пакет жоқ.</translation>
  </message>
 </context>
 <context>
  <name>ReasonLine</name>
  <message>
   <source>Why could it not be done in time? The mark stays, the reason is printed.</source>
   <translation>Неге уақытында орындалмады? Белгі қалады, себебі басылады.</translation>
  </message>
  <message>
   <source>Reason for delay</source>
   <translation>Кешігу себебі</translation>
  </message>
  <message>
   <source>Save the reason</source>
   <translation>Себебін сақтау</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Болдырмау</translation>
  </message>
 </context>
 <context>
  <name>ReferenceInput</name>
  <message>
   <source>Choose an entry …</source>
   <translation>Жазбаны таңдаңыз …</translation>
  </message>
 </context>
 <context>
  <name>ReferralsScreen</name>
  <message>
   <source>Answer awaited</source>
   <translation>Жауап күтілуде</translation>
  </message>
  <message>
   <source>Answer late</source>
   <translation>Жауап кешіккен</translation>
  </message>
  <message>
   <source>Answer here</source>
   <translation>Жауап келген</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Барлығы</translation>
  </message>
  <message>
   <source>Where clients were sent on to, and what came back.</source>
   <translation>Клиенттер қайда бағытталды және қандай жауап келді.</translation>
  </message>
  <message>
   <source>Referrals</source>
   <translation>Бағыттаулар</translation>
  </message>
  <message>
   <source>Open the referral</source>
   <translation>Жолдаманы ашу</translation>
  </message>
  <message>
   <source>Write down the answer</source>
   <translation>Жауапты жазу</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Жауап</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Кейс</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Ұйым</translation>
  </message>
  <message>
   <source>Phone and person</source>
   <translation>Телефон, адам</translation>
  </message>
  <message>
   <source>For what</source>
   <translation>Не үшін</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Жіберілді</translation>
  </message>
  <message>
   <source>There are other referrals.</source>
   <translation>Басқа бағыттаулар бар.</translation>
  </message>
  <message>
   <source>Nothing of this kind</source>
   <translation>Мұндайы жоқ</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Барлығын көрсету</translation>
  </message>
  <message>
   <source>Referrals are written in a case; they and their answers appear here.</source>
   <translation>Бағыттау кейсте жазылады; жауабымен осында көрінеді.</translation>
  </message>
  <message>
   <source>No referrals yet</source>
   <translation>Бағыттаулар әзірге жоқ</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>коды жоқ</translation>
  </message>
  <message>
   <source>no day set</source>
   <translation>күні қойылмаған</translation>
  </message>
  <message>
   <source>today</source>
   <translation>бүгін</translation>
  </message>
 </context>
 <context>
  <name>Register</name>
  <message>
   <source>The folder with the names is not here. Put the stick in and press “Find it”.</source>
   <translation>Есімдер қалтасы жоқ. Флешканы салып, «Табу» түймесін басыңыз.</translation>
  </message>
  <message>
   <source>The register of names is damaged. Take the names from the second copy.</source>
   <translation>Есімдер тізілімі бүлінген. Есімдерді екінші көшірмеден алыңыз.</translation>
  </message>
  <message>
   <source>The register there is a copy from before the keys were changed. Look for the newer one.</source>
   <translation>Ондағы тізілім кілттер ауысқанға дейінгі көшірме. Жаңасын іздеңіз.</translation>
  </message>
  <message>
   <source>The register there belongs to another office.</source>
   <translation>Ондағы тізілім басқа кеңсенікі.</translation>
  </message>
  <message>
   <source>You put the names away. Press “Find it” to see them again.</source>
   <translation>Есімдерді жинап қойдыңыз. Қайта көру үшін «Табу» түймесін басыңыз.</translation>
  </message>
  <message>
   <source>The stick with the names was reported lost. Take the names from the second copy.</source>
   <translation>Есімдері бар флешка жоғалды деп белгіленген. Есімдерді екінші көшірмеден алыңыз.</translation>
  </message>
  <message>
   <source>as the register is now</source>
   <translation>қазіргі тізіліммен бірдей</translation>
  </message>
  <message>
   <source>older than the register</source>
   <translation>тізілімнен ескі</translation>
  </message>
  <message>
   <source>newer than the register</source>
   <translation>тізілімнен жаңа</translation>
  </message>
  <message>
   <source>not plugged in</source>
   <translation>салынбаған</translation>
  </message>
  <message>
   <source>damaged or from before the keys were changed</source>
   <translation>бүлінген немесе кілттер ауысқанға дейінгі</translation>
  </message>
 </context>
 <context>
  <name>RegisterFrame</name>
  <message>
   <source>Register of names</source>
   <translation>Есімдер тізілімі</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <source>Find the names</source>
   <translation>Есімдерді табу</translation>
  </message>
  <message>
   <source>Keep them elsewhere</source>
   <translation>Басқа жерде сақтау</translation>
  </message>
  <message>
   <source>Second copy</source>
   <translation>Екінші көшірме</translation>
  </message>
  <message>
   <source>When the stick is lost or broken</source>
   <translation>Флешка жоғалса немесе бұзылса</translation>
  </message>
  <message>
   <source>Put the stick in. The program looks where the register was last and on every stick.</source>
   <translation>Флешканы салыңыз. Бағдарлама тізілім соңғы тұрған жерден және барлық флешкадан іздейді.</translation>
  </message>
  <message>
   <source>Names and cases never lie on one stick. Best is a stick that you take with you.</source>
   <translation>Есімдер мен кейстер ешқашан бір флешкада болмайды. Өзіңізбен алып жүретін флешка ең жақсы.</translation>
  </message>
  <message>
   <source>On a stick of its own, kept in another room. Copy again whenever new people came.</source>
   <translation>Бөлек флешкада, басқа бөлмеде сақталады. Жаңа адамдар қосылған сайын қайта көшіріңіз.</translation>
  </message>
  <message>
   <source>Say that it is lost, then take the names from the second copy into a new, empty folder.</source>
   <translation>Жоғалғанын белгілеп, есімдерді екінші көшірмеден жаңа, бос қалтаға алыңыз.</translation>
  </message>
  <message>
   <source>Find it</source>
   <translation>Табу</translation>
  </message>
  <message>
   <source>Take it from this folder</source>
   <translation>Осы қалтадан алу</translation>
  </message>
  <message>
   <source>Put the names away</source>
   <translation>Есімдерді жинап қою</translation>
  </message>
  <message>
   <source>Move the register there</source>
   <translation>Тізілімді сол жаққа көшіру</translation>
  </message>
  <message>
   <source>It must lie beside the cases …</source>
   <translation>Кейстердің жанында тұруы керек …</translation>
  </message>
  <message>
   <source>Copy the register</source>
   <translation>Тізілімді көшіру</translation>
  </message>
  <message>
   <source>The stick is lost …</source>
   <translation>Флешка жоғалды …</translation>
  </message>
  <message>
   <source>Take the names from the copy</source>
   <translation>Есімдерді көшірмеден алу</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Жаңа қалта</translation>
  </message>
 </context>
 <context>
  <name>RegisterScreen</name>
  <message>
   <source>The names are here: {folder}</source>
   <translation>Есімдер осында: {folder}</translation>
  </message>
  <message>
   <source>Working with codes only</source>
   <translation>Тек кодтармен жұмыс істелуде</translation>
  </message>
  <message>
   <source>Where last seen</source>
   <translation>Соңғы көрінген жері</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Көшірілген</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Күйі</translation>
  </message>
  <message>
   <source>They lie apart from the cases.</source>
   <translation>Кейстерден бөлек тұр.</translation>
  </message>
  <message>
   <source>They lie on the disk of the cases, because: {why}</source>
   <translation>Кейстердің дискісінде тұр, себебі: {why}</translation>
  </message>
  <message>
   <source>They lie on the same disk as the cases: one theft would take both. Move them to a stick.</source>
   <translation>Кейстермен бір дискіде тұр: бір ұрлық екеуін де алып кетеді. Флешкаға көшіріңіз.</translation>
  </message>
  <message>
   <source>This register is older than the cases. Look for the newer one before you go on.</source>
   <translation>Бұл тізілім кейстерден ескі. Жалғастырмас бұрын жаңасын іздеңіз.</translation>
  </message>
  <message>
   <source>One of its two files was damaged, the other was used. The next save mends it.</source>
   <translation>Екі файлының бірі бүлінген, екіншісі қолданылды. Келесі сақтағанда түзеледі.</translation>
  </message>
  <message numerus="yes">
   <source>%n case(s) have people who are not in this register:</source>
   <translation>
    <numerusform>%n кейстің адамдары бұл тізілімде жоқ:</numerusform>
    <numerusform>%n кейстің адамдары бұл тізілімде жоқ:</numerusform>
   </translation>
  </message>
  <message>
   <source>Register and cases do not fit</source>
   <translation>Тізілім мен кейстер сәйкес емес</translation>
  </message>
  <message>
   <source>Put the stick in and press again, or choose the folder below.</source>
   <translation>Флешканы салып, қайта басыңыз немесе төменнен қалтаны таңдаңыз.</translation>
  </message>
  <message>
   <source>The register was not found.</source>
   <translation>Тізілім табылмады.</translation>
  </message>
  <message>
   <source>The names are there again.</source>
   <translation>Есімдер қайта пайда болды.</translation>
  </message>
  <message>
   <source>The register is in its new place. Erase the old one?</source>
   <translation>Тізілім жаңа орнында. Ескісі өшірілсін бе?</translation>
  </message>
  <message>
   <source>Copied, read back and in use. The old one in {folder} is a copy now.</source>
   <translation>Көшіріліп, оқып тексерілді және қолданылуда. {folder} ішіндегі ескісі енді көшірме.</translation>
  </message>
  <message>
   <source>Erase the old one</source>
   <translation>Ескісін өшіру</translation>
  </message>
  <message>
   <source>Keep it as a second copy</source>
   <translation>Екінші көшірме ретінде қалдыру</translation>
  </message>
  <message>
   <source>Names and cases on one disk?</source>
   <translation>Есімдер мен кейстер бір дискіде ме?</translation>
  </message>
  <message>
   <source>Whoever takes this disk has both. The reason is kept and everyone of the office can read it.</source>
   <translation>Бұл дискіні алған адам екеуін де алады. Себебі сақталады және кеңседегі әркім оқи алады.</translation>
  </message>
  <message>
   <source>Keep them together</source>
   <translation>Бірге сақтау</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <source>Why it must be so</source>
   <translation>Неге осылай болуы керек</translation>
  </message>
  <message>
   <source>Is the stick with the names lost?</source>
   <translation>Есімдері бар флешка жоғалды ма?</translation>
  </message>
  <message>
   <source>What is on it is locked and opens only with this office's key file and a password. From now on there are codes only, until the second copy is here.</source>
   <translation>Ондағының бәрі құлыпталған және тек осы кеңсенің кілт файлымен әрі құпиясөзбен ашылады. Екінші көшірме келгенше тек кодтар көрінеді.</translation>
  </message>
  <message>
   <source>It is lost</source>
   <translation>Жоғалды</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Не болды</translation>
  </message>
  <message>
   <source>Keep this stick apart from the one with the cases.</source>
   <translation>Бұл флешканы кейстер сақталған флешкадан бөлек сақтаңыз.</translation>
  </message>
  <message>
   <source>The register was copied and read back.</source>
   <translation>Тізілім көшіріліп, оқып тексерілді.</translation>
  </message>
 </context>
 <context>
  <name>ReportHead</name>
  <message>
   <source>Which report</source>
   <translation>Қай есеп</translation>
  </message>
  <message>
   <source>Period before</source>
   <translation>Алдыңғы кезең</translation>
  </message>
  <message>
   <source>Period after</source>
   <translation>Келесі кезең</translation>
  </message>
  <message>
   <source>Leaves the office: withhold small numbers</source>
   <translation>Сыртқа беріледі: аз сандарды жасыру</translation>
  </message>
  <message>
   <source>Save as Excel</source>
   <translation>Excel ретінде сақтау</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF ретінде сақтау</translation>
  </message>
 </context>
 <context>
  <name>ReportsScreen</name>
  <message>
   <source>Reports</source>
   <translation>Есептер</translation>
  </message>
  <message>
   <source>Counted from the cases. Enter on a number shows which cases it stands for.</source>
   <translation>Кейстерден есептелді. Санның үстінде Enter басылса, қай кейстер екені көрінеді.</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>Не есептелді</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Сандар</translation>
  </message>
  <message>
   <source>The cases behind the number</source>
   <translation>Санға кірген кейстер</translation>
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
   <translation>Кезең</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Күйі</translation>
  </message>
  <message>
   <source>Worker</source>
   <translation>Қызметкер</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Есепті сақтау</translation>
  </message>
  <message>
   <source>The report is saved.</source>
   <translation>Есеп сақталды.</translation>
  </message>
  <message>
   <source>It has codes and numbers, no names.</source>
   <translation>Онда кодтар мен сандар бар, есімдер жоқ.</translation>
  </message>
 </context>
 <context>
  <name>RestoreScreen</name>
  <message>
   <source>Back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <source>Look what is there</source>
   <translation>Не бар екенін көру</translation>
  </message>
  <message>
   <source>Restore into this folder</source>
   <translation>Осы қалтаға қалпына келтіру</translation>
  </message>
  <message>
   <source>Sign in to it</source>
   <translation>Оған кіру</translation>
  </message>
  <message>
   <source>Opening …</source>
   <translation>Ашылуда …</translation>
  </message>
  <message>
   <source>Restoring …</source>
   <translation>Қалпына келтірілуде …</translation>
  </message>
  <message>
   <source>Backup {number} is now the office in {folder}.</source>
   <translation>{number}-көшірме енді {folder} ішіндегі мекеме болды.</translation>
  </message>
  <message>
   <source>{cases} cases, {files} attached files. Names are not in a backup: their register is apart.</source>
   <translation>{cases} кейс, {files} тіркелген файл. Сақтық көшірмеде есімдер жоқ: олардың тізілімі бөлек.</translation>
  </message>
 </context>
 <context>
  <name>Roles</name>
  <message>
   <source>social worker</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message>
   <source>supervisor</source>
   <translation>супервизор</translation>
  </message>
  <message>
   <source>head of the organisation</source>
   <translation>ұйым басшысы</translation>
  </message>
  <message>
   <source>information-management team</source>
   <translation>ақпаратты басқару тобы</translation>
  </message>
  <message>
   <source>technical administrator</source>
   <translation>техникалық әкімші</translation>
  </message>
  <message>
   <source>The recovery sheet was used.</source>
   <translation>Қалпына келтіру парағы қолданылды.</translation>
  </message>
  <message>
   <source>Print a new one under Settings, People of the office: the old one is known.</source>
   <translation>Баптаулар, Кеңсе адамдары бөлімінде жаңасын басып шығарыңыз: ескісі белгілі болып қалды.</translation>
  </message>
 </context>
 <context>
  <name>RulePanel</name>
  <message>
   <source>What has begun before that day keeps the old number.</source>
   <translation>Ол күнге дейін басталғанда ескі сан қалады.</translation>
  </message>
  <message>
   <source>From which day</source>
   <translation>Қай күннен</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Неге</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Өзгерту</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Сол күйінде қалдыру</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>Ең көбі</translation>
  </message>
  <message>
   <source>Warn from</source>
   <translation>Ескерту басталады</translation>
  </message>
  <message>
   <source>now {span}</source>
   <translation>қазір {span}</translation>
  </message>
 </context>
 <context>
  <name>RulesScreen</name>
  <message>
   <source>All rules</source>
   <translation>Барлық ережелер</translation>
  </message>
  <message>
   <source>Proposals that may be changed</source>
   <translation>Өзгертуге болатын ұсыныстар</translation>
  </message>
  <message>
   <source>Changed here</source>
   <translation>Осында өзгертілген</translation>
  </message>
  <message>
   <source>Free days</source>
   <translation>Демалыс күндері</translation>
  </message>
  <message>
   <source>A number marked P is a proposal of the program; the others are the standard's own.</source>
   <translation>P белгісі бар сан – бағдарламаның ұсынысы; қалғандары стандарттыкі.</translation>
  </message>
  <message>
   <source>Deadlines and free days</source>
   <translation>Мерзімдер мен демалыс күндері</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <source>Change the number</source>
   <translation>Санды өзгерту</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Күн</translation>
  </message>
  <message>
   <source>What it counts as</source>
   <translation>Қалай есептеледі</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>Кім шешкен</translation>
  </message>
  <message>
   <source>Nothing was changed here</source>
   <translation>Мұнда ештеңе өзгертілмеген</translation>
  </message>
  <message>
   <source>Every number is as the program brought it.</source>
   <translation>Әр сан бағдарламадағыдай.</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Ереже</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Не</translation>
  </message>
  <message>
   <source>How long</source>
   <translation>Қанша уақыт</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Қашаннан</translation>
  </message>
  <message>
   <source>Clause</source>
   <translation>Тармақ</translation>
  </message>
  <message>
   <source>at most {number}</source>
   <translation>ең көбі {number}</translation>
  </message>
  <message>
   <source>free day</source>
   <translation>демалыс күні</translation>
  </message>
  <message>
   <source>working day</source>
   <translation>жұмыс күні</translation>
  </message>
  <message>
   <source>this office</source>
   <translation>осы мекеме</translation>
  </message>
  <message>
   <source>the calendar of the country</source>
   <translation>елдің күнтізбесі</translation>
  </message>
  <message>
   <source>The change is kept with its reason.</source>
   <translation>Өзгеріс себебімен сақталды.</translation>
  </message>
  <message>
   <source>Free day or working day</source>
   <translation>Демалыс не жұмыс күні ету</translation>
  </message>
  <message>
   <source>This day is free too</source>
   <translation>Бұл күн де демалыс</translation>
  </message>
  <message>
   <source>Another free day</source>
   <translation>Басқа демалыс күні</translation>
  </message>
  <message>
   <source>Methods</source>
   <translation>Әдістер</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Нысан</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Әдіс</translation>
  </message>
  <message>
   <source>In new entries</source>
   <translation>Жаңа жазбаларда</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Неге</translation>
  </message>
  <message>
   <source>not permitted</source>
   <translation>рұқсат жоқ</translation>
  </message>
  <message>
   <source>permitted</source>
   <translation>рұқсат бар</translation>
  </message>
  <message>
   <source>Permit it again</source>
   <translation>Қайта рұқсат ету</translation>
  </message>
  <message>
   <source>Do not permit it any more</source>
   <translation>Бұдан былай рұқсат етпеу</translation>
  </message>
  <message>
   <source>Nobody can choose it in a new entry any more. Earlier entries keep it.</source>
   <translation>Жаңа жазбада оны ешкім таңдай алмайды. Бұрынғы жазбаларда сақталады.</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Сол қалпында қалдыру</translation>
  </message>
 </context>
 <context>
  <name>SafetyPanel</name>
  <message>
   <source>Other programs can see the window until the program is started again.</source>
   <translation>Бағдарлама қайта іске қосылғанша басқа бағдарламалар терезені көре алады.</translation>
  </message>
  <message>
   <source>Lock when nobody is here</source>
   <translation>Ешкім жоқта құлыптау</translation>
  </message>
  <message>
   <source>Pictures of the screen</source>
   <translation>Экран суреті</translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n минуттан кейін</numerusform>
    <numerusform>%n минуттан кейін</numerusform>
   </translation>
  </message>
  <message>
   <source>Lock also when the window is put away</source>
   <translation>Терезе жиналғанда да құлыптау</translation>
  </message>
  <message>
   <source>Let others see the screen (remote help)</source>
   <translation>Басқаларға экранды көрсету (қашықтан көмек)</translation>
  </message>
  <message>
   <source>Who saw what</source>
   <translation>Кім нені көрді</translation>
  </message>
  <message>
   <source>Self-test of this computer</source>
   <translation>Осы компьютерді тексеру</translation>
  </message>
  <message>
   <source>This system offers no way to keep other programs from taking pictures.</source>
   <translation>Бұл жүйе басқа бағдарламаларға экранды түсіруге тыйым сала алмайды.</translation>
  </message>
  <message>
   <source>Windows keeps other programs from taking pictures of this window.</source>
   <translation>Жүйе басқа бағдарламаларға бұл терезені түсіруге тыйым салады.</translation>
  </message>
 </context>
 <context>
  <name>SavedNote</name>
  <message>
   <source>Not saved yet …</source>
   <translation>Әлі сақталмады …</translation>
  </message>
  <message>
   <source>Saved {time}</source>
   <translation>{time} сақталды</translation>
  </message>
 </context>
 <context>
  <name>SealedInput</name>
  <message>
   <source>Answered. Strictly confidential: kept apart.</source>
   <translation>Жауап берілген. Аса құпия: бөлек сақталады.</translation>
  </message>
  <message>
   <source>Strictly confidential: kept apart. Nothing is written yet.</source>
   <translation>Аса құпия: бөлек сақталады. Әзірге ештеңе жазылмаған.</translation>
  </message>
  <message>
   <source>Open with your password</source>
   <translation>Құпиясөзіңізбен ашу</translation>
  </message>
 </context>
 <context>
  <name>SectionNote</name>
  <message>
   <source>Write a note</source>
   <translation>Жазба жазу</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Атауы</translation>
  </message>
  <message>
   <source>Title of the note</source>
   <translation>Жазбаның атауы</translation>
  </message>
  <message>
   <source>Text of the note</source>
   <translation>Жазбаның мәтіні</translation>
  </message>
  <message>
   <source>Keep the note</source>
   <translation>Жазбаны сақтау</translation>
  </message>
 </context>
 <context>
  <name>SectionPeople</name>
  <message>
   <source>Who may open it</source>
   <translation>Кім аша алады</translation>
  </message>
  <message>
   <source>Choose a colleague</source>
   <translation>Әріптесті таңдаңыз</translation>
  </message>
  <message>
   <source>Name her or him</source>
   <translation>Атау</translation>
  </message>
  <message>
   <source>Take the name off? Everything here is sealed anew. What this person has read or copied is not undone.</source>
   <translation>Атын алып тастайсыз ба? Мұндағының бәрі қайта мөрленеді. Бұл адам оқыған не көшірген нәрсе кері қайтпайды.</translation>
  </message>
  <message>
   <source>Take the name off</source>
   <translation>Атын алып тастау</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Қалдыру</translation>
  </message>
  <message>
   <source>Take the name of {login} off</source>
   <translation>{login} атын алып тастау</translation>
  </message>
  <message>
   <source>must be named again</source>
   <translation>қайта атау керек</translation>
  </message>
 </context>
 <context>
  <name>SendPackage</name>
  <message>
   <source>Everything in the file goes into one locked file. You stay responsible until it is received.</source>
   <translation>Іс файлындағының бәрі бір құлыпталған файлға кіреді. Қабылданғанша сіз жауаптысыз.</translation>
  </message>
  <message>
   <source>Package for another office</source>
   <translation>Басқа ұйымға топтама</translation>
  </message>
  <message>
   <source>Make the package …</source>
   <translation>Топтама жасау …</translation>
  </message>
  <message>
   <source>Save the sheet of the package</source>
   <translation>Топтама парағын сақтау</translation>
  </message>
  <message>
   <source>Save the slip with the words</source>
   <translation>Сөздері бар парақты сақтау</translation>
  </message>
  <message>
   <source>{code}: filled forms: {entries}, documents: {documents} (files: {files}), pages: {pages}.</source>
   <translation>{code}: толтырылған нысандар: {entries}, құжаттар: {documents} (файлдар: {files}), беттер: {pages}.</translation>
  </message>
  <message>
   <source>No code yet</source>
   <translation>Коды әлі берілмеген</translation>
  </message>
  <message numerus="yes">
   <source>%n form(s) not finished stay here. Finish them first.</source>
   <translation>
    <numerusform>%n аяқталмаған нысан осында қалады. Алдымен оларды аяқтаңыз.</numerusform>
    <numerusform>%n аяқталмаған нысан осында қалады. Алдымен оларды аяқтаңыз.</numerusform>
   </translation>
  </message>
  <message>
   <source>The strictly confidential section stays here: you are not named for it.</source>
   <translation>Аса құпия бөлім осында қалады: сіз оған тағайындалмағансыз.</translation>
  </message>
  <message numerus="yes">
   <source>Take the strictly confidential section along (%n item(s))</source>
   <translation>
    <numerusform>Аса құпия бөлімді қоса беру (%n зат)</numerusform>
    <numerusform>Аса құпия бөлімді қоса беру (%n зат)</numerusform>
   </translation>
  </message>
  <message>
   <source>These words open the package. They are shown only now:</source>
   <translation>Бұл сөздер топтаманы ашады. Олар тек қазір көрсетіледі:</translation>
  </message>
  <message>
   <source>Give the words another way than the file: another person, another day, never on the same stick.</source>
   <translation>Сөздерді файлдан басқа жолмен беріңіз: басқа адам, басқа күн, ешқашан бір флешкада емес.</translation>
  </message>
  <message>
   <source>The receiver types from the sheet: {pages} pages, check figures {figures}.</source>
   <translation>Қабылдаушы парақтан жазады: {pages} бет, салыстыру белгілері {figures}.</translation>
  </message>
  <message>
   <source>Where the package goes</source>
   <translation>Топтама қайда сақталады</translation>
  </message>
  <message>
   <source>The package is being made …</source>
   <translation>Топтама жасалып жатыр …</translation>
  </message>
  <message>
   <source>The package is made and was read back: {file}</source>
   <translation>Топтама дайын, қайта оқылып тексерілді: {file}</translation>
  </message>
 </context>
 <context>
  <name>SettingsScreen</name>
  <message>
   <source>Settings</source>
   <translation>Баптаулар</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Осы компьютерде</translation>
  </message>
  <message>
   <source>People of the office</source>
   <translation>Кеңсе адамдары</translation>
  </message>
  <message>
   <source>The office</source>
   <translation>Кеңсе</translation>
  </message>
  <message>
   <source>Safety</source>
   <translation>Қауіпсіздік</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Хаттар</translation>
  </message>
 </context>
 <context>
  <name>SheetPanel</name>
  <message>
   <source>A new recovery sheet</source>
   <translation>Жаңа қалпына келтіру парағы</translation>
  </message>
  <message>
   <source>The old sheet opens nothing from then on: destroy it. The new one is shown this once.</source>
   <translation>Содан кейін ескі парақ ештеңе ашпайды: оны жойыңыз. Жаңасы бір рет қана көрсетіледі.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Болдырмау</translation>
  </message>
  <message>
   <source>Make a new sheet</source>
   <translation>Жаңа парақ жасау</translation>
  </message>
  <message>
   <source>The paper is right</source>
   <translation>Қағаз дұрыс</translation>
  </message>
  <message>
   <source>The strictly confidential part of {count} cases opens with it once a colleague named there signed in.</source>
   <translation>{count} кейстің аса құпия бөлігі сол жерде аталған әріптес кіргеннен кейін ғана осымен ашылады.</translation>
  </message>
  <message>
   <source>The new recovery sheet is in force. Destroy the old one.</source>
   <translation>Жаңа қалпына келтіру парағы күшіне енді. Ескісін жойыңыз.</translation>
  </message>
 </context>
 <context>
  <name>SheetStep</name>
  <message>
   <source>The recovery sheet</source>
   <translation>Қалпына келтіру парағы</translation>
  </message>
  <message>
   <source>If every password is forgotten, only this sheet opens the files. Nobody else can help: not the maker of the program, not the ministry. Put it on paper and lock it away.</source>
   <translation>Барлық құпиясөз ұмытылса, файлдарды тек осы парақ ашады. Басқа ешкім көмектесе алмайды: бағдарлама авторы да, министрлік те. Қағазға шығарып, құлыптап қойыңыз.</translation>
  </message>
  <message>
   <source>Save the sheet as PDF and print it …</source>
   <translation>PDF етіп сақтап, басып шығару …</translation>
  </message>
  <message>
   <source>I have it on paper: hide it and type it back</source>
   <translation>Қағазда бар: жасырып, қайта теру</translation>
  </message>
  <message>
   <source>All eight groups, from the paper. It shows that the paper is right.</source>
   <translation>Сегіз топтың бәрін қағаздан теріңіз. Қағаздың дұрыстығын көрсетеді.</translation>
  </message>
  <message>
   <source>The groups from the sheet</source>
   <translation>Парақтағы топтар</translation>
  </message>
  <message>
   <source>Recovery sheet</source>
   <translation>Қалпына келтіру парағы</translation>
  </message>
  <message>
   <source>Save the recovery sheet</source>
   <translation>Қалпына келтіру парағын сақтау</translation>
  </message>
  <message>
   <source>In two envelopes, kept by two people: neither opens anything alone</source>
   <translation>Екі адам сақтайтын екі конвертте: біреуі ғана ештеңе ашпайды</translation>
  </message>
  <message>
   <source>The groups from sheet B</source>
   <translation>B парағының топтары</translation>
  </message>
  <message>
   <source>The groups from sheet A</source>
   <translation>A парағының топтары</translation>
  </message>
 </context>
 <context>
  <name>ShownInput</name>
  <message>
   <source>Nothing was written about this earlier.</source>
   <translation>Бұл туралы бұрын жазылмаған.</translation>
  </message>
  <message>
   <source>This follows from other answers.</source>
   <translation>Бұл басқа жауаптардан шығады.</translation>
  </message>
  <message>
   <source>Nothing is missing and nothing is out of date.</source>
   <translation>Жетпейтіні де, мерзімі біткені де жоқ.</translation>
  </message>
 </context>
 <context>
  <name>Side</name>
  <message>
   <source>Finish stage</source>
   <translation>Кезеңді аяқтау</translation>
  </message>
  <message>
   <source>{done} of {total} forms</source>
   <translation>{total} нысанның {done} дайын</translation>
  </message>
  <message>
   <source>shown here</source>
   <translation>осында көрсетілген</translation>
  </message>
 </context>
 <context>
  <name>SideColumn</name>
  <message>
   <source>{task} · until {time}</source>
   <translation>{task} · мерзімі {time}</translation>
  </message>
  <message>
   <source>Missing in this form</source>
   <translation>Нысанда жетіспейді</translation>
  </message>
  <message>
   <source>Missing in this stage</source>
   <translation>Кезеңде жетіспейді</translation>
  </message>
  <message>
   <source>Stages of the case</source>
   <translation>Кейстің кезеңдері</translation>
  </message>
 </context>
 <context>
  <name>SideStrip</name>
  <message>
   <source>Missing: {count}</source>
   <translation>Жетіспейді: {count}</translation>
  </message>
  <message>
   <source>All forms</source>
   <translation>Барлық нысан</translation>
  </message>
 </context>
 <context>
  <name>SignPanel</name>
  <message>
   <source>Record signatures</source>
   <translation>Қолтаңбаларды белгілеу</translation>
  </message>
  <message>
   <source>The form stays as it is; only who signed and when is added.</source>
   <translation>Нысан сол қалпында қалады; тек кім және қашан қол қойғаны қосылады.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Белгілеу</translation>
  </message>
 </context>
 <context>
  <name>SignatureInput</name>
  <message>
   <source>{signer}: signed on</source>
   <translation>{signer}: қол қойған күні</translation>
  </message>
  <message>
   <source>{signer}: number of the scan</source>
   <translation>{signer}: сканның нөмірі</translation>
  </message>
 </context>
 <context>
  <name>SourceStep</name>
  <message>
   <source>Restore from a backup</source>
   <translation>Сақтық көшірмеден қалпына келтіру</translation>
  </message>
  <message>
   <source>For a new computer, or where the office no longer opens. The backup itself is not changed.</source>
   <translation>Жаңа компьютер үшін немесе кеңсе ашылмай қалғанда. Сақтық көшірменің өзі өзгермейді.</translation>
  </message>
  <message>
   <source>Stick or folder with backups</source>
   <translation>Сақтық көшірмелері бар флешка немесе қалта</translation>
  </message>
  <message>
   <source>What opens it</source>
   <translation>Ол немен ашылады</translation>
  </message>
  <message>
   <source>Sign-in name</source>
   <translation>Кіру аты</translation>
  </message>
  <message>
   <source>Password of the day of the backup</source>
   <translation>Көшірме жасалған күнгі құпиясөз</translation>
  </message>
  <message>
   <source>a password</source>
   <translation>құпиясөзбен</translation>
  </message>
  <message>
   <source>the recovery sheet</source>
   <translation>қалпына келтіру парағымен</translation>
  </message>
  <message>
   <source>There are two sheets, A and B</source>
   <translation>A және B екі парақ бар</translation>
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
    <numerusform>%n сағат</numerusform>
    <numerusform>%n сағат</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n күн</numerusform>
    <numerusform>%n күн</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n working day(s)</source>
   <translation>
    <numerusform>%n жұмыс күні</numerusform>
    <numerusform>%n жұмыс күні</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n week(s)</source>
   <translation>
    <numerusform>%n апта</numerusform>
    <numerusform>%n апта</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n month(s)</source>
   <translation>
    <numerusform>%n ай</numerusform>
    <numerusform>%n ай</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StaffScreen</name>
  <message>
   <source>What each colleague carries now and this year, beside the norm of the standard.</source>
   <translation>Әр қызметкердің қазіргі және биылғы жүктемесі, стандарт нормасымен салыстырғанда.</translation>
  </message>
  <message>
   <source>Staff and load</source>
   <translation>Қызметкерлер мен жүктеме</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Барлығы</translation>
  </message>
  <message>
   <source>Hand cases over</source>
   <translation>Кейстерді беру</translation>
  </message>
  <message>
   <source>Save the protocol</source>
   <translation>Хаттаманы сақтау</translation>
  </message>
  <message>
   <source>Colleague</source>
   <translation>Қызметкер</translation>
  </message>
  <message>
   <source>Norm</source>
   <translation>Норма</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Міндеті</translation>
  </message>
  <message>
   <source>Led by</source>
   <translation>Жетекшісі</translation>
  </message>
  <message>
   <source>This year</source>
   <translation>Биыл</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ашық</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Мерзімі өткен</translation>
  </message>
  <message>
   <source>within the norm</source>
   <translation>норма ішінде</translation>
  </message>
  <message>
   <source>{what}: {count} of {most}</source>
   <translation>{what}: {most} ішінен {count}</translation>
  </message>
  <message>
   <source>The strictly confidential part stays closed to {name} until {name} is named there: {codes}.</source>
   <translation>Аса құпия бөлік {name} үшін жабық қалады, {name} онда аталғанша: {codes}.</translation>
  </message>
  <message numerus="yes">
   <source>%n case(s) handed over to {name}.</source>
   <translation>
    <numerusform>%n кейс берілді: {name}.</numerusform>
    <numerusform>%n кейс берілді: {name}.</numerusform>
   </translation>
  </message>
  <message>
   <source>The protocol is saved.</source>
   <translation>Хаттама сақталды.</translation>
  </message>
  <message>
   <source>Both sign it; it has codes only.</source>
   <translation>Екеуі де қол қояды; онда тек кодтар.</translation>
  </message>
  <message>
   <source>Something asked is not there</source>
   <translation>Талап орындалмаған</translation>
  </message>
  <message>
   <source>Nothing is missing</source>
   <translation>Ештеңе жетіспей тұрған жоқ</translation>
  </message>
  <message>
   <source>Everybody has what her role and her cases ask for.</source>
   <translation>Рөлі мен кейстері талап ететіннің бәрі әр қызметкерде бар.</translation>
  </message>
  <message>
   <source>Case or role</source>
   <translation>Кейс не рөл</translation>
  </message>
  <message>
   <source>What is in the way</source>
   <translation>Не кедергі</translation>
  </message>
  <message>
   <source>Would suit better</source>
   <translation>Қолайлырақ</translation>
  </message>
  <message>
   <source>Noted reason</source>
   <translation>Белгіленген себеп</translation>
  </message>
 </context>
 <context>
  <name>StageGuide</name>
  <message>
   <source>{done} of {total} forms finished</source>
   <translation>{total} нысанның {done} аяқталды</translation>
  </message>
  <message>
   <source>Other form…</source>
   <translation>Басқа нысан…</translation>
  </message>
  <message>
   <source>Also in the file</source>
   <translation>Файлда тағы бар</translation>
  </message>
  <message numerus="yes">
   <source>Show all %n</source>
   <translation>
    <numerusform>Барлығы %n, көрсету</numerusform>
    <numerusform>Барлығы %n, көрсету</numerusform>
   </translation>
  </message>
  <message>
   <source>needed to finish this stage</source>
   <translation>кезеңді аяқтауға қажет</translation>
  </message>
  <message>
   <source>if it applies</source>
   <translation>қажет болса</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Жалғастыру</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Жаңа</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Бастау</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Оқу</translation>
  </message>
 </context>
 <context>
  <name>StagesTab</name>
  <message>
   <source>The stage is finished.</source>
   <translation>Кезең аяқталды.</translation>
  </message>
  <message>
   <source>Finished: {form}</source>
   <translation>Аяқталды: {form}</translation>
  </message>
 </context>
 <context>
  <name>SupervisionScreen</name>
  <message>
   <source>Cases</source>
   <translation>Кейстер</translation>
  </message>
  <message>
   <source>Remarks to answer</source>
   <translation>Жауап берілетін ескертпелер</translation>
  </message>
  <message>
   <source>Names are hidden here: the file is read by its code.</source>
   <translation>Мұнда аттар жасырылған: файл коды бойынша оқылады.</translation>
  </message>
  <message>
   <source>What the supervisor asked about your cases.</source>
   <translation>Супервизор кейстеріңіз туралы не сұрады.</translation>
  </message>
  <message>
   <source>Supervision</source>
   <translation>Супервизия</translation>
  </message>
  <message>
   <source>Read the file</source>
   <translation>Файлды оқу</translation>
  </message>
  <message>
   <source>Write a review</source>
   <translation>Қорытынды жазу</translation>
  </message>
  <message>
   <source>No cases yet</source>
   <translation>Кейстер әзірге жоқ</translation>
  </message>
  <message>
   <source>Every case of the office will be in this list.</source>
   <translation>Ұйымның барлық кейстері осы тізімде болады.</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>коды жоқ</translation>
  </message>
  <message>
   <source>answer until {date}</source>
   <translation>{date} дейін жауап беру</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Жауап</translation>
  </message>
  <message>
   <source>Remarks of the supervisor on your cases appear here until they are answered.</source>
   <translation>Кейстеріңіз бойынша супервизор ескертпелері жауап берілгенше осында тұрады.</translation>
  </message>
  <message>
   <source>Nothing to answer</source>
   <translation>Жауап беретін ештеңе жоқ</translation>
  </message>
  <message>
   <source>The answer is in the file.</source>
   <translation>Жауап файлға кірді.</translation>
  </message>
  <message>
   <source>Names asked for</source>
   <translation>Сұралған есімдер</translation>
  </message>
  <message>
   <source>Ask for the name</source>
   <translation>Есімін сұрау</translation>
  </message>
  <message>
   <source>{who} asks whose case this is: {reason}</source>
   <translation>{who} бұл кімнің кейсі екенін сұрайды: {reason}</translation>
  </message>
  <message>
   <source>I told the name</source>
   <translation>Есімін айттым</translation>
  </message>
  <message>
   <source>I do not tell it</source>
   <translation>Айтпаймын</translation>
  </message>
  <message>
   <source>What you add; needed where you do not tell it</source>
   <translation>Қосымша сөз; айтпасаңыз міндетті</translation>
  </message>
  <message>
   <source>Nobody was asked</source>
   <translation>Ешкімнен сұралмаған</translation>
  </message>
  <message>
   <source>Here stands whom you asked for a name and what came of it.</source>
   <translation>Кімнен есім сұрағаныңыз және оның нәтижесі осында тұрады.</translation>
  </message>
  <message>
   <source>Ask the worker for the name</source>
   <translation>Қызметкерден есімін сұрау</translation>
  </message>
  <message>
   <source>The program shows you no name. The worker reads your reason and tells you or not.</source>
   <translation>Бағдарлама сізге есімді көрсетпейді. Қызметкер себебіңізді оқып, айту-айтпауын өзі шешеді.</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Сұрау</translation>
  </message>
  <message>
   <source>Do not ask</source>
   <translation>Сұрамау</translation>
  </message>
  <message>
   <source>Why you need to know</source>
   <translation>Неге білуіңіз керек</translation>
  </message>
  <message>
   <source>The worker was asked.</source>
   <translation>Қызметкерден сұралды.</translation>
  </message>
  <message>
   <source>Left open</source>
   <translation>Ашық қалған</translation>
  </message>
  <message>
   <source>A problem without a measure, a measure not begun, a need without a referral would stand here.</source>
   <translation>Іс-шарасыз проблема, басталмаған іс-шара, жіберу парағы жоқ қажеттілік осында көрінеді.</translation>
  </message>
  <message>
   <source>Nothing is left open</source>
   <translation>Ашық қалған нәрсе жоқ</translation>
  </message>
  <message numerus="yes">
   <source>%n late</source>
   <translation>
    <numerusform>%n кешіккен</numerusform>
    <numerusform>%n кешіккен</numerusform>
   </translation>
  </message>
  <message>
   <source>Last read</source>
   <translation>Соңғы оқылуы</translation>
  </message>
  <message>
   <source>Remarks open</source>
   <translation>Жауапсыз ескертпелер</translation>
  </message>
  <message>
   <source>Asked on</source>
   <translation>Сұралған күн</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Ескертпе</translation>
  </message>
  <message>
   <source>told</source>
   <translation>айтылды</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>айтылмады</translation>
  </message>
  <message>
   <source>not answered yet</source>
   <translation>жауап берілмеген</translation>
  </message>
  <message>
   <source>never</source>
   <translation>ешқашан</translation>
  </message>
  <message>
   <source>Open since</source>
   <translation>Ашылған күні</translation>
  </message>
  <message>
   <source>What is open</source>
   <translation>Не ашық</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Бас тартты</translation>
  </message>
 </context>
 <context>
  <name>TableInput</name>
  <message>
   <source>Add a row</source>
   <translation>Жол қосу</translation>
  </message>
  <message>
   <source>Remove the row</source>
   <translation>Жолды алып тастау</translation>
  </message>
  <message>
   <source>The row was removed.</source>
   <translation>Жол алынып тасталды.</translation>
  </message>
  <message>
   <source>Row {number} of {count}</source>
   <translation>{count} жолдың {number}</translation>
  </message>
 </context>
 <context>
  <name>TakePackage</name>
  <message>
   <source>Nothing is taken before you have compared it with the sheet. It gets a code of this office.</source>
   <translation>Парақпен салыстырғанша ештеңе қабылданбайды. Іс осы ұйымның кодын алады.</translation>
  </message>
  <message>
   <source>Case from another office</source>
   <translation>Басқа ұйымнан келген іс</translation>
  </message>
  <message>
   <source>Choose the file …</source>
   <translation>Файлды таңдау …</translation>
  </message>
  <message>
   <source>They stand on a slip that came another way than the file.</source>
   <translation>Олар файлдан басқа жолмен келген парақта жазылған.</translation>
  </message>
  <message>
   <source>Words that open the package</source>
   <translation>Топтаманы ашатын сөздер</translation>
  </message>
  <message>
   <source>Open and look through</source>
   <translation>Ашып қарап шығу</translation>
  </message>
  <message>
   <source>Pages, as on the sheet</source>
   <translation>Бет саны, парақтағыдай</translation>
  </message>
  <message>
   <source>Four groups of four, for example 3F9A 02C4 …</source>
   <translation>Төрттен төрт топ, мысалы 3F9A 02C4 …</translation>
  </message>
  <message>
   <source>Check figures, as on the sheet</source>
   <translation>Салыстыру белгілері, парақтағыдай</translation>
  </message>
  <message>
   <source>Compare and take in</source>
   <translation>Салыстырып қабылдау</translation>
  </message>
  <message>
   <source>Save the receipt</source>
   <translation>Қолхатты сақтау</translation>
  </message>
  <message>
   <source>Open the case</source>
   <translation>Істі ашу</translation>
  </message>
  <message>
   <source>{code} from {office}</source>
   <translation>{office}: {code}</translation>
  </message>
  <message>
   <source>Handed over by {sender}, {day}</source>
   <translation>Тапсырған: {sender}, {day}</translation>
  </message>
  <message numerus="yes">
   <source>%n filled form(s)</source>
   <translation>
    <numerusform>%n толтырылған нысан</numerusform>
    <numerusform>%n толтырылған нысан</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s)</source>
   <translation>
    <numerusform>%n құжат</numerusform>
    <numerusform>%n құжат</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Strictly confidential: %n item(s). You will be named for them.</source>
   <translation>
    <numerusform>Аса құпия: %n зат. Сіз оларға тағайындаласыз.</numerusform>
    <numerusform>Аса құпия: %n зат. Сіз оларға тағайындаласыз.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Strictly confidential: %n item(s) stayed with the sender.</source>
   <translation>
    <numerusform>Аса құпия: %n зат жіберушіде қалды.</numerusform>
    <numerusform>Аса құпия: %n зат жіберушіде қалды.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n form(s) were not finished and stayed with the sender.</source>
   <translation>
    <numerusform>%n нысан аяқталмағандықтан жіберушіде қалды.</numerusform>
    <numerusform>%n нысан аяқталмағандықтан жіберушіде қалды.</numerusform>
   </translation>
  </message>
  <message>
   <source>The package is being read …</source>
   <translation>Топтама оқылып жатыр …</translation>
  </message>
  <message>
   <source>The case is being taken in …</source>
   <translation>Іс қабылданып жатыр …</translation>
  </message>
  <message>
   <source>Print the receipt and send it back. Then begin your own transfer sheet: incoming.</source>
   <translation>Қолхатты басып шығарып, кері жіберіңіз. Содан кейін өз тапсыру парағыңызды «келді» деп бастаңыз.</translation>
  </message>
  <message>
   <source>Taken in as {code}; its former code was {former}.</source>
   <translation>{code} кодымен қабылданды; бұрынғы коды {former}.</translation>
  </message>
 </context>
 <context>
  <name>TargetStep</name>
  <message>
   <source>Which backup, and where to</source>
   <translation>Қай көшірме және қайда</translation>
  </message>
  <message>
   <source>A restore never writes over anything: it becomes a new folder.</source>
   <translation>Қалпына келтіру ештеңенің үстінен жазбайды: жаңа қалта пайда болады.</translation>
  </message>
  <message>
   <source>Cases destroyed since then</source>
   <translation>Содан бері жойылған кейстер</translation>
  </message>
  <message>
   <source>Codes from the acts of destruction, with spaces between; they will not come back.</source>
   <translation>Жою актілеріндегі кодтар, арасында бос орын; олар қайта оралмайды.</translation>
  </message>
  <message>
   <source>A new, empty folder for the office</source>
   <translation>Кеңсеге арналған жаңа, бос қалта</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Жасалған</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Күйі</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Кейстер</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Көлемі</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Нөмірі</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>бүлінген</translation>
  </message>
  <message>
   <source>read again, good</source>
   <translation>қайта оқылды, жақсы</translation>
  </message>
  <message>
   <source>read back, good</source>
   <translation>оқып тексерілді, жақсы</translation>
  </message>
  <message>
   <source>not read back</source>
   <translation>оқып тексерілмеген</translation>
  </message>
 </context>
 <context>
  <name>TodayScreen</name>
  <message>
   <source>Today</source>
   <translation>Бүгін</translation>
  </message>
  <message>
   <source>Search all cases</source>
   <translation>Барлық кейстерден іздеу</translation>
  </message>
  <message>
   <source>Register a request</source>
   <translation>Өтінішті тіркеу</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Мерзімі өтті</translation>
  </message>
  <message>
   <source>Due today</source>
   <translation>Мерзімі бүгін</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Келесілер</translation>
  </message>
  <message>
   <source>Unfinished forms</source>
   <translation>Аяқталмаған нысандар</translation>
  </message>
  <message>
   <source>Next 7 days</source>
   <translation>Келесі 7 күн</translation>
  </message>
  <message numerus="yes">
   <source>%n case(s) are open.</source>
   <translation>
    <numerusform>%n кейс ашық.</numerusform>
    <numerusform>%n кейс ашық.</numerusform>
   </translation>
  </message>
  <message>
   <source>What is due in your cases will be here. There is no case yet: register the first request.</source>
   <translation>Кейстеріңіздегі мерзімді істер осында болады. Әзірге кейс жоқ: алғашқы өтінішті тіркеңіз.</translation>
  </message>
  <message>
   <source>Nothing is due</source>
   <translation>Мерзімді іс жоқ</translation>
  </message>
  <message>
   <source>Give reason…</source>
   <translation>Себебін жазу…</translation>
  </message>
  <message>
   <source>part {number} of {all}</source>
   <translation>{all} бөліктің {number}</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Жалғастыру</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>код алмаған</translation>
  </message>
  <message>
   <source>and %n more</source>
   <translation>тағы %n</translation>
  </message>
 </context>
 <context>
  <name>TraceScreen</name>
  <message>
   <source>Every reading, change and printing leaves a line here that nobody can take back.</source>
   <translation>Әр оқу, өзгерту және басып шығару мұнда ешкім қайтарып ала алмайтын жол қалдырады.</translation>
  </message>
  <message>
   <source>Who looked</source>
   <translation>Кім қарады</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Барлығы</translation>
  </message>
  <message>
   <source>Who saw what</source>
   <translation>Кім нені көрді</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артқа</translation>
  </message>
  <message>
   <source>Case code</source>
   <translation>Кейстің коды</translation>
  </message>
  <message>
   <source>Write the day as 19.01.2026.</source>
   <translation>Күнді 19.01.2026 деп жазыңыз.</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Адам</translation>
  </message>
  <message>
   <source>all</source>
   <translation>барлығы</translation>
  </message>
  <message>
   <source>Nothing of this kind</source>
   <translation>Мұндай ештеңе жоқ</translation>
  </message>
  <message>
   <source>There are other lines.</source>
   <translation>Басқа жолдар бар.</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Барлығын көрсету</translation>
  </message>
  <message>
   <source>Day and time</source>
   <translation>Күні мен уақыты</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Кім</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Кейс</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Не</translation>
  </message>
  <message>
   <source>Lines were changed, taken away or added from outside. Leave it as it is and call for help.</source>
   <translation>Жолдар сырттан өзгертілген, алынған немесе қосылған. Сол күйінде қалдырып, көмек шақырыңыз.</translation>
  </message>
  <message>
   <source>The trail is broken</source>
   <translation>Іздер тізбегі бұзылған</translation>
  </message>
  <message>
   <source>Every line was proven. It ends with {head}, as printed on reports and acts.</source>
   <translation>Әр жол дәлелденді. Соңы {head}, есептер мен актілерге басылғандай.</translation>
  </message>
  <message>
   <source>Its numbers and its end are right ({head}). The head of the office can prove every line.</source>
   <translation>Нөмірлері мен соңы дұрыс ({head}). Әр жолды кеңсе басшысы дәлелдей алады.</translation>
  </message>
  <message>
   <source>The newest {most} of {found} lines are shown.</source>
   <translation>{found} жолдың ең соңғы {most} көрсетілді.</translation>
  </message>
  <message>
   <source>The trail is whole: {count} lines</source>
   <translation>Іздер тізбегі бүтін: {count} жол</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Басы</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Соңы</translation>
  </message>
 </context>
 <context>
  <name>UndoNote</name>
  <message>
   <source>Undo  Ctrl+Z</source>
   <translation>Қайтару  Ctrl+Z</translation>
  </message>
 </context>
 <context>
  <name>UnlockNote</name>
  <message>
   <source>This password did not open the files.</source>
   <translation>Бұл құпиясөзбен ашылмады.</translation>
  </message>
  <message>
   <source>There were wrong passwords before.</source>
   <translation>Бұған дейін қате құпиясөздер терілген.</translation>
  </message>
  <message numerus="yes">
   <source>Try again in %n second(s).</source>
   <translation>
    <numerusform>%n секундтан кейін қайталап көріңіз.</numerusform>
    <numerusform>%n секундтан кейін қайталап көріңіз.</numerusform>
   </translation>
  </message>
  <message>
   <source>The pause holds at this computer; a stolen copy is held by the password alone.</source>
   <translation>Күту тек осы компьютерде әрекет етеді; ұрланған көшірмені тек құпиясөз қорғайды.</translation>
  </message>
  <message>
   <source>The keyboard is set to {now}. Last time the password was typed in {before}.</source>
   <translation>Қазір пернетақта {now}. Соңғы рет құпиясөз {before} арқылы терілген.</translation>
  </message>
 </context>
 <context>
  <name>UnlockScreen</name>
  <message>
   <source>Opening …</source>
   <translation>Ашылуда …</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ашу</translation>
  </message>
  <message>
   <source>PRACTICE OFFICE · everyone here is invented</source>
   <translation>ЖАТТЫҒУ КЕҢСЕСІ · мұндағы адамдардың бәрі ойдан шығарылған</translation>
  </message>
  <message>
   <source>Open the case files</source>
   <translation>Кейс файлдарын ашу</translation>
  </message>
  <message>
   <source>Who are you?</source>
   <translation>Сіз кімсіз?</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Құпиясөз</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Works without internet</source>
   <translation>Интернетсіз жұмыс істейді</translation>
  </message>
  <message>
   <source>Forgotten password?</source>
   <translation>Құпиясөзді ұмыттыңыз ба?</translation>
  </message>
  <message>
   <source>Another office</source>
   <translation>Басқа кеңсе</translation>
  </message>
  <message>
   <source>Practice office</source>
   <translation>Жаттығу кеңсесі</translation>
  </message>
  <message>
   <source>Locked. What you typed is saved.</source>
   <translation>Құлыпталды. Жазғаныңыз сақталды.</translation>
  </message>
  <message>
   <source>Complaints and suggestions</source>
   <translation>Шағымдар мен ұсыныстар</translation>
  </message>
  <message>
   <source>Restore from a backup</source>
   <translation>Сақтық көшірмеден қалпына келтіру</translation>
  </message>
  <message>
   <source>Open a field pack</source>
   <translation>Далалық пакетті ашу</translation>
  </message>
 </context>
 <context>
  <name>WelcomeStep</name>
  <message>
   <source>Welcome</source>
   <translation>Қош келдіңіз</translation>
  </message>
  <message>
   <source>The case files stay on this computer. The program never uses the internet.</source>
   <translation>Кейс файлдары осы компьютерде қалады. Бағдарлама интернетті ешқашан пайдаланбайды.</translation>
  </message>
  <message>
   <source>The office in {folder} is not here now. Put the stick in, or open another one.</source>
   <translation>{folder} ішіндегі кеңсе қазір жоқ. Флешканы салыңыз немесе басқасын ашыңыз.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Тіл</translation>
  </message>
  <message>
   <source>Country and edition of its standard</source>
   <translation>Ел және стандарт редакциясы</translation>
  </message>
  <message>
   <source>Open an office that exists</source>
   <translation>Бар кеңсені ашу</translation>
  </message>
  <message>
   <source>Practice office</source>
   <translation>Жаттығу кеңсесі</translation>
  </message>
  <message>
   <source>Restore from a backup</source>
   <translation>Сақтық көшірмеден қалпына келтіру</translation>
  </message>
  <message>
   <source>Open a field pack</source>
   <translation>Далалық пакетті ашу</translation>
  </message>
 </context>
 <context>
  <name>WelcomeWall</name>
  <message>
   <source>Case files of the social worker</source>
   <translation>Әлеуметтік қызметкердің кейс файлдары</translation>
  </message>
 </context>
 <context>
  <name>WhyOpened</name>
  <message>
   <source>For work with the client today</source>
   <translation>Бүгін қызмет алушымен жұмыс үшін</translation>
  </message>
  <message>
   <source>A court or the police asks</source>
   <translation>Сот немесе полиция сұрады</translation>
  </message>
  <message>
   <source>Supervision or review</source>
   <translation>Супервизия немесе қарау</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>Басқа себеп</translation>
  </message>
 </context>
 <context>
  <name>YouStep</name>
  <message>
   <source>You</source>
   <translation>Сіз</translation>
  </message>
  <message>
   <source>You are the first person of the office. You can add the others later.</source>
   <translation>Сіз кеңсенің алғашқы адамысыз. Басқаларды кейін қосуға болады.</translation>
  </message>
  <message>
   <source>As it stands on the card at the start, for example initials.</source>
   <translation>Басталғанда картада осылай көрінеді, мысалы аты-жөнінің бас әріптері.</translation>
  </message>
  <message>
   <source>Sign-in name</source>
   <translation>Кіру аты</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Рөлі</translation>
  </message>
 </context>
 <context>
  <name>BookPage</name>
  <message>
   <source>Anybody may write here; a name is not needed.</source>
   <translation>Мұнда кез келген адам жаза алады; есімі қажет емес.</translation>
  </message>
  <message>
   <source>The page is saved.</source>
   <translation>Бет сақталды.</translation>
  </message>
 </context>
 <context>
  <name>CaseQuestions</name>
  <message>
   <source>Some forms are still missing. Write for each why the case goes on without it.</source>
   <translation>Кейбір нысандар жетіспейді. Әрқайсысына онсыз жалғастыру себебін жазыңыз.</translation>
  </message>
  <message>
   <source>The consent is not in the file yet</source>
   <translation>Келісім файлда әзірге жоқ</translation>
  </message>
  <message>
   <source>It comes before the other forms. In an emergency go on with a reason; it is printed.</source>
   <translation>Ол басқа нысандардан бұрын толтырылады. Шұғыл жағдайда себебін жазып жалғастырыңыз; ол басылады.</translation>
  </message>
  <message>
   <source>Go on with this reason</source>
   <translation>Осы себеппен жалғастыру</translation>
  </message>
  <message>
   <source>A new version is begun. The old text stays in the history and in the file.</source>
   <translation>Жаңа нұсқа басталады. Ескі мәтін тарихта және файлда қалады.</translation>
  </message>
  <message>
   <source>Begin the correction</source>
   <translation>Түзетуді бастау</translation>
  </message>
  <message>
   <source>Do not correct</source>
   <translation>Түзетпеу</translation>
  </message>
  <message>
   <source>Do not finish</source>
   <translation>Аяқтамау</translation>
  </message>
  <message>
   <source>Fill in the consent</source>
   <translation>Келісімді толтыру</translation>
  </message>
  <message>
   <source>Next stage: {stage}.</source>
   <translation>Келесі кезең: {stage}.</translation>
  </message>
  <message>
   <source>Finish with these reasons</source>
   <translation>Осы себептермен аяқтау</translation>
  </message>
  <message>
   <source>Why it cannot be asked for now</source>
   <translation>Неге қазір сұрау мүмкін емес</translation>
  </message>
  <message>
   <source>What was wrong, and why it is corrected</source>
   <translation>Не дұрыс болмады және неге түзетілуде</translation>
  </message>
  <message>
   <source>Finish the stage “{stage}”?</source>
   <translation>«{stage}» кезеңін аяқтайсыз ба?</translation>
  </message>
 </context>
 <context>
  <name>FinishQuestions</name>
  <message>
   <source>This is left open</source>
   <translation>Бұлар ашық қалады</translation>
  </message>
 </context>
 <context>
  <name>MeetingAnyway</name>
  <message>
   <source>Finish all the same</source>
   <translation>Соған қарамастан аяқтау</translation>
  </message>
  <message>
   <source>Back to the form</source>
   <translation>Нысанға оралу</translation>
  </message>
  <message>
   <source>Two who must not meet</source>
   <translation>Кездеспеуі керек екеуі</translation>
  </message>
  <message>
   <source>Why it is safe all the same; both files keep it</source>
   <translation>Неліктен бәрібір қауіпсіз; екі істе де сақталады</translation>
  </message>
 </context>
</TS>
