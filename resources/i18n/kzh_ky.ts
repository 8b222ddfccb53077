<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky">
 <context>
  <name>kzh</name>
  <message id="title">
   <source>Работа социального работника (кейс-менеджмент) на уровне первичной медико-санитарной помощи</source>
   <translation>Баштапкы медициналык-санитардык жардам деңгээлиндеги социалдык кызматкердин иши (кейс-менеджмент)</translation>
  </message>
  <message id="word.address_region">
   <source>область или город</source>
   <translation>облус же шаар</translation>
  </message>
  <message id="word.address_district">
   <source>район</source>
   <translation>район</translation>
  </message>
  <message id="word.address_ward">
   <source>сельский округ, село</source>
   <translation>айыл округу, айыл</translation>
  </message>
  <message id="word.address_line">
   <source>улица, дом, описание</source>
   <translation>көчө, үй, сыпаттама</translation>
  </message>
  <message id="word.address_camp">
   <source>место временного проживания</source>
   <translation>убактылуу жашаган жер</translation>
  </message>
  <message id="stage.registration">
   <source>Регистрация обращения, определение риска</source>
   <translation>Кайрылууну каттоо, тобокелдикти аныктоо</translation>
  </message>
  <message id="stage.urgent">
   <source>Срочные меры или первичная оценка</source>
   <translation>Шашылыш чаралар же баштапкы баалоо</translation>
  </message>
  <message id="stage.accompaniment">
   <source>Комплексная оценка, план и его реализация</source>
   <translation>Комплекстүү баалоо, план жана аны ишке ашыруу</translation>
  </message>
  <message id="stage.closing">
   <source>Закрытие дела, мониторинг</source>
   <translation>Ишти жабуу, мониторинг</translation>
  </message>
  <message id="options.risk_level.none">
   <source>риск отсутствует</source>
   <translation>тобокелдик жок</translation>
  </message>
  <message id="options.risk_level.low">
   <source>низкий риск</source>
   <translation>төмөн тобокелдик</translation>
  </message>
  <message id="options.risk_level.medium">
   <source>средний риск</source>
   <translation>орто тобокелдик</translation>
  </message>
  <message id="options.risk_level.high">
   <source>высокий риск</source>
   <translation>жогорку тобокелдик</translation>
  </message>
  <message id="options.sex.female">
   <source>женский</source>
   <translation>аял</translation>
  </message>
  <message id="options.sex.male">
   <source>мужской</source>
   <translation>эркек</translation>
  </message>
  <message id="options.sex.unknown">
   <source>неизвестно</source>
   <translation>белгисиз</translation>
  </message>
  <message id="options.relation.parent">
   <source>родитель</source>
   <translation>ата-энеси</translation>
  </message>
  <message id="options.relation.grandparent">
   <source>бабушка, дедушка</source>
   <translation>чоң энеси, чоң атасы</translation>
  </message>
  <message id="options.relation.relative">
   <source>родственник</source>
   <translation>тууганы</translation>
  </message>
  <message id="options.relation.neighbour">
   <source>сосед</source>
   <translation>кошунасы</translation>
  </message>
  <message id="options.relation.medical">
   <source>медицинский работник</source>
   <translation>медициналык кызматкер</translation>
  </message>
  <message id="options.relation.institution">
   <source>работник учреждения</source>
   <translation>мекеменин кызматкери</translation>
  </message>
  <message id="options.relation.law">
   <source>работник правоохранительных органов</source>
   <translation>укук коргоо органынын кызматкери</translation>
  </message>
  <message id="options.relation.other">
   <source>другое</source>
   <translation>башка</translation>
  </message>
  <message id="options.request_source.family">
   <source>член семьи</source>
   <translation>үй-бүлө мүчөсү</translation>
  </message>
  <message id="options.request_source.public">
   <source>представитель общественности</source>
   <translation>коомчулуктун өкүлү</translation>
  </message>
  <message id="options.request_source.maternity">
   <source>родильный дом</source>
   <translation>төрөт үйү</translation>
  </message>
  <message id="options.request_source.law_enforcement">
   <source>правоохранительные органы</source>
   <translation>укук коргоо органдары</translation>
  </message>
  <message id="options.request_source.prosecutor">
   <source>прокурор</source>
   <translation>прокурор</translation>
  </message>
  <message id="options.request_source.ngo">
   <source>неправительственная организация</source>
   <translation>мамлекеттик эмес уюм</translation>
  </message>
  <message id="options.request_source.medical">
   <source>медицинский работник ПМСП</source>
   <translation>БМСЖнын медициналык кызматкери</translation>
  </message>
  <message id="options.request_source.own">
   <source>социальный работник, психолог</source>
   <translation>социалдык кызматкер, психолог</translation>
  </message>
  <message id="options.request_source.other">
   <source>другое</source>
   <translation>башка</translation>
  </message>
  <message id="options.info_source.child">
   <source>ребенок</source>
   <translation>бала</translation>
  </message>
  <message id="options.info_source.parents">
   <source>родители</source>
   <translation>ата-энеси</translation>
  </message>
  <message id="options.info_source.extended_family">
   <source>расширенная семья</source>
   <translation>кеңейтилген үй-бүлө</translation>
  </message>
  <message id="options.info_source.guardian">
   <source>опекун, патронатная семья</source>
   <translation>камкорчу, патронаттык үй-бүлө</translation>
  </message>
  <message id="options.info_source.medical">
   <source>врач, медсестра</source>
   <translation>дарыгер, медайым</translation>
  </message>
  <message id="options.info_source.maternity">
   <source>персонал родильного дома</source>
   <translation>төрөт үйүнүн кызматкерлери</translation>
  </message>
  <message id="options.info_source.childrens_home">
   <source>работники дома ребенка</source>
   <translation>бөбөктөр үйүнүн кызматкерлери</translation>
  </message>
  <message id="options.info_source.social_protection">
   <source>органы социальной защиты</source>
   <translation>социалдык коргоо органдары</translation>
  </message>
  <message id="options.info_source.law_enforcement">
   <source>органы правопорядка</source>
   <translation>укук тартиби органдары</translation>
  </message>
  <message id="options.info_source.ngo">
   <source>неправительственные организации</source>
   <translation>мамлекеттик эмес уюмдар</translation>
  </message>
  <message id="options.info_source.other">
   <source>другое</source>
   <translation>башка</translation>
  </message>
  <message id="options.review_decision.continue">
   <source>продолжить сопровождение с корректировкой плана</source>
   <translation>планга өзгөртүү киргизип, коштоону улантуу</translation>
  </message>
  <message id="options.review_decision.prolong">
   <source>продлить срок пребывания в учреждении</source>
   <translation>мекемеде болуу мөөнөтүн узартуу</translation>
  </message>
  <message id="options.review_decision.separate">
   <source>разлучить ребенка с семьей в его интересах</source>
   <translation>баланын кызыкчылыгы үчүн үй-бүлөдөн ажыратуу</translation>
  </message>
  <message id="options.review_decision.close">
   <source>закрыть дело</source>
   <translation>ишти жабуу</translation>
  </message>
  <message id="options.contact_way.visit">
   <source>посещение на дому</source>
   <translation>үйгө баруу</translation>
  </message>
  <message id="options.contact_way.phone">
   <source>телефон</source>
   <translation>телефон</translation>
  </message>
  <message id="options.contact_way.meeting">
   <source>встреча в поликлинике</source>
   <translation>бейтапканадагы жолугушуу</translation>
  </message>
  <message id="options.contact_way.institution">
   <source>сведения учреждения</source>
   <translation>мекеменин маалыматы</translation>
  </message>
  <message id="options.consent_scope.service">
   <source>сопровождение</source>
   <translation>коштоо</translation>
  </message>
  <message id="options.consent_scope.interview">
   <source>беседа</source>
   <translation>маектешүү</translation>
  </message>
  <message id="options.consent_scope.documents">
   <source>сбор документов</source>
   <translation>документтерди чогултуу</translation>
  </message>
  <message id="options.consent_scope.sharing">
   <source>обмен информацией</source>
   <translation>маалымат бөлүшүү</translation>
  </message>
  <message id="options.consent_scope.recording">
   <source>аудио-, видеозапись, фотосъемка</source>
   <translation>аудио-, видеожазуу, сүрөткө тартуу</translation>
  </message>
  <message id="options.consent_scope.school_work">
   <source>контакт с детским садом, местом работы</source>
   <translation>бала бакча, жумуш орду менен байланышуу</translation>
  </message>
  <message id="options.consent_scope.conference">
   <source>обсуждение случая</source>
   <translation>кейсти талкуулоо</translation>
  </message>
  <message id="item.1">
   <source>Форма обращения за помощью</source>
   <translation>Жардам сурап кайрылуу формасы</translation>
  </message>
  <message id="item.2">
   <source>Срочные меры или первичная оценка</source>
   <translation>Шашылыш чаралар же баштапкы баалоо</translation>
  </message>
  <message id="item.3">
   <source>Отчет о комплексной оценке</source>
   <translation>Комплекстүү баалоо отчету</translation>
  </message>
  <message id="item.4">
   <source>Индивидуальный план сопровождения семьи</source>
   <translation>Үй-бүлөнү коштоонун жеке планы</translation>
  </message>
  <message id="item.5">
   <source>Записи о посещениях и контактах</source>
   <translation>Үйгө баруу жана байланыш жазуулары</translation>
  </message>
  <message id="item.6">
   <source>Отчеты о реализации плана</source>
   <translation>Планды ишке ашыруу отчеттору</translation>
  </message>
  <message id="item.7">
   <source>Протоколы совещаний</source>
   <translation>Жыйындардын протоколдору</translation>
  </message>
  <message id="item.8">
   <source>Документированные запросы (исходящие и входящие)</source>
   <translation>Документтештирилген суроо-талаптар (чыккан жана келген)</translation>
  </message>
  <message id="item.9">
   <source>Приказы, письма, справки и их копии</source>
   <translation>Буйруктар, каттар, маалымкаттар жана көчүрмөлөрү</translation>
  </message>
  <message id="item.10">
   <source>Место проживания и размещение ребенка</source>
   <translation>Баланын жашаган жери жана жайгаштырылышы</translation>
  </message>
  <message id="item.11">
   <source>Закрытие дела и мониторинг</source>
   <translation>Ишти жабуу жана мониторинг</translation>
  </message>
  <message id="retention.child">
   <source>Дело ребенка</source>
   <translation>Баланын иши</translation>
  </message>
  <message id="retention.family">
   <source>Дело семьи</source>
   <translation>Үй-бүлөнүн иши</translation>
  </message>
  <message id="retention.adult">
   <source>Дело взрослого</source>
   <translation>Бойго жеткен адамдын иши</translation>
  </message>
  <message id="retention.permanent">
   <source>Дело постоянного хранения</source>
   <translation>Туруктуу сакталуучу иш</translation>
  </message>
  <message id="deadline.D-15">
   <source>Срочное действие и консультация (один час)</source>
   <translation>Шашылыш аракет жана кеңешүү (бир саат)</translation>
  </message>
  <message id="deadline.D-16">
   <source>Комплексная оценка (шесть недель)</source>
   <translation>Комплекстүү баалоо (алты апта)</translation>
  </message>
  <message id="deadline.D-17">
   <source>Оценка в срок, установленный судом</source>
   <translation>Сот белгилеген мөөнөттөгү баалоо</translation>
  </message>
  <message id="deadline.D-18">
   <source>Контакт с ребенком раз в неделю (первый месяц)</source>
   <translation>Бала менен аптасына бир жолу байланышуу (биринчи ай)</translation>
  </message>
  <message id="deadline.D-19">
   <source>Контакт с ребенком раз в месяц</source>
   <translation>Бала менен айына бир жолу байланышуу</translation>
  </message>
  <message id="deadline.D-20">
   <source>Контакт в расширенной семье раз в месяц (три месяца)</source>
   <translation>Кеңейтилген үй-бүлө менен айына бир байланышуу (үч ай)</translation>
  </message>
  <message id="deadline.D-21">
   <source>Звонок в учреждение раз в месяц</source>
   <translation>Мекемеге айына бир жолу чалуу</translation>
  </message>
  <message id="deadline.D-22">
   <source>Звонок в патронатную семью раз в месяц</source>
   <translation>Патронаттык үй-бүлөгө айына бир жолу чалуу</translation>
  </message>
  <message id="deadline.D-23">
   <source>Пересмотр индивидуального плана (шесть месяцев)</source>
   <translation>Жеке планды кайра кароо (алты ай)</translation>
  </message>
  <message id="deadline.D-24">
   <source>Назначить дату следующего совещания</source>
   <translation>Кийинки жыйындын күнүн белгилөө</translation>
  </message>
  <message id="deadline.D-25">
   <source>Завершить мониторинг (3–6 месяцев)</source>
   <translation>Мониторингди аяктоо (3–6 ай)</translation>
  </message>
  <message id="deadline.D-25-2">
   <source>Контакт после закрытия дела</source>
   <translation>Иш жабылгандан кийинки байланыш</translation>
  </message>
  <message id="deadline.D-25-3">
   <source>Решение к назначенному концу мониторинга</source>
   <translation>Мониторингдин белгиленген аягына карата чечим</translation>
  </message>
  <message id="deadline.D-53">
   <source>Сообщить в правоохранительные органы и инспекцию</source>
   <translation>Укук коргоо органдарына жана инспекцияга билдирүү</translation>
  </message>
  <message id="deadline.D-54">
   <source>Временное попечение инициировано</source>
   <translation>Убактылуу камкордук демилгеленди</translation>
  </message>
  <message id="deadline.D-54-2">
   <source>Сведения из дома ребенка о форме ухода</source>
   <translation>Багуу формасы тууралуу бөбөктөр үйүнүн маалыматы</translation>
  </message>
  <message id="deadline.D-55">
   <source>Первичная оценка и решение</source>
   <translation>Баштапкы баалоо жана чечим</translation>
  </message>
  <message id="deadline.D-56">
   <source>Запись в журнал учета посетителей</source>
   <translation>Келүүчүлөрдү каттоо журналына жазуу</translation>
  </message>
  <message id="deadline.D-57">
   <source>Запись в журнал неподтвержденных обращений</source>
   <translation>Тастыкталбаган кайрылуулар журналына жазуу</translation>
  </message>
  <message id="deadline.D-58">
   <source>Обсудить результаты оценки с родителями, опекуном</source>
   <translation>Баалоонун жыйынтыгын ата-энеси, камкорчусу менен талкуулоо</translation>
  </message>
  <message id="deadline.D-58-2">
   <source>Составить индивидуальный план сопровождения семьи</source>
   <translation>Үй-бүлөнү коштоонун жеке планын түзүү</translation>
  </message>
  <message id="deadline.D-59">
   <source>Направить протокол, уведомить семью, копия в дело</source>
   <translation>Протоколду жөнөтүү, үй-бүлөгө билдирүү, көчүрмөсү ишке</translation>
  </message>
  <message id="deadline.D-60">
   <source>Действие плана в срок</source>
   <translation>Пландагы аракет мөөнөтүндө</translation>
  </message>
  <message id="deadline.D-60-2">
   <source>Действие плана в срок (после первого пересмотра)</source>
   <translation>Пландагы аракет мөөнөтүндө (биринчи кайра кароодон кийин)</translation>
  </message>
  <message id="deadline.D-60-3">
   <source>Действие плана в срок (после второго пересмотра)</source>
   <translation>Пландагы аракет мөөнөтүндө (экинчи кайра кароодон кийин)</translation>
  </message>
  <message id="deadline.D-60-4">
   <source>Действие плана в срок (лист-продолжение)</source>
   <translation>Пландагы аракет мөөнөтүндө (уландысы барагы)</translation>
  </message>
  <message id="deadline.D-61">
   <source>Решение комиссии и органа опеки</source>
   <translation>Комиссиянын жана камкордук органынын чечими</translation>
  </message>
  <message id="deadline.D-62">
   <source>Ребенку скоро 6 лет: передать или продолжить</source>
   <translation>Бала жакында 6 жашка толот: өткөрүү же улантуу</translation>
  </message>
  <message id="deadline.D-63">
   <source>Рецидив: возобновить дело, все этапы заново</source>
   <translation>Кайталануу: ишти кайра ачуу, бардык этаптар кайрадан</translation>
  </message>
  <message id="deadline.D-41">
   <source>Загрузить полевой пакет и удалить с устройства</source>
   <translation>Талаа пакетин кайра киргизип, өчүрүү</translation>
  </message>
  <message id="deadline.D-42">
   <source>Стереть утерянное устройство, сообщить</source>
   <translation>Жоголгон түзмөктү тазалоо, билдирүү</translation>
  </message>
  <message id="deadline.D-71">
   <source>Блокировка при бездействии</source>
   <translation>Колдонулбаган программаны кулпулоо</translation>
  </message>
  <message id="deadline.D-72">
   <source>Зашифрованная резервная копия</source>
   <translation>Шифрленген камдык көчүрмө</translation>
  </message>
  <message id="report.accompaniment">
   <source>Отчёт о сопровождении</source>
   <translation>Коштоо боюнча отчет</translation>
  </message>
  <message id="report.accompaniment.visitors">
   <source>Посетители по источнику</source>
   <translation>Келүүчүлөр: эмне үчүн</translation>
  </message>
  <message id="report.accompaniment.requests">
   <source>Обращения за помощью по уровню риска и источнику</source>
   <translation>Жардам суроолор: тобокелдик деңгээли боюнча</translation>
  </message>
  <message id="report.accompaniment.confirmed">
   <source>Подтверждённые и неподтверждённые обращения</source>
   <translation>Баалоонун жыйынтыгы: тастыкталган жана тастыкталбаган</translation>
  </message>
  <message id="report.accompaniment.unconfirmed">
   <source>Записи в журнале неподтверждённых обращений</source>
   <translation>Тастыкталбаган суроолор журналда</translation>
  </message>
  <message id="report.accompaniment.urgent">
   <source>Срочные меры по ситуации</source>
   <translation>Шашылыш чаралар: кырдаал боюнча</translation>
  </message>
  <message id="report.accompaniment.visits">
   <source>Посещения и контакты по видам</source>
   <translation>Баруулар, байланыштар: түрү боюнча</translation>
  </message>
  <message id="report.accompaniment.placements">
   <source>Размещения по видам</source>
   <translation>Жайгаштыруулар</translation>
  </message>
  <message id="report.accompaniment.closed_by_ground">
   <source>Закрытые случаи по основаниям</source>
   <translation>Жабылган кейстер: негизи боюнча</translation>
  </message>
  <message id="report.accompaniment.reopened">
   <source>Возобновлённые случаи</source>
   <translation>Кайра ачылган кейстер</translation>
  </message>
  <message id="report.accompaniment.monitoring">
   <source>Мониторинг после закрытия</source>
   <translation>Жабылгандан кийинки байкоо</translation>
  </message>
  <message id="report.accompaniment.prevention">
   <source>Профилактическая работа по видам</source>
   <translation>Алдын алуу иштери: түрү боюнча</translation>
  </message>
  <message id="report.accompaniment.participants">
   <source>Участницы профилактических мероприятий</source>
   <translation>Катышуучулар: аялдар</translation>
  </message>
  <message id="report.accompaniment.participants_m">
   <source>Участники профилактических мероприятий</source>
   <translation>Катышуучулар: эркектер</translation>
  </message>
  <message id="report.accompaniment.deadlines">
   <source>Соблюдение сроков</source>
   <translation>Мөөнөттөрдүн аткарылышы</translation>
  </message>
  <message id="report.plan_report">
   <source>Реализация индивидуальных планов</source>
   <translation>Пландын аткарылышы</translation>
  </message>
  <message id="report.plan_report.plans">
   <source>Планы услуг</source>
   <translation>Жардам пландары</translation>
  </message>
  <message id="report.plan_report.plan_rows">
   <source>Пункты плана по выполнению</source>
   <translation>Пландын иштери: аткарылышы</translation>
  </message>
  <message id="report.plan_report.proposals">
   <source>Предложения к пересмотру плана</source>
   <translation>Сунуштар: планды кайра кароо</translation>
  </message>
  <message id="report.plan_report.reviews">
   <source>Решения совещаний по пересмотру</source>
   <translation>Планды кайра кароо чечимдери</translation>
  </message>
  <message id="report.plan_report.in_work_by_risk">
   <source>Случаи в работе по риску</source>
   <translation>Иштеги кейстер: тобокелдик боюнча</translation>
  </message>
  <message id="report.caseload">
   <source>Нагрузка и сроки</source>
   <translation>Кейстердин жүктөмү, мөөнөттөр</translation>
  </message>
  <message id="report.caseload.by_worker">
   <source>Случаи у каждого работника на конец периода</source>
   <translation>Мезгилдин аягында кызматкерлердеги кейстер</translation>
  </message>
  <message id="report.caseload.deadlines">
   <source>Соблюдение сроков</source>
   <translation>Мөөнөттөрдүн аткарылышы</translation>
  </message>
  <message id="report.yearly">
   <source>Годовая статистика</source>
   <translation>Жылдык статистика</translation>
  </message>
  <message id="report.yearly.opened_by_age">
   <source>Открытые случаи по возрасту</source>
   <translation>Ачылган кейстер: курак топтору боюнча</translation>
  </message>
  <message id="report.yearly.in_work_by_risk">
   <source>Случаи в работе по риску</source>
   <translation>Иштеги кейстер: тобокелдик боюнча</translation>
  </message>
  <message id="report.yearly.requests">
   <source>Обращения за помощью по уровню риска и источнику</source>
   <translation>Жардам суроолор: тобокелдик деңгээли боюнча</translation>
  </message>
  <message id="report.yearly.closed_by_ground">
   <source>Закрытые случаи по основаниям</source>
   <translation>Жабылган кейстер: негизи боюнча</translation>
  </message>
  <message id="report.yearly.reopened">
   <source>Возобновлённые случаи</source>
   <translation>Кайра ачылган кейстер</translation>
  </message>
  <message id="report.yearly.placements">
   <source>Размещения по видам</source>
   <translation>Жайгаштыруулар</translation>
  </message>
  <message id="absence.title">
   <source>Отпуск и отсутствие</source>
   <translation>Өргүү, иште жок мезгил</translation>
  </message>
  <message id="absence.page.absence">
   <source>Отсутствие</source>
   <translation>Иште жок мезгил</translation>
  </message>
  <message id="absence.worker">
   <source>Работник</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="absence.kind">
   <source>Причина</source>
   <translation>Себеби</translation>
  </message>
  <message id="absence.kind.option.leave">
   <source>отпуск</source>
   <translation>эмгек өргүүсү</translation>
  </message>
  <message id="absence.kind.option.illness">
   <source>болезнь</source>
   <translation>оорулуу</translation>
  </message>
  <message id="absence.kind.option.training">
   <source>обучение</source>
   <translation>окуу</translation>
  </message>
  <message id="absence.kind.option.other">
   <source>другое</source>
   <translation>башка</translation>
  </message>
  <message id="absence.begins_on">
   <source>Начало</source>
   <translation>Башталышы</translation>
  </message>
  <message id="absence.ends_on">
   <source>Окончание</source>
   <translation>Аягы</translation>
  </message>
  <message id="absence.substitute">
   <source>Кто замещает</source>
   <translation>Ордун баскан кызматкер</translation>
  </message>
  <message id="absence.cases">
   <source>Переданные случаи и сроки</source>
   <translation>Өткөрүлгөн иштер, мөөнөттөр</translation>
  </message>
  <message id="absence.cases.hint">
   <source>Случаи передают на экране «Сотрудники», сроки переходят вместе с ними.</source>
   <translation>Иштер «Кызматкерлер» экранында өткөрүлөт, мөөнөттөрү кошо өтөт.</translation>
  </message>
  <message id="absence.cases.code">
   <source>Код</source>
   <translation>Коду</translation>
  </message>
  <message id="absence.cases.what">
   <source>Что сделать</source>
   <translation>Эмне кылуу керек</translation>
  </message>
  <message id="absence.cases.until">
   <source>Срок</source>
   <translation>Мөөнөтү</translation>
  </message>
  <message id="absence.signatures">
   <source>Подпись</source>
   <translation>Колу</translation>
  </message>
  <message id="absence.signatures.option.worker">
   <source>работник</source>
   <translation>кызматкер</translation>
  </message>
  <message id="absence.signatures.option.substitute">
   <source>замещающий работник</source>
   <translation>ордун баскан кызматкер</translation>
  </message>
  <message id="assignment.title">
   <source>Назначение ответственного за сопровождение случая</source>
   <translation>Кейске жооптуу кызматкерди дайындоо</translation>
  </message>
  <message id="assignment.page.assigned">
   <source>Назначение</source>
   <translation>Дайындоо</translation>
  </message>
  <message id="assignment.file_no">
   <source>№ личного дела</source>
   <translation>Жеке иштин №</translation>
  </message>
  <message id="assignment.worker">
   <source>Ответственный социальный работник</source>
   <translation>Жооптуу социалдык кызматкер</translation>
  </message>
  <message id="assignment.worker.hint">
   <source>Логин или должность в этой организации.</source>
   <translation>Ушул уюмдагы кирүү аты же кызматы.</translation>
  </message>
  <message id="assignment.assigned_on">
   <source>Дата назначения</source>
   <translation>Дайындалган күнү</translation>
  </message>
  <message id="assignment.assigned_by">
   <source>Кем назначен</source>
   <translation>Ким дайындады</translation>
  </message>
  <message id="assignment.priority">
   <source>Основание первоочередной комплексной оценки</source>
   <translation>Комплекстүү баалоону биринчи кезекте жүргүзүү негизи</translation>
  </message>
  <message id="assignment.priority.option.conditions">
   <source>плохие условия, отставание в развитии, нет должного ухода, опасное окружение</source>
   <translation>шарты начар, өнүгүүсү артта, тийиштүү багуу жок, чөйрөсү коркунучтуу</translation>
  </message>
  <message id="assignment.priority.option.cruelty">
   <source>факты или намерения жестокого обращения, ненадлежащий уход</source>
   <translation>катаал мамиленин фактылары же ниеттери, тийишсиз багуу</translation>
  </message>
  <message id="assignment.priority.option.street">
   <source>ребенок до 5 лет обнаружен без сопровождения</source>
   <translation>5 жашка чейинки бала чоңдорсуз табылды</translation>
  </message>
  <message id="assignment.priority.option.maternity">
   <source>мать покинула или собирается покинуть родильный дом без ребенка</source>
   <translation>энеси баласыз төрөт үйүнөн кетти же кетүүгө камынууда</translation>
  </message>
  <message id="assignment.page.term">
   <source>Срок комплексной оценки</source>
   <translation>Комплекстүү баалоонун мөөнөтү</translation>
  </message>
  <message id="assignment.court">
   <source>Оценка назначена судом</source>
   <translation>Баалоону сот дайындады</translation>
  </message>
  <message id="assignment.court_order">
   <source>Суд, № распоряжения</source>
   <translation>Сот, буйрук №</translation>
  </message>
  <message id="assignment.court_due">
   <source>Срок, установленный судом</source>
   <translation>Сот белгилеген мөөнөт</translation>
  </message>
  <message id="assignment.assessment_due">
   <source>Срок комплексной оценки: шесть недель</source>
   <translation>Комплекстүү баалоонун мөөнөтү: алты апта</translation>
  </message>
  <message id="assignment.assessment_due.hint">
   <source>Если оценку назначил суд, действует его срок.</source>
   <translation>Баалоону сот дайындаса, соттун мөөнөтү колдонулат.</translation>
  </message>
  <message id="assignment.handover">
   <source>Передача дела от прежнего работника</source>
   <translation>Ишти мурунку кызматкерден өткөрүп алуу</translation>
  </message>
  <message id="book_review.title">
   <source>Отметка о еженедельном рассмотрении книги</source>
   <translation>Китепти апта сайын кароо белгиси</translation>
  </message>
  <message id="book_review.page.week">
   <source>Неделя</source>
   <translation>Апта</translation>
  </message>
  <message id="book_review.reviewed_on">
   <source>Дата рассмотрения</source>
   <translation>Каралган күнү</translation>
  </message>
  <message id="book_review.week_from">
   <source>Понедельник рассмотренной недели</source>
   <translation>Каралган аптанын дүйшөмбүсү</translation>
  </message>
  <message id="book_review.entries">
   <source>Записи за неделю</source>
   <translation>Ушул аптадагы жазуулар</translation>
  </message>
  <message id="book_review.entries.option.none">
   <source>записей нет</source>
   <translation>жазуу жок</translation>
  </message>
  <message id="book_review.entries.option.some">
   <source>записи рассмотрены</source>
   <translation>жазуулар каралды</translation>
  </message>
  <message id="book_review.numbers">
   <source>Номера рассмотренных записей</source>
   <translation>Каралган жазуулардын номерлери</translation>
  </message>
  <message id="book_review.signatures">
   <source>Подписи</source>
   <translation>Колу</translation>
  </message>
  <message id="book_review.signatures.option.head">
   <source>руководитель организации</source>
   <translation>уюмдун жетекчиси</translation>
  </message>
  <message id="case_register.title">
   <source>Журнал учета случаев</source>
   <translation>Кейстердин журналы</translation>
  </message>
  <message id="case_register.page.cases">
   <source>Случаи</source>
   <translation>Кейстер</translation>
  </message>
  <message id="case_register.cases">
   <source>Журнал учета случаев</source>
   <translation>Кейстердин журналы</translation>
  </message>
  <message id="case_register.cases.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="case_register.cases.opened">
   <source>Открыто</source>
   <translation>Ачылган</translation>
  </message>
  <message id="case_register.cases.type">
   <source>Тип</source>
   <translation>Түрү</translation>
  </message>
  <message id="case_register.cases.group">
   <source>Целевая группа</source>
   <translation>Максаттуу топ</translation>
  </message>
  <message id="case_register.cases.service_type">
   <source>Вид услуги</source>
   <translation>Кызматтын түрү</translation>
  </message>
  <message id="case_register.cases.risk">
   <source>Риск</source>
   <translation>Тобокелдик</translation>
  </message>
  <message id="case_register.cases.stage">
   <source>Этап</source>
   <translation>Этап</translation>
  </message>
  <message id="case_register.cases.worker">
   <source>Ответственный</source>
   <translation>Жооптуу</translation>
  </message>
  <message id="case_register.cases.last_contact">
   <source>Последний контакт</source>
   <translation>Акыркы байланыш</translation>
  </message>
  <message id="case_register.cases.next_deadline">
   <source>Следующий срок</source>
   <translation>Кийинки мөөнөт</translation>
  </message>
  <message id="case_register.cases.closed">
   <source>Закрыто</source>
   <translation>Жабылган</translation>
  </message>
  <message id="case_register.cases.closing_ground">
   <source>Основание закрытия</source>
   <translation>Жабуунун негизи</translation>
  </message>
  <message id="case_register.cases.archived">
   <source>Архив</source>
   <translation>Архив</translation>
  </message>
  <message id="closing.title">
   <source>Закрытие личного дела ребенка</source>
   <translation>Баланын жеке ишин жабуу</translation>
  </message>
  <message id="closing.page.ground">
   <source>Основание закрытия</source>
   <translation>Жабуунун негизи</translation>
  </message>
  <message id="closing.closed_on">
   <source>Дата закрытия</source>
   <translation>Жабылган күнү</translation>
  </message>
  <message id="closing.review_ref">
   <source>Протокол пересмотра плана</source>
   <translation>Планды кайра кароо протоколу</translation>
  </message>
  <message id="closing.ground">
   <source>Основание</source>
   <translation>Негизи</translation>
  </message>
  <message id="closing.ground.option.criteria">
   <source>критерии закрытия выполнены</source>
   <translation>жабуу критерийлери аткарылды</translation>
  </message>
  <message id="closing.ground.option.moved">
   <source>семья переехала, дело передано</source>
   <translation>үй-бүлө көчтү, иш өткөрүлдү</translation>
  </message>
  <message id="closing.ground.option.age">
   <source>ребенок вышел из возраста 0–5 лет</source>
   <translation>бала 0–5 жаштан ашты</translation>
  </message>
  <message id="closing.ground.option.adopted">
   <source>ребенок усыновлен</source>
   <translation>бала асырап алынды</translation>
  </message>
  <message id="closing.ground.option.death">
   <source>ребенок умер</source>
   <translation>бала каза болду</translation>
  </message>
  <message id="closing.ground.option.other">
   <source>другое</source>
   <translation>башка</translation>
  </message>
  <message id="closing.ground_other">
   <source>Другое основание</source>
   <translation>Башка негиз</translation>
  </message>
  <message id="closing.criteria">
   <source>Критерии закрытия</source>
   <translation>Жабуу критерийлери</translation>
  </message>
  <message id="closing.criteria.option.risk">
   <source>риск сократился до приемлемого уровня</source>
   <translation>тобокелдик алгылыктуу деңгээлге төмөндөдү</translation>
  </message>
  <message id="closing.criteria.option.stability">
   <source>семья в относительной стабильности</source>
   <translation>үй-бүлөнүн абалы салыштырмалуу туруктуу</translation>
  </message>
  <message id="closing.criteria.option.needs">
   <source>основные потребности ребенка удовлетворены</source>
   <translation>баланын негизги муктаждыктары канааттандырылды</translation>
  </message>
  <message id="closing.criteria.option.abilities">
   <source>у родителей сформированы способности по уходу</source>
   <translation>ата-эненин багуу жөндөмү калыптанды</translation>
  </message>
  <message id="closing.criteria.option.material">
   <source>улучшилась материальная ситуация семьи</source>
   <translation>үй-бүлөнүн материалдык абалы жакшырды</translation>
  </message>
  <message id="closing.criteria.option.relations">
   <source>улучшились взаимоотношения в семье</source>
   <translation>үй-бүлөдөгү мамиле жакшырды</translation>
  </message>
  <message id="closing.criteria.option.other">
   <source>другое</source>
   <translation>башка</translation>
  </message>
  <message id="closing.summary">
   <source>Краткий итог работы</source>
   <translation>Иштин кыскача жыйынтыгы</translation>
  </message>
  <message id="closing.summary.ask">
   <source>Что изменилось с первого дня? Что вы сделали сами?</source>
   <translation>Биринчи күндөн бери эмне өзгөрдү? Өзүңүз эмне кылдыңыз?</translation>
  </message>
  <message id="closing.page.after">
   <source>После закрытия</source>
   <translation>Жабылгандан кийин</translation>
  </message>
  <message id="closing.leaflet">
   <source>Семья и окружение знают, как связаться со службой (памятка)</source>
   <translation>Үй-бүлө жана чөйрөсү кызмат менен кантип байланышууну билет (эскерткич)</translation>
  </message>
  <message id="closing.leaflet.ask">
   <source>К кому вы обратитесь, если снова станет трудно?</source>
   <translation>Кайра кыйын болсо, кимге кайрыласыз?</translation>
  </message>
  <message id="closing.told">
   <source>Кому сообщено</source>
   <translation>Кимге билдирилди</translation>
  </message>
  <message id="closing.monitoring_until">
   <source>Мониторинг до</source>
   <translation>Мониторинг мөөнөтү</translation>
  </message>
  <message id="closing.monitoring_until.hint">
   <source>Не раньше чем через 3 и не позже чем через 6 месяцев после закрытия.</source>
   <translation>Жабылгандан кийин 3 айдан эрте эмес, 6 айдан кеч эмес.</translation>
  </message>
  <message id="closing.contacts">
   <source>Запланированные контакты</source>
   <translation>Пландалган байланыштар</translation>
  </message>
  <message id="closing.contacts.on">
   <source>Дата</source>
   <translation>Күнү</translation>
  </message>
  <message id="closing.contacts.way">
   <source>Способ</source>
   <translation>Жолу</translation>
  </message>
  <message id="closing.open_items">
   <source>Незавершенные сроки</source>
   <translation>Бүтпөгөн мөөнөттөр</translation>
  </message>
  <message id="closing.signatures">
   <source>Подписи</source>
   <translation>Колдор</translation>
  </message>
  <message id="closing.signatures.option.worker">
   <source>социальный работник</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="closing.signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>супервизор, менеджер</translation>
  </message>
  <message id="closing.signatures.option.family">
   <source>семья</source>
   <translation>үй-бүлө</translation>
  </message>
  <message id="code_list.title">
   <source>Список кодов</source>
   <translation>Коддордун тизмеси</translation>
  </message>
  <message id="code_list.page.codes">
   <source>Код, клиент</source>
   <translation>Код, клиент</translation>
  </message>
  <message id="code_list.codes">
   <source>Список кодов</source>
   <translation>Коддордун тизмеси</translation>
  </message>
  <message id="code_list.codes.hint">
   <source>Список хранится отдельно от дела.</source>
   <translation>Бул тизме кейс файлынан башка жерде сакталат.</translation>
  </message>
  <message id="code_list.codes.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="code_list.codes.name">
   <source>Фамилия, имя, отчество клиента</source>
   <translation>Клиенттин фамилиясы, аты, атасынын аты</translation>
  </message>
  <message id="code_list.codes.birth_date">
   <source>Дата рождения</source>
   <translation>Туулган күнү</translation>
  </message>
  <message id="code_list.codes.other_codes">
   <source>Прежние и другие коды</source>
   <translation>Мурдагы жана башка коддор</translation>
  </message>
  <message id="code_list.codes.entered_by">
   <source>Внес запись</source>
   <translation>Киргизген</translation>
  </message>
  <message id="code_list.codes.entered_on">
   <source>Дата внесения</source>
   <translation>Киргизилген күн</translation>
  </message>
  <message id="code_list.storage_place">
   <source>Место хранения списка</source>
   <translation>Тизме сакталган жер</translation>
  </message>
  <message id="code_list.access">
   <source>Журнал обращений к списку</source>
   <translation>Тизме менен таанышуу журналы</translation>
  </message>
  <message id="code_list.access.on">
   <source>Дата</source>
   <translation>Күнү</translation>
  </message>
  <message id="code_list.access.who">
   <source>Кто</source>
   <translation>Ким</translation>
  </message>
  <message id="code_list.access.why">
   <source>По какой причине</source>
   <translation>Кандай себеп менен</translation>
  </message>
  <message id="commission.title">
   <source>Представление в Комиссию</source>
   <translation>Комиссияга сунуштама</translation>
  </message>
  <message id="commission.page.submission">
   <source>Представление</source>
   <translation>Сунуштама</translation>
  </message>
  <message id="commission.submitted_on">
   <source>Дата представления</source>
   <translation>Сунуштама киргизилген күн</translation>
  </message>
  <message id="commission.commission">
   <source>Комиссия</source>
   <translation>Комиссия</translation>
  </message>
  <message id="commission.commission.option.integrated">
   <source>Комиссия по интегрированной модели специальных социальных услуг</source>
   <translation>Атайын социалдык кызматтардын интеграцияланган модели боюнча комиссия</translation>
  </message>
  <message id="commission.commission.option.minors">
   <source>Комиссия по делам несовершеннолетних</source>
   <translation>Жашы жете электердин иштери боюнча комиссия</translation>
  </message>
  <message id="commission.proposal">
   <source>Предложение</source>
   <translation>Сунуш</translation>
  </message>
  <message id="commission.proposal.hint">
   <source>Предложение социального работника, не решение.</source>
   <translation>Социалдык кызматкердин сунушу, чечим эмес.</translation>
  </message>
  <message id="commission.interest">
   <source>Интересы ребенка</source>
   <translation>Баланын кызыкчылыктары</translation>
  </message>
  <message id="commission.alternatives">
   <source>Что пробовали раньше</source>
   <translation>Мурда эмне кылып көрүлдү</translation>
  </message>
  <message id="commission.special_needs">
   <source>Ребенок с особыми потребностями</source>
   <translation>Өзгөчө муктаждыктары бар бала</translation>
  </message>
  <message id="commission.pmpc_on">
   <source>Рекомендации ПМПК от</source>
   <translation>ПМПКнын сунуштарынын күнү</translation>
  </message>
  <message id="commission.pmpc_document">
   <source>Рекомендации ПМПК</source>
   <translation>ПМПКнын сунуштары</translation>
  </message>
  <message id="commission.page.decisions">
   <source>Рекомендация и решение</source>
   <translation>Сунуш жана чечим</translation>
  </message>
  <message id="commission.commission_on">
   <source>Дата заседания комиссии</source>
   <translation>Комиссиянын жыйынынын күнү</translation>
  </message>
  <message id="commission.recommendation">
   <source>Рекомендация комиссии</source>
   <translation>Комиссиянын сунушу</translation>
  </message>
  <message id="commission.guardianship_no">
   <source>Решение органа опеки и попечительства: №</source>
   <translation>Камкордук жана көзөмөлдүк органынын чечими: №</translation>
  </message>
  <message id="commission.guardianship_on">
   <source>Дата решения органа опеки</source>
   <translation>Камкордук органынын чечиминин күнү</translation>
  </message>
  <message id="commission.guardianship_content">
   <source>Содержание решения</source>
   <translation>Чечимдин мазмуну</translation>
  </message>
  <message id="commission.effect_on_plan">
   <source>Что меняется в плане и графике посещений</source>
   <translation>Планда жана баруу графигинде эмне өзгөрөт</translation>
  </message>
  <message id="complaint.title">
   <source>Запись в книге</source>
   <translation>Китептеги жазуу</translation>
  </message>
  <message id="complaint.page.entry">
   <source>Запись</source>
   <translation>Жазуу</translation>
  </message>
  <message id="complaint.book_no">
   <source>Номер в книге</source>
   <translation>Китептеги номери</translation>
  </message>
  <message id="complaint.book_no.hint">
   <source>Книга – отдельное дело организации, не дело получателя.</source>
   <translation>Китеп – уюмдун өзүнчө иши, кызмат алуучунун ишине жазылбайт.</translation>
  </message>
  <message id="complaint.written_at">
   <source>Дата и время записи</source>
   <translation>Жазылган күнү жана убактысы</translation>
  </message>
  <message id="complaint.asked_at">
   <source>Книга запрошена</source>
   <translation>Китеп суралган убакыт</translation>
  </message>
  <message id="complaint.shown_at">
   <source>Книга предоставлена</source>
   <translation>Китеп көрсөтүлгөн убакыт</translation>
  </message>
  <message id="complaint.shown_at.hint">
   <source>По первому требованию: без промедления.</source>
   <translation>Биринчи талап боюнча: кечиктирбестен.</translation>
  </message>
  <message id="complaint.author">
   <source>Автор записи</source>
   <translation>Жазган адам</translation>
  </message>
  <message id="complaint.author.hint">
   <source>Может остаться анонимным.</source>
   <translation>Атын айтпоого укуктуу.</translation>
  </message>
  <message id="complaint.author_role">
   <source>Кто написал</source>
   <translation>Ким жазды</translation>
  </message>
  <message id="complaint.author_role.option.recipient">
   <source>получатель услуг</source>
   <translation>кызмат алуучу</translation>
  </message>
  <message id="complaint.author_role.option.parent">
   <source>родственник, представитель</source>
   <translation>тууганы, өкүлү</translation>
  </message>
  <message id="complaint.author_role.option.visitor">
   <source>посетитель</source>
   <translation>келүүчү</translation>
  </message>
  <message id="complaint.author_role.option.worker">
   <source>работник</source>
   <translation>кызматкер</translation>
  </message>
  <message id="complaint.author_role.option.anonymous">
   <source>анонимно</source>
   <translation>аты-жөнсүз</translation>
  </message>
  <message id="complaint.about_colleague">
   <source>О каком сотруднике</source>
   <translation>Кайсы кызматкер жөнүндө</translation>
  </message>
  <message id="complaint.about_colleague.hint">
   <source>Этому сотруднику запись не показывается.</source>
   <translation>Жазуу бул кызматкерге көрсөтүлбөйт.</translation>
  </message>
  <message id="complaint.kind">
   <source>Вид</source>
   <translation>Түрү</translation>
  </message>
  <message id="complaint.kind.option.complaint">
   <source>жалоба</source>
   <translation>даттануу</translation>
  </message>
  <message id="complaint.kind.option.suggestion">
   <source>предложение</source>
   <translation>сунуш</translation>
  </message>
  <message id="complaint.kind.option.thanks">
   <source>благодарность</source>
   <translation>ыраазычылык</translation>
  </message>
  <message id="complaint.text">
   <source>Текст</source>
   <translation>Текст</translation>
  </message>
  <message id="complaint.text.ask">
   <source>Напиши или скажи своими словами, мы запишем как есть. Никто не рассердится.</source>
   <translation>Өз сөзүң менен жаз же айт, биз ошол бойдон жазабыз. Эч ким таарынбайт.</translation>
  </message>
  <message id="complaint.page.review">
   <source>Рассмотрение руководителем</source>
   <translation>Жетекчинин кароосу</translation>
  </message>
  <message id="complaint.reviewed_on">
   <source>Дата рассмотрения</source>
   <translation>Каралган күнү</translation>
  </message>
  <message id="complaint.measures">
   <source>Принятые меры</source>
   <translation>Көрүлгөн чаралар</translation>
  </message>
  <message id="complaint.answer">
   <source>Ответ</source>
   <translation>Жооп</translation>
  </message>
  <message id="complaint.answered_on">
   <source>Дата ответа</source>
   <translation>Жооп берилген күн</translation>
  </message>
  <message id="complaint.signatures">
   <source>Подписи</source>
   <translation>Колу</translation>
  </message>
  <message id="complaint.signatures.option.head">
   <source>руководитель организации</source>
   <translation>уюмдун жетекчиси</translation>
  </message>
  <message id="complaint_help.title">
   <source>Запись о помощи с жалобой</source>
   <translation>Даттанууга жардам жазуусу</translation>
  </message>
  <message id="complaint_help.page.help">
   <source>Жалоба</source>
   <translation>Даттануу</translation>
  </message>
  <message id="complaint_help.asked_on">
   <source>Дата обращения за помощью</source>
   <translation>Жардам сураган күн</translation>
  </message>
  <message id="complaint_help.asked_on.hint">
   <source>Жалобу на работника этой организации пишут здесь, а не в деле.</source>
   <translation>Ушул уюмдун кызматкери тууралуу даттануу ишке эмес, бул жерге жазылат.</translation>
  </message>
  <message id="complaint_help.about_colleague">
   <source>О ком</source>
   <translation>Ким тууралуу</translation>
  </message>
  <message id="complaint_help.about_colleague.hint">
   <source>Этому работнику запись не видна.</source>
   <translation>Бул кызматкерге көрүнбөйт.</translation>
  </message>
  <message id="complaint_help.about_body">
   <source>Организация, должностное лицо</source>
   <translation>Мекеме, кызмат адамы</translation>
  </message>
  <message id="complaint_help.code">
   <source>Код случая</source>
   <translation>Иштин коду</translation>
  </message>
  <message id="complaint_help.code.hint">
   <source>Только код, без имен.</source>
   <translation>Код гана жазылат, ысым жазылбайт.</translation>
  </message>
  <message id="complaint_help.act">
   <source>Действие или бездействие</source>
   <translation>Аракет же аракетсиздик</translation>
  </message>
  <message id="complaint_help.rights">
   <source>Нарушенные права</source>
   <translation>Бузулган укуктар</translation>
  </message>
  <message id="complaint_help.demands">
   <source>Требования и поддержка в их защите</source>
   <translation>Талаптар, аларды колдоо чаралары</translation>
  </message>
  <message id="complaint_help.addressee">
   <source>Кому направлено</source>
   <translation>Кимге жөнөтүлдү</translation>
  </message>
  <message id="complaint_help.sent_on">
   <source>Дата отправки</source>
   <translation>Жөнөтүлгөн күнү</translation>
  </message>
  <message id="complaint_help.answered_on">
   <source>Дата ответа</source>
   <translation>Жооп келген күн</translation>
  </message>
  <message id="complaint_help.answer">
   <source>Содержание ответа</source>
   <translation>Жооптун мазмуну</translation>
  </message>
  <message id="complaints_book.title">
   <source>Книга жалоб и предложений</source>
   <translation>Даттануулар жана сунуштар китеби</translation>
  </message>
  <message id="complaints_book.page.book">
   <source>Книга</source>
   <translation>Китеп</translation>
  </message>
  <message id="complaints_book.opened_on">
   <source>Книга заведена</source>
   <translation>Китеп ачылган күн</translation>
  </message>
  <message id="complaints_book.opened_on.hint">
   <source>Книга – отдельное дело организации, не дело получателя.</source>
   <translation>Китеп – уюмдун өзүнчө иши, кызмат алуучунун ишине жазылбайт.</translation>
  </message>
  <message id="complaints_book.keeper">
   <source>Руководитель, хранящий книгу</source>
   <translation>Китепти сактаган жетекчи</translation>
  </message>
  <message id="complaints_book.place">
   <source>Где находится книга</source>
   <translation>Китеп турган жер</translation>
  </message>
  <message id="complaints_book.place.hint">
   <source>Предоставляется по первому требованию.</source>
   <translation>Биринчи талап боюнча дароо берилет.</translation>
  </message>
  <message id="complaints_book.notice">
   <source>Вывешено ли объявление о книге</source>
   <translation>Китеп жөнүндө кулактандыруу илинген би</translation>
  </message>
  <message id="complaints_book.signatures">
   <source>Подписи</source>
   <translation>Колу</translation>
  </message>
  <message id="complaints_book.signatures.option.head">
   <source>руководитель организации</source>
   <translation>уюмдун жетекчиси</translation>
  </message>
  <message id="complex_assessment.title">
   <source>Отчет о комплексной оценке потребностей ребенка и семьи</source>
   <translation>Баланын жана үй-бүлөнүн муктаждыктарын комплекстүү баалоо отчету</translation>
  </message>
  <message id="complex_assessment.page.family">
   <source>Информация о ребенке и семье</source>
   <translation>Бала жана үй-бүлө жөнүндө маалымат</translation>
  </message>
  <message id="complex_assessment.household">
   <source>Данные о семье, ребенке и лицах, проживающих в доме</source>
   <translation>Үй-бүлө, бала жана үйдө жашагандар жөнүндө маалымат</translation>
  </message>
  <message id="complex_assessment.household.person">
   <source>ФИО</source>
   <translation>Аты-жөнү</translation>
  </message>
  <message id="complex_assessment.household.age">
   <source>Возраст</source>
   <translation>Жашы</translation>
  </message>
  <message id="complex_assessment.household.address">
   <source>Адрес</source>
   <translation>Дареги</translation>
  </message>
  <message id="complex_assessment.household.workplace">
   <source>Место работы</source>
   <translation>Иштеген жери</translation>
  </message>
  <message id="complex_assessment.household.phone">
   <source>Телефон</source>
   <translation>Телефону</translation>
  </message>
  <message id="complex_assessment.household.email">
   <source>Электронный адрес</source>
   <translation>Электрондук дареги</translation>
  </message>
  <message id="complex_assessment.household.at_home">
   <source>Живет в доме</source>
   <translation>Үйдө жашайт</translation>
  </message>
  <message id="complex_assessment.page.reason">
   <source>Причина и время оценки</source>
   <translation>Баалоонун себеби жана убактысы</translation>
  </message>
  <message id="complex_assessment.reason">
   <source>Причина для проведения комплексной оценки</source>
   <translation>Комплекстүү баалоо жүргүзүүнүн себеби</translation>
  </message>
  <message id="complex_assessment.reason.hint">
   <source>Причины и проблемы обращения за помощью.</source>
   <translation>Жардам сурап кайрылуунун себептери жана көйгөйлөрү.</translation>
  </message>
  <message id="complex_assessment.started_on">
   <source>Оценка начата</source>
   <translation>Баалоо башталды</translation>
  </message>
  <message id="complex_assessment.ended_on">
   <source>Оценка окончена</source>
   <translation>Баалоо бүттү</translation>
  </message>
  <message id="complex_assessment.involved">
   <source>Кто дополнительно был вовлечен в оценку</source>
   <translation>Баалоого кошумча ким тартылды</translation>
  </message>
  <message id="complex_assessment.involved.hint">
   <source>Подробно, в произвольной форме.</source>
   <translation>Кеңири, эркин түрдө.</translation>
  </message>
  <message id="complex_assessment.involved.who">
   <source>Кто</source>
   <translation>Ким</translation>
  </message>
  <message id="complex_assessment.involved.organisation">
   <source>Организация</source>
   <translation>Уюм</translation>
  </message>
  <message id="complex_assessment.involved.part">
   <source>Участие</source>
   <translation>Катышуусу</translation>
  </message>
  <message id="complex_assessment.page.history">
   <source>История семьи</source>
   <translation>Үй-бүлөнүн тарыхы</translation>
  </message>
  <message id="complex_assessment.history">
   <source>История семьи и предыдущее профессиональное вмешательство</source>
   <translation>Үй-бүлөнүн тарыхы жана мурунку кесиптик кийлигишүү</translation>
  </message>
  <message id="complex_assessment.history.hint">
   <source>Значимые события по порядку, испытанные проблемы, полученная помощь.</source>
   <translation>Маанилүү окуялар ирети менен, баштан өткөн көйгөйлөр, алынган жардам.</translation>
  </message>
  <message id="complex_assessment.history.ask">
   <source>Какие события в вашей семье вы считаете самыми важными? Кто помогал тогда?</source>
   <translation>Үй-бүлөңүздөгү кайсы окуяларды эң маанилүү деп эсептейсиз? Анда ким жардам берди?</translation>
  </message>
  <message id="complex_assessment.history.on">
   <source>Дата</source>
   <translation>Күнү</translation>
  </message>
  <message id="complex_assessment.history.event">
   <source>Событие</source>
   <translation>Окуя</translation>
  </message>
  <message id="complex_assessment.history.problem">
   <source>Проблема</source>
   <translation>Көйгөй</translation>
  </message>
  <message id="complex_assessment.history.help">
   <source>Полученная помощь</source>
   <translation>Алынган жардам</translation>
  </message>
  <message id="complex_assessment.page.child">
   <source>Здоровье, развитие, родительская забота</source>
   <translation>Ден соолук, өнүгүү, ата-эненин камкордугу</translation>
  </message>
  <message id="complex_assessment.health">
   <source>Здоровье и развитие ребенка/детей</source>
   <translation>Баланын/балдардын ден соолугу жана өнүгүүсү</translation>
  </message>
  <message id="complex_assessment.health.hint">
   <source>Физическое и психическое здоровье, развитие по возрасту, эмоции и поведение, идентичность, отношения, внешний вид, самообслуживание.</source>
   <translation>Дене жана психикалык ден соолугу, жашына ылайык өнүгүүсү, эмоциясы жана жүрүм-туруму, өздүгү, мамилеси, сырткы көрүнүшү, өзүн-өзү тейлөөсү.</translation>
  </message>
  <message id="complex_assessment.health.ask">
   <source>Расскажите об обычном дне ребенка: сон, еда, игры, болезни.</source>
   <translation>Баланын кадимки күнүн айтып бериңиз: уйкусу, тамагы, оюну, оорулары.</translation>
  </message>
  <message id="complex_assessment.care">
   <source>Родительская забота о ребенке/детях</source>
   <translation>Ата-эненин балага/балдарга камкордугу</translation>
  </message>
  <message id="complex_assessment.care.hint">
   <source>Безопасность, воспитание, забота, эмоциональная теплота, руководство, контроль, стабильность.</source>
   <translation>Коопсуздук, тарбия, камкордук, эмоциялык жылуулук, багыт берүү, көзөмөл, туруктуулук.</translation>
  </message>
  <message id="complex_assessment.care.ask">
   <source>Как вы успокаиваете ребенка, когда он плачет? Кто ухаживает за ним, если вас нет?</source>
   <translation>Бала ыйлаганда кантип сооротосуз? Сиз жокто ага ким карайт?</translation>
  </message>
  <message id="complex_assessment.parents_view">
   <source>Понимание ситуации родителями или опекуном, их желания и чувства</source>
   <translation>Ата-эненин же камкорчунун кырдаалды түшүнүүсү, каалоолору жана сезимдери</translation>
  </message>
  <message id="complex_assessment.parents_view.ask">
   <source>Чего вы сами хотите для ребенка и для себя?</source>
   <translation>Балаңыз жана өзүңүз үчүн эмнени каалайсыз?</translation>
  </message>
  <message id="complex_assessment.conditions">
   <source>Жилищные условия и окружение ребенка/детей</source>
   <translation>Турак жай шарты жана баланын/балдардын чөйрөсү</translation>
  </message>
  <message id="complex_assessment.conditions.hint">
   <source>Родственники и друзья, доступ к местным ресурсам и услугам, жилье, занятость родителей, доходы семьи.</source>
   <translation>Туугандар жана достор, жергиликтүү ресурстарга жана кызматтарга жетүү, турак жай, ата-эненин жумушу, үй-бүлөнүн кирешеси.</translation>
  </message>
  <message id="complex_assessment.page.analysis">
   <source>Анализ текущей ситуации</source>
   <translation>Учурдагы кырдаалды талдоо</translation>
  </message>
  <message id="complex_assessment.strengths">
   <source>Сильные и защитные факторы в семье</source>
   <translation>Үй-бүлөнүн күчтүү жана коргоочу факторлору</translation>
  </message>
  <message id="complex_assessment.strengths.hint">
   <source>Что хорошо влияет на ребенка и семью.</source>
   <translation>Балага жана үй-бүлөгө эмне жакшы таасир этет.</translation>
  </message>
  <message id="complex_assessment.strengths.ask">
   <source>Что в вашей семье хорошо для ребенка?</source>
   <translation>Үй-бүлөңүздө балага эмне жакшы?</translation>
  </message>
  <message id="complex_assessment.concerns">
   <source>Причины беспокойства, вреда и риска для ребенка</source>
   <translation>Бала үчүн кооптонуу, зыян жана тобокелдик себептери</translation>
  </message>
  <message id="complex_assessment.consequences">
   <source>Вероятные последствия для ребенка сейчас и в будущем</source>
   <translation>Азыр жана келечекте бала үчүн мүмкүн болгон кесепеттер</translation>
  </message>
  <message id="complex_assessment.response">
   <source>Ответная реакция родителей/опекунов на беспокойства, проблемы и необходимость их решения</source>
   <translation>Кооптонууга, көйгөйлөргө жана аларды чечүү зарылдыгына ата-эненин/камкорчунун жообу</translation>
  </message>
  <message id="complex_assessment.ability_safety">
   <source>Способность обеспечить безопасность ребенка и удовлетворить его потребности</source>
   <translation>Баланын коопсуздугун камсыздоо жана муктаждыктарын канааттандыруу жөндөмү</translation>
  </message>
  <message id="complex_assessment.ability_safety.hint">
   <source>Расписать конкретно.</source>
   <translation>Так жазуу керек.</translation>
  </message>
  <message id="complex_assessment.ability_change">
   <source>Способность родителей изменить обстоятельства с чьей-либо помощью или без нее</source>
   <translation>Ата-эненин бирөөнүн жардамы менен же жардамсыз абалды өзгөртүү жөндөмү</translation>
  </message>
  <message id="complex_assessment.help_needed">
   <source>Необходимая помощь ребенку и его семье</source>
   <translation>Балага жана үй-бүлөгө керектүү жардам</translation>
  </message>
  <message id="complex_assessment.help_needed.hint">
   <source>Расписать конкретно.</source>
   <translation>Так жазуу керек.</translation>
  </message>
  <message id="complex_assessment.help_needed.ask">
   <source>Какая помощь была бы для вас сейчас важнее всего?</source>
   <translation>Азыр сиз үчүн кандай жардам эң маанилүү?</translation>
  </message>
  <message id="complex_assessment.page.recommendations">
   <source>Рекомендации, подпись семьи</source>
   <translation>Сунуштар, үй-бүлөнүн колу</translation>
  </message>
  <message id="complex_assessment.recommendations">
   <source>Рекомендации</source>
   <translation>Сунуштар</translation>
  </message>
  <message id="complex_assessment.family_comments">
   <source>Комментарии семьи</source>
   <translation>Үй-бүлөнүн түшүндүрмөлөрү</translation>
  </message>
  <message id="complex_assessment.family_comments.ask">
   <source>С чем в этом отчете вы согласны, а с чем нет?</source>
   <translation>Бул отчетто эмнеге макулсуз, эмнеге макул эмессиз?</translation>
  </message>
  <message id="complex_assessment.family_signature">
   <source>Подпись семьи</source>
   <translation>Үй-бүлөнүн колу</translation>
  </message>
  <message id="complex_assessment.family_signature.option.mother">
   <source>мать</source>
   <translation>энеси</translation>
  </message>
  <message id="complex_assessment.family_signature.option.father">
   <source>отец</source>
   <translation>атасы</translation>
  </message>
  <message id="complex_assessment.family_signature.option.guardian">
   <source>опекун</source>
   <translation>камкорчу</translation>
  </message>
  <message id="complex_assessment.family_signature.option.relative">
   <source>другой член семьи</source>
   <translation>үй-бүлөнүн башка мүчөсү</translation>
  </message>
  <message id="complex_assessment.page.ending">
   <source>Завершение оценки</source>
   <translation>Баалоону аяктоо</translation>
  </message>
  <message id="complex_assessment.completed_on">
   <source>Оценка завершена</source>
   <translation>Баалоо аяктады</translation>
  </message>
  <message id="complex_assessment.limit">
   <source>Срок: шесть недель</source>
   <translation>Мөөнөтү: алты апта</translation>
  </message>
  <message id="complex_assessment.court">
   <source>Оценка по распоряжению суда</source>
   <translation>Соттун буйругу боюнча баалоо</translation>
  </message>
  <message id="complex_assessment.court_order">
   <source>Суд, № распоряжения</source>
   <translation>Сот, буйрук №</translation>
  </message>
  <message id="complex_assessment.court_submitted_on">
   <source>Представлено в суд</source>
   <translation>Сотко берилди</translation>
  </message>
  <message id="complex_assessment.court_submitted_no">
   <source>Исходящий №</source>
   <translation>Чыккан №</translation>
  </message>
  <message id="complex_assessment.page.discussion">
   <source>Обсуждение, подписи</source>
   <translation>Талкуулоо, колдор</translation>
  </message>
  <message id="complex_assessment.discussed_with">
   <source>С кем обсуждены результаты</source>
   <translation>Жыйынтык ким менен талкууланды</translation>
  </message>
  <message id="complex_assessment.discussed_with.hint">
   <source>Родители, опекун, патронатная семья, работник дома ребенка.</source>
   <translation>Ата-энеси, камкорчу, патронаттык үй-бүлө, бөбөктөр үйүнүн кызматкери.</translation>
  </message>
  <message id="complex_assessment.discussed_on">
   <source>Дата обсуждения</source>
   <translation>Талкууланган күнү</translation>
  </message>
  <message id="complex_assessment.discussed_reaction">
   <source>Что сказали при обсуждении</source>
   <translation>Талкуулоодо эмне айтылды</translation>
  </message>
  <message id="complex_assessment.signatures">
   <source>Подписи специалистов</source>
   <translation>Адистердин колдору</translation>
  </message>
  <message id="complex_assessment.signatures.option.worker">
   <source>социальный работник</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="complex_assessment.signatures.option.psychologist">
   <source>психолог</source>
   <translation>психолог</translation>
  </message>
  <message id="complex_assessment.handouts">
   <source>Кому выдана оценка</source>
   <translation>Баалоо кимге берилди</translation>
  </message>
  <message id="complex_assessment.handouts.hint">
   <source>Только участникам сопровождения семьи: документ конфиденциальный. После завершения – в листе выдачи.</source>
   <translation>Үй-бүлөнү коштоонун катышуучуларына гана: документ купуя. Отчет бүткөндөн кийин – берүү барагында.</translation>
  </message>
  <message id="complex_assessment.handouts.on">
   <source>Дата</source>
   <translation>Күнү</translation>
  </message>
  <message id="complex_assessment.handouts.to">
   <source>Кому</source>
   <translation>Кимге</translation>
  </message>
  <message id="complex_assessment.handouts.purpose">
   <source>Для чего</source>
   <translation>Эмне үчүн</translation>
  </message>
  <message id="components.title">
   <source>Три компонента комплексной оценки</source>
   <translation>Комплекстүү баалоонун үч компоненти</translation>
  </message>
  <message id="components.page.child">
   <source>Потребности ребенка в уходе и развитии</source>
   <translation>Баланын багуу жана өнүгүү муктаждыктары</translation>
  </message>
  <message id="components.filled_on">
   <source>Дата заполнения</source>
   <translation>Толтурулган күнү</translation>
  </message>
  <message id="components.child_needs">
   <source>Потребности ребенка в уходе и развитии</source>
   <translation>Баланын багуу жана өнүгүү муктаждыктары</translation>
  </message>
  <message id="components.child_needs.ask">
   <source>Чему ребенок радуется, что уже умеет? Что дается ему труднее?</source>
   <translation>Бала эмнеге кубанат, эмнени билет? Эмне кыйын болот?</translation>
  </message>
  <message id="components.child_needs.area">
   <source>Область</source>
   <translation>Тармагы</translation>
  </message>
  <message id="components.child_needs.area.option.health">
   <source>здоровье</source>
   <translation>ден соолук</translation>
  </message>
  <message id="components.child_needs.area.option.development">
   <source>развитие</source>
   <translation>өнүгүү</translation>
  </message>
  <message id="components.child_needs.area.option.emotion">
   <source>эмоции и поведение</source>
   <translation>эмоция жана жүрүм-турум</translation>
  </message>
  <message id="components.child_needs.area.option.identity">
   <source>идентичность</source>
   <translation>өздүк</translation>
  </message>
  <message id="components.child_needs.area.option.relations">
   <source>отношения</source>
   <translation>мамиле</translation>
  </message>
  <message id="components.child_needs.area.option.appearance">
   <source>внешний вид</source>
   <translation>сырткы көрүнүш</translation>
  </message>
  <message id="components.child_needs.area.option.self_care">
   <source>самообслуживание</source>
   <translation>өзүн-өзү тейлөө</translation>
  </message>
  <message id="components.child_needs.strength">
   <source>Сильные стороны</source>
   <translation>Күчтүү жактары</translation>
  </message>
  <message id="components.child_needs.weakness">
   <source>Слабые стороны</source>
   <translation>Алсыз жактары</translation>
  </message>
  <message id="components.child_needs.source">
   <source>Источник</source>
   <translation>Булагы</translation>
  </message>
  <message id="components.page.parents">
   <source>Способности и возможности родителей или опекунов</source>
   <translation>Ата-эненин же камкорчунун жөндөмү жана мүмкүнчүлүгү</translation>
  </message>
  <message id="components.parents">
   <source>Способности родителей или опекунов, материальные ресурсы</source>
   <translation>Ата-эненин же камкорчунун жөндөмү, материалдык ресурстар</translation>
  </message>
  <message id="components.parents.ask">
   <source>Что у вас как у родителей получается хорошо? В чем нужна помощь?</source>
   <translation>Ата-эне катары эмнени жакшы кыласыз? Эмнеге жардам керек?</translation>
  </message>
  <message id="components.parents.area">
   <source>Область</source>
   <translation>Тармагы</translation>
  </message>
  <message id="components.parents.area.option.safety">
   <source>безопасность</source>
   <translation>коопсуздук</translation>
  </message>
  <message id="components.parents.area.option.care">
   <source>уход</source>
   <translation>багуу</translation>
  </message>
  <message id="components.parents.area.option.warmth">
   <source>эмоциональная теплота</source>
   <translation>эмоциялык жылуулук</translation>
  </message>
  <message id="components.parents.area.option.guidance">
   <source>воспитание</source>
   <translation>тарбия</translation>
  </message>
  <message id="components.parents.area.option.control">
   <source>контроль</source>
   <translation>көзөмөл</translation>
  </message>
  <message id="components.parents.area.option.stability">
   <source>стабильность</source>
   <translation>туруктуулук</translation>
  </message>
  <message id="components.parents.area.option.income">
   <source>доходы</source>
   <translation>киреше</translation>
  </message>
  <message id="components.parents.area.option.housing">
   <source>жилье</source>
   <translation>турак жай</translation>
  </message>
  <message id="components.parents.strength">
   <source>Сильные стороны</source>
   <translation>Күчтүү жактары</translation>
  </message>
  <message id="components.parents.weakness">
   <source>Слабые стороны</source>
   <translation>Алсыз жактары</translation>
  </message>
  <message id="components.page.environment">
   <source>Ближайшее социальное окружение</source>
   <translation>Жакын социалдык чөйрө</translation>
  </message>
  <message id="components.environment">
   <source>Влияние окружения и его ресурсы</source>
   <translation>Чөйрөнүн таасири жана ресурстары</translation>
  </message>
  <message id="components.environment.ask">
   <source>К кому вы можете обратиться днем и ночью? Кто уже помогает?</source>
   <translation>Күнү-түнү кимге кайрыла аласыз? Азыр ким жардам берүүдө?</translation>
  </message>
  <message id="components.environment.who">
   <source>Человек, служба</source>
   <translation>Адам, кызмат</translation>
  </message>
  <message id="components.environment.influence">
   <source>Влияние</source>
   <translation>Таасири</translation>
  </message>
  <message id="components.environment.use">
   <source>Что можно использовать</source>
   <translation>Эмнени колдонсо болот</translation>
  </message>
  <message id="consent.title">
   <source>Согласие</source>
   <translation>Макулдук</translation>
  </message>
  <message id="consent.page.who">
   <source>Кто дает согласие</source>
   <translation>Ким макулдук берет</translation>
  </message>
  <message id="consent.given_on">
   <source>Дата согласия</source>
   <translation>Макулдук берилген күн</translation>
  </message>
  <message id="consent.consent_by">
   <source>Согласие дает</source>
   <translation>Макулдук берген</translation>
  </message>
  <message id="consent.consent_by.option.client">
   <source>Клиент</source>
   <translation>Клиент</translation>
  </message>
  <message id="consent.consent_by.option.parent">
   <source>Родитель</source>
   <translation>Ата же эне</translation>
  </message>
  <message id="consent.consent_by.option.guardian">
   <source>Опекун</source>
   <translation>Камкорчу</translation>
  </message>
  <message id="consent.consent_by.option.both">
   <source>Клиент и родитель вместе</source>
   <translation>Клиент жана ата-энеси бирге</translation>
  </message>
  <message id="consent.consent_by.option.substitute">
   <source>Законный представитель</source>
   <translation>Мыйзамдуу өкүл</translation>
  </message>
  <message id="consent.given_by">
   <source>Лицо, давшее согласие</source>
   <translation>Макулдук берген адам</translation>
  </message>
  <message id="consent.capacity">
   <source>Проверка возраста и дееспособности</source>
   <translation>Жашын, аракетке жөндөмдүүлүгүн текшерүү</translation>
  </message>
  <message id="consent.capacity.hint">
   <source>Попросите своими словами объяснить, на что дается согласие.</source>
   <translation>Эмнеге макул болгонун түшүнгөнүн өз сөзү менен айттырып текшериңиз.</translation>
  </message>
  <message id="consent.capacity.ask">
   <source>Скажете своими словами, на что вы соглашаетесь?</source>
   <translation>Эмнеге макул болгонуңузду өз сөзүңүз менен айтып бересизби?</translation>
  </message>
  <message id="consent.child_opinion">
   <source>Мнение самого ребенка</source>
   <translation>Баланын өз пикири</translation>
  </message>
  <message id="consent.child_opinion.ask">
   <source>Чего хочешь ты сам? Можно сказать «нет».</source>
   <translation>Сен өзүң эмнени каалайсың? «Жок» десең да болот.</translation>
  </message>
  <message id="consent.parent_alleged">
   <source>Является ли родитель предполагаемым обидчиком</source>
   <translation>Ата же эне зомбулук көрсөттү деп болжолдонобу</translation>
  </message>
  <message id="consent.parent_alleged.hint">
   <source>Если да, согласие этого родителя не используется.</source>
   <translation>Ооба болсо, ал ата же эненин макулдугу колдонулбайт.</translation>
  </message>
  <message id="consent.page.scope">
   <source>Объем согласия</source>
   <translation>Макулдуктун көлөмү</translation>
  </message>
  <message id="consent.consent_form">
   <source>Форма согласия</source>
   <translation>Макулдуктун түрү</translation>
  </message>
  <message id="consent.consent_form.option.written">
   <source>В письменной форме</source>
   <translation>Жазуу түрүндө</translation>
  </message>
  <message id="consent.consent_form.option.oral">
   <source>Устно, при свидетеле</source>
   <translation>Оозеки, күбө менен</translation>
  </message>
  <message id="consent.consent_form.option.by_law">
   <source>Без согласия, по закону</source>
   <translation>Макулдуксуз, мыйзам боюнча</translation>
  </message>
  <message id="consent.witness">
   <source>Свидетель</source>
   <translation>Күбө</translation>
  </message>
  <message id="consent.legal_grade">
   <source>Степень срочности</source>
   <translation>Шашылыштык даражасы</translation>
  </message>
  <message id="consent.legal_grade.option.danger">
   <source>прямая угроза жизни, здоровью: согласие берется при первой возможности</source>
   <translation>өмүргө, ден соолукка түз коркунуч: мүмкүн болор замат макулдук алынат</translation>
  </message>
  <message id="consent.legal_grade.option.protection">
   <source>необходима защита ребенка</source>
   <translation>баланы коргоо зарыл</translation>
  </message>
  <message id="consent.legal_grade.option.order">
   <source>есть решение суда, уполномоченного органа</source>
   <translation>соттун, ыйгарым укуктуу органдын чечими бар</translation>
  </message>
  <message id="consent.legal_ground">
   <source>Правовое основание, причина</source>
   <translation>Укуктук негиз, себеп</translation>
  </message>
  <message id="consent.scope">
   <source>Объем согласия</source>
   <translation>Макулдуктун көлөмү</translation>
  </message>
  <message id="consent.scope.hint">
   <source>О каждом пункте спросите отдельно. Неотмеченное считается неразрешенным.</source>
   <translation>Ар бирин өзүнчө сураңыз. Белгиленбегени макулдук берилген жок деп эсептелет.</translation>
  </message>
  <message id="consent.scope.ask">
   <source>Обсудим это по пунктам. Что вам подходит, а что нет?</source>
   <translation>Муну бирден сүйлөшөлү. Кайсынысы ылайыктуу, кайсынысы ылайыксыз?</translation>
  </message>
  <message id="consent.recipients">
   <source>Получатели сведений</source>
   <translation>Маалымат алуучулар</translation>
  </message>
  <message id="consent.recipients.hint">
   <source>Передается только необходимое.</source>
   <translation>Зарыл бөлүгү гана берилет.</translation>
  </message>
  <message id="consent.recipients.recipient">
   <source>Получатель</source>
   <translation>Алуучу</translation>
  </message>
  <message id="consent.recipients.sections">
   <source>Раздел сведений</source>
   <translation>Маалыматтын бөлүгү</translation>
  </message>
  <message id="consent.recipients.purpose">
   <source>Цель</source>
   <translation>Максаты</translation>
  </message>
  <message id="consent.recipients.until">
   <source>До</source>
   <translation>Чейин</translation>
  </message>
  <message id="consent.page.explained">
   <source>Разъяснение, срок, подписи</source>
   <translation>Түшүндүрүү, мөөнөт, кол коюу</translation>
  </message>
  <message id="consent.explained">
   <source>Разъяснено</source>
   <translation>Түшүндүрүлгөн</translation>
  </message>
  <message id="consent.explained.ask">
   <source>Если откажетесь, ничего плохого не будет. Позже решение можно изменить. Все понятно?</source>
   <translation>Баш тартсаңыз, эч кандай жаман болбойт. Кийин оюңузду өзгөртсөңүз да болот. Түшүнүктүүбү?</translation>
  </message>
  <message id="consent.explained.option.purpose">
   <source>Цель сбора сведений</source>
   <translation>Маалымат чогултуунун максаты</translation>
  </message>
  <message id="consent.explained.option.limits">
   <source>Пределы конфиденциальности</source>
   <translation>Купуялыктын чеги</translation>
  </message>
  <message id="consent.explained.option.refuse">
   <source>Право отказаться</source>
   <translation>Баш тартуу укугу</translation>
  </message>
  <message id="consent.explained.option.withdraw">
   <source>Право отозвать согласие</source>
   <translation>Макулдукту кайра алуу укугу</translation>
  </message>
  <message id="consent.valid_until">
   <source>Действует до</source>
   <translation>Жарактуу мөөнөтү</translation>
  </message>
  <message id="consent.withdrawn_on">
   <source>Дата отзыва согласия</source>
   <translation>Макулдук кайра алынган күн</translation>
  </message>
  <message id="consent.withdrawal_effect">
   <source>Последствия отзыва</source>
   <translation>Кайра алуунун кесепети</translation>
  </message>
  <message id="consent.withdrawal_effect.hint">
   <source>Укажите, что прекращается и кому сообщить.</source>
   <translation>Эмне токтотулары, кимге билдирилери жазылат.</translation>
  </message>
  <message id="consent.signatures">
   <source>Подпись</source>
   <translation>Колу</translation>
  </message>
  <message id="consent.signatures.option.client">
   <source>Клиент</source>
   <translation>Клиент</translation>
  </message>
  <message id="consent.signatures.option.guardian">
   <source>Опекун</source>
   <translation>Камкорчу</translation>
  </message>
  <message id="consent.signatures.option.worker">
   <source>Социальный работник</source>
   <translation>Социалдык кызматкер</translation>
  </message>
  <message id="consent.signatures.option.interpreter">
   <source>Переводчик</source>
   <translation>Котормочу</translation>
  </message>
  <message id="destruction_act.title">
   <source>Акт об уничтожении дел</source>
   <translation>Ишти жок кылуу актысы</translation>
  </message>
  <message id="destruction_act.page.list">
   <source>Перечень дел</source>
   <translation>Иштердин тизмеси</translation>
  </message>
  <message id="destruction_act.decided_on">
   <source>Дата акта</source>
   <translation>Актынын күнү</translation>
  </message>
  <message id="destruction_act.kind">
   <source>Вид</source>
   <translation>Түрү</translation>
  </message>
  <message id="destruction_act.kind.option.destroy">
   <source>временного хранения – уничтожить</source>
   <translation>убактылуу сакталган – жок кылынат</translation>
  </message>
  <message id="destruction_act.kind.option.hand_over">
   <source>постоянного хранения – передать в архив</source>
   <translation>туруктуу сакталат – архивге өткөрүлөт</translation>
  </message>
  <message id="destruction_act.files">
   <source>Дела</source>
   <translation>Иштер</translation>
  </message>
  <message id="destruction_act.files.code">
   <source>Код случая</source>
   <translation>Иштин коду</translation>
  </message>
  <message id="destruction_act.files.series">
   <source>Название группы дел</source>
   <translation>Иштер тобунун аталышы</translation>
  </message>
  <message id="destruction_act.files.years">
   <source>Годы</source>
   <translation>Жылдары</translation>
  </message>
  <message id="destruction_act.files.pages">
   <source>Листов</source>
   <translation>Барак</translation>
  </message>
  <message id="destruction_act.files.media">
   <source>Носители</source>
   <translation>Тутумдары</translation>
  </message>
  <message id="destruction_act.files.item">
   <source>Статья перечня</source>
   <translation>Тизменин беренеси</translation>
  </message>
  <message id="destruction_act.files.period">
   <source>Срок хранения</source>
   <translation>Сактоо мөөнөтү</translation>
  </message>
  <message id="destruction_act.files.expired_on">
   <source>Срок истек</source>
   <translation>Мөөнөтү бүткөн</translation>
  </message>
  <message id="destruction_act.advice">
   <source>Рекомендация архива</source>
   <translation>Архивдин кеңеши</translation>
  </message>
  <message id="destruction_act.advice_file">
   <source>Копия рекомендации</source>
   <translation>Кеңештин көчүрмөсү</translation>
  </message>
  <message id="destruction_act.page.act">
   <source>Уничтожение</source>
   <translation>Жок кылуу</translation>
  </message>
  <message id="destruction_act.method">
   <source>Способ уничтожения, резервные копии</source>
   <translation>Жок кылуу ыкмасы, камдык көчүрмөлөр</translation>
  </message>
  <message id="destruction_act.destroyed_on">
   <source>Дата уничтожения</source>
   <translation>Жок кылынган күн</translation>
  </message>
  <message id="destruction_act.signatures">
   <source>Подписи комиссии</source>
   <translation>Комиссиянын колдору</translation>
  </message>
  <message id="destruction_act.signatures.option.chair">
   <source>председатель</source>
   <translation>төрага</translation>
  </message>
  <message id="destruction_act.signatures.option.member">
   <source>член комиссии</source>
   <translation>мүчө</translation>
  </message>
  <message id="destruction_act.signatures.option.archivist">
   <source>архивариус</source>
   <translation>архивчи</translation>
  </message>
  <message id="directory_entry.title">
   <source>Справочник организаций и карта услуг</source>
   <translation>Уюмдардын тизмеси, кызматтардын картасы</translation>
  </message>
  <message id="directory_entry.page.entry">
   <source>Организация</source>
   <translation>Уюм</translation>
  </message>
  <message id="directory_entry.organisation">
   <source>Организация</source>
   <translation>Уюм</translation>
  </message>
  <message id="directory_entry.sector">
   <source>Сектор</source>
   <translation>Тармагы</translation>
  </message>
  <message id="directory_entry.sector.option.education">
   <source>образование</source>
   <translation>билим берүү</translation>
  </message>
  <message id="directory_entry.sector.option.health">
   <source>здравоохранение</source>
   <translation>саламаттык сактоо</translation>
  </message>
  <message id="directory_entry.sector.option.social">
   <source>социальная защита</source>
   <translation>социалдык коргоо</translation>
  </message>
  <message id="directory_entry.sector.option.law">
   <source>правоохранительные органы</source>
   <translation>укук коргоо</translation>
  </message>
  <message id="directory_entry.sector.option.local">
   <source>акимат, местная власть</source>
   <translation>жергиликтүү бийлик</translation>
  </message>
  <message id="directory_entry.sector.option.ngo">
   <source>общественная организация</source>
   <translation>коомдук уюм</translation>
  </message>
  <message id="directory_entry.sector.option.other">
   <source>другое</source>
   <translation>башка</translation>
  </message>
  <message id="directory_entry.types">
   <source>Виды направления</source>
   <translation>Жөнөтүү түрлөрү</translation>
  </message>
  <message id="directory_entry.types.option.education">
   <source>образование</source>
   <translation>билим берүү</translation>
  </message>
  <message id="directory_entry.types.option.water">
   <source>вода и санитария</source>
   <translation>суу, санитария</translation>
  </message>
  <message id="directory_entry.types.option.protection">
   <source>защита ребенка</source>
   <translation>баланы коргоо</translation>
  </message>
  <message id="directory_entry.types.option.nutrition">
   <source>питание</source>
   <translation>тамак-аш</translation>
  </message>
  <message id="directory_entry.types.option.health">
   <source>здоровье</source>
   <translation>ден соолук</translation>
  </message>
  <message id="directory_entry.types.option.legal">
   <source>правовая помощь</source>
   <translation>укуктук жардам</translation>
  </message>
  <message id="directory_entry.types.option.economic">
   <source>экономическая поддержка</source>
   <translation>экономикалык колдоо</translation>
  </message>
  <message id="directory_entry.types.option.other">
   <source>другое</source>
   <translation>башка</translation>
  </message>
  <message id="directory_entry.services">
   <source>Услуги</source>
   <translation>Көрсөтүлүүчү кызматтар</translation>
  </message>
  <message id="directory_entry.target_group">
   <source>Целевая группа</source>
   <translation>Максаттуу топ</translation>
  </message>
  <message id="directory_entry.cost">
   <source>Стоимость</source>
   <translation>Акысы</translation>
  </message>
  <message id="directory_entry.cost.option.free">
   <source>бесплатно</source>
   <translation>акысыз</translation>
  </message>
  <message id="directory_entry.cost.option.paid">
   <source>платно</source>
   <translation>акы төлөнөт</translation>
  </message>
  <message id="directory_entry.cost.option.partly">
   <source>частично</source>
   <translation>жарым-жартылай</translation>
  </message>
  <message id="directory_entry.where">
   <source>Адрес</source>
   <translation>Дареги</translation>
  </message>
  <message id="directory_entry.where.hint">
   <source>Убежища с тайным адресом сюда не вносятся.</source>
   <translation>Жашыруун даректеги башпаанек бул жерге жазылбайт.</translation>
  </message>
  <message id="directory_entry.distance">
   <source>Расстояние</source>
   <translation>Аралыгы</translation>
  </message>
  <message id="directory_entry.distance.unit">
   <source>км</source>
   <translation>км</translation>
  </message>
  <message id="directory_entry.hours">
   <source>Часы работы</source>
   <translation>Иштөө убактысы</translation>
  </message>
  <message id="directory_entry.contact">
   <source>Контакт, должность</source>
   <translation>Байланыш телефону, кызматы</translation>
  </message>
  <message id="directory_entry.verified_on">
   <source>Проверено в последний раз</source>
   <translation>Акыркы текшерилген күн</translation>
  </message>
  <message id="directory_entry.ended_on">
   <source>Сотрудничество прекращено</source>
   <translation>Кызматташуу токтогон күн</translation>
  </message>
  <message id="directory_entry.functions">
   <source>Специалисты, с которыми сотрудничаем</source>
   <translation>Кызматташкан адистер</translation>
  </message>
  <message id="directory_entry.functions.function">
   <source>Должность</source>
   <translation>Кызматы</translation>
  </message>
  <message id="directory_entry.functions.task">
   <source>По каким вопросам</source>
   <translation>Эмне боюнча кайрылат</translation>
  </message>
  <message id="directory_entry.functions.team">
   <source>Участник совместной команды</source>
   <translation>Биргелешкен топтун мүчөсү</translation>
  </message>
  <message id="directory_entry.note">
   <source>Примечание</source>
   <translation>Эскертүү</translation>
  </message>
  <message id="ethics_acknowledgement.title">
   <source>Ознакомление с кодексом этики</source>
   <translation>Этика кодекси менен таанышуу</translation>
  </message>
  <message id="ethics_acknowledgement.page.read">
   <source>Ознакомление</source>
   <translation>Таанышуу</translation>
  </message>
  <message id="ethics_acknowledgement.worker">
   <source>Работник</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="ethics_acknowledgement.read_on">
   <source>Дата ознакомления</source>
   <translation>Таанышкан күн</translation>
  </message>
  <message id="ethics_acknowledgement.version">
   <source>Редакция кодекса, дата</source>
   <translation>Кодекстин редакциясы, күнү</translation>
  </message>
  <message id="ethics_acknowledgement.questions">
   <source>Вопросы и размышления</source>
   <translation>Суроолор, ой жүгүртүү</translation>
  </message>
  <message id="ethics_acknowledgement.questions.ask">
   <source>Какое правило кодекса вам труднее всего соблюдать каждый день?</source>
   <translation>Кодекстин кайсы жобосу сизге күнүмдүк иште эң оор?</translation>
  </message>
  <message id="ethics_acknowledgement.signatures">
   <source>Подпись</source>
   <translation>Колу</translation>
  </message>
  <message id="ethics_acknowledgement.signatures.option.worker">
   <source>работник</source>
   <translation>кызматкер</translation>
  </message>
  <message id="evidence_register.title">
   <source>Реестр документов и доказательств</source>
   <translation>Документтердин жана далилдердин реестри</translation>
  </message>
  <message id="evidence_register.page.documents">
   <source>Зарегистрированные документы</source>
   <translation>Катталган документтер</translation>
  </message>
  <message id="evidence_register.documents">
   <source>Документы, доказательства</source>
   <translation>Документтер, далилдер</translation>
  </message>
  <message id="evidence_register.documents.hint">
   <source>Программа обновляет реестр при добавлении каждого документа.</source>
   <translation>Документ кошулган сайын программа бул реестрди жаңыртат.</translation>
  </message>
  <message id="evidence_register.documents.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="evidence_register.documents.title">
   <source>Название документа</source>
   <translation>Документтин аталышы</translation>
  </message>
  <message id="evidence_register.documents.kind">
   <source>Тип</source>
   <translation>Түрү</translation>
  </message>
  <message id="evidence_register.documents.kind.option.document">
   <source>документ</source>
   <translation>документ</translation>
  </message>
  <message id="evidence_register.documents.kind.option.audio">
   <source>аудиозапись</source>
   <translation>аудиожазуу</translation>
  </message>
  <message id="evidence_register.documents.kind.option.video">
   <source>видеозапись</source>
   <translation>видеожазуу</translation>
  </message>
  <message id="evidence_register.documents.kind.option.photo">
   <source>фотография</source>
   <translation>сүрөт</translation>
  </message>
  <message id="evidence_register.documents.kind.option.object">
   <source>предмет</source>
   <translation>буюм</translation>
  </message>
  <message id="evidence_register.documents.kind.option.other">
   <source>другое</source>
   <translation>башка</translation>
  </message>
  <message id="evidence_register.documents.dated">
   <source>Дата документа</source>
   <translation>Документтин күнү</translation>
  </message>
  <message id="evidence_register.documents.received_on">
   <source>Получено</source>
   <translation>Алынган күн</translation>
  </message>
  <message id="evidence_register.documents.from_whom">
   <source>От кого</source>
   <translation>Кимден</translation>
  </message>
  <message id="evidence_register.documents.medium">
   <source>Оригинал или копия</source>
   <translation>Түп нуска же көчүрмө</translation>
  </message>
  <message id="evidence_register.documents.medium.option.original">
   <source>оригинал</source>
   <translation>түп нуска</translation>
  </message>
  <message id="evidence_register.documents.medium.option.copy">
   <source>копия</source>
   <translation>көчүрмө</translation>
  </message>
  <message id="evidence_register.documents.medium.option.paper">
   <source>только на бумаге</source>
   <translation>кагаз түрүндө гана</translation>
  </message>
  <message id="evidence_register.documents.place">
   <source>Место хранения</source>
   <translation>Сакталган жери</translation>
  </message>
  <message id="evidence_register.documents.pages">
   <source>Страницы</source>
   <translation>Барактар</translation>
  </message>
  <message id="evidence_register.documents.ground">
   <source>Согласие</source>
   <translation>Макулдук</translation>
  </message>
  <message id="evidence_register.documents.sealed">
   <source>Строго конфиденциально</source>
   <translation>Өтө купуя</translation>
  </message>
  <message id="evidence_register.documents.checksum">
   <source>Контрольная сумма</source>
   <translation>Текшерүү суммасы</translation>
  </message>
  <message id="family_plan.title">
   <source>Индивидуальный план сопровождения семьи</source>
   <translation>Үй-бүлөнү коштоонун жеке планы</translation>
  </message>
  <message id="family_plan.page.family">
   <source>Семья и ребенок</source>
   <translation>Үй-бүлө жана бала</translation>
  </message>
  <message id="family_plan.parents">
   <source>ФИО родителей или опекунов</source>
   <translation>Ата-эненин же камкорчунун аты-жөнү</translation>
  </message>
  <message id="family_plan.parents_data">
   <source>Данные (возраст, социальный статус, контактная информация)</source>
   <translation>Маалыматы (жашы, социалдык абалы, байланыш маалыматы)</translation>
  </message>
  <message id="family_plan.child_name">
   <source>ФИО ребенка</source>
   <translation>Баланын аты-жөнү</translation>
  </message>
  <message id="family_plan.child_data">
   <source>Данные (возраст, пол, место нахождения)</source>
   <translation>Маалыматы (жашы, жынысы, жайгашкан жери)</translation>
  </message>
  <message id="family_plan.filled_on">
   <source>Дата заполнения</source>
   <translation>Толтурулган күнү</translation>
  </message>
  <message id="family_plan.page.needs">
   <source>Потребности и участники</source>
   <translation>Муктаждыктар жана катышуучулар</translation>
  </message>
  <message id="family_plan.needs">
   <source>Основные потребности семьи и ребенка</source>
   <translation>Үй-бүлөнүн жана баланын негизги муктаждыктары</translation>
  </message>
  <message id="family_plan.needs.hint">
   <source>По порядку важности: развитие, семейное окружение, способность родителей реализовать потребности ребенка.</source>
   <translation>Маанилүүлүк ирети менен: өнүгүү, үй-бүлөлүк чөйрө, ата-эненин баланын муктаждыктарын камсыздоо жөндөмү.</translation>
  </message>
  <message id="family_plan.needs.ask">
   <source>Что для ребенка и для вас сейчас важнее всего? А что потом?</source>
   <translation>Азыр балага жана сизге эң маанилүүсү эмне? Андан кийинчи?</translation>
  </message>
  <message id="family_plan.specialists">
   <source>Участие других специалистов в сопровождении семьи</source>
   <translation>Үй-бүлөнү коштоого башка адистердин катышуусу</translation>
  </message>
  <message id="family_plan.specialists.who">
   <source>ФИО</source>
   <translation>Аты-жөнү</translation>
  </message>
  <message id="family_plan.specialists.organisation">
   <source>Организация</source>
   <translation>Уюм</translation>
  </message>
  <message id="family_plan.specialists.contact">
   <source>Контактная информация</source>
   <translation>Байланыш маалыматы</translation>
  </message>
  <message id="family_plan.page.actions">
   <source>План действий</source>
   <translation>Аракеттер планы</translation>
  </message>
  <message id="family_plan.actions">
   <source>План действий</source>
   <translation>Аракеттер планы</translation>
  </message>
  <message id="family_plan.actions.hint">
   <source>Четкие, конкретные, выполнимые шаги. Хотя бы один шаг выполняет сама семья.</source>
   <translation>Так, конкреттүү, аткарылуучу кадамдар. Жок дегенде бир кадамды үй-бүлө өзү жасайт.</translation>
  </message>
  <message id="family_plan.actions.ask">
   <source>Какой первый шаг вам по силам? Кто и когда его сделает?</source>
   <translation>Кайсы биринчи кадам колуңуздан келет? Аны ким, качан жасайт?</translation>
  </message>
  <message id="family_plan.actions.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="family_plan.actions.action">
   <source>Действия, мероприятия</source>
   <translation>Аракеттер, иш-чаралар</translation>
  </message>
  <message id="family_plan.actions.until">
   <source>Сроки</source>
   <translation>Мөөнөтү</translation>
  </message>
  <message id="family_plan.actions.responsible">
   <source>Ответственные</source>
   <translation>Жооптуулар</translation>
  </message>
  <message id="family_plan.actions.responsible.hint">
   <source>Семья тоже отвечает за свои шаги.</source>
   <translation>Үй-бүлө да өз кадамдары үчүн жооптуу.</translation>
  </message>
  <message id="family_plan.actions.mark">
   <source>Отметка о выполнении</source>
   <translation>Аткарылгандыгы жөнүндө белги</translation>
  </message>
  <message id="family_plan.actions.mark.hint">
   <source>Дата выполнения.</source>
   <translation>Аткарылган күнү.</translation>
  </message>
  <message id="family_plan.notes">
   <source>Примечания, дополнения</source>
   <translation>Эскертүүлөр, толуктоолор</translation>
  </message>
  <message id="family_plan.notes.hint">
   <source>Ожидаемые результаты, собственные задачи семьи.</source>
   <translation>Күтүлгөн натыйжалар, үй-бүлөнүн өз милдеттери.</translation>
  </message>
  <message id="family_plan.signature">
   <source>Подпись социального работника, ответственного за личное дело ребенка</source>
   <translation>Баланын жеке ишине жооптуу социалдык кызматкердин колу</translation>
  </message>
  <message id="family_plan.signature.option.worker">
   <source>социальный работник</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="family_plan.reviews">
   <source>Сколько пересмотров внесено в план</source>
   <translation>Планга канча кайра кароо киргизилди</translation>
  </message>
  <message id="family_plan.reviews.hint">
   <source>Третий и следующие пересмотры – на листе-продолжении.</source>
   <translation>Үчүнчү жана андан кийинки кайра кароолор – уландысы барагында.</translation>
  </message>
  <message id="family_plan.reviews.option.none">
   <source>пересмотра еще не было</source>
   <translation>кайра кароо али боло элек</translation>
  </message>
  <message id="family_plan.reviews.option.one">
   <source>один</source>
   <translation>бир</translation>
  </message>
  <message id="family_plan.reviews.option.two">
   <source>два</source>
   <translation>эки</translation>
  </message>
  <message id="family_plan.page.review_1">
   <source>1. Пересмотр индивидуального плана сопровождения семьи</source>
   <translation>1. Үй-бүлөнү коштоонун жеке планын кайра кароо</translation>
  </message>
  <message id="family_plan.review_1_on">
   <source>Дата совещания</source>
   <translation>Жыйындын күнү</translation>
  </message>
  <message id="family_plan.review_1_present">
   <source>Участники совещания по пересмотру плана действий</source>
   <translation>Аракеттер планын кайра кароо жыйынынын катышуучулары</translation>
  </message>
  <message id="family_plan.review_1_actions">
   <source>Пересмотренный план действий</source>
   <translation>Кайра каралган аракеттер планы</translation>
  </message>
  <message id="family_plan.review_1_actions.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="family_plan.review_1_actions.action">
   <source>Действия, мероприятия</source>
   <translation>Аракеттер, иш-чаралар</translation>
  </message>
  <message id="family_plan.review_1_actions.until">
   <source>Сроки</source>
   <translation>Мөөнөтү</translation>
  </message>
  <message id="family_plan.review_1_actions.responsible">
   <source>Ответственные</source>
   <translation>Жооптуулар</translation>
  </message>
  <message id="family_plan.review_1_actions.responsible.hint">
   <source>Семья тоже отвечает за свои шаги.</source>
   <translation>Үй-бүлө да өз кадамдары үчүн жооптуу.</translation>
  </message>
  <message id="family_plan.review_1_actions.mark">
   <source>Отметка о выполнении</source>
   <translation>Аткарылгандыгы жөнүндө белги</translation>
  </message>
  <message id="family_plan.review_1_actions.mark.hint">
   <source>Дата выполнения.</source>
   <translation>Аткарылган күнү.</translation>
  </message>
  <message id="family_plan.review_1_signatures">
   <source>Имена и подписи участников совещания</source>
   <translation>Жыйындын катышуучуларынын аты-жөнү жана колу</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.worker">
   <source>социальный работник</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>супервизор, менеджер</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.mother">
   <source>мать</source>
   <translation>энеси</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.father">
   <source>отец</source>
   <translation>атасы</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.guardian">
   <source>опекун</source>
   <translation>камкорчу</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.relative">
   <source>родственник</source>
   <translation>тууганы</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.specialist">
   <source>специалист</source>
   <translation>адис</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.organisation">
   <source>представитель организации</source>
   <translation>уюмдун өкүлү</translation>
  </message>
  <message id="family_plan.page.review_2">
   <source>2. Пересмотр индивидуального плана сопровождения семьи</source>
   <translation>2. Үй-бүлөнү коштоонун жеке планын кайра кароо</translation>
  </message>
  <message id="family_plan.review_2_on">
   <source>Дата совещания</source>
   <translation>Жыйындын күнү</translation>
  </message>
  <message id="family_plan.review_2_present">
   <source>Участники совещания по пересмотру плана действий</source>
   <translation>Аракеттер планын кайра кароо жыйынынын катышуучулары</translation>
  </message>
  <message id="family_plan.review_2_actions">
   <source>Пересмотренный план действий</source>
   <translation>Кайра каралган аракеттер планы</translation>
  </message>
  <message id="family_plan.review_2_actions.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="family_plan.review_2_actions.action">
   <source>Действия, мероприятия</source>
   <translation>Аракеттер, иш-чаралар</translation>
  </message>
  <message id="family_plan.review_2_actions.until">
   <source>Сроки</source>
   <translation>Мөөнөтү</translation>
  </message>
  <message id="family_plan.review_2_actions.responsible">
   <source>Ответственные</source>
   <translation>Жооптуулар</translation>
  </message>
  <message id="family_plan.review_2_actions.responsible.hint">
   <source>Семья тоже отвечает за свои шаги.</source>
   <translation>Үй-бүлө да өз кадамдары үчүн жооптуу.</translation>
  </message>
  <message id="family_plan.review_2_actions.mark">
   <source>Отметка о выполнении</source>
   <translation>Аткарылгандыгы жөнүндө белги</translation>
  </message>
  <message id="family_plan.review_2_actions.mark.hint">
   <source>Дата выполнения.</source>
   <translation>Аткарылган күнү.</translation>
  </message>
  <message id="family_plan.review_2_signatures">
   <source>Имена и подписи участников совещания</source>
   <translation>Жыйындын катышуучуларынын аты-жөнү жана колу</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.worker">
   <source>социальный работник</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>супервизор, менеджер</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.mother">
   <source>мать</source>
   <translation>энеси</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.father">
   <source>отец</source>
   <translation>атасы</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.guardian">
   <source>опекун</source>
   <translation>камкорчу</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.relative">
   <source>родственник</source>
   <translation>тууганы</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.specialist">
   <source>специалист</source>
   <translation>адис</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.organisation">
   <source>представитель организации</source>
   <translation>уюмдун өкүлү</translation>
  </message>
  <message id="family_plan.page.links">
   <source>Связь с потребностями, следующий пересмотр</source>
   <translation>Муктаждыктар менен байланышы, кийинки кайра кароо</translation>
  </message>
  <message id="family_plan.links">
   <source>К чему относится каждое действие</source>
   <translation>Ар бир аракет эмнеге тиешелүү</translation>
  </message>
  <message id="family_plan.links.no">
   <source>№ действия</source>
   <translation>Аракет №</translation>
  </message>
  <message id="family_plan.links.need">
   <source>Потребность</source>
   <translation>Муктаждык</translation>
  </message>
  <message id="family_plan.links.risk">
   <source>Какой риск снижает</source>
   <translation>Кайсы тобокелдикти азайтат</translation>
  </message>
  <message id="family_plan.links.service">
   <source>Услуга</source>
   <translation>Кызмат</translation>
  </message>
  <message id="family_plan.next_review_on">
   <source>Дата следующего пересмотра</source>
   <translation>Кийинки кайра кароо күнү</translation>
  </message>
  <message id="family_plan.next_review_on.hint">
   <source>Не позже чем через шесть месяцев; при повышенном риске раньше.</source>
   <translation>Алты айдан кечиктирбей; тобокелдик жогору болсо, эртерээк.</translation>
  </message>
  <message id="family_plan.out_of_family">
   <source>Предусмотрена мера вне семьи</source>
   <translation>Үй-бүлөдөн тышкары чара каралган</translation>
  </message>
  <message id="family_plan.out_of_family.hint">
   <source>Разлучение и продление срока пребывания вносятся в план только после решения органа опеки (F-72).</source>
   <translation>Ажыратуу жана болуу мөөнөтүн узартуу планга камкордук органынын чечиминен кийин гана киргизилет (F-72).</translation>
  </message>
  <message id="family_plan.family_insufficient">
   <source>Почему мер по сохранению семьи недостаточно</source>
   <translation>Үй-бүлөнү сактоо чаралары эмнеге жетишсиз</translation>
  </message>
  <message id="family_plan.guardianship_ref">
   <source>Решение органа опеки и попечительства</source>
   <translation>Камкордук жана көзөмөлдүк органынын чечими</translation>
  </message>
  <message id="family_plan.count_from_plan">
   <source>Считать посещения с даты этого плана</source>
   <translation>Барууларды ушул пландын күнүнөн эсептөө</translation>
  </message>
  <message id="family_plan.count_from_plan.hint">
   <source>«Да», если ребенок живет дома и записи о месте проживания (F-41) нет.</source>
   <translation>Бала үйдө жашаса жана жашаган жери жөнүндө жазуу (F-41) жок болсо – «ооба».</translation>
  </message>
  <message id="family_plan.lives_with">
   <source>С кем живет ребенок</source>
   <translation>Бала ким менен жашайт</translation>
  </message>
  <message id="family_plan.lives_with.option.parents">
   <source>с родителями</source>
   <translation>ата-энеси менен</translation>
  </message>
  <message id="family_plan.lives_with.option.guardian">
   <source>с опекуном</source>
   <translation>камкорчу менен</translation>
  </message>
  <message id="family_plan.lives_with.option.kin">
   <source>в расширенной семье</source>
   <translation>кеңейтилген үй-бүлөдө</translation>
  </message>
  <message id="field_device.title">
   <source>Учет полевых устройств</source>
   <translation>Талаа түзмөктөрүнүн эсеби</translation>
  </message>
  <message id="field_device.page.device">
   <source>Устройство</source>
   <translation>Түзмөк</translation>
  </message>
  <message id="field_device.checked_on">
   <source>Дата проверки</source>
   <translation>Текшерилген күн</translation>
  </message>
  <message id="field_device.devices">
   <source>Устройства</source>
   <translation>Түзмөктөр</translation>
  </message>
  <message id="field_device.devices.device">
   <source>Устройство</source>
   <translation>Түзмөк</translation>
  </message>
  <message id="field_device.devices.owner">
   <source>Ответственный</source>
   <translation>Жооптуу</translation>
  </message>
  <message id="field_device.devices.password">
   <source>Пароль стоит</source>
   <translation>Сырсөз коюлган</translation>
  </message>
  <message id="field_device.devices.autolock">
   <source>Сам блокируется</source>
   <translation>Өзү кулпуланат</translation>
  </message>
  <message id="field_device.devices.wipe">
   <source>Можно стереть удаленно</source>
   <translation>Алыстан тазалоого болот</translation>
  </message>
  <message id="field_device.signatures">
   <source>Подписи</source>
   <translation>Колу</translation>
  </message>
  <message id="field_device.signatures.option.worker">
   <source>социальный работник</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="field_device.signatures.option.head">
   <source>руководство организации</source>
   <translation>уюмдун жетекчилиги</translation>
  </message>
  <message id="field_pack.title">
   <source>Учет полевого пакета</source>
   <translation>Талаа пакетинин эсеби</translation>
  </message>
  <message id="field_pack.page.pack">
   <source>Пакет</source>
   <translation>Пакет</translation>
  </message>
  <message id="field_pack.issued_at">
   <source>Выдан</source>
   <translation>Алынып чыккан убакыт</translation>
  </message>
  <message id="field_pack.expires_on">
   <source>Действует до</source>
   <translation>Жарактуу мөөнөтү</translation>
  </message>
  <message id="field_pack.worker">
   <source>Работник</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="field_pack.device">
   <source>Устройство</source>
   <translation>Түзмөк</translation>
  </message>
  <message id="field_pack.taken">
   <source>Что взято</source>
   <translation>Эмне алынды</translation>
  </message>
  <message id="field_pack.taken.code">
   <source>Код случая</source>
   <translation>Иштин коду</translation>
  </message>
  <message id="field_pack.taken.data">
   <source>Данные</source>
   <translation>Маалымат</translation>
  </message>
  <message id="field_pack.imported_at">
   <source>Загружен обратно</source>
   <translation>Кайра киргизилген</translation>
  </message>
  <message id="field_pack.deleted_at">
   <source>Удален с устройства</source>
   <translation>Түзмөктөн өчүрүлгөн</translation>
  </message>
  <message id="field_pack.page.loss">
   <source>Утеря</source>
   <translation>Жоголсо</translation>
  </message>
  <message id="field_pack.lost">
   <source>Утеряно или украдено</source>
   <translation>Түзмөк жоголдубу же уурдалдыбы</translation>
  </message>
  <message id="field_pack.lost_at">
   <source>Когда</source>
   <translation>Качан</translation>
  </message>
  <message id="field_pack.measures">
   <source>Принятые меры</source>
   <translation>Көрүлгөн чаралар</translation>
  </message>
  <message id="field_pack.wiped_at">
   <source>Стерто удаленно</source>
   <translation>Алыстан тазаланган</translation>
  </message>
  <message id="field_pack.head_informed_at">
   <source>Сообщено руководству</source>
   <translation>Жетекчиликке билдирилген</translation>
  </message>
  <message id="file_contents.title">
   <source>Обложка дела и опись документов</source>
   <translation>Кейс файлынын мукабасы, мазмуну</translation>
  </message>
  <message id="file_contents.page.cover">
   <source>Обложка</source>
   <translation>Мукаба</translation>
  </message>
  <message id="file_contents.mark">
   <source>Конфиденциально</source>
   <translation>Купуя</translation>
  </message>
  <message id="file_contents.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="file_contents.code.hint">
   <source>На обложке пишется только код, без имени.</source>
   <translation>Мукабага аты жазылбайт, код гана жазылат.</translation>
  </message>
  <message id="file_contents.organisation">
   <source>Организация</source>
   <translation>Уюм</translation>
  </message>
  <message id="file_contents.volume">
   <source>Том</source>
   <translation>Том</translation>
  </message>
  <message id="file_contents.years">
   <source>Год открытия – закрытия</source>
   <translation>Ачылган – жабылган жылы</translation>
  </message>
  <message id="file_contents.page.contents">
   <source>Опись документов</source>
   <translation>Мазмуну</translation>
  </message>
  <message id="file_contents.contents">
   <source>Опись документов</source>
   <translation>Мазмуну</translation>
  </message>
  <message id="file_contents.contents.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="file_contents.contents.document">
   <source>Документ</source>
   <translation>Документ</translation>
  </message>
  <message id="file_contents.contents.on">
   <source>Дата</source>
   <translation>Күнү</translation>
  </message>
  <message id="file_contents.contents.page_from">
   <source>Первая страница</source>
   <translation>Биринчи барак</translation>
  </message>
  <message id="file_contents.contents.page_to">
   <source>Последняя страница</source>
   <translation>Акыркы барак</translation>
  </message>
  <message id="file_contents.contents.medium">
   <source>Носитель</source>
   <translation>Түрү</translation>
  </message>
  <message id="file_contents.contents.medium.option.paper">
   <source>бумажный носитель</source>
   <translation>кагаз түрүндө</translation>
  </message>
  <message id="file_contents.contents.medium.option.electronic">
   <source>электронный носитель</source>
   <translation>электрондук түрдө</translation>
  </message>
  <message id="file_contents.total_pages">
   <source>Общее количество страниц</source>
   <translation>Барактардын жалпы саны</translation>
  </message>
  <message id="file_contents.total_pages_in_words">
   <source>Прописью</source>
   <translation>Сөз менен</translation>
  </message>
  <message id="file_contents.compiled">
   <source>Опись составил</source>
   <translation>Мазмунун түзгөн</translation>
  </message>
  <message id="file_contents.compiled.option.worker">
   <source>социальный работник</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="gift_register.title">
   <source>Реестр предложенных подарков</source>
   <translation>Сунушталган белектердин каттоосу</translation>
  </message>
  <message id="gift_register.page.lines">
   <source>Записи</source>
   <translation>Жазуулар</translation>
  </message>
  <message id="gift_register.lines">
   <source>Реестр предложенных подарков</source>
   <translation>Сунушталган белектердин каттоосу</translation>
  </message>
  <message id="gift_register.lines.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="gift_register.lines.on">
   <source>Дата</source>
   <translation>Күнү</translation>
  </message>
  <message id="gift_register.lines.what">
   <source>Что</source>
   <translation>Эмне</translation>
  </message>
  <message id="gift_register.lines.done">
   <source>Что сделано</source>
   <translation>Эмне кылынды</translation>
  </message>
  <message id="gift_register.lines.worker">
   <source>Работник</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="handout.title">
   <source>Лист выдачи оценки</source>
   <translation>Баалоону берүү барагы</translation>
  </message>
  <message id="handout.page.handout">
   <source>Выдача</source>
   <translation>Берүү</translation>
  </message>
  <message id="handout.assessment">
   <source>Отчет о комплексной оценке</source>
   <translation>Комплекстүү баалоо отчету</translation>
  </message>
  <message id="handout.given_on">
   <source>Дата выдачи</source>
   <translation>Берилген күнү</translation>
  </message>
  <message id="handout.receiver">
   <source>Кому выдано</source>
   <translation>Кимге берилди</translation>
  </message>
  <message id="handout.receiver.hint">
   <source>Только участник сопровождения семьи, записанный в деле.</source>
   <translation>Үй-бүлөнү коштоого катышкан, делодо катталган гана адам же уюм.</translation>
  </message>
  <message id="handout.purpose">
   <source>Для чего</source>
   <translation>Эмне үчүн</translation>
  </message>
  <message id="handout.given_as">
   <source>Что выдано</source>
   <translation>Эмне берилди</translation>
  </message>
  <message id="handout.given_as.option.whole">
   <source>отчет целиком</source>
   <translation>отчет толугу менен</translation>
  </message>
  <message id="handout.given_as.option.part">
   <source>часть отчета</source>
   <translation>отчеттун бөлүгү</translation>
  </message>
  <message id="handout.given_as.option.read">
   <source>только для чтения на месте</source>
   <translation>жеринде окууга гана</translation>
  </message>
  <message id="handout.given_as_part">
   <source>Какая часть</source>
   <translation>Кайсы бөлүгү</translation>
  </message>
  <message id="handout.signatures">
   <source>Подписи</source>
   <translation>Кол тамгалар</translation>
  </message>
  <message id="handout.signatures.option.worker">
   <source>социальный работник</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="handout.signatures.option.receiver">
   <source>получивший</source>
   <translation>алган адам</translation>
  </message>
  <message id="help_request.title">
   <source>Форма обращения за помощью</source>
   <translation>Жардам сурап кайрылуу формасы</translation>
  </message>
  <message id="help_request.page.subject">
   <source>Субъект обращения за помощью</source>
   <translation>Жардам суралып жаткан бала</translation>
  </message>
  <message id="help_request.subject_name">
   <source>Имя и фамилия субъекта обращения за помощью</source>
   <translation>Жардам суралып жаткан баланын аты жана фамилиясы</translation>
  </message>
  <message id="help_request.subject_name.hint">
   <source>Ребенок, о котором сообщают. Имя хранится в реестре, не в деле.</source>
   <translation>Кабарланып жаткан бала. Аты иште эмес, реестрде сакталат.</translation>
  </message>
  <message id="help_request.address">
   <source>Адрес</source>
   <translation>Дареги</translation>
  </message>
  <message id="help_request.last_place">
   <source>Последнее известное место</source>
   <translation>Акыркы белгилүү жери</translation>
  </message>
  <message id="help_request.birth_date">
   <source>Дата рождения</source>
   <translation>Туулган күнү</translation>
  </message>
  <message id="help_request.birth_date.hint">
   <source>Сопровождение рассчитано на детей 0–5 лет. Если ребенок старше, обсудите с супервизором, куда его направить.</source>
   <translation>Коштоо 0–5 жаштагы балдарга эсептелген. Бала улуураак болсо, кайда жөнөтүүнү супервизор менен талкуулаңыз.</translation>
  </message>
  <message id="help_request.approximate_age">
   <source>или приблизительный возраст</source>
   <translation>же болжолдуу жашы</translation>
  </message>
  <message id="help_request.sex">
   <source>Пол</source>
   <translation>Жынысы</translation>
  </message>
  <message id="help_request.page.applicant">
   <source>Лицо, обращающееся за помощью</source>
   <translation>Жардам сурап кайрылган адам</translation>
  </message>
  <message id="help_request.applicant_hidden">
   <source>Просит не раскрывать свое имя</source>
   <translation>Атын ачыкка чыгарбоону суранат</translation>
  </message>
  <message id="help_request.applicant_hidden.ask">
   <source>Хотите ли вы, чтобы ваше имя не узнали семья и другие люди?</source>
   <translation>Үй-бүлө жана башкалар атыңызды билбесин дейсизби?</translation>
  </message>
  <message id="help_request.applicant">
   <source>Имя</source>
   <translation>Аты</translation>
  </message>
  <message id="help_request.applicant_secret">
   <source>Имя (строго конфиденциально)</source>
   <translation>Аты (өтө купуя)</translation>
  </message>
  <message id="help_request.position">
   <source>Должность или статус</source>
   <translation>Кызматы же статусу</translation>
  </message>
  <message id="help_request.applicant_contact">
   <source>Адрес/№ тел.</source>
   <translation>Дареги/тел. №</translation>
  </message>
  <message id="help_request.applicant_secret_contact">
   <source>Адрес/№ тел. (строго конфиденциально)</source>
   <translation>Дареги/тел. № (өтө купуя)</translation>
  </message>
  <message id="help_request.relation">
   <source>Отношение к ребенку</source>
   <translation>Балага болгон мамилеси</translation>
  </message>
  <message id="help_request.relation_other">
   <source>Уточнение отношения к ребенку</source>
   <translation>Балага болгон мамилесин тактоо</translation>
  </message>
  <message id="help_request.page.parents">
   <source>Данные о родителях ребенка</source>
   <translation>Баланын ата-энеси жөнүндө маалымат</translation>
  </message>
  <message id="help_request.mother">
   <source>Мать: имя</source>
   <translation>Энеси: аты</translation>
  </message>
  <message id="help_request.mother.hint">
   <source>Если неизвестно, оставьте пустым и укажите причину при завершении формы.</source>
   <translation>Белгисиз болсо, бош калтырып, форманы аяктаганда себебин көрсөтүңүз.</translation>
  </message>
  <message id="help_request.mother_place">
   <source>Мать: место ее нахождения</source>
   <translation>Энеси: жайгашкан жери</translation>
  </message>
  <message id="help_request.mother_work">
   <source>Мать: род деятельности</source>
   <translation>Энеси: ишинин түрү</translation>
  </message>
  <message id="help_request.father">
   <source>Отец: имя</source>
   <translation>Атасы: аты</translation>
  </message>
  <message id="help_request.father_place">
   <source>Отец: место его нахождения</source>
   <translation>Атасы: жайгашкан жери</translation>
  </message>
  <message id="help_request.father_work">
   <source>Отец: род деятельности</source>
   <translation>Атасы: ишинин түрү</translation>
  </message>
  <message id="help_request.page.content">
   <source>Содержание обращения</source>
   <translation>Кайрылуунун мазмуну</translation>
  </message>
  <message id="help_request.grounds">
   <source>Основание для обращения за помощью</source>
   <translation>Жардам сурап кайрылуунун негизи</translation>
  </message>
  <message id="help_request.grounds.hint">
   <source>Краткое изложение со слов лица, обратившегося за помощью.</source>
   <translation>Жардам сурап кайрылган адамдын сөзүнөн кыскача.</translation>
  </message>
  <message id="help_request.grounds.ask">
   <source>Расскажите своими словами: что случилось и что вас беспокоит?</source>
   <translation>Өз сөзүңүз менен айтыңыз: эмне болду, сизди эмне тынчсыздандырат?</translation>
  </message>
  <message id="help_request.next_actions">
   <source>Последующие действия, согласованные с обратившимся лицом, менеджером или супервизором</source>
   <translation>Кайрылган адам, менеджер же супервизор менен макулдашылган кийинки аракеттер</translation>
  </message>
  <message id="help_request.next_actions.hint">
   <source>Кто, что и когда делает дальше.</source>
   <translation>Мындан ары ким, эмне, качан жасайт.</translation>
  </message>
  <message id="help_request.next_actions.ask">
   <source>О чем мы с вами договорились и что будет дальше?</source>
   <translation>Эмне жөнүндө макулдаштык жана мындан ары эмне болот?</translation>
  </message>
  <message id="help_request.page.receiver">
   <source>Социальный работник, принимающий обращение за помощью</source>
   <translation>Жардам сурап кайрылууну кабыл алган социалдык кызматкер</translation>
  </message>
  <message id="help_request.received_by">
   <source>Имя</source>
   <translation>Аты</translation>
  </message>
  <message id="help_request.received_on">
   <source>Дата</source>
   <translation>Күнү</translation>
  </message>
  <message id="help_request.received_time">
   <source>Время</source>
   <translation>Убактысы</translation>
  </message>
  <message id="help_request.signature">
   <source>Подпись</source>
   <translation>Колу</translation>
  </message>
  <message id="help_request.signature.option.worker">
   <source>социальный работник</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="help_request.signature.option.psychologist">
   <source>психолог</source>
   <translation>психолог</translation>
  </message>
  <message id="help_request.page.origin">
   <source>Откуда поступило, вид риска</source>
   <translation>Кайдан түштү, тобокелдиктин түрү</translation>
  </message>
  <message id="help_request.source">
   <source>Источник информации</source>
   <translation>Маалымат булагы</translation>
  </message>
  <message id="help_request.source_other">
   <source>Другой источник</source>
   <translation>Башка булак</translation>
  </message>
  <message id="help_request.channel">
   <source>Путь поступления</source>
   <translation>Түшүү жолу</translation>
  </message>
  <message id="help_request.channel.option.in_person">
   <source>личное обращение</source>
   <translation>жеке кайрылуу</translation>
  </message>
  <message id="help_request.channel.option.phone">
   <source>по телефону</source>
   <translation>телефон аркылуу</translation>
  </message>
  <message id="help_request.channel.option.written">
   <source>в письменной форме</source>
   <translation>жазуу түрүндө</translation>
  </message>
  <message id="help_request.channel.option.found">
   <source>выявлено при патронаже</source>
   <translation>патронаж учурунда табылды</translation>
  </message>
  <message id="help_request.risk_kinds">
   <source>Виды риска</source>
   <translation>Тобокелдиктин түрлөрү</translation>
  </message>
  <message id="help_request.risk_kinds.option.abandonment">
   <source>риск отказа от ребенка</source>
   <translation>баладан баш тартуу тобокелдиги</translation>
  </message>
  <message id="help_request.risk_kinds.option.cruelty">
   <source>жестокое обращение</source>
   <translation>катаал мамиле</translation>
  </message>
  <message id="help_request.risk_kinds.option.domestic_violence">
   <source>бытовое насилие</source>
   <translation>үй-бүлөлүк зомбулук</translation>
  </message>
  <message id="help_request.risk_kinds.option.disability">
   <source>инвалидность</source>
   <translation>майыптык</translation>
  </message>
  <message id="help_request.risk_kinds.option.neglect">
   <source>пренебрежительное отношение к потребностям ребенка</source>
   <translation>баланын муктаждыктарына көңүл бурбоо</translation>
  </message>
  <message id="help_request.page.criteria_high">
   <source>Критерии высокого риска</source>
   <translation>Жогорку тобокелдиктин критерийлери</translation>
  </message>
  <message id="help_request.criteria_high">
   <source>Ситуации высокого риска</source>
   <translation>Жогорку тобокелдик кырдаалдары</translation>
  </message>
  <message id="help_request.criteria_high.hint">
   <source>Отметьте все, что подтверждают сведения. Одного отмеченного пункта достаточно, чтобы предложить высокий риск.</source>
   <translation>Маалымат тастыктаганынын баарын белгилеңиз. Жогорку тобокелдикти сунуштоого бир белги жетиштүү.</translation>
  </message>
  <message id="help_request.criteria_high.option.abandoned">
   <source>ребенок остался без родительского попечения в больнице или родильном доме</source>
   <translation>бала ооруканада же төрөт үйүндө ата-эненин камкордугусуз калды</translation>
  </message>
  <message id="help_request.criteria_high.option.police">
   <source>ребенок в полиции как предполагаемая жертва насилия</source>
   <translation>бала милицияда зомбулуктун болжолдуу жабырлануучусу катары турат</translation>
  </message>
  <message id="help_request.criteria_high.option.street">
   <source>ребенок найден потерянным или брошенным, без поддержки и надзора</source>
   <translation>бала колдоосуз, көзөмөлсүз жоголгон же ташталган абалда табылды</translation>
  </message>
  <message id="help_request.criteria_high.option.violence">
   <source>физическое или сексуальное насилие в отношении ребенка</source>
   <translation>балага карата дене же сексуалдык зомбулук</translation>
  </message>
  <message id="help_request.criteria_high.option.other_threat">
   <source>другая прямая угроза безопасности, здоровью, жизни</source>
   <translation>коопсуздукка, ден соолукка, өмүргө башка түз коркунуч</translation>
  </message>
  <message id="help_request.criteria_safety">
   <source>Безопасность</source>
   <translation>Коопсуздук</translation>
  </message>
  <message id="help_request.criteria_safety.option.cruelty">
   <source>случаи жестокого или небрежного отношения</source>
   <translation>катаал же кайдыгер мамиле учурлары</translation>
  </message>
  <message id="help_request.criteria_safety.option.not_protected">
   <source>родители не могут защитить ребенка, он никому не доверяет</source>
   <translation>ата-энеси баланы коргой албайт, ал эч кимге ишенбейт</translation>
  </message>
  <message id="help_request.criteria_safety.option.home_danger">
   <source>опасные условия дома: отопление, приборы, электричество, лестницы</source>
   <translation>үйдөгү коркунучтуу шарттар: жылытуу, шаймандар, электр, тепкич</translation>
  </message>
  <message id="help_request.criteria_safety.option.addiction">
   <source>зависимость родителей: алкоголь, наркотики</source>
   <translation>ата-эненин көз карандылыгы: алкоголь, баңгизат</translation>
  </message>
  <message id="help_request.criteria_health">
   <source>Здоровье</source>
   <translation>Ден соолук</translation>
  </message>
  <message id="help_request.criteria_health.option.illness">
   <source>проблемы со здоровьем, врожденные или приобретенные</source>
   <translation>тубаса же кийин пайда болгон ден соолук көйгөйлөрү</translation>
  </message>
  <message id="help_request.criteria_health.option.no_treatment">
   <source>нет учета у врача, регулярного лечения или его эффекта</source>
   <translation>дарыгердин каттоосунда эмес, туруктуу дарылоо же анын натыйжасы жок</translation>
  </message>
  <message id="help_request.criteria_health.option.poor_care">
   <source>недостаточные питание и гигиена</source>
   <translation>тамактануусу жана гигиенасы жетишсиз</translation>
  </message>
  <message id="help_request.criteria_family">
   <source>Семья и семейные отношения</source>
   <translation>Үй-бүлө жана үй-бүлөлүк мамиле</translation>
  </message>
  <message id="help_request.criteria_family.option.composition">
   <source>состав семьи не обеспечивает ухода</source>
   <translation>үй-бүлөнүн курамы багууну камсыздабайт</translation>
  </message>
  <message id="help_request.criteria_family.option.relations">
   <source>тяжелые взаимоотношения в семье</source>
   <translation>үй-бүлөдөгү оор мамиле</translation>
  </message>
  <message id="help_request.criteria_family.option.way_of_life">
   <source>нет совместной жизни: праздников, игр с ребенком</source>
   <translation>биргелешкен жашоо жок: майрамдар, бала менен ойноо</translation>
  </message>
  <message id="help_request.page.criteria_other">
   <source>Критерии среднего и низкого риска</source>
   <translation>Орто жана төмөн тобокелдиктин критерийлери</translation>
  </message>
  <message id="help_request.criteria_medium">
   <source>Средний риск</source>
   <translation>Орто тобокелдик</translation>
  </message>
  <message id="help_request.criteria_medium.option.avoid_care">
   <source>родители уклоняются от ухода за ребенком</source>
   <translation>ата-энеси баланы багуудан качат</translation>
  </message>
  <message id="help_request.criteria_medium.option.no_means">
   <source>нет средств к существованию, работы, доходов</source>
   <translation>жашоо каражаты, жумуш, киреше жок</translation>
  </message>
  <message id="help_request.criteria_medium.option.no_housing">
   <source>нет постоянного жилья</source>
   <translation>туруктуу турак жай жок</translation>
  </message>
  <message id="help_request.criteria_medium.option.no_documents">
   <source>нет личных документов</source>
   <translation>жеке документтери жок</translation>
  </message>
  <message id="help_request.criteria_medium.option.parent_illness">
   <source>болезнь родителя мешает уходу и воспитанию</source>
   <translation>ата-эненин оорусу багууга жана тарбиялоого тоскоол</translation>
  </message>
  <message id="help_request.criteria_medium.option.no_danger_data">
   <source>данных об опасности для жизни и здоровья нет</source>
   <translation>өмүргө жана ден соолукка коркунуч жөнүндө маалымат жок</translation>
  </message>
  <message id="help_request.criteria_low">
   <source>Низкий риск</source>
   <translation>Төмөн тобокелдик</translation>
  </message>
  <message id="help_request.criteria_low.option.safe_home">
   <source>ребенок в надежных условиях и благоприятной атмосфере</source>
   <translation>бала ишенимдүү шартта, жагымдуу чөйрөдө</translation>
  </message>
  <message id="help_request.criteria_low.option.unready">
   <source>родители не умеют ухаживать: ранний возраст, незапланированное рождение</source>
   <translation>ата-энеси багууну билбейт: эрте жаш, пландалбаган төрөт</translation>
  </message>
  <message id="help_request.criteria_low.option.low_income">
   <source>низкие доходы семьи</source>
   <translation>үй-бүлөнүн кирешеси төмөн</translation>
  </message>
  <message id="help_request.criteria_low.option.ill_member">
   <source>в семье тяжелобольной</source>
   <translation>үй-бүлөдө оор оорулуу бар</translation>
  </message>
  <message id="help_request.criteria_low.option.integration">
   <source>семье трудно прижиться после переезда</source>
   <translation>көчкөндөн кийин үй-бүлөгө көнүү кыйын</translation>
  </message>
  <message id="help_request.criteria_low.option.prevention">
   <source>без профилактической работы риск может возникнуть</source>
   <translation>алдын алуу иши болбосо тобокелдик пайда болушу мүмкүн</translation>
  </message>
  <message id="help_request.page.decision">
   <source>Степень риска и решение</source>
   <translation>Тобокелдик деңгээли жана чечим</translation>
  </message>
  <message id="help_request.risk_proposed">
   <source>Степень риска по критериям</source>
   <translation>Критерийлер боюнча тобокелдик деңгээли</translation>
  </message>
  <message id="help_request.risk_proposed.hint">
   <source>Отмечен критерий высокого риска – высокий; иначе среднего – средний; иначе низкого – низкий.</source>
   <translation>Жогорку тобокелдиктин критерийи белгиленсе – жогорку; болбосо ортонуку – орто; болбосо төмөндүкү – төмөн.</translation>
  </message>
  <message id="help_request.risk_level">
   <source>Установленная степень риска</source>
   <translation>Белгиленген тобокелдик деңгээли</translation>
  </message>
  <message id="help_request.risk_level.hint">
   <source>Решает социальный работник, а не сумма отметок.</source>
   <translation>Белгилердин саны эмес, социалдык кызматкер чечет.</translation>
  </message>
  <message id="help_request.risk_reason">
   <source>Почему степень риска отличается от критериев</source>
   <translation>Тобокелдик деңгээли критерийлерден эмнеге айырмаланат</translation>
  </message>
  <message id="help_request.risk_set_at">
   <source>Риск установлен (дата, время)</source>
   <translation>Тобокелдик белгиленди (күнү, убактысы)</translation>
  </message>
  <message id="help_request.risk_set_at.hint">
   <source>При высоком риске с этой минуты идет один час.</source>
   <translation>Тобокелдик жогору болсо, ушул мүнөттөн бир саат эсептелет.</translation>
  </message>
  <message id="help_request.consulted">
   <source>С кем из менеджеров, супервизоров проведена консультация</source>
   <translation>Кайсы менеджер, супервизор менен кеңешилди</translation>
  </message>
  <message id="help_request.consulted_at">
   <source>Время консультации</source>
   <translation>Кеңешүү убактысы</translation>
  </message>
  <message id="help_request.agreed_measures">
   <source>Согласованные меры</source>
   <translation>Макулдашылган чаралар</translation>
  </message>
  <message id="help_request.decision">
   <source>Решение</source>
   <translation>Чечим</translation>
  </message>
  <message id="help_request.decision.option.urgent">
   <source>срочные меры</source>
   <translation>шашылыш чаралар</translation>
  </message>
  <message id="help_request.decision.option.primary">
   <source>первичная оценка</source>
   <translation>баштапкы баалоо</translation>
  </message>
  <message id="help_request.decision.option.one_time">
   <source>разовая помощь (журнал учета посетителей)</source>
   <translation>бир жолку жардам (келүүчүлөрдү каттоо журналы)</translation>
  </message>
  <message id="help_request.earlier">
   <source>Были ли прежние обращения по этому ребенку</source>
   <translation>Бул бала боюнча мурда кайрылуу болгонбу</translation>
  </message>
  <message id="help_request.earlier.hint">
   <source>Проверьте журнал «Неподтвержденные обращения за помощью».</source>
   <translation>«Тастыкталбаган кайрылуулар» журналын текшериңиз.</translation>
  </message>
  <message id="help_request.earlier_which">
   <source>Какие и когда</source>
   <translation>Кандай жана качан</translation>
  </message>
  <message id="implementation_report.title">
   <source>Отчет о реализации индивидуального плана</source>
   <translation>Жеке планды ишке ашыруу отчету</translation>
  </message>
  <message id="implementation_report.page.done">
   <source>Что выполнено</source>
   <translation>Эмне аткарылды</translation>
  </message>
  <message id="implementation_report.reported_on">
   <source>Дата отчета</source>
   <translation>Отчеттун күнү</translation>
  </message>
  <message id="implementation_report.since">
   <source>Период с</source>
   <translation>Мезгилдин башы</translation>
  </message>
  <message id="implementation_report.until">
   <source>Период по</source>
   <translation>Мезгилдин аягы</translation>
  </message>
  <message id="implementation_report.plan_ref">
   <source>Индивидуальный план</source>
   <translation>Жеке план</translation>
  </message>
  <message id="implementation_report.rows">
   <source>Выполнение действий плана</source>
   <translation>Пландагы аракеттердин аткарылышы</translation>
  </message>
  <message id="implementation_report.rows.ask">
   <source>Что получилось? Что помешало?</source>
   <translation>Эмне ишке ашты? Эмне тоскоол болду?</translation>
  </message>
  <message id="implementation_report.rows.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="implementation_report.rows.action">
   <source>Действие</source>
   <translation>Аракет</translation>
  </message>
  <message id="implementation_report.rows.state">
   <source>Выполнение</source>
   <translation>Аткарылышы</translation>
  </message>
  <message id="implementation_report.rows.state.option.done">
   <source>выполнено</source>
   <translation>аткарылды</translation>
  </message>
  <message id="implementation_report.rows.state.option.partly">
   <source>частично</source>
   <translation>жарым-жартылай</translation>
  </message>
  <message id="implementation_report.rows.state.option.not_done">
   <source>не выполнено</source>
   <translation>аткарылган жок</translation>
  </message>
  <message id="implementation_report.rows.why">
   <source>Почему не выполнено</source>
   <translation>Эмнеге аткарылган жок</translation>
  </message>
  <message id="implementation_report.contacts">
   <source>Проведенные контакты по графику</source>
   <translation>График боюнча жүргүзүлгөн байланыштар</translation>
  </message>
  <message id="implementation_report.contacts.hint">
   <source>Сколько посещений и звонков было и сколько требовалось.</source>
   <translation>Канча жолу баруу жана чалуу болду жана канчасы талап кылынды.</translation>
  </message>
  <message id="implementation_report.page.proposals">
   <source>Риск и предложения</source>
   <translation>Тобокелдик жана сунуштар</translation>
  </message>
  <message id="implementation_report.risk_level">
   <source>Степень риска сейчас</source>
   <translation>Азыркы тобокелдик деңгээли</translation>
  </message>
  <message id="implementation_report.risk_note">
   <source>Пояснение к степени риска</source>
   <translation>Тобокелдик деңгээлине түшүндүрмө</translation>
  </message>
  <message id="implementation_report.proposal">
   <source>Предложение</source>
   <translation>Сунуш</translation>
  </message>
  <message id="implementation_report.proposal_note">
   <source>Обоснование предложения</source>
   <translation>Сунуштун негиздемеси</translation>
  </message>
  <message id="implementation_report.proposal_note.hint">
   <source>Предложение работника – еще не решение совещания.</source>
   <translation>Кызматкердин сунушу – али жыйындын чечими эмес.</translation>
  </message>
  <message id="implementation_report.signature">
   <source>Подпись</source>
   <translation>Колу</translation>
  </message>
  <message id="implementation_report.signature.option.worker">
   <source>социальный работник</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="interagency_review.title">
   <source>Протокол межведомственного рассмотрения дела</source>
   <translation>Ишти ведомстволор аралык кароо протоколу</translation>
  </message>
  <message id="interagency_review.page.meeting">
   <source>Совещание</source>
   <translation>Жыйын</translation>
  </message>
  <message id="interagency_review.agreed_with">
   <source>С кем согласовано: менеджер, супервизор</source>
   <translation>Ким менен макулдашылды: менеджер, супервизор</translation>
  </message>
  <message id="interagency_review.agreed_on">
   <source>Дата согласования</source>
   <translation>Макулдашылган күнү</translation>
  </message>
  <message id="interagency_review.met_on">
   <source>Дата совещания</source>
   <translation>Жыйындын күнү</translation>
  </message>
  <message id="interagency_review.place">
   <source>Место</source>
   <translation>Орду</translation>
  </message>
  <message id="interagency_review.participants">
   <source>Приглашенные и присутствовавшие</source>
   <translation>Чакырылгандар жана катышкандар</translation>
  </message>
  <message id="interagency_review.participants.who">
   <source>Кто</source>
   <translation>Ким</translation>
  </message>
  <message id="interagency_review.participants.body">
   <source>Учреждение, роль в семье</source>
   <translation>Мекемеси, үй-бүлөдөгү ролу</translation>
  </message>
  <message id="interagency_review.participants.present">
   <source>Был</source>
   <translation>Катышты</translation>
  </message>
  <message id="interagency_review.page.agreed">
   <source>О чем договорились</source>
   <translation>Эмне жөнүндө макулдашылды</translation>
  </message>
  <message id="interagency_review.needs">
   <source>Первоочередные потребности ребенка</source>
   <translation>Баланын биринчи кезектеги муктаждыктары</translation>
  </message>
  <message id="interagency_review.measures">
   <source>Меры</source>
   <translation>Чаралар</translation>
  </message>
  <message id="interagency_review.measures.measure">
   <source>Мера</source>
   <translation>Чара</translation>
  </message>
  <message id="interagency_review.measures.responsible">
   <source>Ответственный</source>
   <translation>Жооптуу</translation>
  </message>
  <message id="interagency_review.measures.until">
   <source>Срок</source>
   <translation>Мөөнөтү</translation>
  </message>
  <message id="interagency_review.next_on">
   <source>Дата следующего собрания</source>
   <translation>Кийинки жыйындын күнү</translation>
  </message>
  <message id="interagency_review.next_on.hint">
   <source>Назначается на самом совещании.</source>
   <translation>Жыйындын өзүндө белгиленет.</translation>
  </message>
  <message id="interagency_review.page.sent">
   <source>Рассылка, подписи</source>
   <translation>Жөнөтүү, колдор</translation>
  </message>
  <message id="interagency_review.sent">
   <source>Протокол направлен участникам</source>
   <translation>Протокол катышуучуларга жөнөтүлдү</translation>
  </message>
  <message id="interagency_review.sent.to">
   <source>Кому</source>
   <translation>Кимге</translation>
  </message>
  <message id="interagency_review.sent.on">
   <source>Дата</source>
   <translation>Күнү</translation>
  </message>
  <message id="interagency_review.sent_on">
   <source>Протокол направлен всем</source>
   <translation>Протокол баарына жөнөтүлдү</translation>
  </message>
  <message id="interagency_review.family_notified_on">
   <source>Семья уведомлена</source>
   <translation>Үй-бүлөгө билдирилди</translation>
  </message>
  <message id="interagency_review.copy_filed">
   <source>Копия приложена к личному делу</source>
   <translation>Көчүрмөсү жеке ишке тиркелди</translation>
  </message>
  <message id="interagency_review.signatures">
   <source>Подписи</source>
   <translation>Колдор</translation>
  </message>
  <message id="interagency_review.signatures.option.worker">
   <source>социальный работник</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="interagency_review.signatures.option.psychologist">
   <source>психолог</source>
   <translation>психолог</translation>
  </message>
  <message id="interagency_review.signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>супервизор, менеджер</translation>
  </message>
  <message id="monitoring.title">
   <source>Лист мониторинга после закрытия дела</source>
   <translation>Иш жабылгандан кийинки мониторинг барагы</translation>
  </message>
  <message id="monitoring.page.contact">
   <source>Контакт</source>
   <translation>Байланыш</translation>
  </message>
  <message id="monitoring.number">
   <source>№ контакта</source>
   <translation>Байланыш №</translation>
  </message>
  <message id="monitoring.happened_on">
   <source>Дата</source>
   <translation>Күнү</translation>
  </message>
  <message id="monitoring.way">
   <source>Способ</source>
   <translation>Жолу</translation>
  </message>
  <message id="monitoring.copes">
   <source>Семья справляется самостоятельно</source>
   <translation>Үй-бүлө өз алдынча алып жүрүүдө</translation>
  </message>
  <message id="monitoring.copes.ask">
   <source>Как вы справляетесь без нашей помощи? Что дается труднее?</source>
   <translation>Бизсиз кандай жашап жатасыз? Эмне кыйыныраак?</translation>
  </message>
  <message id="monitoring.relapse">
   <source>Проявился рецидив проблем</source>
   <translation>Көйгөйлөр кайталанды</translation>
  </message>
  <message id="monitoring.worse">
   <source>Ситуация ребенка ухудшилась</source>
   <translation>Баланын абалы начарлады</translation>
  </message>
  <message id="monitoring.note">
   <source>Что увидели и услышали</source>
   <translation>Эмне көрүлдү жана угулду</translation>
  </message>
  <message id="monitoring.page.decision">
   <source>Решение</source>
   <translation>Чечим</translation>
  </message>
  <message id="monitoring.decision">
   <source>Решение</source>
   <translation>Чечим</translation>
  </message>
  <message id="monitoring.decision.option.continue">
   <source>продолжить мониторинг</source>
   <translation>мониторингди улантуу</translation>
  </message>
  <message id="monitoring.decision.option.end">
   <source>завершить мониторинг</source>
   <translation>мониторингди аяктоо</translation>
  </message>
  <message id="monitoring.decision.option.reopen">
   <source>возобновить дело (все этапы заново)</source>
   <translation>ишти кайра ачуу (бардык этаптар кайрадан)</translation>
  </message>
  <message id="monitoring.next_on">
   <source>Следующий контакт</source>
   <translation>Кийинки байланыш</translation>
  </message>
  <message id="monitoring.signature">
   <source>Подпись</source>
   <translation>Колу</translation>
  </message>
  <message id="monitoring.signature.option.worker">
   <source>социальный работник</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="norm_entry.title">
   <source>Реестр нормативных актов</source>
   <translation>Ченемдик актылардын каттоосу</translation>
  </message>
  <message id="norm_entry.page.norm">
   <source>Нормативный акт</source>
   <translation>Ченемдик акт</translation>
  </message>
  <message id="norm_entry.name">
   <source>Название, номер</source>
   <translation>Аталышы, номери</translation>
  </message>
  <message id="norm_entry.issuer">
   <source>Кем принят</source>
   <translation>Кабыл алган орган</translation>
  </message>
  <message id="norm_entry.approved_on">
   <source>Дата принятия</source>
   <translation>Бекитилген күнү</translation>
  </message>
  <message id="norm_entry.in_force_from">
   <source>Вступил в силу</source>
   <translation>Күчүнө кирген күнү</translation>
  </message>
  <message id="norm_entry.in_force_until">
   <source>Утратил силу</source>
   <translation>Күчүн жоготкон күнү</translation>
  </message>
  <message id="norm_entry.review_on">
   <source>Дата пересмотра</source>
   <translation>Кайра карала турган күн</translation>
  </message>
  <message id="norm_entry.edition">
   <source>Издание в программе</source>
   <translation>Программадагы чыгарылышы</translation>
  </message>
  <message id="norm_entry.edition.hint">
   <source>Например, kzh/2018. Каждая запись хранит свое издание.</source>
   <translation>Мисалы, kg/2012. Ар бир жазуу толтурулган чыгарылышын сактайт.</translation>
  </message>
  <message id="norm_entry.kept_at">
   <source>Где хранится экземпляр</source>
   <translation>Көчүрмөсү сакталган жер</translation>
  </message>
  <message id="observation.title">
   <source>Лист наблюдения</source>
   <translation>Байкоо барагы</translation>
  </message>
  <message id="observation.page.setting">
   <source>Условия наблюдения</source>
   <translation>Байкоонун шарттары</translation>
  </message>
  <message id="observation.phase">
   <source>Период</source>
   <translation>Мезгил</translation>
  </message>
  <message id="observation.phase.option.during">
   <source>во время услуги</source>
   <translation>кызмат көрсөтүү учурунда</translation>
  </message>
  <message id="observation.phase.option.after">
   <source>после завершения услуги</source>
   <translation>кызмат бүткөндөн кийин</translation>
  </message>
  <message id="observation.observed_on">
   <source>Дата</source>
   <translation>Күнү</translation>
  </message>
  <message id="observation.observed_at">
   <source>Время</source>
   <translation>Убактысы</translation>
  </message>
  <message id="observation.setting">
   <source>Обстановка</source>
   <translation>Жагдай</translation>
  </message>
  <message id="observation.setting.hint">
   <source>Без адреса: «в классе», «дома».</source>
   <translation>Дарегин жазбаңыз: «класста», «үйүндө».</translation>
  </message>
  <message id="observation.observer">
   <source>Наблюдатель</source>
   <translation>Байкоочу</translation>
  </message>
  <message id="observation.page.observed">
   <source>Наблюдение</source>
   <translation>Байкоо</translation>
  </message>
  <message id="observation.observations">
   <source>Что наблюдалось</source>
   <translation>Байкалгандар</translation>
  </message>
  <message id="observation.observations.hint">
   <source>Только увиденное и услышанное; толкование – отдельно.</source>
   <translation>Көргөн-укканды гана жазыңыз; түшүндүрмөсү өзүнчө.</translation>
  </message>
  <message id="observation.observations.area">
   <source>Область</source>
   <translation>Багыт</translation>
  </message>
  <message id="observation.observations.area.option.safety">
   <source>безопасность</source>
   <translation>коопсуздук</translation>
  </message>
  <message id="observation.observations.area.option.health">
   <source>здоровье</source>
   <translation>ден соолук</translation>
  </message>
  <message id="observation.observations.area.option.emotion">
   <source>эмоции</source>
   <translation>эмоциялар</translation>
  </message>
  <message id="observation.observations.area.option.relations">
   <source>отношения</source>
   <translation>мамилелер</translation>
  </message>
  <message id="observation.observations.area.option.school_work">
   <source>школа, работа</source>
   <translation>мектеп, жумуш</translation>
  </message>
  <message id="observation.observations.area.option.daily_skills">
   <source>повседневные навыки</source>
   <translation>күндөлүк көндүмдөр</translation>
  </message>
  <message id="observation.observations.observation">
   <source>Наблюдение</source>
   <translation>Байкоо</translation>
  </message>
  <message id="observation.observations.change">
   <source>По сравнению с прошлым разом</source>
   <translation>Мурункуга салыштырмалуу</translation>
  </message>
  <message id="observation.observations.change.option.better">
   <source>лучше</source>
   <translation>жакшырды</translation>
  </message>
  <message id="observation.observations.change.option.same">
   <source>без изменений</source>
   <translation>мурункудай</translation>
  </message>
  <message id="observation.observations.change.option.worse">
   <source>хуже</source>
   <translation>начарлады</translation>
  </message>
  <message id="observation.interpretation">
   <source>Толкование</source>
   <translation>Чечмелөө</translation>
  </message>
  <message id="observation.interpretation.hint">
   <source>Мысли и предположения работника, отдельно от фактов.</source>
   <translation>Кызматкердин ою, божомолу; фактыдан өзүнчө.</translation>
  </message>
  <message id="observation.action">
   <source>Необходимые действия</source>
   <translation>Керектүү чара</translation>
  </message>
  <message id="observation.action.hint">
   <source>Что, кто, когда. Если не нужно, так и напишите.</source>
   <translation>Эмне, ким, качан. Керек эмес болсо, ошондой жазыңыз.</translation>
  </message>
  <message id="observation.signatures">
   <source>Подпись</source>
   <translation>Колу</translation>
  </message>
  <message id="observation.signatures.option.worker">
   <source>социальный работник</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="organisation_card.title">
   <source>Карточка организации</source>
   <translation>Уюмдун карточкасы</translation>
  </message>
  <message id="organisation_card.page.identity">
   <source>Название, регистрация</source>
   <translation>Аталышы, каттоосу</translation>
  </message>
  <message id="organisation_card.made_on">
   <source>Дата заполнения карточки</source>
   <translation>Карточка толтурулган күн</translation>
  </message>
  <message id="organisation_card.made_on.hint">
   <source>При каждом изменении заполняется новая карточка, прежняя остается.</source>
   <translation>Ар бир өзгөрүүдө жаңы карточка толтурулат, эскиси калат.</translation>
  </message>
  <message id="organisation_card.name">
   <source>Официальное название</source>
   <translation>Расмий аталышы</translation>
  </message>
  <message id="organisation_card.ownership">
   <source>Форма собственности</source>
   <translation>Менчик формасы</translation>
  </message>
  <message id="organisation_card.ownership.option.state">
   <source>государственная</source>
   <translation>мамлекеттик</translation>
  </message>
  <message id="organisation_card.ownership.option.municipal">
   <source>муниципальная</source>
   <translation>муниципалдык</translation>
  </message>
  <message id="organisation_card.ownership.option.ngo">
   <source>негосударственная</source>
   <translation>мамлекеттик эмес</translation>
  </message>
  <message id="organisation_card.ownership.option.private">
   <source>частная</source>
   <translation>жеке</translation>
  </message>
  <message id="organisation_card.ownership.option.person">
   <source>лицо без образования юридического лица</source>
   <translation>юридикалык жак түзбөгөн адам</translation>
  </message>
  <message id="organisation_card.provider">
   <source>Тип поставщика услуг</source>
   <translation>Кызмат көрсөтүүчүнүн түрү</translation>
  </message>
  <message id="organisation_card.provider.option.polyclinic">
   <source>поликлиника</source>
   <translation>поликлиника</translation>
  </message>
  <message id="organisation_card.provider.option.outpatient">
   <source>врачебная амбулатория</source>
   <translation>дарыгердик амбулатория</translation>
  </message>
  <message id="organisation_card.provider.option.rural">
   <source>сельский медицинский пункт</source>
   <translation>айылдык медициналык пункт</translation>
  </message>
  <message id="organisation_card.provider.option.other">
   <source>другое</source>
   <translation>башка</translation>
  </message>
  <message id="organisation_card.provider_other">
   <source>Другой тип</source>
   <translation>Башка түрү</translation>
  </message>
  <message id="organisation_card.registration_no">
   <source>Номер свидетельства о регистрации</source>
   <translation>Мамлекеттик каттоо күбөлүгүнүн номери</translation>
  </message>
  <message id="organisation_card.registered_on">
   <source>Дата регистрации</source>
   <translation>Катталган күнү</translation>
  </message>
  <message id="organisation_card.certificate_at">
   <source>Где хранится свидетельство и копия</source>
   <translation>Күбөлүк жана көчүрмөсү сакталган жер</translation>
  </message>
  <message id="organisation_card.page.work">
   <source>Работа и ресурсы</source>
   <translation>Иши, ресурстары</translation>
  </message>
  <message id="organisation_card.experience">
   <source>Опыт социальной работы</source>
   <translation>Социалдык иштеги тажрыйбасы</translation>
  </message>
  <message id="organisation_card.mission">
   <source>Миссия и ценности</source>
   <translation>Миссиясы, баалуулуктары</translation>
  </message>
  <message id="organisation_card.direct">
   <source>Прямые услуги</source>
   <translation>Түз кызматтар</translation>
  </message>
  <message id="organisation_card.indirect">
   <source>Непрямые услуги</source>
   <translation>Кыйыр кызматтар</translation>
  </message>
  <message id="organisation_card.supervision">
   <source>Организация супервизии</source>
   <translation>Супервизиянын уюштурулушу</translation>
  </message>
  <message id="organisation_card.staff">
   <source>Кадровый состав</source>
   <translation>Кызматкерлер курамы</translation>
  </message>
  <message id="organisation_card.staff.function">
   <source>Должность</source>
   <translation>Кызматы</translation>
  </message>
  <message id="organisation_card.staff.posts">
   <source>Штатных единиц</source>
   <translation>Штат саны</translation>
  </message>
  <message id="organisation_card.money">
   <source>Источники финансирования</source>
   <translation>Каржы булактары</translation>
  </message>
  <message id="organisation_card.money.source">
   <source>Источник</source>
   <translation>Булагы</translation>
  </message>
  <message id="organisation_card.money.share">
   <source>Доля</source>
   <translation>Үлүшү</translation>
  </message>
  <message id="organisation_card.money.share.unit">
   <source>%</source>
   <translation>%</translation>
  </message>
  <message id="organisation_card.page.answers">
   <source>Ответственность, комиссии</source>
   <translation>Жоопкерчилик, комиссия</translation>
  </message>
  <message id="organisation_card.responsible">
   <source>Ответственный за безопасность жизни и здоровья</source>
   <translation>Өмүр, ден соолук коопсуздугу үчүн жооптуу</translation>
  </message>
  <message id="organisation_card.responsible.hint">
   <source>Кто и когда принял решение, хранит журнал действий.</source>
   <translation>Ар бир чечимди ким, качан чыгарганы аракеттер журналында сакталат.</translation>
  </message>
  <message id="organisation_card.commissions">
   <source>Какие комиссии есть</source>
   <translation>Кайсы комиссиялар бар</translation>
  </message>
  <message id="organisation_card.commissions.option.minors">
   <source>комиссия по делам несовершеннолетних</source>
   <translation>жашы жете электердин иштери боюнча комиссия</translation>
  </message>
  <message id="organisation_card.commissions.option.integrated">
   <source>комиссия по осуществлению интегрированной модели</source>
   <translation>бириктирилген модель боюнча комиссия</translation>
  </message>
  <message id="organisation_card.commissions.option.psychologist">
   <source>психолог поликлиники</source>
   <translation>психолог</translation>
  </message>
  <message id="organisation_card.help_information">
   <source>Где дают информацию об обращениях за помощью</source>
   <translation>Жардам сурануу тууралуу маалымат кайда берилет</translation>
  </message>
  <message id="organisation_card.signatures">
   <source>Подпись</source>
   <translation>Колу</translation>
  </message>
  <message id="organisation_card.signatures.option.head">
   <source>руководитель организации</source>
   <translation>уюмдун жетекчиси</translation>
  </message>
  <message id="own_appeal.title">
   <source>Собственная жалоба работника</source>
   <translation>Өз даттануум</translation>
  </message>
  <message id="own_appeal.page.appeal">
   <source>Жалоба</source>
   <translation>Даттануу</translation>
  </message>
  <message id="own_appeal.written_on">
   <source>Дата</source>
   <translation>Күнү</translation>
  </message>
  <message id="own_appeal.written_on.hint">
   <source>Видит только тот, кто написал.</source>
   <translation>Жазган адамдын өзү гана көрөт.</translation>
  </message>
  <message id="own_appeal.to">
   <source>Кому</source>
   <translation>Кимге</translation>
  </message>
  <message id="own_appeal.about">
   <source>О чем</source>
   <translation>Эмне жөнүндө</translation>
  </message>
  <message id="own_appeal.answered_on">
   <source>Дата ответа</source>
   <translation>Жооп келген күн</translation>
  </message>
  <message id="own_appeal.answer">
   <source>Ответ</source>
   <translation>Жооп</translation>
  </message>
  <message id="personal_file.title">
   <source>Титул и опись личного дела</source>
   <translation>Жеке иштин мукабасы жана мазмуну</translation>
  </message>
  <message id="personal_file.page.cover">
   <source>Обложка</source>
   <translation>Мукаба</translation>
  </message>
  <message id="personal_file.mark">
   <source>Конфиденциально</source>
   <translation>Купуя</translation>
  </message>
  <message id="personal_file.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="personal_file.code.hint">
   <source>На обложке пишется только код, без имени.</source>
   <translation>Мукабага аты жазылбайт, код гана жазылат.</translation>
  </message>
  <message id="personal_file.organisation">
   <source>Организация</source>
   <translation>Уюм</translation>
  </message>
  <message id="personal_file.volume">
   <source>Том</source>
   <translation>Том</translation>
  </message>
  <message id="personal_file.years">
   <source>Год открытия – закрытия</source>
   <translation>Ачылган – жабылган жылы</translation>
  </message>
  <message id="personal_file.page.contents">
   <source>Опись документов</source>
   <translation>Мазмуну</translation>
  </message>
  <message id="personal_file.contents">
   <source>Опись документов</source>
   <translation>Мазмуну</translation>
  </message>
  <message id="personal_file.contents.hint">
   <source>Форма обращения, комплексная оценка, план, запросы, приказы, письма, справки, протоколы.</source>
   <translation>Кайрылуу формасы, комплекстүү баалоо, план, суроо-талаптар, буйруктар, каттар, маалымкаттар, протоколдор.</translation>
  </message>
  <message id="personal_file.contents.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="personal_file.contents.document">
   <source>Документ</source>
   <translation>Документ</translation>
  </message>
  <message id="personal_file.contents.on">
   <source>Дата</source>
   <translation>Күнү</translation>
  </message>
  <message id="personal_file.contents.page_from">
   <source>Первая страница</source>
   <translation>Биринчи барак</translation>
  </message>
  <message id="personal_file.contents.page_to">
   <source>Последняя страница</source>
   <translation>Акыркы барак</translation>
  </message>
  <message id="personal_file.contents.medium">
   <source>Носитель</source>
   <translation>Түрү</translation>
  </message>
  <message id="personal_file.contents.medium.option.paper">
   <source>бумажный носитель</source>
   <translation>кагаз түрүндө</translation>
  </message>
  <message id="personal_file.contents.medium.option.electronic">
   <source>электронный носитель</source>
   <translation>электрондук түрдө</translation>
  </message>
  <message id="personal_file.total_pages">
   <source>Общее количество страниц</source>
   <translation>Барактардын жалпы саны</translation>
  </message>
  <message id="personal_file.total_pages_in_words">
   <source>Прописью</source>
   <translation>Сөз менен</translation>
  </message>
  <message id="personal_file.compiled">
   <source>Опись составил</source>
   <translation>Мазмунун түзгөн</translation>
  </message>
  <message id="personal_file.compiled.option.worker">
   <source>социальный работник</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="placement.title">
   <source>Учет места проживания и размещения ребенка</source>
   <translation>Баланын жашаган жерин жана жайгаштырылышын каттоо</translation>
  </message>
  <message id="placement.page.placing">
   <source>Размещение</source>
   <translation>Жайгаштыруу</translation>
  </message>
  <message id="placement.kind">
   <source>Где и с кем живет ребенок</source>
   <translation>Бала кайда жана ким менен жашайт</translation>
  </message>
  <message id="placement.kind.hint">
   <source>Каждая новая запись начинает новый график посещений и завершает прежний.</source>
   <translation>Ар бир жаңы жазуу баруунун жаңы графигин баштап, мурункусун аяктайт.</translation>
  </message>
  <message id="placement.kind.option.parents">
   <source>с родителями</source>
   <translation>ата-энеси менен</translation>
  </message>
  <message id="placement.kind.option.guardian">
   <source>у опекуна, попечителя</source>
   <translation>камкорчуда, көзөмөлчүдө</translation>
  </message>
  <message id="placement.kind.option.kin">
   <source>в расширенной семье (у родственников)</source>
   <translation>кеңейтилген үй-бүлөдө (туугандарында)</translation>
  </message>
  <message id="placement.kind.option.foster">
   <source>в патронатной семье</source>
   <translation>патронаттык үй-бүлөдө</translation>
  </message>
  <message id="placement.kind.option.institution">
   <source>дом ребенка, учреждение интернатного типа</source>
   <translation>бөбөктөр үйү, интернаттык мекеме</translation>
  </message>
  <message id="placement.kind.option.centre">
   <source>центр с временным содержанием</source>
   <translation>убактылуу кармоо борбору</translation>
  </message>
  <message id="placement.kind.option.hospital">
   <source>больница, родильный дом</source>
   <translation>оорукана, төрөт үйү</translation>
  </message>
  <message id="placement.kind.option.other">
   <source>другое место</source>
   <translation>башка жер</translation>
  </message>
  <message id="placement.kind_other">
   <source>Какое место</source>
   <translation>Кайсы жер</translation>
  </message>
  <message id="placement.placed_on">
   <source>Дата и время размещения</source>
   <translation>Жайгаштырылган күн, убакыт</translation>
  </message>
  <message id="placement.secret_address">
   <source>Является ли адрес секретным</source>
   <translation>Дареги жашырынбы</translation>
  </message>
  <message id="placement.secret_address.hint">
   <source>Секретный адрес хранится отдельно, в строго конфиденциальной части.</source>
   <translation>Жашырын дарек өтө купуя бөлүгүндө өзүнчө сакталат.</translation>
  </message>
  <message id="placement.place">
   <source>Место размещения</source>
   <translation>Жайгаштырылган жер</translation>
  </message>
  <message id="placement.secret_place">
   <source>Секретный адрес</source>
   <translation>Жашырын дарек</translation>
  </message>
  <message id="placement.escort">
   <source>Сопровождающий</source>
   <translation>Коштоп жүрүүчү</translation>
  </message>
  <message id="placement.receiver">
   <source>Принявшее лицо</source>
   <translation>Кабыл алган адам</translation>
  </message>
  <message id="placement.page.reasons">
   <source>Причина, основание</source>
   <translation>Себеби, негизи</translation>
  </message>
  <message id="placement.why_apart">
   <source>Причина размещения вне семьи</source>
   <translation>Үй-бүлөдөн тышкары жайгаштыруунун себеби</translation>
  </message>
  <message id="placement.why_apart.hint">
   <source>Указывается и то, что пробовали сделать, чтобы обеспечить безопасность дома.</source>
   <translation>Үйдө коопсуздугун камсыздоо үчүн кандай аракеттер жасалганы да жазылат.</translation>
  </message>
  <message id="placement.why_apart.ask">
   <source>Чем опасно оставаться дома? Где и с кем вам было бы спокойно?</source>
   <translation>Үйдө калууңуз эмнеси менен коркунучтуу? Кайда, ким менен болсоңуз тынч болосуз?</translation>
  </message>
  <message id="placement.legal_basis">
   <source>Правовое основание</source>
   <translation>Укуктук негиз</translation>
  </message>
  <message id="placement.legal_basis.option.consent">
   <source>согласие</source>
   <translation>макулдук</translation>
  </message>
  <message id="placement.legal_basis.option.guardianship">
   <source>решение органа опеки и попечительства</source>
   <translation>камкордук жана көзөмөлдүк органынын чечими</translation>
  </message>
  <message id="placement.legal_basis.option.court">
   <source>судебный акт</source>
   <translation>сот актысы</translation>
  </message>
  <message id="placement.legal_basis.option.police">
   <source>решение полиции</source>
   <translation>милициянын чечими</translation>
  </message>
  <message id="placement.legal_basis.option.other">
   <source>другое</source>
   <translation>башка</translation>
  </message>
  <message id="placement.legal_basis_other">
   <source>Другое основание</source>
   <translation>Башка негиз</translation>
  </message>
  <message id="placement.legal_basis_ref">
   <source>Согласие</source>
   <translation>Макулдук</translation>
  </message>
  <message id="placement.legal_basis_documents">
   <source>Решение, документы</source>
   <translation>Чечим, документтер</translation>
  </message>
  <message id="placement.must_not_meet">
   <source>Лица, которые не должны встречаться с клиентом</source>
   <translation>Жолугушпашы керек болгон адамдар</translation>
  </message>
  <message id="placement.must_not_meet.hint">
   <source>Хранится в строго конфиденциальной части, вместе с делом не печатается.</source>
   <translation>Өтө купуя бөлүгүндө сакталат, иш менен чогуу басылбайт.</translation>
  </message>
  <message id="placement.must_not_meet.ask">
   <source>С кем вы опасаетесь столкнуться?</source>
   <translation>Ким менен кезигип калуудан чочулайсыз?</translation>
  </message>
  <message id="placement.page.course">
   <source>Сроки, реинтеграция</source>
   <translation>Мөөнөтү, үй-бүлөгө кайра кошуу</translation>
  </message>
  <message id="placement.until">
   <source>Срок размещения до</source>
   <translation>Жайгаштыруу мөөнөтү бүтөт</translation>
  </message>
  <message id="placement.reviews">
   <source>Пересмотр размещения</source>
   <translation>Жайгаштырууну кайра кароо</translation>
  </message>
  <message id="placement.reviews.on">
   <source>Дата</source>
   <translation>Күнү</translation>
  </message>
  <message id="placement.reviews.state">
   <source>Состояние клиента</source>
   <translation>Клиенттин абалы</translation>
  </message>
  <message id="placement.reviews.decision">
   <source>Решение</source>
   <translation>Чечим</translation>
  </message>
  <message id="placement.reviews.until">
   <source>Продлено до</source>
   <translation>Узартылган мөөнөт</translation>
  </message>
  <message id="placement.reintegration">
   <source>Цель реинтеграции</source>
   <translation>Үй-бүлөгө кайра кошуунун максаты</translation>
  </message>
  <message id="placement.reintegration.ask">
   <source>Что должно измениться, чтобы вы могли вернуться домой?</source>
   <translation>Үйүңүзгө кайтуу үчүн эмне өзгөрүшү керек?</translation>
  </message>
  <message id="placement.reintegration_result">
   <source>Результат реинтеграции</source>
   <translation>Үй-бүлөгө кайра кошуунун натыйжасы</translation>
  </message>
  <message id="placement.reintegration_result.hint">
   <source>Заполняется по окончании размещения.</source>
   <translation>Жайгаштыруу бүткөндө толукталат.</translation>
  </message>
  <message id="placement.ended_on">
   <source>Дата окончания размещения</source>
   <translation>Жайгаштыруу аяктаган күн</translation>
  </message>
  <message id="plan_continuation.title">
   <source>Индивидуальный план: лист-продолжение пересмотров</source>
   <translation>Жеке план: кайра кароолордун уландысы барагы</translation>
  </message>
  <message id="plan_continuation.page.review">
   <source>Пересмотр индивидуального плана сопровождения семьи</source>
   <translation>Үй-бүлөнү коштоонун жеке планын кайра кароо</translation>
  </message>
  <message id="plan_continuation.number">
   <source>№ пересмотра</source>
   <translation>Кайра кароо №</translation>
  </message>
  <message id="plan_continuation.review_on">
   <source>Дата совещания</source>
   <translation>Жыйындын күнү</translation>
  </message>
  <message id="plan_continuation.review_present">
   <source>Участники совещания по пересмотру плана действий</source>
   <translation>Аракеттер планын кайра кароо жыйынынын катышуучулары</translation>
  </message>
  <message id="plan_continuation.review_actions">
   <source>Пересмотренный план действий</source>
   <translation>Кайра каралган аракеттер планы</translation>
  </message>
  <message id="plan_continuation.review_actions.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="plan_continuation.review_actions.action">
   <source>Действия, мероприятия</source>
   <translation>Аракеттер, иш-чаралар</translation>
  </message>
  <message id="plan_continuation.review_actions.until">
   <source>Сроки</source>
   <translation>Мөөнөтү</translation>
  </message>
  <message id="plan_continuation.review_actions.responsible">
   <source>Ответственные</source>
   <translation>Жооптуулар</translation>
  </message>
  <message id="plan_continuation.review_actions.responsible.hint">
   <source>Семья тоже отвечает за свои шаги.</source>
   <translation>Үй-бүлө да өз кадамдары үчүн жооптуу.</translation>
  </message>
  <message id="plan_continuation.review_actions.mark">
   <source>Отметка о выполнении</source>
   <translation>Аткарылгандыгы жөнүндө белги</translation>
  </message>
  <message id="plan_continuation.review_actions.mark.hint">
   <source>Дата выполнения.</source>
   <translation>Аткарылган күнү.</translation>
  </message>
  <message id="plan_continuation.review_signatures">
   <source>Имена и подписи участников совещания</source>
   <translation>Жыйындын катышуучуларынын аты-жөнү жана колу</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.worker">
   <source>социальный работник</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>супервизор, менеджер</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.mother">
   <source>мать</source>
   <translation>энеси</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.father">
   <source>отец</source>
   <translation>атасы</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.guardian">
   <source>опекун</source>
   <translation>камкорчу</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.relative">
   <source>родственник</source>
   <translation>тууганы</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.specialist">
   <source>специалист</source>
   <translation>адис</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.organisation">
   <source>представитель организации</source>
   <translation>уюмдун өкүлү</translation>
  </message>
  <message id="plan_continuation.plan_ref">
   <source>Индивидуальный план</source>
   <translation>Жеке план</translation>
  </message>
  <message id="plan_review.title">
   <source>Протокол совещания по пересмотру плана</source>
   <translation>Планды кайра кароо жыйынынын протоколу</translation>
  </message>
  <message id="plan_review.page.meeting">
   <source>Совещание</source>
   <translation>Жыйын</translation>
  </message>
  <message id="plan_review.met_on">
   <source>Дата совещания</source>
   <translation>Жыйындын күнү</translation>
  </message>
  <message id="plan_review.place">
   <source>Место</source>
   <translation>Орду</translation>
  </message>
  <message id="plan_review.place.option.polyclinic">
   <source>поликлиника</source>
   <translation>бейтапкана</translation>
  </message>
  <message id="plan_review.place.option.institution">
   <source>дом ребенка, учреждение</source>
   <translation>бөбөктөр үйү, мекеме</translation>
  </message>
  <message id="plan_review.chair">
   <source>Ведет: менеджер, супервизор</source>
   <translation>Алып баруучу: менеджер, супервизор</translation>
  </message>
  <message id="plan_review.participants">
   <source>Участники</source>
   <translation>Катышуучулар</translation>
  </message>
  <message id="plan_review.participants.who">
   <source>Кто</source>
   <translation>Ким</translation>
  </message>
  <message id="plan_review.participants.body">
   <source>Кем приходится, организация</source>
   <translation>Ким болот, уюму</translation>
  </message>
  <message id="plan_review.report_ref">
   <source>Отчет о реализации плана</source>
   <translation>Планды ишке ашыруу отчету</translation>
  </message>
  <message id="plan_review.page.decision">
   <source>Решение</source>
   <translation>Чечим</translation>
  </message>
  <message id="plan_review.decision">
   <source>Решение</source>
   <translation>Чечим</translation>
  </message>
  <message id="plan_review.dissent">
   <source>Особые мнения: кто не согласен и что предлагает</source>
   <translation>Өзгөчө пикирлер: ким макул эмес жана эмне сунуштайт</translation>
  </message>
  <message id="plan_review.dissent.ask">
   <source>Кто думает иначе? Какую форму ухода вы предлагаете?</source>
   <translation>Ким башкача ойлойт? Кандай багуу формасын сунуштайсыз?</translation>
  </message>
  <message id="plan_review.dissent.who">
   <source>Кто</source>
   <translation>Ким</translation>
  </message>
  <message id="plan_review.dissent.what">
   <source>Доводы, предложение</source>
   <translation>Жүйөлөр, сунуш</translation>
  </message>
  <message id="plan_review.corrections">
   <source>План с внесенными корректировками</source>
   <translation>Өзгөртүү киргизилген план</translation>
  </message>
  <message id="plan_review.to_commission">
   <source>Вынести на комиссию</source>
   <translation>Комиссияга коюу</translation>
  </message>
  <message id="plan_review.to_commission.hint">
   <source>Вне семьи и о продлении решает орган опеки с учетом рекомендаций комиссии (F-72).</source>
   <translation>Үй-бүлөдөн тышкары жайгаштырууну жана узартууну камкордук органы комиссиянын сунуштарын эске алып чечет (F-72).</translation>
  </message>
  <message id="plan_review.next_review_on">
   <source>Дата следующего пересмотра</source>
   <translation>Кийинки кайра кароо күнү</translation>
  </message>
  <message id="plan_review.next_review_on.hint">
   <source>Не позже чем через шесть месяцев.</source>
   <translation>Алты айдан кечиктирбей.</translation>
  </message>
  <message id="plan_review.age_decision">
   <source>Ребенок приближается к 6 годам</source>
   <translation>Бала 6 жашка жакындап калды</translation>
  </message>
  <message id="plan_review.age_decision.option.transfer">
   <source>передать в другую службу</source>
   <translation>башка кызматка өткөрүү</translation>
  </message>
  <message id="plan_review.age_decision.option.continue">
   <source>продолжить сопровождение</source>
   <translation>коштоону улантуу</translation>
  </message>
  <message id="plan_review.age_decision_why">
   <source>Причина продолжения</source>
   <translation>Улантуунун себеби</translation>
  </message>
  <message id="plan_review.page.sent">
   <source>Рассылка, подписи</source>
   <translation>Жөнөтүү, колдор</translation>
  </message>
  <message id="plan_review.sent_on">
   <source>Протокол направлен участникам</source>
   <translation>Протокол катышуучуларга жөнөтүлдү</translation>
  </message>
  <message id="plan_review.family_notified_on">
   <source>Семья уведомлена</source>
   <translation>Үй-бүлөгө билдирилди</translation>
  </message>
  <message id="plan_review.copy_filed">
   <source>Копия приложена к личному делу</source>
   <translation>Көчүрмөсү жеке ишке тиркелди</translation>
  </message>
  <message id="plan_review.signatures">
   <source>Подписи</source>
   <translation>Колдор</translation>
  </message>
  <message id="plan_review.signatures.option.worker">
   <source>социальный работник</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="plan_review.signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>супервизор, менеджер</translation>
  </message>
  <message id="plan_review.signatures.option.mother">
   <source>мать</source>
   <translation>энеси</translation>
  </message>
  <message id="plan_review.signatures.option.father">
   <source>отец</source>
   <translation>атасы</translation>
  </message>
  <message id="plan_review.signatures.option.guardian">
   <source>опекун</source>
   <translation>камкорчу</translation>
  </message>
  <message id="plan_review.signatures.option.relative">
   <source>родственник</source>
   <translation>тууганы</translation>
  </message>
  <message id="plan_review.signatures.option.specialist">
   <source>специалист</source>
   <translation>адис</translation>
  </message>
  <message id="plan_review.signatures.option.organisation">
   <source>представитель организации</source>
   <translation>уюмдун өкүлү</translation>
  </message>
  <message id="presentation.title">
   <source>Лист представления случая</source>
   <translation>Кейсти тааныштыруу барагы</translation>
  </message>
  <message id="presentation.page.about">
   <source>Обезличенное представление</source>
   <translation>Атсыз тааныштыруу</translation>
  </message>
  <message id="presentation.made_on">
   <source>Дата подготовки листа</source>
   <translation>Барак даярдалган күн</translation>
  </message>
  <message id="presentation.temporary_code">
   <source>Временный код</source>
   <translation>Убактылуу код</translation>
  </message>
  <message id="presentation.age_group">
   <source>Возрастная группа</source>
   <translation>Курактык тобу</translation>
  </message>
  <message id="presentation.sex">
   <source>Пол</source>
   <translation>Жынысы</translation>
  </message>
  <message id="presentation.place_type">
   <source>Тип населенного пункта</source>
   <translation>Калктуу конуштун түрү</translation>
  </message>
  <message id="presentation.place_type.option.town">
   <source>город</source>
   <translation>шаар</translation>
  </message>
  <message id="presentation.place_type.option.village">
   <source>село</source>
   <translation>айыл</translation>
  </message>
  <message id="presentation.place_type.option.remote">
   <source>отдаленная местность</source>
   <translation>алыскы жер, жайлоо</translation>
  </message>
  <message id="presentation.family">
   <source>Семья</source>
   <translation>Үй-бүлө</translation>
  </message>
  <message id="presentation.family.hint">
   <source>Без имен, только роли: мать, отец, бабушка.</source>
   <translation>Аты жазылбайт, ролу жазылат: эне, ата, чоң эне.</translation>
  </message>
  <message id="presentation.timeline">
   <source>Последовательность событий</source>
   <translation>Окуялардын ырааттуулугу</translation>
  </message>
  <message id="presentation.timeline.hint">
   <source>Без дат: считаются дни от открытия случая.</source>
   <translation>Күнү жазылбайт, кейс ачылгандан берки күндөр саналат.</translation>
  </message>
  <message id="presentation.timeline.day">
   <source>День</source>
   <translation>Күн</translation>
  </message>
  <message id="presentation.timeline.event">
   <source>Событие</source>
   <translation>Окуя</translation>
  </message>
  <message id="presentation.page.question">
   <source>Вопрос для обсуждения</source>
   <translation>Талкуулануучу маселе</translation>
  </message>
  <message id="presentation.risks">
   <source>Риск</source>
   <translation>Тобокелдик</translation>
  </message>
  <message id="presentation.strengths">
   <source>Сильные стороны</source>
   <translation>Күчтүү жактар</translation>
  </message>
  <message id="presentation.tried">
   <source>Что уже пробовали</source>
   <translation>Мурда колдонулган чаралар</translation>
  </message>
  <message id="presentation.tried.ask">
   <source>Что помогло? Что не помогло?</source>
   <translation>Эмне жардам берди? Эмне жардам берген жок?</translation>
  </message>
  <message id="presentation.question">
   <source>Вопрос к коллегам</source>
   <translation>Кесиптештерге суроо</translation>
  </message>
  <message id="presentation.question.ask">
   <source>Что именно вы хотели бы услышать от коллег?</source>
   <translation>Кесиптештериңизден так эмнени уккуңуз келет?</translation>
  </message>
  <message id="presentation.anonymous">
   <source>Проверено: нет данных, по которым можно узнать человека</source>
   <translation>Таанытып коюучу маалымат жок экени текшерилди</translation>
  </message>
  <message id="presentation.anonymous.option.names">
   <source>нет имен</source>
   <translation>аты жок</translation>
  </message>
  <message id="presentation.anonymous.option.places">
   <source>нет адреса, названий школы и места работы</source>
   <translation>дарек, мектеп, иш орду аталган эмес</translation>
  </message>
  <message id="presentation.anonymous.option.dates">
   <source>нет даты рождения и других подлинных дат</source>
   <translation>туулган күн жана башка чыныгы күндөр жок</translation>
  </message>
  <message id="presentation.anonymous.option.details">
   <source>нет особых примет</source>
   <translation>таанытып коюучу өзгөчө белгилер жок</translation>
  </message>
  <message id="prevention_log.title">
   <source>Учет профилактической и непрямой работы</source>
   <translation>Алдын алуу жана кыйыр иштердин эсеби</translation>
  </message>
  <message id="prevention_log.page.event">
   <source>Мероприятие</source>
   <translation>Иш-чара</translation>
  </message>
  <message id="prevention_log.held_on">
   <source>Дата</source>
   <translation>Күнү</translation>
  </message>
  <message id="prevention_log.place">
   <source>Место</source>
   <translation>Орду</translation>
  </message>
  <message id="prevention_log.topic">
   <source>Тема</source>
   <translation>Тема</translation>
  </message>
  <message id="prevention_log.kind">
   <source>Вид</source>
   <translation>Түрү</translation>
  </message>
  <message id="prevention_log.kind.option.training">
   <source>обучение</source>
   <translation>окутуу</translation>
  </message>
  <message id="prevention_log.kind.option.advocacy">
   <source>отстаивание интересов</source>
   <translation>кызыкчылыктарды коргоо</translation>
  </message>
  <message id="prevention_log.kind.option.campaign">
   <source>акция</source>
   <translation>акция</translation>
  </message>
  <message id="prevention_log.kind.option.support_group">
   <source>группа поддержки</source>
   <translation>колдоо тобу</translation>
  </message>
  <message id="prevention_log.kind.option.club">
   <source>клуб</source>
   <translation>клуб</translation>
  </message>
  <message id="prevention_log.kind.option.patronage">
   <source>социальный патронаж</source>
   <translation>социалдык патронаж</translation>
  </message>
  <message id="prevention_log.kind.option.staff_training">
   <source>обучение персонала</source>
   <translation>кызматкерлерди окутуу</translation>
  </message>
  <message id="prevention_log.kind.option.policy">
   <source>работа с политикой</source>
   <translation>саясат боюнча иш</translation>
  </message>
  <message id="prevention_log.audience">
   <source>Аудитория</source>
   <translation>Катышуучулар</translation>
  </message>
  <message id="prevention_log.audience.who">
   <source>Кто</source>
   <translation>Ким</translation>
  </message>
  <message id="prevention_log.audience.age">
   <source>Возраст</source>
   <translation>Жашы</translation>
  </message>
  <message id="prevention_log.audience.female">
   <source>Женщин</source>
   <translation>Аялдар</translation>
  </message>
  <message id="prevention_log.audience.male">
   <source>Мужчин</source>
   <translation>Эркектер</translation>
  </message>
  <message id="prevention_log.attended">
   <source>Участвовавшие клиенты (коды)</source>
   <translation>Катышкан кардарлар (коддору)</translation>
  </message>
  <message id="prevention_log.attended.hint">
   <source>Без имен.</source>
   <translation>Аты-жөнү жазылбайт.</translation>
  </message>
  <message id="prevention_log.partners">
   <source>Партнеры, лидеры</source>
   <translation>Өнөктөштөр, лидерлер</translation>
  </message>
  <message id="prevention_log.materials">
   <source>Материалы</source>
   <translation>Материалдар</translation>
  </message>
  <message id="prevention_log.result">
   <source>Результат</source>
   <translation>Жыйынтык</translation>
  </message>
  <message id="prevention_log.families">
   <source>Выявленные семьи (коды)</source>
   <translation>Табылган үй-бүлөлөр (коддору)</translation>
  </message>
  <message id="prevention_log.families.hint">
   <source>Без имен.</source>
   <translation>Аты-жөнү жазылбайт.</translation>
  </message>
  <message id="primary_assessment.title">
   <source>Первичная оценка ситуации семьи и ребенка</source>
   <translation>Үй-бүлөнүн жана баланын абалын баштапкы баалоо</translation>
  </message>
  <message id="primary_assessment.page.basis">
   <source>Как проведена оценка</source>
   <translation>Баалоо кантип жүргүзүлдү</translation>
  </message>
  <message id="primary_assessment.assessed_on">
   <source>Дата оценки</source>
   <translation>Баалоо күнү</translation>
  </message>
  <message id="primary_assessment.place">
   <source>Место</source>
   <translation>Орду</translation>
  </message>
  <message id="primary_assessment.place.hint">
   <source>Без адреса: «дома», «в поликлинике».</source>
   <translation>Дарексиз: «үйдө», «бейтапканада».</translation>
  </message>
  <message id="primary_assessment.seen">
   <source>С кем беседовали</source>
   <translation>Ким менен маектешилди</translation>
  </message>
  <message id="primary_assessment.sources">
   <source>Источники сведений</source>
   <translation>Маалымат булактары</translation>
  </message>
  <message id="primary_assessment.request_said">
   <source>О чем говорилось в обращении</source>
   <translation>Кайрылууда эмне айтылган</translation>
  </message>
  <message id="primary_assessment.found">
   <source>Что установлено</source>
   <translation>Эмне аныкталды</translation>
  </message>
  <message id="primary_assessment.found.hint">
   <source>Факты отдельно от предположений.</source>
   <translation>Фактылар божомолдон өзүнчө.</translation>
  </message>
  <message id="primary_assessment.found.ask">
   <source>Как вы сами видите то, о чем нам сообщили?</source>
   <translation>Бизге кабарланган нерсени өзүңүз кандай көрөсүз?</translation>
  </message>
  <message id="primary_assessment.page.criteria">
   <source>Безопасность, здоровье, семья</source>
   <translation>Коопсуздук, ден соолук, үй-бүлө</translation>
  </message>
  <message id="primary_assessment.safety">
   <source>Безопасность ребенка</source>
   <translation>Баланын коопсуздугу</translation>
  </message>
  <message id="primary_assessment.safety.ask">
   <source>Кто присматривает за ребенком днем и ночью? Бывает ли ему страшно или больно?</source>
   <translation>Балага күнү-түнү ким карайт? Ал коркобу же ооруксунабы?</translation>
  </message>
  <message id="primary_assessment.health">
   <source>Здоровье ребенка</source>
   <translation>Баланын ден соолугу</translation>
  </message>
  <message id="primary_assessment.health.ask">
   <source>Как ребенок ест, спит, растет? Когда его видел врач?</source>
   <translation>Бала кантип тамактанат, уктайт, өсөт? Дарыгер качан көргөн?</translation>
  </message>
  <message id="primary_assessment.family">
   <source>Семья и семейные отношения</source>
   <translation>Үй-бүлө жана үй-бүлөлүк мамиле</translation>
  </message>
  <message id="primary_assessment.family.ask">
   <source>Кто живет вместе? Кто помогает, когда трудно?</source>
   <translation>Ким бирге жашайт? Кыйын учурда ким жардам берет?</translation>
  </message>
  <message id="primary_assessment.risk_level">
   <source>Степень риска сейчас</source>
   <translation>Азыркы тобокелдик деңгээли</translation>
  </message>
  <message id="primary_assessment.page.decision">
   <source>Решение</source>
   <translation>Чечим</translation>
  </message>
  <message id="primary_assessment.decision">
   <source>Решение</source>
   <translation>Чечим</translation>
  </message>
  <message id="primary_assessment.decision.option.not_confirmed">
   <source>информация не подтвердилась, сопровождение не осуществляется</source>
   <translation>маалымат тастыкталган жок, коштоо жүргүзүлбөйт</translation>
  </message>
  <message id="primary_assessment.decision.option.confirmed">
   <source>информация подтвердилась, проводится комплексная оценка</source>
   <translation>маалымат тастыкталды, комплекстүү баалоо жүргүзүлөт</translation>
  </message>
  <message id="primary_assessment.decided_on">
   <source>Дата решения</source>
   <translation>Чечимдин күнү</translation>
  </message>
  <message id="primary_assessment.grounds">
   <source>Основания решения</source>
   <translation>Чечимдин негиздери</translation>
  </message>
  <message id="primary_assessment.one_time_help">
   <source>Оказанная разовая помощь</source>
   <translation>Көрсөтүлгөн бир жолку жардам</translation>
  </message>
  <message id="primary_assessment.file_no">
   <source>№ личного дела</source>
   <translation>Жеке иштин №</translation>
  </message>
  <message id="primary_assessment.file_no.hint">
   <source>Если информация не подтвердилась, внесите запись в журнал «Неподтвержденные обращения за помощью».</source>
   <translation>Маалымат тастыкталбаса, «Тастыкталбаган кайрылуулар» журналына жазыңыз.</translation>
  </message>
  <message id="primary_assessment.signatures">
   <source>Подписи</source>
   <translation>Колдор</translation>
  </message>
  <message id="primary_assessment.signatures.option.worker">
   <source>социальный работник</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="primary_assessment.signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>супервизор, менеджер</translation>
  </message>
  <message id="prohibitions.title">
   <source>Ознакомление с запретами, заявления</source>
   <translation>Тыюулар менен таанышуу, билдирүү</translation>
  </message>
  <message id="prohibitions.page.points">
   <source>Пункты</source>
   <translation>Таанышкан жоболор</translation>
  </message>
  <message id="prohibitions.worker">
   <source>Работник</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="prohibitions.read_on">
   <source>Дата ознакомления</source>
   <translation>Таанышкан күн</translation>
  </message>
  <message id="prohibitions.points">
   <source>Прочитаны 13 пунктов</source>
   <translation>13 жобо окулду</translation>
  </message>
  <message id="prohibitions.points.option.difference">
   <source>Не дискриминировать, учитывать различия</source>
   <translation>Басмырлабоо, өзгөчөлүктү эске алуу</translation>
  </message>
  <message id="prohibitions.points.option.intimacy">
   <source>Не вступать в близкие отношения с клиентом</source>
   <translation>Клиент менен жакын мамиле түзбөө</translation>
  </message>
  <message id="prohibitions.points.option.harm_others">
   <source>Не молчать, зная об угрозе другим</source>
   <translation>Башкаларга коркунуч тууралуу билсе, унчукпай калбоо</translation>
  </message>
  <message id="prohibitions.points.option.harm_self">
   <source>Не молчать, зная об угрозе себе</source>
   <translation>Өзүнө зыян келтирүү коркунучун билсе, унчукпай калбоо</translation>
  </message>
  <message id="prohibitions.points.option.assessment">
   <source>Не делать ложной или небрежной оценки</source>
   <translation>Жалган, шалаакы баалоо жүргүзбөө</translation>
  </message>
  <message id="prohibitions.points.option.withholding">
   <source>Не удерживать нужную услугу</source>
   <translation>Керектүү кызматты кармабоо</translation>
  </message>
  <message id="prohibitions.points.option.confidentiality">
   <source>Не разглашать тайну</source>
   <translation>Сырды ачыкка чыгарбоо</translation>
  </message>
  <message id="prohibitions.points.option.evidence">
   <source>Не искажать доказательства</source>
   <translation>Далилдерди бурмалабоо</translation>
  </message>
  <message id="prohibitions.points.option.forgery">
   <source>Не подавать поддельных бумаг на разрешение</source>
   <translation>Уруксат үчүн жасалма документ бербөө</translation>
  </message>
  <message id="prohibitions.points.option.linking">
   <source>Не отказывать в направлении к нужной услуге</source>
   <translation>Керектүү кызматка жөнөтүүдөн баш тартпоо</translation>
  </message>
  <message id="prohibitions.points.option.gifts">
   <source>Не брать подарков и вознаграждений</source>
   <translation>Белек, акы албоо</translation>
  </message>
  <message id="prohibitions.points.option.methods">
   <source>Не применять вредных и бесполезных методов</source>
   <translation>Зыяндуу, натыйжасыз ыкма колдонбоо</translation>
  </message>
  <message id="prohibitions.points.option.protection">
   <source>Защищать от других участников</source>
   <translation>Башка катышуучулардан коргоону унутпоо</translation>
  </message>
  <message id="prohibitions.conflicts">
   <source>Заявление о конфликте интересов</source>
   <translation>Кызыкчылыктардын кагылышуусу</translation>
  </message>
  <message id="prohibitions.conflicts.code">
   <source>Код случая</source>
   <translation>Иштин коду</translation>
  </message>
  <message id="prohibitions.conflicts.relation">
   <source>Какая связь</source>
   <translation>Байланышы</translation>
  </message>
  <message id="prohibitions.conflicts.measure">
   <source>Мера</source>
   <translation>Чара</translation>
  </message>
  <message id="prohibitions.gifts">
   <source>Предложенные подарки</source>
   <translation>Сунушталган белектер</translation>
  </message>
  <message id="prohibitions.gifts.on">
   <source>Дата</source>
   <translation>Күнү</translation>
  </message>
  <message id="prohibitions.gifts.what">
   <source>Что</source>
   <translation>Эмне</translation>
  </message>
  <message id="prohibitions.gifts.done">
   <source>Что сделано</source>
   <translation>Эмне кылынды</translation>
  </message>
  <message id="prohibitions.gifts.done.option.declined">
   <source>отказался</source>
   <translation>баш тартылды</translation>
  </message>
  <message id="prohibitions.gifts.done.option.returned">
   <source>возвращен</source>
   <translation>кайтарылды</translation>
  </message>
  <message id="prohibitions.signatures">
   <source>Подписи</source>
   <translation>Колу</translation>
  </message>
  <message id="prohibitions.signatures.option.worker">
   <source>социальный работник</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="request_register.title">
   <source>Реестр документированных запросов</source>
   <translation>Документтештирилген суроо-талаптардын реестри</translation>
  </message>
  <message id="request_register.page.requests">
   <source>Запросы и документы</source>
   <translation>Суроо-талаптар жана документтер</translation>
  </message>
  <message id="request_register.register_on">
   <source>Дата записи</source>
   <translation>Жазылган күнү</translation>
  </message>
  <message id="request_register.requests">
   <source>Запросы и документы (исходящие и входящие)</source>
   <translation>Суроо-талаптар жана документтер (чыккан жана келген)</translation>
  </message>
  <message id="request_register.requests.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="request_register.requests.other_side">
   <source>От кого / кому</source>
   <translation>Кимден / кимге</translation>
  </message>
  <message id="request_register.requests.direction">
   <source>Исх./вх.</source>
   <translation>Чык./кел.</translation>
  </message>
  <message id="request_register.requests.direction.option.out">
   <source>исходящий</source>
   <translation>чыккан</translation>
  </message>
  <message id="request_register.requests.direction.option.in">
   <source>входящий</source>
   <translation>келген</translation>
  </message>
  <message id="request_register.requests.on">
   <source>Дата</source>
   <translation>Күнү</translation>
  </message>
  <message id="request_register.requests.content">
   <source>Содержание</source>
   <translation>Мазмуну</translation>
  </message>
  <message id="request_register.requests.answer">
   <source>Ответ</source>
   <translation>Жооп</translation>
  </message>
  <message id="request_register.requests.due">
   <source>Ответ до</source>
   <translation>Жооп мөөнөтү</translation>
  </message>
  <message id="request_register.requests.medium">
   <source>Вид</source>
   <translation>Түрү</translation>
  </message>
  <message id="request_register.requests.medium.option.original">
   <source>оригинал</source>
   <translation>түп нуска</translation>
  </message>
  <message id="request_register.requests.medium.option.copy">
   <source>копия</source>
   <translation>көчүрмө</translation>
  </message>
  <message id="request_register.requests.pages">
   <source>Листов</source>
   <translation>Барак саны</translation>
  </message>
  <message id="requests_of_office.title">
   <source>Сводный реестр запросов</source>
   <translation>Келген, кеткен сурамдардын жалпы каттоосу</translation>
  </message>
  <message id="requests_of_office.page.lines">
   <source>Записи</source>
   <translation>Жазуулар</translation>
  </message>
  <message id="requests_of_office.lines">
   <source>Сводный реестр запросов</source>
   <translation>Келген, кеткен сурамдардын жалпы каттоосу</translation>
  </message>
  <message id="requests_of_office.lines.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="requests_of_office.lines.on">
   <source>Дата</source>
   <translation>Күнү</translation>
  </message>
  <message id="requests_of_office.lines.code">
   <source>Код</source>
   <translation>Коду</translation>
  </message>
  <message id="requests_of_office.lines.direction">
   <source>Вх./исх.</source>
   <translation>Келген / кеткен</translation>
  </message>
  <message id="requests_of_office.lines.other_side">
   <source>От кого / кому</source>
   <translation>Кимден / кимге</translation>
  </message>
  <message id="requests_of_office.lines.content">
   <source>Содержание</source>
   <translation>Мазмуну</translation>
  </message>
  <message id="requests_of_office.lines.due">
   <source>Ответ до</source>
   <translation>Жооп мөөнөтү</translation>
  </message>
  <message id="requests_of_office.lines.answer">
   <source>Ответ</source>
   <translation>Жооп</translation>
  </message>
  <message id="requests_of_office.lines.medium">
   <source>Вид</source>
   <translation>Түрү</translation>
  </message>
  <message id="requests_of_office.lines.pages">
   <source>Листов</source>
   <translation>Барак</translation>
  </message>
  <message id="room.title">
   <source>Помещения и кабинеты</source>
   <translation>Жайлар, бөлмөлөр</translation>
  </message>
  <message id="room.page.room">
   <source>Кабинет</source>
   <translation>Бөлмө</translation>
  </message>
  <message id="room.name">
   <source>Название, номер</source>
   <translation>Аталышы, номери</translation>
  </message>
  <message id="room.name.hint">
   <source>Выбирается как место встречи. Помещение с тайным адресом сюда не вписывают.</source>
   <translation>Жолугушуу орду катары тандалат. Жашыруун дарек бул жерге жазылбайт.</translation>
  </message>
  <message id="room.use">
   <source>Назначение</source>
   <translation>Максаты</translation>
  </message>
  <message id="room.use.option.counselling">
   <source>кабинет консультаций</source>
   <translation>кеңеш берүү бөлмөсү</translation>
  </message>
  <message id="room.use.option.group">
   <source>комната групповой работы</source>
   <translation>топтук иш бөлмөсү</translation>
  </message>
  <message id="room.use.option.reception">
   <source>приемная</source>
   <translation>кабыл алуу бөлмөсү</translation>
  </message>
  <message id="room.use.option.archive">
   <source>архив документов</source>
   <translation>архивкана</translation>
  </message>
  <message id="room.use.option.other">
   <source>другое</source>
   <translation>башка</translation>
  </message>
  <message id="room.fits">
   <source>Соответствует назначению</source>
   <translation>Максатка ылайык</translation>
  </message>
  <message id="room.fits_why">
   <source>Чего не хватает, когда исправят</source>
   <translation>Эмне жетишпейт, качан оңдолот</translation>
  </message>
  <message id="room.private">
   <source>Можно говорить так, чтобы не слышали посторонние</source>
   <translation>Сырттан угулбай сүйлөшүүгө болот</translation>
  </message>
  <message id="room.seats">
   <source>Вместимость</source>
   <translation>Сыйымдуулугу</translation>
  </message>
  <message id="room.checked_on">
   <source>Дата осмотра</source>
   <translation>Каралган күнү</translation>
  </message>
  <message id="safety_plan.title">
   <source>План безопасности</source>
   <translation>Коопсуздук планы</translation>
  </message>
  <message id="safety_plan.page.together">
   <source>Совместно составленный план</source>
   <translation>Чогуу түзүлгөн план</translation>
  </message>
  <message id="safety_plan.made_on">
   <source>Дата составления</source>
   <translation>Түзүлгөн күн</translation>
  </message>
  <message id="safety_plan.made_with">
   <source>С кем составлен</source>
   <translation>Чогуу түзгөн адамдар</translation>
  </message>
  <message id="safety_plan.made_with.hint">
   <source>Клиент, родитель или опекун, способный защитить.</source>
   <translation>Клиент, коргой ала турган ата-эне, камкорчу.</translation>
  </message>
  <message id="safety_plan.danger_signs">
   <source>Признаки приближения опасности</source>
   <translation>Коркунуч жакындаганынын белгилери</translation>
  </message>
  <message id="safety_plan.danger_signs.ask">
   <source>По чему вы узнаете, что опасность близко: голос, слова, время, день?</source>
   <translation>Коркунуч жакындаганын эмнеден билесиз: үнүнөн, сөзүнөн, убакыттан, күндөн?</translation>
  </message>
  <message id="safety_plan.steps">
   <source>Что я делаю сразу</source>
   <translation>Мен дароо эмне кылам</translation>
  </message>
  <message id="safety_plan.steps.hint">
   <source>Короткие, выполнимые шаги. Ребенок говорит своими словами.</source>
   <translation>Кыска, аткарыла турган кадамдар. Бала өз сөзү менен айтат.</translation>
  </message>
  <message id="safety_plan.steps.ask">
   <source>Если заметите такой признак, что вы сможете сделать сначала? А потом?</source>
   <translation>Ушундай белги байкалса, адегенде эмне кыла аласыз? Андан кийинчи?</translation>
  </message>
  <message id="safety_plan.steps.step">
   <source>Шаг</source>
   <translation>Кадам</translation>
  </message>
  <message id="safety_plan.steps.helper">
   <source>Кто поможет</source>
   <translation>Ким жардам берет</translation>
  </message>
  <message id="safety_plan.page.places">
   <source>Безопасные люди, места, номера</source>
   <translation>Коопсуз адамдар, жерлер, номерлер</translation>
  </message>
  <message id="safety_plan.safe_places">
   <source>Безопасные люди и места</source>
   <translation>Коопсуз адамдар жана жерлер</translation>
  </message>
  <message id="safety_plan.safe_places.ask">
   <source>Кто откроет вам дверь даже среди ночи? Как туда добраться?</source>
   <translation>Түн ортосунда да эшигин ача турган адам ким? Ага кантип жетесиз?</translation>
  </message>
  <message id="safety_plan.safe_places.person">
   <source>Человек</source>
   <translation>Адам</translation>
  </message>
  <message id="safety_plan.safe_places.place">
   <source>Место</source>
   <translation>Жер</translation>
  </message>
  <message id="safety_plan.safe_places.phone">
   <source>Телефон</source>
   <translation>Телефон</translation>
  </message>
  <message id="safety_plan.safe_places.way">
   <source>Как добраться</source>
   <translation>Кантип жетүү</translation>
  </message>
  <message id="safety_plan.emergency_numbers">
   <source>Номера для экстренных случаев</source>
   <translation>Шашылыш учурда чалуучу номерлер</translation>
  </message>
  <message id="safety_plan.emergency_numbers.hint">
   <source>Полиция, скорая помощь, детский телефон доверия, номер вашей организации.</source>
   <translation>Милиция, тез жардам, балдар жардам телефону, өз уюмуңуздун номери.</translation>
  </message>
  <message id="safety_plan.code_word">
   <source>Условное слово, знак</source>
   <translation>Шарттуу сөз, белги</translation>
  </message>
  <message id="safety_plan.code_word.hint">
   <source>Слово, услышав которое, близкий человек вызовет помощь.</source>
   <translation>Жакын адам укканда жардам чакыра турган сөз.</translation>
  </message>
  <message id="safety_plan.adult_agreement">
   <source>Договоренность с защищающим взрослым</source>
   <translation>Коргоочу чоң адам менен макулдашуу</translation>
  </message>
  <message id="safety_plan.adult_agreement.hint">
   <source>Обязательно, если клиент – ребенок.</source>
   <translation>Клиент бала болсо, сөзсүз толтурулат.</translation>
  </message>
  <message id="safety_plan.adult_agreement.ask">
   <source>Скажите, пожалуйста, что именно вы сделаете, чтобы защитить ребенка?</source>
   <translation>Балаңызды коргоо үчүн так эмне кыларыңызды айтып бересизби?</translation>
  </message>
  <message id="safety_plan.adult_signature">
   <source>Подпись защищающего взрослого</source>
   <translation>Коргоочу чоң адамдын колу</translation>
  </message>
  <message id="safety_plan.adult_signature.option.adult">
   <source>Защищающий взрослый</source>
   <translation>Коргоочу чоң адам</translation>
  </message>
  <message id="safety_plan.page.readiness">
   <source>Подготовка, проверка</source>
   <translation>Даярдык, текшерүү</translation>
  </message>
  <message id="safety_plan.things_ready">
   <source>Подготовленные вещи и документы</source>
   <translation>Даяр турган буюмдар жана документтер</translation>
  </message>
  <message id="safety_plan.things_ready.option.papers">
   <source>Удостоверение личности, свидетельства</source>
   <translation>Жеке күбөлүк, күбөлүктөр</translation>
  </message>
  <message id="safety_plan.things_ready.option.money">
   <source>Деньги, банковская карта</source>
   <translation>Акча, банк картасы</translation>
  </message>
  <message id="safety_plan.things_ready.option.keys">
   <source>Ключи</source>
   <translation>Ачкычтар</translation>
  </message>
  <message id="safety_plan.things_ready.option.phone">
   <source>Телефон, зарядное устройство</source>
   <translation>Телефон, кубаттагыч</translation>
  </message>
  <message id="safety_plan.things_ready.option.medicine">
   <source>Лекарства</source>
   <translation>Дары-дармек</translation>
  </message>
  <message id="safety_plan.things_ready.option.clothes">
   <source>Теплая одежда</source>
   <translation>Жылуу кийим</translation>
  </message>
  <message id="safety_plan.things_ready.option.child_things">
   <source>Детские вещи</source>
   <translation>Баланын буюмдары</translation>
  </message>
  <message id="safety_plan.things_ready.option.evidence">
   <source>Копии доказательств</source>
   <translation>Далилдердин көчүрмөсү</translation>
  </message>
  <message id="safety_plan.phone_safety">
   <source>Безопасное пользование телефоном, спрятанная копия плана</source>
   <translation>Телефонду коопсуз колдонуу, пландын көчүрмөсүн жашыруу</translation>
  </message>
  <message id="safety_plan.phone_safety.hint">
   <source>Проверьте историю звонков, геолокацию, пароль, сообщения.</source>
   <translation>Чалуулар тарыхын, жайгашкан жерди, сырсөздү, билдирүүлөрдү текшериңиз.</translation>
  </message>
  <message id="safety_plan.checks">
   <source>Кто, как часто и до какого срока проверяет</source>
   <translation>Ким, канчалык тез-тез, качанга чейин текшерет</translation>
  </message>
  <message id="safety_plan.checks.person">
   <source>Кто</source>
   <translation>Ким</translation>
  </message>
  <message id="safety_plan.checks.way">
   <source>Способ</source>
   <translation>Жолу</translation>
  </message>
  <message id="safety_plan.checks.frequency">
   <source>Частота</source>
   <translation>Жыштыгы</translation>
  </message>
  <message id="safety_plan.checks.until">
   <source>До</source>
   <translation>Чейин</translation>
  </message>
  <message id="safety_plan.copy_given">
   <source>Копия плана</source>
   <translation>Пландын көчүрмөсү</translation>
  </message>
  <message id="safety_plan.copy_given.hint">
   <source>Если найденная бумага опасна, план только запоминают.</source>
   <translation>Кагаз табылса коркунучтуу болсо, жатталат гана.</translation>
  </message>
  <message id="safety_plan.copy_given.ask">
   <source>Безопасно ли носить этот листок с собой или лучше запомнить?</source>
   <translation>Бул кагазды алып жүрүү коопсузбу же жаттап алган жакшыбы?</translation>
  </message>
  <message id="safety_plan.copy_given.option.paper">
   <source>Выдана на бумаге</source>
   <translation>Кагаз түрүндө берилди</translation>
  </message>
  <message id="safety_plan.copy_given.option.memory">
   <source>Только по памяти, так как опасно</source>
   <translation>Коркунучтуу болгондуктан жатталды</translation>
  </message>
  <message id="safety_plan.signatures">
   <source>Подпись</source>
   <translation>Колу</translation>
  </message>
  <message id="safety_plan.signatures.option.client">
   <source>Клиент</source>
   <translation>Клиент</translation>
  </message>
  <message id="safety_plan.signatures.option.guardian">
   <source>Опекун</source>
   <translation>Камкорчу</translation>
  </message>
  <message id="safety_plan.signatures.option.worker">
   <source>Социальный работник</source>
   <translation>Социалдык кызматкер</translation>
  </message>
  <message id="service_proposal.title">
   <source>Предложения по улучшению услуг</source>
   <translation>Кызматты жакшыртуу сунуштары</translation>
  </message>
  <message id="service_proposal.page.proposal">
   <source>Предложение</source>
   <translation>Сунуш</translation>
  </message>
  <message id="service_proposal.made_on">
   <source>Дата</source>
   <translation>Күнү</translation>
  </message>
  <message id="service_proposal.to">
   <source>Кому</source>
   <translation>Кимге</translation>
  </message>
  <message id="service_proposal.text">
   <source>Предложение</source>
   <translation>Сунуш</translation>
  </message>
  <message id="service_proposal.text.hint">
   <source>Только код, без имен.</source>
   <translation>Код гана жазылат, ысым жазылбайт.</translation>
  </message>
  <message id="service_proposal.reason">
   <source>Обоснование</source>
   <translation>Негиздемеси</translation>
  </message>
  <message id="service_proposal.answered_on">
   <source>Дата ответа</source>
   <translation>Жооп келген күн</translation>
  </message>
  <message id="service_proposal.answer">
   <source>Ответ</source>
   <translation>Жооп</translation>
  </message>
  <message id="shelf_document.title">
   <source>Полка документов</source>
   <translation>Документтер текчеси</translation>
  </message>
  <message id="shelf_document.page.document">
   <source>Документ</source>
   <translation>Документ</translation>
  </message>
  <message id="shelf_document.kind">
   <source>Вид</source>
   <translation>Түрү</translation>
  </message>
  <message id="shelf_document.kind.option.policy">
   <source>политика услуг</source>
   <translation>кызмат саясаты</translation>
  </message>
  <message id="shelf_document.kind.option.ethics">
   <source>кодекс этики</source>
   <translation>этика кодекси</translation>
  </message>
  <message id="shelf_document.kind.option.methods">
   <source>программа теории и методики</source>
   <translation>теория жана методика программасы</translation>
  </message>
  <message id="shelf_document.kind.option.supervision">
   <source>политика и правила супервизии</source>
   <translation>супервизия саясаты, тартиби</translation>
  </message>
  <message id="shelf_document.kind.option.staff">
   <source>кадровая политика, непрерывное развитие</source>
   <translation>кадр, үзгүлтүксүз өнүгүү саясаты</translation>
  </message>
  <message id="shelf_document.kind.option.archive">
   <source>номенклатура дел, сроки хранения</source>
   <translation>сактоо мөөнөттөрүнүн тизмеси</translation>
  </message>
  <message id="shelf_document.kind.option.other">
   <source>другое</source>
   <translation>башка</translation>
  </message>
  <message id="shelf_document.name">
   <source>Название</source>
   <translation>Аталышы</translation>
  </message>
  <message id="shelf_document.approved_by">
   <source>Кем утвержден</source>
   <translation>Бекиткен</translation>
  </message>
  <message id="shelf_document.approved_on">
   <source>Дата утверждения</source>
   <translation>Бекитилген күнү</translation>
  </message>
  <message id="shelf_document.valid_until">
   <source>Действует до</source>
   <translation>Жарактуу мөөнөтү</translation>
  </message>
  <message id="shelf_document.valid_until.hint">
   <source>Бессрочный – оставьте пустым. Истекший отмечают в самопроверке.</source>
   <translation>Мөөнөтсүз болсо, бош калат. Бүтсө, өз алдынча текшерүүдө белгиленет.</translation>
  </message>
  <message id="shelf_document.kept_at">
   <source>Где хранится</source>
   <translation>Сакталган жери</translation>
  </message>
  <message id="sop_sheets.title">
   <source>Лист регистрации изменений; лист ознакомления</source>
   <translation>Өзгөртүүлөрдү каттоо барагы; таанышуу барагы</translation>
  </message>
  <message id="sop_sheets.page.changes">
   <source>Лист регистрации изменений</source>
   <translation>Өзгөртүүлөрдү каттоо барагы</translation>
  </message>
  <message id="sop_sheets.changes">
   <source>Лист регистрации изменений</source>
   <translation>Өзгөртүүлөрдү каттоо барагы</translation>
  </message>
  <message id="sop_sheets.changes.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="sop_sheets.changes.clause">
   <source>№ раздела, пункта стандарта</source>
   <translation>Стандарттын бөлүмүнүн, пунктунун №</translation>
  </message>
  <message id="sop_sheets.changes.on">
   <source>Дата внесения изменения</source>
   <translation>Өзгөртүү киргизилген күн</translation>
  </message>
  <message id="sop_sheets.changes.who">
   <source>ФИО лица, внесшего изменения</source>
   <translation>Өзгөртүү киргизген адамдын аты-жөнү</translation>
  </message>
  <message id="sop_sheets.page.acquaintance">
   <source>Лист ознакомления</source>
   <translation>Таанышуу барагы</translation>
  </message>
  <message id="sop_sheets.acquaintance">
   <source>Лист ознакомления</source>
   <translation>Таанышуу барагы</translation>
  </message>
  <message id="sop_sheets.acquaintance.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="sop_sheets.acquaintance.name">
   <source>Ф.И.О.</source>
   <translation>Аты-жөнү</translation>
  </message>
  <message id="sop_sheets.acquaintance.position">
   <source>Должность</source>
   <translation>Кызматы</translation>
  </message>
  <message id="sop_sheets.acquaintance.on">
   <source>Дата</source>
   <translation>Күнү</translation>
  </message>
  <message id="sop_sheets.acquaintance.signed">
   <source>Подпись</source>
   <translation>Колу</translation>
  </message>
  <message id="staff_card.title">
   <source>Карточка работника</source>
   <translation>Кызматкердин картасы</translation>
  </message>
  <message id="staff_card.page.card">
   <source>Работник</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="staff_card.worker">
   <source>Работник</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="staff_card.joined_on">
   <source>Принят</source>
   <translation>Ишке кирген</translation>
  </message>
  <message id="staff_card.function">
   <source>Роль</source>
   <translation>Кызматы</translation>
  </message>
  <message id="staff_card.function.option.worker">
   <source>социальный работник</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="staff_card.function.option.medical">
   <source>медико-ориентированный социальный работник</source>
   <translation>медициналык багыттагы социалдык кызматкер</translation>
  </message>
  <message id="staff_card.function.option.senior">
   <source>старший социальный работник</source>
   <translation>улук социалдык кызматкер</translation>
  </message>
  <message id="staff_card.function.option.supervisor">
   <source>супервизор (координатор)</source>
   <translation>супервизор</translation>
  </message>
  <message id="staff_card.function.option.psychologist">
   <source>психолог-специалист</source>
   <translation>психолог</translation>
  </message>
  <message id="staff_card.function.option.manager">
   <source>вышестоящий менеджер</source>
   <translation>жогорку менежер</translation>
  </message>
  <message id="staff_card.function.option.other">
   <source>другое</source>
   <translation>башка</translation>
  </message>
  <message id="staff_card.supervisor">
   <source>Супервизор</source>
   <translation>Супервизор</translation>
  </message>
  <message id="staff_card.degree">
   <source>Образование</source>
   <translation>Билими</translation>
  </message>
  <message id="staff_card.degree.option.social_high">
   <source>высшее, социальная работа</source>
   <translation>социалдык иш боюнча жогорку</translation>
  </message>
  <message id="staff_card.degree.option.social_vocational">
   <source>среднее профессиональное, социальная работа</source>
   <translation>социалдык иш боюнча орто кесиптик</translation>
  </message>
  <message id="staff_card.degree.option.medical">
   <source>медицинское</source>
   <translation>медициналык</translation>
  </message>
  <message id="staff_card.degree.option.pedagogical">
   <source>педагогическое</source>
   <translation>педагогикалык</translation>
  </message>
  <message id="staff_card.degree.option.psychological">
   <source>психологическое</source>
   <translation>психологиялык</translation>
  </message>
  <message id="staff_card.degree.option.sociological">
   <source>социологическое</source>
   <translation>социологиялык</translation>
  </message>
  <message id="staff_card.degree.option.legal">
   <source>юридическое</source>
   <translation>юридикалык</translation>
  </message>
  <message id="staff_card.degree.option.other">
   <source>другое</source>
   <translation>башка</translation>
  </message>
  <message id="staff_card.university">
   <source>Учебное заведение, № диплома</source>
   <translation>Окуу жайы, дипломунун номери</translation>
  </message>
  <message id="staff_card.years">
   <source>Лет в отрасли</source>
   <translation>Тармактагы иш жылдары</translation>
  </message>
  <message id="staff_card.page.licence">
   <source>Разрешение, подготовка</source>
   <translation>Уруксат, даярдык</translation>
  </message>
  <message id="staff_card.licence_no">
   <source>Номер специального разрешения</source>
   <translation>Атайын уруксаттын номери</translation>
  </message>
  <message id="staff_card.licence_until">
   <source>Действует до</source>
   <translation>Жарактуу мөөнөтү</translation>
  </message>
  <message id="staff_card.verified_by">
   <source>Кто и когда проверил документы</source>
   <translation>Документти текшерген адам, күнү</translation>
  </message>
  <message id="staff_card.supervision_training">
   <source>Подготовка по супервизии</source>
   <translation>Супервизия боюнча даярдыгы бар</translation>
  </message>
  <message id="staff_card.cases_of_year">
   <source>Случаев в этом году</source>
   <translation>Быйылкы иштер</translation>
  </message>
  <message id="staff_card.left_on">
   <source>Уволен</source>
   <translation>Иштен кеткен</translation>
  </message>
  <message id="staff_support.title">
   <source>Безопасность и поддержка работника</source>
   <translation>Кызматкердин коопсуздугу, колдоо</translation>
  </message>
  <message id="staff_support.page.event">
   <source>Событие</source>
   <translation>Окуя</translation>
  </message>
  <message id="staff_support.worker">
   <source>Работник</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="staff_support.worker.hint">
   <source>Видят только сам работник и супервизор.</source>
   <translation>Кызматкердин өзү жана супервизор гана көрөт.</translation>
  </message>
  <message id="staff_support.happened_at">
   <source>Дата и время</source>
   <translation>Күнү, убактысы</translation>
  </message>
  <message id="staff_support.kind">
   <source>Вид</source>
   <translation>Түрү</translation>
  </message>
  <message id="staff_support.kind.option.threat">
   <source>угроза</source>
   <translation>коркутуу</translation>
  </message>
  <message id="staff_support.kind.option.attack">
   <source>нападение</source>
   <translation>кол салуу</translation>
  </message>
  <message id="staff_support.kind.option.accident">
   <source>несчастный случай</source>
   <translation>кырсык</translation>
  </message>
  <message id="staff_support.kind.option.strain">
   <source>перегрузка, выгорание</source>
   <translation>оор жүктөм, чарчоо</translation>
  </message>
  <message id="staff_support.kind.option.other">
   <source>другое</source>
   <translation>башка</translation>
  </message>
  <message id="staff_support.what">
   <source>Что произошло</source>
   <translation>Эмне болду</translation>
  </message>
  <message id="staff_support.what.hint">
   <source>Только код, без имен.</source>
   <translation>Код гана жазылат, ысым жазылбайт.</translation>
  </message>
  <message id="staff_support.what.ask">
   <source>Что случилось? Как вы сейчас?</source>
   <translation>Эмне болду? Азыр абалыңыз кандай?</translation>
  </message>
  <message id="staff_support.measures">
   <source>Принятые меры</source>
   <translation>Көрүлгөн чара</translation>
  </message>
  <message id="staff_support.support">
   <source>Оказанная поддержка</source>
   <translation>Көрсөтүлгөн колдоо</translation>
  </message>
  <message id="staff_support.support.option.debriefing">
   <source>разбор (дебрифинг)</source>
   <translation>талдоо сүйлөшүүсү</translation>
  </message>
  <message id="staff_support.support.option.psychologist">
   <source>психолог-консультант</source>
   <translation>психолог</translation>
  </message>
  <message id="staff_support.support.option.rest">
   <source>отдых</source>
   <translation>эс алуу</translation>
  </message>
  <message id="staff_support.support.option.lighter">
   <source>снижение нагрузки</source>
   <translation>жүктөм азайтылды</translation>
  </message>
  <message id="staff_support.support.option.police">
   <source>обращение в полицию</source>
   <translation>милицияга кайрылды</translation>
  </message>
  <message id="staff_support.next_on">
   <source>Следующий разговор</source>
   <translation>Кийинки сүйлөшүү</translation>
  </message>
  <message id="stop_or_reopen.title">
   <source>Решение о приостановке или возобновлении</source>
   <translation>Кызматты токтотуу, ишти кайра ачуу чечими</translation>
  </message>
  <message id="stop_or_reopen.page.decision">
   <source>Решение</source>
   <translation>Чечим</translation>
  </message>
  <message id="stop_or_reopen.kind">
   <source>Вид решения</source>
   <translation>Чечимдин түрү</translation>
  </message>
  <message id="stop_or_reopen.kind.option.stop">
   <source>приостановка услуги</source>
   <translation>кызматты токтотуу</translation>
  </message>
  <message id="stop_or_reopen.kind.option.resume">
   <source>продолжение услуги</source>
   <translation>кызматты улантуу</translation>
  </message>
  <message id="stop_or_reopen.kind.option.reopen">
   <source>возобновить дело</source>
   <translation>ишти кайра ачуу</translation>
  </message>
  <message id="stop_or_reopen.decided_on">
   <source>Дата решения</source>
   <translation>Чечим кабыл алынган күн</translation>
  </message>
  <message id="stop_or_reopen.reason">
   <source>Причина</source>
   <translation>Себеби</translation>
  </message>
  <message id="stop_or_reopen.reason.ask">
   <source>Что изменилось? Что вы думаете об этом решении?</source>
   <translation>Эмне өзгөрдү? Бул чечим жөнүндө эмне деп ойлойсуз?</translation>
  </message>
  <message id="stop_or_reopen.decided_by">
   <source>Кто принял решение</source>
   <translation>Ким чечти</translation>
  </message>
  <message id="stop_or_reopen.page.stopped">
   <source>Период приостановки</source>
   <translation>Токтотуу мезгили</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile">
   <source>Безопасность на время приостановки</source>
   <translation>Токтотулган мезгилдеги коопсуздук</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile.ask">
   <source>К кому вы обратитесь, если в это время возникнет опасность?</source>
   <translation>Бул мезгилде коркунуч болсо, кимге кайрыласыз?</translation>
  </message>
  <message id="stop_or_reopen.resume_planned_on">
   <source>Планируемая дата продолжения</source>
   <translation>Улантуу пландалган күн</translation>
  </message>
  <message id="stop_or_reopen.page.reopened">
   <source>Возобновление дела</source>
   <translation>Ишти кайра ачуу</translation>
  </message>
  <message id="stop_or_reopen.new_episode">
   <source>Номер нового эпизода</source>
   <translation>Жаңы эпизоддун номери</translation>
  </message>
  <message id="stop_or_reopen.stages_again">
   <source>Этапы, которые повторяются</source>
   <translation>Кайталануучу этаптар</translation>
  </message>
  <message id="stop_or_reopen.stages_again.hint">
   <source>При рецидиве дело проходит заново через все этапы.</source>
   <translation>Көйгөй кайталанса, иш бардык этаптан кайра өтөт.</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.registration">
   <source>регистрация, степень риска</source>
   <translation>каттоо, тобокелдик деңгээли</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.urgent">
   <source>срочные меры, первичная оценка</source>
   <translation>шашылыш чаралар, баштапкы баалоо</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.accompaniment">
   <source>комплексная оценка, план, реализация</source>
   <translation>комплекстүү баалоо, план, ишке ашыруу</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.closing">
   <source>закрытие, мониторинг</source>
   <translation>жабуу, мониторинг</translation>
  </message>
  <message id="stop_or_reopen.closing_ref">
   <source>Прежнее закрытие личного дела</source>
   <translation>Жеке иштин мурунку жабылышы</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause">
   <source>Причина рецидива</source>
   <translation>Көйгөйдүн кайталанышынын себеби</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause.ask">
   <source>Почему снова стало трудно? Чего не хватило раньше?</source>
   <translation>Эмне болуп кайра кыйын болду? Мурда эмне жетишпей калды?</translation>
  </message>
  <message id="stop_or_reopen.page.signing">
   <source>Подписи</source>
   <translation>Колу</translation>
  </message>
  <message id="stop_or_reopen.client_told_on">
   <source>Дата сообщения клиенту</source>
   <translation>Клиентке билдирилген күн</translation>
  </message>
  <message id="stop_or_reopen.signatures">
   <source>Подписи</source>
   <translation>Колу</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.worker">
   <source>социальный работник</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>супервизор, менеджер</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.family">
   <source>семья</source>
   <translation>үй-бүлө</translation>
  </message>
  <message id="supervision_session.title">
   <source>Запись супервизорской встречи</source>
   <translation>Супервизия жолугушуусунун жазуусу</translation>
  </message>
  <message id="supervision_session.page.session">
   <source>Встреча</source>
   <translation>Жолугушуу</translation>
  </message>
  <message id="supervision_session.met_on">
   <source>Дата встречи</source>
   <translation>Жолугушкан күн</translation>
  </message>
  <message id="supervision_session.place">
   <source>Где</source>
   <translation>Кайда</translation>
  </message>
  <message id="supervision_session.kind">
   <source>Форма</source>
   <translation>Түрү</translation>
  </message>
  <message id="supervision_session.kind.option.individual">
   <source>индивидуальная</source>
   <translation>жеке</translation>
  </message>
  <message id="supervision_session.kind.option.group">
   <source>групповая</source>
   <translation>топтук</translation>
  </message>
  <message id="supervision_session.worker">
   <source>Работник</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="supervision_session.group">
   <source>Участники группы</source>
   <translation>Топтун мүчөлөрү</translation>
  </message>
  <message id="supervision_session.group.worker">
   <source>Работник</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="supervision_session.supervisor">
   <source>Супервизор</source>
   <translation>Супервизор</translation>
  </message>
  <message id="supervision_session.topics">
   <source>Темы</source>
   <translation>Талкууланган темалар</translation>
  </message>
  <message id="supervision_session.topics.option.cases">
   <source>случаи</source>
   <translation>иштер</translation>
  </message>
  <message id="supervision_session.topics.option.methods">
   <source>методы</source>
   <translation>ыкмалар</translation>
  </message>
  <message id="supervision_session.topics.option.workload">
   <source>нагрузка</source>
   <translation>жүктөм</translation>
  </message>
  <message id="supervision_session.topics.option.wellbeing">
   <source>самочувствие</source>
   <translation>маанай, ден соолук</translation>
  </message>
  <message id="supervision_session.topics.option.safety">
   <source>безопасность работника</source>
   <translation>кызматкердин коопсуздугу</translation>
  </message>
  <message id="supervision_session.cases">
   <source>Обсужденные случаи</source>
   <translation>Талкууланган иштер</translation>
  </message>
  <message id="supervision_session.cases.hint">
   <source>Только коды, без имен.</source>
   <translation>Код гана жазылат, аты-жөнү жазылбайт.</translation>
  </message>
  <message id="supervision_session.cases.code">
   <source>Код случая</source>
   <translation>Иштин коду</translation>
  </message>
  <message id="supervision_session.cases.question">
   <source>Вопрос, решение</source>
   <translation>Суроо, чечим</translation>
  </message>
  <message id="supervision_session.course">
   <source>Краткое содержание</source>
   <translation>Талкуунун кыскача мазмуну</translation>
  </message>
  <message id="supervision_session.page.reflection">
   <source>Размышление о себе</source>
   <translation>Өзү тууралуу ой жүгүртүү</translation>
  </message>
  <message id="supervision_session.reflection">
   <source>Вопросы для саморефлексии</source>
   <translation>Өзүнө көз чаптыруу суроолору</translation>
  </message>
  <message id="supervision_session.reflection.ask">
   <source>Что за это время было самым трудным, а что дало силы?</source>
   <translation>Бул мезгилде сизге эмне эң оор болду, эмне күч берди?</translation>
  </message>
  <message id="supervision_session.page.agreement">
   <source>Договоренности</source>
   <translation>Макулдашуулар</translation>
  </message>
  <message id="supervision_session.agreements">
   <source>Договоренности</source>
   <translation>Макулдашылган иштер</translation>
  </message>
  <message id="supervision_session.agreements.what">
   <source>Что</source>
   <translation>Эмне</translation>
  </message>
  <message id="supervision_session.agreements.who">
   <source>Ответственный</source>
   <translation>Жооптуу</translation>
  </message>
  <message id="supervision_session.agreements.until">
   <source>Срок</source>
   <translation>Мөөнөтү</translation>
  </message>
  <message id="supervision_session.workload">
   <source>Число случаев за год</source>
   <translation>Бул жылдагы иштердин саны</translation>
  </message>
  <message id="supervision_session.next_on">
   <source>Следующая встреча</source>
   <translation>Кийинки жолугушуу</translation>
  </message>
  <message id="supervision_session.signatures">
   <source>Подписи</source>
   <translation>Колу</translation>
  </message>
  <message id="supervision_session.signatures.option.supervisor">
   <source>супервизор</source>
   <translation>супервизор</translation>
  </message>
  <message id="supervision_session.signatures.option.worker">
   <source>социальный работник</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="transfer.title">
   <source>Лист передачи дела</source>
   <translation>Өткөрүп берүү барагы</translation>
  </message>
  <message id="transfer.page.move">
   <source>Передача</source>
   <translation>Өткөрүп берүү</translation>
  </message>
  <message id="transfer.direction">
   <source>Направление передачи</source>
   <translation>Өткөрүп берүүнүн багыты</translation>
  </message>
  <message id="transfer.direction.option.outgoing">
   <source>передано в другую организацию</source>
   <translation>башка уюмга өткөрүлдү</translation>
  </message>
  <message id="transfer.direction.option.incoming">
   <source>поступило из другой организации</source>
   <translation>башка уюмдан келди</translation>
  </message>
  <message id="transfer.direction.option.internal">
   <source>внутри организации</source>
   <translation>уюмдун ичинде</translation>
  </message>
  <message id="transfer.transferred_on">
   <source>Дата передачи дела</source>
   <translation>Кейс файлы өткөрүлгөн күн</translation>
  </message>
  <message id="transfer.organisation_from">
   <source>Передающая организация</source>
   <translation>Өткөрүп берген уюм</translation>
  </message>
  <message id="transfer.organisation_to">
   <source>Принимающая организация</source>
   <translation>Кабыл алган уюм</translation>
  </message>
  <message id="transfer.organisation_contact">
   <source>Контактная информация организации</source>
   <translation>Уюмдун байланыш маалыматы</translation>
  </message>
  <message id="transfer.organisation_contact.hint">
   <source>Телефон, адрес, электронный адрес другой организации.</source>
   <translation>Экинчи уюмдун телефону, дареги, электрондук дареги.</translation>
  </message>
  <message id="transfer.transferred_by">
   <source>Имя и должность передающего специалиста</source>
   <translation>Өткөрүп берген адистин аты-жөнү, кызматы</translation>
  </message>
  <message id="transfer.former_code">
   <source>Прежний код</source>
   <translation>Мурдагы код</translation>
  </message>
  <message id="transfer.new_code">
   <source>Новый код</source>
   <translation>Жаңы код</translation>
  </message>
  <message id="transfer.new_code.hint">
   <source>Присваивает принимающая сторона; передающая сторона вписывает его позже.</source>
   <translation>Кабыл алган тарап берет; өткөрүп берген тарап кийин толуктап жазат.</translation>
  </message>
  <message id="transfer.page.purpose">
   <source>Цель, ход работы</source>
   <translation>Максат, иштин жүрүшү</translation>
  </message>
  <message id="transfer.purpose">
   <source>Цель передачи</source>
   <translation>Өткөрүп берүүнүн максаты</translation>
  </message>
  <message id="transfer.purpose.ask">
   <source>Что станет лучше для клиента благодаря этой передаче?</source>
   <translation>Бул кейсти өткөрүп берүү менен клиент үчүн эмне жакшырат?</translation>
  </message>
  <message id="transfer.process_note">
   <source>Краткая запись о ходе работы</source>
   <translation>Иштин жүрүшү жөнүндө кыскача жазуу</translation>
  </message>
  <message id="transfer.process_note.hint">
   <source>Проделанная работа, произошедшие изменения, нынешнее положение.</source>
   <translation>Аткарылган иш, болгон өзгөрүүлөр, учурдагы абал.</translation>
  </message>
  <message id="transfer.process_note.ask">
   <source>Что новому работнику непременно нужно знать, чтобы понять, с чего начать?</source>
   <translation>Жаңы кызматкер эмнеден баштоону билиши үчүн эмнени сөзсүз билиши керек?</translation>
  </message>
  <message id="transfer.earlier_needed">
   <source>Нужна ли связь с прежним специалистом</source>
   <translation>Мурдагы адис менен байланышуу керекпи</translation>
  </message>
  <message id="transfer.earlier_specialist">
   <source>Специалист, ранее оказывавший услуги, контактная информация</source>
   <translation>Мурда кызмат көрсөткөн адис, байланыш маалыматы</translation>
  </message>
  <message id="transfer.agreed_steps">
   <source>Согласованные шаги и результаты</source>
   <translation>Макулдашылган кадамдар, натыйжалар</translation>
  </message>
  <message id="transfer.agreed_steps.ask">
   <source>Кто, что и когда сделает, чтобы на время передачи клиент не остался один?</source>
   <translation>Өтүү мезгилинде клиент жалгыз калбашы үчүн ким, эмнени, качан жасайт?</translation>
  </message>
  <message id="transfer.agreed_steps.step">
   <source>Шаг</source>
   <translation>Кадам</translation>
  </message>
  <message id="transfer.agreed_steps.who">
   <source>Ответственные</source>
   <translation>Жооптуулар</translation>
  </message>
  <message id="transfer.agreed_steps.until">
   <source>Срок</source>
   <translation>Мөөнөтү</translation>
  </message>
  <message id="transfer.agreed_steps.result">
   <source>Результат</source>
   <translation>Натыйжа</translation>
  </message>
  <message id="transfer.open_risks">
   <source>Сохраняющиеся риски</source>
   <translation>Чечилбеген тобокелдиктер</translation>
  </message>
  <message id="transfer.open_risks.ask">
   <source>Что вызывает беспокойство? Что принимающему нельзя откладывать?</source>
   <translation>Эмне тынчсыздандырат? Кабыл алуучу адам эмнени кийинкиге калтырбашы керек?</translation>
  </message>
  <message id="transfer.open_deadlines">
   <source>Незавершенные дела со сроком</source>
   <translation>Мөөнөтү бүтө элек иштер</translation>
  </message>
  <message id="transfer.page.papers">
   <source>Приложенные документы</source>
   <translation>Тиркелген документтер</translation>
  </message>
  <message id="transfer.was_referred">
   <source>Было ли направление в другие организации</source>
   <translation>Башка уюмга кайра жөнөтүү болдубу</translation>
  </message>
  <message id="transfer.referral_set">
   <source>Приложенные формы направления</source>
   <translation>Тиркелген жөнөтүү формалары</translation>
  </message>
  <message id="transfer.referral_set.option.send_sheet">
   <source>лист направления</source>
   <translation>жөнөтүү барагы</translation>
  </message>
  <message id="transfer.referral_set.option.joint_plan">
   <source>совместный план</source>
   <translation>биргелешкен план</translation>
  </message>
  <message id="transfer.referral_set.option.feedback">
   <source>лист обратной связи</source>
   <translation>кайтарым маалымат барагы</translation>
  </message>
  <message id="transfer.documents">
   <source>Перечень приложенных документов</source>
   <translation>Тиркелген документтердин тизмеси</translation>
  </message>
  <message id="transfer.documents.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="transfer.documents.document">
   <source>Документ</source>
   <translation>Документ</translation>
  </message>
  <message id="transfer.documents.pages">
   <source>Страницы</source>
   <translation>Барактар</translation>
  </message>
  <message id="transfer.sealed_part">
   <source>Передана ли строго конфиденциальная часть</source>
   <translation>Өтө купуя бөлүгү тапшырылдыбы</translation>
  </message>
  <message id="transfer.sealed_part.option.no">
   <source>не передана</source>
   <translation>тапшырылган жок</translation>
  </message>
  <message id="transfer.sealed_part.option.sealed">
   <source>в отдельном запечатанном конверте</source>
   <translation>өзүнчө мөөр басылган конвертте</translation>
  </message>
  <message id="transfer.consent_ref">
   <source>Согласие</source>
   <translation>Макулдук</translation>
  </message>
  <message id="transfer.legal_ground">
   <source>Правовое основание</source>
   <translation>Укуктук негиз</translation>
  </message>
  <message id="transfer.legal_ground.hint">
   <source>При передаче без согласия указываются норма закона и номер решения.</source>
   <translation>Макулдуксуз өткөрүлгөндө мыйзамдын беренеси, чечимдин номери жазылат.</translation>
  </message>
  <message id="transfer.page.receipt">
   <source>Прием</source>
   <translation>Кабыл алуу</translation>
  </message>
  <message id="transfer.receiver">
   <source>Имя и должность принявшего специалиста</source>
   <translation>Кабыл алган адистин аты-жөнү, кызматы</translation>
  </message>
  <message id="transfer.received_on">
   <source>Дата приема</source>
   <translation>Кабыл алынган күн</translation>
  </message>
  <message id="transfer.received_on.hint">
   <source>Пока принимающая сторона не подписала, за случай отвечает передающая.</source>
   <translation>Кабыл алган тарап кол койгонго чейин кейс үчүн өткөрүп берген тарап жооп берет.</translation>
  </message>
  <message id="transfer.receipt">
   <source>Подпись принявшего специалиста</source>
   <translation>Кабыл алган адистин колу</translation>
  </message>
  <message id="transfer.receipt.option.receiver">
   <source>принявший специалист</source>
   <translation>кабыл алган адис</translation>
  </message>
  <message id="transfer.handed_over">
   <source>Подпись передавшего специалиста</source>
   <translation>Өткөрүп берген адистин колу</translation>
  </message>
  <message id="transfer.handed_over.option.worker">
   <source>передавший специалист</source>
   <translation>өткөрүп берген адис</translation>
  </message>
  <message id="trip_plan.title">
   <source>Выезд и возвращение работника</source>
   <translation>Сапарга чыгуу жана кайтуу</translation>
  </message>
  <message id="trip_plan.page.trip">
   <source>Выезд</source>
   <translation>Сапар</translation>
  </message>
  <message id="trip_plan.worker">
   <source>Работник</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="trip_plan.left_at">
   <source>Время выезда</source>
   <translation>Чыккан убактысы</translation>
  </message>
  <message id="trip_plan.back_by">
   <source>Вернется к</source>
   <translation>Кайта турган убактысы</translation>
  </message>
  <message id="trip_plan.case">
   <source>Код случая</source>
   <translation>Иштин коду</translation>
  </message>
  <message id="trip_plan.case.hint">
   <source>Только код, без имен.</source>
   <translation>Код гана жазылат, ысым жазылбайт.</translation>
  </message>
  <message id="trip_plan.area">
   <source>Направление, район</source>
   <translation>Багыт, айыл, кичи район</translation>
  </message>
  <message id="trip_plan.area.hint">
   <source>Адрес клиента не пишут.</source>
   <translation>Клиенттин дареги жазылбайт.</translation>
  </message>
  <message id="trip_plan.transport">
   <source>Транспорт, с кем</source>
   <translation>Унаа, жолдошу</translation>
  </message>
  <message id="trip_plan.waits">
   <source>Кто остается на связи</source>
   <translation>Байланышта күтүп турган кызматкер</translation>
  </message>
  <message id="trip_plan.if_late">
   <source>Что делать, если не вернулся</source>
   <translation>Кечиксе эмне кылынат</translation>
  </message>
  <message id="trip_plan.returned_at">
   <source>Вернулся в</source>
   <translation>Кайтып келген убактысы</translation>
  </message>
  <message id="unconfirmed_journal.title">
   <source>Журнал «Неподтвержденные обращения за помощью»</source>
   <translation>«Тастыкталбаган кайрылуулар» журналы</translation>
  </message>
  <message id="unconfirmed_journal.page.requests">
   <source>Неподтвержденные обращения</source>
   <translation>Тастыкталбаган кайрылуулар</translation>
  </message>
  <message id="unconfirmed_journal.journal_on">
   <source>Дата записи</source>
   <translation>Жазылган күнү</translation>
  </message>
  <message id="unconfirmed_journal.requests">
   <source>Неподтвержденные обращения</source>
   <translation>Тастыкталбаган кайрылуулар</translation>
  </message>
  <message id="unconfirmed_journal.requests.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="unconfirmed_journal.requests.child">
   <source>Ребенок</source>
   <translation>Бала</translation>
  </message>
  <message id="unconfirmed_journal.requests.on">
   <source>Дата обращения</source>
   <translation>Кайрылуу күнү</translation>
  </message>
  <message id="unconfirmed_journal.requests.request">
   <source>№ формы обращения</source>
   <translation>Кайрылуу формасынын №</translation>
  </message>
  <message id="unconfirmed_journal.requests.informant">
   <source>Кто сообщил</source>
   <translation>Ким кабарлады</translation>
  </message>
  <message id="unconfirmed_journal.requests.content">
   <source>Содержание</source>
   <translation>Мазмуну</translation>
  </message>
  <message id="unconfirmed_journal.requests.checked">
   <source>Как и когда проверено</source>
   <translation>Кантип жана качан текшерилди</translation>
  </message>
  <message id="unconfirmed_journal.requests.why">
   <source>Почему не подтвердилось</source>
   <translation>Эмнеге тастыкталган жок</translation>
  </message>
  <message id="unconfirmed_journal.requests.decided_on">
   <source>Дата решения</source>
   <translation>Чечимдин күнү</translation>
  </message>
  <message id="unconfirmed_journal.requests.later">
   <source>Были ли новые обращения</source>
   <translation>Жаңы кайрылуулар болдубу</translation>
  </message>
  <message id="unconfirmed_journal.requests.supervisor">
   <source>Супервизор</source>
   <translation>Супервизор</translation>
  </message>
  <message id="unconfirmed_journal.requests.signed">
   <source>Подпись</source>
   <translation>Колу</translation>
  </message>
  <message id="unconfirmed_register.title">
   <source>Сводный журнал неподтвержденных обращений</source>
   <translation>Тастыкталбаган кайрылуулардын жалпы журналы</translation>
  </message>
  <message id="unconfirmed_register.page.lines">
   <source>Записи</source>
   <translation>Жазуулар</translation>
  </message>
  <message id="unconfirmed_register.lines">
   <source>Сводный журнал неподтвержденных обращений</source>
   <translation>Тастыкталбаган кайрылуулардын жалпы журналы</translation>
  </message>
  <message id="unconfirmed_register.lines.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="unconfirmed_register.lines.on">
   <source>Дата</source>
   <translation>Күнү</translation>
  </message>
  <message id="unconfirmed_register.lines.content">
   <source>Содержание</source>
   <translation>Мазмуну</translation>
  </message>
  <message id="unconfirmed_register.lines.checked">
   <source>Как проверено</source>
   <translation>Кантип текшерилди</translation>
  </message>
  <message id="unconfirmed_register.lines.why">
   <source>Почему не подтвердилось</source>
   <translation>Эмнеге тастыкталган жок</translation>
  </message>
  <message id="unconfirmed_register.lines.decided_on">
   <source>Дата решения</source>
   <translation>Чечилген күнү</translation>
  </message>
  <message id="unconfirmed_register.lines.later">
   <source>Были ли новые обращения</source>
   <translation>Кийин кайрылуулар болдубу</translation>
  </message>
  <message id="unconfirmed_register.lines.code">
   <source>Код</source>
   <translation>Коду</translation>
  </message>
  <message id="unconfirmed_register.lines.worker">
   <source>Работник</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="urgent_measures.title">
   <source>Срочное информирование и срочные меры</source>
   <translation>Шашылыш маалымдоо жана шашылыш чаралар</translation>
  </message>
  <message id="urgent_measures.page.hour">
   <source>Первый час</source>
   <translation>Биринчи саат</translation>
  </message>
  <message id="urgent_measures.established_at">
   <source>Высокий риск установлен (дата, время)</source>
   <translation>Жогорку тобокелдик белгиленди (күнү, убактысы)</translation>
  </message>
  <message id="urgent_measures.limit">
   <source>Срок: один час</source>
   <translation>Мөөнөтү: бир саат</translation>
  </message>
  <message id="urgent_measures.first_action_at">
   <source>Первое действие (дата, время)</source>
   <translation>Биринчи аракет (күнү, убактысы)</translation>
  </message>
  <message id="urgent_measures.consulted">
   <source>Консультация: менеджер или супервизор</source>
   <translation>Кеңешүү: менеджер же супервизор</translation>
  </message>
  <message id="urgent_measures.consulted_at">
   <source>Время консультации</source>
   <translation>Кеңешүү убактысы</translation>
  </message>
  <message id="urgent_measures.measures">
   <source>Согласованные меры</source>
   <translation>Макулдашылган чаралар</translation>
  </message>
  <message id="urgent_measures.measures.ask">
   <source>Что нужно сделать прямо сейчас, чтобы ребенок был в безопасности?</source>
   <translation>Бала коопсуз болушу үчүн азыр эмне кылуу керек?</translation>
  </message>
  <message id="urgent_measures.measures.measure">
   <source>Мера</source>
   <translation>Чара</translation>
  </message>
  <message id="urgent_measures.measures.who">
   <source>Кто</source>
   <translation>Ким</translation>
  </message>
  <message id="urgent_measures.measures.time">
   <source>Время</source>
   <translation>Убактысы</translation>
  </message>
  <message id="urgent_measures.measures.done">
   <source>Выполнено</source>
   <translation>Аткарылды</translation>
  </message>
  <message id="urgent_measures.situation">
   <source>Ситуация</source>
   <translation>Кырдаал</translation>
  </message>
  <message id="urgent_measures.situation.option.street">
   <source>ребенок без присмотра на улице</source>
   <translation>бала көчөдө көзөмөлсүз</translation>
  </message>
  <message id="urgent_measures.situation.option.maternity">
   <source>ребенок оставлен в родильном доме</source>
   <translation>бала төрөт үйүндө калтырылган</translation>
  </message>
  <message id="urgent_measures.situation.option.violence">
   <source>насилие родителя, опекуна, в учреждении</source>
   <translation>ата-эненин, камкорчунун, мекемедеги зомбулук</translation>
  </message>
  <message id="urgent_measures.situation.option.other">
   <source>другая ситуация</source>
   <translation>башка кырдаал</translation>
  </message>
  <message id="urgent_measures.situation_other">
   <source>Другая ситуация</source>
   <translation>Башка кырдаал</translation>
  </message>
  <message id="urgent_measures.page.notified">
   <source>Срочное информирование</source>
   <translation>Шашылыш маалымдоо</translation>
  </message>
  <message id="urgent_measures.police">
   <source>Правоохранительные органы: кому сообщено</source>
   <translation>Укук коргоо органдары: кимге билдирилди</translation>
  </message>
  <message id="urgent_measures.police.hint">
   <source>Орган и должность, без имен.</source>
   <translation>Орган жана кызматы, аты-жөнсүз.</translation>
  </message>
  <message id="urgent_measures.police_at">
   <source>Время сообщения в правоохранительные органы</source>
   <translation>Укук коргоо органдарына билдирүү убактысы</translation>
  </message>
  <message id="urgent_measures.police_no">
   <source>№ регистрации в правоохранительных органах</source>
   <translation>Укук коргоо органдарындагы каттоо №</translation>
  </message>
  <message id="urgent_measures.inspection">
   <source>Инспекция по делам несовершеннолетних: кому сообщено</source>
   <translation>Жашы жете электер боюнча инспекция: кимге билдирилди</translation>
  </message>
  <message id="urgent_measures.inspection_at">
   <source>Время сообщения в инспекцию</source>
   <translation>Инспекцияга билдирүү убактысы</translation>
  </message>
  <message id="urgent_measures.inspection_no">
   <source>№ регистрации в инспекции</source>
   <translation>Инспекциядагы каттоо №</translation>
  </message>
  <message id="urgent_measures.medical">
   <source>Медицинский осмотр: кем, где</source>
   <translation>Медициналык кароо: ким, кайда</translation>
  </message>
  <message id="urgent_measures.medical_at">
   <source>Время осмотра</source>
   <translation>Кароо убактысы</translation>
  </message>
  <message id="urgent_measures.page.placed">
   <source>Размещение ребенка</source>
   <translation>Баланы жайгаштыруу</translation>
  </message>
  <message id="urgent_measures.placement_kind">
   <source>Куда размещен ребенок</source>
   <translation>Бала кайда жайгаштырылды</translation>
  </message>
  <message id="urgent_measures.placement_kind.option.childrens_home">
   <source>дом ребенка</source>
   <translation>бөбөктөр үйү</translation>
  </message>
  <message id="urgent_measures.placement_kind.option.hospital">
   <source>больница, родильный дом</source>
   <translation>оорукана, төрөт үйү</translation>
  </message>
  <message id="urgent_measures.placement_kind.option.relative">
   <source>родственник</source>
   <translation>тууганы</translation>
  </message>
  <message id="urgent_measures.placement_kind.option.other">
   <source>другое место</source>
   <translation>башка жер</translation>
  </message>
  <message id="urgent_measures.placement_kind.option.stays">
   <source>остается дома</source>
   <translation>үйдө калат</translation>
  </message>
  <message id="urgent_measures.placement_place">
   <source>Место размещения</source>
   <translation>Жайгаштыруу орду</translation>
  </message>
  <message id="urgent_measures.procedure">
   <source>Процедура размещения, документ</source>
   <translation>Жайгаштыруу жол-жобосу, документ</translation>
  </message>
  <message id="urgent_measures.handed_to">
   <source>Кому передан</source>
   <translation>Кимге өткөрүлдү</translation>
  </message>
  <message id="urgent_measures.placed_at">
   <source>Дата и время передачи</source>
   <translation>Өткөрүлгөн күнү жана убактысы</translation>
  </message>
  <message id="urgent_measures.placed_at.hint">
   <source>Внесите также запись о месте проживания (F-41): от нее считаются посещения.</source>
   <translation>Жашаган жери жөнүндө жазууну да киргизиңиз (F-41): баруулар ошондон эсептелет.</translation>
  </message>
  <message id="urgent_measures.custody_on">
   <source>Временное попечение инициировано домом ребенка</source>
   <translation>Убактылуу камкордукту бөбөктөр үйү демилгеледи</translation>
  </message>
  <message id="urgent_measures.custody_form">
   <source>Форма попечения</source>
   <translation>Камкордуктун формасы</translation>
  </message>
  <message id="urgent_measures.custody_form.option.kin">
   <source>член расширенной семьи</source>
   <translation>кеңейтилген үй-бүлөнүн мүчөсү</translation>
  </message>
  <message id="urgent_measures.custody_form.option.foster">
   <source>патронатная семья (0–3 года)</source>
   <translation>патронаттык үй-бүлө (0–3 жаш)</translation>
  </message>
  <message id="urgent_measures.custody_form.option.centre">
   <source>центр с временным содержанием</source>
   <translation>убактылуу кармоо борбору</translation>
  </message>
  <message id="urgent_measures.custody_form.option.childrens_home">
   <source>продолжение ухода в доме ребенка</source>
   <translation>бөбөктөр үйүндө багууну улантуу</translation>
  </message>
  <message id="urgent_measures.page.informed">
   <source>Сведения из дома ребенка, подпись</source>
   <translation>Бөбөктөр үйүнүн маалыматы, кол</translation>
  </message>
  <message id="urgent_measures.info_on">
   <source>Сведения о форме ухода получены</source>
   <translation>Багуу формасы жөнүндө маалымат алынды</translation>
  </message>
  <message id="urgent_measures.info_by">
   <source>От кого получены</source>
   <translation>Кимден алынды</translation>
  </message>
  <message id="urgent_measures.file_no">
   <source>№ личного дела</source>
   <translation>Жеке иштин №</translation>
  </message>
  <message id="urgent_measures.signatures">
   <source>Подпись</source>
   <translation>Колу</translation>
  </message>
  <message id="urgent_measures.signatures.option.worker">
   <source>социальный работник</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="visit_record.title">
   <source>Запись о посещении на дому (контакте)</source>
   <translation>Үйгө баруу жана байланыш жөнүндө жазуу</translation>
  </message>
  <message id="visit_record.page.visit">
   <source>О посещении</source>
   <translation>Баруу жөнүндө</translation>
  </message>
  <message id="visit_record.kind">
   <source>Вид</source>
   <translation>Түрү</translation>
  </message>
  <message id="visit_record.kind.option.home_visit">
   <source>посещение на дому</source>
   <translation>үйгө баруу</translation>
  </message>
  <message id="visit_record.kind.option.institution_visit">
   <source>посещение в учреждении</source>
   <translation>мекемеге баруу</translation>
  </message>
  <message id="visit_record.kind.option.phone">
   <source>телефон: учреждение, семья</source>
   <translation>телефон: мекеме, үй-бүлө</translation>
  </message>
  <message id="visit_record.kind.option.other">
   <source>другое</source>
   <translation>башка</translation>
  </message>
  <message id="visit_record.kind_other">
   <source>Другой вид</source>
   <translation>Башка түрү</translation>
  </message>
  <message id="visit_record.visited_on">
   <source>Дата</source>
   <translation>Күнү</translation>
  </message>
  <message id="visit_record.started">
   <source>Начало</source>
   <translation>Башталышы</translation>
  </message>
  <message id="visit_record.ended">
   <source>Окончание</source>
   <translation>Аякташы</translation>
  </message>
  <message id="visit_record.due_by">
   <source>Срок по графику</source>
   <translation>График боюнча мөөнөтү</translation>
  </message>
  <message id="visit_record.due_by.hint">
   <source>Дата следующего контакта из предыдущей записи.</source>
   <translation>Мурунку жазууда белгиленген кийинки байланыш күнү.</translation>
  </message>
  <message id="visit_record.lives_with">
   <source>С кем и где сейчас живет ребенок</source>
   <translation>Бала азыр ким менен жана кайда жашайт</translation>
  </message>
  <message id="visit_record.lives_with.option.parents">
   <source>родители</source>
   <translation>ата-эне</translation>
  </message>
  <message id="visit_record.lives_with.option.guardian">
   <source>опекун</source>
   <translation>камкорчу</translation>
  </message>
  <message id="visit_record.lives_with.option.foster_family">
   <source>патронатная семья</source>
   <translation>патронаттык үй-бүлө</translation>
  </message>
  <message id="visit_record.lives_with.option.extended_family">
   <source>расширенная семья</source>
   <translation>кеңейтилген үй-бүлө</translation>
  </message>
  <message id="visit_record.lives_with.option.institution">
   <source>дом ребенка, учреждение интернатного типа</source>
   <translation>бөбөктөр үйү, интернаттык мекеме</translation>
  </message>
  <message id="visit_record.lives_with.option.other">
   <source>другое</source>
   <translation>башка</translation>
  </message>
  <message id="visit_record.lives_with_other">
   <source>С кем, где</source>
   <translation>Ким менен, кайда</translation>
  </message>
  <message id="visit_record.seen">
   <source>Ребенка видели лично</source>
   <translation>Баланы өз көзү менен көрдү</translation>
  </message>
  <message id="visit_record.seen_why">
   <source>Почему не видели</source>
   <translation>Жолугушпоонун себеби</translation>
  </message>
  <message id="visit_record.present">
   <source>Присутствовали</source>
   <translation>Болгон адамдар</translation>
  </message>
  <message id="visit_record.page.home">
   <source>Условия дома</source>
   <translation>Үйдөгү шарттар</translation>
  </message>
  <message id="visit_record.home_checks">
   <source>Условия дома</source>
   <translation>Үйдөгү шарттар</translation>
  </message>
  <message id="visit_record.home_checks.hint">
   <source>Отметьте то, что в порядке. Остальное поясните ниже.</source>
   <translation>Жетиштүү болгондорун белгилеңиз. Белгиленбегендерин төмөндө түшүндүрүңүз.</translation>
  </message>
  <message id="visit_record.home_checks.option.heating">
   <source>достаточно тепло</source>
   <translation>жылуулук жетиштүү</translation>
  </message>
  <message id="visit_record.home_checks.option.electricity">
   <source>есть электричество</source>
   <translation>электр жарыгы бар</translation>
  </message>
  <message id="visit_record.home_checks.option.water">
   <source>есть питьевая вода</source>
   <translation>ичүүчү суу бар</translation>
  </message>
  <message id="visit_record.home_checks.option.food">
   <source>достаточно еды</source>
   <translation>азык-түлүк жетиштүү</translation>
  </message>
  <message id="visit_record.home_checks.option.hygiene">
   <source>соблюдается гигиена</source>
   <translation>тазалык сакталган</translation>
  </message>
  <message id="visit_record.home_checks.option.sleeping_place">
   <source>у каждого есть спальное место</source>
   <translation>ар кимдин уктоочу орду бар</translation>
  </message>
  <message id="visit_record.home_checks.option.no_danger">
   <source>нет опасных мест и предметов</source>
   <translation>коркунучтуу жер, буюм жок</translation>
  </message>
  <message id="visit_record.home_note">
   <source>Комментарий об условиях дома</source>
   <translation>Үйдөгү шарттар боюнча түшүндүрмө</translation>
  </message>
  <message id="visit_record.home_note.ask">
   <source>Можно посмотреть дом? Что здесь для вас труднее всего?</source>
   <translation>Үйүңүздү көрсөтө аласызбы? Бул жерде сизге эң ыңгайсызы эмне?</translation>
  </message>
  <message id="visit_record.page.child">
   <source>Ребенок</source>
   <translation>Бала</translation>
  </message>
  <message id="visit_record.child_checks">
   <source>Состояние ребенка</source>
   <translation>Баланын абалы</translation>
  </message>
  <message id="visit_record.child_checks.hint">
   <source>Отметьте то, что видели. Особое внимание – младенцам, которые не говорят.</source>
   <translation>Байкагандарыңызды белгилеңиз. Сүйлөй албаган наристеге өзгөчө көңүл буруңуз.</translation>
  </message>
  <message id="visit_record.child_checks.option.appearance">
   <source>чистый, одет по сезону</source>
   <translation>таза, мезгилге ылайык кийинген</translation>
  </message>
  <message id="visit_record.child_checks.option.care">
   <source>уход достаточный</source>
   <translation>камкордук жетиштүү</translation>
  </message>
  <message id="visit_record.child_checks.option.feeding">
   <source>питание по возрасту</source>
   <translation>тамактануусу жашына ылайык</translation>
  </message>
  <message id="visit_record.child_checks.option.development">
   <source>развитие по возрасту</source>
   <translation>өнүгүүсү жашына ылайык</translation>
  </message>
  <message id="visit_record.child_checks.option.calm_with_carers">
   <source>спокоен и близок с ухаживающим взрослым</source>
   <translation>баккан адамы менен жайбаракат, жакын</translation>
  </message>
  <message id="visit_record.child_checks.option.violence_signs">
   <source>признаки насилия</source>
   <translation>зомбулук белгилери</translation>
  </message>
  <message id="visit_record.child_checks.option.neglect_signs">
   <source>признаки пренебрежения</source>
   <translation>көңүл бурбоо белгилери</translation>
  </message>
  <message id="visit_record.child_note">
   <source>Наблюдение за ребенком</source>
   <translation>Балага байкоо</translation>
  </message>
  <message id="visit_record.child_note.hint">
   <source>Внешний вид, уход, развитие, поведение с ухаживающими взрослыми.</source>
   <translation>Сырткы көрүнүшү, камкордук, өнүгүүсү, баккан адамы менен мамилеси.</translation>
  </message>
  <message id="visit_record.child_note.ask">
   <source>Какая у тебя сегодня была игра? Что тебе нравится, чего ты боишься?</source>
   <translation>Бүгүн эмне ойнодуң? Сага эмне жагат, эмнеден коркосуң?</translation>
  </message>
  <message id="visit_record.page.plan">
   <source>Выполнение плана и риск</source>
   <translation>Пландын аткарылышы, тобокелдик</translation>
  </message>
  <message id="visit_record.family_contact">
   <source>Связь ребенка с семьей</source>
   <translation>Баланын үй-бүлөсү менен байланышы</translation>
  </message>
  <message id="visit_record.family_contact.hint">
   <source>Кто и сколько раз виделся, разговаривал; как это воспринял ребенок.</source>
   <translation>Ким, канча жолу жолукту, сүйлөштү; бала кандай кабыл алды.</translation>
  </message>
  <message id="visit_record.family_contact.ask">
   <source>Когда вы виделись с родными? С кем хотели бы увидеться?</source>
   <translation>Үйдөгүлөр менен качан жолуктуңуз? Ким менен жолуккуңуз келет?</translation>
  </message>
  <message id="visit_record.plan_steps">
   <source>Проверенные шаги плана</source>
   <translation>Пландын текшерилген кадамдары</translation>
  </message>
  <message id="visit_record.plan_steps.ask">
   <source>Что из договоренностей получилось? Что помешало?</source>
   <translation>Макулдашкан иштерден эмне аткарылды? Эмне тоскоол болду?</translation>
  </message>
  <message id="visit_record.plan_steps.step">
   <source>Шаг</source>
   <translation>Кадам</translation>
  </message>
  <message id="visit_record.plan_steps.done">
   <source>Выполнение</source>
   <translation>Аткарылышы</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.yes">
   <source>выполнено</source>
   <translation>аткарылды</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.partly">
   <source>частично</source>
   <translation>жарым-жартылай</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.no">
   <source>не выполнено</source>
   <translation>аткарылган жок</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.refused">
   <source>семья отказалась</source>
   <translation>үй-бүлө баш тартты</translation>
  </message>
  <message id="visit_record.plan_steps.obstacle">
   <source>Препятствие</source>
   <translation>Тоскоолдук</translation>
  </message>
  <message id="visit_record.plan_steps.no">
   <source>№ действия</source>
   <translation>Аракет №</translation>
  </message>
  <message id="visit_record.risk_change">
   <source>Изменение степени риска</source>
   <translation>Тобокелдик деңгээлинин өзгөрүшү</translation>
  </message>
  <message id="visit_record.risk_change.option.none">
   <source>не изменилась</source>
   <translation>өзгөргөн жок</translation>
  </message>
  <message id="visit_record.risk_change.option.up">
   <source>повысилась</source>
   <translation>жогорулады</translation>
  </message>
  <message id="visit_record.risk_change.option.down">
   <source>снизилась</source>
   <translation>төмөндөдү</translation>
  </message>
  <message id="visit_record.risk_level">
   <source>Новая степень риска</source>
   <translation>Жаңы тобокелдик деңгээли</translation>
  </message>
  <message id="visit_record.risk_reason">
   <source>Основание изменения</source>
   <translation>Өзгөрүүнүн негизи</translation>
  </message>
  <message id="visit_record.page.closing">
   <source>Безопасность работника, следующий шаг</source>
   <translation>Кызматкердин коопсуздугу, кийинки кадам</translation>
  </message>
  <message id="visit_record.companion">
   <source>Кто сопровождал</source>
   <translation>Бирге барган адам</translation>
  </message>
  <message id="visit_record.back_at">
   <source>Время возвращения</source>
   <translation>Кайтып келген убактысы</translation>
  </message>
  <message id="visit_record.own_safety">
   <source>Собственная безопасность работника</source>
   <translation>Кызматкердин өз коопсуздугу</translation>
  </message>
  <message id="visit_record.own_safety.hint">
   <source>Собаки, пьяные, дорога, погода; кого на работе предупредили.</source>
   <translation>Ит, мас адам, жол, аба ырайы; жумушта кимге кабарланды.</translation>
  </message>
  <message id="visit_record.next_contact">
   <source>Дата следующего контакта</source>
   <translation>Кийинки байланыш күнү</translation>
  </message>
  <message id="visit_record.next_contact.ask">
   <source>Когда вам удобна следующая встреча?</source>
   <translation>Кийинки жолу качан келсем сизге ыңгайлуу?</translation>
  </message>
  <message id="visit_record.signatures">
   <source>Подпись</source>
   <translation>Колу</translation>
  </message>
  <message id="visit_record.signatures.option.worker">
   <source>социальный работник</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="visit_record.signatures.option.visited">
   <source>посещенное лицо</source>
   <translation>барган үйдөгү адам</translation>
  </message>
  <message id="visitor_journal.title">
   <source>Журнал учета посетителей социального работника</source>
   <translation>Социалдык кызматкердин келүүчүлөрдү каттоо журналы</translation>
  </message>
  <message id="visitor_journal.page.visits">
   <source>Посетители</source>
   <translation>Келүүчүлөр</translation>
  </message>
  <message id="visitor_journal.journal_on">
   <source>Дата записи</source>
   <translation>Жазылган күнү</translation>
  </message>
  <message id="visitor_journal.visits">
   <source>Посетители</source>
   <translation>Келүүчүлөр</translation>
  </message>
  <message id="visitor_journal.visits.hint">
   <source>Разовая помощь при низком риске отражается только здесь, личное дело не заводится.</source>
   <translation>Төмөн тобокелдиктеги бир жолку жардам ушул жерде гана чагылдырылат, жеке иш ачылбайт.</translation>
  </message>
  <message id="visitor_journal.visits.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="visitor_journal.visits.visitor">
   <source>Посетитель</source>
   <translation>Келүүчү</translation>
  </message>
  <message id="visitor_journal.visits.on">
   <source>Дата</source>
   <translation>Күнү</translation>
  </message>
  <message id="visitor_journal.visits.from">
   <source>Начало</source>
   <translation>Башталышы</translation>
  </message>
  <message id="visitor_journal.visits.until">
   <source>Окончание</source>
   <translation>Аякталышы</translation>
  </message>
  <message id="visitor_journal.visits.child">
   <source>Ребенок, возраст</source>
   <translation>Бала, жашы</translation>
  </message>
  <message id="visitor_journal.visits.reason">
   <source>Причина обращения</source>
   <translation>Кайрылуунун себеби</translation>
  </message>
  <message id="visitor_journal.visits.source">
   <source>Источник</source>
   <translation>Булагы</translation>
  </message>
  <message id="visitor_journal.visits.risk">
   <source>Риск</source>
   <translation>Тобокелдик</translation>
  </message>
  <message id="visitor_journal.visits.help">
   <source>Оказанная помощь</source>
   <translation>Көрсөтүлгөн жардам</translation>
  </message>
  <message id="visitor_journal.visits.help.option.information">
   <source>информирование</source>
   <translation>маалымат берүү</translation>
  </message>
  <message id="visitor_journal.visits.help.option.counselling">
   <source>консультирование</source>
   <translation>кеңеш берүү</translation>
  </message>
  <message id="visitor_journal.visits.help.option.one_time">
   <source>разовая помощь</source>
   <translation>бир жолку жардам</translation>
  </message>
  <message id="visitor_journal.visits.help.option.material">
   <source>материальная помощь</source>
   <translation>материалдык жардам</translation>
  </message>
  <message id="visitor_journal.visits.help.option.obtaining">
   <source>помощь в получении услуги</source>
   <translation>кызмат алууга жардам</translation>
  </message>
  <message id="visitor_journal.visits.result">
   <source>Результат</source>
   <translation>Натыйжа</translation>
  </message>
  <message id="visitor_journal.visits.request">
   <source>№ формы обращения</source>
   <translation>Кайрылуу формасынын №</translation>
  </message>
  <message id="visitor_journal.visits.signed">
   <source>Подпись</source>
   <translation>Колу</translation>
  </message>
  <message id="visitor_register.title">
   <source>Сводный журнал посетителей</source>
   <translation>Келгендердин жалпы журналы</translation>
  </message>
  <message id="visitor_register.page.lines">
   <source>Записи</source>
   <translation>Жазуулар</translation>
  </message>
  <message id="visitor_register.lines">
   <source>Сводный журнал посетителей</source>
   <translation>Келгендердин жалпы журналы</translation>
  </message>
  <message id="visitor_register.lines.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="visitor_register.lines.on">
   <source>Дата</source>
   <translation>Күнү</translation>
  </message>
  <message id="visitor_register.lines.from">
   <source>Начало</source>
   <translation>Башталышы</translation>
  </message>
  <message id="visitor_register.lines.until">
   <source>Окончание</source>
   <translation>Аягы</translation>
  </message>
  <message id="visitor_register.lines.reason">
   <source>Причина обращения</source>
   <translation>Кайрылуу себеби</translation>
  </message>
  <message id="visitor_register.lines.source">
   <source>Источник</source>
   <translation>Булагы</translation>
  </message>
  <message id="visitor_register.lines.risk">
   <source>Риск</source>
   <translation>Тобокелдик</translation>
  </message>
  <message id="visitor_register.lines.help">
   <source>Оказанная помощь</source>
   <translation>Көрсөтүлгөн жардам</translation>
  </message>
  <message id="visitor_register.lines.result">
   <source>Результат</source>
   <translation>Натыйжасы</translation>
  </message>
  <message id="visitor_register.lines.code">
   <source>Код</source>
   <translation>Коду</translation>
  </message>
  <message id="visitor_register.lines.worker">
   <source>Работник</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="check.need_without_action">
   <source>Потребность без действия</source>
   <translation>Аракетсиз муктаждык</translation>
  </message>
  <message id="check.action_not_begun">
   <source>Действие, которое не начато</source>
   <translation>Башталбаган аракет</translation>
  </message>
  <message id="check.need_without_source">
   <source>Оценка без источника</source>
   <translation>Булагы жок баалоо</translation>
  </message>
 </context>
</TS>
