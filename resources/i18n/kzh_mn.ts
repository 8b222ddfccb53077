<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mn">
 <context>
  <name>kzh</name>
  <message id="title">
   <source>Работа социального работника (кейс-менеджмент) на уровне первичной медико-санитарной помощи</source>
   <translation>Эрүүл мэндийн анхан шатны тусламж дахь нийгмийн ажилтны ажил (кейс менежмент)</translation>
  </message>
  <message id="word.address_region">
   <source>область или город</source>
   <translation>муж эсвэл хот</translation>
  </message>
  <message id="word.address_district">
   <source>район</source>
   <translation>дүүрэг</translation>
  </message>
  <message id="word.address_ward">
   <source>сельский округ, село</source>
   <translation>тосгоны тойрог, тосгон</translation>
  </message>
  <message id="word.address_line">
   <source>улица, дом, описание</source>
   <translation>гудамж, байр, тайлбар</translation>
  </message>
  <message id="word.address_camp">
   <source>место временного проживания</source>
   <translation>түр суудаг газар</translation>
  </message>
  <message id="stage.registration">
   <source>Регистрация обращения, определение риска</source>
   <translation>Хүсэлт бүртгэх, эрсдэлийг тогтоох</translation>
  </message>
  <message id="stage.urgent">
   <source>Срочные меры или первичная оценка</source>
   <translation>Яаралтай арга хэмжээ эсвэл анхан шатны үнэлгээ</translation>
  </message>
  <message id="stage.accompaniment">
   <source>Комплексная оценка, план и его реализация</source>
   <translation>Цогц үнэлгээ, төлөвлөгөө, түүний хэрэгжилт</translation>
  </message>
  <message id="stage.closing">
   <source>Закрытие дела, мониторинг</source>
   <translation>Кейс хаах, дараах ажиглалт</translation>
  </message>
  <message id="options.risk_level.none">
   <source>риск отсутствует</source>
   <translation>эрсдэлгүй</translation>
  </message>
  <message id="options.risk_level.low">
   <source>низкий риск</source>
   <translation>бага эрсдэл</translation>
  </message>
  <message id="options.risk_level.medium">
   <source>средний риск</source>
   <translation>дунд эрсдэл</translation>
  </message>
  <message id="options.risk_level.high">
   <source>высокий риск</source>
   <translation>өндөр эрсдэл</translation>
  </message>
  <message id="options.sex.female">
   <source>женский</source>
   <translation>эмэгтэй</translation>
  </message>
  <message id="options.sex.male">
   <source>мужской</source>
   <translation>эрэгтэй</translation>
  </message>
  <message id="options.sex.unknown">
   <source>неизвестно</source>
   <translation>тодорхойгүй</translation>
  </message>
  <message id="options.relation.parent">
   <source>родитель</source>
   <translation>эцэг, эх</translation>
  </message>
  <message id="options.relation.grandparent">
   <source>бабушка, дедушка</source>
   <translation>эмээ, өвөө</translation>
  </message>
  <message id="options.relation.relative">
   <source>родственник</source>
   <translation>хамаатан садан</translation>
  </message>
  <message id="options.relation.neighbour">
   <source>сосед</source>
   <translation>хөрш</translation>
  </message>
  <message id="options.relation.medical">
   <source>медицинский работник</source>
   <translation>эмнэлгийн ажилтан</translation>
  </message>
  <message id="options.relation.institution">
   <source>работник учреждения</source>
   <translation>байгууллагын ажилтан</translation>
  </message>
  <message id="options.relation.law">
   <source>работник правоохранительных органов</source>
   <translation>хууль сахиулах байгууллагын ажилтан</translation>
  </message>
  <message id="options.relation.other">
   <source>другое</source>
   <translation>бусад</translation>
  </message>
  <message id="options.request_source.family">
   <source>член семьи</source>
   <translation>гэр бүлийн гишүүн</translation>
  </message>
  <message id="options.request_source.public">
   <source>представитель общественности</source>
   <translation>олон нийтийн төлөөлөл</translation>
  </message>
  <message id="options.request_source.maternity">
   <source>родильный дом</source>
   <translation>төрөх эмнэлэг</translation>
  </message>
  <message id="options.request_source.law_enforcement">
   <source>правоохранительные органы</source>
   <translation>хууль сахиулах байгууллага</translation>
  </message>
  <message id="options.request_source.prosecutor">
   <source>прокурор</source>
   <translation>прокурор</translation>
  </message>
  <message id="options.request_source.ngo">
   <source>неправительственная организация</source>
   <translation>төрийн бус байгууллага</translation>
  </message>
  <message id="options.request_source.medical">
   <source>медицинский работник ПМСП</source>
   <translation>анхан шатны эмнэлгийн ажилтан</translation>
  </message>
  <message id="options.request_source.own">
   <source>социальный работник, психолог</source>
   <translation>нийгмийн ажилтан, сэтгэл зүйч</translation>
  </message>
  <message id="options.request_source.other">
   <source>другое</source>
   <translation>бусад</translation>
  </message>
  <message id="options.info_source.child">
   <source>ребенок</source>
   <translation>хүүхэд</translation>
  </message>
  <message id="options.info_source.parents">
   <source>родители</source>
   <translation>эцэг эх</translation>
  </message>
  <message id="options.info_source.extended_family">
   <source>расширенная семья</source>
   <translation>өргөн гэр бүл</translation>
  </message>
  <message id="options.info_source.guardian">
   <source>опекун, патронатная семья</source>
   <translation>асран хамгаалагч, асрамжийн гэр бүл</translation>
  </message>
  <message id="options.info_source.medical">
   <source>врач, медсестра</source>
   <translation>эмч, сувилагч</translation>
  </message>
  <message id="options.info_source.maternity">
   <source>персонал родильного дома</source>
   <translation>төрөх эмнэлгийн ажилтнууд</translation>
  </message>
  <message id="options.info_source.childrens_home">
   <source>работники дома ребенка</source>
   <translation>нялхсын сувиллын ажилтнууд</translation>
  </message>
  <message id="options.info_source.social_protection">
   <source>органы социальной защиты</source>
   <translation>нийгмийн хамгааллын байгууллага</translation>
  </message>
  <message id="options.info_source.law_enforcement">
   <source>органы правопорядка</source>
   <translation>хууль сахиулах байгууллага</translation>
  </message>
  <message id="options.info_source.ngo">
   <source>неправительственные организации</source>
   <translation>төрийн бус байгууллага</translation>
  </message>
  <message id="options.info_source.other">
   <source>другое</source>
   <translation>бусад</translation>
  </message>
  <message id="options.review_decision.continue">
   <source>продолжить сопровождение с корректировкой плана</source>
   <translation>төлөвлөгөөнд өөрчлөлт оруулж, үргэлжлүүлэх</translation>
  </message>
  <message id="options.review_decision.prolong">
   <source>продлить срок пребывания в учреждении</source>
   <translation>байгууллагад байрлах хугацааг сунгах</translation>
  </message>
  <message id="options.review_decision.separate">
   <source>разлучить ребенка с семьей в его интересах</source>
   <translation>хүүхдийн ашиг сонирхлын үүднээс гэр бүлээс тусгаарлах</translation>
  </message>
  <message id="options.review_decision.close">
   <source>закрыть дело</source>
   <translation>кейс хаах</translation>
  </message>
  <message id="options.contact_way.visit">
   <source>посещение на дому</source>
   <translation>гэрээр очих</translation>
  </message>
  <message id="options.contact_way.phone">
   <source>телефон</source>
   <translation>утас</translation>
  </message>
  <message id="options.contact_way.meeting">
   <source>встреча в поликлинике</source>
   <translation>поликлиникт уулзах</translation>
  </message>
  <message id="options.contact_way.institution">
   <source>сведения учреждения</source>
   <translation>байгууллагын мэдээлэл</translation>
  </message>
  <message id="options.consent_scope.service">
   <source>сопровождение</source>
   <translation>дагалдан дэмжих үйлчилгээ</translation>
  </message>
  <message id="options.consent_scope.interview">
   <source>беседа</source>
   <translation>ярилцлага</translation>
  </message>
  <message id="options.consent_scope.documents">
   <source>сбор документов</source>
   <translation>бичиг баримт бүрдүүлэх</translation>
  </message>
  <message id="options.consent_scope.sharing">
   <source>обмен информацией</source>
   <translation>мэдээлэл хуваалцах</translation>
  </message>
  <message id="options.consent_scope.recording">
   <source>аудио-, видеозапись, фотосъемка</source>
   <translation>аудио, видео бичлэг, гэрэл зураг</translation>
  </message>
  <message id="options.consent_scope.school_work">
   <source>контакт с детским садом, местом работы</source>
   <translation>цэцэрлэг, ажлын газартай холбогдох</translation>
  </message>
  <message id="options.consent_scope.conference">
   <source>обсуждение случая</source>
   <translation>кейс хэлэлцүүлэг</translation>
  </message>
  <message id="item.1">
   <source>Форма обращения за помощью</source>
   <translation>Тусламж хүсэх маягт</translation>
  </message>
  <message id="item.2">
   <source>Срочные меры или первичная оценка</source>
   <translation>Яаралтай арга хэмжээ эсвэл анхан шатны үнэлгээ</translation>
  </message>
  <message id="item.3">
   <source>Отчет о комплексной оценке</source>
   <translation>Цогц үнэлгээний тайлан</translation>
  </message>
  <message id="item.4">
   <source>Индивидуальный план сопровождения семьи</source>
   <translation>Гэр бүлийг дэмжих хувийн төлөвлөгөө</translation>
  </message>
  <message id="item.5">
   <source>Записи о посещениях и контактах</source>
   <translation>Айлчлал, холбоо барьсан тэмдэглэл</translation>
  </message>
  <message id="item.6">
   <source>Отчеты о реализации плана</source>
   <translation>Төлөвлөгөөний хэрэгжилтийн тайлан</translation>
  </message>
  <message id="item.7">
   <source>Протоколы совещаний</source>
   <translation>Хурлын тэмдэглэл</translation>
  </message>
  <message id="item.8">
   <source>Документированные запросы (исходящие и входящие)</source>
   <translation>Албан хүсэлт (явсан, ирсэн)</translation>
  </message>
  <message id="item.9">
   <source>Приказы, письма, справки и их копии</source>
   <translation>Тушаал, албан бичиг, тодорхойлолт, хуулбар</translation>
  </message>
  <message id="item.10">
   <source>Место проживания и размещение ребенка</source>
   <translation>Хүүхдийн амьдарч буй газар, байрлуулалт</translation>
  </message>
  <message id="item.11">
   <source>Закрытие дела и мониторинг</source>
   <translation>Кейс хаах, дараах ажиглалт</translation>
  </message>
  <message id="retention.child">
   <source>Дело ребенка</source>
   <translation>Хүүхдийн хэрэг</translation>
  </message>
  <message id="retention.family">
   <source>Дело семьи</source>
   <translation>Гэр бүлийн хэрэг</translation>
  </message>
  <message id="retention.adult">
   <source>Дело взрослого</source>
   <translation>Насанд хүрсэн хүний хэрэг</translation>
  </message>
  <message id="retention.permanent">
   <source>Дело постоянного хранения</source>
   <translation>Байнга хадгалах хэрэг</translation>
  </message>
  <message id="deadline.D-15">
   <source>Срочное действие и консультация (один час)</source>
   <translation>Яаралтай арга хэмжээ, зөвлөлдөх (нэг цаг)</translation>
  </message>
  <message id="deadline.D-16">
   <source>Комплексная оценка (шесть недель)</source>
   <translation>Цогц үнэлгээ (зургаан долоо хоног)</translation>
  </message>
  <message id="deadline.D-17">
   <source>Оценка в срок, установленный судом</source>
   <translation>Шүүхийн тогтоосон хугацаанд үнэлгээ хийх</translation>
  </message>
  <message id="deadline.D-18">
   <source>Контакт с ребенком раз в неделю (первый месяц)</source>
   <translation>Хүүхэдтэй долоо хоног бүр холбогдох (эхний сар)</translation>
  </message>
  <message id="deadline.D-19">
   <source>Контакт с ребенком раз в месяц</source>
   <translation>Хүүхэдтэй сар бүр холбогдох</translation>
  </message>
  <message id="deadline.D-20">
   <source>Контакт в расширенной семье раз в месяц (три месяца)</source>
   <translation>Өргөн гэр бүлтэй сар бүр холбогдох (гурван сар)</translation>
  </message>
  <message id="deadline.D-21">
   <source>Звонок в учреждение раз в месяц</source>
   <translation>Байгууллага руу сар бүр утасдах</translation>
  </message>
  <message id="deadline.D-22">
   <source>Звонок в патронатную семью раз в месяц</source>
   <translation>Асрамжийн гэр бүл рүү сар бүр утасдах</translation>
  </message>
  <message id="deadline.D-23">
   <source>Пересмотр индивидуального плана (шесть месяцев)</source>
   <translation>Хувийн төлөвлөгөөг эргэн хянах (зургаан сар)</translation>
  </message>
  <message id="deadline.D-24">
   <source>Назначить дату следующего совещания</source>
   <translation>Дараагийн хурлын өдрийг товлох</translation>
  </message>
  <message id="deadline.D-25">
   <source>Завершить мониторинг (3–6 месяцев)</source>
   <translation>Ажиглалтыг дуусгах (3–6 сар)</translation>
  </message>
  <message id="deadline.D-25-2">
   <source>Контакт после закрытия дела</source>
   <translation>Хаасны дараа холбогдох</translation>
  </message>
  <message id="deadline.D-25-3">
   <source>Решение к назначенному концу мониторинга</source>
   <translation>Ажиглалт дуусах өдөр гэхэд шийдвэрлэх</translation>
  </message>
  <message id="deadline.D-53">
   <source>Сообщить в правоохранительные органы и инспекцию</source>
   <translation>Хууль сахиулах байгууллага, хүүхдийн цагдаад мэдэгдэх</translation>
  </message>
  <message id="deadline.D-54">
   <source>Временное попечение инициировано</source>
   <translation>Түр асран хамгаалалт эхлүүлсэн</translation>
  </message>
  <message id="deadline.D-54-2">
   <source>Сведения из дома ребенка о форме ухода</source>
   <translation>Асрамжийн хэлбэрийн тухай сувиллын мэдээлэл</translation>
  </message>
  <message id="deadline.D-55">
   <source>Первичная оценка и решение</source>
   <translation>Анхан шатны үнэлгээ, шийдвэр</translation>
  </message>
  <message id="deadline.D-56">
   <source>Запись в журнал учета посетителей</source>
   <translation>Хүлээн авсан иргэдийн бүртгэлд бичих</translation>
  </message>
  <message id="deadline.D-57">
   <source>Запись в журнал неподтвержденных обращений</source>
   <translation>Батлагдаагүй хүсэлтийн бүртгэлд бичих</translation>
  </message>
  <message id="deadline.D-58">
   <source>Обсудить результаты оценки с родителями, опекуном</source>
   <translation>Үнэлгээг эцэг эх, асран хамгаалагчтай ярилцах</translation>
  </message>
  <message id="deadline.D-58-2">
   <source>Составить индивидуальный план сопровождения семьи</source>
   <translation>Гэр бүлийг дэмжих хувийн төлөвлөгөө гаргах</translation>
  </message>
  <message id="deadline.D-59">
   <source>Направить протокол, уведомить семью, копия в дело</source>
   <translation>Тэмдэглэл илгээх, гэр бүлд мэдэгдэх, хуулбарыг хэрэгт</translation>
  </message>
  <message id="deadline.D-60">
   <source>Действие плана в срок</source>
   <translation>Төлөвлөсөн арга хэмжээ хугацаандаа</translation>
  </message>
  <message id="deadline.D-60-2">
   <source>Действие плана в срок (после первого пересмотра)</source>
   <translation>Төлөвлөсөн арга хэмжээ хугацаандаа (эхний хяналтын дараа)</translation>
  </message>
  <message id="deadline.D-60-3">
   <source>Действие плана в срок (после второго пересмотра)</source>
   <translation>Төлөвлөсөн арга хэмжээ хугацаандаа (хоёр дахь хяналтын дараа)</translation>
  </message>
  <message id="deadline.D-60-4">
   <source>Действие плана в срок (лист-продолжение)</source>
   <translation>Төлөвлөсөн арга хэмжээ хугацаандаа (үргэлжлэл хуудас)</translation>
  </message>
  <message id="deadline.D-61">
   <source>Решение комиссии и органа опеки</source>
   <translation>Комисс, асран хамгаалах байгууллагын шийдвэр</translation>
  </message>
  <message id="deadline.D-62">
   <source>Ребенку скоро 6 лет: передать или продолжить</source>
   <translation>Хүүхэд удахгүй 6 нас хүрнэ: шилжүүлэх үү, үргэлжлүүлэх үү</translation>
  </message>
  <message id="deadline.D-63">
   <source>Рецидив: возобновить дело, все этапы заново</source>
   <translation>Асуудал дахисан: дахин нээж, бүх үе шатыг дахин хийх</translation>
  </message>
  <message id="deadline.D-41">
   <source>Загрузить полевой пакет и удалить с устройства</source>
   <translation>Талбарын багцыг буцааж оруулах, устгах</translation>
  </message>
  <message id="deadline.D-42">
   <source>Стереть утерянное устройство, сообщить</source>
   <translation>Алдагдсан төхөөрөмжийг устгах, мэдэгдэх</translation>
  </message>
  <message id="deadline.D-71">
   <source>Блокировка при бездействии</source>
   <translation>Програм ашиглахгүй үед түгжигдэх</translation>
  </message>
  <message id="deadline.D-72">
   <source>Зашифрованная резервная копия</source>
   <translation>Шифрлэсэн нөөц хуулбар хийх</translation>
  </message>
  <message id="report.accompaniment">
   <source>Отчёт о сопровождении</source>
   <translation>Дэмжин туслах ажлын тайлан</translation>
  </message>
  <message id="report.accompaniment.visitors">
   <source>Посетители по источнику</source>
   <translation>Зочлогчид</translation>
  </message>
  <message id="report.accompaniment.requests">
   <source>Обращения за помощью по уровню риска и источнику</source>
   <translation>Тусламж хүссэн хүсэлт</translation>
  </message>
  <message id="report.accompaniment.confirmed">
   <source>Подтверждённые и неподтверждённые обращения</source>
   <translation>Шалгасны дараа</translation>
  </message>
  <message id="report.accompaniment.unconfirmed">
   <source>Записи в журнале неподтверждённых обращений</source>
   <translation>Батлагдаагүй хүсэлт</translation>
  </message>
  <message id="report.accompaniment.urgent">
   <source>Срочные меры по ситуации</source>
   <translation>Яаралтай арга хэмжээ</translation>
  </message>
  <message id="report.accompaniment.visits">
   <source>Посещения и контакты по видам</source>
   <translation>Айлчлал, холбоо барьсан</translation>
  </message>
  <message id="report.accompaniment.placements">
   <source>Размещения по видам</source>
   <translation>Түр байрлуулалт</translation>
  </message>
  <message id="report.accompaniment.closed_by_ground">
   <source>Закрытые случаи по основаниям</source>
   <translation>Хаасан кейс үндэслэлээр</translation>
  </message>
  <message id="report.accompaniment.reopened">
   <source>Возобновлённые случаи</source>
   <translation>Дахин нээсэн кейс</translation>
  </message>
  <message id="report.accompaniment.monitoring">
   <source>Мониторинг после закрытия</source>
   <translation>Хаасны дараах ажиглалт</translation>
  </message>
  <message id="report.accompaniment.prevention">
   <source>Профилактическая работа по видам</source>
   <translation>Урьдчилан сэргийлэх ажил</translation>
  </message>
  <message id="report.accompaniment.participants">
   <source>Участницы профилактических мероприятий</source>
   <translation>Оролцогчид: эмэгтэй</translation>
  </message>
  <message id="report.accompaniment.participants_m">
   <source>Участники профилактических мероприятий</source>
   <translation>Оролцогчид: эрэгтэй</translation>
  </message>
  <message id="report.accompaniment.deadlines">
   <source>Соблюдение сроков</source>
   <translation>Хугацааны биелэлт</translation>
  </message>
  <message id="report.plan_report">
   <source>Реализация индивидуальных планов</source>
   <translation>Төлөвлөгөөний биелэлт</translation>
  </message>
  <message id="report.plan_report.plans">
   <source>Планы услуг</source>
   <translation>Үйлчилгээний төлөвлөгөө</translation>
  </message>
  <message id="report.plan_report.plan_rows">
   <source>Пункты плана по выполнению</source>
   <translation>Төлөвлөгөөний ажил</translation>
  </message>
  <message id="report.plan_report.proposals">
   <source>Предложения к пересмотру плана</source>
   <translation>Санал</translation>
  </message>
  <message id="report.plan_report.reviews">
   <source>Решения совещаний по пересмотру</source>
   <translation>Төлөвлөгөө хянасан шийдвэр</translation>
  </message>
  <message id="report.plan_report.in_work_by_risk">
   <source>Случаи в работе по риску</source>
   <translation>Ажиллаж байгаа кейс эрсдэлээр</translation>
  </message>
  <message id="report.caseload">
   <source>Нагрузка и сроки</source>
   <translation>Ажлын ачаалал, хугацааны хяналт</translation>
  </message>
  <message id="report.caseload.by_worker">
   <source>Случаи у каждого работника на конец периода</source>
   <translation>Хугацааны эцэст ажилтан бүрийн кейс</translation>
  </message>
  <message id="report.caseload.deadlines">
   <source>Соблюдение сроков</source>
   <translation>Хугацааны биелэлт</translation>
  </message>
  <message id="report.yearly">
   <source>Годовая статистика</source>
   <translation>Жилийн статистик</translation>
  </message>
  <message id="report.yearly.opened_by_age">
   <source>Открытые случаи по возрасту</source>
   <translation>Шинэ кейс насны бүлгээр</translation>
  </message>
  <message id="report.yearly.in_work_by_risk">
   <source>Случаи в работе по риску</source>
   <translation>Ажиллаж байгаа кейс эрсдэлээр</translation>
  </message>
  <message id="report.yearly.requests">
   <source>Обращения за помощью по уровню риска и источнику</source>
   <translation>Тусламж хүссэн хүсэлт</translation>
  </message>
  <message id="report.yearly.closed_by_ground">
   <source>Закрытые случаи по основаниям</source>
   <translation>Хаасан кейс үндэслэлээр</translation>
  </message>
  <message id="report.yearly.reopened">
   <source>Возобновлённые случаи</source>
   <translation>Дахин нээсэн кейс</translation>
  </message>
  <message id="report.yearly.placements">
   <source>Размещения по видам</source>
   <translation>Түр байрлуулалт</translation>
  </message>
  <message id="absence.title">
   <source>Отпуск и отсутствие</source>
   <translation>Чөлөө, эзгүй хугацаа</translation>
  </message>
  <message id="absence.page.absence">
   <source>Отсутствие</source>
   <translation>Эзгүй хугацаа</translation>
  </message>
  <message id="absence.worker">
   <source>Работник</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="absence.kind">
   <source>Причина</source>
   <translation>Шалтгаан</translation>
  </message>
  <message id="absence.kind.option.leave">
   <source>отпуск</source>
   <translation>ээлжийн амралт</translation>
  </message>
  <message id="absence.kind.option.illness">
   <source>болезнь</source>
   <translation>өвчтэй</translation>
  </message>
  <message id="absence.kind.option.training">
   <source>обучение</source>
   <translation>сургалт</translation>
  </message>
  <message id="absence.kind.option.other">
   <source>другое</source>
   <translation>бусад</translation>
  </message>
  <message id="absence.begins_on">
   <source>Начало</source>
   <translation>Эхлэх</translation>
  </message>
  <message id="absence.ends_on">
   <source>Окончание</source>
   <translation>Дуусах</translation>
  </message>
  <message id="absence.substitute">
   <source>Кто замещает</source>
   <translation>Орлох ажилтан</translation>
  </message>
  <message id="absence.cases">
   <source>Переданные случаи и сроки</source>
   <translation>Шилжүүлсэн кейс, хугацаа</translation>
  </message>
  <message id="absence.cases.hint">
   <source>Случаи передают на экране «Сотрудники», сроки переходят вместе с ними.</source>
   <translation>Кейсийг “Ажилтан” дэлгэцээр шилжүүлнэ, хугацаа нь хамт шилжинэ.</translation>
  </message>
  <message id="absence.cases.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="absence.cases.what">
   <source>Что сделать</source>
   <translation>Юу хийх</translation>
  </message>
  <message id="absence.cases.until">
   <source>Срок</source>
   <translation>Хугацаа</translation>
  </message>
  <message id="absence.signatures">
   <source>Подпись</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="absence.signatures.option.worker">
   <source>работник</source>
   <translation>ажилтан</translation>
  </message>
  <message id="absence.signatures.option.substitute">
   <source>замещающий работник</source>
   <translation>орлох ажилтан</translation>
  </message>
  <message id="assignment.title">
   <source>Назначение ответственного за сопровождение случая</source>
   <translation>Хариуцсан мэргэжилтнийг томилох</translation>
  </message>
  <message id="assignment.page.assigned">
   <source>Назначение</source>
   <translation>Томилгоо</translation>
  </message>
  <message id="assignment.file_no">
   <source>№ личного дела</source>
   <translation>Хувийн хэргийн №</translation>
  </message>
  <message id="assignment.worker">
   <source>Ответственный социальный работник</source>
   <translation>Хариуцсан нийгмийн ажилтан</translation>
  </message>
  <message id="assignment.worker.hint">
   <source>Логин или должность в этой организации.</source>
   <translation>Энэ байгууллагад нэвтрэх нэр эсвэл албан тушаал.</translation>
  </message>
  <message id="assignment.assigned_on">
   <source>Дата назначения</source>
   <translation>Томилсон огноо</translation>
  </message>
  <message id="assignment.assigned_by">
   <source>Кем назначен</source>
   <translation>Томилсон хүн</translation>
  </message>
  <message id="assignment.priority">
   <source>Основание первоочередной комплексной оценки</source>
   <translation>Цогц үнэлгээг түрүүлж хийх үндэслэл</translation>
  </message>
  <message id="assignment.priority.option.conditions">
   <source>плохие условия, отставание в развитии, нет должного ухода, опасное окружение</source>
   <translation>нөхцөл муу, хөгжлийн хоцрогдолтой, асрамж дутмаг, орчин аюултай</translation>
  </message>
  <message id="assignment.priority.option.cruelty">
   <source>факты или намерения жестокого обращения, ненадлежащий уход</source>
   <translation>хэрцгий харилцаа, түүний санаархал, зохисгүй асрамж</translation>
  </message>
  <message id="assignment.priority.option.street">
   <source>ребенок до 5 лет обнаружен без сопровождения</source>
   <translation>5 хүртэлх насны хүүхэд харгалзах хүнгүй олдсон</translation>
  </message>
  <message id="assignment.priority.option.maternity">
   <source>мать покинула или собирается покинуть родильный дом без ребенка</source>
   <translation>эх нь хүүхдээ орхин төрөх эмнэлгээс явсан, явах гэж буй</translation>
  </message>
  <message id="assignment.page.term">
   <source>Срок комплексной оценки</source>
   <translation>Цогц үнэлгээний хугацаа</translation>
  </message>
  <message id="assignment.court">
   <source>Оценка назначена судом</source>
   <translation>Үнэлгээг шүүх томилсон</translation>
  </message>
  <message id="assignment.court_order">
   <source>Суд, № распоряжения</source>
   <translation>Шүүх, захирамжийн №</translation>
  </message>
  <message id="assignment.court_due">
   <source>Срок, установленный судом</source>
   <translation>Шүүхийн тогтоосон хугацаа</translation>
  </message>
  <message id="assignment.assessment_due">
   <source>Срок комплексной оценки: шесть недель</source>
   <translation>Цогц үнэлгээний хугацаа: зургаан долоо хоног</translation>
  </message>
  <message id="assignment.assessment_due.hint">
   <source>Если оценку назначил суд, действует его срок.</source>
   <translation>Үнэлгээг шүүх томилсон бол шүүхийн хугацааг баримтална.</translation>
  </message>
  <message id="assignment.handover">
   <source>Передача дела от прежнего работника</source>
   <translation>Өмнөх ажилтнаас хэрэг шилжүүлж авсан нь</translation>
  </message>
  <message id="book_review.title">
   <source>Отметка о еженедельном рассмотрении книги</source>
   <translation>Дэвтрийг долоо хоног бүр хянасан тэмдэглэл</translation>
  </message>
  <message id="book_review.page.week">
   <source>Неделя</source>
   <translation>Долоо хоног</translation>
  </message>
  <message id="book_review.reviewed_on">
   <source>Дата рассмотрения</source>
   <translation>Хянасан огноо</translation>
  </message>
  <message id="book_review.week_from">
   <source>Понедельник рассмотренной недели</source>
   <translation>Хянасан долоо хоногийн Даваа гараг</translation>
  </message>
  <message id="book_review.entries">
   <source>Записи за неделю</source>
   <translation>Энэ долоо хоногийн тэмдэглэл</translation>
  </message>
  <message id="book_review.entries.option.none">
   <source>записей нет</source>
   <translation>тэмдэглэлгүй</translation>
  </message>
  <message id="book_review.entries.option.some">
   <source>записи рассмотрены</source>
   <translation>тэмдэглэл хянасан</translation>
  </message>
  <message id="book_review.numbers">
   <source>Номера рассмотренных записей</source>
   <translation>Хянасан тэмдэглэлийн дугаар</translation>
  </message>
  <message id="book_review.signatures">
   <source>Подписи</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="book_review.signatures.option.head">
   <source>руководитель организации</source>
   <translation>байгууллагын удирдлага</translation>
  </message>
  <message id="case_register.title">
   <source>Журнал учета случаев</source>
   <translation>Кейсийн бүртгэл</translation>
  </message>
  <message id="case_register.page.cases">
   <source>Случаи</source>
   <translation>Кейсүүд</translation>
  </message>
  <message id="case_register.cases">
   <source>Журнал учета случаев</source>
   <translation>Кейсийн бүртгэл</translation>
  </message>
  <message id="case_register.cases.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="case_register.cases.opened">
   <source>Открыто</source>
   <translation>Нээсэн</translation>
  </message>
  <message id="case_register.cases.type">
   <source>Тип</source>
   <translation>Төрөл</translation>
  </message>
  <message id="case_register.cases.group">
   <source>Целевая группа</source>
   <translation>Зорилтот бүлэг</translation>
  </message>
  <message id="case_register.cases.service_type">
   <source>Вид услуги</source>
   <translation>Үйлчилгээний төрөл</translation>
  </message>
  <message id="case_register.cases.risk">
   <source>Риск</source>
   <translation>Эрсдэл</translation>
  </message>
  <message id="case_register.cases.stage">
   <source>Этап</source>
   <translation>Үе шат</translation>
  </message>
  <message id="case_register.cases.worker">
   <source>Ответственный</source>
   <translation>Хариуцсан</translation>
  </message>
  <message id="case_register.cases.last_contact">
   <source>Последний контакт</source>
   <translation>Сүүлд холбогдсон</translation>
  </message>
  <message id="case_register.cases.next_deadline">
   <source>Следующий срок</source>
   <translation>Дараагийн хугацаа</translation>
  </message>
  <message id="case_register.cases.closed">
   <source>Закрыто</source>
   <translation>Хаасан</translation>
  </message>
  <message id="case_register.cases.closing_ground">
   <source>Основание закрытия</source>
   <translation>Хаах үндэслэл</translation>
  </message>
  <message id="case_register.cases.archived">
   <source>Архив</source>
   <translation>Архив</translation>
  </message>
  <message id="closing.title">
   <source>Закрытие личного дела ребенка</source>
   <translation>Хүүхдийн хувийн хэргийг хаах</translation>
  </message>
  <message id="closing.page.ground">
   <source>Основание закрытия</source>
   <translation>Хаах үндэслэл</translation>
  </message>
  <message id="closing.closed_on">
   <source>Дата закрытия</source>
   <translation>Хаасан огноо</translation>
  </message>
  <message id="closing.review_ref">
   <source>Протокол пересмотра плана</source>
   <translation>Төлөвлөгөө хянах хурлын тэмдэглэл</translation>
  </message>
  <message id="closing.ground">
   <source>Основание</source>
   <translation>Үндэслэл</translation>
  </message>
  <message id="closing.ground.option.criteria">
   <source>критерии закрытия выполнены</source>
   <translation>хаах шалгуур хангагдсан</translation>
  </message>
  <message id="closing.ground.option.moved">
   <source>семья переехала, дело передано</source>
   <translation>гэр бүл нүүсэн, хэргийг шилжүүлсэн</translation>
  </message>
  <message id="closing.ground.option.age">
   <source>ребенок вышел из возраста 0–5 лет</source>
   <translation>хүүхэд 0–5 насны хүрээнээс гарсан</translation>
  </message>
  <message id="closing.ground.option.adopted">
   <source>ребенок усыновлен</source>
   <translation>хүүхэд үрчлэгдсэн</translation>
  </message>
  <message id="closing.ground.option.death">
   <source>ребенок умер</source>
   <translation>хүүхэд нас барсан</translation>
  </message>
  <message id="closing.ground.option.other">
   <source>другое</source>
   <translation>бусад</translation>
  </message>
  <message id="closing.ground_other">
   <source>Другое основание</source>
   <translation>Бусад үндэслэл</translation>
  </message>
  <message id="closing.criteria">
   <source>Критерии закрытия</source>
   <translation>Хаах шалгуур</translation>
  </message>
  <message id="closing.criteria.option.risk">
   <source>риск сократился до приемлемого уровня</source>
   <translation>эрсдэл хүлээн зөвшөөрөх түвшинд буурсан</translation>
  </message>
  <message id="closing.criteria.option.stability">
   <source>семья в относительной стабильности</source>
   <translation>гэр бүлийн байдал харьцангуй тогтвортой</translation>
  </message>
  <message id="closing.criteria.option.needs">
   <source>основные потребности ребенка удовлетворены</source>
   <translation>хүүхдийн үндсэн хэрэгцээ хангагдсан</translation>
  </message>
  <message id="closing.criteria.option.abilities">
   <source>у родителей сформированы способности по уходу</source>
   <translation>эцэг эхэд асрах чадвар бүрдсэн</translation>
  </message>
  <message id="closing.criteria.option.material">
   <source>улучшилась материальная ситуация семьи</source>
   <translation>гэр бүлийн эдийн засгийн байдал сайжирсан</translation>
  </message>
  <message id="closing.criteria.option.relations">
   <source>улучшились взаимоотношения в семье</source>
   <translation>гэр бүлийн харилцаа сайжирсан</translation>
  </message>
  <message id="closing.criteria.option.other">
   <source>другое</source>
   <translation>бусад</translation>
  </message>
  <message id="closing.summary">
   <source>Краткий итог работы</source>
   <translation>Хийсэн ажлын товч дүн</translation>
  </message>
  <message id="closing.summary.ask">
   <source>Что изменилось с первого дня? Что вы сделали сами?</source>
   <translation>Эхний өдрөөс хойш юу өөрчлөгдсөн бэ? Та өөрөө юу хийсэн бэ?</translation>
  </message>
  <message id="closing.page.after">
   <source>После закрытия</source>
   <translation>Хаасны дараа</translation>
  </message>
  <message id="closing.leaflet">
   <source>Семья и окружение знают, как связаться со службой (памятка)</source>
   <translation>Гэр бүл, ойрын хүмүүс алба руу хэрхэн холбогдохоо мэдэж байгаа (санамж)</translation>
  </message>
  <message id="closing.leaflet.ask">
   <source>К кому вы обратитесь, если снова станет трудно?</source>
   <translation>Дахиад хэцүү болвол та хэнд хандах вэ?</translation>
  </message>
  <message id="closing.told">
   <source>Кому сообщено</source>
   <translation>Хэнд мэдэгдсэн</translation>
  </message>
  <message id="closing.monitoring_until">
   <source>Мониторинг до</source>
   <translation>Ажиглалт дуусах өдөр</translation>
  </message>
  <message id="closing.monitoring_until.hint">
   <source>Не раньше чем через 3 и не позже чем через 6 месяцев после закрытия.</source>
   <translation>Хаасны дараа 3 сараас өмнө биш, 6 сараас хойш биш.</translation>
  </message>
  <message id="closing.contacts">
   <source>Запланированные контакты</source>
   <translation>Төлөвлөсөн холбоо барилт</translation>
  </message>
  <message id="closing.contacts.on">
   <source>Дата</source>
   <translation>Огноо</translation>
  </message>
  <message id="closing.contacts.way">
   <source>Способ</source>
   <translation>Хэлбэр</translation>
  </message>
  <message id="closing.open_items">
   <source>Незавершенные сроки</source>
   <translation>Дуусаагүй хугацаатай ажил</translation>
  </message>
  <message id="closing.signatures">
   <source>Подписи</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="closing.signatures.option.worker">
   <source>социальный работник</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="closing.signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>мэргэжлийн удирдагч, менежер</translation>
  </message>
  <message id="closing.signatures.option.family">
   <source>семья</source>
   <translation>гэр бүл</translation>
  </message>
  <message id="code_list.title">
   <source>Список кодов</source>
   <translation>Кодын жагсаалт</translation>
  </message>
  <message id="code_list.page.codes">
   <source>Код, клиент</source>
   <translation>Код, үйлчлүүлэгч</translation>
  </message>
  <message id="code_list.codes">
   <source>Список кодов</source>
   <translation>Кодын жагсаалт</translation>
  </message>
  <message id="code_list.codes.hint">
   <source>Список хранится отдельно от дела.</source>
   <translation>Энэ жагсаалтыг кейс файлаас өөр газар хадгална.</translation>
  </message>
  <message id="code_list.codes.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="code_list.codes.name">
   <source>Фамилия, имя, отчество клиента</source>
   <translation>Үйлчлүүлэгчийн овог, нэр</translation>
  </message>
  <message id="code_list.codes.birth_date">
   <source>Дата рождения</source>
   <translation>Төрсөн огноо</translation>
  </message>
  <message id="code_list.codes.other_codes">
   <source>Прежние и другие коды</source>
   <translation>Өмнөх болон бусад код</translation>
  </message>
  <message id="code_list.codes.entered_by">
   <source>Внес запись</source>
   <translation>Бүртгэсэн</translation>
  </message>
  <message id="code_list.codes.entered_on">
   <source>Дата внесения</source>
   <translation>Бүртгэсэн огноо</translation>
  </message>
  <message id="code_list.storage_place">
   <source>Место хранения списка</source>
   <translation>Жагсаалтыг хадгалж буй газар</translation>
  </message>
  <message id="code_list.access">
   <source>Журнал обращений к списку</source>
   <translation>Жагсаалттай танилцсан бүртгэл</translation>
  </message>
  <message id="code_list.access.on">
   <source>Дата</source>
   <translation>Огноо</translation>
  </message>
  <message id="code_list.access.who">
   <source>Кто</source>
   <translation>Хэн</translation>
  </message>
  <message id="code_list.access.why">
   <source>По какой причине</source>
   <translation>Ямар шалтгаанаар</translation>
  </message>
  <message id="commission.title">
   <source>Представление в Комиссию</source>
   <translation>Комисст хүргүүлэх санал</translation>
  </message>
  <message id="commission.page.submission">
   <source>Представление</source>
   <translation>Хүргүүлсэн санал</translation>
  </message>
  <message id="commission.submitted_on">
   <source>Дата представления</source>
   <translation>Хүргүүлсэн огноо</translation>
  </message>
  <message id="commission.commission">
   <source>Комиссия</source>
   <translation>Комисс</translation>
  </message>
  <message id="commission.commission.option.integrated">
   <source>Комиссия по интегрированной модели специальных социальных услуг</source>
   <translation>Нийгмийн тусгай үйлчилгээний нэгдсэн загварын комисс</translation>
  </message>
  <message id="commission.commission.option.minors">
   <source>Комиссия по делам несовершеннолетних</source>
   <translation>Насанд хүрээгүйчүүдийн асуудал эрхэлсэн комисс</translation>
  </message>
  <message id="commission.proposal">
   <source>Предложение</source>
   <translation>Санал</translation>
  </message>
  <message id="commission.proposal.hint">
   <source>Предложение социального работника, не решение.</source>
   <translation>Нийгмийн ажилтны санал; шийдвэр биш.</translation>
  </message>
  <message id="commission.interest">
   <source>Интересы ребенка</source>
   <translation>Хүүхдийн язгуур ашиг сонирхол</translation>
  </message>
  <message id="commission.alternatives">
   <source>Что пробовали раньше</source>
   <translation>Өмнө нь юу хийж үзсэн</translation>
  </message>
  <message id="commission.special_needs">
   <source>Ребенок с особыми потребностями</source>
   <translation>Тусгай хэрэгцээт хүүхэд</translation>
  </message>
  <message id="commission.pmpc_on">
   <source>Рекомендации ПМПК от</source>
   <translation>Сэтгэл зүй, эмнэлэг, сурган хүмүүжүүлэх комиссын зөвлөмжийн огноо</translation>
  </message>
  <message id="commission.pmpc_document">
   <source>Рекомендации ПМПК</source>
   <translation>Сэтгэл зүй, эмнэлэг, сурган хүмүүжүүлэх комиссын зөвлөмж</translation>
  </message>
  <message id="commission.page.decisions">
   <source>Рекомендация и решение</source>
   <translation>Зөвлөмж, шийдвэр</translation>
  </message>
  <message id="commission.commission_on">
   <source>Дата заседания комиссии</source>
   <translation>Комисс хуралдсан огноо</translation>
  </message>
  <message id="commission.recommendation">
   <source>Рекомендация комиссии</source>
   <translation>Комиссын зөвлөмж</translation>
  </message>
  <message id="commission.guardianship_no">
   <source>Решение органа опеки и попечительства: №</source>
   <translation>Асран хамгаалах, харгалзан дэмжих байгууллагын шийдвэр: №</translation>
  </message>
  <message id="commission.guardianship_on">
   <source>Дата решения органа опеки</source>
   <translation>Асран хамгаалах байгууллагын шийдвэрийн огноо</translation>
  </message>
  <message id="commission.guardianship_content">
   <source>Содержание решения</source>
   <translation>Шийдвэрийн агуулга</translation>
  </message>
  <message id="commission.effect_on_plan">
   <source>Что меняется в плане и графике посещений</source>
   <translation>Төлөвлөгөө, айлчлалын хуваарьт гарах өөрчлөлт</translation>
  </message>
  <message id="complaint.title">
   <source>Запись в книге</source>
   <translation>Дэвтэр дэх тэмдэглэл</translation>
  </message>
  <message id="complaint.page.entry">
   <source>Запись</source>
   <translation>Тэмдэглэл</translation>
  </message>
  <message id="complaint.book_no">
   <source>Номер в книге</source>
   <translation>Дэвтэр дэх дугаар</translation>
  </message>
  <message id="complaint.book_no.hint">
   <source>Книга – отдельное дело организации, не дело получателя.</source>
   <translation>Дэвтэр нь байгууллагын тусдаа хэрэг, үйлчилгээ хүртэгчийн хэрэгт орохгүй.</translation>
  </message>
  <message id="complaint.written_at">
   <source>Дата и время записи</source>
   <translation>Бичсэн огноо, цаг</translation>
  </message>
  <message id="complaint.asked_at">
   <source>Книга запрошена</source>
   <translation>Дэвтэр хүссэн цаг</translation>
  </message>
  <message id="complaint.shown_at">
   <source>Книга предоставлена</source>
   <translation>Дэвтэр үзүүлсэн цаг</translation>
  </message>
  <message id="complaint.shown_at.hint">
   <source>По первому требованию: без промедления.</source>
   <translation>Анхны шаардлагаар: саатуулахгүй.</translation>
  </message>
  <message id="complaint.author">
   <source>Автор записи</source>
   <translation>Бичсэн хүн</translation>
  </message>
  <message id="complaint.author.hint">
   <source>Может остаться анонимным.</source>
   <translation>Нэрээ нууцлах эрхтэй.</translation>
  </message>
  <message id="complaint.author_role">
   <source>Кто написал</source>
   <translation>Хэн бичсэн</translation>
  </message>
  <message id="complaint.author_role.option.recipient">
   <source>получатель услуг</source>
   <translation>үйлчилгээ хүртэгч</translation>
  </message>
  <message id="complaint.author_role.option.parent">
   <source>родственник, представитель</source>
   <translation>хамаатан, төлөөлөгч</translation>
  </message>
  <message id="complaint.author_role.option.visitor">
   <source>посетитель</source>
   <translation>ирсэн иргэн</translation>
  </message>
  <message id="complaint.author_role.option.worker">
   <source>работник</source>
   <translation>ажилтан</translation>
  </message>
  <message id="complaint.author_role.option.anonymous">
   <source>анонимно</source>
   <translation>нэргүй</translation>
  </message>
  <message id="complaint.about_colleague">
   <source>О каком сотруднике</source>
   <translation>Аль ажилтны тухай</translation>
  </message>
  <message id="complaint.about_colleague.hint">
   <source>Этому сотруднику запись не показывается.</source>
   <translation>Бичлэгийг энэ ажилтанд харуулахгүй.</translation>
  </message>
  <message id="complaint.kind">
   <source>Вид</source>
   <translation>Төрөл</translation>
  </message>
  <message id="complaint.kind.option.complaint">
   <source>жалоба</source>
   <translation>гомдол</translation>
  </message>
  <message id="complaint.kind.option.suggestion">
   <source>предложение</source>
   <translation>санал</translation>
  </message>
  <message id="complaint.kind.option.thanks">
   <source>благодарность</source>
   <translation>талархал</translation>
  </message>
  <message id="complaint.text">
   <source>Текст</source>
   <translation>Агуулга</translation>
  </message>
  <message id="complaint.text.ask">
   <source>Напиши или скажи своими словами, мы запишем как есть. Никто не рассердится.</source>
   <translation>Өөрийн үгээр бич эсвэл хэл, бид яг тэр чигээр нь бичнэ. Хэн ч уурлахгүй.</translation>
  </message>
  <message id="complaint.page.review">
   <source>Рассмотрение руководителем</source>
   <translation>Удирдлагын хяналт</translation>
  </message>
  <message id="complaint.reviewed_on">
   <source>Дата рассмотрения</source>
   <translation>Хянасан огноо</translation>
  </message>
  <message id="complaint.measures">
   <source>Принятые меры</source>
   <translation>Авсан арга хэмжээ</translation>
  </message>
  <message id="complaint.answer">
   <source>Ответ</source>
   <translation>Хариу</translation>
  </message>
  <message id="complaint.answered_on">
   <source>Дата ответа</source>
   <translation>Хариу өгсөн огноо</translation>
  </message>
  <message id="complaint.signatures">
   <source>Подписи</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="complaint.signatures.option.head">
   <source>руководитель организации</source>
   <translation>байгууллагын удирдлага</translation>
  </message>
  <message id="complaint_help.title">
   <source>Запись о помощи с жалобой</source>
   <translation>Гомдол гаргахад туслах тэмдэглэл</translation>
  </message>
  <message id="complaint_help.page.help">
   <source>Жалоба</source>
   <translation>Гомдол</translation>
  </message>
  <message id="complaint_help.asked_on">
   <source>Дата обращения за помощью</source>
   <translation>Тусламж хүссэн огноо</translation>
  </message>
  <message id="complaint_help.asked_on.hint">
   <source>Жалобу на работника этой организации пишут здесь, а не в деле.</source>
   <translation>Энэ байгууллагын ажилтны тухай гомдлыг кейст бус, энд бичнэ.</translation>
  </message>
  <message id="complaint_help.about_colleague">
   <source>О ком</source>
   <translation>Хэний тухай</translation>
  </message>
  <message id="complaint_help.about_colleague.hint">
   <source>Этому работнику запись не видна.</source>
   <translation>Энэ ажилтанд харагдахгүй.</translation>
  </message>
  <message id="complaint_help.about_body">
   <source>Организация, должностное лицо</source>
   <translation>Байгууллага, албан тушаалтан</translation>
  </message>
  <message id="complaint_help.code">
   <source>Код случая</source>
   <translation>Кейсийн код</translation>
  </message>
  <message id="complaint_help.code.hint">
   <source>Только код, без имен.</source>
   <translation>Зөвхөн код бичнэ, нэр бичихгүй.</translation>
  </message>
  <message id="complaint_help.act">
   <source>Действие или бездействие</source>
   <translation>Үйлдэл, эс үйлдэл</translation>
  </message>
  <message id="complaint_help.rights">
   <source>Нарушенные права</source>
   <translation>Зөрчигдсөн эрх</translation>
  </message>
  <message id="complaint_help.demands">
   <source>Требования и поддержка в их защите</source>
   <translation>Шаардлага, түүнийг дэмжих арга хэмжээ</translation>
  </message>
  <message id="complaint_help.addressee">
   <source>Кому направлено</source>
   <translation>Хэнд илгээсэн</translation>
  </message>
  <message id="complaint_help.sent_on">
   <source>Дата отправки</source>
   <translation>Илгээсэн огноо</translation>
  </message>
  <message id="complaint_help.answered_on">
   <source>Дата ответа</source>
   <translation>Хариу ирсэн огноо</translation>
  </message>
  <message id="complaint_help.answer">
   <source>Содержание ответа</source>
   <translation>Хариуны агуулга</translation>
  </message>
  <message id="complaints_book.title">
   <source>Книга жалоб и предложений</source>
   <translation>Гомдол, саналын дэвтэр</translation>
  </message>
  <message id="complaints_book.page.book">
   <source>Книга</source>
   <translation>Дэвтэр</translation>
  </message>
  <message id="complaints_book.opened_on">
   <source>Книга заведена</source>
   <translation>Дэвтэр нээсэн огноо</translation>
  </message>
  <message id="complaints_book.opened_on.hint">
   <source>Книга – отдельное дело организации, не дело получателя.</source>
   <translation>Дэвтэр нь байгууллагын тусдаа хэрэг, үйлчилгээ хүртэгчийн хэрэгт орохгүй.</translation>
  </message>
  <message id="complaints_book.keeper">
   <source>Руководитель, хранящий книгу</source>
   <translation>Дэвтэр хадгалах удирдлага</translation>
  </message>
  <message id="complaints_book.place">
   <source>Где находится книга</source>
   <translation>Дэвтэр байгаа газар</translation>
  </message>
  <message id="complaints_book.place.hint">
   <source>Предоставляется по первому требованию.</source>
   <translation>Анхны шаардлагаар шууд үзүүлнэ.</translation>
  </message>
  <message id="complaints_book.notice">
   <source>Вывешено ли объявление о книге</source>
   <translation>Дэвтрийн тухай зарлал байршуулсан уу</translation>
  </message>
  <message id="complaints_book.signatures">
   <source>Подписи</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="complaints_book.signatures.option.head">
   <source>руководитель организации</source>
   <translation>байгууллагын удирдлага</translation>
  </message>
  <message id="complex_assessment.title">
   <source>Отчет о комплексной оценке потребностей ребенка и семьи</source>
   <translation>Хүүхэд, гэр бүлийн хэрэгцээний цогц үнэлгээний тайлан</translation>
  </message>
  <message id="complex_assessment.page.family">
   <source>Информация о ребенке и семье</source>
   <translation>Хүүхэд, гэр бүлийн мэдээлэл</translation>
  </message>
  <message id="complex_assessment.household">
   <source>Данные о семье, ребенке и лицах, проживающих в доме</source>
   <translation>Гэр бүл, хүүхэд, гэрт амьдардаг хүмүүсийн мэдээлэл</translation>
  </message>
  <message id="complex_assessment.household.person">
   <source>ФИО</source>
   <translation>Овог, нэр</translation>
  </message>
  <message id="complex_assessment.household.age">
   <source>Возраст</source>
   <translation>Нас</translation>
  </message>
  <message id="complex_assessment.household.address">
   <source>Адрес</source>
   <translation>Хаяг</translation>
  </message>
  <message id="complex_assessment.household.workplace">
   <source>Место работы</source>
   <translation>Ажлын газар</translation>
  </message>
  <message id="complex_assessment.household.phone">
   <source>Телефон</source>
   <translation>Утас</translation>
  </message>
  <message id="complex_assessment.household.email">
   <source>Электронный адрес</source>
   <translation>Цахим шуудан</translation>
  </message>
  <message id="complex_assessment.household.at_home">
   <source>Живет в доме</source>
   <translation>Гэрт амьдардаг</translation>
  </message>
  <message id="complex_assessment.page.reason">
   <source>Причина и время оценки</source>
   <translation>Үнэлгээний шалтгаан, хугацаа</translation>
  </message>
  <message id="complex_assessment.reason">
   <source>Причина для проведения комплексной оценки</source>
   <translation>Цогц үнэлгээ хийх шалтгаан</translation>
  </message>
  <message id="complex_assessment.reason.hint">
   <source>Причины и проблемы обращения за помощью.</source>
   <translation>Тусламж хүссэн шалтгаан, тулгамдаж буй асуудал.</translation>
  </message>
  <message id="complex_assessment.started_on">
   <source>Оценка начата</source>
   <translation>Үнэлгээ эхэлсэн</translation>
  </message>
  <message id="complex_assessment.ended_on">
   <source>Оценка окончена</source>
   <translation>Үнэлгээ дууссан</translation>
  </message>
  <message id="complex_assessment.involved">
   <source>Кто дополнительно был вовлечен в оценку</source>
   <translation>Үнэлгээнд нэмж оролцсон хүмүүс</translation>
  </message>
  <message id="complex_assessment.involved.hint">
   <source>Подробно, в произвольной форме.</source>
   <translation>Дэлгэрэнгүй, чөлөөт хэлбэрээр.</translation>
  </message>
  <message id="complex_assessment.involved.who">
   <source>Кто</source>
   <translation>Хэн</translation>
  </message>
  <message id="complex_assessment.involved.organisation">
   <source>Организация</source>
   <translation>Байгууллага</translation>
  </message>
  <message id="complex_assessment.involved.part">
   <source>Участие</source>
   <translation>Оролцоо</translation>
  </message>
  <message id="complex_assessment.page.history">
   <source>История семьи</source>
   <translation>Гэр бүлийн түүх</translation>
  </message>
  <message id="complex_assessment.history">
   <source>История семьи и предыдущее профессиональное вмешательство</source>
   <translation>Гэр бүлийн түүх, өмнөх мэргэжлийн интервенц</translation>
  </message>
  <message id="complex_assessment.history.hint">
   <source>Значимые события по порядку, испытанные проблемы, полученная помощь.</source>
   <translation>Чухал үйл явдлыг дарааллаар, тулгарсан асуудал, авсан тусламж.</translation>
  </message>
  <message id="complex_assessment.history.ask">
   <source>Какие события в вашей семье вы считаете самыми важными? Кто помогал тогда?</source>
   <translation>Танай гэр бүлд тохиолдсон ямар үйл явдлыг хамгийн чухал гэж боддог вэ? Тэр үед хэн тусалсан бэ?</translation>
  </message>
  <message id="complex_assessment.history.on">
   <source>Дата</source>
   <translation>Огноо</translation>
  </message>
  <message id="complex_assessment.history.event">
   <source>Событие</source>
   <translation>Үйл явдал</translation>
  </message>
  <message id="complex_assessment.history.problem">
   <source>Проблема</source>
   <translation>Асуудал</translation>
  </message>
  <message id="complex_assessment.history.help">
   <source>Полученная помощь</source>
   <translation>Авсан тусламж</translation>
  </message>
  <message id="complex_assessment.page.child">
   <source>Здоровье, развитие, родительская забота</source>
   <translation>Эрүүл мэнд, хөгжил, эцэг эхийн халамж</translation>
  </message>
  <message id="complex_assessment.health">
   <source>Здоровье и развитие ребенка/детей</source>
   <translation>Хүүхдийн эрүүл мэнд, хөгжил</translation>
  </message>
  <message id="complex_assessment.health.hint">
   <source>Физическое и психическое здоровье, развитие по возрасту, эмоции и поведение, идентичность, отношения, внешний вид, самообслуживание.</source>
   <translation>Бие махбод, сэтгэцийн эрүүл мэнд, насны хөгжил, сэтгэл хөдлөл, зан төлөв, өөрийгөө таних байдал, харилцаа, гадаад төрх, өөртөө үйлчлэх чадвар.</translation>
  </message>
  <message id="complex_assessment.health.ask">
   <source>Расскажите об обычном дне ребенка: сон, еда, игры, болезни.</source>
   <translation>Хүүхдийн ердийн нэг өдрийг ярьж өгнө үү: нойр, хоол, тоглоом, өвчин.</translation>
  </message>
  <message id="complex_assessment.care">
   <source>Родительская забота о ребенке/детях</source>
   <translation>Хүүхдэд үзүүлэх эцэг эхийн халамж</translation>
  </message>
  <message id="complex_assessment.care.hint">
   <source>Безопасность, воспитание, забота, эмоциональная теплота, руководство, контроль, стабильность.</source>
   <translation>Аюулгүй байдал, хүмүүжил, халамж, сэтгэлийн дулаан, чиглүүлэг, хяналт, тогтвортой байдал.</translation>
  </message>
  <message id="complex_assessment.care.ask">
   <source>Как вы успокаиваете ребенка, когда он плачет? Кто ухаживает за ним, если вас нет?</source>
   <translation>Хүүхэд уйлахад та яаж тайвшруулдаг вэ? Таныг байхгүйд хэн хардаг вэ?</translation>
  </message>
  <message id="complex_assessment.parents_view">
   <source>Понимание ситуации родителями или опекуном, их желания и чувства</source>
   <translation>Эцэг эх, асран хамгаалагчийн ойлголт, хүсэл, мэдрэмж</translation>
  </message>
  <message id="complex_assessment.parents_view.ask">
   <source>Чего вы сами хотите для ребенка и для себя?</source>
   <translation>Та хүүхэддээ болон өөртөө юу хүсэж байна вэ?</translation>
  </message>
  <message id="complex_assessment.conditions">
   <source>Жилищные условия и окружение ребенка/детей</source>
   <translation>Орон сууц, хүүхдийн орчин</translation>
  </message>
  <message id="complex_assessment.conditions.hint">
   <source>Родственники и друзья, доступ к местным ресурсам и услугам, жилье, занятость родителей, доходы семьи.</source>
   <translation>Хамаатан, найз нөхөд, орон нутгийн нөөц, үйлчилгээний хүртээмж, орон сууц, эцэг эхийн ажил, өрхийн орлого.</translation>
  </message>
  <message id="complex_assessment.page.analysis">
   <source>Анализ текущей ситуации</source>
   <translation>Одоогийн нөхцөл байдлын шинжилгээ</translation>
  </message>
  <message id="complex_assessment.strengths">
   <source>Сильные и защитные факторы в семье</source>
   <translation>Гэр бүлийн давуу болон хамгаалах хүчин зүйл</translation>
  </message>
  <message id="complex_assessment.strengths.hint">
   <source>Что хорошо влияет на ребенка и семью.</source>
   <translation>Хүүхэд, гэр бүлд сайнаар нөлөөлдөг зүйл.</translation>
  </message>
  <message id="complex_assessment.strengths.ask">
   <source>Что в вашей семье хорошо для ребенка?</source>
   <translation>Танай гэр бүлд хүүхдэд юу сайн байдаг вэ?</translation>
  </message>
  <message id="complex_assessment.concerns">
   <source>Причины беспокойства, вреда и риска для ребенка</source>
   <translation>Санаа зовж буй асуудал, хүүхдэд учрах хор, эрсдэл</translation>
  </message>
  <message id="complex_assessment.consequences">
   <source>Вероятные последствия для ребенка сейчас и в будущем</source>
   <translation>Хүүхдэд одоо болон ирээдүйд учирч болзошгүй үр дагавар</translation>
  </message>
  <message id="complex_assessment.response">
   <source>Ответная реакция родителей/опекунов на беспокойства, проблемы и необходимость их решения</source>
   <translation>Санаа зовнил, асуудал, түүнийг шийдэх шаардлагад эцэг эх, асран хамгаалагчийн хандлага</translation>
  </message>
  <message id="complex_assessment.ability_safety">
   <source>Способность обеспечить безопасность ребенка и удовлетворить его потребности</source>
   <translation>Хүүхдийн аюулгүй байдал, хэрэгцээг хангах чадвар</translation>
  </message>
  <message id="complex_assessment.ability_safety.hint">
   <source>Расписать конкретно.</source>
   <translation>Тодорхой бичнэ.</translation>
  </message>
  <message id="complex_assessment.ability_change">
   <source>Способность родителей изменить обстоятельства с чьей-либо помощью или без нее</source>
   <translation>Эцэг эх бусдын тусламжтай эсвэл дангаараа нөхцөл байдлыг өөрчлөх чадвар</translation>
  </message>
  <message id="complex_assessment.help_needed">
   <source>Необходимая помощь ребенку и его семье</source>
   <translation>Хүүхэд, гэр бүлд шаардлагатай тусламж</translation>
  </message>
  <message id="complex_assessment.help_needed.hint">
   <source>Расписать конкретно.</source>
   <translation>Тодорхой бичнэ.</translation>
  </message>
  <message id="complex_assessment.help_needed.ask">
   <source>Какая помощь была бы для вас сейчас важнее всего?</source>
   <translation>Танд одоо ямар тусламж хамгийн чухал вэ?</translation>
  </message>
  <message id="complex_assessment.page.recommendations">
   <source>Рекомендации, подпись семьи</source>
   <translation>Зөвлөмж, гэр бүлийн гарын үсэг</translation>
  </message>
  <message id="complex_assessment.recommendations">
   <source>Рекомендации</source>
   <translation>Зөвлөмж</translation>
  </message>
  <message id="complex_assessment.family_comments">
   <source>Комментарии семьи</source>
   <translation>Гэр бүлийн тайлбар</translation>
  </message>
  <message id="complex_assessment.family_comments.ask">
   <source>С чем в этом отчете вы согласны, а с чем нет?</source>
   <translation>Энэ тайлангийн юутай санал нийлж, юутай нийлэхгүй байна вэ?</translation>
  </message>
  <message id="complex_assessment.family_signature">
   <source>Подпись семьи</source>
   <translation>Гэр бүлийн гарын үсэг</translation>
  </message>
  <message id="complex_assessment.family_signature.option.mother">
   <source>мать</source>
   <translation>эх</translation>
  </message>
  <message id="complex_assessment.family_signature.option.father">
   <source>отец</source>
   <translation>эцэг</translation>
  </message>
  <message id="complex_assessment.family_signature.option.guardian">
   <source>опекун</source>
   <translation>асран хамгаалагч</translation>
  </message>
  <message id="complex_assessment.family_signature.option.relative">
   <source>другой член семьи</source>
   <translation>гэр бүлийн өөр гишүүн</translation>
  </message>
  <message id="complex_assessment.page.ending">
   <source>Завершение оценки</source>
   <translation>Үнэлгээг дуусгах</translation>
  </message>
  <message id="complex_assessment.completed_on">
   <source>Оценка завершена</source>
   <translation>Үнэлгээ бүрэн дууссан</translation>
  </message>
  <message id="complex_assessment.limit">
   <source>Срок: шесть недель</source>
   <translation>Хугацаа: зургаан долоо хоног</translation>
  </message>
  <message id="complex_assessment.court">
   <source>Оценка по распоряжению суда</source>
   <translation>Шүүхийн захирамжаар хийсэн үнэлгээ</translation>
  </message>
  <message id="complex_assessment.court_order">
   <source>Суд, № распоряжения</source>
   <translation>Шүүх, захирамжийн №</translation>
  </message>
  <message id="complex_assessment.court_submitted_on">
   <source>Представлено в суд</source>
   <translation>Шүүхэд хүргүүлсэн</translation>
  </message>
  <message id="complex_assessment.court_submitted_no">
   <source>Исходящий №</source>
   <translation>Явсан бичгийн №</translation>
  </message>
  <message id="complex_assessment.page.discussion">
   <source>Обсуждение, подписи</source>
   <translation>Ярилцлага, гарын үсэг</translation>
  </message>
  <message id="complex_assessment.discussed_with">
   <source>С кем обсуждены результаты</source>
   <translation>Үр дүнг хэнтэй ярилцсан</translation>
  </message>
  <message id="complex_assessment.discussed_with.hint">
   <source>Родители, опекун, патронатная семья, работник дома ребенка.</source>
   <translation>Эцэг эх, асран хамгаалагч, асрамжийн гэр бүл, нялхсын сувиллын ажилтан.</translation>
  </message>
  <message id="complex_assessment.discussed_on">
   <source>Дата обсуждения</source>
   <translation>Ярилцсан огноо</translation>
  </message>
  <message id="complex_assessment.discussed_reaction">
   <source>Что сказали при обсуждении</source>
   <translation>Ярилцахад юу хэлсэн</translation>
  </message>
  <message id="complex_assessment.signatures">
   <source>Подписи специалистов</source>
   <translation>Мэргэжилтний гарын үсэг</translation>
  </message>
  <message id="complex_assessment.signatures.option.worker">
   <source>социальный работник</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="complex_assessment.signatures.option.psychologist">
   <source>психолог</source>
   <translation>сэтгэл зүйч</translation>
  </message>
  <message id="complex_assessment.handouts">
   <source>Кому выдана оценка</source>
   <translation>Үнэлгээг хэнд өгсөн</translation>
  </message>
  <message id="complex_assessment.handouts.hint">
   <source>Только участникам сопровождения семьи: документ конфиденциальный. После завершения – в листе выдачи.</source>
   <translation>Зөвхөн гэр бүлийн дэмжлэгт оролцогчдод: нууц баримт. Тайлан дууссаны дараа – олгосны хуудаст.</translation>
  </message>
  <message id="complex_assessment.handouts.on">
   <source>Дата</source>
   <translation>Огноо</translation>
  </message>
  <message id="complex_assessment.handouts.to">
   <source>Кому</source>
   <translation>Хэнд</translation>
  </message>
  <message id="complex_assessment.handouts.purpose">
   <source>Для чего</source>
   <translation>Юунд зориулж</translation>
  </message>
  <message id="components.title">
   <source>Три компонента комплексной оценки</source>
   <translation>Цогц үнэлгээний гурван бүрэлдэхүүн</translation>
  </message>
  <message id="components.page.child">
   <source>Потребности ребенка в уходе и развитии</source>
   <translation>Хүүхдийн асрамж, хөгжлийн хэрэгцээ</translation>
  </message>
  <message id="components.filled_on">
   <source>Дата заполнения</source>
   <translation>Бөглөсөн огноо</translation>
  </message>
  <message id="components.child_needs">
   <source>Потребности ребенка в уходе и развитии</source>
   <translation>Хүүхдийн асрамж, хөгжлийн хэрэгцээ</translation>
  </message>
  <message id="components.child_needs.ask">
   <source>Чему ребенок радуется, что уже умеет? Что дается ему труднее?</source>
   <translation>Хүүхэд юунд баярладаг, юу хийж чаддаг болсон бэ? Юу түүнд хэцүү вэ?</translation>
  </message>
  <message id="components.child_needs.area">
   <source>Область</source>
   <translation>Чиглэл</translation>
  </message>
  <message id="components.child_needs.area.option.health">
   <source>здоровье</source>
   <translation>эрүүл мэнд</translation>
  </message>
  <message id="components.child_needs.area.option.development">
   <source>развитие</source>
   <translation>хөгжил</translation>
  </message>
  <message id="components.child_needs.area.option.emotion">
   <source>эмоции и поведение</source>
   <translation>сэтгэл хөдлөл, зан төлөв</translation>
  </message>
  <message id="components.child_needs.area.option.identity">
   <source>идентичность</source>
   <translation>өөрийгөө таних байдал</translation>
  </message>
  <message id="components.child_needs.area.option.relations">
   <source>отношения</source>
   <translation>харилцаа</translation>
  </message>
  <message id="components.child_needs.area.option.appearance">
   <source>внешний вид</source>
   <translation>гадаад төрх</translation>
  </message>
  <message id="components.child_needs.area.option.self_care">
   <source>самообслуживание</source>
   <translation>өөртөө үйлчлэх</translation>
  </message>
  <message id="components.child_needs.strength">
   <source>Сильные стороны</source>
   <translation>Давуу тал</translation>
  </message>
  <message id="components.child_needs.weakness">
   <source>Слабые стороны</source>
   <translation>Сул тал</translation>
  </message>
  <message id="components.child_needs.source">
   <source>Источник</source>
   <translation>Эх сурвалж</translation>
  </message>
  <message id="components.page.parents">
   <source>Способности и возможности родителей или опекунов</source>
   <translation>Эцэг эх, асран хамгаалагчийн чадвар, боломж</translation>
  </message>
  <message id="components.parents">
   <source>Способности родителей или опекунов, материальные ресурсы</source>
   <translation>Эцэг эх, асран хамгаалагчийн чадвар, эд материалын нөөц</translation>
  </message>
  <message id="components.parents.ask">
   <source>Что у вас как у родителей получается хорошо? В чем нужна помощь?</source>
   <translation>Эцэг эхийн хувьд танд юу сайн бүтдэг вэ? Юунд тусламж хэрэгтэй вэ?</translation>
  </message>
  <message id="components.parents.area">
   <source>Область</source>
   <translation>Чиглэл</translation>
  </message>
  <message id="components.parents.area.option.safety">
   <source>безопасность</source>
   <translation>аюулгүй байдал</translation>
  </message>
  <message id="components.parents.area.option.care">
   <source>уход</source>
   <translation>арчилгаа</translation>
  </message>
  <message id="components.parents.area.option.warmth">
   <source>эмоциональная теплота</source>
   <translation>сэтгэлийн дулаан</translation>
  </message>
  <message id="components.parents.area.option.guidance">
   <source>воспитание</source>
   <translation>хүмүүжил</translation>
  </message>
  <message id="components.parents.area.option.control">
   <source>контроль</source>
   <translation>хяналт</translation>
  </message>
  <message id="components.parents.area.option.stability">
   <source>стабильность</source>
   <translation>тогтвортой байдал</translation>
  </message>
  <message id="components.parents.area.option.income">
   <source>доходы</source>
   <translation>орлого</translation>
  </message>
  <message id="components.parents.area.option.housing">
   <source>жилье</source>
   <translation>орон сууц</translation>
  </message>
  <message id="components.parents.strength">
   <source>Сильные стороны</source>
   <translation>Давуу тал</translation>
  </message>
  <message id="components.parents.weakness">
   <source>Слабые стороны</source>
   <translation>Сул тал</translation>
  </message>
  <message id="components.page.environment">
   <source>Ближайшее социальное окружение</source>
   <translation>Ойрын нийгмийн орчин</translation>
  </message>
  <message id="components.environment">
   <source>Влияние окружения и его ресурсы</source>
   <translation>Орчны нөлөө, нөөц</translation>
  </message>
  <message id="components.environment.ask">
   <source>К кому вы можете обратиться днем и ночью? Кто уже помогает?</source>
   <translation>Өдөр шөнөгүй хэнд хандаж чадах вэ? Одоо хэн тусалж байна вэ?</translation>
  </message>
  <message id="components.environment.who">
   <source>Человек, служба</source>
   <translation>Хүн, үйлчилгээ</translation>
  </message>
  <message id="components.environment.influence">
   <source>Влияние</source>
   <translation>Нөлөө</translation>
  </message>
  <message id="components.environment.use">
   <source>Что можно использовать</source>
   <translation>Юуг ашиглаж болох</translation>
  </message>
  <message id="consent.title">
   <source>Согласие</source>
   <translation>Зөвшөөрөл</translation>
  </message>
  <message id="consent.page.who">
   <source>Кто дает согласие</source>
   <translation>Хэн зөвшөөрч байна</translation>
  </message>
  <message id="consent.given_on">
   <source>Дата согласия</source>
   <translation>Зөвшөөрсөн огноо</translation>
  </message>
  <message id="consent.consent_by">
   <source>Согласие дает</source>
   <translation>Зөвшөөрөл өгсөн</translation>
  </message>
  <message id="consent.consent_by.option.client">
   <source>Клиент</source>
   <translation>Үйлчлүүлэгч</translation>
  </message>
  <message id="consent.consent_by.option.parent">
   <source>Родитель</source>
   <translation>Эцэг, эх</translation>
  </message>
  <message id="consent.consent_by.option.guardian">
   <source>Опекун</source>
   <translation>Асран хамгаалагч</translation>
  </message>
  <message id="consent.consent_by.option.both">
   <source>Клиент и родитель вместе</source>
   <translation>Үйлчлүүлэгч, эцэг эх хамт</translation>
  </message>
  <message id="consent.consent_by.option.substitute">
   <source>Законный представитель</source>
   <translation>Хуулиар төлөөлөх этгээд</translation>
  </message>
  <message id="consent.given_by">
   <source>Лицо, давшее согласие</source>
   <translation>Зөвшөөрөл өгсөн хүн</translation>
  </message>
  <message id="consent.capacity">
   <source>Проверка возраста и дееспособности</source>
   <translation>Нас, чадамжийг шалгасан нь</translation>
  </message>
  <message id="consent.capacity.hint">
   <source>Попросите своими словами объяснить, на что дается согласие.</source>
   <translation>Юуг зөвшөөрч байгаагаа ойлгож байгааг өөрийнх нь үгээр хэлүүлж шалгана.</translation>
  </message>
  <message id="consent.capacity.ask">
   <source>Скажете своими словами, на что вы соглашаетесь?</source>
   <translation>Та юуг зөвшөөрч байгаагаа өөрийнхөө үгээр хэлж өгөх үү?</translation>
  </message>
  <message id="consent.child_opinion">
   <source>Мнение самого ребенка</source>
   <translation>Хүүхдийн өөрийн санаа бодол</translation>
  </message>
  <message id="consent.child_opinion.ask">
   <source>Чего хочешь ты сам? Можно сказать «нет».</source>
   <translation>Чи өөрөө юу хүсэж байна вэ? «Үгүй» гэж хэлж болно.</translation>
  </message>
  <message id="consent.parent_alleged">
   <source>Является ли родитель предполагаемым обидчиком</source>
   <translation>Эцэг эх нь хүчирхийлэл үйлдсэн байж болзошгүй эсэх</translation>
  </message>
  <message id="consent.parent_alleged.hint">
   <source>Если да, согласие этого родителя не используется.</source>
   <translation>Тийм бол тэр эцэг, эхийн зөвшөөрлийг ашиглахгүй.</translation>
  </message>
  <message id="consent.page.scope">
   <source>Объем согласия</source>
   <translation>Зөвшөөрлийн хүрээ</translation>
  </message>
  <message id="consent.consent_form">
   <source>Форма согласия</source>
   <translation>Зөвшөөрлийн хэлбэр</translation>
  </message>
  <message id="consent.consent_form.option.written">
   <source>В письменной форме</source>
   <translation>Бичгээр</translation>
  </message>
  <message id="consent.consent_form.option.oral">
   <source>Устно, при свидетеле</source>
   <translation>Амаар, гэрчтэй</translation>
  </message>
  <message id="consent.consent_form.option.by_law">
   <source>Без согласия, по закону</source>
   <translation>Зөвшөөрөлгүй, хуулийн дагуу</translation>
  </message>
  <message id="consent.witness">
   <source>Свидетель</source>
   <translation>Гэрч</translation>
  </message>
  <message id="consent.legal_grade">
   <source>Степень срочности</source>
   <translation>Яаралтай байдлын зэрэг</translation>
  </message>
  <message id="consent.legal_grade.option.danger">
   <source>прямая угроза жизни, здоровью: согласие берется при первой возможности</source>
   <translation>амь нас, эрүүл мэндэд шууд аюултай: боломжтой болмогц зөвшөөрөл авна</translation>
  </message>
  <message id="consent.legal_grade.option.protection">
   <source>необходима защита ребенка</source>
   <translation>хүүхдийг хамгаалах зайлшгүй шаардлагатай</translation>
  </message>
  <message id="consent.legal_grade.option.order">
   <source>есть решение суда, уполномоченного органа</source>
   <translation>шүүх, эрх бүхий байгууллагын шийдвэртэй</translation>
  </message>
  <message id="consent.legal_ground">
   <source>Правовое основание, причина</source>
   <translation>Эрх зүйн үндэслэл, шалтгаан</translation>
  </message>
  <message id="consent.scope">
   <source>Объем согласия</source>
   <translation>Зөвшөөрлийн хүрээ</translation>
  </message>
  <message id="consent.scope.hint">
   <source>О каждом пункте спросите отдельно. Неотмеченное считается неразрешенным.</source>
   <translation>Нэг бүрийг тусад нь асууна. Тэмдэглээгүй зүйлийг зөвшөөрөөгүй гэж үзнэ.</translation>
  </message>
  <message id="consent.scope.ask">
   <source>Обсудим это по пунктам. Что вам подходит, а что нет?</source>
   <translation>Эдгээрийг нэг нэгээр нь ярилцъя. Аль нь зүгээр, аль нь зүгээр биш вэ?</translation>
  </message>
  <message id="consent.recipients">
   <source>Получатели сведений</source>
   <translation>Мэдээлэл хүлээн авагч</translation>
  </message>
  <message id="consent.recipients.hint">
   <source>Передается только необходимое.</source>
   <translation>Зайлшгүй шаардлагатай хэсгийг л хуваалцана.</translation>
  </message>
  <message id="consent.recipients.recipient">
   <source>Получатель</source>
   <translation>Хүлээн авагч</translation>
  </message>
  <message id="consent.recipients.sections">
   <source>Раздел сведений</source>
   <translation>Мэдээллийн хэсэг</translation>
  </message>
  <message id="consent.recipients.purpose">
   <source>Цель</source>
   <translation>Зорилго</translation>
  </message>
  <message id="consent.recipients.until">
   <source>До</source>
   <translation>Хүртэл</translation>
  </message>
  <message id="consent.page.explained">
   <source>Разъяснение, срок, подписи</source>
   <translation>Тайлбар, хугацаа, гарын үсэг</translation>
  </message>
  <message id="consent.explained">
   <source>Разъяснено</source>
   <translation>Тайлбарласан зүйл</translation>
  </message>
  <message id="consent.explained.ask">
   <source>Если откажетесь, ничего плохого не будет. Позже решение можно изменить. Все понятно?</source>
   <translation>Татгалзвал танд муу зүйл болохгүй. Дараа нь ч бодлоо өөрчилж болно. Ойлгомжтой байна уу?</translation>
  </message>
  <message id="consent.explained.option.purpose">
   <source>Цель сбора сведений</source>
   <translation>Мэдээлэл цуглуулах зорилго</translation>
  </message>
  <message id="consent.explained.option.limits">
   <source>Пределы конфиденциальности</source>
   <translation>Нууцлалын хязгаар</translation>
  </message>
  <message id="consent.explained.option.refuse">
   <source>Право отказаться</source>
   <translation>Татгалзах эрх</translation>
  </message>
  <message id="consent.explained.option.withdraw">
   <source>Право отозвать согласие</source>
   <translation>Зөвшөөрлөө буцаах эрх</translation>
  </message>
  <message id="consent.valid_until">
   <source>Действует до</source>
   <translation>Хүчинтэй хугацаа</translation>
  </message>
  <message id="consent.withdrawn_on">
   <source>Дата отзыва согласия</source>
   <translation>Зөвшөөрлөө буцаасан огноо</translation>
  </message>
  <message id="consent.withdrawal_effect">
   <source>Последствия отзыва</source>
   <translation>Буцаасны үр дагавар</translation>
  </message>
  <message id="consent.withdrawal_effect.hint">
   <source>Укажите, что прекращается и кому сообщить.</source>
   <translation>Юуг зогсоох, хэнд мэдэгдэхийг бич.</translation>
  </message>
  <message id="consent.signatures">
   <source>Подпись</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="consent.signatures.option.client">
   <source>Клиент</source>
   <translation>Үйлчлүүлэгч</translation>
  </message>
  <message id="consent.signatures.option.guardian">
   <source>Опекун</source>
   <translation>Асран хамгаалагч</translation>
  </message>
  <message id="consent.signatures.option.worker">
   <source>Социальный работник</source>
   <translation>Нийгмийн ажилтан</translation>
  </message>
  <message id="consent.signatures.option.interpreter">
   <source>Переводчик</source>
   <translation>Орчуулагч</translation>
  </message>
  <message id="destruction_act.title">
   <source>Акт об уничтожении дел</source>
   <translation>Хэрэг устгах акт</translation>
  </message>
  <message id="destruction_act.page.list">
   <source>Перечень дел</source>
   <translation>Хэргийн жагсаалт</translation>
  </message>
  <message id="destruction_act.decided_on">
   <source>Дата акта</source>
   <translation>Актын огноо</translation>
  </message>
  <message id="destruction_act.kind">
   <source>Вид</source>
   <translation>Төрөл</translation>
  </message>
  <message id="destruction_act.kind.option.destroy">
   <source>временного хранения – уничтожить</source>
   <translation>түр хадгалсан – устгана</translation>
  </message>
  <message id="destruction_act.kind.option.hand_over">
   <source>постоянного хранения – передать в архив</source>
   <translation>байнга хадгалах – архивт шилжүүлнэ</translation>
  </message>
  <message id="destruction_act.files">
   <source>Дела</source>
   <translation>Хэргүүд</translation>
  </message>
  <message id="destruction_act.files.code">
   <source>Код случая</source>
   <translation>Кейсийн код</translation>
  </message>
  <message id="destruction_act.files.series">
   <source>Название группы дел</source>
   <translation>Хэргийн нэр</translation>
  </message>
  <message id="destruction_act.files.years">
   <source>Годы</source>
   <translation>Он</translation>
  </message>
  <message id="destruction_act.files.pages">
   <source>Листов</source>
   <translation>Хуудас</translation>
  </message>
  <message id="destruction_act.files.media">
   <source>Носители</source>
   <translation>Зөөгч</translation>
  </message>
  <message id="destruction_act.files.item">
   <source>Статья перечня</source>
   <translation>Жагсаалтын зүйл</translation>
  </message>
  <message id="destruction_act.files.period">
   <source>Срок хранения</source>
   <translation>Хадгалах хугацаа</translation>
  </message>
  <message id="destruction_act.files.expired_on">
   <source>Срок истек</source>
   <translation>Хугацаа дууссан</translation>
  </message>
  <message id="destruction_act.advice">
   <source>Рекомендация архива</source>
   <translation>Архивын зөвлөмж</translation>
  </message>
  <message id="destruction_act.advice_file">
   <source>Копия рекомендации</source>
   <translation>Зөвлөмжийн хуулбар</translation>
  </message>
  <message id="destruction_act.page.act">
   <source>Уничтожение</source>
   <translation>Устгал</translation>
  </message>
  <message id="destruction_act.method">
   <source>Способ уничтожения, резервные копии</source>
   <translation>Устгасан арга, нөөц хуулбар</translation>
  </message>
  <message id="destruction_act.destroyed_on">
   <source>Дата уничтожения</source>
   <translation>Устгасан огноо</translation>
  </message>
  <message id="destruction_act.signatures">
   <source>Подписи комиссии</source>
   <translation>Комиссын гарын үсэг</translation>
  </message>
  <message id="destruction_act.signatures.option.chair">
   <source>председатель</source>
   <translation>дарга</translation>
  </message>
  <message id="destruction_act.signatures.option.member">
   <source>член комиссии</source>
   <translation>гишүүн</translation>
  </message>
  <message id="destruction_act.signatures.option.archivist">
   <source>архивариус</source>
   <translation>архивч</translation>
  </message>
  <message id="directory_entry.title">
   <source>Справочник организаций и карта услуг</source>
   <translation>Байгууллагын жагсаалт, үйлчилгээний зураглал</translation>
  </message>
  <message id="directory_entry.page.entry">
   <source>Организация</source>
   <translation>Байгууллага</translation>
  </message>
  <message id="directory_entry.organisation">
   <source>Организация</source>
   <translation>Байгууллага</translation>
  </message>
  <message id="directory_entry.sector">
   <source>Сектор</source>
   <translation>Салбар</translation>
  </message>
  <message id="directory_entry.sector.option.education">
   <source>образование</source>
   <translation>боловсрол</translation>
  </message>
  <message id="directory_entry.sector.option.health">
   <source>здравоохранение</source>
   <translation>эрүүл мэнд</translation>
  </message>
  <message id="directory_entry.sector.option.social">
   <source>социальная защита</source>
   <translation>нийгмийн хамгаалал</translation>
  </message>
  <message id="directory_entry.sector.option.law">
   <source>правоохранительные органы</source>
   <translation>хууль сахиулах</translation>
  </message>
  <message id="directory_entry.sector.option.local">
   <source>акимат, местная власть</source>
   <translation>орон нутгийн захиргаа</translation>
  </message>
  <message id="directory_entry.sector.option.ngo">
   <source>общественная организация</source>
   <translation>төрийн бус байгууллага</translation>
  </message>
  <message id="directory_entry.sector.option.other">
   <source>другое</source>
   <translation>бусад</translation>
  </message>
  <message id="directory_entry.types">
   <source>Виды направления</source>
   <translation>Холбон зуучлах төрөл</translation>
  </message>
  <message id="directory_entry.types.option.education">
   <source>образование</source>
   <translation>боловсрол</translation>
  </message>
  <message id="directory_entry.types.option.water">
   <source>вода и санитария</source>
   <translation>ус, ариун цэвэр</translation>
  </message>
  <message id="directory_entry.types.option.protection">
   <source>защита ребенка</source>
   <translation>хүүхэд хамгаалал</translation>
  </message>
  <message id="directory_entry.types.option.nutrition">
   <source>питание</source>
   <translation>хоол тэжээл</translation>
  </message>
  <message id="directory_entry.types.option.health">
   <source>здоровье</source>
   <translation>эрүүл мэнд</translation>
  </message>
  <message id="directory_entry.types.option.legal">
   <source>правовая помощь</source>
   <translation>хууль зүй</translation>
  </message>
  <message id="directory_entry.types.option.economic">
   <source>экономическая поддержка</source>
   <translation>эдийн засгийн чадавх</translation>
  </message>
  <message id="directory_entry.types.option.other">
   <source>другое</source>
   <translation>бусад</translation>
  </message>
  <message id="directory_entry.services">
   <source>Услуги</source>
   <translation>Үзүүлдэг үйлчилгээ</translation>
  </message>
  <message id="directory_entry.target_group">
   <source>Целевая группа</source>
   <translation>Зорилтот бүлэг</translation>
  </message>
  <message id="directory_entry.cost">
   <source>Стоимость</source>
   <translation>Төлбөр</translation>
  </message>
  <message id="directory_entry.cost.option.free">
   <source>бесплатно</source>
   <translation>үнэгүй</translation>
  </message>
  <message id="directory_entry.cost.option.paid">
   <source>платно</source>
   <translation>төлбөртэй</translation>
  </message>
  <message id="directory_entry.cost.option.partly">
   <source>частично</source>
   <translation>хэсэгчлэн</translation>
  </message>
  <message id="directory_entry.where">
   <source>Адрес</source>
   <translation>Хаяг</translation>
  </message>
  <message id="directory_entry.where.hint">
   <source>Убежища с тайным адресом сюда не вносятся.</source>
   <translation>Нууц хаягтай байрыг энд бичихгүй.</translation>
  </message>
  <message id="directory_entry.distance">
   <source>Расстояние</source>
   <translation>Зай</translation>
  </message>
  <message id="directory_entry.distance.unit">
   <source>км</source>
   <translation>км</translation>
  </message>
  <message id="directory_entry.hours">
   <source>Часы работы</source>
   <translation>Ажиллах цаг</translation>
  </message>
  <message id="directory_entry.contact">
   <source>Контакт, должность</source>
   <translation>Холбоо барих утас, албан тушаал</translation>
  </message>
  <message id="directory_entry.verified_on">
   <source>Проверено в последний раз</source>
   <translation>Сүүлд нягталсан огноо</translation>
  </message>
  <message id="directory_entry.ended_on">
   <source>Сотрудничество прекращено</source>
   <translation>Хамтын ажиллагаа дууссан огноо</translation>
  </message>
  <message id="directory_entry.functions">
   <source>Специалисты, с которыми сотрудничаем</source>
   <translation>Хамтран ажилладаг албан тушаалтан</translation>
  </message>
  <message id="directory_entry.functions.function">
   <source>Должность</source>
   <translation>Албан тушаал</translation>
  </message>
  <message id="directory_entry.functions.task">
   <source>По каким вопросам</source>
   <translation>Юунд хандах</translation>
  </message>
  <message id="directory_entry.functions.team">
   <source>Участник совместной команды</source>
   <translation>Хамтарсан багийн гишүүн</translation>
  </message>
  <message id="directory_entry.note">
   <source>Примечание</source>
   <translation>Тайлбар</translation>
  </message>
  <message id="ethics_acknowledgement.title">
   <source>Ознакомление с кодексом этики</source>
   <translation>Ёс зүйн дүрэмтэй танилцсан тухай</translation>
  </message>
  <message id="ethics_acknowledgement.page.read">
   <source>Ознакомление</source>
   <translation>Танилцсан</translation>
  </message>
  <message id="ethics_acknowledgement.worker">
   <source>Работник</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="ethics_acknowledgement.read_on">
   <source>Дата ознакомления</source>
   <translation>Танилцсан огноо</translation>
  </message>
  <message id="ethics_acknowledgement.version">
   <source>Редакция кодекса, дата</source>
   <translation>Дүрмийн хувилбар, огноо</translation>
  </message>
  <message id="ethics_acknowledgement.questions">
   <source>Вопросы и размышления</source>
   <translation>Асуулт, эргэцүүлэл</translation>
  </message>
  <message id="ethics_acknowledgement.questions.ask">
   <source>Какое правило кодекса вам труднее всего соблюдать каждый день?</source>
   <translation>Дүрмийн аль заалт танд өдөр тутам хамгийн хэцүү вэ?</translation>
  </message>
  <message id="ethics_acknowledgement.signatures">
   <source>Подпись</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="ethics_acknowledgement.signatures.option.worker">
   <source>работник</source>
   <translation>ажилтан</translation>
  </message>
  <message id="evidence_register.title">
   <source>Реестр документов и доказательств</source>
   <translation>Баримт, нотлох баримтын бүртгэл</translation>
  </message>
  <message id="evidence_register.page.documents">
   <source>Зарегистрированные документы</source>
   <translation>Бүртгэсэн баримт</translation>
  </message>
  <message id="evidence_register.documents">
   <source>Документы, доказательства</source>
   <translation>Баримт бичиг, нотлох баримт</translation>
  </message>
  <message id="evidence_register.documents.hint">
   <source>Программа обновляет реестр при добавлении каждого документа.</source>
   <translation>Баримт нэмэх бүрд программ энэ бүртгэлийг шинэчилнэ.</translation>
  </message>
  <message id="evidence_register.documents.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="evidence_register.documents.title">
   <source>Название документа</source>
   <translation>Баримтын нэр</translation>
  </message>
  <message id="evidence_register.documents.kind">
   <source>Тип</source>
   <translation>Төрөл</translation>
  </message>
  <message id="evidence_register.documents.kind.option.document">
   <source>документ</source>
   <translation>баримт бичиг</translation>
  </message>
  <message id="evidence_register.documents.kind.option.audio">
   <source>аудиозапись</source>
   <translation>аудио бичлэг</translation>
  </message>
  <message id="evidence_register.documents.kind.option.video">
   <source>видеозапись</source>
   <translation>видео бичлэг</translation>
  </message>
  <message id="evidence_register.documents.kind.option.photo">
   <source>фотография</source>
   <translation>гэрэл зураг</translation>
  </message>
  <message id="evidence_register.documents.kind.option.object">
   <source>предмет</source>
   <translation>эд зүйл</translation>
  </message>
  <message id="evidence_register.documents.kind.option.other">
   <source>другое</source>
   <translation>бусад</translation>
  </message>
  <message id="evidence_register.documents.dated">
   <source>Дата документа</source>
   <translation>Баримтын огноо</translation>
  </message>
  <message id="evidence_register.documents.received_on">
   <source>Получено</source>
   <translation>Хүлээн авсан</translation>
  </message>
  <message id="evidence_register.documents.from_whom">
   <source>От кого</source>
   <translation>Хэнээс</translation>
  </message>
  <message id="evidence_register.documents.medium">
   <source>Оригинал или копия</source>
   <translation>Хэлбэр</translation>
  </message>
  <message id="evidence_register.documents.medium.option.original">
   <source>оригинал</source>
   <translation>эх хувь</translation>
  </message>
  <message id="evidence_register.documents.medium.option.copy">
   <source>копия</source>
   <translation>хуулбар</translation>
  </message>
  <message id="evidence_register.documents.medium.option.paper">
   <source>только на бумаге</source>
   <translation>зөвхөн цаасаар</translation>
  </message>
  <message id="evidence_register.documents.place">
   <source>Место хранения</source>
   <translation>Хадгалсан газар</translation>
  </message>
  <message id="evidence_register.documents.pages">
   <source>Страницы</source>
   <translation>Хуудас</translation>
  </message>
  <message id="evidence_register.documents.ground">
   <source>Согласие</source>
   <translation>Зөвшөөрөл</translation>
  </message>
  <message id="evidence_register.documents.sealed">
   <source>Строго конфиденциально</source>
   <translation>Маш нууц</translation>
  </message>
  <message id="evidence_register.documents.checksum">
   <source>Контрольная сумма</source>
   <translation>Хяналтын нийлбэр</translation>
  </message>
  <message id="family_plan.title">
   <source>Индивидуальный план сопровождения семьи</source>
   <translation>Гэр бүлийг дэмжих хувийн төлөвлөгөө</translation>
  </message>
  <message id="family_plan.page.family">
   <source>Семья и ребенок</source>
   <translation>Гэр бүл, хүүхэд</translation>
  </message>
  <message id="family_plan.parents">
   <source>ФИО родителей или опекунов</source>
   <translation>Эцэг эх, асран хамгаалагчийн овог, нэр</translation>
  </message>
  <message id="family_plan.parents_data">
   <source>Данные (возраст, социальный статус, контактная информация)</source>
   <translation>Мэдээлэл (нас, нийгмийн байдал, холбоо барих)</translation>
  </message>
  <message id="family_plan.child_name">
   <source>ФИО ребенка</source>
   <translation>Хүүхдийн овог, нэр</translation>
  </message>
  <message id="family_plan.child_data">
   <source>Данные (возраст, пол, место нахождения)</source>
   <translation>Мэдээлэл (нас, хүйс, байгаа газар)</translation>
  </message>
  <message id="family_plan.filled_on">
   <source>Дата заполнения</source>
   <translation>Бөглөсөн огноо</translation>
  </message>
  <message id="family_plan.page.needs">
   <source>Потребности и участники</source>
   <translation>Хэрэгцээ, оролцогчид</translation>
  </message>
  <message id="family_plan.needs">
   <source>Основные потребности семьи и ребенка</source>
   <translation>Гэр бүл, хүүхдийн үндсэн хэрэгцээ</translation>
  </message>
  <message id="family_plan.needs.hint">
   <source>По порядку важности: развитие, семейное окружение, способность родителей реализовать потребности ребенка.</source>
   <translation>Чухлын дарааллаар: хөгжил, гэр бүлийн орчин, эцэг эхийн хүүхдийнхээ хэрэгцээг хангах чадвар.</translation>
  </message>
  <message id="family_plan.needs.ask">
   <source>Что для ребенка и для вас сейчас важнее всего? А что потом?</source>
   <translation>Хүүхэд, танд одоо юу хамгийн чухал вэ? Дараа нь?</translation>
  </message>
  <message id="family_plan.specialists">
   <source>Участие других специалистов в сопровождении семьи</source>
   <translation>Гэр бүлийг дэмжихэд бусад мэргэжилтний оролцоо</translation>
  </message>
  <message id="family_plan.specialists.who">
   <source>ФИО</source>
   <translation>Овог, нэр</translation>
  </message>
  <message id="family_plan.specialists.organisation">
   <source>Организация</source>
   <translation>Байгууллага</translation>
  </message>
  <message id="family_plan.specialists.contact">
   <source>Контактная информация</source>
   <translation>Холбоо барих мэдээлэл</translation>
  </message>
  <message id="family_plan.page.actions">
   <source>План действий</source>
   <translation>Үйл ажиллагааны төлөвлөгөө</translation>
  </message>
  <message id="family_plan.actions">
   <source>План действий</source>
   <translation>Үйл ажиллагааны төлөвлөгөө</translation>
  </message>
  <message id="family_plan.actions.hint">
   <source>Четкие, конкретные, выполнимые шаги. Хотя бы один шаг выполняет сама семья.</source>
   <translation>Тодорхой, бодитой, хийж чадах алхам. Дор хаяж нэгийг нь гэр бүл өөрөө хийнэ.</translation>
  </message>
  <message id="family_plan.actions.ask">
   <source>Какой первый шаг вам по силам? Кто и когда его сделает?</source>
   <translation>Ямар эхний алхмыг та хийж чадах вэ? Хэн, хэзээ хийх вэ?</translation>
  </message>
  <message id="family_plan.actions.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="family_plan.actions.action">
   <source>Действия, мероприятия</source>
   <translation>Арга хэмжээ</translation>
  </message>
  <message id="family_plan.actions.until">
   <source>Сроки</source>
   <translation>Хугацаа</translation>
  </message>
  <message id="family_plan.actions.responsible">
   <source>Ответственные</source>
   <translation>Хариуцах эзэн</translation>
  </message>
  <message id="family_plan.actions.responsible.hint">
   <source>Семья тоже отвечает за свои шаги.</source>
   <translation>Гэр бүл ч өөрийн алхмаа хариуцна.</translation>
  </message>
  <message id="family_plan.actions.mark">
   <source>Отметка о выполнении</source>
   <translation>Биелэлтийн тэмдэглэгээ</translation>
  </message>
  <message id="family_plan.actions.mark.hint">
   <source>Дата выполнения.</source>
   <translation>Биелсэн огноо.</translation>
  </message>
  <message id="family_plan.notes">
   <source>Примечания, дополнения</source>
   <translation>Тэмдэглэл, нэмэлт</translation>
  </message>
  <message id="family_plan.notes.hint">
   <source>Ожидаемые результаты, собственные задачи семьи.</source>
   <translation>Хүлээгдэж буй үр дүн, гэр бүлийн өөрийн зорилт.</translation>
  </message>
  <message id="family_plan.signature">
   <source>Подпись социального работника, ответственного за личное дело ребенка</source>
   <translation>Хүүхдийн хувийн хэргийг хариуцсан нийгмийн ажилтны гарын үсэг</translation>
  </message>
  <message id="family_plan.signature.option.worker">
   <source>социальный работник</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="family_plan.reviews">
   <source>Сколько пересмотров внесено в план</source>
   <translation>Төлөвлөгөөнд хэдэн хяналт тусгасан</translation>
  </message>
  <message id="family_plan.reviews.hint">
   <source>Третий и следующие пересмотры – на листе-продолжении.</source>
   <translation>Гурав дахь ба дараагийн хяналтыг үргэлжлэл хуудсанд бичнэ.</translation>
  </message>
  <message id="family_plan.reviews.option.none">
   <source>пересмотра еще не было</source>
   <translation>хараахан хянаагүй</translation>
  </message>
  <message id="family_plan.reviews.option.one">
   <source>один</source>
   <translation>нэг</translation>
  </message>
  <message id="family_plan.reviews.option.two">
   <source>два</source>
   <translation>хоёр</translation>
  </message>
  <message id="family_plan.page.review_1">
   <source>1. Пересмотр индивидуального плана сопровождения семьи</source>
   <translation>1. Гэр бүлийг дэмжих хувийн төлөвлөгөөг эргэн хянах</translation>
  </message>
  <message id="family_plan.review_1_on">
   <source>Дата совещания</source>
   <translation>Хурлын огноо</translation>
  </message>
  <message id="family_plan.review_1_present">
   <source>Участники совещания по пересмотру плана действий</source>
   <translation>Төлөвлөгөө хянах хурлын оролцогчид</translation>
  </message>
  <message id="family_plan.review_1_actions">
   <source>Пересмотренный план действий</source>
   <translation>Хянасан үйл ажиллагааны төлөвлөгөө</translation>
  </message>
  <message id="family_plan.review_1_actions.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="family_plan.review_1_actions.action">
   <source>Действия, мероприятия</source>
   <translation>Арга хэмжээ</translation>
  </message>
  <message id="family_plan.review_1_actions.until">
   <source>Сроки</source>
   <translation>Хугацаа</translation>
  </message>
  <message id="family_plan.review_1_actions.responsible">
   <source>Ответственные</source>
   <translation>Хариуцах эзэн</translation>
  </message>
  <message id="family_plan.review_1_actions.responsible.hint">
   <source>Семья тоже отвечает за свои шаги.</source>
   <translation>Гэр бүл ч өөрийн алхмаа хариуцна.</translation>
  </message>
  <message id="family_plan.review_1_actions.mark">
   <source>Отметка о выполнении</source>
   <translation>Биелэлтийн тэмдэглэгээ</translation>
  </message>
  <message id="family_plan.review_1_actions.mark.hint">
   <source>Дата выполнения.</source>
   <translation>Биелсэн огноо.</translation>
  </message>
  <message id="family_plan.review_1_signatures">
   <source>Имена и подписи участников совещания</source>
   <translation>Хурлын оролцогчдын нэр, гарын үсэг</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.worker">
   <source>социальный работник</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>мэргэжлийн удирдагч, менежер</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.mother">
   <source>мать</source>
   <translation>эх</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.father">
   <source>отец</source>
   <translation>эцэг</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.guardian">
   <source>опекун</source>
   <translation>асран хамгаалагч</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.relative">
   <source>родственник</source>
   <translation>хамаатан садан</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.specialist">
   <source>специалист</source>
   <translation>мэргэжилтэн</translation>
  </message>
  <message id="family_plan.review_1_signatures.option.organisation">
   <source>представитель организации</source>
   <translation>байгууллагын төлөөлөл</translation>
  </message>
  <message id="family_plan.page.review_2">
   <source>2. Пересмотр индивидуального плана сопровождения семьи</source>
   <translation>2. Гэр бүлийг дэмжих хувийн төлөвлөгөөг эргэн хянах</translation>
  </message>
  <message id="family_plan.review_2_on">
   <source>Дата совещания</source>
   <translation>Хурлын огноо</translation>
  </message>
  <message id="family_plan.review_2_present">
   <source>Участники совещания по пересмотру плана действий</source>
   <translation>Төлөвлөгөө хянах хурлын оролцогчид</translation>
  </message>
  <message id="family_plan.review_2_actions">
   <source>Пересмотренный план действий</source>
   <translation>Хянасан үйл ажиллагааны төлөвлөгөө</translation>
  </message>
  <message id="family_plan.review_2_actions.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="family_plan.review_2_actions.action">
   <source>Действия, мероприятия</source>
   <translation>Арга хэмжээ</translation>
  </message>
  <message id="family_plan.review_2_actions.until">
   <source>Сроки</source>
   <translation>Хугацаа</translation>
  </message>
  <message id="family_plan.review_2_actions.responsible">
   <source>Ответственные</source>
   <translation>Хариуцах эзэн</translation>
  </message>
  <message id="family_plan.review_2_actions.responsible.hint">
   <source>Семья тоже отвечает за свои шаги.</source>
   <translation>Гэр бүл ч өөрийн алхмаа хариуцна.</translation>
  </message>
  <message id="family_plan.review_2_actions.mark">
   <source>Отметка о выполнении</source>
   <translation>Биелэлтийн тэмдэглэгээ</translation>
  </message>
  <message id="family_plan.review_2_actions.mark.hint">
   <source>Дата выполнения.</source>
   <translation>Биелсэн огноо.</translation>
  </message>
  <message id="family_plan.review_2_signatures">
   <source>Имена и подписи участников совещания</source>
   <translation>Хурлын оролцогчдын нэр, гарын үсэг</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.worker">
   <source>социальный работник</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>мэргэжлийн удирдагч, менежер</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.mother">
   <source>мать</source>
   <translation>эх</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.father">
   <source>отец</source>
   <translation>эцэг</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.guardian">
   <source>опекун</source>
   <translation>асран хамгаалагч</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.relative">
   <source>родственник</source>
   <translation>хамаатан садан</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.specialist">
   <source>специалист</source>
   <translation>мэргэжилтэн</translation>
  </message>
  <message id="family_plan.review_2_signatures.option.organisation">
   <source>представитель организации</source>
   <translation>байгууллагын төлөөлөл</translation>
  </message>
  <message id="family_plan.page.links">
   <source>Связь с потребностями, следующий пересмотр</source>
   <translation>Хэрэгцээтэй уялдах нь, дараагийн хяналт</translation>
  </message>
  <message id="family_plan.links">
   <source>К чему относится каждое действие</source>
   <translation>Арга хэмжээ бүр юунд хамаарах</translation>
  </message>
  <message id="family_plan.links.no">
   <source>№ действия</source>
   <translation>Арга хэмжээний №</translation>
  </message>
  <message id="family_plan.links.need">
   <source>Потребность</source>
   <translation>Хэрэгцээ</translation>
  </message>
  <message id="family_plan.links.risk">
   <source>Какой риск снижает</source>
   <translation>Аль эрсдэлийг бууруулах</translation>
  </message>
  <message id="family_plan.links.service">
   <source>Услуга</source>
   <translation>Үйлчилгээ</translation>
  </message>
  <message id="family_plan.next_review_on">
   <source>Дата следующего пересмотра</source>
   <translation>Дараагийн хяналтын огноо</translation>
  </message>
  <message id="family_plan.next_review_on.hint">
   <source>Не позже чем через шесть месяцев; при повышенном риске раньше.</source>
   <translation>Зургаан сараас хэтрэхгүй; эрсдэл нэмэгдсэн бол эртхэн.</translation>
  </message>
  <message id="family_plan.out_of_family">
   <source>Предусмотрена мера вне семьи</source>
   <translation>Гэр бүлээс тусад нь авах арга хэмжээ тусгасан</translation>
  </message>
  <message id="family_plan.out_of_family.hint">
   <source>Разлучение и продление срока пребывания вносятся в план только после решения органа опеки (F-72).</source>
   <translation>Тусгаарлах, хугацаа сунгахыг асран хамгаалах байгууллагын шийдвэрийн дараа л төлөвлөгөөнд оруулна (F-72).</translation>
  </message>
  <message id="family_plan.family_insufficient">
   <source>Почему мер по сохранению семьи недостаточно</source>
   <translation>Гэр бүлийг хадгалах арга хэмжээ яагаад хангалтгүй вэ</translation>
  </message>
  <message id="family_plan.guardianship_ref">
   <source>Решение органа опеки и попечительства</source>
   <translation>Асран хамгаалах, харгалзан дэмжих байгууллагын шийдвэр</translation>
  </message>
  <message id="family_plan.count_from_plan">
   <source>Считать посещения с даты этого плана</source>
   <translation>Айлчлалыг энэ төлөвлөгөөний өдрөөс тоолох</translation>
  </message>
  <message id="family_plan.count_from_plan.hint">
   <source>«Да», если ребенок живет дома и записи о месте проживания (F-41) нет.</source>
   <translation>Хүүхэд гэртээ амьдардаг, байрлуулалтын бүртгэл (F-41) байхгүй бол «тийм».</translation>
  </message>
  <message id="family_plan.lives_with">
   <source>С кем живет ребенок</source>
   <translation>Хүүхэд хэнтэй амьдарч байна</translation>
  </message>
  <message id="family_plan.lives_with.option.parents">
   <source>с родителями</source>
   <translation>эцэг эхтэйгээ</translation>
  </message>
  <message id="family_plan.lives_with.option.guardian">
   <source>с опекуном</source>
   <translation>асран хамгаалагчтай</translation>
  </message>
  <message id="family_plan.lives_with.option.kin">
   <source>в расширенной семье</source>
   <translation>өргөн гэр бүлд</translation>
  </message>
  <message id="field_device.title">
   <source>Учет полевых устройств</source>
   <translation>Хээрийн төхөөрөмжийн бүртгэл</translation>
  </message>
  <message id="field_device.page.device">
   <source>Устройство</source>
   <translation>Төхөөрөмж</translation>
  </message>
  <message id="field_device.checked_on">
   <source>Дата проверки</source>
   <translation>Шалгасан огноо</translation>
  </message>
  <message id="field_device.devices">
   <source>Устройства</source>
   <translation>Төхөөрөмжүүд</translation>
  </message>
  <message id="field_device.devices.device">
   <source>Устройство</source>
   <translation>Төхөөрөмж</translation>
  </message>
  <message id="field_device.devices.owner">
   <source>Ответственный</source>
   <translation>Хариуцагч</translation>
  </message>
  <message id="field_device.devices.password">
   <source>Пароль стоит</source>
   <translation>Нууц үг тавьсан</translation>
  </message>
  <message id="field_device.devices.autolock">
   <source>Сам блокируется</source>
   <translation>Өөрөө түгжигдэнэ</translation>
  </message>
  <message id="field_device.devices.wipe">
   <source>Можно стереть удаленно</source>
   <translation>Алсаас устгаж болно</translation>
  </message>
  <message id="field_device.signatures">
   <source>Подписи</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="field_device.signatures.option.worker">
   <source>социальный работник</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="field_device.signatures.option.head">
   <source>руководство организации</source>
   <translation>байгууллагын удирдлага</translation>
  </message>
  <message id="field_pack.title">
   <source>Учет полевого пакета</source>
   <translation>Талбарын багцын бүртгэл</translation>
  </message>
  <message id="field_pack.page.pack">
   <source>Пакет</source>
   <translation>Багц</translation>
  </message>
  <message id="field_pack.issued_at">
   <source>Выдан</source>
   <translation>Авч гарсан хугацаа</translation>
  </message>
  <message id="field_pack.expires_on">
   <source>Действует до</source>
   <translation>Хүчинтэй хугацаа</translation>
  </message>
  <message id="field_pack.worker">
   <source>Работник</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="field_pack.device">
   <source>Устройство</source>
   <translation>Төхөөрөмж</translation>
  </message>
  <message id="field_pack.taken">
   <source>Что взято</source>
   <translation>Юу авч гарсан</translation>
  </message>
  <message id="field_pack.taken.code">
   <source>Код случая</source>
   <translation>Кейсийн код</translation>
  </message>
  <message id="field_pack.taken.data">
   <source>Данные</source>
   <translation>Мэдээлэл</translation>
  </message>
  <message id="field_pack.imported_at">
   <source>Загружен обратно</source>
   <translation>Буцаан оруулсан</translation>
  </message>
  <message id="field_pack.deleted_at">
   <source>Удален с устройства</source>
   <translation>Төхөөрөмжөөс устгасан</translation>
  </message>
  <message id="field_pack.page.loss">
   <source>Утеря</source>
   <translation>Алдагдсан бол</translation>
  </message>
  <message id="field_pack.lost">
   <source>Утеряно или украдено</source>
   <translation>Төхөөрөмж гээгдсэн, хулгайлагдсан эсэх</translation>
  </message>
  <message id="field_pack.lost_at">
   <source>Когда</source>
   <translation>Хэзээ</translation>
  </message>
  <message id="field_pack.measures">
   <source>Принятые меры</source>
   <translation>Авсан арга хэмжээ</translation>
  </message>
  <message id="field_pack.wiped_at">
   <source>Стерто удаленно</source>
   <translation>Алсаас устгасан</translation>
  </message>
  <message id="field_pack.head_informed_at">
   <source>Сообщено руководству</source>
   <translation>Удирдлагад мэдэгдсэн</translation>
  </message>
  <message id="file_contents.title">
   <source>Обложка дела и опись документов</source>
   <translation>Кейс файлын нүүр, товьёог</translation>
  </message>
  <message id="file_contents.page.cover">
   <source>Обложка</source>
   <translation>Нүүр</translation>
  </message>
  <message id="file_contents.mark">
   <source>Конфиденциально</source>
   <translation>Нууцлалтай</translation>
  </message>
  <message id="file_contents.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="file_contents.code.hint">
   <source>На обложке пишется только код, без имени.</source>
   <translation>Нүүрэнд нэр бичихгүй, зөвхөн код бичнэ.</translation>
  </message>
  <message id="file_contents.organisation">
   <source>Организация</source>
   <translation>Байгууллага</translation>
  </message>
  <message id="file_contents.volume">
   <source>Том</source>
   <translation>Боть</translation>
  </message>
  <message id="file_contents.years">
   <source>Год открытия – закрытия</source>
   <translation>Нээсэн – хаасан он</translation>
  </message>
  <message id="file_contents.page.contents">
   <source>Опись документов</source>
   <translation>Товьёог</translation>
  </message>
  <message id="file_contents.contents">
   <source>Опись документов</source>
   <translation>Товьёог</translation>
  </message>
  <message id="file_contents.contents.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="file_contents.contents.document">
   <source>Документ</source>
   <translation>Баримт бичиг</translation>
  </message>
  <message id="file_contents.contents.on">
   <source>Дата</source>
   <translation>Огноо</translation>
  </message>
  <message id="file_contents.contents.page_from">
   <source>Первая страница</source>
   <translation>Эхний хуудас</translation>
  </message>
  <message id="file_contents.contents.page_to">
   <source>Последняя страница</source>
   <translation>Сүүлийн хуудас</translation>
  </message>
  <message id="file_contents.contents.medium">
   <source>Носитель</source>
   <translation>Хэлбэр</translation>
  </message>
  <message id="file_contents.contents.medium.option.paper">
   <source>бумажный носитель</source>
   <translation>цаасан</translation>
  </message>
  <message id="file_contents.contents.medium.option.electronic">
   <source>электронный носитель</source>
   <translation>цахим</translation>
  </message>
  <message id="file_contents.total_pages">
   <source>Общее количество страниц</source>
   <translation>Нийт хуудасны тоо</translation>
  </message>
  <message id="file_contents.total_pages_in_words">
   <source>Прописью</source>
   <translation>Үсгээр</translation>
  </message>
  <message id="file_contents.compiled">
   <source>Опись составил</source>
   <translation>Товьёог үйлдсэн</translation>
  </message>
  <message id="file_contents.compiled.option.worker">
   <source>социальный работник</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="gift_register.title">
   <source>Реестр предложенных подарков</source>
   <translation>Санал болгосон бэлгийн бүртгэл</translation>
  </message>
  <message id="gift_register.page.lines">
   <source>Записи</source>
   <translation>Мөрүүд</translation>
  </message>
  <message id="gift_register.lines">
   <source>Реестр предложенных подарков</source>
   <translation>Санал болгосон бэлгийн бүртгэл</translation>
  </message>
  <message id="gift_register.lines.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="gift_register.lines.on">
   <source>Дата</source>
   <translation>Огноо</translation>
  </message>
  <message id="gift_register.lines.what">
   <source>Что</source>
   <translation>Юу</translation>
  </message>
  <message id="gift_register.lines.done">
   <source>Что сделано</source>
   <translation>Юу хийсэн</translation>
  </message>
  <message id="gift_register.lines.worker">
   <source>Работник</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="handout.title">
   <source>Лист выдачи оценки</source>
   <translation>Үнэлгээ олгосны хуудас</translation>
  </message>
  <message id="handout.page.handout">
   <source>Выдача</source>
   <translation>Олгосон нь</translation>
  </message>
  <message id="handout.assessment">
   <source>Отчет о комплексной оценке</source>
   <translation>Цогц үнэлгээний тайлан</translation>
  </message>
  <message id="handout.given_on">
   <source>Дата выдачи</source>
   <translation>Олгосон огноо</translation>
  </message>
  <message id="handout.receiver">
   <source>Кому выдано</source>
   <translation>Хэнд олгосон</translation>
  </message>
  <message id="handout.receiver.hint">
   <source>Только участник сопровождения семьи, записанный в деле.</source>
   <translation>Зөвхөн гэр бүлийн дэмжлэгт оролцдог, хэрэгт бүртгэсэн хүн, байгууллага.</translation>
  </message>
  <message id="handout.purpose">
   <source>Для чего</source>
   <translation>Юунд зориулж</translation>
  </message>
  <message id="handout.given_as">
   <source>Что выдано</source>
   <translation>Юу олгосон</translation>
  </message>
  <message id="handout.given_as.option.whole">
   <source>отчет целиком</source>
   <translation>тайланг бүтнээр нь</translation>
  </message>
  <message id="handout.given_as.option.part">
   <source>часть отчета</source>
   <translation>тайлангийн хэсэг</translation>
  </message>
  <message id="handout.given_as.option.read">
   <source>только для чтения на месте</source>
   <translation>зөвхөн газар дээр нь унших</translation>
  </message>
  <message id="handout.given_as_part">
   <source>Какая часть</source>
   <translation>Аль хэсэг</translation>
  </message>
  <message id="handout.signatures">
   <source>Подписи</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="handout.signatures.option.worker">
   <source>социальный работник</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="handout.signatures.option.receiver">
   <source>получивший</source>
   <translation>хүлээн авсан</translation>
  </message>
  <message id="help_request.title">
   <source>Форма обращения за помощью</source>
   <translation>Тусламж хүсэх маягт</translation>
  </message>
  <message id="help_request.page.subject">
   <source>Субъект обращения за помощью</source>
   <translation>Тусламж хүссэн хүүхэд</translation>
  </message>
  <message id="help_request.subject_name">
   <source>Имя и фамилия субъекта обращения за помощью</source>
   <translation>Тусламж хүссэн хүүхдийн нэр, овог</translation>
  </message>
  <message id="help_request.subject_name.hint">
   <source>Ребенок, о котором сообщают. Имя хранится в реестре, не в деле.</source>
   <translation>Мэдэгдэж буй хүүхэд. Нэрийг хэрэгт бус, нэрсийн бүртгэлд хадгална.</translation>
  </message>
  <message id="help_request.address">
   <source>Адрес</source>
   <translation>Хаяг</translation>
  </message>
  <message id="help_request.last_place">
   <source>Последнее известное место</source>
   <translation>Хамгийн сүүлд мэдэгдсэн газар</translation>
  </message>
  <message id="help_request.birth_date">
   <source>Дата рождения</source>
   <translation>Төрсөн огноо</translation>
  </message>
  <message id="help_request.birth_date.hint">
   <source>Сопровождение рассчитано на детей 0–5 лет. Если ребенок старше, обсудите с супервизором, куда его направить.</source>
   <translation>Энэ үйлчилгээ 0–5 насны хүүхдэд зориулагдсан. Хүүхэд том бол хаана хандуулахаа мэргэжлийн удирдагчтай ярилцана.</translation>
  </message>
  <message id="help_request.approximate_age">
   <source>или приблизительный возраст</source>
   <translation>эсвэл ойролцоо нас</translation>
  </message>
  <message id="help_request.sex">
   <source>Пол</source>
   <translation>Хүйс</translation>
  </message>
  <message id="help_request.page.applicant">
   <source>Лицо, обращающееся за помощью</source>
   <translation>Тусламж хүссэн хүн</translation>
  </message>
  <message id="help_request.applicant_hidden">
   <source>Просит не раскрывать свое имя</source>
   <translation>Нэрээ нууцлахыг хүссэн</translation>
  </message>
  <message id="help_request.applicant_hidden.ask">
   <source>Хотите ли вы, чтобы ваше имя не узнали семья и другие люди?</source>
   <translation>Тэр гэр бүл, бусад хүн таны мэдэхгүй байхыг хүсэж байна уу?</translation>
  </message>
  <message id="help_request.applicant">
   <source>Имя</source>
   <translation>Нэр</translation>
  </message>
  <message id="help_request.applicant_secret">
   <source>Имя (строго конфиденциально)</source>
   <translation>Нэр (маш нууц)</translation>
  </message>
  <message id="help_request.position">
   <source>Должность или статус</source>
   <translation>Албан тушаал, статус</translation>
  </message>
  <message id="help_request.applicant_contact">
   <source>Адрес/№ тел.</source>
   <translation>Хаяг/утасны №</translation>
  </message>
  <message id="help_request.applicant_secret_contact">
   <source>Адрес/№ тел. (строго конфиденциально)</source>
   <translation>Хаяг/утасны № (маш нууц)</translation>
  </message>
  <message id="help_request.relation">
   <source>Отношение к ребенку</source>
   <translation>Хүүхэдтэй ямар холбоотой</translation>
  </message>
  <message id="help_request.relation_other">
   <source>Уточнение отношения к ребенку</source>
   <translation>Хүүхэдтэй холбоотойг тодруулах</translation>
  </message>
  <message id="help_request.page.parents">
   <source>Данные о родителях ребенка</source>
   <translation>Хүүхдийн эцэг эхийн мэдээлэл</translation>
  </message>
  <message id="help_request.mother">
   <source>Мать: имя</source>
   <translation>Эх: нэр</translation>
  </message>
  <message id="help_request.mother.hint">
   <source>Если неизвестно, оставьте пустым и укажите причину при завершении формы.</source>
   <translation>Мэдэхгүй бол хоосон үлдээж, маягтыг дуусгахдаа шалтгааныг бичнэ.</translation>
  </message>
  <message id="help_request.mother_place">
   <source>Мать: место ее нахождения</source>
   <translation>Эх: байгаа газар</translation>
  </message>
  <message id="help_request.mother_work">
   <source>Мать: род деятельности</source>
   <translation>Эх: эрхэлж буй ажил</translation>
  </message>
  <message id="help_request.father">
   <source>Отец: имя</source>
   <translation>Эцэг: нэр</translation>
  </message>
  <message id="help_request.father_place">
   <source>Отец: место его нахождения</source>
   <translation>Эцэг: байгаа газар</translation>
  </message>
  <message id="help_request.father_work">
   <source>Отец: род деятельности</source>
   <translation>Эцэг: эрхэлж буй ажил</translation>
  </message>
  <message id="help_request.page.content">
   <source>Содержание обращения</source>
   <translation>Хүсэлтийн агуулга</translation>
  </message>
  <message id="help_request.grounds">
   <source>Основание для обращения за помощью</source>
   <translation>Тусламж хүссэн үндэслэл</translation>
  </message>
  <message id="help_request.grounds.hint">
   <source>Краткое изложение со слов лица, обратившегося за помощью.</source>
   <translation>Тусламж хүссэн хүний үгээр товч бичнэ.</translation>
  </message>
  <message id="help_request.grounds.ask">
   <source>Расскажите своими словами: что случилось и что вас беспокоит?</source>
   <translation>Өөрийнхөө үгээр ярьж өгнө үү: юу болсон, юунд санаа зовж байна вэ?</translation>
  </message>
  <message id="help_request.next_actions">
   <source>Последующие действия, согласованные с обратившимся лицом, менеджером или супервизором</source>
   <translation>Тусламж хүссэн хүн, менежер, мэргэжлийн удирдагчтай тохирсон дараагийн алхам</translation>
  </message>
  <message id="help_request.next_actions.hint">
   <source>Кто, что и когда делает дальше.</source>
   <translation>Цаашид хэн, юуг, хэзээ хийх.</translation>
  </message>
  <message id="help_request.next_actions.ask">
   <source>О чем мы с вами договорились и что будет дальше?</source>
   <translation>Бид юу тохирсон, цаашид юу болох вэ?</translation>
  </message>
  <message id="help_request.page.receiver">
   <source>Социальный работник, принимающий обращение за помощью</source>
   <translation>Хүсэлтийг хүлээн авсан нийгмийн ажилтан</translation>
  </message>
  <message id="help_request.received_by">
   <source>Имя</source>
   <translation>Нэр</translation>
  </message>
  <message id="help_request.received_on">
   <source>Дата</source>
   <translation>Огноо</translation>
  </message>
  <message id="help_request.received_time">
   <source>Время</source>
   <translation>Цаг</translation>
  </message>
  <message id="help_request.signature">
   <source>Подпись</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="help_request.signature.option.worker">
   <source>социальный работник</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="help_request.signature.option.psychologist">
   <source>психолог</source>
   <translation>сэтгэл зүйч</translation>
  </message>
  <message id="help_request.page.origin">
   <source>Откуда поступило, вид риска</source>
   <translation>Хаанаас ирсэн, эрсдэлийн төрөл</translation>
  </message>
  <message id="help_request.source">
   <source>Источник информации</source>
   <translation>Мэдээллийн эх сурвалж</translation>
  </message>
  <message id="help_request.source_other">
   <source>Другой источник</source>
   <translation>Бусад эх сурвалж</translation>
  </message>
  <message id="help_request.channel">
   <source>Путь поступления</source>
   <translation>Ирсэн зам</translation>
  </message>
  <message id="help_request.channel.option.in_person">
   <source>личное обращение</source>
   <translation>биечлэн</translation>
  </message>
  <message id="help_request.channel.option.phone">
   <source>по телефону</source>
   <translation>утсаар</translation>
  </message>
  <message id="help_request.channel.option.written">
   <source>в письменной форме</source>
   <translation>бичгээр</translation>
  </message>
  <message id="help_request.channel.option.found">
   <source>выявлено при патронаже</source>
   <translation>эргэлтээр илэрсэн</translation>
  </message>
  <message id="help_request.risk_kinds">
   <source>Виды риска</source>
   <translation>Эрсдэлийн төрөл</translation>
  </message>
  <message id="help_request.risk_kinds.option.abandonment">
   <source>риск отказа от ребенка</source>
   <translation>хүүхдээ орхих эрсдэл</translation>
  </message>
  <message id="help_request.risk_kinds.option.cruelty">
   <source>жестокое обращение</source>
   <translation>хэрцгий харилцаа</translation>
  </message>
  <message id="help_request.risk_kinds.option.domestic_violence">
   <source>бытовое насилие</source>
   <translation>гэр бүлийн хүчирхийлэл</translation>
  </message>
  <message id="help_request.risk_kinds.option.disability">
   <source>инвалидность</source>
   <translation>хөгжлийн бэрхшээл</translation>
  </message>
  <message id="help_request.risk_kinds.option.neglect">
   <source>пренебрежительное отношение к потребностям ребенка</source>
   <translation>хүүхдийн хэрэгцээг үл хайхрах</translation>
  </message>
  <message id="help_request.page.criteria_high">
   <source>Критерии высокого риска</source>
   <translation>Өндөр эрсдэлийн шалгуур</translation>
  </message>
  <message id="help_request.criteria_high">
   <source>Ситуации высокого риска</source>
   <translation>Өндөр эрсдэлтэй нөхцөл байдал</translation>
  </message>
  <message id="help_request.criteria_high.hint">
   <source>Отметьте все, что подтверждают сведения. Одного отмеченного пункта достаточно, чтобы предложить высокий риск.</source>
   <translation>Мэдээллээр нотлогдсон бүгдийг тэмдэглэнэ. Нэг нь л өндөр эрсдэл гэж үзэхэд хангалттай.</translation>
  </message>
  <message id="help_request.criteria_high.option.abandoned">
   <source>ребенок остался без родительского попечения в больнице или родильном доме</source>
   <translation>хүүхэд эмнэлэг, төрөх эмнэлэгт эцэг эхийн асрамжгүй үлдсэн</translation>
  </message>
  <message id="help_request.criteria_high.option.police">
   <source>ребенок в полиции как предполагаемая жертва насилия</source>
   <translation>хүүхэд хүчирхийлэлд өртсөн байж болзошгүй тул цагдаад байгаа</translation>
  </message>
  <message id="help_request.criteria_high.option.street">
   <source>ребенок найден потерянным или брошенным, без поддержки и надзора</source>
   <translation>хүүхэд төөрсөн, хаягдсан, харгалзах хүнгүй олдсон</translation>
  </message>
  <message id="help_request.criteria_high.option.violence">
   <source>физическое или сексуальное насилие в отношении ребенка</source>
   <translation>хүүхдэд үйлдсэн бие махбодын болон бэлгийн хүчирхийлэл</translation>
  </message>
  <message id="help_request.criteria_high.option.other_threat">
   <source>другая прямая угроза безопасности, здоровью, жизни</source>
   <translation>аюулгүй байдал, эрүүл мэнд, амь насанд шууд заналхийлэх бусад аюул</translation>
  </message>
  <message id="help_request.criteria_safety">
   <source>Безопасность</source>
   <translation>Аюулгүй байдал</translation>
  </message>
  <message id="help_request.criteria_safety.option.cruelty">
   <source>случаи жестокого или небрежного отношения</source>
   <translation>хэрцгий, хайхрамжгүй харьцсан тохиолдол</translation>
  </message>
  <message id="help_request.criteria_safety.option.not_protected">
   <source>родители не могут защитить ребенка, он никому не доверяет</source>
   <translation>эцэг эх нь хамгаалж чаддаггүй, хүүхэд хэнд ч итгэдэггүй</translation>
  </message>
  <message id="help_request.criteria_safety.option.home_danger">
   <source>опасные условия дома: отопление, приборы, электричество, лестницы</source>
   <translation>гэрийн аюултай нөхцөл: халаалт, хэрэгсэл, цахилгаан, шат</translation>
  </message>
  <message id="help_request.criteria_safety.option.addiction">
   <source>зависимость родителей: алкоголь, наркотики</source>
   <translation>эцэг эхийн донтолт: архи, мансууруулах бодис</translation>
  </message>
  <message id="help_request.criteria_health">
   <source>Здоровье</source>
   <translation>Эрүүл мэнд</translation>
  </message>
  <message id="help_request.criteria_health.option.illness">
   <source>проблемы со здоровьем, врожденные или приобретенные</source>
   <translation>төрөлхийн болон олдмол эрүүл мэндийн асуудал</translation>
  </message>
  <message id="help_request.criteria_health.option.no_treatment">
   <source>нет учета у врача, регулярного лечения или его эффекта</source>
   <translation>эмчийн хяналтгүй, тогтмол эмчилгээгүй, эмчилгээ үр дүнгүй</translation>
  </message>
  <message id="help_request.criteria_health.option.poor_care">
   <source>недостаточные питание и гигиена</source>
   <translation>хоол тэжээл, ариун цэвэр хангалтгүй</translation>
  </message>
  <message id="help_request.criteria_family">
   <source>Семья и семейные отношения</source>
   <translation>Гэр бүл, гэр бүлийн харилцаа</translation>
  </message>
  <message id="help_request.criteria_family.option.composition">
   <source>состав семьи не обеспечивает ухода</source>
   <translation>гэр бүлийн бүтэц асрамжийг хангахгүй байгаа</translation>
  </message>
  <message id="help_request.criteria_family.option.relations">
   <source>тяжелые взаимоотношения в семье</source>
   <translation>гэр бүлийн хүнд харилцаа</translation>
  </message>
  <message id="help_request.criteria_family.option.way_of_life">
   <source>нет совместной жизни: праздников, игр с ребенком</source>
   <translation>хамтын амьдралгүй: баяр ёслол, хүүхэдтэй тоглох</translation>
  </message>
  <message id="help_request.page.criteria_other">
   <source>Критерии среднего и низкого риска</source>
   <translation>Дунд, бага эрсдэлийн шалгуур</translation>
  </message>
  <message id="help_request.criteria_medium">
   <source>Средний риск</source>
   <translation>Дунд эрсдэл</translation>
  </message>
  <message id="help_request.criteria_medium.option.avoid_care">
   <source>родители уклоняются от ухода за ребенком</source>
   <translation>эцэг эх нь хүүхдээ асрахаас зайлсхийдэг</translation>
  </message>
  <message id="help_request.criteria_medium.option.no_means">
   <source>нет средств к существованию, работы, доходов</source>
   <translation>амьжиргааны эх үүсвэр, ажил, орлогогүй</translation>
  </message>
  <message id="help_request.criteria_medium.option.no_housing">
   <source>нет постоянного жилья</source>
   <translation>тогтсон орон байргүй</translation>
  </message>
  <message id="help_request.criteria_medium.option.no_documents">
   <source>нет личных документов</source>
   <translation>хувийн бичиг баримтгүй</translation>
  </message>
  <message id="help_request.criteria_medium.option.parent_illness">
   <source>болезнь родителя мешает уходу и воспитанию</source>
   <translation>эцэг эхийн өвчин асрах, хүмүүжүүлэхэд саад болдог</translation>
  </message>
  <message id="help_request.criteria_medium.option.no_danger_data">
   <source>данных об опасности для жизни и здоровья нет</source>
   <translation>амь нас, эрүүл мэндэд аюултай гэх мэдээлэлгүй</translation>
  </message>
  <message id="help_request.criteria_low">
   <source>Низкий риск</source>
   <translation>Бага эрсдэл</translation>
  </message>
  <message id="help_request.criteria_low.option.safe_home">
   <source>ребенок в надежных условиях и благоприятной атмосфере</source>
   <translation>хүүхэд найдвартай нөхцөл, таатай орчинд байгаа</translation>
  </message>
  <message id="help_request.criteria_low.option.unready">
   <source>родители не умеют ухаживать: ранний возраст, незапланированное рождение</source>
   <translation>эцэг эх нь асарч чаддаггүй: залуу нас, төлөвлөөгүй төрөлт</translation>
  </message>
  <message id="help_request.criteria_low.option.low_income">
   <source>низкие доходы семьи</source>
   <translation>гэр бүлийн орлого бага</translation>
  </message>
  <message id="help_request.criteria_low.option.ill_member">
   <source>в семье тяжелобольной</source>
   <translation>гэр бүлд хүнд өвчтэй хүн байгаа</translation>
  </message>
  <message id="help_request.criteria_low.option.integration">
   <source>семье трудно прижиться после переезда</source>
   <translation>нүүж ирсний дараа гэр бүл дасан зохицоход хэцүү</translation>
  </message>
  <message id="help_request.criteria_low.option.prevention">
   <source>без профилактической работы риск может возникнуть</source>
   <translation>урьдчилан сэргийлэхгүй бол эрсдэл үүсэж болзошгүй</translation>
  </message>
  <message id="help_request.page.decision">
   <source>Степень риска и решение</source>
   <translation>Эрсдэлийн түвшин, шийдвэр</translation>
  </message>
  <message id="help_request.risk_proposed">
   <source>Степень риска по критериям</source>
   <translation>Шалгуураар гарсан эрсдэлийн түвшин</translation>
  </message>
  <message id="help_request.risk_proposed.hint">
   <source>Отмечен критерий высокого риска – высокий; иначе среднего – средний; иначе низкого – низкий.</source>
   <translation>Өндөр эрсдэлийн шалгуур тэмдэглэсэн бол өндөр; үгүй бол дундынх – дунд; үгүй бол багынх – бага.</translation>
  </message>
  <message id="help_request.risk_level">
   <source>Установленная степень риска</source>
   <translation>Тогтоосон эрсдэлийн түвшин</translation>
  </message>
  <message id="help_request.risk_level.hint">
   <source>Решает социальный работник, а не сумма отметок.</source>
   <translation>Тэмдэглэгээний тоо бус, нийгмийн ажилтан шийднэ.</translation>
  </message>
  <message id="help_request.risk_reason">
   <source>Почему степень риска отличается от критериев</source>
   <translation>Эрсдэлийн түвшин шалгуураас яагаад өөр вэ</translation>
  </message>
  <message id="help_request.risk_set_at">
   <source>Риск установлен (дата, время)</source>
   <translation>Эрсдэл тогтоосон (огноо, цаг)</translation>
  </message>
  <message id="help_request.risk_set_at.hint">
   <source>При высоком риске с этой минуты идет один час.</source>
   <translation>Өндөр эрсдэлтэй бол энэ минутаас нэг цаг тоологдоно.</translation>
  </message>
  <message id="help_request.consulted">
   <source>С кем из менеджеров, супервизоров проведена консультация</source>
   <translation>Аль менежер, мэргэжлийн удирдагчтай зөвлөлдсөн</translation>
  </message>
  <message id="help_request.consulted_at">
   <source>Время консультации</source>
   <translation>Зөвлөлдсөн цаг</translation>
  </message>
  <message id="help_request.agreed_measures">
   <source>Согласованные меры</source>
   <translation>Тохирсон арга хэмжээ</translation>
  </message>
  <message id="help_request.decision">
   <source>Решение</source>
   <translation>Шийдвэр</translation>
  </message>
  <message id="help_request.decision.option.urgent">
   <source>срочные меры</source>
   <translation>яаралтай арга хэмжээ</translation>
  </message>
  <message id="help_request.decision.option.primary">
   <source>первичная оценка</source>
   <translation>анхан шатны үнэлгээ</translation>
  </message>
  <message id="help_request.decision.option.one_time">
   <source>разовая помощь (журнал учета посетителей)</source>
   <translation>нэг удаагийн тусламж (хүлээн авсан иргэдийн бүртгэл)</translation>
  </message>
  <message id="help_request.earlier">
   <source>Были ли прежние обращения по этому ребенку</source>
   <translation>Энэ хүүхдийн талаар өмнө хүсэлт ирж байсан уу</translation>
  </message>
  <message id="help_request.earlier.hint">
   <source>Проверьте журнал «Неподтвержденные обращения за помощью».</source>
   <translation>«Батлагдаагүй хүсэлтийн бүртгэл»-ийг шалгана.</translation>
  </message>
  <message id="help_request.earlier_which">
   <source>Какие и когда</source>
   <translation>Ямар, хэзээ</translation>
  </message>
  <message id="implementation_report.title">
   <source>Отчет о реализации индивидуального плана</source>
   <translation>Хувийн төлөвлөгөөний хэрэгжилтийн тайлан</translation>
  </message>
  <message id="implementation_report.page.done">
   <source>Что выполнено</source>
   <translation>Юу биелсэн</translation>
  </message>
  <message id="implementation_report.reported_on">
   <source>Дата отчета</source>
   <translation>Тайлангийн огноо</translation>
  </message>
  <message id="implementation_report.since">
   <source>Период с</source>
   <translation>Хугацааны эхлэл</translation>
  </message>
  <message id="implementation_report.until">
   <source>Период по</source>
   <translation>Хугацааны төгсгөл</translation>
  </message>
  <message id="implementation_report.plan_ref">
   <source>Индивидуальный план</source>
   <translation>Хувийн төлөвлөгөө</translation>
  </message>
  <message id="implementation_report.rows">
   <source>Выполнение действий плана</source>
   <translation>Төлөвлөсөн арга хэмжээний биелэлт</translation>
  </message>
  <message id="implementation_report.rows.ask">
   <source>Что получилось? Что помешало?</source>
   <translation>Юу бүтсэн бэ? Юу саад болсон бэ?</translation>
  </message>
  <message id="implementation_report.rows.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="implementation_report.rows.action">
   <source>Действие</source>
   <translation>Арга хэмжээ</translation>
  </message>
  <message id="implementation_report.rows.state">
   <source>Выполнение</source>
   <translation>Биелэлт</translation>
  </message>
  <message id="implementation_report.rows.state.option.done">
   <source>выполнено</source>
   <translation>биелсэн</translation>
  </message>
  <message id="implementation_report.rows.state.option.partly">
   <source>частично</source>
   <translation>хэсэгчлэн</translation>
  </message>
  <message id="implementation_report.rows.state.option.not_done">
   <source>не выполнено</source>
   <translation>биелээгүй</translation>
  </message>
  <message id="implementation_report.rows.why">
   <source>Почему не выполнено</source>
   <translation>Яагаад биелээгүй</translation>
  </message>
  <message id="implementation_report.contacts">
   <source>Проведенные контакты по графику</source>
   <translation>Хуваарийн дагуу барьсан холбоо</translation>
  </message>
  <message id="implementation_report.contacts.hint">
   <source>Сколько посещений и звонков было и сколько требовалось.</source>
   <translation>Хэдэн удаа очсон, утасдсан; хэд нь шаардлагатай байсан.</translation>
  </message>
  <message id="implementation_report.page.proposals">
   <source>Риск и предложения</source>
   <translation>Эрсдэл, санал</translation>
  </message>
  <message id="implementation_report.risk_level">
   <source>Степень риска сейчас</source>
   <translation>Одоогийн эрсдэлийн түвшин</translation>
  </message>
  <message id="implementation_report.risk_note">
   <source>Пояснение к степени риска</source>
   <translation>Эрсдэлийн түвшний тайлбар</translation>
  </message>
  <message id="implementation_report.proposal">
   <source>Предложение</source>
   <translation>Санал</translation>
  </message>
  <message id="implementation_report.proposal_note">
   <source>Обоснование предложения</source>
   <translation>Саналын үндэслэл</translation>
  </message>
  <message id="implementation_report.proposal_note.hint">
   <source>Предложение работника – еще не решение совещания.</source>
   <translation>Ажилтны санал бол хурлын шийдвэр биш.</translation>
  </message>
  <message id="implementation_report.signature">
   <source>Подпись</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="implementation_report.signature.option.worker">
   <source>социальный работник</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="interagency_review.title">
   <source>Протокол межведомственного рассмотрения дела</source>
   <translation>Салбар дундын хэлэлцүүлгийн тэмдэглэл</translation>
  </message>
  <message id="interagency_review.page.meeting">
   <source>Совещание</source>
   <translation>Хурал</translation>
  </message>
  <message id="interagency_review.agreed_with">
   <source>С кем согласовано: менеджер, супервизор</source>
   <translation>Хэнтэй тохирсон: менежер, мэргэжлийн удирдагч</translation>
  </message>
  <message id="interagency_review.agreed_on">
   <source>Дата согласования</source>
   <translation>Тохирсон огноо</translation>
  </message>
  <message id="interagency_review.met_on">
   <source>Дата совещания</source>
   <translation>Хурлын огноо</translation>
  </message>
  <message id="interagency_review.place">
   <source>Место</source>
   <translation>Газар</translation>
  </message>
  <message id="interagency_review.participants">
   <source>Приглашенные и присутствовавшие</source>
   <translation>Уригдсан, ирсэн хүмүүс</translation>
  </message>
  <message id="interagency_review.participants.who">
   <source>Кто</source>
   <translation>Хэн</translation>
  </message>
  <message id="interagency_review.participants.body">
   <source>Учреждение, роль в семье</source>
   <translation>Байгууллага, гэр бүлд хэн болох</translation>
  </message>
  <message id="interagency_review.participants.present">
   <source>Был</source>
   <translation>Ирсэн</translation>
  </message>
  <message id="interagency_review.page.agreed">
   <source>О чем договорились</source>
   <translation>Юу тохирсон</translation>
  </message>
  <message id="interagency_review.needs">
   <source>Первоочередные потребности ребенка</source>
   <translation>Хүүхдийн нэн тэргүүний хэрэгцээ</translation>
  </message>
  <message id="interagency_review.measures">
   <source>Меры</source>
   <translation>Арга хэмжээнүүд</translation>
  </message>
  <message id="interagency_review.measures.measure">
   <source>Мера</source>
   <translation>Арга хэмжээ</translation>
  </message>
  <message id="interagency_review.measures.responsible">
   <source>Ответственный</source>
   <translation>Хариуцах эзэн</translation>
  </message>
  <message id="interagency_review.measures.until">
   <source>Срок</source>
   <translation>Хугацаа</translation>
  </message>
  <message id="interagency_review.next_on">
   <source>Дата следующего собрания</source>
   <translation>Дараагийн хурлын огноо</translation>
  </message>
  <message id="interagency_review.next_on.hint">
   <source>Назначается на самом совещании.</source>
   <translation>Хурал дээр товлоно.</translation>
  </message>
  <message id="interagency_review.page.sent">
   <source>Рассылка, подписи</source>
   <translation>Илгээлт, гарын үсэг</translation>
  </message>
  <message id="interagency_review.sent">
   <source>Протокол направлен участникам</source>
   <translation>Тэмдэглэлийг оролцогчдод илгээсэн</translation>
  </message>
  <message id="interagency_review.sent.to">
   <source>Кому</source>
   <translation>Хэнд</translation>
  </message>
  <message id="interagency_review.sent.on">
   <source>Дата</source>
   <translation>Огноо</translation>
  </message>
  <message id="interagency_review.sent_on">
   <source>Протокол направлен всем</source>
   <translation>Тэмдэглэлийг бүгдэд илгээсэн</translation>
  </message>
  <message id="interagency_review.family_notified_on">
   <source>Семья уведомлена</source>
   <translation>Гэр бүлд мэдэгдсэн</translation>
  </message>
  <message id="interagency_review.copy_filed">
   <source>Копия приложена к личному делу</source>
   <translation>Хуулбарыг хувийн хэрэгт хавсаргасан</translation>
  </message>
  <message id="interagency_review.signatures">
   <source>Подписи</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="interagency_review.signatures.option.worker">
   <source>социальный работник</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="interagency_review.signatures.option.psychologist">
   <source>психолог</source>
   <translation>сэтгэл зүйч</translation>
  </message>
  <message id="interagency_review.signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>мэргэжлийн удирдагч, менежер</translation>
  </message>
  <message id="monitoring.title">
   <source>Лист мониторинга после закрытия дела</source>
   <translation>Хаасны дараах ажиглалтын хуудас</translation>
  </message>
  <message id="monitoring.page.contact">
   <source>Контакт</source>
   <translation>Холбоо барилт</translation>
  </message>
  <message id="monitoring.number">
   <source>№ контакта</source>
   <translation>Холбоо барилтын №</translation>
  </message>
  <message id="monitoring.happened_on">
   <source>Дата</source>
   <translation>Огноо</translation>
  </message>
  <message id="monitoring.way">
   <source>Способ</source>
   <translation>Хэлбэр</translation>
  </message>
  <message id="monitoring.copes">
   <source>Семья справляется самостоятельно</source>
   <translation>Гэр бүл өөрөө чадаж байгаа</translation>
  </message>
  <message id="monitoring.copes.ask">
   <source>Как вы справляетесь без нашей помощи? Что дается труднее?</source>
   <translation>Бидэнгүйгээр яаж байна вэ? Юу илүү хэцүү байна вэ?</translation>
  </message>
  <message id="monitoring.relapse">
   <source>Проявился рецидив проблем</source>
   <translation>Асуудал дахисан</translation>
  </message>
  <message id="monitoring.worse">
   <source>Ситуация ребенка ухудшилась</source>
   <translation>Хүүхдийн байдал муудсан</translation>
  </message>
  <message id="monitoring.note">
   <source>Что увидели и услышали</source>
   <translation>Юу харсан, сонссон</translation>
  </message>
  <message id="monitoring.page.decision">
   <source>Решение</source>
   <translation>Шийдвэр</translation>
  </message>
  <message id="monitoring.decision">
   <source>Решение</source>
   <translation>Шийдвэр</translation>
  </message>
  <message id="monitoring.decision.option.continue">
   <source>продолжить мониторинг</source>
   <translation>ажиглалтыг үргэлжлүүлэх</translation>
  </message>
  <message id="monitoring.decision.option.end">
   <source>завершить мониторинг</source>
   <translation>ажиглалтыг дуусгах</translation>
  </message>
  <message id="monitoring.decision.option.reopen">
   <source>возобновить дело (все этапы заново)</source>
   <translation>кейсийг дахин нээх (бүх үе шатыг дахин)</translation>
  </message>
  <message id="monitoring.next_on">
   <source>Следующий контакт</source>
   <translation>Дараагийн холбоо барилт</translation>
  </message>
  <message id="monitoring.signature">
   <source>Подпись</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="monitoring.signature.option.worker">
   <source>социальный работник</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="norm_entry.title">
   <source>Реестр нормативных актов</source>
   <translation>Хэм хэмжээний бүртгэл</translation>
  </message>
  <message id="norm_entry.page.norm">
   <source>Нормативный акт</source>
   <translation>Хэм хэмжээ</translation>
  </message>
  <message id="norm_entry.name">
   <source>Название, номер</source>
   <translation>Нэр, дугаар</translation>
  </message>
  <message id="norm_entry.issuer">
   <source>Кем принят</source>
   <translation>Баталсан байгууллага</translation>
  </message>
  <message id="norm_entry.approved_on">
   <source>Дата принятия</source>
   <translation>Баталсан огноо</translation>
  </message>
  <message id="norm_entry.in_force_from">
   <source>Вступил в силу</source>
   <translation>Хүчин төгөлдөр болсон</translation>
  </message>
  <message id="norm_entry.in_force_until">
   <source>Утратил силу</source>
   <translation>Хүчингүй болсон</translation>
  </message>
  <message id="norm_entry.review_on">
   <source>Дата пересмотра</source>
   <translation>Дахин хянах огноо</translation>
  </message>
  <message id="norm_entry.edition">
   <source>Издание в программе</source>
   <translation>Програм дахь хэвлэл</translation>
  </message>
  <message id="norm_entry.edition.hint">
   <source>Например, kzh/2018. Каждая запись хранит свое издание.</source>
   <translation>Жишээ нь mn/2021. Бичилт бүр бөглөсөн хэвлэлээ хадгална.</translation>
  </message>
  <message id="norm_entry.kept_at">
   <source>Где хранится экземпляр</source>
   <translation>Хуулбар хадгалж буй газар</translation>
  </message>
  <message id="observation.title">
   <source>Лист наблюдения</source>
   <translation>Ажиглалтын хуудас</translation>
  </message>
  <message id="observation.page.setting">
   <source>Условия наблюдения</source>
   <translation>Ажиглалтын нөхцөл</translation>
  </message>
  <message id="observation.phase">
   <source>Период</source>
   <translation>Үе</translation>
  </message>
  <message id="observation.phase.option.during">
   <source>во время услуги</source>
   <translation>үйлчилгээний явцад</translation>
  </message>
  <message id="observation.phase.option.after">
   <source>после завершения услуги</source>
   <translation>үйлчилгээ дууссаны дараа</translation>
  </message>
  <message id="observation.observed_on">
   <source>Дата</source>
   <translation>Огноо</translation>
  </message>
  <message id="observation.observed_at">
   <source>Время</source>
   <translation>Цаг</translation>
  </message>
  <message id="observation.setting">
   <source>Обстановка</source>
   <translation>Орчин</translation>
  </message>
  <message id="observation.setting.hint">
   <source>Без адреса: «в классе», «дома».</source>
   <translation>Хаягийг бүү бич: «ангид», «гэрт нь».</translation>
  </message>
  <message id="observation.observer">
   <source>Наблюдатель</source>
   <translation>Ажигласан хүн</translation>
  </message>
  <message id="observation.page.observed">
   <source>Наблюдение</source>
   <translation>Ажиглалт</translation>
  </message>
  <message id="observation.observations">
   <source>Что наблюдалось</source>
   <translation>Ажигласан зүйл</translation>
  </message>
  <message id="observation.observations.hint">
   <source>Только увиденное и услышанное; толкование – отдельно.</source>
   <translation>Харсан, сонссон зүйлээ л бичнэ; тайлбарыг тусад нь.</translation>
  </message>
  <message id="observation.observations.area">
   <source>Область</source>
   <translation>Чиглэл</translation>
  </message>
  <message id="observation.observations.area.option.safety">
   <source>безопасность</source>
   <translation>аюулгүй байдал</translation>
  </message>
  <message id="observation.observations.area.option.health">
   <source>здоровье</source>
   <translation>эрүүл мэнд</translation>
  </message>
  <message id="observation.observations.area.option.emotion">
   <source>эмоции</source>
   <translation>сэтгэл санаа</translation>
  </message>
  <message id="observation.observations.area.option.relations">
   <source>отношения</source>
   <translation>харилцаа</translation>
  </message>
  <message id="observation.observations.area.option.school_work">
   <source>школа, работа</source>
   <translation>сургууль, ажил</translation>
  </message>
  <message id="observation.observations.area.option.daily_skills">
   <source>повседневные навыки</source>
   <translation>өдөр тутмын ур чадвар</translation>
  </message>
  <message id="observation.observations.observation">
   <source>Наблюдение</source>
   <translation>Ажиглалт</translation>
  </message>
  <message id="observation.observations.change">
   <source>По сравнению с прошлым разом</source>
   <translation>Өмнөхөөс</translation>
  </message>
  <message id="observation.observations.change.option.better">
   <source>лучше</source>
   <translation>сайжирсан</translation>
  </message>
  <message id="observation.observations.change.option.same">
   <source>без изменений</source>
   <translation>хэвээр</translation>
  </message>
  <message id="observation.observations.change.option.worse">
   <source>хуже</source>
   <translation>муудсан</translation>
  </message>
  <message id="observation.interpretation">
   <source>Толкование</source>
   <translation>Тайлбар</translation>
  </message>
  <message id="observation.interpretation.hint">
   <source>Мысли и предположения работника, отдельно от фактов.</source>
   <translation>Ажилтны бодол, таамаглал; баримтаас тусад нь.</translation>
  </message>
  <message id="observation.action">
   <source>Необходимые действия</source>
   <translation>Шаардлагатай арга хэмжээ</translation>
  </message>
  <message id="observation.action.hint">
   <source>Что, кто, когда. Если не нужно, так и напишите.</source>
   <translation>Юу, хэн, хэзээ. Шаардлагагүй бол тэгж бичнэ.</translation>
  </message>
  <message id="observation.signatures">
   <source>Подпись</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="observation.signatures.option.worker">
   <source>социальный работник</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="organisation_card.title">
   <source>Карточка организации</source>
   <translation>Байгууллагын карт</translation>
  </message>
  <message id="organisation_card.page.identity">
   <source>Название, регистрация</source>
   <translation>Нэр, бүртгэл</translation>
  </message>
  <message id="organisation_card.made_on">
   <source>Дата заполнения карточки</source>
   <translation>Карт бөглөсөн огноо</translation>
  </message>
  <message id="organisation_card.made_on.hint">
   <source>При каждом изменении заполняется новая карточка, прежняя остается.</source>
   <translation>Өөрчлөлт бүрт шинэ карт бөглөнө, хуучин нь үлдэнэ.</translation>
  </message>
  <message id="organisation_card.name">
   <source>Официальное название</source>
   <translation>Албан ёсны нэр</translation>
  </message>
  <message id="organisation_card.ownership">
   <source>Форма собственности</source>
   <translation>Өмчийн хэлбэр</translation>
  </message>
  <message id="organisation_card.ownership.option.state">
   <source>государственная</source>
   <translation>төрийн</translation>
  </message>
  <message id="organisation_card.ownership.option.municipal">
   <source>муниципальная</source>
   <translation>орон нутгийн</translation>
  </message>
  <message id="organisation_card.ownership.option.ngo">
   <source>негосударственная</source>
   <translation>төрийн бус</translation>
  </message>
  <message id="organisation_card.ownership.option.private">
   <source>частная</source>
   <translation>хувийн</translation>
  </message>
  <message id="organisation_card.ownership.option.person">
   <source>лицо без образования юридического лица</source>
   <translation>хуулийн этгээд бус хувь хүн</translation>
  </message>
  <message id="organisation_card.provider">
   <source>Тип поставщика услуг</source>
   <translation>Үйлчилгээ үзүүлэгчийн төрөл</translation>
  </message>
  <message id="organisation_card.provider.option.polyclinic">
   <source>поликлиника</source>
   <translation>өрхийн эмнэлэг, поликлиник</translation>
  </message>
  <message id="organisation_card.provider.option.outpatient">
   <source>врачебная амбулатория</source>
   <translation>эмчийн амбулатори</translation>
  </message>
  <message id="organisation_card.provider.option.rural">
   <source>сельский медицинский пункт</source>
   <translation>хөдөөгийн эрүүл мэндийн салбар</translation>
  </message>
  <message id="organisation_card.provider.option.other">
   <source>другое</source>
   <translation>бусад</translation>
  </message>
  <message id="organisation_card.provider_other">
   <source>Другой тип</source>
   <translation>Бусад төрөл</translation>
  </message>
  <message id="organisation_card.registration_no">
   <source>Номер свидетельства о регистрации</source>
   <translation>Улсын бүртгэлийн гэрчилгээний дугаар</translation>
  </message>
  <message id="organisation_card.registered_on">
   <source>Дата регистрации</source>
   <translation>Бүртгэсэн огноо</translation>
  </message>
  <message id="organisation_card.certificate_at">
   <source>Где хранится свидетельство и копия</source>
   <translation>Гэрчилгээ, хуулбар хадгалж буй газар</translation>
  </message>
  <message id="organisation_card.page.work">
   <source>Работа и ресурсы</source>
   <translation>Ажил, нөөц</translation>
  </message>
  <message id="organisation_card.experience">
   <source>Опыт социальной работы</source>
   <translation>Нийгмийн ажлын туршлага</translation>
  </message>
  <message id="organisation_card.mission">
   <source>Миссия и ценности</source>
   <translation>Эрхэм зорилго, үнэт зүйл</translation>
  </message>
  <message id="organisation_card.direct">
   <source>Прямые услуги</source>
   <translation>Шууд үйлчилгээ</translation>
  </message>
  <message id="organisation_card.indirect">
   <source>Непрямые услуги</source>
   <translation>Шууд бус үйлчилгээ</translation>
  </message>
  <message id="organisation_card.supervision">
   <source>Организация супервизии</source>
   <translation>Мэргэжлийн удирдлагын зохион байгуулалт</translation>
  </message>
  <message id="organisation_card.staff">
   <source>Кадровый состав</source>
   <translation>Хүний нөөц</translation>
  </message>
  <message id="organisation_card.staff.function">
   <source>Должность</source>
   <translation>Албан тушаал</translation>
  </message>
  <message id="organisation_card.staff.posts">
   <source>Штатных единиц</source>
   <translation>Орон тоо</translation>
  </message>
  <message id="organisation_card.money">
   <source>Источники финансирования</source>
   <translation>Санхүүгийн эх үүсвэр</translation>
  </message>
  <message id="organisation_card.money.source">
   <source>Источник</source>
   <translation>Эх үүсвэр</translation>
  </message>
  <message id="organisation_card.money.share">
   <source>Доля</source>
   <translation>Эзлэх хувь</translation>
  </message>
  <message id="organisation_card.money.share.unit">
   <source>%</source>
   <translation>%</translation>
  </message>
  <message id="organisation_card.page.answers">
   <source>Ответственность, комиссии</source>
   <translation>Хариуцлага, комисс</translation>
  </message>
  <message id="organisation_card.responsible">
   <source>Ответственный за безопасность жизни и здоровья</source>
   <translation>Амь нас, эрүүл мэндийн аюулгүй байдлыг хариуцах ажилтан</translation>
  </message>
  <message id="organisation_card.responsible.hint">
   <source>Кто и когда принял решение, хранит журнал действий.</source>
   <translation>Шийдвэр бүрийг хэн, хэзээ гаргасныг үйл ажиллагааны бүртгэл хадгална.</translation>
  </message>
  <message id="organisation_card.commissions">
   <source>Какие комиссии есть</source>
   <translation>Байгаа комисс, баг</translation>
  </message>
  <message id="organisation_card.commissions.option.minors">
   <source>комиссия по делам несовершеннолетних</source>
   <translation>насанд хүрээгүй хүмүүсийн хэргийн комисс</translation>
  </message>
  <message id="organisation_card.commissions.option.integrated">
   <source>комиссия по осуществлению интегрированной модели</source>
   <translation>нэгдсэн загварын комисс</translation>
  </message>
  <message id="organisation_card.commissions.option.psychologist">
   <source>психолог поликлиники</source>
   <translation>сэтгэл зүйч</translation>
  </message>
  <message id="organisation_card.help_information">
   <source>Где дают информацию об обращениях за помощью</source>
   <translation>Тусламж хүсэх мэдээллийг хаана авах</translation>
  </message>
  <message id="organisation_card.signatures">
   <source>Подпись</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="organisation_card.signatures.option.head">
   <source>руководитель организации</source>
   <translation>байгууллагын удирдлага</translation>
  </message>
  <message id="own_appeal.title">
   <source>Собственная жалоба работника</source>
   <translation>Өөрийн гомдол, давж заалдах</translation>
  </message>
  <message id="own_appeal.page.appeal">
   <source>Жалоба</source>
   <translation>Гомдол</translation>
  </message>
  <message id="own_appeal.written_on">
   <source>Дата</source>
   <translation>Огноо</translation>
  </message>
  <message id="own_appeal.written_on.hint">
   <source>Видит только тот, кто написал.</source>
   <translation>Зөвхөн бичсэн хүн өөрөө харна.</translation>
  </message>
  <message id="own_appeal.to">
   <source>Кому</source>
   <translation>Хэнд</translation>
  </message>
  <message id="own_appeal.about">
   <source>О чем</source>
   <translation>Юуны тухай</translation>
  </message>
  <message id="own_appeal.answered_on">
   <source>Дата ответа</source>
   <translation>Хариу ирсэн огноо</translation>
  </message>
  <message id="own_appeal.answer">
   <source>Ответ</source>
   <translation>Хариу</translation>
  </message>
  <message id="personal_file.title">
   <source>Титул и опись личного дела</source>
   <translation>Хувийн хэргийн нүүр, товьёог</translation>
  </message>
  <message id="personal_file.page.cover">
   <source>Обложка</source>
   <translation>Нүүр</translation>
  </message>
  <message id="personal_file.mark">
   <source>Конфиденциально</source>
   <translation>Нууцлалтай</translation>
  </message>
  <message id="personal_file.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="personal_file.code.hint">
   <source>На обложке пишется только код, без имени.</source>
   <translation>Нүүрэнд нэр бичихгүй, зөвхөн код бичнэ.</translation>
  </message>
  <message id="personal_file.organisation">
   <source>Организация</source>
   <translation>Байгууллага</translation>
  </message>
  <message id="personal_file.volume">
   <source>Том</source>
   <translation>Боть</translation>
  </message>
  <message id="personal_file.years">
   <source>Год открытия – закрытия</source>
   <translation>Нээсэн – хаасан он</translation>
  </message>
  <message id="personal_file.page.contents">
   <source>Опись документов</source>
   <translation>Товьёог</translation>
  </message>
  <message id="personal_file.contents">
   <source>Опись документов</source>
   <translation>Товьёог</translation>
  </message>
  <message id="personal_file.contents.hint">
   <source>Форма обращения, комплексная оценка, план, запросы, приказы, письма, справки, протоколы.</source>
   <translation>Хүсэлтийн маягт, цогц үнэлгээ, төлөвлөгөө, албан хүсэлт, тушаал, албан бичиг, тодорхойлолт, тэмдэглэл.</translation>
  </message>
  <message id="personal_file.contents.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="personal_file.contents.document">
   <source>Документ</source>
   <translation>Баримт бичиг</translation>
  </message>
  <message id="personal_file.contents.on">
   <source>Дата</source>
   <translation>Огноо</translation>
  </message>
  <message id="personal_file.contents.page_from">
   <source>Первая страница</source>
   <translation>Эхний хуудас</translation>
  </message>
  <message id="personal_file.contents.page_to">
   <source>Последняя страница</source>
   <translation>Сүүлийн хуудас</translation>
  </message>
  <message id="personal_file.contents.medium">
   <source>Носитель</source>
   <translation>Хэлбэр</translation>
  </message>
  <message id="personal_file.contents.medium.option.paper">
   <source>бумажный носитель</source>
   <translation>цаасан</translation>
  </message>
  <message id="personal_file.contents.medium.option.electronic">
   <source>электронный носитель</source>
   <translation>цахим</translation>
  </message>
  <message id="personal_file.total_pages">
   <source>Общее количество страниц</source>
   <translation>Нийт хуудасны тоо</translation>
  </message>
  <message id="personal_file.total_pages_in_words">
   <source>Прописью</source>
   <translation>Үсгээр</translation>
  </message>
  <message id="personal_file.compiled">
   <source>Опись составил</source>
   <translation>Товьёог үйлдсэн</translation>
  </message>
  <message id="personal_file.compiled.option.worker">
   <source>социальный работник</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="placement.title">
   <source>Учет места проживания и размещения ребенка</source>
   <translation>Хүүхдийн амьдарч буй газар, байрлуулалтын бүртгэл</translation>
  </message>
  <message id="placement.page.placing">
   <source>Размещение</source>
   <translation>Байрлуулалт</translation>
  </message>
  <message id="placement.kind">
   <source>Где и с кем живет ребенок</source>
   <translation>Хүүхэд хаана, хэнтэй амьдарч байна</translation>
  </message>
  <message id="placement.kind.hint">
   <source>Каждая новая запись начинает новый график посещений и завершает прежний.</source>
   <translation>Шинэ бүртгэл бүр айлчлалын шинэ хуваарь эхлүүлж, өмнөхийг дуусгана.</translation>
  </message>
  <message id="placement.kind.option.parents">
   <source>с родителями</source>
   <translation>эцэг эхтэйгээ</translation>
  </message>
  <message id="placement.kind.option.guardian">
   <source>у опекуна, попечителя</source>
   <translation>асран хамгаалагч, харгалзан дэмжигчид</translation>
  </message>
  <message id="placement.kind.option.kin">
   <source>в расширенной семье (у родственников)</source>
   <translation>өргөн гэр бүлд (хамаатныд)</translation>
  </message>
  <message id="placement.kind.option.foster">
   <source>в патронатной семье</source>
   <translation>асрамжийн гэр бүлд</translation>
  </message>
  <message id="placement.kind.option.institution">
   <source>дом ребенка, учреждение интернатного типа</source>
   <translation>нялхсын сувилал, асрамжийн байгууллага</translation>
  </message>
  <message id="placement.kind.option.centre">
   <source>центр с временным содержанием</source>
   <translation>түр байрлуулах төв</translation>
  </message>
  <message id="placement.kind.option.hospital">
   <source>больница, родильный дом</source>
   <translation>эмнэлэг, төрөх эмнэлэг</translation>
  </message>
  <message id="placement.kind.option.other">
   <source>другое место</source>
   <translation>өөр газар</translation>
  </message>
  <message id="placement.kind_other">
   <source>Какое место</source>
   <translation>Ямар газар</translation>
  </message>
  <message id="placement.placed_on">
   <source>Дата и время размещения</source>
   <translation>Байрлуулсан огноо, цаг</translation>
  </message>
  <message id="placement.secret_address">
   <source>Является ли адрес секретным</source>
   <translation>Хаяг нь нууц уу</translation>
  </message>
  <message id="placement.secret_address.hint">
   <source>Секретный адрес хранится отдельно, в строго конфиденциальной части.</source>
   <translation>Нууц хаягийг маш нууц хэсэгт тусад нь хадгална.</translation>
  </message>
  <message id="placement.place">
   <source>Место размещения</source>
   <translation>Байрлуулсан газар</translation>
  </message>
  <message id="placement.secret_place">
   <source>Секретный адрес</source>
   <translation>Нууц хаяг</translation>
  </message>
  <message id="placement.escort">
   <source>Сопровождающий</source>
   <translation>Дагалдан явсан хүн</translation>
  </message>
  <message id="placement.receiver">
   <source>Принявшее лицо</source>
   <translation>Хүлээн авсан хүн</translation>
  </message>
  <message id="placement.page.reasons">
   <source>Причина, основание</source>
   <translation>Шалтгаан, үндэслэл</translation>
  </message>
  <message id="placement.why_apart">
   <source>Причина размещения вне семьи</source>
   <translation>Гэр бүлээс тусад нь байрлуулах шалтгаан</translation>
  </message>
  <message id="placement.why_apart.hint">
   <source>Указывается и то, что пробовали сделать, чтобы обеспечить безопасность дома.</source>
   <translation>Гэрт нь аюулгүй байлгах ямар оролдлого хийснээ бас бичнэ.</translation>
  </message>
  <message id="placement.why_apart.ask">
   <source>Чем опасно оставаться дома? Где и с кем вам было бы спокойно?</source>
   <translation>Гэртээ үлдэхэд тань юу аюултай байна вэ? Та хаана, хэнтэй байвал тайван байх вэ?</translation>
  </message>
  <message id="placement.legal_basis">
   <source>Правовое основание</source>
   <translation>Эрх зүйн үндэслэл</translation>
  </message>
  <message id="placement.legal_basis.option.consent">
   <source>согласие</source>
   <translation>зөвшөөрөл</translation>
  </message>
  <message id="placement.legal_basis.option.guardianship">
   <source>решение органа опеки и попечительства</source>
   <translation>асран хамгаалах, харгалзан дэмжих байгууллагын шийдвэр</translation>
  </message>
  <message id="placement.legal_basis.option.court">
   <source>судебный акт</source>
   <translation>шүүхийн шийдвэр</translation>
  </message>
  <message id="placement.legal_basis.option.police">
   <source>решение полиции</source>
   <translation>цагдаагийн шийдвэр</translation>
  </message>
  <message id="placement.legal_basis.option.other">
   <source>другое</source>
   <translation>бусад</translation>
  </message>
  <message id="placement.legal_basis_other">
   <source>Другое основание</source>
   <translation>Бусад үндэслэл</translation>
  </message>
  <message id="placement.legal_basis_ref">
   <source>Согласие</source>
   <translation>Зөвшөөрөл</translation>
  </message>
  <message id="placement.legal_basis_documents">
   <source>Решение, документы</source>
   <translation>Шийдвэр, баримт</translation>
  </message>
  <message id="placement.must_not_meet">
   <source>Лица, которые не должны встречаться с клиентом</source>
   <translation>Уулзуулж болохгүй хүмүүс</translation>
  </message>
  <message id="placement.must_not_meet.hint">
   <source>Хранится в строго конфиденциальной части, вместе с делом не печатается.</source>
   <translation>Маш нууц хэсэгт хадгална, файлтай хамт хэвлэгдэхгүй.</translation>
  </message>
  <message id="placement.must_not_meet.ask">
   <source>С кем вы опасаетесь столкнуться?</source>
   <translation>Та хэнтэй таарахаас болгоомжилж байна вэ?</translation>
  </message>
  <message id="placement.page.course">
   <source>Сроки, реинтеграция</source>
   <translation>Хугацаа, эргэн нэгтгэх</translation>
  </message>
  <message id="placement.until">
   <source>Срок размещения до</source>
   <translation>Байрлуулах хугацаа дуусах огноо</translation>
  </message>
  <message id="placement.reviews">
   <source>Пересмотр размещения</source>
   <translation>Байрлуулалтыг эргэн хянасан</translation>
  </message>
  <message id="placement.reviews.on">
   <source>Дата</source>
   <translation>Огноо</translation>
  </message>
  <message id="placement.reviews.state">
   <source>Состояние клиента</source>
   <translation>Үйлчлүүлэгчийн байдал</translation>
  </message>
  <message id="placement.reviews.decision">
   <source>Решение</source>
   <translation>Шийдвэр</translation>
  </message>
  <message id="placement.reviews.until">
   <source>Продлено до</source>
   <translation>Сунгасан хугацаа</translation>
  </message>
  <message id="placement.reintegration">
   <source>Цель реинтеграции</source>
   <translation>Эргэн нэгтгэх зорилго</translation>
  </message>
  <message id="placement.reintegration.ask">
   <source>Что должно измениться, чтобы вы могли вернуться домой?</source>
   <translation>Гэртээ эргэж очихын тулд юу өөрчлөгдсөн байх ёстой вэ?</translation>
  </message>
  <message id="placement.reintegration_result">
   <source>Результат реинтеграции</source>
   <translation>Эргэн нэгтгэсэн үр дүн</translation>
  </message>
  <message id="placement.reintegration_result.hint">
   <source>Заполняется по окончании размещения.</source>
   <translation>Байрлуулалт дуусахад нөхөж бичнэ.</translation>
  </message>
  <message id="placement.ended_on">
   <source>Дата окончания размещения</source>
   <translation>Байрлуулалт дууссан огноо</translation>
  </message>
  <message id="plan_continuation.title">
   <source>Индивидуальный план: лист-продолжение пересмотров</source>
   <translation>Хувийн төлөвлөгөө: хяналтын үргэлжлэл хуудас</translation>
  </message>
  <message id="plan_continuation.page.review">
   <source>Пересмотр индивидуального плана сопровождения семьи</source>
   <translation>Гэр бүлийг дэмжих хувийн төлөвлөгөөг эргэн хянах</translation>
  </message>
  <message id="plan_continuation.number">
   <source>№ пересмотра</source>
   <translation>Хяналтын №</translation>
  </message>
  <message id="plan_continuation.review_on">
   <source>Дата совещания</source>
   <translation>Хурлын огноо</translation>
  </message>
  <message id="plan_continuation.review_present">
   <source>Участники совещания по пересмотру плана действий</source>
   <translation>Төлөвлөгөө хянах хурлын оролцогчид</translation>
  </message>
  <message id="plan_continuation.review_actions">
   <source>Пересмотренный план действий</source>
   <translation>Хянасан үйл ажиллагааны төлөвлөгөө</translation>
  </message>
  <message id="plan_continuation.review_actions.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="plan_continuation.review_actions.action">
   <source>Действия, мероприятия</source>
   <translation>Арга хэмжээ</translation>
  </message>
  <message id="plan_continuation.review_actions.until">
   <source>Сроки</source>
   <translation>Хугацаа</translation>
  </message>
  <message id="plan_continuation.review_actions.responsible">
   <source>Ответственные</source>
   <translation>Хариуцах эзэн</translation>
  </message>
  <message id="plan_continuation.review_actions.responsible.hint">
   <source>Семья тоже отвечает за свои шаги.</source>
   <translation>Гэр бүл ч өөрийн алхмаа хариуцна.</translation>
  </message>
  <message id="plan_continuation.review_actions.mark">
   <source>Отметка о выполнении</source>
   <translation>Биелэлтийн тэмдэглэгээ</translation>
  </message>
  <message id="plan_continuation.review_actions.mark.hint">
   <source>Дата выполнения.</source>
   <translation>Биелсэн огноо.</translation>
  </message>
  <message id="plan_continuation.review_signatures">
   <source>Имена и подписи участников совещания</source>
   <translation>Хурлын оролцогчдын нэр, гарын үсэг</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.worker">
   <source>социальный работник</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>мэргэжлийн удирдагч, менежер</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.mother">
   <source>мать</source>
   <translation>эх</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.father">
   <source>отец</source>
   <translation>эцэг</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.guardian">
   <source>опекун</source>
   <translation>асран хамгаалагч</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.relative">
   <source>родственник</source>
   <translation>хамаатан садан</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.specialist">
   <source>специалист</source>
   <translation>мэргэжилтэн</translation>
  </message>
  <message id="plan_continuation.review_signatures.option.organisation">
   <source>представитель организации</source>
   <translation>байгууллагын төлөөлөл</translation>
  </message>
  <message id="plan_continuation.plan_ref">
   <source>Индивидуальный план</source>
   <translation>Хувийн төлөвлөгөө</translation>
  </message>
  <message id="plan_review.title">
   <source>Протокол совещания по пересмотру плана</source>
   <translation>Төлөвлөгөө хянах хурлын тэмдэглэл</translation>
  </message>
  <message id="plan_review.page.meeting">
   <source>Совещание</source>
   <translation>Хурал</translation>
  </message>
  <message id="plan_review.met_on">
   <source>Дата совещания</source>
   <translation>Хурлын огноо</translation>
  </message>
  <message id="plan_review.place">
   <source>Место</source>
   <translation>Газар</translation>
  </message>
  <message id="plan_review.place.option.polyclinic">
   <source>поликлиника</source>
   <translation>поликлиник</translation>
  </message>
  <message id="plan_review.place.option.institution">
   <source>дом ребенка, учреждение</source>
   <translation>нялхсын сувилал, байгууллага</translation>
  </message>
  <message id="plan_review.chair">
   <source>Ведет: менеджер, супервизор</source>
   <translation>Хурал даргалагч: менежер, мэргэжлийн удирдагч</translation>
  </message>
  <message id="plan_review.participants">
   <source>Участники</source>
   <translation>Оролцогчид</translation>
  </message>
  <message id="plan_review.participants.who">
   <source>Кто</source>
   <translation>Хэн</translation>
  </message>
  <message id="plan_review.participants.body">
   <source>Кем приходится, организация</source>
   <translation>Хэн болох, байгууллага</translation>
  </message>
  <message id="plan_review.report_ref">
   <source>Отчет о реализации плана</source>
   <translation>Төлөвлөгөөний хэрэгжилтийн тайлан</translation>
  </message>
  <message id="plan_review.page.decision">
   <source>Решение</source>
   <translation>Шийдвэр</translation>
  </message>
  <message id="plan_review.decision">
   <source>Решение</source>
   <translation>Шийдвэр</translation>
  </message>
  <message id="plan_review.dissent">
   <source>Особые мнения: кто не согласен и что предлагает</source>
   <translation>Өөр санал: хэн санал нийлээгүй, юу санал болгосон</translation>
  </message>
  <message id="plan_review.dissent.ask">
   <source>Кто думает иначе? Какую форму ухода вы предлагаете?</source>
   <translation>Хэн өөрөөр бодож байна вэ? Та ямар асрамжийн хэлбэр санал болгох вэ?</translation>
  </message>
  <message id="plan_review.dissent.who">
   <source>Кто</source>
   <translation>Хэн</translation>
  </message>
  <message id="plan_review.dissent.what">
   <source>Доводы, предложение</source>
   <translation>Үндэслэл, санал</translation>
  </message>
  <message id="plan_review.corrections">
   <source>План с внесенными корректировками</source>
   <translation>Өөрчлөлт оруулсан төлөвлөгөө</translation>
  </message>
  <message id="plan_review.to_commission">
   <source>Вынести на комиссию</source>
   <translation>Комисст хүргүүлэх</translation>
  </message>
  <message id="plan_review.to_commission.hint">
   <source>Вне семьи и о продлении решает орган опеки с учетом рекомендаций комиссии (F-72).</source>
   <translation>Гэр бүлээс тусад нь байрлуулах, хугацаа сунгахыг асран хамгаалах байгууллага комиссын зөвлөмжийг харгалзан шийднэ (F-72).</translation>
  </message>
  <message id="plan_review.next_review_on">
   <source>Дата следующего пересмотра</source>
   <translation>Дараагийн хяналтын огноо</translation>
  </message>
  <message id="plan_review.next_review_on.hint">
   <source>Не позже чем через шесть месяцев.</source>
   <translation>Зургаан сараас хэтрэхгүй.</translation>
  </message>
  <message id="plan_review.age_decision">
   <source>Ребенок приближается к 6 годам</source>
   <translation>Хүүхэд 6 нас дөхөж байна</translation>
  </message>
  <message id="plan_review.age_decision.option.transfer">
   <source>передать в другую службу</source>
   <translation>өөр үйлчилгээнд шилжүүлэх</translation>
  </message>
  <message id="plan_review.age_decision.option.continue">
   <source>продолжить сопровождение</source>
   <translation>дэмжлэгийг үргэлжлүүлэх</translation>
  </message>
  <message id="plan_review.age_decision_why">
   <source>Причина продолжения</source>
   <translation>Үргэлжлүүлэх шалтгаан</translation>
  </message>
  <message id="plan_review.page.sent">
   <source>Рассылка, подписи</source>
   <translation>Илгээлт, гарын үсэг</translation>
  </message>
  <message id="plan_review.sent_on">
   <source>Протокол направлен участникам</source>
   <translation>Тэмдэглэлийг оролцогчдод илгээсэн</translation>
  </message>
  <message id="plan_review.family_notified_on">
   <source>Семья уведомлена</source>
   <translation>Гэр бүлд мэдэгдсэн</translation>
  </message>
  <message id="plan_review.copy_filed">
   <source>Копия приложена к личному делу</source>
   <translation>Хуулбарыг хувийн хэрэгт хавсаргасан</translation>
  </message>
  <message id="plan_review.signatures">
   <source>Подписи</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="plan_review.signatures.option.worker">
   <source>социальный работник</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="plan_review.signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>мэргэжлийн удирдагч, менежер</translation>
  </message>
  <message id="plan_review.signatures.option.mother">
   <source>мать</source>
   <translation>эх</translation>
  </message>
  <message id="plan_review.signatures.option.father">
   <source>отец</source>
   <translation>эцэг</translation>
  </message>
  <message id="plan_review.signatures.option.guardian">
   <source>опекун</source>
   <translation>асран хамгаалагч</translation>
  </message>
  <message id="plan_review.signatures.option.relative">
   <source>родственник</source>
   <translation>хамаатан садан</translation>
  </message>
  <message id="plan_review.signatures.option.specialist">
   <source>специалист</source>
   <translation>мэргэжилтэн</translation>
  </message>
  <message id="plan_review.signatures.option.organisation">
   <source>представитель организации</source>
   <translation>байгууллагын төлөөлөл</translation>
  </message>
  <message id="presentation.title">
   <source>Лист представления случая</source>
   <translation>Кейс танилцуулах хуудас</translation>
  </message>
  <message id="presentation.page.about">
   <source>Обезличенное представление</source>
   <translation>Нэргүй танилцуулга</translation>
  </message>
  <message id="presentation.made_on">
   <source>Дата подготовки листа</source>
   <translation>Хуудас бэлтгэсэн огноо</translation>
  </message>
  <message id="presentation.temporary_code">
   <source>Временный код</source>
   <translation>Түр код</translation>
  </message>
  <message id="presentation.age_group">
   <source>Возрастная группа</source>
   <translation>Насны бүлэг</translation>
  </message>
  <message id="presentation.sex">
   <source>Пол</source>
   <translation>Хүйс</translation>
  </message>
  <message id="presentation.place_type">
   <source>Тип населенного пункта</source>
   <translation>Суурин газрын төрөл</translation>
  </message>
  <message id="presentation.place_type.option.town">
   <source>город</source>
   <translation>хот</translation>
  </message>
  <message id="presentation.place_type.option.village">
   <source>село</source>
   <translation>сум, суурин</translation>
  </message>
  <message id="presentation.place_type.option.remote">
   <source>отдаленная местность</source>
   <translation>хөдөө, алслагдсан газар</translation>
  </message>
  <message id="presentation.family">
   <source>Семья</source>
   <translation>Гэр бүл</translation>
  </message>
  <message id="presentation.family.hint">
   <source>Без имен, только роли: мать, отец, бабушка.</source>
   <translation>Нэр бичихгүй, үүргээр нь бичнэ: ээж, аав, эмээ.</translation>
  </message>
  <message id="presentation.timeline">
   <source>Последовательность событий</source>
   <translation>Үйл явдлын дараалал</translation>
  </message>
  <message id="presentation.timeline.hint">
   <source>Без дат: считаются дни от открытия случая.</source>
   <translation>Огноо бичихгүй, кейс нээснээс хойших өдрөөр тоолно.</translation>
  </message>
  <message id="presentation.timeline.day">
   <source>День</source>
   <translation>Өдөр</translation>
  </message>
  <message id="presentation.timeline.event">
   <source>Событие</source>
   <translation>Үйл явдал</translation>
  </message>
  <message id="presentation.page.question">
   <source>Вопрос для обсуждения</source>
   <translation>Хэлэлцүүлэх асуудал</translation>
  </message>
  <message id="presentation.risks">
   <source>Риск</source>
   <translation>Эрсдэл</translation>
  </message>
  <message id="presentation.strengths">
   <source>Сильные стороны</source>
   <translation>Давуу тал</translation>
  </message>
  <message id="presentation.tried">
   <source>Что уже пробовали</source>
   <translation>Өмнө нь хийж үзсэн арга хэмжээ</translation>
  </message>
  <message id="presentation.tried.ask">
   <source>Что помогло? Что не помогло?</source>
   <translation>Юу тус болсон бэ? Юу тус болоогүй вэ?</translation>
  </message>
  <message id="presentation.question">
   <source>Вопрос к коллегам</source>
   <translation>Хамт олноос асуух асуулт</translation>
  </message>
  <message id="presentation.question.ask">
   <source>Что именно вы хотели бы услышать от коллег?</source>
   <translation>Хамт олноосоо яг юуг сонсмоор байна вэ?</translation>
  </message>
  <message id="presentation.anonymous">
   <source>Проверено: нет данных, по которым можно узнать человека</source>
   <translation>Таних боломжтой мэдээлэл байхгүйг шалгасан</translation>
  </message>
  <message id="presentation.anonymous.option.names">
   <source>нет имен</source>
   <translation>нэр байхгүй</translation>
  </message>
  <message id="presentation.anonymous.option.places">
   <source>нет адреса, названий школы и места работы</source>
   <translation>хаяг, сургууль, ажлын газрын нэр байхгүй</translation>
  </message>
  <message id="presentation.anonymous.option.dates">
   <source>нет даты рождения и других подлинных дат</source>
   <translation>төрсөн болон бусад бодит огноо байхгүй</translation>
  </message>
  <message id="presentation.anonymous.option.details">
   <source>нет особых примет</source>
   <translation>таньж болох онцгой шинж байхгүй</translation>
  </message>
  <message id="prevention_log.title">
   <source>Учет профилактической и непрямой работы</source>
   <translation>Урьдчилан сэргийлэх, шууд бус үйл ажиллагааны бүртгэл</translation>
  </message>
  <message id="prevention_log.page.event">
   <source>Мероприятие</source>
   <translation>Үйл ажиллагаа</translation>
  </message>
  <message id="prevention_log.held_on">
   <source>Дата</source>
   <translation>Огноо</translation>
  </message>
  <message id="prevention_log.place">
   <source>Место</source>
   <translation>Газар</translation>
  </message>
  <message id="prevention_log.topic">
   <source>Тема</source>
   <translation>Сэдэв</translation>
  </message>
  <message id="prevention_log.kind">
   <source>Вид</source>
   <translation>Төрөл</translation>
  </message>
  <message id="prevention_log.kind.option.training">
   <source>обучение</source>
   <translation>сургалт</translation>
  </message>
  <message id="prevention_log.kind.option.advocacy">
   <source>отстаивание интересов</source>
   <translation>нөлөөллийн ажил</translation>
  </message>
  <message id="prevention_log.kind.option.campaign">
   <source>акция</source>
   <translation>аян</translation>
  </message>
  <message id="prevention_log.kind.option.support_group">
   <source>группа поддержки</source>
   <translation>дэмжлэгийн бүлэг</translation>
  </message>
  <message id="prevention_log.kind.option.club">
   <source>клуб</source>
   <translation>клуб</translation>
  </message>
  <message id="prevention_log.kind.option.patronage">
   <source>социальный патронаж</source>
   <translation>нийгмийн эргүүл</translation>
  </message>
  <message id="prevention_log.kind.option.staff_training">
   <source>обучение персонала</source>
   <translation>ажилтны сургалт</translation>
  </message>
  <message id="prevention_log.kind.option.policy">
   <source>работа с политикой</source>
   <translation>бодлогын ажил</translation>
  </message>
  <message id="prevention_log.audience">
   <source>Аудитория</source>
   <translation>Оролцогчид</translation>
  </message>
  <message id="prevention_log.audience.who">
   <source>Кто</source>
   <translation>Хэн</translation>
  </message>
  <message id="prevention_log.audience.age">
   <source>Возраст</source>
   <translation>Нас</translation>
  </message>
  <message id="prevention_log.audience.female">
   <source>Женщин</source>
   <translation>Эмэгтэй</translation>
  </message>
  <message id="prevention_log.audience.male">
   <source>Мужчин</source>
   <translation>Эрэгтэй</translation>
  </message>
  <message id="prevention_log.attended">
   <source>Участвовавшие клиенты (коды)</source>
   <translation>Оролцсон үйлчлүүлэгчид (кейсийн код)</translation>
  </message>
  <message id="prevention_log.attended.hint">
   <source>Без имен.</source>
   <translation>Нэр бичихгүй.</translation>
  </message>
  <message id="prevention_log.partners">
   <source>Партнеры, лидеры</source>
   <translation>Түнш, манлайлагчид</translation>
  </message>
  <message id="prevention_log.materials">
   <source>Материалы</source>
   <translation>Материал</translation>
  </message>
  <message id="prevention_log.result">
   <source>Результат</source>
   <translation>Үр дүн</translation>
  </message>
  <message id="prevention_log.families">
   <source>Выявленные семьи (коды)</source>
   <translation>Илэрсэн өрх (кейсийн код)</translation>
  </message>
  <message id="prevention_log.families.hint">
   <source>Без имен.</source>
   <translation>Нэр бичихгүй.</translation>
  </message>
  <message id="primary_assessment.title">
   <source>Первичная оценка ситуации семьи и ребенка</source>
   <translation>Гэр бүл, хүүхдийн нөхцөл байдлын анхан шатны үнэлгээ</translation>
  </message>
  <message id="primary_assessment.page.basis">
   <source>Как проведена оценка</source>
   <translation>Үнэлгээг хэрхэн хийсэн</translation>
  </message>
  <message id="primary_assessment.assessed_on">
   <source>Дата оценки</source>
   <translation>Үнэлгээний огноо</translation>
  </message>
  <message id="primary_assessment.place">
   <source>Место</source>
   <translation>Газар</translation>
  </message>
  <message id="primary_assessment.place.hint">
   <source>Без адреса: «дома», «в поликлинике».</source>
   <translation>Хаяг бичихгүй: «гэрт нь», «поликлиникт».</translation>
  </message>
  <message id="primary_assessment.seen">
   <source>С кем беседовали</source>
   <translation>Хэнтэй ярилцсан</translation>
  </message>
  <message id="primary_assessment.sources">
   <source>Источники сведений</source>
   <translation>Мэдээллийн эх сурвалж</translation>
  </message>
  <message id="primary_assessment.request_said">
   <source>О чем говорилось в обращении</source>
   <translation>Хүсэлтэд юу гэсэн</translation>
  </message>
  <message id="primary_assessment.found">
   <source>Что установлено</source>
   <translation>Юу тогтоогдсон</translation>
  </message>
  <message id="primary_assessment.found.hint">
   <source>Факты отдельно от предположений.</source>
   <translation>Баримтыг таамаглалаас тусад нь бичнэ.</translation>
  </message>
  <message id="primary_assessment.found.ask">
   <source>Как вы сами видите то, о чем нам сообщили?</source>
   <translation>Бидэнд мэдэгдсэн зүйлийг та өөрөө хэрхэн харж байна вэ?</translation>
  </message>
  <message id="primary_assessment.page.criteria">
   <source>Безопасность, здоровье, семья</source>
   <translation>Аюулгүй байдал, эрүүл мэнд, гэр бүл</translation>
  </message>
  <message id="primary_assessment.safety">
   <source>Безопасность ребенка</source>
   <translation>Хүүхдийн аюулгүй байдал</translation>
  </message>
  <message id="primary_assessment.safety.ask">
   <source>Кто присматривает за ребенком днем и ночью? Бывает ли ему страшно или больно?</source>
   <translation>Хүүхдийг өдөр, шөнө хэн хардаг вэ? Айх, өвдөх үе байдаг уу?</translation>
  </message>
  <message id="primary_assessment.health">
   <source>Здоровье ребенка</source>
   <translation>Хүүхдийн эрүүл мэнд</translation>
  </message>
  <message id="primary_assessment.health.ask">
   <source>Как ребенок ест, спит, растет? Когда его видел врач?</source>
   <translation>Хүүхэд яаж хооллож, унтаж, өсөж байна вэ? Эмч хэзээ үзсэн бэ?</translation>
  </message>
  <message id="primary_assessment.family">
   <source>Семья и семейные отношения</source>
   <translation>Гэр бүл, гэр бүлийн харилцаа</translation>
  </message>
  <message id="primary_assessment.family.ask">
   <source>Кто живет вместе? Кто помогает, когда трудно?</source>
   <translation>Хэн хамт амьдардаг вэ? Хэцүү үед хэн тусалдаг вэ?</translation>
  </message>
  <message id="primary_assessment.risk_level">
   <source>Степень риска сейчас</source>
   <translation>Одоогийн эрсдэлийн түвшин</translation>
  </message>
  <message id="primary_assessment.page.decision">
   <source>Решение</source>
   <translation>Шийдвэр</translation>
  </message>
  <message id="primary_assessment.decision">
   <source>Решение</source>
   <translation>Шийдвэр</translation>
  </message>
  <message id="primary_assessment.decision.option.not_confirmed">
   <source>информация не подтвердилась, сопровождение не осуществляется</source>
   <translation>мэдээлэл батлагдаагүй, дэмжлэг үзүүлэхгүй</translation>
  </message>
  <message id="primary_assessment.decision.option.confirmed">
   <source>информация подтвердилась, проводится комплексная оценка</source>
   <translation>мэдээлэл баталгаажсан, цогц үнэлгээ хийнэ</translation>
  </message>
  <message id="primary_assessment.decided_on">
   <source>Дата решения</source>
   <translation>Шийдвэрийн огноо</translation>
  </message>
  <message id="primary_assessment.grounds">
   <source>Основания решения</source>
   <translation>Шийдвэрийн үндэслэл</translation>
  </message>
  <message id="primary_assessment.one_time_help">
   <source>Оказанная разовая помощь</source>
   <translation>Үзүүлсэн нэг удаагийн тусламж</translation>
  </message>
  <message id="primary_assessment.file_no">
   <source>№ личного дела</source>
   <translation>Хувийн хэргийн №</translation>
  </message>
  <message id="primary_assessment.file_no.hint">
   <source>Если информация не подтвердилась, внесите запись в журнал «Неподтвержденные обращения за помощью».</source>
   <translation>Мэдээлэл батлагдаагүй бол «Батлагдаагүй хүсэлтийн бүртгэл»-д бичнэ.</translation>
  </message>
  <message id="primary_assessment.signatures">
   <source>Подписи</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="primary_assessment.signatures.option.worker">
   <source>социальный работник</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="primary_assessment.signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>мэргэжлийн удирдагч, менежер</translation>
  </message>
  <message id="prohibitions.title">
   <source>Ознакомление с запретами, заявления</source>
   <translation>Хориглох зүйлийн танилцуулга, мэдэгдэл</translation>
  </message>
  <message id="prohibitions.page.points">
   <source>Пункты</source>
   <translation>Танилцсан зүйл</translation>
  </message>
  <message id="prohibitions.worker">
   <source>Работник</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="prohibitions.read_on">
   <source>Дата ознакомления</source>
   <translation>Танилцсан огноо</translation>
  </message>
  <message id="prohibitions.points">
   <source>Прочитаны 13 пунктов</source>
   <translation>13 зүйлийг уншсан</translation>
  </message>
  <message id="prohibitions.points.option.difference">
   <source>Не дискриминировать, учитывать различия</source>
   <translation>Ялгаварлахгүй, онцлогийг үл тоохгүй</translation>
  </message>
  <message id="prohibitions.points.option.intimacy">
   <source>Не вступать в близкие отношения с клиентом</source>
   <translation>Үйлчлүүлэгчтэй дотно харилцаа үүсгэхгүй</translation>
  </message>
  <message id="prohibitions.points.option.harm_others">
   <source>Не молчать, зная об угрозе другим</source>
   <translation>Бусдад хор хүргэх гэж буйг мэдээд чимээгүй өнгөрөхгүй</translation>
  </message>
  <message id="prohibitions.points.option.harm_self">
   <source>Не молчать, зная об угрозе себе</source>
   <translation>Өөртөө хор хүргэх гэж буйг мэдээд чимээгүй өнгөрөхгүй</translation>
  </message>
  <message id="prohibitions.points.option.assessment">
   <source>Не делать ложной или небрежной оценки</source>
   <translation>Худал, хайнга үнэлгээ хийхгүй</translation>
  </message>
  <message id="prohibitions.points.option.withholding">
   <source>Не удерживать нужную услугу</source>
   <translation>Хэрэгтэй үйлчилгээг хойшлуулахгүй, нуухгүй</translation>
  </message>
  <message id="prohibitions.points.option.confidentiality">
   <source>Не разглашать тайну</source>
   <translation>Нууцыг задруулахгүй</translation>
  </message>
  <message id="prohibitions.points.option.evidence">
   <source>Не искажать доказательства</source>
   <translation>Нотлох баримтыг өөрчлөхгүй, дутуу бүрдүүлэхгүй</translation>
  </message>
  <message id="prohibitions.points.option.forgery">
   <source>Не подавать поддельных бумаг на разрешение</source>
   <translation>Зөвшөөрөлд хуурамч материал бүрдүүлэхгүй</translation>
  </message>
  <message id="prohibitions.points.option.linking">
   <source>Не отказывать в направлении к нужной услуге</source>
   <translation>Хэрэгтэй үйлчилгээнд холбохоос татгалзахгүй</translation>
  </message>
  <message id="prohibitions.points.option.gifts">
   <source>Не брать подарков и вознаграждений</source>
   <translation>Бэлэг, шан харамж авахгүй</translation>
  </message>
  <message id="prohibitions.points.option.methods">
   <source>Не применять вредных и бесполезных методов</source>
   <translation>Хор хүргэх, үр дүнгүй арга хэрэглэхгүй</translation>
  </message>
  <message id="prohibitions.points.option.protection">
   <source>Защищать от других участников</source>
   <translation>Бусад оролцогчоос хамгаалахаа орхигдуулахгүй</translation>
  </message>
  <message id="prohibitions.conflicts">
   <source>Заявление о конфликте интересов</source>
   <translation>Ашиг сонирхлын зөрчлийн мэдэгдэл</translation>
  </message>
  <message id="prohibitions.conflicts.code">
   <source>Код случая</source>
   <translation>Кейсийн код</translation>
  </message>
  <message id="prohibitions.conflicts.relation">
   <source>Какая связь</source>
   <translation>Ямар холбоотой</translation>
  </message>
  <message id="prohibitions.conflicts.measure">
   <source>Мера</source>
   <translation>Авсан арга хэмжээ</translation>
  </message>
  <message id="prohibitions.gifts">
   <source>Предложенные подарки</source>
   <translation>Санал болгосон бэлэг</translation>
  </message>
  <message id="prohibitions.gifts.on">
   <source>Дата</source>
   <translation>Огноо</translation>
  </message>
  <message id="prohibitions.gifts.what">
   <source>Что</source>
   <translation>Юу</translation>
  </message>
  <message id="prohibitions.gifts.done">
   <source>Что сделано</source>
   <translation>Юу хийсэн</translation>
  </message>
  <message id="prohibitions.gifts.done.option.declined">
   <source>отказался</source>
   <translation>татгалзсан</translation>
  </message>
  <message id="prohibitions.gifts.done.option.returned">
   <source>возвращен</source>
   <translation>буцаасан</translation>
  </message>
  <message id="prohibitions.signatures">
   <source>Подписи</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="prohibitions.signatures.option.worker">
   <source>социальный работник</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="request_register.title">
   <source>Реестр документированных запросов</source>
   <translation>Албан хүсэлтийн бүртгэл</translation>
  </message>
  <message id="request_register.page.requests">
   <source>Запросы и документы</source>
   <translation>Хүсэлт, баримт бичиг</translation>
  </message>
  <message id="request_register.register_on">
   <source>Дата записи</source>
   <translation>Бичсэн огноо</translation>
  </message>
  <message id="request_register.requests">
   <source>Запросы и документы (исходящие и входящие)</source>
   <translation>Хүсэлт, баримт бичиг (явсан, ирсэн)</translation>
  </message>
  <message id="request_register.requests.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="request_register.requests.other_side">
   <source>От кого / кому</source>
   <translation>Хэнээс / хэнд</translation>
  </message>
  <message id="request_register.requests.direction">
   <source>Исх./вх.</source>
   <translation>Явсан/ирсэн</translation>
  </message>
  <message id="request_register.requests.direction.option.out">
   <source>исходящий</source>
   <translation>явсан</translation>
  </message>
  <message id="request_register.requests.direction.option.in">
   <source>входящий</source>
   <translation>ирсэн</translation>
  </message>
  <message id="request_register.requests.on">
   <source>Дата</source>
   <translation>Огноо</translation>
  </message>
  <message id="request_register.requests.content">
   <source>Содержание</source>
   <translation>Агуулга</translation>
  </message>
  <message id="request_register.requests.answer">
   <source>Ответ</source>
   <translation>Хариу</translation>
  </message>
  <message id="request_register.requests.due">
   <source>Ответ до</source>
   <translation>Хариу өгөх хугацаа</translation>
  </message>
  <message id="request_register.requests.medium">
   <source>Вид</source>
   <translation>Төрөл</translation>
  </message>
  <message id="request_register.requests.medium.option.original">
   <source>оригинал</source>
   <translation>эх хувь</translation>
  </message>
  <message id="request_register.requests.medium.option.copy">
   <source>копия</source>
   <translation>хуулбар</translation>
  </message>
  <message id="request_register.requests.pages">
   <source>Листов</source>
   <translation>Хуудасны тоо</translation>
  </message>
  <message id="requests_of_office.title">
   <source>Сводный реестр запросов</source>
   <translation>Ирсэн, явсан хүсэлтийн нэгдсэн бүртгэл</translation>
  </message>
  <message id="requests_of_office.page.lines">
   <source>Записи</source>
   <translation>Мөрүүд</translation>
  </message>
  <message id="requests_of_office.lines">
   <source>Сводный реестр запросов</source>
   <translation>Ирсэн, явсан хүсэлтийн нэгдсэн бүртгэл</translation>
  </message>
  <message id="requests_of_office.lines.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="requests_of_office.lines.on">
   <source>Дата</source>
   <translation>Огноо</translation>
  </message>
  <message id="requests_of_office.lines.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="requests_of_office.lines.direction">
   <source>Вх./исх.</source>
   <translation>Ирсэн / явсан</translation>
  </message>
  <message id="requests_of_office.lines.other_side">
   <source>От кого / кому</source>
   <translation>Хэнээс / хэнд</translation>
  </message>
  <message id="requests_of_office.lines.content">
   <source>Содержание</source>
   <translation>Агуулга</translation>
  </message>
  <message id="requests_of_office.lines.due">
   <source>Ответ до</source>
   <translation>Хариу өгөх хугацаа</translation>
  </message>
  <message id="requests_of_office.lines.answer">
   <source>Ответ</source>
   <translation>Хариу</translation>
  </message>
  <message id="requests_of_office.lines.medium">
   <source>Вид</source>
   <translation>Хэлбэр</translation>
  </message>
  <message id="requests_of_office.lines.pages">
   <source>Листов</source>
   <translation>Хуудас</translation>
  </message>
  <message id="room.title">
   <source>Помещения и кабинеты</source>
   <translation>Байр, өрөө</translation>
  </message>
  <message id="room.page.room">
   <source>Кабинет</source>
   <translation>Өрөө</translation>
  </message>
  <message id="room.name">
   <source>Название, номер</source>
   <translation>Нэр, дугаар</translation>
  </message>
  <message id="room.name.hint">
   <source>Выбирается как место встречи. Помещение с тайным адресом сюда не вписывают.</source>
   <translation>Уулзалтын газар болгон сонгоно. Нууц хаягтай байрыг энд бичихгүй.</translation>
  </message>
  <message id="room.use">
   <source>Назначение</source>
   <translation>Зориулалт</translation>
  </message>
  <message id="room.use.option.counselling">
   <source>кабинет консультаций</source>
   <translation>зөвлөгөөний өрөө</translation>
  </message>
  <message id="room.use.option.group">
   <source>комната групповой работы</source>
   <translation>бүлгийн ажлын өрөө</translation>
  </message>
  <message id="room.use.option.reception">
   <source>приемная</source>
   <translation>хүлээн авах өрөө</translation>
  </message>
  <message id="room.use.option.archive">
   <source>архив документов</source>
   <translation>архив</translation>
  </message>
  <message id="room.use.option.other">
   <source>другое</source>
   <translation>бусад</translation>
  </message>
  <message id="room.fits">
   <source>Соответствует назначению</source>
   <translation>Зориулалтад нийцсэн</translation>
  </message>
  <message id="room.fits_why">
   <source>Чего не хватает, когда исправят</source>
   <translation>Юу дутагдалтай, хэзээ засах</translation>
  </message>
  <message id="room.private">
   <source>Можно говорить так, чтобы не слышали посторонние</source>
   <translation>Хүн сонсохгүйгээр ярилцах боломжтой</translation>
  </message>
  <message id="room.seats">
   <source>Вместимость</source>
   <translation>Багтаамж</translation>
  </message>
  <message id="room.checked_on">
   <source>Дата осмотра</source>
   <translation>Үзсэн огноо</translation>
  </message>
  <message id="safety_plan.title">
   <source>План безопасности</source>
   <translation>Аюулгүйн төлөвлөгөө</translation>
  </message>
  <message id="safety_plan.page.together">
   <source>Совместно составленный план</source>
   <translation>Хамт гаргасан төлөвлөгөө</translation>
  </message>
  <message id="safety_plan.made_on">
   <source>Дата составления</source>
   <translation>Гаргасан огноо</translation>
  </message>
  <message id="safety_plan.made_with">
   <source>С кем составлен</source>
   <translation>Хамт гаргасан хүмүүс</translation>
  </message>
  <message id="safety_plan.made_with.hint">
   <source>Клиент, родитель или опекун, способный защитить.</source>
   <translation>Үйлчлүүлэгч, хамгаалж чадах эцэг эх, асран хамгаалагч.</translation>
  </message>
  <message id="safety_plan.danger_signs">
   <source>Признаки приближения опасности</source>
   <translation>Аюул ойртож буйн шинж</translation>
  </message>
  <message id="safety_plan.danger_signs.ask">
   <source>По чему вы узнаете, что опасность близко: голос, слова, время, день?</source>
   <translation>Аюул ирэхийг та юугаар мэддэг вэ: дуу хоолой, үг, цаг, өдөр?</translation>
  </message>
  <message id="safety_plan.steps">
   <source>Что я делаю сразу</source>
   <translation>Би тэр даруй юу хийх вэ</translation>
  </message>
  <message id="safety_plan.steps.hint">
   <source>Короткие, выполнимые шаги. Ребенок говорит своими словами.</source>
   <translation>Богино, хийж чадах алхмууд. Хүүхэд өөрийн үгээр хэлнэ.</translation>
  </message>
  <message id="safety_plan.steps.ask">
   <source>Если заметите такой признак, что вы сможете сделать сначала? А потом?</source>
   <translation>Тийм шинж гарвал та хамгийн түрүүнд юу хийж чадах вэ? Дараа нь?</translation>
  </message>
  <message id="safety_plan.steps.step">
   <source>Шаг</source>
   <translation>Алхам</translation>
  </message>
  <message id="safety_plan.steps.helper">
   <source>Кто поможет</source>
   <translation>Хэн туслах вэ</translation>
  </message>
  <message id="safety_plan.page.places">
   <source>Безопасные люди, места, номера</source>
   <translation>Аюулгүй хүн, газар, дугаар</translation>
  </message>
  <message id="safety_plan.safe_places">
   <source>Безопасные люди и места</source>
   <translation>Аюулгүй хүн, газар</translation>
  </message>
  <message id="safety_plan.safe_places.ask">
   <source>Кто откроет вам дверь даже среди ночи? Как туда добраться?</source>
   <translation>Шөнө дунд ч хаалга тань дээр хүлээж авах хүн хэн бэ? Тийшээ яаж хүрэх вэ?</translation>
  </message>
  <message id="safety_plan.safe_places.person">
   <source>Человек</source>
   <translation>Хүн</translation>
  </message>
  <message id="safety_plan.safe_places.place">
   <source>Место</source>
   <translation>Газар</translation>
  </message>
  <message id="safety_plan.safe_places.phone">
   <source>Телефон</source>
   <translation>Утас</translation>
  </message>
  <message id="safety_plan.safe_places.way">
   <source>Как добраться</source>
   <translation>Яаж хүрэх</translation>
  </message>
  <message id="safety_plan.emergency_numbers">
   <source>Номера для экстренных случаев</source>
   <translation>Яаралтай үед залгах дугаар</translation>
  </message>
  <message id="safety_plan.emergency_numbers.hint">
   <source>Полиция, скорая помощь, детский телефон доверия, номер вашей организации.</source>
   <translation>Цагдаа, түргэн тусламж, хүүхдийн тусламжийн утас, өөрийн байгууллагын дугаар.</translation>
  </message>
  <message id="safety_plan.code_word">
   <source>Условное слово, знак</source>
   <translation>Нууц үг, дохио</translation>
  </message>
  <message id="safety_plan.code_word.hint">
   <source>Слово, услышав которое, близкий человек вызовет помощь.</source>
   <translation>Ойр дотны хүн сонсоод тусламж дуудах үг.</translation>
  </message>
  <message id="safety_plan.adult_agreement">
   <source>Договоренность с защищающим взрослым</source>
   <translation>Хамгаалах насанд хүрэгчтэй тохиролцсон зүйл</translation>
  </message>
  <message id="safety_plan.adult_agreement.hint">
   <source>Обязательно, если клиент – ребенок.</source>
   <translation>Үйлчлүүлэгч хүүхэд бол заавал бөглөнө.</translation>
  </message>
  <message id="safety_plan.adult_agreement.ask">
   <source>Скажите, пожалуйста, что именно вы сделаете, чтобы защитить ребенка?</source>
   <translation>Та хүүхдээ хамгаалахын тулд яг юу хийхээ хэлж өгнө үү?</translation>
  </message>
  <message id="safety_plan.adult_signature">
   <source>Подпись защищающего взрослого</source>
   <translation>Хамгаалах насанд хүрэгчийн гарын үсэг</translation>
  </message>
  <message id="safety_plan.adult_signature.option.adult">
   <source>Защищающий взрослый</source>
   <translation>Хамгаалах насанд хүрэгч</translation>
  </message>
  <message id="safety_plan.page.readiness">
   <source>Подготовка, проверка</source>
   <translation>Бэлтгэл, шалгалт</translation>
  </message>
  <message id="safety_plan.things_ready">
   <source>Подготовленные вещи и документы</source>
   <translation>Бэлдэж тавьсан зүйл, бичиг баримт</translation>
  </message>
  <message id="safety_plan.things_ready.option.papers">
   <source>Удостоверение личности, свидетельства</source>
   <translation>Иргэний үнэмлэх, гэрчилгээ</translation>
  </message>
  <message id="safety_plan.things_ready.option.money">
   <source>Деньги, банковская карта</source>
   <translation>Мөнгө, банкны карт</translation>
  </message>
  <message id="safety_plan.things_ready.option.keys">
   <source>Ключи</source>
   <translation>Түлхүүр</translation>
  </message>
  <message id="safety_plan.things_ready.option.phone">
   <source>Телефон, зарядное устройство</source>
   <translation>Утас, цэнэглэгч</translation>
  </message>
  <message id="safety_plan.things_ready.option.medicine">
   <source>Лекарства</source>
   <translation>Эм</translation>
  </message>
  <message id="safety_plan.things_ready.option.clothes">
   <source>Теплая одежда</source>
   <translation>Дулаан хувцас</translation>
  </message>
  <message id="safety_plan.things_ready.option.child_things">
   <source>Детские вещи</source>
   <translation>Хүүхдийн хэрэгсэл</translation>
  </message>
  <message id="safety_plan.things_ready.option.evidence">
   <source>Копии доказательств</source>
   <translation>Нотлох баримтын хуулбар</translation>
  </message>
  <message id="safety_plan.phone_safety">
   <source>Безопасное пользование телефоном, спрятанная копия плана</source>
   <translation>Утсыг аюулгүй хэрэглэх, төлөвлөгөөний хуулбарыг нуух</translation>
  </message>
  <message id="safety_plan.phone_safety.hint">
   <source>Проверьте историю звонков, геолокацию, пароль, сообщения.</source>
   <translation>Дуудлагын түүх, байршил, нууц үг, зурвасыг шалга.</translation>
  </message>
  <message id="safety_plan.checks">
   <source>Кто, как часто и до какого срока проверяет</source>
   <translation>Хэн, хэр ойрхон, хэзээ хүртэл шалгах</translation>
  </message>
  <message id="safety_plan.checks.person">
   <source>Кто</source>
   <translation>Хэн</translation>
  </message>
  <message id="safety_plan.checks.way">
   <source>Способ</source>
   <translation>Арга</translation>
  </message>
  <message id="safety_plan.checks.frequency">
   <source>Частота</source>
   <translation>Давтамж</translation>
  </message>
  <message id="safety_plan.checks.until">
   <source>До</source>
   <translation>Хүртэл</translation>
  </message>
  <message id="safety_plan.copy_given">
   <source>Копия плана</source>
   <translation>Төлөвлөгөөний хуулбар</translation>
  </message>
  <message id="safety_plan.copy_given.hint">
   <source>Если найденная бумага опасна, план только запоминают.</source>
   <translation>Цаас олдвол аюултай бол зөвхөн цээжилнэ.</translation>
  </message>
  <message id="safety_plan.copy_given.ask">
   <source>Безопасно ли носить этот листок с собой или лучше запомнить?</source>
   <translation>Энэ цаасыг авч явбал аюулгүй юу, эсвэл цээжилсэн нь дээр үү?</translation>
  </message>
  <message id="safety_plan.copy_given.option.paper">
   <source>Выдана на бумаге</source>
   <translation>Цаасаар өгсөн</translation>
  </message>
  <message id="safety_plan.copy_given.option.memory">
   <source>Только по памяти, так как опасно</source>
   <translation>Аюултай тул зөвхөн цээжилсэн</translation>
  </message>
  <message id="safety_plan.signatures">
   <source>Подпись</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="safety_plan.signatures.option.client">
   <source>Клиент</source>
   <translation>Үйлчлүүлэгч</translation>
  </message>
  <message id="safety_plan.signatures.option.guardian">
   <source>Опекун</source>
   <translation>Асран хамгаалагч</translation>
  </message>
  <message id="safety_plan.signatures.option.worker">
   <source>Социальный работник</source>
   <translation>Нийгмийн ажилтан</translation>
  </message>
  <message id="service_proposal.title">
   <source>Предложения по улучшению услуг</source>
   <translation>Үйлчилгээг сайжруулах санал</translation>
  </message>
  <message id="service_proposal.page.proposal">
   <source>Предложение</source>
   <translation>Санал</translation>
  </message>
  <message id="service_proposal.made_on">
   <source>Дата</source>
   <translation>Огноо</translation>
  </message>
  <message id="service_proposal.to">
   <source>Кому</source>
   <translation>Хэнд</translation>
  </message>
  <message id="service_proposal.text">
   <source>Предложение</source>
   <translation>Санал</translation>
  </message>
  <message id="service_proposal.text.hint">
   <source>Только код, без имен.</source>
   <translation>Зөвхөн код бичнэ, нэр бичихгүй.</translation>
  </message>
  <message id="service_proposal.reason">
   <source>Обоснование</source>
   <translation>Үндэслэл</translation>
  </message>
  <message id="service_proposal.answered_on">
   <source>Дата ответа</source>
   <translation>Хариу ирсэн огноо</translation>
  </message>
  <message id="service_proposal.answer">
   <source>Ответ</source>
   <translation>Хариу</translation>
  </message>
  <message id="shelf_document.title">
   <source>Полка документов</source>
   <translation>Баримт бичгийн тавиур</translation>
  </message>
  <message id="shelf_document.page.document">
   <source>Документ</source>
   <translation>Баримт бичиг</translation>
  </message>
  <message id="shelf_document.kind">
   <source>Вид</source>
   <translation>Төрөл</translation>
  </message>
  <message id="shelf_document.kind.option.policy">
   <source>политика услуг</source>
   <translation>үйлчилгээний бодлого</translation>
  </message>
  <message id="shelf_document.kind.option.ethics">
   <source>кодекс этики</source>
   <translation>ёс зүйн дүрэм</translation>
  </message>
  <message id="shelf_document.kind.option.methods">
   <source>программа теории и методики</source>
   <translation>онол, арга зүйн хөтөлбөр</translation>
  </message>
  <message id="shelf_document.kind.option.supervision">
   <source>политика и правила супервизии</source>
   <translation>мэргэжлийн удирдлагын бодлого, журам</translation>
  </message>
  <message id="shelf_document.kind.option.staff">
   <source>кадровая политика, непрерывное развитие</source>
   <translation>хүний нөөц, тасралтгүй хөгжлийн бодлого</translation>
  </message>
  <message id="shelf_document.kind.option.archive">
   <source>номенклатура дел, сроки хранения</source>
   <translation>хадгалах хугацааны жагсаалт</translation>
  </message>
  <message id="shelf_document.kind.option.other">
   <source>другое</source>
   <translation>бусад</translation>
  </message>
  <message id="shelf_document.name">
   <source>Название</source>
   <translation>Нэр</translation>
  </message>
  <message id="shelf_document.approved_by">
   <source>Кем утвержден</source>
   <translation>Баталсан</translation>
  </message>
  <message id="shelf_document.approved_on">
   <source>Дата утверждения</source>
   <translation>Баталсан огноо</translation>
  </message>
  <message id="shelf_document.valid_until">
   <source>Действует до</source>
   <translation>Хүчинтэй хугацаа</translation>
  </message>
  <message id="shelf_document.valid_until.hint">
   <source>Бессрочный – оставьте пустым. Истекший отмечают в самопроверке.</source>
   <translation>Хугацаагүй бол хоосон үлдээнэ. Дууссан бол өөрийн үнэлгээнд тэмдэглэнэ.</translation>
  </message>
  <message id="shelf_document.kept_at">
   <source>Где хранится</source>
   <translation>Хаана хадгалж байгаа</translation>
  </message>
  <message id="sop_sheets.title">
   <source>Лист регистрации изменений; лист ознакомления</source>
   <translation>Өөрчлөлтийн бүртгэл; танилцсан тухай хуудас</translation>
  </message>
  <message id="sop_sheets.page.changes">
   <source>Лист регистрации изменений</source>
   <translation>Өөрчлөлтийн бүртгэл</translation>
  </message>
  <message id="sop_sheets.changes">
   <source>Лист регистрации изменений</source>
   <translation>Өөрчлөлтийн бүртгэл</translation>
  </message>
  <message id="sop_sheets.changes.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="sop_sheets.changes.clause">
   <source>№ раздела, пункта стандарта</source>
   <translation>Стандартын бүлэг, заалтын №</translation>
  </message>
  <message id="sop_sheets.changes.on">
   <source>Дата внесения изменения</source>
   <translation>Өөрчлөлт оруулсан огноо</translation>
  </message>
  <message id="sop_sheets.changes.who">
   <source>ФИО лица, внесшего изменения</source>
   <translation>Өөрчлөлт оруулсан хүний овог, нэр</translation>
  </message>
  <message id="sop_sheets.page.acquaintance">
   <source>Лист ознакомления</source>
   <translation>Танилцсан тухай хуудас</translation>
  </message>
  <message id="sop_sheets.acquaintance">
   <source>Лист ознакомления</source>
   <translation>Танилцсан тухай хуудас</translation>
  </message>
  <message id="sop_sheets.acquaintance.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="sop_sheets.acquaintance.name">
   <source>Ф.И.О.</source>
   <translation>Овог, нэр</translation>
  </message>
  <message id="sop_sheets.acquaintance.position">
   <source>Должность</source>
   <translation>Албан тушаал</translation>
  </message>
  <message id="sop_sheets.acquaintance.on">
   <source>Дата</source>
   <translation>Огноо</translation>
  </message>
  <message id="sop_sheets.acquaintance.signed">
   <source>Подпись</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="staff_card.title">
   <source>Карточка работника</source>
   <translation>Ажилтны карт</translation>
  </message>
  <message id="staff_card.page.card">
   <source>Работник</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="staff_card.worker">
   <source>Работник</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="staff_card.joined_on">
   <source>Принят</source>
   <translation>Ажилд орсон</translation>
  </message>
  <message id="staff_card.function">
   <source>Роль</source>
   <translation>Үүрэг</translation>
  </message>
  <message id="staff_card.function.option.worker">
   <source>социальный работник</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="staff_card.function.option.medical">
   <source>медико-ориентированный социальный работник</source>
   <translation>эрүүл мэндийн чиглэлийн нийгмийн ажилтан</translation>
  </message>
  <message id="staff_card.function.option.senior">
   <source>старший социальный работник</source>
   <translation>ахлах нийгмийн ажилтан</translation>
  </message>
  <message id="staff_card.function.option.supervisor">
   <source>супервизор (координатор)</source>
   <translation>мэргэжлийн удирдагч</translation>
  </message>
  <message id="staff_card.function.option.psychologist">
   <source>психолог-специалист</source>
   <translation>сэтгэл зүйч</translation>
  </message>
  <message id="staff_card.function.option.manager">
   <source>вышестоящий менеджер</source>
   <translation>дээд шатны менежер</translation>
  </message>
  <message id="staff_card.function.option.other">
   <source>другое</source>
   <translation>бусад</translation>
  </message>
  <message id="staff_card.supervisor">
   <source>Супервизор</source>
   <translation>Мэргэжлийн удирдагч</translation>
  </message>
  <message id="staff_card.degree">
   <source>Образование</source>
   <translation>Боловсрол</translation>
  </message>
  <message id="staff_card.degree.option.social_high">
   <source>высшее, социальная работа</source>
   <translation>нийгмийн ажлын дээд</translation>
  </message>
  <message id="staff_card.degree.option.social_vocational">
   <source>среднее профессиональное, социальная работа</source>
   <translation>нийгмийн ажлын тусгай дунд</translation>
  </message>
  <message id="staff_card.degree.option.medical">
   <source>медицинское</source>
   <translation>анагаах ухаан</translation>
  </message>
  <message id="staff_card.degree.option.pedagogical">
   <source>педагогическое</source>
   <translation>сурган хүмүүжүүлэх ухаан</translation>
  </message>
  <message id="staff_card.degree.option.psychological">
   <source>психологическое</source>
   <translation>сэтгэл судлал</translation>
  </message>
  <message id="staff_card.degree.option.sociological">
   <source>социологическое</source>
   <translation>социологи</translation>
  </message>
  <message id="staff_card.degree.option.legal">
   <source>юридическое</source>
   <translation>хууль зүй</translation>
  </message>
  <message id="staff_card.degree.option.other">
   <source>другое</source>
   <translation>бусад</translation>
  </message>
  <message id="staff_card.university">
   <source>Учебное заведение, № диплома</source>
   <translation>Сургууль, дипломын дугаар</translation>
  </message>
  <message id="staff_card.years">
   <source>Лет в отрасли</source>
   <translation>Салбарт ажилласан жил</translation>
  </message>
  <message id="staff_card.page.licence">
   <source>Разрешение, подготовка</source>
   <translation>Зөвшөөрөл, бэлтгэл</translation>
  </message>
  <message id="staff_card.licence_no">
   <source>Номер специального разрешения</source>
   <translation>Тусгай зөвшөөрлийн дугаар</translation>
  </message>
  <message id="staff_card.licence_until">
   <source>Действует до</source>
   <translation>Хүчинтэй хугацаа</translation>
  </message>
  <message id="staff_card.verified_by">
   <source>Кто и когда проверил документы</source>
   <translation>Баримтыг шалгасан хүн, огноо</translation>
  </message>
  <message id="staff_card.supervision_training">
   <source>Подготовка по супервизии</source>
   <translation>Мэргэжлийн удирдлагын бэлтгэлтэй</translation>
  </message>
  <message id="staff_card.cases_of_year">
   <source>Случаев в этом году</source>
   <translation>Энэ жилийн кейс</translation>
  </message>
  <message id="staff_card.left_on">
   <source>Уволен</source>
   <translation>Ажлаас гарсан</translation>
  </message>
  <message id="staff_support.title">
   <source>Безопасность и поддержка работника</source>
   <translation>Ажилтны аюулгүй байдал, дэмжлэг</translation>
  </message>
  <message id="staff_support.page.event">
   <source>Событие</source>
   <translation>Болсон явдал</translation>
  </message>
  <message id="staff_support.worker">
   <source>Работник</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="staff_support.worker.hint">
   <source>Видят только сам работник и супервизор.</source>
   <translation>Зөвхөн ажилтан өөрөө, мэргэжлийн удирдагч нь харна.</translation>
  </message>
  <message id="staff_support.happened_at">
   <source>Дата и время</source>
   <translation>Огноо, цаг</translation>
  </message>
  <message id="staff_support.kind">
   <source>Вид</source>
   <translation>Төрөл</translation>
  </message>
  <message id="staff_support.kind.option.threat">
   <source>угроза</source>
   <translation>заналхийлэл</translation>
  </message>
  <message id="staff_support.kind.option.attack">
   <source>нападение</source>
   <translation>халдлага</translation>
  </message>
  <message id="staff_support.kind.option.accident">
   <source>несчастный случай</source>
   <translation>осол</translation>
  </message>
  <message id="staff_support.kind.option.strain">
   <source>перегрузка, выгорание</source>
   <translation>хүнд ачаалал, ядаргаа</translation>
  </message>
  <message id="staff_support.kind.option.other">
   <source>другое</source>
   <translation>бусад</translation>
  </message>
  <message id="staff_support.what">
   <source>Что произошло</source>
   <translation>Юу болсон</translation>
  </message>
  <message id="staff_support.what.hint">
   <source>Только код, без имен.</source>
   <translation>Зөвхөн код бичнэ, нэр бичихгүй.</translation>
  </message>
  <message id="staff_support.what.ask">
   <source>Что случилось? Как вы сейчас?</source>
   <translation>Юу болсон бэ? Та одоо ямар байна?</translation>
  </message>
  <message id="staff_support.measures">
   <source>Принятые меры</source>
   <translation>Авсан арга хэмжээ</translation>
  </message>
  <message id="staff_support.support">
   <source>Оказанная поддержка</source>
   <translation>Үзүүлсэн дэмжлэг</translation>
  </message>
  <message id="staff_support.support.option.debriefing">
   <source>разбор (дебрифинг)</source>
   <translation>ярилцлага хийсэн</translation>
  </message>
  <message id="staff_support.support.option.psychologist">
   <source>психолог-консультант</source>
   <translation>сэтгэл зүйч</translation>
  </message>
  <message id="staff_support.support.option.rest">
   <source>отдых</source>
   <translation>амралт</translation>
  </message>
  <message id="staff_support.support.option.lighter">
   <source>снижение нагрузки</source>
   <translation>ачаалал бууруулсан</translation>
  </message>
  <message id="staff_support.support.option.police">
   <source>обращение в полицию</source>
   <translation>цагдаад хандсан</translation>
  </message>
  <message id="staff_support.next_on">
   <source>Следующий разговор</source>
   <translation>Дараагийн ярилцлага</translation>
  </message>
  <message id="stop_or_reopen.title">
   <source>Решение о приостановке или возобновлении</source>
   <translation>Үйлчилгээг зогсоох, дахин нээх шийдвэр</translation>
  </message>
  <message id="stop_or_reopen.page.decision">
   <source>Решение</source>
   <translation>Шийдвэр</translation>
  </message>
  <message id="stop_or_reopen.kind">
   <source>Вид решения</source>
   <translation>Шийдвэрийн төрөл</translation>
  </message>
  <message id="stop_or_reopen.kind.option.stop">
   <source>приостановка услуги</source>
   <translation>үйлчилгээг зогсоох</translation>
  </message>
  <message id="stop_or_reopen.kind.option.resume">
   <source>продолжение услуги</source>
   <translation>үйлчилгээг үргэлжлүүлэх</translation>
  </message>
  <message id="stop_or_reopen.kind.option.reopen">
   <source>возобновить дело</source>
   <translation>кейсийг дахин нээх</translation>
  </message>
  <message id="stop_or_reopen.decided_on">
   <source>Дата решения</source>
   <translation>Шийдвэр гаргасан огноо</translation>
  </message>
  <message id="stop_or_reopen.reason">
   <source>Причина</source>
   <translation>Шалтгаан</translation>
  </message>
  <message id="stop_or_reopen.reason.ask">
   <source>Что изменилось? Что вы думаете об этом решении?</source>
   <translation>Юу өөрчлөгдсөн бэ? Та энэ шийдвэрийн талаар юу гэж бодож байна вэ?</translation>
  </message>
  <message id="stop_or_reopen.decided_by">
   <source>Кто принял решение</source>
   <translation>Хэн шийдвэрлэсэн</translation>
  </message>
  <message id="stop_or_reopen.page.stopped">
   <source>Период приостановки</source>
   <translation>Зогсоох хугацаа</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile">
   <source>Безопасность на время приостановки</source>
   <translation>Зогсоосон үеийн аюулгүй байдал</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile.ask">
   <source>К кому вы обратитесь, если в это время возникнет опасность?</source>
   <translation>Энэ хугацаанд аюул тулгарвал та хэнд хандах вэ?</translation>
  </message>
  <message id="stop_or_reopen.resume_planned_on">
   <source>Планируемая дата продолжения</source>
   <translation>Үргэлжлүүлэхээр төлөвлөсөн огноо</translation>
  </message>
  <message id="stop_or_reopen.page.reopened">
   <source>Возобновление дела</source>
   <translation>Дахин нээх</translation>
  </message>
  <message id="stop_or_reopen.new_episode">
   <source>Номер нового эпизода</source>
   <translation>Шинэ үеийн дугаар</translation>
  </message>
  <message id="stop_or_reopen.stages_again">
   <source>Этапы, которые повторяются</source>
   <translation>Дахин хийх үе шат</translation>
  </message>
  <message id="stop_or_reopen.stages_again.hint">
   <source>При рецидиве дело проходит заново через все этапы.</source>
   <translation>Асуудал дахивал кейс бүх үе шатыг дахин дамжина.</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.registration">
   <source>регистрация, степень риска</source>
   <translation>бүртгэх, эрсдэлийн түвшин</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.urgent">
   <source>срочные меры, первичная оценка</source>
   <translation>яаралтай арга хэмжээ, анхан шатны үнэлгээ</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.accompaniment">
   <source>комплексная оценка, план, реализация</source>
   <translation>цогц үнэлгээ, төлөвлөгөө, хэрэгжилт</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.closing">
   <source>закрытие, мониторинг</source>
   <translation>хаах, дараах ажиглалт</translation>
  </message>
  <message id="stop_or_reopen.closing_ref">
   <source>Прежнее закрытие личного дела</source>
   <translation>Хувийн хэргийг өмнө хаасан нь</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause">
   <source>Причина рецидива</source>
   <translation>Асуудал дахисан шалтгаан</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause.ask">
   <source>Почему снова стало трудно? Чего не хватило раньше?</source>
   <translation>Юу болоод дахиад хэцүү болов? Өмнө нь юу дутсан бэ?</translation>
  </message>
  <message id="stop_or_reopen.page.signing">
   <source>Подписи</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="stop_or_reopen.client_told_on">
   <source>Дата сообщения клиенту</source>
   <translation>Үйлчлүүлэгчид мэдэгдсэн огноо</translation>
  </message>
  <message id="stop_or_reopen.signatures">
   <source>Подписи</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.worker">
   <source>социальный работник</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.supervisor">
   <source>супервизор, менеджер</source>
   <translation>мэргэжлийн удирдагч, менежер</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.family">
   <source>семья</source>
   <translation>гэр бүл</translation>
  </message>
  <message id="supervision_session.title">
   <source>Запись супервизорской встречи</source>
   <translation>Мэргэжлийн удирдлагын уулзалтын тэмдэглэл</translation>
  </message>
  <message id="supervision_session.page.session">
   <source>Встреча</source>
   <translation>Уулзалт</translation>
  </message>
  <message id="supervision_session.met_on">
   <source>Дата встречи</source>
   <translation>Уулзсан огноо</translation>
  </message>
  <message id="supervision_session.place">
   <source>Где</source>
   <translation>Хаана</translation>
  </message>
  <message id="supervision_session.kind">
   <source>Форма</source>
   <translation>Хэлбэр</translation>
  </message>
  <message id="supervision_session.kind.option.individual">
   <source>индивидуальная</source>
   <translation>ганцаарчилсан</translation>
  </message>
  <message id="supervision_session.kind.option.group">
   <source>групповая</source>
   <translation>бүлгийн</translation>
  </message>
  <message id="supervision_session.worker">
   <source>Работник</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="supervision_session.group">
   <source>Участники группы</source>
   <translation>Бүлгийн гишүүд</translation>
  </message>
  <message id="supervision_session.group.worker">
   <source>Работник</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="supervision_session.supervisor">
   <source>Супервизор</source>
   <translation>Мэргэжлийн удирдагч</translation>
  </message>
  <message id="supervision_session.topics">
   <source>Темы</source>
   <translation>Хөндсөн сэдэв</translation>
  </message>
  <message id="supervision_session.topics.option.cases">
   <source>случаи</source>
   <translation>кейсүүд</translation>
  </message>
  <message id="supervision_session.topics.option.methods">
   <source>методы</source>
   <translation>арга зүй</translation>
  </message>
  <message id="supervision_session.topics.option.workload">
   <source>нагрузка</source>
   <translation>ажлын ачаалал</translation>
  </message>
  <message id="supervision_session.topics.option.wellbeing">
   <source>самочувствие</source>
   <translation>сэтгэл санаа, эрүүл мэнд</translation>
  </message>
  <message id="supervision_session.topics.option.safety">
   <source>безопасность работника</source>
   <translation>ажилтны аюулгүй байдал</translation>
  </message>
  <message id="supervision_session.cases">
   <source>Обсужденные случаи</source>
   <translation>Ярилцсан кейсүүд</translation>
  </message>
  <message id="supervision_session.cases.hint">
   <source>Только коды, без имен.</source>
   <translation>Зөвхөн код бичнэ, нэр бичихгүй.</translation>
  </message>
  <message id="supervision_session.cases.code">
   <source>Код случая</source>
   <translation>Кейсийн код</translation>
  </message>
  <message id="supervision_session.cases.question">
   <source>Вопрос, решение</source>
   <translation>Асуулт, шийдэл</translation>
  </message>
  <message id="supervision_session.course">
   <source>Краткое содержание</source>
   <translation>Ярилцлагын товч</translation>
  </message>
  <message id="supervision_session.page.reflection">
   <source>Размышление о себе</source>
   <translation>Өөрийгөө эргэцүүлэх</translation>
  </message>
  <message id="supervision_session.reflection">
   <source>Вопросы для саморефлексии</source>
   <translation>Өөрийгөө эргэцүүлэх асуулт</translation>
  </message>
  <message id="supervision_session.reflection.ask">
   <source>Что за это время было самым трудным, а что дало силы?</source>
   <translation>Энэ хугацаанд юу танд хамгийн хүнд, юу хамгийн их хүч өгсөн бэ?</translation>
  </message>
  <message id="supervision_session.page.agreement">
   <source>Договоренности</source>
   <translation>Тохироо</translation>
  </message>
  <message id="supervision_session.agreements">
   <source>Договоренности</source>
   <translation>Тохиролцсон зүйл</translation>
  </message>
  <message id="supervision_session.agreements.what">
   <source>Что</source>
   <translation>Юу</translation>
  </message>
  <message id="supervision_session.agreements.who">
   <source>Ответственный</source>
   <translation>Хариуцах хүн</translation>
  </message>
  <message id="supervision_session.agreements.until">
   <source>Срок</source>
   <translation>Хугацаа</translation>
  </message>
  <message id="supervision_session.workload">
   <source>Число случаев за год</source>
   <translation>Энэ жилийн кейсийн тоо</translation>
  </message>
  <message id="supervision_session.next_on">
   <source>Следующая встреча</source>
   <translation>Дараагийн уулзалт</translation>
  </message>
  <message id="supervision_session.signatures">
   <source>Подписи</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="supervision_session.signatures.option.supervisor">
   <source>супервизор</source>
   <translation>мэргэжлийн удирдагч</translation>
  </message>
  <message id="supervision_session.signatures.option.worker">
   <source>социальный работник</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="transfer.title">
   <source>Лист передачи дела</source>
   <translation>Шилжүүлэх хуудас</translation>
  </message>
  <message id="transfer.page.move">
   <source>Передача</source>
   <translation>Шилжүүлэг</translation>
  </message>
  <message id="transfer.direction">
   <source>Направление передачи</source>
   <translation>Шилжүүлгийн чиглэл</translation>
  </message>
  <message id="transfer.direction.option.outgoing">
   <source>передано в другую организацию</source>
   <translation>өөр байгууллагад шилжүүлсэн</translation>
  </message>
  <message id="transfer.direction.option.incoming">
   <source>поступило из другой организации</source>
   <translation>өөр байгууллагаас ирсэн</translation>
  </message>
  <message id="transfer.direction.option.internal">
   <source>внутри организации</source>
   <translation>байгууллага дотор</translation>
  </message>
  <message id="transfer.transferred_on">
   <source>Дата передачи дела</source>
   <translation>Кейс файл шилжүүлсэн огноо</translation>
  </message>
  <message id="transfer.organisation_from">
   <source>Передающая организация</source>
   <translation>Шилжүүлсэн байгууллага</translation>
  </message>
  <message id="transfer.organisation_to">
   <source>Принимающая организация</source>
   <translation>Хүлээн авсан байгууллага</translation>
  </message>
  <message id="transfer.organisation_contact">
   <source>Контактная информация организации</source>
   <translation>Байгууллагатай холбоо барих мэдээлэл</translation>
  </message>
  <message id="transfer.organisation_contact.hint">
   <source>Телефон, адрес, электронный адрес другой организации.</source>
   <translation>Нөгөө байгууллагын утас, хаяг, цахим шуудан.</translation>
  </message>
  <message id="transfer.transferred_by">
   <source>Имя и должность передающего специалиста</source>
   <translation>Шилжүүлсэн мэргэжилтний нэр, албан тушаал</translation>
  </message>
  <message id="transfer.former_code">
   <source>Прежний код</source>
   <translation>Өмнөх код</translation>
  </message>
  <message id="transfer.new_code">
   <source>Новый код</source>
   <translation>Шинэ код</translation>
  </message>
  <message id="transfer.new_code.hint">
   <source>Присваивает принимающая сторона; передающая сторона вписывает его позже.</source>
   <translation>Хүлээн авсан тал олгоно; шилжүүлсэн тал хүлээн авсны дараа нөхөж бичнэ.</translation>
  </message>
  <message id="transfer.page.purpose">
   <source>Цель, ход работы</source>
   <translation>Зорилго, үйл явц</translation>
  </message>
  <message id="transfer.purpose">
   <source>Цель передачи</source>
   <translation>Шилжүүлсэн зорилго</translation>
  </message>
  <message id="transfer.purpose.ask">
   <source>Что станет лучше для клиента благодаря этой передаче?</source>
   <translation>Энэ кейсийг шилжүүлснээр үйлчлүүлэгчид юу илүү дээр болох вэ?</translation>
  </message>
  <message id="transfer.process_note">
   <source>Краткая запись о ходе работы</source>
   <translation>Үйл явцын тухай товч тэмдэглэл</translation>
  </message>
  <message id="transfer.process_note.hint">
   <source>Проделанная работа, произошедшие изменения, нынешнее положение.</source>
   <translation>Хийсэн ажил, гарсан өөрчлөлт, одоогийн байдал.</translation>
  </message>
  <message id="transfer.process_note.ask">
   <source>Что новому работнику непременно нужно знать, чтобы понять, с чего начать?</source>
   <translation>Шинэ ажилтан юунаас эхлэхээ мэдэхийн тулд юуг заавал мэдэх ёстой вэ?</translation>
  </message>
  <message id="transfer.earlier_needed">
   <source>Нужна ли связь с прежним специалистом</source>
   <translation>Өмнөх мэргэжилтэнтэй холбоо барих шаардлагатай юу</translation>
  </message>
  <message id="transfer.earlier_specialist">
   <source>Специалист, ранее оказывавший услуги, контактная информация</source>
   <translation>Өмнө үйлчилгээ үзүүлсэн мэргэжилтэн, холбоо барих мэдээлэл</translation>
  </message>
  <message id="transfer.agreed_steps">
   <source>Согласованные шаги и результаты</source>
   <translation>Харилцан тохиролцсон алхам, үр дүн</translation>
  </message>
  <message id="transfer.agreed_steps.ask">
   <source>Кто, что и когда сделает, чтобы на время передачи клиент не остался один?</source>
   <translation>Шилжих хугацаанд үйлчлүүлэгч ганцаар үлдэхгүй байхын тулд хэн, юуг, хэзээ хийх вэ?</translation>
  </message>
  <message id="transfer.agreed_steps.step">
   <source>Шаг</source>
   <translation>Алхам</translation>
  </message>
  <message id="transfer.agreed_steps.who">
   <source>Ответственные</source>
   <translation>Хариуцах эзэн</translation>
  </message>
  <message id="transfer.agreed_steps.until">
   <source>Срок</source>
   <translation>Хугацаа</translation>
  </message>
  <message id="transfer.agreed_steps.result">
   <source>Результат</source>
   <translation>Үр дүн</translation>
  </message>
  <message id="transfer.open_risks">
   <source>Сохраняющиеся риски</source>
   <translation>Шийдэгдээгүй эрсдэл</translation>
  </message>
  <message id="transfer.open_risks.ask">
   <source>Что вызывает беспокойство? Что принимающему нельзя откладывать?</source>
   <translation>Юу санаа зовоож байна вэ? Хүлээн авах хүн юуг хойшлуулж болохгүй вэ?</translation>
  </message>
  <message id="transfer.open_deadlines">
   <source>Незавершенные дела со сроком</source>
   <translation>Дуусаагүй хугацаатай ажил</translation>
  </message>
  <message id="transfer.page.papers">
   <source>Приложенные документы</source>
   <translation>Хавсаргасан баримт</translation>
  </message>
  <message id="transfer.was_referred">
   <source>Было ли направление в другие организации</source>
   <translation>Холбон зуучлах үйлчилгээ үзүүлсэн үү</translation>
  </message>
  <message id="transfer.referral_set">
   <source>Приложенные формы направления</source>
   <translation>Хавсаргасан холбон зуучлах маягт</translation>
  </message>
  <message id="transfer.referral_set.option.send_sheet">
   <source>лист направления</source>
   <translation>илгээх хуудас</translation>
  </message>
  <message id="transfer.referral_set.option.joint_plan">
   <source>совместный план</source>
   <translation>хамтарсан төлөвлөгөө</translation>
  </message>
  <message id="transfer.referral_set.option.feedback">
   <source>лист обратной связи</source>
   <translation>эргэн мэдээлэх хуудас</translation>
  </message>
  <message id="transfer.documents">
   <source>Перечень приложенных документов</source>
   <translation>Хавсаргасан баримт бичгийн жагсаалт</translation>
  </message>
  <message id="transfer.documents.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="transfer.documents.document">
   <source>Документ</source>
   <translation>Баримт бичиг</translation>
  </message>
  <message id="transfer.documents.pages">
   <source>Страницы</source>
   <translation>Хуудас</translation>
  </message>
  <message id="transfer.sealed_part">
   <source>Передана ли строго конфиденциальная часть</source>
   <translation>Маш нууц хэсгийг хүлээлгэн өгсөн эсэх</translation>
  </message>
  <message id="transfer.sealed_part.option.no">
   <source>не передана</source>
   <translation>хүлээлгэн өгөөгүй</translation>
  </message>
  <message id="transfer.sealed_part.option.sealed">
   <source>в отдельном запечатанном конверте</source>
   <translation>тусдаа битүүмжилсэн дугтуйтай</translation>
  </message>
  <message id="transfer.consent_ref">
   <source>Согласие</source>
   <translation>Зөвшөөрөл</translation>
  </message>
  <message id="transfer.legal_ground">
   <source>Правовое основание</source>
   <translation>Эрх зүйн үндэслэл</translation>
  </message>
  <message id="transfer.legal_ground.hint">
   <source>При передаче без согласия указываются норма закона и номер решения.</source>
   <translation>Зөвшөөрөлгүйгээр шилжүүлэх үед хуулийн заалт, шийдвэрийн дугаарыг бичнэ.</translation>
  </message>
  <message id="transfer.page.receipt">
   <source>Прием</source>
   <translation>Хүлээн авалт</translation>
  </message>
  <message id="transfer.receiver">
   <source>Имя и должность принявшего специалиста</source>
   <translation>Хүлээн авсан мэргэжилтний нэр, албан тушаал</translation>
  </message>
  <message id="transfer.received_on">
   <source>Дата приема</source>
   <translation>Хүлээн авсан огноо</translation>
  </message>
  <message id="transfer.received_on.hint">
   <source>Пока принимающая сторона не подписала, за случай отвечает передающая.</source>
   <translation>Хүлээн авсан тал гарын үсэг зуртал кейсийг шилжүүлсэн тал хариуцна.</translation>
  </message>
  <message id="transfer.receipt">
   <source>Подпись принявшего специалиста</source>
   <translation>Хүлээн авсан мэргэжилтний гарын үсэг</translation>
  </message>
  <message id="transfer.receipt.option.receiver">
   <source>принявший специалист</source>
   <translation>хүлээн авсан мэргэжилтэн</translation>
  </message>
  <message id="transfer.handed_over">
   <source>Подпись передавшего специалиста</source>
   <translation>Шилжүүлсэн мэргэжилтний гарын үсэг</translation>
  </message>
  <message id="transfer.handed_over.option.worker">
   <source>передавший специалист</source>
   <translation>шилжүүлсэн мэргэжилтэн</translation>
  </message>
  <message id="trip_plan.title">
   <source>Выезд и возвращение работника</source>
   <translation>Айлчлалд гарах, буцах цаг</translation>
  </message>
  <message id="trip_plan.page.trip">
   <source>Выезд</source>
   <translation>Айлчлал</translation>
  </message>
  <message id="trip_plan.worker">
   <source>Работник</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="trip_plan.left_at">
   <source>Время выезда</source>
   <translation>Гарсан цаг</translation>
  </message>
  <message id="trip_plan.back_by">
   <source>Вернется к</source>
   <translation>Буцах ёстой цаг</translation>
  </message>
  <message id="trip_plan.case">
   <source>Код случая</source>
   <translation>Кейсийн код</translation>
  </message>
  <message id="trip_plan.case.hint">
   <source>Только код, без имен.</source>
   <translation>Зөвхөн код бичнэ, нэр бичихгүй.</translation>
  </message>
  <message id="trip_plan.area">
   <source>Направление, район</source>
   <translation>Чиглэл, хороо, баг</translation>
  </message>
  <message id="trip_plan.area.hint">
   <source>Адрес клиента не пишут.</source>
   <translation>Үйлчлүүлэгчийн хаягийг бичихгүй.</translation>
  </message>
  <message id="trip_plan.transport">
   <source>Транспорт, с кем</source>
   <translation>Унаа, хамт явсан хүн</translation>
  </message>
  <message id="trip_plan.waits">
   <source>Кто остается на связи</source>
   <translation>Холбоо барьж хүлээх ажилтан</translation>
  </message>
  <message id="trip_plan.if_late">
   <source>Что делать, если не вернулся</source>
   <translation>Хоцорвол юу хийх</translation>
  </message>
  <message id="trip_plan.returned_at">
   <source>Вернулся в</source>
   <translation>Буцаж ирсэн цаг</translation>
  </message>
  <message id="unconfirmed_journal.title">
   <source>Журнал «Неподтвержденные обращения за помощью»</source>
   <translation>«Батлагдаагүй хүсэлт»-ийн бүртгэл</translation>
  </message>
  <message id="unconfirmed_journal.page.requests">
   <source>Неподтвержденные обращения</source>
   <translation>Батлагдаагүй хүсэлт</translation>
  </message>
  <message id="unconfirmed_journal.journal_on">
   <source>Дата записи</source>
   <translation>Бичсэн огноо</translation>
  </message>
  <message id="unconfirmed_journal.requests">
   <source>Неподтвержденные обращения</source>
   <translation>Батлагдаагүй хүсэлт</translation>
  </message>
  <message id="unconfirmed_journal.requests.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="unconfirmed_journal.requests.child">
   <source>Ребенок</source>
   <translation>Хүүхэд</translation>
  </message>
  <message id="unconfirmed_journal.requests.on">
   <source>Дата обращения</source>
   <translation>Хүсэлтийн огноо</translation>
  </message>
  <message id="unconfirmed_journal.requests.request">
   <source>№ формы обращения</source>
   <translation>Хүсэлтийн маягтын №</translation>
  </message>
  <message id="unconfirmed_journal.requests.informant">
   <source>Кто сообщил</source>
   <translation>Хэн мэдэгдсэн</translation>
  </message>
  <message id="unconfirmed_journal.requests.content">
   <source>Содержание</source>
   <translation>Агуулга</translation>
  </message>
  <message id="unconfirmed_journal.requests.checked">
   <source>Как и когда проверено</source>
   <translation>Хэрхэн, хэзээ шалгасан</translation>
  </message>
  <message id="unconfirmed_journal.requests.why">
   <source>Почему не подтвердилось</source>
   <translation>Яагаад батлагдаагүй</translation>
  </message>
  <message id="unconfirmed_journal.requests.decided_on">
   <source>Дата решения</source>
   <translation>Шийдвэрийн огноо</translation>
  </message>
  <message id="unconfirmed_journal.requests.later">
   <source>Были ли новые обращения</source>
   <translation>Дахин хүсэлт ирсэн үү</translation>
  </message>
  <message id="unconfirmed_journal.requests.supervisor">
   <source>Супервизор</source>
   <translation>Мэргэжлийн удирдагч</translation>
  </message>
  <message id="unconfirmed_journal.requests.signed">
   <source>Подпись</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="unconfirmed_register.title">
   <source>Сводный журнал неподтвержденных обращений</source>
   <translation>Нотлогдоогүй хүсэлтийн нэгдсэн бүртгэл</translation>
  </message>
  <message id="unconfirmed_register.page.lines">
   <source>Записи</source>
   <translation>Мөрүүд</translation>
  </message>
  <message id="unconfirmed_register.lines">
   <source>Сводный журнал неподтвержденных обращений</source>
   <translation>Нотлогдоогүй хүсэлтийн нэгдсэн бүртгэл</translation>
  </message>
  <message id="unconfirmed_register.lines.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="unconfirmed_register.lines.on">
   <source>Дата</source>
   <translation>Огноо</translation>
  </message>
  <message id="unconfirmed_register.lines.content">
   <source>Содержание</source>
   <translation>Агуулга</translation>
  </message>
  <message id="unconfirmed_register.lines.checked">
   <source>Как проверено</source>
   <translation>Хэрхэн шалгасан</translation>
  </message>
  <message id="unconfirmed_register.lines.why">
   <source>Почему не подтвердилось</source>
   <translation>Яагаад нотлогдоогүй</translation>
  </message>
  <message id="unconfirmed_register.lines.decided_on">
   <source>Дата решения</source>
   <translation>Шийдвэрлэсэн огноо</translation>
  </message>
  <message id="unconfirmed_register.lines.later">
   <source>Были ли новые обращения</source>
   <translation>Дахин хандсан эсэх</translation>
  </message>
  <message id="unconfirmed_register.lines.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="unconfirmed_register.lines.worker">
   <source>Работник</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="urgent_measures.title">
   <source>Срочное информирование и срочные меры</source>
   <translation>Яаралтай мэдэгдэл, яаралтай арга хэмжээ</translation>
  </message>
  <message id="urgent_measures.page.hour">
   <source>Первый час</source>
   <translation>Эхний цаг</translation>
  </message>
  <message id="urgent_measures.established_at">
   <source>Высокий риск установлен (дата, время)</source>
   <translation>Өндөр эрсдэл тогтоосон (огноо, цаг)</translation>
  </message>
  <message id="urgent_measures.limit">
   <source>Срок: один час</source>
   <translation>Хугацаа: нэг цаг</translation>
  </message>
  <message id="urgent_measures.first_action_at">
   <source>Первое действие (дата, время)</source>
   <translation>Эхний арга хэмжээ (огноо, цаг)</translation>
  </message>
  <message id="urgent_measures.consulted">
   <source>Консультация: менеджер или супервизор</source>
   <translation>Зөвлөлдсөн: менежер, мэргэжлийн удирдагч</translation>
  </message>
  <message id="urgent_measures.consulted_at">
   <source>Время консультации</source>
   <translation>Зөвлөлдсөн цаг</translation>
  </message>
  <message id="urgent_measures.measures">
   <source>Согласованные меры</source>
   <translation>Тохирсон арга хэмжээ</translation>
  </message>
  <message id="urgent_measures.measures.ask">
   <source>Что нужно сделать прямо сейчас, чтобы ребенок был в безопасности?</source>
   <translation>Хүүхэд аюулгүй байхын тулд яг одоо юу хийх хэрэгтэй вэ?</translation>
  </message>
  <message id="urgent_measures.measures.measure">
   <source>Мера</source>
   <translation>Арга хэмжээ</translation>
  </message>
  <message id="urgent_measures.measures.who">
   <source>Кто</source>
   <translation>Хэн</translation>
  </message>
  <message id="urgent_measures.measures.time">
   <source>Время</source>
   <translation>Цаг</translation>
  </message>
  <message id="urgent_measures.measures.done">
   <source>Выполнено</source>
   <translation>Биелсэн</translation>
  </message>
  <message id="urgent_measures.situation">
   <source>Ситуация</source>
   <translation>Нөхцөл байдал</translation>
  </message>
  <message id="urgent_measures.situation.option.street">
   <source>ребенок без присмотра на улице</source>
   <translation>хүүхэд гудамжинд хараа хяналтгүй</translation>
  </message>
  <message id="urgent_measures.situation.option.maternity">
   <source>ребенок оставлен в родильном доме</source>
   <translation>хүүхдийг төрөх эмнэлэгт орхисон</translation>
  </message>
  <message id="urgent_measures.situation.option.violence">
   <source>насилие родителя, опекуна, в учреждении</source>
   <translation>эцэг эх, асран хамгаалагч, байгууллагад үйлдсэн хүчирхийлэл</translation>
  </message>
  <message id="urgent_measures.situation.option.other">
   <source>другая ситуация</source>
   <translation>өөр нөхцөл байдал</translation>
  </message>
  <message id="urgent_measures.situation_other">
   <source>Другая ситуация</source>
   <translation>Өөр нөхцөл байдал</translation>
  </message>
  <message id="urgent_measures.page.notified">
   <source>Срочное информирование</source>
   <translation>Яаралтай мэдэгдэл</translation>
  </message>
  <message id="urgent_measures.police">
   <source>Правоохранительные органы: кому сообщено</source>
   <translation>Хууль сахиулах байгууллага: хэнд мэдэгдсэн</translation>
  </message>
  <message id="urgent_measures.police.hint">
   <source>Орган и должность, без имен.</source>
   <translation>Байгууллага, албан тушаал; нэр бичихгүй.</translation>
  </message>
  <message id="urgent_measures.police_at">
   <source>Время сообщения в правоохранительные органы</source>
   <translation>Хууль сахиулах байгууллагад мэдэгдсэн цаг</translation>
  </message>
  <message id="urgent_measures.police_no">
   <source>№ регистрации в правоохранительных органах</source>
   <translation>Хууль сахиулах байгууллагын бүртгэлийн №</translation>
  </message>
  <message id="urgent_measures.inspection">
   <source>Инспекция по делам несовершеннолетних: кому сообщено</source>
   <translation>Хүүхдийн цагдаа: хэнд мэдэгдсэн</translation>
  </message>
  <message id="urgent_measures.inspection_at">
   <source>Время сообщения в инспекцию</source>
   <translation>Хүүхдийн цагдаад мэдэгдсэн цаг</translation>
  </message>
  <message id="urgent_measures.inspection_no">
   <source>№ регистрации в инспекции</source>
   <translation>Хүүхдийн цагдаагийн бүртгэлийн №</translation>
  </message>
  <message id="urgent_measures.medical">
   <source>Медицинский осмотр: кем, где</source>
   <translation>Эмнэлгийн үзлэг: хэн, хаана</translation>
  </message>
  <message id="urgent_measures.medical_at">
   <source>Время осмотра</source>
   <translation>Үзлэгийн цаг</translation>
  </message>
  <message id="urgent_measures.page.placed">
   <source>Размещение ребенка</source>
   <translation>Хүүхдийг байрлуулах</translation>
  </message>
  <message id="urgent_measures.placement_kind">
   <source>Куда размещен ребенок</source>
   <translation>Хүүхдийг хаана байрлуулсан</translation>
  </message>
  <message id="urgent_measures.placement_kind.option.childrens_home">
   <source>дом ребенка</source>
   <translation>нялхсын сувилал</translation>
  </message>
  <message id="urgent_measures.placement_kind.option.hospital">
   <source>больница, родильный дом</source>
   <translation>эмнэлэг, төрөх эмнэлэг</translation>
  </message>
  <message id="urgent_measures.placement_kind.option.relative">
   <source>родственник</source>
   <translation>хамаатан садан</translation>
  </message>
  <message id="urgent_measures.placement_kind.option.other">
   <source>другое место</source>
   <translation>өөр газар</translation>
  </message>
  <message id="urgent_measures.placement_kind.option.stays">
   <source>остается дома</source>
   <translation>гэртээ үлдсэн</translation>
  </message>
  <message id="urgent_measures.placement_place">
   <source>Место размещения</source>
   <translation>Байрлуулсан газар</translation>
  </message>
  <message id="urgent_measures.procedure">
   <source>Процедура размещения, документ</source>
   <translation>Байрлуулах журам, баримт</translation>
  </message>
  <message id="urgent_measures.handed_to">
   <source>Кому передан</source>
   <translation>Хэнд хүлээлгэж өгсөн</translation>
  </message>
  <message id="urgent_measures.placed_at">
   <source>Дата и время передачи</source>
   <translation>Хүлээлгэж өгсөн огноо, цаг</translation>
  </message>
  <message id="urgent_measures.placed_at.hint">
   <source>Внесите также запись о месте проживания (F-41): от нее считаются посещения.</source>
   <translation>Байрлуулалтын бүртгэлийг (F-41) бас бөглөнө: айлчлалыг түүнээс тоолно.</translation>
  </message>
  <message id="urgent_measures.custody_on">
   <source>Временное попечение инициировано домом ребенка</source>
   <translation>Түр асран хамгаалалтыг нялхсын сувилал эхлүүлсэн</translation>
  </message>
  <message id="urgent_measures.custody_form">
   <source>Форма попечения</source>
   <translation>Асран хамгаалалтын хэлбэр</translation>
  </message>
  <message id="urgent_measures.custody_form.option.kin">
   <source>член расширенной семьи</source>
   <translation>өргөн гэр бүлийн гишүүн</translation>
  </message>
  <message id="urgent_measures.custody_form.option.foster">
   <source>патронатная семья (0–3 года)</source>
   <translation>асрамжийн гэр бүл (0–3 нас)</translation>
  </message>
  <message id="urgent_measures.custody_form.option.centre">
   <source>центр с временным содержанием</source>
   <translation>түр байрлуулах төв</translation>
  </message>
  <message id="urgent_measures.custody_form.option.childrens_home">
   <source>продолжение ухода в доме ребенка</source>
   <translation>нялхсын сувиллын асрамжийг үргэлжлүүлэх</translation>
  </message>
  <message id="urgent_measures.page.informed">
   <source>Сведения из дома ребенка, подпись</source>
   <translation>Нялхсын сувиллын мэдээлэл, гарын үсэг</translation>
  </message>
  <message id="urgent_measures.info_on">
   <source>Сведения о форме ухода получены</source>
   <translation>Асрамжийн хэлбэрийн мэдээлэл ирсэн</translation>
  </message>
  <message id="urgent_measures.info_by">
   <source>От кого получены</source>
   <translation>Хэнээс авсан</translation>
  </message>
  <message id="urgent_measures.file_no">
   <source>№ личного дела</source>
   <translation>Хувийн хэргийн №</translation>
  </message>
  <message id="urgent_measures.signatures">
   <source>Подпись</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="urgent_measures.signatures.option.worker">
   <source>социальный работник</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="visit_record.title">
   <source>Запись о посещении на дому (контакте)</source>
   <translation>Гэрээр очсон тухай тэмдэглэл</translation>
  </message>
  <message id="visit_record.page.visit">
   <source>О посещении</source>
   <translation>Очсон байдал</translation>
  </message>
  <message id="visit_record.kind">
   <source>Вид</source>
   <translation>Хэлбэр</translation>
  </message>
  <message id="visit_record.kind.option.home_visit">
   <source>посещение на дому</source>
   <translation>гэрээр очих</translation>
  </message>
  <message id="visit_record.kind.option.institution_visit">
   <source>посещение в учреждении</source>
   <translation>байгууллагад очих</translation>
  </message>
  <message id="visit_record.kind.option.phone">
   <source>телефон: учреждение, семья</source>
   <translation>утсаар: байгууллага, гэр бүл</translation>
  </message>
  <message id="visit_record.kind.option.other">
   <source>другое</source>
   <translation>бусад</translation>
  </message>
  <message id="visit_record.kind_other">
   <source>Другой вид</source>
   <translation>Бусад хэлбэр</translation>
  </message>
  <message id="visit_record.visited_on">
   <source>Дата</source>
   <translation>Огноо</translation>
  </message>
  <message id="visit_record.started">
   <source>Начало</source>
   <translation>Эхэлсэн</translation>
  </message>
  <message id="visit_record.ended">
   <source>Окончание</source>
   <translation>Дууссан</translation>
  </message>
  <message id="visit_record.due_by">
   <source>Срок по графику</source>
   <translation>Хуваарийн дагуу очих хугацаа</translation>
  </message>
  <message id="visit_record.due_by.hint">
   <source>Дата следующего контакта из предыдущей записи.</source>
   <translation>Өмнөх тэмдэглэлд товлосон дараагийн холбоо барих өдөр.</translation>
  </message>
  <message id="visit_record.lives_with">
   <source>С кем и где сейчас живет ребенок</source>
   <translation>Хүүхэд одоо хэнтэй, хаана амьдарч байна</translation>
  </message>
  <message id="visit_record.lives_with.option.parents">
   <source>родители</source>
   <translation>эцэг эх</translation>
  </message>
  <message id="visit_record.lives_with.option.guardian">
   <source>опекун</source>
   <translation>асран хамгаалагч</translation>
  </message>
  <message id="visit_record.lives_with.option.foster_family">
   <source>патронатная семья</source>
   <translation>асрамжийн гэр бүл</translation>
  </message>
  <message id="visit_record.lives_with.option.extended_family">
   <source>расширенная семья</source>
   <translation>өргөн гэр бүл</translation>
  </message>
  <message id="visit_record.lives_with.option.institution">
   <source>дом ребенка, учреждение интернатного типа</source>
   <translation>нялхсын сувилал, асрамжийн байгууллага</translation>
  </message>
  <message id="visit_record.lives_with.option.other">
   <source>другое</source>
   <translation>бусад</translation>
  </message>
  <message id="visit_record.lives_with_other">
   <source>С кем, где</source>
   <translation>Хэнтэй, хаана</translation>
  </message>
  <message id="visit_record.seen">
   <source>Ребенка видели лично</source>
   <translation>Хүүхэдтэй биечлэн уулзсан</translation>
  </message>
  <message id="visit_record.seen_why">
   <source>Почему не видели</source>
   <translation>Уулзаагүй шалтгаан</translation>
  </message>
  <message id="visit_record.present">
   <source>Присутствовали</source>
   <translation>Байсан хүмүүс</translation>
  </message>
  <message id="visit_record.page.home">
   <source>Условия дома</source>
   <translation>Гэрийн нөхцөл</translation>
  </message>
  <message id="visit_record.home_checks">
   <source>Условия дома</source>
   <translation>Гэрийн нөхцөл</translation>
  </message>
  <message id="visit_record.home_checks.hint">
   <source>Отметьте то, что в порядке. Остальное поясните ниже.</source>
   <translation>Хангалттай гэж үзсэн зүйлийг тэмдэглэнэ. Тэмдэглээгүй зүйлийг доор тайлбарлана.</translation>
  </message>
  <message id="visit_record.home_checks.option.heating">
   <source>достаточно тепло</source>
   <translation>дулаан хангалттай</translation>
  </message>
  <message id="visit_record.home_checks.option.electricity">
   <source>есть электричество</source>
   <translation>цахилгаан тогтой</translation>
  </message>
  <message id="visit_record.home_checks.option.water">
   <source>есть питьевая вода</source>
   <translation>ундны устай</translation>
  </message>
  <message id="visit_record.home_checks.option.food">
   <source>достаточно еды</source>
   <translation>хоол хүнс хүрэлцээтэй</translation>
  </message>
  <message id="visit_record.home_checks.option.hygiene">
   <source>соблюдается гигиена</source>
   <translation>ариун цэвэр хангагдсан</translation>
  </message>
  <message id="visit_record.home_checks.option.sleeping_place">
   <source>у каждого есть спальное место</source>
   <translation>хүн бүр унтах байртай</translation>
  </message>
  <message id="visit_record.home_checks.option.no_danger">
   <source>нет опасных мест и предметов</source>
   <translation>аюултай газар, зүйл байхгүй</translation>
  </message>
  <message id="visit_record.home_note">
   <source>Комментарий об условиях дома</source>
   <translation>Гэрийн нөхцөлийн тайлбар</translation>
  </message>
  <message id="visit_record.home_note.ask">
   <source>Можно посмотреть дом? Что здесь для вас труднее всего?</source>
   <translation>Гэрээ үзүүлж болох уу? Танд энд юу нь хамгийн төвөгтэй байна вэ?</translation>
  </message>
  <message id="visit_record.page.child">
   <source>Ребенок</source>
   <translation>Хүүхэд</translation>
  </message>
  <message id="visit_record.child_checks">
   <source>Состояние ребенка</source>
   <translation>Хүүхдийн байдал</translation>
  </message>
  <message id="visit_record.child_checks.hint">
   <source>Отметьте то, что видели. Особое внимание – младенцам, которые не говорят.</source>
   <translation>Ажиглаж харсан зүйлээ тэмдэглэнэ. Ярьж чадахгүй нярай хүүхдийг онцгой анхаарна.</translation>
  </message>
  <message id="visit_record.child_checks.option.appearance">
   <source>чистый, одет по сезону</source>
   <translation>цэвэр, улиралд тохирсон хувцастай</translation>
  </message>
  <message id="visit_record.child_checks.option.care">
   <source>уход достаточный</source>
   <translation>арчилгаа хангалттай</translation>
  </message>
  <message id="visit_record.child_checks.option.feeding">
   <source>питание по возрасту</source>
   <translation>хооллолт насанд нь тохирсон</translation>
  </message>
  <message id="visit_record.child_checks.option.development">
   <source>развитие по возрасту</source>
   <translation>хөгжил насанд нь тохирсон</translation>
  </message>
  <message id="visit_record.child_checks.option.calm_with_carers">
   <source>спокоен и близок с ухаживающим взрослым</source>
   <translation>асрагчтайгаа тайван, дотно</translation>
  </message>
  <message id="visit_record.child_checks.option.violence_signs">
   <source>признаки насилия</source>
   <translation>хүчирхийллийн шинж тэмдэг</translation>
  </message>
  <message id="visit_record.child_checks.option.neglect_signs">
   <source>признаки пренебрежения</source>
   <translation>үл хайхарсан шинж тэмдэг</translation>
  </message>
  <message id="visit_record.child_note">
   <source>Наблюдение за ребенком</source>
   <translation>Хүүхдийн талаарх ажиглалт</translation>
  </message>
  <message id="visit_record.child_note.hint">
   <source>Внешний вид, уход, развитие, поведение с ухаживающими взрослыми.</source>
   <translation>Гадаад байдал, асрамж, хөгжил, асрагчтай харилцах байдал.</translation>
  </message>
  <message id="visit_record.child_note.ask">
   <source>Какая у тебя сегодня была игра? Что тебе нравится, чего ты боишься?</source>
   <translation>Өнөөдөр юу хийж тогловоо? Чамд юу таалагддаг вэ, юунаас айдаг вэ?</translation>
  </message>
  <message id="visit_record.page.plan">
   <source>Выполнение плана и риск</source>
   <translation>Төлөвлөгөөний биелэлт, эрсдэл</translation>
  </message>
  <message id="visit_record.family_contact">
   <source>Связь ребенка с семьей</source>
   <translation>Хүүхэд, гэр бүл хоорондын холбоо</translation>
  </message>
  <message id="visit_record.family_contact.hint">
   <source>Кто и сколько раз виделся, разговаривал; как это воспринял ребенок.</source>
   <translation>Хэн, хэдэн удаа уулзсан, ярьсан; хүүхэд хэрхэн хүлээж авсан.</translation>
  </message>
  <message id="visit_record.family_contact.ask">
   <source>Когда вы виделись с родными? С кем хотели бы увидеться?</source>
   <translation>Гэрийнхэнтэйгээ хэзээ уулзсан бэ? Хэнтэй уулзахыг хүсэж байна вэ?</translation>
  </message>
  <message id="visit_record.plan_steps">
   <source>Проверенные шаги плана</source>
   <translation>Шалгасан төлөвлөгөөний алхам</translation>
  </message>
  <message id="visit_record.plan_steps.ask">
   <source>Что из договоренностей получилось? Что помешало?</source>
   <translation>Тохирсон зүйлсээс юу нь бүтсэн бэ? Юу саад болов?</translation>
  </message>
  <message id="visit_record.plan_steps.step">
   <source>Шаг</source>
   <translation>Алхам</translation>
  </message>
  <message id="visit_record.plan_steps.done">
   <source>Выполнение</source>
   <translation>Биелэлт</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.yes">
   <source>выполнено</source>
   <translation>биелсэн</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.partly">
   <source>частично</source>
   <translation>хэсэгчлэн</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.no">
   <source>не выполнено</source>
   <translation>биелээгүй</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.refused">
   <source>семья отказалась</source>
   <translation>гэр бүл татгалзсан</translation>
  </message>
  <message id="visit_record.plan_steps.obstacle">
   <source>Препятствие</source>
   <translation>Саад бэрхшээл</translation>
  </message>
  <message id="visit_record.plan_steps.no">
   <source>№ действия</source>
   <translation>Арга хэмжээний №</translation>
  </message>
  <message id="visit_record.risk_change">
   <source>Изменение степени риска</source>
   <translation>Эрсдэлийн түвшний өөрчлөлт</translation>
  </message>
  <message id="visit_record.risk_change.option.none">
   <source>не изменилась</source>
   <translation>өөрчлөгдөөгүй</translation>
  </message>
  <message id="visit_record.risk_change.option.up">
   <source>повысилась</source>
   <translation>нэмэгдсэн</translation>
  </message>
  <message id="visit_record.risk_change.option.down">
   <source>снизилась</source>
   <translation>буурсан</translation>
  </message>
  <message id="visit_record.risk_level">
   <source>Новая степень риска</source>
   <translation>Шинэ эрсдэлийн түвшин</translation>
  </message>
  <message id="visit_record.risk_reason">
   <source>Основание изменения</source>
   <translation>Өөрчлөлтийн үндэслэл</translation>
  </message>
  <message id="visit_record.page.closing">
   <source>Безопасность работника, следующий шаг</source>
   <translation>Ажилтны аюулгүй байдал, дараагийн алхам</translation>
  </message>
  <message id="visit_record.companion">
   <source>Кто сопровождал</source>
   <translation>Хамт явсан хүн</translation>
  </message>
  <message id="visit_record.back_at">
   <source>Время возвращения</source>
   <translation>Буцаж ирсэн цаг</translation>
  </message>
  <message id="visit_record.own_safety">
   <source>Собственная безопасность работника</source>
   <translation>Ажилтны өөрийн аюулгүй байдал</translation>
  </message>
  <message id="visit_record.own_safety.hint">
   <source>Собаки, пьяные, дорога, погода; кого на работе предупредили.</source>
   <translation>Нохой, согтуу хүн, зам, цаг агаар; ажлын байранд хэнд мэдэгдсэн.</translation>
  </message>
  <message id="visit_record.next_contact">
   <source>Дата следующего контакта</source>
   <translation>Дараагийн холбоо барих өдөр</translation>
  </message>
  <message id="visit_record.next_contact.ask">
   <source>Когда вам удобна следующая встреча?</source>
   <translation>Дараа хэзээ ирвэл танд тохиромжтой вэ?</translation>
  </message>
  <message id="visit_record.signatures">
   <source>Подпись</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="visit_record.signatures.option.worker">
   <source>социальный работник</source>
   <translation>нийгмийн ажилтан</translation>
  </message>
  <message id="visit_record.signatures.option.visited">
   <source>посещенное лицо</source>
   <translation>очсон айлын хүн</translation>
  </message>
  <message id="visitor_journal.title">
   <source>Журнал учета посетителей социального работника</source>
   <translation>Нийгмийн ажилтны хүлээн авсан иргэдийн бүртгэл</translation>
  </message>
  <message id="visitor_journal.page.visits">
   <source>Посетители</source>
   <translation>Ирсэн иргэд</translation>
  </message>
  <message id="visitor_journal.journal_on">
   <source>Дата записи</source>
   <translation>Бичсэн огноо</translation>
  </message>
  <message id="visitor_journal.visits">
   <source>Посетители</source>
   <translation>Ирсэн иргэд</translation>
  </message>
  <message id="visitor_journal.visits.hint">
   <source>Разовая помощь при низком риске отражается только здесь, личное дело не заводится.</source>
   <translation>Бага эрсдэлтэй үеийн нэг удаагийн тусламжийг зөвхөн энд бичиж, хувийн хэрэг нээхгүй.</translation>
  </message>
  <message id="visitor_journal.visits.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="visitor_journal.visits.visitor">
   <source>Посетитель</source>
   <translation>Ирсэн иргэн</translation>
  </message>
  <message id="visitor_journal.visits.on">
   <source>Дата</source>
   <translation>Огноо</translation>
  </message>
  <message id="visitor_journal.visits.from">
   <source>Начало</source>
   <translation>Эхэлсэн</translation>
  </message>
  <message id="visitor_journal.visits.until">
   <source>Окончание</source>
   <translation>Дууссан</translation>
  </message>
  <message id="visitor_journal.visits.child">
   <source>Ребенок, возраст</source>
   <translation>Хүүхэд, нас</translation>
  </message>
  <message id="visitor_journal.visits.reason">
   <source>Причина обращения</source>
   <translation>Хандсан шалтгаан</translation>
  </message>
  <message id="visitor_journal.visits.source">
   <source>Источник</source>
   <translation>Эх сурвалж</translation>
  </message>
  <message id="visitor_journal.visits.risk">
   <source>Риск</source>
   <translation>Эрсдэл</translation>
  </message>
  <message id="visitor_journal.visits.help">
   <source>Оказанная помощь</source>
   <translation>Үзүүлсэн тусламж</translation>
  </message>
  <message id="visitor_journal.visits.help.option.information">
   <source>информирование</source>
   <translation>мэдээллээр хангах</translation>
  </message>
  <message id="visitor_journal.visits.help.option.counselling">
   <source>консультирование</source>
   <translation>зөвлөгөө өгөх</translation>
  </message>
  <message id="visitor_journal.visits.help.option.one_time">
   <source>разовая помощь</source>
   <translation>нэг удаагийн тусламж</translation>
  </message>
  <message id="visitor_journal.visits.help.option.material">
   <source>материальная помощь</source>
   <translation>эд материалын тусламж</translation>
  </message>
  <message id="visitor_journal.visits.help.option.obtaining">
   <source>помощь в получении услуги</source>
   <translation>үйлчилгээ авахад туслах</translation>
  </message>
  <message id="visitor_journal.visits.result">
   <source>Результат</source>
   <translation>Үр дүн</translation>
  </message>
  <message id="visitor_journal.visits.request">
   <source>№ формы обращения</source>
   <translation>Хүсэлтийн маягтын №</translation>
  </message>
  <message id="visitor_journal.visits.signed">
   <source>Подпись</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message id="visitor_register.title">
   <source>Сводный журнал посетителей</source>
   <translation>Зочдын нэгдсэн бүртгэл</translation>
  </message>
  <message id="visitor_register.page.lines">
   <source>Записи</source>
   <translation>Мөрүүд</translation>
  </message>
  <message id="visitor_register.lines">
   <source>Сводный журнал посетителей</source>
   <translation>Зочдын нэгдсэн бүртгэл</translation>
  </message>
  <message id="visitor_register.lines.no">
   <source>№</source>
   <translation>Д/д</translation>
  </message>
  <message id="visitor_register.lines.on">
   <source>Дата</source>
   <translation>Огноо</translation>
  </message>
  <message id="visitor_register.lines.from">
   <source>Начало</source>
   <translation>Эхэлсэн</translation>
  </message>
  <message id="visitor_register.lines.until">
   <source>Окончание</source>
   <translation>Дууссан</translation>
  </message>
  <message id="visitor_register.lines.reason">
   <source>Причина обращения</source>
   <translation>Хандсан шалтгаан</translation>
  </message>
  <message id="visitor_register.lines.source">
   <source>Источник</source>
   <translation>Эх сурвалж</translation>
  </message>
  <message id="visitor_register.lines.risk">
   <source>Риск</source>
   <translation>Эрсдэл</translation>
  </message>
  <message id="visitor_register.lines.help">
   <source>Оказанная помощь</source>
   <translation>Үзүүлсэн тусламж</translation>
  </message>
  <message id="visitor_register.lines.result">
   <source>Результат</source>
   <translation>Үр дүн</translation>
  </message>
  <message id="visitor_register.lines.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="visitor_register.lines.worker">
   <source>Работник</source>
   <translation>Ажилтан</translation>
  </message>
  <message id="check.need_without_action">
   <source>Потребность без действия</source>
   <translation>Арга хэмжээгүй хэрэгцээ</translation>
  </message>
  <message id="check.action_not_begun">
   <source>Действие, которое не начато</source>
   <translation>Эхлээгүй арга хэмжээ</translation>
  </message>
  <message id="check.need_without_source">
   <source>Оценка без источника</source>
   <translation>Эх сурвалжгүй үнэлгээ</translation>
  </message>
 </context>
</TS>
