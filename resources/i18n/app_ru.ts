<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>not finished</source>
   <translation>не завершено</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>завершено</translation>
  </message>
  <message>
   <source>at once</source>
   <translation>немедленно</translation>
  </message>
  <message>
   <source>done {date}</source>
   <translation>выполнено {date}</translation>
  </message>
  <message>
   <source>done late, {date}</source>
   <translation>выполнено с опозданием, {date}</translation>
  </message>
  <message>
   <source>no longer needed</source>
   <translation>больше не требуется</translation>
  </message>
  <message>
   <source>version {number}</source>
   <translation>версия {number}</translation>
  </message>
  <message numerus="yes">
   <source>%n gap(s) with a reason</source>
   <translation>
    <numerusform>%n пропуск с причиной</numerusform>
    <numerusform>%n пропуска с причиной</numerusform>
    <numerusform>%n пропусков с причиной</numerusform>
   </translation>
  </message>
  <message>
   <source>written down later</source>
   <translation>записано позже</translation>
  </message>
  <message>
   <source>conflict of interest declared</source>
   <translation>заявлен конфликт интересов</translation>
  </message>
  <message>
   <source>Show names</source>
   <translation>Показать имена</translation>
  </message>
 </context>
 <context>
  <name>AlertInput</name>
  <message>
   <source>What was seen or said</source>
   <translation>Что увидели или услышали</translation>
  </message>
 </context>
 <context>
  <name>ApartPanel</name>
  <message>
   <source>Contacts log</source>
   <translation>Журнал контактов</translation>
  </message>
  <message>
   <source>Must not meet</source>
   <translation>Не должны встречаться</translation>
  </message>
  <message>
   <source>The program warns before a group or a meeting brings them together. Codes only, in both files.</source>
   <translation>Программа предупредит прежде, чем группа или встреча сведет их вместе. В обоих делах только коды.</translation>
  </message>
  <message>
   <source>Add a case</source>
   <translation>Добавить случай</translation>
  </message>
  <message>
   <source>They may meet again</source>
   <translation>Могут встречаться снова</translation>
  </message>
  <message>
   <source>Nobody is kept apart</source>
   <translation>Никто не разведен</translation>
  </message>
  <message>
   <source>Where two clients must not meet, write down the code of the other case.</source>
   <translation>Если два клиента не должны встречаться, запишите код другого случая.</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Случай</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>С какого дня</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Почему</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Кто</translation>
  </message>
  <message>
   <source>Whom must this client not meet?</source>
   <translation>С кем этот клиент не должен встречаться?</translation>
  </message>
  <message>
   <source>Keep apart</source>
   <translation>Развести</translation>
  </message>
  <message>
   <source>Code of the other case</source>
   <translation>Код другого случая</translation>
  </message>
  <message>
   <source>Why; no names of the other family</source>
   <translation>Почему; без имен другой семьи</translation>
  </message>
  <message>
   <source>May they meet again? {code}</source>
   <translation>Могут ли они снова встречаться? {code}</translation>
  </message>
  <message>
   <source>Why they may</source>
   <translation>Почему могут</translation>
  </message>
  <message>
   <source>Both files keep it with the day and your name.</source>
   <translation>Оба дела хранят это с днем и вашим именем.</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Оставить как есть</translation>
  </message>
 </context>
 <context>
  <name>Archive</name>
  <message>
   <source>period ended</source>
   <translation>срок истёк</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>хранится</translation>
  </message>
  <message>
   <source>held</source>
   <translation>приостановлено</translation>
  </message>
  <message>
   <source>kept for ever</source>
   <translation>хранится постоянно</translation>
  </message>
  <message>
   <source>handed over</source>
   <translation>передано в архив</translation>
  </message>
  <message>
   <source>no period entered</source>
   <translation>срок не указан</translation>
  </message>
  <message>
   <source>not finished: open the office with the names</source>
   <translation>не закончено: откройте учреждение вместе с именами</translation>
  </message>
  <message>
   <source>open</source>
   <translation>открыт</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>закрыт</translation>
  </message>
  <message>
   <source>backup</source>
   <translation>резервная копия</translation>
  </message>
  <message>
   <source>second copy of the names</source>
   <translation>вторая копия имён</translation>
  </message>
  <message>
   <source>restored office</source>
   <translation>восстановленное учреждение</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Причина</translation>
  </message>
  <message>
   <source>destroyed</source>
   <translation>уничтожена</translation>
  </message>
  <message>
   <source>Hold {code}?</source>
   <translation>Приостановить {code}?</translation>
  </message>
  <message>
   <source>For a court, a complaint or an inquiry: while it is held nobody can destroy it.</source>
   <translation>Для суда, жалобы или проверки: пока дело приостановлено, никто не может его уничтожить.</translation>
  </message>
  <message>
   <source>Hold it</source>
   <translation>Приостановить</translation>
  </message>
  <message>
   <source>End the hold on {code}?</source>
   <translation>Снять приостановку с {code}?</translation>
  </message>
  <message>
   <source>Then the file may be destroyed when its period has ended.</source>
   <translation>После этого дело можно уничтожить, когда истечёт срок.</translation>
  </message>
  <message>
   <source>End the hold</source>
   <translation>Снять приостановку</translation>
  </message>
  <message>
   <source>Hand {code} over to an archive?</source>
   <translation>Передать {code} в архив?</translation>
  </message>
  <message>
   <source>The list is saved as PDF for both sides to sign.</source>
   <translation>Опись сохраняется в PDF, её подписывают обе стороны.</translation>
  </message>
  <message>
   <source>Save the list and hand over</source>
   <translation>Сохранить опись и передать</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Архив</translation>
  </message>
  <message>
   <source>What the archive advised</source>
   <translation>Заключение архива</translation>
  </message>
  <message>
   <source>Was this copy physically destroyed?</source>
   <translation>Эта копия физически уничтожена?</translation>
  </message>
  <message>
   <source>Only say so of what was broken or burnt before witnesses. A lost stick is not destroyed.</source>
   <translation>Отмечайте так только то, что сломано или сожжено при свидетелях. Потерянная флешка не уничтожена.</translation>
  </message>
  <message>
   <source>It was destroyed</source>
   <translation>Уничтожена</translation>
  </message>
  <message>
   <source>How, when and before whom</source>
   <translation>Как, когда и при ком</translation>
  </message>
  <message>
   <source>years: {years}</source>
   <translation>лет: {years}</translation>
  </message>
  <message>
   <source>Where does the paper file of {code} stand?</source>
   <translation>Где стоит бумажное дело {code}?</translation>
  </message>
  <message>
   <source>Room, cupboard, shelf mark</source>
   <translation>Комната, шкаф, шифр полки</translation>
  </message>
  <message>
   <source>Note it</source>
   <translation>Записать</translation>
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
   <translation>Закрытые дела</translation>
  </message>
  <message>
   <source>Periods of keeping</source>
   <translation>Сроки хранения</translation>
  </message>
  <message>
   <source>Acts of destruction</source>
   <translation>Акты об уничтожении</translation>
  </message>
  <message>
   <source>Copies of the office</source>
   <translation>Копии учреждения</translation>
  </message>
  <message>
   <source>Those whose period has ended come first. The program only proposes; two people decide.</source>
   <translation>Сначала дела с истекшим сроком. Программа только предлагает, решают два человека.</translation>
  </message>
  <message>
   <source>A period counts from 1 January after the closing. Without a period nothing is ever destroyed.</source>
   <translation>Срок считается с 1 января после закрытия. Без срока ничто никогда не уничтожается.</translation>
  </message>
  <message>
   <source>An act stays open until every copy of the office is written anew without the case.</source>
   <translation>Акт остаётся открытым, пока каждая копия учреждения не переписана без этого дела.</translation>
  </message>
  <message>
   <source>Put a stick in and press “Write it anew”. A backup onto it does the same.</source>
   <translation>Вставьте флешку и нажмите «Переписать». Резервная копия на неё делает то же самое.</translation>
  </message>
  <message>
   <source>Save the list as PDF …</source>
   <translation>Сохранить опись в PDF …</translation>
  </message>
  <message>
   <source>Hand over to an archive …</source>
   <translation>Передать в архив …</translation>
  </message>
  <message>
   <source>Another class …</source>
   <translation>Другая категория …</translation>
  </message>
  <message>
   <source>Destroy …</source>
   <translation>Уничтожить …</translation>
  </message>
  <message>
   <source>Another period …</source>
   <translation>Другой срок …</translation>
  </message>
  <message>
   <source>Save the act as PDF …</source>
   <translation>Сохранить акт в PDF …</translation>
  </message>
  <message>
   <source>Write it anew</source>
   <translation>Переписать</translation>
  </message>
  <message>
   <source>Physically destroyed …</source>
   <translation>Физически уничтожена …</translation>
  </message>
  <message>
   <source>Shelf …</source>
   <translation>Полка …</translation>
  </message>
 </context>
 <context>
  <name>ArchiveScreen</name>
  <message>
   <source>End the hold …</source>
   <translation>Снять приостановку …</translation>
  </message>
  <message>
   <source>Hold …</source>
   <translation>Приостановить …</translation>
  </message>
  <message>
   <source>Case {code} is destroyed. Act No. {number} is drawn up.</source>
   <translation>Дело {code} уничтожено. Составлен акт № {number}.</translation>
  </message>
  <message numerus="yes">
   <source>Print the act and sign it. %n copy(ies) of the office still wait.</source>
   <translation>
    <numerusform>Распечатайте акт и подпишите его. Ещё ждёт %n копия учреждения.</numerusform>
    <numerusform>Распечатайте акт и подпишите его. Ещё ждут %n копии учреждения.</numerusform>
    <numerusform>Распечатайте акт и подпишите его. Ещё ждут %n копий учреждения.</numerusform>
   </translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Код</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Категория</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Закрыто</translation>
  </message>
  <message>
   <source>Kept until</source>
   <translation>Хранить до</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Состояние</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Срок</translation>
  </message>
  <message>
   <source>In force from</source>
   <translation>Действует с</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Основание</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>№</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>День</translation>
  </message>
  <message>
   <source>Copies that wait</source>
   <translation>Копий ждут</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Копия</translation>
  </message>
  <message>
   <source>Where last seen</source>
   <translation>Где была в последний раз</translation>
  </message>
  <message>
   <source>Acts that wait</source>
   <translation>Актов ждут</translation>
  </message>
  <message>
   <source>Shelf</source>
   <translation>Полка</translation>
  </message>
 </context>
 <context>
  <name>ArchiveWork</name>
  <message>
   <source>Writing the copies anew …</source>
   <translation>Копии переписываются …</translation>
  </message>
  <message>
   <source>No act waits for what lies there.</source>
   <translation>Ни один акт не ждёт того, что там лежит.</translation>
  </message>
  <message>
   <source>Backups written anew and read back: {backups}. Other copies: {copies}.</source>
   <translation>Переписано и прочитано резервных копий: {backups}. Других копий: {copies}.</translation>
  </message>
  <message>
   <source>This copy holds none of the destroyed cases any more.</source>
   <translation>В этой копии больше нет уничтоженных дел.</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Сохранить в PDF</translation>
  </message>
  <message>
   <source>Saved as {path}.</source>
   <translation>Сохранено: {path}.</translation>
  </message>
 </context>
 <context>
  <name>AssignPanel</name>
  <message>
   <source>Cases of {name}</source>
   <translation>{name}: случаи</translation>
  </message>
  <message>
   <source>The history of each case keeps who gave it to whom, when and why.</source>
   <translation>История каждого случая хранит, кто, кому, когда и почему его передал.</translation>
  </message>
  <message>
   <source>All of them</source>
   <translation>Все</translation>
  </message>
  <message>
   <source>To whom</source>
   <translation>Кому</translation>
  </message>
  <message>
   <source>Change nothing</source>
   <translation>Ничего не менять</translation>
  </message>
  <message numerus="yes">
   <source>Hand over %n case(s)</source>
   <translation>
    <numerusform>Передать %n случай</numerusform>
    <numerusform>Передать %n случая</numerusform>
    <numerusform>Передать %n случаев</numerusform>
   </translation>
  </message>
  <message>
   <source>Why; needed past the norm of a year or where something speaks against it</source>
   <translation>Почему; обязательно при превышении годовой нормы или если что-то мешает</translation>
  </message>
  <message numerus="yes">
   <source>{name} · %n open case(s)</source>
   <translation>
    <numerusform>{name} · %n открытый случай</numerusform>
    <numerusform>{name} · %n открытых случая</numerusform>
    <numerusform>{name} · %n открытых случаев</numerusform>
   </translation>
  </message>
  <message>
   <source>Proposed: {who}</source>
   <translation>Предлагается: {who}</translation>
  </message>
  <message>
   <source>Nobody can be proposed: everyone has declared a conflict of interest.</source>
   <translation>Предложить некого: все заявили о конфликте интересов.</translation>
  </message>
  <message>
   <source>Something speaks against {name}</source>
   <translation>{name}: есть препятствия</translation>
  </message>
 </context>
 <context>
  <name>AttachmentInput</name>
  <message>
   <source>Add a document</source>
   <translation>Добавить документ</translation>
  </message>
 </context>
 <context>
  <name>AutomaticInput</name>
  <message>
   <source>The program fills this in.</source>
   <translation>Это заполняет программа.</translation>
  </message>
 </context>
 <context>
  <name>BackupFrame</name>
  <message>
   <source>Backup</source>
   <translation>Резервная копия</translation>
  </message>
  <message>
   <source>Make a backup</source>
   <translation>Сделать резервную копию</translation>
  </message>
  <message>
   <source>Backups there</source>
   <translation>Копии на носителе</translation>
  </message>
  <message>
   <source>Register of names</source>
   <translation>Реестр имён</translation>
  </message>
  <message>
   <source>Two sticks in turn are best: one today, the other next week. Cases and names never on one stick.</source>
   <translation>Лучше всего две флешки по очереди: одна сегодня, другая через неделю. Дела и имена никогда на одной флешке.</translation>
  </message>
  <message>
   <source>Kept are one of each of 7 days, 4 weeks and 12 months; the last proven one always stays.</source>
   <translation>Хранится по одной копии за 7 дней, 4 недели и 12 месяцев; последняя проверенная остаётся всегда.</translation>
  </message>
  <message>
   <source>Names are not in the backup above. Copy their register to a stick of its own.</source>
   <translation>Имён в этой копии нет. Скопируйте их реестр на отдельную флешку.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Сделать копию сейчас</translation>
  </message>
  <message>
   <source>Read it again</source>
   <translation>Прочитать ещё раз</translation>
  </message>
  <message>
   <source>Try a restore – changes nothing</source>
   <translation>Попробовать восстановление – ничего не меняет</translation>
  </message>
  <message>
   <source>Restore …</source>
   <translation>Восстановить …</translation>
  </message>
  <message>
   <source>A restore never writes over anything. Choose a new, empty folder for the restored office.</source>
   <translation>Восстановление ничего не перезаписывает. Выберите новую пустую папку.</translation>
  </message>
  <message>
   <source>Restore into this folder</source>
   <translation>Восстановить в эту папку</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Не сейчас</translation>
  </message>
  <message>
   <source>Copy the register</source>
   <translation>Скопировать реестр</translation>
  </message>
  <message>
   <source>Where the names are …</source>
   <translation>Где имена …</translation>
  </message>
  <message>
   <source>Cases destroyed elsewhere</source>
   <translation>Дела, уничтоженные в другом месте</translation>
  </message>
  <message>
   <source>Codes from acts of destruction that this office does not know, with spaces between.</source>
   <translation>Шифры из актов об уничтожении, о которых это учреждение не знает, через пробел.</translation>
  </message>
 </context>
 <context>
  <name>BackupNote</name>
  <message>
   <source>There is no backup of this office yet.</source>
   <translation>Резервной копии этого учреждения ещё нет.</translation>
  </message>
  <message numerus="yes">
   <source>The last backup is %n day(s) old.</source>
   <translation>
    <numerusform>Последней копии %n день.</numerusform>
    <numerusform>Последней копии %n дня.</numerusform>
    <numerusform>Последней копии %n дней.</numerusform>
   </translation>
  </message>
  <message>
   <source>A backup keeps the cases when this computer breaks or is stolen.</source>
   <translation>Резервная копия сохраняет дела, если компьютер сломается или его украдут.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Сделать копию сейчас</translation>
  </message>
 </context>
 <context>
  <name>BackupScreen</name>
  <message>
   <source>Choose a stick or a folder on another disk, and press “Back up now”.</source>
   <translation>Выберите флешку или папку на другом диске и нажмите «Сделать копию сейчас».</translation>
  </message>
  <message>
   <source>There is no backup of this office yet</source>
   <translation>Резервной копии этого учреждения ещё нет</translation>
  </message>
  <message>
   <source>Last good backup: {when}</source>
   <translation>Последняя хорошая копия: {when}</translation>
  </message>
  <message>
   <source>In {folder}. Read back and opened: {cases} cases, {size}.</source>
   <translation>В {folder}. Прочитана и открыта: случаев {cases}, {size}.</translation>
  </message>
  <message>
   <source>A restore was last tried on {day}.</source>
   <translation>Восстановление в последний раз пробовали {day}.</translation>
  </message>
  <message>
   <source>{name}: {free} free</source>
   <translation>{name}: свободно {free}</translation>
  </message>
  <message>
   <source>stick without a name</source>
   <translation>флешка без имени</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Состояние</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Сделана</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Случаи</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Размер</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Номер</translation>
  </message>
  <message>
   <source>read again, good</source>
   <translation>прочитана повторно, хорошая</translation>
  </message>
  <message>
   <source>read back, good</source>
   <translation>прочитана после записи, хорошая</translation>
  </message>
  <message>
   <source>not read back</source>
   <translation>не прочитана после записи</translation>
  </message>
  <message>
   <source>of another office</source>
   <translation>другого учреждения</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>повреждена</translation>
  </message>
  <message>
   <source>Backing up …</source>
   <translation>Копирование …</translation>
  </message>
  <message>
   <source>Written, read back and opened: {cases} cases, {size}.</source>
   <translation>Записано, прочитано и открыто: случаев {cases}, {size}.</translation>
  </message>
  <message>
   <source>You may now take out the stick.</source>
   <translation>Теперь флешку можно вынуть.</translation>
  </message>
  <message>
   <source>Reading it again …</source>
   <translation>Повторное чтение …</translation>
  </message>
  <message>
   <source>Every byte was read and compared.</source>
   <translation>Прочитан и сверен каждый байт.</translation>
  </message>
  <message>
   <source>Backup {number} is good.</source>
   <translation>Копия {number} хорошая.</translation>
  </message>
  <message>
   <source>Trying a restore …</source>
   <translation>Проба восстановления …</translation>
  </message>
  <message>
   <source>Restore tried on {day}: backup {number} of {made} opens.</source>
   <translation>Восстановление опробовано {day}: копия {number} от {made} открывается.</translation>
  </message>
  <message>
   <source>It holds {cases} cases (the office has {now} today), {rows} rows and {files} attached files. Nothing was changed.</source>
   <translation>В ней случаев {cases} (в учреждении сегодня {now}), строк {rows}, вложенных файлов {files}. Ничего не изменено.</translation>
  </message>
  <message>
   <source>Restoring …</source>
   <translation>Восстановление …</translation>
  </message>
  <message>
   <source>Backup {number} is now the office in {folder}.</source>
   <translation>Копия {number} теперь открыта как учреждение в {folder}.</translation>
  </message>
  <message>
   <source>This office was not changed. To work in the restored one, open its folder when you sign in.</source>
   <translation>Это учреждение не изменено. Чтобы работать в восстановленном, откройте его папку при входе.</translation>
  </message>
  <message>
   <source>Keep this stick apart from the one with the cases.</source>
   <translation>Храните эту флешку отдельно от флешки с делами.</translation>
  </message>
  <message>
   <source>The register of names was copied and read back.</source>
   <translation>Реестр имён скопирован и прочитан.</translation>
  </message>
 </context>
 <context>
  <name>CaretakerScreen</name>
  <message>
   <source>Looking after this computer</source>
   <translation>Уход за этим компьютером</translation>
  </message>
  <message>
   <source>You have no key to cases and names. You see files by their size and backups by day.</source>
   <translation>У вас нет ключа к случаям и именам: вы видите размер файлов и дни резервных копий.</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Файлы</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Резервные копии</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>На этом компьютере</translation>
  </message>
  <message>
   <source>My password</source>
   <translation>Мой пароль</translation>
  </message>
  <message>
   <source>Stick or folder with backups</source>
   <translation>Флешка или папка с резервными копиями</translation>
  </message>
  <message>
   <source>Look what is there</source>
   <translation>Посмотреть, что там</translation>
  </message>
  <message>
   <source>Read the newest one through</source>
   <translation>Прочитать новейшую целиком</translation>
  </message>
  <message>
   <source>Password of today</source>
   <translation>Нынешний пароль</translation>
  </message>
  <message>
   <source>Change my password</source>
   <translation>Сменить мой пароль</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Заблокировать</translation>
  </message>
  <message>
   <source>{number} MB</source>
   <translation>{number} МБ</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Случаи</translation>
  </message>
  <message>
   <source>Record of work</source>
   <translation>Журнал работы</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Документы</translation>
  </message>
  <message>
   <source>Free space</source>
   <translation>Свободное место</translation>
  </message>
  <message>
   <source>Key file</source>
   <translation>Файл ключей</translation>
  </message>
  <message>
   <source>both copies are sound</source>
   <translation>обе копии целы</translation>
  </message>
  <message>
   <source>one copy is damaged ({file}); the next change of a password mends it</source>
   <translation>одна копия повреждена ({file}); следующая смена пароля её исправит</translation>
  </message>
  <message>
   <source>Backup {number} of {day}, {size} MB</source>
   <translation>Резервная копия {number} от {day}, {size} МБ</translation>
  </message>
  <message>
   <source>There is no backup of this office.</source>
   <translation>Резервной копии этого учреждения здесь нет.</translation>
  </message>
  <message>
   <source>Every byte of backup {number} reads as it was written.</source>
   <translation>Каждый байт резервной копии {number} читается так, как был записан.</translation>
  </message>
  <message>
   <source>Only somebody with a key can prove what is in it.</source>
   <translation>Доказать, что в ней, может только тот, у кого есть ключ.</translation>
  </message>
  <message>
   <source>Your new password is set.</source>
   <translation>Ваш новый пароль установлен.</translation>
  </message>
 </context>
 <context>
  <name>CaseHeader</name>
  <message>
   <source>Cases</source>
   <translation>Случаи</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Печать</translation>
  </message>
  <message>
   <source>Show the name for half a minute (F9)</source>
   <translation>Показать имя на полминуты (F9)</translation>
  </message>
  <message>
   <source>No code yet</source>
   <translation>Код еще не присвоен</translation>
  </message>
  <message>
   <source>Episode {number} of {count}</source>
   <translation>Эпизод {number} из {count}</translation>
  </message>
  <message>
   <source>Add note</source>
   <translation>Добавить запись</translation>
  </message>
  <message>
   <source>Write a review</source>
   <translation>Написать заключение</translation>
  </message>
  <message>
   <source>Alert: {threats}</source>
   <translation>Внимание: {threats}</translation>
  </message>
  <message numerus="yes">
   <source>%n year(s) old</source>
   <translation>
    <numerusform>%n год</numerusform>
    <numerusform>%n года</numerusform>
    <numerusform>%n лет</numerusform>
   </translation>
  </message>
  <message>
   <source>worker: {name}</source>
   <translation>ответственный: {name}</translation>
  </message>
  <message>
   <source>case closed</source>
   <translation>случай закрыт</translation>
  </message>
  <message>
   <source>Same family: {code}</source>
   <translation>Та же семья: {code}</translation>
  </message>
  <message>
   <source>Episode {number}</source>
   <translation>Эпизод {number}</translation>
  </message>
  <message>
   <source>{episode}, closed: read only</source>
   <translation>{episode}, закрыт: только чтение</translation>
  </message>
  <message>
   <source>transfer under way: responsibility stays here</source>
   <translation>идет передача: ответственность остается здесь</translation>
  </message>
  <message>
   <source>Parts of the case</source>
   <translation>Части случая</translation>
  </message>
  <message>
   <source>Package for another office</source>
   <translation>Пакет для другой организации</translation>
  </message>
  <message>
   <source>came from {office}, its code there: {code}</source>
   <translation>поступило из «{office}», код там: {code}</translation>
  </message>
 </context>
 <context>
  <name>CaseScreen</name>
  <message>
   <source>Stages</source>
   <translation>Этапы</translation>
  </message>
  <message>
   <source>Contacts log</source>
   <translation>Журнал контактов</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Документы</translation>
  </message>
  <message>
   <source>Deadlines</source>
   <translation>Сроки</translation>
  </message>
  <message>
   <source>History</source>
   <translation>История</translation>
  </message>
  <message>
   <source>Strictly confidential</source>
   <translation>Строго конфиденциально</translation>
  </message>
  <message>
   <source>No code yet</source>
   <translation>Код еще не присвоен</translation>
  </message>
 </context>
 <context>
  <name>CaseSection</name>
  <message>
   <source>Open the section</source>
   <translation>Открыть раздел</translation>
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
   <translation>Имя</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Возраст</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Этап</translation>
  </message>
  <message>
   <source>Deadline</source>
   <translation>Срок</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>Риск</translation>
  </message>
  <message>
   <source>Worker</source>
   <translation>Работник</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Изменено</translation>
  </message>
 </context>
 <context>
  <name>CaseWords</name>
  <message>
   <source>High risk</source>
   <translation>Высокий риск</translation>
  </message>
  <message>
   <source>Medium risk</source>
   <translation>Средний риск</translation>
  </message>
  <message>
   <source>Low risk</source>
   <translation>Низкий риск</translation>
  </message>
  <message>
   <source>No risk</source>
   <translation>Риска нет</translation>
  </message>
  <message>
   <source>Risk not assessed</source>
   <translation>Риск не оценен</translation>
  </message>
 </context>
 <context>
  <name>Cases</name>
  <message>
   <source>first contact</source>
   <translation>первое обращение</translation>
  </message>
  <message>
   <source>open</source>
   <translation>открыт</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>приостановлен</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>закрыт</translation>
  </message>
  <message>
   <source>high</source>
   <translation>высокий</translation>
  </message>
  <message>
   <source>medium</source>
   <translation>средний</translation>
  </message>
  <message>
   <source>low</source>
   <translation>низкий</translation>
  </message>
  <message>
   <source>none</source>
   <translation>нет</translation>
  </message>
  <message>
   <source>not assessed</source>
   <translation>не оценён</translation>
  </message>
  <message>
   <source>transferred</source>
   <translation>передано</translation>
  </message>
  <message>
   <source>ended without a file</source>
   <translation>завершено без дела</translation>
  </message>
  <message>
   <source>Earlier report on this child, not confirmed: {day}</source>
   <translation>Прежнее обращение об этом ребенке не подтвердилось: {day}</translation>
  </message>
  <message>
   <source>Earlier one-time help: {day}</source>
   <translation>Прежняя разовая помощь: {day}</translation>
  </message>
 </context>
 <context>
  <name>CasesScreen</name>
  <message>
   <source>Cases</source>
   <translation>Случаи</translation>
  </message>
  <message>
   <source>Register a request</source>
   <translation>Принять обращение</translation>
  </message>
  <message>
   <source>Name, code or a word from a text</source>
   <translation>Имя, код или слово из текста</translation>
  </message>
  <message>
   <source>all</source>
   <translation>все</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Состояние</translation>
  </message>
  <message>
   <source>Worker</source>
   <translation>Работник</translation>
  </message>
  <message>
   <source>only mine</source>
   <translation>только мои</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Этап</translation>
  </message>
  <message>
   <source>Risk</source>
   <translation>Риск</translation>
  </message>
  <message>
   <source>late</source>
   <translation>просрочено</translation>
  </message>
  <message>
   <source>today</source>
   <translation>сегодня</translation>
  </message>
  <message>
   <source>within 3 days</source>
   <translation>в течение 3 дней</translation>
  </message>
  <message>
   <source>later</source>
   <translation>позже</translation>
  </message>
  <message>
   <source>Risk:</source>
   <translation>Риск:</translation>
  </message>
  <message>
   <source>Deadline:</source>
   <translation>Срок:</translation>
  </message>
  <message numerus="yes">
   <source>{shown} of %n case(s)</source>
   <translation>
    <numerusform>{shown} из %n случая</numerusform>
    <numerusform>{shown} из %n случаев</numerusform>
    <numerusform>{shown} из %n случаев</numerusform>
   </translation>
  </message>
  <message>
   <source>Every case of the office will be in this list. There is none yet.</source>
   <translation>В этом списке будут все случаи учреждения. Пока нет ни одного.</translation>
  </message>
  <message>
   <source>No cases yet</source>
   <translation>Случаев пока нет</translation>
  </message>
  <message>
   <source>Similar: {names}</source>
   <translation>Похожие: {names}</translation>
  </message>
  <message>
   <source>Try fewer letters or filters.</source>
   <translation>Попробуйте меньше букв или меньше фильтров.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Ничего не найдено</translation>
  </message>
  <message>
   <source>Nothing found for “{typed}”</source>
   <translation>По запросу «{typed}» ничего не найдено</translation>
  </message>
  <message>
   <source>Show the similar ones</source>
   <translation>Показать похожие</translation>
  </message>
  <message>
   <source>Show all cases</source>
   <translation>Показать все случаи</translation>
  </message>
  <message>
   <source>Case from another office</source>
   <translation>Дело из другой организации</translation>
  </message>
 </context>
 <context>
  <name>ChecklistInput</name>
  <message>
   <source>None of these</source>
   <translation>Ничего из этого</translation>
  </message>
 </context>
 <context>
  <name>ClassPanel</name>
  <message>
   <source>Keep {code} in another class</source>
   <translation>Хранить {code} в другой категории</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Категория</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Причина</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Keep it so</source>
   <translation>Хранить так</translation>
  </message>
 </context>
 <context>
  <name>ClosedSection</name>
  <message>
   <source>The section is closed</source>
   <translation>Раздел закрыт</translation>
  </message>
  <message>
   <source>Why do you open it now?</source>
   <translation>Зачем вы открываете его сейчас?</translation>
  </message>
  <message>
   <source>Open the section</source>
   <translation>Открыть раздел</translation>
  </message>
  <message>
   <source>Print the sealed volume</source>
   <translation>Печатать закрытый том</translation>
  </message>
  <message>
   <source>This section is not in search, reports or the index. It has its own envelope.</source>
   <translation>Этот раздел не попадает в поиск, отчеты и опись. У него свой конверт.</translation>
  </message>
  <message>
   <source>Who may open it</source>
   <translation>Кто может открыть</translation>
  </message>
  <message>
   <source>Nobody is named yet.</source>
   <translation>Пока никто не назначен.</translation>
  </message>
  <message>
   <source>Opened last</source>
   <translation>Последние открытия</translation>
  </message>
  <message>
   <source>Every opening and every printing is written down.</source>
   <translation>Каждое открытие и каждая печать записываются.</translation>
  </message>
  <message>
   <source>Open it in need, with the recovery sheet</source>
   <translation>Открыть при крайней необходимости листом восстановления</translation>
  </message>
  <message numerus="yes">
   <source>%n form(s)</source>
   <translation>
    <numerusform>%n форма</numerusform>
    <numerusform>%n формы</numerusform>
    <numerusform>%n форм</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s)</source>
   <translation>
    <numerusform>%n документ</numerusform>
    <numerusform>%n документа</numerusform>
    <numerusform>%n документов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n note(s)</source>
   <translation>
    <numerusform>%n запись</numerusform>
    <numerusform>%n записи</numerusform>
    <numerusform>%n записей</numerusform>
   </translation>
  </message>
  <message>
   <source>{parts}. Their titles are not shown.</source>
   <translation>{parts}. Названия не показываются.</translation>
  </message>
  <message>
   <source>Nothing is kept apart in this case.</source>
   <translation>В этом случае отдельно ничего не хранится.</translation>
  </message>
  <message>
   <source>must be named again: new password</source>
   <translation>нужно назвать заново: новый пароль</translation>
  </message>
  <message>
   <source>You are not named here: ask somebody who is.</source>
   <translation>Вас здесь не назвали: обратитесь к тому, кто назван.</translation>
  </message>
 </context>
 <context>
  <name>ContactsTab</name>
  <message>
   <source>New note</source>
   <translation>Новая запись</translation>
  </message>
  <message>
   <source>New visit</source>
   <translation>Новое посещение</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Новое сообщение</translation>
  </message>
  <message>
   <source>Write the first note</source>
   <translation>Сделать первую запись</translation>
  </message>
  <message>
   <source>Every talk, visit, call and message stands here with its day and its first words.</source>
   <translation>Каждая беседа, визит, звонок и сообщение стоят здесь с датой и первыми словами.</translation>
  </message>
  <message>
   <source>No contacts yet</source>
   <translation>Контактов пока нет</translation>
  </message>
  <message>
   <source>Day and time</source>
   <translation>День и время</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Что</translation>
  </message>
  <message>
   <source>First words</source>
   <translation>Первые слова</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Состояние</translation>
  </message>
  <message>
   <source>Must not meet</source>
   <translation>Не должны встречаться</translation>
  </message>
 </context>
 <context>
  <name>CopyPart</name>
  <message>
   <source>Without a key you can copy the locked files; somebody with a key makes and proves a backup.</source>
   <translation>Без ключа можно скопировать запертые файлы; резервную копию делает и проверяет тот, у кого есть ключ.</translation>
  </message>
  <message>
   <source>Copy the locked files there</source>
   <translation>Скопировать туда запертые файлы</translation>
  </message>
  <message>
   <source>Copying …</source>
   <translation>Копирование …</translation>
  </message>
  <message>
   <source>Copied and read back: {files} files, {size} MB.</source>
   <translation>Скопировано и прочитано заново: файлов: {files}, {size} МБ.</translation>
  </message>
  <message>
   <source>The copy lies in {folder}. To use it, put that folder on a computer and open it as an office.</source>
   <translation>Копия лежит в {folder}. Чтобы ею пользоваться, перенесите эту папку на компьютер и откройте как учреждение.</translation>
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
   <translation>Кыргызская Республика</translation>
  </message>
  <message>
   <source>Kazakhstan – health care</source>
   <translation>Казахстан – здравоохранение</translation>
  </message>
  <message>
   <source>Kazakhstan – education and child protection</source>
   <translation>Казахстан – образование и защита прав ребенка</translation>
  </message>
 </context>
 <context>
  <name>DateEdit</name>
  <message>
   <source>dd.mm.yyyy</source>
   <translation>дд.мм.гггг</translation>
  </message>
  <message>
   <source>{pattern} or yyyy</source>
   <translation>{pattern} или гггг</translation>
  </message>
  <message>
   <source>Calendar (F4)</source>
   <translation>Календарь (F4)</translation>
  </message>
  <message>
   <source>hh:mm</source>
   <translation>чч:мм</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Дата</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Время</translation>
  </message>
 </context>
 <context>
  <name>DeadlinesTab</name>
  <message>
   <source>What the standard asks for by a certain day stands here as soon as it begins to count.</source>
   <translation>То, что стандарт требует к определенному дню, появляется здесь, как только пойдет срок.</translation>
  </message>
  <message>
   <source>Nothing is due yet</source>
   <translation>Сроков пока нет</translation>
  </message>
  <message>
   <source>Show them</source>
   <translation>Показать</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Просрочено</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>Открыто сейчас</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Позже</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Выполнено</translation>
  </message>
  <message>
   <source>No longer needed</source>
   <translation>Больше не требуется</translation>
  </message>
  <message>
   <source>until {time}</source>
   <translation>до {time}</translation>
  </message>
  <message>
   <source>good practice</source>
   <translation>хорошая практика</translation>
  </message>
  <message>
   <source>reason: {reason}</source>
   <translation>причина: {reason}</translation>
  </message>
  <message>
   <source>Could not be done because…</source>
   <translation>Не удалось, потому что…</translation>
  </message>
  <message>
   <source>Say why it was late</source>
   <translation>Указать причину задержки</translation>
  </message>
  <message>
   <source>Open the form</source>
   <translation>Открыть форму</translation>
  </message>
  <message>
   <source>Why could it not be done?</source>
   <translation>Почему это не удалось сделать?</translation>
  </message>
  <message>
   <source>The mark stays in the file; the reason stands beside it and is printed in the reports.</source>
   <translation>Отметка остается в деле; причина стоит рядом и печатается в отчетах.</translation>
  </message>
  <message>
   <source>Why was it late?</source>
   <translation>Почему опоздали?</translation>
  </message>
  <message>
   <source>The reason is kept beside the deadline.</source>
   <translation>Причина хранится рядом со сроком.</translation>
  </message>
  <message>
   <source>Keep the reason</source>
   <translation>Сохранить причину</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
 </context>
 <context>
  <name>DestroyPanel</name>
  <message>
   <source>Destroy case {code} for good?</source>
   <translation>Уничтожить дело {code} навсегда?</translation>
  </message>
  <message>
   <source>Everything written, the names, and every attached file go. Nothing brings them back. Copies on sticks are written anew when they are met.</source>
   <translation>Исчезнет всё написанное, имена и приложенные файлы. Вернуть их нельзя. Копии на флешках переписываются, когда их вставят.</translation>
  </message>
  <message>
   <source>Reason, as it will stand on the act</source>
   <translation>Основание, как оно будет в акте</translation>
  </message>
  <message>
   <source>Password of the second person</source>
   <translation>Пароль второго человека</translation>
  </message>
  <message>
   <source>The second person</source>
   <translation>Второй человек</translation>
  </message>
  <message>
   <source>Nobody else may do this here: the head and a social worker are needed.</source>
   <translation>Больше никто здесь не имеет такого права: нужны руководитель и социальный работник.</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Destroy for good</source>
   <translation>Уничтожить навсегда</translation>
  </message>
 </context>
 <context>
  <name>DocumentFile</name>
  <message>
   <source>Look at it</source>
   <translation>Посмотреть</translation>
  </message>
  <message>
   <source>Small picture</source>
   <translation>Уменьшенное изображение</translation>
  </message>
  <message>
   <source>Save a copy outside …</source>
   <translation>Сохранить копию вне программы …</translation>
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
   <translation>Предыдущая страница</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Следующая страница</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Уменьшить</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Увеличить</translation>
  </message>
  <message>
   <source>Fit the window</source>
   <translation>По размеру окна</translation>
  </message>
  <message>
   <source>This file is damaged and cannot be shown.</source>
   <translation>Этот файл повреждён, показать его нельзя.</translation>
  </message>
  <message>
   <source>This file is too large to be shown. Save a copy outside to open it.</source>
   <translation>Этот файл слишком велик для показа. Чтобы открыть его, сохраните копию вне программы.</translation>
  </message>
  <message>
   <source>This file is locked with a password of its own and cannot be shown here.</source>
   <translation>Этот файл закрыт собственным паролем, здесь его показать нельзя.</translation>
  </message>
  <message>
   <source>Whoever finds the copy can read it. That you saved it is written down. Delete it when done.</source>
   <translation>Копию может прочесть любой, кто её найдёт. Сохранение записывается. Удалите её после работы.</translation>
  </message>
  <message>
   <source>A copy outside the program is not locked.</source>
   <translation>Копия вне программы не защищена.</translation>
  </message>
  <message>
   <source>Choose where</source>
   <translation>Выбрать место</translation>
  </message>
  <message>
   <source>The copy is being saved …</source>
   <translation>Копия сохраняется …</translation>
  </message>
  <message>
   <source>It is not locked: whoever has it can see it. Delete it when it is no longer needed.</source>
   <translation>Она не защищена: её увидит любой, у кого она есть. Удалите её, когда она не нужна.</translation>
  </message>
  <message>
   <source>The copy is saved.</source>
   <translation>Копия сохранена.</translation>
  </message>
  <message>
   <source>This file cannot be shown.</source>
   <translation>Этот файл нельзя показать.</translation>
  </message>
  <message>
   <source>Stopped, as you asked. No copy was left.</source>
   <translation>Остановлено по вашей просьбе. Копии не осталось.</translation>
  </message>
 </context>
 <context>
  <name>DocumentPanel</name>
  <message>
   <source>Register a document</source>
   <translation>Зарегистрировать документ</translation>
  </message>
  <message>
   <source>Do not register</source>
   <translation>Не регистрировать</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Зарегистрировать</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Выбрать файл</translation>
  </message>
  <message numerus="yes">
   <source>and %n more, one after the other</source>
   <translation>
    <numerusform>и ещё %n, по очереди</numerusform>
    <numerusform>и ещё %n, по очереди</numerusform>
    <numerusform>и ещё %n, по очереди</numerusform>
   </translation>
  </message>
  <message>
   <source>The file is being locked into the case …</source>
   <translation>Файл запечатывается в случай …</translation>
  </message>
  <message>
   <source>Stopped, as you asked. Nothing was registered.</source>
   <translation>Остановлено по вашей просьбе. Ничего не зарегистрировано.</translation>
  </message>
  <message>
   <source>Without a file: it lies in the paper folder.</source>
   <translation>Без файла: лежит в бумажной папке.</translation>
  </message>
 </context>
 <context>
  <name>DocumentsTab</name>
  <message>
   <source>Register a document</source>
   <translation>Зарегистрировать документ</translation>
  </message>
  <message>
   <source>Papers, photos and recordings get a number here and count in the printed file.</source>
   <translation>Бумаги, фото и записи получают здесь номер и учитываются в печатном деле.</translation>
  </message>
  <message>
   <source>No documents yet</source>
   <translation>Документов пока нет</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Документ</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Вид</translation>
  </message>
  <message>
   <source>How it is kept</source>
   <translation>Как хранится</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Страниц</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Дата</translation>
  </message>
  <message>
   <source>strictly confidential</source>
   <translation>строго конфиденциально</translation>
  </message>
 </context>
 <context>
  <name>DoneStep</name>
  <message>
   <source>Everything is ready</source>
   <translation>Всё готово</translation>
  </message>
  <message>
   <source>You can begin with real work, or try everything out with invented people first.</source>
   <translation>Можно начать настоящую работу или сначала попробовать всё на вымышленных людях.</translation>
  </message>
  <message>
   <source>Open the first case</source>
   <translation>Открыть первый случай</translation>
  </message>
  <message>
   <source>Look around in the practice office</source>
   <translation>Осмотреться в учебном учреждении</translation>
  </message>
 </context>
 <context>
  <name>DrawingInput</name>
  <message>
   <source>Add a drawing</source>
   <translation>Добавить рисунок</translation>
  </message>
 </context>
 <context>
  <name>Due</name>
  <message>
   <source>late, reason given</source>
   <translation>просрочено, причина указана</translation>
  </message>
  <message>
   <source>tomorrow</source>
   <translation>завтра</translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s) late</source>
   <translation>
    <numerusform>%n час просрочки</numerusform>
    <numerusform>%n часа просрочки</numerusform>
    <numerusform>%n часов просрочки</numerusform>
   </translation>
  </message>
  <message>
   <source>{hours} h {minutes} min left</source>
   <translation>осталось {hours} ч {minutes} мин</translation>
  </message>
  <message>
   <source>today</source>
   <translation>сегодня</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>вчера</translation>
  </message>
  <message>
   <source>%n day(s)</source>
   <translation>%n день</translation>
  </message>
  <message>
   <source>until {time}</source>
   <translation>до {time}</translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) late</source>
   <translation>
    <numerusform>%n день просрочки</numerusform>
    <numerusform>%n дня просрочки</numerusform>
    <numerusform>%n дней просрочки</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) left</source>
   <translation>
    <numerusform>остался %n день</numerusform>
    <numerusform>осталось %n дня</numerusform>
    <numerusform>осталось %n дней</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>EntrySheet</name>
  <message>
   <source>All forms of this stage</source>
   <translation>Все формы этапа</translation>
  </message>
  <message>
   <source>Correct an error</source>
   <translation>Исправить ошибку</translation>
  </message>
  <message>
   <source>Record signatures</source>
   <translation>Отметить подписи</translation>
  </message>
  <message>
   <source>{state} · corrected because: {reason}</source>
   <translation>{state} · причина исправления: {reason}</translation>
  </message>
 </context>
 <context>
  <name>EntryWork</name>
  <message>
   <source>All forms of this stage</source>
   <translation>Все формы этапа</translation>
  </message>
  <message>
   <source>What you typed is still here. Nothing was lost.</source>
   <translation>Набранное осталось на месте. Ничего не пропало.</translation>
  </message>
 </context>
 <context>
  <name>FaultDialog</name>
  <message>
   <source>Report</source>
   <translation>Отчёт</translation>
  </message>
  <message>
   <source>Everything that was saved is safe. What was typed in the last two seconds may be missing: look at the form again. You can go on working.</source>
   <translation>Всё сохранённое цело. Набранного за последние две секунды может не быть: просмотрите форму ещё раз. Можно работать дальше.</translation>
  </message>
  <message>
   <source>A report was written to {place}. It holds no names and no answers. Nothing was sent.</source>
   <translation>Отчёт записан в файл {place}. В нём нет ни имён, ни ответов. Ничего не отправлено.</translation>
  </message>
  <message>
   <source>Show the report</source>
   <translation>Показать отчёт</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Продолжить</translation>
  </message>
  <message>
   <source>Something went wrong in the program</source>
   <translation>В программе произошла ошибка</translation>
  </message>
 </context>
 <context>
  <name>FieldFrame</name>
  <message>
   <source>needed</source>
   <translation>обязательно</translation>
  </message>
  <message>
   <source>Help: {question}</source>
   <translation>Справка: {question}</translation>
  </message>
  <message>
   <source>You can fill this later.</source>
   <translation>Можно заполнить позже.</translation>
  </message>
 </context>
 <context>
  <name>FieldVisit</name>
  <message>
   <source>{file}. After {tries} wrong tries it is destroyed.</source>
   <translation>{file}. После {tries} неверных попыток уничтожается.</translation>
  </message>
  <message>
   <source>For {worker}, until {until}. Bring it back to the office: there it is deleted.</source>
   <translation>Для {worker}, до {until}. Верните в организацию: там он удаляется.</translation>
  </message>
  <message>
   <source>Words that open the pack</source>
   <translation>Слова, открывающие пакет</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Открыть</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>What happened on the visit</source>
   <translation>Что было во время посещения</translation>
  </message>
  <message>
   <source>Save the note</source>
   <translation>Сохранить запись</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Заблокировать</translation>
  </message>
  <message>
   <source>Saved in the pack at {time}.</source>
   <translation>Сохранено в пакете в {time}.</translation>
  </message>
  <message>
   <source>The note is not in the pack yet.</source>
   <translation>Запись ещё не в пакете.</translation>
  </message>
  <message>
   <source>The time of this pack is over. Bring it back to the office.</source>
   <translation>Срок этого пакета истёк. Верните его в организацию.</translation>
  </message>
  <message>
   <source>Field pack</source>
   <translation>Полевой пакет</translation>
  </message>
 </context>
 <context>
  <name>FirstRun</name>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Step {number} of {all}</source>
   <translation>Шаг {number} из {all}</translation>
  </message>
  <message>
   <source>Set up a new office</source>
   <translation>Создать новое учреждение</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Далее</translation>
  </message>
  <message>
   <source>Make the office</source>
   <translation>Создать учреждение</translation>
  </message>
  <message>
   <source>The office is being made …</source>
   <translation>Учреждение создаётся …</translation>
  </message>
 </context>
 <context>
  <name>FolderField</name>
  <message>
   <source>Choose …</source>
   <translation>Выбрать …</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>Выбрать папку</translation>
  </message>
 </context>
 <context>
  <name>Forgotten</name>
  <message>
   <source>New password for {name}</source>
   <translation>{name}: новый пароль</translation>
  </message>
  <message>
   <source>Take the recovery sheet from its envelope and type its eight groups. Its use is recorded.</source>
   <translation>Достаньте лист восстановления из конверта и введите восемь групп. Его использование записывается.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Set the new password</source>
   <translation>Задать новый пароль</translation>
  </message>
  <message>
   <source>There are two sheets, A and B</source>
   <translation>Листов два: A и B</translation>
  </message>
 </context>
 <context>
  <name>FormPage</name>
  <message>
   <source>This question comes from good practice, not from a clause.</source>
   <translation>Этот вопрос взят из хорошей практики, в пунктах стандарта его нет.</translation>
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
   <translation>Раздел {number} из {count}</translation>
  </message>
  <message>
   <source>Print blank form</source>
   <translation>Напечатать пустую форму</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Далее</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Завершить</translation>
  </message>
 </context>
 <context>
  <name>GlassNote</name>
  <message>
   <source>{person} opened the strictly confidential section of {code} in need, {day}.</source>
   <translation>{person}: открыт строго конфиденциальный раздел случая {code} по крайней необходимости, {day}.</translation>
  </message>
  <message>
   <source>a case without a code</source>
   <translation>случай без кода</translation>
  </message>
  <message>
   <source>I have read it</source>
   <translation>Прочитано</translation>
  </message>
 </context>
 <context>
  <name>GlassPanel</name>
  <message>
   <source>Open the section in need</source>
   <translation>Открыть раздел при крайней необходимости</translation>
  </message>
  <message>
   <source>You are not named for this section. The recovery sheet opens it once. The worker of the case reads your reason, and a new recovery sheet has to be printed afterwards.</source>
   <translation>Вас не назвали для этого раздела. Лист восстановления откроет его один раз. Работник случая прочтёт вашу причину. После этого нужно напечатать новый лист восстановления.</translation>
  </message>
  <message>
   <source>Why it cannot wait for somebody who is named</source>
   <translation>Почему нельзя дождаться того, кто назван</translation>
  </message>
  <message>
   <source>The eight groups of the recovery sheet</source>
   <translation>Восемь групп листа восстановления</translation>
  </message>
  <message>
   <source>Leave it closed</source>
   <translation>Оставить закрытым</translation>
  </message>
  <message>
   <source>Open the section</source>
   <translation>Открыть раздел</translation>
  </message>
 </context>
 <context>
  <name>GroupsField</name>
  <message>
   <source>Group {number}</source>
   <translation>Группа {number}</translation>
  </message>
  <message>
   <source>Group {numbers} is not as on the sheet. Compare it digit by digit.</source>
   <translation>Группа {numbers} не такая, как на листе. Сверьте по цифрам.</translation>
  </message>
 </context>
 <context>
  <name>Health</name>
  <message>
   <source>good</source>
   <translation>в порядке</translation>
  </message>
  <message>
   <source>not good</source>
   <translation>не в порядке</translation>
  </message>
  <message>
   <source>cannot be known</source>
   <translation>нельзя узнать</translation>
  </message>
  <message>
   <source>The disk is encrypted</source>
   <translation>Диск зашифрован</translation>
  </message>
  <message>
   <source>Hibernation is off</source>
   <translation>Гибернация выключена</translation>
  </message>
  <message>
   <source>Printers keep no printed pages</source>
   <translation>Принтеры не хранят напечатанное</translation>
  </message>
  <message>
   <source>A crash writes no memory to the disk</source>
   <translation>При сбое память не пишется на диск</translation>
  </message>
  <message>
   <source>Other programs cannot read this program's memory</source>
   <translation>Другие программы не могут читать память этой программы</translation>
  </message>
  <message>
   <source>Other programs cannot take pictures of the window</source>
   <translation>Другие программы не могут снимать окно</translation>
  </message>
  <message>
   <source>There is room on the disk</source>
   <translation>На диске есть место</translation>
  </message>
  <message>
   <source>A proven backup is not older than a week</source>
   <translation>Проверенной копии не больше недели</translation>
  </message>
  <message>
   <source>The clock is not before the newest record</source>
   <translation>Часы не отстают от последней записи</translation>
  </message>
  <message>
   <source>No file of the office is older than the others</source>
   <translation>Ни один файл учреждения не старее других</translation>
  </message>
  <message>
   <source>The trail is whole</source>
   <translation>Цепочка записей цела</translation>
  </message>
  <message>
   <source>Names and cases lie on different disks</source>
   <translation>Имена и случаи лежат на разных дисках</translation>
  </message>
  <message>
   <source>Have BitLocker or LUKS switched on: else the page file may hold what was on the screen.</source>
   <translation>Включите шифрование диска: иначе увиденное на экране может остаться в файле подкачки.</translation>
  </message>
  <message>
   <source>It writes the whole memory to the disk. Have it switched off.</source>
   <translation>Она пишет всю память на диск. Попросите её выключить.</translation>
  </message>
  <message>
   <source>Have “keep printed documents” switched off for every printer.</source>
   <translation>Отключите «сохранять документы после печати» для каждого принтера.</translation>
  </message>
  <message>
   <source>Have the keeping of crash dumps switched off on this computer.</source>
   <translation>Отключите на этом компьютере сохранение аварийных дампов.</translation>
  </message>
  <message>
   <source>The system refused. Use this computer for nothing else meanwhile.</source>
   <translation>Система отказала. В это время не используйте компьютер ни для чего другого.</translation>
  </message>
  <message>
   <source>This system offers no such guard. Close other programs before names are on the screen.</source>
   <translation>В этой системе такой защиты нет. Закройте другие программы, прежде чем на экране появятся имена.</translation>
  </message>
  <message>
   <source>Less than 1 GB is left. Make room before the next backup.</source>
   <translation>Осталось меньше 1 гигабайта. Освободите место до следующей копии.</translation>
  </message>
  <message>
   <source>Put in the stick and back up, or have the last backup read again.</source>
   <translation>Вставьте флешку и сделайте копию или дайте ещё раз прочитать последнюю.</translation>
  </message>
  <message>
   <source>Set date and time of this computer right.</source>
   <translation>Установите верные дату и время на этом компьютере.</translation>
  </message>
  <message>
   <source>Lines were changed from outside. Leave everything as it is, call for help.</source>
   <translation>Строки изменены извне. Оставьте всё как есть и позовите на помощь.</translation>
  </message>
  <message>
   <source>This system does not tell. Ask who looks after this computer.</source>
   <translation>Система об этом не сообщает. Спросите того, кто обслуживает компьютер.</translation>
  </message>
  <message>
   <source>Somebody put an older copy back, or a disk lost what it had taken. Restore the newest backup.</source>
   <translation>Кто-то вернул старую копию, или диск потерял принятое. Восстановите самую новую копию.</translation>
  </message>
  <message>
   <source>Keep the register on a stick: a thief then finds no names.</source>
   <translation>Храните реестр на флешке: тогда вор не найдёт имён.</translation>
  </message>
 </context>
 <context>
  <name>HealthScreen</name>
  <message>
   <source>Self-test</source>
   <translation>Самопроверка</translation>
  </message>
  <message>
   <source>Self-test of this computer</source>
   <translation>Самопроверка компьютера</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Test again</source>
   <translation>Проверить снова</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Сохранить отчёт</translation>
  </message>
  <message>
   <source>Print the report</source>
   <translation>Напечатать отчёт</translation>
  </message>
  <message>
   <source>The report is saved.</source>
   <translation>Отчёт сохранён.</translation>
  </message>
  <message numerus="yes">
   <source>%n point(s) are not good.</source>
   <translation>
    <numerusform>%n пункт не в порядке.</numerusform>
    <numerusform>%n пункта не в порядке.</numerusform>
    <numerusform>%n пунктов не в порядке.</numerusform>
   </translation>
  </message>
  <message>
   <source>Below each stands what to do.</source>
   <translation>Под каждым написано, что делать.</translation>
  </message>
  <message>
   <source>Nothing that can be tested is wrong.</source>
   <translation>Всё, что можно проверить, в порядке.</translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) old</source>
   <translation>
    <numerusform>%n день назад</numerusform>
    <numerusform>%n дня назад</numerusform>
    <numerusform>%n дней назад</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HelpScreen</name>
  <message>
   <source>Help</source>
   <translation>Справка</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Клавиши</translation>
  </message>
  <message>
   <source>Pages of the manual</source>
   <translation>Страницы руководства</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>Form begun: {form}</source>
   <translation>Форма начата: {form}</translation>
  </message>
  <message>
   <source>Form finished: {form}</source>
   <translation>Форма завершена: {form}</translation>
  </message>
  <message>
   <source>Earlier version, replaced: {form}</source>
   <translation>Прежняя версия, заменена: {form}</translation>
  </message>
  <message>
   <source>Case opened</source>
   <translation>Случай открыт</translation>
  </message>
  <message>
   <source>Code given: {code}</source>
   <translation>Присвоен код: {code}</translation>
  </message>
  <message>
   <source>Linked with a case of the same family</source>
   <translation>Связан со случаем той же семьи</translation>
  </message>
  <message>
   <source>Stage finished: {stage}</source>
   <translation>Этап завершен: {stage}</translation>
  </message>
  <message>
   <source>Case closed</source>
   <translation>Случай закрыт</translation>
  </message>
  <message>
   <source>Case reopened</source>
   <translation>Случай открыт заново</translation>
  </message>
  <message>
   <source>Service stopped for a time</source>
   <translation>Услуга приостановлена</translation>
  </message>
  <message>
   <source>Service taken up again</source>
   <translation>Услуга возобновлена</translation>
  </message>
  <message>
   <source>Alert raised</source>
   <translation>Поставлено предупреждение</translation>
  </message>
  <message>
   <source>Alert lifted</source>
   <translation>Предупреждение снято</translation>
  </message>
  <message>
   <source>Read by the supervisor</source>
   <translation>Прочитано супервизором</translation>
  </message>
  <message>
   <source>Plan approved</source>
   <translation>План утвержден</translation>
  </message>
  <message>
   <source>Remark of the supervisor answered</source>
   <translation>Дан ответ на замечание супервизора</translation>
  </message>
  <message>
   <source>Not done, with a reason: {task}</source>
   <translation>Не выполнено, с причиной: {task}</translation>
  </message>
  <message>
   <source>Reason for a delay: {task}</source>
   <translation>Причина задержки: {task}</translation>
  </message>
  <message>
   <source>Gone on without the consent, with a reason</source>
   <translation>Продолжено без согласия, с причиной</translation>
  </message>
  <message>
   <source>Risk: {risk}</source>
   <translation>Риск: {risk}</translation>
  </message>
  <message>
   <source>Printed, {pages} pages</source>
   <translation>Напечатано, страниц: {pages}</translation>
  </message>
  <message>
   <source>began the case</source>
   <translation>начал(а) случай</translation>
  </message>
  <message>
   <source>began a form</source>
   <translation>начал(а) форму</translation>
  </message>
  <message>
   <source>saved a page</source>
   <translation>сохранил(а) страницу</translation>
  </message>
  <message>
   <source>finished a form</source>
   <translation>завершил(а) форму</translation>
  </message>
  <message>
   <source>began a correction</source>
   <translation>начал(а) исправление</translation>
  </message>
  <message>
   <source>finished a stage</source>
   <translation>завершил(а) этап</translation>
  </message>
  <message>
   <source>registered a document</source>
   <translation>зарегистрировал(а) документ</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>напечатал(а)</translation>
  </message>
  <message>
   <source>went on without the consent</source>
   <translation>продолжил(а) без согласия</translation>
  </message>
  <message>
   <source>gave a reason for what was not done</source>
   <translation>указал(а) причину невыполнения</translation>
  </message>
  <message>
   <source>gave a reason for a delay</source>
   <translation>указал(а) причину задержки</translation>
  </message>
  <message>
   <source>answered a remark</source>
   <translation>ответил(а) на замечание</translation>
  </message>
  <message>
   <source>linked two cases</source>
   <translation>связал(а) два случая</translation>
  </message>
  <message>
   <source>gave a code</source>
   <translation>присвоил(а) код</translation>
  </message>
  <message>
   <source>read the case</source>
   <translation>прочитал(а) случай</translation>
  </message>
  <message>
   <source>Signature recorded</source>
   <translation>Отмечена подпись</translation>
  </message>
  <message>
   <source>recorded a signature</source>
   <translation>отметил(а) подпись</translation>
  </message>
  <message>
   <source>looked at the sealed volume</source>
   <translation>просмотрел(а) закрытый том</translation>
  </message>
  <message>
   <source>Contact ended without a service</source>
   <translation>Обращение завершено без сопровождения</translation>
  </message>
  <message>
   <source>File handed over, not yet received</source>
   <translation>Дело передано, еще не принято</translation>
  </message>
  <message>
   <source>Receipt of the transferred file</source>
   <translation>Переданное дело принято</translation>
  </message>
  <message>
   <source>took note of a number reached</source>
   <translation>принял(а) к сведению достигнутое число</translation>
  </message>
  <message>
   <source>took note of a hint</source>
   <translation>принял(а) к сведению подсказку</translation>
  </message>
  <message>
   <source>added a person</source>
   <translation>добавил(а) сотрудника</translation>
  </message>
  <message>
   <source>allowed other programs to see the window</source>
   <translation>разрешил(а) другим программам видеть окно</translation>
  </message>
  <message>
   <source>bound the password to this computer</source>
   <translation>привязал(а) пароль к этому компьютеру</translation>
  </message>
  <message>
   <source>opened the confidential section in need</source>
   <translation>открыл(а) секретный раздел по крайней необходимости</translation>
  </message>
  <message>
   <source>changed the own password</source>
   <translation>сменил(а) свой пароль</translation>
  </message>
  <message>
   <source>changed how long files are kept</source>
   <translation>изменил(а) срок хранения</translation>
  </message>
  <message>
   <source>changed a person's role</source>
   <translation>изменил(а) роль сотрудника</translation>
  </message>
  <message>
   <source>changed a rule of the office</source>
   <translation>изменил(а) правило учреждения</translation>
  </message>
  <message>
   <source>chose how long the file is kept</source>
   <translation>выбрал(а) срок хранения случая</translation>
  </message>
  <message>
   <source>rewrote the copies on a stick or in a folder</source>
   <translation>переписал(а) копии на носителе</translation>
  </message>
  <message>
   <source>copied the register of names</source>
   <translation>скопировал(а) реестр имён</translation>
  </message>
  <message>
   <source>changed the holidays</source>
   <translation>исправил(а) праздничные дни</translation>
  </message>
  <message>
   <source>made the office</source>
   <translation>создал(а) учреждение</translation>
  </message>
  <message>
   <source>declared a stick or folder destroyed</source>
   <translation>объявил(а) носитель уничтоженным</translation>
  </message>
  <message>
   <source>destroyed a case with a second person</source>
   <translation>уничтожил(а) случай вместе со вторым лицом</translation>
  </message>
  <message>
   <source>ended a contact without a file</source>
   <translation>завершил(а) обращение без случая</translation>
  </message>
  <message>
   <source>finished an act of destruction</source>
   <translation>завершил(а) акт об уничтожении</translation>
  </message>
  <message>
   <source>finished a paper of the office</source>
   <translation>завершил(а) документ учреждения</translation>
  </message>
  <message>
   <source>gave a person a new password</source>
   <translation>выдал(а) сотруднику новый пароль</translation>
  </message>
  <message>
   <source>handed a case over to an archive</source>
   <translation>передал(а) случай в архив</translation>
  </message>
  <message>
   <source>handed cases over to a colleague</source>
   <translation>передал(а) случаи коллеге</translation>
  </message>
  <message>
   <source>stopped the destruction of a case</source>
   <translation>приостановил(а) уничтожение случая</translation>
  </message>
  <message>
   <source>noted a stick or folder with copies</source>
   <translation>отметил(а) носитель с копиями</translation>
  </message>
  <message>
   <source>made a backup</source>
   <translation>сделал(а) резервную копию</translation>
  </message>
  <message>
   <source>noted who belongs to the office</source>
   <translation>отметил(а), кто состоит в учреждении</translation>
  </message>
  <message>
   <source>named a colleague for the confidential section</source>
   <translation>допустил(а) коллегу к секретному разделу</translation>
  </message>
  <message>
   <source>made a new recovery sheet</source>
   <translation>сделал(а) новый лист восстановления</translation>
  </message>
  <message>
   <source>noted that the norm was reviewed</source>
   <translation>отметил(а) пересмотр нормы</translation>
  </message>
  <message>
   <source>the cases were older than the key file</source>
   <translation>случаи оказались старее файла ключей</translation>
  </message>
  <message>
   <source>the clock stood before the newest record</source>
   <translation>часы показывали время до последней записи</translation>
  </message>
  <message>
   <source>the key file was older than the cases</source>
   <translation>файл ключей оказался старее случаев</translation>
  </message>
  <message>
   <source>the register of names was older than the cases</source>
   <translation>реестр имён оказался старее случаев</translation>
  </message>
  <message>
   <source>opened the confidential section</source>
   <translation>открыл(а) секретный раздел</translation>
  </message>
  <message>
   <source>read a backup again</source>
   <translation>повторно прочитал(а) резервную копию</translation>
  </message>
  <message>
   <source>noted where the paper file stands</source>
   <translation>отметил(а) место бумажного дела</translation>
  </message>
  <message>
   <source>printed a register</source>
   <translation>напечатал(а) журнал</translation>
  </message>
  <message>
   <source>saved a register as a spreadsheet</source>
   <translation>сохранил(а) журнал таблицей</translation>
  </message>
  <message>
   <source>tried a restore</source>
   <translation>опробовал(а) восстановление</translation>
  </message>
  <message>
   <source>allowed the destruction of a case again</source>
   <translation>снял(а) приостановку уничтожения случая</translation>
  </message>
  <message>
   <source>removed a person</source>
   <translation>удалил(а) сотрудника</translation>
  </message>
  <message>
   <source>changed the keys of confidential sections</source>
   <translation>сменил(а) ключи секретных разделов</translation>
  </message>
  <message>
   <source>printed a report</source>
   <translation>напечатал(а) отчёт</translation>
  </message>
  <message>
   <source>saved a report as a spreadsheet</source>
   <translation>сохранил(а) отчёт таблицей</translation>
  </message>
  <message>
   <source>restored a backup beside the office</source>
   <translation>восстановил(а) копию рядом с учреждением</translation>
  </message>
  <message>
   <source>wrote a draft</source>
   <translation>писал(а) черновик</translation>
  </message>
  <message>
   <source>saved a paper of the office</source>
   <translation>сохранил(а) документ учреждения</translation>
  </message>
  <message>
   <source>set the clock of the practice office</source>
   <translation>установил(а) часы учебного учреждения</translation>
  </message>
  <message>
   <source>began a paper of the office</source>
   <translation>начал(а) документ учреждения</translation>
  </message>
  <message>
   <source>struck out a paper of the office</source>
   <translation>вычеркнул(а) документ учреждения</translation>
  </message>
  <message>
   <source>freed the password from this computer</source>
   <translation>отвязал(а) пароль от этого компьютера</translation>
  </message>
  <message>
   <source>took a colleague's access to the confidential section away</source>
   <translation>лишил(а) коллегу доступа к секретному разделу</translation>
  </message>
  <message>
   <source>used the recovery sheet</source>
   <translation>использовал(а) лист восстановления</translation>
  </message>
  <message>
   <source>wrote a confidential note</source>
   <translation>написал(а) секретную запись</translation>
  </message>
  <message>
   <source>typed a wrong password at an open office</source>
   <translation>набрал(а) неверный пароль в открытом учреждении</translation>
  </message>
  <message>
   <source>Strictly confidential section opened in need, with a reason</source>
   <translation>Строго конфиденциальный раздел открыт по крайней необходимости, с причиной</translation>
  </message>
  <message>
   <source>Opening in need read by the worker</source>
   <translation>Работник прочёл сообщение об открытии по необходимости</translation>
  </message>
  <message>
   <source>saved a copy of a document outside the program</source>
   <translation>сохранение копии документа вне программы</translation>
  </message>
  <message>
   <source>looked at a document</source>
   <translation>просмотр документа</translation>
  </message>
  <message>
   <source>brought the register of names back from a copy</source>
   <translation>вернул(а) реестр имён из копии</translation>
  </message>
  <message>
   <source>decided to keep names beside the cases</source>
   <translation>решил(а) хранить имена рядом со случаями</translation>
  </message>
  <message>
   <source>took drafts away that were saved</source>
   <translation>убрал(а) сохранённые черновики</translation>
  </message>
  <message>
   <source>erased an older copy of the register of names</source>
   <translation>удалил(а) старую копию реестра имён</translation>
  </message>
  <message>
   <source>found the register of names</source>
   <translation>отыскал(а) реестр имён</translation>
  </message>
  <message>
   <source>moved the register of names</source>
   <translation>переместил(а) реестр имён</translation>
  </message>
  <message>
   <source>put the register of names away</source>
   <translation>убрал(а) реестр имён</translation>
  </message>
  <message>
   <source>said that the register of names is lost</source>
   <translation>сообщил(а) о потере реестра имён</translation>
  </message>
  <message>
   <source>Given by {uid} to {to}</source>
   <translation>Передано: {uid} → {to}</translation>
  </message>
  <message>
   <source>gave cases to a worker</source>
   <translation>закрепил(а) случаи за сотрудником</translation>
  </message>
  <message>
   <source>hid a spelling of a name</source>
   <translation>скрыл(а) написание имени</translation>
  </message>
  <message>
   <source>left a word in a text as it is</source>
   <translation>оставил(а) слово в тексте как есть</translation>
  </message>
  <message>
   <source>The supervisor asked whose case it is: {reason}</source>
   <translation>Супервизор спросил, чей это случай: {reason}</translation>
  </message>
  <message>
   <source>The worker answered who asked for the name</source>
   <translation>Работник ответил тому, кто спрашивал имя</translation>
  </message>
  <message>
   <source>answered a request for a name</source>
   <translation>ответил(а) на запрос имени</translation>
  </message>
  <message>
   <source>asked for a name</source>
   <translation>запросил(а) имя</translation>
  </message>
  <message>
   <source>ended that two cases must not meet</source>
   <translation>отменил запрет на встречу двух случаев</translation>
  </message>
  <message>
   <source>noted that two cases must not meet</source>
   <translation>записал, что двум случаям нельзя встречаться</translation>
  </message>
  <message>
   <source>Must not meet {code}</source>
   <translation>Нельзя встречаться с {code}</translation>
  </message>
  <message>
   <source>May meet {code} again</source>
   <translation>Снова можно встречаться с {code}</translation>
  </message>
  <message>
   <source>Came together with {code} all the same, with a reason</source>
   <translation>Все же встретились с {code}, с причиной</translation>
  </message>
  <message>
   <source>attached a file to a paper of the office</source>
   <translation>приложил(а) файл к документу учреждения</translation>
  </message>
  <message>
   <source>saved a copy of an office paper's file outside the program</source>
   <translation>сохранил(а) копию файла документа учреждения вне программы</translation>
  </message>
  <message>
   <source>saved a paper of the office as PDF</source>
   <translation>сохранил(а) документ учреждения в PDF</translation>
  </message>
  <message>
   <source>looked at a file of an office paper</source>
   <translation>просмотрел(а) файл документа учреждения</translation>
  </message>
  <message>
   <source>sealed a case for another office</source>
   <translation>запечатал(а) дело для другой организации</translation>
  </message>
  <message>
   <source>took in a case from another office</source>
   <translation>принял(а) дело из другой организации</translation>
  </message>
  <message>
   <source>Came from {office}, its code there: {former}</source>
   <translation>Поступило из «{office}», код там: {former}</translation>
  </message>
  <message>
   <source>took a method off the list</source>
   <translation>метод исключён из списка</translation>
  </message>
  <message>
   <source>put a method back on the list</source>
   <translation>метод возвращён в список</translation>
  </message>
  <message>
   <source>Handed out to {to}</source>
   <translation>Выдано: {to}</translation>
  </message>
  <message>
   <source>changed the letterhead or the words of letters</source>
   <translation>изменение шапки или слов писем</translation>
  </message>
  <message>
   <source>handed out something of a case</source>
   <translation>выдан документ случая</translation>
  </message>
  <message>
   <source>gave records to another office</source>
   <translation>передал(а) записи другой организации</translation>
  </message>
  <message>
   <source>took in records from another office</source>
   <translation>принял(а) записи другой организации</translation>
  </message>
  <message>
   <source>made a pack for a visit</source>
   <translation>сделал(а) полевой пакет</translation>
  </message>
  <message>
   <source>brought a pack back from a visit</source>
   <translation>вернул(а) пакет с посещения</translation>
  </message>
  <message>
   <source>deleted a pack after a visit</source>
   <translation>удалил(а) пакет после посещения</translation>
  </message>
 </context>
 <context>
  <name>HistoryTab</name>
  <message>
   <source>What happened</source>
   <translation>Что произошло</translation>
  </message>
  <message>
   <source>Who worked with it</source>
   <translation>Кто работал</translation>
  </message>
  <message>
   <source>When it happened</source>
   <translation>Когда произошло</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Что</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Кто</translation>
  </message>
  <message>
   <source>Written down</source>
   <translation>Записано</translation>
  </message>
  <message>
   <source>Day and time</source>
   <translation>День и время</translation>
  </message>
  <message>
   <source>version {number}</source>
   <translation>версия {number}</translation>
  </message>
 </context>
 <context>
  <name>ImportPanel</name>
  <message>
   <source>Rows of a spreadsheet</source>
   <translation>Строки таблицы</translation>
  </message>
  <message>
   <source>Take nothing</source>
   <translation>Ничего не брать</translation>
  </message>
  <message>
   <source>Rows that cannot be taken</source>
   <translation>Строки, которые нельзя взять</translation>
  </message>
  <message numerus="yes">
   <source>Take %n row(s)</source>
   <translation>
    <numerusform>Взять %n строку</numerusform>
    <numerusform>Взять %n строки</numerusform>
    <numerusform>Взять %n строк</numerusform>
   </translation>
  </message>
  <message>
   <source>{good} of {all} rows can be taken. Nothing is written before you say so.</source>
   <translation>Можно взять строк: {good} из {all}. Без вашего согласия ничего не записывается.</translation>
  </message>
  <message>
   <source>Columns nobody asks about: {names}</source>
   <translation>Столбцы, о которых форма не спрашивает: {names}</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Строка</translation>
  </message>
  <message>
   <source>Why not</source>
   <translation>Почему нельзя</translation>
  </message>
  <message>
   <source>{question}: nothing is written</source>
   <translation>{question}: ничего не написано</translation>
  </message>
 </context>
 <context>
  <name>JournalExchange</name>
  <message>
   <source>Give to another office …</source>
   <translation>Передать другой организации …</translation>
  </message>
  <message>
   <source>Take from another office …</source>
   <translation>Взять из другой организации …</translation>
  </message>
  <message>
   <source>Names, people and codes of cases stay here. Look through the texts before you pass it on.</source>
   <translation>Имена, люди и коды дел остаются здесь. Просмотрите тексты, прежде чем передавать.</translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) saved for another office.</source>
   <translation>
    <numerusform>Сохранена %n запись для другой организации.</numerusform>
    <numerusform>Сохранены %n записи для другой организации.</numerusform>
    <numerusform>Сохранено %n записей для другой организации.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new record(s) from {office}.</source>
   <translation>
    <numerusform>{office}: %n новая запись.</numerusform>
    <numerusform>{office}: %n новые записи.</numerusform>
    <numerusform>{office}: %n новых записей.</numerusform>
   </translation>
  </message>
  <message>
   <source>Here already: {known}. Do not fit the form and stay out: {bad}.</source>
   <translation>Уже есть здесь: {known}. Не подходят к форме и не берутся: {bad}.</translation>
  </message>
  <message>
   <source>Take them in</source>
   <translation>Принять</translation>
  </message>
 </context>
 <context>
  <name>JournalsScreen</name>
  <message>
   <source>Journals</source>
   <translation>Журналы</translation>
  </message>
  <message>
   <source>Lines are numbered and never deleted; a wrong one is struck out with a reason.</source>
   <translation>Строки нумеруются и не удаляются; неверная зачёркивается с причиной.</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>Новая строка</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Открыть</translation>
  </message>
  <message>
   <source>Save as Excel</source>
   <translation>Сохранить в Excel</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Сохранить в PDF</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Строки</translation>
  </message>
  <message>
   <source>Journal</source>
   <translation>Журнал</translation>
  </message>
  <message>
   <source>The program fills it from the cases.</source>
   <translation>Программа заполняет его из случаев сама.</translation>
  </message>
  <message>
   <source>Nothing is written here yet.</source>
   <translation>Здесь пока ничего не записано.</translation>
  </message>
  <message>
   <source>No lines</source>
   <translation>Строк нет</translation>
  </message>
  <message>
   <source>Save the journal</source>
   <translation>Сохранить журнал</translation>
  </message>
  <message>
   <source>The file is not locked: whoever has it can read it. Keep it safe.</source>
   <translation>Файл не защищен: его прочтет любой, у кого он есть. Храните надежно.</translation>
  </message>
  <message>
   <source>The journal is saved.</source>
   <translation>Журнал сохранён.</translation>
  </message>
  <message>
   <source>Bring rows from Excel</source>
   <translation>Взять строки из Excel</translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) taken.</source>
   <translation>
    <numerusform>Взята %n строка.</numerusform>
    <numerusform>Взято %n строки.</numerusform>
    <numerusform>Взято %n строк.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Keys</source>
   <translation>Клавиши</translation>
  </message>
  <message>
   <source>Register a request</source>
   <translation>Принять обращение</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Поиск</translation>
  </message>
  <message>
   <source>Show names for 30 seconds</source>
   <translation>Показать имена на 30 секунд</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Open the row</source>
   <translation>Открыть строку</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Заблокировать</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Help with the question, or the manual</source>
   <translation>Помощь по вопросу или руководство</translation>
  </message>
  <message>
   <source>This card</source>
   <translation>Эта карточка</translation>
  </message>
 </context>
 <context>
  <name>LackNote</name>
  <message>
   <source>{what}: the staff card does not say so</source>
   <translation>{what}: в карточке сотрудника этого нет</translation>
  </message>
  <message>
   <source>{what}: expired by the staff card</source>
   <translation>{what}: по карточке сотрудника срок истёк</translation>
  </message>
  <message>
   <source>{what}: there is no staff card</source>
   <translation>{what}: нет карточки сотрудника</translation>
  </message>
  <message>
   <source>declared kinship or closeness with this case</source>
   <translation>заявлено родство или близость с этим случаем</translation>
  </message>
  <message>
   <source>Why all the same; the reason is kept</source>
   <translation>Почему всё же; причина сохраняется</translation>
  </message>
  <message>
   <source>Something is asked that is not there</source>
   <translation>Не хватает того, что требуется</translation>
  </message>
 </context>
 <context>
  <name>LanguageBox</name>
  <message>
   <source>Language</source>
   <translation>Язык</translation>
  </message>
 </context>
 <context>
  <name>LeavingPart</name>
  <message>
   <source>{name} signs in no more. The office gets new keys, and everybody signs in again.</source>
   <translation>{name} больше не сможет войти. Учреждение получит новые ключи, и все войдут заново.</translation>
  </message>
  <message>
   <source>Older backups still open with the passwords of their time. Make a new backup afterwards, and a new copy of the register.</source>
   <translation>Старые резервные копии по-прежнему открываются паролями того времени. После этого сделайте новую копию и новую копию реестра имён.</translation>
  </message>
  <message>
   <source>The register of names has to be here. Connect its stick or folder and sign in again.</source>
   <translation>Реестр имён должен быть здесь. Подключите его флешку или папку и войдите заново.</translation>
  </message>
  <message>
   <source>Only {name} opens the strictly confidential part of {codes}. Have a colleague named there first, or only the recovery sheet will open it.</source>
   <translation>Строго конфиденциальную часть {codes} открывает только {name}. Сначала пусть там назовут коллегу, иначе её откроет только лист восстановления.</translation>
  </message>
  <message>
   <source>{name} still works on {count} cases: {codes}. They have to be handed over first.</source>
   <translation>{name} ещё ведёт случаи ({count}): {codes}. Сначала их нужно передать.</translation>
  </message>
  <message>
   <source>Who takes the cases over</source>
   <translation>Кто принимает случаи</translation>
  </message>
  <message>
   <source>Hand all of them over</source>
   <translation>Передать все</translation>
  </message>
  <message>
   <source>What {name} copied earlier stays readable: nobody can take that back.</source>
   <translation>Скопированное раньше останется доступно для чтения ({name}): вернуть это никто не может.</translation>
  </message>
  <message numerus="yes">
   <source>{name} · %n open case(s)</source>
   <translation>
    <numerusform>{name} · %n открытый случай</numerusform>
    <numerusform>{name} · %n открытых случая</numerusform>
    <numerusform>{name} · %n открытых случаев</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LettersPanel</name>
  <message>
   <source>Put in when it is printed: {names}. Never write a client's name here.</source>
   <translation>При печати подставляется: {names}. Никогда не пишите здесь имя клиента.</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translation>Шапка бланка</translation>
  </message>
  <message>
   <source>Name, address and telephone of the office, a line each.</source>
   <translation>Название, адрес и телефон учреждения, каждое на своей строке.</translation>
  </message>
  <message>
   <source>Words for</source>
   <translation>Слова для</translation>
  </message>
  <message>
   <source>Before what the letter says</source>
   <translation>Перед содержанием письма</translation>
  </message>
  <message>
   <source>After it</source>
   <translation>После него</translation>
  </message>
  <message>
   <source>Keep the letterhead and the words</source>
   <translation>Сохранить шапку и слова</translation>
  </message>
  <message>
   <source>every letter without its own</source>
   <translation>все письма без своих слов</translation>
  </message>
  <message>
   <source>Letters carry them from the next printing on.</source>
   <translation>Письма будут с ними со следующей печати.</translation>
  </message>
  <message>
   <source>Letterhead and words are kept.</source>
   <translation>Шапка и слова сохранены.</translation>
  </message>
 </context>
 <context>
  <name>LongTask</name>
  <message>
   <source>Stop</source>
   <translation>Остановить</translation>
  </message>
 </context>
 <context>
  <name>LongTextInput</name>
  <message>
   <source>{count} characters; about {most} are advised.</source>
   <translation>{count} знаков; советуем около {most}.</translation>
  </message>
  <message>
   <source>{count} of about {most} characters</source>
   <translation>{count} из примерно {most} знаков</translation>
  </message>
 </context>
 <context>
  <name>LookPanel</name>
  <message>
   <source>Language</source>
   <translation>Язык</translation>
  </message>
  <message>
   <source>Size of text</source>
   <translation>Размер текста</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Цвета</translation>
  </message>
  <message>
   <source>{size} points</source>
   <translation>{size} пунктов</translation>
  </message>
  <message>
   <source>as the computer</source>
   <translation>как на компьютере</translation>
  </message>
  <message>
   <source>light</source>
   <translation>светлые</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>тёмные</translation>
  </message>
  <message>
   <source>This is how a line of text looks: 16.01.2026, 22:40, Ө Ү Ң Қ Ғ Ә І Һ.</source>
   <translation>Так выглядит строка текста: 16.01.2026, 22:40, Ө Ү Ң Қ Ғ Ә І Һ.</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>PRACTICE OFFICE · everyone here is invented</source>
   <translation>УЧЕБНОЕ УЧРЕЖДЕНИЕ · все люди здесь вымышлены</translation>
  </message>
 </context>
 <context>
  <name>MeetingsScreen</name>
  <message>
   <source>Next meetings</source>
   <translation>Ближайшие встречи</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Решения</translation>
  </message>
  <message>
   <source>All minutes</source>
   <translation>Все протоколы</translation>
  </message>
  <message>
   <source>Case conferences and meetings of the joint team, of all cases.</source>
   <translation>Обсуждения случаев и встречи совместной команды по всем случаям.</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>Встречи</translation>
  </message>
  <message>
   <source>Open the minutes</source>
   <translation>Открыть протокол</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>День</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Случай</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>Встреча</translation>
  </message>
  <message>
   <source>Place of the last one</source>
   <translation>Где была прошлая</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>До</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Что</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Кто</translation>
  </message>
  <message>
   <source>Day and time</source>
   <translation>День и время</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Состояние</translation>
  </message>
  <message>
   <source>Nothing of this kind</source>
   <translation>Такого нет</translation>
  </message>
  <message>
   <source>There are minutes of meetings.</source>
   <translation>Протоколы встреч есть.</translation>
  </message>
  <message>
   <source>Show the minutes</source>
   <translation>Показать протоколы</translation>
  </message>
  <message>
   <source>Minutes are written in a case; days to meet again and decisions appear here.</source>
   <translation>Протоколы пишутся в случае; дни новых встреч и решения видны здесь.</translation>
  </message>
  <message>
   <source>No meetings yet</source>
   <translation>Встреч пока нет</translation>
  </message>
  <message>
   <source>no day set</source>
   <translation>день не назначен</translation>
  </message>
  <message>
   <source>today</source>
   <translation>сегодня</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>кода еще нет</translation>
  </message>
 </context>
 <context>
  <name>MissingView</name>
  <message numerus="yes">
   <source>%n thing(s) are missing to finish this form.</source>
   <translation>
    <numerusform>Чтобы завершить форму, не хватает %n ответа.</numerusform>
    <numerusform>Чтобы завершить форму, не хватает %n ответов.</numerusform>
    <numerusform>Чтобы завершить форму, не хватает %n ответов.</numerusform>
   </translation>
  </message>
  <message>
   <source>Fill them in, or write why they stay empty. The reason is printed in the file.</source>
   <translation>Заполните или напишите, почему остаётся пусто. Причина будет напечатана в деле.</translation>
  </message>
  <message>
   <source>Why it stays empty</source>
   <translation>Почему остаётся пустым</translation>
  </message>
 </context>
 <context>
  <name>NameOffer</name>
  <message>
   <source>Does “{word}” name a person: {name}?</source>
   <translation>«{word}» – это имя человека: {name}?</translation>
  </message>
  <message>
   <source>Then codes show “{role}” instead. Words that may be names: {count}.</source>
   <translation>Тогда в кодах будет «{role}». Слов, похожих на имена: {count}.</translation>
  </message>
  <message>
   <source>Yes, hide it in codes</source>
   <translation>Да, скрыть в кодах</translation>
  </message>
  <message>
   <source>No, it is no name</source>
   <translation>Нет, это не имя</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Позже</translation>
  </message>
 </context>
 <context>
  <name>NamesAway</name>
  <message>
   <source>Working with codes only</source>
   <translation>Работа только с кодами</translation>
  </message>
  <message>
   <source>Find it</source>
   <translation>Найти</translation>
  </message>
  <message>
   <source>One theft would take both. Move the names to a stick, or let the head write why not.</source>
   <translation>Одна кража унесёт и то и другое. Перенесите имена на флешку, или пусть руководитель напишет, почему нельзя.</translation>
  </message>
  <message>
   <source>Names and cases lie on one disk</source>
   <translation>Имена и дела лежат на одном диске</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Открыть</translation>
  </message>
 </context>
 <context>
  <name>NamesLeft</name>
  <message numerus="yes">
   <source>%n word(s) may name somebody.</source>
   <translation>
    <numerusform>%n слово может называть человека.</numerusform>
    <numerusform>%n слова могут называть человека.</numerusform>
    <numerusform>%n слов могут называть человека.</numerusform>
   </translation>
  </message>
  <message>
   <source>{words}. Put a code or a role there first, or save it as it is.</source>
   <translation>{words}. Сначала замените на код или роль либо сохраните как есть.</translation>
  </message>
  <message>
   <source>Save all the same</source>
   <translation>Все равно сохранить</translation>
  </message>
 </context>
 <context>
  <name>NavRail</name>
  <message>
   <source>Help</source>
   <translation>Справка</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Заблокировать</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Разделы</translation>
  </message>
 </context>
 <context>
  <name>NewColleague</name>
  <message>
   <source>As it stands on the card at the start, for example initials.</source>
   <translation>Так будет стоять на карточке при входе, например инициалы.</translation>
  </message>
  <message>
   <source>Sign-in name</source>
   <translation>Имя для входа</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Роль</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Отмена</translation>
  </message>
  <message>
   <source>Add the person</source>
   <translation>Добавить человека</translation>
  </message>
 </context>
 <context>
  <name>NewContactScreen</name>
  <message>
   <source>Without the names nobody can be compared. Check for the same person when they are here.</source>
   <translation>Без имён сравнить нельзя. Проверьте повторы, когда имена будут доступны.</translation>
  </message>
  <message>
   <source>Working with codes only</source>
   <translation>Работа только с кодами</translation>
  </message>
  <message>
   <source>New request</source>
   <translation>Новое обращение</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Urgent call</source>
   <translation>Срочный вызов</translation>
  </message>
  <message>
   <source>Surname and name of the client</source>
   <translation>Фамилия и имя клиента</translation>
  </message>
  <message>
   <source>As far as it is known.</source>
   <translation>Насколько известно.</translation>
  </message>
  <message>
   <source>Year of birth</source>
   <translation>Год рождения</translation>
  </message>
  <message>
   <source>Four digits, or empty.</source>
   <translation>Четыре цифры или пусто.</translation>
  </message>
  <message>
   <source>New person: begin the case</source>
   <translation>Новый человек: начать случай</translation>
  </message>
  <message>
   <source>Nobody of this name is known yet.</source>
   <translation>Человека с таким именем пока нет.</translation>
  </message>
  <message>
   <source>Perhaps the same person</source>
   <translation>Возможно, тот же человек</translation>
  </message>
  <message>
   <source>born {year}</source>
   <translation>{year} г. р.</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>без кода</translation>
  </message>
  <message>
   <source>It is the same person</source>
   <translation>Это тот же человек</translation>
  </message>
 </context>
 <context>
  <name>NewPassword</name>
  <message>
   <source>New password</source>
   <translation>Новый пароль</translation>
  </message>
  <message>
   <source>The same password again</source>
   <translation>Тот же пароль ещё раз</translation>
  </message>
  <message>
   <source>The two are not the same.</source>
   <translation>Пароли не совпадают.</translation>
  </message>
  <message>
   <source>Good: write it down nowhere but in your memory.</source>
   <translation>Хорошо: нигде не записывайте, только запомните.</translation>
  </message>
  <message>
   <source>At least {count} letters. Several words are easy to remember and hard to guess.</source>
   <translation>Не меньше {count} букв. Несколько слов легко запомнить и трудно угадать.</translation>
  </message>
  <message>
   <source>Suggest words</source>
   <translation>Предложить слова</translation>
  </message>
  <message>
   <source>{count} words out of {listed}, thrown by dice: {bits} bit. A guesser needs 2^{half} tries.</source>
   <translation>Слов: {count} из {listed}, выбраны жребием: {bits} бит. Чтобы угадать, нужно в среднем 2^{half} попыток.</translation>
  </message>
 </context>
 <context>
  <name>NumbersInput</name>
  <message>
   <source>Take off the list: {title}</source>
   <translation>Убрать из списка: {title}</translation>
  </message>
 </context>
 <context>
  <name>OfficePanel</name>
  <message>
   <source>Office</source>
   <translation>Учреждение</translation>
  </message>
  <message>
   <source>Mark in the codes</source>
   <translation>Метка в кодах</translation>
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
   <translation>Сроки, нормы, нерабочие дни, методы</translation>
  </message>
 </context>
 <context>
  <name>OfficeStep</name>
  <message>
   <source>Choose two folders that do not lie in each other: whoever takes one must not have both.</source>
   <translation>Выберите две папки, не вложенные друг в друга: у взявшего одну не должно быть обеих.</translation>
  </message>
  <message>
   <source>The office</source>
   <translation>Учреждение</translation>
  </message>
  <message>
   <source>Name and mark are printed on every file. The two folders are never kept together.</source>
   <translation>Название и метка печатаются на каждом файле. Две папки никогда не хранятся вместе.</translation>
  </message>
  <message>
   <source>Name of the office</source>
   <translation>Название учреждения</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Метка</translation>
  </message>
  <message>
   <source>2 to 8 Latin letters or digits; every code begins with it, for example SUM0.</source>
   <translation>2–8 латинских букв или цифр; с неё начинается каждый код, например SUM0.</translation>
  </message>
  <message>
   <source>Folder for the case files</source>
   <translation>Папка для файлов случаев</translation>
  </message>
  <message>
   <source>Only codes are in it.</source>
   <translation>В ней только коды.</translation>
  </message>
  <message>
   <source>Folder for the names</source>
   <translation>Папка для имён</translation>
  </message>
  <message>
   <source>Best on a stick that is locked away. Without it the program works with codes only.</source>
   <translation>Лучше на флешке, которая хранится под замком. Без неё программа работает только с кодами.</translation>
  </message>
 </context>
 <context>
  <name>Older</name>
  <message>
   <source>The cases are older than the other files of this office. If no backup was restored, what was written since is missing: tell the head of the office.</source>
   <translation>Дела старше остальных файлов этого учреждения. Если резервная копия не восстанавливалась, записанное с тех пор отсутствует: сообщите руководителю.</translation>
  </message>
  <message>
   <source>The list of who may sign in is older than the cases. Somebody put an old copy back: tell the head of the office.</source>
   <translation>Список тех, кто может войти, старше дел. Кто-то вернул старую копию: сообщите руководителю.</translation>
  </message>
  <message>
   <source>The register of names is older than the cases, so some names may be missing. Look for the stick with the newer one, or use its second copy.</source>
   <translation>Реестр имён старше дел, поэтому некоторых имён может не хватать. Найдите флешку с более новым реестром или возьмите его вторую копию.</translation>
  </message>
  <message>
   <source>The clock of this computer is behind the last day of work. Set it right.</source>
   <translation>Часы этого компьютера отстают от последнего дня работы. Установите их правильно.</translation>
  </message>
  <message>
   <source>Not everything here is of the same day</source>
   <translation>Не все файлы здесь относятся к одному дню</translation>
  </message>
 </context>
 <context>
  <name>OpenList</name>
  <message>
   <source>Nothing answers for this yet</source>
   <translation>Пока без ответа</translation>
  </message>
  <message>
   <source>Declined by the client</source>
   <translation>Клиент отказался</translation>
  </message>
  <message>
   <source>declined on {date}</source>
   <translation>отказ {date}</translation>
  </message>
  <message>
   <source>open since {date}</source>
   <translation>открыто с {date}</translation>
  </message>
  <message>
   <source>good practice</source>
   <translation>хорошая практика</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Где это записано</translation>
  </message>
 </context>
 <context>
  <name>OpenSection</name>
  <message>
   <source>The section is open</source>
   <translation>Раздел открыт</translation>
  </message>
  <message>
   <source>Print the sealed volume</source>
   <translation>Печатать закрытый том</translation>
  </message>
  <message>
   <source>Strictly confidential answers and notes</source>
   <translation>Строго конфиденциальные ответы и записи</translation>
  </message>
  <message>
   <source>Strictly confidential papers</source>
   <translation>Строго конфиденциальные документы</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Документ</translation>
  </message>
  <message>
   <source>None yet.</source>
   <translation>Пока нет.</translation>
  </message>
  <message>
   <source>Add a paper or file</source>
   <translation>Добавить документ или файл</translation>
  </message>
  <message>
   <source>closes by itself in {time}</source>
   <translation>закроется само через {time}</translation>
  </message>
  <message>
   <source>Close it now</source>
   <translation>Закрыть сейчас</translation>
  </message>
 </context>
 <context>
  <name>OwnPanel</name>
  <message>
   <source>My password</source>
   <translation>Мой пароль</translation>
  </message>
  <message>
   <source>Asked again, because a computer may stand open.</source>
   <translation>Спрашивается снова: компьютер мог остаться открытым.</translation>
  </message>
  <message>
   <source>Password of today</source>
   <translation>Нынешний пароль</translation>
  </message>
  <message>
   <source>Change my password</source>
   <translation>Сменить мой пароль</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Этот компьютер</translation>
  </message>
  <message>
   <source>The key store of this computer can hold a second secret. Then your password opens the office here only; the recovery sheet still opens it anywhere.</source>
   <translation>Хранилище ключей этого компьютера может держать второй секрет. Тогда ваш пароль открывает учреждение только здесь; лист восстановления по-прежнему открывает его где угодно.</translation>
  </message>
  <message>
   <source>Open on any computer again</source>
   <translation>Снова открывать на любом компьютере</translation>
  </message>
  <message>
   <source>Open on this computer only</source>
   <translation>Открывать только на этом компьютере</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Your new password is set.</source>
   <translation>Ваш новый пароль установлен.</translation>
  </message>
  <message>
   <source>Your password opens the office on any computer again.</source>
   <translation>Ваш пароль снова открывает учреждение на любом компьютере.</translation>
  </message>
  <message>
   <source>Your password now opens the office on this computer only.</source>
   <translation>Ваш пароль теперь открывает учреждение только на этом компьютере.</translation>
  </message>
 </context>
 <context>
  <name>PackTools</name>
  <message>
   <source>Take a pack back …</source>
   <translation>Принять пакет обратно …</translation>
  </message>
  <message>
   <source>Code of the case</source>
   <translation>Код дела</translation>
  </message>
  <message>
   <source>For example: stick No. 2, the laptop of the office.</source>
   <translation>Например: флешка № 2, ноутбук организации.</translation>
  </message>
  <message>
   <source>Stick or device</source>
   <translation>Флешка или устройство</translation>
  </message>
  <message>
   <source>Words that open the pack</source>
   <translation>Слова, открывающие пакет</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Отмена</translation>
  </message>
  <message>
   <source>What would go along?</source>
   <translation>Что войдёт в пакет?</translation>
  </message>
  <message>
   <source>Make the pack …</source>
   <translation>Сделать пакет …</translation>
  </message>
  <message>
   <source>Take the note in and delete the pack</source>
   <translation>Внести запись и удалить пакет</translation>
  </message>
  <message>
   <source>These words open the pack until {until}. They are shown only now.</source>
   <translation>Эти слова открывают пакет до {until}. Они показаны только сейчас.</translation>
  </message>
  <message>
   <source>Goes along, for {hours} hours:</source>
   <translation>Войдёт в пакет, на {hours} ч:</translation>
  </message>
  <message>
   <source>Its note begins a new visit record in {code}: finish it there.</source>
   <translation>По записи в деле {code} начат новый протокол посещения: завершите его там.</translation>
  </message>
  <message>
   <source>Nothing was noted in it.</source>
   <translation>В нём ничего не записано.</translation>
  </message>
  <message>
   <source>The pack was written over and deleted: {day}</source>
   <translation>Пакет перезаписан и удалён: {day}</translation>
  </message>
  <message>
   <source>Field pack …</source>
   <translation>Полевой пакет …</translation>
  </message>
  <message>
   <source>{file} opens with “kerege field”, or with “Open a field pack” before signing in.</source>
   <translation>{file} открывается командой «kerege field» или кнопкой «Открыть полевой пакет» до входа.</translation>
  </message>
 </context>
 <context>
  <name>PackageFrame</name>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>The PDF is saved. Print it.</source>
   <translation>PDF сохранён. Распечатайте его.</translation>
  </message>
  <message>
   <source>Stopped, as you asked. Nothing was left and nothing was taken.</source>
   <translation>Остановлено по вашей просьбе. Ничего не осталось и ничего не принято.</translation>
  </message>
 </context>
 <context>
  <name>PaperFiles</name>
  <message>
   <source>Back to the paper</source>
   <translation>К документу</translation>
  </message>
  <message>
   <source>Attach a file…</source>
   <translation>Приложить файл…</translation>
  </message>
  <message>
   <source>A scan of a licence or the text of an act is locked in here and belongs to this line.</source>
   <translation>Скан специального разрешения или текст акта запирается здесь и относится к этой строке.</translation>
  </message>
  <message>
   <source>No files yet</source>
   <translation>Файлов пока нет</translation>
  </message>
  <message>
   <source>name not shown</source>
   <translation>имя не показано</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Файл</translation>
  </message>
  <message>
   <source>Attached on</source>
   <translation>Приложен</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Кем</translation>
  </message>
  <message>
   <source>The file is being locked in …</source>
   <translation>Файл запирается …</translation>
  </message>
  <message>
   <source>Stopped, as you asked. Nothing was attached.</source>
   <translation>Остановлено по вашей просьбе. Ничего не приложено.</translation>
  </message>
 </context>
 <context>
  <name>PaperForm</name>
  <message>
   <source>What it is</source>
   <translation>Что это</translation>
  </message>
  <message>
   <source>For example: certificate of the hospital.</source>
   <translation>Например: справка из больницы.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Вид</translation>
  </message>
  <message>
   <source>How it is kept</source>
   <translation>Как хранится</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Страниц</translation>
  </message>
  <message>
   <source>A paper keeps its place in the numbering of the file.</source>
   <translation>Бумага занимает свое место в нумерации дела.</translation>
  </message>
  <message>
   <source>Date of the document</source>
   <translation>Дата документа</translation>
  </message>
  <message>
   <source>Strictly confidential: kept and printed apart</source>
   <translation>Строго конфиденциально: хранится и печатается отдельно</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Выбрать файл…</translation>
  </message>
  <message>
   <source>Without a file: it lies in the paper folder. Files can be dropped here.</source>
   <translation>Без файла: документ лежит в бумажной папке. Файлы можно перетащить сюда.</translation>
  </message>
 </context>
 <context>
  <name>PaperHead</name>
  <message>
   <source>All lines of this journal</source>
   <translation>Все строки этого журнала</translation>
  </message>
  <message>
   <source>Strike this line out</source>
   <translation>Зачеркнуть эту строку</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Сохранить в PDF</translation>
  </message>
  <message>
   <source>Files: {count}</source>
   <translation>Файлы: {count}</translation>
  </message>
  <message>
   <source>No. {number} of {year}, written by {who}</source>
   <translation>№ {number} за {year} год, запись сделана: {who}</translation>
  </message>
  <message>
   <source>{line} · struck out: {reason}</source>
   <translation>{line} · зачёркнуто: {reason}</translation>
  </message>
 </context>
 <context>
  <name>PaperWork</name>
  <message>
   <source>Strike this line out</source>
   <translation>Зачеркнуть эту строку</translation>
  </message>
  <message>
   <source>The line stays readable with its number; the reason and your name stand beside it.</source>
   <translation>Строка остаётся читаемой со своим номером; рядом стоят причина и ваше имя.</translation>
  </message>
  <message>
   <source>Strike it out</source>
   <translation>Зачеркнуть</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Оставить как есть</translation>
  </message>
  <message>
   <source>Why it is struck out</source>
   <translation>Почему она зачёркивается</translation>
  </message>
  <message>
   <source>What you typed is still here. Nothing was lost.</source>
   <translation>Набранное осталось на месте. Ничего не пропало.</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Сохранить в PDF</translation>
  </message>
  <message>
   <source>The file is not locked: whoever has it can read it. Keep it safe.</source>
   <translation>Файл не защищен: его прочтет любой, у кого он есть. Храните надежно.</translation>
  </message>
  <message>
   <source>The paper is saved, in codes and without names.</source>
   <translation>Документ сохранен: с кодами, без имен.</translation>
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
   <translation>Фотография</translation>
  </message>
  <message>
   <source>Sound recording</source>
   <translation>Аудиозапись</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Видео</translation>
  </message>
  <message>
   <source>Object</source>
   <translation>Предмет</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Другое</translation>
  </message>
  <message>
   <source>On paper, original</source>
   <translation>На бумаге, подлинник</translation>
  </message>
  <message>
   <source>On paper, copy</source>
   <translation>На бумаге, копия</translation>
  </message>
  <message>
   <source>Scan</source>
   <translation>Скан</translation>
  </message>
  <message>
   <source>Scan with signature</source>
   <translation>Скан с подписью</translation>
  </message>
  <message>
   <source>Electronic file</source>
   <translation>Электронный файл</translation>
  </message>
 </context>
 <context>
  <name>PasswordAgain</name>
  <message>
   <source>What you save outside the program is no longer locked.</source>
   <translation>То, что сохранено вне программы, больше не защищено.</translation>
  </message>
  <message>
   <source>The pages will carry names.</source>
   <translation>На страницах будут имена.</translation>
  </message>
  <message>
   <source>Every opening of this section is written down.</source>
   <translation>Каждое открытие этого раздела записывается.</translation>
  </message>
  <message>
   <source>You are about to see names of many people at once.</source>
   <translation>Сейчас вы увидите имена сразу многих людей.</translation>
  </message>
  <message>
   <source>You are about to change who may sign in.</source>
   <translation>Сейчас вы измените, кто может входить.</translation>
  </message>
  <message>
   <source>You are about to change what opens this office.</source>
   <translation>Сейчас вы измените то, чем открывается эта служба.</translation>
  </message>
  <message>
   <source>What is destroyed cannot be brought back.</source>
   <translation>Уничтоженное вернуть нельзя.</translation>
  </message>
  <message>
   <source>You are about to change where backups go.</source>
   <translation>Сейчас вы измените место хранения резервных копий.</translation>
  </message>
  <message>
   <source>Other programs will be able to see this window.</source>
   <translation>Другие программы смогут видеть это окно.</translation>
  </message>
 </context>
 <context>
  <name>PasswordAsk</name>
  <message>
   <source>Your password, please</source>
   <translation>Введите ваш пароль</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Пароль</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Продолжить</translation>
  </message>
  <message>
   <source>This is not your password. Check the keyboard and Caps Lock.</source>
   <translation>Это не ваш пароль. Проверьте раскладку клавиатуры и Caps Lock.</translation>
  </message>
 </context>
 <context>
  <name>PasswordField</name>
  <message>
   <source>Show the password</source>
   <translation>Показать пароль</translation>
  </message>
  <message>
   <source>Hide the password</source>
   <translation>Скрыть пароль</translation>
  </message>
  <message>
   <source>Keyboard: {layout}</source>
   <translation>Клавиатура: {layout}</translation>
  </message>
  <message>
   <source>Caps Lock is on</source>
   <translation>Caps Lock включён</translation>
  </message>
 </context>
 <context>
  <name>PdfView</name>
  <message>
   <source>Page before</source>
   <translation>Предыдущая страница</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Следующая страница</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Уменьшить</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Увеличить</translation>
  </message>
  <message>
   <source>Preview of the pages</source>
   <translation>Просмотр страниц</translation>
  </message>
 </context>
 <context>
  <name>PeopleInput</name>
  <message>
   <source>Add a person</source>
   <translation>Добавить человека</translation>
  </message>
  <message>
   <source>Remove this person</source>
   <translation>Убрать этого человека</translation>
  </message>
  <message>
   <source>The person was removed.</source>
   <translation>Человек убран.</translation>
  </message>
 </context>
 <context>
  <name>PeoplePanel</name>
  <message>
   <source>Add a person</source>
   <translation>Добавить человека</translation>
  </message>
  <message>
   <source>New recovery sheet</source>
   <translation>Новый лист восстановления</translation>
  </message>
  <message>
   <source>My password</source>
   <translation>Мой пароль</translation>
  </message>
  <message>
   <source>The recovery sheet was used. Print a new one now: the old one is known.</source>
   <translation>Лист восстановления был использован. Напечатайте новый: старый уже известен.</translation>
  </message>
  <message>
   <source>since {day}</source>
   <translation>с {day}</translation>
  </message>
  <message>
   <source>Change …</source>
   <translation>Изменить …</translation>
  </message>
  <message>
   <source>Change {name}</source>
   <translation>Изменить: {name}</translation>
  </message>
  <message>
   <source>never let in by this office</source>
   <translation>это учреждение его не впускало</translation>
  </message>
  <message>
   <source>on one computer only</source>
   <translation>только на одном компьютере</translation>
  </message>
  <message numerus="yes">
   <source>%n open case(s)</source>
   <translation>
    <numerusform>%n открытый случай</numerusform>
    <numerusform>%n открытых случая</numerusform>
    <numerusform>%n открытых случаев</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} can sign in now.</source>
   <translation>{name} теперь может войти.</translation>
  </message>
  <message>
   <source>Hand the password over in person, never on paper with the name.</source>
   <translation>Передайте пароль лично, никогда на бумаге вместе с именем.</translation>
  </message>
 </context>
 <context>
  <name>PeriodPanel</name>
  <message>
   <source>Another period for: {kind}</source>
   <translation>Другой срок: {kind}</translation>
  </message>
  <message>
   <source>Years after the closing</source>
   <translation>Лет после закрытия</translation>
  </message>
  <message>
   <source>In force from</source>
   <translation>Действует с</translation>
  </message>
  <message>
   <source>The rule it comes from, for example an item of the nomenclature</source>
   <translation>Правило, на котором он основан, например пункт номенклатуры</translation>
  </message>
  <message>
   <source>for ever: goes to the archive and is never destroyed</source>
   <translation>постоянно: передаётся в архив и никогда не уничтожается</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Put in force</source>
   <translation>Ввести в действие</translation>
  </message>
 </context>
 <context>
  <name>PersonInput</name>
  <message>
   <source>Role</source>
   <translation>Роль</translation>
  </message>
 </context>
 <context>
  <name>PersonPanel</name>
  <message>
   <source>another role</source>
   <translation>другая роль</translation>
  </message>
  <message>
   <source>a new password</source>
   <translation>новый пароль</translation>
  </message>
  <message>
   <source>leaves the office</source>
   <translation>уходит из учреждения</translation>
  </message>
  <message>
   <source>Who may see less than before makes new keys necessary: everybody then signs in again.</source>
   <translation>Если кто-то сможет видеть меньше, чем раньше, нужны новые ключи: тогда все войдут заново.</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Роль</translation>
  </message>
  <message>
   <source>Typed by {name}. If {name} is not here, give a new password first.</source>
   <translation>Вводит сам(а) {name}. Если {name} не здесь, сначала дайте новый пароль.</translation>
  </message>
  <message>
   <source>Password of {name}</source>
   <translation>Пароль: {name}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Отмена</translation>
  </message>
  <message>
   <source>Change the role</source>
   <translation>Сменить роль</translation>
  </message>
  <message>
   <source>Set the new password</source>
   <translation>Задать новый пароль</translation>
  </message>
  <message>
   <source>Remove from the office</source>
   <translation>Исключить из учреждения</translation>
  </message>
  <message>
   <source>The strictly confidential part of {codes} stays closed until a colleague is named there.</source>
   <translation>Строго конфиденциальная часть {codes} останется закрытой, пока там не назовут коллегу.</translation>
  </message>
  <message>
   <source>{name} has another role now.</source>
   <translation>{name}: роль изменена.</translation>
  </message>
  <message>
   <source>{name} belongs to the office no more.</source>
   <translation>{name} больше не относится к учреждению.</translation>
  </message>
  <message>
   <source>{name} can sign in with the new password now.</source>
   <translation>{name} теперь может войти с новым паролем.</translation>
  </message>
  <message>
   <source>The strictly confidential part of {codes} stays closed until a colleague names {name} again.</source>
   <translation>Строго конфиденциальная часть {codes} останется закрытой для {name}, пока коллега не назовёт это имя снова.</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>Today</source>
   <translation>Сегодня</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Случаи</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Настройки</translation>
  </message>
  <message>
   <source>Referrals</source>
   <translation>Направления</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>Встречи</translation>
  </message>
  <message>
   <source>Supervision</source>
   <translation>Супервизия</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Резервная копия</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>Отчёты</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Архив</translation>
  </message>
  <message>
   <source>Journals</source>
   <translation>Журналы</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>Сотрудники</translation>
  </message>
 </context>
 <context>
  <name>PrintScreen</name>
  <message>
   <source>Print</source>
   <translation>Печать</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>What is printed</source>
   <translation>Что печатается</translation>
  </message>
  <message>
   <source>Print the sealed volume</source>
   <translation>Печатать закрытый том</translation>
  </message>
  <message>
   <source>All pages</source>
   <translation>Все страницы</translation>
  </message>
  <message>
   <source>Cover</source>
   <translation>Обложка</translation>
  </message>
  <message>
   <source>Index</source>
   <translation>Опись</translation>
  </message>
  <message>
   <source>Kept apart</source>
   <translation>Хранится отдельно</translation>
  </message>
  <message>
   <source>Closing sheets</source>
   <translation>Заключительные листы</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Сохранить как PDF</translation>
  </message>
  <message>
   <source>The file is not locked: whoever has it can read it. Keep it safe.</source>
   <translation>Файл не защищен: его прочтет любой, у кого он есть. Храните надежно.</translation>
  </message>
  <message>
   <source>The PDF is saved.</source>
   <translation>PDF сохранен.</translation>
  </message>
  <message>
   <source>The pages were given to the printer.</source>
   <translation>Страницы отправлены на принтер.</translation>
  </message>
  <message>
   <source>The section was closed.</source>
   <translation>Раздел закрыт.</translation>
  </message>
  <message>
   <source>Open it again</source>
   <translation>Открыть снова</translation>
  </message>
  <message>
   <source>case file</source>
   <translation>дело</translation>
  </message>
 </context>
 <context>
  <name>PrintSettings</name>
  <message>
   <source>Settings</source>
   <translation>Параметры</translation>
  </message>
  <message>
   <source>Language of the document</source>
   <translation>Язык документа</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Имена</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Экземпляр</translation>
  </message>
  <message>
   <source>With names</source>
   <translation>С именами</translation>
  </message>
  <message>
   <source>Codes only</source>
   <translation>Только коды</translation>
  </message>
  <message numerus="yes">
   <source>%n sheet(s) on both sides</source>
   <translation>
    <numerusform>%n лист с двух сторон</numerusform>
    <numerusform>%n листа с двух сторон</numerusform>
    <numerusform>%n листов с двух сторон</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n страница</numerusform>
    <numerusform>%n страницы</numerusform>
    <numerusform>%n страниц</numerusform>
   </translation>
  </message>
  <message>
   <source>Stand beside the printer. Every printing is written in the history.</source>
   <translation>Стойте у принтера. Каждая печать записывается в историю.</translation>
  </message>
  <message numerus="yes">
   <source>Print %n page(s)</source>
   <translation>
    <numerusform>Печатать %n страницу</numerusform>
    <numerusform>Печатать %n страницы</numerusform>
    <numerusform>Печатать %n страниц</numerusform>
   </translation>
  </message>
  <message>
   <source>Making the pages…</source>
   <translation>Готовим страницы…</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Сохранить как PDF</translation>
  </message>
  <message numerus="yes">
   <source>%n word(s) may still be names.</source>
   <translation>
    <numerusform>%n слово ещё может быть именем.</numerusform>
    <numerusform>%n слова ещё могут быть именами.</numerusform>
    <numerusform>%n слов ещё могут быть именами.</numerusform>
   </translation>
  </message>
  <message>
   <source>They stand in {places} forms or papers. Open a form to be asked about them.</source>
   <translation>Они стоят в бланках и документах: {places}. Откройте бланк, и программа спросит о них.</translation>
  </message>
 </context>
 <context>
  <name>Problems</name>
  <message>
   <source>This cannot be read as text.</source>
   <translation>Это не удаётся прочитать как текст.</translation>
  </message>
  <message>
   <source>Write a number, for example 12 or 12,5.</source>
   <translation>Напишите число, например 12 или 12,5.</translation>
  </message>
  <message>
   <source>Write a whole number, without a part after the comma.</source>
   <translation>Напишите целое число, без дробной части.</translation>
  </message>
  <message>
   <source>The smallest possible number is {low}.</source>
   <translation>Наименьшее возможное число – {low}.</translation>
  </message>
  <message>
   <source>The largest possible number is {high}.</source>
   <translation>Наибольшее возможное число – {high}.</translation>
  </message>
  <message>
   <source>Write the date as 19.01.2026. It is kept as you typed it.</source>
   <translation>Напишите дату так: 19.01.2026. Написанное сохранено.</translation>
  </message>
  <message>
   <source>This day is not in the calendar. It is kept as you typed it.</source>
   <translation>Такого дня нет. Написанное сохранено.</translation>
  </message>
  <message>
   <source>Write the year with four digits.</source>
   <translation>Напишите год четырьмя цифрами.</translation>
  </message>
  <message>
   <source>The year must be between {low} and {high}.</source>
   <translation>Год должен быть от {low} до {high}.</translation>
  </message>
  <message>
   <source>The day and the month are needed here too.</source>
   <translation>Здесь нужны и день, и месяц.</translation>
  </message>
  <message>
   <source>Write the time as 22:40.</source>
   <translation>Напишите время так: 22:40.</translation>
  </message>
  <message>
   <source>Both are needed: the date and the time.</source>
   <translation>Нужны и дата, и время.</translation>
  </message>
  <message>
   <source>The end lies before the beginning.</source>
   <translation>Конец раньше начала.</translation>
  </message>
  <message>
   <source>This answer is not among those offered. Choose again.</source>
   <translation>Такого ответа нет в списке. Выберите ещё раз.</translation>
  </message>
  <message>
   <source>A phone number needs digits.</source>
   <translation>В номере телефона должны быть цифры.</translation>
  </message>
  <message>
   <source>This answer cannot be read. Enter it again.</source>
   <translation>Этот ответ не читается. Введите его ещё раз.</translation>
  </message>
  <message>
   <source>This person cannot be read. Enter them again.</source>
   <translation>Сведения о человеке не читаются. Введите их ещё раз.</translation>
  </message>
  <message>
   <source>This address cannot be read. Enter it again.</source>
   <translation>Этот адрес не читается. Введите его ещё раз.</translation>
  </message>
  <message>
   <source>This row cannot be read. Enter it again.</source>
   <translation>Эта строка не читается. Введите её ещё раз.</translation>
  </message>
  <message>
   <source>This signature cannot be read. Enter it again.</source>
   <translation>Сведения о подписи не читаются. Введите их ещё раз.</translation>
  </message>
  <message>
   <source>Row {row}: {sentence}</source>
   <translation>Строка {row}: {sentence}</translation>
  </message>
  <message>
   <source>This cannot be done now. Nothing was lost. (Code for support: {code})</source>
   <translation>Сейчас это сделать нельзя. Ничего не потеряно. (Код для поддержки: {code})</translation>
  </message>
  <message>
   <source>This case is already closed.</source>
   <translation>Этот случай уже закрыт.</translation>
  </message>
  <message>
   <source>There is no such case in this office.</source>
   <translation>В этом учреждении нет такого случая.</translation>
  </message>
  <message>
   <source>This case code is already in use. Choose another.</source>
   <translation>Этот код случая уже занят. Выберите другой.</translation>
  </message>
  <message>
   <source>A case code must not hold a name, a date of birth or a personal number.</source>
   <translation>В коде случая не должно быть имени, даты рождения или личного номера.</translation>
  </message>
  <message>
   <source>The pattern for case codes has parts the program does not know.</source>
   <translation>В образце кода есть части, неизвестные программе.</translation>
  </message>
  <message>
   <source>The consent comes first. Fill it in, then open this form.</source>
   <translation>Сначала нужно согласие. Заполните его, затем откройте эту форму.</translation>
  </message>
  <message>
   <source>Write why you correct it. The old text stays in the history.</source>
   <translation>Напишите, почему исправляете. Прежний текст останется в истории.</translation>
  </message>
  <message>
   <source>This form is finished. Use “Correct an error” to change it.</source>
   <translation>Эта форма завершена. Чтобы изменить её, нажмите «Исправить ошибку».</translation>
  </message>
  <message>
   <source>This form is no longer in the file.</source>
   <translation>Этой формы в деле больше нет.</translation>
  </message>
  <message>
   <source>This part of the case is closed. Reopen the case to write in it.</source>
   <translation>Эта часть дела закрыта. Чтобы писать, возобновите дело.</translation>
  </message>
  <message>
   <source>This form is filled in only once and is already in the file.</source>
   <translation>Эта форма заполняется один раз и уже есть в деле.</translation>
  </message>
  <message>
   <source>This edition of the standard has no such form.</source>
   <translation>В этой редакции стандарта нет такой формы.</translation>
  </message>
  <message>
   <source>Another form must be finished first.</source>
   <translation>Сначала нужно завершить другую форму.</translation>
  </message>
  <message>
   <source>Something needed is still missing. Fill it in, or write why it stays empty.</source>
   <translation>Не хватает обязательного ответа. Заполните или напишите, почему остаётся пусто.</translation>
  </message>
  <message>
   <source>This stage needs other forms first. You can go on with a reason.</source>
   <translation>На этом этапе сначала нужны другие формы. Можно продолжить, указав причину.</translation>
  </message>
  <message>
   <source>Your role does not allow this. Ask the head of the office.</source>
   <translation>Ваша роль этого не позволяет. Обратитесь к руководителю организации.</translation>
  </message>
  <message>
   <source>This case is still open.</source>
   <translation>Этот случай ещё открыт.</translation>
  </message>
  <message>
   <source>The clock of this computer stands before the last record. Set date and time, then try again.</source>
   <translation>Часы компьютера показывают время раньше последней записи. Поправьте дату и время и попробуйте снова.</translation>
  </message>
  <message>
   <source>Write the reason.</source>
   <translation>Напишите причину.</translation>
  </message>
  <message>
   <source>The register of names is not here. Connect the stick or folder where it is kept.</source>
   <translation>Реестра имён здесь нет. Подключите флешку или папку, где он хранится.</translation>
  </message>
  <message>
   <source>This is the same case.</source>
   <translation>Это тот же самый случай.</translation>
  </message>
  <message>
   <source>This edition of the standard has no such stage.</source>
   <translation>В этой редакции стандарта нет такого этапа.</translation>
  </message>
  <message>
   <source>Some answers cannot be read. Look at the fields marked in red.</source>
   <translation>Некоторые ответы не читаются. Посмотрите поля, отмеченные красным.</translation>
  </message>
  <message>
   <source>Document № {number} is not in the register of this case.</source>
   <translation>Документа № {number} нет в реестре этого случая.</translation>
  </message>
  <message>
   <source>This deadline is no longer open.</source>
   <translation>Этот срок уже не действует.</translation>
  </message>
  <message>
   <source>The practice case does not come out as its scenario says.</source>
   <translation>Учебный случай прошёл не так, как описано в сценарии.</translation>
  </message>
  <message>
   <source>The scenario file has a fault: {what}</source>
   <translation>В файле сценария ошибка: {what}</translation>
  </message>
  <message>
   <source>This document is damaged. Restore it from the last backup.</source>
   <translation>Этот документ повреждён. Восстановите его из последней резервной копии.</translation>
  </message>
  <message>
   <source>This document is not in the office. Restore it from the last backup.</source>
   <translation>Этого документа нет. Восстановите его из последней резервной копии.</translation>
  </message>
  <message>
   <source>The last lines of the record of work are missing. Tell the head of the office.</source>
   <translation>Нет последних строк журнала доступа. Сообщите руководителю организации.</translation>
  </message>
  <message>
   <source>The record of work was damaged or changed. Tell the head of the office.</source>
   <translation>Журнал доступа повреждён или изменён. Сообщите руководителю организации.</translation>
  </message>
  <message>
   <source>The office could not be opened. Nothing was changed.</source>
   <translation>Открыть не удалось. Ничего не изменилось.</translation>
  </message>
  <message>
   <source>The file {file} could not be read. Check the disk or the stick.</source>
   <translation>Файл {file} не удалось прочитать. Проверьте диск или флешку.</translation>
  </message>
  <message>
   <source>The file {file} could not be written. What was saved before is safe.</source>
   <translation>Файл {file} не удалось записать. Сохранённое раньше цело.</translation>
  </message>
  <message>
   <source>A key card of this office does not fit it. Ask for help before going on.</source>
   <translation>Одна ключевая карта не подходит к этому учреждению. Прежде чем продолжать, попросите помощи.</translation>
  </message>
  <message>
   <source>The two copies of a file differ. The newer one is used.</source>
   <translation>Две копии файла различаются. Используется более новая.</translation>
  </message>
  <message>
   <source>The file {file} is damaged. Restore it from the last backup.</source>
   <translation>Файл {file} повреждён. Восстановите его из последней резервной копии.</translation>
  </message>
  <message>
   <source>The disk is full. Make room, then try again. Nothing was lost.</source>
   <translation>Диск заполнен. Освободите место и попробуйте снова. Ничего не потеряно.</translation>
  </message>
  <message>
   <source>A part of the program is too old ({version}). Install it again.</source>
   <translation>Часть программы слишком старая ({version}). Установите программу заново.</translation>
  </message>
  <message>
   <source>The file {file} is already there and was not replaced.</source>
   <translation>Файл {file} уже есть, он не заменён.</translation>
  </message>
  <message>
   <source>This folder is not empty. Choose an empty one.</source>
   <translation>Эта папка не пустая. Выберите пустую.</translation>
  </message>
  <message>
   <source>The office is open in another window. Close that one first.</source>
   <translation>Программа уже открыта в другом окне. Сначала закройте его.</translation>
  </message>
  <message>
   <source>The lock of this office asks for more than is safe. It was not opened.</source>
   <translation>Настройки замка выходят за безопасные пределы. Учреждение не открыто.</translation>
  </message>
  <message>
   <source>This sign-in name is already in use. Choose another.</source>
   <translation>Это имя для входа уже занято. Выберите другое.</translation>
  </message>
  <message>
   <source>The file {file} is not there.</source>
   <translation>Файла {file} нет.</translation>
  </message>
  <message>
   <source>A newer version of the program wrote this office. Update the program.</source>
   <translation>Данные записаны более новой версией программы. Обновите программу.</translation>
  </message>
  <message>
   <source>Your role has no key for this part.</source>
   <translation>У вашей роли нет ключа к этой части.</translation>
  </message>
  <message>
   <source>There is no office in this folder.</source>
   <translation>В этой папке нет учреждения.</translation>
  </message>
  <message>
   <source>Nobody with this name signs in here.</source>
   <translation>Здесь никто не входит под таким именем.</translation>
  </message>
  <message>
   <source>The file {file} is not locked as it must be. It was not used.</source>
   <translation>Файл {file} не зашифрован, как положено. Он не использован.</translation>
  </message>
  <message>
   <source>This file belongs to another office.</source>
   <translation>Этот файл принадлежит другому учреждению.</translation>
  </message>
  <message>
   <source>The password needs at least {least} letters, or four words.</source>
   <translation>В пароле должно быть не меньше {least} знаков или четыре слова.</translation>
  </message>
  <message>
   <source>Nothing can be written there. Choose another folder or stick.</source>
   <translation>Туда нельзя записать. Выберите другую папку или флешку.</translation>
  </message>
  <message>
   <source>Group {group} of the recovery sheet has a typing mistake.</source>
   <translation>В группе {group} листа восстановления опечатка.</translation>
  </message>
  <message>
   <source>The recovery sheet has {groups} groups. Type all of them.</source>
   <translation>На листе восстановления групп: {groups}. Введите все.</translation>
  </message>
  <message>
   <source>The register of names is damaged. Restore it from the last backup.</source>
   <translation>Реестр имён повреждён. Восстановите его из последней резервной копии.</translation>
  </message>
  <message>
   <source>Keep the register of names in another folder than the cases.</source>
   <translation>Храните реестр имён в другой папке, не вместе с делами.</translation>
  </message>
  <message>
   <source>The lock of this office is damaged. Restore it from the last backup.</source>
   <translation>Файл замка повреждён. Восстановите его из последней резервной копии.</translation>
  </message>
  <message>
   <source>The lock of this office was changed from outside. It was not opened.</source>
   <translation>Файл замка изменён извне. Учреждение не открыто.</translation>
  </message>
  <message>
   <source>The program does not know this role.</source>
   <translation>Программа не знает такой роли.</translation>
  </message>
  <message>
   <source>The key does not fit this file.</source>
   <translation>Ключ не подходит к этому файлу.</translation>
  </message>
  <message>
   <source>That did not open the office. Check the keyboard and Caps Lock.</source>
   <translation>Этим паролем открыть не удалось. Проверьте раскладку и Caps Lock.</translation>
  </message>
  <message>
   <source>This recovery sheet does not belong to this office.</source>
   <translation>Этот лист восстановления от другого учреждения.</translation>
  </message>
  <message>
   <source>Write at most {decimals} digits after the comma.</source>
   <translation>Напишите не больше {decimals} знаков после запятой.</translation>
  </message>
  <message>
   <source>This is not written as this form asks for it.</source>
   <translation>Написано не так, как требует эта форма.</translation>
  </message>
  <message>
   <source>This day has not come yet.</source>
   <translation>Этот день ещё не наступил.</translation>
  </message>
  <message>
   <source>The earliest possible day is {low}.</source>
   <translation>Самый ранний день: {low}.</translation>
  </message>
  <message>
   <source>The latest possible day is {high}.</source>
   <translation>Самый поздний день: {high}.</translation>
  </message>
  <message>
   <source>The names may not lie on the medium that holds the cases. Choose another one.</source>
   <translation>Имена нельзя хранить на том же носителе, что и дела. Выберите другой.</translation>
  </message>
  <message>
   <source>This is the folder it lies in already. Choose another one.</source>
   <translation>Это та же папка. Выберите другую.</translation>
  </message>
  <message>
   <source>Copies of several offices lie here. Choose the folder of one office.</source>
   <translation>Здесь копии нескольких организаций. Выберите папку одной из них.</translation>
  </message>
  <message>
   <source>It was stopped. The earlier copies are as they were.</source>
   <translation>Остановлено. Прежние копии остались как были.</translation>
  </message>
  <message>
   <source>This backup copy is damaged. Choose an older one; the damaged one is kept.</source>
   <translation>Эта резервная копия повреждена. Выберите более раннюю; повреждённая сохранена.</translation>
  </message>
  <message>
   <source>The stick or folder is not there. Put it in and try again.</source>
   <translation>Носителя или папки нет. Подключите и попробуйте снова.</translation>
  </message>
  <message>
   <source>There is not enough room on this medium. Nothing was written.</source>
   <translation>На этом носителе не хватает места. Ничего не записано.</translation>
  </message>
  <message>
   <source>There is no backup copy of this office here.</source>
   <translation>Здесь нет резервной копии этой организации.</translation>
  </message>
  <message>
   <source>A backup inside the office folder is lost with it. Choose a stick or another folder.</source>
   <translation>Копия внутри папки учреждения пропадёт вместе с ней. Выберите флешку или другую папку.</translation>
  </message>
  <message>
   <source>Stopped, as you asked. What was there before is untouched.</source>
   <translation>Остановлено по вашей просьбе. Что было раньше, не тронуто.</translation>
  </message>
  <message>
   <source>The cases on this computer are damaged. The file was kept. Restore backup {generation} of {at} from {folder}.</source>
   <translation>Дела на этом компьютере повреждены. Файл сохранён. Восстановите копию {generation} от {at} из {folder}.</translation>
  </message>
  <message>
   <source>Backup {sequence} is damaged ({file}). Use another backup, and make a new one today.</source>
   <translation>Копия {sequence} повреждена ({file}). Возьмите другую копию и сделайте сегодня новую.</translation>
  </message>
  <message>
   <source>The folder or stick is not there. Put the stick in and try again.</source>
   <translation>Папки или флешки нет. Вставьте флешку и попробуйте снова.</translation>
  </message>
  <message>
   <source>There is not enough room: {needed} bytes are needed, {free} are free. Nothing was written.</source>
   <translation>Не хватает места: нужно {needed} байт, свободно {free}. Ничего не записано.</translation>
  </message>
  <message>
   <source>There is no backup of an office here.</source>
   <translation>Здесь нет резервной копии учреждения.</translation>
  </message>
  <message>
   <source>Names and cases must not lie on one stick. Choose another stick.</source>
   <translation>Имена и дела нельзя держать на одной флешке. Выберите другую.</translation>
  </message>
  <message>
   <source>This is the folder in use. Choose another one.</source>
   <translation>Эта папка уже используется. Выберите другую.</translation>
  </message>
  <message>
   <source>Backups of several offices are here. Choose the folder of one of them.</source>
   <translation>Здесь копии нескольких учреждений. Выберите папку одного из них.</translation>
  </message>
  <message>
   <source>The office was not upgraded: the new file would not hold everything ({tables}). Nothing was changed.</source>
   <translation>Учреждение не обновлено: новый файл вместил бы не всё ({tables}). Ничего не изменено.</translation>
  </message>
  <message>
   <source>Type your password first. Nothing was done yet.</source>
   <translation>Сначала введите пароль. Пока ничего не сделано.</translation>
  </message>
  <message>
   <source>Too many wrong passwords. Wait {seconds} seconds, then try again.</source>
   <translation>Пароль несколько раз введён неверно. Подождите {seconds} с и попробуйте снова.</translation>
  </message>
  <message>
   <source>At least one person must stay named. Name somebody else first.</source>
   <translation>Хотя бы один человек должен оставаться названным. Сначала назовите другого.</translation>
  </message>
  <message>
   <source>This note is kept and no longer changes. Write a new one.</source>
   <translation>Эта запись сохранена и больше не меняется. Напишите новую.</translation>
  </message>
  <message>
   <source>You are not named for the strictly confidential section. Ask a colleague who is.</source>
   <translation>Вас не назвали для строго конфиденциального раздела. Обратитесь к названному коллеге.</translation>
  </message>
  <message>
   <source>The strictly confidential section is closed. Open it with your password first.</source>
   <translation>Строго конфиденциальный раздел закрыт. Сначала откройте его своим паролем.</translation>
  </message>
  <message>
   <source>Nothing is kept apart in this case yet.</source>
   <translation>В этом случае пока ничего не хранится отдельно.</translation>
  </message>
  <message>
   <source>There is no such act in this office.</source>
   <translation>Такого акта в этом учреждении нет.</translation>
  </message>
  <message>
   <source>Write which archive takes the files and what it advised.</source>
   <translation>Напишите, какой архив принимает дела и каково его заключение.</translation>
  </message>
  <message>
   <source>This edition of the standard has no such class of files.</source>
   <translation>В этой редакции стандарта нет такой категории дел.</translation>
  </message>
  <message>
   <source>This stick or folder is not on the list.</source>
   <translation>Этой флешки или папки нет в списке.</translation>
  </message>
  <message>
   <source>This case may not be destroyed: its period has not ended, is not decided, or it is held.</source>
   <translation>Это дело нельзя уничтожить: срок не истёк, не установлен или дело приостановлено.</translation>
  </message>
  <message>
   <source>Old backups lie there that the present keys do not open. Make a new backup there first.</source>
   <translation>Там лежат старые копии, которые нынешние ключи не открывают. Сначала сделайте там новую резервную копию.</translation>
  </message>
  <message>
   <source>Write a number of years from 1 to {most}, or choose “for ever”.</source>
   <translation>Напишите число лет от 1 до {most} или выберите «постоянно».</translation>
  </message>
  <message>
   <source>Two different people sign in for this, and one of them is the head.</source>
   <translation>Для этого входят два разных человека, один из них – руководитель.</translation>
  </message>
  <message>
   <source>This edition has no such report. It has: {known}.</source>
   <translation>В этом стандарте нет такого отчёта. Есть: {known}.</translation>
  </message>
  <message>
   <source>This is no period. Write 2026-02, 2026-Q1 or 2026.</source>
   <translation>Такого периода нет. Напишите 2026-02, 2026-Q1 или 2026.</translation>
  </message>
  <message>
   <source>A change can begin today or later: what was due stays as it was.</source>
   <translation>Изменение может начаться сегодня или позже: прежние сроки остаются как были.</translation>
  </message>
  <message>
   <source>This rule is not counted in that way. Change its number only.</source>
   <translation>Это правило считается иначе. Измените только число.</translation>
  </message>
  <message>
   <source>The norm itself says this number. It cannot be changed.</source>
   <translation>Это число задано самой нормой. Его нельзя изменить.</translation>
  </message>
  <message>
   <source>This colleague still works on {count} cases: {codes}. Hand them over to somebody first.</source>
   <translation>Этот коллега ещё ведёт случаи ({count}): {codes}. Сначала передайте их кому-нибудь.</translation>
  </message>
  <message>
   <source>{name} is in the key file, but this office never let that person in. Remove {name} first, then try again.</source>
   <translation>{name} есть в файле ключей, но это учреждение его не впускало. Сначала исключите {name}, затем повторите.</translation>
  </message>
  <message>
   <source>This password opens the office only on the computer it is bound to. Sign in there or use the recovery sheet.</source>
   <translation>Этот пароль открывает учреждение только на компьютере, к которому он привязан. Войдите там или используйте лист восстановления.</translation>
  </message>
  <message>
   <source>This computer has no key store that could keep a secret. Nothing was changed.</source>
   <translation>На этом компьютере нет хранилища ключей, где можно держать секрет. Ничего не изменено.</translation>
  </message>
  <message>
   <source>The key store of this computer keeps secrets in a file anyone can read. Nothing was changed.</source>
   <translation>Хранилище ключей этого компьютера держит секреты в файле, который может прочесть любой. Ничего не изменено.</translation>
  </message>
  <message>
   <source>The key store of this computer did not answer. Unlock it and try again. Nothing was changed.</source>
   <translation>Хранилище ключей этого компьютера не ответило. Разблокируйте его и повторите. Ничего не изменено.</translation>
  </message>
  <message>
   <source>Nobody changes or removes herself. Another head has to do that.</source>
   <translation>Никто не меняет и не исключает сам себя. Это должен сделать другой руководитель.</translation>
  </message>
  <message>
   <source>This copy of the register was made before the keys of the office were changed. Use the register itself.</source>
   <translation>Эта копия реестра сделана до смены ключей учреждения. Используйте сам реестр.</translation>
  </message>
  <message>
   <source>The program cannot show this kind of file. Save a copy outside to open it with another program.</source>
   <translation>Программа не может показать такой файл. Чтобы открыть его другой программой, сохраните копию вне этой.</translation>
  </message>
  <message>
   <source>There is no row in this sheet under its heads. Nothing was taken.</source>
   <translation>В этой таблице нет строк под заголовками. Ничего не взято.</translation>
  </message>
  <message>
   <source>No column has the name of a question of this form. Name the columns as the form does.</source>
   <translation>Ни один столбец не назван как вопрос этой формы. Назовите столбцы так, как в форме.</translation>
  </message>
  <message>
   <source>This sheet is too big. Bring at most 20,000 rows at a time.</source>
   <translation>Эта таблица слишком велика. За один раз не больше 20 000 строк.</translation>
  </message>
  <message>
   <source>This is no spreadsheet that can be read, or it has a password. Nothing was taken.</source>
   <translation>Это не таблица, которую можно прочитать, или она под паролем. Ничего не взято.</translation>
  </message>
  <message>
   <source>Names and cases would lie on one disk. Choose a stick, or let the head write why it must be so.</source>
   <translation>Имена и дела окажутся на одном диске. Выберите флешку, или пусть руководитель напишет, почему так нужно.</translation>
  </message>
  <message>
   <source>{login} would have {count} cases this year; the norm is {most}. Write why it is so.</source>
   <translation>У {login} за год будет {count} случаев при норме {most}. Напишите, почему так.</translation>
  </message>
  <message>
   <source>This stick does not give back what is written to it. It holds less than it says. Use another one.</source>
   <translation>Эта флешка не отдаёт то, что на неё записано: она вмещает меньше, чем сообщает. Возьмите другую.</translation>
  </message>
  <message>
   <source>These cases must not meet: {codes}. Change the group, the place or the day, or write why.</source>
   <translation>Этим случаям нельзя встречаться: {codes}. Измените группу, место или день либо напишите почему.</translation>
  </message>
  <message>
   <source>Something speaks against giving {codes} to {login}. Write why it is done all the same.</source>
   <translation>Передаче {codes} сотруднику {login} что-то мешает. Напишите, почему всё же передаёте.</translation>
  </message>
  <message>
   <source>{login} lacks something that is asked for this role. Write why it is given all the same.</source>
   <translation>{login}: не хватает того, что требуется для этой роли. Напишите, почему роль всё же даётся.</translation>
  </message>
  <message>
   <source>This case was kept by the standard {ref}, which is not installed here. Nothing was taken.</source>
   <translation>Это дело велось по стандарту {ref}, которого здесь нет. Ничего не принято.</translation>
  </message>
  <message>
   <source>The package is damaged or incomplete. Nothing was taken. Ask the sender for a new one.</source>
   <translation>Пакет повреждён или неполон. Ничего не принято. Попросите у отправителя новый.</translation>
  </message>
  <message>
   <source>This does not agree with the package. Compare with the sheet once more. Nothing was taken.</source>
   <translation>Это не совпадает с пакетом. Сверьте с листом ещё раз. Ничего не принято.</translation>
  </message>
  <message>
   <source>This file is no package of this kind. Nothing was taken.</source>
   <translation>Этот файл — не такой пакет. Ничего не принято.</translation>
  </message>
  <message>
   <source>A newer version of the program made this package. Update the program here. Nothing was taken.</source>
   <translation>Пакет создан более новой версией программы. Обновите программу. Ничего не принято.</translation>
  </message>
  <message>
   <source>These words do not open the package. Check every word and the spaces. Nothing was taken.</source>
   <translation>Эти слова не открывают пакет. Проверьте каждое слово и пробелы. Ничего не принято.</translation>
  </message>
  <message>
   <source>This is too much for one package. Nothing was written.</source>
   <translation>Для одного пакета это слишком много. Ничего не записано.</translation>
  </message>
  <message>
   <source>Fill in and finish the transfer sheet first. A package is made while the transfer is under way.</source>
   <translation>Сначала заполните и завершите лист передачи дела. Пакет делается, пока передача идёт.</translation>
  </message>
  <message>
   <source>This office does not permit this method. Choose another.</source>
   <translation>Учреждение не допускает этот метод. Выберите другой.</translation>
  </message>
  <message>
   <source>Only people and organisations of this case can be named here. Choose one from the list.</source>
   <translation>Здесь можно назвать только людей и организации этого случая. Выберите из списка.</translation>
  </message>
  <message>
   <source>This option cannot be taken off the list.</source>
   <translation>Этот вариант нельзя исключить из списка.</translation>
  </message>
  <message>
   <source>This package was taken in already. Nothing was taken again.</source>
   <translation>Этот пакет уже принят. Повторно ничего не принято.</translation>
  </message>
  <message>
   <source>This is too long for a letter: at most {most} characters.</source>
   <translation>Для письма слишком длинно: не больше {most} знаков.</translation>
  </message>
  <message>
   <source>This backup knows no case {codes}. Compare it with the act of destruction, and leave out newer ones.</source>
   <translation>В этой копии нет дела {codes}. Сверьте с актом об уничтожении; более новые не вводите.</translation>
  </message>
  <message>
   <source>A newer version of the program made this file. Update the program here. Nothing was taken.</source>
   <translation>Этот файл создан более новой версией программы. Обновите программу. Ничего не принято.</translation>
  </message>
  <message>
   <source>These records belong to another journal, or follow the standard {ref}. Nothing was taken.</source>
   <translation>Эти записи относятся к другому журналу или ведутся по стандарту {ref}. Ничего не принято.</translation>
  </message>
  <message>
   <source>This is no file of records from another office. Nothing was taken.</source>
   <translation>Это не файл записей другой организации. Ничего не принято.</translation>
  </message>
  <message>
   <source>Wrong words were typed {tries} times, so the pack was destroyed. Tell your office today.</source>
   <translation>Неверные слова введены {tries} раз, поэтому пакет уничтожен. Сообщите в организацию сегодня.</translation>
  </message>
  <message>
   <source>The time of this pack is over since {until}. Bring it back: the office can still take the note in.</source>
   <translation>Срок этого пакета истёк {until}. Верните его: организация ещё может внести запись.</translation>
  </message>
  <message>
   <source>This office made no such pack, or its case is no longer here. Nothing was taken.</source>
   <translation>Эта организация не делала такого пакета, или его дела здесь больше нет. Ничего не принято.</translation>
  </message>
  <message>
   <source>These words do not open the pack. Tries left: {left}. With the last one it is destroyed.</source>
   <translation>Эти слова не открывают пакет. Осталось попыток: {left}. С последней он уничтожается.</translation>
  </message>
  <message>
   <source>This edition of the standard knows no pack for a visit.</source>
   <translation>В этой редакции стандарта нет полевого пакета.</translation>
  </message>
 </context>
 <context>
  <name>ReasonLine</name>
  <message>
   <source>Why could it not be done in time? The mark stays, the reason is printed.</source>
   <translation>Почему не удалось вовремя? Отметка останется, причина печатается.</translation>
  </message>
  <message>
   <source>Reason for delay</source>
   <translation>Причина задержки</translation>
  </message>
  <message>
   <source>Save the reason</source>
   <translation>Сохранить причину</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Отмена</translation>
  </message>
 </context>
 <context>
  <name>ReferenceInput</name>
  <message>
   <source>Choose an entry …</source>
   <translation>Выберите запись …</translation>
  </message>
 </context>
 <context>
  <name>ReferralsScreen</name>
  <message>
   <source>Answer awaited</source>
   <translation>Ожидается ответ</translation>
  </message>
  <message>
   <source>Answer late</source>
   <translation>Ответ просрочен</translation>
  </message>
  <message>
   <source>Answer here</source>
   <translation>Ответ получен</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Все</translation>
  </message>
  <message>
   <source>Where clients were sent on to, and what came back.</source>
   <translation>Куда направлены клиенты и какой пришел ответ.</translation>
  </message>
  <message>
   <source>Referrals</source>
   <translation>Направления</translation>
  </message>
  <message>
   <source>Open the referral</source>
   <translation>Открыть направление</translation>
  </message>
  <message>
   <source>Write down the answer</source>
   <translation>Записать ответ</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Ответ</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Случай</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Организация</translation>
  </message>
  <message>
   <source>Phone and person</source>
   <translation>Телефон и лицо</translation>
  </message>
  <message>
   <source>For what</source>
   <translation>По поводу</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Отправлено</translation>
  </message>
  <message>
   <source>There are other referrals.</source>
   <translation>Есть другие направления.</translation>
  </message>
  <message>
   <source>Nothing of this kind</source>
   <translation>Такого нет</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Показать все</translation>
  </message>
  <message>
   <source>Referrals are written in a case; they and their answers appear here.</source>
   <translation>Направления пишутся в случае; они и ответы на них видны здесь.</translation>
  </message>
  <message>
   <source>No referrals yet</source>
   <translation>Направлений пока нет</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>кода еще нет</translation>
  </message>
  <message>
   <source>no day set</source>
   <translation>день не назначен</translation>
  </message>
  <message>
   <source>today</source>
   <translation>сегодня</translation>
  </message>
 </context>
 <context>
  <name>Register</name>
  <message>
   <source>The folder with the names is not here. Put the stick in and press “Find it”.</source>
   <translation>Папки с именами здесь нет. Вставьте флешку и нажмите «Найти».</translation>
  </message>
  <message>
   <source>The register of names is damaged. Take the names from the second copy.</source>
   <translation>Реестр имён повреждён. Возьмите имена из второй копии.</translation>
  </message>
  <message>
   <source>The register there is a copy from before the keys were changed. Look for the newer one.</source>
   <translation>Реестр там – копия до смены ключей. Найдите более новый.</translation>
  </message>
  <message>
   <source>The register there belongs to another office.</source>
   <translation>Реестр там принадлежит другому учреждению.</translation>
  </message>
  <message>
   <source>You put the names away. Press “Find it” to see them again.</source>
   <translation>Вы убрали имена. Чтобы снова их видеть, нажмите «Найти».</translation>
  </message>
  <message>
   <source>The stick with the names was reported lost. Take the names from the second copy.</source>
   <translation>Флешка с именами отмечена как потерянная. Возьмите имена из второй копии.</translation>
  </message>
  <message>
   <source>as the register is now</source>
   <translation>как реестр сейчас</translation>
  </message>
  <message>
   <source>older than the register</source>
   <translation>старее реестра</translation>
  </message>
  <message>
   <source>newer than the register</source>
   <translation>новее реестра</translation>
  </message>
  <message>
   <source>not plugged in</source>
   <translation>не вставлена</translation>
  </message>
  <message>
   <source>damaged or from before the keys were changed</source>
   <translation>повреждена или сделана до смены ключей</translation>
  </message>
 </context>
 <context>
  <name>RegisterFrame</name>
  <message>
   <source>Register of names</source>
   <translation>Реестр имён</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Find the names</source>
   <translation>Найти имена</translation>
  </message>
  <message>
   <source>Keep them elsewhere</source>
   <translation>Хранить в другом месте</translation>
  </message>
  <message>
   <source>Second copy</source>
   <translation>Вторая копия</translation>
  </message>
  <message>
   <source>When the stick is lost or broken</source>
   <translation>Если флешка потеряна или сломана</translation>
  </message>
  <message>
   <source>Put the stick in. The program looks where the register was last and on every stick.</source>
   <translation>Вставьте флешку. Программа ищет там, где реестр был в последний раз, и на всех флешках.</translation>
  </message>
  <message>
   <source>Names and cases never lie on one stick. Best is a stick that you take with you.</source>
   <translation>Имена и дела никогда не лежат на одной флешке. Лучше всего флешка, которую вы носите с собой.</translation>
  </message>
  <message>
   <source>On a stick of its own, kept in another room. Copy again whenever new people came.</source>
   <translation>На отдельной флешке, в другой комнате. Копируйте снова, когда появляются новые люди.</translation>
  </message>
  <message>
   <source>Say that it is lost, then take the names from the second copy into a new, empty folder.</source>
   <translation>Отметьте, что она потеряна, затем возьмите имена из второй копии в новую пустую папку.</translation>
  </message>
  <message>
   <source>Find it</source>
   <translation>Найти</translation>
  </message>
  <message>
   <source>Take it from this folder</source>
   <translation>Взять из этой папки</translation>
  </message>
  <message>
   <source>Put the names away</source>
   <translation>Убрать имена</translation>
  </message>
  <message>
   <source>Move the register there</source>
   <translation>Перенести реестр туда</translation>
  </message>
  <message>
   <source>It must lie beside the cases …</source>
   <translation>Он должен лежать рядом с делами …</translation>
  </message>
  <message>
   <source>Copy the register</source>
   <translation>Скопировать реестр</translation>
  </message>
  <message>
   <source>The stick is lost …</source>
   <translation>Флешка потеряна …</translation>
  </message>
  <message>
   <source>Take the names from the copy</source>
   <translation>Взять имена из копии</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Новая папка</translation>
  </message>
 </context>
 <context>
  <name>RegisterScreen</name>
  <message>
   <source>The names are here: {folder}</source>
   <translation>Имена здесь: {folder}</translation>
  </message>
  <message>
   <source>Working with codes only</source>
   <translation>Работа только с кодами</translation>
  </message>
  <message>
   <source>Where last seen</source>
   <translation>Где была в последний раз</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Скопировано</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Состояние</translation>
  </message>
  <message>
   <source>They lie apart from the cases.</source>
   <translation>Они лежат отдельно от дел.</translation>
  </message>
  <message>
   <source>They lie on the disk of the cases, because: {why}</source>
   <translation>Они лежат на диске с делами, потому что: {why}</translation>
  </message>
  <message>
   <source>They lie on the same disk as the cases: one theft would take both. Move them to a stick.</source>
   <translation>Они лежат на одном диске с делами: одна кража унесёт и то и другое. Перенесите их на флешку.</translation>
  </message>
  <message>
   <source>This register is older than the cases. Look for the newer one before you go on.</source>
   <translation>Этот реестр старее дел. Прежде чем продолжать, найдите более новый.</translation>
  </message>
  <message>
   <source>One of its two files was damaged, the other was used. The next save mends it.</source>
   <translation>Один из двух файлов повреждён, использован другой. Следующее сохранение всё исправит.</translation>
  </message>
  <message numerus="yes">
   <source>%n case(s) have people who are not in this register:</source>
   <translation>
    <numerusform>В %n деле есть люди, которых нет в этом реестре:</numerusform>
    <numerusform>В %n делах есть люди, которых нет в этом реестре:</numerusform>
    <numerusform>В %n делах есть люди, которых нет в этом реестре:</numerusform>
   </translation>
  </message>
  <message>
   <source>Register and cases do not fit</source>
   <translation>Реестр и дела не подходят друг к другу</translation>
  </message>
  <message>
   <source>Put the stick in and press again, or choose the folder below.</source>
   <translation>Вставьте флешку и нажмите ещё раз или выберите папку ниже.</translation>
  </message>
  <message>
   <source>The register was not found.</source>
   <translation>Реестр не найден.</translation>
  </message>
  <message>
   <source>The names are there again.</source>
   <translation>Имена снова здесь.</translation>
  </message>
  <message>
   <source>The register is in its new place. Erase the old one?</source>
   <translation>Реестр на новом месте. Стереть старый?</translation>
  </message>
  <message>
   <source>Copied, read back and in use. The old one in {folder} is a copy now.</source>
   <translation>Скопирован, прочитан и используется. Старый в {folder} теперь копия.</translation>
  </message>
  <message>
   <source>Erase the old one</source>
   <translation>Стереть старый</translation>
  </message>
  <message>
   <source>Keep it as a second copy</source>
   <translation>Оставить как вторую копию</translation>
  </message>
  <message>
   <source>Names and cases on one disk?</source>
   <translation>Имена и дела на одном диске?</translation>
  </message>
  <message>
   <source>Whoever takes this disk has both. The reason is kept and everyone of the office can read it.</source>
   <translation>Кто возьмёт этот диск, получит и то и другое. Причина сохраняется, её может прочитать каждый в учреждении.</translation>
  </message>
  <message>
   <source>Keep them together</source>
   <translation>Хранить вместе</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Why it must be so</source>
   <translation>Почему так нужно</translation>
  </message>
  <message>
   <source>Is the stick with the names lost?</source>
   <translation>Флешка с именами потеряна?</translation>
  </message>
  <message>
   <source>What is on it is locked and opens only with this office's key file and a password. From now on there are codes only, until the second copy is here.</source>
   <translation>Всё на ней заперто и открывается только файлом ключей этого учреждения и паролем. Пока не появится вторая копия, видны только коды.</translation>
  </message>
  <message>
   <source>It is lost</source>
   <translation>Потеряна</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Что произошло</translation>
  </message>
  <message>
   <source>Keep this stick apart from the one with the cases.</source>
   <translation>Храните эту флешку отдельно от флешки с делами.</translation>
  </message>
  <message>
   <source>The register was copied and read back.</source>
   <translation>Реестр скопирован и прочитан.</translation>
  </message>
 </context>
 <context>
  <name>ReportHead</name>
  <message>
   <source>Which report</source>
   <translation>Какой отчёт</translation>
  </message>
  <message>
   <source>Period before</source>
   <translation>Предыдущий период</translation>
  </message>
  <message>
   <source>Period after</source>
   <translation>Следующий период</translation>
  </message>
  <message>
   <source>Leaves the office: withhold small numbers</source>
   <translation>Уходит из учреждения: скрыть малые числа</translation>
  </message>
  <message>
   <source>Save as Excel</source>
   <translation>Сохранить в Excel</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Сохранить в PDF</translation>
  </message>
 </context>
 <context>
  <name>ReportsScreen</name>
  <message>
   <source>Reports</source>
   <translation>Отчёты</translation>
  </message>
  <message>
   <source>Counted from the cases. Enter on a number shows which cases it stands for.</source>
   <translation>Подсчитано по случаям. Enter на числе показывает, какие это случаи.</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>Что подсчитано</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Числа</translation>
  </message>
  <message>
   <source>The cases behind the number</source>
   <translation>Случаи за этим числом</translation>
  </message>
  <message numerus="yes">
   <source>%n case(s)</source>
   <translation>
    <numerusform>%n случай</numerusform>
    <numerusform>%n случая</numerusform>
    <numerusform>%n случаев</numerusform>
   </translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Случай</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Этап</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Состояние</translation>
  </message>
  <message>
   <source>Worker</source>
   <translation>Работник</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Сохранить отчёт</translation>
  </message>
  <message>
   <source>The report is saved.</source>
   <translation>Отчёт сохранён.</translation>
  </message>
  <message>
   <source>It has codes and numbers, no names.</source>
   <translation>В нём коды и числа, имён нет.</translation>
  </message>
 </context>
 <context>
  <name>RestoreScreen</name>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Look what is there</source>
   <translation>Посмотреть, что там</translation>
  </message>
  <message>
   <source>Restore into this folder</source>
   <translation>Восстановить в эту папку</translation>
  </message>
  <message>
   <source>Sign in to it</source>
   <translation>Войти в него</translation>
  </message>
  <message>
   <source>Opening …</source>
   <translation>Открывается …</translation>
  </message>
  <message>
   <source>Restoring …</source>
   <translation>Восстановление …</translation>
  </message>
  <message>
   <source>Backup {number} is now the office in {folder}.</source>
   <translation>Копия {number} теперь открыта как учреждение в {folder}.</translation>
  </message>
  <message>
   <source>{cases} cases, {files} attached files. Names are not in a backup: their register is apart.</source>
   <translation>Дел: {cases}, приложенных файлов: {files}. Имён в копии нет: их реестр хранится отдельно.</translation>
  </message>
 </context>
 <context>
  <name>Roles</name>
  <message>
   <source>social worker</source>
   <translation>социальный работник</translation>
  </message>
  <message>
   <source>supervisor</source>
   <translation>супервизор</translation>
  </message>
  <message>
   <source>head of the organisation</source>
   <translation>руководитель организации</translation>
  </message>
  <message>
   <source>information-management team</source>
   <translation>группа управления информацией</translation>
  </message>
  <message>
   <source>technical administrator</source>
   <translation>технический администратор</translation>
  </message>
  <message>
   <source>The recovery sheet was used.</source>
   <translation>Лист восстановления был использован.</translation>
  </message>
  <message>
   <source>Print a new one under Settings, People of the office: the old one is known.</source>
   <translation>Напечатайте новый: «Настройки», «Люди учреждения». Старый уже известен.</translation>
  </message>
 </context>
 <context>
  <name>RulePanel</name>
  <message>
   <source>What has begun before that day keeps the old number.</source>
   <translation>Что началось раньше этого дня, идёт по прежнему числу.</translation>
  </message>
  <message>
   <source>From which day</source>
   <translation>С какого дня</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Почему</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Изменить</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Оставить как есть</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>Не больше</translation>
  </message>
  <message>
   <source>Warn from</source>
   <translation>Предупреждать с</translation>
  </message>
  <message>
   <source>now {span}</source>
   <translation>сейчас {span}</translation>
  </message>
 </context>
 <context>
  <name>RulesScreen</name>
  <message>
   <source>All rules</source>
   <translation>Все правила</translation>
  </message>
  <message>
   <source>Proposals that may be changed</source>
   <translation>Предложения, которые можно изменить</translation>
  </message>
  <message>
   <source>Changed here</source>
   <translation>Изменённые здесь</translation>
  </message>
  <message>
   <source>Free days</source>
   <translation>Нерабочие дни</translation>
  </message>
  <message>
   <source>A number marked P is a proposal of the program; the others are the standard's own.</source>
   <translation>Число с пометкой P – предложение программы; остальные взяты из стандарта.</translation>
  </message>
  <message>
   <source>Deadlines and free days</source>
   <translation>Сроки и нерабочие дни</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Change the number</source>
   <translation>Изменить число</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>День</translation>
  </message>
  <message>
   <source>What it counts as</source>
   <translation>Чем считается</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>Кто решил</translation>
  </message>
  <message>
   <source>Nothing was changed here</source>
   <translation>Здесь ничего не изменено</translation>
  </message>
  <message>
   <source>Every number is as the program brought it.</source>
   <translation>Все числа такие, как в программе.</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Правило</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Что</translation>
  </message>
  <message>
   <source>How long</source>
   <translation>Сколько времени</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>С какого дня</translation>
  </message>
  <message>
   <source>Clause</source>
   <translation>Пункт</translation>
  </message>
  <message>
   <source>at most {number}</source>
   <translation>не больше {number}</translation>
  </message>
  <message>
   <source>free day</source>
   <translation>нерабочий день</translation>
  </message>
  <message>
   <source>working day</source>
   <translation>рабочий день</translation>
  </message>
  <message>
   <source>this office</source>
   <translation>это учреждение</translation>
  </message>
  <message>
   <source>the calendar of the country</source>
   <translation>календарь страны</translation>
  </message>
  <message>
   <source>The change is kept with its reason.</source>
   <translation>Изменение сохранено с причиной.</translation>
  </message>
  <message>
   <source>Free day or working day</source>
   <translation>Нерабочий или рабочий день</translation>
  </message>
  <message>
   <source>This day is free too</source>
   <translation>Этот день тоже нерабочий</translation>
  </message>
  <message>
   <source>Another free day</source>
   <translation>Ещё один нерабочий день</translation>
  </message>
  <message>
   <source>Methods</source>
   <translation>Методы</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Форма</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Метод</translation>
  </message>
  <message>
   <source>In new entries</source>
   <translation>В новых записях</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Почему</translation>
  </message>
  <message>
   <source>not permitted</source>
   <translation>не допускается</translation>
  </message>
  <message>
   <source>permitted</source>
   <translation>допускается</translation>
  </message>
  <message>
   <source>Permit it again</source>
   <translation>Допустить снова</translation>
  </message>
  <message>
   <source>Do not permit it any more</source>
   <translation>Больше не допускать</translation>
  </message>
  <message>
   <source>Nobody can choose it in a new entry any more. Earlier entries keep it.</source>
   <translation>В новой записи его больше никто не выберет. В прежних записях он остаётся.</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Оставить как есть</translation>
  </message>
 </context>
 <context>
  <name>SafetyPanel</name>
  <message>
   <source>Other programs can see the window until the program is started again.</source>
   <translation>До перезапуска программы другие программы могут видеть окно.</translation>
  </message>
  <message>
   <source>Lock when nobody is here</source>
   <translation>Блокировать, когда никого нет</translation>
  </message>
  <message>
   <source>Pictures of the screen</source>
   <translation>Снимки экрана</translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>через %n минуту</numerusform>
    <numerusform>через %n минуты</numerusform>
    <numerusform>через %n минут</numerusform>
   </translation>
  </message>
  <message>
   <source>Lock also when the window is put away</source>
   <translation>Блокировать и при сворачивании окна</translation>
  </message>
  <message>
   <source>Let others see the screen (remote help)</source>
   <translation>Показать экран другим (удалённая помощь)</translation>
  </message>
  <message>
   <source>Who saw what</source>
   <translation>Кто что видел</translation>
  </message>
  <message>
   <source>Self-test of this computer</source>
   <translation>Самопроверка компьютера</translation>
  </message>
  <message>
   <source>This system offers no way to keep other programs from taking pictures.</source>
   <translation>Эта система не умеет запрещать другим программам снимки экрана.</translation>
  </message>
  <message>
   <source>Windows keeps other programs from taking pictures of this window.</source>
   <translation>Система запрещает другим программам снимать это окно.</translation>
  </message>
 </context>
 <context>
  <name>SavedNote</name>
  <message>
   <source>Not saved yet …</source>
   <translation>Ещё не сохранено …</translation>
  </message>
  <message>
   <source>Saved {time}</source>
   <translation>Сохранено в {time}</translation>
  </message>
 </context>
 <context>
  <name>SealedInput</name>
  <message>
   <source>Answered. Strictly confidential: kept apart.</source>
   <translation>Ответ есть. Строго конфиденциально: хранится отдельно.</translation>
  </message>
  <message>
   <source>Strictly confidential: kept apart. Nothing is written yet.</source>
   <translation>Строго конфиденциально: хранится отдельно. Пока ничего не записано.</translation>
  </message>
  <message>
   <source>Open with your password</source>
   <translation>Открыть своим паролем</translation>
  </message>
 </context>
 <context>
  <name>SectionNote</name>
  <message>
   <source>Write a note</source>
   <translation>Написать запись</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Заголовок</translation>
  </message>
  <message>
   <source>Title of the note</source>
   <translation>Заголовок записи</translation>
  </message>
  <message>
   <source>Text of the note</source>
   <translation>Текст записи</translation>
  </message>
  <message>
   <source>Keep the note</source>
   <translation>Сохранить запись</translation>
  </message>
 </context>
 <context>
  <name>SectionPeople</name>
  <message>
   <source>Who may open it</source>
   <translation>Кто может открыть</translation>
  </message>
  <message>
   <source>Choose a colleague</source>
   <translation>Выберите коллегу</translation>
  </message>
  <message>
   <source>Name her or him</source>
   <translation>Назвать</translation>
  </message>
  <message>
   <source>Take the name off? Everything here is sealed anew. What this person has read or copied is not undone.</source>
   <translation>Снять имя? Всё здесь будет запечатано заново. То, что этот человек прочёл или скопировал, не отменить.</translation>
  </message>
  <message>
   <source>Take the name off</source>
   <translation>Снять имя</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Оставить</translation>
  </message>
  <message>
   <source>Take the name of {login} off</source>
   <translation>Снять имя: {login}</translation>
  </message>
  <message>
   <source>must be named again</source>
   <translation>нужно назвать заново</translation>
  </message>
 </context>
 <context>
  <name>SendPackage</name>
  <message>
   <source>Everything in the file goes into one locked file. You stay responsible until it is received.</source>
   <translation>Всё из дела входит в один запертый файл. До приёма за дело отвечаете вы.</translation>
  </message>
  <message>
   <source>Package for another office</source>
   <translation>Пакет для другой организации</translation>
  </message>
  <message>
   <source>Make the package …</source>
   <translation>Сделать пакет …</translation>
  </message>
  <message>
   <source>Save the sheet of the package</source>
   <translation>Сохранить лист пакета</translation>
  </message>
  <message>
   <source>Save the slip with the words</source>
   <translation>Сохранить листок со словами</translation>
  </message>
  <message>
   <source>{code}: filled forms: {entries}, documents: {documents} (files: {files}), pages: {pages}.</source>
   <translation>{code}: заполненных форм: {entries}, документов: {documents} (файлов: {files}), страниц: {pages}.</translation>
  </message>
  <message>
   <source>No code yet</source>
   <translation>Код еще не присвоен</translation>
  </message>
  <message numerus="yes">
   <source>%n form(s) not finished stay here. Finish them first.</source>
   <translation>
    <numerusform>%n незавершённая форма остаётся здесь. Сначала завершите её.</numerusform>
    <numerusform>%n незавершённые формы остаются здесь. Сначала завершите их.</numerusform>
    <numerusform>%n незавершённых форм остаются здесь. Сначала завершите их.</numerusform>
   </translation>
  </message>
  <message>
   <source>The strictly confidential section stays here: you are not named for it.</source>
   <translation>Строго конфиденциальный раздел остаётся здесь: вы к нему не допущены.</translation>
  </message>
  <message numerus="yes">
   <source>Take the strictly confidential section along (%n item(s))</source>
   <translation>
    <numerusform>Передать и строго конфиденциальный раздел (%n предмет)</numerusform>
    <numerusform>Передать и строго конфиденциальный раздел (%n предмета)</numerusform>
    <numerusform>Передать и строго конфиденциальный раздел (%n предметов)</numerusform>
   </translation>
  </message>
  <message>
   <source>These words open the package. They are shown only now:</source>
   <translation>Эти слова открывают пакет. Они показаны только сейчас:</translation>
  </message>
  <message>
   <source>Give the words another way than the file: another person, another day, never on the same stick.</source>
   <translation>Передайте слова иным путём, чем файл: другим человеком, в другой день, никогда на той же флешке.</translation>
  </message>
  <message>
   <source>The receiver types from the sheet: {pages} pages, check figures {figures}.</source>
   <translation>Получатель введёт с листа: страниц {pages}, контрольные знаки {figures}.</translation>
  </message>
  <message>
   <source>Where the package goes</source>
   <translation>Куда сохранить пакет</translation>
  </message>
  <message>
   <source>The package is being made …</source>
   <translation>Пакет создаётся …</translation>
  </message>
  <message>
   <source>The package is made and was read back: {file}</source>
   <translation>Пакет готов и проверен обратным чтением: {file}</translation>
  </message>
 </context>
 <context>
  <name>SettingsScreen</name>
  <message>
   <source>Settings</source>
   <translation>Настройки</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>На этом компьютере</translation>
  </message>
  <message>
   <source>People of the office</source>
   <translation>Люди учреждения</translation>
  </message>
  <message>
   <source>The office</source>
   <translation>Учреждение</translation>
  </message>
  <message>
   <source>Safety</source>
   <translation>Безопасность</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Письма</translation>
  </message>
 </context>
 <context>
  <name>SheetPanel</name>
  <message>
   <source>A new recovery sheet</source>
   <translation>Новый лист восстановления</translation>
  </message>
  <message>
   <source>The old sheet opens nothing from then on: destroy it. The new one is shown this once.</source>
   <translation>После этого старый лист ничего не откроет: уничтожьте его. Новый показывается только один раз.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Отмена</translation>
  </message>
  <message>
   <source>Make a new sheet</source>
   <translation>Сделать новый лист</translation>
  </message>
  <message>
   <source>The paper is right</source>
   <translation>На бумаге всё верно</translation>
  </message>
  <message>
   <source>The strictly confidential part of {count} cases opens with it once a colleague named there signed in.</source>
   <translation>Строго конфиденциальная часть случаев ({count}) откроется им после входа коллеги, который там назван.</translation>
  </message>
  <message>
   <source>The new recovery sheet is in force. Destroy the old one.</source>
   <translation>Новый лист восстановления действует. Старый уничтожьте.</translation>
  </message>
 </context>
 <context>
  <name>SheetStep</name>
  <message>
   <source>The recovery sheet</source>
   <translation>Лист восстановления</translation>
  </message>
  <message>
   <source>If every password is forgotten, only this sheet opens the files. Nobody else can help: not the maker of the program, not the ministry. Put it on paper and lock it away.</source>
   <translation>Если забыты все пароли, файлы откроет только этот лист. Никто другой не поможет: ни создатель программы, ни министерство. Перенесите его на бумагу и держите под замком.</translation>
  </message>
  <message>
   <source>Save the sheet as PDF and print it …</source>
   <translation>Сохранить как PDF и напечатать …</translation>
  </message>
  <message>
   <source>I have it on paper: hide it and type it back</source>
   <translation>На бумаге есть: скрыть и ввести обратно</translation>
  </message>
  <message>
   <source>All eight groups, from the paper. It shows that the paper is right.</source>
   <translation>Все восемь групп, с бумаги. Так видно, что бумага верна.</translation>
  </message>
  <message>
   <source>The groups from the sheet</source>
   <translation>Группы с листа</translation>
  </message>
  <message>
   <source>Recovery sheet</source>
   <translation>Лист восстановления</translation>
  </message>
  <message>
   <source>Save the recovery sheet</source>
   <translation>Сохранить лист восстановления</translation>
  </message>
  <message>
   <source>In two envelopes, kept by two people: neither opens anything alone</source>
   <translation>В двух конвертах у двух людей: один ничего не открывает</translation>
  </message>
  <message>
   <source>The groups from sheet B</source>
   <translation>Группы с листа B</translation>
  </message>
  <message>
   <source>The groups from sheet A</source>
   <translation>Группы с листа A</translation>
  </message>
 </context>
 <context>
  <name>ShownInput</name>
  <message>
   <source>Nothing was written about this earlier.</source>
   <translation>Раньше об этом ничего не записано.</translation>
  </message>
  <message>
   <source>This follows from other answers.</source>
   <translation>Это следует из других ответов.</translation>
  </message>
  <message>
   <source>Nothing is missing and nothing is out of date.</source>
   <translation>Все на месте, сроки не истекли.</translation>
  </message>
 </context>
 <context>
  <name>Side</name>
  <message>
   <source>Finish stage</source>
   <translation>Завершить этап</translation>
  </message>
  <message>
   <source>{done} of {total} forms</source>
   <translation>готово форм: {done} из {total}</translation>
  </message>
  <message>
   <source>shown here</source>
   <translation>показан здесь</translation>
  </message>
 </context>
 <context>
  <name>SideColumn</name>
  <message>
   <source>{task} · until {time}</source>
   <translation>{task} · до {time}</translation>
  </message>
  <message>
   <source>Missing in this form</source>
   <translation>Не хватает в форме</translation>
  </message>
  <message>
   <source>Missing in this stage</source>
   <translation>Не хватает на этапе</translation>
  </message>
  <message>
   <source>Stages of the case</source>
   <translation>Этапы случая</translation>
  </message>
 </context>
 <context>
  <name>SideStrip</name>
  <message>
   <source>Missing: {count}</source>
   <translation>Не хватает: {count}</translation>
  </message>
  <message>
   <source>All forms</source>
   <translation>Все формы</translation>
  </message>
 </context>
 <context>
  <name>SignPanel</name>
  <message>
   <source>Record signatures</source>
   <translation>Отметить подписи</translation>
  </message>
  <message>
   <source>The form stays as it is; only who signed and when is added.</source>
   <translation>Форма остается как есть; добавляется только, кто и когда подписал.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Отметить</translation>
  </message>
 </context>
 <context>
  <name>SignatureInput</name>
  <message>
   <source>{signer}: signed on</source>
   <translation>{signer}: дата подписи</translation>
  </message>
  <message>
   <source>{signer}: number of the scan</source>
   <translation>{signer}: номер скана</translation>
  </message>
 </context>
 <context>
  <name>SourceStep</name>
  <message>
   <source>Restore from a backup</source>
   <translation>Восстановить из резервной копии</translation>
  </message>
  <message>
   <source>For a new computer, or where the office no longer opens. The backup itself is not changed.</source>
   <translation>Для нового компьютера или когда учреждение больше не открывается. Сама копия не меняется.</translation>
  </message>
  <message>
   <source>Stick or folder with backups</source>
   <translation>Флешка или папка с резервными копиями</translation>
  </message>
  <message>
   <source>What opens it</source>
   <translation>Чем она открывается</translation>
  </message>
  <message>
   <source>Sign-in name</source>
   <translation>Имя для входа</translation>
  </message>
  <message>
   <source>Password of the day of the backup</source>
   <translation>Пароль на день создания копии</translation>
  </message>
  <message>
   <source>a password</source>
   <translation>пароль</translation>
  </message>
  <message>
   <source>the recovery sheet</source>
   <translation>лист восстановления</translation>
  </message>
  <message>
   <source>There are two sheets, A and B</source>
   <translation>Листов два: A и B</translation>
  </message>
 </context>
 <context>
  <name>Spans</name>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n минута</numerusform>
    <numerusform>%n минуты</numerusform>
    <numerusform>%n минут</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s)</source>
   <translation>
    <numerusform>%n час</numerusform>
    <numerusform>%n часа</numerusform>
    <numerusform>%n часов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n день</numerusform>
    <numerusform>%n дня</numerusform>
    <numerusform>%n дней</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n working day(s)</source>
   <translation>
    <numerusform>%n рабочий день</numerusform>
    <numerusform>%n рабочих дня</numerusform>
    <numerusform>%n рабочих дней</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n week(s)</source>
   <translation>
    <numerusform>%n неделя</numerusform>
    <numerusform>%n недели</numerusform>
    <numerusform>%n недель</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n month(s)</source>
   <translation>
    <numerusform>%n месяц</numerusform>
    <numerusform>%n месяца</numerusform>
    <numerusform>%n месяцев</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StaffScreen</name>
  <message>
   <source>What each colleague carries now and this year, beside the norm of the standard.</source>
   <translation>Что у каждого сотрудника сейчас и за год, рядом с нормой стандарта.</translation>
  </message>
  <message>
   <source>Staff and load</source>
   <translation>Сотрудники и нагрузка</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Все</translation>
  </message>
  <message>
   <source>Hand cases over</source>
   <translation>Передать случаи</translation>
  </message>
  <message>
   <source>Save the protocol</source>
   <translation>Сохранить протокол</translation>
  </message>
  <message>
   <source>Colleague</source>
   <translation>Сотрудник</translation>
  </message>
  <message>
   <source>Norm</source>
   <translation>Норма</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Роль</translation>
  </message>
  <message>
   <source>Led by</source>
   <translation>Руководитель</translation>
  </message>
  <message>
   <source>This year</source>
   <translation>За год</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Открыто</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Просрочено</translation>
  </message>
  <message>
   <source>within the norm</source>
   <translation>в пределах нормы</translation>
  </message>
  <message>
   <source>{what}: {count} of {most}</source>
   <translation>{what}: {count} из {most}</translation>
  </message>
  <message>
   <source>The strictly confidential part stays closed to {name} until {name} is named there: {codes}.</source>
   <translation>Строго конфиденциальная часть закрыта для {name}, пока {name} там не назовут: {codes}.</translation>
  </message>
  <message numerus="yes">
   <source>%n case(s) handed over to {name}.</source>
   <translation>
    <numerusform>%n случай передан: {name}.</numerusform>
    <numerusform>%n случая передано: {name}.</numerusform>
    <numerusform>%n случаев передано: {name}.</numerusform>
   </translation>
  </message>
  <message>
   <source>The protocol is saved.</source>
   <translation>Протокол сохранён.</translation>
  </message>
  <message>
   <source>Both sign it; it has codes only.</source>
   <translation>Его подписывают оба; в нём только коды.</translation>
  </message>
  <message>
   <source>Something asked is not there</source>
   <translation>Требования не выполнены</translation>
  </message>
  <message>
   <source>Nothing is missing</source>
   <translation>Всё на месте</translation>
  </message>
  <message>
   <source>Everybody has what her role and her cases ask for.</source>
   <translation>У всех есть то, чего требуют их роль и случаи.</translation>
  </message>
  <message>
   <source>Case or role</source>
   <translation>Случай или роль</translation>
  </message>
  <message>
   <source>What is in the way</source>
   <translation>Что мешает</translation>
  </message>
  <message>
   <source>Would suit better</source>
   <translation>Подойдёт лучше</translation>
  </message>
  <message>
   <source>Noted reason</source>
   <translation>Записанная причина</translation>
  </message>
 </context>
 <context>
  <name>StageGuide</name>
  <message>
   <source>{done} of {total} forms finished</source>
   <translation>завершено форм: {done} из {total}</translation>
  </message>
  <message>
   <source>Other form…</source>
   <translation>Другая форма…</translation>
  </message>
  <message>
   <source>Also in the file</source>
   <translation>Также в деле</translation>
  </message>
  <message numerus="yes">
   <source>Show all %n</source>
   <translation>
    <numerusform>Показать все: %n</numerusform>
    <numerusform>Показать все: %n</numerusform>
    <numerusform>Показать все: %n</numerusform>
   </translation>
  </message>
  <message>
   <source>needed to finish this stage</source>
   <translation>нужно, чтобы завершить этап</translation>
  </message>
  <message>
   <source>if it applies</source>
   <translation>если применимо</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Продолжить</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Новая</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Начать</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Читать</translation>
  </message>
 </context>
 <context>
  <name>StagesTab</name>
  <message>
   <source>The stage is finished.</source>
   <translation>Этап завершен.</translation>
  </message>
  <message>
   <source>Finished: {form}</source>
   <translation>Завершено: {form}</translation>
  </message>
 </context>
 <context>
  <name>SupervisionScreen</name>
  <message>
   <source>Cases</source>
   <translation>Случаи</translation>
  </message>
  <message>
   <source>Remarks to answer</source>
   <translation>Замечания без ответа</translation>
  </message>
  <message>
   <source>Names are hidden here: the file is read by its code.</source>
   <translation>Имена здесь скрыты: дело читают по коду.</translation>
  </message>
  <message>
   <source>What the supervisor asked about your cases.</source>
   <translation>Что супервизор спросил о ваших случаях.</translation>
  </message>
  <message>
   <source>Supervision</source>
   <translation>Супервизия</translation>
  </message>
  <message>
   <source>Read the file</source>
   <translation>Читать дело</translation>
  </message>
  <message>
   <source>Write a review</source>
   <translation>Написать заключение</translation>
  </message>
  <message>
   <source>No cases yet</source>
   <translation>Случаев пока нет</translation>
  </message>
  <message>
   <source>Every case of the office will be in this list.</source>
   <translation>Все случаи организации будут в этом списке.</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>кода еще нет</translation>
  </message>
  <message>
   <source>answer until {date}</source>
   <translation>ответить до {date}</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Ответ</translation>
  </message>
  <message>
   <source>Remarks of the supervisor on your cases appear here until they are answered.</source>
   <translation>Замечания супервизора по вашим случаям стоят здесь, пока нет ответа.</translation>
  </message>
  <message>
   <source>Nothing to answer</source>
   <translation>Отвечать не на что</translation>
  </message>
  <message>
   <source>The answer is in the file.</source>
   <translation>Ответ записан в дело.</translation>
  </message>
  <message>
   <source>Names asked for</source>
   <translation>Запросы имён</translation>
  </message>
  <message>
   <source>Ask for the name</source>
   <translation>Спросить имя</translation>
  </message>
  <message>
   <source>{who} asks whose case this is: {reason}</source>
   <translation>{who} спрашивает, чей это случай: {reason}</translation>
  </message>
  <message>
   <source>I told the name</source>
   <translation>Я назвал(а) имя</translation>
  </message>
  <message>
   <source>I do not tell it</source>
   <translation>Имя не называю</translation>
  </message>
  <message>
   <source>What you add; needed where you do not tell it</source>
   <translation>Пояснение; обязательно, если имя не названо</translation>
  </message>
  <message>
   <source>Nobody was asked</source>
   <translation>Никого не спрашивали</translation>
  </message>
  <message>
   <source>Here stands whom you asked for a name and what came of it.</source>
   <translation>Здесь видно, у кого вы спрашивали имя и что из этого вышло.</translation>
  </message>
  <message>
   <source>Ask the worker for the name</source>
   <translation>Спросить имя у работника</translation>
  </message>
  <message>
   <source>The program shows you no name. The worker reads your reason and tells you or not.</source>
   <translation>Программа имени не показывает. Работник прочтёт вашу причину и скажет или нет.</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Спросить</translation>
  </message>
  <message>
   <source>Do not ask</source>
   <translation>Не спрашивать</translation>
  </message>
  <message>
   <source>Why you need to know</source>
   <translation>Зачем вам это знать</translation>
  </message>
  <message>
   <source>The worker was asked.</source>
   <translation>Работник получил запрос.</translation>
  </message>
  <message>
   <source>Left open</source>
   <translation>Осталось открытым</translation>
  </message>
  <message>
   <source>A problem without a measure, a measure not begun, a need without a referral would stand here.</source>
   <translation>Здесь появятся проблема без мероприятия, не начатое мероприятие, потребность без направления.</translation>
  </message>
  <message>
   <source>Nothing is left open</source>
   <translation>Ничего не осталось открытым</translation>
  </message>
  <message numerus="yes">
   <source>%n late</source>
   <translation>
    <numerusform>%n просрочен</numerusform>
    <numerusform>%n просрочено</numerusform>
    <numerusform>%n просрочено</numerusform>
   </translation>
  </message>
  <message>
   <source>Last read</source>
   <translation>Прочитано</translation>
  </message>
  <message>
   <source>Remarks open</source>
   <translation>Без ответа</translation>
  </message>
  <message>
   <source>Asked on</source>
   <translation>Дата запроса</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Пояснение</translation>
  </message>
  <message>
   <source>told</source>
   <translation>названо</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>не названо</translation>
  </message>
  <message>
   <source>not answered yet</source>
   <translation>ещё без ответа</translation>
  </message>
  <message>
   <source>never</source>
   <translation>ни разу</translation>
  </message>
  <message>
   <source>Open since</source>
   <translation>Открыто с</translation>
  </message>
  <message>
   <source>What is open</source>
   <translation>Что открыто</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Отказ</translation>
  </message>
 </context>
 <context>
  <name>TableInput</name>
  <message>
   <source>Add a row</source>
   <translation>Добавить строку</translation>
  </message>
  <message>
   <source>Remove the row</source>
   <translation>Убрать строку</translation>
  </message>
  <message>
   <source>The row was removed.</source>
   <translation>Строка убрана.</translation>
  </message>
  <message>
   <source>Row {number} of {count}</source>
   <translation>Строка {number} из {count}</translation>
  </message>
 </context>
 <context>
  <name>TakePackage</name>
  <message>
   <source>Nothing is taken before you have compared it with the sheet. It gets a code of this office.</source>
   <translation>Ничего не принимается, пока вы не сверите с листом. Дело получит код этой организации.</translation>
  </message>
  <message>
   <source>Case from another office</source>
   <translation>Дело из другой организации</translation>
  </message>
  <message>
   <source>Choose the file …</source>
   <translation>Выбрать файл …</translation>
  </message>
  <message>
   <source>They stand on a slip that came another way than the file.</source>
   <translation>Они на листке, который пришёл иным путём, чем файл.</translation>
  </message>
  <message>
   <source>Words that open the package</source>
   <translation>Слова, открывающие пакет</translation>
  </message>
  <message>
   <source>Open and look through</source>
   <translation>Открыть и просмотреть</translation>
  </message>
  <message>
   <source>Pages, as on the sheet</source>
   <translation>Страниц, как на листе</translation>
  </message>
  <message>
   <source>Four groups of four, for example 3F9A 02C4 …</source>
   <translation>Четыре группы по четыре, например 3F9A 02C4 …</translation>
  </message>
  <message>
   <source>Check figures, as on the sheet</source>
   <translation>Контрольные знаки, как на листе</translation>
  </message>
  <message>
   <source>Compare and take in</source>
   <translation>Сверить и принять</translation>
  </message>
  <message>
   <source>Save the receipt</source>
   <translation>Сохранить расписку</translation>
  </message>
  <message>
   <source>Open the case</source>
   <translation>Открыть дело</translation>
  </message>
  <message>
   <source>{code} from {office}</source>
   <translation>{office}: {code}</translation>
  </message>
  <message>
   <source>Handed over by {sender}, {day}</source>
   <translation>Передал(а): {sender}, {day}</translation>
  </message>
  <message numerus="yes">
   <source>%n filled form(s)</source>
   <translation>
    <numerusform>%n заполненная форма</numerusform>
    <numerusform>%n заполненные формы</numerusform>
    <numerusform>%n заполненных форм</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document(s)</source>
   <translation>
    <numerusform>%n документ</numerusform>
    <numerusform>%n документа</numerusform>
    <numerusform>%n документов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Strictly confidential: %n item(s). You will be named for them.</source>
   <translation>
    <numerusform>Строго конфиденциально: %n предмет. Вы будете к нему допущены.</numerusform>
    <numerusform>Строго конфиденциально: %n предмета. Вы будете к ним допущены.</numerusform>
    <numerusform>Строго конфиденциально: %n предметов. Вы будете к ним допущены.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Strictly confidential: %n item(s) stayed with the sender.</source>
   <translation>
    <numerusform>Строго конфиденциально: %n предмет остался у отправителя.</numerusform>
    <numerusform>Строго конфиденциально: %n предмета остались у отправителя.</numerusform>
    <numerusform>Строго конфиденциально: %n предметов остались у отправителя.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n form(s) were not finished and stayed with the sender.</source>
   <translation>
    <numerusform>%n форма не завершена и осталась у отправителя.</numerusform>
    <numerusform>%n формы не завершены и остались у отправителя.</numerusform>
    <numerusform>%n форм не завершены и остались у отправителя.</numerusform>
   </translation>
  </message>
  <message>
   <source>The package is being read …</source>
   <translation>Пакет читается …</translation>
  </message>
  <message>
   <source>The case is being taken in …</source>
   <translation>Дело принимается …</translation>
  </message>
  <message>
   <source>Print the receipt and send it back. Then begin your own transfer sheet: incoming.</source>
   <translation>Распечатайте расписку и отправьте обратно. Затем начните свой лист передачи дела: входящее.</translation>
  </message>
  <message>
   <source>Taken in as {code}; its former code was {former}.</source>
   <translation>Принято под кодом {code}; прежний код — {former}.</translation>
  </message>
 </context>
 <context>
  <name>TargetStep</name>
  <message>
   <source>Which backup, and where to</source>
   <translation>Какую копию и куда</translation>
  </message>
  <message>
   <source>A restore never writes over anything: it becomes a new folder.</source>
   <translation>Восстановление ничего не перезаписывает: получается новая папка.</translation>
  </message>
  <message>
   <source>Cases destroyed since then</source>
   <translation>Дела, уничтоженные после этого</translation>
  </message>
  <message>
   <source>Codes from the acts of destruction, with spaces between; they will not come back.</source>
   <translation>Шифры из актов об уничтожении через пробел; эти дела не вернутся.</translation>
  </message>
  <message>
   <source>A new, empty folder for the office</source>
   <translation>Новая пустая папка для учреждения</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Сделана</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Состояние</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Случаи</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Размер</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Номер</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>повреждена</translation>
  </message>
  <message>
   <source>read again, good</source>
   <translation>прочитана повторно, хорошая</translation>
  </message>
  <message>
   <source>read back, good</source>
   <translation>прочитана после записи, хорошая</translation>
  </message>
  <message>
   <source>not read back</source>
   <translation>не прочитана после записи</translation>
  </message>
 </context>
 <context>
  <name>TodayScreen</name>
  <message>
   <source>Today</source>
   <translation>Сегодня</translation>
  </message>
  <message>
   <source>Search all cases</source>
   <translation>Поиск по всем случаям</translation>
  </message>
  <message>
   <source>Register a request</source>
   <translation>Принять обращение</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Просрочено</translation>
  </message>
  <message>
   <source>Due today</source>
   <translation>Срок сегодня</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Далее</translation>
  </message>
  <message>
   <source>Unfinished forms</source>
   <translation>Незаконченные формы</translation>
  </message>
  <message>
   <source>Next 7 days</source>
   <translation>Следующие 7 дней</translation>
  </message>
  <message numerus="yes">
   <source>%n case(s) are open.</source>
   <translation>
    <numerusform>Открыт %n случай.</numerusform>
    <numerusform>Открыто %n случая.</numerusform>
    <numerusform>Открыто %n случаев.</numerusform>
   </translation>
  </message>
  <message>
   <source>What is due in your cases will be here. There is no case yet: register the first request.</source>
   <translation>Здесь будут сроки ваших случаев. Случаев пока нет: примите первое обращение.</translation>
  </message>
  <message>
   <source>Nothing is due</source>
   <translation>Сроков нет</translation>
  </message>
  <message>
   <source>Give reason…</source>
   <translation>Указать причину…</translation>
  </message>
  <message>
   <source>part {number} of {all}</source>
   <translation>часть {number} из {all}</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Продолжить</translation>
  </message>
  <message>
   <source>no code yet</source>
   <translation>без кода</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>и ещё %n</numerusform>
    <numerusform>и ещё %n</numerusform>
    <numerusform>и ещё %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TraceScreen</name>
  <message>
   <source>Every reading, change and printing leaves a line here that nobody can take back.</source>
   <translation>Каждое чтение, изменение и печать оставляют здесь строку, которую никто не может убрать.</translation>
  </message>
  <message>
   <source>Who looked</source>
   <translation>Кто смотрел</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Всё</translation>
  </message>
  <message>
   <source>Who saw what</source>
   <translation>Кто что видел</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Case code</source>
   <translation>Код случая</translation>
  </message>
  <message>
   <source>Write the day as 19.01.2026.</source>
   <translation>Напишите день так: 19.01.2026.</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Сотрудник</translation>
  </message>
  <message>
   <source>all</source>
   <translation>все</translation>
  </message>
  <message>
   <source>Nothing of this kind</source>
   <translation>Ничего такого нет</translation>
  </message>
  <message>
   <source>There are other lines.</source>
   <translation>Есть другие строки.</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Показать все</translation>
  </message>
  <message>
   <source>Day and time</source>
   <translation>День и время</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Кто</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Случай</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Что</translation>
  </message>
  <message>
   <source>Lines were changed, taken away or added from outside. Leave it as it is and call for help.</source>
   <translation>Строки были изменены, удалены или добавлены извне. Оставьте всё как есть и обратитесь за помощью.</translation>
  </message>
  <message>
   <source>The trail is broken</source>
   <translation>Цепочка записей нарушена</translation>
  </message>
  <message>
   <source>Every line was proven. It ends with {head}, as printed on reports and acts.</source>
   <translation>Каждая строка доказана. Конец цепочки {head}, как напечатано на отчётах и актах.</translation>
  </message>
  <message>
   <source>Its numbers and its end are right ({head}). The head of the office can prove every line.</source>
   <translation>Номера и конец верны ({head}). Каждую строку может доказать руководитель учреждения.</translation>
  </message>
  <message>
   <source>The newest {most} of {found} lines are shown.</source>
   <translation>Показаны последние {most} из {found} строк.</translation>
  </message>
  <message>
   <source>The trail is whole: {count} lines</source>
   <translation>Цепочка записей цела, строк: {count}</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>С какого дня</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>По какой день</translation>
  </message>
 </context>
 <context>
  <name>UndoNote</name>
  <message>
   <source>Undo  Ctrl+Z</source>
   <translation>Вернуть  Ctrl+Z</translation>
  </message>
 </context>
 <context>
  <name>UnlockNote</name>
  <message>
   <source>This password did not open the files.</source>
   <translation>С этим паролем не открылось.</translation>
  </message>
  <message>
   <source>There were wrong passwords before.</source>
   <translation>До этого вводили неверные пароли.</translation>
  </message>
  <message numerus="yes">
   <source>Try again in %n second(s).</source>
   <translation>
    <numerusform>Повторите через %n секунду.</numerusform>
    <numerusform>Повторите через %n секунды.</numerusform>
    <numerusform>Повторите через %n секунд.</numerusform>
   </translation>
  </message>
  <message>
   <source>The pause holds at this computer; a stolen copy is held by the password alone.</source>
   <translation>Пауза действует только на этом компьютере; украденную копию защищает один лишь пароль.</translation>
  </message>
  <message>
   <source>The keyboard is set to {now}. Last time the password was typed in {before}.</source>
   <translation>Сейчас клавиатура {now}. В прошлый раз пароль набирали в {before}.</translation>
  </message>
 </context>
 <context>
  <name>UnlockScreen</name>
  <message>
   <source>Opening …</source>
   <translation>Открывается …</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Открыть</translation>
  </message>
  <message>
   <source>PRACTICE OFFICE · everyone here is invented</source>
   <translation>УЧЕБНОЕ УЧРЕЖДЕНИЕ · все люди здесь вымышлены</translation>
  </message>
  <message>
   <source>Open the case files</source>
   <translation>Открыть файлы случаев</translation>
  </message>
  <message>
   <source>Who are you?</source>
   <translation>Кто вы?</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Пароль</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Works without internet</source>
   <translation>Работает без интернета</translation>
  </message>
  <message>
   <source>Forgotten password?</source>
   <translation>Забыли пароль?</translation>
  </message>
  <message>
   <source>Another office</source>
   <translation>Другое учреждение</translation>
  </message>
  <message>
   <source>Practice office</source>
   <translation>Учебное учреждение</translation>
  </message>
  <message>
   <source>Locked. What you typed is saved.</source>
   <translation>Заблокировано. Всё, что вы набрали, сохранено.</translation>
  </message>
  <message>
   <source>Complaints and suggestions</source>
   <translation>Жалобы и предложения</translation>
  </message>
  <message>
   <source>Restore from a backup</source>
   <translation>Восстановить из резервной копии</translation>
  </message>
  <message>
   <source>Open a field pack</source>
   <translation>Открыть полевой пакет</translation>
  </message>
 </context>
 <context>
  <name>WelcomeStep</name>
  <message>
   <source>Welcome</source>
   <translation>Добро пожаловать</translation>
  </message>
  <message>
   <source>The case files stay on this computer. The program never uses the internet.</source>
   <translation>Файлы случаев остаются на этом компьютере. Программа никогда не использует интернет.</translation>
  </message>
  <message>
   <source>The office in {folder} is not here now. Put the stick in, or open another one.</source>
   <translation>Учреждения в {folder} сейчас нет. Вставьте флешку или откройте другое.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Язык</translation>
  </message>
  <message>
   <source>Country and edition of its standard</source>
   <translation>Страна и редакция стандарта</translation>
  </message>
  <message>
   <source>Open an office that exists</source>
   <translation>Открыть имеющееся учреждение</translation>
  </message>
  <message>
   <source>Practice office</source>
   <translation>Учебное учреждение</translation>
  </message>
  <message>
   <source>Restore from a backup</source>
   <translation>Восстановить из резервной копии</translation>
  </message>
  <message>
   <source>Open a field pack</source>
   <translation>Открыть полевой пакет</translation>
  </message>
 </context>
 <context>
  <name>WelcomeWall</name>
  <message>
   <source>Case files of the social worker</source>
   <translation>Файлы случаев социального работника</translation>
  </message>
 </context>
 <context>
  <name>WhyOpened</name>
  <message>
   <source>For work with the client today</source>
   <translation>Для работы с клиентом сегодня</translation>
  </message>
  <message>
   <source>A court or the police asks</source>
   <translation>Запрос суда или органов внутренних дел</translation>
  </message>
  <message>
   <source>Supervision or review</source>
   <translation>Супервизия или проверка</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>Другая причина</translation>
  </message>
 </context>
 <context>
  <name>YouStep</name>
  <message>
   <source>You</source>
   <translation>Вы</translation>
  </message>
  <message>
   <source>You are the first person of the office. You can add the others later.</source>
   <translation>Вы первый человек учреждения. Остальных можно добавить позже.</translation>
  </message>
  <message>
   <source>As it stands on the card at the start, for example initials.</source>
   <translation>Так будет стоять на карточке при входе, например инициалы.</translation>
  </message>
  <message>
   <source>Sign-in name</source>
   <translation>Имя для входа</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Роль</translation>
  </message>
 </context>
 <context>
  <name>BookPage</name>
  <message>
   <source>Anybody may write here; a name is not needed.</source>
   <translation>Писать сюда может каждый; имя не требуется.</translation>
  </message>
  <message>
   <source>The page is saved.</source>
   <translation>Страница сохранена.</translation>
  </message>
 </context>
 <context>
  <name>CaseQuestions</name>
  <message>
   <source>Some forms are still missing. Write for each why the case goes on without it.</source>
   <translation>Некоторых форм еще нет. По каждой напишите, почему работа продолжается без нее.</translation>
  </message>
  <message>
   <source>The consent is not in the file yet</source>
   <translation>Согласия в деле еще нет</translation>
  </message>
  <message>
   <source>It comes before the other forms. In an emergency go on with a reason; it is printed.</source>
   <translation>Оно идет раньше других форм. В экстренном случае продолжайте с причиной; она печатается.</translation>
  </message>
  <message>
   <source>Go on with this reason</source>
   <translation>Продолжить с этой причиной</translation>
  </message>
  <message>
   <source>A new version is begun. The old text stays in the history and in the file.</source>
   <translation>Начинается новая версия. Прежний текст остается в истории и в деле.</translation>
  </message>
  <message>
   <source>Begin the correction</source>
   <translation>Начать исправление</translation>
  </message>
  <message>
   <source>Do not correct</source>
   <translation>Не исправлять</translation>
  </message>
  <message>
   <source>Do not finish</source>
   <translation>Не завершать</translation>
  </message>
  <message>
   <source>Fill in the consent</source>
   <translation>Заполнить согласие</translation>
  </message>
  <message>
   <source>Next stage: {stage}.</source>
   <translation>Следующий этап: {stage}.</translation>
  </message>
  <message>
   <source>Finish with these reasons</source>
   <translation>Завершить с этими причинами</translation>
  </message>
  <message>
   <source>Why it cannot be asked for now</source>
   <translation>Почему сейчас его нельзя попросить</translation>
  </message>
  <message>
   <source>What was wrong, and why it is corrected</source>
   <translation>Что было неверно и почему исправляется</translation>
  </message>
  <message>
   <source>Finish the stage “{stage}”?</source>
   <translation>Завершить этап «{stage}»?</translation>
  </message>
 </context>
 <context>
  <name>FinishQuestions</name>
  <message>
   <source>This is left open</source>
   <translation>Это останется открытым</translation>
  </message>
 </context>
 <context>
  <name>MeetingAnyway</name>
  <message>
   <source>Finish all the same</source>
   <translation>Все равно завершить</translation>
  </message>
  <message>
   <source>Back to the form</source>
   <translation>Назад к форме</translation>
  </message>
  <message>
   <source>Two who must not meet</source>
   <translation>Двое, которым нельзя встречаться</translation>
  </message>
  <message>
   <source>Why it is safe all the same; both files keep it</source>
   <translation>Почему это все же безопасно; запись останется в обоих делах</translation>
  </message>
 </context>
</TS>
