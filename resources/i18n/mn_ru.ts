<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
 <context>
  <name>mn</name>
  <message id="title">
   <source>Нийгмийн ажлын үйлчилгээнд тавих нийтлэг шаардлага</source>
   <translation>Общие требования к услугам социальной работы</translation>
  </message>
  <message id="stage.contact">
   <source>Харилцаа холбоо тогтоох, илрүүлэх</source>
   <translation>Установление контакта, выявление</translation>
  </message>
  <message id="stage.assessment">
   <source>Нөхцөл байдлын үнэлгээ хийх</source>
   <translation>Оценка ситуации</translation>
  </message>
  <message id="stage.planning">
   <source>Үйлчилгээг төлөвлөх</source>
   <translation>Планирование услуг</translation>
  </message>
  <message id="stage.delivery">
   <source>Үйлчилгээг хүргэх, хэрэгжүүлэх</source>
   <translation>Оказание услуг, реализация плана</translation>
  </message>
  <message id="stage.evaluation">
   <source>Үйлчилгээг үнэлэх</source>
   <translation>Оценка услуг</translation>
  </message>
  <message id="stage.closing">
   <source>Үйлчилгээг хаах</source>
   <translation>Закрытие дела</translation>
  </message>
  <message id="options.target_group.child_risk">
   <source>Эрсдэлт нөхцөлд байгаа хүүхэд</source>
   <translation>Ребенок в ситуации риска</translation>
  </message>
  <message id="options.target_group.violence">
   <source>Хүчирхийлэлд өртсөн хүүхэд, иргэн</source>
   <translation>Ребенок или гражданин, пострадавший от насилия</translation>
  </message>
  <message id="options.target_group.disability">
   <source>Хөгжлийн бэрхшээлтэй хүүхэд, иргэн</source>
   <translation>Ребенок или человек с инвалидностью</translation>
  </message>
  <message id="options.target_group.youth">
   <source>Хүүхэд, залуучууд</source>
   <translation>Дети и молодежь</translation>
  </message>
  <message id="options.target_group.older">
   <source>Ахмад настан</source>
   <translation>Пожилой человек</translation>
  </message>
  <message id="options.target_group.sexual_minority">
   <source>Бэлгийн цөөнх</source>
   <translation>Сексуальное меньшинство</translation>
  </message>
  <message id="options.target_group.prisoner">
   <source>Хоригдол, хорих ангиас суллагдсан иргэн</source>
   <translation>Заключенный или освободившийся</translation>
  </message>
  <message id="options.target_group.addiction">
   <source>Согтуурах, мансуурах донтох өвчтэй иргэн</source>
   <translation>Лицо с зависимостью от алкоголя или наркотиков</translation>
  </message>
  <message id="options.target_group.terminal">
   <source>Эдгэшгүй хүнд өвчтэй хүн</source>
   <translation>Неизлечимо больной</translation>
  </message>
  <message id="options.target_group.homeless">
   <source>Гэр оронгүй тэнэмэл амьдралтай иргэн, гэр бүл, өрх</source>
   <translation>Лицо или семья без жилья</translation>
  </message>
  <message id="options.target_group.migrant">
   <source>Шилжин суурьшсан өрхийн гишүүн</source>
   <translation>Член переселившегося домохозяйства</translation>
  </message>
  <message id="options.target_group.single_parent">
   <source>Өрх толгойлсон эх, эцэг</source>
   <translation>Одинокая мать, одинокий отец</translation>
  </message>
  <message id="options.target_group.disabled_child_family">
   <source>Хөгжлийн бэрхшээлтэй хүүхэдтэй гэр бүл, өрх</source>
   <translation>Семья с ребенком с инвалидностью</translation>
  </message>
  <message id="options.target_group.single_3_children">
   <source>3 болон түүнээс дээш хүүхэдтэй өрх толгойлсон эх, эцгийн хүүхэд</source>
   <translation>Ребенок одинокого родителя с 3 и более детьми</translation>
  </message>
  <message id="options.client_group.child_risk">
   <source>Эрсдэлт нөхцөлд байгаа хүүхэд</source>
   <translation>Ребенок в ситуации риска</translation>
  </message>
  <message id="options.client_group.violence">
   <source>Хүчирхийлэлд өртсөн хүүхэд, иргэн</source>
   <translation>Ребенок или гражданин, пострадавший от насилия</translation>
  </message>
  <message id="options.client_group.disability">
   <source>Хөгжлийн бэрхшээлтэй хүүхэд, иргэн</source>
   <translation>Ребенок или человек с инвалидностью</translation>
  </message>
  <message id="options.client_group.youth">
   <source>Хүүхэд, залуучууд</source>
   <translation>Дети и молодежь</translation>
  </message>
  <message id="options.client_group.older">
   <source>Ахмад настан</source>
   <translation>Пожилой человек</translation>
  </message>
  <message id="options.client_group.homeless">
   <source>Гэр оронгүй тэнэмэл амьдралтай иргэн, гэр бүл, өрх</source>
   <translation>Лицо или семья без жилья</translation>
  </message>
  <message id="options.client_group.migrant">
   <source>Шилжин суурьшсан өрхийн гишүүн</source>
   <translation>Член переселившегося домохозяйства</translation>
  </message>
  <message id="options.client_group.single_parent">
   <source>Өрх толгойлсон эх, эцэг</source>
   <translation>Одинокая мать, одинокий отец</translation>
  </message>
  <message id="options.client_group.disabled_child_family">
   <source>Хөгжлийн бэрхшээлтэй хүүхэдтэй гэр бүл, өрх</source>
   <translation>Семья с ребенком с инвалидностью</translation>
  </message>
  <message id="options.client_group.single_3_children">
   <source>3 болон түүнээс дээш хүүхэдтэй өрх толгойлсон эх, эцгийн хүүхэд</source>
   <translation>Ребенок одинокого родителя с 3 и более детьми</translation>
  </message>
  <message id="options.client_group.sealed">
   <source>бусад бүлэг (маш нууц хэсэгт)</source>
   <translation>другая группа (в строго конфиденциальной части)</translation>
  </message>
  <message id="options.sensitive_group.sexual_minority">
   <source>Бэлгийн цөөнх</source>
   <translation>Сексуальное меньшинство</translation>
  </message>
  <message id="options.sensitive_group.prisoner">
   <source>Хоригдол, хорих ангиас суллагдсан иргэн</source>
   <translation>Заключенный или освободившийся</translation>
  </message>
  <message id="options.sensitive_group.addiction">
   <source>Согтуурах, мансуурах донтох өвчтэй иргэн</source>
   <translation>Лицо с зависимостью от алкоголя или наркотиков</translation>
  </message>
  <message id="options.sensitive_group.terminal">
   <source>Эдгэшгүй хүнд өвчтэй хүн</source>
   <translation>Неизлечимо больной</translation>
  </message>
  <message id="options.competence.development">
   <source>хүний хөгжил</source>
   <translation>развитие человека</translation>
  </message>
  <message id="options.competence.strengths">
   <source>давуу талд суурилсан ажил</source>
   <translation>опора на сильные стороны</translation>
  </message>
  <message id="options.competence.theory">
   <source>онол, нөөц</source>
   <translation>теория и ресурсы</translation>
  </message>
  <message id="options.competence.research">
   <source>судалгааны арга</source>
   <translation>методы исследования</translation>
  </message>
  <message id="options.competence.policy">
   <source>бодлогын шинжилгээ</source>
   <translation>анализ политики</translation>
  </message>
  <message id="options.competence.law">
   <source>хууль зүй</source>
   <translation>право</translation>
  </message>
  <message id="options.competence.recording">
   <source>баримт бичиг хөтлөх</source>
   <translation>ведение записей</translation>
  </message>
  <message id="options.competence.cooperation">
   <source>хамтын ажиллагаа</source>
   <translation>взаимодействие</translation>
  </message>
  <message id="options.competence.learning">
   <source>тасралтгүй суралцах</source>
   <translation>непрерывное обучение</translation>
  </message>
  <message id="options.risk_level.low">
   <source>Бага</source>
   <translation>Низкая</translation>
  </message>
  <message id="options.risk_level.medium">
   <source>Дунд</source>
   <translation>Средняя</translation>
  </message>
  <message id="options.risk_level.high">
   <source>Өндөр</source>
   <translation>Высокая</translation>
  </message>
  <message id="options.service_kind.rapid">
   <source>Шуурхай тусламжийн үйлчилгээ</source>
   <translation>Экстренная помощь</translation>
  </message>
  <message id="options.service_kind.protection_rehab">
   <source>Хамгаалах, нөхөн сэргээх</source>
   <translation>Защита и реабилитация</translation>
  </message>
  <message id="options.service_kind.prevention">
   <source>Урьдчилан сэргийлэх үйлчилгээ</source>
   <translation>Профилактика</translation>
  </message>
  <message id="options.sex.female">
   <source>Эмэгтэй</source>
   <translation>Женский</translation>
  </message>
  <message id="options.sex.male">
   <source>Эрэгтэй</source>
   <translation>Мужской</translation>
  </message>
  <message id="options.sex.unknown">
   <source>Тодорхойгүй</source>
   <translation>Неизвестно</translation>
  </message>
  <message id="options.client_type.individual">
   <source>Хувь хүн</source>
   <translation>Отдельное лицо</translation>
  </message>
  <message id="options.client_type.family">
   <source>Гэр бүл</source>
   <translation>Семья</translation>
  </message>
  <message id="options.client_type.group">
   <source>Бүлэг</source>
   <translation>Группа</translation>
  </message>
  <message id="options.client_type.community">
   <source>Олон нийт</source>
   <translation>Сообщество</translation>
  </message>
  <message id="options.client_status.voluntary">
   <source>Сайн дурын</source>
   <translation>Добровольный</translation>
  </message>
  <message id="options.client_status.involuntary">
   <source>Албадлагын шинжтэй</source>
   <translation>Недобровольный</translation>
  </message>
  <message id="options.channel.in_person">
   <source>Биечлэн</source>
   <translation>Личное обращение</translation>
  </message>
  <message id="options.channel.phone">
   <source>Утсаар</source>
   <translation>По телефону</translation>
  </message>
  <message id="options.channel.hotline">
   <source>Шуурхай, тусгай дугаарын утас</source>
   <translation>Горячая линия, специальный номер</translation>
  </message>
  <message id="options.channel.monitoring">
   <source>Хяналтын дуудлага</source>
   <translation>Контрольный звонок</translation>
  </message>
  <message id="options.channel.written">
   <source>Бичгээр</source>
   <translation>В письменной форме</translation>
  </message>
  <message id="options.channel.referral">
   <source>Холбон зуучилсан</source>
   <translation>Перенаправлено</translation>
  </message>
  <message id="options.channel.transfer">
   <source>Шилжиж ирсэн</source>
   <translation>Передано из другой организации</translation>
  </message>
  <message id="options.channel.found">
   <source>Нийгмийн ажилтан илрүүлсэн</source>
   <translation>Выявлено социальным работником</translation>
  </message>
  <message id="options.consent_scope.service">
   <source>Үйлчилгээ авах</source>
   <translation>Получение услуг</translation>
  </message>
  <message id="options.consent_scope.interview">
   <source>Ярилцлага өгөх</source>
   <translation>Беседа</translation>
  </message>
  <message id="options.consent_scope.documents">
   <source>Бичиг баримт бүрдүүлэх</source>
   <translation>Сбор документов</translation>
  </message>
  <message id="options.consent_scope.sharing">
   <source>Мэдээлэл хуваалцах</source>
   <translation>Обмен информацией</translation>
  </message>
  <message id="options.consent_scope.recording">
   <source>Аудио, видео бичлэг, гэрэл зураг</source>
   <translation>Аудиозапись, видеозапись, фотография</translation>
  </message>
  <message id="options.consent_scope.school_work">
   <source>Сургууль, ажлын газартай холбогдох</source>
   <translation>Связь со школой, местом работы</translation>
  </message>
  <message id="options.consent_scope.conference">
   <source>Кейс хэлэлцүүлэг</source>
   <translation>Обсуждение случая</translation>
  </message>
  <message id="options.urgency.emergency">
   <source>Нэн яаралтай</source>
   <translation>Экстренно</translation>
  </message>
  <message id="options.urgency.urgent">
   <source>Яаралтай</source>
   <translation>Срочно</translation>
  </message>
  <message id="options.urgency.normal">
   <source>Энгийн</source>
   <translation>Обычно</translation>
  </message>
  <message id="options.referral_kind.education">
   <source>Боловсрол</source>
   <translation>Образование</translation>
  </message>
  <message id="options.referral_kind.water_hygiene">
   <source>Ус, ариун цэвэр</source>
   <translation>Вода и санитария</translation>
  </message>
  <message id="options.referral_kind.child_protection">
   <source>Хүүхэд хамгаалал</source>
   <translation>Защита детей</translation>
  </message>
  <message id="options.referral_kind.nutrition">
   <source>Хүнс тэжээл</source>
   <translation>Продовольствие и питание</translation>
  </message>
  <message id="options.referral_kind.health">
   <source>Эрүүл мэнд</source>
   <translation>Здравоохранение</translation>
  </message>
  <message id="options.referral_kind.legal">
   <source>Хууль эрх зүй</source>
   <translation>Правовая помощь</translation>
  </message>
  <message id="options.referral_kind.economic">
   <source>Эдийн засгийн чадавхжуулалт</source>
   <translation>Экономические возможности</translation>
  </message>
  <message id="options.referral_kind.other">
   <source>Бусад</source>
   <translation>Другое</translation>
  </message>
  <message id="options.referral_status.draft">
   <source>Бэлтгэж байгаа</source>
   <translation>Готовится</translation>
  </message>
  <message id="options.referral_status.sent">
   <source>Илгээсэн</source>
   <translation>Отправлено</translation>
  </message>
  <message id="options.referral_status.received">
   <source>Хүлээн авсан</source>
   <translation>Принято</translation>
  </message>
  <message id="options.referral_status.in_progress">
   <source>Үйлчилгээ үзүүлж байгаа</source>
   <translation>Услуга оказывается</translation>
  </message>
  <message id="options.referral_status.done">
   <source>Биелсэн</source>
   <translation>Выполнено</translation>
  </message>
  <message id="options.referral_status.refused">
   <source>Татгалзсан</source>
   <translation>Отказано</translation>
  </message>
  <message id="options.referral_status.no_answer">
   <source>Хариу ирээгүй</source>
   <translation>Ответ не поступил</translation>
  </message>
  <message id="item.1">
   <source>Үндсэн мэдээлэл</source>
   <translation>Основные сведения</translation>
  </message>
  <message id="item.2">
   <source>Санаа зовж буй асуудал</source>
   <translation>Беспокоящая проблема</translation>
  </message>
  <message id="item.3">
   <source>Гэр бүлийн бүтэц, нөхцөл байдал</source>
   <translation>Состав и положение семьи</translation>
  </message>
  <message id="item.4">
   <source>Эрүүл мэндийн байдал</source>
   <translation>Состояние здоровья</translation>
  </message>
  <message id="item.5">
   <source>Боловсролын байдал</source>
   <translation>Образование</translation>
  </message>
  <message id="item.6">
   <source>Хөдөлмөр эрхлэлтийн байдал</source>
   <translation>Занятость</translation>
  </message>
  <message id="item.7">
   <source>Санхүүгийн байдал</source>
   <translation>Финансовое положение</translation>
  </message>
  <message id="item.8">
   <source>Сэтгэл зүйн байдал</source>
   <translation>Психологическое состояние</translation>
  </message>
  <message id="item.9">
   <source>Орон сууцны байдал</source>
   <translation>Жилищные условия</translation>
  </message>
  <message id="item.10">
   <source>Эрсдэлийн үнэлгээ, дүгнэлт</source>
   <translation>Оценка риска, заключение</translation>
  </message>
  <message id="item.11">
   <source>Шийдвэрлэх асуудлууд</source>
   <translation>Проблемы, требующие решения</translation>
  </message>
  <message id="item.12">
   <source>Өмнө авсан үйлчилгээ</source>
   <translation>Ранее полученные услуги</translation>
  </message>
  <message id="item.13">
   <source>Үйл явц, уулзалтын тэмдэглэл</source>
   <translation>Записи о ходе работы и встречах</translation>
  </message>
  <message id="item.14">
   <source>Хийсэн интервенц</source>
   <translation>Проведенные вмешательства</translation>
  </message>
  <message id="item.15">
   <source>Өөрчлөлт, ажиглалт</source>
   <translation>Изменения, наблюдение</translation>
  </message>
  <message id="item.16">
   <source>Үр дүнгийн үнэлгээ</source>
   <translation>Оценка результатов</translation>
  </message>
  <message id="item.17">
   <source>Хаах тэмдэглэл</source>
   <translation>Заключение о закрытии</translation>
  </message>
  <message id="item.18">
   <source>Хаасны дараах ажиглалт</source>
   <translation>Наблюдение после закрытия</translation>
  </message>
  <message id="item.19">
   <source>Холбогдох баримт бичиг</source>
   <translation>Относящиеся к делу документы</translation>
  </message>
  <message id="item.20">
   <source>Хамтарсан багийн уулзалт</source>
   <translation>Заседание мультидисциплинарной команды</translation>
  </message>
  <message id="item.21">
   <source>Баталсан төлөвлөгөө, үйлчилгээний хураангуй</source>
   <translation>Утвержденный план, краткий обзор услуг</translation>
  </message>
  <message id="item.22">
   <source>Явцын үнэлгээний нотолгоо</source>
   <translation>Подтверждение промежуточной оценки</translation>
  </message>
  <message id="item.23">
   <source>Файлтай танилцаж хүлээн зөвшөөрсөн нь</source>
   <translation>Ознакомление с делом и его принятие</translation>
  </message>
  <message id="item.24">
   <source>Хяналт шинжилгээний дүгнэлт</source>
   <translation>Заключение по мониторингу</translation>
  </message>
  <message id="item.25">
   <source>Байгууллага хоорондын мэдээлэл</source>
   <translation>Обмен информацией между организациями</translation>
  </message>
  <message id="item.26">
   <source>Бичлэг, зураг, нотлох баримт</source>
   <translation>Записи, фотографии, доказательства</translation>
  </message>
  <message id="retention.child">
   <source>Хүүхдийн хэрэг</source>
   <translation>Дело ребенка</translation>
  </message>
  <message id="retention.family">
   <source>Гэр бүлийн хэрэг</source>
   <translation>Дело семьи</translation>
  </message>
  <message id="retention.adult">
   <source>Насанд хүрсэн хүний хэрэг</source>
   <translation>Дело взрослого</translation>
  </message>
  <message id="retention.permanent">
   <source>Байнга хадгалах хэрэг</source>
   <translation>Дело постоянного хранения</translation>
  </message>
  <message id="staff_ask.experience">
   <source>салбарт 5-аас дээш жил ажилласан</source>
   <translation>стаж в отрасли более 5 лет</translation>
  </message>
  <message id="staff_ask.degree">
   <source>нийгмийн ажлын дээд боловсролтой</source>
   <translation>высшее образование по социальной работе</translation>
  </message>
  <message id="staff_ask.training">
   <source>мэргэжлийн удирдлагын бэлтгэлтэй</source>
   <translation>подготовка по профессиональной супервизии</translation>
  </message>
  <message id="staff_ask.licence">
   <source>хүчинтэй тусгай зөвшөөрөлтэй</source>
   <translation>действующее специальное разрешение</translation>
  </message>
  <message id="deadline.D-01">
   <source>Эрсдэлийн үнэлгээ хийж, аюулгүй зэргийг тогтоох</source>
   <translation>Оценить риск и определить степень безопасности</translation>
  </message>
  <message id="deadline.D-02">
   <source>Нөхцөл байдлын үнэлгээ (72 цаг)</source>
   <translation>Оценка ситуации (72 часа)</translation>
  </message>
  <message id="deadline.D-03">
   <source>Нөхцөл байдлын үнэлгээ (3–5 хоног)</source>
   <translation>Оценка ситуации (3–5 дней)</translation>
  </message>
  <message id="deadline.D-04">
   <source>Шуурхай тусламж үзүүлэх</source>
   <translation>Оказать срочную помощь</translation>
  </message>
  <message id="deadline.D-05">
   <source>Аюулгүйн төлөвлөгөө гаргах</source>
   <translation>Составить план безопасности</translation>
  </message>
  <message id="deadline.D-06">
   <source>Түр хамгаалах байр, нэг цэгийн үйлчилгээнд хүргэх</source>
   <translation>Доставить в убежище или центр «одного окна»</translation>
  </message>
  <message id="deadline.D-07">
   <source>Уулзалтын тэмдэглэл хөтлөх</source>
   <translation>Сделать запись встречи</translation>
  </message>
  <message id="deadline.D-08">
   <source>3 сар тутмын тайлан</source>
   <translation>Отчет за 3 месяца</translation>
  </message>
  <message id="deadline.D-11">
   <source>18 нас хүрсэн тул кейсийг хаах</source>
   <translation>Закрыть дело в связи с достижением 18 лет</translation>
  </message>
  <message id="deadline.D-30">
   <source>Үйлчлүүлэгч, асран хамгаалагчийн зөвшөөрөл авах</source>
   <translation>Получить согласие клиента и опекуна</translation>
  </message>
  <message id="deadline.D-31">
   <source>Тусгай код олгох, давхардлыг шалгах</source>
   <translation>Присвоить код, проверить повторную регистрацию</translation>
  </message>
  <message id="deadline.D-32">
   <source>Үйлчилгээний төлөвлөгөө гаргах</source>
   <translation>Составить план услуг</translation>
  </message>
  <message id="deadline.D-33">
   <source>Төлөвлөгөөг баталгаажуулж, үйлчилгээний гэрээ байгуулах</source>
   <translation>Утвердить план, заключить договор об услугах</translation>
  </message>
  <message id="deadline.D-34">
   <source>Эргэн мэдээлэх хуудас ирэх</source>
   <translation>Получить лист обратной связи</translation>
  </message>
  <message id="deadline.D-35">
   <source>Шилжүүлгийг хүлээн авсан гарын үсэг авах</source>
   <translation>Получить подпись о приеме переданного дела</translation>
  </message>
  <message id="deadline.D-36">
   <source>Явцын үнэлгээ хийх</source>
   <translation>Провести промежуточную оценку</translation>
  </message>
  <message id="deadline.D-37">
   <source>Эцсийн үнэлгээ, сэтгэл ханамжийн судалгаа хийх</source>
   <translation>Провести итоговую оценку и опрос об удовлетворенности</translation>
  </message>
  <message id="deadline.D-38">
   <source>Хаах тэмдэглэлийг үйлчлүүлэгчид танилцуулах</source>
   <translation>Ознакомить клиента с заключением о закрытии</translation>
  </message>
  <message id="deadline.D-39">
   <source>Үйлчилгээ дууссаны дараах нөхцөл байдлыг ажиглах</source>
   <translation>Наблюдение после завершения услуги</translation>
  </message>
  <message id="deadline.D-40">
   <source>Гэр бүлийн бусад хүүхэд эрсдэлтэй эсэхийг шалгах</source>
   <translation>Проверить риск для других детей в семье</translation>
  </message>
  <message id="deadline.D-44">
   <source>Мэргэжлийн удирдагч файлтай танилцаж, хүлээн зөвшөөрөх</source>
   <translation>Супервизор знакомится с делом и принимает его</translation>
  </message>
  <message id="deadline.D-49">
   <source>Аюул заналаас урьдчилан сэргийлэх арга хэмжээ авах</source>
   <translation>Принять меры для предотвращения угрозы</translation>
  </message>
  <message id="deadline.D-12">
   <source>Стандартыг 5 жил тутам хянах</source>
   <translation>Пересмотр стандарта раз в 5 лет</translation>
  </message>
  <message id="deadline.D-13">
   <source>Зөвлөн туслах жилийн барианы судалгаа</source>
   <translation>Итоговая оценка года наставничества</translation>
  </message>
  <message id="deadline.D-41">
   <source>Талбарын багцыг буцааж оруулах, устгах</source>
   <translation>Загрузить полевой пакет и удалить с устройства</translation>
  </message>
  <message id="deadline.D-42">
   <source>Алдагдсан төхөөрөмжийг устгах, мэдэгдэх</source>
   <translation>Стереть утерянное устройство, сообщить</translation>
  </message>
  <message id="deadline.D-43">
   <source>Мэргэжлийн удирдлагын уулзалт</source>
   <translation>Супервизорская встреча</translation>
  </message>
  <message id="deadline.D-45">
   <source>Байгууллагын мэдээллийг нягтлах</source>
   <translation>Проверить данные организации</translation>
  </message>
  <message id="deadline.D-46">
   <source>Тусгай зөвшөөрлийг сунгуулах</source>
   <translation>Продлить специальное разрешение</translation>
  </message>
  <message id="deadline.D-47">
   <source>Мэргэжлийн хөгжлийн төлөвлөгөө</source>
   <translation>План профессионального развития</translation>
  </message>
  <message id="deadline.D-47-2">
   <source>Хориглох зүйлтэй жил бүр танилцах</source>
   <translation>Ежегодное ознакомление с запретами</translation>
  </message>
  <message id="deadline.D-48">
   <source>Хадгалах хугацаа дууссан хэргийн акт</source>
   <translation>Акт по делу с истекшим сроком хранения</translation>
  </message>
  <message id="deadline.D-71">
   <source>Програм ашиглахгүй үед түгжигдэх</source>
   <translation>Блокировка при бездействии</translation>
  </message>
  <message id="deadline.D-72">
   <source>Шифрлэсэн нөөц хуулбар хийх</source>
   <translation>Зашифрованная резервная копия</translation>
  </message>
  <message id="deadline.D-09">
   <source>Нэг ажилтны жилийн кейс</source>
   <translation>Случаев на работника в год</translation>
  </message>
  <message id="deadline.D-10">
   <source>Нэг удирдагчийн нийгмийн ажилтан</source>
   <translation>Работников у одного супервизора</translation>
  </message>
  <message id="deadline.D-10-2">
   <source>Нэг зөвлөхийн ахлах ажилтан</source>
   <translation>Старших работников у одного консультанта</translation>
  </message>
  <message id="report.three_month">
   <source>Ажилтны улирлын тайлан</source>
   <translation>Отчёт за три месяца</translation>
  </message>
  <message id="report.three_month.in_work_by_stage">
   <source>Ажиллаж байгаа кейс үе шатаар</source>
   <translation>Случаи в работе по этапам</translation>
  </message>
  <message id="report.three_month.calls_by_danger">
   <source>Шуурхай дуудлага аюулын түвшин, сувгаар</source>
   <translation>Срочные вызовы по уровню опасности и каналу</translation>
  </message>
  <message id="report.three_month.visits">
   <source>Айлчлал, холбоо барьсан</source>
   <translation>Посещения и контакты по видам</translation>
  </message>
  <message id="report.three_month.plans">
   <source>Үйлчилгээний төлөвлөгөө</source>
   <translation>Планы услуг</translation>
  </message>
  <message id="report.three_month.referrals">
   <source>Холбон зуучилсан чиглэл, төлөвөөр</source>
   <translation>Направления по видам и состоянию</translation>
  </message>
  <message id="report.three_month.answers">
   <source>Ирсэн хариу</source>
   <translation>Полученные ответы</translation>
  </message>
  <message id="report.three_month.transfers">
   <source>Шилжүүлэг чиглэлээр</source>
   <translation>Передачи по направлению</translation>
  </message>
  <message id="report.three_month.conferences">
   <source>Кейс хэлэлцүүлэг зорилгоор</source>
   <translation>Обсуждения случаев по цели</translation>
  </message>
  <message id="report.three_month.placements">
   <source>Түр байрлуулалт</source>
   <translation>Размещения по видам</translation>
  </message>
  <message id="report.three_month.evaluations">
   <source>Үнэлгээний шийдвэр</source>
   <translation>Решения по оценке</translation>
  </message>
  <message id="report.three_month.closed_by_ground">
   <source>Хаасан кейс үндэслэлээр</source>
   <translation>Закрытые случаи по основаниям</translation>
  </message>
  <message id="report.three_month.reopened">
   <source>Дахин нээсэн кейс</source>
   <translation>Возобновлённые случаи</translation>
  </message>
  <message id="report.three_month.deadlines">
   <source>Хугацааны биелэлт</source>
   <translation>Соблюдение сроков</translation>
  </message>
  <message id="report.caseload">
   <source>Ажлын ачаалал, хугацааны хяналт</source>
   <translation>Нагрузка и сроки</translation>
  </message>
  <message id="report.caseload.by_worker">
   <source>Хугацааны эцэст ажилтан бүрийн кейс</source>
   <translation>Случаи у каждого работника на конец периода</translation>
  </message>
  <message id="report.caseload.opened">
   <source>Шинээр нээсэн кейс</source>
   <translation>Открытые случаи</translation>
  </message>
  <message id="report.caseload.deadlines">
   <source>Хугацааны биелэлт</source>
   <translation>Соблюдение сроков</translation>
  </message>
  <message id="report.yearly">
   <source>Жилийн статистик</source>
   <translation>Годовая статистика</translation>
  </message>
  <message id="report.yearly.opened_by_group">
   <source>Шинэ кейс зорилтот бүлэг, хүйсээр</source>
   <translation>Открытые случаи по группам и полу</translation>
  </message>
  <message id="report.yearly.opened_by_age">
   <source>Шинэ кейс насны бүлгээр</source>
   <translation>Открытые случаи по возрасту</translation>
  </message>
  <message id="report.yearly.in_work_by_risk">
   <source>Ажиллаж байгаа кейс эрсдэлээр</source>
   <translation>Случаи в работе по риску</translation>
  </message>
  <message id="report.yearly.closed_by_ground">
   <source>Хаасан кейс үндэслэлээр</source>
   <translation>Закрытые случаи по основаниям</translation>
  </message>
  <message id="report.yearly.reopened">
   <source>Дахин нээсэн кейс</source>
   <translation>Возобновлённые случаи</translation>
  </message>
  <message id="report.yearly.refused">
   <source>Үйлчилгээнд хамруулаагүй зорилтот бүлгээр</source>
   <translation>Отказы по группам</translation>
  </message>
  <message id="report.yearly.placements">
   <source>Түр байрлуулалт</source>
   <translation>Размещения по видам</translation>
  </message>
  <message id="report.yearly.mentoring_sessions">
   <source>Зөвлөн туслах уулзалт</source>
   <translation>Наставнические встречи</translation>
  </message>
  <message id="report.yearly.conferences">
   <source>Кейс хэлэлцүүлэг</source>
   <translation>Обсуждения случаев</translation>
  </message>
  <message id="report.yearly.participants">
   <source>Хэлэлцүүлгийн оролцогч салбараар</source>
   <translation>Участники обсуждений по секторам</translation>
  </message>
  <message id="report.yearly.team_meetings">
   <source>Хамтарсан багийн уулзалт</source>
   <translation>Встречи совместной команды</translation>
  </message>
  <message id="absence.title">
   <source>Чөлөө, эзгүй хугацаа</source>
   <translation>Отпуск и отсутствие</translation>
  </message>
  <message id="absence.page.absence">
   <source>Эзгүй хугацаа</source>
   <translation>Отсутствие</translation>
  </message>
  <message id="absence.worker">
   <source>Ажилтан</source>
   <translation>Работник</translation>
  </message>
  <message id="absence.kind">
   <source>Шалтгаан</source>
   <translation>Причина</translation>
  </message>
  <message id="absence.kind.option.leave">
   <source>ээлжийн амралт</source>
   <translation>отпуск</translation>
  </message>
  <message id="absence.kind.option.illness">
   <source>өвчтэй</source>
   <translation>болезнь</translation>
  </message>
  <message id="absence.kind.option.training">
   <source>сургалт</source>
   <translation>обучение</translation>
  </message>
  <message id="absence.kind.option.other">
   <source>бусад</source>
   <translation>другое</translation>
  </message>
  <message id="absence.begins_on">
   <source>Эхлэх</source>
   <translation>Начало</translation>
  </message>
  <message id="absence.ends_on">
   <source>Дуусах</source>
   <translation>Окончание</translation>
  </message>
  <message id="absence.substitute">
   <source>Орлох ажилтан</source>
   <translation>Кто замещает</translation>
  </message>
  <message id="absence.cases">
   <source>Шилжүүлсэн кейс, хугацаа</source>
   <translation>Переданные случаи и сроки</translation>
  </message>
  <message id="absence.cases.hint">
   <source>Кейсийг “Ажилтан” дэлгэцээр шилжүүлнэ, хугацаа нь хамт шилжинэ.</source>
   <translation>Случаи передают на экране «Сотрудники», сроки переходят вместе с ними.</translation>
  </message>
  <message id="absence.cases.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="absence.cases.what">
   <source>Юу хийх</source>
   <translation>Что сделать</translation>
  </message>
  <message id="absence.cases.until">
   <source>Хугацаа</source>
   <translation>Срок</translation>
  </message>
  <message id="absence.signatures">
   <source>Гарын үсэг</source>
   <translation>Подпись</translation>
  </message>
  <message id="absence.signatures.option.worker">
   <source>ажилтан</source>
   <translation>работник</translation>
  </message>
  <message id="absence.signatures.option.substitute">
   <source>орлох ажилтан</source>
   <translation>замещающий работник</translation>
  </message>
  <message id="book_review.title">
   <source>Дэвтрийг долоо хоног бүр хянасан тэмдэглэл</source>
   <translation>Отметка о еженедельном рассмотрении книги</translation>
  </message>
  <message id="book_review.page.week">
   <source>Долоо хоног</source>
   <translation>Неделя</translation>
  </message>
  <message id="book_review.reviewed_on">
   <source>Хянасан огноо</source>
   <translation>Дата рассмотрения</translation>
  </message>
  <message id="book_review.week_from">
   <source>Хянасан долоо хоногийн Даваа гараг</source>
   <translation>Понедельник рассмотренной недели</translation>
  </message>
  <message id="book_review.entries">
   <source>Энэ долоо хоногийн тэмдэглэл</source>
   <translation>Записи за неделю</translation>
  </message>
  <message id="book_review.entries.option.none">
   <source>тэмдэглэлгүй</source>
   <translation>записей нет</translation>
  </message>
  <message id="book_review.entries.option.some">
   <source>тэмдэглэл хянасан</source>
   <translation>записи рассмотрены</translation>
  </message>
  <message id="book_review.numbers">
   <source>Хянасан тэмдэглэлийн дугаар</source>
   <translation>Номера рассмотренных записей</translation>
  </message>
  <message id="book_review.signatures">
   <source>Гарын үсэг</source>
   <translation>Подписи</translation>
  </message>
  <message id="book_review.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>руководитель организации</translation>
  </message>
  <message id="call_journal.title">
   <source>Шуурхай дуудлагын бүртгэл</source>
   <translation>Журнал срочных вызовов</translation>
  </message>
  <message id="call_journal.page.calls">
   <source>Дуудлага</source>
   <translation>Вызовы</translation>
  </message>
  <message id="call_journal.calls">
   <source>Шуурхай дуудлагын бүртгэл</source>
   <translation>Журнал срочных вызовов</translation>
  </message>
  <message id="call_journal.calls.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="call_journal.calls.called_at">
   <source>Дуудлага авсан цаг</source>
   <translation>Время поступления вызова</translation>
  </message>
  <message id="call_journal.calls.channel">
   <source>Хандсан хэлбэр</source>
   <translation>Способ обращения</translation>
  </message>
  <message id="call_journal.calls.place">
   <source>Байгаа газар</source>
   <translation>Место нахождения</translation>
  </message>
  <message id="call_journal.calls.danger_level">
   <source>Аюулын түвшин</source>
   <translation>Степень опасности</translation>
  </message>
  <message id="call_journal.calls.first_done_at">
   <source>24 цагийн арга хэмжээ</source>
   <translation>Меры за 24 часа</translation>
  </message>
  <message id="call_journal.calls.second_done_at">
   <source>72 цаг / 3–5 хоногийн үнэлгээ</source>
   <translation>Оценка за 72 часа / 3–5 дней</translation>
  </message>
  <message id="call_journal.calls.decision">
   <source>Шийдвэр</source>
   <translation>Решение</translation>
  </message>
  <message id="call_journal.calls.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="case_register.title">
   <source>Кейсийн бүртгэл</source>
   <translation>Журнал учета случаев</translation>
  </message>
  <message id="case_register.page.cases">
   <source>Кейсүүд</source>
   <translation>Случаи</translation>
  </message>
  <message id="case_register.cases">
   <source>Кейсийн бүртгэл</source>
   <translation>Журнал учета случаев</translation>
  </message>
  <message id="case_register.cases.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="case_register.cases.opened">
   <source>Нээсэн</source>
   <translation>Открыто</translation>
  </message>
  <message id="case_register.cases.type">
   <source>Төрөл</source>
   <translation>Тип</translation>
  </message>
  <message id="case_register.cases.group">
   <source>Зорилтот бүлэг</source>
   <translation>Целевая группа</translation>
  </message>
  <message id="case_register.cases.service_type">
   <source>Үйлчилгээний төрөл</source>
   <translation>Вид услуги</translation>
  </message>
  <message id="case_register.cases.risk">
   <source>Эрсдэл</source>
   <translation>Риск</translation>
  </message>
  <message id="case_register.cases.stage">
   <source>Үе шат</source>
   <translation>Этап</translation>
  </message>
  <message id="case_register.cases.worker">
   <source>Хариуцсан</source>
   <translation>Ответственный</translation>
  </message>
  <message id="case_register.cases.last_contact">
   <source>Сүүлд холбогдсон</source>
   <translation>Последний контакт</translation>
  </message>
  <message id="case_register.cases.next_deadline">
   <source>Дараагийн хугацаа</source>
   <translation>Следующий срок</translation>
  </message>
  <message id="case_register.cases.closed">
   <source>Хаасан</source>
   <translation>Закрыто</translation>
  </message>
  <message id="case_register.cases.closing_ground">
   <source>Хаах үндэслэл</source>
   <translation>Основание закрытия</translation>
  </message>
  <message id="case_register.cases.archived">
   <source>Архив</source>
   <translation>Архив</translation>
  </message>
  <message id="closing.title">
   <source>Үйлчилгээг хаах тэмдэглэл</source>
   <translation>Заключение о закрытии</translation>
  </message>
  <message id="closing.page.ground">
   <source>Хаах үндэслэл</source>
   <translation>Основание закрытия</translation>
  </message>
  <message id="closing.closed_on">
   <source>Хаасан огноо</source>
   <translation>Дата закрытия</translation>
  </message>
  <message id="closing.ground">
   <source>Хаах үндэслэл</source>
   <translation>Основание закрытия</translation>
  </message>
  <message id="closing.ground.option.goals_reached">
   <source>зорилгодоо хүрсэн, аюулгүй</source>
   <translation>цели достигнуты, клиент в безопасности</translation>
  </message>
  <message id="closing.ground.option.moved">
   <source>өөр газар шилжсэн, үйлчилгээ нь тэнд үргэлжилнэ</source>
   <translation>переезд в другую местность, помощь продолжится там</translation>
  </message>
  <message id="closing.ground.option.death">
   <source>үйлчлүүлэгч нас барсан</source>
   <translation>смерть клиента</translation>
  </message>
  <message id="closing.ground.option.eighteen">
   <source>18 нас хүрсэн</source>
   <translation>достижение 18 лет</translation>
  </message>
  <message id="closing.ground.option.other">
   <source>бусад</source>
   <translation>другое</translation>
  </message>
  <message id="closing.ground_other">
   <source>Бусад үндэслэл, шалтгаан</source>
   <translation>Другое основание, причина</translation>
  </message>
  <message id="closing.evidence">
   <source>Үндэслэлийн нотолгоо</source>
   <translation>Подтверждение основания</translation>
  </message>
  <message id="closing.evidence.hint">
   <source>Эцсийн үнэлгээ, уулзалт, тодорхойлолт зэргийг дурдана.</source>
   <translation>Указываются итоговая оценка, встреча, справка и т. п.</translation>
  </message>
  <message id="closing.evidence_documents">
   <source>Нотлох баримт</source>
   <translation>Доказательства</translation>
  </message>
  <message id="closing.page.moved">
   <source>Өөр газар шилжсэн</source>
   <translation>Переезд в другую местность</translation>
  </message>
  <message id="closing.new_place">
   <source>Шинэ газар, хүлээн авсан байгууллага</source>
   <translation>Новое место, принимающая организация</translation>
  </message>
  <message id="closing.new_place.hint">
   <source>Гэрийн хаяг бичихгүй: аймаг, дүүрэг, байгууллагын нэр.</source>
   <translation>Без домашнего адреса: область, район, название организации.</translation>
  </message>
  <message id="closing.transfer_ref">
   <source>Шилжүүлэх хуудас</source>
   <translation>Лист передачи дела</translation>
  </message>
  <message id="closing.page.death">
   <source>Үйлчлүүлэгч нас барсан</source>
   <translation>Смерть клиента</translation>
  </message>
  <message id="closing.death_on">
   <source>Нас барсан огноо</source>
   <translation>Дата смерти</translation>
  </message>
  <message id="closing.death_place">
   <source>Хаана</source>
   <translation>Где</translation>
  </message>
  <message id="closing.informed">
   <source>Хэнд, хэзээ мэдэгдсэн</source>
   <translation>Кому и когда сообщено</translation>
  </message>
  <message id="closing.informed.hint">
   <source>Гэр бүл, удирдагч, эрх бүхий байгууллага.</source>
   <translation>Семья, руководитель, уполномоченный орган.</translation>
  </message>
  <message id="closing.siblings_at_risk">
   <source>Гэр бүлийн бусад хүүхэд эрсдэлд байгаа эсэх</source>
   <translation>Есть ли в семье другие дети в ситуации риска</translation>
  </message>
  <message id="closing.siblings_at_risk.hint">
   <source>Хүүхэд бүрээр нэг мөр бөглөнө.</source>
   <translation>На каждого ребенка заполняется одна строка.</translation>
  </message>
  <message id="closing.siblings_at_risk.ask">
   <source>Энэ гэрт өөр ямар хүүхэд байна вэ? Тэд одоо хэнтэй, аюулгүй байна уу?</source>
   <translation>Какие еще дети есть в этом доме? С кем они сейчас, в безопасности ли?</translation>
  </message>
  <message id="closing.siblings_at_risk.child">
   <source>Хүүхэд</source>
   <translation>Ребенок</translation>
  </message>
  <message id="closing.siblings_at_risk.at_risk">
   <source>Эрсдэлд байгаа</source>
   <translation>В ситуации риска</translation>
  </message>
  <message id="closing.siblings_at_risk.measure">
   <source>Арга хэмжээ</source>
   <translation>Мероприятие</translation>
  </message>
  <message id="closing.siblings_at_risk.date">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="closing.page.eighteen">
   <source>18 нас хүрсэн</source>
   <translation>достижение 18 лет</translation>
  </message>
  <message id="closing.adult_plan">
   <source>Насанд хүрэгчдийн үйлчилгээнд холбох төлөвлөгөө</source>
   <translation>План перехода к услугам для взрослых</translation>
  </message>
  <message id="closing.adult_plan.ask">
   <source>18 нас хүрсний дараа танд хэн, юугаар туслаасай гэж хүсэж байна вэ?</source>
   <translation>Кто и чем мог бы помогать вам после 18 лет?</translation>
  </message>
  <message id="closing.adult_case">
   <source>Насанд хүрсэн хүний кейс нээсэн үү</source>
   <translation>Открыт ли случай взрослого</translation>
  </message>
  <message id="closing.page.summary">
   <source>Дүгнэлт</source>
   <translation>Заключение</translation>
  </message>
  <message id="closing.risks_and_achievements">
   <source>Эрсдэлийн хүчин зүйл, түүнийг бууруулсан ололт амжилт</source>
   <translation>Факторы риска и достижения в их снижении</translation>
  </message>
  <message id="closing.risks_and_achievements.ask">
   <source>Эхний өдрөө эргэн саная. Тэр үеэс хойш юу сайжирсан бэ? Үүнд та өөрөө юу хийсэн бэ?</source>
   <translation>Вспомним первый день. Что с тех пор стало лучше? Что для этого сделали вы сами?</translation>
  </message>
  <message id="closing.services">
   <source>Үзүүлсэн үйлчилгээний хураангуй</source>
   <translation>Сводка оказанных услуг</translation>
  </message>
  <message id="closing.services.service">
   <source>Үйлчилгээ</source>
   <translation>Услуга</translation>
  </message>
  <message id="closing.services.by">
   <source>Хэн үзүүлсэн</source>
   <translation>Кем оказано</translation>
  </message>
  <message id="closing.services.from">
   <source>Эхэлсэн</source>
   <translation>Начало</translation>
  </message>
  <message id="closing.services.until">
   <source>Дууссан</source>
   <translation>Окончание</translation>
  </message>
  <message id="closing.services.result">
   <source>Үр дүн</source>
   <translation>Результат</translation>
  </message>
  <message id="closing.work_done">
   <source>Асуудлыг шийдэхийн тулд хийсэн ажил</source>
   <translation>Работа, проделанная для решения проблемы</translation>
  </message>
  <message id="closing.further_attention">
   <source>Цаашид анхаарах, санаа зовж буй асуудал</source>
   <translation>На что обратить внимание далее, что беспокоит</translation>
  </message>
  <message id="closing.further_attention.ask">
   <source>Юунд санаа тань зовсон хэвээр байна вэ?</source>
   <translation>Что вас все еще беспокоит?</translation>
  </message>
  <message id="closing.page.after">
   <source>Хаасны дараа</source>
   <translation>После закрытия</translation>
  </message>
  <message id="closing.safety_after">
   <source>Хаасны дараах аюулгүй байдал, хэн рүү залгах</source>
   <translation>Безопасность после закрытия, кому звонить</translation>
  </message>
  <message id="closing.safety_after.ask">
   <source>Дахиад хэцүү болвол та хамгийн түрүүнд хэнд хандах вэ?</source>
   <translation>Если снова станет трудно, к кому вы обратитесь первым?</translation>
  </message>
  <message id="closing.followups">
   <source>Дараа нь эргэж холбогдох хуваарь</source>
   <translation>График последующего наблюдения</translation>
  </message>
  <message id="closing.followups.hint">
   <source>Санал болгох хугацаа: хаагаад 1, 3, 6 сарын дараа.</source>
   <translation>Рекомендуемый срок: через 1, 3, 6 месяцев после закрытия.</translation>
  </message>
  <message id="closing.followups.date">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="closing.followups.way">
   <source>Хэлбэр</source>
   <translation>Способ</translation>
  </message>
  <message id="closing.followups.way.option.visit">
   <source>гэрээр очих</source>
   <translation>посещение на дому</translation>
  </message>
  <message id="closing.followups.way.option.phone">
   <source>утсаар</source>
   <translation>по телефону</translation>
  </message>
  <message id="closing.followups.way.option.meeting">
   <source>уулзалт</source>
   <translation>встреча</translation>
  </message>
  <message id="closing.followups.way.option.institution">
   <source>байгууллагаас лавлах</source>
   <translation>запрос в организацию</translation>
  </message>
  <message id="closing.followups.who">
   <source>Хэн</source>
   <translation>Кто</translation>
  </message>
  <message id="closing.reopening_told">
   <source>Кейсийг дахин нээж болохыг үйлчлүүлэгчид хэлсэн үү</source>
   <translation>Сообщено ли клиенту, что дело можно возобновить</translation>
  </message>
  <message id="closing.page.presented">
   <source>Танилцуулга, гарын үсэг</source>
   <translation>Ознакомление, подписи</translation>
  </message>
  <message id="closing.presented">
   <source>Тэмдэглэлийг үйлчлүүлэгчид танилцуулсан уу</source>
   <translation>Ознакомлен ли клиент с заключением</translation>
  </message>
  <message id="closing.presented_why">
   <source>Танилцуулаагүй шалтгаан</source>
   <translation>Почему не ознакомлен</translation>
  </message>
  <message id="closing.presented_on">
   <source>Танилцуулсан огноо</source>
   <translation>Дата ознакомления</translation>
  </message>
  <message id="closing.presented_reaction">
   <source>Үйлчлүүлэгчийн хэлсэн санал</source>
   <translation>Отклик клиента</translation>
  </message>
  <message id="closing.presented_reaction.ask">
   <source>Бидний хамт хийсэн ажлын талаар та юу гэж бодож байна вэ?</source>
   <translation>Что вы думаете о нашей совместной работе?</translation>
  </message>
  <message id="closing.open_items">
   <source>Дуусаагүй хугацаатай ажил</source>
   <translation>Незавершенные дела со сроком</translation>
  </message>
  <message id="closing.has_open_items">
   <source>Дуусаагүй ажил үлдээж хааж байна уу</source>
   <translation>Закрывается ли дело с незавершенными вопросами</translation>
  </message>
  <message id="closing.overridden">
   <source>Дуусаагүй ажлыг үлдээх шалтгаан</source>
   <translation>Причина, по которой дела остаются незавершенными</translation>
  </message>
  <message id="closing.signatures">
   <source>Гарын үсэг</source>
   <translation>Подписи</translation>
  </message>
  <message id="closing.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="closing.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="closing.signatures.option.guardian">
   <source>асран хамгаалагч</source>
   <translation>опекун</translation>
  </message>
  <message id="closing.signatures.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>супервизор</translation>
  </message>
  <message id="code_list.title">
   <source>Кодын жагсаалт</source>
   <translation>Список кодов</translation>
  </message>
  <message id="code_list.page.codes">
   <source>Код, үйлчлүүлэгч</source>
   <translation>Код, клиент</translation>
  </message>
  <message id="code_list.codes">
   <source>Кодын жагсаалт</source>
   <translation>Список кодов</translation>
  </message>
  <message id="code_list.codes.hint">
   <source>Энэ жагсаалтыг кейс файлаас өөр газар хадгална.</source>
   <translation>Список хранится отдельно от дела.</translation>
  </message>
  <message id="code_list.codes.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="code_list.codes.name">
   <source>Үйлчлүүлэгчийн овог, нэр</source>
   <translation>Фамилия, имя, отчество клиента</translation>
  </message>
  <message id="code_list.codes.birth_date">
   <source>Төрсөн огноо</source>
   <translation>Дата рождения</translation>
  </message>
  <message id="code_list.codes.other_codes">
   <source>Өмнөх болон бусад код</source>
   <translation>Прежние и другие коды</translation>
  </message>
  <message id="code_list.codes.entered_by">
   <source>Бүртгэсэн</source>
   <translation>Внес запись</translation>
  </message>
  <message id="code_list.codes.entered_on">
   <source>Бүртгэсэн огноо</source>
   <translation>Дата внесения</translation>
  </message>
  <message id="code_list.storage_place">
   <source>Жагсаалтыг хадгалж буй газар</source>
   <translation>Место хранения списка</translation>
  </message>
  <message id="code_list.access">
   <source>Жагсаалттай танилцсан бүртгэл</source>
   <translation>Журнал обращений к списку</translation>
  </message>
  <message id="code_list.access.on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="code_list.access.who">
   <source>Хэн</source>
   <translation>Кто</translation>
  </message>
  <message id="code_list.access.why">
   <source>Ямар шалтгаанаар</source>
   <translation>По какой причине</translation>
  </message>
  <message id="complaint.title">
   <source>Дэвтэр дэх тэмдэглэл</source>
   <translation>Запись в книге</translation>
  </message>
  <message id="complaint.page.entry">
   <source>Тэмдэглэл</source>
   <translation>Запись</translation>
  </message>
  <message id="complaint.book_no">
   <source>Дэвтэр дэх дугаар</source>
   <translation>Номер в книге</translation>
  </message>
  <message id="complaint.book_no.hint">
   <source>Дэвтэр нь байгууллагын тусдаа хэрэг, үйлчилгээ хүртэгчийн хэрэгт орохгүй.</source>
   <translation>Книга – отдельное дело организации, не дело получателя.</translation>
  </message>
  <message id="complaint.written_at">
   <source>Бичсэн огноо, цаг</source>
   <translation>Дата и время записи</translation>
  </message>
  <message id="complaint.asked_at">
   <source>Дэвтэр хүссэн цаг</source>
   <translation>Книга запрошена</translation>
  </message>
  <message id="complaint.shown_at">
   <source>Дэвтэр үзүүлсэн цаг</source>
   <translation>Книга предоставлена</translation>
  </message>
  <message id="complaint.shown_at.hint">
   <source>Анхны шаардлагаар: саатуулахгүй.</source>
   <translation>По первому требованию: без промедления.</translation>
  </message>
  <message id="complaint.author">
   <source>Бичсэн хүн</source>
   <translation>Автор записи</translation>
  </message>
  <message id="complaint.author.hint">
   <source>Нэрээ нууцлах эрхтэй.</source>
   <translation>Может остаться анонимным.</translation>
  </message>
  <message id="complaint.author_role">
   <source>Хэн бичсэн</source>
   <translation>Кто написал</translation>
  </message>
  <message id="complaint.author_role.option.recipient">
   <source>үйлчилгээ хүртэгч</source>
   <translation>получатель услуг</translation>
  </message>
  <message id="complaint.author_role.option.parent">
   <source>хамаатан, төлөөлөгч</source>
   <translation>родственник, представитель</translation>
  </message>
  <message id="complaint.author_role.option.visitor">
   <source>ирсэн иргэн</source>
   <translation>посетитель</translation>
  </message>
  <message id="complaint.author_role.option.worker">
   <source>ажилтан</source>
   <translation>работник</translation>
  </message>
  <message id="complaint.author_role.option.anonymous">
   <source>нэргүй</source>
   <translation>анонимно</translation>
  </message>
  <message id="complaint.about_colleague">
   <source>Аль ажилтны тухай</source>
   <translation>О каком сотруднике</translation>
  </message>
  <message id="complaint.about_colleague.hint">
   <source>Бичлэгийг энэ ажилтанд харуулахгүй.</source>
   <translation>Этому сотруднику запись не показывается.</translation>
  </message>
  <message id="complaint.kind">
   <source>Төрөл</source>
   <translation>Вид</translation>
  </message>
  <message id="complaint.kind.option.complaint">
   <source>гомдол</source>
   <translation>жалоба</translation>
  </message>
  <message id="complaint.kind.option.suggestion">
   <source>санал</source>
   <translation>предложение</translation>
  </message>
  <message id="complaint.kind.option.thanks">
   <source>талархал</source>
   <translation>благодарность</translation>
  </message>
  <message id="complaint.text">
   <source>Агуулга</source>
   <translation>Текст</translation>
  </message>
  <message id="complaint.text.ask">
   <source>Өөрийн үгээр бич эсвэл хэл, бид яг тэр чигээр нь бичнэ. Хэн ч уурлахгүй.</source>
   <translation>Напиши или скажи своими словами, мы запишем как есть. Никто не рассердится.</translation>
  </message>
  <message id="complaint.page.review">
   <source>Удирдлагын хяналт</source>
   <translation>Рассмотрение руководителем</translation>
  </message>
  <message id="complaint.reviewed_on">
   <source>Хянасан огноо</source>
   <translation>Дата рассмотрения</translation>
  </message>
  <message id="complaint.measures">
   <source>Авсан арга хэмжээ</source>
   <translation>Принятые меры</translation>
  </message>
  <message id="complaint.answer">
   <source>Хариу</source>
   <translation>Ответ</translation>
  </message>
  <message id="complaint.answered_on">
   <source>Хариу өгсөн огноо</source>
   <translation>Дата ответа</translation>
  </message>
  <message id="complaint.signatures">
   <source>Гарын үсэг</source>
   <translation>Подписи</translation>
  </message>
  <message id="complaint.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>руководитель организации</translation>
  </message>
  <message id="complaint_help.title">
   <source>Гомдол гаргахад туслах тэмдэглэл</source>
   <translation>Запись о помощи с жалобой</translation>
  </message>
  <message id="complaint_help.page.help">
   <source>Гомдол</source>
   <translation>Жалоба</translation>
  </message>
  <message id="complaint_help.asked_on">
   <source>Тусламж хүссэн огноо</source>
   <translation>Дата обращения за помощью</translation>
  </message>
  <message id="complaint_help.asked_on.hint">
   <source>Энэ байгууллагын ажилтны тухай гомдлыг кейст бус, энд бичнэ.</source>
   <translation>Жалобу на работника этой организации пишут здесь, а не в деле.</translation>
  </message>
  <message id="complaint_help.about_colleague">
   <source>Хэний тухай</source>
   <translation>О ком</translation>
  </message>
  <message id="complaint_help.about_colleague.hint">
   <source>Энэ ажилтанд харагдахгүй.</source>
   <translation>Этому работнику запись не видна.</translation>
  </message>
  <message id="complaint_help.about_body">
   <source>Байгууллага, албан тушаалтан</source>
   <translation>Организация, должностное лицо</translation>
  </message>
  <message id="complaint_help.code">
   <source>Кейсийн код</source>
   <translation>Код случая</translation>
  </message>
  <message id="complaint_help.code.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Только код, без имен.</translation>
  </message>
  <message id="complaint_help.act">
   <source>Үйлдэл, эс үйлдэл</source>
   <translation>Действие или бездействие</translation>
  </message>
  <message id="complaint_help.rights">
   <source>Зөрчигдсөн эрх</source>
   <translation>Нарушенные права</translation>
  </message>
  <message id="complaint_help.demands">
   <source>Шаардлага, түүнийг дэмжих арга хэмжээ</source>
   <translation>Требования и поддержка в их защите</translation>
  </message>
  <message id="complaint_help.addressee">
   <source>Хэнд илгээсэн</source>
   <translation>Кому направлено</translation>
  </message>
  <message id="complaint_help.sent_on">
   <source>Илгээсэн огноо</source>
   <translation>Дата отправки</translation>
  </message>
  <message id="complaint_help.answered_on">
   <source>Хариу ирсэн огноо</source>
   <translation>Дата ответа</translation>
  </message>
  <message id="complaint_help.answer">
   <source>Хариуны агуулга</source>
   <translation>Содержание ответа</translation>
  </message>
  <message id="complaints_book.title">
   <source>Гомдол, саналын дэвтэр</source>
   <translation>Книга жалоб и предложений</translation>
  </message>
  <message id="complaints_book.page.book">
   <source>Дэвтэр</source>
   <translation>Книга</translation>
  </message>
  <message id="complaints_book.opened_on">
   <source>Дэвтэр нээсэн огноо</source>
   <translation>Книга заведена</translation>
  </message>
  <message id="complaints_book.opened_on.hint">
   <source>Дэвтэр нь байгууллагын тусдаа хэрэг, үйлчилгээ хүртэгчийн хэрэгт орохгүй.</source>
   <translation>Книга – отдельное дело организации, не дело получателя.</translation>
  </message>
  <message id="complaints_book.keeper">
   <source>Дэвтэр хадгалах удирдлага</source>
   <translation>Руководитель, хранящий книгу</translation>
  </message>
  <message id="complaints_book.place">
   <source>Дэвтэр байгаа газар</source>
   <translation>Где находится книга</translation>
  </message>
  <message id="complaints_book.place.hint">
   <source>Анхны шаардлагаар шууд үзүүлнэ.</source>
   <translation>Предоставляется по первому требованию.</translation>
  </message>
  <message id="complaints_book.notice">
   <source>Дэвтрийн тухай зарлал байршуулсан уу</source>
   <translation>Вывешено ли объявление о книге</translation>
  </message>
  <message id="complaints_book.signatures">
   <source>Гарын үсэг</source>
   <translation>Подписи</translation>
  </message>
  <message id="complaints_book.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>руководитель организации</translation>
  </message>
  <message id="conference.title">
   <source>Кейс хэлэлцүүлгийн тэмдэглэл</source>
   <translation>Протокол обсуждения случая (кейса)</translation>
  </message>
  <message id="conference.page.meeting">
   <source>Хэлэлцүүлэг</source>
   <translation>Обсуждение</translation>
  </message>
  <message id="conference.number">
   <source>Тэмдэглэлийн дугаар</source>
   <translation>Номер протокола</translation>
  </message>
  <message id="conference.met_at">
   <source>Огноо, цаг</source>
   <translation>Дата, время</translation>
  </message>
  <message id="conference.place">
   <source>Хаана</source>
   <translation>Где</translation>
  </message>
  <message id="conference.purposes">
   <source>Хэлэлцүүлгийн зорилго</source>
   <translation>Цель обсуждения</translation>
  </message>
  <message id="conference.purposes.option.planning">
   <source>төлөвлөх</source>
   <translation>планирование</translation>
  </message>
  <message id="conference.purposes.option.implementation">
   <source>хэрэгжүүлэх</source>
   <translation>реализация</translation>
  </message>
  <message id="conference.purposes.option.evaluation">
   <source>үнэлэх</source>
   <translation>оценка</translation>
  </message>
  <message id="conference.purposes.option.learning">
   <source>суралцах</source>
   <translation>обучение</translation>
  </message>
  <message id="conference.participants">
   <source>Оролцогчид</source>
   <translation>Участники</translation>
  </message>
  <message id="conference.participants.hint">
   <source>Хэлэлцүүлэг эхлэхээс өмнө бүгд нууцлалын баталгаанд гарын үсэг зурна.</source>
   <translation>До начала обсуждения все подписывают обязательство о конфиденциальности.</translation>
  </message>
  <message id="conference.participants.person">
   <source>Нэр, албан тушаал</source>
   <translation>Имя, должность</translation>
  </message>
  <message id="conference.participants.organisation">
   <source>Байгууллага</source>
   <translation>Организация</translation>
  </message>
  <message id="conference.participants.sector">
   <source>Салбар</source>
   <translation>Отрасль</translation>
  </message>
  <message id="conference.participants.sector.option.social">
   <source>нийгмийн хамгаалал</source>
   <translation>социальная защита</translation>
  </message>
  <message id="conference.participants.sector.option.health">
   <source>эрүүл мэнд</source>
   <translation>здравоохранение</translation>
  </message>
  <message id="conference.participants.sector.option.education">
   <source>боловсрол</source>
   <translation>образование</translation>
  </message>
  <message id="conference.participants.sector.option.police">
   <source>цагдаа</source>
   <translation>полиция</translation>
  </message>
  <message id="conference.participants.sector.option.law">
   <source>хууль эрх зүй</source>
   <translation>правовая помощь</translation>
  </message>
  <message id="conference.participants.sector.option.local">
   <source>орон нутгийн захиргаа</source>
   <translation>местный исполнительный орган</translation>
  </message>
  <message id="conference.participants.sector.option.ngo">
   <source>төрийн бус байгууллага</source>
   <translation>неправительственная организация</translation>
  </message>
  <message id="conference.participants.sector.option.other">
   <source>бусад</source>
   <translation>другое</translation>
  </message>
  <message id="conference.participants.secrecy_signed">
   <source>Нууцлалын баталгаа</source>
   <translation>Обязательство о конфиденциальности</translation>
  </message>
  <message id="conference.page.case">
   <source>Кейс танилцуулах</source>
   <translation>Представление случая</translation>
  </message>
  <message id="conference.case_code">
   <source>Кейсийн код</source>
   <translation>Код случая</translation>
  </message>
  <message id="conference.presenter">
   <source>Танилцуулсан мэргэжилтэн</source>
   <translation>Представивший специалист</translation>
  </message>
  <message id="conference.presentation_ref">
   <source>Кейс танилцуулах хуудас</source>
   <translation>Лист представления случая</translation>
  </message>
  <message id="conference.facts">
   <source>Баримт, асуусан асуулт</source>
   <translation>Факты и вопросы</translation>
  </message>
  <message id="conference.facts.hint">
   <source>Баримтыг таамаглалаас ялгаж бичнэ.</source>
   <translation>Факты записываются отдельно от предположений.</translation>
  </message>
  <message id="conference.client_part">
   <source>Үйлчлүүлэгч, гэр бүлийн оролцоо, хэрхэн мэдээлсэн</source>
   <translation>Участие клиента и семьи, как их проинформировали</translation>
  </message>
  <message id="conference.client_part.ask">
   <source>Хэлэлцүүлэгт танаас юуг дамжуулаасай гэж хүсэж байна вэ? Та өөрөө оролцох уу?</source>
   <translation>Что вы хотели бы передать участникам обсуждения? Хотите ли участвовать сами?</translation>
  </message>
  <message id="conference.page.views">
   <source>Санал бодол</source>
   <translation>Мнения</translation>
  </message>
  <message id="conference.opinions">
   <source>Салбар бүрийн санал</source>
   <translation>Мнения по отраслям</translation>
  </message>
  <message id="conference.opinions.sector">
   <source>Салбар</source>
   <translation>Отрасль</translation>
  </message>
  <message id="conference.opinions.view">
   <source>Санал</source>
   <translation>Мнение</translation>
  </message>
  <message id="conference.alternatives">
   <source>Авч үзсэн хувилбарууд</source>
   <translation>Рассмотренные варианты</translation>
  </message>
  <message id="conference.alternatives.ask">
   <source>Өөр ямар шийдэл байж болох вэ? Тус бүр нь үйлчлүүлэгчид юу авчрах вэ?</source>
   <translation>Какие еще решения возможны? Что каждое из них даст клиенту?</translation>
  </message>
  <message id="conference.dissent">
   <source>Өөр санал</source>
   <translation>Особое мнение</translation>
  </message>
  <message id="conference.dissent.who">
   <source>Хэн</source>
   <translation>Кто</translation>
  </message>
  <message id="conference.dissent.what">
   <source>Санал</source>
   <translation>Мнение</translation>
  </message>
  <message id="conference.lessons">
   <source>Практик ажилд авах сургамж</source>
   <translation>Уроки для практики</translation>
  </message>
  <message id="conference.page.decision">
   <source>Шийдвэр</source>
   <translation>Решение</translation>
  </message>
  <message id="conference.decisions">
   <source>Гаргасан шийдвэр</source>
   <translation>Принятые решения</translation>
  </message>
  <message id="conference.decisions.measure">
   <source>Арга хэмжээ</source>
   <translation>Мероприятие</translation>
  </message>
  <message id="conference.decisions.who">
   <source>Хариуцах эзэн</source>
   <translation>Ответственные</translation>
  </message>
  <message id="conference.decisions.until">
   <source>Хугацаа</source>
   <translation>Срок</translation>
  </message>
  <message id="conference.decisions.resource">
   <source>Нөөц</source>
   <translation>Ресурсы</translation>
  </message>
  <message id="conference.next_meeting">
   <source>Дараагийн уулзалтын огноо</source>
   <translation>Дата следующего собрания</translation>
  </message>
  <message id="conference.signatures">
   <source>Гарын үсэг</source>
   <translation>Подписи</translation>
  </message>
  <message id="conference.signatures.option.chair">
   <source>хурал даргалагч</source>
   <translation>председатель</translation>
  </message>
  <message id="conference.signatures.option.secretary">
   <source>нарийн бичиг</source>
   <translation>секретарь</translation>
  </message>
  <message id="conference.sent_on">
   <source>Оролцогчдод хүргүүлсэн огноо</source>
   <translation>Дата направления участникам</translation>
  </message>
  <message id="conference_register.title">
   <source>Хэлэлцүүлэг, багийн уулзалтын бүртгэл</source>
   <translation>Реестр обсуждений и встреч команды</translation>
  </message>
  <message id="conference_register.page.lines">
   <source>Мөрүүд</source>
   <translation>Записи</translation>
  </message>
  <message id="conference_register.lines">
   <source>Хэлэлцүүлэг, багийн уулзалтын бүртгэл</source>
   <translation>Реестр обсуждений и встреч команды</translation>
  </message>
  <message id="conference_register.lines.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="conference_register.lines.on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="conference_register.lines.form">
   <source>Тэмдэглэлийн дугаар</source>
   <translation>№ протокола</translation>
  </message>
  <message id="conference_register.lines.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="conference_register.lines.purposes">
   <source>Зорилго</source>
   <translation>Цель</translation>
  </message>
  <message id="conference_register.lines.participants">
   <source>Оролцогчдын албан тушаал</source>
   <translation>Должности участников</translation>
  </message>
  <message id="conference_register.lines.decisions">
   <source>Шийдвэр</source>
   <translation>Решения</translation>
  </message>
  <message id="conference_register.lines.next">
   <source>Дараагийн уулзалт</source>
   <translation>Следующая встреча</translation>
  </message>
  <message id="consent.title">
   <source>Зөвшөөрөл</source>
   <translation>Согласие</translation>
  </message>
  <message id="consent.page.who">
   <source>Хэн зөвшөөрч байна</source>
   <translation>Кто дает согласие</translation>
  </message>
  <message id="consent.given_on">
   <source>Зөвшөөрсөн огноо</source>
   <translation>Дата согласия</translation>
  </message>
  <message id="consent.consent_by">
   <source>Зөвшөөрөл өгсөн</source>
   <translation>Согласие дает</translation>
  </message>
  <message id="consent.consent_by.option.client">
   <source>Үйлчлүүлэгч</source>
   <translation>Клиент</translation>
  </message>
  <message id="consent.consent_by.option.parent">
   <source>Эцэг, эх</source>
   <translation>Родитель</translation>
  </message>
  <message id="consent.consent_by.option.guardian">
   <source>Асран хамгаалагч</source>
   <translation>Опекун</translation>
  </message>
  <message id="consent.consent_by.option.both">
   <source>Үйлчлүүлэгч, эцэг эх хамт</source>
   <translation>Клиент и родитель вместе</translation>
  </message>
  <message id="consent.consent_by.option.substitute">
   <source>Хуулиар төлөөлөх этгээд</source>
   <translation>Законный представитель</translation>
  </message>
  <message id="consent.given_by">
   <source>Зөвшөөрөл өгсөн хүн</source>
   <translation>Лицо, давшее согласие</translation>
  </message>
  <message id="consent.capacity">
   <source>Нас, чадамжийг шалгасан нь</source>
   <translation>Проверка возраста и дееспособности</translation>
  </message>
  <message id="consent.capacity.hint">
   <source>Юуг зөвшөөрч байгаагаа ойлгож байгааг өөрийнх нь үгээр хэлүүлж шалгана.</source>
   <translation>Попросите своими словами объяснить, на что дается согласие.</translation>
  </message>
  <message id="consent.capacity.ask">
   <source>Та юуг зөвшөөрч байгаагаа өөрийнхөө үгээр хэлж өгөх үү?</source>
   <translation>Скажете своими словами, на что вы соглашаетесь?</translation>
  </message>
  <message id="consent.child_opinion">
   <source>Хүүхдийн өөрийн санаа бодол</source>
   <translation>Мнение самого ребенка</translation>
  </message>
  <message id="consent.child_opinion.ask">
   <source>Чи өөрөө юу хүсэж байна вэ? «Үгүй» гэж хэлж болно.</source>
   <translation>Чего хочешь ты сам? Можно сказать «нет».</translation>
  </message>
  <message id="consent.parent_alleged">
   <source>Эцэг эх нь хүчирхийлэл үйлдсэн байж болзошгүй эсэх</source>
   <translation>Является ли родитель предполагаемым обидчиком</translation>
  </message>
  <message id="consent.parent_alleged.hint">
   <source>Тийм бол тэр эцэг, эхийн зөвшөөрлийг ашиглахгүй.</source>
   <translation>Если да, согласие этого родителя не используется.</translation>
  </message>
  <message id="consent.page.scope">
   <source>Зөвшөөрлийн хүрээ</source>
   <translation>Объем согласия</translation>
  </message>
  <message id="consent.consent_form">
   <source>Зөвшөөрлийн хэлбэр</source>
   <translation>Форма согласия</translation>
  </message>
  <message id="consent.consent_form.option.written">
   <source>Бичгээр</source>
   <translation>В письменной форме</translation>
  </message>
  <message id="consent.consent_form.option.oral">
   <source>Амаар, гэрчтэй</source>
   <translation>Устно, при свидетеле</translation>
  </message>
  <message id="consent.consent_form.option.by_law">
   <source>Зөвшөөрөлгүй, хуулийн дагуу</source>
   <translation>Без согласия, по закону</translation>
  </message>
  <message id="consent.witness">
   <source>Гэрч</source>
   <translation>Свидетель</translation>
  </message>
  <message id="consent.legal_grade">
   <source>Яаралтай байдлын зэрэг</source>
   <translation>Степень срочности</translation>
  </message>
  <message id="consent.legal_grade.option.danger">
   <source>амь нас, эрүүл мэндэд шууд аюултай: боломжтой болмогц зөвшөөрөл авна</source>
   <translation>прямая угроза жизни, здоровью: согласие берется при первой возможности</translation>
  </message>
  <message id="consent.legal_grade.option.protection">
   <source>хүүхдийг хамгаалах зайлшгүй шаардлагатай</source>
   <translation>необходима защита ребенка</translation>
  </message>
  <message id="consent.legal_grade.option.order">
   <source>шүүх, эрх бүхий байгууллагын шийдвэртэй</source>
   <translation>есть решение суда, уполномоченного органа</translation>
  </message>
  <message id="consent.legal_ground">
   <source>Эрх зүйн үндэслэл, шалтгаан</source>
   <translation>Правовое основание, причина</translation>
  </message>
  <message id="consent.scope">
   <source>Зөвшөөрлийн хүрээ</source>
   <translation>Объем согласия</translation>
  </message>
  <message id="consent.scope.hint">
   <source>Нэг бүрийг тусад нь асууна. Тэмдэглээгүй зүйлийг зөвшөөрөөгүй гэж үзнэ.</source>
   <translation>О каждом пункте спросите отдельно. Неотмеченное считается неразрешенным.</translation>
  </message>
  <message id="consent.scope.ask">
   <source>Эдгээрийг нэг нэгээр нь ярилцъя. Аль нь зүгээр, аль нь зүгээр биш вэ?</source>
   <translation>Обсудим это по пунктам. Что вам подходит, а что нет?</translation>
  </message>
  <message id="consent.recipients">
   <source>Мэдээлэл хүлээн авагч</source>
   <translation>Получатели сведений</translation>
  </message>
  <message id="consent.recipients.hint">
   <source>Зайлшгүй шаардлагатай хэсгийг л хуваалцана.</source>
   <translation>Передается только необходимое.</translation>
  </message>
  <message id="consent.recipients.recipient">
   <source>Хүлээн авагч</source>
   <translation>Получатель</translation>
  </message>
  <message id="consent.recipients.sections">
   <source>Мэдээллийн хэсэг</source>
   <translation>Раздел сведений</translation>
  </message>
  <message id="consent.recipients.purpose">
   <source>Зорилго</source>
   <translation>Цель</translation>
  </message>
  <message id="consent.recipients.until">
   <source>Хүртэл</source>
   <translation>До</translation>
  </message>
  <message id="consent.page.explained">
   <source>Тайлбар, хугацаа, гарын үсэг</source>
   <translation>Разъяснение, срок, подписи</translation>
  </message>
  <message id="consent.explained">
   <source>Тайлбарласан зүйл</source>
   <translation>Разъяснено</translation>
  </message>
  <message id="consent.explained.ask">
   <source>Татгалзвал танд муу зүйл болохгүй. Дараа нь ч бодлоо өөрчилж болно. Ойлгомжтой байна уу?</source>
   <translation>Если откажетесь, ничего плохого не будет. Позже решение можно изменить. Все понятно?</translation>
  </message>
  <message id="consent.explained.option.purpose">
   <source>Мэдээлэл цуглуулах зорилго</source>
   <translation>Цель сбора сведений</translation>
  </message>
  <message id="consent.explained.option.limits">
   <source>Нууцлалын хязгаар</source>
   <translation>Пределы конфиденциальности</translation>
  </message>
  <message id="consent.explained.option.refuse">
   <source>Татгалзах эрх</source>
   <translation>Право отказаться</translation>
  </message>
  <message id="consent.explained.option.withdraw">
   <source>Зөвшөөрлөө буцаах эрх</source>
   <translation>Право отозвать согласие</translation>
  </message>
  <message id="consent.valid_until">
   <source>Хүчинтэй хугацаа</source>
   <translation>Действует до</translation>
  </message>
  <message id="consent.withdrawn_on">
   <source>Зөвшөөрлөө буцаасан огноо</source>
   <translation>Дата отзыва согласия</translation>
  </message>
  <message id="consent.withdrawal_effect">
   <source>Буцаасны үр дагавар</source>
   <translation>Последствия отзыва</translation>
  </message>
  <message id="consent.withdrawal_effect.hint">
   <source>Юуг зогсоох, хэнд мэдэгдэхийг бич.</source>
   <translation>Укажите, что прекращается и кому сообщить.</translation>
  </message>
  <message id="consent.signatures">
   <source>Гарын үсэг</source>
   <translation>Подпись</translation>
  </message>
  <message id="consent.signatures.option.client">
   <source>Үйлчлүүлэгч</source>
   <translation>Клиент</translation>
  </message>
  <message id="consent.signatures.option.guardian">
   <source>Асран хамгаалагч</source>
   <translation>Опекун</translation>
  </message>
  <message id="consent.signatures.option.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Социальный работник</translation>
  </message>
  <message id="consent.signatures.option.interpreter">
   <source>Орчуулагч</source>
   <translation>Переводчик</translation>
  </message>
  <message id="destruction_act.title">
   <source>Хэрэг устгах акт</source>
   <translation>Акт об уничтожении дел</translation>
  </message>
  <message id="destruction_act.page.list">
   <source>Хэргийн жагсаалт</source>
   <translation>Перечень дел</translation>
  </message>
  <message id="destruction_act.decided_on">
   <source>Актын огноо</source>
   <translation>Дата акта</translation>
  </message>
  <message id="destruction_act.kind">
   <source>Төрөл</source>
   <translation>Вид</translation>
  </message>
  <message id="destruction_act.kind.option.destroy">
   <source>түр хадгалсан – устгана</source>
   <translation>временного хранения – уничтожить</translation>
  </message>
  <message id="destruction_act.kind.option.hand_over">
   <source>байнга хадгалах – архивт шилжүүлнэ</source>
   <translation>постоянного хранения – передать в архив</translation>
  </message>
  <message id="destruction_act.files">
   <source>Хэргүүд</source>
   <translation>Дела</translation>
  </message>
  <message id="destruction_act.files.code">
   <source>Кейсийн код</source>
   <translation>Код случая</translation>
  </message>
  <message id="destruction_act.files.series">
   <source>Хэргийн нэр</source>
   <translation>Название группы дел</translation>
  </message>
  <message id="destruction_act.files.years">
   <source>Он</source>
   <translation>Годы</translation>
  </message>
  <message id="destruction_act.files.pages">
   <source>Хуудас</source>
   <translation>Листов</translation>
  </message>
  <message id="destruction_act.files.media">
   <source>Зөөгч</source>
   <translation>Носители</translation>
  </message>
  <message id="destruction_act.files.item">
   <source>Жагсаалтын зүйл</source>
   <translation>Статья перечня</translation>
  </message>
  <message id="destruction_act.files.period">
   <source>Хадгалах хугацаа</source>
   <translation>Срок хранения</translation>
  </message>
  <message id="destruction_act.files.expired_on">
   <source>Хугацаа дууссан</source>
   <translation>Срок истек</translation>
  </message>
  <message id="destruction_act.advice">
   <source>Архивын зөвлөмж</source>
   <translation>Рекомендация архива</translation>
  </message>
  <message id="destruction_act.advice_file">
   <source>Зөвлөмжийн хуулбар</source>
   <translation>Копия рекомендации</translation>
  </message>
  <message id="destruction_act.page.act">
   <source>Устгал</source>
   <translation>Уничтожение</translation>
  </message>
  <message id="destruction_act.method">
   <source>Устгасан арга, нөөц хуулбар</source>
   <translation>Способ уничтожения, резервные копии</translation>
  </message>
  <message id="destruction_act.destroyed_on">
   <source>Устгасан огноо</source>
   <translation>Дата уничтожения</translation>
  </message>
  <message id="destruction_act.signatures">
   <source>Комиссын гарын үсэг</source>
   <translation>Подписи комиссии</translation>
  </message>
  <message id="destruction_act.signatures.option.chair">
   <source>дарга</source>
   <translation>председатель</translation>
  </message>
  <message id="destruction_act.signatures.option.member">
   <source>гишүүн</source>
   <translation>член комиссии</translation>
  </message>
  <message id="destruction_act.signatures.option.archivist">
   <source>архивч</source>
   <translation>архивариус</translation>
  </message>
  <message id="development_plan.title">
   <source>Мэргэжлийн хөгжлийн төлөвлөгөө</source>
   <translation>План профессионального развития</translation>
  </message>
  <message id="development_plan.page.worker">
   <source>Ажилтан, чадамж</source>
   <translation>Работник, компетенции</translation>
  </message>
  <message id="development_plan.year">
   <source>Он</source>
   <translation>Год</translation>
  </message>
  <message id="development_plan.worker">
   <source>Ажилтан</source>
   <translation>Работник</translation>
  </message>
  <message id="development_plan.supervisor">
   <source>Мэргэжлийн удирдагч, удирдлага</source>
   <translation>Супервизор, руководство</translation>
  </message>
  <message id="development_plan.competences">
   <source>Чадамжийн өөрийн үнэлгээ</source>
   <translation>Самооценка компетенций</translation>
  </message>
  <message id="development_plan.competences.competence">
   <source>Чадамж</source>
   <translation>Компетенция</translation>
  </message>
  <message id="development_plan.competences.level">
   <source>Одоогийн түвшин (0–4)</source>
   <translation>Уровень сейчас (0–4)</translation>
  </message>
  <message id="development_plan.competences.goal">
   <source>Зорилго</source>
   <translation>Цель</translation>
  </message>
  <message id="development_plan.direction">
   <source>Хөгжих чиглэл</source>
   <translation>Направление роста</translation>
  </message>
  <message id="development_plan.direction.ask">
   <source>Жилийн дараа юуг өөрөөр хийдэг болсон байхыг хүсэж байна вэ?</source>
   <translation>Что вы хотите через год делать иначе?</translation>
  </message>
  <message id="development_plan.page.activities">
   <source>Арга хэмжээ</source>
   <translation>Мероприятия</translation>
  </message>
  <message id="development_plan.activities">
   <source>Хөгжлийн арга хэмжээ</source>
   <translation>Мероприятия по развитию</translation>
  </message>
  <message id="development_plan.activities.kind">
   <source>Төрөл</source>
   <translation>Вид</translation>
  </message>
  <message id="development_plan.activities.kind.option.on_the_job">
   <source>ажлын байрны сургалт</source>
   <translation>обучение на рабочем месте</translation>
  </message>
  <message id="development_plan.activities.kind.option.specialisation">
   <source>мэргэшүүлэх сургалт</source>
   <translation>специализация</translation>
  </message>
  <message id="development_plan.activities.kind.option.shadowing">
   <source>дагалдан суралцах</source>
   <translation>наблюдение за коллегой</translation>
  </message>
  <message id="development_plan.activities.kind.option.supervisor">
   <source>мэргэжлийн удирдагчтай уулзах</source>
   <translation>встречи с супервизором</translation>
  </message>
  <message id="development_plan.activities.kind.option.discussion">
   <source>кейс хэлэлцүүлэг</source>
   <translation>обсуждение случаев</translation>
  </message>
  <message id="development_plan.activities.kind.option.consultation">
   <source>зөвлөгөө авах</source>
   <translation>консультация</translation>
  </message>
  <message id="development_plan.activities.kind.option.classroom">
   <source>танхимын сургалт</source>
   <translation>очное обучение</translation>
  </message>
  <message id="development_plan.activities.kind.option.online">
   <source>цахим сургалт</source>
   <translation>онлайн-обучение</translation>
  </message>
  <message id="development_plan.activities.topic">
   <source>Сэдэв</source>
   <translation>Тема</translation>
  </message>
  <message id="development_plan.activities.planned_on">
   <source>Хэзээ</source>
   <translation>Когда</translation>
  </message>
  <message id="development_plan.activities.cost">
   <source>Зардал</source>
   <translation>Расходы</translation>
  </message>
  <message id="development_plan.activities.done_on">
   <source>Хийсэн огноо</source>
   <translation>Выполнено</translation>
  </message>
  <message id="development_plan.activities.certificate">
   <source>Гэрчилгээ</source>
   <translation>Сертификат</translation>
  </message>
  <message id="development_plan.reviews">
   <source>Хагас жилийн дүгнэлт</source>
   <translation>Полугодовые пересмотры</translation>
  </message>
  <message id="development_plan.reviews.on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="development_plan.reviews.result">
   <source>Үр дүн</source>
   <translation>Результат</translation>
  </message>
  <message id="development_plan.signed_on">
   <source>Баталсан огноо</source>
   <translation>Дата утверждения</translation>
  </message>
  <message id="development_plan.signatures">
   <source>Гарын үсэг</source>
   <translation>Подписи</translation>
  </message>
  <message id="development_plan.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="development_plan.signatures.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>супервизор</translation>
  </message>
  <message id="development_plan.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>руководство организации</translation>
  </message>
  <message id="directory_entry.title">
   <source>Байгууллагын жагсаалт, үйлчилгээний зураглал</source>
   <translation>Справочник организаций и карта услуг</translation>
  </message>
  <message id="directory_entry.page.entry">
   <source>Байгууллага</source>
   <translation>Организация</translation>
  </message>
  <message id="directory_entry.organisation">
   <source>Байгууллага</source>
   <translation>Организация</translation>
  </message>
  <message id="directory_entry.sector">
   <source>Салбар</source>
   <translation>Сектор</translation>
  </message>
  <message id="directory_entry.sector.option.education">
   <source>боловсрол</source>
   <translation>образование</translation>
  </message>
  <message id="directory_entry.sector.option.health">
   <source>эрүүл мэнд</source>
   <translation>здравоохранение</translation>
  </message>
  <message id="directory_entry.sector.option.social">
   <source>нийгмийн хамгаалал</source>
   <translation>социальная защита</translation>
  </message>
  <message id="directory_entry.sector.option.law">
   <source>хууль сахиулах</source>
   <translation>правоохранительные органы</translation>
  </message>
  <message id="directory_entry.sector.option.local">
   <source>орон нутгийн захиргаа</source>
   <translation>акимат, местная власть</translation>
  </message>
  <message id="directory_entry.sector.option.ngo">
   <source>төрийн бус байгууллага</source>
   <translation>общественная организация</translation>
  </message>
  <message id="directory_entry.sector.option.other">
   <source>бусад</source>
   <translation>другое</translation>
  </message>
  <message id="directory_entry.types">
   <source>Холбон зуучлах төрөл</source>
   <translation>Виды направления</translation>
  </message>
  <message id="directory_entry.types.option.education">
   <source>боловсрол</source>
   <translation>образование</translation>
  </message>
  <message id="directory_entry.types.option.water">
   <source>ус, ариун цэвэр</source>
   <translation>вода и санитария</translation>
  </message>
  <message id="directory_entry.types.option.protection">
   <source>хүүхэд хамгаалал</source>
   <translation>защита ребенка</translation>
  </message>
  <message id="directory_entry.types.option.nutrition">
   <source>хоол тэжээл</source>
   <translation>питание</translation>
  </message>
  <message id="directory_entry.types.option.health">
   <source>эрүүл мэнд</source>
   <translation>здоровье</translation>
  </message>
  <message id="directory_entry.types.option.legal">
   <source>хууль зүй</source>
   <translation>правовая помощь</translation>
  </message>
  <message id="directory_entry.types.option.economic">
   <source>эдийн засгийн чадавх</source>
   <translation>экономическая поддержка</translation>
  </message>
  <message id="directory_entry.types.option.other">
   <source>бусад</source>
   <translation>другое</translation>
  </message>
  <message id="directory_entry.services">
   <source>Үзүүлдэг үйлчилгээ</source>
   <translation>Услуги</translation>
  </message>
  <message id="directory_entry.target_group">
   <source>Зорилтот бүлэг</source>
   <translation>Целевая группа</translation>
  </message>
  <message id="directory_entry.cost">
   <source>Төлбөр</source>
   <translation>Стоимость</translation>
  </message>
  <message id="directory_entry.cost.option.free">
   <source>үнэгүй</source>
   <translation>бесплатно</translation>
  </message>
  <message id="directory_entry.cost.option.paid">
   <source>төлбөртэй</source>
   <translation>платно</translation>
  </message>
  <message id="directory_entry.cost.option.partly">
   <source>хэсэгчлэн</source>
   <translation>частично</translation>
  </message>
  <message id="directory_entry.where">
   <source>Хаяг</source>
   <translation>Адрес</translation>
  </message>
  <message id="directory_entry.where.hint">
   <source>Нууц хаягтай байрыг энд бичихгүй.</source>
   <translation>Убежища с тайным адресом сюда не вносятся.</translation>
  </message>
  <message id="directory_entry.distance">
   <source>Зай</source>
   <translation>Расстояние</translation>
  </message>
  <message id="directory_entry.distance.unit">
   <source>км</source>
   <translation>км</translation>
  </message>
  <message id="directory_entry.hours">
   <source>Ажиллах цаг</source>
   <translation>Часы работы</translation>
  </message>
  <message id="directory_entry.contact">
   <source>Холбоо барих утас, албан тушаал</source>
   <translation>Контакт, должность</translation>
  </message>
  <message id="directory_entry.verified_on">
   <source>Сүүлд нягталсан огноо</source>
   <translation>Проверено в последний раз</translation>
  </message>
  <message id="directory_entry.ended_on">
   <source>Хамтын ажиллагаа дууссан огноо</source>
   <translation>Сотрудничество прекращено</translation>
  </message>
  <message id="directory_entry.functions">
   <source>Хамтран ажилладаг албан тушаалтан</source>
   <translation>Специалисты, с которыми сотрудничаем</translation>
  </message>
  <message id="directory_entry.functions.function">
   <source>Албан тушаал</source>
   <translation>Должность</translation>
  </message>
  <message id="directory_entry.functions.task">
   <source>Юунд хандах</source>
   <translation>По каким вопросам</translation>
  </message>
  <message id="directory_entry.functions.team">
   <source>Хамтарсан багийн гишүүн</source>
   <translation>Участник совместной команды</translation>
  </message>
  <message id="directory_entry.note">
   <source>Тайлбар</source>
   <translation>Примечание</translation>
  </message>
  <message id="ethics_acknowledgement.title">
   <source>Ёс зүйн дүрэмтэй танилцсан тухай</source>
   <translation>Ознакомление с кодексом этики</translation>
  </message>
  <message id="ethics_acknowledgement.page.read">
   <source>Танилцсан</source>
   <translation>Ознакомление</translation>
  </message>
  <message id="ethics_acknowledgement.worker">
   <source>Ажилтан</source>
   <translation>Работник</translation>
  </message>
  <message id="ethics_acknowledgement.read_on">
   <source>Танилцсан огноо</source>
   <translation>Дата ознакомления</translation>
  </message>
  <message id="ethics_acknowledgement.version">
   <source>Дүрмийн хувилбар, огноо</source>
   <translation>Редакция кодекса, дата</translation>
  </message>
  <message id="ethics_acknowledgement.questions">
   <source>Асуулт, эргэцүүлэл</source>
   <translation>Вопросы и размышления</translation>
  </message>
  <message id="ethics_acknowledgement.questions.ask">
   <source>Дүрмийн аль заалт танд өдөр тутам хамгийн хэцүү вэ?</source>
   <translation>Какое правило кодекса вам труднее всего соблюдать каждый день?</translation>
  </message>
  <message id="ethics_acknowledgement.signatures">
   <source>Гарын үсэг</source>
   <translation>Подпись</translation>
  </message>
  <message id="ethics_acknowledgement.signatures.option.worker">
   <source>ажилтан</source>
   <translation>работник</translation>
  </message>
  <message id="evaluation.title">
   <source>Үнэлгээний хуудас</source>
   <translation>Лист оценки</translation>
  </message>
  <message id="evaluation.page.goals">
   <source>Зорилгын биелэлт</source>
   <translation>Достижение целей</translation>
  </message>
  <message id="evaluation.evaluated_on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="evaluation.kind">
   <source>Үнэлгээний төрөл</source>
   <translation>Вид оценки</translation>
  </message>
  <message id="evaluation.kind.option.progress">
   <source>явцын үнэлгээ</source>
   <translation>промежуточная оценка</translation>
  </message>
  <message id="evaluation.kind.option.final">
   <source>эцсийн үнэлгээ</source>
   <translation>итоговая оценка</translation>
  </message>
  <message id="evaluation.period">
   <source>Хамрах хугацаа</source>
   <translation>Период</translation>
  </message>
  <message id="evaluation.plan_ref">
   <source>Үнэлсэн төлөвлөгөө</source>
   <translation>Оцениваемый план</translation>
  </message>
  <message id="evaluation.goals">
   <source>Зорилгын биелэлт</source>
   <translation>Достижение целей</translation>
  </message>
  <message id="evaluation.goals.ask">
   <source>Эхлэх үед ямар байсан бэ, одоо ямар болсон бэ? Зорилгодоо хэр ойртсон бэ?</source>
   <translation>Как было вначале и как сейчас? Насколько вы приблизились к цели?</translation>
  </message>
  <message id="evaluation.goals.goal">
   <source>Зорилго</source>
   <translation>Цель</translation>
  </message>
  <message id="evaluation.goals.indicator">
   <source>Шалгуур</source>
   <translation>Показатель</translation>
  </message>
  <message id="evaluation.goals.before">
   <source>Эхний байдал</source>
   <translation>Исходное состояние</translation>
  </message>
  <message id="evaluation.goals.now">
   <source>Одоогийн байдал</source>
   <translation>Нынешнее состояние</translation>
  </message>
  <message id="evaluation.goals.reached">
   <source>Биелэлт</source>
   <translation>Достижение</translation>
  </message>
  <message id="evaluation.goals.reached.option.yes">
   <source>биелсэн</source>
   <translation>достигнута</translation>
  </message>
  <message id="evaluation.goals.reached.option.partly">
   <source>хэсэгчлэн</source>
   <translation>частично</translation>
  </message>
  <message id="evaluation.goals.reached.option.no">
   <source>биелээгүй</source>
   <translation>не достигнута</translation>
  </message>
  <message id="evaluation.goals.reason">
   <source>Шалтгаан</source>
   <translation>Причина</translation>
  </message>
  <message id="evaluation.plan_change">
   <source>Төлөвлөгөөнд өөрчлөлт шаардлагатай юу</source>
   <translation>Требуются ли изменения в плане</translation>
  </message>
  <message id="evaluation.plan_change_detail">
   <source>Ямар өөрчлөлт</source>
   <translation>Какие изменения</translation>
  </message>
  <message id="evaluation.page.effect">
   <source>Эрсдэл, үйл явц, үр дүн, үр нөлөө</source>
   <translation>Риск, процесс, результат, воздействие</translation>
  </message>
  <message id="evaluation.risk_now">
   <source>Эрсдэл эхний үетэй харьцуулахад</source>
   <translation>Риск по сравнению с началом</translation>
  </message>
  <message id="evaluation.risk_now.option.lower">
   <source>буурсан</source>
   <translation>снизился</translation>
  </message>
  <message id="evaluation.risk_now.option.same">
   <source>хэвээр</source>
   <translation>без изменений</translation>
  </message>
  <message id="evaluation.risk_now.option.higher">
   <source>нэмэгдсэн</source>
   <translation>повысился</translation>
  </message>
  <message id="evaluation.risk_note">
   <source>Эрсдэлийн тайлбар</source>
   <translation>Комментарий о риске</translation>
  </message>
  <message id="evaluation.risk_note.ask">
   <source>Одоо гэртээ өөрийгөө хэр аюулгүй гэж мэдэрч байна вэ?</source>
   <translation>Насколько безопасно вы сейчас чувствуете себя дома?</translation>
  </message>
  <message id="evaluation.process">
   <source>Үйл явц</source>
   <translation>Процесс</translation>
  </message>
  <message id="evaluation.process.hint">
   <source>Хэрхэн ажилласан: давтамж, оролцоо, хамтын ажиллагаа.</source>
   <translation>Как работали: частота, участие, сотрудничество.</translation>
  </message>
  <message id="evaluation.result">
   <source>Үр дүн</source>
   <translation>Результат</translation>
  </message>
  <message id="evaluation.result.hint">
   <source>Шууд гарсан, хэмжиж болох өөрчлөлт.</source>
   <translation>Прямые, измеримые изменения.</translation>
  </message>
  <message id="evaluation.impact">
   <source>Үр нөлөө</source>
   <translation>Воздействие</translation>
  </message>
  <message id="evaluation.impact.hint">
   <source>Амьдралд нь гарсан өргөн, удаан үргэлжлэх өөрчлөлт.</source>
   <translation>Более широкие и длительные перемены в жизни.</translation>
  </message>
  <message id="evaluation.page.opinions">
   <source>Санал бодол</source>
   <translation>Мнения</translation>
  </message>
  <message id="evaluation.client_opinion">
   <source>Үйлчлүүлэгчийн санал бодол</source>
   <translation>Мнение клиента</translation>
  </message>
  <message id="evaluation.client_opinion.ask">
   <source>Бидний хамтын ажил танд юу өгсөн бэ? Юуг өөрөөр хийвэл дээр байх байсан бэ?</source>
   <translation>Что вам дала наша совместная работа? Что лучше было сделать иначе?</translation>
  </message>
  <message id="evaluation.has_family">
   <source>Үйлчлүүлэгч гэр бүлтэй юу</source>
   <translation>Есть ли у клиента семья</translation>
  </message>
  <message id="evaluation.family_opinion">
   <source>Гэр бүлийн санал бодол</source>
   <translation>Мнение семьи</translation>
  </message>
  <message id="evaluation.family_opinion.ask">
   <source>Гэр бүлд тань юу өөрчлөгдсөн бэ? Хүүхдүүд юу гэж хэлдэг вэ?</source>
   <translation>Что изменилось в вашей семье? Что говорят дети?</translation>
  </message>
  <message id="evaluation.specialist_opinions">
   <source>Мэргэжлийн удирдагч, хамтран ажилласан мэргэжилтний санал</source>
   <translation>Мнение супервизора и сотрудничающих специалистов</translation>
  </message>
  <message id="evaluation.specialist_opinions.who">
   <source>Хэн</source>
   <translation>Кто</translation>
  </message>
  <message id="evaluation.specialist_opinions.opinion">
   <source>Санал</source>
   <translation>Мнение</translation>
  </message>
  <message id="evaluation.improvement">
   <source>Өөрийн болон байгууллагын үйлчилгээг сайжруулахад ашиглах</source>
   <translation>Использование для улучшения своей работы и услуг организации</translation>
  </message>
  <message id="evaluation.page.decision">
   <source>Шийдвэр</source>
   <translation>Решение</translation>
  </message>
  <message id="evaluation.decision">
   <source>Шийдвэр</source>
   <translation>Решение</translation>
  </message>
  <message id="evaluation.decision.option.continue">
   <source>үргэлжлүүлэх</source>
   <translation>продолжить</translation>
  </message>
  <message id="evaluation.decision.option.new_plan">
   <source>шинэ төлөвлөгөө гаргах</source>
   <translation>составить новый план</translation>
  </message>
  <message id="evaluation.decision.option.refer">
   <source>холбон зуучлах</source>
   <translation>направить</translation>
  </message>
  <message id="evaluation.decision.option.transfer">
   <source>шилжүүлэх</source>
   <translation>передать дело</translation>
  </message>
  <message id="evaluation.decision.option.close">
   <source>кейс хаах</source>
   <translation>закрыть дело</translation>
  </message>
  <message id="evaluation.signatures">
   <source>Гарын үсэг</source>
   <translation>Подпись</translation>
  </message>
  <message id="evaluation.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="evaluation.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="evaluation.signatures.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>супервизор</translation>
  </message>
  <message id="evidence_register.title">
   <source>Баримт, нотлох баримтын бүртгэл</source>
   <translation>Реестр документов и доказательств</translation>
  </message>
  <message id="evidence_register.page.documents">
   <source>Бүртгэсэн баримт</source>
   <translation>Зарегистрированные документы</translation>
  </message>
  <message id="evidence_register.documents">
   <source>Баримт бичиг, нотлох баримт</source>
   <translation>Документы, доказательства</translation>
  </message>
  <message id="evidence_register.documents.hint">
   <source>Баримт нэмэх бүрд программ энэ бүртгэлийг шинэчилнэ.</source>
   <translation>Программа обновляет реестр при добавлении каждого документа.</translation>
  </message>
  <message id="evidence_register.documents.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="evidence_register.documents.title">
   <source>Баримтын нэр</source>
   <translation>Название документа</translation>
  </message>
  <message id="evidence_register.documents.kind">
   <source>Төрөл</source>
   <translation>Тип</translation>
  </message>
  <message id="evidence_register.documents.kind.option.document">
   <source>баримт бичиг</source>
   <translation>документ</translation>
  </message>
  <message id="evidence_register.documents.kind.option.audio">
   <source>аудио бичлэг</source>
   <translation>аудиозапись</translation>
  </message>
  <message id="evidence_register.documents.kind.option.video">
   <source>видео бичлэг</source>
   <translation>видеозапись</translation>
  </message>
  <message id="evidence_register.documents.kind.option.photo">
   <source>гэрэл зураг</source>
   <translation>фотография</translation>
  </message>
  <message id="evidence_register.documents.kind.option.object">
   <source>эд зүйл</source>
   <translation>предмет</translation>
  </message>
  <message id="evidence_register.documents.kind.option.other">
   <source>бусад</source>
   <translation>другое</translation>
  </message>
  <message id="evidence_register.documents.dated">
   <source>Баримтын огноо</source>
   <translation>Дата документа</translation>
  </message>
  <message id="evidence_register.documents.received_on">
   <source>Хүлээн авсан</source>
   <translation>Получено</translation>
  </message>
  <message id="evidence_register.documents.from_whom">
   <source>Хэнээс</source>
   <translation>От кого</translation>
  </message>
  <message id="evidence_register.documents.medium">
   <source>Хэлбэр</source>
   <translation>Оригинал или копия</translation>
  </message>
  <message id="evidence_register.documents.medium.option.original">
   <source>эх хувь</source>
   <translation>оригинал</translation>
  </message>
  <message id="evidence_register.documents.medium.option.copy">
   <source>хуулбар</source>
   <translation>копия</translation>
  </message>
  <message id="evidence_register.documents.medium.option.paper">
   <source>зөвхөн цаасаар</source>
   <translation>только на бумаге</translation>
  </message>
  <message id="evidence_register.documents.place">
   <source>Хадгалсан газар</source>
   <translation>Место хранения</translation>
  </message>
  <message id="evidence_register.documents.pages">
   <source>Хуудас</source>
   <translation>Страницы</translation>
  </message>
  <message id="evidence_register.documents.ground">
   <source>Зөвшөөрөл</source>
   <translation>Согласие</translation>
  </message>
  <message id="evidence_register.documents.sealed">
   <source>Маш нууц</source>
   <translation>Строго конфиденциально</translation>
  </message>
  <message id="evidence_register.documents.checksum">
   <source>Хяналтын нийлбэр</source>
   <translation>Контрольная сумма</translation>
  </message>
  <message id="feedback.title">
   <source>Эргэн мэдээлэх хуудас</source>
   <translation>Лист обратной связи</translation>
  </message>
  <message id="feedback.page.answer">
   <source>Хүлээн авсан тухай</source>
   <translation>О приеме</translation>
  </message>
  <message id="feedback.referral_ref">
   <source>Илгээх хуудас</source>
   <translation>Лист направления</translation>
  </message>
  <message id="feedback.received_on">
   <source>Хариу ирсэн огноо</source>
   <translation>Дата получения ответа</translation>
  </message>
  <message id="feedback.accepted">
   <source>Үйлчлүүлэгчийг хүлээн авсан эсэх</source>
   <translation>Принят ли клиент</translation>
  </message>
  <message id="feedback.accepted.option.yes">
   <source>хүлээн авсан</source>
   <translation>принят</translation>
  </message>
  <message id="feedback.accepted.option.no">
   <source>хүлээн аваагүй</source>
   <translation>не принят</translation>
  </message>
  <message id="feedback.accepted.option.waiting_list">
   <source>хүлээх жагсаалтад орсон</source>
   <translation>внесен в лист ожидания</translation>
  </message>
  <message id="feedback.accepted_why">
   <source>Хүлээн аваагүй шалтгаан</source>
   <translation>Причина отказа</translation>
  </message>
  <message id="feedback.services">
   <source>Үзүүлсэн үйлчилгээ</source>
   <translation>Оказанные услуги</translation>
  </message>
  <message id="feedback.services.service">
   <source>Үйлчилгээ</source>
   <translation>Услуга</translation>
  </message>
  <message id="feedback.services.from">
   <source>Эхэлсэн</source>
   <translation>Начало</translation>
  </message>
  <message id="feedback.services.until">
   <source>Дууссан</source>
   <translation>Окончание</translation>
  </message>
  <message id="feedback.page.result">
   <source>Үр дүн, зөвлөмж</source>
   <translation>Результат, рекомендации</translation>
  </message>
  <message id="feedback.result">
   <source>Үр дүн, үйлчлүүлэгчийн байдал</source>
   <translation>Результат, состояние клиента</translation>
  </message>
  <message id="feedback.result.ask">
   <source>Үйлчлүүлэгчийн байдалд юу өөрчлөгдсөн бэ? Тэр өөрөө юу гэж байна вэ?</source>
   <translation>Что изменилось в положении клиента? Что говорит он сам?</translation>
  </message>
  <message id="feedback.recommendation">
   <source>Илгээсэн талд өгөх зөвлөмж</source>
   <translation>Рекомендации направившей стороне</translation>
  </message>
  <message id="feedback.contact_person">
   <source>Цаашид холбоо барих хүн</source>
   <translation>Контактное лицо на дальнейшее</translation>
  </message>
  <message id="feedback.signatures">
   <source>Гарын үсэг</source>
   <translation>Подпись</translation>
  </message>
  <message id="feedback.signatures.option.receiver">
   <source>хүлээн авсан мэргэжилтэн</source>
   <translation>принявший специалист</translation>
  </message>
  <message id="field_device.title">
   <source>Хээрийн төхөөрөмжийн бүртгэл</source>
   <translation>Учет полевых устройств</translation>
  </message>
  <message id="field_device.page.device">
   <source>Төхөөрөмж</source>
   <translation>Устройство</translation>
  </message>
  <message id="field_device.checked_on">
   <source>Шалгасан огноо</source>
   <translation>Дата проверки</translation>
  </message>
  <message id="field_device.devices">
   <source>Төхөөрөмжүүд</source>
   <translation>Устройства</translation>
  </message>
  <message id="field_device.devices.device">
   <source>Төхөөрөмж</source>
   <translation>Устройство</translation>
  </message>
  <message id="field_device.devices.owner">
   <source>Хариуцагч</source>
   <translation>Ответственный</translation>
  </message>
  <message id="field_device.devices.password">
   <source>Нууц үг тавьсан</source>
   <translation>Пароль стоит</translation>
  </message>
  <message id="field_device.devices.autolock">
   <source>Өөрөө түгжигдэнэ</source>
   <translation>Сам блокируется</translation>
  </message>
  <message id="field_device.devices.wipe">
   <source>Алсаас устгаж болно</source>
   <translation>Можно стереть удаленно</translation>
  </message>
  <message id="field_device.signatures">
   <source>Гарын үсэг</source>
   <translation>Подписи</translation>
  </message>
  <message id="field_device.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="field_device.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>руководство организации</translation>
  </message>
  <message id="field_pack.title">
   <source>Талбарын багцын бүртгэл</source>
   <translation>Учет полевого пакета</translation>
  </message>
  <message id="field_pack.page.pack">
   <source>Багц</source>
   <translation>Пакет</translation>
  </message>
  <message id="field_pack.issued_at">
   <source>Авч гарсан хугацаа</source>
   <translation>Выдан</translation>
  </message>
  <message id="field_pack.expires_on">
   <source>Хүчинтэй хугацаа</source>
   <translation>Действует до</translation>
  </message>
  <message id="field_pack.worker">
   <source>Ажилтан</source>
   <translation>Работник</translation>
  </message>
  <message id="field_pack.device">
   <source>Төхөөрөмж</source>
   <translation>Устройство</translation>
  </message>
  <message id="field_pack.taken">
   <source>Юу авч гарсан</source>
   <translation>Что взято</translation>
  </message>
  <message id="field_pack.taken.code">
   <source>Кейсийн код</source>
   <translation>Код случая</translation>
  </message>
  <message id="field_pack.taken.data">
   <source>Мэдээлэл</source>
   <translation>Данные</translation>
  </message>
  <message id="field_pack.imported_at">
   <source>Буцаан оруулсан</source>
   <translation>Загружен обратно</translation>
  </message>
  <message id="field_pack.deleted_at">
   <source>Төхөөрөмжөөс устгасан</source>
   <translation>Удален с устройства</translation>
  </message>
  <message id="field_pack.page.loss">
   <source>Алдагдсан бол</source>
   <translation>Утеря</translation>
  </message>
  <message id="field_pack.lost">
   <source>Төхөөрөмж гээгдсэн, хулгайлагдсан эсэх</source>
   <translation>Утеряно или украдено</translation>
  </message>
  <message id="field_pack.lost_at">
   <source>Хэзээ</source>
   <translation>Когда</translation>
  </message>
  <message id="field_pack.measures">
   <source>Авсан арга хэмжээ</source>
   <translation>Принятые меры</translation>
  </message>
  <message id="field_pack.wiped_at">
   <source>Алсаас устгасан</source>
   <translation>Стерто удаленно</translation>
  </message>
  <message id="field_pack.head_informed_at">
   <source>Удирдлагад мэдэгдсэн</source>
   <translation>Сообщено руководству</translation>
  </message>
  <message id="file_contents.title">
   <source>Кейс файлын нүүр, товьёог</source>
   <translation>Обложка дела и опись документов</translation>
  </message>
  <message id="file_contents.page.cover">
   <source>Нүүр</source>
   <translation>Обложка</translation>
  </message>
  <message id="file_contents.mark">
   <source>Нууцлалтай</source>
   <translation>Конфиденциально</translation>
  </message>
  <message id="file_contents.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="file_contents.code.hint">
   <source>Нүүрэнд нэр бичихгүй, зөвхөн код бичнэ.</source>
   <translation>На обложке пишется только код, без имени.</translation>
  </message>
  <message id="file_contents.organisation">
   <source>Байгууллага</source>
   <translation>Организация</translation>
  </message>
  <message id="file_contents.volume">
   <source>Боть</source>
   <translation>Том</translation>
  </message>
  <message id="file_contents.years">
   <source>Нээсэн – хаасан он</source>
   <translation>Год открытия – закрытия</translation>
  </message>
  <message id="file_contents.page.contents">
   <source>Товьёог</source>
   <translation>Опись документов</translation>
  </message>
  <message id="file_contents.contents">
   <source>Товьёог</source>
   <translation>Опись документов</translation>
  </message>
  <message id="file_contents.contents.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="file_contents.contents.document">
   <source>Баримт бичиг</source>
   <translation>Документ</translation>
  </message>
  <message id="file_contents.contents.on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="file_contents.contents.page_from">
   <source>Эхний хуудас</source>
   <translation>Первая страница</translation>
  </message>
  <message id="file_contents.contents.page_to">
   <source>Сүүлийн хуудас</source>
   <translation>Последняя страница</translation>
  </message>
  <message id="file_contents.contents.medium">
   <source>Хэлбэр</source>
   <translation>Носитель</translation>
  </message>
  <message id="file_contents.contents.medium.option.paper">
   <source>цаасан</source>
   <translation>бумажный носитель</translation>
  </message>
  <message id="file_contents.contents.medium.option.electronic">
   <source>цахим</source>
   <translation>электронный носитель</translation>
  </message>
  <message id="file_contents.total_pages">
   <source>Нийт хуудасны тоо</source>
   <translation>Общее количество страниц</translation>
  </message>
  <message id="file_contents.total_pages_in_words">
   <source>Үсгээр</source>
   <translation>Прописью</translation>
  </message>
  <message id="file_contents.compiled">
   <source>Товьёог үйлдсэн</source>
   <translation>Опись составил</translation>
  </message>
  <message id="file_contents.compiled.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="followup_note.title">
   <source>Үйлчилгээ дууссаны дараах нөхцөл байдлын тэмдэглэл</source>
   <translation>Запись о положении после завершения услуг</translation>
  </message>
  <message id="followup_note.page.contact">
   <source>Холбогдсон тухай</source>
   <translation>О контакте</translation>
  </message>
  <message id="followup_note.planned_on">
   <source>Төлөвлөсөн огноо</source>
   <translation>Запланированная дата</translation>
  </message>
  <message id="followup_note.happened_on">
   <source>Холбогдсон огноо</source>
   <translation>Дата контакта</translation>
  </message>
  <message id="followup_note.way">
   <source>Хэлбэр</source>
   <translation>Способ</translation>
  </message>
  <message id="followup_note.way.option.visit">
   <source>гэрээр очих</source>
   <translation>посещение на дому</translation>
  </message>
  <message id="followup_note.way.option.phone">
   <source>утсаар</source>
   <translation>по телефону</translation>
  </message>
  <message id="followup_note.way.option.meeting">
   <source>уулзалт</source>
   <translation>встреча</translation>
  </message>
  <message id="followup_note.way.option.institution">
   <source>байгууллагаас лавлах</source>
   <translation>запрос в организацию</translation>
  </message>
  <message id="followup_note.source_person">
   <source>Мэдээлэл өгсөн хүн</source>
   <translation>Кто сообщил сведения</translation>
  </message>
  <message id="followup_note.areas">
   <source>Одоогийн нөхцөл байдал</source>
   <translation>Текущая ситуация</translation>
  </message>
  <message id="followup_note.areas.ask">
   <source>Бид салснаас хойш танайх яаж байна вэ? Юу сайхан, юу хэцүү байна вэ?</source>
   <translation>Как вы живете с тех пор, как мы расстались? Что радует, что трудно?</translation>
  </message>
  <message id="followup_note.areas.area">
   <source>Талбар</source>
   <translation>Сфера</translation>
  </message>
  <message id="followup_note.areas.area.option.safety">
   <source>аюулгүй байдал</source>
   <translation>безопасность</translation>
  </message>
  <message id="followup_note.areas.area.option.health">
   <source>эрүүл мэнд</source>
   <translation>здоровье</translation>
  </message>
  <message id="followup_note.areas.area.option.relations">
   <source>гэр бүлийн харилцаа</source>
   <translation>взаимоотношения в семье</translation>
  </message>
  <message id="followup_note.areas.area.option.income">
   <source>орлого</source>
   <translation>доход</translation>
  </message>
  <message id="followup_note.areas.area.option.school_work">
   <source>сургууль, ажил</source>
   <translation>школа, работа</translation>
  </message>
  <message id="followup_note.areas.state">
   <source>Байдал</source>
   <translation>Состояние</translation>
  </message>
  <message id="followup_note.areas.compared">
   <source>Хаасан үетэй харьцуулахад</source>
   <translation>По сравнению с закрытием</translation>
  </message>
  <message id="followup_note.areas.compared.option.better">
   <source>сайжирсан</source>
   <translation>лучше</translation>
  </message>
  <message id="followup_note.areas.compared.option.same">
   <source>хэвээр</source>
   <translation>без изменений</translation>
  </message>
  <message id="followup_note.areas.compared.option.worse">
   <source>муудсан</source>
   <translation>хуже</translation>
  </message>
  <message id="followup_note.page.decision">
   <source>Шийдвэр</source>
   <translation>Решение</translation>
  </message>
  <message id="followup_note.new_problem">
   <source>Шинэ асуудал гарсан уу</source>
   <translation>Возникла ли новая проблема</translation>
  </message>
  <message id="followup_note.new_problem.ask">
   <source>Сүүлийн үед танд шинээр санаа зовох зүйл гарсан уу?</source>
   <translation>Появилось ли в последнее время что-то новое, что вас тревожит?</translation>
  </message>
  <message id="followup_note.new_problem_what">
   <source>Ямар асуудал</source>
   <translation>Какая проблема</translation>
  </message>
  <message id="followup_note.decision">
   <source>Цаашид авах арга хэмжээ</source>
   <translation>Дальнейшие действия</translation>
  </message>
  <message id="followup_note.decision.hint">
   <source>Дахин нээхээр бол үйлчилгээг дахин нээх шийдвэрийн маягтыг бөглөнө.</source>
   <translation>При возобновлении заполняется форма решения о возобновлении.</translation>
  </message>
  <message id="followup_note.decision.option.end">
   <source>ажиглалтыг дуусгах</source>
   <translation>завершить наблюдение</translation>
  </message>
  <message id="followup_note.decision.option.continue">
   <source>ажиглалтыг үргэлжлүүлэх</source>
   <translation>продолжить наблюдение</translation>
  </message>
  <message id="followup_note.decision.option.advise">
   <source>зөвлөгөө өгөх, холбон зуучлах</source>
   <translation>дать консультацию, направить</translation>
  </message>
  <message id="followup_note.decision.option.reopen">
   <source>кейсийг дахин нээх</source>
   <translation>возобновить дело</translation>
  </message>
  <message id="followup_note.signatures">
   <source>Гарын үсэг</source>
   <translation>Подпись</translation>
  </message>
  <message id="followup_note.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="gift_register.title">
   <source>Санал болгосон бэлгийн бүртгэл</source>
   <translation>Реестр предложенных подарков</translation>
  </message>
  <message id="gift_register.page.lines">
   <source>Мөрүүд</source>
   <translation>Записи</translation>
  </message>
  <message id="gift_register.lines">
   <source>Санал болгосон бэлгийн бүртгэл</source>
   <translation>Реестр предложенных подарков</translation>
  </message>
  <message id="gift_register.lines.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="gift_register.lines.on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="gift_register.lines.what">
   <source>Юу</source>
   <translation>Что</translation>
  </message>
  <message id="gift_register.lines.done">
   <source>Юу хийсэн</source>
   <translation>Что сделано</translation>
  </message>
  <message id="gift_register.lines.worker">
   <source>Ажилтан</source>
   <translation>Работник</translation>
  </message>
  <message id="gift_register.lines.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="information_log.title">
   <source>Хамтран ажилласан байгууллага хоорондын мэдээлэл</source>
   <translation>Информация между сотрудничающими организациями</translation>
  </message>
  <message id="information_log.page.information">
   <source>Дамжуулсан мэдээлэл</source>
   <translation>Переданная информация</translation>
  </message>
  <message id="information_log.informed_at">
   <source>Огноо, цаг</source>
   <translation>Дата, время</translation>
  </message>
  <message id="information_log.way">
   <source>Дамжуулсан хэлбэр</source>
   <translation>Способ передачи</translation>
  </message>
  <message id="information_log.way.option.oral">
   <source>амаар</source>
   <translation>устно</translation>
  </message>
  <message id="information_log.way.option.phone">
   <source>утсаар</source>
   <translation>по телефону</translation>
  </message>
  <message id="information_log.way.option.letter">
   <source>албан бичгээр</source>
   <translation>письмом</translation>
  </message>
  <message id="information_log.way.option.email">
   <source>цахим шуудангаар</source>
   <translation>по электронной почте</translation>
  </message>
  <message id="information_log.way.option.message">
   <source>мессежээр</source>
   <translation>сообщением</translation>
  </message>
  <message id="information_log.way.option.meeting">
   <source>уулзалтаар</source>
   <translation>на встрече</translation>
  </message>
  <message id="information_log.from_whom">
   <source>Хэнээс</source>
   <translation>От кого</translation>
  </message>
  <message id="information_log.from_whom.hint">
   <source>Байгууллага, албан тушаал.</source>
   <translation>Организация, должность.</translation>
  </message>
  <message id="information_log.to_whom">
   <source>Хэнд</source>
   <translation>Кому</translation>
  </message>
  <message id="information_log.to_whom.hint">
   <source>Байгууллага, албан тушаал.</source>
   <translation>Организация, должность.</translation>
  </message>
  <message id="information_log.content">
   <source>Мэдээллийн агуулга</source>
   <translation>Содержание информации</translation>
  </message>
  <message id="information_log.why_needed">
   <source>Яагаад шаардлагатай байсан</source>
   <translation>Почему это было необходимо</translation>
  </message>
  <message id="information_log.why_needed.ask">
   <source>Энэ мэдээлэлгүйгээр үйлчлүүлэгчид туслах боломжгүй байсан уу?</source>
   <translation>Разве нельзя было помочь клиенту без этой информации?</translation>
  </message>
  <message id="information_log.page.ground">
   <source>Үндэслэл, баримт</source>
   <translation>Основание, документы</translation>
  </message>
  <message id="information_log.ground">
   <source>Мэдээлэл дамжуулсан үндэслэл</source>
   <translation>Основание для передачи информации</translation>
  </message>
  <message id="information_log.ground.option.consent">
   <source>зөвшөөрөл</source>
   <translation>согласие</translation>
  </message>
  <message id="information_log.ground.option.danger">
   <source>амь нас, эрүүл мэндэд аюул учирсан</source>
   <translation>угроза жизни или здоровью</translation>
  </message>
  <message id="information_log.ground.option.law">
   <source>хуулиар үүрэг болгосон</source>
   <translation>обязанность по закону</translation>
  </message>
  <message id="information_log.ground.option.general">
   <source>хувийн мэдээлэл агуулаагүй</source>
   <translation>личных данных не содержит</translation>
  </message>
  <message id="information_log.consent_ref">
   <source>Зөвшөөрөл</source>
   <translation>Согласие</translation>
  </message>
  <message id="information_log.law_reference">
   <source>Хуулийн заалт, шаардсан бичгийн дугаар</source>
   <translation>Норма закона, номер запроса</translation>
  </message>
  <message id="information_log.documents">
   <source>Баримт бичиг</source>
   <translation>Документы</translation>
  </message>
  <message id="intake.title">
   <source>Хүлээн авах хуудас</source>
   <translation>Лист приема</translation>
  </message>
  <message id="intake.page.registration">
   <source>Бүртгэл</source>
   <translation>Регистрация</translation>
  </message>
  <message id="intake.received_at">
   <source>Хүлээн авсан огноо, цаг</source>
   <translation>Дата и время приема</translation>
  </message>
  <message id="intake.channel">
   <source>Хандсан хэлбэр</source>
   <translation>Способ обращения</translation>
  </message>
  <message id="intake.informant">
   <source>Мэдээллийн эх сурвалж</source>
   <translation>Источник информации</translation>
  </message>
  <message id="intake.informant.hint">
   <source>Өөрөө хандсан бол хоосон үлдээнэ.</source>
   <translation>Если клиент обратился сам, оставьте пустым.</translation>
  </message>
  <message id="intake.informant.ask">
   <source>Та хүсвэл нэр, холбоо барих утсаа үлдээгээрэй. Үйлчлүүлэгчид таны нэрийг хэлэхгүй.</source>
   <translation>Если хотите, оставьте имя и телефон. Клиенту мы вашего имени не назовем.</translation>
  </message>
  <message id="intake.informant_unnamed">
   <source>Нэрээ нууцлахыг хүссэн эсэх</source>
   <translation>Просит не называть имя</translation>
  </message>
  <message id="intake.duplicate_search">
   <source>Бүртгэлийн давхардлыг шалгасан эсэх</source>
   <translation>Проверена ли повторная регистрация</translation>
  </message>
  <message id="intake.duplicate_search.hint">
   <source>Нэр, төрсөн огноо, регистрийн дугаар, утас, эцэг эхээр хайна.</source>
   <translation>Поиск по имени, дате рождения, личному номеру, телефону, родителям.</translation>
  </message>
  <message id="intake.duplicate_search_result">
   <source>Хайлтын үр дүн, шийдвэр</source>
   <translation>Результат поиска, решение</translation>
  </message>
  <message id="intake.code">
   <source>Тусгай бүртгэлийн дугаар, код</source>
   <translation>Специальный регистрационный номер, код</translation>
  </message>
  <message id="intake.conflict_of_interest">
   <source>Ажилтанд ашиг сонирхлын зөрчил байгаа эсэх</source>
   <translation>Есть ли у работника конфликт интересов</translation>
  </message>
  <message id="intake.conflict_of_interest.hint">
   <source>Төрөл садан, найз, хөрш эсвэл хувийн ажил хэргийн холбоотой бол удирдлагад мэдэгдэнэ.</source>
   <translation>Если это родственник, друг, сосед или есть личные дела, сообщите руководителю.</translation>
  </message>
  <message id="intake.conflict_of_interest_detail">
   <source>Зөрчил ба авсан арга хэмжээ</source>
   <translation>Конфликт и принятые меры</translation>
  </message>
  <message id="intake.page.client">
   <source>Үйлчлүүлэгч</source>
   <translation>Клиент</translation>
  </message>
  <message id="intake.client_type">
   <source>Үйлчлүүлэгчийн төрөл</source>
   <translation>Тип клиента</translation>
  </message>
  <message id="intake.client_status">
   <source>Хандсан байдал</source>
   <translation>Характер обращения</translation>
  </message>
  <message id="intake.client_status.hint">
   <source>Албадлагын шинжтэй бол зөвшөөрлийн эрх зүйн үндэслэлийг тодруулна.</source>
   <translation>Если обращение недобровольное, уточните правовое основание согласия.</translation>
  </message>
  <message id="intake.surname">
   <source>Овог</source>
   <translation>Фамилия</translation>
  </message>
  <message id="intake.surname.hint">
   <source>Нэр кейс файлд орохгүй, зөвхөн нэрсийн бүртгэлд хадгалагдана.</source>
   <translation>Имя не попадает в дело, оно хранится только в реестре имен.</translation>
  </message>
  <message id="intake.given_name">
   <source>Нэр</source>
   <translation>Имя</translation>
  </message>
  <message id="intake.given_name.ask">
   <source>Таныг хэн гэж дуудвал танд таатай вэ?</source>
   <translation>Как вам приятнее, чтобы к вам обращались?</translation>
  </message>
  <message id="intake.sex">
   <source>Хүйс</source>
   <translation>Пол</translation>
  </message>
  <message id="intake.birth_date">
   <source>Төрсөн огноо</source>
   <translation>Дата рождения</translation>
  </message>
  <message id="intake.birth_date.hint">
   <source>Мэдэхгүй бол зөвхөн он эсвэл ойролцоо нас бичиж болно.</source>
   <translation>Если неизвестно, можно указать только год или приблизительный возраст.</translation>
  </message>
  <message id="intake.registration_number">
   <source>Регистрийн дугаар</source>
   <translation>Личный номер</translation>
  </message>
  <message id="intake.citizenship">
   <source>Иргэншил</source>
   <translation>Гражданство</translation>
  </message>
  <message id="intake.page.family">
   <source>Гэр бүл</source>
   <translation>Семья</translation>
  </message>
  <message id="intake.parents">
   <source>Эцэг эх</source>
   <translation>Родители</translation>
  </message>
  <message id="intake.parents.hint">
   <source>Үйлчлүүлэгч хүүхэд бол заавал бөглөнө.</source>
   <translation>Обязательно, если клиент – ребенок.</translation>
  </message>
  <message id="intake.parents.ask">
   <source>Ээж, аавынхаа тухай ярьж өгөх үү? Тэд одоо хаана амьдардаг вэ?</source>
   <translation>Расскажете о маме и папе? Где они сейчас живут?</translation>
  </message>
  <message id="intake.parents.person">
   <source>Овог, нэр</source>
   <translation>Фамилия, имя</translation>
  </message>
  <message id="intake.parents.relation">
   <source>Хэн болох</source>
   <translation>Кем приходится</translation>
  </message>
  <message id="intake.parents.relation.option.mother">
   <source>Эх</source>
   <translation>Мать</translation>
  </message>
  <message id="intake.parents.relation.option.father">
   <source>Эцэг</source>
   <translation>Отец</translation>
  </message>
  <message id="intake.parents.relation.option.step_parent">
   <source>Хойт эх, эцэг</source>
   <translation>Мачеха, отчим</translation>
  </message>
  <message id="intake.parents.relation.option.adoptive">
   <source>Үрчилж авсан эх, эцэг</source>
   <translation>Усыновитель</translation>
  </message>
  <message id="intake.parents.state">
   <source>Байдал</source>
   <translation>Положение</translation>
  </message>
  <message id="intake.parents.state.option.together">
   <source>Хамт амьдардаг</source>
   <translation>Живет вместе</translation>
  </message>
  <message id="intake.parents.state.option.apart">
   <source>Тусдаа амьдардаг</source>
   <translation>Живет отдельно</translation>
  </message>
  <message id="intake.parents.state.option.dead">
   <source>Нас барсан</source>
   <translation>Умер</translation>
  </message>
  <message id="intake.parents.state.option.unknown">
   <source>Тодорхойгүй</source>
   <translation>Неизвестно</translation>
  </message>
  <message id="intake.parents.contact">
   <source>Утас</source>
   <translation>Телефон</translation>
  </message>
  <message id="intake.incapacitated">
   <source>Эрх зүйн чадамжгүй эсвэл хязгаарлагдмал чадамжтай эсэх</source>
   <translation>Недееспособен или ограниченно дееспособен</translation>
  </message>
  <message id="intake.guardian">
   <source>Асран хамгаалагч, асарч буй хүн</source>
   <translation>Опекун, ухаживающее лицо</translation>
  </message>
  <message id="intake.guardian.hint">
   <source>Хүүхэд эсвэл чадамжгүй үйлчлүүлэгчид заавал бөглөнө.</source>
   <translation>Обязательно для ребенка или недееспособного клиента.</translation>
  </message>
  <message id="intake.guardian_basis">
   <source>Асран хамгаалах эрхийн үндэслэл</source>
   <translation>Основание опеки</translation>
  </message>
  <message id="intake.guardian_basis.hint">
   <source>Төрсний гэрчилгээ, Засаг даргын захирамж, шүүхийн шийдвэр.</source>
   <translation>Свидетельство о рождении, распоряжение главы администрации, решение суда.</translation>
  </message>
  <message id="intake.lives_alone">
   <source>Ганцаараа амьдардаг эсэх</source>
   <translation>Живет один</translation>
  </message>
  <message id="intake.household">
   <source>Одоо хамт амьдарч байгаа хүмүүс</source>
   <translation>Живут вместе сейчас</translation>
  </message>
  <message id="intake.household.ask">
   <source>Одоо нэг гэрт хэн хэн амьдарч байна вэ? Хамгийн бага нь хэдтэй вэ?</source>
   <translation>Кто сейчас живет в одном доме? Сколько лет самому младшему?</translation>
  </message>
  <message id="intake.household.person">
   <source>Овог, нэр</source>
   <translation>Фамилия, имя</translation>
  </message>
  <message id="intake.household.relation">
   <source>Хэн болох</source>
   <translation>Кем приходится</translation>
  </message>
  <message id="intake.household.birth">
   <source>Төрсөн огноо, нас</source>
   <translation>Дата рождения, возраст</translation>
  </message>
  <message id="intake.household.occupation">
   <source>Эрхэлж буй ажил, сургууль</source>
   <translation>Род деятельности, школа</translation>
  </message>
  <message id="intake.household.contact">
   <source>Утас</source>
   <translation>Телефон</translation>
  </message>
  <message id="intake.household.case_code">
   <source>Өөрийн кейсийн код</source>
   <translation>Код своего случая</translation>
  </message>
  <message id="intake.page.contact">
   <source>Хаяг, холбоо барих</source>
   <translation>Адрес, связь</translation>
  </message>
  <message id="intake.address_registered">
   <source>Бүртгэлтэй хаяг</source>
   <translation>Адрес регистрации</translation>
  </message>
  <message id="intake.address_actual">
   <source>Одоо амьдарч байгаа хаяг</source>
   <translation>Фактический адрес</translation>
  </message>
  <message id="intake.address_actual.hint">
   <source>Улирлын нутагтай бол өвөлжөө, хаваржаа, зуслан, намаржааг бич.</source>
   <translation>Если есть сезонные стоянки, укажите зимнюю, весеннюю, летнюю, осеннюю.</translation>
  </message>
  <message id="intake.address_actual.ask">
   <source>Одоо хаана амьдарч байна вэ? Өвөл, зун нүүдэг үү?</source>
   <translation>Где вы живете сейчас? Переезжаете ли зимой и летом?</translation>
  </message>
  <message id="intake.phone">
   <source>Утас</source>
   <translation>Телефон</translation>
  </message>
  <message id="intake.other_phone">
   <source>Нэмэлт утас</source>
   <translation>Дополнительный телефон</translation>
  </message>
  <message id="intake.safe_contact">
   <source>Холбогдоход аюулгүй цаг, арга</source>
   <translation>Безопасное время и способ связи</translation>
  </message>
  <message id="intake.safe_contact.ask">
   <source>Тан руу хэзээ, яаж холбогдвол аюулгүй вэ? Утсыг тань өөр хүн авдаг уу?</source>
   <translation>Когда и как с вами безопасно связаться? Берет ли ваш телефон кто-то другой?</translation>
  </message>
  <message id="intake.language">
   <source>Ярьдаг хэл</source>
   <translation>Язык</translation>
  </message>
  <message id="intake.interpreter">
   <source>Орчуулагч, дохионы хэлмэрч хэрэгтэй эсэх</source>
   <translation>Нужен ли переводчик или сурдопереводчик</translation>
  </message>
  <message id="intake.aids">
   <source>Хөгжлийн бэрхшээлд шаардлагатай хэрэгсэл, туслалцаа</source>
   <translation>Средства и помощь, нужные при инвалидности</translation>
  </message>
  <message id="intake.page.situation">
   <source>Нөхцөл байдал</source>
   <translation>Ситуация</translation>
  </message>
  <message id="intake.target_group">
   <source>Зорилтот бүлэг</source>
   <translation>Целевая группа</translation>
  </message>
  <message id="intake.target_group_sealed">
   <source>Зорилтот бүлэг (маш нууц)</source>
   <translation>Целевая группа (строго конфиденциально)</translation>
  </message>
  <message id="intake.target_group_sealed.hint">
   <source>Зөвхөн нэр заасан ажилтанд харагдана. Тайланд нийт тоогоор, тавд хүрэхгүй бол огт гарахгүй.</source>
   <translation>Видно только названному работнику. В отчетах – только общим числом, а меньше пяти не показывается.</translation>
  </message>
  <message id="intake.vulnerability">
   <source>Эмзэг байдлын шалгуур</source>
   <translation>Критерии уязвимости</translation>
  </message>
  <message id="intake.vulnerability.hint">
   <source>Шалгуурыг стандартад жагсаагаагүй тул эндхийг саналаар авна.</source>
   <translation>В стандарте критерии не перечислены, этот список предложен нами.</translation>
  </message>
  <message id="intake.vulnerability.option.violence">
   <source>Хүчирхийлэлд өртсөн, өртөх эрсдэлтэй</source>
   <translation>Пострадал или может пострадать от насилия</translation>
  </message>
  <message id="intake.vulnerability.option.life_danger">
   <source>Амь нас, эрүүл мэнд аюулд орсон</source>
   <translation>Жизнь или здоровье в опасности</translation>
  </message>
  <message id="intake.vulnerability.option.no_care">
   <source>Асран хамгаалах хүнгүй</source>
   <translation>Некому заботиться</translation>
  </message>
  <message id="intake.vulnerability.option.basic_needs">
   <source>Хоол, хувцас, дулаанаар дутмаг</source>
   <translation>Не хватает еды, одежды, тепла</translation>
  </message>
  <message id="intake.vulnerability.option.health">
   <source>Хүнд өвчтэй, байнгын асаргаа хэрэгтэй</source>
   <translation>Тяжело болен, нужен постоянный уход</translation>
  </message>
  <message id="intake.vulnerability.option.housing">
   <source>Тогтсон орон байргүй</source>
   <translation>Нет постоянного жилья</translation>
  </message>
  <message id="intake.vulnerability.option.addiction">
   <source>Гэр бүлд донтох асуудалтай</source>
   <translation>В семье есть проблема зависимости</translation>
  </message>
  <message id="intake.vulnerability.option.isolation">
   <source>Тусламж авах хүнгүй, ганцаардсан</source>
   <translation>Помочь некому, одиночество</translation>
  </message>
  <message id="intake.vulnerability.option.crisis">
   <source>Гэнэтийн хямралд орсон</source>
   <translation>Внезапный кризис</translation>
  </message>
  <message id="intake.vulnerability_result">
   <source>Шалгуурын дүн</source>
   <translation>Результат по критериям</translation>
  </message>
  <message id="intake.vulnerability_result.option.meets">
   <source>Хангасан</source>
   <translation>Соответствует</translation>
  </message>
  <message id="intake.vulnerability_result.option.does_not_meet">
   <source>Хангаагүй</source>
   <translation>Не соответствует</translation>
  </message>
  <message id="intake.problem_own_words">
   <source>Үйлчлүүлэгч асуудлаа хэрхэн тодорхойлсон</source>
   <translation>Проблема словами самого клиента</translation>
  </message>
  <message id="intake.problem_own_words.hint">
   <source>Үйлчлүүлэгчийн үгийг өөрчлөхгүй бич.</source>
   <translation>Записывайте слова клиента без изменений.</translation>
  </message>
  <message id="intake.problem_own_words.ask">
   <source>Танд яг одоо хамгийн их санаа зовоож байгаа зүйл юу вэ?</source>
   <translation>Что вас сейчас больше всего беспокоит?</translation>
  </message>
  <message id="intake.circumstances">
   <source>Мэдэгдэж буй нөхцөл байдал, хандсан шалтгаан</source>
   <translation>Известные обстоятельства, причина обращения</translation>
  </message>
  <message id="intake.circumstances.ask">
   <source>Өнөөдөр яагаад ирэхээр шийдсэн бэ? Юу өөрчлөгдвөл танд амар болох вэ?</source>
   <translation>Почему вы решили прийти именно сегодня? Что должно измениться, чтобы вам стало легче?</translation>
  </message>
  <message id="intake.page.danger">
   <source>Аюул, өмнөх үйлчилгээ</source>
   <translation>Опасность, ранее полученные услуги</translation>
  </message>
  <message id="intake.immediate_danger">
   <source>Шууд аюул байгаа эсэх</source>
   <translation>Есть ли непосредственная опасность</translation>
  </message>
  <message id="intake.immediate_danger.hint">
   <source>Тийм бол шуурхай дуудлагын хуудсыг нэн даруй бөглөнө.</source>
   <translation>Если да, сразу заполните лист срочного вызова.</translation>
  </message>
  <message id="intake.immediate_danger.ask">
   <source>Та одоо аюулгүй байна уу? Гэртээ харихаас айж байна уу?</source>
   <translation>Вы сейчас в безопасности? Вы боитесь возвращаться домой?</translation>
  </message>
  <message id="intake.threat_self">
   <source>Өөрийгөө гэмтээх аюул</source>
   <translation>Угроза самоповреждения</translation>
  </message>
  <message id="intake.threat_self.ask">
   <source>Заримдаа хүн хэтэрхий ядраад амьдрахыг хүсэхгүй болдог. Танд тийм бодол төрж байсан уу?</source>
   <translation>Иногда человек так устает, что не хочет жить. Бывали ли у вас такие мысли?</translation>
  </message>
  <message id="intake.threat_others">
   <source>Бусдад гэмтэл учруулах аюул</source>
   <translation>Угроза другим лицам</translation>
  </message>
  <message id="intake.earlier_service">
   <source>Өмнө нь нийгмийн ажлын үйлчилгээ авч байсан эсэх</source>
   <translation>Получал ли раньше услуги социальной работы</translation>
  </message>
  <message id="intake.earlier_service.ask">
   <source>Өмнө нь ийм тусламж авч байсан уу? Юу нь хэрэг болсон бэ?</source>
   <translation>Получали ли вы такую помощь раньше? Что из нее пригодилось?</translation>
  </message>
  <message id="intake.earlier_services">
   <source>Өмнө авсан үйлчилгээ</source>
   <translation>Ранее полученные услуги</translation>
  </message>
  <message id="intake.earlier_services.organisation">
   <source>Байгууллага</source>
   <translation>Организация</translation>
  </message>
  <message id="intake.earlier_services.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Социальный работник</translation>
  </message>
  <message id="intake.earlier_services.contact">
   <source>Утас</source>
   <translation>Телефон</translation>
  </message>
  <message id="intake.earlier_services.service">
   <source>Авсан үйлчилгээ</source>
   <translation>Полученная услуга</translation>
  </message>
  <message id="intake.earlier_services.result">
   <source>Үр дүн</source>
   <translation>Результат</translation>
  </message>
  <message id="intake.earlier_services.file_attached">
   <source>Кейс файл хавсаргасан</source>
   <translation>Дело приложено</translation>
  </message>
  <message id="intake.page.decision">
   <source>Шийдвэр</source>
   <translation>Решение</translation>
  </message>
  <message id="intake.consent_ref">
   <source>Зөвшөөрлийн дугаар</source>
   <translation>Номер согласия</translation>
  </message>
  <message id="intake.consent_ref.ask">
   <source>Бид таны мэдээллийг яаж хэрэглэхийг тайлбарлая. Та юуг зөвшөөрч, юуг зөвшөөрөхгүй вэ?</source>
   <translation>Я объясню, как мы используем ваши сведения. На что вы согласны, а на что нет?</translation>
  </message>
  <message id="intake.no_consent_reason">
   <source>Зөвшөөрөл аваагүй шалтгаан, авсан арга хэмжээ</source>
   <translation>Почему согласие не получено, принятые меры</translation>
  </message>
  <message id="intake.first_link">
   <source>Орон нутгийн байгууллага, мэргэжилтэнтэй анх холбосон</source>
   <translation>Первая связь с местной организацией, специалистом</translation>
  </message>
  <message id="intake.first_link.organisation">
   <source>Байгууллага</source>
   <translation>Организация</translation>
  </message>
  <message id="intake.first_link.function">
   <source>Албан тушаал</source>
   <translation>Должность</translation>
  </message>
  <message id="intake.first_link.on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="intake.first_link.contact">
   <source>Утас</source>
   <translation>Телефон</translation>
  </message>
  <message id="intake.service_kind">
   <source>Үйлчилгээний төрөл</source>
   <translation>Вид услуги</translation>
  </message>
  <message id="intake.decision">
   <source>Шийдвэр</source>
   <translation>Решение</translation>
  </message>
  <message id="intake.decision.option.case_management">
   <source>Кейс менежментийн үйлчилгээнд авах</source>
   <translation>Взять на кейс-менеджмент</translation>
  </message>
  <message id="intake.decision.option.one_time_advice">
   <source>Нэг удаагийн зөвлөгөө</source>
   <translation>Разовая консультация</translation>
  </message>
  <message id="intake.decision.option.referred">
   <source>Холбон зуучлах</source>
   <translation>Направление в другие организации</translation>
  </message>
  <message id="intake.decision.option.transferred">
   <source>Шилжүүлэх</source>
   <translation>Передача</translation>
  </message>
  <message id="intake.decision.option.not_eligible">
   <source>Шалгуур хангаагүй</source>
   <translation>Не соответствует критериям</translation>
  </message>
  <message id="intake.decision_detail">
   <source>Хаашаа, юуны тухай</source>
   <translation>Куда, по какому вопросу</translation>
  </message>
  <message id="intake.page.agreement">
   <source>Тохиролцоо, гарын үсэг</source>
   <translation>Договоренности, подписи</translation>
  </message>
  <message id="intake.responsible">
   <source>Хариуцсан мэргэжилтэн</source>
   <translation>Ответственный за сопровождение случая</translation>
  </message>
  <message id="intake.end_explained">
   <source>Үйлчилгээ хэзээ, яаж дуусахыг тайлбарласан эсэх</source>
   <translation>Объяснено, когда и как завершится услуга</translation>
  </message>
  <message id="intake.end_explained.ask">
   <source>Бид хэр удаан хамт ажиллах, хэзээ дуусгахаа одооноос ярилцъя. Танд асуух зүйл байна уу?</source>
   <translation>Давайте сразу обсудим, как долго мы будем работать вместе и когда закончим. Есть ли у вас вопросы?</translation>
  </message>
  <message id="intake.expected_end">
   <source>Дуусгах төлөвтэй огноо</source>
   <translation>Ожидаемая дата завершения</translation>
  </message>
  <message id="intake.signatures">
   <source>Гарын үсэг</source>
   <translation>Подпись</translation>
  </message>
  <message id="intake.signatures.option.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Социальный работник</translation>
  </message>
  <message id="intake.signatures.option.client">
   <source>Үйлчлүүлэгч</source>
   <translation>Клиент</translation>
  </message>
  <message id="intake.signatures.option.guardian">
   <source>Асран хамгаалагч</source>
   <translation>Опекун</translation>
  </message>
  <message id="joint_plan.title">
   <source>Хамтарсан төлөвлөгөө</source>
   <translation>Совместный план</translation>
  </message>
  <message id="joint_plan.page.parties">
   <source>Талууд, нийтлэг зорилго</source>
   <translation>Стороны, общая цель</translation>
  </message>
  <message id="joint_plan.made_on">
   <source>Төлөвлөгөө гаргасан огноо</source>
   <translation>Дата составления плана</translation>
  </message>
  <message id="joint_plan.referral_ref">
   <source>Илгээх хуудас</source>
   <translation>Лист направления</translation>
  </message>
  <message id="joint_plan.sender">
   <source>Илгээсэн мэргэжилтэн</source>
   <translation>Направивший специалист</translation>
  </message>
  <message id="joint_plan.receiver">
   <source>Хүлээн авсан мэргэжилтэн</source>
   <translation>Принявший специалист</translation>
  </message>
  <message id="joint_plan.common_goal">
   <source>Нийтлэг зорилго</source>
   <translation>Общая цель</translation>
  </message>
  <message id="joint_plan.common_goal.ask">
   <source>Хоёр байгууллага хамтарч ажилласнаар таны амьдралд юу өөрчлөгдөөсэй гэж хүсэж байна вэ?</source>
   <translation>Что вы хотели бы изменить в своей жизни благодаря совместной работе двух организаций?</translation>
  </message>
  <message id="joint_plan.steps">
   <source>Хийх алхам</source>
   <translation>Шаги</translation>
  </message>
  <message id="joint_plan.steps.step">
   <source>Алхам</source>
   <translation>Шаг</translation>
  </message>
  <message id="joint_plan.steps.who">
   <source>Хариуцах эзэн</source>
   <translation>Ответственные</translation>
  </message>
  <message id="joint_plan.steps.period">
   <source>Эхлэх – дуусах</source>
   <translation>Начало – окончание</translation>
  </message>
  <message id="joint_plan.steps.result">
   <source>Үр дүн</source>
   <translation>Результат</translation>
  </message>
  <message id="joint_plan.page.agreement">
   <source>Зохицуулалт, тохиролцоо</source>
   <translation>Координация, договоренности</translation>
  </message>
  <message id="joint_plan.coordination">
   <source>Хэн удирдах, хэдий давтамжтай холбогдох</source>
   <translation>Кто ведет, как часто связываются</translation>
  </message>
  <message id="joint_plan.coordination.hint">
   <source>Үйлчлүүлэгч аль асуудлаар хэнд хандахаа мэдэж байх ёстой.</source>
   <translation>Клиент должен знать, к кому с каким вопросом обращаться.</translation>
  </message>
  <message id="joint_plan.review_on">
   <source>Эргэн хянах огноо</source>
   <translation>Дата пересмотра</translation>
  </message>
  <message id="joint_plan.consent_ref">
   <source>Үйлчлүүлэгчийн зөвшөөрөл</source>
   <translation>Согласие клиента</translation>
  </message>
  <message id="joint_plan.client_agreement">
   <source>Үйлчлүүлэгч зөвшөөрсөн</source>
   <translation>Клиент согласен</translation>
  </message>
  <message id="joint_plan.client_agreement.ask">
   <source>Энэ төлөвлөгөө танд тохирч байна уу? Юуг нь өөрчлөх вэ?</source>
   <translation>Подходит ли вам этот план? Что в нем изменить?</translation>
  </message>
  <message id="joint_plan.client_agreement.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="joint_plan.client_agreement.option.guardian">
   <source>асран хамгаалагч</source>
   <translation>опекун</translation>
  </message>
  <message id="joint_plan.signatures">
   <source>Талуудын гарын үсэг</source>
   <translation>Подписи сторон</translation>
  </message>
  <message id="joint_plan.signatures.option.sender">
   <source>илгээсэн мэргэжилтэн</source>
   <translation>направивший специалист</translation>
  </message>
  <message id="joint_plan.signatures.option.receiver">
   <source>хүлээн авсан мэргэжилтэн</source>
   <translation>принявший специалист</translation>
  </message>
  <message id="joint_team.title">
   <source>Хамтарсан багийн уулзалтын тэмдэглэл</source>
   <translation>Запись заседания мультидисциплинарной команды</translation>
  </message>
  <message id="joint_team.page.meeting">
   <source>Уулзалт</source>
   <translation>Заседание</translation>
  </message>
  <message id="joint_team.met_on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="joint_team.place">
   <source>Хаана</source>
   <translation>Где</translation>
  </message>
  <message id="joint_team.members">
   <source>Оролцсон гишүүд</source>
   <translation>Присутствующие члены команды</translation>
  </message>
  <message id="joint_team.cases">
   <source>Хэлэлцсэн кейс</source>
   <translation>Рассмотренные случаи</translation>
  </message>
  <message id="joint_team.cases.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Указывается только код, без имен.</translation>
  </message>
  <message id="joint_team.cases.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="joint_team.cases.matter">
   <source>Асуудал</source>
   <translation>Вопрос</translation>
  </message>
  <message id="joint_team.page.work">
   <source>Үнэлгээ, тусламж, шийдвэр</source>
   <translation>Оценка, помощь, решения</translation>
  </message>
  <message id="joint_team.evaluation">
   <source>Хамтарсан багийн үнэлгээ</source>
   <translation>Оценка мультидисциплинарной команды</translation>
  </message>
  <message id="joint_team.evaluation.ask">
   <source>Салбар бүр юу харж байна вэ? Хамтдаа авч үзвэл ямар дүр зураг гарч байна вэ?</source>
   <translation>Что видит каждая отрасль? Какая картина складывается вместе?</translation>
  </message>
  <message id="joint_team.help">
   <source>Үзүүлсэн тусламж, үйлчилгээ</source>
   <translation>Оказанная помощь и услуги</translation>
  </message>
  <message id="joint_team.help.service">
   <source>Үйлчилгээ</source>
   <translation>Услуга</translation>
  </message>
  <message id="joint_team.help.by">
   <source>Хэн үзүүлсэн</source>
   <translation>Кем оказано</translation>
  </message>
  <message id="joint_team.help.on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="joint_team.help.result">
   <source>Үр дүн</source>
   <translation>Результат</translation>
  </message>
  <message id="joint_team.decisions">
   <source>Шийдвэр</source>
   <translation>Решения</translation>
  </message>
  <message id="joint_team.decisions.what">
   <source>Юу хийх</source>
   <translation>Что сделать</translation>
  </message>
  <message id="joint_team.decisions.who">
   <source>Хариуцах эзэн</source>
   <translation>Ответственные</translation>
  </message>
  <message id="joint_team.decisions.until">
   <source>Хугацаа</source>
   <translation>Срок</translation>
  </message>
  <message id="joint_team.signatures">
   <source>Гарын үсэг</source>
   <translation>Подписи</translation>
  </message>
  <message id="joint_team.signatures.option.chair">
   <source>хурал даргалагч</source>
   <translation>председатель</translation>
  </message>
  <message id="joint_team.signatures.option.secretary">
   <source>нарийн бичиг</source>
   <translation>секретарь</translation>
  </message>
  <message id="lessons_register.title">
   <source>Сургамжийн нэгдсэн жагсаалт</source>
   <translation>Сводный список уроков практики</translation>
  </message>
  <message id="lessons_register.page.lines">
   <source>Мөрүүд</source>
   <translation>Записи</translation>
  </message>
  <message id="lessons_register.lines">
   <source>Сургамжийн нэгдсэн жагсаалт</source>
   <translation>Сводный список уроков практики</translation>
  </message>
  <message id="lessons_register.lines.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="lessons_register.lines.on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="lessons_register.lines.lesson">
   <source>Сургамж, сайжруулах зүйл</source>
   <translation>Урок, что улучшить</translation>
  </message>
  <message id="mentoring_assessment.title">
   <source>Чадамжийн гарааны үнэлгээ, барианы судалгаа</source>
   <translation>Исходная и итоговая оценка компетенций</translation>
  </message>
  <message id="mentoring_assessment.page.unit">
   <source>Хэн, хаана</source>
   <translation>Кто и где</translation>
  </message>
  <message id="mentoring_assessment.assessed_on">
   <source>Үнэлсэн огноо</source>
   <translation>Дата оценки</translation>
  </message>
  <message id="mentoring_assessment.kind">
   <source>Төрөл</source>
   <translation>Вид</translation>
  </message>
  <message id="mentoring_assessment.kind.option.baseline">
   <source>гарааны үнэлгээ</source>
   <translation>исходная</translation>
  </message>
  <message id="mentoring_assessment.kind.option.interim">
   <source>завсрын үнэлгээ</source>
   <translation>промежуточная</translation>
  </message>
  <message id="mentoring_assessment.kind.option.endline">
   <source>барианы судалгаа</source>
   <translation>итоговая</translation>
  </message>
  <message id="mentoring_assessment.unit">
   <source>Дүүрэг, хороо эсвэл сум</source>
   <translation>Район, населенный пункт</translation>
  </message>
  <message id="mentoring_assessment.about">
   <source>Хэнийг үнэлсэн</source>
   <translation>Кого оценивали</translation>
  </message>
  <message id="mentoring_assessment.about.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="mentoring_assessment.about.option.team">
   <source>хамтарсан баг</source>
   <translation>совместная команда</translation>
  </message>
  <message id="mentoring_assessment.worker">
   <source>Ажилтан</source>
   <translation>Работник</translation>
  </message>
  <message id="mentoring_assessment.team">
   <source>Багийн нэр</source>
   <translation>Название команды</translation>
  </message>
  <message id="mentoring_assessment.background">
   <source>Мэргэжлийн бэлтгэл</source>
   <translation>Профессиональная подготовка</translation>
  </message>
  <message id="mentoring_assessment.background.option.degree">
   <source>нийгмийн ажлын зэрэгтэй</source>
   <translation>диплом по социальной работе</translation>
  </message>
  <message id="mentoring_assessment.background.option.other">
   <source>өөр мэргэжилтэй</source>
   <translation>другая профессия</translation>
  </message>
  <message id="mentoring_assessment.background.option.none">
   <source>мэргэжилгүй</source>
   <translation>без профессии</translation>
  </message>
  <message id="mentoring_assessment.page.competences">
   <source>Чадамж</source>
   <translation>Компетенции</translation>
  </message>
  <message id="mentoring_assessment.competences">
   <source>Чадамжийн үнэлгээ</source>
   <translation>Оценка компетенций</translation>
  </message>
  <message id="mentoring_assessment.competences.competence">
   <source>Чадамж</source>
   <translation>Компетенция</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.file">
   <source>кейс файл бүрдүүлэх</source>
   <translation>формирование дела</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.forms">
   <source>маягт бөглөх</source>
   <translation>заполнение форм</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.presenting">
   <source>кейс танилцуулах</source>
   <translation>представление случая</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.ethics">
   <source>ёс зүй</source>
   <translation>этика</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.confidentiality">
   <source>нууцлал</source>
   <translation>конфиденциальность</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.safety">
   <source>аюулгүй ажиллах</source>
   <translation>безопасная работа</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.child_victims">
   <source>хохирогч хүүхэдтэй ажиллах</source>
   <translation>работа с пострадавшими детьми</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.trauma">
   <source>сэтгэлийн шархыг харгалзсан үйлчилгээ</source>
   <translation>учет психологической травмы</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.conference">
   <source>кейс хэлэлцүүлэг</source>
   <translation>обсуждение случая</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.referral">
   <source>холбон зуучлах</source>
   <translation>направление</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.development">
   <source>хүний хөгжил, зан үйл</source>
   <translation>развитие и поведение человека</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.strengths">
   <source>давуу талд тулгуурлах</source>
   <translation>опора на сильные стороны</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.theory">
   <source>онол, нөөц ашиглах</source>
   <translation>применение теории и ресурсов</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.research">
   <source>судалгааны арга</source>
   <translation>методы исследования</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.policy">
   <source>бодлогын дүн шинжилгээ</source>
   <translation>анализ политики</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.law">
   <source>хууль эрх зүй</source>
   <translation>законодательство</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.cooperation">
   <source>хамтын ажиллагаа</source>
   <translation>сотрудничество</translation>
  </message>
  <message id="mentoring_assessment.competences.competence.option.learning">
   <source>тасралтгүй суралцах</source>
   <translation>непрерывное обучение</translation>
  </message>
  <message id="mentoring_assessment.competences.level">
   <source>Түвшин (0–4)</source>
   <translation>Уровень (0–4)</translation>
  </message>
  <message id="mentoring_assessment.competences.evidence">
   <source>Нотолгоо</source>
   <translation>Подтверждение</translation>
  </message>
  <message id="mentoring_assessment.competences.comment">
   <source>Тайлбар</source>
   <translation>Примечание</translation>
  </message>
  <message id="mentoring_assessment.average">
   <source>Дундаж түвшин</source>
   <translation>Средний уровень</translation>
  </message>
  <message id="mentoring_assessment.files">
   <source>Түүвэрлэсэн файлууд</source>
   <translation>Выборка дел</translation>
  </message>
  <message id="mentoring_assessment.files.code">
   <source>Кейсийн код</source>
   <translation>Код случая</translation>
  </message>
  <message id="mentoring_assessment.files.complete">
   <source>Бүрдэл, %</source>
   <translation>Полнота, %</translation>
  </message>
  <message id="mentoring_assessment.needs">
   <source>Ажилтны хэрэгцээ, хүсэл</source>
   <translation>Потребности и пожелания работника</translation>
  </message>
  <message id="mentoring_assessment.needs.ask">
   <source>Ямар ажил дээр хажууд тань хүн байгаасай гэж хүсдэг вэ?</source>
   <translation>В какой работе вам хотелось бы поддержки рядом?</translation>
  </message>
  <message id="mentoring_assessment.page.conclusion">
   <source>Харьцуулалт, дүгнэлт</source>
   <translation>Сравнение и вывод</translation>
  </message>
  <message id="mentoring_assessment.baseline">
   <source>Харьцуулах гарааны үнэлгээ</source>
   <translation>Исходная оценка для сравнения</translation>
  </message>
  <message id="mentoring_assessment.comparison">
   <source>Гарааны үнэлгээтэй харьцуулахад</source>
   <translation>По сравнению с исходной оценкой</translation>
  </message>
  <message id="mentoring_assessment.conclusion">
   <source>Дүгнэлт</source>
   <translation>Вывод</translation>
  </message>
  <message id="mentoring_assessment.alone">
   <source>Цаашид бие даан ажиллаж чадах эсэх</source>
   <translation>Сможет ли работать дальше самостоятельно</translation>
  </message>
  <message id="mentoring_assessment.alone.option.yes">
   <source>чадна</source>
   <translation>сможет</translation>
  </message>
  <message id="mentoring_assessment.alone.option.partly">
   <source>зарим дэмжлэгтэй</source>
   <translation>с частичной поддержкой</translation>
  </message>
  <message id="mentoring_assessment.alone.option.no">
   <source>хараахан үгүй</source>
   <translation>пока нет</translation>
  </message>
  <message id="mentoring_assessment.signatures">
   <source>Гарын үсэг</source>
   <translation>Подписи</translation>
  </message>
  <message id="mentoring_assessment.signatures.option.mentor">
   <source>зөвлөн туслагч</source>
   <translation>наставник</translation>
  </message>
  <message id="mentoring_assessment.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="mentoring_plan.title">
   <source>Зөвлөн туслах төлөвлөгөө</source>
   <translation>План наставничества</translation>
  </message>
  <message id="mentoring_plan.page.plan">
   <source>Төлөвлөгөө</source>
   <translation>План</translation>
  </message>
  <message id="mentoring_plan.planned_on">
   <source>Төлөвлөсөн огноо</source>
   <translation>Дата плана</translation>
  </message>
  <message id="mentoring_plan.worker">
   <source>Ажилтан</source>
   <translation>Работник</translation>
  </message>
  <message id="mentoring_plan.mentor">
   <source>Зөвлөн туслагч</source>
   <translation>Наставник</translation>
  </message>
  <message id="mentoring_plan.baseline">
   <source>Үндэслэсэн гарааны үнэлгээ</source>
   <translation>Исходная оценка</translation>
  </message>
  <message id="mentoring_plan.plan">
   <source>Зорилго, сэдэв, огноо</source>
   <translation>Цели, темы, даты</translation>
  </message>
  <message id="mentoring_plan.plan.competence">
   <source>Чадамж</source>
   <translation>Компетенция</translation>
  </message>
  <message id="mentoring_plan.plan.goal">
   <source>Зорилго</source>
   <translation>Цель</translation>
  </message>
  <message id="mentoring_plan.plan.activity">
   <source>Үйл ажиллагаа</source>
   <translation>Действие</translation>
  </message>
  <message id="mentoring_plan.plan.on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="mentoring_plan.signatures">
   <source>Гарын үсэг</source>
   <translation>Подписи</translation>
  </message>
  <message id="mentoring_plan.signatures.option.mentor">
   <source>зөвлөн туслагч</source>
   <translation>наставник</translation>
  </message>
  <message id="mentoring_plan.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="mentoring_session.title">
   <source>Зөвлөн туслах зөвлөгөөний тэмдэглэл</source>
   <translation>Запись наставнической встречи</translation>
  </message>
  <message id="mentoring_session.page.session">
   <source>Зөвлөгөө</source>
   <translation>Встреча</translation>
  </message>
  <message id="mentoring_session.number">
   <source>Дугаар</source>
   <translation>Номер</translation>
  </message>
  <message id="mentoring_session.met_on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="mentoring_session.plan">
   <source>Аль төлөвлөгөөгөөр</source>
   <translation>По какому плану</translation>
  </message>
  <message id="mentoring_session.minutes">
   <source>Үргэлжилсэн хугацаа</source>
   <translation>Длительность</translation>
  </message>
  <message id="mentoring_session.minutes.unit">
   <source>мин</source>
   <translation>мин</translation>
  </message>
  <message id="mentoring_session.place">
   <source>Газар</source>
   <translation>Место</translation>
  </message>
  <message id="mentoring_session.present">
   <source>Оролцсон хүмүүс</source>
   <translation>Участники</translation>
  </message>
  <message id="mentoring_session.topics">
   <source>Сэдэв</source>
   <translation>Темы</translation>
  </message>
  <message id="mentoring_session.topics.option.file">
   <source>кейс файл</source>
   <translation>дело</translation>
  </message>
  <message id="mentoring_session.topics.option.assessment">
   <source>үнэлгээ</source>
   <translation>оценка</translation>
  </message>
  <message id="mentoring_session.topics.option.plan">
   <source>төлөвлөгөө</source>
   <translation>план</translation>
  </message>
  <message id="mentoring_session.topics.option.safety">
   <source>аюулгүй байдал</source>
   <translation>безопасность</translation>
  </message>
  <message id="mentoring_session.topics.option.ethics">
   <source>ёс зүй, нууцлал</source>
   <translation>этика, конфиденциальность</translation>
  </message>
  <message id="mentoring_session.topics.option.conference">
   <source>кейс хэлэлцүүлэг</source>
   <translation>обсуждение случая</translation>
  </message>
  <message id="mentoring_session.topics.option.cooperation">
   <source>хамтын ажиллагаа</source>
   <translation>взаимодействие</translation>
  </message>
  <message id="mentoring_session.topics.option.other">
   <source>бусад</source>
   <translation>другое</translation>
  </message>
  <message id="mentoring_session.codes">
   <source>Кейсийн кодууд</source>
   <translation>Коды случаев</translation>
  </message>
  <message id="mentoring_session.codes.hint">
   <source>Нэр бичихгүй.</source>
   <translation>Без имен.</translation>
  </message>
  <message id="mentoring_session.advice">
   <source>Өгсөн зөвлөгөө</source>
   <translation>Данные советы</translation>
  </message>
  <message id="mentoring_session.task">
   <source>Тохирсон дадлагын даалгавар</source>
   <translation>Согласованное практическое задание</translation>
  </message>
  <message id="mentoring_session.task_result">
   <source>Даалгаврын үр дүн</source>
   <translation>Результат задания</translation>
  </message>
  <message id="mentoring_session.signatures">
   <source>Гарын үсэг</source>
   <translation>Подписи</translation>
  </message>
  <message id="mentoring_session.signatures.option.mentor">
   <source>зөвлөн туслагч</source>
   <translation>наставник</translation>
  </message>
  <message id="mentoring_session.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="norm_entry.title">
   <source>Хэм хэмжээний бүртгэл</source>
   <translation>Реестр нормативных актов</translation>
  </message>
  <message id="norm_entry.page.norm">
   <source>Хэм хэмжээ</source>
   <translation>Нормативный акт</translation>
  </message>
  <message id="norm_entry.name">
   <source>Нэр, дугаар</source>
   <translation>Название, номер</translation>
  </message>
  <message id="norm_entry.issuer">
   <source>Баталсан байгууллага</source>
   <translation>Кем принят</translation>
  </message>
  <message id="norm_entry.approved_on">
   <source>Баталсан огноо</source>
   <translation>Дата принятия</translation>
  </message>
  <message id="norm_entry.in_force_from">
   <source>Хүчин төгөлдөр болсон</source>
   <translation>Вступил в силу</translation>
  </message>
  <message id="norm_entry.in_force_until">
   <source>Хүчингүй болсон</source>
   <translation>Утратил силу</translation>
  </message>
  <message id="norm_entry.review_on">
   <source>Дахин хянах огноо</source>
   <translation>Дата пересмотра</translation>
  </message>
  <message id="norm_entry.edition">
   <source>Програм дахь хэвлэл</source>
   <translation>Издание в программе</translation>
  </message>
  <message id="norm_entry.edition.hint">
   <source>Жишээ нь mn/2021. Бичилт бүр бөглөсөн хэвлэлээ хадгална.</source>
   <translation>Например, kzh/2018. Каждая запись хранит свое издание.</translation>
  </message>
  <message id="norm_entry.kept_at">
   <source>Хуулбар хадгалж буй газар</source>
   <translation>Где хранится экземпляр</translation>
  </message>
  <message id="observation.title">
   <source>Ажиглалтын хуудас</source>
   <translation>Лист наблюдения</translation>
  </message>
  <message id="observation.page.setting">
   <source>Ажиглалтын нөхцөл</source>
   <translation>Условия наблюдения</translation>
  </message>
  <message id="observation.phase">
   <source>Үе</source>
   <translation>Период</translation>
  </message>
  <message id="observation.phase.option.during">
   <source>үйлчилгээний явцад</source>
   <translation>во время услуги</translation>
  </message>
  <message id="observation.phase.option.after">
   <source>үйлчилгээ дууссаны дараа</source>
   <translation>после завершения услуги</translation>
  </message>
  <message id="observation.observed_on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="observation.observed_at">
   <source>Цаг</source>
   <translation>Время</translation>
  </message>
  <message id="observation.setting">
   <source>Орчин</source>
   <translation>Обстановка</translation>
  </message>
  <message id="observation.setting.hint">
   <source>Хаягийг бүү бич: «ангид», «гэрт нь».</source>
   <translation>Без адреса: «в классе», «дома».</translation>
  </message>
  <message id="observation.observer">
   <source>Ажигласан хүн</source>
   <translation>Наблюдатель</translation>
  </message>
  <message id="observation.page.observed">
   <source>Ажиглалт</source>
   <translation>Наблюдение</translation>
  </message>
  <message id="observation.observations">
   <source>Ажигласан зүйл</source>
   <translation>Что наблюдалось</translation>
  </message>
  <message id="observation.observations.hint">
   <source>Харсан, сонссон зүйлээ л бичнэ; тайлбарыг тусад нь.</source>
   <translation>Только увиденное и услышанное; толкование – отдельно.</translation>
  </message>
  <message id="observation.observations.area">
   <source>Чиглэл</source>
   <translation>Область</translation>
  </message>
  <message id="observation.observations.area.option.safety">
   <source>аюулгүй байдал</source>
   <translation>безопасность</translation>
  </message>
  <message id="observation.observations.area.option.health">
   <source>эрүүл мэнд</source>
   <translation>здоровье</translation>
  </message>
  <message id="observation.observations.area.option.emotion">
   <source>сэтгэл санаа</source>
   <translation>эмоции</translation>
  </message>
  <message id="observation.observations.area.option.relations">
   <source>харилцаа</source>
   <translation>отношения</translation>
  </message>
  <message id="observation.observations.area.option.school_work">
   <source>сургууль, ажил</source>
   <translation>школа, работа</translation>
  </message>
  <message id="observation.observations.area.option.daily_skills">
   <source>өдөр тутмын ур чадвар</source>
   <translation>повседневные навыки</translation>
  </message>
  <message id="observation.observations.observation">
   <source>Ажиглалт</source>
   <translation>Наблюдение</translation>
  </message>
  <message id="observation.observations.change">
   <source>Өмнөхөөс</source>
   <translation>По сравнению с прошлым разом</translation>
  </message>
  <message id="observation.observations.change.option.better">
   <source>сайжирсан</source>
   <translation>лучше</translation>
  </message>
  <message id="observation.observations.change.option.same">
   <source>хэвээр</source>
   <translation>без изменений</translation>
  </message>
  <message id="observation.observations.change.option.worse">
   <source>муудсан</source>
   <translation>хуже</translation>
  </message>
  <message id="observation.interpretation">
   <source>Тайлбар</source>
   <translation>Толкование</translation>
  </message>
  <message id="observation.interpretation.hint">
   <source>Ажилтны бодол, таамаглал; баримтаас тусад нь.</source>
   <translation>Мысли и предположения работника, отдельно от фактов.</translation>
  </message>
  <message id="observation.action">
   <source>Шаардлагатай арга хэмжээ</source>
   <translation>Необходимые действия</translation>
  </message>
  <message id="observation.action.hint">
   <source>Юу, хэн, хэзээ. Шаардлагагүй бол тэгж бичнэ.</source>
   <translation>Что, кто, когда. Если не нужно, так и напишите.</translation>
  </message>
  <message id="observation.signatures">
   <source>Гарын үсэг</source>
   <translation>Подпись</translation>
  </message>
  <message id="observation.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="organisation_card.title">
   <source>Байгууллагын карт</source>
   <translation>Карточка организации</translation>
  </message>
  <message id="organisation_card.page.identity">
   <source>Нэр, бүртгэл</source>
   <translation>Название, регистрация</translation>
  </message>
  <message id="organisation_card.made_on">
   <source>Карт бөглөсөн огноо</source>
   <translation>Дата заполнения карточки</translation>
  </message>
  <message id="organisation_card.made_on.hint">
   <source>Өөрчлөлт бүрт шинэ карт бөглөнө, хуучин нь үлдэнэ.</source>
   <translation>При каждом изменении заполняется новая карточка, прежняя остается.</translation>
  </message>
  <message id="organisation_card.name">
   <source>Албан ёсны нэр</source>
   <translation>Официальное название</translation>
  </message>
  <message id="organisation_card.ownership">
   <source>Өмчийн хэлбэр</source>
   <translation>Форма собственности</translation>
  </message>
  <message id="organisation_card.ownership.option.state">
   <source>төрийн</source>
   <translation>государственная</translation>
  </message>
  <message id="organisation_card.ownership.option.municipal">
   <source>орон нутгийн</source>
   <translation>муниципальная</translation>
  </message>
  <message id="organisation_card.ownership.option.ngo">
   <source>төрийн бус</source>
   <translation>негосударственная</translation>
  </message>
  <message id="organisation_card.ownership.option.private">
   <source>хувийн</source>
   <translation>частная</translation>
  </message>
  <message id="organisation_card.ownership.option.person">
   <source>хуулийн этгээд бус хувь хүн</source>
   <translation>лицо без образования юридического лица</translation>
  </message>
  <message id="organisation_card.provider">
   <source>Үйлчилгээ үзүүлэгчийн төрөл</source>
   <translation>Тип поставщика услуг</translation>
  </message>
  <message id="organisation_card.provider.option.state">
   <source>төрийн байгууллага</source>
   <translation>государственная организация</translation>
  </message>
  <message id="organisation_card.provider.option.ngo">
   <source>төрийн бус байгууллага</source>
   <translation>общественная организация</translation>
  </message>
  <message id="organisation_card.provider.option.firm">
   <source>хувийн хэвшил</source>
   <translation>частный сектор</translation>
  </message>
  <message id="organisation_card.provider.option.person">
   <source>бие даасан нийгмийн ажилтан</source>
   <translation>самостоятельный социальный работник</translation>
  </message>
  <message id="organisation_card.provider.option.other">
   <source>бусад</source>
   <translation>другое</translation>
  </message>
  <message id="organisation_card.provider_other">
   <source>Бусад төрөл</source>
   <translation>Другой тип</translation>
  </message>
  <message id="organisation_card.registration_no">
   <source>Улсын бүртгэлийн гэрчилгээний дугаар</source>
   <translation>Номер свидетельства о регистрации</translation>
  </message>
  <message id="organisation_card.registered_on">
   <source>Бүртгэсэн огноо</source>
   <translation>Дата регистрации</translation>
  </message>
  <message id="organisation_card.certificate_at">
   <source>Гэрчилгээ, хуулбар хадгалж буй газар</source>
   <translation>Где хранится свидетельство и копия</translation>
  </message>
  <message id="organisation_card.page.work">
   <source>Ажил, нөөц</source>
   <translation>Работа и ресурсы</translation>
  </message>
  <message id="organisation_card.experience">
   <source>Нийгмийн ажлын туршлага</source>
   <translation>Опыт социальной работы</translation>
  </message>
  <message id="organisation_card.mission">
   <source>Эрхэм зорилго, үнэт зүйл</source>
   <translation>Миссия и ценности</translation>
  </message>
  <message id="organisation_card.direct">
   <source>Шууд үйлчилгээ</source>
   <translation>Прямые услуги</translation>
  </message>
  <message id="organisation_card.indirect">
   <source>Шууд бус үйлчилгээ</source>
   <translation>Непрямые услуги</translation>
  </message>
  <message id="organisation_card.supervision">
   <source>Мэргэжлийн удирдлагын зохион байгуулалт</source>
   <translation>Организация супервизии</translation>
  </message>
  <message id="organisation_card.staff">
   <source>Хүний нөөц</source>
   <translation>Кадровый состав</translation>
  </message>
  <message id="organisation_card.staff.function">
   <source>Албан тушаал</source>
   <translation>Должность</translation>
  </message>
  <message id="organisation_card.staff.posts">
   <source>Орон тоо</source>
   <translation>Штатных единиц</translation>
  </message>
  <message id="organisation_card.money">
   <source>Санхүүгийн эх үүсвэр</source>
   <translation>Источники финансирования</translation>
  </message>
  <message id="organisation_card.money.source">
   <source>Эх үүсвэр</source>
   <translation>Источник</translation>
  </message>
  <message id="organisation_card.money.share">
   <source>Эзлэх хувь</source>
   <translation>Доля</translation>
  </message>
  <message id="organisation_card.money.share.unit">
   <source>%</source>
   <translation>%</translation>
  </message>
  <message id="organisation_card.page.answers">
   <source>Хариуцлага, комисс</source>
   <translation>Ответственность, комиссии</translation>
  </message>
  <message id="organisation_card.responsible">
   <source>Амь нас, эрүүл мэндийн аюулгүй байдлыг хариуцах ажилтан</source>
   <translation>Ответственный за безопасность жизни и здоровья</translation>
  </message>
  <message id="organisation_card.responsible.hint">
   <source>Шийдвэр бүрийг хэн, хэзээ гаргасныг үйл ажиллагааны бүртгэл хадгална.</source>
   <translation>Кто и когда принял решение, хранит журнал действий.</translation>
  </message>
  <message id="organisation_card.commissions">
   <source>Байгаа комисс, баг</source>
   <translation>Какие комиссии есть</translation>
  </message>
  <message id="organisation_card.commissions.option.joint">
   <source>хамтарсан баг</source>
   <translation>совместная команда</translation>
  </message>
  <message id="organisation_card.commissions.option.minors">
   <source>хүүхдийн төлөө зөвлөл</source>
   <translation>совет по делам детей</translation>
  </message>
  <message id="organisation_card.help_information">
   <source>Тусламж хүсэх мэдээллийг хаана авах</source>
   <translation>Где дают информацию об обращениях за помощью</translation>
  </message>
  <message id="organisation_card.signatures">
   <source>Гарын үсэг</source>
   <translation>Подпись</translation>
  </message>
  <message id="organisation_card.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>руководитель организации</translation>
  </message>
  <message id="own_appeal.title">
   <source>Өөрийн гомдол, давж заалдах</source>
   <translation>Собственная жалоба работника</translation>
  </message>
  <message id="own_appeal.page.appeal">
   <source>Гомдол</source>
   <translation>Жалоба</translation>
  </message>
  <message id="own_appeal.written_on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="own_appeal.written_on.hint">
   <source>Зөвхөн бичсэн хүн өөрөө харна.</source>
   <translation>Видит только тот, кто написал.</translation>
  </message>
  <message id="own_appeal.to">
   <source>Хэнд</source>
   <translation>Кому</translation>
  </message>
  <message id="own_appeal.about">
   <source>Юуны тухай</source>
   <translation>О чем</translation>
  </message>
  <message id="own_appeal.answered_on">
   <source>Хариу ирсэн огноо</source>
   <translation>Дата ответа</translation>
  </message>
  <message id="own_appeal.answer">
   <source>Хариу</source>
   <translation>Ответ</translation>
  </message>
  <message id="placement.title">
   <source>Түр байрлуулалт, асрамжийн бүртгэл</source>
   <translation>Запись о временном размещении и попечении</translation>
  </message>
  <message id="placement.page.placing">
   <source>Байрлуулалт</source>
   <translation>Размещение</translation>
  </message>
  <message id="placement.kind">
   <source>Байрлуулалтын төрөл</source>
   <translation>Вид размещения</translation>
  </message>
  <message id="placement.kind.option.protective">
   <source>түр хамгаалах байрлуулалт</source>
   <translation>временное защитное размещение</translation>
  </message>
  <message id="placement.kind.option.one_stop">
   <source>нэг цэгийн үйлчилгээ</source>
   <translation>центр «одного окна»</translation>
  </message>
  <message id="placement.kind.option.shelter">
   <source>түр хамгаалах байр</source>
   <translation>кризисный центр, временное убежище</translation>
  </message>
  <message id="placement.kind.option.institution">
   <source>төвлөрсөн асрамж</source>
   <translation>институциональный уход</translation>
  </message>
  <message id="placement.kind.option.foster">
   <source>асрамжийн гэр бүл</source>
   <translation>патронатная семья</translation>
  </message>
  <message id="placement.kind.option.kin">
   <source>садан төрлийн асрамж</source>
   <translation>родственная опека</translation>
  </message>
  <message id="placement.placed_on">
   <source>Байрлуулсан огноо, цаг</source>
   <translation>Дата и время размещения</translation>
  </message>
  <message id="placement.secret_address">
   <source>Хаяг нь нууц уу</source>
   <translation>Является ли адрес секретным</translation>
  </message>
  <message id="placement.secret_address.hint">
   <source>Нууц хаягийг маш нууц хэсэгт тусад нь хадгална.</source>
   <translation>Секретный адрес хранится отдельно, в строго конфиденциальной части.</translation>
  </message>
  <message id="placement.place">
   <source>Байрлуулсан газар</source>
   <translation>Место размещения</translation>
  </message>
  <message id="placement.secret_place">
   <source>Нууц хаяг</source>
   <translation>Секретный адрес</translation>
  </message>
  <message id="placement.escort">
   <source>Дагалдан явсан хүн</source>
   <translation>Сопровождающий</translation>
  </message>
  <message id="placement.receiver">
   <source>Хүлээн авсан хүн</source>
   <translation>Принявшее лицо</translation>
  </message>
  <message id="placement.page.reasons">
   <source>Шалтгаан, үндэслэл</source>
   <translation>Причина, основание</translation>
  </message>
  <message id="placement.why_apart">
   <source>Гэр бүлээс тусад нь байрлуулах шалтгаан</source>
   <translation>Причина размещения вне семьи</translation>
  </message>
  <message id="placement.why_apart.hint">
   <source>Гэрт нь аюулгүй байлгах ямар оролдлого хийснээ бас бичнэ.</source>
   <translation>Указывается и то, что пробовали сделать, чтобы обеспечить безопасность дома.</translation>
  </message>
  <message id="placement.why_apart.ask">
   <source>Гэртээ үлдэхэд тань юу аюултай байна вэ? Та хаана, хэнтэй байвал тайван байх вэ?</source>
   <translation>Чем опасно оставаться дома? Где и с кем вам было бы спокойно?</translation>
  </message>
  <message id="placement.legal_basis">
   <source>Эрх зүйн үндэслэл</source>
   <translation>Правовое основание</translation>
  </message>
  <message id="placement.legal_basis.option.consent">
   <source>зөвшөөрөл</source>
   <translation>согласие</translation>
  </message>
  <message id="placement.legal_basis.option.court">
   <source>шүүхийн шийдвэр</source>
   <translation>судебный акт</translation>
  </message>
  <message id="placement.legal_basis.option.local">
   <source>орон нутгийн захиргааны шийдвэр</source>
   <translation>решение местного исполнительного органа</translation>
  </message>
  <message id="placement.legal_basis.option.police">
   <source>цагдаагийн шийдвэр</source>
   <translation>решение полиции</translation>
  </message>
  <message id="placement.legal_basis.option.other">
   <source>бусад</source>
   <translation>другое</translation>
  </message>
  <message id="placement.legal_basis_other">
   <source>Бусад үндэслэл</source>
   <translation>Другое основание</translation>
  </message>
  <message id="placement.legal_basis_ref">
   <source>Зөвшөөрөл</source>
   <translation>Согласие</translation>
  </message>
  <message id="placement.legal_basis_documents">
   <source>Шийдвэр, баримт</source>
   <translation>Решение, документы</translation>
  </message>
  <message id="placement.must_not_meet">
   <source>Уулзуулж болохгүй хүмүүс</source>
   <translation>Лица, которые не должны встречаться с клиентом</translation>
  </message>
  <message id="placement.must_not_meet.hint">
   <source>Маш нууц хэсэгт хадгална, файлтай хамт хэвлэгдэхгүй.</source>
   <translation>Хранится в строго конфиденциальной части, вместе с делом не печатается.</translation>
  </message>
  <message id="placement.must_not_meet.ask">
   <source>Та хэнтэй таарахаас болгоомжилж байна вэ?</source>
   <translation>С кем вы опасаетесь столкнуться?</translation>
  </message>
  <message id="placement.page.course">
   <source>Хугацаа, эргэн нэгтгэх</source>
   <translation>Сроки, реинтеграция</translation>
  </message>
  <message id="placement.until">
   <source>Байрлуулах хугацаа дуусах огноо</source>
   <translation>Срок размещения до</translation>
  </message>
  <message id="placement.reviews">
   <source>Байрлуулалтыг эргэн хянасан</source>
   <translation>Пересмотр размещения</translation>
  </message>
  <message id="placement.reviews.on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="placement.reviews.state">
   <source>Үйлчлүүлэгчийн байдал</source>
   <translation>Состояние клиента</translation>
  </message>
  <message id="placement.reviews.decision">
   <source>Шийдвэр</source>
   <translation>Решение</translation>
  </message>
  <message id="placement.reviews.until">
   <source>Сунгасан хугацаа</source>
   <translation>Продлено до</translation>
  </message>
  <message id="placement.reintegration">
   <source>Эргэн нэгтгэх зорилго</source>
   <translation>Цель реинтеграции</translation>
  </message>
  <message id="placement.reintegration.ask">
   <source>Гэртээ эргэж очихын тулд юу өөрчлөгдсөн байх ёстой вэ?</source>
   <translation>Что должно измениться, чтобы вы могли вернуться домой?</translation>
  </message>
  <message id="placement.reintegration_result">
   <source>Эргэн нэгтгэсэн үр дүн</source>
   <translation>Результат реинтеграции</translation>
  </message>
  <message id="placement.reintegration_result.hint">
   <source>Байрлуулалт дуусахад нөхөж бичнэ.</source>
   <translation>Заполняется по окончании размещения.</translation>
  </message>
  <message id="placement.ended_on">
   <source>Байрлуулалт дууссан огноо</source>
   <translation>Дата окончания размещения</translation>
  </message>
  <message id="presentation.title">
   <source>Кейс танилцуулах хуудас</source>
   <translation>Лист представления случая</translation>
  </message>
  <message id="presentation.page.about">
   <source>Нэргүй танилцуулга</source>
   <translation>Обезличенное представление</translation>
  </message>
  <message id="presentation.made_on">
   <source>Хуудас бэлтгэсэн огноо</source>
   <translation>Дата подготовки листа</translation>
  </message>
  <message id="presentation.temporary_code">
   <source>Түр код</source>
   <translation>Временный код</translation>
  </message>
  <message id="presentation.age_group">
   <source>Насны бүлэг</source>
   <translation>Возрастная группа</translation>
  </message>
  <message id="presentation.sex">
   <source>Хүйс</source>
   <translation>Пол</translation>
  </message>
  <message id="presentation.place_type">
   <source>Суурин газрын төрөл</source>
   <translation>Тип населенного пункта</translation>
  </message>
  <message id="presentation.place_type.option.town">
   <source>хот</source>
   <translation>город</translation>
  </message>
  <message id="presentation.place_type.option.village">
   <source>сум, суурин</source>
   <translation>село</translation>
  </message>
  <message id="presentation.place_type.option.remote">
   <source>хөдөө, алслагдсан газар</source>
   <translation>отдаленная местность</translation>
  </message>
  <message id="presentation.family">
   <source>Гэр бүл</source>
   <translation>Семья</translation>
  </message>
  <message id="presentation.family.hint">
   <source>Нэр бичихгүй, үүргээр нь бичнэ: ээж, аав, эмээ.</source>
   <translation>Без имен, только роли: мать, отец, бабушка.</translation>
  </message>
  <message id="presentation.timeline">
   <source>Үйл явдлын дараалал</source>
   <translation>Последовательность событий</translation>
  </message>
  <message id="presentation.timeline.hint">
   <source>Огноо бичихгүй, кейс нээснээс хойших өдрөөр тоолно.</source>
   <translation>Без дат: считаются дни от открытия случая.</translation>
  </message>
  <message id="presentation.timeline.day">
   <source>Өдөр</source>
   <translation>День</translation>
  </message>
  <message id="presentation.timeline.event">
   <source>Үйл явдал</source>
   <translation>Событие</translation>
  </message>
  <message id="presentation.page.question">
   <source>Хэлэлцүүлэх асуудал</source>
   <translation>Вопрос для обсуждения</translation>
  </message>
  <message id="presentation.risks">
   <source>Эрсдэл</source>
   <translation>Риск</translation>
  </message>
  <message id="presentation.strengths">
   <source>Давуу тал</source>
   <translation>Сильные стороны</translation>
  </message>
  <message id="presentation.tried">
   <source>Өмнө нь хийж үзсэн арга хэмжээ</source>
   <translation>Что уже пробовали</translation>
  </message>
  <message id="presentation.tried.ask">
   <source>Юу тус болсон бэ? Юу тус болоогүй вэ?</source>
   <translation>Что помогло? Что не помогло?</translation>
  </message>
  <message id="presentation.question">
   <source>Хамт олноос асуух асуулт</source>
   <translation>Вопрос к коллегам</translation>
  </message>
  <message id="presentation.question.ask">
   <source>Хамт олноосоо яг юуг сонсмоор байна вэ?</source>
   <translation>Что именно вы хотели бы услышать от коллег?</translation>
  </message>
  <message id="presentation.anonymous">
   <source>Таних боломжтой мэдээлэл байхгүйг шалгасан</source>
   <translation>Проверено: нет данных, по которым можно узнать человека</translation>
  </message>
  <message id="presentation.anonymous.option.names">
   <source>нэр байхгүй</source>
   <translation>нет имен</translation>
  </message>
  <message id="presentation.anonymous.option.places">
   <source>хаяг, сургууль, ажлын газрын нэр байхгүй</source>
   <translation>нет адреса, названий школы и места работы</translation>
  </message>
  <message id="presentation.anonymous.option.dates">
   <source>төрсөн болон бусад бодит огноо байхгүй</source>
   <translation>нет даты рождения и других подлинных дат</translation>
  </message>
  <message id="presentation.anonymous.option.details">
   <source>таньж болох онцгой шинж байхгүй</source>
   <translation>нет особых примет</translation>
  </message>
  <message id="prevention_log.title">
   <source>Урьдчилан сэргийлэх, шууд бус үйл ажиллагааны бүртгэл</source>
   <translation>Учет профилактической и непрямой работы</translation>
  </message>
  <message id="prevention_log.page.event">
   <source>Үйл ажиллагаа</source>
   <translation>Мероприятие</translation>
  </message>
  <message id="prevention_log.held_on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="prevention_log.place">
   <source>Газар</source>
   <translation>Место</translation>
  </message>
  <message id="prevention_log.topic">
   <source>Сэдэв</source>
   <translation>Тема</translation>
  </message>
  <message id="prevention_log.kind">
   <source>Төрөл</source>
   <translation>Вид</translation>
  </message>
  <message id="prevention_log.kind.option.training">
   <source>сургалт</source>
   <translation>обучение</translation>
  </message>
  <message id="prevention_log.kind.option.advocacy">
   <source>нөлөөллийн ажил</source>
   <translation>отстаивание интересов</translation>
  </message>
  <message id="prevention_log.kind.option.campaign">
   <source>аян</source>
   <translation>акция</translation>
  </message>
  <message id="prevention_log.kind.option.support_group">
   <source>дэмжлэгийн бүлэг</source>
   <translation>группа поддержки</translation>
  </message>
  <message id="prevention_log.kind.option.club">
   <source>клуб</source>
   <translation>клуб</translation>
  </message>
  <message id="prevention_log.kind.option.patronage">
   <source>нийгмийн эргүүл</source>
   <translation>социальный патронаж</translation>
  </message>
  <message id="prevention_log.kind.option.staff_training">
   <source>ажилтны сургалт</source>
   <translation>обучение персонала</translation>
  </message>
  <message id="prevention_log.kind.option.policy">
   <source>бодлогын ажил</source>
   <translation>работа с политикой</translation>
  </message>
  <message id="prevention_log.audience">
   <source>Оролцогчид</source>
   <translation>Аудитория</translation>
  </message>
  <message id="prevention_log.audience.who">
   <source>Хэн</source>
   <translation>Кто</translation>
  </message>
  <message id="prevention_log.audience.age">
   <source>Нас</source>
   <translation>Возраст</translation>
  </message>
  <message id="prevention_log.audience.female">
   <source>Эмэгтэй</source>
   <translation>Женщин</translation>
  </message>
  <message id="prevention_log.audience.male">
   <source>Эрэгтэй</source>
   <translation>Мужчин</translation>
  </message>
  <message id="prevention_log.attended">
   <source>Оролцсон үйлчлүүлэгчид (кейсийн код)</source>
   <translation>Участвовавшие клиенты (коды)</translation>
  </message>
  <message id="prevention_log.attended.hint">
   <source>Нэр бичихгүй.</source>
   <translation>Без имен.</translation>
  </message>
  <message id="prevention_log.partners">
   <source>Түнш, манлайлагчид</source>
   <translation>Партнеры, лидеры</translation>
  </message>
  <message id="prevention_log.materials">
   <source>Материал</source>
   <translation>Материалы</translation>
  </message>
  <message id="prevention_log.result">
   <source>Үр дүн</source>
   <translation>Результат</translation>
  </message>
  <message id="prevention_log.families">
   <source>Илэрсэн өрх (кейсийн код)</source>
   <translation>Выявленные семьи (коды)</translation>
  </message>
  <message id="prevention_log.families.hint">
   <source>Нэр бичихгүй.</source>
   <translation>Без имен.</translation>
  </message>
  <message id="process_note.title">
   <source>Үйл явцын тэмдэглэл / уулзалтын тэмдэглэл</source>
   <translation>Запись о ходе работы / запись встречи</translation>
  </message>
  <message id="process_note.page.meeting">
   <source>Уулзалт</source>
   <translation>Встреча</translation>
  </message>
  <message id="process_note.met_on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="process_note.started">
   <source>Эхэлсэн</source>
   <translation>Начало</translation>
  </message>
  <message id="process_note.ended">
   <source>Дууссан</source>
   <translation>Окончание</translation>
  </message>
  <message id="process_note.place">
   <source>Газар, өрөө</source>
   <translation>Место, кабинет</translation>
  </message>
  <message id="process_note.place.hint">
   <source>Хаягийг бүү бич: «зөвлөгөөний өрөө», «гэрт нь».</source>
   <translation>Без адреса: «кабинет для консультирования», «дома».</translation>
  </message>
  <message id="process_note.kind">
   <source>Уулзалтын хэлбэр</source>
   <translation>Вид встречи</translation>
  </message>
  <message id="process_note.kind.option.individual">
   <source>ганцаарчилсан</source>
   <translation>индивидуальная</translation>
  </message>
  <message id="process_note.kind.option.family">
   <source>гэр бүлийн</source>
   <translation>семейная</translation>
  </message>
  <message id="process_note.kind.option.group">
   <source>бүлгийн</source>
   <translation>групповая</translation>
  </message>
  <message id="process_note.kind.option.phone">
   <source>утсаар</source>
   <translation>по телефону</translation>
  </message>
  <message id="process_note.kind.option.outreach">
   <source>явуулын</source>
   <translation>выездная</translation>
  </message>
  <message id="process_note.kind.option.accompaniment">
   <source>байгууллагад дагалдан очих</source>
   <translation>сопровождение в учреждение</translation>
  </message>
  <message id="process_note.kind.option.other">
   <source>бусад</source>
   <translation>другое</translation>
  </message>
  <message id="process_note.kind_other">
   <source>Бусад хэлбэр</source>
   <translation>Другой вид</translation>
  </message>
  <message id="process_note.present">
   <source>Оролцсон хүмүүс</source>
   <translation>Присутствовали</translation>
  </message>
  <message id="process_note.present.hint">
   <source>Нэр нь бүртгэлд хадгалагдаж, тэмдэглэлд үүрэг нь гарна.</source>
   <translation>Имена хранятся в реестре, в записи видна только роль.</translation>
  </message>
  <message id="process_note.purpose">
   <source>Уулзалтын зорилго</source>
   <translation>Цель встречи</translation>
  </message>
  <message id="process_note.purpose.ask">
   <source>Өнөөдөр бид юуг ярилцвал танд хэрэгтэй вэ?</source>
   <translation>О чем сегодня было бы полезно поговорить?</translation>
  </message>
  <message id="process_note.page.course">
   <source>Уулзалтын явц</source>
   <translation>Ход встречи</translation>
  </message>
  <message id="process_note.facts">
   <source>Баримт</source>
   <translation>Факты</translation>
  </message>
  <message id="process_note.facts.hint">
   <source>Юу болсныг дүгнэлтгүй, дарааллаар нь бичнэ.</source>
   <translation>Что произошло, по порядку и без выводов.</translation>
  </message>
  <message id="process_note.said">
   <source>Ярьсан зүйл</source>
   <translation>Что было сказано</translation>
  </message>
  <message id="process_note.said.hint">
   <source>Чухал үгийг хашилтад, хэн хэлснийг тэмдэглэнэ.</source>
   <translation>Важные слова – в кавычках, с указанием, кто их сказал.</translation>
  </message>
  <message id="process_note.said.ask">
   <source>Би таныг зөв ойлгосон эсэхээ шалгая: та … гэж хэлсэн үү?</source>
   <translation>Проверю, правильно ли я понимаю: вы сказали, что …?</translation>
  </message>
  <message id="process_note.observation">
   <source>Ажилтны ажиглалт</source>
   <translation>Наблюдение работника</translation>
  </message>
  <message id="process_note.observation.hint">
   <source>Харсан зүйл: байдал, харилцаа, орчин.</source>
   <translation>Увиденное: состояние, отношения, обстановка.</translation>
  </message>
  <message id="process_note.hypothesis">
   <source>Ажилтны таамаглал</source>
   <translation>Предположение работника</translation>
  </message>
  <message id="process_note.hypothesis.hint">
   <source>Баримт биш. Дараагийн уулзалтаар шалгах зүйл.</source>
   <translation>Не факт. То, что нужно проверить на следующей встрече.</translation>
  </message>
  <message id="process_note.page.work">
   <source>Үзүүлсэн интервенц</source>
   <translation>Проведенное вмешательство</translation>
  </message>
  <message id="process_note.method">
   <source>Хэрэглэсэн арга</source>
   <translation>Использованный метод</translation>
  </message>
  <message id="process_note.method.option.counselling">
   <source>зөвлөгөө өгөх</source>
   <translation>консультирование</translation>
  </message>
  <message id="process_note.method.option.psychosocial">
   <source>нийгэм-сэтгэлзүйн дэмжлэг</source>
   <translation>психосоциальная поддержка</translation>
  </message>
  <message id="process_note.method.option.crisis">
   <source>хямралын интервенц</source>
   <translation>кризисное вмешательство</translation>
  </message>
  <message id="process_note.method.option.problem_solving">
   <source>асуудал шийдвэрлэх</source>
   <translation>решение проблем</translation>
  </message>
  <message id="process_note.method.option.strengths">
   <source>давуу талд тулгуурлах</source>
   <translation>опора на сильные стороны</translation>
  </message>
  <message id="process_note.method.option.family_work">
   <source>гэр бүлтэй ажиллах</source>
   <translation>работа с семьей</translation>
  </message>
  <message id="process_note.method.option.group_work">
   <source>бүлгийн ажил</source>
   <translation>групповая работа</translation>
  </message>
  <message id="process_note.method.option.informing">
   <source>мэдээллээр хангах</source>
   <translation>информирование</translation>
  </message>
  <message id="process_note.method.option.referral">
   <source>холбон зуучлах</source>
   <translation>направление</translation>
  </message>
  <message id="process_note.method.option.advocacy">
   <source>эрхийг нь хамгаалах</source>
   <translation>защита прав</translation>
  </message>
  <message id="process_note.method.option.other">
   <source>бусад</source>
   <translation>другое</translation>
  </message>
  <message id="process_note.method_other">
   <source>Бусад арга</source>
   <translation>Другой метод</translation>
  </message>
  <message id="process_note.intervention">
   <source>Үзүүлсэн интервенц</source>
   <translation>Проведенное вмешательство</translation>
  </message>
  <message id="process_note.intervention.hint">
   <source>Юу хийсэн, үйлчлүүлэгч хэрхэн хүлээж авсан.</source>
   <translation>Что сделано и как клиент это воспринял.</translation>
  </message>
  <message id="process_note.plan_ref">
   <source>Хамаарах төлөвлөгөө</source>
   <translation>Соответствующий план</translation>
  </message>
  <message id="process_note.plan_goals">
   <source>Төлөвлөгөөний аль зорилго</source>
   <translation>Какая цель плана</translation>
  </message>
  <message id="process_note.plan_goals.hint">
   <source>Зорилгын дугаар.</source>
   <translation>Номер цели.</translation>
  </message>
  <message id="process_note.changes">
   <source>Гарсан өөрчлөлт</source>
   <translation>Замеченные изменения</translation>
  </message>
  <message id="process_note.changes.ask">
   <source>Өмнөх уулзалтаас хойш юу өөрчлөгдсөн бэ? Юу нь сайжирсан бэ?</source>
   <translation>Что изменилось с прошлой встречи? Что стало лучше?</translation>
  </message>
  <message id="process_note.page.safety">
   <source>Аюулгүй байдал, ёс зүй</source>
   <translation>Безопасность и этика</translation>
  </message>
  <message id="process_note.new_risk">
   <source>Шинэ эрсдэл гарсан уу</source>
   <translation>Появился ли новый риск</translation>
  </message>
  <message id="process_note.new_risk.ask">
   <source>Өмнө уулзсанаас хойш айж, аюулд орсон зүйл байсан уу?</source>
   <translation>Было ли с прошлой встречи что-то, что вас напугало, когда вы были в опасности?</translation>
  </message>
  <message id="process_note.new_risk_detail">
   <source>Шинэ эрсдэл, авсан арга хэмжээ</source>
   <translation>Новый риск и принятые меры</translation>
  </message>
  <message id="process_note.threat">
   <source>Өөртөө, бусдад учруулах аюул</source>
   <translation>Угроза себе или другим лицам</translation>
  </message>
  <message id="process_note.threat.hint">
   <source>Аюул байхгүй бол хоосон орхино. Тэмдэглэсэн даруйд анхааруулга гарна.</source>
   <translation>Если угрозы нет, оставьте пустым. Отметка сразу вызывает предупреждение.</translation>
  </message>
  <message id="process_note.threat.ask">
   <source>Хүнд үед өөрийгөө эсвэл бусдыг гэмтээх бодол төрж байсан уу? Ингэж асуух нь зүгээр, хариулт танд тусална.</source>
   <translation>Были ли в тяжелую минуту мысли причинить вред себе или другим? Об этом можно говорить, ответ нужен, чтобы вам помочь.</translation>
  </message>
  <message id="process_note.threat.option.self">
   <source>өөрийгөө гэмтээх аюул</source>
   <translation>угроза самоповреждения</translation>
  </message>
  <message id="process_note.threat.option.others">
   <source>бусдад гэмтэл учруулах аюул</source>
   <translation>угроза другим лицам</translation>
  </message>
  <message id="process_note.gift">
   <source>Бэлэг санал болгосон уу</source>
   <translation>Предлагался ли подарок</translation>
  </message>
  <message id="process_note.gift_detail">
   <source>Бэлгийн талаар юу хийсэн</source>
   <translation>Что сделано с подарком</translation>
  </message>
  <message id="process_note.page.agreements">
   <source>Дүгнэлт, тохиролцоо</source>
   <translation>Итоги и договоренности</translation>
  </message>
  <message id="process_note.summary">
   <source>Хамтран хийсэн дүгнэлт</source>
   <translation>Совместный итог</translation>
  </message>
  <message id="process_note.summary.ask">
   <source>Өнөөдөр бид юу ярилцсанаа хамтдаа дүгнэе. Танд юу нь хамгийн хэрэгтэй байв?</source>
   <translation>Давайте вместе подведем итог. Что сегодня было для вас самым полезным?</translation>
  </message>
  <message id="process_note.shown">
   <source>Үйлчлүүлэгчид танилцуулсан уу</source>
   <translation>Показано ли клиенту</translation>
  </message>
  <message id="process_note.agreements">
   <source>Тохиролцсон зүйл</source>
   <translation>Договоренности</translation>
  </message>
  <message id="process_note.agreements.ask">
   <source>Дараагийн уулзалт хүртэл хэн юу хийх вэ? Танд боломжтой юу?</source>
   <translation>Кто что сделает до следующей встречи? Вам это по силам?</translation>
  </message>
  <message id="process_note.agreements.what">
   <source>Юу хийх</source>
   <translation>Что сделать</translation>
  </message>
  <message id="process_note.agreements.who">
   <source>Хэн</source>
   <translation>Кто</translation>
  </message>
  <message id="process_note.agreements.until">
   <source>Хэзээ хүртэл</source>
   <translation>До какого срока</translation>
  </message>
  <message id="process_note.next_meeting">
   <source>Дараагийн уулзалт</source>
   <translation>Следующая встреча</translation>
  </message>
  <message id="process_note.page.attached">
   <source>Бичлэг, маш нууц хэсэг, гарын үсэг</source>
   <translation>Запись, строго конфиденциальная часть, подпись</translation>
  </message>
  <message id="process_note.audio">
   <source>Дуу хураасан уу</source>
   <translation>Велась ли аудиозапись</translation>
  </message>
  <message id="process_note.audio.hint">
   <source>Зөвхөн зөвшөөрөлтэйгөөр.</source>
   <translation>Только с согласия.</translation>
  </message>
  <message id="process_note.audio.ask">
   <source>Ярилцлагыг дуу хураагуурт бичвэл та зөвшөөрөх үү? Татгалзах нь таны эрх, үйлчилгээнд нөлөөлөхгүй.</source>
   <translation>Вы согласны на аудиозапись беседы? Вы вправе отказаться, на услуги это не повлияет.</translation>
  </message>
  <message id="process_note.audio_consent">
   <source>Дуу хураах зөвшөөрөл</source>
   <translation>Согласие на аудиозапись</translation>
  </message>
  <message id="process_note.audio_file">
   <source>Дуу хураах бичлэг</source>
   <translation>Аудиозапись</translation>
  </message>
  <message id="process_note.confidential_part">
   <source>Маш нууц хэсэг</source>
   <translation>Строго конфиденциальная часть</translation>
  </message>
  <message id="process_note.confidential_part.hint">
   <source>Бусадтай хуваалцах боломжгүй мэдээлэл. Тусад нь хадгалж, тусад нь хэвлэнэ.</source>
   <translation>Сведения, которыми нельзя делиться. Хранятся и печатаются отдельно.</translation>
  </message>
  <message id="process_note.signatures">
   <source>Гарын үсэг</source>
   <translation>Подпись</translation>
  </message>
  <message id="process_note.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="process_note.declined">
   <source>Санал болгосон үйлчилгээнээс татгалзсан уу</source>
   <translation>Отказался ли клиент от предложенной услуги</translation>
  </message>
  <message id="process_note.declined.hint">
   <source>Татгалзах нь үйлчлүүлэгчийн эрх.</source>
   <translation>Отказаться – право клиента.</translation>
  </message>
  <message id="process_note.declined_detail">
   <source>Юунаас, ямар шалтгаанаар татгалзсан</source>
   <translation>От чего и почему отказался</translation>
  </message>
  <message id="process_note.declined_problems">
   <source>Үнэлгээний аль асуудал (№)</source>
   <translation>Какая проблема оценки (№)</translation>
  </message>
  <message id="process_note.declined_goals">
   <source>Төлөвлөгөөний аль зорилго (№)</source>
   <translation>Какая цель плана (№)</translation>
  </message>
  <message id="prohibitions.title">
   <source>Хориглох зүйлийн танилцуулга, мэдэгдэл</source>
   <translation>Ознакомление с запретами, заявления</translation>
  </message>
  <message id="prohibitions.page.points">
   <source>Танилцсан зүйл</source>
   <translation>Пункты</translation>
  </message>
  <message id="prohibitions.worker">
   <source>Ажилтан</source>
   <translation>Работник</translation>
  </message>
  <message id="prohibitions.read_on">
   <source>Танилцсан огноо</source>
   <translation>Дата ознакомления</translation>
  </message>
  <message id="prohibitions.points">
   <source>13 зүйлийг уншсан</source>
   <translation>Прочитаны 13 пунктов</translation>
  </message>
  <message id="prohibitions.points.option.difference">
   <source>Ялгаварлахгүй, онцлогийг үл тоохгүй</source>
   <translation>Не дискриминировать, учитывать различия</translation>
  </message>
  <message id="prohibitions.points.option.intimacy">
   <source>Үйлчлүүлэгчтэй дотно харилцаа үүсгэхгүй</source>
   <translation>Не вступать в близкие отношения с клиентом</translation>
  </message>
  <message id="prohibitions.points.option.harm_others">
   <source>Бусдад хор хүргэх гэж буйг мэдээд чимээгүй өнгөрөхгүй</source>
   <translation>Не молчать, зная об угрозе другим</translation>
  </message>
  <message id="prohibitions.points.option.harm_self">
   <source>Өөртөө хор хүргэх гэж буйг мэдээд чимээгүй өнгөрөхгүй</source>
   <translation>Не молчать, зная об угрозе себе</translation>
  </message>
  <message id="prohibitions.points.option.assessment">
   <source>Худал, хайнга үнэлгээ хийхгүй</source>
   <translation>Не делать ложной или небрежной оценки</translation>
  </message>
  <message id="prohibitions.points.option.withholding">
   <source>Хэрэгтэй үйлчилгээг хойшлуулахгүй, нуухгүй</source>
   <translation>Не удерживать нужную услугу</translation>
  </message>
  <message id="prohibitions.points.option.confidentiality">
   <source>Нууцыг задруулахгүй</source>
   <translation>Не разглашать тайну</translation>
  </message>
  <message id="prohibitions.points.option.evidence">
   <source>Нотлох баримтыг өөрчлөхгүй, дутуу бүрдүүлэхгүй</source>
   <translation>Не искажать доказательства</translation>
  </message>
  <message id="prohibitions.points.option.forgery">
   <source>Зөвшөөрөлд хуурамч материал бүрдүүлэхгүй</source>
   <translation>Не подавать поддельных бумаг на разрешение</translation>
  </message>
  <message id="prohibitions.points.option.linking">
   <source>Хэрэгтэй үйлчилгээнд холбохоос татгалзахгүй</source>
   <translation>Не отказывать в направлении к нужной услуге</translation>
  </message>
  <message id="prohibitions.points.option.gifts">
   <source>Бэлэг, шан харамж авахгүй</source>
   <translation>Не брать подарков и вознаграждений</translation>
  </message>
  <message id="prohibitions.points.option.methods">
   <source>Хор хүргэх, үр дүнгүй арга хэрэглэхгүй</source>
   <translation>Не применять вредных и бесполезных методов</translation>
  </message>
  <message id="prohibitions.points.option.protection">
   <source>Бусад оролцогчоос хамгаалахаа орхигдуулахгүй</source>
   <translation>Защищать от других участников</translation>
  </message>
  <message id="prohibitions.conflicts">
   <source>Ашиг сонирхлын зөрчлийн мэдэгдэл</source>
   <translation>Заявление о конфликте интересов</translation>
  </message>
  <message id="prohibitions.conflicts.code">
   <source>Кейсийн код</source>
   <translation>Код случая</translation>
  </message>
  <message id="prohibitions.conflicts.relation">
   <source>Ямар холбоотой</source>
   <translation>Какая связь</translation>
  </message>
  <message id="prohibitions.conflicts.measure">
   <source>Авсан арга хэмжээ</source>
   <translation>Мера</translation>
  </message>
  <message id="prohibitions.gifts">
   <source>Санал болгосон бэлэг</source>
   <translation>Предложенные подарки</translation>
  </message>
  <message id="prohibitions.gifts.on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="prohibitions.gifts.what">
   <source>Юу</source>
   <translation>Что</translation>
  </message>
  <message id="prohibitions.gifts.done">
   <source>Юу хийсэн</source>
   <translation>Что сделано</translation>
  </message>
  <message id="prohibitions.gifts.done.option.declined">
   <source>татгалзсан</source>
   <translation>отказался</translation>
  </message>
  <message id="prohibitions.gifts.done.option.returned">
   <source>буцаасан</source>
   <translation>возвращен</translation>
  </message>
  <message id="prohibitions.signatures">
   <source>Гарын үсэг</source>
   <translation>Подписи</translation>
  </message>
  <message id="prohibitions.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="quarterly_report.title">
   <source>3 сар тутмын тайлан</source>
   <translation>Отчет за 3 месяца</translation>
  </message>
  <message id="quarterly_report.page.work">
   <source>Хийсэн ажил</source>
   <translation>Проделанная работа</translation>
  </message>
  <message id="quarterly_report.reported_on">
   <source>Тайлангийн огноо</source>
   <translation>Дата отчета</translation>
  </message>
  <message id="quarterly_report.quarter">
   <source>Тайлант улирал</source>
   <translation>Отчетный квартал</translation>
  </message>
  <message id="quarterly_report.work_done">
   <source>Тайлант хугацаанд хийсэн ажил</source>
   <translation>Работа за отчетный период</translation>
  </message>
  <message id="quarterly_report.work_done.hint">
   <source>Тэмдэглэл, холбон зуучлал, гэрээр очсон бүртгэлээс.</source>
   <translation>Из записей, направлений, посещений.</translation>
  </message>
  <message id="quarterly_report.work_done.on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="quarterly_report.work_done.activity">
   <source>Ажил</source>
   <translation>Работа</translation>
  </message>
  <message id="quarterly_report.work_done.result">
   <source>Үр дүн</source>
   <translation>Результат</translation>
  </message>
  <message id="quarterly_report.recommendations">
   <source>Үйлчилгээний төлөвлөгөөний зөвлөмж, биелэлт</source>
   <translation>Рекомендации плана услуг и их выполнение</translation>
  </message>
  <message id="quarterly_report.recommendations.recommendation">
   <source>Зөвлөмж</source>
   <translation>Рекомендация</translation>
  </message>
  <message id="quarterly_report.recommendations.state">
   <source>Биелэлт</source>
   <translation>Выполнение</translation>
  </message>
  <message id="quarterly_report.recommendations.state.option.not_started">
   <source>эхлээгүй</source>
   <translation>не начато</translation>
  </message>
  <message id="quarterly_report.recommendations.state.option.in_progress">
   <source>хийгдэж байна</source>
   <translation>выполняется</translation>
  </message>
  <message id="quarterly_report.recommendations.state.option.done">
   <source>биелсэн</source>
   <translation>выполнено</translation>
  </message>
  <message id="quarterly_report.recommendations.state.option.not_done">
   <source>биелээгүй</source>
   <translation>не выполнено</translation>
  </message>
  <message id="quarterly_report.recommendations.obstacle">
   <source>Саад бэрхшээл</source>
   <translation>Препятствие</translation>
  </message>
  <message id="quarterly_report.page.progress">
   <source>Үр дүнгийн явц</source>
   <translation>Ход достижения результатов</translation>
  </message>
  <message id="quarterly_report.progress">
   <source>Үр дүнгийн явц</source>
   <translation>Ход достижения результатов</translation>
  </message>
  <message id="quarterly_report.progress.hint">
   <source>Зорилго бүрээр: эхний байдал, одоогийн байдал.</source>
   <translation>По каждой цели: исходное и нынешнее состояние.</translation>
  </message>
  <message id="quarterly_report.open_items">
   <source>Хугацаа хэтэрсэн ажил, дутуу материал</source>
   <translation>Просроченные сроки, недостающие материалы</translation>
  </message>
  <message id="quarterly_report.next_quarter">
   <source>Дараагийн улиралд хийх ажил</source>
   <translation>Работа в следующем квартале</translation>
  </message>
  <message id="quarterly_report.signatures">
   <source>Гарын үсэг</source>
   <translation>Подпись</translation>
  </message>
  <message id="quarterly_report.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="quarterly_report.signatures.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>супервизор</translation>
  </message>
  <message id="quarterly_report.received_on">
   <source>Мэргэжлийн удирдагч хүлээн авсан</source>
   <translation>Супервизор принял</translation>
  </message>
  <message id="quarterly_report.received_on.hint">
   <source>Удирдагч тайланг хүлээн авсан өдөр; дараа нь нөхөж бичиж болно.</source>
   <translation>День получения отчета супервизором; можно внести позже.</translation>
  </message>
  <message id="rapid_call.title">
   <source>Шуурхай дуудлагын хуудас; эрсдэлийн болон аюулгүй зэргийн үнэлгээ</source>
   <translation>Лист срочного вызова; оценка риска и степени безопасности</translation>
  </message>
  <message id="rapid_call.page.call">
   <source>Дуудлага</source>
   <translation>Вызов</translation>
  </message>
  <message id="rapid_call.received_at">
   <source>Дуудлага авсан огноо, цаг</source>
   <translation>Дата и время поступления вызова</translation>
  </message>
  <message id="rapid_call.received_at.hint">
   <source>24 ба 72 цагийн хугацаа энэ цагаас эхэлнэ.</source>
   <translation>Сроки 24 и 72 часа отсчитываются от этого времени.</translation>
  </message>
  <message id="rapid_call.channel">
   <source>Хандсан хэлбэр</source>
   <translation>Способ обращения</translation>
  </message>
  <message id="rapid_call.caller">
   <source>Дуудлага өгсөн хүн</source>
   <translation>Сообщивший человек</translation>
  </message>
  <message id="rapid_call.caller.hint">
   <source>Нэрээ хэлэхийг хүсээгүй бол хоосон үлдээнэ.</source>
   <translation>Если человек не хочет назвать себя, оставьте пустым.</translation>
  </message>
  <message id="rapid_call.caller.ask">
   <source>Та хүсвэл нэр, утсаа үлдээгээрэй. Нэрийг тань тусад нь нууцлан хадгална.</source>
   <translation>Если хотите, оставьте имя и телефон. Ваше имя хранится отдельно и конфиденциально.</translation>
  </message>
  <message id="rapid_call.place">
   <source>Болсон газар</source>
   <translation>Место происшествия</translation>
  </message>
  <message id="rapid_call.place.ask">
   <source>Та яг одоо хаана байна вэ? Бид очиход ямар газар, юугаар таних вэ?</source>
   <translation>Где именно вы сейчас находитесь? По каким приметам мы узнаем это место?</translation>
  </message>
  <message id="rapid_call.present">
   <source>Тэнд байсан хүмүүс</source>
   <translation>Присутствовавшие люди</translation>
  </message>
  <message id="rapid_call.present.hint">
   <source>Хүүхдүүдийг заавал бич.</source>
   <translation>Детей укажите обязательно.</translation>
  </message>
  <message id="rapid_call.present.ask">
   <source>Одоо таны хажууд хэн байна вэ? Хүүхдүүд хаана байна вэ?</source>
   <translation>Кто сейчас рядом с вами? Где дети?</translation>
  </message>
  <message id="rapid_call.perpetrator_whereabouts">
   <source>Хүчирхийлэл үйлдсэн байж болзошгүй этгээд одоо хаана байгаа</source>
   <translation>Где сейчас предполагаемый обидчик</translation>
  </message>
  <message id="rapid_call.perpetrator_whereabouts.hint">
   <source>Мэдэгдэхгүй бол «тодорхойгүй» гэж бич.</source>
   <translation>Если неизвестно, напишите «неизвестно».</translation>
  </message>
  <message id="rapid_call.perpetrator_whereabouts.ask">
   <source>Тэр хүн одоо ойрхон байна уу? Та чөлөөтэй ярьж чадаж байна уу?</source>
   <translation>Этот человек сейчас рядом? Вы можете говорить свободно?</translation>
  </message>
  <message id="rapid_call.page.event">
   <source>Юу болсон</source>
   <translation>Что произошло</translation>
  </message>
  <message id="rapid_call.what_happened">
   <source>Болсон явдал</source>
   <translation>Произошедшее</translation>
  </message>
  <message id="rapid_call.what_happened.hint">
   <source>Баримтыг ярьсан үгээр нь, хашилтад бич. Дүгнэлт бүү хий.</source>
   <translation>Записывайте факты словами рассказчика, в кавычках. Выводов не делайте.</translation>
  </message>
  <message id="rapid_call.what_happened.ask">
   <source>Юу болсныг өөрийнхөөрөө ярьж өгөхгүй юу? Яарах хэрэггүй, хариулахыг хүсэхгүй бол зүгээр.</source>
   <translation>Расскажете своими словами, что произошло? Не торопитесь; если не хотите отвечать, это нормально.</translation>
  </message>
  <message id="rapid_call.dangers">
   <source>Хүчирхийлэл, аюулын төрөл</source>
   <translation>Вид насилия или опасности</translation>
  </message>
  <message id="rapid_call.dangers.option.physical">
   <source>Бие махбодын хүчирхийлэл</source>
   <translation>Физическое насилие</translation>
  </message>
  <message id="rapid_call.dangers.option.psychological">
   <source>Сэтгэл санааны хүчирхийлэл</source>
   <translation>Психическое насилие</translation>
  </message>
  <message id="rapid_call.dangers.option.sexual">
   <source>Бэлгийн хүчирхийлэл</source>
   <translation>Сексуальное насилие</translation>
  </message>
  <message id="rapid_call.dangers.option.economic">
   <source>Эдийн засгийн хүчирхийлэл</source>
   <translation>Экономическое насилие</translation>
  </message>
  <message id="rapid_call.dangers.option.neglect">
   <source>Үл хайхрах</source>
   <translation>Пренебрежение</translation>
  </message>
  <message id="rapid_call.dangers.option.accident">
   <source>Осол</source>
   <translation>Несчастный случай</translation>
  </message>
  <message id="rapid_call.dangers.option.self_harm">
   <source>Өөрийгөө гэмтээх</source>
   <translation>Самоповреждение</translation>
  </message>
  <message id="rapid_call.dangers.option.other">
   <source>Бусад</source>
   <translation>Другое</translation>
  </message>
  <message id="rapid_call.dangers_other">
   <source>Бусад аюул</source>
   <translation>Другая опасность</translation>
  </message>
  <message id="rapid_call.departed_at">
   <source>Явсан цаг</source>
   <translation>Время выезда</translation>
  </message>
  <message id="rapid_call.arrived_at">
   <source>Очсон цаг</source>
   <translation>Время прибытия</translation>
  </message>
  <message id="rapid_call.client_seen">
   <source>Үйлчлүүлэгчтэй уулзсан эсэх</source>
   <translation>Состоялась ли встреча с клиентом</translation>
  </message>
  <message id="rapid_call.client_seen_reason">
   <source>Уулзаагүй шалтгаан</source>
   <translation>Почему встреча не состоялась</translation>
  </message>
  <message id="rapid_call.client_seen_at">
   <source>Үйлчлүүлэгчтэй уулзсан цаг</source>
   <translation>Время встречи с клиентом</translation>
  </message>
  <message id="rapid_call.page.state">
   <source>Биеийн байдал, яаралтай тусламж</source>
   <translation>Физическое состояние, срочная помощь</translation>
  </message>
  <message id="rapid_call.injuries">
   <source>Бэртэл, гэмтэл, биеийн байдал</source>
   <translation>Травмы, физическое состояние</translation>
  </message>
  <message id="rapid_call.injuries.hint">
   <source>Харагдсан зүйлийг л бич: байрлал, хэмжээ, өнгө. Гэмтэлгүй бол «илрээгүй» гэж бич.</source>
   <translation>Пишите только то, что видно: место, размер, цвет. Если травм нет, напишите «не выявлено».</translation>
  </message>
  <message id="rapid_call.injuries.ask">
   <source>Хаана нь өвдөж байна вэ? Эмчид үзүүлэх хэрэгтэй юу?</source>
   <translation>Где у вас болит? Нужно ли показаться врачу?</translation>
  </message>
  <message id="rapid_call.body_map">
   <source>Биеийн зураглал</source>
   <translation>Схема тела</translation>
  </message>
  <message id="rapid_call.body_map.hint">
   <source>Гэмтлийн байрлалыг тэмдэглэ. Хувцсыг бүү тайлуул.</source>
   <translation>Отметьте места травм. Не просите снимать одежду.</translation>
  </message>
  <message id="rapid_call.help_needed">
   <source>Бэртэл, гэмтэл эсвэл амь нас, эрүүл мэндэд аюул байгаа эсэх</source>
   <translation>Есть ли травма или опасность для жизни и здоровья</translation>
  </message>
  <message id="rapid_call.urgent_help">
   <source>Үзүүлсэн шуурхай тусламж</source>
   <translation>Оказанная срочная помощь</translation>
  </message>
  <message id="rapid_call.urgent_help.hint">
   <source>Төрөл бүрд хэнд, хэдэн цагт хүлээлгэж өгснөө бич.</source>
   <translation>По каждому виду укажите, кому и в какое время передали.</translation>
  </message>
  <message id="rapid_call.urgent_help.kind">
   <source>Төрөл</source>
   <translation>Вид</translation>
  </message>
  <message id="rapid_call.urgent_help.kind.option.medical">
   <source>Эмнэлгийн шуурхай тусламж</source>
   <translation>Срочная медицинская помощь</translation>
  </message>
  <message id="rapid_call.urgent_help.kind.option.legal">
   <source>Хууль эрх зүйн шуурхай тусламж</source>
   <translation>Срочная правовая помощь</translation>
  </message>
  <message id="rapid_call.urgent_help.kind.option.social">
   <source>Нийгмийн ажлын шуурхай үйлчилгээ</source>
   <translation>Срочная социальная помощь</translation>
  </message>
  <message id="rapid_call.urgent_help.kind.option.psychological">
   <source>Сэтгэл зүйн зөвлөгөө, сэтгэл засал</source>
   <translation>Психологическое консультирование, психотерапия</translation>
  </message>
  <message id="rapid_call.urgent_help.organisation">
   <source>Байгууллага</source>
   <translation>Организация</translation>
  </message>
  <message id="rapid_call.urgent_help.person">
   <source>Хүлээн авсан хүн</source>
   <translation>Принявший человек</translation>
  </message>
  <message id="rapid_call.urgent_help.time">
   <source>Цаг</source>
   <translation>Время</translation>
  </message>
  <message id="rapid_call.urgent_help.result">
   <source>Үр дүн</source>
   <translation>Результат</translation>
  </message>
  <message id="rapid_call.page.risk">
   <source>Эрсдэлийн болон хамгаалах хүчин зүйл</source>
   <translation>Факторы риска и защитные факторы</translation>
  </message>
  <message id="rapid_call.risk_factors">
   <source>Эрсдэлийн хүчин зүйл</source>
   <translation>Факторы риска</translation>
  </message>
  <message id="rapid_call.risk_factors.hint">
   <source>Илэрсэн бүрийг тэмдэглэ; хоосон хайрцаг нь илрээгүйг заана.</source>
   <translation>Отметьте все выявленное; пустая клетка означает «не выявлено».</translation>
  </message>
  <message id="rapid_call.risk_factors.ask">
   <source>Өмнө нь ийм зүйл болж байсан уу? Та өнөө шөнө эндээ үлдэхээс айж байна уу?</source>
   <translation>Случалось ли такое раньше? Вы боитесь остаться здесь на ночь?</translation>
  </message>
  <message id="rapid_call.risk_factors.option.repeated">
   <source>Хүчирхийлэл давтагдсан</source>
   <translation>Повторное насилие</translation>
  </message>
  <message id="rapid_call.risk_factors.option.weapon">
   <source>Зэвсэг, зэвсгийн чанартай зүйл</source>
   <translation>Оружие или предмет, используемый как оружие</translation>
  </message>
  <message id="rapid_call.risk_factors.option.alcohol_drugs">
   <source>Согтууруулах ундаа, мансууруулах бодис</source>
   <translation>Алкоголь, наркотики</translation>
  </message>
  <message id="rapid_call.risk_factors.option.threats_to_kill">
   <source>Алахаар заналхийлсэн</source>
   <translation>Угрозы убить</translation>
  </message>
  <message id="rapid_call.risk_factors.option.strangulation">
   <source>Хоолой боосон</source>
   <translation>Удушение</translation>
  </message>
  <message id="rapid_call.risk_factors.option.pregnancy">
   <source>Жирэмсэн</source>
   <translation>Беременность</translation>
  </message>
  <message id="rapid_call.risk_factors.option.small_children">
   <source>Бага насны хүүхэдтэй</source>
   <translation>Маленькие дети</translation>
  </message>
  <message id="rapid_call.risk_factors.option.isolation">
   <source>Бусдаас тусгаарласан</source>
   <translation>Изоляция от других</translation>
  </message>
  <message id="rapid_call.risk_factors.option.access">
   <source>Хүчирхийлэгч чөлөөтэй ойртох боломжтой</source>
   <translation>Обидчик имеет свободный доступ</translation>
  </message>
  <message id="rapid_call.risk_factors.option.own_fear">
   <source>Үйлчлүүлэгч өөрөө айж байгаа</source>
   <translation>Клиент сам боится</translation>
  </message>
  <message id="rapid_call.protective_factors">
   <source>Хамгаалах хүчин зүйл</source>
   <translation>Защитные факторы</translation>
  </message>
  <message id="rapid_call.protective_factors.ask">
   <source>Хэцүү үед хэн танд тусалдаг вэ? Хэн дээр очвол аюулгүй байдаг вэ?</source>
   <translation>Кто помогает вам в трудную минуту? У кого вам безопасно?</translation>
  </message>
  <message id="rapid_call.protector_able">
   <source>Хамгаалж чадах эцэг эх, асран хамгаалагч байгаа эсэх</source>
   <translation>Есть ли родитель или опекун, способный защитить</translation>
  </message>
  <message id="rapid_call.protector">
   <source>Хамгаалж чадах хүн</source>
   <translation>Человек, способный защитить</translation>
  </message>
  <message id="rapid_call.threat">
   <source>Гэмтээх аюул</source>
   <translation>Угроза причинения вреда</translation>
  </message>
  <message id="rapid_call.threat.hint">
   <source>Тэмдэглэвэл кейсийн бүх дэлгэцийн дээд талд анхааруулга гарна.</source>
   <translation>Если отмечено, предупреждение видно вверху всех экранов случая.</translation>
  </message>
  <message id="rapid_call.threat.option.self">
   <source>Өөрийгөө гэмтээх аюул</source>
   <translation>Угроза самоповреждения</translation>
  </message>
  <message id="rapid_call.threat.option.others">
   <source>Бусдад гэмтэл учруулах аюул</source>
   <translation>Угроза другим лицам</translation>
  </message>
  <message id="rapid_call.page.level">
   <source>Аюулын түвшин</source>
   <translation>Степень опасности</translation>
  </message>
  <message id="rapid_call.danger_level">
   <source>Аюулын түвшин</source>
   <translation>Степень опасности</translation>
  </message>
  <message id="rapid_call.danger_level.hint">
   <source>Бага бол нөхцөл байдлын үнэлгээг 3–5 өдөрт, бусад үед 72 цагт хийнэ.</source>
   <translation>При низкой степени ситуация оценивается за 3–5 дней, иначе за 72 часа.</translation>
  </message>
  <message id="rapid_call.danger_grounds">
   <source>Түвшин тогтоосон үндэслэл</source>
   <translation>Основание для определения степени</translation>
  </message>
  <message id="rapid_call.risk_finished_at">
   <source>Эрсдэлийн үнэлгээ дууссан огноо, цаг</source>
   <translation>Дата и время завершения оценки риска</translation>
  </message>
  <message id="rapid_call.risk_finished_at.hint">
   <source>Дуудлага авснаас хойш 24 цагийн дотор.</source>
   <translation>В течение 24 часов после поступления вызова.</translation>
  </message>
  <message id="rapid_call.delay_reason">
   <source>Хоцорсон шалтгаан</source>
   <translation>Причина задержки</translation>
  </message>
  <message id="rapid_call.delay_reason.hint">
   <source>24 цаг хэтэрсэн үед заавал бич.</source>
   <translation>Если прошло более 24 часов, заполните обязательно.</translation>
  </message>
  <message id="rapid_call.assessment_due">
   <source>Нөхцөл байдлын үнэлгээ хийх хугацаа</source>
   <translation>Срок оценки ситуации</translation>
  </message>
  <message id="rapid_call.assessment_due.hint">
   <source>Дуудлагаас хойш 72 цаг; аюул бага бол шийдвэрээс хойш 3–5 дахь өдөр.</source>
   <translation>72 часа после вызова; при низкой опасности 3–5-й день после решения.</translation>
  </message>
  <message id="rapid_call.page.decision">
   <source>Шийдвэр</source>
   <translation>Решение</translation>
  </message>
  <message id="rapid_call.decision">
   <source>Шийдвэр</source>
   <translation>Решение</translation>
  </message>
  <message id="rapid_call.decision.ask">
   <source>Таныг өнөөдөр хаана аюулгүй байх талаар хамт бодъё. Та юуг зөв гэж бодож байна вэ?</source>
   <translation>Давайте вместе подумаем, где вам сегодня будет безопасно. Что вы сами считаете правильным?</translation>
  </message>
  <message id="rapid_call.decision.option.stays_home">
   <source>Гэртээ үлдэх</source>
   <translation>Остается дома</translation>
  </message>
  <message id="rapid_call.decision.option.temporary_placement">
   <source>Түр байрлуулах</source>
   <translation>Временное размещение</translation>
  </message>
  <message id="rapid_call.decision.option.one_stop_centre">
   <source>Нэг цэгийн үйлчилгээ</source>
   <translation>Центр «одного окна»</translation>
  </message>
  <message id="rapid_call.decision.option.shelter">
   <source>Түр хамгаалах байр</source>
   <translation>Кризисный центр, временное убежище</translation>
  </message>
  <message id="rapid_call.decision.option.hospital">
   <source>Эмнэлэг</source>
   <translation>Больница</translation>
  </message>
  <message id="rapid_call.decision.option.other">
   <source>Бусад</source>
   <translation>Другое</translation>
  </message>
  <message id="rapid_call.decision_other">
   <source>Өөр шийдвэр</source>
   <translation>Другое решение</translation>
  </message>
  <message id="rapid_call.safety_plan_ref">
   <source>Аюулгүйн төлөвлөгөөний дугаар</source>
   <translation>Номер плана безопасности</translation>
  </message>
  <message id="rapid_call.safety_plan_ref.hint">
   <source>Гэрт нь үлдээхээс өмнө аюулгүйн төлөвлөгөөг хамт гаргана.</source>
   <translation>План безопасности составляется вместе до того, как оставить клиента дома.</translation>
  </message>
  <message id="rapid_call.placement_place">
   <source>Хүргэж өгсөн газар</source>
   <translation>Куда доставлен</translation>
  </message>
  <message id="rapid_call.placement_escort">
   <source>Дагалдан явсан хүн</source>
   <translation>Сопровождающий</translation>
  </message>
  <message id="rapid_call.placement_receiver">
   <source>Хүлээн авсан хүн</source>
   <translation>Принявший человек</translation>
  </message>
  <message id="rapid_call.placement_at">
   <source>Хүлээлгэж өгсөн огноо, цаг</source>
   <translation>Дата и время передачи</translation>
  </message>
  <message id="rapid_call.page.notice">
   <source>Мэдэгдэл, гарын үсэг</source>
   <translation>Информирование, подписи</translation>
  </message>
  <message id="rapid_call.crime_signs">
   <source>Гэмт хэрэг, зөрчлийн шинж байгаа эсэх</source>
   <translation>Есть ли признаки преступления или правонарушения</translation>
  </message>
  <message id="rapid_call.child_concerned">
   <source>Хүүхэд өртсөн эсвэл эрсдэлд байгаа эсэх</source>
   <translation>Пострадал ли ребенок или находится ли он в риске</translation>
  </message>
  <message id="rapid_call.notified">
   <source>Мэдэгдсэн байгууллага</source>
   <translation>Извещенные органы</translation>
  </message>
  <message id="rapid_call.notified.body">
   <source>Байгууллага</source>
   <translation>Организация</translation>
  </message>
  <message id="rapid_call.notified.function">
   <source>Албан тушаал</source>
   <translation>Должность</translation>
  </message>
  <message id="rapid_call.notified.time">
   <source>Огноо, цаг</source>
   <translation>Дата, время</translation>
  </message>
  <message id="rapid_call.notified.way">
   <source>Хэлбэр</source>
   <translation>Способ</translation>
  </message>
  <message id="rapid_call.notified.way.option.in_person">
   <source>Биечлэн</source>
   <translation>Лично</translation>
  </message>
  <message id="rapid_call.notified.way.option.phone">
   <source>Утсаар</source>
   <translation>По телефону</translation>
  </message>
  <message id="rapid_call.notified.way.option.written">
   <source>Бичгээр</source>
   <translation>В письменной форме</translation>
  </message>
  <message id="rapid_call.notified.reference_no">
   <source>Бүртгэлийн дугаар</source>
   <translation>Регистрационный номер</translation>
  </message>
  <message id="rapid_call.supervisor_informed">
   <source>Мэргэжлийн удирдагчид мэдэгдсэн цаг</source>
   <translation>Время извещения супервизора</translation>
  </message>
  <message id="rapid_call.signatures">
   <source>Гарын үсэг</source>
   <translation>Подпись</translation>
  </message>
  <message id="rapid_call.signatures.option.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Социальный работник</translation>
  </message>
  <message id="referral.title">
   <source>Илгээх хуудас</source>
   <translation>Лист направления</translation>
  </message>
  <message id="referral.page.to">
   <source>Хэнд илгээх</source>
   <translation>Куда направляется</translation>
  </message>
  <message id="referral.referral_no">
   <source>Илгээх хуудасны дугаар</source>
   <translation>Номер листа направления</translation>
  </message>
  <message id="referral.sent_on">
   <source>Илгээсэн огноо</source>
   <translation>Дата направления</translation>
  </message>
  <message id="referral.organisation">
   <source>Хүлээн авах байгууллага</source>
   <translation>Принимающая организация</translation>
  </message>
  <message id="referral.function">
   <source>Хүлээн авах албан тушаалтан</source>
   <translation>Должностное лицо, которому направляется</translation>
  </message>
  <message id="referral.contact">
   <source>Байгууллагын утас</source>
   <translation>Телефон организации</translation>
  </message>
  <message id="referral.contact.hint">
   <source>Хариу ирэхгүй бол энэ дугаараар холбогдоно.</source>
   <translation>Если ответа нет, звонят по этому номеру.</translation>
  </message>
  <message id="referral.kind">
   <source>Холбон зуучлах үйлчилгээний төрөл</source>
   <translation>Тип направления</translation>
  </message>
  <message id="referral.kind.option.education">
   <source>боловсрол</source>
   <translation>образование</translation>
  </message>
  <message id="referral.kind.option.water">
   <source>ус, ариун цэвэр</source>
   <translation>вода и санитария</translation>
  </message>
  <message id="referral.kind.option.child_protection">
   <source>хүүхэд хамгаалал</source>
   <translation>защита детей</translation>
  </message>
  <message id="referral.kind.option.nutrition">
   <source>хүнс тэжээл</source>
   <translation>продовольствие и питание</translation>
  </message>
  <message id="referral.kind.option.health">
   <source>эрүүл мэнд</source>
   <translation>здравоохранение</translation>
  </message>
  <message id="referral.kind.option.legal">
   <source>хууль эрх зүй</source>
   <translation>правовая помощь</translation>
  </message>
  <message id="referral.kind.option.economic">
   <source>эдийн засгийн чадавхжуулалт</source>
   <translation>экономические возможности</translation>
  </message>
  <message id="referral.kind.option.other">
   <source>бусад</source>
   <translation>другое</translation>
  </message>
  <message id="referral.kind_other">
   <source>Бусад төрөл</source>
   <translation>Другой тип</translation>
  </message>
  <message id="referral.urgency">
   <source>Яаралтай эсэх</source>
   <translation>Срочность</translation>
  </message>
  <message id="referral.urgency.option.emergency">
   <source>нэн яаралтай</source>
   <translation>экстренно</translation>
  </message>
  <message id="referral.urgency.option.urgent">
   <source>яаралтай</source>
   <translation>срочно</translation>
  </message>
  <message id="referral.urgency.option.normal">
   <source>ердийн</source>
   <translation>в обычном порядке</translation>
  </message>
  <message id="referral.page.need">
   <source>Хэрэгцээ, хуваалцах мэдээлэл</source>
   <translation>Потребность, передаваемая информация</translation>
  </message>
  <message id="referral.client_code">
   <source>Үйлчлүүлэгчийн код</source>
   <translation>Код клиента</translation>
  </message>
  <message id="referral.name_needed">
   <source>Нэрийг дамжуулах зайлшгүй шаардлагатай юу</source>
   <translation>Необходимо ли сообщать имя</translation>
  </message>
  <message id="referral.name_needed.hint">
   <source>Хүлээн авах байгууллага нэргүйгээр үйлчилгээ үзүүлж чадах бол зөвхөн кодыг дамжуулна.</source>
   <translation>Если организация может помочь, не зная имени, сообщается только код.</translation>
  </message>
  <message id="referral.name_needed_name">
   <source>Үйлчлүүлэгчийн овог, нэр</source>
   <translation>Фамилия, имя, отчество клиента</translation>
  </message>
  <message id="referral.need">
   <source>Хэрэгцээ, хүсэж буй үйлчилгээ</source>
   <translation>Потребность и запрашиваемая услуга</translation>
  </message>
  <message id="referral.need.ask">
   <source>Танд энэ байгууллагаас яг ямар тусламж хэрэгтэй байна вэ?</source>
   <translation>Какая именно помощь вам нужна от этой организации?</translation>
  </message>
  <message id="referral.shared_sections">
   <source>Дамжуулж буй мэдээлэл</source>
   <translation>Передаваемая информация</translation>
  </message>
  <message id="referral.shared_sections.hint">
   <source>Зайлшгүй шаардлагатай мэдээллийг л тэмдэглэнэ.</source>
   <translation>Отмечается только необходимая информация.</translation>
  </message>
  <message id="referral.shared_sections.ask">
   <source>Эдгээрээс юуг нь хэлж болох, юуг нь хэлэхгүй байхыг та хүсэж байна вэ?</source>
   <translation>Что из этого можно сообщить, а о чем вы просите не говорить?</translation>
  </message>
  <message id="referral.shared_sections.option.basic">
   <source>үндсэн мэдээлэл</source>
   <translation>основные сведения</translation>
  </message>
  <message id="referral.shared_sections.option.problem">
   <source>тулгамдаж буй асуудал</source>
   <translation>проблема</translation>
  </message>
  <message id="referral.shared_sections.option.safety">
   <source>аюулгүй байдал</source>
   <translation>безопасность</translation>
  </message>
  <message id="referral.shared_sections.option.family">
   <source>гэр бүлийн нөхцөл байдал</source>
   <translation>положение семьи</translation>
  </message>
  <message id="referral.shared_sections.option.health">
   <source>эрүүл мэндийн байдал</source>
   <translation>здоровье</translation>
  </message>
  <message id="referral.shared_sections.option.education">
   <source>боловсролын байдал</source>
   <translation>образование</translation>
  </message>
  <message id="referral.shared_sections.option.psychology">
   <source>сэтгэл зүйн байдал</source>
   <translation>психологическое состояние</translation>
  </message>
  <message id="referral.shared_sections.option.housing">
   <source>орон сууцны байдал</source>
   <translation>жилищные условия</translation>
  </message>
  <message id="referral.shared_sections.option.finance">
   <source>санхүүгийн байдал</source>
   <translation>финансовое положение</translation>
  </message>
  <message id="referral.shared_sections.option.plan">
   <source>үйлчилгээний төлөвлөгөө</source>
   <translation>план услуг</translation>
  </message>
  <message id="referral.risks_to_know">
   <source>Хүлээн авагчийн мэдэх ёстой эрсдэл</source>
   <translation>Риски, о которых должна знать принимающая сторона</translation>
  </message>
  <message id="referral.consent_ref">
   <source>Зөвшөөрөл</source>
   <translation>Согласие</translation>
  </message>
  <message id="referral.page.way">
   <source>Дагалдан очих, төлбөр</source>
   <translation>Сопровождение, оплата</translation>
  </message>
  <message id="referral.accompanied">
   <source>Дагалдан очих уу</source>
   <translation>Нужно ли сопровождение</translation>
  </message>
  <message id="referral.accompanied.ask">
   <source>Танд хамт очиж өгвөл амар байх уу?</source>
   <translation>Вам будет спокойнее, если мы пойдем вместе?</translation>
  </message>
  <message id="referral.appointment">
   <source>Товлосон цаг</source>
   <translation>Назначенное время</translation>
  </message>
  <message id="referral.paid">
   <source>Төлбөртэй үйлчилгээ юу</source>
   <translation>Услуга платная</translation>
  </message>
  <message id="referral.cost">
   <source>Төлбөрийн хэмжээ</source>
   <translation>Стоимость</translation>
  </message>
  <message id="referral.cost.unit">
   <source>₮</source>
   <translation>₮</translation>
  </message>
  <message id="referral.cost_support">
   <source>Төлбөрийг хэрхэн шийдэх, үзүүлэх дэмжлэг</source>
   <translation>Как будет оплачено, поддержка</translation>
  </message>
  <message id="referral.page.status">
   <source>Хариу, холбон зуучлалын нөхцөл</source>
   <translation>Ответ, статус направления</translation>
  </message>
  <message id="referral.answer_until">
   <source>Хариу ирүүлэх хугацаа</source>
   <translation>Срок ответа</translation>
  </message>
  <message id="referral.answer_until.hint">
   <source>Нэн яаралтай бол 24 цаг, яаралтай бол 3 хоног, ердийн бол 14 хоног.</source>
   <translation>Экстренно – 24 часа, срочно – 3 дня, в обычном порядке – 14 дней.</translation>
  </message>
  <message id="referral.status">
   <source>Холбон зуучлалын нөхцөл</source>
   <translation>Статус направления</translation>
  </message>
  <message id="referral.status.option.prepared">
   <source>бэлтгэсэн</source>
   <translation>подготовлено</translation>
  </message>
  <message id="referral.status.option.sent">
   <source>илгээсэн</source>
   <translation>отправлено</translation>
  </message>
  <message id="referral.status.option.accepted">
   <source>хүлээн авсан</source>
   <translation>принято</translation>
  </message>
  <message id="referral.status.option.waiting">
   <source>хүлээгдэж буй</source>
   <translation>ожидание</translation>
  </message>
  <message id="referral.status.option.started">
   <source>үйлчилгээ эхэлсэн</source>
   <translation>оказание услуги начато</translation>
  </message>
  <message id="referral.status.option.done">
   <source>үйлчилгээ дууссан</source>
   <translation>услуга оказана</translation>
  </message>
  <message id="referral.status.option.refused">
   <source>татгалзсан</source>
   <translation>отказано</translation>
  </message>
  <message id="referral.status.option.returned">
   <source>буцаасан</source>
   <translation>возвращено</translation>
  </message>
  <message id="referral.status_dates">
   <source>Нөхцөлийн өөрчлөлт</source>
   <translation>Изменение статуса</translation>
  </message>
  <message id="referral.status_dates.status">
   <source>Нөхцөл</source>
   <translation>Статус</translation>
  </message>
  <message id="referral.status_dates.status.option.prepared">
   <source>бэлтгэсэн</source>
   <translation>подготовлено</translation>
  </message>
  <message id="referral.status_dates.status.option.sent">
   <source>илгээсэн</source>
   <translation>отправлено</translation>
  </message>
  <message id="referral.status_dates.status.option.accepted">
   <source>хүлээн авсан</source>
   <translation>принято</translation>
  </message>
  <message id="referral.status_dates.status.option.waiting">
   <source>хүлээгдэж буй</source>
   <translation>ожидание</translation>
  </message>
  <message id="referral.status_dates.status.option.started">
   <source>үйлчилгээ эхэлсэн</source>
   <translation>оказание услуги начато</translation>
  </message>
  <message id="referral.status_dates.status.option.done">
   <source>үйлчилгээ дууссан</source>
   <translation>услуга оказана</translation>
  </message>
  <message id="referral.status_dates.status.option.refused">
   <source>татгалзсан</source>
   <translation>отказано</translation>
  </message>
  <message id="referral.status_dates.status.option.returned">
   <source>буцаасан</source>
   <translation>возвращено</translation>
  </message>
  <message id="referral.status_dates.on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="referral.status_dates.remark">
   <source>Тайлбар</source>
   <translation>Комментарий</translation>
  </message>
  <message id="referral.signatures">
   <source>Гарын үсэг</source>
   <translation>Подписи</translation>
  </message>
  <message id="referral.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="referral.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="referral_register.title">
   <source>Холбон зуучлал, шилжүүлгийн бүртгэл</source>
   <translation>Журнал направлений и передачи дел</translation>
  </message>
  <message id="referral_register.page.sent">
   <source>Холбон зуучлал, шилжүүлэг</source>
   <translation>Направления, передачи</translation>
  </message>
  <message id="referral_register.movements">
   <source>Холбон зуучлал, шилжүүлгийн бүртгэл</source>
   <translation>Журнал направлений и передачи дел</translation>
  </message>
  <message id="referral_register.movements.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="referral_register.movements.on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="referral_register.movements.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="referral_register.movements.organisation">
   <source>Хаана / хаанаас</source>
   <translation>Куда / откуда</translation>
  </message>
  <message id="referral_register.movements.type">
   <source>Төрөл</source>
   <translation>Тип</translation>
  </message>
  <message id="referral_register.movements.status">
   <source>Нөхцөл</source>
   <translation>Статус</translation>
  </message>
  <message id="referral_register.movements.answer_due">
   <source>Хариу ирэх хугацаа</source>
   <translation>Срок ответа</translation>
  </message>
  <message id="referral_register.movements.answered_on">
   <source>Хариу ирсэн</source>
   <translation>Ответ получен</translation>
  </message>
  <message id="referral_register.movements.receipt_signed_on">
   <source>Хүлээн авсан гарын үсгийн огноо</source>
   <translation>Дата подписи о приеме</translation>
  </message>
  <message id="referral.plan_goals">
   <source>Төлөвлөгөөний аль зорилго</source>
   <translation>Какая цель плана</translation>
  </message>
  <message id="referral.plan_goals.hint">
   <source>Зорилгын дугаар.</source>
   <translation>Номер цели.</translation>
  </message>
  <message id="referral.refused_by">
   <source>Хэн татгалзсан</source>
   <translation>Кто отказался</translation>
  </message>
  <message id="referral.refused_by.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="referral.refused_by.option.organisation">
   <source>хүлээн авагч байгууллага</source>
   <translation>принимающая организация</translation>
  </message>
  <message id="room.title">
   <source>Байр, өрөө</source>
   <translation>Помещения и кабинеты</translation>
  </message>
  <message id="room.page.room">
   <source>Өрөө</source>
   <translation>Кабинет</translation>
  </message>
  <message id="room.name">
   <source>Нэр, дугаар</source>
   <translation>Название, номер</translation>
  </message>
  <message id="room.name.hint">
   <source>Уулзалтын газар болгон сонгоно. Нууц хаягтай байрыг энд бичихгүй.</source>
   <translation>Выбирается как место встречи. Помещение с тайным адресом сюда не вписывают.</translation>
  </message>
  <message id="room.use">
   <source>Зориулалт</source>
   <translation>Назначение</translation>
  </message>
  <message id="room.use.option.counselling">
   <source>зөвлөгөөний өрөө</source>
   <translation>кабинет консультаций</translation>
  </message>
  <message id="room.use.option.group">
   <source>бүлгийн ажлын өрөө</source>
   <translation>комната групповой работы</translation>
  </message>
  <message id="room.use.option.reception">
   <source>хүлээн авах өрөө</source>
   <translation>приемная</translation>
  </message>
  <message id="room.use.option.archive">
   <source>архив</source>
   <translation>архив документов</translation>
  </message>
  <message id="room.use.option.other">
   <source>бусад</source>
   <translation>другое</translation>
  </message>
  <message id="room.fits">
   <source>Зориулалтад нийцсэн</source>
   <translation>Соответствует назначению</translation>
  </message>
  <message id="room.fits_why">
   <source>Юу дутагдалтай, хэзээ засах</source>
   <translation>Чего не хватает, когда исправят</translation>
  </message>
  <message id="room.private">
   <source>Хүн сонсохгүйгээр ярилцах боломжтой</source>
   <translation>Можно говорить так, чтобы не слышали посторонние</translation>
  </message>
  <message id="room.seats">
   <source>Багтаамж</source>
   <translation>Вместимость</translation>
  </message>
  <message id="room.checked_on">
   <source>Үзсэн огноо</source>
   <translation>Дата осмотра</translation>
  </message>
  <message id="safety_assessment.title">
   <source>Аюулгүй байдлын үнэлгээ</source>
   <translation>Оценка безопасности</translation>
  </message>
  <message id="safety_assessment.page.danger">
   <source>Одоогийн аюул</source>
   <translation>Опасность сейчас</translation>
  </message>
  <message id="safety_assessment.assessed_on">
   <source>Үнэлгээ хийсэн огноо</source>
   <translation>Дата оценки</translation>
  </message>
  <message id="safety_assessment.persons_at_risk">
   <source>Эрсдэлд байгаа хүмүүс</source>
   <translation>Лица в ситуации риска</translation>
  </message>
  <message id="safety_assessment.persons_at_risk.ask">
   <source>Гэрт тань хэн хамгийн их аюулд байна гэж та боддог вэ?</source>
   <translation>Кто, по-вашему, в вашем доме в наибольшей опасности?</translation>
  </message>
  <message id="safety_assessment.persons_at_risk.person">
   <source>Овог, нэр</source>
   <translation>Фамилия, имя</translation>
  </message>
  <message id="safety_assessment.persons_at_risk.role">
   <source>Үйлчлүүлэгчийн хэн болох</source>
   <translation>Кем приходится клиенту</translation>
  </message>
  <message id="safety_assessment.dangers">
   <source>Одоо байгаа аюул</source>
   <translation>Имеющиеся опасности</translation>
  </message>
  <message id="safety_assessment.dangers.hint">
   <source>Илэрсэн бүрийг тэмдэглэ; хоосон хайрцаг нь илрээгүйг заана.</source>
   <translation>Отметьте все выявленное; пустая клетка означает «не выявлено».</translation>
  </message>
  <message id="safety_assessment.dangers.option.violence">
   <source>Хүчирхийлэл үргэлжилж байгаа</source>
   <translation>Насилие продолжается</translation>
  </message>
  <message id="safety_assessment.dangers.option.threats">
   <source>Заналхийлж байгаа</source>
   <translation>Есть угрозы</translation>
  </message>
  <message id="safety_assessment.dangers.option.weapon">
   <source>Зэвсэг, зэвсгийн чанартай зүйл</source>
   <translation>Оружие или предмет, используемый как оружие</translation>
  </message>
  <message id="safety_assessment.dangers.option.alcohol_drugs">
   <source>Согтуурах, мансуурах</source>
   <translation>Зависимость от алкоголя или наркотиков</translation>
  </message>
  <message id="safety_assessment.dangers.option.neglect">
   <source>Хяналт, асаргаагүй орхисон</source>
   <translation>Без присмотра и ухода</translation>
  </message>
  <message id="safety_assessment.dangers.option.dangerous_home">
   <source>Гэрийн аюултай орчин</source>
   <translation>Опасные условия по месту проживания</translation>
  </message>
  <message id="safety_assessment.dangers.option.no_basics">
   <source>Хоол, дулаан, эмчилгээгүй</source>
   <translation>Нет еды, тепла, лечения</translation>
  </message>
  <message id="safety_assessment.dangers.option.self_harm">
   <source>Өөрийгөө гэмтээх аюул</source>
   <translation>Угроза самоповреждения</translation>
  </message>
  <message id="safety_assessment.dangers_detail">
   <source>Аюулын тодорхойлолт</source>
   <translation>Описание опасности</translation>
  </message>
  <message id="safety_assessment.dangers_detail.hint">
   <source>Хэн, хэнд, хэдий үед, хэр олон удаа.</source>
   <translation>Кто, кому, когда, как часто.</translation>
  </message>
  <message id="safety_assessment.lives_with_perpetrator">
   <source>Хүчирхийлэл үйлдсэн байж болзошгүй этгээдтэй хамт амьдардаг эсэх</source>
   <translation>Живет ли с предполагаемым обидчиком</translation>
  </message>
  <message id="safety_assessment.lives_with_perpetrator.hint">
   <source>Тийм бол яаралтай интервенцийг үнэлгээ, төлөвлөгөөнөөс түрүүлж хийнэ.</source>
   <translation>Если да, срочное вмешательство проводится до оценки и плана.</translation>
  </message>
  <message id="safety_assessment.page.protection">
   <source>Хамгаалалт, аюулгүйн мэдрэмж</source>
   <translation>Защита, чувство безопасности</translation>
  </message>
  <message id="safety_assessment.protective">
   <source>Хамгаалах хүн, газар, дадал</source>
   <translation>Защищающие люди, места, привычки</translation>
  </message>
  <message id="safety_assessment.protective.ask">
   <source>Аюул ойртоход юу танд тусалдаг вэ: хэн, хаана, ямар зуршил?</source>
   <translation>Что помогает вам, когда приближается опасность: кто, какое место, какая привычка?</translation>
  </message>
  <message id="safety_assessment.protective.what">
   <source>Хэн, юу</source>
   <translation>Кто, что</translation>
  </message>
  <message id="safety_assessment.protective.reliability">
   <source>Хэр найдвартай</source>
   <translation>Насколько надежно</translation>
  </message>
  <message id="safety_assessment.protective.reliability.option.reliable">
   <source>Найдвартай</source>
   <translation>Надежно</translation>
  </message>
  <message id="safety_assessment.protective.reliability.option.partly">
   <source>Зарим үед</source>
   <translation>Иногда</translation>
  </message>
  <message id="safety_assessment.protective.reliability.option.unreliable">
   <source>Найдваргүй</source>
   <translation>Ненадежно</translation>
  </message>
  <message id="safety_assessment.feeling">
   <source>Үйлчлүүлэгчийн аюулгүйн мэдрэмж</source>
   <translation>Чувство безопасности клиента</translation>
  </message>
  <message id="safety_assessment.feeling.hint">
   <source>1 – огт аюулгүй биш, 10 – бүрэн аюулгүй.</source>
   <translation>1 – совсем небезопасно, 10 – полная безопасность.</translation>
  </message>
  <message id="safety_assessment.feeling.ask">
   <source>1-ээс 10 хүртэл тоолбол өнөөдөр та гэртээ хэр аюулгүй байна вэ? Юу үүнийг нэгээр нэмэх вэ?</source>
   <translation>По шкале от 1 до 10, насколько безопасно вам сегодня дома? Что добавило бы один балл?</translation>
  </message>
  <message id="safety_assessment.feeling_words">
   <source>Үйлчлүүлэгч үүнийг юу гэж тайлбарласан</source>
   <translation>Как клиент это объясняет</translation>
  </message>
  <message id="safety_assessment.page.conclusion">
   <source>Дүгнэлт</source>
   <translation>Заключение</translation>
  </message>
  <message id="safety_assessment.conclusion">
   <source>Дүгнэлт</source>
   <translation>Заключение</translation>
  </message>
  <message id="safety_assessment.conclusion.option.safe">
   <source>Аюулгүй</source>
   <translation>Безопасно</translation>
  </message>
  <message id="safety_assessment.conclusion.option.safe_with_plan">
   <source>Төлөвлөгөөтэй бол аюулгүй</source>
   <translation>Безопасно при наличии плана</translation>
  </message>
  <message id="safety_assessment.conclusion.option.unsafe">
   <source>Аюултай</source>
   <translation>Небезопасно</translation>
  </message>
  <message id="safety_assessment.urgent_interventions">
   <source>Бүрэн үнэлгээнээс өмнө хийсэн яаралтай интервенц</source>
   <translation>Срочное вмешательство до полной оценки</translation>
  </message>
  <message id="safety_assessment.urgent_interventions.measure">
   <source>Арга хэмжээ</source>
   <translation>Мера</translation>
  </message>
  <message id="safety_assessment.urgent_interventions.at">
   <source>Огноо, цаг</source>
   <translation>Дата, время</translation>
  </message>
  <message id="safety_assessment.urgent_interventions.by">
   <source>Хэн гүйцэтгэсэн</source>
   <translation>Кто выполнил</translation>
  </message>
  <message id="safety_assessment.next_review">
   <source>Аюулгүй байдлыг дахин үнэлэх огноо</source>
   <translation>Дата следующей оценки безопасности</translation>
  </message>
  <message id="safety_assessment.signatures">
   <source>Гарын үсэг</source>
   <translation>Подпись</translation>
  </message>
  <message id="safety_assessment.signatures.option.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Социальный работник</translation>
  </message>
  <message id="safety_plan.title">
   <source>Аюулгүйн төлөвлөгөө</source>
   <translation>План безопасности</translation>
  </message>
  <message id="safety_plan.page.together">
   <source>Хамт гаргасан төлөвлөгөө</source>
   <translation>Совместно составленный план</translation>
  </message>
  <message id="safety_plan.made_on">
   <source>Гаргасан огноо</source>
   <translation>Дата составления</translation>
  </message>
  <message id="safety_plan.made_with">
   <source>Хамт гаргасан хүмүүс</source>
   <translation>С кем составлен</translation>
  </message>
  <message id="safety_plan.made_with.hint">
   <source>Үйлчлүүлэгч, хамгаалж чадах эцэг эх, асран хамгаалагч.</source>
   <translation>Клиент, родитель или опекун, способный защитить.</translation>
  </message>
  <message id="safety_plan.danger_signs">
   <source>Аюул ойртож буйн шинж</source>
   <translation>Признаки приближения опасности</translation>
  </message>
  <message id="safety_plan.danger_signs.ask">
   <source>Аюул ирэхийг та юугаар мэддэг вэ: дуу хоолой, үг, цаг, өдөр?</source>
   <translation>По чему вы узнаете, что опасность близко: голос, слова, время, день?</translation>
  </message>
  <message id="safety_plan.steps">
   <source>Би тэр даруй юу хийх вэ</source>
   <translation>Что я делаю сразу</translation>
  </message>
  <message id="safety_plan.steps.hint">
   <source>Богино, хийж чадах алхмууд. Хүүхэд өөрийн үгээр хэлнэ.</source>
   <translation>Короткие, выполнимые шаги. Ребенок говорит своими словами.</translation>
  </message>
  <message id="safety_plan.steps.ask">
   <source>Тийм шинж гарвал та хамгийн түрүүнд юу хийж чадах вэ? Дараа нь?</source>
   <translation>Если заметите такой признак, что вы сможете сделать сначала? А потом?</translation>
  </message>
  <message id="safety_plan.steps.step">
   <source>Алхам</source>
   <translation>Шаг</translation>
  </message>
  <message id="safety_plan.steps.helper">
   <source>Хэн туслах вэ</source>
   <translation>Кто поможет</translation>
  </message>
  <message id="safety_plan.page.places">
   <source>Аюулгүй хүн, газар, дугаар</source>
   <translation>Безопасные люди, места, номера</translation>
  </message>
  <message id="safety_plan.safe_places">
   <source>Аюулгүй хүн, газар</source>
   <translation>Безопасные люди и места</translation>
  </message>
  <message id="safety_plan.safe_places.ask">
   <source>Шөнө дунд ч хаалга тань дээр хүлээж авах хүн хэн бэ? Тийшээ яаж хүрэх вэ?</source>
   <translation>Кто откроет вам дверь даже среди ночи? Как туда добраться?</translation>
  </message>
  <message id="safety_plan.safe_places.person">
   <source>Хүн</source>
   <translation>Человек</translation>
  </message>
  <message id="safety_plan.safe_places.place">
   <source>Газар</source>
   <translation>Место</translation>
  </message>
  <message id="safety_plan.safe_places.phone">
   <source>Утас</source>
   <translation>Телефон</translation>
  </message>
  <message id="safety_plan.safe_places.way">
   <source>Яаж хүрэх</source>
   <translation>Как добраться</translation>
  </message>
  <message id="safety_plan.emergency_numbers">
   <source>Яаралтай үед залгах дугаар</source>
   <translation>Номера для экстренных случаев</translation>
  </message>
  <message id="safety_plan.emergency_numbers.hint">
   <source>Цагдаа, түргэн тусламж, хүүхдийн тусламжийн утас, өөрийн байгууллагын дугаар.</source>
   <translation>Полиция, скорая помощь, детский телефон доверия, номер вашей организации.</translation>
  </message>
  <message id="safety_plan.code_word">
   <source>Нууц үг, дохио</source>
   <translation>Условное слово, знак</translation>
  </message>
  <message id="safety_plan.code_word.hint">
   <source>Ойр дотны хүн сонсоод тусламж дуудах үг.</source>
   <translation>Слово, услышав которое, близкий человек вызовет помощь.</translation>
  </message>
  <message id="safety_plan.adult_agreement">
   <source>Хамгаалах насанд хүрэгчтэй тохиролцсон зүйл</source>
   <translation>Договоренность с защищающим взрослым</translation>
  </message>
  <message id="safety_plan.adult_agreement.hint">
   <source>Үйлчлүүлэгч хүүхэд бол заавал бөглөнө.</source>
   <translation>Обязательно, если клиент – ребенок.</translation>
  </message>
  <message id="safety_plan.adult_agreement.ask">
   <source>Та хүүхдээ хамгаалахын тулд яг юу хийхээ хэлж өгнө үү?</source>
   <translation>Скажите, пожалуйста, что именно вы сделаете, чтобы защитить ребенка?</translation>
  </message>
  <message id="safety_plan.adult_signature">
   <source>Хамгаалах насанд хүрэгчийн гарын үсэг</source>
   <translation>Подпись защищающего взрослого</translation>
  </message>
  <message id="safety_plan.adult_signature.option.adult">
   <source>Хамгаалах насанд хүрэгч</source>
   <translation>Защищающий взрослый</translation>
  </message>
  <message id="safety_plan.page.readiness">
   <source>Бэлтгэл, шалгалт</source>
   <translation>Подготовка, проверка</translation>
  </message>
  <message id="safety_plan.things_ready">
   <source>Бэлдэж тавьсан зүйл, бичиг баримт</source>
   <translation>Подготовленные вещи и документы</translation>
  </message>
  <message id="safety_plan.things_ready.option.papers">
   <source>Иргэний үнэмлэх, гэрчилгээ</source>
   <translation>Удостоверение личности, свидетельства</translation>
  </message>
  <message id="safety_plan.things_ready.option.money">
   <source>Мөнгө, банкны карт</source>
   <translation>Деньги, банковская карта</translation>
  </message>
  <message id="safety_plan.things_ready.option.keys">
   <source>Түлхүүр</source>
   <translation>Ключи</translation>
  </message>
  <message id="safety_plan.things_ready.option.phone">
   <source>Утас, цэнэглэгч</source>
   <translation>Телефон, зарядное устройство</translation>
  </message>
  <message id="safety_plan.things_ready.option.medicine">
   <source>Эм</source>
   <translation>Лекарства</translation>
  </message>
  <message id="safety_plan.things_ready.option.clothes">
   <source>Дулаан хувцас</source>
   <translation>Теплая одежда</translation>
  </message>
  <message id="safety_plan.things_ready.option.child_things">
   <source>Хүүхдийн хэрэгсэл</source>
   <translation>Детские вещи</translation>
  </message>
  <message id="safety_plan.things_ready.option.evidence">
   <source>Нотлох баримтын хуулбар</source>
   <translation>Копии доказательств</translation>
  </message>
  <message id="safety_plan.phone_safety">
   <source>Утсыг аюулгүй хэрэглэх, төлөвлөгөөний хуулбарыг нуух</source>
   <translation>Безопасное пользование телефоном, спрятанная копия плана</translation>
  </message>
  <message id="safety_plan.phone_safety.hint">
   <source>Дуудлагын түүх, байршил, нууц үг, зурвасыг шалга.</source>
   <translation>Проверьте историю звонков, геолокацию, пароль, сообщения.</translation>
  </message>
  <message id="safety_plan.checks">
   <source>Хэн, хэр ойрхон, хэзээ хүртэл шалгах</source>
   <translation>Кто, как часто и до какого срока проверяет</translation>
  </message>
  <message id="safety_plan.checks.person">
   <source>Хэн</source>
   <translation>Кто</translation>
  </message>
  <message id="safety_plan.checks.way">
   <source>Арга</source>
   <translation>Способ</translation>
  </message>
  <message id="safety_plan.checks.frequency">
   <source>Давтамж</source>
   <translation>Частота</translation>
  </message>
  <message id="safety_plan.checks.until">
   <source>Хүртэл</source>
   <translation>До</translation>
  </message>
  <message id="safety_plan.copy_given">
   <source>Төлөвлөгөөний хуулбар</source>
   <translation>Копия плана</translation>
  </message>
  <message id="safety_plan.copy_given.hint">
   <source>Цаас олдвол аюултай бол зөвхөн цээжилнэ.</source>
   <translation>Если найденная бумага опасна, план только запоминают.</translation>
  </message>
  <message id="safety_plan.copy_given.ask">
   <source>Энэ цаасыг авч явбал аюулгүй юу, эсвэл цээжилсэн нь дээр үү?</source>
   <translation>Безопасно ли носить этот листок с собой или лучше запомнить?</translation>
  </message>
  <message id="safety_plan.copy_given.option.paper">
   <source>Цаасаар өгсөн</source>
   <translation>Выдана на бумаге</translation>
  </message>
  <message id="safety_plan.copy_given.option.memory">
   <source>Аюултай тул зөвхөн цээжилсэн</source>
   <translation>Только по памяти, так как опасно</translation>
  </message>
  <message id="safety_plan.signatures">
   <source>Гарын үсэг</source>
   <translation>Подпись</translation>
  </message>
  <message id="safety_plan.signatures.option.client">
   <source>Үйлчлүүлэгч</source>
   <translation>Клиент</translation>
  </message>
  <message id="safety_plan.signatures.option.guardian">
   <source>Асран хамгаалагч</source>
   <translation>Опекун</translation>
  </message>
  <message id="safety_plan.signatures.option.worker">
   <source>Нийгмийн ажилтан</source>
   <translation>Социальный работник</translation>
  </message>
  <message id="satisfaction.title">
   <source>Сэтгэл ханамжийн судалгаа</source>
   <translation>Опрос удовлетворенности</translation>
  </message>
  <message id="satisfaction.page.about">
   <source>Судалгааны тухай</source>
   <translation>Об опросе</translation>
  </message>
  <message id="satisfaction.filled_on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="satisfaction.filled_by">
   <source>Хэн бөглөсөн</source>
   <translation>Кто заполнил</translation>
  </message>
  <message id="satisfaction.filled_by.hint">
   <source>Нэрээ бичих шаардлагагүй. Хариулт үйлчилгээнд нөлөөлөхгүй.</source>
   <translation>Имя указывать не нужно. Ответы не влияют на услуги.</translation>
  </message>
  <message id="satisfaction.filled_by.ask">
   <source>Энэ асуулгыг та өөрөө бөглөх үү, эсвэл хэн нэгэн туслах уу? Нэрээ бичихгүй байж болно.</source>
   <translation>Вы заполните опрос сами или вам помочь? Имя можно не указывать.</translation>
  </message>
  <message id="satisfaction.filled_by.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="satisfaction.filled_by.option.child">
   <source>хүүхэд (зурагтай хувилбар)</source>
   <translation>ребенок (версия с картинками)</translation>
  </message>
  <message id="satisfaction.filled_by.option.parent">
   <source>эцэг эх</source>
   <translation>родитель</translation>
  </message>
  <message id="satisfaction.filled_by.option.helper">
   <source>туслах хүнтэй хамт</source>
   <translation>с помощником</translation>
  </message>
  <message id="satisfaction.page.rating">
   <source>Үнэлгээ</source>
   <translation>Оценка</translation>
  </message>
  <message id="satisfaction.respect">
   <source>Хүндэтгэлтэй хандсан</source>
   <translation>Ко мне относились с уважением</translation>
  </message>
  <message id="satisfaction.respect.hint">
   <source>1 – огт үгүй, 5 – бүрэн тийм.</source>
   <translation>1 – совсем нет, 5 – полностью да.</translation>
  </message>
  <message id="satisfaction.respect.ask">
   <source>Танд хүндэтгэлтэй хандсан уу?</source>
   <translation>К вам относились с уважением?</translation>
  </message>
  <message id="satisfaction.understood">
   <source>Намайг ойлгосон</source>
   <translation>Меня поняли</translation>
  </message>
  <message id="satisfaction.understood.ask">
   <source>Таны яриаг анхааралтай сонсож, ойлгосон уу?</source>
   <translation>Вас внимательно слушали и поняли?</translation>
  </message>
  <message id="satisfaction.informed">
   <source>Мэдээлэл хангалттай байсан</source>
   <translation>Информации было достаточно</translation>
  </message>
  <message id="satisfaction.informed.ask">
   <source>Юу болох, ямар эрхтэйгээ ойлгомжтой мэдсэн үү?</source>
   <translation>Вам было понятно, что будет дальше и какие у вас права?</translation>
  </message>
  <message id="satisfaction.took_part">
   <source>Шийдвэрт оролцсон</source>
   <translation>Решения принимались с моим участием</translation>
  </message>
  <message id="satisfaction.took_part.ask">
   <source>Шийдвэр гаргахад таны санал тусгагдсан уу?</source>
   <translation>Учитывали ли ваше мнение при принятии решений?</translation>
  </message>
  <message id="satisfaction.privacy">
   <source>Нууцыг хадгалсан</source>
   <translation>Конфиденциальность соблюдалась</translation>
  </message>
  <message id="satisfaction.privacy.ask">
   <source>Таны нууцыг хадгалсан гэж итгэж байна уу?</source>
   <translation>Вы уверены, что ваши сведения сохранили в тайне?</translation>
  </message>
  <message id="satisfaction.timeliness">
   <source>Цаг хугацаандаа байсан</source>
   <translation>Помощь пришла вовремя</translation>
  </message>
  <message id="satisfaction.timeliness.ask">
   <source>Тусламж хэрэгтэй үед нь цагтаа ирсэн үү?</source>
   <translation>Пришла ли помощь, когда она была нужна?</translation>
  </message>
  <message id="satisfaction.safety">
   <source>Аюулгүй болсон</source>
   <translation>Стало безопаснее</translation>
  </message>
  <message id="satisfaction.safety.ask">
   <source>Одоо өөрийгөө илүү аюулгүй мэдэрч байна уу?</source>
   <translation>Чувствуете ли вы себя сейчас в большей безопасности?</translation>
  </message>
  <message id="satisfaction.usefulness">
   <source>Хэрэгтэй байсан</source>
   <translation>Было полезно</translation>
  </message>
  <message id="satisfaction.usefulness.ask">
   <source>Үйлчилгээ танд бодитой тус болсон уу?</source>
   <translation>Услуга вам действительно помогла?</translation>
  </message>
  <message id="satisfaction.page.words">
   <source>Таны үг</source>
   <translation>Ваши слова</translation>
  </message>
  <message id="satisfaction.helped_most">
   <source>Юу хамгийн их тус болсон</source>
   <translation>Что помогло больше всего</translation>
  </message>
  <message id="satisfaction.helped_most.ask">
   <source>Танд юу хамгийн их тус болсон бэ?</source>
   <translation>Что помогло вам больше всего?</translation>
  </message>
  <message id="satisfaction.should_change">
   <source>Юуг өөрчлөх хэрэгтэй</source>
   <translation>Что следует изменить</translation>
  </message>
  <message id="satisfaction.should_change.ask">
   <source>Бид юуг өөрчилбөл дээр вэ? Шүүмжлэлийг ч талархан сонсоно.</source>
   <translation>Что нам стоит изменить? Критику мы тоже выслушаем с благодарностью.</translation>
  </message>
  <message id="satisfaction.come_again">
   <source>Хэрэгтэй бол дахин хандах уу</source>
   <translation>Обратитесь ли вы снова при необходимости</translation>
  </message>
  <message id="self_check.title">
   <source>Байгууллагын өөрийн үнэлгээ</source>
   <translation>Самопроверка организации</translation>
  </message>
  <message id="self_check.page.points">
   <source>Шаардлагууд</source>
   <translation>Требования</translation>
  </message>
  <message id="self_check.checked_on">
   <source>Үнэлсэн огноо</source>
   <translation>Дата проверки</translation>
  </message>
  <message id="self_check.points">
   <source>6.1.1–6.1.18 шаардлага</source>
   <translation>Требования 6.1.1–6.1.18</translation>
  </message>
  <message id="self_check.points.point">
   <source>Шаардлага</source>
   <translation>Требование</translation>
  </message>
  <message id="self_check.points.point.option.p01">
   <source>6.1.1 Нэр, улсын бүртгэлийн гэрчилгээ</source>
   <translation>6.1.1 Название, свидетельство о регистрации</translation>
  </message>
  <message id="self_check.points.point.option.p02">
   <source>6.1.2 Зориулалтын байр</source>
   <translation>6.1.2 Подходящее помещение</translation>
  </message>
  <message id="self_check.points.point.option.p03">
   <source>6.1.3 Нийгмийн ажлын туршлага</source>
   <translation>6.1.3 Опыт социальной работы</translation>
  </message>
  <message id="self_check.points.point.option.p04">
   <source>6.1.4 Эрхэм зорилго, шууд ба шууд бус үйлчилгээ</source>
   <translation>6.1.4 Миссия, прямые и непрямые услуги</translation>
  </message>
  <message id="self_check.points.point.option.p05">
   <source>6.1.5 Удирдлага, хүний болон санхүүгийн нөөц</source>
   <translation>6.1.5 Супервизия, кадры и средства</translation>
  </message>
  <message id="self_check.points.point.option.p06">
   <source>6.1.6 Үйлчилгээний бодлого, ёс зүйн дүрэм</source>
   <translation>6.1.6 Политика услуг, этический кодекс</translation>
  </message>
  <message id="self_check.points.point.option.p07">
   <source>6.1.7 Чанарын хариуцлага</source>
   <translation>6.1.7 Ответственность за качество</translation>
  </message>
  <message id="self_check.points.point.option.p08">
   <source>6.1.8 Онол, арга зүйн хөтөлбөр</source>
   <translation>6.1.8 Программа теории и методов</translation>
  </message>
  <message id="self_check.points.point.option.p09">
   <source>6.1.9 Мэргэжлийн удирдлагын бодлого</source>
   <translation>6.1.9 Политика супервизии</translation>
  </message>
  <message id="self_check.points.point.option.p10">
   <source>6.1.10 Бэлтгэгдсэн мэргэжлийн удирдагч</source>
   <translation>6.1.10 Подготовленный супервизор</translation>
  </message>
  <message id="self_check.points.point.option.p11">
   <source>6.1.11 Удирдлагын харьцаа 1:10, 1:5</source>
   <translation>6.1.11 Соотношение 1:10 и 1:5</translation>
  </message>
  <message id="self_check.points.point.option.p12">
   <source>6.1.12 Тусгай зөвшөөрөл</source>
   <translation>6.1.12 Специальное разрешение</translation>
  </message>
  <message id="self_check.points.point.option.p13">
   <source>6.1.13 Жилд нэг ажилтанд 150 хүртэл кейс</source>
   <translation>6.1.13 До 150 случаев на работника в год</translation>
  </message>
  <message id="self_check.points.point.option.p14">
   <source>6.1.14 Тасралтгүй хөгжлийн бодлого</source>
   <translation>6.1.14 Политика непрерывного развития</translation>
  </message>
  <message id="self_check.points.point.option.p15">
   <source>6.1.15 Салбар дундын хамтын ажиллагаа</source>
   <translation>6.1.15 Межведомственное взаимодействие</translation>
  </message>
  <message id="self_check.points.point.option.p16">
   <source>6.1.16 Зөвлөгөөний өрөө</source>
   <translation>6.1.16 Комната для консультаций</translation>
  </message>
  <message id="self_check.points.point.option.p17">
   <source>6.1.17 Кейс файлын хадгалалт</source>
   <translation>6.1.17 Хранение дел</translation>
  </message>
  <message id="self_check.points.point.option.p18">
   <source>6.1.18 Ажилтны баталгаа, аюулгүй байдал</source>
   <translation>6.1.18 Гарантии и безопасность работника</translation>
  </message>
  <message id="self_check.points.met">
   <source>Хангасан</source>
   <translation>Выполнено</translation>
  </message>
  <message id="self_check.points.evidence">
   <source>Нотолгоо</source>
   <translation>Подтверждение</translation>
  </message>
  <message id="self_check.points.on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="self_check.shelf">
   <source>Тавиурт байхгүй, эсвэл хугацаа нь дууссан баримт бичиг</source>
   <translatorcomment>own wording, wants a native reader</translatorcomment>
   <translation>Документы, которых нет на полке или срок которых истек</translation>
  </message>
  <message id="self_check.shelf.hint">
   <source>Програм баримт бичгийн тавиураас (F-45/5) өөрөө олж бичнэ.</source>
   <translatorcomment>own wording, wants a native reader</translatorcomment>
   <translation>Программа сама находит их на полке документов (F-45/5).</translation>
  </message>
  <message id="self_check.shelf.kind">
   <source>Баримт бичиг</source>
   <translatorcomment>own wording, wants a native reader</translatorcomment>
   <translation>Документ</translation>
  </message>
  <message id="self_check.shelf.state">
   <source>Байдал</source>
   <translatorcomment>own wording, wants a native reader</translatorcomment>
   <translation>Состояние</translation>
  </message>
  <message id="self_check.shelf.state.option.missing">
   <source>байхгүй</source>
   <translatorcomment>own wording, wants a native reader</translatorcomment>
   <translation>нет</translation>
  </message>
  <message id="self_check.shelf.state.option.expired">
   <source>хугацаа дууссан</source>
   <translatorcomment>own wording, wants a native reader</translatorcomment>
   <translation>срок истек</translation>
  </message>
  <message id="self_check.shelf.valid_until">
   <source>Хүчинтэй байсан</source>
   <translatorcomment>own wording, wants a native reader</translatorcomment>
   <translation>Действовал до</translation>
  </message>
  <message id="self_check.measures">
   <source>Сайжруулах арга хэмжээ</source>
   <translation>Меры улучшения</translation>
  </message>
  <message id="self_check.signatures">
   <source>Гарын үсэг</source>
   <translation>Подписи</translation>
  </message>
  <message id="self_check.signatures.option.head">
   <source>байгууллагын удирдлага</source>
   <translation>руководство организации</translation>
  </message>
  <message id="service_contract.title">
   <source>Үйлчилгээний гэрээ</source>
   <translation>Договор об услугах</translation>
  </message>
  <message id="service_contract.page.parties">
   <source>Талууд, үйлчилгээ</source>
   <translation>Стороны и услуги</translation>
  </message>
  <message id="service_contract.contract_date">
   <source>Гэрээ байгуулсан огноо</source>
   <translation>Дата договора</translation>
  </message>
  <message id="service_contract.parties">
   <source>Гэрээний талууд</source>
   <translation>Стороны договора</translation>
  </message>
  <message id="service_contract.parties.hint">
   <source>Үйлчлүүлэгч эсвэл асран хамгаалагч, нийгмийн ажилтан.</source>
   <translation>Клиент или опекун, социальный работник.</translation>
  </message>
  <message id="service_contract.plan_ref">
   <source>Үйлчилгээний төлөвлөгөө</source>
   <translation>План услуг</translation>
  </message>
  <message id="service_contract.services">
   <source>Үзүүлэх үйлчилгээ</source>
   <translation>Предоставляемые услуги</translation>
  </message>
  <message id="service_contract.services.hint">
   <source>Зөвхөн одоо байгаа нөөцөөр хийж чадах зүйлээ амлана.</source>
   <translation>Обещайте только то, что возможно при имеющихся ресурсах.</translation>
  </message>
  <message id="service_contract.payment">
   <source>Төлбөр</source>
   <translation>Оплата</translation>
  </message>
  <message id="service_contract.payment.option.free">
   <source>үнэ төлбөргүй</source>
   <translation>бесплатно</translation>
  </message>
  <message id="service_contract.payment.option.paid">
   <source>төлбөртэй үйлчилгээ орсон</source>
   <translation>есть платная услуга</translation>
  </message>
  <message id="service_contract.payment_note">
   <source>Төлбөрийн тайлбар</source>
   <translation>Комментарий об оплате</translation>
  </message>
  <message id="service_contract.payment_note.hint">
   <source>Аль үйлчилгээ төлбөртэй, хэн төлөх, ямар дэмжлэг үзүүлэх.</source>
   <translation>Какая услуга платная, кто платит, какая поддержка оказывается.</translation>
  </message>
  <message id="service_contract.page.duties">
   <source>Эрх, үүрэг</source>
   <translation>Права и обязанности</translation>
  </message>
  <message id="service_contract.client_duties">
   <source>Үйлчлүүлэгчийн эрх, үүрэг</source>
   <translation>Права и обязанности клиента</translation>
  </message>
  <message id="service_contract.client_duties.hint">
   <source>Мэдээлэл авах, татгалзах, тэмдэглэлтэй танилцах, гомдол гаргах эрх; тохирсон алхмаа хийх үүрэг.</source>
   <translation>Право получать информацию, отказаться, читать записи, жаловаться; обязанность выполнять согласованные шаги.</translation>
  </message>
  <message id="service_contract.client_duties.ask">
   <source>Та хүссэн үедээ асуух, татгалзах, тэмдэглэлээ үзэх эрхтэй. Юуг илүү тодруулах вэ?</source>
   <translation>Вы вправе в любое время спросить, отказаться, прочитать записи. Что пояснить подробнее?</translation>
  </message>
  <message id="service_contract.worker_duties">
   <source>Нийгмийн ажилтан, байгууллагын үүрэг</source>
   <translation>Обязанности работника и организации</translation>
  </message>
  <message id="service_contract.confidentiality">
   <source>Нууцлал, түүний хязгаар</source>
   <translation>Конфиденциальность и ее пределы</translation>
  </message>
  <message id="service_contract.confidentiality.hint">
   <source>Хүүхэд, хүний амь нас аюулд орвол хуулийн дагуу мэдэгдэхээ хэлнэ.</source>
   <translation>Скажите, что при угрозе жизни ребенка или человека вы обязаны сообщить по закону.</translation>
  </message>
  <message id="service_contract.confidentiality.ask">
   <source>Таны ярьсныг нууцална. Харин хэн нэгний амь нас аюулд орвол мэдэгдэх үүрэгтэй. Үүнийг яаж ойлгож байна вэ?</source>
   <translation>Ваши слова останутся в тайне. Но если чья-то жизнь в опасности, об этом необходимо сообщить. Как вы это понимаете?</translation>
  </message>
  <message id="service_contract.page.term">
   <source>Хугацаа, өөрчлөлт, гомдол</source>
   <translation>Срок, изменения, жалобы</translation>
  </message>
  <message id="service_contract.starts_on">
   <source>Эхлэх огноо</source>
   <translation>Дата начала</translation>
  </message>
  <message id="service_contract.ends_on">
   <source>Дуусах огноо</source>
   <translation>Дата окончания</translation>
  </message>
  <message id="service_contract.closing_how">
   <source>Хаах нөхцөл, хэрхэн хаах</source>
   <translation>Условия и порядок закрытия</translation>
  </message>
  <message id="service_contract.closing_how.ask">
   <source>Үйлчилгээ хэзээ, яаж дуусахыг эхнээс нь ярилцъя. Танд ойлгомжтой байна уу?</source>
   <translation>Давайте сразу поговорим, когда и как услуга завершится. Вам все понятно?</translation>
  </message>
  <message id="service_contract.changes">
   <source>Өөрчлөлт оруулах, хугацаанаас өмнө дуусгах</source>
   <translation>Изменения и досрочное завершение</translation>
  </message>
  <message id="service_contract.complaints">
   <source>Гомдлыг хаана гаргах</source>
   <translation>Куда жаловаться</translation>
  </message>
  <message id="service_contract.complaints.hint">
   <source>Байгууллага, албан тушаал, утас.</source>
   <translation>Организация, должность, телефон.</translation>
  </message>
  <message id="service_contract.copies">
   <source>Хувь</source>
   <translation>Экземпляры</translation>
  </message>
  <message id="service_contract.copies.hint">
   <source>Хэдэн хувь үйлдсэн; нэгийг үйлчлүүлэгчид өгнө.</source>
   <translation>Сколько экземпляров составлено; один – клиенту.</translation>
  </message>
  <message id="service_contract.signatures">
   <source>Гарын үсэг</source>
   <translation>Подпись</translation>
  </message>
  <message id="service_contract.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="service_contract.signatures.option.guardian">
   <source>асран хамгаалагч</source>
   <translation>опекун</translation>
  </message>
  <message id="service_contract.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="service_plan.title">
   <source>Үйлчилгээний төлөвлөгөө</source>
   <translation>План услуг</translation>
  </message>
  <message id="service_plan.page.basis">
   <source>Төлөвлөгөөний үндэслэл</source>
   <translation>Основание плана</translation>
  </message>
  <message id="service_plan.plan_date">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="service_plan.valid_until">
   <source>Хүчинтэй хугацаа</source>
   <translation>Действителен до</translation>
  </message>
  <message id="service_plan.version">
   <source>Хувилбар</source>
   <translation>Версия</translation>
  </message>
  <message id="service_plan.plan_for">
   <source>Хэнд зориулсан</source>
   <translation>Для кого</translation>
  </message>
  <message id="service_plan.plan_for.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="service_plan.plan_for.option.family">
   <source>гэр бүл</source>
   <translation>семья</translation>
  </message>
  <message id="service_plan.members">
   <source>Төлөвлөгөөнд хамрагдах гэр бүлийн гишүүд</source>
   <translation>Члены семьи, включенные в план</translation>
  </message>
  <message id="service_plan.assessment_ref">
   <source>Үндэслэсэн үнэлгээ</source>
   <translation>Оценка, на которой основан план</translation>
  </message>
  <message id="service_plan.assessment_conclusion">
   <source>Үнэлгээний дүгнэлт</source>
   <translation>Заключение оценки</translation>
  </message>
  <message id="service_plan.assessment_conclusion.hint">
   <source>Төлөвлөгөөнд тулгуурлах гол дүгнэлт, асуудлыг товч бичнэ.</source>
   <translation>Кратко: основные выводы и проблемы, на которых строится план.</translation>
  </message>
  <message id="service_plan.strengths_used">
   <source>Тулгуурлах давуу тал</source>
   <translation>Используемые сильные стороны</translation>
  </message>
  <message id="service_plan.strengths_used.ask">
   <source>Эдгээр зорилгод хүрэхэд таны ямар чадвар, хэний дэмжлэг тус болох вэ?</source>
   <translation>Какие ваши умения и чья поддержка помогут достичь этих целей?</translation>
  </message>
  <message id="service_plan.page.goals">
   <source>Аюулгүй байдал, зорилго</source>
   <translation>Безопасность и цели</translation>
  </message>
  <message id="service_plan.safety_risks">
   <source>Аюулгүй байдлын эрсдэл, бууруулах үйлчилгээ</source>
   <translation>Риски безопасности и снижающие их услуги</translation>
  </message>
  <message id="service_plan.safety_risks.ask">
   <source>Танд болон гэр бүлд тань юу аюул учруулж болзошгүй вэ? Юу хийвэл аюулгүй байх вэ?</source>
   <translation>Что может быть опасным для вас и вашей семьи? Что сделать, чтобы было безопасно?</translation>
  </message>
  <message id="service_plan.safety_risks.risk">
   <source>Эрсдэл</source>
   <translation>Риск</translation>
  </message>
  <message id="service_plan.safety_risks.service">
   <source>Бууруулах үйлчилгээ</source>
   <translation>Снижающая услуга</translation>
  </message>
  <message id="service_plan.safety_risks.who">
   <source>Хариуцах</source>
   <translation>Ответственный</translation>
  </message>
  <message id="service_plan.safety_risks.until">
   <source>Хүртэл</source>
   <translation>До</translation>
  </message>
  <message id="service_plan.goals">
   <source>Зорилго</source>
   <translation>Цель</translation>
  </message>
  <message id="service_plan.goals.hint">
   <source>Тодорхой, хэмжиж болох, үйлчлүүлэгчийн өөрийнх нь үгтэй ойр байна.</source>
   <translation>Конкретно, измеримо, близко к словам самого клиента.</translation>
  </message>
  <message id="service_plan.goals.ask">
   <source>Юу өөрчлөгдвөл та «одоо дээр болсон» гэж хэлэх вэ? Түүнийг юугаар мэдэх вэ?</source>
   <translation>Что должно измениться, чтобы вы сказали «стало лучше»? По чему мы это увидим?</translation>
  </message>
  <message id="service_plan.goals.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="service_plan.goals.problem">
   <source>Асуудал</source>
   <translation>Проблема</translation>
  </message>
  <message id="service_plan.goals.goal">
   <source>Зорилго</source>
   <translation>Цель</translation>
  </message>
  <message id="service_plan.goals.result">
   <source>Хүлээгдэж буй үр дүн, шалгуур</source>
   <translation>Ожидаемый результат, показатель</translation>
  </message>
  <message id="service_plan.goals.priority">
   <source>Эрэмбэ</source>
   <translation>Приоритет</translation>
  </message>
  <message id="service_plan.goals.problem_no">
   <source>Асуудлын №</source>
   <translation>№ проблемы</translation>
  </message>
  <message id="service_plan.goals.problem_no.hint">
   <source>Нөхцөл байдлын үнэлгээний асуудлын дугаар.</source>
   <translation>Номер проблемы из оценки ситуации.</translation>
  </message>
  <message id="service_plan.page.measures">
   <source>Үйлчилгээ, арга хэмжээ</source>
   <translation>Услуги и мероприятия</translation>
  </message>
  <message id="service_plan.measures">
   <source>Үйлчилгээ, арга хэмжээ</source>
   <translation>Услуги и мероприятия</translation>
  </message>
  <message id="service_plan.measures.hint">
   <source>Зорилго бүрд дор хаяж нэг арга хэмжээ. Одоо байгаа нөөцөд тулгуурлана.</source>
   <translation>На каждую цель – хотя бы одно мероприятие. Опирайтесь на имеющиеся ресурсы.</translation>
  </message>
  <message id="service_plan.measures.ask">
   <source>Энэ алхмыг хэн, хэзээ хийж чадах вэ? Танд хэцүү санагдвал хуваая.</source>
   <translation>Кто и когда может сделать этот шаг? Если трудно, разделим его на части.</translation>
  </message>
  <message id="service_plan.measures.goal">
   <source>Зорилго №</source>
   <translation>Цель №</translation>
  </message>
  <message id="service_plan.measures.member">
   <source>Хэнд</source>
   <translation>Кому</translation>
  </message>
  <message id="service_plan.measures.member.hint">
   <source>Нэр бус, үүргээр: үйлчлүүлэгч, хүүхэд 1.</source>
   <translation>Не имя, а роль: клиент, ребенок 1.</translation>
  </message>
  <message id="service_plan.measures.service">
   <source>Арга хэмжээ</source>
   <translation>Мероприятие</translation>
  </message>
  <message id="service_plan.measures.level">
   <source>Түвшин</source>
   <translation>Уровень</translation>
  </message>
  <message id="service_plan.measures.level.option.individual">
   <source>хувь хүн</source>
   <translation>отдельное лицо</translation>
  </message>
  <message id="service_plan.measures.level.option.family">
   <source>гэр бүл</source>
   <translation>семья</translation>
  </message>
  <message id="service_plan.measures.level.option.group">
   <source>бүлэг</source>
   <translation>группа</translation>
  </message>
  <message id="service_plan.measures.level.option.organisation">
   <source>байгууллага</source>
   <translation>организация</translation>
  </message>
  <message id="service_plan.measures.level.option.community">
   <source>олон нийт</source>
   <translation>сообщество</translation>
  </message>
  <message id="service_plan.measures.way">
   <source>Хэлбэр</source>
   <translation>Форма</translation>
  </message>
  <message id="service_plan.measures.way.option.direct">
   <source>шууд</source>
   <translation>прямая</translation>
  </message>
  <message id="service_plan.measures.way.option.indirect">
   <source>шууд бус</source>
   <translation>непрямая</translation>
  </message>
  <message id="service_plan.measures.who">
   <source>Хариуцах</source>
   <translation>Ответственный</translation>
  </message>
  <message id="service_plan.measures.start">
   <source>Эхлэх</source>
   <translation>Начало</translation>
  </message>
  <message id="service_plan.measures.until">
   <source>Дуусах</source>
   <translation>Окончание</translation>
  </message>
  <message id="service_plan.measures.cost">
   <source>Нөөц, зардал</source>
   <translation>Ресурс, расходы</translation>
  </message>
  <message id="service_plan.measures.status">
   <source>Биелэлт</source>
   <translation>Выполнение</translation>
  </message>
  <message id="service_plan.measures.status.option.planned">
   <source>төлөвлөсөн</source>
   <translation>запланировано</translation>
  </message>
  <message id="service_plan.measures.status.option.in_progress">
   <source>хийгдэж байна</source>
   <translation>выполняется</translation>
  </message>
  <message id="service_plan.measures.status.option.done">
   <source>биелсэн</source>
   <translation>выполнено</translation>
  </message>
  <message id="service_plan.measures.status.option.not_done">
   <source>биелээгүй</source>
   <translation>не выполнено</translation>
  </message>
  <message id="service_plan.referral">
   <source>Холбон зуучлах, шилжүүлэх эсэх</source>
   <translation>Направление или передача</translation>
  </message>
  <message id="service_plan.referral.option.none">
   <source>шаардлагагүй</source>
   <translation>не требуется</translation>
  </message>
  <message id="service_plan.referral.option.referral">
   <source>холбон зуучлах</source>
   <translation>направление</translation>
  </message>
  <message id="service_plan.referral.option.transfer">
   <source>шилжүүлэх</source>
   <translation>передача дела</translation>
  </message>
  <message id="service_plan.referral_where">
   <source>Аль байгууллагад</source>
   <translation>В какую организацию</translation>
  </message>
  <message id="service_plan.referral_ref">
   <source>Илгээх хуудас</source>
   <translation>Лист направления</translation>
  </message>
  <message id="service_plan.joint_team">
   <source>Хамтарсан баг, кейс хэлэлцүүлэг шаардлагатай юу</source>
   <translation>Нужны ли мультидисциплинарная команда, обсуждение случая</translation>
  </message>
  <message id="service_plan.joint_team_on">
   <source>Хэлэлцүүлгийн огноо</source>
   <translation>Дата обсуждения</translation>
  </message>
  <message id="service_plan.leaving_care">
   <source>Хүүхэд 18 насанд ойртсон эсвэл асрамжаас гарах уу</source>
   <translation>Ребенку скоро 18 лет или он выходит из попечения</translation>
  </message>
  <message id="service_plan.coming_of_age">
   <source>Насанд хүрсний дараах үйлчилгээ</source>
   <translation>Услуги после совершеннолетия</translation>
  </message>
  <message id="service_plan.coming_of_age.hint">
   <source>Орон сууц, орлого, суралцах, дэмжих хүн, бичиг баримт.</source>
   <translation>Жилье, доход, учеба, поддерживающий человек, документы.</translation>
  </message>
  <message id="service_plan.coming_of_age.ask">
   <source>18 нас хүрээд хаана амьдрах, юу хийхийг хүсэж байна вэ? Хэн дэмжих вэ?</source>
   <translation>Где вы хотите жить и чем заниматься после 18 лет? Кто вас поддержит?</translation>
  </message>
  <message id="service_plan.page.ending">
   <source>Дуусгах, үнэлэх</source>
   <translation>Завершение и оценка</translation>
  </message>
  <message id="service_plan.expected_end">
   <source>Үйлчилгээ дуусах хугацаа</source>
   <translation>Ожидаемое завершение услуги</translation>
  </message>
  <message id="service_plan.closing_conditions">
   <source>Үйлчилгээг хаах нөхцөл</source>
   <translation>Условия закрытия</translation>
  </message>
  <message id="service_plan.closing_conditions.ask">
   <source>Ямар байдалд хүрвэл манай тусламжгүйгээр болно гэж та боддог вэ?</source>
   <translation>При каком положении, по-вашему, вы сможете обойтись без нашей помощи?</translation>
  </message>
  <message id="service_plan.evaluation_dates">
   <source>Үнэлгээний хуваарь</source>
   <translation>График оценок</translation>
  </message>
  <message id="service_plan.evaluation_dates.kind">
   <source>Үнэлгээ</source>
   <translation>Оценка</translation>
  </message>
  <message id="service_plan.evaluation_dates.kind.option.progress">
   <source>явцын үнэлгээ</source>
   <translation>промежуточная оценка</translation>
  </message>
  <message id="service_plan.evaluation_dates.kind.option.final">
   <source>эцсийн үнэлгээ</source>
   <translation>итоговая оценка</translation>
  </message>
  <message id="service_plan.evaluation_dates.on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="service_plan.client_view">
   <source>Үйлчлүүлэгч, гэр бүлийн санал бодол</source>
   <translation>Мнение клиента и семьи</translation>
  </message>
  <message id="service_plan.client_view.ask">
   <source>Энэ төлөвлөгөө танд хэр санагдаж байна вэ? Юуг өөрчилбөл дээр вэ?</source>
   <translation>Как вам этот план? Что лучше изменить?</translation>
  </message>
  <message id="service_plan.page.approval">
   <source>Баталгаажуулалт, гарын үсэг</source>
   <translation>Утверждение и подписи</translation>
  </message>
  <message id="service_plan.approval">
   <source>Төлөвлөгөөг баталгаажуулах</source>
   <translation>Утверждение плана</translation>
  </message>
  <message id="service_plan.approval.option.approver">
   <source>баталсан</source>
   <translation>утверждено</translation>
  </message>
  <message id="service_plan.approver">
   <source>Баталсан албан тушаалтан</source>
   <translation>Кто утвердил</translation>
  </message>
  <message id="service_plan.approved_on">
   <source>Баталсан огноо</source>
   <translation>Дата утверждения</translation>
  </message>
  <message id="service_plan.signatures">
   <source>Гарын үсэг</source>
   <translation>Подпись</translation>
  </message>
  <message id="service_plan.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="service_plan.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="service_plan.signatures.option.guardian">
   <source>асран хамгаалагч</source>
   <translation>опекун</translation>
  </message>
  <message id="service_proposal.title">
   <source>Үйлчилгээг сайжруулах санал</source>
   <translation>Предложения по улучшению услуг</translation>
  </message>
  <message id="service_proposal.page.proposal">
   <source>Санал</source>
   <translation>Предложение</translation>
  </message>
  <message id="service_proposal.made_on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="service_proposal.to">
   <source>Хэнд</source>
   <translation>Кому</translation>
  </message>
  <message id="service_proposal.text">
   <source>Санал</source>
   <translation>Предложение</translation>
  </message>
  <message id="service_proposal.text.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Только код, без имен.</translation>
  </message>
  <message id="service_proposal.reason">
   <source>Үндэслэл</source>
   <translation>Обоснование</translation>
  </message>
  <message id="service_proposal.answered_on">
   <source>Хариу ирсэн огноо</source>
   <translation>Дата ответа</translation>
  </message>
  <message id="service_proposal.answer">
   <source>Хариу</source>
   <translation>Ответ</translation>
  </message>
  <message id="shelf_document.title">
   <source>Баримт бичгийн тавиур</source>
   <translation>Полка документов</translation>
  </message>
  <message id="shelf_document.page.document">
   <source>Баримт бичиг</source>
   <translation>Документ</translation>
  </message>
  <message id="shelf_document.kind">
   <source>Төрөл</source>
   <translation>Вид</translation>
  </message>
  <message id="options.shelf_kind.policy">
   <source>үйлчилгээний бодлого</source>
   <translation>политика услуг</translation>
  </message>
  <message id="options.shelf_kind.ethics">
   <source>ёс зүйн дүрэм</source>
   <translation>кодекс этики</translation>
  </message>
  <message id="options.shelf_kind.methods">
   <source>онол, арга зүйн хөтөлбөр</source>
   <translation>программа теории и методики</translation>
  </message>
  <message id="options.shelf_kind.supervision">
   <source>мэргэжлийн удирдлагын бодлого, журам</source>
   <translation>политика и правила супервизии</translation>
  </message>
  <message id="options.shelf_kind.staff">
   <source>хүний нөөц, тасралтгүй хөгжлийн бодлого</source>
   <translation>кадровая политика, непрерывное развитие</translation>
  </message>
  <message id="options.shelf_kind.archive">
   <source>хадгалах хугацааны жагсаалт</source>
   <translation>номенклатура дел, сроки хранения</translation>
  </message>
  <message id="options.shelf_kind.other">
   <source>бусад</source>
   <translation>другое</translation>
  </message>
  <message id="shelf_document.name">
   <source>Нэр</source>
   <translation>Название</translation>
  </message>
  <message id="shelf_document.approved_by">
   <source>Баталсан</source>
   <translation>Кем утвержден</translation>
  </message>
  <message id="shelf_document.approved_on">
   <source>Баталсан огноо</source>
   <translation>Дата утверждения</translation>
  </message>
  <message id="shelf_document.valid_until">
   <source>Хүчинтэй хугацаа</source>
   <translation>Действует до</translation>
  </message>
  <message id="shelf_document.valid_until.hint">
   <source>Хугацаагүй бол хоосон үлдээнэ. Дууссан бол өөрийн үнэлгээнд тэмдэглэнэ.</source>
   <translation>Бессрочный – оставьте пустым. Истекший отмечают в самопроверке.</translation>
  </message>
  <message id="shelf_document.kept_at">
   <source>Хаана хадгалж байгаа</source>
   <translation>Где хранится</translation>
  </message>
  <message id="situation_assessment.title">
   <source>Нөхцөл байдлын үнэлгээний маягт</source>
   <translation>Форма оценки ситуации</translation>
  </message>
  <message id="situation_assessment.page.sources">
   <source>Хугацаа, мэдээллийн эх сурвалж</source>
   <translation>Сроки и источники информации</translation>
  </message>
  <message id="situation_assessment.started_at">
   <source>Үнэлгээ эхэлсэн</source>
   <translation>Начало оценки</translation>
  </message>
  <message id="situation_assessment.ended_at">
   <source>Үнэлгээ дууссан</source>
   <translation>Окончание оценки</translation>
  </message>
  <message id="situation_assessment.limit">
   <source>Эцсийн хугацаа</source>
   <translation>Срок</translation>
  </message>
  <message id="situation_assessment.limit.hint">
   <source>Дуудлагаас хойш 72 цаг; аюул бага бол 3–5 дахь өдөр.</source>
   <translation>72 часа с момента вызова; при низкой опасности – на 3–5-й день.</translation>
  </message>
  <message id="situation_assessment.sources">
   <source>Мэдээллийн эх сурвалж</source>
   <translation>Источники информации</translation>
  </message>
  <message id="situation_assessment.sources.hint">
   <source>Баримт, санал бодлыг ялгаж тэмдэглэнэ. Зөвшөөрлийн хүрээнээс гадуур хүнээс мэдээлэл бүү ав.</source>
   <translation>Отделяйте факты от мнений. Не собирайте сведения у людей, которых нет в объеме согласия.</translation>
  </message>
  <message id="situation_assessment.sources.ask">
   <source>Таны байдлыг илүү сайн ойлгохын тулд өөр хэнтэй ярилцвал зүгээр вэ? Хэнтэй ярилцахгүй байвал дээр вэ?</source>
   <translation>С кем еще можно поговорить, чтобы лучше понять вашу ситуацию? С кем лучше не говорить?</translation>
  </message>
  <message id="situation_assessment.sources.source">
   <source>Эх сурвалж</source>
   <translation>Источник</translation>
  </message>
  <message id="situation_assessment.sources.source.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="situation_assessment.sources.source.option.family">
   <source>гэр бүл</source>
   <translation>семья</translation>
  </message>
  <message id="situation_assessment.sources.source.option.friends">
   <source>найз нөхөд</source>
   <translation>друзья</translation>
  </message>
  <message id="situation_assessment.sources.source.option.kindergarten">
   <source>цэцэрлэг</source>
   <translation>детский сад</translation>
  </message>
  <message id="situation_assessment.sources.source.option.school">
   <source>сургууль</source>
   <translation>школа</translation>
  </message>
  <message id="situation_assessment.sources.source.option.workplace">
   <source>ажлын газар</source>
   <translation>место работы</translation>
  </message>
  <message id="situation_assessment.sources.source.option.neighbour">
   <source>хөрш</source>
   <translation>сосед</translation>
  </message>
  <message id="situation_assessment.sources.source.option.relative">
   <source>хамаатан садан</source>
   <translation>родственник</translation>
  </message>
  <message id="situation_assessment.sources.source.option.other">
   <source>бусад</source>
   <translation>другой</translation>
  </message>
  <message id="situation_assessment.sources.on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="situation_assessment.sources.way">
   <source>Арга</source>
   <translation>Способ</translation>
  </message>
  <message id="situation_assessment.sources.way.option.meeting">
   <source>уулзалт</source>
   <translation>встреча</translation>
  </message>
  <message id="situation_assessment.sources.way.option.phone">
   <source>утсаар</source>
   <translation>по телефону</translation>
  </message>
  <message id="situation_assessment.sources.way.option.written">
   <source>бичгээр</source>
   <translation>в письменной форме</translation>
  </message>
  <message id="situation_assessment.sources.way.option.visit">
   <source>гэрээр очих</source>
   <translation>посещение на дому</translation>
  </message>
  <message id="situation_assessment.sources.way.option.other">
   <source>бусад</source>
   <translation>другое</translation>
  </message>
  <message id="situation_assessment.sources.nature">
   <source>Баримт / санал бодол</source>
   <translation>Факт / мнение</translation>
  </message>
  <message id="situation_assessment.sources.nature.option.fact">
   <source>баримт</source>
   <translation>факт</translation>
  </message>
  <message id="situation_assessment.sources.nature.option.opinion">
   <source>санал бодол</source>
   <translation>мнение</translation>
  </message>
  <message id="situation_assessment.sources.nature.option.both">
   <source>баримт, санал бодол</source>
   <translation>факт и мнение</translation>
  </message>
  <message id="situation_assessment.sources.about">
   <source>Аль хэсэгт</source>
   <translation>К какой части</translation>
  </message>
  <message id="situation_assessment.sources.about.hint">
   <source>Үнэлгээний аль хэсгийг үүгээр үндэслэснийг тэмдэглэнэ.</source>
   <translation>Отметьте, какая часть оценки опирается на этот источник.</translation>
  </message>
  <message id="situation_assessment.sources.about.option.family">
   <source>гэр бүл</source>
   <translation>семья</translation>
  </message>
  <message id="situation_assessment.sources.about.option.health">
   <source>эрүүл мэнд</source>
   <translation>здоровье</translation>
  </message>
  <message id="situation_assessment.sources.about.option.education">
   <source>боловсрол</source>
   <translation>образование</translation>
  </message>
  <message id="situation_assessment.sources.about.option.employment">
   <source>хөдөлмөр эрхлэлт</source>
   <translation>занятость</translation>
  </message>
  <message id="situation_assessment.sources.about.option.psychological">
   <source>сэтгэл зүй</source>
   <translation>психологическое состояние</translation>
  </message>
  <message id="situation_assessment.sources.about.option.finance">
   <source>санхүү</source>
   <translation>финансы</translation>
  </message>
  <message id="situation_assessment.sources.about.option.housing">
   <source>орон сууц</source>
   <translation>жилье</translation>
  </message>
  <message id="situation_assessment.sources.about.option.social">
   <source>нийгмийн орчин</source>
   <translation>социальное окружение</translation>
  </message>
  <message id="situation_assessment.page.client_family">
   <source>Үйлчлүүлэгч, гэр бүл</source>
   <translation>Клиент и семья</translation>
  </message>
  <message id="situation_assessment.worries">
   <source>Үйлчлүүлэгчийн санаа зовж буй асуудал, өөрийн тодорхойлолт</source>
   <translation>Что беспокоит клиента, его собственное определение проблемы</translation>
  </message>
  <message id="situation_assessment.worries.hint">
   <source>Үйлчлүүлэгчийн өөрийнх нь үгээр, хашилтад бичнэ.</source>
   <translation>Пишите словами самого клиента, в кавычках.</translation>
  </message>
  <message id="situation_assessment.worries.ask">
   <source>Танд одоо юу хамгийн хүнд байна вэ? Өөрийнхөө үгээр ярьж өгнө үү, би яаруулахгүй.</source>
   <translation>Что сейчас для вас тяжелее всего? Расскажите своими словами, я не тороплю.</translation>
  </message>
  <message id="situation_assessment.family">
   <source>Гэр бүлийн бүтэц, нөхцөл байдал</source>
   <translation>Состав и положение семьи</translation>
  </message>
  <message id="situation_assessment.family.hint">
   <source>Хэн хэнтэй хамт амьдардаг, харилцаа, сүүлийн үеийн өөрчлөлт. Генограмыг лавлана.</source>
   <translation>Кто с кем живет, отношения, недавние перемены. См. генограмму.</translation>
  </message>
  <message id="situation_assessment.family.ask">
   <source>Гэрт тань хэн хэн амьдардаг вэ? Хэнтэйгээ хамгийн ойр дотно байдаг вэ?</source>
   <translation>Кто живет у вас дома? С кем вы ближе всего?</translation>
  </message>
  <message id="situation_assessment.genogram_ref">
   <source>Генограм</source>
   <translation>Генограмма</translation>
  </message>
  <message id="situation_assessment.differences">
   <source>Хүндэтгэх онцлог</source>
   <translation>Особенности, которые следует уважать</translation>
  </message>
  <message id="situation_assessment.differences.hint">
   <source>Соёл, хүйс, хөгжлийн бэрхшээл, шашин шүтлэг.</source>
   <translation>Культура, пол, инвалидность, религия.</translation>
  </message>
  <message id="situation_assessment.differences.ask">
   <source>Тантай ажиллахдаа бид юуг заавал анхаарч, хүндэтгэх ёстой вэ?</source>
   <translation>Что нам обязательно нужно учитывать и уважать, работая с вами?</translation>
  </message>
  <message id="situation_assessment.page.health_learning_work">
   <source>Эрүүл мэнд, боловсрол, хөдөлмөр</source>
   <translation>Здоровье, образование, занятость</translation>
  </message>
  <message id="situation_assessment.health">
   <source>Эрүүл мэндийн байдал</source>
   <translation>Здоровье</translation>
  </message>
  <message id="situation_assessment.health.hint">
   <source>Бие махбод, сэтгэцийн эрүүл мэнд, хөгжлийн бэрхшээл, эмчилгээ.</source>
   <translation>Физическое и психическое здоровье, инвалидность, лечение.</translation>
  </message>
  <message id="situation_assessment.health.ask">
   <source>Таны болон хүүхдүүдийн тань бие ямар байна вэ? Эмчид үзүүлэх хэрэгтэй зүйл бий юу?</source>
   <translation>Как здоровье у вас и у детей? Нужно ли показаться врачу?</translation>
  </message>
  <message id="situation_assessment.education">
   <source>Боловсролын байдал</source>
   <translation>Образование</translation>
  </message>
  <message id="situation_assessment.education.ask">
   <source>Хичээл сургууль ямар байна вэ? Юу нь таатай, юу нь хэцүү байдаг вэ?</source>
   <translation>Как дела с учебой? Что нравится, что дается трудно?</translation>
  </message>
  <message id="situation_assessment.employment">
   <source>Хөдөлмөр эрхлэлтийн байдал</source>
   <translation>Занятость</translation>
  </message>
  <message id="situation_assessment.employment.ask">
   <source>Одоо ямар ажил хийдэг вэ? Ямар ажил хийхийг хүсдэг вэ?</source>
   <translation>Чем вы сейчас занимаетесь? Какую работу хотели бы?</translation>
  </message>
  <message id="situation_assessment.psychological">
   <source>Сэтгэл зүйн байдал</source>
   <translation>Психологическое состояние</translation>
  </message>
  <message id="situation_assessment.psychological.hint">
   <source>Оношилгоо бус, харсан сонссон зүйлээ бичнэ.</source>
   <translation>Не диагноз, а то, что вы видели и слышали.</translation>
  </message>
  <message id="situation_assessment.psychological.ask">
   <source>Сүүлийн үед сэтгэл санаа тань ямар байна вэ? Нойр хоол тань хэвийн үү?</source>
   <translation>Какое у вас настроение в последнее время? Как сон, аппетит?</translation>
  </message>
  <message id="situation_assessment.page.living">
   <source>Санхүү, орон сууц, нийгмийн орчин</source>
   <translation>Финансы, жилье, социальное окружение</translation>
  </message>
  <message id="situation_assessment.finance">
   <source>Санхүүгийн байдал</source>
   <translation>Финансовое положение</translation>
  </message>
  <message id="situation_assessment.finance.hint">
   <source>Орлого, тэтгэмж, өр, мал.</source>
   <translation>Доходы, пособия, долги, скот.</translation>
  </message>
  <message id="situation_assessment.finance.type">
   <source>Төрөл</source>
   <translation>Вид</translation>
  </message>
  <message id="situation_assessment.finance.type.option.income">
   <source>орлого</source>
   <translation>доход</translation>
  </message>
  <message id="situation_assessment.finance.type.option.benefit">
   <source>тэтгэмж</source>
   <translation>пособие</translation>
  </message>
  <message id="situation_assessment.finance.type.option.debt">
   <source>өр</source>
   <translation>долг</translation>
  </message>
  <message id="situation_assessment.finance.type.option.livestock">
   <source>мал</source>
   <translation>скот</translation>
  </message>
  <message id="situation_assessment.finance.type.option.other">
   <source>бусад</source>
   <translation>другое</translation>
  </message>
  <message id="situation_assessment.finance.item">
   <source>Юу</source>
   <translation>Что именно</translation>
  </message>
  <message id="situation_assessment.finance.amount">
   <source>Дүн</source>
   <translation>Сумма</translation>
  </message>
  <message id="situation_assessment.finance.amount.unit">
   <source>₮</source>
   <translation>₮</translation>
  </message>
  <message id="situation_assessment.finance.note">
   <source>Тайлбар</source>
   <translation>Комментарий</translation>
  </message>
  <message id="situation_assessment.finance_note">
   <source>Санхүүгийн байдлын тайлбар</source>
   <translation>Комментарий о финансовом положении</translation>
  </message>
  <message id="situation_assessment.finance_note.hint">
   <source>Орлогыг хэн захиран зарцуулдаг, хаанаас хүрэлцдэггүй.</source>
   <translation>Кто распоряжается доходом, на что не хватает.</translation>
  </message>
  <message id="situation_assessment.finance_note.ask">
   <source>Сар дуустал мөнгө хүрэлцдэг үү? Гэрийн мөнгийг хэн захиран зарцуулдаг вэ?</source>
   <translation>Хватает ли денег до конца месяца? Кто распоряжается деньгами дома?</translation>
  </message>
  <message id="situation_assessment.housing">
   <source>Орон сууцны байдал</source>
   <translation>Жилищные условия</translation>
  </message>
  <message id="situation_assessment.housing.hint">
   <source>Төрөл, халаалт, аюулгүй байдал, унтах байр.</source>
   <translation>Тип жилья, отопление, безопасность, спальные места.</translation>
  </message>
  <message id="situation_assessment.housing.ask">
   <source>Хаана амьдарч байгаагаа ярьж өгнө үү. Гэрт тань дулаан, аюулгүй юу? Хүн бүр унтах байртай юу?</source>
   <translation>Расскажите, где вы живете. Тепло ли и безопасно ли дома? У каждого ли есть спальное место?</translation>
  </message>
  <message id="situation_assessment.social">
   <source>Нийгмийн орчин, дэмжлэг</source>
   <translation>Социальное окружение и поддержка</translation>
  </message>
  <message id="situation_assessment.social.hint">
   <source>Экоураглалыг лавлана.</source>
   <translation>См. экокарту.</translation>
  </message>
  <message id="situation_assessment.social.ask">
   <source>Хүнд үед хэнд хандаж болдог вэ? Хэн танд тусалдаг вэ?</source>
   <translation>К кому вы можете обратиться в трудную минуту? Кто вам помогает?</translation>
  </message>
  <message id="situation_assessment.ecomap_ref">
   <source>Экоураглал</source>
   <translation>Экокарта</translation>
  </message>
  <message id="situation_assessment.page.strengths_risk">
   <source>Давуу тал, эрсдэл</source>
   <translation>Сильные стороны и риск</translation>
  </message>
  <message id="situation_assessment.strengths_ref">
   <source>Давуу талын үнэлгээ</source>
   <translation>Оценка сильных сторон</translation>
  </message>
  <message id="situation_assessment.call_ref">
   <source>Шуурхай дуудлагын эрсдэлийн үнэлгээ</source>
   <translation>Оценка риска при срочном вызове</translation>
  </message>
  <message id="situation_assessment.safety_ref">
   <source>Аюулгүй байдлын үнэлгээ</source>
   <translation>Оценка безопасности</translation>
  </message>
  <message id="situation_assessment.risk_conclusion">
   <source>Эрсдэлийн үнэлгээ, дүгнэлт</source>
   <translation>Оценка риска, заключение</translation>
  </message>
  <message id="situation_assessment.risk_conclusion.hint">
   <source>Эрсдэлийн болон хамгаалах хүчин зүйлийг зэрэгцүүлж, үндэслэлийг бичнэ.</source>
   <translation>Сопоставьте факторы риска и защитные факторы, напишите обоснование.</translation>
  </message>
  <message id="situation_assessment.page.conclusion">
   <source>Нэгдсэн дүгнэлт</source>
   <translation>Сводное заключение</translation>
  </message>
  <message id="situation_assessment.conclusion">
   <source>Нэгдсэн дүгнэлт</source>
   <translation>Сводное заключение</translation>
  </message>
  <message id="situation_assessment.conclusion.hint">
   <source>Шинэ баримт нэмэхгүй; өмнөх хэсгүүдийг холбож дүгнэнэ.</source>
   <translation>Без новых фактов: свяжите предыдущие разделы и сделайте вывод.</translation>
  </message>
  <message id="situation_assessment.problems">
   <source>Шийдвэрлэх шаардлагатай тулгамдаж буй асуудал</source>
   <translation>Насущные проблемы, требующие решения</translation>
  </message>
  <message id="situation_assessment.problems.hint">
   <source>Тэргүүлэх эрэмбээр бичнэ.</source>
   <translation>Пишите в порядке приоритетности.</translation>
  </message>
  <message id="situation_assessment.problems.ask">
   <source>Эдгээрээс аль нь танд хамгийн чухал вэ? Юунаас эхлэх үү?</source>
   <translation>Что из этого для вас важнее всего? С чего начнем?</translation>
  </message>
  <message id="situation_assessment.problems.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="situation_assessment.problems.problem">
   <source>Асуудал</source>
   <translation>Проблема</translation>
  </message>
  <message id="situation_assessment.problems.whose">
   <source>Хэний</source>
   <translation>Чья</translation>
  </message>
  <message id="situation_assessment.problems.whose.hint">
   <source>Нэр бус, үүргээр: үйлчлүүлэгч, хүүхэд 1.</source>
   <translation>Не имя, а роль: клиент, ребенок 1.</translation>
  </message>
  <message id="situation_assessment.problems.urgency">
   <source>Яаралтай эсэх</source>
   <translation>Срочность</translation>
  </message>
  <message id="situation_assessment.problems.urgency.option.at_once">
   <source>нэн яаралтай</source>
   <translation>немедленно</translation>
  </message>
  <message id="situation_assessment.problems.urgency.option.soon">
   <source>яаралтай</source>
   <translation>срочно</translation>
  </message>
  <message id="situation_assessment.problems.urgency.option.planned">
   <source>төлөвлөгөөгөөр</source>
   <translation>в плановом порядке</translation>
  </message>
  <message id="situation_assessment.shown_on">
   <source>Үйлчлүүлэгчид танилцуулсан огноо</source>
   <translation>Дата ознакомления клиента</translation>
  </message>
  <message id="situation_assessment.client_opinion">
   <source>Үйлчлүүлэгчийн санал бодол</source>
   <translation>Мнение клиента</translation>
  </message>
  <message id="situation_assessment.client_opinion.ask">
   <source>Миний бичсэн зүйл таны ярьсантай таарч байна уу? Нэмэх, засах зүйл байна уу?</source>
   <translation>Записанное совпадает с вашими словами? Хотите что-то добавить или исправить?</translation>
  </message>
  <message id="situation_assessment.signatures">
   <source>Гарын үсэг</source>
   <translation>Подпись</translation>
  </message>
  <message id="situation_assessment.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="situation_assessment.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="staff_card.title">
   <source>Ажилтны карт</source>
   <translation>Карточка работника</translation>
  </message>
  <message id="staff_card.page.card">
   <source>Ажилтан</source>
   <translation>Работник</translation>
  </message>
  <message id="staff_card.worker">
   <source>Ажилтан</source>
   <translation>Работник</translation>
  </message>
  <message id="staff_card.joined_on">
   <source>Ажилд орсон</source>
   <translation>Принят</translation>
  </message>
  <message id="staff_card.function">
   <source>Үүрэг</source>
   <translation>Роль</translation>
  </message>
  <message id="staff_card.function.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="staff_card.function.option.senior">
   <source>ахлах нийгмийн ажилтан</source>
   <translation>старший социальный работник</translation>
  </message>
  <message id="staff_card.function.option.consultant">
   <source>зөвлөх нийгмийн ажилтан</source>
   <translation>социальный работник-консультант</translation>
  </message>
  <message id="staff_card.function.option.other">
   <source>бусад</source>
   <translation>другое</translation>
  </message>
  <message id="staff_card.supervisor">
   <source>Мэргэжлийн удирдагч</source>
   <translation>Супервизор</translation>
  </message>
  <message id="staff_card.degree">
   <source>Нийгмийн ажлын зэрэг</source>
   <translation>Степень по социальной работе</translation>
  </message>
  <message id="staff_card.degree.option.bachelor">
   <source>бакалавр</source>
   <translation>бакалавр</translation>
  </message>
  <message id="staff_card.degree.option.master">
   <source>магистр</source>
   <translation>магистр</translation>
  </message>
  <message id="staff_card.degree.option.doctor">
   <source>доктор</source>
   <translation>доктор</translation>
  </message>
  <message id="staff_card.degree.option.none">
   <source>байхгүй</source>
   <translation>нет</translation>
  </message>
  <message id="staff_card.university">
   <source>Их сургууль</source>
   <translation>Вуз</translation>
  </message>
  <message id="staff_card.diploma_no">
   <source>Дипломын дугаар, огноо, хуулбар хадгалж буй газар</source>
   <translation>Номер и дата диплома, где хранится копия</translation>
  </message>
  <message id="staff_card.years">
   <source>Салбарт ажилласан жил</source>
   <translation>Лет в отрасли</translation>
  </message>
  <message id="staff_card.page.licence">
   <source>Зөвшөөрөл, бэлтгэл</source>
   <translation>Разрешение, подготовка</translation>
  </message>
  <message id="staff_card.licence_no">
   <source>Тусгай зөвшөөрлийн дугаар</source>
   <translation>Номер специального разрешения</translation>
  </message>
  <message id="staff_card.licence_until">
   <source>Хүчинтэй хугацаа</source>
   <translation>Действует до</translation>
  </message>
  <message id="staff_card.licence_verified">
   <source>Зөвшөөрлийг шалгасан хүн, огноо, хуулбар хадгалж буй газар</source>
   <translation>Кто и когда проверил лицензию, где копия</translation>
  </message>
  <message id="staff_card.supervision_training">
   <source>Мэргэжлийн удирдлагын бэлтгэлтэй</source>
   <translation>Подготовка по супервизии</translation>
  </message>
  <message id="staff_card.cases_of_year">
   <source>Энэ жилийн кейс</source>
   <translation>Случаев в этом году</translation>
  </message>
  <message id="staff_card.left_on">
   <source>Ажлаас гарсан</source>
   <translation>Уволен</translation>
  </message>
  <message id="staff_support.title">
   <source>Ажилтны аюулгүй байдал, дэмжлэг</source>
   <translation>Безопасность и поддержка работника</translation>
  </message>
  <message id="staff_support.page.event">
   <source>Болсон явдал</source>
   <translation>Событие</translation>
  </message>
  <message id="staff_support.worker">
   <source>Ажилтан</source>
   <translation>Работник</translation>
  </message>
  <message id="staff_support.worker.hint">
   <source>Зөвхөн ажилтан өөрөө, мэргэжлийн удирдагч нь харна.</source>
   <translation>Видят только сам работник и супервизор.</translation>
  </message>
  <message id="staff_support.happened_at">
   <source>Огноо, цаг</source>
   <translation>Дата и время</translation>
  </message>
  <message id="staff_support.kind">
   <source>Төрөл</source>
   <translation>Вид</translation>
  </message>
  <message id="staff_support.kind.option.threat">
   <source>заналхийлэл</source>
   <translation>угроза</translation>
  </message>
  <message id="staff_support.kind.option.attack">
   <source>халдлага</source>
   <translation>нападение</translation>
  </message>
  <message id="staff_support.kind.option.accident">
   <source>осол</source>
   <translation>несчастный случай</translation>
  </message>
  <message id="staff_support.kind.option.strain">
   <source>хүнд ачаалал, ядаргаа</source>
   <translation>перегрузка, выгорание</translation>
  </message>
  <message id="staff_support.kind.option.other">
   <source>бусад</source>
   <translation>другое</translation>
  </message>
  <message id="staff_support.what">
   <source>Юу болсон</source>
   <translation>Что произошло</translation>
  </message>
  <message id="staff_support.what.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Только код, без имен.</translation>
  </message>
  <message id="staff_support.what.ask">
   <source>Юу болсон бэ? Та одоо ямар байна?</source>
   <translation>Что случилось? Как вы сейчас?</translation>
  </message>
  <message id="staff_support.measures">
   <source>Авсан арга хэмжээ</source>
   <translation>Принятые меры</translation>
  </message>
  <message id="staff_support.support">
   <source>Үзүүлсэн дэмжлэг</source>
   <translation>Оказанная поддержка</translation>
  </message>
  <message id="staff_support.support.option.debriefing">
   <source>ярилцлага хийсэн</source>
   <translation>разбор (дебрифинг)</translation>
  </message>
  <message id="staff_support.support.option.psychologist">
   <source>сэтгэл зүйч</source>
   <translation>психолог-консультант</translation>
  </message>
  <message id="staff_support.support.option.rest">
   <source>амралт</source>
   <translation>отдых</translation>
  </message>
  <message id="staff_support.support.option.lighter">
   <source>ачаалал бууруулсан</source>
   <translation>снижение нагрузки</translation>
  </message>
  <message id="staff_support.support.option.police">
   <source>цагдаад хандсан</source>
   <translation>обращение в полицию</translation>
  </message>
  <message id="staff_support.next_on">
   <source>Дараагийн ярилцлага</source>
   <translation>Следующий разговор</translation>
  </message>
  <message id="stop_or_reopen.title">
   <source>Үйлчилгээг зогсоох, дахин нээх шийдвэр</source>
   <translation>Решение о приостановке или возобновлении</translation>
  </message>
  <message id="stop_or_reopen.page.decision">
   <source>Шийдвэр</source>
   <translation>Решение</translation>
  </message>
  <message id="stop_or_reopen.kind">
   <source>Шийдвэрийн төрөл</source>
   <translation>Вид решения</translation>
  </message>
  <message id="stop_or_reopen.kind.option.stop">
   <source>үйлчилгээг зогсоох</source>
   <translation>приостановка услуги</translation>
  </message>
  <message id="stop_or_reopen.kind.option.resume">
   <source>үйлчилгээг үргэлжлүүлэх</source>
   <translation>продолжение услуги</translation>
  </message>
  <message id="stop_or_reopen.kind.option.reopen">
   <source>кейсийг дахин нээх</source>
   <translation>возобновить дело</translation>
  </message>
  <message id="stop_or_reopen.decided_on">
   <source>Шийдвэр гаргасан огноо</source>
   <translation>Дата решения</translation>
  </message>
  <message id="stop_or_reopen.reason">
   <source>Шалтгаан</source>
   <translation>Причина</translation>
  </message>
  <message id="stop_or_reopen.reason.ask">
   <source>Юу өөрчлөгдсөн бэ? Та энэ шийдвэрийн талаар юу гэж бодож байна вэ?</source>
   <translation>Что изменилось? Что вы думаете об этом решении?</translation>
  </message>
  <message id="stop_or_reopen.decided_by">
   <source>Хэн шийдвэрлэсэн</source>
   <translation>Кто принял решение</translation>
  </message>
  <message id="stop_or_reopen.page.stopped">
   <source>Зогсоох хугацаа</source>
   <translation>Период приостановки</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile">
   <source>Зогсоосон үеийн аюулгүй байдал</source>
   <translation>Безопасность на время приостановки</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile.ask">
   <source>Энэ хугацаанд аюул тулгарвал та хэнд хандах вэ?</source>
   <translation>К кому вы обратитесь, если в это время возникнет опасность?</translation>
  </message>
  <message id="stop_or_reopen.resume_planned_on">
   <source>Үргэлжлүүлэхээр төлөвлөсөн огноо</source>
   <translation>Планируемая дата продолжения</translation>
  </message>
  <message id="stop_or_reopen.page.reopened">
   <source>Дахин нээх</source>
   <translation>Возобновление дела</translation>
  </message>
  <message id="stop_or_reopen.new_episode">
   <source>Шинэ үеийн дугаар</source>
   <translation>Номер нового эпизода</translation>
  </message>
  <message id="stop_or_reopen.stages_again">
   <source>Дахин хийх үе шат</source>
   <translation>Этапы, которые повторяются</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.contact">
   <source>харилцаа холбоо тогтоох</source>
   <translation>установление контакта, выявление</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.assessment">
   <source>нөхцөл байдлын үнэлгээ</source>
   <translation>оценка ситуации</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.planning">
   <source>үйлчилгээг төлөвлөх</source>
   <translation>планирование</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.delivery">
   <source>үйлчилгээг хүргэх</source>
   <translation>реализация плана</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.evaluation">
   <source>үйлчилгээг үнэлэх</source>
   <translation>оценка результатов</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.closing">
   <source>үйлчилгээг хаах</source>
   <translation>закрытие дела</translation>
  </message>
  <message id="stop_or_reopen.closing_ref">
   <source>Өмнөх хаах тэмдэглэл</source>
   <translation>Прежнее заключение о закрытии</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause">
   <source>Асуудал дахисан шалтгаан</source>
   <translation>Причина рецидива</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause.ask">
   <source>Юу болоод дахиад хэцүү болов? Өмнө нь юу дутсан бэ?</source>
   <translation>Почему снова стало трудно? Чего не хватило раньше?</translation>
  </message>
  <message id="stop_or_reopen.page.signing">
   <source>Гарын үсэг</source>
   <translation>Подписи</translation>
  </message>
  <message id="stop_or_reopen.client_told_on">
   <source>Үйлчлүүлэгчид мэдэгдсэн огноо</source>
   <translation>Дата сообщения клиенту</translation>
  </message>
  <message id="stop_or_reopen.signatures">
   <source>Гарын үсэг</source>
   <translation>Подписи</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>супервизор</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="strengths.title">
   <source>Давуу талын үнэлгээ</source>
   <translation>Оценка сильных сторон</translation>
  </message>
  <message id="strengths.page.person">
   <source>Хүний давуу тал</source>
   <translation>Сильные стороны человека</translation>
  </message>
  <message id="strengths.assessed_on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="strengths.abilities">
   <source>Авьяас чадвар, амжилт</source>
   <translation>Способности, таланты, успехи</translation>
  </message>
  <message id="strengths.abilities.hint">
   <source>Жижиг амжилтыг ч бичнэ.</source>
   <translation>Запишите и небольшие успехи.</translation>
  </message>
  <message id="strengths.abilities.ask">
   <source>Та юуг сайн хийдэг вэ? Юугаараа бахархдаг вэ?</source>
   <translation>Что у вас хорошо получается? Чем вы гордитесь?</translation>
  </message>
  <message id="strengths.hopes">
   <source>Хүсэл, итгэл найдвар</source>
   <translation>Надежды и желания</translation>
  </message>
  <message id="strengths.hopes.ask">
   <source>Нэг жилийн дараа амьдрал тань ямар болсон байгаасай гэж хүсдэг вэ?</source>
   <translation>Какой вы хотели бы видеть свою жизнь через год?</translation>
  </message>
  <message id="strengths.helped_before">
   <source>Өмнө нь тус болсон зүйл</source>
   <translation>Что помогало раньше</translation>
  </message>
  <message id="strengths.helped_before.ask">
   <source>Өмнө хүнд үеийг яаж даван гарч байсан бэ? Тэгэхэд юу, хэн тус болсон бэ?</source>
   <translation>Как вы раньше справлялись с трудностями? Что и кто тогда помог?</translation>
  </message>
  <message id="strengths.page.use">
   <source>Нөөц, төлөвлөгөөнд ашиглах</source>
   <translation>Ресурсы и использование в плане</translation>
  </message>
  <message id="strengths.resources">
   <source>Хүмүүс, нутгийн нөөц</source>
   <translation>Люди и местные ресурсы</translation>
  </message>
  <message id="strengths.resources.hint">
   <source>Хүнийг үүргээр нь бичнэ: эгч, хөрш, ангийн багш.</source>
   <translation>Указывайте роль человека: сестра, сосед, классный руководитель.</translation>
  </message>
  <message id="strengths.resources.ask">
   <source>Эргэн тойронд тань хэн, ямар газар дэмжлэг болж чадах вэ?</source>
   <translation>Кто или что рядом с вами может стать опорой?</translation>
  </message>
  <message id="strengths.resources.resource">
   <source>Нөөц</source>
   <translation>Ресурс</translation>
  </message>
  <message id="strengths.resources.gives">
   <source>Юу өгч чадах</source>
   <translation>Что может дать</translation>
  </message>
  <message id="strengths.motivation">
   <source>Өөрчлөх хүсэл эрмэлзэл</source>
   <translation>Мотивация к переменам</translation>
  </message>
  <message id="strengths.motivation.hint">
   <source>1 – огт үгүй, 10 – маш их.</source>
   <translation>1 – совсем нет, 10 – очень сильная.</translation>
  </message>
  <message id="strengths.motivation.ask">
   <source>Энэ байдлаа өөрчлөх хүсэл тань 1-ээс 10 хүртэл хэд вэ? Нэг оноогоор өсгөхөд юу хэрэгтэй вэ?</source>
   <translation>Насколько, от 1 до 10, вы хотите изменить эту ситуацию? Что помогло бы поднять оценку на один балл?</translation>
  </message>
  <message id="strengths.plan_use">
   <source>Төлөвлөгөөнд хэрхэн ашиглах</source>
   <translation>Как использовать в плане</translation>
  </message>
  <message id="strengths.plan_use.hint">
   <source>Аль давуу талыг аль зорилгод тулгуур болгохыг бичнэ.</source>
   <translation>Укажите, какая сильная сторона поддержит какую цель.</translation>
  </message>
  <message id="strengths.plan_ref">
   <source>Үйлчилгээний төлөвлөгөө</source>
   <translation>План услуг</translation>
  </message>
  <message id="strengths.signatures">
   <source>Гарын үсэг</source>
   <translation>Подпись</translation>
  </message>
  <message id="strengths.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="strengths.signatures.option.client">
   <source>үйлчлүүлэгч</source>
   <translation>клиент</translation>
  </message>
  <message id="supervision_review.title">
   <source>Ахлах нийгмийн ажилтан, мэргэжлийн удирдагчийн явцын үнэлгээ, дүгнэлт</source>
   <translation>Промежуточная оценка и заключение старшего социального работника, супервизора</translation>
  </message>
  <message id="supervision_review.page.reading">
   <source>Кейс файлтай танилцсан тухай</source>
   <translation>Ознакомление с делом</translation>
  </message>
  <message id="supervision_review.read_on">
   <source>Танилцсан огноо</source>
   <translation>Дата ознакомления</translation>
  </message>
  <message id="supervision_review.version_read">
   <source>Танилцсан хувилбар</source>
   <translation>Прочитанный вид</translation>
  </message>
  <message id="supervision_review.version_read.option.coded">
   <source>кодолсон хувилбар</source>
   <translation>кодированный вид</translation>
  </message>
  <message id="supervision_review.version_read.option.full">
   <source>бүрэн хувилбар</source>
   <translation>полный вид</translation>
  </message>
  <message id="supervision_review.completeness">
   <source>Кейс файлын бүрдэл</source>
   <translation>Полнота дела</translation>
  </message>
  <message id="supervision_review.completeness_remark">
   <source>Бүрдлийн тухай тайлбар</source>
   <translation>Комментарий о полноте</translation>
  </message>
  <message id="supervision_review.completeness_remark.hint">
   <source>Дутуу материал, түүнийг нөхөх хугацаа.</source>
   <translation>Недостающие материалы и срок их восполнения.</translation>
  </message>
  <message id="supervision_review.page.quality">
   <source>Ажлын чанар</source>
   <translation>Качество работы</translation>
  </message>
  <message id="supervision_review.assessment_quality">
   <source>Нөхцөл байдлын үнэлгээ</source>
   <translation>Оценка ситуации</translation>
  </message>
  <message id="supervision_review.assessment_quality.hint">
   <source>1 – эхнээс нь хийх, 2 – засах, 3 – сайн, 4 – маш сайн.</source>
   <translation>1 – сделать заново, 2 – исправить, 3 – хорошо, 4 – очень хорошо.</translation>
  </message>
  <message id="supervision_review.plan_quality">
   <source>Үйлчилгээний төлөвлөгөө</source>
   <translation>План услуг</translation>
  </message>
  <message id="supervision_review.notes_quality">
   <source>Тэмдэглэл хөтлөлт</source>
   <translation>Ведение записей</translation>
  </message>
  <message id="supervision_review.safety_quality">
   <source>Аюулгүй байдал</source>
   <translation>Безопасность</translation>
  </message>
  <message id="supervision_review.participation_quality">
   <source>Үйлчлүүлэгчийн оролцоо</source>
   <translation>Участие клиента</translation>
  </message>
  <message id="supervision_review.confidentiality_quality">
   <source>Нууцлал</source>
   <translation>Конфиденциальность</translation>
  </message>
  <message id="supervision_review.quality_note">
   <source>Чанарын тухай тайлбар</source>
   <translation>Комментарий о качестве</translation>
  </message>
  <message id="supervision_review.quality_note.ask">
   <source>Энэ ажилд юу сайн байна вэ? Юуг нь хамт бодож сайжруулах вэ?</source>
   <translation>Что в этой работе хорошо? Что улучшим вместе?</translation>
  </message>
  <message id="supervision_review.page.conclusion">
   <source>Дүгнэлт</source>
   <translation>Заключение</translation>
  </message>
  <message id="supervision_review.remarks">
   <source>Нийгмийн ажилтанд өгсөн зөвлөмж, санамж</source>
   <translation>Рекомендации и замечания социальному работнику</translation>
  </message>
  <message id="supervision_review.remarks.remark">
   <source>Зөвлөмж, санамж</source>
   <translation>Рекомендация, замечание</translation>
  </message>
  <message id="supervision_review.remarks.until">
   <source>Хариу өгөх хугацаа</source>
   <translation>Срок ответа</translation>
  </message>
  <message id="supervision_review.remarks.answer">
   <source>Хариу</source>
   <translation>Ответ</translation>
  </message>
  <message id="supervision_review.evidence">
   <source>Явцын үнэлгээ хийсэн нотолгоо</source>
   <translation>Подтверждение промежуточной оценки</translation>
  </message>
  <message id="supervision_review.conclusion">
   <source>Албан ёсны үнэлгээ, хяналт шинжилгээний дүгнэлт</source>
   <translation>Официальная оценка, заключение по мониторингу</translation>
  </message>
  <message id="supervision_review.accepted_on">
   <source>Албан ёсоор хүлээн зөвшөөрсөн огноо</source>
   <translation>Дата официального принятия</translation>
  </message>
  <message id="supervision_review.accepted">
   <source>Албан ёсоор хүлээн зөвшөөрсөн</source>
   <translation>Официально принято</translation>
  </message>
  <message id="supervision_review.accepted.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>супервизор</translation>
  </message>
  <message id="supervision_session.title">
   <source>Мэргэжлийн удирдлагын уулзалтын тэмдэглэл</source>
   <translation>Запись супервизорской встречи</translation>
  </message>
  <message id="supervision_session.page.session">
   <source>Уулзалт</source>
   <translation>Встреча</translation>
  </message>
  <message id="supervision_session.met_on">
   <source>Уулзсан огноо</source>
   <translation>Дата встречи</translation>
  </message>
  <message id="supervision_session.place">
   <source>Хаана</source>
   <translation>Где</translation>
  </message>
  <message id="supervision_session.kind">
   <source>Хэлбэр</source>
   <translation>Форма</translation>
  </message>
  <message id="supervision_session.kind.option.individual">
   <source>ганцаарчилсан</source>
   <translation>индивидуальная</translation>
  </message>
  <message id="supervision_session.kind.option.group">
   <source>бүлгийн</source>
   <translation>групповая</translation>
  </message>
  <message id="supervision_session.worker">
   <source>Ажилтан</source>
   <translation>Работник</translation>
  </message>
  <message id="supervision_session.group">
   <source>Бүлгийн гишүүд</source>
   <translation>Участники группы</translation>
  </message>
  <message id="supervision_session.group.worker">
   <source>Ажилтан</source>
   <translation>Работник</translation>
  </message>
  <message id="supervision_session.supervisor">
   <source>Мэргэжлийн удирдагч</source>
   <translation>Супервизор</translation>
  </message>
  <message id="supervision_session.topics">
   <source>Хөндсөн сэдэв</source>
   <translation>Темы</translation>
  </message>
  <message id="supervision_session.topics.option.cases">
   <source>кейсүүд</source>
   <translation>случаи</translation>
  </message>
  <message id="supervision_session.topics.option.methods">
   <source>арга зүй</source>
   <translation>методы</translation>
  </message>
  <message id="supervision_session.topics.option.workload">
   <source>ажлын ачаалал</source>
   <translation>нагрузка</translation>
  </message>
  <message id="supervision_session.topics.option.wellbeing">
   <source>сэтгэл санаа, эрүүл мэнд</source>
   <translation>самочувствие</translation>
  </message>
  <message id="supervision_session.topics.option.safety">
   <source>ажилтны аюулгүй байдал</source>
   <translation>безопасность работника</translation>
  </message>
  <message id="supervision_session.cases">
   <source>Ярилцсан кейсүүд</source>
   <translation>Обсужденные случаи</translation>
  </message>
  <message id="supervision_session.cases.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Только коды, без имен.</translation>
  </message>
  <message id="supervision_session.cases.code">
   <source>Кейсийн код</source>
   <translation>Код случая</translation>
  </message>
  <message id="supervision_session.cases.question">
   <source>Асуулт, шийдэл</source>
   <translation>Вопрос, решение</translation>
  </message>
  <message id="supervision_session.course">
   <source>Ярилцлагын товч</source>
   <translation>Краткое содержание</translation>
  </message>
  <message id="supervision_session.reflection">
   <source>Өөрийгөө эргэцүүлэх асуулт</source>
   <translation>Вопросы для саморефлексии</translation>
  </message>
  <message id="supervision_session.reflection.ask">
   <source>Энэ хугацаанд юу танд хамгийн хүнд, юу хамгийн их хүч өгсөн бэ?</source>
   <translation>Что за это время было самым трудным, а что дало силы?</translation>
  </message>
  <message id="supervision_session.page.agreement">
   <source>Тохироо</source>
   <translation>Договоренности</translation>
  </message>
  <message id="supervision_session.agreements">
   <source>Тохиролцсон зүйл</source>
   <translation>Договоренности</translation>
  </message>
  <message id="supervision_session.agreements.what">
   <source>Юу</source>
   <translation>Что</translation>
  </message>
  <message id="supervision_session.agreements.who">
   <source>Хариуцах хүн</source>
   <translation>Ответственный</translation>
  </message>
  <message id="supervision_session.agreements.until">
   <source>Хугацаа</source>
   <translation>Срок</translation>
  </message>
  <message id="supervision_session.workload">
   <source>Энэ жилийн кейсийн тоо (дээд хэмжээ 150)</source>
   <translation>Случаев в этом году (предел 150)</translation>
  </message>
  <message id="supervision_session.next_on">
   <source>Дараагийн уулзалт</source>
   <translation>Следующая встреча</translation>
  </message>
  <message id="supervision_session.signatures">
   <source>Гарын үсэг</source>
   <translation>Подписи</translation>
  </message>
  <message id="supervision_session.signatures.option.supervisor">
   <source>мэргэжлийн удирдагч</source>
   <translation>супервизор</translation>
  </message>
  <message id="supervision_session.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="tools.title">
   <source>Генограм, экоураглал, амьдралын түүхийн матриц, нийгмийн дэмжлэгийн үнэлгээ</source>
   <translation>Генограмма, экокарта, матрица истории жизни, оценка социальной поддержки</translation>
  </message>
  <message id="tools.page.genogram">
   <source>Генограм</source>
   <translation>Генограмма</translation>
  </message>
  <message id="tools.made_on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="tools.persons">
   <source>Генограм: гэр бүлийн хүмүүс</source>
   <translation>Генограмма: члены семьи</translation>
  </message>
  <message id="tools.persons.hint">
   <source>Гурван үеийг багтаа. Нас барсан, тусдаа амьдардаг хүнийг бас бич.</source>
   <translation>Охватите три поколения. Запишите и умерших, и тех, кто живет отдельно.</translation>
  </message>
  <message id="tools.persons.ask">
   <source>Танай гэр бүлд хэн хэн байдаг вэ? Хэн хэнтэйгээ ойр, хэн хэнтэйгээ эвгүй байдаг вэ?</source>
   <translation>Кто есть в вашей семье? Кто с кем близок, а кому друг с другом трудно?</translation>
  </message>
  <message id="tools.persons.person">
   <source>Хүн</source>
   <translation>Человек</translation>
  </message>
  <message id="tools.persons.sex">
   <source>Хүйс</source>
   <translation>Пол</translation>
  </message>
  <message id="tools.persons.birth">
   <source>Төрсөн</source>
   <translation>Родился</translation>
  </message>
  <message id="tools.persons.death">
   <source>Нас барсан</source>
   <translation>Умер</translation>
  </message>
  <message id="tools.persons.relation">
   <source>Хэн болох</source>
   <translation>Кем приходится</translation>
  </message>
  <message id="tools.persons.relation.hint">
   <source>Үйлчлүүлэгчийн хэн болох.</source>
   <translation>Кем приходится клиенту.</translation>
  </message>
  <message id="tools.persons.quality">
   <source>Харилцаа</source>
   <translation>Отношения</translation>
  </message>
  <message id="tools.persons.quality.option.self">
   <source>үйлчлүүлэгч өөрөө</source>
   <translation>сам клиент</translation>
  </message>
  <message id="tools.persons.quality.option.close">
   <source>ойр дотно</source>
   <translation>близкие</translation>
  </message>
  <message id="tools.persons.quality.option.ordinary">
   <source>хэвийн</source>
   <translation>обычные</translation>
  </message>
  <message id="tools.persons.quality.option.distant">
   <source>хөндий</source>
   <translation>отдаленные</translation>
  </message>
  <message id="tools.persons.quality.option.conflict">
   <source>зөрчилтэй</source>
   <translation>конфликтные</translation>
  </message>
  <message id="tools.persons.quality.option.violent">
   <source>хүчирхийлэлтэй</source>
   <translation>с насилием</translation>
  </message>
  <message id="tools.persons.quality.option.broken">
   <source>тасарсан</source>
   <translation>прерванные</translation>
  </message>
  <message id="tools.persons.together">
   <source>Хамт амьдардаг</source>
   <translation>Живет вместе</translation>
  </message>
  <message id="tools.genogram_drawing">
   <source>Генограмын зураг</source>
   <translation>Рисунок генограммы</translation>
  </message>
  <message id="tools.genogram_drawing.hint">
   <source>Цаасан дээр зурсан бол зургийг нь оруул.</source>
   <translation>Если она нарисована на бумаге, приложите изображение.</translation>
  </message>
  <message id="tools.genogram_conclusion">
   <source>Генограмын дүгнэлт</source>
   <translation>Вывод по генограмме</translation>
  </message>
  <message id="tools.genogram_conclusion.hint">
   <source>Үеэс үед давтагдсан зүйл, тулж болох хүн, тасарсан харилцаа.</source>
   <translation>Что повторяется из поколения в поколение, на кого можно опереться, прерванные связи.</translation>
  </message>
  <message id="tools.page.ecomap">
   <source>Экоураглал</source>
   <translation>Экокарта</translation>
  </message>
  <message id="tools.systems">
   <source>Экоураглал: гэр бүлийг хүрээлэх тогтолцоо</source>
   <translation>Экокарта: системы вокруг семьи</translation>
  </message>
  <message id="tools.systems.ask">
   <source>Гэр бүлээс гадна та хэнтэй, ямар байгууллагатай холбоотой вэ? Аль нь хүч өгдөг, аль нь ядраадаг вэ?</source>
   <translation>С кем и с чем вы связаны вне семьи? Что дает силы, а что утомляет?</translation>
  </message>
  <message id="tools.systems.system">
   <source>Хүн, байгууллага</source>
   <translation>Человек, организация</translation>
  </message>
  <message id="tools.systems.system.hint">
   <source>Нэр бус, үүргээр: эгч, хөрш, цэцэрлэг.</source>
   <translation>Не имя, а роль: сестра, сосед, детский сад.</translation>
  </message>
  <message id="tools.systems.tie">
   <source>Холбоо</source>
   <translation>Связь</translation>
  </message>
  <message id="tools.systems.tie.option.strong">
   <source>бат бөх</source>
   <translation>крепкая</translation>
  </message>
  <message id="tools.systems.tie.option.weak">
   <source>сул</source>
   <translation>слабая</translation>
  </message>
  <message id="tools.systems.tie.option.stressful">
   <source>дарамттай</source>
   <translation>напряженная</translation>
  </message>
  <message id="tools.systems.direction">
   <source>Чиглэл</source>
   <translation>Направление</translation>
  </message>
  <message id="tools.systems.direction.option.to_family">
   <source>гэр бүл рүү</source>
   <translation>к семье</translation>
  </message>
  <message id="tools.systems.direction.option.from_family">
   <source>гэр бүлээс</source>
   <translation>от семьи</translation>
  </message>
  <message id="tools.systems.direction.option.both">
   <source>харилцан</source>
   <translation>взаимное</translation>
  </message>
  <message id="tools.systems.note">
   <source>Тайлбар</source>
   <translation>Примечание</translation>
  </message>
  <message id="tools.ecomap_drawing">
   <source>Экоураглалын зураг</source>
   <translation>Рисунок экокарты</translation>
  </message>
  <message id="tools.ecomap_drawing.hint">
   <source>Цаасан дээр зурсан бол зургийг нь оруул.</source>
   <translation>Если она нарисована на бумаге, приложите изображение.</translation>
  </message>
  <message id="tools.ecomap_conclusion">
   <source>Экоураглалын дүгнэлт</source>
   <translation>Вывод по экокарте</translation>
  </message>
  <message id="tools.ecomap_conclusion.hint">
   <source>Аль холбоог бэхжүүлэх, аль дарамтыг багасгах.</source>
   <translation>Какие связи укрепить, какую нагрузку уменьшить.</translation>
  </message>
  <message id="tools.page.history">
   <source>Амьдралын түүхийн матриц</source>
   <translation>Матрица истории жизни</translation>
  </message>
  <message id="tools.history">
   <source>Амьдралын түүхийн матриц</source>
   <translation>Матрица истории жизни</translation>
  </message>
  <message id="tools.history.hint">
   <source>Зөвхөн үйлчилгээнд хэрэгтэй, үйлчлүүлэгч ярихыг хүссэн зүйлийг бич.</source>
   <translation>Пишите только то, что нужно для помощи и о чем клиент хотел рассказать.</translation>
  </message>
  <message id="tools.history.ask">
   <source>Амьдралынхаа чухал үеүдийг хамт дараалуулъя. Хаанаас эхлэхийг та өөрөө сонгоорой.</source>
   <translation>Давайте вместе расположим важные времена вашей жизни. С чего начать, выбираете вы.</translation>
  </message>
  <message id="tools.history.year">
   <source>Он, нас</source>
   <translation>Год, возраст</translation>
  </message>
  <message id="tools.history.place">
   <source>Хаана</source>
   <translation>Где</translation>
  </message>
  <message id="tools.history.family">
   <source>Гэр бүл</source>
   <translation>Семья</translation>
  </message>
  <message id="tools.history.school_work">
   <source>Сургууль, ажил</source>
   <translation>Учеба, работа</translation>
  </message>
  <message id="tools.history.health">
   <source>Эрүүл мэнд</source>
   <translation>Здоровье</translation>
  </message>
  <message id="tools.history.event">
   <source>Үйл явдал</source>
   <translation>Событие</translation>
  </message>
  <message id="tools.history.meaning">
   <source>Ямар утгатай байсан</source>
   <translation>Что это значило</translation>
  </message>
  <message id="tools.history_conclusion">
   <source>Матрицын дүгнэлт</source>
   <translation>Вывод по матрице</translation>
  </message>
  <message id="tools.page.support">
   <source>Нийгмийн дэмжлэгийн үнэлгээ</source>
   <translation>Оценка социальной поддержки</translation>
  </message>
  <message id="tools.support">
   <source>Нийгмийн дэмжлэгийн үнэлгээ</source>
   <translation>Оценка социальной поддержки</translation>
  </message>
  <message id="tools.support.hint">
   <source>0 – огт үгүй, 1 – бага, 2 – дунд, 3 – их.</source>
   <translation>0 – нет, 1 – мало, 2 – средне, 3 – много.</translation>
  </message>
  <message id="tools.support.ask">
   <source>Энэ хүн таны сэтгэлийг хэр дэмждэг вэ? Ажил төрөлд хэр тусалдаг, мэдээллээр хэр тусалдаг вэ?</source>
   <translation>Насколько этот человек поддерживает вас душевно? А делами, а советом и сведениями?</translation>
  </message>
  <message id="tools.support.who">
   <source>Хүн, байгууллага</source>
   <translation>Человек, организация</translation>
  </message>
  <message id="tools.support.who.hint">
   <source>Нэр бус, үүргээр: эгч, хөрш, өрхийн эмч.</source>
   <translation>Не имя, а роль: сестра, сосед, семейный врач.</translation>
  </message>
  <message id="tools.support.emotional">
   <source>Сэтгэл санаа</source>
   <translation>Душевная</translation>
  </message>
  <message id="tools.support.practical">
   <source>Ажил төрөл</source>
   <translation>Делом</translation>
  </message>
  <message id="tools.support.information">
   <source>Мэдээлэл</source>
   <translation>Сведения</translation>
  </message>
  <message id="tools.support.frequency">
   <source>Давтамж</source>
   <translation>Как часто</translation>
  </message>
  <message id="tools.support.frequency.option.daily">
   <source>өдөр бүр</source>
   <translation>каждый день</translation>
  </message>
  <message id="tools.support.frequency.option.weekly">
   <source>долоо хоног бүр</source>
   <translation>каждую неделю</translation>
  </message>
  <message id="tools.support.frequency.option.monthly">
   <source>сар бүр</source>
   <translation>каждый месяц</translation>
  </message>
  <message id="tools.support.frequency.option.rarely">
   <source>ховор</source>
   <translation>редко</translation>
  </message>
  <message id="tools.support_conclusion">
   <source>Дэмжлэгийн үнэлгээний дүгнэлт</source>
   <translation>Вывод по оценке поддержки</translation>
  </message>
  <message id="tools.support_conclusion.hint">
   <source>Ямар дэмжлэг хүрэлцээтэй, юу дутагдаж байна.</source>
   <translation>Какой поддержки достаточно, чего не хватает.</translation>
  </message>
  <message id="tools.signatures">
   <source>Гарын үсэг</source>
   <translation>Подпись</translation>
  </message>
  <message id="tools.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="transfer.title">
   <source>Шилжүүлэх хуудас</source>
   <translation>Лист передачи дела</translation>
  </message>
  <message id="transfer.page.move">
   <source>Шилжүүлэг</source>
   <translation>Передача</translation>
  </message>
  <message id="transfer.direction">
   <source>Шилжүүлгийн чиглэл</source>
   <translation>Направление передачи</translation>
  </message>
  <message id="transfer.direction.option.outgoing">
   <source>өөр байгууллагад шилжүүлсэн</source>
   <translation>передано в другую организацию</translation>
  </message>
  <message id="transfer.direction.option.incoming">
   <source>өөр байгууллагаас ирсэн</source>
   <translation>поступило из другой организации</translation>
  </message>
  <message id="transfer.direction.option.internal">
   <source>байгууллага дотор</source>
   <translation>внутри организации</translation>
  </message>
  <message id="transfer.transferred_on">
   <source>Кейс файл шилжүүлсэн огноо</source>
   <translation>Дата передачи дела</translation>
  </message>
  <message id="transfer.organisation_from">
   <source>Шилжүүлсэн байгууллага</source>
   <translation>Передающая организация</translation>
  </message>
  <message id="transfer.organisation_to">
   <source>Хүлээн авсан байгууллага</source>
   <translation>Принимающая организация</translation>
  </message>
  <message id="transfer.organisation_contact">
   <source>Байгууллагатай холбоо барих мэдээлэл</source>
   <translation>Контактная информация организации</translation>
  </message>
  <message id="transfer.organisation_contact.hint">
   <source>Нөгөө байгууллагын утас, хаяг, цахим шуудан.</source>
   <translation>Телефон, адрес, электронный адрес другой организации.</translation>
  </message>
  <message id="transfer.transferred_by">
   <source>Шилжүүлсэн мэргэжилтний нэр, албан тушаал</source>
   <translation>Имя и должность передающего специалиста</translation>
  </message>
  <message id="transfer.former_code">
   <source>Өмнөх код</source>
   <translation>Прежний код</translation>
  </message>
  <message id="transfer.new_code">
   <source>Шинэ код</source>
   <translation>Новый код</translation>
  </message>
  <message id="transfer.new_code.hint">
   <source>Хүлээн авсан тал олгоно; шилжүүлсэн тал хүлээн авсны дараа нөхөж бичнэ.</source>
   <translation>Присваивает принимающая сторона; передающая сторона вписывает его позже.</translation>
  </message>
  <message id="transfer.page.purpose">
   <source>Зорилго, үйл явц</source>
   <translation>Цель, ход работы</translation>
  </message>
  <message id="transfer.purpose">
   <source>Шилжүүлсэн зорилго</source>
   <translation>Цель передачи</translation>
  </message>
  <message id="transfer.purpose.ask">
   <source>Энэ кейсийг шилжүүлснээр үйлчлүүлэгчид юу илүү дээр болох вэ?</source>
   <translation>Что станет лучше для клиента благодаря этой передаче?</translation>
  </message>
  <message id="transfer.process_note">
   <source>Үйл явцын тухай товч тэмдэглэл</source>
   <translation>Краткая запись о ходе работы</translation>
  </message>
  <message id="transfer.process_note.hint">
   <source>Хийсэн ажил, гарсан өөрчлөлт, одоогийн байдал.</source>
   <translation>Проделанная работа, произошедшие изменения, нынешнее положение.</translation>
  </message>
  <message id="transfer.process_note.ask">
   <source>Шинэ ажилтан юунаас эхлэхээ мэдэхийн тулд юуг заавал мэдэх ёстой вэ?</source>
   <translation>Что новому работнику непременно нужно знать, чтобы понять, с чего начать?</translation>
  </message>
  <message id="transfer.earlier_needed">
   <source>Өмнөх мэргэжилтэнтэй холбоо барих шаардлагатай юу</source>
   <translation>Нужна ли связь с прежним специалистом</translation>
  </message>
  <message id="transfer.earlier_specialist">
   <source>Өмнө үйлчилгээ үзүүлсэн мэргэжилтэн, холбоо барих мэдээлэл</source>
   <translation>Специалист, ранее оказывавший услуги, контактная информация</translation>
  </message>
  <message id="transfer.agreed_steps">
   <source>Харилцан тохиролцсон алхам, үр дүн</source>
   <translation>Согласованные шаги и результаты</translation>
  </message>
  <message id="transfer.agreed_steps.ask">
   <source>Шилжих хугацаанд үйлчлүүлэгч ганцаар үлдэхгүй байхын тулд хэн, юуг, хэзээ хийх вэ?</source>
   <translation>Кто, что и когда сделает, чтобы на время передачи клиент не остался один?</translation>
  </message>
  <message id="transfer.agreed_steps.step">
   <source>Алхам</source>
   <translation>Шаг</translation>
  </message>
  <message id="transfer.agreed_steps.who">
   <source>Хариуцах эзэн</source>
   <translation>Ответственные</translation>
  </message>
  <message id="transfer.agreed_steps.until">
   <source>Хугацаа</source>
   <translation>Срок</translation>
  </message>
  <message id="transfer.agreed_steps.result">
   <source>Үр дүн</source>
   <translation>Результат</translation>
  </message>
  <message id="transfer.open_risks">
   <source>Шийдэгдээгүй эрсдэл</source>
   <translation>Сохраняющиеся риски</translation>
  </message>
  <message id="transfer.open_risks.ask">
   <source>Юу санаа зовоож байна вэ? Хүлээн авах хүн юуг хойшлуулж болохгүй вэ?</source>
   <translation>Что вызывает беспокойство? Что принимающему нельзя откладывать?</translation>
  </message>
  <message id="transfer.open_deadlines">
   <source>Дуусаагүй хугацаатай ажил</source>
   <translation>Незавершенные дела со сроком</translation>
  </message>
  <message id="transfer.page.papers">
   <source>Хавсаргасан баримт</source>
   <translation>Приложенные документы</translation>
  </message>
  <message id="transfer.was_referred">
   <source>Холбон зуучлах үйлчилгээ үзүүлсэн үү</source>
   <translation>Было ли направление в другие организации</translation>
  </message>
  <message id="transfer.referral_set">
   <source>Хавсаргасан холбон зуучлах маягт</source>
   <translation>Приложенные формы направления</translation>
  </message>
  <message id="transfer.referral_set.option.send_sheet">
   <source>илгээх хуудас</source>
   <translation>лист направления</translation>
  </message>
  <message id="transfer.referral_set.option.joint_plan">
   <source>хамтарсан төлөвлөгөө</source>
   <translation>совместный план</translation>
  </message>
  <message id="transfer.referral_set.option.feedback">
   <source>эргэн мэдээлэх хуудас</source>
   <translation>лист обратной связи</translation>
  </message>
  <message id="transfer.documents">
   <source>Хавсаргасан баримт бичгийн жагсаалт</source>
   <translation>Перечень приложенных документов</translation>
  </message>
  <message id="transfer.documents.no">
   <source>Д/д</source>
   <translation>№</translation>
  </message>
  <message id="transfer.documents.document">
   <source>Баримт бичиг</source>
   <translation>Документ</translation>
  </message>
  <message id="transfer.documents.pages">
   <source>Хуудас</source>
   <translation>Страницы</translation>
  </message>
  <message id="transfer.sealed_part">
   <source>Маш нууц хэсгийг хүлээлгэн өгсөн эсэх</source>
   <translation>Передана ли строго конфиденциальная часть</translation>
  </message>
  <message id="transfer.sealed_part.option.no">
   <source>хүлээлгэн өгөөгүй</source>
   <translation>не передана</translation>
  </message>
  <message id="transfer.sealed_part.option.sealed">
   <source>тусдаа битүүмжилсэн дугтуйтай</source>
   <translation>в отдельном запечатанном конверте</translation>
  </message>
  <message id="transfer.consent_ref">
   <source>Зөвшөөрөл</source>
   <translation>Согласие</translation>
  </message>
  <message id="transfer.legal_ground">
   <source>Эрх зүйн үндэслэл</source>
   <translation>Правовое основание</translation>
  </message>
  <message id="transfer.legal_ground.hint">
   <source>Зөвшөөрөлгүйгээр шилжүүлэх үед хуулийн заалт, шийдвэрийн дугаарыг бичнэ.</source>
   <translation>При передаче без согласия указываются норма закона и номер решения.</translation>
  </message>
  <message id="transfer.page.receipt">
   <source>Хүлээн авалт</source>
   <translation>Прием</translation>
  </message>
  <message id="transfer.receiver">
   <source>Хүлээн авсан мэргэжилтний нэр, албан тушаал</source>
   <translation>Имя и должность принявшего специалиста</translation>
  </message>
  <message id="transfer.received_on">
   <source>Хүлээн авсан огноо</source>
   <translation>Дата приема</translation>
  </message>
  <message id="transfer.received_on.hint">
   <source>Хүлээн авсан тал гарын үсэг зуртал кейсийг шилжүүлсэн тал хариуцна.</source>
   <translation>Пока принимающая сторона не подписала, за случай отвечает передающая.</translation>
  </message>
  <message id="transfer.receipt">
   <source>Хүлээн авсан мэргэжилтний гарын үсэг</source>
   <translation>Подпись принявшего специалиста</translation>
  </message>
  <message id="transfer.receipt.option.receiver">
   <source>хүлээн авсан мэргэжилтэн</source>
   <translation>принявший специалист</translation>
  </message>
  <message id="transfer.handed_over">
   <source>Шилжүүлсэн мэргэжилтний гарын үсэг</source>
   <translation>Подпись передавшего специалиста</translation>
  </message>
  <message id="transfer.handed_over.option.worker">
   <source>шилжүүлсэн мэргэжилтэн</source>
   <translation>передавший специалист</translation>
  </message>
  <message id="trip_plan.title">
   <source>Айлчлалд гарах, буцах цаг</source>
   <translation>Выезд и возвращение работника</translation>
  </message>
  <message id="trip_plan.page.trip">
   <source>Айлчлал</source>
   <translation>Выезд</translation>
  </message>
  <message id="trip_plan.worker">
   <source>Ажилтан</source>
   <translation>Работник</translation>
  </message>
  <message id="trip_plan.left_at">
   <source>Гарсан цаг</source>
   <translation>Время выезда</translation>
  </message>
  <message id="trip_plan.back_by">
   <source>Буцах ёстой цаг</source>
   <translation>Вернется к</translation>
  </message>
  <message id="trip_plan.case">
   <source>Кейсийн код</source>
   <translation>Код случая</translation>
  </message>
  <message id="trip_plan.case.hint">
   <source>Зөвхөн код бичнэ, нэр бичихгүй.</source>
   <translation>Только код, без имен.</translation>
  </message>
  <message id="trip_plan.area">
   <source>Чиглэл, хороо, баг</source>
   <translation>Направление, район</translation>
  </message>
  <message id="trip_plan.area.hint">
   <source>Үйлчлүүлэгчийн хаягийг бичихгүй.</source>
   <translation>Адрес клиента не пишут.</translation>
  </message>
  <message id="trip_plan.transport">
   <source>Унаа, хамт явсан хүн</source>
   <translation>Транспорт, с кем</translation>
  </message>
  <message id="trip_plan.waits">
   <source>Холбоо барьж хүлээх ажилтан</source>
   <translation>Кто остается на связи</translation>
  </message>
  <message id="trip_plan.if_late">
   <source>Хоцорвол юу хийх</source>
   <translation>Что делать, если не вернулся</translation>
  </message>
  <message id="trip_plan.returned_at">
   <source>Буцаж ирсэн цаг</source>
   <translation>Вернулся в</translation>
  </message>
  <message id="visit_record.title">
   <source>Гэрээр очсон тухай тэмдэглэл</source>
   <translation>Запись о посещении на дому (контакте)</translation>
  </message>
  <message id="visit_record.page.visit">
   <source>Очсон байдал</source>
   <translation>О посещении</translation>
  </message>
  <message id="visit_record.kind">
   <source>Хэлбэр</source>
   <translation>Вид</translation>
  </message>
  <message id="visit_record.kind.option.home_visit">
   <source>гэрээр очих</source>
   <translation>посещение на дому</translation>
  </message>
  <message id="visit_record.kind.option.institution_visit">
   <source>байгууллагад очих</source>
   <translation>посещение в учреждении</translation>
  </message>
  <message id="visit_record.kind.option.phone">
   <source>утсаар холбогдох</source>
   <translation>контакт по телефону</translation>
  </message>
  <message id="visit_record.kind.option.other">
   <source>бусад</source>
   <translation>другое</translation>
  </message>
  <message id="visit_record.kind_other">
   <source>Бусад хэлбэр</source>
   <translation>Другой вид</translation>
  </message>
  <message id="visit_record.visited_on">
   <source>Огноо</source>
   <translation>Дата</translation>
  </message>
  <message id="visit_record.started">
   <source>Эхэлсэн</source>
   <translation>Начало</translation>
  </message>
  <message id="visit_record.ended">
   <source>Дууссан</source>
   <translation>Окончание</translation>
  </message>
  <message id="visit_record.due_by">
   <source>Хуваарийн дагуу очих хугацаа</source>
   <translation>Срок по графику</translation>
  </message>
  <message id="visit_record.due_by.hint">
   <source>Өмнөх тэмдэглэлд товлосон дараагийн холбоо барих өдөр.</source>
   <translation>Дата следующего контакта из предыдущей записи.</translation>
  </message>
  <message id="visit_record.lives_with">
   <source>Үйлчлүүлэгч одоо хэнтэй, хаана амьдарч байна</source>
   <translation>С кем и где сейчас живет клиент</translation>
  </message>
  <message id="visit_record.lives_with.option.parents">
   <source>эцэг эх</source>
   <translation>родители</translation>
  </message>
  <message id="visit_record.lives_with.option.guardian">
   <source>асран хамгаалагч</source>
   <translation>опекун</translation>
  </message>
  <message id="visit_record.lives_with.option.foster_family">
   <source>асрамжийн гэр бүл</source>
   <translation>патронатная семья</translation>
  </message>
  <message id="visit_record.lives_with.option.extended_family">
   <source>өргөн гэр бүл</source>
   <translation>расширенная семья</translation>
  </message>
  <message id="visit_record.lives_with.option.institution">
   <source>асрамжийн байгууллага</source>
   <translation>учреждение интернатного типа</translation>
  </message>
  <message id="visit_record.lives_with.option.alone">
   <source>ганцаараа</source>
   <translation>один (одна)</translation>
  </message>
  <message id="visit_record.lives_with.option.other">
   <source>бусад</source>
   <translation>другое</translation>
  </message>
  <message id="visit_record.lives_with_other">
   <source>Хэнтэй, хаана</source>
   <translation>С кем, где</translation>
  </message>
  <message id="visit_record.seen">
   <source>Үйлчлүүлэгчтэй биечлэн уулзсан уу</source>
   <translation>Клиента видели лично</translation>
  </message>
  <message id="visit_record.seen_why">
   <source>Уулзаагүй шалтгаан</source>
   <translation>Почему не видели</translation>
  </message>
  <message id="visit_record.present">
   <source>Байсан хүмүүс</source>
   <translation>Присутствовали</translation>
  </message>
  <message id="visit_record.page.home">
   <source>Гэрийн нөхцөл</source>
   <translation>Условия дома</translation>
  </message>
  <message id="visit_record.home_checks">
   <source>Гэрийн нөхцөл</source>
   <translation>Условия дома</translation>
  </message>
  <message id="visit_record.home_checks.hint">
   <source>Хангалттай гэж үзсэн зүйлийг тэмдэглэнэ. Тэмдэглээгүй зүйлийг доор тайлбарлана.</source>
   <translation>Отметьте то, что в порядке. Остальное поясните ниже.</translation>
  </message>
  <message id="visit_record.home_checks.option.heating">
   <source>дулаан хангалттай</source>
   <translation>достаточно тепло</translation>
  </message>
  <message id="visit_record.home_checks.option.electricity">
   <source>цахилгаан тогтой</source>
   <translation>есть электричество</translation>
  </message>
  <message id="visit_record.home_checks.option.water">
   <source>ундны устай</source>
   <translation>есть питьевая вода</translation>
  </message>
  <message id="visit_record.home_checks.option.food">
   <source>хоол хүнс хүрэлцээтэй</source>
   <translation>достаточно еды</translation>
  </message>
  <message id="visit_record.home_checks.option.hygiene">
   <source>ариун цэвэр хангагдсан</source>
   <translation>соблюдается гигиена</translation>
  </message>
  <message id="visit_record.home_checks.option.sleeping_place">
   <source>хүн бүр унтах байртай</source>
   <translation>у каждого есть спальное место</translation>
  </message>
  <message id="visit_record.home_checks.option.no_danger">
   <source>аюултай газар, зүйл байхгүй</source>
   <translation>нет опасных мест и предметов</translation>
  </message>
  <message id="visit_record.home_note">
   <source>Гэрийн нөхцөлийн тайлбар</source>
   <translation>Комментарий об условиях дома</translation>
  </message>
  <message id="visit_record.home_note.ask">
   <source>Гэрээ үзүүлж болох уу? Танд энд юу нь хамгийн төвөгтэй байна вэ?</source>
   <translation>Можно посмотреть дом? Что здесь для вас труднее всего?</translation>
  </message>
  <message id="visit_record.page.child">
   <source>Хүүхэд</source>
   <translation>Ребенок</translation>
  </message>
  <message id="visit_record.child_checks">
   <source>Хүүхдийн байдал</source>
   <translation>Состояние ребенка</translation>
  </message>
  <message id="visit_record.child_checks.hint">
   <source>Ажиглаж харсан зүйлээ тэмдэглэнэ. Ярьж чадахгүй нярай хүүхдийг онцгой анхаарна.</source>
   <translation>Отметьте то, что видели. Особое внимание – младенцам, которые не говорят.</translation>
  </message>
  <message id="visit_record.child_checks.option.appearance">
   <source>цэвэр, улиралд тохирсон хувцастай</source>
   <translation>чистый, одет по сезону</translation>
  </message>
  <message id="visit_record.child_checks.option.care">
   <source>арчилгаа хангалттай</source>
   <translation>уход достаточный</translation>
  </message>
  <message id="visit_record.child_checks.option.feeding">
   <source>хооллолт насанд нь тохирсон</source>
   <translation>питание по возрасту</translation>
  </message>
  <message id="visit_record.child_checks.option.development">
   <source>хөгжил насанд нь тохирсон</source>
   <translation>развитие по возрасту</translation>
  </message>
  <message id="visit_record.child_checks.option.calm_with_carers">
   <source>асрагчтайгаа тайван, дотно</source>
   <translation>спокоен и близок с ухаживающим взрослым</translation>
  </message>
  <message id="visit_record.child_checks.option.violence_signs">
   <source>хүчирхийллийн шинж тэмдэг</source>
   <translation>признаки насилия</translation>
  </message>
  <message id="visit_record.child_checks.option.neglect_signs">
   <source>үл хайхарсан шинж тэмдэг</source>
   <translation>признаки пренебрежения</translation>
  </message>
  <message id="visit_record.child_note">
   <source>Хүүхдийн талаарх ажиглалт</source>
   <translation>Наблюдение за ребенком</translation>
  </message>
  <message id="visit_record.child_note.hint">
   <source>Гадаад байдал, асрамж, хөгжил, асрагчтай харилцах байдал.</source>
   <translation>Внешний вид, уход, развитие, поведение с ухаживающими взрослыми.</translation>
  </message>
  <message id="visit_record.child_note.ask">
   <source>Өнөөдөр юу хийж тогловоо? Чамд юу таалагддаг вэ, юунаас айдаг вэ?</source>
   <translation>Какая у тебя сегодня была игра? Что тебе нравится, чего ты боишься?</translation>
  </message>
  <message id="visit_record.page.plan">
   <source>Төлөвлөгөөний биелэлт, эрсдэл</source>
   <translation>Выполнение плана и риск</translation>
  </message>
  <message id="visit_record.family_contact">
   <source>Хүүхэд, гэр бүл хоорондын холбоо</source>
   <translation>Связь ребенка с семьей</translation>
  </message>
  <message id="visit_record.family_contact.hint">
   <source>Хэн, хэдэн удаа уулзсан, ярьсан; хүүхэд хэрхэн хүлээж авсан.</source>
   <translation>Кто и сколько раз виделся, разговаривал; как это воспринял ребенок.</translation>
  </message>
  <message id="visit_record.family_contact.ask">
   <source>Гэрийнхэнтэйгээ хэзээ уулзсан бэ? Хэнтэй уулзахыг хүсэж байна вэ?</source>
   <translation>Когда вы виделись с родными? С кем хотели бы увидеться?</translation>
  </message>
  <message id="visit_record.plan_steps">
   <source>Шалгасан төлөвлөгөөний алхам</source>
   <translation>Проверенные шаги плана</translation>
  </message>
  <message id="visit_record.plan_steps.ask">
   <source>Тохирсон зүйлсээс юу нь бүтсэн бэ? Юу саад болов?</source>
   <translation>Что из договоренностей получилось? Что помешало?</translation>
  </message>
  <message id="visit_record.plan_steps.step">
   <source>Алхам</source>
   <translation>Шаг</translation>
  </message>
  <message id="visit_record.plan_steps.done">
   <source>Биелэлт</source>
   <translation>Выполнение</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.yes">
   <source>биелсэн</source>
   <translation>выполнено</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.partly">
   <source>хэсэгчлэн</source>
   <translation>частично</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.no">
   <source>биелээгүй</source>
   <translation>не выполнено</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.refused">
   <source>үйлчлүүлэгч татгалзсан</source>
   <translation>клиент отказался</translation>
  </message>
  <message id="visit_record.plan_steps.obstacle">
   <source>Саад бэрхшээл</source>
   <translation>Препятствие</translation>
  </message>
  <message id="visit_record.plan_steps.no">
   <source>Зорилго №</source>
   <translation>Цель №</translation>
  </message>
  <message id="visit_record.risk_change">
   <source>Эрсдэлийн түвшний өөрчлөлт</source>
   <translation>Изменение степени риска</translation>
  </message>
  <message id="visit_record.risk_change.option.none">
   <source>өөрчлөгдөөгүй</source>
   <translation>не изменилась</translation>
  </message>
  <message id="visit_record.risk_change.option.up">
   <source>нэмэгдсэн</source>
   <translation>повысилась</translation>
  </message>
  <message id="visit_record.risk_change.option.down">
   <source>буурсан</source>
   <translation>снизилась</translation>
  </message>
  <message id="visit_record.risk_level">
   <source>Шинэ эрсдэлийн түвшин</source>
   <translation>Новая степень риска</translation>
  </message>
  <message id="visit_record.risk_reason">
   <source>Өөрчлөлтийн үндэслэл</source>
   <translation>Основание изменения</translation>
  </message>
  <message id="visit_record.page.closing">
   <source>Ажилтны аюулгүй байдал, дараагийн алхам</source>
   <translation>Безопасность работника, следующий шаг</translation>
  </message>
  <message id="visit_record.companion">
   <source>Хамт явсан хүн</source>
   <translation>Кто сопровождал</translation>
  </message>
  <message id="visit_record.back_at">
   <source>Буцаж ирсэн цаг</source>
   <translation>Время возвращения</translation>
  </message>
  <message id="visit_record.own_safety">
   <source>Ажилтны өөрийн аюулгүй байдал</source>
   <translation>Собственная безопасность работника</translation>
  </message>
  <message id="visit_record.own_safety.hint">
   <source>Нохой, согтуу хүн, зам, цаг агаар; ажлын байранд хэнд мэдэгдсэн.</source>
   <translation>Собаки, пьяные, дорога, погода; кого на работе предупредили.</translation>
  </message>
  <message id="visit_record.next_contact">
   <source>Дараагийн холбоо барих өдөр</source>
   <translation>Дата следующего контакта</translation>
  </message>
  <message id="visit_record.next_contact.ask">
   <source>Дараа хэзээ ирвэл танд тохиромжтой вэ?</source>
   <translation>Когда вам удобна следующая встреча?</translation>
  </message>
  <message id="visit_record.signatures">
   <source>Гарын үсэг</source>
   <translation>Подпись</translation>
  </message>
  <message id="visit_record.signatures.option.worker">
   <source>нийгмийн ажилтан</source>
   <translation>социальный работник</translation>
  </message>
  <message id="visit_record.signatures.option.visited">
   <source>очсон айлын хүн</source>
   <translation>посещенное лицо</translation>
  </message>
  <message id="check.problem_without_goal">
   <source>Төлөвлөгөөнд тусгаагүй асуудал</source>
   <translation>Проблема, не вошедшая в план</translation>
  </message>
  <message id="check.goal_without_measure">
   <source>Арга хэмжээгүй зорилго</source>
   <translation>Цель без мероприятия</translation>
  </message>
  <message id="check.measure_without_action">
   <source>Эхлээгүй арга хэмжээ</source>
   <translation>Мероприятие, которое не начато</translation>
  </message>
  <message id="check.need_without_referral">
   <source>Илгээх хуудасгүй хэрэгцээ</source>
   <translation>Потребность без направления</translation>
  </message>
  <message id="check.referral_not_sent">
   <source>Шийдсэн боловч илгээгээгүй холбон зуучлал</source>
   <translation>Решенное, но не отправленное направление</translation>
  </message>
  <message id="check.part_without_source">
   <source>Эх сурвалжгүй хэсэг</source>
   <translation>Часть без источника</translation>
  </message>
 </context>
</TS>
