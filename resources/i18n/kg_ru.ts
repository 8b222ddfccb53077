<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
 <context>
  <name>kg</name>
  <message id="title">
   <source>Кыргыз Республикасынын социалдык кызматкери жөнүндө жобо</source>
   <translation>Положение о социальном работнике Кыргызской Республики</translation>
  </message>
  <message id="word.address_region">
   <source>облус же шаар</source>
   <translation>область или город</translation>
  </message>
  <message id="word.address_district">
   <source>район</source>
   <translation>район</translation>
  </message>
  <message id="word.address_ward">
   <source>айыл аймагы, айыл</source>
   <translation>айыльный аймак, село</translation>
  </message>
  <message id="word.address_line">
   <source>көчө, үй, сыпаттама</source>
   <translation>улица, дом, описание</translation>
  </message>
  <message id="word.address_camp">
   <source>жайлоо, убактылуу жашаган жер</source>
   <translation>пастбище, место временного проживания</translation>
  </message>
  <message id="stage.contact">
   <source>Табуу жана эсебин жүргүзүү</source>
   <translation>Выявление и учет</translation>
  </message>
  <message id="stage.assessment">
   <source>Себептерин аныктоо</source>
   <translation>Выявление причин</translation>
  </message>
  <message id="stage.planning">
   <source>Планды жана технологияны макулдашуу</source>
   <translation>Согласование плана и технологии</translation>
  </message>
  <message id="stage.delivery">
   <source>Жардам, кайра жөнөтүү, коштоо</source>
   <translation>Помощь, перенаправление, сопровождение</translation>
  </message>
  <message id="stage.evaluation">
   <source>Натыйжаларды талдоо</source>
   <translation>Анализ результатов</translation>
  </message>
  <message id="stage.closing">
   <source>Ишти жабуу</source>
   <translation>Закрытие дела</translation>
  </message>
  <message id="options.category.older">
   <source>Улгайган курактагы жаран</source>
   <translation>Пожилой гражданин</translation>
  </message>
  <message id="options.category.limited_health">
   <source>Ден соолугунун мүмкүнчүлүктөрү чектелүү адам</source>
   <translation>Человек с ограниченными возможностями здоровья</translation>
  </message>
  <message id="options.category.in_need">
   <source>Социалдык тейлөөгө муктаж жаран, үй-бүлө, бала</source>
   <translation>Гражданин, семья или ребенок, нуждающиеся в социальном обслуживании</translation>
  </message>
  <message id="options.target_group.disability">
   <source>Майыптык</source>
   <translation>Инвалидность</translation>
  </message>
  <message id="options.target_group.no_selfcare">
   <source>Жашы улгайганына байланыштуу өзүн-өзү тейлөөгө жарамсыздык</source>
   <translation>Неспособность к самообслуживанию из-за возраста</translation>
  </message>
  <message id="options.target_group.orphanhood">
   <source>Жетимдик</source>
   <translation>Сиротство</translation>
  </message>
  <message id="options.target_group.without_care">
   <source>Кароосуз калгандык</source>
   <translation>Безнадзорность</translation>
  </message>
  <message id="options.target_group.unemployment">
   <source>Жумушсуздук</source>
   <translation>Безработица</translation>
  </message>
  <message id="options.target_group.no_residence">
   <source>Белгилүү бир жашаган жеринин жоктугу</source>
   <translation>Отсутствие постоянного жилья</translation>
  </message>
  <message id="options.target_group.family_conflict">
   <source>Чыр-чатактар жана үй-бүлөдөгү катаал мамиле</source>
   <translation>Конфликты и жестокое обращение в семье</translation>
  </message>
  <message id="options.target_group.loneliness">
   <source>Жалгыздык</source>
   <translation>Одиночество</translation>
  </message>
  <message id="options.target_group.other">
   <source>Башка ушул сыяктуу себеп</source>
   <translation>Другая подобная причина</translation>
  </message>
  <message id="options.direction.socio_medical">
   <source>Социалдык-медициналык</source>
   <translation>Социально-медицинское</translation>
  </message>
  <message id="options.direction.psycho_pedagogical">
   <source>Психологиялык-педагогикалык</source>
   <translation>Психолого-педагогическое</translation>
  </message>
  <message id="options.direction.socio_legal">
   <source>Социалдык-укуктук</source>
   <translation>Социально-правовое</translation>
  </message>
  <message id="options.direction.material">
   <source>Материалдык жардам</source>
   <translation>Материальная помощь</translation>
  </message>
  <message id="options.direction.socio_economic">
   <source>Социалдык-экономикалык</source>
   <translation>Социально-экономическое</translation>
  </message>
  <message id="options.technology.support">
   <source>Колдоо</source>
   <translation>Поддержка</translation>
  </message>
  <message id="options.technology.adaptation">
   <source>Адаптациялоо</source>
   <translation>Адаптация</translation>
  </message>
  <message id="options.technology.rehabilitation">
   <source>Реабилитациялоо</source>
   <translation>Реабилитация</translation>
  </message>
  <message id="options.technology.prevention">
   <source>Алдын алуу</source>
   <translation>Профилактика</translation>
  </message>
  <message id="options.risk_level.low">
   <source>Төмөн</source>
   <translation>Низкая</translation>
  </message>
  <message id="options.risk_level.medium">
   <source>Орто</source>
   <translation>Средняя</translation>
  </message>
  <message id="options.risk_level.high">
   <source>Жогорку</source>
   <translation>Высокая</translation>
  </message>
  <message id="options.sex.female">
   <source>Аял</source>
   <translation>Женский</translation>
  </message>
  <message id="options.sex.male">
   <source>Эркек</source>
   <translation>Мужской</translation>
  </message>
  <message id="options.sex.unknown">
   <source>Белгисиз</source>
   <translation>Неизвестно</translation>
  </message>
  <message id="options.consent_scope.service">
   <source>Кызмат алуу</source>
   <translation>Получение услуг</translation>
  </message>
  <message id="options.consent_scope.interview">
   <source>Маектешүү</source>
   <translation>Беседа</translation>
  </message>
  <message id="options.consent_scope.documents">
   <source>Документтерди чогултуу</source>
   <translation>Сбор документов</translation>
  </message>
  <message id="options.consent_scope.sharing">
   <source>Маалымат бөлүшүү</source>
   <translation>Обмен информацией</translation>
  </message>
  <message id="options.consent_scope.recording">
   <source>Аудиожазуу, видеожазуу, сүрөт</source>
   <translation>Аудиозапись, видеозапись, фотография</translation>
  </message>
  <message id="options.consent_scope.school_work">
   <source>Мектеп, иштеген жери менен байланышуу</source>
   <translation>Связь со школой, местом работы</translation>
  </message>
  <message id="options.consent_scope.conference">
   <source>Кейсти талкуулоо</source>
   <translation>Обсуждение случая</translation>
  </message>
  <message id="item.1">
   <source>Эсептеги жазуу</source>
   <translation>Запись в учете</translation>
  </message>
  <message id="item.2">
   <source>Оор кырдаалдын себептери</source>
   <translation>Причины трудной ситуации</translation>
  </message>
  <message id="item.3">
   <source>Макулдук</source>
   <translation>Согласие</translation>
  </message>
  <message id="item.4">
   <source>Жумушчу жазуулар</source>
   <translation>Рабочие записи</translation>
  </message>
  <message id="item.5">
   <source>Үйгө баруулар</source>
   <translation>Посещения на дому</translation>
  </message>
  <message id="item.6">
   <source>Күчтүү жактар, ресурстар</source>
   <translation>Сильные стороны, ресурсы</translation>
  </message>
  <message id="item.7">
   <source>Жардам планы</source>
   <translation>План помощи</translation>
  </message>
  <message id="item.8">
   <source>Каттар, кайра жөнөтүүлөр, жооптор</source>
   <translation>Письма, перенаправления, ответы</translation>
  </message>
  <message id="item.9">
   <source>Натыйжаларды талдоо</source>
   <translation>Анализ результатов</translation>
  </message>
  <message id="item.10">
   <source>Документтердин көчүрмөлөрү</source>
   <translation>Копии документов</translation>
  </message>
  <message id="item.11">
   <source>Коопсуздук планы</source>
   <translation>План безопасности</translation>
  </message>
  <message id="item.12">
   <source>Картаны жабуу барагы</source>
   <translation>Лист закрытия карты</translation>
  </message>
  <message id="retention.child">
   <source>Баланын иши</source>
   <translation>Дело ребенка</translation>
  </message>
  <message id="retention.family">
   <source>Үй-бүлөнүн иши</source>
   <translation>Дело семьи</translation>
  </message>
  <message id="retention.adult">
   <source>Бойго жеткен адамдын иши</source>
   <translation>Дело взрослого</translation>
  </message>
  <message id="retention.permanent">
   <source>Туруктуу сакталуучу иш</source>
   <translation>Дело постоянного хранения</translation>
  </message>
  <message id="deadline.D-14">
   <source>Ай сайынкы отчетту тапшыруу</source>
   <translation>Сдать ежемесячный отчет</translation>
  </message>
  <message id="deadline.D-50">
   <source>Кайра жөнөтүү катына жооп келиши</source>
   <translation>Ответ на письмо о перенаправлении</translation>
  </message>
  <message id="deadline.D-51">
   <source>Расымдык кызматты уюштуруу</source>
   <translation>Организовать ритуальную услугу</translation>
  </message>
  <message id="deadline.D-51-2">
   <source>Каза тапкан клиенттин ишин жабуу</source>
   <translation>Закрыть дело умершего клиента</translation>
  </message>
  <message id="deadline.D-52">
   <source>Медициналык кызматкерлерди дароо чакыруу</source>
   <translation>Немедленно вызвать медиков</translation>
  </message>
  <message id="deadline.D-60">
   <source>Пландагы иш-чараны мөөнөтүндө аткаруу</source>
   <translation>Выполнить мероприятие плана в срок</translation>
  </message>
  <message id="deadline.D-30">
   <source>Клиенттин, камкорчунун макулдугун алуу</source>
   <translation>Получить согласие клиента, опекуна</translation>
  </message>
  <message id="deadline.D-05">
   <source>Коопсуздук планын түзүү</source>
   <translation>Составить план безопасности</translation>
  </message>
  <message id="deadline.D-07">
   <source>Жумушчу жазууну жүргүзүү</source>
   <translation>Вести рабочую запись</translation>
  </message>
  <message id="deadline.D-39">
   <source>Жабылгандан кийинки байкоо</source>
   <translation>Наблюдение после закрытия</translation>
  </message>
  <message id="deadline.D-41">
   <source>Талаа пакетин кайра киргизип, өчүрүү</source>
   <translation>Загрузить полевой пакет и удалить с устройства</translation>
  </message>
  <message id="deadline.D-42">
   <source>Жоголгон түзмөктү тазалоо, билдирүү</source>
   <translation>Стереть утерянное устройство, сообщить</translation>
  </message>
  <message id="deadline.D-71">
   <source>Колдонулбаган программаны кулпулоо</source>
   <translation>Блокировка при бездействии</translation>
  </message>
  <message id="deadline.D-72">
   <source>Шифрленген камдык көчүрмө</source>
   <translation>Зашифрованная резервная копия</translation>
  </message>
  <message id="report.monthly">
   <source>Ай сайынкы отчет</source>
   <translation>Ежемесячный отчёт</translation>
  </message>
  <message id="report.monthly.found">
   <source>Табылып, эсепке алынгандар: категория боюнча</source>
   <translation>Выявлены и учтены по категориям</translation>
  </message>
  <message id="report.monthly.found_by_reason">
   <source>Табылып, эсепке алынгандар: себеп боюнча</source>
   <translation>Выявлены и учтены по причинам</translation>
  </message>
  <message id="report.monthly.decisions">
   <source>Эсепке алгандагы чечимдер</source>
   <translation>Решения при постановке на учёт</translation>
  </message>
  <message id="report.monthly.notes">
   <source>Жумушчу жазуулар: түрү боюнча</source>
   <translation>Рабочие записи по видам</translation>
  </message>
  <message id="report.monthly.visits">
   <source>Баруулар, байланыштар: түрү боюнча</source>
   <translation>Посещения и контакты по видам</translation>
  </message>
  <message id="report.monthly.medical">
   <source>Алгачкы жардам, коштоо: түрү боюнча</source>
   <translation>Первая помощь и сопровождение</translation>
  </message>
  <message id="report.monthly.measures">
   <source>Иш-чаралар: багыты жана технологиясы боюнча</source>
   <translation>Мероприятия по направлениям и технологиям</translation>
  </message>
  <message id="report.monthly.referrals">
   <source>Жөнөтүлгөндөр: түрү жана абалы боюнча</source>
   <translation>Направления по видам и состоянию</translation>
  </message>
  <message id="report.monthly.answers">
   <source>Келген жооптор</source>
   <translation>Полученные ответы</translation>
  </message>
  <message id="report.monthly.closed_by_ground">
   <source>Жабылган кейстер: негизи боюнча</source>
   <translation>Закрытые случаи по основаниям</translation>
  </message>
  <message id="report.caseload">
   <source>Кейстердин жүктөмү, мөөнөттөр</source>
   <translation>Нагрузка и сроки</translation>
  </message>
  <message id="report.caseload.by_worker">
   <source>Мезгилдин аягында кызматкерлердеги кейстер</source>
   <translation>Случаи у каждого работника на конец периода</translation>
  </message>
  <message id="report.caseload.deadlines">
   <source>Мөөнөттөрдүн аткарылышы</source>
   <translation>Соблюдение сроков</translation>
  </message>
  <message id="report.yearly">
   <source>Жылдык статистика</source>
   <translation>Годовая статистика</translation>
  </message>
  <message id="report.yearly.opened_by_group">
   <source>Ачылган кейстер: себептер жана жынысы боюнча</source>
   <translation>Открытые случаи по группам и полу</translation>
  </message>
  <message id="report.yearly.opened_by_age">
   <source>Ачылган кейстер: курак топтору боюнча</source>
   <translation>Открытые случаи по возрасту</translation>
  </message>
  <message id="report.yearly.in_work_by_risk">
   <source>Иштеги кейстер: тобокелдик боюнча</source>
   <translation>Случаи в работе по риску</translation>
  </message>
  <message id="report.yearly.closed_by_ground">
   <source>Жабылган кейстер: негизи боюнча</source>
   <translation>Закрытые случаи по основаниям</translation>
  </message>
  <message id="report.yearly.reopened">
   <source>Кайра ачылган кейстер</source>
   <translation>Возобновлённые случаи</translation>
  </message>
  <message id="absence.title">
   <source>Өргүү, иште жок мезгил</source>
   <translation>Отпуск и отсутствие</translation>
  </message>
  <message id="absence.page.absence">
   <source>Иште жок мезгил</source>
   <translation>Отсутствие</translation>
  </message>
  <message id="absence.worker">
   <source>Кызматкер</source>
   <translation>Работник</translation>
  </message>
  <message id="absence.kind">
   <source>Себеби</source>
   <translation>Причина</translation>
  </message>
  <message id="absence.kind.option.leave">
   <source>эмгек өргүүсү</source>
   <translation>отпуск</translation>
  </message>
  <message id="absence.kind.option.illness">
   <source>оорулуу</source>
   <translation>болезнь</translation>
  </message>
  <message id="absence.kind.option.training">
   <source>окуу</source>
   <translation>обучение</translation>
  </message>
  <message id="absence.kind.option.other">
   <source>башка</source>
   <translation>другое</translation>
  </message>
  <message id="absence.begins_on">
   <source>Башталышы</source>
   <translation>Начало</translation>
  </message>
  <message id="absence.ends_on">
   <source>Аягы</source>
   <translation>Окончание</translation>
  </message>
  <message id="absence.substitute">
   <source>Ордун баскан кызматкер</source>
   <translation>Кто замещает</translation>
  </message>
  <message id="absence.cases">
   <source>Өткөрүлгөн иштер, мөөнөттөр</source>
   <translation>Переданные случаи и сроки</translation>
  </message>
  <message id="absence.cases.hint">
   <source>Иштер «Кызматкерлер» экранында өткөрүлөт, мөөнөттөрү кошо өтөт.</source>
   <translation>Случаи передают на экране «Сотрудники», сроки переходят вместе с ними.</translation>
  </message>
  <message id="absence.cases.code">
   <source>Коду</source>
   <translation>Код</translation>
  </message>
  <message id="absence.cases.what">
   <source>Эмне кылуу керек</source>
   <translation>Что сделать</translation>
  </message>
  <message id="absence.cases.until">
   <source>Мөөнөтү</source>
   <translation>Срок</translation>
  </message>
  <message id="absence.signatures">
   <source>Колу</source>
   <translation>Подпись</translation>
  </message>
  <message id="absence.signatures.option.worker">
   <source>кызматкер</source>
   <translation>работник</translation>
  </message>
  <message id="absence.signatures.option.substitute">
   <source>ордун баскан кызматкер</source>
   <translation>замещающий работник</translation>
  </message>
  <message id="benefit.title">
   <source>Кошумча кепилдиктер, жеңилдиктер</source>
   <translation>Дополнительные гарантии и льготы</translation>
  </message>
  <message id="benefit.page.benefit">
   <source>Кепилдик</source>
   <translation>Гарантия</translation>
  </message>
  <message id="benefit.worker">
   <source>Кызматкер</source>
   <translation>Работник</translation>
  </message>
  <message id="benefit.given_on">
   <source>Берилген күнү</source>
   <translation>Дата предоставления</translation>
  </message>
  <message id="benefit.kind">
   <source>Түрү</source>
   <translation>Вид</translation>
  </message>
  <message id="benefit.kind.option.housing">
   <source>турак жай</source>
   <translation>жилье</translation>
  </message>
  <message id="benefit.kind.option.transport">
   <source>жол кире</source>
   <translation>проезд</translation>
  </message>
  <message id="benefit.kind.option.heating">
   <source>отун, жарык</source>
   <translation>топливо, свет</translation>
  </message>
  <message id="benefit.kind.option.bonus">
   <source>үстөк акы</source>
   <translation>надбавка</translation>
  </message>
  <message id="benefit.kind.option.other">
   <source>башка</source>
   <translation>другое</translation>
  </message>
  <message id="benefit.by">
   <source>Ким берди</source>
   <translation>Кем предоставлено</translation>
  </message>
  <message id="benefit.by.hint">
   <source>Жергиликтүү бийлик же мекеме.</source>
   <translation>Местная власть или учреждение.</translation>
  </message>
  <message id="benefit.note">
   <source>Эскертүү</source>
   <translation>Примечание</translation>
  </message>
  <message id="book_review.title">
   <source>Китепти апта сайын кароо белгиси</source>
   <translation>Отметка о еженедельном рассмотрении книги</translation>
  </message>
  <message id="book_review.page.week">
   <source>Апта</source>
   <translation>Неделя</translation>
  </message>
  <message id="book_review.reviewed_on">
   <source>Каралган күнү</source>
   <translation>Дата рассмотрения</translation>
  </message>
  <message id="book_review.week_from">
   <source>Каралган аптанын дүйшөмбүсү</source>
   <translation>Понедельник рассмотренной недели</translation>
  </message>
  <message id="book_review.entries">
   <source>Ушул аптадагы жазуулар</source>
   <translation>Записи за неделю</translation>
  </message>
  <message id="book_review.entries.option.none">
   <source>жазуу жок</source>
   <translation>записей нет</translation>
  </message>
  <message id="book_review.entries.option.some">
   <source>жазуулар каралды</source>
   <translation>записи рассмотрены</translation>
  </message>
  <message id="book_review.numbers">
   <source>Каралган жазуулардын номерлери</source>
   <translation>Номера рассмотренных записей</translation>
  </message>
  <message id="book_review.signatures">
   <source>Колу</source>
   <translation>Подписи</translation>
  </message>
  <message id="book_review.signatures.option.head">
   <source>уюмдун жетекчиси</source>
   <translation>руководитель организации</translation>
  </message>
  <message id="case_register.title">
   <source>Кейстердин журналы</source>
   <translation>Журнал учета случаев</translation>
  </message>
  <message id="case_register.page.cases">
   <source>Кейстер</source>
   <translation>Случаи</translation>
  </message>
  <message id="case_register.cases">
   <source>Кейстердин журналы</source>
   <translation>Журнал учета случаев</translation>
  </message>
  <message id="case_register.cases.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="case_register.cases.opened">
   <source>Ачылган</source>
   <translation>Открыто</translation>
  </message>
  <message id="case_register.cases.type">
   <source>Түрү</source>
   <translation>Тип</translation>
  </message>
  <message id="case_register.cases.group">
   <source>Максаттуу топ</source>
   <translation>Целевая группа</translation>
  </message>
  <message id="case_register.cases.service_type">
   <source>Кызматтын түрү</source>
   <translation>Вид услуги</translation>
  </message>
  <message id="case_register.cases.risk">
   <source>Тобокелдик</source>
   <translation>Риск</translation>
  </message>
  <message id="case_register.cases.stage">
   <source>Этап</source>
   <translation>Этап</translation>
  </message>
  <message id="case_register.cases.worker">
   <source>Жооптуу</source>
   <translation>Ответственный</translation>
  </message>
  <message id="case_register.cases.last_contact">
   <source>Акыркы байланыш</source>
   <translation>Последний контакт</translation>
  </message>
  <message id="case_register.cases.next_deadline">
   <source>Кийинки мөөнөт</source>
   <translation>Следующий срок</translation>
  </message>
  <message id="case_register.cases.closed">
   <source>Жабылган</source>
   <translation>Закрыто</translation>
  </message>
  <message id="case_register.cases.closing_ground">
   <source>Жабуунун негизи</source>
   <translation>Основание закрытия</translation>
  </message>
  <message id="case_register.cases.archived">
   <source>Архив</source>
   <translation>Архив</translation>
  </message>
  <message id="client_card.title">
   <source>Социалдык кызматтын клиентинин картасы, жардам планы</source>
   <translation>Карта клиента социальной службы, план помощи</translation>
  </message>
  <message id="client_card.page.family">
   <source>Үй-бүлө, ресурстар</source>
   <translation>Семья, ресурсы</translation>
  </message>
  <message id="client_card.card_on">
   <source>Түзүлгөн же өзгөртүлгөн күнү</source>
   <translation>Дата составления или изменения</translation>
  </message>
  <message id="client_card.version">
   <source>Нускасы</source>
   <translation>Редакция</translation>
  </message>
  <message id="client_card.household">
   <source>Үй чарбасы</source>
   <translation>Домохозяйство</translation>
  </message>
  <message id="client_card.household.ask">
   <source>Үйдө ким менен жашайсыз? Ким сизге жакын?</source>
   <translation>С кем вы живете? Кто вам близок?</translation>
  </message>
  <message id="client_card.household.person">
   <source>Аты-жөнү</source>
   <translation>Фамилия, имя</translation>
  </message>
  <message id="client_card.household.relation">
   <source>Тууганчылыгы</source>
   <translation>Родство</translation>
  </message>
  <message id="client_card.household.birth">
   <source>Туулган күнү</source>
   <translation>Дата рождения</translation>
  </message>
  <message id="client_card.household.occupation">
   <source>Иши, классы</source>
   <translation>Занятие, класс</translation>
  </message>
  <message id="client_card.strengths">
   <source>Клиенттин күчтүү жактары</source>
   <translation>Сильные стороны клиента</translation>
  </message>
  <message id="client_card.strengths.ask">
   <source>Колуңуздан эмне жакшы келет? Кыйын кезде мурда эмне жардам берген?</source>
   <translation>Что у вас хорошо получается? Что раньше помогало в трудное время?</translation>
  </message>
  <message id="client_card.resources">
   <source>Айланасындагы ресурстар</source>
   <translation>Ресурсы окружения</translation>
  </message>
  <message id="client_card.resources.ask">
   <source>Ким сизге чын эле жардам бере алат: тууган, мугалим, кошуна?</source>
   <translation>Кто действительно может вам помочь: родные, учитель, соседи?</translation>
  </message>
  <message id="client_card.particularities">
   <source>Маданий, этностук, курактык, гендердик өзгөчөлүктөр</source>
   <translation>Культурные, этнические, возрастные, гендерные особенности</translation>
  </message>
  <message id="client_card.particularities.hint">
   <source>Кантип иштөөнү тандоо үчүн гана; баалоо үчүн эмес.</source>
   <translation>Только для выбора подхода, не для оценки.</translation>
  </message>
  <message id="client_card.page.plan">
   <source>Муктаждыктар, жардам планы</source>
   <translation>Потребности, план помощи</translation>
  </message>
  <message id="client_card.needs">
   <source>Муктаждыктар, себептери</source>
   <translation>Потребности, причины</translation>
  </message>
  <message id="client_card.needs.ask">
   <source>Азыр сизге эң керектүүсү эмне? Биринчи эмнени чечели?</source>
   <translation>Что вам сейчас нужнее всего? С чего начнем?</translation>
  </message>
  <message id="client_card.needs.need">
   <source>Муктаждык</source>
   <translation>Потребность</translation>
  </message>
  <message id="client_card.needs.cause">
   <source>Себеби</source>
   <translation>Причина</translation>
  </message>
  <message id="client_card.needs.urgency">
   <source>Шашылыштыгы</source>
   <translation>Срочность</translation>
  </message>
  <message id="client_card.needs.urgency.option.now">
   <source>дароо</source>
   <translation>немедленно</translation>
  </message>
  <message id="client_card.needs.urgency.option.soon">
   <source>жакында</source>
   <translation>скоро</translation>
  </message>
  <message id="client_card.needs.urgency.option.later">
   <source>кийин</source>
   <translation>позже</translation>
  </message>
  <message id="client_card.needs.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="client_card.goal">
   <source>Өз алдынча жашоого багытталган максат</source>
   <translation>Цель: самостоятельная жизнь</translation>
  </message>
  <message id="client_card.goal.ask">
   <source>Баары оңолсо, күнүңүз кандай өтөт?</source>
   <translation>Если все наладится, каким будет ваш день?</translation>
  </message>
  <message id="client_card.plan">
   <source>Иш-чаралар</source>
   <translation>Мероприятия</translation>
  </message>
  <message id="client_card.plan.measure">
   <source>Иш-чара</source>
   <translation>Мероприятие</translation>
  </message>
  <message id="client_card.plan.direction">
   <source>Багыты</source>
   <translation>Направление</translation>
  </message>
  <message id="client_card.plan.technology">
   <source>Технологиясы</source>
   <translation>Технология</translation>
  </message>
  <message id="client_card.plan.who">
   <source>Ким</source>
   <translation>Кто</translation>
  </message>
  <message id="client_card.plan.until">
   <source>Мөөнөтү</source>
   <translation>Срок</translation>
  </message>
  <message id="client_card.plan.done_on">
   <source>Аткарылган күнү</source>
   <translation>Дата выполнения</translation>
  </message>
  <message id="client_card.plan.result">
   <source>Натыйжасы</source>
   <translation>Результат</translation>
  </message>
  <message id="client_card.plan.need_no">
   <source>Муктаждык №</source>
   <translation>Потребность №</translation>
  </message>
  <message id="client_card.technology_why">
   <source>Технологияны тандоонун негизи</source>
   <translation>Почему выбрана эта технология</translation>
  </message>
  <message id="client_card.technology_why.hint">
   <source>Эмне үчүн ушул ыкма жардам берет.</source>
   <translation>Почему поможет именно этот способ.</translation>
  </message>
  <message id="client_card.own_steps">
   <source>Клиент өзү эмне кылат</source>
   <translation>Что клиент делает сам</translation>
  </message>
  <message id="client_card.own_steps.ask">
   <source>Ушул жуманын ичинде өзүңүз жасай ала турган бир кадам кайсы?</source>
   <translation>Какой один шаг вы сможете сделать сами на этой неделе?</translation>
  </message>
  <message id="client_card.page.safe">
   <source>Купуялык, зыян келтирбөө</source>
   <translation>Конфиденциальность, непричинение вреда</translation>
  </message>
  <message id="client_card.confidentiality">
   <source>Купуялык түшүндүрүлдүбү</source>
   <translation>Объяснена ли конфиденциальность</translation>
  </message>
  <message id="client_card.consent_ref">
   <source>Макулдук</source>
   <translation>Согласие</translation>
  </message>
  <message id="client_card.no_harm">
   <source>Ыкма клиентке зыян келтирбей турганы текшерилдиби</source>
   <translation>Проверено ли, что метод не навредит клиенту</translation>
  </message>
  <message id="client_card.no_harm_note">
   <source>Кантип текшерилди, кандай чара көрүлдү</source>
   <translation>Как проверено, какие меры приняты</translation>
  </message>
  <message id="client_card.no_harm_note.ask">
   <source>Бул кадам үйдө сизге кыйынчылык жаратпайбы?</source>
   <translation>Не создаст ли этот шаг вам трудностей дома?</translation>
  </message>
  <message id="client_card.page.signing">
   <source>Макулдашуу, бекитүү, кол коюу</source>
   <translation>Согласование, утверждение, подписи</translation>
  </message>
  <message id="client_card.signatures">
   <source>Колу</source>
   <translation>Подпись</translation>
  </message>
  <message id="client_card.signatures.option.client">
   <source>клиент</source>
   <translation>клиент</translation>
  </message>
  <message id="client_card.signatures.option.guardian">
   <source>ата-энеси же камкорчу</source>
   <translation>родитель или опекун</translation>
  </message>
  <message id="client_card.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="client_card.agreed">
   <source>Макулдашылды</source>
   <translation>Согласовано</translation>
  </message>
  <message id="client_card.agreed.option.pedagogue">
   <source>социалдык педагог</source>
   <translation>социальный педагог</translation>
  </message>
  <message id="client_card.approved">
   <source>Бекитемин</source>
   <translation>Утверждаю</translation>
  </message>
  <message id="client_card.approved.option.director">
   <source>мекеменин жетекчиси</source>
   <translation>руководитель учреждения</translation>
  </message>
  <message id="client_card.approved_on">
   <source>Бекитилген күнү</source>
   <translation>Дата утверждения</translation>
  </message>
  <message id="client_rights.title">
   <source>Кардарлардын укуктары, топтору боюнча</source>
   <translation>Права клиентов по группам</translation>
  </message>
  <message id="client_rights.page.rights">
   <source>Укуктар</source>
   <translation>Права</translation>
  </message>
  <message id="client_rights.group">
   <source>Топ</source>
   <translation>Группа</translation>
  </message>
  <message id="client_rights.group.option.older">
   <source>улгайган жарандар</source>
   <translation>пожилые граждане</translation>
  </message>
  <message id="client_rights.group.option.disabled">
   <source>ден соолук мүмкүнчүлүгү чектелүү адамдар</source>
   <translation>лица с ограниченными возможностями здоровья</translation>
  </message>
  <message id="client_rights.group.option.family">
   <source>муктаж үй-бүлөлөр, жарандар</source>
   <translation>нуждающиеся семьи и граждане</translation>
  </message>
  <message id="client_rights.group.option.child">
   <source>балдар</source>
   <translation>дети</translation>
  </message>
  <message id="client_rights.checked_on">
   <source>Текшерилген күнү</source>
   <translation>Дата проверки</translation>
  </message>
  <message id="client_rights.rights">
   <source>Укуктардын тизмеси</source>
   <translation>Перечень прав</translation>
  </message>
  <message id="client_rights.rights.right">
   <source>Укук</source>
   <translation>Право</translation>
  </message>
  <message id="client_rights.rights.ground">
   <source>Негизи</source>
   <translation>Основание</translation>
  </message>
  <message id="client_rights.rights.where">
   <source>Кайда кайрылат</source>
   <translation>Куда обращаться</translation>
  </message>
  <message id="client_rights.rights.support">
   <source>Талабын колдоо чарасы</source>
   <translation>Мера поддержки требований</translation>
  </message>
  <message id="closing.title">
   <source>Клиенттин картасы: ишти жабуу</source>
   <translation>Карта клиента: закрытие дела</translation>
  </message>
  <message id="closing.page.ground">
   <source>Жабуунун негизи</source>
   <translation>Основание закрытия</translation>
  </message>
  <message id="closing.closed_on">
   <source>Жабылган күнү</source>
   <translation>Дата закрытия</translation>
  </message>
  <message id="closing.ground">
   <source>Жабуунун негизи</source>
   <translation>Основание закрытия</translation>
  </message>
  <message id="closing.ground.option.result_reached">
   <source>натыйжага жетишилди</source>
   <translation>результат достигнут</translation>
  </message>
  <message id="closing.ground.option.moved">
   <source>башка жерге көчтү</source>
   <translation>переезд</translation>
  </message>
  <message id="closing.ground.option.redirected">
   <source>башка уюмга өткөрүлдү</source>
   <translation>передан в другую организацию</translation>
  </message>
  <message id="closing.ground.option.refused">
   <source>кызматтан баш тартты</source>
   <translation>отказ от услуги</translation>
  </message>
  <message id="closing.ground.option.death">
   <source>клиент каза тапты</source>
   <translation>смерть клиента</translation>
  </message>
  <message id="closing.ground.option.other">
   <source>башка</source>
   <translation>другое</translation>
  </message>
  <message id="closing.ground_other">
   <source>Башка негиз</source>
   <translation>Иное основание</translation>
  </message>
  <message id="closing.grounds">
   <source>Негиздөө</source>
   <translation>Обоснование</translation>
  </message>
  <message id="closing.ritual_ref">
   <source>Расымдык кызмат жөнүндө жазуу</source>
   <translation>Запись о ритуальной услуге</translation>
  </message>
  <message id="closing.page.after">
   <source>Жабылгандан кийин</source>
   <translation>После закрытия</translation>
  </message>
  <message id="closing.whom_to_call">
   <source>Кыйын болсо, кимге кайрылат</source>
   <translation>К кому обратиться, если станет трудно</translation>
  </message>
  <message id="closing.whom_to_call.ask">
   <source>Кайра кыйын болуп калса, биринчи кимге чаласыз?</source>
   <translation>Если снова станет трудно, кому вы позвоните первым?</translation>
  </message>
  <message id="closing.who_knows">
   <source>Муну билген адамдар</source>
   <translation>Кто об этом знает</translation>
  </message>
  <message id="closing.followup_on">
   <source>Кийинки байкоо күнү</source>
   <translation>Дата последующего контакта</translation>
  </message>
  <message id="closing.followup_on.hint">
   <source>Сунушталат: жабылгандан бир ай кийин.</source>
   <translation>Рекомендуется через месяц после закрытия.</translation>
  </message>
  <message id="closing.open_items">
   <source>Мөөнөтү бүтө элек иштер</source>
   <translation>Незавершенные дела</translation>
  </message>
  <message id="closing.signatures">
   <source>Колу</source>
   <translation>Подпись</translation>
  </message>
  <message id="closing.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="closing.signatures.option.client">
   <source>клиент</source>
   <translation>клиент</translation>
  </message>
  <message id="closing.signatures.option.guardian">
   <source>ата-энеси же камкорчу</source>
   <translation>родитель или опекун</translation>
  </message>
  <message id="closing.signatures.option.head">
   <source>социалдык кызматтын жетекчиси</source>
   <translation>руководитель социальной службы</translation>
  </message>
  <message id="code_list.title">
   <source>Коддордун тизмеси</source>
   <translation>Список кодов</translation>
  </message>
  <message id="code_list.page.codes">
   <source>Код, клиент</source>
   <translation>Код, клиент</translation>
  </message>
  <message id="code_list.codes">
   <source>Коддордун тизмеси</source>
   <translation>Список кодов</translation>
  </message>
  <message id="code_list.codes.hint">
   <source>Бул тизме кейс файлынан башка жерде сакталат.</source>
   <translation>Список хранится отдельно от дела.</translation>
  </message>
  <message id="code_list.codes.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="code_list.codes.name">
   <source>Клиенттин фамилиясы, аты, атасынын аты</source>
   <translation>Фамилия, имя, отчество клиента</translation>
  </message>
  <message id="code_list.codes.birth_date">
   <source>Туулган күнү</source>
   <translation>Дата рождения</translation>
  </message>
  <message id="code_list.codes.other_codes">
   <source>Мурдагы жана башка коддор</source>
   <translation>Прежние и другие коды</translation>
  </message>
  <message id="code_list.codes.entered_by">
   <source>Киргизген</source>
   <translation>Внес запись</translation>
  </message>
  <message id="code_list.codes.entered_on">
   <source>Киргизилген күн</source>
   <translation>Дата внесения</translation>
  </message>
  <message id="code_list.storage_place">
   <source>Тизме сакталган жер</source>
   <translation>Место хранения списка</translation>
  </message>
  <message id="code_list.access">
   <source>Тизме менен таанышуу журналы</source>
   <translation>Журнал обращений к списку</translation>
  </message>
  <message id="code_list.access.on">
   <source>Күнү</source>
   <translation>Дата</translation>
  </message>
  <message id="code_list.access.who">
   <source>Ким</source>
   <translation>Кто</translation>
  </message>
  <message id="code_list.access.why">
   <source>Кандай себеп менен</source>
   <translation>По какой причине</translation>
  </message>
  <message id="complaint.title">
   <source>Китептеги жазуу</source>
   <translation>Запись в книге</translation>
  </message>
  <message id="complaint.page.entry">
   <source>Жазуу</source>
   <translation>Запись</translation>
  </message>
  <message id="complaint.book_no">
   <source>Китептеги номери</source>
   <translation>Номер в книге</translation>
  </message>
  <message id="complaint.book_no.hint">
   <source>Китеп – уюмдун өзүнчө иши, кызмат алуучунун ишине жазылбайт.</source>
   <translation>Книга – отдельное дело организации, не дело получателя.</translation>
  </message>
  <message id="complaint.written_at">
   <source>Жазылган күнү жана убактысы</source>
   <translation>Дата и время записи</translation>
  </message>
  <message id="complaint.asked_at">
   <source>Китеп суралган убакыт</source>
   <translation>Книга запрошена</translation>
  </message>
  <message id="complaint.shown_at">
   <source>Китеп көрсөтүлгөн убакыт</source>
   <translation>Книга предоставлена</translation>
  </message>
  <message id="complaint.shown_at.hint">
   <source>Биринчи талап боюнча: кечиктирбестен.</source>
   <translation>По первому требованию: без промедления.</translation>
  </message>
  <message id="complaint.author">
   <source>Жазган адам</source>
   <translation>Автор записи</translation>
  </message>
  <message id="complaint.author.hint">
   <source>Атын айтпоого укуктуу.</source>
   <translation>Может остаться анонимным.</translation>
  </message>
  <message id="complaint.author_role">
   <source>Ким жазды</source>
   <translation>Кто написал</translation>
  </message>
  <message id="complaint.author_role.option.recipient">
   <source>кызмат алуучу</source>
   <translation>получатель услуг</translation>
  </message>
  <message id="complaint.author_role.option.parent">
   <source>тууганы, өкүлү</source>
   <translation>родственник, представитель</translation>
  </message>
  <message id="complaint.author_role.option.visitor">
   <source>келүүчү</source>
   <translation>посетитель</translation>
  </message>
  <message id="complaint.author_role.option.worker">
   <source>кызматкер</source>
   <translation>работник</translation>
  </message>
  <message id="complaint.author_role.option.anonymous">
   <source>аты-жөнсүз</source>
   <translation>анонимно</translation>
  </message>
  <message id="complaint.about_colleague">
   <source>Кайсы кызматкер жөнүндө</source>
   <translation>О каком сотруднике</translation>
  </message>
  <message id="complaint.about_colleague.hint">
   <source>Жазуу бул кызматкерге көрсөтүлбөйт.</source>
   <translation>Этому сотруднику запись не показывается.</translation>
  </message>
  <message id="complaint.kind">
   <source>Түрү</source>
   <translation>Вид</translation>
  </message>
  <message id="complaint.kind.option.complaint">
   <source>даттануу</source>
   <translation>жалоба</translation>
  </message>
  <message id="complaint.kind.option.suggestion">
   <source>сунуш</source>
   <translation>предложение</translation>
  </message>
  <message id="complaint.kind.option.thanks">
   <source>ыраазычылык</source>
   <translation>благодарность</translation>
  </message>
  <message id="complaint.text">
   <source>Текст</source>
   <translation>Текст</translation>
  </message>
  <message id="complaint.text.ask">
   <source>Өз сөзүң менен жаз же айт, биз ошол бойдон жазабыз. Эч ким таарынбайт.</source>
   <translation>Напиши или скажи своими словами, мы запишем как есть. Никто не рассердится.</translation>
  </message>
  <message id="complaint.page.review">
   <source>Жетекчинин кароосу</source>
   <translation>Рассмотрение руководителем</translation>
  </message>
  <message id="complaint.reviewed_on">
   <source>Каралган күнү</source>
   <translation>Дата рассмотрения</translation>
  </message>
  <message id="complaint.measures">
   <source>Көрүлгөн чаралар</source>
   <translation>Принятые меры</translation>
  </message>
  <message id="complaint.answer">
   <source>Жооп</source>
   <translation>Ответ</translation>
  </message>
  <message id="complaint.answered_on">
   <source>Жооп берилген күн</source>
   <translation>Дата ответа</translation>
  </message>
  <message id="complaint.signatures">
   <source>Колу</source>
   <translation>Подписи</translation>
  </message>
  <message id="complaint.signatures.option.head">
   <source>уюмдун жетекчиси</source>
   <translation>руководитель организации</translation>
  </message>
  <message id="complaint_help.title">
   <source>Даттанууга жардам жазуусу</source>
   <translation>Запись о помощи с жалобой</translation>
  </message>
  <message id="complaint_help.page.help">
   <source>Даттануу</source>
   <translation>Жалоба</translation>
  </message>
  <message id="complaint_help.asked_on">
   <source>Жардам сураган күн</source>
   <translation>Дата обращения за помощью</translation>
  </message>
  <message id="complaint_help.asked_on.hint">
   <source>Ушул уюмдун кызматкери тууралуу даттануу ишке эмес, бул жерге жазылат.</source>
   <translation>Жалобу на работника этой организации пишут здесь, а не в деле.</translation>
  </message>
  <message id="complaint_help.about_colleague">
   <source>Ким тууралуу</source>
   <translation>О ком</translation>
  </message>
  <message id="complaint_help.about_colleague.hint">
   <source>Бул кызматкерге көрүнбөйт.</source>
   <translation>Этому работнику запись не видна.</translation>
  </message>
  <message id="complaint_help.about_body">
   <source>Мекеме, кызмат адамы</source>
   <translation>Организация, должностное лицо</translation>
  </message>
  <message id="complaint_help.code">
   <source>Иштин коду</source>
   <translation>Код случая</translation>
  </message>
  <message id="complaint_help.code.hint">
   <source>Код гана жазылат, ысым жазылбайт.</source>
   <translation>Только код, без имен.</translation>
  </message>
  <message id="complaint_help.act">
   <source>Аракет же аракетсиздик</source>
   <translation>Действие или бездействие</translation>
  </message>
  <message id="complaint_help.rights">
   <source>Бузулган укуктар</source>
   <translation>Нарушенные права</translation>
  </message>
  <message id="complaint_help.demands">
   <source>Талаптар, аларды колдоо чаралары</source>
   <translation>Требования и поддержка в их защите</translation>
  </message>
  <message id="complaint_help.addressee">
   <source>Кимге жөнөтүлдү</source>
   <translation>Кому направлено</translation>
  </message>
  <message id="complaint_help.sent_on">
   <source>Жөнөтүлгөн күнү</source>
   <translation>Дата отправки</translation>
  </message>
  <message id="complaint_help.answered_on">
   <source>Жооп келген күн</source>
   <translation>Дата ответа</translation>
  </message>
  <message id="complaint_help.answer">
   <source>Жооптун мазмуну</source>
   <translation>Содержание ответа</translation>
  </message>
  <message id="complaints_book.title">
   <source>Даттануулар жана сунуштар китеби</source>
   <translation>Книга жалоб и предложений</translation>
  </message>
  <message id="complaints_book.page.book">
   <source>Китеп</source>
   <translation>Книга</translation>
  </message>
  <message id="complaints_book.opened_on">
   <source>Китеп ачылган күн</source>
   <translation>Книга заведена</translation>
  </message>
  <message id="complaints_book.opened_on.hint">
   <source>Китеп – уюмдун өзүнчө иши, кызмат алуучунун ишине жазылбайт.</source>
   <translation>Книга – отдельное дело организации, не дело получателя.</translation>
  </message>
  <message id="complaints_book.keeper">
   <source>Китепти сактаган жетекчи</source>
   <translation>Руководитель, хранящий книгу</translation>
  </message>
  <message id="complaints_book.place">
   <source>Китеп турган жер</source>
   <translation>Где находится книга</translation>
  </message>
  <message id="complaints_book.place.hint">
   <source>Биринчи талап боюнча дароо берилет.</source>
   <translation>Предоставляется по первому требованию.</translation>
  </message>
  <message id="complaints_book.notice">
   <source>Китеп жөнүндө кулактандыруу илинген би</source>
   <translation>Вывешено ли объявление о книге</translation>
  </message>
  <message id="complaints_book.signatures">
   <source>Колу</source>
   <translation>Подписи</translation>
  </message>
  <message id="complaints_book.signatures.option.head">
   <source>уюмдун жетекчиси</source>
   <translation>руководитель организации</translation>
  </message>
  <message id="consent.title">
   <source>Макулдук</source>
   <translation>Согласие</translation>
  </message>
  <message id="consent.page.who">
   <source>Ким макулдук берет</source>
   <translation>Кто дает согласие</translation>
  </message>
  <message id="consent.given_on">
   <source>Макулдук берилген күн</source>
   <translation>Дата согласия</translation>
  </message>
  <message id="consent.consent_by">
   <source>Макулдук берген</source>
   <translation>Согласие дает</translation>
  </message>
  <message id="consent.consent_by.option.client">
   <source>Клиент</source>
   <translation>Клиент</translation>
  </message>
  <message id="consent.consent_by.option.parent">
   <source>Ата же эне</source>
   <translation>Родитель</translation>
  </message>
  <message id="consent.consent_by.option.guardian">
   <source>Камкорчу</source>
   <translation>Опекун</translation>
  </message>
  <message id="consent.consent_by.option.both">
   <source>Клиент жана ата-энеси бирге</source>
   <translation>Клиент и родитель вместе</translation>
  </message>
  <message id="consent.consent_by.option.substitute">
   <source>Мыйзамдуу өкүл</source>
   <translation>Законный представитель</translation>
  </message>
  <message id="consent.given_by">
   <source>Макулдук берген адам</source>
   <translation>Лицо, давшее согласие</translation>
  </message>
  <message id="consent.capacity">
   <source>Жашын, аракетке жөндөмдүүлүгүн текшерүү</source>
   <translation>Проверка возраста и дееспособности</translation>
  </message>
  <message id="consent.capacity.hint">
   <source>Эмнеге макул болгонун түшүнгөнүн өз сөзү менен айттырып текшериңиз.</source>
   <translation>Попросите своими словами объяснить, на что дается согласие.</translation>
  </message>
  <message id="consent.capacity.ask">
   <source>Эмнеге макул болгонуңузду өз сөзүңүз менен айтып бересизби?</source>
   <translation>Скажете своими словами, на что вы соглашаетесь?</translation>
  </message>
  <message id="consent.child_opinion">
   <source>Баланын өз пикири</source>
   <translation>Мнение самого ребенка</translation>
  </message>
  <message id="consent.child_opinion.ask">
   <source>Сен өзүң эмнени каалайсың? «Жок» десең да болот.</source>
   <translation>Чего хочешь ты сам? Можно сказать «нет».</translation>
  </message>
  <message id="consent.parent_alleged">
   <source>Ата же эне зомбулук көрсөттү деп болжолдонобу</source>
   <translation>Является ли родитель предполагаемым обидчиком</translation>
  </message>
  <message id="consent.parent_alleged.hint">
   <source>Ооба болсо, ал ата же эненин макулдугу колдонулбайт.</source>
   <translation>Если да, согласие этого родителя не используется.</translation>
  </message>
  <message id="consent.parent_alleged_who">
   <source>Макулдугу колдонулбаган ата же эне</source>
   <translation>Родитель, согласие которого не используется</translation>
  </message>
  <message id="consent.page.scope">
   <source>Макулдуктун көлөмү</source>
   <translation>Объем согласия</translation>
  </message>
  <message id="consent.consent_form">
   <source>Макулдуктун түрү</source>
   <translation>Форма согласия</translation>
  </message>
  <message id="consent.consent_form.option.written">
   <source>Жазуу түрүндө</source>
   <translation>В письменной форме</translation>
  </message>
  <message id="consent.consent_form.option.oral">
   <source>Оозеки, күбө менен</source>
   <translation>Устно, при свидетеле</translation>
  </message>
  <message id="consent.consent_form.option.by_law">
   <source>Макулдуксуз, мыйзам боюнча</source>
   <translation>Без согласия, по закону</translation>
  </message>
  <message id="consent.witness">
   <source>Күбө</source>
   <translation>Свидетель</translation>
  </message>
  <message id="consent.legal_grade">
   <source>Шашылыштык даражасы</source>
   <translation>Степень срочности</translation>
  </message>
  <message id="consent.legal_grade.option.danger">
   <source>өмүргө, ден соолукка түз коркунуч: мүмкүн болор замат макулдук алынат</source>
   <translation>прямая угроза жизни, здоровью: согласие берется при первой возможности</translation>
  </message>
  <message id="consent.legal_grade.option.protection">
   <source>баланы коргоо зарыл</source>
   <translation>необходима защита ребенка</translation>
  </message>
  <message id="consent.legal_grade.option.order">
   <source>соттун, ыйгарым укуктуу органдын чечими бар</source>
   <translation>есть решение суда, уполномоченного органа</translation>
  </message>
  <message id="consent.legal_ground">
   <source>Укуктук негиз, себеп</source>
   <translation>Правовое основание, причина</translation>
  </message>
  <message id="consent.scope">
   <source>Макулдуктун көлөмү</source>
   <translation>Объем согласия</translation>
  </message>
  <message id="consent.scope.hint">
   <source>Ар бирин өзүнчө сураңыз. Белгиленбегени макулдук берилген жок деп эсептелет.</source>
   <translation>О каждом пункте спросите отдельно. Неотмеченное считается неразрешенным.</translation>
  </message>
  <message id="consent.scope.ask">
   <source>Муну бирден сүйлөшөлү. Кайсынысы ылайыктуу, кайсынысы ылайыксыз?</source>
   <translation>Обсудим это по пунктам. Что вам подходит, а что нет?</translation>
  </message>
  <message id="consent.recipients">
   <source>Маалымат алуучулар</source>
   <translation>Получатели сведений</translation>
  </message>
  <message id="consent.recipients.hint">
   <source>Зарыл бөлүгү гана берилет.</source>
   <translation>Передается только необходимое.</translation>
  </message>
  <message id="consent.recipients.recipient">
   <source>Алуучу</source>
   <translation>Получатель</translation>
  </message>
  <message id="consent.recipients.sections">
   <source>Маалыматтын бөлүгү</source>
   <translation>Раздел сведений</translation>
  </message>
  <message id="consent.recipients.purpose">
   <source>Максаты</source>
   <translation>Цель</translation>
  </message>
  <message id="consent.recipients.until">
   <source>Чейин</source>
   <translation>До</translation>
  </message>
  <message id="consent.page.explained">
   <source>Түшүндүрүү, мөөнөт, кол коюу</source>
   <translation>Разъяснение, срок, подписи</translation>
  </message>
  <message id="consent.explained">
   <source>Түшүндүрүлгөн</source>
   <translation>Разъяснено</translation>
  </message>
  <message id="consent.explained.ask">
   <source>Баш тартсаңыз, эч кандай жаман болбойт. Кийин оюңузду өзгөртсөңүз да болот. Түшүнүктүүбү?</source>
   <translation>Если откажетесь, ничего плохого не будет. Позже решение можно изменить. Все понятно?</translation>
  </message>
  <message id="consent.explained.option.purpose">
   <source>Маалымат чогултуунун максаты</source>
   <translation>Цель сбора сведений</translation>
  </message>
  <message id="consent.explained.option.limits">
   <source>Купуялыктын чеги</source>
   <translation>Пределы конфиденциальности</translation>
  </message>
  <message id="consent.explained.option.refuse">
   <source>Баш тартуу укугу</source>
   <translation>Право отказаться</translation>
  </message>
  <message id="consent.explained.option.withdraw">
   <source>Макулдукту кайра алуу укугу</source>
   <translation>Право отозвать согласие</translation>
  </message>
  <message id="consent.valid_until">
   <source>Жарактуу мөөнөтү</source>
   <translation>Действует до</translation>
  </message>
  <message id="consent.withdrawn_on">
   <source>Макулдук кайра алынган күн</source>
   <translation>Дата отзыва согласия</translation>
  </message>
  <message id="consent.withdrawal_effect">
   <source>Кайра алуунун кесепети</source>
   <translation>Последствия отзыва</translation>
  </message>
  <message id="consent.withdrawal_effect.hint">
   <source>Эмне токтотулары, кимге билдирилери жазылат.</source>
   <translation>Укажите, что прекращается и кому сообщить.</translation>
  </message>
  <message id="consent.signatures">
   <source>Колу</source>
   <translation>Подпись</translation>
  </message>
  <message id="consent.signatures.option.client">
   <source>Клиент</source>
   <translation>Клиент</translation>
  </message>
  <message id="consent.signatures.option.guardian">
   <source>Камкорчу</source>
   <translation>Опекун</translation>
  </message>
  <message id="consent.signatures.option.worker">
   <source>Социалдык кызматкер</source>
   <translation>Социальный работник</translation>
  </message>
  <message id="consent.signatures.option.interpreter">
   <source>Котормочу</source>
   <translation>Переводчик</translation>
  </message>
  <message id="copy_register.title">
   <source>Көчүрмө суроолордун каттоосу</source>
   <translation>Реестр запросов копий</translation>
  </message>
  <message id="copy_register.page.lines">
   <source>Жазуулар</source>
   <translation>Записи</translation>
  </message>
  <message id="copy_register.lines">
   <source>Көчүрмө суроолордун каттоосу</source>
   <translation>Реестр запросов копий</translation>
  </message>
  <message id="copy_register.lines.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="copy_register.lines.on">
   <source>Күнү</source>
   <translation>Дата</translation>
  </message>
  <message id="copy_register.lines.code">
   <source>Коду</source>
   <translation>Код</translation>
  </message>
  <message id="copy_register.lines.to">
   <source>Кимге</source>
   <translation>Кому</translation>
  </message>
  <message id="copy_register.lines.document">
   <source>Документ</source>
   <translation>Документ</translation>
  </message>
  <message id="copy_register.lines.received">
   <source>Алынган</source>
   <translation>Получено</translation>
  </message>
  <message id="destruction_act.title">
   <source>Ишти жок кылуу актысы</source>
   <translation>Акт об уничтожении дел</translation>
  </message>
  <message id="destruction_act.page.list">
   <source>Иштердин тизмеси</source>
   <translation>Перечень дел</translation>
  </message>
  <message id="destruction_act.decided_on">
   <source>Актынын күнү</source>
   <translation>Дата акта</translation>
  </message>
  <message id="destruction_act.kind">
   <source>Түрү</source>
   <translation>Вид</translation>
  </message>
  <message id="destruction_act.kind.option.destroy">
   <source>убактылуу сакталган – жок кылынат</source>
   <translation>временного хранения – уничтожить</translation>
  </message>
  <message id="destruction_act.kind.option.hand_over">
   <source>туруктуу сакталат – архивге өткөрүлөт</source>
   <translation>постоянного хранения – передать в архив</translation>
  </message>
  <message id="destruction_act.files">
   <source>Иштер</source>
   <translation>Дела</translation>
  </message>
  <message id="destruction_act.files.code">
   <source>Иштин коду</source>
   <translation>Код случая</translation>
  </message>
  <message id="destruction_act.files.series">
   <source>Иштер тобунун аталышы</source>
   <translation>Название группы дел</translation>
  </message>
  <message id="destruction_act.files.years">
   <source>Жылдары</source>
   <translation>Годы</translation>
  </message>
  <message id="destruction_act.files.pages">
   <source>Барак</source>
   <translation>Листов</translation>
  </message>
  <message id="destruction_act.files.media">
   <source>Тутумдары</source>
   <translation>Носители</translation>
  </message>
  <message id="destruction_act.files.item">
   <source>Тизменин беренеси</source>
   <translation>Статья перечня</translation>
  </message>
  <message id="destruction_act.files.period">
   <source>Сактоо мөөнөтү</source>
   <translation>Срок хранения</translation>
  </message>
  <message id="destruction_act.files.expired_on">
   <source>Мөөнөтү бүткөн</source>
   <translation>Срок истек</translation>
  </message>
  <message id="destruction_act.advice">
   <source>Архивдин кеңеши</source>
   <translation>Рекомендация архива</translation>
  </message>
  <message id="destruction_act.advice_file">
   <source>Кеңештин көчүрмөсү</source>
   <translation>Копия рекомендации</translation>
  </message>
  <message id="destruction_act.page.act">
   <source>Жок кылуу</source>
   <translation>Уничтожение</translation>
  </message>
  <message id="destruction_act.method">
   <source>Жок кылуу ыкмасы, камдык көчүрмөлөр</source>
   <translation>Способ уничтожения, резервные копии</translation>
  </message>
  <message id="destruction_act.destroyed_on">
   <source>Жок кылынган күн</source>
   <translation>Дата уничтожения</translation>
  </message>
  <message id="destruction_act.signatures">
   <source>Комиссиянын колдору</source>
   <translation>Подписи комиссии</translation>
  </message>
  <message id="destruction_act.signatures.option.chair">
   <source>төрага</source>
   <translation>председатель</translation>
  </message>
  <message id="destruction_act.signatures.option.member">
   <source>мүчө</source>
   <translation>член комиссии</translation>
  </message>
  <message id="destruction_act.signatures.option.archivist">
   <source>архивчи</source>
   <translation>архивариус</translation>
  </message>
  <message id="directory_entry.title">
   <source>Уюмдардын тизмеси, кызматтардын картасы</source>
   <translation>Справочник организаций и карта услуг</translation>
  </message>
  <message id="directory_entry.page.entry">
   <source>Уюм</source>
   <translation>Организация</translation>
  </message>
  <message id="directory_entry.organisation">
   <source>Уюм</source>
   <translation>Организация</translation>
  </message>
  <message id="directory_entry.sector">
   <source>Тармагы</source>
   <translation>Сектор</translation>
  </message>
  <message id="directory_entry.sector.option.education">
   <source>билим берүү</source>
   <translation>образование</translation>
  </message>
  <message id="directory_entry.sector.option.health">
   <source>саламаттык сактоо</source>
   <translation>здравоохранение</translation>
  </message>
  <message id="directory_entry.sector.option.social">
   <source>социалдык коргоо</source>
   <translation>социальная защита</translation>
  </message>
  <message id="directory_entry.sector.option.law">
   <source>укук коргоо</source>
   <translation>правоохранительные органы</translation>
  </message>
  <message id="directory_entry.sector.option.local">
   <source>жергиликтүү бийлик</source>
   <translation>акимат, местная власть</translation>
  </message>
  <message id="directory_entry.sector.option.ngo">
   <source>коомдук уюм</source>
   <translation>общественная организация</translation>
  </message>
  <message id="directory_entry.sector.option.other">
   <source>башка</source>
   <translation>другое</translation>
  </message>
  <message id="directory_entry.types">
   <source>Жөнөтүү түрлөрү</source>
   <translation>Виды направления</translation>
  </message>
  <message id="directory_entry.types.option.education">
   <source>билим берүү</source>
   <translation>образование</translation>
  </message>
  <message id="directory_entry.types.option.water">
   <source>суу, санитария</source>
   <translation>вода и санитария</translation>
  </message>
  <message id="directory_entry.types.option.protection">
   <source>баланы коргоо</source>
   <translation>защита ребенка</translation>
  </message>
  <message id="directory_entry.types.option.nutrition">
   <source>тамак-аш</source>
   <translation>питание</translation>
  </message>
  <message id="directory_entry.types.option.health">
   <source>ден соолук</source>
   <translation>здоровье</translation>
  </message>
  <message id="directory_entry.types.option.legal">
   <source>укуктук жардам</source>
   <translation>правовая помощь</translation>
  </message>
  <message id="directory_entry.types.option.economic">
   <source>экономикалык колдоо</source>
   <translation>экономическая поддержка</translation>
  </message>
  <message id="directory_entry.types.option.other">
   <source>башка</source>
   <translation>другое</translation>
  </message>
  <message id="directory_entry.services">
   <source>Көрсөтүлүүчү кызматтар</source>
   <translation>Услуги</translation>
  </message>
  <message id="directory_entry.target_group">
   <source>Максаттуу топ</source>
   <translation>Целевая группа</translation>
  </message>
  <message id="directory_entry.cost">
   <source>Акысы</source>
   <translation>Стоимость</translation>
  </message>
  <message id="directory_entry.cost.option.free">
   <source>акысыз</source>
   <translation>бесплатно</translation>
  </message>
  <message id="directory_entry.cost.option.paid">
   <source>акы төлөнөт</source>
   <translation>платно</translation>
  </message>
  <message id="directory_entry.cost.option.partly">
   <source>жарым-жартылай</source>
   <translation>частично</translation>
  </message>
  <message id="directory_entry.where">
   <source>Дареги</source>
   <translation>Адрес</translation>
  </message>
  <message id="directory_entry.where.hint">
   <source>Жашыруун даректеги башпаанек бул жерге жазылбайт.</source>
   <translation>Убежища с тайным адресом сюда не вносятся.</translation>
  </message>
  <message id="directory_entry.distance">
   <source>Аралыгы</source>
   <translation>Расстояние</translation>
  </message>
  <message id="directory_entry.distance.unit">
   <source>км</source>
   <translation>км</translation>
  </message>
  <message id="directory_entry.hours">
   <source>Иштөө убактысы</source>
   <translation>Часы работы</translation>
  </message>
  <message id="directory_entry.contact">
   <source>Байланыш телефону, кызматы</source>
   <translation>Контакт, должность</translation>
  </message>
  <message id="directory_entry.verified_on">
   <source>Акыркы текшерилген күн</source>
   <translation>Проверено в последний раз</translation>
  </message>
  <message id="directory_entry.ended_on">
   <source>Кызматташуу токтогон күн</source>
   <translation>Сотрудничество прекращено</translation>
  </message>
  <message id="directory_entry.functions">
   <source>Кызматташкан адистер</source>
   <translation>Специалисты, с которыми сотрудничаем</translation>
  </message>
  <message id="directory_entry.functions.function">
   <source>Кызматы</source>
   <translation>Должность</translation>
  </message>
  <message id="directory_entry.functions.task">
   <source>Эмне боюнча кайрылат</source>
   <translation>По каким вопросам</translation>
  </message>
  <message id="directory_entry.functions.team">
   <source>Биргелешкен топтун мүчөсү</source>
   <translation>Участник совместной команды</translation>
  </message>
  <message id="directory_entry.note">
   <source>Эскертүү</source>
   <translation>Примечание</translation>
  </message>
  <message id="ethics_acknowledgement.title">
   <source>Этика кодекси менен таанышуу</source>
   <translation>Ознакомление с кодексом этики</translation>
  </message>
  <message id="ethics_acknowledgement.page.read">
   <source>Таанышуу</source>
   <translation>Ознакомление</translation>
  </message>
  <message id="ethics_acknowledgement.worker">
   <source>Кызматкер</source>
   <translation>Работник</translation>
  </message>
  <message id="ethics_acknowledgement.read_on">
   <source>Таанышкан күн</source>
   <translation>Дата ознакомления</translation>
  </message>
  <message id="ethics_acknowledgement.version">
   <source>Кодекстин редакциясы, күнү</source>
   <translation>Редакция кодекса, дата</translation>
  </message>
  <message id="ethics_acknowledgement.questions">
   <source>Суроолор, ой жүгүртүү</source>
   <translation>Вопросы и размышления</translation>
  </message>
  <message id="ethics_acknowledgement.questions.ask">
   <source>Кодекстин кайсы жобосу сизге күнүмдүк иште эң оор?</source>
   <translation>Какое правило кодекса вам труднее всего соблюдать каждый день?</translation>
  </message>
  <message id="ethics_acknowledgement.signatures">
   <source>Колу</source>
   <translation>Подпись</translation>
  </message>
  <message id="ethics_acknowledgement.signatures.option.worker">
   <source>кызматкер</source>
   <translation>работник</translation>
  </message>
  <message id="evidence_register.title">
   <source>Документтердин жана далилдердин реестри</source>
   <translation>Реестр документов и доказательств</translation>
  </message>
  <message id="evidence_register.page.documents">
   <source>Катталган документтер</source>
   <translation>Зарегистрированные документы</translation>
  </message>
  <message id="evidence_register.documents">
   <source>Документтер, далилдер</source>
   <translation>Документы, доказательства</translation>
  </message>
  <message id="evidence_register.documents.hint">
   <source>Документ кошулган сайын программа бул реестрди жаңыртат.</source>
   <translation>Программа обновляет реестр при добавлении каждого документа.</translation>
  </message>
  <message id="evidence_register.documents.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="evidence_register.documents.title">
   <source>Документтин аталышы</source>
   <translation>Название документа</translation>
  </message>
  <message id="evidence_register.documents.kind">
   <source>Түрү</source>
   <translation>Тип</translation>
  </message>
  <message id="evidence_register.documents.kind.option.document">
   <source>документ</source>
   <translation>документ</translation>
  </message>
  <message id="evidence_register.documents.kind.option.audio">
   <source>аудиожазуу</source>
   <translation>аудиозапись</translation>
  </message>
  <message id="evidence_register.documents.kind.option.video">
   <source>видеожазуу</source>
   <translation>видеозапись</translation>
  </message>
  <message id="evidence_register.documents.kind.option.photo">
   <source>сүрөт</source>
   <translation>фотография</translation>
  </message>
  <message id="evidence_register.documents.kind.option.object">
   <source>буюм</source>
   <translation>предмет</translation>
  </message>
  <message id="evidence_register.documents.kind.option.other">
   <source>башка</source>
   <translation>другое</translation>
  </message>
  <message id="evidence_register.documents.dated">
   <source>Документтин күнү</source>
   <translation>Дата документа</translation>
  </message>
  <message id="evidence_register.documents.received_on">
   <source>Алынган күн</source>
   <translation>Получено</translation>
  </message>
  <message id="evidence_register.documents.from_whom">
   <source>Кимден</source>
   <translation>От кого</translation>
  </message>
  <message id="evidence_register.documents.medium">
   <source>Түп нуска же көчүрмө</source>
   <translation>Оригинал или копия</translation>
  </message>
  <message id="evidence_register.documents.medium.option.original">
   <source>түп нуска</source>
   <translation>оригинал</translation>
  </message>
  <message id="evidence_register.documents.medium.option.copy">
   <source>көчүрмө</source>
   <translation>копия</translation>
  </message>
  <message id="evidence_register.documents.medium.option.paper">
   <source>кагаз түрүндө гана</source>
   <translation>только на бумаге</translation>
  </message>
  <message id="evidence_register.documents.place">
   <source>Сакталган жери</source>
   <translation>Место хранения</translation>
  </message>
  <message id="evidence_register.documents.pages">
   <source>Барактар</source>
   <translation>Страницы</translation>
  </message>
  <message id="evidence_register.documents.ground">
   <source>Макулдук</source>
   <translation>Согласие</translation>
  </message>
  <message id="evidence_register.documents.sealed">
   <source>Өтө купуя</source>
   <translation>Строго конфиденциально</translation>
  </message>
  <message id="evidence_register.documents.checksum">
   <source>Текшерүү суммасы</source>
   <translation>Контрольная сумма</translation>
  </message>
  <message id="field_device.title">
   <source>Талаа түзмөктөрүнүн эсеби</source>
   <translation>Учет полевых устройств</translation>
  </message>
  <message id="field_device.page.device">
   <source>Түзмөк</source>
   <translation>Устройство</translation>
  </message>
  <message id="field_device.checked_on">
   <source>Текшерилген күн</source>
   <translation>Дата проверки</translation>
  </message>
  <message id="field_device.devices">
   <source>Түзмөктөр</source>
   <translation>Устройства</translation>
  </message>
  <message id="field_device.devices.device">
   <source>Түзмөк</source>
   <translation>Устройство</translation>
  </message>
  <message id="field_device.devices.owner">
   <source>Жооптуу</source>
   <translation>Ответственный</translation>
  </message>
  <message id="field_device.devices.password">
   <source>Сырсөз коюлган</source>
   <translation>Пароль стоит</translation>
  </message>
  <message id="field_device.devices.autolock">
   <source>Өзү кулпуланат</source>
   <translation>Сам блокируется</translation>
  </message>
  <message id="field_device.devices.wipe">
   <source>Алыстан тазалоого болот</source>
   <translation>Можно стереть удаленно</translation>
  </message>
  <message id="field_device.signatures">
   <source>Колу</source>
   <translation>Подписи</translation>
  </message>
  <message id="field_device.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="field_device.signatures.option.head">
   <source>уюмдун жетекчилиги</source>
   <translation>руководство организации</translation>
  </message>
  <message id="field_pack.title">
   <source>Талаа пакетинин эсеби</source>
   <translation>Учет полевого пакета</translation>
  </message>
  <message id="field_pack.page.pack">
   <source>Пакет</source>
   <translation>Пакет</translation>
  </message>
  <message id="field_pack.issued_at">
   <source>Алынып чыккан убакыт</source>
   <translation>Выдан</translation>
  </message>
  <message id="field_pack.expires_on">
   <source>Жарактуу мөөнөтү</source>
   <translation>Действует до</translation>
  </message>
  <message id="field_pack.worker">
   <source>Кызматкер</source>
   <translation>Работник</translation>
  </message>
  <message id="field_pack.device">
   <source>Түзмөк</source>
   <translation>Устройство</translation>
  </message>
  <message id="field_pack.taken">
   <source>Эмне алынды</source>
   <translation>Что взято</translation>
  </message>
  <message id="field_pack.taken.code">
   <source>Иштин коду</source>
   <translation>Код случая</translation>
  </message>
  <message id="field_pack.taken.data">
   <source>Маалымат</source>
   <translation>Данные</translation>
  </message>
  <message id="field_pack.imported_at">
   <source>Кайра киргизилген</source>
   <translation>Загружен обратно</translation>
  </message>
  <message id="field_pack.deleted_at">
   <source>Түзмөктөн өчүрүлгөн</source>
   <translation>Удален с устройства</translation>
  </message>
  <message id="field_pack.page.loss">
   <source>Жоголсо</source>
   <translation>Утеря</translation>
  </message>
  <message id="field_pack.lost">
   <source>Түзмөк жоголдубу же уурдалдыбы</source>
   <translation>Утеряно или украдено</translation>
  </message>
  <message id="field_pack.lost_at">
   <source>Качан</source>
   <translation>Когда</translation>
  </message>
  <message id="field_pack.measures">
   <source>Көрүлгөн чаралар</source>
   <translation>Принятые меры</translation>
  </message>
  <message id="field_pack.wiped_at">
   <source>Алыстан тазаланган</source>
   <translation>Стерто удаленно</translation>
  </message>
  <message id="field_pack.head_informed_at">
   <source>Жетекчиликке билдирилген</source>
   <translation>Сообщено руководству</translation>
  </message>
  <message id="file_contents.title">
   <source>Кейс файлынын мукабасы, мазмуну</source>
   <translation>Обложка дела и опись документов</translation>
  </message>
  <message id="file_contents.page.cover">
   <source>Мукаба</source>
   <translation>Обложка</translation>
  </message>
  <message id="file_contents.mark">
   <source>Купуя</source>
   <translation>Конфиденциально</translation>
  </message>
  <message id="file_contents.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="file_contents.code.hint">
   <source>Мукабага аты жазылбайт, код гана жазылат.</source>
   <translation>На обложке пишется только код, без имени.</translation>
  </message>
  <message id="file_contents.organisation">
   <source>Уюм</source>
   <translation>Организация</translation>
  </message>
  <message id="file_contents.volume">
   <source>Том</source>
   <translation>Том</translation>
  </message>
  <message id="file_contents.years">
   <source>Ачылган – жабылган жылы</source>
   <translation>Год открытия – закрытия</translation>
  </message>
  <message id="file_contents.page.contents">
   <source>Мазмуну</source>
   <translation>Опись документов</translation>
  </message>
  <message id="file_contents.contents">
   <source>Мазмуну</source>
   <translation>Опись документов</translation>
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
   <source>Күнү</source>
   <translation>Дата</translation>
  </message>
  <message id="file_contents.contents.page_from">
   <source>Биринчи барак</source>
   <translation>Первая страница</translation>
  </message>
  <message id="file_contents.contents.page_to">
   <source>Акыркы барак</source>
   <translation>Последняя страница</translation>
  </message>
  <message id="file_contents.contents.medium">
   <source>Түрү</source>
   <translation>Носитель</translation>
  </message>
  <message id="file_contents.contents.medium.option.paper">
   <source>кагаз түрүндө</source>
   <translation>бумажный носитель</translation>
  </message>
  <message id="file_contents.contents.medium.option.electronic">
   <source>электрондук түрдө</source>
   <translation>электронный носитель</translation>
  </message>
  <message id="file_contents.total_pages">
   <source>Барактардын жалпы саны</source>
   <translation>Общее количество страниц</translation>
  </message>
  <message id="file_contents.total_pages_in_words">
   <source>Сөз менен</source>
   <translation>Прописью</translation>
  </message>
  <message id="file_contents.compiled">
   <source>Мазмунун түзгөн</source>
   <translation>Опись составил</translation>
  </message>
  <message id="file_contents.compiled.option.worker">
   <source>социалдык кызматкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="gift_register.title">
   <source>Сунушталган белектердин каттоосу</source>
   <translation>Реестр предложенных подарков</translation>
  </message>
  <message id="gift_register.page.lines">
   <source>Жазуулар</source>
   <translation>Записи</translation>
  </message>
  <message id="gift_register.lines">
   <source>Сунушталган белектердин каттоосу</source>
   <translation>Реестр предложенных подарков</translation>
  </message>
  <message id="gift_register.lines.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="gift_register.lines.on">
   <source>Күнү</source>
   <translation>Дата</translation>
  </message>
  <message id="gift_register.lines.what">
   <source>Эмне</source>
   <translation>Что</translation>
  </message>
  <message id="gift_register.lines.done">
   <source>Эмне кылынды</source>
   <translation>Что сделано</translation>
  </message>
  <message id="gift_register.lines.worker">
   <source>Кызматкер</source>
   <translation>Работник</translation>
  </message>
  <message id="medical_record.title">
   <source>Медициналык жардам жана коштоо жөнүндө жазуу</source>
   <translation>Запись о медицинской помощи и сопровождении</translation>
  </message>
  <message id="medical_record.page.what">
   <source>Эмне болду</source>
   <translation>Что произошло</translation>
  </message>
  <message id="medical_record.happened_at">
   <source>Убактысы</source>
   <translation>Время</translation>
  </message>
  <message id="medical_record.place">
   <source>Жери</source>
   <translation>Место</translation>
  </message>
  <message id="medical_record.place.hint">
   <source>Дарек жазылбайт: «мектепте», «үйүндө».</source>
   <translation>Адрес не пишется: «в школе», «дома».</translation>
  </message>
  <message id="medical_record.kind">
   <source>Түрү</source>
   <translation>Вид</translation>
  </message>
  <message id="medical_record.kind.option.blood_pressure">
   <source>басымды өлчөө</source>
   <translation>измерение давления</translation>
  </message>
  <message id="medical_record.kind.option.temperature">
   <source>дененин температурасын өлчөө</source>
   <translation>измерение температуры</translation>
  </message>
  <message id="medical_record.kind.option.compress">
   <source>компресс коюу</source>
   <translation>наложение компресса</translation>
  </message>
  <message id="medical_record.kind.option.calling">
   <source>медициналык кызматкерди чакыруу</source>
   <translation>вызов медицинского работника</translation>
  </message>
  <message id="medical_record.kind.option.accompanying">
   <source>дарылоо мекемесине коштоп баруу</source>
   <translation>сопровождение в лечебное учреждение</translation>
  </message>
  <message id="medical_record.kind.option.hospital_visit">
   <source>дарылоо мекемесинде барып көрүү</source>
   <translation>посещение в лечебном учреждении</translation>
  </message>
  <message id="medical_record.acute">
   <source>Ден соолугу кескин начарладыбы</source>
   <translation>Острое ухудшение здоровья</translation>
  </message>
  <message id="medical_record.acute.hint">
   <source>Ооба болсо, дароо тез жардам чакырылат.</source>
   <translation>Если да, сразу вызывают скорую помощь.</translation>
  </message>
  <message id="medical_record.page.first_aid">
   <source>Алгачкы медициналык жардам</source>
   <translation>Первая медицинская помощь</translation>
  </message>
  <message id="medical_record.training">
   <source>Алгачкы жардам боюнча даярдыгы барбы</source>
   <translation>Есть ли подготовка по первой помощи</translation>
  </message>
  <message id="medical_record.training.hint">
   <source>Даярдыгы болбосо, жардам көрсөтүлбөйт, медик чакырылат.</source>
   <translation>Без подготовки помощь не оказывают, вызывают медика.</translation>
  </message>
  <message id="medical_record.training_paper">
   <source>Даярдык жөнүндө документ</source>
   <translation>Документ о подготовке</translation>
  </message>
  <message id="medical_record.pressure_high">
   <source>Кан басымы: жогорку</source>
   <translation>Давление: верхнее</translation>
  </message>
  <message id="medical_record.pressure_low">
   <source>Кан басымы: төмөнкү</source>
   <translation>Давление: нижнее</translation>
  </message>
  <message id="medical_record.temperature">
   <source>Дененин температурасы</source>
   <translation>Температура тела</translation>
  </message>
  <message id="medical_record.compress_note">
   <source>Компресс: кайсы жерге, качан</source>
   <translation>Компресс: куда, когда</translation>
  </message>
  <message id="medical_record.page.medics">
   <source>Медиктер, натыйжасы</source>
   <translation>Медики, результат</translation>
  </message>
  <message id="medical_record.called_at">
   <source>Чакырылган убактысы</source>
   <translation>Время вызова</translation>
  </message>
  <message id="medical_record.arrived_at">
   <source>Келген убактысы</source>
   <translation>Время прибытия</translation>
  </message>
  <message id="medical_record.institution">
   <source>Медициналык мекеме</source>
   <translation>Медицинское учреждение</translation>
  </message>
  <message id="medical_record.medic">
   <source>Медицина кызматкери</source>
   <translation>Медицинский работник</translation>
  </message>
  <message id="medical_record.result">
   <source>Натыйжасы</source>
   <translation>Результат</translation>
  </message>
  <message id="medical_record.family_told">
   <source>Үй-бүлөсүнө билдирилдиби</source>
   <translation>Сообщено ли семье</translation>
  </message>
  <message id="medical_record.family_told_why">
   <source>Билдирилбеген себеби</source>
   <translation>Почему не сообщено</translation>
  </message>
  <message id="monthly_report.title">
   <source>Ай сайынкы отчет</source>
   <translation>Ежемесячный отчет</translation>
  </message>
  <message id="monthly_report.page.found">
   <source>Ай, эсепке алынгандар</source>
   <translation>Месяц, взятые на учет</translation>
  </message>
  <message id="monthly_report.reported_on">
   <source>Отчет түзүлгөн күн</source>
   <translation>Дата составления</translation>
  </message>
  <message id="monthly_report.month">
   <source>Отчеттук ай</source>
   <translation>Отчетный месяц</translation>
  </message>
  <message id="monthly_report.month.hint">
   <source>Ай менен жыл: 02.2026. Отчетто ысымдар жазылбайт, сандар гана.</source>
   <translation>Месяц и год: 02.2026. Имен в отчете нет, только числа.</translation>
  </message>
  <message id="monthly_report.worker">
   <source>Кызматкер</source>
   <translation>Работник</translation>
  </message>
  <message id="monthly_report.institution">
   <source>Мекеме</source>
   <translation>Учреждение</translation>
  </message>
  <message id="monthly_report.by_category">
   <source>Категориялар боюнча</source>
   <translation>По категориям</translation>
  </message>
  <message id="monthly_report.by_category.category">
   <source>Категориясы</source>
   <translation>Категория</translation>
  </message>
  <message id="monthly_report.by_category.count">
   <source>Саны</source>
   <translation>Количество</translation>
  </message>
  <message id="monthly_report.found_total">
   <source>Табылып, эсепке алынганы: баары</source>
   <translation>Выявлено и взято на учет: всего</translation>
  </message>
  <message id="monthly_report.by_reason">
   <source>Себептери боюнча</source>
   <translation>По причинам</translation>
  </message>
  <message id="monthly_report.by_reason.reason">
   <source>Себеби</source>
   <translation>Причина</translation>
  </message>
  <message id="monthly_report.by_reason.count">
   <source>Саны</source>
   <translation>Количество</translation>
  </message>
  <message id="monthly_report.page.work">
   <source>Аткарылган иш</source>
   <translation>Выполненная работа</translation>
  </message>
  <message id="monthly_report.contacts">
   <source>Байланыштар, баруулар, коштоо</source>
   <translation>Контакты, посещения, сопровождение</translation>
  </message>
  <message id="monthly_report.contacts.kind">
   <source>Түрү</source>
   <translation>Вид</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.talk">
   <source>аңгемелешүү</source>
   <translation>беседа</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.home_visit">
   <source>үйгө баруу</source>
   <translation>посещение на дому</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.phone">
   <source>телефон аркылуу</source>
   <translation>по телефону</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.first_aid">
   <source>алгачкы жардам</source>
   <translation>первая помощь</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.doctor_call">
   <source>медик чакыруу</source>
   <translation>вызов медика</translation>
  </message>
  <message id="monthly_report.contacts.kind.option.accompanying">
   <source>коштоп баруу</source>
   <translation>сопровождение</translation>
  </message>
  <message id="monthly_report.contacts.count">
   <source>Саны</source>
   <translation>Количество</translation>
  </message>
  <message id="monthly_report.measures">
   <source>Иш-чаралар багыты жана технологиясы боюнча</source>
   <translation>Мероприятия по направлениям и технологиям</translation>
  </message>
  <message id="monthly_report.measures.direction">
   <source>Багыты</source>
   <translation>Направление</translation>
  </message>
  <message id="monthly_report.measures.technology">
   <source>Технологиясы</source>
   <translation>Технология</translation>
  </message>
  <message id="monthly_report.measures.count">
   <source>Саны</source>
   <translation>Количество</translation>
  </message>
  <message id="monthly_report.redirected">
   <source>Кайра жөнөтүлгөндөр, жооптор, жайгаштыруу</source>
   <translation>Перенаправлено, ответы, устроено</translation>
  </message>
  <message id="monthly_report.redirected.what">
   <source>Эмне</source>
   <translation>Что</translation>
  </message>
  <message id="monthly_report.redirected.what.option.sent">
   <source>кайра жөнөтүлдү</source>
   <translation>перенаправлено</translation>
  </message>
  <message id="monthly_report.redirected.what.option.answered">
   <source>жооп келди</source>
   <translation>получен ответ</translation>
  </message>
  <message id="monthly_report.redirected.what.option.placed_medical">
   <source>медициналык мекемеге жайгашты</source>
   <translation>устроены в медицинское учреждение</translation>
  </message>
  <message id="monthly_report.redirected.what.option.placed_education">
   <source>билим берүү мекемесине жайгашты</source>
   <translation>устроены в образовательное учреждение</translation>
  </message>
  <message id="monthly_report.redirected.count">
   <source>Саны</source>
   <translation>Количество</translation>
  </message>
  <message id="monthly_report.page.analysis">
   <source>Талдоо, пландар</source>
   <translation>Анализ, планы</translation>
  </message>
  <message id="monthly_report.results">
   <source>Натыйжаларды талдоо</source>
   <translation>Анализ результатов</translation>
  </message>
  <message id="monthly_report.difficulties">
   <source>Кыйынчылыктар</source>
   <translation>Трудности</translation>
  </message>
  <message id="monthly_report.proposals">
   <source>Кызматты өркүндөтүү боюнча сунуштар</source>
   <translation>Предложения по улучшению услуг</translation>
  </message>
  <message id="monthly_report.training">
   <source>Өз билимин жогорулатуу</source>
   <translation>Собственное обучение</translation>
  </message>
  <message id="monthly_report.next_month">
   <source>Кийинки айдын планы</source>
   <translation>План на следующий месяц</translation>
  </message>
  <message id="monthly_report.page.signing">
   <source>Тапшыруу</source>
   <translation>Сдача отчета</translation>
  </message>
  <message id="monthly_report.signatures">
   <source>Колу</source>
   <translation>Подпись</translation>
  </message>
  <message id="monthly_report.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="monthly_report.signatures.option.head">
   <source>социалдык кызматтын жетекчиси кабыл алды</source>
   <translation>принял руководитель социальной службы</translation>
  </message>
  <message id="monthly_report.received_by">
   <source>Кабыл алгандын кызматы</source>
   <translation>Должность принявшего</translation>
  </message>
  <message id="monthly_report.received_on">
   <source>Кабыл алынган күнү</source>
   <translation>Дата приема</translation>
  </message>
  <message id="norm_entry.title">
   <source>Ченемдик актылардын каттоосу</source>
   <translation>Реестр нормативных актов</translation>
  </message>
  <message id="norm_entry.page.norm">
   <source>Ченемдик акт</source>
   <translation>Нормативный акт</translation>
  </message>
  <message id="norm_entry.name">
   <source>Аталышы, номери</source>
   <translation>Название, номер</translation>
  </message>
  <message id="norm_entry.issuer">
   <source>Кабыл алган орган</source>
   <translation>Кем принят</translation>
  </message>
  <message id="norm_entry.approved_on">
   <source>Бекитилген күнү</source>
   <translation>Дата принятия</translation>
  </message>
  <message id="norm_entry.in_force_from">
   <source>Күчүнө кирген күнү</source>
   <translation>Вступил в силу</translation>
  </message>
  <message id="norm_entry.in_force_until">
   <source>Күчүн жоготкон күнү</source>
   <translation>Утратил силу</translation>
  </message>
  <message id="norm_entry.review_on">
   <source>Кайра карала турган күн</source>
   <translation>Дата пересмотра</translation>
  </message>
  <message id="norm_entry.edition">
   <source>Программадагы чыгарылышы</source>
   <translation>Издание в программе</translation>
  </message>
  <message id="norm_entry.edition.hint">
   <source>Мисалы, kg/2012. Ар бир жазуу толтурулган чыгарылышын сактайт.</source>
   <translation>Например, kzh/2018. Каждая запись хранит свое издание.</translation>
  </message>
  <message id="norm_entry.kept_at">
   <source>Көчүрмөсү сакталган жер</source>
   <translation>Где хранится экземпляр</translation>
  </message>
  <message id="observation.title">
   <source>Байкоо барагы</source>
   <translation>Лист наблюдения</translation>
  </message>
  <message id="observation.page.setting">
   <source>Байкоонун шарттары</source>
   <translation>Условия наблюдения</translation>
  </message>
  <message id="observation.phase">
   <source>Мезгил</source>
   <translation>Период</translation>
  </message>
  <message id="observation.phase.option.during">
   <source>кызмат көрсөтүү учурунда</source>
   <translation>во время услуги</translation>
  </message>
  <message id="observation.phase.option.after">
   <source>кызмат бүткөндөн кийин</source>
   <translation>после завершения услуги</translation>
  </message>
  <message id="observation.observed_on">
   <source>Күнү</source>
   <translation>Дата</translation>
  </message>
  <message id="observation.observed_at">
   <source>Убактысы</source>
   <translation>Время</translation>
  </message>
  <message id="observation.setting">
   <source>Жагдай</source>
   <translation>Обстановка</translation>
  </message>
  <message id="observation.setting.hint">
   <source>Дарегин жазбаңыз: «класста», «үйүндө».</source>
   <translation>Без адреса: «в классе», «дома».</translation>
  </message>
  <message id="observation.observer">
   <source>Байкоочу</source>
   <translation>Наблюдатель</translation>
  </message>
  <message id="observation.page.observed">
   <source>Байкоо</source>
   <translation>Наблюдение</translation>
  </message>
  <message id="observation.observations">
   <source>Байкалгандар</source>
   <translation>Что наблюдалось</translation>
  </message>
  <message id="observation.observations.hint">
   <source>Көргөн-укканды гана жазыңыз; түшүндүрмөсү өзүнчө.</source>
   <translation>Только увиденное и услышанное; толкование – отдельно.</translation>
  </message>
  <message id="observation.observations.area">
   <source>Багыт</source>
   <translation>Область</translation>
  </message>
  <message id="observation.observations.area.option.safety">
   <source>коопсуздук</source>
   <translation>безопасность</translation>
  </message>
  <message id="observation.observations.area.option.health">
   <source>ден соолук</source>
   <translation>здоровье</translation>
  </message>
  <message id="observation.observations.area.option.emotion">
   <source>эмоциялар</source>
   <translation>эмоции</translation>
  </message>
  <message id="observation.observations.area.option.relations">
   <source>мамилелер</source>
   <translation>отношения</translation>
  </message>
  <message id="observation.observations.area.option.school_work">
   <source>мектеп, жумуш</source>
   <translation>школа, работа</translation>
  </message>
  <message id="observation.observations.area.option.daily_skills">
   <source>күндөлүк көндүмдөр</source>
   <translation>повседневные навыки</translation>
  </message>
  <message id="observation.observations.observation">
   <source>Байкоо</source>
   <translation>Наблюдение</translation>
  </message>
  <message id="observation.observations.change">
   <source>Мурункуга салыштырмалуу</source>
   <translation>По сравнению с прошлым разом</translation>
  </message>
  <message id="observation.observations.change.option.better">
   <source>жакшырды</source>
   <translation>лучше</translation>
  </message>
  <message id="observation.observations.change.option.same">
   <source>мурункудай</source>
   <translation>без изменений</translation>
  </message>
  <message id="observation.observations.change.option.worse">
   <source>начарлады</source>
   <translation>хуже</translation>
  </message>
  <message id="observation.interpretation">
   <source>Чечмелөө</source>
   <translation>Толкование</translation>
  </message>
  <message id="observation.interpretation.hint">
   <source>Кызматкердин ою, божомолу; фактыдан өзүнчө.</source>
   <translation>Мысли и предположения работника, отдельно от фактов.</translation>
  </message>
  <message id="observation.action">
   <source>Керектүү чара</source>
   <translation>Необходимые действия</translation>
  </message>
  <message id="observation.action.hint">
   <source>Эмне, ким, качан. Керек эмес болсо, ошондой жазыңыз.</source>
   <translation>Что, кто, когда. Если не нужно, так и напишите.</translation>
  </message>
  <message id="observation.signatures">
   <source>Колу</source>
   <translation>Подпись</translation>
  </message>
  <message id="observation.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="organisation_card.title">
   <source>Уюмдун карточкасы</source>
   <translation>Карточка организации</translation>
  </message>
  <message id="organisation_card.page.identity">
   <source>Аталышы, каттоосу</source>
   <translation>Название, регистрация</translation>
  </message>
  <message id="organisation_card.made_on">
   <source>Карточка толтурулган күн</source>
   <translation>Дата заполнения карточки</translation>
  </message>
  <message id="organisation_card.made_on.hint">
   <source>Ар бир өзгөрүүдө жаңы карточка толтурулат, эскиси калат.</source>
   <translation>При каждом изменении заполняется новая карточка, прежняя остается.</translation>
  </message>
  <message id="organisation_card.name">
   <source>Расмий аталышы</source>
   <translation>Официальное название</translation>
  </message>
  <message id="organisation_card.ownership">
   <source>Менчик формасы</source>
   <translation>Форма собственности</translation>
  </message>
  <message id="organisation_card.ownership.option.state">
   <source>мамлекеттик</source>
   <translation>государственная</translation>
  </message>
  <message id="organisation_card.ownership.option.municipal">
   <source>муниципалдык</source>
   <translation>муниципальная</translation>
  </message>
  <message id="organisation_card.ownership.option.ngo">
   <source>мамлекеттик эмес</source>
   <translation>негосударственная</translation>
  </message>
  <message id="organisation_card.ownership.option.private">
   <source>жеке</source>
   <translation>частная</translation>
  </message>
  <message id="organisation_card.ownership.option.person">
   <source>юридикалык жак түзбөгөн адам</source>
   <translation>лицо без образования юридического лица</translation>
  </message>
  <message id="organisation_card.provider">
   <source>Кызмат көрсөтүүчүнүн түрү</source>
   <translation>Тип поставщика услуг</translation>
  </message>
  <message id="organisation_card.provider.option.school">
   <source>мектеп</source>
   <translation>школа</translation>
  </message>
  <message id="organisation_card.provider.option.institution">
   <source>социалдык кызмат мекемеси</source>
   <translation>учреждение социальной службы</translation>
  </message>
  <message id="organisation_card.provider.option.ngo">
   <source>коомдук уюм</source>
   <translation>общественная организация</translation>
  </message>
  <message id="organisation_card.provider.option.person">
   <source>юридикалык жак түзбөгөн адам</source>
   <translation>лицо без образования юридического лица</translation>
  </message>
  <message id="organisation_card.provider.option.other">
   <source>башка</source>
   <translation>другое</translation>
  </message>
  <message id="organisation_card.provider_other">
   <source>Башка түрү</source>
   <translation>Другой тип</translation>
  </message>
  <message id="organisation_card.registration_no">
   <source>Мамлекеттик каттоо күбөлүгүнүн номери</source>
   <translation>Номер свидетельства о регистрации</translation>
  </message>
  <message id="organisation_card.registered_on">
   <source>Катталган күнү</source>
   <translation>Дата регистрации</translation>
  </message>
  <message id="organisation_card.certificate_at">
   <source>Күбөлүк жана көчүрмөсү сакталган жер</source>
   <translation>Где хранится свидетельство и копия</translation>
  </message>
  <message id="organisation_card.page.work">
   <source>Иши, ресурстары</source>
   <translation>Работа и ресурсы</translation>
  </message>
  <message id="organisation_card.experience">
   <source>Социалдык иштеги тажрыйбасы</source>
   <translation>Опыт социальной работы</translation>
  </message>
  <message id="organisation_card.mission">
   <source>Миссиясы, баалуулуктары</source>
   <translation>Миссия и ценности</translation>
  </message>
  <message id="organisation_card.direct">
   <source>Түз кызматтар</source>
   <translation>Прямые услуги</translation>
  </message>
  <message id="organisation_card.indirect">
   <source>Кыйыр кызматтар</source>
   <translation>Непрямые услуги</translation>
  </message>
  <message id="organisation_card.supervision">
   <source>Супервизиянын уюштурулушу</source>
   <translation>Организация супервизии</translation>
  </message>
  <message id="organisation_card.staff">
   <source>Кызматкерлер курамы</source>
   <translation>Кадровый состав</translation>
  </message>
  <message id="organisation_card.staff.function">
   <source>Кызматы</source>
   <translation>Должность</translation>
  </message>
  <message id="organisation_card.staff.posts">
   <source>Штат саны</source>
   <translation>Штатных единиц</translation>
  </message>
  <message id="organisation_card.money">
   <source>Каржы булактары</source>
   <translation>Источники финансирования</translation>
  </message>
  <message id="organisation_card.money.source">
   <source>Булагы</source>
   <translation>Источник</translation>
  </message>
  <message id="organisation_card.money.share">
   <source>Үлүшү</source>
   <translation>Доля</translation>
  </message>
  <message id="organisation_card.money.share.unit">
   <source>%</source>
   <translation>%</translation>
  </message>
  <message id="organisation_card.page.answers">
   <source>Жоопкерчилик, комиссия</source>
   <translation>Ответственность, комиссии</translation>
  </message>
  <message id="organisation_card.responsible">
   <source>Өмүр, ден соолук коопсуздугу үчүн жооптуу</source>
   <translation>Ответственный за безопасность жизни и здоровья</translation>
  </message>
  <message id="organisation_card.responsible.hint">
   <source>Ар бир чечимди ким, качан чыгарганы аракеттер журналында сакталат.</source>
   <translation>Кто и когда принял решение, хранит журнал действий.</translation>
  </message>
  <message id="organisation_card.commissions">
   <source>Кайсы комиссиялар бар</source>
   <translation>Какие комиссии есть</translation>
  </message>
  <message id="organisation_card.commissions.option.minors">
   <source>балдар иштери боюнча комиссия</source>
   <translation>комиссия по делам детей</translation>
  </message>
  <message id="organisation_card.commissions.option.council">
   <source>мектептин социалдык кеңеши</source>
   <translation>социальный совет школы</translation>
  </message>
  <message id="organisation_card.help_information">
   <source>Жардам сурануу тууралуу маалымат кайда берилет</source>
   <translation>Где дают информацию об обращениях за помощью</translation>
  </message>
  <message id="organisation_card.signatures">
   <source>Колу</source>
   <translation>Подпись</translation>
  </message>
  <message id="organisation_card.signatures.option.head">
   <source>уюмдун жетекчиси</source>
   <translation>руководитель организации</translation>
  </message>
  <message id="orientation.title">
   <source>Жаңы кызматкердин таанышуу тизмеси</source>
   <translation>Вводный план нового работника</translation>
  </message>
  <message id="orientation.page.topics">
   <source>Темалар</source>
   <translation>Темы</translation>
  </message>
  <message id="orientation.worker">
   <source>Кызматкер</source>
   <translation>Работник</translation>
  </message>
  <message id="orientation.begun_on">
   <source>Башталган күнү</source>
   <translation>Дата начала</translation>
  </message>
  <message id="orientation.topics">
   <source>Билип калды</source>
   <translation>Усвоено</translation>
  </message>
  <message id="orientation.topics.option.law">
   <source>Социалдык коргоо мыйзамдары</source>
   <translation>Законодательство о социальной защите</translation>
  </message>
  <message id="orientation.topics.option.guardianship">
   <source>Камкордук, көзөмөлгө алуу тартиби</source>
   <translation>Порядок опеки и попечительства</translation>
  </message>
  <message id="orientation.topics.option.adoption">
   <source>Бала асырап алуу тартиби</source>
   <translation>Порядок усыновления</translation>
  </message>
  <message id="orientation.topics.option.foster">
   <source>Багуучу үй-бүлөгө берүү тартиби</source>
   <translation>Порядок передачи в фостерную семью</translation>
  </message>
  <message id="orientation.topics.option.benefits">
   <source>Жөлөкпул, пенсия алуу тартиби</source>
   <translation>Порядок назначения пособий и пенсий</translation>
  </message>
  <message id="orientation.topics.option.employment">
   <source>Ишке орноштуруу тартиби</source>
   <translation>Порядок трудоустройства</translation>
  </message>
  <message id="orientation.topics.option.institutions">
   <source>Интернаттык мекемеге жайгаштыруу тартиби</source>
   <translation>Порядок помещения в учреждения</translation>
  </message>
  <message id="orientation.topics.option.methods">
   <source>Социалдык иштин ыкмалары, технологиялары</source>
   <translation>Методы и технологии социальной работы</translation>
  </message>
  <message id="orientation.helped_by">
   <source>Жол көрсөткөн кызматкер</source>
   <translation>Наставник</translation>
  </message>
  <message id="orientation.finished_on">
   <source>Аяктаган күнү</source>
   <translation>Дата завершения</translation>
  </message>
  <message id="orientation.note">
   <source>Эмнени кайра караш керек</source>
   <translation>Что повторить</translation>
  </message>
  <message id="own_appeal.title">
   <source>Өз даттануум</source>
   <translation>Собственная жалоба работника</translation>
  </message>
  <message id="own_appeal.page.appeal">
   <source>Даттануу</source>
   <translation>Жалоба</translation>
  </message>
  <message id="own_appeal.written_on">
   <source>Күнү</source>
   <translation>Дата</translation>
  </message>
  <message id="own_appeal.written_on.hint">
   <source>Жазган адамдын өзү гана көрөт.</source>
   <translation>Видит только тот, кто написал.</translation>
  </message>
  <message id="own_appeal.to">
   <source>Кимге</source>
   <translation>Кому</translation>
  </message>
  <message id="own_appeal.about">
   <source>Эмне жөнүндө</source>
   <translation>О чем</translation>
  </message>
  <message id="own_appeal.answered_on">
   <source>Жооп келген күн</source>
   <translation>Дата ответа</translation>
  </message>
  <message id="own_appeal.answer">
   <source>Жооп</source>
   <translation>Ответ</translation>
  </message>
  <message id="people_register.title">
   <source>Оор кырдаалга кабылгандардын журналы</source>
   <translation>Журнал учета людей в трудной ситуации</translation>
  </message>
  <message id="people_register.page.lines">
   <source>Жазуулар</source>
   <translation>Записи</translation>
  </message>
  <message id="people_register.lines">
   <source>Оор кырдаалга кабылгандардын журналы</source>
   <translation>Журнал учета людей в трудной ситуации</translation>
  </message>
  <message id="people_register.lines.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="people_register.lines.on">
   <source>Күнү</source>
   <translation>Дата</translation>
  </message>
  <message id="people_register.lines.code">
   <source>Коду</source>
   <translation>Код</translation>
  </message>
  <message id="people_register.lines.found">
   <source>Кантип табылды</source>
   <translation>Как выявлен</translation>
  </message>
  <message id="people_register.lines.category">
   <source>Категориясы</source>
   <translation>Категория</translation>
  </message>
  <message id="people_register.lines.reason">
   <source>Себеби</source>
   <translation>Причина</translation>
  </message>
  <message id="people_register.lines.danger">
   <source>Түз коркунуч</source>
   <translation>Прямая опасность</translation>
  </message>
  <message id="people_register.lines.decision">
   <source>Чечим</source>
   <translation>Решение</translation>
  </message>
  <message id="people_register.lines.worker">
   <source>Кызматкер</source>
   <translation>Работник</translation>
  </message>
  <message id="presentation.title">
   <source>Кейсти тааныштыруу барагы</source>
   <translation>Лист представления случая</translation>
  </message>
  <message id="presentation.page.about">
   <source>Атсыз тааныштыруу</source>
   <translation>Обезличенное представление</translation>
  </message>
  <message id="presentation.made_on">
   <source>Барак даярдалган күн</source>
   <translation>Дата подготовки листа</translation>
  </message>
  <message id="presentation.temporary_code">
   <source>Убактылуу код</source>
   <translation>Временный код</translation>
  </message>
  <message id="presentation.age_group">
   <source>Курактык тобу</source>
   <translation>Возрастная группа</translation>
  </message>
  <message id="presentation.sex">
   <source>Жынысы</source>
   <translation>Пол</translation>
  </message>
  <message id="presentation.place_type">
   <source>Калктуу конуштун түрү</source>
   <translation>Тип населенного пункта</translation>
  </message>
  <message id="presentation.place_type.option.town">
   <source>шаар</source>
   <translation>город</translation>
  </message>
  <message id="presentation.place_type.option.village">
   <source>айыл</source>
   <translation>село</translation>
  </message>
  <message id="presentation.place_type.option.remote">
   <source>алыскы жер, жайлоо</source>
   <translation>отдаленная местность</translation>
  </message>
  <message id="presentation.family">
   <source>Үй-бүлө</source>
   <translation>Семья</translation>
  </message>
  <message id="presentation.family.hint">
   <source>Аты жазылбайт, ролу жазылат: эне, ата, чоң эне.</source>
   <translation>Без имен, только роли: мать, отец, бабушка.</translation>
  </message>
  <message id="presentation.timeline">
   <source>Окуялардын ырааттуулугу</source>
   <translation>Последовательность событий</translation>
  </message>
  <message id="presentation.timeline.hint">
   <source>Күнү жазылбайт, кейс ачылгандан берки күндөр саналат.</source>
   <translation>Без дат: считаются дни от открытия случая.</translation>
  </message>
  <message id="presentation.timeline.day">
   <source>Күн</source>
   <translation>День</translation>
  </message>
  <message id="presentation.timeline.event">
   <source>Окуя</source>
   <translation>Событие</translation>
  </message>
  <message id="presentation.page.question">
   <source>Талкуулануучу маселе</source>
   <translation>Вопрос для обсуждения</translation>
  </message>
  <message id="presentation.risks">
   <source>Тобокелдик</source>
   <translation>Риск</translation>
  </message>
  <message id="presentation.strengths">
   <source>Күчтүү жактар</source>
   <translation>Сильные стороны</translation>
  </message>
  <message id="presentation.tried">
   <source>Мурда колдонулган чаралар</source>
   <translation>Что уже пробовали</translation>
  </message>
  <message id="presentation.tried.ask">
   <source>Эмне жардам берди? Эмне жардам берген жок?</source>
   <translation>Что помогло? Что не помогло?</translation>
  </message>
  <message id="presentation.question">
   <source>Кесиптештерге суроо</source>
   <translation>Вопрос к коллегам</translation>
  </message>
  <message id="presentation.question.ask">
   <source>Кесиптештериңизден так эмнени уккуңуз келет?</source>
   <translation>Что именно вы хотели бы услышать от коллег?</translation>
  </message>
  <message id="presentation.anonymous">
   <source>Таанытып коюучу маалымат жок экени текшерилди</source>
   <translation>Проверено: нет данных, по которым можно узнать человека</translation>
  </message>
  <message id="presentation.anonymous.option.names">
   <source>аты жок</source>
   <translation>нет имен</translation>
  </message>
  <message id="presentation.anonymous.option.places">
   <source>дарек, мектеп, иш орду аталган эмес</source>
   <translation>нет адреса, названий школы и места работы</translation>
  </message>
  <message id="presentation.anonymous.option.dates">
   <source>туулган күн жана башка чыныгы күндөр жок</source>
   <translation>нет даты рождения и других подлинных дат</translation>
  </message>
  <message id="presentation.anonymous.option.details">
   <source>таанытып коюучу өзгөчө белгилер жок</source>
   <translation>нет особых примет</translation>
  </message>
  <message id="process_note.title">
   <source>Жумушчу жазуу</source>
   <translation>Рабочая запись</translation>
  </message>
  <message id="process_note.page.contact">
   <source>Байланыш</source>
   <translation>Контакт</translation>
  </message>
  <message id="process_note.met_at">
   <source>Күнү, убактысы</source>
   <translation>Дата, время</translation>
  </message>
  <message id="process_note.ended">
   <source>Аякташы</source>
   <translation>Окончание</translation>
  </message>
  <message id="process_note.place">
   <source>Жери</source>
   <translation>Место</translation>
  </message>
  <message id="process_note.place.hint">
   <source>Даректи жазбаңыз.</source>
   <translation>Адрес не пишется.</translation>
  </message>
  <message id="process_note.kind">
   <source>Түрү</source>
   <translation>Вид</translation>
  </message>
  <message id="process_note.kind.option.talk">
   <source>аңгемелешүү</source>
   <translation>беседа</translation>
  </message>
  <message id="process_note.kind.option.family">
   <source>үй-бүлө менен жолугушуу</source>
   <translation>встреча с семьей</translation>
  </message>
  <message id="process_note.kind.option.phone">
   <source>телефон аркылуу</source>
   <translation>по телефону</translation>
  </message>
  <message id="process_note.kind.option.school">
   <source>мектептеги жолугушуу</source>
   <translation>встреча в школе</translation>
  </message>
  <message id="process_note.kind.option.other_body">
   <source>башка уюм менен сүйлөшүү</source>
   <translation>переговоры с другой организацией</translation>
  </message>
  <message id="process_note.kind.option.after_closing">
   <source>жабылгандан кийинки байкоо</source>
   <translation>наблюдение после закрытия</translation>
  </message>
  <message id="process_note.kind.option.other">
   <source>башка</source>
   <translation>другое</translation>
  </message>
  <message id="process_note.kind_other">
   <source>Башка түрү</source>
   <translation>Иной вид</translation>
  </message>
  <message id="process_note.present">
   <source>Катышкандар</source>
   <translation>Участники</translation>
  </message>
  <message id="process_note.page.content">
   <source>Мазмуну</source>
   <translation>Содержание</translation>
  </message>
  <message id="process_note.facts">
   <source>Фактылар</source>
   <translation>Факты</translation>
  </message>
  <message id="process_note.facts.hint">
   <source>Тыянаксыз.</source>
   <translation>Без выводов.</translation>
  </message>
  <message id="process_note.facts.ask">
   <source>Туура түшүндүмбү: сиз … дедиңизби?</source>
   <translation>Правильно ли я понял: вы сказали …?</translation>
  </message>
  <message id="process_note.observation">
   <source>Кызматкердин байкоосу</source>
   <translation>Наблюдение работника</translation>
  </message>
  <message id="process_note.rapport">
   <source>Ишеним кантип түзүлдү</source>
   <translation>Как установлено доверие</translation>
  </message>
  <message id="process_note.confidential_part">
   <source>Өтө купуя бөлүк</source>
   <translation>Строго конфиденциальная часть</translation>
  </message>
  <message id="process_note.page.next">
   <source>Макулдашуу, коопсуздук</source>
   <translation>Договоренности, безопасность</translation>
  </message>
  <message id="process_note.agreements">
   <source>Макулдашуулар</source>
   <translation>Договоренности</translation>
  </message>
  <message id="process_note.agreements.ask">
   <source>Кийинки жолугушууга чейин ким эмне кылат?</source>
   <translation>Кто что сделает до следующей встречи?</translation>
  </message>
  <message id="process_note.next_step">
   <source>Кийинки кадам</source>
   <translation>Следующий шаг</translation>
  </message>
  <message id="process_note.next_on">
   <source>Кийинки кадамдын күнү</source>
   <translation>Дата следующего шага</translation>
  </message>
  <message id="process_note.danger">
   <source>Коркунуч барбы</source>
   <translation>Есть ли опасность</translation>
  </message>
  <message id="process_note.danger.ask">
   <source>Мурунку жолугушуудан бери корккон учуруңуз болдубу?</source>
   <translation>Было ли вам страшно после прошлой встречи?</translation>
  </message>
  <message id="process_note.danger_detail">
   <source>Кандай коркунуч, көрүлгөн чара</source>
   <translation>Какая опасность, принятые меры</translation>
  </message>
  <message id="process_note.threat">
   <source>Кимге коркунуч</source>
   <translation>Кому угрожает опасность</translation>
  </message>
  <message id="process_note.threat.option.client">
   <source>клиентке коркунуч</source>
   <translation>опасность для клиента</translation>
  </message>
  <message id="process_note.threat.option.self">
   <source>өзүнө зыян келтирүү коркунучу</source>
   <translation>угроза самоповреждения</translation>
  </message>
  <message id="process_note.threat.option.others">
   <source>башкаларга коркунуч</source>
   <translation>угроза другим лицам</translation>
  </message>
  <message id="process_note.gift">
   <source>Белек сунушталдыбы</source>
   <translation>Предлагали ли подарок</translation>
  </message>
  <message id="process_note.gift_detail">
   <source>Белек боюнча эмне жасалды</source>
   <translation>Как поступили с подарком</translation>
  </message>
  <message id="process_note.conflict">
   <source>Кызыкчылыктардын кагылышы барбы</source>
   <translation>Есть ли конфликт интересов</translation>
  </message>
  <message id="process_note.conflict_detail">
   <source>Кандай кагылыш, чечим</source>
   <translation>Какой конфликт, решение</translation>
  </message>
  <message id="process_note.plan_needs">
   <source>Пландын кайсы муктаждыгы (№)</source>
   <translation>Какая потребность плана (№)</translation>
  </message>
  <message id="process_note.declined">
   <source>Сунушталган кызматтан баш тарттыбы</source>
   <translation>Отказался ли клиент от предложенной услуги</translation>
  </message>
  <message id="process_note.declined.hint">
   <source>Баш тартуу – клиенттин укугу.</source>
   <translation>Отказаться – право клиента.</translation>
  </message>
  <message id="process_note.declined_detail">
   <source>Эмнеден, эмне себептен баш тартты</source>
   <translation>От чего и почему отказался</translation>
  </message>
  <message id="process_note.declined_needs">
   <source>Кайсы муктаждык (№)</source>
   <translation>Какая потребность (№)</translation>
  </message>
  <message id="prohibitions.title">
   <source>Тыюулар менен таанышуу, билдирүү</source>
   <translation>Ознакомление с запретами, заявления</translation>
  </message>
  <message id="prohibitions.page.points">
   <source>Таанышкан жоболор</source>
   <translation>Пункты</translation>
  </message>
  <message id="prohibitions.worker">
   <source>Кызматкер</source>
   <translation>Работник</translation>
  </message>
  <message id="prohibitions.read_on">
   <source>Таанышкан күн</source>
   <translation>Дата ознакомления</translation>
  </message>
  <message id="prohibitions.points">
   <source>13 жобо окулду</source>
   <translation>Прочитаны 13 пунктов</translation>
  </message>
  <message id="prohibitions.points.option.difference">
   <source>Басмырлабоо, өзгөчөлүктү эске алуу</source>
   <translation>Не дискриминировать, учитывать различия</translation>
  </message>
  <message id="prohibitions.points.option.intimacy">
   <source>Клиент менен жакын мамиле түзбөө</source>
   <translation>Не вступать в близкие отношения с клиентом</translation>
  </message>
  <message id="prohibitions.points.option.harm_others">
   <source>Башкаларга коркунуч тууралуу билсе, унчукпай калбоо</source>
   <translation>Не молчать, зная об угрозе другим</translation>
  </message>
  <message id="prohibitions.points.option.harm_self">
   <source>Өзүнө зыян келтирүү коркунучун билсе, унчукпай калбоо</source>
   <translation>Не молчать, зная об угрозе себе</translation>
  </message>
  <message id="prohibitions.points.option.assessment">
   <source>Жалган, шалаакы баалоо жүргүзбөө</source>
   <translation>Не делать ложной или небрежной оценки</translation>
  </message>
  <message id="prohibitions.points.option.withholding">
   <source>Керектүү кызматты кармабоо</source>
   <translation>Не удерживать нужную услугу</translation>
  </message>
  <message id="prohibitions.points.option.confidentiality">
   <source>Сырды ачыкка чыгарбоо</source>
   <translation>Не разглашать тайну</translation>
  </message>
  <message id="prohibitions.points.option.evidence">
   <source>Далилдерди бурмалабоо</source>
   <translation>Не искажать доказательства</translation>
  </message>
  <message id="prohibitions.points.option.forgery">
   <source>Уруксат үчүн жасалма документ бербөө</source>
   <translation>Не подавать поддельных бумаг на разрешение</translation>
  </message>
  <message id="prohibitions.points.option.linking">
   <source>Керектүү кызматка жөнөтүүдөн баш тартпоо</source>
   <translation>Не отказывать в направлении к нужной услуге</translation>
  </message>
  <message id="prohibitions.points.option.gifts">
   <source>Белек, акы албоо</source>
   <translation>Не брать подарков и вознаграждений</translation>
  </message>
  <message id="prohibitions.points.option.methods">
   <source>Зыяндуу, натыйжасыз ыкма колдонбоо</source>
   <translation>Не применять вредных и бесполезных методов</translation>
  </message>
  <message id="prohibitions.points.option.protection">
   <source>Башка катышуучулардан коргоону унутпоо</source>
   <translation>Защищать от других участников</translation>
  </message>
  <message id="prohibitions.conflicts">
   <source>Кызыкчылыктардын кагылышуусу</source>
   <translation>Заявление о конфликте интересов</translation>
  </message>
  <message id="prohibitions.conflicts.code">
   <source>Иштин коду</source>
   <translation>Код случая</translation>
  </message>
  <message id="prohibitions.conflicts.relation">
   <source>Байланышы</source>
   <translation>Какая связь</translation>
  </message>
  <message id="prohibitions.conflicts.measure">
   <source>Чара</source>
   <translation>Мера</translation>
  </message>
  <message id="prohibitions.gifts">
   <source>Сунушталган белектер</source>
   <translation>Предложенные подарки</translation>
  </message>
  <message id="prohibitions.gifts.on">
   <source>Күнү</source>
   <translation>Дата</translation>
  </message>
  <message id="prohibitions.gifts.what">
   <source>Эмне</source>
   <translation>Что</translation>
  </message>
  <message id="prohibitions.gifts.done">
   <source>Эмне кылынды</source>
   <translation>Что сделано</translation>
  </message>
  <message id="prohibitions.gifts.done.option.declined">
   <source>баш тартылды</source>
   <translation>отказался</translation>
  </message>
  <message id="prohibitions.gifts.done.option.returned">
   <source>кайтарылды</source>
   <translation>возвращен</translation>
  </message>
  <message id="prohibitions.signatures">
   <source>Колу</source>
   <translation>Подписи</translation>
  </message>
  <message id="prohibitions.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="referral.title">
   <source>Башка уюмга кайра жөнөтүү каты</source>
   <translation>Письмо о перенаправлении в другую организацию</translation>
  </message>
  <message id="referral.page.to">
   <source>Кимге</source>
   <translation>Кому</translation>
  </message>
  <message id="referral.letter_no">
   <source>Каттын номери</source>
   <translation>Номер письма</translation>
  </message>
  <message id="referral.sent_on">
   <source>Жөнөтүлгөн күнү</source>
   <translation>Дата отправки</translation>
  </message>
  <message id="referral.organisation">
   <source>Кайсы уюмга</source>
   <translation>Организация-адресат</translation>
  </message>
  <message id="referral.function">
   <source>Кызмат адамы</source>
   <translation>Должностное лицо</translation>
  </message>
  <message id="referral.contact">
   <source>Уюмдун телефону</source>
   <translation>Телефон организации</translation>
  </message>
  <message id="referral.contact.hint">
   <source>Жооп кечиксе, ушул номерге чалынат.</source>
   <translation>По этому номеру звонят, если ответа нет.</translation>
  </message>
  <message id="referral.kind">
   <source>Жардамдын түрү</source>
   <translation>Вид помощи</translation>
  </message>
  <message id="referral.kind.option.medical">
   <source>медициналык мекемеге жайгашуу</source>
   <translation>устройство в медицинское учреждение</translation>
  </message>
  <message id="referral.kind.option.education">
   <source>билим берүү мекемесине жайгашуу</source>
   <translation>устройство в образовательное учреждение</translation>
  </message>
  <message id="referral.kind.option.material">
   <source>материалдык жардам</source>
   <translation>материальная помощь</translation>
  </message>
  <message id="referral.kind.option.household">
   <source>социалдык-турмуш-тиричилик кызматы</source>
   <translation>социально-бытовая услуга</translation>
  </message>
  <message id="referral.kind.option.legal">
   <source>укуктук жардам</source>
   <translation>правовая помощь</translation>
  </message>
  <message id="referral.kind.option.psychological">
   <source>психологиялык жардам</source>
   <translation>психологическая помощь</translation>
  </message>
  <message id="referral.kind.option.guardianship">
   <source>камкордук жана көзөмөлдүк органы</source>
   <translation>орган опеки и попечительства</translation>
  </message>
  <message id="referral.kind.option.other">
   <source>башка</source>
   <translation>другое</translation>
  </message>
  <message id="referral.kind_other">
   <source>Башка түрү</source>
   <translation>Иной вид</translation>
  </message>
  <message id="referral.page.need">
   <source>Муктаждык, өтүнүч</source>
   <translation>Потребность, просьба</translation>
  </message>
  <message id="referral.need">
   <source>Муктаждык жана өтүнүч</source>
   <translation>Потребность и просьба</translation>
  </message>
  <message id="referral.need.hint">
   <source>Ушул уюмга зарыл гана маалымат.</source>
   <translation>Только то, что нужно этой организации.</translation>
  </message>
  <message id="referral.need.ask">
   <source>Бул уюмдан так эмне керек? Эмнени айтпаганым жакшы?</source>
   <translation>Что именно нужно от этой организации? О чем лучше не говорить?</translation>
  </message>
  <message id="referral.name_needed">
   <source>Аты-жөнү сөзсүз керекпи</source>
   <translation>Обязательно ли указывать имя</translation>
  </message>
  <message id="referral.name_needed_name">
   <source>Клиенттин аты-жөнү</source>
   <translation>Фамилия, имя клиента</translation>
  </message>
  <message id="referral.consent_ref">
   <source>Макулдук</source>
   <translation>Согласие</translation>
  </message>
  <message id="referral.status">
   <source>Абалы</source>
   <translation>Состояние</translation>
  </message>
  <message id="referral.status.option.sent">
   <source>жөнөтүлдү</source>
   <translation>отправлено</translation>
  </message>
  <message id="referral.status.option.accepted">
   <source>кабыл алынды</source>
   <translation>принято</translation>
  </message>
  <message id="referral.status.option.done">
   <source>аткарылды</source>
   <translation>выполнено</translation>
  </message>
  <message id="referral.status.option.refused">
   <source>баш тартылды</source>
   <translation>отказано</translation>
  </message>
  <message id="referral.page.signing">
   <source>Кол коюу, бекитүү</source>
   <translation>Подписи, утверждение</translation>
  </message>
  <message id="referral.signatures">
   <source>Колу</source>
   <translation>Подпись</translation>
  </message>
  <message id="referral.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="referral.approved">
   <source>Бекитемин</source>
   <translation>Утверждаю</translation>
  </message>
  <message id="referral.approved.hint">
   <source>Мектептин атынан жөнөтүлсө гана.</source>
   <translation>Только если письмо идет от имени школы.</translation>
  </message>
  <message id="referral.approved.option.director">
   <source>мектеп директору</source>
   <translation>директор школы</translation>
  </message>
  <message id="referral_answer.title">
   <source>Кайра жөнөтүү катына жооп</source>
   <translation>Ответ на письмо о перенаправлении</translation>
  </message>
  <message id="referral_answer.page.answer">
   <source>Жооп</source>
   <translation>Ответ</translation>
  </message>
  <message id="referral_answer.referral_ref">
   <source>Кайра жөнөтүү каты</source>
   <translation>Письмо о перенаправлении</translation>
  </message>
  <message id="referral_answer.received_on">
   <source>Жооп келген күнү</source>
   <translation>Дата ответа</translation>
  </message>
  <message id="referral_answer.accepted">
   <source>Кабыл алындыбы</source>
   <translation>Принят ли клиент</translation>
  </message>
  <message id="referral_answer.accepted.option.yes">
   <source>кабыл алынды</source>
   <translation>принят</translation>
  </message>
  <message id="referral_answer.accepted.option.waiting">
   <source>кезекке коюлду</source>
   <translation>поставлен в очередь</translation>
  </message>
  <message id="referral_answer.accepted.option.no">
   <source>кабыл алынган жок</source>
   <translation>не принят</translation>
  </message>
  <message id="referral_answer.accepted_why">
   <source>Кабыл алынбаган себеби</source>
   <translation>Причина отказа</translation>
  </message>
  <message id="referral_answer.service">
   <source>Көрсөтүлгөн кызмат</source>
   <translation>Оказанная услуга</translation>
  </message>
  <message id="referral_answer.result">
   <source>Натыйжасы</source>
   <translation>Результат</translation>
  </message>
  <message id="referral_answer.answered_by">
   <source>Ким жооп берди</source>
   <translation>Кто ответил</translation>
  </message>
  <message id="referral_answer.answered_by.hint">
   <source>Кызматы гана.</source>
   <translation>Только должность.</translation>
  </message>
  <message id="referral_answer.papers">
   <source>Келген документ</source>
   <translation>Полученный документ</translation>
  </message>
  <message id="referral.plan_needs">
   <source>Пландын кайсы муктаждыгы (№)</source>
   <translation>Какая потребность плана (№)</translation>
  </message>
  <message id="register_entry.title">
   <source>Жашоо-тиричиликтин оор кырдаалына кабылган адамдардын эсеби</source>
   <translation>Учет лиц, оказавшихся в трудной жизненной ситуации</translation>
  </message>
  <message id="register_entry.page.found">
   <source>Табылганы</source>
   <translation>Выявление</translation>
  </message>
  <message id="register_entry.entry_no">
   <source>Эсептеги номери</source>
   <translation>Номер учета</translation>
  </message>
  <message id="register_entry.found_at">
   <source>Табылган күнү, убактысы</source>
   <translation>Дата и время выявления</translation>
  </message>
  <message id="register_entry.found_how">
   <source>Кантип табылды</source>
   <translation>Как выявлен</translation>
  </message>
  <message id="register_entry.found_how.option.class_teacher">
   <source>класс жетекчи билдирди</source>
   <translation>сообщил классный руководитель</translation>
  </message>
  <message id="register_entry.found_how.option.neighbour">
   <source>кошуна билдирди</source>
   <translation>сообщил сосед</translation>
  </message>
  <message id="register_entry.found_how.option.self">
   <source>өзү кайрылды</source>
   <translation>обратился сам</translation>
  </message>
  <message id="register_entry.found_how.option.patrol">
   <source>рейд учурунда</source>
   <translation>во время рейда</translation>
  </message>
  <message id="register_entry.found_how.option.clinic">
   <source>медициналык мекеме билдирди</source>
   <translation>сообщило медицинское учреждение</translation>
  </message>
  <message id="register_entry.found_how.option.other">
   <source>башка</source>
   <translation>другое</translation>
  </message>
  <message id="register_entry.found_how_other">
   <source>Башка жолу</source>
   <translation>Иной способ</translation>
  </message>
  <message id="register_entry.informant">
   <source>Билдирген адам</source>
   <translation>Кто сообщил</translation>
  </message>
  <message id="register_entry.informant.hint">
   <source>Өзү кайрылса, бош калат. Клиентке аты айтылбайт.</source>
   <translation>Если обратился сам, не заполняется. Клиенту имя не называют.</translation>
  </message>
  <message id="register_entry.confidentiality_told">
   <source>Купуялык жана анын чеги түшүндүрүлдүбү</source>
   <translation>Объяснены ли конфиденциальность и ее пределы</translation>
  </message>
  <message id="register_entry.confidentiality_told.ask">
   <source>Сиз айткандарды уруксатыңызсыз эч кимге айтпайм. Өмүргө коркунуч болсо гана коргоого милдеттүүмүн. Түшүнүктүүбү?</source>
   <translation>Без вашего разрешения я никому не передам ваши слова. Только при угрозе жизни я обязан защитить. Понятно ли это?</translation>
  </message>
  <message id="register_entry.page.person">
   <source>Адам жөнүндө</source>
   <translation>О человеке</translation>
  </message>
  <message id="register_entry.surname">
   <source>Фамилиясы</source>
   <translation>Фамилия</translation>
  </message>
  <message id="register_entry.surname.hint">
   <source>Аты иштин өзүнө түшпөйт, ысымдар реестринде гана сакталат.</source>
   <translation>Имя не попадает в дело, хранится только в реестре имен.</translation>
  </message>
  <message id="register_entry.given_name">
   <source>Аты</source>
   <translation>Имя</translation>
  </message>
  <message id="register_entry.given_name.ask">
   <source>Сизди ким деп атайын?</source>
   <translation>Как к вам обращаться?</translation>
  </message>
  <message id="register_entry.birth_date">
   <source>Туулган күнү</source>
   <translation>Дата рождения</translation>
  </message>
  <message id="register_entry.birth_date.hint">
   <source>Билинбесе, жылы же болжолдуу жашы жетиштүү.</source>
   <translation>Если неизвестна, достаточно года или примерного возраста.</translation>
  </message>
  <message id="register_entry.sex">
   <source>Жынысы</source>
   <translation>Пол</translation>
  </message>
  <message id="register_entry.address">
   <source>Дареги</source>
   <translation>Адрес</translation>
  </message>
  <message id="register_entry.address.ask">
   <source>Азыр кайда, ким менен жашайсыз?</source>
   <translation>Где и с кем вы сейчас живете?</translation>
  </message>
  <message id="register_entry.phone">
   <source>Телефону</source>
   <translation>Телефон</translation>
  </message>
  <message id="register_entry.school_class">
   <source>Мектеби, классы</source>
   <translation>Школа, класс</translation>
  </message>
  <message id="register_entry.school_class.hint">
   <source>Класс тизмелерине клиент экени жазылбайт.</source>
   <translation>В списках класса не отмечается, что ребенок – клиент.</translation>
  </message>
  <message id="register_entry.page.situation">
   <source>Кырдаал</source>
   <translation>Ситуация</translation>
  </message>
  <message id="register_entry.category">
   <source>Категориясы</source>
   <translation>Категория</translation>
  </message>
  <message id="register_entry.reason">
   <source>Оор кырдаалдын себеби</source>
   <translation>Причина трудной ситуации</translation>
  </message>
  <message id="register_entry.reason_other">
   <source>Башка себеп</source>
   <translation>Иная причина</translation>
  </message>
  <message id="register_entry.cause_client">
   <source>Себеби – клиенттин өз сөзү менен</source>
   <translation>Причина – словами самого клиента</translation>
  </message>
  <message id="register_entry.cause_client.ask">
   <source>Сиздин оюңузча, бул эмнеден башталды? Эмне өзгөрсө жеңилдейт?</source>
   <translation>Как вы думаете, с чего это началось? Что должно измениться, чтобы стало легче?</translation>
  </message>
  <message id="register_entry.cause_worker">
   <source>Себеби – социалдык кызматкердин көз карашы</source>
   <translation>Причина – взгляд социального работника</translation>
  </message>
  <message id="register_entry.page.decision">
   <source>Коркунуч, чечим</source>
   <translation>Опасность, решение</translation>
  </message>
  <message id="register_entry.danger">
   <source>Азыр түз коркунуч барбы</source>
   <translation>Есть ли прямая опасность сейчас</translation>
  </message>
  <message id="register_entry.danger.ask">
   <source>Бүгүн үйгө барганда сизге коопсузбу?</source>
   <translation>Безопасно ли вам сегодня идти домой?</translation>
  </message>
  <message id="register_entry.danger_measure">
   <source>Дароо көрүлгөн чара, убактысы</source>
   <translation>Срочно принятые меры, время</translation>
  </message>
  <message id="register_entry.threat">
   <source>Кимге коркунуч</source>
   <translation>Кому угрожает опасность</translation>
  </message>
  <message id="register_entry.threat.option.client">
   <source>клиентке коркунуч</source>
   <translation>опасность для клиента</translation>
  </message>
  <message id="register_entry.threat.option.self">
   <source>өзүнө зыян келтирүү коркунучу</source>
   <translation>угроза самоповреждения</translation>
  </message>
  <message id="register_entry.threat.option.others">
   <source>башкаларга коркунуч</source>
   <translation>угроза другим лицам</translation>
  </message>
  <message id="register_entry.decision">
   <source>Чечим</source>
   <translation>Решение</translation>
  </message>
  <message id="register_entry.decision.option.service">
   <source>социалдык кызмат көрсөтүлөт</source>
   <translation>оказывается социальная услуга</translation>
  </message>
  <message id="register_entry.decision.option.one_time">
   <source>бир жолку жардам берилди</source>
   <translation>оказана разовая помощь</translation>
  </message>
  <message id="register_entry.decision.option.redirected">
   <source>башка уюмга кайра жөнөтүлдү</source>
   <translation>перенаправлен в другую организацию</translation>
  </message>
  <message id="register_entry.decision.option.not_needed">
   <source>кызмат керек эмес</source>
   <translation>услуга не нужна</translation>
  </message>
  <message id="register_entry.decision.option.refused">
   <source>баш тартты</source>
   <translation>отказался</translation>
  </message>
  <message id="register_entry.decision_why">
   <source>Баш тартуунун себеби</source>
   <translation>Причина отказа</translation>
  </message>
  <message id="register_entry.one_time_help">
   <source>Берилген жардам</source>
   <translation>Оказанная помощь</translation>
  </message>
  <message id="register_entry.code">
   <source>Клиенттин коду</source>
   <translation>Код клиента</translation>
  </message>
  <message id="requests.title">
   <source>Документтердин көчүрмөсүн суроо; сунуштарды каттоо</source>
   <translation>Запрос копий документов; учет предложений</translation>
  </message>
  <message id="requests.page.requests">
   <source>Сурамдар, сунуштар</source>
   <translation>Запросы, предложения</translation>
  </message>
  <message id="requests.made_on">
   <source>Күнү</source>
   <translation>Дата</translation>
  </message>
  <message id="requests.copies">
   <source>Көчүрмө суроо</source>
   <translation>Запросы копий</translation>
  </message>
  <message id="requests.copies.to">
   <source>Кимге</source>
   <translation>Кому</translation>
  </message>
  <message id="requests.copies.document">
   <source>Документ</source>
   <translation>Документ</translation>
  </message>
  <message id="requests.copies.why">
   <source>Ишке эмнеси тиешелүү</source>
   <translation>Почему нужно для работы</translation>
  </message>
  <message id="requests.copies.on">
   <source>Суралган</source>
   <translation>Запрошен</translation>
  </message>
  <message id="requests.copies.received">
   <source>Алынган</source>
   <translation>Получен</translation>
  </message>
  <message id="requests.proposals">
   <source>Сунуштар</source>
   <translation>Предложения</translation>
  </message>
  <message id="requests.proposals.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="requests.proposals.on">
   <source>Күнү</source>
   <translation>Дата</translation>
  </message>
  <message id="requests.proposals.to">
   <source>Кимге</source>
   <translation>Кому</translation>
  </message>
  <message id="requests.proposals.text">
   <source>Сунуш</source>
   <translation>Предложение</translation>
  </message>
  <message id="requests.proposals.answer">
   <source>Жооп</source>
   <translation>Ответ</translation>
  </message>
  <message id="requests.papers">
   <source>Кат, көчүрмө</source>
   <translation>Письмо, копия</translation>
  </message>
  <message id="results.title">
   <source>Клиенттин картасы: натыйжаларды талдоо</source>
   <translation>Карта клиента: анализ результатов</translation>
  </message>
  <message id="results.page.analysis">
   <source>Натыйжаларды талдоо</source>
   <translation>Анализ результатов</translation>
  </message>
  <message id="results.analysed_on">
   <source>Талданган күнү</source>
   <translation>Дата анализа</translation>
  </message>
  <message id="results.card_ref">
   <source>Клиенттин картасы</source>
   <translation>Карта клиента</translation>
  </message>
  <message id="results.results">
   <source>Жетишилген натыйжалар</source>
   <translation>Достигнутые результаты</translation>
  </message>
  <message id="results.results.ask">
   <source>Башталгандан бери эмне жакшырды? Муну эмнеден байкайсыз?</source>
   <translation>Что улучшилось с начала? По чему это видно?</translation>
  </message>
  <message id="results.results.on">
   <source>Күнү</source>
   <translation>Дата</translation>
  </message>
  <message id="results.results.result">
   <source>Натыйжа</source>
   <translation>Результат</translation>
  </message>
  <message id="results.results.evaluation">
   <source>Баасы</source>
   <translation>Оценка</translation>
  </message>
  <message id="results.results.evaluation.option.reached">
   <source>жетишилди</source>
   <translation>достигнуто</translation>
  </message>
  <message id="results.results.evaluation.option.partly">
   <source>жарым-жартылай</source>
   <translation>частично</translation>
  </message>
  <message id="results.results.evaluation.option.not_reached">
   <source>жетишилген жок</source>
   <translation>не достигнуто</translation>
  </message>
  <message id="results.client_view">
   <source>Клиенттин пикири</source>
   <translation>Мнение клиента</translation>
  </message>
  <message id="results.client_view.ask">
   <source>Сизге эмне чын эле жардам берди, эмне жок?</source>
   <translation>Что вам действительно помогло, а что нет?</translation>
  </message>
  <message id="results.next_step">
   <source>Мындан ары</source>
   <translation>Дальнейшие действия</translation>
  </message>
  <message id="results.next_step.option.continue">
   <source>план улантылат</source>
   <translation>план продолжается</translation>
  </message>
  <message id="results.next_step.option.change">
   <source>план өзгөртүлөт</source>
   <translation>план изменяется</translation>
  </message>
  <message id="results.next_step.option.close">
   <source>ишти жабууга даярдоо</source>
   <translation>подготовка к закрытию</translation>
  </message>
  <message id="results.changes">
   <source>Планга өзгөртүүлөр</source>
   <translation>Изменения плана</translation>
  </message>
  <message id="results.changes.hint">
   <source>Жаңы иш-чаралар картанын жаңы нускасына жазылат.</source>
   <translation>Новые мероприятия вносятся в новую редакцию карты.</translation>
  </message>
  <message id="results.signatures">
   <source>Колу</source>
   <translation>Подпись</translation>
  </message>
  <message id="results.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="results.signatures.option.client">
   <source>клиент</source>
   <translation>клиент</translation>
  </message>
  <message id="results.signatures.option.guardian">
   <source>ата-энеси же камкорчу</source>
   <translation>родитель или опекун</translation>
  </message>
  <message id="ritual_record.title">
   <source>Расымдык кызмат көрсөтүүнү уюштуруу</source>
   <translation>Организация ритуальной услуги</translation>
  </message>
  <message id="ritual_record.page.death">
   <source>Каза болушу</source>
   <translation>О смерти</translation>
  </message>
  <message id="ritual_record.died_on">
   <source>Каза болгон күнү</source>
   <translation>Дата смерти</translation>
  </message>
  <message id="ritual_record.died_where">
   <source>Жери</source>
   <translation>Место</translation>
  </message>
  <message id="ritual_record.death_document">
   <source>Өлүмдү тастыктаган документ</source>
   <translation>Документ о смерти</translation>
  </message>
  <message id="ritual_record.relatives">
   <source>Табылган, кабарланган туугандар</source>
   <translation>Найденные и извещенные родственники</translation>
  </message>
  <message id="ritual_record.relatives.who">
   <source>Ким</source>
   <translation>Кто</translation>
  </message>
  <message id="ritual_record.relatives.told_at">
   <source>Качан кабарланды</source>
   <translation>Когда извещен</translation>
  </message>
  <message id="ritual_record.page.service">
   <source>Расымдык кызмат</source>
   <translation>Ритуальная услуга</translation>
  </message>
  <message id="ritual_record.body">
   <source>Кызматты көрсөткөн уюм</source>
   <translation>Кто оказал услугу</translation>
  </message>
  <message id="ritual_record.organised_on">
   <source>Уюштурулган күнү</source>
   <translation>Дата организации</translation>
  </message>
  <message id="ritual_record.cost">
   <source>Чыгымы</source>
   <translation>Стоимость</translation>
  </message>
  <message id="ritual_record.cost.unit">
   <source>сом</source>
   <translation>сом</translation>
  </message>
  <message id="ritual_record.payer">
   <source>Ким төлөдү</source>
   <translation>Кто оплатил</translation>
  </message>
  <message id="ritual_record.belongings">
   <source>Буюмдары, документтери кимге берилди</source>
   <translation>Кому переданы вещи и документы</translation>
  </message>
  <message id="ritual_record.case_closed_on">
   <source>Иш жабылган күнү</source>
   <translation>Дело закрыто</translation>
  </message>
  <message id="ritual_record.case_closed_on.hint">
   <source>Картанын жабуу барагы өзүнчө толтурулат.</source>
   <translation>Лист закрытия карты заполняется отдельно.</translation>
  </message>
  <message id="room.title">
   <source>Жайлар, бөлмөлөр</source>
   <translation>Помещения и кабинеты</translation>
  </message>
  <message id="room.page.room">
   <source>Бөлмө</source>
   <translation>Кабинет</translation>
  </message>
  <message id="room.name">
   <source>Аталышы, номери</source>
   <translation>Название, номер</translation>
  </message>
  <message id="room.name.hint">
   <source>Жолугушуу орду катары тандалат. Жашыруун дарек бул жерге жазылбайт.</source>
   <translation>Выбирается как место встречи. Помещение с тайным адресом сюда не вписывают.</translation>
  </message>
  <message id="room.use">
   <source>Максаты</source>
   <translation>Назначение</translation>
  </message>
  <message id="room.use.option.counselling">
   <source>кеңеш берүү бөлмөсү</source>
   <translation>кабинет консультаций</translation>
  </message>
  <message id="room.use.option.group">
   <source>топтук иш бөлмөсү</source>
   <translation>комната групповой работы</translation>
  </message>
  <message id="room.use.option.reception">
   <source>кабыл алуу бөлмөсү</source>
   <translation>приемная</translation>
  </message>
  <message id="room.use.option.archive">
   <source>архивкана</source>
   <translation>архив документов</translation>
  </message>
  <message id="room.use.option.other">
   <source>башка</source>
   <translation>другое</translation>
  </message>
  <message id="room.fits">
   <source>Максатка ылайык</source>
   <translation>Соответствует назначению</translation>
  </message>
  <message id="room.fits_why">
   <source>Эмне жетишпейт, качан оңдолот</source>
   <translation>Чего не хватает, когда исправят</translation>
  </message>
  <message id="room.private">
   <source>Сырттан угулбай сүйлөшүүгө болот</source>
   <translation>Можно говорить так, чтобы не слышали посторонние</translation>
  </message>
  <message id="room.seats">
   <source>Сыйымдуулугу</source>
   <translation>Вместимость</translation>
  </message>
  <message id="room.checked_on">
   <source>Каралган күнү</source>
   <translation>Дата осмотра</translation>
  </message>
  <message id="safety_plan.title">
   <source>Коопсуздук планы</source>
   <translation>План безопасности</translation>
  </message>
  <message id="safety_plan.page.together">
   <source>Чогуу түзүлгөн план</source>
   <translation>Совместно составленный план</translation>
  </message>
  <message id="safety_plan.made_on">
   <source>Түзүлгөн күн</source>
   <translation>Дата составления</translation>
  </message>
  <message id="safety_plan.made_with">
   <source>Чогуу түзгөн адамдар</source>
   <translation>С кем составлен</translation>
  </message>
  <message id="safety_plan.made_with.hint">
   <source>Клиент, коргой ала турган ата-эне, камкорчу.</source>
   <translation>Клиент, родитель или опекун, способный защитить.</translation>
  </message>
  <message id="safety_plan.danger_signs">
   <source>Коркунуч жакындаганынын белгилери</source>
   <translation>Признаки приближения опасности</translation>
  </message>
  <message id="safety_plan.danger_signs.ask">
   <source>Коркунуч жакындаганын эмнеден билесиз: үнүнөн, сөзүнөн, убакыттан, күндөн?</source>
   <translation>По чему вы узнаете, что опасность близко: голос, слова, время, день?</translation>
  </message>
  <message id="safety_plan.steps">
   <source>Мен дароо эмне кылам</source>
   <translation>Что я делаю сразу</translation>
  </message>
  <message id="safety_plan.steps.hint">
   <source>Кыска, аткарыла турган кадамдар. Бала өз сөзү менен айтат.</source>
   <translation>Короткие, выполнимые шаги. Ребенок говорит своими словами.</translation>
  </message>
  <message id="safety_plan.steps.ask">
   <source>Ушундай белги байкалса, адегенде эмне кыла аласыз? Андан кийинчи?</source>
   <translation>Если заметите такой признак, что вы сможете сделать сначала? А потом?</translation>
  </message>
  <message id="safety_plan.steps.step">
   <source>Кадам</source>
   <translation>Шаг</translation>
  </message>
  <message id="safety_plan.steps.helper">
   <source>Ким жардам берет</source>
   <translation>Кто поможет</translation>
  </message>
  <message id="safety_plan.page.places">
   <source>Коопсуз адамдар, жерлер, номерлер</source>
   <translation>Безопасные люди, места, номера</translation>
  </message>
  <message id="safety_plan.safe_places">
   <source>Коопсуз адамдар жана жерлер</source>
   <translation>Безопасные люди и места</translation>
  </message>
  <message id="safety_plan.safe_places.ask">
   <source>Түн ортосунда да эшигин ача турган адам ким? Ага кантип жетесиз?</source>
   <translation>Кто откроет вам дверь даже среди ночи? Как туда добраться?</translation>
  </message>
  <message id="safety_plan.safe_places.person">
   <source>Адам</source>
   <translation>Человек</translation>
  </message>
  <message id="safety_plan.safe_places.place">
   <source>Жер</source>
   <translation>Место</translation>
  </message>
  <message id="safety_plan.safe_places.phone">
   <source>Телефон</source>
   <translation>Телефон</translation>
  </message>
  <message id="safety_plan.safe_places.way">
   <source>Кантип жетүү</source>
   <translation>Как добраться</translation>
  </message>
  <message id="safety_plan.emergency_numbers">
   <source>Шашылыш учурда чалуучу номерлер</source>
   <translation>Номера для экстренных случаев</translation>
  </message>
  <message id="safety_plan.emergency_numbers.hint">
   <source>Милиция, тез жардам, балдар жардам телефону, өз уюмуңуздун номери.</source>
   <translation>Полиция, скорая помощь, детский телефон доверия, номер вашей организации.</translation>
  </message>
  <message id="safety_plan.code_word">
   <source>Шарттуу сөз, белги</source>
   <translation>Условное слово, знак</translation>
  </message>
  <message id="safety_plan.code_word.hint">
   <source>Жакын адам укканда жардам чакыра турган сөз.</source>
   <translation>Слово, услышав которое, близкий человек вызовет помощь.</translation>
  </message>
  <message id="safety_plan.adult_agreement">
   <source>Коргоочу чоң адам менен макулдашуу</source>
   <translation>Договоренность с защищающим взрослым</translation>
  </message>
  <message id="safety_plan.adult_agreement.hint">
   <source>Клиент бала болсо, сөзсүз толтурулат.</source>
   <translation>Обязательно, если клиент – ребенок.</translation>
  </message>
  <message id="safety_plan.adult_agreement.ask">
   <source>Балаңызды коргоо үчүн так эмне кыларыңызды айтып бересизби?</source>
   <translation>Скажите, пожалуйста, что именно вы сделаете, чтобы защитить ребенка?</translation>
  </message>
  <message id="safety_plan.adult_signature">
   <source>Коргоочу чоң адамдын колу</source>
   <translation>Подпись защищающего взрослого</translation>
  </message>
  <message id="safety_plan.adult_signature.option.adult">
   <source>Коргоочу чоң адам</source>
   <translation>Защищающий взрослый</translation>
  </message>
  <message id="safety_plan.page.readiness">
   <source>Даярдык, текшерүү</source>
   <translation>Подготовка, проверка</translation>
  </message>
  <message id="safety_plan.things_ready">
   <source>Даяр турган буюмдар жана документтер</source>
   <translation>Подготовленные вещи и документы</translation>
  </message>
  <message id="safety_plan.things_ready.option.papers">
   <source>Жеке күбөлүк, күбөлүктөр</source>
   <translation>Удостоверение личности, свидетельства</translation>
  </message>
  <message id="safety_plan.things_ready.option.money">
   <source>Акча, банк картасы</source>
   <translation>Деньги, банковская карта</translation>
  </message>
  <message id="safety_plan.things_ready.option.keys">
   <source>Ачкычтар</source>
   <translation>Ключи</translation>
  </message>
  <message id="safety_plan.things_ready.option.phone">
   <source>Телефон, кубаттагыч</source>
   <translation>Телефон, зарядное устройство</translation>
  </message>
  <message id="safety_plan.things_ready.option.medicine">
   <source>Дары-дармек</source>
   <translation>Лекарства</translation>
  </message>
  <message id="safety_plan.things_ready.option.clothes">
   <source>Жылуу кийим</source>
   <translation>Теплая одежда</translation>
  </message>
  <message id="safety_plan.things_ready.option.child_things">
   <source>Баланын буюмдары</source>
   <translation>Детские вещи</translation>
  </message>
  <message id="safety_plan.things_ready.option.evidence">
   <source>Далилдердин көчүрмөсү</source>
   <translation>Копии доказательств</translation>
  </message>
  <message id="safety_plan.phone_safety">
   <source>Телефонду коопсуз колдонуу, пландын көчүрмөсүн жашыруу</source>
   <translation>Безопасное пользование телефоном, спрятанная копия плана</translation>
  </message>
  <message id="safety_plan.phone_safety.hint">
   <source>Чалуулар тарыхын, жайгашкан жерди, сырсөздү, билдирүүлөрдү текшериңиз.</source>
   <translation>Проверьте историю звонков, геолокацию, пароль, сообщения.</translation>
  </message>
  <message id="safety_plan.checks">
   <source>Ким, канчалык тез-тез, качанга чейин текшерет</source>
   <translation>Кто, как часто и до какого срока проверяет</translation>
  </message>
  <message id="safety_plan.checks.person">
   <source>Ким</source>
   <translation>Кто</translation>
  </message>
  <message id="safety_plan.checks.way">
   <source>Жолу</source>
   <translation>Способ</translation>
  </message>
  <message id="safety_plan.checks.frequency">
   <source>Жыштыгы</source>
   <translation>Частота</translation>
  </message>
  <message id="safety_plan.checks.until">
   <source>Чейин</source>
   <translation>До</translation>
  </message>
  <message id="safety_plan.copy_given">
   <source>Пландын көчүрмөсү</source>
   <translation>Копия плана</translation>
  </message>
  <message id="safety_plan.copy_given.hint">
   <source>Кагаз табылса коркунучтуу болсо, жатталат гана.</source>
   <translation>Если найденная бумага опасна, план только запоминают.</translation>
  </message>
  <message id="safety_plan.copy_given.ask">
   <source>Бул кагазды алып жүрүү коопсузбу же жаттап алган жакшыбы?</source>
   <translation>Безопасно ли носить этот листок с собой или лучше запомнить?</translation>
  </message>
  <message id="safety_plan.copy_given.option.paper">
   <source>Кагаз түрүндө берилди</source>
   <translation>Выдана на бумаге</translation>
  </message>
  <message id="safety_plan.copy_given.option.memory">
   <source>Коркунучтуу болгондуктан жатталды</source>
   <translation>Только по памяти, так как опасно</translation>
  </message>
  <message id="safety_plan.signatures">
   <source>Колу</source>
   <translation>Подпись</translation>
  </message>
  <message id="safety_plan.signatures.option.client">
   <source>Клиент</source>
   <translation>Клиент</translation>
  </message>
  <message id="safety_plan.signatures.option.guardian">
   <source>Камкорчу</source>
   <translation>Опекун</translation>
  </message>
  <message id="safety_plan.signatures.option.worker">
   <source>Социалдык кызматкер</source>
   <translation>Социальный работник</translation>
  </message>
  <message id="service_proposal.title">
   <source>Кызматты жакшыртуу сунуштары</source>
   <translation>Предложения по улучшению услуг</translation>
  </message>
  <message id="service_proposal.page.proposal">
   <source>Сунуш</source>
   <translation>Предложение</translation>
  </message>
  <message id="service_proposal.made_on">
   <source>Күнү</source>
   <translation>Дата</translation>
  </message>
  <message id="service_proposal.to">
   <source>Кимге</source>
   <translation>Кому</translation>
  </message>
  <message id="service_proposal.text">
   <source>Сунуш</source>
   <translation>Предложение</translation>
  </message>
  <message id="service_proposal.text.hint">
   <source>Код гана жазылат, ысым жазылбайт.</source>
   <translation>Только код, без имен.</translation>
  </message>
  <message id="service_proposal.reason">
   <source>Негиздемеси</source>
   <translation>Обоснование</translation>
  </message>
  <message id="service_proposal.answered_on">
   <source>Жооп келген күн</source>
   <translation>Дата ответа</translation>
  </message>
  <message id="service_proposal.answer">
   <source>Жооп</source>
   <translation>Ответ</translation>
  </message>
  <message id="shelf_document.title">
   <source>Документтер текчеси</source>
   <translation>Полка документов</translation>
  </message>
  <message id="shelf_document.page.document">
   <source>Документ</source>
   <translation>Документ</translation>
  </message>
  <message id="shelf_document.kind">
   <source>Түрү</source>
   <translation>Вид</translation>
  </message>
  <message id="shelf_document.kind.option.policy">
   <source>кызмат саясаты</source>
   <translation>политика услуг</translation>
  </message>
  <message id="shelf_document.kind.option.ethics">
   <source>этика кодекси</source>
   <translation>кодекс этики</translation>
  </message>
  <message id="shelf_document.kind.option.methods">
   <source>теория жана методика программасы</source>
   <translation>программа теории и методики</translation>
  </message>
  <message id="shelf_document.kind.option.supervision">
   <source>супервизия саясаты, тартиби</source>
   <translation>политика и правила супервизии</translation>
  </message>
  <message id="shelf_document.kind.option.staff">
   <source>кадр, үзгүлтүксүз өнүгүү саясаты</source>
   <translation>кадровая политика, непрерывное развитие</translation>
  </message>
  <message id="shelf_document.kind.option.archive">
   <source>сактоо мөөнөттөрүнүн тизмеси</source>
   <translation>номенклатура дел, сроки хранения</translation>
  </message>
  <message id="shelf_document.kind.option.other">
   <source>башка</source>
   <translation>другое</translation>
  </message>
  <message id="shelf_document.name">
   <source>Аталышы</source>
   <translation>Название</translation>
  </message>
  <message id="shelf_document.approved_by">
   <source>Бекиткен</source>
   <translation>Кем утвержден</translation>
  </message>
  <message id="shelf_document.approved_on">
   <source>Бекитилген күнү</source>
   <translation>Дата утверждения</translation>
  </message>
  <message id="shelf_document.valid_until">
   <source>Жарактуу мөөнөтү</source>
   <translation>Действует до</translation>
  </message>
  <message id="shelf_document.valid_until.hint">
   <source>Мөөнөтсүз болсо, бош калат. Бүтсө, өз алдынча текшерүүдө белгиленет.</source>
   <translation>Бессрочный – оставьте пустым. Истекший отмечают в самопроверке.</translation>
  </message>
  <message id="shelf_document.kept_at">
   <source>Сакталган жери</source>
   <translation>Где хранится</translation>
  </message>
  <message id="staff_card.title">
   <source>Кызматкердин картасы</source>
   <translation>Карточка работника</translation>
  </message>
  <message id="staff_card.page.card">
   <source>Кызматкер</source>
   <translation>Работник</translation>
  </message>
  <message id="staff_card.worker">
   <source>Кызматкер</source>
   <translation>Работник</translation>
  </message>
  <message id="staff_card.joined_on">
   <source>Ишке кирген</source>
   <translation>Принят</translation>
  </message>
  <message id="staff_card.function">
   <source>Кызматы</source>
   <translation>Роль</translation>
  </message>
  <message id="staff_card.function.option.worker">
   <source>социалдык кызматкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="staff_card.function.option.medical">
   <source>медициналык багыттагы социалдык кызматкер</source>
   <translation>медико-ориентированный социальный работник</translation>
  </message>
  <message id="staff_card.function.option.senior">
   <source>улук социалдык кызматкер</source>
   <translation>старший социальный работник</translation>
  </message>
  <message id="staff_card.function.option.supervisor">
   <source>супервизор</source>
   <translation>супервизор (координатор)</translation>
  </message>
  <message id="staff_card.function.option.psychologist">
   <source>психолог</source>
   <translation>психолог-специалист</translation>
  </message>
  <message id="staff_card.function.option.manager">
   <source>жогорку менежер</source>
   <translation>вышестоящий менеджер</translation>
  </message>
  <message id="staff_card.function.option.other">
   <source>башка</source>
   <translation>другое</translation>
  </message>
  <message id="staff_card.supervisor">
   <source>Супервизор</source>
   <translation>Супервизор</translation>
  </message>
  <message id="staff_card.degree">
   <source>Билими</source>
   <translation>Образование</translation>
  </message>
  <message id="staff_card.degree.option.social_high">
   <source>социалдык иш боюнча жогорку</source>
   <translation>высшее, социальная работа</translation>
  </message>
  <message id="staff_card.degree.option.social_vocational">
   <source>социалдык иш боюнча орто кесиптик</source>
   <translation>среднее профессиональное, социальная работа</translation>
  </message>
  <message id="staff_card.degree.option.medical">
   <source>медициналык</source>
   <translation>медицинское</translation>
  </message>
  <message id="staff_card.degree.option.pedagogical">
   <source>педагогикалык</source>
   <translation>педагогическое</translation>
  </message>
  <message id="staff_card.degree.option.psychological">
   <source>психологиялык</source>
   <translation>психологическое</translation>
  </message>
  <message id="staff_card.degree.option.sociological">
   <source>социологиялык</source>
   <translation>социологическое</translation>
  </message>
  <message id="staff_card.degree.option.legal">
   <source>юридикалык</source>
   <translation>юридическое</translation>
  </message>
  <message id="staff_card.degree.option.other">
   <source>башка</source>
   <translation>другое</translation>
  </message>
  <message id="staff_card.university">
   <source>Окуу жайы, дипломунун номери</source>
   <translation>Учебное заведение, № диплома</translation>
  </message>
  <message id="staff_card.years">
   <source>Тармактагы иш жылдары</source>
   <translation>Лет в отрасли</translation>
  </message>
  <message id="staff_card.page.licence">
   <source>Уруксат, даярдык</source>
   <translation>Разрешение, подготовка</translation>
  </message>
  <message id="staff_card.licence_no">
   <source>Атайын уруксаттын номери</source>
   <translation>Номер специального разрешения</translation>
  </message>
  <message id="staff_card.licence_until">
   <source>Жарактуу мөөнөтү</source>
   <translation>Действует до</translation>
  </message>
  <message id="staff_card.verified_by">
   <source>Документти текшерген адам, күнү</source>
   <translation>Кто и когда проверил документы</translation>
  </message>
  <message id="staff_card.supervision_training">
   <source>Супервизия боюнча даярдыгы бар</source>
   <translation>Подготовка по супервизии</translation>
  </message>
  <message id="staff_card.cases_of_year">
   <source>Быйылкы иштер</source>
   <translation>Случаев в этом году</translation>
  </message>
  <message id="staff_card.left_on">
   <source>Иштен кеткен</source>
   <translation>Уволен</translation>
  </message>
  <message id="staff_support.title">
   <source>Кызматкердин коопсуздугу, колдоо</source>
   <translation>Безопасность и поддержка работника</translation>
  </message>
  <message id="staff_support.page.event">
   <source>Окуя</source>
   <translation>Событие</translation>
  </message>
  <message id="staff_support.worker">
   <source>Кызматкер</source>
   <translation>Работник</translation>
  </message>
  <message id="staff_support.worker.hint">
   <source>Кызматкердин өзү жана супервизор гана көрөт.</source>
   <translation>Видят только сам работник и супервизор.</translation>
  </message>
  <message id="staff_support.happened_at">
   <source>Күнү, убактысы</source>
   <translation>Дата и время</translation>
  </message>
  <message id="staff_support.kind">
   <source>Түрү</source>
   <translation>Вид</translation>
  </message>
  <message id="staff_support.kind.option.threat">
   <source>коркутуу</source>
   <translation>угроза</translation>
  </message>
  <message id="staff_support.kind.option.attack">
   <source>кол салуу</source>
   <translation>нападение</translation>
  </message>
  <message id="staff_support.kind.option.accident">
   <source>кырсык</source>
   <translation>несчастный случай</translation>
  </message>
  <message id="staff_support.kind.option.strain">
   <source>оор жүктөм, чарчоо</source>
   <translation>перегрузка, выгорание</translation>
  </message>
  <message id="staff_support.kind.option.other">
   <source>башка</source>
   <translation>другое</translation>
  </message>
  <message id="staff_support.what">
   <source>Эмне болду</source>
   <translation>Что произошло</translation>
  </message>
  <message id="staff_support.what.hint">
   <source>Код гана жазылат, ысым жазылбайт.</source>
   <translation>Только код, без имен.</translation>
  </message>
  <message id="staff_support.what.ask">
   <source>Эмне болду? Азыр абалыңыз кандай?</source>
   <translation>Что случилось? Как вы сейчас?</translation>
  </message>
  <message id="staff_support.measures">
   <source>Көрүлгөн чара</source>
   <translation>Принятые меры</translation>
  </message>
  <message id="staff_support.support">
   <source>Көрсөтүлгөн колдоо</source>
   <translation>Оказанная поддержка</translation>
  </message>
  <message id="staff_support.support.option.debriefing">
   <source>талдоо сүйлөшүүсү</source>
   <translation>разбор (дебрифинг)</translation>
  </message>
  <message id="staff_support.support.option.psychologist">
   <source>психолог</source>
   <translation>психолог-консультант</translation>
  </message>
  <message id="staff_support.support.option.rest">
   <source>эс алуу</source>
   <translation>отдых</translation>
  </message>
  <message id="staff_support.support.option.lighter">
   <source>жүктөм азайтылды</source>
   <translation>снижение нагрузки</translation>
  </message>
  <message id="staff_support.support.option.police">
   <source>милицияга кайрылды</source>
   <translation>обращение в полицию</translation>
  </message>
  <message id="staff_support.next_on">
   <source>Кийинки сүйлөшүү</source>
   <translation>Следующий разговор</translation>
  </message>
  <message id="stop_or_reopen.title">
   <source>Кызматты токтотуу, ишти кайра ачуу чечими</source>
   <translation>Решение о приостановке или возобновлении</translation>
  </message>
  <message id="stop_or_reopen.page.decision">
   <source>Чечим</source>
   <translation>Решение</translation>
  </message>
  <message id="stop_or_reopen.kind">
   <source>Чечимдин түрү</source>
   <translation>Вид решения</translation>
  </message>
  <message id="stop_or_reopen.kind.option.stop">
   <source>кызматты токтотуу</source>
   <translation>приостановка услуги</translation>
  </message>
  <message id="stop_or_reopen.kind.option.resume">
   <source>кызматты улантуу</source>
   <translation>продолжение услуги</translation>
  </message>
  <message id="stop_or_reopen.kind.option.reopen">
   <source>ишти кайра ачуу</source>
   <translation>возобновить дело</translation>
  </message>
  <message id="stop_or_reopen.decided_on">
   <source>Чечим кабыл алынган күн</source>
   <translation>Дата решения</translation>
  </message>
  <message id="stop_or_reopen.reason">
   <source>Себеби</source>
   <translation>Причина</translation>
  </message>
  <message id="stop_or_reopen.reason.ask">
   <source>Эмне өзгөрдү? Бул чечим жөнүндө эмне деп ойлойсуз?</source>
   <translation>Что изменилось? Что вы думаете об этом решении?</translation>
  </message>
  <message id="stop_or_reopen.decided_by">
   <source>Ким чечти</source>
   <translation>Кто принял решение</translation>
  </message>
  <message id="stop_or_reopen.page.stopped">
   <source>Токтотуу мезгили</source>
   <translation>Период приостановки</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile">
   <source>Токтотулган мезгилдеги коопсуздук</source>
   <translation>Безопасность на время приостановки</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile.ask">
   <source>Бул мезгилде коркунуч болсо, кимге кайрыласыз?</source>
   <translation>К кому вы обратитесь, если в это время возникнет опасность?</translation>
  </message>
  <message id="stop_or_reopen.resume_planned_on">
   <source>Улантуу пландалган күн</source>
   <translation>Планируемая дата продолжения</translation>
  </message>
  <message id="stop_or_reopen.page.reopened">
   <source>Ишти кайра ачуу</source>
   <translation>Возобновление дела</translation>
  </message>
  <message id="stop_or_reopen.new_episode">
   <source>Жаңы эпизоддун номери</source>
   <translation>Номер нового эпизода</translation>
  </message>
  <message id="stop_or_reopen.stages_again">
   <source>Кайталануучу этаптар</source>
   <translation>Этапы, которые повторяются</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.contact">
   <source>табуу жана эсебин жүргүзүү</source>
   <translation>выявление и учет</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.assessment">
   <source>себептерин аныктоо</source>
   <translation>выявление причин</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.planning">
   <source>планды жана технологияны макулдашуу</source>
   <translation>согласование плана и технологии</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.delivery">
   <source>жардам, кайра жөнөтүү, коштоо</source>
   <translation>помощь, перенаправление, сопровождение</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.evaluation">
   <source>натыйжаларды талдоо</source>
   <translation>анализ результатов</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.closing">
   <source>ишти жабуу</source>
   <translation>закрытие дела</translation>
  </message>
  <message id="stop_or_reopen.closing_ref">
   <source>Мурдагы жабуу жөнүндө жазуу</source>
   <translation>Прежнее заключение о закрытии</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause">
   <source>Көйгөйдүн кайталанышынын себеби</source>
   <translation>Причина рецидива</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause.ask">
   <source>Эмне болуп кайра кыйын болду? Мурда эмне жетишпей калды?</source>
   <translation>Почему снова стало трудно? Чего не хватило раньше?</translation>
  </message>
  <message id="stop_or_reopen.page.signing">
   <source>Колу</source>
   <translation>Подписи</translation>
  </message>
  <message id="stop_or_reopen.client_told_on">
   <source>Клиентке билдирилген күн</source>
   <translation>Дата сообщения клиенту</translation>
  </message>
  <message id="stop_or_reopen.signatures">
   <source>Колу</source>
   <translation>Подписи</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.supervisor">
   <source>супервизор</source>
   <translation>супервизор</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.client">
   <source>клиент</source>
   <translation>клиент</translation>
  </message>
  <message id="supervision_session.title">
   <source>Супервизия жолугушуусунун жазуусу</source>
   <translation>Запись супервизорской встречи</translation>
  </message>
  <message id="supervision_session.page.session">
   <source>Жолугушуу</source>
   <translation>Встреча</translation>
  </message>
  <message id="supervision_session.met_on">
   <source>Жолугушкан күн</source>
   <translation>Дата встречи</translation>
  </message>
  <message id="supervision_session.place">
   <source>Кайда</source>
   <translation>Где</translation>
  </message>
  <message id="supervision_session.kind">
   <source>Түрү</source>
   <translation>Форма</translation>
  </message>
  <message id="supervision_session.kind.option.individual">
   <source>жеке</source>
   <translation>индивидуальная</translation>
  </message>
  <message id="supervision_session.kind.option.group">
   <source>топтук</source>
   <translation>групповая</translation>
  </message>
  <message id="supervision_session.worker">
   <source>Кызматкер</source>
   <translation>Работник</translation>
  </message>
  <message id="supervision_session.group">
   <source>Топтун мүчөлөрү</source>
   <translation>Участники группы</translation>
  </message>
  <message id="supervision_session.group.worker">
   <source>Кызматкер</source>
   <translation>Работник</translation>
  </message>
  <message id="supervision_session.supervisor">
   <source>Супервизор</source>
   <translation>Супервизор</translation>
  </message>
  <message id="supervision_session.topics">
   <source>Талкууланган темалар</source>
   <translation>Темы</translation>
  </message>
  <message id="supervision_session.topics.option.cases">
   <source>иштер</source>
   <translation>случаи</translation>
  </message>
  <message id="supervision_session.topics.option.methods">
   <source>ыкмалар</source>
   <translation>методы</translation>
  </message>
  <message id="supervision_session.topics.option.workload">
   <source>жүктөм</source>
   <translation>нагрузка</translation>
  </message>
  <message id="supervision_session.topics.option.wellbeing">
   <source>маанай, ден соолук</source>
   <translation>самочувствие</translation>
  </message>
  <message id="supervision_session.topics.option.safety">
   <source>кызматкердин коопсуздугу</source>
   <translation>безопасность работника</translation>
  </message>
  <message id="supervision_session.cases">
   <source>Талкууланган иштер</source>
   <translation>Обсужденные случаи</translation>
  </message>
  <message id="supervision_session.cases.hint">
   <source>Код гана жазылат, аты-жөнү жазылбайт.</source>
   <translation>Только коды, без имен.</translation>
  </message>
  <message id="supervision_session.cases.code">
   <source>Иштин коду</source>
   <translation>Код случая</translation>
  </message>
  <message id="supervision_session.cases.question">
   <source>Суроо, чечим</source>
   <translation>Вопрос, решение</translation>
  </message>
  <message id="supervision_session.course">
   <source>Талкуунун кыскача мазмуну</source>
   <translation>Краткое содержание</translation>
  </message>
  <message id="supervision_session.page.reflection">
   <source>Өзү тууралуу ой жүгүртүү</source>
   <translation>Размышление о себе</translation>
  </message>
  <message id="supervision_session.reflection">
   <source>Өзүнө көз чаптыруу суроолору</source>
   <translation>Вопросы для саморефлексии</translation>
  </message>
  <message id="supervision_session.reflection.ask">
   <source>Бул мезгилде сизге эмне эң оор болду, эмне күч берди?</source>
   <translation>Что за это время было самым трудным, а что дало силы?</translation>
  </message>
  <message id="supervision_session.about_respect">
   <source>Урматтоо: кимдин сөзүн укпай калдым?</source>
   <translation>Уважение: кого я не дослушал?</translation>
  </message>
  <message id="supervision_session.about_tolerance">
   <source>Сабырдуулук: кайсы айырма мага тоскоол болду?</source>
   <translation>Терпимость: какое отличие мне мешало?</translation>
  </message>
  <message id="supervision_session.about_awareness">
   <source>Өзүн таануу: мени эмне кыжырдантты?</source>
   <translation>Самосознание: что меня задело?</translation>
  </message>
  <message id="supervision_session.about_empathy">
   <source>Эмпатия: клиент эмнени сезди?</source>
   <translation>Эмпатия: что чувствовал клиент?</translation>
  </message>
  <message id="supervision_session.about_reflection">
   <source>Ой жүгүртүү: эмнени башкача кылмакмын?</source>
   <translation>Рефлексия: что я сделал бы иначе?</translation>
  </message>
  <message id="supervision_session.about_responsibility">
   <source>Жоопкерчилик: кайсы убадам аткарылган жок?</source>
   <translation>Ответственность: какое обещание не выполнено?</translation>
  </message>
  <message id="supervision_session.about_zero_tolerance">
   <source>Басмырлоого чыдабоо: кайда унчукпай калдым?</source>
   <translation>Нетерпимость к дискриминации: где я промолчал?</translation>
  </message>
  <message id="supervision_session.page.agreement">
   <source>Макулдашуулар</source>
   <translation>Договоренности</translation>
  </message>
  <message id="supervision_session.agreements">
   <source>Макулдашылган иштер</source>
   <translation>Договоренности</translation>
  </message>
  <message id="supervision_session.agreements.what">
   <source>Эмне</source>
   <translation>Что</translation>
  </message>
  <message id="supervision_session.agreements.who">
   <source>Жооптуу</source>
   <translation>Ответственный</translation>
  </message>
  <message id="supervision_session.agreements.until">
   <source>Мөөнөтү</source>
   <translation>Срок</translation>
  </message>
  <message id="supervision_session.workload">
   <source>Бул жылдагы иштердин саны</source>
   <translation>Число случаев за год</translation>
  </message>
  <message id="supervision_session.next_on">
   <source>Кийинки жолугушуу</source>
   <translation>Следующая встреча</translation>
  </message>
  <message id="supervision_session.signatures">
   <source>Колу</source>
   <translation>Подписи</translation>
  </message>
  <message id="supervision_session.signatures.option.supervisor">
   <source>супервизор</source>
   <translation>супервизор</translation>
  </message>
  <message id="supervision_session.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="transfer.title">
   <source>Өткөрүп берүү барагы</source>
   <translation>Лист передачи дела</translation>
  </message>
  <message id="transfer.page.move">
   <source>Өткөрүп берүү</source>
   <translation>Передача</translation>
  </message>
  <message id="transfer.direction">
   <source>Өткөрүп берүүнүн багыты</source>
   <translation>Направление передачи</translation>
  </message>
  <message id="transfer.direction.option.outgoing">
   <source>башка уюмга өткөрүлдү</source>
   <translation>передано в другую организацию</translation>
  </message>
  <message id="transfer.direction.option.incoming">
   <source>башка уюмдан келди</source>
   <translation>поступило из другой организации</translation>
  </message>
  <message id="transfer.direction.option.internal">
   <source>уюмдун ичинде</source>
   <translation>внутри организации</translation>
  </message>
  <message id="transfer.transferred_on">
   <source>Кейс файлы өткөрүлгөн күн</source>
   <translation>Дата передачи дела</translation>
  </message>
  <message id="transfer.organisation_from">
   <source>Өткөрүп берген уюм</source>
   <translation>Передающая организация</translation>
  </message>
  <message id="transfer.organisation_to">
   <source>Кабыл алган уюм</source>
   <translation>Принимающая организация</translation>
  </message>
  <message id="transfer.organisation_contact">
   <source>Уюмдун байланыш маалыматы</source>
   <translation>Контактная информация организации</translation>
  </message>
  <message id="transfer.organisation_contact.hint">
   <source>Экинчи уюмдун телефону, дареги, электрондук дареги.</source>
   <translation>Телефон, адрес, электронный адрес другой организации.</translation>
  </message>
  <message id="transfer.transferred_by">
   <source>Өткөрүп берген адистин аты-жөнү, кызматы</source>
   <translation>Имя и должность передающего специалиста</translation>
  </message>
  <message id="transfer.former_code">
   <source>Мурдагы код</source>
   <translation>Прежний код</translation>
  </message>
  <message id="transfer.new_code">
   <source>Жаңы код</source>
   <translation>Новый код</translation>
  </message>
  <message id="transfer.new_code.hint">
   <source>Кабыл алган тарап берет; өткөрүп берген тарап кийин толуктап жазат.</source>
   <translation>Присваивает принимающая сторона; передающая сторона вписывает его позже.</translation>
  </message>
  <message id="transfer.page.purpose">
   <source>Максат, иштин жүрүшү</source>
   <translation>Цель, ход работы</translation>
  </message>
  <message id="transfer.purpose">
   <source>Өткөрүп берүүнүн максаты</source>
   <translation>Цель передачи</translation>
  </message>
  <message id="transfer.purpose.ask">
   <source>Бул кейсти өткөрүп берүү менен клиент үчүн эмне жакшырат?</source>
   <translation>Что станет лучше для клиента благодаря этой передаче?</translation>
  </message>
  <message id="transfer.process_note">
   <source>Иштин жүрүшү жөнүндө кыскача жазуу</source>
   <translation>Краткая запись о ходе работы</translation>
  </message>
  <message id="transfer.process_note.hint">
   <source>Аткарылган иш, болгон өзгөрүүлөр, учурдагы абал.</source>
   <translation>Проделанная работа, произошедшие изменения, нынешнее положение.</translation>
  </message>
  <message id="transfer.process_note.ask">
   <source>Жаңы кызматкер эмнеден баштоону билиши үчүн эмнени сөзсүз билиши керек?</source>
   <translation>Что новому работнику непременно нужно знать, чтобы понять, с чего начать?</translation>
  </message>
  <message id="transfer.earlier_needed">
   <source>Мурдагы адис менен байланышуу керекпи</source>
   <translation>Нужна ли связь с прежним специалистом</translation>
  </message>
  <message id="transfer.earlier_specialist">
   <source>Мурда кызмат көрсөткөн адис, байланыш маалыматы</source>
   <translation>Специалист, ранее оказывавший услуги, контактная информация</translation>
  </message>
  <message id="transfer.agreed_steps">
   <source>Макулдашылган кадамдар, натыйжалар</source>
   <translation>Согласованные шаги и результаты</translation>
  </message>
  <message id="transfer.agreed_steps.ask">
   <source>Өтүү мезгилинде клиент жалгыз калбашы үчүн ким, эмнени, качан жасайт?</source>
   <translation>Кто, что и когда сделает, чтобы на время передачи клиент не остался один?</translation>
  </message>
  <message id="transfer.agreed_steps.step">
   <source>Кадам</source>
   <translation>Шаг</translation>
  </message>
  <message id="transfer.agreed_steps.who">
   <source>Жооптуулар</source>
   <translation>Ответственные</translation>
  </message>
  <message id="transfer.agreed_steps.until">
   <source>Мөөнөтү</source>
   <translation>Срок</translation>
  </message>
  <message id="transfer.agreed_steps.result">
   <source>Натыйжа</source>
   <translation>Результат</translation>
  </message>
  <message id="transfer.open_risks">
   <source>Чечилбеген тобокелдиктер</source>
   <translation>Сохраняющиеся риски</translation>
  </message>
  <message id="transfer.open_risks.ask">
   <source>Эмне тынчсыздандырат? Кабыл алуучу адам эмнени кийинкиге калтырбашы керек?</source>
   <translation>Что вызывает беспокойство? Что принимающему нельзя откладывать?</translation>
  </message>
  <message id="transfer.open_deadlines">
   <source>Мөөнөтү бүтө элек иштер</source>
   <translation>Незавершенные дела со сроком</translation>
  </message>
  <message id="transfer.page.papers">
   <source>Тиркелген документтер</source>
   <translation>Приложенные документы</translation>
  </message>
  <message id="transfer.was_referred">
   <source>Башка уюмга кайра жөнөтүү болдубу</source>
   <translation>Было ли направление в другие организации</translation>
  </message>
  <message id="transfer.referral_set">
   <source>Тиркелген жөнөтүү формалары</source>
   <translation>Приложенные формы направления</translation>
  </message>
  <message id="transfer.referral_set.option.letter">
   <source>кайра жөнөтүү каты</source>
   <translation>письмо о перенаправлении</translation>
  </message>
  <message id="transfer.referral_set.option.answer">
   <source>келген жооп</source>
   <translation>полученный ответ</translation>
  </message>
  <message id="transfer.documents">
   <source>Тиркелген документтердин тизмеси</source>
   <translation>Перечень приложенных документов</translation>
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
   <source>Барактар</source>
   <translation>Страницы</translation>
  </message>
  <message id="transfer.sealed_part">
   <source>Өтө купуя бөлүгү тапшырылдыбы</source>
   <translation>Передана ли строго конфиденциальная часть</translation>
  </message>
  <message id="transfer.sealed_part.option.no">
   <source>тапшырылган жок</source>
   <translation>не передана</translation>
  </message>
  <message id="transfer.sealed_part.option.sealed">
   <source>өзүнчө мөөр басылган конвертте</source>
   <translation>в отдельном запечатанном конверте</translation>
  </message>
  <message id="transfer.consent_ref">
   <source>Макулдук</source>
   <translation>Согласие</translation>
  </message>
  <message id="transfer.legal_ground">
   <source>Укуктук негиз</source>
   <translation>Правовое основание</translation>
  </message>
  <message id="transfer.legal_ground.hint">
   <source>Макулдуксуз өткөрүлгөндө мыйзамдын беренеси, чечимдин номери жазылат.</source>
   <translation>При передаче без согласия указываются норма закона и номер решения.</translation>
  </message>
  <message id="transfer.page.receipt">
   <source>Кабыл алуу</source>
   <translation>Прием</translation>
  </message>
  <message id="transfer.receiver">
   <source>Кабыл алган адистин аты-жөнү, кызматы</source>
   <translation>Имя и должность принявшего специалиста</translation>
  </message>
  <message id="transfer.received_on">
   <source>Кабыл алынган күн</source>
   <translation>Дата приема</translation>
  </message>
  <message id="transfer.received_on.hint">
   <source>Кабыл алган тарап кол койгонго чейин кейс үчүн өткөрүп берген тарап жооп берет.</source>
   <translation>Пока принимающая сторона не подписала, за случай отвечает передающая.</translation>
  </message>
  <message id="transfer.receipt">
   <source>Кабыл алган адистин колу</source>
   <translation>Подпись принявшего специалиста</translation>
  </message>
  <message id="transfer.receipt.option.receiver">
   <source>кабыл алган адис</source>
   <translation>принявший специалист</translation>
  </message>
  <message id="transfer.handed_over">
   <source>Өткөрүп берген адистин колу</source>
   <translation>Подпись передавшего специалиста</translation>
  </message>
  <message id="transfer.handed_over.option.worker">
   <source>өткөрүп берген адис</source>
   <translation>передавший специалист</translation>
  </message>
  <message id="trip_plan.title">
   <source>Сапарга чыгуу жана кайтуу</source>
   <translation>Выезд и возвращение работника</translation>
  </message>
  <message id="trip_plan.page.trip">
   <source>Сапар</source>
   <translation>Выезд</translation>
  </message>
  <message id="trip_plan.worker">
   <source>Кызматкер</source>
   <translation>Работник</translation>
  </message>
  <message id="trip_plan.left_at">
   <source>Чыккан убактысы</source>
   <translation>Время выезда</translation>
  </message>
  <message id="trip_plan.back_by">
   <source>Кайта турган убактысы</source>
   <translation>Вернется к</translation>
  </message>
  <message id="trip_plan.case">
   <source>Иштин коду</source>
   <translation>Код случая</translation>
  </message>
  <message id="trip_plan.case.hint">
   <source>Код гана жазылат, ысым жазылбайт.</source>
   <translation>Только код, без имен.</translation>
  </message>
  <message id="trip_plan.area">
   <source>Багыт, айыл, кичи район</source>
   <translation>Направление, район</translation>
  </message>
  <message id="trip_plan.area.hint">
   <source>Клиенттин дареги жазылбайт.</source>
   <translation>Адрес клиента не пишут.</translation>
  </message>
  <message id="trip_plan.transport">
   <source>Унаа, жолдошу</source>
   <translation>Транспорт, с кем</translation>
  </message>
  <message id="trip_plan.waits">
   <source>Байланышта күтүп турган кызматкер</source>
   <translation>Кто остается на связи</translation>
  </message>
  <message id="trip_plan.if_late">
   <source>Кечиксе эмне кылынат</source>
   <translation>Что делать, если не вернулся</translation>
  </message>
  <message id="trip_plan.returned_at">
   <source>Кайтып келген убактысы</source>
   <translation>Вернулся в</translation>
  </message>
  <message id="visit_record.title">
   <source>Үйгө баруу жана байланыш жөнүндө жазуу</source>
   <translation>Запись о посещении на дому (контакте)</translation>
  </message>
  <message id="visit_record.page.visit">
   <source>Баруу жөнүндө</source>
   <translation>О посещении</translation>
  </message>
  <message id="visit_record.kind">
   <source>Түрү</source>
   <translation>Вид</translation>
  </message>
  <message id="visit_record.kind.option.home_visit">
   <source>үйгө баруу</source>
   <translation>посещение на дому</translation>
  </message>
  <message id="visit_record.kind.option.institution_visit">
   <source>мекемеге баруу</source>
   <translation>посещение в учреждении</translation>
  </message>
  <message id="visit_record.kind.option.phone">
   <source>телефон аркылуу байланыш</source>
   <translation>контакт по телефону</translation>
  </message>
  <message id="visit_record.kind.option.other">
   <source>башка</source>
   <translation>другое</translation>
  </message>
  <message id="visit_record.kind_other">
   <source>Башка түрү</source>
   <translation>Другой вид</translation>
  </message>
  <message id="visit_record.visited_on">
   <source>Күнү</source>
   <translation>Дата</translation>
  </message>
  <message id="visit_record.started">
   <source>Башталышы</source>
   <translation>Начало</translation>
  </message>
  <message id="visit_record.ended">
   <source>Аякташы</source>
   <translation>Окончание</translation>
  </message>
  <message id="visit_record.due_by">
   <source>График боюнча мөөнөтү</source>
   <translation>Срок по графику</translation>
  </message>
  <message id="visit_record.due_by.hint">
   <source>Мурунку жазууда белгиленген кийинки байланыш күнү.</source>
   <translation>Дата следующего контакта из предыдущей записи.</translation>
  </message>
  <message id="visit_record.lives_with">
   <source>Клиент азыр ким менен, кайда жашайт</source>
   <translation>С кем и где сейчас живет клиент</translation>
  </message>
  <message id="visit_record.lives_with.option.parents">
   <source>ата-эне</source>
   <translation>родители</translation>
  </message>
  <message id="visit_record.lives_with.option.guardian">
   <source>камкорчу</source>
   <translation>опекун</translation>
  </message>
  <message id="visit_record.lives_with.option.foster_family">
   <source>патронаттык үй-бүлө</source>
   <translation>патронатная семья</translation>
  </message>
  <message id="visit_record.lives_with.option.extended_family">
   <source>кеңейтилген үй-бүлө</source>
   <translation>расширенная семья</translation>
  </message>
  <message id="visit_record.lives_with.option.institution">
   <source>интернаттык мекеме</source>
   <translation>учреждение интернатного типа</translation>
  </message>
  <message id="visit_record.lives_with.option.alone">
   <source>жалгыз</source>
   <translation>один (одна)</translation>
  </message>
  <message id="visit_record.lives_with.option.other">
   <source>башка</source>
   <translation>другое</translation>
  </message>
  <message id="visit_record.lives_with_other">
   <source>Ким менен, кайда</source>
   <translation>С кем, где</translation>
  </message>
  <message id="visit_record.seen">
   <source>Клиент менен жеке жолугуштуңузбу</source>
   <translation>Клиента видели лично</translation>
  </message>
  <message id="visit_record.seen_why">
   <source>Жолугушпоонун себеби</source>
   <translation>Почему не видели</translation>
  </message>
  <message id="visit_record.present">
   <source>Болгон адамдар</source>
   <translation>Присутствовали</translation>
  </message>
  <message id="visit_record.page.home">
   <source>Үйдөгү шарттар</source>
   <translation>Условия дома</translation>
  </message>
  <message id="visit_record.home_checks">
   <source>Үйдөгү шарттар</source>
   <translation>Условия дома</translation>
  </message>
  <message id="visit_record.home_checks.hint">
   <source>Жетиштүү болгондорун белгилеңиз. Белгиленбегендерин төмөндө түшүндүрүңүз.</source>
   <translation>Отметьте то, что в порядке. Остальное поясните ниже.</translation>
  </message>
  <message id="visit_record.home_checks.option.heating">
   <source>жылуулук жетиштүү</source>
   <translation>достаточно тепло</translation>
  </message>
  <message id="visit_record.home_checks.option.electricity">
   <source>электр жарыгы бар</source>
   <translation>есть электричество</translation>
  </message>
  <message id="visit_record.home_checks.option.water">
   <source>ичүүчү суу бар</source>
   <translation>есть питьевая вода</translation>
  </message>
  <message id="visit_record.home_checks.option.food">
   <source>азык-түлүк жетиштүү</source>
   <translation>достаточно еды</translation>
  </message>
  <message id="visit_record.home_checks.option.hygiene">
   <source>тазалык сакталган</source>
   <translation>соблюдается гигиена</translation>
  </message>
  <message id="visit_record.home_checks.option.sleeping_place">
   <source>ар кимдин уктоочу орду бар</source>
   <translation>у каждого есть спальное место</translation>
  </message>
  <message id="visit_record.home_checks.option.no_danger">
   <source>коркунучтуу жер, буюм жок</source>
   <translation>нет опасных мест и предметов</translation>
  </message>
  <message id="visit_record.home_note">
   <source>Үйдөгү шарттар боюнча түшүндүрмө</source>
   <translation>Комментарий об условиях дома</translation>
  </message>
  <message id="visit_record.home_note.ask">
   <source>Үйүңүздү көрсөтө аласызбы? Бул жерде сизге эң ыңгайсызы эмне?</source>
   <translation>Можно посмотреть дом? Что здесь для вас труднее всего?</translation>
  </message>
  <message id="visit_record.page.child">
   <source>Бала</source>
   <translation>Ребенок</translation>
  </message>
  <message id="visit_record.child_checks">
   <source>Баланын абалы</source>
   <translation>Состояние ребенка</translation>
  </message>
  <message id="visit_record.child_checks.hint">
   <source>Байкагандарыңызды белгилеңиз. Сүйлөй албаган наристеге өзгөчө көңүл буруңуз.</source>
   <translation>Отметьте то, что видели. Особое внимание – младенцам, которые не говорят.</translation>
  </message>
  <message id="visit_record.child_checks.option.appearance">
   <source>таза, мезгилге ылайык кийинген</source>
   <translation>чистый, одет по сезону</translation>
  </message>
  <message id="visit_record.child_checks.option.care">
   <source>камкордук жетиштүү</source>
   <translation>уход достаточный</translation>
  </message>
  <message id="visit_record.child_checks.option.feeding">
   <source>тамактануусу жашына ылайык</source>
   <translation>питание по возрасту</translation>
  </message>
  <message id="visit_record.child_checks.option.development">
   <source>өнүгүүсү жашына ылайык</source>
   <translation>развитие по возрасту</translation>
  </message>
  <message id="visit_record.child_checks.option.calm_with_carers">
   <source>баккан адамы менен жайбаракат, жакын</source>
   <translation>спокоен и близок с ухаживающим взрослым</translation>
  </message>
  <message id="visit_record.child_checks.option.violence_signs">
   <source>зомбулук белгилери</source>
   <translation>признаки насилия</translation>
  </message>
  <message id="visit_record.child_checks.option.neglect_signs">
   <source>көңүл бурбоо белгилери</source>
   <translation>признаки пренебрежения</translation>
  </message>
  <message id="visit_record.child_note">
   <source>Балага байкоо</source>
   <translation>Наблюдение за ребенком</translation>
  </message>
  <message id="visit_record.child_note.hint">
   <source>Сырткы көрүнүшү, камкордук, өнүгүүсү, баккан адамы менен мамилеси.</source>
   <translation>Внешний вид, уход, развитие, поведение с ухаживающими взрослыми.</translation>
  </message>
  <message id="visit_record.child_note.ask">
   <source>Бүгүн эмне ойнодуң? Сага эмне жагат, эмнеден коркосуң?</source>
   <translation>Какая у тебя сегодня была игра? Что тебе нравится, чего ты боишься?</translation>
  </message>
  <message id="visit_record.page.plan">
   <source>Пландын аткарылышы, тобокелдик</source>
   <translation>Выполнение плана и риск</translation>
  </message>
  <message id="visit_record.family_contact">
   <source>Баланын үй-бүлөсү менен байланышы</source>
   <translation>Связь ребенка с семьей</translation>
  </message>
  <message id="visit_record.family_contact.hint">
   <source>Ким, канча жолу жолукту, сүйлөштү; бала кандай кабыл алды.</source>
   <translation>Кто и сколько раз виделся, разговаривал; как это воспринял ребенок.</translation>
  </message>
  <message id="visit_record.family_contact.ask">
   <source>Үйдөгүлөр менен качан жолуктуңуз? Ким менен жолуккуңуз келет?</source>
   <translation>Когда вы виделись с родными? С кем хотели бы увидеться?</translation>
  </message>
  <message id="visit_record.plan_steps">
   <source>Пландын текшерилген кадамдары</source>
   <translation>Проверенные шаги плана</translation>
  </message>
  <message id="visit_record.plan_steps.ask">
   <source>Макулдашкан иштерден эмне аткарылды? Эмне тоскоол болду?</source>
   <translation>Что из договоренностей получилось? Что помешало?</translation>
  </message>
  <message id="visit_record.plan_steps.step">
   <source>Кадам</source>
   <translation>Шаг</translation>
  </message>
  <message id="visit_record.plan_steps.done">
   <source>Аткарылышы</source>
   <translation>Выполнение</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.yes">
   <source>аткарылды</source>
   <translation>выполнено</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.partly">
   <source>жарым-жартылай</source>
   <translation>частично</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.no">
   <source>аткарылган жок</source>
   <translation>не выполнено</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.refused">
   <source>клиент баш тартты</source>
   <translation>клиент отказался</translation>
  </message>
  <message id="visit_record.plan_steps.obstacle">
   <source>Тоскоолдук</source>
   <translation>Препятствие</translation>
  </message>
  <message id="visit_record.plan_steps.no">
   <source>Муктаждык №</source>
   <translation>Потребность №</translation>
  </message>
  <message id="visit_record.risk_change">
   <source>Тобокелдик деңгээлинин өзгөрүшү</source>
   <translation>Изменение степени риска</translation>
  </message>
  <message id="visit_record.risk_change.option.none">
   <source>өзгөргөн жок</source>
   <translation>не изменилась</translation>
  </message>
  <message id="visit_record.risk_change.option.up">
   <source>жогорулады</source>
   <translation>повысилась</translation>
  </message>
  <message id="visit_record.risk_change.option.down">
   <source>төмөндөдү</source>
   <translation>снизилась</translation>
  </message>
  <message id="visit_record.risk_level">
   <source>Жаңы тобокелдик деңгээли</source>
   <translation>Новая степень риска</translation>
  </message>
  <message id="visit_record.risk_reason">
   <source>Өзгөрүүнүн негизи</source>
   <translation>Основание изменения</translation>
  </message>
  <message id="visit_record.page.closing">
   <source>Кызматкердин коопсуздугу, кийинки кадам</source>
   <translation>Безопасность работника, следующий шаг</translation>
  </message>
  <message id="visit_record.companion">
   <source>Бирге барган адам</source>
   <translation>Кто сопровождал</translation>
  </message>
  <message id="visit_record.back_at">
   <source>Кайтып келген убактысы</source>
   <translation>Время возвращения</translation>
  </message>
  <message id="visit_record.own_safety">
   <source>Кызматкердин өз коопсуздугу</source>
   <translation>Собственная безопасность работника</translation>
  </message>
  <message id="visit_record.own_safety.hint">
   <source>Ит, мас адам, жол, аба ырайы; жумушта кимге кабарланды.</source>
   <translation>Собаки, пьяные, дорога, погода; кого на работе предупредили.</translation>
  </message>
  <message id="visit_record.next_contact">
   <source>Кийинки байланыш күнү</source>
   <translation>Дата следующего контакта</translation>
  </message>
  <message id="visit_record.next_contact.ask">
   <source>Кийинки жолу качан келсем сизге ыңгайлуу?</source>
   <translation>Когда вам удобна следующая встреча?</translation>
  </message>
  <message id="visit_record.signatures">
   <source>Колу</source>
   <translation>Подпись</translation>
  </message>
  <message id="visit_record.signatures.option.worker">
   <source>социалдык кызматкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="visit_record.signatures.option.visited">
   <source>барган үйдөгү адам</source>
   <translation>посещенное лицо</translation>
  </message>
  <message id="worker_journal.title">
   <source>Социалдык кызматкердин окуялар журналы</source>
   <translation>Журнал событий социального работника</translation>
  </message>
  <message id="worker_journal.page.journal">
   <source>Журнал</source>
   <translation>Журнал</translation>
  </message>
  <message id="worker_journal.begun_on">
   <source>Башталган күнү</source>
   <translation>Дата начала</translation>
  </message>
  <message id="worker_journal.begun_on.hint">
   <source>Журнал кызматкердин өзүнүкү, клиенттин ишине жазылбайт. Ай сайынкы отчеттун мөөнөтү ушул күндөн эсептелет.</source>
   <translation>Журнал ведет сам работник, в дело клиента он не входит. С этого дня считаются сроки ежемесячных отчетов.</translation>
  </message>
  <message id="worker_journal.training">
   <source>Окуу, квалификация</source>
   <translation>Обучение, квалификация</translation>
  </message>
  <message id="worker_journal.training.course">
   <source>Курс</source>
   <translation>Курс</translation>
  </message>
  <message id="worker_journal.training.on">
   <source>Мезгили</source>
   <translation>Период</translation>
  </message>
  <message id="worker_journal.training.payer">
   <source>Ким төлөдү</source>
   <translation>Кто оплатил</translation>
  </message>
  <message id="worker_journal.training.certificate">
   <source>Күбөлүк</source>
   <translation>Свидетельство</translation>
  </message>
  <message id="worker_journal.incidents">
   <source>Иштеги окуялар</source>
   <translation>Происшествия на работе</translation>
  </message>
  <message id="worker_journal.incidents.ask">
   <source>Сапарда эмне коркунучтуу болду? Ким билет?</source>
   <translation>Что было опасно на выезде? Кто об этом знает?</translation>
  </message>
  <message id="worker_journal.incidents.on">
   <source>Күнү</source>
   <translation>Дата</translation>
  </message>
  <message id="worker_journal.incidents.what">
   <source>Эмне болду</source>
   <translation>Что произошло</translation>
  </message>
  <message id="worker_journal.incidents.measures">
   <source>Көрүлгөн чара</source>
   <translation>Принятые меры</translation>
  </message>
  <message id="check.need_without_measure">
   <source>Чарасыз муктаждык</source>
   <translation>Потребность без мероприятия</translation>
  </message>
  <message id="check.measure_without_action">
   <source>Башталбаган иш-чара</source>
   <translation>Мероприятие, которое не начато</translation>
  </message>
 </context>
</TS>
