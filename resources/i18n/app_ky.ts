<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>not finished</source>
   <translation>бүтө элек</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>бүттү</translation>
  </message>
  <message>
   <source>at once</source>
   <translation>дароо</translation>
  </message>
  <message>
   <source>done {date}</source>
   <translation>{date} аткарылды</translation>
  </message>
  <message>
   <source>done late, {date}</source>
   <translation>{date} кечигип аткарылды</translation>
  </message>
  <message>
   <source>no longer needed</source>
   <translation>кереги жок калды</translation>
  </message>
  <message>
   <source>version {number}</source>
   <translation>{number}-версия</translation>
  </message>
  <message numerus="yes">
   <source>%n gap(s) with a reason</source>
   <translation>
    <numerusform>себеби жазылган %n боштук</numerusform>
    <numerusform>себеби жазылган %n боштук</numerusform>
   </translation>
  </message>
  <message>
   <source>written down later</source>
   <translation>кийин жазылган</translation>
  </message>
  <message>
   <source>conflict of interest declared</source>
   <translation>кызыкчылыктардын кагылышы билдирилген</translation>
  </message>
  <message>
   <source>Show names</source>
   <translation>Аттарды көрсөтүү</translation>
  </message>
 </context>
 <context>
  <name>AlertInput</name>
  <message>
   <source>What was seen or said</source>
   <translation>Эмне көрүлдү же айтылды</translation>
  </message>
 </context>
 <context>
  <name>ApartPanel</name>
  <message>
   <source>Contacts log</source>
   <translation>Байланыш журналы</translation>
  </message>
  <message>
   <source>Must not meet</source>
   <translation>Жолуктурууга болбойт</translation>
  </message>
  <message>
   <source>The program warns before a group or a meeting brings them together. Codes only, in both files.</source>
   <translation>Топ же жолугушуу аларды бириктирерден мурда программа эскертет. Эки иште тең код гана жазылат.</translation>
  </message>
  <message>
   <source>Add a case</source>
   <translation>Кейс кошуу</translation>
  </message>
  <message>
   <source>They may meet again</source>
   <translation>Кайра жолугушса болот</translation>
  </message>
  <message>
   <source>Nobody is kept apart</source>
   <translation>Эч ким бөлүнгөн эмес</translation>
  </message>
  <message>
   <source>Where two clients must not meet, write down the code of the other case.</source>
   <translation>Эки кардар жолукпашы керек болсо, экинчи кейстин кодун жазыңыз.</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Кейс</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Качантан бери</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Себеби</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Ким</translation>
  </message>
  <message>
   <source>Whom must this client not meet?</source>
   <translation>Бул кардар ким менен жолукпашы керек?</translation>
  </message>
  <message>
   <source>Keep apart</source>
   <translation>Бөлүү</translation>
  </message>
  <message>
   <source>Code of the other case</source>
   <translation>Экинчи кейстин коду</translation>
  </message>
  <message>
   <source>Why; no names of the other family</source>
   <translation>Себеби; экинчи үй-бүлөнүн аты-жөнү жазылбайт</translation>
  </message>
  <message>
   <source>May they meet again? {code}</source>
   <translation>Кайра жолугушса болобу? {code}</translation>
  </message>
  <message>
   <source>Why they may</source>
   <translation>Эмне үчүн болот</translation>
  </message>
  <message>
   <source>Both files keep it with the day and your name.</source>
   <translation>Эки иште тең күнү жана сиздин атыңыз менен сакталат.</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Ошол бойдон калтыруу</translation>
  </message>
 </context>
 <context>
  <name>Archive</name>
  <message>
   <source>period ended</source>
   <translation>мөөнөтү бүткөн</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>сакталууда</translation>
  </message>
  <message>
   <source>held</source>
   <translation>токтотулган</translation>
  </message>
  <message>
   <source>kept for ever</source>
   <translation>туруктуу сакталат</translation>
  </message>
  <message>
   <source>handed over</source>
   <translation>архивге өткөрүлгөн</translation>
  </message>
  <message>
   <source>no period entered</source>
   <translation>мөөнөтү киргизилген эмес</translation>
  </message>
  <message>
   <source>not finished: open the office with the names</source>
   <translation>бүткөн жок: кеңсени аттары менен ачыңыз</translation>
  </message>
  <message>
   <source>open</source>
   <translation>ачык</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>жабылган</translation>
  </message>
  <message>
   <source>backup</source>
   <translation>камдык көчүрмө</translation>
  </message>
  <message>
   <source>second copy of the names</source>
   <translation>аттардын экинчи көчүрмөсү</translation>
  </message>
  <message>
   <source>restored office</source>
   <translation>калыбына келтирилген кеңсе</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Артка</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Себеби</translation>
  </message>
  <message>
   <source>destroyed</source>
   <translation>жок кылынган</translation>
  </message>
  <message>
   <source>Hold {code}?</source>
   <translation>{code} токтотулсунбу?</translation>
  </message>
  <message>
   <source>For a court, a complaint or an inquiry: while it is held nobody can destroy it.</source>
   <translation>Сот, даттануу же текшерүү үчүн: токтотулуп турганда эч ким жок кыла албайт.</translation>
  </message>
  <message>
   <source>Hold it</source>
   <translation>Токтотуу</translation>
  </message>
  <message>
   <source>End the hold on {code}?</source>
   <translation>{code} боюнча токтотуу алынсынбы?</translation>
  </message>
  <message>
   <source>Then the file may be destroyed when its period has ended.</source>
   <translation>Андан кийин мөөнөтү бүткөндө ишти жок кылууга болот.</translation>
  </message>
  <message>
   <source>End the hold</source>
   <translation>Токтотууну алуу</translation>
  </message>
  <message>
   <source>Hand {code} over to an archive?</source>
   <translation>{code} архивге өткөрүлсүнбү?</translation>
  </message>
  <message>
   <source>The list is saved as PDF for both sides to sign.</source>
   <translation>Тизме эки тарап кол коюшу үчүн PDF болуп сакталат.</translation>
  </message>
  <message>
   <source>Save the list and hand over</source>
   <translation>Тизмени сактап, өткөрүү</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Архив</translation>
  </message>
  <message>
   <source>What the archive advised</source>
   <translation>Архивдин сунушу</translation>
  </message>
  <message>
   <source>Was this copy physically destroyed?</source>
   <translation>Бул көчүрмө физикалык жактан жок кылындыбы?</translation>
  </message>
  <message>
   <source>Only say so of what was broken or burnt before witnesses. A lost stick is not destroyed.</source>
   <translation>Муну күбөлөрдүн көзүнчө сындырылган же өрттөлгөн нерсе жөнүндө гана айтыңыз. Жоголгон флешка жок кылынган болуп эсептелбейт.</translation>
  </message>
  <message>
   <source>It was destroyed</source>
   <translation>Жок кылынды</translation>
  </message>
  <message>
   <source>How, when and before whom</source>
   <translation>Кантип, качан жана кимдин көзүнчө</translation>
  </message>
  <message>
   <source>years: {years}</source>
   <translation>жыл: {years}</translation>
  </message>
  <message>
   <source>Where does the paper file of {code} stand?</source>
   <translation>{code} кагаз иши кайда турат?</translation>
  </message>
  <message>
   <source>Room, cupboard, shelf mark</source>
   <translation>Бөлмө, шкаф, текче белгиси</translation>
  </message>
  <message>
   <source>Note it</source>
   <translation>Белгилөө</translation>
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
   <translation>Жабылган иштер</translation>
  </message>
  <message>
   <source>Periods of keeping</source>
   <translation>Сактоо мөөнөттөрү</translation>
  </message>
  <message>
   <source>Acts of destruction</source>
   <translation>Жок кылуу актылары</translation>
  </message>
  <message>
   <source>Copies of the office</source>
   <translation>Кеңсенин көчүрмөлөрү</translation>
  </message>
  <message>
   <source>Those whose period has ended come first. The program only proposes; two people decide.</source>
   <translation>Мөөнөтү бүткөндөр биринчи турат. Программа сунуштайт гана, эки адам чечет.</translation>
  </message>
  <message>
   <source>A period counts from 1 January after the closing. Without a period nothing is ever destroyed.</source>
   <translation>Мөөнөт жабылгандан кийинки 1-январдан эсептелет. Мөөнөтсүз эч нерсе жок кылынбайт.</translation>
  </message>
  <message>
   <source>An act stays open until every copy of the office is written anew without the case.</source>
   <translation>Кеңсенин ар бир көчүрмөсү ошол кейссиз кайра жазылганга чейин акты ачык турат.</translation>
  </message>
  <message>
   <source>Put a stick in and press “Write it anew”. A backup onto it does the same.</source>
   <translation>Флешканы салып, «Кайра жазуу» баскычын басыңыз. Ага камдык көчүрмө жасаганда да ушундай болот.</translation>
  </message>
  <message>
   <source>Save the list as PDF …</source>
   <translation>Тизмени PDF кылып сактоо …</translation>
  </message>
  <message>
   <source>Hand over to an archive …</source>
   <translation>Архивге өткөрүү …</translation>
  </message>
  <message>
   <source>Another class …</source>
   <translation>Башка түр …</translation>
  </message>
  <message>
   <source>Destroy …</source>
   <translation>Жок кылуу …</translation>
  </message>
  <message>
   <source>Another period …</source>
   <translation>Башка мөөнөт …</translation>
  </message>
  <message>
   <source>Save the act as PDF …</source>
   <translation>Актыны PDF кылып сактоо …</translation>
  </message>
  <message>
   <source>Write it anew</source>
   <translation>Кайра жазуу</translation>
  </message>
  <message>
   <source>Physically destroyed …</source>
   <translation>Физикалык жактан жок кылынды …</translation>
  </message>
  <message>
   <source>Shelf …</source>
   <translation>Текче …</translation>
  </message>
 </context>
 <context>
  <name>ArchiveScreen</name>
  <message>
   <source>End the hold …</source>
   <translation>Токтотууну алуу …</translation>
  </message>
  <message>
   <source>Hold …</source>
   <translation>Токтотуу …</translation>
  </message>
  <message>
   <source>Case {code} is destroyed. Act No. {number} is drawn up.</source>
   <translation>{code} кейси жок кылынды. № {number} акты түзүлдү.</translation>
  </message>
  <message numerus="yes">
   <source>Print the act and sign it. %n copy(ies) of the office still wait.</source>
   <translation>
    <numerusform>Актыны басып чыгарып, кол коюңуз. Кеңсенин %n көчүрмөсү күтүп турат.</numerusform>
    <numerusform>Актыны басып чыгарып, кол коюңуз. Кеңсенин %n көчүрмөсү күтүп турат.</numerusform>
   </translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Код</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Түрү</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Жабылган</translation>
  </message>
  <message>
   <source>Kept until</source>
   <translation>Сакталуучу күн</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Абалы</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Мөөнөтү</translation>
  </message>
  <message>
   <source>In force from</source>
   <translation>Күчүнө кирген күн</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Негизи</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>№</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Күнү</translation>
  </message>
  <message>
   <source>Copies that wait</source>
   <translation>Күтүп турган көчүрмөлөр</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Көчүрмө</translation>
  </message>
  <message>
   <source>Where last seen</source>
   <translation>Акыркы көрүлгөн жери</translation>
  </message>
  <message>
   <source>Acts that wait</source>
   <translation>Күтүп турган актылар</translation>
  </message>
  <message>
   <source>Shelf</source>
   <translation>Текче</translation>
  </message>
 </context>
 <context>
  <name>ArchiveWork</name>
  <message>
   <source>Writing the copies anew …</source>
   <translation>Көчүрмөлөр кайра жазылууда …</translation>
  </message>
  <message>
   <source>No act waits for what lies there.</source>
   <translation>Ал жердегини күткөн акты жок.</translation>
  </message>
  <message>
   <source>Backups written anew and read back: {backups}. Other copies: {copies}.</source>
   <translation>Кайра жазылып, окулуп текшерилген камдык көчүрмөлөр: {backups}. Башка көчүрмөлөр: {copies}.</translation>
  </message>
  <message>
   <source>This copy holds none of the destroyed cases any more.</source>
   <translation>Бул көчүрмөдө жок кылынган кейстердин бири да калган жок.</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF катары сактоо</translation>
  </message>
  <message>
   <source>Saved as {path}.</source>
   <translation>{path} болуп сакталды.</translation>
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
   <translation>Ким кимге, качан жана эмне үчүн бергенин ар бир кейстин тарыхы сактайт.</translation>
  </message>
  <message>
   <source>All of them</source>
   <translation>Баарын</translation>
  </message>
  <message>
   <source>To whom</source>
   <translation>Кимге</translation>
  </message>
  <message>
   <source>Change nothing</source>
   <translation>Эч нерсени өзгөртпөө</translation>
  </message>
  <message numerus="yes">
   <source>Hand over %n case(s)</source>
   <translation>
    <numerusform>%n кейсти өткөрүп берүү</numerusform>
    <numerusform>%n кейсти өткөрүп берүү</numerusform>
   </translation>
  </message>
  <message>
   <source>Why; needed past the norm of a year or where something speaks against it</source>
   <translation>Эмне үчүн; жылдык норма ашса же каршылык болсо милдеттүү</translation>
  </message>
  <message numerus="yes">
   <source>{name} · %n open case(s)</source>
   <translation>
    <numerusform>{name} · ачык %n кейс</numerusform>
    <numerusform>{name} · ачык %n кейс</numerusform>
   </translation>
  </message>
  <message>
   <source>Proposed: {who}</source>
   <translation>Сунушталат: {who}</translation>
  </message>
  <message>
   <source>Nobody can be proposed: everyone has declared a conflict of interest.</source>
   <translation>Сунуштай турган адам жок: баары кызыкчылыктардын кагылышын билдирген.</translation>
  </message>
  <message>
   <source>Something speaks against {name}</source>
   <translation>{name}: берүүгө каршылык бар</translation>
  </message>
 </context>
 <context>
  <name>AttachmentInput</name>
  <message>
   <source>Add a document</source>
   <translation>Документ кошуу</translation>
  </message>
 </context>
 <context>
  <name>AutomaticInput</name>
  <message>
   <source>The program fills this in.</source>
   <translation>Муну программа өзү толтурат.</translation>
  </message>
 </context>
 <context>
  <name>BackupFrame</name>
  <message>
   <source>Backup</source>
   <translation>Камдык көчүрмө</translation>
  </message>
  <message>
   <source>Make a backup</source>
   <translation>Камдык көчүрмө жасоо</translation>
  </message>
  <message>
   <source>Backups there</source>
   <translation>Ал жердеги көчүрмөлөр</translation>
  </message>
  <message>
   <source>Register of names</source>
   <translation>Аттардын реестри</translation>
  </message>
  <message>
   <source>Two sticks in turn are best: one today, the other next week. Cases and names never on one stick.</source>
   <translation>Эки флешканы кезектештирген жакшы: бири бүгүн, экинчиси кийинки аптада. Кейстер менен аттар эч качан бир флешкада болбосун.</translation>
  </message>
  <message>
   <source>Kept are one of each of 7 days, 4 weeks and 12 months; the last proven one always stays.</source>
   <translation>7 күндүн, 4 аптанын, 12 айдын ар биринен бирден сакталат; акыркы текшерилгени дайыма калат.</translation>
  </message>
  <message>
   <source>Names are not in the backup above. Copy their register to a stick of its own.</source>
   <translation>Жогорудагы көчүрмөдө аттар жок. Алардын реестрин өзүнчө флешкага көчүрүңүз.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Азыр көчүрүү</translation>
  </message>
  <message>
   <source>Read it again</source>
   <translation>Кайра окуу</translation>
  </message>
  <message>
   <source>Try a restore – changes nothing</source>
   <translation>Калыбына келтирип көрүү – эч нерсе өзгөрбөйт</translation>
  </message>
  <message>
   <source>Restore …</source>
   <translation>Калыбына келтирүү …</translation>
  </message>
  <message>
   <source>A restore never writes over anything. Choose a new, empty folder for the restored office.</source>
   <translation>Калыбына келтирүү эч нерсенин үстүнө жазбайт. Жаңы, бош папка тандаңыз.</translation>
  </message>
  <message>
   <source>Restore into this folder</source>
   <translation>Ушул папкага калыбына келтирүү</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Азыр эмес</translation>
  </message>
  <message>
   <source>Copy the register</source>
   <translation>Реестрди көчүрүү</translation>
  </message>
  <message>
   <source>Where the names are …</source>
   <translation>Аттар кайда …</translation>
  </message>
  <message>
   <source>Cases destroyed elsewhere</source>
   <translation>Башка жерде жок кылынган кейстер</translation>
  </message>
  <message>
   <source>Codes from acts of destruction that this office does not know, with spaces between.</source>
   <translation>Бул кеңсе билбеген жок кылуу актыларынын коддору, ортосунда боштук.</translation>
  </message>
 </context>
 <context>
  <name>BackupNote</name>
  <message>
   <source>There is no backup of this office yet.</source>
   <translation>Бул кеңсенин камдык көчүрмөсү азырынча жок.</translation>
  </message>
  <message numerus="yes">
   <source>The last backup is %n day(s) old.</source>
   <translation>
    <numerusform>Акыркы көчүрмөгө %n күн болду.</numerusform>
    <numerusform>Акыркы көчүрмөгө %n күн болду.</numerusform>
   </translation>
  </message>
  <message>
   <source>A backup keeps the cases when this computer breaks or is stolen.</source>
   <translation>Компьютер бузулса же уурдалса да, камдык көчүрмө кейстерди сактап калат.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Азыр көчүрүү</translation>
  </message>
 </context>
 <context>
  <name>BackupScreen</name>
  <message>
   <source>Choose a stick or a folder on another disk, and press “Back up now”.</source>
   <translation>Флешканы же башка дисктеги папканы тандап, «Азыр көчүрүү» баскычын басыңыз.</translation>
  </message>
  <message>
   <source>There is no backup of this office yet</source>
   <translation>Бул кеңсенин камдык көчүрмөсү азырынча жок</translation>
  </message>
  <message>
   <source>Last good backup: {when}</source>
   <translation>Акыркы жакшы көчүрмө: {when}</translation>
  </message>
  <message>
   <source>In {folder}. Read back and opened: {cases} cases, {size}.</source>
   <translation>{folder} ичинде. Окулуп, ачылган: {cases} кейс, {size}.</translation>
  </message>
  <message>
   <source>A restore was last tried on {day}.</source>
   <translation>Калыбына келтирүү акыркы жолу {day} сыналган.</translation>
  </message>
  <message>
   <source>{name}: {free} free</source>
   <translation>{name}: {free} бош</translation>
  </message>
  <message>
   <source>stick without a name</source>
   <translation>аты жок флешка</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Абалы</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Жасалган</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Кейстер</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Көлөмү</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Номери</translation>
  </message>
  <message>
   <source>read again, good</source>
   <translation>кайра окулган, жакшы</translation>
  </message>
  <message>
   <source>read back, good</source>
   <translation>окулуп текшерилген, жакшы</translation>
  </message>
  <message>
   <source>not read back</source>
   <translation>окулуп текшерилген эмес</translation>
  </message>
  <message>
   <source>of another office</source>
   <translation>башка кеңсеники</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>бузулган</translation>
  </message>
  <message>
   <source>Backing up …</source>
   <translation>Көчүрүлүүдө …</translation>
  </message>
  <message>
   <source>Written, read back and opened: {cases} cases, {size}.</source>
   <translation>Жазылды, окулду, ачылды: {cases} кейс, {size}.</translation>
  </message>
  <message>
   <source>You may now take out the stick.</source>
   <translation>Эми флешканы чыгарсаңыз болот.</translation>
  </message>
  <message>
   <source>Reading it again …</source>
   <translation>Кайра окулууда …</translation>
  </message>
  <message>
   <source>Every byte was read and compared.</source>
   <translation>Ар бир байт окулуп, салыштырылды.</translation>
  </message>
  <message>
   <source>Backup {number} is good.</source>
   <translation>{number}-көчүрмө жакшы.</translation>
  </message>
  <message>
   <source>Trying a restore …</source>
   <translation>Калыбына келтирүү сыналууда …</translation>
  </message>
  <message>
   <source>Restore tried on {day}: backup {number} of {made} opens.</source>
   <translation>Калыбына келтирүү {day} сыналды: {made} жасалган {number}-көчүрмө ачылат.</translation>
  </message>
  <message>
   <source>It holds {cases} cases (the office has {now} today), {rows} rows and {files} attached files. Nothing was changed.</source>
   <translation>Анда {cases} кейс (кеңседе бүгүн {now}), {rows} сап, {files} тиркелген файл бар. Эч нерсе өзгөргөн жок.</translation>
  </message>
  <message>
   <source>Restoring …</source>
   <translation>Калыбына келтирилүүдө …</translation>
  </message>
  <message>
   <source>Backup {number} is now the office in {folder}.</source>
   <translation>{number}-көчүрмө эми {folder} ичиндеги кеңсе болду.</translation>
  </message>
  <message>
   <source>This office was not changed. To work in the restored one, open its folder when you sign in.</source>
   <translation>Бул кеңсе өзгөргөн жок. Калыбына келтирилгенинде иштөө үчүн киргенде анын папкасын ачыңыз.</translation>
  </message>
  <message>
   <source>Keep this stick apart from the one with the cases.</source>
   <translation>Бул флешканы кейстери бар флешкадан өзүнчө сактаңыз.</translation>
  </message>
  <message>
   <source>The register of names was copied and read back.</source>
   <translation>Аттардын реестри көчүрүлүп, окулуп текшерилди.</translation>
  </message>
 </context>
 <context>
  <name>CaretakerScreen</name>
  <message>
   <source>Looking after this computer</source>
   <translation>Бул компьютерди тейлөө</translation>
  </message>
  <message>
   <source>You have no key to cases and names. You see files by their size and backups by day.</source>
   <translation>Сизде кейстердин жана ысымдардын ачкычы жок: файлдарды көлөмү, камдык көчүрмөлөрдү күнү боюнча көрөсүз.</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Файлдар</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Камдык көчүрмөлөр</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Ушул компьютерде</translation>
  </message>
  <message>
   <source>My password</source>
   <translation>Менин сырсөзүм</translation>
  </message>
  <message>
   <source>Stick or folder with backups</source>
   <translation>Камдык көчүрмөлөр турган флешка же папка</translation>
  </message>
  <message>
   <source>Look what is there</source>
   <translation>Эмне бар экенин көрүү</translation>
  </message>
  <message>
   <source>Read the newest one through</source>
   <translation>Эң жаңысын толук окуп чыгуу</translation>
  </message>
  <message>
   <source>Password of today</source>
   <translation>Азыркы сырсөз</translation>
  </message>
  <message>
   <source>Change my password</source>
   <translation>Сырсөзүмдү өзгөртүү</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Кулпулоо</translation>
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
   <translation>Иштин жазуусу</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Документтер</translation>
  </message>
  <message>
   <source>Free space</source>
   <translation>Бош орун</translation>
  </message>
  <message>
   <source>Key file</source>
   <translation>Ачкыч файлы</translation>
  </message>
  <message>
   <source>both copies are sound</source>
   <translation>эки көчүрмө тең бүтүн</translation>
  </message>
  <message>
   <source>one copy is damaged ({file}); the next change of a password mends it</source>
   <translation>бир көчүрмө бузулган ({file}); сырсөз кийинки жолу өзгөргөндө оңолот</translation>
  </message>
  <message>
   <source>Backup {number} of {day}, {size} MB</source>
   <translation>Камдык көчүрмө {number}, {day}, {size} МБ</translation>
  </message>
  <message>
   <source>There is no backup of this office.</source>
   <translation>Бул кеңсенин камдык көчүрмөсү жок.</translation>
  </message>
  <message>
   <source>Every byte of backup {number} reads as it was written.</source>
   <translation>{number}-камдык көчүрмөнүн ар бир байты жазылгандай окулат.</translation>
  </message>
  <message>
   <source>Only somebody with a key can prove what is in it.</source>
   <translation>Анын ичинде эмне бар экенин ачкычы бар адам гана далилдей алат.</translation>
  </message>
  <message>
   <source>Your new password is set.</source>
   <translation>Жаңы сырсөзүңүз коюлду.</translation>
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
   <translation>Басып чыгаруу</translation>
  </message>
  <message>
   <source>Show the name for half a minute (F9)</source>
   <translation>Аты-жөнүн жарым мүнөткө көрсөтүү (F9)</translation>
  </message>
  <message>
   <source>No code yet</source>
   <translation>Коду берилген эмес</translation>
  </message>
  <message>
   <source>Episode {number} of {count}</source>
   <translation>{count} эпизоддун {number}-эпизоду</translation>
  </message>
  <message>
   <source>Add note</source>
   <translation>Жазуу кошуу</translation>
  </message>
  <message>
   <source>Write a review</source>
   <translation>Корутунду жазуу</translation>
  </message>
  <message>
   <source>Alert: {threats}</source>
   <translation>Эскертүү: {threats}</translation>
  </message>
  <message numerus="yes">
   <source>%n year(s) old</source>
   <translation>
    <numerusform>%n жашта</numerusform>
    <numerusform>%n жашта</numerusform>
   </translation>
  </message>
  <message>
   <source>worker: {name}</source>
   <translation>жооптуу кызматкер: {name}</translation>
  </message>
  <message>
   <source>case closed</source>
   <translation>кейс жабылган</translation>
  </message>
  <message>
   <source>Same family: {code}</source>
   <translation>Ошол эле үй-бүлө: {code}</translation>
  </message>
  <message>
   <source>Episode {number}</source>
   <translation>{number}-эпизод</translation>
  </message>
  <message>
   <source>{episode}, closed: read only</source>
   <translation>{episode}, жабылган: окуу үчүн гана</translation>
  </message>
  <message>
   <source>transfer under way: responsibility stays here</source>
   <translation>өткөрүү жүрүп жатат: жоопкерчилик ушул жерде калат</translation>
  </message>
  <message>
   <source>Parts of the case</source>
   <translation>Кейстин бөлүктөрү</translation>
  </message>
  <message>
   <source>Package for another office</source>
   <translation>Башка уюмга топтом</translation>
  </message>
  <message>
   <source>came from {office}, its code there: {code}</source>
   <translation>{office} уюмунан келген, андагы коду: {code}</translation>
  </message>
 </context>
 <context>
  <name>CaseScreen</name>
  <message>
   <source>Stages</source>
   <translation>Этаптар</translation>
  </message>
  <message>
   <source>Contacts log</source>
   <translation>Байланыш журналы</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Документтер</translation>
  </message>
  <message>
   <source>Deadlines</source>
   <translation>Мөөнөттөр</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Тарых</translation>
  </message>
  <message>
   <source>Strictly confidential</source>
   <translation>Өтө купуя</translation>
  </message>
  <message>
   <source>No code yet</source>
   <translation>Коду берилген эмес</translation>
  </message>
 </context>
 <context>
  <name>CaseSection</name>
  <message>
   <source>Open the section</source>
   <translation>Бөлүмдү ачуу</translation>
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
   <translation>Аты-жөнү</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Жашы</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Этап</translation>
  </message>
  <message>
   <source>Deadline</source>
   <translation>Акыркы мөөнөт</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>Тобокелдик</translation>
  </message>
  <message>
   <source>Worker</source>
   <translation>Кызматкер</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Өзгөргөн</translation>
  </message>
 </context>
 <context>
  <name>CaseWords</name>
  <message>
   <source>High risk</source>
   <translation>Жогорку тобокелдик</translation>
  </message>
  <message>
   <source>Medium risk</source>
   <translation>Орто тобокелдик</translation>
  </message>
  <message>
   <source>Low risk</source>
   <translation>Төмөн тобокелдик</translation>
  </message>
  <message>
   <source>No risk</source>
   <translation>Тобокелдик жок</translation>
  </message>
  <message>
   <source>Risk not assessed</source>
   <translation>Тобокелдик бааланган эмес</translation>
  </message>
 </context>
 <context>
  <name>Cases</name>
  <message>
   <source>first contact</source>
   <translation>алгачкы байланыш</translation>
  </message>
  <message>
   <source>open</source>
   <translation>ачык</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>токтотулган</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>жабылган</translation>
  </message>
  <message>
   <source>high</source>
   <translation>жогорку</translation>
  </message>
  <message>
   <source>medium</source>
   <translation>орто</translation>
  </message>
  <message>
   <source>low</source>
   <translation>төмөн</translation>
  </message>
  <message>
   <source>none</source>
   <translation>жок</translation>
  </message>
  <message>
   <source>not assessed</source>
   <translation>аныктала элек</translation>
  </message>
  <message>
   <source>transferred</source>
   <translation>өткөрүлүп берилген</translation>
  </message>
  <message>
   <source>ended without a file</source>
   <translation>иш ачылбай бүткөн</translation>
  </message>
  <message>
   <source>Earlier report on this child, not confirmed: {day}</source>
   <translation>Бул бала боюнча мурунку кайрылуу тастыкталган эмес: {day}</translation>
  </message>
  <message>
   <source>Earlier one-time help: {day}</source>
   <translation>Мурунку бир жолку жардам: {day}</translation>
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
   <translation>Кайрылууну каттоо</translation>
  </message>
  <message>
   <source>Name, code or a word from a text</source>
   <translation>Аты, код же тексттеги сөз</translation>
  </message>
  <message>
   <source>all</source>
   <translation>баары</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Абалы</translation>
  </message>
  <message>
   <source>Worker</source>
   <translation>Кызматкер</translation>
  </message>
  <message>
   <source>only mine</source>
   <translation>меники гана</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Этап</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>Тобокелдик</translation>
  </message>
  <message>
   <source>late</source>
   <translation>өттү</translation>
  </message>
  <message>
   <source>today</source>
   <translation>бүгүн</translation>
  </message>
  <message>
   <source>within 3 days</source>
   <translation>3 күн ичинде</translation>
  </message>
  <message>
   <source>later</source>
   <translation>кийин</translation>
  </message>
  <message>
   <source>Risk:</source>
   <translation>Тобокелдик:</translation>
  </message>
  <message>
   <source>Deadline:</source>
   <translation>Мөөнөт:</translation>
  </message>
  <message numerus="yes">
   <source>{shown} of %n case(s)</source>
   <translation>
    <numerusform>%n кейстин ичинен {shown}</numerusform>
    <numerusform>%n кейстин ичинен {shown}</numerusform>
   </translation>
  </message>
  <message>
   <source>Every case of the office will be in this list. There is none yet.</source>
   <translation>Кеңсенин бардык кейстери ушул тизмеде болот. Азырынча бир да кейс жок.</translation>
  </message>
  <message>
   <source>No cases yet</source>
   <translation>Азырынча кейс жок</translation>
  </message>
  <message>
   <source>Similar: {names}</source>
   <translation>Окшош: {names}</translation>
  </message>
  <message>
   <source>Try fewer letters or filters.</source>
   <translation>Азыраак тамга жазып же чыпкаларды азайтып көрүңүз.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Эч нерсе табылган жок</translation>
  </message>
  <message>
   <source>Nothing found for “{typed}”</source>
   <translation>«{typed}» боюнча эч нерсе табылган жок</translation>
  </message>
  <message>
   <source>Show the similar ones</source>
   <translation>Окшошторун көрсөтүү</translation>
  </message>
  <message>
   <source>Show all cases</source>
   <translation>Бардык кейстерди көрсөтүү</translation>
  </message>
  <message>
   <source>Case from another office</source>
   <translation>Башка уюмдан келген кейс</translation>
  </message>
 </context>
 <context>
  <name>ChecklistInput</name>
  <message>
   <source>None of these</source>
   <translation>Булардын бири да эмес</translation>
  </message>
 </context>
 <context>
  <name>ClassPanel</name>
  <message>
   <source>Keep {code} in another class</source>
   <translation>{code} башка түрдө сакталсын</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Түрү</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Себеби</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Артка</translation>
  </message>
  <message>
   <source>Keep it so</source>
   <translation>Ушундай сактоо</translation>
  </message>
 </context>
 <context>
  <name>ClosedSection</name>
  <message>
   <source>The section is closed</source>
   <translation>Бөлүм жабык</translation>
  </message>
  <message>
   <source>Why do you open it now?</source>
   <translation>Азыр эмне үчүн ачып жатасыз?</translation>
  </message>
  <message>
   <source>Open the section</source>
   <translation>Бөлүмдү ачуу</translation>
  </message>
  <message>
   <source>Print the sealed volume</source>
   <translation>Мөөрлөнгөн томду басуу</translation>
  </message>
  <message>
   <source>This section is not in search, reports or the index. It has its own envelope.</source>
   <translation>Бул бөлүм издөөгө, отчетторго жана мазмунга кирбейт. Анын өз конверти бар.</translation>
  </message>
  <message>
   <source>Who may open it</source>
   <translation>Ким ача алат</translation>
  </message>
  <message>
   <source>Nobody is named yet.</source>
   <translation>Азырынча эч ким көрсөтүлгөн эмес.</translation>
  </message>
  <message>
   <source>Opened last</source>
   <translation>Акыркы ачылышы</translation>
  </message>
  <message>
   <source>Every opening and every printing is written down.</source>
   <translation>Ар бир ачуу жана басып чыгаруу жазылат.</translation>
  </message>
  <message>
   <source>Open it in need, with the recovery sheet</source>
   <translation>Зарыл учурда калыбына келтирүү барагы менен ачуу</translation>
  </message>
  <message numerus="yes">
   <source>%n form(s)</source>
   <translation>
    <numerusform>%n форма</numerusform>
    <numerusform>%n форма</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s)</source>
   <translation>
    <numerusform>%n документ</numerusform>
    <numerusform>%n документ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n note(s)</source>
   <translation>
    <numerusform>%n жазуу</numerusform>
    <numerusform>%n жазуу</numerusform>
   </translation>
  </message>
  <message>
   <source>{parts}. Their titles are not shown.</source>
   <translation>{parts}. Аталыштары көрсөтүлбөйт.</translation>
  </message>
  <message>
   <source>Nothing is kept apart in this case.</source>
   <translation>Бул кейсте өзүнчө сакталган эч нерсе жок.</translation>
  </message>
  <message>
   <source>must be named again: new password</source>
   <translation>кайра атоо керек: сырсөзү жаңырган</translation>
  </message>
  <message>
   <source>You are not named here: ask somebody who is.</source>
   <translation>Сиз бул жерде аталган эмессиз: аталган кесиптешиңизден сураңыз.</translation>
  </message>
 </context>
 <context>
  <name>ContactsTab</name>
  <message>
   <source>New note</source>
   <translation>Жаңы жазуу</translation>
  </message>
  <message>
   <source>New visit</source>
   <translation>Жаңы үйгө баруу</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Жаңы билдирүү</translation>
  </message>
  <message>
   <source>Write the first note</source>
   <translation>Биринчи жазууну жазуу</translation>
  </message>
  <message>
   <source>Every talk, visit, call and message stands here with its day and its first words.</source>
   <translation>Ар бир сүйлөшүү, баруу, чалуу жана билдирүү күнү жана башкы сөздөрү менен бул жерде турат.</translation>
  </message>
  <message>
   <source>No contacts yet</source>
   <translation>Байланыштар азырынча жок</translation>
  </message>
  <message>
   <source>Day and time</source>
   <translation>Күнү, убактысы</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Эмне</translation>
  </message>
  <message>
   <source>First words</source>
   <translation>Башкы сөздөрү</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Абалы</translation>
  </message>
  <message>
   <source>Must not meet</source>
   <translation>Жолуктурууга болбойт</translation>
  </message>
 </context>
 <context>
  <name>CopyPart</name>
  <message>
   <source>Without a key you can copy the locked files; somebody with a key makes and proves a backup.</source>
   <translation>Ачкычсыз кулпуланган файлдарды көчүрө аласыз; камдык көчүрмөнү ачкычы бар адам жасап, текшерет.</translation>
  </message>
  <message>
   <source>Copy the locked files there</source>
   <translation>Кулпуланган файлдарды ошол жакка көчүрүү</translation>
  </message>
  <message>
   <source>Copying …</source>
   <translation>Көчүрүлүүдө …</translation>
  </message>
  <message>
   <source>Copied and read back: {files} files, {size} MB.</source>
   <translation>Көчүрүлүп, кайра окулду: {files} файл, {size} МБ.</translation>
  </message>
  <message>
   <source>The copy lies in {folder}. To use it, put that folder on a computer and open it as an office.</source>
   <translation>Көчүрмө {folder} ичинде. Колдонуу үчүн ал папканы компьютерге коюп, кеңсе катары ачыңыз.</translation>
  </message>
 </context>
 <context>
  <name>Countries</name>
  <message>
   <source>Mongolia</source>
   <translation>Монголия</translation>
  </message>
  <message>
   <source>Kyrgyzstan</source>
   <translation>Кыргыз Республикасы</translation>
  </message>
  <message>
   <source>Kazakhstan – health care</source>
   <translation>Казакстан – саламаттык сактоо</translation>
  </message>
  <message>
   <source>Kazakhstan – education and child protection</source>
   <translation>Казакстан – билим берүү жана баланын укуктарын коргоо</translation>
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
   <translation>{pattern} же жжжж</translation>
  </message>
  <message>
   <source>Calendar (F4)</source>
   <translation>Календарь (F4)</translation>
  </message>
  <message>
   <source>hh:mm</source>
   <translation>сс:мм</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Күнү</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Убактысы</translation>
  </message>
 </context>
 <context>
  <name>DeadlinesTab</name>
  <message>
   <source>What the standard asks for by a certain day stands here as soon as it begins to count.</source>
   <translation>Стандарт белгилеген мөөнөт башталары менен бул жерде көрүнөт.</translation>
  </message>
  <message>
   <source>Nothing is due yet</source>
   <translation>Мөөнөтү бар иш азырынча жок</translation>
  </message>
  <message>
   <source>Show them</source>
   <translation>Көрсөтүү</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Кечиккен</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>Азыр ачык</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Кийин</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Аткарылды</translation>
  </message>
  <message>
   <source>No longer needed</source>
   <translation>Кереги жок калды</translation>
  </message>
  <message>
   <source>until {time}</source>
   <translation>{time} чейин</translation>
  </message>
  <message>
   <source>good practice</source>
   <translation>жакшы тажрыйба</translation>
  </message>
  <message>
   <source>reason: {reason}</source>
   <translation>себеби: {reason}</translation>
  </message>
  <message>
   <source>Could not be done because…</source>
   <translation>Аткарылбай калган себеби…</translation>
  </message>
  <message>
   <source>Say why it was late</source>
   <translation>Эмнеге кечиккенин жазуу</translation>
  </message>
  <message>
   <source>Open the form</source>
   <translation>Форманы ачуу</translation>
  </message>
  <message>
   <source>Why could it not be done?</source>
   <translation>Эмне үчүн аткарылган жок?</translation>
  </message>
  <message>
   <source>The mark stays in the file; the reason stands beside it and is printed in the reports.</source>
   <translation>Белги файлда калат; себеби жанында турат жана отчеттордо басылат.</translation>
  </message>
  <message>
   <source>Why was it late?</source>
   <translation>Эмне үчүн кечикти?</translation>
  </message>
  <message>
   <source>The reason is kept beside the deadline.</source>
   <translation>Себеби мөөнөттүн жанында сакталат.</translation>
  </message>
  <message>
   <source>Keep the reason</source>
   <translation>Себебин сактоо</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артка</translation>
  </message>
 </context>
 <context>
  <name>DestroyPanel</name>
  <message>
   <source>Destroy case {code} for good?</source>
   <translation>{code} кейси биротоло жок кылынсынбы?</translation>
  </message>
  <message>
   <source>Everything written, the names, and every attached file go. Nothing brings them back. Copies on sticks are written anew when they are met.</source>
   <translation>Жазылгандын баары, аттар жана тиркелген файлдар жок болот. Аларды эч нерсе кайтара албайт. Флешкадагы көчүрмөлөр салынганда кайра жазылат.</translation>
  </message>
  <message>
   <source>Reason, as it will stand on the act</source>
   <translation>Актыда жазыла турган негиз</translation>
  </message>
  <message>
   <source>Password of the second person</source>
   <translation>Экинчи адамдын сырсөзү</translation>
  </message>
  <message>
   <source>The second person</source>
   <translation>Экинчи адам</translation>
  </message>
  <message>
   <source>Nobody else may do this here: the head and a social worker are needed.</source>
   <translation>Бул жерде муну башка эч ким кыла албайт: башчы жана социалдык кызматкер керек.</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Артка</translation>
  </message>
  <message>
   <source>Destroy for good</source>
   <translation>Биротоло жок кылуу</translation>
  </message>
 </context>
 <context>
  <name>DocumentFile</name>
  <message>
   <source>Look at it</source>
   <translation>Көрүү</translation>
  </message>
  <message>
   <source>Small picture</source>
   <translation>Кичинекей сүрөт</translation>
  </message>
  <message>
   <source>Save a copy outside …</source>
   <translation>Көчүрмөсүн сыртка сактоо …</translation>
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
   <translation>Мурунку барак</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Кийинки барак</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Кичирейтүү</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Чоңойтуу</translation>
  </message>
  <message>
   <source>Fit the window</source>
   <translation>Терезеге батыруу</translation>
  </message>
  <message>
   <source>This file is damaged and cannot be shown.</source>
   <translation>Бул файл бузулган, аны көрсөтүүгө болбойт.</translation>
  </message>
  <message>
   <source>This file is too large to be shown. Save a copy outside to open it.</source>
   <translation>Бул файл өтө чоң, аны көрсөтүүгө болбойт. Ачуу үчүн көчүрмөсүн сыртка сактаңыз.</translation>
  </message>
  <message>
   <source>This file is locked with a password of its own and cannot be shown here.</source>
   <translation>Бул файл өзүнүн сырсөзү менен кулпуланган, аны бул жерден көрсөтүүгө болбойт.</translation>
  </message>
  <message>
   <source>Whoever finds the copy can read it. That you saved it is written down. Delete it when done.</source>
   <translation>Көчүрмөнү тапкан ар бир адам окуй алат. Сактаганыңыз жазылат. Иш бүткөндө өчүрүңүз.</translation>
  </message>
  <message>
   <source>A copy outside the program is not locked.</source>
   <translation>Программанын сыртындагы көчүрмө кулпуланган эмес.</translation>
  </message>
  <message>
   <source>Choose where</source>
   <translation>Кайда сактоону тандоо</translation>
  </message>
  <message>
   <source>The copy is being saved …</source>
   <translation>Көчүрмө сакталып жатат …</translation>
  </message>
  <message>
   <source>It is not locked: whoever has it can see it. Delete it when it is no longer needed.</source>
   <translation>Ал кулпуланган эмес: колунда болгон адам көрө алат. Кереги жок болгондо өчүрүңүз.</translation>
  </message>
  <message>
   <source>The copy is saved.</source>
   <translation>Көчүрмө сакталды.</translation>
  </message>
  <message>
   <source>This file cannot be shown.</source>
   <translation>Бул файлды көрсөтүүгө болбойт.</translation>
  </message>
  <message>
   <source>Stopped, as you asked. No copy was left.</source>
   <translation>Сурануңуз боюнча токтотулду. Көчүрмө калган жок.</translation>
  </message>
 </context>
 <context>
  <name>DocumentPanel</name>
  <message>
   <source>Register a document</source>
   <translation>Документти каттоо</translation>
  </message>
  <message>
   <source>Do not register</source>
   <translation>Каттабоо</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Каттоо</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Файл тандоо</translation>
  </message>
  <message numerus="yes">
   <source>and %n more, one after the other</source>
   <translation>
    <numerusform>дагы %n, биринин артынан бири</numerusform>
    <numerusform>дагы %n, биринин артынан бири</numerusform>
   </translation>
  </message>
  <message>
   <source>The file is being locked into the case …</source>
   <translation>Файл кейске кулпуланып жатат …</translation>
  </message>
  <message>
   <source>Stopped, as you asked. Nothing was registered.</source>
   <translation>Сурануңуз боюнча токтотулду. Эч нерсе катталган жок.</translation>
  </message>
  <message>
   <source>Without a file: it lies in the paper folder.</source>
   <translation>Файлсыз: кагаз папкада турат.</translation>
  </message>
 </context>
 <context>
  <name>DocumentsTab</name>
  <message>
   <source>Register a document</source>
   <translation>Документти каттоо</translation>
  </message>
  <message>
   <source>Papers, photos and recordings get a number here and count in the printed file.</source>
   <translation>Кагаздар, сүрөттөр жана жазуулар бул жерде номер алат жана басылган файлда эсептелет.</translation>
  </message>
  <message>
   <source>No documents yet</source>
   <translation>Документтер азырынча жок</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Документ</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Түрү</translation>
  </message>
  <message>
   <source>How it is kept</source>
   <translation>Кантип сакталат</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Барактар</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Күнү</translation>
  </message>
  <message>
   <source>strictly confidential</source>
   <translation>өтө купуя</translation>
  </message>
 </context>
 <context>
  <name>DoneStep</name>
  <message>
   <source>Everything is ready</source>
   <translation>Баары даяр</translation>
  </message>
  <message>
   <source>You can begin with real work, or try everything out with invented people first.</source>
   <translation>Чыныгы ишти баштасаңыз болот же адегенде ойдон чыгарылган адамдарда сынап көрүңүз.</translation>
  </message>
  <message>
   <source>Open the first case</source>
   <translation>Биринчи кейсти ачуу</translation>
  </message>
  <message>
   <source>Look around in the practice office</source>
   <translation>Машыгуу кеңсеси менен таанышуу</translation>
  </message>
 </context>
 <context>
  <name>DrawingInput</name>
  <message>
   <source>Add a drawing</source>
   <translation>Сүрөт кошуу</translation>
  </message>
 </context>
 <context>
  <name>Due</name>
  <message>
   <source>late, reason given</source>
   <translation>өттү, себеби жазылган</translation>
  </message>
  <message>
   <source>tomorrow</source>
   <translation>эртең</translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) late</source>
   <translation>
    <numerusform>%n саат өттү</numerusform>
    <numerusform>%n саат өттү</numerusform>
   </translation>
  </message>
  <message>
   <source>{hours} h {minutes} min left</source>
   <translation>{hours} саат {minutes} мүн. калды</translation>
  </message>
  <message>
   <source>today</source>
   <translation>бүгүн</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>кечээ</translation>
  </message>
  <message>
   <source>%n day(s)</source>
   <translation>%n күн</translation>
  </message>
  <message>
   <source>until {time}</source>
   <translation>{time} чейин</translation>
  </message>
  <message>
   <source>%n day(s) late</source>
   <translation>%n күн өттү</translation>
  </message>
  <message>
   <source>%n day(s) left</source>
   <translation>%n күн калды</translation>
  </message>
 </context>
 <context>
  <name>EntrySheet</name>
  <message>
   <source>All forms of this stage</source>
   <translation>Этаптын бардык формалары</translation>
  </message>
  <message>
   <source>Correct an error</source>
   <translation>Катаны оңдоо</translation>
  </message>
  <message>
   <source>Record signatures</source>
   <translation>Колдорду белгилөө</translation>
  </message>
  <message>
   <source>{state} · corrected because: {reason}</source>
   <translation>{state} · оңдоонун себеби: {reason}</translation>
  </message>
 </context>
 <context>
  <name>EntryWork</name>
  <message>
   <source>All forms of this stage</source>
   <translation>Этаптын бардык формалары</translation>
  </message>
  <message>
   <source>What you typed is still here. Nothing was lost.</source>
   <translation>Жазганыңыз ушул жерде. Эч нерсе жоголгон жок.</translation>
  </message>
 </context>
 <context>
  <name>FaultDialog</name>
  <message>
   <source>Report</source>
   <translation>Билдирүү</translation>
  </message>
  <message>
   <source>Everything that was saved is safe. What was typed in the last two seconds may be missing: look at the form again. You can go on working.</source>
   <translation>Сакталгандын баары аман-эсен. Акыркы эки секундда жазылганы жок болушу мүмкүн: форманы дагы карап чыгыңыз. Ишти уланта берсеңиз болот.</translation>
  </message>
  <message>
   <source>A report was written to {place}. It holds no names and no answers. Nothing was sent.</source>
   <translation>Ката жөнүндө билдирүү {place} файлына жазылды. Анда аты-жөн да, жооптор да жок. Эч нерсе жөнөтүлгөн жок.</translation>
  </message>
  <message>
   <source>Show the report</source>
   <translation>Билдирүүнү көрсөтүү</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Улантуу</translation>
  </message>
  <message>
   <source>Something went wrong in the program</source>
   <translation>Программада ката кетти</translation>
  </message>
 </context>
 <context>
  <name>FieldFrame</name>
  <message>
   <source>needed</source>
   <translation>милдеттүү</translation>
  </message>
  <message>
   <source>Help: {question}</source>
   <translation>Жардам: {question}</translation>
  </message>
  <message>
   <source>You can fill this later.</source>
   <translation>Кийин толтурсаңыз болот.</translation>
  </message>
 </context>
 <context>
  <name>FieldVisit</name>
  <message>
   <source>{file}. After {tries} wrong tries it is destroyed.</source>
   <translation>{file}. {tries} жолу туура эмес аракеттен кийин жок кылынат.</translation>
  </message>
  <message>
   <source>For {worker}, until {until}. Bring it back to the office: there it is deleted.</source>
   <translation>{worker}, {until} чейин. Кызматка кайра алып келиңиз: ал жерде жок кылынат.</translation>
  </message>
  <message>
   <source>Words that open the pack</source>
   <translation>Пакетти ачуучу сөздөр</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ачуу</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артка</translation>
  </message>
  <message>
   <source>What happened on the visit</source>
   <translation>Баруу учурунда эмне болду</translation>
  </message>
  <message>
   <source>Save the note</source>
   <translation>Жазууну сактоо</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Кулпулоо</translation>
  </message>
  <message>
   <source>Saved in the pack at {time}.</source>
   <translation>{time} пакетке сакталды.</translation>
  </message>
  <message>
   <source>The note is not in the pack yet.</source>
   <translation>Жазуу пакетке азырынча кире элек.</translation>
  </message>
  <message>
   <source>The time of this pack is over. Bring it back to the office.</source>
   <translation>Бул пакеттин мөөнөтү бүттү. Кызматка кайра алып келиңиз.</translation>
  </message>
  <message>
   <source>Field pack</source>
   <translation>Талаа пакети</translation>
  </message>
 </context>
 <context>
  <name>FirstRun</name>
  <message>
   <source>Back</source>
   <translation>Артка</translation>
  </message>
  <message>
   <source>Step {number} of {all}</source>
   <translation>{all} кадамдын {number}</translation>
  </message>
  <message>
   <source>Set up a new office</source>
   <translation>Жаңы кеңсе түзүү</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Кийинки</translation>
  </message>
  <message>
   <source>Make the office</source>
   <translation>Кеңсени түзүү</translation>
  </message>
  <message>
   <source>The office is being made …</source>
   <translation>Кеңсе түзүлүүдө …</translation>
  </message>
 </context>
 <context>
  <name>FolderField</name>
  <message>
   <source>Choose …</source>
   <translation>Тандоо …</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>Папканы тандоо</translation>
  </message>
 </context>
 <context>
  <name>Forgotten</name>
  <message>
   <source>New password for {name}</source>
   <translation>{name}: жаңы сырсөз</translation>
  </message>
  <message>
   <source>Take the recovery sheet from its envelope and type its eight groups. Its use is recorded.</source>
   <translation>Калыбына келтирүү барагын конверттен чыгарып, сегиз топту жазыңыз. Колдонулганы катталат.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артка</translation>
  </message>
  <message>
   <source>Set the new password</source>
   <translation>Жаңы сырсөздү коюу</translation>
  </message>
  <message>
   <source>There are two sheets, A and B</source>
   <translation>A жана B деген эки барак бар</translation>
  </message>
 </context>
 <context>
  <name>FormPage</name>
  <message>
   <source>This question comes from good practice, not from a clause.</source>
   <translation>Бул суроо жакшы тажрыйбадан алынган, пунктта жок.</translation>
  </message>
  <message>
   <source>Clause: {clause}</source>
   <translation>Пункт: {clause}</translation>
  </message>
 </context>
 <context>
  <name>FormWizard</name>
  <message>
   <source>Section {number} of {count}</source>
   <translation>{number} / {count} бөлүм</translation>
  </message>
  <message>
   <source>Print blank form</source>
   <translation>Бош форманы басып чыгаруу</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артка</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Кийинки</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Аяктоо</translation>
  </message>
 </context>
 <context>
  <name>GlassNote</name>
  <message>
   <source>{person} opened the strictly confidential section of {code} in need, {day}.</source>
   <translation>{person} {code} кейсинин өтө купуя бөлүмүн зарыл учурда ачты, {day}.</translation>
  </message>
  <message>
   <source>a case without a code</source>
   <translation>коду жок кейс</translation>
  </message>
  <message>
   <source>I have read it</source>
   <translation>Окудум</translation>
  </message>
 </context>
 <context>
  <name>GlassPanel</name>
  <message>
   <source>Open the section in need</source>
   <translation>Зарыл учурда бөлүмдү ачуу</translation>
  </message>
  <message>
   <source>You are not named for this section. The recovery sheet opens it once. The worker of the case reads your reason, and a new recovery sheet has to be printed afterwards.</source>
   <translation>Сиз бул бөлүмгө аталган эмессиз. Калыбына келтирүү барагы аны бир жолу ачат. Кейстин кызматкери себебиңизди окуйт. Андан кийин жаңы калыбына келтирүү барагын басып чыгаруу керек.</translation>
  </message>
  <message>
   <source>Why it cannot wait for somebody who is named</source>
   <translation>Эмне үчүн аталган адамды күтүүгө болбойт</translation>
  </message>
  <message>
   <source>The eight groups of the recovery sheet</source>
   <translation>Калыбына келтирүү барагындагы сегиз топ</translation>
  </message>
  <message>
   <source>Leave it closed</source>
   <translation>Жабык калтыруу</translation>
  </message>
  <message>
   <source>Open the section</source>
   <translation>Бөлүмдү ачуу</translation>
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
   <translation>{numbers}-топ барактагыдай эмес. Цифрасын бирден салыштырыңыз.</translation>
  </message>
 </context>
 <context>
  <name>Health</name>
  <message>
   <source>good</source>
   <translation>туура</translation>
  </message>
  <message>
   <source>not good</source>
   <translation>туура эмес</translation>
  </message>
  <message>
   <source>cannot be known</source>
   <translation>билүүгө мүмкүн эмес</translation>
  </message>
  <message>
   <source>The disk is encrypted</source>
   <translation>Диск шифрленген</translation>
  </message>
  <message>
   <source>Hibernation is off</source>
   <translation>Гибернация өчүрүлгөн</translation>
  </message>
  <message>
   <source>Printers keep no printed pages</source>
   <translation>Принтерлер басылган барактарды сактабайт</translation>
  </message>
  <message>
   <source>A crash writes no memory to the disk</source>
   <translation>Бузулганда эс дискке жазылбайт</translation>
  </message>
  <message>
   <source>Other programs cannot read this program's memory</source>
   <translation>Башка программалар бул программанын эсин окуй албайт</translation>
  </message>
  <message>
   <source>Other programs cannot take pictures of the window</source>
   <translation>Башка программалар терезени тарта албайт</translation>
  </message>
  <message>
   <source>There is room on the disk</source>
   <translation>Дискте орун бар</translation>
  </message>
  <message>
   <source>A proven backup is not older than a week</source>
   <translation>Далилденген камдык көчүрмө бир жумадан эски эмес</translation>
  </message>
  <message>
   <source>The clock is not before the newest record</source>
   <translation>Саат акыркы жазуудан мурун эмес</translation>
  </message>
  <message>
   <source>No file of the office is older than the others</source>
   <translation>Кеңсенин эч бир файлы башкалардан эски эмес</translation>
  </message>
  <message>
   <source>The trail is whole</source>
   <translation>Издердин чынжыры бүтүн</translation>
  </message>
  <message>
   <source>Names and cases lie on different disks</source>
   <translation>Аттар менен кейстер башка дисктерде</translation>
  </message>
  <message>
   <source>Have BitLocker or LUKS switched on: else the page file may hold what was on the screen.</source>
   <translation>Дисктин шифрлөөсүн күйгүзүңүз: болбосо экранда болгон нерсе алмашуу файлында калышы мүмкүн.</translation>
  </message>
  <message>
   <source>It writes the whole memory to the disk. Have it switched off.</source>
   <translation>Ал бүт эсти дискке жазат. Өчүртүңүз.</translation>
  </message>
  <message>
   <source>Have “keep printed documents” switched off for every printer.</source>
   <translation>Ар бир принтерде «басылган документтерди сактоону» өчүртүңүз.</translation>
  </message>
  <message>
   <source>Have the keeping of crash dumps switched off on this computer.</source>
   <translation>Бул компьютерде бузулуу дамптарын сактоону өчүртүңүз.</translation>
  </message>
  <message>
   <source>The system refused. Use this computer for nothing else meanwhile.</source>
   <translation>Система уруксат берген жок. Бул учурда компьютерди башка ишке колдонбоңуз.</translation>
  </message>
  <message>
   <source>This system offers no such guard. Close other programs before names are on the screen.</source>
   <translation>Бул системада мындай коргоо жок. Аттар экранга чыгардан мурун башка программаларды жабыңыз.</translation>
  </message>
  <message>
   <source>Less than 1 GB is left. Make room before the next backup.</source>
   <translation>1 гигабайттан аз орун калды. Кийинки көчүрмөдөн мурун орун бошотуңуз.</translation>
  </message>
  <message>
   <source>Put in the stick and back up, or have the last backup read again.</source>
   <translation>Флешканы салып көчүрмө жасаңыз же акыркысын кайра окутуңуз.</translation>
  </message>
  <message>
   <source>Set date and time of this computer right.</source>
   <translation>Бул компьютердин датасын жана убактысын туура коюңуз.</translation>
  </message>
  <message>
   <source>Lines were changed from outside. Leave everything as it is, call for help.</source>
   <translation>Саптар сырттан өзгөртүлгөн. Баарын ошол бойдон калтырып, жардам чакырыңыз.</translation>
  </message>
  <message>
   <source>This system does not tell. Ask who looks after this computer.</source>
   <translation>Бул система айтпайт. Бул компьютерди тейлеген адамдан сураңыз.</translation>
  </message>
  <message>
   <source>Somebody put an older copy back, or a disk lost what it had taken. Restore the newest backup.</source>
   <translation>Кимдир бирөө эски көчүрмөнү кайра койгон же диск алганын жоготкон. Эң жаңы камдык көчүрмөнү калыбына келтириңиз.</translation>
  </message>
  <message>
   <source>Keep the register on a stick: a thief then finds no names.</source>
   <translation>Реестрди флешкада сактаңыз: ууру анда аттарды таппайт.</translation>
  </message>
 </context>
 <context>
  <name>HealthScreen</name>
  <message>
   <source>Self-test</source>
   <translation>Текшерүү</translation>
  </message>
  <message>
   <source>Self-test of this computer</source>
   <translation>Бул компьютерди текшерүү</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артка</translation>
  </message>
  <message>
   <source>Test again</source>
   <translation>Кайра текшерүү</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Отчётту сактоо</translation>
  </message>
  <message>
   <source>Print the report</source>
   <translation>Отчётту басып чыгаруу</translation>
  </message>
  <message>
   <source>The report is saved.</source>
   <translation>Отчёт сакталды.</translation>
  </message>
  <message numerus="yes">
   <source>%n point(s) are not good.</source>
   <translation>
    <numerusform>%n нерсе туура эмес.</numerusform>
    <numerusform>%n нерсе туура эмес.</numerusform>
   </translation>
  </message>
  <message>
   <source>Below each stands what to do.</source>
   <translation>Эмне кылуу керектиги астында жазылган.</translation>
  </message>
  <message>
   <source>Nothing that can be tested is wrong.</source>
   <translation>Текшерүүгө мүмкүн болгондун баары туура.</translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) old</source>
   <translation>
    <numerusform>%n күн мурунку</numerusform>
    <numerusform>%n күн мурунку</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HelpScreen</name>
  <message>
   <source>Help</source>
   <translation>Жардам</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артка</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Баскычтар</translation>
  </message>
  <message>
   <source>Pages of the manual</source>
   <translation>Колдонмонун барактары</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>Form begun: {form}</source>
   <translation>Форма башталды: {form}</translation>
  </message>
  <message>
   <source>Form finished: {form}</source>
   <translation>Форма бүттү: {form}</translation>
  </message>
  <message>
   <source>Earlier version, replaced: {form}</source>
   <translation>Мурунку версия, алмаштырылды: {form}</translation>
  </message>
  <message>
   <source>Case opened</source>
   <translation>Кейс ачылды</translation>
  </message>
  <message>
   <source>Code given: {code}</source>
   <translation>Код берилди: {code}</translation>
  </message>
  <message>
   <source>Linked with a case of the same family</source>
   <translation>Ошол эле үй-бүлөнүн кейси менен байланыштырылды</translation>
  </message>
  <message>
   <source>Stage finished: {stage}</source>
   <translation>Этап бүттү: {stage}</translation>
  </message>
  <message>
   <source>Case closed</source>
   <translation>Кейс жабылды</translation>
  </message>
  <message>
   <source>Case reopened</source>
   <translation>Кейс кайра ачылды</translation>
  </message>
  <message>
   <source>Service stopped for a time</source>
   <translation>Кызмат убактылуу токтотулду</translation>
  </message>
  <message>
   <source>Service taken up again</source>
   <translation>Кызмат кайра башталды</translation>
  </message>
  <message>
   <source>Alert raised</source>
   <translation>Эскертүү коюлду</translation>
  </message>
  <message>
   <source>Alert lifted</source>
   <translation>Эскертүү алынды</translation>
  </message>
  <message>
   <source>Read by the supervisor</source>
   <translation>Супервизор окуду</translation>
  </message>
  <message>
   <source>Plan approved</source>
   <translation>План бекитилди</translation>
  </message>
  <message>
   <source>Remark of the supervisor answered</source>
   <translation>Супервизордун сын-пикирине жооп берилди</translation>
  </message>
  <message>
   <source>Not done, with a reason: {task}</source>
   <translation>Аткарылган жок, себеби бар: {task}</translation>
  </message>
  <message>
   <source>Reason for a delay: {task}</source>
   <translation>Кечигүүнүн себеби: {task}</translation>
  </message>
  <message>
   <source>Gone on without the consent, with a reason</source>
   <translation>Макулдуксуз улантылды, себеби бар</translation>
  </message>
  <message>
   <source>Risk: {risk}</source>
   <translation>Тобокелдик: {risk}</translation>
  </message>
  <message>
   <source>Printed, {pages} pages</source>
   <translation>Басылды, {pages} барак</translation>
  </message>
  <message>
   <source>began the case</source>
   <translation>кейсти баштады</translation>
  </message>
  <message>
   <source>began a form</source>
   <translation>форманы баштады</translation>
  </message>
  <message>
   <source>saved a page</source>
   <translation>баракты сактады</translation>
  </message>
  <message>
   <source>finished a form</source>
   <translation>форманы бүтүрдү</translation>
  </message>
  <message>
   <source>began a correction</source>
   <translation>оңдоону баштады</translation>
  </message>
  <message>
   <source>finished a stage</source>
   <translation>этапты бүтүрдү</translation>
  </message>
  <message>
   <source>registered a document</source>
   <translation>документти каттады</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>басып чыгарды</translation>
  </message>
  <message>
   <source>went on without the consent</source>
   <translation>макулдуксуз улантты</translation>
  </message>
  <message>
   <source>gave a reason for what was not done</source>
   <translation>аткарылбаганынын себебин жазды</translation>
  </message>
  <message>
   <source>gave a reason for a delay</source>
   <translation>кечигүүнүн себебин жазды</translation>
  </message>
  <message>
   <source>answered a remark</source>
   <translation>сын-пикирге жооп берди</translation>
  </message>
  <message>
   <source>linked two cases</source>
   <translation>эки кейсти байланыштырды</translation>
  </message>
  <message>
   <source>gave a code</source>
   <translation>код берди</translation>
  </message>
  <message>
   <source>read the case</source>
   <translation>кейсти окуду</translation>
  </message>
  <message>
   <source>Signature recorded</source>
   <translation>Кол коюлганы белгиленди</translation>
  </message>
  <message>
   <source>recorded a signature</source>
   <translation>кол коюлганын белгиледи</translation>
  </message>
  <message>
   <source>looked at the sealed volume</source>
   <translation>мөөрлөнгөн томду көрдү</translation>
  </message>
  <message>
   <source>Contact ended without a service</source>
   <translation>Кайрылуу кызмат көрсөтүлбөй бүттү</translation>
  </message>
  <message>
   <source>File handed over, not yet received</source>
   <translation>Файл өткөрүлүп берилди, азырынча кабыл алынган жок</translation>
  </message>
  <message>
   <source>Receipt of the transferred file</source>
   <translation>Өткөрүлгөн файл кабыл алынды</translation>
  </message>
  <message>
   <source>took note of a number reached</source>
   <translation>жеткен санды белгилеп койду</translation>
  </message>
  <message>
   <source>took note of a hint</source>
   <translation>эскертмени белгилеп койду</translation>
  </message>
  <message>
   <source>added a person</source>
   <translation>кызматкер кошту</translation>
  </message>
  <message>
   <source>allowed other programs to see the window</source>
   <translation>башка программаларга терезени көрүүгө уруксат берди</translation>
  </message>
  <message>
   <source>bound the password to this computer</source>
   <translation>сырсөздү ушул компьютерге байлады</translation>
  </message>
  <message>
   <source>opened the confidential section in need</source>
   <translation>купуя бөлүмдү зарылдыктан ачты</translation>
  </message>
  <message>
   <source>changed the own password</source>
   <translation>өз сырсөзүн алмаштырды</translation>
  </message>
  <message>
   <source>changed how long files are kept</source>
   <translation>сактоо мөөнөтүн өзгөрттү</translation>
  </message>
  <message>
   <source>changed a person's role</source>
   <translation>кызматкердин ролун өзгөрттү</translation>
  </message>
  <message>
   <source>changed a rule of the office</source>
   <translation>кеңсенин эрежесин өзгөрттү</translation>
  </message>
  <message>
   <source>chose how long the file is kept</source>
   <translation>кейсти сактоо классын тандады</translation>
  </message>
  <message>
   <source>rewrote the copies on a stick or in a folder</source>
   <translation>ташыгычтагы көчүрмөлөрдү кайра жазды</translation>
  </message>
  <message>
   <source>copied the register of names</source>
   <translation>аттардын реестрин көчүрдү</translation>
  </message>
  <message>
   <source>changed the holidays</source>
   <translation>майрам күндөрдү оңдоду</translation>
  </message>
  <message>
   <source>made the office</source>
   <translation>кеңсени түздү</translation>
  </message>
  <message>
   <source>declared a stick or folder destroyed</source>
   <translation>ташыгычты жок кылынды деп белгиледи</translation>
  </message>
  <message>
   <source>destroyed a case with a second person</source>
   <translation>экинчи адам менен кейсти жок кылды</translation>
  </message>
  <message>
   <source>ended a contact without a file</source>
   <translation>кайрылууну кейс ачпай аяктады</translation>
  </message>
  <message>
   <source>finished an act of destruction</source>
   <translation>жок кылуу актын бүтүрдү</translation>
  </message>
  <message>
   <source>finished a paper of the office</source>
   <translation>кеңсенин кагазын бүтүрдү</translation>
  </message>
  <message>
   <source>gave a person a new password</source>
   <translation>кызматкерге жаңы сырсөз берди</translation>
  </message>
  <message>
   <source>handed a case over to an archive</source>
   <translation>кейсти архивге өткөрдү</translation>
  </message>
  <message>
   <source>handed cases over to a colleague</source>
   <translation>кейстерди кесиптешине өткөрдү</translation>
  </message>
  <message>
   <source>stopped the destruction of a case</source>
   <translation>кейсти жок кылууну токтотту</translation>
  </message>
  <message>
   <source>noted a stick or folder with copies</source>
   <translation>көчүрмөлөрү бар ташыгычты каттады</translation>
  </message>
  <message>
   <source>made a backup</source>
   <translation>камдык көчүрмө жасады</translation>
  </message>
  <message>
   <source>noted who belongs to the office</source>
   <translation>кеңсенин адамдарын белгиледи</translation>
  </message>
  <message>
   <source>named a colleague for the confidential section</source>
   <translation>купуя бөлүмгө кесиптешин атады</translation>
  </message>
  <message>
   <source>made a new recovery sheet</source>
   <translation>жаңы калыбына келтирүү барагын жасады</translation>
  </message>
  <message>
   <source>noted that the norm was reviewed</source>
   <translation>ченем каралганын белгиледи</translation>
  </message>
  <message>
   <source>the cases were older than the key file</source>
   <translation>кейстер ачкыч файлынан эски болчу</translation>
  </message>
  <message>
   <source>the clock stood before the newest record</source>
   <translation>саат эң акыркы жазуудан мурун турган</translation>
  </message>
  <message>
   <source>the key file was older than the cases</source>
   <translation>ачкыч файлы кейстерден эски болчу</translation>
  </message>
  <message>
   <source>the register of names was older than the cases</source>
   <translation>аттардын реестри кейстерден эски болчу</translation>
  </message>
  <message>
   <source>opened the confidential section</source>
   <translation>купуя бөлүмдү ачты</translation>
  </message>
  <message>
   <source>read a backup again</source>
   <translation>камдык көчүрмөнү кайра окуду</translation>
  </message>
  <message>
   <source>noted where the paper file stands</source>
   <translation>кагаз кейстин ордун белгиледи</translation>
  </message>
  <message>
   <source>printed a register</source>
   <translation>каттоо китебин басып чыгарды</translation>
  </message>
  <message>
   <source>saved a register as a spreadsheet</source>
   <translation>каттоону жадыбал түрүндө сактады</translation>
  </message>
  <message>
   <source>tried a restore</source>
   <translation>калыбына келтирүүнү сынады</translation>
  </message>
  <message>
   <source>allowed the destruction of a case again</source>
   <translation>кейсти жок кылууга кайра уруксат берди</translation>
  </message>
  <message>
   <source>removed a person</source>
   <translation>кызматкерди чыгарды</translation>
  </message>
  <message>
   <source>changed the keys of confidential sections</source>
   <translation>купуя бөлүмдөрдүн ачкычтарын алмаштырды</translation>
  </message>
  <message>
   <source>printed a report</source>
   <translation>отчётту басып чыгарды</translation>
  </message>
  <message>
   <source>saved a report as a spreadsheet</source>
   <translation>отчётту жадыбал түрүндө сактады</translation>
  </message>
  <message>
   <source>restored a backup beside the office</source>
   <translation>камдык көчүрмөнү кеңсенин жанына калыбына келтирди</translation>
  </message>
  <message>
   <source>wrote a draft</source>
   <translation>каралама жазды</translation>
  </message>
  <message>
   <source>saved a paper of the office</source>
   <translation>кеңсенин кагазын сактады</translation>
  </message>
  <message>
   <source>set the clock of the practice office</source>
   <translation>машыгуу кеңсесинин саатын койду</translation>
  </message>
  <message>
   <source>began a paper of the office</source>
   <translation>кеңсенин кагазын баштады</translation>
  </message>
  <message>
   <source>struck out a paper of the office</source>
   <translation>кеңсенин кагазын жараксыз кылды</translation>
  </message>
  <message>
   <source>freed the password from this computer</source>
   <translation>сырсөздү ушул компьютерден бошотту</translation>
  </message>
  <message>
   <source>took a colleague's access to the confidential section away</source>
   <translation>кесиптешин купуя бөлүмдөн чыгарды</translation>
  </message>
  <message>
   <source>used the recovery sheet</source>
   <translation>калыбына келтирүү барагын колдонду</translation>
  </message>
  <message>
   <source>wrote a confidential note</source>
   <translation>купуя жазуу жазды</translation>
  </message>
  <message>
   <source>typed a wrong password at an open office</source>
   <translation>ачык турганда туура эмес сырсөз терди</translation>
  </message>
  <message>
   <source>Strictly confidential section opened in need, with a reason</source>
   <translation>Өтө купуя бөлүм зарыл учурда себеби менен ачылды</translation>
  </message>
  <message>
   <source>Opening in need read by the worker</source>
   <translation>Зарыл учурда ачылганын кызматкер окуду</translation>
  </message>
  <message>
   <source>saved a copy of a document outside the program</source>
   <translation>документтин көчүрмөсүн программанын сыртына сактады</translation>
  </message>
  <message>
   <source>looked at a document</source>
   <translation>документти көрдү</translation>
  </message>
  <message>
   <source>brought the register of names back from a copy</source>
   <translation>аттардын реестрин көчүрмөдөн калыбына келтирди</translation>
  </message>
  <message>
   <source>decided to keep names beside the cases</source>
   <translation>аттарды кейстердин жанында сактоону чечти</translation>
  </message>
  <message>
   <source>took drafts away that were saved</source>
   <translation>сакталган караламаларды алып салды</translation>
  </message>
  <message>
   <source>erased an older copy of the register of names</source>
   <translation>аттардын реестринин эски көчүрмөсүн өчүрдү</translation>
  </message>
  <message>
   <source>found the register of names</source>
   <translation>аттардын реестрин тапты</translation>
  </message>
  <message>
   <source>moved the register of names</source>
   <translation>аттардын реестрин көчүрүп койду</translation>
  </message>
  <message>
   <source>put the register of names away</source>
   <translation>аттардын реестрин алып койду</translation>
  </message>
  <message>
   <source>said that the register of names is lost</source>
   <translation>аттардын реестри жоголгонун билдирди</translation>
  </message>
  <message>
   <source>Given by {uid} to {to}</source>
   <translation>Өткөрүлдү: {uid} → {to}</translation>
  </message>
  <message>
   <source>gave cases to a worker</source>
   <translation>кейстерди кызматкерге берди</translation>
  </message>
  <message>
   <source>hid a spelling of a name</source>
   <translation>аттын жазылышын жашырды</translation>
  </message>
  <message>
   <source>left a word in a text as it is</source>
   <translation>тексттеги сөздү ошол бойдон калтырды</translation>
  </message>
  <message>
   <source>The supervisor asked whose case it is: {reason}</source>
   <translation>Супервизор бул кимдин кейси экенин сурады: {reason}</translation>
  </message>
  <message>
   <source>The worker answered who asked for the name</source>
   <translation>Кызматкер ысымын сураганга жооп берди</translation>
  </message>
  <message>
   <source>answered a request for a name</source>
   <translation>ат суроого жооп берди</translation>
  </message>
  <message>
   <source>asked for a name</source>
   <translation>атты сурады</translation>
  </message>
  <message>
   <source>ended that two cases must not meet</source>
   <translation>эки кейсти жолуктурбоону токтотту</translation>
  </message>
  <message>
   <source>noted that two cases must not meet</source>
   <translation>эки кейсти жолуктурууга болбостугун белгиледи</translation>
  </message>
  <message>
   <source>Must not meet {code}</source>
   <translation>{code} менен жолуктурууга болбойт</translation>
  </message>
  <message>
   <source>May meet {code} again</source>
   <translation>{code} менен кайра жолугушса болот</translation>
  </message>
  <message>
   <source>Came together with {code} all the same, with a reason</source>
   <translation>Себеби менен {code} менен чогуу болду</translation>
  </message>
  <message>
   <source>attached a file to a paper of the office</source>
   <translation>кеңсенин кагазына файл тиркеди</translation>
  </message>
  <message>
   <source>saved a copy of an office paper's file outside the program</source>
   <translation>кеңсе кагазынын файлынын көчүрмөсүн программанын сыртына сактады</translation>
  </message>
  <message>
   <source>saved a paper of the office as PDF</source>
   <translation>кеңсенин кагазын PDF кылып сактады</translation>
  </message>
  <message>
   <source>looked at a file of an office paper</source>
   <translation>кеңсе кагазынын файлын карады</translation>
  </message>
  <message>
   <source>sealed a case for another office</source>
   <translation>кейсти башка уюмга берүү үчүн жаап бекитти</translation>
  </message>
  <message>
   <source>took in a case from another office</source>
   <translation>башка уюмдан келген кейсти кабыл алды</translation>
  </message>
  <message>
   <source>Came from {office}, its code there: {former}</source>
   <translation>{office} уюмунан келген, андагы коду: {former}</translation>
  </message>
  <message>
   <source>took a method off the list</source>
   <translation>ыкманы тизмеден алып салды</translation>
  </message>
  <message>
   <source>put a method back on the list</source>
   <translation>ыкманы тизмеге кайтарды</translation>
  </message>
  <message>
   <source>Handed out to {to}</source>
   <translation>Берилди: {to}</translation>
  </message>
  <message>
   <source>changed the letterhead or the words of letters</source>
   <translation>бланкты же каттардын сөздөрүн өзгөрттү</translation>
  </message>
  <message>
   <source>handed out something of a case</source>
   <translation>кейстин документин берди</translation>
  </message>
  <message>
   <source>gave records to another office</source>
   <translation>жазууларды башка уюмга берди</translation>
  </message>
  <message>
   <source>took in records from another office</source>
   <translation>башка уюмдун жазууларын кабыл алды</translation>
  </message>
  <message>
   <source>made a pack for a visit</source>
   <translation>талаа пакетин жасады</translation>
  </message>
  <message>
   <source>brought a pack back from a visit</source>
   <translation>баруудан пакетти кайра алып келди</translation>
  </message>
  <message>
   <source>deleted a pack after a visit</source>
   <translation>баруудан кийин пакетти жок кылды</translation>
  </message>
 </context>
 <context>
  <name>HistoryTab</name>
  <message>
   <source>What happened</source>
   <translation>Эмне болду</translation>
  </message>
  <message>
   <source>Who worked with it</source>
   <translation>Ким иштеди</translation>
  </message>
  <message>
   <source>When it happened</source>
   <translation>Качан болду</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Эмне</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Ким</translation>
  </message>
  <message>
   <source>Written down</source>
   <translation>Жазылды</translation>
  </message>
  <message>
   <source>Day and time</source>
   <translation>Күнү, убактысы</translation>
  </message>
  <message>
   <source>version {number}</source>
   <translation>{number}-версия</translation>
  </message>
 </context>
 <context>
  <name>ImportPanel</name>
  <message>
   <source>Rows of a spreadsheet</source>
   <translation>Таблицанын саптары</translation>
  </message>
  <message>
   <source>Take nothing</source>
   <translation>Эч нерсе албоо</translation>
  </message>
  <message>
   <source>Rows that cannot be taken</source>
   <translation>Алууга мүмкүн болбогон саптар</translation>
  </message>
  <message numerus="yes">
   <source>Take %n row(s)</source>
   <translation>
    <numerusform>%n сап алуу</numerusform>
    <numerusform>%n сап алуу</numerusform>
   </translation>
  </message>
  <message>
   <source>{good} of {all} rows can be taken. Nothing is written before you say so.</source>
   <translation>{all} саптын {good} алууга болот. Сиз айтмайынча эч нерсе жазылбайт.</translation>
  </message>
  <message>
   <source>Columns nobody asks about: {names}</source>
   <translation>Суроосу жок мамычалар: {names}</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Сап</translation>
  </message>
  <message>
   <source>Why not</source>
   <translation>Эмне үчүн болбойт</translation>
  </message>
  <message>
   <source>{question}: nothing is written</source>
   <translation>{question}: эч нерсе жазылган эмес</translation>
  </message>
 </context>
 <context>
  <name>JournalExchange</name>
  <message>
   <source>Give to another office …</source>
   <translation>Башка уюмга берүү …</translation>
  </message>
  <message>
   <source>Take from another office …</source>
   <translation>Башка уюмдан алуу …</translation>
  </message>
  <message>
   <source>Names, people and codes of cases stay here. Look through the texts before you pass it on.</source>
   <translation>Ысымдар, адамдар жана кейстердин коддору бул жерде калат. Берүүдөн мурда тексттерди карап чыгыңыз.</translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) saved for another office.</source>
   <translation>
    <numerusform>Башка уюм үчүн %n жазуу сакталды.</numerusform>
    <numerusform>Башка уюм үчүн %n жазуу сакталды.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new record(s) from {office}.</source>
   <translation>
    <numerusform>{office}: %n жаңы жазуу.</numerusform>
    <numerusform>{office}: %n жаңы жазуу.</numerusform>
   </translation>
  </message>
  <message>
   <source>Here already: {known}. Do not fit the form and stay out: {bad}.</source>
   <translation>Бул жерде бар: {known}. Формага туура келбегендиктен алынбайт: {bad}.</translation>
  </message>
  <message>
   <source>Take them in</source>
   <translation>Кабыл алуу</translation>
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
   <translation>Саптар номерленет жана өчүрүлбөйт; ката сап себеби менен сызылат.</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>Жаңы сап</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ачуу</translation>
  </message>
  <message>
   <source>Save as Excel</source>
   <translation>Excel катары сактоо</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF катары сактоо</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Саптар</translation>
  </message>
  <message>
   <source>Journal</source>
   <translation>Журнал</translation>
  </message>
  <message>
   <source>The program fills it from the cases.</source>
   <translation>Программа аны кейстерден өзү толтурат.</translation>
  </message>
  <message>
   <source>Nothing is written here yet.</source>
   <translation>Бул жерде азырынча эч нерсе жазылган эмес.</translation>
  </message>
  <message>
   <source>No lines</source>
   <translation>Сап жок</translation>
  </message>
  <message>
   <source>Save the journal</source>
   <translation>Журналды сактоо</translation>
  </message>
  <message>
   <source>The file is not locked: whoever has it can read it. Keep it safe.</source>
   <translation>Файл кулпуланган эмес: кимде болсо, ошол окуй алат. Коопсуз сактаңыз.</translation>
  </message>
  <message>
   <source>The journal is saved.</source>
   <translation>Журнал сакталды.</translation>
  </message>
  <message>
   <source>Bring rows from Excel</source>
   <translation>Excelден сап алып келүү</translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) taken.</source>
   <translation>
    <numerusform>%n сап алынды.</numerusform>
    <numerusform>%n сап алынды.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Keys</source>
   <translation>Баскычтар</translation>
  </message>
  <message>
   <source>Register a request</source>
   <translation>Кайрылууну каттоо</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Издөө</translation>
  </message>
  <message>
   <source>Show names for 30 seconds</source>
   <translation>Аттарды 30 секунд көрсөтүү</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артка</translation>
  </message>
  <message>
   <source>Open the row</source>
   <translation>Сапты ачуу</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Кулпулоо</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Жабуу</translation>
  </message>
  <message>
   <source>Help with the question, or the manual</source>
   <translation>Суроо боюнча жардам же колдонмо</translation>
  </message>
  <message>
   <source>This card</source>
   <translation>Ушул барак</translation>
  </message>
 </context>
 <context>
  <name>LackNote</name>
  <message>
   <source>{what}: the staff card does not say so</source>
   <translation>{what}: кызматкердин карточкасында мындай жазуу жок</translation>
  </message>
  <message>
   <source>{what}: expired by the staff card</source>
   <translation>{what}: кызматкердин карточкасы боюнча мөөнөтү бүткөн</translation>
  </message>
  <message>
   <source>{what}: there is no staff card</source>
   <translation>{what}: кызматкердин карточкасы жок</translation>
  </message>
  <message>
   <source>declared kinship or closeness with this case</source>
   <translation>бул кейс менен туугандыгын же жакындыгын билдирген</translation>
  </message>
  <message>
   <source>Why all the same; the reason is kept</source>
   <translation>Ошентсе да эмне үчүн; себеби сакталат</translation>
  </message>
  <message>
   <source>Something is asked that is not there</source>
   <translation>Талап кылынган нерсе жетишпейт</translation>
  </message>
 </context>
 <context>
  <name>LanguageBox</name>
  <message>
   <source>Language</source>
   <translation>Тил</translation>
  </message>
 </context>
 <context>
  <name>LeavingPart</name>
  <message>
   <source>{name} signs in no more. The office gets new keys, and everybody signs in again.</source>
   <translation>{name} мындан ары кире албайт. Кеңсе жаңы ачкычтарды алат, баары кайра кирет.</translation>
  </message>
  <message>
   <source>Older backups still open with the passwords of their time. Make a new backup afterwards, and a new copy of the register.</source>
   <translation>Эски камдык көчүрмөлөр ошол кездеги сырсөздөр менен ачыла берет. Андан кийин жаңы камдык көчүрмө жана реестрдин жаңы көчүрмөсүн жасаңыз.</translation>
  </message>
  <message>
   <source>The register of names has to be here. Connect its stick or folder and sign in again.</source>
   <translation>Ысымдардын реестри бул жерде болушу керек. Анын флешкасын же папкасын туташтырып, кайра кириңиз.</translation>
  </message>
  <message>
   <source>Only {name} opens the strictly confidential part of {codes}. Have a colleague named there first, or only the recovery sheet will open it.</source>
   <translation>{codes} өтө купуя бөлүгүн {name} гана ачат. Адегенде ал жерге кесиптешти ататтырыңыз, болбосо аны калыбына келтирүү барагы гана ачат.</translation>
  </message>
  <message>
   <source>{name} still works on {count} cases: {codes}. They have to be handed over first.</source>
   <translation>{name} дагы эле {count} кейс боюнча иштеп жатат: {codes}. Адегенде аларды өткөрүп берүү керек.</translation>
  </message>
  <message>
   <source>Who takes the cases over</source>
   <translation>Кейстерди ким кабыл алат</translation>
  </message>
  <message>
   <source>Hand all of them over</source>
   <translation>Баарын өткөрүп берүү</translation>
  </message>
  <message>
   <source>What {name} copied earlier stays readable: nobody can take that back.</source>
   <translation>{name} мурда көчүрүп алганын окуй берет: муну эч ким кайтара албайт.</translation>
  </message>
  <message numerus="yes">
   <source>{name} · %n open case(s)</source>
   <translation>
    <numerusform>{name} · ачык %n кейс</numerusform>
    <numerusform>{name} · ачык %n кейс</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LettersPanel</name>
  <message>
   <source>Put in when it is printed: {names}. Never write a client's name here.</source>
   <translation>Басып чыгарганда өзү коюлат: {names}. Бул жерге кардардын атын эч качан жазбаңыз.</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translation>Бланктын башы</translation>
  </message>
  <message>
   <source>Name, address and telephone of the office, a line each.</source>
   <translation>Кеңсенин аталышы, дареги, телефону, ар бири өз сабында.</translation>
  </message>
  <message>
   <source>Words for</source>
   <translation>Кайсы катка</translation>
  </message>
  <message>
   <source>Before what the letter says</source>
   <translation>Каттын башында</translation>
  </message>
  <message>
   <source>After it</source>
   <translation>Аягында</translation>
  </message>
  <message>
   <source>Keep the letterhead and the words</source>
   <translation>Бланкты жана сөздөрдү сактоо</translation>
  </message>
  <message>
   <source>every letter without its own</source>
   <translation>өз сөзү жок бардык каттар</translation>
  </message>
  <message>
   <source>Letters carry them from the next printing on.</source>
   <translation>Кийинки басып чыгаруудан баштап каттарда болот.</translation>
  </message>
  <message>
   <source>Letterhead and words are kept.</source>
   <translation>Бланк жана сөздөр сакталды.</translation>
  </message>
 </context>
 <context>
  <name>LongTask</name>
  <message>
   <source>Stop</source>
   <translation>Токтотуу</translation>
  </message>
 </context>
 <context>
  <name>LongTextInput</name>
  <message>
   <source>{count} characters; about {most} are advised.</source>
   <translation>{count} белги; болжол менен {most} сунушталат.</translation>
  </message>
  <message>
   <source>{count} of about {most} characters</source>
   <translation>болжол менен {most} белгиден {count}</translation>
  </message>
 </context>
 <context>
  <name>LookPanel</name>
  <message>
   <source>Language</source>
   <translation>Тил</translation>
  </message>
  <message>
   <source>Size of text</source>
   <translation>Тамганын өлчөмү</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Түстөр</translation>
  </message>
  <message>
   <source>{size} points</source>
   <translation>{size} пункт</translation>
  </message>
  <message>
   <source>as the computer</source>
   <translation>компьютердегидей</translation>
  </message>
  <message>
   <source>light</source>
   <translation>жарык</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>караңгы</translation>
  </message>
  <message>
   <source>This is how a line of text looks: 16.01.2026, 22:40, Ө Ү Ң Қ Ғ Ә І Һ.</source>
   <translation>Тексттин бир сабы мындай көрүнөт: 16.01.2026, 22:40, Ө Ү Ң Қ Ғ Ә І Һ.</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>PRACTICE OFFICE · everyone here is invented</source>
   <translation>МАШЫГУУ КЕҢСЕСИ · бул жердеги адамдардын баары ойдон чыгарылган</translation>
  </message>
 </context>
 <context>
  <name>MeetingsScreen</name>
  <message>
   <source>Next meetings</source>
   <translation>Кийинки жолугушуулар</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Чечимдер</translation>
  </message>
  <message>
   <source>All minutes</source>
   <translation>Бардык протоколдор</translation>
  </message>
  <message>
   <source>Case conferences and meetings of the joint team, of all cases.</source>
   <translation>Бардык кейстер боюнча талкуулоолор жана биргелешкен топтун жолугушуулары.</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>Жолугушуулар</translation>
  </message>
  <message>
   <source>Open the minutes</source>
   <translation>Протоколду ачуу</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Күнү</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Кейс</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>Жолугушуу</translation>
  </message>
  <message>
   <source>Place of the last one</source>
   <translation>Мурункусу кайда болду</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Чейин</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Эмне</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Ким</translation>
  </message>
  <message>
   <source>Day and time</source>
   <translation>Күнү, убактысы</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Абалы</translation>
  </message>
  <message>
   <source>Nothing of this kind</source>
   <translation>Мындайы жок</translation>
  </message>
  <message>
   <source>There are minutes of meetings.</source>
   <translation>Жолугушуулардын протоколдору бар.</translation>
  </message>
  <message>
   <source>Show the minutes</source>
   <translation>Протоколдорду көрсөтүү</translation>
  </message>
  <message>
   <source>Minutes are written in a case; days to meet again and decisions appear here.</source>
   <translation>Протокол кейсте жазылат; кийинки жолугушуу күнү жана чечимдер бул жерде көрүнөт.</translation>
  </message>
  <message>
   <source>No meetings yet</source>
   <translation>Жолугушуулар азырынча жок</translation>
  </message>
  <message>
   <source>no day set</source>
   <translation>күнү коюлган эмес</translation>
  </message>
  <message>
   <source>today</source>
   <translation>бүгүн</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>коду жок</translation>
  </message>
 </context>
 <context>
  <name>MissingView</name>
  <message numerus="yes">
   <source>%n thing(s) are missing to finish this form.</source>
   <translation>
    <numerusform>Форманы аяктоо үчүн %n нерсе жетишпейт.</numerusform>
    <numerusform>Форманы аяктоо үчүн %n нерсе жетишпейт.</numerusform>
   </translation>
  </message>
  <message>
   <source>Fill them in, or write why they stay empty. The reason is printed in the file.</source>
   <translation>Толтуруңуз же эмне үчүн бош калганын жазыңыз. Себеби кейс файлына басылат.</translation>
  </message>
  <message>
   <source>Why it stays empty</source>
   <translation>Эмне үчүн бош калды</translation>
  </message>
 </context>
 <context>
  <name>NameOffer</name>
  <message>
   <source>Does “{word}” name a person: {name}?</source>
   <translation>«{word}» адамдын атыбы: {name}?</translation>
  </message>
  <message>
   <source>Then codes show “{role}” instead. Words that may be names: {count}.</source>
   <translation>Анда коддордо «{role}» деп көрүнөт. Ат болушу мүмкүн болгон сөздөр: {count}.</translation>
  </message>
  <message>
   <source>Yes, hide it in codes</source>
   <translation>Ооба, коддордо жашыруу</translation>
  </message>
  <message>
   <source>No, it is no name</source>
   <translation>Жок, бул ат эмес</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Кийин</translation>
  </message>
 </context>
 <context>
  <name>NamesAway</name>
  <message>
   <source>Working with codes only</source>
   <translation>Коддор менен гана иштелүүдө</translation>
  </message>
  <message>
   <source>Find it</source>
   <translation>Табуу</translation>
  </message>
  <message>
   <source>One theft would take both. Move the names to a stick, or let the head write why not.</source>
   <translation>Бир уурулук экөөнү тең алып кетет. Аттарды флешкага көчүрүңүз же башчы себебин жазсын.</translation>
  </message>
  <message>
   <source>Names and cases lie on one disk</source>
   <translation>Аттар менен кейстер бир дискте турат</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ачуу</translation>
  </message>
 </context>
 <context>
  <name>NamesLeft</name>
  <message numerus="yes">
   <source>%n word(s) may name somebody.</source>
   <translation>
    <numerusform>%n сөз кимдир бирөөнүн аты болушу мүмкүн.</numerusform>
    <numerusform>%n сөз кимдир бирөөнүн аты болушу мүмкүн.</numerusform>
   </translation>
  </message>
  <message>
   <source>{words}. Put a code or a role there first, or save it as it is.</source>
   <translation>{words}. Адегенде код же роль менен алмаштырыңыз же ушул боюнча сактаңыз.</translation>
  </message>
  <message>
   <source>Save all the same</source>
   <translation>Ошентсе да сактоо</translation>
  </message>
 </context>
 <context>
  <name>NavRail</name>
  <message>
   <source>Help</source>
   <translation>Жардам</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Кулпулоо</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Бөлүмдөр</translation>
  </message>
 </context>
 <context>
  <name>NewColleague</name>
  <message>
   <source>As it stands on the card at the start, for example initials.</source>
   <translation>Башталганда картада ушундай көрүнөт, мисалы аты-жөнүнүн баш тамгалары.</translation>
  </message>
  <message>
   <source>Sign-in name</source>
   <translation>Кирүү аты</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Милдети</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Жокко чыгаруу</translation>
  </message>
  <message>
   <source>Add the person</source>
   <translation>Адамды кошуу</translation>
  </message>
 </context>
 <context>
  <name>NewContactScreen</name>
  <message>
   <source>Without the names nobody can be compared. Check for the same person when they are here.</source>
   <translation>Аттарсыз салыштырууга болбойт. Алар келгенде ошол эле адам эмесин текшериңиз.</translation>
  </message>
  <message>
   <source>Working with codes only</source>
   <translation>Коддор менен гана иштелүүдө</translation>
  </message>
  <message>
   <source>New request</source>
   <translation>Жаңы кайрылуу</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артка</translation>
  </message>
  <message>
   <source>Urgent call</source>
   <translation>Шашылыш чалуу</translation>
  </message>
  <message>
   <source>Surname and name of the client</source>
   <translation>Клиенттин фамилиясы, аты</translation>
  </message>
  <message>
   <source>As far as it is known.</source>
   <translation>Белгилүү болгонунча.</translation>
  </message>
  <message>
   <source>Year of birth</source>
   <translation>Туулган жылы</translation>
  </message>
  <message>
   <source>Four digits, or empty.</source>
   <translation>Төрт цифра же бош.</translation>
  </message>
  <message>
   <source>New person: begin the case</source>
   <translation>Жаңы адам: кейсти баштоо</translation>
  </message>
  <message>
   <source>Nobody of this name is known yet.</source>
   <translation>Мындай аттуу адам азырынча катталган эмес.</translation>
  </message>
  <message>
   <source>Perhaps the same person</source>
   <translation>Балким, ошол эле адам</translation>
  </message>
  <message>
   <source>born {year}</source>
   <translation>{year}-жылы туулган</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>код ала элек</translation>
  </message>
  <message>
   <source>It is the same person</source>
   <translation>Ошол эле адам</translation>
  </message>
 </context>
 <context>
  <name>NewPassword</name>
  <message>
   <source>New password</source>
   <translation>Жаңы сырсөз</translation>
  </message>
  <message>
   <source>The same password again</source>
   <translation>Ошол эле сырсөз дагы бир жолу</translation>
  </message>
  <message>
   <source>The two are not the same.</source>
   <translation>Экөө бирдей эмес.</translation>
  </message>
  <message>
   <source>Good: write it down nowhere but in your memory.</source>
   <translation>Жакшы: эч жерге жазбай, эсиңизде гана сактаңыз.</translation>
  </message>
  <message>
   <source>At least {count} letters. Several words are easy to remember and hard to guess.</source>
   <translation>Кеминде {count} тамга. Бир нече сөздү эстеп калуу оңой, табуу кыйын.</translation>
  </message>
  <message>
   <source>Suggest words</source>
   <translation>Сөздөрдү сунуштоо</translation>
  </message>
  <message>
   <source>{count} words out of {listed}, thrown by dice: {bits} bit. A guesser needs 2^{half} tries.</source>
   <translation>{listed} сөздөн кокусунан тандалган {count} сөз: {bits} бит. Табуу үчүн орточо 2^{half} аракет керек.</translation>
  </message>
 </context>
 <context>
  <name>NumbersInput</name>
  <message>
   <source>Take off the list: {title}</source>
   <translation>Тизмеден алып салуу: {title}</translation>
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
   <translation>Коддордогу белги</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Стандарт</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Папка</translation>
  </message>
  <message>
   <source>Deadlines, norms, free days, methods</source>
   <translation>Мөөнөттөр, нормалар, эс алуу күндөрү, ыкмалар</translation>
  </message>
 </context>
 <context>
  <name>OfficeStep</name>
  <message>
   <source>Choose two folders that do not lie in each other: whoever takes one must not have both.</source>
   <translation>Бири-биринин ичинде эмес эки папканы тандаңыз: бирин алган кишиде экөө тең болбошу керек.</translation>
  </message>
  <message>
   <source>The office</source>
   <translation>Кеңсе</translation>
  </message>
  <message>
   <source>Name and mark are printed on every file. The two folders are never kept together.</source>
   <translation>Аты менен белгиси ар бир файлга басылат. Эки папка эч качан чогуу сакталбайт.</translation>
  </message>
  <message>
   <source>Name of the office</source>
   <translation>Кеңсенин аталышы</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Белги</translation>
  </message>
  <message>
   <source>2 to 8 Latin letters or digits; every code begins with it, for example SUM0.</source>
   <translation>2–8 латын тамгасы же цифра; ар бир код ушуну менен башталат, мисалы SUM0.</translation>
  </message>
  <message>
   <source>Folder for the case files</source>
   <translation>Кейс файлдарынын папкасы</translation>
  </message>
  <message>
   <source>Only codes are in it.</source>
   <translation>Анда коддор гана бар.</translation>
  </message>
  <message>
   <source>Folder for the names</source>
   <translation>Аттардын папкасы</translation>
  </message>
  <message>
   <source>Best on a stick that is locked away. Without it the program works with codes only.</source>
   <translation>Кулпуланып сакталган флешкада болгону жакшы. Ансыз программа коддор менен гана иштейт.</translation>
  </message>
 </context>
 <context>
  <name>Older</name>
  <message>
   <source>The cases are older than the other files of this office. If no backup was restored, what was written since is missing: tell the head of the office.</source>
   <translation>Иштер бул мекеменин башка файлдарынан эски. Эгер камдык көчүрмө калыбына келтирилбесе, андан кийин жазылгандар жок: жетекчиге айтыңыз.</translation>
  </message>
  <message>
   <source>The list of who may sign in is older than the cases. Somebody put an old copy back: tell the head of the office.</source>
   <translation>Кире ала тургандардын тизмеси иштерден эски. Кимдир бирөө эски көчүрмөнү кайра койгон: жетекчиге айтыңыз.</translation>
  </message>
  <message>
   <source>The register of names is older than the cases, so some names may be missing. Look for the stick with the newer one, or use its second copy.</source>
   <translation>Ысымдардын реестри иштерден эски, ошондуктан айрым ысымдар жок болушу мүмкүн. Жаңыраак реестри бар флешканы табыңыз же анын экинчи көчүрмөсүн колдонуңуз.</translation>
  </message>
  <message>
   <source>The clock of this computer is behind the last day of work. Set it right.</source>
   <translation>Бул компьютердин сааты акыркы иш күнүнөн артта. Аны туура коюңуз.</translation>
  </message>
  <message>
   <source>Not everything here is of the same day</source>
   <translation>Бул жерде бардык файлдар бир күндүкү эмес</translation>
  </message>
 </context>
 <context>
  <name>OpenList</name>
  <message>
   <source>Nothing answers for this yet</source>
   <translation>Азырынча жоопсуз калгандар</translation>
  </message>
  <message>
   <source>Declined by the client</source>
   <translation>Клиент баш тартты</translation>
  </message>
  <message>
   <source>declined on {date}</source>
   <translation>{date} күнү баш тартты</translation>
  </message>
  <message>
   <source>open since {date}</source>
   <translation>{date} күнүнөн бери ачык</translation>
  </message>
  <message>
   <source>good practice</source>
   <translation>жакшы тажрыйба</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Кайда жазылганын көрүү</translation>
  </message>
 </context>
 <context>
  <name>OpenSection</name>
  <message>
   <source>The section is open</source>
   <translation>Бөлүм ачык</translation>
  </message>
  <message>
   <source>Print the sealed volume</source>
   <translation>Мөөрлөнгөн томду басуу</translation>
  </message>
  <message>
   <source>Strictly confidential answers and notes</source>
   <translation>Өтө купуя жооптор жана жазуулар</translation>
  </message>
  <message>
   <source>Strictly confidential papers</source>
   <translation>Өтө купуя документтер</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Документ</translation>
  </message>
  <message>
   <source>None yet.</source>
   <translation>Азырынча жок.</translation>
  </message>
  <message>
   <source>Add a paper or file</source>
   <translation>Документ же файл кошуу</translation>
  </message>
  <message>
   <source>closes by itself in {time}</source>
   <translation>{time} кийин өзү жабылат</translation>
  </message>
  <message>
   <source>Close it now</source>
   <translation>Азыр жабуу</translation>
  </message>
 </context>
 <context>
  <name>OwnPanel</name>
  <message>
   <source>My password</source>
   <translation>Менин сырсөзүм</translation>
  </message>
  <message>
   <source>Asked again, because a computer may stand open.</source>
   <translation>Компьютер ачык калышы мүмкүн, ошондуктан дагы суралат.</translation>
  </message>
  <message>
   <source>Password of today</source>
   <translation>Азыркы сырсөз</translation>
  </message>
  <message>
   <source>Change my password</source>
   <translation>Сырсөзүмдү өзгөртүү</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Бул компьютер</translation>
  </message>
  <message>
   <source>The key store of this computer can hold a second secret. Then your password opens the office here only; the recovery sheet still opens it anywhere.</source>
   <translation>Бул компьютердин ачкыч сактагычы экинчи сырды сактай алат. Анда сырсөзүңүз кеңсени ушул жерде гана ачат; калыбына келтирүү барагы аны каалаган жерде ача берет.</translation>
  </message>
  <message>
   <source>Open on any computer again</source>
   <translation>Кайра каалаган компьютерде ачуу</translation>
  </message>
  <message>
   <source>Open on this computer only</source>
   <translation>Ушул компьютерде гана ачуу</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Жабуу</translation>
  </message>
  <message>
   <source>Your new password is set.</source>
   <translation>Жаңы сырсөзүңүз коюлду.</translation>
  </message>
  <message>
   <source>Your password opens the office on any computer again.</source>
   <translation>Сырсөзүңүз кеңсени кайра каалаган компьютерде ачат.</translation>
  </message>
  <message>
   <source>Your password now opens the office on this computer only.</source>
   <translation>Сырсөзүңүз эми кеңсени ушул компьютерде гана ачат.</translation>
  </message>
 </context>
 <context>
  <name>PackTools</name>
  <message>
   <source>Take a pack back …</source>
   <translation>Пакетти кайра алуу …</translation>
  </message>
  <message>
   <source>Code of the case</source>
   <translation>Кейстин коду</translation>
  </message>
  <message>
   <source>For example: stick No. 2, the laptop of the office.</source>
   <translation>Мисалы: № 2 флешка, кызматтын ноутбугу.</translation>
  </message>
  <message>
   <source>Stick or device</source>
   <translation>Флешка же түзмөк</translation>
  </message>
  <message>
   <source>Words that open the pack</source>
   <translation>Пакетти ачуучу сөздөр</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Жабуу</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Жокко чыгаруу</translation>
  </message>
  <message>
   <source>What would go along?</source>
   <translation>Эмне кошо кетет?</translation>
  </message>
  <message>
   <source>Make the pack …</source>
   <translation>Пакет жасоо …</translation>
  </message>
  <message>
   <source>Take the note in and delete the pack</source>
   <translation>Жазууну киргизип, пакетти жок кылуу</translation>
  </message>
  <message>
   <source>These words open the pack until {until}. They are shown only now.</source>
   <translation>Бул сөздөр пакетти {until} чейин ачат. Алар азыр гана көрсөтүлөт.</translation>
  </message>
  <message>
   <source>Goes along, for {hours} hours:</source>
   <translation>Кошо кетет, {hours} саатка:</translation>
  </message>
  <message>
   <source>Its note begins a new visit record in {code}: finish it there.</source>
   <translation>Анын жазуусу менен {code} кейсинде жаңы баруу жазуусу башталды: ошол жерде бүтүрүңүз.</translation>
  </message>
  <message>
   <source>Nothing was noted in it.</source>
   <translation>Ичинде эч нерсе жазылган эмес.</translation>
  </message>
  <message>
   <source>The pack was written over and deleted: {day}</source>
   <translation>Пакеттин үстүнө жазылып, жок кылынды: {day}</translation>
  </message>
  <message>
   <source>Field pack …</source>
   <translation>Талаа пакети …</translation>
  </message>
  <message>
   <source>{file} opens with “kerege field”, or with “Open a field pack” before signing in.</source>
   <translation>{file} «kerege field» буйругу же кирүүдөн мурда «Талаа пакетин ачуу» менен ачылат.</translation>
  </message>
 </context>
 <context>
  <name>PackageFrame</name>
  <message>
   <source>Back</source>
   <translation>Артка</translation>
  </message>
  <message>
   <source>The PDF is saved. Print it.</source>
   <translation>PDF сакталды. Басып чыгарыңыз.</translation>
  </message>
  <message>
   <source>Stopped, as you asked. Nothing was left and nothing was taken.</source>
   <translation>Сиз суранган боюнча токтотулду. Эч нерсе калган жок, эч нерсе кабыл алынган жок.</translation>
  </message>
 </context>
 <context>
  <name>PaperFiles</name>
  <message>
   <source>Back to the paper</source>
   <translation>Кагазга кайтуу</translation>
  </message>
  <message>
   <source>Attach a file…</source>
   <translation>Файл тиркөө…</translation>
  </message>
  <message>
   <source>A scan of a licence or the text of an act is locked in here and belongs to this line.</source>
   <translation>Атайын уруксаттын сканы же актынын тексти ушул жерде бекитилип сакталат жана ушул сапка тиешелүү.</translation>
  </message>
  <message>
   <source>No files yet</source>
   <translation>Файл жок</translation>
  </message>
  <message>
   <source>name not shown</source>
   <translation>аты көрсөтүлбөйт</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Файл</translation>
  </message>
  <message>
   <source>Attached on</source>
   <translation>Тиркелген</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Ким</translation>
  </message>
  <message>
   <source>The file is being locked in …</source>
   <translation>Файл бекитилүүдө …</translation>
  </message>
  <message>
   <source>Stopped, as you asked. Nothing was attached.</source>
   <translation>Сурооңуз боюнча токтоду. Эч нерсе тиркелген жок.</translation>
  </message>
 </context>
 <context>
  <name>PaperForm</name>
  <message>
   <source>What it is</source>
   <translation>Бул эмне</translation>
  </message>
  <message>
   <source>For example: certificate of the hospital.</source>
   <translation>Мисалы: оорукананын маалымкаты.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Түрү</translation>
  </message>
  <message>
   <source>How it is kept</source>
   <translation>Кантип сакталат</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Барактар</translation>
  </message>
  <message>
   <source>A paper keeps its place in the numbering of the file.</source>
   <translation>Кагаз файлдын номерлөөсүндө өз ордун ээлейт.</translation>
  </message>
  <message>
   <source>Date of the document</source>
   <translation>Документтин күнү</translation>
  </message>
  <message>
   <source>Strictly confidential: kept and printed apart</source>
   <translation>Өтө купуя: өзүнчө сакталат жана басылат</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Файл тандоо…</translation>
  </message>
  <message>
   <source>Without a file: it lies in the paper folder. Files can be dropped here.</source>
   <translation>Файлсыз: ал кагаз папкада жатат. Файлдарды ушул жерге сүйрөп таштаса болот.</translation>
  </message>
 </context>
 <context>
  <name>PaperHead</name>
  <message>
   <source>All lines of this journal</source>
   <translation>Бул журналдын бардык саптары</translation>
  </message>
  <message>
   <source>Strike this line out</source>
   <translation>Бул сапты сызуу</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF катары сактоо</translation>
  </message>
  <message>
   <source>Files: {count}</source>
   <translation>Файлдар: {count}</translation>
  </message>
  <message>
   <source>No. {number} of {year}, written by {who}</source>
   <translation>{year}-жыл, № {number}, жазган: {who}</translation>
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
   <translation>Бул сапты сызуу</translation>
  </message>
  <message>
   <source>The line stays readable with its number; the reason and your name stand beside it.</source>
   <translation>Сап номери менен окула берет; жанында себеби жана сиздин атыңыз турат.</translation>
  </message>
  <message>
   <source>Strike it out</source>
   <translation>Сызуу</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Ошол бойдон калтыруу</translation>
  </message>
  <message>
   <source>Why it is struck out</source>
   <translation>Эмне үчүн сызылат</translation>
  </message>
  <message>
   <source>What you typed is still here. Nothing was lost.</source>
   <translation>Жазганыңыз ушул жерде. Эч нерсе жоголгон жок.</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF катары сактоо</translation>
  </message>
  <message>
   <source>The file is not locked: whoever has it can read it. Keep it safe.</source>
   <translation>Файл кулпуланган эмес: кимде болсо, ошол окуй алат. Коопсуз сактаңыз.</translation>
  </message>
  <message>
   <source>The paper is saved, in codes and without names.</source>
   <translation>Кагаз коддор менен, аттарсыз сакталды.</translation>
  </message>
 </context>
 <context>
  <name>Papers</name>
  <message>
   <source>Document</source>
   <translation>Документ</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Сүрөт</translation>
  </message>
  <message>
   <source>Sound recording</source>
   <translation>Аудиожазуу</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Видео</translation>
  </message>
  <message>
   <source>Object</source>
   <translation>Зат</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Башка</translation>
  </message>
  <message>
   <source>On paper, original</source>
   <translation>Кагазда, түп нуска</translation>
  </message>
  <message>
   <source>On paper, copy</source>
   <translation>Кагазда, көчүрмө</translation>
  </message>
  <message>
   <source>Scan</source>
   <translation>Скан</translation>
  </message>
  <message>
   <source>Scan with signature</source>
   <translation>Кол коюлган скан</translation>
  </message>
  <message>
   <source>Electronic file</source>
   <translation>Электрондук файл</translation>
  </message>
 </context>
 <context>
  <name>PasswordAgain</name>
  <message>
   <source>What you save outside the program is no longer locked.</source>
   <translation>Программанын сыртында сакталган нерсе кулпуланбай калат.</translation>
  </message>
  <message>
   <source>The pages will carry names.</source>
   <translation>Барактарда ысымдар болот.</translation>
  </message>
  <message>
   <source>Every opening of this section is written down.</source>
   <translation>Бул бөлүмдү ар бир ачуу жазылып калат.</translation>
  </message>
  <message>
   <source>You are about to see names of many people at once.</source>
   <translation>Сиз бир эле учурда көп адамдын ысымдарын көрөсүз.</translation>
  </message>
  <message>
   <source>You are about to change who may sign in.</source>
   <translation>Сиз ким кире аларын өзгөрткөнү жатасыз.</translation>
  </message>
  <message>
   <source>You are about to change what opens this office.</source>
   <translation>Сиз бул кеңсени эмне ачарын өзгөрткөнү жатасыз.</translation>
  </message>
  <message>
   <source>What is destroyed cannot be brought back.</source>
   <translation>Жок кылынган нерсени кайтарып алууга болбойт.</translation>
  </message>
  <message>
   <source>You are about to change where backups go.</source>
   <translation>Сиз камдык көчүрмөлөр кайда сакталарын өзгөрткөнү жатасыз.</translation>
  </message>
  <message>
   <source>Other programs will be able to see this window.</source>
   <translation>Башка программалар бул терезени көрө алат.</translation>
  </message>
 </context>
 <context>
  <name>PasswordAsk</name>
  <message>
   <source>Your password, please</source>
   <translation>Сырсөзүңүздү жазыңыз</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Сырсөз</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Артка</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Улантуу</translation>
  </message>
  <message>
   <source>This is not your password. Check the keyboard and Caps Lock.</source>
   <translation>Бул сиздин сырсөз эмес. Клавиатураны жана Caps Lock’ту текшериңиз.</translation>
  </message>
 </context>
 <context>
  <name>PasswordField</name>
  <message>
   <source>Show the password</source>
   <translation>Сырсөздү көрсөтүү</translation>
  </message>
  <message>
   <source>Hide the password</source>
   <translation>Сырсөздү жашыруу</translation>
  </message>
  <message>
   <source>Keyboard: {layout}</source>
   <translation>Клавиатура: {layout}</translation>
  </message>
  <message>
   <source>Caps Lock is on</source>
   <translation>Caps Lock күйүк</translation>
  </message>
 </context>
 <context>
  <name>PdfView</name>
  <message>
   <source>Page before</source>
   <translation>Мурунку барак</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Кийинки барак</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Кичирейтүү</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Чоңойтуу</translation>
  </message>
  <message>
   <source>Preview of the pages</source>
   <translation>Барактарды алдын ала көрүү</translation>
  </message>
 </context>
 <context>
  <name>PeopleInput</name>
  <message>
   <source>Add a person</source>
   <translation>Адам кошуу</translation>
  </message>
  <message>
   <source>Remove this person</source>
   <translation>Бул адамды алып салуу</translation>
  </message>
  <message>
   <source>The person was removed.</source>
   <translation>Адам алынып салынды.</translation>
  </message>
 </context>
 <context>
  <name>PeoplePanel</name>
  <message>
   <source>Add a person</source>
   <translation>Адам кошуу</translation>
  </message>
  <message>
   <source>New recovery sheet</source>
   <translation>Жаңы калыбына келтирүү барагы</translation>
  </message>
  <message>
   <source>My password</source>
   <translation>Менин сырсөзүм</translation>
  </message>
  <message>
   <source>The recovery sheet was used. Print a new one now: the old one is known.</source>
   <translation>Калыбына келтирүү барагы колдонулду. Азыр жаңысын басып чыгарыңыз: эскиси белгилүү болуп калды.</translation>
  </message>
  <message>
   <source>since {day}</source>
   <translation>{day} тартып</translation>
  </message>
  <message>
   <source>Change …</source>
   <translation>Өзгөртүү …</translation>
  </message>
  <message>
   <source>Change {name}</source>
   <translation>{name}: өзгөртүү</translation>
  </message>
  <message>
   <source>never let in by this office</source>
   <translation>бул кеңсе эч качан кошкон эмес</translation>
  </message>
  <message>
   <source>on one computer only</source>
   <translation>бир гана компьютерде</translation>
  </message>
  <message numerus="yes">
   <source>%n open case(s)</source>
   <translation>
    <numerusform>%n ачык кейс</numerusform>
    <numerusform>%n ачык кейс</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} can sign in now.</source>
   <translation>{name} эми кире алат.</translation>
  </message>
  <message>
   <source>Hand the password over in person, never on paper with the name.</source>
   <translation>Сырсөздү өзүнө айтыңыз, аты менен кагазга эч качан жазбаңыз.</translation>
  </message>
 </context>
 <context>
  <name>PeriodPanel</name>
  <message>
   <source>Another period for: {kind}</source>
   <translation>Башка мөөнөт: {kind}</translation>
  </message>
  <message>
   <source>Years after the closing</source>
   <translation>Жабылгандан кийинки жылдар</translation>
  </message>
  <message>
   <source>In force from</source>
   <translation>Күчүнө кирген күн</translation>
  </message>
  <message>
   <source>The rule it comes from, for example an item of the nomenclature</source>
   <translation>Негиз болгон эреже, мисалы номенклатуранын пункту</translation>
  </message>
  <message>
   <source>for ever: goes to the archive and is never destroyed</source>
   <translation>туруктуу: архивге өтөт, эч качан жок кылынбайт</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Артка</translation>
  </message>
  <message>
   <source>Put in force</source>
   <translation>Күчүнө киргизүү</translation>
  </message>
 </context>
 <context>
  <name>PersonInput</name>
  <message>
   <source>Role</source>
   <translation>Ролу</translation>
  </message>
 </context>
 <context>
  <name>PersonPanel</name>
  <message>
   <source>another role</source>
   <translation>башка роль</translation>
  </message>
  <message>
   <source>a new password</source>
   <translation>жаңы сырсөз</translation>
  </message>
  <message>
   <source>leaves the office</source>
   <translation>кеңседен кетет</translation>
  </message>
  <message>
   <source>Who may see less than before makes new keys necessary: everybody then signs in again.</source>
   <translation>Кимдир бирөө мурдагыдан азыраак көрө турган болсо, жаңы ачкычтар керек: анда баары кайра кирет.</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Милдети</translation>
  </message>
  <message>
   <source>Typed by {name}. If {name} is not here, give a new password first.</source>
   <translation>{name} өзү жазат. {name} бул жерде жок болсо, адегенде жаңы сырсөз бериңиз.</translation>
  </message>
  <message>
   <source>Password of {name}</source>
   <translation>Сырсөз: {name}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Жокко чыгаруу</translation>
  </message>
  <message>
   <source>Change the role</source>
   <translation>Ролду өзгөртүү</translation>
  </message>
  <message>
   <source>Set the new password</source>
   <translation>Жаңы сырсөздү коюу</translation>
  </message>
  <message>
   <source>Remove from the office</source>
   <translation>Кеңседен чыгаруу</translation>
  </message>
  <message>
   <source>The strictly confidential part of {codes} stays closed until a colleague is named there.</source>
   <translation>{codes} өтө купуя бөлүгү ал жерде кесиптеш аталганча жабык бойдон калат.</translation>
  </message>
  <message>
   <source>{name} has another role now.</source>
   <translation>{name} эми башка рольдо.</translation>
  </message>
  <message>
   <source>{name} belongs to the office no more.</source>
   <translation>{name} мындан ары бул кеңсеге тиешелүү эмес.</translation>
  </message>
  <message>
   <source>{name} can sign in with the new password now.</source>
   <translation>{name} эми жаңы сырсөз менен кире алат.</translation>
  </message>
  <message>
   <source>The strictly confidential part of {codes} stays closed until a colleague names {name} again.</source>
   <translation>{codes} өтө купуя бөлүгү кесиптеш {name} дегенди кайра атаганча жабык бойдон калат.</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>Today</source>
   <translation>Бүгүн</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Кейстер</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Жөндөөлөр</translation>
  </message>
  <message>
   <source>Referrals</source>
   <translation>Кайра жөнөтүү</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>Жолугушуулар</translation>
  </message>
  <message>
   <source>Supervision</source>
   <translation>Супервизия</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Камдык көчүрмө</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>Отчеттор</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Архив</translation>
  </message>
  <message>
   <source>Journals</source>
   <translation>Журналдар</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>Кызматкерлер</translation>
  </message>
 </context>
 <context>
  <name>PrintScreen</name>
  <message>
   <source>Print</source>
   <translation>Басып чыгаруу</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артка</translation>
  </message>
  <message>
   <source>What is printed</source>
   <translation>Эмне басылат</translation>
  </message>
  <message>
   <source>Print the sealed volume</source>
   <translation>Мөөрлөнгөн томду басуу</translation>
  </message>
  <message>
   <source>All pages</source>
   <translation>Бардык барактар</translation>
  </message>
  <message>
   <source>Cover</source>
   <translation>Мукаба</translation>
  </message>
  <message>
   <source>Index</source>
   <translation>Мазмуну</translation>
  </message>
  <message>
   <source>Kept apart</source>
   <translation>Өзүнчө сакталган</translation>
  </message>
  <message>
   <source>Closing sheets</source>
   <translation>Жыйынтыктоочу барактар</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF катары сактоо</translation>
  </message>
  <message>
   <source>The file is not locked: whoever has it can read it. Keep it safe.</source>
   <translation>Файл кулпуланган эмес: кимде болсо, ошол окуй алат. Коопсуз сактаңыз.</translation>
  </message>
  <message>
   <source>The PDF is saved.</source>
   <translation>PDF сакталды.</translation>
  </message>
  <message>
   <source>The pages were given to the printer.</source>
   <translation>Барактар принтерге берилди.</translation>
  </message>
  <message>
   <source>The section was closed.</source>
   <translation>Бөлүм жабылды.</translation>
  </message>
  <message>
   <source>Open it again</source>
   <translation>Кайра ачуу</translation>
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
   <translation>Жөндөөлөр</translation>
  </message>
  <message>
   <source>Language of the document</source>
   <translation>Документтин тили</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Аттар</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Нуска</translation>
  </message>
  <message>
   <source>With names</source>
   <translation>Аттары менен</translation>
  </message>
  <message>
   <source>Codes only</source>
   <translation>Коддор гана</translation>
  </message>
  <message numerus="yes">
   <source>%n sheet(s) on both sides</source>
   <translation>
    <numerusform>эки жагына %n барак кагаз</numerusform>
    <numerusform>эки жагына %n барак кагаз</numerusform>
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
   <translation>Принтердин жанында туруңуз. Ар бир басуу тарыхка жазылат.</translation>
  </message>
  <message numerus="yes">
   <source>Print %n page(s)</source>
   <translation>
    <numerusform>%n бет басып чыгаруу</numerusform>
    <numerusform>%n бет басып чыгаруу</numerusform>
   </translation>
  </message>
  <message>
   <source>Making the pages…</source>
   <translation>Барактар даярдалууда…</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF катары сактоо</translation>
  </message>
  <message numerus="yes">
   <source>%n word(s) may still be names.</source>
   <translation>
    <numerusform>%n сөз дагы эле ат болушу мүмкүн.</numerusform>
    <numerusform>%n сөз дагы эле ат болушу мүмкүн.</numerusform>
   </translation>
  </message>
  <message>
   <source>They stand in {places} forms or papers. Open a form to be asked about them.</source>
   <translation>Алар {places} бланкта же документте турат. Бланкты ачсаңыз, алар жөнүндө суралат.</translation>
  </message>
 </context>
 <context>
  <name>Problems</name>
  <message>
   <source>This cannot be read as text.</source>
   <translation>Муну текст катары окууга болбойт.</translation>
  </message>
  <message>
   <source>Write a number, for example 12 or 12,5.</source>
   <translation>Сан жазыңыз, мисалы 12 же 12,5.</translation>
  </message>
  <message>
   <source>Write a whole number, without a part after the comma.</source>
   <translation>Бүтүн сан жазыңыз, үтүрсүз.</translation>
  </message>
  <message>
   <source>The smallest possible number is {low}.</source>
   <translation>Эң кичине сан – {low}.</translation>
  </message>
  <message>
   <source>The largest possible number is {high}.</source>
   <translation>Эң чоң сан – {high}.</translation>
  </message>
  <message>
   <source>Write the date as 19.01.2026. It is kept as you typed it.</source>
   <translation>Күндү 19.01.2026 деп жазыңыз. Жазганыңыз сакталды.</translation>
  </message>
  <message>
   <source>This day is not in the calendar. It is kept as you typed it.</source>
   <translation>Мындай күн жок. Жазганыңыз сакталды.</translation>
  </message>
  <message>
   <source>Write the year with four digits.</source>
   <translation>Жылды төрт сан менен жазыңыз.</translation>
  </message>
  <message>
   <source>The year must be between {low} and {high}.</source>
   <translation>Жыл {low}–{high} аралыгында болушу керек.</translation>
  </message>
  <message>
   <source>The day and the month are needed here too.</source>
   <translation>Бул жерде күнү жана айы да керек.</translation>
  </message>
  <message>
   <source>Write the time as 22:40.</source>
   <translation>Убакытты 22:40 деп жазыңыз.</translation>
  </message>
  <message>
   <source>Both are needed: the date and the time.</source>
   <translation>Экөө тең керек: күнү жана убактысы.</translation>
  </message>
  <message>
   <source>The end lies before the beginning.</source>
   <translation>Аягы башталышынан мурун турат.</translation>
  </message>
  <message>
   <source>This answer is not among those offered. Choose again.</source>
   <translation>Бул жооп сунушталгандардын арасында жок. Кайра тандаңыз.</translation>
  </message>
  <message>
   <source>A phone number needs digits.</source>
   <translation>Телефон номеринде сандар болушу керек.</translation>
  </message>
  <message>
   <source>This answer cannot be read. Enter it again.</source>
   <translation>Бул жоопту окууга болбойт. Кайра киргизиңиз.</translation>
  </message>
  <message>
   <source>This person cannot be read. Enter them again.</source>
   <translation>Бул адамдын маалыматын окууга болбойт. Кайра киргизиңиз.</translation>
  </message>
  <message>
   <source>This address cannot be read. Enter it again.</source>
   <translation>Бул даректи окууга болбойт. Кайра киргизиңиз.</translation>
  </message>
  <message>
   <source>This row cannot be read. Enter it again.</source>
   <translation>Бул сапты окууга болбойт. Кайра киргизиңиз.</translation>
  </message>
  <message>
   <source>This signature cannot be read. Enter it again.</source>
   <translation>Бул колтамга жөнүндө маалыматты окууга болбойт. Кайра киргизиңиз.</translation>
  </message>
  <message>
   <source>Row {row}: {sentence}</source>
   <translation>{row}-сап: {sentence}</translation>
  </message>
  <message>
   <source>This cannot be done now. Nothing was lost. (Code for support: {code})</source>
   <translation>Муну азыр жасоого болбойт. Эч нерсе жоголгон жок. (Жардам үчүн код: {code})</translation>
  </message>
  <message>
   <source>This case is already closed.</source>
   <translation>Бул кейс буга чейин жабылган.</translation>
  </message>
  <message>
   <source>There is no such case in this office.</source>
   <translation>Бул кеңседе мындай кейс жок.</translation>
  </message>
  <message>
   <source>This case code is already in use. Choose another.</source>
   <translation>Бул кейс коду колдонулууда. Башкасын тандаңыз.</translation>
  </message>
  <message>
   <source>A case code must not hold a name, a date of birth or a personal number.</source>
   <translation>Кейс кодунда ысым, туулган күн же жеке номер болбошу керек.</translation>
  </message>
  <message>
   <source>The pattern for case codes has parts the program does not know.</source>
   <translation>Кейс кодунун үлгүсүндө программа тааныбаган бөлүк бар.</translation>
  </message>
  <message>
   <source>The consent comes first. Fill it in, then open this form.</source>
   <translation>Адегенде макулдук керек. Аны толтуруп, анан бул форманы ачыңыз.</translation>
  </message>
  <message>
   <source>Write why you correct it. The old text stays in the history.</source>
   <translation>Эмне үчүн оңдоп жатканыңызды жазыңыз. Эски текст тарыхта калат.</translation>
  </message>
  <message>
   <source>This form is finished. Use “Correct an error” to change it.</source>
   <translation>Бул форма аяктаган. Өзгөртүү үчүн «Катаны оңдоо» баскычын колдонуңуз.</translation>
  </message>
  <message>
   <source>This form is no longer in the file.</source>
   <translation>Бул форма кейс файлында жок.</translation>
  </message>
  <message>
   <source>This part of the case is closed. Reopen the case to write in it.</source>
   <translation>Кейстин бул бөлүгү жабылган. Жазуу үчүн кейсти кайра ачыңыз.</translation>
  </message>
  <message>
   <source>This form is filled in only once and is already in the file.</source>
   <translation>Бул форма бир гана жолу толтурулат жана кейс файлында бар.</translation>
  </message>
  <message>
   <source>This edition of the standard has no such form.</source>
   <translation>Стандарттын бул редакциясында мындай форма жок.</translation>
  </message>
  <message>
   <source>Another form must be finished first.</source>
   <translation>Адегенде башка форманы аяктоо керек.</translation>
  </message>
  <message>
   <source>Something needed is still missing. Fill it in, or write why it stays empty.</source>
   <translation>Милдеттүү нерсе жетишпейт. Толтуруңуз же эмне үчүн бош калганын жазыңыз.</translation>
  </message>
  <message>
   <source>This stage needs other forms first. You can go on with a reason.</source>
   <translation>Бул этапта адегенде башка формалар керек. Себебин жазып улантсаңыз болот.</translation>
  </message>
  <message>
   <source>Your role does not allow this. Ask the head of the office.</source>
   <translation>Сиздин ролуңуз буга уруксат бербейт. Мекеменин жетекчисине кайрылыңыз.</translation>
  </message>
  <message>
   <source>This case is still open.</source>
   <translation>Бул кейс дагы эле ачык.</translation>
  </message>
  <message>
   <source>The clock of this computer stands before the last record. Set date and time, then try again.</source>
   <translation>Компьютердин сааты акыркы жазуудан мурунку убакытты көрсөтүп турат. Күндү жана убакытты оңдоп, кайра аракет кылыңыз.</translation>
  </message>
  <message>
   <source>Write the reason.</source>
   <translation>Себебин жазыңыз.</translation>
  </message>
  <message>
   <source>The register of names is not here. Connect the stick or folder where it is kept.</source>
   <translation>Ысымдардын реестри бул жерде жок. Ал сакталган флешканы же папканы туташтырыңыз.</translation>
  </message>
  <message>
   <source>This is the same case.</source>
   <translation>Бул ошол эле кейс.</translation>
  </message>
  <message>
   <source>This edition of the standard has no such stage.</source>
   <translation>Стандарттын бул редакциясында мындай этап жок.</translation>
  </message>
  <message>
   <source>Some answers cannot be read. Look at the fields marked in red.</source>
   <translation>Айрым жоопторду окууга болбойт. Кызыл менен белгиленген талааларды караңыз.</translation>
  </message>
  <message>
   <source>Document № {number} is not in the register of this case.</source>
   <translation>№ {number} документ бул кейстин реестринде жок.</translation>
  </message>
  <message>
   <source>This deadline is no longer open.</source>
   <translation>Бул мөөнөт мындан ары ачык эмес.</translation>
  </message>
  <message>
   <source>The practice case does not come out as its scenario says.</source>
   <translation>Машыгуу кейси сценарийде айтылгандай чыккан жок.</translation>
  </message>
  <message>
   <source>The scenario file has a fault: {what}</source>
   <translation>Сценарий файлында ката бар: {what}</translation>
  </message>
  <message>
   <source>This document is damaged. Restore it from the last backup.</source>
   <translation>Бул документ бузулган. Акыркы камдык көчүрмөдөн калыбына келтириңиз.</translation>
  </message>
  <message>
   <source>This document is not in the office. Restore it from the last backup.</source>
   <translation>Бул документ кеңседе жок. Акыркы камдык көчүрмөдөн калыбына келтириңиз.</translation>
  </message>
  <message>
   <source>The last lines of the record of work are missing. Tell the head of the office.</source>
   <translation>Кирүү журналынын акыркы саптары жок. Мекеменин жетекчисине билдириңиз.</translation>
  </message>
  <message>
   <source>The record of work was damaged or changed. Tell the head of the office.</source>
   <translation>Кирүү журналы бузулган же өзгөртүлгөн. Мекеменин жетекчисине билдириңиз.</translation>
  </message>
  <message>
   <source>The office could not be opened. Nothing was changed.</source>
   <translation>Кеңсе ачылган жок. Эч нерсе өзгөргөн жок.</translation>
  </message>
  <message>
   <source>The file {file} could not be read. Check the disk or the stick.</source>
   <translation>{file} файлын окуу мүмкүн болгон жок. Дискти же флешканы текшериңиз.</translation>
  </message>
  <message>
   <source>The file {file} could not be written. What was saved before is safe.</source>
   <translation>{file} файлын жазуу мүмкүн болгон жок. Мурда сакталгандар бүтүн.</translation>
  </message>
  <message>
   <source>A key card of this office does not fit it. Ask for help before going on.</source>
   <translation>Бул кеңсенин бир ачкыч картасы ага туура келбейт. Улантуудан мурда жардам сураңыз.</translation>
  </message>
  <message>
   <source>The two copies of a file differ. The newer one is used.</source>
   <translation>Файлдын эки көчүрмөсү айырмаланат. Жаңысы колдонулду.</translation>
  </message>
  <message>
   <source>The file {file} is damaged. Restore it from the last backup.</source>
   <translation>{file} файлы бузулган. Акыркы камдык көчүрмөдөн калыбына келтириңиз.</translation>
  </message>
  <message>
   <source>The disk is full. Make room, then try again. Nothing was lost.</source>
   <translation>Диск толду. Орун бошотуп, кайра аракет кылыңыз. Эч нерсе жоголгон жок.</translation>
  </message>
  <message>
   <source>A part of the program is too old ({version}). Install it again.</source>
   <translation>Программанын бир бөлүгү өтө эски ({version}). Кайра орнотуңуз.</translation>
  </message>
  <message>
   <source>The file {file} is already there and was not replaced.</source>
   <translation>{file} файлы мурунтан бар, ал алмаштырылган жок.</translation>
  </message>
  <message>
   <source>This folder is not empty. Choose an empty one.</source>
   <translation>Бул папка бош эмес. Бош папка тандаңыз.</translation>
  </message>
  <message>
   <source>The office is open in another window. Close that one first.</source>
   <translation>Кеңсе башка терезеде ачык. Адегенде аны жабыңыз.</translation>
  </message>
  <message>
   <source>The lock of this office asks for more than is safe. It was not opened.</source>
   <translation>Бул кеңсенин кулпусу коопсуз чектен ашат. Ал ачылган жок.</translation>
  </message>
  <message>
   <source>This sign-in name is already in use. Choose another.</source>
   <translation>Бул кирүү аты колдонулууда. Башкасын тандаңыз.</translation>
  </message>
  <message>
   <source>The file {file} is not there.</source>
   <translation>{file} файлы жок.</translation>
  </message>
  <message>
   <source>A newer version of the program wrote this office. Update the program.</source>
   <translation>Бул кеңсени программанын жаңыраак версиясы жазган. Программаны жаңыртыңыз.</translation>
  </message>
  <message>
   <source>Your role has no key for this part.</source>
   <translation>Сиздин ролуңузда бул бөлүктүн ачкычы жок.</translation>
  </message>
  <message>
   <source>There is no office in this folder.</source>
   <translation>Бул папкада кеңсе жок.</translation>
  </message>
  <message>
   <source>Nobody with this name signs in here.</source>
   <translation>Мындай ат менен эч ким кирбейт.</translation>
  </message>
  <message>
   <source>The file {file} is not locked as it must be. It was not used.</source>
   <translation>{file} файлы тийиштүү түрдө кулпуланган эмес. Ал колдонулган жок.</translation>
  </message>
  <message>
   <source>This file belongs to another office.</source>
   <translation>Бул файл башка кеңсеге таандык.</translation>
  </message>
  <message>
   <source>The password needs at least {least} letters, or four words.</source>
   <translation>Сырсөздө кеминде {least} тамга же төрт сөз болушу керек.</translation>
  </message>
  <message>
   <source>Nothing can be written there. Choose another folder or stick.</source>
   <translation>Ал жерге жазууга болбойт. Башка папка же флешка тандаңыз.</translation>
  </message>
  <message>
   <source>Group {group} of the recovery sheet has a typing mistake.</source>
   <translation>Калыбына келтирүү баракчасынын {group}-тобунда жазуу катасы бар.</translation>
  </message>
  <message>
   <source>The recovery sheet has {groups} groups. Type all of them.</source>
   <translation>Калыбына келтирүү баракчасында {groups} топ бар. Баарын жазыңыз.</translation>
  </message>
  <message>
   <source>The register of names is damaged. Restore it from the last backup.</source>
   <translation>Ысымдардын реестри бузулган. Акыркы камдык көчүрмөдөн калыбына келтириңиз.</translation>
  </message>
  <message>
   <source>Keep the register of names in another folder than the cases.</source>
   <translation>Ысымдардын реестрин кейстерден башка папкада сактаңыз.</translation>
  </message>
  <message>
   <source>The lock of this office is damaged. Restore it from the last backup.</source>
   <translation>Бул кеңсенин кулпусу бузулган. Акыркы камдык көчүрмөдөн калыбына келтириңиз.</translation>
  </message>
  <message>
   <source>The lock of this office was changed from outside. It was not opened.</source>
   <translation>Бул кеңсенин кулпусу сырттан өзгөртүлгөн. Ал ачылган жок.</translation>
  </message>
  <message>
   <source>The program does not know this role.</source>
   <translation>Программа мындай ролду тааныбайт.</translation>
  </message>
  <message>
   <source>The key does not fit this file.</source>
   <translation>Ачкыч бул файлга туура келбейт.</translation>
  </message>
  <message>
   <source>That did not open the office. Check the keyboard and Caps Lock.</source>
   <translation>Бул сырсөз менен ачылган жок. Клавиатураны жана Caps Lock'ту текшериңиз.</translation>
  </message>
  <message>
   <source>This recovery sheet does not belong to this office.</source>
   <translation>Бул калыбына келтирүү баракчасы башка кеңсеники.</translation>
  </message>
  <message>
   <source>Write at most {decimals} digits after the comma.</source>
   <translation>Үтүрдөн кийин эң көп {decimals} орун жазыңыз.</translation>
  </message>
  <message>
   <source>This is not written as this form asks for it.</source>
   <translation>Бул баракта суралгандай жазылган эмес.</translation>
  </message>
  <message>
   <source>This day has not come yet.</source>
   <translation>Бул күн али келе элек.</translation>
  </message>
  <message>
   <source>The earliest possible day is {low}.</source>
   <translation>Эң эрте күн: {low}.</translation>
  </message>
  <message>
   <source>The latest possible day is {high}.</source>
   <translation>Эң кеч күн: {high}.</translation>
  </message>
  <message>
   <source>The names may not lie on the medium that holds the cases. Choose another one.</source>
   <translation>Ысымдар кейстер сакталган жерде боло албайт. Башкасын тандаңыз.</translation>
  </message>
  <message>
   <source>This is the folder it lies in already. Choose another one.</source>
   <translation>Бул азыркы папканын өзү. Башкасын тандаңыз.</translation>
  </message>
  <message>
   <source>Copies of several offices lie here. Choose the folder of one office.</source>
   <translation>Бул жерде бир нече уюмдун көчүрмөсү бар. Бир уюмдун папкасын тандаңыз.</translation>
  </message>
  <message>
   <source>It was stopped. The earlier copies are as they were.</source>
   <translation>Токтотулду. Мурунку көчүрмөлөр өз ордунда.</translation>
  </message>
  <message>
   <source>This backup copy is damaged. Choose an older one; the damaged one is kept.</source>
   <translation>Бул камдык көчүрмө бузулган. Эскирээгин тандаңыз; бузулганы сакталды.</translation>
  </message>
  <message>
   <source>The stick or folder is not there. Put it in and try again.</source>
   <translation>Флешка же папка жок. Салып, кайра аракет кылыңыз.</translation>
  </message>
  <message>
   <source>There is not enough room on this medium. Nothing was written.</source>
   <translation>Бул жерде орун жетишсиз. Эч нерсе жазылган жок.</translation>
  </message>
  <message>
   <source>There is no backup copy of this office here.</source>
   <translation>Бул жерде бул уюмдун камдык көчүрмөсү жок.</translation>
  </message>
  <message>
   <source>A backup inside the office folder is lost with it. Choose a stick or another folder.</source>
   <translation>Кеңсенин папкасындагы көчүрмө аны менен кошо жоголот. Флешканы же башка папканы тандаңыз.</translation>
  </message>
  <message>
   <source>Stopped, as you asked. What was there before is untouched.</source>
   <translation>Сиздин суранычыңыз боюнча токтотулду. Мурункулар өз ордунда.</translation>
  </message>
  <message>
   <source>The cases on this computer are damaged. The file was kept. Restore backup {generation} of {at} from {folder}.</source>
   <translation>Бул компьютердеги кейстер бузулган. Файл сакталды. {folder} ичинен {at} жасалган {generation}-көчүрмөнү калыбына келтириңиз.</translation>
  </message>
  <message>
   <source>Backup {sequence} is damaged ({file}). Use another backup, and make a new one today.</source>
   <translation>{sequence}-көчүрмө бузулган ({file}). Башкасын колдонуп, бүгүн жаңысын жасаңыз.</translation>
  </message>
  <message>
   <source>The folder or stick is not there. Put the stick in and try again.</source>
   <translation>Папка же флешка жок. Флешканы салып, кайра аракет кылыңыз.</translation>
  </message>
  <message>
   <source>There is not enough room: {needed} bytes are needed, {free} are free. Nothing was written.</source>
   <translation>Орун жетишсиз: {needed} байт керек, {free} бош. Эч нерсе жазылган жок.</translation>
  </message>
  <message>
   <source>There is no backup of an office here.</source>
   <translation>Бул жерде кеңсенин камдык көчүрмөсү жок.</translation>
  </message>
  <message>
   <source>Names and cases must not lie on one stick. Choose another stick.</source>
   <translation>Аттар менен кейстер бир флешкада болбошу керек. Башкасын тандаңыз.</translation>
  </message>
  <message>
   <source>This is the folder in use. Choose another one.</source>
   <translation>Бул папка колдонулууда. Башкасын тандаңыз.</translation>
  </message>
  <message>
   <source>Backups of several offices are here. Choose the folder of one of them.</source>
   <translation>Бул жерде бир нече кеңсенин көчүрмөсү бар. Биринин папкасын тандаңыз.</translation>
  </message>
  <message>
   <source>The office was not upgraded: the new file would not hold everything ({tables}). Nothing was changed.</source>
   <translation>Кеңсе жаңыртылган жок: жаңы файлга баары сыймак эмес ({tables}). Эч нерсе өзгөргөн жок.</translation>
  </message>
  <message>
   <source>Type your password first. Nothing was done yet.</source>
   <translation>Адегенде сырсөзүңүздү жазыңыз. Азырынча эч нерсе жасала элек.</translation>
  </message>
  <message>
   <source>Too many wrong passwords. Wait {seconds} seconds, then try again.</source>
   <translation>Сырсөз бир нече жолу туура эмес жазылды. {seconds} секунд күтүп, кайра аракет кылыңыз.</translation>
  </message>
  <message>
   <source>At least one person must stay named. Name somebody else first.</source>
   <translation>Кеминде бир адам аталган бойдон калышы керек. Адегенде башканы атаңыз.</translation>
  </message>
  <message>
   <source>This note is kept and no longer changes. Write a new one.</source>
   <translation>Бул жазуу сакталган жана өзгөрбөйт. Жаңысын жазыңыз.</translation>
  </message>
  <message>
   <source>You are not named for the strictly confidential section. Ask a colleague who is.</source>
   <translation>Сиз өтө купуя бөлүмгө аталган эмессиз. Аталган кесиптешиңизден сураңыз.</translation>
  </message>
  <message>
   <source>The strictly confidential section is closed. Open it with your password first.</source>
   <translation>Өтө купуя бөлүм жабык. Адегенде аны сырсөзүңүз менен ачыңыз.</translation>
  </message>
  <message>
   <source>Nothing is kept apart in this case yet.</source>
   <translation>Бул кейсте өзүнчө сакталган эч нерсе жок.</translation>
  </message>
  <message>
   <source>There is no such act in this office.</source>
   <translation>Бул кеңседе мындай акты жок.</translation>
  </message>
  <message>
   <source>Write which archive takes the files and what it advised.</source>
   <translation>Иштерди кайсы архив алаарын жана эмне сунуштаганын жазыңыз.</translation>
  </message>
  <message>
   <source>This edition of the standard has no such class of files.</source>
   <translation>Стандарттын бул редакциясында мындай түр жок.</translation>
  </message>
  <message>
   <source>This stick or folder is not on the list.</source>
   <translation>Бул флешка же папка тизмеде жок.</translation>
  </message>
  <message>
   <source>This case may not be destroyed: its period has not ended, is not decided, or it is held.</source>
   <translation>Бул кейсти жок кылууга болбойт: мөөнөтү бүткөн эмес, аныкталган эмес же токтотулган.</translation>
  </message>
  <message>
   <source>Old backups lie there that the present keys do not open. Make a new backup there first.</source>
   <translation>Ал жерде азыркы ачкычтар ачпаган эски көчүрмөлөр бар. Адегенде ал жерге жаңы камдык көчүрмө жасаңыз.</translation>
  </message>
  <message>
   <source>Write a number of years from 1 to {most}, or choose “for ever”.</source>
   <translation>1ден {most} чейин жыл жазыңыз же «туруктуу» дегенди тандаңыз.</translation>
  </message>
  <message>
   <source>Two different people sign in for this, and one of them is the head.</source>
   <translation>Бул үчүн эки башка адам кирет, бири – башчы.</translation>
  </message>
  <message>
   <source>This edition has no such report. It has: {known}.</source>
   <translation>Бул стандартта мындай отчет жок. Барлары: {known}.</translation>
  </message>
  <message>
   <source>This is no period. Write 2026-02, 2026-Q1 or 2026.</source>
   <translation>Мындай мезгил жок. 2026-02, 2026-Q1 же 2026 деп жазыңыз.</translation>
  </message>
  <message>
   <source>A change can begin today or later: what was due stays as it was.</source>
   <translation>Өзгөртүү бүгүндөн же андан кийин башталат: мурунку мөөнөттөр ошол бойдон калат.</translation>
  </message>
  <message>
   <source>This rule is not counted in that way. Change its number only.</source>
   <translation>Бул эреже мындай эсептелбейт. Санын гана өзгөртүңүз.</translation>
  </message>
  <message>
   <source>The norm itself says this number. It cannot be changed.</source>
   <translation>Бул санды норма өзү белгилеген. Аны өзгөртүүгө болбойт.</translation>
  </message>
  <message>
   <source>This colleague still works on {count} cases: {codes}. Hand them over to somebody first.</source>
   <translation>Бул кесиптеш дагы эле {count} кейс боюнча иштеп жатат: {codes}. Адегенде аларды башка бирөөгө өткөрүп бериңиз.</translation>
  </message>
  <message>
   <source>{name} is in the key file, but this office never let that person in. Remove {name} first, then try again.</source>
   <translation>{name} ачкыч файлында бар, бирок бул кеңсе аны эч качан кошкон эмес. Адегенде {name} дегенди чыгарып, кайра аракет кылыңыз.</translation>
  </message>
  <message>
   <source>This password opens the office only on the computer it is bound to. Sign in there or use the recovery sheet.</source>
   <translation>Бул сырсөз кеңсени ал байланган компьютерде гана ачат. Ошол жерде кириңиз же калыбына келтирүү барагын колдонуңуз.</translation>
  </message>
  <message>
   <source>This computer has no key store that could keep a secret. Nothing was changed.</source>
   <translation>Бул компьютерде сырды сактай ала турган ачкыч сактагычы жок. Эч нерсе өзгөргөн жок.</translation>
  </message>
  <message>
   <source>The key store of this computer keeps secrets in a file anyone can read. Nothing was changed.</source>
   <translation>Бул компьютердин ачкыч сактагычы сырларды ар ким окуй ала турган файлда сактайт. Эч нерсе өзгөргөн жок.</translation>
  </message>
  <message>
   <source>The key store of this computer did not answer. Unlock it and try again. Nothing was changed.</source>
   <translation>Бул компьютердин ачкыч сактагычы жооп берген жок. Кулпусун ачып, кайра аракет кылыңыз. Эч нерсе өзгөргөн жок.</translation>
  </message>
  <message>
   <source>Nobody changes or removes herself. Another head has to do that.</source>
   <translation>Эч ким өзүн өзү өзгөртө же чыгара албайт. Муну башка жетекчи жасашы керек.</translation>
  </message>
  <message>
   <source>This copy of the register was made before the keys of the office were changed. Use the register itself.</source>
   <translation>Реестрдин бул көчүрмөсү кеңсенин ачкычтары өзгөргөнгө чейин жасалган. Реестрдин өзүн колдонуңуз.</translation>
  </message>
  <message>
   <source>The program cannot show this kind of file. Save a copy outside to open it with another program.</source>
   <translation>Программа мындай файлды көрсөтө албайт. Башка программа менен ачуу үчүн көчүрмөсүн сыртка сактаңыз.</translation>
  </message>
  <message>
   <source>There is no row in this sheet under its heads. Nothing was taken.</source>
   <translation>Бул таблицада баш саптын астында сап жок. Эч нерсе алынган жок.</translation>
  </message>
  <message>
   <source>No column has the name of a question of this form. Name the columns as the form does.</source>
   <translation>Бир да мамычанын аты бул форманын суроосуна дал келбейт. Мамычаларды формадагыдай атаңыз.</translation>
  </message>
  <message>
   <source>This sheet is too big. Bring at most 20,000 rows at a time.</source>
   <translation>Бул таблица өтө чоң. Бир жолу 20 000ден көп эмес сап алып келиңиз.</translation>
  </message>
  <message>
   <source>This is no spreadsheet that can be read, or it has a password. Nothing was taken.</source>
   <translation>Бул окула турган таблица эмес же сырсөзү бар. Эч нерсе алынган жок.</translation>
  </message>
  <message>
   <source>Names and cases would lie on one disk. Choose a stick, or let the head write why it must be so.</source>
   <translation>Аттар менен кейстер бир дискте калат. Флешка тандаңыз же башчы себебин жазсын.</translation>
  </message>
  <message>
   <source>{login} would have {count} cases this year; the norm is {most}. Write why it is so.</source>
   <translation>{login} быйыл {count} кейстүү болот; норма {most}. Эмне үчүн экенин жазыңыз.</translation>
  </message>
  <message>
   <source>This stick does not give back what is written to it. It holds less than it says. Use another one.</source>
   <translation>Бул флешка жазылганды кайра бербейт. Ал айтканынан аз батырат. Башкасын колдонуңуз.</translation>
  </message>
  <message>
   <source>These cases must not meet: {codes}. Change the group, the place or the day, or write why.</source>
   <translation>Бул кейстердеги кишилер жолукпашы керек: {codes}. Топту, жерди же күндү өзгөртүңүз, же себебин жазыңыз.</translation>
  </message>
  <message>
   <source>Something speaks against giving {codes} to {login}. Write why it is done all the same.</source>
   <translation>{codes} кейсин {login} алышына каршылык бар. Ошентсе да эмне үчүн берилгенин жазыңыз.</translation>
  </message>
  <message>
   <source>{login} lacks something that is asked for this role. Write why it is given all the same.</source>
   <translation>{login}: бул рол үчүн талап кылынган нерсе жетишпейт. Ошентсе да эмне үчүн берилгенин жазыңыз.</translation>
  </message>
  <message>
   <source>This case was kept by the standard {ref}, which is not installed here. Nothing was taken.</source>
   <translation>Бул кейс {ref} стандарты боюнча жүргүзүлгөн, ал бул жерде жок. Эч нерсе кабыл алынган жок.</translation>
  </message>
  <message>
   <source>The package is damaged or incomplete. Nothing was taken. Ask the sender for a new one.</source>
   <translation>Топтом бузулган же толук эмес. Эч нерсе кабыл алынган жок. Жөнөтүүчүдөн жаңысын сураңыз.</translation>
  </message>
  <message>
   <source>This does not agree with the package. Compare with the sheet once more. Nothing was taken.</source>
   <translation>Бул топтомго дал келбейт. Барак менен дагы бир жолу салыштырыңыз. Эч нерсе кабыл алынган жок.</translation>
  </message>
  <message>
   <source>This file is no package of this kind. Nothing was taken.</source>
   <translation>Бул файл мындай топтом эмес. Эч нерсе кабыл алынган жок.</translation>
  </message>
  <message>
   <source>A newer version of the program made this package. Update the program here. Nothing was taken.</source>
   <translation>Бул топтом программанын жаңыраак версиясында жасалган. Бул жердеги программаны жаңыртыңыз. Эч нерсе кабыл алынган жок.</translation>
  </message>
  <message>
   <source>These words do not open the package. Check every word and the spaces. Nothing was taken.</source>
   <translation>Бул сөздөр топтомду ачпайт. Ар бир сөздү жана боштуктарды текшериңиз. Эч нерсе кабыл алынган жок.</translation>
  </message>
  <message>
   <source>This is too much for one package. Nothing was written.</source>
   <translation>Бир топтомго өтө көп. Эч нерсе жазылган жок.</translation>
  </message>
  <message>
   <source>Fill in and finish the transfer sheet first. A package is made while the transfer is under way.</source>
   <translation>Адегенде өткөрүп берүү барагын толтуруп бүтүрүңүз. Топтом өткөрүп берүү жүрүп жатканда жасалат.</translation>
  </message>
  <message>
   <source>This office does not permit this method. Choose another.</source>
   <translation>Бул мекеме мындай ыкмага уруксат бербейт. Башкасын тандаңыз.</translation>
  </message>
  <message>
   <source>Only people and organisations of this case can be named here. Choose one from the list.</source>
   <translation>Бул жерде ушул кейстин адамдары менен уюмдары гана аталат. Тизмеден тандаңыз.</translation>
  </message>
  <message>
   <source>This option cannot be taken off the list.</source>
   <translation>Бул тандоону тизмеден алып салууга болбойт.</translation>
  </message>
  <message>
   <source>This package was taken in already. Nothing was taken again.</source>
   <translation>Бул топтом мурда эле кабыл алынган. Кайра эч нерсе кабыл алынган жок.</translation>
  </message>
  <message>
   <source>This is too long for a letter: at most {most} characters.</source>
   <translation>Кат үчүн өтө узун: эң көбү {most} белги.</translation>
  </message>
  <message>
   <source>This backup knows no case {codes}. Compare it with the act of destruction, and leave out newer ones.</source>
   <translation>Бул көчүрмөдө {codes} коддуу кейс жок. Жок кылуу актысы менен салыштырыңыз; кийинкилерин киргизбеңиз.</translation>
  </message>
  <message>
   <source>A newer version of the program made this file. Update the program here. Nothing was taken.</source>
   <translation>Бул файл программанын жаңыраак версиясында жасалган. Бул жердеги программаны жаңыртыңыз. Эч нерсе кабыл алынган жок.</translation>
  </message>
  <message>
   <source>These records belong to another journal, or follow the standard {ref}. Nothing was taken.</source>
   <translation>Бул жазуулар башка журналга таандык же {ref} стандарты боюнча жазылган. Эч нерсе кабыл алынган жок.</translation>
  </message>
  <message>
   <source>This is no file of records from another office. Nothing was taken.</source>
   <translation>Бул башка уюмдун жазуулар файлы эмес. Эч нерсе кабыл алынган жок.</translation>
  </message>
  <message>
   <source>Wrong words were typed {tries} times, so the pack was destroyed. Tell your office today.</source>
   <translation>Туура эмес сөздөр {tries} жолу жазылгандыктан пакет жок кылынды. Кызматка бүгүн кабарлаңыз.</translation>
  </message>
  <message>
   <source>The time of this pack is over since {until}. Bring it back: the office can still take the note in.</source>
   <translation>Бул пакеттин мөөнөтү {until} бүттү. Кайра алып келиңиз: кызмат жазууну дагы эле ала алат.</translation>
  </message>
  <message>
   <source>This office made no such pack, or its case is no longer here. Nothing was taken.</source>
   <translation>Бул кызмат мындай пакет жасаган эмес же анын кейси бул жерде жок. Эч нерсе кабыл алынган жок.</translation>
  </message>
  <message>
   <source>These words do not open the pack. Tries left: {left}. With the last one it is destroyed.</source>
   <translation>Бул сөздөр пакетти ачпайт. Калган аракет: {left}. Акыркысында жок кылынат.</translation>
  </message>
  <message>
   <source>This edition of the standard knows no pack for a visit.</source>
   <translation>Стандарттын бул чыгарылышында талаа пакети жок.</translation>
  </message>
 </context>
 <context>
  <name>ReasonLine</name>
  <message>
   <source>Why could it not be done in time? The mark stays, the reason is printed.</source>
   <translation>Эмне үчүн убагында аткарылган жок? Белги калат, себеби басылат.</translation>
  </message>
  <message>
   <source>Reason for delay</source>
   <translation>Кечигүүнүн себеби</translation>
  </message>
  <message>
   <source>Save the reason</source>
   <translation>Себебин сактоо</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Жокко чыгаруу</translation>
  </message>
 </context>
 <context>
  <name>ReferenceInput</name>
  <message>
   <source>Choose an entry …</source>
   <translation>Жазууну тандаңыз …</translation>
  </message>
 </context>
 <context>
  <name>ReferralsScreen</name>
  <message>
   <source>Answer awaited</source>
   <translation>Жооп күтүлүүдө</translation>
  </message>
  <message>
   <source>Answer late</source>
   <translation>Жооп кечиккен</translation>
  </message>
  <message>
   <source>Answer here</source>
   <translation>Жооп келген</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Баары</translation>
  </message>
  <message>
   <source>Where clients were sent on to, and what came back.</source>
   <translation>Кардарлар кайда жөнөтүлдү жана кандай жооп келди.</translation>
  </message>
  <message>
   <source>Referrals</source>
   <translation>Жөнөтүүлөр</translation>
  </message>
  <message>
   <source>Open the referral</source>
   <translation>Жөнөтүүнү ачуу</translation>
  </message>
  <message>
   <source>Write down the answer</source>
   <translation>Жоопту жазуу</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Жооп</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Кейс</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Мекеме</translation>
  </message>
  <message>
   <source>Phone and person</source>
   <translation>Телефон, адам</translation>
  </message>
  <message>
   <source>For what</source>
   <translation>Эмне үчүн</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Жөнөтүлдү</translation>
  </message>
  <message>
   <source>There are other referrals.</source>
   <translation>Башка жөнөтүүлөр бар.</translation>
  </message>
  <message>
   <source>Nothing of this kind</source>
   <translation>Мындайы жок</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Баарын көрсөтүү</translation>
  </message>
  <message>
   <source>Referrals are written in a case; they and their answers appear here.</source>
   <translation>Жөнөтүү кейсте жазылат; жообу менен бул жерде көрүнөт.</translation>
  </message>
  <message>
   <source>No referrals yet</source>
   <translation>Жөнөтүүлөр азырынча жок</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>коду жок</translation>
  </message>
  <message>
   <source>no day set</source>
   <translation>күнү коюлган эмес</translation>
  </message>
  <message>
   <source>today</source>
   <translation>бүгүн</translation>
  </message>
 </context>
 <context>
  <name>Register</name>
  <message>
   <source>The folder with the names is not here. Put the stick in and press “Find it”.</source>
   <translation>Аттары бар папка жок. Флешканы салып, «Табуу» баскычын басыңыз.</translation>
  </message>
  <message>
   <source>The register of names is damaged. Take the names from the second copy.</source>
   <translation>Аттардын реестри бузулган. Аттарды экинчи көчүрмөдөн алыңыз.</translation>
  </message>
  <message>
   <source>The register there is a copy from before the keys were changed. Look for the newer one.</source>
   <translation>Ал жердеги реестр ачкычтар алмашканга чейинки көчүрмө. Жаңысын издеңиз.</translation>
  </message>
  <message>
   <source>The register there belongs to another office.</source>
   <translation>Ал жердеги реестр башка кеңсеники.</translation>
  </message>
  <message>
   <source>You put the names away. Press “Find it” to see them again.</source>
   <translation>Аттарды жыйып койдуңуз. Кайра көрүү үчүн «Табуу» баскычын басыңыз.</translation>
  </message>
  <message>
   <source>The stick with the names was reported lost. Take the names from the second copy.</source>
   <translation>Аттары бар флешка жоголду деп белгиленген. Аттарды экинчи көчүрмөдөн алыңыз.</translation>
  </message>
  <message>
   <source>as the register is now</source>
   <translation>азыркы реестрдей</translation>
  </message>
  <message>
   <source>older than the register</source>
   <translation>реестрден эски</translation>
  </message>
  <message>
   <source>newer than the register</source>
   <translation>реестрден жаңы</translation>
  </message>
  <message>
   <source>not plugged in</source>
   <translation>салынган эмес</translation>
  </message>
  <message>
   <source>damaged or from before the keys were changed</source>
   <translation>бузулган же ачкычтар алмашканга чейинки</translation>
  </message>
 </context>
 <context>
  <name>RegisterFrame</name>
  <message>
   <source>Register of names</source>
   <translation>Аттардын реестри</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артка</translation>
  </message>
  <message>
   <source>Find the names</source>
   <translation>Аттарды табуу</translation>
  </message>
  <message>
   <source>Keep them elsewhere</source>
   <translation>Башка жерде сактоо</translation>
  </message>
  <message>
   <source>Second copy</source>
   <translation>Экинчи көчүрмө</translation>
  </message>
  <message>
   <source>When the stick is lost or broken</source>
   <translation>Флешка жоголсо же бузулса</translation>
  </message>
  <message>
   <source>Put the stick in. The program looks where the register was last and on every stick.</source>
   <translation>Флешканы салыңыз. Программа реестр акыркы турган жерден жана бардык флешкадан издейт.</translation>
  </message>
  <message>
   <source>Names and cases never lie on one stick. Best is a stick that you take with you.</source>
   <translation>Аттар менен кейстер эч качан бир флешкада болбойт. Өзүңүз менен алып жүргөн флешка эң жакшы.</translation>
  </message>
  <message>
   <source>On a stick of its own, kept in another room. Copy again whenever new people came.</source>
   <translation>Өзүнчө флешкада, башка бөлмөдө сакталат. Жаңы адамдар кошулган сайын кайра көчүрүңүз.</translation>
  </message>
  <message>
   <source>Say that it is lost, then take the names from the second copy into a new, empty folder.</source>
   <translation>Жоголгонун белгилеп, аттарды экинчи көчүрмөдөн жаңы, бош папкага алыңыз.</translation>
  </message>
  <message>
   <source>Find it</source>
   <translation>Табуу</translation>
  </message>
  <message>
   <source>Take it from this folder</source>
   <translation>Ушул папкадан алуу</translation>
  </message>
  <message>
   <source>Put the names away</source>
   <translation>Аттарды жыйып коюу</translation>
  </message>
  <message>
   <source>Move the register there</source>
   <translation>Реестрди ал жакка көчүрүү</translation>
  </message>
  <message>
   <source>It must lie beside the cases …</source>
   <translation>Кейстердин жанында турушу керек …</translation>
  </message>
  <message>
   <source>Copy the register</source>
   <translation>Реестрди көчүрүү</translation>
  </message>
  <message>
   <source>The stick is lost …</source>
   <translation>Флешка жоголду …</translation>
  </message>
  <message>
   <source>Take the names from the copy</source>
   <translation>Аттарды көчүрмөдөн алуу</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Жаңы папка</translation>
  </message>
 </context>
 <context>
  <name>RegisterScreen</name>
  <message>
   <source>The names are here: {folder}</source>
   <translation>Аттар бул жерде: {folder}</translation>
  </message>
  <message>
   <source>Working with codes only</source>
   <translation>Коддор менен гана иштелүүдө</translation>
  </message>
  <message>
   <source>Where last seen</source>
   <translation>Акыркы көрүлгөн жери</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Көчүрүлгөн</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Абалы</translation>
  </message>
  <message>
   <source>They lie apart from the cases.</source>
   <translation>Кейстерден өзүнчө турат.</translation>
  </message>
  <message>
   <source>They lie on the disk of the cases, because: {why}</source>
   <translation>Кейстердин дискинде турат, себеби: {why}</translation>
  </message>
  <message>
   <source>They lie on the same disk as the cases: one theft would take both. Move them to a stick.</source>
   <translation>Кейстер менен бир дискте турат: бир уурулук экөөнү тең алып кетет. Флешкага көчүрүңүз.</translation>
  </message>
  <message>
   <source>This register is older than the cases. Look for the newer one before you go on.</source>
   <translation>Бул реестр кейстерден эски. Улантардан мурда жаңысын издеңиз.</translation>
  </message>
  <message>
   <source>One of its two files was damaged, the other was used. The next save mends it.</source>
   <translation>Эки файлынын бири бузулган, экинчиси колдонулду. Кийинки сактоодо оңдолот.</translation>
  </message>
  <message numerus="yes">
   <source>%n case(s) have people who are not in this register:</source>
   <translation>
    <numerusform>%n кейстин адамдары бул реестрде жок:</numerusform>
    <numerusform>%n кейстин адамдары бул реестрде жок:</numerusform>
   </translation>
  </message>
  <message>
   <source>Register and cases do not fit</source>
   <translation>Реестр менен кейстер дал келбейт</translation>
  </message>
  <message>
   <source>Put the stick in and press again, or choose the folder below.</source>
   <translation>Флешканы салып, кайра басыңыз же төмөндөн папканы тандаңыз.</translation>
  </message>
  <message>
   <source>The register was not found.</source>
   <translation>Реестр табылган жок.</translation>
  </message>
  <message>
   <source>The names are there again.</source>
   <translation>Аттар кайра пайда болду.</translation>
  </message>
  <message>
   <source>The register is in its new place. Erase the old one?</source>
   <translation>Реестр жаңы жеринде. Эскиси өчүрүлсүнбү?</translation>
  </message>
  <message>
   <source>Copied, read back and in use. The old one in {folder} is a copy now.</source>
   <translation>Көчүрүлүп, окулуп текшерилди жана колдонулууда. {folder} ичиндеги эскиси эми көчүрмө.</translation>
  </message>
  <message>
   <source>Erase the old one</source>
   <translation>Эскисин өчүрүү</translation>
  </message>
  <message>
   <source>Keep it as a second copy</source>
   <translation>Экинчи көчүрмө катары калтыруу</translation>
  </message>
  <message>
   <source>Names and cases on one disk?</source>
   <translation>Аттар менен кейстер бир дисктеби?</translation>
  </message>
  <message>
   <source>Whoever takes this disk has both. The reason is kept and everyone of the office can read it.</source>
   <translation>Бул дискти алган адам экөөнү тең алат. Себеби сакталат жана кеңсенин ар бири окуй алат.</translation>
  </message>
  <message>
   <source>Keep them together</source>
   <translation>Бирге сактоо</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Артка</translation>
  </message>
  <message>
   <source>Why it must be so</source>
   <translation>Эмне үчүн ушундай болушу керек</translation>
  </message>
  <message>
   <source>Is the stick with the names lost?</source>
   <translation>Аттары бар флешка жоголдубу?</translation>
  </message>
  <message>
   <source>What is on it is locked and opens only with this office's key file and a password. From now on there are codes only, until the second copy is here.</source>
   <translation>Андагынын баары кулпуланган жана ушул кеңсенин ачкыч файлы жана сырсөз менен гана ачылат. Экинчи көчүрмө келгенче коддор гана көрүнөт.</translation>
  </message>
  <message>
   <source>It is lost</source>
   <translation>Жоголду</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Эмне болду</translation>
  </message>
  <message>
   <source>Keep this stick apart from the one with the cases.</source>
   <translation>Бул флешканы кейстери бар флешкадан өзүнчө сактаңыз.</translation>
  </message>
  <message>
   <source>The register was copied and read back.</source>
   <translation>Реестр көчүрүлүп, окулуп текшерилди.</translation>
  </message>
 </context>
 <context>
  <name>ReportHead</name>
  <message>
   <source>Which report</source>
   <translation>Кайсы отчет</translation>
  </message>
  <message>
   <source>Period before</source>
   <translation>Мурунку мезгил</translation>
  </message>
  <message>
   <source>Period after</source>
   <translation>Кийинки мезгил</translation>
  </message>
  <message>
   <source>Leaves the office: withhold small numbers</source>
   <translation>Сыртка берилет: аз сандарды жашыруу</translation>
  </message>
  <message>
   <source>Save as Excel</source>
   <translation>Excel катары сактоо</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF катары сактоо</translation>
  </message>
 </context>
 <context>
  <name>ReportsScreen</name>
  <message>
   <source>Reports</source>
   <translation>Отчеттор</translation>
  </message>
  <message>
   <source>Counted from the cases. Enter on a number shows which cases it stands for.</source>
   <translation>Кейстерден эсептелди. Сандын үстүндө Enter басылса, кайсы кейстер экени көрүнөт.</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>Эмне эсептелди</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Сандар</translation>
  </message>
  <message>
   <source>The cases behind the number</source>
   <translation>Санга кирген кейстер</translation>
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
   <translation>Этап</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Абалы</translation>
  </message>
  <message>
   <source>Worker</source>
   <translation>Кызматкер</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Отчетту сактоо</translation>
  </message>
  <message>
   <source>The report is saved.</source>
   <translation>Отчет сакталды.</translation>
  </message>
  <message>
   <source>It has codes and numbers, no names.</source>
   <translation>Анда коддор жана сандар бар, ысымдар жок.</translation>
  </message>
 </context>
 <context>
  <name>RestoreScreen</name>
  <message>
   <source>Back</source>
   <translation>Артка</translation>
  </message>
  <message>
   <source>Look what is there</source>
   <translation>Эмне бар экенин көрүү</translation>
  </message>
  <message>
   <source>Restore into this folder</source>
   <translation>Ушул папкага калыбына келтирүү</translation>
  </message>
  <message>
   <source>Sign in to it</source>
   <translation>Ага кирүү</translation>
  </message>
  <message>
   <source>Opening …</source>
   <translation>Ачылууда …</translation>
  </message>
  <message>
   <source>Restoring …</source>
   <translation>Калыбына келтирилүүдө …</translation>
  </message>
  <message>
   <source>Backup {number} is now the office in {folder}.</source>
   <translation>{number}-көчүрмө эми {folder} ичиндеги кеңсе болду.</translation>
  </message>
  <message>
   <source>{cases} cases, {files} attached files. Names are not in a backup: their register is apart.</source>
   <translation>{cases} кейс, {files} тиркелген файл. Камдык көчүрмөдө аттар жок: алардын реестри өзүнчө.</translation>
  </message>
 </context>
 <context>
  <name>Roles</name>
  <message>
   <source>social worker</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message>
   <source>supervisor</source>
   <translation>супервизор</translation>
  </message>
  <message>
   <source>head of the organisation</source>
   <translation>мекеменин жетекчиси</translation>
  </message>
  <message>
   <source>information-management team</source>
   <translation>маалыматты башкаруу тобу</translation>
  </message>
  <message>
   <source>technical administrator</source>
   <translation>техникалык администратор</translation>
  </message>
  <message>
   <source>The recovery sheet was used.</source>
   <translation>Калыбына келтирүү барагы колдонулду.</translation>
  </message>
  <message>
   <source>Print a new one under Settings, People of the office: the old one is known.</source>
   <translation>Жөндөөлөр, Кеңсенин адамдары бөлүмүндө жаңысын басып чыгарыңыз: эскиси белгилүү болуп калды.</translation>
  </message>
 </context>
 <context>
  <name>RulePanel</name>
  <message>
   <source>What has begun before that day keeps the old number.</source>
   <translation>Ал күнгө чейин башталганда эски сан калат.</translation>
  </message>
  <message>
   <source>From which day</source>
   <translation>Кайсы күндөн</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Эмне үчүн</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Өзгөртүү</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Ошол бойдон калтыруу</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>Эң көбү</translation>
  </message>
  <message>
   <source>Warn from</source>
   <translation>Эскертүү башталат</translation>
  </message>
  <message>
   <source>now {span}</source>
   <translation>азыр {span}</translation>
  </message>
 </context>
 <context>
  <name>RulesScreen</name>
  <message>
   <source>All rules</source>
   <translation>Бардык эрежелер</translation>
  </message>
  <message>
   <source>Proposals that may be changed</source>
   <translation>Өзгөртүүгө боло турган сунуштар</translation>
  </message>
  <message>
   <source>Changed here</source>
   <translation>Бул жерде өзгөртүлгөн</translation>
  </message>
  <message>
   <source>Free days</source>
   <translation>Эс алуу күндөрү</translation>
  </message>
  <message>
   <source>A number marked P is a proposal of the program; the others are the standard's own.</source>
   <translation>P белгиси бар сан – программанын сунушу; калгандары стандарттыкы.</translation>
  </message>
  <message>
   <source>Deadlines and free days</source>
   <translation>Мөөнөттөр жана эс алуу күндөрү</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артка</translation>
  </message>
  <message>
   <source>Change the number</source>
   <translation>Санды өзгөртүү</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Күн</translation>
  </message>
  <message>
   <source>What it counts as</source>
   <translation>Кандай эсептелет</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>Ким чечкен</translation>
  </message>
  <message>
   <source>Nothing was changed here</source>
   <translation>Бул жерде эч нерсе өзгөртүлгөн эмес</translation>
  </message>
  <message>
   <source>Every number is as the program brought it.</source>
   <translation>Ар бир сан программадагыдай.</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Эреже</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Эмне</translation>
  </message>
  <message>
   <source>How long</source>
   <translation>Канча убакыт</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Качандан</translation>
  </message>
  <message>
   <source>Clause</source>
   <translation>Пункт</translation>
  </message>
  <message>
   <source>at most {number}</source>
   <translation>эң көп {number}</translation>
  </message>
  <message>
   <source>free day</source>
   <translation>эс алуу күнү</translation>
  </message>
  <message>
   <source>working day</source>
   <translation>жумуш күнү</translation>
  </message>
  <message>
   <source>this office</source>
   <translation>ушул мекеме</translation>
  </message>
  <message>
   <source>the calendar of the country</source>
   <translation>өлкөнүн календары</translation>
  </message>
  <message>
   <source>The change is kept with its reason.</source>
   <translation>Өзгөртүү себеби менен сакталды.</translation>
  </message>
  <message>
   <source>Free day or working day</source>
   <translation>Эс алуу же жумуш күнү кылуу</translation>
  </message>
  <message>
   <source>This day is free too</source>
   <translation>Бул күн да эс алуу</translation>
  </message>
  <message>
   <source>Another free day</source>
   <translation>Башка эс алуу күнү</translation>
  </message>
  <message>
   <source>Methods</source>
   <translation>Ыкмалар</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Форма</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Ыкма</translation>
  </message>
  <message>
   <source>In new entries</source>
   <translation>Жаңы жазууларда</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Эмне үчүн</translation>
  </message>
  <message>
   <source>not permitted</source>
   <translation>уруксат жок</translation>
  </message>
  <message>
   <source>permitted</source>
   <translation>уруксат бар</translation>
  </message>
  <message>
   <source>Permit it again</source>
   <translation>Кайра уруксат берүү</translation>
  </message>
  <message>
   <source>Do not permit it any more</source>
   <translation>Мындан ары уруксат бербөө</translation>
  </message>
  <message>
   <source>Nobody can choose it in a new entry any more. Earlier entries keep it.</source>
   <translation>Жаңы жазууда аны эч ким тандай албайт. Мурдагы жазууларда сакталат.</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Кандай болсо ошондой калтыруу</translation>
  </message>
 </context>
 <context>
  <name>SafetyPanel</name>
  <message>
   <source>Other programs can see the window until the program is started again.</source>
   <translation>Программа кайра иштетилгенге чейин башка программалар терезени көрө алат.</translation>
  </message>
  <message>
   <source>Lock when nobody is here</source>
   <translation>Эч ким жокто кулпулоо</translation>
  </message>
  <message>
   <source>Pictures of the screen</source>
   <translation>Экрандын сүрөтү</translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n мүнөттөн кийин</numerusform>
    <numerusform>%n мүнөттөн кийин</numerusform>
   </translation>
  </message>
  <message>
   <source>Lock also when the window is put away</source>
   <translation>Терезе жыйналганда да кулпулоо</translation>
  </message>
  <message>
   <source>Let others see the screen (remote help)</source>
   <translation>Башкаларга экранды көрсөтүү (алыстан жардам)</translation>
  </message>
  <message>
   <source>Who saw what</source>
   <translation>Ким эмнени көрдү</translation>
  </message>
  <message>
   <source>Self-test of this computer</source>
   <translation>Бул компьютерди текшерүү</translation>
  </message>
  <message>
   <source>This system offers no way to keep other programs from taking pictures.</source>
   <translation>Бул система башка программаларга экранды тартууга тыюу сала албайт.</translation>
  </message>
  <message>
   <source>Windows keeps other programs from taking pictures of this window.</source>
   <translation>Система башка программаларга бул терезени тартууга тыюу салат.</translation>
  </message>
 </context>
 <context>
  <name>SavedNote</name>
  <message>
   <source>Not saved yet …</source>
   <translation>Сактала элек …</translation>
  </message>
  <message>
   <source>Saved {time}</source>
   <translation>{time} сакталды</translation>
  </message>
 </context>
 <context>
  <name>SealedInput</name>
  <message>
   <source>Answered. Strictly confidential: kept apart.</source>
   <translation>Жооп берилген. Өтө купуя: өзүнчө сакталат.</translation>
  </message>
  <message>
   <source>Strictly confidential: kept apart. Nothing is written yet.</source>
   <translation>Өтө купуя: өзүнчө сакталат. Азырынча эч нерсе жазылган эмес.</translation>
  </message>
  <message>
   <source>Open with your password</source>
   <translation>Сырсөзүңүз менен ачуу</translation>
  </message>
 </context>
 <context>
  <name>SectionNote</name>
  <message>
   <source>Write a note</source>
   <translation>Жазуу жазуу</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Аталышы</translation>
  </message>
  <message>
   <source>Title of the note</source>
   <translation>Жазуунун аталышы</translation>
  </message>
  <message>
   <source>Text of the note</source>
   <translation>Жазуунун тексти</translation>
  </message>
  <message>
   <source>Keep the note</source>
   <translation>Жазууну сактоо</translation>
  </message>
 </context>
 <context>
  <name>SectionPeople</name>
  <message>
   <source>Who may open it</source>
   <translation>Ким ача алат</translation>
  </message>
  <message>
   <source>Choose a colleague</source>
   <translation>Кесиптешти тандаңыз</translation>
  </message>
  <message>
   <source>Name her or him</source>
   <translation>Атоо</translation>
  </message>
  <message>
   <source>Take the name off? Everything here is sealed anew. What this person has read or copied is not undone.</source>
   <translation>Атын алып саласызбы? Бул жердегинин баары кайра мөөрлөнөт. Бул адам окуган же көчүргөн нерсе артка кайтпайт.</translation>
  </message>
  <message>
   <source>Take the name off</source>
   <translation>Атын алып салуу</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Калтыруу</translation>
  </message>
  <message>
   <source>Take the name of {login} off</source>
   <translation>{login} атын алып салуу</translation>
  </message>
  <message>
   <source>must be named again</source>
   <translation>кайра атоо керек</translation>
  </message>
 </context>
 <context>
  <name>SendPackage</name>
  <message>
   <source>Everything in the file goes into one locked file. You stay responsible until it is received.</source>
   <translation>Кейс файлындагынын баары бир кулпуланган файлга кирет. Кабыл алынганга чейин сиз жооптуусуз.</translation>
  </message>
  <message>
   <source>Package for another office</source>
   <translation>Башка уюмга топтом</translation>
  </message>
  <message>
   <source>Make the package …</source>
   <translation>Топтом жасоо …</translation>
  </message>
  <message>
   <source>Save the sheet of the package</source>
   <translation>Топтомдун барагын сактоо</translation>
  </message>
  <message>
   <source>Save the slip with the words</source>
   <translation>Сөздөрү бар баракты сактоо</translation>
  </message>
  <message>
   <source>{code}: filled forms: {entries}, documents: {documents} (files: {files}), pages: {pages}.</source>
   <translation>{code}: толтурулган формалар: {entries}, документтер: {documents} (файлдар: {files}), барактар: {pages}.</translation>
  </message>
  <message>
   <source>No code yet</source>
   <translation>Коду берилген эмес</translation>
  </message>
  <message numerus="yes">
   <source>%n form(s) not finished stay here. Finish them first.</source>
   <translation>
    <numerusform>%n бүтпөгөн форма бул жерде калат. Адегенде аларды бүтүрүңүз.</numerusform>
    <numerusform>%n бүтпөгөн форма бул жерде калат. Адегенде аларды бүтүрүңүз.</numerusform>
   </translation>
  </message>
  <message>
   <source>The strictly confidential section stays here: you are not named for it.</source>
   <translation>Өтө купуя бөлүк бул жерде калат: сиз ага дайындалган эмессиз.</translation>
  </message>
  <message numerus="yes">
   <source>Take the strictly confidential section along (%n item(s))</source>
   <translation>
    <numerusform>Өтө купуя бөлүктү кошо берүү (%n нерсе)</numerusform>
    <numerusform>Өтө купуя бөлүктү кошо берүү (%n нерсе)</numerusform>
   </translation>
  </message>
  <message>
   <source>These words open the package. They are shown only now:</source>
   <translation>Бул сөздөр топтомду ачат. Алар азыр гана көрсөтүлөт:</translation>
  </message>
  <message>
   <source>Give the words another way than the file: another person, another day, never on the same stick.</source>
   <translation>Сөздөрдү файлдан башка жол менен бериңиз: башка адам, башка күн, эч качан бир флешкада эмес.</translation>
  </message>
  <message>
   <source>The receiver types from the sheet: {pages} pages, check figures {figures}.</source>
   <translation>Кабыл алуучу барактан жазат: {pages} барак, салыштыруу белгилери {figures}.</translation>
  </message>
  <message>
   <source>Where the package goes</source>
   <translation>Топтом кайда сакталат</translation>
  </message>
  <message>
   <source>The package is being made …</source>
   <translation>Топтом жасалып жатат …</translation>
  </message>
  <message>
   <source>The package is made and was read back: {file}</source>
   <translation>Топтом даяр, кайра окулуп текшерилди: {file}</translation>
  </message>
 </context>
 <context>
  <name>SettingsScreen</name>
  <message>
   <source>Settings</source>
   <translation>Жөндөөлөр</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Ушул компьютерде</translation>
  </message>
  <message>
   <source>People of the office</source>
   <translation>Кеңсенин адамдары</translation>
  </message>
  <message>
   <source>The office</source>
   <translation>Кеңсе</translation>
  </message>
  <message>
   <source>Safety</source>
   <translation>Коопсуздук</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Каттар</translation>
  </message>
 </context>
 <context>
  <name>SheetPanel</name>
  <message>
   <source>A new recovery sheet</source>
   <translation>Жаңы калыбына келтирүү барагы</translation>
  </message>
  <message>
   <source>The old sheet opens nothing from then on: destroy it. The new one is shown this once.</source>
   <translation>Ошондон кийин эски барак эч нерсе ачпайт: аны жок кылыңыз. Жаңысы бир гана жолу көрсөтүлөт.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Жокко чыгаруу</translation>
  </message>
  <message>
   <source>Make a new sheet</source>
   <translation>Жаңы барак жасоо</translation>
  </message>
  <message>
   <source>The paper is right</source>
   <translation>Кагаз туура</translation>
  </message>
  <message>
   <source>The strictly confidential part of {count} cases opens with it once a colleague named there signed in.</source>
   <translation>{count} кейстин өтө купуя бөлүгү ал жерде аталган кесиптеш киргенден кийин гана муну менен ачылат.</translation>
  </message>
  <message>
   <source>The new recovery sheet is in force. Destroy the old one.</source>
   <translation>Жаңы калыбына келтирүү барагы күчүнө кирди. Эскисин жок кылыңыз.</translation>
  </message>
 </context>
 <context>
  <name>SheetStep</name>
  <message>
   <source>The recovery sheet</source>
   <translation>Калыбына келтирүү барагы</translation>
  </message>
  <message>
   <source>If every password is forgotten, only this sheet opens the files. Nobody else can help: not the maker of the program, not the ministry. Put it on paper and lock it away.</source>
   <translation>Бардык сырсөздөр унутулса, файлдарды ушул барак гана ачат. Башка эч ким жардам бере албайт: программаны жасаган да, министрлик да. Кагазга чыгарып, кулпулап коюңуз.</translation>
  </message>
  <message>
   <source>Save the sheet as PDF and print it …</source>
   <translation>PDF кылып сактап, басып чыгаруу …</translation>
  </message>
  <message>
   <source>I have it on paper: hide it and type it back</source>
   <translation>Кагазда бар: жашырып, кайра жазуу</translation>
  </message>
  <message>
   <source>All eight groups, from the paper. It shows that the paper is right.</source>
   <translation>Сегиз топтун баарын кагаздан жазыңыз. Кагаздын туура экенин көрсөтөт.</translation>
  </message>
  <message>
   <source>The groups from the sheet</source>
   <translation>Барактагы топтор</translation>
  </message>
  <message>
   <source>Recovery sheet</source>
   <translation>Калыбына келтирүү барагы</translation>
  </message>
  <message>
   <source>Save the recovery sheet</source>
   <translation>Калыбына келтирүү барагын сактоо</translation>
  </message>
  <message>
   <source>In two envelopes, kept by two people: neither opens anything alone</source>
   <translation>Эки адам сактаган эки конвертте: бирөө эле эч нерсе ачпайт</translation>
  </message>
  <message>
   <source>The groups from sheet B</source>
   <translation>B барагынын топтору</translation>
  </message>
  <message>
   <source>The groups from sheet A</source>
   <translation>A барагынын топтору</translation>
  </message>
 </context>
 <context>
  <name>ShownInput</name>
  <message>
   <source>Nothing was written about this earlier.</source>
   <translation>Бул тууралуу мурда жазылган эмес.</translation>
  </message>
  <message>
   <source>This follows from other answers.</source>
   <translation>Бул башка жооптордон келип чыгат.</translation>
  </message>
  <message>
   <source>Nothing is missing and nothing is out of date.</source>
   <translation>Баары бар, мөөнөтү бүткөнү жок.</translation>
  </message>
 </context>
 <context>
  <name>Side</name>
  <message>
   <source>Finish stage</source>
   <translation>Этапты бүтүрүү</translation>
  </message>
  <message>
   <source>{done} of {total} forms</source>
   <translation>{total} форманын {done} даяр</translation>
  </message>
  <message>
   <source>shown here</source>
   <translation>бул жерде көрсөтүлгөн</translation>
  </message>
 </context>
 <context>
  <name>SideColumn</name>
  <message>
   <source>{task} · until {time}</source>
   <translation>{task} · мөөнөтү {time}</translation>
  </message>
  <message>
   <source>Missing in this form</source>
   <translation>Формада жетишпейт</translation>
  </message>
  <message>
   <source>Missing in this stage</source>
   <translation>Этапта жетишпейт</translation>
  </message>
  <message>
   <source>Stages of the case</source>
   <translation>Кейстин этаптары</translation>
  </message>
 </context>
 <context>
  <name>SideStrip</name>
  <message>
   <source>Missing: {count}</source>
   <translation>Жетишпейт: {count}</translation>
  </message>
  <message>
   <source>All forms</source>
   <translation>Бардык формалар</translation>
  </message>
 </context>
 <context>
  <name>SignPanel</name>
  <message>
   <source>Record signatures</source>
   <translation>Колдорду белгилөө</translation>
  </message>
  <message>
   <source>The form stays as it is; only who signed and when is added.</source>
   <translation>Форма ошол бойдон калат; ким жана качан кол койгону гана кошулат.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артка</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Белгилөө</translation>
  </message>
 </context>
 <context>
  <name>SignatureInput</name>
  <message>
   <source>{signer}: signed on</source>
   <translation>{signer}: кол койгон күнү</translation>
  </message>
  <message>
   <source>{signer}: number of the scan</source>
   <translation>{signer}: скандын номери</translation>
  </message>
 </context>
 <context>
  <name>SourceStep</name>
  <message>
   <source>Restore from a backup</source>
   <translation>Камдык көчүрмөдөн калыбына келтирүү</translation>
  </message>
  <message>
   <source>For a new computer, or where the office no longer opens. The backup itself is not changed.</source>
   <translation>Жаңы компьютер үчүн же кеңсе ачылбай калганда. Камдык көчүрмөнүн өзү өзгөрбөйт.</translation>
  </message>
  <message>
   <source>Stick or folder with backups</source>
   <translation>Камдык көчүрмөлөр турган флешка же папка</translation>
  </message>
  <message>
   <source>What opens it</source>
   <translation>Ал эмне менен ачылат</translation>
  </message>
  <message>
   <source>Sign-in name</source>
   <translation>Кирүү аты</translation>
  </message>
  <message>
   <source>Password of the day of the backup</source>
   <translation>Көчүрмө жасалган күндөгү сырсөз</translation>
  </message>
  <message>
   <source>a password</source>
   <translation>сырсөз менен</translation>
  </message>
  <message>
   <source>the recovery sheet</source>
   <translation>калыбына келтирүү барагы менен</translation>
  </message>
  <message>
   <source>There are two sheets, A and B</source>
   <translation>A жана B деген эки барак бар</translation>
  </message>
 </context>
 <context>
  <name>Spans</name>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n мүнөт</numerusform>
    <numerusform>%n мүнөт</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s)</source>
   <translation>
    <numerusform>%n саат</numerusform>
    <numerusform>%n саат</numerusform>
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
    <numerusform>%n жумуш күнү</numerusform>
    <numerusform>%n жумуш күнү</numerusform>
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
   <translation>Ар бир кызматкердин азыркы жана быйылкы жүктөмү, стандарттын нормасына салыштырмалуу.</translation>
  </message>
  <message>
   <source>Staff and load</source>
   <translation>Кызматкерлер жана жүктөм</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Баары</translation>
  </message>
  <message>
   <source>Hand cases over</source>
   <translation>Кейстерди өткөрүп берүү</translation>
  </message>
  <message>
   <source>Save the protocol</source>
   <translation>Протоколду сактоо</translation>
  </message>
  <message>
   <source>Colleague</source>
   <translation>Кызматкер</translation>
  </message>
  <message>
   <source>Norm</source>
   <translation>Норма</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Милдети</translation>
  </message>
  <message>
   <source>Led by</source>
   <translation>Жетекчиси</translation>
  </message>
  <message>
   <source>This year</source>
   <translation>Быйыл</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ачык</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Мөөнөтү өткөн</translation>
  </message>
  <message>
   <source>within the norm</source>
   <translation>норманын ичинде</translation>
  </message>
  <message>
   <source>{what}: {count} of {most}</source>
   <translation>{what}: {most} ичинен {count}</translation>
  </message>
  <message>
   <source>The strictly confidential part stays closed to {name} until {name} is named there: {codes}.</source>
   <translation>Өтө купуя бөлүк {name} үчүн жабык бойдон калат, {name} ал жерде аталганга чейин: {codes}.</translation>
  </message>
  <message numerus="yes">
   <source>%n case(s) handed over to {name}.</source>
   <translation>
    <numerusform>%n кейс өткөрүлдү: {name}.</numerusform>
    <numerusform>%n кейс өткөрүлдү: {name}.</numerusform>
   </translation>
  </message>
  <message>
   <source>The protocol is saved.</source>
   <translation>Протокол сакталды.</translation>
  </message>
  <message>
   <source>Both sign it; it has codes only.</source>
   <translation>Экөө тең кол коёт; анда коддор гана.</translation>
  </message>
  <message>
   <source>Something asked is not there</source>
   <translation>Талап аткарылбаган</translation>
  </message>
  <message>
   <source>Nothing is missing</source>
   <translation>Эч нерсе жетишпей турган эмес</translation>
  </message>
  <message>
   <source>Everybody has what her role and her cases ask for.</source>
   <translation>Ролу жана кейстери талап кылгандын баары ар бир кызматкерде бар.</translation>
  </message>
  <message>
   <source>Case or role</source>
   <translation>Кейс же роль</translation>
  </message>
  <message>
   <source>What is in the way</source>
   <translation>Эмне тоскоол</translation>
  </message>
  <message>
   <source>Would suit better</source>
   <translation>Ылайыктуураак</translation>
  </message>
  <message>
   <source>Noted reason</source>
   <translation>Белгиленген себеп</translation>
  </message>
 </context>
 <context>
  <name>StageGuide</name>
  <message>
   <source>{done} of {total} forms finished</source>
   <translation>{total} форманын {done} бүттү</translation>
  </message>
  <message>
   <source>Other form…</source>
   <translation>Башка форма…</translation>
  </message>
  <message>
   <source>Also in the file</source>
   <translation>Файлда дагы бар</translation>
  </message>
  <message numerus="yes">
   <source>Show all %n</source>
   <translation>
    <numerusform>Баары %n, көрсөтүү</numerusform>
    <numerusform>Баары %n, көрсөтүү</numerusform>
   </translation>
  </message>
  <message>
   <source>needed to finish this stage</source>
   <translation>этапты бүтүрүүгө керек</translation>
  </message>
  <message>
   <source>if it applies</source>
   <translation>керек болсо</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Улантуу</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Жаңы</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Баштоо</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Окуу</translation>
  </message>
 </context>
 <context>
  <name>StagesTab</name>
  <message>
   <source>The stage is finished.</source>
   <translation>Этап бүттү.</translation>
  </message>
  <message>
   <source>Finished: {form}</source>
   <translation>Бүттү: {form}</translation>
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
   <translation>Жооп бериле турган пикирлер</translation>
  </message>
  <message>
   <source>Names are hidden here: the file is read by its code.</source>
   <translation>Бул жерде аттар жашырылган: файл коду боюнча окулат.</translation>
  </message>
  <message>
   <source>What the supervisor asked about your cases.</source>
   <translation>Супервизор кейстериңиз жөнүндө эмнени сурады.</translation>
  </message>
  <message>
   <source>Supervision</source>
   <translation>Супервизия</translation>
  </message>
  <message>
   <source>Read the file</source>
   <translation>Файлды окуу</translation>
  </message>
  <message>
   <source>Write a review</source>
   <translation>Корутунду жазуу</translation>
  </message>
  <message>
   <source>No cases yet</source>
   <translation>Кейстер азырынча жок</translation>
  </message>
  <message>
   <source>Every case of the office will be in this list.</source>
   <translation>Мекеменин бардык кейстери ушул тизмеде болот.</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>коду жок</translation>
  </message>
  <message>
   <source>answer until {date}</source>
   <translation>{date} чейин жооп берүү</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Жооп</translation>
  </message>
  <message>
   <source>Remarks of the supervisor on your cases appear here until they are answered.</source>
   <translation>Кейстериңиз боюнча супервизордун пикирлери жооп берилгенче бул жерде турат.</translation>
  </message>
  <message>
   <source>Nothing to answer</source>
   <translation>Жооп бере турган эч нерсе жок</translation>
  </message>
  <message>
   <source>The answer is in the file.</source>
   <translation>Жооп файлга кирди.</translation>
  </message>
  <message>
   <source>Names asked for</source>
   <translation>Суралган ысымдар</translation>
  </message>
  <message>
   <source>Ask for the name</source>
   <translation>Ысымын суроо</translation>
  </message>
  <message>
   <source>{who} asks whose case this is: {reason}</source>
   <translation>{who} бул кимдин кейси экенин сурайт: {reason}</translation>
  </message>
  <message>
   <source>I told the name</source>
   <translation>Ысымын айттым</translation>
  </message>
  <message>
   <source>I do not tell it</source>
   <translation>Айтпайм</translation>
  </message>
  <message>
   <source>What you add; needed where you do not tell it</source>
   <translation>Кошумча сөз; айтпасаңыз милдеттүү</translation>
  </message>
  <message>
   <source>Nobody was asked</source>
   <translation>Эч кимден суралган эмес</translation>
  </message>
  <message>
   <source>Here stands whom you asked for a name and what came of it.</source>
   <translation>Кимден ысым сураганыңыз жана анын жыйынтыгы бул жерде турат.</translation>
  </message>
  <message>
   <source>Ask the worker for the name</source>
   <translation>Кызматкерден ысымын суроо</translation>
  </message>
  <message>
   <source>The program shows you no name. The worker reads your reason and tells you or not.</source>
   <translation>Программа сизге ысым көрсөтпөйт. Кызматкер себебиңизди окуп, айтабы же жокпу, өзү чечет.</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Суроо</translation>
  </message>
  <message>
   <source>Do not ask</source>
   <translation>Сурабоо</translation>
  </message>
  <message>
   <source>Why you need to know</source>
   <translation>Эмне үчүн билишиңиз керек</translation>
  </message>
  <message>
   <source>The worker was asked.</source>
   <translation>Кызматкерден суралды.</translation>
  </message>
  <message>
   <source>Left open</source>
   <translation>Ачык калган</translation>
  </message>
  <message>
   <source>A problem without a measure, a measure not begun, a need without a referral would stand here.</source>
   <translation>Чарасыз көйгөй, башталбаган иш-чара, жөнөтүү барагы жок муктаждык ушул жерде көрүнөт.</translation>
  </message>
  <message>
   <source>Nothing is left open</source>
   <translation>Ачык калган нерсе жок</translation>
  </message>
  <message numerus="yes">
   <source>%n late</source>
   <translation>
    <numerusform>%n кечиккен</numerusform>
    <numerusform>%n кечиккен</numerusform>
   </translation>
  </message>
  <message>
   <source>Last read</source>
   <translation>Акыркы окулушу</translation>
  </message>
  <message>
   <source>Remarks open</source>
   <translation>Жоопсуз пикирлер</translation>
  </message>
  <message>
   <source>Asked on</source>
   <translation>Суралган күн</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Эскертүү</translation>
  </message>
  <message>
   <source>told</source>
   <translation>айтылды</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>айтылган жок</translation>
  </message>
  <message>
   <source>not answered yet</source>
   <translation>жооп бериле элек</translation>
  </message>
  <message>
   <source>never</source>
   <translation>эч качан</translation>
  </message>
  <message>
   <source>Open since</source>
   <translation>Ачылган күнү</translation>
  </message>
  <message>
   <source>What is open</source>
   <translation>Эмне ачык</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Баш тартты</translation>
  </message>
 </context>
 <context>
  <name>TableInput</name>
  <message>
   <source>Add a row</source>
   <translation>Сап кошуу</translation>
  </message>
  <message>
   <source>Remove the row</source>
   <translation>Сапты алып салуу</translation>
  </message>
  <message>
   <source>The row was removed.</source>
   <translation>Сап алынып салынды.</translation>
  </message>
  <message>
   <source>Row {number} of {count}</source>
   <translation>{count} саптын {number}</translation>
  </message>
 </context>
 <context>
  <name>TakePackage</name>
  <message>
   <source>Nothing is taken before you have compared it with the sheet. It gets a code of this office.</source>
   <translation>Барак менен салыштырганга чейин эч нерсе кабыл алынбайт. Кейс бул уюмдун кодун алат.</translation>
  </message>
  <message>
   <source>Case from another office</source>
   <translation>Башка уюмдан келген кейс</translation>
  </message>
  <message>
   <source>Choose the file …</source>
   <translation>Файлды тандоо …</translation>
  </message>
  <message>
   <source>They stand on a slip that came another way than the file.</source>
   <translation>Алар файлдан башка жол менен келген баракта жазылган.</translation>
  </message>
  <message>
   <source>Words that open the package</source>
   <translation>Топтомду ачуучу сөздөр</translation>
  </message>
  <message>
   <source>Open and look through</source>
   <translation>Ачып карап чыгуу</translation>
  </message>
  <message>
   <source>Pages, as on the sheet</source>
   <translation>Барак саны, баракта жазылгандай</translation>
  </message>
  <message>
   <source>Four groups of four, for example 3F9A 02C4 …</source>
   <translation>Төрттөн төрт топ, мисалы 3F9A 02C4 …</translation>
  </message>
  <message>
   <source>Check figures, as on the sheet</source>
   <translation>Салыштыруу белгилери, баракта жазылгандай</translation>
  </message>
  <message>
   <source>Compare and take in</source>
   <translation>Салыштырып кабыл алуу</translation>
  </message>
  <message>
   <source>Save the receipt</source>
   <translation>Тил катты сактоо</translation>
  </message>
  <message>
   <source>Open the case</source>
   <translation>Кейсти ачуу</translation>
  </message>
  <message>
   <source>{code} from {office}</source>
   <translation>{office}: {code}</translation>
  </message>
  <message>
   <source>Handed over by {sender}, {day}</source>
   <translation>Өткөрүп берген: {sender}, {day}</translation>
  </message>
  <message numerus="yes">
   <source>%n filled form(s)</source>
   <translation>
    <numerusform>%n толтурулган форма</numerusform>
    <numerusform>%n толтурулган форма</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s)</source>
   <translation>
    <numerusform>%n документ</numerusform>
    <numerusform>%n документ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Strictly confidential: %n item(s). You will be named for them.</source>
   <translation>
    <numerusform>Өтө купуя: %n нерсе. Сиз аларга дайындаласыз.</numerusform>
    <numerusform>Өтө купуя: %n нерсе. Сиз аларга дайындаласыз.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Strictly confidential: %n item(s) stayed with the sender.</source>
   <translation>
    <numerusform>Өтө купуя: %n нерсе жөнөтүүчүдө калды.</numerusform>
    <numerusform>Өтө купуя: %n нерсе жөнөтүүчүдө калды.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n form(s) were not finished and stayed with the sender.</source>
   <translation>
    <numerusform>%n форма бүтпөгөндүктөн жөнөтүүчүдө калды.</numerusform>
    <numerusform>%n форма бүтпөгөндүктөн жөнөтүүчүдө калды.</numerusform>
   </translation>
  </message>
  <message>
   <source>The package is being read …</source>
   <translation>Топтом окулуп жатат …</translation>
  </message>
  <message>
   <source>The case is being taken in …</source>
   <translation>Кейс кабыл алынып жатат …</translation>
  </message>
  <message>
   <source>Print the receipt and send it back. Then begin your own transfer sheet: incoming.</source>
   <translation>Тил катты басып чыгарып, кайра жөнөтүңүз. Андан кийин өз өткөрүп берүү барагыңызды «келди» деп баштаңыз.</translation>
  </message>
  <message>
   <source>Taken in as {code}; its former code was {former}.</source>
   <translation>{code} коду менен кабыл алынды; мурдагы коду {former}.</translation>
  </message>
 </context>
 <context>
  <name>TargetStep</name>
  <message>
   <source>Which backup, and where to</source>
   <translation>Кайсы көчүрмө жана кайда</translation>
  </message>
  <message>
   <source>A restore never writes over anything: it becomes a new folder.</source>
   <translation>Калыбына келтирүү эч нерсенин үстүнөн жазбайт: жаңы папка пайда болот.</translation>
  </message>
  <message>
   <source>Cases destroyed since then</source>
   <translation>Андан бери жок кылынган кейстер</translation>
  </message>
  <message>
   <source>Codes from the acts of destruction, with spaces between; they will not come back.</source>
   <translation>Жок кылуу актыларындагы коддор, ортосунда боштук; алар кайтып келбейт.</translation>
  </message>
  <message>
   <source>A new, empty folder for the office</source>
   <translation>Кеңсе үчүн жаңы, бош папка</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Жасалган</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Абалы</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Кейстер</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Көлөмү</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Номери</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>бузулган</translation>
  </message>
  <message>
   <source>read again, good</source>
   <translation>кайра окулган, жакшы</translation>
  </message>
  <message>
   <source>read back, good</source>
   <translation>окулуп текшерилген, жакшы</translation>
  </message>
  <message>
   <source>not read back</source>
   <translation>окулуп текшерилген эмес</translation>
  </message>
 </context>
 <context>
  <name>TodayScreen</name>
  <message>
   <source>Today</source>
   <translation>Бүгүн</translation>
  </message>
  <message>
   <source>Search all cases</source>
   <translation>Бардык кейстерден издөө</translation>
  </message>
  <message>
   <source>Register a request</source>
   <translation>Кайрылууну каттоо</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Мөөнөтү өттү</translation>
  </message>
  <message>
   <source>Due today</source>
   <translation>Мөөнөтү бүгүн</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Кийинкилер</translation>
  </message>
  <message>
   <source>Unfinished forms</source>
   <translation>Бүтпөгөн формалар</translation>
  </message>
  <message>
   <source>Next 7 days</source>
   <translation>Кийинки 7 күн</translation>
  </message>
  <message numerus="yes">
   <source>%n case(s) are open.</source>
   <translation>
    <numerusform>%n кейс ачык.</numerusform>
    <numerusform>%n кейс ачык.</numerusform>
   </translation>
  </message>
  <message>
   <source>What is due in your cases will be here. There is no case yet: register the first request.</source>
   <translation>Кейстериңиздеги мөөнөттүү иштер ушул жерде болот. Азырынча кейс жок: биринчи кайрылууну каттаңыз.</translation>
  </message>
  <message>
   <source>Nothing is due</source>
   <translation>Мөөнөттүү иш жок</translation>
  </message>
  <message>
   <source>Give reason…</source>
   <translation>Себебин жазуу…</translation>
  </message>
  <message>
   <source>part {number} of {all}</source>
   <translation>{all} бөлүктүн {number}</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Улантуу</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>код ала элек</translation>
  </message>
  <message>
   <source>and %n more</source>
   <translation>дагы %n</translation>
  </message>
 </context>
 <context>
  <name>TraceScreen</name>
  <message>
   <source>Every reading, change and printing leaves a line here that nobody can take back.</source>
   <translation>Ар бир окуу, өзгөртүү жана басып чыгаруу бул жерде эч ким кайтара албай турган сап калтырат.</translation>
  </message>
  <message>
   <source>Who looked</source>
   <translation>Ким карады</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Баары</translation>
  </message>
  <message>
   <source>Who saw what</source>
   <translation>Ким эмнени көрдү</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Артка</translation>
  </message>
  <message>
   <source>Case code</source>
   <translation>Кейстин коду</translation>
  </message>
  <message>
   <source>Write the day as 19.01.2026.</source>
   <translation>Күндү 19.01.2026 деп жазыңыз.</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Адам</translation>
  </message>
  <message>
   <source>all</source>
   <translation>баары</translation>
  </message>
  <message>
   <source>Nothing of this kind</source>
   <translation>Мындай нерсе жок</translation>
  </message>
  <message>
   <source>There are other lines.</source>
   <translation>Башка саптар бар.</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Баарын көрсөтүү</translation>
  </message>
  <message>
   <source>Day and time</source>
   <translation>Күнү жана убактысы</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Ким</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Кейс</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Эмне</translation>
  </message>
  <message>
   <source>Lines were changed, taken away or added from outside. Leave it as it is and call for help.</source>
   <translation>Саптар сырттан өзгөртүлгөн, алынган же кошулган. Ошол бойдон калтырып, жардам чакырыңыз.</translation>
  </message>
  <message>
   <source>The trail is broken</source>
   <translation>Издердин чынжыры бузулган</translation>
  </message>
  <message>
   <source>Every line was proven. It ends with {head}, as printed on reports and acts.</source>
   <translation>Ар бир сап далилденди. Аягы {head}, отчётторго жана актыларга басылгандай.</translation>
  </message>
  <message>
   <source>Its numbers and its end are right ({head}). The head of the office can prove every line.</source>
   <translation>Номерлери жана аягы туура ({head}). Ар бир сапты кеңсенин жетекчиси далилдей алат.</translation>
  </message>
  <message>
   <source>The newest {most} of {found} lines are shown.</source>
   <translation>{found} саптын эң акыркы {most} көрсөтүлдү.</translation>
  </message>
  <message>
   <source>The trail is whole: {count} lines</source>
   <translation>Издердин чынжыры бүтүн: {count} сап</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Башталышы</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Аягы</translation>
  </message>
 </context>
 <context>
  <name>UndoNote</name>
  <message>
   <source>Undo  Ctrl+Z</source>
   <translation>Кайтаруу  Ctrl+Z</translation>
  </message>
 </context>
 <context>
  <name>UnlockNote</name>
  <message>
   <source>This password did not open the files.</source>
   <translation>Бул сырсөз менен ачылган жок.</translation>
  </message>
  <message>
   <source>There were wrong passwords before.</source>
   <translation>Буга чейин туура эмес сырсөздөр терилген.</translation>
  </message>
  <message numerus="yes">
   <source>Try again in %n second(s).</source>
   <translation>
    <numerusform>%n секунддан кийин кайра аракет кылыңыз.</numerusform>
    <numerusform>%n секунддан кийин кайра аракет кылыңыз.</numerusform>
   </translation>
  </message>
  <message>
   <source>The pause holds at this computer; a stolen copy is held by the password alone.</source>
   <translation>Күтүү ушул компьютерде гана иштейт; уурдалган көчүрмөнү сырсөз гана коргойт.</translation>
  </message>
  <message>
   <source>The keyboard is set to {now}. Last time the password was typed in {before}.</source>
   <translation>Азыр клавиатура {now}. Акыркы жолу сырсөз {before} менен жазылган.</translation>
  </message>
 </context>
 <context>
  <name>UnlockScreen</name>
  <message>
   <source>Opening …</source>
   <translation>Ачылууда …</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ачуу</translation>
  </message>
  <message>
   <source>PRACTICE OFFICE · everyone here is invented</source>
   <translation>МАШЫГУУ КЕҢСЕСИ · бул жердеги адамдардын баары ойдон чыгарылган</translation>
  </message>
  <message>
   <source>Open the case files</source>
   <translation>Кейс файлдарын ачуу</translation>
  </message>
  <message>
   <source>Who are you?</source>
   <translation>Сиз кимсиз?</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Сырсөз</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Works without internet</source>
   <translation>Интернетсиз иштейт</translation>
  </message>
  <message>
   <source>Forgotten password?</source>
   <translation>Сырсөздү унуттуңузбу?</translation>
  </message>
  <message>
   <source>Another office</source>
   <translation>Башка кеңсе</translation>
  </message>
  <message>
   <source>Practice office</source>
   <translation>Машыгуу кеңсеси</translation>
  </message>
  <message>
   <source>Locked. What you typed is saved.</source>
   <translation>Кулпуланды. Жазганыңыз сакталды.</translation>
  </message>
  <message>
   <source>Complaints and suggestions</source>
   <translation>Арыздар жана сунуштар</translation>
  </message>
  <message>
   <source>Restore from a backup</source>
   <translation>Камдык көчүрмөдөн калыбына келтирүү</translation>
  </message>
  <message>
   <source>Open a field pack</source>
   <translation>Талаа пакетин ачуу</translation>
  </message>
 </context>
 <context>
  <name>WelcomeStep</name>
  <message>
   <source>Welcome</source>
   <translation>Кош келиңиз</translation>
  </message>
  <message>
   <source>The case files stay on this computer. The program never uses the internet.</source>
   <translation>Кейс файлдары ушул компьютерде калат. Программа интернетти эч качан колдонбойт.</translation>
  </message>
  <message>
   <source>The office in {folder} is not here now. Put the stick in, or open another one.</source>
   <translation>{folder} ичиндеги кеңсе азыр жок. Флешканы салыңыз же башкасын ачыңыз.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Тил</translation>
  </message>
  <message>
   <source>Country and edition of its standard</source>
   <translation>Өлкө жана стандарттын редакциясы</translation>
  </message>
  <message>
   <source>Open an office that exists</source>
   <translation>Бар болгон кеңсени ачуу</translation>
  </message>
  <message>
   <source>Practice office</source>
   <translation>Машыгуу кеңсеси</translation>
  </message>
  <message>
   <source>Restore from a backup</source>
   <translation>Камдык көчүрмөдөн калыбына келтирүү</translation>
  </message>
  <message>
   <source>Open a field pack</source>
   <translation>Талаа пакетин ачуу</translation>
  </message>
 </context>
 <context>
  <name>WelcomeWall</name>
  <message>
   <source>Case files of the social worker</source>
   <translation>Социалдык кызматкердин кейс файлдары</translation>
  </message>
 </context>
 <context>
  <name>WhyOpened</name>
  <message>
   <source>For work with the client today</source>
   <translation>Бүгүн клиент менен иштөө үчүн</translation>
  </message>
  <message>
   <source>A court or the police asks</source>
   <translation>Сот же ички иштер органдары сурады</translation>
  </message>
  <message>
   <source>Supervision or review</source>
   <translation>Супервизия же карап чыгуу</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>Башка себеп</translation>
  </message>
 </context>
 <context>
  <name>YouStep</name>
  <message>
   <source>You</source>
   <translation>Сиз</translation>
  </message>
  <message>
   <source>You are the first person of the office. You can add the others later.</source>
   <translation>Сиз кеңсенин биринчи адамысыз. Башкаларды кийин кошсоңуз болот.</translation>
  </message>
  <message>
   <source>As it stands on the card at the start, for example initials.</source>
   <translation>Башталганда картада ушундай көрүнөт, мисалы аты-жөнүнүн баш тамгалары.</translation>
  </message>
  <message>
   <source>Sign-in name</source>
   <translation>Кирүү аты</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Милдети</translation>
  </message>
 </context>
 <context>
  <name>BookPage</name>
  <message>
   <source>Anybody may write here; a name is not needed.</source>
   <translation>Бул жерге ким болсо да жаза алат; ысымы керек эмес.</translation>
  </message>
  <message>
   <source>The page is saved.</source>
   <translation>Барак сакталды.</translation>
  </message>
 </context>
 <context>
  <name>CaseQuestions</name>
  <message>
   <source>Some forms are still missing. Write for each why the case goes on without it.</source>
   <translation>Айрым формалар жетишпейт. Ар бирине ансыз улантуунун себебин жазыңыз.</translation>
  </message>
  <message>
   <source>The consent is not in the file yet</source>
   <translation>Макулдук файлда азырынча жок</translation>
  </message>
  <message>
   <source>It comes before the other forms. In an emergency go on with a reason; it is printed.</source>
   <translation>Ал башка формалардан мурун толтурулат. Шашылыш учурда себебин жазып улантыңыз; ал басылат.</translation>
  </message>
  <message>
   <source>Go on with this reason</source>
   <translation>Ушул себеп менен улантуу</translation>
  </message>
  <message>
   <source>A new version is begun. The old text stays in the history and in the file.</source>
   <translation>Жаңы версия башталат. Эски текст тарыхта жана файлда калат.</translation>
  </message>
  <message>
   <source>Begin the correction</source>
   <translation>Оңдоону баштоо</translation>
  </message>
  <message>
   <source>Do not correct</source>
   <translation>Оңдобоо</translation>
  </message>
  <message>
   <source>Do not finish</source>
   <translation>Бүтүрбөө</translation>
  </message>
  <message>
   <source>Fill in the consent</source>
   <translation>Макулдукту толтуруу</translation>
  </message>
  <message>
   <source>Next stage: {stage}.</source>
   <translation>Кийинки этап: {stage}.</translation>
  </message>
  <message>
   <source>Finish with these reasons</source>
   <translation>Ушул себептер менен бүтүрүү</translation>
  </message>
  <message>
   <source>Why it cannot be asked for now</source>
   <translation>Эмне үчүн азыр сурай албайбыз</translation>
  </message>
  <message>
   <source>What was wrong, and why it is corrected</source>
   <translation>Эмне туура эмес болчу жана эмнеге оңдолууда</translation>
  </message>
  <message>
   <source>Finish the stage “{stage}”?</source>
   <translation>«{stage}» этабын бүтүрөсүзбү?</translation>
  </message>
 </context>
 <context>
  <name>FinishQuestions</name>
  <message>
   <source>This is left open</source>
   <translation>Булар ачык калат</translation>
  </message>
 </context>
 <context>
  <name>MeetingAnyway</name>
  <message>
   <source>Finish all the same</source>
   <translation>Ошондой болсо да бүтүрүү</translation>
  </message>
  <message>
   <source>Back to the form</source>
   <translation>Формага кайтуу</translation>
  </message>
  <message>
   <source>Two who must not meet</source>
   <translation>Жолукпашы керек болгон экөө</translation>
  </message>
  <message>
   <source>Why it is safe all the same; both files keep it</source>
   <translation>Эмне үчүн ошондо да коопсуз; эки иште тең сакталат</translation>
  </message>
 </context>
</TS>
