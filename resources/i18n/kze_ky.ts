<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky">
 <context>
  <name>kze</name>
  <message id="title">
   <source>Білім беру және балалардың құқықтарын қорғау саласында арнаулы әлеуметтік қызметтер көрсету стандарттары</source>
   <translation>Билим берүү жана балдардын укуктарын коргоо тармагында атайын социалдык кызматтарды көрсөтүү стандарттары</translation>
  </message>
  <message id="word.address_region">
   <source>облыс немесе қала</source>
   <translation>облус же шаар</translation>
  </message>
  <message id="word.address_district">
   <source>аудан</source>
   <translation>район</translation>
  </message>
  <message id="word.address_ward">
   <source>ауылдық округ, ауыл</source>
   <translation>айыл округу, айыл</translation>
  </message>
  <message id="word.address_line">
   <source>көше, үй, сипаттама</source>
   <translation>көчө, үй, сыпаттама</translation>
  </message>
  <message id="word.address_camp">
   <source>уақытша тұратын жер</source>
   <translation>убактылуу жашаган жер</translation>
  </message>
  <message id="stage.admission">
   <source>Қабылдау</source>
   <translation>Кабыл алуу</translation>
  </message>
  <message id="stage.assessment">
   <source>Диагностика</source>
   <translation>Диагностика</translation>
  </message>
  <message id="stage.planning">
   <source>Жоспарлау</source>
   <translation>Пландаштыруу</translation>
  </message>
  <message id="stage.delivery">
   <source>Қызмет көрсету</source>
   <translation>Кызмат көрсөтүү</translation>
  </message>
  <message id="stage.evaluation">
   <source>Нәтижелерді бағалау</source>
   <translation>Натыйжаларды баалоо</translation>
  </message>
  <message id="stage.leaving">
   <source>Ұйымнан шығу</source>
   <translation>Мекемеден чыгуу</translation>
  </message>
  <message id="options.annex.a1">
   <source>Білім беру ұйымы (1-қосымша)</source>
   <translation>Билим берүү уюму (1-тиркеме)</translation>
  </message>
  <message id="options.annex.a2">
   <source>Орталық (2-қосымша)</source>
   <translation>Борбор (2-тиркеме)</translation>
  </message>
  <message id="options.annex.a3">
   <source>Баланы қабылдаған отбасы (3-қосымша)</source>
   <translation>Баланы кабыл алган үй-бүлө (3-тиркеме)</translation>
  </message>
  <message id="options.target_group.orphan">
   <source>жетім балалар</source>
   <translation>жетим балдар</translation>
  </message>
  <message id="options.target_group.no_parental_care">
   <source>ата-анасының қамқорлығынсыз қалған балалар</source>
   <translation>ата-энесинин камкордугусуз калган балдар</translation>
  </message>
  <message id="options.target_group.unsupervised">
   <source>қадағалаусыз және панасыз қалған балалар</source>
   <translation>кароосуз жана үйсүз калган балдар</translation>
  </message>
  <message id="options.target_group.deviant">
   <source>девиантты мінез-құлықты балалар</source>
   <translation>девианттык жүрүм-турумдуу балдар</translation>
  </message>
  <message id="options.target_group.special_regime">
   <source>арнаулы немесе ерекше режимді ұйымға жіберілетін балалар</source>
   <translation>атайын же өзгөчө режимдеги уюмга жиберилген балдар</translation>
  </message>
  <message id="options.target_group.sen">
   <source>ерекше білім беруді қажет ететін балалар</source>
   <translation>өзгөчө билим берүүгө муктаж балдар</translation>
  </message>
  <message id="options.target_group.abused">
   <source>қатыгездікке ұшыраған балалар</source>
   <translation>катаал мамилеге кабылган балдар</translation>
  </message>
  <message id="options.target_group.youth_home">
   <source>жасөспірімдер үйінің тәрбиеленушілері</source>
   <translation>өспүрүмдөр үйүнүн тарбиялануучулары</translation>
  </message>
  <message id="options.target_group.suspected">
   <source>қылмыс жасады деп күдік келтірілген балалар</source>
   <translation>кылмышка шектелген балдар</translation>
  </message>
  <message id="options.category_a1.orphan">
   <source>1) жетім балалар</source>
   <translation>1) жетим балдар</translation>
  </message>
  <message id="options.category_a1.no_parental_care">
   <source>2) ата-анасының қамқорлығынсыз қалған балалар</source>
   <translation>2) ата-энесинин камкордугусуз калган балдар</translation>
  </message>
  <message id="options.category_a1.deviant">
   <source>3) девиантты мінез-құлықты балалар</source>
   <translation>3) девианттык жүрүм-турумдуу балдар</translation>
  </message>
  <message id="options.category_a1.special_regime">
   <source>4) арнаулы немесе ерекше режимді ұйымға жіберілетін балалар</source>
   <translation>4) атайын же өзгөчө режимдеги уюмга жиберилген балдар</translation>
  </message>
  <message id="options.category_a1.sen">
   <source>5) ерекше білім беруді қажет ететін балалар</source>
   <translation>5) өзгөчө билим берүүгө муктаж балдар</translation>
  </message>
  <message id="options.category_a1.abused">
   <source>6) қатыгездікке ұшыраған балалар</source>
   <translation>6) катаал мамилеге кабылган балдар</translation>
  </message>
  <message id="options.category_a1.youth_home">
   <source>7) жасөспірімдер үйінің тәрбиеленушілері</source>
   <translation>7) өспүрүмдөр үйүнүн тарбиялануучулары</translation>
  </message>
  <message id="options.category_a2.orphan">
   <source>1) жетім балалар</source>
   <translation>1) жетим балдар</translation>
  </message>
  <message id="options.category_a2.no_parental_care">
   <source>2) ата-анасының қамқорлығынсыз қалған балалар</source>
   <translation>2) ата-энесинин камкордугусуз калган балдар</translation>
  </message>
  <message id="options.category_a2.unsupervised">
   <source>3) қадағалаусыз және панасыз қалған балалар</source>
   <translation>3) кароосуз жана үйсүз калган балдар</translation>
  </message>
  <message id="options.category_a2.deviant">
   <source>4) девиантты мінез-құлықты балалар</source>
   <translation>4) девианттык жүрүм-турумдуу балдар</translation>
  </message>
  <message id="options.category_a2.special_regime">
   <source>5) арнаулы немесе ерекше режимді ұйымға жіберілетін балалар</source>
   <translation>5) атайын же өзгөчө режимдеги уюмга жиберилген балдар</translation>
  </message>
  <message id="options.category_a2.abused">
   <source>6) қатыгездікке ұшыраған балалар</source>
   <translation>6) катаал мамилеге кабылган балдар</translation>
  </message>
  <message id="options.category_a3.orphan">
   <source>1) жетім балалар</source>
   <translation>1) жетим балдар</translation>
  </message>
  <message id="options.category_a3.no_parental_care">
   <source>2) ата-анасының қамқорлығынсыз қалған балалар</source>
   <translation>2) ата-энесинин камкордугусуз калган балдар</translation>
  </message>
  <message id="options.category_a3.suspected">
   <source>3) қылмыс жасады деп күдік келтірілген балалар</source>
   <translation>3) кылмышка шектелген балдар</translation>
  </message>
  <message id="options.sex.female">
   <source>Қыз</source>
   <translation>Кыз</translation>
  </message>
  <message id="options.sex.male">
   <source>Ұл</source>
   <translation>Уул</translation>
  </message>
  <message id="options.risk_level.low">
   <source>Төмен</source>
   <translation>Төмөн</translation>
  </message>
  <message id="options.risk_level.medium">
   <source>Орташа</source>
   <translation>Орто</translation>
  </message>
  <message id="options.risk_level.high">
   <source>Жоғары</source>
   <translation>Жогорку</translation>
  </message>
  <message id="options.consent_scope.service">
   <source>Қызмет алу</source>
   <translation>Кызмат алуу</translation>
  </message>
  <message id="options.consent_scope.interview">
   <source>Әңгімелесу</source>
   <translation>Маектешүү</translation>
  </message>
  <message id="options.consent_scope.documents">
   <source>Құжаттарды жинау</source>
   <translation>Документтерди чогултуу</translation>
  </message>
  <message id="options.consent_scope.sharing">
   <source>Ақпарат бөлісу</source>
   <translation>Маалымат бөлүшүү</translation>
  </message>
  <message id="options.consent_scope.recording">
   <source>Аудиожазба, бейнежазба, фотосурет</source>
   <translation>Аудиожазуу, видеожазуу, сүрөт</translation>
  </message>
  <message id="options.consent_scope.school_work">
   <source>Мектеппен, жұмыс орнымен байланысу</source>
   <translation>Мектеп, иштеген жери менен байланышуу</translation>
  </message>
  <message id="options.consent_scope.conference">
   <source>Кейсті талқылау</source>
   <translation>Кейсти талкуулоо</translation>
  </message>
  <message id="options.quality.yes">
   <source>сақталды</source>
   <translation>сакталды</translation>
  </message>
  <message id="options.quality.partly">
   <source>ішінара</source>
   <translation>жарым-жартылай</translation>
  </message>
  <message id="options.quality.no">
   <source>сақталмады</source>
   <translation>сакталган жок</translation>
  </message>
  <message id="options.quality.na">
   <source>қолданылмайды</source>
   <translation>тиешелүү эмес</translation>
  </message>
  <message id="options.service_kind.household">
   <source>әлеуметтік-тұрмыстық</source>
   <translation>социалдык-турмуш-тиричилик</translation>
  </message>
  <message id="options.service_kind.medical">
   <source>әлеуметтік-медициналық</source>
   <translation>социалдык-медициналык</translation>
  </message>
  <message id="options.service_kind.psychological">
   <source>әлеуметтік-психологиялық</source>
   <translation>социалдык-психологиялык</translation>
  </message>
  <message id="options.service_kind.pedagogical">
   <source>әлеуметтік-педагогикалық</source>
   <translation>социалдык-педагогикалык</translation>
  </message>
  <message id="options.service_kind.labour">
   <source>әлеуметтік-еңбек</source>
   <translation>социалдык-эмгек</translation>
  </message>
  <message id="options.service_kind.cultural">
   <source>әлеуметтік-мәдени</source>
   <translation>социалдык-маданий</translation>
  </message>
  <message id="options.service_kind.economic">
   <source>әлеуметтік-экономикалық</source>
   <translation>социалдык-экономикалык</translation>
  </message>
  <message id="options.service_kind.legal">
   <source>әлеуметтік-құқықтық</source>
   <translation>социалдык-укуктук</translation>
  </message>
  <message id="options.services_a12.a12_h_01">
   <source>A12-H-01 Тұрғын алаң, балаға кемінде 4 м² жатын бөлме</source>
   <translation>A12-H-01 Турак аянт, балага кеминде 4 м² уктоочу бөлмө</translation>
  </message>
  <message id="options.services_a12.a12_h_02">
   <source>A12-H-02 Арнайы жабдықталған орынжай беру</source>
   <translation>A12-H-02 Атайын жабдылган жайлар</translation>
  </message>
  <message id="options.services_a12.a12_h_03">
   <source>A12-H-03 Киім, аяқ киім, жұмсақ мүкәммал, төсек-орын</source>
   <translation>A12-H-03 Кийим, бут кийим, жумшак буюмдар, шейшеп</translation>
  </message>
  <message id="options.services_a12.a12_h_04">
   <source>A12-H-04 Ұтымды және диеталық тамақтану</source>
   <translation>A12-H-04 Рационалдуу жана диеталык тамактануу</translation>
  </message>
  <message id="options.services_a12.a12_h_05">
   <source>A12-H-05 Білікті мамандардың қызметі</source>
   <translation>A12-H-05 Квалификациялуу адистер</translation>
  </message>
  <message id="options.services_a12.a12_h_06">
   <source>A12-H-06 Тұрмыстық қызметтер (жуу, кептіру, үтіктеу)</source>
   <translation>A12-H-06 Турмуш-тиричилик кызматтары (жуу, кургатуу, үтүктөө)</translation>
  </message>
  <message id="options.services_a12.a12_h_07">
   <source>A12-H-07 Кәсіби өзін-өзі анықтау, шығармашылық еңбек жағдайы</source>
   <translation>A12-H-07 Кесипти тандоо, чыгармачыл эмгек шарттары</translation>
  </message>
  <message id="options.services_a12.a12_h_08">
   <source>A12-H-08 Көлік қызметтері</source>
   <translation>A12-H-08 Транспорт кызматы</translation>
  </message>
  <message id="options.services_a12.a12_h_09">
   <source>A12-H-09 Отбасылық жағдайға жақын жағдай жасау</source>
   <translation>A12-H-09 Үй-бүлөгө жакын шарттар</translation>
  </message>
  <message id="options.services_a12.a12_h_10">
   <source>A12-H-10 Өзіне-өзі қызмет көрсетуге, тұрмыста өзін ұстауға үйрету</source>
   <translation>A12-H-10 Өзүн тейлөөгө, турмушта өзүн алып жүрүүгө үйрөтүү</translation>
  </message>
  <message id="options.services_a12.a12_m_01">
   <source>A12-M-01 Медициналық-әлеуметтік тексеру</source>
   <translation>A12-M-01 Медициналык-социалдык текшерүү</translation>
  </message>
  <message id="options.services_a12.a12_m_02">
   <source>A12-M-02 Шұғыл жағдайда алғашқы медициналық көмек</source>
   <translation>A12-M-02 Шашылыш учурда биринчи медициналык жардам</translation>
  </message>
  <message id="options.services_a12.a12_m_03">
   <source>A12-M-03 Тегін медициналық көмек алуға жәрдемдесу</source>
   <translation>A12-M-03 Акысыз медициналык жардам алууга көмөк</translation>
  </message>
  <message id="options.services_a12.a12_m_04">
   <source>A12-M-04 Емдеу-сауықтыру іс-шаралары</source>
   <translation>A12-M-04 Дарылоо-чыңдоо иш-чаралары</translation>
  </message>
  <message id="options.services_a12.a12_m_05">
   <source>A12-M-05 Консультациялық көмек</source>
   <translation>A12-M-05 Консультациялык жардам</translation>
  </message>
  <message id="options.services_a12.a12_m_06">
   <source>A12-M-06 Алғашқы медициналық тексеру, санитариялық тазалау</source>
   <translation>A12-M-06 Баштапкы медициналык текшерүү, санитардык тазалоо</translation>
  </message>
  <message id="options.services_a12.a12_m_07">
   <source>A12-M-07 Денсаулық жағдайына сай күтім</source>
   <translation>A12-M-07 Ден соолугуна ылайык кароо</translation>
  </message>
  <message id="options.services_a12.a12_m_08">
   <source>A12-M-08 Алғашқы медициналық-санитариялық көмек</source>
   <translation>A12-M-08 Баштапкы медициналык-санитардык жардам</translation>
  </message>
  <message id="options.services_a12.a12_m_09">
   <source>A12-M-09 Әлеуметтік-медициналық оңалту іс-шаралары</source>
   <translation>A12-M-09 Социалдык-медициналык реабилитация</translation>
  </message>
  <message id="options.services_a12.a12_m_10">
   <source>A12-M-10 Дәрігер тағайындаған медициналық рәсімдер</source>
   <translation>A12-M-10 Дарыгер дайындаган медициналык процедуралар</translation>
  </message>
  <message id="options.services_a12.a12_m_11">
   <source>A12-M-11 Жедел ауруханаға жатқызу, бірге бару</source>
   <translation>A12-M-11 Шашылыш ооруканага жаткыруу, коштоо</translation>
  </message>
  <message id="options.services_a12.a12_p_01">
   <source>A12-P-01 Психологиялық диагностика, тұлғаны тексеру</source>
   <translation>A12-P-01 Психологиялык диагностика, инсанды изилдөө</translation>
  </message>
  <message id="options.services_a12.a12_p_02">
   <source>A12-P-02 Әлеуметтік-психологиялық патронаж</source>
   <translation>A12-P-02 Социалдык-психологиялык патронаж</translation>
  </message>
  <message id="options.services_a12.a12_p_03">
   <source>A12-P-03 Психологиялық профилактика</source>
   <translation>A12-P-03 Психологиялык алдын алуу</translation>
  </message>
  <message id="options.services_a12.a12_p_04">
   <source>A12-P-04 Психологиялық консультация</source>
   <translation>A12-P-04 Психологиялык кеңеш берүү</translation>
  </message>
  <message id="options.services_a12.a12_p_05">
   <source>A12-P-05 Психологиялық көмек</source>
   <translation>A12-P-05 Психологиялык жардам</translation>
  </message>
  <message id="options.services_a12.a12_p_06">
   <source>A12-P-06 Психологиялық тренинг</source>
   <translation>A12-P-06 Психологиялык тренинг</translation>
  </message>
  <message id="options.services_a12.a12_p_07">
   <source>A12-P-07 Психологиялық түзету</source>
   <translation>A12-P-07 Психологиялык түзөтүү</translation>
  </message>
  <message id="options.services_a12.a12_p_08">
   <source>A12-P-08 Өзара қолдау топтары, қарым-қатынас клубы</source>
   <translation>A12-P-08 Өз ара колдоо топтору, баарлашуу клубу</translation>
  </message>
  <message id="options.services_a12.a12_e_01">
   <source>A12-E-01 Әлеуметтік-педагогикалық консультация</source>
   <translation>A12-E-01 Социалдык-педагогикалык кеңеш берүү</translation>
  </message>
  <message id="options.services_a12.a12_e_02">
   <source>A12-E-02 Түзету-педагогикалық сүйемелдеу</source>
   <translation>A12-E-02 Түзөтүү-педагогикалык коштоо</translation>
  </message>
  <message id="options.services_a12.a12_e_03">
   <source>A12-E-03 Тәрбиелеу және білім беру процесін ұйымдастыру</source>
   <translation>A12-E-03 Тарбия жана билим берүүнү уюштуруу</translation>
  </message>
  <message id="options.services_a12.a12_e_04">
   <source>A12-E-04 Білім алуға жәрдемдесу</source>
   <translation>A12-E-04 Билим алууга көмөк</translation>
  </message>
  <message id="options.services_a12.a12_e_05">
   <source>A12-E-05 Өзіне-өзі қызмет, гигиена, қарым-қатынас дағдылары</source>
   <translation>A12-E-05 Өзүн тейлөө, гигиена, баарлашуу көндүмдөрү</translation>
  </message>
  <message id="options.services_a12.a12_e_06">
   <source>A12-E-06 Педагогикалық, түзету-дамыту диагностикасы</source>
   <translation>A12-E-06 Педагогикалык, түзөтүү-өнүктүрүү диагностикасы</translation>
  </message>
  <message id="options.services_a12.a12_l_01">
   <source>A12-L-01 Еңбек дағдыларын зерттеу</source>
   <translation>A12-L-01 Эмгек көндүмдөрүн изилдөө</translation>
  </message>
  <message id="options.services_a12.a12_l_02">
   <source>A12-L-02 Емдеу-еңбек қызметі</source>
   <translation>A12-L-02 Дарылоочу эмгек</translation>
  </message>
  <message id="options.services_a12.a12_l_03">
   <source>A12-L-03 Қолжетімді кәсіптік дағдыларға үйрету</source>
   <translation>A12-L-03 Жеткиликтүү кесиптик көндүмдөргө үйрөтүү</translation>
  </message>
  <message id="options.services_a12.a12_l_04">
   <source>A12-L-04 Қабілетіне сай кәсіп алуға ықпал ету</source>
   <translation>A12-L-04 Жөндөмүнө ылайык кесип алууга көмөк</translation>
  </message>
  <message id="options.services_a12.a12_c_01">
   <source>A12-C-01 Мерекелер мен бос уақыт іс-шаралары</source>
   <translation>A12-C-01 Майрамдар жана бош убакыт</translation>
  </message>
  <message id="options.services_a12.a12_c_02">
   <source>A12-C-02 Клуб және үйірме жұмысы</source>
   <translation>A12-C-02 Клуб жана ийрим иштери</translation>
  </message>
  <message id="options.services_a12.a12_c_03">
   <source>A12-C-03 Демалыс, мәдени іс-шараларға қатысу</source>
   <translation>A12-C-03 Эс алуу, маданий иш-чараларга катышуу</translation>
  </message>
  <message id="options.services_a12.a12_n_01">
   <source>A12-N-01 Жеңілдік, жәрдемақы, өтемақы, алимент алуға жәрдемдесу</source>
   <translation>A12-N-01 Жеңилдик, жөлөкпул, алимент алууга көмөк</translation>
  </message>
  <message id="options.services_a12.a12_n_02">
   <source>A12-N-02 Тұрғын үй жағдайын жақсартуға жәрдемдесу</source>
   <translation>A12-N-02 Турак жай шартын жакшыртууга көмөк</translation>
  </message>
  <message id="options.services_a12.a12_j_01">
   <source>A12-J-01 Әлеуметтік қамсыздандыру құқығы бойынша заңгерлік консультация</source>
   <translation>A12-J-01 Социалдык камсыздоо укугу боюнча юридикалык кеңеш</translation>
  </message>
  <message id="options.services_a12.a12_j_02">
   <source>A12-J-02 Заңды маңызы бар құжаттарды ресімдеу</source>
   <translation>A12-J-02 Юридикалык маанилүү документтерди даярдоо</translation>
  </message>
  <message id="options.services_a12.a12_j_03">
   <source>A12-J-03 Құқық бұзған ұйымға қатысты өтініш дайындау</source>
   <translation>A12-J-03 Укукту бузган уюмга карата арыз даярдоо</translation>
  </message>
  <message id="options.services_a12.a12_j_04">
   <source>A12-J-04 Зорлыққа кінәлілерді жауапқа тартуға жәрдемдесу</source>
   <translation>A12-J-04 Зомбулукка күнөөлүүлөрдү жоопко тартууга көмөк</translation>
  </message>
  <message id="options.services_a12.a12_j_05">
   <source>A12-J-05 Баланы отбасына орналастыруда органға жәрдемдесу</source>
   <translation>A12-J-05 Үй-бүлөгө жайгаштырууда органга көмөк</translation>
  </message>
  <message id="options.services_a12.a12_j_06">
   <source>A12-J-06 Заң көмегі, заңдағы төлемдерді алуға жәрдемдесу</source>
   <translation>A12-J-06 Юридикалык жардам, мыйзамдагы төлөмдөр</translation>
  </message>
  <message id="options.services_a12.a12_j_07">
   <source>A12-J-07 Қорғаншылық, патронат, асырап алу бойынша консультация</source>
   <translation>A12-J-07 Камкордук, патронат, бала асырап алуу боюнча кеңеш</translation>
  </message>
  <message id="options.services_a12.a12_j_08">
   <source>A12-J-08 Мемлекет кепілдік берген заң көмегі</source>
   <translation>A12-J-08 Мамлекет кепилдеген юридикалык жардам</translation>
  </message>
  <message id="options.services_a3.a3_h_01">
   <source>A3-H-01 Тұрғын үй, бір адамға кемінде 15 м²</source>
   <translation>A3-H-01 Турак жай, бир адамга кеминде 15 м²</translation>
  </message>
  <message id="options.services_a3.a3_h_02">
   <source>A3-H-02 Жиһазды үй-жай, тұрмыстық бағдарға үйрету</source>
   <translation>A3-H-02 Эмеректүү жай, турмуш негиздерине үйрөтүү</translation>
  </message>
  <message id="options.services_a3.a3_h_03">
   <source>A3-H-03 Білім алу жағдайы, денсаулығы мен дамуына қамқорлық</source>
   <translation>A3-H-03 Билим алуу шарттары, ден соолук жана өнүгүү камкордугу</translation>
  </message>
  <message id="options.services_a3.a3_h_04">
   <source>A3-H-04 Киім, аяқ киім, жұмсақ мүкәммал, төсек-орын</source>
   <translation>A3-H-04 Кийим, бут кийим, жумшак буюмдар, шейшеп</translation>
  </message>
  <message id="options.services_a3.a3_h_05">
   <source>A3-H-05 Ұтымды және диеталық тамақтану</source>
   <translation>A3-H-05 Рационалдуу жана диеталык тамактануу</translation>
  </message>
  <message id="options.services_a3.a3_h_06">
   <source>A3-H-06 Тұрмыстық қызмет көрсету</source>
   <translation>A3-H-06 Турмуш-тиричилик кызматы</translation>
  </message>
  <message id="options.services_a3.a3_h_07">
   <source>A3-H-07 Кәсіби өзін-өзі анықтау, шығармашылық еңбек жағдайы</source>
   <translation>A3-H-07 Кесипти тандоо, чыгармачыл эмгек шарттары</translation>
  </message>
  <message id="options.services_a3.a3_h_08">
   <source>A3-H-08 Көлік қызметі</source>
   <translation>A3-H-08 Транспорт кызматы</translation>
  </message>
  <message id="options.services_a3.a3_h_09">
   <source>A3-H-09 Тұрмыста және қоғамда өзін-өзі ұстау дағдылары</source>
   <translation>A3-H-09 Турмушта жана коомдо өзүн алып жүрүү көндүмдөрү</translation>
  </message>
  <message id="options.services_a3.a3_h_10">
   <source>A3-H-10 Дамуына қолайлы жағдай жасау</source>
   <translation>A3-H-10 Өнүгүүсүнө жагымдуу шарттар</translation>
  </message>
  <message id="options.services_a3.a3_m_01">
   <source>A3-M-01 Дәрігерге дейінгі көмек</source>
   <translation>A3-M-01 Дарыгерге чейинки жардам</translation>
  </message>
  <message id="options.services_a3.a3_m_02">
   <source>A3-M-02 Тегін медициналық көмек алуға жәрдемдесу</source>
   <translation>A3-M-02 Акысыз медициналык жардам алууга көмөк</translation>
  </message>
  <message id="options.services_a3.a3_m_03">
   <source>A3-M-03 Оңалту іс-шараларына жәрдемдесу</source>
   <translation>A3-M-03 Реабилитацияга көмөк</translation>
  </message>
  <message id="options.services_a3.a3_m_04">
   <source>A3-M-04 Дәрілік заттармен қамтамасыз етуге жәрдемдесу</source>
   <translation>A3-M-04 Дары-дармек менен камсыздоого көмөк</translation>
  </message>
  <message id="options.services_a3.a3_m_05">
   <source>A3-M-05 Бейінді мамандардың консультациясы</source>
   <translation>A3-M-05 Адистешкен адистердин кеңеши</translation>
  </message>
  <message id="options.services_a3.a3_m_06">
   <source>A3-M-06 Дәрігерді үйге шақыру, бірге бару</source>
   <translation>A3-M-06 Дарыгерди үйгө чакыруу, коштоо</translation>
  </message>
  <message id="options.services_a3.a3_m_07">
   <source>A3-M-07 Емдеуге жатқызуға жәрдемдесу, бірге бару</source>
   <translation>A3-M-07 Дарыланууга жаткырууга көмөк, коштоо</translation>
  </message>
  <message id="options.services_a3.a3_p_01">
   <source>A3-P-01 Әлеуметтік-психологиялық көмек</source>
   <translation>A3-P-01 Социалдык-психологиялык жардам</translation>
  </message>
  <message id="options.services_a3.a3_p_02">
   <source>A3-P-02 Бірге тұратын отбасы мүшелерін қолдау</source>
   <translation>A3-P-02 Чогуу жашаган үй-бүлө мүчөлөрүн колдоо</translation>
  </message>
  <message id="options.services_a3.a3_p_03">
   <source>A3-P-03 Психолог, психотерапевт консультациясына жәрдемдесу</source>
   <translation>A3-P-03 Психологдун кеңешин алууга көмөк</translation>
  </message>
  <message id="options.services_a3.a3_e_01">
   <source>A3-E-01 Білім алуға жәрдемдесу</source>
   <translation>A3-E-01 Билим алууга көмөк</translation>
  </message>
  <message id="options.services_a3.a3_e_02">
   <source>A3-E-02 Тұрмыстық бағдар, қол шеберлігі негіздері</source>
   <translation>A3-E-02 Турмуш багыты, кол өнөрчүлүк негиздери</translation>
  </message>
  <message id="options.services_a3.a3_e_03">
   <source>A3-E-03 Тәрбиелеу және білім беру процесін ұйымдастыру</source>
   <translation>A3-E-03 Тарбия жана билим берүүнү уюштуруу</translation>
  </message>
  <message id="options.services_a3.a3_e_04">
   <source>A3-E-04 Өзіне-өзі қызмет, гигиена, қарым-қатынас дағдылары</source>
   <translation>A3-E-04 Өзүн тейлөө, гигиена, баарлашуу көндүмдөрү</translation>
  </message>
  <message id="options.services_a3.a3_l_01">
   <source>A3-L-01 Кәсіби бағдар беру</source>
   <translation>A3-L-01 Кесипке багыт берүү</translation>
  </message>
  <message id="options.services_a3.a3_l_02">
   <source>A3-L-02 Қолжетімді кәсіптік дағдыларға үйретуге жәрдемдесу</source>
   <translation>A3-L-02 Жеткиликтүү кесиптик көндүмдөргө үйрөтүүгө көмөк</translation>
  </message>
  <message id="options.services_a3.a3_l_03">
   <source>A3-L-03 Қабілетіне сай кәсіп алуға ықпал ету</source>
   <translation>A3-L-03 Жөндөмүнө ылайык кесип алууга көмөк</translation>
  </message>
  <message id="options.services_a3.a3_l_04">
   <source>A3-L-04 Тұрмыстық дағдыларға үйрету</source>
   <translation>A3-L-04 Турмуш көндүмдөрүнө үйрөтүү</translation>
  </message>
  <message id="options.services_a3.a3_c_01">
   <source>A3-C-01 Мерекелер мен бос уақыт іс-шаралары</source>
   <translation>A3-C-01 Майрамдар жана бош убакыт</translation>
  </message>
  <message id="options.services_a3.a3_c_02">
   <source>A3-C-02 Демалыс, мәдени іс-шараларға қатысу</source>
   <translation>A3-C-02 Эс алуу, маданий иш-чараларга катышуу</translation>
  </message>
  <message id="options.services_a3.a3_n_01">
   <source>A3-N-01 Жеңілдік, жәрдемақы, өтемақы, алимент алуға жәрдемдесу</source>
   <translation>A3-N-01 Жеңилдик, жөлөкпул, алимент алууга көмөк</translation>
  </message>
  <message id="options.services_a3.a3_n_02">
   <source>A3-N-02 Тұрғын үй жағдайын жақсартуға жәрдемдесу</source>
   <translation>A3-N-02 Турак жай шартын жакшыртууга көмөк</translation>
  </message>
  <message id="options.services_a3.a3_j_01">
   <source>A3-J-01 Әлеуметтік қамсыздандыру құқығы бойынша заңгерлік консультация</source>
   <translation>A3-J-01 Социалдык камсыздоо укугу боюнча юридикалык кеңеш</translation>
  </message>
  <message id="options.services_a3.a3_j_02">
   <source>A3-J-02 Заңды маңызы бар құжаттарды ресімдеу</source>
   <translation>A3-J-02 Юридикалык маанилүү документтерди даярдоо</translation>
  </message>
  <message id="options.services_a3.a3_j_03">
   <source>A3-J-03 Құқық бұзған ұйымға қатысты өтініш дайындау</source>
   <translation>A3-J-03 Укукту бузган уюмга карата арыз даярдоо</translation>
  </message>
  <message id="options.services_a3.a3_j_04">
   <source>A3-J-04 Зорлыққа кінәлілерді жауапқа тартуға жәрдемдесу</source>
   <translation>A3-J-04 Зомбулукка күнөөлүүлөрдү жоопко тартууга көмөк</translation>
  </message>
  <message id="options.services_a3.a3_j_05">
   <source>A3-J-05 Заң көмегі, заңдағы төлемдерді алуға жәрдемдесу</source>
   <translation>A3-J-05 Юридикалык жардам, мыйзамдагы төлөмдөр</translation>
  </message>
  <message id="options.services_a3.a3_j_06">
   <source>A3-J-06 Мемлекет кепілдік берген заң көмегі</source>
   <translation>A3-J-06 Мамлекет кепилдеген юридикалык жардам</translation>
  </message>
  <message id="item.1">
   <source>Қабылдау және құқықтық негіз</source>
   <translation>Кабыл алуу жана укуктук негиз</translation>
  </message>
  <message id="item.2">
   <source>Жеке басының, оқуының, денсаулығының құжаттары</source>
   <translation>Өздүк, окуу, ден соолук документтери</translation>
  </message>
  <message id="item.3">
   <source>Алғашқы тексеру</source>
   <translation>Баштапкы текшерүү</translation>
  </message>
  <message id="item.4">
   <source>Диагностика қорытындысы</source>
   <translation>Диагностиканын корутундусу</translation>
  </message>
  <message id="item.5">
   <source>Жеке жоспар</source>
   <translation>Жеке план</translation>
  </message>
  <message id="item.6">
   <source>Орналастыру, тұрмыстық қамтамасыз ету</source>
   <translation>Жайгаштыруу, камсыздоо</translation>
  </message>
  <message id="item.7">
   <source>Қызмет көрсету журналы</source>
   <translation>Кызмат көрсөтүү журналы</translation>
  </message>
  <message id="item.8">
   <source>Нәтижелілікті бағалау</source>
   <translation>Натыйжалуулукту баалоо</translation>
  </message>
  <message id="item.9">
   <source>Заңды құжаттар, өтініштер</source>
   <translation>Юридикалык документтер, арыздар</translation>
  </message>
  <message id="item.10">
   <source>Шағымдар кітабына сілтеме</source>
   <translation>Даттануулар китебине шилтеме</translation>
  </message>
  <message id="item.11">
   <source>Шығу құжаты</source>
   <translation>Чыгуу документи</translation>
  </message>
  <message id="retention.child">
   <source>Баланың ісі</source>
   <translation>Баланын иши</translation>
  </message>
  <message id="retention.family">
   <source>Отбасының ісі</source>
   <translation>Үй-бүлөнүн иши</translation>
  </message>
  <message id="retention.adult">
   <source>Ересек адамның ісі</source>
   <translation>Бойго жеткен адамдын иши</translation>
  </message>
  <message id="retention.permanent">
   <source>Тұрақты сақталатын іс</source>
   <translation>Туруктуу сакталуучу иш</translation>
  </message>
  <message id="deadline.D-26">
   <source>Шағымдар кітабын апта сайын қарау</source>
   <translation>Даттануулар китебин апта сайын кароо</translation>
  </message>
  <message id="deadline.D-27">
   <source>Кітапты бірінші талап бойынша көрсету</source>
   <translation>Китепти биринчи талап боюнча көрсөтүү</translation>
  </message>
  <message id="deadline.D-28">
   <source>Бұрынғы редакция таңдалды: негізін жазу</source>
   <translation>Мурдагы редакция тандалды: негизин жазуу</translation>
  </message>
  <message id="deadline.D-29">
   <source>4-санат өлшемі орындалды: санатты қарау</source>
   <translation>4-категориянын критерийи аткарылды: категорияны кароо</translation>
  </message>
  <message id="deadline.D-39">
   <source>Шыққаннан кейін байланысу</source>
   <translation>Чыккандан кийин байланышуу</translation>
  </message>
  <message id="deadline.D-64">
   <source>Құқықтық негіз құжатын алу</source>
   <translation>Укуктук негиздин документин алуу</translation>
  </message>
  <message id="deadline.D-65">
   <source>Алғашқы медициналық тексеру, санитариялық тазалау</source>
   <translation>Баштапкы медициналык текшерүү, санитардык тазалоо</translation>
  </message>
  <message id="deadline.D-66">
   <source>Психологиялық және педагогикалық диагностика</source>
   <translation>Психологиялык жана педагогикалык диагностика</translation>
  </message>
  <message id="deadline.D-66/2">
   <source>Жеке жоспарды жасап, бекіту</source>
   <translation>Жеке планды түзүп, бекитүү</translation>
  </message>
  <message id="deadline.D-67">
   <source>Нәтижелілікті бағалау</source>
   <translation>Натыйжалуулукту баалоо</translation>
  </message>
  <message id="deadline.D-68">
   <source>Уақытша болу мерзімі: жаңа негіз немесе шығару</source>
   <translation>Убактылуу болуу мөөнөтү: жаңы негиз же чыгаруу</translation>
  </message>
  <message id="deadline.D-69">
   <source>Шағымға жауап беру</source>
   <translation>Даттанууга жооп берүү</translation>
  </message>
  <message id="deadline.D-70">
   <source>Маманның шарты аяқталады: жаңарту</source>
   <translation>Адистин келишими бүтөт: узартуу</translation>
  </message>
  <message id="deadline.D-41">
   <source>Далалық пакетті қайта енгізіп, жою</source>
   <translation>Талаа пакетин кайра киргизип, өчүрүү</translation>
  </message>
  <message id="deadline.D-42">
   <source>Жоғалған құрылғыны тазалау, хабарлау</source>
   <translation>Жоголгон түзмөктү тазалоо, билдирүү</translation>
  </message>
  <message id="deadline.D-71">
   <source>Пайдаланылмаған бағдарламаны құлыптау</source>
   <translation>Колдонулбаган программаны кулпулоо</translation>
  </message>
  <message id="deadline.D-72">
   <source>Шифрланған резервтік көшірме</source>
   <translation>Шифрленген камдык көчүрмө</translation>
  </message>
  <message id="report.services">
   <source>Қызметтер мен шағымдар</source>
   <translation>Кызматтар жана арыздар</translation>
  </message>
  <message id="report.services.admitted">
   <source>Қабылданғандар: санаты және жынысы бойынша</source>
   <translation>Кабыл алынгандар: категория жана жынысы</translation>
  </message>
  <message id="report.services.services_a12">
   <source>Қызметтер (А1, А2): түрі бойынша</source>
   <translation>Кызматтар (А1, А2): түрү боюнча</translation>
  </message>
  <message id="report.services.services_a3">
   <source>Қызметтер (А3): түрі бойынша</source>
   <translation>Кызматтар (А3): түрү боюнча</translation>
  </message>
  <message id="report.services.evaluations">
   <source>Бағалау шешімі</source>
   <translation>Баалоонун чечими</translation>
  </message>
  <message id="report.services.left">
   <source>Шыққандар: түрі бойынша</source>
   <translation>Чыккандар: түрү боюнча</translation>
  </message>
  <message id="report.services.complaints">
   <source>Шағымдар, ұсыныстар: түрі және кім жазғаны</source>
   <translation>Арыздар, сунуштар: түрү жана ким жазганы</translation>
  </message>
  <message id="report.services.book_reviews">
   <source>Кітапты апта сайын қарау белгілері</source>
   <translation>Китепти апта сайын кароо белгилери</translation>
  </message>
  <message id="report.services.deadlines">
   <source>Мерзімдердің орындалуы</source>
   <translation>Мөөнөттөрдүн аткарылышы</translation>
  </message>
  <message id="report.caseload">
   <source>Жүктеме және мерзімдер</source>
   <translation>Кейстердин жүктөмү, мөөнөттөр</translation>
  </message>
  <message id="report.caseload.by_worker">
   <source>Кезең соңында қызметкерлердегі кейстер</source>
   <translation>Мезгилдин аягында кызматкерлердеги кейстер</translation>
  </message>
  <message id="report.caseload.deadlines">
   <source>Мерзімдердің орындалуы</source>
   <translation>Мөөнөттөрдүн аткарылышы</translation>
  </message>
  <message id="report.yearly">
   <source>Жылдық статистика</source>
   <translation>Жылдык статистика</translation>
  </message>
  <message id="report.yearly.admitted">
   <source>Қабылданғандар: санаты және жынысы бойынша</source>
   <translation>Кабыл алынгандар: категория жана жынысы</translation>
  </message>
  <message id="report.yearly.opened_by_age">
   <source>Ашылған кейстер: жас топтары бойынша</source>
   <translation>Ачылган кейстер: курак топтору боюнча</translation>
  </message>
  <message id="report.yearly.stay_a1">
   <source>А1: болу түрі</source>
   <translation>А1: болуу түрү</translation>
  </message>
  <message id="report.yearly.stay_a2">
   <source>А2: болу түрі</source>
   <translation>А2: болуу түрү</translation>
  </message>
  <message id="report.yearly.basis_a1">
   <source>А1: негіздеме</source>
   <translation>А1: негиз</translation>
  </message>
  <message id="report.yearly.basis_a2">
   <source>А2: негіздеме</source>
   <translation>А2: негиз</translation>
  </message>
  <message id="report.yearly.basis_a3">
   <source>А3: негіздеме</source>
   <translation>А3: негиз</translation>
  </message>
  <message id="report.yearly.left">
   <source>Шыққандар: түрі бойынша</source>
   <translation>Чыккандар: түрү боюнча</translation>
  </message>
  <message id="absence.title">
   <source>Демалыс, жұмыста болмаған уақыт</source>
   <translation>Өргүү, иште жок мезгил</translation>
  </message>
  <message id="absence.page.absence">
   <source>Болмаған уақыт</source>
   <translation>Иште жок мезгил</translation>
  </message>
  <message id="absence.worker">
   <source>Қызметкер</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="absence.kind">
   <source>Себебі</source>
   <translation>Себеби</translation>
  </message>
  <message id="absence.kind.option.leave">
   <source>еңбек демалысы</source>
   <translation>эмгек өргүүсү</translation>
  </message>
  <message id="absence.kind.option.illness">
   <source>ауру</source>
   <translation>оорулуу</translation>
  </message>
  <message id="absence.kind.option.training">
   <source>оқу</source>
   <translation>окуу</translation>
  </message>
  <message id="absence.kind.option.other">
   <source>басқа</source>
   <translation>башка</translation>
  </message>
  <message id="absence.begins_on">
   <source>Басталуы</source>
   <translation>Башталышы</translation>
  </message>
  <message id="absence.ends_on">
   <source>Аяқталуы</source>
   <translation>Аягы</translation>
  </message>
  <message id="absence.substitute">
   <source>Орнын басатын қызметкер</source>
   <translation>Ордун баскан кызматкер</translation>
  </message>
  <message id="absence.cases">
   <source>Тапсырылған істер, мерзімдер</source>
   <translation>Өткөрүлгөн иштер, мөөнөттөр</translation>
  </message>
  <message id="absence.cases.hint">
   <source>Істер «Қызметкерлер» экранында беріледі, мерзімдері бірге өтеді.</source>
   <translation>Иштер «Кызматкерлер» экранында өткөрүлөт, мөөнөттөрү кошо өтөт.</translation>
  </message>
  <message id="absence.cases.code">
   <source>Коды</source>
   <translation>Коду</translation>
  </message>
  <message id="absence.cases.what">
   <source>Не істеу керек</source>
   <translation>Эмне кылуу керек</translation>
  </message>
  <message id="absence.cases.until">
   <source>Мерзімі</source>
   <translation>Мөөнөтү</translation>
  </message>
  <message id="absence.signatures">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="absence.signatures.option.worker">
   <source>қызметкер</source>
   <translation>кызматкер</translation>
  </message>
  <message id="absence.signatures.option.substitute">
   <source>орнын басатын қызметкер</source>
   <translation>ордун баскан кызматкер</translation>
  </message>
  <message id="accommodation.title">
   <source>Орналастыру, тұрмыстық қамтамасыз ету</source>
   <translation>Жайгаштыруу, турмуштук камсыздоо</translation>
  </message>
  <message id="accommodation.page.room">
   <source>Тұрғын орын</source>
   <translation>Турак жай</translation>
  </message>
  <message id="accommodation.placed_on">
   <source>Орналастырылған күн</source>
   <translation>Жайгаштырылган күн</translation>
  </message>
  <message id="accommodation.annex">
   <source>Қызмет көрсету стандарты</source>
   <translation>Кызмат көрсөтүү стандарты</translation>
  </message>
  <message id="accommodation.room">
   <source>Бөлме</source>
   <translation>Бөлмө</translation>
  </message>
  <message id="accommodation.roommates">
   <source>Бөлмедегі балалар саны</source>
   <translation>Бөлмөдөгү балдардын саны</translation>
  </message>
  <message id="accommodation.area_per_child">
   <source>Бір балаға шаққандағы аудан</source>
   <translation>Бир балага туура келген аянт</translation>
  </message>
  <message id="accommodation.area_per_child.hint">
   <source>Кемінде 4 м².</source>
   <translation>Кеминде 4 м².</translation>
  </message>
  <message id="accommodation.area_per_child.unit">
   <source>м²</source>
   <translation>м²</translation>
  </message>
  <message id="accommodation.dwelling_area">
   <source>Тұрғын үйдің жалпы ауданы</source>
   <translation>Турак жайдын жалпы аянты</translation>
  </message>
  <message id="accommodation.dwelling_area.unit">
   <source>м²</source>
   <translation>м²</translation>
  </message>
  <message id="accommodation.persons">
   <source>Үйде тұратын адам саны</source>
   <translation>Үйдө жашаган адам саны</translation>
  </message>
  <message id="accommodation.area_per_person">
   <source>Бір адамға шаққандағы аудан</source>
   <translation>Бир адамга туура келген аянт</translation>
  </message>
  <message id="accommodation.area_per_person.hint">
   <source>Кемінде 15 м².</source>
   <translation>Кеминде 15 м².</translation>
  </message>
  <message id="accommodation.area_per_person.unit">
   <source>м²</source>
   <translation>м²</translation>
  </message>
  <message id="accommodation.too_small">
   <source>Аудан нормадан кем: себебі мен шарасы</source>
   <translation>Аянт нормадан аз: себеби жана чарасы</translation>
  </message>
  <message id="accommodation.page.placing">
   <source>Орналастыру ескерген жайт</source>
   <translation>Жайгаштырууда эске алынганы</translation>
  </message>
  <message id="accommodation.factors">
   <source>Денсаулығы, жасы, жай-күйі, үйлесімділігі, дамуы</source>
   <translation>Ден соолугу, жашы, абалы, шайкештиги, өнүгүүсү</translation>
  </message>
  <message id="accommodation.factors.ask">
   <source>Кіммен бір бөлмеде тұрғың келеді? Түнде не мазалайды?</source>
   <translation>Ким менен бир бөлмөдө тургуң келет? Түнкүсүн эмне тынчсыздандырат?</translation>
  </message>
  <message id="accommodation.must_not_share">
   <source>Бір бөлмеде тұрмауы тиіс адамдар</source>
   <translation>Бир бөлмөдө турбашы керек адамдар</translation>
  </message>
  <message id="accommodation.page.provision">
   <source>Қамтамасыз ету</source>
   <translation>Камсыздоо</translation>
  </message>
  <message id="accommodation.issued">
   <source>Берілген киім, төсек-орын</source>
   <translation>Берилген кийим, шейшеп</translation>
  </message>
  <message id="accommodation.issued.item">
   <source>Атауы</source>
   <translation>Аталышы</translation>
  </message>
  <message id="accommodation.issued.norm">
   <source>Нормасы</source>
   <translation>Нормасы</translation>
  </message>
  <message id="accommodation.issued.on">
   <source>Берілген күн</source>
   <translation>Берилген күн</translation>
  </message>
  <message id="accommodation.diet">
   <source>Тамақтану</source>
   <translation>Тамактануу</translation>
  </message>
  <message id="accommodation.diet.option.normal">
   <source>ұтымды</source>
   <translation>рационалдуу</translation>
  </message>
  <message id="accommodation.diet.option.dietary">
   <source>диеталық</source>
   <translation>диеталык</translation>
  </message>
  <message id="accommodation.diet_note">
   <source>Диета және оны тағайындаған дәрігер қорытындысы</source>
   <translation>Диета жана дарыгердин корутундусу</translation>
  </message>
  <message id="accommodation.signatures">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="accommodation.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="accommodation.signatures.option.carer">
   <source>тәрбиеші, қорғаншы</source>
   <translation>тарбиячы, камкорчу</translation>
  </message>
  <message id="admission.title">
   <source>Қызмет алушыны қабылдау</source>
   <translation>Кызмат алуучуну кабыл алуу</translation>
  </message>
  <message id="admission.page.arrival">
   <source>Келуі</source>
   <translation>Келиши</translation>
  </message>
  <message id="admission.arrived_at">
   <source>Келген күні мен уақыты</source>
   <translation>Келген күнү жана убактысы</translation>
  </message>
  <message id="admission.brought_by">
   <source>Баланы жеткізген адам</source>
   <translation>Баланы алып келген адам</translation>
  </message>
  <message id="admission.brought_by.ask">
   <source>Баланы қайдан, қандай жағдайда алып келдіңіз? Оны жақсы танисыз ба?</source>
   <translation>Баланы кайдан, кандай шартта алып келдиңиз? Аны жакшы тааныйсызбы?</translation>
  </message>
  <message id="admission.annex">
   <source>Қызмет көрсету стандарты</source>
   <translation>Кызмат көрсөтүү стандарты</translation>
  </message>
  <message id="admission.annex.hint">
   <source>Санаттар, құқықтық негіздер және қызметтер тізбесі осыған байланысты.</source>
   <translation>Категориялар, укуктук негиздер жана кызматтардын тизмеси ушуга жараша болот.</translation>
  </message>
  <message id="admission.norm_wording">
   <source>2-тармақтың редакциясы</source>
   <translation>2-пункттун редакциясы</translation>
  </message>
  <message id="admission.norm_wording.hint">
   <source>2-тармақ 16.02.2024 № 35 бұйрықпен жаңартылған.</source>
   <translation>2-пункт 16.02.2024 № 35 буйрук менен жаңыланган.</translation>
  </message>
  <message id="admission.norm_wording.option.current">
   <source>16.02.2024 № 35 редакциясы</source>
   <translation>16.02.2024 № 35 редакциясы</translation>
  </message>
  <message id="admission.norm_wording.option.former">
   <source>бұрынғы редакция</source>
   <translation>мурдагы редакция</translation>
  </message>
  <message id="admission.norm_wording_why">
   <source>Бұрынғы редакцияны қолдану негізі</source>
   <translation>Мурдагы редакцияны колдонуунун негизи</translation>
  </message>
  <message id="admission.provider_a1">
   <source>Қызмет көрсететін ұйым түрі</source>
   <translation>Уюмдун түрү</translation>
  </message>
  <message id="admission.provider_a1.option.sen_centre">
   <source>ерекше білім беру қажеттілігі бар балаларды қолдау орталығы</source>
   <translation>өзгөчө билим берүү муктаждыгы бар балдарды колдоо борбору</translation>
  </message>
  <message id="admission.provider_a1.option.support_centre">
   <source>арнаулы әлеуметтік қызметтерге мұқтаж балаларды қолдау орталығы</source>
   <translation>атайын социалдык кызматтарга муктаж балдарды колдоо борбору</translation>
  </message>
  <message id="admission.provider_a1.option.village">
   <source>отбасы үлгісіндегі балалар ауылы</source>
   <translation>үй-бүлө тибиндеги балдар айылы</translation>
  </message>
  <message id="admission.provider_a1.option.youth_home">
   <source>жасөспірімдер үйі</source>
   <translation>өспүрүмдөр үйү</translation>
  </message>
  <message id="admission.provider_a1.option.pmpc">
   <source>психологиялық-медициналық-педагогикалық кеңес</source>
   <translation>психологиялык-медициналык-педагогикалык кеңеш</translation>
  </message>
  <message id="admission.provider_a1.option.rehab">
   <source>оңалту орталығы</source>
   <translation>реабилитациялык борбор</translation>
  </message>
  <message id="admission.provider_a1.option.correction">
   <source>психологиялық-педагогикалық түзету кабинеті</source>
   <translation>психологиялык-педагогикалык түзөтүү кабинети</translation>
  </message>
  <message id="admission.provider_a1.option.special_school">
   <source>арнайы мектеп-интернат</source>
   <translation>атайын мектеп-интернат</translation>
  </message>
  <message id="admission.provider_a1.option.special_regime">
   <source>арнаулы немесе ерекше режимдегі білім беру ұйымы</source>
   <translation>атайын же өзгөчө режимдеги билим берүү уюму</translation>
  </message>
  <message id="admission.provider_a1.option.rights">
   <source>баланың құқықтарын қорғайтын ұйым</source>
   <translation>баланын укуктарын коргогон уюм</translation>
  </message>
  <message id="admission.provider_a1.option.other">
   <source>басқа</source>
   <translation>башка</translation>
  </message>
  <message id="admission.provider_a1_other">
   <source>Қандай ұйым</source>
   <translation>Кайсы уюм</translation>
  </message>
  <message id="admission.provider_a2">
   <source>Қызмет көрсететін орталық түрі</source>
   <translation>Борбордун түрү</translation>
  </message>
  <message id="admission.provider_a2.option.adaptation">
   <source>кәмелетке толмағандарды бейімдеу орталығы</source>
   <translation>жашы жете электерди көнүктүрүү борбору</translation>
  </message>
  <message id="admission.provider_a2.option.support_centre">
   <source>арнаулы әлеуметтік қызметтерге мұқтаж балаларды қолдау орталығы</source>
   <translation>атайын социалдык кызматтарга муктаж балдарды колдоо борбору</translation>
  </message>
  <message id="admission.provider_a2.option.minors">
   <source>мұқтаж кәмелетке толмағандарға қызмет көрсететін ұйым</source>
   <translation>муктаж жашы жете электерге кызмат көрсөткөн уюм</translation>
  </message>
  <message id="admission.provider_a2.option.other">
   <source>басқа</source>
   <translation>башка</translation>
  </message>
  <message id="admission.provider_a2_other">
   <source>Қандай орталық</source>
   <translation>Кайсы борбор</translation>
  </message>
  <message id="admission.provider_a3">
   <source>Баланы отбасына қабылдаған адам</source>
   <translation>Баланы үй-бүлөсүнө алган адам</translation>
  </message>
  <message id="admission.provider_a3.option.guardian">
   <source>қорғаншы</source>
   <translation>камкорчу</translation>
  </message>
  <message id="admission.provider_a3.option.trustee">
   <source>қамқоршы</source>
   <translation>көзөмөлчү</translation>
  </message>
  <message id="admission.provider_a3.option.foster">
   <source>патронат тәрбиеші</source>
   <translation>патронаттык тарбиячы</translation>
  </message>
  <message id="admission.provider_a3.option.adoptive">
   <source>асырап алушы ата-ана</source>
   <translation>асырап алуучу ата-эне</translation>
  </message>
  <message id="admission.provider_a3.option.family_home">
   <source>отбасы үлгісіндегі балалар үйінің тәрбиешісі</source>
   <translation>үй-бүлө тибиндеги балдар үйүнүн тарбиячысы</translation>
  </message>
  <message id="admission.page.child">
   <source>Қызмет алушы</source>
   <translation>Кызмат алуучу</translation>
  </message>
  <message id="admission.surname">
   <source>Тегі</source>
   <translation>Фамилиясы</translation>
  </message>
  <message id="admission.surname.hint">
   <source>Аты-жөні іске жазылмайды, тек атаулар тізілімінде сақталады.</source>
   <translation>Аты-жөнү ишке жазылбайт, аттардын реестринде гана сакталат.</translation>
  </message>
  <message id="admission.given_name">
   <source>Аты, әкесінің аты</source>
   <translation>Аты, атасынын аты</translation>
  </message>
  <message id="admission.given_name.ask">
   <source>Сені қалай атағанымызды қалайсың?</source>
   <translation>Сени кантип атаганыбызды каалайсың?</translation>
  </message>
  <message id="admission.birth_date">
   <source>Туған күні</source>
   <translation>Туулган күнү</translation>
  </message>
  <message id="admission.birth_date.hint">
   <source>Белгісіз болса, жылы немесе шамамен жасы жазылады.</source>
   <translation>Белгисиз болсо, жылы же болжолдуу жашы жазылат.</translation>
  </message>
  <message id="admission.sex">
   <source>Жынысы</source>
   <translation>Жынысы</translation>
  </message>
  <message id="admission.iin">
   <source>Жеке сәйкестендіру нөмірі (ЖСН)</source>
   <translation>Жеке идентификациялык номер (ЖИН)</translation>
  </message>
  <message id="admission.iin.message">
   <source>ЖСН – 12 цифр.</source>
   <translation>ЖИН – 12 цифра.</translation>
  </message>
  <message id="admission.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="admission.page.category">
   <source>Санаты, болу түрі</source>
   <translation>Категориясы, болуу түрү</translation>
  </message>
  <message id="admission.category_a1">
   <source>Қызмет алушының санаты</source>
   <translation>Кызмат алуучунун категориясы</translation>
  </message>
  <message id="admission.category_a2">
   <source>Қызмет алушының санаты</source>
   <translation>Кызмат алуучунун категориясы</translation>
  </message>
  <message id="admission.category_a3">
   <source>Қызмет алушының санаты</source>
   <translation>Кызмат алуучунун категориясы</translation>
  </message>
  <message id="admission.offences">
   <source>Соңғы 12 айдағы әкімшілік құқық бұзушылықтар</source>
   <translation>Акыркы 12 айдагы административдик укук бузуулар</translation>
  </message>
  <message id="admission.offences.hint">
   <source>Бір жылда екі немесе одан көп болса, 4-санат өлшемі орындалады.</source>
   <translation>Бир жылда эки же андан көп болсо, 4-категориянын критерийи аткарылат.</translation>
  </message>
  <message id="admission.offences.on">
   <source>Күні</source>
   <translation>Күнү</translation>
  </message>
  <message id="admission.offences.article">
   <source>Бабы</source>
   <translation>Беренеси</translation>
  </message>
  <message id="admission.stay_a1">
   <source>Болу түрі</source>
   <translation>Болуу түрү</translation>
  </message>
  <message id="admission.stay_a1.option.permanent">
   <source>тұрақты, тәулік бойы</source>
   <translation>туруктуу, күнү-түнү</translation>
  </message>
  <message id="admission.stay_a1.option.temporary">
   <source>уақытша, тәулік бойы</source>
   <translation>убактылуу, күнү-түнү</translation>
  </message>
  <message id="admission.stay_a2">
   <source>Болу түрі</source>
   <translation>Болуу түрү</translation>
  </message>
  <message id="admission.stay_a2.option.permanent">
   <source>тұрақты</source>
   <translation>туруктуу</translation>
  </message>
  <message id="admission.stay_a2.option.temporary">
   <source>уақытша</source>
   <translation>убактылуу</translation>
  </message>
  <message id="admission.stay_a2.option.daytime">
   <source>күндізгі уақытта</source>
   <translation>күндүзгү</translation>
  </message>
  <message id="admission.family_form">
   <source>Отбасында тәрбиелеу нысаны</source>
   <translation>Үй-бүлөдө тарбиялоо формасы</translation>
  </message>
  <message id="admission.family_form.option.guardianship">
   <source>қорғаншылық</source>
   <translation>камкордукка алуу</translation>
  </message>
  <message id="admission.family_form.option.trusteeship">
   <source>қамқоршылық</source>
   <translation>көзөмөлдүк кылуу</translation>
  </message>
  <message id="admission.family_form.option.patronage">
   <source>патронаттық тәрбиелеу</source>
   <translation>патронаттык тарбия</translation>
  </message>
  <message id="admission.family_form.option.host_family">
   <source>қабылдаушы отбасы</source>
   <translation>асыроочу үй-бүлө</translation>
  </message>
  <message id="admission.family_form.option.family_home">
   <source>отбасы үлгісіндегі балалар үйі</source>
   <translation>үй-бүлө тибиндеги балдар үйү</translation>
  </message>
  <message id="admission.page.basis">
   <source>Құқықтық негіз</source>
   <translation>Укуктук негиз</translation>
  </message>
  <message id="admission.basis_a1">
   <source>Құқықтық негіз</source>
   <translation>Укуктук негиз</translation>
  </message>
  <message id="admission.basis_a1.hint">
   <source>1, 2, 7-санат: шешім немесе жолдама; 3, 4, 5-санат: сот актісі; 6-санат: қаулы.</source>
   <translation>1, 2, 7-категория: чечим же жолдомо; 3, 4, 5: сот актысы; 6: токтом.</translation>
  </message>
  <message id="admission.basis_a1.option.local_decision">
   <source>жергілікті атқарушы органның шешімі</source>
   <translation>жергиликтүү аткаруу органынын чечими</translation>
  </message>
  <message id="admission.basis_a1.option.referral">
   <source>қорғаншылық органының жолдамасы</source>
   <translation>камкордук органынын жолдомосу</translation>
  </message>
  <message id="admission.basis_a1.option.court_act">
   <source>сот актісі</source>
   <translation>сот актысы</translation>
  </message>
  <message id="admission.basis_a1.option.resolution">
   <source>қылмыстық процесті жүргізетін органның қаулысы</source>
   <translation>кылмыш процессин жүргүзүүчү органдын токтому</translation>
  </message>
  <message id="admission.basis_a1.option.other">
   <source>басқа</source>
   <translation>башка</translation>
  </message>
  <message id="admission.basis_a1_other">
   <source>Негіз және оның себебі</source>
   <translation>Негиз жана анын себеби</translation>
  </message>
  <message id="admission.basis_a2">
   <source>Құқықтық негіз</source>
   <translation>Укуктук негиз</translation>
  </message>
  <message id="admission.basis_a2.hint">
   <source>1, 2, 3, 6-санат: шешім, арыз немесе жолдама; 4, 5-санат: сот актісі.</source>
   <translation>1, 2, 3, 6-категория: чечим, арыз же жолдомо; 4, 5: сот актысы.</translation>
  </message>
  <message id="admission.basis_a2.option.local_decision">
   <source>жергілікті атқарушы органның шешімі</source>
   <translation>жергиликтүү аткаруу органынын чечими</translation>
  </message>
  <message id="admission.basis_a2.option.application">
   <source>баланы жеткізген адамның арызы</source>
   <translation>баланы алып келген адамдын арызы</translation>
  </message>
  <message id="admission.basis_a2.option.referral">
   <source>қорғаншылық органының жолдамасы</source>
   <translation>камкордук органынын жолдомосу</translation>
  </message>
  <message id="admission.basis_a2.option.court_act">
   <source>сот актісі</source>
   <translation>сот актысы</translation>
  </message>
  <message id="admission.basis_a2.option.other">
   <source>басқа</source>
   <translation>башка</translation>
  </message>
  <message id="admission.basis_a2_other">
   <source>Негіз және оның себебі</source>
   <translation>Негиз жана анын себеби</translation>
  </message>
  <message id="admission.basis_a3">
   <source>Құқықтық негіз</source>
   <translation>Укуктук негиз</translation>
  </message>
  <message id="admission.basis_a3.hint">
   <source>Қорғаншылық, қамқоршылық: шешім; патронат, қабылдаушы отбасы, балалар үйі: шарт; күдікті бала: қаулы.</source>
   <translation>Камкордук, көзөмөлдүк: чечим; патронат, асыроочу үй-бүлө, балдар үйү: келишим; шектүү бала: токтом.</translation>
  </message>
  <message id="admission.basis_a3.option.local_decision">
   <source>жергілікті атқарушы органның шешімі</source>
   <translation>жергиликтүү аткаруу органынын чечими</translation>
  </message>
  <message id="admission.basis_a3.option.contract">
   <source>баланы беру туралы шарт</source>
   <translation>баланы берүү келишими</translation>
  </message>
  <message id="admission.basis_a3.option.resolution">
   <source>қылмыстық процесті жүргізетін органның қаулысы</source>
   <translation>кылмыш процессин жүргүзүүчү органдын токтому</translation>
  </message>
  <message id="admission.basis_a3.option.other">
   <source>басқа</source>
   <translation>башка</translation>
  </message>
  <message id="admission.basis_a3_other">
   <source>Негіз және оның себебі</source>
   <translation>Негиз жана анын себеби</translation>
  </message>
  <message id="admission.basis_no">
   <source>Құжат нөмірі</source>
   <translation>Документтин номери</translation>
  </message>
  <message id="admission.basis_date">
   <source>Құжат күні</source>
   <translation>Документтин күнү</translation>
  </message>
  <message id="admission.basis_body">
   <source>Құжатты берген орган</source>
   <translation>Документти берген орган</translation>
  </message>
  <message id="admission.basis_body.hint">
   <source>Арыз болса: «баланы жеткізген адам».</source>
   <translation>Арыз болсо: «баланы алып келген адам».</translation>
  </message>
  <message id="admission.valid_until">
   <source>Жарамды мерзімі</source>
   <translation>Жарактуу мөөнөтү</translation>
  </message>
  <message id="admission.basis_received_on">
   <source>Құжат қабылданған күн</source>
   <translation>Документ алынган күн</translation>
  </message>
  <message id="admission.basis_scan">
   <source>Құжаттың сканері</source>
   <translation>Документтин скани</translation>
  </message>
  <message id="admission.page.health">
   <source>Алғашқы тексеру</source>
   <translation>Баштапкы текшерүү</translation>
  </message>
  <message id="admission.examined_at">
   <source>Алғашқы медициналық тексеру уақыты</source>
   <translation>Баштапкы медициналык текшерүүнүн убактысы</translation>
  </message>
  <message id="admission.examined_by">
   <source>Тексерген медицина қызметкері</source>
   <translation>Текшерген медициналык кызматкер</translation>
  </message>
  <message id="admission.examination">
   <source>Тексеру нәтижесі</source>
   <translation>Текшерүүнүн жыйынтыгы</translation>
  </message>
  <message id="admission.examination.ask">
   <source>Қазір бір жерің ауырып тұр ма? Тұрақты ішетін дәрің бар ма?</source>
   <translation>Азыр бир жериң ооруп жатабы? Дайыма ичкен дарың барбы?</translation>
  </message>
  <message id="admission.sanitary">
   <source>Алғашқы санитариялық тазалау</source>
   <translation>Баштапкы санитардык тазалоо</translation>
  </message>
  <message id="admission.sanitary.option.done">
   <source>жүргізілді</source>
   <translation>жүргүзүлдү</translation>
  </message>
  <message id="admission.sanitary.option.not_needed">
   <source>қажет болмады</source>
   <translation>керек болгон жок</translation>
  </message>
  <message id="admission.sanitary.option.refused">
   <source>бас тартты</source>
   <translation>баш тартты</translation>
  </message>
  <message id="admission.sanitary_detail">
   <source>Бас тарту жағдайы және қабылданған шара</source>
   <translation>Баш тартуунун жагдайы жана көрүлгөн чара</translation>
  </message>
  <message id="admission.page.papers">
   <source>Құжаттар, заттар, қауіпсіздік</source>
   <translation>Документтер, буюмдар, коопсуздук</translation>
  </message>
  <message id="admission.papers">
   <source>Әкелінген құжаттар</source>
   <translation>Алып келинген документтер</translation>
  </message>
  <message id="admission.papers.document">
   <source>Құжат</source>
   <translation>Документ</translation>
  </message>
  <message id="admission.papers.form">
   <source>Нысаны</source>
   <translation>Түрү</translation>
  </message>
  <message id="admission.papers.form.option.original">
   <source>түпнұсқа</source>
   <translation>түп нуска</translation>
  </message>
  <message id="admission.papers.form.option.copy">
   <source>көшірме</source>
   <translation>көчүрмө</translation>
  </message>
  <message id="admission.papers.form.option.missing">
   <source>жоқ, сұратылады</source>
   <translation>жок, суралат</translation>
  </message>
  <message id="admission.belongings">
   <source>Заттары</source>
   <translation>Буюмдары</translation>
  </message>
  <message id="admission.safety">
   <source>Қауіпсіздікке қатысты ескертпе</source>
   <translation>Коопсуздук боюнча эскертме</translation>
  </message>
  <message id="admission.safety.ask">
   <source>Осында өзіңді қауіпсіз сезінуің үшін нені білуіміз керек?</source>
   <translation>Бул жерде өзүңдү коопсуз сезишиң үчүн эмнени билишибиз керек?</translation>
  </message>
  <message id="admission.contacts_allowed">
   <source>Байланысуға болатын адамдар</source>
   <translation>Байланышууга болгон адамдар</translation>
  </message>
  <message id="admission.contacts_forbidden">
   <source>Байланысуға тыйым салынған адамдар</source>
   <translation>Байланышууга тыюу салынган адамдар</translation>
  </message>
  <message id="admission.sealed_note">
   <source>Қатыгездік туралы мәлімет (аса құпия бөлім)</source>
   <translation>Катаал мамиле жөнүндө маалымат (өтө купуя бөлүк)</translation>
  </message>
  <message id="admission.sealed_note.hint">
   <source>6-санатта бұл бөлім өздігінен ашылады; істен бөлек басылады.</source>
   <translation>6-категорияда өзү ачылат; иштен бөлөк басылат.</translation>
  </message>
  <message id="admission.page.signing">
   <source>Қол қою</source>
   <translation>Кол коюу</translation>
  </message>
  <message id="admission.signatures">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="admission.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="admission.signatures.option.bringer">
   <source>баланы жеткізген адам</source>
   <translation>баланы алып келген адам</translation>
  </message>
  <message id="admission.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>уюмдун жетекчиси</translation>
  </message>
  <message id="admission.signatures.option.guardian">
   <source>қорғаншы, тәрбиеші</source>
   <translation>камкорчу, тарбиячы</translation>
  </message>
  <message id="book_register.title">
   <source>Шағымдар кітабының тізімі</source>
   <translation>Даттануу китебинин тизмеси</translation>
  </message>
  <message id="book_register.page.lines">
   <source>Жазбалар</source>
   <translation>Жазуулар</translation>
  </message>
  <message id="book_register.lines">
   <source>Шағымдар кітабының тізімі</source>
   <translation>Даттануу китебинин тизмеси</translation>
  </message>
  <message id="book_register.lines.book_no">
   <source>Нөмірі</source>
   <translation>Номери</translation>
  </message>
  <message id="book_register.lines.on">
   <source>Күні</source>
   <translation>Күнү</translation>
  </message>
  <message id="book_register.lines.kind">
   <source>Түрі</source>
   <translation>Түрү</translation>
  </message>
  <message id="book_register.lines.author">
   <source>Кім жазды</source>
   <translation>Ким жазды</translation>
  </message>
  <message id="book_register.lines.text">
   <source>Мәтіні</source>
   <translation>Мазмуну</translation>
  </message>
  <message id="book_register.lines.reviewed">
   <source>Қаралған</source>
   <translation>Каралган</translation>
  </message>
  <message id="book_register.lines.measures">
   <source>Шаралар</source>
   <translation>Чаралар</translation>
  </message>
  <message id="book_register.lines.answered">
   <source>Жауап берілген</source>
   <translation>Жооп берилген</translation>
  </message>
  <message id="book_review.title">
   <source>Кітапты апта сайын қарау белгісі</source>
   <translation>Китепти апта сайын кароо белгиси</translation>
  </message>
  <message id="book_review.page.week">
   <source>Апта</source>
   <translation>Апта</translation>
  </message>
  <message id="book_review.reviewed_on">
   <source>Қаралған күні</source>
   <translation>Каралган күнү</translation>
  </message>
  <message id="book_review.week_from">
   <source>Апта басталған дүйсенбі</source>
   <translation>Каралган аптанын дүйшөмбүсү</translation>
  </message>
  <message id="book_review.entries">
   <source>Осы аптадағы жазбалар</source>
   <translation>Ушул аптадагы жазуулар</translation>
  </message>
  <message id="book_review.entries.option.none">
   <source>жазба жоқ</source>
   <translation>жазуу жок</translation>
  </message>
  <message id="book_review.entries.option.some">
   <source>жазбалар қаралды</source>
   <translation>жазуулар каралды</translation>
  </message>
  <message id="book_review.numbers">
   <source>Қаралған жазбалардың нөмірлері</source>
   <translation>Каралган жазуулардын номерлери</translation>
  </message>
  <message id="book_review.signatures">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="book_review.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>уюмдун жетекчиси</translation>
  </message>
  <message id="case_register.title">
   <source>Кейстер журналы</source>
   <translation>Кейстердин журналы</translation>
  </message>
  <message id="case_register.page.cases">
   <source>Кейстер</source>
   <translation>Кейстер</translation>
  </message>
  <message id="case_register.cases">
   <source>Кейстер журналы</source>
   <translation>Кейстердин журналы</translation>
  </message>
  <message id="case_register.cases.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="case_register.cases.opened">
   <source>Ашылған</source>
   <translation>Ачылган</translation>
  </message>
  <message id="case_register.cases.type">
   <source>Түрі</source>
   <translation>Түрү</translation>
  </message>
  <message id="case_register.cases.group">
   <source>Нысаналы топ</source>
   <translation>Максаттуу топ</translation>
  </message>
  <message id="case_register.cases.service_type">
   <source>Қызмет түрі</source>
   <translation>Кызматтын түрү</translation>
  </message>
  <message id="case_register.cases.risk">
   <source>Тәуекел</source>
   <translation>Тобокелдик</translation>
  </message>
  <message id="case_register.cases.stage">
   <source>Кезең</source>
   <translation>Этап</translation>
  </message>
  <message id="case_register.cases.worker">
   <source>Жауапты</source>
   <translation>Жооптуу</translation>
  </message>
  <message id="case_register.cases.last_contact">
   <source>Соңғы байланыс</source>
   <translation>Акыркы байланыш</translation>
  </message>
  <message id="case_register.cases.next_deadline">
   <source>Келесі мерзім</source>
   <translation>Кийинки мөөнөт</translation>
  </message>
  <message id="case_register.cases.closed">
   <source>Жабылған</source>
   <translation>Жабылган</translation>
  </message>
  <message id="case_register.cases.closing_ground">
   <source>Жабу негізі</source>
   <translation>Жабуунун негизи</translation>
  </message>
  <message id="case_register.cases.archived">
   <source>Мұрағат</source>
   <translation>Архив</translation>
  </message>
  <message id="code_list.title">
   <source>Кодтар тізімі</source>
   <translation>Коддордун тизмеси</translation>
  </message>
  <message id="code_list.page.codes">
   <source>Код, қызмет алушы</source>
   <translation>Код, клиент</translation>
  </message>
  <message id="code_list.codes">
   <source>Кодтар тізімі</source>
   <translation>Коддордун тизмеси</translation>
  </message>
  <message id="code_list.codes.hint">
   <source>Бұл тізім кейс файлынан бөлек жерде сақталады.</source>
   <translation>Бул тизме кейс файлынан башка жерде сакталат.</translation>
  </message>
  <message id="code_list.codes.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="code_list.codes.name">
   <source>Қызмет алушының тегі, аты, әкесінің аты</source>
   <translation>Клиенттин фамилиясы, аты, атасынын аты</translation>
  </message>
  <message id="code_list.codes.birth_date">
   <source>Туған күні</source>
   <translation>Туулган күнү</translation>
  </message>
  <message id="code_list.codes.other_codes">
   <source>Бұрынғы және басқа кодтар</source>
   <translation>Мурдагы жана башка коддор</translation>
  </message>
  <message id="code_list.codes.entered_by">
   <source>Енгізген</source>
   <translation>Киргизген</translation>
  </message>
  <message id="code_list.codes.entered_on">
   <source>Енгізілген күн</source>
   <translation>Киргизилген күн</translation>
  </message>
  <message id="code_list.storage_place">
   <source>Тізім сақталатын орын</source>
   <translation>Тизме сакталган жер</translation>
  </message>
  <message id="code_list.access">
   <source>Тізіммен танысу журналы</source>
   <translation>Тизме менен таанышуу журналы</translation>
  </message>
  <message id="code_list.access.on">
   <source>Күні</source>
   <translation>Күнү</translation>
  </message>
  <message id="code_list.access.who">
   <source>Кім</source>
   <translation>Ким</translation>
  </message>
  <message id="code_list.access.why">
   <source>Қандай себеппен</source>
   <translation>Кандай себеп менен</translation>
  </message>
  <message id="complaint.title">
   <source>Кітаптағы жазба</source>
   <translation>Китептеги жазуу</translation>
  </message>
  <message id="complaint.page.entry">
   <source>Жазба</source>
   <translation>Жазуу</translation>
  </message>
  <message id="complaint.book_no">
   <source>Кітаптағы нөмірі</source>
   <translation>Китептеги номери</translation>
  </message>
  <message id="complaint.book_no.hint">
   <source>Кітап – ұйымның бөлек ісі, қызмет алушының ісіне жазылмайды.</source>
   <translation>Китеп – уюмдун өзүнчө иши, кызмат алуучунун ишине жазылбайт.</translation>
  </message>
  <message id="complaint.written_at">
   <source>Жазылған күні мен уақыты</source>
   <translation>Жазылган күнү жана убактысы</translation>
  </message>
  <message id="complaint.asked_at">
   <source>Кітап сұралған уақыт</source>
   <translation>Китеп суралган убакыт</translation>
  </message>
  <message id="complaint.shown_at">
   <source>Кітап көрсетілген уақыт</source>
   <translation>Китеп көрсөтүлгөн убакыт</translation>
  </message>
  <message id="complaint.shown_at.hint">
   <source>Бірінші талап бойынша: кешіктірмей.</source>
   <translation>Биринчи талап боюнча: кечиктирбестен.</translation>
  </message>
  <message id="complaint.author">
   <source>Жазған адам</source>
   <translation>Жазган адам</translation>
  </message>
  <message id="complaint.author.hint">
   <source>Атын айтпауға құқылы.</source>
   <translation>Атын айтпоого укуктуу.</translation>
  </message>
  <message id="complaint.author_role">
   <source>Жазған кім</source>
   <translation>Ким жазды</translation>
  </message>
  <message id="complaint.author_role.option.recipient">
   <source>қызмет алушы</source>
   <translation>кызмат алуучу</translation>
  </message>
  <message id="complaint.author_role.option.parent">
   <source>туысы, заңды өкілі</source>
   <translation>тууганы, өкүлү</translation>
  </message>
  <message id="complaint.author_role.option.visitor">
   <source>келуші</source>
   <translation>келүүчү</translation>
  </message>
  <message id="complaint.author_role.option.worker">
   <source>қызметкер</source>
   <translation>кызматкер</translation>
  </message>
  <message id="complaint.author_role.option.anonymous">
   <source>аты-жөнсіз</source>
   <translation>аты-жөнсүз</translation>
  </message>
  <message id="complaint.about_colleague">
   <source>Қай қызметкер туралы</source>
   <translation>Кайсы кызматкер жөнүндө</translation>
  </message>
  <message id="complaint.about_colleague.hint">
   <source>Жазба бұл қызметкерге көрсетілмейді.</source>
   <translation>Жазуу бул кызматкерге көрсөтүлбөйт.</translation>
  </message>
  <message id="complaint.kind">
   <source>Түрі</source>
   <translation>Түрү</translation>
  </message>
  <message id="complaint.kind.option.complaint">
   <source>шағым</source>
   <translation>даттануу</translation>
  </message>
  <message id="complaint.kind.option.suggestion">
   <source>ұсыныс</source>
   <translation>сунуш</translation>
  </message>
  <message id="complaint.kind.option.thanks">
   <source>алғыс</source>
   <translation>ыраазычылык</translation>
  </message>
  <message id="complaint.text">
   <source>Мәтін</source>
   <translation>Текст</translation>
  </message>
  <message id="complaint.text.ask">
   <source>Өз сөзіңмен жаз немесе айт, біз сол күйінде жазамыз. Бұл үшін ешкім ренжімейді.</source>
   <translation>Өз сөзүң менен жаз же айт, биз ошол бойдон жазабыз. Эч ким таарынбайт.</translation>
  </message>
  <message id="complaint.page.review">
   <source>Басшының қарауы</source>
   <translation>Жетекчинин кароосу</translation>
  </message>
  <message id="complaint.reviewed_on">
   <source>Қаралған күні</source>
   <translation>Каралган күнү</translation>
  </message>
  <message id="complaint.measures">
   <source>Қабылданған шаралар</source>
   <translation>Көрүлгөн чаралар</translation>
  </message>
  <message id="complaint.answer">
   <source>Жауап</source>
   <translation>Жооп</translation>
  </message>
  <message id="complaint.answered_on">
   <source>Жауап берілген күн</source>
   <translation>Жооп берилген күн</translation>
  </message>
  <message id="complaint.signatures">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="complaint.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>уюмдун жетекчиси</translation>
  </message>
  <message id="complaint_draft.title">
   <source>Өтініш немесе шағым жобасы</source>
   <translation>Арыз же даттануу долбоору</translation>
  </message>
  <message id="complaint_draft.page.matter">
   <source>Мәні</source>
   <translation>Маңызы</translation>
  </message>
  <message id="complaint_draft.made_on">
   <source>Жасалған күні</source>
   <translation>Түзүлгөн күнү</translation>
  </message>
  <message id="complaint_draft.against">
   <source>Кімге қатысты: орган, лауазымды адам</source>
   <translation>Кимге карата: орган, кызмат адамы</translation>
  </message>
  <message id="complaint_draft.against.hint">
   <source>Шағым жасалған адам бұл жазбаны көрмеуі тиіс.</source>
   <translation>Даттанылган адам муну көрбөшү керек.</translation>
  </message>
  <message id="complaint_draft.act">
   <source>Әрекет немесе әрекетсіздік</source>
   <translation>Аракет же аракетсиздик</translation>
  </message>
  <message id="complaint_draft.act.ask">
   <source>Не болды? Қашан, кім көрді? Сен үшін не ауыр тиді?</source>
   <translation>Эмне болду? Качан, ким көрдү? Сага эмне оор тийди?</translation>
  </message>
  <message id="complaint_draft.rights">
   <source>Бұзылған құқықтар</source>
   <translation>Бузулган укуктар</translation>
  </message>
  <message id="complaint_draft.demands">
   <source>Талаптар</source>
   <translation>Талаптар</translation>
  </message>
  <message id="complaint_draft.attachments">
   <source>Қосымша құжаттар</source>
   <translation>Тиркеме документтер</translation>
  </message>
  <message id="complaint_draft.page.sent">
   <source>Жіберу, жауап</source>
   <translation>Жөнөтүү, жооп</translation>
  </message>
  <message id="complaint_draft.addressee">
   <source>Адресат</source>
   <translation>Адресат</translation>
  </message>
  <message id="complaint_draft.sent_on">
   <source>Жіберілген күні</source>
   <translation>Жөнөтүлгөн күнү</translation>
  </message>
  <message id="complaint_draft.answer_due">
   <source>Жауап күтілетін күн</source>
   <translation>Жооп мөөнөтү</translation>
  </message>
  <message id="complaint_draft.answered_on">
   <source>Жауап келген күн</source>
   <translation>Жооп келген күн</translation>
  </message>
  <message id="complaint_draft.answer">
   <source>Жауап мазмұны</source>
   <translation>Жооптун мазмуну</translation>
  </message>
  <message id="complaint_draft.signatures">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="complaint_draft.signatures.option.client">
   <source>қызмет алушы</source>
   <translation>кызмат алуучу</translation>
  </message>
  <message id="complaint_draft.signatures.option.guardian">
   <source>заңды өкіл</source>
   <translation>мыйзамдуу өкүл</translation>
  </message>
  <message id="complaint_draft.signatures.option.lawyer">
   <source>заңгер</source>
   <translation>юрист</translation>
  </message>
  <message id="complaint_draft.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="complaint_help.title">
   <source>Шағым жасауға көмек жазбасы</source>
   <translation>Даттанууга жардам жазуусу</translation>
  </message>
  <message id="complaint_help.page.help">
   <source>Шағым</source>
   <translation>Даттануу</translation>
  </message>
  <message id="complaint_help.asked_on">
   <source>Көмек сұраған күні</source>
   <translation>Жардам сураган күн</translation>
  </message>
  <message id="complaint_help.asked_on.hint">
   <source>Осы ұйым қызметкері туралы шағым іске емес, осында жазылады.</source>
   <translation>Ушул уюмдун кызматкери тууралуу даттануу ишке эмес, бул жерге жазылат.</translation>
  </message>
  <message id="complaint_help.about_colleague">
   <source>Кім туралы</source>
   <translation>Ким тууралуу</translation>
  </message>
  <message id="complaint_help.about_colleague.hint">
   <source>Бұл қызметкерге көрсетілмейді.</source>
   <translation>Бул кызматкерге көрүнбөйт.</translation>
  </message>
  <message id="complaint_help.about_body">
   <source>Орган, лауазымды адам</source>
   <translation>Мекеме, кызмат адамы</translation>
  </message>
  <message id="complaint_help.code">
   <source>Істің коды</source>
   <translation>Иштин коду</translation>
  </message>
  <message id="complaint_help.code.hint">
   <source>Тек код жазылады, аты-жөні жазылмайды.</source>
   <translation>Код гана жазылат, ысым жазылбайт.</translation>
  </message>
  <message id="complaint_help.act">
   <source>Әрекет немесе әрекетсіздік</source>
   <translation>Аракет же аракетсиздик</translation>
  </message>
  <message id="complaint_help.rights">
   <source>Бұзылған құқықтар</source>
   <translation>Бузулган укуктар</translation>
  </message>
  <message id="complaint_help.demands">
   <source>Талаптар, оларды қолдау шаралары</source>
   <translation>Талаптар, аларды колдоо чаралары</translation>
  </message>
  <message id="complaint_help.addressee">
   <source>Кімге жіберілді</source>
   <translation>Кимге жөнөтүлдү</translation>
  </message>
  <message id="complaint_help.sent_on">
   <source>Жіберілген күні</source>
   <translation>Жөнөтүлгөн күнү</translation>
  </message>
  <message id="complaint_help.answered_on">
   <source>Жауап келген күн</source>
   <translation>Жооп келген күн</translation>
  </message>
  <message id="complaint_help.answer">
   <source>Жауап мазмұны</source>
   <translation>Жооптун мазмуну</translation>
  </message>
  <message id="complaints_book.title">
   <source>Шағымдар мен ұсыныстар кітабы</source>
   <translation>Даттануулар жана сунуштар китеби</translation>
  </message>
  <message id="complaints_book.page.book">
   <source>Кітап</source>
   <translation>Китеп</translation>
  </message>
  <message id="complaints_book.opened_on">
   <source>Кітап ашылған күн</source>
   <translation>Китеп ачылган күн</translation>
  </message>
  <message id="complaints_book.opened_on.hint">
   <source>Кітап – ұйымның бөлек ісі, қызмет алушының ісіне жазылмайды.</source>
   <translation>Китеп – уюмдун өзүнчө иши, кызмат алуучунун ишине жазылбайт.</translation>
  </message>
  <message id="complaints_book.keeper">
   <source>Кітапты сақтайтын басшы</source>
   <translation>Китепти сактаган жетекчи</translation>
  </message>
  <message id="complaints_book.place">
   <source>Кітап тұратын орын</source>
   <translation>Китеп турган жер</translation>
  </message>
  <message id="complaints_book.place.hint">
   <source>Бірінші талап бойынша бірден беріледі.</source>
   <translation>Биринчи талап боюнча дароо берилет.</translation>
  </message>
  <message id="complaints_book.notice">
   <source>Кітап туралы хабарландыру ілінген бе</source>
   <translation>Китеп жөнүндө кулактандыруу илинген би</translation>
  </message>
  <message id="complaints_book.signatures">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="complaints_book.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>уюмдун жетекчиси</translation>
  </message>
  <message id="consent.title">
   <source>Келісім</source>
   <translation>Макулдук</translation>
  </message>
  <message id="consent.page.who">
   <source>Кім келісім береді</source>
   <translation>Ким макулдук берет</translation>
  </message>
  <message id="consent.given_on">
   <source>Келісім берілген күн</source>
   <translation>Макулдук берилген күн</translation>
  </message>
  <message id="consent.consent_by">
   <source>Келісім берген</source>
   <translation>Макулдук берген</translation>
  </message>
  <message id="consent.consent_by.option.client">
   <source>Қызмет алушы</source>
   <translation>Клиент</translation>
  </message>
  <message id="consent.consent_by.option.parent">
   <source>Ата немесе ана</source>
   <translation>Ата же эне</translation>
  </message>
  <message id="consent.consent_by.option.guardian">
   <source>Қорғаншы, қамқоршы</source>
   <translation>Камкорчу, көзөмөлчү</translation>
  </message>
  <message id="consent.consent_by.option.both">
   <source>Қызмет алушы мен ата-анасы бірге</source>
   <translation>Клиент жана ата-энеси бирге</translation>
  </message>
  <message id="consent.consent_by.option.substitute">
   <source>Заңды өкіл</source>
   <translation>Мыйзамдуу өкүл</translation>
  </message>
  <message id="consent.given_by">
   <source>Келісім берген адам</source>
   <translation>Макулдук берген адам</translation>
  </message>
  <message id="consent.capacity">
   <source>Жасын, әрекетке қабілеттілігін тексеру</source>
   <translation>Жашын, аракетке жөндөмдүүлүгүн текшерүү</translation>
  </message>
  <message id="consent.capacity.hint">
   <source>Неге келісетінін түсінгенін өз сөзімен айтқызып тексеріңіз.</source>
   <translation>Эмнеге макул болгонун түшүнгөнүн өз сөзү менен айттырып текшериңиз.</translation>
  </message>
  <message id="consent.capacity.ask">
   <source>Неге келісетініңізді өз сөзіңізбен айтып бересіз бе?</source>
   <translation>Эмнеге макул болгонуңузду өз сөзүңүз менен айтып бересизби?</translation>
  </message>
  <message id="consent.child_opinion">
   <source>Баланың өз пікірі</source>
   <translation>Баланын өз пикири</translation>
  </message>
  <message id="consent.child_opinion.ask">
   <source>Сен өзің не қалайсың? «Жоқ» десең де болады.</source>
   <translation>Сен өзүң эмнени каалайсың? «Жок» десең да болот.</translation>
  </message>
  <message id="consent.parent_alleged">
   <source>Ата немесе ана зорлық көрсетті деп болжана ма</source>
   <translation>Ата же эне зомбулук көрсөттү деп болжолдонобу</translation>
  </message>
  <message id="consent.parent_alleged.hint">
   <source>Иә болса, ол ата немесе ананың келісімі қолданылмайды.</source>
   <translation>Ооба болсо, ал ата же эненин макулдугу колдонулбайт.</translation>
  </message>
  <message id="consent.page.scope">
   <source>Келісім көлемі</source>
   <translation>Макулдуктун көлөмү</translation>
  </message>
  <message id="consent.consent_form">
   <source>Келісім нысаны</source>
   <translation>Макулдуктун түрү</translation>
  </message>
  <message id="consent.consent_form.option.written">
   <source>Жазбаша түрде</source>
   <translation>Жазуу түрүндө</translation>
  </message>
  <message id="consent.consent_form.option.oral">
   <source>Ауызша, куәмен</source>
   <translation>Оозеки, күбө менен</translation>
  </message>
  <message id="consent.consent_form.option.by_law">
   <source>Келісімсіз, заң бойынша</source>
   <translation>Макулдуксуз, мыйзам боюнча</translation>
  </message>
  <message id="consent.witness">
   <source>Куә</source>
   <translation>Күбө</translation>
  </message>
  <message id="consent.legal_grade">
   <source>Шұғылдық дәрежесі</source>
   <translation>Шашылыштык даражасы</translation>
  </message>
  <message id="consent.legal_grade.option.danger">
   <source>өмірге, денсаулыққа тікелей қауіп: мүмкіндік туа салысымен келісім алынады</source>
   <translation>өмүргө, ден соолукка түз коркунуч: мүмкүн болор замат макулдук алынат</translation>
  </message>
  <message id="consent.legal_grade.option.protection">
   <source>баланы қорғау қажет</source>
   <translation>баланы коргоо зарыл</translation>
  </message>
  <message id="consent.legal_grade.option.order">
   <source>соттың, уәкілетті органның шешімі бар</source>
   <translation>соттун, ыйгарым укуктуу органдын чечими бар</translation>
  </message>
  <message id="consent.legal_ground">
   <source>Құқықтық негіз, себеп</source>
   <translation>Укуктук негиз, себеп</translation>
  </message>
  <message id="consent.scope">
   <source>Келісім көлемі</source>
   <translation>Макулдуктун көлөмү</translation>
  </message>
  <message id="consent.scope.hint">
   <source>Әрқайсысын бөлек сұраңыз. Белгіленбегені келісім берілмеді деп саналады.</source>
   <translation>Ар бирин өзүнчө сураңыз. Белгиленбегени макулдук берилген жок деп эсептелет.</translation>
  </message>
  <message id="consent.scope.ask">
   <source>Мұны бір-бірлеп сөйлесейік. Қайсысы қолайлы, қайсысы қолайсыз?</source>
   <translation>Муну бирден сүйлөшөлү. Кайсынысы ылайыктуу, кайсынысы ылайыксыз?</translation>
  </message>
  <message id="consent.recipients">
   <source>Ақпарат алушылар</source>
   <translation>Маалымат алуучулар</translation>
  </message>
  <message id="consent.recipients.hint">
   <source>Тек қажетті бөлігі беріледі.</source>
   <translation>Зарыл бөлүгү гана берилет.</translation>
  </message>
  <message id="consent.recipients.recipient">
   <source>Алушы</source>
   <translation>Алуучу</translation>
  </message>
  <message id="consent.recipients.sections">
   <source>Мәліметтер бөлімі</source>
   <translation>Маалыматтын бөлүгү</translation>
  </message>
  <message id="consent.recipients.purpose">
   <source>Мақсаты</source>
   <translation>Максаты</translation>
  </message>
  <message id="consent.recipients.until">
   <source>Дейін</source>
   <translation>Чейин</translation>
  </message>
  <message id="consent.page.explained">
   <source>Түсіндіру, мерзім, қол қою</source>
   <translation>Түшүндүрүү, мөөнөт, кол коюу</translation>
  </message>
  <message id="consent.explained">
   <source>Түсіндірілген</source>
   <translation>Түшүндүрүлгөн</translation>
  </message>
  <message id="consent.explained.ask">
   <source>Бас тартсаңыз, ешқандай жаман болмайды. Кейін ойыңызды өзгертсеңіз де болады. Түсінікті ме?</source>
   <translation>Баш тартсаңыз, эч кандай жаман болбойт. Кийин оюңузду өзгөртсөңүз да болот. Түшүнүктүүбү?</translation>
  </message>
  <message id="consent.explained.option.purpose">
   <source>Ақпарат жинау мақсаты</source>
   <translation>Маалымат чогултуунун максаты</translation>
  </message>
  <message id="consent.explained.option.limits">
   <source>Құпиялылық шегі</source>
   <translation>Купуялыктын чеги</translation>
  </message>
  <message id="consent.explained.option.refuse">
   <source>Бас тарту құқығы</source>
   <translation>Баш тартуу укугу</translation>
  </message>
  <message id="consent.explained.option.withdraw">
   <source>Келісімді кері қайтару құқығы</source>
   <translation>Макулдукту кайра алуу укугу</translation>
  </message>
  <message id="consent.valid_until">
   <source>Жарамды мерзімі</source>
   <translation>Жарактуу мөөнөтү</translation>
  </message>
  <message id="consent.withdrawn_on">
   <source>Келісім кері қайтарылған күн</source>
   <translation>Макулдук кайра алынган күн</translation>
  </message>
  <message id="consent.withdrawal_effect">
   <source>Кері қайтарудың салдары</source>
   <translation>Кайра алуунун кесепети</translation>
  </message>
  <message id="consent.withdrawal_effect.hint">
   <source>Не тоқтатылатыны, кімге хабарланатыны жазылады.</source>
   <translation>Эмне токтотулары, кимге билдирилери жазылат.</translation>
  </message>
  <message id="consent.signatures">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="consent.signatures.option.client">
   <source>Қызмет алушы</source>
   <translation>Клиент</translation>
  </message>
  <message id="consent.signatures.option.guardian">
   <source>Қорғаншы</source>
   <translation>Камкорчу</translation>
  </message>
  <message id="consent.signatures.option.worker">
   <source>Әлеуметтік қызметкер</source>
   <translation>Социалдык кызматкер</translation>
  </message>
  <message id="consent.signatures.option.interpreter">
   <source>Аудармашы</source>
   <translation>Котормочу</translation>
  </message>
  <message id="contract_register.title">
   <source>Шарт бойынша мамандардың жиынтық тізілімі</source>
   <translation>Келишим менен тартылган адистердин каттоосу</translation>
  </message>
  <message id="contract_register.page.lines">
   <source>Жазбалар</source>
   <translation>Жазуулар</translation>
  </message>
  <message id="contract_register.lines">
   <source>Шарт бойынша мамандардың жиынтық тізілімі</source>
   <translation>Келишим менен тартылган адистердин каттоосу</translation>
  </message>
  <message id="contract_register.lines.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="contract_register.lines.starts">
   <source>Басталған күні</source>
   <translation>Башталышы</translation>
  </message>
  <message id="contract_register.lines.ends">
   <source>Аяқталатын күні</source>
   <translation>Аягы</translation>
  </message>
  <message id="contract_register.lines.speciality">
   <source>Мамандығы</source>
   <translation>Адистиги</translation>
  </message>
  <message id="contract_register.lines.contract_no">
   <source>Шарт нөмірі</source>
   <translation>Келишимдин номери</translation>
  </message>
  <message id="contract_register.lines.purposes">
   <source>Мақсаты</source>
   <translation>Максаты</translation>
  </message>
  <message id="contract_register.lines.recipients">
   <source>Қызмет алушылардың кодтары</source>
   <translation>Клиенттердин коддору</translation>
  </message>
  <message id="contract_register.lines.results">
   <source>Нәтижелері</source>
   <translation>Натыйжасы</translation>
  </message>
  <message id="destruction_act.title">
   <source>Істерді жою актісі</source>
   <translation>Ишти жок кылуу актысы</translation>
  </message>
  <message id="destruction_act.page.list">
   <source>Істер тізімі</source>
   <translation>Иштердин тизмеси</translation>
  </message>
  <message id="destruction_act.decided_on">
   <source>Акт күні</source>
   <translation>Актынын күнү</translation>
  </message>
  <message id="destruction_act.kind">
   <source>Түрі</source>
   <translation>Түрү</translation>
  </message>
  <message id="destruction_act.kind.option.destroy">
   <source>уақытша сақталған – жойылады</source>
   <translation>убактылуу сакталган – жок кылынат</translation>
  </message>
  <message id="destruction_act.kind.option.hand_over">
   <source>тұрақты сақталады – мұрағатқа беріледі</source>
   <translation>туруктуу сакталат – архивге өткөрүлөт</translation>
  </message>
  <message id="destruction_act.files">
   <source>Істер</source>
   <translation>Иштер</translation>
  </message>
  <message id="destruction_act.files.code">
   <source>Іс коды</source>
   <translation>Иштин коду</translation>
  </message>
  <message id="destruction_act.files.series">
   <source>Істер тобының атауы</source>
   <translation>Иштер тобунун аталышы</translation>
  </message>
  <message id="destruction_act.files.years">
   <source>Жылдары</source>
   <translation>Жылдары</translation>
  </message>
  <message id="destruction_act.files.pages">
   <source>Парақ</source>
   <translation>Барак</translation>
  </message>
  <message id="destruction_act.files.media">
   <source>Жеткізгіш</source>
   <translation>Тутумдары</translation>
  </message>
  <message id="destruction_act.files.item">
   <source>Тізбе тармағы</source>
   <translation>Тизменин беренеси</translation>
  </message>
  <message id="destruction_act.files.period">
   <source>Сақтау мерзімі</source>
   <translation>Сактоо мөөнөтү</translation>
  </message>
  <message id="destruction_act.files.expired_on">
   <source>Мерзімі өткен</source>
   <translation>Мөөнөтү бүткөн</translation>
  </message>
  <message id="destruction_act.advice">
   <source>Мұрағат кеңесі</source>
   <translation>Архивдин кеңеши</translation>
  </message>
  <message id="destruction_act.advice_file">
   <source>Кеңестің көшірмесі</source>
   <translation>Кеңештин көчүрмөсү</translation>
  </message>
  <message id="destruction_act.page.act">
   <source>Жою</source>
   <translation>Жок кылуу</translation>
  </message>
  <message id="destruction_act.method">
   <source>Жою тәсілі, резервтік көшірмелер</source>
   <translation>Жок кылуу ыкмасы, камдык көчүрмөлөр</translation>
  </message>
  <message id="destruction_act.destroyed_on">
   <source>Жойылған күн</source>
   <translation>Жок кылынган күн</translation>
  </message>
  <message id="destruction_act.signatures">
   <source>Комиссия қолдары</source>
   <translation>Комиссиянын колдору</translation>
  </message>
  <message id="destruction_act.signatures.option.chair">
   <source>төраға</source>
   <translation>төрага</translation>
  </message>
  <message id="destruction_act.signatures.option.member">
   <source>мүше</source>
   <translation>мүчө</translation>
  </message>
  <message id="destruction_act.signatures.option.archivist">
   <source>мұрағатшы</source>
   <translation>архивчи</translation>
  </message>
  <message id="diagnostics.title">
   <source>Диагностика қорытындысы</source>
   <translation>Диагностиканын корутундусу</translation>
  </message>
  <message id="diagnostics.page.method">
   <source>Диагностика</source>
   <translation>Диагностика</translation>
  </message>
  <message id="diagnostics.kind">
   <source>Түрі</source>
   <translation>Түрү</translation>
  </message>
  <message id="diagnostics.kind.option.psychological">
   <source>психологиялық</source>
   <translation>психологиялык</translation>
  </message>
  <message id="diagnostics.kind.option.pedagogical">
   <source>педагогикалық</source>
   <translation>педагогикалык</translation>
  </message>
  <message id="diagnostics.kind.option.correction">
   <source>түзету-дамыту</source>
   <translation>түзөтүү-өнүктүрүү</translation>
  </message>
  <message id="diagnostics.kind.option.adaptation">
   <source>әлеуметтік бейімделу</source>
   <translation>социалдык көнүгүү</translation>
  </message>
  <message id="diagnostics.kind.option.work_skills">
   <source>еңбек дағдылары</source>
   <translation>эмгек көндүмдөрү</translation>
  </message>
  <message id="diagnostics.kind.option.medico_social">
   <source>медициналық-әлеуметтік</source>
   <translation>медициналык-социалдык</translation>
  </message>
  <message id="diagnostics.package">
   <source>Психологиялық-диагностикалық пакет</source>
   <translation>Психологиялык-диагностикалык пакет</translation>
  </message>
  <message id="diagnostics.package.hint">
   <source>Ұйым басшысы бекіткен пакет қана қолданылады.</source>
   <translation>Жетекчи бекиткен пакет гана колдонулат.</translation>
  </message>
  <message id="diagnostics.package_approved_on">
   <source>Пакетті басшы бекіткен күн</source>
   <translation>Пакетти жетекчи бекиткен күн</translation>
  </message>
  <message id="diagnostics.diagnosed_on">
   <source>Жүргізілген күні</source>
   <translation>Жүргүзүлгөн күнү</translation>
  </message>
  <message id="diagnostics.specialist">
   <source>Маман</source>
   <translation>Адис</translation>
  </message>
  <message id="diagnostics.method">
   <source>Әдістеме</source>
   <translation>Ыкма</translation>
  </message>
  <message id="diagnostics.method.ask">
   <source>Қазір бірге ойын-тапсырма жасаймыз, дұрыс-бұрыс жауап жоқ. Шаршасаң, айт.</source>
   <translation>Азыр чогуу тапшырма аткарабыз, туура эмес жооп жок. Чарчасаң айт.</translation>
  </message>
  <message id="diagnostics.page.result">
   <source>Қорытынды</source>
   <translation>Корутунду</translation>
  </message>
  <message id="diagnostics.level">
   <source>Әлеуметтік-психологиялық бейімделу деңгейі</source>
   <translation>Социалдык-психологиялык көнүгүү деңгээли</translation>
  </message>
  <message id="diagnostics.level.option.low">
   <source>төмен</source>
   <translation>төмөн</translation>
  </message>
  <message id="diagnostics.level.option.medium">
   <source>орташа</source>
   <translation>орто</translation>
  </message>
  <message id="diagnostics.level.option.high">
   <source>жоғары</source>
   <translation>жогору</translation>
  </message>
  <message id="diagnostics.level_detail">
   <source>Деңгейдің негіздемесі</source>
   <translation>Деңгээлдин негиздемеси</translation>
  </message>
  <message id="diagnostics.conclusion">
   <source>Қорытынды</source>
   <translation>Корутунду</translation>
  </message>
  <message id="diagnostics.recommendations">
   <source>Ұсынымдар</source>
   <translation>Сунуштар</translation>
  </message>
  <message id="diagnostics.signatures">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="diagnostics.signatures.option.specialist">
   <source>маман</source>
   <translation>адис</translation>
  </message>
  <message id="diagnostics.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>уюмдун жетекчиси</translation>
  </message>
  <message id="directory_entry.title">
   <source>Ұйымдар тізбесі, қызметтер картасы</source>
   <translation>Уюмдардын тизмеси, кызматтардын картасы</translation>
  </message>
  <message id="directory_entry.page.entry">
   <source>Ұйым</source>
   <translation>Уюм</translation>
  </message>
  <message id="directory_entry.organisation">
   <source>Ұйым</source>
   <translation>Уюм</translation>
  </message>
  <message id="directory_entry.sector">
   <source>Саласы</source>
   <translation>Тармагы</translation>
  </message>
  <message id="directory_entry.sector.option.education">
   <source>білім беру</source>
   <translation>билим берүү</translation>
  </message>
  <message id="directory_entry.sector.option.health">
   <source>денсаулық сақтау</source>
   <translation>саламаттык сактоо</translation>
  </message>
  <message id="directory_entry.sector.option.social">
   <source>әлеуметтік қорғау</source>
   <translation>социалдык коргоо</translation>
  </message>
  <message id="directory_entry.sector.option.law">
   <source>құқық қорғау</source>
   <translation>укук коргоо</translation>
  </message>
  <message id="directory_entry.sector.option.local">
   <source>жергілікті әкімдік</source>
   <translation>жергиликтүү бийлик</translation>
  </message>
  <message id="directory_entry.sector.option.ngo">
   <source>қоғамдық ұйым</source>
   <translation>коомдук уюм</translation>
  </message>
  <message id="directory_entry.sector.option.other">
   <source>басқа</source>
   <translation>башка</translation>
  </message>
  <message id="directory_entry.types">
   <source>Жолдау түрлері</source>
   <translation>Жөнөтүү түрлөрү</translation>
  </message>
  <message id="directory_entry.types.option.education">
   <source>білім беру</source>
   <translation>билим берүү</translation>
  </message>
  <message id="directory_entry.types.option.water">
   <source>су, санитария</source>
   <translation>суу, санитария</translation>
  </message>
  <message id="directory_entry.types.option.protection">
   <source>баланы қорғау</source>
   <translation>баланы коргоо</translation>
  </message>
  <message id="directory_entry.types.option.nutrition">
   <source>тамақтану</source>
   <translation>тамак-аш</translation>
  </message>
  <message id="directory_entry.types.option.health">
   <source>денсаулық</source>
   <translation>ден соолук</translation>
  </message>
  <message id="directory_entry.types.option.legal">
   <source>құқықтық көмек</source>
   <translation>укуктук жардам</translation>
  </message>
  <message id="directory_entry.types.option.economic">
   <source>экономикалық қолдау</source>
   <translation>экономикалык колдоо</translation>
  </message>
  <message id="directory_entry.types.option.other">
   <source>басқа</source>
   <translation>башка</translation>
  </message>
  <message id="directory_entry.services">
   <source>Көрсетілетін қызметтер</source>
   <translation>Көрсөтүлүүчү кызматтар</translation>
  </message>
  <message id="directory_entry.target_group">
   <source>Мақсатты топ</source>
   <translation>Максаттуу топ</translation>
  </message>
  <message id="directory_entry.cost">
   <source>Ақысы</source>
   <translation>Акысы</translation>
  </message>
  <message id="directory_entry.cost.option.free">
   <source>тегін</source>
   <translation>акысыз</translation>
  </message>
  <message id="directory_entry.cost.option.paid">
   <source>ақылы</source>
   <translation>акы төлөнөт</translation>
  </message>
  <message id="directory_entry.cost.option.partly">
   <source>ішінара</source>
   <translation>жарым-жартылай</translation>
  </message>
  <message id="directory_entry.where">
   <source>Мекенжайы</source>
   <translation>Дареги</translation>
  </message>
  <message id="directory_entry.where.hint">
   <source>Құпия мекенжайдағы баспана мұнда жазылмайды.</source>
   <translation>Жашыруун даректеги башпаанек бул жерге жазылбайт.</translation>
  </message>
  <message id="directory_entry.distance">
   <source>Қашықтығы</source>
   <translation>Аралыгы</translation>
  </message>
  <message id="directory_entry.distance.unit">
   <source>км</source>
   <translation>км</translation>
  </message>
  <message id="directory_entry.hours">
   <source>Жұмыс уақыты</source>
   <translation>Иштөө убактысы</translation>
  </message>
  <message id="directory_entry.contact">
   <source>Байланыс телефоны, лауазымы</source>
   <translation>Байланыш телефону, кызматы</translation>
  </message>
  <message id="directory_entry.verified_on">
   <source>Соңғы тексерілген күн</source>
   <translation>Акыркы текшерилген күн</translation>
  </message>
  <message id="directory_entry.ended_on">
   <source>Ынтымақтастық тоқтаған күн</source>
   <translation>Кызматташуу токтогон күн</translation>
  </message>
  <message id="directory_entry.functions">
   <source>Бірге жұмыс істейтін мамандар</source>
   <translation>Кызматташкан адистер</translation>
  </message>
  <message id="directory_entry.functions.function">
   <source>Лауазымы</source>
   <translation>Кызматы</translation>
  </message>
  <message id="directory_entry.functions.task">
   <source>Қандай мәселемен</source>
   <translation>Эмне боюнча кайрылат</translation>
  </message>
  <message id="directory_entry.functions.team">
   <source>Бірлескен топ мүшесі</source>
   <translation>Биргелешкен топтун мүчөсү</translation>
  </message>
  <message id="directory_entry.note">
   <source>Ескертпе</source>
   <translation>Эскертүү</translation>
  </message>
  <message id="ethics_acknowledgement.title">
   <source>Әдеп кодексімен танысу</source>
   <translation>Этика кодекси менен таанышуу</translation>
  </message>
  <message id="ethics_acknowledgement.page.read">
   <source>Танысу</source>
   <translation>Таанышуу</translation>
  </message>
  <message id="ethics_acknowledgement.worker">
   <source>Қызметкер</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="ethics_acknowledgement.read_on">
   <source>Танысқан күн</source>
   <translation>Таанышкан күн</translation>
  </message>
  <message id="ethics_acknowledgement.version">
   <source>Кодекстің редакциясы, күні</source>
   <translation>Кодекстин редакциясы, күнү</translation>
  </message>
  <message id="ethics_acknowledgement.questions">
   <source>Сұрақтар, ой түю</source>
   <translation>Суроолор, ой жүгүртүү</translation>
  </message>
  <message id="ethics_acknowledgement.questions.ask">
   <source>Кодекстің қай тармағы күнделікті жұмыста сізге ең қиын?</source>
   <translation>Кодекстин кайсы жобосу сизге күнүмдүк иште эң оор?</translation>
  </message>
  <message id="ethics_acknowledgement.signatures">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="ethics_acknowledgement.signatures.option.worker">
   <source>қызметкер</source>
   <translation>кызматкер</translation>
  </message>
  <message id="evaluation.title">
   <source>Нәтижелілікті бағалау, сапаны өзін-өзі тексеру</source>
   <translation>Натыйжалуулукту баалоо, сапатты өзүн-өзү текшерүү</translation>
  </message>
  <message id="evaluation.page.results">
   <source>Нәтижелер</source>
   <translation>Натыйжалар</translation>
  </message>
  <message id="evaluation.evaluated_on">
   <source>Бағалау күні</source>
   <translation>Баалоо күнү</translation>
  </message>
  <message id="evaluation.period">
   <source>Бағаланатын кезең</source>
   <translation>Бааланган мезгил</translation>
  </message>
  <message id="evaluation.annex">
   <source>Қызмет көрсету стандарты</source>
   <translation>Кызмат көрсөтүү стандарты</translation>
  </message>
  <message id="evaluation.plan_ref">
   <source>Жеке жоспар</source>
   <translation>Жеке план</translation>
  </message>
  <message id="evaluation.goals">
   <source>Мақсаттардың орындалуы</source>
   <translation>Максаттардын аткарылышы</translation>
  </message>
  <message id="evaluation.goals.goal">
   <source>Мақсат</source>
   <translation>Максат</translation>
  </message>
  <message id="evaluation.goals.indicator">
   <source>Көрсеткіш</source>
   <translation>Көрсөткүч</translation>
  </message>
  <message id="evaluation.goals.result">
   <source>Нәтиже</source>
   <translation>Натыйжа</translation>
  </message>
  <message id="evaluation.goals.result.option.yes">
   <source>орындалды</source>
   <translation>аткарылды</translation>
  </message>
  <message id="evaluation.goals.result.option.partly">
   <source>ішінара</source>
   <translation>жарым-жартылай</translation>
  </message>
  <message id="evaluation.goals.result.option.no">
   <source>орындалмады</source>
   <translation>аткарылган жок</translation>
  </message>
  <message id="evaluation.goals.note">
   <source>Түсініктеме</source>
   <translation>Түшүндүрмө</translation>
  </message>
  <message id="evaluation.page.household_a12">
   <source>Тұрмыстық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Турмуштук: сапат шарттары (1, 2-тиркеме)</translation>
  </message>
  <message id="evaluation.q_a12_h1">
   <source>Тұрғын орынжай нормаға сай; орналастыруда денсаулық, жас, үйлесімділік ескерілген</source>
   <translation>Турак жай нормага жооп берет; ден соолугу, жашы, шайкештиги эске алынган</translation>
  </message>
  <message id="evaluation.q_a12_h2">
   <source>Мамандардың кабинеттері жабдықталған</source>
   <translation>Адистердин кабинеттери жабдылган</translation>
  </message>
  <message id="evaluation.q_a12_h3">
   <source>Киім, аяқ киім, төсек-орын нормаға сай</source>
   <translation>Кийим, бут кийим, шейшеп нормага ылайык</translation>
  </message>
  <message id="evaluation.q_a12_h4">
   <source>Жиһаз бен төсек жасы мен дене жағдайына сай</source>
   <translation>Эмерек жана керебет жашына, абалына ылайык</translation>
  </message>
  <message id="evaluation.q_a12_h5">
   <source>Киім ыңғайлы, жынысына, бойына сай, тілегі ескерілген</source>
   <translation>Кийим ыңгайлуу, жынысына, боюна ылайык, каалоосу эске алынган</translation>
  </message>
  <message id="evaluation.q_a12_h6">
   <source>Әлеуметтік-тұрмыстық бағдар кабинеті жабдықталған</source>
   <translation>Социалдык-турмуш багыт берүү кабинети жабдылган</translation>
  </message>
  <message id="evaluation.q_a12_h7">
   <source>Тасымалдауда жол қауіпсіздігі талаптары сақталған</source>
   <translation>Ташууда жол коопсуздугунун талаптары сакталган</translation>
  </message>
  <message id="evaluation.measure_a12_household">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Түзөтүү чарасы, мөөнөтү</translation>
  </message>
  <message id="evaluation.page.medical_a12">
   <source>Медициналық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Медициналык: сапат шарттары (1, 2-тиркеме)</translation>
  </message>
  <message id="evaluation.q_a12_m1">
   <source>Медициналық рәсімдер толық, уақтылы; тегін көмек алуға жәрдемдесілген</source>
   <translation>Процедуралар толук, өз убагында; акысыз жардам алууга көмөк көрсөтүлгөн</translation>
  </message>
  <message id="evaluation.q_a12_m2">
   <source>Рәсімдер мұқият, зиян келтірмей жасалған</source>
   <translation>Процедуралар кылдат, зыян келтирбей жасалган</translation>
  </message>
  <message id="evaluation.q_a12_m3">
   <source>Дәрігерге дейінгі көмек уақтылы ұйымдастырылған</source>
   <translation>Дарыгерге чейинки жардам өз убагында уюштурулган</translation>
  </message>
  <message id="evaluation.q_a12_m4">
   <source>Сауықтыру шаралары жеке қажеттілікке сай</source>
   <translation>Чыңдоо чаралары жеке муктаждыкка ылайык</translation>
  </message>
  <message id="evaluation.q_a12_m5">
   <source>Ауруханаға жатқызу жедел, тек көрсетілім бойынша</source>
   <translation>Ооруканага жаткыруу ыкчам, көрсөтмө боюнча гана</translation>
  </message>
  <message id="evaluation.q_a12_m6">
   <source>Салауатты өмір салты бойынша кеңес берілген</source>
   <translation>Сергек жашоо боюнча кеңеш берилген</translation>
  </message>
  <message id="evaluation.q_a12_m7">
   <source>Мамандардың медициналық кеңесі ұйымдастырылған</source>
   <translation>Адистердин медициналык кеңеши уюштурулган</translation>
  </message>
  <message id="evaluation.q_a12_m8">
   <source>Оңалту денсаулық жағдайына сай жүргізілген</source>
   <translation>Реабилитация ден соолугуна ылайык жүргүзүлгөн</translation>
  </message>
  <message id="evaluation.q_a12_m9">
   <source>Тексеру, кеңес, алғашқы тазалау ұйымдастырылған</source>
   <translation>Текшерүү, кеңеш, баштапкы тазалоо уюштурулган</translation>
  </message>
  <message id="evaluation.measure_a12_medical">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Түзөтүү чарасы, мөөнөтү</translation>
  </message>
  <message id="evaluation.page.psychological_a12">
   <source>Психологиялық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Психологиялык: сапат шарттары (1, 2-тиркеме)</translation>
  </message>
  <message id="evaluation.q_a12_p1">
   <source>Диагностика басшы бекіткен пакетпен жүргізілген</source>
   <translation>Диагностика бекитилген пакет менен жүргүзүлгөн</translation>
  </message>
  <message id="evaluation.q_a12_p2">
   <source>Консультация қарым-қатынасты реттеп, жанжалдың алдын алған</source>
   <translation>Кеңеш берүү мамилени жакшыртып, чыр-чатактын алдын алган</translation>
  </message>
  <message id="evaluation.q_a12_p3">
   <source>Түзету мінез-құлықтағы ауытқуды бәсеңдеткен</source>
   <translation>Түзөтүү жүрүм-турумдагы четтөөнү азайткан</translation>
  </message>
  <message id="evaluation.q_a12_p4">
   <source>Тренингтер шиеленісті азайтқан</source>
   <translation>Тренингдер чыңалууну азайткан</translation>
  </message>
  <message id="evaluation.q_a12_p5">
   <source>Патронаж ыңғайсыздық пен жанжалды уақтылы анықтаған</source>
   <translation>Патронаж ыңгайсыздыкты жана чыр-чатакты өз убагында тапкан</translation>
  </message>
  <message id="evaluation.q_a12_p6">
   <source>Топтар мен клубтар ыңғайсыздықтан шығуға көмектескен</source>
   <translation>Топтор жана клубдар ыңгайсыздыктан чыгууга жардам берген</translation>
  </message>
  <message id="evaluation.q_a12_p7">
   <source>Алдын алу жұмысы толық психикалық дамуға ықпал еткен</source>
   <translation>Алдын алуу толук психикалык өнүгүүгө көмөк берген</translation>
  </message>
  <message id="evaluation.q_a12_p8">
   <source>Өзара қолдау мәселелерді шешуге көмектескен</source>
   <translation>Өз ара колдоо маселелерди чечүүгө жардам берген</translation>
  </message>
  <message id="evaluation.measure_a12_psychological">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Түзөтүү чарасы, мөөнөтү</translation>
  </message>
  <message id="evaluation.page.pedagogical_a12">
   <source>Педагогикалық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Педагогикалык: сапат шарттары (1, 2-тиркеме)</translation>
  </message>
  <message id="evaluation.q_a12_e1">
   <source>Консультация мәселелерді түсінуге, шешуге көмектескен</source>
   <translation>Кеңеш маселени түшүнүүгө, чечүүгө жардам берген</translation>
  </message>
  <message id="evaluation.q_a12_e2">
   <source>Диагностика әлеуметтік бейімделу деңгейін анықтаған</source>
   <translation>Диагностика социалдык көнүгүү деңгээлин аныктаган</translation>
  </message>
  <message id="evaluation.q_a12_e3">
   <source>Білім алуға, оқу нысанын таңдауға көмектесілген</source>
   <translation>Билим алууга, окуу формасын тандоого жардам берилген</translation>
  </message>
  <message id="evaluation.q_a12_e4">
   <source>Педагогикалық түзету бейімделуді арттырған</source>
   <translation>Педагогикалык түзөтүү көнүгүүнү арттырган</translation>
  </message>
  <message id="evaluation.q_a12_e5">
   <source>Әлеуметтік қолдау желісі қалпына келген, кеңейген</source>
   <translation>Социалдык колдоо тармагы калыбына келген, кеңейген</translation>
  </message>
  <message id="evaluation.q_a12_e6">
   <source>Тұрмыстық дағдылар толық меңгерілген</source>
   <translation>Турмуштук көндүмдөр толук өздөштүрүлгөн</translation>
  </message>
  <message id="evaluation.measure_a12_pedagogical">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Түзөтүү чарасы, мөөнөтү</translation>
  </message>
  <message id="evaluation.page.other_a12">
   <source>Еңбек, мәдени, экономикалық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Эмгек, маданий, экономикалык: сапат шарттары (1, 2-тиркеме)</translation>
  </message>
  <message id="evaluation.q_a12_l1">
   <source>Еңбек дағдылары жеке ерекшелікке сай бағаланған</source>
   <translation>Эмгек көндүмдөрү жеке өзгөчөлүккө ылайык бааланган</translation>
  </message>
  <message id="evaluation.q_a12_l2">
   <source>Кәсіпке оқыту ұйымдастырылған, мамандық таңдауға көмектесілген</source>
   <translation>Кесипке окутуу уюштурулган, тандоого жардам берилген</translation>
  </message>
  <message id="evaluation.q_a12_c1">
   <source>Бағдарлама мен сценарийге қызмет алушылар тартылған</source>
   <translation>Программага, сценарийге кызмат алуучулар тартылган</translation>
  </message>
  <message id="evaluation.q_a12_c2">
   <source>Үйірмелер мәдени қажеттілік пен қарым-қатынасқа бағытталған</source>
   <translation>Ийримдер маданий муктаждыкка жана баарлашууга багытталган</translation>
  </message>
  <message id="evaluation.q_a12_n1">
   <source>Төлемдерді алуға көмек уақтылы, толық, нәтижелі</source>
   <translation>Төлөмдөрдү алууга жардам өз убагында, толук, натыйжалуу</translation>
  </message>
  <message id="evaluation.measure_a12_other">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Түзөтүү чарасы, мөөнөтү</translation>
  </message>
  <message id="evaluation.page.legal_a12">
   <source>Құқықтық: сапа шарттары (1, 2-қосымша)</source>
   <translation>Укуктук: сапат шарттары (1, 2-тиркеме)</translation>
  </message>
  <message id="evaluation.q_a12_j1">
   <source>Құқықтар мен қорғау тәсілдері толық түсіндірілген</source>
   <translation>Укуктар жана коргоо жолдору толук түшүндүрүлгөн</translation>
  </message>
  <message id="evaluation.q_a12_j2">
   <source>Саласы бойынша кеңес беріліп, құжаттар дайындалып жіберілген</source>
   <translation>Тармактар боюнча кеңеш берилип, документтер даярдалып жөнөтүлгөн</translation>
  </message>
  <message id="evaluation.q_a12_j3">
   <source>Құжаттардың мәтінін, бланкін, хатын жазуға көмектесілген</source>
   <translation>Документтин текстин, бланкын, катын жазууга жардам берилген</translation>
  </message>
  <message id="evaluation.q_a12_j4">
   <source>Шағым сауатты жазылып, адресатқа жіберілген</source>
   <translation>Даттануу сабаттуу жазылып, дарегине жөнөтүлгөн</translation>
  </message>
  <message id="evaluation.q_a12_j5">
   <source>Қорғаншылық органына отбасына орналастыруда көмектесілген</source>
   <translation>Камкордук органына үй-бүлөгө жайгаштырууда көмөк берилген</translation>
  </message>
  <message id="evaluation.measure_a12_legal">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Түзөтүү чарасы, мөөнөтү</translation>
  </message>
  <message id="evaluation.page.household_a3">
   <source>Тұрмыстық: сапа шарттары (3-қосымша)</source>
   <translation>Турмуштук: сапат шарттары (3-тиркеме)</translation>
  </message>
  <message id="evaluation.q_a3_h1">
   <source>Үй-жай нормаға сай, жайлы</source>
   <translation>Турак жай нормага ылайык, жайлуу</translation>
  </message>
  <message id="evaluation.q_a3_h2">
   <source>Жиһаз, жабдық, мүкәммал стандартқа сай</source>
   <translation>Эмерек, жабдуу стандартка ылайык</translation>
  </message>
  <message id="evaluation.q_a3_h3">
   <source>Жиһаз бен төсек жасы мен дене жағдайына сай</source>
   <translation>Эмерек жана керебет жашына, абалына ылайык</translation>
  </message>
  <message id="evaluation.q_a3_h4">
   <source>Киім ыңғайлы, тілегі ескерілген</source>
   <translation>Кийим ыңгайлуу, каалоосу эске алынган</translation>
  </message>
  <message id="evaluation.q_a3_h5">
   <source>Ыстық, диеталық тамақ сапалы, теңгерімді</source>
   <translation>Ысык, диеталык тамак сапаттуу, тең салмактуу</translation>
  </message>
  <message id="evaluation.q_a3_h6">
   <source>Тасымалдауда жол қауіпсіздігі талаптары сақталған</source>
   <translation>Ташууда жол коопсуздугунун талаптары сакталган</translation>
  </message>
  <message id="evaluation.measure_a3_household">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Түзөтүү чарасы, мөөнөтү</translation>
  </message>
  <message id="evaluation.page.medical_a3">
   <source>Медициналық: сапа шарттары (3-қосымша)</source>
   <translation>Медициналык: сапат шарттары (3-тиркеме)</translation>
  </message>
  <message id="evaluation.q_a3_m1">
   <source>Тегін көмек алуға жәрдем толық, уақтылы</source>
   <translation>Акысыз жардам алууга көмөк толук, өз убагында</translation>
  </message>
  <message id="evaluation.q_a3_m2">
   <source>Ауруханаға жатқызу жедел, тек көрсетілім бойынша</source>
   <translation>Ооруканага жаткыруу ыкчам, көрсөтмө боюнча гана</translation>
  </message>
  <message id="evaluation.q_a3_m3">
   <source>Салауатты өмір салты туралы әңгіме жүргізілген</source>
   <translation>Сергек жашоо жөнүндө аңгеме жүргүзүлгөн</translation>
  </message>
  <message id="evaluation.q_a3_m4">
   <source>Бейінді мамандардың кеңесі алынған</source>
   <translation>Адистешкен адистердин кеңеши алынган</translation>
  </message>
  <message id="evaluation.measure_a3_medical">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Түзөтүү чарасы, мөөнөтү</translation>
  </message>
  <message id="evaluation.page.people_a3">
   <source>Психологиялық, педагогикалық: сапа шарттары (3-қосымша)</source>
   <translation>Психологиялык, педагогикалык: сапат шарттары (3-тиркеме)</translation>
  </message>
  <message id="evaluation.q_a3_p1">
   <source>Көмек қарым-қатынасты реттеп, жанжалдың алдын алған</source>
   <translation>Жардам мамилени жакшыртып, чыр-чатактын алдын алган</translation>
  </message>
  <message id="evaluation.q_a3_p2">
   <source>Психолог, психотерапевт консультациясы алынған</source>
   <translation>Психолог, психотерапевт кеңеши алынган</translation>
  </message>
  <message id="evaluation.q_a3_e1">
   <source>Білім алуға, оқу нысанын таңдауға көмектесілген</source>
   <translation>Билим алууга, окуу формасын тандоого жардам берилген</translation>
  </message>
  <message id="evaluation.q_a3_e2">
   <source>Тұрмыстық дағдылар меңгерілген</source>
   <translation>Турмуштук көндүмдөр өздөштүрүлгөн</translation>
  </message>
  <message id="evaluation.measure_a3_people">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Түзөтүү чарасы, мөөнөтү</translation>
  </message>
  <message id="evaluation.page.other_a3">
   <source>Еңбек, мәдени, экономикалық: сапа шарттары (3-қосымша)</source>
   <translation>Эмгек, маданий, экономикалык: сапат шарттары (3-тиркеме)</translation>
  </message>
  <message id="evaluation.q_a3_l1">
   <source>Материалдық жағдай мен тұрмыс деңгейін жақсартуға көмектесілген</source>
   <translation>Материалдык абалды жана турмуш деңгээлин жакшыртууга жардам берилген</translation>
  </message>
  <message id="evaluation.q_a3_l2">
   <source>Курста кәсіпке оқытылған, мамандық таңдауға көмектесілген</source>
   <translation>Курста кесипке окутулган, кесип тандоого жардам берилген</translation>
  </message>
  <message id="evaluation.q_a3_c1">
   <source>Іс-шара бағдарламаларына тартылған</source>
   <translation>Иш-чаралардын программаларына тартылган</translation>
  </message>
  <message id="evaluation.q_a3_c2">
   <source>Үйірмелерге қатысуға көмектесілген</source>
   <translation>Ийримдерге катышууга жардам берилген</translation>
  </message>
  <message id="evaluation.q_a3_n1">
   <source>Төлемдерді алуға көмек уақтылы, толық, нәтижелі</source>
   <translation>Төлөмдөрдү алууга жардам өз убагында, толук, натыйжалуу</translation>
  </message>
  <message id="evaluation.measure_a3_other">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Түзөтүү чарасы, мөөнөтү</translation>
  </message>
  <message id="evaluation.page.legal_a3">
   <source>Құқықтық: сапа шарттары (3-қосымша)</source>
   <translation>Укуктук: сапат шарттары (3-тиркеме)</translation>
  </message>
  <message id="evaluation.q_a3_j1">
   <source>Құқықтар мен қорғау тәсілдері толық түсіндірілген</source>
   <translation>Укуктар жана коргоо жолдору толук түшүндүрүлгөн</translation>
  </message>
  <message id="evaluation.q_a3_j2">
   <source>Саласы бойынша кеңес беріліп, құжаттар дайындалған</source>
   <translation>Тармактар боюнча кеңеш берилип, документтер даярдалган</translation>
  </message>
  <message id="evaluation.q_a3_j3">
   <source>Құжаттардың мәтінін, бланкін, хатын жазуға көмектесілген</source>
   <translation>Документтин текстин, бланкын, катын жазууга жардам берилген</translation>
  </message>
  <message id="evaluation.q_a3_j4">
   <source>Шағым сауатты жазылып, адресатқа жіберілген</source>
   <translation>Даттануу сабаттуу жазылып, дарегине жөнөтүлгөн</translation>
  </message>
  <message id="evaluation.measure_a3_legal">
   <source>Түзету шарасы, мерзімі</source>
   <translation>Түзөтүү чарасы, мөөнөтү</translation>
  </message>
  <message id="evaluation.page.decision">
   <source>Пікір, шешім</source>
   <translation>Пикир, чечим</translation>
  </message>
  <message id="evaluation.opinion">
   <source>Қызмет алушының пікірі</source>
   <translation>Кызмат алуучунун пикири</translation>
  </message>
  <message id="evaluation.opinion.ask">
   <source>Осы айларда не жақсарды? Не көмектеспеді? Ары қарай не болғанын қалайсың?</source>
   <translation>Бул айларда эмне жакшырды? Эмне жардам берген жок? Андан ары эмне болсун?</translation>
  </message>
  <message id="evaluation.decision">
   <source>Шешім</source>
   <translation>Чечим</translation>
  </message>
  <message id="evaluation.decision.option.continue">
   <source>жоспарды жалғастыру</source>
   <translation>планды улантуу</translation>
  </message>
  <message id="evaluation.decision.option.change">
   <source>жоспарды өзгерту</source>
   <translation>планды өзгөртүү</translation>
  </message>
  <message id="evaluation.decision.option.placement">
   <source>отбасына орналастыру</source>
   <translation>үй-бүлөгө жайгаштыруу</translation>
  </message>
  <message id="evaluation.decision.option.leaving">
   <source>ұйымнан шығару</source>
   <translation>мекемеден чыгаруу</translation>
  </message>
  <message id="evaluation.decision_reason">
   <source>Шешімнің негіздемесі</source>
   <translation>Чечимдин негиздемеси</translation>
  </message>
  <message id="evaluation.signatures">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="evaluation.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="evaluation.signatures.option.psychologist">
   <source>психолог</source>
   <translation>психолог</translation>
  </message>
  <message id="evaluation.signatures.option.pedagogue">
   <source>әлеуметтік педагог</source>
   <translation>социалдык педагог</translation>
  </message>
  <message id="evaluation.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>уюмдун жетекчиси</translation>
  </message>
  <message id="evaluation.signatures.option.client">
   <source>қызмет алушы</source>
   <translation>кызмат алуучу</translation>
  </message>
  <message id="evidence_register.title">
   <source>Құжаттар мен дәлелдер тізілімі</source>
   <translation>Документтердин жана далилдердин реестри</translation>
  </message>
  <message id="evidence_register.page.documents">
   <source>Тіркелген құжаттар</source>
   <translation>Катталган документтер</translation>
  </message>
  <message id="evidence_register.documents">
   <source>Құжаттар, дәлелдер</source>
   <translation>Документтер, далилдер</translation>
  </message>
  <message id="evidence_register.documents.hint">
   <source>Құжат қосылған сайын бағдарлама осы тізілімді жаңартады.</source>
   <translation>Документ кошулган сайын программа бул реестрди жаңыртат.</translation>
  </message>
  <message id="evidence_register.documents.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="evidence_register.documents.title">
   <source>Құжат атауы</source>
   <translation>Документтин аталышы</translation>
  </message>
  <message id="evidence_register.documents.kind">
   <source>Түрі</source>
   <translation>Түрү</translation>
  </message>
  <message id="evidence_register.documents.kind.option.document">
   <source>құжат</source>
   <translation>документ</translation>
  </message>
  <message id="evidence_register.documents.kind.option.audio">
   <source>аудиожазба</source>
   <translation>аудиожазуу</translation>
  </message>
  <message id="evidence_register.documents.kind.option.video">
   <source>бейнежазба</source>
   <translation>видеожазуу</translation>
  </message>
  <message id="evidence_register.documents.kind.option.photo">
   <source>фотосурет</source>
   <translation>сүрөт</translation>
  </message>
  <message id="evidence_register.documents.kind.option.object">
   <source>зат</source>
   <translation>буюм</translation>
  </message>
  <message id="evidence_register.documents.kind.option.other">
   <source>басқа</source>
   <translation>башка</translation>
  </message>
  <message id="evidence_register.documents.dated">
   <source>Құжат күні</source>
   <translation>Документтин күнү</translation>
  </message>
  <message id="evidence_register.documents.received_on">
   <source>Алынған күн</source>
   <translation>Алынган күн</translation>
  </message>
  <message id="evidence_register.documents.from_whom">
   <source>Кімнен</source>
   <translation>Кимден</translation>
  </message>
  <message id="evidence_register.documents.medium">
   <source>Түпнұсқа не көшірме</source>
   <translation>Түп нуска же көчүрмө</translation>
  </message>
  <message id="evidence_register.documents.medium.option.original">
   <source>түпнұсқа</source>
   <translation>түп нуска</translation>
  </message>
  <message id="evidence_register.documents.medium.option.copy">
   <source>көшірме</source>
   <translation>көчүрмө</translation>
  </message>
  <message id="evidence_register.documents.medium.option.paper">
   <source>тек қағаз нысанында</source>
   <translation>кагаз түрүндө гана</translation>
  </message>
  <message id="evidence_register.documents.place">
   <source>Сақталған орны</source>
   <translation>Сакталган жери</translation>
  </message>
  <message id="evidence_register.documents.pages">
   <source>Беттер</source>
   <translation>Барактар</translation>
  </message>
  <message id="evidence_register.documents.ground">
   <source>Келісім</source>
   <translation>Макулдук</translation>
  </message>
  <message id="evidence_register.documents.sealed">
   <source>Аса құпия</source>
   <translation>Өтө купуя</translation>
  </message>
  <message id="evidence_register.documents.checksum">
   <source>Бақылау сомасы</source>
   <translation>Текшерүү суммасы</translation>
  </message>
  <message id="field_device.title">
   <source>Далалық құрылғылар есебі</source>
   <translation>Талаа түзмөктөрүнүн эсеби</translation>
  </message>
  <message id="field_device.page.device">
   <source>Құрылғы</source>
   <translation>Түзмөк</translation>
  </message>
  <message id="field_device.checked_on">
   <source>Тексерілген күн</source>
   <translation>Текшерилген күн</translation>
  </message>
  <message id="field_device.devices">
   <source>Құрылғылар</source>
   <translation>Түзмөктөр</translation>
  </message>
  <message id="field_device.devices.device">
   <source>Құрылғы</source>
   <translation>Түзмөк</translation>
  </message>
  <message id="field_device.devices.owner">
   <source>Жауапты</source>
   <translation>Жооптуу</translation>
  </message>
  <message id="field_device.devices.password">
   <source>Құпиясөз қойылған</source>
   <translation>Сырсөз коюлган</translation>
  </message>
  <message id="field_device.devices.autolock">
   <source>Өзі құлыпталады</source>
   <translation>Өзү кулпуланат</translation>
  </message>
  <message id="field_device.devices.wipe">
   <source>Қашықтан тазалауға болады</source>
   <translation>Алыстан тазалоого болот</translation>
  </message>
  <message id="field_device.signatures">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="field_device.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="field_device.signatures.option.head">
   <source>ұйым басшылығы</source>
   <translation>уюмдун жетекчилиги</translation>
  </message>
  <message id="field_pack.title">
   <source>Далалық пакет есебі</source>
   <translation>Талаа пакетинин эсеби</translation>
  </message>
  <message id="field_pack.page.pack">
   <source>Пакет</source>
   <translation>Пакет</translation>
  </message>
  <message id="field_pack.issued_at">
   <source>Алып шыққан уақыт</source>
   <translation>Алынып чыккан убакыт</translation>
  </message>
  <message id="field_pack.expires_on">
   <source>Жарамдылық мерзімі</source>
   <translation>Жарактуу мөөнөтү</translation>
  </message>
  <message id="field_pack.worker">
   <source>Қызметкер</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="field_pack.device">
   <source>Құрылғы</source>
   <translation>Түзмөк</translation>
  </message>
  <message id="field_pack.taken">
   <source>Не алынды</source>
   <translation>Эмне алынды</translation>
  </message>
  <message id="field_pack.taken.code">
   <source>Іс коды</source>
   <translation>Иштин коду</translation>
  </message>
  <message id="field_pack.taken.data">
   <source>Деректер</source>
   <translation>Маалымат</translation>
  </message>
  <message id="field_pack.imported_at">
   <source>Қайта енгізілген</source>
   <translation>Кайра киргизилген</translation>
  </message>
  <message id="field_pack.deleted_at">
   <source>Құрылғыдан жойылған</source>
   <translation>Түзмөктөн өчүрүлгөн</translation>
  </message>
  <message id="field_pack.page.loss">
   <source>Жоғалса</source>
   <translation>Жоголсо</translation>
  </message>
  <message id="field_pack.lost">
   <source>Құрылғы жоғалды ма, ұрланды ма</source>
   <translation>Түзмөк жоголдубу же уурдалдыбы</translation>
  </message>
  <message id="field_pack.lost_at">
   <source>Қашан</source>
   <translation>Качан</translation>
  </message>
  <message id="field_pack.measures">
   <source>Қолданылған шаралар</source>
   <translation>Көрүлгөн чаралар</translation>
  </message>
  <message id="field_pack.wiped_at">
   <source>Қашықтан тазаланған</source>
   <translation>Алыстан тазаланган</translation>
  </message>
  <message id="field_pack.head_informed_at">
   <source>Басшылыққа хабарланған</source>
   <translation>Жетекчиликке билдирилген</translation>
  </message>
  <message id="file_contents.title">
   <source>Кейс файлының мұқабасы, мазмұны</source>
   <translation>Кейс файлынын мукабасы, мазмуну</translation>
  </message>
  <message id="file_contents.page.cover">
   <source>Мұқаба</source>
   <translation>Мукаба</translation>
  </message>
  <message id="file_contents.mark">
   <source>Құпия</source>
   <translation>Купуя</translation>
  </message>
  <message id="file_contents.code">
   <source>Код</source>
   <translation>Код</translation>
  </message>
  <message id="file_contents.code.hint">
   <source>Мұқабаға аты жазылмайды, тек код жазылады.</source>
   <translation>Мукабага аты жазылбайт, код гана жазылат.</translation>
  </message>
  <message id="file_contents.organisation">
   <source>Ұйым</source>
   <translation>Уюм</translation>
  </message>
  <message id="file_contents.volume">
   <source>Том</source>
   <translation>Том</translation>
  </message>
  <message id="file_contents.years">
   <source>Ашылған – жабылған жылы</source>
   <translation>Ачылган – жабылган жылы</translation>
  </message>
  <message id="file_contents.page.contents">
   <source>Мазмұны</source>
   <translation>Мазмуну</translation>
  </message>
  <message id="file_contents.contents">
   <source>Мазмұны</source>
   <translation>Мазмуну</translation>
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
   <translation>Күнү</translation>
  </message>
  <message id="file_contents.contents.page_from">
   <source>Бірінші бет</source>
   <translation>Биринчи барак</translation>
  </message>
  <message id="file_contents.contents.page_to">
   <source>Соңғы бет</source>
   <translation>Акыркы барак</translation>
  </message>
  <message id="file_contents.contents.medium">
   <source>Нысаны</source>
   <translation>Түрү</translation>
  </message>
  <message id="file_contents.contents.medium.option.paper">
   <source>қағаз нысаны</source>
   <translation>кагаз түрүндө</translation>
  </message>
  <message id="file_contents.contents.medium.option.electronic">
   <source>электрондық нысан</source>
   <translation>электрондук түрдө</translation>
  </message>
  <message id="file_contents.total_pages">
   <source>Беттердің жалпы саны</source>
   <translation>Барактардын жалпы саны</translation>
  </message>
  <message id="file_contents.total_pages_in_words">
   <source>Сөзбен</source>
   <translation>Сөз менен</translation>
  </message>
  <message id="file_contents.compiled">
   <source>Мазмұнын жасаған</source>
   <translation>Мазмунун түзгөн</translation>
  </message>
  <message id="file_contents.compiled.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="gift_register.title">
   <source>Ұсынылған сыйлықтар тізілімі</source>
   <translation>Сунушталган белектердин каттоосу</translation>
  </message>
  <message id="gift_register.page.lines">
   <source>Жазбалар</source>
   <translation>Жазуулар</translation>
  </message>
  <message id="gift_register.lines">
   <source>Ұсынылған сыйлықтар тізілімі</source>
   <translation>Сунушталган белектердин каттоосу</translation>
  </message>
  <message id="gift_register.lines.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="gift_register.lines.on">
   <source>Күні</source>
   <translation>Күнү</translation>
  </message>
  <message id="gift_register.lines.what">
   <source>Не</source>
   <translation>Эмне</translation>
  </message>
  <message id="gift_register.lines.done">
   <source>Не істелді</source>
   <translation>Эмне кылынды</translation>
  </message>
  <message id="gift_register.lines.worker">
   <source>Қызметкер</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="individual_plan.title">
   <source>Жеке жоспар</source>
   <translation>Жеке план</translation>
  </message>
  <message id="individual_plan.page.ground">
   <source>Негізі</source>
   <translation>Негизи</translation>
  </message>
  <message id="individual_plan.plan_date">
   <source>Жоспар жасалған күн</source>
   <translation>План түзүлгөн күн</translation>
  </message>
  <message id="individual_plan.period">
   <source>Жоспар мерзімі</source>
   <translation>Пландын мөөнөтү</translation>
  </message>
  <message id="individual_plan.annex">
   <source>Қызмет көрсету стандарты</source>
   <translation>Кызмат көрсөтүү стандарты</translation>
  </message>
  <message id="individual_plan.diagnostics_ref">
   <source>Негізге алынған диагностика</source>
   <translation>Негиз болгон диагностика</translation>
  </message>
  <message id="individual_plan.external_specialist">
   <source>Шарт негізінде тартылған маман</source>
   <translation>Келишим боюнча адис</translation>
  </message>
  <message id="individual_plan.external_specialist.hint">
   <source>Мамандығы және шарт нөмірі (F-86 тізілімінен); аты жазылмайды.</source>
   <translation>Адистиги жана келишимдин номери (F-86 реестринен); аты жазылбайт.</translation>
  </message>
  <message id="individual_plan.goals">
   <source>Қажеттіліктер бойынша мақсаттар</source>
   <translation>Муктаждыктар боюнча максаттар</translation>
  </message>
  <message id="individual_plan.goals.ask">
   <source>Жарты жылдан кейін не өзгергенін қалайсың? Соған бірінші қадам не болмақ?</source>
   <translation>Жарым жылдан кийин эмне өзгөргөнүн каалайсың? Биринчи кадам кандай болот?</translation>
  </message>
  <message id="individual_plan.goals.need">
   <source>Қажеттілік</source>
   <translation>Муктаждык</translation>
  </message>
  <message id="individual_plan.goals.goal">
   <source>Мақсат</source>
   <translation>Максат</translation>
  </message>
  <message id="individual_plan.goals.indicator">
   <source>Көрсеткіш</source>
   <translation>Көрсөткүч</translation>
  </message>
  <message id="individual_plan.goals.kind">
   <source>Қызмет түрі</source>
   <translation>Кызматтын түрү</translation>
  </message>
  <message id="individual_plan.page.services">
   <source>Қызметтер</source>
   <translation>Кызматтар</translation>
  </message>
  <message id="individual_plan.services_a12">
   <source>Тізбе бойынша қызметтер (1, 2-қосымша)</source>
   <translation>Тизме боюнча кызматтар (1, 2-тиркеме)</translation>
  </message>
  <message id="individual_plan.services_a12.kind">
   <source>Қызмет түрі</source>
   <translation>Кызматтын түрү</translation>
  </message>
  <message id="individual_plan.services_a12.item">
   <source>Тізбедегі қызмет</source>
   <translation>Тизмедеги кызмат</translation>
  </message>
  <message id="individual_plan.services_a12.scope">
   <source>Көлемі, жиілігі</source>
   <translation>Көлөмү, жыштыгы</translation>
  </message>
  <message id="individual_plan.services_a12.provider">
   <source>Көрсететін маман</source>
   <translation>Аткаруучу адис</translation>
  </message>
  <message id="individual_plan.services_a12.start">
   <source>Басталуы</source>
   <translation>Башталышы</translation>
  </message>
  <message id="individual_plan.services_a12.until">
   <source>Аяқталуы</source>
   <translation>Бүтүшү</translation>
  </message>
  <message id="individual_plan.services_a12.expected">
   <source>Күтілетін нәтиже</source>
   <translation>Күтүлгөн натыйжа</translation>
  </message>
  <message id="individual_plan.services_a12.done">
   <source>Орындалуы</source>
   <translation>Аткарылышы</translation>
  </message>
  <message id="individual_plan.services_a12.done.option.yes">
   <source>орындалды</source>
   <translation>аткарылды</translation>
  </message>
  <message id="individual_plan.services_a12.done.option.partly">
   <source>ішінара</source>
   <translation>жарым-жартылай</translation>
  </message>
  <message id="individual_plan.services_a12.done.option.no">
   <source>орындалмады</source>
   <translation>аткарылган жок</translation>
  </message>
  <message id="individual_plan.services_a12.done.option.refused">
   <source>бас тартты</source>
   <translation>баш тартты</translation>
  </message>
  <message id="individual_plan.services_a3">
   <source>Тізбе бойынша қызметтер (3-қосымша)</source>
   <translation>Тизме боюнча кызматтар (3-тиркеме)</translation>
  </message>
  <message id="individual_plan.services_a3.kind">
   <source>Қызмет түрі</source>
   <translation>Кызматтын түрү</translation>
  </message>
  <message id="individual_plan.services_a3.item">
   <source>Тізбедегі қызмет</source>
   <translation>Тизмедеги кызмат</translation>
  </message>
  <message id="individual_plan.services_a3.scope">
   <source>Көлемі, жиілігі</source>
   <translation>Көлөмү, жыштыгы</translation>
  </message>
  <message id="individual_plan.services_a3.provider">
   <source>Көрсететін маман</source>
   <translation>Аткаруучу адис</translation>
  </message>
  <message id="individual_plan.services_a3.start">
   <source>Басталуы</source>
   <translation>Башталышы</translation>
  </message>
  <message id="individual_plan.services_a3.until">
   <source>Аяқталуы</source>
   <translation>Бүтүшү</translation>
  </message>
  <message id="individual_plan.services_a3.expected">
   <source>Күтілетін нәтиже</source>
   <translation>Күтүлгөн натыйжа</translation>
  </message>
  <message id="individual_plan.services_a3.done">
   <source>Орындалуы</source>
   <translation>Аткарылышы</translation>
  </message>
  <message id="individual_plan.services_a3.done.option.yes">
   <source>орындалды</source>
   <translation>аткарылды</translation>
  </message>
  <message id="individual_plan.services_a3.done.option.partly">
   <source>ішінара</source>
   <translation>жарым-жартылай</translation>
  </message>
  <message id="individual_plan.services_a3.done.option.no">
   <source>орындалмады</source>
   <translation>аткарылган жок</translation>
  </message>
  <message id="individual_plan.services_a3.done.option.refused">
   <source>бас тартты</source>
   <translation>баш тартты</translation>
  </message>
  <message id="individual_plan.page.child">
   <source>Бала және оның ортасы</source>
   <translation>Бала жана анын чөйрөсү</translation>
  </message>
  <message id="individual_plan.without_care">
   <source>Бала жетім немесе ата-ана қамқорлығынсыз қалған ба</source>
   <translation>Бала жетимби же ата-эненин камкордугусуз калганбы</translation>
  </message>
  <message id="individual_plan.without_care_family_work">
   <source>Отбасына орналастыру жұмысы</source>
   <translation>Үй-бүлөгө жайгаштыруу иши</translation>
  </message>
  <message id="individual_plan.without_care_family_work.hint">
   <source>Кіммен, қандай қадамдар жасалады; қорғаншылық органымен байланыс.</source>
   <translation>Ким менен, кандай кадамдар жасалат; камкордук органы менен байланыш.</translation>
  </message>
  <message id="individual_plan.network">
   <source>Әлеуметтік қолдау желісі</source>
   <translation>Социалдык колдоо тармагы</translation>
  </message>
  <message id="individual_plan.network.ask">
   <source>Қиын кезде кімге айта аласың? Кіммен жиірек кездескің келеді?</source>
   <translation>Кыйын болгондо кимге айта аласың? Ким менен көбүрөөк жолуккуң келет?</translation>
  </message>
  <message id="individual_plan.network.person">
   <source>Адам</source>
   <translation>Адам</translation>
  </message>
  <message id="individual_plan.network.relation">
   <source>Балаға қатысы</source>
   <translation>Балага болгон мамилеси</translation>
  </message>
  <message id="individual_plan.network.role">
   <source>Немен көмектеседі</source>
   <translation>Эмне менен жардам берет</translation>
  </message>
  <message id="individual_plan.skills">
   <source>Өз бетінше өмір сүру дағдылары</source>
   <translation>Өз алдынча жашоо көндүмдөрү</translation>
  </message>
  <message id="individual_plan.skills.skill">
   <source>Дағды</source>
   <translation>Көндүм</translation>
  </message>
  <message id="individual_plan.skills.level">
   <source>Деңгейі</source>
   <translation>Деңгээли</translation>
  </message>
  <message id="individual_plan.skills.level.option.low">
   <source>төмен</source>
   <translation>төмөн</translation>
  </message>
  <message id="individual_plan.skills.level.option.medium">
   <source>орташа</source>
   <translation>орто</translation>
  </message>
  <message id="individual_plan.skills.level.option.high">
   <source>жоғары</source>
   <translation>жогору</translation>
  </message>
  <message id="individual_plan.skills.goal">
   <source>Мақсат</source>
   <translation>Максат</translation>
  </message>
  <message id="individual_plan.opinion">
   <source>Қызмет алушының пікірі</source>
   <translation>Кызмат алуучунун пикири</translation>
  </message>
  <message id="individual_plan.opinion.ask">
   <source>Осы жоспарда саған не ұнайды, не ұнамайды? Нені қосар едің?</source>
   <translation>Бул пландан сага эмне жагат, эмне жакпайт? Эмнени кошоор элең?</translation>
  </message>
  <message id="individual_plan.page.approval">
   <source>Қайта қарау, бекіту</source>
   <translation>Кайра кароо, бекитүү</translation>
  </message>
  <message id="individual_plan.review_on">
   <source>Жоспарды қайта қарау күні</source>
   <translation>Кайра кароо күнү</translation>
  </message>
  <message id="individual_plan.approval">
   <source>Басшының бекітуі</source>
   <translation>Жетекчинин бекитүүсү</translation>
  </message>
  <message id="individual_plan.approval.option.head">
   <source>бекіткен басшы</source>
   <translation>бекиткен жетекчи</translation>
  </message>
  <message id="individual_plan.approved_on">
   <source>Бекітілген күн</source>
   <translation>Бекитилген күн</translation>
  </message>
  <message id="individual_plan.signatures">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="individual_plan.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="individual_plan.signatures.option.psychologist">
   <source>психолог</source>
   <translation>психолог</translation>
  </message>
  <message id="individual_plan.signatures.option.pedagogue">
   <source>әлеуметтік педагог</source>
   <translation>социалдык педагог</translation>
  </message>
  <message id="individual_plan.signatures.option.client">
   <source>қызмет алушы</source>
   <translation>кызмат алуучу</translation>
  </message>
  <message id="individual_plan.signatures.option.guardian">
   <source>заңды өкіл</source>
   <translation>мыйзамдуу өкүл</translation>
  </message>
  <message id="leaving.title">
   <source>Отбасына орналастыру, ұйымнан шығару</source>
   <translation>Үй-бүлөгө жайгаштыруу, мекемеден чыгаруу</translation>
  </message>
  <message id="leaving.page.basis">
   <source>Түрі, негізі</source>
   <translation>Түрү, негизи</translation>
  </message>
  <message id="leaving.kind">
   <source>Түрі</source>
   <translation>Түрү</translation>
  </message>
  <message id="leaving.kind.option.family_return">
   <source>өз отбасына қайтару</source>
   <translation>үй-бүлөсүнө кайтаруу</translation>
  </message>
  <message id="leaving.kind.option.guardianship">
   <source>қорғаншылық</source>
   <translation>камкордукка алуу</translation>
  </message>
  <message id="leaving.kind.option.trusteeship">
   <source>қамқоршылық</source>
   <translation>көзөмөлдүк кылуу</translation>
  </message>
  <message id="leaving.kind.option.patronage">
   <source>патронаттық тәрбиелеу</source>
   <translation>патронаттык тарбия</translation>
  </message>
  <message id="leaving.kind.option.host_family">
   <source>қабылдаушы отбасы</source>
   <translation>асыроочу үй-бүлө</translation>
  </message>
  <message id="leaving.kind.option.adoption">
   <source>асырап алу</source>
   <translation>бала асырап алуу</translation>
  </message>
  <message id="leaving.kind.option.family_home">
   <source>отбасы үлгісіндегі балалар үйі</source>
   <translation>үй-бүлө тибиндеги балдар үйү</translation>
  </message>
  <message id="leaving.kind.option.independent">
   <source>өз бетінше өмір сүру</source>
   <translation>өз алдынча жашоо</translation>
  </message>
  <message id="leaving.kind.option.institution">
   <source>басқа ұйым</source>
   <translation>башка мекеме</translation>
  </message>
  <message id="leaving.basis_document">
   <source>Негіз құжаты, нөмірі, берген орган</source>
   <translation>Негиз документ, номери, берген орган</translation>
  </message>
  <message id="leaving.basis_date">
   <source>Негіз құжатының күні</source>
   <translation>Негиз документтин күнү</translation>
  </message>
  <message id="leaving.basis_scan">
   <source>Құжаттың сканері</source>
   <translation>Документтин скани</translation>
  </message>
  <message id="leaving.preparation">
   <source>Бала мен отбасын дайындау</source>
   <translation>Баланы жана үй-бүлөнү даярдоо</translation>
  </message>
  <message id="leaving.preparation.ask">
   <source>Жаңа үйде не қуантады, не алаңдатады? Бізбен байланысты қалай жалғастырғың келеді?</source>
   <translation>Жаңы үйдө эмне кубантат, эмне тынчсыздандырат? Биз менен кантип байланышып тургуң келет?</translation>
  </message>
  <message id="leaving.page.handing">
   <source>Тапсыру</source>
   <translation>Өткөрүп берүү</translation>
  </message>
  <message id="leaving.left_on">
   <source>Шыққан күні</source>
   <translation>Чыккан күнү</translation>
  </message>
  <message id="leaving.handed_over">
   <source>Тапсырылғандар</source>
   <translation>Өткөрүлүп берилгендер</translation>
  </message>
  <message id="leaving.handed_over.what">
   <source>Түрі</source>
   <translation>Түрү</translation>
  </message>
  <message id="leaving.handed_over.what.option.papers">
   <source>құжаттар</source>
   <translation>документтер</translation>
  </message>
  <message id="leaving.handed_over.what.option.medicines">
   <source>дәрі-дәрмек тізімі</source>
   <translation>дары-дармек тизмеси</translation>
  </message>
  <message id="leaving.handed_over.what.option.belongings">
   <source>жеке заттар</source>
   <translation>жеке буюмдар</translation>
  </message>
  <message id="leaving.handed_over.item">
   <source>Атауы</source>
   <translation>Аталышы</translation>
  </message>
  <message id="leaving.handed_over.number">
   <source>Нөмірі, саны</source>
   <translation>Номери, саны</translation>
  </message>
  <message id="leaving.page.after">
   <source>Шыққаннан кейінгі қолдау</source>
   <translation>Чыккандан кийинки колдоо</translation>
  </message>
  <message id="leaving.network">
   <source>Қолдау желісі</source>
   <translation>Колдоо тармагы</translation>
  </message>
  <message id="leaving.network.person">
   <source>Адам</source>
   <translation>Адам</translation>
  </message>
  <message id="leaving.network.role">
   <source>Немен көмектеседі</source>
   <translation>Эмне менен жардам берет</translation>
  </message>
  <message id="leaving.follow_up_on">
   <source>Бірінші байланыс күні</source>
   <translation>Биринчи байланыш күнү</translation>
  </message>
  <message id="leaving.follow_ups">
   <source>Кейінгі байланыстар</source>
   <translation>Кийинки байланыштар</translation>
  </message>
  <message id="leaving.follow_ups.on">
   <source>Күні</source>
   <translation>Күнү</translation>
  </message>
  <message id="leaving.follow_ups.who">
   <source>Кім байланысады</source>
   <translation>Ким байланышат</translation>
  </message>
  <message id="leaving.follow_ups.way">
   <source>Тәсілі</source>
   <translation>Ыкмасы</translation>
  </message>
  <message id="leaving.a3_code">
   <source>Отбасы бойынша жаңа эпизод: іс коды</source>
   <translation>Үй-бүлөдөгү жаңы эпизод: иштин коду</translation>
  </message>
  <message id="leaving.a3_code.hint">
   <source>3-қосымша бойынша қабылдау жазбасын толтырыңыз.</source>
   <translation>3-тиркеме боюнча кабыл алуу барагын толтуруңуз.</translation>
  </message>
  <message id="leaving.signatures">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="leaving.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="leaving.signatures.option.receiver">
   <source>қабылдаған адам</source>
   <translation>кабыл алган адам</translation>
  </message>
  <message id="leaving.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>уюмдун жетекчиси</translation>
  </message>
  <message id="leaving.signatures.option.client">
   <source>қызмет алушы</source>
   <translation>кызмат алуучу</translation>
  </message>
  <message id="norm_entry.title">
   <source>Нормативтік актілер тізілімі</source>
   <translation>Ченемдик актылардын каттоосу</translation>
  </message>
  <message id="norm_entry.page.norm">
   <source>Нормативтік акт</source>
   <translation>Ченемдик акт</translation>
  </message>
  <message id="norm_entry.name">
   <source>Атауы, нөмірі</source>
   <translation>Аталышы, номери</translation>
  </message>
  <message id="norm_entry.issuer">
   <source>Қабылдаған орган</source>
   <translation>Кабыл алган орган</translation>
  </message>
  <message id="norm_entry.approved_on">
   <source>Бекітілген күні</source>
   <translation>Бекитилген күнү</translation>
  </message>
  <message id="norm_entry.in_force_from">
   <source>Күшіне енген күні</source>
   <translation>Күчүнө кирген күнү</translation>
  </message>
  <message id="norm_entry.in_force_until">
   <source>Күшін жойған күні</source>
   <translation>Күчүн жоготкон күнү</translation>
  </message>
  <message id="norm_entry.review_on">
   <source>Қайта қаралатын күн</source>
   <translation>Кайра карала турган күн</translation>
  </message>
  <message id="norm_entry.edition">
   <source>Бағдарламадағы басылымы</source>
   <translation>Программадагы чыгарылышы</translation>
  </message>
  <message id="norm_entry.edition.hint">
   <source>Мысалы, kze/2023. Әр жазба өзі толтырылған басылымды сақтайды.</source>
   <translation>Мисалы, kg/2012. Ар бир жазуу толтурулган чыгарылышын сактайт.</translation>
  </message>
  <message id="norm_entry.kept_at">
   <source>Көшірме сақталатын орын</source>
   <translation>Көчүрмөсү сакталган жер</translation>
  </message>
  <message id="observation.title">
   <source>Бақылау парағы</source>
   <translation>Байкоо барагы</translation>
  </message>
  <message id="observation.page.setting">
   <source>Бақылау жағдайы</source>
   <translation>Байкоонун шарттары</translation>
  </message>
  <message id="observation.phase">
   <source>Кезең</source>
   <translation>Мезгил</translation>
  </message>
  <message id="observation.phase.option.during">
   <source>қызмет көрсету барысында</source>
   <translation>кызмат көрсөтүү учурунда</translation>
  </message>
  <message id="observation.phase.option.after">
   <source>қызмет аяқталғаннан кейін</source>
   <translation>кызмат бүткөндөн кийин</translation>
  </message>
  <message id="observation.observed_on">
   <source>Күні</source>
   <translation>Күнү</translation>
  </message>
  <message id="observation.observed_at">
   <source>Уақыты</source>
   <translation>Убактысы</translation>
  </message>
  <message id="observation.setting">
   <source>Орта</source>
   <translation>Жагдай</translation>
  </message>
  <message id="observation.setting.hint">
   <source>Мекенжайын жазбаңыз: «сыныпта», «үйінде».</source>
   <translation>Дарегин жазбаңыз: «класста», «үйүндө».</translation>
  </message>
  <message id="observation.observer">
   <source>Бақылаушы</source>
   <translation>Байкоочу</translation>
  </message>
  <message id="observation.page.observed">
   <source>Бақылау</source>
   <translation>Байкоо</translation>
  </message>
  <message id="observation.observations">
   <source>Байқалғандар</source>
   <translation>Байкалгандар</translation>
  </message>
  <message id="observation.observations.hint">
   <source>Көрген-естігенді ғана жазыңыз; түсіндірмесі бөлек.</source>
   <translation>Көргөн-укканды гана жазыңыз; түшүндүрмөсү өзүнчө.</translation>
  </message>
  <message id="observation.observations.area">
   <source>Бағыт</source>
   <translation>Багыт</translation>
  </message>
  <message id="observation.observations.area.option.safety">
   <source>қауіпсіздік</source>
   <translation>коопсуздук</translation>
  </message>
  <message id="observation.observations.area.option.health">
   <source>денсаулық</source>
   <translation>ден соолук</translation>
  </message>
  <message id="observation.observations.area.option.emotion">
   <source>эмоциялар</source>
   <translation>эмоциялар</translation>
  </message>
  <message id="observation.observations.area.option.relations">
   <source>қарым-қатынас</source>
   <translation>мамилелер</translation>
  </message>
  <message id="observation.observations.area.option.school_work">
   <source>мектеп, жұмыс</source>
   <translation>мектеп, жумуш</translation>
  </message>
  <message id="observation.observations.area.option.daily_skills">
   <source>күнделікті дағдылар</source>
   <translation>күндөлүк көндүмдөр</translation>
  </message>
  <message id="observation.observations.observation">
   <source>Бақылау</source>
   <translation>Байкоо</translation>
  </message>
  <message id="observation.observations.change">
   <source>Бұрынғымен салыстырғанда</source>
   <translation>Мурункуга салыштырмалуу</translation>
  </message>
  <message id="observation.observations.change.option.better">
   <source>жақсарды</source>
   <translation>жакшырды</translation>
  </message>
  <message id="observation.observations.change.option.same">
   <source>бұрынғыдай</source>
   <translation>мурункудай</translation>
  </message>
  <message id="observation.observations.change.option.worse">
   <source>нашарлады</source>
   <translation>начарлады</translation>
  </message>
  <message id="observation.interpretation">
   <source>Пайымдау</source>
   <translation>Чечмелөө</translation>
  </message>
  <message id="observation.interpretation.hint">
   <source>Қызметкердің ойы, болжамы; фактіден бөлек.</source>
   <translation>Кызматкердин ою, божомолу; фактыдан өзүнчө.</translation>
  </message>
  <message id="observation.action">
   <source>Қажетті шара</source>
   <translation>Керектүү чара</translation>
  </message>
  <message id="observation.action.hint">
   <source>Не, кім, қашан. Қажет болмаса, солай жазыңыз.</source>
   <translation>Эмне, ким, качан. Керек эмес болсо, ошондой жазыңыз.</translation>
  </message>
  <message id="observation.signatures">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="observation.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="organisation_card.title">
   <source>Ұйым карточкасы</source>
   <translation>Уюмдун карточкасы</translation>
  </message>
  <message id="organisation_card.page.identity">
   <source>Атауы, тіркелуі</source>
   <translation>Аталышы, каттоосу</translation>
  </message>
  <message id="organisation_card.made_on">
   <source>Карточка толтырылған күн</source>
   <translation>Карточка толтурулган күн</translation>
  </message>
  <message id="organisation_card.made_on.hint">
   <source>Әр өзгерісте жаңа карточка толтырылады, ескісі қалады.</source>
   <translation>Ар бир өзгөрүүдө жаңы карточка толтурулат, эскиси калат.</translation>
  </message>
  <message id="organisation_card.name">
   <source>Ресми атауы</source>
   <translation>Расмий аталышы</translation>
  </message>
  <message id="organisation_card.ownership">
   <source>Меншік нысаны</source>
   <translation>Менчик формасы</translation>
  </message>
  <message id="organisation_card.ownership.option.state">
   <source>мемлекеттік</source>
   <translation>мамлекеттик</translation>
  </message>
  <message id="organisation_card.ownership.option.municipal">
   <source>коммуналдық</source>
   <translation>муниципалдык</translation>
  </message>
  <message id="organisation_card.ownership.option.ngo">
   <source>мемлекеттік емес</source>
   <translation>мамлекеттик эмес</translation>
  </message>
  <message id="organisation_card.ownership.option.private">
   <source>жеке меншік</source>
   <translation>жеке</translation>
  </message>
  <message id="organisation_card.ownership.option.person">
   <source>заңды тұлға құрмаған адам</source>
   <translation>юридикалык жак түзбөгөн адам</translation>
  </message>
  <message id="organisation_card.provider">
   <source>Қызмет көрсетушінің түрі</source>
   <translation>Кызмат көрсөтүүчүнүн түрү</translation>
  </message>
  <message id="organisation_card.provider.option.a1_support_sen">
   <source>1-қосымша: ерекше білім беруді қажет ететін балаларды қолдау орталығы</source>
   <translation>1-тиркеме: өзгөчө билим керектөөсү бар балдарды колдоо борбору</translation>
  </message>
  <message id="organisation_card.provider.option.a1_support">
   <source>1-қосымша: арнаулы қызметке мұқтаж балаларды қолдау орталығы</source>
   <translation>1-тиркеме: атайын кызматка муктаж балдарды колдоо борбору</translation>
  </message>
  <message id="organisation_card.provider.option.a1_village">
   <source>1-қосымша: отбасы үлгісіндегі балалар ауылы</source>
   <translation>1-тиркеме: үй-бүлө тибиндеги балдар кыштагы</translation>
  </message>
  <message id="organisation_card.provider.option.a1_youth">
   <source>1-қосымша: жастар үйі</source>
   <translation>1-тиркеме: жаштар үйү</translation>
  </message>
  <message id="organisation_card.provider.option.a1_special">
   <source>1-қосымша: арнайы білім беру ұйымы</source>
   <translation>1-тиркеме: атайын билим берүү уюму</translation>
  </message>
  <message id="organisation_card.provider.option.a1_regime">
   <source>1-қосымша: ерекше режимдегі ұйым</source>
   <translation>1-тиркеме: өзгөчө режимдеги уюм</translation>
  </message>
  <message id="organisation_card.provider.option.a2_adaptation">
   <source>2-қосымша: кәмелетке толмағандарды бейімдеу орталығы</source>
   <translation>2-тиркеме: жашы жете электерди адаптациялоо борбору</translation>
  </message>
  <message id="organisation_card.provider.option.a2_support">
   <source>2-қосымша: қолдау орталығы</source>
   <translation>2-тиркеме: колдоо борбору</translation>
  </message>
  <message id="organisation_card.provider.option.a3_guardian">
   <source>3-қосымша: қорғаншы, қамқоршы</source>
   <translation>3-тиркеме: камкорчу, көзөмөлчү</translation>
  </message>
  <message id="organisation_card.provider.option.a3_patronage">
   <source>3-қосымша: патронат тәрбиеші</source>
   <translation>3-тиркеме: патронат тарбиячы</translation>
  </message>
  <message id="organisation_card.provider.option.a3_family">
   <source>3-қосымша: қабылдаушы отбасы, отбасы үлгісіндегі үй</source>
   <translation>3-тиркеме: кабыл алган үй-бүлө, үй-бүлөлүк үй</translation>
  </message>
  <message id="organisation_card.provider.option.other">
   <source>басқа</source>
   <translation>башка</translation>
  </message>
  <message id="organisation_card.provider_other">
   <source>Басқа түрі</source>
   <translation>Башка түрү</translation>
  </message>
  <message id="organisation_card.registration_no">
   <source>Мемлекеттік тіркеу куәлігінің нөмірі</source>
   <translation>Мамлекеттик каттоо күбөлүгүнүн номери</translation>
  </message>
  <message id="organisation_card.registered_on">
   <source>Тіркелген күні</source>
   <translation>Катталган күнү</translation>
  </message>
  <message id="organisation_card.certificate_at">
   <source>Куәлік пен көшірме сақталатын орын</source>
   <translation>Күбөлүк жана көчүрмөсү сакталган жер</translation>
  </message>
  <message id="organisation_card.page.work">
   <source>Жұмысы, ресурстары</source>
   <translation>Иши, ресурстары</translation>
  </message>
  <message id="organisation_card.experience">
   <source>Әлеуметтік жұмыстағы тәжірибе</source>
   <translation>Социалдык иштеги тажрыйбасы</translation>
  </message>
  <message id="organisation_card.mission">
   <source>Миссиясы, құндылықтары</source>
   <translation>Миссиясы, баалуулуктары</translation>
  </message>
  <message id="organisation_card.direct">
   <source>Тікелей қызметтер</source>
   <translation>Түз кызматтар</translation>
  </message>
  <message id="organisation_card.indirect">
   <source>Жанама қызметтер</source>
   <translation>Кыйыр кызматтар</translation>
  </message>
  <message id="organisation_card.supervision">
   <source>Супервизияның ұйымдастырылуы</source>
   <translation>Супервизиянын уюштурулушу</translation>
  </message>
  <message id="organisation_card.staff">
   <source>Қызметкерлер құрамы</source>
   <translation>Кызматкерлер курамы</translation>
  </message>
  <message id="organisation_card.staff.function">
   <source>Лауазымы</source>
   <translation>Кызматы</translation>
  </message>
  <message id="organisation_card.staff.posts">
   <source>Штат саны</source>
   <translation>Штат саны</translation>
  </message>
  <message id="organisation_card.money">
   <source>Қаржы көздері</source>
   <translation>Каржы булактары</translation>
  </message>
  <message id="organisation_card.money.source">
   <source>Көзі</source>
   <translation>Булагы</translation>
  </message>
  <message id="organisation_card.money.share">
   <source>Үлесі</source>
   <translation>Үлүшү</translation>
  </message>
  <message id="organisation_card.money.share.unit">
   <source>%</source>
   <translation>%</translation>
  </message>
  <message id="organisation_card.page.answers">
   <source>Жауапкершілік, комиссия</source>
   <translation>Жоопкерчилик, комиссия</translation>
  </message>
  <message id="organisation_card.responsible">
   <source>Өмір мен денсаулық қауіпсіздігіне жауапты</source>
   <translation>Өмүр, ден соолук коопсуздугу үчүн жооптуу</translation>
  </message>
  <message id="organisation_card.responsible.hint">
   <source>Әр шешімді кім, қашан қабылдағаны әрекеттер журналында сақталады.</source>
   <translation>Ар бир чечимди ким, качан чыгарганы аракеттер журналында сакталат.</translation>
  </message>
  <message id="organisation_card.commissions">
   <source>Қандай комиссиялар бар</source>
   <translation>Кайсы комиссиялар бар</translation>
  </message>
  <message id="organisation_card.commissions.option.minors">
   <source>кәмелетке толмағандар істері жөніндегі комиссия</source>
   <translation>жашы жете электердин иштери боюнча комиссия</translation>
  </message>
  <message id="organisation_card.commissions.option.guardianship">
   <source>қамқоршылық жөніндегі комиссия</source>
   <translation>камкордук боюнча комиссия</translation>
  </message>
  <message id="organisation_card.help_information">
   <source>Көмек сұрау туралы ақпарат қайда беріледі</source>
   <translation>Жардам сурануу тууралуу маалымат кайда берилет</translation>
  </message>
  <message id="organisation_card.signatures">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="organisation_card.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>уюмдун жетекчиси</translation>
  </message>
  <message id="own_appeal.title">
   <source>Өз шағымым</source>
   <translation>Өз даттануум</translation>
  </message>
  <message id="own_appeal.page.appeal">
   <source>Шағым</source>
   <translation>Даттануу</translation>
  </message>
  <message id="own_appeal.written_on">
   <source>Күні</source>
   <translation>Күнү</translation>
  </message>
  <message id="own_appeal.written_on.hint">
   <source>Тек жазған адамның өзі көреді.</source>
   <translation>Жазган адамдын өзү гана көрөт.</translation>
  </message>
  <message id="own_appeal.to">
   <source>Кімге</source>
   <translation>Кимге</translation>
  </message>
  <message id="own_appeal.about">
   <source>Не туралы</source>
   <translation>Эмне жөнүндө</translation>
  </message>
  <message id="own_appeal.answered_on">
   <source>Жауап келген күн</source>
   <translation>Жооп келген күн</translation>
  </message>
  <message id="own_appeal.answer">
   <source>Жауап</source>
   <translation>Жооп</translation>
  </message>
  <message id="patronage.title">
   <source>Әлеуметтік-психологиялық патронаж парағы</source>
   <translation>Социалдык-психологиялык патронаж барагы</translation>
  </message>
  <message id="patronage.page.observed">
   <source>Бақылау</source>
   <translation>Байкоо</translation>
  </message>
  <message id="patronage.observed_on">
   <source>Күні</source>
   <translation>Күнү</translation>
  </message>
  <message id="patronage.observer">
   <source>Бақылаушы</source>
   <translation>Байкоочу</translation>
  </message>
  <message id="patronage.situation">
   <source>Жағдай</source>
   <translation>Кырдаал</translation>
  </message>
  <message id="patronage.situation.hint">
   <source>Көргеніңізді жазыңыз; пікір бөлек.</source>
   <translation>Көргөнүңүздү жазыңыз; пикир өзүнчө.</translation>
  </message>
  <message id="patronage.discomfort">
   <source>Психикалық ыңғайсыздық байқала ма</source>
   <translation>Психикалык ыңгайсыздык байкалабы</translation>
  </message>
  <message id="patronage.discomfort.ask">
   <source>Соңғы күндері көңіл күйің қалай? Ұйқың, тәбетің қалай?</source>
   <translation>Акыркы күндөрү көңүлүң кандай? Уйкуң, табитиң кандай?</translation>
  </message>
  <message id="patronage.conflict">
   <source>Жанжал</source>
   <translation>Чыр-чатак</translation>
  </message>
  <message id="patronage.conflict.option.none">
   <source>жоқ</source>
   <translation>жок</translation>
  </message>
  <message id="patronage.conflict.option.inner">
   <source>тұлғаішілік</source>
   <translation>инсандын ичиндеги</translation>
  </message>
  <message id="patronage.conflict.option.between">
   <source>тұлғааралық</source>
   <translation>инсандар аралык</translation>
  </message>
  <message id="patronage.help_now">
   <source>Қазір көмек қажет пе</source>
   <translation>Азыр жардам керекпи</translation>
  </message>
  <message id="patronage.detail">
   <source>Байқалғанның түсіндірмесі</source>
   <translation>Байкалгандын түшүндүрмөсү</translation>
  </message>
  <message id="patronage.page.help">
   <source>Көмек</source>
   <translation>Жардам</translation>
  </message>
  <message id="patronage.help_given">
   <source>Көрсетілген көмек</source>
   <translation>Көрсөтүлгөн жардам</translation>
  </message>
  <message id="patronage.help_given.hint">
   <source>Көмек қажет болмаса, солай жазыңыз.</source>
   <translation>Керек болбосо, ошондой деп жазыңыз.</translation>
  </message>
  <message id="patronage.next_on">
   <source>Келесі бақылау күні</source>
   <translation>Кийинки байкоо</translation>
  </message>
  <message id="patronage.signatures">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="patronage.signatures.option.psychologist">
   <source>психолог</source>
   <translation>психолог</translation>
  </message>
  <message id="patronage.signatures.option.pedagogue">
   <source>әлеуметтік педагог</source>
   <translation>социалдык педагог</translation>
  </message>
  <message id="presentation.title">
   <source>Кейсті таныстыру парағы</source>
   <translation>Кейсти тааныштыруу барагы</translation>
  </message>
  <message id="presentation.page.about">
   <source>Атсыз таныстыру</source>
   <translation>Атсыз тааныштыруу</translation>
  </message>
  <message id="presentation.made_on">
   <source>Парақ дайындалған күн</source>
   <translation>Барак даярдалган күн</translation>
  </message>
  <message id="presentation.temporary_code">
   <source>Уақытша код</source>
   <translation>Убактылуу код</translation>
  </message>
  <message id="presentation.age_group">
   <source>Жас тобы</source>
   <translation>Курактык тобу</translation>
  </message>
  <message id="presentation.sex">
   <source>Жынысы</source>
   <translation>Жынысы</translation>
  </message>
  <message id="presentation.place_type">
   <source>Елді мекен түрі</source>
   <translation>Калктуу конуштун түрү</translation>
  </message>
  <message id="presentation.place_type.option.town">
   <source>қала</source>
   <translation>шаар</translation>
  </message>
  <message id="presentation.place_type.option.village">
   <source>ауыл</source>
   <translation>айыл</translation>
  </message>
  <message id="presentation.place_type.option.remote">
   <source>шалғай жер</source>
   <translation>алыскы жер, жайлоо</translation>
  </message>
  <message id="presentation.family">
   <source>Отбасы</source>
   <translation>Үй-бүлө</translation>
  </message>
  <message id="presentation.family.hint">
   <source>Аты жазылмайды, рөлі жазылады: ана, әке, әже.</source>
   <translation>Аты жазылбайт, ролу жазылат: эне, ата, чоң эне.</translation>
  </message>
  <message id="presentation.timeline">
   <source>Оқиғалар реті</source>
   <translation>Окуялардын ырааттуулугу</translation>
  </message>
  <message id="presentation.timeline.hint">
   <source>Күні жазылмайды, кейс ашылғаннан бергі күндер саналады.</source>
   <translation>Күнү жазылбайт, кейс ачылгандан берки күндөр саналат.</translation>
  </message>
  <message id="presentation.timeline.day">
   <source>Күн</source>
   <translation>Күн</translation>
  </message>
  <message id="presentation.timeline.event">
   <source>Оқиға</source>
   <translation>Окуя</translation>
  </message>
  <message id="presentation.page.question">
   <source>Талқыланатын мәселе</source>
   <translation>Талкуулануучу маселе</translation>
  </message>
  <message id="presentation.risks">
   <source>Тәуекел</source>
   <translation>Тобокелдик</translation>
  </message>
  <message id="presentation.strengths">
   <source>Күшті жақтары</source>
   <translation>Күчтүү жактар</translation>
  </message>
  <message id="presentation.tried">
   <source>Бұрын қолданылған шаралар</source>
   <translation>Мурда колдонулган чаралар</translation>
  </message>
  <message id="presentation.tried.ask">
   <source>Не көмектесті? Не көмектеспеді?</source>
   <translation>Эмне жардам берди? Эмне жардам берген жок?</translation>
  </message>
  <message id="presentation.question">
   <source>Әріптестерге сұрақ</source>
   <translation>Кесиптештерге суроо</translation>
  </message>
  <message id="presentation.question.ask">
   <source>Әріптестеріңізден нақты нені естігіңіз келеді?</source>
   <translation>Кесиптештериңизден так эмнени уккуңуз келет?</translation>
  </message>
  <message id="presentation.anonymous">
   <source>Танытып қоятын ақпарат жоқ екені тексерілді</source>
   <translation>Таанытып коюучу маалымат жок экени текшерилди</translation>
  </message>
  <message id="presentation.anonymous.option.names">
   <source>аты жоқ</source>
   <translation>аты жок</translation>
  </message>
  <message id="presentation.anonymous.option.places">
   <source>мекенжай, мектеп, жұмыс орны аталмаған</source>
   <translation>дарек, мектеп, иш орду аталган эмес</translation>
  </message>
  <message id="presentation.anonymous.option.dates">
   <source>туған күні және басқа нақты күндер жоқ</source>
   <translation>туулган күн жана башка чыныгы күндөр жок</translation>
  </message>
  <message id="presentation.anonymous.option.details">
   <source>танытып қоятын ерекше белгілер жоқ</source>
   <translation>таанытып коюучу өзгөчө белгилер жок</translation>
  </message>
  <message id="prohibitions.title">
   <source>Тыйымдармен танысу, хабарлама</source>
   <translation>Тыюулар менен таанышуу, билдирүү</translation>
  </message>
  <message id="prohibitions.page.points">
   <source>Танысқан тармақтар</source>
   <translation>Таанышкан жоболор</translation>
  </message>
  <message id="prohibitions.worker">
   <source>Қызметкер</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="prohibitions.read_on">
   <source>Танысқан күн</source>
   <translation>Таанышкан күн</translation>
  </message>
  <message id="prohibitions.points">
   <source>13 тармақ оқылды</source>
   <translation>13 жобо окулду</translation>
  </message>
  <message id="prohibitions.points.option.difference">
   <source>Кемсітпеу, ерекшелікті ескеру</source>
   <translation>Басмырлабоо, өзгөчөлүктү эске алуу</translation>
  </message>
  <message id="prohibitions.points.option.intimacy">
   <source>Қызмет алушымен жақын қарым-қатынас орнатпау</source>
   <translation>Клиент менен жакын мамиле түзбөө</translation>
  </message>
  <message id="prohibitions.points.option.harm_others">
   <source>Өзгеге төнген қауіпті білсе, үндемей қалмау</source>
   <translation>Башкаларга коркунуч тууралуу билсе, унчукпай калбоо</translation>
  </message>
  <message id="prohibitions.points.option.harm_self">
   <source>Өзіне зиян келтіру қаупін білсе, үндемей қалмау</source>
   <translation>Өзүнө зыян келтирүү коркунучун билсе, унчукпай калбоо</translation>
  </message>
  <message id="prohibitions.points.option.assessment">
   <source>Жалған, немқұрайды бағалау жүргізбеу</source>
   <translation>Жалган, шалаакы баалоо жүргүзбөө</translation>
  </message>
  <message id="prohibitions.points.option.withholding">
   <source>Қажетті қызметті кешіктірмеу</source>
   <translation>Керектүү кызматты кармабоо</translation>
  </message>
  <message id="prohibitions.points.option.confidentiality">
   <source>Құпияны жарияламау</source>
   <translation>Сырды ачыкка чыгарбоо</translation>
  </message>
  <message id="prohibitions.points.option.evidence">
   <source>Дәлелдемелерді бұрмаламау</source>
   <translation>Далилдерди бурмалабоо</translation>
  </message>
  <message id="prohibitions.points.option.forgery">
   <source>Рұқсатқа жалған құжат бермеу</source>
   <translation>Уруксат үчүн жасалма документ бербөө</translation>
  </message>
  <message id="prohibitions.points.option.linking">
   <source>Қажетті қызметке жолдаудан бас тартпау</source>
   <translation>Керектүү кызматка жөнөтүүдөн баш тартпоо</translation>
  </message>
  <message id="prohibitions.points.option.gifts">
   <source>Сыйлық, ақы алмау</source>
   <translation>Белек, акы албоо</translation>
  </message>
  <message id="prohibitions.points.option.methods">
   <source>Зиянды, нәтижесіз әдіс қолданбау</source>
   <translation>Зыяндуу, натыйжасыз ыкма колдонбоо</translation>
  </message>
  <message id="prohibitions.points.option.protection">
   <source>Басқа қатысушылардан қорғауды ұмытпау</source>
   <translation>Башка катышуучулардан коргоону унутпоо</translation>
  </message>
  <message id="prohibitions.conflicts">
   <source>Мүдделер қақтығысы туралы хабарлама</source>
   <translation>Кызыкчылыктардын кагылышуусу</translation>
  </message>
  <message id="prohibitions.conflicts.code">
   <source>Іс коды</source>
   <translation>Иштин коду</translation>
  </message>
  <message id="prohibitions.conflicts.relation">
   <source>Байланысы</source>
   <translation>Байланышы</translation>
  </message>
  <message id="prohibitions.conflicts.measure">
   <source>Шара</source>
   <translation>Чара</translation>
  </message>
  <message id="prohibitions.gifts">
   <source>Ұсынылған сыйлықтар</source>
   <translation>Сунушталган белектер</translation>
  </message>
  <message id="prohibitions.gifts.on">
   <source>Күні</source>
   <translation>Күнү</translation>
  </message>
  <message id="prohibitions.gifts.what">
   <source>Не</source>
   <translation>Эмне</translation>
  </message>
  <message id="prohibitions.gifts.done">
   <source>Не істелді</source>
   <translation>Эмне кылынды</translation>
  </message>
  <message id="prohibitions.gifts.done.option.declined">
   <source>бас тартылды</source>
   <translation>баш тартылды</translation>
  </message>
  <message id="prohibitions.gifts.done.option.returned">
   <source>қайтарылды</source>
   <translation>кайтарылды</translation>
  </message>
  <message id="prohibitions.signatures">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="prohibitions.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="room.title">
   <source>Үй-жай, бөлмелер</source>
   <translation>Жайлар, бөлмөлөр</translation>
  </message>
  <message id="room.page.room">
   <source>Бөлме</source>
   <translation>Бөлмө</translation>
  </message>
  <message id="room.name">
   <source>Атауы, нөмірі</source>
   <translation>Аталышы, номери</translation>
  </message>
  <message id="room.name.hint">
   <source>Кездесу орны ретінде таңдалады. Құпия мекенжай мұнда жазылмайды.</source>
   <translation>Жолугушуу орду катары тандалат. Жашыруун дарек бул жерге жазылбайт.</translation>
  </message>
  <message id="room.use">
   <source>Мақсаты</source>
   <translation>Максаты</translation>
  </message>
  <message id="room.use.option.counselling">
   <source>кеңес беру бөлмесі</source>
   <translation>кеңеш берүү бөлмөсү</translation>
  </message>
  <message id="room.use.option.group">
   <source>топтық жұмыс бөлмесі</source>
   <translation>топтук иш бөлмөсү</translation>
  </message>
  <message id="room.use.option.reception">
   <source>қабылдау бөлмесі</source>
   <translation>кабыл алуу бөлмөсү</translation>
  </message>
  <message id="room.use.option.archive">
   <source>мұрағат</source>
   <translation>архивкана</translation>
  </message>
  <message id="room.use.option.other">
   <source>басқа</source>
   <translation>башка</translation>
  </message>
  <message id="room.fits">
   <source>Мақсатқа сай</source>
   <translation>Максатка ылайык</translation>
  </message>
  <message id="room.fits_why">
   <source>Не жетіспейді, қашан түзетіледі</source>
   <translation>Эмне жетишпейт, качан оңдолот</translation>
  </message>
  <message id="room.private">
   <source>Бөтен құлаққа естілмей сөйлесуге болады</source>
   <translation>Сырттан угулбай сүйлөшүүгө болот</translation>
  </message>
  <message id="room.seats">
   <source>Сыйымдылығы</source>
   <translation>Сыйымдуулугу</translation>
  </message>
  <message id="room.checked_on">
   <source>Қаралған күні</source>
   <translation>Каралган күнү</translation>
  </message>
  <message id="safety_plan.title">
   <source>Қауіпсіздік жоспары</source>
   <translation>Коопсуздук планы</translation>
  </message>
  <message id="safety_plan.page.together">
   <source>Бірге жасалған жоспар</source>
   <translation>Чогуу түзүлгөн план</translation>
  </message>
  <message id="safety_plan.made_on">
   <source>Жасалған күні</source>
   <translation>Түзүлгөн күн</translation>
  </message>
  <message id="safety_plan.made_with">
   <source>Бірге жасаған адамдар</source>
   <translation>Чогуу түзгөн адамдар</translation>
  </message>
  <message id="safety_plan.made_with.hint">
   <source>Қызмет алушы, қорғай алатын ата-ана, қорғаншы.</source>
   <translation>Клиент, коргой ала турган ата-эне, камкорчу.</translation>
  </message>
  <message id="safety_plan.danger_signs">
   <source>Қауіп жақындағанының белгілері</source>
   <translation>Коркунуч жакындаганынын белгилери</translation>
  </message>
  <message id="safety_plan.danger_signs.ask">
   <source>Қауіп жақындағанын неден білесіз: дауысынан, сөзінен, уақыттан, күннен?</source>
   <translation>Коркунуч жакындаганын эмнеден билесиз: үнүнөн, сөзүнөн, убакыттан, күндөн?</translation>
  </message>
  <message id="safety_plan.steps">
   <source>Мен бірден не істеймін</source>
   <translation>Мен дароо эмне кылам</translation>
  </message>
  <message id="safety_plan.steps.hint">
   <source>Қысқа, орындалатын қадамдар. Бала өз сөзімен айтады.</source>
   <translation>Кыска, аткарыла турган кадамдар. Бала өз сөзү менен айтат.</translation>
  </message>
  <message id="safety_plan.steps.ask">
   <source>Осындай белгі байқалса, ең алдымен не істей аласыз? Содан кейін ше?</source>
   <translation>Ушундай белги байкалса, адегенде эмне кыла аласыз? Андан кийинчи?</translation>
  </message>
  <message id="safety_plan.steps.step">
   <source>Қадам</source>
   <translation>Кадам</translation>
  </message>
  <message id="safety_plan.steps.helper">
   <source>Кім көмектеседі</source>
   <translation>Ким жардам берет</translation>
  </message>
  <message id="safety_plan.page.places">
   <source>Қауіпсіз адамдар, орындар, нөмірлер</source>
   <translation>Коопсуз адамдар, жерлер, номерлер</translation>
  </message>
  <message id="safety_plan.safe_places">
   <source>Қауіпсіз адамдар мен орындар</source>
   <translation>Коопсуз адамдар жана жерлер</translation>
  </message>
  <message id="safety_plan.safe_places.ask">
   <source>Түн ортасында да есігін ашатын адам кім? Оған қалай жетесіз?</source>
   <translation>Түн ортосунда да эшигин ача турган адам ким? Ага кантип жетесиз?</translation>
  </message>
  <message id="safety_plan.safe_places.person">
   <source>Адам</source>
   <translation>Адам</translation>
  </message>
  <message id="safety_plan.safe_places.place">
   <source>Орын</source>
   <translation>Жер</translation>
  </message>
  <message id="safety_plan.safe_places.phone">
   <source>Телефон</source>
   <translation>Телефон</translation>
  </message>
  <message id="safety_plan.safe_places.way">
   <source>Қалай жету</source>
   <translation>Кантип жетүү</translation>
  </message>
  <message id="safety_plan.emergency_numbers">
   <source>Шұғыл жағдайда қоңырау шалатын нөмірлер</source>
   <translation>Шашылыш учурда чалуучу номерлер</translation>
  </message>
  <message id="safety_plan.emergency_numbers.hint">
   <source>Полиция, жедел жәрдем, балаларға көмек телефоны, өз ұйымыңыздың нөмірі.</source>
   <translation>Милиция, тез жардам, балдар жардам телефону, өз уюмуңуздун номери.</translation>
  </message>
  <message id="safety_plan.code_word">
   <source>Шартты сөз, белгі</source>
   <translation>Шарттуу сөз, белги</translation>
  </message>
  <message id="safety_plan.code_word.hint">
   <source>Жақын адам естігенде көмек шақыратын сөз.</source>
   <translation>Жакын адам укканда жардам чакыра турган сөз.</translation>
  </message>
  <message id="safety_plan.adult_agreement">
   <source>Қорғаушы ересекпен келісу</source>
   <translation>Коргоочу чоң адам менен макулдашуу</translation>
  </message>
  <message id="safety_plan.adult_agreement.hint">
   <source>Қызмет алушы бала болса, міндетті түрде толтырылады.</source>
   <translation>Клиент бала болсо, сөзсүз толтурулат.</translation>
  </message>
  <message id="safety_plan.adult_agreement.ask">
   <source>Балаңызды қорғау үшін нақты не істейтініңізді айтып бересіз бе?</source>
   <translation>Балаңызды коргоо үчүн так эмне кыларыңызды айтып бересизби?</translation>
  </message>
  <message id="safety_plan.adult_signature">
   <source>Қорғаушы ересектің қолы</source>
   <translation>Коргоочу чоң адамдын колу</translation>
  </message>
  <message id="safety_plan.adult_signature.option.adult">
   <source>Қорғаушы ересек</source>
   <translation>Коргоочу чоң адам</translation>
  </message>
  <message id="safety_plan.page.readiness">
   <source>Дайындық, тексеру</source>
   <translation>Даярдык, текшерүү</translation>
  </message>
  <message id="safety_plan.things_ready">
   <source>Дайын тұрған заттар мен құжаттар</source>
   <translation>Даяр турган буюмдар жана документтер</translation>
  </message>
  <message id="safety_plan.things_ready.option.papers">
   <source>Жеке куәлік, куәліктер</source>
   <translation>Жеке күбөлүк, күбөлүктөр</translation>
  </message>
  <message id="safety_plan.things_ready.option.money">
   <source>Ақша, банк картасы</source>
   <translation>Акча, банк картасы</translation>
  </message>
  <message id="safety_plan.things_ready.option.keys">
   <source>Кілттер</source>
   <translation>Ачкычтар</translation>
  </message>
  <message id="safety_plan.things_ready.option.phone">
   <source>Телефон, қуаттағыш</source>
   <translation>Телефон, кубаттагыч</translation>
  </message>
  <message id="safety_plan.things_ready.option.medicine">
   <source>Дәрі-дәрмек</source>
   <translation>Дары-дармек</translation>
  </message>
  <message id="safety_plan.things_ready.option.clothes">
   <source>Жылы киім</source>
   <translation>Жылуу кийим</translation>
  </message>
  <message id="safety_plan.things_ready.option.child_things">
   <source>Баланың заттары</source>
   <translation>Баланын буюмдары</translation>
  </message>
  <message id="safety_plan.things_ready.option.evidence">
   <source>Дәлелдердің көшірмесі</source>
   <translation>Далилдердин көчүрмөсү</translation>
  </message>
  <message id="safety_plan.phone_safety">
   <source>Телефонды қауіпсіз пайдалану, жоспар көшірмесін жасыру</source>
   <translation>Телефонду коопсуз колдонуу, пландын көчүрмөсүн жашыруу</translation>
  </message>
  <message id="safety_plan.phone_safety.hint">
   <source>Қоңыраулар тарихын, орналасқан жерді, құпиясөзді, хабарламаларды тексеріңіз.</source>
   <translation>Чалуулар тарыхын, жайгашкан жерди, сырсөздү, билдирүүлөрдү текшериңиз.</translation>
  </message>
  <message id="safety_plan.checks">
   <source>Кім, қаншалықты жиі, қашанға дейін тексереді</source>
   <translation>Ким, канчалык тез-тез, качанга чейин текшерет</translation>
  </message>
  <message id="safety_plan.checks.person">
   <source>Кім</source>
   <translation>Ким</translation>
  </message>
  <message id="safety_plan.checks.way">
   <source>Тәсілі</source>
   <translation>Жолу</translation>
  </message>
  <message id="safety_plan.checks.frequency">
   <source>Жиілігі</source>
   <translation>Жыштыгы</translation>
  </message>
  <message id="safety_plan.checks.until">
   <source>Дейін</source>
   <translation>Чейин</translation>
  </message>
  <message id="safety_plan.copy_given">
   <source>Жоспардың көшірмесі</source>
   <translation>Пландын көчүрмөсү</translation>
  </message>
  <message id="safety_plan.copy_given.hint">
   <source>Қағаз табылса қауіпті болса, тек жатталады.</source>
   <translation>Кагаз табылса коркунучтуу болсо, жатталат гана.</translation>
  </message>
  <message id="safety_plan.copy_given.ask">
   <source>Бұл қағазды алып жүру қауіпсіз бе, әлде жаттап алған дұрыс па?</source>
   <translation>Бул кагазды алып жүрүү коопсузбу же жаттап алган жакшыбы?</translation>
  </message>
  <message id="safety_plan.copy_given.option.paper">
   <source>Қағаз түрінде берілді</source>
   <translation>Кагаз түрүндө берилди</translation>
  </message>
  <message id="safety_plan.copy_given.option.memory">
   <source>Қауіпті болғандықтан жатталды</source>
   <translation>Коркунучтуу болгондуктан жатталды</translation>
  </message>
  <message id="safety_plan.signatures">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="safety_plan.signatures.option.client">
   <source>Қызмет алушы</source>
   <translation>Клиент</translation>
  </message>
  <message id="safety_plan.signatures.option.guardian">
   <source>Қорғаншы</source>
   <translation>Камкорчу</translation>
  </message>
  <message id="safety_plan.signatures.option.worker">
   <source>Әлеуметтік қызметкер</source>
   <translation>Социалдык кызматкер</translation>
  </message>
  <message id="service_log.title">
   <source>Қызмет көрсету журналы</source>
   <translation>Кызмат көрсөтүү журналы</translation>
  </message>
  <message id="service_log.page.services">
   <source>Көрсетілген қызметтер</source>
   <translation>Көрсөтүлгөн кызматтар</translation>
  </message>
  <message id="service_log.started_on">
   <source>Парақ басталған күн</source>
   <translation>Барак башталган күн</translation>
  </message>
  <message id="service_log.annex">
   <source>Қызмет көрсету стандарты</source>
   <translation>Кызмат көрсөтүү стандарты</translation>
  </message>
  <message id="service_log.entries_a12">
   <source>Көрсетілген қызметтер (1, 2-қосымша)</source>
   <translation>Көрсөтүлгөн кызматтар (1, 2-тиркеме)</translation>
  </message>
  <message id="service_log.entries_a12.on">
   <source>Күні</source>
   <translation>Күнү</translation>
  </message>
  <message id="service_log.entries_a12.kind">
   <source>Қызмет түрі</source>
   <translation>Кызматтын түрү</translation>
  </message>
  <message id="service_log.entries_a12.item">
   <source>Тізбедегі қызмет</source>
   <translation>Тизмедеги кызмат</translation>
  </message>
  <message id="service_log.entries_a12.provider">
   <source>Көрсеткен маман</source>
   <translation>Аткарган адис</translation>
  </message>
  <message id="service_log.entries_a12.quantity">
   <source>Ұзақтығы, саны</source>
   <translation>Узактыгы, саны</translation>
  </message>
  <message id="service_log.entries_a12.result">
   <source>Нәтиже</source>
   <translation>Натыйжа</translation>
  </message>
  <message id="service_log.entries_a12.remark">
   <source>Ескертпе</source>
   <translation>Эскертүү</translation>
  </message>
  <message id="service_log.entries_a3">
   <source>Көрсетілген қызметтер (3-қосымша)</source>
   <translation>Көрсөтүлгөн кызматтар (3-тиркеме)</translation>
  </message>
  <message id="service_log.entries_a3.on">
   <source>Күні</source>
   <translation>Күнү</translation>
  </message>
  <message id="service_log.entries_a3.kind">
   <source>Қызмет түрі</source>
   <translation>Кызматтын түрү</translation>
  </message>
  <message id="service_log.entries_a3.item">
   <source>Тізбедегі қызмет</source>
   <translation>Тизмедеги кызмат</translation>
  </message>
  <message id="service_log.entries_a3.provider">
   <source>Көрсеткен маман</source>
   <translation>Аткарган адис</translation>
  </message>
  <message id="service_log.entries_a3.quantity">
   <source>Ұзақтығы, саны</source>
   <translation>Узактыгы, саны</translation>
  </message>
  <message id="service_log.entries_a3.result">
   <source>Нәтиже</source>
   <translation>Натыйжа</translation>
  </message>
  <message id="service_log.entries_a3.remark">
   <source>Ескертпе</source>
   <translation>Эскертүү</translation>
  </message>
  <message id="service_log.page.totals_a12">
   <source>Түрлері бойынша жиыны</source>
   <translation>Түрлөр боюнча жыйынтык</translation>
  </message>
  <message id="service_log.n_a12_h">
   <source>әлеуметтік-тұрмыстық</source>
   <translation>социалдык-турмуш-тиричилик</translation>
  </message>
  <message id="service_log.n_a12_m">
   <source>әлеуметтік-медициналық</source>
   <translation>социалдык-медициналык</translation>
  </message>
  <message id="service_log.n_a12_p">
   <source>әлеуметтік-психологиялық</source>
   <translation>социалдык-психологиялык</translation>
  </message>
  <message id="service_log.n_a12_e">
   <source>әлеуметтік-педагогикалық</source>
   <translation>социалдык-педагогикалык</translation>
  </message>
  <message id="service_log.n_a12_l">
   <source>әлеуметтік-еңбек</source>
   <translation>социалдык-эмгек</translation>
  </message>
  <message id="service_log.n_a12_c">
   <source>әлеуметтік-мәдени</source>
   <translation>социалдык-маданий</translation>
  </message>
  <message id="service_log.n_a12_n">
   <source>әлеуметтік-экономикалық</source>
   <translation>социалдык-экономикалык</translation>
  </message>
  <message id="service_log.n_a12_j">
   <source>әлеуметтік-құқықтық</source>
   <translation>социалдык-укуктук</translation>
  </message>
  <message id="service_log.n_a12">
   <source>Барлығы</source>
   <translation>Бардыгы</translation>
  </message>
  <message id="service_log.page.totals_a3">
   <source>Түрлері бойынша жиыны</source>
   <translation>Түрлөр боюнча жыйынтык</translation>
  </message>
  <message id="service_log.n_a3_h">
   <source>әлеуметтік-тұрмыстық</source>
   <translation>социалдык-турмуш-тиричилик</translation>
  </message>
  <message id="service_log.n_a3_m">
   <source>әлеуметтік-медициналық</source>
   <translation>социалдык-медициналык</translation>
  </message>
  <message id="service_log.n_a3_p">
   <source>әлеуметтік-психологиялық</source>
   <translation>социалдык-психологиялык</translation>
  </message>
  <message id="service_log.n_a3_e">
   <source>әлеуметтік-педагогикалық</source>
   <translation>социалдык-педагогикалык</translation>
  </message>
  <message id="service_log.n_a3_l">
   <source>әлеуметтік-еңбек</source>
   <translation>социалдык-эмгек</translation>
  </message>
  <message id="service_log.n_a3_c">
   <source>әлеуметтік-мәдени</source>
   <translation>социалдык-маданий</translation>
  </message>
  <message id="service_log.n_a3_n">
   <source>әлеуметтік-экономикалық</source>
   <translation>социалдык-экономикалык</translation>
  </message>
  <message id="service_log.n_a3_j">
   <source>әлеуметтік-құқықтық</source>
   <translation>социалдык-укуктук</translation>
  </message>
  <message id="service_log.n_a3">
   <source>Барлығы</source>
   <translation>Бардыгы</translation>
  </message>
  <message id="service_log.page.medical">
   <source>Медициналық рәсімдер, жатқызу</source>
   <translation>Процедуралар, ооруканага жаткыруу</translation>
  </message>
  <message id="service_log.had_procedures">
   <source>Дәрігер тағайындаған рәсімдер болды ма (M-10)</source>
   <translation>Дарыгер дайындаган процедуралар болдубу (M-10)</translation>
  </message>
  <message id="service_log.procedures">
   <source>Медициналық рәсімдер</source>
   <translation>Медициналык процедуралар</translation>
  </message>
  <message id="service_log.procedures.hint">
   <source>Бағдарлама тек тіркейді, мөлшер бойынша кеңес бермейді.</source>
   <translation>Программа жазып гана турат, доза боюнча кеңеш бербейт.</translation>
  </message>
  <message id="service_log.procedures.on">
   <source>Күні</source>
   <translation>Күнү</translation>
  </message>
  <message id="service_log.procedures.doctor">
   <source>Тағайындаған дәрігер</source>
   <translation>Дайындаган дарыгер</translation>
  </message>
  <message id="service_log.procedures.prescribed_on">
   <source>Тағайындау күні</source>
   <translation>Дайындалган күн</translation>
  </message>
  <message id="service_log.procedures.procedure">
   <source>Рәсім</source>
   <translation>Процедура</translation>
  </message>
  <message id="service_log.procedures.performer">
   <source>Орындаған</source>
   <translation>Аткарган</translation>
  </message>
  <message id="service_log.had_hospital">
   <source>Ауруханаға жатқызу болды ма (M-11)</source>
   <translation>Ооруканага жаткыруу болдубу (M-11)</translation>
  </message>
  <message id="service_log.hospital">
   <source>Ауруханаға жатқызу</source>
   <translation>Ооруканага жаткыруу</translation>
  </message>
  <message id="service_log.hospital.hint">
   <source>Тек медициналық көрсетілім бойынша, уақытын оздырмай.</source>
   <translation>Медициналык көрсөтмө боюнча гана, кечиктирбестен.</translation>
  </message>
  <message id="service_log.hospital.indication">
   <source>Көрсетілім</source>
   <translation>Көрсөтмө</translation>
  </message>
  <message id="service_log.hospital.start">
   <source>Басталуы</source>
   <translation>Башталышы</translation>
  </message>
  <message id="service_log.hospital.until">
   <source>Аяқталуы</source>
   <translation>Бүтүшү</translation>
  </message>
  <message id="service_log.hospital.escort">
   <source>Бірге барған адам</source>
   <translation>Коштогон адам</translation>
  </message>
  <message id="service_log.page.end">
   <source>Сілтеме, қол қою</source>
   <translation>Шилтеме, кол коюу</translation>
  </message>
  <message id="service_log.book_entry">
   <source>Шағымдар кітабындағы жазба нөмірі</source>
   <translation>Даттануулар китебиндеги жазуунун номери</translation>
  </message>
  <message id="service_log.book_entry.hint">
   <source>Тек сілтеме: жазбаның өзі бұл іске салынбайды.</source>
   <translation>Шилтеме гана: жазуунун өзү бул ишке салынбайт.</translation>
  </message>
  <message id="service_log.signatures">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="service_log.signatures.option.specialist">
   <source>маман</source>
   <translation>адис</translation>
  </message>
  <message id="service_log.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="service_proposal.title">
   <source>Қызметті жақсарту ұсыныстары</source>
   <translation>Кызматты жакшыртуу сунуштары</translation>
  </message>
  <message id="service_proposal.page.proposal">
   <source>Ұсыныс</source>
   <translation>Сунуш</translation>
  </message>
  <message id="service_proposal.made_on">
   <source>Күні</source>
   <translation>Күнү</translation>
  </message>
  <message id="service_proposal.to">
   <source>Кімге</source>
   <translation>Кимге</translation>
  </message>
  <message id="service_proposal.text">
   <source>Ұсыныс</source>
   <translation>Сунуш</translation>
  </message>
  <message id="service_proposal.text.hint">
   <source>Тек код жазылады, аты-жөні жазылмайды.</source>
   <translation>Код гана жазылат, ысым жазылбайт.</translation>
  </message>
  <message id="service_proposal.reason">
   <source>Негіздемесі</source>
   <translation>Негиздемеси</translation>
  </message>
  <message id="service_proposal.answered_on">
   <source>Жауап келген күн</source>
   <translation>Жооп келген күн</translation>
  </message>
  <message id="service_proposal.answer">
   <source>Жауап</source>
   <translation>Жооп</translation>
  </message>
  <message id="service_register.title">
   <source>Көрсетілген қызметтер тізілімі</source>
   <translation>Көрсөтүлгөн кызматтардын каттоосу</translation>
  </message>
  <message id="service_register.page.lines">
   <source>Жазбалар</source>
   <translation>Жазуулар</translation>
  </message>
  <message id="service_register.lines">
   <source>Көрсетілген қызметтер тізілімі</source>
   <translation>Көрсөтүлгөн кызматтардын каттоосу</translation>
  </message>
  <message id="service_register.lines.no">
   <source>№</source>
   <translation>№</translation>
  </message>
  <message id="service_register.lines.on">
   <source>Күні</source>
   <translation>Күнү</translation>
  </message>
  <message id="service_register.lines.code">
   <source>Коды</source>
   <translation>Коду</translation>
  </message>
  <message id="service_register.lines.kind">
   <source>Қызмет түрі</source>
   <translation>Кызматтын түрү</translation>
  </message>
  <message id="service_register.lines.item">
   <source>Қызмет</source>
   <translation>Кызмат</translation>
  </message>
  <message id="service_register.lines.quantity">
   <source>Саны</source>
   <translation>Саны</translation>
  </message>
  <message id="service_register.lines.result">
   <source>Нәтижесі</source>
   <translation>Натыйжасы</translation>
  </message>
  <message id="shelf_document.title">
   <source>Құжаттар сөресі</source>
   <translation>Документтер текчеси</translation>
  </message>
  <message id="shelf_document.page.document">
   <source>Құжат</source>
   <translation>Документ</translation>
  </message>
  <message id="shelf_document.kind">
   <source>Түрі</source>
   <translation>Түрү</translation>
  </message>
  <message id="shelf_document.kind.option.policy">
   <source>қызмет саясаты</source>
   <translation>кызмат саясаты</translation>
  </message>
  <message id="shelf_document.kind.option.ethics">
   <source>әдеп кодексі</source>
   <translation>этика кодекси</translation>
  </message>
  <message id="shelf_document.kind.option.methods">
   <source>теория мен әдістеме бағдарламасы</source>
   <translation>теория жана методика программасы</translation>
  </message>
  <message id="shelf_document.kind.option.supervision">
   <source>супервизия саясаты, тәртібі</source>
   <translation>супервизия саясаты, тартиби</translation>
  </message>
  <message id="shelf_document.kind.option.staff">
   <source>кадр, үздіксіз даму саясаты</source>
   <translation>кадр, үзгүлтүксүз өнүгүү саясаты</translation>
  </message>
  <message id="shelf_document.kind.option.archive">
   <source>сақтау мерзімдерінің тізбесі</source>
   <translation>сактоо мөөнөттөрүнүн тизмеси</translation>
  </message>
  <message id="shelf_document.kind.option.other">
   <source>басқа</source>
   <translation>башка</translation>
  </message>
  <message id="shelf_document.name">
   <source>Атауы</source>
   <translation>Аталышы</translation>
  </message>
  <message id="shelf_document.approved_by">
   <source>Бекіткен</source>
   <translation>Бекиткен</translation>
  </message>
  <message id="shelf_document.approved_on">
   <source>Бекітілген күні</source>
   <translation>Бекитилген күнү</translation>
  </message>
  <message id="shelf_document.valid_until">
   <source>Жарамдылық мерзімі</source>
   <translation>Жарактуу мөөнөтү</translation>
  </message>
  <message id="shelf_document.valid_until.hint">
   <source>Мерзімсіз болса, бос қалады. Бітсе, өзін-өзі тексеруде белгіленеді.</source>
   <translation>Мөөнөтсүз болсо, бош калат. Бүтсө, өз алдынча текшерүүдө белгиленет.</translation>
  </message>
  <message id="shelf_document.kept_at">
   <source>Сақталатын орны</source>
   <translation>Сакталган жери</translation>
  </message>
  <message id="specialist_contract.title">
   <source>Шарт негізінде тартылған мамандар тізілімі</source>
   <translation>Келишим боюнча адистердин реестри</translation>
  </message>
  <message id="specialist_contract.page.contract">
   <source>Шарт</source>
   <translation>Келишим</translation>
  </message>
  <message id="specialist_contract.starts_on">
   <source>Шарт басталған күн</source>
   <translation>Келишим башталган күн</translation>
  </message>
  <message id="specialist_contract.starts_on.hint">
   <source>Тізілім – ұйымның бөлек ісі, қызмет алушының ісіне жазылмайды.</source>
   <translation>Реестр – уюмдун өзүнчө иши, кызмат алуучунун ишине жазылбайт.</translation>
  </message>
  <message id="specialist_contract.ends_on">
   <source>Шарт аяқталатын күн</source>
   <translation>Келишим бүткөн күн</translation>
  </message>
  <message id="specialist_contract.specialist">
   <source>Маман</source>
   <translation>Адис</translation>
  </message>
  <message id="specialist_contract.speciality">
   <source>Мамандығы</source>
   <translation>Адистиги</translation>
  </message>
  <message id="specialist_contract.contract_no">
   <source>Шарт нөмірі</source>
   <translation>Келишимдин номери</translation>
  </message>
  <message id="specialist_contract.purposes">
   <source>Не үшін тартылды</source>
   <translation>Эмне үчүн тартылды</translation>
  </message>
  <message id="specialist_contract.purposes.option.plan">
   <source>жеке жоспарды әзірлеу</source>
   <translation>жеке планды иштеп чыгуу</translation>
  </message>
  <message id="specialist_contract.purposes.option.evaluation">
   <source>нәтижелілікті бағалау</source>
   <translation>натыйжалуулукту баалоо</translation>
  </message>
  <message id="specialist_contract.purposes.option.consultation">
   <source>консультация беру</source>
   <translation>кеңеш берүү</translation>
  </message>
  <message id="specialist_contract.recipients">
   <source>Қызмет алушылар (кодтары)</source>
   <translation>Кызмат алуучулар (коддору)</translation>
  </message>
  <message id="specialist_contract.results">
   <source>Нәтижелері</source>
   <translation>Натыйжалары</translation>
  </message>
  <message id="specialist_contract.renews">
   <source>Ұзартылған шарт</source>
   <translation>Узартылган келишим</translation>
  </message>
  <message id="specialist_contract.renews.hint">
   <source>Бұл шарт бұрынғысын жалғастырса ғана.</source>
   <translation>Мурдагыны улантса гана.</translation>
  </message>
  <message id="staff_card.title">
   <source>Қызметкер картасы</source>
   <translation>Кызматкердин картасы</translation>
  </message>
  <message id="staff_card.page.card">
   <source>Қызметкер</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="staff_card.worker">
   <source>Қызметкер</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="staff_card.joined_on">
   <source>Жұмысқа кірген</source>
   <translation>Ишке кирген</translation>
  </message>
  <message id="staff_card.function">
   <source>Қызметі</source>
   <translation>Кызматы</translation>
  </message>
  <message id="staff_card.function.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="staff_card.function.option.medical">
   <source>медициналық бағдардағы әлеуметтік қызметкер</source>
   <translation>медициналык багыттагы социалдык кызматкер</translation>
  </message>
  <message id="staff_card.function.option.senior">
   <source>аға әлеуметтік қызметкер</source>
   <translation>улук социалдык кызматкер</translation>
  </message>
  <message id="staff_card.function.option.supervisor">
   <source>супервизор маман</source>
   <translation>супервизор</translation>
  </message>
  <message id="staff_card.function.option.psychologist">
   <source>психолог маман</source>
   <translation>психолог</translation>
  </message>
  <message id="staff_card.function.option.manager">
   <source>жоғары тұрған менеджер</source>
   <translation>жогорку менежер</translation>
  </message>
  <message id="staff_card.function.option.other">
   <source>басқа</source>
   <translation>башка</translation>
  </message>
  <message id="staff_card.supervisor">
   <source>Супервизор</source>
   <translation>Супервизор</translation>
  </message>
  <message id="staff_card.degree">
   <source>Білімі</source>
   <translation>Билими</translation>
  </message>
  <message id="staff_card.degree.option.social_high">
   <source>әлеуметтік жұмыс, жоғары</source>
   <translation>социалдык иш боюнча жогорку</translation>
  </message>
  <message id="staff_card.degree.option.social_vocational">
   <source>әлеуметтік жұмыс, орта кәсіптік</source>
   <translation>социалдык иш боюнча орто кесиптик</translation>
  </message>
  <message id="staff_card.degree.option.medical">
   <source>медициналық</source>
   <translation>медициналык</translation>
  </message>
  <message id="staff_card.degree.option.pedagogical">
   <source>педагогикалық</source>
   <translation>педагогикалык</translation>
  </message>
  <message id="staff_card.degree.option.psychological">
   <source>психологиялық</source>
   <translation>психологиялык</translation>
  </message>
  <message id="staff_card.degree.option.sociological">
   <source>әлеуметтанулық</source>
   <translation>социологиялык</translation>
  </message>
  <message id="staff_card.degree.option.legal">
   <source>заңгерлік</source>
   <translation>юридикалык</translation>
  </message>
  <message id="staff_card.degree.option.other">
   <source>басқа</source>
   <translation>башка</translation>
  </message>
  <message id="staff_card.university">
   <source>Оқу орны, диплом нөмірі</source>
   <translation>Окуу жайы, дипломунун номери</translation>
  </message>
  <message id="staff_card.years">
   <source>Саладағы жұмыс жылдары</source>
   <translation>Тармактагы иш жылдары</translation>
  </message>
  <message id="staff_card.page.licence">
   <source>Рұқсат, даярлық</source>
   <translation>Уруксат, даярдык</translation>
  </message>
  <message id="staff_card.licence_no">
   <source>Арнайы рұқсат нөмірі</source>
   <translation>Атайын уруксаттын номери</translation>
  </message>
  <message id="staff_card.licence_until">
   <source>Жарамдылық мерзімі</source>
   <translation>Жарактуу мөөнөтү</translation>
  </message>
  <message id="staff_card.verified_by">
   <source>Құжатты тексерген адам, күні</source>
   <translation>Документти текшерген адам, күнү</translation>
  </message>
  <message id="staff_card.supervision_training">
   <source>Супервизия бойынша даярлығы бар</source>
   <translation>Супервизия боюнча даярдыгы бар</translation>
  </message>
  <message id="staff_card.cases_of_year">
   <source>Биылғы істер</source>
   <translation>Быйылкы иштер</translation>
  </message>
  <message id="staff_card.left_on">
   <source>Жұмыстан шыққан</source>
   <translation>Иштен кеткен</translation>
  </message>
  <message id="staff_support.title">
   <source>Қызметкердің қауіпсіздігі мен қолдауы</source>
   <translation>Кызматкердин коопсуздугу, колдоо</translation>
  </message>
  <message id="staff_support.page.event">
   <source>Оқиға</source>
   <translation>Окуя</translation>
  </message>
  <message id="staff_support.worker">
   <source>Қызметкер</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="staff_support.worker.hint">
   <source>Тек қызметкердің өзі мен супервизор көреді.</source>
   <translation>Кызматкердин өзү жана супервизор гана көрөт.</translation>
  </message>
  <message id="staff_support.happened_at">
   <source>Күні мен уақыты</source>
   <translation>Күнү, убактысы</translation>
  </message>
  <message id="staff_support.kind">
   <source>Түрі</source>
   <translation>Түрү</translation>
  </message>
  <message id="staff_support.kind.option.threat">
   <source>қорқыту</source>
   <translation>коркутуу</translation>
  </message>
  <message id="staff_support.kind.option.attack">
   <source>шабуыл</source>
   <translation>кол салуу</translation>
  </message>
  <message id="staff_support.kind.option.accident">
   <source>жазатайым оқиға</source>
   <translation>кырсык</translation>
  </message>
  <message id="staff_support.kind.option.strain">
   <source>ауыр жүктеме, шаршау</source>
   <translation>оор жүктөм, чарчоо</translation>
  </message>
  <message id="staff_support.kind.option.other">
   <source>басқа</source>
   <translation>башка</translation>
  </message>
  <message id="staff_support.what">
   <source>Не болды</source>
   <translation>Эмне болду</translation>
  </message>
  <message id="staff_support.what.hint">
   <source>Тек код жазылады, аты-жөні жазылмайды.</source>
   <translation>Код гана жазылат, ысым жазылбайт.</translation>
  </message>
  <message id="staff_support.what.ask">
   <source>Не болды? Қазір өзіңізді қалай сезінесіз?</source>
   <translation>Эмне болду? Азыр абалыңыз кандай?</translation>
  </message>
  <message id="staff_support.measures">
   <source>Қабылданған шара</source>
   <translation>Көрүлгөн чара</translation>
  </message>
  <message id="staff_support.support">
   <source>Көрсетілген қолдау</source>
   <translation>Көрсөтүлгөн колдоо</translation>
  </message>
  <message id="staff_support.support.option.debriefing">
   <source>талдау әңгімесі</source>
   <translation>талдоо сүйлөшүүсү</translation>
  </message>
  <message id="staff_support.support.option.psychologist">
   <source>психолог маман</source>
   <translation>психолог</translation>
  </message>
  <message id="staff_support.support.option.rest">
   <source>демалыс</source>
   <translation>эс алуу</translation>
  </message>
  <message id="staff_support.support.option.lighter">
   <source>жүктеме азайтылды</source>
   <translation>жүктөм азайтылды</translation>
  </message>
  <message id="staff_support.support.option.police">
   <source>полицияға жүгінді</source>
   <translation>милицияга кайрылды</translation>
  </message>
  <message id="staff_support.next_on">
   <source>Келесі әңгіме</source>
   <translation>Кийинки сүйлөшүү</translation>
  </message>
  <message id="stop_or_reopen.title">
   <source>Қызметті тоқтату, істі қайта ашу туралы шешім</source>
   <translation>Кызматты токтотуу, ишти кайра ачуу чечими</translation>
  </message>
  <message id="stop_or_reopen.page.decision">
   <source>Шешім</source>
   <translation>Чечим</translation>
  </message>
  <message id="stop_or_reopen.kind">
   <source>Шешім түрі</source>
   <translation>Чечимдин түрү</translation>
  </message>
  <message id="stop_or_reopen.kind.option.stop">
   <source>қызметті тоқтату</source>
   <translation>кызматты токтотуу</translation>
  </message>
  <message id="stop_or_reopen.kind.option.resume">
   <source>қызметті жалғастыру</source>
   <translation>кызматты улантуу</translation>
  </message>
  <message id="stop_or_reopen.kind.option.reopen">
   <source>істі қайта ашу</source>
   <translation>ишти кайра ачуу</translation>
  </message>
  <message id="stop_or_reopen.decided_on">
   <source>Шешім қабылданған күн</source>
   <translation>Чечим кабыл алынган күн</translation>
  </message>
  <message id="stop_or_reopen.reason">
   <source>Себебі</source>
   <translation>Себеби</translation>
  </message>
  <message id="stop_or_reopen.reason.ask">
   <source>Не өзгерді? Бұл шешім туралы не ойлайсыз?</source>
   <translation>Эмне өзгөрдү? Бул чечим жөнүндө эмне деп ойлойсуз?</translation>
  </message>
  <message id="stop_or_reopen.decided_by">
   <source>Кім шешті</source>
   <translation>Ким чечти</translation>
  </message>
  <message id="stop_or_reopen.page.stopped">
   <source>Тоқтату кезеңі</source>
   <translation>Токтотуу мезгили</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile">
   <source>Тоқтатылған кездегі қауіпсіздік</source>
   <translation>Токтотулган мезгилдеги коопсуздук</translation>
  </message>
  <message id="stop_or_reopen.safety_meanwhile.ask">
   <source>Осы кезеңде қауіп төнсе, кімге жүгінесіз?</source>
   <translation>Бул мезгилде коркунуч болсо, кимге кайрыласыз?</translation>
  </message>
  <message id="stop_or_reopen.resume_planned_on">
   <source>Жалғастыру жоспарланған күн</source>
   <translation>Улантуу пландалган күн</translation>
  </message>
  <message id="stop_or_reopen.page.reopened">
   <source>Істі қайта ашу</source>
   <translation>Ишти кайра ачуу</translation>
  </message>
  <message id="stop_or_reopen.new_episode">
   <source>Жаңа эпизод нөмірі</source>
   <translation>Жаңы эпизоддун номери</translation>
  </message>
  <message id="stop_or_reopen.stages_again">
   <source>Қайталанатын кезеңдер</source>
   <translation>Кайталануучу этаптар</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.admission">
   <source>қабылдау</source>
   <translation>кабыл алуу</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.assessment">
   <source>диагностика</source>
   <translation>диагностика</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.planning">
   <source>жоспарлау</source>
   <translation>пландаштыруу</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.delivery">
   <source>қызмет көрсету</source>
   <translation>кызмат көрсөтүү</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.evaluation">
   <source>нәтижелерді бағалау</source>
   <translation>натыйжаларды баалоо</translation>
  </message>
  <message id="stop_or_reopen.stages_again.option.leaving">
   <source>ұйымнан шығу</source>
   <translation>мекемеден чыгуу</translation>
  </message>
  <message id="stop_or_reopen.closing_ref">
   <source>Бұрынғы шығару жазбасы</source>
   <translation>Мурдагы чыгаруу жазуусу</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause">
   <source>Проблеманың қайталану себебі</source>
   <translation>Көйгөйдүн кайталанышынын себеби</translation>
  </message>
  <message id="stop_or_reopen.relapse_cause.ask">
   <source>Неліктен қайтадан қиын болды? Бұрын не жетіспеді?</source>
   <translation>Эмне болуп кайра кыйын болду? Мурда эмне жетишпей калды?</translation>
  </message>
  <message id="stop_or_reopen.page.signing">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="stop_or_reopen.client_told_on">
   <source>Қызмет алушыға хабарланған күн</source>
   <translation>Клиентке билдирилген күн</translation>
  </message>
  <message id="stop_or_reopen.signatures">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.head">
   <source>ұйым басшысы</source>
   <translation>уюмдун жетекчиси</translation>
  </message>
  <message id="stop_or_reopen.signatures.option.client">
   <source>қызмет алушы</source>
   <translation>клиент</translation>
  </message>
  <message id="supervision_session.title">
   <source>Супервизия кездесуінің жазбасы</source>
   <translation>Супервизия жолугушуусунун жазуусу</translation>
  </message>
  <message id="supervision_session.page.session">
   <source>Кездесу</source>
   <translation>Жолугушуу</translation>
  </message>
  <message id="supervision_session.met_on">
   <source>Кездескен күн</source>
   <translation>Жолугушкан күн</translation>
  </message>
  <message id="supervision_session.place">
   <source>Қайда</source>
   <translation>Кайда</translation>
  </message>
  <message id="supervision_session.kind">
   <source>Түрі</source>
   <translation>Түрү</translation>
  </message>
  <message id="supervision_session.kind.option.individual">
   <source>жеке</source>
   <translation>жеке</translation>
  </message>
  <message id="supervision_session.kind.option.group">
   <source>топтық</source>
   <translation>топтук</translation>
  </message>
  <message id="supervision_session.worker">
   <source>Қызметкер</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="supervision_session.group">
   <source>Топ мүшелері</source>
   <translation>Топтун мүчөлөрү</translation>
  </message>
  <message id="supervision_session.group.worker">
   <source>Қызметкер</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="supervision_session.supervisor">
   <source>Супервизор</source>
   <translation>Супервизор</translation>
  </message>
  <message id="supervision_session.topics">
   <source>Талқыланған тақырыптар</source>
   <translation>Талкууланган темалар</translation>
  </message>
  <message id="supervision_session.topics.option.cases">
   <source>істер</source>
   <translation>иштер</translation>
  </message>
  <message id="supervision_session.topics.option.methods">
   <source>әдістер</source>
   <translation>ыкмалар</translation>
  </message>
  <message id="supervision_session.topics.option.workload">
   <source>жүктеме</source>
   <translation>жүктөм</translation>
  </message>
  <message id="supervision_session.topics.option.wellbeing">
   <source>көңіл күй, денсаулық</source>
   <translation>маанай, ден соолук</translation>
  </message>
  <message id="supervision_session.topics.option.safety">
   <source>қызметкер қауіпсіздігі</source>
   <translation>кызматкердин коопсуздугу</translation>
  </message>
  <message id="supervision_session.cases">
   <source>Талқыланған істер</source>
   <translation>Талкууланган иштер</translation>
  </message>
  <message id="supervision_session.cases.hint">
   <source>Тек код жазылады, аты-жөні жазылмайды.</source>
   <translation>Код гана жазылат, аты-жөнү жазылбайт.</translation>
  </message>
  <message id="supervision_session.cases.code">
   <source>Іс коды</source>
   <translation>Иштин коду</translation>
  </message>
  <message id="supervision_session.cases.question">
   <source>Сұрақ, шешім</source>
   <translation>Суроо, чечим</translation>
  </message>
  <message id="supervision_session.course">
   <source>Талқылаудың қысқаша мазмұны</source>
   <translation>Талкуунун кыскача мазмуну</translation>
  </message>
  <message id="supervision_session.page.reflection">
   <source>Өзі туралы ой түю</source>
   <translation>Өзү тууралуу ой жүгүртүү</translation>
  </message>
  <message id="supervision_session.reflection">
   <source>Өзін-өзі саралау сұрақтары</source>
   <translation>Өзүнө көз чаптыруу суроолору</translation>
  </message>
  <message id="supervision_session.reflection.ask">
   <source>Осы кезеңде сізге не ең ауыр болды, не күш берді?</source>
   <translation>Бул мезгилде сизге эмне эң оор болду, эмне күч берди?</translation>
  </message>
  <message id="supervision_session.page.agreement">
   <source>Келісімдер</source>
   <translation>Макулдашуулар</translation>
  </message>
  <message id="supervision_session.agreements">
   <source>Келісілген істер</source>
   <translation>Макулдашылган иштер</translation>
  </message>
  <message id="supervision_session.agreements.what">
   <source>Не</source>
   <translation>Эмне</translation>
  </message>
  <message id="supervision_session.agreements.who">
   <source>Жауапты</source>
   <translation>Жооптуу</translation>
  </message>
  <message id="supervision_session.agreements.until">
   <source>Мерзімі</source>
   <translation>Мөөнөтү</translation>
  </message>
  <message id="supervision_session.workload">
   <source>Осы жылғы істер саны</source>
   <translation>Бул жылдагы иштердин саны</translation>
  </message>
  <message id="supervision_session.next_on">
   <source>Келесі кездесу</source>
   <translation>Кийинки жолугушуу</translation>
  </message>
  <message id="supervision_session.signatures">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="supervision_session.signatures.option.supervisor">
   <source>супервизор</source>
   <translation>супервизор</translation>
  </message>
  <message id="supervision_session.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="transfer.title">
   <source>Тапсыру парағы</source>
   <translation>Өткөрүп берүү барагы</translation>
  </message>
  <message id="transfer.page.move">
   <source>Тапсыру</source>
   <translation>Өткөрүп берүү</translation>
  </message>
  <message id="transfer.direction">
   <source>Тапсыру бағыты</source>
   <translation>Өткөрүп берүүнүн багыты</translation>
  </message>
  <message id="transfer.direction.option.outgoing">
   <source>басқа ұйымға тапсырылды</source>
   <translation>башка уюмга өткөрүлдү</translation>
  </message>
  <message id="transfer.direction.option.incoming">
   <source>басқа ұйымнан келді</source>
   <translation>башка уюмдан келди</translation>
  </message>
  <message id="transfer.direction.option.internal">
   <source>ұйым ішінде</source>
   <translation>уюмдун ичинде</translation>
  </message>
  <message id="transfer.transferred_on">
   <source>Кейс файлы тапсырылған күн</source>
   <translation>Кейс файлы өткөрүлгөн күн</translation>
  </message>
  <message id="transfer.organisation_from">
   <source>Тапсырған ұйым</source>
   <translation>Өткөрүп берген уюм</translation>
  </message>
  <message id="transfer.organisation_to">
   <source>Қабылдаған ұйым</source>
   <translation>Кабыл алган уюм</translation>
  </message>
  <message id="transfer.organisation_contact">
   <source>Ұйымның байланыс ақпараты</source>
   <translation>Уюмдун байланыш маалыматы</translation>
  </message>
  <message id="transfer.organisation_contact.hint">
   <source>Екінші ұйымның телефоны, мекенжайы, электрондық мекенжайы.</source>
   <translation>Экинчи уюмдун телефону, дареги, электрондук дареги.</translation>
  </message>
  <message id="transfer.transferred_by">
   <source>Тапсырған маманның аты-жөні, лауазымы</source>
   <translation>Өткөрүп берген адистин аты-жөнү, кызматы</translation>
  </message>
  <message id="transfer.former_code">
   <source>Бұрынғы код</source>
   <translation>Мурдагы код</translation>
  </message>
  <message id="transfer.new_code">
   <source>Жаңа код</source>
   <translation>Жаңы код</translation>
  </message>
  <message id="transfer.new_code.hint">
   <source>Қабылдаған тарап береді; тапсырған тарап кейін толықтырып жазады.</source>
   <translation>Кабыл алган тарап берет; өткөрүп берген тарап кийин толуктап жазат.</translation>
  </message>
  <message id="transfer.page.purpose">
   <source>Мақсат, жұмыс барысы</source>
   <translation>Максат, иштин жүрүшү</translation>
  </message>
  <message id="transfer.purpose">
   <source>Тапсыру мақсаты</source>
   <translation>Өткөрүп берүүнүн максаты</translation>
  </message>
  <message id="transfer.purpose.ask">
   <source>Бұл кейсті тапсыру арқылы қызмет алушы үшін не жақсарады?</source>
   <translation>Бул кейсти өткөрүп берүү менен клиент үчүн эмне жакшырат?</translation>
  </message>
  <message id="transfer.process_note">
   <source>Жұмыс барысы туралы қысқаша жазба</source>
   <translation>Иштин жүрүшү жөнүндө кыскача жазуу</translation>
  </message>
  <message id="transfer.process_note.hint">
   <source>Атқарылған жұмыс, болған өзгерістер, қазіргі жағдай.</source>
   <translation>Аткарылган иш, болгон өзгөрүүлөр, учурдагы абал.</translation>
  </message>
  <message id="transfer.process_note.ask">
   <source>Жаңа қызметкер неден бастау керегін түсінуі үшін нені міндетті түрде білуі тиіс?</source>
   <translation>Жаңы кызматкер эмнеден баштоону билиши үчүн эмнени сөзсүз билиши керек?</translation>
  </message>
  <message id="transfer.earlier_needed">
   <source>Бұрынғы маманмен байланысу қажет пе</source>
   <translation>Мурдагы адис менен байланышуу керекпи</translation>
  </message>
  <message id="transfer.earlier_specialist">
   <source>Бұрын қызмет көрсеткен маман, байланыс ақпараты</source>
   <translation>Мурда кызмат көрсөткөн адис, байланыш маалыматы</translation>
  </message>
  <message id="transfer.agreed_steps">
   <source>Келісілген қадамдар, нәтижелер</source>
   <translation>Макулдашылган кадамдар, натыйжалар</translation>
  </message>
  <message id="transfer.agreed_steps.ask">
   <source>Өту кезеңінде қызмет алушы жалғыз қалмауы үшін кім, нені, қашан істейді?</source>
   <translation>Өтүү мезгилинде клиент жалгыз калбашы үчүн ким, эмнени, качан жасайт?</translation>
  </message>
  <message id="transfer.agreed_steps.step">
   <source>Қадам</source>
   <translation>Кадам</translation>
  </message>
  <message id="transfer.agreed_steps.who">
   <source>Жауаптылар</source>
   <translation>Жооптуулар</translation>
  </message>
  <message id="transfer.agreed_steps.until">
   <source>Мерзімі</source>
   <translation>Мөөнөтү</translation>
  </message>
  <message id="transfer.agreed_steps.result">
   <source>Нәтиже</source>
   <translation>Натыйжа</translation>
  </message>
  <message id="transfer.open_risks">
   <source>Шешілмеген тәуекелдер</source>
   <translation>Чечилбеген тобокелдиктер</translation>
  </message>
  <message id="transfer.open_risks.ask">
   <source>Не алаңдатады? Қабылдаушы адам нені кейінге қалдырмауы керек?</source>
   <translation>Эмне тынчсыздандырат? Кабыл алуучу адам эмнени кийинкиге калтырбашы керек?</translation>
  </message>
  <message id="transfer.open_deadlines">
   <source>Мерзімі аяқталмаған істер</source>
   <translation>Мөөнөтү бүтө элек иштер</translation>
  </message>
  <message id="transfer.page.papers">
   <source>Тіркелген құжаттар</source>
   <translation>Тиркелген документтер</translation>
  </message>
  <message id="transfer.was_referred">
   <source>Басқа ұйымға қайта бағыттау болды ма</source>
   <translation>Башка уюмга кайра жөнөтүү болдубу</translation>
  </message>
  <message id="transfer.referral_set">
   <source>Тіркелген жолдама нысандары</source>
   <translation>Тиркелген жөнөтүү формалары</translation>
  </message>
  <message id="transfer.referral_set.option.send_sheet">
   <source>жіберу парағы</source>
   <translation>жөнөтүү барагы</translation>
  </message>
  <message id="transfer.referral_set.option.joint_plan">
   <source>бірлескен жоспар</source>
   <translation>биргелешкен план</translation>
  </message>
  <message id="transfer.referral_set.option.feedback">
   <source>кері байланыс парағы</source>
   <translation>кайтарым маалымат барагы</translation>
  </message>
  <message id="transfer.documents">
   <source>Тіркелген құжаттар тізімі</source>
   <translation>Тиркелген документтердин тизмеси</translation>
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
   <translation>Барактар</translation>
  </message>
  <message id="transfer.sealed_part">
   <source>Аса құпия бөлігі тапсырылды ма</source>
   <translation>Өтө купуя бөлүгү тапшырылдыбы</translation>
  </message>
  <message id="transfer.sealed_part.option.no">
   <source>тапсырылған жоқ</source>
   <translation>тапшырылган жок</translation>
  </message>
  <message id="transfer.sealed_part.option.sealed">
   <source>бөлек мөрленген конвертте</source>
   <translation>өзүнчө мөөр басылган конвертте</translation>
  </message>
  <message id="transfer.consent_ref">
   <source>Келісім</source>
   <translation>Макулдук</translation>
  </message>
  <message id="transfer.legal_ground">
   <source>Құқықтық негіз</source>
   <translation>Укуктук негиз</translation>
  </message>
  <message id="transfer.legal_ground.hint">
   <source>Келісімсіз тапсырылғанда заң бабы, шешім нөмірі жазылады.</source>
   <translation>Макулдуксуз өткөрүлгөндө мыйзамдын беренеси, чечимдин номери жазылат.</translation>
  </message>
  <message id="transfer.page.receipt">
   <source>Қабылдау</source>
   <translation>Кабыл алуу</translation>
  </message>
  <message id="transfer.receiver">
   <source>Қабылдаған маманның аты-жөні, лауазымы</source>
   <translation>Кабыл алган адистин аты-жөнү, кызматы</translation>
  </message>
  <message id="transfer.received_on">
   <source>Қабылданған күн</source>
   <translation>Кабыл алынган күн</translation>
  </message>
  <message id="transfer.received_on.hint">
   <source>Қабылдаған тарап қол қойғанға дейін кейс үшін тапсырған тарап жауап береді.</source>
   <translation>Кабыл алган тарап кол койгонго чейин кейс үчүн өткөрүп берген тарап жооп берет.</translation>
  </message>
  <message id="transfer.receipt">
   <source>Қабылдаған маманның қолы</source>
   <translation>Кабыл алган адистин колу</translation>
  </message>
  <message id="transfer.receipt.option.receiver">
   <source>қабылдаған маман</source>
   <translation>кабыл алган адис</translation>
  </message>
  <message id="transfer.handed_over">
   <source>Тапсырған маманның қолы</source>
   <translation>Өткөрүп берген адистин колу</translation>
  </message>
  <message id="transfer.handed_over.option.worker">
   <source>тапсырған маман</source>
   <translation>өткөрүп берген адис</translation>
  </message>
  <message id="trip_plan.title">
   <source>Сапарға шығу және оралу</source>
   <translation>Сапарга чыгуу жана кайтуу</translation>
  </message>
  <message id="trip_plan.page.trip">
   <source>Сапар</source>
   <translation>Сапар</translation>
  </message>
  <message id="trip_plan.worker">
   <source>Қызметкер</source>
   <translation>Кызматкер</translation>
  </message>
  <message id="trip_plan.left_at">
   <source>Шыққан уақыты</source>
   <translation>Чыккан убактысы</translation>
  </message>
  <message id="trip_plan.back_by">
   <source>Оралатын уақыты</source>
   <translation>Кайта турган убактысы</translation>
  </message>
  <message id="trip_plan.case">
   <source>Істің коды</source>
   <translation>Иштин коду</translation>
  </message>
  <message id="trip_plan.case.hint">
   <source>Тек код жазылады, аты-жөні жазылмайды.</source>
   <translation>Код гана жазылат, ысым жазылбайт.</translation>
  </message>
  <message id="trip_plan.area">
   <source>Бағыт, ауыл, ықшам аудан</source>
   <translation>Багыт, айыл, кичи район</translation>
  </message>
  <message id="trip_plan.area.hint">
   <source>Қызмет алушының мекенжайы жазылмайды.</source>
   <translation>Клиенттин дареги жазылбайт.</translation>
  </message>
  <message id="trip_plan.transport">
   <source>Көлік, бірге барған адам</source>
   <translation>Унаа, жолдошу</translation>
  </message>
  <message id="trip_plan.waits">
   <source>Байланыста күтетін қызметкер</source>
   <translation>Байланышта күтүп турган кызматкер</translation>
  </message>
  <message id="trip_plan.if_late">
   <source>Кешіксе не істеледі</source>
   <translation>Кечиксе эмне кылынат</translation>
  </message>
  <message id="trip_plan.returned_at">
   <source>Оралған уақыты</source>
   <translation>Кайтып келген убактысы</translation>
  </message>
  <message id="visit_record.title">
   <source>Үйге бару және байланыс туралы жазба</source>
   <translation>Үйгө баруу жана байланыш жөнүндө жазуу</translation>
  </message>
  <message id="visit_record.page.visit">
   <source>Бару туралы</source>
   <translation>Баруу жөнүндө</translation>
  </message>
  <message id="visit_record.kind">
   <source>Түрі</source>
   <translation>Түрү</translation>
  </message>
  <message id="visit_record.kind.option.home_visit">
   <source>үйге бару</source>
   <translation>үйгө баруу</translation>
  </message>
  <message id="visit_record.kind.option.institution_visit">
   <source>ұйымға бару</source>
   <translation>мекемеге баруу</translation>
  </message>
  <message id="visit_record.kind.option.phone">
   <source>телефон арқылы байланыс</source>
   <translation>телефон аркылуу байланыш</translation>
  </message>
  <message id="visit_record.kind.option.other">
   <source>басқа</source>
   <translation>башка</translation>
  </message>
  <message id="visit_record.kind_other">
   <source>Басқа түрі</source>
   <translation>Башка түрү</translation>
  </message>
  <message id="visit_record.visited_on">
   <source>Күні</source>
   <translation>Күнү</translation>
  </message>
  <message id="visit_record.started">
   <source>Басталуы</source>
   <translation>Башталышы</translation>
  </message>
  <message id="visit_record.ended">
   <source>Аяқталуы</source>
   <translation>Аякташы</translation>
  </message>
  <message id="visit_record.due_by">
   <source>Кесте бойынша мерзімі</source>
   <translation>График боюнча мөөнөтү</translation>
  </message>
  <message id="visit_record.due_by.hint">
   <source>Алдыңғы жазбада белгіленген келесі байланыс күні.</source>
   <translation>Мурунку жазууда белгиленген кийинки байланыш күнү.</translation>
  </message>
  <message id="visit_record.lives_with">
   <source>Қызмет алушы қазір кіммен, қайда тұрады</source>
   <translation>Клиент азыр ким менен, кайда жашайт</translation>
  </message>
  <message id="visit_record.lives_with.option.parents">
   <source>ата-ана</source>
   <translation>ата-эне</translation>
  </message>
  <message id="visit_record.lives_with.option.guardian">
   <source>қорғаншы</source>
   <translation>камкорчу</translation>
  </message>
  <message id="visit_record.lives_with.option.foster_family">
   <source>патронаттық отбасы</source>
   <translation>патронаттык үй-бүлө</translation>
  </message>
  <message id="visit_record.lives_with.option.extended_family">
   <source>кеңейтілген отбасы</source>
   <translation>кеңейтилген үй-бүлө</translation>
  </message>
  <message id="visit_record.lives_with.option.institution">
   <source>интернат үлгісіндегі ұйым</source>
   <translation>интернаттык мекеме</translation>
  </message>
  <message id="visit_record.lives_with.option.alone">
   <source>жалғыз</source>
   <translation>жалгыз</translation>
  </message>
  <message id="visit_record.lives_with.option.other">
   <source>басқа</source>
   <translation>башка</translation>
  </message>
  <message id="visit_record.lives_with_other">
   <source>Кіммен, қайда</source>
   <translation>Ким менен, кайда</translation>
  </message>
  <message id="visit_record.seen">
   <source>Қызмет алушымен бетпе-бет кездестіңіз бе</source>
   <translation>Клиент менен жеке жолугуштуңузбу</translation>
  </message>
  <message id="visit_record.seen_why">
   <source>Кездеспеу себебі</source>
   <translation>Жолугушпоонун себеби</translation>
  </message>
  <message id="visit_record.present">
   <source>Болған адамдар</source>
   <translation>Болгон адамдар</translation>
  </message>
  <message id="visit_record.page.home">
   <source>Үйдегі жағдай</source>
   <translation>Үйдөгү шарттар</translation>
  </message>
  <message id="visit_record.home_checks">
   <source>Үйдегі жағдай</source>
   <translation>Үйдөгү шарттар</translation>
  </message>
  <message id="visit_record.home_checks.hint">
   <source>Жеткіліктісін белгілеңіз. Белгіленбегенін төменде түсіндіріңіз.</source>
   <translation>Жетиштүү болгондорун белгилеңиз. Белгиленбегендерин төмөндө түшүндүрүңүз.</translation>
  </message>
  <message id="visit_record.home_checks.option.heating">
   <source>жылу жеткілікті</source>
   <translation>жылуулук жетиштүү</translation>
  </message>
  <message id="visit_record.home_checks.option.electricity">
   <source>электр жарығы бар</source>
   <translation>электр жарыгы бар</translation>
  </message>
  <message id="visit_record.home_checks.option.water">
   <source>ауыз су бар</source>
   <translation>ичүүчү суу бар</translation>
  </message>
  <message id="visit_record.home_checks.option.food">
   <source>азық-түлік жеткілікті</source>
   <translation>азык-түлүк жетиштүү</translation>
  </message>
  <message id="visit_record.home_checks.option.hygiene">
   <source>тазалық сақталған</source>
   <translation>тазалык сакталган</translation>
  </message>
  <message id="visit_record.home_checks.option.sleeping_place">
   <source>әркімнің ұйықтайтын орны бар</source>
   <translation>ар кимдин уктоочу орду бар</translation>
  </message>
  <message id="visit_record.home_checks.option.no_danger">
   <source>қауіпті жер, зат жоқ</source>
   <translation>коркунучтуу жер, буюм жок</translation>
  </message>
  <message id="visit_record.home_note">
   <source>Үйдегі жағдай бойынша түсініктеме</source>
   <translation>Үйдөгү шарттар боюнча түшүндүрмө</translation>
  </message>
  <message id="visit_record.home_note.ask">
   <source>Үйіңізді көрсете аласыз ба? Мұнда сізге ең қолайсызы не?</source>
   <translation>Үйүңүздү көрсөтө аласызбы? Бул жерде сизге эң ыңгайсызы эмне?</translation>
  </message>
  <message id="visit_record.page.child">
   <source>Бала</source>
   <translation>Бала</translation>
  </message>
  <message id="visit_record.child_checks">
   <source>Баланың жағдайы</source>
   <translation>Баланын абалы</translation>
  </message>
  <message id="visit_record.child_checks.hint">
   <source>Байқағаныңызды белгілеңіз. Сөйлей алмайтын сәбиге ерекше назар аударыңыз.</source>
   <translation>Байкагандарыңызды белгилеңиз. Сүйлөй албаган наристеге өзгөчө көңүл буруңуз.</translation>
  </message>
  <message id="visit_record.child_checks.option.appearance">
   <source>таза, маусымға сай киінген</source>
   <translation>таза, мезгилге ылайык кийинген</translation>
  </message>
  <message id="visit_record.child_checks.option.care">
   <source>күтім жеткілікті</source>
   <translation>камкордук жетиштүү</translation>
  </message>
  <message id="visit_record.child_checks.option.feeding">
   <source>тамақтануы жасына сай</source>
   <translation>тамактануусу жашына ылайык</translation>
  </message>
  <message id="visit_record.child_checks.option.development">
   <source>дамуы жасына сай</source>
   <translation>өнүгүүсү жашына ылайык</translation>
  </message>
  <message id="visit_record.child_checks.option.calm_with_carers">
   <source>күтушісімен жайбарақат, жақын</source>
   <translation>баккан адамы менен жайбаракат, жакын</translation>
  </message>
  <message id="visit_record.child_checks.option.violence_signs">
   <source>зорлық-зомбылық белгілері</source>
   <translation>зомбулук белгилери</translation>
  </message>
  <message id="visit_record.child_checks.option.neglect_signs">
   <source>немқұрайлылық белгілері</source>
   <translation>көңүл бурбоо белгилери</translation>
  </message>
  <message id="visit_record.child_note">
   <source>Баланы бақылау</source>
   <translation>Балага байкоо</translation>
  </message>
  <message id="visit_record.child_note.hint">
   <source>Сырт келбеті, күтім, дамуы, күтушісімен қарым-қатынасы.</source>
   <translation>Сырткы көрүнүшү, камкордук, өнүгүүсү, баккан адамы менен мамилеси.</translation>
  </message>
  <message id="visit_record.child_note.ask">
   <source>Бүгін не ойнадың? Саған не ұнайды, неден қорқасың?</source>
   <translation>Бүгүн эмне ойнодуң? Сага эмне жагат, эмнеден коркосуң?</translation>
  </message>
  <message id="visit_record.page.plan">
   <source>Жоспардың орындалуы, тәуекел</source>
   <translation>Пландын аткарылышы, тобокелдик</translation>
  </message>
  <message id="visit_record.family_contact">
   <source>Баланың отбасымен байланысы</source>
   <translation>Баланын үй-бүлөсү менен байланышы</translation>
  </message>
  <message id="visit_record.family_contact.hint">
   <source>Кім, қанша рет кездесті, сөйлесті; бала қалай қабылдады.</source>
   <translation>Ким, канча жолу жолукту, сүйлөштү; бала кандай кабыл алды.</translation>
  </message>
  <message id="visit_record.family_contact.ask">
   <source>Үйдегілермен қашан кездестіңіз? Кіммен кездескіңіз келеді?</source>
   <translation>Үйдөгүлөр менен качан жолуктуңуз? Ким менен жолуккуңуз келет?</translation>
  </message>
  <message id="visit_record.plan_steps">
   <source>Жоспардың тексерілген қадамдары</source>
   <translation>Пландын текшерилген кадамдары</translation>
  </message>
  <message id="visit_record.plan_steps.ask">
   <source>Уағдаласқан істерден не орындалды? Не кедергі болды?</source>
   <translation>Макулдашкан иштерден эмне аткарылды? Эмне тоскоол болду?</translation>
  </message>
  <message id="visit_record.plan_steps.step">
   <source>Қадам</source>
   <translation>Кадам</translation>
  </message>
  <message id="visit_record.plan_steps.done">
   <source>Орындалуы</source>
   <translation>Аткарылышы</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.yes">
   <source>орындалды</source>
   <translation>аткарылды</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.partly">
   <source>ішінара</source>
   <translation>жарым-жартылай</translation>
  </message>
  <message id="visit_record.plan_steps.done.option.no">
   <source>орындалмады</source>
   <translation>аткарылган жок</translation>
  </message>
  <message id="visit_record.plan_steps.obstacle">
   <source>Кедергі</source>
   <translation>Тоскоолдук</translation>
  </message>
  <message id="visit_record.risk_change">
   <source>Тәуекел деңгейінің өзгеруі</source>
   <translation>Тобокелдик деңгээлинин өзгөрүшү</translation>
  </message>
  <message id="visit_record.risk_change.option.none">
   <source>өзгерген жоқ</source>
   <translation>өзгөргөн жок</translation>
  </message>
  <message id="visit_record.risk_change.option.up">
   <source>жоғарылады</source>
   <translation>жогорулады</translation>
  </message>
  <message id="visit_record.risk_change.option.down">
   <source>төмендеді</source>
   <translation>төмөндөдү</translation>
  </message>
  <message id="visit_record.risk_level">
   <source>Жаңа тәуекел деңгейі</source>
   <translation>Жаңы тобокелдик деңгээли</translation>
  </message>
  <message id="visit_record.risk_reason">
   <source>Өзгерудің негізі</source>
   <translation>Өзгөрүүнүн негизи</translation>
  </message>
  <message id="visit_record.page.closing">
   <source>Қызметкердің қауіпсіздігі, келесі қадам</source>
   <translation>Кызматкердин коопсуздугу, кийинки кадам</translation>
  </message>
  <message id="visit_record.companion">
   <source>Бірге барған адам</source>
   <translation>Бирге барган адам</translation>
  </message>
  <message id="visit_record.back_at">
   <source>Қайтып келген уақыты</source>
   <translation>Кайтып келген убактысы</translation>
  </message>
  <message id="visit_record.own_safety">
   <source>Қызметкердің өз қауіпсіздігі</source>
   <translation>Кызматкердин өз коопсуздугу</translation>
  </message>
  <message id="visit_record.own_safety.hint">
   <source>Ит, мас адам, жол, ауа райы; жұмыста кімге хабарланды.</source>
   <translation>Ит, мас адам, жол, аба ырайы; жумушта кимге кабарланды.</translation>
  </message>
  <message id="visit_record.next_contact">
   <source>Келесі байланыс күні</source>
   <translation>Кийинки байланыш күнү</translation>
  </message>
  <message id="visit_record.next_contact.ask">
   <source>Келесі жолы қашан келсем, сізге қолайлы?</source>
   <translation>Кийинки жолу качан келсем сизге ыңгайлуу?</translation>
  </message>
  <message id="visit_record.signatures">
   <source>Қолы</source>
   <translation>Колу</translation>
  </message>
  <message id="visit_record.signatures.option.worker">
   <source>әлеуметтік қызметкер</source>
   <translation>социалдык кызматкер</translation>
  </message>
  <message id="visit_record.signatures.option.visited">
   <source>барған үйдегі адам</source>
   <translation>барган үйдөгү адам</translation>
  </message>
  <message id="check.need_without_service">
   <source>Қызметсіз қажеттілік</source>
   <translation>Кызматсыз муктаждык</translation>
  </message>
  <message id="check.service_not_begun">
   <source>Басталмаған қызмет</source>
   <translation>Башталбаган кызмат</translation>
  </message>
  <message id="check.service_not_begun_a3">
   <source>Басталмаған қызмет (3-қосымша)</source>
   <translation>Башталбаган кызмат (3-тиркеме)</translation>
  </message>
 </context>
</TS>
