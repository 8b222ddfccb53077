<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
 <context>
  <name>kzh</name>
  <message id="title">
   <source>Работа социального работника (кейс-менеджмент) на уровне первичной медико-санитарной помощи</source>
   <translation>Алғашқы медициналық-санитариялық көмек деңгейіндегі әлеуметтік қызметкердің жұмысы (кейс-менеджмент)</translation>
  </message>
  <message id="word.address_region">
   <source>область или город</source>
   <translation>облыс немесе қала</translation>
  </message>
  <message id="word.address_district">
   <source>район</source>
   <translation>аудан</translation>
  </message>
  <message id="word.address_ward">
   <source>сельский округ, село</source>
   <translation>ауылдық округ, ауыл</translation>
  </message>
  <message id="word.address_line">
   <source>улица, дом, описание</source>
   <translation>көше, үй, сипаттама</translation>
  </message>
  <message id="word.address_camp">
   <source>место временного проживания</source>
   <translation>уақытша тұратын жер</translation>
  </message>
  <message id="stage.registration">
   <source>Регистрация обращения, определение риска</source>
   <translation>Өтінішті тіркеу, тәуекелді анықтау</translation>
  </message>
  <message id="stage.urgent">
   <source>Срочные меры или первичная оценка</source>
   <translation>Шұғыл шаралар немесе бастапқы бағалау</translation>
  </message>
  <message id="stage.accompaniment">
   <source>Комплексная оценка, план и его реализация</source>
   <translation>Кешенді бағалау, жоспар және оны іске асыру</translation>
  </message>
  <message id="stage.closing">
   <source>Закрытие дела, мониторинг</source>
   <translation>Істі жабу, мониторинг</translation>
  </message>
  <message id="options.risk_level.none">
   <source>риск отсутствует</source>
   <translation>тәуекел жоқ</translation>
  </message>
  <message id="options.risk_level.low">
   <source>низкий риск</source>
   <translation>төмен тәуекел</translation>
  </message>
  <message id="options.risk_level.medium">
   <source>средний риск</source>
   <translation>орташа тәуекел</translation>
  </message>
  <message id="options.risk_level.high">
   <source>высокий риск</source>
   <translation>жоғары тәуекел</translation>
  </message>
  <message id="options.sex.female">
   <source>женский</source>
   <translation>әйел</translation>
  </message>
  <message id="options.sex.male">
   <source>мужской</source>
   <translation>ер</translation>
  </message>
  <message id="options.sex.unknown">
   <source>неизвестно</source>
   <translation>белгісіз</translation>
  </message>
  <message id="options.relation.parent">
   <source>родитель</source>
   <translation>ата-анасы</translation>
  </message>
  <message id="options.relation.grandparent">
   <source>бабушка, дедушка</source>
   <translation>әжесі, атасы</translation>
  </message>
  <message id="options.relation.relative">
   <source>родственник</source>
   <translation>туысы</translation>
  </message>
  <message id="options.relation.neighbour">
   <source>сосед</source>
   <translation>көршісі</translation>
  </message>
  <message id="options.relation.medical">
   <source>медицинский работник</source>
   <translation>медицина қызметкері</translation>
  </message>
  <message id="options.relation.institution">
   <source>работник учреждения</source>
   <translation>мекеме қызметкері</translation>
  </message>
  <message id="options.relation.law">
   <source>работник правоохранительных органов</source>
   <translation>құқық қорғау органының қызметкері</translation>
  </message>
  <message id="options.relation.other">
   <source>другое</source>
   <translation>басқа</translation>
  </message>
  <message id="options.request_source.family">
   <source>член семьи</source>
   <translation>отбасы мүшесі</translation>
  </message>
  <message id="options.request_source.public">
   <source>представитель общественности</source>
   <translation>жұртшылық өкілі</translation>
  </message>
  <message id="options.request_source.maternity">
   <source>родильный дом</source>
   <translation>перзентхана</translation>
  </message>
  <message id="options.request_source.law_enforcement">
   <source>правоохранительные органы</source>
   <translation>құқық қорғау органдары</translation>
  </message>
  <message id="options.request_source.prosecutor">
   <source>прокурор</source>
   <translation>прокурор</translation>
  </message>
  <message id="options.request_source.ngo">
   <source>неправительственная организация</source>
   <translation>үкіметтік емес ұйым</translation>
  </message>
  <message id="options.request_source.medical">
   <source>медицинский работник ПМСП</source>
   <translation>АМСК медицина қызметкері</translation>
  </message>
  <message id="options.request_source.own">
   <source>социальный работник, психолог</source>
   <translation>әлеуметтік қызметкер, психолог</translation>
  </message>
  <message id="options.request_source.other">
   <source>другое</source>
   <translation>басқа</translation>
  </message>
  <message id="options.info_source.child">
   <source>ребенок</source>
   <translation>бала</translation>
  </message>
  <message id="options.info_source.parents">
   <source>родители</source>
   <translation>ата-анасы</translation>
  </message>
  <message id="options.info_source.extended_family">
   <source>расширенная семья</source>
   <translation>кеңейтілген отбасы</translation>
  </message>
  <message id="options.info_source.guardian">
   <source>опекун, патронатная семья</source>
   <translation>қорғаншы, патронаттық отбасы</translation>
  </message>
  <message id="options.info_source.medical">
   <source>врач, медсестра</source>
   <translation>дәрігер, мейіргер</translation>
  </message>
  <message id="options.info_source.maternity">
   <source>персонал родильного дома</source>
   <translation>перзентхана қызметкерлері</translation>
  </message>
  <message id="options.info_source.childrens_home">
   <source>работники дома ребенка</source>
   <translation>сәбилер үйінің қызметкерлері</translation>
  </message>
  <message id="options.info_source.social_protection">
   <source>органы социальной защиты</source>
   <translation>әлеуметтік қорғау органдары</translation>
  </message>
  <message id="options.info_source.law_enforcement">
   <source>органы правопорядка</source>
   <translation>құқық тәртібі органдары</translation>
  </message>
  <message id="options.info_source.ngo">
   <source>неправительственные организации</source>
   <translation>үкіметтік емес ұйымдар</translation>
  </message>
  <message id="options.info_source.other">
   <source>другое</source>
   <translation>басқа</translation>
  </message>
  <message id="options.review_decision.continue">
   <source>продолжить сопровождение с корректировкой плана</source>
   <translation>жоспарға түзету енгізіп, сүйемелдеуді жалғастыру</translation>
  </message>
  <message id="options.review_decision.prolong">
   <source>продлить срок пребывания в учреждении</source>
   <translation>мекемеде болу мерзімін ұзарту</translation>
  </message>
  <message id="options.review_decision.separate">
   <source>разлучить ребенка с семьей в его интересах</source>
   <translation>баланың мүддесі үшін отбасынан ажырату</translation>
  </message>
  <message id="options.review_decision.close">
   <source>закрыть дело</source>
   <translation>істі жабу</translation>
  </message>
  <message id="options.contact_way.visit">
   <source>посещение на дому</source>
   <translation>үйге бару</translation>
  </message>
  <message id="options.contact_way.phone">
   <source>телефон</source>
   <translation>телефон</translation>
  </message>
  <message id="options.contact_way.meeting">
   <source>встреча в поликлинике</source>
   <translation>емханадағы кездесу</translation>
  </message>
  <message id="options.contact_way.institution">
   <source>сведения учреждения</source>
   <translation>мекемеден алынған мәлімет</translation>
  </message>
  <message id="options.consent_scope.service">
   <source>сопровождение</source>
   <translation>сүйемелдеу</translation>
  </message>
  <message id="options.consent_scope.interview">
   <source>беседа</source>
   <translation>әңгімелесу</translation>
  </message>
  <message id="options.consent_scope.documents">
   <source>сбор документов</source>
   <translation>құжаттарды жинау</translation>
  </message>
  <message id="options.consent_scope.sharing">
   <source>обмен информацией</source>
   <translation>ақпарат бөлісу</translation>
  </message>
  <message id="options.consent_scope.recording">
   <source>аудио-, видеозапись, фотосъемка</source>
   <translation>аудио-, бейнежазба, фотосурет</translation>
  </message>
  <message id="options.consent_scope.school_work">
   <source>контакт с детским садом, местом работы</source>
   <translation>балабақшамен, жұмыс орнымен байланысу</translation>
  </message>
  <message id="options.consent_scope.conference">
   <source>обсуждение случая</source>
   <translation>кейсті талқылау</translation>
  </message>
  <message id="item.1">
   <source>Форма обращения за помощью</source>
   <translation>Көмекке жүгіну нысаны</translation>
  </message>
  <message id="item.2">
   <source>Срочные меры или первичная оценка</source>
   <translation>Шұғыл шаралар немесе бастапқы бағалау</translation>
  </message>
  <message id="item.3">
   <source>Отчет о комплексной оценке</source>
   <translation>Кешенді бағалау туралы есеп</translation>
  </message>
  <message id="item.4">
   <source>Индивидуальный план сопровождения семьи</source>
   <translation>Отбасын сүйемелдеудің жеке жоспары</translation>
  </message>
  <message id="item.5">
   <source>Записи о посещениях и контактах</source>
   <translation>Үйге бару және байланыс жазбалары</translation>
  </message>
  <message id="item.6">
   <source>Отчеты о реализации плана</source>
   <translation>Жоспардың іске асырылуы туралы есептер</translation>
  </message>
  <message id="item.7">
   <source>Протоколы совещаний</source>
   <translation>Отырыс хаттамалары</translation>
  </message>
  <message id="item.8">
   <source>Документированные запросы (исходящие и входящие)</source>
   <translation>Құжатталған сұраулар (шығыс және кіріс)</translation>
  </message>
  <message id="item.9">
   <source>Приказы, письма, справки и их копии</source>
   <translation>Бұйрықтар, хаттар, анықтамалар және көшірмелері</translation>
  </message>
  <message id="item.10">
   <source>Место проживания и размещение ребенка</source>
   <translation>Баланың тұратын жері және орналастырылуы</translation>
  </message>
  <message id="item.11">
   <source>Закрытие дела и мониторинг</source>
   <translation>Істі жабу және мониторинг</translation>
  </message>
  <message id="retention.child">
   <source>Дело ребенка</source>
   <translation>Баланың ісі</translation>
  </message>
  <message id="retention.family">
   <source>Дело семьи</source>
   <translation>Отбасының ісі</translation>
  </message>
  <message id="retention.adult">
   <source>Дело взрослого</source>
   <translation>Ересек адамның ісі</translation>
  </message>
  <message id="retention.permanent">
   <source>Дело постоянного хранения</source>
   <translation>Тұрақты сақталатын іс</translation>
  </message>
  <message id="deadline.D-15">
   <source>Срочное действие и консультация (один час)</source>
   <translation>Шұғыл әрекет және кеңес алу (бір сағат)</translation>
  </message>
  <message id="deadline.D-16">
   <source>Комплексная оценка (шесть недель)</source>
   <translation>Кешенді бағалау (алты апта)</translation>
  </message>
  <message id="deadline.D-17">
   <source>Оценка в срок, установленный судом</source>
   <translation>Сот белгілеген мерзімдегі бағалау</translation>
  </message>
  <message id="deadline.D-18">
   <source>Контакт с ребенком раз в неделю (первый месяц)</source>
   <translation>Баламен аптасына бір рет байланысу (бірінші ай)</translation>
  </message>
  <message id="deadline.D-19">
   <source>Контакт с ребенком раз в месяц</source>
   <translation>Баламен айына бір рет байланысу</translation>
  </message>
  <message id="deadline.D-20">
   <source>Контакт в расширенной семье раз в месяц (три месяца)</source>
   <translation>Кеңейтілген отбасымен айына бір рет байланысу (үш ай)</translation>
  </message>
  <message id="deadline.D-21">
   <source>Звонок в учреждение раз в месяц</source>
   <translation>Мекемеге айына бір рет қоңырау шалу</translation>
  </message>
  <message id="deadline.D-22">
   <source>Звонок в патронатную семью раз в месяц</source>
   <translation>Патронаттық отбасына айына бір рет қоңырау шалу</translation>
  </message>
  <message id="deadline.D-23">
   <source>Пересмотр индивидуального плана (шесть месяцев)</source>
   <translation>Жеке жоспарды қайта қарау (алты ай)</translation>
  </message>
  <message id="deadline.D-24">
   <source>Назначить дату следующего совещания</source>
   <translation>Келесі отырыс күнін белгілеу</translation>
  </message>
  <message id="deadline.D-25">
   <source>Завершить мониторинг (3–6 месяцев)</source>
   <translation>Мониторингті аяқтау (3–6 ай)</translation>
  </message>
  <message id="deadline.D-25-2">
   <source>Контакт после закрытия дела</source>
   <translation>Іс жабылғаннан кейінгі байланыс</translation>
  </message>
  <message id="deadline.D-25-3">
   <source>Решение к назначенному концу мониторинга</source>
   <translation>Мониторингтің белгіленген соңына дейін шешім қабылдау</translation>
  </message>
  <message id="deadline.D-53">
   <source>Сообщить в правоохранительные органы и инспекцию</source>
   <translation>Құқық қорғау органдары мен инспекцияға хабарлау</translation>
  </message>
  <message id="deadline.D-54">
   <source>Временное попечение инициировано</source>
   <translation>Уақытша қамқорлық рәсімі басталды</translation>
  </message>
  <message id="deadline.D-54-2">
   <source>Сведения из дома ребенка о форме ухода</source>
   <translation>Күтім нысаны туралы сәбилер үйінен мәлімет</translation>
  </message>
  <message id="deadline.D-55">
   <source>Первичная оценка и решение</source>
   <translation>Бастапқы бағалау және шешім</translation>
  </message>
  <message id="deadline.D-56">
   <source>Запись в журнал учета посетителей</source>
   <translation>Келушілерді есепке алу журналына жазу</translation>
  </message>
  <message id="deadline.D-57">
   <source>Запись в журнал неподтвержденных обращений</source>
   <translation>Расталмаған өтініштер журналына жазу</translation>
  </message>
  <message id="deadline.D-58">
   <source>Обсудить результаты оценки с родителями, опекуном</source>
   <translation>Бағалау нәтижелерін ата-анасымен, қорғаншымен талқылау</translation>
  </message>
  <message id="deadline.D-58-2">
   <source>Составить индивидуальный план сопровождения семьи</source>
   <translation>Отбасын сүйемелдеудің жеке жоспарын жасау</translation>
  </message>
  <message id="deadline.D-59">
   <source>Направить протокол, уведомить семью, копия в дело</source>
   <translation>Хаттаманы жіберу, отбасына хабарлау, көшірмесін іске тігу</translation>
  </message>
  <message id="deadline.D-60">
   <source>Действие плана в срок</source>
   <translation>Жоспардағы іс-шара мерзімінде</translation>
  </message>
  <message id="deadline.D-60-2">
   <source>Действие плана в срок (после первого пересмотра)</source>
   <translation>Жоспардағы іс-шара мерзімінде (бірінші қайта қараудан кейін)</translation>
  </message>
  <message id="deadline.D-60-3">
   <source>Действие плана в срок (после второго пересмотра)</source>
   <translation>Жоспардағы іс-шара мерзімінде (екінші қайта қараудан кейін)</translation>
  </message>
  <message id="deadline.D-60-4">
   <source>Действие плана в срок (лист-продолжение)</source>
   <translation>Жоспардағы іс-шара мерзімінде (жалғасы парағы)</translation>
  </message>
  <message id="deadline.D-61">
   <source>Решение комиссии и органа опеки</source>
   <translation>Комиссия мен қорғаншылық органының шешімі</translation>
  </message>
  <message id="deadline.D-62">
   <source>Ребенку скоро 6 лет: передать или продолжить</source>
   <translation>Бала жақында 6 жасқа толады: тапсыру немесе жалғастыру</translation>
  </message>
  <message id="deadline.D-63">
   <source>Рецидив: возобновить дело, все этапы заново</source>
   <translation>Қайталану: істі қайта бастау, барлық кезеңдер қайтадан</translation>
  </message>
  <message id="deadline.D-41">
   <source>Загрузить полевой пакет и удалить с устройства</source>
   <translation>Далалық пакетті қайта енгізіп, жою</translation>
  </message>
  <message id="deadline.D-42">
   <source>Стереть утерянное устройство, сообщить</source>
   <translation>Жоғалған құрылғыны тазалау, хабарлау</translation>
  </message>
  <message id="deadline.D-71">
   <source>Блокировка при бездействии</source>
   <translation>Пайдаланылмаған бағдарламаны құлыптау</translation>
  </message>
  <message id="deadline.D-72">
   <source>Зашифрованная резервная копия</source>
   <translation>Шифрланған резервтік көшірме</translation>
  </message>
  <message id="report.accompaniment">
   <source>Отчёт о сопровождении</source>
   <translation>Сүйемелдеу туралы есеп</translation>
  </message>
  <message id="report.accompaniment.visitors">
   <source>Посетители по источнику</source>
   <translation>Келушілер: себебі бойынша</translation>
  </message>
  <message id="report.accompaniment.requests">
   <source>Обращения за помощью по уровню риска и источнику</source>
   <translation>Көмек сұраулар: тәуекел деңгейі бойынша</translation>
  </message>
  <message id="report.accompaniment.confirmed">
   <source>Подтверждённые и неподтверждённые обращения</source>
   <translation>Бағалау нәтижесі: расталған және расталмаған</translation>
  </message>
  <message id="report.accompaniment.unconfirmed">
   <source>Записи в журнале неподтверждённых обращений</source>
   <translation>Журналдағы расталмаған сұраулар</translation>
  </message>
  <message id="report.accompaniment.urgent">
   <source>Срочные меры по ситуации</source>
   <translation>Шұғыл шаралар: жағдай бойынша</translation>
  </message>
  <message id="report.accompaniment.visits">
   <source>Посещения и контакты по видам</source>
   <translation>Барулар, байланыстар: түрі бойынша</translation>
  </message>
  <message id="report.accompaniment.placements">
   <source>Размещения по видам</source>
   <translation>Орналастырулар</translation>
  </message>
  <message id="report.accompaniment.closed_by_ground">
   <source>Закрытые случаи по основаниям</source>
   <translation>Жабылған кейстер: негізі бойынша</translation>
  </message>
  <message id="report.accompaniment.reopened">
   <source>Возобновлённые случаи</source>
   <translation>Қайта ашылған кейстер</translation>
  </message>
  <message id="report.accompaniment.monitoring">
   <source>Мониторинг после закрытия</source>
   <translation>Жабылғаннан кейінгі мониторинг</translation>
  </message>
  <message id="report.accompaniment.prevention">
   <source>Профилактическая работа по видам</source>
   <translation>Алдын алу жұмысы: түрі бойынша</translation>
  </message>
  <message id="report.accompaniment.participants">
   <source>Участницы профилактических мероприятий</source>
   <translation>Қатысушылар: әйелдер</translation>
  </message>
  <message id="report.accompaniment.participants_m">
   <source>Участники профилактических мероприятий</source>
   <translation>Қатысушылар: ерлер</translation>
  </message>
  <message id="report.accompaniment.deadlines">
   <source>Соблюдение сроков</source>
   <translation>Мерзімдердің орындалуы</translation>
  </message>
  <message id="report.plan_report">
   <source>Реализация индивидуальных планов</source>
   <translation>Жоспардың орындалуы</translation>
  </message>
  <message id="report.plan_report.plans">
   <source>Планы услуг</source>
   <translation>Қызмет жоспарлары</translation>
  </message>
  <message id="report.plan_report.plan_rows">
   <source>Пункты плана по выполнению</source>
   <translation>Жоспар іс-шаралары: орындалуы</translation>
  </message>
  <message id="report.plan_report.proposals">
   <source>Предложения к пересмотру плана</source>
   <translation>Ұсыныстар: жоспарды қайта қарау</translation>
  </message>
  <message id="report.plan_report.reviews">
   <source>Решения совещаний по пересмотру</source>
   <translation>Жоспарды қайта қарау шешімдері</translation>
  </message>
  <message id="report.plan_report.in_work_by_risk">
   <source>Случаи в работе по риску</source>
   <translation>Жұмыстағы кейстер: тәуекел бойынша</translation>
  </message>
  <message id="report.caseload">
   <source>Нагрузка и сроки</source>
   <translation>Жүктеме және мерзімдер</translation>
  </message>
  <message id="report.caseload.by_worker">
   <source>Случаи у каждого работника на конец периода</source>
   <translation>Кезең соңында қызметкерлердегі кейстер</translation>
  </message>
  <message id="report.caseload.deadlines">
   <source>Соблюдение сроков</source>
   <translation>Мерзімдердің орындалуы</translation>
  </message>
  <message id="report.yearly">
   <source>Годовая статистика</source>
   <translation>Жылдық статистика</translation>
  </message>
  <message id="report.yearly.opened_by_age">
   <source>Открытые случаи по возрасту</source>
   <translation>Ашылған кейстер: жас топтары бойынша</translation>
  </message>
  <message id="report.yearly.in_work_by_risk">
   <source>Случаи в работе по риску</source>
   <translation>Жұмыстағы кейстер: тәуекел бойынша</translation>
  </message>
  <message id="report.yearly.requests">
   <source>Обращения за помощью по уровню риска и источнику</source>
   <translation>Көмек сұраулар: тәуекел деңгейі бойынша</translation>
  </message>
  <message id="report.yearly.closed_by_ground">
   <source>Закрытые случаи по основаниям</source>
   <translation>Жабылған кейстер: негізі бойынша</translation>
  </message>
  <message id="report.yearly.reopened">
   <source>Возобновлённые случаи</source>
   <translation>Қайта ашылған кейстер</translation>
  </message>
  <message id="report.yearly.placements">
   <source>Размещения по видам</source>
   <translation>Орналастырулар</translation>
  </message>
  <message id="absence.title">
   <source>Отпуск и отсутствие</source>
   <translation>Демалыс, жұмыста болмаған уақыт</translation>
  </message>
  <message id="absence.page.absence">
   <source>Отсутствие</source>
   <translation>Болмаған уақыт</translation>
  </message>
  <message id="absence.worker">
   <source>Работник</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="absence.kind">
   <source>Причина</source>
   <translation>Себебі</translation>
  </message>
  <message id="absence.kind.option.leave">
   <source>отпуск</source>
   <translation>еңбек демалысы</translation>
  </message>
  <message id="absence.kind.option.illness">
   <source>болезнь</source>
   <translation>ауру</translation>
  </message>
  <message id="absence.kind.option.training">
   <source>обучение</source>
   <translation>оқу</translation>
  </message>
  <message id="absence.kind.option.other">
   <source>другое</source>
   <translation>басқа</translation>
  </message>
  <message id="absence.begins_on">
   <source>Начало</source>
   <translation>Басталуы</translation>
  </message>
  <message id="absence.ends_on">
   <source>Окончание</source>
   <translation>Аяқталуы</translation>
  </message>
  <message id="absence.substitute">
   <source>Кто замещает</source>
   <translation>Орнын басатын қызметкер</translation>
  </message>
  <message id="absence.cases">
   <source>Переданные случаи и сроки</source>
   <translation>Тапсырылған істер, мерзімдер</translation>
  </message>
  <message id="absence.cases.hint">
   <source>Случаи передают на экране «Сотрудники», сроки переходят вместе с ними.</source>
   <translation>Істер «Қызметкерлер» экранында беріледі, мерзімдері бірге өтеді.</translation>
  </message>
  <message id="absence.cases.code">
   <source>Код</source>
   <translation>Коды</translation>
  </message>
  <message id="absence.cases.what">
   <source>Что сделать</source>
   <translation>Не істеу керек</translation>
  </message>
  <message id="absence.cases.until">
   <source>Срок</source>
   <translation>Мерзімі</translation>
  </message>
  <message id="absence.signatures">
   <source>Подпись</source>
   <translation>Қолы</translation>
  </message>
  <message id="absence.signatures.option.worker">
   <source>работник</source>
   <translation>қызметкер</translation>
  </message>
  <message id="absence.signatures.option.substitute">
   <source>замещающий работник</source>
   <translation>орнын басатын қызметкер</translation>
  </message>
  <message id="assignment.title">
   <source>Назначение ответственного за сопровождение случая</source>
   <translation>Кейске жауапты қызметкерді тағайындау</translation>
  </message>
  <message id="assignment.page.assigned">
   <source>Назначение</source>
   <translation>Тағайындау</translation>
  </message>
  <message id="assignment.file_no">
   <source>№ личного дела</source>
   <translation>Жеке іс №</translation>
  </message>
  <message id="assignment.worker">
   <source>Ответственный социальный работник</source>
   <translation>Жауапты әлеуметтік қызметкер</translation>
  </message>
  <message id="assignment.worker.hint">
   <source>Логин или должность в этой организации.</source>
   <translation>Осы ұйымдағы кіру аты немесе лауазымы.</translation>
  </message>
  <message id="assignment.assigned_on">
   <source>Дата назначения</source>
   <translation>Тағайындалған күні</translation>
  </message>
  <message id="assignment.assigned_by">
   <source>Кем назначен</source>
   <translation>Кім тағайындады</translation>
  </message>
  <message id="assignment.priority">
   <source>Основание первоочередной комплексной оценки</source>
   <translation>Кешенді бағалауды бірінші кезекте жүргізу негізі</translation>
  </message>
  <message id="assignment.priority.option.conditions">
   <source>плохие условия, отставание в развитии, нет должного ухода, опасное окружение</source>
   <translation>жағдайы нашар, дамуы артта, тиісті күтім жоқ, ортасы қауіпті</translation>
  </message>
  <message id="assignment.priority.option.cruelty">
   <source>факты или намерения жестокого обращения, ненадлежащий уход</source>
   <translation>қатыгездік фактілері немесе ниеттері, тиісті емес күтім</translation>
  </message>
  <message id="assignment.priority.option.street">
   <source>ребенок до 5 лет обнаружен без сопровождения</source>
   <translation>5 жасқа дейінгі бала ересексіз табылды</translation>
  </message>
  <message id="assignment.priority.option.maternity">
   <source>мать покинула или собирается покинуть родильный дом без ребенка</source>
   <translation>анасы баласыз перзентханадан кетті немесе кетпек</translation>
  </message>
  <message id="assignment.page.term">
   <source>Срок комплексной оценки</source>
   <translation>Кешенді бағалау мерзімі</translation>
  </message>
  <message id="assignment.court">
   <source>Оценка назначена судом</source>
   <translation>Бағалауды сот тағайындады</translation>
  </message>
  <message id="assignment.court_order">
   <source>Суд, № распоряжения</source>
   <translation>Сот, өкім №</translation>
  </message>
  <message id="assignment.court_due">
   <source>Срок, установленный судом</source>
   <translation>Сот белгілеген мерзім</translation>
  </message>
  <message id="assignment.assessment_due">
   <source>Срок комплексной оценки: шесть недель</source>
   <translation>Кешенді бағалау мерзімі: алты апта</translation>
  </message>
  <message id="assignment.assessment_due.hint">
   <source>Если оценку назначил суд, действует его срок.</source>
   <translation>Бағалауды сот тағайындаса, соттың мерзімі қолданылады.</translation>
  </message>
  <message id="assignment.handover">
   <source>Передача дела от прежнего работника</source>
   <translation>Істі бұрынғы қызметкерден қабылдау</translation>
  </message>
  <message id="book_review.title">
   <source>Отметка о еженедельном рассмотрении книги</source>
   <translation>Кітапты апта сайын қарау белгісі</translation>
  </message>
  <message id="book_review.page.week">
   <source>Неделя</source>
   <translation>Апта</translation>
  </message>
  <message id="book_review.reviewed_on">
   <source>Дата рассмотрения</source>
   <translation>Қаралған күні</translation>
  </message>
  <message id="book_review.week_from">
   <source>Понедельник рассмотренной недели</source>
   <translation>Апта басталған дүйсенбі</translation>
  </message>
  <message id="book_review.entries">
   <source>Записи за неделю</source>
   <translation>Осы аптадағы жазбалар</translation>
  </message>
  <message id="book_review.entries.option.none">
   <source>записей нет</source>
   <translation>жазба жоқ</translation>
  </message>
  <message id="book_review.entries.option.some">
   <source>записи рассмотрены</source>
   <translation>жазбалар қаралды</translation>
  </message>
  <message id="book_review.numbers">
   <source>Номера рассмотренных записей</source>
   <translation>Қаралған жазбалардың нөмірлері</translation>
  </message>
  <message id="book_review.signatures">
   <source>Подписи</source>
   <translation>Қолы</translation>
  </message>
  <message id="book_review.signatures.option.head">
   <source>руководитель организации</source>
   <translation>ұйым басшысы</translation>
  </message>
  <message id="case_register.title">
   <source>Журнал учета случаев</source>
   <translation>Кейстер журналы</translation>
  </message>
  <message id="case_register.page.cases">
   <source>Случаи</source>
   <translation>Кейстер</translation>
  </message>
  <message id="case_register.cases">
   <source>Журнал учета случаев</source>
   <translation>Кейстер журналы</translation>
  </message>
  <message id="case_register.cases.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="case_register.cases.opened">
   <source>Открыто</source>
   <translation>Ашылған</translation>
  </message>
  <message id="case_register.cases.type">
   <source>Тип</source>
   <translation>Түрі</translation>
  </message>
  <message id="case_register.cases.group">
   <source>Целевая группа</source>
   <translation>Нысаналы топ</translation>
  </message>
  <message id="case_register.cases.service_type">
   <source>Вид услуги</source>
   <translation>Қызмет түрі</translation>
  </message>
  <message id="case_register.cases.risk">
   <source>Риск</source>
   <translation>Тәуекел</translation>
  </message>
  <message id="case_register.cases.stage">
   <source>Этап</source>
   <translation>Кезең</translation>
  </message>
  <message id="case_register.cases.worker">
   <source>Ответственный</source>
   <translation>Жауапты</translation>
  </message>
  <message id="case_register.cases.last_contact">
   <source>Последний контакт</source>
   <translation>Соңғы байланыс</translation>
  </message>
  <message id="case_register.cases.next_deadline">
   <source>Следующий срок</source>
   <translation>Келесі мерзім</translation>
  </message>
  <message id="case_register.cases.closed">
   <source>Закрыто</source>
   <translation>Жабылған</translation>
  </message>
  <message id="case_register.cases.closing_ground">
   <source>Основание закрытия</source>
   <translation>Жабу негізі</translation>
  </message>
  <message id="case_register.cases.archived">
   <source>Архив</source>
   <translation>Мұрағат</translation>
  </message>
  <message id="closing.title">
   <source>Закрытие личного дела ребенка</source>
   <translation>Баланың жеке ісін жабу</translation>
  </message>
  <message id="closing.page.ground">
   <source>Основание закрытия</source>
   <translation>Жабу негізі</translation>
  </message>
  <message id="closing.closed_on">
   <source>Дата закрытия</source>
   <translation>Жабылған күні</translation>
  </message>
  <message id="closing.review_ref">
   <source>Протокол пересмотра плана</source>
   <translation>Жоспарды қайта қарау хаттамасы</translation>
  </message>
  <message id="closing.ground">
   <source>Основание</source>
   <translation>Негізі</translation>
  </message>
  <message id="closing.ground.option.criteria">
   <source>критерии закрытия выполнены</source>
   <translation>жабу өлшемшарттары орындалды</translation>
  </message>
  <message id="closing.ground.option.moved">
   <source>семья переехала, дело передано</source>
   <translation>отбасы көшті, іс тапсырылды</translation>
  </message>
  <message id="closing.ground.option.age">
   <source>ребенок вышел из возраста 0–5 лет</source>
   <translation>бала 0–5 жастан асты</translation>
  </message>
  <message id="closing.ground.option.adopted">
   <source>ребенок усыновлен</source>
   <translation>бала асырап алынды</translation>
  </message>
  <message id="closing.ground.option.death">
   <source>ребенок умер</source>
   <translation>бала қайтыс болды</translation>
  </message>
  <message id="closing.ground.option.other">
   <source>другое</source>
   <translation>басқа</translation>
  </message>
  <message id="closing.ground_other">
   <source>Другое основание</source>
   <translation>Басқа негіз</translation>
  </message>
  <message id="closing.criteria">
   <source>Критерии закрытия</source>
   <translation>Жабу өлшемшарттары</translation>
  </message>
  <message id="closing.criteria.option.risk">
   <source>риск сократился до приемлемого уровня</source>
   <translation>тәуекел қолайлы деңгейге төмендеді</translation>
  </message>
  <message id="closing.criteria.option.stability">
   <source>семья в относительной стабильности</source>
   <translation>отбасының жағдайы біршама тұрақты</translation>
  </message>
  <message id="closing.criteria.option.needs">
   <source>основные потребности ребенка удовлетворены</source>
   <translation>баланың негізгі қажеттіліктері қанағаттандырылды</translation>
  </message>
  <message id="closing.criteria.option.abilities">
   <source>у родителей сформированы способности по уходу</source>
   <translation>ата-ананың күтім жасау қабілеті қалыптасты</translation>
  </message>
  <message id="closing.criteria.option.material">
   <source>улучшилась материальная ситуация семьи</source>
   <translation>отбасының материалдық жағдайы жақсарды</translation>
  </message>
  <message id="closing.criteria.option.relations">
   <source>улучшились взаимоотношения в семье</source>
   <translation>отбасындағы қарым-қатынас жақсарды</translation>
  </message>
  <message id="closing.criteria.option.other">
   <source>другое</source>
   <translation>басқа</translation>
  </message>
  <message id="closing.summary">
   <source>Краткий итог работы</source>
   <translation>Жұмыстың қысқаша қорытындысы</translation>
  </message>
  <message id="closing.summary.ask">
   <source>Что изменилось с первого дня? Что вы сделали сами?</source>
   <translation>Бірінші күннен бері не өзгерді? Өзіңіз не істедіңіз?</translation>
  </message>
  <message id="closing.page.after">
   <source>После закрытия</source>
   <translation>Жабылғаннан кейін</translation>
  </message>
  <message id="closing.leaflet">
   <source>Семья и окружение знают, как связаться со службой (памятка)</source>
   <translation>Отбасы мен ортасы қызметпен қалай байланысуды біледі (жадынама)</translation>
  </message>
  <message id="closing.leaflet.ask">
   <source>К кому вы обратитесь, если снова станет трудно?</source>
   <translation>Қайтадан қиын болса, кімге жүгінесіз?</translation>
  </message>
  <message id="closing.told">
   <source>Кому сообщено</source>
   <translation>Кімге хабарланды</translation>
  </message>
  <message id="closing.monitoring_until">
   <source>Мониторинг до</source>
   <translation>Мониторинг мерзімі</translation>
  </message>
  <message id="closing.monitoring_until.hint">
   <source>Не раньше чем через 3 и не позже чем через 6 месяцев после закрытия.</source>
   <translation>Жабылғаннан кейін 3 айдан ерте емес, 6 айдан кеш емес.</translation>
  </message>
  <message id="closing.contacts">
   <source>Запланированные контакты</source>
   <translation>Жоспарланған байланыстар</translation>
  </message>
  <message id="closing.contacts.on">
   <source>Дата</source>
   <translation>Күні</translation>
  </message>
  <message id="closing.contacts.way">
   <source>Способ</source>
   <translation>Тәсілі</translation>
  </message>
  <message id="closing.open_items">
   <source>Незавершенные сроки</source>
   <translation>Аяқталмаған мерзімдер</translation>
  </message>
  <message id="closing.signatures">
   <source>Подписи</source>
   <translation>Қолдары</translation>
  </message>
  <message id="closing.signatures.option.worker">
   <source>социальный работник</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="closing.signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>супервизор, менеджер</translation>
  </message>
  <message id="closing.signatures.option.family">
   <source>семья</source>
   <translation>отбасы</translation>
  </message>
  <message id="code_list.title">
   <source>Список кодов</source>
   <translation>Кодтар тізімі</translation>
  </message>
  <message id="code_list.page.codes">
   <source>Код, клиент</source>
   <translation>Код, қызмет алушы</translation>
  </message>
  <message id="code_list.codes">
   <source>Список кодов</source>
   <translation>Кодтар тізімі</translation>
  </message>
  <message id="code_list.codes.hint">
   <source>Список хранится отдельно от дела.</source>
   <translation>Бұл тізім кейс файлынан бөлек жерде сақталады.</translation>
  </message>
  <message id="code_list.codes.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="code_list.codes.name">
   <source>Фамилия, имя, отчество клиента</source>
   <translation>Қызмет алушының тегі, аты, әкесінің аты</translation>
  </message>
  <message id="code_list.codes.birth_date">
   <source>Дата рождения</source>
   <translation>Туған күні</translation>
  </message>
  <message id="code_list.codes.other_codes">
   <source>Прежние и другие коды</source>
   <translation>Бұрынғы және басқа кодтар</translation>
  </message>
  <message id="code_list.codes.entered_by">
   <source>Внес запись</source>
   <translation>Енгізген</translation>
  </message>
  <message id="code_list.codes.entered_on">
   <source>Дата внесения</source>
   <translation>Енгізілген күн</translation>
  </message>
  <message id="code_list.storage_place">
   <source>Место хранения списка</source>
   <translation>Тізім сақталатын орын</translation>
  </message>
  <message id="code_list.access">
   <source>Журнал обращений к списку</source>
   <translation>Тізіммен танысу журналы</translation>
  </message>
  <message id="code_list.access.on">
   <source>Дата</source>
   <translation>Күні</translation>
  </message>
  <message id="code_list.access.who">
   <source>Кто</source>
   <translation>Кім</translation>
  </message>
  <message id="code_list.access.why">
   <source>По какой причине</source>
   <translation>Қандай себеппен</translation>
  </message>
  <message id="commission.title">
   <source>Представление в Комиссию</source>
   <translation>Комиссияға ұсыныс енгізу</translation>
  </message>
  <message id="commission.page.submission">
   <source>Представление</source>
   <translation>Ұсыныс енгізу</translation>
  </message>
  <message id="commission.submitted_on">
   <source>Дата представления</source>
   <translation>Ұсыныс енгізілген күн</translation>
  </message>
  <message id="commission.commission">
   <source>Комиссия</source>
   <translation>Комиссия</translation>
  </message>
  <message id="commission.commission.option.integrated">
   <source>Комиссия по интегрированной модели специальных социальных услуг</source>
   <translation>Арнаулы әлеуметтік қызметтердің интеграцияланған моделі жөніндегі комиссия</translation>
  </message>
  <message id="commission.commission.option.minors">
   <source>Комиссия по делам несовершеннолетних</source>
   <translation>Кәмелетке толмағандардың істері жөніндегі комиссия</translation>
  </message>
  <message id="commission.proposal">
   <source>Предложение</source>
   <translation>Ұсыныс</translation>
  </message>
  <message id="commission.proposal.hint">
   <source>Предложение социального работника, не решение.</source>
   <translation>Әлеуметтік қызметкердің ұсынысы, шешім емес.</translation>
  </message>
  <message id="commission.interest">
   <source>Интересы ребенка</source>
   <translation>Баланың мүдделері</translation>
  </message>
  <message id="commission.alternatives">
   <source>Что пробовали раньше</source>
   <translation>Бұрын не істеп көрілді</translation>
  </message>
  <message id="commission.special_needs">
   <source>Ребенок с особыми потребностями</source>
   <translation>Ерекше қажеттіліктері бар бала</translation>
  </message>
  <message id="commission.pmpc_on">
   <source>Рекомендации ПМПК от</source>
   <translation>ПМПК ұсынымдарының күні</translation>
  </message>
  <message id="commission.pmpc_document">
   <source>Рекомендации ПМПК</source>
   <translation>ПМПК ұсынымдары</translation>
  </message>
  <message id="commission.page.decisions">
   <source>Рекомендация и решение</source>
   <translation>Ұсыным және шешім</translation>
  </message>
  <message id="commission.commission_on">
   <source>Дата заседания комиссии</source>
   <translation>Комиссия отырысының күні</translation>
  </message>
  <message id="commission.recommendation">
   <source>Рекомендация комиссии</source>
   <translation>Комиссияның ұсынымы</translation>
  </message>
  <message id="commission.guardianship_no">
   <source>Решение органа опеки и попечительства: №</source>
   <translation>Қорғаншылық және қамқоршылық органының шешімі: №</translation>
  </message>
  <message id="commission.guardianship_on">
   <source>Дата решения органа опеки</source>
   <translation>Қорғаншылық органы шешімінің күні</translation>
  </message>
  <message id="commission.guardianship_content">
   <source>Содержание решения</source>
   <translation>Шешімнің мазмұны</translation>
  </message>
  <message id="commission.effect_on_plan">
   <source>Что меняется в плане и графике посещений</source>
   <translation>Жоспарда және бару кестесінде не өзгереді</translation>
  </message>
  <message id="complaint.title">
   <source>Запись в книге</source>
   <translation>Кітаптағы жазба</translation>
  </message>
  <message id="complaint.page.entry">
   <source>Запись</source>
   <translation>Жазба</translation>
  </message>
  <message id="complaint.book_no">
   <source>Номер в книге</source>
   <translation>Кітаптағы нөмірі</translation>
  </message>
  <message id="complaint.book_no.hint">
   <source>Книга – отдельное дело организации, не дело получателя.</source>
   <translation>Кітап – ұйымның бөлек ісі, қызмет алушының ісіне жазылмайды.</translation>
  </message>
  <message id="complaint.written_at">
   <source>Дата и время записи</source>
   <translation>Жазылған күні мен уақыты</translation>
  </message>
  <message id="complaint.asked_at">
   <source>Книга запрошена</source>
   <translation>Кітап сұралған уақыт</translation>
  </message>
  <message id="complaint.shown_at">
   <source>Книга предоставлена</source>
   <translation>Кітап көрсетілген уақыт</translation>
  </message>
  <message id="complaint.shown_at.hint">
   <source>По первому требованию: без промедления.</source>
   <translation>Бірінші талап бойынша: кешіктірмей.</translation>
  </message>
  <message id="complaint.author">
   <source>Автор записи</source>
   <translation>Жазған адам</translation>
  </message>
  <message id="complaint.author.hint">
   <source>Может остаться анонимным.</source>
   <translation>Атын айтпауға құқылы.</translation>
  </message>
  <message id="complaint.author_role">
   <source>Кто написал</source>
   <translation>Жазған кім</translation>
  </message>
  <message id="complaint.author_role.option.recipient">
   <source>получатель услуг</source>
   <translation>қызмет алушы</translation>
  </message>
  <message id="complaint.author_role.option.parent">
   <source>родственник, представитель</source>
   <translation>туысы, заңды өкілі</translation>
  </message>
  <message id="complaint.author_role.option.visitor">
   <source>посетитель</source>
   <translation>келуші</translation>
  </message>
  <message id="complaint.author_role.option.worker">
   <source>работник</source>
   <translation>қызметкер</translation>
  </message>
  <message id="complaint.author_role.option.anonymous">
   <source>анонимно</source>
   <translation>аты-жөнсіз</translation>
  </message>
  <message id="complaint.about_colleague">
   <source>О каком сотруднике</source>
   <translation>Қай қызметкер туралы</translation>
  </message>
  <message id="complaint.about_colleague.hint">
   <source>Этому сотруднику запись не показывается.</source>
   <translation>Жазба бұл қызметкерге көрсетілмейді.</translation>
  </message>
  <message id="complaint.kind">
   <source>Вид</source>
   <translation>Түрі</translation>
  </message>
  <message id="complaint.kind.option.complaint">
   <source>жалоба</source>
   <translation>шағым</translation>
  </message>
  <message id="complaint.kind.option.suggestion">
   <source>предложение</source>
   <translation>ұсыныс</translation>
  </message>
  <message id="complaint.kind.option.thanks">
   <source>благодарность</source>
   <translation>алғыс</translation>
  </message>
  <message id="complaint.text">
   <source>Текст</source>
   <translation>Мәтін</translation>
  </message>
  <message id="complaint.text.ask">
   <source>Напиши или скажи своими словами, мы запишем как есть. Никто не рассердится.</source>
   <translation>Өз сөзіңмен жаз немесе айт, біз сол күйінде жазамыз. Бұл үшін ешкім ренжімейді.</translation>
  </message>
  <message id="complaint.page.review">
   <source>Рассмотрение руководителем</source>
   <translation>Басшының қарауы</translation>
  </message>
  <message id="complaint.reviewed_on">
   <source>Дата рассмотрения</source>
   <translation>Қаралған күні</translation>
  </message>
  <message id="complaint.measures">
   <source>Принятые меры</source>
   <translation>Қабылданған шаралар</translation>
  </message>
  <message id="complaint.answer">
   <source>Ответ</source>
   <translation>Жауап</translation>
  </message>
  <message id="complaint.answered_on">
   <source>Дата ответа</source>
   <translation>Жауап берілген күн</translation>
  </message>
  <message id="complaint.signatures">
   <source>Подписи</source>
   <translation>Қолы</translation>
  </message>
  <message id="complaint.signatures.option.head">
   <source>руководитель организации</source>
   <translation>ұйым басшысы</translation>
  </message>
  <message id="complaint_help.title">
   <source>Запись о помощи с жалобой</source>
   <translation>Шағым жасауға көмек жазбасы</translation>
  </message>
  <message id="complaint_help.page.help">
   <source>Жалоба</source>
   <translation>Шағым</translation>
  </message>
  <message id="complaint_help.asked_on">
   <source>Дата обращения за помощью</source>
   <translation>Көмек сұраған күні</translation>
  </message>
  <message id="complaint_help.asked_on.hint">
   <source>Жалобу на работника этой организации пишут здесь, а не в деле.</source>
   <translation>Осы ұйым қызметкері туралы шағым іске емес, осында жазылады.</translation>
  </message>
  <message id="complaint_help.about_colleague">
   <source>О ком</source>
   <translation>Кім туралы</translation>
  </message>
  <message id="complaint_help.about_colleague.hint">
   <source>Этому работнику запись не видна.</source>
   <translation>Бұл қызметкерге көрсетілмейді.</translation>
  </message>
  <message id="complaint_help.about_body">
   <source>Организация, должностное лицо</source>
   <translation>Орган, лауазымды адам</translation>
  </message>
  <message id="complaint_help.code">
   <source>Код случая</source>
   <translation>Істің коды</translation>
  </message>
  <message id="complaint_help.code.hint">
   <source>Только код, без имен.</source>
   <translation>Тек код жазылады, аты-жөні жазылмайды.</translation>
  </message>
  <message id="complaint_help.act">
   <source>Действие или бездействие</source>
   <translation>Әрекет немесе әрекетсіздік</translation>
  </message>
  <message id="complaint_help.rights">
   <source>Нарушенные права</source>
   <translation>Бұзылған құқықтар</translation>
  </message>
  <message id="complaint_help.demands">
   <source>Требования и поддержка в их защите</source>
   <translation>Талаптар, оларды қолдау шаралары</translation>
  </message>
  <message id="complaint_help.addressee">
   <source>Кому направлено</source>
   <translation>Кімге жіберілді</translation>
  </message>
  <message id="complaint_help.sent_on">
   <source>Дата отправки</source>
   <translation>Жіберілген күні</translation>
  </message>
  <message id="complaint_help.answered_on">
   <source>Дата ответа</source>
   <translation>Жауап келген күн</translation>
  </message>
  <message id="complaint_help.answer">
   <source>Содержание ответа</source>
   <translation>Жауап мазмұны</translation>
  </message>
  <message id="complaints_book.title">
   <source>Книга жалоб и предложений</source>
   <translation>Шағымдар мен ұсыныстар кітабы</translation>
  </message>
  <message id="complaints_book.page.book">
   <source>Книга</source>
   <translation>Кітап</translation>
  </message>
  <message id="complaints_book.opened_on">
   <source>Книга заведена</source>
   <translation>Кітап ашылған күн</translation>
  </message>
  <message id="complaints_book.opened_on.hint">
   <source>Книга – отдельное дело организации, не дело получателя.</source>
   <translation>Кітап – ұйымның бөлек ісі, қызмет алушының ісіне жазылмайды.</translation>
  </message>
  <message id="complaints_book.keeper">
   <source>Руководитель, хранящий книгу</source>
   <translation>Кітапты сақтайтын басшы</translation>
  </message>
  <message id="complaints_book.place">
   <source>Где находится книга</source>
   <translation>Кітап тұратын орын</translation>
  </message>
  <message id="complaints_book.place.hint">
   <source>Предоставляется по первому требованию.</source>
   <translation>Бірінші талап бойынша бірден беріледі.</translation>
  </message>
  <message id="complaints_book.notice">
   <source>Вывешено ли объявление о книге</source>
   <translation>Кітап туралы хабарландыру ілінген бе</translation>
  </message>
  <message id="complaints_book.signatures">
   <source>Подписи</source>
   <translation>Қолы</translation>
  </message>
  <message id="complaints_book.signatures.option.head">
   <source>руководитель организации</source>
   <translation>ұйым басшысы</translation>
  </message>
  <message id="complex_assessment.title">
   <source>Отчет о комплексной оценке потребностей ребенка и семьи</source>
   <translation>Бала мен отбасының қажеттіліктерін кешенді бағалау туралы есеп</translation>
  </message>
  <message id="complex_assessment.page.family">
   <source>Информация о ребенке и семье</source>
   <translation>Бала мен отбасы туралы ақпарат</translation>
  </message>
  <message id="complex_assessment.household">
   <source>Данные о семье, ребенке и лицах, проживающих в доме</source>
   <translation>Отбасы, бала және үйде тұратын адамдар туралы мәлімет</translation>
  </message>
  <message id="complex_assessment.household.person">
   <source>ФИО</source>
   <translation>Тегі, аты, әкесінің аты</translation>
  </message>
  <message id="complex_assessment.household.age">
   <source>Возраст</source>
   <translation>Жасы</translation>
  </message>
  <message id="complex_assessment.household.address">
   <source>Адрес</source>
   <translation>Мекенжайы</translation>
  </message>
  <message id="complex_assessment.household.workplace">
   <source>Место работы</source>
   <translation>Жұмыс орны</translation>
  </message>
  <message id="complex_assessment.household.phone">
   <source>Телефон</source>
   <translation>Телефоны</translation>
  </message>
  <message id="complex_assessment.household.email">
   <source>Электронный адрес</source>
   <translation>Электрондық мекенжайы</translation>
  </message>
  <message id="complex_assessment.household.at_home">
   <source>Живет в доме</source>
   <translation>Үйде тұрады</translation>
  </message>
  <message id="complex_assessment.page.reason">
   <source>Причина и время оценки</source>
   <translation>Бағалаудың себебі мен уақыты</translation>
  </message>
  <message id="complex_assessment.reason">
   <source>Причина для проведения комплексной оценки</source>
   <translation>Кешенді бағалау жүргізу себебі</translation>
  </message>
  <message id="complex_assessment.reason.hint">
   <source>Причины и проблемы обращения за помощью.</source>
   <translation>Көмекке жүгіну себептері мен мәселелері.</translation>
  </message>
  <message id="complex_assessment.started_on">
   <source>Оценка начата</source>
   <translation>Бағалау басталды</translation>
  </message>
  <message id="complex_assessment.ended_on">
   <source>Оценка окончена</source>
   <translation>Бағалау бітті</translation>
  </message>
  <message id="complex_assessment.involved">
   <source>Кто дополнительно был вовлечен в оценку</source>
   <translation>Бағалауға қосымша кім тартылды</translation>
  </message>
  <message id="complex_assessment.involved.hint">
   <source>Подробно, в произвольной форме.</source>
   <translation>Толық, еркін түрде.</translation>
  </message>
  <message id="complex_assessment.involved.who">
   <source>Кто</source>
   <translation>Кім</translation>
  </message>
  <message id="complex_assessment.involved.organisation">
   <source>Организация</source>
   <translation>Ұйым</translation>
  </message>
  <message id="complex_assessment.involved.part">
   <source>Участие</source>
   <translation>Қатысуы</translation>
  </message>
  <message id="complex_assessment.page.history">
   <source>История семьи</source>
   <translation>Отбасы тарихы</translation>
  </message>
  <message id="complex_assessment.history">
   <source>История семьи и предыдущее профессиональное вмешательство</source>
   <translation>Отбасы тарихы және бұрынғы кәсіби араласу</translation>
  </message>
  <message id="complex_assessment.history.hint">
   <source>Значимые события по порядку, испытанные проблемы, полученная помощь.</source>
   <translation>Маңызды оқиғалар ретімен, бастан өткен қиындықтар, алынған көмек.</translation>
  </message>
  <message id="complex_assessment.history.ask">
   <source>Какие события в вашей семье вы считаете самыми важными? Кто помогал тогда?</source>
   <translation>Отбасыңыздағы қандай оқиғаларды ең маңызды деп санайсыз? Сонда кім көмектесті?</translation>
  </message>
  <message id="complex_assessment.history.on">
   <source>Дата</source>
   <translation>Күні</translation>
  </message>
  <message id="complex_assessment.history.event">
   <source>Событие</source>
   <translation>Оқиға</translation>
  </message>
  <message id="complex_assessment.history.problem">
   <source>Проблема</source>
   <translation>Мәселе</translation>
  </message>
  <message id="complex_assessment.history.help">
   <source>Полученная помощь</source>
   <translation>Алынған көмек</translation>
  </message>
  <message id="complex_assessment.page.child">
   <source>Здоровье, развитие, родительская забота</source>
   <translation>Денсаулығы, дамуы, ата-ана қамқорлығы</translation>
  </message>
  <message id="complex_assessment.health">
   <source>Здоровье и развитие ребенка/детей</source>
   <translation>Баланың/балалардың денсаулығы мен дамуы</translation>
  </message>
  <message id="complex_assessment.health.hint">
   <source>Физическое и психическое здоровье, развитие по возрасту, эмоции и поведение, идентичность, отношения, внешний вид, самообслуживание.</source>
   <translation>Дене және психикалық денсаулығы, жасына сай дамуы, эмоциясы мен мінез-құлқы, болмысы, қарым-қатынасы, сырт келбеті, өзіне-өзі қызмет көрсетуі.</translation>
  </message>
  <message id="complex_assessment.health.ask">
   <source>Расскажите об обычном дне ребенка: сон, еда, игры, болезни.</source>
   <translation>Баланың әдеттегі күнін айтып беріңіз: ұйқысы, тамағы, ойыны, аурулары.</translation>
  </message>
  <message id="complex_assessment.care">
   <source>Родительская забота о ребенке/детях</source>
   <translation>Ата-ананың балаға/балаларға қамқорлығы</translation>
  </message>
  <message id="complex_assessment.care.hint">
   <source>Безопасность, воспитание, забота, эмоциональная теплота, руководство, контроль, стабильность.</source>
   <translation>Қауіпсіздік, тәрбие, қамқорлық, эмоциялық жылулық, бағыт беру, бақылау, тұрақтылық.</translation>
  </message>
  <message id="complex_assessment.care.ask">
   <source>Как вы успокаиваете ребенка, когда он плачет? Кто ухаживает за ним, если вас нет?</source>
   <translation>Бала жылағанда қалай жұбатасыз? Сіз жоқта оған кім қарайды?</translation>
  </message>
  <message id="complex_assessment.parents_view">
   <source>Понимание ситуации родителями или опекуном, их желания и чувства</source>
   <translation>Ата-ананың немесе қорғаншының жағдайды түсінуі, тілектері мен сезімдері</translation>
  </message>
  <message id="complex_assessment.parents_view.ask">
   <source>Чего вы сами хотите для ребенка и для себя?</source>
   <translation>Балаңыз бен өзіңіз үшін не қалайсыз?</translation>
  </message>
  <message id="complex_assessment.conditions">
   <source>Жилищные условия и окружение ребенка/детей</source>
   <translation>Тұрғын үй жағдайы және баланың/балалардың ортасы</translation>
  </message>
  <message id="complex_assessment.conditions.hint">
   <source>Родственники и друзья, доступ к местным ресурсам и услугам, жилье, занятость родителей, доходы семьи.</source>
   <translation>Туыстар мен достар, жергілікті ресурстар мен қызметтерге қолжетімділік, тұрғын үй, ата-ананың жұмысы, отбасы табысы.</translation>
  </message>
  <message id="complex_assessment.page.analysis">
   <source>Анализ текущей ситуации</source>
   <translation>Ағымдағы жағдайды талдау</translation>
  </message>
  <message id="complex_assessment.strengths">
   <source>Сильные и защитные факторы в семье</source>
   <translation>Отбасындағы күшті және қорғаушы факторлар</translation>
  </message>
  <message id="complex_assessment.strengths.hint">
   <source>Что хорошо влияет на ребенка и семью.</source>
   <translation>Балаға және отбасына не жақсы әсер етеді.</translation>
  </message>
  <message id="complex_assessment.strengths.ask">
   <source>Что в вашей семье хорошо для ребенка?</source>
   <translation>Отбасыңызда балаға не жақсы?</translation>
  </message>
  <message id="complex_assessment.concerns">
   <source>Причины беспокойства, вреда и риска для ребенка</source>
   <translation>Бала үшін алаңдау, зиян және тәуекел себептері</translation>
  </message>
  <message id="complex_assessment.consequences">
   <source>Вероятные последствия для ребенка сейчас и в будущем</source>
   <translation>Қазір және болашақта бала үшін ықтимал салдар</translation>
  </message>
  <message id="complex_assessment.response">
   <source>Ответная реакция родителей/опекунов на беспокойства, проблемы и необходимость их решения</source>
   <translation>Алаңдаушылыққа, мәселелерге және оларды шешу қажеттігіне ата-ананың/қорғаншының реакциясы</translation>
  </message>
  <message id="complex_assessment.ability_safety">
   <source>Способность обеспечить безопасность ребенка и удовлетворить его потребности</source>
   <translation>Баланың қауіпсіздігін қамтамасыз ету және қажеттіліктерін қанағаттандыру қабілеті</translation>
  </message>
  <message id="complex_assessment.ability_safety.hint">
   <source>Расписать конкретно.</source>
   <translation>Нақты жазу керек.</translation>
  </message>
  <message id="complex_assessment.ability_change">
   <source>Способность родителей изменить обстоятельства с чьей-либо помощью или без нее</source>
   <translation>Ата-ананың біреудің көмегімен немесе көмексіз жағдайды өзгерту қабілеті</translation>
  </message>
  <message id="complex_assessment.help_needed">
   <source>Необходимая помощь ребенку и его семье</source>
   <translation>Балаға және отбасына қажетті көмек</translation>
  </message>
  <message id="complex_assessment.help_needed.hint">
   <source>Расписать конкретно.</source>
   <translation>Нақты жазу керек.</translation>
  </message>
  <message id="complex_assessment.help_needed.ask">
   <source>Какая помощь была бы для вас сейчас важнее всего?</source>
   <translation>Қазір сіз үшін қандай көмек бәрінен маңызды?</translation>
  </message>
  <message id="complex_assessment.page.recommendations">
   <source>Рекомендации, подпись семьи</source>
   <translation>Ұсынымдар, отбасының қолы</translation>
  </message>
  <message id="complex_assessment.recommendations">
   <source>Рекомендации</source>
   <translation>Ұсынымдар</translation>
  </message>
  <message id="complex_assessment.family_comments">
   <source>Комментарии семьи</source>
   <translation>Отбасының түсініктемелері</translation>
  </message>
  <message id="complex_assessment.family_comments.ask">
   <source>С чем в этом отчете вы согласны, а с чем нет?</source>
   <translation>Бұл есепте немен келісесіз, немен келіспейсіз?</translation>
  </message>
  <message id="complex_assessment.family_signature">
   <source>Подпись семьи</source>
   <translation>Отбасының қолы</translation>
  </message>
  <message id="complex_assessment.family_signature.option.mother">
   <source>мать</source>
   <translation>анасы</translation>
  </message>
  <message id="complex_assessment.family_signature.option.father">
   <source>отец</source>
   <translation>әкесі</translation>
  </message>
  <message id="complex_assessment.family_signature.option.guardian">
   <source>опекун</source>
   <translation>қорғаншы</translation>
  </message>
  <message id="complex_assessment.family_signature.option.relative">
   <source>другой член семьи</source>
   <translation>отбасының басқа мүшесі</translation>
  </message>
  <message id="complex_assessment.page.ending">
   <source>Завершение оценки</source>
   <translation>Бағалауды аяқтау</translation>
  </message>
  <message id="complex_assessment.completed_on">
   <source>Оценка завершена</source>
   <translation>Бағалау аяқталды</translation>
  </message>
  <message id="complex_assessment.limit">
   <source>Срок: шесть недель</source>
   <translation>Мерзімі: алты апта</translation>
  </message>
  <message id="complex_assessment.court">
   <source>Оценка по распоряжению суда</source>
   <translation>Сот өкімі бойынша бағалау</translation>
  </message>
  <message id="complex_assessment.court_order">
   <source>Суд, № распоряжения</source>
   <translation>Сот, өкім №</translation>
  </message>
  <message id="complex_assessment.court_submitted_on">
   <source>Представлено в суд</source>
   <translation>Сотқа ұсынылды</translation>
  </message>
  <message id="complex_assessment.court_submitted_no">
   <source>Исходящий №</source>
   <translation>Шығыс №</translation>
  </message>
  <message id="complex_assessment.page.discussion">
   <source>Обсуждение, подписи</source>
   <translation>Талқылау, қолдар</translation>
  </message>
  <message id="complex_assessment.discussed_with">
   <source>С кем обсуждены результаты</source>
   <translation>Нәтижелер кіммен талқыланды</translation>
  </message>
  <message id="complex_assessment.discussed_with.hint">
   <source>Родители, опекун, патронатная семья, работник дома ребенка.</source>
   <translation>Ата-анасы, қорғаншы, патронаттық отбасы, сәбилер үйінің қызметкері.</translation>
  </message>
  <message id="complex_assessment.discussed_on">
   <source>Дата обсуждения</source>
   <translation>Талқыланған күні</translation>
  </message>
  <message id="complex_assessment.discussed_reaction">
   <source>Что сказали при обсуждении</source>
   <translation>Талқылау кезінде не айтылды</translation>
  </message>
  <message id="complex_assessment.signatures">
   <source>Подписи специалистов</source>
   <translation>Мамандардың қолдары</translation>
  </message>
  <message id="complex_assessment.signatures.option.worker">
   <source>социальный работник</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="complex_assessment.signatures.option.psychologist">
   <source>психолог</source>
   <translation>психолог</translation>
  </message>
  <message id="complex_assessment.handouts">
   <source>Кому выдана оценка</source>
   <translation>Бағалау кімге берілді</translation>
  </message>
  <message id="complex_assessment.handouts.hint">
   <source>Только участникам сопровождения семьи: документ конфиденциальный. После завершения – в листе выдачи.</source>
   <translation>Тек отбасын сүйемелдеуге қатысушыларға: құжат құпия. Есеп аяқталған соң – беру парағында.</translation>
  </message>
  <message id="complex_assessment.handouts.on">
   <source>Дата</source>
   <translation>Күні</translation>
  </message>
  <message id="complex_assessment.handouts.to">
   <source>Кому</source>
   <translation>Кімге</translation>
  </message>
  <message id="complex_assessment.handouts.purpose">
   <source>Для чего</source>
   <translation>Не үшін</translation>
  </message>
  <message id="components.title">
   <source>Три компонента комплексной оценки</source>
   <translation>Кешенді бағалаудың үш құрамдасы</translation>
  </message>
  <message id="components.page.child">
   <source>Потребности ребенка в уходе и развитии</source>
   <translation>Баланың күтім мен даму қажеттіліктері</translation>
  </message>
  <message id="components.filled_on">
   <source>Дата заполнения</source>
   <translation>Толтырылған күні</translation>
  </message>
  <message id="components.child_needs">
   <source>Потребности ребенка в уходе и развитии</source>
   <translation>Баланың күтім мен даму қажеттіліктері</translation>
  </message>
  <message id="components.child_needs.ask">
   <source>Чему ребенок радуется, что уже умеет? Что дается ему труднее?</source>
   <translation>Бала неге қуанады, нені біледі? Неде қиналады?</translation>
  </message>
  <message id="components.child_needs.area">
   <source>Область</source>
   <translation>Саласы</translation>
  </message>
  <message id="components.child_needs.area.option.health">
   <source>здоровье</source>
   <translation>денсаулық</translation>
  </message>
  <message id="components.child_needs.area.option.development">
   <source>развитие</source>
   <translation>даму</translation>
  </message>
  <message id="components.child_needs.area.option.emotion">
   <source>эмоции и поведение</source>
   <translation>эмоция мен мінез-құлық</translation>
  </message>
  <message id="components.child_needs.area.option.identity">
   <source>идентичность</source>
   <translation>болмыс</translation>
  </message>
  <message id="components.child_needs.area.option.relations">
   <source>отношения</source>
   <translation>қарым-қатынас</translation>
  </message>
  <message id="components.child_needs.area.option.appearance">
   <source>внешний вид</source>
   <translation>сырт келбет</translation>
  </message>
  <message id="components.child_needs.area.option.self_care">
   <source>самообслуживание</source>
   <translation>өзіне-өзі қызмет көрсету</translation>
  </message>
  <message id="components.child_needs.strength">
   <source>Сильные стороны</source>
   <translation>Күшті жақтары</translation>
  </message>
  <message id="components.child_needs.weakness">
   <source>Слабые стороны</source>
   <translation>Әлсіз жақтары</translation>
  </message>
  <message id="components.child_needs.source">
   <source>Источник</source>
   <translation>Дереккөз</translation>
  </message>
  <message id="components.page.parents">
   <source>Способности и возможности родителей или опекунов</source>
   <translation>Ата-ананың немесе қорғаншының қабілеті мен мүмкіндігі</translation>
  </message>
  <message id="components.parents">
   <source>Способности родителей или опекунов, материальные ресурсы</source>
   <translation>Ата-ананың немесе қорғаншының қабілеті, материалдық ресурстар</translation>
  </message>
  <message id="components.parents.ask">
   <source>Что у вас как у родителей получается хорошо? В чем нужна помощь?</source>
   <translation>Ата-ана ретінде не жақсы қолыңыздан келеді? Неге көмек керек?</translation>
  </message>
  <message id="components.parents.area">
   <source>Область</source>
   <translation>Саласы</translation>
  </message>
  <message id="components.parents.area.option.safety">
   <source>безопасность</source>
   <translation>қауіпсіздік</translation>
  </message>
  <message id="components.parents.area.option.care">
   <source>уход</source>
   <translation>күтім</translation>
  </message>
  <message id="components.parents.area.option.warmth">
   <source>эмоциональная теплота</source>
   <translation>эмоциялық жылулық</translation>
  </message>
  <message id="components.parents.area.option.guidance">
   <source>воспитание</source>
   <translation>тәрбие</translation>
  </message>
  <message id="components.parents.area.option.control">
   <source>контроль</source>
   <translation>бақылау</translation>
  </message>
  <message id="components.parents.area.option.stability">
   <source>стабильность</source>
   <translation>тұрақтылық</translation>
  </message>
  <message id="components.parents.area.option.income">
   <source>доходы</source>
   <translation>табыс</translation>
  </message>
  <message id="components.parents.area.option.housing">
   <source>жилье</source>
   <translation>тұрғын үй</translation>
  </message>
  <message id="components.parents.strength">
   <source>Сильные стороны</source>
   <translation>Күшті жақтары</translation>
  </message>
  <message id="components.parents.weakness">
   <source>Слабые стороны</source>
   <translation>Әлсіз жақтары</translation>
  </message>
  <message id="components.page.environment">
   <source>Ближайшее социальное окружение</source>
   <translation>Жақын әлеуметтік орта</translation>
  </message>
  <message id="components.environment">
   <source>Влияние окружения и его ресурсы</source>
   <translation>Ортаның әсері мен ресурстары</translation>
  </message>
  <message id="components.environment.ask">
   <source>К кому вы можете обратиться днем и ночью? Кто уже помогает?</source>
   <translation>Күндіз-түні кімге жүгіне аласыз? Қазір кім көмектесіп жүр?</translation>
  </message>
  <message id="components.environment.who">
   <source>Человек, служба</source>
   <translation>Адам, қызмет</translation>
  </message>
  <message id="components.environment.influence">
   <source>Влияние</source>
   <translation>Әсері</translation>
  </message>
  <message id="components.environment.use">
   <source>Что можно использовать</source>
   <translation>Нені пайдалануға болады</translation>
  </message>
  <message id="consent.title">
   <source>Согласие</source>
   <translation>Келісім</translation>
  </message>
  <message id="consent.page.who">
   <source>Кто дает согласие</source>
   <translation>Кім келісім береді</translation>
  </message>
  <message id="consent.given_on">
   <source>Дата согласия</source>
   <translation>Келісім берілген күн</translation>
  </message>
  <message id="consent.consent_by">
   <source>Согласие дает</source>
   <translation>Келісім берген</translation>
  </message>
  <message id="consent.consent_by.option.client">
   <source>Клиент</source>
   <translation>Қызмет алушы</translation>
  </message>
  <message id="consent.consent_by.option.parent">
   <source>Родитель</source>
   <translation>Ата немесе ана</translation>
  </message>
  <message id="consent.consent_by.option.guardian">
   <source>Опекун</source>
   <translation>Қорғаншы</translation>
  </message>
  <message id="consent.consent_by.option.both">
   <source>Клиент и родитель вместе</source>
   <translation>Қызмет алушы мен ата-анасы бірге</translation>
  </message>
  <message id="consent.consent_by.option.substitute">
   <source>Законный представитель</source>
   <translation>Заңды өкіл</translation>
  </message>
  <message id="consent.given_by">
   <source>Лицо, давшее согласие</source>
   <translation>Келісім берген адам</translation>
  </message>
  <message id="consent.capacity">
   <source>Проверка возраста и дееспособности</source>
   <translation>Жасын, әрекетке қабілеттілігін тексеру</translation>
  </message>
  <message id="consent.capacity.hint">
   <source>Попросите своими словами объяснить, на что дается согласие.</source>
   <translation>Неге келісетінін түсінгенін өз сөзімен айтқызып тексеріңіз.</translation>
  </message>
  <message id="consent.capacity.ask">
   <source>Скажете своими словами, на что вы соглашаетесь?</source>
   <translation>Неге келісетініңізді өз сөзіңізбен айтып бересіз бе?</translation>
  </message>
  <message id="consent.child_opinion">
   <source>Мнение самого ребенка</source>
   <translation>Баланың өз пікірі</translation>
  </message>
  <message id="consent.child_opinion.ask">
   <source>Чего хочешь ты сам? Можно сказать «нет».</source>
   <translation>Сен өзің не қалайсың? «Жоқ» десең де болады.</translation>
  </message>
  <message id="consent.parent_alleged">
   <source>Является ли родитель предполагаемым обидчиком</source>
   <translation>Ата немесе ана зорлық көрсетті деп болжана ма</translation>
  </message>
  <message id="consent.parent_alleged.hint">
   <source>Если да, согласие этого родителя не используется.</source>
   <translation>Иә болса, ол ата немесе ананың келісімі қолданылмайды.</translation>
  </message>
  <message id="consent.page.scope">
   <source>Объем согласия</source>
   <translation>Келісім көлемі</translation>
  </message>
  <message id="consent.consent_form">
   <source>Форма согласия</source>
   <translation>Келісім нысаны</translation>
  </message>
  <message id="consent.consent_form.option.written">
   <source>В письменной форме</source>
   <translation>Жазбаша түрде</translation>
  </message>
  <message id="consent.consent_form.option.oral">
   <source>Устно, при свидетеле</source>
   <translation>Ауызша, куәмен</translation>
  </message>
  <message id="consent.consent_form.option.by_law">
   <source>Без согласия, по закону</source>
   <translation>Келісімсіз, заң бойынша</translation>
  </message>
  <message id="consent.witness">
   <source>Свидетель</source>
   <translation>Куә</translation>
  </message>
  <message id="consent.legal_grade">
   <source>Степень срочности</source>
   <translation>Шұғылдық дәрежесі</translation>
  </message>
  <message id="consent.legal_grade.option.danger">
   <source>прямая угроза жизни, здоровью: согласие берется при первой возможности</source>
   <translation>өмірге, денсаулыққа тікелей қауіп: мүмкіндік туа салысымен келісім алынады</translation>
  </message>
  <message id="consent.legal_grade.option.protection">
   <source>необходима защита ребенка</source>
   <translation>баланы қорғау қажет</translation>
  </message>
  <message id="consent.legal_grade.option.order">
   <source>есть решение суда, уполномоченного органа</source>
   <translation>соттың, уәкілетті органның шешімі бар</translation>
  </message>
  <message id="consent.legal_ground">
   <source>Правовое основание, причина</source>
   <translation>Құқықтық негіз, себеп</translation>
  </message>
  <message id="consent.scope">
   <source>Объем согласия</source>
   <translation>Келісім көлемі</translation>
  </message>
  <message id="consent.scope.hint">
   <source>О каждом пункте спросите отдельно. Неотмеченное считается неразрешенным.</source>
   <translation>Әрқайсысын бөлек сұраңыз. Белгіленбегені келісім берілмеді деп саналады.</translation>
  </message>
  <message id="consent.scope.ask">
   <source>Обсудим это по пунктам. Что вам подходит, а что нет?</source>
   <translation>Мұны бір-бірлеп сөйлесейік. Қайсысы қолайлы, қайсысы қолайсыз?</translation>
  </message>
  <message id="consent.recipients">
   <source>Получатели сведений</source>
   <translation>Ақпарат алушылар</translation>
  </message>
  <message id="consent.recipients.hint">
   <source>Передается только необходимое.</source>
   <translation>Тек қажетті бөлігі беріледі.</translation>
  </message>
  <message id="consent.recipients.recipient">
   <source>Получатель</source>
   <translation>Алушы</translation>
  </message>
  <message id="consent.recipients.sections">
   <source>Раздел сведений</source>
   <translation>Мәліметтер бөлімі</translation>
  </message>
  <message id="consent.recipients.purpose">
   <source>Цель</source>
   <translation>Мақсаты</translation>
  </message>
  <message id="consent.recipients.until">
   <source>До</source>
   <translation>Дейін</translation>
  </message>
  <message id="consent.page.explained">
   <source>Разъяснение, срок, подписи</source>
   <translation>Түсіндіру, мерзім, қол қою</translation>
  </message>
  <message id="consent.explained">
   <source>Разъяснено</source>
   <translation>Түсіндірілген</translation>
  </message>
  <message id="consent.explained.ask">
   <source>Если откажетесь, ничего плохого не будет. Позже решение можно изменить. Все понятно?</source>
   <translation>Бас тартсаңыз, ешқандай жаман болмайды. Кейін ойыңызды өзгертсеңіз де болады. Түсінікті ме?</translation>
  </message>
  <message id="consent.explained.option.purpose">
   <source>Цель сбора сведений</source>
   <translation>Ақпарат жинау мақсаты</translation>
  </message>
  <message id="consent.explained.option.limits">
   <source>Пределы конфиденциальности</source>
   <translation>Құпиялылық шегі</translation>
  </message>
  <message id="consent.explained.option.refuse">
   <source>Право отказаться</source>
   <translation>Бас тарту құқығы</translation>
  </message>
  <message id="consent.explained.option.withdraw">
   <source>Право отозвать согласие</source>
   <translation>Келісімді кері қайтару құқығы</translation>
  </message>
  <message id="consent.valid_until">
   <source>Действует до</source>
   <translation>Жарамды мерзімі</translation>
  </message>
  <message id="consent.withdrawn_on">
   <source>Дата отзыва согласия</source>
   <translation>Келісім кері қайтарылған күн</translation>
  </message>
  <message id="consent.withdrawal_effect">
   <source>Последствия отзыва</source>
   <translation>Кері қайтарудың салдары</translation>
  </message>
  <message id="consent.withdrawal_effect.hint">
   <source>Укажите, что прекращается и кому сообщить.</source>
   <translation>Не тоқтатылатыны, кімге хабарланатыны жазылады.</translation>
  </message>
  <message id="consent.signatures">
   <source>Подпись</source>
   <translation>Қолы</translation>
  </message>
  <message id="consent.signatures.option.client">
   <source>Клиент</source>
   <translation>Қызмет алушы</translation>
  </message>
  <message id="consent.signatures.option.guardian">
   <source>Опекун</source>
   <translation>Қорғаншы</translation>
  </message>
  <message id="consent.signatures.option.worker">
   <source>Социальный работник</source>
   <translation>Әлеуметтік қызметкер</translation>
  </message>
  <message id="consent.signatures.option.interpreter">
   <source>Переводчик</source>
   <translation>Аудармашы</translation>
  </message>
  <message id="destruction_act.title">
   <source>Акт об уничтожении дел</source>
   <translation>Істерді жою актісі</translation>
  </message>
  <message id="destruction_act.page.list">
   <source>Перечень дел</source>
   <translation>Істер тізімі</translation>
  </message>
  <message id="destruction_act.decided_on">
   <source>Дата акта</source>
   <translation>Акт күні</translation>
  </message>
  <message id="destruction_act.kind">
   <source>Вид</source>
   <translation>Түрі</translation>
  </message>
  <message id="destruction_act.kind.option.destroy">
   <source>временного хранения – уничтожить</source>
   <translation>уақытша сақталған – жойылады</translation>
  </message>
  <message id="destruction_act.kind.option.hand_over">
   <source>постоянного хранения – передать в архив</source>
   <translation>тұрақты сақталады – мұрағатқа беріледі</translation>
  </message>
  <message id="destruction_act.files">
   <source>Дела</source>
   <translation>Істер</translation>
  </message>
  <message id="destruction_act.files.code">
   <source>Код случая</source>
   <translation>Іс коды</translation>
  </message>
  <message id="destruction_act.files.series">
   <source>Название группы дел</source>
   <translation>Істер тобының атауы</translation>
  </message>
  <message id="destruction_act.files.years">
   <source>Годы</source>
   <translation>Жылдары</translation>
  </message>
  <message id="destruction_act.files.pages">
   <source>Листов</source>
   <translation>Парақ</translation>
  </message>
  <message id="destruction_act.files.media">
   <source>Носители</source>
   <translation>Жеткізгіш</translation>
  </message>
  <message id="destruction_act.files.item">
   <source>Статья перечня</source>
   <translation>Тізбе тармағы</translation>
  </message>
  <message id="destruction_act.files.period">
   <source>Срок хранения</source>
   <translation>Сақтау мерзімі</translation>
  </message>
  <message id="destruction_act.files.expired_on">
   <source>Срок истек</source>
   <translation>Мерзімі өткен</translation>
  </message>
  <message id="destruction_act.advice">
   <source>Рекомендация архива</source>
   <translation>Мұрағат кеңесі</translation>
  </message>
  <message id="destruction_act.advice_file">
   <source>Копия рекомендации</source>
   <translation>Кеңестің көшірмесі</translation>
  </message>
  <message id="destruction_act.page.act">
   <source>Уничтожение</source>
   <translation>Жою</translation>
  </message>
  <message id="destruction_act.method">
   <source>Способ уничтожения, резервные копии</source>
   <translation>Жою тәсілі, резервтік көшірмелер</translation>
  </message>
  <message id="destruction_act.destroyed_on">
   <source>Дата уничтожения</source>
   <translation>Жойылған күн</translation>
  </message>
  <message id="destruction_act.signatures">
   <source>Подписи комиссии</source>
   <translation>Комиссия қолдары</translation>
  </message>
  <message id="destruction_act.signatures.option.chair">
   <source>председатель</source>
   <translation>төраға</translation>
  </message>
  <message id="destruction_act.signatures.option.member">
   <source>член комиссии</source>
   <translation>мүше</translation>
  </message>
  <message id="destruction_act.signatures.option.archivist">
   <source>архивариус</source>
   <translation>мұрағатшы</translation>
  </message>
  <message id="directory_entry.title">
   <source>Справочник организаций и карта услуг</source>
   <translation>Ұйымдар тізбесі, қызметтер картасы</translation>
  </message>
  <message id="directory_entry.page.entry">
   <source>Организация</source>
   <translation>Ұйым</translation>
  </message>
  <message id="directory_entry.organisation">
   <source>Организация</source>
   <translation>Ұйым</translation>
  </message>
  <message id="directory_entry.sector">
   <source>Сектор</source>
   <translation>Саласы</translation>
  </message>
  <message id="directory_entry.sector.option.education">
   <source>образование</source>
   <translation>білім беру</translation>
  </message>
  <message id="directory_entry.sector.option.health">
   <source>здравоохранение</source>
   <translation>денсаулық сақтау</translation>
  </message>
  <message id="directory_entry.sector.option.social">
   <source>социальная защита</source>
   <translation>әлеуметтік қорғау</translation>
  </message>
  <message id="directory_entry.sector.option.law">
   <source>правоохранительные органы</source>
   <translation>құқық қорғау</translation>
  </message>
  <message id="directory_entry.sector.option.local">
   <source>акимат, местная власть</source>
   <translation>жергілікті әкімдік</translation>
  </message>
  <message id="directory_entry.sector.option.ngo">
   <source>общественная организация</source>
   <translation>қоғамдық ұйым</translation>
  </message>
  <message id="directory_entry.sector.option.other">
   <source>другое</source>
   <translation>басқа</translation>
  </message>
  <message id="directory_entry.types">
   <source>Виды направления</source>
   <translation>Жолдау түрлері</translation>
  </message>
  <message id="directory_entry.types.option.education">
   <source>образование</source>
   <translation>білім беру</translation>
  </message>
  <message id="directory_entry.types.option.water">
   <source>вода и санитария</source>
   <translation>су, санитария</translation>
  </message>
  <message id="directory_entry.types.option.protection">
   <source>защита ребенка</source>
   <translation>баланы қорғау</translation>
  </message>
  <message id="directory_entry.types.option.nutrition">
   <source>питание</source>
   <translation>тамақтану</translation>
  </message>
  <message id="directory_entry.types.option.health">
   <source>здоровье</source>
   <translation>денсаулық</translation>
  </message>
  <message id="directory_entry.types.option.legal">
   <source>правовая помощь</source>
   <translation>құқықтық көмек</translation>
  </message>
  <message id="directory_entry.types.option.economic">
   <source>экономическая поддержка</source>
   <translation>экономикалық қолдау</translation>
  </message>
  <message id="directory_entry.types.option.other">
   <source>другое</source>
   <translation>басқа</translation>
  </message>
  <message id="directory_entry.services">
   <source>Услуги</source>
   <translation>Көрсетілетін қызметтер</translation>
  </message>
  <message id="directory_entry.target_group">
   <source>Целевая группа</source>
   <translation>Мақсатты топ</translation>
  </message>
  <message id="directory_entry.cost">
   <source>Стоимость</source>
   <translation>Ақысы</translation>
  </message>
  <message id="directory_entry.cost.option.free">
   <source>бесплатно</source>
   <translation>тегін</translation>
  </message>
  <message id="directory_entry.cost.option.paid">
   <source>платно</source>
   <translation>ақылы</translation>
  </message>
  <message id="directory_entry.cost.option.partly">
   <source>частично</source>
   <translation>ішінара</translation>
  </message>
  <message id="directory_entry.where">
   <source>Адрес</source>
   <translation>Мекенжайы</translation>
  </message>
  <message id="directory_entry.where.hint">
   <source>Убежища с тайным адресом сюда не вносятся.</source>
   <translation>Құпия мекенжайдағы баспана мұнда жазылмайды.</translation>
  </message>
  <message id="directory_entry.distance">
   <source>Расстояние</source>
   <translation>Қашықтығы</translation>
  </message>
  <message id="directory_entry.distance.unit">
   <source>км</source>
   <translation>км</translation>
  </message>
  <message id="directory_entry.hours">
   <source>Часы работы</source>
   <translation>Жұмыс уақыты</translation>
  </message>
  <message id="directory_entry.contact">
   <source>Контакт, должность</source>
   <translation>Байланыс телефоны, лауазымы</translation>
  </message>
  <message id="directory_entry.verified_on">
   <source>Проверено в последний раз</source>
   <translation>Соңғы тексерілген күн</translation>
  </message>
  <message id="directory_entry.ended_on">
   <source>Сотрудничество прекращено</source>
   <translation>Ынтымақтастық тоқтаған күн</translation>
  </message>
  <message id="directory_entry.functions">
   <source>Специалисты, с которыми сотрудничаем</source>
   <translation>Бірге жұмыс істейтін мамандар</translation>
  </message>
  <message id="directory_entry.functions.function">
   <source>Должность</source>
   <translation>Лауазымы</translation>
  </message>
  <message id="directory_entry.functions.task">
   <source>По каким вопросам</source>
   <translation>Қандай мәселемен</translation>
  </message>
  <message id="directory_entry.functions.team">
   <source>Участник совместной команды</source>
   <translation>Бірлескен топ мүшесі</translation>
  </message>
  <message id="directory_entry.note">
   <source>Примечание</source>
   <translation>Ескертпе</translation>
  </message>
  <message id="ethics_acknowledgement.title">
   <source>Ознакомление с кодексом этики</source>
   <translation>Әдеп кодексімен танысу</translation>
  </message>
  <message id="ethics_acknowledgement.page.read">
   <source>Ознакомление</source>
   <translation>Танысу</translation>
  </message>
  <message id="ethics_acknowledgement.worker">
   <source>Работник</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="ethics_acknowledgement.read_on">
   <source>Дата ознакомления</source>
   <translation>Танысқан күн</translation>
  </message>
  <message id="ethics_acknowledgement.version">
   <source>Редакция кодекса, дата</source>
   <translation>Кодекстің редакциясы, күні</translation>
  </message>
  <message id="ethics_acknowledgement.questions">
   <source>Вопросы и размышления</source>
   <translation>Сұрақтар, ой түю</translation>
  </message>
  <message id="ethics_acknowledgement.questions.ask">
   <source>Какое правило кодекса вам труднее всего соблюдать каждый день?</source>
   <translation>Кодекстің қай тармағы күнделікті жұмыста сізге ең қиын?</translation>
  </message>
  <message id="ethics_acknowledgement.signatures">
   <source>Подпись</source>
   <translation>Қолы</translation>
  </message>
  <message id="ethics_acknowledgement.signatures.option.worker">
   <source>работник</source>
   <translation>қызметкер</translation>
  </message>
  <message id="evidence_register.title">
   <source>Реестр документов и доказательств</source>
   <translation>Құжаттар мен дәлелдер тізілімі</translation>
  </message>
  <message id="evidence_register.page.documents">
   <source>Зарегистрированные документы</source>
   <translation>Тіркелген құжаттар</translation>
  </message>
  <message id="evidence_register.documents">
   <source>Документы, доказательства</source>
   <translation>Құжаттар, дәлелдер</translation>
  </message>
  <message id="evidence_register.documents.hint">
   <source>Программа обновляет реестр при добавлении каждого документа.</source>
   <translation>Құжат қосылған сайын бағдарлама осы тізілімді жаңартады.</translation>
  </message>
  <message id="evidence_register.documents.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="evidence_register.documents.title">
   <source>Название документа</source>
   <translation>Құжат атауы</translation>
  </message>
  <message id="evidence_register.documents.kind">
   <source>Тип</source>
   <translation>Түрі</translation>
  </message>
  <message id="evidence_register.documents.kind.option.document">
   <source>документ</source>
   <translation>құжат</translation>
  </message>
  <message id="evidence_register.documents.kind.option.audio">
   <source>аудиозапись</source>
   <translation>аудиожазба</translation>
  </message>
  <message id="evidence_register.documents.kind.option.video">
   <source>видеозапись</source>
   <translation>бейнежазба</translation>
  </message>
  <message id="evidence_register.documents.kind.option.photo">
   <source>фотография</source>
   <translation>фотосурет</translation>
  </message>
  <message id="evidence_register.documents.kind.option.object">
   <source>предмет</source>
   <translation>зат</translation>
  </message>
  <message id="evidence_register.documents.kind.option.other">
   <source>другое</source>
   <translation>басқа</translation>
  </message>
  <message id="evidence_register.documents.dated">
   <source>Дата документа</source>
   <translation>Құжат күні</translation>
  </message>
  <message id="evidence_register.documents.received_on">
   <source>Получено</source>
   <translation>Алынған күн</translation>
  </message>
  <message id="evidence_register.documents.from_whom">
   <source>От кого</source>
   <translation>Кімнен</translation>
  </message>
  <message id="evidence_register.documents.medium">
   <source>Оригинал или копия</source>
   <translation>Түпнұсқа не көшірме</translation>
  </message>
  <message id="evidence_register.documents.medium.option.original">
   <source>оригинал</source>
   <translation>түпнұсқа</translation>
  </message>
  <message id="evidence_register.documents.medium.option.copy">
   <source>копия</source>
   <translation>көшірме</translation>
  </message>
  <message id="evidence_register.documents.medium.option.paper">
   <source>только на бумаге</source>
   <translation>тек қағаз нысанында</translation>
  </message>
  <message id="evidence_register.documents.place">
   <source>Место хранения</source>
   <translation>Сақталған орны</translation>
  </message>
  <message id="evidence_register.documents.pages">
   <source>Страницы</source>
   <translation>Беттер</translation>
  </message>
  <message id="evidence_register.documents.ground">
   <source>Согласие</source>
   <translation>Келісім</translation>
  </message>
  <message id="evidence_register.documents.sealed">
   <source>Строго конфиденциально</source>
   <translation>Аса құпия</translation>
  </message>
  <message id="evidence_register.documents.checksum">
   <source>Контрольная сумма</source>
   <translation>Бақылау сомасы</translation>
  </message>
  <message id="family_plan.title">
   <source>Индивидуальный план сопровождения семьи</source>
   <translation>Отбасын сүйемелдеудің жеке жоспары</translation>
  </message>
  <message id="family_plan.page.family">
   <source>Семья и ребенок</source>
   <translation>Отбасы және бала</translation>
  </message>
  <message id="family_plan.parents">
   <source>ФИО родителей или опекунов</source>
   <translation>Ата-ананың немесе қорғаншының аты-жөні</translation>
  </message>
  <message id="family_plan.parents_data">
   <source>Данные (возраст, социальный статус, контактная информация)</source>
   <translation>Деректері (жасы, әлеуметтік мәртебесі, байланыс ақпараты)</translation>
  </message>
  <message id="family_plan.child_name">
   <source>ФИО ребенка</source>
   <translation>Баланың аты-жөні</translation>
  </message>
  <message id="family_plan.child_data">
   <source>Данные (возраст, пол, место нахождения)</source>
   <translation>Деректері (жасы, жынысы, тұрған жері)</translation>
  </message>
  <message id="family_plan.filled_on">
   <source>Дата заполнения</source>
   <translation>Толтырылған күні</translation>
  </message>
  <message id="family_plan.page.needs">
   <source>Потребности и участники</source>
   <translation>Қажеттіліктер мен қатысушылар</translation>
  </message>
  <message id="family_plan.needs">
   <source>Основные потребности семьи и ребенка</source>
   <translation>Отбасы мен баланың негізгі қажеттіліктері</translation>
  </message>
  <message id="family_plan.needs.hint">
   <source>По порядку важности: развитие, семейное окружение, способность родителей реализовать потребности ребенка.</source>
   <translation>Маңыздылық ретімен: даму, отбасылық орта, ата-ананың бала қажеттіліктерін қамтамасыз ету қабілеті.</translation>
  </message>
  <message id="family_plan.needs.ask">
   <source>Что для ребенка и для вас сейчас важнее всего? А что потом?</source>
   <translation>Қазір балаға және сізге бәрінен не маңызды? Одан кейін ше?</translation>
  </message>
  <message id="family_plan.specialists">
   <source>Участие других специалистов в сопровождении семьи</source>
   <translation>Отбасын сүйемелдеуге басқа мамандардың қатысуы</translation>
  </message>
  <message id="family_plan.specialists.who">
   <source>ФИО</source>
   <translation>Тегі, аты, әкесінің аты</translation>
  </message>
  <message id="family_plan.specialists.organisation">
   <source>Организация</source>
   <translation>Ұйым</translation>
  </message>
  <message id="family_plan.specialists.contact">
   <source>Контактная информация</source>
   <translation>Байланыс ақпараты</translation>
  </message>
  <message id="family_plan.page.actions">
   <source>План действий</source>
   <translation>Іс-қимыл жоспары</translation>
  </message>
  <message id="family_plan.actions">
   <source>План действий</source>
   <translation>Іс-қимыл жоспары</translation>
  </message>
  <message id="family_plan.actions.hint">
   <source>Четкие, конкретные, выполнимые шаги. Хотя бы один шаг выполняет сама семья.</source>
   <translation>Анық, нақты, орындалатын қадамдар. Кемінде бір қадамды отбасының өзі жасайды.</translation>
  </message>
  <message id="family_plan.actions.ask">
   <source>Какой первый шаг вам по силам? Кто и когда его сделает?</source>
   <translation>Алғашқы қандай қадам қолыңыздан келеді? Оны кім, қашан жасайды?</translation>
  </message>
  <message id="family_plan.actions.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="family_plan.actions.action">
   <source>Действия, мероприятия</source>
   <translation>Іс-шаралар</translation>
  </message>
  <message id="family_plan.actions.until">
   <source>Сроки</source>
   <translation>Мерзімі</translation>
  </message>
  <message id="family_plan.actions.responsible">
   <source>Ответственные</source>
   <translation>Жауаптылар</translation>
  </message>
  <message id="family_plan.actions.responsible.hint">
   <source>Семья тоже отвечает за свои шаги.</source>
   <translation>Отбасы да өз қадамдарына жауап береді.</translation>
  </message>
  <message id="family_plan.actions.mark">
   <source>Отметка о выполнении</source>
   <translation>Орындалуы туралы белгі</translation>
  </message>
  <message id="family_plan.actions.mark.hint">
   <source>Дата выполнения.</source>
   <translation>Орындалған күні.</translation>
  </message>
  <message id="family_plan.notes">
   <source>Примечания, дополнения</source>
   <translation>Ескертпелер, толықтырулар</translation>
  </message>
  <message id="family_plan.notes.hint">
   <source>Ожидаемые результаты, собственные задачи семьи.</source>
   <translation>Күтілетін нәтижелер, отбасының өз міндеттері.</translation>
  </message>
  <message id="family_plan.signature">
   <source>Подпись социального работника, ответственного за личное дело ребенка</source>
   <translation>Баланың жеке ісіне жауапты әлеуметтік қызметкердің қолы</translation>
  </message>
  <message id="family_plan.signature.option.worker">
   <source>социальный работник</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="family_plan.reviews">
   <source>Сколько пересмотров внесено в план</source>
   <translation>Жоспарға неше қайта қарау енгізілді</translation>
  </message>
  <message id="family_plan.reviews.hint">
   <source>Третий и следующие пересмотры – на листе-продолжении.</source>
   <translation>Үшінші және одан кейінгі қайта қарау – жалғасы парағында.</translation>
  </message>
  <message id="family_plan.reviews.option.none">
   <source>пересмотра еще не было</source>
   <translation>қайта қарау әлі болған жоқ</translation>
  </message>
  <message id="family_plan.reviews.option.one">
   <source>один</source>
   <translation>бір</translation>
  </message>
  <message id="family_plan.reviews.option.two">
   <source>два</source>
   <translation>екі</translation>
  </message>
  <message id="family_plan.page.review_1">
   <source>1. Пересмотр индивидуального плана сопровождения семьи</source>
   <translation>1. Отбасын сүйемелдеудің жеке жоспарын қайта қарау</translation>
  </message>
  <message id="family_plan.review_1_on">
   <source>Дата совещания</source>
   <translation>Отырыс күні</translation>
  </message>
  <message id="family_plan.review_1_present">
   <source>Участники совещания по пересмотру плана действий</source>
   <translation>Іс-қимыл жоспарын қайта қарау отырысына қатысушылар</translation>
  </message>
  <message id="family_plan.review_1_actions">
   <source>Пересмотренный план действий</source>
   <translation>Қайта қаралған іс-қимыл жоспары</translation>
  </message>
  <message id="family_plan.review_1_actions.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="family_plan.review_1_actions.action">
   <source>Действия, мероприятия</source>
   <translation>Іс-шаралар</translation>
  </message>
  <message id="family_plan.review_1_actions.until">
   <source>Сроки</source>
   <translation>Мерзімі</translation>
  </message>
  <message id="family_plan.review_1_actions.responsible">
   <source>Ответственные</source>
   <translation>Жауаптылар</translation>
  </message>
  <message id="family_plan.review_1_actions.responsible.hint">
   <source>Семья тоже отвечает за свои шаги.</source>
   <translation>Отбасы да өз қадамдарына жауап береді.</translation>
  </message>
  <message id="family_plan.review_1_actions.mark">
   <source>Отметка о выполнении</source>
   <translation>Орындалуы туралы белгі</translation>
  </message>
  <message id="family_plan.review_1_actions.mark.hint">
   <source>Дата выполнения.</source>
   <translation>Орындалған күні.</translation>
  </message>
  <message id="family_plan.review_1_signatures">
   <source>Имена и подписи участников совещания</source>
   <translation>Отырысқа қатысушылардың аты-жөні мен қолы</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.worker">
   <source>социальный работник</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>супервизор, менеджер</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.mother">
   <source>мать</source>
   <translation>анасы</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.father">
   <source>отец</source>
   <translation>әкесі</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.guardian">
   <source>опекун</source>
   <translation>қорғаншы</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.relative">
   <source>родственник</source>
   <translation>туысы</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.specialist">
   <source>специалист</source>
   <translation>маман</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.organisation">
   <source>представитель организации</source>
   <translation>ұйым өкілі</translation>
  </message>
  <message id="family_plan.page.review_2">
   <source>2. Пересмотр индивидуального плана сопровождения семьи</source>
   <translation>2. Отбасын сүйемелдеудің жеке жоспарын қайта қарау</translation>
  </message>
  <message id="family_plan.review_2_on">
   <source>Дата совещания</source>
   <translation>Отырыс күні</translation>
  </message>
  <message id="family_plan.review_2_present">
   <source>Участники совещания по пересмотру плана действий</source>
   <translation>Іс-қимыл жоспарын қайта қарау отырысына қатысушылар</translation>
  </message>
  <message id="family_plan.review_2_actions">
   <source>Пересмотренный план действий</source>
   <translation>Қайта қаралған іс-қимыл жоспары</translation>
  </message>
  <message id="family_plan.review_2_actions.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="family_plan.review_2_actions.action">
   <source>Действия, мероприятия</source>
   <translation>Іс-шаралар</translation>
  </message>
  <message id="family_plan.review_2_actions.until">
   <source>Сроки</source>
   <translation>Мерзімі</translation>
  </message>
  <message id="family_plan.review_2_actions.responsible">
   <source>Ответственные</source>
   <translation>Жауаптылар</translation>
  </message>
  <message id="family_plan.review_2_actions.responsible.hint">
   <source>Семья тоже отвечает за свои шаги.</source>
   <translation>Отбасы да өз қадамдарына жауап береді.</translation>
  </message>
  <message id="family_plan.review_2_actions.mark">
   <source>Отметка о выполнении</source>
   <translation>Орындалуы туралы белгі</translation>
  </message>
  <message id="family_plan.review_2_actions.mark.hint">
   <source>Дата выполнения.</source>
   <translation>Орындалған күні.</translation>
  </message>
  <message id="family_plan.review_2_signatures">
   <source>Имена и подписи участников совещания</source>
   <translation>Отырысқа қатысушылардың аты-жөні мен қолы</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.worker">
   <source>социальный работник</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>супервизор, менеджер</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.mother">
   <source>мать</source>
   <translation>анасы</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.father">
   <source>отец</source>
   <translation>әкесі</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.guardian">
   <source>опекун</source>
   <translation>қорғаншы</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.relative">
   <source>родственник</source>
   <translation>туысы</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.specialist">
   <source>специалист</source>
   <translation>маман</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.organisation">
   <source>представитель организации</source>
   <translation>ұйым өкілі</translation>
  </message>
  <message id="family_plan.page.links">
   <source>Связь с потребностями, следующий пересмотр</source>
   <translation>Қажеттіліктермен байланысы, келесі қайта қарау</translation>
  </message>
  <message id="family_plan.links">
   <source>К чему относится каждое действие</source>
   <translation>Әр іс-шара неге қатысты</translation>
  </message>
  <message id="family_plan.links.no">
   <source>№ действия</source>
   <translation>Іс-шара №</translation>
  </message>
  <message id="family_plan.links.need">
   <source>Потребность</source>
   <translation>Қажеттілік</translation>
  </message>
  <message id="family_plan.links.risk">
   <source>Какой риск снижает</source>
   <translation>Қандай тәуекелді азайтады</translation>
  </message>
  <message id="family_plan.links.service">
   <source>Услуга</source>
   <translation>Қызмет</translation>
  </message>
  <message id="family_plan.next_review_on">
   <source>Дата следующего пересмотра</source>
   <translation>Келесі қайта қарау күні</translation>
  </message>
  <message id="family_plan.next_review_on.hint">
   <source>Не позже чем через шесть месяцев; при повышенном риске раньше.</source>
   <translation>Алты айдан кешіктірмей; тәуекел жоғары болса, ертерек.</translation>
  </message>
  <message id="family_plan.out_of_family">
   <source>Предусмотрена мера вне семьи</source>
   <translation>Отбасынан тыс шара көзделген</translation>
  </message>
  <message id="family_plan.out_of_family.hint">
   <source>Разлучение и продление срока пребывания вносятся в план только после решения органа опеки (F-72).</source>
   <translation>Ажырату және болу мерзімін ұзарту жоспарға тек қорғаншылық органының шешімінен кейін енгізіледі (F-72).</translation>
  </message>
  <message id="family_plan.family_insufficient">
   <source>Почему мер по сохранению семьи недостаточно</source>
   <translation>Отбасын сақтау шаралары неге жеткіліксіз</translation>
  </message>
  <message id="family_plan.guardianship_ref">
   <source>Решение органа опеки и попечительства</source>
   <translation>Қорғаншылық және қамқоршылық органының шешімі</translation>
  </message>
  <message id="family_plan.count_from_plan">
   <source>Считать посещения с даты этого плана</source>
   <translation>Баруларды осы жоспар күнінен есептеу</translation>
  </message>
  <message id="family_plan.count_from_plan.hint">
   <source>«Да», если ребенок живет дома и записи о месте проживания (F-41) нет.</source>
   <translation>Бала үйде тұрса және тұратын жері туралы жазба (F-41) болмаса – «иә».</translation>
  </message>
  <message id="family_plan.lives_with">
   <source>С кем живет ребенок</source>
   <translation>Бала кіммен тұрады</translation>
  </message>
  <message id="family_plan.lives_with.option.parents">
   <source>с родителями</source>
   <translation>ата-анасымен</translation>
  </message>
  <message id="family_plan.lives_with.option.guardian">
   <source>с опекуном</source>
   <translation>қорғаншымен</translation>
  </message>
  <message id="family_plan.lives_with.option.kin">
   <source>в расширенной семье</source>
   <translation>кеңейтілген отбасында</translation>
  </message>
  <message id="field_device.title">
   <source>Учет полевых устройств</source>
   <translation>Далалық құрылғылар есебі</translation>
  </message>
  <message id="field_device.page.device">
   <source>Устройство</source>
   <translation>Құрылғы</translation>
  </message>
  <message id="field_device.checked_on">
   <source>Дата проверки</source>
   <translation>Тексерілген күн</translation>
  </message>
  <message id="field_device.devices">
   <source>Устройства</source>
   <translation>Құрылғылар</translation>
  </message>
  <message id="field_device.devices.device">
   <source>Устройство</source>
   <translation>Құрылғы</translation>
  </message>
  <message id="field_device.devices.owner">
   <source>Ответственный</source>
   <translation>Жауапты</translation>
  </message>
  <message id="field_device.devices.password">
   <source>Пароль стоит</source>
   <translation>Құпиясөз қойылған</translation>
  </message>
  <message id="field_device.devices.autolock">
   <source>Сам блокируется</source>
   <translation>Өзі құлыпталады</translation>
  </message>
  <message id="field_device.devices.wipe">
   <source>Можно стереть удаленно</source>
   <translation>Қашықтан тазалауға болады</translation>
  </message>
  <message id="field_device.signatures">
   <source>Подписи</source>
   <translation>Қолы</translation>
  </message>
  <message id="field_device.signatures.option.worker">
   <source>социальный работник</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="field_device.signatures.option.head">
   <source>руководство организации</source>
   <translation>ұйым басшылығы</translation>
  </message>
  <message id="field_pack.title">
   <source>Учет полевого пакета</source>
   <translation>Далалық пакет есебі</translation>
  </message>
  <message id="field_pack.page.pack">
   <source>Пакет</source>
   <translation>Пакет</translation>
  </message>
  <message id="field_pack.issued_at">
   <source>Выдан</source>
   <translation>Алып шыққан уақыт</translation>
  </message>
  <message id="field_pack.expires_on">
   <source>Действует до</source>
   <translation>Жарамдылық мерзімі</translation>
  </message>
  <message id="field_pack.worker">
   <source>Работник</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="field_pack.device">
   <source>Устройство</source>
   <translation>Құрылғы</translation>
  </message>
  <message id="field_pack.taken">
   <source>Что взято</source>
   <translation>Не алынды</translation>
  </message>
  <message id="field_pack.taken.code">
   <source>Код случая</source>
   <translation>Іс коды</translation>
  </message>
  <message id="field_pack.taken.data">
   <source>Данные</source>
   <translation>Деректер</translation>
  </message>
  <message id="field_pack.imported_at">
   <source>Загружен обратно</source>
   <translation>Қайта енгізілген</translation>
  </message>
  <message id="field_pack.deleted_at">
   <source>Удален с устройства</source>
   <translation>Құрылғыдан жойылған</translation>
  </message>
  <message id="field_pack.page.loss">
   <source>Утеря</source>
   <translation>Жоғалса</translation>
  </message>
  <message id="field_pack.lost">
   <source>Утеряно или украдено</source>
   <translation>Құрылғы жоғалды ма, ұрланды ма</translation>
  </message>
  <message id="field_pack.lost_at">
   <source>Когда</source>
   <translation>Қашан</translation>
  </message>
  <message id="field_pack.measures">
   <source>Принятые меры</source>
   <translation>Қолданылған шаралар</translation>
  </message>
  <message id="field_pack.wiped_at">
   <source>Стерто удаленно</source>
   <translation>Қашықтан тазаланған</translation>
  </message>
  <message id="field_pack.head_informed_at">
   <source>Сообщено руководству</source>
   <translation>Басшылыққа хабарланған</translation>
  </message>
  <message id="file_contents.title">
   <source>Обложка дела и опись документов</source>
   <translation>Кейс файлының мұқабасы, мазмұны</translation>
  </message>
  <message id="file_contents.page.cover">
   <source>Обложка</source>
   <translation>Мұқаба</translation>
  </message>
  <message id="file_contents.mark">
   <source>Конфиденциально</source>
   <translation>Құпия</translation>
  </message>
  <message id="file_contents.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="file_contents.code.hint">
   <source>На обложке пишется только код, без имени.</source>
   <translation>Мұқабаға аты жазылмайды, тек код жазылады.</translation>
  </message>
  <message id="file_contents.organisation">
   <source>Организация</source>
   <translation>Ұйым</translation>
  </message>
  <message id="file_contents.volume">
   <source>Том</source>
   <translation>Том</translation>
  </message>
  <message id="file_contents.years">
   <source>Год открытия – закрытия</source>
   <translation>Ашылған – жабылған жылы</translation>
  </message>
  <message id="file_contents.page.contents">
   <source>Опись документов</source>
   <translation>Мазмұны</translation>
  </message>
  <message id="file_contents.contents">
   <source>Опись документов</source>
   <translation>Мазмұны</translation>
  </message>
  <message id="file_contents.contents.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="file_contents.contents.document">
   <source>Документ</source>
   <translation>Құжат</translation>
  </message>
  <message id="file_contents.contents.on">
   <source>Дата</source>
   <translation>Күні</translation>
  </message>
  <message id="file_contents.contents.page_from">
   <source>Первая страница</source>
   <translation>Бірінші бет</translation>
  </message>
  <message id="file_contents.contents.page_to">
   <source>Последняя страница</source>
   <translation>Соңғы бет</translation>
  </message>
  <message id="file_contents.contents.medium">
   <source>Носитель</source>
   <translation>Нысаны</translation>
  </message>
  <message id="file_contents.contents.medium.option.paper">
   <source>бумажный носитель</source>
   <translation>қағаз нысаны</translation>
  </message>
  <message id="file_contents.contents.medium.option.electronic">
   <source>электронный носитель</source>
   <translation>электрондық нысан</translation>
  </message>
  <message id="file_contents.total_pages">
   <source>Общее количество страниц</source>
   <translation>Беттердің жалпы саны</translation>
  </message>
  <message id="file_contents.total_pages_in_words">
   <source>Прописью</source>
   <translation>Сөзбен</translation>
  </message>
  <message id="file_contents.compiled">
   <source>Опись составил</source>
   <translation>Мазмұнын жасаған</translation>
  </message>
  <message id="file_contents.compiled.option.worker">
   <source>социальный работник</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="gift_register.title">
   <source>Реестр предложенных подарков</source>
   <translation>Ұсынылған сыйлықтар тізілімі</translation>
  </message>
  <message id="gift_register.page.lines">
   <source>Записи</source>
   <translation>Жазбалар</translation>
  </message>
  <message id="gift_register.lines">
   <source>Реестр предложенных подарков</source>
   <translation>Ұсынылған сыйлықтар тізілімі</translation>
  </message>
  <message id="gift_register.lines.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="gift_register.lines.on">
   <source>Дата</source>
   <translation>Күні</translation>
  </message>
  <message id="gift_register.lines.what">
   <source>Что</source>
   <translation>Не</translation>
  </message>
  <message id="gift_register.lines.done">
   <source>Что сделано</source>
   <translation>Не істелді</translation>
  </message>
  <message id="gift_register.lines.worker">
   <source>Работник</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="handout.title">
   <source>Лист выдачи оценки</source>
   <translation>Бағалауды беру парағы</translation>
  </message>
  <message id="handout.page.handout">
   <source>Выдача</source>
   <translation>Беру</translation>
  </message>
  <message id="handout.assessment">
   <source>Отчет о комплексной оценке</source>
   <translation>Кешенді бағалау туралы есеп</translation>
  </message>
  <message id="handout.given_on">
   <source>Дата выдачи</source>
   <translation>Берілген күні</translation>
  </message>
  <message id="handout.receiver">
   <source>Кому выдано</source>
   <translation>Кімге берілді</translation>
  </message>
  <message id="handout.receiver.hint">
   <source>Только участник сопровождения семьи, записанный в деле.</source>
   <translation>Отбасын сүйемелдеуге қатысатын, іске жазылған адам не ұйым ғана.</translation>
  </message>
  <message id="handout.purpose">
   <source>Для чего</source>
   <translation>Не үшін</translation>
  </message>
  <message id="handout.given_as">
   <source>Что выдано</source>
   <translation>Не берілді</translation>
  </message>
  <message id="handout.given_as.option.whole">
   <source>отчет целиком</source>
   <translation>есеп толығымен</translation>
  </message>
  <message id="handout.given_as.option.part">
   <source>часть отчета</source>
   <translation>есептің бір бөлігі</translation>
  </message>
  <message id="handout.given_as.option.read">
   <source>только для чтения на месте</source>
   <translation>тек орнында оқуға</translation>
  </message>
  <message id="handout.given_as_part">
   <source>Какая часть</source>
   <translation>Қай бөлігі</translation>
  </message>
  <message id="handout.signatures">
   <source>Подписи</source>
   <translation>Қолтаңбалар</translation>
  </message>
  <message id="handout.signatures.option.worker">
   <source>социальный работник</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="handout.signatures.option.receiver">
   <source>получивший</source>
   <translation>алған адам</translation>
  </message>
  <message id="help_request.title">
   <source>Форма обращения за помощью</source>
   <translation>Көмекке жүгіну нысаны</translation>
  </message>
  <message id="help_request.page.subject">
   <source>Субъект обращения за помощью</source>
   <translation>Көмек сұралған бала</translation>
  </message>
  <message id="help_request.subject_name">
   <source>Имя и фамилия субъекта обращения за помощью</source>
   <translation>Көмек сұралған баланың аты мен тегі</translation>
  </message>
  <message id="help_request.subject_name.hint">
   <source>Ребенок, о котором сообщают. Имя хранится в реестре, не в деле.</source>
   <translation>Хабарланып отырған бала. Аты істе емес, тізілімде сақталады.</translation>
  </message>
  <message id="help_request.address">
   <source>Адрес</source>
   <translation>Мекенжайы</translation>
  </message>
  <message id="help_request.last_place">
   <source>Последнее известное место</source>
   <translation>Соңғы белгілі орны</translation>
  </message>
  <message id="help_request.birth_date">
   <source>Дата рождения</source>
   <translation>Туған күні</translation>
  </message>
  <message id="help_request.birth_date.hint">
   <source>Сопровождение рассчитано на детей 0–5 лет. Если ребенок старше, обсудите с супервизором, куда его направить.</source>
   <translation>Сүйемелдеу 0–5 жастағы балаларға арналған. Бала үлкенірек болса, қайда жіберу керегін супервизормен талқылаңыз.</translation>
  </message>
  <message id="help_request.approximate_age">
   <source>или приблизительный возраст</source>
   <translation>немесе шамамен жасы</translation>
  </message>
  <message id="help_request.sex">
   <source>Пол</source>
   <translation>Жынысы</translation>
  </message>
  <message id="help_request.page.applicant">
   <source>Лицо, обращающееся за помощью</source>
   <translation>Көмекке жүгінген адам</translation>
  </message>
  <message id="help_request.applicant_hidden">
   <source>Просит не раскрывать свое имя</source>
   <translation>Атын жария етпеуді сұрайды</translation>
  </message>
  <message id="help_request.applicant_hidden.ask">
   <source>Хотите ли вы, чтобы ваше имя не узнали семья и другие люди?</source>
   <translation>Отбасы мен басқалар атыңызды білмесін дейсіз бе?</translation>
  </message>
  <message id="help_request.applicant">
   <source>Имя</source>
   <translation>Аты</translation>
  </message>
  <message id="help_request.applicant_secret">
   <source>Имя (строго конфиденциально)</source>
   <translation>Аты (аса құпия)</translation>
  </message>
  <message id="help_request.position">
   <source>Должность или статус</source>
   <translation>Лауазымы немесе мәртебесі</translation>
  </message>
  <message id="help_request.applicant_contact">
   <source>Адрес/№ тел.</source>
   <translation>Мекенжайы/тел. №</translation>
  </message>
  <message id="help_request.applicant_secret_contact">
   <source>Адрес/№ тел. (строго конфиденциально)</source>
   <translation>Мекенжайы/тел. № (аса құпия)</translation>
  </message>
  <message id="help_request.relation">
   <source>Отношение к ребенку</source>
   <translation>Балаға қатысы</translation>
  </message>
  <message id="help_request.relation_other">
   <source>Уточнение отношения к ребенку</source>
   <translation>Балаға қатысын нақтылау</translation>
  </message>
  <message id="help_request.page.parents">
   <source>Данные о родителях ребенка</source>
   <translation>Баланың ата-анасы туралы деректер</translation>
  </message>
  <message id="help_request.mother">
   <source>Мать: имя</source>
   <translation>Анасы: аты</translation>
  </message>
  <message id="help_request.mother.hint">
   <source>Если неизвестно, оставьте пустым и укажите причину при завершении формы.</source>
   <translation>Белгісіз болса, бос қалдырып, нысанды аяқтағанда себебін көрсетіңіз.</translation>
  </message>
  <message id="help_request.mother_place">
   <source>Мать: место ее нахождения</source>
   <translation>Анасы: тұрған жері</translation>
  </message>
  <message id="help_request.mother_work">
   <source>Мать: род деятельности</source>
   <translation>Анасы: қызмет түрі</translation>
  </message>
  <message id="help_request.father">
   <source>Отец: имя</source>
   <translation>Әкесі: аты</translation>
  </message>
  <message id="help_request.father_place">
   <source>Отец: место его нахождения</source>
   <translation>Әкесі: тұрған жері</translation>
  </message>
  <message id="help_request.father_work">
   <source>Отец: род деятельности</source>
   <translation>Әкесі: қызмет түрі</translation>
  </message>
  <message id="help_request.page.content">
   <source>Содержание обращения</source>
   <translation>Өтініш мазмұны</translation>
  </message>
  <message id="help_request.grounds">
   <source>Основание для обращения за помощью</source>
   <translation>Көмекке жүгіну негізі</translation>
  </message>
  <message id="help_request.grounds.hint">
   <source>Краткое изложение со слов лица, обратившегося за помощью.</source>
   <translation>Көмекке жүгінген адамның сөзінен қысқаша.</translation>
  </message>
  <message id="help_request.grounds.ask">
   <source>Расскажите своими словами: что случилось и что вас беспокоит?</source>
   <translation>Өз сөзіңізбен айтыңызшы: не болды, сізді не алаңдатады?</translation>
  </message>
  <message id="help_request.next_actions">
   <source>Последующие действия, согласованные с обратившимся лицом, менеджером или супервизором</source>
   <translation>Жүгінген адаммен, менеджермен немесе супервизормен келісілген кейінгі әрекеттер</translation>
  </message>
  <message id="help_request.next_actions.hint">
   <source>Кто, что и когда делает дальше.</source>
   <translation>Бұдан әрі кім, не, қашан істейді.</translation>
  </message>
  <message id="help_request.next_actions.ask">
   <source>О чем мы с вами договорились и что будет дальше?</source>
   <translation>Не туралы келістік және бұдан әрі не болады?</translation>
  </message>
  <message id="help_request.page.receiver">
   <source>Социальный работник, принимающий обращение за помощью</source>
   <translation>Көмек сұрауын қабылдаған әлеуметтік қызметкер</translation>
  </message>
  <message id="help_request.received_by">
   <source>Имя</source>
   <translation>Аты</translation>
  </message>
  <message id="help_request.received_on">
   <source>Дата</source>
   <translation>Күні</translation>
  </message>
  <message id="help_request.received_time">
   <source>Время</source>
   <translation>Уақыты</translation>
  </message>
  <message id="help_request.signature">
   <source>Подпись</source>
   <translation>Қолы</translation>
  </message>
  <message id="help_request.signature.option.worker">
   <source>социальный работник</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="help_request.signature.option.psychologist">
   <source>психолог</source>
   <translation>психолог</translation>
  </message>
  <message id="help_request.page.origin">
   <source>Откуда поступило, вид риска</source>
   <translation>Қайдан түсті, тәуекел түрі</translation>
  </message>
  <message id="help_request.source">
   <source>Источник информации</source>
   <translation>Ақпарат көзі</translation>
  </message>
  <message id="help_request.source_other">
   <source>Другой источник</source>
   <translation>Басқа көз</translation>
  </message>
  <message id="help_request.channel">
   <source>Путь поступления</source>
   <translation>Түсу жолы</translation>
  </message>
  <message id="help_request.channel.option.in_person">
   <source>личное обращение</source>
   <translation>жеке өтініш</translation>
  </message>
  <message id="help_request.channel.option.phone">
   <source>по телефону</source>
   <translation>телефон арқылы</translation>
  </message>
  <message id="help_request.channel.option.written">
   <source>в письменной форме</source>
   <translation>жазбаша түрде</translation>
  </message>
  <message id="help_request.channel.option.found">
   <source>выявлено при патронаже</source>
   <translation>патронаж кезінде анықталды</translation>
  </message>
  <message id="help_request.risk_kinds">
   <source>Виды риска</source>
   <translation>Тәуекел түрлері</translation>
  </message>
  <message id="help_request.risk_kinds.option.abandonment">
   <source>риск отказа от ребенка</source>
   <translation>баладан бас тарту тәуекелі</translation>
  </message>
  <message id="help_request.risk_kinds.option.cruelty">
   <source>жестокое обращение</source>
   <translation>қатыгездік</translation>
  </message>
  <message id="help_request.risk_kinds.option.domestic_violence">
   <source>бытовое насилие</source>
   <translation>тұрмыстық зорлық-зомбылық</translation>
  </message>
  <message id="help_request.risk_kinds.option.disability">
   <source>инвалидность</source>
   <translation>мүгедектік</translation>
  </message>
  <message id="help_request.risk_kinds.option.neglect">
   <source>пренебрежительное отношение к потребностям ребенка</source>
   <translation>баланың қажеттіліктеріне немқұрайлы қарау</translation>
  </message>
  <message id="help_request.page.criteria_high">
   <source>Критерии высокого риска</source>
   <translation>Жоғары тәуекел өлшемшарттары</translation>
  </message>
  <message id="help_request.criteria_high">
   <source>Ситуации высокого риска</source>
   <translation>Жоғары тәуекел жағдайлары</translation>
  </message>
  <message id="help_request.criteria_high.hint">
   <source>Отметьте все, что подтверждают сведения. Одного отмеченного пункта достаточно, чтобы предложить высокий риск.</source>
   <translation>Мәліметпен расталғанның бәрін белгілеңіз. Жоғары тәуекелді ұсынуға бір белгі жеткілікті.</translation>
  </message>
  <message id="help_request.criteria_high.option.abandoned">
   <source>ребенок остался без родительского попечения в больнице или родильном доме</source>
   <translation>бала ауруханада немесе перзентханада ата-ана қамқорлығынсыз қалды</translation>
  </message>
  <message id="help_request.criteria_high.option.police">
   <source>ребенок в полиции как предполагаемая жертва насилия</source>
   <translation>бала полицияда зорлық-зомбылықтың ықтимал құрбаны ретінде жүр</translation>
  </message>
  <message id="help_request.criteria_high.option.street">
   <source>ребенок найден потерянным или брошенным, без поддержки и надзора</source>
   <translation>бала қолдаусыз, қараусыз жоғалған немесе тасталған күйде табылды</translation>
  </message>
  <message id="help_request.criteria_high.option.violence">
   <source>физическое или сексуальное насилие в отношении ребенка</source>
   <translation>балаға қатысты дене немесе жыныстық зорлық-зомбылық</translation>
  </message>
  <message id="help_request.criteria_high.option.other_threat">
   <source>другая прямая угроза безопасности, здоровью, жизни</source>
   <translation>қауіпсіздікке, денсаулыққа, өмірге төнген басқа тікелей қауіп</translation>
  </message>
  <message id="help_request.criteria_safety">
   <source>Безопасность</source>
   <translation>Қауіпсіздік</translation>
  </message>
  <message id="help_request.criteria_safety.option.cruelty">
   <source>случаи жестокого или небрежного отношения</source>
   <translation>қатыгез немесе ұқыпсыз қарау жағдайлары</translation>
  </message>
  <message id="help_request.criteria_safety.option.not_protected">
   <source>родители не могут защитить ребенка, он никому не доверяет</source>
   <translation>ата-анасы баланы қорғай алмайды, ол ешкімге сенбейді</translation>
  </message>
  <message id="help_request.criteria_safety.option.home_danger">
   <source>опасные условия дома: отопление, приборы, электричество, лестницы</source>
   <translation>үйдегі қауіпті жағдай: жылыту, құралдар, электр, баспалдақ</translation>
  </message>
  <message id="help_request.criteria_safety.option.addiction">
   <source>зависимость родителей: алкоголь, наркотики</source>
   <translation>ата-ананың тәуелділігі: алкоголь, есірткі</translation>
  </message>
  <message id="help_request.criteria_health">
   <source>Здоровье</source>
   <translation>Денсаулық</translation>
  </message>
  <message id="help_request.criteria_health.option.illness">
   <source>проблемы со здоровьем, врожденные или приобретенные</source>
   <translation>туа біткен немесе жүре пайда болған денсаулық мәселелері</translation>
  </message>
  <message id="help_request.criteria_health.option.no_treatment">
   <source>нет учета у врача, регулярного лечения или его эффекта</source>
   <translation>дәрігер есебінде емес, тұрақты емі немесе оның нәтижесі жоқ</translation>
  </message>
  <message id="help_request.criteria_health.option.poor_care">
   <source>недостаточные питание и гигиена</source>
   <translation>тамақтануы мен гигиенасы жеткіліксіз</translation>
  </message>
  <message id="help_request.criteria_family">
   <source>Семья и семейные отношения</source>
   <translation>Отбасы және отбасылық қарым-қатынас</translation>
  </message>
  <message id="help_request.criteria_family.option.composition">
   <source>состав семьи не обеспечивает ухода</source>
   <translation>отбасы құрамы күтімді қамтамасыз етпейді</translation>
  </message>
  <message id="help_request.criteria_family.option.relations">
   <source>тяжелые взаимоотношения в семье</source>
   <translation>отбасындағы ауыр қарым-қатынас</translation>
  </message>
  <message id="help_request.criteria_family.option.way_of_life">
   <source>нет совместной жизни: праздников, игр с ребенком</source>
   <translation>бірге өмір сүру жоқ: мерекелер, баламен ойнау</translation>
  </message>
  <message id="help_request.page.criteria_other">
   <source>Критерии среднего и низкого риска</source>
   <translation>Орташа және төмен тәуекел өлшемшарттары</translation>
  </message>
  <message id="help_request.criteria_medium">
   <source>Средний риск</source>
   <translation>Орташа тәуекел</translation>
  </message>
  <message id="help_request.criteria_medium.option.avoid_care">
   <source>родители уклоняются от ухода за ребенком</source>
   <translation>ата-анасы балаға күтім жасаудан жалтарады</translation>
  </message>
  <message id="help_request.criteria_medium.option.no_means">
   <source>нет средств к существованию, работы, доходов</source>
   <translation>күнкөріс қаражаты, жұмыс, табыс жоқ</translation>
  </message>
  <message id="help_request.criteria_medium.option.no_housing">
   <source>нет постоянного жилья</source>
   <translation>тұрақты тұрғын үй жоқ</translation>
  </message>
  <message id="help_request.criteria_medium.option.no_documents">
   <source>нет личных документов</source>
   <translation>жеке құжаттары жоқ</translation>
  </message>
  <message id="help_request.criteria_medium.option.parent_illness">
   <source>болезнь родителя мешает уходу и воспитанию</source>
   <translation>ата-ананың ауруы күтім мен тәрбиеге кедергі</translation>
  </message>
  <message id="help_request.criteria_medium.option.no_danger_data">
   <source>данных об опасности для жизни и здоровья нет</source>
   <translation>өмір мен денсаулыққа қауіп туралы дерек жоқ</translation>
  </message>
  <message id="help_request.criteria_low">
   <source>Низкий риск</source>
   <translation>Төмен тәуекел</translation>
  </message>
  <message id="help_request.criteria_low.option.safe_home">
   <source>ребенок в надежных условиях и благоприятной атмосфере</source>
   <translation>бала сенімді жағдайда, жайлы ортада</translation>
  </message>
  <message id="help_request.criteria_low.option.unready">
   <source>родители не умеют ухаживать: ранний возраст, незапланированное рождение</source>
   <translation>ата-анасы күтім жасай білмейді: жас, жоспарланбаған жүктілік</translation>
  </message>
  <message id="help_request.criteria_low.option.low_income">
   <source>низкие доходы семьи</source>
   <translation>отбасы табысы төмен</translation>
  </message>
  <message id="help_request.criteria_low.option.ill_member">
   <source>в семье тяжелобольной</source>
   <translation>отбасында ауыр науқас бар</translation>
  </message>
  <message id="help_request.criteria_low.option.integration">
   <source>семье трудно прижиться после переезда</source>
   <translation>көшкеннен кейін отбасына сіңісу қиын</translation>
  </message>
  <message id="help_request.criteria_low.option.prevention">
   <source>без профилактической работы риск может возникнуть</source>
   <translation>алдын алу жұмысынсыз тәуекел туындауы мүмкін</translation>
  </message>
  <message id="help_request.page.decision">
   <source>Степень риска и решение</source>
   <translation>Тәуекел деңгейі және шешім</translation>
  </message>
  <message id="help_request.risk_proposed">
   <source>Степень риска по критериям</source>
   <translation>Өлшемшарттар бойынша тәуекел деңгейі</translation>
  </message>
  <message id="help_request.risk_proposed.hint">
   <source>Отмечен критерий высокого риска – высокий; иначе среднего – средний; иначе низкого – низкий.</source>
   <translation>Жоғары тәуекел өлшемшарты белгіленсе – жоғары; әйтпесе орташаныкі – орташа; әйтпесе төменнікі – төмен.</translation>
  </message>
  <message id="help_request.risk_level">
   <source>Установленная степень риска</source>
   <translation>Белгіленген тәуекел деңгейі</translation>
  </message>
  <message id="help_request.risk_level.hint">
   <source>Решает социальный работник, а не сумма отметок.</source>
   <translation>Белгілердің саны емес, әлеуметтік қызметкер шешеді.</translation>
  </message>
  <message id="help_request.risk_reason">
   <source>Почему степень риска отличается от критериев</source>
   <translation>Тәуекел деңгейі өлшемшарттардан неге өзгеше</translation>
  </message>
  <message id="help_request.risk_set_at">
   <source>Риск установлен (дата, время)</source>
   <translation>Тәуекел белгіленді (күні, уақыты)</translation>
  </message>
  <message id="help_request.risk_set_at.hint">
   <source>При высоком риске с этой минуты идет один час.</source>
   <translation>Тәуекел жоғары болса, осы минуттан бір сағат есептеледі.</translation>
  </message>
  <message id="help_request.consulted">
   <source>С кем из менеджеров, супервизоров проведена консультация</source>
   <translation>Қай менеджермен, супервизормен кеңесілді</translation>
  </message>
  <message id="help_request.consulted_at">
   <source>Время консультации</source>
   <translation>Кеңесу уақыты</translation>
  </message>
  <message id="help_request.agreed_measures">
   <source>Согласованные меры</source>
   <translation>Келісілген шаралар</translation>
  </message>
  <message id="help_request.decision">
   <source>Решение</source>
   <translation>Шешім</translation>
  </message>
  <message id="help_request.decision.option.urgent">
   <source>срочные меры</source>
   <translation>шұғыл шаралар</translation>
  </message>
  <message id="help_request.decision.option.primary">
   <source>первичная оценка</source>
   <translation>бастапқы бағалау</translation>
  </message>
  <message id="help_request.decision.option.one_time">
   <source>разовая помощь (журнал учета посетителей)</source>
   <translation>бір жолғы көмек (келушілерді есепке алу журналы)</translation>
  </message>
  <message id="help_request.earlier">
   <source>Были ли прежние обращения по этому ребенку</source>
   <translation>Бұл бала бойынша бұрын өтініш болды ма</translation>
  </message>
  <message id="help_request.earlier.hint">
   <source>Проверьте журнал «Неподтвержденные обращения за помощью».</source>
   <translation>«Расталмаған өтініштер» журналын тексеріңіз.</translation>
  </message>
  <message id="help_request.earlier_which">
   <source>Какие и когда</source>
   <translation>Қандай және қашан</translation>
  </message>
  <message id="implementation_report.title">
   <source>Отчет о реализации индивидуального плана</source>
   <translation>Жеке жоспардың іске асырылуы туралы есеп</translation>
  </message>
  <message id="implementation_report.page.done">
   <source>Что выполнено</source>
   <translation>Не орындалды</translation>
  </message>
  <message id="implementation_report.reported_on">
   <source>Дата отчета</source>
   <translation>Есеп күні</translation>
  </message>
  <message id="implementation_report.since">
   <source>Период с</source>
   <translation>Кезең басы</translation>
  </message>
  <message id="implementation_report.until">
   <source>Период по</source>
   <translation>Кезең соңы</translation>
  </message>
  <message id="implementation_report.plan_ref">
   <source>Индивидуальный план</source>
   <translation>Жеке жоспар</translation>
  </message>
  <message id="implementation_report.rows">
   <source>Выполнение действий плана</source>
   <translation>Жоспардағы іс-шаралардың орындалуы</translation>
  </message>
  <message id="implementation_report.rows.ask">
   <source>Что получилось? Что помешало?</source>
   <translation>Не сәтті болды? Не кедергі жасады?</translation>
  </message>
  <message id="implementation_report.rows.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="implementation_report.rows.action">
   <source>Действие</source>
   <translation>Іс-шара</translation>
  </message>
  <message id="implementation_report.rows.state">
   <source>Выполнение</source>
   <translation>Орындалуы</translation>
  </message>
  <message id="implementation_report.rows.state.option.done">
   <source>выполнено</source>
   <translation>орындалды</translation>
  </message>
  <message id="implementation_report.rows.state.option.partly">
   <source>частично</source>
   <translation>ішінара</translation>
  </message>
  <message id="implementation_report.rows.state.option.not_done">
   <source>не выполнено</source>
   <translation>орындалмады</translation>
  </message>
  <message id="implementation_report.rows.why">
   <source>Почему не выполнено</source>
   <translation>Неге орындалмады</translation>
  </message>
  <message id="implementation_report.contacts">
   <source>Проведенные контакты по графику</source>
   <translation>Кесте бойынша өткізілген байланыстар</translation>
  </message>
  <message id="implementation_report.contacts.hint">
   <source>Сколько посещений и звонков было и сколько требовалось.</source>
   <translation>Қанша рет барылды және қоңырау шалынды, қаншасы қажет еді.</translation>
  </message>
  <message id="implementation_report.page.proposals">
   <source>Риск и предложения</source>
   <translation>Тәуекел және ұсыныстар</translation>
  </message>
  <message id="implementation_report.risk_level">
   <source>Степень риска сейчас</source>
   <translation>Қазіргі тәуекел деңгейі</translation>
  </message>
  <message id="implementation_report.risk_note">
   <source>Пояснение к степени риска</source>
   <translation>Тәуекел деңгейіне түсініктеме</translation>
  </message>
  <message id="implementation_report.proposal">
   <source>Предложение</source>
   <translation>Ұсыныс</translation>
  </message>
  <message id="implementation_report.proposal_note">
   <source>Обоснование предложения</source>
   <translation>Ұсыныстың негіздемесі</translation>
  </message>
  <message id="implementation_report.proposal_note.hint">
   <source>Предложение работника – еще не решение совещания.</source>
   <translation>Қызметкердің ұсынысы – әлі отырыс шешімі емес.</translation>
  </message>
  <message id="implementation_report.signature">
   <source>Подпись</source>
   <translation>Қолы</translation>
  </message>
  <message id="implementation_report.signature.option.worker">
   <source>социальный работник</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="interagency_review.title">
   <source>Протокол межведомственного рассмотрения дела</source>
   <translation>Істі ведомствоаралық қарау хаттамасы</translation>
  </message>
  <message id="interagency_review.page.meeting">
   <source>Совещание</source>
   <translation>Отырыс</translation>
  </message>
  <message id="interagency_review.agreed_with">
   <source>С кем согласовано: менеджер, супервизор</source>
   <translation>Кіммен келісілді: менеджер, супервизор</translation>
  </message>
  <message id="interagency_review.agreed_on">
   <source>Дата согласования</source>
   <translation>Келісілген күні</translation>
  </message>
  <message id="interagency_review.met_on">
   <source>Дата совещания</source>
   <translation>Отырыс күні</translation>
  </message>
  <message id="interagency_review.place">
   <source>Место</source>
   <translation>Орны</translation>
  </message>
  <message id="interagency_review.participants">
   <source>Приглашенные и присутствовавшие</source>
   <translation>Шақырылғандар мен қатысқандар</translation>
  </message>
  <message id="interagency_review.participants.who">
   <source>Кто</source>
   <translation>Кім</translation>
  </message>
  <message id="interagency_review.participants.body">
   <source>Учреждение, роль в семье</source>
   <translation>Мекемесі, отбасындағы рөлі</translation>
  </message>
  <message id="interagency_review.participants.present">
   <source>Был</source>
   <translation>Қатысты</translation>
  </message>
  <message id="interagency_review.page.agreed">
   <source>О чем договорились</source>
   <translation>Не туралы келісілді</translation>
  </message>
  <message id="interagency_review.needs">
   <source>Первоочередные потребности ребенка</source>
   <translation>Баланың бірінші кезектегі қажеттіліктері</translation>
  </message>
  <message id="interagency_review.measures">
   <source>Меры</source>
   <translation>Шаралар</translation>
  </message>
  <message id="interagency_review.measures.measure">
   <source>Мера</source>
   <translation>Шара</translation>
  </message>
  <message id="interagency_review.measures.responsible">
   <source>Ответственный</source>
   <translation>Жауапты</translation>
  </message>
  <message id="interagency_review.measures.until">
   <source>Срок</source>
   <translation>Мерзімі</translation>
  </message>
  <message id="interagency_review.next_on">
   <source>Дата следующего собрания</source>
   <translation>Келесі жиналыс күні</translation>
  </message>
  <message id="interagency_review.next_on.hint">
   <source>Назначается на самом совещании.</source>
   <translation>Отырыстың өзінде белгіленеді.</translation>
  </message>
  <message id="interagency_review.page.sent">
   <source>Рассылка, подписи</source>
   <translation>Тарату, қолдар</translation>
  </message>
  <message id="interagency_review.sent">
   <source>Протокол направлен участникам</source>
   <translation>Хаттама қатысушыларға жіберілді</translation>
  </message>
  <message id="interagency_review.sent.to">
   <source>Кому</source>
   <translation>Кімге</translation>
  </message>
  <message id="interagency_review.sent.on">
   <source>Дата</source>
   <translation>Күні</translation>
  </message>
  <message id="interagency_review.sent_on">
   <source>Протокол направлен всем</source>
   <translation>Хаттама барлығына жіберілді</translation>
  </message>
  <message id="interagency_review.family_notified_on">
   <source>Семья уведомлена</source>
   <translation>Отбасына хабарланды</translation>
  </message>
  <message id="interagency_review.copy_filed">
   <source>Копия приложена к личному делу</source>
   <translation>Көшірмесі жеке іске тігілді</translation>
  </message>
  <message id="interagency_review.signatures">
   <source>Подписи</source>
   <translation>Қолдары</translation>
  </message>
  <message id="interagency_review.signatures.option.worker">
   <source>социальный работник</source>
   <translation>әлеуметтік қызметкер</translation>
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
   <translation>Іс жабылғаннан кейінгі мониторинг парағы</translation>
  </message>
  <message id="monitoring.page.contact">
   <source>Контакт</source>
   <translation>Байланыс</translation>
  </message>
  <message id="monitoring.number">
   <source>№ контакта</source>
   <translation>Байланыс №</translation>
  </message>
  <message id="monitoring.happened_on">
   <source>Дата</source>
   <translation>Күні</translation>
  </message>
  <message id="monitoring.way">
   <source>Способ</source>
   <translation>Тәсілі</translation>
  </message>
  <message id="monitoring.copes">
   <source>Семья справляется самостоятельно</source>
   <translation>Отбасы өз бетінше жүріп жатыр</translation>
  </message>
  <message id="monitoring.copes.ask">
   <source>Как вы справляетесь без нашей помощи? Что дается труднее?</source>
   <translation>Бізсіз қалай жүріп жатырсыз? Не қиынырақ?</translation>
  </message>
  <message id="monitoring.relapse">
   <source>Проявился рецидив проблем</source>
   <translation>Мәселелер қайталанды</translation>
  </message>
  <message id="monitoring.worse">
   <source>Ситуация ребенка ухудшилась</source>
   <translation>Баланың жағдайы нашарлады</translation>
  </message>
  <message id="monitoring.note">
   <source>Что увидели и услышали</source>
   <translation>Не көрдіңіздер және естідіңіздер</translation>
  </message>
  <message id="monitoring.page.decision">
   <source>Решение</source>
   <translation>Шешім</translation>
  </message>
  <message id="monitoring.decision">
   <source>Решение</source>
   <translation>Шешім</translation>
  </message>
  <message id="monitoring.decision.option.continue">
   <source>продолжить мониторинг</source>
   <translation>мониторингті жалғастыру</translation>
  </message>
  <message id="monitoring.decision.option.end">
   <source>завершить мониторинг</source>
   <translation>мониторингті аяқтау</translation>
  </message>
  <message id="monitoring.decision.option.reopen">
   <source>возобновить дело (все этапы заново)</source>
   <translation>істі қайта бастау (барлық кезеңдер қайтадан)</translation>
  </message>
  <message id="monitoring.next_on">
   <source>Следующий контакт</source>
   <translation>Келесі байланыс</translation>
  </message>
  <message id="monitoring.signature">
   <source>Подпись</source>
   <translation>Қолы</translation>
  </message>
  <message id="monitoring.signature.option.worker">
   <source>социальный работник</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="norm_entry.title">
   <source>Реестр нормативных актов</source>
   <translation>Нормативтік актілер тізілімі</translation>
  </message>
  <message id="norm_entry.page.norm">
   <source>Нормативный акт</source>
   <translation>Нормативтік акт</translation>
  </message>
  <message id="norm_entry.name">
   <source>Название, номер</source>
   <translation>Атауы, нөмірі</translation>
  </message>
  <message id="norm_entry.issuer">
   <source>Кем принят</source>
   <translation>Қабылдаған орган</translation>
  </message>
  <message id="norm_entry.approved_on">
   <source>Дата принятия</source>
   <translation>Бекітілген күні</translation>
  </message>
  <message id="norm_entry.in_force_from">
   <source>Вступил в силу</source>
   <translation>Күшіне енген күні</translation>
  </message>
  <message id="norm_entry.in_force_until">
   <source>Утратил силу</source>
   <translation>Күшін жойған күні</translation>
  </message>
  <message id="norm_entry.review_on">
   <source>Дата пересмотра</source>
   <translation>Қайта қаралатын күн</translation>
  </message>
  <message id="norm_entry.edition">
   <source>Издание в программе</source>
   <translation>Бағдарламадағы басылымы</translation>
  </message>
  <message id="norm_entry.edition.hint">
   <source>Например, kzh/2018. Каждая запись хранит свое издание.</source>
   <translation>Мысалы, kze/2023. Әр жазба өзі толтырылған басылымды сақтайды.</translation>
  </message>
  <message id="norm_entry.kept_at">
   <source>Где хранится экземпляр</source>
   <translation>Көшірме сақталатын орын</translation>
  </message>
  <message id="observation.title">
   <source>Лист наблюдения</source>
   <translation>Бақылау парағы</translation>
  </message>
  <message id="observation.page.setting">
   <source>Условия наблюдения</source>
   <translation>Бақылау жағдайы</translation>
  </message>
  <message id="observation.phase">
   <source>Период</source>
   <translation>Кезең</translation>
  </message>
  <message id="observation.phase.option.during">
   <source>во время услуги</source>
   <translation>қызмет көрсету барысында</translation>
  </message>
  <message id="observation.phase.option.after">
   <source>после завершения услуги</source>
   <translation>қызмет аяқталғаннан кейін</translation>
  </message>
  <message id="observation.observed_on">
   <source>Дата</source>
   <translation>Күні</translation>
  </message>
  <message id="observation.observed_at">
   <source>Время</source>
   <translation>Уақыты</translation>
  </message>
  <message id="observation.setting">
   <source>Обстановка</source>
   <translation>Орта</translation>
  </message>
  <message id="observation.setting.hint">
   <source>Без адреса: «в классе», «дома».</source>
   <translation>Мекенжайын жазбаңыз: «сыныпта», «үйінде».</translation>
  </message>
  <message id="observation.observer">
   <source>Наблюдатель</source>
   <translation>Бақылаушы</translation>
  </message>
  <message id="observation.page.observed">
   <source>Наблюдение</source>
   <translation>Бақылау</translation>
  </message>
  <message id="observation.observations">
   <source>Что наблюдалось</source>
   <translation>Байқалғандар</translation>
  </message>
  <message id="observation.observations.hint">
   <source>Только увиденное и услышанное; толкование – отдельно.</source>
   <translation>Көрген-естігенді ғана жазыңыз; түсіндірмесі бөлек.</translation>
  </message>
  <message id="observation.observations.area">
   <source>Область</source>
   <translation>Бағыт</translation>
  </message>
  <message id="observation.observations.area.option.safety">
   <source>безопасность</source>
   <translation>қауіпсіздік</translation>
  </message>
  <message id="observation.observations.area.option.health">
   <source>здоровье</source>
   <translation>денсаулық</translation>
  </message>
  <message id="observation.observations.area.option.emotion">
   <source>эмоции</source>
   <translation>эмоциялар</translation>
  </message>
  <message id="observation.observations.area.option.relations">
   <source>отношения</source>
   <translation>қарым-қатынас</translation>
  </message>
  <message id="observation.observations.area.option.school_work">
   <source>школа, работа</source>
   <translation>мектеп, жұмыс</translation>
  </message>
  <message id="observation.observations.area.option.daily_skills">
   <source>повседневные навыки</source>
   <translation>күнделікті дағдылар</translation>
  </message>
  <message id="observation.observations.observation">
   <source>Наблюдение</source>
   <translation>Бақылау</translation>
  </message>
  <message id="observation.observations.change">
   <source>По сравнению с прошлым разом</source>
   <translation>Бұрынғымен салыстырғанда</translation>
  </message>
  <message id="observation.observations.change.option.better">
   <source>лучше</source>
   <translation>жақсарды</translation>
  </message>
  <message id="observation.observations.change.option.same">
   <source>без изменений</source>
   <translation>бұрынғыдай</translation>
  </message>
  <message id="observation.observations.change.option.worse">
   <source>хуже</source>
   <translation>нашарлады</translation>
  </message>
  <message id="observation.interpretation">
   <source>Толкование</source>
   <translation>Пайымдау</translation>
  </message>
  <message id="observation.interpretation.hint">
   <source>Мысли и предположения работника, отдельно от фактов.</source>
   <translation>Қызметкердің ойы, болжамы; фактіден бөлек.</translation>
  </message>
  <message id="observation.action">
   <source>Необходимые действия</source>
   <translation>Қажетті шара</translation>
  </message>
  <message id="observation.action.hint">
   <source>Что, кто, когда. Если не нужно, так и напишите.</source>
   <translation>Не, кім, қашан. Қажет болмаса, солай жазыңыз.</translation>
  </message>
  <message id="observation.signatures">
   <source>Подпись</source>
   <translation>Қолы</translation>
  </message>
  <message id="observation.signatures.option.worker">
   <source>социальный работник</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="organisation_card.title">
   <source>Карточка организации</source>
   <translation>Ұйым карточкасы</translation>
  </message>
  <message id="organisation_card.page.identity">
   <source>Название, регистрация</source>
   <translation>Атауы, тіркелуі</translation>
  </message>
  <message id="organisation_card.made_on">
   <source>Дата заполнения карточки</source>
   <translation>Карточка толтырылған күн</translation>
  </message>
  <message id="organisation_card.made_on.hint">
   <source>При каждом изменении заполняется новая карточка, прежняя остается.</source>
   <translation>Әр өзгерісте жаңа карточка толтырылады, ескісі қалады.</translation>
  </message>
  <message id="organisation_card.name">
   <source>Официальное название</source>
   <translation>Ресми атауы</translation>
  </message>
  <message id="organisation_card.ownership">
   <source>Форма собственности</source>
   <translation>Меншік нысаны</translation>
  </message>
  <message id="organisation_card.ownership.option.state">
   <source>государственная</source>
   <translation>мемлекеттік</translation>
  </message>
  <message id="organisation_card.ownership.option.municipal">
   <source>муниципальная</source>
   <translation>коммуналдық</translation>
  </message>
  <message id="organisation_card.ownership.option.ngo">
   <source>негосударственная</source>
   <translation>мемлекеттік емес</translation>
  </message>
  <message id="organisation_card.ownership.option.private">
   <source>частная</source>
   <translation>жеке меншік</translation>
  </message>
  <message id="organisation_card.ownership.option.person">
   <source>лицо без образования юридического лица</source>
   <translation>заңды тұлға құрмаған адам</translation>
  </message>
  <message id="organisation_card.provider">
   <source>Тип поставщика услуг</source>
   <translation>Қызмет көрсетушінің түрі</translation>
  </message>
  <message id="organisation_card.provider.option.polyclinic">
   <source>поликлиника</source>
   <translation>емхана</translation>
  </message>
  <message id="organisation_card.provider.option.outpatient">
   <source>врачебная амбулатория</source>
   <translation>дәрігерлік амбулатория</translation>
  </message>
  <message id="organisation_card.provider.option.rural">
   <source>сельский медицинский пункт</source>
   <translation>ауылдық медициналық пункт</translation>
  </message>
  <message id="organisation_card.provider.option.other">
   <source>другое</source>
   <translation>басқа</translation>
  </message>
  <message id="organisation_card.provider_other">
   <source>Другой тип</source>
   <translation>Басқа түрі</translation>
  </message>
  <message id="organisation_card.registration_no">
   <source>Номер свидетельства о регистрации</source>
   <translation>Мемлекеттік тіркеу куәлігінің нөмірі</translation>
  </message>
  <message id="organisation_card.registered_on">
   <source>Дата регистрации</source>
   <translation>Тіркелген күні</translation>
  </message>
  <message id="organisation_card.certificate_at">
   <source>Где хранится свидетельство и копия</source>
   <translation>Куәлік пен көшірме сақталатын орын</translation>
  </message>
  <message id="organisation_card.page.work">
   <source>Работа и ресурсы</source>
   <translation>Жұмысы, ресурстары</translation>
  </message>
  <message id="organisation_card.experience">
   <source>Опыт социальной работы</source>
   <translation>Әлеуметтік жұмыстағы тәжірибе</translation>
  </message>
  <message id="organisation_card.mission">
   <source>Миссия и ценности</source>
   <translation>Миссиясы, құндылықтары</translation>
  </message>
  <message id="organisation_card.direct">
   <source>Прямые услуги</source>
   <translation>Тікелей қызметтер</translation>
  </message>
  <message id="organisation_card.indirect">
   <source>Непрямые услуги</source>
   <translation>Жанама қызметтер</translation>
  </message>
  <message id="organisation_card.supervision">
   <source>Организация супервизии</source>
   <translation>Супервизияның ұйымдастырылуы</translation>
  </message>
  <message id="organisation_card.staff">
   <source>Кадровый состав</source>
   <translation>Қызметкерлер құрамы</translation>
  </message>
  <message id="organisation_card.staff.function">
   <source>Должность</source>
   <translation>Лауазымы</translation>
  </message>
  <message id="organisation_card.staff.posts">
   <source>Штатных единиц</source>
   <translation>Штат саны</translation>
  </message>
  <message id="organisation_card.money">
   <source>Источники финансирования</source>
   <translation>Қаржы көздері</translation>
  </message>
  <message id="organisation_card.money.source">
   <source>Источник</source>
   <translation>Көзі</translation>
  </message>
  <message id="organisation_card.money.share">
   <source>Доля</source>
   <translation>Үлесі</translation>
  </message>
  <message id="organisation_card.money.share.unit">
   <source>%</source>
   <translation>%</translation>
  </message>
  <message id="organisation_card.page.answers">
   <source>Ответственность, комиссии</source>
   <translation>Жауапкершілік, комиссия</translation>
  </message>
  <message id="organisation_card.responsible">
   <source>Ответственный за безопасность жизни и здоровья</source>
   <translation>Өмір мен денсаулық қауіпсіздігіне жауапты</translation>
  </message>
  <message id="organisation_card.responsible.hint">
   <source>Кто и когда принял решение, хранит журнал действий.</source>
   <translation>Әр шешімді кім, қашан қабылдағаны әрекеттер журналында сақталады.</translation>
  </message>
  <message id="organisation_card.commissions">
   <source>Какие комиссии есть</source>
   <translation>Қандай комиссиялар бар</translation>
  </message>
  <message id="organisation_card.commissions.option.minors">
   <source>комиссия по делам несовершеннолетних</source>
   <translation>кәмелетке толмағандар істері жөніндегі комиссия</translation>
  </message>
  <message id="organisation_card.commissions.option.integrated">
   <source>комиссия по осуществлению интегрированной модели</source>
   <translation>ықпалдастырылған модель жөніндегі комиссия</translation>
  </message>
  <message id="organisation_card.commissions.option.psychologist">
   <source>психолог поликлиники</source>
   <translation>психолог маман</translation>
  </message>
  <message id="organisation_card.help_information">
   <source>Где дают информацию об обращениях за помощью</source>
   <translation>Көмек сұрау туралы ақпарат қайда беріледі</translation>
  </message>
  <message id="organisation_card.signatures">
   <source>Подпись</source>
   <translation>Қолы</translation>
  </message>
  <message id="organisation_card.signatures.option.head">
   <source>руководитель организации</source>
   <translation>ұйым басшысы</translation>
  </message>
  <message id="own_appeal.title">
   <source>Собственная жалоба работника</source>
   <translation>Өз шағымым</translation>
  </message>
  <message id="own_appeal.page.appeal">
   <source>Жалоба</source>
   <translation>Шағым</translation>
  </message>
  <message id="own_appeal.written_on">
   <source>Дата</source>
   <translation>Күні</translation>
  </message>
  <message id="own_appeal.written_on.hint">
   <source>Видит только тот, кто написал.</source>
   <translation>Тек жазған адамның өзі көреді.</translation>
  </message>
  <message id="own_appeal.to">
   <source>Кому</source>
   <translation>Кімге</translation>
  </message>
  <message id="own_appeal.about">
   <source>О чем</source>
   <translation>Не туралы</translation>
  </message>
  <message id="own_appeal.answered_on">
   <source>Дата ответа</source>
   <translation>Жауап келген күн</translation>
  </message>
  <message id="own_appeal.answer">
   <source>Ответ</source>
   <translation>Жауап</translation>
  </message>
  <message id="personal_file.title">
   <source>Титул и опись личного дела</source>
   <translation>Жеке істің мұқабасы мен тізімдемесі</translation>
  </message>
  <message id="personal_file.page.cover">
   <source>Обложка</source>
   <translation>Мұқаба</translation>
  </message>
  <message id="personal_file.mark">
   <source>Конфиденциально</source>
   <translation>Құпия</translation>
  </message>
  <message id="personal_file.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="personal_file.code.hint">
   <source>На обложке пишется только код, без имени.</source>
   <translation>Мұқабаға аты жазылмайды, тек код жазылады.</translation>
  </message>
  <message id="personal_file.organisation">
   <source>Организация</source>
   <translation>Ұйым</translation>
  </message>
  <message id="personal_file.volume">
   <source>Том</source>
   <translation>Том</translation>
  </message>
  <message id="personal_file.years">
   <source>Год открытия – закрытия</source>
   <translation>Ашылған – жабылған жылы</translation>
  </message>
  <message id="personal_file.page.contents">
   <source>Опись документов</source>
   <translation>Мазмұны</translation>
  </message>
  <message id="personal_file.contents">
   <source>Опись документов</source>
   <translation>Мазмұны</translation>
  </message>
  <message id="personal_file.contents.hint">
   <source>Форма обращения, комплексная оценка, план, запросы, приказы, письма, справки, протоколы.</source>
   <translation>Көмекке жүгіну нысаны, кешенді бағалау, жоспар, сұраулар, бұйрықтар, хаттар, анықтамалар, хаттамалар.</translation>
  </message>
  <message id="personal_file.contents.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="personal_file.contents.document">
   <source>Документ</source>
   <translation>Құжат</translation>
  </message>
  <message id="personal_file.contents.on">
   <source>Дата</source>
   <translation>Күні</translation>
  </message>
  <message id="personal_file.contents.page_from">
   <source>Первая страница</source>
   <translation>Бірінші бет</translation>
  </message>
  <message id="personal_file.contents.page_to">
   <source>Последняя страница</source>
   <translation>Соңғы бет</translation>
  </message>
  <message id="personal_file.contents.medium">
   <source>Носитель</source>
   <translation>Нысаны</translation>
  </message>
  <message id="personal_file.contents.medium.option.paper">
   <source>бумажный носитель</source>
   <translation>қағаз нысаны</translation>
  </message>
  <message id="personal_file.contents.medium.option.electronic">
   <source>электронный носитель</source>
   <translation>электрондық нысан</translation>
  </message>
  <message id="personal_file.total_pages">
   <source>Общее количество страниц</source>
   <translation>Беттердің жалпы саны</translation>
  </message>
  <message id="personal_file.total_pages_in_words">
   <source>Прописью</source>
   <translation>Сөзбен</translation>
  </message>
  <message id="personal_file.compiled">
   <source>Опись составил</source>
   <translation>Мазмұнын жасаған</translation>
  </message>
  <message id="personal_file.compiled.option.worker">
   <source>социальный работник</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="placement.title">
   <source>Учет места проживания и размещения ребенка</source>
   <translation>Баланың тұратын жері мен орналастырылуын есепке алу</translation>
  </message>
  <message id="placement.page.placing">
   <source>Размещение</source>
   <translation>Орналастыру</translation>
  </message>
  <message id="placement.kind">
   <source>Где и с кем живет ребенок</source>
   <translation>Бала қайда және кіммен тұрады</translation>
  </message>
  <message id="placement.kind.hint">
   <source>Каждая новая запись начинает новый график посещений и завершает прежний.</source>
   <translation>Әр жаңа жазба барудың жаңа кестесін бастап, бұрынғысын аяқтайды.</translation>
  </message>
  <message id="placement.kind.option.parents">
   <source>с родителями</source>
   <translation>ата-анасымен</translation>
  </message>
  <message id="placement.kind.option.guardian">
   <source>у опекуна, попечителя</source>
   <translation>қорғаншыда, қамқоршыда</translation>
  </message>
  <message id="placement.kind.option.kin">
   <source>в расширенной семье (у родственников)</source>
   <translation>кеңейтілген отбасында (туыстарында)</translation>
  </message>
  <message id="placement.kind.option.foster">
   <source>в патронатной семье</source>
   <translation>патронаттық отбасында</translation>
  </message>
  <message id="placement.kind.option.institution">
   <source>дом ребенка, учреждение интернатного типа</source>
   <translation>сәбилер үйі, интернат үлгісіндегі ұйым</translation>
  </message>
  <message id="placement.kind.option.centre">
   <source>центр с временным содержанием</source>
   <translation>уақытша ұстау орталығы</translation>
  </message>
  <message id="placement.kind.option.hospital">
   <source>больница, родильный дом</source>
   <translation>аурухана, перзентхана</translation>
  </message>
  <message id="placement.kind.option.other">
   <source>другое место</source>
   <translation>басқа жер</translation>
  </message>
  <message id="placement.kind_other">
   <source>Какое место</source>
   <translation>Қандай жер</translation>
  </message>
  <message id="placement.placed_on">
   <source>Дата и время размещения</source>
   <translation>Орналастырылған күн, уақыт</translation>
  </message>
  <message id="placement.secret_address">
   <source>Является ли адрес секретным</source>
   <translation>Мекенжайы құпия ма</translation>
  </message>
  <message id="placement.secret_address.hint">
   <source>Секретный адрес хранится отдельно, в строго конфиденциальной части.</source>
   <translation>Құпия мекенжай аса құпия бөлікте бөлек сақталады.</translation>
  </message>
  <message id="placement.place">
   <source>Место размещения</source>
   <translation>Орналастырылған орын</translation>
  </message>
  <message id="placement.secret_place">
   <source>Секретный адрес</source>
   <translation>Құпия мекенжай</translation>
  </message>
  <message id="placement.escort">
   <source>Сопровождающий</source>
   <translation>Алып жүруші</translation>
  </message>
  <message id="placement.receiver">
   <source>Принявшее лицо</source>
   <translation>Қабылдаған адам</translation>
  </message>
  <message id="placement.page.reasons">
   <source>Причина, основание</source>
   <translation>Себебі, негізі</translation>
  </message>
  <message id="placement.why_apart">
   <source>Причина размещения вне семьи</source>
   <translation>Отбасынан тыс орналастыру себебі</translation>
  </message>
  <message id="placement.why_apart.hint">
   <source>Указывается и то, что пробовали сделать, чтобы обеспечить безопасность дома.</source>
   <translation>Үйде қауіпсіздігін қамтамасыз ету үшін не істелгені де жазылады.</translation>
  </message>
  <message id="placement.why_apart.ask">
   <source>Чем опасно оставаться дома? Где и с кем вам было бы спокойно?</source>
   <translation>Үйде қалуыңыздың қандай қаупі бар? Қайда, кіммен болсаңыз тыныш боласыз?</translation>
  </message>
  <message id="placement.legal_basis">
   <source>Правовое основание</source>
   <translation>Құқықтық негіз</translation>
  </message>
  <message id="placement.legal_basis.option.consent">
   <source>согласие</source>
   <translation>келісім</translation>
  </message>
  <message id="placement.legal_basis.option.guardianship">
   <source>решение органа опеки и попечительства</source>
   <translation>қорғаншылық және қамқоршылық органының шешімі</translation>
  </message>
  <message id="placement.legal_basis.option.court">
   <source>судебный акт</source>
   <translation>сот актісі</translation>
  </message>
  <message id="placement.legal_basis.option.police">
   <source>решение полиции</source>
   <translation>полиция шешімі</translation>
  </message>
  <message id="placement.legal_basis.option.other">
   <source>другое</source>
   <translation>басқа</translation>
  </message>
  <message id="placement.legal_basis_other">
   <source>Другое основание</source>
   <translation>Басқа негіз</translation>
  </message>
  <message id="placement.legal_basis_ref">
   <source>Согласие</source>
   <translation>Келісім</translation>
  </message>
  <message id="placement.legal_basis_documents">
   <source>Решение, документы</source>
   <translation>Шешім, құжаттар</translation>
  </message>
  <message id="placement.must_not_meet">
   <source>Лица, которые не должны встречаться с клиентом</source>
   <translation>Кездеспеуі тиіс адамдар</translation>
  </message>
  <message id="placement.must_not_meet.hint">
   <source>Хранится в строго конфиденциальной части, вместе с делом не печатается.</source>
   <translation>Аса құпия бөлікте сақталады, іспен бірге басып шығарылмайды.</translation>
  </message>
  <message id="placement.must_not_meet.ask">
   <source>С кем вы опасаетесь столкнуться?</source>
   <translation>Кіммен кездесіп қалудан қауіптенесіз?</translation>
  </message>
  <message id="placement.page.course">
   <source>Сроки, реинтеграция</source>
   <translation>Мерзімі, отбасына қайта біріктіру</translation>
  </message>
  <message id="placement.until">
   <source>Срок размещения до</source>
   <translation>Орналастыру мерзімі аяқталады</translation>
  </message>
  <message id="placement.reviews">
   <source>Пересмотр размещения</source>
   <translation>Орналастыруды қайта қарау</translation>
  </message>
  <message id="placement.reviews.on">
   <source>Дата</source>
   <translation>Күні</translation>
  </message>
  <message id="placement.reviews.state">
   <source>Состояние клиента</source>
   <translation>Қызмет алушының жай-күйі</translation>
  </message>
  <message id="placement.reviews.decision">
   <source>Решение</source>
   <translation>Шешім</translation>
  </message>
  <message id="placement.reviews.until">
   <source>Продлено до</source>
   <translation>Ұзартылған мерзім</translation>
  </message>
  <message id="placement.reintegration">
   <source>Цель реинтеграции</source>
   <translation>Отбасына қайта біріктіру мақсаты</translation>
  </message>
  <message id="placement.reintegration.ask">
   <source>Что должно измениться, чтобы вы могли вернуться домой?</source>
   <translation>Үйіңізге оралу үшін не өзгеруі керек?</translation>
  </message>
  <message id="placement.reintegration_result">
   <source>Результат реинтеграции</source>
   <translation>Отбасына қайта біріктіру нәтижесі</translation>
  </message>
  <message id="placement.reintegration_result.hint">
   <source>Заполняется по окончании размещения.</source>
   <translation>Орналастыру аяқталғанда толықтырылады.</translation>
  </message>
  <message id="placement.ended_on">
   <source>Дата окончания размещения</source>
   <translation>Орналастыру аяқталған күн</translation>
  </message>
  <message id="plan_continuation.title">
   <source>Индивидуальный план: лист-продолжение пересмотров</source>
   <translation>Жеке жоспар: қайта қараулардың жалғасы парағы</translation>
  </message>
  <message id="plan_continuation.page.review">
   <source>Пересмотр индивидуального плана сопровождения семьи</source>
   <translation>Отбасын сүйемелдеудің жеке жоспарын қайта қарау</translation>
  </message>
  <message id="plan_continuation.number">
   <source>№ пересмотра</source>
   <translation>Қайта қарау №</translation>
  </message>
  <message id="plan_continuation.review_on">
   <source>Дата совещания</source>
   <translation>Отырыс күні</translation>
  </message>
  <message id="plan_continuation.review_present">
   <source>Участники совещания по пересмотру плана действий</source>
   <translation>Іс-қимыл жоспарын қайта қарау отырысына қатысушылар</translation>
  </message>
  <message id="plan_continuation.review_actions">
   <source>Пересмотренный план действий</source>
   <translation>Қайта қаралған іс-қимыл жоспары</translation>
  </message>
  <message id="plan_continuation.review_actions.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="plan_continuation.review_actions.action">
   <source>Действия, мероприятия</source>
   <translation>Іс-шаралар</translation>
  </message>
  <message id="plan_continuation.review_actions.until">
   <source>Сроки</source>
   <translation>Мерзімі</translation>
  </message>
  <message id="plan_continuation.review_actions.responsible">
   <source>Ответственные</source>
   <translation>Жауаптылар</translation>
  </message>
  <message id="plan_continuation.review_actions.responsible.hint">
   <source>Семья тоже отвечает за свои шаги.</source>
   <translation>Отбасы да өз қадамдарына жауап береді.</translation>
  </message>
  <message id="plan_continuation.review_actions.mark">
   <source>Отметка о выполнении</source>
   <translation>Орындалуы туралы белгі</translation>
  </message>
  <message id="plan_continuation.review_actions.mark.hint">
   <source>Дата выполнения.</source>
   <translation>Орындалған күні.</translation>
  </message>
  <message id="plan_continuation.review_signatures">
   <source>Имена и подписи участников совещания</source>
   <translation>Отырысқа қатысушылардың аты-жөні мен қолы</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.worker">
   <source>социальный работник</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>супервизор, менеджер</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.mother">
   <source>мать</source>
   <translation>анасы</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.father">
   <source>отец</source>
   <translation>әкесі</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.guardian">
   <source>опекун</source>
   <translation>қорғаншы</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.relative">
   <source>родственник</source>
   <translation>туысы</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.specialist">
   <source>специалист</source>
   <translation>маман</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.organisation">
   <source>представитель организации</source>
   <translation>ұйым өкілі</translation>
  </message>
  <message id="plan_continuation.plan_ref">
   <source>Индивидуальный план</source>
   <translation>Жеке жоспар</translation>
  </message>
  <message id="plan_review.title">
   <source>Протокол совещания по пересмотру плана</source>
   <translation>Жоспарды қайта қарау отырысының хаттамасы</translation>
  </message>
  <message id="plan_review.page.meeting">
   <source>Совещание</source>
   <translation>Отырыс</translation>
  </message>
  <message id="plan_review.met_on">
   <source>Дата совещания</source>
   <translation>Отырыс күні</translation>
  </message>
  <message id="plan_review.place">
   <source>Место</source>
   <translation>Орны</translation>
  </message>
  <message id="plan_review.place.option.polyclinic">
   <source>поликлиника</source>
   <translation>емхана</translation>
  </message>
  <message id="plan_review.place.option.institution">
   <source>дом ребенка, учреждение</source>
   <translation>сәбилер үйі, мекеме</translation>
  </message>
  <message id="plan_review.chair">
   <source>Ведет: менеджер, супервизор</source>
   <translation>Жүргізуші: менеджер, супервизор</translation>
  </message>
  <message id="plan_review.participants">
   <source>Участники</source>
   <translation>Қатысушылар</translation>
  </message>
  <message id="plan_review.participants.who">
   <source>Кто</source>
   <translation>Кім</translation>
  </message>
  <message id="plan_review.participants.body">
   <source>Кем приходится, организация</source>
   <translation>Кім болып келеді, ұйымы</translation>
  </message>
  <message id="plan_review.report_ref">
   <source>Отчет о реализации плана</source>
   <translation>Жоспардың іске асырылуы туралы есеп</translation>
  </message>
  <message id="plan_review.page.decision">
   <source>Решение</source>
   <translation>Шешім</translation>
  </message>
  <message id="plan_review.decision">
   <source>Решение</source>
   <translation>Шешім</translation>
  </message>
  <message id="plan_review.dissent">
   <source>Особые мнения: кто не согласен и что предлагает</source>
   <translation>Ерекше пікірлер: кім келіспейді және не ұсынады</translation>
  </message>
  <message id="plan_review.dissent.ask">
   <source>Кто думает иначе? Какую форму ухода вы предлагаете?</source>
   <translation>Кім басқаша ойлайды? Қандай күтім нысанын ұсынасыз?</translation>
  </message>
  <message id="plan_review.dissent.who">
   <source>Кто</source>
   <translation>Кім</translation>
  </message>
  <message id="plan_review.dissent.what">
   <source>Доводы, предложение</source>
   <translation>Дәлелдер, ұсыныс</translation>
  </message>
  <message id="plan_review.corrections">
   <source>План с внесенными корректировками</source>
   <translation>Түзету енгізілген жоспар</translation>
  </message>
  <message id="plan_review.to_commission">
   <source>Вынести на комиссию</source>
   <translation>Комиссияға шығару</translation>
  </message>
  <message id="plan_review.to_commission.hint">
   <source>Вне семьи и о продлении решает орган опеки с учетом рекомендаций комиссии (F-72).</source>
   <translation>Отбасынан тыс орналастыру мен ұзартуды қорғаншылық органы комиссия ұсынымдарын ескеріп шешеді (F-72).</translation>
  </message>
  <message id="plan_review.next_review_on">
   <source>Дата следующего пересмотра</source>
   <translation>Келесі қайта қарау күні</translation>
  </message>
  <message id="plan_review.next_review_on.hint">
   <source>Не позже чем через шесть месяцев.</source>
   <translation>Алты айдан кешіктірмей.</translation>
  </message>
  <message id="plan_review.age_decision">
   <source>Ребенок приближается к 6 годам</source>
   <translation>Бала 6 жасқа жақындап қалды</translation>
  </message>
  <message id="plan_review.age_decision.option.transfer">
   <source>передать в другую службу</source>
   <translation>басқа қызметке тапсыру</translation>
  </message>
  <message id="plan_review.age_decision.option.continue">
   <source>продолжить сопровождение</source>
   <translation>сүйемелдеуді жалғастыру</translation>
  </message>
  <message id="plan_review.age_decision_why">
   <source>Причина продолжения</source>
   <translation>Жалғастыру себебі</translation>
  </message>
  <message id="plan_review.page.sent">
   <source>Рассылка, подписи</source>
   <translation>Тарату, қолдар</translation>
  </message>
  <message id="plan_review.sent_on">
   <source>Протокол направлен участникам</source>
   <translation>Хаттама қатысушыларға жіберілді</translation>
  </message>
  <message id="plan_review.family_notified_on">
   <source>Семья уведомлена</source>
   <translation>Отбасына хабарланды</translation>
  </message>
  <message id="plan_review.copy_filed">
   <source>Копия приложена к личному делу</source>
   <translation>Көшірмесі жеке іске тігілді</translation>
  </message>
  <message id="plan_review.signatures">
   <source>Подписи</source>
   <translation>Қолдары</translation>
  </message>
  <message id="plan_review.signatures.option.worker">
   <source>социальный работник</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="plan_review.signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>супервизор, менеджер</translation>
  </message>
  <message id="plan_review.signatures.option.mother">
   <source>мать</source>
   <translation>анасы</translation>
  </message>
  <message id="plan_review.signatures.option.father">
   <source>отец</source>
   <translation>әкесі</translation>
  </message>
  <message id="plan_review.signatures.option.guardian">
   <source>опекун</source>
   <translation>қорғаншы</translation>
  </message>
  <message id="plan_review.signatures.option.relative">
   <source>родственник</source>
   <translation>туысы</translation>
  </message>
  <message id="plan_review.signatures.option.specialist">
   <source>специалист</source>
   <translation>маман</translation>
  </message>
  <message id="plan_review.signatures.option.organisation">
   <source>представитель организации</source>
   <translation>ұйым өкілі</translation>
  </message>
  <message id="presentation.title">
   <source>Лист представления случая</source>
   <translation>Кейсті таныстыру парағы</translation>
  </message>
  <message id="presentation.page.about">
   <source>Обезличенное представление</source>
   <translation>Атсыз таныстыру</translation>
  </message>
  <message id="presentation.made_on">
   <source>Дата подготовки листа</source>
   <translation>Парақ дайындалған күн</translation>
  </message>
  <message id="presentation.temporary_code">
   <source>Временный код</source>
   <translation>Уақытша код</translation>
  </message>
  <message id="presentation.age_group">
   <source>Возрастная группа</source>
   <translation>Жас тобы</translation>
  </message>
  <message id="presentation.sex">
   <source>Пол</source>
   <translation>Жынысы</translation>
  </message>
  <message id="presentation.place_type">
   <source>Тип населенного пункта</source>
   <translation>Елді мекен түрі</translation>
  </message>
  <message id="presentation.place_type.option.town">
   <source>город</source>
   <translation>қала</translation>
  </message>
  <message id="presentation.place_type.option.village">
   <source>село</source>
   <translation>ауыл</translation>
  </message>
  <message id="presentation.place_type.option.remote">
   <source>отдаленная местность</source>
   <translation>шалғай жер</translation>
  </message>
  <message id="presentation.family">
   <source>Семья</source>
   <translation>Отбасы</translation>
  </message>
  <message id="presentation.family.hint">
   <source>Без имен, только роли: мать, отец, бабушка.</source>
   <translation>Аты жазылмайды, рөлі жазылады: ана, әке, әже.</translation>
  </message>
  <message id="presentation.timeline">
   <source>Последовательность событий</source>
   <translation>Оқиғалар реті</translation>
  </message>
  <message id="presentation.timeline.hint">
   <source>Без дат: считаются дни от открытия случая.</source>
   <translation>Күні жазылмайды, кейс ашылғаннан бергі күндер саналады.</translation>
  </message>
  <message id="presentation.timeline.day">
   <source>День</source>
   <translation>Күн</translation>
  </message>
  <message id="presentation.timeline.event">
   <source>Событие</source>
   <translation>Оқиға</translation>
  </message>
  <message id="presentation.page.question">
   <source>Вопрос для обсуждения</source>
   <translation>Талқыланатын мәселе</translation>
  </message>
  <message id="presentation.risks">
   <source>Риск</source>
   <translation>Тәуекел</translation>
  </message>
  <message id="presentation.strengths">
   <source>Сильные стороны</source>
   <translation>Күшті жақтары</translation>
  </message>
  <message id="presentation.tried">
   <source>Что уже пробовали</source>
   <translation>Бұрын қолданылған шаралар</translation>
  </message>
  <message id="presentation.tried.ask">
   <source>Что помогло? Что не помогло?</source>
   <translation>Не көмектесті? Не көмектеспеді?</translation>
  </message>
  <message id="presentation.question">
   <source>Вопрос к коллегам</source>
   <translation>Әріптестерге сұрақ</translation>
  </message>
  <message id="presentation.question.ask">
   <source>Что именно вы хотели бы услышать от коллег?</source>
   <translation>Әріптестеріңізден нақты нені естігіңіз келеді?</translation>
  </message>
  <message id="presentation.anonymous">
   <source>Проверено: нет данных, по которым можно узнать человека</source>
   <translation>Танытып қоятын ақпарат жоқ екені тексерілді</translation>
  </message>
  <message id="presentation.anonymous.option.names">
   <source>нет имен</source>
   <translation>аты жоқ</translation>
  </message>
  <message id="presentation.anonymous.option.places">
   <source>нет адреса, названий школы и места работы</source>
   <translation>мекенжай, мектеп, жұмыс орны аталмаған</translation>
  </message>
  <message id="presentation.anonymous.option.dates">
   <source>нет даты рождения и других подлинных дат</source>
   <translation>туған күні және басқа нақты күндер жоқ</translation>
  </message>
  <message id="presentation.anonymous.option.details">
   <source>нет особых примет</source>
   <translation>танытып қоятын ерекше белгілер жоқ</translation>
  </message>
  <message id="prevention_log.title">
   <source>Учет профилактической и непрямой работы</source>
   <translation>Алдын алу және жанама жұмыстар есебі</translation>
  </message>
  <message id="prevention_log.page.event">
   <source>Мероприятие</source>
   <translation>Іс-шара</translation>
  </message>
  <message id="prevention_log.held_on">
   <source>Дата</source>
   <translation>Күні</translation>
  </message>
  <message id="prevention_log.place">
   <source>Место</source>
   <translation>Орны</translation>
  </message>
  <message id="prevention_log.topic">
   <source>Тема</source>
   <translation>Тақырып</translation>
  </message>
  <message id="prevention_log.kind">
   <source>Вид</source>
   <translation>Түрі</translation>
  </message>
  <message id="prevention_log.kind.option.training">
   <source>обучение</source>
   <translation>оқыту</translation>
  </message>
  <message id="prevention_log.kind.option.advocacy">
   <source>отстаивание интересов</source>
   <translation>мүддені қорғау</translation>
  </message>
  <message id="prevention_log.kind.option.campaign">
   <source>акция</source>
   <translation>науқан</translation>
  </message>
  <message id="prevention_log.kind.option.support_group">
   <source>группа поддержки</source>
   <translation>қолдау тобы</translation>
  </message>
  <message id="prevention_log.kind.option.club">
   <source>клуб</source>
   <translation>клуб</translation>
  </message>
  <message id="prevention_log.kind.option.patronage">
   <source>социальный патронаж</source>
   <translation>әлеуметтік патронаж</translation>
  </message>
  <message id="prevention_log.kind.option.staff_training">
   <source>обучение персонала</source>
   <translation>қызметкерлерді оқыту</translation>
  </message>
  <message id="prevention_log.kind.option.policy">
   <source>работа с политикой</source>
   <translation>саясат жөніндегі жұмыс</translation>
  </message>
  <message id="prevention_log.audience">
   <source>Аудитория</source>
   <translation>Қатысушылар</translation>
  </message>
  <message id="prevention_log.audience.who">
   <source>Кто</source>
   <translation>Кім</translation>
  </message>
  <message id="prevention_log.audience.age">
   <source>Возраст</source>
   <translation>Жасы</translation>
  </message>
  <message id="prevention_log.audience.female">
   <source>Женщин</source>
   <translation>Әйелдер</translation>
  </message>
  <message id="prevention_log.audience.male">
   <source>Мужчин</source>
   <translation>Ерлер</translation>
  </message>
  <message id="prevention_log.attended">
   <source>Участвовавшие клиенты (коды)</source>
   <translation>Қатысқан клиенттер (кодтары)</translation>
  </message>
  <message id="prevention_log.attended.hint">
   <source>Без имен.</source>
   <translation>Аты-жөні жазылмайды.</translation>
  </message>
  <message id="prevention_log.partners">
   <source>Партнеры, лидеры</source>
   <translation>Серіктестер, көшбасшылар</translation>
  </message>
  <message id="prevention_log.materials">
   <source>Материалы</source>
   <translation>Материалдар</translation>
  </message>
  <message id="prevention_log.result">
   <source>Результат</source>
   <translation>Нәтиже</translation>
  </message>
  <message id="prevention_log.families">
   <source>Выявленные семьи (коды)</source>
   <translation>Анықталған отбасылар (кодтары)</translation>
  </message>
  <message id="prevention_log.families.hint">
   <source>Без имен.</source>
   <translation>Аты-жөні жазылмайды.</translation>
  </message>
  <message id="primary_assessment.title">
   <source>Первичная оценка ситуации семьи и ребенка</source>
   <translation>Отбасы мен бала жағдайын бастапқы бағалау</translation>
  </message>
  <message id="primary_assessment.page.basis">
   <source>Как проведена оценка</source>
   <translation>Бағалау қалай жүргізілді</translation>
  </message>
  <message id="primary_assessment.assessed_on">
   <source>Дата оценки</source>
   <translation>Бағалау күні</translation>
  </message>
  <message id="primary_assessment.place">
   <source>Место</source>
   <translation>Орны</translation>
  </message>
  <message id="primary_assessment.place.hint">
   <source>Без адреса: «дома», «в поликлинике».</source>
   <translation>Мекенжайсыз: «үйде», «емханада».</translation>
  </message>
  <message id="primary_assessment.seen">
   <source>С кем беседовали</source>
   <translation>Кіммен әңгімелесілді</translation>
  </message>
  <message id="primary_assessment.sources">
   <source>Источники сведений</source>
   <translation>Мәлімет көздері</translation>
  </message>
  <message id="primary_assessment.request_said">
   <source>О чем говорилось в обращении</source>
   <translation>Өтініште не айтылды</translation>
  </message>
  <message id="primary_assessment.found">
   <source>Что установлено</source>
   <translation>Не анықталды</translation>
  </message>
  <message id="primary_assessment.found.hint">
   <source>Факты отдельно от предположений.</source>
   <translation>Фактілер болжамнан бөлек.</translation>
  </message>
  <message id="primary_assessment.found.ask">
   <source>Как вы сами видите то, о чем нам сообщили?</source>
   <translation>Бізге хабарланған жайтты өзіңіз қалай көресіз?</translation>
  </message>
  <message id="primary_assessment.page.criteria">
   <source>Безопасность, здоровье, семья</source>
   <translation>Қауіпсіздік, денсаулық, отбасы</translation>
  </message>
  <message id="primary_assessment.safety">
   <source>Безопасность ребенка</source>
   <translation>Баланың қауіпсіздігі</translation>
  </message>
  <message id="primary_assessment.safety.ask">
   <source>Кто присматривает за ребенком днем и ночью? Бывает ли ему страшно или больно?</source>
   <translation>Балаға күндіз-түні кім қарайды? Ол қорқа ма, ауырсына ма?</translation>
  </message>
  <message id="primary_assessment.health">
   <source>Здоровье ребенка</source>
   <translation>Баланың денсаулығы</translation>
  </message>
  <message id="primary_assessment.health.ask">
   <source>Как ребенок ест, спит, растет? Когда его видел врач?</source>
   <translation>Бала қалай тамақтанады, ұйықтайды, өседі? Дәрігер қашан көрді?</translation>
  </message>
  <message id="primary_assessment.family">
   <source>Семья и семейные отношения</source>
   <translation>Отбасы және отбасылық қарым-қатынас</translation>
  </message>
  <message id="primary_assessment.family.ask">
   <source>Кто живет вместе? Кто помогает, когда трудно?</source>
   <translation>Кім бірге тұрады? Қиын кезде кім көмектеседі?</translation>
  </message>
  <message id="primary_assessment.risk_level">
   <source>Степень риска сейчас</source>
   <translation>Қазіргі тәуекел деңгейі</translation>
  </message>
  <message id="primary_assessment.page.decision">
   <source>Решение</source>
   <translation>Шешім</translation>
  </message>
  <message id="primary_assessment.decision">
   <source>Решение</source>
   <translation>Шешім</translation>
  </message>
  <message id="primary_assessment.decision.option.not_confirmed">
   <source>информация не подтвердилась, сопровождение не осуществляется</source>
   <translation>ақпарат расталмады, сүйемелдеу жүргізілмейді</translation>
  </message>
  <message id="primary_assessment.decision.option.confirmed">
   <source>информация подтвердилась, проводится комплексная оценка</source>
   <translation>ақпарат расталды, кешенді бағалау жүргізіледі</translation>
  </message>
  <message id="primary_assessment.decided_on">
   <source>Дата решения</source>
   <translation>Шешім күні</translation>
  </message>
  <message id="primary_assessment.grounds">
   <source>Основания решения</source>
   <translation>Шешім негіздері</translation>
  </message>
  <message id="primary_assessment.one_time_help">
   <source>Оказанная разовая помощь</source>
   <translation>Көрсетілген бір жолғы көмек</translation>
  </message>
  <message id="primary_assessment.file_no">
   <source>№ личного дела</source>
   <translation>Жеке іс №</translation>
  </message>
  <message id="primary_assessment.file_no.hint">
   <source>Если информация не подтвердилась, внесите запись в журнал «Неподтвержденные обращения за помощью».</source>
   <translation>Ақпарат расталмаса, «Расталмаған өтініштер» журналына жазыңыз.</translation>
  </message>
  <message id="primary_assessment.signatures">
   <source>Подписи</source>
   <translation>Қолдары</translation>
  </message>
  <message id="primary_assessment.signatures.option.worker">
   <source>социальный работник</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="primary_assessment.signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>супервизор, менеджер</translation>
  </message>
  <message id="prohibitions.title">
   <source>Ознакомление с запретами, заявления</source>
   <translation>Тыйымдармен танысу, хабарлама</translation>
  </message>
  <message id="prohibitions.page.points">
   <source>Пункты</source>
   <translation>Танысқан тармақтар</translation>
  </message>
  <message id="prohibitions.worker">
   <source>Работник</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="prohibitions.read_on">
   <source>Дата ознакомления</source>
   <translation>Танысқан күн</translation>
  </message>
  <message id="prohibitions.points">
   <source>Прочитаны 13 пунктов</source>
   <translation>13 тармақ оқылды</translation>
  </message>
  <message id="prohibitions.points.option.difference">
   <source>Не дискриминировать, учитывать различия</source>
   <translation>Кемсітпеу, ерекшелікті ескеру</translation>
  </message>
  <message id="prohibitions.points.option.intimacy">
   <source>Не вступать в близкие отношения с клиентом</source>
   <translation>Қызмет алушымен жақын қарым-қатынас орнатпау</translation>
  </message>
  <message id="prohibitions.points.option.harm_others">
   <source>Не молчать, зная об угрозе другим</source>
   <translation>Өзгеге төнген қауіпті білсе, үндемей қалмау</translation>
  </message>
  <message id="prohibitions.points.option.harm_self">
   <source>Не молчать, зная об угрозе себе</source>
   <translation>Өзіне зиян келтіру қаупін білсе, үндемей қалмау</translation>
  </message>
  <message id="prohibitions.points.option.assessment">
   <source>Не делать ложной или небрежной оценки</source>
   <translation>Жалған, немқұрайды бағалау жүргізбеу</translation>
  </message>
  <message id="prohibitions.points.option.withholding">
   <source>Не удерживать нужную услугу</source>
   <translation>Қажетті қызметті кешіктірмеу</translation>
  </message>
  <message id="prohibitions.points.option.confidentiality">
   <source>Не разглашать тайну</source>
   <translation>Құпияны жарияламау</translation>
  </message>
  <message id="prohibitions.points.option.evidence">
   <source>Не искажать доказательства</source>
   <translation>Дәлелдемелерді бұрмаламау</translation>
  </message>
  <message id="prohibitions.points.option.forgery">
   <source>Не подавать поддельных бумаг на разрешение</source>
   <translation>Рұқсатқа жалған құжат бермеу</translation>
  </message>
  <message id="prohibitions.points.option.linking">
   <source>Не отказывать в направлении к нужной услуге</source>
   <translation>Қажетті қызметке жолдаудан бас тартпау</translation>
  </message>
  <message id="prohibitions.points.option.gifts">
   <source>Не брать подарков и вознаграждений</source>
   <translation>Сыйлық, ақы алмау</translation>
  </message>
  <message id="prohibitions.points.option.methods">
   <source>Не применять вредных и бесполезных методов</source>
   <translation>Зиянды, нәтижесіз әдіс қолданбау</translation>
  </message>
  <message id="prohibitions.points.option.protection">
   <source>Защищать от других участников</source>
   <translation>Басқа қатысушылардан қорғауды ұмытпау</translation>
  </message>
  <message id="prohibitions.conflicts">
   <source>Заявление о конфликте интересов</source>
   <translation>Мүдделер қақтығысы туралы хабарлама</translation>
  </message>
  <message id="prohibitions.conflicts.code">
   <source>Код случая</source>
   <translation>Іс коды</translation>
  </message>
  <message id="prohibitions.conflicts.relation">
   <source>Какая связь</source>
   <translation>Байланысы</translation>
  </message>
  <message id="prohibitions.conflicts.measure">
   <source>Мера</source>
   <translation>Шара</translation>
  </message>
  <message id="prohibitions.gifts">
   <source>Предложенные подарки</source>
   <translation>Ұсынылған сыйлықтар</translation>
  </message>
  <message id="prohibitions.gifts.on">
   <source>Дата</source>
   <translation>Күні</translation>
  </message>
  <message id="prohibitions.gifts.what">
   <source>Что</source>
   <translation>Не</translation>
  </message>
  <message id="prohibitions.gifts.done">
   <source>Что сделано</source>
   <translation>Не істелді</translation>
  </message>
  <message id="prohibitions.gifts.done.option.declined">
   <source>отказался</source>
   <translation>бас тартылды</translation>
  </message>
  <message id="prohibitions.gifts.done.option.returned">
   <source>возвращен</source>
   <translation>қайтарылды</translation>
  </message>
  <message id="prohibitions.signatures">
   <source>Подписи</source>
   <translation>Қолы</translation>
  </message>
  <message id="prohibitions.signatures.option.worker">
   <source>социальный работник</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="request_register.title">
   <source>Реестр документированных запросов</source>
   <translation>Құжатталған сұраулар тізілімі</translation>
  </message>
  <message id="request_register.page.requests">
   <source>Запросы и документы</source>
   <translation>Сұраулар мен құжаттар</translation>
  </message>
  <message id="request_register.register_on">
   <source>Дата записи</source>
   <translation>Жазылған күні</translation>
  </message>
  <message id="request_register.requests">
   <source>Запросы и документы (исходящие и входящие)</source>
   <translation>Сұраулар мен құжаттар (шығыс және кіріс)</translation>
  </message>
  <message id="request_register.requests.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="request_register.requests.other_side">
   <source>От кого / кому</source>
   <translation>Кімнен / кімге</translation>
  </message>
  <message id="request_register.requests.direction">
   <source>Исх./вх.</source>
   <translation>Шығ./кір.</translation>
  </message>
  <message id="request_register.requests.direction.option.out">
   <source>исходящий</source>
   <translation>шығыс</translation>
  </message>
  <message id="request_register.requests.direction.option.in">
   <source>входящий</source>
   <translation>кіріс</translation>
  </message>
  <message id="request_register.requests.on">
   <source>Дата</source>
   <translation>Күні</translation>
  </message>
  <message id="request_register.requests.content">
   <source>Содержание</source>
   <translation>Мазмұны</translation>
  </message>
  <message id="request_register.requests.answer">
   <source>Ответ</source>
   <translation>Жауап</translation>
  </message>
  <message id="request_register.requests.due">
   <source>Ответ до</source>
   <translation>Жауап мерзімі</translation>
  </message>
  <message id="request_register.requests.medium">
   <source>Вид</source>
   <translation>Түрі</translation>
  </message>
  <message id="request_register.requests.medium.option.original">
   <source>оригинал</source>
   <translation>түпнұсқа</translation>
  </message>
  <message id="request_register.requests.medium.option.copy">
   <source>копия</source>
   <translation>көшірме</translation>
  </message>
  <message id="request_register.requests.pages">
   <source>Листов</source>
   <translation>Парақ саны</translation>
  </message>
  <message id="requests_of_office.title">
   <source>Сводный реестр запросов</source>
   <translation>Кіріс және шығыс сұрау салулар тізілімі</translation>
  </message>
  <message id="requests_of_office.page.lines">
   <source>Записи</source>
   <translation>Жазбалар</translation>
  </message>
  <message id="requests_of_office.lines">
   <source>Сводный реестр запросов</source>
   <translation>Кіріс және шығыс сұрау салулар тізілімі</translation>
  </message>
  <message id="requests_of_office.lines.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="requests_of_office.lines.on">
   <source>Дата</source>
   <translation>Күні</translation>
  </message>
  <message id="requests_of_office.lines.code">
   <source>Код</source>
   <translation>Коды</translation>
  </message>
  <message id="requests_of_office.lines.direction">
   <source>Вх./исх.</source>
   <translation>Кіріс / шығыс</translation>
  </message>
  <message id="requests_of_office.lines.other_side">
   <source>От кого / кому</source>
   <translation>Кімнен / кімге</translation>
  </message>
  <message id="requests_of_office.lines.content">
   <source>Содержание</source>
   <translation>Мазмұны</translation>
  </message>
  <message id="requests_of_office.lines.due">
   <source>Ответ до</source>
   <translation>Жауап мерзімі</translation>
  </message>
  <message id="requests_of_office.lines.answer">
   <source>Ответ</source>
   <translation>Жауап</translation>
  </message>
  <message id="requests_of_office.lines.medium">
   <source>Вид</source>
   <translation>Түрі</translation>
  </message>
  <message id="requests_of_office.lines.pages">
   <source>Листов</source>
   <translation>Парақ</translation>
  </message>
  <message id="room.title">
   <source>Помещения и кабинеты</source>
   <translation>Үй-жай, бөлмелер</translation>
  </message>
  <message id="room.page.room">
   <source>Кабинет</source>
   <translation>Бөлме</translation>
  </message>
  <message id="room.name">
   <source>Название, номер</source>
   <translation>Атауы, нөмірі</translation>
  </message>
  <message id="room.name.hint">
   <source>Выбирается как место встречи. Помещение с тайным адресом сюда не вписывают.</source>
   <translation>Кездесу орны ретінде таңдалады. Құпия мекенжай мұнда жазылмайды.</translation>
  </message>
  <message id="room.use">
   <source>Назначение</source>
   <translation>Мақсаты</translation>
  </message>
  <message id="room.use.option.counselling">
   <source>кабинет консультаций</source>
   <translation>кеңес беру бөлмесі</translation>
  </message>
  <message id="room.use.option.group">
   <source>комната групповой работы</source>
   <translation>топтық жұмыс бөлмесі</translation>
  </message>
  <message id="room.use.option.reception">
   <source>приемная</source>
   <translation>қабылдау бөлмесі</translation>
  </message>
  <message id="room.use.option.archive">
   <source>архив документов</source>
   <translation>мұрағат</translation>
  </message>
  <message id="room.use.option.other">
   <source>другое</source>
   <translation>басқа</translation>
  </message>
  <message id="room.fits">
   <source>Соответствует назначению</source>
   <translation>Мақсатқа сай</translation>
  </message>
  <message id="room.fits_why">
   <source>Чего не хватает, когда исправят</source>
   <translation>Не жетіспейді, қашан түзетіледі</translation>
  </message>
  <message id="room.private">
   <source>Можно говорить так, чтобы не слышали посторонние</source>
   <translation>Бөтен құлаққа естілмей сөйлесуге болады</translation>
  </message>
  <message id="room.seats">
   <source>Вместимость</source>
   <translation>Сыйымдылығы</translation>
  </message>
  <message id="room.checked_on">
   <source>Дата осмотра</source>
   <translation>Қаралған күні</translation>
  </message>
  <message id="safety_plan.title">
   <source>План безопасности</source>
   <translation>Қауіпсіздік жоспары</translation>
  </message>
  <message id="safety_plan.page.together">
   <source>Совместно составленный план</source>
   <translation>Бірге жасалған жоспар</translation>
  </message>
  <message id="safety_plan.made_on">
   <source>Дата составления</source>
   <translation>Жасалған күні</translation>
  </message>
  <message id="safety_plan.made_with">
   <source>С кем составлен</source>
   <translation>Бірге жасаған адамдар</translation>
  </message>
  <message id="safety_plan.made_with.hint">
   <source>Клиент, родитель или опекун, способный защитить.</source>
   <translation>Қызмет алушы, қорғай алатын ата-ана, қорғаншы.</translation>
  </message>
  <message id="safety_plan.danger_signs">
   <source>Признаки приближения опасности</source>
   <translation>Қауіп жақындағанының белгілері</translation>
  </message>
  <message id="safety_plan.danger_signs.ask">
   <source>По чему вы узнаете, что опасность близко: голос, слова, время, день?</source>
   <translation>Қауіп жақындағанын неден білесіз: дауысынан, сөзінен, уақыттан, күннен?</translation>
  </message>
  <message id="safety_plan.steps">
   <source>Что я делаю сразу</source>
   <translation>Мен бірден не істеймін</translation>
  </message>
  <message id="safety_plan.steps.hint">
   <source>Короткие, выполнимые шаги. Ребенок говорит своими словами.</source>
   <translation>Қысқа, орындалатын қадамдар. Бала өз сөзімен айтады.</translation>
  </message>
  <message id="safety_plan.steps.ask">
   <source>Если заметите такой признак, что вы сможете сделать сначала? А потом?</source>
   <translation>Осындай белгі байқалса, ең алдымен не істей аласыз? Содан кейін ше?</translation>
  </message>
  <message id="safety_plan.steps.step">
   <source>Шаг</source>
   <translation>Қадам</translation>
  </message>
  <message id="safety_plan.steps.helper">
   <source>Кто поможет</source>
   <translation>Кім көмектеседі</translation>
  </message>
  <message id="safety_plan.page.places">
   <source>Безопасные люди, места, номера</source>
   <translation>Қауіпсіз адамдар, орындар, нөмірлер</translation>
  </message>
  <message id="safety_plan.safe_places">
   <source>Безопасные люди и места</source>
   <translation>Қауіпсіз адамдар мен орындар</translation>
  </message>
  <message id="safety_plan.safe_places.ask">
   <source>Кто откроет вам дверь даже среди ночи? Как туда добраться?</source>
   <translation>Түн ортасында да есігін ашатын адам кім? Оған қалай жетесіз?</translation>
  </message>
  <message id="safety_plan.safe_places.person">
   <source>Человек</source>
   <translation>Адам</translation>
  </message>
  <message id="safety_plan.safe_places.place">
   <source>Место</source>
   <translation>Орын</translation>
  </message>
  <message id="safety_plan.safe_places.phone">
   <source>Телефон</source>
   <translation>Телефон</translation>
  </message>
  <message id="safety_plan.safe_places.way">
   <source>Как добраться</source>
   <translation>Қалай жету</translation>
  </message>
  <message id="safety_plan.emergency_numbers">
   <source>Номера для экстренных случаев</source>
   <translation>Шұғыл жағдайда қоңырау шалатын нөмірлер</translation>
  </message>
  <message id="safety_plan.emergency_numbers.hint">
   <source>Полиция, скорая помощь, детский телефон доверия, номер вашей организации.</source>
   <translation>Полиция, жедел жәрдем, балаларға көмек телефоны, өз ұйымыңыздың нөмірі.</translation>
  </message>
  <message id="safety_plan.code_word">
   <source>Условное слово, знак</source>
   <translation>Шартты сөз, белгі</translation>
  </message>
  <message id="safety_plan.code_word.hint">
   <source>Слово, услышав которое, близкий человек вызовет помощь.</source>
   <translation>Жақын адам естігенде көмек шақыратын сөз.</translation>
  </message>
  <message id="safety_plan.adult_agreement">
   <source>Договоренность с защищающим взрослым</source>
   <translation>Қорғаушы ересекпен келісу</translation>
  </message>
  <message id="safety_plan.adult_agreement.hint">
   <source>Обязательно, если клиент – ребенок.</source>
   <translation>Қызмет алушы бала болса, міндетті түрде толтырылады.</translation>
  </message>
  <message id="safety_plan.adult_agreement.ask">
   <source>Скажите, пожалуйста, что именно вы сделаете, чтобы защитить ребенка?</source>
   <translation>Балаңызды қорғау үшін нақты не істейтініңізді айтып бересіз бе?</translation>
  </message>
  <message id="safety_plan.adult_signature">
   <source>Подпись защищающего взрослого</source>
   <translation>Қорғаушы ересектің қолы</translation>
  </message>
  <message id="safety_plan.adult_signature.option.adult">
   <source>Защищающий взрослый</source>
   <translation>Қорғаушы ересек</translation>
  </message>
  <message id="safety_plan.page.readiness">
   <source>Подготовка, проверка</source>
   <translation>Дайындық, тексеру</translation>
  </message>
  <message id="safety_plan.things_ready">
   <source>Подготовленные вещи и документы</source>
   <translation>Дайын тұрған заттар мен құжаттар</translation>
  </message>
  <message id="safety_plan.things_ready.option.papers">
   <source>Удостоверение личности, свидетельства</source>
   <translation>Жеке куәлік, куәліктер</translation>
  </message>
  <message id="safety_plan.things_ready.option.money">
   <source>Деньги, банковская карта</source>
   <translation>Ақша, банк картасы</translation>
  </message>
  <message id="safety_plan.things_ready.option.keys">
   <source>Ключи</source>
   <translation>Кілттер</translation>
  </message>
  <message id="safety_plan.things_ready.option.phone">
   <source>Телефон, зарядное устройство</source>
   <translation>Телефон, қуаттағыш</translation>
  </message>
  <message id="safety_plan.things_ready.option.medicine">
   <source>Лекарства</source>
   <translation>Дәрі-дәрмек</translation>
  </message>
  <message id="safety_plan.things_ready.option.clothes">
   <source>Теплая одежда</source>
   <translation>Жылы киім</translation>
  </message>
  <message id="safety_plan.things_ready.option.child_things">
   <source>Детские вещи</source>
   <translation>Баланың заттары</translation>
  </message>
  <message id="safety_plan.things_ready.option.evidence">
   <source>Копии доказательств</source>
   <translation>Дәлелдердің көшірмесі</translation>
  </message>
  <message id="safety_plan.phone_safety">
   <source>Безопасное пользование телефоном, спрятанная копия плана</source>
   <translation>Телефонды қауіпсіз пайдалану, жоспар көшірмесін жасыру</translation>
  </message>
  <message id="safety_plan.phone_safety.hint">
   <source>Проверьте историю звонков, геолокацию, пароль, сообщения.</source>
   <translation>Қоңыраулар тарихын, орналасқан жерді, құпиясөзді, хабарламаларды тексеріңіз.</translation>
  </message>
  <message id="safety_plan.checks">
   <source>Кто, как часто и до какого срока проверяет</source>
   <translation>Кім, қаншалықты жиі, қашанға дейін тексереді</translation>
  </message>
  <message id="safety_plan.checks.person">
   <source>Кто</source>
   <translation>Кім</translation>
  </message>
  <message id="safety_plan.checks.way">
   <source>Способ</source>
   <translation>Тәсілі</translation>
  </message>
  <message id="safety_plan.checks.frequency">
   <source>Частота</source>
   <translation>Жиілігі</translation>
  </message>
  <message id="safety_plan.checks.until">
   <source>До</source>
   <translation>Дейін</translation>
  </message>
  <message id="safety_plan.copy_given">
   <source>Копия плана</source>
   <translation>Жоспардың көшірмесі</translation>
  </message>
  <message id="safety_plan.copy_given.hint">
   <source>Если найденная бумага опасна, план только запоминают.</source>
   <translation>Қағаз табылса қауіпті болса, тек жатталады.</translation>
  </message>
  <message id="safety_plan.copy_given.ask">
   <source>Безопасно ли носить этот листок с собой или лучше запомнить?</source>
   <translation>Бұл қағазды алып жүру қауіпсіз бе, әлде жаттап алған дұрыс па?</translation>
  </message>
  <message id="safety_plan.copy_given.option.paper">
   <source>Выдана на бумаге</source>
   <translation>Қағаз түрінде берілді</translation>
  </message>
  <message id="safety_plan.copy_given.option.memory">
   <source>Только по памяти, так как опасно</source>
   <translation>Қауіпті болғандықтан жатталды</translation>
  </message>
  <message id="safety_plan.signatures">
   <source>Подпись</source>
   <translation>Қолы</translation>
  </message>
  <message id="safety_plan.signatures.option.client">
   <source>Клиент</source>
   <translation>Қызмет алушы</translation>
  </message>
  <message id="safety_plan.signatures.option.guardian">
   <source>Опекун</source>
   <translation>Қорғаншы</translation>
  </message>
  <message id="safety_plan.signatures.option.worker">
   <source>Социальный работник</source>
   <translation>Әлеуметтік қызметкер</translation>
  </message>
  <message id="service_proposal.title">
   <source>Предложения по улучшению услуг</source>
   <translation>Қызметті жақсарту ұсыныстары</translation>
  </message>
  <message id="service_proposal.page.proposal">
   <source>Предложение</source>
   <translation>Ұсыныс</translation>
  </message>
  <message id="service_proposal.made_on">
   <source>Дата</source>
   <translation>Күні</translation>
  </message>
  <message id="service_proposal.to">
   <source>Кому</source>
   <translation>Кімге</translation>
  </message>
  <message id="service_proposal.text">
   <source>Предложение</source>
   <translation>Ұсыныс</translation>
  </message>
  <message id="service_proposal.text.hint">
   <source>Только код, без имен.</source>
   <translation>Тек код жазылады, аты-жөні жазылмайды.</translation>
  </message>
  <message id="service_proposal.reason">
   <source>Обоснование</source>
   <translation>Негіздемесі</translation>
  </message>
  <message id="service_proposal.answered_on">
   <source>Дата ответа</source>
   <translation>Жауап келген күн</translation>
  </message>
  <message id="service_proposal.answer">
   <source>Ответ</source>
   <translation>Жауап</translation>
  </message>
  <message id="shelf_document.title">
   <source>Полка документов</source>
   <translation>Құжаттар сөресі</translation>
  </message>
  <message id="shelf_document.page.document">
   <source>Документ</source>
   <translation>Құжат</translation>
  </message>
  <message id="shelf_document.kind">
   <source>Вид</source>
   <translation>Түрі</translation>
  </message>
  <message id="shelf_document.kind.option.policy">
   <source>политика услуг</source>
   <translation>қызмет саясаты</translation>
  </message>
  <message id="shelf_document.kind.option.ethics">
   <source>кодекс этики</source>
   <translation>әдеп кодексі</translation>
  </message>
  <message id="shelf_document.kind.option.methods">
   <source>программа теории и методики</source>
   <translation>теория мен әдістеме бағдарламасы</translation>
  </message>
  <message id="shelf_document.kind.option.supervision">
   <source>политика и правила супервизии</source>
   <translation>супервизия саясаты, тәртібі</translation>
  </message>
  <message id="shelf_document.kind.option.staff">
   <source>кадровая политика, непрерывное развитие</source>
   <translation>кадр, үздіксіз даму саясаты</translation>
  </message>
  <message id="shelf_document.kind.option.archive">
   <source>номенклатура дел, сроки хранения</source>
   <translation>сақтау мерзімдерінің тізбесі</translation>
  </message>
  <message id="shelf_document.kind.option.other">
   <source>другое</source>
   <translation>басқа</translation>
  </message>
  <message id="shelf_document.name">
   <source>Название</source>
   <translation>Атауы</translation>
  </message>
  <message id="shelf_document.approved_by">
   <source>Кем утвержден</source>
   <translation>Бекіткен</translation>
  </message>
  <message id="shelf_document.approved_on">
   <source>Дата утверждения</source>
   <translation>Бекітілген күні</translation>
  </message>
  <message id="shelf_document.valid_until">
   <source>Действует до</source>
   <translation>Жарамдылық мерзімі</translation>
  </message>
  <message id="shelf_document.valid_until.hint">
   <source>Бессрочный – оставьте пустым. Истекший отмечают в самопроверке.</source>
   <translation>Мерзімсіз болса, бос қалады. Бітсе, өзін-өзі тексеруде белгіленеді.</translation>
  </message>
  <message id="shelf_document.kept_at">
   <source>Где хранится</source>
   <translation>Сақталатын орны</translation>
  </message>
  <message id="sop_sheets.title">
   <source>Лист регистрации изменений; лист ознакомления</source>
   <translation>Өзгерістерді тіркеу парағы; танысу парағы</translation>
  </message>
  <message id="sop_sheets.page.changes">
   <source>Лист регистрации изменений</source>
   <translation>Өзгерістерді тіркеу парағы</translation>
  </message>
  <message id="sop_sheets.changes">
   <source>Лист регистрации изменений</source>
   <translation>Өзгерістерді тіркеу парағы</translation>
  </message>
  <message id="sop_sheets.changes.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="sop_sheets.changes.clause">
   <source>№ раздела, пункта стандарта</source>
   <translation>Стандарт бөлімінің, тармағының №</translation>
  </message>
  <message id="sop_sheets.changes.on">
   <source>Дата внесения изменения</source>
   <translation>Өзгеріс енгізілген күн</translation>
  </message>
  <message id="sop_sheets.changes.who">
   <source>ФИО лица, внесшего изменения</source>
   <translation>Өзгеріс енгізген адамның аты-жөні</translation>
  </message>
  <message id="sop_sheets.page.acquaintance">
   <source>Лист ознакомления</source>
   <translation>Танысу парағы</translation>
  </message>
  <message id="sop_sheets.acquaintance">
   <source>Лист ознакомления</source>
   <translation>Танысу парағы</translation>
  </message>
  <message id="sop_sheets.acquaintance.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="sop_sheets.acquaintance.name">
   <source>Ф.И.О.</source>
   <translation>Тегі, аты, әкесінің аты</translation>
  </message>
  <message id="sop_sheets.acquaintance.position">
   <source>Должность</source>
   <translation>Лауазымы</translation>
  </message>
  <message id="sop_sheets.acquaintance.on">
   <source>Дата</source>
   <translation>Күні</translation>
  </message>
  <message id="sop_sheets.acquaintance.signed">
   <source>Подпись</source>
   <translation>Қолы</translation>
  </message>
  <message id="staff_card.title">
   <source>Карточка работника</source>
   <translation>Қызметкер картасы</translation>
  </message>
  <message id="staff_card.page.card">
   <source>Работник</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="staff_card.worker">
   <source>Работник</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="staff_card.joined_on">
   <source>Принят</source>
   <translation>Жұмысқа кірген</translation>
  </message>
  <message id="staff_card.function">
   <source>Роль</source>
   <translation>Қызметі</translation>
  </message>
  <message id="staff_card.function.option.worker">
   <source>социальный работник</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="staff_card.function.option.medical">
   <source>медико-ориентированный социальный работник</source>
   <translation>медициналық бағдардағы әлеуметтік қызметкер</translation>
  </message>
  <message id="staff_card.function.option.senior">
   <source>старший социальный работник</source>
   <translation>аға әлеуметтік қызметкер</translation>
  </message>
  <message id="staff_card.function.option.supervisor">
   <source>супервизор (координатор)</source>
   <translation>супервизор маман</translation>
  </message>
  <message id="staff_card.function.option.psychologist">
   <source>психолог-специалист</source>
   <translation>психолог маман</translation>
  </message>
  <message id="staff_card.function.option.manager">
   <source>вышестоящий менеджер</source>
   <translation>жоғары тұрған менеджер</translation>
  </message>
  <message id="staff_card.function.option.other">
   <source>другое</source>
   <translation>басқа</translation>
  </message>
  <message id="staff_card.supervisor">
   <source>Супервизор</source>
   <translation>Супервизор</translation>
  </message>
  <message id="staff_card.degree">
   <source>Образование</source>
   <translation>Білімі</translation>
  </message>
  <message id="staff_card.degree.option.social_high">
   <source>высшее, социальная работа</source>
   <translation>әлеуметтік жұмыс, жоғары</translation>
  </message>
  <message id="staff_card.degree.option.social_vocational">
   <source>среднее профессиональное, социальная работа</source>
   <translation>әлеуметтік жұмыс, орта кәсіптік</translation>
  </message>
  <message id="staff_card.degree.option.medical">
   <source>медицинское</source>
   <translation>медициналық</translation>
  </message>
  <message id="staff_card.degree.option.pedagogical">
   <source>педагогическое</source>
   <translation>педагогикалық</translation>
  </message>
  <message id="staff_card.degree.option.psychological">
   <source>психологическое</source>
   <translation>психологиялық</translation>
  </message>
  <message id="staff_card.degree.option.sociological">
   <source>социологическое</source>
   <translation>әлеуметтанулық</translation>
  </message>
  <message id="staff_card.degree.option.legal">
   <source>юридическое</source>
   <translation>заңгерлік</translation>
  </message>
  <message id="staff_card.degree.option.other">
   <source>другое</source>
   <translation>басқа</translation>
  </message>
  <message id="staff_card.university">
   <source>Учебное заведение, № диплома</source>
   <translation>Оқу орны, диплом нөмірі</translation>
  </message>
  <message id="staff_card.years">
   <source>Лет в отрасли</source>
   <translation>Саладағы жұмыс жылдары</translation>
  </message>
  <message id="staff_card.page.licence">
   <source>Разрешение, подготовка</source>
   <translation>Рұқсат, даярлық</translation>
  </message>
  <message id="staff_card.licence_no">
   <source>Номер специального разрешения</source>
   <translation>Арнайы рұқсат нөмірі</translation>
  </message>
  <message id="staff_card.licence_until">
   <source>Действует до</source>
   <translation>Жарамдылық мерзімі</translation>
  </message>
  <message id="staff_card.verified_by">
   <source>Кто и когда проверил документы</source>
   <translation>Құжатты тексерген адам, күні</translation>
  </message>
  <message id="staff_card.supervision_training">
   <source>Подготовка по супервизии</source>
   <translation>Супервизия бойынша даярлығы бар</translation>
  </message>
  <message id="staff_card.cases_of_year">
   <source>Случаев в этом году</source>
   <translation>Биылғы істер</translation>
  </message>
  <message id="staff_card.left_on">
   <source>Уволен</source>
   <translation>Жұмыстан шыққан</translation>
  </message>
  <message id="staff_support.title">
   <source>Безопасность и поддержка работника</source>
   <translation>Қызметкердің қауіпсіздігі мен қолдауы</translation>
  </message>
  <message id="staff_support.page.event">
   <source>Событие</source>
   <translation>Оқиға</translation>
  </message>
  <message id="staff_support.worker">
   <source>Работник</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="staff_support.worker.hint">
   <source>Видят только сам работник и супервизор.</source>
   <translation>Тек қызметкердің өзі мен супервизор көреді.</translation>
  </message>
  <message id="staff_support.happened_at">
   <source>Дата и время</source>
   <translation>Күні мен уақыты</translation>
  </message>
  <message id="staff_support.kind">
   <source>Вид</source>
   <translation>Түрі</translation>
  </message>
  <message id="staff_support.kind.option.threat">
   <source>угроза</source>
   <translation>қорқыту</translation>
  </message>
  <message id="staff_support.kind.option.attack">
   <source>нападение</source>
   <translation>шабуыл</translation>
  </message>
  <message id="staff_support.kind.option.accident">
   <source>несчастный случай</source>
   <translation>жазатайым оқиға</translation>
  </message>
  <message id="staff_support.kind.option.strain">
   <source>перегрузка, выгорание</source>
   <translation>ауыр жүктеме, шаршау</translation>
  </message>
  <message id="staff_support.kind.option.other">
   <source>другое</source>
   <translation>басқа</translation>
  </message>
  <message id="staff_support.what">
   <source>Что произошло</source>
   <translation>Не болды</translation>
  </message>
  <message id="staff_support.what.hint">
   <source>Только код, без имен.</source>
   <translation>Тек код жазылады, аты-жөні жазылмайды.</translation>
  </message>
  <message id="staff_support.what.ask">
   <source>Что случилось? Как вы сейчас?</source>
   <translation>Не болды? Қазір өзіңізді қалай сезінесіз?</translation>
  </message>
  <message id="staff_support.measures">
   <source>Принятые меры</source>
   <translation>Қабылданған шара</translation>
  </message>
  <message id="staff_support.support">
   <source>Оказанная поддержка</source>
   <translation>Көрсетілген қолдау</translation>
  </message>
  <message id="staff_support.support.option.debriefing">
   <source>разбор (дебрифинг)</source>
   <translation>талдау әңгімесі</translation>
  </message>
  <message id="staff_support.support.option.psychologist">
   <source>психолог-консультант</source>
   <translation>психолог маман</translation>
  </message>
  <message id="staff_support.support.option.rest">
   <source>отдых</source>
   <translation>демалыс</translation>
  </message>
  <message id="staff_support.support.option.lighter">
   <source>снижение нагрузки</source>
   <translation>жүктеме азайтылды</translation>
  </message>
  <message id="staff_support.support.option.police">
   <source>обращение в полицию</source>
   <translation>полицияға жүгінді</translation>
  </message>
  <message id="staff_support.next_on">
   <source>Следующий разговор</source>
   <translation>Келесі әңгіме</translation>
  </message>
  <message id="stop_or_reopen.title">
   <source>Решение о приостановке или возобновлении</source>
   <translation>Қызметті тоқтату, істі қайта ашу туралы шешім</translation>
  </message>
  <message id="stop_or_reopen.page.decision">
   <source>Решение</source>
   <translation>Шешім</translation>
  </message>
  <message id="stop_or_reopen.kind">
   <source>Вид решения</source>
   <translation>Шешім түрі</translation>
  </message>
  <message id="stop_or_reopen.kind.option.stop">
   <source>приостановка услуги</source>
   <translation>қызметті тоқтату</translation>
  </message>
  <message id="stop_or_reopen.kind.option.resume">
   <source>продолжение услуги</source>
   <translation>қызметті жалғастыру</translation>
  </message>
  <message id="stop_or_reopen.kind.option.reopen">
   <source>возобновить дело</source>
   <translation>істі қайта ашу</translation>
  </message>
  <message id="stop_or_reopen.decided_on">
   <source>Дата решения</source>
   <translation>Шешім қабылданған күн</translation>
  </message>
  <message id="stop_or_reopen.reason">
   <source>Причина</source>
   <translation>Себебі</translation>
  </message>
  <message id="stop_or_reopen.reason.ask">
   <source>Что изменилось? Что вы думаете об этом решении?</source>
   <translation>Не өзгерді? Бұл шешім туралы не ойлайсыз?</translation>
  </message>
  <message id="stop_or_reopen.decided_by">
   <source>Кто принял решение</source>
   <translation>Кім шешті</translation>
  </message>
  <message id="stop_or_reopen.page.stopped">
   <source>Период приостановки</source>
   <translation>Тоқтату кезеңі</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile">
   <source>Безопасность на время приостановки</source>
   <translation>Тоқтатылған кездегі қауіпсіздік</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile.ask">
   <source>К кому вы обратитесь, если в это время возникнет опасность?</source>
   <translation>Осы кезеңде қауіп төнсе, кімге жүгінесіз?</translation>
  </message>
  <message id="stop_or_reopen.resume_planned_on">
   <source>Планируемая дата продолжения</source>
   <translation>Жалғастыру жоспарланған күн</translation>
  </message>
  <message id="stop_or_reopen.page.reopened">
   <source>Возобновление дела</source>
   <translation>Істі қайта ашу</translation>
  </message>
  <message id="stop_or_reopen.new_episode">
   <source>Номер нового эпизода</source>
   <translation>Жаңа эпизод нөмірі</translation>
  </message>
  <message id="stop_or_reopen.stages_again">
   <source>Этапы, которые повторяются</source>
   <translation>Қайталанатын кезеңдер</translation>
  </message>
  <message id="stop_or_reopen.stages_again.hint">
   <source>При рецидиве дело проходит заново через все этапы.</source>
   <translation>Мәселе қайталанса, іс барлық кезеңнен қайта өтеді.</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.registration">
   <source>регистрация, степень риска</source>
   <translation>тіркеу, тәуекел деңгейі</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.urgent">
   <source>срочные меры, первичная оценка</source>
   <translation>шұғыл шаралар, бастапқы бағалау</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.accompaniment">
   <source>комплексная оценка, план, реализация</source>
   <translation>кешенді бағалау, жоспар, іске асыру</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.closing">
   <source>закрытие, мониторинг</source>
   <translation>жабу, мониторинг</translation>
  </message>
  <message id="stop_or_reopen.closing_ref">
   <source>Прежнее закрытие личного дела</source>
   <translation>Жеке істің бұрынғы жабылуы</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause">
   <source>Причина рецидива</source>
   <translation>Проблеманың қайталану себебі</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause.ask">
   <source>Почему снова стало трудно? Чего не хватило раньше?</source>
   <translation>Неліктен қайтадан қиын болды? Бұрын не жетіспеді?</translation>
  </message>
  <message id="stop_or_reopen.page.signing">
   <source>Подписи</source>
   <translation>Қолы</translation>
  </message>
  <message id="stop_or_reopen.client_told_on">
   <source>Дата сообщения клиенту</source>
   <translation>Қызмет алушыға хабарланған күн</translation>
  </message>
  <message id="stop_or_reopen.signatures">
   <source>Подписи</source>
   <translation>Қолы</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.worker">
   <source>социальный работник</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>супервизор, менеджер</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.family">
   <source>семья</source>
   <translation>отбасы</translation>
  </message>
  <message id="supervision_session.title">
   <source>Запись супервизорской встречи</source>
   <translation>Супервизия кездесуінің жазбасы</translation>
  </message>
  <message id="supervision_session.page.session">
   <source>Встреча</source>
   <translation>Кездесу</translation>
  </message>
  <message id="supervision_session.met_on">
   <source>Дата встречи</source>
   <translation>Кездескен күн</translation>
  </message>
  <message id="supervision_session.place">
   <source>Где</source>
   <translation>Қайда</translation>
  </message>
  <message id="supervision_session.kind">
   <source>Форма</source>
   <translation>Түрі</translation>
  </message>
  <message id="supervision_session.kind.option.individual">
   <source>индивидуальная</source>
   <translation>жеке</translation>
  </message>
  <message id="supervision_session.kind.option.group">
   <source>групповая</source>
   <translation>топтық</translation>
  </message>
  <message id="supervision_session.worker">
   <source>Работник</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="supervision_session.group">
   <source>Участники группы</source>
   <translation>Топ мүшелері</translation>
  </message>
  <message id="supervision_session.group.worker">
   <source>Работник</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="supervision_session.supervisor">
   <source>Супервизор</source>
   <translation>Супервизор</translation>
  </message>
  <message id="supervision_session.topics">
   <source>Темы</source>
   <translation>Талқыланған тақырыптар</translation>
  </message>
  <message id="supervision_session.topics.option.cases">
   <source>случаи</source>
   <translation>істер</translation>
  </message>
  <message id="supervision_session.topics.option.methods">
   <source>методы</source>
   <translation>әдістер</translation>
  </message>
  <message id="supervision_session.topics.option.workload">
   <source>нагрузка</source>
   <translation>жүктеме</translation>
  </message>
  <message id="supervision_session.topics.option.wellbeing">
   <source>самочувствие</source>
   <translation>көңіл күй, денсаулық</translation>
  </message>
  <message id="supervision_session.topics.option.safety">
   <source>безопасность работника</source>
   <translation>қызметкер қауіпсіздігі</translation>
  </message>
  <message id="supervision_session.cases">
   <source>Обсужденные случаи</source>
   <translation>Талқыланған істер</translation>
  </message>
  <message id="supervision_session.cases.hint">
   <source>Только коды, без имен.</source>
   <translation>Тек код жазылады, аты-жөні жазылмайды.</translation>
  </message>
  <message id="supervision_session.cases.code">
   <source>Код случая</source>
   <translation>Іс коды</translation>
  </message>
  <message id="supervision_session.cases.question">
   <source>Вопрос, решение</source>
   <translation>Сұрақ, шешім</translation>
  </message>
  <message id="supervision_session.course">
   <source>Краткое содержание</source>
   <translation>Талқылаудың қысқаша мазмұны</translation>
  </message>
  <message id="supervision_session.page.reflection">
   <source>Размышление о себе</source>
   <translation>Өзі туралы ой түю</translation>
  </message>
  <message id="supervision_session.reflection">
   <source>Вопросы для саморефлексии</source>
   <translation>Өзін-өзі саралау сұрақтары</translation>
  </message>
  <message id="supervision_session.reflection.ask">
   <source>Что за это время было самым трудным, а что дало силы?</source>
   <translation>Осы кезеңде сізге не ең ауыр болды, не күш берді?</translation>
  </message>
  <message id="supervision_session.page.agreement">
   <source>Договоренности</source>
   <translation>Келісімдер</translation>
  </message>
  <message id="supervision_session.agreements">
   <source>Договоренности</source>
   <translation>Келісілген істер</translation>
  </message>
  <message id="supervision_session.agreements.what">
   <source>Что</source>
   <translation>Не</translation>
  </message>
  <message id="supervision_session.agreements.who">
   <source>Ответственный</source>
   <translation>Жауапты</translation>
  </message>
  <message id="supervision_session.agreements.until">
   <source>Срок</source>
   <translation>Мерзімі</translation>
  </message>
  <message id="supervision_session.workload">
   <source>Число случаев за год</source>
   <translation>Осы жылғы істер саны</translation>
  </message>
  <message id="supervision_session.next_on">
   <source>Следующая встреча</source>
   <translation>Келесі кездесу</translation>
  </message>
  <message id="supervision_session.signatures">
   <source>Подписи</source>
   <translation>Қолы</translation>
  </message>
  <message id="supervision_session.signatures.option.supervisor">
   <source>супервизор</source>
   <translation>супервизор</translation>
  </message>
  <message id="supervision_session.signatures.option.worker">
   <source>социальный работник</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="transfer.title">
   <source>Лист передачи дела</source>
   <translation>Тапсыру парағы</translation>
  </message>
  <message id="transfer.page.move">
   <source>Передача</source>
   <translation>Тапсыру</translation>
  </message>
  <message id="transfer.direction">
   <source>Направление передачи</source>
   <translation>Тапсыру бағыты</translation>
  </message>
  <message id="transfer.direction.option.outgoing">
   <source>передано в другую организацию</source>
   <translation>басқа ұйымға тапсырылды</translation>
  </message>
  <message id="transfer.direction.option.incoming">
   <source>поступило из другой организации</source>
   <translation>басқа ұйымнан келді</translation>
  </message>
  <message id="transfer.direction.option.internal">
   <source>внутри организации</source>
   <translation>ұйым ішінде</translation>
  </message>
  <message id="transfer.transferred_on">
   <source>Дата передачи дела</source>
   <translation>Кейс файлы тапсырылған күн</translation>
  </message>
  <message id="transfer.organisation_from">
   <source>Передающая организация</source>
   <translation>Тапсырған ұйым</translation>
  </message>
  <message id="transfer.organisation_to">
   <source>Принимающая организация</source>
   <translation>Қабылдаған ұйым</translation>
  </message>
  <message id="transfer.organisation_contact">
   <source>Контактная информация организации</source>
   <translation>Ұйымның байланыс ақпараты</translation>
  </message>
  <message id="transfer.organisation_contact.hint">
   <source>Телефон, адрес, электронный адрес другой организации.</source>
   <translation>Екінші ұйымның телефоны, мекенжайы, электрондық мекенжайы.</translation>
  </message>
  <message id="transfer.transferred_by">
   <source>Имя и должность передающего специалиста</source>
   <translation>Тапсырған маманның аты-жөні, лауазымы</translation>
  </message>
  <message id="transfer.former_code">
   <source>Прежний код</source>
   <translation>Бұрынғы код</translation>
  </message>
  <message id="transfer.new_code">
   <source>Новый код</source>
   <translation>Жаңа код</translation>
  </message>
  <message id="transfer.new_code.hint">
   <source>Присваивает принимающая сторона; передающая сторона вписывает его позже.</source>
   <translation>Қабылдаған тарап береді; тапсырған тарап кейін толықтырып жазады.</translation>
  </message>
  <message id="transfer.page.purpose">
   <source>Цель, ход работы</source>
   <translation>Мақсат, жұмыс барысы</translation>
  </message>
  <message id="transfer.purpose">
   <source>Цель передачи</source>
   <translation>Тапсыру мақсаты</translation>
  </message>
  <message id="transfer.purpose.ask">
   <source>Что станет лучше для клиента благодаря этой передаче?</source>
   <translation>Бұл кейсті тапсыру арқылы қызмет алушы үшін не жақсарады?</translation>
  </message>
  <message id="transfer.process_note">
   <source>Краткая запись о ходе работы</source>
   <translation>Жұмыс барысы туралы қысқаша жазба</translation>
  </message>
  <message id="transfer.process_note.hint">
   <source>Проделанная работа, произошедшие изменения, нынешнее положение.</source>
   <translation>Атқарылған жұмыс, болған өзгерістер, қазіргі жағдай.</translation>
  </message>
  <message id="transfer.process_note.ask">
   <source>Что новому работнику непременно нужно знать, чтобы понять, с чего начать?</source>
   <translation>Жаңа қызметкер неден бастау керегін түсінуі үшін нені міндетті түрде білуі тиіс?</translation>
  </message>
  <message id="transfer.earlier_needed">
   <source>Нужна ли связь с прежним специалистом</source>
   <translation>Бұрынғы маманмен байланысу қажет пе</translation>
  </message>
  <message id="transfer.earlier_specialist">
   <source>Специалист, ранее оказывавший услуги, контактная информация</source>
   <translation>Бұрын қызмет көрсеткен маман, байланыс ақпараты</translation>
  </message>
  <message id="transfer.agreed_steps">
   <source>Согласованные шаги и результаты</source>
   <translation>Келісілген қадамдар, нәтижелер</translation>
  </message>
  <message id="transfer.agreed_steps.ask">
   <source>Кто, что и когда сделает, чтобы на время передачи клиент не остался один?</source>
   <translation>Өту кезеңінде қызмет алушы жалғыз қалмауы үшін кім, нені, қашан істейді?</translation>
  </message>
  <message id="transfer.agreed_steps.step">
   <source>Шаг</source>
   <translation>Қадам</translation>
  </message>
  <message id="transfer.agreed_steps.who">
   <source>Ответственные</source>
   <translation>Жауаптылар</translation>
  </message>
  <message id="transfer.agreed_steps.until">
   <source>Срок</source>
   <translation>Мерзімі</translation>
  </message>
  <message id="transfer.agreed_steps.result">
   <source>Результат</source>
   <translation>Нәтиже</translation>
  </message>
  <message id="transfer.open_risks">
   <source>Сохраняющиеся риски</source>
   <translation>Шешілмеген тәуекелдер</translation>
  </message>
  <message id="transfer.open_risks.ask">
   <source>Что вызывает беспокойство? Что принимающему нельзя откладывать?</source>
   <translation>Не алаңдатады? Қабылдаушы адам нені кейінге қалдырмауы керек?</translation>
  </message>
  <message id="transfer.open_deadlines">
   <source>Незавершенные дела со сроком</source>
   <translation>Мерзімі аяқталмаған істер</translation>
  </message>
  <message id="transfer.page.papers">
   <source>Приложенные документы</source>
   <translation>Тіркелген құжаттар</translation>
  </message>
  <message id="transfer.was_referred">
   <source>Было ли направление в другие организации</source>
   <translation>Басқа ұйымға қайта бағыттау болды ма</translation>
  </message>
  <message id="transfer.referral_set">
   <source>Приложенные формы направления</source>
   <translation>Тіркелген жолдама нысандары</translation>
  </message>
  <message id="transfer.referral_set.option.send_sheet">
   <source>лист направления</source>
   <translation>жіберу парағы</translation>
  </message>
  <message id="transfer.referral_set.option.joint_plan">
   <source>совместный план</source>
   <translation>бірлескен жоспар</translation>
  </message>
  <message id="transfer.referral_set.option.feedback">
   <source>лист обратной связи</source>
   <translation>кері байланыс парағы</translation>
  </message>
  <message id="transfer.documents">
   <source>Перечень приложенных документов</source>
   <translation>Тіркелген құжаттар тізімі</translation>
  </message>
  <message id="transfer.documents.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="transfer.documents.document">
   <source>Документ</source>
   <translation>Құжат</translation>
  </message>
  <message id="transfer.documents.pages">
   <source>Страницы</source>
   <translation>Беттер</translation>
  </message>
  <message id="transfer.sealed_part">
   <source>Передана ли строго конфиденциальная часть</source>
   <translation>Аса құпия бөлігі тапсырылды ма</translation>
  </message>
  <message id="transfer.sealed_part.option.no">
   <source>не передана</source>
   <translation>тапсырылған жоқ</translation>
  </message>
  <message id="transfer.sealed_part.option.sealed">
   <source>в отдельном запечатанном конверте</source>
   <translation>бөлек мөрленген конвертте</translation>
  </message>
  <message id="transfer.consent_ref">
   <source>Согласие</source>
   <translation>Келісім</translation>
  </message>
  <message id="transfer.legal_ground">
   <source>Правовое основание</source>
   <translation>Құқықтық негіз</translation>
  </message>
  <message id="transfer.legal_ground.hint">
   <source>При передаче без согласия указываются норма закона и номер решения.</source>
   <translation>Келісімсіз тапсырылғанда заң бабы, шешім нөмірі жазылады.</translation>
  </message>
  <message id="transfer.page.receipt">
   <source>Прием</source>
   <translation>Қабылдау</translation>
  </message>
  <message id="transfer.receiver">
   <source>Имя и должность принявшего специалиста</source>
   <translation>Қабылдаған маманның аты-жөні, лауазымы</translation>
  </message>
  <message id="transfer.received_on">
   <source>Дата приема</source>
   <translation>Қабылданған күн</translation>
  </message>
  <message id="transfer.received_on.hint">
   <source>Пока принимающая сторона не подписала, за случай отвечает передающая.</source>
   <translation>Қабылдаған тарап қол қойғанға дейін кейс үшін тапсырған тарап жауап береді.</translation>
  </message>
  <message id="transfer.receipt">
   <source>Подпись принявшего специалиста</source>
   <translation>Қабылдаған маманның қолы</translation>
  </message>
  <message id="transfer.receipt.option.receiver">
   <source>принявший специалист</source>
   <translation>қабылдаған маман</translation>
  </message>
  <message id="transfer.handed_over">
   <source>Подпись передавшего специалиста</source>
   <translation>Тапсырған маманның қолы</translation>
  </message>
  <message id="transfer.handed_over.option.worker">
   <source>передавший специалист</source>
   <translation>тапсырған маман</translation>
  </message>
  <message id="trip_plan.title">
   <source>Выезд и возвращение работника</source>
   <translation>Сапарға шығу және оралу</translation>
  </message>
  <message id="trip_plan.page.trip">
   <source>Выезд</source>
   <translation>Сапар</translation>
  </message>
  <message id="trip_plan.worker">
   <source>Работник</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="trip_plan.left_at">
   <source>Время выезда</source>
   <translation>Шыққан уақыты</translation>
  </message>
  <message id="trip_plan.back_by">
   <source>Вернется к</source>
   <translation>Оралатын уақыты</translation>
  </message>
  <message id="trip_plan.case">
   <source>Код случая</source>
   <translation>Істің коды</translation>
  </message>
  <message id="trip_plan.case.hint">
   <source>Только код, без имен.</source>
   <translation>Тек код жазылады, аты-жөні жазылмайды.</translation>
  </message>
  <message id="trip_plan.area">
   <source>Направление, район</source>
   <translation>Бағыт, ауыл, ықшам аудан</translation>
  </message>
  <message id="trip_plan.area.hint">
   <source>Адрес клиента не пишут.</source>
   <translation>Қызмет алушының мекенжайы жазылмайды.</translation>
  </message>
  <message id="trip_plan.transport">
   <source>Транспорт, с кем</source>
   <translation>Көлік, бірге барған адам</translation>
  </message>
  <message id="trip_plan.waits">
   <source>Кто остается на связи</source>
   <translation>Байланыста күтетін қызметкер</translation>
  </message>
  <message id="trip_plan.if_late">
   <source>Что делать, если не вернулся</source>
   <translation>Кешіксе не істеледі</translation>
  </message>
  <message id="trip_plan.returned_at">
   <source>Вернулся в</source>
   <translation>Оралған уақыты</translation>
  </message>
  <message id="unconfirmed_journal.title">
   <source>Журнал «Неподтвержденные обращения за помощью»</source>
   <translation>«Расталмаған өтініштер» журналы</translation>
  </message>
  <message id="unconfirmed_journal.page.requests">
   <source>Неподтвержденные обращения</source>
   <translation>Расталмаған өтініштер</translation>
  </message>
  <message id="unconfirmed_journal.journal_on">
   <source>Дата записи</source>
   <translation>Жазылған күні</translation>
  </message>
  <message id="unconfirmed_journal.requests">
   <source>Неподтвержденные обращения</source>
   <translation>Расталмаған өтініштер</translation>
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
   <translation>Өтініш күні</translation>
  </message>
  <message id="unconfirmed_journal.requests.request">
   <source>№ формы обращения</source>
   <translation>Өтініш нысанының №</translation>
  </message>
  <message id="unconfirmed_journal.requests.informant">
   <source>Кто сообщил</source>
   <translation>Кім хабарлады</translation>
  </message>
  <message id="unconfirmed_journal.requests.content">
   <source>Содержание</source>
   <translation>Мазмұны</translation>
  </message>
  <message id="unconfirmed_journal.requests.checked">
   <source>Как и когда проверено</source>
   <translation>Қалай және қашан тексерілді</translation>
  </message>
  <message id="unconfirmed_journal.requests.why">
   <source>Почему не подтвердилось</source>
   <translation>Неге расталмады</translation>
  </message>
  <message id="unconfirmed_journal.requests.decided_on">
   <source>Дата решения</source>
   <translation>Шешім күні</translation>
  </message>
  <message id="unconfirmed_journal.requests.later">
   <source>Были ли новые обращения</source>
   <translation>Жаңа өтініштер болды ма</translation>
  </message>
  <message id="unconfirmed_journal.requests.supervisor">
   <source>Супервизор</source>
   <translation>Супервизор</translation>
  </message>
  <message id="unconfirmed_journal.requests.signed">
   <source>Подпись</source>
   <translation>Қолы</translation>
  </message>
  <message id="unconfirmed_register.title">
   <source>Сводный журнал неподтвержденных обращений</source>
   <translation>Расталмаған өтініштердің жалпы журналы</translation>
  </message>
  <message id="unconfirmed_register.page.lines">
   <source>Записи</source>
   <translation>Жазбалар</translation>
  </message>
  <message id="unconfirmed_register.lines">
   <source>Сводный журнал неподтвержденных обращений</source>
   <translation>Расталмаған өтініштердің жалпы журналы</translation>
  </message>
  <message id="unconfirmed_register.lines.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="unconfirmed_register.lines.on">
   <source>Дата</source>
   <translation>Күні</translation>
  </message>
  <message id="unconfirmed_register.lines.content">
   <source>Содержание</source>
   <translation>Мазмұны</translation>
  </message>
  <message id="unconfirmed_register.lines.checked">
   <source>Как проверено</source>
   <translation>Қалай тексерілді</translation>
  </message>
  <message id="unconfirmed_register.lines.why">
   <source>Почему не подтвердилось</source>
   <translation>Неге расталмады</translation>
  </message>
  <message id="unconfirmed_register.lines.decided_on">
   <source>Дата решения</source>
   <translation>Шешілген күні</translation>
  </message>
  <message id="unconfirmed_register.lines.later">
   <source>Были ли новые обращения</source>
   <translation>Кейін өтініш болды ма</translation>
  </message>
  <message id="unconfirmed_register.lines.code">
   <source>Код</source>
   <translation>Коды</translation>
  </message>
  <message id="unconfirmed_register.lines.worker">
   <source>Работник</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="urgent_measures.title">
   <source>Срочное информирование и срочные меры</source>
   <translation>Шұғыл хабарлау және шұғыл шаралар</translation>
  </message>
  <message id="urgent_measures.page.hour">
   <source>Первый час</source>
   <translation>Бірінші сағат</translation>
  </message>
  <message id="urgent_measures.established_at">
   <source>Высокий риск установлен (дата, время)</source>
   <translation>Жоғары тәуекел белгіленді (күні, уақыты)</translation>
  </message>
  <message id="urgent_measures.limit">
   <source>Срок: один час</source>
   <translation>Мерзімі: бір сағат</translation>
  </message>
  <message id="urgent_measures.first_action_at">
   <source>Первое действие (дата, время)</source>
   <translation>Бірінші әрекет (күні, уақыты)</translation>
  </message>
  <message id="urgent_measures.consulted">
   <source>Консультация: менеджер или супервизор</source>
   <translation>Кеңес: менеджер немесе супервизор</translation>
  </message>
  <message id="urgent_measures.consulted_at">
   <source>Время консультации</source>
   <translation>Кеңесу уақыты</translation>
  </message>
  <message id="urgent_measures.measures">
   <source>Согласованные меры</source>
   <translation>Келісілген шаралар</translation>
  </message>
  <message id="urgent_measures.measures.ask">
   <source>Что нужно сделать прямо сейчас, чтобы ребенок был в безопасности?</source>
   <translation>Бала қауіпсіз болуы үшін дәл қазір не істеу керек?</translation>
  </message>
  <message id="urgent_measures.measures.measure">
   <source>Мера</source>
   <translation>Шара</translation>
  </message>
  <message id="urgent_measures.measures.who">
   <source>Кто</source>
   <translation>Кім</translation>
  </message>
  <message id="urgent_measures.measures.time">
   <source>Время</source>
   <translation>Уақыты</translation>
  </message>
  <message id="urgent_measures.measures.done">
   <source>Выполнено</source>
   <translation>Орындалды</translation>
  </message>
  <message id="urgent_measures.situation">
   <source>Ситуация</source>
   <translation>Жағдай</translation>
  </message>
  <message id="urgent_measures.situation.option.street">
   <source>ребенок без присмотра на улице</source>
   <translation>бала көшеде қараусыз қалған</translation>
  </message>
  <message id="urgent_measures.situation.option.maternity">
   <source>ребенок оставлен в родильном доме</source>
   <translation>бала перзентханада тасталған</translation>
  </message>
  <message id="urgent_measures.situation.option.violence">
   <source>насилие родителя, опекуна, в учреждении</source>
   <translation>ата-ана, қорғаншы тарапынан, мекемедегі зорлық-зомбылық</translation>
  </message>
  <message id="urgent_measures.situation.option.other">
   <source>другая ситуация</source>
   <translation>басқа жағдай</translation>
  </message>
  <message id="urgent_measures.situation_other">
   <source>Другая ситуация</source>
   <translation>Басқа жағдай</translation>
  </message>
  <message id="urgent_measures.page.notified">
   <source>Срочное информирование</source>
   <translation>Шұғыл хабарлау</translation>
  </message>
  <message id="urgent_measures.police">
   <source>Правоохранительные органы: кому сообщено</source>
   <translation>Құқық қорғау органдары: кімге хабарланды</translation>
  </message>
  <message id="urgent_measures.police.hint">
   <source>Орган и должность, без имен.</source>
   <translation>Орган мен лауазым, аты-жөнсіз.</translation>
  </message>
  <message id="urgent_measures.police_at">
   <source>Время сообщения в правоохранительные органы</source>
   <translation>Құқық қорғау органдарына хабарлау уақыты</translation>
  </message>
  <message id="urgent_measures.police_no">
   <source>№ регистрации в правоохранительных органах</source>
   <translation>Құқық қорғау органдарындағы тіркеу №</translation>
  </message>
  <message id="urgent_measures.inspection">
   <source>Инспекция по делам несовершеннолетних: кому сообщено</source>
   <translation>Кәмелетке толмағандар істері жөніндегі инспекция: кімге хабарланды</translation>
  </message>
  <message id="urgent_measures.inspection_at">
   <source>Время сообщения в инспекцию</source>
   <translation>Инспекцияға хабарлау уақыты</translation>
  </message>
  <message id="urgent_measures.inspection_no">
   <source>№ регистрации в инспекции</source>
   <translation>Инспекциядағы тіркеу №</translation>
  </message>
  <message id="urgent_measures.medical">
   <source>Медицинский осмотр: кем, где</source>
   <translation>Медициналық тексеру: кім, қайда</translation>
  </message>
  <message id="urgent_measures.medical_at">
   <source>Время осмотра</source>
   <translation>Тексеру уақыты</translation>
  </message>
  <message id="urgent_measures.page.placed">
   <source>Размещение ребенка</source>
   <translation>Баланы орналастыру</translation>
  </message>
  <message id="urgent_measures.placement_kind">
   <source>Куда размещен ребенок</source>
   <translation>Бала қайда орналастырылды</translation>
  </message>
  <message id="urgent_measures.placement_kind.option.childrens_home">
   <source>дом ребенка</source>
   <translation>сәбилер үйі</translation>
  </message>
  <message id="urgent_measures.placement_kind.option.hospital">
   <source>больница, родильный дом</source>
   <translation>аурухана, перзентхана</translation>
  </message>
  <message id="urgent_measures.placement_kind.option.relative">
   <source>родственник</source>
   <translation>туысы</translation>
  </message>
  <message id="urgent_measures.placement_kind.option.other">
   <source>другое место</source>
   <translation>басқа жер</translation>
  </message>
  <message id="urgent_measures.placement_kind.option.stays">
   <source>остается дома</source>
   <translation>үйде қалады</translation>
  </message>
  <message id="urgent_measures.placement_place">
   <source>Место размещения</source>
   <translation>Орналастыру орны</translation>
  </message>
  <message id="urgent_measures.procedure">
   <source>Процедура размещения, документ</source>
   <translation>Орналастыру рәсімі, құжат</translation>
  </message>
  <message id="urgent_measures.handed_to">
   <source>Кому передан</source>
   <translation>Кімге тапсырылды</translation>
  </message>
  <message id="urgent_measures.placed_at">
   <source>Дата и время передачи</source>
   <translation>Тапсырылған күні мен уақыты</translation>
  </message>
  <message id="urgent_measures.placed_at.hint">
   <source>Внесите также запись о месте проживания (F-41): от нее считаются посещения.</source>
   <translation>Тұратын жері туралы жазбаны да енгізіңіз (F-41): барулар содан есептеледі.</translation>
  </message>
  <message id="urgent_measures.custody_on">
   <source>Временное попечение инициировано домом ребенка</source>
   <translation>Уақытша қамқорлық рәсімін сәбилер үйі бастады</translation>
  </message>
  <message id="urgent_measures.custody_form">
   <source>Форма попечения</source>
   <translation>Қамқорлық нысаны</translation>
  </message>
  <message id="urgent_measures.custody_form.option.kin">
   <source>член расширенной семьи</source>
   <translation>кеңейтілген отбасының мүшесі</translation>
  </message>
  <message id="urgent_measures.custody_form.option.foster">
   <source>патронатная семья (0–3 года)</source>
   <translation>патронаттық отбасы (0–3 жас)</translation>
  </message>
  <message id="urgent_measures.custody_form.option.centre">
   <source>центр с временным содержанием</source>
   <translation>уақытша ұстау орталығы</translation>
  </message>
  <message id="urgent_measures.custody_form.option.childrens_home">
   <source>продолжение ухода в доме ребенка</source>
   <translation>сәбилер үйінде күтімді жалғастыру</translation>
  </message>
  <message id="urgent_measures.page.informed">
   <source>Сведения из дома ребенка, подпись</source>
   <translation>Сәбилер үйінен мәлімет, қол</translation>
  </message>
  <message id="urgent_measures.info_on">
   <source>Сведения о форме ухода получены</source>
   <translation>Күтім нысаны туралы мәлімет алынды</translation>
  </message>
  <message id="urgent_measures.info_by">
   <source>От кого получены</source>
   <translation>Кімнен алынды</translation>
  </message>
  <message id="urgent_measures.file_no">
   <source>№ личного дела</source>
   <translation>Жеке іс №</translation>
  </message>
  <message id="urgent_measures.signatures">
   <source>Подпись</source>
   <translation>Қолы</translation>
  </message>
  <message id="urgent_measures.signatures.option.worker">
   <source>социальный работник</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="visit_record.title">
   <source>Запись о посещении на дому (контакте)</source>
   <translation>Үйге бару және байланыс туралы жазба</translation>
  </message>
  <message id="visit_record.page.visit">
   <source>О посещении</source>
   <translation>Бару туралы</translation>
  </message>
  <message id="visit_record.kind">
   <source>Вид</source>
   <translation>Түрі</translation>
  </message>
  <message id="visit_record.kind.option.home_visit">
   <source>посещение на дому</source>
   <translation>үйге бару</translation>
  </message>
  <message id="visit_record.kind.option.institution_visit">
   <source>посещение в учреждении</source>
   <translation>ұйымға бару</translation>
  </message>
  <message id="visit_record.kind.option.phone">
   <source>телефон: учреждение, семья</source>
   <translation>телефон: мекеме, отбасы</translation>
  </message>
  <message id="visit_record.kind.option.other">
   <source>другое</source>
   <translation>басқа</translation>
  </message>
  <message id="visit_record.kind_other">
   <source>Другой вид</source>
   <translation>Басқа түрі</translation>
  </message>
  <message id="visit_record.visited_on">
   <source>Дата</source>
   <translation>Күні</translation>
  </message>
  <message id="visit_record.started">
   <source>Начало</source>
   <translation>Басталуы</translation>
  </message>
  <message id="visit_record.ended">
   <source>Окончание</source>
   <translation>Аяқталуы</translation>
  </message>
  <message id="visit_record.due_by">
   <source>Срок по графику</source>
   <translation>Кесте бойынша мерзімі</translation>
  </message>
  <message id="visit_record.due_by.hint">
   <source>Дата следующего контакта из предыдущей записи.</source>
   <translation>Алдыңғы жазбада белгіленген келесі байланыс күні.</translation>
  </message>
  <message id="visit_record.lives_with">
   <source>С кем и где сейчас живет ребенок</source>
   <translation>Бала қазір кіммен және қайда тұрады</translation>
  </message>
  <message id="visit_record.lives_with.option.parents">
   <source>родители</source>
   <translation>ата-ана</translation>
  </message>
  <message id="visit_record.lives_with.option.guardian">
   <source>опекун</source>
   <translation>қорғаншы</translation>
  </message>
  <message id="visit_record.lives_with.option.foster_family">
   <source>патронатная семья</source>
   <translation>патронаттық отбасы</translation>
  </message>
  <message id="visit_record.lives_with.option.extended_family">
   <source>расширенная семья</source>
   <translation>кеңейтілген отбасы</translation>
  </message>
  <message id="visit_record.lives_with.option.institution">
   <source>дом ребенка, учреждение интернатного типа</source>
   <translation>сәбилер үйі, интернат үлгісіндегі ұйым</translation>
  </message>
  <message id="visit_record.lives_with.option.other">
   <source>другое</source>
   <translation>басқа</translation>
  </message>
  <message id="visit_record.lives_with_other">
   <source>С кем, где</source>
   <translation>Кіммен, қайда</translation>
  </message>
  <message id="visit_record.seen">
   <source>Ребенка видели лично</source>
   <translation>Баланы өз көзімен көрді</translation>
  </message>
  <message id="visit_record.seen_why">
   <source>Почему не видели</source>
   <translation>Кездеспеу себебі</translation>
  </message>
  <message id="visit_record.present">
   <source>Присутствовали</source>
   <translation>Болған адамдар</translation>
  </message>
  <message id="visit_record.page.home">
   <source>Условия дома</source>
   <translation>Үйдегі жағдай</translation>
  </message>
  <message id="visit_record.home_checks">
   <source>Условия дома</source>
   <translation>Үйдегі жағдай</translation>
  </message>
  <message id="visit_record.home_checks.hint">
   <source>Отметьте то, что в порядке. Остальное поясните ниже.</source>
   <translation>Жеткіліктісін белгілеңіз. Белгіленбегенін төменде түсіндіріңіз.</translation>
  </message>
  <message id="visit_record.home_checks.option.heating">
   <source>достаточно тепло</source>
   <translation>жылу жеткілікті</translation>
  </message>
  <message id="visit_record.home_checks.option.electricity">
   <source>есть электричество</source>
   <translation>электр жарығы бар</translation>
  </message>
  <message id="visit_record.home_checks.option.water">
   <source>есть питьевая вода</source>
   <translation>ауыз су бар</translation>
  </message>
  <message id="visit_record.home_checks.option.food">
   <source>достаточно еды</source>
   <translation>азық-түлік жеткілікті</translation>
  </message>
  <message id="visit_record.home_checks.option.hygiene">
   <source>соблюдается гигиена</source>
   <translation>тазалық сақталған</translation>
  </message>
  <message id="visit_record.home_checks.option.sleeping_place">
   <source>у каждого есть спальное место</source>
   <translation>әркімнің ұйықтайтын орны бар</translation>
  </message>
  <message id="visit_record.home_checks.option.no_danger">
   <source>нет опасных мест и предметов</source>
   <translation>қауіпті жер, зат жоқ</translation>
  </message>
  <message id="visit_record.home_note">
   <source>Комментарий об условиях дома</source>
   <translation>Үйдегі жағдай бойынша түсініктеме</translation>
  </message>
  <message id="visit_record.home_note.ask">
   <source>Можно посмотреть дом? Что здесь для вас труднее всего?</source>
   <translation>Үйіңізді көрсете аласыз ба? Мұнда сізге ең қолайсызы не?</translation>
  </message>
  <message id="visit_record.page.child">
   <source>Ребенок</source>
   <translation>Бала</translation>
  </message>
  <message id="visit_record.child_checks">
   <source>Состояние ребенка</source>
   <translation>Баланың жағдайы</translation>
  </message>
  <message id="visit_record.child_checks.hint">
   <source>Отметьте то, что видели. Особое внимание – младенцам, которые не говорят.</source>
   <translation>Байқағаныңызды белгілеңіз. Сөйлей алмайтын сәбиге ерекше назар аударыңыз.</translation>
  </message>
  <message id="visit_record.child_checks.option.appearance">
   <source>чистый, одет по сезону</source>
   <translation>таза, маусымға сай киінген</translation>
  </message>
  <message id="visit_record.child_checks.option.care">
   <source>уход достаточный</source>
   <translation>күтім жеткілікті</translation>
  </message>
  <message id="visit_record.child_checks.option.feeding">
   <source>питание по возрасту</source>
   <translation>тамақтануы жасына сай</translation>
  </message>
  <message id="visit_record.child_checks.option.development">
   <source>развитие по возрасту</source>
   <translation>дамуы жасына сай</translation>
  </message>
  <message id="visit_record.child_checks.option.calm_with_carers">
   <source>спокоен и близок с ухаживающим взрослым</source>
   <translation>күтушісімен жайбарақат, жақын</translation>
  </message>
  <message id="visit_record.child_checks.option.violence_signs">
   <source>признаки насилия</source>
   <translation>зорлық-зомбылық белгілері</translation>
  </message>
  <message id="visit_record.child_checks.option.neglect_signs">
   <source>признаки пренебрежения</source>
   <translation>немқұрайлылық белгілері</translation>
  </message>
  <message id="visit_record.child_note">
   <source>Наблюдение за ребенком</source>
   <translation>Баланы бақылау</translation>
  </message>
  <message id="visit_record.child_note.hint">
   <source>Внешний вид, уход, развитие, поведение с ухаживающими взрослыми.</source>
   <translation>Сырт келбеті, күтім, дамуы, күтушісімен қарым-қатынасы.</translation>
  </message>
  <message id="visit_record.child_note.ask">
   <source>Какая у тебя сегодня была игра? Что тебе нравится, чего ты боишься?</source>
   <translation>Бүгін не ойнадың? Саған не ұнайды, неден қорқасың?</translation>
  </message>
  <message id="visit_record.page.plan">
   <source>Выполнение плана и риск</source>
   <translation>Жоспардың орындалуы, тәуекел</translation>
  </message>
  <message id="visit_record.family_contact">
   <source>Связь ребенка с семьей</source>
   <translation>Баланың отбасымен байланысы</translation>
  </message>
  <message id="visit_record.family_contact.hint">
   <source>Кто и сколько раз виделся, разговаривал; как это воспринял ребенок.</source>
   <translation>Кім, қанша рет кездесті, сөйлесті; бала қалай қабылдады.</translation>
  </message>
  <message id="visit_record.family_contact.ask">
   <source>Когда вы виделись с родными? С кем хотели бы увидеться?</source>
   <translation>Үйдегілермен қашан кездестіңіз? Кіммен кездескіңіз келеді?</translation>
  </message>
  <message id="visit_record.plan_steps">
   <source>Проверенные шаги плана</source>
   <translation>Жоспардың тексерілген қадамдары</translation>
  </message>
  <message id="visit_record.plan_steps.ask">
   <source>Что из договоренностей получилось? Что помешало?</source>
   <translation>Уағдаласқан істерден не орындалды? Не кедергі болды?</translation>
  </message>
  <message id="visit_record.plan_steps.step">
   <source>Шаг</source>
   <translation>Қадам</translation>
  </message>
  <message id="visit_record.plan_steps.done">
   <source>Выполнение</source>
   <translation>Орындалуы</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.yes">
   <source>выполнено</source>
   <translation>орындалды</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.partly">
   <source>частично</source>
   <translation>ішінара</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.no">
   <source>не выполнено</source>
   <translation>орындалмады</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.refused">
   <source>семья отказалась</source>
   <translation>отбасы бас тартты</translation>
  </message>
  <message id="visit_record.plan_steps.obstacle">
   <source>Препятствие</source>
   <translation>Кедергі</translation>
  </message>
  <message id="visit_record.plan_steps.no">
   <source>№ действия</source>
   <translation>Іс-шара №</translation>
  </message>
  <message id="visit_record.risk_change">
   <source>Изменение степени риска</source>
   <translation>Тәуекел деңгейінің өзгеруі</translation>
  </message>
  <message id="visit_record.risk_change.option.none">
   <source>не изменилась</source>
   <translation>өзгерген жоқ</translation>
  </message>
  <message id="visit_record.risk_change.option.up">
   <source>повысилась</source>
   <translation>жоғарылады</translation>
  </message>
  <message id="visit_record.risk_change.option.down">
   <source>снизилась</source>
   <translation>төмендеді</translation>
  </message>
  <message id="visit_record.risk_level">
   <source>Новая степень риска</source>
   <translation>Жаңа тәуекел деңгейі</translation>
  </message>
  <message id="visit_record.risk_reason">
   <source>Основание изменения</source>
   <translation>Өзгерудің негізі</translation>
  </message>
  <message id="visit_record.page.closing">
   <source>Безопасность работника, следующий шаг</source>
   <translation>Қызметкердің қауіпсіздігі, келесі қадам</translation>
  </message>
  <message id="visit_record.companion">
   <source>Кто сопровождал</source>
   <translation>Бірге барған адам</translation>
  </message>
  <message id="visit_record.back_at">
   <source>Время возвращения</source>
   <translation>Қайтып келген уақыты</translation>
  </message>
  <message id="visit_record.own_safety">
   <source>Собственная безопасность работника</source>
   <translation>Қызметкердің өз қауіпсіздігі</translation>
  </message>
  <message id="visit_record.own_safety.hint">
   <source>Собаки, пьяные, дорога, погода; кого на работе предупредили.</source>
   <translation>Ит, мас адам, жол, ауа райы; жұмыста кімге хабарланды.</translation>
  </message>
  <message id="visit_record.next_contact">
   <source>Дата следующего контакта</source>
   <translation>Келесі байланыс күні</translation>
  </message>
  <message id="visit_record.next_contact.ask">
   <source>Когда вам удобна следующая встреча?</source>
   <translation>Келесі жолы қашан келсем, сізге қолайлы?</translation>
  </message>
  <message id="visit_record.signatures">
   <source>Подпись</source>
   <translation>Қолы</translation>
  </message>
  <message id="visit_record.signatures.option.worker">
   <source>социальный работник</source>
   <translation>әлеуметтік қызметкер</translation>
  </message>
  <message id="visit_record.signatures.option.visited">
   <source>посещенное лицо</source>
   <translation>барған үйдегі адам</translation>
  </message>
  <message id="visitor_journal.title">
   <source>Журнал учета посетителей социального работника</source>
   <translation>Әлеуметтік қызметкердің келушілерді есепке алу журналы</translation>
  </message>
  <message id="visitor_journal.page.visits">
   <source>Посетители</source>
   <translation>Келушілер</translation>
  </message>
  <message id="visitor_journal.journal_on">
   <source>Дата записи</source>
   <translation>Жазылған күні</translation>
  </message>
  <message id="visitor_journal.visits">
   <source>Посетители</source>
   <translation>Келушілер</translation>
  </message>
  <message id="visitor_journal.visits.hint">
   <source>Разовая помощь при низком риске отражается только здесь, личное дело не заводится.</source>
   <translation>Төмен тәуекел кезіндегі бір жолғы көмек тек осында көрсетіледі, жеке іс ашылмайды.</translation>
  </message>
  <message id="visitor_journal.visits.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="visitor_journal.visits.visitor">
   <source>Посетитель</source>
   <translation>Келуші</translation>
  </message>
  <message id="visitor_journal.visits.on">
   <source>Дата</source>
   <translation>Күні</translation>
  </message>
  <message id="visitor_journal.visits.from">
   <source>Начало</source>
   <translation>Басталуы</translation>
  </message>
  <message id="visitor_journal.visits.until">
   <source>Окончание</source>
   <translation>Аяқталуы</translation>
  </message>
  <message id="visitor_journal.visits.child">
   <source>Ребенок, возраст</source>
   <translation>Бала, жасы</translation>
  </message>
  <message id="visitor_journal.visits.reason">
   <source>Причина обращения</source>
   <translation>Келу себебі</translation>
  </message>
  <message id="visitor_journal.visits.source">
   <source>Источник</source>
   <translation>Дереккөз</translation>
  </message>
  <message id="visitor_journal.visits.risk">
   <source>Риск</source>
   <translation>Тәуекел</translation>
  </message>
  <message id="visitor_journal.visits.help">
   <source>Оказанная помощь</source>
   <translation>Көрсетілген көмек</translation>
  </message>
  <message id="visitor_journal.visits.help.option.information">
   <source>информирование</source>
   <translation>ақпараттандыру</translation>
  </message>
  <message id="visitor_journal.visits.help.option.counselling">
   <source>консультирование</source>
   <translation>кеңес беру</translation>
  </message>
  <message id="visitor_journal.visits.help.option.one_time">
   <source>разовая помощь</source>
   <translation>бір жолғы көмек</translation>
  </message>
  <message id="visitor_journal.visits.help.option.material">
   <source>материальная помощь</source>
   <translation>материалдық көмек</translation>
  </message>
  <message id="visitor_journal.visits.help.option.obtaining">
   <source>помощь в получении услуги</source>
   <translation>қызмет алуға көмек</translation>
  </message>
  <message id="visitor_journal.visits.result">
   <source>Результат</source>
   <translation>Нәтиже</translation>
  </message>
  <message id="visitor_journal.visits.request">
   <source>№ формы обращения</source>
   <translation>Өтініш нысанының №</translation>
  </message>
  <message id="visitor_journal.visits.signed">
   <source>Подпись</source>
   <translation>Қолы</translation>
  </message>
  <message id="visitor_register.title">
   <source>Сводный журнал посетителей</source>
   <translation>Келушілердің жалпы журналы</translation>
  </message>
  <message id="visitor_register.page.lines">
   <source>Записи</source>
   <translation>Жазбалар</translation>
  </message>
  <message id="visitor_register.lines">
   <source>Сводный журнал посетителей</source>
   <translation>Келушілердің жалпы журналы</translation>
  </message>
  <message id="visitor_register.lines.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="visitor_register.lines.on">
   <source>Дата</source>
   <translation>Күні</translation>
  </message>
  <message id="visitor_register.lines.from">
   <source>Начало</source>
   <translation>Басталуы</translation>
  </message>
  <message id="visitor_register.lines.until">
   <source>Окончание</source>
   <translation>Аяқталуы</translation>
  </message>
  <message id="visitor_register.lines.reason">
   <source>Причина обращения</source>
   <translation>Жүгіну себебі</translation>
  </message>
  <message id="visitor_register.lines.source">
   <source>Источник</source>
   <translation>Көзі</translation>
  </message>
  <message id="visitor_register.lines.risk">
   <source>Риск</source>
   <translation>Тәуекел</translation>
  </message>
  <message id="visitor_register.lines.help">
   <source>Оказанная помощь</source>
   <translation>Көрсетілген көмек</translation>
  </message>
  <message id="visitor_register.lines.result">
   <source>Результат</source>
   <translation>Нәтижесі</translation>
  </message>
  <message id="visitor_register.lines.code">
   <source>Код</source>
   <translation>Коды</translation>
  </message>
  <message id="visitor_register.lines.worker">
   <source>Работник</source>
   <translation>Қызметкер</translation>
  </message>
  <message id="check.need_without_action">
   <source>Потребность без действия</source>
   <translation>Іс-шарасыз қажеттілік</translation>
  </message>
  <message id="check.action_not_begun">
   <source>Действие, которое не начато</source>
   <translation>Басталмаған іс-шара</translation>
  </message>
  <message id="check.need_without_source">
   <source>Оценка без источника</source>
   <translation>Дереккөзі жоқ бағалау</translation>
  </message>
 </context>
</TS>
