<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
 <context>
  <name>kze</name>
  <message id="title">
   <source>Білім беру және балалардың құқықтарын қорғау саласында арнаулы әлеуметтік қызметтер көрсету стандарттары</source>
   <translation>Стандарты оказания специальных социальных услуг в сфере образования и защиты прав детей</translation>
  </message>
  <message id="word.address_region">
   <source>облыс немесе қала</source>
   <translation>область или город</translation>
  </message>
  <message id="word.address_district">
   <source>аудан</source>
   <translation>район</translation>
  </message>
  <message id="word.address_ward">
   <source>ауылдық округ, ауыл</source>
   <translation>сельский округ, село</translation>
  </message>
  <message id="word.address_line">
   <source>көше, үй, сипаттама</source>
   <translation>улица, дом, описание</translation>
  </message>
  <message id="word.address_camp">
   <source>уақытша тұратын жер</source>
   <translation>место временного проживания</translation>
  </message>
  <message id="stage.admission">
   <source>Қабылдау</source>
   <translation>Прием</translation>
  </message>
  <message id="stage.assessment">
   <source>Диагностика</source>
   <translation>Диагностика</translation>
  </message>
  <message id="stage.planning">
   <source>Жоспарлау</source>
   <translation>Планирование</translation>
  </message>
  <message id="stage.delivery">
   <source>Қызмет көрсету</source>
   <translation>Оказание услуг</translation>
  </message>
  <message id="stage.evaluation">
   <source>Нәтижелерді бағалау</source>
   <translation>Оценка результатов</translation>
  </message>
  <message id="stage.leaving">
   <source>Ұйымнан шығу</source>
   <translation>Выбытие</translation>
  </message>
  <message id="options.annex.a1">
   <source>Білім беру ұйымы (1-қосымша)</source>
   <translation>Организация образования (приложение 1)</translation>
  </message>
  <message id="options.annex.a2">
   <source>Орталық (2-қосымша)</source>
   <translation>Центр (приложение 2)</translation>
  </message>
  <message id="options.annex.a3">
   <source>Баланы қабылдаған отбасы (3-қосымша)</source>
   <translation>Семья, принявшая ребенка (приложение 3)</translation>
  </message>
  <message id="options.target_group.orphan">
   <source>жетім балалар</source>
   <translation>дети-сироты</translation>
  </message>
  <message id="options.target_group.no_parental_care">
   <source>ата-анасының қамқорлығынсыз қалған балалар</source>
   <translation>дети, оставшиеся без попечения родителей</translation>
  </message>
  <message id="options.target_group.unsupervised">
   <source>қадағалаусыз және панасыз қалған балалар</source>
   <translation>безнадзорные и беспризорные дети</translation>
  </message>
  <message id="options.target_group.deviant">
   <source>девиантты мінез-құлықты балалар</source>
   <translation>дети с девиантным поведением</translation>
  </message>
  <message id="options.target_group.special_regime">
   <source>арнаулы немесе ерекше режимді ұйымға жіберілетін балалар</source>
   <translation>дети, направляемые в специальные организации или с особым режимом</translation>
  </message>
  <message id="options.target_group.sen">
   <source>ерекше білім беруді қажет ететін балалар</source>
   <translation>дети с особыми образовательными потребностями</translation>
  </message>
  <message id="options.target_group.abused">
   <source>қатыгездікке ұшыраған балалар</source>
   <translation>дети, подвергшиеся жестокому обращению</translation>
  </message>
  <message id="options.target_group.youth_home">
   <source>жасөспірімдер үйінің тәрбиеленушілері</source>
   <translation>воспитанники домов юношества</translation>
  </message>
  <message id="options.target_group.suspected">
   <source>қылмыс жасады деп күдік келтірілген балалар</source>
   <translation>дети, подозреваемые в преступлении</translation>
  </message>
  <message id="options.category_a1.orphan">
   <source>1) жетім балалар</source>
   <translation>1) дети-сироты</translation>
  </message>
  <message id="options.category_a1.no_parental_care">
   <source>2) ата-анасының қамқорлығынсыз қалған балалар</source>
   <translation>2) дети, оставшиеся без попечения родителей</translation>
  </message>
  <message id="options.category_a1.deviant">
   <source>3) девиантты мінез-құлықты балалар</source>
   <translation>3) дети с девиантным поведением</translation>
  </message>
  <message id="options.category_a1.special_regime">
   <source>4) арнаулы немесе ерекше режимді ұйымға жіберілетін балалар</source>
   <translation>4) дети, направляемые в специальные организации или с особым режимом</translation>
  </message>
  <message id="options.category_a1.sen">
   <source>5) ерекше білім беруді қажет ететін балалар</source>
   <translation>5) дети с особыми образовательными потребностями</translation>
  </message>
  <message id="options.category_a1.abused">
   <source>6) қатыгездікке ұшыраған балалар</source>
   <translation>6) дети, подвергшиеся жестокому обращению</translation>
  </message>
  <message id="options.category_a1.youth_home">
   <source>7) жасөспірімдер үйінің тәрбиеленушілері</source>
   <translation>7) воспитанники домов юношества</translation>
  </message>
  <message id="options.category_a2.orphan">
   <source>1) жетім балалар</source>
   <translation>1) дети-сироты</translation>
  </message>
  <message id="options.category_a2.no_parental_care">
   <source>2) ата-анасының қамқорлығынсыз қалған балалар</source>
   <translation>2) дети, оставшиеся без попечения родителей</translation>
  </message>
  <message id="options.category_a2.unsupervised">
   <source>3) қадағалаусыз және панасыз қалған балалар</source>
   <translation>3) безнадзорные и беспризорные дети</translation>
  </message>
  <message id="options.category_a2.deviant">
   <source>4) девиантты мінез-құлықты балалар</source>
   <translation>4) дети с девиантным поведением</translation>
  </message>
  <message id="options.category_a2.special_regime">
   <source>5) арнаулы немесе ерекше режимді ұйымға жіберілетін балалар</source>
   <translation>5) дети, направляемые в специальные организации или с особым режимом</translation>
  </message>
  <message id="options.category_a2.abused">
   <source>6) қатыгездікке ұшыраған балалар</source>
   <translation>6) дети, подвергшиеся жестокому обращению</translation>
  </message>
  <message id="options.category_a3.orphan">
   <source>1) жетім балалар</source>
   <translation>1) дети-сироты</translation>
  </message>
  <message id="options.category_a3.no_parental_care">
   <source>2) ата-анасының қамқорлығынсыз қалған балалар</source>
   <translation>2) дети, оставшиеся без попечения родителей</translation>
  </message>
  <message id="options.category_a3.suspected">
   <source>3) қылмыс жасады деп күдік келтірілген балалар</source>
   <translation>3) дети, подозреваемые в преступлении</translation>
  </message>
  <message id="options.sex.female">
   <source>Қыз</source>
   <translation>Женский</translation>
  </message>
  <message id="options.sex.male">
   <source>Ұл</source>
   <translation>Мужской</translation>
  </message>
  <message id="options.risk_level.low">
   <source>Төмен</source>
   <translation>Низкая</translation>
  </message>
  <message id="options.risk_level.medium">
   <source>Орташа</source>
   <translation>Средняя</translation>
  </message>
  <message id="options.risk_level.high">
   <source>Жоғары</source>
   <translation>Высокая</translation>
  </message>
  <message id="options.consent_scope.service">
   <source>Қызмет алу</source>
   <translation>Получение услуг</translation>
  </message>
  <message id="options.consent_scope.interview">
   <source>Әңгімелесу</source>
   <translation>Беседа</translation>
  </message>
  <message id="options.consent_scope.documents">
   <source>Құжаттарды жинау</source>
   <translation>Сбор документов</translation>
  </message>
  <message id="options.consent_scope.sharing">
   <source>Ақпарат бөлісу</source>
   <translation>Обмен информацией</translation>
  </message>
  <message id="options.consent_scope.recording">
   <source>Аудиожазба, бейнежазба, фотосурет</source>
   <translation>Аудиозапись, видеозапись, фотография</translation>
  </message>
  <message id="options.consent_scope.school_work">
   <source>Мектеппен, жұмыс орнымен байланысу</source>
   <translation>Связь со школой, местом работы</translation>
  </message>
  <message id="options.consent_scope.conference">
   <source>Кейсті талқылау</source>
   <translation>Обсуждение случая</translation>
  </message>
  <message id="options.quality.yes">
   <source>сақталды</source>
   <translation>соблюдено</translation>
  </message>
  <message id="options.quality.partly">
   <source>ішінара</source>
   <translation>частично</translation>
  </message>
  <message id="options.quality.no">
   <source>сақталмады</source>
   <translation>не соблюдено</translation>
  </message>
  <message id="options.quality.na">
   <source>қолданылмайды</source>
   <translation>не применимо</translation>
  </message>
  <message id="options.service_kind.household">
   <source>әлеуметтік-тұрмыстық</source>
   <translation>социально-бытовые</translation>
  </message>
  <message id="options.service_kind.medical">
   <source>әлеуметтік-медициналық</source>
   <translation>социально-медицинские</translation>
  </message>
  <message id="options.service_kind.psychological">
   <source>әлеуметтік-психологиялық</source>
   <translation>социально-психологические</translation>
  </message>
  <message id="options.service_kind.pedagogical">
   <source>әлеуметтік-педагогикалық</source>
   <translation>социально-педагогические</translation>
  </message>
  <message id="options.service_kind.labour">
   <source>әлеуметтік-еңбек</source>
   <translation>социально-трудовые</translation>
  </message>
  <message id="options.service_kind.cultural">
   <source>әлеуметтік-мәдени</source>
   <translation>социально-культурные</translation>
  </message>
  <message id="options.service_kind.economic">
   <source>әлеуметтік-экономикалық</source>
   <translation>социально-экономические</translation>
  </message>
  <message id="options.service_kind.legal">
   <source>әлеуметтік-құқықтық</source>
   <translation>социально-правовые</translation>
  </message>
  <message id="options.services_a12.a12_h_01">
   <source>A12-H-01 Тұрғын алаң, балаға кемінде 4 м² жатын бөлме</source>
   <translation>A12-H-01 Жилая площадь, спальня не менее 4 м² на ребенка</translation>
  </message>
  <message id="options.services_a12.a12_h_02">
   <source>A12-H-02 Арнайы жабдықталған орынжай беру</source>
   <translation>A12-H-02 Специально оборудованные помещения</translation>
  </message>
  <message id="options.services_a12.a12_h_03">
   <source>A12-H-03 Киім, аяқ киім, жұмсақ мүкәммал, төсек-орын</source>
   <translation>A12-H-03 Одежда, обувь, мягкий инвентарь, постель</translation>
  </message>
  <message id="options.services_a12.a12_h_04">
   <source>A12-H-04 Ұтымды және диеталық тамақтану</source>
   <translation>A12-H-04 Рациональное и диетическое питание</translation>
  </message>
  <message id="options.services_a12.a12_h_05">
   <source>A12-H-05 Білікті мамандардың қызметі</source>
   <translation>A12-H-05 Квалифицированные специалисты</translation>
  </message>
  <message id="options.services_a12.a12_h_06">
   <source>A12-H-06 Тұрмыстық қызметтер (жуу, кептіру, үтіктеу)</source>
   <translation>A12-H-06 Бытовое обслуживание (стирка, сушка, глажка)</translation>
  </message>
  <message id="options.services_a12.a12_h_07">
   <source>A12-H-07 Кәсіби өзін-өзі анықтау, шығармашылық еңбек жағдайы</source>
   <translation>A12-H-07 Условия для профессионального выбора и творческого труда</translation>
  </message>
  <message id="options.services_a12.a12_h_08">
   <source>A12-H-08 Көлік қызметтері</source>
   <translation>A12-H-08 Транспортные услуги</translation>
  </message>
  <message id="options.services_a12.a12_h_09">
   <source>A12-H-09 Отбасылық жағдайға жақын жағдай жасау</source>
   <translation>A12-H-09 Условия, близкие к семейным</translation>
  </message>
  <message id="options.services_a12.a12_h_10">
   <source>A12-H-10 Өзіне-өзі қызмет көрсетуге, тұрмыста өзін ұстауға үйрету</source>
   <translation>A12-H-10 Обучение самообслуживанию и поведению в быту</translation>
  </message>
  <message id="options.services_a12.a12_m_01">
   <source>A12-M-01 Медициналық-әлеуметтік тексеру</source>
   <translation>A12-M-01 Медико-социальное обследование</translation>
  </message>
  <message id="options.services_a12.a12_m_02">
   <source>A12-M-02 Шұғыл жағдайда алғашқы медициналық көмек</source>
   <translation>A12-M-02 Первая медицинская помощь в экстренных случаях</translation>
  </message>
  <message id="options.services_a12.a12_m_03">
   <source>A12-M-03 Тегін медициналық көмек алуға жәрдемдесу</source>
   <translation>A12-M-03 Содействие в получении бесплатной медицинской помощи</translation>
  </message>
  <message id="options.services_a12.a12_m_04">
   <source>A12-M-04 Емдеу-сауықтыру іс-шаралары</source>
   <translation>A12-M-04 Лечебно-оздоровительные мероприятия</translation>
  </message>
  <message id="options.services_a12.a12_m_05">
   <source>A12-M-05 Консультациялық көмек</source>
   <translation>A12-M-05 Консультативная помощь</translation>
  </message>
  <message id="options.services_a12.a12_m_06">
   <source>A12-M-06 Алғашқы медициналық тексеру, санитариялық тазалау</source>
   <translation>A12-M-06 Первичный медосмотр и санитарная обработка</translation>
  </message>
  <message id="options.services_a12.a12_m_07">
   <source>A12-M-07 Денсаулық жағдайына сай күтім</source>
   <translation>A12-M-07 Уход с учетом состояния здоровья</translation>
  </message>
  <message id="options.services_a12.a12_m_08">
   <source>A12-M-08 Алғашқы медициналық-санитариялық көмек</source>
   <translation>A12-M-08 Первичная медико-санитарная помощь</translation>
  </message>
  <message id="options.services_a12.a12_m_09">
   <source>A12-M-09 Әлеуметтік-медициналық оңалту іс-шаралары</source>
   <translation>A12-M-09 Социально-медицинская реабилитация</translation>
  </message>
  <message id="options.services_a12.a12_m_10">
   <source>A12-M-10 Дәрігер тағайындаған медициналық рәсімдер</source>
   <translation>A12-M-10 Медицинские процедуры по назначению врача</translation>
  </message>
  <message id="options.services_a12.a12_m_11">
   <source>A12-M-11 Жедел ауруханаға жатқызу, бірге бару</source>
   <translation>A12-M-11 Срочная госпитализация и сопровождение</translation>
  </message>
  <message id="options.services_a12.a12_p_01">
   <source>A12-P-01 Психологиялық диагностика, тұлғаны тексеру</source>
   <translation>A12-P-01 Психологическая диагностика, обследование личности</translation>
  </message>
  <message id="options.services_a12.a12_p_02">
   <source>A12-P-02 Әлеуметтік-психологиялық патронаж</source>
   <translation>A12-P-02 Социально-психологический патронаж</translation>
  </message>
  <message id="options.services_a12.a12_p_03">
   <source>A12-P-03 Психологиялық профилактика</source>
   <translation>A12-P-03 Психологическая профилактика</translation>
  </message>
  <message id="options.services_a12.a12_p_04">
   <source>A12-P-04 Психологиялық консультация</source>
   <translation>A12-P-04 Психологическое консультирование</translation>
  </message>
  <message id="options.services_a12.a12_p_05">
   <source>A12-P-05 Психологиялық көмек</source>
   <translation>A12-P-05 Психологическая помощь</translation>
  </message>
  <message id="options.services_a12.a12_p_06">
   <source>A12-P-06 Психологиялық тренинг</source>
   <translation>A12-P-06 Психологический тренинг</translation>
  </message>
  <message id="options.services_a12.a12_p_07">
   <source>A12-P-07 Психологиялық түзету</source>
   <translation>A12-P-07 Психологическая коррекция</translation>
  </message>
  <message id="options.services_a12.a12_p_08">
   <source>A12-P-08 Өзара қолдау топтары, қарым-қатынас клубы</source>
   <translation>A12-P-08 Группы взаимопомощи, клубы общения</translation>
  </message>
  <message id="options.services_a12.a12_e_01">
   <source>A12-E-01 Әлеуметтік-педагогикалық консультация</source>
   <translation>A12-E-01 Социально-педагогическое консультирование</translation>
  </message>
  <message id="options.services_a12.a12_e_02">
   <source>A12-E-02 Түзету-педагогикалық сүйемелдеу</source>
   <translation>A12-E-02 Коррекционно-педагогическое сопровождение</translation>
  </message>
  <message id="options.services_a12.a12_e_03">
   <source>A12-E-03 Тәрбиелеу және білім беру процесін ұйымдастыру</source>
   <translation>A12-E-03 Организация воспитания и обучения</translation>
  </message>
  <message id="options.services_a12.a12_e_04">
   <source>A12-E-04 Білім алуға жәрдемдесу</source>
   <translation>A12-E-04 Содействие в получении образования</translation>
  </message>
  <message id="options.services_a12.a12_e_05">
   <source>A12-E-05 Өзіне-өзі қызмет, гигиена, қарым-қатынас дағдылары</source>
   <translation>A12-E-05 Навыки самообслуживания, гигиены, общения</translation>
  </message>
  <message id="options.services_a12.a12_e_06">
   <source>A12-E-06 Педагогикалық, түзету-дамыту диагностикасы</source>
   <translation>A12-E-06 Педагогическая и коррекционно-развивающая диагностика</translation>
  </message>
  <message id="options.services_a12.a12_l_01">
   <source>A12-L-01 Еңбек дағдыларын зерттеу</source>
   <translation>A12-L-01 Изучение трудовых навыков</translation>
  </message>
  <message id="options.services_a12.a12_l_02">
   <source>A12-L-02 Емдеу-еңбек қызметі</source>
   <translation>A12-L-02 Лечебно-трудовая деятельность</translation>
  </message>
  <message id="options.services_a12.a12_l_03">
   <source>A12-L-03 Қолжетімді кәсіптік дағдыларға үйрету</source>
   <translation>A12-L-03 Обучение доступным профессиональным навыкам</translation>
  </message>
  <message id="options.services_a12.a12_l_04">
   <source>A12-L-04 Қабілетіне сай кәсіп алуға ықпал ету</source>
   <translation>A12-L-04 Содействие в получении профессии по способностям</translation>
  </message>
  <message id="options.services_a12.a12_c_01">
   <source>A12-C-01 Мерекелер мен бос уақыт іс-шаралары</source>
   <translation>A12-C-01 Праздники и досуг</translation>
  </message>
  <message id="options.services_a12.a12_c_02">
   <source>A12-C-02 Клуб және үйірме жұмысы</source>
   <translation>A12-C-02 Клубная и кружковая работа</translation>
  </message>
  <message id="options.services_a12.a12_c_03">
   <source>A12-C-03 Демалыс, мәдени іс-шараларға қатысу</source>
   <translation>A12-C-03 Участие в отдыхе и культурных мероприятиях</translation>
  </message>
  <message id="options.services_a12.a12_n_01">
   <source>A12-N-01 Жеңілдік, жәрдемақы, өтемақы, алимент алуға жәрдемдесу</source>
   <translation>A12-N-01 Содействие в получении льгот, пособий, алиментов</translation>
  </message>
  <message id="options.services_a12.a12_n_02">
   <source>A12-N-02 Тұрғын үй жағдайын жақсартуға жәрдемдесу</source>
   <translation>A12-N-02 Содействие в улучшении жилищных условий</translation>
  </message>
  <message id="options.services_a12.a12_j_01">
   <source>A12-J-01 Әлеуметтік қамсыздандыру құқығы бойынша заңгерлік консультация</source>
   <translation>A12-J-01 Юридическая консультация по социальному обеспечению</translation>
  </message>
  <message id="options.services_a12.a12_j_02">
   <source>A12-J-02 Заңды маңызы бар құжаттарды ресімдеу</source>
   <translation>A12-J-02 Оформление юридически значимых документов</translation>
  </message>
  <message id="options.services_a12.a12_j_03">
   <source>A12-J-03 Құқық бұзған ұйымға қатысты өтініш дайындау</source>
   <translation>A12-J-03 Заявление на организацию, нарушающую права</translation>
  </message>
  <message id="options.services_a12.a12_j_04">
   <source>A12-J-04 Зорлыққа кінәлілерді жауапқа тартуға жәрдемдесу</source>
   <translation>A12-J-04 Содействие в привлечении виновных в насилии</translation>
  </message>
  <message id="options.services_a12.a12_j_05">
   <source>A12-J-05 Баланы отбасына орналастыруда органға жәрдемдесу</source>
   <translation>A12-J-05 Содействие органу опеки в устройстве в семью</translation>
  </message>
  <message id="options.services_a12.a12_j_06">
   <source>A12-J-06 Заң көмегі, заңдағы төлемдерді алуға жәрдемдесу</source>
   <translation>A12-J-06 Юридическая помощь, положенные по закону выплаты</translation>
  </message>
  <message id="options.services_a12.a12_j_07">
   <source>A12-J-07 Қорғаншылық, патронат, асырап алу бойынша консультация</source>
   <translation>A12-J-07 Консультация по опеке, патронату, усыновлению</translation>
  </message>
  <message id="options.services_a12.a12_j_08">
   <source>A12-J-08 Мемлекет кепілдік берген заң көмегі</source>
   <translation>A12-J-08 Гарантированная государством юридическая помощь</translation>
  </message>
  <message id="options.services_a3.a3_h_01">
   <source>A3-H-01 Тұрғын үй, бір адамға кемінде 15 м²</source>
   <translation>A3-H-01 Жилье не менее 15 м² на человека</translation>
  </message>
  <message id="options.services_a3.a3_h_02">
   <source>A3-H-02 Жиһазды үй-жай, тұрмыстық бағдарға үйрету</source>
   <translation>A3-H-02 Оборудованное помещение, бытовые навыки</translation>
  </message>
  <message id="options.services_a3.a3_h_03">
   <source>A3-H-03 Білім алу жағдайы, денсаулығы мен дамуына қамқорлық</source>
   <translation>A3-H-03 Условия для учебы, забота о здоровье и развитии</translation>
  </message>
  <message id="options.services_a3.a3_h_04">
   <source>A3-H-04 Киім, аяқ киім, жұмсақ мүкәммал, төсек-орын</source>
   <translation>A3-H-04 Одежда, обувь, мягкий инвентарь, постель</translation>
  </message>
  <message id="options.services_a3.a3_h_05">
   <source>A3-H-05 Ұтымды және диеталық тамақтану</source>
   <translation>A3-H-05 Рациональное и диетическое питание</translation>
  </message>
  <message id="options.services_a3.a3_h_06">
   <source>A3-H-06 Тұрмыстық қызмет көрсету</source>
   <translation>A3-H-06 Бытовое обслуживание</translation>
  </message>
  <message id="options.services_a3.a3_h_07">
   <source>A3-H-07 Кәсіби өзін-өзі анықтау, шығармашылық еңбек жағдайы</source>
   <translation>A3-H-07 Условия для профессионального выбора и творческого труда</translation>
  </message>
  <message id="options.services_a3.a3_h_08">
   <source>A3-H-08 Көлік қызметі</source>
   <translation>A3-H-08 Транспортные услуги</translation>
  </message>
  <message id="options.services_a3.a3_h_09">
   <source>A3-H-09 Тұрмыста және қоғамда өзін-өзі ұстау дағдылары</source>
   <translation>A3-H-09 Навыки поведения в быту и обществе</translation>
  </message>
  <message id="options.services_a3.a3_h_10">
   <source>A3-H-10 Дамуына қолайлы жағдай жасау</source>
   <translation>A3-H-10 Благоприятные условия для развития</translation>
  </message>
  <message id="options.services_a3.a3_m_01">
   <source>A3-M-01 Дәрігерге дейінгі көмек</source>
   <translation>A3-M-01 Доврачебная помощь</translation>
  </message>
  <message id="options.services_a3.a3_m_02">
   <source>A3-M-02 Тегін медициналық көмек алуға жәрдемдесу</source>
   <translation>A3-M-02 Содействие в получении бесплатной медицинской помощи</translation>
  </message>
  <message id="options.services_a3.a3_m_03">
   <source>A3-M-03 Оңалту іс-шараларына жәрдемдесу</source>
   <translation>A3-M-03 Содействие в реабилитации</translation>
  </message>
  <message id="options.services_a3.a3_m_04">
   <source>A3-M-04 Дәрілік заттармен қамтамасыз етуге жәрдемдесу</source>
   <translation>A3-M-04 Содействие в обеспечении лекарствами</translation>
  </message>
  <message id="options.services_a3.a3_m_05">
   <source>A3-M-05 Бейінді мамандардың консультациясы</source>
   <translation>A3-M-05 Консультации профильных специалистов</translation>
  </message>
  <message id="options.services_a3.a3_m_06">
   <source>A3-M-06 Дәрігерді үйге шақыру, бірге бару</source>
   <translation>A3-M-06 Вызов врача на дом, сопровождение</translation>
  </message>
  <message id="options.services_a3.a3_m_07">
   <source>A3-M-07 Емдеуге жатқызуға жәрдемдесу, бірге бару</source>
   <translation>A3-M-07 Содействие в госпитализации, сопровождение</translation>
  </message>
  <message id="options.services_a3.a3_p_01">
   <source>A3-P-01 Әлеуметтік-психологиялық көмек</source>
   <translation>A3-P-01 Социально-психологическая помощь</translation>
  </message>
  <message id="options.services_a3.a3_p_02">
   <source>A3-P-02 Бірге тұратын отбасы мүшелерін қолдау</source>
   <translation>A3-P-02 Поддержка проживающих вместе членов семьи</translation>
  </message>
  <message id="options.services_a3.a3_p_03">
   <source>A3-P-03 Психолог, психотерапевт консультациясына жәрдемдесу</source>
   <translation>A3-P-03 Содействие в консультации психолога</translation>
  </message>
  <message id="options.services_a3.a3_e_01">
   <source>A3-E-01 Білім алуға жәрдемдесу</source>
   <translation>A3-E-01 Содействие в получении образования</translation>
  </message>
  <message id="options.services_a3.a3_e_02">
   <source>A3-E-02 Тұрмыстық бағдар, қол шеберлігі негіздері</source>
   <translation>A3-E-02 Бытовая ориентация, основы рукоделия</translation>
  </message>
  <message id="options.services_a3.a3_e_03">
   <source>A3-E-03 Тәрбиелеу және білім беру процесін ұйымдастыру</source>
   <translation>A3-E-03 Организация воспитания и обучения</translation>
  </message>
  <message id="options.services_a3.a3_e_04">
   <source>A3-E-04 Өзіне-өзі қызмет, гигиена, қарым-қатынас дағдылары</source>
   <translation>A3-E-04 Навыки самообслуживания, гигиены, общения</translation>
  </message>
  <message id="options.services_a3.a3_l_01">
   <source>A3-L-01 Кәсіби бағдар беру</source>
   <translation>A3-L-01 Профессиональная ориентация</translation>
  </message>
  <message id="options.services_a3.a3_l_02">
   <source>A3-L-02 Қолжетімді кәсіптік дағдыларға үйретуге жәрдемдесу</source>
   <translation>A3-L-02 Содействие в обучении доступным навыкам</translation>
  </message>
  <message id="options.services_a3.a3_l_03">
   <source>A3-L-03 Қабілетіне сай кәсіп алуға ықпал ету</source>
   <translation>A3-L-03 Содействие в получении профессии по способностям</translation>
  </message>
  <message id="options.services_a3.a3_l_04">
   <source>A3-L-04 Тұрмыстық дағдыларға үйрету</source>
   <translation>A3-L-04 Обучение бытовым навыкам</translation>
  </message>
  <message id="options.services_a3.a3_c_01">
   <source>A3-C-01 Мерекелер мен бос уақыт іс-шаралары</source>
   <translation>A3-C-01 Праздники и досуг</translation>
  </message>
  <message id="options.services_a3.a3_c_02">
   <source>A3-C-02 Демалыс, мәдени іс-шараларға қатысу</source>
   <translation>A3-C-02 Участие в отдыхе и культурных мероприятиях</translation>
  </message>
  <message id="options.services_a3.a3_n_01">
   <source>A3-N-01 Жеңілдік, жәрдемақы, өтемақы, алимент алуға жәрдемдесу</source>
   <translation>A3-N-01 Содействие в получении льгот, пособий, алиментов</translation>
  </message>
  <message id="options.services_a3.a3_n_02">
   <source>A3-N-02 Тұрғын үй жағдайын жақсартуға жәрдемдесу</source>
   <translation>A3-N-02 Содействие в улучшении жилищных условий</translation>
  </message>
  <message id="options.services_a3.a3_j_01">
   <source>A3-J-01 Әлеуметтік қамсыздандыру құқығы бойынша заңгерлік консультация</source>
   <translation>A3-J-01 Юридическая консультация по социальному обеспечению</translation>
  </message>
  <message id="options.services_a3.a3_j_02">
   <source>A3-J-02 Заңды маңызы бар құжаттарды ресімдеу</source>
   <translation>A3-J-02 Оформление юридически значимых документов</translation>
  </message>
  <message id="options.services_a3.a3_j_03">
   <source>A3-J-03 Құқық бұзған ұйымға қатысты өтініш дайындау</source>
   <translation>A3-J-03 Заявление на организацию, нарушающую права</translation>
  </message>
  <message id="options.services_a3.a3_j_04">
   <source>A3-J-04 Зорлыққа кінәлілерді жауапқа тартуға жәрдемдесу</source>
   <translation>A3-J-04 Содействие в привлечении виновных в насилии</translation>
  </message>
  <message id="options.services_a3.a3_j_05">
   <source>A3-J-05 Заң көмегі, заңдағы төлемдерді алуға жәрдемдесу</source>
   <translation>A3-J-05 Юридическая помощь, положенные по закону выплаты</translation>
  </message>
  <message id="options.services_a3.a3_j_06">
   <source>A3-J-06 Мемлекет кепілдік берген заң көмегі</source>
   <translation>A3-J-06 Гарантированная государством юридическая помощь</translation>
  </message>
  <message id="item.1">
   <source>Қабылдау және құқықтық негіз</source>
   <translation>Прием и правовое основание</translation>
  </message>
  <message id="item.2">
   <source>Жеке басының, оқуының, денсаулығының құжаттары</source>
   <translation>Документы о личности, учебе, здоровье</translation>
  </message>
  <message id="item.3">
   <source>Алғашқы тексеру</source>
   <translation>Первичный осмотр</translation>
  </message>
  <message id="item.4">
   <source>Диагностика қорытындысы</source>
   <translation>Заключение по диагностике</translation>
  </message>
  <message id="item.5">
   <source>Жеке жоспар</source>
   <translation>Индивидуальный план</translation>
  </message>
  <message id="item.6">
   <source>Орналастыру, тұрмыстық қамтамасыз ету</source>
   <translation>Размещение и обеспечение</translation>
  </message>
  <message id="item.7">
   <source>Қызмет көрсету журналы</source>
   <translation>Журнал услуг</translation>
  </message>
  <message id="item.8">
   <source>Нәтижелілікті бағалау</source>
   <translation>Оценка результативности</translation>
  </message>
  <message id="item.9">
   <source>Заңды құжаттар, өтініштер</source>
   <translation>Юридические документы, заявления</translation>
  </message>
  <message id="item.10">
   <source>Шағымдар кітабына сілтеме</source>
   <translation>Ссылка на книгу жалоб</translation>
  </message>
  <message id="item.11">
   <source>Шығу құжаты</source>
   <translation>Документ о выбытии</translation>
  </message>
  <message id="retention.child">
   <source>Баланың ісі</source>
   <translation>Дело ребенка</translation>
  </message>
  <message id="retention.family">
   <source>Отбасының ісі</source>
   <translation>Дело семьи</translation>
  </message>
  <message id="retention.adult">
   <source>Ересек адамның ісі</source>
   <translation>Дело взрослого</translation>
  </message>
  <message id="retention.permanent">
   <source>Тұрақты сақталатын іс</source>
   <translation>Дело постоянного хранения</translation>
  </message>
  <message id="deadline.D-26">
   <source>Шағымдар кітабын апта сайын қарау</source>
   <translation>Еженедельное рассмотрение книги жалоб</translation>
  </message>
  <message id="deadline.D-27">
   <source>Кітапты бірінші талап бойынша көрсету</source>
   <translation>Предоставить книгу по первому требованию</translation>
  </message>
  <message id="deadline.D-28">
   <source>Бұрынғы редакция таңдалды: негізін жазу</source>
   <translation>Выбрана прежняя редакция: указать основание</translation>
  </message>
  <message id="deadline.D-29">
   <source>4-санат өлшемі орындалды: санатты қарау</source>
   <translation>Критерий категории 4 достигнут: проверить категорию</translation>
  </message>
  <message id="deadline.D-39">
   <source>Шыққаннан кейін байланысу</source>
   <translation>Контакт после выбытия</translation>
  </message>
  <message id="deadline.D-64">
   <source>Құқықтық негіз құжатын алу</source>
   <translation>Получить документ правового основания</translation>
  </message>
  <message id="deadline.D-65">
   <source>Алғашқы медициналық тексеру, санитариялық тазалау</source>
   <translation>Первичный медицинский осмотр, санитарная обработка</translation>
  </message>
  <message id="deadline.D-66">
   <source>Психологиялық және педагогикалық диагностика</source>
   <translation>Психологическая и педагогическая диагностика</translation>
  </message>
  <message id="deadline.D-66/2">
   <source>Жеке жоспарды жасап, бекіту</source>
   <translation>Составить и утвердить индивидуальный план</translation>
  </message>
  <message id="deadline.D-67">
   <source>Нәтижелілікті бағалау</source>
   <translation>Оценка результативности</translation>
  </message>
  <message id="deadline.D-68">
   <source>Уақытша болу мерзімі: жаңа негіз немесе шығару</source>
   <translation>Срок временного пребывания: новое основание или выбытие</translation>
  </message>
  <message id="deadline.D-69">
   <source>Шағымға жауап беру</source>
   <translation>Ответить на жалобу</translation>
  </message>
  <message id="deadline.D-70">
   <source>Маманның шарты аяқталады: жаңарту</source>
   <translation>Договор специалиста истекает: продлить</translation>
  </message>
  <message id="deadline.D-41">
   <source>Далалық пакетті қайта енгізіп, жою</source>
   <translation>Загрузить полевой пакет и удалить с устройства</translation>
  </message>
  <message id="deadline.D-42">
   <source>Жоғалған құрылғыны тазалау, хабарлау</source>
   <translation>Стереть утерянное устройство, сообщить</translation>
  </message>
  <message id="deadline.D-71">
   <source>Пайдаланылмаған бағдарламаны құлыптау</source>
   <translation>Блокировка при бездействии</translation>
  </message>
  <message id="deadline.D-72">
   <source>Шифрланған резервтік көшірме</source>
   <translation>Зашифрованная резервная копия</translation>
  </message>
  <message id="report.services">
   <source>Қызметтер мен шағымдар</source>
   <translation>Услуги и жалобы</translation>
  </message>
  <message id="report.services.admitted">
   <source>Қабылданғандар: санаты және жынысы бойынша</source>
   <translation>Принятые по категориям и полу</translation>
  </message>
  <message id="report.services.services_a12">
   <source>Қызметтер (А1, А2): түрі бойынша</source>
   <translation>Услуги (А1, А2) по видам</translation>
  </message>
  <message id="report.services.services_a3">
   <source>Қызметтер (А3): түрі бойынша</source>
   <translation>Услуги (А3) по видам</translation>
  </message>
  <message id="report.services.evaluations">
   <source>Бағалау шешімі</source>
   <translation>Решения по оценке</translation>
  </message>
  <message id="report.services.left">
   <source>Шыққандар: түрі бойынша</source>
   <translation>Выбывшие по видам</translation>
  </message>
  <message id="report.services.complaints">
   <source>Шағымдар, ұсыныстар: түрі және кім жазғаны</source>
   <translation>Жалобы и предложения по видам и авторам</translation>
  </message>
  <message id="report.services.book_reviews">
   <source>Кітапты апта сайын қарау белгілері</source>
   <translation>Еженедельные отметки о просмотре книги</translation>
  </message>
  <message id="report.services.deadlines">
   <source>Мерзімдердің орындалуы</source>
   <translation>Соблюдение сроков</translation>
  </message>
  <message id="report.caseload">
   <source>Жүктеме және мерзімдер</source>
   <translation>Нагрузка и сроки</translation>
  </message>
  <message id="report.caseload.by_worker">
   <source>Кезең соңында қызметкерлердегі кейстер</source>
   <translation>Случаи у каждого работника на конец периода</translation>
  </message>
  <message id="report.caseload.deadlines">
   <source>Мерзімдердің орындалуы</source>
   <translation>Соблюдение сроков</translation>
  </message>
  <message id="report.yearly">
   <source>Жылдық статистика</source>
   <translation>Годовая статистика</translation>
  </message>
  <message id="report.yearly.admitted">
   <source>Қабылданғандар: санаты және жынысы бойынша</source>
   <translation>Принятые по категориям и полу</translation>
  </message>
  <message id="report.yearly.opened_by_age">
   <source>Ашылған кейстер: жас топтары бойынша</source>
   <translation>Открытые случаи по возрасту</translation>
  </message>
  <message id="report.yearly.stay_a1">
   <source>А1: болу түрі</source>
   <translation>А1: вид пребывания</translation>
  </message>
  <message id="report.yearly.stay_a2">
   <source>А2: болу түрі</source>
   <translation>А2: вид пребывания</translation>
  </message>
  <message id="report.yearly.basis_a1">
   <source>А1: негіздеме</source>
   <translation>А1: основание</translation>
  </message>
  <message id="report.yearly.basis_a2">
   <source>А2: негіздеме</source>
   <translation>А2: основание</translation>
  </message>
  <message id="report.yearly.basis_a3">
   <source>А3: негіздеме</source>
   <translation>А3: основание</translation>
  </message>
  <message id="report.yearly.left">
   <source>Шыққандар: түрі бойынша</source>
   <translation>Выбывшие по видам</translation>
  </message>
  <message id="absence.title">
   <source>Демалыс, жұмыста болмаған уақыт</source>
   <translation>Отпуск и отсутствие</translation>
  </message>
  <message id="absence.page.absence">
   <source>Болмаған уақыт</source>
   <translation>Отсутствие</translation>
  </message>
  <message id="absence.worker">
   <source>Қызметкер</source>
   <translation>Работник</translation>
  </message>
  <message id="absence.kind">
   <source>Себебі</source>
   <translation>Причина</translation>
  </message>
  <message id="absence.kind.option.leave">
   <source>еңбек демалысы</source>
   <translation>отпуск</translation>
  </message>
  <message id="absence.kind.option.illness">
   <source>ауру</source>
   <translation>болезнь</translation>
  </message>
  <message id="absence.kind.option.training">
   <source>оқу</source>
   <translation>обучение</translation>
  </message>
  <message id="absence.kind.option.other">
   <source>басқа</source>
   <translation>другое</translation>
  </message>
  <message id="absence.begins_on">
   <source>Басталуы</source>
   <translation>Начало</translation>
  </message>
  <message id="absence.ends_on">
   <source>Аяқталуы</source>
   <translation>Окончание</translation>
  </message>
  <message id="absence.substitute">
   <source>Орнын басатын қызметкер</source>
   <translation>Кто замещает</translation>
  </message>
  <message id="absence.cases">
   <source>Тапсырылған істер, мерзімдер</source>
   <translation>Переданные случаи и сроки</translation>
  </message>
  <message id="absence.cases.hint">
   <source>Істер «Қызметкерлер» экранында беріледі, мерзімдері бірге өтеді.</source>
   <translation>Случаи передают на экране «Сотрудники», сроки переходят вместе с ними.</translation>
  </message>
  <message id="absence.cases.code">
   <source>Коды</source>
   <translation>Код</translation>
  </message>
  <message id="absence.cases.what">
   <source>Не істеу керек</source>
   <translation>Что сделать</translation>
  </message>
  <message id="absence.cases.until">
   <source>Мерзімі</source>
   <translation>Срок</translation>
  </message>
  <message id="absence.signatures">
   <source>Қолы</source>
   <translation>Подпись</translation>
  </message>
  <message id="absence.signatures.option.worker">
   <source>қызметкер</source>
   <translation>работник</translation>
  </message>
  <message id="absence.signatures.option.substitute">
   <source>орнын басатын қызметкер</source>
   <translation>замещающий работник</translation>
  </message>
  <message id="accommodation.title">
   <source>Орналастыру, тұрмыстық қамтамасыз ету</source>
   <translation>Размещение, бытовое обеспечение</translation>
  </message>
  <message id="accommodation.page.room">
   <source>Тұрғын орын</source>
   <translation>Жилая площадь</translation>
  </message>
  <message id="accommodation.placed_on">
   <source>Орналастырылған күн</source>
   <translation>Дата размещения</translation>
  </message>
  <message id="accommodation.annex">
   <source>Қызмет көрсету стандарты</source>
   <translation>Стандарт услуг</translation>
  </message>
  <message id="accommodation.room">
   <source>Бөлме</source>
   <translation>Комната</translation>
  </message>
  <message id="accommodation.roommates">
   <source>Бөлмедегі балалар саны</source>
   <translation>Детей в комнате</translation>
  </message>
  <message id="accommodation.area_per_child">
   <source>Бір балаға шаққандағы аудан</source>
   <translation>Площадь на ребенка</translation>
  </message>
  <message id="accommodation.area_per_child.hint">
   <source>Кемінде 4 м².</source>
   <translation>Не менее 4 м².</translation>
  </message>
  <message id="accommodation.area_per_child.unit">
   <source>м²</source>
   <translation>м²</translation>
  </message>
  <message id="accommodation.dwelling_area">
   <source>Тұрғын үйдің жалпы ауданы</source>
   <translation>Общая площадь жилья</translation>
  </message>
  <message id="accommodation.dwelling_area.unit">
   <source>м²</source>
   <translation>м²</translation>
  </message>
  <message id="accommodation.persons">
   <source>Үйде тұратын адам саны</source>
   <translation>Проживает человек</translation>
  </message>
  <message id="accommodation.area_per_person">
   <source>Бір адамға шаққандағы аудан</source>
   <translation>Площадь на человека</translation>
  </message>
  <message id="accommodation.area_per_person.hint">
   <source>Кемінде 15 м².</source>
   <translation>Не менее 15 м².</translation>
  </message>
  <message id="accommodation.area_per_person.unit">
   <source>м²</source>
   <translation>м²</translation>
  </message>
  <message id="accommodation.too_small">
   <source>Аудан нормадан кем: себебі мен шарасы</source>
   <translation>Площадь меньше нормы: причина и мера</translation>
  </message>
  <message id="accommodation.page.placing">
   <source>Орналастыру ескерген жайт</source>
   <translation>Что учтено при размещении</translation>
  </message>
  <message id="accommodation.factors">
   <source>Денсаулығы, жасы, жай-күйі, үйлесімділігі, дамуы</source>
   <translation>Здоровье, возраст, состояние, совместимость, развитие</translation>
  </message>
  <message id="accommodation.factors.ask">
   <source>Кіммен бір бөлмеде тұрғың келеді? Түнде не мазалайды?</source>
   <translation>С кем ты хочешь жить в комнате? Что мешает ночью?</translation>
  </message>
  <message id="accommodation.must_not_share">
   <source>Бір бөлмеде тұрмауы тиіс адамдар</source>
   <translation>С кем нельзя селить вместе</translation>
  </message>
  <message id="accommodation.page.provision">
   <source>Қамтамасыз ету</source>
   <translation>Обеспечение</translation>
  </message>
  <message id="accommodation.issued">
   <source>Берілген киім, төсек-орын</source>
   <translation>Выданы одежда, постель</translation>
  </message>
  <message id="accommodation.issued.item">
   <source>Атауы</source>
   <translation>Наименование</translation>
  </message>
  <message id="accommodation.issued.norm">
   <source>Нормасы</source>
   <translation>Норма</translation>
  </message>
  <message id="accommodation.issued.on">
   <source>Берілген күн</source>
   <translation>Дата выдачи</translation>
  </message>
  <message id="accommodation.diet">
   <source>Тамақтану</source>
   <translation>Питание</translation>
  </message>
  <message id="accommodation.diet.option.normal">
   <source>ұтымды</source>
   <translation>рациональное</translation>
  </message>
  <message id="accommodation.diet.option.dietary">
   <source>диеталық</source>
   <translation>диетическое</translation>
  </message>
  <message id="accommodation.diet_note">
   <source>Диета және оны тағайындаған дәрігер қорытындысы</source>
   <translation>Диета и заключение врача</translation>
  </message>
  <message id="accommodation.signatures">
   <source>Қолы</source>
   <translation>Подписи</translation>
  </message>
  <message id="accommodation.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="accommodation.signatures.option.carer">
   <source>тәрбиеші, қорғаншы</source>
   <translation>воспитатель, опекун</translation>
  </message>
  <message id="admission.title">
   <source>Қызмет алушыны қабылдау</source>
   <translation>Прием получателя услуг</translation>
  </message>
  <message id="admission.page.arrival">
   <source>Келуі</source>
   <translation>Поступление</translation>
  </message>
  <message id="admission.arrived_at">
   <source>Келген күні мен уақыты</source>
   <translation>Дата и время поступления</translation>
  </message>
  <message id="admission.brought_by">
   <source>Баланы жеткізген адам</source>
   <translation>Лицо, доставившее ребенка</translation>
  </message>
  <message id="admission.brought_by.ask">
   <source>Баланы қайдан, қандай жағдайда алып келдіңіз? Оны жақсы танисыз ба?</source>
   <translation>Откуда и при каких обстоятельствах вы привезли ребенка? Хорошо ли вы его знаете?</translation>
  </message>
  <message id="admission.annex">
   <source>Қызмет көрсету стандарты</source>
   <translation>Стандарт услуг</translation>
  </message>
  <message id="admission.annex.hint">
   <source>Санаттар, құқықтық негіздер және қызметтер тізбесі осыған байланысты.</source>
   <translation>От этого зависят категории, правовые основания и перечень услуг.</translation>
  </message>
  <message id="admission.norm_wording">
   <source>2-тармақтың редакциясы</source>
   <translation>Редакция пункта 2</translation>
  </message>
  <message id="admission.norm_wording.hint">
   <source>2-тармақ 16.02.2024 № 35 бұйрықпен жаңартылған.</source>
   <translation>Пункт 2 изменен приказом № 35 от 16.02.2024.</translation>
  </message>
  <message id="admission.norm_wording.option.current">
   <source>16.02.2024 № 35 редакциясы</source>
   <translation>редакция от 16.02.2024 № 35</translation>
  </message>
  <message id="admission.norm_wording.option.former">
   <source>бұрынғы редакция</source>
   <translation>прежняя редакция</translation>
  </message>
  <message id="admission.norm_wording_why">
   <source>Бұрынғы редакцияны қолдану негізі</source>
   <translation>Почему применяется прежняя редакция</translation>
  </message>
  <message id="admission.provider_a1">
   <source>Қызмет көрсететін ұйым түрі</source>
   <translation>Вид организации</translation>
  </message>
  <message id="admission.provider_a1.option.sen_centre">
   <source>ерекше білім беру қажеттілігі бар балаларды қолдау орталығы</source>
   <translation>центр поддержки детей с особыми образовательными потребностями</translation>
  </message>
  <message id="admission.provider_a1.option.support_centre">
   <source>арнаулы әлеуметтік қызметтерге мұқтаж балаларды қолдау орталығы</source>
   <translation>центр поддержки детей, нуждающихся в специальных социальных услугах</translation>
  </message>
  <message id="admission.provider_a1.option.village">
   <source>отбасы үлгісіндегі балалар ауылы</source>
   <translation>детская деревня семейного типа</translation>
  </message>
  <message id="admission.provider_a1.option.youth_home">
   <source>жасөспірімдер үйі</source>
   <translation>дом юношества</translation>
  </message>
  <message id="admission.provider_a1.option.pmpc">
   <source>психологиялық-медициналық-педагогикалық кеңес</source>
   <translation>психолого-медико-педагогическая консультация</translation>
  </message>
  <message id="admission.provider_a1.option.rehab">
   <source>оңалту орталығы</source>
   <translation>реабилитационный центр</translation>
  </message>
  <message id="admission.provider_a1.option.correction">
   <source>психологиялық-педагогикалық түзету кабинеті</source>
   <translation>кабинет психолого-педагогической коррекции</translation>
  </message>
  <message id="admission.provider_a1.option.special_school">
   <source>арнайы мектеп-интернат</source>
   <translation>специальная школа-интернат</translation>
  </message>
  <message id="admission.provider_a1.option.special_regime">
   <source>арнаулы немесе ерекше режимдегі білім беру ұйымы</source>
   <translation>специальная организация образования или с особым режимом содержания</translation>
  </message>
  <message id="admission.provider_a1.option.rights">
   <source>баланың құқықтарын қорғайтын ұйым</source>
   <translation>организация по защите прав ребенка</translation>
  </message>
  <message id="admission.provider_a1.option.other">
   <source>басқа</source>
   <translation>другое</translation>
  </message>
  <message id="admission.provider_a1_other">
   <source>Қандай ұйым</source>
   <translation>Какая организация</translation>
  </message>
  <message id="admission.provider_a2">
   <source>Қызмет көрсететін орталық түрі</source>
   <translation>Вид центра</translation>
  </message>
  <message id="admission.provider_a2.option.adaptation">
   <source>кәмелетке толмағандарды бейімдеу орталығы</source>
   <translation>центр адаптации несовершеннолетних</translation>
  </message>
  <message id="admission.provider_a2.option.support_centre">
   <source>арнаулы әлеуметтік қызметтерге мұқтаж балаларды қолдау орталығы</source>
   <translation>центр поддержки детей, нуждающихся в специальных социальных услугах</translation>
  </message>
  <message id="admission.provider_a2.option.minors">
   <source>мұқтаж кәмелетке толмағандарға қызмет көрсететін ұйым</source>
   <translation>организация для нуждающихся несовершеннолетних</translation>
  </message>
  <message id="admission.provider_a2.option.other">
   <source>басқа</source>
   <translation>другое</translation>
  </message>
  <message id="admission.provider_a2_other">
   <source>Қандай орталық</source>
   <translation>Какой центр</translation>
  </message>
  <message id="admission.provider_a3">
   <source>Баланы отбасына қабылдаған адам</source>
   <translation>Лицо, принявшее ребенка в семью</translation>
  </message>
  <message id="admission.provider_a3.option.guardian">
   <source>қорғаншы</source>
   <translation>опекун</translation>
  </message>
  <message id="admission.provider_a3.option.trustee">
   <source>қамқоршы</source>
   <translation>попечитель</translation>
  </message>
  <message id="admission.provider_a3.option.foster">
   <source>патронат тәрбиеші</source>
   <translation>патронатный воспитатель</translation>
  </message>
  <message id="admission.provider_a3.option.adoptive">
   <source>асырап алушы ата-ана</source>
   <translation>приемные родители</translation>
  </message>
  <message id="admission.provider_a3.option.family_home">
   <source>отбасы үлгісіндегі балалар үйінің тәрбиешісі</source>
   <translation>воспитатель детского дома семейного типа</translation>
  </message>
  <message id="admission.page.child">
   <source>Қызмет алушы</source>
   <translation>Получатель услуг</translation>
  </message>
  <message id="admission.surname">
   <source>Тегі</source>
   <translation>Фамилия</translation>
  </message>
  <message id="admission.surname.hint">
   <source>Аты-жөні іске жазылмайды, тек атаулар тізілімінде сақталады.</source>
   <translation>Имя не попадает в дело, оно хранится только в реестре имен.</translation>
  </message>
  <message id="admission.given_name">
   <source>Аты, әкесінің аты</source>
   <translation>Имя, отчество</translation>
  </message>
  <message id="admission.given_name.ask">
   <source>Сені қалай атағанымызды қалайсың?</source>
   <translation>Как тебя лучше называть?</translation>
  </message>
  <message id="admission.birth_date">
   <source>Туған күні</source>
   <translation>Дата рождения</translation>
  </message>
  <message id="admission.birth_date.hint">
   <source>Белгісіз болса, жылы немесе шамамен жасы жазылады.</source>
   <translation>Если неизвестна, достаточно года или примерного возраста.</translation>
  </message>
  <message id="admission.sex">
   <source>Жынысы</source>
   <translation>Пол</translation>
  </message>
  <message id="admission.iin">
   <source>Жеке сәйкестендіру нөмірі (ЖСН)</source>
   <translation>Индивидуальный идентификационный номер (ИИН)</translation>
  </message>
  <message id="admission.iin.message">
   <source>ЖСН – 12 цифр.</source>
   <translation>ИИН – 12 цифр.</translation>
  </message>
  <message id="admission.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="admission.page.category">
   <source>Санаты, болу түрі</source>
   <translation>Категория, пребывание</translation>
  </message>
  <message id="admission.category_a1">
   <source>Қызмет алушының санаты</source>
   <translation>Категория получателя</translation>
  </message>
  <message id="admission.category_a2">
   <source>Қызмет алушының санаты</source>
   <translation>Категория получателя</translation>
  </message>
  <message id="admission.category_a3">
   <source>Қызмет алушының санаты</source>
   <translation>Категория получателя</translation>
  </message>
  <message id="admission.offences">
   <source>Соңғы 12 айдағы әкімшілік құқық бұзушылықтар</source>
   <translation>Административные правонарушения за последние 12 месяцев</translation>
  </message>
  <message id="admission.offences.hint">
   <source>Бір жылда екі немесе одан көп болса, 4-санат өлшемі орындалады.</source>
   <translation>Два и более за год соответствуют критерию категории 4.</translation>
  </message>
  <message id="admission.offences.on">
   <source>Күні</source>
   <translation>Дата</translation>
  </message>
  <message id="admission.offences.article">
   <source>Бабы</source>
   <translation>Статья</translation>
  </message>
  <message id="admission.stay_a1">
   <source>Болу түрі</source>
   <translation>Пребывание</translation>
  </message>
  <message id="admission.stay_a1.option.permanent">
   <source>тұрақты, тәулік бойы</source>
   <translation>постоянное, круглосуточное</translation>
  </message>
  <message id="admission.stay_a1.option.temporary">
   <source>уақытша, тәулік бойы</source>
   <translation>временное, круглосуточное</translation>
  </message>
  <message id="admission.stay_a2">
   <source>Болу түрі</source>
   <translation>Пребывание</translation>
  </message>
  <message id="admission.stay_a2.option.permanent">
   <source>тұрақты</source>
   <translation>постоянное</translation>
  </message>
  <message id="admission.stay_a2.option.temporary">
   <source>уақытша</source>
   <translation>временное</translation>
  </message>
  <message id="admission.stay_a2.option.daytime">
   <source>күндізгі уақытта</source>
   <translation>дневное</translation>
  </message>
  <message id="admission.family_form">
   <source>Отбасында тәрбиелеу нысаны</source>
   <translation>Форма семейного воспитания</translation>
  </message>
  <message id="admission.family_form.option.guardianship">
   <source>қорғаншылық</source>
   <translation>опека</translation>
  </message>
  <message id="admission.family_form.option.trusteeship">
   <source>қамқоршылық</source>
   <translation>попечительство</translation>
  </message>
  <message id="admission.family_form.option.patronage">
   <source>патронаттық тәрбиелеу</source>
   <translation>патронатное воспитание</translation>
  </message>
  <message id="admission.family_form.option.host_family">
   <source>қабылдаушы отбасы</source>
   <translation>приемная семья</translation>
  </message>
  <message id="admission.family_form.option.family_home">
   <source>отбасы үлгісіндегі балалар үйі</source>
   <translation>детский дом семейного типа</translation>
  </message>
  <message id="admission.page.basis">
   <source>Құқықтық негіз</source>
   <translation>Правовое основание</translation>
  </message>
  <message id="admission.basis_a1">
   <source>Құқықтық негіз</source>
   <translation>Правовое основание</translation>
  </message>
  <message id="admission.basis_a1.hint">
   <source>1, 2, 7-санат: шешім немесе жолдама; 3, 4, 5-санат: сот актісі; 6-санат: қаулы.</source>
   <translation>Категории 1, 2, 7: решение или направление; 3, 4, 5: судебный акт; 6: постановление.</translation>
  </message>
  <message id="admission.basis_a1.option.local_decision">
   <source>жергілікті атқарушы органның шешімі</source>
   <translation>решение местного исполнительного органа</translation>
  </message>
  <message id="admission.basis_a1.option.referral">
   <source>қорғаншылық органының жолдамасы</source>
   <translation>направление органа опеки и попечительства</translation>
  </message>
  <message id="admission.basis_a1.option.court_act">
   <source>сот актісі</source>
   <translation>судебный акт</translation>
  </message>
  <message id="admission.basis_a1.option.resolution">
   <source>қылмыстық процесті жүргізетін органның қаулысы</source>
   <translation>постановление органа, ведущего уголовный процесс</translation>
  </message>
  <message id="admission.basis_a1.option.other">
   <source>басқа</source>
   <translation>другое</translation>
  </message>
  <message id="admission.basis_a1_other">
   <source>Негіз және оның себебі</source>
   <translation>Основание и его причина</translation>
  </message>
  <message id="admission.basis_a2">
   <source>Құқықтық негіз</source>
   <translation>Правовое основание</translation>
  </message>
  <message id="admission.basis_a2.hint">
   <source>1, 2, 3, 6-санат: шешім, арыз немесе жолдама; 4, 5-санат: сот актісі.</source>
   <translation>Категории 1, 2, 3, 6: решение, заявление или направление; 4, 5: судебный акт.</translation>
  </message>
  <message id="admission.basis_a2.option.local_decision">
   <source>жергілікті атқарушы органның шешімі</source>
   <translation>решение местного исполнительного органа</translation>
  </message>
  <message id="admission.basis_a2.option.application">
   <source>баланы жеткізген адамның арызы</source>
   <translation>заявление лица, доставившего ребенка</translation>
  </message>
  <message id="admission.basis_a2.option.referral">
   <source>қорғаншылық органының жолдамасы</source>
   <translation>направление органа опеки и попечительства</translation>
  </message>
  <message id="admission.basis_a2.option.court_act">
   <source>сот актісі</source>
   <translation>судебный акт</translation>
  </message>
  <message id="admission.basis_a2.option.other">
   <source>басқа</source>
   <translation>другое</translation>
  </message>
  <message id="admission.basis_a2_other">
   <source>Негіз және оның себебі</source>
   <translation>Основание и его причина</translation>
  </message>
  <message id="admission.basis_a3">
   <source>Құқықтық негіз</source>
   <translation>Правовое основание</translation>
  </message>
  <message id="admission.basis_a3.hint">
   <source>Қорғаншылық, қамқоршылық: шешім; патронат, қабылдаушы отбасы, балалар үйі: шарт; күдікті бала: қаулы.</source>
   <translation>Опека, попечительство: решение; патронат, приемная семья, детский дом: договор; подозреваемый: постановление.</translation>
  </message>
  <message id="admission.basis_a3.option.local_decision">
   <source>жергілікті атқарушы органның шешімі</source>
   <translation>решение местного исполнительного органа</translation>
  </message>
  <message id="admission.basis_a3.option.contract">
   <source>баланы беру туралы шарт</source>
   <translation>договор о передаче ребенка</translation>
  </message>
  <message id="admission.basis_a3.option.resolution">
   <source>қылмыстық процесті жүргізетін органның қаулысы</source>
   <translation>постановление органа, ведущего уголовный процесс</translation>
  </message>
  <message id="admission.basis_a3.option.other">
   <source>басқа</source>
   <translation>другое</translation>
  </message>
  <message id="admission.basis_a3_other">
   <source>Негіз және оның себебі</source>
   <translation>Основание и его причина</translation>
  </message>
  <message id="admission.basis_no">
   <source>Құжат нөмірі</source>
   <translation>Номер документа</translation>
  </message>
  <message id="admission.basis_date">
   <source>Құжат күні</source>
   <translation>Дата документа</translation>
  </message>
  <message id="admission.basis_body">
   <source>Құжатты берген орган</source>
   <translation>Кем выдан</translation>
  </message>
  <message id="admission.basis_body.hint">
   <source>Арыз болса: «баланы жеткізген адам».</source>
   <translation>Для заявления: «лицо, доставившее ребенка».</translation>
  </message>
  <message id="admission.valid_until">
   <source>Жарамды мерзімі</source>
   <translation>Действителен до</translation>
  </message>
  <message id="admission.basis_received_on">
   <source>Құжат қабылданған күн</source>
   <translation>Документ получен</translation>
  </message>
  <message id="admission.basis_scan">
   <source>Құжаттың сканері</source>
   <translation>Скан документа</translation>
  </message>
  <message id="admission.page.health">
   <source>Алғашқы тексеру</source>
   <translation>Первичный осмотр</translation>
  </message>
  <message id="admission.examined_at">
   <source>Алғашқы медициналық тексеру уақыты</source>
   <translation>Время первичного медицинского осмотра</translation>
  </message>
  <message id="admission.examined_by">
   <source>Тексерген медицина қызметкері</source>
   <translation>Медицинский работник, проводивший осмотр</translation>
  </message>
  <message id="admission.examination">
   <source>Тексеру нәтижесі</source>
   <translation>Результаты осмотра</translation>
  </message>
  <message id="admission.examination.ask">
   <source>Қазір бір жерің ауырып тұр ма? Тұрақты ішетін дәрің бар ма?</source>
   <translation>У тебя сейчас что-нибудь болит? Есть ли лекарства, которые ты принимаешь постоянно?</translation>
  </message>
  <message id="admission.sanitary">
   <source>Алғашқы санитариялық тазалау</source>
   <translation>Первичная санитарная обработка</translation>
  </message>
  <message id="admission.sanitary.option.done">
   <source>жүргізілді</source>
   <translation>проведена</translation>
  </message>
  <message id="admission.sanitary.option.not_needed">
   <source>қажет болмады</source>
   <translation>не потребовалась</translation>
  </message>
  <message id="admission.sanitary.option.refused">
   <source>бас тартты</source>
   <translation>отказ</translation>
  </message>
  <message id="admission.sanitary_detail">
   <source>Бас тарту жағдайы және қабылданған шара</source>
   <translation>Обстоятельства отказа и принятые меры</translation>
  </message>
  <message id="admission.page.papers">
   <source>Құжаттар, заттар, қауіпсіздік</source>
   <translation>Документы, вещи, безопасность</translation>
  </message>
  <message id="admission.papers">
   <source>Әкелінген құжаттар</source>
   <translation>Принесенные документы</translation>
  </message>
  <message id="admission.papers.document">
   <source>Құжат</source>
   <translation>Документ</translation>
  </message>
  <message id="admission.papers.form">
   <source>Нысаны</source>
   <translation>Вид</translation>
  </message>
  <message id="admission.papers.form.option.original">
   <source>түпнұсқа</source>
   <translation>оригинал</translation>
  </message>
  <message id="admission.papers.form.option.copy">
   <source>көшірме</source>
   <translation>копия</translation>
  </message>
  <message id="admission.papers.form.option.missing">
   <source>жоқ, сұратылады</source>
   <translation>нет, запрашивается</translation>
  </message>
  <message id="admission.belongings">
   <source>Заттары</source>
   <translation>Вещи</translation>
  </message>
  <message id="admission.safety">
   <source>Қауіпсіздікке қатысты ескертпе</source>
   <translation>Замечания по безопасности</translation>
  </message>
  <message id="admission.safety.ask">
   <source>Осында өзіңді қауіпсіз сезінуің үшін нені білуіміз керек?</source>
   <translation>Что нам нужно знать, чтобы тебе здесь было спокойно?</translation>
  </message>
  <message id="admission.contacts_allowed">
   <source>Байланысуға болатын адамдар</source>
   <translation>Разрешенные контакты</translation>
  </message>
  <message id="admission.contacts_forbidden">
   <source>Байланысуға тыйым салынған адамдар</source>
   <translation>Запрещенные контакты</translation>
  </message>
  <message id="admission.sealed_note">
   <source>Қатыгездік туралы мәлімет (аса құпия бөлім)</source>
   <translation>Сведения о жестоком обращении (строго конфиденциально)</translation>
  </message>
  <message id="admission.sealed_note.hint">
   <source>6-санатта бұл бөлім өздігінен ашылады; істен бөлек басылады.</source>
   <translation>Для категории 6 открывается само; печатается отдельно от дела.</translation>
  </message>
  <message id="admission.page.signing">
   <source>Қол қою</source>
   <translation>Подписи</translation>
  </message>
  <message id="admission.signatures">
   <source>Қолы</source>
   <translation>Подписи</translation>
  </message>
  <message id="admission.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="admission.signatures.option.bringer">
   <source>баланы жеткізген адам</source>
   <translation>лицо, доставившее ребенка</translation>
  </message>
  <message id="admission.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>руководитель организации</translation>
  </message>
  <message id="admission.signatures.option.guardian">
   <source>қорғаншы, тәрбиеші</source>
   <translation>опекун, воспитатель</translation>
  </message>
  <message id="book_register.title">
   <source>Шағымдар кітабының тізімі</source>
   <translation>Список записей книги жалоб</translation>
  </message>
  <message id="book_register.page.lines">
   <source>Жазбалар</source>
   <translation>Записи</translation>
  </message>
  <message id="book_register.lines">
   <source>Шағымдар кітабының тізімі</source>
   <translation>Список записей книги жалоб</translation>
  </message>
  <message id="book_register.lines.book_no">
   <source>Нөмірі</source>
   <translation>Номер</translation>
  </message>
  <message id="book_register.lines.on">
   <source>Күні</source>
   <translation>Дата</translation>
  </message>
  <message id="book_register.lines.kind">
   <source>Түрі</source>
   <translation>Вид</translation>
  </message>
  <message id="book_register.lines.author">
   <source>Кім жазды</source>
   <translation>Кто написал</translation>
  </message>
  <message id="book_register.lines.text">
   <source>Мәтіні</source>
   <translation>Содержание</translation>
  </message>
  <message id="book_register.lines.reviewed">
   <source>Қаралған</source>
   <translation>Рассмотрено</translation>
  </message>
  <message id="book_register.lines.measures">
   <source>Шаралар</source>
   <translation>Меры</translation>
  </message>
  <message id="book_register.lines.answered">
   <source>Жауап берілген</source>
   <translation>Дан ответ</translation>
  </message>
  <message id="book_review.title">
   <source>Кітапты апта сайын қарау белгісі</source>
   <translation>Отметка о еженедельном рассмотрении книги</translation>
  </message>
  <message id="book_review.page.week">
   <source>Апта</source>
   <translation>Неделя</translation>
  </message>
  <message id="book_review.reviewed_on">
   <source>Қаралған күні</source>
   <translation>Дата рассмотрения</translation>
  </message>
  <message id="book_review.week_from">
   <source>Апта басталған дүйсенбі</source>
   <translation>Понедельник рассмотренной недели</translation>
  </message>
  <message id="book_review.entries">
   <source>Осы аптадағы жазбалар</source>
   <translation>Записи за неделю</translation>
  </message>
  <message id="book_review.entries.option.none">
   <source>жазба жоқ</source>
   <translation>записей нет</translation>
  </message>
  <message id="book_review.entries.option.some">
   <source>жазбалар қаралды</source>
   <translation>записи рассмотрены</translation>
  </message>
  <message id="book_review.numbers">
   <source>Қаралған жазбалардың нөмірлері</source>
   <translation>Номера рассмотренных записей</translation>
  </message>
  <message id="book_review.signatures">
   <source>Қолы</source>
   <translation>Подписи</translation>
  </message>
  <message id="book_review.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>руководитель организации</translation>
  </message>
  <message id="case_register.title">
   <source>Кейстер журналы</source>
   <translation>Журнал учета случаев</translation>
  </message>
  <message id="case_register.page.cases">
   <source>Кейстер</source>
   <translation>Случаи</translation>
  </message>
  <message id="case_register.cases">
   <source>Кейстер журналы</source>
   <translation>Журнал учета случаев</translation>
  </message>
  <message id="case_register.cases.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="case_register.cases.opened">
   <source>Ашылған</source>
   <translation>Открыто</translation>
  </message>
  <message id="case_register.cases.type">
   <source>Түрі</source>
   <translation>Тип</translation>
  </message>
  <message id="case_register.cases.group">
   <source>Нысаналы топ</source>
   <translation>Целевая группа</translation>
  </message>
  <message id="case_register.cases.service_type">
   <source>Қызмет түрі</source>
   <translation>Вид услуги</translation>
  </message>
  <message id="case_register.cases.risk">
   <source>Тәуекел</source>
   <translation>Риск</translation>
  </message>
  <message id="case_register.cases.stage">
   <source>Кезең</source>
   <translation>Этап</translation>
  </message>
  <message id="case_register.cases.worker">
   <source>Жауапты</source>
   <translation>Ответственный</translation>
  </message>
  <message id="case_register.cases.last_contact">
   <source>Соңғы байланыс</source>
   <translation>Последний контакт</translation>
  </message>
  <message id="case_register.cases.next_deadline">
   <source>Келесі мерзім</source>
   <translation>Следующий срок</translation>
  </message>
  <message id="case_register.cases.closed">
   <source>Жабылған</source>
   <translation>Закрыто</translation>
  </message>
  <message id="case_register.cases.closing_ground">
   <source>Жабу негізі</source>
   <translation>Основание закрытия</translation>
  </message>
  <message id="case_register.cases.archived">
   <source>Мұрағат</source>
   <translation>Архив</translation>
  </message>
  <message id="code_list.title">
   <source>Кодтар тізімі</source>
   <translation>Список кодов</translation>
  </message>
  <message id="code_list.page.codes">
   <source>Код, қызмет алушы</source>
   <translation>Код, клиент</translation>
  </message>
  <message id="code_list.codes">
   <source>Кодтар тізімі</source>
   <translation>Список кодов</translation>
  </message>
  <message id="code_list.codes.hint">
   <source>Бұл тізім кейс файлынан бөлек жерде сақталады.</source>
   <translation>Список хранится отдельно от дела.</translation>
  </message>
  <message id="code_list.codes.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="code_list.codes.name">
   <source>Қызмет алушының тегі, аты, әкесінің аты</source>
   <translation>Фамилия, имя, отчество клиента</translation>
  </message>
  <message id="code_list.codes.birth_date">
   <source>Туған күні</source>
   <translation>Дата рождения</translation>
  </message>
  <message id="code_list.codes.other_codes">
   <source>Бұрынғы және басқа кодтар</source>
   <translation>Прежние и другие коды</translation>
  </message>
  <message id="code_list.codes.entered_by">
   <source>Енгізген</source>
   <translation>Внес запись</translation>
  </message>
  <message id="code_list.codes.entered_on">
   <source>Енгізілген күн</source>
   <translation>Дата внесения</translation>
  </message>
  <message id="code_list.storage_place">
   <source>Тізім сақталатын орын</source>
   <translation>Место хранения списка</translation>
  </message>
  <message id="code_list.access">
   <source>Тізіммен танысу журналы</source>
   <translation>Журнал обращений к списку</translation>
  </message>
  <message id="code_list.access.on">
   <source>Күні</source>
   <translation>Дата</translation>
  </message>
  <message id="code_list.access.who">
   <source>Кім</source>
   <translation>Кто</translation>
  </message>
  <message id="code_list.access.why">
   <source>Қандай себеппен</source>
   <translation>По какой причине</translation>
  </message>
  <message id="complaint.title">
   <source>Кітаптағы жазба</source>
   <translation>Запись в книге</translation>
  </message>
  <message id="complaint.page.entry">
   <source>Жазба</source>
   <translation>Запись</translation>
  </message>
  <message id="complaint.book_no">
   <source>Кітаптағы нөмірі</source>
   <translation>Номер в книге</translation>
  </message>
  <message id="complaint.book_no.hint">
   <source>Кітап – ұйымның бөлек ісі, қызмет алушының ісіне жазылмайды.</source>
   <translation>Книга – отдельное дело организации, не дело получателя.</translation>
  </message>
  <message id="complaint.written_at">
   <source>Жазылған күні мен уақыты</source>
   <translation>Дата и время записи</translation>
  </message>
  <message id="complaint.asked_at">
   <source>Кітап сұралған уақыт</source>
   <translation>Книга запрошена</translation>
  </message>
  <message id="complaint.shown_at">
   <source>Кітап көрсетілген уақыт</source>
   <translation>Книга предоставлена</translation>
  </message>
  <message id="complaint.shown_at.hint">
   <source>Бірінші талап бойынша: кешіктірмей.</source>
   <translation>По первому требованию: без промедления.</translation>
  </message>
  <message id="complaint.author">
   <source>Жазған адам</source>
   <translation>Автор записи</translation>
  </message>
  <message id="complaint.author.hint">
   <source>Атын айтпауға құқылы.</source>
   <translation>Может остаться анонимным.</translation>
  </message>
  <message id="complaint.author_role">
   <source>Жазған кім</source>
   <translation>Кто написал</translation>
  </message>
  <message id="complaint.author_role.option.recipient">
   <source>қызмет алушы</source>
   <translation>получатель услуг</translation>
  </message>
  <message id="complaint.author_role.option.parent">
   <source>туысы, заңды өкілі</source>
   <translation>родственник, представитель</translation>
  </message>
  <message id="complaint.author_role.option.visitor">
   <source>келуші</source>
   <translation>посетитель</translation>
  </message>
  <message id="complaint.author_role.option.worker">
   <source>қызметкер</source>
   <translation>работник</translation>
  </message>
  <message id="complaint.author_role.option.anonymous">
   <source>аты-жөнсіз</source>
   <translation>анонимно</translation>
  </message>
  <message id="complaint.about_colleague">
   <source>Қай қызметкер туралы</source>
   <translation>О каком сотруднике</translation>
  </message>
  <message id="complaint.about_colleague.hint">
   <source>Жазба бұл қызметкерге көрсетілмейді.</source>
   <translation>Этому сотруднику запись не показывается.</translation>
  </message>
  <message id="complaint.kind">
   <source>Түрі</source>
   <translation>Вид</translation>
  </message>
  <message id="complaint.kind.option.complaint">
   <source>шағым</source>
   <translation>жалоба</translation>
  </message>
  <message id="complaint.kind.option.suggestion">
   <source>ұсыныс</source>
   <translation>предложение</translation>
  </message>
  <message id="complaint.kind.option.thanks">
   <source>алғыс</source>
   <translation>благодарность</translation>
  </message>
  <message id="complaint.text">
   <source>Мәтін</source>
   <translation>Текст</translation>
  </message>
  <message id="complaint.text.ask">
   <source>Өз сөзіңмен жаз немесе айт, біз сол күйінде жазамыз. Бұл үшін ешкім ренжімейді.</source>
   <translation>Напиши или скажи своими словами, мы запишем как есть. Никто не рассердится.</translation>
  </message>
  <message id="complaint.page.review">
   <source>Басшының қарауы</source>
   <translation>Рассмотрение руководителем</translation>
  </message>
  <message id="complaint.reviewed_on">
   <source>Қаралған күні</source>
   <translation>Дата рассмотрения</translation>
  </message>
  <message id="complaint.measures">
   <source>Қабылданған шаралар</source>
   <translation>Принятые меры</translation>
  </message>
  <message id="complaint.answer">
   <source>Жауап</source>
   <translation>Ответ</translation>
  </message>
  <message id="complaint.answered_on">
   <source>Жауап берілген күн</source>
   <translation>Дата ответа</translation>
  </message>
  <message id="complaint.signatures">
   <source>Қолы</source>
   <translation>Подписи</translation>
  </message>
  <message id="complaint.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>руководитель организации</translation>
  </message>
  <message id="complaint_draft.title">
   <source>Өтініш немесе шағым жобасы</source>
   <translation>Проект заявления или жалобы</translation>
  </message>
  <message id="complaint_draft.page.matter">
   <source>Мәні</source>
   <translation>Существо</translation>
  </message>
  <message id="complaint_draft.made_on">
   <source>Жасалған күні</source>
   <translation>Дата составления</translation>
  </message>
  <message id="complaint_draft.against">
   <source>Кімге қатысты: орган, лауазымды адам</source>
   <translation>На кого: орган, должностное лицо</translation>
  </message>
  <message id="complaint_draft.against.hint">
   <source>Шағым жасалған адам бұл жазбаны көрмеуі тиіс.</source>
   <translation>Тот, на кого жалуются, не должен это видеть.</translation>
  </message>
  <message id="complaint_draft.act">
   <source>Әрекет немесе әрекетсіздік</source>
   <translation>Действие или бездействие</translation>
  </message>
  <message id="complaint_draft.act.ask">
   <source>Не болды? Қашан, кім көрді? Сен үшін не ауыр тиді?</source>
   <translation>Что случилось? Когда, кто видел? Что было для тебя самым тяжелым?</translation>
  </message>
  <message id="complaint_draft.rights">
   <source>Бұзылған құқықтар</source>
   <translation>Нарушенные права</translation>
  </message>
  <message id="complaint_draft.demands">
   <source>Талаптар</source>
   <translation>Требования</translation>
  </message>
  <message id="complaint_draft.attachments">
   <source>Қосымша құжаттар</source>
   <translation>Приложения</translation>
  </message>
  <message id="complaint_draft.page.sent">
   <source>Жіберу, жауап</source>
   <translation>Отправка, ответ</translation>
  </message>
  <message id="complaint_draft.addressee">
   <source>Адресат</source>
   <translation>Адресат</translation>
  </message>
  <message id="complaint_draft.sent_on">
   <source>Жіберілген күні</source>
   <translation>Дата отправки</translation>
  </message>
  <message id="complaint_draft.answer_due">
   <source>Жауап күтілетін күн</source>
   <translation>Срок ответа</translation>
  </message>
  <message id="complaint_draft.answered_on">
   <source>Жауап келген күн</source>
   <translation>Ответ получен</translation>
  </message>
  <message id="complaint_draft.answer">
   <source>Жауап мазмұны</source>
   <translation>Содержание ответа</translation>
  </message>
  <message id="complaint_draft.signatures">
   <source>Қолы</source>
   <translation>Подписи</translation>
  </message>
  <message id="complaint_draft.signatures.option.client">
   <source>қызмет алушы</source>
   <translation>получатель услуг</translation>
  </message>
  <message id="complaint_draft.signatures.option.guardian">
   <source>заңды өкіл</source>
   <translation>законный представитель</translation>
  </message>
  <message id="complaint_draft.signatures.option.lawyer">
   <source>заңгер</source>
   <translation>юрист</translation>
  </message>
  <message id="complaint_draft.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="complaint_help.title">
   <source>Шағым жасауға көмек жазбасы</source>
   <translation>Запись о помощи с жалобой</translation>
  </message>
  <message id="complaint_help.page.help">
   <source>Шағым</source>
   <translation>Жалоба</translation>
  </message>
  <message id="complaint_help.asked_on">
   <source>Көмек сұраған күні</source>
   <translation>Дата обращения за помощью</translation>
  </message>
  <message id="complaint_help.asked_on.hint">
   <source>Осы ұйым қызметкері туралы шағым іске емес, осында жазылады.</source>
   <translation>Жалобу на работника этой организации пишут здесь, а не в деле.</translation>
  </message>
  <message id="complaint_help.about_colleague">
   <source>Кім туралы</source>
   <translation>О ком</translation>
  </message>
  <message id="complaint_help.about_colleague.hint">
   <source>Бұл қызметкерге көрсетілмейді.</source>
   <translation>Этому работнику запись не видна.</translation>
  </message>
  <message id="complaint_help.about_body">
   <source>Орган, лауазымды адам</source>
   <translation>Организация, должностное лицо</translation>
  </message>
  <message id="complaint_help.code">
   <source>Істің коды</source>
   <translation>Код случая</translation>
  </message>
  <message id="complaint_help.code.hint">
   <source>Тек код жазылады, аты-жөні жазылмайды.</source>
   <translation>Только код, без имен.</translation>
  </message>
  <message id="complaint_help.act">
   <source>Әрекет немесе әрекетсіздік</source>
   <translation>Действие или бездействие</translation>
  </message>
  <message id="complaint_help.rights">
   <source>Бұзылған құқықтар</source>
   <translation>Нарушенные права</translation>
  </message>
  <message id="complaint_help.demands">
   <source>Талаптар, оларды қолдау шаралары</source>
   <translation>Требования и поддержка в их защите</translation>
  </message>
  <message id="complaint_help.addressee">
   <source>Кімге жіберілді</source>
   <translation>Кому направлено</translation>
  </message>
  <message id="complaint_help.sent_on">
   <source>Жіберілген күні</source>
   <translation>Дата отправки</translation>
  </message>
  <message id="complaint_help.answered_on">
   <source>Жауап келген күн</source>
   <translation>Дата ответа</translation>
  </message>
  <message id="complaint_help.answer">
   <source>Жауап мазмұны</source>
   <translation>Содержание ответа</translation>
  </message>
  <message id="complaints_book.title">
   <source>Шағымдар мен ұсыныстар кітабы</source>
   <translation>Книга жалоб и предложений</translation>
  </message>
  <message id="complaints_book.page.book">
   <source>Кітап</source>
   <translation>Книга</translation>
  </message>
  <message id="complaints_book.opened_on">
   <source>Кітап ашылған күн</source>
   <translation>Книга заведена</translation>
  </message>
  <message id="complaints_book.opened_on.hint">
   <source>Кітап – ұйымның бөлек ісі, қызмет алушының ісіне жазылмайды.</source>
   <translation>Книга – отдельное дело организации, не дело получателя.</translation>
  </message>
  <message id="complaints_book.keeper">
   <source>Кітапты сақтайтын басшы</source>
   <translation>Руководитель, хранящий книгу</translation>
  </message>
  <message id="complaints_book.place">
   <source>Кітап тұратын орын</source>
   <translation>Где находится книга</translation>
  </message>
  <message id="complaints_book.place.hint">
   <source>Бірінші талап бойынша бірден беріледі.</source>
   <translation>Предоставляется по первому требованию.</translation>
  </message>
  <message id="complaints_book.notice">
   <source>Кітап туралы хабарландыру ілінген бе</source>
   <translation>Вывешено ли объявление о книге</translation>
  </message>
  <message id="complaints_book.signatures">
   <source>Қолы</source>
   <translation>Подписи</translation>
  </message>
  <message id="complaints_book.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>руководитель организации</translation>
  </message>
  <message id="consent.title">
   <source>Келісім</source>
   <translation>Согласие</translation>
  </message>
  <message id="consent.page.who">
   <source>Кім келісім береді</source>
   <translation>Кто дает согласие</translation>
  </message>
  <message id="consent.given_on">
   <source>Келісім берілген күн</source>
   <translation>Дата согласия</translation>
  </message>
  <message id="consent.consent_by">
   <source>Келісім берген</source>
   <translation>Согласие дает</translation>
  </message>
  <message id="consent.consent_by.option.client">
   <source>Қызмет алушы</source>
   <translation>Клиент</translation>
  </message>
  <message id="consent.consent_by.option.parent">
   <source>Ата немесе ана</source>
   <translation>Родитель</translation>
  </message>
  <message id="consent.consent_by.option.guardian">
   <source>Қорғаншы, қамқоршы</source>
   <translation>Опекун, попечитель</translation>
  </message>
  <message id="consent.consent_by.option.both">
   <source>Қызмет алушы мен ата-анасы бірге</source>
   <translation>Клиент и родитель вместе</translation>
  </message>
  <message id="consent.consent_by.option.substitute">
   <source>Заңды өкіл</source>
   <translation>Законный представитель</translation>
  </message>
  <message id="consent.given_by">
   <source>Келісім берген адам</source>
   <translation>Лицо, давшее согласие</translation>
  </message>
  <message id="consent.capacity">
   <source>Жасын, әрекетке қабілеттілігін тексеру</source>
   <translation>Проверка возраста и дееспособности</translation>
  </message>
  <message id="consent.capacity.hint">
   <source>Неге келісетінін түсінгенін өз сөзімен айтқызып тексеріңіз.</source>
   <translation>Попросите своими словами объяснить, на что дается согласие.</translation>
  </message>
  <message id="consent.capacity.ask">
   <source>Неге келісетініңізді өз сөзіңізбен айтып бересіз бе?</source>
   <translation>Скажете своими словами, на что вы соглашаетесь?</translation>
  </message>
  <message id="consent.child_opinion">
   <source>Баланың өз пікірі</source>
   <translation>Мнение самого ребенка</translation>
  </message>
  <message id="consent.child_opinion.ask">
   <source>Сен өзің не қалайсың? «Жоқ» десең де болады.</source>
   <translation>Чего хочешь ты сам? Можно сказать «нет».</translation>
  </message>
  <message id="consent.parent_alleged">
   <source>Ата немесе ана зорлық көрсетті деп болжана ма</source>
   <translation>Является ли родитель предполагаемым обидчиком</translation>
  </message>
  <message id="consent.parent_alleged.hint">
   <source>Иә болса, ол ата немесе ананың келісімі қолданылмайды.</source>
   <translation>Если да, согласие этого родителя не используется.</translation>
  </message>
  <message id="consent.page.scope">
   <source>Келісім көлемі</source>
   <translation>Объем согласия</translation>
  </message>
  <message id="consent.consent_form">
   <source>Келісім нысаны</source>
   <translation>Форма согласия</translation>
  </message>
  <message id="consent.consent_form.option.written">
   <source>Жазбаша түрде</source>
   <translation>В письменной форме</translation>
  </message>
  <message id="consent.consent_form.option.oral">
   <source>Ауызша, куәмен</source>
   <translation>Устно, при свидетеле</translation>
  </message>
  <message id="consent.consent_form.option.by_law">
   <source>Келісімсіз, заң бойынша</source>
   <translation>Без согласия, по закону</translation>
  </message>
  <message id="consent.witness">
   <source>Куә</source>
   <translation>Свидетель</translation>
  </message>
  <message id="consent.legal_grade">
   <source>Шұғылдық дәрежесі</source>
   <translation>Степень срочности</translation>
  </message>
  <message id="consent.legal_grade.option.danger">
   <source>өмірге, денсаулыққа тікелей қауіп: мүмкіндік туа салысымен келісім алынады</source>
   <translation>прямая угроза жизни, здоровью: согласие берется при первой возможности</translation>
  </message>
  <message id="consent.legal_grade.option.protection">
   <source>баланы қорғау қажет</source>
   <translation>необходима защита ребенка</translation>
  </message>
  <message id="consent.legal_grade.option.order">
   <source>соттың, уәкілетті органның шешімі бар</source>
   <translation>есть решение суда, уполномоченного органа</translation>
  </message>
  <message id="consent.legal_ground">
   <source>Құқықтық негіз, себеп</source>
   <translation>Правовое основание, причина</translation>
  </message>
  <message id="consent.scope">
   <source>Келісім көлемі</source>
   <translation>Объем согласия</translation>
  </message>
  <message id="consent.scope.hint">
   <source>Әрқайсысын бөлек сұраңыз. Белгіленбегені келісім берілмеді деп саналады.</source>
   <translation>О каждом пункте спросите отдельно. Неотмеченное считается неразрешенным.</translation>
  </message>
  <message id="consent.scope.ask">
   <source>Мұны бір-бірлеп сөйлесейік. Қайсысы қолайлы, қайсысы қолайсыз?</source>
   <translation>Обсудим это по пунктам. Что вам подходит, а что нет?</translation>
  </message>
  <message id="consent.recipients">
   <source>Ақпарат алушылар</source>
   <translation>Получатели сведений</translation>
  </message>
  <message id="consent.recipients.hint">
   <source>Тек қажетті бөлігі беріледі.</source>
   <translation>Передается только необходимое.</translation>
  </message>
  <message id="consent.recipients.recipient">
   <source>Алушы</source>
   <translation>Получатель</translation>
  </message>
  <message id="consent.recipients.sections">
   <source>Мәліметтер бөлімі</source>
   <translation>Раздел сведений</translation>
  </message>
  <message id="consent.recipients.purpose">
   <source>Мақсаты</source>
   <translation>Цель</translation>
  </message>
  <message id="consent.recipients.until">
   <source>Дейін</source>
   <translation>До</translation>
  </message>
  <message id="consent.page.explained">
   <source>Түсіндіру, мерзім, қол қою</source>
   <translation>Разъяснение, срок, подписи</translation>
  </message>
  <message id="consent.explained">
   <source>Түсіндірілген</source>
   <translation>Разъяснено</translation>
  </message>
  <message id="consent.explained.ask">
   <source>Бас тартсаңыз, ешқандай жаман болмайды. Кейін ойыңызды өзгертсеңіз де болады. Түсінікті ме?</source>
   <translation>Если откажетесь, ничего плохого не будет. Позже решение можно изменить. Все понятно?</translation>
  </message>
  <message id="consent.explained.option.purpose">
   <source>Ақпарат жинау мақсаты</source>
   <translation>Цель сбора сведений</translation>
  </message>
  <message id="consent.explained.option.limits">
   <source>Құпиялылық шегі</source>
   <translation>Пределы конфиденциальности</translation>
  </message>
  <message id="consent.explained.option.refuse">
   <source>Бас тарту құқығы</source>
   <translation>Право отказаться</translation>
  </message>
  <message id="consent.explained.option.withdraw">
   <source>Келісімді кері қайтару құқығы</source>
   <translation>Право отозвать согласие</translation>
  </message>
  <message id="consent.valid_until">
   <source>Жарамды мерзімі</source>
   <translation>Действует до</translation>
  </message>
  <message id="consent.withdrawn_on">
   <source>Келісім кері қайтарылған күн</source>
   <translation>Дата отзыва согласия</translation>
  </message>
  <message id="consent.withdrawal_effect">
   <source>Кері қайтарудың салдары</source>
   <translation>Последствия отзыва</translation>
  </message>
  <message id="consent.withdrawal_effect.hint">
   <source>Не тоқтатылатыны, кімге хабарланатыны жазылады.</source>
   <translation>Укажите, что прекращается и кому сообщить.</translation>
  </message>
  <message id="consent.signatures">
   <source>Қолы</source>
   <translation>Подпись</translation>
  </message>
  <message id="consent.signatures.option.client">
   <source>Қызмет алушы</source>
   <translation>Клиент</translation>
  </message>
  <message id="consent.signatures.option.guardian">
   <source>Қорғаншы</source>
   <translation>Опекун</translation>
  </message>
  <message id="consent.signatures.option.worker">
   <source>Әлеуметтік қызметкер</source>
   <translation>Социальный работник</translation>
  </message>
  <message id="consent.signatures.option.interpreter">
   <source>Аудармашы</source>
   <translation>Переводчик</translation>
  </message>
  <message id="contract_register.title">
   <source>Шарт бойынша мамандардың жиынтық тізілімі</source>
   <translation>Сводный реестр договоров со специалистами</translation>
  </message>
  <message id="contract_register.page.lines">
   <source>Жазбалар</source>
   <translation>Записи</translation>
  </message>
  <message id="contract_register.lines">
   <source>Шарт бойынша мамандардың жиынтық тізілімі</source>
   <translation>Сводный реестр договоров со специалистами</translation>
  </message>
  <message id="contract_register.lines.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="contract_register.lines.starts">
   <source>Басталған күні</source>
   <translation>Начало</translation>
  </message>
  <message id="contract_register.lines.ends">
   <source>Аяқталатын күні</source>
   <translation>Окончание</translation>
  </message>
  <message id="contract_register.lines.speciality">
   <source>Мамандығы</source>
   <translation>Специальность</translation>
  </message>
  <message id="contract_register.lines.contract_no">
   <source>Шарт нөмірі</source>
   <translation>№ договора</translation>
  </message>
  <message id="contract_register.lines.purposes">
   <source>Мақсаты</source>
   <translation>Цель</translation>
  </message>
  <message id="contract_register.lines.recipients">
   <source>Қызмет алушылардың кодтары</source>
   <translation>Коды получателей</translation>
  </message>
  <message id="contract_register.lines.results">
   <source>Нәтижелері</source>
   <translation>Результаты</translation>
  </message>
  <message id="destruction_act.title">
   <source>Істерді жою актісі</source>
   <translation>Акт об уничтожении дел</translation>
  </message>
  <message id="destruction_act.page.list">
   <source>Істер тізімі</source>
   <translation>Перечень дел</translation>
  </message>
  <message id="destruction_act.decided_on">
   <source>Акт күні</source>
   <translation>Дата акта</translation>
  </message>
  <message id="destruction_act.kind">
   <source>Түрі</source>
   <translation>Вид</translation>
  </message>
  <message id="destruction_act.kind.option.destroy">
   <source>уақытша сақталған – жойылады</source>
   <translation>временного хранения – уничтожить</translation>
  </message>
  <message id="destruction_act.kind.option.hand_over">
   <source>тұрақты сақталады – мұрағатқа беріледі</source>
   <translation>постоянного хранения – передать в архив</translation>
  </message>
  <message id="destruction_act.files">
   <source>Істер</source>
   <translation>Дела</translation>
  </message>
  <message id="destruction_act.files.code">
   <source>Іс коды</source>
   <translation>Код случая</translation>
  </message>
  <message id="destruction_act.files.series">
   <source>Істер тобының атауы</source>
   <translation>Название группы дел</translation>
  </message>
  <message id="destruction_act.files.years">
   <source>Жылдары</source>
   <translation>Годы</translation>
  </message>
  <message id="destruction_act.files.pages">
   <source>Парақ</source>
   <translation>Листов</translation>
  </message>
  <message id="destruction_act.files.media">
   <source>Жеткізгіш</source>
   <translation>Носители</translation>
  </message>
  <message id="destruction_act.files.item">
   <source>Тізбе тармағы</source>
   <translation>Статья перечня</translation>
  </message>
  <message id="destruction_act.files.period">
   <source>Сақтау мерзімі</source>
   <translation>Срок хранения</translation>
  </message>
  <message id="destruction_act.files.expired_on">
   <source>Мерзімі өткен</source>
   <translation>Срок истек</translation>
  </message>
  <message id="destruction_act.advice">
   <source>Мұрағат кеңесі</source>
   <translation>Рекомендация архива</translation>
  </message>
  <message id="destruction_act.advice_file">
   <source>Кеңестің көшірмесі</source>
   <translation>Копия рекомендации</translation>
  </message>
  <message id="destruction_act.page.act">
   <source>Жою</source>
   <translation>Уничтожение</translation>
  </message>
  <message id="destruction_act.method">
   <source>Жою тәсілі, резервтік көшірмелер</source>
   <translation>Способ уничтожения, резервные копии</translation>
  </message>
  <message id="destruction_act.destroyed_on">
   <source>Жойылған күн</source>
   <translation>Дата уничтожения</translation>
  </message>
  <message id="destruction_act.signatures">
   <source>Комиссия қолдары</source>
   <translation>Подписи комиссии</translation>
  </message>
  <message id="destruction_act.signatures.option.chair">
   <source>төраға</source>
   <translation>председатель</translation>
  </message>
  <message id="destruction_act.signatures.option.member">
   <source>мүше</source>
   <translation>член комиссии</translation>
  </message>
  <message id="destruction_act.signatures.option.archivist">
   <source>мұрағатшы</source>
   <translation>архивариус</translation>
  </message>
  <message id="diagnostics.title">
   <source>Диагностика қорытындысы</source>
   <translation>Заключение по диагностике</translation>
  </message>
  <message id="diagnostics.page.method">
   <source>Диагностика</source>
   <translation>Диагностика</translation>
  </message>
  <message id="diagnostics.kind">
   <source>Түрі</source>
   <translation>Вид</translation>
  </message>
  <message id="diagnostics.kind.option.psychological">
   <source>психологиялық</source>
   <translation>психологическая</translation>
  </message>
  <message id="diagnostics.kind.option.pedagogical">
   <source>педагогикалық</source>
   <translation>педагогическая</translation>
  </message>
  <message id="diagnostics.kind.option.correction">
   <source>түзету-дамыту</source>
   <translation>коррекционно-развивающая</translation>
  </message>
  <message id="diagnostics.kind.option.adaptation">
   <source>әлеуметтік бейімделу</source>
   <translation>социальная адаптация</translation>
  </message>
  <message id="diagnostics.kind.option.work_skills">
   <source>еңбек дағдылары</source>
   <translation>трудовые навыки</translation>
  </message>
  <message id="diagnostics.kind.option.medico_social">
   <source>медициналық-әлеуметтік</source>
   <translation>медико-социальная</translation>
  </message>
  <message id="diagnostics.package">
   <source>Психологиялық-диагностикалық пакет</source>
   <translation>Психолого-диагностический пакет</translation>
  </message>
  <message id="diagnostics.package.hint">
   <source>Ұйым басшысы бекіткен пакет қана қолданылады.</source>
   <translation>Применяется только пакет, утвержденный руководителем.</translation>
  </message>
  <message id="diagnostics.package_approved_on">
   <source>Пакетті басшы бекіткен күн</source>
   <translation>Пакет утвержден руководителем</translation>
  </message>
  <message id="diagnostics.diagnosed_on">
   <source>Жүргізілген күні</source>
   <translation>Дата проведения</translation>
  </message>
  <message id="diagnostics.specialist">
   <source>Маман</source>
   <translation>Специалист</translation>
  </message>
  <message id="diagnostics.method">
   <source>Әдістеме</source>
   <translation>Методика</translation>
  </message>
  <message id="diagnostics.method.ask">
   <source>Қазір бірге ойын-тапсырма жасаймыз, дұрыс-бұрыс жауап жоқ. Шаршасаң, айт.</source>
   <translation>Сейчас мы вместе выполним задания, неправильных ответов нет. Скажи, если устанешь.</translation>
  </message>
  <message id="diagnostics.page.result">
   <source>Қорытынды</source>
   <translation>Заключение</translation>
  </message>
  <message id="diagnostics.level">
   <source>Әлеуметтік-психологиялық бейімделу деңгейі</source>
   <translation>Уровень социально-психологической адаптации</translation>
  </message>
  <message id="diagnostics.level.option.low">
   <source>төмен</source>
   <translation>низкий</translation>
  </message>
  <message id="diagnostics.level.option.medium">
   <source>орташа</source>
   <translation>средний</translation>
  </message>
  <message id="diagnostics.level.option.high">
   <source>жоғары</source>
   <translation>высокий</translation>
  </message>
  <message id="diagnostics.level_detail">
   <source>Деңгейдің негіздемесі</source>
   <translation>Обоснование уровня</translation>
  </message>
  <message id="diagnostics.conclusion">
   <source>Қорытынды</source>
   <translation>Заключение</translation>
  </message>
  <message id="diagnostics.recommendations">
   <source>Ұсынымдар</source>
   <translation>Рекомендации</translation>
  </message>
  <message id="diagnostics.signatures">
   <source>Қолы</source>
   <translation>Подписи</translation>
  </message>
  <message id="diagnostics.signatures.option.specialist">
   <source>маман</source>
   <translation>специалист</translation>
  </message>
  <message id="diagnostics.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>руководитель организации</translation>
  </message>
  <message id="directory_entry.title">
   <source>Ұйымдар тізбесі, қызметтер картасы</source>
   <translation>Справочник организаций и карта услуг</translation>
  </message>
  <message id="directory_entry.page.entry">
   <source>Ұйым</source>
   <translation>Организация</translation>
  </message>
  <message id="directory_entry.organisation">
   <source>Ұйым</source>
   <translation>Организация</translation>
  </message>
  <message id="directory_entry.sector">
   <source>Саласы</source>
   <translation>Сектор</translation>
  </message>
  <message id="directory_entry.sector.option.education">
   <source>білім беру</source>
   <translation>образование</translation>
  </message>
  <message id="directory_entry.sector.option.health">
   <source>денсаулық сақтау</source>
   <translation>здравоохранение</translation>
  </message>
  <message id="directory_entry.sector.option.social">
   <source>әлеуметтік қорғау</source>
   <translation>социальная защита</translation>
  </message>
  <message id="directory_entry.sector.option.law">
   <source>құқық қорғау</source>
   <translation>правоохранительные органы</translation>
  </message>
  <message id="directory_entry.sector.option.local">
   <source>жергілікті әкімдік</source>
   <translation>акимат, местная власть</translation>
  </message>
  <message id="directory_entry.sector.option.ngo">
   <source>қоғамдық ұйым</source>
   <translation>общественная организация</translation>
  </message>
  <message id="directory_entry.sector.option.other">
   <source>басқа</source>
   <translation>другое</translation>
  </message>
  <message id="directory_entry.types">
   <source>Жолдау түрлері</source>
   <translation>Виды направления</translation>
  </message>
  <message id="directory_entry.types.option.education">
   <source>білім беру</source>
   <translation>образование</translation>
  </message>
  <message id="directory_entry.types.option.water">
   <source>су, санитария</source>
   <translation>вода и санитария</translation>
  </message>
  <message id="directory_entry.types.option.protection">
   <source>баланы қорғау</source>
   <translation>защита ребенка</translation>
  </message>
  <message id="directory_entry.types.option.nutrition">
   <source>тамақтану</source>
   <translation>питание</translation>
  </message>
  <message id="directory_entry.types.option.health">
   <source>денсаулық</source>
   <translation>здоровье</translation>
  </message>
  <message id="directory_entry.types.option.legal">
   <source>құқықтық көмек</source>
   <translation>правовая помощь</translation>
  </message>
  <message id="directory_entry.types.option.economic">
   <source>экономикалық қолдау</source>
   <translation>экономическая поддержка</translation>
  </message>
  <message id="directory_entry.types.option.other">
   <source>басқа</source>
   <translation>другое</translation>
  </message>
  <message id="directory_entry.services">
   <source>Көрсетілетін қызметтер</source>
   <translation>Услуги</translation>
  </message>
  <message id="directory_entry.target_group">
   <source>Мақсатты топ</source>
   <translation>Целевая группа</translation>
  </message>
  <message id="directory_entry.cost">
   <source>Ақысы</source>
   <translation>Стоимость</translation>
  </message>
  <message id="directory_entry.cost.option.free">
   <source>тегін</source>
   <translation>бесплатно</translation>
  </message>
  <message id="directory_entry.cost.option.paid">
   <source>ақылы</source>
   <translation>платно</translation>
  </message>
  <message id="directory_entry.cost.option.partly">
   <source>ішінара</source>
   <translation>частично</translation>
  </message>
  <message id="directory_entry.where">
   <source>Мекенжайы</source>
   <translation>Адрес</translation>
  </message>
  <message id="directory_entry.where.hint">
   <source>Құпия мекенжайдағы баспана мұнда жазылмайды.</source>
   <translation>Убежища с тайным адресом сюда не вносятся.</translation>
  </message>
  <message id="directory_entry.distance">
   <source>Қашықтығы</source>
   <translation>Расстояние</translation>
  </message>
  <message id="directory_entry.distance.unit">
   <source>км</source>
   <translation>км</translation>
  </message>
  <message id="directory_entry.hours">
   <source>Жұмыс уақыты</source>
   <translation>Часы работы</translation>
  </message>
  <message id="directory_entry.contact">
   <source>Байланыс телефоны, лауазымы</source>
   <translation>Контакт, должность</translation>
  </message>
  <message id="directory_entry.verified_on">
   <source>Соңғы тексерілген күн</source>
   <translation>Проверено в последний раз</translation>
  </message>
  <message id="directory_entry.ended_on">
   <source>Ынтымақтастық тоқтаған күн</source>
   <translation>Сотрудничество прекращено</translation>
  </message>
  <message id="directory_entry.functions">
   <source>Бірге жұмыс істейтін мамандар</source>
   <translation>Специалисты, с которыми сотрудничаем</translation>
  </message>
  <message id="directory_entry.functions.function">
   <source>Лауазымы</source>
   <translation>Должность</translation>
  </message>
  <message id="directory_entry.functions.task">
   <source>Қандай мәселемен</source>
   <translation>По каким вопросам</translation>
  </message>
  <message id="directory_entry.functions.team">
   <source>Бірлескен топ мүшесі</source>
   <translation>Участник совместной команды</translation>
  </message>
  <message id="directory_entry.note">
   <source>Ескертпе</source>
   <translation>Примечание</translation>
  </message>
  <message id="ethics_acknowledgement.title">
   <source>Әдеп кодексімен танысу</source>
   <translation>Ознакомление с кодексом этики</translation>
  </message>
  <message id="ethics_acknowledgement.page.read">
   <source>Танысу</source>
   <translation>Ознакомление</translation>
  </message>
  <message id="ethics_acknowledgement.worker">
   <source>Қызметкер</source>
   <translation>Работник</translation>
  </message>
  <message id="ethics_acknowledgement.read_on">
   <source>Танысқан күн</source>
   <translation>Дата ознакомления</translation>
  </message>
  <message id="ethics_acknowledgement.version">
   <source>Кодекстің редакциясы, күні</source>
   <translation>Редакция кодекса, дата</translation>
  </message>
  <message id="ethics_acknowledgement.questions">
   <source>Сұрақтар, ой түю</source>
   <translation>Вопросы и размышления</translation>
  </message>
  <message id="ethics_acknowledgement.questions.ask">
   <source>Кодекстің қай тармағы күнделікті жұмыста сізге ең қиын?</source>
   <translation>Какое правило кодекса вам труднее всего соблюдать каждый день?</translation>
  </message>
  <message id="ethics_acknowledgement.signatures">
   <source>Қолы</source>
   <translation>Подпись</translation>
  </message>
  <message id="ethics_acknowledgement.signatures.option.worker">
   <source>қызметкер</source>
   <translation>работник</translation>
  </message>
  <message id="evaluation.title">
   <source>Нәтижелілікті бағалау, сапаны өзін-өзі тексеру</source>
   <translation>Оценка результативности, самопроверка качества</translation>
  </message>
  <message id="evaluation.page.results">
   <source>Нәтижелер</source>
   <translation>Результаты</translation>
  </message>
  <message id="evaluation.evaluated_on">
   <source>Бағалау күні</source>
   <translation>Дата оценки</translation>
  </message>
  <message id="evaluation.period">
   <source>Бағаланатын кезең</source>
   <translation>Оцениваемый период</translation>
  </message>
  <message id="evaluation.annex">
   <source>Қызмет көрсету стандарты</source>
   <translation>Стандарт услуг</translation>
  </message>
  <message id="evaluation.plan_ref">
   <source>Жеке жоспар</source>
   <translation>Индивидуальный план</translation>
  </message>
  <message id="evaluation.goals">
   <source>Мақсаттардың орындалуы</source>
   <translation>Достижение целей</translation>
  </message>
  <message id="evaluation.goals.goal">
   <source>Мақсат</source>
   <translation>Цель</translation>
  </message>
  <message id="evaluation.goals.indicator">
   <source>Көрсеткіш</source>
   <translation>Показатель</translation>
  </message>
  <message id="evaluation.goals.result">
   <source>Нәтиже</source>
   <translation>Результат</translation>
  </message>
  <message id="evaluation.goals.result.option.yes">
   <source>орындалды</source>
   <translation>выполнено</translation>
  </message>
  <message id="evaluation.goals.result.option.partly">
   <source>ішінара</source>
   <translation>частично</translation>
  </message>
  <message id="evaluation.goals.result.option.no">
   <source>орындалмады</source>
   <translation>не выполнено</translation>
  </message>
  <message id="evaluation.goals.note">
   <source>Түсініктеме</source>
   <translation>Комментарий</translation>
  </message>
  <message id="evaluation.page.household_a12">
   <source>Тұрмыстық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Бытовые: условия качества (приложения 1, 2)</translation>
  </message>
  <message id="evaluation.q_a12_h1">
   <source>Тұрғын орынжай нормаға сай; орналастыруда денсаулық, жас, үйлесімділік ескерілген</source>
   <translation>Помещения отвечают нормам; учтены здоровье, возраст, совместимость</translation>
  </message>
  <message id="evaluation.q_a12_h2">
   <source>Мамандардың кабинеттері жабдықталған</source>
   <translation>Кабинеты специалистов оборудованы</translation>
  </message>
  <message id="evaluation.q_a12_h3">
   <source>Киім, аяқ киім, төсек-орын нормаға сай</source>
   <translation>Одежда, обувь, постель соответствуют нормам</translation>
  </message>
  <message id="evaluation.q_a12_h4">
   <source>Жиһаз бен төсек жасы мен дене жағдайына сай</source>
   <translation>Мебель и постель подходят по возрасту и состоянию</translation>
  </message>
  <message id="evaluation.q_a12_h5">
   <source>Киім ыңғайлы, жынысына, бойына сай, тілегі ескерілген</source>
   <translation>Одежда удобна, по полу и размеру, с учетом пожеланий</translation>
  </message>
  <message id="evaluation.q_a12_h6">
   <source>Әлеуметтік-тұрмыстық бағдар кабинеті жабдықталған</source>
   <translation>Кабинет социально-бытовой ориентации оборудован</translation>
  </message>
  <message id="evaluation.q_a12_h7">
   <source>Тасымалдауда жол қауіпсіздігі талаптары сақталған</source>
   <translation>При перевозке соблюдены требования безопасности</translation>
  </message>
  <message id="evaluation.measure_a12_household">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Мера и срок</translation>
  </message>
  <message id="evaluation.page.medical_a12">
   <source>Медициналық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Медицинские: условия качества (приложения 1, 2)</translation>
  </message>
  <message id="evaluation.q_a12_m1">
   <source>Медициналық рәсімдер толық, уақтылы; тегін көмек алуға жәрдемдесілген</source>
   <translation>Процедуры полны и своевременны; есть содействие в бесплатной помощи</translation>
  </message>
  <message id="evaluation.q_a12_m2">
   <source>Рәсімдер мұқият, зиян келтірмей жасалған</source>
   <translation>Процедуры проведены бережно, без вреда</translation>
  </message>
  <message id="evaluation.q_a12_m3">
   <source>Дәрігерге дейінгі көмек уақтылы ұйымдастырылған</source>
   <translation>Доврачебная помощь организована своевременно</translation>
  </message>
  <message id="evaluation.q_a12_m4">
   <source>Сауықтыру шаралары жеке қажеттілікке сай</source>
   <translation>Оздоровление учитывает личные потребности</translation>
  </message>
  <message id="evaluation.q_a12_m5">
   <source>Ауруханаға жатқызу жедел, тек көрсетілім бойынша</source>
   <translation>Госпитализация оперативна и только по показаниям</translation>
  </message>
  <message id="evaluation.q_a12_m6">
   <source>Салауатты өмір салты бойынша кеңес берілген</source>
   <translation>Консультации по здоровому образу жизни проведены</translation>
  </message>
  <message id="evaluation.q_a12_m7">
   <source>Мамандардың медициналық кеңесі ұйымдастырылған</source>
   <translation>Консультации специалистов организованы</translation>
  </message>
  <message id="evaluation.q_a12_m8">
   <source>Оңалту денсаулық жағдайына сай жүргізілген</source>
   <translation>Реабилитация соответствует состоянию здоровья</translation>
  </message>
  <message id="evaluation.q_a12_m9">
   <source>Тексеру, кеңес, алғашқы тазалау ұйымдастырылған</source>
   <translation>Обследование, консультации, первичная обработка организованы</translation>
  </message>
  <message id="evaluation.measure_a12_medical">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Мера и срок</translation>
  </message>
  <message id="evaluation.page.psychological_a12">
   <source>Психологиялық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Психологические: условия качества (приложения 1, 2)</translation>
  </message>
  <message id="evaluation.q_a12_p1">
   <source>Диагностика басшы бекіткен пакетпен жүргізілген</source>
   <translation>Диагностика по пакету, утвержденному руководителем</translation>
  </message>
  <message id="evaluation.q_a12_p2">
   <source>Консультация қарым-қатынасты реттеп, жанжалдың алдын алған</source>
   <translation>Консультации помогли в отношениях и предупредили конфликты</translation>
  </message>
  <message id="evaluation.q_a12_p3">
   <source>Түзету мінез-құлықтағы ауытқуды бәсеңдеткен</source>
   <translation>Коррекция уменьшила отклонения в поведении</translation>
  </message>
  <message id="evaluation.q_a12_p4">
   <source>Тренингтер шиеленісті азайтқан</source>
   <translation>Тренинги сняли напряжение</translation>
  </message>
  <message id="evaluation.q_a12_p5">
   <source>Патронаж ыңғайсыздық пен жанжалды уақтылы анықтаған</source>
   <translation>Патронаж вовремя выявил дискомфорт и конфликты</translation>
  </message>
  <message id="evaluation.q_a12_p6">
   <source>Топтар мен клубтар ыңғайсыздықтан шығуға көмектескен</source>
   <translation>Группы и клубы помогли выйти из дискомфорта</translation>
  </message>
  <message id="evaluation.q_a12_p7">
   <source>Алдын алу жұмысы толық психикалық дамуға ықпал еткен</source>
   <translation>Профилактика способствовала полноценному развитию</translation>
  </message>
  <message id="evaluation.q_a12_p8">
   <source>Өзара қолдау мәселелерді шешуге көмектескен</source>
   <translation>Взаимная поддержка помогла решать проблемы</translation>
  </message>
  <message id="evaluation.measure_a12_psychological">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Мера и срок</translation>
  </message>
  <message id="evaluation.page.pedagogical_a12">
   <source>Педагогикалық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Педагогические: условия качества (приложения 1, 2)</translation>
  </message>
  <message id="evaluation.q_a12_e1">
   <source>Консультация мәселелерді түсінуге, шешуге көмектескен</source>
   <translation>Консультации помогли понять и решить проблемы</translation>
  </message>
  <message id="evaluation.q_a12_e2">
   <source>Диагностика әлеуметтік бейімделу деңгейін анықтаған</source>
   <translation>Диагностика определила уровень социальной адаптации</translation>
  </message>
  <message id="evaluation.q_a12_e3">
   <source>Білім алуға, оқу нысанын таңдауға көмектесілген</source>
   <translation>Оказана помощь в получении образования и выборе формы</translation>
  </message>
  <message id="evaluation.q_a12_e4">
   <source>Педагогикалық түзету бейімделуді арттырған</source>
   <translation>Педагогическая коррекция повысила адаптацию</translation>
  </message>
  <message id="evaluation.q_a12_e5">
   <source>Әлеуметтік қолдау желісі қалпына келген, кеңейген</source>
   <translation>Сеть социальной поддержки восстановлена, расширена</translation>
  </message>
  <message id="evaluation.q_a12_e6">
   <source>Тұрмыстық дағдылар толық меңгерілген</source>
   <translation>Бытовые навыки полностью освоены</translation>
  </message>
  <message id="evaluation.measure_a12_pedagogical">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Мера и срок</translation>
  </message>
  <message id="evaluation.page.other_a12">
   <source>Еңбек, мәдени, экономикалық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Трудовые, культурные, экономические: условия качества (приложения 1, 2)</translation>
  </message>
  <message id="evaluation.q_a12_l1">
   <source>Еңбек дағдылары жеке ерекшелікке сай бағаланған</source>
   <translation>Трудовые навыки оценены индивидуально</translation>
  </message>
  <message id="evaluation.q_a12_l2">
   <source>Кәсіпке оқыту ұйымдастырылған, мамандық таңдауға көмектесілген</source>
   <translation>Обучение профессии организовано, есть помощь в выборе</translation>
  </message>
  <message id="evaluation.q_a12_c1">
   <source>Бағдарлама мен сценарийге қызмет алушылар тартылған</source>
   <translation>Получатели участвуют в программах и сценариях</translation>
  </message>
  <message id="evaluation.q_a12_c2">
   <source>Үйірмелер мәдени қажеттілік пен қарым-қатынасқа бағытталған</source>
   <translation>Кружки отвечают культурным потребностям и общению</translation>
  </message>
  <message id="evaluation.q_a12_n1">
   <source>Төлемдерді алуға көмек уақтылы, толық, нәтижелі</source>
   <translation>Помощь в получении выплат своевременна, полна, результативна</translation>
  </message>
  <message id="evaluation.measure_a12_other">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Мера и срок</translation>
  </message>
  <message id="evaluation.page.legal_a12">
   <source>Құқықтық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Правовые: условия качества (приложения 1, 2)</translation>
  </message>
  <message id="evaluation.q_a12_j1">
   <source>Құқықтар мен қорғау тәсілдері толық түсіндірілген</source>
   <translation>Права и способы защиты полностью разъяснены</translation>
  </message>
  <message id="evaluation.q_a12_j2">
   <source>Саласы бойынша кеңес беріліп, құжаттар дайындалып жіберілген</source>
   <translation>Даны консультации по отраслям, документы подготовлены и отправлены</translation>
  </message>
  <message id="evaluation.q_a12_j3">
   <source>Құжаттардың мәтінін, бланкін, хатын жазуға көмектесілген</source>
   <translation>Помощь с текстами, бланками и письмами оказана</translation>
  </message>
  <message id="evaluation.q_a12_j4">
   <source>Шағым сауатты жазылып, адресатқа жіберілген</source>
   <translation>Жалоба составлена грамотно и отправлена</translation>
  </message>
  <message id="evaluation.q_a12_j5">
   <source>Қорғаншылық органына отбасына орналастыруда көмектесілген</source>
   <translation>Органу опеки оказано содействие в устройстве в семью</translation>
  </message>
  <message id="evaluation.measure_a12_legal">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Мера и срок</translation>
  </message>
  <message id="evaluation.page.household_a3">
   <source>Тұрмыстық: сапа шарттары (3-қосымша)</source>
   <translation>Бытовые: условия качества (приложение 3)</translation>
  </message>
  <message id="evaluation.q_a3_h1">
   <source>Үй-жай нормаға сай, жайлы</source>
   <translation>Помещения отвечают нормам и удобны</translation>
  </message>
  <message id="evaluation.q_a3_h2">
   <source>Жиһаз, жабдық, мүкәммал стандартқа сай</source>
   <translation>Мебель и оборудование по стандарту</translation>
  </message>
  <message id="evaluation.q_a3_h3">
   <source>Жиһаз бен төсек жасы мен дене жағдайына сай</source>
   <translation>Мебель и постель подходят по возрасту и состоянию</translation>
  </message>
  <message id="evaluation.q_a3_h4">
   <source>Киім ыңғайлы, тілегі ескерілген</source>
   <translation>Одежда удобна, с учетом пожеланий</translation>
  </message>
  <message id="evaluation.q_a3_h5">
   <source>Ыстық, диеталық тамақ сапалы, теңгерімді</source>
   <translation>Горячее и диетическое питание качественно, сбалансировано</translation>
  </message>
  <message id="evaluation.q_a3_h6">
   <source>Тасымалдауда жол қауіпсіздігі талаптары сақталған</source>
   <translation>При перевозке соблюдены требования безопасности</translation>
  </message>
  <message id="evaluation.measure_a3_household">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Мера и срок</translation>
  </message>
  <message id="evaluation.page.medical_a3">
   <source>Медициналық: сапа шарттары (3-қосымша)</source>
   <translation>Медицинские: условия качества (приложение 3)</translation>
  </message>
  <message id="evaluation.q_a3_m1">
   <source>Тегін көмек алуға жәрдем толық, уақтылы</source>
   <translation>Содействие в бесплатной помощи полно и своевременно</translation>
  </message>
  <message id="evaluation.q_a3_m2">
   <source>Ауруханаға жатқызу жедел, тек көрсетілім бойынша</source>
   <translation>Госпитализация оперативна и только по показаниям</translation>
  </message>
  <message id="evaluation.q_a3_m3">
   <source>Салауатты өмір салты туралы әңгіме жүргізілген</source>
   <translation>Беседы о здоровом образе жизни проведены</translation>
  </message>
  <message id="evaluation.q_a3_m4">
   <source>Бейінді мамандардың кеңесі алынған</source>
   <translation>Консультации профильных специалистов получены</translation>
  </message>
  <message id="evaluation.measure_a3_medical">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Мера и срок</translation>
  </message>
  <message id="evaluation.page.people_a3">
   <source>Психологиялық, педагогикалық: сапа шарттары (3-қосымша)</source>
   <translation>Психологические, педагогические: условия качества (приложение 3)</translation>
  </message>
  <message id="evaluation.q_a3_p1">
   <source>Көмек қарым-қатынасты реттеп, жанжалдың алдын алған</source>
   <translation>Помощь наладила отношения и предупредила конфликты</translation>
  </message>
  <message id="evaluation.q_a3_p2">
   <source>Психолог, психотерапевт консультациясы алынған</source>
   <translation>Консультация психолога, психотерапевта получена</translation>
  </message>
  <message id="evaluation.q_a3_e1">
   <source>Білім алуға, оқу нысанын таңдауға көмектесілген</source>
   <translation>Оказана помощь в получении образования и выборе формы</translation>
  </message>
  <message id="evaluation.q_a3_e2">
   <source>Тұрмыстық дағдылар меңгерілген</source>
   <translation>Бытовые навыки освоены</translation>
  </message>
  <message id="evaluation.measure_a3_people">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Мера и срок</translation>
  </message>
  <message id="evaluation.page.other_a3">
   <source>Еңбек, мәдени, экономикалық: сапа шарттары (3-қосымша)</source>
   <translation>Трудовые, культурные, экономические: условия качества (приложение 3)</translation>
  </message>
  <message id="evaluation.q_a3_l1">
   <source>Материалдық жағдай мен тұрмыс деңгейін жақсартуға көмектесілген</source>
   <translation>Помощь в улучшении материального положения и уровня жизни</translation>
  </message>
  <message id="evaluation.q_a3_l2">
   <source>Курста кәсіпке оқытылған, мамандық таңдауға көмектесілген</source>
   <translation>Обучение на курсах, помощь в выборе профессии</translation>
  </message>
  <message id="evaluation.q_a3_c1">
   <source>Іс-шара бағдарламаларына тартылған</source>
   <translation>Участвует в программах мероприятий</translation>
  </message>
  <message id="evaluation.q_a3_c2">
   <source>Үйірмелерге қатысуға көмектесілген</source>
   <translation>Оказана помощь в участии в кружках</translation>
  </message>
  <message id="evaluation.q_a3_n1">
   <source>Төлемдерді алуға көмек уақтылы, толық, нәтижелі</source>
   <translation>Помощь в получении выплат своевременна, полна, результативна</translation>
  </message>
  <message id="evaluation.measure_a3_other">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Мера и срок</translation>
  </message>
  <message id="evaluation.page.legal_a3">
   <source>Құқықтық: сапа шарттары (3-қосымша)</source>
   <translation>Правовые: условия качества (приложение 3)</translation>
  </message>
  <message id="evaluation.q_a3_j1">
   <source>Құқықтар мен қорғау тәсілдері толық түсіндірілген</source>
   <translation>Права и способы защиты полностью разъяснены</translation>
  </message>
  <message id="evaluation.q_a3_j2">
   <source>Саласы бойынша кеңес беріліп, құжаттар дайындалған</source>
   <translation>Даны консультации по отраслям, документы подготовлены</translation>
  </message>
  <message id="evaluation.q_a3_j3">
   <source>Құжаттардың мәтінін, бланкін, хатын жазуға көмектесілген</source>
   <translation>Помощь с текстами, бланками и письмами оказана</translation>
  </message>
  <message id="evaluation.q_a3_j4">
   <source>Шағым сауатты жазылып, адресатқа жіберілген</source>
   <translation>Жалоба составлена грамотно и отправлена</translation>
  </message>
  <message id="evaluation.measure_a3_legal">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Мера и срок</translation>
  </message>
  <message id="evaluation.page.decision">
   <source>Пікір, шешім</source>
   <translation>Мнение, решение</translation>
  </message>
  <message id="evaluation.opinion">
   <source>Қызмет алушының пікірі</source>
   <translation>Мнение получателя услуг</translation>
  </message>
  <message id="evaluation.opinion.ask">
   <source>Осы айларда не жақсарды? Не көмектеспеді? Ары қарай не болғанын қалайсың?</source>
   <translation>Что стало лучше за эти месяцы? Что не помогло? Что должно быть дальше?</translation>
  </message>
  <message id="evaluation.decision">
   <source>Шешім</source>
   <translation>Решение</translation>
  </message>
  <message id="evaluation.decision.option.continue">
   <source>жоспарды жалғастыру</source>
   <translation>продолжить план</translation>
  </message>
  <message id="evaluation.decision.option.change">
   <source>жоспарды өзгерту</source>
   <translation>изменить план</translation>
  </message>
  <message id="evaluation.decision.option.placement">
   <source>отбасына орналастыру</source>
   <translation>устройство в семью</translation>
  </message>
  <message id="evaluation.decision.option.leaving">
   <source>ұйымнан шығару</source>
   <translation>выбытие</translation>
  </message>
  <message id="evaluation.decision_reason">
   <source>Шешімнің негіздемесі</source>
   <translation>Обоснование решения</translation>
  </message>
  <message id="evaluation.signatures">
   <source>Қолы</source>
   <translation>Подписи</translation>
  </message>
  <message id="evaluation.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="evaluation.signatures.option.psychologist">
   <source>психолог</source>
   <translation>психолог</translation>
  </message>
  <message id="evaluation.signatures.option.pedagogue">
   <source>әлеуметтік педагог</source>
   <translation>социальный педагог</translation>
  </message>
  <message id="evaluation.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>руководитель организации</translation>
  </message>
  <message id="evaluation.signatures.option.client">
   <source>қызмет алушы</source>
   <translation>получатель услуг</translation>
  </message>
  <message id="evidence_register.title">
   <source>Құжаттар мен дәлелдер тізілімі</source>
   <translation>Реестр документов и доказательств</translation>
  </message>
  <message id="evidence_register.page.documents">
   <source>Тіркелген құжаттар</source>
   <translation>Зарегистрированные документы</translation>
  </message>
  <message id="evidence_register.documents">
   <source>Құжаттар, дәлелдер</source>
   <translation>Документы, доказательства</translation>
  </message>
  <message id="evidence_register.documents.hint">
   <source>Құжат қосылған сайын бағдарлама осы тізілімді жаңартады.</source>
   <translation>Программа обновляет реестр при добавлении каждого документа.</translation>
  </message>
  <message id="evidence_register.documents.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="evidence_register.documents.title">
   <source>Құжат атауы</source>
   <translation>Название документа</translation>
  </message>
  <message id="evidence_register.documents.kind">
   <source>Түрі</source>
   <translation>Тип</translation>
  </message>
  <message id="evidence_register.documents.kind.option.document">
   <source>құжат</source>
   <translation>документ</translation>
  </message>
  <message id="evidence_register.documents.kind.option.audio">
   <source>аудиожазба</source>
   <translation>аудиозапись</translation>
  </message>
  <message id="evidence_register.documents.kind.option.video">
   <source>бейнежазба</source>
   <translation>видеозапись</translation>
  </message>
  <message id="evidence_register.documents.kind.option.photo">
   <source>фотосурет</source>
   <translation>фотография</translation>
  </message>
  <message id="evidence_register.documents.kind.option.object">
   <source>зат</source>
   <translation>предмет</translation>
  </message>
  <message id="evidence_register.documents.kind.option.other">
   <source>басқа</source>
   <translation>другое</translation>
  </message>
  <message id="evidence_register.documents.dated">
   <source>Құжат күні</source>
   <translation>Дата документа</translation>
  </message>
  <message id="evidence_register.documents.received_on">
   <source>Алынған күн</source>
   <translation>Получено</translation>
  </message>
  <message id="evidence_register.documents.from_whom">
   <source>Кімнен</source>
   <translation>От кого</translation>
  </message>
  <message id="evidence_register.documents.medium">
   <source>Түпнұсқа не көшірме</source>
   <translation>Оригинал или копия</translation>
  </message>
  <message id="evidence_register.documents.medium.option.original">
   <source>түпнұсқа</source>
   <translation>оригинал</translation>
  </message>
  <message id="evidence_register.documents.medium.option.copy">
   <source>көшірме</source>
   <translation>копия</translation>
  </message>
  <message id="evidence_register.documents.medium.option.paper">
   <source>тек қағаз нысанында</source>
   <translation>только на бумаге</translation>
  </message>
  <message id="evidence_register.documents.place">
   <source>Сақталған орны</source>
   <translation>Место хранения</translation>
  </message>
  <message id="evidence_register.documents.pages">
   <source>Беттер</source>
   <translation>Страницы</translation>
  </message>
  <message id="evidence_register.documents.ground">
   <source>Келісім</source>
   <translation>Согласие</translation>
  </message>
  <message id="evidence_register.documents.sealed">
   <source>Аса құпия</source>
   <translation>Строго конфиденциально</translation>
  </message>
  <message id="evidence_register.documents.checksum">
   <source>Бақылау сомасы</source>
   <translation>Контрольная сумма</translation>
  </message>
  <message id="field_device.title">
   <source>Далалық құрылғылар есебі</source>
   <translation>Учет полевых устройств</translation>
  </message>
  <message id="field_device.page.device">
   <source>Құрылғы</source>
   <translation>Устройство</translation>
  </message>
  <message id="field_device.checked_on">
   <source>Тексерілген күн</source>
   <translation>Дата проверки</translation>
  </message>
  <message id="field_device.devices">
   <source>Құрылғылар</source>
   <translation>Устройства</translation>
  </message>
  <message id="field_device.devices.device">
   <source>Құрылғы</source>
   <translation>Устройство</translation>
  </message>
  <message id="field_device.devices.owner">
   <source>Жауапты</source>
   <translation>Ответственный</translation>
  </message>
  <message id="field_device.devices.password">
   <source>Құпиясөз қойылған</source>
   <translation>Пароль стоит</translation>
  </message>
  <message id="field_device.devices.autolock">
   <source>Өзі құлыпталады</source>
   <translation>Сам блокируется</translation>
  </message>
  <message id="field_device.devices.wipe">
   <source>Қашықтан тазалауға болады</source>
   <translation>Можно стереть удаленно</translation>
  </message>
  <message id="field_device.signatures">
   <source>Қолы</source>
   <translation>Подписи</translation>
  </message>
  <message id="field_device.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="field_device.signatures.option.head">
   <source>ұйым басшылығы</source>
   <translation>руководство организации</translation>
  </message>
  <message id="field_pack.title">
   <source>Далалық пакет есебі</source>
   <translation>Учет полевого пакета</translation>
  </message>
  <message id="field_pack.page.pack">
   <source>Пакет</source>
   <translation>Пакет</translation>
  </message>
  <message id="field_pack.issued_at">
   <source>Алып шыққан уақыт</source>
   <translation>Выдан</translation>
  </message>
  <message id="field_pack.expires_on">
   <source>Жарамдылық мерзімі</source>
   <translation>Действует до</translation>
  </message>
  <message id="field_pack.worker">
   <source>Қызметкер</source>
   <translation>Работник</translation>
  </message>
  <message id="field_pack.device">
   <source>Құрылғы</source>
   <translation>Устройство</translation>
  </message>
  <message id="field_pack.taken">
   <source>Не алынды</source>
   <translation>Что взято</translation>
  </message>
  <message id="field_pack.taken.code">
   <source>Іс коды</source>
   <translation>Код случая</translation>
  </message>
  <message id="field_pack.taken.data">
   <source>Деректер</source>
   <translation>Данные</translation>
  </message>
  <message id="field_pack.imported_at">
   <source>Қайта енгізілген</source>
   <translation>Загружен обратно</translation>
  </message>
  <message id="field_pack.deleted_at">
   <source>Құрылғыдан жойылған</source>
   <translation>Удален с устройства</translation>
  </message>
  <message id="field_pack.page.loss">
   <source>Жоғалса</source>
   <translation>Утеря</translation>
  </message>
  <message id="field_pack.lost">
   <source>Құрылғы жоғалды ма, ұрланды ма</source>
   <translation>Утеряно или украдено</translation>
  </message>
  <message id="field_pack.lost_at">
   <source>Қашан</source>
   <translation>Когда</translation>
  </message>
  <message id="field_pack.measures">
   <source>Қолданылған шаралар</source>
   <translation>Принятые меры</translation>
  </message>
  <message id="field_pack.wiped_at">
   <source>Қашықтан тазаланған</source>
   <translation>Стерто удаленно</translation>
  </message>
  <message id="field_pack.head_informed_at">
   <source>Басшылыққа хабарланған</source>
   <translation>Сообщено руководству</translation>
  </message>
  <message id="file_contents.title">
   <source>Кейс файлының мұқабасы, мазмұны</source>
   <translation>Обложка дела и опись документов</translation>
  </message>
  <message id="file_contents.page.cover">
   <source>Мұқаба</source>
   <translation>Обложка</translation>
  </message>
  <message id="file_contents.mark">
   <source>Құпия</source>
   <translation>Конфиденциально</translation>
  </message>
  <message id="file_contents.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="file_contents.code.hint">
   <source>Мұқабаға аты жазылмайды, тек код жазылады.</source>
   <translation>На обложке пишется только код, без имени.</translation>
  </message>
  <message id="file_contents.organisation">
   <source>Ұйым</source>
   <translation>Организация</translation>
  </message>
  <message id="file_contents.volume">
   <source>Том</source>
   <translation>Том</translation>
  </message>
  <message id="file_contents.years">
   <source>Ашылған – жабылған жылы</source>
   <translation>Год открытия – закрытия</translation>
  </message>
  <message id="file_contents.page.contents">
   <source>Мазмұны</source>
   <translation>Опись документов</translation>
  </message>
  <message id="file_contents.contents">
   <source>Мазмұны</source>
   <translation>Опись документов</translation>
  </message>
  <message id="file_contents.contents.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="file_contents.contents.document">
   <source>Құжат</source>
   <translation>Документ</translation>
  </message>
  <message id="file_contents.contents.on">
   <source>Күні</source>
   <translation>Дата</translation>
  </message>
  <message id="file_contents.contents.page_from">
   <source>Бірінші бет</source>
   <translation>Первая страница</translation>
  </message>
  <message id="file_contents.contents.page_to">
   <source>Соңғы бет</source>
   <translation>Последняя страница</translation>
  </message>
  <message id="file_contents.contents.medium">
   <source>Нысаны</source>
   <translation>Носитель</translation>
  </message>
  <message id="file_contents.contents.medium.option.paper">
   <source>қағаз нысаны</source>
   <translation>бумажный носитель</translation>
  </message>
  <message id="file_contents.contents.medium.option.electronic">
   <source>электрондық нысан</source>
   <translation>электронный носитель</translation>
  </message>
  <message id="file_contents.total_pages">
   <source>Беттердің жалпы саны</source>
   <translation>Общее количество страниц</translation>
  </message>
  <message id="file_contents.total_pages_in_words">
   <source>Сөзбен</source>
   <translation>Прописью</translation>
  </message>
  <message id="file_contents.compiled">
   <source>Мазмұнын жасаған</source>
   <translation>Опись составил</translation>
  </message>
  <message id="file_contents.compiled.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="gift_register.title">
   <source>Ұсынылған сыйлықтар тізілімі</source>
   <translation>Реестр предложенных подарков</translation>
  </message>
  <message id="gift_register.page.lines">
   <source>Жазбалар</source>
   <translation>Записи</translation>
  </message>
  <message id="gift_register.lines">
   <source>Ұсынылған сыйлықтар тізілімі</source>
   <translation>Реестр предложенных подарков</translation>
  </message>
  <message id="gift_register.lines.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="gift_register.lines.on">
   <source>Күні</source>
   <translation>Дата</translation>
  </message>
  <message id="gift_register.lines.what">
   <source>Не</source>
   <translation>Что</translation>
  </message>
  <message id="gift_register.lines.done">
   <source>Не істелді</source>
   <translation>Что сделано</translation>
  </message>
  <message id="gift_register.lines.worker">
   <source>Қызметкер</source>
   <translation>Работник</translation>
  </message>
  <message id="individual_plan.title">
   <source>Жеке жоспар</source>
   <translation>Индивидуальный план</translation>
  </message>
  <message id="individual_plan.page.ground">
   <source>Негізі</source>
   <translation>Основание</translation>
  </message>
  <message id="individual_plan.plan_date">
   <source>Жоспар жасалған күн</source>
   <translation>Дата составления</translation>
  </message>
  <message id="individual_plan.period">
   <source>Жоспар мерзімі</source>
   <translation>Срок плана</translation>
  </message>
  <message id="individual_plan.annex">
   <source>Қызмет көрсету стандарты</source>
   <translation>Стандарт услуг</translation>
  </message>
  <message id="individual_plan.diagnostics_ref">
   <source>Негізге алынған диагностика</source>
   <translation>На основании диагностики</translation>
  </message>
  <message id="individual_plan.external_specialist">
   <source>Шарт негізінде тартылған маман</source>
   <translation>Специалист по договору</translation>
  </message>
  <message id="individual_plan.external_specialist.hint">
   <source>Мамандығы және шарт нөмірі (F-86 тізілімінен); аты жазылмайды.</source>
   <translation>Специальность и номер договора (по реестру F-86), без имени.</translation>
  </message>
  <message id="individual_plan.goals">
   <source>Қажеттіліктер бойынша мақсаттар</source>
   <translation>Цели по потребностям</translation>
  </message>
  <message id="individual_plan.goals.ask">
   <source>Жарты жылдан кейін не өзгергенін қалайсың? Соған бірінші қадам не болмақ?</source>
   <translation>Что должно измениться через полгода? Каким будет первый шаг?</translation>
  </message>
  <message id="individual_plan.goals.need">
   <source>Қажеттілік</source>
   <translation>Потребность</translation>
  </message>
  <message id="individual_plan.goals.goal">
   <source>Мақсат</source>
   <translation>Цель</translation>
  </message>
  <message id="individual_plan.goals.indicator">
   <source>Көрсеткіш</source>
   <translation>Показатель</translation>
  </message>
  <message id="individual_plan.goals.kind">
   <source>Қызмет түрі</source>
   <translation>Вид услуги</translation>
  </message>
  <message id="individual_plan.page.services">
   <source>Қызметтер</source>
   <translation>Услуги</translation>
  </message>
  <message id="individual_plan.services_a12">
   <source>Тізбе бойынша қызметтер (1, 2-қосымша)</source>
   <translation>Услуги по перечню (приложения 1, 2)</translation>
  </message>
  <message id="individual_plan.services_a12.kind">
   <source>Қызмет түрі</source>
   <translation>Вид услуги</translation>
  </message>
  <message id="individual_plan.services_a12.item">
   <source>Тізбедегі қызмет</source>
   <translation>Позиция перечня</translation>
  </message>
  <message id="individual_plan.services_a12.scope">
   <source>Көлемі, жиілігі</source>
   <translation>Объем, частота</translation>
  </message>
  <message id="individual_plan.services_a12.provider">
   <source>Көрсететін маман</source>
   <translation>Исполнитель</translation>
  </message>
  <message id="individual_plan.services_a12.start">
   <source>Басталуы</source>
   <translation>Начало</translation>
  </message>
  <message id="individual_plan.services_a12.until">
   <source>Аяқталуы</source>
   <translation>Окончание</translation>
  </message>
  <message id="individual_plan.services_a12.expected">
   <source>Күтілетін нәтиже</source>
   <translation>Ожидаемый результат</translation>
  </message>
  <message id="individual_plan.services_a12.done">
   <source>Орындалуы</source>
   <translation>Выполнение</translation>
  </message>
  <message id="individual_plan.services_a12.done.option.yes">
   <source>орындалды</source>
   <translation>выполнено</translation>
  </message>
  <message id="individual_plan.services_a12.done.option.partly">
   <source>ішінара</source>
   <translation>частично</translation>
  </message>
  <message id="individual_plan.services_a12.done.option.no">
   <source>орындалмады</source>
   <translation>не выполнено</translation>
  </message>
  <message id="individual_plan.services_a12.done.option.refused">
   <source>бас тартты</source>
   <translation>отказ</translation>
  </message>
  <message id="individual_plan.services_a3">
   <source>Тізбе бойынша қызметтер (3-қосымша)</source>
   <translation>Услуги по перечню (приложение 3)</translation>
  </message>
  <message id="individual_plan.services_a3.kind">
   <source>Қызмет түрі</source>
   <translation>Вид услуги</translation>
  </message>
  <message id="individual_plan.services_a3.item">
   <source>Тізбедегі қызмет</source>
   <translation>Позиция перечня</translation>
  </message>
  <message id="individual_plan.services_a3.scope">
   <source>Көлемі, жиілігі</source>
   <translation>Объем, частота</translation>
  </message>
  <message id="individual_plan.services_a3.provider">
   <source>Көрсететін маман</source>
   <translation>Исполнитель</translation>
  </message>
  <message id="individual_plan.services_a3.start">
   <source>Басталуы</source>
   <translation>Начало</translation>
  </message>
  <message id="individual_plan.services_a3.until">
   <source>Аяқталуы</source>
   <translation>Окончание</translation>
  </message>
  <message id="individual_plan.services_a3.expected">
   <source>Күтілетін нәтиже</source>
   <translation>Ожидаемый результат</translation>
  </message>
  <message id="individual_plan.services_a3.done">
   <source>Орындалуы</source>
   <translation>Выполнение</translation>
  </message>
  <message id="individual_plan.services_a3.done.option.yes">
   <source>орындалды</source>
   <translation>выполнено</translation>
  </message>
  <message id="individual_plan.services_a3.done.option.partly">
   <source>ішінара</source>
   <translation>частично</translation>
  </message>
  <message id="individual_plan.services_a3.done.option.no">
   <source>орындалмады</source>
   <translation>не выполнено</translation>
  </message>
  <message id="individual_plan.services_a3.done.option.refused">
   <source>бас тартты</source>
   <translation>отказ</translation>
  </message>
  <message id="individual_plan.page.child">
   <source>Бала және оның ортасы</source>
   <translation>Ребенок и его окружение</translation>
  </message>
  <message id="individual_plan.without_care">
   <source>Бала жетім немесе ата-ана қамқорлығынсыз қалған ба</source>
   <translation>Ребенок сирота или без попечения родителей</translation>
  </message>
  <message id="individual_plan.without_care_family_work">
   <source>Отбасына орналастыру жұмысы</source>
   <translation>Работа по устройству в семью</translation>
  </message>
  <message id="individual_plan.without_care_family_work.hint">
   <source>Кіммен, қандай қадамдар жасалады; қорғаншылық органымен байланыс.</source>
   <translation>Какие шаги и с кем; связь с органом опеки.</translation>
  </message>
  <message id="individual_plan.network">
   <source>Әлеуметтік қолдау желісі</source>
   <translation>Сеть социальной поддержки</translation>
  </message>
  <message id="individual_plan.network.ask">
   <source>Қиын кезде кімге айта аласың? Кіммен жиірек кездескің келеді?</source>
   <translation>Кому ты можешь рассказать, когда трудно? С кем хочешь видеться чаще?</translation>
  </message>
  <message id="individual_plan.network.person">
   <source>Адам</source>
   <translation>Лицо</translation>
  </message>
  <message id="individual_plan.network.relation">
   <source>Балаға қатысы</source>
   <translation>Отношение к ребенку</translation>
  </message>
  <message id="individual_plan.network.role">
   <source>Немен көмектеседі</source>
   <translation>Чем помогает</translation>
  </message>
  <message id="individual_plan.skills">
   <source>Өз бетінше өмір сүру дағдылары</source>
   <translation>Навыки самостоятельной жизни</translation>
  </message>
  <message id="individual_plan.skills.skill">
   <source>Дағды</source>
   <translation>Навык</translation>
  </message>
  <message id="individual_plan.skills.level">
   <source>Деңгейі</source>
   <translation>Уровень</translation>
  </message>
  <message id="individual_plan.skills.level.option.low">
   <source>төмен</source>
   <translation>низкий</translation>
  </message>
  <message id="individual_plan.skills.level.option.medium">
   <source>орташа</source>
   <translation>средний</translation>
  </message>
  <message id="individual_plan.skills.level.option.high">
   <source>жоғары</source>
   <translation>высокий</translation>
  </message>
  <message id="individual_plan.skills.goal">
   <source>Мақсат</source>
   <translation>Цель</translation>
  </message>
  <message id="individual_plan.opinion">
   <source>Қызмет алушының пікірі</source>
   <translation>Мнение получателя услуг</translation>
  </message>
  <message id="individual_plan.opinion.ask">
   <source>Осы жоспарда саған не ұнайды, не ұнамайды? Нені қосар едің?</source>
   <translation>Что тебе в этом плане нравится, а что нет? Что бы ты добавил?</translation>
  </message>
  <message id="individual_plan.page.approval">
   <source>Қайта қарау, бекіту</source>
   <translation>Пересмотр, утверждение</translation>
  </message>
  <message id="individual_plan.review_on">
   <source>Жоспарды қайта қарау күні</source>
   <translation>Дата пересмотра</translation>
  </message>
  <message id="individual_plan.approval">
   <source>Басшының бекітуі</source>
   <translation>Утверждение руководителем</translation>
  </message>
  <message id="individual_plan.approval.option.head">
   <source>бекіткен басшы</source>
   <translation>утвердил руководитель</translation>
  </message>
  <message id="individual_plan.approved_on">
   <source>Бекітілген күн</source>
   <translation>Дата утверждения</translation>
  </message>
  <message id="individual_plan.signatures">
   <source>Қолы</source>
   <translation>Подписи</translation>
  </message>
  <message id="individual_plan.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="individual_plan.signatures.option.psychologist">
   <source>психолог</source>
   <translation>психолог</translation>
  </message>
  <message id="individual_plan.signatures.option.pedagogue">
   <source>әлеуметтік педагог</source>
   <translation>социальный педагог</translation>
  </message>
  <message id="individual_plan.signatures.option.client">
   <source>қызмет алушы</source>
   <translation>получатель услуг</translation>
  </message>
  <message id="individual_plan.signatures.option.guardian">
   <source>заңды өкіл</source>
   <translation>законный представитель</translation>
  </message>
  <message id="leaving.title">
   <source>Отбасына орналастыру, ұйымнан шығару</source>
   <translation>Устройство в семью, выбытие</translation>
  </message>
  <message id="leaving.page.basis">
   <source>Түрі, негізі</source>
   <translation>Вид, основание</translation>
  </message>
  <message id="leaving.kind">
   <source>Түрі</source>
   <translation>Вид</translation>
  </message>
  <message id="leaving.kind.option.family_return">
   <source>өз отбасына қайтару</source>
   <translation>возвращение в семью</translation>
  </message>
  <message id="leaving.kind.option.guardianship">
   <source>қорғаншылық</source>
   <translation>опека</translation>
  </message>
  <message id="leaving.kind.option.trusteeship">
   <source>қамқоршылық</source>
   <translation>попечительство</translation>
  </message>
  <message id="leaving.kind.option.patronage">
   <source>патронаттық тәрбиелеу</source>
   <translation>патронатное воспитание</translation>
  </message>
  <message id="leaving.kind.option.host_family">
   <source>қабылдаушы отбасы</source>
   <translation>приемная семья</translation>
  </message>
  <message id="leaving.kind.option.adoption">
   <source>асырап алу</source>
   <translation>усыновление</translation>
  </message>
  <message id="leaving.kind.option.family_home">
   <source>отбасы үлгісіндегі балалар үйі</source>
   <translation>детский дом семейного типа</translation>
  </message>
  <message id="leaving.kind.option.independent">
   <source>өз бетінше өмір сүру</source>
   <translation>самостоятельная жизнь</translation>
  </message>
  <message id="leaving.kind.option.institution">
   <source>басқа ұйым</source>
   <translation>другое учреждение</translation>
  </message>
  <message id="leaving.basis_document">
   <source>Негіз құжаты, нөмірі, берген орган</source>
   <translation>Документ-основание, номер, кем выдан</translation>
  </message>
  <message id="leaving.basis_date">
   <source>Негіз құжатының күні</source>
   <translation>Дата документа-основания</translation>
  </message>
  <message id="leaving.basis_scan">
   <source>Құжаттың сканері</source>
   <translation>Скан документа</translation>
  </message>
  <message id="leaving.preparation">
   <source>Бала мен отбасын дайындау</source>
   <translation>Подготовка ребенка и семьи</translation>
  </message>
  <message id="leaving.preparation.ask">
   <source>Жаңа үйде не қуантады, не алаңдатады? Бізбен байланысты қалай жалғастырғың келеді?</source>
   <translation>Что тебя радует в новом доме, что тревожит? Как ты хочешь поддерживать с нами связь?</translation>
  </message>
  <message id="leaving.page.handing">
   <source>Тапсыру</source>
   <translation>Передача</translation>
  </message>
  <message id="leaving.left_on">
   <source>Шыққан күні</source>
   <translation>Дата выбытия</translation>
  </message>
  <message id="leaving.handed_over">
   <source>Тапсырылғандар</source>
   <translation>Переданы</translation>
  </message>
  <message id="leaving.handed_over.what">
   <source>Түрі</source>
   <translation>Вид</translation>
  </message>
  <message id="leaving.handed_over.what.option.papers">
   <source>құжаттар</source>
   <translation>документы</translation>
  </message>
  <message id="leaving.handed_over.what.option.medicines">
   <source>дәрі-дәрмек тізімі</source>
   <translation>список лекарств</translation>
  </message>
  <message id="leaving.handed_over.what.option.belongings">
   <source>жеке заттар</source>
   <translation>личные вещи</translation>
  </message>
  <message id="leaving.handed_over.item">
   <source>Атауы</source>
   <translation>Наименование</translation>
  </message>
  <message id="leaving.handed_over.number">
   <source>Нөмірі, саны</source>
   <translation>Номер, количество</translation>
  </message>
  <message id="leaving.page.after">
   <source>Шыққаннан кейінгі қолдау</source>
   <translation>Поддержка после выбытия</translation>
  </message>
  <message id="leaving.network">
   <source>Қолдау желісі</source>
   <translation>Сеть поддержки</translation>
  </message>
  <message id="leaving.network.person">
   <source>Адам</source>
   <translation>Лицо</translation>
  </message>
  <message id="leaving.network.role">
   <source>Немен көмектеседі</source>
   <translation>Чем помогает</translation>
  </message>
  <message id="leaving.follow_up_on">
   <source>Бірінші байланыс күні</source>
   <translation>Первый контакт после выбытия</translation>
  </message>
  <message id="leaving.follow_ups">
   <source>Кейінгі байланыстар</source>
   <translation>Последующие контакты</translation>
  </message>
  <message id="leaving.follow_ups.on">
   <source>Күні</source>
   <translation>Дата</translation>
  </message>
  <message id="leaving.follow_ups.who">
   <source>Кім байланысады</source>
   <translation>Кто свяжется</translation>
  </message>
  <message id="leaving.follow_ups.way">
   <source>Тәсілі</source>
   <translation>Способ</translation>
  </message>
  <message id="leaving.a3_code">
   <source>Отбасы бойынша жаңа эпизод: іс коды</source>
   <translation>Новый эпизод в семье: код дела</translation>
  </message>
  <message id="leaving.a3_code.hint">
   <source>3-қосымша бойынша қабылдау жазбасын толтырыңыз.</source>
   <translation>Заполните запись о приеме по приложению 3.</translation>
  </message>
  <message id="leaving.signatures">
   <source>Қолы</source>
   <translation>Подписи</translation>
  </message>
  <message id="leaving.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="leaving.signatures.option.receiver">
   <source>қабылдаған адам</source>
   <translation>принявшее лицо</translation>
  </message>
  <message id="leaving.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>руководитель организации</translation>
  </message>
  <message id="leaving.signatures.option.client">
   <source>қызмет алушы</source>
   <translation>получатель услуг</translation>
  </message>
  <message id="norm_entry.title">
   <source>Нормативтік актілер тізілімі</source>
   <translation>Реестр нормативных актов</translation>
  </message>
  <message id="norm_entry.page.norm">
   <source>Нормативтік акт</source>
   <translation>Нормативный акт</translation>
  </message>
  <message id="norm_entry.name">
   <source>Атауы, нөмірі</source>
   <translation>Название, номер</translation>
  </message>
  <message id="norm_entry.issuer">
   <source>Қабылдаған орган</source>
   <translation>Кем принят</translation>
  </message>
  <message id="norm_entry.approved_on">
   <source>Бекітілген күні</source>
   <translation>Дата принятия</translation>
  </message>
  <message id="norm_entry.in_force_from">
   <source>Күшіне енген күні</source>
   <translation>Вступил в силу</translation>
  </message>
  <message id="norm_entry.in_force_until">
   <source>Күшін жойған күні</source>
   <translation>Утратил силу</translation>
  </message>
  <message id="norm_entry.review_on">
   <source>Қайта қаралатын күн</source>
   <translation>Дата пересмотра</translation>
  </message>
  <message id="norm_entry.edition">
   <source>Бағдарламадағы басылымы</source>
   <translation>Издание в программе</translation>
  </message>
  <message id="norm_entry.edition.hint">
   <source>Мысалы, kze/2023. Әр жазба өзі толтырылған басылымды сақтайды.</source>
   <translation>Например, kzh/2018. Каждая запись хранит свое издание.</translation>
  </message>
  <message id="norm_entry.kept_at">
   <source>Көшірме сақталатын орын</source>
   <translation>Где хранится экземпляр</translation>
  </message>
  <message id="observation.title">
   <source>Бақылау парағы</source>
   <translation>Лист наблюдения</translation>
  </message>
  <message id="observation.page.setting">
   <source>Бақылау жағдайы</source>
   <translation>Условия наблюдения</translation>
  </message>
  <message id="observation.phase">
   <source>Кезең</source>
   <translation>Период</translation>
  </message>
  <message id="observation.phase.option.during">
   <source>қызмет көрсету барысында</source>
   <translation>во время услуги</translation>
  </message>
  <message id="observation.phase.option.after">
   <source>қызмет аяқталғаннан кейін</source>
   <translation>после завершения услуги</translation>
  </message>
  <message id="observation.observed_on">
   <source>Күні</source>
   <translation>Дата</translation>
  </message>
  <message id="observation.observed_at">
   <source>Уақыты</source>
   <translation>Время</translation>
  </message>
  <message id="observation.setting">
   <source>Орта</source>
   <translation>Обстановка</translation>
  </message>
  <message id="observation.setting.hint">
   <source>Мекенжайын жазбаңыз: «сыныпта», «үйінде».</source>
   <translation>Без адреса: «в классе», «дома».</translation>
  </message>
  <message id="observation.observer">
   <source>Бақылаушы</source>
   <translation>Наблюдатель</translation>
  </message>
  <message id="observation.page.observed">
   <source>Бақылау</source>
   <translation>Наблюдение</translation>
  </message>
  <message id="observation.observations">
   <source>Байқалғандар</source>
   <translation>Что наблюдалось</translation>
  </message>
  <message id="observation.observations.hint">
   <source>Көрген-естігенді ғана жазыңыз; түсіндірмесі бөлек.</source>
   <translation>Только увиденное и услышанное; толкование – отдельно.</translation>
  </message>
  <message id="observation.observations.area">
   <source>Бағыт</source>
   <translation>Область</translation>
  </message>
  <message id="observation.observations.area.option.safety">
   <source>қауіпсіздік</source>
   <translation>безопасность</translation>
  </message>
  <message id="observation.observations.area.option.health">
   <source>денсаулық</source>
   <translation>здоровье</translation>
  </message>
  <message id="observation.observations.area.option.emotion">
   <source>эмоциялар</source>
   <translation>эмоции</translation>
  </message>
  <message id="observation.observations.area.option.relations">
   <source>қарым-қатынас</source>
   <translation>отношения</translation>
  </message>
  <message id="observation.observations.area.option.school_work">
   <source>мектеп, жұмыс</source>
   <translation>школа, работа</translation>
  </message>
  <message id="observation.observations.area.option.daily_skills">
   <source>күнделікті дағдылар</source>
   <translation>повседневные навыки</translation>
  </message>
  <message id="observation.observations.observation">
   <source>Бақылау</source>
   <translation>Наблюдение</translation>
  </message>
  <message id="observation.observations.change">
   <source>Бұрынғымен салыстырғанда</source>
   <translation>По сравнению с прошлым разом</translation>
  </message>
  <message id="observation.observations.change.option.better">
   <source>жақсарды</source>
   <translation>лучше</translation>
  </message>
  <message id="observation.observations.change.option.same">
   <source>бұрынғыдай</source>
   <translation>без изменений</translation>
  </message>
  <message id="observation.observations.change.option.worse">
   <source>нашарлады</source>
   <translation>хуже</translation>
  </message>
  <message id="observation.interpretation">
   <source>Пайымдау</source>
   <translation>Толкование</translation>
  </message>
  <message id="observation.interpretation.hint">
   <source>Қызметкердің ойы, болжамы; фактіден бөлек.</source>
   <translation>Мысли и предположения работника, отдельно от фактов.</translation>
  </message>
  <message id="observation.action">
   <source>Қажетті шара</source>
   <translation>Необходимые действия</translation>
  </message>
  <message id="observation.action.hint">
   <source>Не, кім, қашан. Қажет болмаса, солай жазыңыз.</source>
   <translation>Что, кто, когда. Если не нужно, так и напишите.</translation>
  </message>
  <message id="observation.signatures">
   <source>Қолы</source>
   <translation>Подпись</translation>
  </message>
  <message id="observation.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="organisation_card.title">
   <source>Ұйым карточкасы</source>
   <translation>Карточка организации</translation>
  </message>
  <message id="organisation_card.page.identity">
   <source>Атауы, тіркелуі</source>
   <translation>Название, регистрация</translation>
  </message>
  <message id="organisation_card.made_on">
   <source>Карточка толтырылған күн</source>
   <translation>Дата заполнения карточки</translation>
  </message>
  <message id="organisation_card.made_on.hint">
   <source>Әр өзгерісте жаңа карточка толтырылады, ескісі қалады.</source>
   <translation>При каждом изменении заполняется новая карточка, прежняя остается.</translation>
  </message>
  <message id="organisation_card.name">
   <source>Ресми атауы</source>
   <translation>Официальное название</translation>
  </message>
  <message id="organisation_card.ownership">
   <source>Меншік нысаны</source>
   <translation>Форма собственности</translation>
  </message>
  <message id="organisation_card.ownership.option.state">
   <source>мемлекеттік</source>
   <translation>государственная</translation>
  </message>
  <message id="organisation_card.ownership.option.municipal">
   <source>коммуналдық</source>
   <translation>муниципальная</translation>
  </message>
  <message id="organisation_card.ownership.option.ngo">
   <source>мемлекеттік емес</source>
   <translation>негосударственная</translation>
  </message>
  <message id="organisation_card.ownership.option.private">
   <source>жеке меншік</source>
   <translation>частная</translation>
  </message>
  <message id="organisation_card.ownership.option.person">
   <source>заңды тұлға құрмаған адам</source>
   <translation>лицо без образования юридического лица</translation>
  </message>
  <message id="organisation_card.provider">
   <source>Қызмет көрсетушінің түрі</source>
   <translation>Тип поставщика услуг</translation>
  </message>
  <message id="organisation_card.provider.option.a1_support_sen">
   <source>1-қосымша: ерекше білім беруді қажет ететін балаларды қолдау орталығы</source>
   <translation>Приложение 1: центр поддержки детей с особыми образовательными потребностями</translation>
  </message>
  <message id="organisation_card.provider.option.a1_support">
   <source>1-қосымша: арнаулы қызметке мұқтаж балаларды қолдау орталығы</source>
   <translation>Приложение 1: центр поддержки детей, нуждающихся в специальных услугах</translation>
  </message>
  <message id="organisation_card.provider.option.a1_village">
   <source>1-қосымша: отбасы үлгісіндегі балалар ауылы</source>
   <translation>Приложение 1: детская деревня семейного типа</translation>
  </message>
  <message id="organisation_card.provider.option.a1_youth">
   <source>1-қосымша: жастар үйі</source>
   <translation>Приложение 1: дом юношества</translation>
  </message>
  <message id="organisation_card.provider.option.a1_special">
   <source>1-қосымша: арнайы білім беру ұйымы</source>
   <translation>Приложение 1: специальная организация образования</translation>
  </message>
  <message id="organisation_card.provider.option.a1_regime">
   <source>1-қосымша: ерекше режимдегі ұйым</source>
   <translation>Приложение 1: организация с особым режимом</translation>
  </message>
  <message id="organisation_card.provider.option.a2_adaptation">
   <source>2-қосымша: кәмелетке толмағандарды бейімдеу орталығы</source>
   <translation>Приложение 2: центр адаптации несовершеннолетних</translation>
  </message>
  <message id="organisation_card.provider.option.a2_support">
   <source>2-қосымша: қолдау орталығы</source>
   <translation>Приложение 2: центр поддержки</translation>
  </message>
  <message id="organisation_card.provider.option.a3_guardian">
   <source>3-қосымша: қорғаншы, қамқоршы</source>
   <translation>Приложение 3: опекун, попечитель</translation>
  </message>
  <message id="organisation_card.provider.option.a3_patronage">
   <source>3-қосымша: патронат тәрбиеші</source>
   <translation>Приложение 3: патронатный воспитатель</translation>
  </message>
  <message id="organisation_card.provider.option.a3_family">
   <source>3-қосымша: қабылдаушы отбасы, отбасы үлгісіндегі үй</source>
   <translation>Приложение 3: принимающая семья, дом семейного типа</translation>
  </message>
  <message id="organisation_card.provider.option.other">
   <source>басқа</source>
   <translation>другое</translation>
  </message>
  <message id="organisation_card.provider_other">
   <source>Басқа түрі</source>
   <translation>Другой тип</translation>
  </message>
  <message id="organisation_card.registration_no">
   <source>Мемлекеттік тіркеу куәлігінің нөмірі</source>
   <translation>Номер свидетельства о регистрации</translation>
  </message>
  <message id="organisation_card.registered_on">
   <source>Тіркелген күні</source>
   <translation>Дата регистрации</translation>
  </message>
  <message id="organisation_card.certificate_at">
   <source>Куәлік пен көшірме сақталатын орын</source>
   <translation>Где хранится свидетельство и копия</translation>
  </message>
  <message id="organisation_card.page.work">
   <source>Жұмысы, ресурстары</source>
   <translation>Работа и ресурсы</translation>
  </message>
  <message id="organisation_card.experience">
   <source>Әлеуметтік жұмыстағы тәжірибе</source>
   <translation>Опыт социальной работы</translation>
  </message>
  <message id="organisation_card.mission">
   <source>Миссиясы, құндылықтары</source>
   <translation>Миссия и ценности</translation>
  </message>
  <message id="organisation_card.direct">
   <source>Тікелей қызметтер</source>
   <translation>Прямые услуги</translation>
  </message>
  <message id="organisation_card.indirect">
   <source>Жанама қызметтер</source>
   <translation>Непрямые услуги</translation>
  </message>
  <message id="organisation_card.supervision">
   <source>Супервизияның ұйымдастырылуы</source>
   <translation>Организация супервизии</translation>
  </message>
  <message id="organisation_card.staff">
   <source>Қызметкерлер құрамы</source>
   <translation>Кадровый состав</translation>
  </message>
  <message id="organisation_card.staff.function">
   <source>Лауазымы</source>
   <translation>Должность</translation>
  </message>
  <message id="organisation_card.staff.posts">
   <source>Штат саны</source>
   <translation>Штатных единиц</translation>
  </message>
  <message id="organisation_card.money">
   <source>Қаржы көздері</source>
   <translation>Источники финансирования</translation>
  </message>
  <message id="organisation_card.money.source">
   <source>Көзі</source>
   <translation>Источник</translation>
  </message>
  <message id="organisation_card.money.share">
   <source>Үлесі</source>
   <translation>Доля</translation>
  </message>
  <message id="organisation_card.money.share.unit">
   <source>%</source>
   <translation>%</translation>
  </message>
  <message id="organisation_card.page.answers">
   <source>Жауапкершілік, комиссия</source>
   <translation>Ответственность, комиссии</translation>
  </message>
  <message id="organisation_card.responsible">
   <source>Өмір мен денсаулық қауіпсіздігіне жауапты</source>
   <translation>Ответственный за безопасность жизни и здоровья</translation>
  </message>
  <message id="organisation_card.responsible.hint">
   <source>Әр шешімді кім, қашан қабылдағаны әрекеттер журналында сақталады.</source>
   <translation>Кто и когда принял решение, хранит журнал действий.</translation>
  </message>
  <message id="organisation_card.commissions">
   <source>Қандай комиссиялар бар</source>
   <translation>Какие комиссии есть</translation>
  </message>
  <message id="organisation_card.commissions.option.minors">
   <source>кәмелетке толмағандар істері жөніндегі комиссия</source>
   <translation>комиссия по делам несовершеннолетних</translation>
  </message>
  <message id="organisation_card.commissions.option.guardianship">
   <source>қамқоршылық жөніндегі комиссия</source>
   <translation>комиссия по опеке</translation>
  </message>
  <message id="organisation_card.help_information">
   <source>Көмек сұрау туралы ақпарат қайда беріледі</source>
   <translation>Где дают информацию об обращениях за помощью</translation>
  </message>
  <message id="organisation_card.signatures">
   <source>Қолы</source>
   <translation>Подпись</translation>
  </message>
  <message id="organisation_card.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>руководитель организации</translation>
  </message>
  <message id="own_appeal.title">
   <source>Өз шағымым</source>
   <translation>Собственная жалоба работника</translation>
  </message>
  <message id="own_appeal.page.appeal">
   <source>Шағым</source>
   <translation>Жалоба</translation>
  </message>
  <message id="own_appeal.written_on">
   <source>Күні</source>
   <translation>Дата</translation>
  </message>
  <message id="own_appeal.written_on.hint">
   <source>Тек жазған адамның өзі көреді.</source>
   <translation>Видит только тот, кто написал.</translation>
  </message>
  <message id="own_appeal.to">
   <source>Кімге</source>
   <translation>Кому</translation>
  </message>
  <message id="own_appeal.about">
   <source>Не туралы</source>
   <translation>О чем</translation>
  </message>
  <message id="own_appeal.answered_on">
   <source>Жауап келген күн</source>
   <translation>Дата ответа</translation>
  </message>
  <message id="own_appeal.answer">
   <source>Жауап</source>
   <translation>Ответ</translation>
  </message>
  <message id="patronage.title">
   <source>Әлеуметтік-психологиялық патронаж парағы</source>
   <translation>Лист социально-психологического патронажа</translation>
  </message>
  <message id="patronage.page.observed">
   <source>Бақылау</source>
   <translation>Наблюдение</translation>
  </message>
  <message id="patronage.observed_on">
   <source>Күні</source>
   <translation>Дата</translation>
  </message>
  <message id="patronage.observer">
   <source>Бақылаушы</source>
   <translation>Наблюдатель</translation>
  </message>
  <message id="patronage.situation">
   <source>Жағдай</source>
   <translation>Ситуация</translation>
  </message>
  <message id="patronage.situation.hint">
   <source>Көргеніңізді жазыңыз; пікір бөлек.</source>
   <translation>Пишите увиденное, мнение отдельно.</translation>
  </message>
  <message id="patronage.discomfort">
   <source>Психикалық ыңғайсыздық байқала ма</source>
   <translation>Есть ли психический дискомфорт</translation>
  </message>
  <message id="patronage.discomfort.ask">
   <source>Соңғы күндері көңіл күйің қалай? Ұйқың, тәбетің қалай?</source>
   <translation>Как ты себя чувствуешь в последние дни? Как спишь и ешь?</translation>
  </message>
  <message id="patronage.conflict">
   <source>Жанжал</source>
   <translation>Конфликт</translation>
  </message>
  <message id="patronage.conflict.option.none">
   <source>жоқ</source>
   <translation>нет</translation>
  </message>
  <message id="patronage.conflict.option.inner">
   <source>тұлғаішілік</source>
   <translation>внутриличностный</translation>
  </message>
  <message id="patronage.conflict.option.between">
   <source>тұлғааралық</source>
   <translation>межличностный</translation>
  </message>
  <message id="patronage.help_now">
   <source>Қазір көмек қажет пе</source>
   <translation>Нужна ли помощь сейчас</translation>
  </message>
  <message id="patronage.detail">
   <source>Байқалғанның түсіндірмесі</source>
   <translation>Пояснение</translation>
  </message>
  <message id="patronage.page.help">
   <source>Көмек</source>
   <translation>Помощь</translation>
  </message>
  <message id="patronage.help_given">
   <source>Көрсетілген көмек</source>
   <translation>Оказанная помощь</translation>
  </message>
  <message id="patronage.help_given.hint">
   <source>Көмек қажет болмаса, солай жазыңыз.</source>
   <translation>Если помощь не нужна, так и напишите.</translation>
  </message>
  <message id="patronage.next_on">
   <source>Келесі бақылау күні</source>
   <translation>Следующее наблюдение</translation>
  </message>
  <message id="patronage.signatures">
   <source>Қолы</source>
   <translation>Подписи</translation>
  </message>
  <message id="patronage.signatures.option.psychologist">
   <source>психолог</source>
   <translation>психолог</translation>
  </message>
  <message id="patronage.signatures.option.pedagogue">
   <source>әлеуметтік педагог</source>
   <translation>социальный педагог</translation>
  </message>
  <message id="presentation.title">
   <source>Кейсті таныстыру парағы</source>
   <translation>Лист представления случая</translation>
  </message>
  <message id="presentation.page.about">
   <source>Атсыз таныстыру</source>
   <translation>Обезличенное представление</translation>
  </message>
  <message id="presentation.made_on">
   <source>Парақ дайындалған күн</source>
   <translation>Дата подготовки листа</translation>
  </message>
  <message id="presentation.temporary_code">
   <source>Уақытша код</source>
   <translation>Временный код</translation>
  </message>
  <message id="presentation.age_group">
   <source>Жас тобы</source>
   <translation>Возрастная группа</translation>
  </message>
  <message id="presentation.sex">
   <source>Жынысы</source>
   <translation>Пол</translation>
  </message>
  <message id="presentation.place_type">
   <source>Елді мекен түрі</source>
   <translation>Тип населенного пункта</translation>
  </message>
  <message id="presentation.place_type.option.town">
   <source>қала</source>
   <translation>город</translation>
  </message>
  <message id="presentation.place_type.option.village">
   <source>ауыл</source>
   <translation>село</translation>
  </message>
  <message id="presentation.place_type.option.remote">
   <source>шалғай жер</source>
   <translation>отдаленная местность</translation>
  </message>
  <message id="presentation.family">
   <source>Отбасы</source>
   <translation>Семья</translation>
  </message>
  <message id="presentation.family.hint">
   <source>Аты жазылмайды, рөлі жазылады: ана, әке, әже.</source>
   <translation>Без имен, только роли: мать, отец, бабушка.</translation>
  </message>
  <message id="presentation.timeline">
   <source>Оқиғалар реті</source>
   <translation>Последовательность событий</translation>
  </message>
  <message id="presentation.timeline.hint">
   <source>Күні жазылмайды, кейс ашылғаннан бергі күндер саналады.</source>
   <translation>Без дат: считаются дни от открытия случая.</translation>
  </message>
  <message id="presentation.timeline.day">
   <source>Күн</source>
   <translation>День</translation>
  </message>
  <message id="presentation.timeline.event">
   <source>Оқиға</source>
   <translation>Событие</translation>
  </message>
  <message id="presentation.page.question">
   <source>Талқыланатын мәселе</source>
   <translation>Вопрос для обсуждения</translation>
  </message>
  <message id="presentation.risks">
   <source>Тәуекел</source>
   <translation>Риск</translation>
  </message>
  <message id="presentation.strengths">
   <source>Күшті жақтары</source>
   <translation>Сильные стороны</translation>
  </message>
  <message id="presentation.tried">
   <source>Бұрын қолданылған шаралар</source>
   <translation>Что уже пробовали</translation>
  </message>
  <message id="presentation.tried.ask">
   <source>Не көмектесті? Не көмектеспеді?</source>
   <translation>Что помогло? Что не помогло?</translation>
  </message>
  <message id="presentation.question">
   <source>Әріптестерге сұрақ</source>
   <translation>Вопрос к коллегам</translation>
  </message>
  <message id="presentation.question.ask">
   <source>Әріптестеріңізден нақты нені естігіңіз келеді?</source>
   <translation>Что именно вы хотели бы услышать от коллег?</translation>
  </message>
  <message id="presentation.anonymous">
   <source>Танытып қоятын ақпарат жоқ екені тексерілді</source>
   <translation>Проверено: нет данных, по которым можно узнать человека</translation>
  </message>
  <message id="presentation.anonymous.option.names">
   <source>аты жоқ</source>
   <translation>нет имен</translation>
  </message>
  <message id="presentation.anonymous.option.places">
   <source>мекенжай, мектеп, жұмыс орны аталмаған</source>
   <translation>нет адреса, названий школы и места работы</translation>
  </message>
  <message id="presentation.anonymous.option.dates">
   <source>туған күні және басқа нақты күндер жоқ</source>
   <translation>нет даты рождения и других подлинных дат</translation>
  </message>
  <message id="presentation.anonymous.option.details">
   <source>танытып қоятын ерекше белгілер жоқ</source>
   <translation>нет особых примет</translation>
  </message>
  <message id="prohibitions.title">
   <source>Тыйымдармен танысу, хабарлама</source>
   <translation>Ознакомление с запретами, заявления</translation>
  </message>
  <message id="prohibitions.page.points">
   <source>Танысқан тармақтар</source>
   <translation>Пункты</translation>
  </message>
  <message id="prohibitions.worker">
   <source>Қызметкер</source>
   <translation>Работник</translation>
  </message>
  <message id="prohibitions.read_on">
   <source>Танысқан күн</source>
   <translation>Дата ознакомления</translation>
  </message>
  <message id="prohibitions.points">
   <source>13 тармақ оқылды</source>
   <translation>Прочитаны 13 пунктов</translation>
  </message>
  <message id="prohibitions.points.option.difference">
   <source>Кемсітпеу, ерекшелікті ескеру</source>
   <translation>Не дискриминировать, учитывать различия</translation>
  </message>
  <message id="prohibitions.points.option.intimacy">
   <source>Қызмет алушымен жақын қарым-қатынас орнатпау</source>
   <translation>Не вступать в близкие отношения с клиентом</translation>
  </message>
  <message id="prohibitions.points.option.harm_others">
   <source>Өзгеге төнген қауіпті білсе, үндемей қалмау</source>
   <translation>Не молчать, зная об угрозе другим</translation>
  </message>
  <message id="prohibitions.points.option.harm_self">
   <source>Өзіне зиян келтіру қаупін білсе, үндемей қалмау</source>
   <translation>Не молчать, зная об угрозе себе</translation>
  </message>
  <message id="prohibitions.points.option.assessment">
   <source>Жалған, немқұрайды бағалау жүргізбеу</source>
   <translation>Не делать ложной или небрежной оценки</translation>
  </message>
  <message id="prohibitions.points.option.withholding">
   <source>Қажетті қызметті кешіктірмеу</source>
   <translation>Не удерживать нужную услугу</translation>
  </message>
  <message id="prohibitions.points.option.confidentiality">
   <source>Құпияны жарияламау</source>
   <translation>Не разглашать тайну</translation>
  </message>
  <message id="prohibitions.points.option.evidence">
   <source>Дәлелдемелерді бұрмаламау</source>
   <translation>Не искажать доказательства</translation>
  </message>
  <message id="prohibitions.points.option.forgery">
   <source>Рұқсатқа жалған құжат бермеу</source>
   <translation>Не подавать поддельных бумаг на разрешение</translation>
  </message>
  <message id="prohibitions.points.option.linking">
   <source>Қажетті қызметке жолдаудан бас тартпау</source>
   <translation>Не отказывать в направлении к нужной услуге</translation>
  </message>
  <message id="prohibitions.points.option.gifts">
   <source>Сыйлық, ақы алмау</source>
   <translation>Не брать подарков и вознаграждений</translation>
  </message>
  <message id="prohibitions.points.option.methods">
   <source>Зиянды, нәтижесіз әдіс қолданбау</source>
   <translation>Не применять вредных и бесполезных методов</translation>
  </message>
  <message id="prohibitions.points.option.protection">
   <source>Басқа қатысушылардан қорғауды ұмытпау</source>
   <translation>Защищать от других участников</translation>
  </message>
  <message id="prohibitions.conflicts">
   <source>Мүдделер қақтығысы туралы хабарлама</source>
   <translation>Заявление о конфликте интересов</translation>
  </message>
  <message id="prohibitions.conflicts.code">
   <source>Іс коды</source>
   <translation>Код случая</translation>
  </message>
  <message id="prohibitions.conflicts.relation">
   <source>Байланысы</source>
   <translation>Какая связь</translation>
  </message>
  <message id="prohibitions.conflicts.measure">
   <source>Шара</source>
   <translation>Мера</translation>
  </message>
  <message id="prohibitions.gifts">
   <source>Ұсынылған сыйлықтар</source>
   <translation>Предложенные подарки</translation>
  </message>
  <message id="prohibitions.gifts.on">
   <source>Күні</source>
   <translation>Дата</translation>
  </message>
  <message id="prohibitions.gifts.what">
   <source>Не</source>
   <translation>Что</translation>
  </message>
  <message id="prohibitions.gifts.done">
   <source>Не істелді</source>
   <translation>Что сделано</translation>
  </message>
  <message id="prohibitions.gifts.done.option.declined">
   <source>бас тартылды</source>
   <translation>отказался</translation>
  </message>
  <message id="prohibitions.gifts.done.option.returned">
   <source>қайтарылды</source>
   <translation>возвращен</translation>
  </message>
  <message id="prohibitions.signatures">
   <source>Қолы</source>
   <translation>Подписи</translation>
  </message>
  <message id="prohibitions.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="room.title">
   <source>Үй-жай, бөлмелер</source>
   <translation>Помещения и кабинеты</translation>
  </message>
  <message id="room.page.room">
   <source>Бөлме</source>
   <translation>Кабинет</translation>
  </message>
  <message id="room.name">
   <source>Атауы, нөмірі</source>
   <translation>Название, номер</translation>
  </message>
  <message id="room.name.hint">
   <source>Кездесу орны ретінде таңдалады. Құпия мекенжай мұнда жазылмайды.</source>
   <translation>Выбирается как место встречи. Помещение с тайным адресом сюда не вписывают.</translation>
  </message>
  <message id="room.use">
   <source>Мақсаты</source>
   <translation>Назначение</translation>
  </message>
  <message id="room.use.option.counselling">
   <source>кеңес беру бөлмесі</source>
   <translation>кабинет консультаций</translation>
  </message>
  <message id="room.use.option.group">
   <source>топтық жұмыс бөлмесі</source>
   <translation>комната групповой работы</translation>
  </message>
  <message id="room.use.option.reception">
   <source>қабылдау бөлмесі</source>
   <translation>приемная</translation>
  </message>
  <message id="room.use.option.archive">
   <source>мұрағат</source>
   <translation>архив документов</translation>
  </message>
  <message id="room.use.option.other">
   <source>басқа</source>
   <translation>другое</translation>
  </message>
  <message id="room.fits">
   <source>Мақсатқа сай</source>
   <translation>Соответствует назначению</translation>
  </message>
  <message id="room.fits_why">
   <source>Не жетіспейді, қашан түзетіледі</source>
   <translation>Чего не хватает, когда исправят</translation>
  </message>
  <message id="room.private">
   <source>Бөтен құлаққа естілмей сөйлесуге болады</source>
   <translation>Можно говорить так, чтобы не слышали посторонние</translation>
  </message>
  <message id="room.seats">
   <source>Сыйымдылығы</source>
   <translation>Вместимость</translation>
  </message>
  <message id="room.checked_on">
   <source>Қаралған күні</source>
   <translation>Дата осмотра</translation>
  </message>
  <message id="safety_plan.title">
   <source>Қауіпсіздік жоспары</source>
   <translation>План безопасности</translation>
  </message>
  <message id="safety_plan.page.together">
   <source>Бірге жасалған жоспар</source>
   <translation>Совместно составленный план</translation>
  </message>
  <message id="safety_plan.made_on">
   <source>Жасалған күні</source>
   <translation>Дата составления</translation>
  </message>
  <message id="safety_plan.made_with">
   <source>Бірге жасаған адамдар</source>
   <translation>С кем составлен</translation>
  </message>
  <message id="safety_plan.made_with.hint">
   <source>Қызмет алушы, қорғай алатын ата-ана, қорғаншы.</source>
   <translation>Клиент, родитель или опекун, способный защитить.</translation>
  </message>
  <message id="safety_plan.danger_signs">
   <source>Қауіп жақындағанының белгілері</source>
   <translation>Признаки приближения опасности</translation>
  </message>
  <message id="safety_plan.danger_signs.ask">
   <source>Қауіп жақындағанын неден білесіз: дауысынан, сөзінен, уақыттан, күннен?</source>
   <translation>По чему вы узнаете, что опасность близко: голос, слова, время, день?</translation>
  </message>
  <message id="safety_plan.steps">
   <source>Мен бірден не істеймін</source>
   <translation>Что я делаю сразу</translation>
  </message>
  <message id="safety_plan.steps.hint">
   <source>Қысқа, орындалатын қадамдар. Бала өз сөзімен айтады.</source>
   <translation>Короткие, выполнимые шаги. Ребенок говорит своими словами.</translation>
  </message>
  <message id="safety_plan.steps.ask">
   <source>Осындай белгі байқалса, ең алдымен не істей аласыз? Содан кейін ше?</source>
   <translation>Если заметите такой признак, что вы сможете сделать сначала? А потом?</translation>
  </message>
  <message id="safety_plan.steps.step">
   <source>Қадам</source>
   <translation>Шаг</translation>
  </message>
  <message id="safety_plan.steps.helper">
   <source>Кім көмектеседі</source>
   <translation>Кто поможет</translation>
  </message>
  <message id="safety_plan.page.places">
   <source>Қауіпсіз адамдар, орындар, нөмірлер</source>
   <translation>Безопасные люди, места, номера</translation>
  </message>
  <message id="safety_plan.safe_places">
   <source>Қауіпсіз адамдар мен орындар</source>
   <translation>Безопасные люди и места</translation>
  </message>
  <message id="safety_plan.safe_places.ask">
   <source>Түн ортасында да есігін ашатын адам кім? Оған қалай жетесіз?</source>
   <translation>Кто откроет вам дверь даже среди ночи? Как туда добраться?</translation>
  </message>
  <message id="safety_plan.safe_places.person">
   <source>Адам</source>
   <translation>Человек</translation>
  </message>
  <message id="safety_plan.safe_places.place">
   <source>Орын</source>
   <translation>Место</translation>
  </message>
  <message id="safety_plan.safe_places.phone">
   <source>Телефон</source>
   <translation>Телефон</translation>
  </message>
  <message id="safety_plan.safe_places.way">
   <source>Қалай жету</source>
   <translation>Как добраться</translation>
  </message>
  <message id="safety_plan.emergency_numbers">
   <source>Шұғыл жағдайда қоңырау шалатын нөмірлер</source>
   <translation>Номера для экстренных случаев</translation>
  </message>
  <message id="safety_plan.emergency_numbers.hint">
   <source>Полиция, жедел жәрдем, балаларға көмек телефоны, өз ұйымыңыздың нөмірі.</source>
   <translation>Полиция, скорая помощь, детский телефон доверия, номер вашей организации.</translation>
  </message>
  <message id="safety_plan.code_word">
   <source>Шартты сөз, белгі</source>
   <translation>Условное слово, знак</translation>
  </message>
  <message id="safety_plan.code_word.hint">
   <source>Жақын адам естігенде көмек шақыратын сөз.</source>
   <translation>Слово, услышав которое, близкий человек вызовет помощь.</translation>
  </message>
  <message id="safety_plan.adult_agreement">
   <source>Қорғаушы ересекпен келісу</source>
   <translation>Договоренность с защищающим взрослым</translation>
  </message>
  <message id="safety_plan.adult_agreement.hint">
   <source>Қызмет алушы бала болса, міндетті түрде толтырылады.</source>
   <translation>Обязательно, если клиент – ребенок.</translation>
  </message>
  <message id="safety_plan.adult_agreement.ask">
   <source>Балаңызды қорғау үшін нақты не істейтініңізді айтып бересіз бе?</source>
   <translation>Скажите, пожалуйста, что именно вы сделаете, чтобы защитить ребенка?</translation>
  </message>
  <message id="safety_plan.adult_signature">
   <source>Қорғаушы ересектің қолы</source>
   <translation>Подпись защищающего взрослого</translation>
  </message>
  <message id="safety_plan.adult_signature.option.adult">
   <source>Қорғаушы ересек</source>
   <translation>Защищающий взрослый</translation>
  </message>
  <message id="safety_plan.page.readiness">
   <source>Дайындық, тексеру</source>
   <translation>Подготовка, проверка</translation>
  </message>
  <message id="safety_plan.things_ready">
   <source>Дайын тұрған заттар мен құжаттар</source>
   <translation>Подготовленные вещи и документы</translation>
  </message>
  <message id="safety_plan.things_ready.option.papers">
   <source>Жеке куәлік, куәліктер</source>
   <translation>Удостоверение личности, свидетельства</translation>
  </message>
  <message id="safety_plan.things_ready.option.money">
   <source>Ақша, банк картасы</source>
   <translation>Деньги, банковская карта</translation>
  </message>
  <message id="safety_plan.things_ready.option.keys">
   <source>Кілттер</source>
   <translation>Ключи</translation>
  </message>
  <message id="safety_plan.things_ready.option.phone">
   <source>Телефон, қуаттағыш</source>
   <translation>Телефон, зарядное устройство</translation>
  </message>
  <message id="safety_plan.things_ready.option.medicine">
   <source>Дәрі-дәрмек</source>
   <translation>Лекарства</translation>
  </message>
  <message id="safety_plan.things_ready.option.clothes">
   <source>Жылы киім</source>
   <translation>Теплая одежда</translation>
  </message>
  <message id="safety_plan.things_ready.option.child_things">
   <source>Баланың заттары</source>
   <translation>Детские вещи</translation>
  </message>
  <message id="safety_plan.things_ready.option.evidence">
   <source>Дәлелдердің көшірмесі</source>
   <translation>Копии доказательств</translation>
  </message>
  <message id="safety_plan.phone_safety">
   <source>Телефонды қауіпсіз пайдалану, жоспар көшірмесін жасыру</source>
   <translation>Безопасное пользование телефоном, спрятанная копия плана</translation>
  </message>
  <message id="safety_plan.phone_safety.hint">
   <source>Қоңыраулар тарихын, орналасқан жерді, құпиясөзді, хабарламаларды тексеріңіз.</source>
   <translation>Проверьте историю звонков, геолокацию, пароль, сообщения.</translation>
  </message>
  <message id="safety_plan.checks">
   <source>Кім, қаншалықты жиі, қашанға дейін тексереді</source>
   <translation>Кто, как часто и до какого срока проверяет</translation>
  </message>
  <message id="safety_plan.checks.person">
   <source>Кім</source>
   <translation>Кто</translation>
  </message>
  <message id="safety_plan.checks.way">
   <source>Тәсілі</source>
   <translation>Способ</translation>
  </message>
  <message id="safety_plan.checks.frequency">
   <source>Жиілігі</source>
   <translation>Частота</translation>
  </message>
  <message id="safety_plan.checks.until">
   <source>Дейін</source>
   <translation>До</translation>
  </message>
  <message id="safety_plan.copy_given">
   <source>Жоспардың көшірмесі</source>
   <translation>Копия плана</translation>
  </message>
  <message id="safety_plan.copy_given.hint">
   <source>Қағаз табылса қауіпті болса, тек жатталады.</source>
   <translation>Если найденная бумага опасна, план только запоминают.</translation>
  </message>
  <message id="safety_plan.copy_given.ask">
   <source>Бұл қағазды алып жүру қауіпсіз бе, әлде жаттап алған дұрыс па?</source>
   <translation>Безопасно ли носить этот листок с собой или лучше запомнить?</translation>
  </message>
  <message id="safety_plan.copy_given.option.paper">
   <source>Қағаз түрінде берілді</source>
   <translation>Выдана на бумаге</translation>
  </message>
  <message id="safety_plan.copy_given.option.memory">
   <source>Қауіпті болғандықтан жатталды</source>
   <translation>Только по памяти, так как опасно</translation>
  </message>
  <message id="safety_plan.signatures">
   <source>Қолы</source>
   <translation>Подпись</translation>
  </message>
  <message id="safety_plan.signatures.option.client">
   <source>Қызмет алушы</source>
   <translation>Клиент</translation>
  </message>
  <message id="safety_plan.signatures.option.guardian">
   <source>Қорғаншы</source>
   <translation>Опекун</translation>
  </message>
  <message id="safety_plan.signatures.option.worker">
   <source>Әлеуметтік қызметкер</source>
   <translation>Социальный работник</translation>
  </message>
  <message id="service_log.title">
   <source>Қызмет көрсету журналы</source>
   <translation>Журнал услуг</translation>
  </message>
  <message id="service_log.page.services">
   <source>Көрсетілген қызметтер</source>
   <translation>Оказанные услуги</translation>
  </message>
  <message id="service_log.started_on">
   <source>Парақ басталған күн</source>
   <translation>Лист начат</translation>
  </message>
  <message id="service_log.annex">
   <source>Қызмет көрсету стандарты</source>
   <translation>Стандарт услуг</translation>
  </message>
  <message id="service_log.entries_a12">
   <source>Көрсетілген қызметтер (1, 2-қосымша)</source>
   <translation>Оказанные услуги (приложения 1, 2)</translation>
  </message>
  <message id="service_log.entries_a12.on">
   <source>Күні</source>
   <translation>Дата</translation>
  </message>
  <message id="service_log.entries_a12.kind">
   <source>Қызмет түрі</source>
   <translation>Вид услуги</translation>
  </message>
  <message id="service_log.entries_a12.item">
   <source>Тізбедегі қызмет</source>
   <translation>Позиция перечня</translation>
  </message>
  <message id="service_log.entries_a12.provider">
   <source>Көрсеткен маман</source>
   <translation>Исполнитель</translation>
  </message>
  <message id="service_log.entries_a12.quantity">
   <source>Ұзақтығы, саны</source>
   <translation>Длительность, количество</translation>
  </message>
  <message id="service_log.entries_a12.result">
   <source>Нәтиже</source>
   <translation>Результат</translation>
  </message>
  <message id="service_log.entries_a12.remark">
   <source>Ескертпе</source>
   <translation>Примечание</translation>
  </message>
  <message id="service_log.entries_a3">
   <source>Көрсетілген қызметтер (3-қосымша)</source>
   <translation>Оказанные услуги (приложение 3)</translation>
  </message>
  <message id="service_log.entries_a3.on">
   <source>Күні</source>
   <translation>Дата</translation>
  </message>
  <message id="service_log.entries_a3.kind">
   <source>Қызмет түрі</source>
   <translation>Вид услуги</translation>
  </message>
  <message id="service_log.entries_a3.item">
   <source>Тізбедегі қызмет</source>
   <translation>Позиция перечня</translation>
  </message>
  <message id="service_log.entries_a3.provider">
   <source>Көрсеткен маман</source>
   <translation>Исполнитель</translation>
  </message>
  <message id="service_log.entries_a3.quantity">
   <source>Ұзақтығы, саны</source>
   <translation>Длительность, количество</translation>
  </message>
  <message id="service_log.entries_a3.result">
   <source>Нәтиже</source>
   <translation>Результат</translation>
  </message>
  <message id="service_log.entries_a3.remark">
   <source>Ескертпе</source>
   <translation>Примечание</translation>
  </message>
  <message id="service_log.page.totals_a12">
   <source>Түрлері бойынша жиыны</source>
   <translation>Итого по видам</translation>
  </message>
  <message id="service_log.n_a12_h">
   <source>әлеуметтік-тұрмыстық</source>
   <translation>социально-бытовые</translation>
  </message>
  <message id="service_log.n_a12_m">
   <source>әлеуметтік-медициналық</source>
   <translation>социально-медицинские</translation>
  </message>
  <message id="service_log.n_a12_p">
   <source>әлеуметтік-психологиялық</source>
   <translation>социально-психологические</translation>
  </message>
  <message id="service_log.n_a12_e">
   <source>әлеуметтік-педагогикалық</source>
   <translation>социально-педагогические</translation>
  </message>
  <message id="service_log.n_a12_l">
   <source>әлеуметтік-еңбек</source>
   <translation>социально-трудовые</translation>
  </message>
  <message id="service_log.n_a12_c">
   <source>әлеуметтік-мәдени</source>
   <translation>социально-культурные</translation>
  </message>
  <message id="service_log.n_a12_n">
   <source>әлеуметтік-экономикалық</source>
   <translation>социально-экономические</translation>
  </message>
  <message id="service_log.n_a12_j">
   <source>әлеуметтік-құқықтық</source>
   <translation>социально-правовые</translation>
  </message>
  <message id="service_log.n_a12">
   <source>Барлығы</source>
   <translation>Всего</translation>
  </message>
  <message id="service_log.page.totals_a3">
   <source>Түрлері бойынша жиыны</source>
   <translation>Итого по видам</translation>
  </message>
  <message id="service_log.n_a3_h">
   <source>әлеуметтік-тұрмыстық</source>
   <translation>социально-бытовые</translation>
  </message>
  <message id="service_log.n_a3_m">
   <source>әлеуметтік-медициналық</source>
   <translation>социально-медицинские</translation>
  </message>
  <message id="service_log.n_a3_p">
   <source>әлеуметтік-психологиялық</source>
   <translation>социально-психологические</translation>
  </message>
  <message id="service_log.n_a3_e">
   <source>әлеуметтік-педагогикалық</source>
   <translation>социально-педагогические</translation>
  </message>
  <message id="service_log.n_a3_l">
   <source>әлеуметтік-еңбек</source>
   <translation>социально-трудовые</translation>
  </message>
  <message id="service_log.n_a3_c">
   <source>әлеуметтік-мәдени</source>
   <translation>социально-культурные</translation>
  </message>
  <message id="service_log.n_a3_n">
   <source>әлеуметтік-экономикалық</source>
   <translation>социально-экономические</translation>
  </message>
  <message id="service_log.n_a3_j">
   <source>әлеуметтік-құқықтық</source>
   <translation>социально-правовые</translation>
  </message>
  <message id="service_log.n_a3">
   <source>Барлығы</source>
   <translation>Всего</translation>
  </message>
  <message id="service_log.page.medical">
   <source>Медициналық рәсімдер, жатқызу</source>
   <translation>Процедуры, госпитализация</translation>
  </message>
  <message id="service_log.had_procedures">
   <source>Дәрігер тағайындаған рәсімдер болды ма (M-10)</source>
   <translation>Были ли процедуры по назначению врача (M-10)</translation>
  </message>
  <message id="service_log.procedures">
   <source>Медициналық рәсімдер</source>
   <translation>Медицинские процедуры</translation>
  </message>
  <message id="service_log.procedures.hint">
   <source>Бағдарлама тек тіркейді, мөлшер бойынша кеңес бермейді.</source>
   <translation>Программа только записывает и не советует дозы.</translation>
  </message>
  <message id="service_log.procedures.on">
   <source>Күні</source>
   <translation>Дата</translation>
  </message>
  <message id="service_log.procedures.doctor">
   <source>Тағайындаған дәрігер</source>
   <translation>Назначивший врач</translation>
  </message>
  <message id="service_log.procedures.prescribed_on">
   <source>Тағайындау күні</source>
   <translation>Дата назначения</translation>
  </message>
  <message id="service_log.procedures.procedure">
   <source>Рәсім</source>
   <translation>Процедура</translation>
  </message>
  <message id="service_log.procedures.performer">
   <source>Орындаған</source>
   <translation>Кто выполнил</translation>
  </message>
  <message id="service_log.had_hospital">
   <source>Ауруханаға жатқызу болды ма (M-11)</source>
   <translation>Была ли госпитализация (M-11)</translation>
  </message>
  <message id="service_log.hospital">
   <source>Ауруханаға жатқызу</source>
   <translation>Госпитализация</translation>
  </message>
  <message id="service_log.hospital.hint">
   <source>Тек медициналық көрсетілім бойынша, уақытын оздырмай.</source>
   <translation>Только по медицинским показаниям и без промедления.</translation>
  </message>
  <message id="service_log.hospital.indication">
   <source>Көрсетілім</source>
   <translation>Показание</translation>
  </message>
  <message id="service_log.hospital.start">
   <source>Басталуы</source>
   <translation>С</translation>
  </message>
  <message id="service_log.hospital.until">
   <source>Аяқталуы</source>
   <translation>По</translation>
  </message>
  <message id="service_log.hospital.escort">
   <source>Бірге барған адам</source>
   <translation>Сопровождающий</translation>
  </message>
  <message id="service_log.page.end">
   <source>Сілтеме, қол қою</source>
   <translation>Ссылка, подпись</translation>
  </message>
  <message id="service_log.book_entry">
   <source>Шағымдар кітабындағы жазба нөмірі</source>
   <translation>Номер записи в книге жалоб</translation>
  </message>
  <message id="service_log.book_entry.hint">
   <source>Тек сілтеме: жазбаның өзі бұл іске салынбайды.</source>
   <translation>Только ссылка: сама запись в это дело не входит.</translation>
  </message>
  <message id="service_log.signatures">
   <source>Қолы</source>
   <translation>Подписи</translation>
  </message>
  <message id="service_log.signatures.option.specialist">
   <source>маман</source>
   <translation>специалист</translation>
  </message>
  <message id="service_log.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="service_proposal.title">
   <source>Қызметті жақсарту ұсыныстары</source>
   <translation>Предложения по улучшению услуг</translation>
  </message>
  <message id="service_proposal.page.proposal">
   <source>Ұсыныс</source>
   <translation>Предложение</translation>
  </message>
  <message id="service_proposal.made_on">
   <source>Күні</source>
   <translation>Дата</translation>
  </message>
  <message id="service_proposal.to">
   <source>Кімге</source>
   <translation>Кому</translation>
  </message>
  <message id="service_proposal.text">
   <source>Ұсыныс</source>
   <translation>Предложение</translation>
  </message>
  <message id="service_proposal.text.hint">
   <source>Тек код жазылады, аты-жөні жазылмайды.</source>
   <translation>Только код, без имен.</translation>
  </message>
  <message id="service_proposal.reason">
   <source>Негіздемесі</source>
   <translation>Обоснование</translation>
  </message>
  <message id="service_proposal.answered_on">
   <source>Жауап келген күн</source>
   <translation>Дата ответа</translation>
  </message>
  <message id="service_proposal.answer">
   <source>Жауап</source>
   <translation>Ответ</translation>
  </message>
  <message id="service_register.title">
   <source>Көрсетілген қызметтер тізілімі</source>
   <translation>Реестр оказанных услуг</translation>
  </message>
  <message id="service_register.page.lines">
   <source>Жазбалар</source>
   <translation>Записи</translation>
  </message>
  <message id="service_register.lines">
   <source>Көрсетілген қызметтер тізілімі</source>
   <translation>Реестр оказанных услуг</translation>
  </message>
  <message id="service_register.lines.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="service_register.lines.on">
   <source>Күні</source>
   <translation>Дата</translation>
  </message>
  <message id="service_register.lines.code">
   <source>Коды</source>
   <translation>Код</translation>
  </message>
  <message id="service_register.lines.kind">
   <source>Қызмет түрі</source>
   <translation>Вид услуги</translation>
  </message>
  <message id="service_register.lines.item">
   <source>Қызмет</source>
   <translation>Услуга</translation>
  </message>
  <message id="service_register.lines.quantity">
   <source>Саны</source>
   <translation>Количество</translation>
  </message>
  <message id="service_register.lines.result">
   <source>Нәтижесі</source>
   <translation>Результат</translation>
  </message>
  <message id="shelf_document.title">
   <source>Құжаттар сөресі</source>
   <translation>Полка документов</translation>
  </message>
  <message id="shelf_document.page.document">
   <source>Құжат</source>
   <translation>Документ</translation>
  </message>
  <message id="shelf_document.kind">
   <source>Түрі</source>
   <translation>Вид</translation>
  </message>
  <message id="shelf_document.kind.option.policy">
   <source>қызмет саясаты</source>
   <translation>политика услуг</translation>
  </message>
  <message id="shelf_document.kind.option.ethics">
   <source>әдеп кодексі</source>
   <translation>кодекс этики</translation>
  </message>
  <message id="shelf_document.kind.option.methods">
   <source>теория мен әдістеме бағдарламасы</source>
   <translation>программа теории и методики</translation>
  </message>
  <message id="shelf_document.kind.option.supervision">
   <source>супервизия саясаты, тәртібі</source>
   <translation>политика и правила супервизии</translation>
  </message>
  <message id="shelf_document.kind.option.staff">
   <source>кадр, үздіксіз даму саясаты</source>
   <translation>кадровая политика, непрерывное развитие</translation>
  </message>
  <message id="shelf_document.kind.option.archive">
   <source>сақтау мерзімдерінің тізбесі</source>
   <translation>номенклатура дел, сроки хранения</translation>
  </message>
  <message id="shelf_document.kind.option.other">
   <source>басқа</source>
   <translation>другое</translation>
  </message>
  <message id="shelf_document.name">
   <source>Атауы</source>
   <translation>Название</translation>
  </message>
  <message id="shelf_document.approved_by">
   <source>Бекіткен</source>
   <translation>Кем утвержден</translation>
  </message>
  <message id="shelf_document.approved_on">
   <source>Бекітілген күні</source>
   <translation>Дата утверждения</translation>
  </message>
  <message id="shelf_document.valid_until">
   <source>Жарамдылық мерзімі</source>
   <translation>Действует до</translation>
  </message>
  <message id="shelf_document.valid_until.hint">
   <source>Мерзімсіз болса, бос қалады. Бітсе, өзін-өзі тексеруде белгіленеді.</source>
   <translation>Бессрочный – оставьте пустым. Истекший отмечают в самопроверке.</translation>
  </message>
  <message id="shelf_document.kept_at">
   <source>Сақталатын орны</source>
   <translation>Где хранится</translation>
  </message>
  <message id="specialist_contract.title">
   <source>Шарт негізінде тартылған мамандар тізілімі</source>
   <translation>Реестр специалистов по договору</translation>
  </message>
  <message id="specialist_contract.page.contract">
   <source>Шарт</source>
   <translation>Договор</translation>
  </message>
  <message id="specialist_contract.starts_on">
   <source>Шарт басталған күн</source>
   <translation>Начало договора</translation>
  </message>
  <message id="specialist_contract.starts_on.hint">
   <source>Тізілім – ұйымның бөлек ісі, қызмет алушының ісіне жазылмайды.</source>
   <translation>Реестр – отдельное дело организации, не дело получателя.</translation>
  </message>
  <message id="specialist_contract.ends_on">
   <source>Шарт аяқталатын күн</source>
   <translation>Окончание договора</translation>
  </message>
  <message id="specialist_contract.specialist">
   <source>Маман</source>
   <translation>Специалист</translation>
  </message>
  <message id="specialist_contract.speciality">
   <source>Мамандығы</source>
   <translation>Специальность</translation>
  </message>
  <message id="specialist_contract.contract_no">
   <source>Шарт нөмірі</source>
   <translation>Номер договора</translation>
  </message>
  <message id="specialist_contract.purposes">
   <source>Не үшін тартылды</source>
   <translation>Для чего привлечен</translation>
  </message>
  <message id="specialist_contract.purposes.option.plan">
   <source>жеке жоспарды әзірлеу</source>
   <translation>разработка индивидуального плана</translation>
  </message>
  <message id="specialist_contract.purposes.option.evaluation">
   <source>нәтижелілікті бағалау</source>
   <translation>оценка результативности</translation>
  </message>
  <message id="specialist_contract.purposes.option.consultation">
   <source>консультация беру</source>
   <translation>консультации</translation>
  </message>
  <message id="specialist_contract.recipients">
   <source>Қызмет алушылар (кодтары)</source>
   <translation>Получатели (коды)</translation>
  </message>
  <message id="specialist_contract.results">
   <source>Нәтижелері</source>
   <translation>Результаты</translation>
  </message>
  <message id="specialist_contract.renews">
   <source>Ұзартылған шарт</source>
   <translation>Продлеваемый договор</translation>
  </message>
  <message id="specialist_contract.renews.hint">
   <source>Бұл шарт бұрынғысын жалғастырса ғана.</source>
   <translation>Только если договор продолжает прежний.</translation>
  </message>
  <message id="staff_card.title">
   <source>Қызметкер картасы</source>
   <translation>Карточка работника</translation>
  </message>
  <message id="staff_card.page.card">
   <source>Қызметкер</source>
   <translation>Работник</translation>
  </message>
  <message id="staff_card.worker">
   <source>Қызметкер</source>
   <translation>Работник</translation>
  </message>
  <message id="staff_card.joined_on">
   <source>Жұмысқа кірген</source>
   <translation>Принят</translation>
  </message>
  <message id="staff_card.function">
   <source>Қызметі</source>
   <translation>Роль</translation>
  </message>
  <message id="staff_card.function.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="staff_card.function.option.medical">
   <source>медициналық бағдардағы әлеуметтік қызметкер</source>
   <translation>медико-ориентированный социальный работник</translation>
  </message>
  <message id="staff_card.function.option.senior">
   <source>аға әлеуметтік қызметкер</source>
   <translation>старший социальный работник</translation>
  </message>
  <message id="staff_card.function.option.supervisor">
   <source>супервизор маман</source>
   <translation>супервизор (координатор)</translation>
  </message>
  <message id="staff_card.function.option.psychologist">
   <source>психолог маман</source>
   <translation>психолог-специалист</translation>
  </message>
  <message id="staff_card.function.option.manager">
   <source>жоғары тұрған менеджер</source>
   <translation>вышестоящий менеджер</translation>
  </message>
  <message id="staff_card.function.option.other">
   <source>басқа</source>
   <translation>другое</translation>
  </message>
  <message id="staff_card.supervisor">
   <source>Супервизор</source>
   <translation>Супервизор</translation>
  </message>
  <message id="staff_card.degree">
   <source>Білімі</source>
   <translation>Образование</translation>
  </message>
  <message id="staff_card.degree.option.social_high">
   <source>әлеуметтік жұмыс, жоғары</source>
   <translation>высшее, социальная работа</translation>
  </message>
  <message id="staff_card.degree.option.social_vocational">
   <source>әлеуметтік жұмыс, орта кәсіптік</source>
   <translation>среднее профессиональное, социальная работа</translation>
  </message>
  <message id="staff_card.degree.option.medical">
   <source>медициналық</source>
   <translation>медицинское</translation>
  </message>
  <message id="staff_card.degree.option.pedagogical">
   <source>педагогикалық</source>
   <translation>педагогическое</translation>
  </message>
  <message id="staff_card.degree.option.psychological">
   <source>психологиялық</source>
   <translation>психологическое</translation>
  </message>
  <message id="staff_card.degree.option.sociological">
   <source>әлеуметтанулық</source>
   <translation>социологическое</translation>
  </message>
  <message id="staff_card.degree.option.legal">
   <source>заңгерлік</source>
   <translation>юридическое</translation>
  </message>
  <message id="staff_card.degree.option.other">
   <source>басқа</source>
   <translation>другое</translation>
  </message>
  <message id="staff_card.university">
   <source>Оқу орны, диплом нөмірі</source>
   <translation>Учебное заведение, № диплома</translation>
  </message>
  <message id="staff_card.years">
   <source>Саладағы жұмыс жылдары</source>
   <translation>Лет в отрасли</translation>
  </message>
  <message id="staff_card.page.licence">
   <source>Рұқсат, даярлық</source>
   <translation>Разрешение, подготовка</translation>
  </message>
  <message id="staff_card.licence_no">
   <source>Арнайы рұқсат нөмірі</source>
   <translation>Номер специального разрешения</translation>
  </message>
  <message id="staff_card.licence_until">
   <source>Жарамдылық мерзімі</source>
   <translation>Действует до</translation>
  </message>
  <message id="staff_card.verified_by">
   <source>Құжатты тексерген адам, күні</source>
   <translation>Кто и когда проверил документы</translation>
  </message>
  <message id="staff_card.supervision_training">
   <source>Супервизия бойынша даярлығы бар</source>
   <translation>Подготовка по супервизии</translation>
  </message>
  <message id="staff_card.cases_of_year">
   <source>Биылғы істер</source>
   <translation>Случаев в этом году</translation>
  </message>
  <message id="staff_card.left_on">
   <source>Жұмыстан шыққан</source>
   <translation>Уволен</translation>
  </message>
  <message id="staff_support.title">
   <source>Қызметкердің қауіпсіздігі мен қолдауы</source>
   <translation>Безопасность и поддержка работника</translation>
  </message>
  <message id="staff_support.page.event">
   <source>Оқиға</source>
   <translation>Событие</translation>
  </message>
  <message id="staff_support.worker">
   <source>Қызметкер</source>
   <translation>Работник</translation>
  </message>
  <message id="staff_support.worker.hint">
   <source>Тек қызметкердің өзі мен супервизор көреді.</source>
   <translation>Видят только сам работник и супервизор.</translation>
  </message>
  <message id="staff_support.happened_at">
   <source>Күні мен уақыты</source>
   <translation>Дата и время</translation>
  </message>
  <message id="staff_support.kind">
   <source>Түрі</source>
   <translation>Вид</translation>
  </message>
  <message id="staff_support.kind.option.threat">
   <source>қорқыту</source>
   <translation>угроза</translation>
  </message>
  <message id="staff_support.kind.option.attack">
   <source>шабуыл</source>
   <translation>нападение</translation>
  </message>
  <message id="staff_support.kind.option.accident">
   <source>жазатайым оқиға</source>
   <translation>несчастный случай</translation>
  </message>
  <message id="staff_support.kind.option.strain">
   <source>ауыр жүктеме, шаршау</source>
   <translation>перегрузка, выгорание</translation>
  </message>
  <message id="staff_support.kind.option.other">
   <source>басқа</source>
   <translation>другое</translation>
  </message>
  <message id="staff_support.what">
   <source>Не болды</source>
   <translation>Что произошло</translation>
  </message>
  <message id="staff_support.what.hint">
   <source>Тек код жазылады, аты-жөні жазылмайды.</source>
   <translation>Только код, без имен.</translation>
  </message>
  <message id="staff_support.what.ask">
   <source>Не болды? Қазір өзіңізді қалай сезінесіз?</source>
   <translation>Что случилось? Как вы сейчас?</translation>
  </message>
  <message id="staff_support.measures">
   <source>Қабылданған шара</source>
   <translation>Принятые меры</translation>
  </message>
  <message id="staff_support.support">
   <source>Көрсетілген қолдау</source>
   <translation>Оказанная поддержка</translation>
  </message>
  <message id="staff_support.support.option.debriefing">
   <source>талдау әңгімесі</source>
   <translation>разбор (дебрифинг)</translation>
  </message>
  <message id="staff_support.support.option.psychologist">
   <source>психолог маман</source>
   <translation>психолог-консультант</translation>
  </message>
  <message id="staff_support.support.option.rest">
   <source>демалыс</source>
   <translation>отдых</translation>
  </message>
  <message id="staff_support.support.option.lighter">
   <source>жүктеме азайтылды</source>
   <translation>снижение нагрузки</translation>
  </message>
  <message id="staff_support.support.option.police">
   <source>полицияға жүгінді</source>
   <translation>обращение в полицию</translation>
  </message>
  <message id="staff_support.next_on">
   <source>Келесі әңгіме</source>
   <translation>Следующий разговор</translation>
  </message>
  <message id="stop_or_reopen.title">
   <source>Қызметті тоқтату, істі қайта ашу туралы шешім</source>
   <translation>Решение о приостановке или возобновлении</translation>
  </message>
  <message id="stop_or_reopen.page.decision">
   <source>Шешім</source>
   <translation>Решение</translation>
  </message>
  <message id="stop_or_reopen.kind">
   <source>Шешім түрі</source>
   <translation>Вид решения</translation>
  </message>
  <message id="stop_or_reopen.kind.option.stop">
   <source>қызметті тоқтату</source>
   <translation>приостановка услуги</translation>
  </message>
  <message id="stop_or_reopen.kind.option.resume">
   <source>қызметті жалғастыру</source>
   <translation>продолжение услуги</translation>
  </message>
  <message id="stop_or_reopen.kind.option.reopen">
   <source>істі қайта ашу</source>
   <translation>возобновить дело</translation>
  </message>
  <message id="stop_or_reopen.decided_on">
   <source>Шешім қабылданған күн</source>
   <translation>Дата решения</translation>
  </message>
  <message id="stop_or_reopen.reason">
   <source>Себебі</source>
   <translation>Причина</translation>
  </message>
  <message id="stop_or_reopen.reason.ask">
   <source>Не өзгерді? Бұл шешім туралы не ойлайсыз?</source>
   <translation>Что изменилось? Что вы думаете об этом решении?</translation>
  </message>
  <message id="stop_or_reopen.decided_by">
   <source>Кім шешті</source>
   <translation>Кто принял решение</translation>
  </message>
  <message id="stop_or_reopen.page.stopped">
   <source>Тоқтату кезеңі</source>
   <translation>Период приостановки</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile">
   <source>Тоқтатылған кездегі қауіпсіздік</source>
   <translation>Безопасность на время приостановки</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile.ask">
   <source>Осы кезеңде қауіп төнсе, кімге жүгінесіз?</source>
   <translation>К кому вы обратитесь, если в это время возникнет опасность?</translation>
  </message>
  <message id="stop_or_reopen.resume_planned_on">
   <source>Жалғастыру жоспарланған күн</source>
   <translation>Планируемая дата продолжения</translation>
  </message>
  <message id="stop_or_reopen.page.reopened">
   <source>Істі қайта ашу</source>
   <translation>Возобновление дела</translation>
  </message>
  <message id="stop_or_reopen.new_episode">
   <source>Жаңа эпизод нөмірі</source>
   <translation>Номер нового эпизода</translation>
  </message>
  <message id="stop_or_reopen.stages_again">
   <source>Қайталанатын кезеңдер</source>
   <translation>Этапы, которые повторяются</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.admission">
   <source>қабылдау</source>
   <translation>прием</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.assessment">
   <source>диагностика</source>
   <translation>диагностика</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.planning">
   <source>жоспарлау</source>
   <translation>планирование</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.delivery">
   <source>қызмет көрсету</source>
   <translation>оказание услуг</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.evaluation">
   <source>нәтижелерді бағалау</source>
   <translation>оценка результатов</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.leaving">
   <source>ұйымнан шығу</source>
   <translation>выбытие</translation>
  </message>
  <message id="stop_or_reopen.closing_ref">
   <source>Бұрынғы шығару жазбасы</source>
   <translation>Прежняя запись о выбытии</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause">
   <source>Проблеманың қайталану себебі</source>
   <translation>Причина рецидива</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause.ask">
   <source>Неліктен қайтадан қиын болды? Бұрын не жетіспеді?</source>
   <translation>Почему снова стало трудно? Чего не хватило раньше?</translation>
  </message>
  <message id="stop_or_reopen.page.signing">
   <source>Қолы</source>
   <translation>Подписи</translation>
  </message>
  <message id="stop_or_reopen.client_told_on">
   <source>Қызмет алушыға хабарланған күн</source>
   <translation>Дата сообщения клиенту</translation>
  </message>
  <message id="stop_or_reopen.signatures">
   <source>Қолы</source>
   <translation>Подписи</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>руководитель организации</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.client">
   <source>қызмет алушы</source>
   <translation>клиент</translation>
  </message>
  <message id="supervision_session.title">
   <source>Супервизия кездесуінің жазбасы</source>
   <translation>Запись супервизорской встречи</translation>
  </message>
  <message id="supervision_session.page.session">
   <source>Кездесу</source>
   <translation>Встреча</translation>
  </message>
  <message id="supervision_session.met_on">
   <source>Кездескен күн</source>
   <translation>Дата встречи</translation>
  </message>
  <message id="supervision_session.place">
   <source>Қайда</source>
   <translation>Где</translation>
  </message>
  <message id="supervision_session.kind">
   <source>Түрі</source>
   <translation>Форма</translation>
  </message>
  <message id="supervision_session.kind.option.individual">
   <source>жеке</source>
   <translation>индивидуальная</translation>
  </message>
  <message id="supervision_session.kind.option.group">
   <source>топтық</source>
   <translation>групповая</translation>
  </message>
  <message id="supervision_session.worker">
   <source>Қызметкер</source>
   <translation>Работник</translation>
  </message>
  <message id="supervision_session.group">
   <source>Топ мүшелері</source>
   <translation>Участники группы</translation>
  </message>
  <message id="supervision_session.group.worker">
   <source>Қызметкер</source>
   <translation>Работник</translation>
  </message>
  <message id="supervision_session.supervisor">
   <source>Супервизор</source>
   <translation>Супервизор</translation>
  </message>
  <message id="supervision_session.topics">
   <source>Талқыланған тақырыптар</source>
   <translation>Темы</translation>
  </message>
  <message id="supervision_session.topics.option.cases">
   <source>істер</source>
   <translation>случаи</translation>
  </message>
  <message id="supervision_session.topics.option.methods">
   <source>әдістер</source>
   <translation>методы</translation>
  </message>
  <message id="supervision_session.topics.option.workload">
   <source>жүктеме</source>
   <translation>нагрузка</translation>
  </message>
  <message id="supervision_session.topics.option.wellbeing">
   <source>көңіл күй, денсаулық</source>
   <translation>самочувствие</translation>
  </message>
  <message id="supervision_session.topics.option.safety">
   <source>қызметкер қауіпсіздігі</source>
   <translation>безопасность работника</translation>
  </message>
  <message id="supervision_session.cases">
   <source>Талқыланған істер</source>
   <translation>Обсужденные случаи</translation>
  </message>
  <message id="supervision_session.cases.hint">
   <source>Тек код жазылады, аты-жөні жазылмайды.</source>
   <translation>Только коды, без имен.</translation>
  </message>
  <message id="supervision_session.cases.code">
   <source>Іс коды</source>
   <translation>Код случая</translation>
  </message>
  <message id="supervision_session.cases.question">
   <source>Сұрақ, шешім</source>
   <translation>Вопрос, решение</translation>
  </message>
  <message id="supervision_session.course">
   <source>Талқылаудың қысқаша мазмұны</source>
   <translation>Краткое содержание</translation>
  </message>
  <message id="supervision_session.page.reflection">
   <source>Өзі туралы ой түю</source>
   <translation>Размышление о себе</translation>
  </message>
  <message id="supervision_session.reflection">
   <source>Өзін-өзі саралау сұрақтары</source>
   <translation>Вопросы для саморефлексии</translation>
  </message>
  <message id="supervision_session.reflection.ask">
   <source>Осы кезеңде сізге не ең ауыр болды, не күш берді?</source>
   <translation>Что за это время было самым трудным, а что дало силы?</translation>
  </message>
  <message id="supervision_session.page.agreement">
   <source>Келісімдер</source>
   <translation>Договоренности</translation>
  </message>
  <message id="supervision_session.agreements">
   <source>Келісілген істер</source>
   <translation>Договоренности</translation>
  </message>
  <message id="supervision_session.agreements.what">
   <source>Не</source>
   <translation>Что</translation>
  </message>
  <message id="supervision_session.agreements.who">
   <source>Жауапты</source>
   <translation>Ответственный</translation>
  </message>
  <message id="supervision_session.agreements.until">
   <source>Мерзімі</source>
   <translation>Срок</translation>
  </message>
  <message id="supervision_session.workload">
   <source>Осы жылғы істер саны</source>
   <translation>Число случаев за год</translation>
  </message>
  <message id="supervision_session.next_on">
   <source>Келесі кездесу</source>
   <translation>Следующая встреча</translation>
  </message>
  <message id="supervision_session.signatures">
   <source>Қолы</source>
   <translation>Подписи</translation>
  </message>
  <message id="supervision_session.signatures.option.supervisor">
   <source>супервизор</source>
   <translation>супервизор</translation>
  </message>
  <message id="supervision_session.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="transfer.title">
   <source>Тапсыру парағы</source>
   <translation>Лист передачи дела</translation>
  </message>
  <message id="transfer.page.move">
   <source>Тапсыру</source>
   <translation>Передача</translation>
  </message>
  <message id="transfer.direction">
   <source>Тапсыру бағыты</source>
   <translation>Направление передачи</translation>
  </message>
  <message id="transfer.direction.option.outgoing">
   <source>басқа ұйымға тапсырылды</source>
   <translation>передано в другую организацию</translation>
  </message>
  <message id="transfer.direction.option.incoming">
   <source>басқа ұйымнан келді</source>
   <translation>поступило из другой организации</translation>
  </message>
  <message id="transfer.direction.option.internal">
   <source>ұйым ішінде</source>
   <translation>внутри организации</translation>
  </message>
  <message id="transfer.transferred_on">
   <source>Кейс файлы тапсырылған күн</source>
   <translation>Дата передачи дела</translation>
  </message>
  <message id="transfer.organisation_from">
   <source>Тапсырған ұйым</source>
   <translation>Передающая организация</translation>
  </message>
  <message id="transfer.organisation_to">
   <source>Қабылдаған ұйым</source>
   <translation>Принимающая организация</translation>
  </message>
  <message id="transfer.organisation_contact">
   <source>Ұйымның байланыс ақпараты</source>
   <translation>Контактная информация организации</translation>
  </message>
  <message id="transfer.organisation_contact.hint">
   <source>Екінші ұйымның телефоны, мекенжайы, электрондық мекенжайы.</source>
   <translation>Телефон, адрес, электронный адрес другой организации.</translation>
  </message>
  <message id="transfer.transferred_by">
   <source>Тапсырған маманның аты-жөні, лауазымы</source>
   <translation>Имя и должность передающего специалиста</translation>
  </message>
  <message id="transfer.former_code">
   <source>Бұрынғы код</source>
   <translation>Прежний код</translation>
  </message>
  <message id="transfer.new_code">
   <source>Жаңа код</source>
   <translation>Новый код</translation>
  </message>
  <message id="transfer.new_code.hint">
   <source>Қабылдаған тарап береді; тапсырған тарап кейін толықтырып жазады.</source>
   <translation>Присваивает принимающая сторона; передающая сторона вписывает его позже.</translation>
  </message>
  <message id="transfer.page.purpose">
   <source>Мақсат, жұмыс барысы</source>
   <translation>Цель, ход работы</translation>
  </message>
  <message id="transfer.purpose">
   <source>Тапсыру мақсаты</source>
   <translation>Цель передачи</translation>
  </message>
  <message id="transfer.purpose.ask">
   <source>Бұл кейсті тапсыру арқылы қызмет алушы үшін не жақсарады?</source>
   <translation>Что станет лучше для клиента благодаря этой передаче?</translation>
  </message>
  <message id="transfer.process_note">
   <source>Жұмыс барысы туралы қысқаша жазба</source>
   <translation>Краткая запись о ходе работы</translation>
  </message>
  <message id="transfer.process_note.hint">
   <source>Атқарылған жұмыс, болған өзгерістер, қазіргі жағдай.</source>
   <translation>Проделанная работа, произошедшие изменения, нынешнее положение.</translation>
  </message>
  <message id="transfer.process_note.ask">
   <source>Жаңа қызметкер неден бастау керегін түсінуі үшін нені міндетті түрде білуі тиіс?</source>
   <translation>Что новому работнику непременно нужно знать, чтобы понять, с чего начать?</translation>
  </message>
  <message id="transfer.earlier_needed">
   <source>Бұрынғы маманмен байланысу қажет пе</source>
   <translation>Нужна ли связь с прежним специалистом</translation>
  </message>
  <message id="transfer.earlier_specialist">
   <source>Бұрын қызмет көрсеткен маман, байланыс ақпараты</source>
   <translation>Специалист, ранее оказывавший услуги, контактная информация</translation>
  </message>
  <message id="transfer.agreed_steps">
   <source>Келісілген қадамдар, нәтижелер</source>
   <translation>Согласованные шаги и результаты</translation>
  </message>
  <message id="transfer.agreed_steps.ask">
   <source>Өту кезеңінде қызмет алушы жалғыз қалмауы үшін кім, нені, қашан істейді?</source>
   <translation>Кто, что и когда сделает, чтобы на время передачи клиент не остался один?</translation>
  </message>
  <message id="transfer.agreed_steps.step">
   <source>Қадам</source>
   <translation>Шаг</translation>
  </message>
  <message id="transfer.agreed_steps.who">
   <source>Жауаптылар</source>
   <translation>Ответственные</translation>
  </message>
  <message id="transfer.agreed_steps.until">
   <source>Мерзімі</source>
   <translation>Срок</translation>
  </message>
  <message id="transfer.agreed_steps.result">
   <source>Нәтиже</source>
   <translation>Результат</translation>
  </message>
  <message id="transfer.open_risks">
   <source>Шешілмеген тәуекелдер</source>
   <translation>Сохраняющиеся риски</translation>
  </message>
  <message id="transfer.open_risks.ask">
   <source>Не алаңдатады? Қабылдаушы адам нені кейінге қалдырмауы керек?</source>
   <translation>Что вызывает беспокойство? Что принимающему нельзя откладывать?</translation>
  </message>
  <message id="transfer.open_deadlines">
   <source>Мерзімі аяқталмаған істер</source>
   <translation>Незавершенные дела со сроком</translation>
  </message>
  <message id="transfer.page.papers">
   <source>Тіркелген құжаттар</source>
   <translation>Приложенные документы</translation>
  </message>
  <message id="transfer.was_referred">
   <source>Басқа ұйымға қайта бағыттау болды ма</source>
   <translation>Было ли направление в другие организации</translation>
  </message>
  <message id="transfer.referral_set">
   <source>Тіркелген жолдама нысандары</source>
   <translation>Приложенные формы направления</translation>
  </message>
  <message id="transfer.referral_set.option.send_sheet">
   <source>жіберу парағы</source>
   <translation>лист направления</translation>
  </message>
  <message id="transfer.referral_set.option.joint_plan">
   <source>бірлескен жоспар</source>
   <translation>совместный план</translation>
  </message>
  <message id="transfer.referral_set.option.feedback">
   <source>кері байланыс парағы</source>
   <translation>лист обратной связи</translation>
  </message>
  <message id="transfer.documents">
   <source>Тіркелген құжаттар тізімі</source>
   <translation>Перечень приложенных документов</translation>
  </message>
  <message id="transfer.documents.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="transfer.documents.document">
   <source>Құжат</source>
   <translation>Документ</translation>
  </message>
  <message id="transfer.documents.pages">
   <source>Беттер</source>
   <translation>Страницы</translation>
  </message>
  <message id="transfer.sealed_part">
   <source>Аса құпия бөлігі тапсырылды ма</source>
   <translation>Передана ли строго конфиденциальная часть</translation>
  </message>
  <message id="transfer.sealed_part.option.no">
   <source>тапсырылған жоқ</source>
   <translation>не передана</translation>
  </message>
  <message id="transfer.sealed_part.option.sealed">
   <source>бөлек мөрленген конвертте</source>
   <translation>в отдельном запечатанном конверте</translation>
  </message>
  <message id="transfer.consent_ref">
   <source>Келісім</source>
   <translation>Согласие</translation>
  </message>
  <message id="transfer.legal_ground">
   <source>Құқықтық негіз</source>
   <translation>Правовое основание</translation>
  </message>
  <message id="transfer.legal_ground.hint">
   <source>Келісімсіз тапсырылғанда заң бабы, шешім нөмірі жазылады.</source>
   <translation>При передаче без согласия указываются норма закона и номер решения.</translation>
  </message>
  <message id="transfer.page.receipt">
   <source>Қабылдау</source>
   <translation>Прием</translation>
  </message>
  <message id="transfer.receiver">
   <source>Қабылдаған маманның аты-жөні, лауазымы</source>
   <translation>Имя и должность принявшего специалиста</translation>
  </message>
  <message id="transfer.received_on">
   <source>Қабылданған күн</source>
   <translation>Дата приема</translation>
  </message>
  <message id="transfer.received_on.hint">
   <source>Қабылдаған тарап қол қойғанға дейін кейс үшін тапсырған тарап жауап береді.</source>
   <translation>Пока принимающая сторона не подписала, за случай отвечает передающая.</translation>
  </message>
  <message id="transfer.receipt">
   <source>Қабылдаған маманның қолы</source>
   <translation>Подпись принявшего специалиста</translation>
  </message>
  <message id="transfer.receipt.option.receiver">
   <source>қабылдаған маман</source>
   <translation>принявший специалист</translation>
  </message>
  <message id="transfer.handed_over">
   <source>Тапсырған маманның қолы</source>
   <translation>Подпись передавшего специалиста</translation>
  </message>
  <message id="transfer.handed_over.option.worker">
   <source>тапсырған маман</source>
   <translation>передавший специалист</translation>
  </message>
  <message id="trip_plan.title">
   <source>Сапарға шығу және оралу</source>
   <translation>Выезд и возвращение работника</translation>
  </message>
  <message id="trip_plan.page.trip">
   <source>Сапар</source>
   <translation>Выезд</translation>
  </message>
  <message id="trip_plan.worker">
   <source>Қызметкер</source>
   <translation>Работник</translation>
  </message>
  <message id="trip_plan.left_at">
   <source>Шыққан уақыты</source>
   <translation>Время выезда</translation>
  </message>
  <message id="trip_plan.back_by">
   <source>Оралатын уақыты</source>
   <translation>Вернется к</translation>
  </message>
  <message id="trip_plan.case">
   <source>Істің коды</source>
   <translation>Код случая</translation>
  </message>
  <message id="trip_plan.case.hint">
   <source>Тек код жазылады, аты-жөні жазылмайды.</source>
   <translation>Только код, без имен.</translation>
  </message>
  <message id="trip_plan.area">
   <source>Бағыт, ауыл, ықшам аудан</source>
   <translation>Направление, район</translation>
  </message>
  <message id="trip_plan.area.hint">
   <source>Қызмет алушының мекенжайы жазылмайды.</source>
   <translation>Адрес клиента не пишут.</translation>
  </message>
  <message id="trip_plan.transport">
   <source>Көлік, бірге барған адам</source>
   <translation>Транспорт, с кем</translation>
  </message>
  <message id="trip_plan.waits">
   <source>Байланыста күтетін қызметкер</source>
   <translation>Кто остается на связи</translation>
  </message>
  <message id="trip_plan.if_late">
   <source>Кешіксе не істеледі</source>
   <translation>Что делать, если не вернулся</translation>
  </message>
  <message id="trip_plan.returned_at">
   <source>Оралған уақыты</source>
   <translation>Вернулся в</translation>
  </message>
  <message id="visit_record.title">
   <source>Үйге бару және байланыс туралы жазба</source>
   <translation>Запись о посещении на дому (контакте)</translation>
  </message>
  <message id="visit_record.page.visit">
   <source>Бару туралы</source>
   <translation>О посещении</translation>
  </message>
  <message id="visit_record.kind">
   <source>Түрі</source>
   <translation>Вид</translation>
  </message>
  <message id="visit_record.kind.option.home_visit">
   <source>үйге бару</source>
   <translation>посещение на дому</translation>
  </message>
  <message id="visit_record.kind.option.institution_visit">
   <source>ұйымға бару</source>
   <translation>посещение в учреждении</translation>
  </message>
  <message id="visit_record.kind.option.phone">
   <source>телефон арқылы байланыс</source>
   <translation>контакт по телефону</translation>
  </message>
  <message id="visit_record.kind.option.other">
   <source>басқа</source>
   <translation>другое</translation>
  </message>
  <message id="visit_record.kind_other">
   <source>Басқа түрі</source>
   <translation>Другой вид</translation>
  </message>
  <message id="visit_record.visited_on">
   <source>Күні</source>
   <translation>Дата</translation>
  </message>
  <message id="visit_record.started">
   <source>Басталуы</source>
   <translation>Начало</translation>
  </message>
  <message id="visit_record.ended">
   <source>Аяқталуы</source>
   <translation>Окончание</translation>
  </message>
  <message id="visit_record.due_by">
   <source>Кесте бойынша мерзімі</source>
   <translation>Срок по графику</translation>
  </message>
  <message id="visit_record.due_by.hint">
   <source>Алдыңғы жазбада белгіленген келесі байланыс күні.</source>
   <translation>Дата следующего контакта из предыдущей записи.</translation>
  </message>
  <message id="visit_record.lives_with">
   <source>Қызмет алушы қазір кіммен, қайда тұрады</source>
   <translation>С кем и где сейчас живет клиент</translation>
  </message>
  <message id="visit_record.lives_with.option.parents">
   <source>ата-ана</source>
   <translation>родители</translation>
  </message>
  <message id="visit_record.lives_with.option.guardian">
   <source>қорғаншы</source>
   <translation>опекун</translation>
  </message>
  <message id="visit_record.lives_with.option.foster_family">
   <source>патронаттық отбасы</source>
   <translation>патронатная семья</translation>
  </message>
  <message id="visit_record.lives_with.option.extended_family">
   <source>кеңейтілген отбасы</source>
   <translation>расширенная семья</translation>
  </message>
  <message id="visit_record.lives_with.option.institution">
   <source>интернат үлгісіндегі ұйым</source>
   <translation>учреждение интернатного типа</translation>
  </message>
  <message id="visit_record.lives_with.option.alone">
   <source>жалғыз</source>
   <translation>один (одна)</translation>
  </message>
  <message id="visit_record.lives_with.option.other">
   <source>басқа</source>
   <translation>другое</translation>
  </message>
  <message id="visit_record.lives_with_other">
   <source>Кіммен, қайда</source>
   <translation>С кем, где</translation>
  </message>
  <message id="visit_record.seen">
   <source>Қызмет алушымен бетпе-бет кездестіңіз бе</source>
   <translation>Клиента видели лично</translation>
  </message>
  <message id="visit_record.seen_why">
   <source>Кездеспеу себебі</source>
   <translation>Почему не видели</translation>
  </message>
  <message id="visit_record.present">
   <source>Болған адамдар</source>
   <translation>Присутствовали</translation>
  </message>
  <message id="visit_record.page.home">
   <source>Үйдегі жағдай</source>
   <translation>Условия дома</translation>
  </message>
  <message id="visit_record.home_checks">
   <source>Үйдегі жағдай</source>
   <translation>Условия дома</translation>
  </message>
  <message id="visit_record.home_checks.hint">
   <source>Жеткіліктісін белгілеңіз. Белгіленбегенін төменде түсіндіріңіз.</source>
   <translation>Отметьте то, что в порядке. Остальное поясните ниже.</translation>
  </message>
  <message id="visit_record.home_checks.option.heating">
   <source>жылу жеткілікті</source>
   <translation>достаточно тепло</translation>
  </message>
  <message id="visit_record.home_checks.option.electricity">
   <source>электр жарығы бар</source>
   <translation>есть электричество</translation>
  </message>
  <message id="visit_record.home_checks.option.water">
   <source>ауыз су бар</source>
   <translation>есть питьевая вода</translation>
  </message>
  <message id="visit_record.home_checks.option.food">
   <source>азық-түлік жеткілікті</source>
   <translation>достаточно еды</translation>
  </message>
  <message id="visit_record.home_checks.option.hygiene">
   <source>тазалық сақталған</source>
   <translation>соблюдается гигиена</translation>
  </message>
  <message id="visit_record.home_checks.option.sleeping_place">
   <source>әркімнің ұйықтайтын орны бар</source>
   <translation>у каждого есть спальное место</translation>
  </message>
  <message id="visit_record.home_checks.option.no_danger">
   <source>қауіпті жер, зат жоқ</source>
   <translation>нет опасных мест и предметов</translation>
  </message>
  <message id="visit_record.home_note">
   <source>Үйдегі жағдай бойынша түсініктеме</source>
   <translation>Комментарий об условиях дома</translation>
  </message>
  <message id="visit_record.home_note.ask">
   <source>Үйіңізді көрсете аласыз ба? Мұнда сізге ең қолайсызы не?</source>
   <translation>Можно посмотреть дом? Что здесь для вас труднее всего?</translation>
  </message>
  <message id="visit_record.page.child">
   <source>Бала</source>
   <translation>Ребенок</translation>
  </message>
  <message id="visit_record.child_checks">
   <source>Баланың жағдайы</source>
   <translation>Состояние ребенка</translation>
  </message>
  <message id="visit_record.child_checks.hint">
   <source>Байқағаныңызды белгілеңіз. Сөйлей алмайтын сәбиге ерекше назар аударыңыз.</source>
   <translation>Отметьте то, что видели. Особое внимание – младенцам, которые не говорят.</translation>
  </message>
  <message id="visit_record.child_checks.option.appearance">
   <source>таза, маусымға сай киінген</source>
   <translation>чистый, одет по сезону</translation>
  </message>
  <message id="visit_record.child_checks.option.care">
   <source>күтім жеткілікті</source>
   <translation>уход достаточный</translation>
  </message>
  <message id="visit_record.child_checks.option.feeding">
   <source>тамақтануы жасына сай</source>
   <translation>питание по возрасту</translation>
  </message>
  <message id="visit_record.child_checks.option.development">
   <source>дамуы жасына сай</source>
   <translation>развитие по возрасту</translation>
  </message>
  <message id="visit_record.child_checks.option.calm_with_carers">
   <source>күтушісімен жайбарақат, жақын</source>
   <translation>спокоен и близок с ухаживающим взрослым</translation>
  </message>
  <message id="visit_record.child_checks.option.violence_signs">
   <source>зорлық-зомбылық белгілері</source>
   <translation>признаки насилия</translation>
  </message>
  <message id="visit_record.child_checks.option.neglect_signs">
   <source>немқұрайлылық белгілері</source>
   <translation>признаки пренебрежения</translation>
  </message>
  <message id="visit_record.child_note">
   <source>Баланы бақылау</source>
   <translation>Наблюдение за ребенком</translation>
  </message>
  <message id="visit_record.child_note.hint">
   <source>Сырт келбеті, күтім, дамуы, күтушісімен қарым-қатынасы.</source>
   <translation>Внешний вид, уход, развитие, поведение с ухаживающими взрослыми.</translation>
  </message>
  <message id="visit_record.child_note.ask">
   <source>Бүгін не ойнадың? Саған не ұнайды, неден қорқасың?</source>
   <translation>Какая у тебя сегодня была игра? Что тебе нравится, чего ты боишься?</translation>
  </message>
  <message id="visit_record.page.plan">
   <source>Жоспардың орындалуы, тәуекел</source>
   <translation>Выполнение плана и риск</translation>
  </message>
  <message id="visit_record.family_contact">
   <source>Баланың отбасымен байланысы</source>
   <translation>Связь ребенка с семьей</translation>
  </message>
  <message id="visit_record.family_contact.hint">
   <source>Кім, қанша рет кездесті, сөйлесті; бала қалай қабылдады.</source>
   <translation>Кто и сколько раз виделся, разговаривал; как это воспринял ребенок.</translation>
  </message>
  <message id="visit_record.family_contact.ask">
   <source>Үйдегілермен қашан кездестіңіз? Кіммен кездескіңіз келеді?</source>
   <translation>Когда вы виделись с родными? С кем хотели бы увидеться?</translation>
  </message>
  <message id="visit_record.plan_steps">
   <source>Жоспардың тексерілген қадамдары</source>
   <translation>Проверенные шаги плана</translation>
  </message>
  <message id="visit_record.plan_steps.ask">
   <source>Уағдаласқан істерден не орындалды? Не кедергі болды?</source>
   <translation>Что из договоренностей получилось? Что помешало?</translation>
  </message>
  <message id="visit_record.plan_steps.step">
   <source>Қадам</source>
   <translation>Шаг</translation>
  </message>
  <message id="visit_record.plan_steps.done">
   <source>Орындалуы</source>
   <translation>Выполнение</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.yes">
   <source>орындалды</source>
   <translation>выполнено</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.partly">
   <source>ішінара</source>
   <translation>частично</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.no">
   <source>орындалмады</source>
   <translation>не выполнено</translation>
  </message>
  <message id="visit_record.plan_steps.obstacle">
   <source>Кедергі</source>
   <translation>Препятствие</translation>
  </message>
  <message id="visit_record.risk_change">
   <source>Тәуекел деңгейінің өзгеруі</source>
   <translation>Изменение степени риска</translation>
  </message>
  <message id="visit_record.risk_change.option.none">
   <source>өзгерген жоқ</source>
   <translation>не изменилась</translation>
  </message>
  <message id="visit_record.risk_change.option.up">
   <source>жоғарылады</source>
   <translation>повысилась</translation>
  </message>
  <message id="visit_record.risk_change.option.down">
   <source>төмендеді</source>
   <translation>снизилась</translation>
  </message>
  <message id="visit_record.risk_level">
   <source>Жаңа тәуекел деңгейі</source>
   <translation>Новая степень риска</translation>
  </message>
  <message id="visit_record.risk_reason">
   <source>Өзгерудің негізі</source>
   <translation>Основание изменения</translation>
  </message>
  <message id="visit_record.page.closing">
   <source>Қызметкердің қауіпсіздігі, келесі қадам</source>
   <translation>Безопасность работника, следующий шаг</translation>
  </message>
  <message id="visit_record.companion">
   <source>Бірге барған адам</source>
   <translation>Кто сопровождал</translation>
  </message>
  <message id="visit_record.back_at">
   <source>Қайтып келген уақыты</source>
   <translation>Время возвращения</translation>
  </message>
  <message id="visit_record.own_safety">
   <source>Қызметкердің өз қауіпсіздігі</source>
   <translation>Собственная безопасность работника</translation>
  </message>
  <message id="visit_record.own_safety.hint">
   <source>Ит, мас адам, жол, ауа райы; жұмыста кімге хабарланды.</source>
   <translation>Собаки, пьяные, дорога, погода; кого на работе предупредили.</translation>
  </message>
  <message id="visit_record.next_contact">
   <source>Келесі байланыс күні</source>
   <translation>Дата следующего контакта</translation>
  </message>
  <message id="visit_record.next_contact.ask">
   <source>Келесі жолы қашан келсем, сізге қолайлы?</source>
   <translation>Когда вам удобна следующая встреча?</translation>
  </message>
  <message id="visit_record.signatures">
   <source>Қолы</source>
   <translation>Подпись</translation>
  </message>
  <message id="visit_record.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социальный работник</translation>
  </message>
  <message id="visit_record.signatures.option.visited">
   <source>барған үйдегі адам</source>
   <translation>посещенное лицо</translation>
  </message>
  <message id="check.need_without_service">
   <source>Қызметсіз қажеттілік</source>
   <translation>Потребность без услуги</translation>
  </message>
  <message id="check.service_not_begun">
   <source>Басталмаған қызмет</source>
   <translation>Услуга, которая не начата</translation>
  </message>
  <message id="check.service_not_begun_a3">
   <source>Басталмаған қызмет (3-қосымша)</source>
   <translation>Услуга, которая не начата (приложение 3)</translation>
  </message>
 </context>
</TS>
