<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
 <context>
  <name>kzh</name>
  <message id="title">
   <source>Работа социального работника (кейс-менеджмент) на уровне первичной медико-санитарной помощи</source>
   <translation>The work of the social worker (case management) at the level of primary health care</translation>
  </message>
  <message id="word.address_region">
   <source>область или город</source>
   <translation>region or city</translation>
  </message>
  <message id="word.address_district">
   <source>район</source>
   <translation>district</translation>
  </message>
  <message id="word.address_ward">
   <source>сельский округ, село</source>
   <translation>rural district, village</translation>
  </message>
  <message id="word.address_line">
   <source>улица, дом, описание</source>
   <translation>street, building, description</translation>
  </message>
  <message id="word.address_camp">
   <source>место временного проживания</source>
   <translation>temporary place of living</translation>
  </message>
  <message id="stage.registration">
   <source>Регистрация обращения, определение риска</source>
   <translation>Registering the request, setting the risk</translation>
  </message>
  <message id="stage.urgent">
   <source>Срочные меры или первичная оценка</source>
   <translation>Urgent measures or primary assessment</translation>
  </message>
  <message id="stage.accompaniment">
   <source>Комплексная оценка, план и его реализация</source>
   <translation>Complex assessment, plan and its implementation</translation>
  </message>
  <message id="stage.closing">
   <source>Закрытие дела, мониторинг</source>
   <translation>Closing and monitoring</translation>
  </message>
  <message id="options.risk_level.none">
   <source>риск отсутствует</source>
   <translation>no risk</translation>
  </message>
  <message id="options.risk_level.low">
   <source>низкий риск</source>
   <translation>low risk</translation>
  </message>
  <message id="options.risk_level.medium">
   <source>средний риск</source>
   <translation>medium risk</translation>
  </message>
  <message id="options.risk_level.high">
   <source>высокий риск</source>
   <translation>high risk</translation>
  </message>
  <message id="options.sex.female">
   <source>женский</source>
   <translation>female</translation>
  </message>
  <message id="options.sex.male">
   <source>мужской</source>
   <translation>male</translation>
  </message>
  <message id="options.sex.unknown">
   <source>неизвестно</source>
   <translation>unknown</translation>
  </message>
  <message id="options.relation.parent">
   <source>родитель</source>
   <translation>parent</translation>
  </message>
  <message id="options.relation.grandparent">
   <source>бабушка, дедушка</source>
   <translation>grandparent</translation>
  </message>
  <message id="options.relation.relative">
   <source>родственник</source>
   <translation>relative</translation>
  </message>
  <message id="options.relation.neighbour">
   <source>сосед</source>
   <translation>neighbour</translation>
  </message>
  <message id="options.relation.medical">
   <source>медицинский работник</source>
   <translation>medical worker</translation>
  </message>
  <message id="options.relation.institution">
   <source>работник учреждения</source>
   <translation>worker of an institution</translation>
  </message>
  <message id="options.relation.law">
   <source>работник правоохранительных органов</source>
   <translation>law-enforcement officer</translation>
  </message>
  <message id="options.relation.other">
   <source>другое</source>
   <translation>other</translation>
  </message>
  <message id="options.request_source.family">
   <source>член семьи</source>
   <translation>family member</translation>
  </message>
  <message id="options.request_source.public">
   <source>представитель общественности</source>
   <translation>member of the public</translation>
  </message>
  <message id="options.request_source.maternity">
   <source>родильный дом</source>
   <translation>maternity hospital</translation>
  </message>
  <message id="options.request_source.law_enforcement">
   <source>правоохранительные органы</source>
   <translation>law-enforcement bodies</translation>
  </message>
  <message id="options.request_source.prosecutor">
   <source>прокурор</source>
   <translation>prosecutor</translation>
  </message>
  <message id="options.request_source.ngo">
   <source>неправительственная организация</source>
   <translation>non-governmental organisation</translation>
  </message>
  <message id="options.request_source.medical">
   <source>медицинский работник ПМСП</source>
   <translation>medical worker of primary health care</translation>
  </message>
  <message id="options.request_source.own">
   <source>социальный работник, психолог</source>
   <translation>social worker, psychologist</translation>
  </message>
  <message id="options.request_source.other">
   <source>другое</source>
   <translation>other</translation>
  </message>
  <message id="options.info_source.child">
   <source>ребенок</source>
   <translation>the child</translation>
  </message>
  <message id="options.info_source.parents">
   <source>родители</source>
   <translation>parents</translation>
  </message>
  <message id="options.info_source.extended_family">
   <source>расширенная семья</source>
   <translation>extended family</translation>
  </message>
  <message id="options.info_source.guardian">
   <source>опекун, патронатная семья</source>
   <translation>guardian, foster family</translation>
  </message>
  <message id="options.info_source.medical">
   <source>врач, медсестра</source>
   <translation>doctor, nurse</translation>
  </message>
  <message id="options.info_source.maternity">
   <source>персонал родильного дома</source>
   <translation>maternity hospital staff</translation>
  </message>
  <message id="options.info_source.childrens_home">
   <source>работники дома ребенка</source>
   <translation>children's home staff</translation>
  </message>
  <message id="options.info_source.social_protection">
   <source>органы социальной защиты</source>
   <translation>social protection bodies</translation>
  </message>
  <message id="options.info_source.law_enforcement">
   <source>органы правопорядка</source>
   <translation>law-enforcement bodies</translation>
  </message>
  <message id="options.info_source.ngo">
   <source>неправительственные организации</source>
   <translation>non-governmental organisations</translation>
  </message>
  <message id="options.info_source.other">
   <source>другое</source>
   <translation>other</translation>
  </message>
  <message id="options.review_decision.continue">
   <source>продолжить сопровождение с корректировкой плана</source>
   <translation>continue accompaniment with a corrected plan</translation>
  </message>
  <message id="options.review_decision.prolong">
   <source>продлить срок пребывания в учреждении</source>
   <translation>prolong the stay in the institution</translation>
  </message>
  <message id="options.review_decision.separate">
   <source>разлучить ребенка с семьей в его интересах</source>
   <translation>separate the child from the family in the child's interest</translation>
  </message>
  <message id="options.review_decision.close">
   <source>закрыть дело</source>
   <translation>close the case</translation>
  </message>
  <message id="options.contact_way.visit">
   <source>посещение на дому</source>
   <translation>home visit</translation>
  </message>
  <message id="options.contact_way.phone">
   <source>телефон</source>
   <translation>telephone</translation>
  </message>
  <message id="options.contact_way.meeting">
   <source>встреча в поликлинике</source>
   <translation>meeting at the polyclinic</translation>
  </message>
  <message id="options.contact_way.institution">
   <source>сведения учреждения</source>
   <translation>information from the institution</translation>
  </message>
  <message id="options.consent_scope.service">
   <source>сопровождение</source>
   <translation>accompaniment</translation>
  </message>
  <message id="options.consent_scope.interview">
   <source>беседа</source>
   <translation>interview</translation>
  </message>
  <message id="options.consent_scope.documents">
   <source>сбор документов</source>
   <translation>collecting documents</translation>
  </message>
  <message id="options.consent_scope.sharing">
   <source>обмен информацией</source>
   <translation>sharing information</translation>
  </message>
  <message id="options.consent_scope.recording">
   <source>аудио-, видеозапись, фотосъемка</source>
   <translation>audio, video, photographs</translation>
  </message>
  <message id="options.consent_scope.school_work">
   <source>контакт с детским садом, местом работы</source>
   <translation>contact with kindergarten, workplace</translation>
  </message>
  <message id="options.consent_scope.conference">
   <source>обсуждение случая</source>
   <translation>case conference</translation>
  </message>
  <message id="item.1">
   <source>Форма обращения за помощью</source>
   <translation>Request-for-help form</translation>
  </message>
  <message id="item.2">
   <source>Срочные меры или первичная оценка</source>
   <translation>Urgent measures or primary assessment</translation>
  </message>
  <message id="item.3">
   <source>Отчет о комплексной оценке</source>
   <translation>Complex-assessment report</translation>
  </message>
  <message id="item.4">
   <source>Индивидуальный план сопровождения семьи</source>
   <translation>Individual plan of family accompaniment</translation>
  </message>
  <message id="item.5">
   <source>Записи о посещениях и контактах</source>
   <translation>Visit and contact records</translation>
  </message>
  <message id="item.6">
   <source>Отчеты о реализации плана</source>
   <translation>Reports on plan implementation</translation>
  </message>
  <message id="item.7">
   <source>Протоколы совещаний</source>
   <translation>Minutes of meetings</translation>
  </message>
  <message id="item.8">
   <source>Документированные запросы (исходящие и входящие)</source>
   <translation>Documented requests (outgoing and incoming)</translation>
  </message>
  <message id="item.9">
   <source>Приказы, письма, справки и их копии</source>
   <translation>Orders, letters, certificates and copies</translation>
  </message>
  <message id="item.10">
   <source>Место проживания и размещение ребенка</source>
   <translation>Where the child lives and is placed</translation>
  </message>
  <message id="item.11">
   <source>Закрытие дела и мониторинг</source>
   <translation>Closing and monitoring</translation>
  </message>
  <message id="retention.child">
   <source>Дело ребенка</source>
   <translation>File of a child</translation>
  </message>
  <message id="retention.family">
   <source>Дело семьи</source>
   <translation>File of a family</translation>
  </message>
  <message id="retention.adult">
   <source>Дело взрослого</source>
   <translation>File of an adult</translation>
  </message>
  <message id="retention.permanent">
   <source>Дело постоянного хранения</source>
   <translation>File kept for ever</translation>
  </message>
  <message id="deadline.D-15">
   <source>Срочное действие и консультация (один час)</source>
   <translation>Urgent action and consultation (one hour)</translation>
  </message>
  <message id="deadline.D-16">
   <source>Комплексная оценка (шесть недель)</source>
   <translation>Complex assessment (six weeks)</translation>
  </message>
  <message id="deadline.D-17">
   <source>Оценка в срок, установленный судом</source>
   <translation>Assessment within the court's term</translation>
  </message>
  <message id="deadline.D-18">
   <source>Контакт с ребенком раз в неделю (первый месяц)</source>
   <translation>Contact with the child each week (first month)</translation>
  </message>
  <message id="deadline.D-19">
   <source>Контакт с ребенком раз в месяц</source>
   <translation>Contact with the child each month</translation>
  </message>
  <message id="deadline.D-20">
   <source>Контакт в расширенной семье раз в месяц (три месяца)</source>
   <translation>Contact in the extended family each month (three months)</translation>
  </message>
  <message id="deadline.D-21">
   <source>Звонок в учреждение раз в месяц</source>
   <translation>Call to the institution each month</translation>
  </message>
  <message id="deadline.D-22">
   <source>Звонок в патронатную семью раз в месяц</source>
   <translation>Call to the foster family each month</translation>
  </message>
  <message id="deadline.D-23">
   <source>Пересмотр индивидуального плана (шесть месяцев)</source>
   <translation>Review of the individual plan (six months)</translation>
  </message>
  <message id="deadline.D-24">
   <source>Назначить дату следующего совещания</source>
   <translation>Set the date of the next meeting</translation>
  </message>
  <message id="deadline.D-25">
   <source>Завершить мониторинг (3–6 месяцев)</source>
   <translation>End the monitoring (3–6 months)</translation>
  </message>
  <message id="deadline.D-25-2">
   <source>Контакт после закрытия дела</source>
   <translation>Contact after closing</translation>
  </message>
  <message id="deadline.D-25-3">
   <source>Решение к назначенному концу мониторинга</source>
   <translation>Decision by the appointed end of monitoring</translation>
  </message>
  <message id="deadline.D-53">
   <source>Сообщить в правоохранительные органы и инспекцию</source>
   <translation>Notify law enforcement and the juvenile inspection</translation>
  </message>
  <message id="deadline.D-54">
   <source>Временное попечение инициировано</source>
   <translation>Temporary custody initiated</translation>
  </message>
  <message id="deadline.D-54-2">
   <source>Сведения из дома ребенка о форме ухода</source>
   <translation>Children's home tells the form of care</translation>
  </message>
  <message id="deadline.D-55">
   <source>Первичная оценка и решение</source>
   <translation>Primary assessment and decision</translation>
  </message>
  <message id="deadline.D-56">
   <source>Запись в журнал учета посетителей</source>
   <translation>Entry in the visitor journal</translation>
  </message>
  <message id="deadline.D-57">
   <source>Запись в журнал неподтвержденных обращений</source>
   <translation>Entry in the journal of unconfirmed requests</translation>
  </message>
  <message id="deadline.D-58">
   <source>Обсудить результаты оценки с родителями, опекуном</source>
   <translation>Discuss the assessment with parents, guardian</translation>
  </message>
  <message id="deadline.D-58-2">
   <source>Составить индивидуальный план сопровождения семьи</source>
   <translation>Make the individual plan of family accompaniment</translation>
  </message>
  <message id="deadline.D-59">
   <source>Направить протокол, уведомить семью, копия в дело</source>
   <translation>Send the minutes, tell the family, copy to the file</translation>
  </message>
  <message id="deadline.D-60">
   <source>Действие плана в срок</source>
   <translation>Action of the plan on time</translation>
  </message>
  <message id="deadline.D-60-2">
   <source>Действие плана в срок (после первого пересмотра)</source>
   <translation>Action of the plan on time (after the first review)</translation>
  </message>
  <message id="deadline.D-60-3">
   <source>Действие плана в срок (после второго пересмотра)</source>
   <translation>Action of the plan on time (after the second review)</translation>
  </message>
  <message id="deadline.D-60-4">
   <source>Действие плана в срок (лист-продолжение)</source>
   <translation>Action of the plan on time (continuation sheet)</translation>
  </message>
  <message id="deadline.D-61">
   <source>Решение комиссии и органа опеки</source>
   <translation>Decision of the commission and the guardianship body</translation>
  </message>
  <message id="deadline.D-62">
   <source>Ребенку скоро 6 лет: передать или продолжить</source>
   <translation>The child will soon be 6: hand over or continue</translation>
  </message>
  <message id="deadline.D-63">
   <source>Рецидив: возобновить дело, все этапы заново</source>
   <translation>Relapse: reopen, all stages again</translation>
  </message>
  <message id="deadline.D-41">
   <source>Загрузить полевой пакет и удалить с устройства</source>
   <translation>Import the field pack and delete it</translation>
  </message>
  <message id="deadline.D-42">
   <source>Стереть утерянное устройство, сообщить</source>
   <translation>Wipe a lost device, inform the head</translation>
  </message>
  <message id="deadline.D-71">
   <source>Блокировка при бездействии</source>
   <translation>Lock the idle program</translation>
  </message>
  <message id="deadline.D-72">
   <source>Зашифрованная резервная копия</source>
   <translation>Encrypted backup copy</translation>
  </message>
  <message id="report.accompaniment">
   <source>Отчёт о сопровождении</source>
   <translation>Report on accompaniment</translation>
  </message>
  <message id="report.accompaniment.visitors">
   <source>Посетители по источнику</source>
   <translation>Visitors by source</translation>
  </message>
  <message id="report.accompaniment.requests">
   <source>Обращения за помощью по уровню риска и источнику</source>
   <translation>Requests for help by risk and source</translation>
  </message>
  <message id="report.accompaniment.confirmed">
   <source>Подтверждённые и неподтверждённые обращения</source>
   <translation>Confirmed and unconfirmed requests</translation>
  </message>
  <message id="report.accompaniment.unconfirmed">
   <source>Записи в журнале неподтверждённых обращений</source>
   <translation>Lines in the journal of unconfirmed requests</translation>
  </message>
  <message id="report.accompaniment.urgent">
   <source>Срочные меры по ситуации</source>
   <translation>Urgent measures by situation</translation>
  </message>
  <message id="report.accompaniment.visits">
   <source>Посещения и контакты по видам</source>
   <translation>Visits and contacts by kind</translation>
  </message>
  <message id="report.accompaniment.placements">
   <source>Размещения по видам</source>
   <translation>Placements by kind</translation>
  </message>
  <message id="report.accompaniment.closed_by_ground">
   <source>Закрытые случаи по основаниям</source>
   <translation>Cases closed by ground</translation>
  </message>
  <message id="report.accompaniment.reopened">
   <source>Возобновлённые случаи</source>
   <translation>Cases reopened</translation>
  </message>
  <message id="report.accompaniment.monitoring">
   <source>Мониторинг после закрытия</source>
   <translation>Monitoring after closing</translation>
  </message>
  <message id="report.accompaniment.prevention">
   <source>Профилактическая работа по видам</source>
   <translation>Prevention work by kind</translation>
  </message>
  <message id="report.accompaniment.participants">
   <source>Участницы профилактических мероприятий</source>
   <translation>Women and girls who took part</translation>
  </message>
  <message id="report.accompaniment.participants_m">
   <source>Участники профилактических мероприятий</source>
   <translation>Men and boys who took part</translation>
  </message>
  <message id="report.accompaniment.deadlines">
   <source>Соблюдение сроков</source>
   <translation>How deadlines were kept</translation>
  </message>
  <message id="report.plan_report">
   <source>Реализация индивидуальных планов</source>
   <translation>How plans were carried out</translation>
  </message>
  <message id="report.plan_report.plans">
   <source>Планы услуг</source>
   <translation>Service plans</translation>
  </message>
  <message id="report.plan_report.plan_rows">
   <source>Пункты плана по выполнению</source>
   <translation>Rows of plans by state</translation>
  </message>
  <message id="report.plan_report.proposals">
   <source>Предложения к пересмотру плана</source>
   <translation>Proposals for the review</translation>
  </message>
  <message id="report.plan_report.reviews">
   <source>Решения совещаний по пересмотру</source>
   <translation>Decisions of plan reviews</translation>
  </message>
  <message id="report.plan_report.in_work_by_risk">
   <source>Случаи в работе по риску</source>
   <translation>Cases in work by risk</translation>
  </message>
  <message id="report.caseload">
   <source>Нагрузка и сроки</source>
   <translation>Caseload and deadlines</translation>
  </message>
  <message id="report.caseload.by_worker">
   <source>Случаи у каждого работника на конец периода</source>
   <translation>Cases of each worker at the end</translation>
  </message>
  <message id="report.caseload.deadlines">
   <source>Соблюдение сроков</source>
   <translation>How deadlines were kept</translation>
  </message>
  <message id="report.yearly">
   <source>Годовая статистика</source>
   <translation>Yearly statistics</translation>
  </message>
  <message id="report.yearly.opened_by_age">
   <source>Открытые случаи по возрасту</source>
   <translation>Cases opened by age</translation>
  </message>
  <message id="report.yearly.in_work_by_risk">
   <source>Случаи в работе по риску</source>
   <translation>Cases in work by risk</translation>
  </message>
  <message id="report.yearly.requests">
   <source>Обращения за помощью по уровню риска и источнику</source>
   <translation>Requests for help by risk and source</translation>
  </message>
  <message id="report.yearly.closed_by_ground">
   <source>Закрытые случаи по основаниям</source>
   <translation>Cases closed by ground</translation>
  </message>
  <message id="report.yearly.reopened">
   <source>Возобновлённые случаи</source>
   <translation>Cases reopened</translation>
  </message>
  <message id="report.yearly.placements">
   <source>Размещения по видам</source>
   <translation>Placements by kind</translation>
  </message>
  <message id="absence.title">
   <source>Отпуск и отсутствие</source>
   <translation>Leave and absence</translation>
  </message>
  <message id="absence.page.absence">
   <source>Отсутствие</source>
   <translation>Absence</translation>
  </message>
  <message id="absence.worker">
   <source>Работник</source>
   <translation>Worker</translation>
  </message>
  <message id="absence.kind">
   <source>Причина</source>
   <translation>Reason</translation>
  </message>
  <message id="absence.kind.option.leave">
   <source>отпуск</source>
   <translation>leave</translation>
  </message>
  <message id="absence.kind.option.illness">
   <source>болезнь</source>
   <translation>illness</translation>
  </message>
  <message id="absence.kind.option.training">
   <source>обучение</source>
   <translation>training</translation>
  </message>
  <message id="absence.kind.option.other">
   <source>другое</source>
   <translation>other</translation>
  </message>
  <message id="absence.begins_on">
   <source>Начало</source>
   <translation>First day</translation>
  </message>
  <message id="absence.ends_on">
   <source>Окончание</source>
   <translation>Last day</translation>
  </message>
  <message id="absence.substitute">
   <source>Кто замещает</source>
   <translation>Who stands in</translation>
  </message>
  <message id="absence.cases">
   <source>Переданные случаи и сроки</source>
   <translation>Cases and due dates handed over</translation>
  </message>
  <message id="absence.cases.hint">
   <source>Случаи передают на экране «Сотрудники», сроки переходят вместе с ними.</source>
   <translation>Cases are handed over on the screen of the staff; what is due goes with them.</translation>
  </message>
  <message id="absence.cases.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="absence.cases.what">
   <source>Что сделать</source>
   <translation>What is due</translation>
  </message>
  <message id="absence.cases.until">
   <source>Срок</source>
   <translation>Until</translation>
  </message>
  <message id="absence.signatures">
   <source>Подпись</source>
   <translation>Signature</translation>
  </message>
  <message id="absence.signatures.option.worker">
   <source>работник</source>
   <translation>worker</translation>
  </message>
  <message id="absence.signatures.option.substitute">
   <source>замещающий работник</source>
   <translation>who stands in</translation>
  </message>
  <message id="assignment.title">
   <source>Назначение ответственного за сопровождение случая</source>
   <translation>Assignment of the responsible worker</translation>
  </message>
  <message id="assignment.page.assigned">
   <source>Назначение</source>
   <translation>Assignment</translation>
  </message>
  <message id="assignment.file_no">
   <source>№ личного дела</source>
   <translation>Personal file no.</translation>
  </message>
  <message id="assignment.worker">
   <source>Ответственный социальный работник</source>
   <translation>Responsible social worker</translation>
  </message>
  <message id="assignment.worker.hint">
   <source>Логин или должность в этой организации.</source>
   <translation>Sign-in name or position in this organisation.</translation>
  </message>
  <message id="assignment.assigned_on">
   <source>Дата назначения</source>
   <translation>Date of assignment</translation>
  </message>
  <message id="assignment.assigned_by">
   <source>Кем назначен</source>
   <translation>Assigned by</translation>
  </message>
  <message id="assignment.priority">
   <source>Основание первоочередной комплексной оценки</source>
   <translation>Ground for a priority complex assessment</translation>
  </message>
  <message id="assignment.priority.option.conditions">
   <source>плохие условия, отставание в развитии, нет должного ухода, опасное окружение</source>
   <translation>bad conditions, delayed development, no proper care, dangerous surroundings</translation>
  </message>
  <message id="assignment.priority.option.cruelty">
   <source>факты или намерения жестокого обращения, ненадлежащий уход</source>
   <translation>facts or intentions of cruelty, improper care</translation>
  </message>
  <message id="assignment.priority.option.street">
   <source>ребенок до 5 лет обнаружен без сопровождения</source>
   <translation>child under 5 found unaccompanied</translation>
  </message>
  <message id="assignment.priority.option.maternity">
   <source>мать покинула или собирается покинуть родильный дом без ребенка</source>
   <translation>mother left or is about to leave the maternity hospital without the child</translation>
  </message>
  <message id="assignment.page.term">
   <source>Срок комплексной оценки</source>
   <translation>Term of the complex assessment</translation>
  </message>
  <message id="assignment.court">
   <source>Оценка назначена судом</source>
   <translation>Assessment ordered by a court</translation>
  </message>
  <message id="assignment.court_order">
   <source>Суд, № распоряжения</source>
   <translation>Court, order no.</translation>
  </message>
  <message id="assignment.court_due">
   <source>Срок, установленный судом</source>
   <translation>Term set by the court</translation>
  </message>
  <message id="assignment.assessment_due">
   <source>Срок комплексной оценки: шесть недель</source>
   <translation>Complex assessment due: six weeks</translation>
  </message>
  <message id="assignment.assessment_due.hint">
   <source>Если оценку назначил суд, действует его срок.</source>
   <translation>If a court ordered the assessment, its term applies.</translation>
  </message>
  <message id="assignment.handover">
   <source>Передача дела от прежнего работника</source>
   <translation>Handover from the earlier worker</translation>
  </message>
  <message id="book_review.title">
   <source>Отметка о еженедельном рассмотрении книги</source>
   <translation>Mark of the weekly review of the book</translation>
  </message>
  <message id="book_review.page.week">
   <source>Неделя</source>
   <translation>Week</translation>
  </message>
  <message id="book_review.reviewed_on">
   <source>Дата рассмотрения</source>
   <translation>Reviewed on</translation>
  </message>
  <message id="book_review.week_from">
   <source>Понедельник рассмотренной недели</source>
   <translation>Monday of the week reviewed</translation>
  </message>
  <message id="book_review.entries">
   <source>Записи за неделю</source>
   <translation>Entries of the week</translation>
  </message>
  <message id="book_review.entries.option.none">
   <source>записей нет</source>
   <translation>no entries</translation>
  </message>
  <message id="book_review.entries.option.some">
   <source>записи рассмотрены</source>
   <translation>entries reviewed</translation>
  </message>
  <message id="book_review.numbers">
   <source>Номера рассмотренных записей</source>
   <translation>Numbers of the entries reviewed</translation>
  </message>
  <message id="book_review.signatures">
   <source>Подписи</source>
   <translation>Signatures</translation>
  </message>
  <message id="book_review.signatures.option.head">
   <source>руководитель организации</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="case_register.title">
   <source>Журнал учета случаев</source>
   <translation>Case register</translation>
  </message>
  <message id="case_register.page.cases">
   <source>Случаи</source>
   <translation>Cases</translation>
  </message>
  <message id="case_register.cases">
   <source>Журнал учета случаев</source>
   <translation>Case register</translation>
  </message>
  <message id="case_register.cases.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="case_register.cases.opened">
   <source>Открыто</source>
   <translation>Opened</translation>
  </message>
  <message id="case_register.cases.type">
   <source>Тип</source>
   <translation>Type</translation>
  </message>
  <message id="case_register.cases.group">
   <source>Целевая группа</source>
   <translation>Target group</translation>
  </message>
  <message id="case_register.cases.service_type">
   <source>Вид услуги</source>
   <translation>Service type</translation>
  </message>
  <message id="case_register.cases.risk">
   <source>Риск</source>
   <translation>Risk</translation>
  </message>
  <message id="case_register.cases.stage">
   <source>Этап</source>
   <translation>Stage</translation>
  </message>
  <message id="case_register.cases.worker">
   <source>Ответственный</source>
   <translation>Worker</translation>
  </message>
  <message id="case_register.cases.last_contact">
   <source>Последний контакт</source>
   <translation>Last contact</translation>
  </message>
  <message id="case_register.cases.next_deadline">
   <source>Следующий срок</source>
   <translation>Next deadline</translation>
  </message>
  <message id="case_register.cases.closed">
   <source>Закрыто</source>
   <translation>Closed</translation>
  </message>
  <message id="case_register.cases.closing_ground">
   <source>Основание закрытия</source>
   <translation>Ground for closing</translation>
  </message>
  <message id="case_register.cases.archived">
   <source>Архив</source>
   <translation>Archive</translation>
  </message>
  <message id="closing.title">
   <source>Закрытие личного дела ребенка</source>
   <translation>Closing of the child's personal file</translation>
  </message>
  <message id="closing.page.ground">
   <source>Основание закрытия</source>
   <translation>Ground for closing</translation>
  </message>
  <message id="closing.closed_on">
   <source>Дата закрытия</source>
   <translation>Date of closing</translation>
  </message>
  <message id="closing.review_ref">
   <source>Протокол пересмотра плана</source>
   <translation>Plan-review minutes</translation>
  </message>
  <message id="closing.ground">
   <source>Основание</source>
   <translation>Ground</translation>
  </message>
  <message id="closing.ground.option.criteria">
   <source>критерии закрытия выполнены</source>
   <translation>closing criteria met</translation>
  </message>
  <message id="closing.ground.option.moved">
   <source>семья переехала, дело передано</source>
   <translation>family moved, file handed over</translation>
  </message>
  <message id="closing.ground.option.age">
   <source>ребенок вышел из возраста 0–5 лет</source>
   <translation>child is past the age of 0–5</translation>
  </message>
  <message id="closing.ground.option.adopted">
   <source>ребенок усыновлен</source>
   <translation>child adopted</translation>
  </message>
  <message id="closing.ground.option.death">
   <source>ребенок умер</source>
   <translation>child died</translation>
  </message>
  <message id="closing.ground.option.other">
   <source>другое</source>
   <translation>other</translation>
  </message>
  <message id="closing.ground_other">
   <source>Другое основание</source>
   <translation>Other ground</translation>
  </message>
  <message id="closing.criteria">
   <source>Критерии закрытия</source>
   <translation>Closing criteria</translation>
  </message>
  <message id="closing.criteria.option.risk">
   <source>риск сократился до приемлемого уровня</source>
   <translation>risk down to an acceptable level</translation>
  </message>
  <message id="closing.criteria.option.stability">
   <source>семья в относительной стабильности</source>
   <translation>family relatively stable</translation>
  </message>
  <message id="closing.criteria.option.needs">
   <source>основные потребности ребенка удовлетворены</source>
   <translation>child's basic needs met</translation>
  </message>
  <message id="closing.criteria.option.abilities">
   <source>у родителей сформированы способности по уходу</source>
   <translation>parents' caring abilities formed</translation>
  </message>
  <message id="closing.criteria.option.material">
   <source>улучшилась материальная ситуация семьи</source>
   <translation>family's material situation improved</translation>
  </message>
  <message id="closing.criteria.option.relations">
   <source>улучшились взаимоотношения в семье</source>
   <translation>family relations improved</translation>
  </message>
  <message id="closing.criteria.option.other">
   <source>другое</source>
   <translation>other</translation>
  </message>
  <message id="closing.summary">
   <source>Краткий итог работы</source>
   <translation>Summary of the work</translation>
  </message>
  <message id="closing.summary.ask">
   <source>Что изменилось с первого дня? Что вы сделали сами?</source>
   <translation>What has changed since the first day? What did you do yourself?</translation>
  </message>
  <message id="closing.page.after">
   <source>После закрытия</source>
   <translation>After closing</translation>
  </message>
  <message id="closing.leaflet">
   <source>Семья и окружение знают, как связаться со службой (памятка)</source>
   <translation>Family and others know how to reach the service (leaflet)</translation>
  </message>
  <message id="closing.leaflet.ask">
   <source>К кому вы обратитесь, если снова станет трудно?</source>
   <translation>Whom will you turn to if it gets hard again?</translation>
  </message>
  <message id="closing.told">
   <source>Кому сообщено</source>
   <translation>Who was told</translation>
  </message>
  <message id="closing.monitoring_until">
   <source>Мониторинг до</source>
   <translation>Monitoring until</translation>
  </message>
  <message id="closing.monitoring_until.hint">
   <source>Не раньше чем через 3 и не позже чем через 6 месяцев после закрытия.</source>
   <translation>Not before 3 and not after 6 months from closing.</translation>
  </message>
  <message id="closing.contacts">
   <source>Запланированные контакты</source>
   <translation>Planned contacts</translation>
  </message>
  <message id="closing.contacts.on">
   <source>Дата</source>
   <translation>Date</translation>
  </message>
  <message id="closing.contacts.way">
   <source>Способ</source>
   <translation>Way</translation>
  </message>
  <message id="closing.open_items">
   <source>Незавершенные сроки</source>
   <translation>Open deadlines</translation>
  </message>
  <message id="closing.signatures">
   <source>Подписи</source>
   <translation>Signatures</translation>
  </message>
  <message id="closing.signatures.option.worker">
   <source>социальный работник</source>
   <translation>social worker</translation>
  </message>
  <message id="closing.signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>supervisor, manager</translation>
  </message>
  <message id="closing.signatures.option.family">
   <source>семья</source>
   <translation>family</translation>
  </message>
  <message id="code_list.title">
   <source>Список кодов</source>
   <translation>Code list</translation>
  </message>
  <message id="code_list.page.codes">
   <source>Код, клиент</source>
   <translation>Code and client</translation>
  </message>
  <message id="code_list.codes">
   <source>Список кодов</source>
   <translation>Code list</translation>
  </message>
  <message id="code_list.codes.hint">
   <source>Список хранится отдельно от дела.</source>
   <translation>This list is kept in a different place from the case file.</translation>
  </message>
  <message id="code_list.codes.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="code_list.codes.name">
   <source>Фамилия, имя, отчество клиента</source>
   <translation>Full name of the client</translation>
  </message>
  <message id="code_list.codes.birth_date">
   <source>Дата рождения</source>
   <translation>Date of birth</translation>
  </message>
  <message id="code_list.codes.other_codes">
   <source>Прежние и другие коды</source>
   <translation>Former and other codes</translation>
  </message>
  <message id="code_list.codes.entered_by">
   <source>Внес запись</source>
   <translation>Entered by</translation>
  </message>
  <message id="code_list.codes.entered_on">
   <source>Дата внесения</source>
   <translation>Date entered</translation>
  </message>
  <message id="code_list.storage_place">
   <source>Место хранения списка</source>
   <translation>Where the list is kept</translation>
  </message>
  <message id="code_list.access">
   <source>Журнал обращений к списку</source>
   <translation>Access record of the list</translation>
  </message>
  <message id="code_list.access.on">
   <source>Дата</source>
   <translation>Date</translation>
  </message>
  <message id="code_list.access.who">
   <source>Кто</source>
   <translation>Who</translation>
  </message>
  <message id="code_list.access.why">
   <source>По какой причине</source>
   <translation>Why</translation>
  </message>
  <message id="commission.title">
   <source>Представление в Комиссию</source>
   <translation>Submission to the commission</translation>
  </message>
  <message id="commission.page.submission">
   <source>Представление</source>
   <translation>Submission</translation>
  </message>
  <message id="commission.submitted_on">
   <source>Дата представления</source>
   <translation>Date of submission</translation>
  </message>
  <message id="commission.commission">
   <source>Комиссия</source>
   <translation>Commission</translation>
  </message>
  <message id="commission.commission.option.integrated">
   <source>Комиссия по интегрированной модели специальных социальных услуг</source>
   <translation>Commission for the integrated model of special social services</translation>
  </message>
  <message id="commission.commission.option.minors">
   <source>Комиссия по делам несовершеннолетних</source>
   <translation>Commission on minors' affairs</translation>
  </message>
  <message id="commission.proposal">
   <source>Предложение</source>
   <translation>Proposal</translation>
  </message>
  <message id="commission.proposal.hint">
   <source>Предложение социального работника, не решение.</source>
   <translation>The social worker's proposal, not a decision.</translation>
  </message>
  <message id="commission.interest">
   <source>Интересы ребенка</source>
   <translation>Interests of the child</translation>
  </message>
  <message id="commission.alternatives">
   <source>Что пробовали раньше</source>
   <translation>What was tried before</translation>
  </message>
  <message id="commission.special_needs">
   <source>Ребенок с особыми потребностями</source>
   <translation>Child with special needs</translation>
  </message>
  <message id="commission.pmpc_on">
   <source>Рекомендации ПМПК от</source>
   <translation>Commission's (psychological-medical-pedagogical) recommendations of</translation>
  </message>
  <message id="commission.pmpc_document">
   <source>Рекомендации ПМПК</source>
   <translation>Psychological-medical-pedagogical commission's recommendations</translation>
  </message>
  <message id="commission.page.decisions">
   <source>Рекомендация и решение</source>
   <translation>Recommendation and decision</translation>
  </message>
  <message id="commission.commission_on">
   <source>Дата заседания комиссии</source>
   <translation>Date of the commission's sitting</translation>
  </message>
  <message id="commission.recommendation">
   <source>Рекомендация комиссии</source>
   <translation>Commission's recommendation</translation>
  </message>
  <message id="commission.guardianship_no">
   <source>Решение органа опеки и попечительства: №</source>
   <translation>Decision of the guardianship body: no.</translation>
  </message>
  <message id="commission.guardianship_on">
   <source>Дата решения органа опеки</source>
   <translation>Date of the guardianship body's decision</translation>
  </message>
  <message id="commission.guardianship_content">
   <source>Содержание решения</source>
   <translation>Content of the decision</translation>
  </message>
  <message id="commission.effect_on_plan">
   <source>Что меняется в плане и графике посещений</source>
   <translation>What changes in the plan and the visits</translation>
  </message>
  <message id="complaint.title">
   <source>Запись в книге</source>
   <translation>Entry in the book</translation>
  </message>
  <message id="complaint.page.entry">
   <source>Запись</source>
   <translation>Entry</translation>
  </message>
  <message id="complaint.book_no">
   <source>Номер в книге</source>
   <translation>Number in the book</translation>
  </message>
  <message id="complaint.book_no.hint">
   <source>Книга – отдельное дело организации, не дело получателя.</source>
   <translation>The book is a file of the organisation, not part of a recipient's file.</translation>
  </message>
  <message id="complaint.written_at">
   <source>Дата и время записи</source>
   <translation>Date and time of the entry</translation>
  </message>
  <message id="complaint.asked_at">
   <source>Книга запрошена</source>
   <translation>Book asked for at</translation>
  </message>
  <message id="complaint.shown_at">
   <source>Книга предоставлена</source>
   <translation>Book shown at</translation>
  </message>
  <message id="complaint.shown_at.hint">
   <source>По первому требованию: без промедления.</source>
   <translation>At the first request: without delay.</translation>
  </message>
  <message id="complaint.author">
   <source>Автор записи</source>
   <translation>Author</translation>
  </message>
  <message id="complaint.author.hint">
   <source>Может остаться анонимным.</source>
   <translation>May stay anonymous.</translation>
  </message>
  <message id="complaint.author_role">
   <source>Кто написал</source>
   <translation>Who wrote</translation>
  </message>
  <message id="complaint.author_role.option.recipient">
   <source>получатель услуг</source>
   <translation>recipient</translation>
  </message>
  <message id="complaint.author_role.option.parent">
   <source>родственник, представитель</source>
   <translation>relative, representative</translation>
  </message>
  <message id="complaint.author_role.option.visitor">
   <source>посетитель</source>
   <translation>visitor</translation>
  </message>
  <message id="complaint.author_role.option.worker">
   <source>работник</source>
   <translation>worker</translation>
  </message>
  <message id="complaint.author_role.option.anonymous">
   <source>анонимно</source>
   <translation>anonymous</translation>
  </message>
  <message id="complaint.about_colleague">
   <source>О каком сотруднике</source>
   <translation>About which colleague</translation>
  </message>
  <message id="complaint.about_colleague.hint">
   <source>Этому сотруднику запись не показывается.</source>
   <translation>The entry is not shown to this colleague.</translation>
  </message>
  <message id="complaint.kind">
   <source>Вид</source>
   <translation>Kind</translation>
  </message>
  <message id="complaint.kind.option.complaint">
   <source>жалоба</source>
   <translation>complaint</translation>
  </message>
  <message id="complaint.kind.option.suggestion">
   <source>предложение</source>
   <translation>suggestion</translation>
  </message>
  <message id="complaint.kind.option.thanks">
   <source>благодарность</source>
   <translation>thanks</translation>
  </message>
  <message id="complaint.text">
   <source>Текст</source>
   <translation>Text</translation>
  </message>
  <message id="complaint.text.ask">
   <source>Напиши или скажи своими словами, мы запишем как есть. Никто не рассердится.</source>
   <translation>Write or say it in your own words, we write it down as it is. Nobody will be angry.</translation>
  </message>
  <message id="complaint.page.review">
   <source>Рассмотрение руководителем</source>
   <translation>Review by the head</translation>
  </message>
  <message id="complaint.reviewed_on">
   <source>Дата рассмотрения</source>
   <translation>Reviewed on</translation>
  </message>
  <message id="complaint.measures">
   <source>Принятые меры</source>
   <translation>Measures taken</translation>
  </message>
  <message id="complaint.answer">
   <source>Ответ</source>
   <translation>Answer</translation>
  </message>
  <message id="complaint.answered_on">
   <source>Дата ответа</source>
   <translation>Answered on</translation>
  </message>
  <message id="complaint.signatures">
   <source>Подписи</source>
   <translation>Signatures</translation>
  </message>
  <message id="complaint.signatures.option.head">
   <source>руководитель организации</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="complaint_help.title">
   <source>Запись о помощи с жалобой</source>
   <translation>Help with a complaint</translation>
  </message>
  <message id="complaint_help.page.help">
   <source>Жалоба</source>
   <translation>Complaint</translation>
  </message>
  <message id="complaint_help.asked_on">
   <source>Дата обращения за помощью</source>
   <translation>Help asked for on</translation>
  </message>
  <message id="complaint_help.asked_on.hint">
   <source>Жалобу на работника этой организации пишут здесь, а не в деле.</source>
   <translation>A complaint about a colleague of this office is written here, not in the file.</translation>
  </message>
  <message id="complaint_help.about_colleague">
   <source>О ком</source>
   <translation>About whom</translation>
  </message>
  <message id="complaint_help.about_colleague.hint">
   <source>Этому работнику запись не видна.</source>
   <translation>That colleague does not see it.</translation>
  </message>
  <message id="complaint_help.about_body">
   <source>Организация, должностное лицо</source>
   <translation>Organisation, official</translation>
  </message>
  <message id="complaint_help.code">
   <source>Код случая</source>
   <translation>Code of the case</translation>
  </message>
  <message id="complaint_help.code.hint">
   <source>Только код, без имен.</source>
   <translation>Codes only, no names.</translation>
  </message>
  <message id="complaint_help.act">
   <source>Действие или бездействие</source>
   <translation>Act or omission</translation>
  </message>
  <message id="complaint_help.rights">
   <source>Нарушенные права</source>
   <translation>Rights infringed</translation>
  </message>
  <message id="complaint_help.demands">
   <source>Требования и поддержка в их защите</source>
   <translation>Demands, and how they are supported</translation>
  </message>
  <message id="complaint_help.addressee">
   <source>Кому направлено</source>
   <translation>Sent to</translation>
  </message>
  <message id="complaint_help.sent_on">
   <source>Дата отправки</source>
   <translation>Sent on</translation>
  </message>
  <message id="complaint_help.answered_on">
   <source>Дата ответа</source>
   <translation>Answered on</translation>
  </message>
  <message id="complaint_help.answer">
   <source>Содержание ответа</source>
   <translation>What was answered</translation>
  </message>
  <message id="complaints_book.title">
   <source>Книга жалоб и предложений</source>
   <translation>Complaints and suggestions book</translation>
  </message>
  <message id="complaints_book.page.book">
   <source>Книга</source>
   <translation>The book</translation>
  </message>
  <message id="complaints_book.opened_on">
   <source>Книга заведена</source>
   <translation>Book opened on</translation>
  </message>
  <message id="complaints_book.opened_on.hint">
   <source>Книга – отдельное дело организации, не дело получателя.</source>
   <translation>The book is a file of the organisation, not part of a recipient's file.</translation>
  </message>
  <message id="complaints_book.keeper">
   <source>Руководитель, хранящий книгу</source>
   <translation>Head who keeps the book</translation>
  </message>
  <message id="complaints_book.place">
   <source>Где находится книга</source>
   <translation>Where the book is</translation>
  </message>
  <message id="complaints_book.place.hint">
   <source>Предоставляется по первому требованию.</source>
   <translation>Shown at the first request.</translation>
  </message>
  <message id="complaints_book.notice">
   <source>Вывешено ли объявление о книге</source>
   <translation>Is there a notice about the book</translation>
  </message>
  <message id="complaints_book.signatures">
   <source>Подписи</source>
   <translation>Signatures</translation>
  </message>
  <message id="complaints_book.signatures.option.head">
   <source>руководитель организации</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="complex_assessment.title">
   <source>Отчет о комплексной оценке потребностей ребенка и семьи</source>
   <translation>Report on the complex assessment of the needs of child and family</translation>
  </message>
  <message id="complex_assessment.page.family">
   <source>Информация о ребенке и семье</source>
   <translation>Information about child and family</translation>
  </message>
  <message id="complex_assessment.household">
   <source>Данные о семье, ребенке и лицах, проживающих в доме</source>
   <translation>Data on the family, the child and those living in the home</translation>
  </message>
  <message id="complex_assessment.household.person">
   <source>ФИО</source>
   <translation>Full name</translation>
  </message>
  <message id="complex_assessment.household.age">
   <source>Возраст</source>
   <translation>Age</translation>
  </message>
  <message id="complex_assessment.household.address">
   <source>Адрес</source>
   <translation>Address</translation>
  </message>
  <message id="complex_assessment.household.workplace">
   <source>Место работы</source>
   <translation>Place of work</translation>
  </message>
  <message id="complex_assessment.household.phone">
   <source>Телефон</source>
   <translation>Phone</translation>
  </message>
  <message id="complex_assessment.household.email">
   <source>Электронный адрес</source>
   <translation>E-mail</translation>
  </message>
  <message id="complex_assessment.household.at_home">
   <source>Живет в доме</source>
   <translation>Lives in the home</translation>
  </message>
  <message id="complex_assessment.page.reason">
   <source>Причина и время оценки</source>
   <translation>Reason for and time of the assessment</translation>
  </message>
  <message id="complex_assessment.reason">
   <source>Причина для проведения комплексной оценки</source>
   <translation>Reason for the complex assessment</translation>
  </message>
  <message id="complex_assessment.reason.hint">
   <source>Причины и проблемы обращения за помощью.</source>
   <translation>Reasons and problems of the request for help.</translation>
  </message>
  <message id="complex_assessment.started_on">
   <source>Оценка начата</source>
   <translation>Assessment begun</translation>
  </message>
  <message id="complex_assessment.ended_on">
   <source>Оценка окончена</source>
   <translation>Assessment ended</translation>
  </message>
  <message id="complex_assessment.involved">
   <source>Кто дополнительно был вовлечен в оценку</source>
   <translation>Who else was involved in the assessment</translation>
  </message>
  <message id="complex_assessment.involved.hint">
   <source>Подробно, в произвольной форме.</source>
   <translation>In detail, in free form.</translation>
  </message>
  <message id="complex_assessment.involved.who">
   <source>Кто</source>
   <translation>Who</translation>
  </message>
  <message id="complex_assessment.involved.organisation">
   <source>Организация</source>
   <translation>Organisation</translation>
  </message>
  <message id="complex_assessment.involved.part">
   <source>Участие</source>
   <translation>Part taken</translation>
  </message>
  <message id="complex_assessment.page.history">
   <source>История семьи</source>
   <translation>Family history</translation>
  </message>
  <message id="complex_assessment.history">
   <source>История семьи и предыдущее профессиональное вмешательство</source>
   <translation>Family history and earlier professional intervention</translation>
  </message>
  <message id="complex_assessment.history.hint">
   <source>Значимые события по порядку, испытанные проблемы, полученная помощь.</source>
   <translation>Important events in order, problems lived through, help received.</translation>
  </message>
  <message id="complex_assessment.history.ask">
   <source>Какие события в вашей семье вы считаете самыми важными? Кто помогал тогда?</source>
   <translation>Which events in your family do you think matter most? Who helped then?</translation>
  </message>
  <message id="complex_assessment.history.on">
   <source>Дата</source>
   <translation>Date</translation>
  </message>
  <message id="complex_assessment.history.event">
   <source>Событие</source>
   <translation>Event</translation>
  </message>
  <message id="complex_assessment.history.problem">
   <source>Проблема</source>
   <translation>Problem</translation>
  </message>
  <message id="complex_assessment.history.help">
   <source>Полученная помощь</source>
   <translation>Help received</translation>
  </message>
  <message id="complex_assessment.page.child">
   <source>Здоровье, развитие, родительская забота</source>
   <translation>Health, development, parental care</translation>
  </message>
  <message id="complex_assessment.health">
   <source>Здоровье и развитие ребенка/детей</source>
   <translation>Health and development of the child/children</translation>
  </message>
  <message id="complex_assessment.health.hint">
   <source>Физическое и психическое здоровье, развитие по возрасту, эмоции и поведение, идентичность, отношения, внешний вид, самообслуживание.</source>
   <translation>Physical and mental health, development for age, emotions and behaviour, identity, relations, appearance, self-care.</translation>
  </message>
  <message id="complex_assessment.health.ask">
   <source>Расскажите об обычном дне ребенка: сон, еда, игры, болезни.</source>
   <translation>Tell me about an ordinary day of the child: sleep, food, play, illness.</translation>
  </message>
  <message id="complex_assessment.care">
   <source>Родительская забота о ребенке/детях</source>
   <translation>Parental care for the child/children</translation>
  </message>
  <message id="complex_assessment.care.hint">
   <source>Безопасность, воспитание, забота, эмоциональная теплота, руководство, контроль, стабильность.</source>
   <translation>Safety, upbringing, care, emotional warmth, guidance, control, stability.</translation>
  </message>
  <message id="complex_assessment.care.ask">
   <source>Как вы успокаиваете ребенка, когда он плачет? Кто ухаживает за ним, если вас нет?</source>
   <translation>How do you calm the child when it cries? Who looks after it when you are away?</translation>
  </message>
  <message id="complex_assessment.parents_view">
   <source>Понимание ситуации родителями или опекуном, их желания и чувства</source>
   <translation>How parents or guardian understand the situation, their wishes and feelings</translation>
  </message>
  <message id="complex_assessment.parents_view.ask">
   <source>Чего вы сами хотите для ребенка и для себя?</source>
   <translation>What do you yourself want for the child and for you?</translation>
  </message>
  <message id="complex_assessment.conditions">
   <source>Жилищные условия и окружение ребенка/детей</source>
   <translation>Housing and surroundings of the child/children</translation>
  </message>
  <message id="complex_assessment.conditions.hint">
   <source>Родственники и друзья, доступ к местным ресурсам и услугам, жилье, занятость родителей, доходы семьи.</source>
   <translation>Relatives and friends, access to local resources and services, housing, parents' work, family income.</translation>
  </message>
  <message id="complex_assessment.page.analysis">
   <source>Анализ текущей ситуации</source>
   <translation>Analysis of the current situation</translation>
  </message>
  <message id="complex_assessment.strengths">
   <source>Сильные и защитные факторы в семье</source>
   <translation>Strong and protective factors in the family</translation>
  </message>
  <message id="complex_assessment.strengths.hint">
   <source>Что хорошо влияет на ребенка и семью.</source>
   <translation>What is good for the child and the family.</translation>
  </message>
  <message id="complex_assessment.strengths.ask">
   <source>Что в вашей семье хорошо для ребенка?</source>
   <translation>What in your family is good for the child?</translation>
  </message>
  <message id="complex_assessment.concerns">
   <source>Причины беспокойства, вреда и риска для ребенка</source>
   <translation>Causes of concern, harm and risk for the child</translation>
  </message>
  <message id="complex_assessment.consequences">
   <source>Вероятные последствия для ребенка сейчас и в будущем</source>
   <translation>Probable consequences for the child now and later</translation>
  </message>
  <message id="complex_assessment.response">
   <source>Ответная реакция родителей/опекунов на беспокойства, проблемы и необходимость их решения</source>
   <translation>Parents'/guardian's response to concerns, problems and the need to solve them</translation>
  </message>
  <message id="complex_assessment.ability_safety">
   <source>Способность обеспечить безопасность ребенка и удовлетворить его потребности</source>
   <translation>Ability to keep the child safe and meet its needs</translation>
  </message>
  <message id="complex_assessment.ability_safety.hint">
   <source>Расписать конкретно.</source>
   <translation>Write it out concretely.</translation>
  </message>
  <message id="complex_assessment.ability_change">
   <source>Способность родителей изменить обстоятельства с чьей-либо помощью или без нее</source>
   <translation>Parents' ability to change things with or without help</translation>
  </message>
  <message id="complex_assessment.help_needed">
   <source>Необходимая помощь ребенку и его семье</source>
   <translation>Help needed by the child and the family</translation>
  </message>
  <message id="complex_assessment.help_needed.hint">
   <source>Расписать конкретно.</source>
   <translation>Write it out concretely.</translation>
  </message>
  <message id="complex_assessment.help_needed.ask">
   <source>Какая помощь была бы для вас сейчас важнее всего?</source>
   <translation>What help would matter most to you now?</translation>
  </message>
  <message id="complex_assessment.page.recommendations">
   <source>Рекомендации, подпись семьи</source>
   <translation>Recommendations, signature of the family</translation>
  </message>
  <message id="complex_assessment.recommendations">
   <source>Рекомендации</source>
   <translation>Recommendations</translation>
  </message>
  <message id="complex_assessment.family_comments">
   <source>Комментарии семьи</source>
   <translation>Comments of the family</translation>
  </message>
  <message id="complex_assessment.family_comments.ask">
   <source>С чем в этом отчете вы согласны, а с чем нет?</source>
   <translation>What in this report do you agree with, and what not?</translation>
  </message>
  <message id="complex_assessment.family_signature">
   <source>Подпись семьи</source>
   <translation>Signature of the family</translation>
  </message>
  <message id="complex_assessment.family_signature.option.mother">
   <source>мать</source>
   <translation>mother</translation>
  </message>
  <message id="complex_assessment.family_signature.option.father">
   <source>отец</source>
   <translation>father</translation>
  </message>
  <message id="complex_assessment.family_signature.option.guardian">
   <source>опекун</source>
   <translation>guardian</translation>
  </message>
  <message id="complex_assessment.family_signature.option.relative">
   <source>другой член семьи</source>
   <translation>another family member</translation>
  </message>
  <message id="complex_assessment.page.ending">
   <source>Завершение оценки</source>
   <translation>Completing the assessment</translation>
  </message>
  <message id="complex_assessment.completed_on">
   <source>Оценка завершена</source>
   <translation>Assessment completed</translation>
  </message>
  <message id="complex_assessment.limit">
   <source>Срок: шесть недель</source>
   <translation>Limit: six weeks</translation>
  </message>
  <message id="complex_assessment.court">
   <source>Оценка по распоряжению суда</source>
   <translation>Assessment by order of a court</translation>
  </message>
  <message id="complex_assessment.court_order">
   <source>Суд, № распоряжения</source>
   <translation>Court, order no.</translation>
  </message>
  <message id="complex_assessment.court_submitted_on">
   <source>Представлено в суд</source>
   <translation>Submitted to the court</translation>
  </message>
  <message id="complex_assessment.court_submitted_no">
   <source>Исходящий №</source>
   <translation>Outgoing no.</translation>
  </message>
  <message id="complex_assessment.page.discussion">
   <source>Обсуждение, подписи</source>
   <translation>Discussion, signatures</translation>
  </message>
  <message id="complex_assessment.discussed_with">
   <source>С кем обсуждены результаты</source>
   <translation>With whom the results were discussed</translation>
  </message>
  <message id="complex_assessment.discussed_with.hint">
   <source>Родители, опекун, патронатная семья, работник дома ребенка.</source>
   <translation>Parents, guardian, foster family, children's home worker.</translation>
  </message>
  <message id="complex_assessment.discussed_on">
   <source>Дата обсуждения</source>
   <translation>Date of the discussion</translation>
  </message>
  <message id="complex_assessment.discussed_reaction">
   <source>Что сказали при обсуждении</source>
   <translation>What was said in the discussion</translation>
  </message>
  <message id="complex_assessment.signatures">
   <source>Подписи специалистов</source>
   <translation>Signatures of the specialists</translation>
  </message>
  <message id="complex_assessment.signatures.option.worker">
   <source>социальный работник</source>
   <translation>social worker</translation>
  </message>
  <message id="complex_assessment.signatures.option.psychologist">
   <source>психолог</source>
   <translation>psychologist</translation>
  </message>
  <message id="complex_assessment.handouts">
   <source>Кому выдана оценка</source>
   <translation>To whom the assessment was handed out</translation>
  </message>
  <message id="complex_assessment.handouts.hint">
   <source>Только участникам сопровождения семьи: документ конфиденциальный. После завершения – в листе выдачи.</source>
   <translation>Only to those who take part in accompanying the family: the document is confidential. Once it is finished, in the sheet of hand-outs.</translation>
  </message>
  <message id="complex_assessment.handouts.on">
   <source>Дата</source>
   <translation>Date</translation>
  </message>
  <message id="complex_assessment.handouts.to">
   <source>Кому</source>
   <translation>To whom</translation>
  </message>
  <message id="complex_assessment.handouts.purpose">
   <source>Для чего</source>
   <translation>What for</translation>
  </message>
  <message id="components.title">
   <source>Три компонента комплексной оценки</source>
   <translation>Three components of the complex assessment</translation>
  </message>
  <message id="components.page.child">
   <source>Потребности ребенка в уходе и развитии</source>
   <translation>The child's needs in care and development</translation>
  </message>
  <message id="components.filled_on">
   <source>Дата заполнения</source>
   <translation>Date filled in</translation>
  </message>
  <message id="components.child_needs">
   <source>Потребности ребенка в уходе и развитии</source>
   <translation>The child's needs in care and development</translation>
  </message>
  <message id="components.child_needs.ask">
   <source>Чему ребенок радуется, что уже умеет? Что дается ему труднее?</source>
   <translation>What delights the child, what can it do already? What is harder?</translation>
  </message>
  <message id="components.child_needs.area">
   <source>Область</source>
   <translation>Area</translation>
  </message>
  <message id="components.child_needs.area.option.health">
   <source>здоровье</source>
   <translation>health</translation>
  </message>
  <message id="components.child_needs.area.option.development">
   <source>развитие</source>
   <translation>development</translation>
  </message>
  <message id="components.child_needs.area.option.emotion">
   <source>эмоции и поведение</source>
   <translation>emotions and behaviour</translation>
  </message>
  <message id="components.child_needs.area.option.identity">
   <source>идентичность</source>
   <translation>identity</translation>
  </message>
  <message id="components.child_needs.area.option.relations">
   <source>отношения</source>
   <translation>relations</translation>
  </message>
  <message id="components.child_needs.area.option.appearance">
   <source>внешний вид</source>
   <translation>appearance</translation>
  </message>
  <message id="components.child_needs.area.option.self_care">
   <source>самообслуживание</source>
   <translation>self-care</translation>
  </message>
  <message id="components.child_needs.strength">
   <source>Сильные стороны</source>
   <translation>Strengths</translation>
  </message>
  <message id="components.child_needs.weakness">
   <source>Слабые стороны</source>
   <translation>Weak sides</translation>
  </message>
  <message id="components.child_needs.source">
   <source>Источник</source>
   <translation>Source</translation>
  </message>
  <message id="components.page.parents">
   <source>Способности и возможности родителей или опекунов</source>
   <translation>Abilities and possibilities of parents or guardians</translation>
  </message>
  <message id="components.parents">
   <source>Способности родителей или опекунов, материальные ресурсы</source>
   <translation>Abilities of parents or guardians, material resources</translation>
  </message>
  <message id="components.parents.ask">
   <source>Что у вас как у родителей получается хорошо? В чем нужна помощь?</source>
   <translation>What do you do well as parents? Where is help needed?</translation>
  </message>
  <message id="components.parents.area">
   <source>Область</source>
   <translation>Area</translation>
  </message>
  <message id="components.parents.area.option.safety">
   <source>безопасность</source>
   <translation>safety</translation>
  </message>
  <message id="components.parents.area.option.care">
   <source>уход</source>
   <translation>care</translation>
  </message>
  <message id="components.parents.area.option.warmth">
   <source>эмоциональная теплота</source>
   <translation>emotional warmth</translation>
  </message>
  <message id="components.parents.area.option.guidance">
   <source>воспитание</source>
   <translation>upbringing</translation>
  </message>
  <message id="components.parents.area.option.control">
   <source>контроль</source>
   <translation>control</translation>
  </message>
  <message id="components.parents.area.option.stability">
   <source>стабильность</source>
   <translation>stability</translation>
  </message>
  <message id="components.parents.area.option.income">
   <source>доходы</source>
   <translation>income</translation>
  </message>
  <message id="components.parents.area.option.housing">
   <source>жилье</source>
   <translation>housing</translation>
  </message>
  <message id="components.parents.strength">
   <source>Сильные стороны</source>
   <translation>Strengths</translation>
  </message>
  <message id="components.parents.weakness">
   <source>Слабые стороны</source>
   <translation>Weak sides</translation>
  </message>
  <message id="components.page.environment">
   <source>Ближайшее социальное окружение</source>
   <translation>Nearest social environment</translation>
  </message>
  <message id="components.environment">
   <source>Влияние окружения и его ресурсы</source>
   <translation>Influence of the environment and its resources</translation>
  </message>
  <message id="components.environment.ask">
   <source>К кому вы можете обратиться днем и ночью? Кто уже помогает?</source>
   <translation>Whom can you turn to by day and by night? Who helps already?</translation>
  </message>
  <message id="components.environment.who">
   <source>Человек, служба</source>
   <translation>Person, service</translation>
  </message>
  <message id="components.environment.influence">
   <source>Влияние</source>
   <translation>Influence</translation>
  </message>
  <message id="components.environment.use">
   <source>Что можно использовать</source>
   <translation>What can be used</translation>
  </message>
  <message id="consent.title">
   <source>Согласие</source>
   <translation>Consent</translation>
  </message>
  <message id="consent.page.who">
   <source>Кто дает согласие</source>
   <translation>Who consents</translation>
  </message>
  <message id="consent.given_on">
   <source>Дата согласия</source>
   <translation>Date of consent</translation>
  </message>
  <message id="consent.consent_by">
   <source>Согласие дает</source>
   <translation>Consent given by</translation>
  </message>
  <message id="consent.consent_by.option.client">
   <source>Клиент</source>
   <translation>Client</translation>
  </message>
  <message id="consent.consent_by.option.parent">
   <source>Родитель</source>
   <translation>Parent</translation>
  </message>
  <message id="consent.consent_by.option.guardian">
   <source>Опекун</source>
   <translation>Guardian</translation>
  </message>
  <message id="consent.consent_by.option.both">
   <source>Клиент и родитель вместе</source>
   <translation>Both client and parent</translation>
  </message>
  <message id="consent.consent_by.option.substitute">
   <source>Законный представитель</source>
   <translation>Legal substitute</translation>
  </message>
  <message id="consent.given_by">
   <source>Лицо, давшее согласие</source>
   <translation>Person who consents</translation>
  </message>
  <message id="consent.capacity">
   <source>Проверка возраста и дееспособности</source>
   <translation>Check of age and capacity</translation>
  </message>
  <message id="consent.capacity.hint">
   <source>Попросите своими словами объяснить, на что дается согласие.</source>
   <translation>Let the person say in own words what is agreed to.</translation>
  </message>
  <message id="consent.capacity.ask">
   <source>Скажете своими словами, на что вы соглашаетесь?</source>
   <translation>Would you tell me in your own words what you agree to?</translation>
  </message>
  <message id="consent.child_opinion">
   <source>Мнение самого ребенка</source>
   <translation>Child's own opinion</translation>
  </message>
  <message id="consent.child_opinion.ask">
   <source>Чего хочешь ты сам? Можно сказать «нет».</source>
   <translation>What do you want yourself? You may say “no”.</translation>
  </message>
  <message id="consent.parent_alleged">
   <source>Является ли родитель предполагаемым обидчиком</source>
   <translation>Parent is the alleged perpetrator</translation>
  </message>
  <message id="consent.parent_alleged.hint">
   <source>Если да, согласие этого родителя не используется.</source>
   <translation>If yes, that parent's consent is not used.</translation>
  </message>
  <message id="consent.page.scope">
   <source>Объем согласия</source>
   <translation>Scope of consent</translation>
  </message>
  <message id="consent.consent_form">
   <source>Форма согласия</source>
   <translation>Form of consent</translation>
  </message>
  <message id="consent.consent_form.option.written">
   <source>В письменной форме</source>
   <translation>In writing</translation>
  </message>
  <message id="consent.consent_form.option.oral">
   <source>Устно, при свидетеле</source>
   <translation>Oral with a witness</translation>
  </message>
  <message id="consent.consent_form.option.by_law">
   <source>Без согласия, по закону</source>
   <translation>By law without consent</translation>
  </message>
  <message id="consent.witness">
   <source>Свидетель</source>
   <translation>Witness</translation>
  </message>
  <message id="consent.legal_grade">
   <source>Степень срочности</source>
   <translation>Grade of urgency</translation>
  </message>
  <message id="consent.legal_grade.option.danger">
   <source>прямая угроза жизни, здоровью: согласие берется при первой возможности</source>
   <translation>direct danger to life or health: consent is asked as soon as possible</translation>
  </message>
  <message id="consent.legal_grade.option.protection">
   <source>необходима защита ребенка</source>
   <translation>the child has to be protected</translation>
  </message>
  <message id="consent.legal_grade.option.order">
   <source>есть решение суда, уполномоченного органа</source>
   <translation>decided by a court or a competent body</translation>
  </message>
  <message id="consent.legal_ground">
   <source>Правовое основание, причина</source>
   <translation>Legal ground and reason</translation>
  </message>
  <message id="consent.scope">
   <source>Объем согласия</source>
   <translation>Scope of consent</translation>
  </message>
  <message id="consent.scope.hint">
   <source>О каждом пункте спросите отдельно. Неотмеченное считается неразрешенным.</source>
   <translation>Ask about each one apart. What is not ticked counts as refused.</translation>
  </message>
  <message id="consent.scope.ask">
   <source>Обсудим это по пунктам. Что вам подходит, а что нет?</source>
   <translation>Let us go through these one by one. Which is fine with you, which is not?</translation>
  </message>
  <message id="consent.recipients">
   <source>Получатели сведений</source>
   <translation>Recipients of information</translation>
  </message>
  <message id="consent.recipients.hint">
   <source>Передается только необходимое.</source>
   <translation>Only what is needed is shared.</translation>
  </message>
  <message id="consent.recipients.recipient">
   <source>Получатель</source>
   <translation>Recipient</translation>
  </message>
  <message id="consent.recipients.sections">
   <source>Раздел сведений</source>
   <translation>Sections</translation>
  </message>
  <message id="consent.recipients.purpose">
   <source>Цель</source>
   <translation>Purpose</translation>
  </message>
  <message id="consent.recipients.until">
   <source>До</source>
   <translation>Until</translation>
  </message>
  <message id="consent.page.explained">
   <source>Разъяснение, срок, подписи</source>
   <translation>Explanation, period, signatures</translation>
  </message>
  <message id="consent.explained">
   <source>Разъяснено</source>
   <translation>Explained</translation>
  </message>
  <message id="consent.explained.ask">
   <source>Если откажетесь, ничего плохого не будет. Позже решение можно изменить. Все понятно?</source>
   <translation>Nothing bad happens if you refuse. You may change your mind later. Is this clear?</translation>
  </message>
  <message id="consent.explained.option.purpose">
   <source>Цель сбора сведений</source>
   <translation>Purpose of collecting information</translation>
  </message>
  <message id="consent.explained.option.limits">
   <source>Пределы конфиденциальности</source>
   <translation>Limits of confidentiality</translation>
  </message>
  <message id="consent.explained.option.refuse">
   <source>Право отказаться</source>
   <translation>Right to refuse</translation>
  </message>
  <message id="consent.explained.option.withdraw">
   <source>Право отозвать согласие</source>
   <translation>Right to withdraw</translation>
  </message>
  <message id="consent.valid_until">
   <source>Действует до</source>
   <translation>Valid until</translation>
  </message>
  <message id="consent.withdrawn_on">
   <source>Дата отзыва согласия</source>
   <translation>Withdrawn on</translation>
  </message>
  <message id="consent.withdrawal_effect">
   <source>Последствия отзыва</source>
   <translation>Effect of the withdrawal</translation>
  </message>
  <message id="consent.withdrawal_effect.hint">
   <source>Укажите, что прекращается и кому сообщить.</source>
   <translation>Write what stops and who is told.</translation>
  </message>
  <message id="consent.signatures">
   <source>Подпись</source>
   <translation>Signature</translation>
  </message>
  <message id="consent.signatures.option.client">
   <source>Клиент</source>
   <translation>Client</translation>
  </message>
  <message id="consent.signatures.option.guardian">
   <source>Опекун</source>
   <translation>Guardian</translation>
  </message>
  <message id="consent.signatures.option.worker">
   <source>Социальный работник</source>
   <translation>Social worker</translation>
  </message>
  <message id="consent.signatures.option.interpreter">
   <source>Переводчик</source>
   <translation>Interpreter</translation>
  </message>
  <message id="destruction_act.title">
   <source>Акт об уничтожении дел</source>
   <translation>Archive hand-over or destruction act</translation>
  </message>
  <message id="destruction_act.page.list">
   <source>Перечень дел</source>
   <translation>List of files</translation>
  </message>
  <message id="destruction_act.decided_on">
   <source>Дата акта</source>
   <translation>Date of the act</translation>
  </message>
  <message id="destruction_act.kind">
   <source>Вид</source>
   <translation>Kind</translation>
  </message>
  <message id="destruction_act.kind.option.destroy">
   <source>временного хранения – уничтожить</source>
   <translation>temporary – destroy</translation>
  </message>
  <message id="destruction_act.kind.option.hand_over">
   <source>постоянного хранения – передать в архив</source>
   <translation>permanent – hand over</translation>
  </message>
  <message id="destruction_act.files">
   <source>Дела</source>
   <translation>Files</translation>
  </message>
  <message id="destruction_act.files.code">
   <source>Код случая</source>
   <translation>Case code</translation>
  </message>
  <message id="destruction_act.files.series">
   <source>Название группы дел</source>
   <translation>Title of the series</translation>
  </message>
  <message id="destruction_act.files.years">
   <source>Годы</source>
   <translation>Years</translation>
  </message>
  <message id="destruction_act.files.pages">
   <source>Листов</source>
   <translation>Pages</translation>
  </message>
  <message id="destruction_act.files.media">
   <source>Носители</source>
   <translation>Media</translation>
  </message>
  <message id="destruction_act.files.item">
   <source>Статья перечня</source>
   <translation>Retention item</translation>
  </message>
  <message id="destruction_act.files.period">
   <source>Срок хранения</source>
   <translation>Period</translation>
  </message>
  <message id="destruction_act.files.expired_on">
   <source>Срок истек</source>
   <translation>Expiry</translation>
  </message>
  <message id="destruction_act.advice">
   <source>Рекомендация архива</source>
   <translation>Archive advice</translation>
  </message>
  <message id="destruction_act.advice_file">
   <source>Копия рекомендации</source>
   <translation>Copy of the advice</translation>
  </message>
  <message id="destruction_act.page.act">
   <source>Уничтожение</source>
   <translation>Destruction</translation>
  </message>
  <message id="destruction_act.method">
   <source>Способ уничтожения, резервные копии</source>
   <translation>Method of destruction, backups</translation>
  </message>
  <message id="destruction_act.destroyed_on">
   <source>Дата уничтожения</source>
   <translation>Destroyed on</translation>
  </message>
  <message id="destruction_act.signatures">
   <source>Подписи комиссии</source>
   <translation>Commission signatures</translation>
  </message>
  <message id="destruction_act.signatures.option.chair">
   <source>председатель</source>
   <translation>chair</translation>
  </message>
  <message id="destruction_act.signatures.option.member">
   <source>член комиссии</source>
   <translation>member</translation>
  </message>
  <message id="destruction_act.signatures.option.archivist">
   <source>архивариус</source>
   <translation>archivist</translation>
  </message>
  <message id="directory_entry.title">
   <source>Справочник организаций и карта услуг</source>
   <translation>Directory and service map</translation>
  </message>
  <message id="directory_entry.page.entry">
   <source>Организация</source>
   <translation>Organisation</translation>
  </message>
  <message id="directory_entry.organisation">
   <source>Организация</source>
   <translation>Organisation</translation>
  </message>
  <message id="directory_entry.sector">
   <source>Сектор</source>
   <translation>Sector</translation>
  </message>
  <message id="directory_entry.sector.option.education">
   <source>образование</source>
   <translation>education</translation>
  </message>
  <message id="directory_entry.sector.option.health">
   <source>здравоохранение</source>
   <translation>health</translation>
  </message>
  <message id="directory_entry.sector.option.social">
   <source>социальная защита</source>
   <translation>social protection</translation>
  </message>
  <message id="directory_entry.sector.option.law">
   <source>правоохранительные органы</source>
   <translation>law enforcement</translation>
  </message>
  <message id="directory_entry.sector.option.local">
   <source>акимат, местная власть</source>
   <translation>local authority</translation>
  </message>
  <message id="directory_entry.sector.option.ngo">
   <source>общественная организация</source>
   <translation>non-governmental organisation</translation>
  </message>
  <message id="directory_entry.sector.option.other">
   <source>другое</source>
   <translation>other</translation>
  </message>
  <message id="directory_entry.types">
   <source>Виды направления</source>
   <translation>Referral types</translation>
  </message>
  <message id="directory_entry.types.option.education">
   <source>образование</source>
   <translation>education</translation>
  </message>
  <message id="directory_entry.types.option.water">
   <source>вода и санитария</source>
   <translation>water and sanitation</translation>
  </message>
  <message id="directory_entry.types.option.protection">
   <source>защита ребенка</source>
   <translation>child protection</translation>
  </message>
  <message id="directory_entry.types.option.nutrition">
   <source>питание</source>
   <translation>nutrition</translation>
  </message>
  <message id="directory_entry.types.option.health">
   <source>здоровье</source>
   <translation>health</translation>
  </message>
  <message id="directory_entry.types.option.legal">
   <source>правовая помощь</source>
   <translation>legal</translation>
  </message>
  <message id="directory_entry.types.option.economic">
   <source>экономическая поддержка</source>
   <translation>economic empowerment</translation>
  </message>
  <message id="directory_entry.types.option.other">
   <source>другое</source>
   <translation>other</translation>
  </message>
  <message id="directory_entry.services">
   <source>Услуги</source>
   <translation>Services</translation>
  </message>
  <message id="directory_entry.target_group">
   <source>Целевая группа</source>
   <translation>Target group</translation>
  </message>
  <message id="directory_entry.cost">
   <source>Стоимость</source>
   <translation>Cost</translation>
  </message>
  <message id="directory_entry.cost.option.free">
   <source>бесплатно</source>
   <translation>free</translation>
  </message>
  <message id="directory_entry.cost.option.paid">
   <source>платно</source>
   <translation>paid</translation>
  </message>
  <message id="directory_entry.cost.option.partly">
   <source>частично</source>
   <translation>partly</translation>
  </message>
  <message id="directory_entry.where">
   <source>Адрес</source>
   <translation>Address</translation>
  </message>
  <message id="directory_entry.where.hint">
   <source>Убежища с тайным адресом сюда не вносятся.</source>
   <translation>Shelters with a secret address are not entered here.</translation>
  </message>
  <message id="directory_entry.distance">
   <source>Расстояние</source>
   <translation>Distance</translation>
  </message>
  <message id="directory_entry.distance.unit">
   <source>км</source>
   <translation>km</translation>
  </message>
  <message id="directory_entry.hours">
   <source>Часы работы</source>
   <translation>Hours</translation>
  </message>
  <message id="directory_entry.contact">
   <source>Контакт, должность</source>
   <translation>Contact, function</translation>
  </message>
  <message id="directory_entry.verified_on">
   <source>Проверено в последний раз</source>
   <translation>Last verified</translation>
  </message>
  <message id="directory_entry.ended_on">
   <source>Сотрудничество прекращено</source>
   <translation>Cooperation ended on</translation>
  </message>
  <message id="directory_entry.functions">
   <source>Специалисты, с которыми сотрудничаем</source>
   <translation>Whom we work with there</translation>
  </message>
  <message id="directory_entry.functions.function">
   <source>Должность</source>
   <translation>Function</translation>
  </message>
  <message id="directory_entry.functions.task">
   <source>По каким вопросам</source>
   <translation>For what</translation>
  </message>
  <message id="directory_entry.functions.team">
   <source>Участник совместной команды</source>
   <translation>Member of the joint team</translation>
  </message>
  <message id="directory_entry.note">
   <source>Примечание</source>
   <translation>Note</translation>
  </message>
  <message id="ethics_acknowledgement.title">
   <source>Ознакомление с кодексом этики</source>
   <translation>Code of ethics read</translation>
  </message>
  <message id="ethics_acknowledgement.page.read">
   <source>Ознакомление</source>
   <translation>Read</translation>
  </message>
  <message id="ethics_acknowledgement.worker">
   <source>Работник</source>
   <translation>Worker</translation>
  </message>
  <message id="ethics_acknowledgement.read_on">
   <source>Дата ознакомления</source>
   <translation>Read on</translation>
  </message>
  <message id="ethics_acknowledgement.version">
   <source>Редакция кодекса, дата</source>
   <translation>Version of the code, its date</translation>
  </message>
  <message id="ethics_acknowledgement.questions">
   <source>Вопросы и размышления</source>
   <translation>Questions and thoughts</translation>
  </message>
  <message id="ethics_acknowledgement.questions.ask">
   <source>Какое правило кодекса вам труднее всего соблюдать каждый день?</source>
   <translation>Which rule of the code is hardest for you from day to day?</translation>
  </message>
  <message id="ethics_acknowledgement.signatures">
   <source>Подпись</source>
   <translation>Signature</translation>
  </message>
  <message id="ethics_acknowledgement.signatures.option.worker">
   <source>работник</source>
   <translation>worker</translation>
  </message>
  <message id="evidence_register.title">
   <source>Реестр документов и доказательств</source>
   <translation>Register of documents and evidence</translation>
  </message>
  <message id="evidence_register.page.documents">
   <source>Зарегистрированные документы</source>
   <translation>Registered documents</translation>
  </message>
  <message id="evidence_register.documents">
   <source>Документы, доказательства</source>
   <translation>Documents and evidence</translation>
  </message>
  <message id="evidence_register.documents.hint">
   <source>Программа обновляет реестр при добавлении каждого документа.</source>
   <translation>The program updates this register whenever a document is added.</translation>
  </message>
  <message id="evidence_register.documents.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="evidence_register.documents.title">
   <source>Название документа</source>
   <translation>Title</translation>
  </message>
  <message id="evidence_register.documents.kind">
   <source>Тип</source>
   <translation>Kind</translation>
  </message>
  <message id="evidence_register.documents.kind.option.document">
   <source>документ</source>
   <translation>document</translation>
  </message>
  <message id="evidence_register.documents.kind.option.audio">
   <source>аудиозапись</source>
   <translation>audio recording</translation>
  </message>
  <message id="evidence_register.documents.kind.option.video">
   <source>видеозапись</source>
   <translation>video recording</translation>
  </message>
  <message id="evidence_register.documents.kind.option.photo">
   <source>фотография</source>
   <translation>photograph</translation>
  </message>
  <message id="evidence_register.documents.kind.option.object">
   <source>предмет</source>
   <translation>object</translation>
  </message>
  <message id="evidence_register.documents.kind.option.other">
   <source>другое</source>
   <translation>other</translation>
  </message>
  <message id="evidence_register.documents.dated">
   <source>Дата документа</source>
   <translation>Date of document</translation>
  </message>
  <message id="evidence_register.documents.received_on">
   <source>Получено</source>
   <translation>Received</translation>
  </message>
  <message id="evidence_register.documents.from_whom">
   <source>От кого</source>
   <translation>From whom</translation>
  </message>
  <message id="evidence_register.documents.medium">
   <source>Оригинал или копия</source>
   <translation>Original or copy</translation>
  </message>
  <message id="evidence_register.documents.medium.option.original">
   <source>оригинал</source>
   <translation>original</translation>
  </message>
  <message id="evidence_register.documents.medium.option.copy">
   <source>копия</source>
   <translation>copy</translation>
  </message>
  <message id="evidence_register.documents.medium.option.paper">
   <source>только на бумаге</source>
   <translation>paper only</translation>
  </message>
  <message id="evidence_register.documents.place">
   <source>Место хранения</source>
   <translation>Where kept</translation>
  </message>
  <message id="evidence_register.documents.pages">
   <source>Страницы</source>
   <translation>Pages</translation>
  </message>
  <message id="evidence_register.documents.ground">
   <source>Согласие</source>
   <translation>Consent</translation>
  </message>
  <message id="evidence_register.documents.sealed">
   <source>Строго конфиденциально</source>
   <translation>Strictly confidential</translation>
  </message>
  <message id="evidence_register.documents.checksum">
   <source>Контрольная сумма</source>
   <translation>Checksum</translation>
  </message>
  <message id="family_plan.title">
   <source>Индивидуальный план сопровождения семьи</source>
   <translation>Individual plan of family accompaniment</translation>
  </message>
  <message id="family_plan.page.family">
   <source>Семья и ребенок</source>
   <translation>Family and child</translation>
  </message>
  <message id="family_plan.parents">
   <source>ФИО родителей или опекунов</source>
   <translation>Full name of parents or guardians</translation>
  </message>
  <message id="family_plan.parents_data">
   <source>Данные (возраст, социальный статус, контактная информация)</source>
   <translation>Data (age, social status, contact information)</translation>
  </message>
  <message id="family_plan.child_name">
   <source>ФИО ребенка</source>
   <translation>Full name of the child</translation>
  </message>
  <message id="family_plan.child_data">
   <source>Данные (возраст, пол, место нахождения)</source>
   <translation>Data (age, sex, whereabouts)</translation>
  </message>
  <message id="family_plan.filled_on">
   <source>Дата заполнения</source>
   <translation>Date filled in</translation>
  </message>
  <message id="family_plan.page.needs">
   <source>Потребности и участники</source>
   <translation>Needs and participants</translation>
  </message>
  <message id="family_plan.needs">
   <source>Основные потребности семьи и ребенка</source>
   <translation>Main needs of family and child</translation>
  </message>
  <message id="family_plan.needs.hint">
   <source>По порядку важности: развитие, семейное окружение, способность родителей реализовать потребности ребенка.</source>
   <translation>In order of importance: development, family surroundings, parents' ability to meet the child's needs.</translation>
  </message>
  <message id="family_plan.needs.ask">
   <source>Что для ребенка и для вас сейчас важнее всего? А что потом?</source>
   <translation>What matters most for the child and you now? And then?</translation>
  </message>
  <message id="family_plan.specialists">
   <source>Участие других специалистов в сопровождении семьи</source>
   <translation>Participation of other specialists in the accompaniment</translation>
  </message>
  <message id="family_plan.specialists.who">
   <source>ФИО</source>
   <translation>Full name</translation>
  </message>
  <message id="family_plan.specialists.organisation">
   <source>Организация</source>
   <translation>Organisation</translation>
  </message>
  <message id="family_plan.specialists.contact">
   <source>Контактная информация</source>
   <translation>Contact information</translation>
  </message>
  <message id="family_plan.page.actions">
   <source>План действий</source>
   <translation>Action plan</translation>
  </message>
  <message id="family_plan.actions">
   <source>План действий</source>
   <translation>Action plan</translation>
  </message>
  <message id="family_plan.actions.hint">
   <source>Четкие, конкретные, выполнимые шаги. Хотя бы один шаг выполняет сама семья.</source>
   <translation>Clear, concrete steps that can be done. The family itself takes at least one.</translation>
  </message>
  <message id="family_plan.actions.ask">
   <source>Какой первый шаг вам по силам? Кто и когда его сделает?</source>
   <translation>Which first step can you manage? Who will take it and when?</translation>
  </message>
  <message id="family_plan.actions.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="family_plan.actions.action">
   <source>Действия, мероприятия</source>
   <translation>Actions, measures</translation>
  </message>
  <message id="family_plan.actions.until">
   <source>Сроки</source>
   <translation>Term</translation>
  </message>
  <message id="family_plan.actions.responsible">
   <source>Ответственные</source>
   <translation>Responsible</translation>
  </message>
  <message id="family_plan.actions.responsible.hint">
   <source>Семья тоже отвечает за свои шаги.</source>
   <translation>The family is responsible for its own steps too.</translation>
  </message>
  <message id="family_plan.actions.mark">
   <source>Отметка о выполнении</source>
   <translation>Mark of execution</translation>
  </message>
  <message id="family_plan.actions.mark.hint">
   <source>Дата выполнения.</source>
   <translation>Date of execution.</translation>
  </message>
  <message id="family_plan.notes">
   <source>Примечания, дополнения</source>
   <translation>Notes, additions</translation>
  </message>
  <message id="family_plan.notes.hint">
   <source>Ожидаемые результаты, собственные задачи семьи.</source>
   <translation>Expected results, the family's own tasks.</translation>
  </message>
  <message id="family_plan.signature">
   <source>Подпись социального работника, ответственного за личное дело ребенка</source>
   <translation>Signature of the social worker responsible for the child's personal file</translation>
  </message>
  <message id="family_plan.signature.option.worker">
   <source>социальный работник</source>
   <translation>social worker</translation>
  </message>
  <message id="family_plan.reviews">
   <source>Сколько пересмотров внесено в план</source>
   <translation>How many reviews the plan holds</translation>
  </message>
  <message id="family_plan.reviews.hint">
   <source>Третий и следующие пересмотры – на листе-продолжении.</source>
   <translation>The third and later reviews go on the continuation sheet.</translation>
  </message>
  <message id="family_plan.reviews.option.none">
   <source>пересмотра еще не было</source>
   <translation>no review yet</translation>
  </message>
  <message id="family_plan.reviews.option.one">
   <source>один</source>
   <translation>one</translation>
  </message>
  <message id="family_plan.reviews.option.two">
   <source>два</source>
   <translation>two</translation>
  </message>
  <message id="family_plan.page.review_1">
   <source>1. Пересмотр индивидуального плана сопровождения семьи</source>
   <translation>1. Review of the individual plan of family accompaniment</translation>
  </message>
  <message id="family_plan.review_1_on">
   <source>Дата совещания</source>
   <translation>Date of the meeting</translation>
  </message>
  <message id="family_plan.review_1_present">
   <source>Участники совещания по пересмотру плана действий</source>
   <translation>Participants of the meeting reviewing the action plan</translation>
  </message>
  <message id="family_plan.review_1_actions">
   <source>Пересмотренный план действий</source>
   <translation>Revised action plan</translation>
  </message>
  <message id="family_plan.review_1_actions.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="family_plan.review_1_actions.action">
   <source>Действия, мероприятия</source>
   <translation>Actions, measures</translation>
  </message>
  <message id="family_plan.review_1_actions.until">
   <source>Сроки</source>
   <translation>Term</translation>
  </message>
  <message id="family_plan.review_1_actions.responsible">
   <source>Ответственные</source>
   <translation>Responsible</translation>
  </message>
  <message id="family_plan.review_1_actions.responsible.hint">
   <source>Семья тоже отвечает за свои шаги.</source>
   <translation>The family is responsible for its own steps too.</translation>
  </message>
  <message id="family_plan.review_1_actions.mark">
   <source>Отметка о выполнении</source>
   <translation>Mark of execution</translation>
  </message>
  <message id="family_plan.review_1_actions.mark.hint">
   <source>Дата выполнения.</source>
   <translation>Date of execution.</translation>
  </message>
  <message id="family_plan.review_1_signatures">
   <source>Имена и подписи участников совещания</source>
   <translation>Names and signatures of the participants</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.worker">
   <source>социальный работник</source>
   <translation>social worker</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>supervisor, manager</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.mother">
   <source>мать</source>
   <translation>mother</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.father">
   <source>отец</source>
   <translation>father</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.guardian">
   <source>опекун</source>
   <translation>guardian</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.relative">
   <source>родственник</source>
   <translation>relative</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.specialist">
   <source>специалист</source>
   <translation>specialist</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.organisation">
   <source>представитель организации</source>
   <translation>representative of an organisation</translation>
  </message>
  <message id="family_plan.page.review_2">
   <source>2. Пересмотр индивидуального плана сопровождения семьи</source>
   <translation>2. Review of the individual plan of family accompaniment</translation>
  </message>
  <message id="family_plan.review_2_on">
   <source>Дата совещания</source>
   <translation>Date of the meeting</translation>
  </message>
  <message id="family_plan.review_2_present">
   <source>Участники совещания по пересмотру плана действий</source>
   <translation>Participants of the meeting reviewing the action plan</translation>
  </message>
  <message id="family_plan.review_2_actions">
   <source>Пересмотренный план действий</source>
   <translation>Revised action plan</translation>
  </message>
  <message id="family_plan.review_2_actions.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="family_plan.review_2_actions.action">
   <source>Действия, мероприятия</source>
   <translation>Actions, measures</translation>
  </message>
  <message id="family_plan.review_2_actions.until">
   <source>Сроки</source>
   <translation>Term</translation>
  </message>
  <message id="family_plan.review_2_actions.responsible">
   <source>Ответственные</source>
   <translation>Responsible</translation>
  </message>
  <message id="family_plan.review_2_actions.responsible.hint">
   <source>Семья тоже отвечает за свои шаги.</source>
   <translation>The family is responsible for its own steps too.</translation>
  </message>
  <message id="family_plan.review_2_actions.mark">
   <source>Отметка о выполнении</source>
   <translation>Mark of execution</translation>
  </message>
  <message id="family_plan.review_2_actions.mark.hint">
   <source>Дата выполнения.</source>
   <translation>Date of execution.</translation>
  </message>
  <message id="family_plan.review_2_signatures">
   <source>Имена и подписи участников совещания</source>
   <translation>Names and signatures of the participants</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.worker">
   <source>социальный работник</source>
   <translation>social worker</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>supervisor, manager</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.mother">
   <source>мать</source>
   <translation>mother</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.father">
   <source>отец</source>
   <translation>father</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.guardian">
   <source>опекун</source>
   <translation>guardian</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.relative">
   <source>родственник</source>
   <translation>relative</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.specialist">
   <source>специалист</source>
   <translation>specialist</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.organisation">
   <source>представитель организации</source>
   <translation>representative of an organisation</translation>
  </message>
  <message id="family_plan.page.links">
   <source>Связь с потребностями, следующий пересмотр</source>
   <translation>Link to needs, next review</translation>
  </message>
  <message id="family_plan.links">
   <source>К чему относится каждое действие</source>
   <translation>What each action belongs to</translation>
  </message>
  <message id="family_plan.links.no">
   <source>№ действия</source>
   <translation>Action no.</translation>
  </message>
  <message id="family_plan.links.need">
   <source>Потребность</source>
   <translation>Need</translation>
  </message>
  <message id="family_plan.links.risk">
   <source>Какой риск снижает</source>
   <translation>Which risk it lowers</translation>
  </message>
  <message id="family_plan.links.service">
   <source>Услуга</source>
   <translation>Service</translation>
  </message>
  <message id="family_plan.next_review_on">
   <source>Дата следующего пересмотра</source>
   <translation>Date of the next review</translation>
  </message>
  <message id="family_plan.next_review_on.hint">
   <source>Не позже чем через шесть месяцев; при повышенном риске раньше.</source>
   <translation>Not later than in six months; earlier at raised risk.</translation>
  </message>
  <message id="family_plan.out_of_family">
   <source>Предусмотрена мера вне семьи</source>
   <translation>A measure apart from the family is planned</translation>
  </message>
  <message id="family_plan.out_of_family.hint">
   <source>Разлучение и продление срока пребывания вносятся в план только после решения органа опеки (F-72).</source>
   <translation>Separation and a longer stay enter the plan only after the guardianship body's decision (F-72).</translation>
  </message>
  <message id="family_plan.family_insufficient">
   <source>Почему мер по сохранению семьи недостаточно</source>
   <translation>Why measures preserving the family do not suffice</translation>
  </message>
  <message id="family_plan.guardianship_ref">
   <source>Решение органа опеки и попечительства</source>
   <translation>Decision of the guardianship body</translation>
  </message>
  <message id="family_plan.count_from_plan">
   <source>Считать посещения с даты этого плана</source>
   <translation>Count the visits from the date of this plan</translation>
  </message>
  <message id="family_plan.count_from_plan.hint">
   <source>«Да», если ребенок живет дома и записи о месте проживания (F-41) нет.</source>
   <translation>“Yes” if the child lives at home and there is no placement record (F-41).</translation>
  </message>
  <message id="family_plan.lives_with">
   <source>С кем живет ребенок</source>
   <translation>With whom the child lives</translation>
  </message>
  <message id="family_plan.lives_with.option.parents">
   <source>с родителями</source>
   <translation>with parents</translation>
  </message>
  <message id="family_plan.lives_with.option.guardian">
   <source>с опекуном</source>
   <translation>with a guardian</translation>
  </message>
  <message id="family_plan.lives_with.option.kin">
   <source>в расширенной семье</source>
   <translation>in the extended family</translation>
  </message>
  <message id="field_device.title">
   <source>Учет полевых устройств</source>
   <translation>Field-device log</translation>
  </message>
  <message id="field_device.page.device">
   <source>Устройство</source>
   <translation>Device</translation>
  </message>
  <message id="field_device.checked_on">
   <source>Дата проверки</source>
   <translation>Checked on</translation>
  </message>
  <message id="field_device.devices">
   <source>Устройства</source>
   <translation>Devices</translation>
  </message>
  <message id="field_device.devices.device">
   <source>Устройство</source>
   <translation>Device</translation>
  </message>
  <message id="field_device.devices.owner">
   <source>Ответственный</source>
   <translation>Owner</translation>
  </message>
  <message id="field_device.devices.password">
   <source>Пароль стоит</source>
   <translation>Password set</translation>
  </message>
  <message id="field_device.devices.autolock">
   <source>Сам блокируется</source>
   <translation>Locks by itself</translation>
  </message>
  <message id="field_device.devices.wipe">
   <source>Можно стереть удаленно</source>
   <translation>Can be wiped</translation>
  </message>
  <message id="field_device.signatures">
   <source>Подписи</source>
   <translation>Signatures</translation>
  </message>
  <message id="field_device.signatures.option.worker">
   <source>социальный работник</source>
   <translation>social worker</translation>
  </message>
  <message id="field_device.signatures.option.head">
   <source>руководство организации</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="field_pack.title">
   <source>Учет полевого пакета</source>
   <translation>Field-pack log</translation>
  </message>
  <message id="field_pack.page.pack">
   <source>Пакет</source>
   <translation>Pack</translation>
  </message>
  <message id="field_pack.issued_at">
   <source>Выдан</source>
   <translation>Taken out at</translation>
  </message>
  <message id="field_pack.expires_on">
   <source>Действует до</source>
   <translation>Expires on</translation>
  </message>
  <message id="field_pack.worker">
   <source>Работник</source>
   <translation>Worker</translation>
  </message>
  <message id="field_pack.device">
   <source>Устройство</source>
   <translation>Device</translation>
  </message>
  <message id="field_pack.taken">
   <source>Что взято</source>
   <translation>What was taken</translation>
  </message>
  <message id="field_pack.taken.code">
   <source>Код случая</source>
   <translation>Case code</translation>
  </message>
  <message id="field_pack.taken.data">
   <source>Данные</source>
   <translation>Data</translation>
  </message>
  <message id="field_pack.imported_at">
   <source>Загружен обратно</source>
   <translation>Imported at</translation>
  </message>
  <message id="field_pack.deleted_at">
   <source>Удален с устройства</source>
   <translation>Deleted from the device at</translation>
  </message>
  <message id="field_pack.page.loss">
   <source>Утеря</source>
   <translation>Loss</translation>
  </message>
  <message id="field_pack.lost">
   <source>Утеряно или украдено</source>
   <translation>Lost or stolen</translation>
  </message>
  <message id="field_pack.lost_at">
   <source>Когда</source>
   <translation>When</translation>
  </message>
  <message id="field_pack.measures">
   <source>Принятые меры</source>
   <translation>Measures taken</translation>
  </message>
  <message id="field_pack.wiped_at">
   <source>Стерто удаленно</source>
   <translation>Wiped at</translation>
  </message>
  <message id="field_pack.head_informed_at">
   <source>Сообщено руководству</source>
   <translation>Head informed at</translation>
  </message>
  <message id="file_contents.title">
   <source>Обложка дела и опись документов</source>
   <translation>Case file cover and table of contents</translation>
  </message>
  <message id="file_contents.page.cover">
   <source>Обложка</source>
   <translation>Cover</translation>
  </message>
  <message id="file_contents.mark">
   <source>Конфиденциально</source>
   <translation>Confidential</translation>
  </message>
  <message id="file_contents.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="file_contents.code.hint">
   <source>На обложке пишется только код, без имени.</source>
   <translation>The cover bears the code only, no name.</translation>
  </message>
  <message id="file_contents.organisation">
   <source>Организация</source>
   <translation>Organisation</translation>
  </message>
  <message id="file_contents.volume">
   <source>Том</source>
   <translation>Volume</translation>
  </message>
  <message id="file_contents.years">
   <source>Год открытия – закрытия</source>
   <translation>Years opened – closed</translation>
  </message>
  <message id="file_contents.page.contents">
   <source>Опись документов</source>
   <translation>Table of contents</translation>
  </message>
  <message id="file_contents.contents">
   <source>Опись документов</source>
   <translation>Table of contents</translation>
  </message>
  <message id="file_contents.contents.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="file_contents.contents.document">
   <source>Документ</source>
   <translation>Document</translation>
  </message>
  <message id="file_contents.contents.on">
   <source>Дата</source>
   <translation>Date</translation>
  </message>
  <message id="file_contents.contents.page_from">
   <source>Первая страница</source>
   <translation>First page</translation>
  </message>
  <message id="file_contents.contents.page_to">
   <source>Последняя страница</source>
   <translation>Last page</translation>
  </message>
  <message id="file_contents.contents.medium">
   <source>Носитель</source>
   <translation>Form</translation>
  </message>
  <message id="file_contents.contents.medium.option.paper">
   <source>бумажный носитель</source>
   <translation>paper form</translation>
  </message>
  <message id="file_contents.contents.medium.option.electronic">
   <source>электронный носитель</source>
   <translation>electronic form</translation>
  </message>
  <message id="file_contents.total_pages">
   <source>Общее количество страниц</source>
   <translation>Total number of pages</translation>
  </message>
  <message id="file_contents.total_pages_in_words">
   <source>Прописью</source>
   <translation>In words</translation>
  </message>
  <message id="file_contents.compiled">
   <source>Опись составил</source>
   <translation>Compiled by</translation>
  </message>
  <message id="file_contents.compiled.option.worker">
   <source>социальный работник</source>
   <translation>social worker</translation>
  </message>
  <message id="gift_register.title">
   <source>Реестр предложенных подарков</source>
   <translation>Register of gifts offered</translation>
  </message>
  <message id="gift_register.page.lines">
   <source>Записи</source>
   <translation>Lines</translation>
  </message>
  <message id="gift_register.lines">
   <source>Реестр предложенных подарков</source>
   <translation>Register of gifts offered</translation>
  </message>
  <message id="gift_register.lines.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="gift_register.lines.on">
   <source>Дата</source>
   <translation>Date</translation>
  </message>
  <message id="gift_register.lines.what">
   <source>Что</source>
   <translation>What</translation>
  </message>
  <message id="gift_register.lines.done">
   <source>Что сделано</source>
   <translation>What was done</translation>
  </message>
  <message id="gift_register.lines.worker">
   <source>Работник</source>
   <translation>Worker</translation>
  </message>
  <message id="handout.title">
   <source>Лист выдачи оценки</source>
   <translation>Sheet of assessments handed out</translation>
  </message>
  <message id="handout.page.handout">
   <source>Выдача</source>
   <translation>Handing out</translation>
  </message>
  <message id="handout.assessment">
   <source>Отчет о комплексной оценке</source>
   <translation>Report on the complex assessment</translation>
  </message>
  <message id="handout.given_on">
   <source>Дата выдачи</source>
   <translation>Handed out on</translation>
  </message>
  <message id="handout.receiver">
   <source>Кому выдано</source>
   <translation>Handed out to</translation>
  </message>
  <message id="handout.receiver.hint">
   <source>Только участник сопровождения семьи, записанный в деле.</source>
   <translation>Only somebody who takes part in accompanying the family and is registered in the case.</translation>
  </message>
  <message id="handout.purpose">
   <source>Для чего</source>
   <translation>What for</translation>
  </message>
  <message id="handout.given_as">
   <source>Что выдано</source>
   <translation>What was handed out</translation>
  </message>
  <message id="handout.given_as.option.whole">
   <source>отчет целиком</source>
   <translation>the whole report</translation>
  </message>
  <message id="handout.given_as.option.part">
   <source>часть отчета</source>
   <translation>a part of the report</translation>
  </message>
  <message id="handout.given_as.option.read">
   <source>только для чтения на месте</source>
   <translation>only to be read on the spot</translation>
  </message>
  <message id="handout.given_as_part">
   <source>Какая часть</source>
   <translation>Which part</translation>
  </message>
  <message id="handout.signatures">
   <source>Подписи</source>
   <translation>Signatures</translation>
  </message>
  <message id="handout.signatures.option.worker">
   <source>социальный работник</source>
   <translation>social worker</translation>
  </message>
  <message id="handout.signatures.option.receiver">
   <source>получивший</source>
   <translation>receiver</translation>
  </message>
  <message id="help_request.title">
   <source>Форма обращения за помощью</source>
   <translation>Request-for-help form</translation>
  </message>
  <message id="help_request.page.subject">
   <source>Субъект обращения за помощью</source>
   <translation>Subject of the request</translation>
  </message>
  <message id="help_request.subject_name">
   <source>Имя и фамилия субъекта обращения за помощью</source>
   <translation>First and last name of the subject of the request</translation>
  </message>
  <message id="help_request.subject_name.hint">
   <source>Ребенок, о котором сообщают. Имя хранится в реестре, не в деле.</source>
   <translation>The child reported about. The name is kept in the register, not in the file.</translation>
  </message>
  <message id="help_request.address">
   <source>Адрес</source>
   <translation>Address</translation>
  </message>
  <message id="help_request.last_place">
   <source>Последнее известное место</source>
   <translation>Last known place</translation>
  </message>
  <message id="help_request.birth_date">
   <source>Дата рождения</source>
   <translation>Date of birth</translation>
  </message>
  <message id="help_request.birth_date.hint">
   <source>Сопровождение рассчитано на детей 0–5 лет. Если ребенок старше, обсудите с супервизором, куда его направить.</source>
   <translation>Accompaniment is meant for children of 0–5. If the child is older, discuss with the supervisor where to refer.</translation>
  </message>
  <message id="help_request.approximate_age">
   <source>или приблизительный возраст</source>
   <translation>or approximate age</translation>
  </message>
  <message id="help_request.sex">
   <source>Пол</source>
   <translation>Sex</translation>
  </message>
  <message id="help_request.page.applicant">
   <source>Лицо, обращающееся за помощью</source>
   <translation>Person asking for help</translation>
  </message>
  <message id="help_request.applicant_hidden">
   <source>Просит не раскрывать свое имя</source>
   <translation>Asks not to disclose the name</translation>
  </message>
  <message id="help_request.applicant_hidden.ask">
   <source>Хотите ли вы, чтобы ваше имя не узнали семья и другие люди?</source>
   <translation>Do you want the family and others not to learn your name?</translation>
  </message>
  <message id="help_request.applicant">
   <source>Имя</source>
   <translation>Name</translation>
  </message>
  <message id="help_request.applicant_secret">
   <source>Имя (строго конфиденциально)</source>
   <translation>Name (strictly confidential)</translation>
  </message>
  <message id="help_request.position">
   <source>Должность или статус</source>
   <translation>Position or status</translation>
  </message>
  <message id="help_request.applicant_contact">
   <source>Адрес/№ тел.</source>
   <translation>Address/phone no.</translation>
  </message>
  <message id="help_request.applicant_secret_contact">
   <source>Адрес/№ тел. (строго конфиденциально)</source>
   <translation>Address/phone no. (strictly confidential)</translation>
  </message>
  <message id="help_request.relation">
   <source>Отношение к ребенку</source>
   <translation>Relation to the child</translation>
  </message>
  <message id="help_request.relation_other">
   <source>Уточнение отношения к ребенку</source>
   <translation>Relation to the child in detail</translation>
  </message>
  <message id="help_request.page.parents">
   <source>Данные о родителях ребенка</source>
   <translation>Data on the child's parents</translation>
  </message>
  <message id="help_request.mother">
   <source>Мать: имя</source>
   <translation>Mother: name</translation>
  </message>
  <message id="help_request.mother.hint">
   <source>Если неизвестно, оставьте пустым и укажите причину при завершении формы.</source>
   <translation>If unknown, leave it empty and give the reason when finishing the form.</translation>
  </message>
  <message id="help_request.mother_place">
   <source>Мать: место ее нахождения</source>
   <translation>Mother: whereabouts</translation>
  </message>
  <message id="help_request.mother_work">
   <source>Мать: род деятельности</source>
   <translation>Mother: occupation</translation>
  </message>
  <message id="help_request.father">
   <source>Отец: имя</source>
   <translation>Father: name</translation>
  </message>
  <message id="help_request.father_place">
   <source>Отец: место его нахождения</source>
   <translation>Father: whereabouts</translation>
  </message>
  <message id="help_request.father_work">
   <source>Отец: род деятельности</source>
   <translation>Father: occupation</translation>
  </message>
  <message id="help_request.page.content">
   <source>Содержание обращения</source>
   <translation>Content of the request</translation>
  </message>
  <message id="help_request.grounds">
   <source>Основание для обращения за помощью</source>
   <translation>Grounds for the request</translation>
  </message>
  <message id="help_request.grounds.hint">
   <source>Краткое изложение со слов лица, обратившегося за помощью.</source>
   <translation>Short account in the words of the person asking for help.</translation>
  </message>
  <message id="help_request.grounds.ask">
   <source>Расскажите своими словами: что случилось и что вас беспокоит?</source>
   <translation>Tell me in your own words: what happened and what worries you?</translation>
  </message>
  <message id="help_request.next_actions">
   <source>Последующие действия, согласованные с обратившимся лицом, менеджером или супервизором</source>
   <translation>Next actions agreed with the person asking, the manager or the supervisor</translation>
  </message>
  <message id="help_request.next_actions.hint">
   <source>Кто, что и когда делает дальше.</source>
   <translation>Who does what and when.</translation>
  </message>
  <message id="help_request.next_actions.ask">
   <source>О чем мы с вами договорились и что будет дальше?</source>
   <translation>What have we agreed and what will happen next?</translation>
  </message>
  <message id="help_request.page.receiver">
   <source>Социальный работник, принимающий обращение за помощью</source>
   <translation>Social worker receiving the request</translation>
  </message>
  <message id="help_request.received_by">
   <source>Имя</source>
   <translation>Name</translation>
  </message>
  <message id="help_request.received_on">
   <source>Дата</source>
   <translation>Date</translation>
  </message>
  <message id="help_request.received_time">
   <source>Время</source>
   <translation>Time</translation>
  </message>
  <message id="help_request.signature">
   <source>Подпись</source>
   <translation>Signature</translation>
  </message>
  <message id="help_request.signature.option.worker">
   <source>социальный работник</source>
   <translation>social worker</translation>
  </message>
  <message id="help_request.signature.option.psychologist">
   <source>психолог</source>
   <translation>psychologist</translation>
  </message>
  <message id="help_request.page.origin">
   <source>Откуда поступило, вид риска</source>
   <translation>Where it came from, kind of risk</translation>
  </message>
  <message id="help_request.source">
   <source>Источник информации</source>
   <translation>Source of information</translation>
  </message>
  <message id="help_request.source_other">
   <source>Другой источник</source>
   <translation>Other source</translation>
  </message>
  <message id="help_request.channel">
   <source>Путь поступления</source>
   <translation>How it came</translation>
  </message>
  <message id="help_request.channel.option.in_person">
   <source>личное обращение</source>
   <translation>in person</translation>
  </message>
  <message id="help_request.channel.option.phone">
   <source>по телефону</source>
   <translation>by phone</translation>
  </message>
  <message id="help_request.channel.option.written">
   <source>в письменной форме</source>
   <translation>in writing</translation>
  </message>
  <message id="help_request.channel.option.found">
   <source>выявлено при патронаже</source>
   <translation>found on a patronage visit</translation>
  </message>
  <message id="help_request.risk_kinds">
   <source>Виды риска</source>
   <translation>Kinds of risk</translation>
  </message>
  <message id="help_request.risk_kinds.option.abandonment">
   <source>риск отказа от ребенка</source>
   <translation>risk of abandonment of the child</translation>
  </message>
  <message id="help_request.risk_kinds.option.cruelty">
   <source>жестокое обращение</source>
   <translation>cruel treatment</translation>
  </message>
  <message id="help_request.risk_kinds.option.domestic_violence">
   <source>бытовое насилие</source>
   <translation>domestic violence</translation>
  </message>
  <message id="help_request.risk_kinds.option.disability">
   <source>инвалидность</source>
   <translation>disability</translation>
  </message>
  <message id="help_request.risk_kinds.option.neglect">
   <source>пренебрежительное отношение к потребностям ребенка</source>
   <translation>neglect of the child's needs</translation>
  </message>
  <message id="help_request.page.criteria_high">
   <source>Критерии высокого риска</source>
   <translation>Criteria of high risk</translation>
  </message>
  <message id="help_request.criteria_high">
   <source>Ситуации высокого риска</source>
   <translation>Situations of high risk</translation>
  </message>
  <message id="help_request.criteria_high.hint">
   <source>Отметьте все, что подтверждают сведения. Одного отмеченного пункта достаточно, чтобы предложить высокий риск.</source>
   <translation>Tick all that the information supports. One tick is enough to propose high risk.</translation>
  </message>
  <message id="help_request.criteria_high.option.abandoned">
   <source>ребенок остался без родительского попечения в больнице или родильном доме</source>
   <translation>child left without parental care in a hospital or maternity hospital</translation>
  </message>
  <message id="help_request.criteria_high.option.police">
   <source>ребенок в полиции как предполагаемая жертва насилия</source>
   <translation>child is at the police as a presumed victim of violence</translation>
  </message>
  <message id="help_request.criteria_high.option.street">
   <source>ребенок найден потерянным или брошенным, без поддержки и надзора</source>
   <translation>child found lost or abandoned, without support or supervision</translation>
  </message>
  <message id="help_request.criteria_high.option.violence">
   <source>физическое или сексуальное насилие в отношении ребенка</source>
   <translation>physical or sexual violence against the child</translation>
  </message>
  <message id="help_request.criteria_high.option.other_threat">
   <source>другая прямая угроза безопасности, здоровью, жизни</source>
   <translation>another direct threat to safety, health, life</translation>
  </message>
  <message id="help_request.criteria_safety">
   <source>Безопасность</source>
   <translation>Safety</translation>
  </message>
  <message id="help_request.criteria_safety.option.cruelty">
   <source>случаи жестокого или небрежного отношения</source>
   <translation>cases of cruel or careless treatment</translation>
  </message>
  <message id="help_request.criteria_safety.option.not_protected">
   <source>родители не могут защитить ребенка, он никому не доверяет</source>
   <translation>parents cannot protect the child, it trusts nobody</translation>
  </message>
  <message id="help_request.criteria_safety.option.home_danger">
   <source>опасные условия дома: отопление, приборы, электричество, лестницы</source>
   <translation>dangers at home: heating, appliances, electricity, stairs</translation>
  </message>
  <message id="help_request.criteria_safety.option.addiction">
   <source>зависимость родителей: алкоголь, наркотики</source>
   <translation>parents' addiction: alcohol, drugs</translation>
  </message>
  <message id="help_request.criteria_health">
   <source>Здоровье</source>
   <translation>Health</translation>
  </message>
  <message id="help_request.criteria_health.option.illness">
   <source>проблемы со здоровьем, врожденные или приобретенные</source>
   <translation>health problems, congenital or acquired</translation>
  </message>
  <message id="help_request.criteria_health.option.no_treatment">
   <source>нет учета у врача, регулярного лечения или его эффекта</source>
   <translation>not registered with a doctor, no regular treatment or no effect</translation>
  </message>
  <message id="help_request.criteria_health.option.poor_care">
   <source>недостаточные питание и гигиена</source>
   <translation>insufficient feeding and hygiene</translation>
  </message>
  <message id="help_request.criteria_family">
   <source>Семья и семейные отношения</source>
   <translation>Family and family relations</translation>
  </message>
  <message id="help_request.criteria_family.option.composition">
   <source>состав семьи не обеспечивает ухода</source>
   <translation>the family as composed cannot provide care</translation>
  </message>
  <message id="help_request.criteria_family.option.relations">
   <source>тяжелые взаимоотношения в семье</source>
   <translation>hard relations in the family</translation>
  </message>
  <message id="help_request.criteria_family.option.way_of_life">
   <source>нет совместной жизни: праздников, игр с ребенком</source>
   <translation>no life together: celebrations, play with the child</translation>
  </message>
  <message id="help_request.page.criteria_other">
   <source>Критерии среднего и низкого риска</source>
   <translation>Criteria of medium and low risk</translation>
  </message>
  <message id="help_request.criteria_medium">
   <source>Средний риск</source>
   <translation>Medium risk</translation>
  </message>
  <message id="help_request.criteria_medium.option.avoid_care">
   <source>родители уклоняются от ухода за ребенком</source>
   <translation>parents avoid caring for the child</translation>
  </message>
  <message id="help_request.criteria_medium.option.no_means">
   <source>нет средств к существованию, работы, доходов</source>
   <translation>no means of subsistence, work, income</translation>
  </message>
  <message id="help_request.criteria_medium.option.no_housing">
   <source>нет постоянного жилья</source>
   <translation>no permanent housing</translation>
  </message>
  <message id="help_request.criteria_medium.option.no_documents">
   <source>нет личных документов</source>
   <translation>no identity documents</translation>
  </message>
  <message id="help_request.criteria_medium.option.parent_illness">
   <source>болезнь родителя мешает уходу и воспитанию</source>
   <translation>a parent's illness hinders care and upbringing</translation>
  </message>
  <message id="help_request.criteria_medium.option.no_danger_data">
   <source>данных об опасности для жизни и здоровья нет</source>
   <translation>no evidence of danger to life and health</translation>
  </message>
  <message id="help_request.criteria_low">
   <source>Низкий риск</source>
   <translation>Low risk</translation>
  </message>
  <message id="help_request.criteria_low.option.safe_home">
   <source>ребенок в надежных условиях и благоприятной атмосфере</source>
   <translation>child in safe conditions and a good atmosphere</translation>
  </message>
  <message id="help_request.criteria_low.option.unready">
   <source>родители не умеют ухаживать: ранний возраст, незапланированное рождение</source>
   <translation>parents cannot care: young age, unplanned birth</translation>
  </message>
  <message id="help_request.criteria_low.option.low_income">
   <source>низкие доходы семьи</source>
   <translation>low family income</translation>
  </message>
  <message id="help_request.criteria_low.option.ill_member">
   <source>в семье тяжелобольной</source>
   <translation>a seriously ill family member</translation>
  </message>
  <message id="help_request.criteria_low.option.integration">
   <source>семье трудно прижиться после переезда</source>
   <translation>hard for the family to settle after moving</translation>
  </message>
  <message id="help_request.criteria_low.option.prevention">
   <source>без профилактической работы риск может возникнуть</source>
   <translation>without prevention a risk may arise</translation>
  </message>
  <message id="help_request.page.decision">
   <source>Степень риска и решение</source>
   <translation>Risk level and decision</translation>
  </message>
  <message id="help_request.risk_proposed">
   <source>Степень риска по критериям</source>
   <translation>Risk level by the criteria</translation>
  </message>
  <message id="help_request.risk_proposed.hint">
   <source>Отмечен критерий высокого риска – высокий; иначе среднего – средний; иначе низкого – низкий.</source>
   <translation>A criterion of high risk ticked: high; else one of medium: medium; else one of low: low.</translation>
  </message>
  <message id="help_request.risk_level">
   <source>Установленная степень риска</source>
   <translation>Risk level set</translation>
  </message>
  <message id="help_request.risk_level.hint">
   <source>Решает социальный работник, а не сумма отметок.</source>
   <translation>The social worker decides, not the sum of ticks.</translation>
  </message>
  <message id="help_request.risk_reason">
   <source>Почему степень риска отличается от критериев</source>
   <translation>Why the level differs from the criteria</translation>
  </message>
  <message id="help_request.risk_set_at">
   <source>Риск установлен (дата, время)</source>
   <translation>Risk set (date, time)</translation>
  </message>
  <message id="help_request.risk_set_at.hint">
   <source>При высоком риске с этой минуты идет один час.</source>
   <translation>At high risk one hour runs from this minute.</translation>
  </message>
  <message id="help_request.consulted">
   <source>С кем из менеджеров, супервизоров проведена консультация</source>
   <translation>Which manager or supervisor was consulted</translation>
  </message>
  <message id="help_request.consulted_at">
   <source>Время консультации</source>
   <translation>Time of the consultation</translation>
  </message>
  <message id="help_request.agreed_measures">
   <source>Согласованные меры</source>
   <translation>Agreed measures</translation>
  </message>
  <message id="help_request.decision">
   <source>Решение</source>
   <translation>Decision</translation>
  </message>
  <message id="help_request.decision.option.urgent">
   <source>срочные меры</source>
   <translation>urgent measures</translation>
  </message>
  <message id="help_request.decision.option.primary">
   <source>первичная оценка</source>
   <translation>primary assessment</translation>
  </message>
  <message id="help_request.decision.option.one_time">
   <source>разовая помощь (журнал учета посетителей)</source>
   <translation>one-time help (visitor journal)</translation>
  </message>
  <message id="help_request.earlier">
   <source>Были ли прежние обращения по этому ребенку</source>
   <translation>Were there earlier requests about this child</translation>
  </message>
  <message id="help_request.earlier.hint">
   <source>Проверьте журнал «Неподтвержденные обращения за помощью».</source>
   <translation>Check the journal “Unconfirmed requests”.</translation>
  </message>
  <message id="help_request.earlier_which">
   <source>Какие и когда</source>
   <translation>Which and when</translation>
  </message>
  <message id="implementation_report.title">
   <source>Отчет о реализации индивидуального плана</source>
   <translation>Report on the implementation of the individual plan</translation>
  </message>
  <message id="implementation_report.page.done">
   <source>Что выполнено</source>
   <translation>What was done</translation>
  </message>
  <message id="implementation_report.reported_on">
   <source>Дата отчета</source>
   <translation>Date of the report</translation>
  </message>
  <message id="implementation_report.since">
   <source>Период с</source>
   <translation>Period from</translation>
  </message>
  <message id="implementation_report.until">
   <source>Период по</source>
   <translation>Period to</translation>
  </message>
  <message id="implementation_report.plan_ref">
   <source>Индивидуальный план</source>
   <translation>Individual plan</translation>
  </message>
  <message id="implementation_report.rows">
   <source>Выполнение действий плана</source>
   <translation>How the plan's actions were carried out</translation>
  </message>
  <message id="implementation_report.rows.ask">
   <source>Что получилось? Что помешало?</source>
   <translation>What worked? What got in the way?</translation>
  </message>
  <message id="implementation_report.rows.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="implementation_report.rows.action">
   <source>Действие</source>
   <translation>Action</translation>
  </message>
  <message id="implementation_report.rows.state">
   <source>Выполнение</source>
   <translation>Carried out</translation>
  </message>
  <message id="implementation_report.rows.state.option.done">
   <source>выполнено</source>
   <translation>done</translation>
  </message>
  <message id="implementation_report.rows.state.option.partly">
   <source>частично</source>
   <translation>partly</translation>
  </message>
  <message id="implementation_report.rows.state.option.not_done">
   <source>не выполнено</source>
   <translation>not done</translation>
  </message>
  <message id="implementation_report.rows.why">
   <source>Почему не выполнено</source>
   <translation>Why not done</translation>
  </message>
  <message id="implementation_report.contacts">
   <source>Проведенные контакты по графику</source>
   <translation>Contacts held against the schedule</translation>
  </message>
  <message id="implementation_report.contacts.hint">
   <source>Сколько посещений и звонков было и сколько требовалось.</source>
   <translation>How many visits and calls there were and how many were required.</translation>
  </message>
  <message id="implementation_report.page.proposals">
   <source>Риск и предложения</source>
   <translation>Risk and proposals</translation>
  </message>
  <message id="implementation_report.risk_level">
   <source>Степень риска сейчас</source>
   <translation>Risk level now</translation>
  </message>
  <message id="implementation_report.risk_note">
   <source>Пояснение к степени риска</source>
   <translation>Note on the risk level</translation>
  </message>
  <message id="implementation_report.proposal">
   <source>Предложение</source>
   <translation>Proposal</translation>
  </message>
  <message id="implementation_report.proposal_note">
   <source>Обоснование предложения</source>
   <translation>Grounds of the proposal</translation>
  </message>
  <message id="implementation_report.proposal_note.hint">
   <source>Предложение работника – еще не решение совещания.</source>
   <translation>The worker's proposal is not yet the meeting's decision.</translation>
  </message>
  <message id="implementation_report.signature">
   <source>Подпись</source>
   <translation>Signature</translation>
  </message>
  <message id="implementation_report.signature.option.worker">
   <source>социальный работник</source>
   <translation>social worker</translation>
  </message>
  <message id="interagency_review.title">
   <source>Протокол межведомственного рассмотрения дела</source>
   <translation>Minutes of the interagency review</translation>
  </message>
  <message id="interagency_review.page.meeting">
   <source>Совещание</source>
   <translation>Meeting</translation>
  </message>
  <message id="interagency_review.agreed_with">
   <source>С кем согласовано: менеджер, супервизор</source>
   <translation>Agreed with: manager, supervisor</translation>
  </message>
  <message id="interagency_review.agreed_on">
   <source>Дата согласования</source>
   <translation>Date of agreement</translation>
  </message>
  <message id="interagency_review.met_on">
   <source>Дата совещания</source>
   <translation>Date of the meeting</translation>
  </message>
  <message id="interagency_review.place">
   <source>Место</source>
   <translation>Place</translation>
  </message>
  <message id="interagency_review.participants">
   <source>Приглашенные и присутствовавшие</source>
   <translation>Invited and present</translation>
  </message>
  <message id="interagency_review.participants.who">
   <source>Кто</source>
   <translation>Who</translation>
  </message>
  <message id="interagency_review.participants.body">
   <source>Учреждение, роль в семье</source>
   <translation>Body, role in the family</translation>
  </message>
  <message id="interagency_review.participants.present">
   <source>Был</source>
   <translation>Present</translation>
  </message>
  <message id="interagency_review.page.agreed">
   <source>О чем договорились</source>
   <translation>What was agreed</translation>
  </message>
  <message id="interagency_review.needs">
   <source>Первоочередные потребности ребенка</source>
   <translation>Priority needs of the child</translation>
  </message>
  <message id="interagency_review.measures">
   <source>Меры</source>
   <translation>Measures</translation>
  </message>
  <message id="interagency_review.measures.measure">
   <source>Мера</source>
   <translation>Measure</translation>
  </message>
  <message id="interagency_review.measures.responsible">
   <source>Ответственный</source>
   <translation>Responsible</translation>
  </message>
  <message id="interagency_review.measures.until">
   <source>Срок</source>
   <translation>Until</translation>
  </message>
  <message id="interagency_review.next_on">
   <source>Дата следующего собрания</source>
   <translation>Date of the next meeting</translation>
  </message>
  <message id="interagency_review.next_on.hint">
   <source>Назначается на самом совещании.</source>
   <translation>Set in the meeting itself.</translation>
  </message>
  <message id="interagency_review.page.sent">
   <source>Рассылка, подписи</source>
   <translation>Sending, signatures</translation>
  </message>
  <message id="interagency_review.sent">
   <source>Протокол направлен участникам</source>
   <translation>Minutes sent to the participants</translation>
  </message>
  <message id="interagency_review.sent.to">
   <source>Кому</source>
   <translation>To whom</translation>
  </message>
  <message id="interagency_review.sent.on">
   <source>Дата</source>
   <translation>Date</translation>
  </message>
  <message id="interagency_review.sent_on">
   <source>Протокол направлен всем</source>
   <translation>Minutes sent to all</translation>
  </message>
  <message id="interagency_review.family_notified_on">
   <source>Семья уведомлена</source>
   <translation>Family notified</translation>
  </message>
  <message id="interagency_review.copy_filed">
   <source>Копия приложена к личному делу</source>
   <translation>Copy added to the personal file</translation>
  </message>
  <message id="interagency_review.signatures">
   <source>Подписи</source>
   <translation>Signatures</translation>
  </message>
  <message id="interagency_review.signatures.option.worker">
   <source>социальный работник</source>
   <translation>social worker</translation>
  </message>
  <message id="interagency_review.signatures.option.psychologist">
   <source>психолог</source>
   <translation>psychologist</translation>
  </message>
  <message id="interagency_review.signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>supervisor, manager</translation>
  </message>
  <message id="monitoring.title">
   <source>Лист мониторинга после закрытия дела</source>
   <translation>Post-closing monitoring sheet</translation>
  </message>
  <message id="monitoring.page.contact">
   <source>Контакт</source>
   <translation>Contact</translation>
  </message>
  <message id="monitoring.number">
   <source>№ контакта</source>
   <translation>Contact no.</translation>
  </message>
  <message id="monitoring.happened_on">
   <source>Дата</source>
   <translation>Date</translation>
  </message>
  <message id="monitoring.way">
   <source>Способ</source>
   <translation>Way</translation>
  </message>
  <message id="monitoring.copes">
   <source>Семья справляется самостоятельно</source>
   <translation>The family copes alone</translation>
  </message>
  <message id="monitoring.copes.ask">
   <source>Как вы справляетесь без нашей помощи? Что дается труднее?</source>
   <translation>How do you manage without our help? What is harder?</translation>
  </message>
  <message id="monitoring.relapse">
   <source>Проявился рецидив проблем</source>
   <translation>Problems have come back</translation>
  </message>
  <message id="monitoring.worse">
   <source>Ситуация ребенка ухудшилась</source>
   <translation>The child's situation has worsened</translation>
  </message>
  <message id="monitoring.note">
   <source>Что увидели и услышали</source>
   <translation>What was seen and heard</translation>
  </message>
  <message id="monitoring.page.decision">
   <source>Решение</source>
   <translation>Decision</translation>
  </message>
  <message id="monitoring.decision">
   <source>Решение</source>
   <translation>Decision</translation>
  </message>
  <message id="monitoring.decision.option.continue">
   <source>продолжить мониторинг</source>
   <translation>continue the monitoring</translation>
  </message>
  <message id="monitoring.decision.option.end">
   <source>завершить мониторинг</source>
   <translation>end the monitoring</translation>
  </message>
  <message id="monitoring.decision.option.reopen">
   <source>возобновить дело (все этапы заново)</source>
   <translation>reopen the case (all stages again)</translation>
  </message>
  <message id="monitoring.next_on">
   <source>Следующий контакт</source>
   <translation>Next contact</translation>
  </message>
  <message id="monitoring.signature">
   <source>Подпись</source>
   <translation>Signature</translation>
  </message>
  <message id="monitoring.signature.option.worker">
   <source>социальный работник</source>
   <translation>social worker</translation>
  </message>
  <message id="norm_entry.title">
   <source>Реестр нормативных актов</source>
   <translation>Register of norms</translation>
  </message>
  <message id="norm_entry.page.norm">
   <source>Нормативный акт</source>
   <translation>Norm</translation>
  </message>
  <message id="norm_entry.name">
   <source>Название, номер</source>
   <translation>Name and number</translation>
  </message>
  <message id="norm_entry.issuer">
   <source>Кем принят</source>
   <translation>Issued by</translation>
  </message>
  <message id="norm_entry.approved_on">
   <source>Дата принятия</source>
   <translation>Approved on</translation>
  </message>
  <message id="norm_entry.in_force_from">
   <source>Вступил в силу</source>
   <translation>In force from</translation>
  </message>
  <message id="norm_entry.in_force_until">
   <source>Утратил силу</source>
   <translation>In force until</translation>
  </message>
  <message id="norm_entry.review_on">
   <source>Дата пересмотра</source>
   <translation>Review due</translation>
  </message>
  <message id="norm_entry.edition">
   <source>Издание в программе</source>
   <translation>Edition in the program</translation>
  </message>
  <message id="norm_entry.edition.hint">
   <source>Например, kzh/2018. Каждая запись хранит свое издание.</source>
   <translation>For example kg/2012. Every entry keeps the edition it was filled in with.</translation>
  </message>
  <message id="norm_entry.kept_at">
   <source>Где хранится экземпляр</source>
   <translation>Where the copy is kept</translation>
  </message>
  <message id="observation.title">
   <source>Лист наблюдения</source>
   <translation>Observation sheet</translation>
  </message>
  <message id="observation.page.setting">
   <source>Условия наблюдения</source>
   <translation>Setting of the observation</translation>
  </message>
  <message id="observation.phase">
   <source>Период</source>
   <translation>Phase</translation>
  </message>
  <message id="observation.phase.option.during">
   <source>во время услуги</source>
   <translation>during the service</translation>
  </message>
  <message id="observation.phase.option.after">
   <source>после завершения услуги</source>
   <translation>after the service</translation>
  </message>
  <message id="observation.observed_on">
   <source>Дата</source>
   <translation>Date</translation>
  </message>
  <message id="observation.observed_at">
   <source>Время</source>
   <translation>Time</translation>
  </message>
  <message id="observation.setting">
   <source>Обстановка</source>
   <translation>Setting</translation>
  </message>
  <message id="observation.setting.hint">
   <source>Без адреса: «в классе», «дома».</source>
   <translation>No address: “in class”, “at home”.</translation>
  </message>
  <message id="observation.observer">
   <source>Наблюдатель</source>
   <translation>Observer</translation>
  </message>
  <message id="observation.page.observed">
   <source>Наблюдение</source>
   <translation>Observation</translation>
  </message>
  <message id="observation.observations">
   <source>Что наблюдалось</source>
   <translation>What is observed</translation>
  </message>
  <message id="observation.observations.hint">
   <source>Только увиденное и услышанное; толкование – отдельно.</source>
   <translation>Only what was seen and heard; interpretation goes apart.</translation>
  </message>
  <message id="observation.observations.area">
   <source>Область</source>
   <translation>Area</translation>
  </message>
  <message id="observation.observations.area.option.safety">
   <source>безопасность</source>
   <translation>safety</translation>
  </message>
  <message id="observation.observations.area.option.health">
   <source>здоровье</source>
   <translation>health</translation>
  </message>
  <message id="observation.observations.area.option.emotion">
   <source>эмоции</source>
   <translation>emotion</translation>
  </message>
  <message id="observation.observations.area.option.relations">
   <source>отношения</source>
   <translation>relations</translation>
  </message>
  <message id="observation.observations.area.option.school_work">
   <source>школа, работа</source>
   <translation>school, work</translation>
  </message>
  <message id="observation.observations.area.option.daily_skills">
   <source>повседневные навыки</source>
   <translation>daily skills</translation>
  </message>
  <message id="observation.observations.observation">
   <source>Наблюдение</source>
   <translation>Observation</translation>
  </message>
  <message id="observation.observations.change">
   <source>По сравнению с прошлым разом</source>
   <translation>Since last time</translation>
  </message>
  <message id="observation.observations.change.option.better">
   <source>лучше</source>
   <translation>better</translation>
  </message>
  <message id="observation.observations.change.option.same">
   <source>без изменений</source>
   <translation>same</translation>
  </message>
  <message id="observation.observations.change.option.worse">
   <source>хуже</source>
   <translation>worse</translation>
  </message>
  <message id="observation.interpretation">
   <source>Толкование</source>
   <translation>Interpretation</translation>
  </message>
  <message id="observation.interpretation.hint">
   <source>Мысли и предположения работника, отдельно от фактов.</source>
   <translation>The worker's thoughts and hypotheses, apart from fact.</translation>
  </message>
  <message id="observation.action">
   <source>Необходимые действия</source>
   <translation>Action needed</translation>
  </message>
  <message id="observation.action.hint">
   <source>Что, кто, когда. Если не нужно, так и напишите.</source>
   <translation>What, who, when. If nothing is needed, say so.</translation>
  </message>
  <message id="observation.signatures">
   <source>Подпись</source>
   <translation>Signature</translation>
  </message>
  <message id="observation.signatures.option.worker">
   <source>социальный работник</source>
   <translation>social worker</translation>
  </message>
  <message id="organisation_card.title">
   <source>Карточка организации</source>
   <translation>Organisation card</translation>
  </message>
  <message id="organisation_card.page.identity">
   <source>Название, регистрация</source>
   <translation>Name and registration</translation>
  </message>
  <message id="organisation_card.made_on">
   <source>Дата заполнения карточки</source>
   <translation>Card filled in on</translation>
  </message>
  <message id="organisation_card.made_on.hint">
   <source>При каждом изменении заполняется новая карточка, прежняя остается.</source>
   <translation>Every change is a new card; the old one stays.</translation>
  </message>
  <message id="organisation_card.name">
   <source>Официальное название</source>
   <translation>Official name</translation>
  </message>
  <message id="organisation_card.ownership">
   <source>Форма собственности</source>
   <translation>Form of ownership</translation>
  </message>
  <message id="organisation_card.ownership.option.state">
   <source>государственная</source>
   <translation>state</translation>
  </message>
  <message id="organisation_card.ownership.option.municipal">
   <source>муниципальная</source>
   <translation>municipal</translation>
  </message>
  <message id="organisation_card.ownership.option.ngo">
   <source>негосударственная</source>
   <translation>non-state</translation>
  </message>
  <message id="organisation_card.ownership.option.private">
   <source>частная</source>
   <translation>private</translation>
  </message>
  <message id="organisation_card.ownership.option.person">
   <source>лицо без образования юридического лица</source>
   <translation>a person without a legal entity</translation>
  </message>
  <message id="organisation_card.provider">
   <source>Тип поставщика услуг</source>
   <translation>Kind of provider</translation>
  </message>
  <message id="organisation_card.provider.option.polyclinic">
   <source>поликлиника</source>
   <translation>polyclinic</translation>
  </message>
  <message id="organisation_card.provider.option.outpatient">
   <source>врачебная амбулатория</source>
   <translation>outpatient clinic</translation>
  </message>
  <message id="organisation_card.provider.option.rural">
   <source>сельский медицинский пункт</source>
   <translation>rural health post</translation>
  </message>
  <message id="organisation_card.provider.option.other">
   <source>другое</source>
   <translation>other</translation>
  </message>
  <message id="organisation_card.provider_other">
   <source>Другой тип</source>
   <translation>Another kind</translation>
  </message>
  <message id="organisation_card.registration_no">
   <source>Номер свидетельства о регистрации</source>
   <translation>Registration certificate no.</translation>
  </message>
  <message id="organisation_card.registered_on">
   <source>Дата регистрации</source>
   <translation>Registered on</translation>
  </message>
  <message id="organisation_card.certificate_at">
   <source>Где хранится свидетельство и копия</source>
   <translation>Where the certificate and its copy are kept</translation>
  </message>
  <message id="organisation_card.page.work">
   <source>Работа и ресурсы</source>
   <translation>Work and means</translation>
  </message>
  <message id="organisation_card.experience">
   <source>Опыт социальной работы</source>
   <translation>Experience in social work</translation>
  </message>
  <message id="organisation_card.mission">
   <source>Миссия и ценности</source>
   <translation>Mission and values</translation>
  </message>
  <message id="organisation_card.direct">
   <source>Прямые услуги</source>
   <translation>Direct services</translation>
  </message>
  <message id="organisation_card.indirect">
   <source>Непрямые услуги</source>
   <translation>Indirect services</translation>
  </message>
  <message id="organisation_card.supervision">
   <source>Организация супервизии</source>
   <translation>How supervision is arranged</translation>
  </message>
  <message id="organisation_card.staff">
   <source>Кадровый состав</source>
   <translation>Workforce</translation>
  </message>
  <message id="organisation_card.staff.function">
   <source>Должность</source>
   <translation>Function</translation>
  </message>
  <message id="organisation_card.staff.posts">
   <source>Штатных единиц</source>
   <translation>Posts</translation>
  </message>
  <message id="organisation_card.money">
   <source>Источники финансирования</source>
   <translation>Sources of money</translation>
  </message>
  <message id="organisation_card.money.source">
   <source>Источник</source>
   <translation>Source</translation>
  </message>
  <message id="organisation_card.money.share">
   <source>Доля</source>
   <translation>Share</translation>
  </message>
  <message id="organisation_card.money.share.unit">
   <source>%</source>
   <translation>%</translation>
  </message>
  <message id="organisation_card.page.answers">
   <source>Ответственность, комиссии</source>
   <translation>Responsibility, commissions</translation>
  </message>
  <message id="organisation_card.responsible">
   <source>Ответственный за безопасность жизни и здоровья</source>
   <translation>Answers for safety of life and health</translation>
  </message>
  <message id="organisation_card.responsible.hint">
   <source>Кто и когда принял решение, хранит журнал действий.</source>
   <translation>Who decided what and when is kept in the log of acts.</translation>
  </message>
  <message id="organisation_card.commissions">
   <source>Какие комиссии есть</source>
   <translation>Which commissions exist</translation>
  </message>
  <message id="organisation_card.commissions.option.minors">
   <source>комиссия по делам несовершеннолетних</source>
   <translation>commission on minors</translation>
  </message>
  <message id="organisation_card.commissions.option.integrated">
   <source>комиссия по осуществлению интегрированной модели</source>
   <translation>commission for the integrated model</translation>
  </message>
  <message id="organisation_card.commissions.option.psychologist">
   <source>психолог поликлиники</source>
   <translation>psychologist</translation>
  </message>
  <message id="organisation_card.help_information">
   <source>Где дают информацию об обращениях за помощью</source>
   <translation>Where information on asking for help is given</translation>
  </message>
  <message id="organisation_card.signatures">
   <source>Подпись</source>
   <translation>Signature</translation>
  </message>
  <message id="organisation_card.signatures.option.head">
   <source>руководитель организации</source>
   <translation>head of the organisation</translation>
  </message>
  <message id="own_appeal.title">
   <source>Собственная жалоба работника</source>
   <translation>The worker's own appeal</translation>
  </message>
  <message id="own_appeal.page.appeal">
   <source>Жалоба</source>
   <translation>Appeal</translation>
  </message>
  <message id="own_appeal.written_on">
   <source>Дата</source>
   <translation>Date</translation>
  </message>
  <message id="own_appeal.written_on.hint">
   <source>Видит только тот, кто написал.</source>
   <translation>Seen by its author alone.</translation>
  </message>
  <message id="own_appeal.to">
   <source>Кому</source>
   <translation>To whom</translation>
  </message>
  <message id="own_appeal.about">
   <source>О чем</source>
   <translation>What about</translation>
  </message>
  <message id="own_appeal.answered_on">
   <source>Дата ответа</source>
   <translation>Answered on</translation>
  </message>
  <message id="own_appeal.answer">
   <source>Ответ</source>
   <translation>Answer</translation>
  </message>
  <message id="personal_file.title">
   <source>Титул и опись личного дела</source>
   <translation>Personal-file cover and index</translation>
  </message>
  <message id="personal_file.page.cover">
   <source>Обложка</source>
   <translation>Cover</translation>
  </message>
  <message id="personal_file.mark">
   <source>Конфиденциально</source>
   <translation>Confidential</translation>
  </message>
  <message id="personal_file.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="personal_file.code.hint">
   <source>На обложке пишется только код, без имени.</source>
   <translation>The cover bears the code only, no name.</translation>
  </message>
  <message id="personal_file.organisation">
   <source>Организация</source>
   <translation>Organisation</translation>
  </message>
  <message id="personal_file.volume">
   <source>Том</source>
   <translation>Volume</translation>
  </message>
  <message id="personal_file.years">
   <source>Год открытия – закрытия</source>
   <translation>Years opened – closed</translation>
  </message>
  <message id="personal_file.page.contents">
   <source>Опись документов</source>
   <translation>Table of contents</translation>
  </message>
  <message id="personal_file.contents">
   <source>Опись документов</source>
   <translation>Table of contents</translation>
  </message>
  <message id="personal_file.contents.hint">
   <source>Форма обращения, комплексная оценка, план, запросы, приказы, письма, справки, протоколы.</source>
   <translation>Request form, complex assessment, plan, requests, orders, letters, certificates, minutes.</translation>
  </message>
  <message id="personal_file.contents.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="personal_file.contents.document">
   <source>Документ</source>
   <translation>Document</translation>
  </message>
  <message id="personal_file.contents.on">
   <source>Дата</source>
   <translation>Date</translation>
  </message>
  <message id="personal_file.contents.page_from">
   <source>Первая страница</source>
   <translation>First page</translation>
  </message>
  <message id="personal_file.contents.page_to">
   <source>Последняя страница</source>
   <translation>Last page</translation>
  </message>
  <message id="personal_file.contents.medium">
   <source>Носитель</source>
   <translation>Form</translation>
  </message>
  <message id="personal_file.contents.medium.option.paper">
   <source>бумажный носитель</source>
   <translation>paper form</translation>
  </message>
  <message id="personal_file.contents.medium.option.electronic">
   <source>электронный носитель</source>
   <translation>electronic form</translation>
  </message>
  <message id="personal_file.total_pages">
   <source>Общее количество страниц</source>
   <translation>Total number of pages</translation>
  </message>
  <message id="personal_file.total_pages_in_words">
   <source>Прописью</source>
   <translation>In words</translation>
  </message>
  <message id="personal_file.compiled">
   <source>Опись составил</source>
   <translation>Compiled by</translation>
  </message>
  <message id="personal_file.compiled.option.worker">
   <source>социальный работник</source>
   <translation>social worker</translation>
  </message>
  <message id="placement.title">
   <source>Учет места проживания и размещения ребенка</source>
   <translation>Record of where the child lives and is placed</translation>
  </message>
  <message id="placement.page.placing">
   <source>Размещение</source>
   <translation>Placement</translation>
  </message>
  <message id="placement.kind">
   <source>Где и с кем живет ребенок</source>
   <translation>Where and with whom the child lives</translation>
  </message>
  <message id="placement.kind.hint">
   <source>Каждая новая запись начинает новый график посещений и завершает прежний.</source>
   <translation>Every new record begins a new schedule of visits and ends the one before.</translation>
  </message>
  <message id="placement.kind.option.parents">
   <source>с родителями</source>
   <translation>with parents</translation>
  </message>
  <message id="placement.kind.option.guardian">
   <source>у опекуна, попечителя</source>
   <translation>with a guardian or trustee</translation>
  </message>
  <message id="placement.kind.option.kin">
   <source>в расширенной семье (у родственников)</source>
   <translation>in the extended family (with relatives)</translation>
  </message>
  <message id="placement.kind.option.foster">
   <source>в патронатной семье</source>
   <translation>in a foster family</translation>
  </message>
  <message id="placement.kind.option.institution">
   <source>дом ребенка, учреждение интернатного типа</source>
   <translation>children's home, residential institution</translation>
  </message>
  <message id="placement.kind.option.centre">
   <source>центр с временным содержанием</source>
   <translation>centre with temporary stay</translation>
  </message>
  <message id="placement.kind.option.hospital">
   <source>больница, родильный дом</source>
   <translation>hospital, maternity hospital</translation>
  </message>
  <message id="placement.kind.option.other">
   <source>другое место</source>
   <translation>another place</translation>
  </message>
  <message id="placement.kind_other">
   <source>Какое место</source>
   <translation>Which place</translation>
  </message>
  <message id="placement.placed_on">
   <source>Дата и время размещения</source>
   <translation>Date and time of placement</translation>
  </message>
  <message id="placement.secret_address">
   <source>Является ли адрес секретным</source>
   <translation>Is the address secret</translation>
  </message>
  <message id="placement.secret_address.hint">
   <source>Секретный адрес хранится отдельно, в строго конфиденциальной части.</source>
   <translation>A secret address is kept apart, in the strictly confidential part.</translation>
  </message>
  <message id="placement.place">
   <source>Место размещения</source>
   <translation>Place</translation>
  </message>
  <message id="placement.secret_place">
   <source>Секретный адрес</source>
   <translation>Secret address</translation>
  </message>
  <message id="placement.escort">
   <source>Сопровождающий</source>
   <translation>Accompanying person</translation>
  </message>
  <message id="placement.receiver">
   <source>Принявшее лицо</source>
   <translation>Received by</translation>
  </message>
  <message id="placement.page.reasons">
   <source>Причина, основание</source>
   <translation>Reason and legal basis</translation>
  </message>
  <message id="placement.why_apart">
   <source>Причина размещения вне семьи</source>
   <translation>Why apart from the family</translation>
  </message>
  <message id="placement.why_apart.hint">
   <source>Указывается и то, что пробовали сделать, чтобы обеспечить безопасность дома.</source>
   <translation>Also write what was tried to keep the person safe at home.</translation>
  </message>
  <message id="placement.why_apart.ask">
   <source>Чем опасно оставаться дома? Где и с кем вам было бы спокойно?</source>
   <translation>What makes it dangerous to stay at home? Where and with whom would you feel calm?</translation>
  </message>
  <message id="placement.legal_basis">
   <source>Правовое основание</source>
   <translation>Legal basis</translation>
  </message>
  <message id="placement.legal_basis.option.consent">
   <source>согласие</source>
   <translation>consent</translation>
  </message>
  <message id="placement.legal_basis.option.guardianship">
   <source>решение органа опеки и попечительства</source>
   <translation>decision of the guardianship body</translation>
  </message>
  <message id="placement.legal_basis.option.court">
   <source>судебный акт</source>
   <translation>court act</translation>
  </message>
  <message id="placement.legal_basis.option.police">
   <source>решение полиции</source>
   <translation>decision of the police</translation>
  </message>
  <message id="placement.legal_basis.option.other">
   <source>другое</source>
   <translation>other</translation>
  </message>
  <message id="placement.legal_basis_other">
   <source>Другое основание</source>
   <translation>Other basis</translation>
  </message>
  <message id="placement.legal_basis_ref">
   <source>Согласие</source>
   <translation>Consent</translation>
  </message>
  <message id="placement.legal_basis_documents">
   <source>Решение, документы</source>
   <translation>Decision and documents</translation>
  </message>
  <message id="placement.must_not_meet">
   <source>Лица, которые не должны встречаться с клиентом</source>
   <translation>Must not meet these persons</translation>
  </message>
  <message id="placement.must_not_meet.hint">
   <source>Хранится в строго конфиденциальной части, вместе с делом не печатается.</source>
   <translation>Kept in the strictly confidential part, not printed with the file.</translation>
  </message>
  <message id="placement.must_not_meet.ask">
   <source>С кем вы опасаетесь столкнуться?</source>
   <translation>Whom are you afraid to meet?</translation>
  </message>
  <message id="placement.page.course">
   <source>Сроки, реинтеграция</source>
   <translation>Duration and reintegration</translation>
  </message>
  <message id="placement.until">
   <source>Срок размещения до</source>
   <translation>Placed until</translation>
  </message>
  <message id="placement.reviews">
   <source>Пересмотр размещения</source>
   <translation>Reviews of the placement</translation>
  </message>
  <message id="placement.reviews.on">
   <source>Дата</source>
   <translation>Date</translation>
  </message>
  <message id="placement.reviews.state">
   <source>Состояние клиента</source>
   <translation>Client's state</translation>
  </message>
  <message id="placement.reviews.decision">
   <source>Решение</source>
   <translation>Decision</translation>
  </message>
  <message id="placement.reviews.until">
   <source>Продлено до</source>
   <translation>Prolonged until</translation>
  </message>
  <message id="placement.reintegration">
   <source>Цель реинтеграции</source>
   <translation>Reintegration goal</translation>
  </message>
  <message id="placement.reintegration.ask">
   <source>Что должно измениться, чтобы вы могли вернуться домой?</source>
   <translation>What must change before you can return home?</translation>
  </message>
  <message id="placement.reintegration_result">
   <source>Результат реинтеграции</source>
   <translation>Result of reintegration</translation>
  </message>
  <message id="placement.reintegration_result.hint">
   <source>Заполняется по окончании размещения.</source>
   <translation>Filled in when the placement ends.</translation>
  </message>
  <message id="placement.ended_on">
   <source>Дата окончания размещения</source>
   <translation>Date the placement ended</translation>
  </message>
  <message id="plan_continuation.title">
   <source>Индивидуальный план: лист-продолжение пересмотров</source>
   <translation>Individual plan: continuation sheet for reviews</translation>
  </message>
  <message id="plan_continuation.page.review">
   <source>Пересмотр индивидуального плана сопровождения семьи</source>
   <translation>Review of the individual plan of family accompaniment</translation>
  </message>
  <message id="plan_continuation.number">
   <source>№ пересмотра</source>
   <translation>Review no.</translation>
  </message>
  <message id="plan_continuation.review_on">
   <source>Дата совещания</source>
   <translation>Date of the meeting</translation>
  </message>
  <message id="plan_continuation.review_present">
   <source>Участники совещания по пересмотру плана действий</source>
   <translation>Participants of the meeting reviewing the action plan</translation>
  </message>
  <message id="plan_continuation.review_actions">
   <source>Пересмотренный план действий</source>
   <translation>Revised action plan</translation>
  </message>
  <message id="plan_continuation.review_actions.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="plan_continuation.review_actions.action">
   <source>Действия, мероприятия</source>
   <translation>Actions, measures</translation>
  </message>
  <message id="plan_continuation.review_actions.until">
   <source>Сроки</source>
   <translation>Term</translation>
  </message>
  <message id="plan_continuation.review_actions.responsible">
   <source>Ответственные</source>
   <translation>Responsible</translation>
  </message>
  <message id="plan_continuation.review_actions.responsible.hint">
   <source>Семья тоже отвечает за свои шаги.</source>
   <translation>The family is responsible for its own steps too.</translation>
  </message>
  <message id="plan_continuation.review_actions.mark">
   <source>Отметка о выполнении</source>
   <translation>Mark of execution</translation>
  </message>
  <message id="plan_continuation.review_actions.mark.hint">
   <source>Дата выполнения.</source>
   <translation>Date of execution.</translation>
  </message>
  <message id="plan_continuation.review_signatures">
   <source>Имена и подписи участников совещания</source>
   <translation>Names and signatures of the participants</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.worker">
   <source>социальный работник</source>
   <translation>social worker</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>supervisor, manager</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.mother">
   <source>мать</source>
   <translation>mother</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.father">
   <source>отец</source>
   <translation>father</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.guardian">
   <source>опекун</source>
   <translation>guardian</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.relative">
   <source>родственник</source>
   <translation>relative</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.specialist">
   <source>специалист</source>
   <translation>specialist</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.organisation">
   <source>представитель организации</source>
   <translation>representative of an organisation</translation>
  </message>
  <message id="plan_continuation.plan_ref">
   <source>Индивидуальный план</source>
   <translation>Individual plan</translation>
  </message>
  <message id="plan_review.title">
   <source>Протокол совещания по пересмотру плана</source>
   <translation>Minutes of the plan-review meeting</translation>
  </message>
  <message id="plan_review.page.meeting">
   <source>Совещание</source>
   <translation>Meeting</translation>
  </message>
  <message id="plan_review.met_on">
   <source>Дата совещания</source>
   <translation>Date of the meeting</translation>
  </message>
  <message id="plan_review.place">
   <source>Место</source>
   <translation>Place</translation>
  </message>
  <message id="plan_review.place.option.polyclinic">
   <source>поликлиника</source>
   <translation>polyclinic</translation>
  </message>
  <message id="plan_review.place.option.institution">
   <source>дом ребенка, учреждение</source>
   <translation>children's home, institution</translation>
  </message>
  <message id="plan_review.chair">
   <source>Ведет: менеджер, супервизор</source>
   <translation>Chair: manager, supervisor</translation>
  </message>
  <message id="plan_review.participants">
   <source>Участники</source>
   <translation>Participants</translation>
  </message>
  <message id="plan_review.participants.who">
   <source>Кто</source>
   <translation>Who</translation>
  </message>
  <message id="plan_review.participants.body">
   <source>Кем приходится, организация</source>
   <translation>Relation, organisation</translation>
  </message>
  <message id="plan_review.report_ref">
   <source>Отчет о реализации плана</source>
   <translation>Report on plan implementation</translation>
  </message>
  <message id="plan_review.page.decision">
   <source>Решение</source>
   <translation>Decision</translation>
  </message>
  <message id="plan_review.decision">
   <source>Решение</source>
   <translation>Decision</translation>
  </message>
  <message id="plan_review.dissent">
   <source>Особые мнения: кто не согласен и что предлагает</source>
   <translation>Dissent: who disagrees and what they propose</translation>
  </message>
  <message id="plan_review.dissent.ask">
   <source>Кто думает иначе? Какую форму ухода вы предлагаете?</source>
   <translation>Who thinks otherwise? Which form of care do you propose?</translation>
  </message>
  <message id="plan_review.dissent.who">
   <source>Кто</source>
   <translation>Who</translation>
  </message>
  <message id="plan_review.dissent.what">
   <source>Доводы, предложение</source>
   <translation>Arguments, proposal</translation>
  </message>
  <message id="plan_review.corrections">
   <source>План с внесенными корректировками</source>
   <translation>Plan with the corrections</translation>
  </message>
  <message id="plan_review.to_commission">
   <source>Вынести на комиссию</source>
   <translation>Bring before the commission</translation>
  </message>
  <message id="plan_review.to_commission.hint">
   <source>Вне семьи и о продлении решает орган опеки с учетом рекомендаций комиссии (F-72).</source>
   <translation>Placement apart from the family and prolongation are decided by the guardianship body, taking the commission's recommendation into account (F-72).</translation>
  </message>
  <message id="plan_review.next_review_on">
   <source>Дата следующего пересмотра</source>
   <translation>Date of the next review</translation>
  </message>
  <message id="plan_review.next_review_on.hint">
   <source>Не позже чем через шесть месяцев.</source>
   <translation>Not later than in six months.</translation>
  </message>
  <message id="plan_review.age_decision">
   <source>Ребенок приближается к 6 годам</source>
   <translation>The child is nearing the age of 6</translation>
  </message>
  <message id="plan_review.age_decision.option.transfer">
   <source>передать в другую службу</source>
   <translation>hand over to another service</translation>
  </message>
  <message id="plan_review.age_decision.option.continue">
   <source>продолжить сопровождение</source>
   <translation>continue accompaniment</translation>
  </message>
  <message id="plan_review.age_decision_why">
   <source>Причина продолжения</source>
   <translation>Reason for continuing</translation>
  </message>
  <message id="plan_review.page.sent">
   <source>Рассылка, подписи</source>
   <translation>Sending, signatures</translation>
  </message>
  <message id="plan_review.sent_on">
   <source>Протокол направлен участникам</source>
   <translation>Minutes sent to the participants</translation>
  </message>
  <message id="plan_review.family_notified_on">
   <source>Семья уведомлена</source>
   <translation>Family notified</translation>
  </message>
  <message id="plan_review.copy_filed">
   <source>Копия приложена к личному делу</source>
   <translation>Copy added to the personal file</translation>
  </message>
  <message id="plan_review.signatures">
   <source>Подписи</source>
   <translation>Signatures</translation>
  </message>
  <message id="plan_review.signatures.option.worker">
   <source>социальный работник</source>
   <translation>social worker</translation>
  </message>
  <message id="plan_review.signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>supervisor, manager</translation>
  </message>
  <message id="plan_review.signatures.option.mother">
   <source>мать</source>
   <translation>mother</translation>
  </message>
  <message id="plan_review.signatures.option.father">
   <source>отец</source>
   <translation>father</translation>
  </message>
  <message id="plan_review.signatures.option.guardian">
   <source>опекун</source>
   <translation>guardian</translation>
  </message>
  <message id="plan_review.signatures.option.relative">
   <source>родственник</source>
   <translation>relative</translation>
  </message>
  <message id="plan_review.signatures.option.specialist">
   <source>специалист</source>
   <translation>specialist</translation>
  </message>
  <message id="plan_review.signatures.option.organisation">
   <source>представитель организации</source>
   <translation>representative of an organisation</translation>
  </message>
  <message id="presentation.title">
   <source>Лист представления случая</source>
   <translation>Case presentation sheet</translation>
  </message>
  <message id="presentation.page.about">
   <source>Обезличенное представление</source>
   <translation>Anonymous presentation</translation>
  </message>
  <message id="presentation.made_on">
   <source>Дата подготовки листа</source>
   <translation>Date the sheet was prepared</translation>
  </message>
  <message id="presentation.temporary_code">
   <source>Временный код</source>
   <translation>Temporary code</translation>
  </message>
  <message id="presentation.age_group">
   <source>Возрастная группа</source>
   <translation>Age group</translation>
  </message>
  <message id="presentation.sex">
   <source>Пол</source>
   <translation>Sex</translation>
  </message>
  <message id="presentation.place_type">
   <source>Тип населенного пункта</source>
   <translation>Type of place</translation>
  </message>
  <message id="presentation.place_type.option.town">
   <source>город</source>
   <translation>town</translation>
  </message>
  <message id="presentation.place_type.option.village">
   <source>село</source>
   <translation>village</translation>
  </message>
  <message id="presentation.place_type.option.remote">
   <source>отдаленная местность</source>
   <translation>remote place</translation>
  </message>
  <message id="presentation.family">
   <source>Семья</source>
   <translation>Family</translation>
  </message>
  <message id="presentation.family.hint">
   <source>Без имен, только роли: мать, отец, бабушка.</source>
   <translation>No names, roles only: mother, father, grandmother.</translation>
  </message>
  <message id="presentation.timeline">
   <source>Последовательность событий</source>
   <translation>Timeline</translation>
  </message>
  <message id="presentation.timeline.hint">
   <source>Без дат: считаются дни от открытия случая.</source>
   <translation>No dates: count the days since the case was opened.</translation>
  </message>
  <message id="presentation.timeline.day">
   <source>День</source>
   <translation>Day</translation>
  </message>
  <message id="presentation.timeline.event">
   <source>Событие</source>
   <translation>Event</translation>
  </message>
  <message id="presentation.page.question">
   <source>Вопрос для обсуждения</source>
   <translation>Matter for discussion</translation>
  </message>
  <message id="presentation.risks">
   <source>Риск</source>
   <translation>Risk</translation>
  </message>
  <message id="presentation.strengths">
   <source>Сильные стороны</source>
   <translation>Strengths</translation>
  </message>
  <message id="presentation.tried">
   <source>Что уже пробовали</source>
   <translation>What was tried</translation>
  </message>
  <message id="presentation.tried.ask">
   <source>Что помогло? Что не помогло?</source>
   <translation>What helped? What did not?</translation>
  </message>
  <message id="presentation.question">
   <source>Вопрос к коллегам</source>
   <translation>Question to colleagues</translation>
  </message>
  <message id="presentation.question.ask">
   <source>Что именно вы хотели бы услышать от коллег?</source>
   <translation>What exactly would you like to hear from your colleagues?</translation>
  </message>
  <message id="presentation.anonymous">
   <source>Проверено: нет данных, по которым можно узнать человека</source>
   <translation>Checked: no identifying data</translation>
  </message>
  <message id="presentation.anonymous.option.names">
   <source>нет имен</source>
   <translation>no names</translation>
  </message>
  <message id="presentation.anonymous.option.places">
   <source>нет адреса, названий школы и места работы</source>
   <translation>no address, school or place of work</translation>
  </message>
  <message id="presentation.anonymous.option.dates">
   <source>нет даты рождения и других подлинных дат</source>
   <translation>no birth date or other real dates</translation>
  </message>
  <message id="presentation.anonymous.option.details">
   <source>нет особых примет</source>
   <translation>no unusual details that could be recognised</translation>
  </message>
  <message id="prevention_log.title">
   <source>Учет профилактической и непрямой работы</source>
   <translation>Prevention and indirect-work log</translation>
  </message>
  <message id="prevention_log.page.event">
   <source>Мероприятие</source>
   <translation>Activity</translation>
  </message>
  <message id="prevention_log.held_on">
   <source>Дата</source>
   <translation>Date</translation>
  </message>
  <message id="prevention_log.place">
   <source>Место</source>
   <translation>Place</translation>
  </message>
  <message id="prevention_log.topic">
   <source>Тема</source>
   <translation>Topic</translation>
  </message>
  <message id="prevention_log.kind">
   <source>Вид</source>
   <translation>Kind</translation>
  </message>
  <message id="prevention_log.kind.option.training">
   <source>обучение</source>
   <translation>training</translation>
  </message>
  <message id="prevention_log.kind.option.advocacy">
   <source>отстаивание интересов</source>
   <translation>advocacy</translation>
  </message>
  <message id="prevention_log.kind.option.campaign">
   <source>акция</source>
   <translation>campaign</translation>
  </message>
  <message id="prevention_log.kind.option.support_group">
   <source>группа поддержки</source>
   <translation>support group</translation>
  </message>
  <message id="prevention_log.kind.option.club">
   <source>клуб</source>
   <translation>club</translation>
  </message>
  <message id="prevention_log.kind.option.patronage">
   <source>социальный патронаж</source>
   <translation>social patronage</translation>
  </message>
  <message id="prevention_log.kind.option.staff_training">
   <source>обучение персонала</source>
   <translation>staff training</translation>
  </message>
  <message id="prevention_log.kind.option.policy">
   <source>работа с политикой</source>
   <translation>policy work</translation>
  </message>
  <message id="prevention_log.audience">
   <source>Аудитория</source>
   <translation>Audience</translation>
  </message>
  <message id="prevention_log.audience.who">
   <source>Кто</source>
   <translation>Who</translation>
  </message>
  <message id="prevention_log.audience.age">
   <source>Возраст</source>
   <translation>Age</translation>
  </message>
  <message id="prevention_log.audience.female">
   <source>Женщин</source>
   <translation>Women</translation>
  </message>
  <message id="prevention_log.audience.male">
   <source>Мужчин</source>
   <translation>Men</translation>
  </message>
  <message id="prevention_log.attended">
   <source>Участвовавшие клиенты (коды)</source>
   <translation>Clients who took part (codes)</translation>
  </message>
  <message id="prevention_log.attended.hint">
   <source>Без имен.</source>
   <translation>No names.</translation>
  </message>
  <message id="prevention_log.partners">
   <source>Партнеры, лидеры</source>
   <translation>Partners, leaders involved</translation>
  </message>
  <message id="prevention_log.materials">
   <source>Материалы</source>
   <translation>Materials</translation>
  </message>
  <message id="prevention_log.result">
   <source>Результат</source>
   <translation>Result</translation>
  </message>
  <message id="prevention_log.families">
   <source>Выявленные семьи (коды)</source>
   <translation>Families detected (codes)</translation>
  </message>
  <message id="prevention_log.families.hint">
   <source>Без имен.</source>
   <translation>No names.</translation>
  </message>
  <message id="primary_assessment.title">
   <source>Первичная оценка ситуации семьи и ребенка</source>
   <translation>Primary assessment of the situation of family and child</translation>
  </message>
  <message id="primary_assessment.page.basis">
   <source>Как проведена оценка</source>
   <translation>How the assessment was made</translation>
  </message>
  <message id="primary_assessment.assessed_on">
   <source>Дата оценки</source>
   <translation>Date of the assessment</translation>
  </message>
  <message id="primary_assessment.place">
   <source>Место</source>
   <translation>Place</translation>
  </message>
  <message id="primary_assessment.place.hint">
   <source>Без адреса: «дома», «в поликлинике».</source>
   <translation>Without an address: “at home”, “at the polyclinic”.</translation>
  </message>
  <message id="primary_assessment.seen">
   <source>С кем беседовали</source>
   <translation>Who was talked to</translation>
  </message>
  <message id="primary_assessment.sources">
   <source>Источники сведений</source>
   <translation>Sources of information</translation>
  </message>
  <message id="primary_assessment.request_said">
   <source>О чем говорилось в обращении</source>
   <translation>What the request said</translation>
  </message>
  <message id="primary_assessment.found">
   <source>Что установлено</source>
   <translation>What was found</translation>
  </message>
  <message id="primary_assessment.found.hint">
   <source>Факты отдельно от предположений.</source>
   <translation>Facts apart from assumptions.</translation>
  </message>
  <message id="primary_assessment.found.ask">
   <source>Как вы сами видите то, о чем нам сообщили?</source>
   <translation>How do you yourself see what we were told?</translation>
  </message>
  <message id="primary_assessment.page.criteria">
   <source>Безопасность, здоровье, семья</source>
   <translation>Safety, health, family</translation>
  </message>
  <message id="primary_assessment.safety">
   <source>Безопасность ребенка</source>
   <translation>Safety of the child</translation>
  </message>
  <message id="primary_assessment.safety.ask">
   <source>Кто присматривает за ребенком днем и ночью? Бывает ли ему страшно или больно?</source>
   <translation>Who looks after the child by day and night? Is it ever scared or hurt?</translation>
  </message>
  <message id="primary_assessment.health">
   <source>Здоровье ребенка</source>
   <translation>Health of the child</translation>
  </message>
  <message id="primary_assessment.health.ask">
   <source>Как ребенок ест, спит, растет? Когда его видел врач?</source>
   <translation>How does the child eat, sleep, grow? When did a doctor see it?</translation>
  </message>
  <message id="primary_assessment.family">
   <source>Семья и семейные отношения</source>
   <translation>Family and family relations</translation>
  </message>
  <message id="primary_assessment.family.ask">
   <source>Кто живет вместе? Кто помогает, когда трудно?</source>
   <translation>Who lives together? Who helps when it is hard?</translation>
  </message>
  <message id="primary_assessment.risk_level">
   <source>Степень риска сейчас</source>
   <translation>Risk level now</translation>
  </message>
  <message id="primary_assessment.page.decision">
   <source>Решение</source>
   <translation>Decision</translation>
  </message>
  <message id="primary_assessment.decision">
   <source>Решение</source>
   <translation>Decision</translation>
  </message>
  <message id="primary_assessment.decision.option.not_confirmed">
   <source>информация не подтвердилась, сопровождение не осуществляется</source>
   <translation>information not confirmed, no accompaniment</translation>
  </message>
  <message id="primary_assessment.decision.option.confirmed">
   <source>информация подтвердилась, проводится комплексная оценка</source>
   <translation>information confirmed, complex assessment is made</translation>
  </message>
  <message id="primary_assessment.decided_on">
   <source>Дата решения</source>
   <translation>Date of the decision</translation>
  </message>
  <message id="primary_assessment.grounds">
   <source>Основания решения</source>
   <translation>Grounds of the decision</translation>
  </message>
  <message id="primary_assessment.one_time_help">
   <source>Оказанная разовая помощь</source>
   <translation>One-time help given</translation>
  </message>
  <message id="primary_assessment.file_no">
   <source>№ личного дела</source>
   <translation>Personal file no.</translation>
  </message>
  <message id="primary_assessment.file_no.hint">
   <source>Если информация не подтвердилась, внесите запись в журнал «Неподтвержденные обращения за помощью».</source>
   <translation>If the information was not confirmed, make an entry in the journal “Unconfirmed requests”.</translation>
  </message>
  <message id="primary_assessment.signatures">
   <source>Подписи</source>
   <translation>Signatures</translation>
  </message>
  <message id="primary_assessment.signatures.option.worker">
   <source>социальный работник</source>
   <translation>social worker</translation>
  </message>
  <message id="primary_assessment.signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>supervisor, manager</translation>
  </message>
  <message id="prohibitions.title">
   <source>Ознакомление с запретами, заявления</source>
   <translation>Acknowledgement of prohibitions; gifts and conflicts</translation>
  </message>
  <message id="prohibitions.page.points">
   <source>Пункты</source>
   <translation>Points read</translation>
  </message>
  <message id="prohibitions.worker">
   <source>Работник</source>
   <translation>Worker</translation>
  </message>
  <message id="prohibitions.read_on">
   <source>Дата ознакомления</source>
   <translation>Read on</translation>
  </message>
  <message id="prohibitions.points">
   <source>Прочитаны 13 пунктов</source>
   <translation>The 13 points were read</translation>
  </message>
  <message id="prohibitions.points.option.difference">
   <source>Не дискриминировать, учитывать различия</source>
   <translation>No discrimination; differences are respected</translation>
  </message>
  <message id="prohibitions.points.option.intimacy">
   <source>Не вступать в близкие отношения с клиентом</source>
   <translation>No intimate relation with a client</translation>
  </message>
  <message id="prohibitions.points.option.harm_others">
   <source>Не молчать, зная об угрозе другим</source>
   <translation>No silence about planned harm to others</translation>
  </message>
  <message id="prohibitions.points.option.harm_self">
   <source>Не молчать, зная об угрозе себе</source>
   <translation>No silence about planned self-harm</translation>
  </message>
  <message id="prohibitions.points.option.assessment">
   <source>Не делать ложной или небрежной оценки</source>
   <translation>No false or careless assessment</translation>
  </message>
  <message id="prohibitions.points.option.withholding">
   <source>Не удерживать нужную услугу</source>
   <translation>No needed service is withheld</translation>
  </message>
  <message id="prohibitions.points.option.confidentiality">
   <source>Не разглашать тайну</source>
   <translation>No breach of confidentiality</translation>
  </message>
  <message id="prohibitions.points.option.evidence">
   <source>Не искажать доказательства</source>
   <translation>Evidence is kept truthfully</translation>
  </message>
  <message id="prohibitions.points.option.forgery">
   <source>Не подавать поддельных бумаг на разрешение</source>
   <translation>No forged papers for a licence</translation>
  </message>
  <message id="prohibitions.points.option.linking">
   <source>Не отказывать в направлении к нужной услуге</source>
   <translation>Clients are linked to the services they need</translation>
  </message>
  <message id="prohibitions.points.option.gifts">
   <source>Не брать подарков и вознаграждений</source>
   <translation>No gifts or rewards</translation>
  </message>
  <message id="prohibitions.points.option.methods">
   <source>Не применять вредных и бесполезных методов</source>
   <translation>No harmful or useless methods</translation>
  </message>
  <message id="prohibitions.points.option.protection">
   <source>Защищать от других участников</source>
   <translation>Clients are protected from other participants</translation>
  </message>
  <message id="prohibitions.conflicts">
   <source>Заявление о конфликте интересов</source>
   <translation>Conflict declaration</translation>
  </message>
  <message id="prohibitions.conflicts.code">
   <source>Код случая</source>
   <translation>Case code</translation>
  </message>
  <message id="prohibitions.conflicts.relation">
   <source>Какая связь</source>
   <translation>Relation</translation>
  </message>
  <message id="prohibitions.conflicts.measure">
   <source>Мера</source>
   <translation>Measure</translation>
  </message>
  <message id="prohibitions.gifts">
   <source>Предложенные подарки</source>
   <translation>Gifts offered</translation>
  </message>
  <message id="prohibitions.gifts.on">
   <source>Дата</source>
   <translation>Date</translation>
  </message>
  <message id="prohibitions.gifts.what">
   <source>Что</source>
   <translation>What</translation>
  </message>
  <message id="prohibitions.gifts.done">
   <source>Что сделано</source>
   <translation>What was done</translation>
  </message>
  <message id="prohibitions.gifts.done.option.declined">
   <source>отказался</source>
   <translation>declined</translation>
  </message>
  <message id="prohibitions.gifts.done.option.returned">
   <source>возвращен</source>
   <translation>returned</translation>
  </message>
  <message id="prohibitions.signatures">
   <source>Подписи</source>
   <translation>Signatures</translation>
  </message>
  <message id="prohibitions.signatures.option.worker">
   <source>социальный работник</source>
   <translation>social worker</translation>
  </message>
  <message id="request_register.title">
   <source>Реестр документированных запросов</source>
   <translation>Register of documented requests</translation>
  </message>
  <message id="request_register.page.requests">
   <source>Запросы и документы</source>
   <translation>Requests and papers</translation>
  </message>
  <message id="request_register.register_on">
   <source>Дата записи</source>
   <translation>Date of the entry</translation>
  </message>
  <message id="request_register.requests">
   <source>Запросы и документы (исходящие и входящие)</source>
   <translation>Requests and papers (outgoing and incoming)</translation>
  </message>
  <message id="request_register.requests.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="request_register.requests.other_side">
   <source>От кого / кому</source>
   <translation>From / to</translation>
  </message>
  <message id="request_register.requests.direction">
   <source>Исх./вх.</source>
   <translation>Out/in</translation>
  </message>
  <message id="request_register.requests.direction.option.out">
   <source>исходящий</source>
   <translation>outgoing</translation>
  </message>
  <message id="request_register.requests.direction.option.in">
   <source>входящий</source>
   <translation>incoming</translation>
  </message>
  <message id="request_register.requests.on">
   <source>Дата</source>
   <translation>Date</translation>
  </message>
  <message id="request_register.requests.content">
   <source>Содержание</source>
   <translation>Content</translation>
  </message>
  <message id="request_register.requests.answer">
   <source>Ответ</source>
   <translation>Answer</translation>
  </message>
  <message id="request_register.requests.due">
   <source>Ответ до</source>
   <translation>Answer due</translation>
  </message>
  <message id="request_register.requests.medium">
   <source>Вид</source>
   <translation>Kind</translation>
  </message>
  <message id="request_register.requests.medium.option.original">
   <source>оригинал</source>
   <translation>original</translation>
  </message>
  <message id="request_register.requests.medium.option.copy">
   <source>копия</source>
   <translation>copy</translation>
  </message>
  <message id="request_register.requests.pages">
   <source>Листов</source>
   <translation>Sheets</translation>
  </message>
  <message id="requests_of_office.title">
   <source>Сводный реестр запросов</source>
   <translation>Register of requests in and out</translation>
  </message>
  <message id="requests_of_office.page.lines">
   <source>Записи</source>
   <translation>Lines</translation>
  </message>
  <message id="requests_of_office.lines">
   <source>Сводный реестр запросов</source>
   <translation>Register of requests in and out</translation>
  </message>
  <message id="requests_of_office.lines.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="requests_of_office.lines.on">
   <source>Дата</source>
   <translation>Date</translation>
  </message>
  <message id="requests_of_office.lines.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="requests_of_office.lines.direction">
   <source>Вх./исх.</source>
   <translation>In / out</translation>
  </message>
  <message id="requests_of_office.lines.other_side">
   <source>От кого / кому</source>
   <translation>From / to</translation>
  </message>
  <message id="requests_of_office.lines.content">
   <source>Содержание</source>
   <translation>Content</translation>
  </message>
  <message id="requests_of_office.lines.due">
   <source>Ответ до</source>
   <translation>Answer due</translation>
  </message>
  <message id="requests_of_office.lines.answer">
   <source>Ответ</source>
   <translation>Answer</translation>
  </message>
  <message id="requests_of_office.lines.medium">
   <source>Вид</source>
   <translation>Kind of copy</translation>
  </message>
  <message id="requests_of_office.lines.pages">
   <source>Листов</source>
   <translation>Pages</translation>
  </message>
  <message id="room.title">
   <source>Помещения и кабинеты</source>
   <translation>Premises and rooms</translation>
  </message>
  <message id="room.page.room">
   <source>Кабинет</source>
   <translation>Room</translation>
  </message>
  <message id="room.name">
   <source>Название, номер</source>
   <translation>Name or number</translation>
  </message>
  <message id="room.name.hint">
   <source>Выбирается как место встречи. Помещение с тайным адресом сюда не вписывают.</source>
   <translation>Can be chosen as a place of meeting. A secret address does not belong here.</translation>
  </message>
  <message id="room.use">
   <source>Назначение</source>
   <translation>Purpose</translation>
  </message>
  <message id="room.use.option.counselling">
   <source>кабинет консультаций</source>
   <translation>counselling room</translation>
  </message>
  <message id="room.use.option.group">
   <source>комната групповой работы</source>
   <translation>group room</translation>
  </message>
  <message id="room.use.option.reception">
   <source>приемная</source>
   <translation>reception</translation>
  </message>
  <message id="room.use.option.archive">
   <source>архив документов</source>
   <translation>archive</translation>
  </message>
  <message id="room.use.option.other">
   <source>другое</source>
   <translation>other</translation>
  </message>
  <message id="room.fits">
   <source>Соответствует назначению</source>
   <translation>Fit for its purpose</translation>
  </message>
  <message id="room.fits_why">
   <source>Чего не хватает, когда исправят</source>
   <translation>What is missing and when it is put right</translation>
  </message>
  <message id="room.private">
   <source>Можно говорить так, чтобы не слышали посторонние</source>
   <translation>One can talk there unheard</translation>
  </message>
  <message id="room.seats">
   <source>Вместимость</source>
   <translation>Seats</translation>
  </message>
  <message id="room.checked_on">
   <source>Дата осмотра</source>
   <translation>Looked at on</translation>
  </message>
  <message id="safety_plan.title">
   <source>План безопасности</source>
   <translation>Safety plan</translation>
  </message>
  <message id="safety_plan.page.together">
   <source>Совместно составленный план</source>
   <translation>The plan made together</translation>
  </message>
  <message id="safety_plan.made_on">
   <source>Дата составления</source>
   <translation>Date made</translation>
  </message>
  <message id="safety_plan.made_with">
   <source>С кем составлен</source>
   <translation>Made together with</translation>
  </message>
  <message id="safety_plan.made_with.hint">
   <source>Клиент, родитель или опекун, способный защитить.</source>
   <translation>The client, a parent or guardian able to protect.</translation>
  </message>
  <message id="safety_plan.danger_signs">
   <source>Признаки приближения опасности</source>
   <translation>Signs that danger is coming</translation>
  </message>
  <message id="safety_plan.danger_signs.ask">
   <source>По чему вы узнаете, что опасность близко: голос, слова, время, день?</source>
   <translation>How do you know danger is coming: voice, words, hour, day?</translation>
  </message>
  <message id="safety_plan.steps">
   <source>Что я делаю сразу</source>
   <translation>What I do at once</translation>
  </message>
  <message id="safety_plan.steps.hint">
   <source>Короткие, выполнимые шаги. Ребенок говорит своими словами.</source>
   <translation>Short steps that can be done. A child uses its own words.</translation>
  </message>
  <message id="safety_plan.steps.ask">
   <source>Если заметите такой признак, что вы сможете сделать сначала? А потом?</source>
   <translation>If you see such a sign, what can you do first? And then?</translation>
  </message>
  <message id="safety_plan.steps.step">
   <source>Шаг</source>
   <translation>Step</translation>
  </message>
  <message id="safety_plan.steps.helper">
   <source>Кто поможет</source>
   <translation>Who helps</translation>
  </message>
  <message id="safety_plan.page.places">
   <source>Безопасные люди, места, номера</source>
   <translation>Safe persons, places, numbers</translation>
  </message>
  <message id="safety_plan.safe_places">
   <source>Безопасные люди и места</source>
   <translation>Safe persons and places</translation>
  </message>
  <message id="safety_plan.safe_places.ask">
   <source>Кто откроет вам дверь даже среди ночи? Как туда добраться?</source>
   <translation>Who would open the door to you even at midnight? How do you get there?</translation>
  </message>
  <message id="safety_plan.safe_places.person">
   <source>Человек</source>
   <translation>Person</translation>
  </message>
  <message id="safety_plan.safe_places.place">
   <source>Место</source>
   <translation>Place</translation>
  </message>
  <message id="safety_plan.safe_places.phone">
   <source>Телефон</source>
   <translation>Phone</translation>
  </message>
  <message id="safety_plan.safe_places.way">
   <source>Как добраться</source>
   <translation>How to get there</translation>
  </message>
  <message id="safety_plan.emergency_numbers">
   <source>Номера для экстренных случаев</source>
   <translation>Emergency numbers</translation>
  </message>
  <message id="safety_plan.emergency_numbers.hint">
   <source>Полиция, скорая помощь, детский телефон доверия, номер вашей организации.</source>
   <translation>Police, ambulance, child helpline, the number of your organisation.</translation>
  </message>
  <message id="safety_plan.code_word">
   <source>Условное слово, знак</source>
   <translation>Code word, signal</translation>
  </message>
  <message id="safety_plan.code_word.hint">
   <source>Слово, услышав которое, близкий человек вызовет помощь.</source>
   <translation>A word on which someone close calls for help.</translation>
  </message>
  <message id="safety_plan.adult_agreement">
   <source>Договоренность с защищающим взрослым</source>
   <translation>Agreement with the protective adult</translation>
  </message>
  <message id="safety_plan.adult_agreement.hint">
   <source>Обязательно, если клиент – ребенок.</source>
   <translation>Needed when the client is a child.</translation>
  </message>
  <message id="safety_plan.adult_agreement.ask">
   <source>Скажите, пожалуйста, что именно вы сделаете, чтобы защитить ребенка?</source>
   <translation>Would you tell me exactly what you will do to protect your child?</translation>
  </message>
  <message id="safety_plan.adult_signature">
   <source>Подпись защищающего взрослого</source>
   <translation>Signature of the protective adult</translation>
  </message>
  <message id="safety_plan.adult_signature.option.adult">
   <source>Защищающий взрослый</source>
   <translation>Protective adult</translation>
  </message>
  <message id="safety_plan.page.readiness">
   <source>Подготовка, проверка</source>
   <translation>Preparation, checks</translation>
  </message>
  <message id="safety_plan.things_ready">
   <source>Подготовленные вещи и документы</source>
   <translation>Things and papers kept ready</translation>
  </message>
  <message id="safety_plan.things_ready.option.papers">
   <source>Удостоверение личности, свидетельства</source>
   <translation>Identity card, certificates</translation>
  </message>
  <message id="safety_plan.things_ready.option.money">
   <source>Деньги, банковская карта</source>
   <translation>Money, bank card</translation>
  </message>
  <message id="safety_plan.things_ready.option.keys">
   <source>Ключи</source>
   <translation>Keys</translation>
  </message>
  <message id="safety_plan.things_ready.option.phone">
   <source>Телефон, зарядное устройство</source>
   <translation>Phone, charger</translation>
  </message>
  <message id="safety_plan.things_ready.option.medicine">
   <source>Лекарства</source>
   <translation>Medicine</translation>
  </message>
  <message id="safety_plan.things_ready.option.clothes">
   <source>Теплая одежда</source>
   <translation>Warm clothes</translation>
  </message>
  <message id="safety_plan.things_ready.option.child_things">
   <source>Детские вещи</source>
   <translation>Child's things</translation>
  </message>
  <message id="safety_plan.things_ready.option.evidence">
   <source>Копии доказательств</source>
   <translation>Copies of evidence</translation>
  </message>
  <message id="safety_plan.phone_safety">
   <source>Безопасное пользование телефоном, спрятанная копия плана</source>
   <translation>Safe use of the phone, hidden copy of the plan</translation>
  </message>
  <message id="safety_plan.phone_safety.hint">
   <source>Проверьте историю звонков, геолокацию, пароль, сообщения.</source>
   <translation>Check call history, location, password, messages.</translation>
  </message>
  <message id="safety_plan.checks">
   <source>Кто, как часто и до какого срока проверяет</source>
   <translation>Who checks, how often, until when</translation>
  </message>
  <message id="safety_plan.checks.person">
   <source>Кто</source>
   <translation>Who</translation>
  </message>
  <message id="safety_plan.checks.way">
   <source>Способ</source>
   <translation>Way</translation>
  </message>
  <message id="safety_plan.checks.frequency">
   <source>Частота</source>
   <translation>Frequency</translation>
  </message>
  <message id="safety_plan.checks.until">
   <source>До</source>
   <translation>Until</translation>
  </message>
  <message id="safety_plan.copy_given">
   <source>Копия плана</source>
   <translation>Copy of the plan</translation>
  </message>
  <message id="safety_plan.copy_given.hint">
   <source>Если найденная бумага опасна, план только запоминают.</source>
   <translation>If a found paper is dangerous, the plan is only learned by heart.</translation>
  </message>
  <message id="safety_plan.copy_given.ask">
   <source>Безопасно ли носить этот листок с собой или лучше запомнить?</source>
   <translation>Is it safe to carry this paper, or better to learn it by heart?</translation>
  </message>
  <message id="safety_plan.copy_given.option.paper">
   <source>Выдана на бумаге</source>
   <translation>Given on paper</translation>
  </message>
  <message id="safety_plan.copy_given.option.memory">
   <source>Только по памяти, так как опасно</source>
   <translation>Memory only, because unsafe</translation>
  </message>
  <message id="safety_plan.signatures">
   <source>Подпись</source>
   <translation>Signature</translation>
  </message>
  <message id="safety_plan.signatures.option.client">
   <source>Клиент</source>
   <translation>Client</translation>
  </message>
  <message id="safety_plan.signatures.option.guardian">
   <source>Опекун</source>
   <translation>Guardian</translation>
  </message>
  <message id="safety_plan.signatures.option.worker">
   <source>Социальный работник</source>
   <translation>Social worker</translation>
  </message>
  <message id="service_proposal.title">
   <source>Предложения по улучшению услуг</source>
   <translation>Proposals for better services</translation>
  </message>
  <message id="service_proposal.page.proposal">
   <source>Предложение</source>
   <translation>Proposal</translation>
  </message>
  <message id="service_proposal.made_on">
   <source>Дата</source>
   <translation>Date</translation>
  </message>
  <message id="service_proposal.to">
   <source>Кому</source>
   <translation>To whom</translation>
  </message>
  <message id="service_proposal.text">
   <source>Предложение</source>
   <translation>Proposal</translation>
  </message>
  <message id="service_proposal.text.hint">
   <source>Только код, без имен.</source>
   <translation>Codes only, no names.</translation>
  </message>
  <message id="service_proposal.reason">
   <source>Обоснование</source>
   <translation>Why</translation>
  </message>
  <message id="service_proposal.answered_on">
   <source>Дата ответа</source>
   <translation>Answered on</translation>
  </message>
  <message id="service_proposal.answer">
   <source>Ответ</source>
   <translation>Answer</translation>
  </message>
  <message id="shelf_document.title">
   <source>Полка документов</source>
   <translation>Document shelf</translation>
  </message>
  <message id="shelf_document.page.document">
   <source>Документ</source>
   <translation>Document</translation>
  </message>
  <message id="shelf_document.kind">
   <source>Вид</source>
   <translation>Kind</translation>
  </message>
  <message id="shelf_document.kind.option.policy">
   <source>политика услуг</source>
   <translation>service policy</translation>
  </message>
  <message id="shelf_document.kind.option.ethics">
   <source>кодекс этики</source>
   <translation>code of ethics</translation>
  </message>
  <message id="shelf_document.kind.option.methods">
   <source>программа теории и методики</source>
   <translation>programme of theory and methods</translation>
  </message>
  <message id="shelf_document.kind.option.supervision">
   <source>политика и правила супервизии</source>
   <translation>supervision policy and rules</translation>
  </message>
  <message id="shelf_document.kind.option.staff">
   <source>кадровая политика, непрерывное развитие</source>
   <translation>policy of staff and development</translation>
  </message>
  <message id="shelf_document.kind.option.archive">
   <source>номенклатура дел, сроки хранения</source>
   <translation>list of periods of keeping</translation>
  </message>
  <message id="shelf_document.kind.option.other">
   <source>другое</source>
   <translation>other</translation>
  </message>
  <message id="shelf_document.name">
   <source>Название</source>
   <translation>Title</translation>
  </message>
  <message id="shelf_document.approved_by">
   <source>Кем утвержден</source>
   <translation>Approved by</translation>
  </message>
  <message id="shelf_document.approved_on">
   <source>Дата утверждения</source>
   <translation>Approved on</translation>
  </message>
  <message id="shelf_document.valid_until">
   <source>Действует до</source>
   <translation>Valid until</translation>
  </message>
  <message id="shelf_document.valid_until.hint">
   <source>Бессрочный – оставьте пустым. Истекший отмечают в самопроверке.</source>
   <translation>Leave empty where it never ends. Note an expired one in the self-check.</translation>
  </message>
  <message id="shelf_document.kept_at">
   <source>Где хранится</source>
   <translation>Where it is kept</translation>
  </message>
  <message id="sop_sheets.title">
   <source>Лист регистрации изменений; лист ознакомления</source>
   <translation>Change registration sheet; acquaintance sheet</translation>
  </message>
  <message id="sop_sheets.page.changes">
   <source>Лист регистрации изменений</source>
   <translation>Change registration sheet</translation>
  </message>
  <message id="sop_sheets.changes">
   <source>Лист регистрации изменений</source>
   <translation>Change registration sheet</translation>
  </message>
  <message id="sop_sheets.changes.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="sop_sheets.changes.clause">
   <source>№ раздела, пункта стандарта</source>
   <translation>Section, clause of the standard</translation>
  </message>
  <message id="sop_sheets.changes.on">
   <source>Дата внесения изменения</source>
   <translation>Date of the change</translation>
  </message>
  <message id="sop_sheets.changes.who">
   <source>ФИО лица, внесшего изменения</source>
   <translation>Full name of the person making the change</translation>
  </message>
  <message id="sop_sheets.page.acquaintance">
   <source>Лист ознакомления</source>
   <translation>Acquaintance sheet</translation>
  </message>
  <message id="sop_sheets.acquaintance">
   <source>Лист ознакомления</source>
   <translation>Acquaintance sheet</translation>
  </message>
  <message id="sop_sheets.acquaintance.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="sop_sheets.acquaintance.name">
   <source>Ф.И.О.</source>
   <translation>Full name</translation>
  </message>
  <message id="sop_sheets.acquaintance.position">
   <source>Должность</source>
   <translation>Position</translation>
  </message>
  <message id="sop_sheets.acquaintance.on">
   <source>Дата</source>
   <translation>Date</translation>
  </message>
  <message id="sop_sheets.acquaintance.signed">
   <source>Подпись</source>
   <translation>Signature</translation>
  </message>
  <message id="staff_card.title">
   <source>Карточка работника</source>
   <translation>Staff card</translation>
  </message>
  <message id="staff_card.page.card">
   <source>Работник</source>
   <translation>Worker</translation>
  </message>
  <message id="staff_card.worker">
   <source>Работник</source>
   <translation>Worker</translation>
  </message>
  <message id="staff_card.joined_on">
   <source>Принят</source>
   <translation>Joined on</translation>
  </message>
  <message id="staff_card.function">
   <source>Роль</source>
   <translation>Role</translation>
  </message>
  <message id="staff_card.function.option.worker">
   <source>социальный работник</source>
   <translation>social worker</translation>
  </message>
  <message id="staff_card.function.option.medical">
   <source>медико-ориентированный социальный работник</source>
   <translation>medically oriented social worker</translation>
  </message>
  <message id="staff_card.function.option.senior">
   <source>старший социальный работник</source>
   <translation>senior social worker</translation>
  </message>
  <message id="staff_card.function.option.supervisor">
   <source>супервизор (координатор)</source>
   <translation>supervisor</translation>
  </message>
  <message id="staff_card.function.option.psychologist">
   <source>психолог-специалист</source>
   <translation>psychologist</translation>
  </message>
  <message id="staff_card.function.option.manager">
   <source>вышестоящий менеджер</source>
   <translation>higher manager</translation>
  </message>
  <message id="staff_card.function.option.other">
   <source>другое</source>
   <translation>other</translation>
  </message>
  <message id="staff_card.supervisor">
   <source>Супервизор</source>
   <translation>Supervisor</translation>
  </message>
  <message id="staff_card.degree">
   <source>Образование</source>
   <translation>Education</translation>
  </message>
  <message id="staff_card.degree.option.social_high">
   <source>высшее, социальная работа</source>
   <translation>higher, social work</translation>
  </message>
  <message id="staff_card.degree.option.social_vocational">
   <source>среднее профессиональное, социальная работа</source>
   <translation>secondary vocational, social work</translation>
  </message>
  <message id="staff_card.degree.option.medical">
   <source>медицинское</source>
   <translation>medical</translation>
  </message>
  <message id="staff_card.degree.option.pedagogical">
   <source>педагогическое</source>
   <translation>pedagogical</translation>
  </message>
  <message id="staff_card.degree.option.psychological">
   <source>психологическое</source>
   <translation>psychological</translation>
  </message>
  <message id="staff_card.degree.option.sociological">
   <source>социологическое</source>
   <translation>sociological</translation>
  </message>
  <message id="staff_card.degree.option.legal">
   <source>юридическое</source>
   <translation>legal</translation>
  </message>
  <message id="staff_card.degree.option.other">
   <source>другое</source>
   <translation>other</translation>
  </message>
  <message id="staff_card.university">
   <source>Учебное заведение, № диплома</source>
   <translation>School, diploma no.</translation>
  </message>
  <message id="staff_card.years">
   <source>Лет в отрасли</source>
   <translation>Years in the sector</translation>
  </message>
  <message id="staff_card.page.licence">
   <source>Разрешение, подготовка</source>
   <translation>Licence, training</translation>
  </message>
  <message id="staff_card.licence_no">
   <source>Номер специального разрешения</source>
   <translation>Licence no.</translation>
  </message>
  <message id="staff_card.licence_until">
   <source>Действует до</source>
   <translation>Valid until</translation>
  </message>
  <message id="staff_card.verified_by">
   <source>Кто и когда проверил документы</source>
   <translation>Who verified the papers, when</translation>
  </message>
  <message id="staff_card.supervision_training">
   <source>Подготовка по супервизии</source>
   <translation>Supervision training</translation>
  </message>
  <message id="staff_card.cases_of_year">
   <source>Случаев в этом году</source>
   <translation>Cases this year</translation>
  </message>
  <message id="staff_card.left_on">
   <source>Уволен</source>
   <translation>Left on</translation>
  </message>
  <message id="staff_support.title">
   <source>Безопасность и поддержка работника</source>
   <translation>Safety and support of staff</translation>
  </message>
  <message id="staff_support.page.event">
   <source>Событие</source>
   <translation>What happened</translation>
  </message>
  <message id="staff_support.worker">
   <source>Работник</source>
   <translation>Worker</translation>
  </message>
  <message id="staff_support.worker.hint">
   <source>Видят только сам работник и супервизор.</source>
   <translation>Seen by the worker and the supervisor only.</translation>
  </message>
  <message id="staff_support.happened_at">
   <source>Дата и время</source>
   <translation>Date and time</translation>
  </message>
  <message id="staff_support.kind">
   <source>Вид</source>
   <translation>Kind</translation>
  </message>
  <message id="staff_support.kind.option.threat">
   <source>угроза</source>
   <translation>threat</translation>
  </message>
  <message id="staff_support.kind.option.attack">
   <source>нападение</source>
   <translation>attack</translation>
  </message>
  <message id="staff_support.kind.option.accident">
   <source>несчастный случай</source>
   <translation>accident</translation>
  </message>
  <message id="staff_support.kind.option.strain">
   <source>перегрузка, выгорание</source>
   <translation>strain, exhaustion</translation>
  </message>
  <message id="staff_support.kind.option.other">
   <source>другое</source>
   <translation>other</translation>
  </message>
  <message id="staff_support.what">
   <source>Что произошло</source>
   <translation>What happened</translation>
  </message>
  <message id="staff_support.what.hint">
   <source>Только код, без имен.</source>
   <translation>Codes only, no names.</translation>
  </message>
  <message id="staff_support.what.ask">
   <source>Что случилось? Как вы сейчас?</source>
   <translation>What happened? How are you now?</translation>
  </message>
  <message id="staff_support.measures">
   <source>Принятые меры</source>
   <translation>Measures taken</translation>
  </message>
  <message id="staff_support.support">
   <source>Оказанная поддержка</source>
   <translation>Support given</translation>
  </message>
  <message id="staff_support.support.option.debriefing">
   <source>разбор (дебрифинг)</source>
   <translation>debriefing</translation>
  </message>
  <message id="staff_support.support.option.psychologist">
   <source>психолог-консультант</source>
   <translation>psychologist</translation>
  </message>
  <message id="staff_support.support.option.rest">
   <source>отдых</source>
   <translation>rest</translation>
  </message>
  <message id="staff_support.support.option.lighter">
   <source>снижение нагрузки</source>
   <translation>lighter load</translation>
  </message>
  <message id="staff_support.support.option.police">
   <source>обращение в полицию</source>
   <translation>police told</translation>
  </message>
  <message id="staff_support.next_on">
   <source>Следующий разговор</source>
   <translation>Next talk</translation>
  </message>
  <message id="stop_or_reopen.title">
   <source>Решение о приостановке или возобновлении</source>
   <translation>Decision to stop or reopen the service</translation>
  </message>
  <message id="stop_or_reopen.page.decision">
   <source>Решение</source>
   <translation>Decision</translation>
  </message>
  <message id="stop_or_reopen.kind">
   <source>Вид решения</source>
   <translation>Kind of decision</translation>
  </message>
  <message id="stop_or_reopen.kind.option.stop">
   <source>приостановка услуги</source>
   <translation>stopping the service</translation>
  </message>
  <message id="stop_or_reopen.kind.option.resume">
   <source>продолжение услуги</source>
   <translation>resuming the service</translation>
  </message>
  <message id="stop_or_reopen.kind.option.reopen">
   <source>возобновить дело</source>
   <translation>reopen the case</translation>
  </message>
  <message id="stop_or_reopen.decided_on">
   <source>Дата решения</source>
   <translation>Date of the decision</translation>
  </message>
  <message id="stop_or_reopen.reason">
   <source>Причина</source>
   <translation>Reason</translation>
  </message>
  <message id="stop_or_reopen.reason.ask">
   <source>Что изменилось? Что вы думаете об этом решении?</source>
   <translation>What has changed? What do you think of this decision?</translation>
  </message>
  <message id="stop_or_reopen.decided_by">
   <source>Кто принял решение</source>
   <translation>Who decided</translation>
  </message>
  <message id="stop_or_reopen.page.stopped">
   <source>Период приостановки</source>
   <translation>While stopped</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile">
   <source>Безопасность на время приостановки</source>
   <translation>Safety while stopped</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile.ask">
   <source>К кому вы обратитесь, если в это время возникнет опасность?</source>
   <translation>Whom will you turn to if there is danger during this time?</translation>
  </message>
  <message id="stop_or_reopen.resume_planned_on">
   <source>Планируемая дата продолжения</source>
   <translation>Planned date of resumption</translation>
  </message>
  <message id="stop_or_reopen.page.reopened">
   <source>Возобновление дела</source>
   <translation>Reopening</translation>
  </message>
  <message id="stop_or_reopen.new_episode">
   <source>Номер нового эпизода</source>
   <translation>New episode number</translation>
  </message>
  <message id="stop_or_reopen.stages_again">
   <source>Этапы, которые повторяются</source>
   <translation>Stages to repeat</translation>
  </message>
  <message id="stop_or_reopen.stages_again.hint">
   <source>При рецидиве дело проходит заново через все этапы.</source>
   <translation>At a relapse the case goes through all stages again.</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.registration">
   <source>регистрация, степень риска</source>
   <translation>registration, risk level</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.urgent">
   <source>срочные меры, первичная оценка</source>
   <translation>urgent measures, primary assessment</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.accompaniment">
   <source>комплексная оценка, план, реализация</source>
   <translation>complex assessment, plan, implementation</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.closing">
   <source>закрытие, мониторинг</source>
   <translation>closing, monitoring</translation>
  </message>
  <message id="stop_or_reopen.closing_ref">
   <source>Прежнее закрытие личного дела</source>
   <translation>Earlier closing of the personal file</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause">
   <source>Причина рецидива</source>
   <translation>Cause of relapse</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause.ask">
   <source>Почему снова стало трудно? Чего не хватило раньше?</source>
   <translation>What made it hard again? What was missing before?</translation>
  </message>
  <message id="stop_or_reopen.page.signing">
   <source>Подписи</source>
   <translation>Signatures</translation>
  </message>
  <message id="stop_or_reopen.client_told_on">
   <source>Дата сообщения клиенту</source>
   <translation>Date the client was told</translation>
  </message>
  <message id="stop_or_reopen.signatures">
   <source>Подписи</source>
   <translation>Signatures</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.worker">
   <source>социальный работник</source>
   <translation>social worker</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>supervisor, manager</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.family">
   <source>семья</source>
   <translation>family</translation>
  </message>
  <message id="supervision_session.title">
   <source>Запись супервизорской встречи</source>
   <translation>Supervision session note</translation>
  </message>
  <message id="supervision_session.page.session">
   <source>Встреча</source>
   <translation>Session</translation>
  </message>
  <message id="supervision_session.met_on">
   <source>Дата встречи</source>
   <translation>Date of the session</translation>
  </message>
  <message id="supervision_session.place">
   <source>Где</source>
   <translation>Where</translation>
  </message>
  <message id="supervision_session.kind">
   <source>Форма</source>
   <translation>Form</translation>
  </message>
  <message id="supervision_session.kind.option.individual">
   <source>индивидуальная</source>
   <translation>individual</translation>
  </message>
  <message id="supervision_session.kind.option.group">
   <source>групповая</source>
   <translation>group</translation>
  </message>
  <message id="supervision_session.worker">
   <source>Работник</source>
   <translation>Worker</translation>
  </message>
  <message id="supervision_session.group">
   <source>Участники группы</source>
   <translation>Members of the group</translation>
  </message>
  <message id="supervision_session.group.worker">
   <source>Работник</source>
   <translation>Worker</translation>
  </message>
  <message id="supervision_session.supervisor">
   <source>Супервизор</source>
   <translation>Supervisor</translation>
  </message>
  <message id="supervision_session.topics">
   <source>Темы</source>
   <translation>Topics</translation>
  </message>
  <message id="supervision_session.topics.option.cases">
   <source>случаи</source>
   <translation>cases</translation>
  </message>
  <message id="supervision_session.topics.option.methods">
   <source>методы</source>
   <translation>methods</translation>
  </message>
  <message id="supervision_session.topics.option.workload">
   <source>нагрузка</source>
   <translation>workload</translation>
  </message>
  <message id="supervision_session.topics.option.wellbeing">
   <source>самочувствие</source>
   <translation>well-being</translation>
  </message>
  <message id="supervision_session.topics.option.safety">
   <source>безопасность работника</source>
   <translation>worker's safety</translation>
  </message>
  <message id="supervision_session.cases">
   <source>Обсужденные случаи</source>
   <translation>Cases discussed</translation>
  </message>
  <message id="supervision_session.cases.hint">
   <source>Только коды, без имен.</source>
   <translation>Codes only, no names.</translation>
  </message>
  <message id="supervision_session.cases.code">
   <source>Код случая</source>
   <translation>Case code</translation>
  </message>
  <message id="supervision_session.cases.question">
   <source>Вопрос, решение</source>
   <translation>Question, outcome</translation>
  </message>
  <message id="supervision_session.course">
   <source>Краткое содержание</source>
   <translation>What was discussed</translation>
  </message>
  <message id="supervision_session.page.reflection">
   <source>Размышление о себе</source>
   <translation>Reflection</translation>
  </message>
  <message id="supervision_session.reflection">
   <source>Вопросы для саморефлексии</source>
   <translation>Self-reflection questions</translation>
  </message>
  <message id="supervision_session.reflection.ask">
   <source>Что за это время было самым трудным, а что дало силы?</source>
   <translation>What was hardest in this time, and what gave you strength?</translation>
  </message>
  <message id="supervision_session.page.agreement">
   <source>Договоренности</source>
   <translation>Agreements</translation>
  </message>
  <message id="supervision_session.agreements">
   <source>Договоренности</source>
   <translation>Agreements</translation>
  </message>
  <message id="supervision_session.agreements.what">
   <source>Что</source>
   <translation>What</translation>
  </message>
  <message id="supervision_session.agreements.who">
   <source>Ответственный</source>
   <translation>Who</translation>
  </message>
  <message id="supervision_session.agreements.until">
   <source>Срок</source>
   <translation>Until</translation>
  </message>
  <message id="supervision_session.workload">
   <source>Число случаев за год</source>
   <translation>Cases of this year</translation>
  </message>
  <message id="supervision_session.next_on">
   <source>Следующая встреча</source>
   <translation>Next session</translation>
  </message>
  <message id="supervision_session.signatures">
   <source>Подписи</source>
   <translation>Signatures</translation>
  </message>
  <message id="supervision_session.signatures.option.supervisor">
   <source>супервизор</source>
   <translation>supervisor</translation>
  </message>
  <message id="supervision_session.signatures.option.worker">
   <source>социальный работник</source>
   <translation>social worker</translation>
  </message>
  <message id="transfer.title">
   <source>Лист передачи дела</source>
   <translation>Transfer sheet</translation>
  </message>
  <message id="transfer.page.move">
   <source>Передача</source>
   <translation>Transfer</translation>
  </message>
  <message id="transfer.direction">
   <source>Направление передачи</source>
   <translation>Direction of transfer</translation>
  </message>
  <message id="transfer.direction.option.outgoing">
   <source>передано в другую организацию</source>
   <translation>transferred to another organisation</translation>
  </message>
  <message id="transfer.direction.option.incoming">
   <source>поступило из другой организации</source>
   <translation>received from another organisation</translation>
  </message>
  <message id="transfer.direction.option.internal">
   <source>внутри организации</source>
   <translation>within the organisation</translation>
  </message>
  <message id="transfer.transferred_on">
   <source>Дата передачи дела</source>
   <translation>Date the case file was transferred</translation>
  </message>
  <message id="transfer.organisation_from">
   <source>Передающая организация</source>
   <translation>Transferring organisation</translation>
  </message>
  <message id="transfer.organisation_to">
   <source>Принимающая организация</source>
   <translation>Receiving organisation</translation>
  </message>
  <message id="transfer.organisation_contact">
   <source>Контактная информация организации</source>
   <translation>Contact information of the organisation</translation>
  </message>
  <message id="transfer.organisation_contact.hint">
   <source>Телефон, адрес, электронный адрес другой организации.</source>
   <translation>Phone, address and e-mail of the other organisation.</translation>
  </message>
  <message id="transfer.transferred_by">
   <source>Имя и должность передающего специалиста</source>
   <translation>Name and position of the transferring specialist</translation>
  </message>
  <message id="transfer.former_code">
   <source>Прежний код</source>
   <translation>Former code</translation>
  </message>
  <message id="transfer.new_code">
   <source>Новый код</source>
   <translation>New code</translation>
  </message>
  <message id="transfer.new_code.hint">
   <source>Присваивает принимающая сторона; передающая сторона вписывает его позже.</source>
   <translation>Given by the receiving side; the transferring side adds it afterwards.</translation>
  </message>
  <message id="transfer.page.purpose">
   <source>Цель, ход работы</source>
   <translation>Purpose and process</translation>
  </message>
  <message id="transfer.purpose">
   <source>Цель передачи</source>
   <translation>Purpose of the transfer</translation>
  </message>
  <message id="transfer.purpose.ask">
   <source>Что станет лучше для клиента благодаря этой передаче?</source>
   <translation>What will become better for the client through this transfer?</translation>
  </message>
  <message id="transfer.process_note">
   <source>Краткая запись о ходе работы</source>
   <translation>Short note on the process so far</translation>
  </message>
  <message id="transfer.process_note.hint">
   <source>Проделанная работа, произошедшие изменения, нынешнее положение.</source>
   <translation>Work done, changes that came about, the present situation.</translation>
  </message>
  <message id="transfer.process_note.ask">
   <source>Что новому работнику непременно нужно знать, чтобы понять, с чего начать?</source>
   <translation>What must the new worker know in order to see where to begin?</translation>
  </message>
  <message id="transfer.earlier_needed">
   <source>Нужна ли связь с прежним специалистом</source>
   <translation>Is contact with the earlier specialist needed</translation>
  </message>
  <message id="transfer.earlier_specialist">
   <source>Специалист, ранее оказывавший услуги, контактная информация</source>
   <translation>Specialist who served earlier, contact information</translation>
  </message>
  <message id="transfer.agreed_steps">
   <source>Согласованные шаги и результаты</source>
   <translation>Agreed steps and results</translation>
  </message>
  <message id="transfer.agreed_steps.ask">
   <source>Кто, что и когда сделает, чтобы на время передачи клиент не остался один?</source>
   <translation>Who will do what and when, so that the client is not left alone during the handover?</translation>
  </message>
  <message id="transfer.agreed_steps.step">
   <source>Шаг</source>
   <translation>Step</translation>
  </message>
  <message id="transfer.agreed_steps.who">
   <source>Ответственные</source>
   <translation>Responsible persons</translation>
  </message>
  <message id="transfer.agreed_steps.until">
   <source>Срок</source>
   <translation>Deadline</translation>
  </message>
  <message id="transfer.agreed_steps.result">
   <source>Результат</source>
   <translation>Result</translation>
  </message>
  <message id="transfer.open_risks">
   <source>Сохраняющиеся риски</source>
   <translation>Open risks</translation>
  </message>
  <message id="transfer.open_risks.ask">
   <source>Что вызывает беспокойство? Что принимающему нельзя откладывать?</source>
   <translation>What worries you? What must the receiver not put off?</translation>
  </message>
  <message id="transfer.open_deadlines">
   <source>Незавершенные дела со сроком</source>
   <translation>Open items with a deadline</translation>
  </message>
  <message id="transfer.page.papers">
   <source>Приложенные документы</source>
   <translation>Enclosed documents</translation>
  </message>
  <message id="transfer.was_referred">
   <source>Было ли направление в другие организации</source>
   <translation>Was a referral made</translation>
  </message>
  <message id="transfer.referral_set">
   <source>Приложенные формы направления</source>
   <translation>Enclosed referral forms</translation>
  </message>
  <message id="transfer.referral_set.option.send_sheet">
   <source>лист направления</source>
   <translation>referral send sheet</translation>
  </message>
  <message id="transfer.referral_set.option.joint_plan">
   <source>совместный план</source>
   <translation>joint plan</translation>
  </message>
  <message id="transfer.referral_set.option.feedback">
   <source>лист обратной связи</source>
   <translation>feedback sheet</translation>
  </message>
  <message id="transfer.documents">
   <source>Перечень приложенных документов</source>
   <translation>List of enclosed documents</translation>
  </message>
  <message id="transfer.documents.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="transfer.documents.document">
   <source>Документ</source>
   <translation>Document</translation>
  </message>
  <message id="transfer.documents.pages">
   <source>Страницы</source>
   <translation>Pages</translation>
  </message>
  <message id="transfer.sealed_part">
   <source>Передана ли строго конфиденциальная часть</source>
   <translation>Was the strictly confidential part handed over</translation>
  </message>
  <message id="transfer.sealed_part.option.no">
   <source>не передана</source>
   <translation>not handed over</translation>
  </message>
  <message id="transfer.sealed_part.option.sealed">
   <source>в отдельном запечатанном конверте</source>
   <translation>in a separate sealed envelope</translation>
  </message>
  <message id="transfer.consent_ref">
   <source>Согласие</source>
   <translation>Consent</translation>
  </message>
  <message id="transfer.legal_ground">
   <source>Правовое основание</source>
   <translation>Legal basis</translation>
  </message>
  <message id="transfer.legal_ground.hint">
   <source>При передаче без согласия указываются норма закона и номер решения.</source>
   <translation>For a transfer without consent, enter the legal provision and the number of the decision.</translation>
  </message>
  <message id="transfer.page.receipt">
   <source>Прием</source>
   <translation>Receipt</translation>
  </message>
  <message id="transfer.receiver">
   <source>Имя и должность принявшего специалиста</source>
   <translation>Name and position of the receiving specialist</translation>
  </message>
  <message id="transfer.received_on">
   <source>Дата приема</source>
   <translation>Date of receipt</translation>
  </message>
  <message id="transfer.received_on.hint">
   <source>Пока принимающая сторона не подписала, за случай отвечает передающая.</source>
   <translation>Until the receiving side has signed, the transferring side remains responsible for the case.</translation>
  </message>
  <message id="transfer.receipt">
   <source>Подпись принявшего специалиста</source>
   <translation>Signature of the receiving specialist</translation>
  </message>
  <message id="transfer.receipt.option.receiver">
   <source>принявший специалист</source>
   <translation>receiving specialist</translation>
  </message>
  <message id="transfer.handed_over">
   <source>Подпись передавшего специалиста</source>
   <translation>Signature of the transferring specialist</translation>
  </message>
  <message id="transfer.handed_over.option.worker">
   <source>передавший специалист</source>
   <translation>transferring specialist</translation>
  </message>
  <message id="trip_plan.title">
   <source>Выезд и возвращение работника</source>
   <translation>Going out and coming back</translation>
  </message>
  <message id="trip_plan.page.trip">
   <source>Выезд</source>
   <translation>Trip</translation>
  </message>
  <message id="trip_plan.worker">
   <source>Работник</source>
   <translation>Worker</translation>
  </message>
  <message id="trip_plan.left_at">
   <source>Время выезда</source>
   <translation>Left at</translation>
  </message>
  <message id="trip_plan.back_by">
   <source>Вернется к</source>
   <translation>Back by</translation>
  </message>
  <message id="trip_plan.case">
   <source>Код случая</source>
   <translation>Code of the case</translation>
  </message>
  <message id="trip_plan.case.hint">
   <source>Только код, без имен.</source>
   <translation>Codes only, no names.</translation>
  </message>
  <message id="trip_plan.area">
   <source>Направление, район</source>
   <translation>Direction, area</translation>
  </message>
  <message id="trip_plan.area.hint">
   <source>Адрес клиента не пишут.</source>
   <translation>Not the client's address.</translation>
  </message>
  <message id="trip_plan.transport">
   <source>Транспорт, с кем</source>
   <translation>Transport, with whom</translation>
  </message>
  <message id="trip_plan.waits">
   <source>Кто остается на связи</source>
   <translation>Who waits for the call</translation>
  </message>
  <message id="trip_plan.if_late">
   <source>Что делать, если не вернулся</source>
   <translation>What to do if late</translation>
  </message>
  <message id="trip_plan.returned_at">
   <source>Вернулся в</source>
   <translation>Came back at</translation>
  </message>
  <message id="unconfirmed_journal.title">
   <source>Журнал «Неподтвержденные обращения за помощью»</source>
   <translation>Journal “Unconfirmed requests”</translation>
  </message>
  <message id="unconfirmed_journal.page.requests">
   <source>Неподтвержденные обращения</source>
   <translation>Unconfirmed requests</translation>
  </message>
  <message id="unconfirmed_journal.journal_on">
   <source>Дата записи</source>
   <translation>Date of the entry</translation>
  </message>
  <message id="unconfirmed_journal.requests">
   <source>Неподтвержденные обращения</source>
   <translation>Unconfirmed requests</translation>
  </message>
  <message id="unconfirmed_journal.requests.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="unconfirmed_journal.requests.child">
   <source>Ребенок</source>
   <translation>Child</translation>
  </message>
  <message id="unconfirmed_journal.requests.on">
   <source>Дата обращения</source>
   <translation>Date of the request</translation>
  </message>
  <message id="unconfirmed_journal.requests.request">
   <source>№ формы обращения</source>
   <translation>Request form no.</translation>
  </message>
  <message id="unconfirmed_journal.requests.informant">
   <source>Кто сообщил</source>
   <translation>Who reported</translation>
  </message>
  <message id="unconfirmed_journal.requests.content">
   <source>Содержание</source>
   <translation>Content</translation>
  </message>
  <message id="unconfirmed_journal.requests.checked">
   <source>Как и когда проверено</source>
   <translation>How and when it was checked</translation>
  </message>
  <message id="unconfirmed_journal.requests.why">
   <source>Почему не подтвердилось</source>
   <translation>Why not confirmed</translation>
  </message>
  <message id="unconfirmed_journal.requests.decided_on">
   <source>Дата решения</source>
   <translation>Date of the decision</translation>
  </message>
  <message id="unconfirmed_journal.requests.later">
   <source>Были ли новые обращения</source>
   <translation>Were there later requests</translation>
  </message>
  <message id="unconfirmed_journal.requests.supervisor">
   <source>Супервизор</source>
   <translation>Supervisor</translation>
  </message>
  <message id="unconfirmed_journal.requests.signed">
   <source>Подпись</source>
   <translation>Signature</translation>
  </message>
  <message id="unconfirmed_register.title">
   <source>Сводный журнал неподтвержденных обращений</source>
   <translation>Journal of unconfirmed requests of the office</translation>
  </message>
  <message id="unconfirmed_register.page.lines">
   <source>Записи</source>
   <translation>Lines</translation>
  </message>
  <message id="unconfirmed_register.lines">
   <source>Сводный журнал неподтвержденных обращений</source>
   <translation>Journal of unconfirmed requests of the office</translation>
  </message>
  <message id="unconfirmed_register.lines.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="unconfirmed_register.lines.on">
   <source>Дата</source>
   <translation>Date</translation>
  </message>
  <message id="unconfirmed_register.lines.content">
   <source>Содержание</source>
   <translation>Content</translation>
  </message>
  <message id="unconfirmed_register.lines.checked">
   <source>Как проверено</source>
   <translation>How it was checked</translation>
  </message>
  <message id="unconfirmed_register.lines.why">
   <source>Почему не подтвердилось</source>
   <translation>Why not confirmed</translation>
  </message>
  <message id="unconfirmed_register.lines.decided_on">
   <source>Дата решения</source>
   <translation>Decided on</translation>
  </message>
  <message id="unconfirmed_register.lines.later">
   <source>Были ли новые обращения</source>
   <translation>Later requests</translation>
  </message>
  <message id="unconfirmed_register.lines.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="unconfirmed_register.lines.worker">
   <source>Работник</source>
   <translation>Worker</translation>
  </message>
  <message id="urgent_measures.title">
   <source>Срочное информирование и срочные меры</source>
   <translation>Urgent notification and urgent measures</translation>
  </message>
  <message id="urgent_measures.page.hour">
   <source>Первый час</source>
   <translation>The first hour</translation>
  </message>
  <message id="urgent_measures.established_at">
   <source>Высокий риск установлен (дата, время)</source>
   <translation>High risk established (date, time)</translation>
  </message>
  <message id="urgent_measures.limit">
   <source>Срок: один час</source>
   <translation>Limit: one hour</translation>
  </message>
  <message id="urgent_measures.first_action_at">
   <source>Первое действие (дата, время)</source>
   <translation>First action (date, time)</translation>
  </message>
  <message id="urgent_measures.consulted">
   <source>Консультация: менеджер или супервизор</source>
   <translation>Consulted: manager or supervisor</translation>
  </message>
  <message id="urgent_measures.consulted_at">
   <source>Время консультации</source>
   <translation>Time of the consultation</translation>
  </message>
  <message id="urgent_measures.measures">
   <source>Согласованные меры</source>
   <translation>Agreed measures</translation>
  </message>
  <message id="urgent_measures.measures.ask">
   <source>Что нужно сделать прямо сейчас, чтобы ребенок был в безопасности?</source>
   <translation>What must be done right now so that the child is safe?</translation>
  </message>
  <message id="urgent_measures.measures.measure">
   <source>Мера</source>
   <translation>Measure</translation>
  </message>
  <message id="urgent_measures.measures.who">
   <source>Кто</source>
   <translation>Who</translation>
  </message>
  <message id="urgent_measures.measures.time">
   <source>Время</source>
   <translation>Time</translation>
  </message>
  <message id="urgent_measures.measures.done">
   <source>Выполнено</source>
   <translation>Done</translation>
  </message>
  <message id="urgent_measures.situation">
   <source>Ситуация</source>
   <translation>Situation</translation>
  </message>
  <message id="urgent_measures.situation.option.street">
   <source>ребенок без присмотра на улице</source>
   <translation>child unattended in the street</translation>
  </message>
  <message id="urgent_measures.situation.option.maternity">
   <source>ребенок оставлен в родильном доме</source>
   <translation>child left in the maternity hospital</translation>
  </message>
  <message id="urgent_measures.situation.option.violence">
   <source>насилие родителя, опекуна, в учреждении</source>
   <translation>violence by a parent, a guardian, in an institution</translation>
  </message>
  <message id="urgent_measures.situation.option.other">
   <source>другая ситуация</source>
   <translation>other situation</translation>
  </message>
  <message id="urgent_measures.situation_other">
   <source>Другая ситуация</source>
   <translation>Other situation</translation>
  </message>
  <message id="urgent_measures.page.notified">
   <source>Срочное информирование</source>
   <translation>Urgent notification</translation>
  </message>
  <message id="urgent_measures.police">
   <source>Правоохранительные органы: кому сообщено</source>
   <translation>Law enforcement: who was told</translation>
  </message>
  <message id="urgent_measures.police.hint">
   <source>Орган и должность, без имен.</source>
   <translation>Body and function, no names.</translation>
  </message>
  <message id="urgent_measures.police_at">
   <source>Время сообщения в правоохранительные органы</source>
   <translation>Time law enforcement was told</translation>
  </message>
  <message id="urgent_measures.police_no">
   <source>№ регистрации в правоохранительных органах</source>
   <translation>Registration no. of law enforcement</translation>
  </message>
  <message id="urgent_measures.inspection">
   <source>Инспекция по делам несовершеннолетних: кому сообщено</source>
   <translation>Juvenile inspection: who was told</translation>
  </message>
  <message id="urgent_measures.inspection_at">
   <source>Время сообщения в инспекцию</source>
   <translation>Time the inspection was told</translation>
  </message>
  <message id="urgent_measures.inspection_no">
   <source>№ регистрации в инспекции</source>
   <translation>Registration no. of the inspection</translation>
  </message>
  <message id="urgent_measures.medical">
   <source>Медицинский осмотр: кем, где</source>
   <translation>Medical check: by whom, where</translation>
  </message>
  <message id="urgent_measures.medical_at">
   <source>Время осмотра</source>
   <translation>Time of the check</translation>
  </message>
  <message id="urgent_measures.page.placed">
   <source>Размещение ребенка</source>
   <translation>Placing the child</translation>
  </message>
  <message id="urgent_measures.placement_kind">
   <source>Куда размещен ребенок</source>
   <translation>Where the child was placed</translation>
  </message>
  <message id="urgent_measures.placement_kind.option.childrens_home">
   <source>дом ребенка</source>
   <translation>children's home</translation>
  </message>
  <message id="urgent_measures.placement_kind.option.hospital">
   <source>больница, родильный дом</source>
   <translation>hospital, maternity hospital</translation>
  </message>
  <message id="urgent_measures.placement_kind.option.relative">
   <source>родственник</source>
   <translation>relative</translation>
  </message>
  <message id="urgent_measures.placement_kind.option.other">
   <source>другое место</source>
   <translation>another place</translation>
  </message>
  <message id="urgent_measures.placement_kind.option.stays">
   <source>остается дома</source>
   <translation>stays at home</translation>
  </message>
  <message id="urgent_measures.placement_place">
   <source>Место размещения</source>
   <translation>Place of placement</translation>
  </message>
  <message id="urgent_measures.procedure">
   <source>Процедура размещения, документ</source>
   <translation>Procedure of placement, document</translation>
  </message>
  <message id="urgent_measures.handed_to">
   <source>Кому передан</source>
   <translation>Handed over to</translation>
  </message>
  <message id="urgent_measures.placed_at">
   <source>Дата и время передачи</source>
   <translation>Date and time of handing over</translation>
  </message>
  <message id="urgent_measures.placed_at.hint">
   <source>Внесите также запись о месте проживания (F-41): от нее считаются посещения.</source>
   <translation>Make the placement record too (F-41): visits are counted from it.</translation>
  </message>
  <message id="urgent_measures.custody_on">
   <source>Временное попечение инициировано домом ребенка</source>
   <translation>Temporary custody initiated by the children's home</translation>
  </message>
  <message id="urgent_measures.custody_form">
   <source>Форма попечения</source>
   <translation>Form of custody</translation>
  </message>
  <message id="urgent_measures.custody_form.option.kin">
   <source>член расширенной семьи</source>
   <translation>member of the extended family</translation>
  </message>
  <message id="urgent_measures.custody_form.option.foster">
   <source>патронатная семья (0–3 года)</source>
   <translation>foster family (0–3 years)</translation>
  </message>
  <message id="urgent_measures.custody_form.option.centre">
   <source>центр с временным содержанием</source>
   <translation>centre with temporary stay</translation>
  </message>
  <message id="urgent_measures.custody_form.option.childrens_home">
   <source>продолжение ухода в доме ребенка</source>
   <translation>care goes on in the children's home</translation>
  </message>
  <message id="urgent_measures.page.informed">
   <source>Сведения из дома ребенка, подпись</source>
   <translation>Information from the children's home, signature</translation>
  </message>
  <message id="urgent_measures.info_on">
   <source>Сведения о форме ухода получены</source>
   <translation>Information on the form of care received</translation>
  </message>
  <message id="urgent_measures.info_by">
   <source>От кого получены</source>
   <translation>Received from</translation>
  </message>
  <message id="urgent_measures.file_no">
   <source>№ личного дела</source>
   <translation>Personal file no.</translation>
  </message>
  <message id="urgent_measures.signatures">
   <source>Подпись</source>
   <translation>Signature</translation>
  </message>
  <message id="urgent_measures.signatures.option.worker">
   <source>социальный работник</source>
   <translation>social worker</translation>
  </message>
  <message id="visit_record.title">
   <source>Запись о посещении на дому (контакте)</source>
   <translation>Home-visit and contact record</translation>
  </message>
  <message id="visit_record.page.visit">
   <source>О посещении</source>
   <translation>The visit</translation>
  </message>
  <message id="visit_record.kind">
   <source>Вид</source>
   <translation>Kind</translation>
  </message>
  <message id="visit_record.kind.option.home_visit">
   <source>посещение на дому</source>
   <translation>home visit</translation>
  </message>
  <message id="visit_record.kind.option.institution_visit">
   <source>посещение в учреждении</source>
   <translation>visit in an institution</translation>
  </message>
  <message id="visit_record.kind.option.phone">
   <source>телефон: учреждение, семья</source>
   <translation>phone: institution, family</translation>
  </message>
  <message id="visit_record.kind.option.other">
   <source>другое</source>
   <translation>other</translation>
  </message>
  <message id="visit_record.kind_other">
   <source>Другой вид</source>
   <translation>Other kind</translation>
  </message>
  <message id="visit_record.visited_on">
   <source>Дата</source>
   <translation>Date</translation>
  </message>
  <message id="visit_record.started">
   <source>Начало</source>
   <translation>Started</translation>
  </message>
  <message id="visit_record.ended">
   <source>Окончание</source>
   <translation>Ended</translation>
  </message>
  <message id="visit_record.due_by">
   <source>Срок по графику</source>
   <translation>Due by schedule</translation>
  </message>
  <message id="visit_record.due_by.hint">
   <source>Дата следующего контакта из предыдущей записи.</source>
   <translation>Date of next contact agreed in the previous record.</translation>
  </message>
  <message id="visit_record.lives_with">
   <source>С кем и где сейчас живет ребенок</source>
   <translation>With whom and where the child lives now</translation>
  </message>
  <message id="visit_record.lives_with.option.parents">
   <source>родители</source>
   <translation>parents</translation>
  </message>
  <message id="visit_record.lives_with.option.guardian">
   <source>опекун</source>
   <translation>guardian</translation>
  </message>
  <message id="visit_record.lives_with.option.foster_family">
   <source>патронатная семья</source>
   <translation>foster family</translation>
  </message>
  <message id="visit_record.lives_with.option.extended_family">
   <source>расширенная семья</source>
   <translation>extended family</translation>
  </message>
  <message id="visit_record.lives_with.option.institution">
   <source>дом ребенка, учреждение интернатного типа</source>
   <translation>children's home, residential institution</translation>
  </message>
  <message id="visit_record.lives_with.option.other">
   <source>другое</source>
   <translation>other</translation>
  </message>
  <message id="visit_record.lives_with_other">
   <source>С кем, где</source>
   <translation>With whom, where</translation>
  </message>
  <message id="visit_record.seen">
   <source>Ребенка видели лично</source>
   <translation>Child seen in person</translation>
  </message>
  <message id="visit_record.seen_why">
   <source>Почему не видели</source>
   <translation>Why not seen</translation>
  </message>
  <message id="visit_record.present">
   <source>Присутствовали</source>
   <translation>Persons present</translation>
  </message>
  <message id="visit_record.page.home">
   <source>Условия дома</source>
   <translation>Home conditions</translation>
  </message>
  <message id="visit_record.home_checks">
   <source>Условия дома</source>
   <translation>Home conditions</translation>
  </message>
  <message id="visit_record.home_checks.hint">
   <source>Отметьте то, что в порядке. Остальное поясните ниже.</source>
   <translation>Tick what is in order. Explain below what is not ticked.</translation>
  </message>
  <message id="visit_record.home_checks.option.heating">
   <source>достаточно тепло</source>
   <translation>warm enough</translation>
  </message>
  <message id="visit_record.home_checks.option.electricity">
   <source>есть электричество</source>
   <translation>electricity</translation>
  </message>
  <message id="visit_record.home_checks.option.water">
   <source>есть питьевая вода</source>
   <translation>drinking water</translation>
  </message>
  <message id="visit_record.home_checks.option.food">
   <source>достаточно еды</source>
   <translation>enough food</translation>
  </message>
  <message id="visit_record.home_checks.option.hygiene">
   <source>соблюдается гигиена</source>
   <translation>clean and hygienic</translation>
  </message>
  <message id="visit_record.home_checks.option.sleeping_place">
   <source>у каждого есть спальное место</source>
   <translation>a sleeping place for everyone</translation>
  </message>
  <message id="visit_record.home_checks.option.no_danger">
   <source>нет опасных мест и предметов</source>
   <translation>no dangerous places or things</translation>
  </message>
  <message id="visit_record.home_note">
   <source>Комментарий об условиях дома</source>
   <translation>Comment on home conditions</translation>
  </message>
  <message id="visit_record.home_note.ask">
   <source>Можно посмотреть дом? Что здесь для вас труднее всего?</source>
   <translation>May I see your home? What is most difficult for you here?</translation>
  </message>
  <message id="visit_record.page.child">
   <source>Ребенок</source>
   <translation>Child</translation>
  </message>
  <message id="visit_record.child_checks">
   <source>Состояние ребенка</source>
   <translation>Condition of the child</translation>
  </message>
  <message id="visit_record.child_checks.hint">
   <source>Отметьте то, что видели. Особое внимание – младенцам, которые не говорят.</source>
   <translation>Tick what you saw. Pay special attention to infants who cannot speak.</translation>
  </message>
  <message id="visit_record.child_checks.option.appearance">
   <source>чистый, одет по сезону</source>
   <translation>clean, dressed for the season</translation>
  </message>
  <message id="visit_record.child_checks.option.care">
   <source>уход достаточный</source>
   <translation>care sufficient</translation>
  </message>
  <message id="visit_record.child_checks.option.feeding">
   <source>питание по возрасту</source>
   <translation>feeding right for the age</translation>
  </message>
  <message id="visit_record.child_checks.option.development">
   <source>развитие по возрасту</source>
   <translation>development right for the age</translation>
  </message>
  <message id="visit_record.child_checks.option.calm_with_carers">
   <source>спокоен и близок с ухаживающим взрослым</source>
   <translation>calm and close with the carer</translation>
  </message>
  <message id="visit_record.child_checks.option.violence_signs">
   <source>признаки насилия</source>
   <translation>signs of violence</translation>
  </message>
  <message id="visit_record.child_checks.option.neglect_signs">
   <source>признаки пренебрежения</source>
   <translation>signs of neglect</translation>
  </message>
  <message id="visit_record.child_note">
   <source>Наблюдение за ребенком</source>
   <translation>Observation of the child</translation>
  </message>
  <message id="visit_record.child_note.hint">
   <source>Внешний вид, уход, развитие, поведение с ухаживающими взрослыми.</source>
   <translation>Appearance, care, development, behaviour with carers.</translation>
  </message>
  <message id="visit_record.child_note.ask">
   <source>Какая у тебя сегодня была игра? Что тебе нравится, чего ты боишься?</source>
   <translation>What did you play today? What do you like, what are you afraid of?</translation>
  </message>
  <message id="visit_record.page.plan">
   <source>Выполнение плана и риск</source>
   <translation>Plan steps and risk</translation>
  </message>
  <message id="visit_record.family_contact">
   <source>Связь ребенка с семьей</source>
   <translation>Contact between child and family</translation>
  </message>
  <message id="visit_record.family_contact.hint">
   <source>Кто и сколько раз виделся, разговаривал; как это воспринял ребенок.</source>
   <translation>Who met or talked, how often; how the child took it.</translation>
  </message>
  <message id="visit_record.family_contact.ask">
   <source>Когда вы виделись с родными? С кем хотели бы увидеться?</source>
   <translation>When did you last see your family? Who would you like to see?</translation>
  </message>
  <message id="visit_record.plan_steps">
   <source>Проверенные шаги плана</source>
   <translation>Plan steps checked</translation>
  </message>
  <message id="visit_record.plan_steps.ask">
   <source>Что из договоренностей получилось? Что помешало?</source>
   <translation>What worked out of what we agreed? What got in the way?</translation>
  </message>
  <message id="visit_record.plan_steps.step">
   <source>Шаг</source>
   <translation>Step</translation>
  </message>
  <message id="visit_record.plan_steps.done">
   <source>Выполнение</source>
   <translation>State</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.yes">
   <source>выполнено</source>
   <translation>done</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.partly">
   <source>частично</source>
   <translation>partly</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.no">
   <source>не выполнено</source>
   <translation>not done</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.refused">
   <source>семья отказалась</source>
   <translation>declined by the family</translation>
  </message>
  <message id="visit_record.plan_steps.obstacle">
   <source>Препятствие</source>
   <translation>Obstacle</translation>
  </message>
  <message id="visit_record.plan_steps.no">
   <source>№ действия</source>
   <translation>Action no.</translation>
  </message>
  <message id="visit_record.risk_change">
   <source>Изменение степени риска</source>
   <translation>Change of risk level</translation>
  </message>
  <message id="visit_record.risk_change.option.none">
   <source>не изменилась</source>
   <translation>unchanged</translation>
  </message>
  <message id="visit_record.risk_change.option.up">
   <source>повысилась</source>
   <translation>higher</translation>
  </message>
  <message id="visit_record.risk_change.option.down">
   <source>снизилась</source>
   <translation>lower</translation>
  </message>
  <message id="visit_record.risk_level">
   <source>Новая степень риска</source>
   <translation>New risk level</translation>
  </message>
  <message id="visit_record.risk_reason">
   <source>Основание изменения</source>
   <translation>Grounds for the change</translation>
  </message>
  <message id="visit_record.page.closing">
   <source>Безопасность работника, следующий шаг</source>
   <translation>Worker's safety and next step</translation>
  </message>
  <message id="visit_record.companion">
   <source>Кто сопровождал</source>
   <translation>Companion</translation>
  </message>
  <message id="visit_record.back_at">
   <source>Время возвращения</source>
   <translation>Time of return</translation>
  </message>
  <message id="visit_record.own_safety">
   <source>Собственная безопасность работника</source>
   <translation>Worker's own safety</translation>
  </message>
  <message id="visit_record.own_safety.hint">
   <source>Собаки, пьяные, дорога, погода; кого на работе предупредили.</source>
   <translation>Dogs, drunk persons, road, weather; who at work was told.</translation>
  </message>
  <message id="visit_record.next_contact">
   <source>Дата следующего контакта</source>
   <translation>Next contact</translation>
  </message>
  <message id="visit_record.next_contact.ask">
   <source>Когда вам удобна следующая встреча?</source>
   <translation>When would it suit you that I come again?</translation>
  </message>
  <message id="visit_record.signatures">
   <source>Подпись</source>
   <translation>Signature</translation>
  </message>
  <message id="visit_record.signatures.option.worker">
   <source>социальный работник</source>
   <translation>social worker</translation>
  </message>
  <message id="visit_record.signatures.option.visited">
   <source>посещенное лицо</source>
   <translation>person visited</translation>
  </message>
  <message id="visitor_journal.title">
   <source>Журнал учета посетителей социального работника</source>
   <translation>Visitor journal of the social worker</translation>
  </message>
  <message id="visitor_journal.page.visits">
   <source>Посетители</source>
   <translation>Visitors</translation>
  </message>
  <message id="visitor_journal.journal_on">
   <source>Дата записи</source>
   <translation>Date of the entry</translation>
  </message>
  <message id="visitor_journal.visits">
   <source>Посетители</source>
   <translation>Visitors</translation>
  </message>
  <message id="visitor_journal.visits.hint">
   <source>Разовая помощь при низком риске отражается только здесь, личное дело не заводится.</source>
   <translation>One-time help at low risk is recorded only here; no personal file is opened.</translation>
  </message>
  <message id="visitor_journal.visits.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="visitor_journal.visits.visitor">
   <source>Посетитель</source>
   <translation>Visitor</translation>
  </message>
  <message id="visitor_journal.visits.on">
   <source>Дата</source>
   <translation>Date</translation>
  </message>
  <message id="visitor_journal.visits.from">
   <source>Начало</source>
   <translation>From</translation>
  </message>
  <message id="visitor_journal.visits.until">
   <source>Окончание</source>
   <translation>To</translation>
  </message>
  <message id="visitor_journal.visits.child">
   <source>Ребенок, возраст</source>
   <translation>Child, age</translation>
  </message>
  <message id="visitor_journal.visits.reason">
   <source>Причина обращения</source>
   <translation>Reason</translation>
  </message>
  <message id="visitor_journal.visits.source">
   <source>Источник</source>
   <translation>Source</translation>
  </message>
  <message id="visitor_journal.visits.risk">
   <source>Риск</source>
   <translation>Risk</translation>
  </message>
  <message id="visitor_journal.visits.help">
   <source>Оказанная помощь</source>
   <translation>Help given</translation>
  </message>
  <message id="visitor_journal.visits.help.option.information">
   <source>информирование</source>
   <translation>informing</translation>
  </message>
  <message id="visitor_journal.visits.help.option.counselling">
   <source>консультирование</source>
   <translation>counselling</translation>
  </message>
  <message id="visitor_journal.visits.help.option.one_time">
   <source>разовая помощь</source>
   <translation>one-time help</translation>
  </message>
  <message id="visitor_journal.visits.help.option.material">
   <source>материальная помощь</source>
   <translation>material help</translation>
  </message>
  <message id="visitor_journal.visits.help.option.obtaining">
   <source>помощь в получении услуги</source>
   <translation>help in obtaining a service</translation>
  </message>
  <message id="visitor_journal.visits.result">
   <source>Результат</source>
   <translation>Result</translation>
  </message>
  <message id="visitor_journal.visits.request">
   <source>№ формы обращения</source>
   <translation>Request form no.</translation>
  </message>
  <message id="visitor_journal.visits.signed">
   <source>Подпись</source>
   <translation>Signature</translation>
  </message>
  <message id="visitor_register.title">
   <source>Сводный журнал посетителей</source>
   <translation>Journal of visitors of the office</translation>
  </message>
  <message id="visitor_register.page.lines">
   <source>Записи</source>
   <translation>Lines</translation>
  </message>
  <message id="visitor_register.lines">
   <source>Сводный журнал посетителей</source>
   <translation>Journal of visitors of the office</translation>
  </message>
  <message id="visitor_register.lines.no">
   <source>№</source>
   <translation>No.</translation>
  </message>
  <message id="visitor_register.lines.on">
   <source>Дата</source>
   <translation>Date</translation>
  </message>
  <message id="visitor_register.lines.from">
   <source>Начало</source>
   <translation>From</translation>
  </message>
  <message id="visitor_register.lines.until">
   <source>Окончание</source>
   <translation>Until</translation>
  </message>
  <message id="visitor_register.lines.reason">
   <source>Причина обращения</source>
   <translation>Reason</translation>
  </message>
  <message id="visitor_register.lines.source">
   <source>Источник</source>
   <translation>Source</translation>
  </message>
  <message id="visitor_register.lines.risk">
   <source>Риск</source>
   <translation>Risk</translation>
  </message>
  <message id="visitor_register.lines.help">
   <source>Оказанная помощь</source>
   <translation>Help given</translation>
  </message>
  <message id="visitor_register.lines.result">
   <source>Результат</source>
   <translation>Result</translation>
  </message>
  <message id="visitor_register.lines.code">
   <source>Код</source>
   <translation>Code</translation>
  </message>
  <message id="visitor_register.lines.worker">
   <source>Работник</source>
   <translation>Worker</translation>
  </message>
  <message id="check.need_without_action">
   <source>Потребность без действия</source>
   <translation>Need without an action</translation>
  </message>
  <message id="check.action_not_begun">
   <source>Действие, которое не начато</source>
   <translation>Action that was not begun</translation>
  </message>
  <message id="check.need_without_source">
   <source>Оценка без источника</source>
   <translation>Assessment without a source</translation>
  </message>
 </context>
</TS>
